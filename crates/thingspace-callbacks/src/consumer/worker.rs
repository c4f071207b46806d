//! One process of a consumer group: takes partitions, reads the log, starts handlers, and saves the state of its partitions.

mod stop;

use std::collections::{BTreeMap, HashSet};
use std::ops::Bound::{Excluded, Included, Unbounded};
use std::sync::Arc;
use std::time::Duration;

use futures_util::future::join_all;
use thingspace_store::{Place, Result, Revision, Set, Store};
use tokio::time::Instant;

use super::delivery::Handler;
use super::group::{self, Group, partition_cell};
use super::partition::{Allowed, Exhausted, Partition, Start};
use super::state::{ByPartition, Stored, device_key, partition_of};
use super::tries::{Finished, Tries};
use super::{Consumer, lease};
use crate::inbox::millis;

/// The number of entries per read.
const PAGE: usize = 256;

/// Stands for the end of the log while the end is not known.
const UNKNOWN: Place = Place(u64::MAX);

/// The longest wait for new entries. After it, the worker starts a new wait.
const WAKE: Duration = Duration::from_secs(60);

/// The pause after an error of the store.
const PAUSE: Duration = Duration::from_secs(1);

/// The maximum number of dead letters per write.
const BURIALS: usize = 32;

/// The number of places by which the cursor of an idle partition moves before the cursor is saved.
const STRIDE: u64 = 1_000;

pub(super) struct Worker {
    consumer: Consumer,
    handler: Handler,
    id: String,
    group: Group,
    partitions: BTreeMap<u16, Partition>,
    tries: Tries,
    /// Chosen tries that have not started. A try starts once the state of its partition has been saved.
    starts: Vec<Start>,
    /// The newest place of the log at the last wait.
    newest: Place,
    /// The end of the log: a read after this place returned no entries. [`UNKNOWN`] if entries may have been added since, or if
    /// this process has taken a partition since.
    end: Place,
    /// The number of the partition from which the last try was chosen. The search for the next try starts with the following
    /// partition.
    served: u16,
    renewal: Instant,
    /// No other process takes the partitions of this process before this time. The time is earlier than the end of the lease, in
    /// case the clock of this process is slow or behind the clocks of other processes.
    held_until: Instant,
}

impl Worker {
    pub(super) async fn start(consumer: &Consumer, handler: Handler) -> Result<Self> {
        group::check_name(&consumer.name)?;
        let group = group::open_or_create(&**consumer.inbox.store(), &consumer.name, consumer.settings.start).await?;
        Ok(Self {
            consumer: consumer.clone(),
            handler,
            id: format!("{:032x}", rand::random::<u128>()),
            group,
            partitions: BTreeMap::new(),
            tries: Tries::new(),
            starts: Vec::new(),
            newest: Place::START,
            end: UNKNOWN,
            served: u16::MAX,
            renewal: Instant::now(),
            held_until: Instant::now(),
        })
    }

    pub(super) async fn run(mut self, stop: impl Future<Output = ()>) {
        let mut stop = std::pin::pin!(stop);
        loop {
            let worked = tokio::select! {
                biased;
                () = &mut stop => break,
                worked = self.work() => worked,
            };
            if let Err(error) = worked {
                tracing::warn!(consumer = &*self.consumer.name, %error, "the store of a consumer failed; trying again");
                tokio::select! {
                    () = &mut stop => break,
                    () = tokio::time::sleep(PAUSE) => {}
                }
            }
        }
        self.end_tries().await;
        self.leave_in_time().await;
    }

    /// Works until the store fails.
    ///
    /// It is safe to drop the future at any await: tries that were chosen but not started stay in `starts`, and partitions that
    /// were not saved stay marked as changed.
    async fn work(&mut self) -> Result<()> {
        loop {
            if self.renewal <= Instant::now() {
                self.renew().await?;
            }
            self.collect();
            self.bury().await?;
            self.choose();
            self.save().await?;
            self.read().await?;
            self.rest().await;
        }
    }

    fn store(&self) -> &dyn Store {
        &**self.consumer.inbox.store()
    }

    fn now(&self) -> i64 {
        millis(self.consumer.inbox.now())
    }

    /// Extends the lease of this process. Drops the partitions that other processes have taken, takes free partitions up to the
    /// share of this process, and gives back the partitions beyond the share.
    async fn renew(&mut self) -> Result<()> {
        self.extend_lease().await?;
        let live = lease::live(self.store(), &self.consumer.name, self.now()).await?;
        let share = lease::share(self.group.partitions, live.len());
        let stored = Stored::all(self.store(), &self.consumer.name).await?;
        let lost: Vec<u16> = self
            .partitions
            .keys()
            .filter(|number| !stored.get(number).is_some_and(|(stored, _)| stored.is_held_by(&self.id)))
            .copied()
            .collect();
        lost.into_iter().for_each(|number| self.lose(number));
        self.take_free(share, &stored, live).await?;
        self.give_back_more_than(share).await?;
        for partition in self.partitions.values_mut() {
            partition.is_changed |= partition.advance() >= STRIDE;
        }
        self.renewal = Instant::now() + self.consumer.settings.lease / 3;
        Ok(())
    }

    async fn extend_lease(&mut self) -> Result<()> {
        let (start, lease) = (Instant::now(), self.consumer.settings.lease);
        lease::renew(self.store(), &self.consumer.name, &self.id, self.now(), lease).await?;
        self.held_until = start + lease * 2 / 3;
        Ok(())
    }

    /// Takes partitions that no other process in `live` holds, until this process holds `share` partitions. After that, releases
    /// every further partition whose cell names this process although `partitions` does not contain the partition.
    async fn take_free(&mut self, share: usize, stored: &ByPartition, mut live: HashSet<String>) -> Result<()> {
        // If this process took a partition but the answer of the store was lost, the cell names this process, but `partitions`
        // does not contain the partition. The id is removed from `live`, so that such a partition counts as free.
        live.remove(&self.id);
        for number in lease::free(self.group.partitions, stored, &live) {
            if self.partitions.contains_key(&number) {
                continue;
            }
            let cell = stored.get(&number).cloned();
            if self.partitions.len() < share {
                self.take(number, cell).await?;
            } else if let Some((stored, revision)) = cell.filter(|(stored, _)| stored.is_held_by(&self.id)) {
                self.release(number, stored, revision).await?;
            }
        }
        Ok(())
    }

    async fn take(&mut self, number: u16, stored: Option<(Stored, Revision)>) -> Result<()> {
        let (mut stored, revision) = stored.unwrap_or_else(|| (Stored::new(Place(self.group.start)), Revision::ABSENT));
        stored.worker = Some(self.id.clone());
        stored.fence += 1;
        let cell = partition_cell(&self.consumer.name, number);
        let value = serde_json::to_vec(&stored).unwrap_or_default();
        // A conflict means that another process was faster.
        if let Set::Done(revision) = self.store().set(&cell, Some(value.into()), revision).await? {
            let partition = Partition::taken(number, stored, revision, self.now(), &self.consumer.settings);
            self.partitions.insert(number, partition);
            self.end = UNKNOWN;
        }
        Ok(())
    }

    /// Removes this process from the cell of a partition that is not in `partitions`, so that another process can take the
    /// partition.
    async fn release(&self, number: u16, mut stored: Stored, revision: Revision) -> Result<()> {
        stored.worker = None;
        let value = serde_json::to_vec(&stored).unwrap_or_default();
        // A conflict means that the cell has changed. The next renewal checks the new value.
        let (Set::Done(_) | Set::Conflict) =
            self.store().set(&partition_cell(&self.consumer.name, number), Some(value.into()), revision).await?;
        Ok(())
    }

    /// Drops a partition that another process has taken, and stops its tries.
    fn lose(&mut self, number: u16) {
        tracing::warn!(consumer = &*self.consumer.name, partition = number, "another process has taken a partition");
        self.partitions.remove(&number);
        self.starts.retain(|start| start.partition != number);
        self.tries.stop(Some(number));
    }

    async fn give_back_more_than(&mut self, share: usize) -> Result<()> {
        let surplus = self.partitions.len().saturating_sub(share);
        for partition in self.partitions.values_mut().rev().take(surplus) {
            partition.is_leaving = true;
        }
        self.give_back_leaving().await
    }

    /// Gives back the partitions that are marked as leaving and have no running tries.
    async fn give_back_leaving(&mut self) -> Result<()> {
        let numbers: Vec<u16> = self
            .partitions
            .values()
            .filter(|partition| partition.is_leaving && partition.running() == 0)
            .map(|it| it.number)
            .collect();
        for number in numbers {
            self.give_back(number).await?;
        }
        Ok(())
    }

    async fn give_back(&mut self, number: u16) -> Result<()> {
        let Some(partition) = self.partitions.get_mut(&number) else { return Ok(()) };
        partition.advance();
        let stored = partition.stored(None);
        let partition = &self.partitions[&number];
        write(self.store(), &self.consumer.name, &self.id, partition, &stored).await?;
        self.partitions.remove(&number);
        Ok(())
    }

    /// Records the tries that have ended.
    fn collect(&mut self) {
        for finished in self.tries.collect(self.consumer.settings.deadline) {
            self.finish(finished);
        }
    }

    fn finish(&mut self, finished: Finished) {
        let now = self.now();
        let Some(partition) = self.partitions.get_mut(&finished.partition) else { return };
        if let Err(failure) = &finished.result {
            tracing::warn!(
                consumer = &*self.consumer.name,
                device = &*finished.key,
                reason = failure.reason(),
                "a handler failed"
            );
        }
        partition.finish(&finished.key, finished.result, now, &self.consumer.settings);
    }

    /// If the tries of a message are used up, stores the message as a dead letter.
    async fn bury(&mut self) -> Result<()> {
        let now = self.now();
        self.partitions.values_mut().for_each(|partition| partition.wake(now, &self.consumer.settings));
        loop {
            let exhausted = self.partitions.values().flat_map(|partition| {
                let number = partition.number;
                partition.exhausted(&self.consumer.settings).map(move |exhausted| (number, exhausted))
            });
            let exhausted: Vec<(u16, Exhausted)> = exhausted.take(BURIALS).collect();
            if exhausted.is_empty() {
                return Ok(());
            }
            self.consumer.bury(exhausted.iter().map(|(_, exhausted)| exhausted), now).await?;
            for (number, exhausted) in &exhausted {
                if let Some(partition) = self.partitions.get_mut(number) {
                    partition.bury(exhausted);
                }
            }
        }
    }

    /// Chooses the next tries: one message per partition in turn, until `concurrency` tries are chosen or running, or no
    /// partition has a message to try. The next call continues with the following partition. If every call started with the
    /// first partition, the last partitions would wait until the first partitions have no messages.
    fn choose(&mut self) {
        let concurrency = self.consumer.settings.concurrency;
        let mut again = self.tries.again() + self.starts.iter().filter(|start| start.tries > 1).count();
        let mut has_alone = self.tries.has_alone() || self.starts.iter().any(|start| start.is_alone);
        let turns = [(Excluded(self.served), Unbounded), (Unbounded, Included(self.served))];
        let turns: Vec<u16> =
            turns.into_iter().flat_map(|range| self.partitions.range(range)).map(|(number, _)| *number).collect();
        loop {
            let mut has_started = false;
            for number in &turns {
                if self.tries.len() + self.starts.len() >= concurrency {
                    return;
                }
                let allowed = Allowed { again: again < concurrency.div_ceil(2), alone: !has_alone };
                if let Some(start) = self.partitions.get_mut(number).and_then(|partition| partition.start_next(allowed)) {
                    self.served = *number;
                    again += usize::from(start.tries > 1);
                    has_alone |= start.is_alone;
                    has_started = true;
                    self.starts.push(start);
                }
            }
            if !has_started {
                return;
            }
        }
    }

    /// Saves the changed partitions and starts their chosen tries. The writes are concurrent, because a store can commit
    /// concurrent writes together.
    async fn save(&mut self) -> Result<()> {
        let changed: Vec<&Partition> = self.partitions.values().filter(|partition| partition.is_changed).collect();
        let writes = changed.iter().map(|partition| async {
            let stored = partition.stored(Some(&self.id));
            (partition.number, write(self.store(), &self.consumer.name, &self.id, partition, &stored).await)
        });
        let written = join_all(writes).await;
        let mut failed = Ok(());
        for (number, written) in written {
            match written {
                Ok(Some(revision)) => self.saved(number, revision),
                Ok(None) => self.lose(number),
                Err(error) => failed = Err(error),
            }
        }
        failed
    }

    fn saved(&mut self, number: u16, revision: Revision) {
        let Some(partition) = self.partitions.get_mut(&number) else { return };
        partition.revision = revision;
        partition.is_changed = false;
        let starts = std::mem::take(&mut self.starts).into_iter();
        let (ready, waiting): (Vec<Start>, _) = starts.partition(|start| start.partition == number);
        self.starts = waiting;
        for start in ready {
            self.tries.start(&self.consumer, &self.handler, start);
        }
    }

    /// The place after which the log must be read. `None` if every partition with space for messages has read the whole log.
    fn reads_after(&self) -> Option<Place> {
        self.partitions.values().filter_map(Partition::reads_after).min().filter(|after| *after < self.end)
    }

    /// Reads one page of the log for the partitions that have space.
    async fn read(&mut self) -> Result<()> {
        let Some(after) = self.reads_after() else { return Ok(()) };
        let page = self.store().read(None, after, PAGE).await?;
        let Some(last) = page.last() else {
            // Only the partitions with space have read the whole log. The others may not have, and continue when they have space
            // again.
            self.end = after;
            self.partitions.values_mut().filter(|it| it.reads_after().is_some()).for_each(Partition::has_read_all);
            return Ok(());
        };
        let mut has_read: Vec<u16> =
            self.partitions.values().filter(|it| it.reads_after().is_some()).map(|partition| partition.number).collect();
        for entry in &page {
            let Some(received) = self.consumer.message(entry) else { continue };
            let key = device_key(&received);
            let number = partition_of(&key, self.group.partitions);
            let is_taken = self.partitions.get_mut(&number).is_none_or(|partition| partition.offer(&key, &received));
            if !is_taken {
                has_read.retain(|reading| *reading != number);
            }
        }
        for number in has_read {
            if let Some(partition) = self.partitions.get_mut(&number) {
                partition.has_read(last.place);
            }
        }
        Ok(())
    }

    /// Waits until there is something to do.
    async fn rest(&mut self) {
        let is_reading = self.partitions.values().any(|partition| partition.reads_after().is_some());
        if self.reads_after().is_some() || self.partitions.values().any(|partition| partition.is_changed) {
            // Let the handlers run: their tasks may be on the same thread.
            return tokio::task::yield_now().await;
        }
        let wait = self.next_event();
        let store = Arc::clone(self.consumer.inbox.store());
        let news = async {
            match store.wait_after(self.newest, WAKE).await {
                Ok(newest) => newest,
                Err(_) => std::future::pending().await,
            }
        };
        tokio::select! {
            finished = self.tries.ended() => finished.into_iter().for_each(|finished| self.finish(finished)),
            newest = news, if is_reading => {
                if newest > self.newest {
                    self.end = UNKNOWN;
                }
                self.newest = newest;
            }
            () = tokio::time::sleep(wait) => {}
        }
        // Other handlers may end at the same moment. Let them end before the next write, so that it saves all these results.
        tokio::task::yield_now().await;
    }

    /// The time until the first of these events: a failed message is due for another try, the deadline of a running try passes,
    /// or the lease must be renewed.
    fn next_event(&self) -> Duration {
        let due = self.partitions.values().filter_map(Partition::next_due).min();
        let due = due.map(|at| Duration::from_millis(u64::try_from(at - self.now()).unwrap_or_default()));
        let instants = [Some(self.renewal), self.tries.next_deadline()];
        let instants = instants.into_iter().flatten().map(|at| at.saturating_duration_since(Instant::now()));
        instants.chain(due).min().unwrap_or(WAKE)
    }
}

/// Writes `stored` to the cell of a partition. Returns the new revision of the cell, or `None` if another process has taken the
/// partition.
async fn write(store: &dyn Store, name: &str, worker: &str, partition: &Partition, stored: &Stored) -> Result<Option<Revision>> {
    let cell = partition_cell(name, partition.number);
    let value = serde_json::to_vec(stored).unwrap_or_default();
    let mut revision = partition.revision;
    loop {
        if let Set::Done(revision) = store.set(&cell, Some(value.clone().into()), revision).await? {
            return Ok(Some(revision));
        }
        // The conflict may come from an earlier write of this process, whose answer was lost. In that case, write again. Only the
        // holder and the fence in the cell show whether another process has taken the partition instead.
        let Some(current) = store.cell(&cell).await? else { return Ok(None) };
        let Ok(found) = serde_json::from_slice::<Stored>(&current.value) else { return Err(group::damaged(&cell)) };
        if !found.is_held_by(worker) || found.fence != partition.fence {
            return Ok(None);
        }
        revision = current.revision;
    }
}
