//! A receiver in its own process: `receiver STORE [PAUSE]`. STORE is the URL of a store. The process prints the address of the
//! receiver, and stops after SIGTERM. With PAUSE, it also handles the messages, and sleeps for PAUSE milliseconds per message.

use std::error::Error;
use std::io::Write as _;
use std::time::Duration;

use receiver::{PASSWORD, USERNAME};
use thingspace_callbacks::{Credentials, Delivery, Failure, Inbox, Receiver, raise_open_file_limit, store};
use tokio::signal::unix::{SignalKind, signal};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let url = std::env::args().nth(1).ok_or("expected the URL of a store")?;
    raise_open_file_limit()?;
    let mut terminate = signal(SignalKind::terminate())?;
    let inbox = Inbox::with_store(store::open(&url).await?, Credentials::new(USERNAME, PASSWORD));
    if let Some(pause) = std::env::args().nth(2) {
        tokio::spawn(handle(inbox.clone(), Duration::from_millis(pause.parse()?)));
    }
    let receiver = Receiver::bind("127.0.0.1:0", inbox).await?;
    writeln!(std::io::stdout(), "listening on {}", receiver.address())?;
    terminate.recv().await;
    receiver.shutdown(Duration::from_secs(4)).await;
    Ok(())
}

async fn handle(inbox: Inbox, pause: Duration) -> store::Result<()> {
    let handler = move |_: Delivery| async move {
        tokio::time::sleep(pause).await;
        Ok::<(), Failure>(())
    };
    inbox.consumer("sleepy").run(handler, std::future::pending()).await
}
