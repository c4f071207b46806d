//! One file per noun of the client: `client.devices`, `client.sms`, …
//!
//! Belongs here: classes with one method per operation, and the arguments and records of these methods only. A noun does not use another
//! noun. Depends on `requests`, `callbacks`, `lists`, `convert`, `runtime` and `errors`.

pub mod accounts;
pub mod callbacks;
pub mod devices;
pub mod euicc;
pub mod firmware;
pub mod history;
pub mod reachability;
pub mod sms;
