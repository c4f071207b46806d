//! Changes of a line's hardware, SIM or phone number (changeDeviceIdentifier).

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::World;
use super::changes::needs_active;
use super::request::{Fault, ids_json, plan_of};
use super::requests::{NO_PAIR, UNEXPECTED};
use crate::fleet::Slot;
use crate::ids::{DeviceId, Kind};
use crate::line::Line;

const WRONG_KIND: &str = "UnifiedWebService.INPUT_INVALID.Device.Kind.Invalid";

/// The new identifiers of a line, and optionally a new plan and a new SMSR OID.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Swap {
    pub(crate) ids: NewIds,
    pub(crate) plan: Option<u16>,
    pub(crate) smsr_oid: Option<Box<str>>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) enum NewIds {
    /// Adds the identifiers `ids`, after removing the line's identifiers of the same kinds and of the kinds in `without`.
    These { ids: Vec<DeviceId>, without: Vec<Kind>, generation: Generation },
    /// Assigns a new phone number, with the area code and exchange `npa_nxx` if the request contains them.
    Number { npa_nxx: Option<Box<str>> },
}

/// The network generation that a line must have for the change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Generation {
    Any,
    /// A line with an ESN or a MEID.
    Cdma,
    /// A line with an IMEI.
    Lte,
}

impl Swap {
    /// Returns the content of the callback (schema ChangeIdentifierResponse). Includes the plan only if the request changes it.
    pub(super) fn response(&self, line: &Line) -> Value {
        let mut response = json!({"deviceIds": ids_json(line)});
        if self.plan.is_some() {
            response["servicePlan"] = json!(plan_of(line));
        }
        response
    }
}

impl World {
    /// Checks whether a line can get the identifiers in `swap`. The line must be active. For new hardware or a new SIM, the line
    /// must also be of the right network generation, and no other line may have the new identifiers (operation
    /// changeDeviceIdentifier, quirk sim-swap-known).
    pub(super) fn check_swap(&self, slot: Slot, line: &Line, swap: &Swap) -> Result<(), Fault> {
        needs_active(line, "only active lines can change identifiers")?;
        let NewIds::These { ids, generation, .. } = &swap.ids else { return Ok(()) };
        let has = |kind| line.id(kind).is_some();
        let fits = match generation {
            Generation::Any => true,
            Generation::Cdma => has(Kind::Esn) || has(Kind::Meid),
            Generation::Lte => has(Kind::Imei),
        };
        if !fits {
            return Err(Fault::new(WRONG_KIND, format!("{} belongs to another network generation", line.name())));
        }
        self.check_unknown(slot, ids)
    }

    fn check_unknown(&self, slot: Slot, ids: &[DeviceId]) -> Result<(), Fault> {
        match ids.iter().find(|id| self.fleet.find(**id).is_some_and(|other| other != slot)) {
            None => Ok(()),
            Some(id) => {
                let message = format!("{} belongs to another line: delete that line first", crate::line::name(*id));
                Err(Fault::new(NO_PAIR, message))
            }
        }
    }

    pub(super) fn conclude_swap(&mut self, slot: Slot, swap: &Swap) -> Result<(), Fault> {
        let result = match &swap.ids {
            NewIds::These { ids, without, .. } => {
                let new = self.check_unknown(slot, ids);
                if new.is_ok() {
                    self.fleet.swap_ids(slot, ids, without);
                }
                new
            }
            NewIds::Number { npa_nxx } => match self.fleet.assign_phone_number_in(npa_nxx.as_deref()) {
                None => {
                    let start = npa_nxx.as_deref().map(|digits| format!(" that starts with {digits}")).unwrap_or_default();
                    Err(Fault::new(UNEXPECTED, format!("no phone number{start} is available")))
                }
                Some(number) => {
                    self.fleet.change(slot, |line| line.mdn = Some(number));
                    Ok(())
                }
            },
        };
        let done = result.is_ok();
        self.fleet.change(slot, |line| {
            line.changing = false;
            if done {
                line.plan = swap.plan.or(line.plan);
                if swap.smsr_oid.is_some() {
                    line.extras_mut().smsr_oid.clone_from(&swap.smsr_oid);
                }
            }
        });
        result
    }
}
