//! Devices that come into the account and leave it. The service answers at once, for each device.

use std::future::Future;

use thingspace_raw::prelude::*;
use thingspace_raw::types::{self, DeleteStatus};

use crate::changes::batch::within_limits;
use crate::changes::change::Targets;
use crate::changes::outcome::{Evidence, Outcome, OutcomeTracker, Outcomes, Refusal};
use crate::client::Client;
use crate::device::id::{DeviceId, DeviceKey};
use crate::error::{Error, Result};
use crate::operation::validate;
use crate::transport::response;

/// Devices that one request may name (`x-thingspace-limits`).
const ADDED_AT_ONCE: usize = 200;
const DELETED_AT_ONCE: usize = 100;

/// Puts devices into the account as spare lines, without service and without a number (addDevices): [`Devices::add`](crate::Devices::add).
///
/// Any number of them: 200 go into a request, one after the other, each sent once. The first that is refused as a whole or whose
/// answer is lost stops it; devices behind it are [`Outcome::NotSent`].
///
/// ```
/// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sim = thingspace_sim::Simulator::builder().devices(20).start().await?;
/// # let client = thingspace::Client::builder().base_url(sim.url()).key("sim-key").secret("sim-secret")
/// #     .username("sim-user").password("sim-password").account("0000123456-00001").build()?;
/// use thingspace::DeviceKey;
///
/// let device: DeviceKey = "imei:490154203237518+iccid:89148000008682242668".parse()?;
/// let outcomes = client.devices().add([device]).submit().await?;
/// assert_eq!(outcomes.done(), 1);
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before submit()"]
pub struct AddDevices {
    lines: Targets,
    group: Option<String>,
    sku: Option<String>,
    smsr_oid: Option<String>,
    custom_fields: Vec<types::CustomFields>,
}

impl AddDevices {
    pub(crate) fn new(client: &Client, devices: Vec<DeviceKey>) -> Self {
        Self { lines: Targets::new(client, devices), group: None, sku: None, smsr_oid: None, custom_fields: Vec::new() }
    }

    /// The group to put the devices into.
    pub fn group(mut self, name: impl Into<String>) -> Self {
        self.group = Some(name.into());
        self
    }

    /// The stock number of the hardware.
    pub fn sku(mut self, number: impl Into<String>) -> Self {
        self.sku = Some(number.into());
        self
    }

    /// The object identifier of the subscription manager of eUICC devices.
    pub fn smsr_oid(mut self, oid: impl Into<String>) -> Self {
        self.smsr_oid = Some(oid.into());
        self
    }

    /// A custom field to set: `CustomField1` to `CustomField5`, up to 50 characters.
    pub fn custom_field(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.custom_fields.push(types::CustomFields { key: name.into(), value: Some(value.into()), extra: Default::default() });
        self
    }

    /// Adds them.
    ///
    /// # Errors
    /// Nothing was added: an argument is wrong, or the first request was refused as a whole.
    pub async fn submit(self) -> Result<Outcomes> {
        self.lines.check(|| validate::custom_fields(&self.custom_fields))?;
        let (client, devices) = (&self.lines.client, self.lines.distinct()?);
        in_parts(client, "addDevices", ADDED_AT_ONCE, devices, |part| self.send(part)).await
    }

    async fn send(&self, part: Vec<DeviceKey>) -> Result<Vec<Told>> {
        let body = types::AddDevicesRequest {
            state: types::AddDeviceState::Preactive,
            devices_to_add: part.iter().map(DeviceKey::to_raw).collect(),
            account_name: Some(self.lines.account()),
            custom_fields: self.custom_fields.clone(),
            group_name: self.group.clone(),
            sku_number: self.sku.clone(),
            smsr_oid: self.smsr_oid.clone(),
        };
        let answer = response::value(self.lines.client.raw().add_devices().body(body).send().await, "addDevices")?;
        let told = answer.0.into_iter().map(|told| {
            let outcome = match told.response.as_deref() {
                Some(word) if word.eq_ignore_ascii_case("Success") => done(&told.device_ids),
                Some(reason) => Outcome::Refused(Refusal::new(Evidence::Answer, None, reason)),
                None => silent(),
            };
            (told.device_ids.iter().map(DeviceId::from_raw).collect(), outcome)
        });
        Ok(told.collect())
    }
}

/// Takes deactivated devices out of the account for good (deleteDevices): [`Devices::delete`](crate::Devices::delete).
///
/// Any number of them: 100 go into a request, as in [`AddDevices`].
///
/// ```
/// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sim = thingspace_sim::Simulator::builder().devices(100).start().await?;
/// # let client = thingspace::Client::builder().base_url(sim.url()).key("sim-key").secret("sim-secret")
/// #     .username("sim-user").password("sim-password").account("0000123456-00001").build()?;
/// use thingspace::State;
///
/// let given_up = client.devices().list().state(State::Deactive).collect().await?;
/// let active = client.devices().list().state(State::Active).collect().await?;
/// let outcomes = client.devices().delete([given_up[0].key()?, active[0].key()?]).submit().await?;
/// assert_eq!((outcomes.done(), outcomes.refused()), (1, 1));
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before submit()"]
pub struct DeleteDevices {
    lines: Targets,
}

impl DeleteDevices {
    pub(crate) fn new(client: &Client, devices: Vec<DeviceKey>) -> Self {
        Self { lines: Targets::new(client, devices) }
    }

    /// Deletes them.
    ///
    /// # Errors
    /// Nothing was deleted: no device is named, or the first request was refused as a whole.
    pub async fn submit(self) -> Result<Outcomes> {
        let (client, devices) = (&self.lines.client, self.lines.distinct()?);
        in_parts(client, "deleteDevices", DELETED_AT_ONCE, devices, |part| self.send(part)).await
    }

    async fn send(&self, part: Vec<DeviceKey>) -> Result<Vec<Told>> {
        let body = types::DeleteDevicesRequest {
            account_name: Some(self.lines.account()),
            devices_to_delete: part.iter().map(DeviceKey::to_raw).collect(),
        };
        let answer = response::value(self.lines.client.raw().delete_devices().body(body).send().await, "deleteDevices")?;
        let told = answer.0.into_iter().map(|told| {
            let outcome = match told.status {
                Some(DeleteStatus::Success) => done(&told.device_ids),
                Some(DeleteStatus::Failed) => {
                    Outcome::Refused(Refusal::new(Evidence::Answer, None, told.message.unwrap_or_default()))
                }
                _ => silent(),
            };
            (told.device_ids.iter().map(DeviceId::from_raw).collect(), outcome)
        });
        Ok(told.collect())
    }
}

/// What an answer tells of one device.
type Told = (Vec<DeviceId>, Outcome);

fn done(ids: &[types::DeviceId]) -> Outcome {
    Outcome::Done { evidence: Evidence::Answer, ids: ids.iter().map(DeviceId::from_raw).collect() }
}

fn silent() -> Outcome {
    Outcome::Unknown { reason: "the answer does not say what became of the device; look at the list".to_owned() }
}

/// Sends one request after the other, and puts what they answer into the order of the devices.
async fn in_parts<F: Future<Output = Result<Vec<Told>>>>(
    client: &Client,
    operation: &'static str,
    most: usize,
    devices: Vec<DeviceKey>,
    send: impl Fn(Vec<DeviceKey>) -> F,
) -> Result<Outcomes> {
    let mut table = OutcomeTracker::new(devices.clone(), operation);
    let mut begin = 0;
    let mut stopped: Option<Error> = None;
    while begin < devices.len() && stopped.is_none() {
        let end = devices.len().min(begin + most);
        match within_limits(client, || send(devices[begin..end].to_vec())).await {
            Ok(told) => place(&mut table, begin..end, told),
            Err(error) if error.leaves_outcome_open() => {
                let reason = format!("the answer was lost ({error}); look at the list before sending it again");
                (begin..end).for_each(|place| table.settle(place, Outcome::Unknown { reason: reason.clone() }));
                stopped = Some(error);
            }
            Err(error) if begin == 0 => return Err(error),
            Err(error) => {
                let reason = error.to_string();
                (begin..end).for_each(|place| table.settle(place, Outcome::NotSent { reason: reason.clone() }));
                stopped = Some(error);
            }
        }
        begin = end;
    }
    let reason = stopped.map(|error| error.to_string()).unwrap_or_default();
    (begin..devices.len()).for_each(|place| table.settle(place, Outcome::NotSent { reason: reason.clone() }));
    Ok(table.finish(None, |_| "the answer does not name the device; look at the list".to_owned()))
}

/// An answer may hold fewer identifiers than were sent (quirk add-answer-ids): one that is known is enough.
fn place(table: &mut OutcomeTracker, part: std::ops::Range<usize>, told: Vec<Told>) {
    for (ids, outcome) in told {
        for place in table.places(&ids).into_iter().filter(|place| part.contains(place)) {
            table.settle(place, outcome.clone());
        }
    }
}
