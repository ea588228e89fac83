//! The Chidu page.
