//! One module a command.

pub mod account;
pub mod answers;
pub mod api;
pub mod callbacks;
pub mod completions;
pub mod devices;
pub mod firmware;
pub mod following;
pub mod groups;
pub mod heard;
pub mod histories;
pub mod labels;
pub mod listening;
pub mod locations;
pub mod login;
pub mod no_wait;
pub mod profiles;
pub mod reachability;
pub mod sim;
pub mod sms;
pub mod span;
pub mod suspension;
pub mod tour;
