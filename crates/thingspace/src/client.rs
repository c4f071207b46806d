//! The client: one account, its connections, tokens and login, shared by clones.

use std::fmt;
use std::sync::Arc;

use thingspace_raw::prelude::*;

use crate::auth::login;
use crate::auth::token_kind::TokenKind;
use crate::auth::tokens;
use crate::error::Result;
use crate::transport::call::{Core, LOGOUT};
use crate::transport::response;

mod builder;

pub use builder::{ClientBuilder, Setting};

/// The production service.
pub const DEFAULT_BASE_URL: &str = "https://thingspace.verizon.com/api";

/// A client of one ThingSpace account.
///
/// Cheap to clone; clones share connections, tokens and login. Building it makes no call: both tokens are fetched on first use,
/// renewed before they die, and once for all callers that wait.
///
/// ```
/// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let sim = thingspace_sim::Simulator::builder().devices(50).start().await?;
/// let client = thingspace::Client::builder()
///     .base_url(sim.url())
///     .key("sim-key")
///     .secret("sim-secret")
///     .username("sim-user")
///     .password("sim-password")
///     .account("0000123456-00001")
///     .build()?;
/// assert_eq!(client.devices().list().collect().await?.len(), 50);
/// # Ok(()) }
/// ```
#[derive(Clone)]
pub struct Client {
    core: Arc<Core>,
    raw: thingspace_raw::Client,
}

impl Client {
    /// Starts the description of a client.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// A client from the environment: `THINGSPACE_BASE_URL` (default [`DEFAULT_BASE_URL`]), `THINGSPACE_KEY`,
    /// `THINGSPACE_SECRET`, `THINGSPACE_USERNAME`, `THINGSPACE_PASSWORD`, `THINGSPACE_ACCOUNT`.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) names all variables that are missing, or the first one that is wrong.
    pub fn from_env() -> Result<Self> {
        ClientBuilder::from_env().build()
    }

    /// The generated client, for operations without a method of their own. Calls through it get the same credentials, repeats
    /// and deadlines. Its errors are the generator's: [`Error::from_raw`] makes them ours.
    pub fn raw(&self) -> &thingspace_raw::Client {
        &self.raw
    }

    /// The account that requests are made for.
    pub fn account(&self) -> &str {
        &self.core.account
    }

    /// The base URL.
    pub fn base_url(&self) -> &str {
        &self.core.base_url
    }

    /// Logs in with the credentials of this client, and so shows whether they are right. Tokens that are at hand, here or in the token
    /// store, prove nothing and are replaced. Other calls log in by themselves; they need no `login`.
    ///
    /// # Errors
    /// [`ErrorKind::Auth`](crate::ErrorKind::Auth) when the service refuses them, now or at an earlier login: two failures in a row are the most
    /// that this machine makes, see [`allow_login`](Self::allow_login). [`ErrorKind::Locked`](crate::ErrorKind::Locked) when the user is locked.
    ///
    /// ```
    /// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sim = thingspace_sim::Simulator::builder().devices(5).start().await?;
    /// let client = sim.client_builder().password("wrong").build()?;
    /// assert_eq!(client.login().await.unwrap_err().kind(), thingspace::ErrorKind::Auth);
    /// # Ok(()) }
    /// ```
    pub async fn login(&self) -> Result<()> {
        tokens::log_in(&self.core).await
    }

    /// Ends the session, for every process that shares it, and drops both tokens, here and in the token store. Without a session only
    /// the tokens are dropped. The next call logs in again.
    ///
    /// # Errors
    /// The service did not end the session; it ends by itself after 20 idle minutes. The tokens are dropped all the same.
    ///
    /// ```
    /// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sim = thingspace_sim::Simulator::builder().devices(5).start().await?;
    /// # let client = sim.client_builder().build()?;
    /// client.login().await?;
    /// client.logout().await?;
    /// client.logout().await?; // there is no session any more
    /// # Ok(()) }
    /// ```
    pub async fn logout(&self) -> Result<()> {
        let ended = match tokens::has_session(&self.core) {
            true => Some(self.raw.end_connectivity_management_session().send().await),
            false => None,
        };
        tokens::forget(&self.core).await?;
        match ended.map(|ended| response::value(ended, LOGOUT)) {
            // It had died already.
            Some(Err(error)) if response::refused_token(&error) == Some(TokenKind::Session) => Ok(()),
            Some(ended) => ended.map(|_| ()),
            None => Ok(()),
        }
    }

    /// Allows another login with credentials that the service has refused, or after two logins in a row that failed or had no clear
    /// outcome. Do so only when you know that they are right now: five failures in a row lock the user, and only Verizon support
    /// unlocks it.
    ///
    /// # Errors
    /// [`ErrorKind::Session`](crate::ErrorKind::Session) when another process holds the login record.
    pub async fn allow_login(&self) -> Result<()> {
        login::allow(&self.core).await
    }

    pub(crate) fn core(&self) -> &Arc<Core> {
        &self.core
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client").field("base_url", &self.core.base_url).field("account", &self.core.account).finish()
    }
}
