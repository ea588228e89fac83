//! What the page asks of the browser besides drawing: the address, the clipboard, files, focus.

use gloo_timers::callback::Timeout;
use js_sys::{Array, Function};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    Blob, Document, HtmlDocument, HtmlElement, HtmlInputElement, HtmlTextAreaElement, Url, Window,
};

fn window() -> Option<Window> {
    web_sys::window()
}

fn document() -> Option<Document> {
    window()?.document()
}

fn element<E: JsCast>(id: &str) -> Option<E> {
    document()?.get_element_by_id(id)?.dyn_into().ok()
}

/// The address of the page, without its fragment.
pub fn address() -> String {
    let whole = window().and_then(|window| window.location().href().ok()).unwrap_or_default();
    whole.split_once('#').map_or(whole.clone(), |(address, _)| address.to_owned())
}

/// The fragment of the address, without the `#`; empty where there is none.
pub fn fragment() -> String {
    let hash = window().and_then(|window| window.location().hash().ok()).unwrap_or_default();
    hash.trim_start_matches('#').to_owned()
}

/// The origin of the page.
pub fn origin() -> String {
    window().and_then(|window| window.location().origin().ok()).unwrap_or_default()
}

/// The page in which this one stands in a frame, of whatever origin; none where it stands by itself.
pub fn surrounding() -> Option<Window> {
    let window = window()?;
    window.parent().ok().flatten().filter(|parent| *parent != window)
}

/// Takes the fragment out of the address, leaving the history as long as it is.
pub fn drop_fragment() {
    if let Some(history) = window().and_then(|window| window.history().ok()) {
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&address()));
    }
}

/// Calls a function on every event of this kind, for as long as the page is there.
pub fn listen(event: &str, then: &Function) {
    if let Some(window) = window() {
        let _ = window.add_event_listener_with_callback(event, then);
    }
}

/// Copies a text. Works without a secure context too; whether the browser allowed it.
pub fn copy(text: &str) -> bool {
    copied(text).unwrap_or_default()
}

fn copied(text: &str) -> Option<bool> {
    let document: HtmlDocument = document()?.dyn_into().ok()?;
    let focused: Option<HtmlElement> = document.active_element().and_then(|element| element.dyn_into().ok());
    let area: HtmlTextAreaElement = document.create_element("textarea").ok()?.dyn_into().ok()?;
    area.set_value(text);
    area.set_class_name("visually-hidden");
    area.set_read_only(true);
    document.body()?.append_child(&area).ok()?;
    area.select();
    let done = document.exec_command("copy").unwrap_or_default();
    area.remove();
    if let Some(focused) = focused {
        let _ = focused.focus();
    }
    Some(done)
}

/// Hands a text over as a file of this name.
pub fn download(name: &str, text: &str) {
    let _ = downloaded(name, text);
}

fn downloaded(name: &str, text: &str) -> Option<()> {
    let blob = Blob::new_with_str_sequence(&Array::of1(&text.into())).ok()?;
    let address = Url::create_object_url_with_blob(&blob).ok()?;
    let link: HtmlElement = document()?.create_element("a").ok()?.dyn_into().ok()?;
    link.set_attribute("href", &address).ok()?;
    link.set_attribute("download", name).ok()?;
    link.click();
    // Not before the browser has taken it.
    Timeout::new(60_000, move || drop(Url::revoke_object_url(&address))).forget();
    Some(())
}

/// Moves the focus to the element with this id, once the page has been drawn anew.
pub fn focus_soon(id: impl Into<String>) {
    let id = id.into();
    Timeout::new(0, move || {
        if let Some(element) = element::<HtmlElement>(&id) {
            let _ = element.focus();
        }
    })
    .forget();
}

/// Selects the text of the field with this id, once the page has been drawn anew.
pub fn select_soon(id: &'static str) {
    Timeout::new(0, move || {
        if let Some(field) = element::<HtmlTextAreaElement>(id) {
            let _ = field.focus();
            field.select();
        } else if let Some(field) = element::<HtmlInputElement>(id) {
            let _ = field.focus();
            field.select();
        }
    })
    .forget();
}
