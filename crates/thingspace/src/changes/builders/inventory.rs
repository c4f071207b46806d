//! Adds devices to the account and deletes devices. The answers to `addDevices` and `deleteDevices` contain the outcomes, so no
//! callback follows.

use std::future::Future;

use thingspace_raw::operation::TypedOperation;
use thingspace_raw::ops;
use thingspace_raw::types::{self, DeleteStatus};

use crate::changes::change::{Change, Targets, change_methods};
use crate::changes::expectation::Expectation;
use crate::changes::kind::ChangeKind;
use crate::changes::naming;
use crate::changes::outcomes::outcome::{Evidence, Outcome, OutcomeTracker, Outcomes, Refusal};
use crate::changes::sending::batch::send_within_rate_limit;
use crate::client::Client;
use crate::device::id::{DeviceId, DeviceKey};
use crate::device::target::Target;
use crate::error::{Error, Result};
use crate::operation::limits::most_devices_of;
use crate::operation::validate;

/// Adds devices to the account (addDevices). Created by [`Devices::add`](crate::Devices::add). The devices have no service and no
/// phone number until they are activated.
///
/// Accepts any number of devices and sends requests of at most 200 devices, one after the other. Stops if the service refuses a
/// whole request or an answer is lost. The devices of a request whose answer is lost are [`Outcome::Unknown`]. The devices of a
/// refused request and all remaining devices are [`Outcome::NotSent`].
///
/// ```
/// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sim = thingspace_sim::Simulator::builder().devices(20).start().await?;
/// # let client = sim.client_builder().build()?;
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
    targets: Targets,
    group: Option<String>,
    sku: Option<String>,
    smsr_oid: Option<String>,
    custom_fields: Vec<types::CustomFields>,
}

impl AddDevices {
    pub(crate) fn new(client: &Client, devices: Vec<Target>) -> Self {
        Self { targets: Targets::new(client, devices), group: None, sku: None, smsr_oid: None, custom_fields: Vec::new() }
    }

    /// Adds the devices to a group.
    pub fn group(mut self, name: impl Into<String>) -> Self {
        self.group = Some(name.into());
        self
    }

    /// Sets the stock keeping unit (SKU) of the hardware.
    pub fn sku(mut self, number: impl Into<String>) -> Self {
        self.sku = Some(number.into());
        self
    }

    /// Sets the object identifier (OID) of the SM-SR, the subscription manager of eUICC devices.
    pub fn smsr_oid(mut self, oid: impl Into<String>) -> Self {
        self.smsr_oid = Some(oid.into());
        self
    }

    /// Sets one of the custom fields `CustomField1` through `CustomField5`. The value may have up to 50 characters.
    pub fn custom_field(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.custom_fields.push(types::CustomFields { key: name.into(), value: Some(value.into()), ..Default::default() });
        self
    }

    change_methods! {}

    fn build(&self) -> Result<Change> {
        self.targets.check(|| validate::custom_fields(&self.custom_fields))?;
        Ok(Change::new(ChangeKind::Add, Expectation::Unseen, &self.body(&[]))?.devices_in("devicesToAdd"))
    }

    fn body(&self, part: &[DeviceKey]) -> types::AddDevicesRequest {
        types::AddDevicesRequest {
            state: types::AddDeviceState::Preactive,
            devices_to_add: part.iter().map(DeviceKey::to_raw).collect(),
            account_name: Some(self.targets.account()),
            custom_fields: self.custom_fields.clone(),
            group_name: self.group.clone(),
            sku_number: self.sku.clone(),
            smsr_oid: self.smsr_oid.clone(),
            ..Default::default()
        }
    }

    /// Adds the devices.
    ///
    /// # Errors
    /// Fails only if no device was added, for example because an argument is invalid or the service refused the first request.
    pub async fn submit(self) -> Result<Outcomes> {
        self.targets.check(|| validate::custom_fields(&self.custom_fields))?;
        let (client, devices) = (&self.targets.client, self.targets.distinct()?);
        self.targets.check(|| naming::check(ChangeKind::Add, &devices))?;
        in_parts(client, ops::AddDevices, devices, |part| self.send(part)).await
    }

    async fn send(&self, part: Vec<DeviceKey>) -> Result<Vec<DeviceOutcome>> {
        Ok(added(self.targets.client.call(ops::AddDevices).body(self.body(&part)).answer().await?))
    }
}

/// Returns the outcomes in an answer to `addDevices`.
pub(crate) fn added(answer: types::AddDevicesResultList) -> Vec<DeviceOutcome> {
    let outcomes = answer.0.into_iter().map(|device| {
        let outcome = match device.response.as_deref() {
            Some(word) if word.eq_ignore_ascii_case("Success") => done(&device.device_ids),
            Some(reason) => Outcome::Refused(Refusal::new(Evidence::Answer, None, reason)),
            None => no_result(),
        };
        (device.device_ids.iter().map(DeviceId::from_raw).collect(), outcome)
    });
    outcomes.collect()
}

/// Deletes deactivated devices from the account permanently (deleteDevices). Created by
/// [`Devices::delete`](crate::Devices::delete).
///
/// Accepts any number of devices and sends requests of at most 100 devices, one after the other. Stops in the same cases as
/// [`AddDevices`].
///
/// ```
/// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sim = thingspace_sim::Simulator::builder().devices(100).start().await?;
/// # let client = sim.client_builder().build()?;
/// use thingspace::State;
///
/// let deactivated = client.devices().list().state(State::Deactive).collect().await?;
/// let active = client.devices().list().state(State::Active).collect().await?;
/// let outcomes = client.devices().delete([deactivated[0].key()?, active[0].key()?]).submit().await?;
/// assert_eq!((outcomes.done(), outcomes.refused()), (1, 1));
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before submit()"]
pub struct DeleteDevices {
    targets: Targets,
}

impl DeleteDevices {
    pub(crate) fn new(client: &Client, devices: Vec<Target>) -> Self {
        Self { targets: Targets::new(client, devices) }
    }

    change_methods! {}

    fn build(&self) -> Result<Change> {
        Ok(Change::new(ChangeKind::Delete, Expectation::Unseen, &self.body(&[]))?.devices_in("devicesToDelete"))
    }

    fn body(&self, part: &[DeviceKey]) -> types::DeleteDevicesRequest {
        types::DeleteDevicesRequest {
            account_name: Some(self.targets.account()),
            devices_to_delete: part.iter().map(DeviceKey::to_raw).collect(),
            ..Default::default()
        }
    }

    /// Deletes the devices.
    ///
    /// # Errors
    /// Fails only if no device was deleted, for example because the service refused the first request.
    pub async fn submit(self) -> Result<Outcomes> {
        let (client, devices) = (&self.targets.client, self.targets.distinct()?);
        in_parts(client, ops::DeleteDevices, devices, |part| self.send(part)).await
    }

    async fn send(&self, part: Vec<DeviceKey>) -> Result<Vec<DeviceOutcome>> {
        Ok(deleted(self.targets.client.call(ops::DeleteDevices).body(self.body(&part)).answer().await?))
    }
}

/// Returns the outcomes in an answer to `deleteDevices`.
pub(crate) fn deleted(answer: types::DeleteDevicesResultList) -> Vec<DeviceOutcome> {
    let outcomes = answer.0.into_iter().map(|device| {
        let outcome = match device.status {
            Some(DeleteStatus::Success) => done(&device.device_ids),
            Some(DeleteStatus::Failed) => {
                Outcome::Refused(Refusal::new(Evidence::Answer, None, device.message.unwrap_or_default()))
            }
            _ => no_result(),
        };
        (device.device_ids.iter().map(DeviceId::from_raw).collect(), outcome)
    });
    outcomes.collect()
}

/// The identifiers and the outcome of one device in an answer.
pub(crate) type DeviceOutcome = (Vec<DeviceId>, Outcome);

fn done(ids: &[types::DeviceId]) -> Outcome {
    Outcome::Done { evidence: Evidence::Answer, ids: ids.iter().map(DeviceId::from_raw).collect(), ip_address: None }
}

fn no_result() -> Outcome {
    Outcome::Unknown { reason: "the answer gives no result for the device; check the device list".to_owned() }
}

/// Sends the devices in requests of the allowed size, one after the other. Stops after an error. Returns the outcomes in the
/// order of `devices`, or an error if the service did nothing with the first request.
async fn in_parts<O: TypedOperation, F: Future<Output = Result<Vec<DeviceOutcome>>>>(
    client: &Client,
    _: O,
    devices: Vec<DeviceKey>,
    send: impl Fn(Vec<DeviceKey>) -> F,
) -> Result<Outcomes> {
    let mut tracker = OutcomeTracker::new(devices.clone(), O::ID);
    let mut start = 0;
    let mut stopped: Option<Error> = None;
    while start < devices.len() && stopped.is_none() {
        let end = devices.len().min(start + most_devices_of::<O>());
        match send_within_rate_limit(client, || send(devices[start..end].to_vec())).await {
            Ok(outcomes) => settle(&mut tracker, start..end, outcomes),
            Err(error) if error.leaves_outcome_open() => {
                let reason = format!("the answer was lost ({error}); check the device list before sending the change again");
                (start..end).for_each(|index| tracker.settle(index, Outcome::Unknown { reason: reason.clone() }));
                stopped = Some(error);
            }
            Err(error) if start == 0 => return Err(error),
            Err(error) => {
                let reason = error.to_string();
                (start..end).for_each(|index| tracker.settle(index, Outcome::NotSent { reason: reason.clone() }));
                stopped = Some(error);
            }
        }
        start = end;
    }
    let reason = stopped.map(|error| error.to_string()).unwrap_or_default();
    (start..devices.len()).for_each(|index| tracker.settle(index, Outcome::NotSent { reason: reason.clone() }));
    Ok(tracker.finish(None, |_| "the answer does not name the device; check the device list".to_owned()))
}

/// Assigns the outcomes of an answer to the devices of the request, which have the indices in `part`. One matching identifier is
/// enough, because an answer may contain fewer identifiers than the request (quirk add-answer-ids).
pub(crate) fn settle(tracker: &mut OutcomeTracker, part: std::ops::Range<usize>, outcomes: Vec<DeviceOutcome>) {
    for (ids, outcome) in outcomes {
        for index in tracker.indices(&ids).into_iter().filter(|index| part.contains(index)) {
            tracker.settle(index, outcome.clone());
        }
    }
}
