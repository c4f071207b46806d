//! Stops one process of a consumer group: gives the running handlers time to end, and gives back the partitions, so that other
//! processes can take them.

use std::sync::Arc;
use std::time::Duration;

use thingspace_store::Result;
use tokio::time::Instant;

use super::{PAUSE, Worker};
use crate::consumer::lease;

/// The time that handlers still have to end after the consumer was stopped.
const GRACE: Duration = Duration::from_secs(10);

/// The time limit for giving back the partitions, because the store may never answer. When the lease ends, other processes take
/// the partitions that were not given back.
const LEAVE: Duration = Duration::from_secs(5);

impl Worker {
    /// Waits at most [`GRACE`] for the running tries (calls of the handler) to end, and saves their results. So no other process
    /// handles these messages again. Starts no further tries. Returns before another process can take over the partitions, even
    /// if the store does not answer.
    pub(super) async fn end_tries(&mut self) {
        let never_started = std::mem::take(&mut self.starts).into_iter().map(|start| (start.partition, start.key)).collect();
        self.take_back(never_started);
        let end = Instant::now() + GRACE;
        loop {
            let until = end.min(self.held_until);
            if self.tries.len() == 0 || until <= Instant::now() {
                return;
            }
            let some = async {
                if let Err(error) = self.end_some_tries().await {
                    tracing::warn!(consumer = &*self.consumer.name, %error, "the store of a consumer failed; trying again");
                    tokio::time::sleep(PAUSE).await;
                }
            };
            let _ = tokio::time::timeout_at(until, some).await;
        }
    }

    /// Extends the lease if that is due, and saves the results of the tries that have ended. If any tries are still running,
    /// waits until one of them ends, the deadline of one passes, or the lease must be extended.
    async fn end_some_tries(&mut self) -> Result<()> {
        if self.renewal <= Instant::now() {
            self.extend_lease().await?;
            self.renewal = Instant::now() + self.consumer.settings.lease / 3;
        }
        self.collect();
        self.save().await?;
        if self.tries.len() == 0 {
            return Ok(());
        }
        let next = self.tries.next_deadline().map_or(self.renewal, |deadline| deadline.min(self.renewal));
        tokio::select! {
            finished = self.tries.ended() => finished.into_iter().for_each(|finished| self.finish(finished)),
            () = tokio::time::sleep_until(next) => {}
        }
        // Other handlers may end at the same moment. Let them end before the next write, so that it saves all these results.
        tokio::task::yield_now().await;
        Ok(())
    }

    /// Undoes tries that were stopped or never started: they are not counted, and their messages are due immediately.
    fn take_back(&mut self, tries: Vec<(u16, Arc<str>)>) {
        let now = self.now();
        for (number, key) in tries {
            if let Some(partition) = self.partitions.get_mut(&number) {
                partition.give_up(&key, now);
            }
        }
    }

    /// Gives back the partitions, if the store answers within [`LEAVE`]. Otherwise, another process takes them once the lease
    /// has ended.
    pub(super) async fn leave_in_time(&mut self) {
        let problem = match tokio::time::timeout(LEAVE, self.leave()).await {
            Ok(Ok(())) => return,
            Ok(Err(error)) => error.to_string(),
            Err(_) => format!("the store has not answered for {} seconds", LEAVE.as_secs()),
        };
        let consumer = &*self.consumer.name;
        tracing::warn!(consumer, error = problem, "the partitions of a consumer were not given back");
    }

    /// Stops the remaining tries, gives back all partitions, and ends the lease.
    async fn leave(&mut self) -> Result<()> {
        let stopped = self.tries.stop(None);
        self.take_back(stopped);
        let numbers: Vec<u16> = self.partitions.keys().copied().collect();
        for number in numbers {
            self.give_back(number).await?;
        }
        lease::end(self.store(), &self.consumer.name, &self.id).await
    }
}
