//! The tries that run in this process.

use std::any::Any;
use std::collections::HashMap;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::Duration;

use futures_util::FutureExt as _;
use thingspace_store::Place;
use tokio::task::{AbortHandle, JoinSet};
use tokio::time::Instant;

use super::Consumer;
use super::delivery::{Delivery, Failure, Handler};
use super::partition::Start;

/// Runs each try of a message in its own task, so that a try that fails, panics or hangs does not affect other tries.
pub(super) struct Tries {
    tasks: JoinSet<(u64, Result<(), Failure>)>,
    running: HashMap<u64, Running>,
    next: u64,
    again: usize,
}

struct Running {
    partition: u16,
    key: Arc<str>,
    deadline: Instant,
    is_again: bool,
    is_alone: bool,
    abort: AbortHandle,
}

/// A try that has ended, and its result.
pub(super) struct Finished {
    pub(super) partition: u16,
    pub(super) key: Arc<str>,
    pub(super) result: Result<(), Failure>,
}

impl Tries {
    pub(super) fn new() -> Self {
        Self { tasks: JoinSet::new(), running: HashMap::new(), next: 0, again: 0 }
    }

    pub(super) fn len(&self) -> usize {
        self.running.len()
    }

    /// The number of running tries whose try number is above 1. A retry after only uncounted failures still has the number 1, so
    /// it is not included.
    pub(super) fn again(&self) -> usize {
        self.again
    }

    /// Whether a message that must be tried alone is being tried.
    pub(super) fn has_alone(&self) -> bool {
        self.running.values().any(|running| running.is_alone)
    }

    pub(super) fn start(&mut self, consumer: &Consumer, handler: &Handler, start: Start) {
        let deadline = Instant::now() + consumer.settings.deadline;
        let (id, is_again, is_alone) = (self.next, start.tries > 1, start.is_alone);
        let (partition, key) = (start.partition, Arc::clone(&start.key));
        let (consumer, handler) = (consumer.clone(), Arc::clone(handler));
        let handled = AssertUnwindSafe(async move { handle(&consumer, &handler, start).await }).catch_unwind();
        let abort = self.tasks.spawn(async move { (id, handled.await.unwrap_or_else(|panic| Err(panicked(&*panic)))) });
        self.next += 1;
        self.again += usize::from(is_again);
        self.running.insert(id, Running { partition, key, deadline, is_again, is_alone, abort });
    }

    /// Waits until a task ends, and returns its try. Returns `None` if the try was already removed, because it was stopped or
    /// overdue. Waits forever if there are no tasks.
    pub(super) async fn ended(&mut self) -> Option<Finished> {
        match self.tasks.join_next().await {
            None => std::future::pending().await,
            Some(joined) => self.finished(joined.ok()?),
        }
    }

    /// Returns the tries that have ended. Also aborts the running tries whose deadline has passed, and returns them as failed.
    pub(super) fn collect(&mut self, deadline: Duration) -> Vec<Finished> {
        let mut finished = Vec::new();
        while let Some(joined) = self.tasks.try_join_next() {
            finished.extend(joined.ok().and_then(|joined| self.finished(joined)));
        }
        let now = Instant::now();
        let overdue: Vec<u64> = self.running.iter().filter(|(_, running)| running.deadline <= now).map(|(id, _)| *id).collect();
        for id in overdue {
            let failure = Failure::new(format!("the handler did not end within {} s", deadline.as_secs_f64()));
            finished.extend(self.finished((id, Err(failure))));
        }
        finished
    }

    /// Stops the tries of a partition, or all tries if `partition` is `None`. Returns the partition and the device of each
    /// stopped try.
    pub(super) fn stop(&mut self, partition: Option<u16>) -> Vec<(u16, Arc<str>)> {
        let is_meant = |running: &Running| partition.is_none_or(|number| running.partition == number);
        let ids: Vec<u64> = self.running.iter().filter(|(_, running)| is_meant(running)).map(|(id, _)| *id).collect();
        ids.into_iter().filter_map(|id| self.remove(id)).map(|stopped| (stopped.partition, stopped.key)).collect()
    }

    /// The time at which the first deadline passes.
    pub(super) fn next_deadline(&self) -> Option<Instant> {
        self.running.values().map(|running| running.deadline).min()
    }

    /// Removes a try, and returns it with its result. Returns `None` if the try was already removed.
    fn finished(&mut self, (id, result): (u64, Result<(), Failure>)) -> Option<Finished> {
        let running = self.remove(id)?;
        Some(Finished { partition: running.partition, key: running.key, result })
    }

    fn remove(&mut self, id: u64) -> Option<Running> {
        let running = self.running.remove(&id)?;
        running.abort.abort();
        self.again -= usize::from(running.is_again);
        Some(running)
    }
}

async fn handle(consumer: &Consumer, handler: &Handler, start: Start) -> Result<(), Failure> {
    let received = match start.received {
        Some(received) => received,
        None => match consumer.load(start.place).await {
            Ok(Some(received)) => received,
            Ok(None) => {
                removed(start.place);
                return Ok(());
            }
            // The store has failed, so the try must not be counted against the message.
            Err(error) => return Err(Failure::unavailable(error)),
        },
    };
    handler(Delivery { received, tries: start.tries, fence: start.fence }).await
}

fn removed(place: Place) {
    tracing::warn!(place = place.0, "a message was removed from the inbox before it was handled");
}

fn panicked(panic: &(dyn Any + Send)) -> Failure {
    let message = panic.downcast_ref::<&str>().copied().or_else(|| panic.downcast_ref::<String>().map(String::as_str));
    Failure::new(format!("the handler panicked: {}", message.unwrap_or("no message")))
}
