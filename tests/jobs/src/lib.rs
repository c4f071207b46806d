//! What the tests and their worker processes share: the changes and the devices of a test.
#![allow(clippy::unwrap_used, reason = "a panic fails the test")]

pub mod journal;
pub mod ledger;
pub mod scene;

use std::path::Path;

use thingspace::{Client, DeviceKey};
use thingspace_jobs::{Jobs, StartJob};

/// The kinds of change that the tests make. Each kind leaves different evidence in the service: histories show an activation,
/// only lists show a change of the plan, and neither shows an SMS.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Activates devices.
    Activate,
    /// Changes the service plan.
    Plan,
    /// Sends an SMS.
    Sms,
}

impl Kind {
    /// Returns the kind with this operation id.
    pub fn of(operation: &str) -> Option<Self> {
        [Self::Activate, Self::Plan, Self::Sms].into_iter().find(|kind| kind.operation() == operation)
    }

    /// Returns the operation id.
    pub fn operation(self) -> &'static str {
        match self {
            Self::Activate => "activateDevices",
            Self::Plan => "changeServicePlan",
            Self::Sms => "sendSms",
        }
    }

    /// Returns the builder of the job. All processes of a test build the same job.
    pub fn start(self, jobs: &Jobs, devices: Vec<DeviceKey>) -> StartJob {
        let client: &Client = jobs.client();
        let start = match self {
            Self::Activate => jobs.start(client.devices().activate(devices).plan("m2m-5mb").zip("98101")),
            Self::Plan => jobs.start(client.devices().change_plan(devices).to("m2m-1gb")),
            Self::Sms => {
                let ids = devices.iter().filter_map(|device| device.ids().first().cloned());
                jobs.start(client.sms().send("report").to(ids))
            }
        };
        start.batch_size(200)
    }
}

/// Reads the devices of a test from a file with one device per line.
///
/// # Errors
/// The file cannot be read.
pub fn devices(path: &Path) -> std::io::Result<Vec<DeviceKey>> {
    Ok(std::fs::read_to_string(path)?.lines().filter_map(|line| line.parse().ok()).collect())
}

/// Returns the number in the environment variable `name`. If the variable does not contain a number, returns `soak` if
/// THINGSPACE_SOAK is set (`cargo xtask soak`), and `test` otherwise.
pub fn setting(name: &str, test: u64, soak: u64) -> u64 {
    let default = if std::env::var_os("THINGSPACE_SOAK").is_some() { soak } else { test };
    std::env::var(name).ok().and_then(|value| value.parse().ok()).unwrap_or(default)
}
