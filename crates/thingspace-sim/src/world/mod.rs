//! The state behind the simulator, changed under one lock only, and the plans that change it later.
//!
//! Every visitor first lets happen what is due, in the order of its time, so that the state is a function of the calls and the
//! clock, whatever the real time between them.

mod changes;

use std::cmp::Reverse;
use std::collections::{BTreeMap, BinaryHeap, HashMap, VecDeque};
use std::ops::Range;
use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use url::Url;
use uuid::Uuid;

use crate::auth::{Auth, Credentials};
use crate::clock::later;
use crate::fault::Faults;
use crate::fleet::Fleet;
use crate::ids::Ident;
use crate::journal::Journal;
use crate::ledger::{Key, Ledger, LedgerEvent, Record};
use crate::line::LineState;
use crate::request::{ATTEMPTS, CARRIER_SERVICE, Job, Request};

/// Time between the attempts to deliver a message (quirk callback-retry).
const REPEAT_AFTER: Duration = Duration::from_secs(5 * 60);

/// What a simulator was started with.
#[derive(Clone, Debug)]
pub(crate) struct Settings {
    pub(crate) seed: u64,
    pub(crate) callback_delay: Range<Duration>,
    pub(crate) callbacks_before_answer: bool,
    pub(crate) page_size: usize,
}

/// A registered listener.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Listener {
    pub(crate) url: Url,
    pub(crate) username: String,
    pub(crate) password: String,
}

/// A message on its way.
#[derive(Debug)]
pub(crate) struct Outgoing {
    pub(crate) plan: Plan,
    pub(crate) listener: Arc<Listener>,
    pub(crate) body: Vec<u8>,
}

/// Something that will happen. Plans of one moment are carried out in the order of their requests and devices.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Plan {
    due: Timestamp,
    request: u32,
    device: u32,
    step: Step,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Step {
    Outcome,
    Deliver { attempt: u8 },
}

impl Plan {
    fn request(&self) -> usize {
        self.request as usize
    }

    fn device(&self) -> usize {
        self.device as usize
    }

    pub(crate) fn attempt(&self) -> u8 {
        match self.step {
            Step::Outcome => 0,
            Step::Deliver { attempt } => attempt,
        }
    }
}

/// Order of the entries of one device at one moment.
mod step {
    pub(super) const ACCEPTED: u8 = 0;
    pub(super) const CHANGED: u8 = 1;
    pub(super) const REFUSED: u8 = 2;
    /// Followed by the number of the attempt.
    pub(super) const DELIVERY: u8 = 10;
    pub(super) const LOST: u8 = 20;
}

/// Everything a simulator knows.
pub(crate) struct World {
    pub(crate) settings: Settings,
    pub(crate) fleet: Fleet,
    pub(crate) auth: Auth,
    /// By service; one listener each.
    pub(crate) listeners: BTreeMap<&'static str, Arc<Listener>>,
    pub(crate) journal: Journal,
    pub(crate) faults: Faults,
    ledger: Ledger,
    requests: Vec<Request>,
    requests_by_id: HashMap<Uuid, u32>,
    plans: BinaryHeap<Reverse<Plan>>,
    ready: VecDeque<(Plan, Arc<Listener>)>,
    in_flight: usize,
}

/// Reference to an accepted request.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Accepted {
    pub(crate) id: Uuid,
    number: u32,
}

impl World {
    pub(crate) fn new(settings: Settings, credentials: Credentials, devices: usize) -> Self {
        Self {
            fleet: Fleet::generate(&credentials.account, devices, settings.seed),
            auth: Auth::new(settings.seed, credentials),
            settings,
            listeners: BTreeMap::new(),
            journal: Journal::default(),
            faults: Faults::default(),
            ledger: Ledger::default(),
            requests: Vec::new(),
            requests_by_id: HashMap::new(),
            plans: BinaryHeap::new(),
            ready: VecDeque::new(),
            in_flight: 0,
        }
    }

    /// Lets happen what is due.
    pub(crate) fn catch_up(&mut self, now: Timestamp) {
        while let Some(Reverse(plan)) = self.plans.peek().copied()
            && plan.due <= now
        {
            self.plans.pop();
            match plan.step {
                Step::Outcome => self.conclude(plan),
                Step::Deliver { .. } => self.hand_over(plan),
            }
        }
    }

    /// When the next plan is due.
    pub(crate) fn next_due(&self) -> Option<Timestamp> {
        self.plans.peek().map(|Reverse(plan)| plan.due)
    }

    /// Messages that may be sent now, at most `limit`. Each has to be reported by [`delivered`](Self::delivered).
    pub(crate) fn take_outgoing(&mut self, limit: usize) -> Vec<Outgoing> {
        let mut outgoing = Vec::new();
        while outgoing.len() < limit
            && let Some((plan, listener)) = self.ready.pop_front()
        {
            let body = self
                .requests
                .get(plan.request())
                .and_then(|request| request.envelope(plan.device(), plan.attempt(), &listener.username, &listener.password));
            if let Some(body) = body {
                self.in_flight += 1;
                outgoing.push(Outgoing { plan, listener, body });
            }
        }
        outgoing
    }

    /// Number of messages that wait for a deliverer.
    pub(crate) fn ready(&self) -> usize {
        self.ready.len()
    }

    /// True when nothing is left to do before the clock moves.
    pub(crate) fn is_quiet(&self) -> bool {
        self.ready.is_empty() && self.in_flight == 0
    }

    pub(crate) fn plans_and_deliveries(&self) -> (usize, usize) {
        (self.plans.len(), self.ready.len() + self.in_flight)
    }

    pub(crate) fn ledger(&mut self) -> Vec<crate::LedgerEntry> {
        let account = self.fleet.account().clone();
        self.ledger.entries(&account)
    }

    /// Writes a call that is no request for devices into the ledger.
    pub(crate) fn note(&mut self, now: Timestamp, operation: &'static str, record: Record) {
        let call = self.ledger.call(operation, None, None);
        self.ledger.record(Key { at: now, call, device: 0, step: step::ACCEPTED }, record);
    }

    /// Gives a message to the deliverers when there is a listener; without one it is lost, as users saw.
    fn hand_over(&mut self, plan: Plan) {
        match self.listeners.get(CARRIER_SERVICE) {
            Some(listener) => self.ready.push_back((plan, listener.clone())),
            None => {
                self.lose(plan, "no_listener");
                self.told(plan);
            }
        }
    }

    /// Takes the result of one attempt: nothing, or why it failed.
    pub(crate) fn delivered(&mut self, plan: Plan, result: Result<(), String>) {
        self.in_flight = self.in_flight.saturating_sub(1);
        let Some((key, device)) = self.place(plan) else { return };
        let mut record = Record {
            device: Some(device),
            service: Some(CARRIER_SERVICE.into()),
            attempt: Some(plan.attempt()),
            ..Record::new(LedgerEvent::CallbackDelivered)
        };
        let acknowledged = result.is_ok();
        if let Err(reason) = result {
            record.event = LedgerEvent::CallbackFailed;
            record.code = Some(reason.into());
        }
        self.ledger.record(Key { step: step::DELIVERY + plan.attempt(), ..key }, record);
        if acknowledged {
            self.forget_message(plan);
        } else if plan.attempt() < ATTEMPTS {
            let step = Step::Deliver { attempt: plan.attempt() + 1 };
            self.plans.push(Reverse(Plan { due: later(plan.due, REPEAT_AFTER), step, ..plan }));
        } else {
            self.lose(plan, "attempts_exhausted");
        }
        if plan.attempt() == 1 {
            self.told(plan);
        }
    }

    fn lose(&mut self, plan: Plan, why: &'static str) {
        let Some((key, device)) = self.place(plan) else { return };
        let record = Record {
            device: Some(device),
            service: Some(CARRIER_SERVICE.into()),
            code: Some(why.into()),
            ..Record::new(LedgerEvent::CallbackLost)
        };
        self.ledger.record(Key { step: step::LOST, ..key }, record);
        self.forget_message(plan);
    }

    fn told(&mut self, plan: Plan) {
        if let Some(request) = self.requests.get_mut(plan.request()) {
            request.untold = request.untold.saturating_sub(1);
        }
    }

    fn forget_message(&mut self, plan: Plan) {
        if let Some(job) = self.job(plan) {
            job.message = None;
            job.sent = None;
        }
    }

    fn place(&self, plan: Plan) -> Option<(Key, LedgerIds)> {
        let request = self.requests.get(plan.request())?;
        let key = Key { at: plan.due, call: request.call, device: plan.device + 1, step: step::DELIVERY };
        Some((key, request.jobs.get(plan.device())?.device))
    }

    fn job(&mut self, plan: Plan) -> Option<&mut Job> {
        self.requests.get_mut(plan.request())?.jobs.get_mut(plan.device())
    }

    /// True when the message of every device was tried once, or lost.
    pub(crate) fn is_told(&self, accepted: Accepted) -> bool {
        self.requests.get(accepted.number as usize).is_none_or(|request| request.untold == 0)
    }

    pub(crate) fn request(&self, id: Uuid) -> Option<&Request> {
        self.requests.get(*self.requests_by_id.get(&id)? as usize)
    }
}

/// SIM and hardware of a device, for the ledger.
pub(crate) type LedgerIds = (Option<Ident>, Option<Ident>);

/// The result of a change that takes effect with the answer.
pub(crate) struct AtOnce {
    pub(crate) device: LedgerIds,
    pub(crate) from: Option<LineState>,
    pub(crate) to: Option<LineState>,
    pub(crate) code: Option<&'static str>,
}
