//! The credentials that an inbox accepts: its own, and for some time other ones.

use std::sync::{PoisonError, RwLock};
use std::time::SystemTime;

use crate::credentials::CredentialDigests;
use crate::inbox::Inbox;

/// The other credentials that an inbox accepts, and the time until which it accepts them.
#[derive(Debug, Default)]
pub(super) struct Others(RwLock<Option<(CredentialDigests, SystemTime)>>);

impl Inbox {
    /// Accepts messages with other credentials too, until a time of the inbox's clock.
    ///
    /// After the password of a listener was changed, the service may send the former one for some minutes, and redeliveries of
    /// messages keep it. Call this method before the service gets the new password. Each call replaces the credentials of the
    /// previous call. All clones of the inbox accept them.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use std::time::{Duration, SystemTime};
    /// use thingspace_callbacks::{Credentials, Inbox};
    ///
    /// let inbox = Inbox::new(Credentials::new("listener", "m7-Silver-Heron"));
    /// let former = br#"{"username":"listener","password":"k4-Copper-Finch","requestId":"7c1d4e52","status":"Success"}"#;
    /// assert!(inbox.accept("CarrierService", former).await.is_err());
    ///
    /// let grace = Duration::from_secs(15 * 60);
    /// inbox.also_accept(Credentials::new("listener", "k4-Copper-Finch").digests(), SystemTime::now() + grace);
    /// inbox.accept("CarrierService", former).await?;
    /// # Ok(()) }
    /// ```
    pub fn also_accept(&self, others: CredentialDigests, until: SystemTime) {
        *self.0.others.0.write().unwrap_or_else(PoisonError::into_inner) = Some((others, until));
    }

    /// Returns whether a message has accepted credentials. Compares it with all of them, so that the time does not depend on
    /// which ones match.
    pub(super) fn knows(&self, username: Option<&str>, password: Option<&str>) -> bool {
        let sent = CredentialDigests::sent(username, password);
        let own = self.0.credentials.digests();
        let others = *self.0.others.0.read().unwrap_or_else(PoisonError::into_inner);
        let others = others.filter(|(_, until)| (self.0.now)() < *until).map_or(own, |(others, _)| others);
        bool::from(own.matches(&sent) | others.matches(&sent))
    }
}
