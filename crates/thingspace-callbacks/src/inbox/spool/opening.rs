//! Opens an inbox whose store may be unreachable.

use thingspace_store::{Error, ErrorKind, Result, open, open_lazily};
use tokio::time::timeout;

use super::{PATIENCE, Spool, silent};
use crate::Credentials;
use crate::inbox::Inbox;

impl Inbox {
    /// Opens an inbox with the store at the URL `store` and the [`Spool`] at the URL `spool`. For the spool, use for example
    /// `sqlite:PATH` on a disk of this machine.
    ///
    /// If the server of the store is unreachable or busy, or does not answer within 3 seconds, the inbox keeps callbacks in the
    /// spool and opens the store later. Until then, [`spooled`](Self::spooled) returns the error of the store.
    ///
    /// # Errors
    /// The spool cannot be opened ([`Spool::open`]), or the store cannot be opened ([`open`]) for a reason other than an
    /// unreachable or busy server. [`ErrorKind::Invalid`] if the spool is in memory, or if both URLs are the same.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")] async fn main() {
    /// use thingspace_callbacks::{Credentials, Inbox};
    ///
    /// let credentials = Credentials::new("listener", "k4-Copper-Finch");
    /// let error = Inbox::open_with_spool("sqlite:inbox.db", "memory:", credentials).await.unwrap_err();
    /// assert!(error.to_string().contains("would lose acknowledged callbacks"));
    /// # }
    /// ```
    pub async fn open_with_spool(store: &str, spool: &str, credentials: Credentials) -> Result<Self> {
        if spool == "memory:" {
            return Err(Error::new(ErrorKind::Invalid, "a spool in memory would lose acknowledged callbacks")
                .with_remedy("name a file, such as sqlite:spool.db"));
        }
        let lazy = open_lazily(store)?;
        // Compare the URLs before the spool is opened. If they are the same, opening the spool would turn the store of the inbox
        // into a spool.
        if lazy.url() == open_lazily(spool).map_err(of_spool)?.url() {
            return Err(is_same(spool));
        }
        let spool = Spool::open(open(spool).await.map_err(of_spool)?).await.map_err(of_spool)?;
        let opened = timeout(PATIENCE, open(store)).await.unwrap_or_else(|_| Err(silent("store", PATIENCE)));
        match opened {
            Ok(store) => Self::with_store(store, credentials).with_spool(spool),
            Err(error) if matches!(error.kind(), ErrorKind::Unavailable | ErrorKind::Busy) => {
                let inbox = Self::with_store(lazy, credentials);
                spool.record_store_failure(inbox.now(), error);
                inbox.with_spool(spool)
            }
            Err(error) => Err(error),
        }
    }
}

/// The error if the store of the spool is the store of the inbox itself.
pub(super) fn is_same(spool: &str) -> Error {
    Error::new(ErrorKind::Invalid, format!("the spool {spool} is the store of the inbox itself"))
        .with_remedy("name another file for the spool")
}

/// Returns an error whose message also says that the spool cannot be opened.
fn of_spool(error: Error) -> Error {
    let named = Error::new(error.kind(), format!("the spool cannot be opened: {}", error.message()));
    match error.remedy() {
        Some(remedy) => named.with_remedy(remedy.to_owned()),
        None => named,
    }
}
