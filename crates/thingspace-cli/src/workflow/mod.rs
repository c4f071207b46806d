//! What several commands do in the same way: send a change and report its outcomes, register a listener, print responses, read
//! histories.
//!
//! Code belongs here if more than one noun uses it. May depend on `arguments`, `connect`, `interrupt`, `output` and `failure`, never on
//! `commands`.

pub mod callback_message;
pub mod changes;
pub mod histories;
pub mod listener;
pub mod queries;
pub mod time_range;

mod expected;
mod request_ids;
mod session;
