//! Uploads of hardware to the carrier (uploadDevices), optionally with activation (uploadAndActivateDevices).

use serde::{Deserialize, Serialize};
use std::collections::HashSet;
use std::time::Duration;

use serde_json::{Value, json};

use super::World;
use super::changes::{Activation, Change};
use super::device_queries::DeviceQuery;
use super::event_queue::{QueuedEvent, RequestNumber};
use super::messages::Notice;
use super::request::{Fault, Job, RequestKind, RequestedDevice};
use super::requests::{DueJob, JobResult, JobStart, NO_PAIR};
use super::services::DEVICE_SERVICE;
use crate::clock::later;
use crate::ids::{DeviceId, Ident, Kind};
use crate::ledger::{Key, LedgerEvent, Outcome, Record};
use crate::line::LineState;

/// Time until uploaded hardware can be activated (openapi/devices.yaml, uploadDevices).
const UPLOAD_DURATION: Duration = Duration::from_secs(5 * 60);

/// Delay between the end of an upload and the start of the activation.
const ACTIVATION_DELAY: Duration = Duration::from_secs(1);

/// An upload of hardware.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Upload {
    pub(crate) sku: Box<str>,
    /// The activation that follows the upload, if requested.
    pub(crate) activation: Option<Activation>,
}

/// IMEIs of the hardware that is being uploaded.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Uploads(HashSet<Ident>);

impl Uploads {
    pub(super) fn is_under_way(&self, imei: Option<Ident>) -> bool {
        imei.is_some_and(|imei| self.0.contains(&imei))
    }
}

impl World {
    /// Starts the upload of one device. Refuses the upload if the hardware is in use (quirk sim-upload-known).
    pub(super) fn begin_upload(&mut self, key: Key, _: &Upload, requested: &RequestedDevice) -> JobStart {
        let imei = requested.id(Kind::Imei);
        let line =
            imei.and_then(|ident| self.fleet.find(DeviceId { kind: Kind::Imei, ident })).and_then(|slot| self.fleet.line(slot));
        let verdict = match line {
            Some(line) if line.state.in_service() || line.state == LineState::PendingActivation => {
                Err(Fault::new(NO_PAIR, format!("{} is in use: it is {}", requested.name(), line.state)))
            }
            _ => Ok(()),
        };
        if verdict.is_ok() {
            self.uploads.0.extend(imei);
        }
        JobStart { slot: None, from: None, verdict, due: Some(later(key.at, UPLOAD_DURATION)) }
    }

    /// Runs the next stage of an upload. The first stage completes the upload. If the request includes an activation, two more
    /// stages activate the device.
    pub(super) fn conclude_upload(&mut self, due_job: &DueJob, upload: &Upload) -> JobResult {
        match (&upload.activation, due_job.stage) {
            (activation, 0) => {
                self.make_known(due_job, upload);
                match activation {
                    None => JobResult::done(Record::new(LedgerEvent::DeviceDone), None),
                    Some(_) => JobResult::NextStage { after: ACTIVATION_DELAY },
                }
            }
            (Some(activation), 1) => {
                let change = Change::Activate(Box::new(Activation { sku: Some(upload.sku.clone()), ..activation.clone() }));
                let start = self.begin_change(due_job.key, &change, &due_job.requested);
                match start.verdict {
                    Ok(()) => JobResult::NextStage { after: self.settings.callback_delay.end },
                    Err(fault) => JobResult::Failed { fault, to: start.from },
                }
            }
            (Some(activation), _) => match self.named(&due_job.requested) {
                Ok(slot) => {
                    let activation = Activation { sku: Some(upload.sku.clone()), ..activation.clone() };
                    self.conclude_activation(due_job, slot, LineState::PendingActivation, &activation)
                }
                Err(fault) => JobResult::Failed { fault, to: None },
            },
            (None, _) => JobResult::done(Record::new(LedgerEvent::DeviceDone), None),
        }
    }

    fn make_known(&mut self, due_job: &DueJob, upload: &Upload) {
        let Some(ident) = due_job.requested.id(Kind::Imei) else { return };
        self.uploads.0.remove(&ident);
        if let Some(slot) = self.fleet.find(DeviceId { kind: Kind::Imei, ident }) {
            self.fleet.change(slot, |line| {
                line.unknown_hardware = false;
                line.extras_mut().sku = Some(upload.sku.clone());
            });
        }
    }

    /// Sends one message about the whole request (quirks sim-upload-answer, availability-answer).
    pub(super) fn send_summary(&mut self, event: QueuedEvent, number: RequestNumber) {
        let Some(request) = self.requests.get(number as usize) else { return };
        let notice = match &*request.kind {
            RequestKind::Upload(upload) => {
                Notice::success(DEVICE_SERVICE, "uploadDevicesResponse", &upload_response(upload, &request.jobs))
            }
            RequestKind::Query(DeviceQuery::Availability) => self.availability_notice(&request.jobs),
            _ => return,
        };
        self.send(event.due, event.origin, Some(number), None, notice);
        self.close_item(number);
    }
}

fn upload_response(upload: &Upload, jobs: &[Job]) -> Value {
    let failed = jobs.iter().filter(|job| failure(job).is_some()).count();
    json!({
        "deviceSku": upload.sku,
        "uploaded": jobs.len() - failed,
        "failed": failed,
        "devices": jobs.iter().map(device_result).collect::<Value>(),
    })
}

/// Returns the fault if the upload of a device failed. Ignores failures in later stages, which belong to the activation.
fn failure(job: &Job) -> Option<&Fault> {
    job.verdict.as_ref().err().filter(|_| job.stage == 0 && job.outcome == Some(Outcome::Failed))
}

fn device_result(job: &Job) -> Value {
    let (iccid, imei) = job.device;
    let id = |kind: Kind, ident: Option<Ident>| ident.map(|ident| json!({"id": ident.to_string(), "kind": kind.in_callbacks()}));
    let ids: Value = [id(Kind::Imei, imei), id(Kind::Iccid, iccid)].into_iter().flatten().collect();
    match failure(job) {
        Some(fault) => json!({"deviceIds": ids, "status": "Failed", "message": fault.message}),
        None => json!({"deviceIds": ids, "status": "Success"}),
    }
}
