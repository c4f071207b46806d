//! Suspension limits. A line resumes automatically when it has been suspended for 90 consecutive days, or for 180 days within
//! twelve months ("Service Provisioning Rules" in Verizon's documentation).

use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::time::Duration;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde_json::value::to_raw_value;
use serde_json::{Value, json};

use super::event_queue::{Origin, QueuedEvent, Step, Timer};
use super::lifecycle::{Actor, InitialState, ProvisioningAction};
use super::messages::Notice;
use super::services::RESUME_SERVICE;
use super::{World, step};
use crate::clock::later;
use crate::fleet::Slot;
use crate::ids::Kind;
use crate::ledger::{Key, LedgerEvent, Outcome, Record};
use crate::line::{Action, LineState};
use crate::rng::Rng;

const DAY: Duration = Duration::from_secs(86_400);

/// Maximum duration of one suspension.
const LONGEST: Duration = Duration::from_secs(90 * 86_400);

/// Maximum total duration of the suspensions of a line within twelve months.
const YEARLY: Duration = Duration::from_secs(180 * 86_400);

/// Twelve months, counted as 365 days (quirk sim-days).
const YEAR: Duration = Duration::from_secs(365 * 86_400);

/// Time between the announcement of an automatic resume and the resume. If the suspension is shorter than this time, the
/// announcement is sent at the start of the suspension.
const ANNOUNCEMENT_LEAD: Duration = Duration::from_secs(7 * 86_400);

/// If a line is already suspended when the simulation starts, its suspension started at most this long before.
const BEFORE_START: Duration = Duration::from_secs(60 * 86_400);

/// A timer for the announcement of an automatic resume, or for the resume itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) struct SuspensionTimer {
    slot: Slot,
    /// Number of the suspension that this timer belongs to. Timers of earlier suspensions are ignored.
    number: u32,
    resumes: bool,
}

/// Current and past suspensions of lines.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Suspensions {
    started: u32,
    present: HashMap<Slot, Suspension>,
    /// Start and end of each past suspension. Those that ended more than a year ago are dropped when the next suspension of the
    /// same line ends.
    past: HashMap<Slot, Vec<(Timestamp, Timestamp)>>,
}

/// A current suspension.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
struct Suspension {
    number: u32,
    since: Timestamp,
    resumes: Timestamp,
}

impl Suspensions {
    /// Returns the maximum duration of a suspension that starts at `at`.
    pub(super) fn left(&self, slot: Slot, at: Timestamp) -> Duration {
        YEARLY.saturating_sub(self.used(slot, at)).min(LONGEST)
    }

    /// Returns how long a line was suspended within the twelve months before `at`, including the current suspension.
    fn used(&self, slot: Slot, at: Timestamp) -> Duration {
        let earliest = earlier(at, YEAR);
        let present = self.present.get(&slot).map(|present| (present.since, at));
        let spans = self.past.get(&slot).into_iter().flatten().copied().chain(present);
        spans.map(|(start, end)| span(start.max(earliest), end)).sum()
    }

    /// Returns the start of the current suspension.
    pub(super) fn since(&self, slot: Slot) -> Option<Timestamp> {
        self.present.get(&slot).map(|present| present.since)
    }

    /// Ends the current suspension.
    pub(super) fn end(&mut self, slot: Slot, at: Timestamp) {
        let Some(present) = self.present.remove(&slot) else { return };
        let past = self.past.entry(slot).or_default();
        past.retain(|(_, end)| *end >= earlier(at, YEAR));
        past.push((present.since, at));
    }

    /// Drops all suspensions of a line that was deleted or moved to another account.
    pub(super) fn forget(&mut self, slot: Slot) {
        self.present.remove(&slot);
        self.past.remove(&slot);
    }

    /// Returns the content of CarrierService's message about a suspension (schema SuspendResponse).
    pub(super) fn suspend_response(&self, slot: Slot, now: Timestamp) -> Value {
        let resumes = self.present.get(&slot).map(|suspension| suspension.resumes);
        json!({
            "expectedResumeDate": resumes,
            "maxSuspendDaysAllowed": days(LONGEST),
            "numDaysSuspendAllowedCurrent12Months": days(YEARLY),
            "numDaysSuspendedLast12Months": days(self.used(slot, now)),
        })
    }

    /// Returns the suspension status of a line, or `None` if the line is not suspended (schema SuspensionStatusResponse).
    pub(super) fn status(&self, slot: Slot, now: Timestamp) -> Option<Value> {
        let Suspension { since, resumes, .. } = self.present.get(&slot).copied()?;
        Some(json!({
            "currentState": LineState::Suspend.as_str(),
            "suspendDate": since,
            "autoResumeDate": resumes,
            "reasonCodeDays": days(LONGEST),
            "daysSuspendedLast12Months": days(self.used(slot, now)),
            "daysRemaining": days(span(since, resumes)).saturating_sub(days(span(since, now))),
        }))
    }
}

impl World {
    /// Generates the suspensions of lines that are suspended when the simulation starts.
    pub(super) fn generate_suspensions(&mut self) {
        let suspended = self.fleet.slots().filter(|(_, line)| line.state == LineState::Suspend);
        let suspended: Vec<(Slot, u64)> = suspended.map(|(slot, line)| (slot, line.device_id)).collect();
        if suspended.is_empty() {
            return;
        }
        let call = self.ledger.call("platform", None, None);
        for (slot, device_id) in suspended {
            let since = suspended_at_start(self.settings.seed, self.settings.start, device_id);
            let key = Key { at: since, call, device: slot.saturating_add(1), step: step::CHANGED, message: 0 };
            self.suspend_line(slot, since, key);
        }
    }

    /// Records the start of a suspension and schedules the announcement of the automatic resume. Returns the time of the
    /// automatic resume.
    pub(super) fn suspend_line(&mut self, slot: Slot, since: Timestamp, key: Key) -> Timestamp {
        let resumes = later(since, self.suspensions.left(slot, since));
        self.suspensions.started += 1;
        let number = self.suspensions.started;
        self.suspensions.present.insert(slot, Suspension { number, since, resumes });
        let due = earlier(resumes, ANNOUNCEMENT_LEAD).max(since);
        let origin = Origin { call: key.call, device: key.device };
        let timer = SuspensionTimer { slot, number, resumes: false };
        self.events.push(QueuedEvent { due, origin, step: Step::Timer(Timer::Suspension(timer)) });
        resumes
    }

    /// Announces the automatic resume of a line, or resumes the line.
    pub(super) fn fire_suspension_timer(&mut self, event: QueuedEvent, timer: SuspensionTimer) {
        let SuspensionTimer { slot, number, resumes } = timer;
        let Some(present) = self.suspensions.present.get(&slot).copied().filter(|present| present.number == number) else {
            return;
        };
        let next = Step::Timer(Timer::Suspension(SuspensionTimer { resumes: true, ..timer }));
        if !resumes {
            self.announce(event, slot, present.resumes);
            self.events.push(QueuedEvent { due: present.resumes, step: next, ..event });
        } else if self.fleet.line(slot).is_some_and(|line| line.changing) {
            // The line must not resume before its pending change has an outcome. Try again after a minute.
            self.events.push(QueuedEvent { due: later(event.due, Duration::from_secs(60)), step: next, ..event });
        } else {
            self.resume(event, slot);
        }
    }

    fn announce(&mut self, event: QueuedEvent, slot: Slot, resumes: Timestamp) {
        let Some(line) = self.fleet.line(slot) else { return };
        let device = Some((line.iccid, line.imei));
        let mut notice = Notice::success(RESUME_SERVICE, "resumeTracking", &json!({"autoResumeDate": resumes}));
        let mdn = line.mdn.map(|mdn| json!([{"id": mdn.to_string(), "kind": Kind::Mdn.in_callbacks()}]));
        notice.set_comment(comment(resumes));
        let named = mdn.and_then(|ids| to_raw_value(&ids).ok());
        self.send(event.due, event.origin, None, device, notice.about(named.as_deref()));
    }

    /// Resumes a line. No callback is sent, because the earlier announcement covers the resume (quirk sim-resume-tracking).
    fn resume(&mut self, event: QueuedEvent, slot: Slot) {
        let device = Some(self.ledger_ids(slot));
        let initial = self.fleet.line(slot).map(|line| InitialState::of(line, Some(line.state)));
        self.suspensions.end(slot, event.due);
        self.finish_change(slot, LineState::Active, |_| {});
        if let Some(initial) = initial {
            self.record_provisioning(
                event.due,
                slot,
                initial,
                (ProvisioningAction::State(Action::Restore), Outcome::Success),
                Actor::Platform,
            );
        }
        let (from, to) = (Some(LineState::Suspend), Some(LineState::Active));
        let Origin { call, device: device_number } = event.origin;
        let key = Key { at: event.due, call, device: device_number, step: step::CHANGED, message: 0 };
        self.ledger.record(key, Record { device, from, to, ..Record::new(LedgerEvent::LineResumed) });
    }
}

/// Returns the start of the suspension of a line that is already suspended when the simulation starts.
pub(super) fn suspended_at_start(seed: u64, start: Timestamp, device_id: u64) -> Timestamp {
    let ago = Rng::new(seed, "suspended", device_id).below(BEFORE_START.as_secs());
    earlier(start, Duration::from_secs(ago))
}

/// Returns the comment with the resume date. The date has the month first and a 12-hour clock (quirk callback-suspend-date).
pub(super) fn comment(resumes: Timestamp) -> Box<str> {
    let date = TimeZone::UTC.to_datetime(resumes);
    format!("Line resumes by itself on {}", date.strftime("%-m/%-d/%Y %-I:%M:%S %p")).into()
}

fn days(span: Duration) -> u64 {
    span.as_secs() / DAY.as_secs()
}

fn span(start: Timestamp, end: Timestamp) -> Duration {
    Duration::try_from(end.duration_since(start)).unwrap_or_default()
}

fn earlier(at: Timestamp, by: Duration) -> Timestamp {
    let by = i64::try_from(by.as_millis()).unwrap_or(i64::MAX);
    Timestamp::from_millisecond(at.as_millisecond().saturating_sub(by)).unwrap_or(Timestamp::MIN)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::EPOCH;

    #[test]
    fn suspensions_are_limited_to_180_days_in_twelve_months() {
        let days = |count: u64| later(EPOCH, DAY * u32::try_from(count).unwrap());
        let mut suspensions = Suspensions::default();
        let suspend = |suspensions: &mut Suspensions, from: u64, to: u64| {
            let present = Suspension { number: 0, since: days(from), resumes: days(to) };
            suspensions.present.insert(0, present);
            suspensions.end(0, days(to));
        };
        suspend(&mut suspensions, 0, 90);
        assert_eq!(suspensions.left(0, days(100)), LONGEST);
        suspend(&mut suspensions, 100, 170);
        assert_eq!(suspensions.left(0, days(180)), DAY * 20);
        suspend(&mut suspensions, 180, 200);
        assert_eq!(suspensions.left(0, days(300)), Duration::ZERO);
        // The first 30 days of the first suspension are more than twelve months ago, so they no longer count.
        assert_eq!(suspensions.left(0, days(365 + 30)), DAY * 30);
        assert_eq!(suspensions.left(1, days(300)), LONGEST);
    }

    #[test]
    fn dates_are_written_month_first() {
        assert_eq!(&*comment("2026-04-09T09:30:10Z".parse().unwrap()), "Line resumes by itself on 4/9/2026 9:30:10 AM");
        assert_eq!(&*comment("2026-12-31T00:05:00Z".parse().unwrap()), "Line resumes by itself on 12/31/2026 12:05:00 AM");
    }
}
