//! Regular work for the store of an inbox that receives messages.

use std::time::Duration;

use thingspace::callbacks::Inbox;
use tokio::runtime::Handle;
use tokio::task::JoinHandle;
use tokio::time::{MissedTickBehavior, interval};

/// How often the heartbeat is updated. The server of an inbox uses the same interval.
const BEAT: Duration = Duration::from_secs(2);

/// How often messages that exceed the retention are removed.
const PRUNE: Duration = Duration::from_secs(3_600);

/// A task that runs until this value is dropped. It prunes an inbox, and updates the heartbeat of an inbox without a server.
pub struct Upkeep(JoinHandle<()>);

impl Upkeep {
    /// Starts the task. The server of an inbox updates the heartbeat itself, so `beats` is true only for an inbox without a
    /// server.
    pub fn start(runtime: &Handle, inbox: Inbox, beats: bool) -> Self {
        Self(runtime.spawn(run(inbox, beats)))
    }
}

impl Drop for Upkeep {
    fn drop(&mut self) {
        self.0.abort();
    }
}

async fn run(inbox: Inbox, beats: bool) {
    // Pruning may take long, and must not delay the heartbeat.
    tokio::join!(prune(&inbox), async {
        if beats {
            beat(&inbox).await;
        }
    });
}

async fn prune(inbox: &Inbox) {
    loop {
        if let Err(error) = inbox.prune().await {
            tracing::warn!(%error, "cannot prune the inbox");
        }
        tokio::time::sleep(PRUNE).await;
    }
}

async fn beat(inbox: &Inbox) {
    let mut beats = interval(BEAT);
    beats.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        beats.tick().await;
        match inbox.beat().await {
            Ok(None) => {}
            Ok(Some(gap)) => tracing::warn!(seconds = gap.seconds(), "no receiver ran: callbacks may be missing"),
            Err(error) => tracing::warn!(%error, "cannot update the heartbeat of the inbox"),
        }
    }
}
