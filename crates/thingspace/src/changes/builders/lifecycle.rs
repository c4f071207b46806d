//! The four changes of a device's state: activate, suspend, restore, deactivate.

use thingspace_raw::types;

use crate::State;
use crate::changes::change::{Change, Targets, submit_methods};
use crate::changes::expectation::Expectation;
use crate::changes::kind::ChangeKind;
use crate::client::Client;
use crate::device::id::DeviceKey;
use crate::device::target::Target;
use crate::error::{Error, Result};
use crate::operation::validate;

/// Activates devices that are pre-active, deactivated or new to the account.
///
/// Name a 4G device by its IMEI and ICCID. An activation usually takes minutes, and at most a day. If the activation fails, the
/// device may be listed as deactivated.
///
/// ```
/// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sim = thingspace_sim::Simulator::builder().devices(20).start().await?;
/// # let client = sim.client_builder().build()?;
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
pub struct Activate {
    targets: Targets,
    plan: Option<String>,
    zip: Option<String>,
    group: Option<String>,
    cost_center: Option<String>,
    custom_fields: Vec<types::CustomFields>,
    place: Option<types::PlaceOfUse>,
    sku: Option<String>,
    lead: Option<String>,
    ip_pool: Option<String>,
    public_ip_restriction: Option<types::PublicIpRestriction>,
    static_ips: Vec<(DeviceKey, String)>,
}

impl Activate {
    pub(crate) fn new(client: &Client, devices: Vec<Target>) -> Self {
        let targets = Targets::new(client, devices);
        Self {
            targets,
            plan: None,
            zip: None,
            group: None,
            cost_center: None,
            custom_fields: Vec::new(),
            place: None,
            sku: None,
            lead: None,
            ip_pool: None,
            public_ip_restriction: None,
            static_ips: Vec::new(),
        }
    }

    /// Sets the service plan by its code. Required.
    pub fn plan(mut self, code: impl Into<String>) -> Self {
        self.plan = Some(code.into());
        self
    }

    /// Sets the five-digit ZIP code that determines the area code of the phone number. Required.
    pub fn zip(mut self, code: impl Into<String>) -> Self {
        self.zip = Some(code.into());
        self
    }

    /// Adds the devices to a group.
    pub fn group(mut self, name: impl Into<String>) -> Self {
        self.group = Some(name.into());
        self
    }

    /// Sets the cost center, up to 36 characters.
    pub fn cost_center(mut self, code: impl Into<String>) -> Self {
        self.cost_center = Some(code.into());
        self
    }

    /// Sets one of the custom fields `CustomField1` through `CustomField5`. The value may have up to 50 characters.
    pub fn custom_field(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.custom_fields.push(types::CustomFields { key: name.into(), value: Some(value.into()), ..Default::default() });
        self
    }

    /// Sets the place of use: the name and address of the person or company that uses the devices.
    pub fn place_of_use(mut self, place: types::PlaceOfUse) -> Self {
        self.place = Some(place);
        self
    }

    /// Sets the stock-keeping unit (SKU) of the hardware, as [`Accounts::skus`](crate::Accounts::skus) lists it. With a SKU, the
    /// devices can be named by ICCID or EID alone.
    pub fn sku(mut self, sku: impl Into<String>) -> Self {
        self.sku = Some(sku.into());
        self
    }

    /// Sets the sales lead that the activation is credited to, by its id in [`Accounts::leads`](crate::Accounts::leads). Only
    /// partner accounts have leads. The state of the lead must be `Qualified` or `Closed - Won`.
    pub fn lead(mut self, id: impl Into<String>) -> Self {
        self.lead = Some(id.into());
        self
    }

    /// Sets the IP pool from which the devices get their addresses. Default: the default pool of the account.
    pub fn ip_pool(mut self, name: impl Into<String>) -> Self {
        self.ip_pool = Some(name.into());
        self
    }

    /// Sets whether the devices can be reached from the public internet.
    pub fn public_ip_restriction(mut self, restriction: types::PublicIpRestriction) -> Self {
        self.public_ip_restriction = Some(restriction);
        self
    }

    /// Assigns a static IP address to one of the devices. `device` must have exactly the same identifiers as in the call of
    /// [`Devices::activate`](crate::Devices::activate). The service does not document the format of the address, so the client
    /// does not check the format (quirk ip-address-form).
    pub fn static_ip(mut self, device: impl Into<DeviceKey>, address: impl Into<String>) -> Self {
        self.static_ips.push((device.into(), address.into()));
        self
    }

    submit_methods! {}

    fn build(&self) -> Result<Change> {
        let plan =
            self.plan.clone().ok_or_else(|| Error::config("the service plan is missing").with_remedy("call .plan(code)"))?;
        let zip = self
            .zip
            .clone()
            .ok_or_else(|| Error::config("the ZIP code for the phone number is missing").with_remedy("call .zip(\"98101\")"))?;
        self.targets.check(|| {
            validate::text("the service plan", &plan)?;
            validate::zip(&zip)?;
            validate::custom_fields(&self.custom_fields)?;
            self.cost_center.as_deref().map_or(Ok(()), validate::cost_center)?;
            self.place.as_ref().map_or(Ok(()), validate::place_of_use)?;
            for (what, value) in [("the SKU", &self.sku), ("the lead", &self.lead), ("the IP pool", &self.ip_pool)] {
                value.as_deref().map_or(Ok(()), |value| validate::text(what, value))?;
            }
            self.check_static_ips()
        })?;
        let body = types::CarrierActivateRequest {
            account_name: Some(self.targets.account()),
            service_plan: plan,
            mdn_zip_code: zip,
            group_name: self.group.clone(),
            cost_center_code: self.cost_center.clone(),
            custom_fields: self.custom_fields.clone(),
            primary_place_of_use: self.place.clone(),
            carrier_ip_pool_name: self.ip_pool.clone(),
            lead_id: self.lead.clone(),
            public_ip_restriction: self.public_ip_restriction.clone(),
            sku_number: self.sku.clone(),
            ..Default::default()
        };
        let change = Change::new(ChangeKind::Activate, Expectation::State(State::Active), &body)?;
        Ok(change.addresses(self.static_ips.iter().cloned()))
    }

    /// Refuses an address that is empty or contains a character that the service refuses, and an address for a device that is not
    /// among the devices to activate.
    fn check_static_ips(&self) -> Result<()> {
        for (device, address) in &self.static_ips {
            validate::text("the static IP address", address)?;
            if !self.targets.names(device) {
                let message = format!("the device {device} has a static IP address but is not among the devices to activate");
                return Err(Error::config(message)
                    .with_remedy("use the same identifiers for the static IP address as in the list of devices"));
            }
        }
        Ok(())
    }
}

/// Suspends active devices. A suspended device has no service but keeps its phone number and plan.
///
/// A suspension ends automatically after 90 consecutive days, or when the device has been suspended for 180 days in a year.
/// ThingSpace's documentation contradicts itself about whether billing continues by default (quirk suspend-billing), so call
/// [`with_billing`](Self::with_billing) to choose.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before submit()"]
pub struct Suspend {
    targets: Targets,
    with_billing: Option<bool>,
}

impl Suspend {
    pub(crate) fn new(client: &Client, devices: Vec<Target>) -> Self {
        Self { targets: Targets::new(client, devices), with_billing: None }
    }

    /// Sets whether billing continues during the suspension.
    pub fn with_billing(mut self, billed: bool) -> Self {
        self.with_billing = Some(billed);
        self
    }

    submit_methods! {}

    fn build(&self) -> Result<Change> {
        actions(&self.targets, ChangeKind::Suspend, State::Suspend, self.with_billing)
    }
}

/// Restores suspended devices to service.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before submit()"]
pub struct Restore {
    targets: Targets,
}

impl Restore {
    pub(crate) fn new(client: &Client, devices: Vec<Target>) -> Self {
        Self { targets: Targets::new(client, devices) }
    }

    submit_methods! {}

    fn build(&self) -> Result<Change> {
        actions(&self.targets, ChangeKind::Restore, State::Active, None)
    }
}

/// Deactivates active devices. Billing ends, and the phone number is lost after 50 days.
///
/// Restore a suspended device before you deactivate it (quirk suspend-deactivate).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before submit()"]
pub struct Deactivate {
    targets: Targets,
    waiver: Option<bool>,
    delete: Option<bool>,
}

impl Deactivate {
    pub(crate) fn new(client: &Client, devices: Vec<Target>) -> Self {
        Self { targets: Targets::new(client, devices), waiver: None, delete: None }
    }

    /// Sets whether to use one of the account's waivers for the early termination fee. Without a waiver, the fee may be billed.
    pub fn waive_termination_fee(mut self, waive: bool) -> Self {
        self.waiver = Some(waive);
        self
    }

    /// Sets whether the service deletes the devices from the account after their deactivation.
    pub fn delete_after(mut self, delete: bool) -> Self {
        self.delete = Some(delete);
        self
    }

    submit_methods! {}

    fn build(&self) -> Result<Change> {
        let body = types::CarrierDeactivateRequest {
            account_name: self.targets.account(),
            devices: Vec::new(),
            // The only documented reason code (rule prov.reason: openapi/provisioning.yaml, ReasonCode).
            reason_code: types::ReasonCode::Ff,
            etf_waiver: self.waiver,
            delete_after_deactivation: self.delete,
            ..Default::default()
        };
        let expectation = if self.delete == Some(true) { Expectation::Gone } else { Expectation::State(State::Deactive) };
        Change::new(ChangeKind::Deactivate, expectation, &body)
    }
}

fn actions(targets: &Targets, kind: ChangeKind, state: State, with_billing: Option<bool>) -> Result<Change> {
    let body = types::CarrierActionsRequest { account_name: Some(targets.account()), with_billing, ..Default::default() };
    Change::new(kind, Expectation::State(state), &body)
}
