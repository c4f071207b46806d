//! A process of a consumer group: `consumer STORE FILE`. For each message, it appends one line to FILE, with the device and the
//! number of the message. It runs until it is killed.

use std::error::Error;
use std::fs::OpenOptions;
use std::io::Write as _;
use std::sync::Arc;
use std::time::Duration;

use receiver::{PASSWORD, USERNAME};
use thingspace_callbacks::{Credentials, Delivery, Failure, Inbox, store};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let url = arguments.next().ok_or("expected the URL of a store")?;
    let path = arguments.next().ok_or("expected the path of a file")?;
    let inbox = Inbox::with_store(store::open(&url).await?, Credentials::new(USERNAME, PASSWORD));
    // Each line is appended by a single write, so the lines of several processes do not mix.
    let file = Arc::new(OpenOptions::new().append(true).create(true).open(path)?);
    let handler = move |delivery: Delivery| {
        let file = Arc::clone(&file);
        async move {
            let event = delivery.event();
            let device = event.devices().first().map_or("", |device| device.id.as_str());
            let line = format!("{device} {}\n", event.request_id().unwrap_or_default());
            (&*file).write_all(line.as_bytes()).map_err(Failure::new)?;
            tokio::time::sleep(Duration::from_millis(2)).await;
            Ok::<(), Failure>(())
        }
    };
    writeln!(std::io::stdout(), "running")?;
    // A kill during a handler counts as a failed try, so allow many tries before a message becomes a dead letter.
    let consumer =
        inbox.consumer("ledger").with_lease(Duration::from_secs(1)).with_tries(100).with_pause(Duration::from_millis(10));
    consumer.run(handler, std::future::pending()).await?;
    Ok(())
}
