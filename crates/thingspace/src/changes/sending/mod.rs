//! Sends changes: one request, several requests one after the other, and the ways to stop.
//!
//! Code belongs here if it runs before the service has accepted a request. What follows is in `outcomes`.

pub(crate) mod answer;
pub(crate) mod batch;
pub(crate) mod send;
pub(crate) mod stop;
pub(crate) mod trail;
