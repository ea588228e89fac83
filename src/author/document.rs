//! The file as written: every key and value with its line.

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::regulation::check::{FileProblem, Problem};

/// A value and the place of its key, or its own place within a list.
pub(super) struct Node {
    pub place: Place,
    pub value: Value,
}

/// A line and a character of it, both counted from 1.
#[derive(Clone, Copy)]
pub(super) struct Place {
    pub line: u32,
    pub column: u32,
}

/// What stands in the file; numbers as they are written.
pub(super) enum Value {
    Text(String),
    Number(String),
    Flag(bool),
    List(Vec<Node>),
    Table(Table),
    Other,
}

/// The keys of a table.
#[derive(Default)]
pub(super) struct Table(Vec<(String, Node)>);

/// A file that is TOML.
pub(super) struct Document {
    pub root: Table,
}

impl Document {
    /// Reads TOML, whatever its keys.
    pub fn parse(source: &str) -> Result<Document, toml::de::Error> {
        let root = DeTable::parse(source)?;
        Ok(Document { root: Table::of(root.get_ref(), &Lines::of(source)) })
    }

    /// The problem at the place of its key.
    pub fn locate(&self, problem: Problem) -> FileProblem {
        let Place { line, column } = self.place(&problem.at);
        FileProblem { line, column, defect: problem.defect, message: problem.message }
    }

    /// The place of the key or list entry that a path such as `accountability.cell.3.high` leads to, or of
    /// the last part of the path that is written.
    fn place(&self, path: &str) -> Place {
        let mut steps = path.split('.').filter(|step| !step.is_empty());
        let mut place = Place { line: 1, column: 1 };
        let mut node = steps.next().and_then(|step| self.root.get(step));
        while let Some(found) = node {
            place = found.place;
            node = steps.next().and_then(|step| match &found.value {
                Value::Table(table) => table.get(step),
                Value::List(list) => step.parse().ok().and_then(|place: usize| list.get(place)),
                _ => None,
            });
        }
        place
    }

    /// Visits every table with its path, from the top of the file down.
    pub fn visit<'d>(&'d self, visit: &mut dyn FnMut(&str, &'d Table)) {
        visit("", &self.root);
        for (key, node) in self.root.entries() {
            node.visit(key, visit);
        }
    }

    /// The texts under a key of every table of a list at the top of the file: the ids of the articles.
    pub fn ids(&self, list: &str) -> Vec<&str> {
        let Some(Value::List(entries)) = self.root.value(list) else { return Vec::new() };
        entries.iter().filter_map(|entry| entry.table()?.text("id")).collect()
    }
}

impl Document {
    /// How many conditions name a reading.
    pub fn readings(&self) -> usize {
        let mut count = 0;
        self.visit(&mut |_, table| {
            count += usize::from(table.text("reading").is_some() && table.text("is").is_some());
        });
        count
    }
}

impl Node {
    pub fn table(&self) -> Option<&Table> {
        match &self.value {
            Value::Table(table) => Some(table),
            _ => None,
        }
    }

    /// The texts of a text or of a list of texts, with the paths to them.
    pub fn texts(&self, path: &str) -> Vec<(String, &str)> {
        match &self.value {
            Value::Text(text) => vec![(path.to_owned(), text)],
            Value::List(list) => list
                .iter()
                .enumerate()
                .filter_map(|(place, node)| match &node.value {
                    Value::Text(text) => Some((format!("{path}.{place}"), text.as_str())),
                    _ => None,
                })
                .collect(),
            _ => Vec::new(),
        }
    }

    fn visit<'d>(&'d self, path: &str, visit: &mut dyn FnMut(&str, &'d Table)) {
        match &self.value {
            Value::Table(table) => {
                visit(path, table);
                for (key, node) in table.entries() {
                    node.visit(&format!("{path}.{key}"), visit);
                }
            }
            Value::List(list) => {
                for (place, node) in list.iter().enumerate() {
                    node.visit(&format!("{path}.{place}"), visit);
                }
            }
            _ => {}
        }
    }

    fn of(place: Place, value: &DeValue<'_>, lines: &Lines<'_>) -> Node {
        let value = match value {
            DeValue::String(text) => Value::Text(text.to_string()),
            DeValue::Integer(number) => Value::Number(number.to_string()),
            DeValue::Boolean(flag) => Value::Flag(*flag),
            DeValue::Array(list) => Value::List(
                list.iter()
                    .map(|entry| Node::of(lines.at(entry.span().start), entry.get_ref(), lines))
                    .collect(),
            ),
            DeValue::Table(table) => Value::Table(Table::of(table, lines)),
            DeValue::Float(_) | DeValue::Datetime(_) => Value::Other,
        };
        Node { place, value }
    }
}

impl Table {
    pub fn entries(&self) -> impl Iterator<Item = (&str, &Node)> {
        self.0.iter().map(|(key, node)| (key.as_str(), node))
    }

    pub fn get(&self, key: &str) -> Option<&Node> {
        self.0.iter().find(|(known, _)| known == key).map(|(_, node)| node)
    }

    pub fn value(&self, key: &str) -> Option<&Value> {
        self.get(key).map(|node| &node.value)
    }

    pub fn text(&self, key: &str) -> Option<&str> {
        match self.value(key) {
            Some(Value::Text(text)) => Some(text),
            _ => None,
        }
    }

    pub fn flag(&self, key: &str) -> Option<bool> {
        match self.value(key) {
            Some(Value::Flag(flag)) => Some(*flag),
            _ => None,
        }
    }

    fn of(table: &DeTable<'_>, lines: &Lines<'_>) -> Table {
        let entry = |(key, value): (&Spanned<_>, &Spanned<DeValue<'_>>)| {
            let key: &Spanned<toml::de::DeString<'_>> = key;
            (key.get_ref().to_string(), Node::of(lines.at(key.span().start), value.get_ref(), lines))
        };
        Table(table.iter().map(entry).collect())
    }
}

/// A source, and where each line of it starts.
pub(super) struct Lines<'s> {
    source: &'s str,
    starts: Vec<usize>,
}

impl<'s> Lines<'s> {
    pub fn of(source: &'s str) -> Lines<'s> {
        let starts = [0].into_iter().chain(source.match_indices('\n').map(|(at, _)| at + 1)).collect();
        Lines { source, starts }
    }

    /// The place of a byte of the source.
    pub fn at(&self, byte: usize) -> Place {
        let line = self.starts.partition_point(|start| *start <= byte);
        let start =
            line.checked_sub(1).and_then(|before| self.starts.get(before)).copied().unwrap_or_default();
        let before = self.source.get(start..byte).unwrap_or_default();
        let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        Place { line: count(line), column: count(before.chars().count() + 1) }
    }
}
