//! Receiving callbacks and registering listeners for them.
//!
//! Belongs here: the classes that accept, store and return callbacks, and the classes of registered listeners. Does not belong
//! here: requests that wait for callbacks. Depends on `convert`, `runtime` and `errors`.

pub mod consumer;
pub mod deliveries;
pub mod event;
pub mod inbox;
pub mod listener;
pub mod maintenance;
pub mod reading;
pub mod registered;
pub mod server;
pub mod source;
