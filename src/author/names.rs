//! Whatever a file names must be there, and be there once.
//!
//! It goes by the names of the keys, wherever they stand: a key that ends in `article` or `articles` cites,
//! one that ends in `doubt` or `doubts` names a doubt, one that ends in `quote` quotes.

use super::document::{Document, Node, Table, Value};
use super::nearest::did_you_mean;
use crate::regulation::check::{Defect, LONGEST_QUOTE, Problem, said};

/// The lists of items.
const ITEM_LISTS: [&str; 4] = ["item", "aggravating", "mitigating", "check"];

pub(super) fn check(document: &Document) -> Vec<Problem> {
    let mut names = Names {
        articles: document.ids("article"),
        doubts: document.ids("doubt"),
        named_doubts: Vec::new(),
        items: Vec::new(),
        problems: Vec::new(),
    };
    document.visit(&mut |path, table| names.table(document, path, table));
    names.every_doubt_is_raised(document);
    names.problems
}

struct Names<'d> {
    articles: Vec<&'d str>,
    doubts: Vec<&'d str>,
    named_doubts: Vec<&'d str>,
    items: Vec<&'d str>,
    problems: Vec<Problem>,
}

impl<'d> Names<'d> {
    fn table(&mut self, document: &'d Document, path: &str, table: &'d Table) {
        for (key, node) in table.entries() {
            let path = if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") };
            match key.rsplit('_').next().unwrap_or(key) {
                "article" | "articles" => self.cites(&node.texts(&path)),
                "doubt" | "doubts" => self.names_doubts(&path, node),
                "quote" => self.quote(&path, node),
                _ => {}
            }
            if let Value::List(list) = &node.value {
                self.ids_differ(&path, list);
            }
        }
        self.reading(document, path, table);
    }

    fn cites(&mut self, cited: &[(String, &str)]) {
        for (path, article) in cited.iter().filter(|(_, article)| !self.articles.contains(article)) {
            let meant = did_you_mean(article, self.articles.iter().copied());
            let (zh, en) = (meant.zh, meant.en);
            let message = said!(
                "没有编号为 `{article}` 的条款{zh}，请补一个同编号的 [[article]]",
                "there is no article `{article}`{en}; add an [[article]] with this id"
            );
            self.problems.push(Problem::new(Defect::NoSuchArticle, path, message));
        }
    }

    fn names_doubts(&mut self, path: &str, node: &'d Node) {
        for (path, doubt) in node.texts(path) {
            self.names_doubt(&path, doubt);
        }
    }

    fn names_doubt(&mut self, path: &str, doubt: &'d str) {
        if !path.starts_with("bound_word.") {
            self.named_doubts.push(doubt);
        }
        if !self.doubts.contains(&doubt) {
            let meant = did_you_mean(doubt, self.doubts.iter().copied());
            let (zh, en) = (meant.zh, meant.en);
            let message = said!(
                "没有编号为 `{doubt}` 的疑义{zh}，请补一个同编号的 [[doubt]]",
                "there is no doubt `{doubt}`{en}; add a [[doubt]] with this id"
            );
            self.problems.push(Problem::new(Defect::NoSuchDoubt, path, message));
        }
    }

    /// `{ reading = "JD-09", is = "…" }`: the doubt is there, and so is the reading.
    fn reading(&mut self, document: &'d Document, path: &str, table: &'d Table) {
        let (Some(doubt), Some(is)) = (table.text("reading"), table.text("is")) else { return };
        self.names_doubt(&format!("{path}.reading"), doubt);
        let Some(readings) = readings_of(document, doubt) else { return };
        if !readings.contains(&is) {
            let known = readings.join(", ");
            let message = said!(
                "疑义 `{doubt}` 没有 `{is}` 这种理解，请写其中之一：{known}",
                "doubt `{doubt}` has no reading `{is}`; write one of: {known}"
            );
            self.problems.push(Problem::new(Defect::NoSuchReading, &format!("{path}.is"), message));
        }
    }

    fn quote(&mut self, path: &str, node: &Node) {
        let Value::Text(quote) = &node.value else { return };
        let length = quote.chars().count();
        if length > LONGEST_QUOTE || length == 0 {
            let message = said!(
                "引文有{length}个字，请只引起作用的字句，最多{LONGEST_QUOTE}个字",
                "the quote has {length} characters; write the operative words, {LONGEST_QUOTE} characters at most"
            );
            self.problems.push(Problem::new(Defect::QuoteLength, path, message));
        }
    }

    /// The entries of a list have different ids; items also across lists, because what is stated of them is
    /// kept by id.
    fn ids_differ(&mut self, path: &str, list: &'d [Node]) {
        let holds_items = ITEM_LISTS.contains(&path.rsplit('.').next().unwrap_or(path));
        let mut before: Vec<&str> = Vec::new();
        for (place, table) in list.iter().enumerate().filter_map(|(place, node)| Some((place, node.table()?)))
        {
            let named = ["id", "what", "word", "name"].iter().find_map(|key| Some((key, table.text(key)?)));
            let Some((key, id)) = named else { continue };
            if before.contains(&id) || holds_items && self.items.contains(&id) {
                let message = said!(
                    "`{id}` 有两个，请另取 {key}",
                    "there are two of `{id}`; give this one a {key} of its own"
                );
                let path = format!("{path}.{place}.{key}");
                self.problems.push(Problem::new(Defect::DuplicateId, &path, message));
            }
            before.push(id);
            if holds_items {
                self.items.push(id);
            }
        }
    }

    fn every_doubt_is_raised(&mut self, document: &Document) {
        let Some(Value::List(doubts)) = document.root.value("doubt") else { return };
        for (place, doubt) in doubts.iter().enumerate() {
            let Some(table) = doubt.table() else { continue };
            let raised = matches!(table.value("raised_on"), Some(Value::List(places)) if !places.is_empty());
            let id = table.text("id").unwrap_or_default();
            if !raised && !self.named_doubts.contains(&id) {
                let message = said!(
                    "疑义 `{id}` 没有被提出，请写 raised_on，或在有关之处写上它",
                    "nobody raises doubt `{id}`; give it raised_on, or name it where it matters"
                );
                self.problems.push(Problem::new(
                    Defect::DoubtNeverRaised,
                    &format!("doubt.{place}.id"),
                    message,
                ));
            }
        }
    }
}

fn readings_of<'d>(document: &'d Document, doubt: &str) -> Option<Vec<&'d str>> {
    let Some(Value::List(doubts)) = document.root.value("doubt") else { return None };
    let table = doubts.iter().filter_map(Node::table).find(|table| table.text("id") == Some(doubt))?;
    let Some(Value::List(readings)) = table.value("reading") else { return Some(Vec::new()) };
    Some(readings.iter().filter_map(|reading| reading.table()?.text("id")).collect())
}
