//! `thingspace sim line`: device events that no API call causes.

use std::process::ExitCode;

use clap::Subcommand;
use serde_json::json;
use thingspace_sim::Remote;

use crate::failure::Failure;

/// What happens to a device.
#[derive(Subcommand)]
pub enum DeviceEvent {
    /// The device sends an SMS message
    Sms {
        /// Text of the message
        text: String,
    },
    /// The device sends non-IP data
    Nidd {
        /// The data, in base64
        data: String,
    },
    /// The device uses data, in a session that ends now
    Uses {
        /// Number of bytes
        bytes: u64,
    },
    /// The network sees the SIM in other hardware
    MovedTo {
        /// IMEI of the hardware
        imei: String,
    },
    /// A person changes the device in the web portal
    #[command(subcommand)]
    Portal(PortalEvent),
}

/// A change that a person makes in the web portal. Serializes to the JSON that `thingspace_sim::PortalChange` expects.
#[derive(Subcommand, serde::Serialize)]
#[serde(tag = "change", rename_all = "snake_case")]
pub enum PortalEvent {
    /// Activate a pre-active or deactive device
    Activate {
        /// Code of the service plan
        #[arg(long)]
        service_plan: String,
    },
    /// Suspend an active device
    Suspend {},
    /// Restore a suspended device
    Restore {},
    /// Deactivate an active device
    Deactivate {},
    /// Change the service plan of an active device
    ServicePlan {
        /// Code of the service plan
        service_plan: String,
    },
    /// Set a custom field
    CustomField {
        /// Number of the field, from 1 to 5
        number: usize,
        /// Value of the field
        value: String,
    },
    /// Move a device to another group
    Group {
        /// Name of the group
        name: String,
    },
    /// Change the hardware of an active device
    Imei {
        /// IMEI of the new hardware
        imei: String,
    },
    /// Change the SIM of an active device
    Iccid {
        /// ICCID of the new SIM
        #[arg(value_name = "SIM")]
        iccid: String,
    },
}

impl DeviceEvent {
    pub async fn run(&self, remote: &Remote, iccid: &str) -> Result<ExitCode, Failure> {
        // The ICCID becomes part of a URL, and a character that is not a digit could change the path. So only digits are allowed.
        if !(18..=20).contains(&iccid.len()) || !iccid.bytes().all(|digit| digit.is_ascii_digit()) {
            let iccid = iccid.escape_debug();
            return Err(Failure::usage(format!("`{iccid}` is not a valid ICCID: expected 18 to 20 digits")));
        }
        let (page, body) = match self {
            DeviceEvent::Sms { text } => ("sms", json!({"text": text})),
            DeviceEvent::Nidd { data } => ("nidd", json!({"data": data})),
            DeviceEvent::Uses { bytes } => ("traffic", json!({"bytes": bytes})),
            DeviceEvent::MovedTo { imei } => ("hardware", json!({"imei": imei})),
            DeviceEvent::Portal(change) => ("portal", json!(change)),
        };
        remote.post(&format!("devices/{iccid}/{page}"), &body).await?;
        Ok(ExitCode::SUCCESS)
    }
}
