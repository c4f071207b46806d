//! Work that several commands share: sending changes and reporting outcomes, registering listeners, printing responses, and
//! reading histories.
//!
//! Code belongs here if more than one module of `commands` uses it. This module may depend on `arguments`, `connect`,
//! `interrupt`, `output` and `failure`, never on `commands`.

pub mod callback_message;
pub mod callback_rows;
pub mod confirm;
pub mod histories;
pub mod inbox;
pub mod job_progress;
pub mod jobs;
pub mod listener;
pub mod outcome_rows;
pub mod queries;
pub mod registries;
pub mod session;
pub mod time_range;

mod expected;
mod preview;
