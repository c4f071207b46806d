//! One module a command.

pub mod api;
pub mod callbacks;
pub mod completions;
pub mod devices;
pub mod login;
pub mod sim;
pub mod tour;
