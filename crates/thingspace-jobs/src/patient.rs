//! Retries calls to a store after an error.
//!
//! An error does not show whether the store has carried out the call. So only calls that can safely be repeated are retried, such
//! as reads, trims and appends with the same keys. A failed `set` of a cell is not retried here, because the caller must read the
//! cell again first.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use bytes::Bytes;
use thingspace::Client;
use thingspace_store::{Appended, Cell, Description, Entry, ErrorKind, Place, Result, Revision, Set, Store, StoreFuture, Stored};

/// The maximum number of tries of a call, unless a running job waits for an unreachable store.
const TRIES: u32 = 6;

/// How long a running job retries a call while the store cannot be reached, including the time of the calls. A server that is
/// restarted is usually back within this time, so the job can still record the answer of ThingSpace to a request that it has
/// sent.
const OUTAGE: Duration = Duration::from_secs(60);

/// The pause before the first retry of a call. Each further pause is twice as long, up to [`LONGEST_PAUSE`].
const PAUSE: Duration = Duration::from_millis(50);

/// The longest pause.
const LONGEST_PAUSE: Duration = Duration::from_secs(2);

/// Counts the running jobs. While a job runs, calls to an unreachable store are retried until [`OUTAGE`] has passed. Otherwise, a
/// call fails after [`TRIES`] tries.
#[derive(Clone, Debug, Default)]
pub(crate) struct Patience(Arc<AtomicUsize>);

/// One running job in the count of a [`Patience`]. Dropping this value removes the job from the count.
#[derive(Debug)]
pub(crate) struct Running(Arc<AtomicUsize>);

impl Patience {
    pub(crate) fn run(&self) -> Running {
        self.0.fetch_add(1, Ordering::Relaxed);
        Running(Arc::clone(&self.0))
    }

    fn is_needed(&self) -> bool {
        self.0.load(Ordering::Relaxed) > 0
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

/// Passes calls to another store, and tries failed calls again. Does not retry `set`, `wait_after`, or a call that fails with
/// [`ErrorKind::Invalid`].
pub(crate) struct RetryingStore {
    pub(crate) store: Arc<dyn Store>,
    /// The client whose clock measures the pauses and the time that the calls take.
    pub(crate) client: Client,
    pub(crate) patience: Patience,
}

impl RetryingStore {
    async fn patiently<T, F: Future<Output = Result<T>>>(&self, call: impl Fn() -> F) -> Result<T> {
        let clock = self.client.clock();
        let (mut tries, mut pause, end) = (1, PAUSE, clock.monotonic() + OUTAGE);
        loop {
            let error = match call().await {
                Err(error) if error.kind() != ErrorKind::Invalid => error,
                answer => return answer,
            };
            let is_patient = error.kind() == ErrorKind::Unavailable && self.patience.is_needed();
            let goes_on = if is_patient { clock.monotonic() < end } else { tries < TRIES };
            if !goes_on {
                return Err(error);
            }
            tracing::debug!(%error, "calling the store again");
            clock.sleep(pause).await;
            pause = (pause * 2).min(LONGEST_PAUSE);
            tries += 1;
        }
    }
}

impl Store for RetryingStore {
    fn append(&self, entries: Vec<Entry>) -> StoreFuture<'_, Vec<Appended>> {
        Box::pin(async move { self.patiently(|| self.store.append(entries.clone())).await })
    }

    fn read<'a>(&'a self, tag: Option<&'a str>, after: Place, most: usize) -> StoreFuture<'a, Vec<Stored>> {
        Box::pin(self.patiently(move || self.store.read(tag, after, most)))
    }

    fn wait_after(&self, after: Place, within: Duration) -> StoreFuture<'_, Place> {
        self.store.wait_after(after, within)
    }

    fn cell<'a>(&'a self, name: &'a str) -> StoreFuture<'a, Option<Cell>> {
        Box::pin(self.patiently(move || self.store.cell(name)))
    }

    fn cells<'a>(&'a self, prefix: &'a str) -> StoreFuture<'a, Vec<(String, Cell)>> {
        Box::pin(self.patiently(move || self.store.cells(prefix)))
    }

    fn set<'a>(&'a self, name: &'a str, value: Option<Bytes>, seen: Revision) -> StoreFuture<'a, Set> {
        self.store.set(name, value, seen)
    }

    fn trim<'a>(&'a self, tag: Option<&'a str>, up_to: Place) -> StoreFuture<'a, u64> {
        Box::pin(self.patiently(move || self.store.trim(tag, up_to)))
    }

    fn skip(&self, up_to: Place) -> StoreFuture<'_, ()> {
        Box::pin(self.patiently(move || self.store.skip(up_to)))
    }

    fn check(&self, entry: &Entry) -> Result<()> {
        self.store.check(entry)
    }

    fn describe(&self) -> StoreFuture<'_, Description> {
        Box::pin(self.patiently(move || self.store.describe()))
    }

    fn url(&self) -> String {
        self.store.url()
    }
}

impl fmt::Debug for RetryingStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("RetryingStore").field(&self.store).finish()
    }
}

#[cfg(test)]
mod tests {
    use std::pin::Pin;
    use std::sync::atomic::AtomicU64;
    use std::time::SystemTime;

    use thingspace::Clock;
    use thingspace_store::Error;

    use super::*;

    /// A clock that only the store and the pauses advance, in milliseconds.
    #[derive(Clone, Debug, Default)]
    struct Manual(Arc<AtomicU64>);

    impl Manual {
        fn pass(&self, time: Duration) {
            self.0.fetch_add(u64::try_from(time.as_millis()).unwrap(), Ordering::SeqCst);
        }
    }

    impl Clock for Manual {
        fn now(&self) -> SystemTime {
            SystemTime::UNIX_EPOCH + self.monotonic()
        }

        fn monotonic(&self) -> Duration {
            Duration::from_millis(self.0.load(Ordering::SeqCst))
        }

        fn sleep(&self, time: Duration) -> Pin<Box<dyn Future<Output = ()> + Send + '_>> {
            self.pass(time);
            Box::pin(std::future::ready(()))
        }
    }

    /// A store that cannot be reached. Each call fails after the time `within`.
    #[derive(Debug)]
    struct Silent {
        clock: Manual,
        within: Duration,
        calls: AtomicUsize,
    }

    impl Silent {
        fn fail<'a, T: Send + 'a>(&'a self) -> StoreFuture<'a, T> {
            self.calls.fetch_add(1, Ordering::SeqCst);
            self.clock.pass(self.within);
            Box::pin(std::future::ready(Err(Error::new(ErrorKind::Unavailable, "the server has not answered"))))
        }
    }

    impl Store for Silent {
        fn append(&self, _: Vec<Entry>) -> StoreFuture<'_, Vec<Appended>> {
            self.fail()
        }

        fn read<'a>(&'a self, _: Option<&'a str>, _: Place, _: usize) -> StoreFuture<'a, Vec<Stored>> {
            self.fail()
        }

        fn wait_after(&self, _: Place, _: Duration) -> StoreFuture<'_, Place> {
            self.fail()
        }

        fn cell<'a>(&'a self, _: &'a str) -> StoreFuture<'a, Option<Cell>> {
            self.fail()
        }

        fn cells<'a>(&'a self, _: &'a str) -> StoreFuture<'a, Vec<(String, Cell)>> {
            self.fail()
        }

        fn set<'a>(&'a self, _: &'a str, _: Option<Bytes>, _: Revision) -> StoreFuture<'a, Set> {
            self.fail()
        }

        fn trim<'a>(&'a self, _: Option<&'a str>, _: Place) -> StoreFuture<'a, u64> {
            self.fail()
        }

        fn url(&self) -> String {
            "silent:".to_owned()
        }
    }

    /// Calls a store that cannot be reached, until the call fails. Returns the number of tries, and how long they took.
    async fn give_up(within: Duration, is_running: bool) -> (usize, Duration) {
        let clock = Manual::default();
        let silent = Arc::new(Silent { clock: clock.clone(), within, calls: AtomicUsize::new(0) });
        let patience = Patience::default();
        let _running = is_running.then(|| patience.run());
        let builder = Client::builder().key("k").secret("s").username("u").password("p").account("0000123456-00001");
        let client = builder.clock(clock.clone()).build().unwrap();
        let patient = RetryingStore { store: Arc::clone(&silent) as Arc<dyn Store>, client, patience };
        assert_eq!(patient.cell("name").await.unwrap_err().kind(), ErrorKind::Unavailable);
        (silent.calls.load(Ordering::SeqCst), clock.monotonic())
    }

    #[tokio::test]
    async fn a_running_job_stops_calling_an_unreachable_store_after_a_minute() {
        let (calls, waited) = give_up(Duration::from_secs(25), true).await;
        assert!(calls == 3 && waited < Duration::from_secs(80), "{calls} calls in {waited:?}");
        let (calls, waited) = give_up(Duration::ZERO, true).await;
        assert!(calls > 20 && (OUTAGE..OUTAGE + LONGEST_PAUSE).contains(&waited), "{calls} calls in {waited:?}");
        // Without a running job, the number of calls is limited instead.
        assert_eq!(give_up(Duration::ZERO, false).await.0, TRIES as usize);
    }
}
