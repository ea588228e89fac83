//! What only a browser can show: drawing, and the browser's own storage.

use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Element, Storage};

use crate::app::App;
use crate::scenario::AmountField;
use crate::state::{Action, State};
use crate::storage::{self, Found};
use chidu::Truth;
use std::rc::Rc;
use yew::Reducible;

wasm_bindgen_test_configure!(run_in_browser);

fn local_storage() -> Storage {
    web_sys::window().unwrap().local_storage().unwrap().unwrap()
}

fn typed() -> State {
    let state = Rc::new(State::default()).reduce(Action::ChooseRegulation(Some("sdic".to_owned())));
    let state = state.reduce(Action::TypeAmount(AmountField::LossAmount, "500".to_owned()));
    (*state.reduce(Action::AllegeItem("48.1".to_owned(), Some(Truth::Yes)))).clone()
}

/// Draws the page afresh and gives back what it says.
async fn drawn() -> Element {
    let document = web_sys::window().unwrap().document().unwrap();
    let root = document.create_element("div").unwrap();
    document.body().unwrap().append_child(&root).unwrap();
    yew::Renderer::<App>::with_root(root.clone()).render();
    yew::scheduler::flush().await;
    root
}

#[wasm_bindgen_test]
async fn what_was_typed_is_drawn_again_with_its_answer() {
    assert!(storage::save(&typed()));
    let text = drawn().await.text_content().unwrap();
    assert!(text.contains("= 5,000,000 元"), "the amount is read back: {text}");
    assert!(text.contains("达到500万元"), "the answer follows: {text}");
}

#[wasm_bindgen_test]
async fn a_damaged_store_is_set_aside_and_said() {
    local_storage().set_item("chidu.state", "1.00000000.0102").unwrap();
    let text = drawn().await.text_content().unwrap();
    assert!(text.contains("已另存"), "it is said: {text}");
    assert_eq!(
        local_storage().get_item("chidu.state.set-aside").unwrap().as_deref(),
        Some("1.00000000.0102")
    );
}

#[wasm_bindgen_test]
fn the_browser_keeps_what_is_saved() {
    assert!(storage::save(&typed()));
    assert_eq!(storage::load(), (typed(), Found::Fine));
}
