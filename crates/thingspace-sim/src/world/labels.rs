//! Usage labels of eUICC lines, and billed usage per line, per label and per account.

use std::collections::BTreeMap;
use std::time::Duration;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::World;
use super::histories::Span;
use super::messages::Notice;
use super::request::{ids_json, plan_of};
use super::requests::{DueJob, JobResult, NOT_FOUND};
use super::services::{CARRIER_SERVICE, DEVICE_SERVICE};
use super::traffic::Usage;
use crate::fleet::Slot;
use crate::ids::{Ident, Kind};
use crate::ledger::{LedgerEvent, Record};
use crate::line::Line;

/// Maximum number of entries per message about billed usage (quirk sim-billed-answer).
const ENTRIES: usize = 100;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Label {
    pub(crate) name: Box<str>,
    pub(crate) value: Box<str>,
}

impl Label {
    pub(crate) fn to_json(&self) -> Value {
        json!({"name": self.name, "value": self.value})
    }
}

/// Labels to set or, if `sets` is false, to remove. Each label has the EID of its line.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct LabelChange {
    pub(crate) sets: bool,
    pub(crate) labels: Vec<(Ident, Label)>,
}

/// The labels of each line, as a map from name to value.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Labels(BTreeMap<Slot, BTreeMap<Box<str>, Box<str>>>);

/// A billing cycle of one month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) struct Cycle(Date);

impl Cycle {
    /// Returns the cycle of a month, or `None` if the month is invalid.
    pub(crate) fn of(year: i16, month: i8) -> Option<Self> {
        Date::new(year, month, 1).ok().map(Self)
    }

    /// Returns the latest closed cycle.
    pub(crate) fn latest(now: Timestamp) -> Option<Self> {
        let today = TimeZone::UTC.to_datetime(now).date();
        today.first_of_month().checked_sub(jiff::Span::new().months(1)).ok().map(Self)
    }

    pub(crate) fn next(self) -> Option<Self> {
        self.0.checked_add(jiff::Span::new().months(1)).ok().map(Self)
    }

    fn span(self) -> Option<Span> {
        let start = |date: Date| TimeZone::UTC.to_timestamp(date.at(0, 0, 0, 0)).ok();
        let latest = start(self.next()?.0)?.checked_sub(Duration::from_secs(1)).ok()?;
        Some(Span { earliest: start(self.0)?, latest })
    }

    fn to_json(self) -> Value {
        json!({"year": self.0.year().to_string(), "month": self.0.month().to_string()})
    }
}

/// The subject of a billed usage query. Each variant states how many entries the result has per billing cycle.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) enum BilledSubjects {
    /// These lines, with one entry per line.
    Lines(Vec<Slot>),
    /// These labels, with one entry per label.
    Labels(Vec<Label>),
    /// Every line of the account, with one entry per line.
    AllLines,
    /// The account as a whole, with one entry.
    Account,
}

/// A query for billed usage.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Bill {
    pub(crate) subjects: BilledSubjects,
    /// First and last cycle, both included.
    pub(crate) cycles: (Cycle, Cycle),
}

impl World {
    /// Returns the lines of the account that have at least one of these labels.
    pub(crate) fn lines_with_labels(&self, wanted: &[Label]) -> Vec<Slot> {
        let has =
            |labels: &BTreeMap<Box<str>, Box<str>>| wanted.iter().any(|label| labels.get(&label.name) == Some(&label.value));
        let own = |slot: &Slot| self.fleet.line(*slot).is_some_and(Line::is_own);
        self.labels.0.iter().filter(|(_, labels)| has(labels)).map(|(slot, _)| *slot).filter(own).collect()
    }

    pub(super) fn conclude_labeling(&mut self, due_job: &DueJob, label_change: &LabelChange) -> JobResult {
        let line = due_job.slot.and_then(|slot| Some((slot, self.fleet.line(slot)?)));
        let Some((slot, line)) = line else { return JobResult::failed(NOT_FOUND, "the line no longer exists", due_job.from) };
        let eid = line.id(Kind::Eid);
        let ids = ids_json(line);
        let own: Vec<&Label> = label_change.labels.iter().filter(|(of, _)| Some(*of) == eid).map(|(_, label)| label).collect();
        let labels = self.labels.0.entry(slot).or_default();
        for label in &own {
            if label_change.sets {
                labels.insert(label.name.clone(), label.value.clone());
            } else if labels.get(&label.name) == Some(&label.value) {
                labels.remove(&label.name);
            }
        }
        if labels.is_empty() {
            self.labels.0.remove(&slot);
        }
        let labels_json: Vec<Value> = own.iter().map(|label| label.to_json()).collect();
        let member = if label_change.sets { "usageLabelResponse" } else { "removeUsageLabelResponse" };
        let notice = Notice::success(CARRIER_SERVICE, member, &json!({"deviceIds": ids, "labels": labels_json}));
        JobResult::done(Record { from: due_job.from, to: due_job.from, ..Record::new(LedgerEvent::DeviceDone) }, Some(notice))
    }

    /// Returns the billed usage of each cycle, as a list of entries (quirk sim-billed-answer).
    pub(crate) fn billed(&self, now: Timestamp, bill: &Bill) -> Vec<Value> {
        let (first, last) = bill.cycles;
        let cycles = std::iter::successors(Some(first), |cycle| cycle.next()).take_while(|cycle| *cycle <= last);
        cycles.flat_map(|cycle| self.billed_in(now, &bill.subjects, cycle)).collect()
    }

    fn billed_in(&self, now: Timestamp, subjects: &BilledSubjects, cycle: Cycle) -> Vec<Value> {
        let Some(span) = cycle.span() else { return Vec::new() };
        let line = |slot: &Slot| Some((*slot, self.fleet.line(*slot)?));
        let billed = |(slot, line): (Slot, &Line)| self.sum(now, slot, line, span);
        let by_line = |(slot, line): (Slot, &Line)| {
            let mut entry = entry(cycle, billed((slot, line)));
            entry["deviceIds"] = ids_json(line);
            entry["servicePlan"] = plan_of(line).into();
            entry
        };
        let own = || self.fleet.slots().filter(|(_, line)| line.is_own());
        let total = |lines: &mut dyn Iterator<Item = (Slot, &Line)>| {
            let mut sum = Usage::default();
            lines.for_each(|line| sum.add(billed(line)));
            sum
        };
        match subjects {
            BilledSubjects::Lines(slots) => slots.iter().filter_map(line).map(by_line).collect(),
            BilledSubjects::AllLines => own().map(by_line).collect(),
            BilledSubjects::Account => {
                let mut entry = entry(cycle, total(&mut own()));
                entry["accountName"] = (&**self.fleet.account()).into();
                vec![entry]
            }
            BilledSubjects::Labels(labels) => labels
                .iter()
                .map(|label| {
                    let lines = self.lines_with_labels(std::slice::from_ref(label));
                    let mut entry = entry(cycle, total(&mut lines.iter().filter_map(line)));
                    entry["label"] = label.to_json();
                    entry
                })
                .collect(),
        }
    }

    /// Reports billed usage, in messages of at most [`ENTRIES`] entries.
    pub(super) fn conclude_bill(&mut self, due_job: &DueJob, bill: &Bill) -> JobResult {
        let entries = self.billed(due_job.at(), bill);
        let count = entries.len().div_ceil(ENTRIES).max(1);
        let part = |number: usize| {
            let entries: Vec<&Value> = entries.iter().skip(number * ENTRIES).take(ENTRIES).collect();
            let response =
                json!({"accountName": &**self.fleet.account(), "part": number + 1, "parts": count, "billedUsage": entries});
            (Duration::ZERO, Notice::success(DEVICE_SERVICE, "billedUsageResponse", &response))
        };
        JobResult::Done { record: Record::new(LedgerEvent::DeviceDone), notices: (0..count).map(part).collect() }
    }
}

fn entry(cycle: Cycle, usage: Usage) -> Value {
    json!({"billingCycle": cycle.to_json(), "bytesUsed": usage.bytes, "smsUsed": usage.sent + usage.received})
}
