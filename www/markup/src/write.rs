//! The text of markup and the calls that give it its values. `chidu_web::markup::Template` reads the text: each
//! instruction is a control character, named there, and what it is about.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};

use crate::parse::{Attribute, AttributeValue, Element, Node};

/// An expression of these nodes.
pub fn nodes(nodes: &[Node]) -> TokenStream {
    match nodes {
        [] => return quote!(::yew::Html::default()),
        [Node::Component(name, properties, children)] => return component(name, properties, children),
        _ => {}
    }
    let mut writer = Writer::default();
    nodes.iter().for_each(|node| writer.node(node));
    let Writer { text, calls } = writer;
    let markup = markup();
    quote! {{
        static TEMPLATE: crate::markup::Template = crate::markup::Template::new(#text);
        let mut #markup = crate::markup::Markup::new(&TEMPLATE);
        #calls
        #markup.end()
    }}
}

/// The variable of the markup under way, which no other name can be.
fn markup() -> Ident {
    Ident::new("markup", Span::mixed_site())
}

/// A component is Yew's, what is in it ours.
fn component(name: &syn::Type, properties: &TokenStream, children: &[Node]) -> TokenStream {
    if children.is_empty() {
        return quote!(::yew::html! { <#name #properties /> });
    }
    let children = nodes(children);
    quote!(::yew::html! { <#name #properties>{ #children }</#name> })
}

#[derive(Default)]
struct Writer {
    text: String,
    calls: TokenStream,
}

impl Writer {
    fn instruction(&mut self, instruction: char, about: &str) {
        self.text.push(instruction);
        self.text.push_str(about);
    }

    fn call(&mut self, call: TokenStream) {
        let markup = markup();
        self.calls.extend(quote!(#markup.#call;));
    }

    fn node(&mut self, node: &Node) {
        match node {
            Node::Element(element) => self.element(element),
            Node::Fragment(children) => children.iter().for_each(|child| self.node(child)),
            Node::Text(text) => self.instruction('\u{6}', &text.value()),
            Node::Value(value) => self.child(quote!(put({ #value }))),
            Node::Values(values) => self.child(quote!(put_each(#values))),
            Node::Component(name, properties, children) => {
                let component = component(name, properties, children);
                self.child(quote!(put(#component)));
            }
            Node::If(condition, then, otherwise) => {
                let then = nodes(then);
                let otherwise = nodes(otherwise.as_deref().unwrap_or_default());
                self.child(quote!(put(if #condition { #then } else { #otherwise })));
            }
        }
    }

    fn child(&mut self, call: TokenStream) {
        self.instruction('\u{7}', "");
        self.call(call);
    }

    fn element(&mut self, element: &Element) {
        self.instruction('\u{1}', &element.tag);
        element.attributes.iter().for_each(|attribute| self.attribute(&element.tag, attribute));
        element.children.iter().for_each(|child| self.node(child));
        self.instruction('\u{8}', "");
    }

    fn attribute(&mut self, tag: &str, Attribute { name, value }: &Attribute) {
        match value {
            AttributeValue::Fixed(text) => {
                self.instruction('\u{2}', name);
                self.instruction('\u{3}', &text.value());
            }
            AttributeValue::Computed(value) if name.starts_with("on") => {
                let event = format_ident!("{name}");
                self.instruction('\u{5}', "");
                self.call(quote!(listen(::yew::html::#event::Wrapper::__macro_new({ #value }))));
            }
            AttributeValue::Computed(value) if is_property(tag, name) => {
                self.instruction('\u{4}', name);
                self.call(quote!(put({ #value })));
            }
            AttributeValue::Computed(value) => {
                self.instruction('\u{2}', name);
                self.instruction('\u{4}', "");
                self.call(quote!(put({ #value })));
            }
        }
    }
}

/// Whether the element has no attribute for it.
fn is_property(tag: &str, name: &str) -> bool {
    matches!((tag, name), (_, "key") | ("input" | "textarea", "value") | ("input", "checked"))
}
