//! The four changes of a line's state, as requests to be sent once.

use std::collections::HashSet;
use std::time::SystemTime;

use serde::{Deserialize, Serialize};
use thingspace_raw::prelude::*;
use thingspace_raw::types;

use crate::State;
use crate::answer;
use crate::bulk::{Bulk, Template, most_devices};
use crate::client::Client;
use crate::device_id::DeviceKey;
use crate::error::{Error, Result};
use crate::request::Request;

/// Which change a request makes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ChangeKind {
    /// A spare line becomes active.
    Activate,
    /// An active line is suspended.
    Suspend,
    /// A suspended line becomes active again.
    Restore,
    /// An active line is given up.
    Deactivate,
}

impl ChangeKind {
    /// The operation that makes it.
    pub fn operation(self) -> &'static str {
        match self {
            ChangeKind::Activate => "activateDevices",
            ChangeKind::Suspend => "suspendDevices",
            ChangeKind::Restore => "restoreDevices",
            ChangeKind::Deactivate => "deactivateDevices",
        }
    }

    /// The state that a line is in once it is done.
    pub fn target(self) -> State {
        match self {
            ChangeKind::Activate | ChangeKind::Restore => State::Active,
            ChangeKind::Suspend => State::Suspend,
            ChangeKind::Deactivate => State::Deactive,
        }
    }
}

/// The devices of a change, checked.
#[derive(Clone, Debug)]
struct Target<'a> {
    client: &'a Client,
    devices: Vec<DeviceKey>,
}

impl Target<'_> {
    /// The devices, each once, in the order given.
    fn distinct(&self) -> Result<Vec<DeviceKey>> {
        let mut seen = HashSet::new();
        let devices: Vec<DeviceKey> = self.devices.iter().filter(|key| seen.insert(*key)).cloned().collect();
        if devices.is_empty() { Err(Error::config("no devices are named").remedy("name at least one")) } else { Ok(devices) }
    }

    /// As many as one request may name.
    fn devices(&self, kind: ChangeKind) -> Result<Vec<DeviceKey>> {
        let devices = self.distinct()?;
        let most = most_devices(kind);
        if devices.len() > most && self.client.core().checks {
            let message = format!("{} devices are more than the {most} that one request may name", devices.len());
            return Err(Error::config(message).remedy("send any number with .in_bulk()"));
        }
        Ok(devices)
    }

    fn account(&self) -> String {
        self.client.account().to_owned()
    }

    /// The request that the answer stands for. A lost answer is no error: the service may have taken the request.
    fn submitted(
        &self,
        kind: ChangeKind,
        devices: Vec<DeviceKey>,
        sent: SystemTime,
        answer: Result<thingspace_raw::ResponseValue<types::DeviceManagementResult>, thingspace_raw::Error<types::ErrorAnswer>>,
    ) -> Result<Request> {
        let accepted = match answer::value(answer, kind.operation()) {
            Ok(answer) => Ok(answer.request_id),
            Err(error) if error.leaves_outcome_open() => Err(error),
            Err(error) => return Err(error),
        };
        Ok(Request::new(self.client.clone(), kind, devices, accepted).sent_at(Some(sent)))
    }
}

fn raw_devices(devices: &[DeviceKey]) -> Vec<types::AccountDeviceList> {
    devices.iter().map(DeviceKey::to_raw).collect()
}

/// Activates spare lines: pre-active, deactivated, or not in the account yet.
///
/// A 4G device is named by IMEI and ICCID. Completion takes minutes, at most a day; lines whose activation fails may be listed as
/// deactivated afterwards.
///
/// ```
/// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sim = thingspace_sim::Simulator::builder().devices(20).start().await?;
/// # let client = thingspace::Client::builder().base_url(sim.url()).key("sim-key").secret("sim-secret")
/// #     .username("sim-user").password("sim-password").account("0000123456-00001").build()?;
/// use thingspace::{DeviceKey, State};
///
/// let spare = client.devices().list().state(State::PreActive).collect().await?;
/// let key: DeviceKey = spare[0].key()?;
/// let request = client.devices().activate([key]).plan("m2m-5mb").zip("98101").submit().await?;
/// println!("{}", request.request_id().unwrap_or("answer lost"));
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before submit()"]
pub struct Activate<'a> {
    target: Target<'a>,
    plan: Option<String>,
    zip: Option<String>,
    group: Option<String>,
    cost_center: Option<String>,
    custom_fields: Vec<types::CustomFields>,
}

impl<'a> Activate<'a> {
    pub(crate) fn new(client: &'a Client, devices: Vec<DeviceKey>) -> Self {
        let target = Target { client, devices };
        Self { target, plan: None, zip: None, group: None, cost_center: None, custom_fields: Vec::new() }
    }

    /// The code of the service plan. Required.
    pub fn plan(mut self, code: impl Into<String>) -> Self {
        self.plan = Some(code.into());
        self
    }

    /// The ZIP code, five digits, that decides the area of the phone number. Required.
    pub fn zip(mut self, code: impl Into<String>) -> Self {
        self.zip = Some(code.into());
        self
    }

    /// The group to put the devices into.
    pub fn group(mut self, name: impl Into<String>) -> Self {
        self.group = Some(name.into());
        self
    }

    /// The cost centre, up to 36 characters.
    pub fn cost_center(mut self, code: impl Into<String>) -> Self {
        self.cost_center = Some(code.into());
        self
    }

    /// A custom field to set: `CustomField1` to `CustomField5`, up to 50 characters.
    pub fn custom_field(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.custom_fields.push(types::CustomFields { key: name.into(), value: Some(value.into()), extra: Default::default() });
        self
    }

    /// For any number of lines: cut into requests of lawful size.
    pub fn in_bulk(self) -> Bulk<'a> {
        let (client, devices) = (self.target.client, self.target.distinct());
        Bulk::new(client, Template::Activate(self), devices)
    }

    pub(crate) fn with_devices(mut self, devices: Vec<DeviceKey>) -> Self {
        self.target.devices = devices;
        self
    }

    /// Sends the request, once.
    ///
    /// # Errors
    /// Nothing was changed: the request is incomplete, or the service refused it as a whole. A lost answer is not an error but a
    /// [`Request`] without an id.
    pub async fn submit(self) -> Result<Request> {
        let devices = self.target.devices(ChangeKind::Activate)?;
        let plan = self.plan.clone().ok_or_else(|| Error::config("the service plan is missing").remedy("call .plan(code)"))?;
        let zip = self.zip.clone().filter(|zip| zip.len() == 5 && zip.bytes().all(|c| c.is_ascii_digit()));
        let zip = zip.ok_or_else(|| {
            Error::config("the ZIP code for the phone number is missing or not five digits").remedy("call .zip(\"98101\")")
        })?;
        let body = types::CarrierActivateRequest {
            account_name: Some(self.target.account()),
            devices: raw_devices(&devices),
            service_plan: plan,
            mdn_zip_code: zip,
            group_name: self.group.clone(),
            cost_center_code: self.cost_center.clone(),
            custom_fields: self.custom_fields.clone(),
            carrier_ip_pool_name: None,
            carrier_name: None,
            lead_id: None,
            primary_place_of_use: None,
            public_ip_restriction: None,
            sku_number: None,
        };
        let sent = self.target.client.core().clock.now();
        let answer = self.target.client.raw().activate_devices().body(body).send().await;
        self.target.submitted(ChangeKind::Activate, devices, sent, answer)
    }
}

/// Suspends active lines: no traffic, number and plan stay.
///
/// At most 90 days in a row and 180 in a year, then the line resumes by itself. Whether billing goes on differs from document to
/// document (quirk suspend-billing): say it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before submit()"]
pub struct Suspend<'a> {
    target: Target<'a>,
    with_billing: Option<bool>,
}

impl<'a> Suspend<'a> {
    pub(crate) fn new(client: &'a Client, devices: Vec<DeviceKey>) -> Self {
        Self { target: Target { client, devices }, with_billing: None }
    }

    /// Whether billing goes on while suspended.
    pub fn with_billing(mut self, billed: bool) -> Self {
        self.with_billing = Some(billed);
        self
    }

    /// For any number of lines: cut into requests of lawful size.
    pub fn in_bulk(self) -> Bulk<'a> {
        let (client, devices) = (self.target.client, self.target.distinct());
        Bulk::new(client, Template::Suspend(self), devices)
    }

    pub(crate) fn with_devices(mut self, devices: Vec<DeviceKey>) -> Self {
        self.target.devices = devices;
        self
    }

    /// Sends the request, once.
    ///
    /// # Errors
    /// As [`Activate::submit`].
    pub async fn submit(self) -> Result<Request> {
        let devices = self.target.devices(ChangeKind::Suspend)?;
        let body = actions(&self.target, &devices, self.with_billing);
        let sent = self.target.client.core().clock.now();
        let answer = self.target.client.raw().suspend_devices().body(body).send().await;
        self.target.submitted(ChangeKind::Suspend, devices, sent, answer)
    }
}

/// Restores suspended lines.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before submit()"]
pub struct Restore<'a> {
    target: Target<'a>,
}

impl<'a> Restore<'a> {
    pub(crate) fn new(client: &'a Client, devices: Vec<DeviceKey>) -> Self {
        Self { target: Target { client, devices } }
    }

    /// For any number of lines: cut into requests of lawful size.
    pub fn in_bulk(self) -> Bulk<'a> {
        let (client, devices) = (self.target.client, self.target.distinct());
        Bulk::new(client, Template::Restore(self), devices)
    }

    pub(crate) fn with_devices(mut self, devices: Vec<DeviceKey>) -> Self {
        self.target.devices = devices;
        self
    }

    /// Sends the request, once.
    ///
    /// # Errors
    /// As [`Activate::submit`].
    pub async fn submit(self) -> Result<Request> {
        let devices = self.target.devices(ChangeKind::Restore)?;
        let body = actions(&self.target, &devices, None);
        let sent = self.target.client.core().clock.now();
        let answer = self.target.client.raw().restore_devices().body(body).send().await;
        self.target.submitted(ChangeKind::Restore, devices, sent, answer)
    }
}

/// Deactivates active lines for good: billing ends, the number is held 50 days and then lost.
///
/// A suspended line has to be restored first (quirk suspend-deactivate).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before submit()"]
pub struct Deactivate<'a> {
    target: Target<'a>,
    waiver: Option<bool>,
    delete: Option<bool>,
}

impl<'a> Deactivate<'a> {
    pub(crate) fn new(client: &'a Client, devices: Vec<DeviceKey>) -> Self {
        Self { target: Target { client, devices }, waiver: None, delete: None }
    }

    /// Uses one of the account's waivers of the early termination fee; without one the fee may be billed.
    pub fn waive_termination_fee(mut self, waive: bool) -> Self {
        self.waiver = Some(waive);
        self
    }

    /// Takes the devices out of the account once they are deactivated.
    pub fn delete_after(mut self, delete: bool) -> Self {
        self.delete = Some(delete);
        self
    }

    /// For any number of lines: cut into requests of lawful size.
    pub fn in_bulk(self) -> Bulk<'a> {
        let (client, devices) = (self.target.client, self.target.distinct());
        Bulk::new(client, Template::Deactivate(self), devices)
    }

    pub(crate) fn with_devices(mut self, devices: Vec<DeviceKey>) -> Self {
        self.target.devices = devices;
        self
    }

    /// Sends the request, once.
    ///
    /// # Errors
    /// As [`Activate::submit`].
    pub async fn submit(self) -> Result<Request> {
        let devices = self.target.devices(ChangeKind::Deactivate)?;
        let body = types::CarrierDeactivateRequest {
            account_name: self.target.account(),
            devices: raw_devices(&devices),
            // The only reason there is (rule prov.reason: openapi/provisioning.yaml, ReasonCode).
            reason_code: types::ReasonCode::Ff,
            etf_waiver: self.waiver,
            delete_after_deactivation: self.delete,
            custom_fields: Vec::new(),
            group_name: None,
            service_plan: None,
        };
        let sent = self.target.client.core().clock.now();
        let answer = self.target.client.raw().deactivate_devices().body(body).send().await;
        let request = self.target.submitted(ChangeKind::Deactivate, devices, sent, answer)?;
        Ok(request.deleting(self.delete == Some(true)))
    }
}

fn actions(target: &Target<'_>, devices: &[DeviceKey], with_billing: Option<bool>) -> types::CarrierActionsRequest {
    types::CarrierActionsRequest {
        account_name: Some(target.account()),
        devices: raw_devices(devices),
        with_billing,
        custom_fields: Vec::new(),
        group_name: None,
        service_plan: None,
    }
}
