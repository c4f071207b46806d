//! Sends one part at most once.
//!
//! 1. Append the intent, with a fresh nonce. The log keeps only the first entry with a key. If this entry has the nonce of this
//!    worker, the worker may send. Otherwise another worker has claimed or split the part: do not send.
//! 2. Right before the first byte is sent, read the job again. Do not send if the job was canceled or trimmed from the log, or if
//!    the deadline of the intent has passed.
//! 3. Append the answer. If the answer was lost, append nothing. The job then searches for evidence of the request, and never
//!    sends the part again by itself.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use futures_util::join;
use thingspace::callbacks::open_request;
use thingspace::{ChangeRequest, DeviceKey, ErrorKind, SendFailure};
use thingspace_store::{Appended, Entry};

use super::Job;
use crate::budget;
use crate::cells;
use crate::error::{Error, Result};
use crate::identity::nonce;
use crate::journal::entries::{self, Answer, Intent, OutcomeRows};
use crate::journal::fold::PartStatus;
use crate::journal::log;
use crate::outcome::Settled;
use crate::parts::PartId;
use crate::progress::ProgressEvent;
use crate::rate::SharedRate;

/// The pause before another attempt, unless the service asked for a different pause.
const PAUSE: Duration = Duration::from_secs(1);

/// The result of an attempt to send a part.
#[derive(Debug)]
pub(super) enum Sent {
    /// The service answered, or the answer was lost. The journal shows which.
    Tried,
    /// It is certain that the service did nothing. The part can be tried again after a pause.
    Unsent { pause: Duration, error: thingspace::Error },
    /// This worker may not send the part: another worker has claimed it, or nothing is left to send, for example because the job
    /// was canceled.
    Taken,
}

/// Why the check right before the first byte stopped an attempt.
#[derive(Debug)]
enum Withdrawn {
    Late,
    Canceled,
    Trimmed,
    Store(Error),
}

/// A part that this worker may send.
#[derive(Clone, Debug)]
struct Claim {
    part: PartId,
    number: u32,
    intent: Intent,
    indices: Vec<usize>,
    devices: Vec<DeviceKey>,
}

impl Job {
    /// Sends a part, unless another worker has claimed it or an earlier try has not ended.
    pub(super) async fn send_part(&self, part: &PartId) -> Result<Sent> {
        let Some(claim) = self.claim(part).await? else { return Ok(Sent::Taken) };
        let context = &self.0.context;
        let change = self.0.state.lock().await.start.change.clone();
        let withdrawn: Arc<Mutex<Option<Withdrawn>>> = Arc::default();
        let check = {
            let (job, claim, withdrawn) = (self.clone(), claim.clone(), Arc::clone(&withdrawn));
            async move {
                let reason = job.withdrawn(&claim).await.err();
                let may_send = reason.is_none();
                *withdrawn.lock().unwrap_or_else(PoisonError::into_inner) = reason;
                may_send
            }
        };
        let answer = context.client.send_change(&change, &claim.devices).only_if(check).await;
        let withdrawn = withdrawn.lock().unwrap_or_else(PoisonError::into_inner).take();
        match answer {
            Ok(request) => self.accepted(&claim, &request).await,
            Err(SendFailure::Refused(error)) => self.refused(&claim, &error).await,
            Err(SendFailure::Lost(error)) => {
                let state = self.0.state.lock().await;
                self.emit(ProgressEvent::Lost { reason: error.to_string(), devices: claim.devices.len() }, &state);
                Ok(Sent::Tried)
            }
            Err(SendFailure::Unsent(error)) => self.unsent(&claim, error, withdrawn).await,
        }
    }

    /// Appends the intent of a part. `None` if this worker may not send the part.
    async fn claim(&self, part: &PartId) -> Result<Option<Claim>> {
        let context = &self.0.context;
        let (number, indices, devices) = {
            // The state may be outdated, but this does no harm: the log keeps only the first intent with the same key, and the
            // journal is read again before the first byte is sent.
            let state = self.0.state.lock().await;
            let current = state.current(part);
            let indices = state.indices(part, &current);
            if current.status != PartStatus::Unclaimed || indices.is_empty() || state.canceled.is_some() {
                return Ok(None);
            }
            let devices = indices.iter().map(|index| state.devices[*index].clone()).collect();
            (current.number, indices, devices)
        };
        let is_whole = indices.len() == self.0.state.lock().await.range(part).len();
        let deadline = context.after(context.settings.send_within);
        let service_ahead = context.service_ahead();
        let intent = Intent { nonce: nonce(), deadline, service_ahead, devices: (!is_whole).then(|| indices.clone()) };
        let key = entries::try_key(&self.0.id, part, number);
        let entry = entries::entry(&self.0.id, key, "intent", &intent, context.clock())?;
        let place = match log::append_one(&*context.store, entry).await? {
            Appended::New(_) => return Ok(Some(Claim { part: part.clone(), number, intent, indices, devices })),
            Appended::Duplicate(place) => place,
        };
        // The entry in the log may be this worker's own: `RetryingStore` repeats an append after an error, even if the first
        // append has written the entry.
        let Some(stored) = context.store.entry_at(place).await? else { return Ok(None) };
        let is_own = stored.entry.kind == "intent" && entries::body::<Intent>(&stored.entry)?.nonce == intent.nonce;
        Ok(is_own.then(|| Claim { part: part.clone(), number, intent, indices, devices }))
    }

    /// Checks whether the part may still be sent, right before its first byte is sent. If not, returns the reason as an error.
    async fn withdrawn(&self, claim: &Claim) -> Result<(), Withdrawn> {
        let context = &self.0.context;
        {
            let state = self.refreshed().await.map_err(Withdrawn::Store)?;
            if !log::exists(&*context.store, &state).await.map_err(Withdrawn::Store)? {
                return Err(Withdrawn::Trimmed);
            }
            let current = state.current(&claim.part);
            let is_own = current.intent.as_ref().is_some_and(|(intent, _)| intent.nonce == claim.intent.nonce);
            if state.canceled.is_some() || !is_own || current.status != PartStatus::Unanswered {
                return Err(Withdrawn::Canceled);
            }
        }
        if context.now() > claim.intent.deadline {
            return Err(Withdrawn::Late);
        }
        Ok(())
    }

    async fn accepted(&self, claim: &Claim, request: &ChangeRequest) -> Result<Sent> {
        let context = &self.0.context;
        let request_id = request.request_id().map(str::to_owned);
        let answer = Answer::Accepted { request_id: request_id.clone() };
        let mut written = vec![self.answer_entry(claim, &answer)?];
        let answered = request.answered().unwrap_or_default();
        let rows: OutcomeRows = claim
            .indices
            .iter()
            .zip(answered)
            .filter_map(|(index, (_, outcome))| Some((*index, Settled::of(outcome)?)))
            .collect();
        if !rows.is_empty() {
            written.push(self.outcomes_entry(&rows)?);
        }
        let open = async {
            let Some(id) = &request_id else { return Ok(()) };
            // While this cell exists, the inbox keeps the callbacks of the request, however old they get. The job removes the
            // cell when every device has a final outcome.
            cells::create(&*context.store, &open_request(id), self.0.id.to_string().into()).await
        };
        // Concurrent writes share one flush of the disk. `spend` takes longest to prepare, so it is polled first: otherwise the
        // flush could start without the write of `spend`. The answer is written even if `spend` or `open` fails, because without
        // the answer the job would have to search for evidence of the request.
        let spent = self.spend(&claim.part, claim.number, &claim.devices, context.now());
        let (spent, opened, written) = join!(spent, open, self.write(written));
        written.and(spent).and(opened)?;
        let state = self.refreshed().await?;
        self.emit(ProgressEvent::Accepted { request_id, devices: claim.devices.len() }, &state);
        Ok(Sent::Tried)
    }

    async fn refused(&self, claim: &Claim, error: &thingspace::Error) -> Result<Sent> {
        let answer = Answer::Refused { code: error.code().map(str::to_owned), reason: error.message().to_owned() };
        let mut written = vec![self.answer_entry(claim, &answer)?];
        if claim.devices.len() > 1 && self.0.state.lock().await.start.split_refused {
            // The split is appended together with the answer, because otherwise, between the two writes, another worker could
            // report the devices as refused. The entry of the split has the key of the next try. The log keeps only the first
            // entry with a key, so no worker can start another try of the whole part.
            let key = entries::try_key(&self.0.id, &claim.part, claim.number + 1);
            written.push(entries::entry(&self.0.id, key, "recut", &(), self.0.context.clock())?);
        }
        self.write(written).await?;
        let state = self.refreshed().await?;
        self.emit(ProgressEvent::Refused { reason: error.to_string(), devices: claim.devices.len() }, &state);
        Ok(Sent::Tried)
    }

    async fn unsent(&self, claim: &Claim, error: thingspace::Error, withdrawn: Option<Withdrawn>) -> Result<Sent> {
        let context = &self.0.context;
        if matches!(withdrawn, Some(Withdrawn::Trimmed)) {
            return Err(Error::NotFound(self.0.id.to_string()));
        }
        self.write(vec![self.answer_entry(claim, &Answer::Unsent { reason: error.message().to_owned() })?]).await?;
        match withdrawn {
            Some(Withdrawn::Store(error)) => return Err(error),
            Some(Withdrawn::Canceled) => return Ok(Sent::Taken),
            Some(Withdrawn::Late) => return Ok(Sent::Unsent { pause: Duration::ZERO, error }),
            Some(Withdrawn::Trimmed) | None => {}
        }
        if error.status() == Some(429) {
            self.class().refused(&*context.store, context.now(), error.retry_after()).await?;
        }
        // Wrong credentials or settings affect every part, so do not try again: a person must correct them first.
        if matches!(error.kind(), ErrorKind::Auth | ErrorKind::Locked | ErrorKind::Config) {
            return Err(error.into());
        }
        Ok(Sent::Unsent { pause: error.retry_after().unwrap_or(PAUSE), error })
    }

    /// The shared rate limit for the operation of this job.
    pub(super) fn class(&self) -> SharedRate {
        SharedRate::of_operation(&self.0.context.service.digest(), self.0.kind.operation())
    }

    fn answer_entry(&self, claim: &Claim, answer: &Answer) -> Result<Entry> {
        let kind = match answer {
            Answer::Accepted { .. } => "accepted",
            Answer::Refused { .. } => "refused",
            Answer::Unsent { .. } => "unsent",
        };
        let key = format!("{}/answer", entries::try_key(&self.0.id, &claim.part, claim.number));
        entries::entry(&self.0.id, key, kind, answer, self.0.context.clock())
    }

    pub(super) fn outcomes_entry(&self, rows: &OutcomeRows) -> Result<Entry> {
        let key = entries::outcomes_key(&self.0.id, &nonce());
        entries::entry(&self.0.id, key, "outcomes", rows, self.0.context.clock())
    }

    pub(super) async fn write(&self, written: Vec<Entry>) -> Result<()> {
        let context = &self.0.context;
        context.store.append(written).await?;
        Ok(())
    }

    /// Records that the change of a part counts toward the budgets of the part's devices (see [`budget`]).
    pub(super) async fn spend(&self, part: &PartId, number: u32, devices: &[DeviceKey], at: i64) -> Result<()> {
        let context = &self.0.context;
        let name = format!("{}/{part}/{number}", self.0.id);
        budget::spend(&*context.store, &context.service.digest(), self.0.kind, &name, devices, at).await
    }
}
