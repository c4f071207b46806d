//! The rotation of a listener's password: the credentials that all receivers with the same store accept.
//!
//! The store has digests of the current and the former credentials, never a password. A receiver reads the digests again when a
//! message has credentials that the receiver does not know, so the service can use a new password as soon as the store has the
//! digest of that password. The receiver also reads the digests with each heartbeat. So, even if it gets no message with unknown
//! credentials, it learns that its password is a former one and stops accepting it after the grace period.

use std::fmt;
use std::sync::{Mutex, PoisonError, RwLock};
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use serde::{Deserialize, Serialize};
use thingspace_store::{Error, ErrorKind, Result, Revision, Set};

use crate::Credentials;
use crate::credentials::CredentialDigests;
use crate::inbox::Inbox;
use crate::inbox::record::{millis, time};

/// The name of the cell that contains the digests.
const CELL: &str = "inbox/credentials";

/// After a message with unknown credentials has caused a read of the cell, further such messages cause none for this time.
/// Without this limit, anyone could cause any number of reads.
const REREAD: Duration = Duration::from_secs(1);

/// The maximum number of attempts to write the cell while other programs write it.
const RACES: usize = 16;

/// How the credentials of a receiver relate to the credentials in its store. Returned by [`Inbox::follow_rotation`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CredentialStatus {
    /// The password was never rotated in this store. The receiver accepts only its own credentials.
    NotRotated,
    /// The receiver has the current credentials.
    Current {
        /// The time from which only the current credentials are accepted. `None` if this is already the case.
        former_until: Option<SystemTime>,
    },
    /// The receiver has former credentials, which are still accepted.
    Former {
        /// The end of the grace period.
        until: SystemTime,
    },
    /// The receiver has neither the current credentials nor former credentials that are still accepted.
    Unknown,
}

/// The content of the cell.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Rotation {
    current: CredentialDigests,
    former: Vec<Former>,
}

#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
struct Former {
    digests: CredentialDigests,
    /// The end of the grace period, in milliseconds since 1970.
    until: i64,
}

/// The rotation that an inbox has last read from the store.
#[derive(Default)]
pub(super) struct Known {
    rotation: RwLock<Option<Rotation>>,
    /// When the cell was last read because a message had unknown credentials. `None` if the inbox does not follow rotations.
    read: Mutex<Option<SystemTime>>,
}

impl Inbox {
    /// Makes `to` the current credentials of all receivers that share this store and [follow rotations](Self::follow_rotation).
    /// The previous credentials remain accepted for `grace`, because the service may send the former password for some minutes
    /// after a change, and redeliveries still contain it.
    ///
    /// Give the service the new password only after this method has returned. If `to` is already current, the method only extends
    /// the grace period, so an interrupted rotation can be repeated.
    ///
    /// # Errors
    /// The store cannot be read or written. [`ErrorKind::Invalid`] if the password was rotated in this store before, and the
    /// credentials of this inbox are no longer accepted. Without this check, a program with an old password could make that
    /// password valid again. [`ErrorKind::Busy`] if other programs rotate the credentials at the same time.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use std::time::Duration;
    /// use thingspace_callbacks::{Credentials, Inbox};
    ///
    /// let inbox = Inbox::new(Credentials::new("listener", "k4-Copper-Finch"));
    /// inbox.rotate(&Credentials::new("listener", "m7-Silver-Heron"), Duration::from_secs(15 * 60)).await?;
    ///
    /// for password in ["m7-Silver-Heron", "k4-Copper-Finch"] {
    ///     let body = format!(r#"{{"username":"listener","password":"{password}","requestId":"7c1d4e52","status":"Success"}}"#);
    ///     inbox.accept("CarrierService", body.as_bytes()).await?;
    /// }
    /// # Ok(()) }
    /// ```
    pub async fn rotate(&self, to: &Credentials, grace: Duration) -> Result<()> {
        let now = millis((self.0.now)());
        let until = now.saturating_add(i64::try_from(grace.as_millis()).unwrap_or(i64::MAX));
        for _ in 0..RACES {
            let cell = self.0.store.cell(CELL).await?;
            let seen = cell.as_ref().map_or(Revision::ABSENT, |cell| cell.revision);
            let before = cell.map(|cell| Rotation::read(&cell.value)).transpose()?;
            let own = self.0.credentials.digests();
            if before.as_ref().is_some_and(|before| before.status(own, time(now)) == CredentialStatus::Unknown) {
                return Err(Error::new(
                    ErrorKind::Invalid,
                    "the user name and the password of this inbox are neither the current credentials in the store \
                     nor former ones that are still accepted",
                )
                .with_remedy("rotate with the current password"));
            }
            let rotation = Rotation::next(before, own, to.digests(), now, until);
            let value = Bytes::from(serde_json::to_vec(&rotation).unwrap_or_default());
            if let Set::Done(_) = self.0.store.set(CELL, Some(value), seen).await? {
                self.adopt(rotation);
                return Ok(());
            }
        }
        Err(Error::new(ErrorKind::Busy, "other programs rotate the credentials at the same time"))
    }

    /// Makes this inbox accept the credentials that [`rotate`](Self::rotate) has written to the store, and follow each later
    /// rotation. Receivers that share a store must call this method at their start. Returns how the inbox's own credentials
    /// relate to the credentials in the store.
    ///
    /// # Errors
    /// The store cannot be read.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use std::sync::Arc;
    /// use std::time::Duration;
    /// use thingspace_callbacks::store::MemoryStore;
    /// use thingspace_callbacks::{CredentialStatus, Credentials, Inbox};
    ///
    /// let store = Arc::new(MemoryStore::default());
    /// let (old, new) = (Credentials::new("listener", "k4-Copper-Finch"), Credentials::new("listener", "m7-Silver-Heron"));
    /// let running = Inbox::with_store(store.clone(), old.clone());
    /// assert_eq!(running.follow_rotation().await?, CredentialStatus::NotRotated);
    ///
    /// Inbox::with_store(store.clone(), old).rotate(&new, Duration::from_secs(15 * 60)).await?;
    /// let body = br#"{"username":"listener","password":"m7-Silver-Heron","requestId":"7c1d4e52","status":"Success"}"#;
    /// running.accept("CarrierService", body).await?;
    /// assert!(matches!(running.follow_rotation().await?, CredentialStatus::Former { .. }));
    /// # Ok(()) }
    /// ```
    pub async fn follow_rotation(&self) -> Result<CredentialStatus> {
        // This time is much longer ago than `REREAD`, so the first message with unknown credentials causes a read.
        *self.last_read() = Some(SystemTime::UNIX_EPOCH);
        let rotation = self.stored_rotation().await?;
        let Some(rotation) = rotation else { return Ok(CredentialStatus::NotRotated) };
        let status = rotation.status(self.0.credentials.digests(), (self.0.now)());
        self.adopt(rotation);
        Ok(status)
    }

    /// Reads the credentials in the store again if the inbox follows rotations. A message with unknown credentials can cause
    /// another read right afterwards: this read does not count for [`REREAD`].
    pub(super) async fn follow_again(&self) -> Result<()> {
        let follows = self.last_read().is_some();
        if follows && let Some(rotation) = self.stored_rotation().await? {
            self.adopt(rotation);
        }
        Ok(())
    }

    /// Reads the credentials in the store again, if the inbox follows rotations and this method has not read them within the last
    /// second. Returns whether the read has found changed credentials: false if there was no read, or if it failed.
    pub(super) async fn has_new_credentials(&self) -> bool {
        let now = (self.0.now)();
        {
            let mut last = self.last_read();
            let Some(read) = *last else { return false };
            if now.duration_since(read).is_ok_and(|since| since < REREAD) {
                return false;
            }
            *last = Some(now);
        }
        match self.stored_rotation().await {
            Ok(Some(rotation)) => self.adopt(rotation),
            Ok(None) => false,
            Err(error) => {
                tracing::warn!(%error, "the credentials of the listener cannot be read from the store");
                false
            }
        }
    }

    /// Returns whether a message has accepted credentials. Compares the message with all accepted credentials, so that the time
    /// of the check does not depend on which credentials match.
    pub(super) fn knows(&self, username: Option<&str>, password: Option<&str>) -> bool {
        let sent = CredentialDigests::sent(username, password);
        let rotation = self.0.known.rotation.read().unwrap_or_else(PoisonError::into_inner);
        let Some(rotation) = &*rotation else { return bool::from(self.0.credentials.digests().matches(&sent)) };
        let accepted = rotation
            .former_at((self.0.now)())
            .fold(rotation.current.matches(&sent), |matches, former| matches | former.digests.matches(&sent));
        bool::from(accepted)
    }

    async fn stored_rotation(&self) -> Result<Option<Rotation>> {
        let cell = match &self.0.spool {
            Some(spool) => self.cell_or_copy(spool, CELL).await?,
            None => self.0.store.cell(CELL).await?,
        };
        cell.map(|cell| Rotation::read(&cell.value)).transpose()
    }

    /// Replaces the known rotation. Returns whether it has changed.
    fn adopt(&self, rotation: Rotation) -> bool {
        let mut known = self.0.known.rotation.write().unwrap_or_else(PoisonError::into_inner);
        let changed = known.as_ref() != Some(&rotation);
        *known = Some(rotation);
        changed
    }

    fn last_read(&self) -> std::sync::MutexGuard<'_, Option<SystemTime>> {
        self.0.known.read.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Rotation {
    fn read(value: &[u8]) -> Result<Self> {
        serde_json::from_slice(value).map_err(|error| {
            Error::new(ErrorKind::Damaged, format!("the credentials of the listener in the store are damaged: {error}"))
        })
    }

    /// Returns the rotation that makes `to` the current credentials. `before` is the previous rotation, which accepts `own`.
    fn next(before: Option<Self>, own: CredentialDigests, to: CredentialDigests, now: i64, until: i64) -> Self {
        let (current, mut former) = before.map_or((own, Vec::new()), |before| (before.current, before.former));
        // The credentials that were current, and those of the inbox itself, stay accepted until `until` or longer. So the grace
        // period starts again if an interrupted rotation is repeated.
        for digests in [current, own] {
            former.retain(|former| former.digests != digests || former.until > until);
            if former.iter().all(|former| former.digests != digests) {
                former.push(Former { digests, until });
            }
        }
        former.retain(|former| former.until > now && former.digests != to);
        Self { current: to, former }
    }

    fn former_at(&self, now: SystemTime) -> impl Iterator<Item = &Former> {
        self.former.iter().filter(move |former| time(former.until) > now)
    }

    fn status(&self, own: CredentialDigests, now: SystemTime) -> CredentialStatus {
        if self.current == own {
            let former_until = self.former_at(now).map(|former| time(former.until)).max();
            return CredentialStatus::Current { former_until };
        }
        let former = self.former_at(now).find(|former| former.digests == own);
        former.map_or(CredentialStatus::Unknown, |former| CredentialStatus::Former { until: time(former.until) })
    }
}

impl fmt::Debug for Known {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Known(***)")
    }
}
