//! The arguments of commands that change devices: how the change is confirmed, divided into requests and stored.

use std::num::{NonZeroU32, NonZeroUsize};

use clap::Args;

use super::StoreOption;

/// How to send a change. Every change is a job, which is stored before anything is sent.
#[derive(Args, Clone)]
pub struct SendOptions {
    /// Show what the change would do, and send nothing
    #[arg(long, help_heading = "Sending")]
    pub dry_run: bool,
    #[command(flatten)]
    pub confirm: ConfirmOptions,
    /// Number of devices per request; default and maximum: the limit of the operation
    #[arg(long, value_name = "N", help_heading = "Sending")]
    pub batch_size: Option<NonZeroUsize>,
    /// Send at most this number of requests per minute, in addition to the limits of the service
    #[arg(long, value_name = "N", help_heading = "Sending")]
    pub per_minute: Option<NonZeroU32>,
    /// Send a first request with at most this number of devices, and the other requests when its outcomes are known
    #[arg(long, value_name = "N", help_heading = "Sending")]
    pub first: Option<NonZeroUsize>,
    /// Cancel the rest of the change if the service refuses more than this number of devices of the --first request
    #[arg(long, value_name = "N", requires = "first", help_heading = "Sending")]
    pub stop_after_refused: Option<usize>,
    /// Start a new job even if the same change of the same devices finished within the last hour
    #[arg(long, help_heading = "Sending")]
    pub again: bool,
    #[command(flatten)]
    pub store: StoreOption,
}

/// How a change is confirmed.
#[derive(Args, Clone, Copy)]
pub struct ConfirmOptions {
    /// Send without asking for confirmation
    #[arg(long, short, help_heading = "Sending")]
    pub yes: bool,
    /// Send nothing if the change concerns more devices than this
    #[arg(long, value_name = "N", help_heading = "Sending")]
    pub max_devices: Option<usize>,
}
