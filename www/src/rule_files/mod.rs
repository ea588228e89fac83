//! Rule files that the reader loads: regulations beside those that the page carries. Pure but for `loading`.

mod loading;
mod panel;

use std::rc::Rc;

use chidu::regulation::Regulation;
use chidu::regulation::check::FileProblem;

pub use loading::restore;
pub use panel::{invitation, missing, notice, panel};

use crate::words::Language;
use crate::{regulations, storage};

/// A rule file that the reader loaded.
#[derive(Clone, Debug)]
pub struct RuleFile {
    /// The name of the file.
    pub name: String,
    /// What is in it.
    pub bytes: Rc<[u8]>,
    /// What it lays down, marked as loaded; or why it cannot be used, where a page that read it otherwise kept it.
    pub read: Result<&'static Regulation, Refusal>,
}

/// Why a file is not loaded.
#[derive(Clone, Debug, PartialEq)]
pub enum Refusal {
    /// The browser could not read it.
    Unreadable,
    /// It is larger than a rule file may be.
    TooLarge,
    /// What checks it did not arrive, or broke off.
    NoChecker,
    /// This is wrong with it.
    Wrong(Vec<FileProblem>),
    /// The page carries a regulation of this id.
    Carried(String),
}

/// The rule files loaded, and what was done with them last.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RuleFiles {
    /// Them, in the order of loading.
    pub files: Rc<Vec<RuleFile>>,
    /// What was done last.
    pub done: Option<Done>,
    /// Whether those of the last visit cannot be read.
    pub damaged: bool,
}

/// What was done with the rule files.
#[derive(Clone, Debug, PartialEq)]
pub enum Done {
    /// The regulation of this id was loaded; in place of the file of this name, where one of its id was there.
    Loaded(&'static str, Option<String>),
    /// The file of this name was not loaded.
    Refused(String, Refusal),
    /// The file of this name was forgotten.
    Forgotten(String),
}

/// What a reader does with rule files.
#[derive(Clone, Debug, PartialEq)]
pub enum RuleFileAction {
    /// Loads a file, in place of one of the same id.
    Load(RuleFile),
    /// Forgets the file at this place of the list.
    Forget(usize),
}

impl PartialEq for RuleFile {
    /// The same file, read once.
    fn eq(&self, other: &RuleFile) -> bool {
        self.name == other.name && Rc::ptr_eq(&self.bytes, &other.bytes)
    }
}

impl RuleFile {
    /// A file that was checked; what it lays down is marked as loaded.
    pub fn new(name: String, bytes: Rc<[u8]>, checked: Result<Regulation, Refusal>) -> RuleFile {
        RuleFile { name, bytes, read: checked.and_then(taken) }
    }

    /// What it lays down, where it can be used.
    pub fn regulation(&self) -> Option<&'static Regulation> {
        self.read.as_ref().ok().copied()
    }

    fn id(&self) -> Option<&'static str> {
        self.regulation().map(|regulation| regulation.identity.id.as_str())
    }
}

fn taken(mut regulation: Regulation) -> Result<&'static Regulation, Refusal> {
    let identity = &mut regulation.identity;
    if chidu::regulation(&identity.id).is_some() {
        return Err(Refusal::Carried(identity.id.clone()));
    }
    for title in [&mut identity.title, &mut identity.short_title] {
        title.zh.push_str(Language::Zh.words().rule_files.mark);
        title.en.push_str(Language::En.words().rule_files.mark);
    }
    // Every part of the page holds on to its regulation for good, and a reader loads few.
    Ok(Box::leak(Box::new(regulation)))
}

impl RuleFiles {
    /// Those of the last visit.
    pub fn restored() -> RuleFiles {
        RuleFiles { files: regulations::loaded(), done: None, damaged: storage::load_rule_files().is_none() }
    }

    /// Whether what was done last changed the files.
    pub fn changed(&self) -> bool {
        matches!(self.done, Some(Done::Loaded(..) | Done::Forgotten(_)))
    }

    /// The files after an action.
    pub fn after(&self, action: RuleFileAction) -> RuleFiles {
        let mut files = (*self.files).clone();
        let done = match action {
            RuleFileAction::Load(RuleFile { name, read: Err(refusal), .. }) => Done::Refused(name, refusal),
            RuleFileAction::Load(file) => {
                let Some(id) = file.id() else { return self.clone() };
                let same = files.iter().position(|known| known.id() == Some(id));
                let replaced = same.map(|place| files.remove(place).name);
                files.push(file);
                Done::Loaded(id, replaced)
            }
            RuleFileAction::Forget(place) if place < files.len() => Done::Forgotten(files.remove(place).name),
            RuleFileAction::Forget(_) => return self.clone(),
        };
        RuleFiles { files: files.into(), done: Some(done), damaged: self.damaged }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(name: &str, id: &str) -> RuleFile {
        let mut regulation = chidu::regulation("sdic").unwrap().clone();
        regulation.identity.id = id.to_owned();
        RuleFile::new(name.to_owned(), Rc::from(*b"a"), Ok(regulation))
    }

    fn loaded(files: &[RuleFile]) -> RuleFiles {
        let load = |files: RuleFiles, file: &RuleFile| files.after(RuleFileAction::Load(file.clone()));
        files.iter().fold(RuleFiles::default(), load)
    }

    fn names(files: &RuleFiles) -> Vec<&str> {
        files.files.iter().map(|file| file.name.as_str()).collect()
    }

    #[test]
    fn a_loaded_regulation_stands_beside_its_model_and_is_marked() {
        let model = chidu::regulation("sdic").unwrap();
        let files = loaded(&[file("a.toml", "sdic_2")]);
        assert!(regulations::edition("sdic_2", None).is_none());
        regulations::set_loaded(files.files.clone());
        let found = regulations::edition("sdic_2", None).unwrap();
        assert_eq!(found.accountability, model.accountability);
        assert_eq!(
            found.identity.short_title.zh,
            format!("{}（已载入的文件）", model.identity.short_title.zh)
        );
        assert!(regulations::all().any(|one| std::ptr::eq(one, found)));
        assert_eq!(regulations::file_name(found).as_deref(), Some("a.toml"));
        assert_eq!(regulations::edition("sdic", None), Some(model));
        assert_eq!(regulations::file_name(model), None);
        regulations::set_loaded(files.after(RuleFileAction::Forget(0)).files);
        assert!(regulations::edition("sdic_2", None).is_none());
    }

    #[test]
    fn an_id_that_the_page_carries_is_refused() {
        let files = loaded(&[file("a.toml", "x"), file("b.toml", "sdic")]);
        assert_eq!(names(&files), ["a.toml"]);
        let refusal = Refusal::Carried("sdic".to_owned());
        assert_eq!(files.done, Some(Done::Refused("b.toml".to_owned(), refusal)));
    }

    #[test]
    fn a_file_of_the_same_id_takes_the_place_of_the_other() {
        let files = loaded(&[file("a.toml", "x"), file("b.toml", "y"), file("c.toml", "x")]);
        assert_eq!(names(&files), ["b.toml", "c.toml"]);
        assert!(matches!(&files.done, Some(Done::Loaded(_, Some(replaced))) if replaced == "a.toml"));
    }

    #[test]
    fn what_cannot_be_used_now_stays_until_it_is_forgotten() {
        let broken = RuleFile { read: Err(Refusal::NoChecker), ..file("a.toml", "x") };
        let files = RuleFiles { files: vec![broken].into(), ..RuleFiles::default() };
        let files = files.after(RuleFileAction::Load(file("b.toml", "y")));
        assert_eq!(names(&files), ["a.toml", "b.toml"]);
        let files = files.after(RuleFileAction::Forget(0)).after(RuleFileAction::Forget(7));
        assert_eq!(names(&files), ["b.toml"]);
        assert_eq!(files.done, Some(Done::Forgotten("a.toml".to_owned())));
    }
}
