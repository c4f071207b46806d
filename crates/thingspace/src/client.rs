//! The client of one account.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use thingspace_raw::Transport;
use thingspace_raw::ops;

use crate::auth::login;
use crate::auth::token_kind::TokenKind;
use crate::auth::tokens;
use crate::error::Result;
use crate::transport::call::{Core, Executor};
use crate::transport::clock::Clock;
use crate::transport::options::CallOptions;
use crate::transport::retry::RetryPolicy;
use crate::transport::{request, response, service_instance};

mod builder;

pub use builder::{ClientBuilder, Setting};

/// The base URL of the production service.
pub const DEFAULT_BASE_URL: &str = "https://thingspace.verizon.com/api";

/// A client of one ThingSpace account.
///
/// A client is cheap to clone. All clones share the same connections, tokens and login state. Building a client sends nothing.
/// The bearer and session tokens are fetched on first use and renewed before they expire.
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
    /// Returns a builder for a `Client`.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// Creates a client from the environment: `THINGSPACE_BASE_URL` (default [`DEFAULT_BASE_URL`]), `THINGSPACE_KEY`,
    /// `THINGSPACE_SECRET`, `THINGSPACE_USERNAME`, `THINGSPACE_PASSWORD`, `THINGSPACE_ACCOUNT`.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) if variables are missing or invalid. The message names all missing
    /// variables, or the first invalid value.
    pub fn from_env() -> Result<Self> {
        ClientBuilder::from_env().build()
    }

    /// Returns the generated client, for operations without a method in this crate. The generated client uses the same
    /// credentials, retries and deadlines as this client. [`Error::from_raw`](crate::Error::from_raw) converts the errors of the
    /// generated client.
    pub fn raw(&self) -> &thingspace_raw::Client {
        &self.raw
    }

    pub(crate) fn of(core: Core) -> Self {
        let core = Arc::new(core);
        let transport = Transport::new(Arc::new(Executor(Arc::clone(&core))));
        let raw = thingspace_raw::Client::new_with_client(&core.base_url, core.http.clone(), transport);
        Self { core, raw }
    }

    fn with_options(&self, change: impl FnOnce(&mut CallOptions)) -> Self {
        let mut options = self.core.options.clone();
        change(&mut options);
        Self::of(Core { shared: Arc::clone(&self.core.shared), options })
    }

    /// Returns a client whose calls have this time limit. The limit includes logins and retries. The new client shares
    /// everything else with this client, so it is cheap to create for a single call.
    ///
    /// ```
    /// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sim = thingspace_sim::Simulator::builder().devices(5).start().await?;
    /// # let client = sim.client_builder().build()?;
    /// use std::time::Duration;
    ///
    /// let devices = client.with_timeout(Duration::from_secs(5)).devices().list().collect().await?;
    /// assert_eq!(devices.len(), 5);
    /// # Ok(()) }
    /// ```
    pub fn with_timeout(&self, timeout: Duration) -> Self {
        self.with_options(|options| options.timeout = Some(timeout))
    }

    /// Returns a client whose calls follow this retry policy. The new client shares everything else with this client, so it is
    /// cheap to create for a single call.
    ///
    /// ```
    /// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sim = thingspace_sim::Simulator::builder().devices(5).start().await?;
    /// # let client = sim.client_builder().build()?;
    /// use thingspace::RetryPolicy;
    ///
    /// let once = client.with_retry(RetryPolicy::none());
    /// assert_eq!(once.devices().list().collect().await?.len(), 5);
    /// # Ok(()) }
    /// ```
    pub fn with_retry(&self, policy: RetryPolicy) -> Self {
        self.with_options(|options| options.retry = policy)
    }

    /// Returns the account of the client.
    pub fn account(&self) -> &str {
        &self.core.account
    }

    /// Returns the base URL.
    pub fn base_url(&self) -> &str {
        &self.core.base_url
    }

    /// Returns the clock of the client.
    ///
    /// ```
    /// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sim = thingspace_sim::Simulator::builder().devices(5).start().await?;
    /// # let client = sim.client_builder().build()?;
    /// use thingspace::Clock as _;
    ///
    /// let start = client.clock().now();
    /// sim.clock().advance(std::time::Duration::from_secs(60));
    /// assert!(client.clock().now().duration_since(start)?.as_secs() >= 60);
    /// # Ok(()) }
    /// ```
    pub fn clock(&self) -> &dyn Clock {
        &*self.core.clock
    }

    /// Logs in to verify the credentials. Always fetches new tokens, and stores them in this client and in the token store:
    /// existing tokens do not prove that the credentials are correct. Other calls do not need this method, because they log in
    /// automatically.
    ///
    /// # Errors
    /// [`ErrorKind::Auth`](crate::ErrorKind::Auth) if the service refuses the credentials. The same error is returned without an
    /// attempt to log in if the service refused these credentials before, or if the last two logins failed or had an unknown
    /// outcome. [`allow_login`](Self::allow_login) then allows another attempt. [`ErrorKind::Locked`](crate::ErrorKind::Locked)
    /// if the user is locked.
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

    /// Ends the session for all processes that share it, and drops both tokens from this client and from the token store. If
    /// there is no session, only drops the tokens. The next call logs in again.
    ///
    /// # Errors
    /// Fails if the service does not end the session. In that case, the tokens are dropped anyway, and the session ends after 20
    /// idle minutes. Also fails if a [required](crate::TokenStore::is_required) token store fails.
    ///
    /// ```
    /// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sim = thingspace_sim::Simulator::builder().devices(5).start().await?;
    /// # let client = sim.client_builder().build()?;
    /// client.login().await?;
    /// client.logout().await?;
    /// client.logout().await?; // sends nothing: there is no session
    /// # Ok(()) }
    /// ```
    pub async fn logout(&self) -> Result<()> {
        let ended = match tokens::has_session(&self.core).await? {
            true => Some(request::call(&self.core, ops::EndConnectivityManagementSession, &()).await),
            false => None,
        };
        tokens::forget(&self.core).await?;
        match ended {
            // The service no longer knows the session, so it had already ended. That is not an error.
            Some(Err(error)) if response::refused_token(&error) == Some(TokenKind::Session) => Ok(()),
            Some(ended) => ended.map(|_| ()),
            None => Ok(()),
        }
    }

    /// Allows another login after the service refused the credentials, or after two logins in a row that failed or had an unknown
    /// outcome. Call this method only if you know that the credentials are now correct. Five failures in a row lock the user,
    /// and only Verizon support can unlock the user.
    ///
    /// # Errors
    /// [`ErrorKind::Session`](crate::ErrorKind::Session) if another process holds the lock of the
    /// [login record](ClientBuilder::login_record) for too long, or if a [required](crate::TokenStore::is_required) token store
    /// fails.
    pub async fn allow_login(&self) -> Result<()> {
        login::allow(&self.core).await
    }

    /// Returns the instance id of the simulator that this client calls, or `None` if the base URL belongs to a real service.
    ///
    /// A service is a simulator if it answers `GET /_sim/state` with an instance id, where `/_sim` replaces `/api` at the end of
    /// the base URL. The host name proves nothing: a simulator may be behind a tunnel, and a real service may be behind a proxy
    /// on this machine. The request contains no credentials. If the base URL is [`DEFAULT_BASE_URL`], no request is sent, and the
    /// result is `None`. The clones of a client share and keep the result: if the simulator is reset or restarted later, this
    /// client still returns the earlier id.
    ///
    /// # Errors
    /// Fails if the service cannot be reached, does not answer in time, or answers with 408, 429 or 5xx. Such a failure does not
    /// show whether the service is a simulator, so the next call sends the request again.
    ///
    /// ```
    /// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let sim = thingspace_sim::Simulator::builder().devices(5).start().await?;
    /// let client = sim.client_builder().build()?;
    /// assert_eq!(client.service_instance().await?, Some(sim.instance()));
    /// # Ok(()) }
    /// ```
    pub async fn service_instance(&self) -> Result<Option<String>> {
        service_instance::of(&self.core).await
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
