//! Data to devices without IP.

use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use thingspace_raw::types;

use crate::client::Client;
use crate::device::id::{DeviceId, flat};
use crate::error::{Error, Result};
use crate::operation::pending::PendingQuery;
use crate::operation::validate;

/// Bytes of a payload, at most (openapi/nidd.yaml, NiddMessageRequest).
const PAYLOAD: usize = 1358;

/// How long may be tried: 2 s to 30 days.
const SHORTEST: Duration = Duration::from_secs(2);
const LONGEST: Duration = Duration::from_secs(30 * 86_400);

impl Client {
    /// Data to devices without IP: NB-IoT lines on a plan for it. What devices send arrives as callbacks of NiddService, whose bytes
    /// [`Event::payload`](crate::resources::listeners::callbacks::Event::payload) gives.
    pub fn nidd(&self) -> Nidd<'_> {
        Nidd { client: self }
    }
}

/// Data to devices without IP: [`Client::nidd`].
///
/// ```
/// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sim = thingspace_sim::Simulator::builder().devices(100).start().await?;
/// # let client = thingspace::Client::builder().base_url(sim.url()).key("sim-key").secret("sim-secret")
/// #     .username("sim-user").password("sim-password").account("0000123456-00001").build()?;
/// # let active = client.devices().list().state(thingspace::State::Active).collect().await?;
/// use std::time::Duration;
///
/// let id = active[0].ids().next().unwrap();
/// let sent = client.nidd().send([id], [1, 2, 3], Duration::from_secs(3600)).await?;
/// assert_eq!(sent.service(), "NiddService");
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Nidd<'a> {
    client: &'a Client,
}

impl Nidd<'_> {
    /// Sends up to 1358 bytes (sendNiddMessage), once, and has the network try for so long, 2 s to 30 days. NiddService tells whether it
    /// was delivered, waits, or failed.
    ///
    /// # Errors
    /// Nothing was sent: no device is named, payload or time do not fit, or the service refused it.
    pub async fn send(
        self,
        devices: impl IntoIterator<Item = DeviceId>,
        payload: impl AsRef<[u8]>,
        within: Duration,
    ) -> Result<PendingQuery> {
        let payload = payload.as_ref();
        let body = types::NiddMessageRequest {
            account_name: self.client.account().to_owned(),
            device_ids: flat(devices),
            maximum_delivery_time: i32::try_from(within.as_secs()).unwrap_or(i32::MAX),
            message: STANDARD.encode(payload),
        };
        let fits = || {
            validate::some("devices", &body.device_ids)?;
            self::fits(payload, within)
        };
        self.client.ask("sendNiddMessage").check(fits).body(&body).submitted().await
    }
}

fn fits(payload: &[u8], within: Duration) -> Result<()> {
    if payload.is_empty() || payload.len() > PAYLOAD {
        let message = format!("the payload has {} bytes; it may have 1 to {PAYLOAD}", payload.len());
        return Err(Error::config(message).remedy("send it in parts"));
    }
    // Refused to a user: INPUT_INVALID.Message.AdjacentNullCharacters (openapi/errors.yaml).
    if payload.windows(2).any(|pair| pair == [0, 0]) {
        return Err(Error::config("the payload has two zero bytes in a row, which the service refuses")
            .remedy("encode it so that there are none"));
    }
    if !(SHORTEST..=LONGEST).contains(&within) {
        let message = format!("{} s are no time to deliver a message in", within.as_secs());
        return Err(Error::config(message).remedy("give 2 s to 30 days"));
    }
    Ok(())
}
