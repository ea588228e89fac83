//! A rail from 0 to 100 % with a range on it. Drawn for the eye only: the same stands beside it in words.

use crate::markup::prelude::*;
use chidu::accountability::DeductionRange;

use crate::accountability::figures::{bar, open_end};

/// The pattern of what may be deducted, to be drawn once before any rail.
pub fn pattern() -> Html {
    html! {
        <svg class="pattern-store" width="0" height="0" aria-hidden="true" focusable="false">
            <defs>
                <pattern id="may-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                    <rect class="may-ground" width="6" height="6" />
                    <rect class="may-line" width="2.5" height="6" />
                </pattern>
            </defs>
        </svg>
    }
}

/// A range on its rail; without one the rail is empty.
pub fn rail(range: Option<&DeductionRange<'_>>) -> Html {
    html! {
        <svg class="deduction-rail" width="100%" height="20" aria-hidden="true" focusable="false">
            <rect class="deduction-rail-track" x="0" y="8" width="100%" height="4" />
            { for ["0%", "25%", "50%", "75%", "100%"].into_iter().map(|x| html! {
                <line class="deduction-rail-tick" x1={x} x2={x} y1="5" y2="15" />
            }) }
            { for range.map(on_rail) }
        </svg>
    }
}

fn on_rail(range: &DeductionRange<'_>) -> Html {
    let (start, length) = bar(range.percent());
    let (low, high) = range.percent();
    let (x, width) = (format!("{start}%"), format!("{length}%"));
    let end = format!("{high}%");
    let (class, fill) = if range.rule.mandatory {
        ("deduction-rail-bar deduction-rail-must", None)
    } else {
        ("deduction-rail-bar deduction-rail-may", Some("url(#may-hatch)"))
    };
    html! {
        <>
            if low == high {
                <line class="deduction-rail-point" x1={end.clone()} x2={end.clone()} y1="1" y2="19" />
            } else {
                <rect {class} {fill} {x} y="4" {width} height="12" />
            }
            if open_end(range) {
                <circle class="deduction-rail-open" cx={end} cy="10" r="5" />
            }
        </>
    }
}
