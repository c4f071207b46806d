//! What a command does to the service, for the moment when it is stopped.

use thingspace::raw::operation;

use super::Command;
use super::devices::Devices;
use super::nouns::{Firmware, Groups, Locations, Sms};
use super::{Api, Callbacks};

impl Command {
    /// Whether it serves until it is stopped, and ends by itself then.
    pub fn serves(&self) -> bool {
        matches!(self, Command::Sim(sim) if sim.command.is_none())
    }

    /// Whether it may change something by a call whose outcome it does not follow.
    pub fn changes(&self) -> bool {
        match self {
            Command::Devices(devices) => matches!(devices, Devices::Add(_) | Devices::Delete(_)),
            Command::Groups(groups) => !matches!(groups, Groups::List(_) | Groups::Show { .. }),
            Command::Sms(sms) => matches!(sms, Sms::Deliver),
            Command::Locations(locations) => matches!(locations, Locations::Find { .. } | Locations::Order { .. }),
            Command::Firmware(firmware) => {
                use Firmware::{Assign, Cancel, Release, Schedule};
                matches!(firmware, Schedule(_) | Cancel { .. } | Assign(_) | Release(_))
            }
            Command::Callbacks(callbacks) => !matches!(callbacks, Callbacks::List(_)),
            Command::Api(Api { operation: Some(id), .. }) => {
                operation::find(id).is_none_or(|known| known.effect != operation::Effect::Read)
            }
            _ => false,
        }
    }
}
