//! Durable jobs: changes that survive the process and are made at most once.
//!
//! Belongs here: jobs, their progress and their reports. Does not belong here: the methods that start the job of a change, which are
//! in `nouns`. Depends on `requests`, `callbacks`, `convert`, `runtime` and `errors`.

pub mod continuation;
pub mod job;
pub mod progress;
pub mod report;
pub mod rows;
pub mod starter;
