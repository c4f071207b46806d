//! The nouns of the client: objects such as `client.devices` and `client.sms`, whose methods call the API. Each noun has its own
//! file, except that `history.rs` has three nouns, which share most of their code. `sessions.rs` has the list that
//! `client.connections.sessions()` returns.
//!
//! Belongs here: classes with one method per operation, and the arguments and records that only these methods use. Only the
//! noun `jobs` uses other nouns. Depends on `jobs`, `requests`, `callbacks`, `lists`, `convert`, `runtime` and `errors`.

pub mod accounts;
pub mod billed_usage;
pub mod callbacks;
pub mod devices;
pub mod euicc;
pub mod firmware;
pub mod groups;
pub mod history;
pub mod jobs;
pub mod labels;
pub mod locations;
pub mod nidd;
pub mod promo_usage;
pub mod reachability;
pub mod sessions;
pub mod sms;
