//! Which devices a command is about, and how it waits for what becomes of them.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

use clap::Args;
use thingspace::DeviceKey;

use super::{Output, duration};

/// Which devices a command is about.
#[derive(Args)]
pub struct Named {
    /// Devices, such as iccid:8914…; several ids of one device are joined by +
    #[arg(value_name = "DEVICE")]
    pub devices: Vec<DeviceKey>,
    /// Read devices from a file, one a line; - for standard input
    #[arg(long, value_name = "FILE")]
    pub from: Option<PathBuf>,
}

/// How to learn what becomes of a request.
#[derive(Args)]
pub struct Following {
    /// Print the request ids on standard output, one a line, and end without waiting for what becomes of the devices
    #[arg(long)]
    pub no_wait: bool,
    /// How long to wait for outcomes, such as 90s, 30m or 24h
    #[arg(long, default_value = "30m", value_name = "TIME", value_parser = duration)]
    pub timeout: Duration,
    /// Receive callbacks on this address while waiting; the service must reach it under --callback-url. It is refused while another
    /// program listens. On a simulator this is done without asking, unless another program listens
    #[arg(long, value_name = "ADDRESS:PORT")]
    pub listen: Option<SocketAddr>,
    /// The public URL under which the service reaches --listen; it is the only listener of its service while the command waits. User name
    /// and password of its messages are read from THINGSPACE_LISTENER_USERNAME and THINGSPACE_LISTENER_PASSWORD; made up if not set
    #[arg(long, value_name = "URL", requires = "listen")]
    pub callback_url: Option<String>,
    /// Replace the listener that another program registered; it then receives no more messages, and has to be put back by hand
    #[arg(long, requires = "listen")]
    pub replace_listener: bool,
}

/// Which devices to change, and how to wait for the outcome.
#[derive(Args)]
pub struct Changed {
    #[command(flatten)]
    pub named: Named,
    #[command(flatten)]
    pub following: Following,
    /// How to print the outcomes
    #[arg(short, long, value_enum, default_value_t = Output::Table)]
    pub output: Output,
}

/// Which devices to ask about; the answers come by callback, and are printed as one JSON object a line.
#[derive(Args)]
pub struct Asked {
    #[command(flatten)]
    pub named: Named,
    #[command(flatten)]
    pub following: Following,
}
