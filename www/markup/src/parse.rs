//! The syntax of markup.

use proc_macro2::{TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream, Result};
use syn::{Expr, Ident, LitStr, Token, Type, braced, token};

/// Nodes beside each other.
pub struct Nodes(pub Vec<Node>);

/// A node.
pub enum Node {
    /// `<tag …>…</tag>`.
    Element(Element),
    /// `<Component …>…</Component>`: its type, its properties as written, what is in it.
    Component(Type, TokenStream, Vec<Node>),
    /// `<>…</>`.
    Fragment(Vec<Node>),
    /// `"text"`.
    Text(LitStr),
    /// `{ value }`.
    Value(TokenStream),
    /// `{ for values }`.
    Values(Expr),
    /// `if condition { … } else { … }`.
    If(Expr, Vec<Node>, Option<Vec<Node>>),
}

/// An element.
pub struct Element {
    pub tag: String,
    pub attributes: Vec<Attribute>,
    pub children: Vec<Node>,
}

/// An attribute, `key` or a listener.
pub struct Attribute {
    pub name: String,
    pub value: AttributeValue,
}

/// What an attribute is set to.
pub enum AttributeValue {
    Fixed(LitStr),
    Computed(TokenStream),
}

impl Parse for Nodes {
    fn parse(input: ParseStream) -> Result<Nodes> {
        let mut nodes = Vec::new();
        while !input.is_empty() && !closes(input) {
            nodes.push(input.parse()?);
        }
        Ok(Nodes(nodes))
    }
}

fn closes(input: ParseStream) -> bool {
    input.peek(Token![<]) && input.peek2(Token![/])
}

impl Parse for Node {
    fn parse(input: ParseStream) -> Result<Node> {
        if input.peek(LitStr) {
            input.parse().map(Node::Text)
        } else if input.peek(Token![if]) {
            if_else(input)
        } else if input.peek(token::Brace) {
            value(input)
        } else {
            tagged(input)
        }
    }
}

fn if_else(input: ParseStream) -> Result<Node> {
    input.parse::<Token![if]>()?;
    let condition = input.call(Expr::parse_without_eager_brace)?;
    let then = in_braces(input)?;
    let otherwise = match input.parse::<Option<Token![else]>>()? {
        None => None,
        Some(_) if input.peek(Token![if]) => Some(vec![if_else(input)?]),
        Some(_) => Some(in_braces(input)?),
    };
    Ok(Node::If(condition, then, otherwise))
}

fn in_braces(input: ParseStream) -> Result<Vec<Node>> {
    let content;
    braced!(content in input);
    Ok(content.parse::<Nodes>()?.0)
}

fn value(input: ParseStream) -> Result<Node> {
    let content;
    braced!(content in input);
    if content.parse::<Option<Token![for]>>()?.is_some() {
        return content.parse().map(Node::Values);
    }
    content.parse().map(Node::Value)
}

fn tagged(input: ParseStream) -> Result<Node> {
    input.parse::<Token![<]>()?;
    if input.parse::<Option<Token![>]>>()?.is_some() {
        let children = input.parse::<Nodes>()?.0;
        input.parse::<Token![<]>()?;
        input.parse::<Token![/]>()?;
        input.parse::<Token![>]>()?;
        return Ok(Node::Fragment(children));
    }
    let first = input.fork().call(Ident::parse_any)?.to_string();
    if first.starts_with(char::is_uppercase) || input.peek2(Token![::]) {
        return component(input);
    }
    let tag = dashed(input)?;
    let mut attributes = Vec::new();
    while !input.peek(Token![>]) && !input.peek(Token![/]) {
        attributes.push(attribute(input)?);
    }
    let children = content(input, |input| {
        let closed = dashed(input)?;
        if closed == tag { Ok(()) } else { Err(input.error(format!("<{tag}> is closed by </{closed}>"))) }
    })?;
    Ok(Node::Element(Element { tag, attributes, children }))
}

fn component(input: ParseStream) -> Result<Node> {
    let name: Type = input.parse()?;
    let mut properties = TokenStream::new();
    while !input.peek(Token![>]) && !input.peek(Token![/]) {
        input.parse::<TokenTree>()?.to_tokens(&mut properties);
    }
    let children = content(input, |input| input.parse::<Type>().map(drop))?;
    Ok(Node::Component(name, properties, children))
}

/// From the end of the opening tag to the end of the closing one.
fn content(input: ParseStream, closing: impl Fn(ParseStream) -> Result<()>) -> Result<Vec<Node>> {
    if input.parse::<Option<Token![/]>>()?.is_some() {
        input.parse::<Token![>]>()?;
        return Ok(Vec::new());
    }
    input.parse::<Token![>]>()?;
    let children = input.parse::<Nodes>()?.0;
    input.parse::<Token![<]>()?;
    input.parse::<Token![/]>()?;
    closing(input)?;
    input.parse::<Token![>]>()?;
    Ok(children)
}

fn attribute(input: ParseStream) -> Result<Attribute> {
    if input.peek(token::Brace) {
        let content;
        braced!(content in input);
        let name: Ident = content.parse()?;
        return Ok(Attribute { name: name.to_string(), value: AttributeValue::Computed(quote!(#name)) });
    }
    let name = dashed(input)?;
    input.parse::<Token![=]>()?;
    if input.peek(LitStr) {
        return Ok(Attribute { name, value: AttributeValue::Fixed(input.parse()?) });
    }
    let content;
    braced!(content in input);
    Ok(Attribute { name, value: AttributeValue::Computed(content.parse()?) })
}

/// A name like `aria-label`.
fn dashed(input: ParseStream) -> Result<String> {
    let mut name = input.call(Ident::parse_any)?.to_string();
    while input.parse::<Option<Token![-]>>()?.is_some() {
        name = format!("{name}-{}", input.call(Ident::parse_any)?);
    }
    Ok(name)
}

#[cfg(test)]
mod tests {
    use super::Nodes;

    fn mistake(markup: &str) -> String {
        syn::parse_str::<Nodes>(markup).map(drop).unwrap_err().to_string()
    }

    #[test]
    fn elements_are_closed_by_their_own_name() {
        assert!(syn::parse_str::<Nodes>("<p><b/></p>").is_ok());
        assert_eq!(mistake("<p></b>"), "<p> is closed by </b>");
        assert!(!mistake("<p>").is_empty());
    }

    #[test]
    fn attributes_have_values() {
        assert!(syn::parse_str::<Nodes>(r#"<p aria-label="x" {id} for={y}/>"#).is_ok());
        assert_eq!(mistake("<p hidden/>"), "expected `=`");
    }
}
