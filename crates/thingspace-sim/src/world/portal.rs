//! Changes made by a person in the web portal. They take effect immediately, and the callback service ExternalProvisioningChanges
//! reports them (quirk sim-portal).

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::value::to_raw_value;
use serde_json::{Value, json};

use super::changes::{Activation, Change, apply_activation, needs_active, not_changing, out_of_service};
use super::event_queue::Origin;
use super::lifecycle::{Actor, InitialState, ProvisioningAction};
use super::messages::Notice;
use super::request::{Fault, ids_json, plan_of};
use super::requests::{OTHER_ACCOUNT, UNEXPECTED};
use super::services::PORTAL_SERVICE;
use super::{LedgerIds, Selection, World, step};
use crate::clip::clipped;
use crate::fleet::{SERVICE_PLANS, Slot};
use crate::ids::{DeviceId, Ident, Kind};
use crate::ledger::{Key, LedgerEvent, Outcome, Record};
use crate::line::{LineState, STATE_INVALID};

/// A change made in the web portal (see [`Simulator::portal_change`](crate::Simulator::portal_change)).
///
/// The JSON form is an object with `change` and its arguments: `{"change": "activate", "service_plan": "m2m-5mb"}`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "change", rename_all = "snake_case", deny_unknown_fields)]
#[non_exhaustive]
pub enum PortalChange {
    /// Activates a pre-active or deactive line.
    Activate {
        /// Code of the service plan.
        service_plan: String,
    },
    /// Suspends an active line.
    Suspend {},
    /// Restores a suspended line.
    Restore {},
    /// Deactivates an active line.
    Deactivate {},
    /// Changes the service plan of an active line.
    ServicePlan {
        /// Code of the service plan.
        service_plan: String,
    },
    /// Sets a custom field.
    CustomField {
        /// Number of the field, from 1 to 5.
        number: usize,
        /// The value, up to 50 characters.
        value: String,
    },
    /// Moves a line to another group.
    Group {
        /// Name of the group.
        name: String,
    },
    /// Replaces the hardware of an active line.
    Imei {
        /// The new IMEI.
        imei: String,
    },
    /// Replaces the SIM of an active line.
    Iccid {
        /// The new ICCID.
        iccid: String,
    },
}

impl PortalChange {
    /// Returns the name of the change in schema ExternalChange, or `None` if the schema has no name for the change.
    fn name(&self) -> Option<&'static str> {
        match self {
            PortalChange::Activate { .. } => Some("Activate"),
            PortalChange::Suspend {} => Some("Suspend"),
            PortalChange::Restore {} => Some("Restore"),
            PortalChange::Deactivate {} => Some("Deactivate"),
            PortalChange::Imei { .. } => Some("changeIMEI"),
            PortalChange::Iccid { .. } => Some("changeICCID"),
            PortalChange::ServicePlan { .. } | PortalChange::CustomField { .. } | PortalChange::Group { .. } => None,
        }
    }

    /// Returns the state change, or `None` if the change keeps the state of the line. A state change follows the same rules as a
    /// request over the API.
    fn change(&self) -> Result<Option<Change>, Fault> {
        Ok(Some(match self {
            PortalChange::Activate { service_plan } => {
                Change::Activate(Box::new(Activation { plan: plan(service_plan)?, ..Activation::default() }))
            }
            PortalChange::Suspend {} => Change::Suspend,
            PortalChange::Restore {} => Change::Restore,
            PortalChange::Deactivate {} => Change::Deactivate { delete: false, only: Box::new(Selection::default()) },
            _ => return Ok(None),
        }))
    }
}

impl World {
    /// Makes a change, or returns why the change is refused.
    pub(crate) fn change_in_portal(&mut self, now: Timestamp, slot: Slot, change: &PortalChange) -> Result<(), Fault> {
        let Some(line) = self.fleet.line(slot) else { return Err(Fault::new(UNEXPECTED, "the line no longer exists")) };
        if !line.is_own() {
            return Err(Fault::new(OTHER_ACCOUNT, format!("{} belongs to another account", line.name())));
        }
        not_changing(line)?;
        let (device, from): (LedgerIds, LineState) = ((line.iccid, line.imei), line.state);
        let call_key = |call| Key { at: now, call, device: 0, step: step::CHANGED, message: 0 };
        match change.change()? {
            Some(state) => {
                self.check_change(now, &state, slot)?;
                self.can_be_activated(slot, &state)?;
                let call = self.ledger.call("portal", None, None);
                self.budgets.spend_action(slot, now, state.action());
                let initial = self.fleet.line(slot).map(|line| InitialState::of(line, Some(from)));
                self.change_state(call_key(call), slot, &state);
                if let Some(initial) = initial {
                    self.record_provisioning(
                        now,
                        slot,
                        initial,
                        (ProvisioningAction::State(state.action()), Outcome::Success),
                        Actor::Portal,
                    );
                }
                self.send_portal_change(call_key(call), slot, device, from, change);
            }
            None => {
                self.edit_in_portal(now, slot, change)?;
                let call = self.ledger.call("portal", None, None);
                self.send_portal_change(call_key(call), slot, device, from, change);
            }
        }
        Ok(())
    }

    fn can_be_activated(&self, slot: Slot, state: &Change) -> Result<(), Fault> {
        let has_known_hardware = self.fleet.line(slot).is_some_and(|line| !line.unknown_hardware);
        match state {
            Change::Activate(_) if !has_known_hardware => {
                Err(Fault::new(STATE_INVALID, "the hardware of the line is not in the carrier's device database"))
            }
            _ => Ok(()),
        }
    }

    fn change_state(&mut self, key: Key, slot: Slot, state: &Change) {
        match state {
            Change::Activate(activation) => {
                let number = self.fleet.assign_phone_number();
                self.finish_change(slot, LineState::Active, |line| {
                    line.mdn = number;
                    (line.activated, line.connected) = (Some(key.at), Some(key.at));
                    apply_activation(line, activation, None);
                });
            }
            Change::Suspend => {
                self.finish_change(slot, LineState::Suspend, |_| {});
                self.suspend_line(slot, key.at, key);
            }
            Change::Restore => {
                self.suspensions.end(slot, key.at);
                self.finish_change(slot, LineState::Active, |_| {});
            }
            Change::Deactivate { .. } => self.finish_change(slot, LineState::Deactive, out_of_service),
        }
    }

    /// Makes a change that keeps the state of the line.
    fn edit_in_portal(&mut self, now: Timestamp, slot: Slot, change: &PortalChange) -> Result<(), Fault> {
        match change {
            PortalChange::ServicePlan { service_plan } => {
                let to = plan(service_plan)?;
                self.is_active(slot)?;
                if !self.budgets.allows_plan(slot, now) {
                    return Err(Fault::new(UNEXPECTED, "the line has reached the limit of four service plan changes per month"));
                }
                self.budgets.spend_plan(slot, now);
                self.fleet.change(slot, |line| line.plan = Some(to));
            }
            PortalChange::CustomField { number, value } => {
                if !(1..=5).contains(number) || value.chars().count() > 50 {
                    return Err(Fault::new(
                        UNEXPECTED,
                        "invalid custom field: expected a number from 1 to 5 and a value of up to 50 characters",
                    ));
                }
                let mut values: [Option<Box<str>>; 5] = Default::default();
                values[number - 1] = Some(value.as_str().into());
                self.fleet.change(slot, |line| line.set_custom_fields(&values));
            }
            PortalChange::Group { name } => {
                let none = || Fault::new(UNEXPECTED, format!("there is no device group `{}`", clipped(name)));
                let number = self.fleet.groups().number(name).ok_or_else(none)?;
                self.fleet.change(slot, |line| line.group = number);
            }
            PortalChange::Imei { imei } => self.swap_in_portal(slot, Kind::Imei, imei)?,
            PortalChange::Iccid { iccid } => self.swap_in_portal(slot, Kind::Iccid, iccid)?,
            _ => {}
        }
        Ok(())
    }

    /// Replaces an identifier. Fails if any line, including this one, already has the new identifier.
    fn swap_in_portal(&mut self, slot: Slot, kind: Kind, value: &str) -> Result<(), Fault> {
        let wrong =
            || Fault::new(UNEXPECTED, format!("`{}` is not a valid {}", clipped(value), kind.answered().to_ascii_uppercase()));
        let id = DeviceId { kind, ident: Ident::parse(kind, value).ok_or_else(wrong)? };
        self.is_active(slot)?;
        if self.fleet.find(id).is_some() {
            return Err(Fault::new(UNEXPECTED, format!("{} already belongs to a line", crate::line::name(id))));
        }
        self.fleet.swap_ids(slot, &[id], &[]);
        Ok(())
    }

    fn is_active(&self, slot: Slot) -> Result<(), Fault> {
        self.fleet.line(slot).map_or(Ok(()), |line| needs_active(line, "only active lines can be changed this way"))
    }

    fn send_portal_change(&mut self, key: Key, slot: Slot, device: LedgerIds, from: LineState, change: &PortalChange) {
        let Some(line) = self.fleet.line(slot) else { return };
        let event = if from == line.state { LedgerEvent::DeviceDone } else { LedgerEvent::LineChanged };
        let to = line.state;
        let mut carrier = json!({"carrierName": "Verizon Wireless"});
        if let Some(plan) = plan_of(line) {
            carrier["servicePlan"] = plan.into();
        }
        // The state is left out if only identifiers changed (openapi/messages.yaml).
        if !matches!(change, PortalChange::Imei { .. } | PortalChange::Iccid { .. }) {
            carrier["state"] = to.as_str().into();
        }
        let ids = ids_json(line);
        let mut response = json!({
            "source": "Portal",
            "deviceInfo": {
                "accountName": &**self.fleet.account(),
                "carrierInformation": carrier,
                "deviceGroupName": &*self.fleet.group(line),
                "deviceIds": ids,
            },
        });
        if let Some(name) = change.name() {
            response["change"] = Value::from(name);
        }
        self.ledger.record(key, Record { device: Some(device), from: Some(from), to: Some(to), ..Record::new(event) });
        // Messages about activations have no `deviceIds` at the top level (openapi/messages.yaml).
        let named = (!matches!(change, PortalChange::Activate { .. })).then(|| to_raw_value(&ids).ok()).flatten();
        let notice = Notice::success(PORTAL_SERVICE, "externalProvisioningChange", &response).about(named.as_deref());
        self.send(key.at, Origin { call: key.call, device: 0 }, None, Some(device), notice);
    }
}

fn plan(name: &str) -> Result<u16, Fault> {
    let index = SERVICE_PLANS.iter().position(|plan| *plan == name).and_then(|index| u16::try_from(index).ok());
    index.ok_or_else(|| {
        let expected = SERVICE_PLANS.join(", ");
        Fault::new(UNEXPECTED, format!("unknown service plan `{}`: expected one of {expected}", clipped(name)))
    })
}
