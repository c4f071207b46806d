//! The report of a job: what is known about every device.

use std::time::SystemTime;

use thingspace::{ChangeKind, DeviceId, DeviceKey, IdKind};

use crate::identity::JobId;
use crate::journal::entries::time;
use crate::journal::fold::{Current, JobState, PartStatus};
use crate::outcome::DeviceState;
use crate::progress::Counts;

/// What is known about one device of a job.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct DeviceReport {
    /// The device, with the identifiers that the caller gave.
    pub device: DeviceKey,
    /// The state of the device.
    pub state: DeviceState,
    /// How the outcome is known: `callback`, `request_status`, `polled`, `answer` or `history`. `None` if the device has no
    /// final outcome or its change was not sent.
    pub evidence: Option<String>,
    /// The error code of a refusal, without its service prefix.
    pub code: Option<String>,
    /// Why the device is in this state. `None` if the device was changed.
    pub reason: Option<String>,
    /// The identifiers that the service returned, such as a new phone number. Often empty.
    pub ids: Vec<DeviceId>,
    /// The IP address that the service returned. `None` if the source of the outcome contains no IP address.
    pub ip_address: Option<String>,
    /// The id of the accepted request that named the device. `None` if no request was accepted, or if its id is unknown.
    pub request_id: Option<String>,
    /// When the outcome became known. If there is no outcome, the time of the answer to the request. If there is no answer
    /// either, the time of the request. `None` if nothing was sent.
    pub at: Option<SystemTime>,
}

impl DeviceReport {
    /// The phone number that the service returned. `None` if the service returned no phone number.
    ///
    /// ```
    /// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sim = thingspace_sim::Simulator::builder().devices(40).start().await?;
    /// # let client = sim.client_builder().build()?;
    /// # let spare = client.devices().list().state(thingspace::State::PreActive).collect().await?;
    /// use thingspace_jobs::Jobs;
    ///
    /// let jobs = Jobs::new(thingspace_store::open("memory:").await?, client.clone());
    /// let activate = client.devices().activate([spare[0].key()?, spare[1].key()?]).plan("m2m-5mb").zip("98101");
    /// let report = jobs.start(activate).await?.wait().await?;
    /// println!("{:?} has the address {:?}", report.devices[0].mdn(), report.devices[0].ip_address);
    /// # assert!(report.devices[0].mdn().is_some());
    /// # Ok(()) }
    /// ```
    pub fn mdn(&self) -> Option<&str> {
        self.ids.iter().find(|id| *id.kind() == IdKind::Mdn).map(DeviceId::id)
    }
}

/// The report of a job, which [`Job::report`](crate::Job::report) returns.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct JobReport {
    /// The job.
    pub id: JobId,
    /// The kind of change.
    pub kind: ChangeKind,
    /// The number of devices in each state.
    pub counts: Counts,
    /// Why the job was canceled. `None` if the job was not canceled.
    pub canceled: Option<String>,
    /// The devices, in the order in which they were given.
    pub devices: Vec<DeviceReport>,
}

impl JobReport {
    /// Builds the report. `reason` takes the index of a device and returns why the device has no outcome, if this process knows
    /// the reason.
    pub(crate) fn of(state: &JobState, reason: impl Fn(usize) -> Option<String>) -> Self {
        let mut counts = Counts { total: state.start.devices, ..Counts::default() };
        let mut devices = Vec::with_capacity(state.start.devices);
        for part in state.parts() {
            let current = state.current(&part);
            for index in state.range(&part) {
                let device = device(state, index, &current, &reason);
                counts.add(device.state);
                devices.push(device);
            }
        }
        Self { id: state.id.clone(), kind: state.start.change.kind(), counts, canceled: state.canceled.clone(), devices }
    }
}

fn device(state: &JobState, index: usize, current: &Current, reason: impl Fn(usize) -> Option<String>) -> DeviceReport {
    let device_state = state.device_state(index, &current.status);
    let request_id = match &current.status {
        PartStatus::Accepted { request_id } => request_id.clone(),
        _ => None,
    };
    let sent = current.answered.or(current.intent.as_ref().map(|(_, at)| *at));
    let mut report = DeviceReport {
        device: state.devices[index].clone(),
        state: device_state,
        evidence: None,
        code: None,
        reason: None,
        ids: Vec::new(),
        ip_address: None,
        request_id,
        at: sent.map(time),
    };
    if let Some(known) = &state.known[index] {
        report.evidence = Some(known.settled.evidence.clone());
        report.code = known.settled.code.clone();
        report.reason = known.settled.reason.clone();
        report.ids = known.settled.ids.iter().filter_map(|id| id.parse().ok()).collect();
        report.ip_address = known.settled.ip_address.clone();
        report.at = Some(time(known.at));
        return report;
    }
    report.reason = match &current.status {
        PartStatus::Refused { code, reason } => {
            (report.code, report.evidence) = (code.clone(), Some("answer".to_owned()));
            Some(reason.clone())
        }
        PartStatus::Void => Some(state.canceled.clone().unwrap_or_else(|| "the job was canceled".to_owned())),
        PartStatus::Unanswered => Some(reason(index).unwrap_or_else(|| UNANSWERED.to_owned())),
        PartStatus::Accepted { .. } | PartStatus::Adopted => Some(reason(index).unwrap_or_else(|| ACCEPTED.to_owned())),
        PartStatus::Unclaimed | PartStatus::Split => Some(reason(index).unwrap_or_else(|| WAITING.to_owned())),
    };
    report
}

const UNANSWERED: &str =
    "the request may have been accepted, but nothing shows this so far; check the device before the change is sent again";
const ACCEPTED: &str = "the request was accepted; the outcome is not known so far";
const WAITING: &str = "not sent so far; resume the job to send the change";
