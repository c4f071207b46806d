//! Other hardware, another SIM or another number for a line; and the two changes that only move it on the network.

use thingspace_raw::types::{self, ChangeIdentifierOption, DeviceKind};

use crate::changes::change::{Change, Targets, submit_methods};
use crate::changes::expectation::Expectation;
use crate::changes::kind::ChangeKind;
use crate::changes::request::ChangeRequest;
use crate::client::Client;
use crate::device::id::{DeviceId, DeviceKey};
use crate::error::{Error, Result};
use crate::operation::validate;

/// Gives one active line another IMEI, SIM, eUICC or number (changeDeviceIdentifier):
/// [`Devices::change_identifiers`](crate::Devices::change_identifiers).
///
/// What is new must be neither in use nor paired; a deactivated pair has to be deleted first. Afterwards the old identifiers find no
/// history any more.
///
/// ```
/// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sim = thingspace_sim::Simulator::builder().devices(20).start().await?;
/// # let client = thingspace::Client::builder().base_url(sim.url()).key("sim-key").secret("sim-secret")
/// #     .username("sim-user").password("sim-password").account("0000123456-00001").build()?;
/// # let active = client.devices().list().state(thingspace::State::Active).collect().await?;
/// use thingspace::DeviceId;
///
/// let line = active[0].key()?;
/// let request = client.devices().change_identifiers(line).to(DeviceId::imei("490154203237518")?).submit().await?;
/// assert_eq!(request.wait().await.done(), 1);
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before submit()"]
pub struct ChangeIdentifiers {
    lines: Targets,
    key: DeviceKey,
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
    pub(crate) fn new(client: &Client, key: DeviceKey) -> Self {
        let lines = Targets::new(client, vec![key.clone()]);
        Self { lines, key, to: Vec::new(), number: None, plan: None, smsr_oid: None, option: None }
    }

    /// A new IMEI, ICCID or EID. Call it twice for a pair.
    pub fn to(mut self, id: DeviceId) -> Self {
        self.to.push(id);
        self
    }

    /// A new phone number, of the area of a ZIP code.
    pub fn number_near(mut self, zip: impl Into<String>) -> Self {
        self.number = Some(Number::Zip(zip.into()));
        self
    }

    /// A new phone number that begins with these six digits.
    pub fn number_beginning(mut self, npa_nxx: impl Into<String>) -> Self {
        self.number = Some(Number::Digits(npa_nxx.into()));
        self
    }

    /// A service plan to change to along with it.
    pub fn plan(mut self, code: impl Into<String>) -> Self {
        self.plan = Some(code.into());
        self
    }

    /// The object identifier of the subscription manager. Needed for an EID.
    pub fn smsr_oid(mut self, oid: impl Into<String>) -> Self {
        self.smsr_oid = Some(oid.into());
        self
    }

    /// What is changed, for a line that goes between 3G and 4G. By default it follows from what is new.
    pub fn option(mut self, option: ChangeIdentifierOption) -> Self {
        self.option = Some(option);
        self
    }

    /// Sends the request, once.
    ///
    /// # Errors
    /// As [`Activate::submit`](crate::Activate::submit).
    pub async fn submit(self) -> Result<ChangeRequest> {
        self.lines.submit(&self.change()?).await
    }

    /// What the operation calls it; none when nothing fits.
    fn what(&self) -> Option<ChangeIdentifierOption> {
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

    fn change(&self) -> Result<Change> {
        let what = self.what().ok_or_else(|| {
            Error::config("it is not clear what the line gets")
                .remedy("give an IMEI, an ICCID, both, IMEI and EID, or a phone number; or say it with .option(…)")
        })?;
        let (zip, digits) = match &self.number {
            Some(Number::Zip(zip)) => {
                self.lines.check(|| validate::zip(zip))?;
                (Some(zip.clone()), None)
            }
            Some(Number::Digits(digits)) => (None, Some(digits.clone())),
            None => (None, None),
        };
        let body = types::ChangeDeviceIdRequest {
            // Any identifier that the line has now says which it is.
            device_ids: self.key.ids().iter().take(1).map(DeviceId::to_raw).collect(),
            change4g_option: Some(what),
            device_ids_to: self.to.iter().map(DeviceId::to_raw).collect(),
            assign_non_geo_mdn: self.number.as_ref().map(|number| matches!(number, Number::Zip(_))),
            npa_nxx: digits,
            service_plan: self.plan.clone(),
            smsr_oid: self.smsr_oid.clone(),
            zip_code: zip,
        };
        let ids: Vec<String> = self.to.iter().map(ToString::to_string).collect();
        let expectation = if ids.is_empty() { Expectation::Unseen } else { Expectation::Identifiers(ids) };
        let generation = if self.option == Some(ChangeIdentifierOption::X3gto4G) { "3g" } else { "4g" };
        Ok(Change::new(ChangeKind::Identifiers, expectation, &body)?.complete().path("serviceType", generation))
    }
}

/// Moves lines into a state of the account's own workflow (goToState), which may activate them and cost money:
/// [`Devices::go_to_state`](crate::Devices::go_to_state).
///
/// Only for accounts that were set up for it. The outcome comes through StateService; no list shows it.
///
/// ```
/// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sim = thingspace_sim::Simulator::builder().devices(20).start().await?;
/// # let client = thingspace::Client::builder().base_url(sim.url()).key("sim-key").secret("sim-secret")
/// #     .username("sim-user").password("sim-password").account("0000123456-00001").build()?;
/// # let active = client.devices().list().state(thingspace::State::Active).collect().await?;
/// let go = client.devices().go_to_state("field-rollout", "in-field", [active[0].key()?]);
/// let request = go.plan("m2m-5mb").zip("98101").submit().await?;
/// assert!(request.request_id().is_some());
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before submit()"]
pub struct GoToState {
    lines: Targets,
    service: String,
    state: String,
    plan: Option<String>,
    zip: Option<String>,
}

impl GoToState {
    pub(crate) fn new(client: &Client, devices: Vec<DeviceKey>, service: String, state: String) -> Self {
        Self { lines: Targets::new(client, devices), service, state, plan: None, zip: None }
    }

    /// The code of the service plan that the lines get. Required.
    pub fn plan(mut self, code: impl Into<String>) -> Self {
        self.plan = Some(code.into());
        self
    }

    /// The ZIP code, five digits, that decides the area of phone numbers. Required.
    pub fn zip(mut self, code: impl Into<String>) -> Self {
        self.zip = Some(code.into());
        self
    }

    submit_methods! {}

    fn change(&self) -> Result<Change> {
        let plan = self.plan.clone().ok_or_else(|| Error::config("the service plan is missing").remedy("call .plan(code)"))?;
        let zip = self.zip.clone().ok_or_else(|| Error::config("the ZIP code is missing").remedy("call .zip(\"98101\")"))?;
        self.lines.check(|| validate::zip(&zip))?;
        let body = serde_json::json!({
            "serviceName": self.service, "stateName": self.state, "servicePlan": plan, "mdnZipCode": zip,
        });
        Change::new(ChangeKind::CustomState, Expectation::Unseen, &body)
    }
}
