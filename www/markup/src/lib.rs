//! The `html!` of the Chidu page. It reads Yew's syntax and writes, for each piece of markup, one text that
//! `chidu_web::markup` follows at run time, with a call for each value: a fraction of the code that Yew's own
//! macro writes, which a reader would have to download. Components are left to Yew's macro.

mod parse;
mod write;

use proc_macro::TokenStream;

/// Markup in Yew's syntax: elements, `{ value }`, `{ for values }`, `if`, `if let`, fragments and components.
#[proc_macro]
pub fn html(input: TokenStream) -> TokenStream {
    let nodes = syn::parse_macro_input!(input as parse::Nodes);
    write::nodes(&nodes.0).into()
}
