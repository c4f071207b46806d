//! Device locations: positions from the network and the cache, asynchronous requests and reports, and excluded devices.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use jiff::Timestamp;
use jiff::tz::{Offset, TimeZone};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::event_queue::{Origin, QueuedEvent, Step, Timer};
use super::messages::Notice;
use super::services::{LOCATION_REPORT_SERVICE, LOCATION_SERVICE};
use super::traffic::RETENTION as USAGE_RETENTION;
use super::{AtOnce, World, step};
use crate::clock::later;
use crate::fleet::Slot;
use crate::ids::Kind;
use crate::issued_secrets;
use crate::ledger::{CallNumber, Key, LedgerEvent, Outcome, Record};
use crate::line::Line;
use crate::rng::{Rng, string_key};

/// The error type of a device that was not located (schema PositionErrorType).
const NOT_FOUND: &str = "POSITION METHOD FAILURE";

/// Retention time of reports: 30 days (openapi/location.yaml, createLocationReport).
const REPORT_RETENTION: Duration = Duration::from_secs(30 * 86_400);

/// Time that a request stays queued. Only queued requests can be canceled (quirk sim-location-pace).
const QUEUED: Duration = Duration::from_secs(30);

/// Fixed part of the time that the network takes to locate devices. Every [`DEVICES_PER_SECOND`] devices add another second
/// (quirk sim-location-pace).
const FIRST: Duration = Duration::from_secs(10);
/// Number of devices that are located per second.
const DEVICES_PER_SECOND: u64 = 20;

/// Of the lines that were activated before the simulation starts, the percentage that has a cached position at that time (quirk
/// sim-location-places).
const CACHED_AT_START: u64 = 60;

/// Maximum number of stored transactions. The oldest transactions are dropped first.
const MAX_STORED: usize = 10_000;

/// Allowed sources of a position (schema CacheMode).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Source {
    Cache,
    Network,
    /// The cache if its position is not older than this duration, otherwise the network. `None` accepts any age.
    Either(Option<Duration>),
}

/// The result of locating a device.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Found {
    /// The device was located. The position is from this time.
    At(Timestamp),
    /// The network could not locate the device at this time.
    Absent(Timestamp),
    /// The cache had no position of the device at this time.
    NotCached(Timestamp),
}

/// The progress of a transaction (schema LocationTransactionStatus).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Progress {
    Queued,
    Running,
    Done,
    Canceled,
}

impl Progress {
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Progress::Queued => "QUEUED",
            Progress::Running => "INPROGRESS",
            Progress::Done => "COMPLETED",
            // The spelling with two Ls is a guess (quirk location-canceled).
            Progress::Canceled => "CANCELLED",
        }
    }
}

/// The result that a transaction delivers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum TransactionKind {
    /// One message per device.
    Positions,
    /// One report on all devices.
    Report,
}

/// A request for positions or for a location report.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Transaction {
    pub(crate) id: Uuid,
    pub(crate) kind: TransactionKind,
    pub(crate) progress: Progress,
    call: CallNumber,
    source: Source,
    /// Each device with its result. The result is `None` until the transaction has located the device.
    devices: Vec<(Slot, Option<Found>)>,
    since: Timestamp,
}

impl Transaction {
    /// Returns how long it takes to locate all devices.
    fn duration(&self) -> Duration {
        FIRST + Duration::from_secs(self.devices.len() as u64 / DEVICES_PER_SECOND)
    }

    /// Returns the estimated duration of a new transaction in minutes, rounded up. It includes the time in the queue.
    pub(crate) fn estimate(&self) -> u64 {
        (QUEUED + self.duration()).as_secs().div_ceil(60)
    }
}

/// A timer that starts a queued transaction or completes a running one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) struct LocationTimer {
    /// The key of the transaction in [`LocationState`].
    number: u32,
    ends: bool,
}

/// Devices that must not be located.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Exclusions {
    pub(crate) all: bool,
    /// IMEIs, MEIDs and ESNs.
    pub(crate) devices: BTreeSet<Box<str>>,
    pub(crate) changed: Option<Timestamp>,
}

/// The location state of the account.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct LocationState {
    created: u32,
    transactions: BTreeMap<u32, Transaction>,
    /// For each line that the network has located since the simulation started, the time of its cached position.
    cache: BTreeMap<Slot, Timestamp>,
    /// For each day, the number of positions that the network has found. [`day_of`] numbers the days.
    used: BTreeMap<i64, u64>,
    pub(crate) exclusions: Exclusions,
    pub(crate) consented: BTreeSet<Slot>,
    /// The consent level of the whole account.
    pub(crate) consent: i32,
    keys_given: u64,
}

impl LocationState {
    pub(crate) fn transaction(&self, id: Uuid) -> Option<&Transaction> {
        self.transactions.values().find(|transaction| transaction.id == id)
    }

    /// Returns how many positions the network found from day `first` to day `last`, including both days. [`day_of`] numbers the
    /// days.
    pub(crate) fn used(&self, first: i64, last: i64) -> u64 {
        if first > last { 0 } else { self.used.range(first..=last).map(|(_, count)| count).sum() }
    }

    fn count(&mut self, at: Timestamp) {
        let day = day_of(at);
        *self.used.entry(day).or_default() += 1;
        self.used = self.used.split_off(&(day - i64::try_from(USAGE_RETENTION.as_secs() / 86_400).unwrap_or(day)));
    }
}

/// Returns the number of days from 1970-01-01 to `at`, in UTC.
pub(crate) fn day_of(at: Timestamp) -> i64 {
    at.as_second().div_euclid(86_400)
}

impl World {
    /// Locates devices immediately.
    pub(crate) fn locate(&mut self, now: Timestamp, operation: &'static str, slots: &[Slot], source: Source) -> Vec<Value> {
        let mut done = Vec::new();
        let mut positions = Vec::new();
        for slot in slots {
            let found = self.find(now, *slot, source);
            let Some(line) = self.fleet.line(*slot) else { continue };
            let code = (!matches!(found, Found::At(_))).then_some(NOT_FOUND);
            done.push(AtOnce { device: (line.iccid, line.imei), from: Some(line.state), to: Some(line.state), code });
            positions.push(Value::Object(self.position_json(line, found)));
        }
        self.accept_at_once(now, operation, done);
        positions
    }

    /// Returns whether each line in `slots` has a cached position.
    pub(crate) fn all_cached(&self, slots: &[Slot]) -> bool {
        slots.iter().all(|slot| self.fleet.line(*slot).and_then(|line| self.cached(*slot, line)).is_some())
    }

    fn find(&mut self, at: Timestamp, slot: Slot, source: Source) -> Found {
        let Some(line) = self.fleet.line(slot) else { return Found::Absent(at) };
        let cached = self.cached(slot, line);
        let fresh = |seen: &Timestamp, most: Option<Duration>| most.is_none_or(|most| later(*seen, most) >= at);
        let cached = match source {
            Source::Network => None,
            Source::Cache => cached,
            Source::Either(most) => cached.filter(|seen| fresh(seen, most)),
        };
        let reachable = self.presence(line, at).is_some_and(|presence| presence.reachable);
        match cached {
            Some(seen) => Found::At(seen),
            None if source == Source::Cache => Found::NotCached(at),
            None if reachable => {
                self.locations.count(at);
                self.locations.cache.insert(slot, at);
                Found::At(at)
            }
            None => Found::Absent(at),
        }
    }

    /// Returns the time of the cached position, or `None` if the cache has no position of the line.
    fn cached(&self, slot: Slot, line: &Line) -> Option<Timestamp> {
        let mut rng = Rng::new(self.settings.seed, "cached place", line.device_id);
        let at_start = line.activated.is_some_and(|at| at < self.settings.start) && rng.below(100) < CACHED_AT_START;
        let before = self.settings.start.checked_sub(Duration::from_secs(rng.below(86_400))).ok();
        self.locations.cache.get(&slot).copied().or(before.filter(|_| at_start))
    }

    /// Creates a transaction and adds it to the queue. Exception: a report from the cache is complete immediately, and no
    /// callback is sent for it (quirk location-report-callback).
    pub(crate) fn start_location_transaction(
        &mut self,
        now: Timestamp,
        operation: &'static str,
        kind: TransactionKind,
        source: Source,
        slots: &[Slot],
    ) -> &Transaction {
        self.forget_transactions(now);
        let number = self.locations.created;
        let id = self.new_transaction_id();
        let call = self.ledger.call(operation, Some(id), Some(slots.len()));
        let key = Key { at: now, call, device: 0, step: step::ACCEPTED, message: 0 };
        self.ledger.record(key, Record::new(LedgerEvent::Accepted));
        let devices = slots.iter().map(|slot| (*slot, None)).collect();
        let mut transaction = Transaction { id, kind, progress: Progress::Queued, call, source, devices, since: now };
        if kind == TransactionKind::Report && source == Source::Cache {
            self.find_all(&mut transaction, now);
        } else {
            let step = Step::Timer(Timer::Location(LocationTimer { number, ends: false }));
            self.events.push(QueuedEvent { due: later(now, QUEUED), origin: Origin { call, device: 0 }, step });
        }
        self.locations.transactions.entry(number).or_insert(transaction)
    }

    /// Makes room for a new transaction: drops finished transactions whose retention time is over, and then the oldest
    /// transactions until fewer than [`MAX_STORED`] are left.
    fn forget_transactions(&mut self, now: Timestamp) {
        let over = |progress| matches!(progress, Progress::Done | Progress::Canceled);
        self.locations
            .transactions
            .retain(|_, transaction| !over(transaction.progress) || later(transaction.since, REPORT_RETENTION) > now);
        while self.locations.transactions.len() >= MAX_STORED {
            self.locations.transactions.pop_first();
        }
    }

    /// Returns the report with this id. Returns `None` if it does not exist or its retention time is over.
    pub(crate) fn report(&self, id: Uuid, now: Timestamp) -> Option<&Transaction> {
        let retained = |transaction: &&Transaction| {
            transaction.kind == TransactionKind::Report && later(transaction.since, REPORT_RETENTION) > now
        };
        self.locations.transaction(id).filter(retained)
    }

    /// Returns at most `most` records of a report, starting at index `from`.
    pub(crate) fn report_records(&self, report: &Transaction, from: usize, most: usize) -> Vec<Value> {
        let records = report.devices.iter().skip(from).take(most);
        records.filter_map(|(slot, found)| Some(Value::Object(self.position_json(self.fleet.line(*slot)?, (*found)?)))).collect()
    }

    pub(crate) fn report_len(report: &Transaction) -> usize {
        report.devices.len()
    }

    /// Cancels a queued transaction. Does nothing and returns false if the transaction has started or does not exist. Does
    /// nothing and returns true if the transaction is already canceled.
    pub(crate) fn cancel_location_transaction(&mut self, now: Timestamp, operation: &'static str, id: Uuid) -> bool {
        let Some(transaction) = self.locations.transactions.values_mut().find(|transaction| transaction.id == id) else {
            return false;
        };
        if transaction.progress == Progress::Canceled {
            return true;
        }
        if transaction.progress != Progress::Queued {
            return false;
        }
        transaction.progress = Progress::Canceled;
        let (call, devices) = (transaction.call, transaction.devices.clone());
        self.note(now, operation, Record::new(LedgerEvent::Accepted));
        for (index, (slot, _)) in devices.into_iter().enumerate() {
            let key = Key { at: now, call, device: ledger_number(index), step: step::REFUSED, message: 0 };
            let device = Some(self.ledger_ids(slot));
            let outcome = Some(Outcome::Failed);
            let code = Some(Progress::Canceled.as_str().into());
            self.ledger.record(key, Record { device, outcome, code, ..Record::new(LedgerEvent::LineRefused) });
        }
        true
    }

    /// Handles a timer: starts a queued transaction, or completes a running one. Does nothing if the transaction was canceled.
    pub(super) fn fire_location_timer(&mut self, event: QueuedEvent, timer: LocationTimer) {
        let Some(mut transaction) = self.locations.transactions.remove(&timer.number) else { return };
        if transaction.progress == Progress::Queued {
            transaction.progress = Progress::Running;
            let step = Step::Timer(Timer::Location(LocationTimer { ends: true, ..timer }));
            self.events.push(QueuedEvent { due: later(event.due, transaction.duration()), step, ..event });
        } else if transaction.progress == Progress::Running {
            self.find_all(&mut transaction, event.due);
            self.send_positions(event, &transaction);
        }
        self.locations.transactions.insert(timer.number, transaction);
    }

    fn find_all(&mut self, transaction: &mut Transaction, at: Timestamp) {
        for (index, (slot, found)) in transaction.devices.iter_mut().enumerate() {
            let seen = self.find(at, *slot, transaction.source);
            *found = Some(seen);
            let code = (!matches!(seen, Found::At(_))).then(|| NOT_FOUND.into());
            let (event, outcome, step) = match code {
                None => (LedgerEvent::DeviceDone, Outcome::Success, step::CHANGED),
                Some(_) => (LedgerEvent::LineRefused, Outcome::Failed, step::REFUSED),
            };
            let key = Key { at, call: transaction.call, device: ledger_number(index), step, message: 0 };
            let device = Some(self.ledger_ids(*slot));
            self.ledger.record(key, Record { device, outcome: Some(outcome), code, ..Record::new(event) });
        }
        transaction.progress = Progress::Done;
    }

    /// Sends the messages of a completed transaction (openapi/location.yaml). A report causes one message with the status. A
    /// request for positions causes one message per device, with the position or the error of the device.
    fn send_positions(&mut self, event: QueuedEvent, transaction: &Transaction) {
        let txid = ("txid".to_owned(), json!(transaction.id));
        if transaction.kind == TransactionKind::Report {
            let members = [txid, ("status".to_owned(), json!(transaction.progress.as_str()))].into_iter().collect();
            self.send(event.due, event.origin, None, None, Notice::own(LOCATION_REPORT_SERVICE, members, false));
            return;
        }
        for (index, (slot, found)) in transaction.devices.iter().enumerate() {
            let Some((line, found)) = self.fleet.line(*slot).zip(*found) else { continue };
            let device = (line.iccid, line.imei);
            let members = [txid.clone()].into_iter().chain(self.position_json(line, found)).collect();
            let origin = Origin { device: ledger_number(index), ..event.origin };
            self.send(event.due, origin, None, Some(device), Notice::own(LOCATION_SERVICE, members, false));
        }
    }

    /// Returns an object of schema Location. It always has `pd` and `error`; the member that does not apply is an empty object.
    fn position_json(&self, line: &Line, found: Found) -> Map<String, Value> {
        let home = Home::of(self.settings.seed, line);
        let (position, error) = match found {
            Found::At(at) => (home.position(self.settings.seed, line, at), json!({})),
            Found::Absent(at) => (json!({}), home.error(at, "Exception code=ABSENT SUBSCRIBER")),
            Found::NotCached(at) => (json!({}), home.error(at, "CACHE_UNAVAILABLE")),
        };
        let members =
            [("msid", json!(line.mdn.map(|mdn| mdn.to_string()).unwrap_or_default())), ("pd", position), ("error", error)];
        members.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
    }

    /// Returns a new transaction id.
    pub(crate) fn new_transaction_id(&mut self) -> Uuid {
        let number = self.locations.created;
        self.locations.created += 1;
        let id = Rng::new(self.settings.seed, "places", u64::from(number)).bytes();
        uuid::Builder::from_random_bytes(id).into_uuid()
    }

    /// Returns a new secret for message signatures (quirk location-shared-key).
    pub(crate) fn create_shared_key(&mut self) -> String {
        self.locations.keys_given += 1;
        let bytes = Rng::new(self.settings.seed, "shared key", self.locations.keys_given).bytes();
        let key: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
        issued_secrets::report(&key);
        key
    }

    /// Returns whether a line must not be located.
    pub(crate) fn is_excluded(&self, line: &Line) -> bool {
        let named = |kind| line.id(kind).is_some_and(|ident| self.locations.exclusions.devices.contains(&*ident.to_string()));
        self.locations.exclusions.all || [Kind::Imei, Kind::Meid, Kind::Esn].into_iter().any(named)
    }
}

/// Converts a list index to the device number in the ledger. Device numbers start at 1.
fn ledger_number(index: usize) -> u32 {
    u32::try_from(index + 1).unwrap_or(u32::MAX)
}

/// The center of a line's positions, in millionths of a degree (quirk sim-location-places).
struct Home {
    latitude: i64,
    longitude: i64,
    /// Width of the range around the center in which positions vary, or 0 for a line that does not move.
    reach: u64,
}

impl Home {
    fn of(seed: u64, line: &Line) -> Self {
        let mut rng = Rng::new(seed, "home", line.device_id);
        let mut drawn = |bound: u64| i64::try_from(rng.below(bound)).unwrap_or_default();
        // The ranges roughly cover the contiguous United States.
        let (latitude, longitude) = (31_000_000 + drawn(15_000_000), -118_000_000 + drawn(37_000_000));
        let reach = if drawn(10) < 3 { 400_000 } else { 0 };
        Self { latitude, longitude, reach }
    }

    fn zone(&self) -> Offset {
        // A time zone is 15 degrees wide. Longitudes are negative and the division truncates, so subtracting half a zone first
        // gives the nearest zone.
        let hours = i8::try_from((self.longitude - 7_500_000) / 15_000_000).unwrap_or_default();
        Offset::constant(hours)
    }

    /// Returns the local time as digits, and the UTC offset (quirk location-dates).
    fn time(&self, at: Timestamp) -> (String, String) {
        let local = TimeZone::fixed(self.zone()).to_datetime(at);
        let hours = self.zone().seconds() / 3_600;
        (local.strftime("%Y%m%d%H%M%S").to_string(), format!("{}{:02}00", if hours < 0 { '-' } else { '+' }, hours.abs()))
    }

    /// Returns an object of schema PositionData. Numbers are strings, and `x` is the latitude (quirk location-x-is-latitude).
    fn position(&self, seed: u64, line: &Line, at: Timestamp) -> Value {
        // The position of a moving device changes once per hour, so the hour is part of the random key.
        let hour = u64::try_from(at.as_second().div_euclid(3_600)).unwrap_or_default();
        let mut rng = Rng::new(seed, "place", (line.device_id << 20) ^ hour);
        let mut drift =
            || i64::try_from(rng.below(self.reach)).unwrap_or_default() - i64::try_from(self.reach / 2).unwrap_or_default();
        let (x, y) = (self.latitude + drift(), self.longitude + drift());
        let radius = 300 + Rng::new(seed, "radius", line.device_id ^ string_key("cell")).below(2_700);
        let (time, offset) = self.time(at);
        json!({
            "time": time,
            "utcoffset": offset,
            "x": degrees(x),
            "y": degrees(y),
            "radius": radius.to_string(),
            "qos": true,
        })
    }

    fn error(&self, at: Timestamp, info: &str) -> Value {
        let (time, offset) = self.time(at);
        json!({"time": time, "utcoffset": offset, "type": NOT_FOUND, "info": info})
    }
}

fn degrees(millionths: i64) -> String {
    let sign = if millionths < 0 { "-" } else { "" };
    let value = millionths.unsigned_abs();
    format!("{sign}{}.{:06}", value / 1_000_000, value % 1_000_000)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn degrees_have_six_decimals() {
        assert_eq!(
            (degrees(41_311_402), degrees(-105_001_133), degrees(-90)),
            ("41.311402".into(), "-105.001133".into(), "-0.000090".into())
        );
    }

    #[test]
    fn the_utc_offset_depends_on_the_longitude() {
        let zone = |longitude| Home { latitude: 0, longitude, reach: 0 }.time("2026-03-04T18:15:27Z".parse().unwrap());
        assert_eq!(zone(-105_000_000), ("20260304111527".into(), "-0700".into()));
        assert_eq!(zone(-81_000_000), ("20260304131527".into(), "-0500".into()));
    }
}
