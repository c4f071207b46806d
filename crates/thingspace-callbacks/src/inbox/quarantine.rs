//! Request bodies that are not messages. They are kept for troubleshooting. Their number and size are limited, because anyone can
//! send them.

mod mask;

use std::sync::Mutex;
use std::sync::PoisonError;
use std::time::{Duration, SystemTime};

use serde::{Deserialize, Serialize};
use thingspace_store::{Entry, Place, Result, Stored};

use crate::inbox::Inbox;
use crate::inbox::quarantine::mask::masked;
use crate::inbox::record::{hex, millis, time};

/// The kind and the tag of the store's entries for these bodies.
const QUARANTINE: &str = "callback-quarantine";

/// The maximum number of bodies. Above this number, the oldest is removed.
const KEPT: usize = 1_000;

/// The maximum number of bytes of one body. The rest is cut off.
const BYTES: usize = 10 * 1024;

/// The minimum time between two stored bodies. Without this pause, a flood of invalid bodies would cause one write to the disk
/// per body.
const PAUSE: Duration = Duration::from_secs(1);

/// The first bytes of a request body that is not a message. See [`Inbox::quarantined`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Quarantined {
    /// The service in the path of the request, as the sender wrote it, at most 100 characters.
    pub service: String,
    /// At most the first 10 KiB of the body. The credentials of the listener are replaced by `***`, and so are the values of all
    /// members `username` and `password`, such as a former password.
    pub body: String,
    /// When the body was received.
    pub at: SystemTime,
}

#[derive(Serialize, Deserialize)]
struct Content {
    service: String,
    body: String,
}

/// The time at which the last body was stored. `None` if this process has stored none.
#[derive(Debug, Default)]
pub(super) struct Quarantine(Mutex<Option<SystemTime>>);

impl Inbox {
    /// Stores the first bytes of a body that is not a message, without the credentials of the listener. Stores at most one body
    /// per second. Logs errors of the store and does not return them, because the response to the sender does not depend on them.
    pub(super) async fn quarantine(&self, service: &str, body: &[u8]) {
        let now = (self.0.now)();
        // While the store is unreachable, the body is not kept. If the body came from the service, it arrives again, because it
        // is not acknowledged.
        if self.spooled().is_some_and(|spooled| spooled.error.is_some()) {
            return;
        }
        {
            let mut last = self.0.quarantine.0.lock().unwrap_or_else(PoisonError::into_inner);
            let is_soon = last.is_some_and(|last| now.duration_since(last).unwrap_or_default() < PAUSE);
            if is_soon {
                return;
            }
            *last = Some(now);
        }
        if let Err(error) = self.add_to_quarantine(service, body, now).await {
            tracing::warn!(%error, "cannot keep an unreadable callback");
        }
    }

    async fn add_to_quarantine(&self, service: &str, body: &[u8], now: SystemTime) -> Result<()> {
        let body = String::from_utf8_lossy(&body[..body.len().min(BYTES)]);
        let credentials = self.credentials();
        let secrets = [credentials.password().expose(), credentials.username()];
        let body = secrets
            .into_iter()
            .filter(|secret| !secret.is_empty())
            .fold(masked(&body), |body, secret| body.replace(secret, "***"));
        let service: String = service.chars().take(100).collect();
        let content = serde_json::to_vec(&Content { service, body }).unwrap_or_default();
        let number = {
            use sha2::Digest as _;
            hex(&sha2::Sha256::digest(&content)[..8])
        };
        let key = format!("{QUARANTINE}/{}-{number}", millis(now));
        self.0.store.append(vec![Entry::new(key, QUARANTINE, QUARANTINE, content).at(millis(now))]).await?;
        let kept = self.0.store.read(Some(QUARANTINE), Place::START, KEPT + 1).await?;
        if kept.len() > KEPT {
            self.0.store.trim(Some(QUARANTINE), kept[0].place).await?;
        }
        Ok(())
    }

    /// Returns the request bodies that could not be parsed, each cut off after 10 KiB, oldest first. The inbox keeps at most one
    /// body per second, and only the last 1,000.
    ///
    /// # Errors
    /// The store cannot be read.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), thingspace_store::Error> {
    /// use thingspace_callbacks::{Credentials, Inbox};
    ///
    /// let inbox = Inbox::new(Credentials::new("listener", "k4-Copper-Finch"));
    /// assert!(inbox.accept("CarrierService", b"<html>").await.is_err());
    /// assert_eq!(inbox.quarantined().await?[0].body, "<html>");
    /// # Ok(()) }
    /// ```
    pub async fn quarantined(&self) -> Result<Vec<Quarantined>> {
        let entries = self.0.store.read(Some(QUARANTINE), Place::START, 2 * KEPT).await?;
        let read = |stored: &Stored| {
            let Content { service, body } = serde_json::from_slice(&stored.entry.body).ok()?;
            Some(Quarantined { service, body, at: time(stored.entry.at) })
        };
        Ok(entries.iter().filter_map(read).collect())
    }
}
