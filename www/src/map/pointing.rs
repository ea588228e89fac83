//! The reader's finger, mouse and keys on the map.

use crate::markup::prelude::*;
use web_sys::Element;

use super::sheet::Way;

/// The place pointed at, in thousandths of the map from the left and from the top.
pub fn place(event: &MouseEvent) -> Option<(u32, u32)> {
    let plot = event.target_dyn_into::<Element>()?.closest(".map-plot").ok()??;
    let at = plot.get_bounding_client_rect();
    let share = |point: i32, start: i32, length: i32| {
        let within = (point - start).clamp(0, length.max(1));
        u32::try_from(within * 1000 / length.max(1)).unwrap_or_default()
    };
    Some((
        share(event.client_x(), at.left() as i32, at.width() as i32),
        share(event.client_y(), at.top() as i32, at.height() as i32),
    ))
}

/// Keeps what the pointer does with the point until it is let go.
pub fn hold(event: &PointerEvent) {
    if let Some(point) = event.target_dyn_into::<Element>() {
        let _ = point.set_pointer_capture(event.pointer_id());
    }
}

/// Where a key leads, and whether by a long step.
pub fn way(event: &KeyboardEvent) -> Option<(Way, bool)> {
    let way = match event.key().as_str() {
        "ArrowLeft" => Way::Left,
        "ArrowRight" => Way::Right,
        "ArrowUp" => Way::Up,
        "ArrowDown" => Way::Down,
        _ => return None,
    };
    if event.alt_key() || event.ctrl_key() || event.meta_key() {
        return None;
    }
    event.prevent_default();
    Some((way, event.shift_key()))
}
