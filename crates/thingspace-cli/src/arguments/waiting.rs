//! The arguments of commands that wait for outcomes or responses.

use std::net::SocketAddr;
use std::time::Duration;

use clap::Args;

use super::{DeviceSelection, SendOptions, duration};
use crate::output::Format;

/// How to wait for the outcome of a request.
#[derive(Args)]
pub struct WaitOptions {
    /// Exit without waiting for outcomes. A change prints the id of its job on standard output, and other commands print one JSON
    /// object per request, with the id of the request
    #[arg(long, help_heading = "Waiting")]
    pub no_wait: bool,
    /// How long to wait for outcomes, such as 90s, 30m or 24h
    #[arg(long, default_value = "30m", value_name = "TIME", value_parser = duration, help_heading = "Waiting")]
    pub timeout: Duration,
    /// Receive callbacks on this address while waiting; the service must reach it at --callback-url. If another program has
    /// registered a listener, the command fails unless --replace-listener is set. With a simulator on this machine, the command
    /// listens without this option, unless another program has registered a listener. If --store or THINGSPACE_STORE is set, the
    /// callbacks are kept in that store
    #[arg(long, value_name = "ADDRESS:PORT", help_heading = "Waiting")]
    pub listen: Option<SocketAddr>,
    /// Public URL at which the service reaches the --listen address. The command registers the URL with a callback service.
    /// Until the command ends, that callback service sends its messages only to this URL. Set THINGSPACE_LISTENER_USERNAME and
    /// THINGSPACE_LISTENER_PASSWORD to choose the credentials of the listener; otherwise they are generated
    #[arg(long, value_name = "URL", requires = "listen", help_heading = "Waiting")]
    pub callback_url: Option<String>,
    /// Read callbacks from the store of a running `thingspace serve` instead of registering a listener. Name the store with
    /// THINGSPACE_STORE, or with --store if the command has this option; default: the SQLite file in your state folder. The
    /// listener of `thingspace serve` must be registered
    #[arg(long, conflicts_with = "listen", help_heading = "Waiting")]
    pub inbox: bool,
    /// Replace the listener that another program has registered. That program receives no more messages until its listener is
    /// registered again; the command prints how to do this
    #[arg(long, requires = "listen", help_heading = "Waiting")]
    pub replace_listener: bool,
}

/// The devices to change, and how to wait for the outcomes.
#[derive(Args)]
pub struct ChangeOptions {
    #[command(flatten)]
    pub selection: DeviceSelection,
    #[command(flatten)]
    pub send: SendOptions,
    #[command(flatten)]
    pub wait: WaitOptions,
    /// Output format of the outcomes
    #[arg(short, long, value_enum, default_value_t = Format::Table)]
    pub output: Format,
}

/// The devices to query, and how to wait for the responses. Each response arrives as a callback and is printed as one line of
/// JSON.
#[derive(Args)]
pub struct QueryOptions {
    #[command(flatten)]
    pub selection: DeviceSelection,
    #[command(flatten)]
    pub wait: WaitOptions,
}
