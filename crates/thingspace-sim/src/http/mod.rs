//! HTTP: the server, the path of one API call through it, and the delivery of callbacks.
//!
//! Only code that needs a connection, a request or a response belongs here. May depend on `admin`, `handlers`, `shared`, `world` and
//! the base modules at the crate root; only the public types at the root (`Simulator` and its builder) may depend on this module.

mod api;
mod apply_fault;
mod body_limit;
pub(crate) mod callback_delivery;
mod request_check;
mod response;
mod server;

pub use request_check::check_request;
pub(crate) use server::Server;
