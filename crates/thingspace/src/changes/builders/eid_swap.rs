//! Moves the line of an eUICC device to a replacement device.

use thingspace_raw::types::{self, DeviceKind};

use crate::changes::builders::into_change::into_change;
use crate::changes::change::{Change, Targets, change_methods};
use crate::changes::expectation::Expectation;
use crate::changes::kind::ChangeKind;
use crate::changes::outcomes::request::ChangeRequest;
use crate::client::Client;
use crate::device::id::{DeviceKey, flat};
use crate::device::target::Target;
use crate::error::{Error, Result};
use crate::operation::validate;

into_change! { SwapDevice }

/// Moves the line of an eUICC device to a replacement device (eidDeviceSwap):
/// [`Profiles::swap_device`](crate::Profiles::swap_device).
///
/// Name the device by its EID, with or without other identifiers. Name the replacement by its EID, with or without its IMEI. If
/// the replacement already has an active line, the service first deactivates that line.
///
/// Only callbacks report the outcome (quirk euicc-swap-callbacks). CarrierService sends two messages. The first message, about
/// the deactivation of the line on the replacement, reports only an intermediate step. The second message, about the exchange of
/// the identifiers, reports the outcome of the swap. StateService sends a third message. A wait ignores it.
///
/// ThingSpace does not document the members of the request, so this client guesses their names (quirk euicc-swap-request).
///
/// ```
/// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sim = thingspace_sim::Simulator::builder().devices(200).seed(11).start().await?;
/// # let client = sim.client_builder().build()?;
/// # let old = sim.fleet().into_iter().find(|device| device.eid.is_some() && device.mdn.is_some()).unwrap();
/// # let old: thingspace::DeviceKey = format!("eid:{}+iccid:{}", old.eid.unwrap(), old.iccid).parse()?;
/// use thingspace::DeviceKey;
///
/// let new: DeviceKey = "eid:89033023426200000000000000000001+imei:490154203237518".parse()?;
/// let request = client.euicc().swap_device(old, new).smsr_oid("1.3.6.1.4.1.99999.1").submit().await?;
/// assert!(request.request_id().is_some());
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before submit()"]
pub struct SwapDevice {
    targets: Targets,
    replacement: Result<DeviceKey>,
    plan: Option<String>,
    smsr_oid: Option<String>,
}

impl SwapDevice {
    pub(crate) fn new(client: &Client, from: Target, to: Target) -> Self {
        let kinds = [DeviceKind::Eid, DeviceKind::Imei];
        let targets = Targets::named_by(client, [from], &kinds);
        Self { targets, replacement: to.named_by(&kinds), plan: None, smsr_oid: None }
    }

    /// Also changes the service plan of the line.
    pub fn plan(mut self, code: impl Into<String>) -> Self {
        self.plan = Some(code.into());
        self
    }

    /// Sets the object identifier (OID) of the SM-SR, the subscription manager of the replacement.
    pub fn smsr_oid(mut self, oid: impl Into<String>) -> Self {
        self.smsr_oid = Some(oid.into());
        self
    }

    change_methods! {}

    /// Sends one request.
    ///
    /// # Errors
    /// Fails in the same cases as [`Activate::submit`](crate::Activate::submit). An error means that nothing was changed.
    pub async fn submit(self) -> Result<ChangeRequest> {
        self.targets.submit(&self.build()?).await
    }

    fn build(&self) -> Result<Change> {
        let (from, to) = (self.targets.distinct()?, self.replacement.clone()?);
        self.targets.check(|| {
            check_replacement(&from, &to)?;
            self.smsr_oid.as_deref().map_or(Ok(()), |oid| validate::text("the SM-SR OID", oid))
        })?;
        let ids = |key: &DeviceKey| flat(key.ids().to_vec());
        let body = types::EidDeviceSwapRequest {
            account_name: Some(self.targets.account()),
            device_ids: from.iter().flat_map(ids).collect(),
            device_ids_to: ids(&to),
            service_plan: self.plan.clone(),
            smsr_oid: self.smsr_oid.clone(),
            ..Default::default()
        };
        Ok(Change::new(ChangeKind::EidSwap, Expectation::Unseen, &body)?.complete())
    }
}

/// Checks that the replacement `to` is not the device `from`. Also checks that the identifiers of `to` are an EID and optionally
/// an IMEI.
fn check_replacement(from: &[DeviceKey], to: &DeviceKey) -> Result<()> {
    let refused = |problem: &str| {
        Err(Error::config(format!("the replacement {to} {problem}")).with_remedy("name it as eid:… or eid:…+imei:…"))
    };
    let Some(eid) = to.ids().iter().find(|id| *id.kind() == DeviceKind::Eid) else {
        return refused("has no EID, which eidDeviceSwap requires");
    };
    if to.ids().iter().any(|id| !matches!(id.kind(), DeviceKind::Eid | DeviceKind::Imei)) {
        return refused("has an identifier other than its EID and IMEI");
    }
    if from.iter().flat_map(DeviceKey::ids).any(|id| id == eid) {
        return Err(Error::config(format!("the replacement {to} is the device itself"))
            .with_remedy("name another device as the replacement"));
    }
    Ok(())
}
