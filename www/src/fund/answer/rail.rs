//! A limit as a rail: what lies within it is solid, its end closed where it includes the number, the
//! reader's own figure a marker above. The words beside it say the same.

use crate::markup::prelude::*;

/// A rail.
#[derive(Clone, Debug, PartialEq)]
pub struct Rail {
    /// The limit in words.
    pub limit: String,
    /// Whether the limit includes its own number, in words.
    pub edge: &'static str,
    /// The same as a fact.
    pub included: bool,
    /// How the reader's figure stands to it, in words; empty where it is not known.
    pub stands: String,
    /// The article that sets the limit.
    pub article: AttrValue,
    /// Where the limit lies, in percent of the rail.
    pub limit_at: String,
    /// Where the figure lies, in percent of the rail.
    pub figure_at: Option<String>,
    /// The two ends of the rail in words.
    pub ends: [String; 2],
}

/// Draws a rail.
pub fn draw(rail: &Rail) -> Html {
    let at = |place: &str| format!("{place}%");
    let end = if rail.included { "rail-end rail-end-closed" } else { "rail-end rail-end-open" };
    html! {
        <svg class="rail" width="100%" height="36" aria-hidden="true" focusable="false">
            <line class="rail-base" x1="0" x2="100%" y1="24" y2="24" />
            <line class="rail-within" x1="0" x2={at(&rail.limit_at)} y1="24" y2="24" />
            <circle class={end} cx={at(&rail.limit_at)} cy="24" r="6" />
            if let Some(figure) = &rail.figure_at {
                <svg class="rail-figure" x={at(figure)} y="0" overflow="visible">
                    <path d="M0 16 L-7 3 L7 3 Z" />
                </svg>
            }
        </svg>
    }
}
