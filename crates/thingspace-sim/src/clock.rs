use std::collections::BTreeSet;
use std::fmt;
use std::future::Future;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::{Duration, Instant};

use jiff::Timestamp;
use tokio::sync::watch;

use crate::Error;

/// Where every clock starts: a fixed date, so that what a simulator writes down does not depend on the day it ran.
pub(crate) const EPOCH: Timestamp = Timestamp::constant(1_767_225_600, 0);

/// The virtual time of a simulator, in steps of a millisecond.
///
/// It starts at 2026-01-01T00:00:00Z. A running clock adds the real time that passed since it was made; a paused one stands still
/// until it is advanced. Everything the simulator waits for goes by it: token lives, outcomes, callbacks and their repeats.
/// Clones are the same clock.
///
/// ```
/// use std::time::Duration;
/// use thingspace_sim::Clock;
///
/// let clock = Clock::paused();
/// clock.advance(Duration::from_secs(90));
/// assert_eq!(clock.now().to_string(), "2026-01-01T00:01:30Z");
/// ```
#[derive(Clone)]
pub struct Clock(Arc<Inner>);

struct Inner {
    /// When a running clock was started; a paused one has no such moment.
    started: Option<Instant>,
    advanced: Mutex<Duration>,
    /// Counts advances: sleepers look at the time again.
    moved: watch::Sender<u64>,
    agendas: Mutex<Vec<Weak<dyn Agenda>>>,
    sleepers: Mutex<Sleepers>,
}

/// The moments that somebody sleeps until, numbered to tell equal ones apart.
#[derive(Default)]
struct Sleepers {
    until: BTreeSet<(Timestamp, u64)>,
    registered: u64,
}

/// Something with plans at later times: a simulator.
pub(crate) trait Agenda: Send + Sync {
    /// The earliest plan that is not due yet.
    fn next_due(&self) -> Option<Timestamp>;
}

impl Clock {
    /// A clock that runs with real time.
    #[must_use]
    pub fn running() -> Self {
        Self::start(Some(Instant::now()))
    }

    /// A clock that moves only by [`advance`](Self::advance) and [`advance_to_next_event`](Self::advance_to_next_event).
    #[must_use]
    pub fn paused() -> Self {
        Self::start(None)
    }

    fn start(started: Option<Instant>) -> Self {
        Self(Arc::new(Inner {
            started,
            advanced: Mutex::default(),
            moved: watch::Sender::new(0),
            agendas: Mutex::default(),
            sleepers: Mutex::default(),
        }))
    }

    /// The virtual time now.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        let ran = self.0.started.map_or(Duration::ZERO, |started| started.elapsed());
        let advanced = *locked(&self.0.advanced);
        later(EPOCH, advanced.saturating_add(ran))
    }

    /// True when real time moves this clock.
    #[must_use]
    pub fn is_running(&self) -> bool {
        self.0.started.is_some()
    }

    /// Moves the clock forward. What became due is worked off in the order of its time; `Simulator::settle` waits for that.
    ///
    /// The clock stops at the end of the year 9999.
    pub fn advance(&self, by: Duration) {
        {
            let mut advanced = locked(&self.0.advanced);
            *advanced = advanced.saturating_add(by);
        }
        self.0.moved.send_modify(|moves| *moves += 1);
    }

    /// Moves the clock to the next planned event of a simulator on this clock, or to the next moment somebody sleeps until, and
    /// answers the new time. Plans that depend on a callback in flight are made when it ends: call `Simulator::settle` first.
    ///
    /// # Errors
    /// [`Error::NothingPlanned`] when there is no such event.
    pub fn advance_to_next_event(&self) -> Result<Timestamp, Error> {
        let now = self.now();
        let agendas: Vec<Arc<dyn Agenda>> = {
            let mut agendas = locked(&self.0.agendas);
            agendas.retain(|agenda| agenda.strong_count() > 0);
            agendas.iter().filter_map(Weak::upgrade).collect()
        };
        let planned = agendas.iter().filter_map(|agenda| agenda.next_due());
        let slept = locked(&self.0.sleepers).until.iter().map(|(until, _)| *until).find(|until| *until > now);
        let next = planned.chain(slept).min().ok_or(Error::NothingPlanned)?;
        let wait = next.duration_since(now);
        self.advance(Duration::try_from(wait).unwrap_or_default());
        Ok(self.now())
    }

    /// Returns once the clock has reached `until`.
    pub fn sleep_until(&self, until: Timestamp) -> impl Future<Output = ()> + Send + use<> {
        let sleeper = Sleeper::register(self, until);
        async move { sleeper.clock.wait_until(sleeper.until.0).await }
    }

    /// Like [`sleep_until`](Self::sleep_until), but no event that the clock could be moved to.
    pub(crate) async fn wait_until(&self, until: Timestamp) {
        let mut moved = self.0.moved.subscribe();
        loop {
            moved.mark_unchanged();
            let now = self.now();
            if now >= until {
                return;
            }
            // The sender lives in self, so that `changed` cannot fail.
            if self.is_running() {
                // One step more than the rest: `now` drops what is less than a step.
                let rest = Duration::try_from(until.duration_since(now)).unwrap_or_default() + Duration::from_millis(1);
                tokio::select! {
                    () = tokio::time::sleep(rest) => {}
                    _ = moved.changed() => {}
                }
            } else {
                let _ = moved.changed().await;
            }
        }
    }

    pub(crate) fn attend(&self, agenda: Weak<dyn Agenda>) {
        locked(&self.0.agendas).push(agenda);
    }
}

impl fmt::Debug for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Clock").field("now", &self.now()).field("running", &self.is_running()).finish()
    }
}

/// Keeps the moment somebody sleeps until on the clock's list, until the sleep ends or is given up.
struct Sleeper {
    clock: Clock,
    until: (Timestamp, u64),
}

impl Sleeper {
    fn register(clock: &Clock, until: Timestamp) -> Self {
        let mut sleepers = locked(&clock.0.sleepers);
        sleepers.registered += 1;
        let until = (until, sleepers.registered);
        sleepers.until.insert(until);
        drop(sleepers);
        Self { clock: clock.clone(), until }
    }
}

impl Drop for Sleeper {
    fn drop(&mut self) {
        locked(&self.clock.0.sleepers).until.remove(&self.until);
    }
}

/// `at` plus `by`, at most the end of the year 9999, without fractions of a millisecond.
pub(crate) fn later(at: Timestamp, by: Duration) -> Timestamp {
    let by = i64::try_from(by.as_millis()).unwrap_or(i64::MAX);
    Timestamp::from_millisecond(at.as_millisecond().saturating_add(by)).unwrap_or(Timestamp::MAX)
}

fn locked<T: ?Sized>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_paused_clock_moves_only_when_told() {
        let clock = Clock::paused();
        assert_eq!(clock.now(), EPOCH);
        let minute = clock.sleep_until(later(EPOCH, Duration::from_secs(60)));
        let sleeper = tokio::spawn(minute);
        assert_eq!(clock.advance_to_next_event().unwrap(), later(EPOCH, Duration::from_secs(60)));
        sleeper.await.unwrap();
        assert!(matches!(clock.advance_to_next_event(), Err(Error::NothingPlanned)));
    }

    #[tokio::test]
    async fn advancing_a_running_clock_ends_long_sleeps() {
        let clock = Clock::running();
        let sleeper = tokio::spawn(clock.sleep_until(later(clock.now(), Duration::from_secs(86_400))));
        clock.advance(Duration::from_secs(90_000));
        sleeper.await.unwrap();
    }

    #[test]
    fn time_ends_instead_of_overflowing() {
        let clock = Clock::paused();
        clock.advance(Duration::MAX);
        clock.advance(Duration::MAX);
        assert_eq!(clock.now(), Timestamp::MAX);
    }

    #[test]
    fn a_sleep_given_up_is_no_event() {
        let clock = Clock::paused();
        drop(clock.sleep_until(later(EPOCH, Duration::from_secs(1))));
        assert!(clock.advance_to_next_event().is_err());
    }
}
