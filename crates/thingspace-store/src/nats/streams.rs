//! The two streams of a store: one for the log and one for the cells.

use serde_json::{Value, json};

use crate::error::{Error, ErrorKind, Result};
use crate::nats::failure::{self, NO_STREAM};
use crate::nats::jetstream::JetStream;
use crate::nats::subjects::Subjects;
use crate::nats::target::{Flushing, Target};

/// The version of the message format.
const VERSION: u64 = 1;

/// The member of a stream's metadata that contains the version.
pub(super) const METADATA: &str = "thingspace-store";

/// The settings that must have the same values in an existing stream as in a new stream. With other values, messages could be
/// lost or appends could fail.
const FIXED: [&str; 9] = [
    "subjects",
    "retention",
    "max_msgs",
    "max_age",
    "max_msgs_per_subject",
    "discard",
    "discard_new_per_subject",
    "storage",
    "allow_atomic",
];

/// Creates the streams if they do not exist, and checks their settings.
pub(super) async fn open(jetstream: &JetStream, target: &Target, subjects: &Subjects) -> Result<()> {
    check_server(jetstream, target)?;
    // A subject keeps only one message. In the log, this is the first one: `discard_new_per_subject` refuses later ones. In the
    // cells, it is the last one.
    for (name, subject, is_log) in [(&subjects.log, subjects.entries(), true), (&subjects.cells, subjects.all_cells(), false)] {
        let wanted = json!({
            "name": name,
            "subjects": [subject],
            "retention": "limits",
            "max_consumers": -1,
            "max_msgs": -1,
            "max_bytes": -1,
            "max_age": 0,
            "max_msgs_per_subject": 1,
            "discard": "new",
            "discard_new_per_subject": is_log,
            "storage": "file",
            "num_replicas": target.replicas,
            "allow_direct": true,
            "allow_atomic": is_log,
            "metadata": {METADATA: VERSION.to_string()},
        });
        open_one(jetstream, target, name, &wanted).await?;
    }
    Ok(())
}

/// Opens one stream. If it does not exist, creates it with the configuration `wanted`.
async fn open_one(jetstream: &JetStream, target: &Target, name: &str, wanted: &Value) -> Result<()> {
    let info = match jetstream.call(&format!("STREAM.INFO.{name}"), &Value::Null).await? {
        Ok(info) => info,
        Err((NO_STREAM, _)) => {
            check_flushed(target, target.replicas)?;
            jetstream.must(&format!("STREAM.CREATE.{name}"), wanted).await?
        }
        Err((code, description)) => return Err(failure::of_answer(&target.url, code, &description)),
    };
    let config = &info["config"];
    check_version(target, name, config)?;
    check_settings(target, name, config, wanted)?;
    check_flushed(target, config["num_replicas"].as_u64().unwrap_or(1))
}

/// Refuses a server that is older than version 2.12, because such a server does not support atomic batches.
fn check_server(jetstream: &JetStream, target: &Target) -> Result<()> {
    if jetstream.client.is_server_compatible(2, 12, 0) {
        return Ok(());
    }
    let version = jetstream.client.server_info().version;
    let message = format!("the server of {} has version {version}: expected nats-server 2.12 or newer", target.url);
    Err(Error::new(ErrorKind::NotAStore, message))
}

fn check_version(target: &Target, name: &str, config: &Value) -> Result<()> {
    let found = config["metadata"][METADATA].as_str().and_then(|version| version.parse::<u64>().ok());
    match found {
        Some(version) if version <= VERSION => Ok(()),
        Some(version) => {
            let message = format!("the store {} has version {version}: expected at most {VERSION}", target.url);
            Err(Error::new(ErrorKind::NewerVersion, message).with_remedy("install a newer version of this program"))
        }
        None => Err(Error::new(ErrorKind::NotAStore, format!("the stream {name} of {} is not a store", target.url))
            .with_remedy("name another stream in the URL: ?stream=NAME")),
    }
}

/// Refuses a stream whose settings in [`FIXED`] differ from those of a new stream.
fn check_settings(target: &Target, name: &str, config: &Value, wanted: &Value) -> Result<()> {
    // Read a missing member as false, because the server leaves out members that are false.
    let or_false = |value: &Value| if value.is_null() { json!(false) } else { value.clone() };
    for setting in FIXED {
        let (found, expected) = (or_false(&config[setting]), or_false(&wanted[setting]));
        if found != expected {
            let message = format!("the stream {name} of {} has {setting}={found}: expected {expected}", target.url);
            return Err(Error::new(ErrorKind::NotAStore, message)
                .with_remedy("change the setting, or name another stream in the URL: ?stream=NAME"));
        }
    }
    Ok(())
}

/// Refuses a stream with fewer than 3 replicas if the URL has neither `flushed=always` nor `accept_unflushed=true`. Such a stream
/// may lose acknowledged messages when the power of one machine fails. A client cannot see whether a server flushes each message,
/// so the URL must state it.
fn check_flushed(target: &Target, replicas: u64) -> Result<()> {
    if replicas >= 3 || target.flushing != Flushing::Unknown {
        return Ok(());
    }
    let message =
        format!("the streams of {} have num_replicas={replicas}, and NATS acknowledges messages before the flush", target.url);
    Err(Error::new(ErrorKind::NotAStore, message).with_remedy(
        "run the server with `sync_interval: always` and add flushed=always to the URL, \
         use three servers and add replicas=3, or accept the loss with accept_unflushed=true",
    ))
}
