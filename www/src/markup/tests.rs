use super::prelude::*;
use yew::virtual_dom::VNode;

/// The node as it would be written down; a list of nodes in brackets.
fn written(node: &VNode) -> String {
    match node {
        VNode::VText(text) => text.text.to_string(),
        VNode::VList(list) => format!("[{}]", list.iter().map(written).collect::<String>()),
        VNode::VTag(tag) => {
            let attributes: String =
                tag.attributes.iter().map(|(name, value)| format!(" {name}={value}")).collect();
            let key = tag.key.as_ref().map(|key| format!(" key:{key}")).unwrap_or_default();
            let value = tag.value().map(|value| format!(" value:{value}")).unwrap_or_default();
            let checked = tag.checked().map(|checked| format!(" checked:{checked}")).unwrap_or_default();
            let children = tag.children().map(written).unwrap_or_default();
            format!("<{}{key}{value}{checked}{attributes}>{children}</>", tag.tag())
        }
        _ => "?".to_owned(),
    }
}

#[test]
fn what_is_fixed_stands_as_written() {
    let node = html! { <p class="help" aria-hidden="true">{ "a" }<b/>"c"</p> };
    assert_eq!(written(&node), "<p class=help aria-hidden=true>[a<b>[]</>c]</>");
}

#[test]
fn values_go_where_they_are_written() {
    let title = "t";
    let node = html! { <a {title} href={format!("#{title}")}><i>{ title }</i>{ 1_usize }<b class="x">{ title }</b></a> };
    assert_eq!(written(&node), "<a title=t href=#t>[<i>t</>1<b class=x>t</>]</>");
}

#[test]
fn attributes_that_are_not_there_are_left_out() {
    let (none, on) = (None::<&str>, Some("true"));
    let node = html! { <p class={none} aria-invalid={on} hidden={true} disabled={false} id="i"></p> };
    assert_eq!(written(&node), "<p aria-invalid=true hidden=hidden id=i>[]</>");
}

#[test]
fn what_is_no_attribute_is_set_on_the_element() {
    let typed = "x".to_owned();
    let node = html! { <li key={typed.clone()}><input type="text" value={typed} checked={true} /></li> };
    assert_eq!(written(&node), "<li key:x><input value:x checked:true type=text></></>");
    let option = html! { <option value={"v".to_owned()} selected={true}>{ "o" }</option> };
    assert_eq!(written(&option), "<option value=v selected=selected>o</>");
}

#[test]
fn what_is_absent_keeps_its_place() {
    let shown = |more: bool| {
        html! { <div>if more { <b/> }<i/>{ more.then(|| html! { <u/> }) }if more { {"x"} } else { {"y"} }</div> }
    };
    assert_eq!(written(&shown(true)), "<div>[<b>[]</><i>[]</><u>[]</>x]</>");
    assert_eq!(written(&shown(false)), "<div>[[]<i>[]</>[]y]</>");
    let name = Some("n");
    assert_eq!(
        written(&html! { if let Some(name) = name { <b>{ name }</b> } else if true { <i/> } }),
        "<b>n</>"
    );
}

#[test]
fn several_values_are_one_list() {
    let node = html! { <ul>{ for ["a", "b"].iter().map(|item| html! { <li>{ *item }</li> }) }<li/></ul> };
    assert_eq!(written(&node), "<ul>[[<li>a</><li>b</>]<li>[]</>]</>");
    assert_eq!(written(&html! { <><b/><i/></> }), "[<b>[]</><i>[]</>]");
    assert_eq!(written(&html! {}), "[]");
}

#[test]
fn listeners_take_no_place_of_a_value() {
    let onclick = Callback::from(|_: MouseEvent| ());
    let node = html! { <p><button {onclick}>{ "b" }</button><b onclick={|_: MouseEvent| ()} id={"i"}>{ "c" }</b></p> };
    assert_eq!(written(&node), "<p>[<button>b</><b id=i>c</>]</>");
}

#[test]
fn names_of_classes_are_joined() {
    let class = |on: bool| classes!("a", on.then_some("b"), "c");
    assert_eq!(written(&html! { <p class={class(true)}/> }), "<p class=a b c>[]</>");
    assert_eq!(written(&html! { <p class={class(false)}/> }), "<p class=a c>[]</>");
}
