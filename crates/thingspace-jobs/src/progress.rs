//! The progress of a job, as a stream.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use futures_util::stream;
use futures_util::{Stream, StreamExt as _};
use serde::{Deserialize, Serialize};
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

use crate::identity::JobId;
use crate::journal::fold::JobState;
use crate::outcome::DeviceState;

/// The number of devices of a job in each state.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Counts {
    /// Number of devices in the job.
    pub total: usize,
    /// Number of devices that were changed.
    pub done: usize,
    /// Number of devices whose change the service refused.
    pub refused: usize,
    /// Number of devices whose change was not sent and never will be.
    pub not_sent: usize,
    /// Number of devices whose request the service may have accepted. No evidence of this has been found so far.
    pub unknown: usize,
    /// Number of devices whose request was accepted, but whose outcome is not known yet.
    pub accepted: usize,
    /// Number of devices whose change will be sent when the job continues.
    pub waiting: usize,
}

impl Counts {
    pub(crate) fn of(state: &JobState) -> Self {
        let mut counts = Self { total: state.start.devices, ..Self::default() };
        for part in state.parts() {
            let status = state.current(&part).status;
            state.range(&part).for_each(|index| counts.add(state.device_state(index, &status)));
        }
        counts
    }

    pub(crate) fn add(&mut self, state: DeviceState) {
        match state {
            DeviceState::Done => self.done += 1,
            DeviceState::Refused => self.refused += 1,
            DeviceState::NotSent => self.not_sent += 1,
            DeviceState::Unknown => self.unknown += 1,
            DeviceState::Accepted => self.accepted += 1,
            DeviceState::Waiting => self.waiting += 1,
        }
    }

    /// Whether every device has a final outcome.
    pub fn is_settled(&self) -> bool {
        self.done + self.refused + self.not_sent == self.total
    }
}

/// What happened in a step of a job.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ProgressEvent {
    /// The service accepted a request.
    Accepted {
        /// The id of the request. `None` if the service returned no id.
        request_id: Option<String>,
        /// The number of devices in the request.
        devices: usize,
    },
    /// The service refused a request as a whole.
    Refused {
        /// The error code and the message of the service.
        reason: String,
        /// The number of devices in the request.
        devices: usize,
    },
    /// The answer to a request was lost. The job does not send the request again. If the service shows this kind of change in
    /// histories or lists, the job searches them for evidence that the request was accepted.
    Lost {
        /// The error.
        reason: String,
        /// The number of devices in the request.
        devices: usize,
    },
    /// The job found evidence that the service accepted a request whose answer was lost.
    Found {
        /// The number of devices in the request.
        devices: usize,
    },
    /// The job waits before it sends the next request. Either an attempt has failed, or the job keeps to a rate limit: its own or
    /// that of the operation.
    Paused {
        /// The operation and the status of the failed attempt, such as `suspendDevices: HTTP 429`, or the error if the attempt
        /// got no status. `None` if no attempt has failed.
        reason: Option<String>,
        /// The time until the next attempt.
        wait: Duration,
    },
    /// The job does not send the change of some devices yet, because an earlier job has no final outcome for them.
    Held {
        /// The earlier job.
        by: JobId,
        /// The number of devices.
        devices: usize,
        /// How many of these devices the earlier job has not sent yet. If no process runs that job, resume it or cancel it:
        /// otherwise these devices never get an outcome.
        waiting: usize,
    },
    /// The outcomes of some devices became known.
    Outcomes,
}

/// A step of a job. [`Job::progress`](crate::Job::progress) returns a stream of these steps.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// What happened.
    pub event: ProgressEvent,
    /// The number of devices in each state after the step.
    pub counts: Counts,
}

/// The streams that listen to a job.
#[derive(Debug, Default)]
pub(crate) struct Listeners(Mutex<Vec<UnboundedSender<Progress>>>);

impl Listeners {
    pub(crate) fn add(&self) -> impl Stream<Item = Progress> + Send + Unpin + use<> {
        let (sender, receiver) = unbounded_channel();
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(sender);
        let next = |mut receiver: UnboundedReceiver<Progress>| async { receiver.recv().await.map(|step| (step, receiver)) };
        // With `fuse`, a stream can be polled after its end without a panic.
        Box::pin(stream::unfold(receiver, next).fuse())
    }

    /// Sends an event to all streams. The counts are computed only if a stream listens.
    pub(crate) fn send(&self, event: ProgressEvent, state: &JobState) {
        let mut listeners = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if listeners.is_empty() {
            return;
        }
        let progress = Progress { event, counts: Counts::of(state) };
        listeners.retain(|listener| listener.send(progress.clone()).is_ok());
    }

    /// Ends all streams.
    pub(crate) fn end(&self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }
}
