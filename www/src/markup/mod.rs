//! What the `html!` of this page writes: a text for the markup, followed at run time, and a call for each value.

use std::rc::Rc;
use std::sync::OnceLock;

pub use chidu_markup::html;
use yew::virtual_dom::{AttributeOrProperty, Attributes, Key, Listener, VList, VNode, VTag, VText};
use yew::{AttrValue, Children, Html};

/// Everything that a view is written with: Yew's, with our own `html!` and `classes!`.
pub mod prelude {
    pub use super::html;
    pub use crate::classes;
    pub use yew::prelude::*;
}

/// The markup of one place, read when that place is first drawn.
pub struct Template {
    text: &'static str,
    instructions: OnceLock<Vec<Instruction>>,
}

/// A step in drawing.
enum Instruction {
    /// Opens an element with attributes of these names.
    Open { tag: &'static str, names: Vec<&'static str> },
    /// Sets the next attribute.
    Fixed(&'static str),
    /// Sets the next attribute to what is given.
    Given,
    /// Sets `key`, `value` or `checked`, which are no attributes, to what is given.
    GivenProperty(&'static str),
    /// Listens with the listener given.
    Listener,
    /// Puts a text in.
    Text(&'static str),
    /// Puts in what is given.
    Child,
    /// Closes the element.
    Close,
}

impl Template {
    /// The markup in this text, as the macro writes it.
    pub const fn new(text: &'static str) -> Template {
        Template { text, instructions: OnceLock::new() }
    }

    fn instructions(&'static self) -> &'static [Instruction] {
        self.instructions.get_or_init(|| read(self.text))
    }
}

/// Each instruction is a control character and what it is about, up to the next control character.
fn read(text: &'static str) -> Vec<Instruction> {
    let mut instructions = Vec::new();
    let mut opened = 0;
    let mut rest = text;
    while let Some(code) = rest.bytes().next() {
        let end = rest[1..].find(|letter| letter < '\t').map_or(rest.len(), |end| end + 1);
        let about = &rest[1..end];
        rest = &rest[end..];
        instructions.push(match code {
            1 => {
                opened = instructions.len();
                Instruction::Open { tag: about, names: Vec::new() }
            }
            2 => {
                if let Some(Instruction::Open { names, .. }) = instructions.get_mut(opened) {
                    names.push(about);
                }
                continue;
            }
            3 => Instruction::Fixed(about),
            4 if about.is_empty() => Instruction::Given,
            4 => Instruction::GivenProperty(about),
            5 => Instruction::Listener,
            6 => Instruction::Text(about),
            7 => Instruction::Child,
            _ => Instruction::Close,
        });
    }
    instructions
}

/// Markup under way.
pub struct Markup {
    to_do: std::slice::Iter<'static, Instruction>,
    /// Innermost last; the first stands for the place where all of it goes.
    open: Vec<Element>,
}

#[derive(Default)]
struct Element {
    tag: &'static str,
    names: &'static [&'static str],
    values: Vec<Option<AttributeOrProperty>>,
    key: Option<Key>,
    value: Option<AttrValue>,
    checked: Option<bool>,
    listeners: Vec<Option<Rc<dyn Listener>>>,
    children: Vec<VNode>,
}

/// A value for markup.
pub enum Part {
    /// No attribute; no node.
    Nothing,
    /// An attribute that is there or not.
    Flag(bool),
    /// The text of an attribute or node.
    Text(AttrValue),
    /// A node.
    Node(VNode),
}

impl Markup {
    /// The markup of a place, up to its first value.
    pub fn new(template: &'static Template) -> Markup {
        let mut markup = Markup { to_do: template.instructions().iter(), open: vec![Element::default()] };
        markup.proceed();
        markup
    }

    /// The next value.
    pub fn put(&mut self, value: impl Into<Part>) {
        self.take(value.into());
    }

    /// The next values, as one child.
    pub fn put_each<T: Into<Part>>(&mut self, values: impl IntoIterator<Item = T>) {
        let mut values = values.into_iter();
        self.take_each(&mut || values.next().map(T::into));
    }

    /// The next listener.
    pub fn listen(&mut self, listener: Option<Rc<dyn Listener>>) {
        self.innermost().listeners.push(listener);
        self.to_do.next();
        self.proceed();
    }

    /// The node that all of it makes.
    pub fn end(mut self) -> Html {
        one_of(std::mem::take(&mut self.innermost().children))
    }

    #[inline(never)]
    fn take(&mut self, part: Part) {
        let instruction = self.to_do.next();
        let element = self.innermost();
        match instruction {
            Some(Instruction::Given) => {
                let value = match part {
                    Part::Flag(true) => {
                        element.names.get(element.values.len()).map(|name| AttrValue::Static(name))
                    }
                    part => part.text(),
                };
                element.values.push(value.map(AttributeOrProperty::Attribute));
            }
            Some(Instruction::GivenProperty("checked")) => {
                element.checked = Some(matches!(part, Part::Flag(true)))
            }
            Some(Instruction::GivenProperty("value")) => element.value = part.text(),
            Some(Instruction::GivenProperty(_)) => element.key = part.text().map(|key| Key::from(&*key)),
            _ => element.children.push(part.node()),
        }
        self.proceed();
    }

    #[inline(never)]
    fn take_each(&mut self, next: &mut dyn FnMut() -> Option<Part>) {
        let mut nodes = Vec::new();
        while let Some(part) = next() {
            nodes.push(part.node());
        }
        self.take(Part::Node(VList::with_children(nodes, None).into()));
    }

    /// Up to the next value.
    fn proceed(&mut self) {
        while let Some(instruction) = self.to_do.as_slice().first() {
            match instruction {
                Instruction::Open { tag, names } => {
                    self.open.push(Element { tag, names, ..Element::default() });
                }
                Instruction::Fixed(value) => {
                    let value = AttributeOrProperty::Attribute(AttrValue::Static(value));
                    self.innermost().values.push(Some(value));
                }
                Instruction::Text(text) => {
                    let text = VText::new(AttrValue::Static(text));
                    self.innermost().children.push(text.into());
                }
                Instruction::Close => {
                    let closed = self.open.pop().unwrap_or_default();
                    self.innermost().children.push(closed.node());
                }
                _ => return,
            }
            self.to_do.next();
        }
    }

    fn innermost(&mut self) -> &mut Element {
        if self.open.is_empty() {
            self.open.push(Element::default());
        }
        let last = self.open.len() - 1;
        &mut self.open[last]
    }
}

impl Element {
    fn node(self) -> VNode {
        let mut tag = VTag::new(AttrValue::Static(self.tag));
        tag.key = self.key;
        tag.attributes = Attributes::Dynamic { keys: self.names, values: self.values.into() };
        if self.value.is_some() {
            tag.set_value(self.value);
        }
        if let Some(checked) = self.checked {
            tag.set_checked(checked);
        }
        if !self.listeners.is_empty() {
            tag.set_listeners(self.listeners.into());
        }
        if let Some(children) = tag.children_mut() {
            *children = one_of(self.children);
        }
        tag.into()
    }
}

/// A node of nodes; of a single one, that one.
fn one_of(mut nodes: Vec<VNode>) -> VNode {
    match nodes.pop() {
        Some(node) if nodes.is_empty() => node,
        Some(last) => {
            nodes.push(last);
            VList::with_children(nodes, None).into()
        }
        None => VNode::default(),
    }
}

impl Part {
    fn text(self) -> Option<AttrValue> {
        match self {
            Part::Text(text) => Some(text),
            _ => None,
        }
    }

    fn node(self) -> VNode {
        match self {
            Part::Node(node) => node,
            Part::Text(text) => VText::new(text).into(),
            _ => VNode::default(),
        }
    }
}

impl<T: Into<Part>> From<Option<T>> for Part {
    fn from(value: Option<T>) -> Part {
        value.map_or(Part::Nothing, T::into)
    }
}

impl From<bool> for Part {
    fn from(flag: bool) -> Part {
        Part::Flag(flag)
    }
}

impl From<VNode> for Part {
    fn from(node: VNode) -> Part {
        Part::Node(node)
    }
}

impl From<Vec<VNode>> for Part {
    fn from(nodes: Vec<VNode>) -> Part {
        Part::Node(VList::with_children(nodes, None).into())
    }
}

impl From<Children> for Part {
    fn from(children: Children) -> Part {
        Part::Node(children.into())
    }
}

/// Texts, and what is written as one.
macro_rules! texts {
    ($($kind:ty => $text:expr),+ $(,)?) => {
        $(impl From<$kind> for Part {
            fn from(value: $kind) -> Part {
                let text: fn($kind) -> AttrValue = $text;
                Part::Text(text(value))
            }
        })+
    };
}

texts! {
    &str => |text| AttrValue::from(text.to_owned()),
    &&str => |text| AttrValue::from((*text).to_owned()),
    String => AttrValue::from,
    &String => |text| AttrValue::from(text.clone()),
    AttrValue => |text| text,
    &AttrValue => AttrValue::clone,
    u8 => |number| AttrValue::from(number.to_string()),
    usize => |number| AttrValue::from(number.to_string()),
    u32 => |number| AttrValue::from(number.to_string()),
    ClassNames => |names| AttrValue::from(names.0),
}

/// Names for `class`.
#[derive(Default)]
pub struct ClassNames(String);

impl ClassNames {
    /// With one more, if there is one.
    #[must_use]
    pub fn and<'a>(mut self, name: impl Into<Option<&'a str>>) -> ClassNames {
        if let Some(name) = name.into() {
            if !self.0.is_empty() {
                self.0.push(' ');
            }
            self.0.push_str(name);
        }
        self
    }
}

/// Names for `class`, some of them only sometimes: texts, or `Option`s of texts.
#[macro_export]
macro_rules! classes {
    ($($name:expr),+ $(,)?) => {
        $crate::markup::ClassNames::default()$(.and($name))+
    };
}

#[cfg(test)]
mod tests;
