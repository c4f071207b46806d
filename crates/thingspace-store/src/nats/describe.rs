//! Reads what the server and the stream of a store's log report about themselves.

use std::time::{Duration, SystemTime};

use serde_json::Value;

use crate::description::{Clock, Description, Durability, Sharing};
use crate::error::Result;
use crate::nats::jetstream::JetStream;
use crate::nats::streams::METADATA;
use crate::nats::target::Flushing;

/// Describes the server and the stream of the log.
pub(super) async fn describe(jetstream: &JetStream, stream: &str, flushing: Flushing) -> Result<Description> {
    let before = SystemTime::now();
    let info = jetstream.must(&format!("STREAM.INFO.{stream}"), &Value::Null).await?;
    let after = SystemTime::now();
    let config = &info["config"];
    let mut description = Description::new("NATS JetStream", durability(config["num_replicas"].as_u64().unwrap_or(1), flushing));
    description.engine_version = Some(jetstream.client.server_info().version);
    description.format = config["metadata"][METADATA].as_str().and_then(|version| version.parse().ok());
    description.sharing = Sharing::Machines;
    // `ts` is the time at which the server answered. Older servers omit it.
    description.clock = info["ts"].as_str().and_then(time).map_or(Clock::Unknown, |time| Clock::measured(time, before, after));
    Ok(description)
}

fn time(text: &str) -> Option<SystemTime> {
    let time: jiff::Timestamp = text.parse().ok()?;
    Some(SystemTime::UNIX_EPOCH + Duration::from_millis(u64::try_from(time.as_millisecond()).ok()?))
}

fn durability(replicas: u64, flushing: Flushing) -> Durability {
    match flushing {
        Flushing::Always => Durability::Assumed("the URL says that the servers run with `sync_interval: always`".to_owned()),
        Flushing::Accepted if replicas < 3 => Durability::Lossy("the URL has accept_unflushed=true".to_owned()),
        _ => Durability::Assumed(format!("{replicas} replicas, which must not all fail at once")),
    }
}
