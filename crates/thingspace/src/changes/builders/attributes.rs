//! Changes that do not affect the state of a device: service plan, cost center, custom fields, place of use and account.

use std::collections::BTreeMap;

use jiff::Timestamp;
use thingspace_raw::types;

use crate::changes::change::{Change, Targets, submit_methods};
use crate::changes::expectation::Expectation;
use crate::changes::kind::ChangeKind;
use crate::client::Client;
use crate::device::target::Target;
use crate::error::{Error, Result};
use crate::operation::validate;

/// Changes the service plan of active devices (changeServicePlan): [`Devices::change_plan`](crate::Devices::change_plan).
///
/// The new plan changes the costs of the devices. The service allows at most four plan changes per device and month, and no
/// plan change while the device is suspended.
///
/// ```
/// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sim = thingspace_sim::Simulator::builder().devices(20).start().await?;
/// # let client = sim.client_builder().build()?;
/// # let active = client.devices().list().state(thingspace::State::Active).collect().await?;
/// let request = client.devices().change_plan([active[0].key()?]).to("m2m-1gb").submit().await?;
/// assert_eq!(request.wait().await.done(), 1);
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before submit()"]
pub struct ChangePlan {
    targets: Targets,
    to: Option<String>,
    ip_pool: Option<String>,
    at: Option<Timestamp>,
}

impl ChangePlan {
    pub(crate) fn new(client: &Client, devices: Vec<Target>) -> Self {
        Self { targets: Targets::new(client, devices), to: None, ip_pool: None, at: None }
    }

    /// Sets the new plan by its code. Required.
    pub fn to(mut self, code: impl Into<String>) -> Self {
        self.to = Some(code.into());
        self
    }

    /// Sets the IP pool from which the devices get new addresses.
    pub fn ip_pool(mut self, name: impl Into<String>) -> Self {
        self.ip_pool = Some(name.into());
        self
    }

    /// Sets when the new plan starts. Default: immediately (quirk plan-take-effect).
    pub fn at(mut self, time: Timestamp) -> Self {
        self.at = Some(time);
        self
    }

    submit_methods! {}

    fn build(&self) -> Result<Change> {
        let plan =
            self.to.clone().ok_or_else(|| Error::config("the new service plan is missing").with_remedy("call .to(code)"))?;
        self.targets.check(|| validate::text("the service plan", &plan))?;
        let body = types::ServicePlanUpdateRequest {
            service_plan: plan.clone(),
            account_name: Some(self.targets.account()),
            carrier_ip_pool_name: self.ip_pool.clone(),
            take_effect: self.at.map(|at| at.to_string()),
            ..Default::default()
        };
        Change::new(ChangeKind::Plan, Expectation::Plan(plan), &body)
    }
}

/// Changes or removes the cost center of devices (changeCostCenter):
/// [`Devices::change_cost_center`](crate::Devices::change_cost_center).
///
/// Setting a cost center twice has the same effect as setting it once, so the client retries the request if the response is lost.
///
/// ```
/// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sim = thingspace_sim::Simulator::builder().devices(20).start().await?;
/// # let client = sim.client_builder().build()?;
/// # let active = client.devices().list().state(thingspace::State::Active).collect().await?;
/// let request = client.devices().change_cost_center([active[0].key()?]).to("WATER-7").submit().await?;
/// assert_eq!(request.wait().await.done(), 1);
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before submit()"]
pub struct ChangeCostCenter {
    targets: Targets,
    /// `Some(None)` removes the cost center.
    to: Option<Option<String>>,
}

impl ChangeCostCenter {
    pub(crate) fn new(client: &Client, devices: Vec<Target>) -> Self {
        Self { targets: Targets::new(client, devices), to: None }
    }

    /// Sets the cost center. It may have up to 36 characters: letters, digits, spaces, dashes, exclamation marks and number
    /// signs.
    pub fn to(mut self, code: impl Into<String>) -> Self {
        self.to = Some(Some(code.into()));
        self
    }

    /// Removes the cost center.
    pub fn none(mut self) -> Self {
        self.to = Some(None);
        self
    }

    submit_methods! {}

    fn build(&self) -> Result<Change> {
        let code = self
            .to
            .clone()
            .ok_or_else(|| Error::config("the cost center is missing").with_remedy("call .to(code), or .none() to remove it"))?;
        self.targets.check(|| code.as_deref().map_or(Ok(()), validate::cost_center))?;
        let body = types::DeviceCostCenterRequest {
            account_name: Some(self.targets.account()),
            cost_center: code.clone(),
            remove_cost_center: code.is_none().then_some(true),
            ..Default::default()
        };
        Change::new(ChangeKind::CostCenter, Expectation::cost_center(code.as_deref()), &body)
    }
}

/// Sets custom fields of devices (changeCustomFields): [`Devices::change_custom_fields`](crate::Devices::change_custom_fields).
/// Custom fields that the request does not set keep their values.
///
/// ```
/// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sim = thingspace_sim::Simulator::builder().devices(20).start().await?;
/// # let client = sim.client_builder().build()?;
/// # let active = client.devices().list().state(thingspace::State::Active).collect().await?;
/// let change = client.devices().change_custom_fields([active[0].key()?]);
/// let request = change.set("CustomField1", "pump 7").set("CustomField2", "north").submit().await?;
/// assert_eq!(request.wait().await.done(), 1);
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before submit()"]
pub struct ChangeCustomFields {
    targets: Targets,
    fields: Vec<types::CustomFields>,
}

impl ChangeCustomFields {
    pub(crate) fn new(client: &Client, devices: Vec<Target>) -> Self {
        Self { targets: Targets::new(client, devices), fields: Vec::new() }
    }

    /// Sets one of the custom fields `CustomField1` through `CustomField5`. The value may have up to 50 characters. Call this
    /// method at least once.
    pub fn set(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.fields.push(types::CustomFields { key: name.into(), value: Some(value.into()), ..Default::default() });
        self
    }

    submit_methods! {}

    fn build(&self) -> Result<Change> {
        if self.fields.is_empty() {
            return Err(Error::config("no custom fields given").with_remedy("call .set(\"CustomField1\", value)"));
        }
        self.targets.check(|| validate::custom_fields(&self.fields))?;
        let body = types::CustomFieldsUpdateRequest {
            account_name: Some(self.targets.account()),
            custom_fields_to_update: self.fields.clone(),
            ..Default::default()
        };
        let wanted = self.fields.iter().map(|field| (field.key.clone(), field.value.clone().unwrap_or_default()));
        Change::new(ChangeKind::CustomFields, Expectation::CustomFields(wanted.collect::<BTreeMap<_, _>>()), &body)
    }
}

/// Replaces the place of use (a name and an address) of devices (changeContactInfo):
/// [`Devices::change_place_of_use`](crate::Devices::change_place_of_use).
///
/// A member that the new place of use omits is cleared. Setting a place of use twice has the same effect as setting it once, so
/// the client retries the request if the response is lost.
///
/// ```
/// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sim = thingspace_sim::Simulator::builder().devices(20).start().await?;
/// # let client = sim.client_builder().build()?;
/// # let active = client.devices().list().state(thingspace::State::Active).collect().await?;
/// use thingspace::raw::types::{Address, CustomerName, PlaceOfUse};
///
/// let address = Address::builder().address_line1("100 Example Street").city("Springfield").state("IL").zip("62701").country("USA");
/// let name = CustomerName::builder().first_name("Site").last_name("Operations");
/// let place: PlaceOfUse = PlaceOfUse::builder().address(address).customer_name(name).try_into()?;
/// let request = client.devices().change_place_of_use([active[0].key()?], place).submit().await?;
/// assert_eq!(request.wait().await.done(), 1);
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before submit()"]
pub struct ChangePlaceOfUse {
    targets: Targets,
    place: types::PlaceOfUse,
}

impl ChangePlaceOfUse {
    pub(crate) fn new(client: &Client, devices: Vec<Target>, place: types::PlaceOfUse) -> Self {
        Self { targets: Targets::new(client, devices), place }
    }

    submit_methods! {}

    fn build(&self) -> Result<Change> {
        self.targets.check(|| validate::place_of_use(&self.place))?;
        let body = types::ContactInfoUpdateRequest {
            primary_place_of_use: self.place.clone(),
            account_name: Some(self.targets.account()),
            ..Default::default()
        };
        Change::new(ChangeKind::PlaceOfUse, Expectation::place_of_use(&self.place), &body)
    }
}

/// Moves active devices to another account of the same customer (moveDevices): [`Devices::move_to`](crate::Devices::move_to).
///
/// The move resets each device's count of suspended days to zero. Polling finds the devices in the other account only if the
/// client's user has access to that account. Without access, polling recognizes the move by the error that the service returns
/// for a device in an inaccessible account.
///
/// ```
/// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sim = thingspace_sim::Simulator::builder().devices(20).start().await?;
/// # let client = sim.client_builder().build()?;
/// # let active = client.devices().list().state(thingspace::State::Active).collect().await?;
/// let request = client.devices().move_to([&active[0]], "0000123456-00002").plan("m2m-1gb").submit().await?;
/// assert!(request.request_id().is_some());
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before submit()"]
pub struct MoveDevices {
    targets: Targets,
    to: String,
    plan: Option<String>,
    ip_pool: Option<String>,
    custom_fields: Vec<types::CustomFields>,
}

impl MoveDevices {
    pub(crate) fn new(client: &Client, devices: Vec<Target>, to: String) -> Self {
        Self { targets: Targets::new(client, devices), to, plan: None, ip_pool: None, custom_fields: Vec::new() }
    }

    /// Sets the service plan in the other account. Default: the current plan.
    pub fn plan(mut self, code: impl Into<String>) -> Self {
        self.plan = Some(code.into());
        self
    }

    /// Sets the IP pool from which the devices get new addresses.
    pub fn ip_pool(mut self, name: impl Into<String>) -> Self {
        self.ip_pool = Some(name.into());
        self
    }

    /// Sets a custom field in the other account (quirk move-custom-fields).
    pub fn custom_field(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.custom_fields.push(types::CustomFields { key: name.into(), value: Some(value.into()), ..Default::default() });
        self
    }

    submit_methods! {}

    fn build(&self) -> Result<Change> {
        self.targets.check(|| {
            validate::text("the account to move to", &self.to)?;
            validate::custom_fields(&self.custom_fields)?;
            if self.to == self.targets.account() {
                let message = format!("the account to move to is the account of the client: {}", self.to);
                return Err(Error::config(message).with_remedy("specify a different account"));
            }
            Ok(())
        })?;
        let from = types::DeviceFilter { account: Some(self.targets.account()), ..Default::default() };
        let body = types::MoveDeviceRequest {
            account_name: self.to.clone(),
            filter: Some(from),
            service_plan: self.plan.clone(),
            carrier_ip_pool_name: self.ip_pool.clone(),
            custom_fields: self.custom_fields.clone(),
            ..Default::default()
        };
        Change::new(ChangeKind::Account, Expectation::Account(self.to.clone()), &body)
    }
}
