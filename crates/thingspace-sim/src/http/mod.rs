//! The HTTP layer: the server, the handling of API calls, and the delivery of callbacks.
//!
//! Code belongs here if it needs a connection, or an HTTP request or response of the API. This module may depend on `admin`,
//! `handlers`, `shared`, `world` and the modules in lower layers, such as `clock` and `refusal`. Only the public types
//! (`Simulator` and its builder) may depend on this module.

mod api;
mod apply_fault;
mod body_limit;
pub(crate) mod callback_delivery;
mod request_check;
mod response;
mod server;

pub use request_check::check_request;
pub(crate) use server::Server;
