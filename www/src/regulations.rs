//! The regulations: those that the page carries, and those of the rule files that the reader loaded.

use std::cell::RefCell;
use std::rc::Rc;

use chidu::Date;
use chidu::regulation::Regulation;
use chidu::regulation::edition::edition_on;

use crate::rule_files::RuleFile;

thread_local! {
    static LOADED: RefCell<Rc<Vec<RuleFile>>> = RefCell::default();
}

/// Takes these for the rule files loaded; the page does so with those of its state before it draws.
pub fn set_loaded(files: Rc<Vec<RuleFile>>) {
    LOADED.set(files);
}

/// The rule files loaded.
pub fn loaded() -> Rc<Vec<RuleFile>> {
    LOADED.with_borrow(Rc::clone)
}

/// Every edition of every regulation.
pub fn all() -> impl Iterator<Item = &'static Regulation> {
    let loaded: Vec<_> = loaded().iter().filter_map(RuleFile::regulation).collect();
    chidu::regulations().iter().chain(loaded)
}

/// The edition of a regulation on a day, the latest without one. A loaded regulation has one edition, and an id that
/// the page carries no regulation under.
pub fn edition(id: &str, day: Option<Date>) -> Option<&'static Regulation> {
    let of_the_id = |loaded: &&Regulation| loaded.identity.id == id;
    edition_on(chidu::regulations(), id, day)
        .or_else(|| loaded().iter().filter_map(RuleFile::regulation).find(of_the_id))
}

/// The name of the file that a regulation was loaded from; `None` for one that the page carries.
pub fn file_name(regulation: &Regulation) -> Option<String> {
    let is_it = |file: &&RuleFile| file.regulation().is_some_and(|loaded| std::ptr::eq(loaded, regulation));
    loaded().iter().find(is_it).map(|file| file.name.clone())
}
