//! The regular work for an inbox that receives messages: updates of the heartbeat, and removal of old messages.

use std::time::Duration;

use tokio::time::{MissedTickBehavior, interval, sleep};

use crate::inbox::Inbox;

/// How often the heartbeat of a receiver is updated. A time without a heartbeat counts as a [gap](crate::Gap) only if it is at
/// least 5 seconds long, so one slow update causes no gap.
pub const HEARTBEAT_INTERVAL: Duration = Duration::from_secs(2);

/// How often messages that exceed the [retention](crate::Retention) are removed.
pub const PRUNE_INTERVAL: Duration = Duration::from_secs(3_600);

impl Inbox {
    /// [Updates the heartbeat](Self::update_heartbeat) every 2 seconds until the future is dropped. Logs gaps and errors as
    /// warnings. A [`Receiver`](crate::Receiver) already does this for its inbox.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use thingspace_callbacks::{Credentials, Inbox};
    ///
    /// let inbox = Inbox::new(Credentials::new("listener", "k4-Copper-Finch"));
    /// tokio::select! {
    ///     () = inbox.run_heartbeat() => {}
    ///     accepted = inbox.accept("CarrierService", br#"{"username":"listener","password":"k4-Copper-Finch"}"#) => {
    ///         accepted?;
    ///     }
    /// }
    /// # Ok(()) }
    /// ```
    pub async fn run_heartbeat(&self) {
        // `interval` subtracts the duration of an update from the pause after it. With `sleep`, an update of 3 seconds and the
        // pause of 2 seconds would add up to 5 seconds, the shortest time that counts as a gap.
        let mut ticks = interval(HEARTBEAT_INTERVAL);
        ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
        loop {
            ticks.tick().await;
            match self.update_heartbeat().await {
                Ok(None) => {}
                Ok(Some(gap)) => {
                    tracing::warn!(seconds = gap.seconds(), "no receiver could store callbacks: some may be missing")
                }
                Err(error) => tracing::warn!(%error, "cannot update the heartbeat of the inbox"),
            }
        }
    }

    /// [Removes old messages](Self::prune) at once, and again one hour after each removal, until the future is dropped. Logs
    /// errors as warnings.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")] async fn main() {
    /// use thingspace_callbacks::{Credentials, Inbox};
    ///
    /// let inbox = Inbox::new(Credentials::new("listener", "k4-Copper-Finch"));
    /// let pruning = tokio::spawn(async move { inbox.run_pruning().await });
    /// // When the program ends:
    /// pruning.abort();
    /// # }
    /// ```
    pub async fn run_pruning(&self) {
        loop {
            if let Err(error) = self.prune().await {
                tracing::warn!(%error, "cannot prune the inbox");
            }
            sleep(PRUNE_INTERVAL).await;
        }
    }
}
