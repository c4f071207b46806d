//! The simulator's state, and the planned events that change the state later. One lock guards the state and the events.
//!
//! Every access first processes the events that are due, in time order. The state therefore depends only on the calls and the
//! virtual clock, not on real time.
//!
//! Each area keeps its state in a struct in its own file. `requests.rs` runs the requests of all areas, `event_queue.rs` is the
//! event queue, and `messages.rs` sends callbacks. The modules may use `fleet` and the modules in lower layers (such as `clock`,
//! `ids` and `ledger`), but not `handlers`, `http` or `admin`.

mod account_move;
mod budgets;
mod changes;
mod detach;
mod device_queries;
mod edits;
mod eid_swap;
mod euicc;
mod event_queue;
mod firmware;
mod firmware_catalog;
mod histories;
mod identifiers;
mod instance;
mod labels;
mod lifecycle;
mod listeners;
mod location;
mod messages;
mod nidd;
mod portal;
mod presence;
mod profile_outcomes;
mod profiles;
mod rates;
mod reachability;
pub(crate) mod request;
mod requests;
mod selection;
mod services;
mod settings;
mod sightings;
mod sms;
mod suspensions;
mod traffic;
mod uploads;

use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use jiff::Timestamp;
use uuid::Uuid;

use crate::auth::{Auth, Credentials};
use crate::fault::Faults;
use crate::fleet::{Fleet, ListedLine};
use crate::ids::Ident;
use crate::inbox::Inbox;
use crate::journal::Journal;
use crate::ledger::{Key, Ledger, Record};
use crate::line::LineState;

pub(crate) use account_move::Move;
pub(crate) use changes::{Activation, Change};
pub(crate) use device_queries::DeviceQuery;
pub(crate) use edits::{CUSTOM_SERVICE, CUSTOM_STATES, CostCenter, Edit, GoToState};
pub(crate) use eid_swap::EidSwap;
pub(crate) use euicc::ProfileFilter;
pub(crate) use event_queue::QueuedEvent;
pub(crate) use firmware::{LICENSES, Member, Schedule, Stage, Upgrade, UpgradeKind, Window, start_of_day};
pub(crate) use firmware_catalog::{LAUNCHED, MAKE, Package};
pub(crate) use histories::{History, HistoryPage, Span};
pub(crate) use identifiers::{Generation, NewIds, Swap};
pub(crate) use instance::InstanceId;
pub(crate) use labels::{Bill, BilledSubjects, Cycle, Label, LabelChange};
pub(crate) use listeners::Listener;
pub(crate) use location::{Progress, Source, Transaction, TransactionKind, day_of};
pub(crate) use messages::Outgoing;
pub(crate) use nidd::NiddMessage;
pub use portal::PortalChange;
pub(crate) use profiles::ProfileChange;
pub(crate) use reachability::{MAX_MONITORS, ReachabilityRequest, Watch};
pub(crate) use requests::Accepted;
pub(crate) use selection::Selection;
pub(crate) use services::{DIAGNOSTICS_SERVICE, FIRMWARE_SERVICE, LOCATION_REPORT_SERVICE, LOCATION_SERVICE, SUSPENSION_SERVICE};
pub(crate) use settings::{Loopback, Settings};
pub(crate) use sightings::Sighting;
pub(crate) use sms::OutboundSms;
pub(crate) use uploads::Upload;

use event_queue::{EventQueue, Step, Timer};
use request::Request;

/// Sort keys for ledger entries that have the same time, call and device.
mod step {
    pub(super) const ACCEPTED: u8 = 0;
    pub(super) const CHANGED: u8 = 1;
    pub(super) const REFUSED: u8 = 2;
    /// Offset of the keys of delivery attempts. The key is this offset plus the number of the attempt.
    pub(super) const DELIVERY: u8 = 10;
    pub(super) const LOST: u8 = 20;
}

/// The whole state of a simulator.
#[derive(Serialize, Deserialize)]
pub(crate) struct World {
    pub(crate) instance: InstanceId,
    pub(crate) settings: Settings,
    pub(crate) fleet: Fleet,
    pub(crate) auth: Auth,
    /// One listener per service. The map also contains the listeners for location and firmware, under service names of their own.
    #[serde(with = "listeners::by_service")]
    pub(crate) listeners: BTreeMap<&'static str, Arc<Listener>>,
    /// The calls that this process received since the latest reset or restore. A snapshot does not contain the journal.
    #[serde(skip)]
    pub(crate) journal: Journal,
    pub(crate) faults: Faults,
    pub(crate) inbox: Inbox,
    /// Number of this world within the simulator. A reset or a restore creates the next world. Results of deliveries that an
    /// earlier world started are discarded.
    #[serde(skip)]
    pub(crate) number: u64,
    ledger: Ledger,
    requests: Vec<Request>,
    requests_by_id: HashMap<Uuid, u32>,
    events: EventQueue,
    messages: messages::Messages,
    budgets: budgets::Budgets,
    suspensions: suspensions::Suspensions,
    detaches: detach::Detaches,
    uploads: uploads::Uploads,
    sms: sms::SmsState,
    lifecycles: lifecycle::Lifecycles,
    traffic: traffic::Traffic,
    labels: labels::Labels,
    pub(crate) locations: location::LocationState,
    pub(crate) firmware: firmware::Firmware,
    pub(crate) rates: rates::Rates,
    monitors: reachability::Monitors,
    euiccs: euicc::Euiccs,
    pub(crate) sightings: sightings::Sightings,
}

impl World {
    /// Creates a world with a generated fleet.
    #[cfg(test)]
    pub(crate) fn new(settings: Settings, credentials: Credentials, devices: usize) -> Self {
        Self::with_fleet(settings, credentials, devices, None)
    }

    /// Creates a world with the lines in `listed`. Without `listed`, generates a fleet of `devices` lines.
    pub(crate) fn with_fleet(
        settings: Settings,
        credentials: Credentials,
        devices: usize,
        listed: Option<&[ListedLine]>,
    ) -> Self {
        let generated = if listed.is_some() { 0 } else { devices };
        let mut fleet = Fleet::generate(&credentials.account, generated, settings.seed, settings.start);
        fleet.add_listed(listed.unwrap_or_default());
        let mut world = Self {
            instance: InstanceId::random(),
            fleet,
            auth: Auth::new(settings.seed, credentials),
            settings,
            listeners: BTreeMap::new(),
            journal: Journal::default(),
            faults: Faults::default(),
            inbox: Inbox::default(),
            number: 0,
            ledger: Ledger::default(),
            requests: Vec::new(),
            requests_by_id: HashMap::new(),
            events: EventQueue::default(),
            messages: messages::Messages::default(),
            budgets: budgets::Budgets::default(),
            suspensions: suspensions::Suspensions::default(),
            detaches: detach::Detaches::default(),
            uploads: uploads::Uploads::default(),
            sms: sms::SmsState::default(),
            lifecycles: lifecycle::Lifecycles::default(),
            traffic: traffic::Traffic::default(),
            labels: labels::Labels::default(),
            locations: location::LocationState::default(),
            firmware: firmware::Firmware::default(),
            rates: rates::Rates::default(),
            monitors: reachability::Monitors::default(),
            euiccs: euicc::Euiccs::default(),
            sightings: sightings::Sightings::default(),
        };
        world.generate_suspensions();
        world.generate_moved_sims();
        world.plan_promotion();
        world
    }

    /// Processes all events that are due.
    pub(crate) fn catch_up(&mut self, now: Timestamp) {
        while let Some(plan) = self.events.pop_due(now) {
            match plan.step {
                Step::Job { request, stage } => self.run_job(plan, request, stage),
                Step::Summary { request } => self.send_summary(plan, request),
                Step::Timer(timer) => self.fire(plan, timer),
                Step::Deliver { message, attempt } => self.dispatch(plan, message, attempt),
            }
        }
    }

    fn fire(&mut self, event: QueuedEvent, timer: Timer) {
        match timer {
            Timer::Suspension(timer) => self.fire_suspension_timer(event, timer),
            Timer::Monitor(timer) => self.fire_monitor_timer(event, timer),
            Timer::Promotion => self.end_promotion(event),
            Timer::Location(timer) => self.fire_location_timer(event, timer),
            Timer::Firmware(timer) => self.fire_firmware_timer(event, timer),
        }
    }

    /// Returns the time of the next planned event.
    pub(crate) fn next_due(&self) -> Option<Timestamp> {
        self.events.next_due()
    }

    /// Returns the ledger entries after a sequence number.
    pub(crate) fn ledger(&mut self, after: u64) -> Vec<crate::LedgerEntry> {
        let account = self.fleet.account().clone();
        self.ledger.entries(&account, after)
    }

    /// Returns the sequence number of the latest ledger entry.
    pub(crate) fn latest_entry(&self) -> u64 {
        self.ledger.latest()
    }

    /// Runs `call`. All ledger entries that it adds contain `names`, the members of the request body that the simulator ignores.
    pub(crate) fn ignoring<T>(&mut self, names: Option<Arc<[String]>>, call: impl FnOnce(&mut Self) -> T) -> T {
        self.ledger.set_ignored(names);
        let result = call(self);
        self.ledger.set_ignored(None);
        result
    }

    /// Adds a ledger entry for a call that does not start a request.
    pub(crate) fn note(&mut self, now: Timestamp, operation: &'static str, record: Record) {
        let call = self.ledger.call(operation, None, None);
        self.ledger.record(Key { at: now, call, device: 0, step: step::ACCEPTED, message: 0 }, record);
    }
}

/// ICCID and IMEI of a device, as shown in ledger entries.
pub(crate) type LedgerIds = (Option<Ident>, Option<Ident>);

/// The result for one line, if the call takes effect immediately.
pub(crate) struct AtOnce {
    pub(crate) device: LedgerIds,
    pub(crate) from: Option<LineState>,
    pub(crate) to: Option<LineState>,
    pub(crate) code: Option<&'static str>,
}
