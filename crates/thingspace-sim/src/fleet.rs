//! The lines (devices) of an account. The initial lines are generated from a size and a seed, or read from CSV. Lines can be
//! found by an identifier, and listed from a platform id or a creation date on.

mod index;
mod listed;
mod snapshot;

use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;

use crate::clock::later;
use crate::groups::Groups;
use crate::ids::{DeviceId, Ident, Kind, Numbers, mdn_behind};
use crate::line::{Line, LineState};
use crate::rng::Rng;

use index::Index;

pub(crate) use listed::{ListedLine, read_fleet};

/// Maximum number of lines at the start of the simulation.
pub(crate) const MAX_DEVICES: usize = 5_000_000;

/// The service plans of the account. Only the last plan includes non-IP data delivery (NIDD). No generated line has this plan.
pub(crate) const SERVICE_PLANS: [&str; 5] = ["m2m-5mb", "m2m-1gb", "IoT 5MB SHR", "M2M4GFLEETSHR", "NB-IoT NIDD 1MB"];

/// Number of plans that generated lines can have, counted from the start of [`SERVICE_PLANS`].
const PLANS_IN_USE: u64 = 4;

/// Returns whether a plan includes NIDD (quirk sim-nidd-lines).
pub(crate) fn has_nidd(plan: &str) -> bool {
    plan == SERVICE_PLANS[4]
}

/// Names of the initial groups, apart from the default group.
const GROUPS: [&str; 3] = ["pumps-north", "Harbor North", "Meters"];

/// Subscriber numbers are generated from indexes below this bound. The index for the first SIM of a line is the slot of the line,
/// and slots count up from 0. The indexes for replacement SIMs count down from this bound, so the two ranges never meet.
const LAST_SUBSCRIBER: u64 = 1_000_000_000;

/// Identifiers generated from this index or a higher one do not belong to any line at the start.
const BEYOND_FLEETS: u64 = 100_000_000;

/// The ICCIDs of eUICC profiles are generated from this index and higher ones.
const PROFILES: u64 = 2 * BEYOND_FLEETS;

/// One in this many lines has an eUICC at the start (quirk sim-euicc-fleet).
const EUICC_IN: u64 = 20;

/// Of the lines in service, one in this many has hardware for CDMA networks at the start (quirk sim-prl).
const CDMA_IN: usize = 40;

/// Platform ids start above this number and have nine digits.
const FIRST_DEVICE_ID: u64 = 400_000_000;

/// Length of the period in which the initial lines were added. The period ends at the start time of the simulation.
const HISTORY: Duration = Duration::from_secs(2 * 365 * 86_400);

/// The index of a line in the fleet. Indexes are never reused.
pub(crate) type Slot = u32;

/// Lines in the order of their platform ids, which is the order of creation.
#[derive(Debug)]
pub(crate) struct Fleet {
    /// Seed from which the fleet was generated.
    seed: u64,
    /// The start time of the simulation. The initial lines were added earlier.
    start: Timestamp,
    initial_size: usize,
    account: Arc<str>,
    /// The number of the other account in the same customer profile. It differs from `account` only in the suffix.
    other_account: Arc<str>,
    groups: Groups,
    slots: Vec<Entry>,
    by_id: Index,
    counts: [usize; LineState::ALL.len()],
    numbers: Numbers,
    phone_numbers_given: u64,
    sims_changed: u64,
    gaps: Rng,
}

/// A line with its sort keys. The keys of a deleted line remain, because binary searches compare the keys of all entries.
#[derive(Debug)]
struct Entry {
    device_id: u64,
    created: Timestamp,
    line: Option<Line>,
}

impl Fleet {
    /// Generates a fleet: about 55% active lines, 25% pre-active, 8% suspended, 12% deactivated. Among the lines that are neither
    /// active nor suspended, one in a hundred has hardware that is not in the carrier's device database.
    pub(crate) fn generate(account: &str, size: usize, seed: u64, start: Timestamp) -> Self {
        let mut fleet = Self {
            seed,
            start,
            initial_size: size,
            account: account.into(),
            other_account: next_account(account).into(),
            groups: Groups::new(account, &GROUPS),
            slots: Vec::with_capacity(size),
            by_id: Index::with_capacity(size * 4),
            counts: [0; LineState::ALL.len()],
            numbers: Numbers::new(seed),
            phone_numbers_given: 0,
            sims_changed: 0,
            gaps: Rng::new(seed, "device ids", 0),
        };
        let states = mixed_states(size, seed);
        let unknown = unknown_hardware(&states, seed);
        let step = HISTORY.as_secs() / (size as u64 + 1);
        let mut rng = Rng::new(seed, "lines", 0);
        let mut in_service = 0;
        for (index, state) in states.into_iter().enumerate() {
            let created = fleet.in_history(index as u64 * step + rng.below(step.max(1)));
            let mut line = Line::new(fleet.next_device_id(), state, created);
            line.iccid = fleet.numbers.iccid(index as u64);
            line.imei = fleet.numbers.imei(index as u64);
            line.unknown_hardware = unknown.binary_search(&index).is_ok();
            if Rng::new(seed, "euiccs", line.device_id).below(EUICC_IN) == 0
                && let Some(ident) = fleet.numbers.eid(index as u64)
            {
                line.extras_mut().ids.push(DeviceId { kind: Kind::Eid, ident });
            }
            in_service += usize::from(state.in_service());
            if state.in_service()
                && in_service % CDMA_IN == CDMA_IN / 2
                && let Some(ident) = fleet.numbers.meid(index as u64)
            {
                line.extras_mut().ids.push(DeviceId { kind: Kind::Meid, ident });
            }
            fleet.set_initial_attributes(&mut line, &mut rng);
            fleet.append(line);
        }
        fleet.index();
        fleet
    }

    /// Returns the time `seconds` after the start of the period [`HISTORY`].
    fn in_history(&self, seconds: u64) -> Timestamp {
        let start = later(self.start, Duration::ZERO).as_second() - i64::try_from(HISTORY.as_secs()).unwrap_or_default();
        Timestamp::from_second(start + i64::try_from(seconds).unwrap_or_default()).unwrap_or(self.start)
    }

    /// Sets the initial plan, phone number, group, dates and custom field of a line.
    fn set_initial_attributes(&mut self, line: &mut Line, rng: &mut Rng) {
        let (plan, group, field, delay) = (rng.below(PLANS_IN_USE), rng.below(10), rng.below(100), rng.below(86_400));
        // On average, seven of ten lines are in the default group (0).
        line.group = u16::try_from(group.saturating_sub(6)).unwrap_or_default();
        if field < 20 {
            line.extras_mut().custom_fields[0] = Some(format!("Pier {}", field % 5 + 1).into());
        }
        if line.state != LineState::PreActive {
            line.activated = Some(later(line.created, Duration::from_secs(delay)).min(self.start));
        }
        if line.state.in_service() {
            line.plan = u16::try_from(plan).ok();
            // No lookup in the index is needed: all lines so far have generated numbers, which are distinct.
            line.mdn = self.next_phone_number();
            line.connected = line.activated;
        }
    }

    pub(crate) fn account(&self) -> &Arc<str> {
        &self.account
    }

    pub(crate) fn other_account(&self) -> &Arc<str> {
        &self.other_account
    }

    pub(crate) fn groups(&self) -> &Groups {
        &self.groups
    }

    pub(crate) fn groups_mut(&mut self) -> &mut Groups {
        &mut self.groups
    }

    pub(crate) fn account_of(&self, line: &Line) -> &Arc<str> {
        if line.is_own() { &self.account } else { &self.other_account }
    }

    /// Returns the name of a line's group. The groups belong to the account of the API user. The other account has only its
    /// default group.
    pub(crate) fn group(&self, line: &Line) -> Arc<str> {
        if !line.is_own() {
            return format!("Default: {}", self.other_account).into();
        }
        self.groups.get(line.group).map_or_else(|| self.account.clone(), |group| group.name.clone())
    }

    /// Returns the number of lines in each state, including states without lines.
    pub(crate) fn counts(&self) -> impl Iterator<Item = (LineState, usize)> + '_ {
        LineState::ALL.into_iter().map(|state| (state, self.counts[state.index()]))
    }

    /// Returns all lines with their slots.
    pub(crate) fn slots(&self) -> impl Iterator<Item = (Slot, &Line)> {
        (0..).zip(&self.slots).filter_map(|(slot, entry)| Some((slot, entry.line.as_ref()?)))
    }

    pub(crate) fn lines(&self) -> impl Iterator<Item = &Line> {
        self.slots.iter().filter_map(|entry| entry.line.as_ref())
    }

    /// Returns the lines with a platform id above `seen`.
    pub(crate) fn above(&self, seen: u64) -> impl Iterator<Item = &Line> {
        let first = self.slots.partition_point(|entry| entry.device_id <= seen);
        self.slots[first..].iter().filter_map(|entry| entry.line.as_ref())
    }

    /// Returns the lines added at or after a time, in the order of their platform ids.
    pub(crate) fn added_since(&self, earliest: Timestamp) -> impl Iterator<Item = &Line> {
        let first = self.slots.partition_point(|entry| entry.created < earliest);
        self.slots[first..].iter().filter_map(|entry| entry.line.as_ref())
    }

    /// Finds the slot of a line by its platform id.
    pub(crate) fn slot_of(&self, line: &Line) -> Option<Slot> {
        let slot = self.slots.partition_point(|entry| entry.device_id < line.device_id);
        self.slots.get(slot).filter(|entry| entry.device_id == line.device_id)?;
        Slot::try_from(slot).ok()
    }

    pub(crate) fn line(&self, slot: Slot) -> Option<&Line> {
        self.slots.get(slot as usize)?.line.as_ref()
    }

    pub(crate) fn find(&self, id: DeviceId) -> Option<Slot> {
        match id.kind {
            Kind::Msisdn | Kind::Min => self.by_id.get(&DeviceId { kind: Kind::Mdn, ident: mdn_behind(id)? }),
            _ => self.by_id.get(&id),
        }
    }

    fn next_device_id(&mut self) -> u64 {
        let last = self.slots.last().map_or(FIRST_DEVICE_ID, |entry| entry.device_id);
        last + 1 + self.gaps.below(40)
    }

    /// Returns the next generated phone number. Generated numbers are not reused.
    fn next_phone_number(&mut self) -> Option<Ident> {
        self.phone_numbers_given += 1;
        self.numbers.mdn(self.phone_numbers_given)
    }

    /// Returns the next generated phone number that is not in use. A number can already be in use if it was in a CSV fleet, or if
    /// [`assign_phone_number_in`](Self::assign_phone_number_in) has returned it.
    pub(crate) fn assign_phone_number(&mut self) -> Option<Ident> {
        loop {
            let number = self.next_phone_number()?;
            if !self.has_phone_number(number) {
                return Some(number);
            }
        }
    }

    fn has_phone_number(&self, ident: Ident) -> bool {
        self.by_id.get(&DeviceId { kind: Kind::Mdn, ident }).is_some()
    }

    /// Returns an unused phone number that starts with the six digits of `npa_nxx`, or any unused number if `npa_nxx` is `None`.
    /// Returns `None` if all numbers that start with these digits are in use.
    pub(crate) fn assign_phone_number_in(&mut self, npa_nxx: Option<&str>) -> Option<Ident> {
        let Some(prefix) = npa_nxx else { return self.assign_phone_number() };
        let numbers = (0..10_000).filter_map(|end| Ident::parse(Kind::Mdn, &format!("{prefix}{end:04}")));
        numbers.into_iter().find(|ident| !self.has_phone_number(*ident))
    }

    /// Returns an IMEI that no line has at the start. Different values of `number` give different IMEIs.
    pub(crate) fn unassigned_imei(&self, number: u64) -> Option<Ident> {
        self.numbers.imei(BEYOND_FLEETS + number)
    }

    /// Returns an ICCID for an eUICC profile of the line in `slot`. Each slot has four such ICCIDs: `number` is from 0 to 3.
    pub(crate) fn profile_sim(&self, slot: Slot, number: u64) -> Option<Ident> {
        self.numbers.iccid(PROFILES + u64::from(slot) * 4 + number)
    }

    /// Replaces identifiers of a line. First removes every identifier whose kind occurs in `ids` or `without`, then adds `ids`.
    /// If `ids` contains an ICCID, the line also gets a new subscriber number.
    pub(crate) fn swap_ids(&mut self, slot: Slot, ids: &[DeviceId], without: &[Kind]) {
        let Some(line) = self.slots.get_mut(slot as usize).and_then(|entry| entry.line.as_mut()) else { return };
        for id in line.keys() {
            self.by_id.remove(&id);
        }
        for kind in without.iter().chain(ids.iter().map(|id| &id.kind)) {
            match kind {
                Kind::Iccid => (line.iccid, line.imsi) = (None, None),
                Kind::Imei => line.imei = None,
                kind => line.extras_mut().ids.retain(|id| id.kind != *kind),
            }
        }
        for id in ids {
            match id.kind {
                Kind::Iccid => line.iccid = Some(id.ident),
                Kind::Imei => line.imei = Some(id.ident),
                _ => line.extras_mut().ids.push(*id),
            }
        }
        if line.iccid.is_some() && line.imsi.is_none() {
            self.sims_changed += 1;
            line.imsi = self.numbers.imsi(LAST_SUBSCRIBER - self.sims_changed);
        }
        line.keys().for_each(|id| self.by_id.insert(id, slot));
    }

    /// Adds a line, and sets its identifiers with [`add_missing_ids`](Self::add_missing_ids).
    pub(crate) fn add(&mut self, now: Timestamp, state: LineState, ids: &[DeviceId]) -> Slot {
        let line = Line::new(self.next_device_id(), state, now);
        let slot = self.insert(line);
        self.add_missing_ids(slot, ids);
        slot
    }

    /// Adds the identifiers in `ids`, except those of a kind that the line already has. Ignores the phone numbers and subscriber
    /// numbers in `ids`, because only the carrier assigns them. A line that gets its first ICCID also gets a subscriber number.
    pub(crate) fn add_missing_ids(&mut self, slot: Slot, ids: &[DeviceId]) {
        let Some(line) = self.slots.get_mut(slot as usize).and_then(|entry| entry.line.as_mut()) else { return };
        for id in ids.iter().filter(|id| matches!(id.kind, Kind::Iccid | Kind::Imei | Kind::Esn | Kind::Meid | Kind::Eid)) {
            if line.id(id.kind).is_some() {
                continue;
            }
            match id.kind {
                Kind::Iccid => line.iccid = Some(id.ident),
                Kind::Imei => line.imei = Some(id.ident),
                _ => line.extras_mut().ids.push(*id),
            }
            self.by_id.insert(*id, slot);
        }
        if line.iccid.is_some() && line.imsi.is_none() {
            line.imsi = self.numbers.imsi(u64::from(slot));
            if let Some(ident) = line.imsi {
                self.by_id.insert(DeviceId { kind: Kind::Imsi, ident }, slot);
            }
        }
    }

    /// Adds a line and indexes its identifiers.
    fn insert(&mut self, line: Line) -> Slot {
        self.counts[line.state.index()] += 1;
        let slot = self.append(line);
        if let Some(line) = self.slots.last().and_then(|entry| entry.line.as_ref()) {
            line.keys().for_each(|id| self.by_id.insert(id, slot));
        }
        slot
    }

    /// Appends a line without indexing it, and assigns the subscriber number of its SIM.
    fn append(&mut self, mut line: Line) -> Slot {
        let slot = Slot::try_from(self.slots.len()).unwrap_or(Slot::MAX);
        if line.iccid.is_some() {
            line.imsi = self.numbers.imsi(u64::from(slot));
        }
        self.slots.push(Entry { device_id: line.device_id, created: line.created, line: Some(line) });
        slot
    }

    pub(crate) fn remove(&mut self, slot: Slot) {
        if let Some(line) = self.slots.get_mut(slot as usize).and_then(|entry| entry.line.take()) {
            self.counts[line.state.index()] -= 1;
            line.keys().for_each(|id| self.by_id.remove(&id));
        }
    }

    /// Changes a line, and updates the counts per state and the phone number in the index. `change` must not set any other
    /// identifier, because the index would not follow.
    pub(crate) fn change(&mut self, slot: Slot, change: impl FnOnce(&mut Line)) {
        let Some(line) = self.slots.get_mut(slot as usize).and_then(|entry| entry.line.as_mut()) else { return };
        let (state, mdn) = (line.state, line.mdn);
        change(line);
        self.counts[state.index()] -= 1;
        self.counts[line.state.index()] += 1;
        if mdn != line.mdn {
            let key = |ident| DeviceId { kind: Kind::Mdn, ident };
            mdn.into_iter().for_each(|ident| self.by_id.remove(&key(ident)));
            line.mdn.into_iter().for_each(|ident| self.by_id.insert(key(ident), slot));
        }
    }
}

/// Returns the IP address of a line in service: the requested address, or a private address derived from the platform id.
pub(crate) fn address_of(line: &Line) -> String {
    if let Some(requested) = line.extras.as_ref().and_then(|extras| extras.ip_address.as_deref()) {
        return requested.into();
    }
    let [_, _, _, _, _, high, middle, low] = line.device_id.to_be_bytes();
    format!("10.{high}.{middle}.{low}")
}

/// Returns the account number with the next higher suffix.
fn next_account(account: &str) -> String {
    let (customer, suffix) = account.rsplit_once('-').unwrap_or((account, "00001"));
    format!("{customer}-{:05}", suffix.parse::<u32>().unwrap_or_default() + 1)
}

/// Returns the states of the initial lines. The number of lines in each state depends only on `size`: the shares are rounded, not
/// random. The seed determines only the order of the states.
fn mixed_states(size: usize, seed: u64) -> Vec<LineState> {
    let share = |percent: usize| (size * percent + 50) / 100;
    let mut states = vec![LineState::PreActive; share(25)];
    states.extend(std::iter::repeat_n(LineState::Suspend, share(8)));
    states.extend(std::iter::repeat_n(LineState::Deactive, share(12)));
    states.resize(size, LineState::Active);
    let mut rng = Rng::new(seed, "states", 0);
    for last in (1..states.len()).rev() {
        let other = usize::try_from(rng.below(last as u64 + 1)).unwrap_or_default();
        states.swap(last, other);
    }
    states
}

/// Returns the indexes of the lines with unknown hardware, in ascending order. Among the lines that are not in service, one in a
/// hundred has unknown hardware.
fn unknown_hardware(states: &[LineState], seed: u64) -> Vec<usize> {
    let mut spare: Vec<usize> = (0..states.len()).filter(|index| !states[*index].in_service()).collect();
    let wanted = (spare.len() + 50) / 100;
    let mut rng = Rng::new(seed, "unknown hardware", 0);
    for index in 0..wanted {
        let other = usize::try_from(rng.below((spare.len() - index) as u64)).unwrap_or_default();
        spare.swap(index, index + other);
    }
    spare.truncate(wanted);
    spare.sort_unstable();
    spare
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::EPOCH;

    #[test]
    fn state_shares_are_exact_for_any_seed() {
        for seed in 0..10 {
            let fleet = Fleet::generate("0000123456-00001", 1_000, seed, EPOCH);
            let counts: Vec<usize> = fleet.counts().map(|(_, count)| count).collect();
            assert_eq!(counts, [250, 0, 550, 80, 120], "seed {seed}");
            assert_eq!(fleet.lines().filter(|line| line.unknown_hardware).count(), 4, "seed {seed}");
        }
        let small = Fleet::generate("0000123456-00001", 1, 1, EPOCH);
        assert_eq!(small.counts().filter(|(_, count)| *count > 0).collect::<Vec<_>>(), [(LineState::Active, 1)]);
    }

    #[test]
    fn lines_are_ordered_and_found_by_every_identifier() {
        for seed in 0..5 {
            let fleet = Fleet::generate("0000123456-00001", 2_000, seed, EPOCH);
            let lines: Vec<&Line> = fleet.lines().collect();
            assert!(lines.is_sorted_by(|a, b| a.device_id < b.device_id && a.created < b.created), "seed {seed}");
            for (slot, line) in lines.iter().enumerate() {
                assert!((400_000_001..1_000_000_000).contains(&line.device_id), "seed {seed}");
                assert_eq!(line.mdn.is_some(), line.state.in_service(), "seed {seed}");
                assert!(line.ids().all(|id| fleet.find(id) == Some(slot as Slot)), "seed {seed}: {}", line.name());
            }
        }
    }

    #[test]
    fn a_generated_phone_number_that_a_line_already_has_is_skipped() {
        let mut fleet = Fleet::generate("0000123456-00001", 0, 3, EPOCH);
        let (slot, next) = (fleet.add(EPOCH, LineState::Active, &[]), fleet.numbers.mdn(1));
        // Give the line the number that would be generated next, as `assign_phone_number_in` can.
        fleet.change(slot, |line| line.mdn = next);
        assert_eq!(fleet.assign_phone_number(), fleet.numbers.mdn(2));
    }

    #[test]
    fn lines_are_listed_above_a_platform_id_or_since_a_date() {
        let fleet = Fleet::generate("0000123456-00001", 50, 3, EPOCH);
        let lines: Vec<&Line> = fleet.lines().collect();
        assert_eq!(fleet.above(lines[9].device_id).count(), 40);
        assert_eq!(fleet.above(0).count(), 50);
        assert_eq!(fleet.above(u64::MAX).count(), 0);
        assert_eq!(fleet.added_since(lines[9].created).count(), 41);
    }

    #[test]
    fn a_deleted_line_is_no_longer_found() {
        let mut fleet = Fleet::generate("0000123456-00001", 10, 3, EPOCH);
        let line = fleet.line(4).unwrap().clone();
        fleet.remove(4);
        assert_eq!((fleet.lines().count(), fleet.counts().map(|(_, count)| count).sum::<usize>()), (9, 9));
        assert!(line.ids().all(|id| fleet.find(id).is_none()));
        assert_eq!(fleet.above(line.device_id - 1).count(), 5);
    }
}
