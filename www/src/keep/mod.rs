//! Scenarios kept under names, as a list in the browser and as files; and the answer as text.

mod answer_text;
mod bar;
pub mod file;
pub mod json;
pub mod kept;
mod list;
mod panel;
mod stored;

pub use bar::{Bar, Said, buttons, opened, unit_name_button};
pub use stored::{restore, use_kept};
