//! Reading and checking rule files. What checks them is a module of its own, which the script that starts the page
//! fetches or unpacks when it is first asked to.

use std::rc::Rc;
use std::vec::IntoIter;

use chidu::regulation::Regulation;
use chidu::regulation::check::FileProblem;
use js_sys::Uint8Array;
use wasm_bindgen::prelude::*;
use web_sys::{FileReader, HtmlInputElement};

use super::{Refusal, RuleFile};
use crate::{regulations, storage};

/// A rule file is far smaller; a larger file is another kind of file.
const MOST_BYTES: i32 = 1_048_576;

#[wasm_bindgen]
extern "C" {
    /// Checks a rule file and hands over what the module says of it, or nothing where it did not arrive.
    #[wasm_bindgen(catch, js_name = chiduCheckRuleFile)]
    fn check_rule_file(file: &Uint8Array, done: &JsValue) -> Result<(), JsValue>;
}

type Done = Box<dyn FnOnce(RuleFile)>;

/// Reads and checks the file chosen; the control is free for the next.
pub fn take(input: &HtmlInputElement, done: Done) {
    let Some(file) = input.files().and_then(|files| files.get(0)) else { return };
    let name = file.name();
    input.set_value("");
    let refused = |name, refusal| RuleFile::new(name, Rc::default(), Err(refusal));
    // One more than may be, so that too large a file shows.
    let part = file.slice_with_i32_and_i32(0, MOST_BYTES + 1);
    let (Ok(part), Ok(reader)) = (part, FileReader::new()) else {
        return done(refused(name, Refusal::Unreadable));
    };
    let finished = {
        let reader = reader.clone();
        Closure::once_into_js(move || match reader.result() {
            Ok(buffer) if !buffer.is_null() => {
                let bytes = Uint8Array::new(&buffer);
                if bytes.length() > MOST_BYTES.unsigned_abs() {
                    done(refused(name, Refusal::TooLarge));
                } else {
                    check(name, bytes.to_vec().into(), done);
                }
            }
            _ => done(refused(name, Refusal::Unreadable)),
        })
    };
    reader.set_onloadend(Some(finished.unchecked_ref()));
    let _ = reader.read_as_array_buffer(&part);
}

fn check(name: String, bytes: Rc<[u8]>, done: Done) {
    let file = Uint8Array::from(&*bytes);
    let checked = Closure::once_into_js(move |said: JsValue| {
        let said = if said.is_undefined() { Vec::new() } else { Uint8Array::new(&said).to_vec() };
        let read = borsh::from_slice::<Result<Regulation, Vec<FileProblem>>>(&said);
        let read = read.map_or(Err(Refusal::NoChecker), |read| read.map_err(Refusal::Wrong));
        done(RuleFile::new(name, bytes, read));
    });
    // Without the script there is no page.
    let _ = check_rule_file(&file, &checked);
}

/// Checks the files kept from the last visit, takes them for the ones loaded, and then starts the page: links and
/// scenarios kept may be of their regulations.
pub fn restore(start: impl FnOnce() + 'static) {
    next(storage::load_rule_files().unwrap_or_default().into_iter(), Vec::new(), Box::new(start));
}

fn next(mut kept: IntoIter<(String, Vec<u8>)>, mut files: Vec<RuleFile>, start: Box<dyn FnOnce()>) {
    match kept.next() {
        Some((name, bytes)) => {
            let then = Box::new(move |file| {
                files.push(file);
                next(kept, files, start);
            });
            check(name, bytes.into(), then);
        }
        None => {
            regulations::set_loaded(files.into());
            start();
        }
    }
}
