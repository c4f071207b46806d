//! The resources of the API, such as devices and groups. The file of a resource contains the `impl Client` method that returns
//! the handle of the resource, for example `client.devices()`.
//!
//! This module may use all other modules except `blocking`. Only `blocking` and the crate root may use this module.

pub(crate) mod accounts;
pub(crate) mod billing_cycle;
pub(crate) mod campaigns;
pub(crate) mod connection_sessions;
pub(crate) mod device_queries;
pub(crate) mod devices;
pub(crate) mod euicc;
pub(crate) mod firmware;
pub(crate) mod groups;
pub(crate) mod history;
pub(crate) mod history_aggregates;
pub(crate) mod labels;
pub(crate) mod listeners;
pub(crate) mod locations;
pub(crate) mod nidd;
pub(crate) mod password_reset;
pub(crate) mod reachability;
pub(crate) mod requests;
pub(crate) mod service_time;
pub(crate) mod sms;
