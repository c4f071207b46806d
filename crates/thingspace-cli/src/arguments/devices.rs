//! The arguments that name devices.

use std::path::{Path, PathBuf};

use clap::Args;
use thingspace::{DeviceId, DeviceKey};

use crate::failure::Failure;
use crate::input;

/// The devices given on the command line and in a file.
#[derive(Args)]
pub struct DeviceSelection {
    /// Devices, each as KIND:ID, such as iccid:89148000008682242668, imei:490154203237518 or mdn:5055550143; join several
    /// identifiers of one device with +
    #[arg(value_name = "DEVICE")]
    pub devices: Vec<DeviceKey>,
    /// Read devices from a file, one per line; - reads standard input
    #[arg(long, value_name = "FILE")]
    pub from: Option<PathBuf>,
}

impl DeviceSelection {
    /// Returns the selected devices, or an error if none are selected.
    pub fn keys(&self) -> Result<Vec<DeviceKey>, Failure> {
        let keys = self.optional()?;
        if keys.is_empty() {
            return Err(Failure::usage("no devices: name at least one, or read them from a file with --from"));
        }
        Ok(keys)
    }

    /// Returns the first identifier of each selected device, or an error if none are selected.
    pub fn ids(&self) -> Result<Vec<DeviceId>, Failure> {
        Ok(self.keys()?.iter().filter_map(|key| key.ids().first().cloned()).collect())
    }

    /// Returns the selected devices. The list may be empty.
    pub fn optional(&self) -> Result<Vec<DeviceKey>, Failure> {
        let mut keys = self.devices.clone();
        if let Some(path) = &self.from {
            keys.extend(read_keys(path)?);
        }
        Ok(keys)
    }
}

fn read_keys(path: &Path) -> Result<Vec<DeviceKey>, Failure> {
    let content = input::read(path).map_err(|reason| Failure::usage(format!("--from {}: {reason}", path.display())))?;
    let lines = content.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    let keys = lines.map(|(number, line)| {
        line.parse().map_err(|error: thingspace::Error| Failure::usage(format!("{}:{}: {error}", path.display(), number + 1)))
    });
    keys.collect()
}
