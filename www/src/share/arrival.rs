//! A link opened: what it shows, and what was there before, one click apart. Pure: no browser.

use super::link::LinkMistake;
use crate::keep::kept::Named;
use crate::scenario::Scenario;
use crate::state::State;

/// A link was opened.
#[derive(Clone, Debug, PartialEq)]
pub enum Arrival {
    /// It was read.
    Opened(Box<Opened>),
    /// It could not be.
    Refused(LinkMistake),
}

/// A link that was read.
#[derive(Clone, Debug, PartialEq)]
pub struct Opened {
    /// The regulation of the link.
    pub regulation: String,
    /// Whether the page shows the link's content, and not what was there before.
    pub link_shown: bool,
    /// The other of the two; `None` where nothing was there before.
    hidden: Option<Shown>,
}

impl Opened {
    /// Whether there is something to change back to.
    pub fn can_swap(&self) -> bool {
        self.hidden.is_some()
    }
}

/// What the page shows: the regulation chosen, and the scenario of the link's regulation.
#[derive(Clone, Debug, PartialEq)]
struct Shown {
    chosen: Option<String>,
    scenario: Scenario,
}

impl State {
    /// The state once a link has been opened. What it takes the place of is kept under a name.
    pub fn arrived(&mut self, link: Result<(String, Box<Scenario>), LinkMistake>) {
        let (regulation, scenario) = match link {
            Ok(link) => link,
            Err(mistake) => return self.arrival = Some(Arrival::Refused(mistake)),
        };
        let before = self.shown(&regulation);
        let nothing_new = before.chosen.as_ref() == Some(&regulation) && before.scenario == *scenario;
        let nothing_there = before.scenario.is_blank() && self.scenario().is_blank();
        let hidden = (!nothing_new && !nothing_there).then_some(before);
        if hidden.is_some() {
            self.keep_away(&regulation, self.language.words().share.name_of_before);
        }
        self.show(&regulation, Shown { chosen: Some(regulation.clone()), scenario: *scenario });
        self.arrival = Some(Arrival::Opened(Box::new(Opened { regulation, link_shown: true, hidden })));
    }

    /// Shows what was there before the link, or the link's content again.
    pub fn swap_arrival(&mut self) {
        let Some(Arrival::Opened(opened)) = self.arrival.take() else { return };
        let regulation = opened.regulation.clone();
        let Some(hidden) = opened.hidden.clone() else {
            return self.arrival = Some(Arrival::Opened(opened));
        };
        let words = &self.language.words().share;
        let name = if opened.link_shown { words.name_of_link } else { words.name_of_before };
        self.keep_away(&regulation, name);
        let shown = self.shown(&regulation);
        self.show(&regulation, hidden);
        let link_shown = !opened.link_shown;
        let swapped = Opened { regulation, link_shown, hidden: Some(shown) };
        self.arrival = Some(Arrival::Opened(Box::new(swapped)));
    }

    fn shown(&self, regulation: &str) -> Shown {
        let scenario = self.scenarios.get(regulation).cloned().unwrap_or_default();
        Shown { chosen: self.regulation.clone(), scenario }
    }

    fn show(&mut self, regulation: &str, shown: Shown) {
        self.scenarios.insert(regulation.to_owned(), shown.scenario);
        self.regulation = shown.chosen;
        self.cleared = None;
    }

    /// Keeps the scenario of a regulation, unless it is blank or kept already.
    fn keep_away(&mut self, regulation: &str, name: &str) {
        let Some(scenario) = self.scenarios.get(regulation).filter(|scenario| !scenario.is_blank()) else {
            return;
        };
        if self.kept.holds(regulation, scenario) {
            return;
        }
        let (name, regulation) = (name.to_owned(), regulation.to_owned());
        let named = Named { name, regulation, scenario: scenario.clone() };
        let mut kept = (*self.kept).clone();
        kept.add(named);
        kept.done = None;
        self.kept = kept.into();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::TextField;

    fn rate(rate: &str) -> Scenario {
        let mut scenario = Scenario::default();
        scenario.texts.insert(TextField::LossRate, rate.to_owned());
        scenario
    }

    fn at(regulation: &str, scenario: Scenario) -> State {
        let mut state = State { regulation: Some(regulation.to_owned()), ..State::default() };
        state.scenarios.insert(regulation.to_owned(), scenario);
        state
    }

    fn opened(state: &State) -> &Opened {
        let Some(Arrival::Opened(opened)) = &state.arrival else { panic!("{:?}", state.arrival) };
        opened
    }

    #[test]
    fn what_was_there_is_kept_and_one_click_away() {
        let mut state = at("jiande", rate("1"));
        state.arrived(Ok(("jiande".to_owned(), Box::new(rate("2")))));
        assert_eq!(state.scenario(), rate("2"));
        assert_eq!(state.kept.list.len(), 1);
        assert_eq!(state.kept.list[0].scenario, rate("1"));
        state.swap_arrival();
        assert_eq!(state.scenario(), rate("1"));
        assert!(!opened(&state).link_shown);
        state.swap_arrival();
        assert_eq!(state.scenario(), rate("2"));
        assert!(state.kept.holds("jiande", &rate("1")) && state.kept.holds("jiande", &rate("2")));
    }

    #[test]
    fn what_was_changed_since_is_kept_too() {
        let mut state = at("jiande", rate("1"));
        state.arrived(Ok(("jiande".to_owned(), Box::new(rate("2")))));
        state.scenarios.insert("jiande".to_owned(), rate("3"));
        state.arrived(Ok(("jiande".to_owned(), Box::new(rate("4")))));
        assert!(["1", "3"].iter().all(|kept| state.kept.holds("jiande", &rate(kept))));
        assert_eq!(state.scenario(), rate("4"));
    }

    #[test]
    fn another_regulation_comes_back_too() {
        let mut state = at("sdic", rate("1"));
        state.arrived(Ok(("jiande".to_owned(), Box::new(rate("2")))));
        assert_eq!(state.regulation.as_deref(), Some("jiande"));
        state.swap_arrival();
        assert_eq!((state.regulation.as_deref(), state.scenario()), (Some("sdic"), rate("1")));
    }

    #[test]
    fn nothing_before_and_nothing_new_leave_nothing_to_keep() {
        let mut state = State::default();
        state.arrived(Ok(("jiande".to_owned(), Box::new(rate("2")))));
        assert!(!opened(&state).can_swap() && state.kept.list.is_empty());
        state.arrived(Ok(("jiande".to_owned(), Box::new(rate("2")))));
        assert!(!opened(&state).can_swap() && state.kept.list.is_empty());
    }

    #[test]
    fn a_bad_link_changes_nothing() {
        let mut state = at("jiande", rate("1"));
        state.arrived(Err(LinkMistake::Damaged));
        assert_eq!(state.arrival, Some(Arrival::Refused(LinkMistake::Damaged)));
        assert_eq!(State { arrival: None, ..state }, at("jiande", rate("1")));
    }
}
