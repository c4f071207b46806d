//! Holds: the change of a device is not sent while an earlier job has no final outcome for the device.
//!
//! A job is appended to the log before it searches the log for earlier jobs. So if two jobs start at the same time, at least one
//! of them finds the other. The job that is earlier in the log goes first. If the answer to a request of the earlier job was
//! lost, neither time alone nor a poll alone ends the hold, because the service may still process the request.
//!
//! Devices are compared by their identifiers, in any form. If one job names a device only by its SIM and a later job names it only
//! by its phone number, the later job does not wait for the earlier job, because nothing in the store connects the two.

use std::collections::{HashMap, HashSet};

use thingspace::{CanonicalId, ChangeKind, DeviceId, DeviceKey, IdKind};

use crate::context::Context;
use crate::error::Result;
use crate::identity::JobId;
use crate::journal::fold::{Current, JobState, PartStatus};
use crate::journal::{index, log};
use crate::outcome::DeviceState;

/// How far the clocks of two machines may differ, in milliseconds.
const SKEW: i64 = 60_000;

/// The other jobs in the store that belong to the same service as one job. Contains only the jobs that
/// [`refresh`](Self::refresh) has read so far.
#[derive(Debug, Default)]
pub(crate) struct OtherJobs(HashMap<JobId, JobState>);

impl OtherJobs {
    /// Reads the jobs for which `wanted` returns true, except the job `own` and jobs of other services. The arguments of `wanted`
    /// are the id of a job and, if the index records the job as settled, the time of its newest entry. Also reads the new entries
    /// of the jobs that earlier calls have read, and forgets jobs that are no longer in the index.
    pub(crate) async fn refresh(
        &mut self,
        context: &Context,
        own: &JobId,
        wanted: impl Fn(&JobId, Option<i64>) -> bool,
    ) -> Result<()> {
        let indexed = index::all(&*context.store).await?;
        let listed: HashSet<&JobId> = indexed.iter().map(|(id, _)| id).collect();
        self.0.retain(|id, _| listed.contains(id));
        for (id, indexed) in indexed.iter().filter(|(id, _)| id != own) {
            match self.0.get_mut(id) {
                Some(known) => log::refresh(&*context.store, known).await?,
                None if wanted(id, indexed.settled) => {
                    let loaded = log::load(&*context.store, id).await?;
                    self.0.extend(loaded.filter(|job| job.start.service == context.service).map(|job| (id.clone(), job)));
                }
                None => {}
            }
        }
        Ok(())
    }

    /// Returns the devices of `job` that earlier jobs hold. The keys are indices in `job.devices`, and each value is one earlier
    /// job that holds the device.
    pub(crate) fn holding(&self, context: &Context, job: &JobState) -> HashMap<usize, Holder> {
        let mut held = HashMap::new();
        let earlier = self.0.values().filter(|other| other.place < job.place && conflicts(other, job));
        for other in earlier {
            let ids = open_devices(context, other);
            if ids.is_empty() {
                continue;
            }
            for (index, device) in job.devices.iter().enumerate() {
                if let Some(is_waiting) = canonical(device).find_map(|id| ids.get(&id)) {
                    held.entry(index).or_insert_with(|| Holder { id: other.id.clone(), is_waiting: *is_waiting });
                }
            }
        }
        held
    }

    /// Whether a later job names a device of `job` and must not change it at the same time as `job`.
    pub(crate) fn touched_later(&self, job: &JobState) -> Touched {
        if self.later(job).next().is_some() {
            return Touched::Yes;
        }
        let own = kinds_of(&job.devices);
        let mut later = self.0.values().filter(|other| other.place > job.place && conflicts(other, job));
        let is_disjoint = |one: &Vec<&IdKind>, other: &Vec<&IdKind>| one.iter().all(|kind| !other.contains(kind));
        let may_share =
            later.any(|other| kinds_of(&other.devices).iter().any(|kinds| own.iter().any(|own| is_disjoint(own, kinds))));
        if may_share { Touched::Unknown } else { Touched::No }
    }

    /// Returns one of the [`later`](Self::later) jobs that have devices without a final outcome.
    pub(crate) fn unsettled_later(&self, job: &JobState) -> Option<&JobId> {
        self.later(job).find(|other| !other.is_settled()).map(|other| &other.id)
    }

    /// The jobs that are later in the log than `job`, name a device of `job`, and must not change the device at the same time as
    /// `job` (see [`conflicts`]).
    fn later(&self, job: &JobState) -> impl Iterator<Item = &JobState> {
        let ids: HashSet<CanonicalId<'_>> = job.devices.iter().flat_map(canonical).collect();
        let later = self.0.values().filter(|other| other.place > job.place && conflicts(other, job));
        later.filter(move |other: &&JobState| other.devices.iter().flat_map(canonical).any(|id| ids.contains(&id)))
    }

    /// Returns the devices whose histories may show the change of another job instead of the change of `job`.
    /// This is possible if the other change is of the same kind and did not clearly end before `intent`. `intent` is the time at
    /// which `job` recorded that it was about to send its request. It is given by the clock of the service.
    pub(crate) fn ambiguous(&self, job: &JobState, intent: i64) -> Ambiguous<'_> {
        let kind = job.start.change.kind();
        let mut ambiguous = Ambiguous::default();
        for other in self.0.values().filter(|other| other.start.change.kind() == kind) {
            for part in other.parts() {
                let current = other.current(&part);
                if matches!(current.status, PartStatus::Unclaimed | PartStatus::Void) {
                    continue;
                }
                let ended = |index: &usize| {
                    other.known[*index].as_ref().is_some_and(|known| at_service(known.at, &current) < intent - 2 * SKEW - 1_000)
                        || matches!(current.status, PartStatus::Refused { .. })
                };
                other.range(&part).filter(|index| !ended(index)).for_each(|index| ambiguous.add(&other.devices[index]));
            }
        }
        ambiguous
    }
}

/// Whether a later job has changed a device of a job.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Touched {
    Yes,
    No,
    /// A later job names devices only by other kinds of identifiers, so nothing in the store shows whether they are the same.
    Unknown,
}

/// Returns the kinds of identifiers by which devices are named, without duplicates.
fn kinds_of(devices: &[DeviceKey]) -> Vec<Vec<&IdKind>> {
    let mut all: Vec<Vec<&IdKind>> = Vec::new();
    for device in devices {
        let kinds: Vec<&IdKind> = canonical(device).map(CanonicalId::kind).collect();
        if !all.contains(&kinds) {
            all.push(kinds);
        }
    }
    all
}

/// Devices of other jobs whose histories prove nothing.
#[derive(Debug, Default)]
pub(crate) struct Ambiguous<'a> {
    ids: HashSet<CanonicalId<'a>>,
    /// The kinds of identifiers by which the devices are named, without duplicates.
    kinds: Vec<Vec<&'a IdKind>>,
}

impl<'a> Ambiguous<'a> {
    fn add(&mut self, device: &'a DeviceKey) {
        self.ids.extend(canonical(device));
        let kinds: Vec<&IdKind> = canonical(device).map(CanonicalId::kind).collect();
        if !self.kinds.contains(&kinds) {
            self.kinds.push(kinds);
        }
    }

    /// Whether a device is, or may be, one of these devices. It may be one of them if a device is named only by other kinds of
    /// identifiers, because then nothing shows that they differ.
    pub(crate) fn may_contain(&self, device: &DeviceKey) -> bool {
        let is_named_alike = |kinds: &Vec<&IdKind>| canonical(device).any(|id| kinds.contains(&id.kind()));
        canonical(device).any(|id| self.ids.contains(&id)) || !self.kinds.iter().all(is_named_alike)
    }
}

fn canonical(device: &DeviceKey) -> impl Iterator<Item = CanonicalId<'_>> {
    device.ids().iter().map(DeviceId::canonical)
}

/// Converts the time of an outcome to the clock of the service. An outcome is never older than the intent of its request. So if
/// `known` is before the intent, the worker's clock was set back, and the time of the intent is converted instead. Without an
/// intent, returns `known` as it is.
fn at_service(known: i64, current: &Current) -> i64 {
    current.intent.as_ref().map_or(known, |(intent, at)| intent.at_service(known.max(*at)))
}

/// Whether two jobs must not change a device at the same time. A job that sends SMS messages changes nothing, so it conflicts
/// with no other job.
fn conflicts(one: &JobState, other: &JobState) -> bool {
    one.start.change.kind() != ChangeKind::Sms && other.start.change.kind() != ChangeKind::Sms
}

/// Whether a job holds devices, so that later jobs must wait for it.
pub(crate) fn holds(context: &Context, job: &JobState) -> bool {
    !open_devices(context, job).is_empty()
}

/// A job that holds a device.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Holder {
    pub(crate) id: JobId,
    /// Whether that job has not sent its change of the device yet.
    pub(crate) is_waiting: bool,
}

/// The identifiers of the devices that a job holds, and whether the job has not sent its change of the device yet.
fn open_devices<'a>(context: &Context, job: &'a JobState) -> HashMap<CanonicalId<'a>, bool> {
    let mut ids = HashMap::new();
    if job.released {
        return ids;
    }
    for part in job.parts() {
        let current = job.current(&part);
        let held = job.range(&part).filter(|index| !is_clear(context, job, *index, &current));
        let is_waiting = |index: usize| job.device_state(index, &current.status) == DeviceState::Waiting;
        ids.extend(held.flat_map(|index| canonical(&job.devices[index]).map(move |id| (id, is_waiting(index)))));
    }
    ids
}

fn is_clear(context: &Context, job: &JobState, index: usize, current: &Current) -> bool {
    if !job.device_state(index, &current.status).is_final() {
        return false;
    }
    let is_polled = job.known[index].as_ref().is_some_and(|known| known.settled.evidence == "polled");
    let is_answered = matches!(current.status, PartStatus::Accepted { .. } | PartStatus::Refused { .. } | PartStatus::Void);
    if !is_polled || is_answered {
        return true;
    }
    // The answer to the request was lost, and only a list shows the expected state. Somebody else may have caused this state, and
    // the service may still process the request. So the device is held until the processing time has passed.
    let deadline = current.intent.as_ref().map_or(i64::MAX, |(intent, _)| intent.deadline);
    context.now() >= deadline.saturating_add(context.processing())
}
