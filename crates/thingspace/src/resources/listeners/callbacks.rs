//! Registers callback listeners and receives their messages.
//!
//! ```
//! # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let sim = thingspace_sim::Simulator::builder().devices(50).start().await?;
//! # let client = sim.client_builder().build()?;
//! use thingspace::State;
//! use thingspace::callbacks::{Credentials, Inbox, Receiver};
//!
//! let inbox = Inbox::new(Credentials::new("listener", "k4-Copper-Finch"));
//! let receiver = Receiver::bind("127.0.0.1:0", inbox.clone()).await?;
//! client.callbacks().register("CarrierService", receiver.url("CarrierService"), inbox.credentials()).await?;
//!
//! let active = client.devices().list().state(State::Active).collect().await?;
//! let request = client.devices().suspend([active[0].key()?]).submit().await?;
//! let outcomes = request.wait().listening(&inbox).await;
//! assert_eq!((outcomes.done(), outcomes.callbacks()), (1, 1));
//! # Ok(()) }
//! ```

use crate::client::Client;
use crate::error::Result;
use crate::resources::listeners::records::Records;
use crate::resources::listeners::registration::Register;
use crate::resources::listeners::registry::{self, Registry};
use crate::resources::listeners::url_check;

pub use thingspace_callbacks::{
    Accepted, CredentialDigests, Credentials, Event, Events, Gap, Hold, Inbox, Message, Received, Refusal, Refusals, RequestEvents, Retention,
    Unreadable, parse, payload, store,
};
#[cfg(feature = "receiver")]
pub use thingspace_callbacks::{InvalidNetworks, Limits, Networks, Receiver, ReceiverBuilder, raise_open_file_limit, router};

/// The callback listeners of the client's account. Created by [`Client::callbacks`].
#[derive(Clone, Copy, Debug)]
pub struct Callbacks<'a> {
    client: &'a Client,
}

/// A registered listener, without its password.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Listener {
    /// The callback service.
    pub service: String,
    /// The URL that receives the messages of the service.
    pub url: String,
    /// The user name in the messages. Empty if there is none.
    pub username: String,
}

impl Client {
    /// Returns a handle for the callback listeners of the account.
    pub fn callbacks(&self) -> Callbacks<'_> {
        Callbacks::new(self)
    }
}

impl<'a> Callbacks<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Registers `url` as the listener of `service`. [`Register`] explains what happens if another program's listener is
    /// registered.
    ///
    /// # Errors
    /// [`ErrorKind::ListenerTaken`](crate::ErrorKind::ListenerTaken) if another program has registered a listener.
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) if a credential is longer than 40 characters or the service cannot reach
    /// the URL ([`Callbacks::check_url`]).
    pub fn register(self, service: &str, url: impl Into<String>, credentials: &Credentials) -> Register {
        Register::new(self.client, Registry::of(service), service, url.into(), credentials)
    }

    /// Checks that the service can reach a URL, without resolving names. A service on another machine cannot reach loopback,
    /// private, link-local, unique-local and carrier-grade NAT addresses, or hosts whose names only the local network resolves. A
    /// client without [`local_checks`](crate::ClientBuilder::local_checks) accepts every URL.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) if the service cannot reach the URL.
    ///
    /// ```
    /// let client = thingspace::Client::builder().key("k").secret("s").username("u").password("p")
    ///     .account("0000123456-00001").build()?;
    /// assert!(client.callbacks().check_url("https://listener.example.com:9003/callbacks").is_ok());
    /// for url in ["http://127.0.0.1:9003/", "http://192.168.1.20:9003/", "http://[fd00::7]:9003/", "http://localhost:9003/"] {
    ///     assert!(client.callbacks().check_url(url).is_err());
    /// }
    /// # Ok::<(), thingspace::Error>(())
    /// ```
    pub fn check_url(self, url: &str) -> Result<()> {
        if self.client.core().checks { url_check::check(self.client.base_url(), url) } else { Ok(()) }
    }

    /// Returns the registered listeners. Leaves out the passwords, which the service sends in plain text.
    pub async fn list(self) -> Result<Vec<Listener>> {
        let listed = Registry::Callbacks.list(self.client).await?;
        Ok(listed.into_iter().map(|entry| entry.listener).collect())
    }

    /// Deregisters the listener of `service`, even if another program registered it.
    /// [`Registered::deregister`](crate::Registered::deregister) deregisters only its own listener.
    pub async fn deregister(self, service: &str) -> Result<()> {
        let registry = Registry::of(service);
        registry.deregister(self.client, service).await?;
        Records::of_user().forget(&crate::resources::listeners::registration::record(self.client, service, ""), None);
        Ok(())
    }

    /// Deregisters the listeners that processes on this machine registered for themselves ([`Register::ends_with_process`]) and
    /// left behind when they were killed. Returns the listeners that this call deregistered. Makes no call if there are no local
    /// records.
    ///
    /// ```
    /// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sim = thingspace_sim::Simulator::builder().devices(5).start().await?;
    /// # let client = sim.client_builder().build()?;
    /// for listener in client.callbacks().remove_left_behind().await? {
    ///     println!("deregistered {} (was {})", listener.service, listener.url);
    /// }
    /// # Ok(()) }
    /// ```
    pub async fn remove_left_behind(self) -> Result<Vec<Listener>> {
        registry::remove_left_behind(self.client).await
    }
}
