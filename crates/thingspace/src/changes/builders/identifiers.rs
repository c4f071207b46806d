//! Changes the identifiers of a device, moves devices to a custom state, and detaches a device from the network.

use thingspace_raw::types::{self, ChangeIdentifierOption, DeviceKind};

use crate::changes::change::{Change, Targets, change_methods, submit_methods};
use crate::changes::expectation::Expectation;
use crate::changes::kind::ChangeKind;
use crate::changes::outcomes::request::ChangeRequest;
use crate::client::Client;
use crate::device::id::{DeviceId, DeviceKey};
use crate::device::target::Target;
use crate::error::{Error, Result};
use crate::operation::validate;

/// Changes the IMEI, SIM, eUICC or phone number of an active device (changeDeviceIdentifier). Created by
/// [`Devices::change_identifiers`](crate::Devices::change_identifiers).
///
/// The new identifiers must not be in use, and new hardware must not be paired with another SIM. If a deactivated device has one
/// of the new identifiers, delete that device first. After the change, the history of the device cannot be found by the old
/// identifiers.
///
/// ```
/// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sim = thingspace_sim::Simulator::builder().devices(20).start().await?;
/// # let client = sim.client_builder().build()?;
/// # let active = client.devices().list().state(thingspace::State::Active).collect().await?;
/// use thingspace::DeviceId;
///
/// let request = client.devices().change_identifiers(&active[0]).to(DeviceId::imei("490154203237518")?).submit().await?;
/// assert_eq!(request.wait().await.done(), 1);
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before submit()"]
pub struct ChangeIdentifiers {
    targets: Targets,
    to: Vec<DeviceId>,
    number: Option<Number>,
    plan: Option<String>,
    smsr_oid: Option<String>,
    option: Option<ChangeIdentifierOption>,
}

/// How a new phone number is chosen.
#[derive(Clone, Debug)]
enum Number {
    Zip(String),
    Digits(String),
}

impl ChangeIdentifiers {
    pub(crate) fn new(client: &Client, device: Target) -> Self {
        let targets = Targets::new(client, [device]);
        Self { targets, to: Vec::new(), number: None, plan: None, smsr_oid: None, option: None }
    }

    /// Sets a new IMEI, ICCID or EID. Call this method twice to change two identifiers.
    pub fn to(mut self, id: DeviceId) -> Self {
        self.to.push(id);
        self
    }

    /// Requests a new phone number that is not tied to an area (`assignNonGeoMdn`). The service requires a ZIP code even for such
    /// a number, but `zip` does not determine the area of the number.
    pub fn non_geographic_number(mut self, zip: impl Into<String>) -> Self {
        self.number = Some(Number::Zip(zip.into()));
        self
    }

    /// Requests a new phone number that starts with the six digits of `npa_nxx` (area code and exchange).
    pub fn number_prefix(mut self, npa_nxx: impl Into<String>) -> Self {
        self.number = Some(Number::Digits(npa_nxx.into()));
        self
    }

    /// Also changes the service plan of the device.
    pub fn plan(mut self, code: impl Into<String>) -> Self {
        self.plan = Some(code.into());
        self
    }

    /// Sets the object identifier (OID) of the SM-SR, the subscription manager. Required if the device gets a new EID.
    pub fn smsr_oid(mut self, oid: impl Into<String>) -> Self {
        self.smsr_oid = Some(oid.into());
        self
    }

    /// Sets the kind of change, for devices that switch between 3G and 4G. By default, the client derives the kind of change from
    /// the new identifiers.
    pub fn option(mut self, option: ChangeIdentifierOption) -> Self {
        self.option = Some(option);
        self
    }

    change_methods! {}

    /// Sends one request.
    ///
    /// # Errors
    /// Fails in the same cases as [`Activate::submit`](crate::Activate::submit). After an error, nothing was changed.
    pub async fn submit(self) -> Result<ChangeRequest> {
        self.targets.submit(&self.build()?).await
    }

    /// Returns the `change4gOption` of the request. `None` if no option fits the new identifiers.
    fn change_option(&self) -> Option<ChangeIdentifierOption> {
        if let Some(option) = &self.option {
            return Some(option.clone());
        }
        let has = |kind: &DeviceKind| self.to.iter().any(|id| id.kind() == kind);
        Some(match (has(&DeviceKind::Imei), has(&DeviceKind::Iccid), has(&DeviceKind::Eid), &self.number) {
            (true, false, false, None) => ChangeIdentifierOption::ChangeImei,
            (false, true, false, None) => ChangeIdentifierOption::ChangeIccid,
            (true, true, false, None) => ChangeIdentifierOption::ChangeImeIandIccid,
            (true, false, true, None) => ChangeIdentifierOption::ChangeImeIandEid,
            (false, false, false, Some(_)) => ChangeIdentifierOption::ChangeMsisdn,
            _ => return None,
        })
    }

    /// Checks the OID of the SM-SR. A new EID requires the OID (openapi/devices.yaml, ChangeDeviceIdRequest.smsrOid).
    fn check_smsr_oid(&self, option: &ChangeIdentifierOption) -> Result<()> {
        match &self.smsr_oid {
            Some(oid) => validate::text("the SM-SR OID", oid),
            None if *option == ChangeIdentifierOption::ChangeImeIandEid => {
                Err(Error::config("the SM-SR OID is missing: a new EID requires it").with_remedy("call .smsr_oid(oid)"))
            }
            None => Ok(()),
        }
    }

    fn build(&self) -> Result<Change> {
        let option = self.change_option().ok_or_else(|| {
            Error::config("the new identifiers do not determine the kind of change").with_remedy(
                "give one of these: an IMEI, an ICCID, an IMEI with an ICCID, an IMEI with an EID, or only a phone number; \
                     or call .option(…)",
            )
        })?;
        self.targets.check(|| self.check_smsr_oid(&option))?;
        let (zip, digits) = match &self.number {
            Some(Number::Zip(zip)) => {
                self.targets.check(|| validate::zip(zip))?;
                (Some(zip.clone()), None)
            }
            Some(Number::Digits(digits)) => (None, Some(digits.clone())),
            None => (None, None),
        };
        let body = types::ChangeDeviceIdRequest {
            // Names the device by one of its current identifiers, because one is enough.
            device_ids: self.targets.distinct()?.iter().flat_map(DeviceKey::ids).take(1).map(DeviceId::to_raw).collect(),
            change4g_option: Some(option),
            device_ids_to: self.to.iter().map(DeviceId::to_raw).collect(),
            assign_non_geo_mdn: self.number.as_ref().map(|number| matches!(number, Number::Zip(_))),
            npa_nxx: digits,
            service_plan: self.plan.clone(),
            smsr_oid: self.smsr_oid.clone(),
            zip_code: zip,
            ..Default::default()
        };
        let ids: Vec<String> = self.to.iter().map(ToString::to_string).collect();
        let expectation = if ids.is_empty() { Expectation::Unseen } else { Expectation::Identifiers(ids) };
        let generation = if self.option == Some(ChangeIdentifierOption::X3gto4G) { "3g" } else { "4g" };
        Ok(Change::new(ChangeKind::Identifiers, expectation, &body)?.complete().path("serviceType", generation))
    }
}

/// Moves devices to a state of the account's custom workflow (goToState). Created by
/// [`Devices::go_to_state`](crate::Devices::go_to_state).
///
/// The change may activate the devices and cause costs. The account must have a custom workflow. Only callbacks of StateService
/// report the outcome, because device lists do not show custom states.
///
/// ```
/// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sim = thingspace_sim::Simulator::builder().devices(20).start().await?;
/// # let client = sim.client_builder().build()?;
/// # let active = client.devices().list().state(thingspace::State::Active).collect().await?;
/// let change = client.devices().go_to_state([&active[0]], "field-rollout", "in-field");
/// let request = change.plan("m2m-5mb").zip("98101").submit().await?;
/// assert!(request.request_id().is_some());
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before submit()"]
pub struct GoToState {
    targets: Targets,
    service: String,
    state: String,
    plan: Option<String>,
    zip: Option<String>,
}

impl GoToState {
    pub(crate) fn new(client: &Client, devices: Vec<Target>, service: String, state: String) -> Self {
        Self { targets: Targets::new(client, devices), service, state, plan: None, zip: None }
    }

    /// Sets the service plan by its code. Required.
    pub fn plan(mut self, code: impl Into<String>) -> Self {
        self.plan = Some(code.into());
        self
    }

    /// Sets the five-digit ZIP code that determines the area code of the phone numbers. Required.
    pub fn zip(mut self, code: impl Into<String>) -> Self {
        self.zip = Some(code.into());
        self
    }

    submit_methods! {}

    fn build(&self) -> Result<Change> {
        let plan =
            self.plan.clone().ok_or_else(|| Error::config("the service plan is missing").with_remedy("call .plan(code)"))?;
        let zip = self.zip.clone().ok_or_else(|| Error::config("the ZIP code is missing").with_remedy("call .zip(\"98101\")"))?;
        self.targets.check(|| validate::zip(&zip))?;
        let body = types::GoToStateRequest {
            service_name: self.service.clone(),
            state_name: self.state.clone(),
            service_plan: plan,
            mdn_zip_code: zip,
            ..Default::default()
        };
        Change::new(ChangeKind::CustomState, Expectation::Unseen, &body)
    }
}

/// Detaches a device from the network to make the device attach again (cancelLocation). Created by
/// [`Devices::detach`](crate::Devices::detach).
///
/// ```
/// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sim = thingspace_sim::Simulator::builder().devices(20).start().await?;
/// # let client = sim.client_builder().build()?;
/// # let active = client.devices().list().state(thingspace::State::Active).collect().await?;
/// let request = client.devices().detach(active[0].key()?).submit().await?;
/// assert!(request.request_id().is_some());
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before submit()"]
pub struct Detach {
    targets: Targets,
}

impl Detach {
    pub(crate) fn new(client: &Client, device: Target) -> Self {
        Self { targets: Targets::new(client, [device]) }
    }

    change_methods! {}

    /// Sends one request.
    ///
    /// # Errors
    /// Fails in the same cases as [`Activate::submit`](crate::Activate::submit). After an error, nothing was changed.
    pub async fn submit(self) -> Result<ChangeRequest> {
        self.targets.submit(&self.build()?).await
    }

    fn build(&self) -> Result<Change> {
        let body = types::CancelLocationRequest { account_name: self.targets.account(), ..Default::default() };
        Change::new(ChangeKind::Detach, Expectation::Unseen, &body)
    }
}
