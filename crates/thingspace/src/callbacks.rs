//! Callback listeners: registering them, and receiving what they get.
//!
//! ```
//! # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let sim = thingspace_sim::Simulator::builder().devices(50).start().await?;
//! # let client = thingspace::Client::builder().base_url(sim.url()).key("sim-key").secret("sim-secret")
//! #     .username("sim-user").password("sim-password").account("0000123456-00001").build()?;
//! use thingspace::State;
//! use thingspace::callbacks::{Credentials, Hub, Receiver};
//!
//! let hub = Hub::new(Credentials::new("listener", "k4-Copper-Finch"));
//! let receiver = Receiver::bind("127.0.0.1:0", hub.clone()).await?;
//! client.callbacks().register("CarrierService", receiver.url("CarrierService"), hub.credentials()).await?;
//!
//! let active = client.devices().list().state(State::Active).collect().await?;
//! let request = client.devices().suspend([active[0].key()?]).submit().await?;
//! let outcomes = request.wait().listening(&hub).await;
//! assert_eq!((outcomes.done(), outcomes.callbacks()), (1, 1));
//! # Ok(()) }
//! ```

use thingspace_raw::prelude::*;
use thingspace_raw::types;

use crate::answer;
use crate::client::Client;
use crate::error::{Error, Result};

pub use thingspace_callbacks::{
    AllEvents, Credentials, Event, Hub, Message, Refusal, Refusals, RequestEvents, Unreadable, parse, payload,
};
#[cfg(feature = "receiver")]
pub use thingspace_callbacks::{Receiver, router};

/// Characters that a listener's user name and password may have (openapi/callbacks.yaml, RegisterCallbackRequest).
const CREDENTIAL_LIMIT: usize = 40;

/// The callback listeners of the client's account: [`Client::callbacks`].
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
    /// Where its messages go.
    pub url: String,
    /// The user name its messages carry; empty when there is none.
    pub username: String,
}

impl<'a> Callbacks<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Registers `url` as the listener of `service`. There is one listener a service and account: an earlier one is displaced.
    ///
    /// # Errors
    /// [`Kind::Config`](crate::Kind::Config) when a credential is longer than 40 characters.
    pub async fn register(self, service: &str, url: impl Into<String>, credentials: &Credentials) -> Result<()> {
        for text in [credentials.username(), credentials.password().expose()] {
            if text.chars().count() > CREDENTIAL_LIMIT {
                return Err(
                    Error::config("the listener's user name or password is longer than 40 characters").remedy("shorten it")
                );
            }
        }
        let body = types::RegisterCallbackRequest {
            name: service.into(),
            url: url.into(),
            username: Some(credentials.username().to_owned()),
            password: Some(credentials.password().clone()),
        };
        let request = self.client.raw().register_callback().aname(self.client.account()).body(body);
        answer::value(request.send().await, "registerCallback").map(|_| ())
    }

    /// The registered listeners. The service answers their passwords in clear; they are left out here.
    ///
    /// # Errors
    /// As every call.
    pub async fn list(self) -> Result<Vec<Listener>> {
        let request = self.client.raw().list_callbacks().aname(self.client.account());
        let listeners = answer::value(request.send().await, "listCallbacks")?;
        let listener = |raw: &types::ConnectivityManagementCallback| Listener {
            service: raw.service_name.as_ref().map(ToString::to_string).unwrap_or_default(),
            url: raw.url.clone().unwrap_or_default(),
            username: raw.username.clone().unwrap_or_default(),
        };
        Ok(listeners.iter().map(listener).collect())
    }

    /// Takes the listener of `service` away.
    ///
    /// # Errors
    /// As every call.
    pub async fn deregister(self, service: &str) -> Result<()> {
        let request = self.client.raw().deregister_callback().aname(self.client.account()).sname(service);
        answer::value(request.send().await, "deregisterCallback").map(|_| ())
    }
}
