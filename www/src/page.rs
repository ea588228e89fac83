//! What every component of the page shares: the state, the words, and how to act.

use crate::markup::prelude::*;
use chidu::Date;
use chidu::regulation::Regulation;

use crate::regulations;
use crate::scenario::Scenario;
use crate::state::{Action, State};
use crate::words::Words;

/// A handle on the page, from any component: `let page = use_page();`.
#[derive(Clone, PartialEq)]
pub struct Page {
    state: UseReducerHandle<State>,
}

impl Page {
    /// A handle on this state.
    pub fn new(state: UseReducerHandle<State>) -> Page {
        Page { state }
    }

    /// The state.
    pub fn state(&self) -> &State {
        &self.state
    }

    /// The scenario on the page.
    pub fn scenario(&self) -> Scenario {
        self.state.scenario()
    }

    /// The words of the reader's language.
    pub fn words(&self) -> &'static Words {
        self.state.language.words()
    }

    /// The regulation chosen, in the edition of the day of assessment.
    pub fn regulation(&self) -> Option<&'static Regulation> {
        let id = self.state.regulation.as_deref()?;
        regulations::edition(id, self.scenario().assessment_day())
    }

    /// A callback that does something with what it is given.
    pub fn on<T: 'static>(&self, action: impl Fn(T) -> Action + 'static) -> Callback<T> {
        let dispatcher = self.state.dispatcher();
        Callback::from(move |given| dispatcher.dispatch(action(given)))
    }

    /// A callback that always does the same.
    pub fn act<T: 'static>(&self, action: Action) -> Callback<T> {
        let dispatcher = self.state.dispatcher();
        Callback::from(move |_| dispatcher.dispatch(action.clone()))
    }
}

/// The page, from the nearest provider.
///
/// # Panics
/// Outside the page's provider, which the application always renders around everything.
#[hook]
pub fn use_page() -> Page {
    let state = use_context::<UseReducerHandle<State>>();
    Page::new(state.expect("every component is rendered within the page's provider"))
}

/// The day it is for the reader, by their own clock.
pub fn today() -> Option<Date> {
    let now = js_sys::Date::new_0();
    Date::new(i32::try_from(now.get_full_year()).ok()?, now.get_month() + 1, now.get_date())
}
