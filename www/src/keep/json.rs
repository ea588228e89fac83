//! Reading JSON with the browser's own reader.

use js_sys::{Array, JSON, Object};
use wasm_bindgen::{JsCast, JsValue};

use super::file::{FileMistake, Node};

/// What the text of a file holds.
///
/// # Errors
/// It is no JSON.
pub fn read(text: &str) -> Result<Node, FileMistake> {
    let text = text.trim_start_matches('\u{feff}');
    match JSON::parse(text) {
        Ok(value) => Ok(node(&value)),
        Err(error) => {
            let message = js_sys::Error::from(error).message().as_string().unwrap_or_default();
            Err(FileMistake::NotJson(line(text, &message)))
        }
    }
}

/// A value of JavaScript as JSON has it.
pub fn node(value: &JsValue) -> Node {
    if let Some(text) = value.as_string() {
        Node::Text(text)
    } else if Array::is_array(value) {
        Node::List(value.unchecked_ref::<Array>().iter().map(|value| node(&value)).collect())
    } else if value.is_object() {
        let entries = Object::entries(value.unchecked_ref());
        let entry = |entry: JsValue| {
            let entry: Array = entry.unchecked_into();
            (entry.get(0).as_string().unwrap_or_default(), node(&entry.get(1)))
        };
        Node::Object(entries.iter().map(entry).collect())
    } else {
        Node::Other(JSON::stringify(value).ok().and_then(|text| text.as_string()).unwrap_or_default())
    }
}

/// The line that a browser's message speaks of: it names the line, or the place in the text.
fn line(text: &str, message: &str) -> Option<usize> {
    let number = |before: &str| {
        let (_, rest) = message.split_once(before)?;
        let end = rest.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(rest.len());
        rest.get(..end)?.parse::<usize>().ok()
    };
    let lines_before =
        |place: usize| text.encode_utf16().take(place).filter(|unit| *unit == u16::from(b'\n')).count();
    number(" line ").or_else(|| number(" position ").map(|place| lines_before(place) + 1))
}

#[cfg(test)]
mod tests {
    use super::line;

    #[test]
    fn the_line_is_found_in_what_browsers_say() {
        let text = "{\n\"甲\": 1,\n}";
        let said = |message: &str| line(text, message);
        assert_eq!(said("Unexpected token } in JSON at position 10"), Some(3));
        assert_eq!(
            said("Expected double-quoted property name in JSON at position 10 (line 3 column 1)"),
            Some(3)
        );
        assert_eq!(said("JSON.parse: expected property name at line 3 column 1 of the JSON data"), Some(3));
        assert_eq!(said("Unexpected end of JSON input"), None);
    }
}
