//! The scenarios kept under names, and what can be done with them. Pure: no browser.

use crate::keep::file::FileMistake;
use crate::scenario::Scenario;

/// A scenario under a name.
#[derive(Clone, Debug, PartialEq)]
pub struct Named {
    /// The name, unlike any other in the list.
    pub name: String,
    /// The id of its regulation.
    pub regulation: String,
    /// What is typed and chosen.
    pub scenario: Scenario,
}

/// The scenarios kept.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Kept {
    /// Them, the latest first.
    pub list: Vec<Named>,
    /// What was done last, and the list before it where that can be undone.
    pub done: Option<(Done, Vec<Named>)>,
}

/// What was done with the list.
#[derive(Clone, Debug, PartialEq)]
pub enum Done {
    /// Kept under this name.
    Saved(String),
    /// Kept under this name in place of another.
    Replaced(String),
    /// This name became that.
    Renamed(String, String),
    /// Another of the same content.
    Duplicated(String),
    /// This one deleted.
    Deleted(String),
    /// So many taken from a file, so many of it there already.
    Imported(usize, usize),
    /// Nothing taken from the file of this name.
    Refused(String, FileMistake),
    /// The last change taken back.
    Undone,
}

/// What a reader does with the scenarios kept.
#[derive(Clone, Debug, PartialEq)]
pub enum KeepAction {
    /// Keeps a scenario, in place of one with the same name.
    Save(Named),
    /// Gives the first name's scenario the second, or one like it that is free.
    Rename(String, String),
    /// Keeps the scenario of this name once more, under a name of its own.
    Duplicate(String),
    /// Deletes the scenario of this name.
    Delete(String),
    /// Takes the last change back.
    Undo,
    /// Adds the scenarios of a file, or says why there are none; with the file's name.
    Import(String, Result<Vec<Named>, FileMistake>),
    /// Takes over what another window of the page has kept.
    TakeOver(Vec<Named>),
}

impl Kept {
    /// The scenario of this name.
    pub fn get(&self, name: &str) -> Option<&Named> {
        self.list.iter().find(|named| named.name == name)
    }

    /// Whether a scenario is kept under some name.
    pub fn holds(&self, regulation: &str, scenario: &Scenario) -> bool {
        self.list.iter().any(|named| named.regulation == regulation && named.scenario == *scenario)
    }

    /// Puts a scenario first, under the name or one like it that is free; gives back that name.
    pub fn add(&mut self, named: Named) -> String {
        let name = self.free_name(&named.name);
        self.list.insert(0, Named { name: name.clone(), ..named });
        name
    }

    /// The list after an action.
    pub fn after(mut self, action: KeepAction) -> Kept {
        let before = self.list.clone();
        let done = match action {
            KeepAction::Save(named) => self.save(named),
            KeepAction::Rename(from, to) => self.rename(from, to.trim()),
            KeepAction::Duplicate(name) => {
                self.get(&name).cloned().map(|named| Done::Duplicated(self.add(named)))
            }
            KeepAction::Delete(name) => {
                self.list.retain(|named| named.name != name);
                Some(Done::Deleted(name))
            }
            KeepAction::Undo => {
                self.list = self.done.take().map_or(before.clone(), |(_, list)| list);
                Some(Done::Undone)
            }
            KeepAction::Import(_, Ok(list)) => Some(self.import(list)),
            KeepAction::Import(file, Err(mistake)) => Some(Done::Refused(file, mistake)),
            KeepAction::TakeOver(list) if list == self.list => return self,
            KeepAction::TakeOver(list) => return Kept { list, done: None },
        };
        self.done = done.map(|done| (done, before));
        self
    }

    fn save(&mut self, named: Named) -> Option<Done> {
        let name = named.name.clone();
        match self.list.iter_mut().find(|known| known.name == name) {
            Some(known) => {
                *known = named;
                Some(Done::Replaced(name))
            }
            None => Some(Done::Saved(self.add(named))),
        }
    }

    fn rename(&mut self, from: String, to: &str) -> Option<Done> {
        if to.is_empty() || to == from {
            return None;
        }
        let to = self.free_name(to);
        self.list.iter_mut().find(|named| named.name == from)?.name = to.clone();
        Some(Done::Renamed(from, to))
    }

    fn import(&mut self, list: Vec<Named>) -> Done {
        let (known, new): (Vec<Named>, Vec<Named>) =
            list.into_iter().partition(|one| self.list.contains(one));
        let count = new.len();
        new.into_iter().rev().for_each(|named| {
            self.add(named);
        });
        Done::Imported(count, known.len())
    }

    /// The name, or it with the first number that makes it free.
    pub fn free_name(&self, wanted: &str) -> String {
        let numbered = (2..).map(|number: u32| format!("{wanted} {number}"));
        let mut names = std::iter::once(wanted.to_owned()).chain(numbered);
        names.find(|name| self.get(name).is_none()).unwrap_or_default()
    }
}

impl Done {
    /// Whether there is something to take back.
    pub fn can_be_undone(&self) -> bool {
        !matches!(self, Done::Refused(..) | Done::Undone | Done::Imported(0, _))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::TextField;

    fn named(name: &str, rate: &str) -> Named {
        let mut scenario = Scenario::default();
        scenario.texts.insert(TextField::LossRate, rate.to_owned());
        Named { name: name.to_owned(), regulation: "jiande".to_owned(), scenario }
    }

    fn names(kept: &Kept) -> Vec<&str> {
        kept.list.iter().map(|named| named.name.as_str()).collect()
    }

    fn two() -> Kept {
        Kept::default().after(KeepAction::Save(named("甲", "1"))).after(KeepAction::Save(named("乙", "2")))
    }

    #[test]
    fn the_same_name_is_replaced_and_comes_back() {
        let kept = two().after(KeepAction::Save(named("甲", "3")));
        assert_eq!(names(&kept), ["乙", "甲"]);
        assert_eq!(kept.get("甲"), Some(&named("甲", "3")));
        assert_eq!(kept.done.as_ref().unwrap().0, Done::Replaced("甲".to_owned()));
        assert_eq!(kept.after(KeepAction::Undo).get("甲"), Some(&named("甲", "1")));
    }

    #[test]
    fn renaming_and_duplicating_keep_names_apart() {
        let kept = two().after(KeepAction::Rename("乙".to_owned(), " 甲 ".to_owned()));
        assert_eq!(names(&kept), ["甲 2", "甲"]);
        let kept = kept.after(KeepAction::Duplicate("甲".to_owned()));
        assert_eq!(names(&kept), ["甲 3", "甲 2", "甲"]);
        assert_eq!(kept.list[0].scenario, named("甲", "1").scenario);
        let kept = kept.after(KeepAction::Rename("甲".to_owned(), "  ".to_owned()));
        assert_eq!(names(&kept), ["甲 3", "甲 2", "甲"], "an empty name changes nothing");
    }

    #[test]
    fn what_is_deleted_comes_back_in_its_place() {
        let kept = two().after(KeepAction::Delete("乙".to_owned()));
        assert_eq!(names(&kept), ["甲"]);
        let kept = kept.after(KeepAction::Undo);
        assert_eq!(names(&kept), ["乙", "甲"]);
        assert!(!kept.done.unwrap().0.can_be_undone());
    }

    #[test]
    fn a_file_adds_what_is_new_and_a_bad_one_nothing() {
        let file = vec![named("甲", "1"), named("乙", "9"), named("丙", "3")];
        let kept = two().after(KeepAction::Import("a.json".to_owned(), Ok(file)));
        assert_eq!(names(&kept), ["乙 2", "丙", "乙", "甲"]);
        assert_eq!(kept.done.as_ref().unwrap().0, Done::Imported(2, 1));
        let refused = KeepAction::Import("b.json".to_owned(), Err(FileMistake::NotOurs));
        let after = kept.clone().after(refused);
        assert_eq!(after.list, kept.list);
        assert!(!after.done.unwrap().0.can_be_undone());
    }
}
