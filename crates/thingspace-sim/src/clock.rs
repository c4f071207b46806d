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
/// It starts at 2026-01-01T00:00:00Z. A running clock adds the real time that passed, times its speed; a paused one stands still
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
///
/// clock.set_speed(3_600.0)?; // an hour in every second, once it runs
/// clock.resume();
/// assert!(clock.is_running());
/// # Ok::<(), thingspace_sim::Error>(())
/// ```
#[derive(Clone)]
pub struct Clock(Arc<Inner>);

struct Inner {
    hands: Mutex<Hands>,
    /// Counts moves by hand: sleepers look at the time again.
    moved: watch::Sender<u64>,
    agendas: Mutex<Vec<Weak<dyn Agenda>>>,
    sleepers: Mutex<Sleepers>,
}

/// Where a clock stands.
struct Hands {
    /// Virtual time since the start, as it was when the clock last changed its pace.
    passed: Duration,
    /// When that was; a paused clock has no such moment.
    since: Option<Instant>,
    /// Virtual seconds in a real one.
    speed: f64,
    /// Real time during which the clock stood still, up to the last change of its pace.
    stood: Duration,
    /// When that change was.
    changed: Instant,
}

impl Hands {
    fn passed(&self) -> Duration {
        let real = self.since.map_or(Duration::ZERO, |since| since.elapsed());
        let ran = Duration::try_from_secs_f64(real.as_secs_f64() * self.speed).unwrap_or(Duration::MAX);
        self.passed.saturating_add(ran)
    }

    /// Real time during which the clock stood still. Clients live in it (feature `client`).
    fn stood(&self) -> Duration {
        let now = if self.since.is_none() { self.changed.elapsed() } else { Duration::ZERO };
        self.stood + now
    }

    /// Changes the pace from now on.
    fn turn(&mut self, change: impl FnOnce(&mut Self)) {
        self.stood = self.stood();
        self.changed = Instant::now();
        self.passed = self.passed();
        self.since = self.since.map(|_| Instant::now());
        change(self);
    }
}

/// Real time that is slept without looking at the clock again.
const LONGEST_SLEEP: Duration = Duration::from_secs(3_600);

/// Speeds up to here: a year in a second and more, and far from the end of time in any session.
const FASTEST: f64 = 100_000_000.0;

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

    fn start(since: Option<Instant>) -> Self {
        Self(Arc::new(Inner {
            hands: Mutex::new(Hands {
                passed: Duration::ZERO,
                since,
                speed: 1.0,
                stood: Duration::ZERO,
                changed: Instant::now(),
            }),
            moved: watch::Sender::new(0),
            agendas: Mutex::default(),
            sleepers: Mutex::default(),
        }))
    }

    /// The virtual time now.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        later(EPOCH, locked(&self.0.hands).passed())
    }

    /// Real time during which the clock was paused.
    #[cfg(feature = "client")]
    pub(crate) fn stood(&self) -> Duration {
        locked(&self.0.hands).stood()
    }

    /// True when real time moves this clock.
    #[must_use]
    pub fn is_running(&self) -> bool {
        locked(&self.0.hands).since.is_some()
    }

    /// Virtual seconds in a real one while the clock runs.
    #[must_use]
    pub fn speed(&self) -> f64 {
        locked(&self.0.hands).speed
    }

    /// Stops the clock where it is. A paused clock stays paused.
    pub fn pause(&self) {
        self.turn(|hands| hands.since = None);
    }

    /// Lets the clock run on from where it is, at its speed. A running clock runs on.
    pub fn resume(&self) {
        self.turn(|hands| hands.since = Some(Instant::now()));
    }

    /// Makes the clock faster or slower from now on: 60 is a minute in every second. Whether it runs does not change.
    ///
    /// # Errors
    /// [`Error::Speed`] when the speed is not above 0 and at most 100,000,000.
    pub fn set_speed(&self, speed: f64) -> Result<(), Error> {
        if !(speed > 0.0 && speed <= FASTEST) {
            return Err(Error::Speed);
        }
        self.turn(|hands| hands.speed = speed);
        Ok(())
    }

    /// Moves the clock forward. What became due is worked off in the order of its time; `Simulator::settle` waits for that.
    ///
    /// The clock stops at the end of the year 9999.
    pub fn advance(&self, by: Duration) {
        self.turn(|hands| hands.passed = hands.passed.saturating_add(by));
    }

    /// Puts the clock to a time, for a state that belongs to it.
    pub(crate) fn set(&self, to: Timestamp) {
        let passed = Duration::try_from(to.duration_since(EPOCH)).unwrap_or_default();
        self.turn(|hands| hands.passed = passed);
    }

    fn turn(&self, change: impl FnOnce(&mut Hands)) {
        locked(&self.0.hands).turn(change);
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

/// ISO 8601 with Z or an offset; decimal seconds are ignored (quirk date-forms).
pub(crate) fn read_date(text: &str) -> Option<Timestamp> {
    text.trim().parse::<Timestamp>().ok().and_then(|date| Timestamp::from_second(date.as_second()).ok())
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
    fn a_faster_clock_goes_on_from_where_it_is() {
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
    fn speeds_have_bounds() {
        for speed in [0.0, -1.0, f64::NAN, f64::INFINITY, 1e9] {
            assert!(matches!(Clock::running().set_speed(speed), Err(Error::Speed)), "{speed}");
        }
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
