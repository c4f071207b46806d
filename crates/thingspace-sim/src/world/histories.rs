//! Histories of lines: daily usage, aggregated usage, connections and provisioning. The operation decides whether a history is
//! returned in the response or sent by callback.

use std::time::Duration;

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::World;
use super::event_queue::{Origin, QueuedEvent, Step, Timer};
use super::firmware::start_of_day;
use super::lifecycle::{Actor, ProvisioningEvent};
use super::messages::Notice;
use super::request::{ids_json, plan_of};
use super::requests::{DueJob, JobResult, NOT_FOUND};
use super::services::{DEVICE_SERVICE, PROMO_CHANGE_SERVICE, PROMO_USAGE_SERVICE, USAGE_SERVICE};
use super::traffic::{Day, RETENTION, Session, Usage};
use crate::clock::later;
use crate::fleet::Slot;
use crate::ids::{Kind, msisdn_of};
use crate::ledger::{LedgerEvent, Outcome, Record};
use crate::line::Line;
use crate::rng::Rng;

/// Maximum number of records per response (openapi/history.yaml).
pub(crate) const BLOCK: usize = 500;

/// The name of the promotion that some lines have (quirk sim-promotion).
const PROMOTION: &str = "PROMO500MB";

/// The number of months in which the promotion applies. The promotion ends with the last day of the month in which the simulation
/// starts.
const PROMOTION_MONTHS: i64 = 3;

/// A period, both ends included.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(crate) struct Span {
    pub(crate) earliest: Timestamp,
    pub(crate) latest: Timestamp,
}

impl Span {
    fn holds(self, at: Timestamp) -> bool {
        (self.earliest..=self.latest).contains(&at)
    }
}

/// A history that is reported by callback, with one message per device.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(crate) enum History {
    /// Aggregated usage of a line.
    Usage(Span),
    /// Aggregated usage under a promotion.
    PromoUsage(Span),
    /// The provisioning history of a line.
    Changes(Span),
}

impl History {
    pub(super) fn service(self) -> &'static str {
        match self {
            History::Usage(_) => USAGE_SERVICE,
            History::PromoUsage(_) => PROMO_USAGE_SERVICE,
            History::Changes(_) => DEVICE_SERVICE,
        }
    }
}

/// A page of a history.
pub(crate) struct HistoryPage {
    pub(crate) records: Vec<Value>,
    pub(crate) has_more: bool,
}

impl HistoryPage {
    /// Returns the first page, with at most `most` records.
    fn of(mut records: impl Iterator<Item = Value>, most: usize) -> Self {
        let shown = records.by_ref().take(most).collect();
        Self { records: shown, has_more: records.next().is_some() }
    }
}

impl World {
    fn block(&self) -> usize {
        self.settings.page_size.min(BLOCK)
    }

    /// Returns the usage of lines, one record per line and day. Days without usage have no record.
    pub(crate) fn usage_records(&self, now: Timestamp, slots: &[Slot], span: Span) -> HistoryPage {
        let days = Self::recorded_days(now, span.earliest, span.latest);
        let lines = || slots.iter().filter_map(|slot| Some((*slot, self.fleet.line(*slot)?)));
        let records = days.flat_map(move |day| {
            lines().filter_map(move |(slot, line)| {
                let usage = self.usage(slot, line, day, now);
                (!usage.is_none()).then(|| usage_record(line, day, usage, now))
            })
        });
        HistoryPage::of(records, self.block())
    }

    /// Returns the start and end events of a line's sessions.
    pub(crate) fn connections(&self, now: Timestamp, slot: Slot, span: Span) -> HistoryPage {
        let span = Span { latest: span.latest.min(now), ..span };
        let Some(line) = self.fleet.line(slot) else { return HistoryPage { records: Vec::new(), has_more: false } };
        let msisdn = line.id(Kind::Msisdn).map(|ident| ident.to_string());
        // Start a day before the period: a session of that day may end in the period.
        let from = Day::of(span.earliest).start().checked_sub(SignedDuration::from_hours(24)).unwrap_or(span.earliest);
        let days = Self::recorded_days(now, from, span.latest);
        let events = days
            .flat_map(|day| self.sessions(slot, line, day))
            .flat_map(|Session { start, end, bytes }| [(start, "Start", 0), (end, "Stop", bytes)]);
        let mut within: Vec<_> = events.filter(|(at, ..)| span.holds(*at)).collect();
        // Sort the events: they are out of order if a test has injected sessions that overlap.
        within.sort_by_key(|(at, ..)| *at);
        HistoryPage::of(
            within.into_iter().map(|(at, event, bytes)| connection(at, event, bytes, msisdn.as_deref())),
            self.block(),
        )
    }

    /// Returns the provisioning history of a line.
    pub(crate) fn changes_of(&self, now: Timestamp, slot: Slot, span: Span) -> HistoryPage {
        let Some(line) = self.fleet.line(slot) else { return HistoryPage { records: Vec::new(), has_more: false } };
        let oldest = now.checked_sub(RETENTION).unwrap_or(Timestamp::MIN);
        // Use whole seconds, like Verizon's samples of this history (openapi/history.yaml).
        let rounded = |event: ProvisioningEvent| ProvisioningEvent { at: whole_seconds(event.at), ..event };
        let events = self.provisioning_events(slot, line).into_iter().map(rounded);
        let events = events.filter(|event| event.at >= oldest && span.holds(event.at));
        HistoryPage::of(events.map(|event| self.event_json(&event)), self.block())
    }

    fn event_json(&self, event: &ProvisioningEvent) -> Value {
        let by = match event.by {
            Actor::User => self.auth.username(),
            Actor::Portal => "Portal",
            Actor::Platform => "System",
        };
        let plan = event.plan.and_then(|plan| crate::fleet::SERVICE_PLANS.get(usize::from(plan)));
        let mut json = json!({
            "occurredAt": event.at,
            "status": if event.outcome == Outcome::Success { "Success" } else { "Failed" },
            "eventBy": by,
            "eventType": event.action.as_str(),
            "mdn": event.mdn.map(|mdn| mdn.to_string()),
            "msisdn": event.mdn.and_then(msisdn_of).map(|msisdn| msisdn.to_string()),
            "extendedAttributes": [],
        });
        if let Some(plan) = plan {
            json["servicePlan"] = (*plan).into();
        }
        json
    }

    /// Returns the total usage of a line in a period. Counts the same days as the daily usage records.
    pub(super) fn sum(&self, now: Timestamp, slot: Slot, line: &Line, span: Span) -> Usage {
        let mut sum = Usage::default();
        Self::recorded_days(now, span.earliest, span.latest).for_each(|day| sum.add(self.usage(slot, line, day, now)));
        sum
    }

    pub(super) fn conclude_history(&mut self, due_job: &DueJob, history: History) -> JobResult {
        let line = due_job.slot.and_then(|slot| Some((slot, self.fleet.line(slot)?)));
        let Some((slot, line)) = line else { return JobResult::failed(NOT_FOUND, "the line no longer exists", due_job.from) };
        let now = due_job.at();
        let (member, response) = match history {
            History::Usage(span) => {
                let last = Day::of(span.latest.min(now));
                ("usageResponse", usage_record(line, last, self.sum(now, slot, line, span), now))
            }
            History::PromoUsage(span) => {
                let usage = self.promo_span(line, span).map(|span| self.sum(now, slot, line, span)).unwrap_or_default();
                ("promoUsageResponse", promo_record(Day::of(span.latest.min(now)), usage, now))
            }
            History::Changes(span) => {
                let HistoryPage { records, has_more } = self.changes_of(now, slot, span);
                ("provisioningHistoryResponse", json!({"provisioningHistory": records, "hasMoreData": has_more}))
            }
        };
        let record = Record { from: due_job.from, to: Some(line.state), ..Record::new(LedgerEvent::DeviceDone) };
        JobResult::done(record, Some(Notice::success(history.service(), member, &response)))
    }

    /// Returns the period in which the promotion applies, in UTC.
    fn promotion(&self) -> Span {
        let start = self.settings.start;
        let first = TimeZone::UTC.to_datetime(start).date().first_of_month();
        let month = |number: i64| first.checked_add(jiff::Span::new().months(number)).ok().and_then(start_of_day);
        let earliest = month(1 - PROMOTION_MONTHS).unwrap_or(start);
        let end = month(1).and_then(|next| next.checked_sub(Duration::from_secs(1)).ok());
        Span { earliest, latest: end.unwrap_or(start) }
    }

    /// Returns the part of `span` in which the line had the promotion, or `None` if there is no such part.
    fn promo_span(&self, line: &Line, span: Span) -> Option<Span> {
        let promotion = self.promotion();
        let (earliest, latest) = (span.earliest.max(promotion.earliest), span.latest.min(promotion.latest));
        (is_promoted(self.settings.seed, line) && earliest <= latest).then_some(Span { earliest, latest })
    }

    /// Returns the usage of lines under the promotion, one record per line and day. Days without usage have no record.
    pub(crate) fn promo_records(&self, now: Timestamp, slots: &[Slot], span: Span) -> HistoryPage {
        let lines = || slots.iter().filter_map(|slot| Some((*slot, self.fleet.line(*slot)?)));
        let records = Self::recorded_days(now, span.earliest, span.latest).flat_map(move |day| {
            lines().filter_map(move |(slot, line)| {
                self.promo_span(line, Span { earliest: day.start(), latest: day.start() })?;
                let usage = self.usage(slot, line, day, now);
                (!usage.is_none()).then(|| promo_record(day, usage, now))
            })
        });
        HistoryPage::of(records, self.block())
    }

    /// Schedules the report of the end of the promotion for one hour after the end. Does nothing if no line has the promotion.
    pub(super) fn plan_promotion(&mut self) {
        let seed = self.settings.seed;
        if self.fleet.lines().any(|line| is_promoted(seed, line)) {
            let call = self.ledger.call("platform", None, None);
            let due = later(self.promotion().latest, Duration::from_secs(3_600));
            self.events.push(QueuedEvent { due, origin: Origin { call, device: 0 }, step: Step::Timer(Timer::Promotion) });
        }
    }

    /// Reports the end of the promotion by callback, with one message for each line that has the promotion. Does nothing if no
    /// listener is registered: otherwise, a large fleet would fill the ledger with lost messages.
    pub(super) fn end_promotion(&mut self, event: QueuedEvent) {
        if !self.listeners.contains_key(PROMO_CHANGE_SERVICE) {
            return;
        }
        let seed = self.settings.seed;
        let promoted = self.fleet.slots().filter(|(_, line)| line.is_own() && is_promoted(seed, line));
        let promoted: Vec<_> = promoted.map(|(slot, line)| (slot, (line.iccid, line.imei), ids_json(line))).collect();
        let change = json!({"change": "Removed", "changeDate": self.promotion().latest});
        for (slot, device, ids) in promoted {
            let notice = Notice::success(PROMO_CHANGE_SERVICE, "promoChange", &change);
            let named = serde_json::value::to_raw_value(&ids).ok();
            let origin = Origin { device: slot.saturating_add(1), ..event.origin };
            self.send(event.due, origin, None, Some(device), notice.about(named.as_deref()));
        }
    }
}

/// Returns whether a line has the promotion. One in ten activated lines has the promotion (quirk sim-promotion).
fn is_promoted(seed: u64, line: &Line) -> bool {
    line.activated.is_some() && Rng::new(seed, "promotion", line.device_id).below(10) == 0
}

/// Returns a record with the schema `Usage`.
fn usage_record(line: &Line, day: Day, usage: Usage, now: Timestamp) -> Value {
    let Usage { bytes, sent, received } = usage;
    json!({
        "bytesUsed": bytes,
        "extendedAttributes": [attribute("MoSms", sent), attribute("MtSms", received)],
        "servicePlan": plan_of(line),
        "smsUsed": sent + received,
        "source": source(day, now),
        "timestamp": day.record_time(),
    })
}

/// Returns a record with the schema `PromoUsage`.
fn promo_record(day: Day, usage: Usage, now: Timestamp) -> Value {
    let Usage { bytes, sent, received } = usage;
    json!({
        "bytesUsed": bytes,
        "serviceplan": PROMOTION,
        "smsUsed": sent + received,
        "moSMS": sent,
        "mtSMS": received,
        "source": source(day, now),
        "eventDateTime": day.start(),
    })
}

/// Removes the fraction of a second.
fn whole_seconds(at: Timestamp) -> Timestamp {
    Timestamp::from_second(at.as_second()).unwrap_or(at)
}

/// Returns the source of the usage records of a day, with the schema `UsageSource` (quirk sim-usage-sources).
fn source(day: Day, now: Timestamp) -> &'static str {
    if World::is_rated(day, now) { "Usage Feed" } else { "Raw Usage" }
}

fn attribute(key: &str, value: impl ToString) -> Value {
    json!({"key": key, "value": value.to_string()})
}

/// Returns a record with the schema `ConnectionEvent`.
fn connection(at: Timestamp, event: &str, bytes: u64, msisdn: Option<&str>) -> Value {
    let mut attributes = vec![attribute("BytesUsed", bytes), attribute("Event", event)];
    attributes.extend(msisdn.map(|msisdn| attribute("Msisdn", msisdn)));
    let members =
        [("connectionEventAttributes", Value::from(attributes)), ("extendedAttributes", json!([])), ("occurredAt", json!(at))];
    Value::Object(members.into_iter().map(|(name, value)| (name.to_owned(), value)).collect::<Map<_, _>>())
}
