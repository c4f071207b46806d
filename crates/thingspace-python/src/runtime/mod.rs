//! The tokio runtime of the process and everything that connects it to Python's threads, event loops, forks and shutdown.
//!
//! Belongs here: code that runs futures, code that delivers results and log records to Python, and values that are bound to one
//! process. Does not belong here: code about a class, an argument or an operation of the API. Depends on `errors` only.

pub mod flavor;
pub mod fork;
pub mod lifecycle;
pub mod logging;
pub mod mailbox;
pub mod process;
pub mod steps;
pub mod test_support;
pub mod work;
