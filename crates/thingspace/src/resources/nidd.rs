//! Non-IP data delivery (NIDD) to devices.

use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use thingspace_raw::ops;
use thingspace_raw::types;

use crate::client::Client;
use crate::device::id::{DeviceId, flat};
use crate::error::{Error, Result};
use crate::operation::pending::PendingQuery;
use crate::operation::validate;

/// The largest payload in bytes (openapi/nidd.yaml, NiddMessageRequest).
const PAYLOAD: usize = 1358;

/// The minimum delivery time.
const SHORTEST: Duration = Duration::from_secs(2);

/// The maximum delivery time.
const LONGEST: Duration = Duration::from_secs(30 * 86_400);

impl Client {
    /// Returns a handle for non-IP data delivery to NB-IoT devices on a suitable plan. Data from devices arrives in messages of
    /// the callback service NiddService. [`Event::payload`](crate::resources::listeners::callbacks::Event::payload) returns the
    /// bytes of such a message.
    pub fn nidd(&self) -> Nidd<'_> {
        Nidd { client: self }
    }
}

/// Non-IP data delivery. Created by [`Client::nidd`].
///
/// ```
/// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sim = thingspace_sim::Simulator::builder().devices(100).start().await?;
/// # let client = sim.client_builder().build()?;
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
    /// Sends a message of up to 1358 bytes (sendNiddMessage). `within` is the time after which the network stops trying to
    /// deliver the message, from 2 s to 30 days. The callback service NiddService reports whether the message was delivered, is
    /// waiting, or failed. After a lost answer, the client does not retry the request, and returns a [lost](PendingQuery::lost)
    /// query.
    ///
    /// # Errors
    /// Fails only if the service accepted nothing for delivery, for example because the payload or the time is out of range, no
    /// devices were given, or the service refused the request.
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
            ..Default::default()
        };
        let fits = || {
            validate::some("devices", &body.device_ids)?;
            check_message(payload, within)
        };
        self.client.call(ops::SendNiddMessage).check(fits).body(body).submitted().await
    }
}

fn check_message(payload: &[u8], within: Duration) -> Result<()> {
    if payload.is_empty() || payload.len() > PAYLOAD {
        let message = format!("invalid payload of {} bytes: expected 1 to {PAYLOAD}", payload.len());
        return Err(
            Error::config(message).with_remedy("send at least one byte, and split a longer payload into several messages")
        );
    }
    // The service refuses adjacent null bytes with INPUT_INVALID.Message.AdjacentNullCharacters (openapi/errors.yaml).
    if payload.windows(2).any(|pair| pair == [0, 0]) {
        return Err(Error::config("the payload has two zero bytes in a row, which the service refuses")
            .with_remedy("encode it without adjacent zero bytes"));
    }
    if !(SHORTEST..=LONGEST).contains(&within) {
        let message = format!("invalid delivery time of {} s: expected 2 s to 30 days", within.as_secs());
        return Err(Error::config(message));
    }
    Ok(())
}
