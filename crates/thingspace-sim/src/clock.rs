//! The virtual clock of a simulator.

use std::collections::BTreeSet;
use std::fmt;
use std::future::Future;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::{Duration, Instant};

use jiff::Timestamp;
use tokio::sync::watch;

use crate::Error;

/// The start time of a new clock. A fixed time keeps recorded times independent of the day of the run.
pub(crate) const EPOCH: Timestamp = Timestamp::constant(1_767_225_600, 0);

/// The virtual time of a simulator, with a resolution of one millisecond.
///
/// A clock starts at 2026-01-01T00:00:00Z unless [`SimulatorBuilder::start_at`](crate::SimulatorBuilder::start_at) sets another
/// time. A running clock advances by the elapsed real time multiplied by its speed. A paused clock moves only when it is
/// advanced. The clock drives everything the simulator waits for: token lifetimes, outcomes, callbacks and their retries. A clone
/// is another handle to the same clock.
///
/// ```
/// use std::time::Duration;
/// use thingspace_sim::Clock;
///
/// let clock = Clock::paused();
/// clock.advance(Duration::from_secs(90));
/// assert_eq!(clock.now().to_string(), "2026-01-01T00:01:30Z");
///
/// clock.set_speed(3_600.0)?; // one hour per second, once the clock runs
/// clock.resume();
/// assert!(clock.is_running());
/// # Ok::<(), thingspace_sim::Error>(())
/// ```
#[derive(Clone)]
pub struct Clock(Arc<Inner>);

struct Inner {
    pace: Mutex<Pace>,
    /// Counts the changes to the clock. Each change wakes the sleeping tasks, which then check the time again.
    moved: watch::Sender<u64>,
    agendas: Mutex<Vec<Weak<dyn Agenda>>>,
    sleepers: Mutex<Sleepers>,
}

/// The elapsed virtual time of a clock and its current speed.
struct Pace {
    /// The virtual time from which `passed` is counted.
    start: Timestamp,
    /// Virtual time from `start` to the last change of the clock.
    passed: Duration,
    /// Real time of the last change, or `None` while the clock is paused.
    since: Option<Instant>,
    /// Virtual seconds per real second.
    speed: f64,
    /// Total real time the clock was paused, up to the last change.
    paused_for: Duration,
    /// Real time of the last change, even while the clock is paused.
    changed: Instant,
}

impl Pace {
    fn passed(&self) -> Duration {
        let real = self.since.map_or(Duration::ZERO, |since| since.elapsed());
        let ran = Duration::try_from_secs_f64(real.as_secs_f64() * self.speed).unwrap_or(Duration::MAX);
        self.passed.saturating_add(ran)
    }

    /// Returns the total real time the clock was paused. Client clocks (feature `client`) add this duration to the virtual time.
    fn paused_for(&self) -> Duration {
        let now = if self.since.is_none() { self.changed.elapsed() } else { Duration::ZERO };
        self.paused_for + now
    }

    /// Brings the elapsed times up to date, then applies a change.
    fn update(&mut self, change: impl FnOnce(&mut Self)) {
        self.paused_for = self.paused_for();
        self.changed = Instant::now();
        self.passed = self.passed();
        self.since = self.since.map(|_| Instant::now());
        change(self);
    }
}

/// Longest real time to sleep before checking the clock again.
const LONGEST_SLEEP: Duration = Duration::from_secs(3_600);

/// Maximum number of virtual seconds per real second. At this speed, a new clock reaches the end of the year 9999 after 42
/// minutes.
const MAX_SPEED: f64 = 100_000_000.0;

/// The end times of the current sleeps. A number distinguishes sleeps that end at the same time.
#[derive(Default)]
struct Sleepers {
    until: BTreeSet<(Timestamp, u64)>,
    registered: u64,
}

/// A source of planned events, implemented by `Shared`.
pub(crate) trait Agenda: Send + Sync {
    /// Returns the time of the earliest event that is not due yet.
    fn next_due(&self) -> Option<Timestamp>;
}

impl Clock {
    /// Creates a clock that runs with real time.
    #[must_use]
    pub fn running() -> Self {
        Self::start(Some(Instant::now()))
    }

    /// Creates a paused clock. Until [`resume`](Self::resume) is called, the clock moves only through calls such as
    /// [`advance`](Self::advance) and [`advance_to_next_event`](Self::advance_to_next_event).
    #[must_use]
    pub fn paused() -> Self {
        Self::start(None)
    }

    fn start(since: Option<Instant>) -> Self {
        Self(Arc::new(Inner {
            pace: Mutex::new(Pace {
                start: EPOCH,
                passed: Duration::ZERO,
                since,
                speed: 1.0,
                paused_for: Duration::ZERO,
                changed: Instant::now(),
            }),
            moved: watch::Sender::new(0),
            agendas: Mutex::default(),
            sleepers: Mutex::default(),
        }))
    }

    /// Returns the current virtual time.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        let pace = locked(&self.0.pace);
        later(pace.start, pace.passed())
    }

    /// Returns the total real time during which the clock was paused.
    #[cfg(feature = "client")]
    pub(crate) fn paused_for(&self) -> Duration {
        locked(&self.0.pace).paused_for()
    }

    /// Returns whether real time moves this clock.
    #[must_use]
    pub fn is_running(&self) -> bool {
        locked(&self.0.pace).since.is_some()
    }

    /// Returns the number of virtual seconds per real second while the clock runs.
    #[must_use]
    pub fn speed(&self) -> f64 {
        locked(&self.0.pace).speed
    }

    /// Pauses the clock. Has no effect on a paused clock.
    pub fn pause(&self) {
        self.update(|pace| pace.since = None);
    }

    /// Resumes a paused clock at its speed. Has no effect on a running clock.
    pub fn resume(&self) {
        self.update(|pace| pace.since = Some(Instant::now()));
    }

    /// Sets the speed of the clock: at speed 60, a virtual minute passes per real second. A paused clock stays paused.
    ///
    /// # Errors
    /// [`Error::Speed`] if the speed is not above 0, or is above 100,000,000.
    pub fn set_speed(&self, speed: f64) -> Result<(), Error> {
        if !(speed > 0.0 && speed <= MAX_SPEED) {
            return Err(Error::Speed);
        }
        self.update(|pace| pace.speed = speed);
        Ok(())
    }

    /// Moves the clock forward. Events that become due happen in the order of their times; `Simulator::settle` waits for them.
    ///
    /// The clock stops at the end of the year 9999.
    pub fn advance(&self, by: Duration) {
        self.update(|pace| pace.passed = pace.passed.saturating_add(by));
    }

    /// Sets the clock to a time, which may be earlier than the current time.
    pub(crate) fn set(&self, to: Timestamp) {
        self.update(|pace| (pace.start, pace.passed) = (to, Duration::ZERO));
    }

    fn update(&self, change: impl FnOnce(&mut Pace)) {
        locked(&self.0.pace).update(change);
        self.0.moved.send_modify(|moves| *moves += 1);
    }

    /// Moves the clock to the next planned event of a simulator that uses this clock, or to the time at which the next
    /// [`sleep_until`](Self::sleep_until) ends, whichever is earlier. Returns the new time. Events that depend on a callback in
    /// flight are planned only when the delivery of the callback ends, so call `Simulator::settle` first.
    ///
    /// # Errors
    /// [`Error::NothingPlanned`] if no event is planned and no task sleeps.
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

    /// Waits until the clock has reached `until`.
    pub fn sleep_until(&self, until: Timestamp) -> impl Future<Output = ()> + Send + use<> {
        let sleeper = Sleeper::register(self, until);
        async move { sleeper.clock.wait_until(sleeper.until.0).await }
    }

    /// Like [`sleep_until`](Self::sleep_until), but `advance_to_next_event` ignores this wait.
    pub(crate) async fn wait_until(&self, until: Timestamp) {
        let mut moved = self.0.moved.subscribe();
        loop {
            moved.mark_unchanged();
            let now = self.now();
            if now >= until {
                return;
            }
            // `changed` cannot fail, because `self` owns the sender. So its results are ignored.
            if self.is_running() {
                // Sleep one millisecond longer than the remaining time, because `now` truncates to milliseconds.
                let rest = Duration::try_from(until.duration_since(now)).unwrap_or_default() + Duration::from_millis(1);
                let rest = Duration::try_from_secs_f64(rest.as_secs_f64() / self.speed()).unwrap_or(LONGEST_SLEEP);
                let rest = rest.clamp(Duration::from_millis(1), LONGEST_SLEEP);
                tokio::select! {
                    () = tokio::time::sleep(rest) => {}
                    _ = moved.changed() => {}
                }
            } else {
                let _ = moved.changed().await;
            }
        }
    }

    pub(crate) fn register_agenda(&self, agenda: Weak<dyn Agenda>) {
        locked(&self.0.agendas).push(agenda);
    }
}

impl fmt::Debug for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Clock").field("now", &self.now()).field("running", &self.is_running()).finish()
    }
}

/// Keeps the end time of a sleep registered with the clock until the sleep ends or its future is dropped.
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

/// Parses an ISO 8601 date with `Z` or an offset. Ignores fractions of a second (quirk date-forms).
pub(crate) fn read_date(value: &str) -> Option<Timestamp> {
    value.trim().parse::<Timestamp>().ok().and_then(|date| Timestamp::from_second(date.as_second()).ok())
}

/// Returns `at` plus `by` in whole milliseconds, at most the end of the year 9999.
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
    async fn a_paused_clock_moves_only_when_it_is_advanced() {
        let clock = Clock::paused();
        assert_eq!(clock.now(), EPOCH);
        let minute = clock.sleep_until(later(EPOCH, Duration::from_secs(60)));
        let sleeper = tokio::spawn(minute);
        assert_eq!(clock.advance_to_next_event().unwrap(), later(EPOCH, Duration::from_secs(60)));
        sleeper.await.unwrap();
        assert!(matches!(clock.advance_to_next_event(), Err(Error::NothingPlanned)));
    }

    #[tokio::test]
    async fn advancing_a_running_clock_ends_a_long_sleep() {
        let clock = Clock::running();
        let sleeper = tokio::spawn(clock.sleep_until(later(clock.now(), Duration::from_secs(86_400))));
        clock.advance(Duration::from_secs(90_000));
        sleeper.await.unwrap();
    }

    #[test]
    fn changing_the_speed_does_not_change_the_time() {
        let clock = Clock::paused();
        clock.advance(Duration::from_secs(10));
        clock.set_speed(1_000_000.0).unwrap();
        assert_eq!(clock.now(), later(EPOCH, Duration::from_secs(10)));
        clock.resume();
        let started = Instant::now();
        while clock.now() < later(EPOCH, Duration::from_secs(1_000)) {
            assert!(started.elapsed() < Duration::from_secs(5), "the clock does not run");
            std::thread::yield_now();
        }
        clock.pause();
        let stopped = clock.now();
        clock.set_speed(1.0).unwrap();
        assert_eq!(clock.now(), stopped);
    }

    #[test]
    fn speeds_out_of_range_are_refused() {
        for speed in [0.0, -1.0, f64::NAN, f64::INFINITY, 1e9] {
            assert!(matches!(Clock::running().set_speed(speed), Err(Error::Speed)), "{speed}");
        }
    }

    #[test]
    fn advancing_past_the_end_of_time_stops_at_the_end() {
        let clock = Clock::paused();
        clock.advance(Duration::MAX);
        clock.advance(Duration::MAX);
        assert_eq!(clock.now(), Timestamp::MAX);
    }

    #[test]
    fn a_dropped_sleep_is_not_an_event() {
        let clock = Clock::paused();
        drop(clock.sleep_until(later(EPOCH, Duration::from_secs(1))));
        assert!(clock.advance_to_next_event().is_err());
    }
}
