//! What the answer says beside the verdict, in a line or two each, so that it is read at once.

use crate::markup::prelude::*;

use super::cites;
use crate::words::Words;

/// What the answer says of one thing that was asked.
#[derive(Clone, Debug, PartialEq)]
pub struct Point {
    /// What it is about.
    pub name: &'static str,
    /// What is said.
    pub lines: Vec<String>,
    /// The ids of the articles it rests on.
    pub articles: Vec<String>,
    /// Whether facts are missing for it.
    pub open: bool,
}

impl Point {
    /// A settled point; `None` where there is nothing to say.
    pub fn of(name: &'static str, lines: Vec<String>) -> Option<Point> {
        (!lines.is_empty()).then(|| Point { name, lines, articles: Vec::new(), open: false })
    }

    /// The point resting on these articles, by id.
    pub fn citing<'a>(self, articles: impl IntoIterator<Item = &'a String>) -> Point {
        Point { articles: articles.into_iter().cloned().collect(), ..self }
    }

    /// The point, open or not.
    pub fn open_if(self, open: bool) -> Point {
        Point { open, ..self }
    }

    /// The point in one line.
    pub fn in_one_line(&self, words: &Words) -> String {
        let lines: Vec<&str> = self.lines.iter().map(|line| line.trim_end_matches(['。', '.'])).collect();
        format!("{}{}{}", self.name, words.keep.colon, lines.join(words.fund.semicolon))
    }
}

/// The points, each with its articles.
pub fn point_list(points: &[Point]) -> Html {
    let point = |point: &Point| {
        html! {
            <div class={classes!("point", point.open.then_some("point-open"))}>
                <dt>{ point.name }</dt>
                <dd>
                    { for point.lines.iter().map(|line| html! { <span class="point-line">{ line }{ " " }</span> }) }
                    { cites(&point.articles) }
                </dd>
            </div>
        }
    };
    html! {
        if !points.is_empty() {
            <dl class="points">{ for points.iter().map(point) }</dl>
        }
    }
}
