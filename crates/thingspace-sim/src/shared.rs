//! The state behind a lock, shared by the server, the callback delivery and the embedding program.

use std::ops::RangeInclusive;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::http::HeaderValue;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use subtle::ConstantTimeEq as _;
use tokio::sync::Notify;
use url::Url;

use crate::auth::{Auth, Credentials};
use crate::clock::Agenda;
use crate::fleet::{ListedLine, MAX_DEVICES};
use crate::ids::{DeviceId, Ident, Kind};
use crate::remote_access::RemoteAccess;
use crate::snapshot::Snapshot;
use crate::world::{InstanceId, PortalChange, Settings, World};
use crate::{Clock, Error};

/// The header with the token of a delivery to the simulator's own inbox.
pub(crate) const DELIVERY_TOKEN: &str = "x-thingspace-sim-delivery";

/// The state shared by the server, the callback delivery and the embedding program.
pub(crate) struct Shared {
    pub(crate) clock: Clock,
    /// The settings for access from other machines. `None` if only this machine may use the simulator.
    pub(crate) remote: Option<RemoteAccess>,
    /// The token of deliveries to the simulator's own inbox. Each run has a new token.
    delivery_token: String,
    initial: InitialConfig,
    world: Mutex<World>,
    /// Wakes the callback delivery when a message is ready or the next planned event has changed.
    pub(crate) work: Notify,
    /// Wakes the callers of `wait_until`.
    pub(crate) progress: Notify,
}

/// The initial configuration, to which a reset returns.
#[derive(Clone, Debug)]
pub(crate) struct InitialConfig {
    pub(crate) settings: Settings,
    pub(crate) credentials: Credentials,
    pub(crate) devices: usize,
    /// The fleet that was read from CSV. `None` if the fleet is generated.
    pub(crate) listed: Option<Arc<[ListedLine]>>,
    /// Whether other machines may use the simulator. If so, tokens are random instead of derived from the seed.
    pub(crate) is_remote: bool,
}

/// The allowed years of the start time. The range leaves room for the history of the fleet, which starts before the start time,
/// and for timers, which end after it.
const START_YEARS: RangeInclusive<i16> = 2000..=9000;

impl InitialConfig {
    pub(crate) fn check(&self) -> Result<(), Error> {
        let Self { settings, devices, .. } = self;
        if *devices > MAX_DEVICES {
            return Err(Error::FleetTooLarge { requested: *devices, limit: MAX_DEVICES });
        }
        if !START_YEARS.contains(&TimeZone::UTC.to_datetime(settings.start).year()) {
            return Err(Error::Start(settings.start));
        }
        if settings.callback_delay.start > settings.callback_delay.end {
            return Err(Error::CallbackDelay);
        }
        if settings.page_size == 0 {
            return Err(Error::PageSize);
        }
        settings.deliveries.check().map(drop)
    }

    fn world(&self) -> World {
        let listed = self.listed.as_deref();
        let mut world = World::with_fleet(self.settings.clone(), self.credentials.clone(), self.devices, listed);
        if self.is_remote {
            world.auth = Auth::unpredictable(self.credentials.clone());
        }
        world
    }
}

impl Shared {
    /// Creates the state. The configuration must have passed [`InitialConfig::check`].
    pub(crate) fn new(initial: InitialConfig, clock: Clock, remote: Option<RemoteAccess>) -> Self {
        let world = Mutex::new(initial.world());
        let delivery_token = format!("{:032x}", rand::random::<u128>());
        Self { clock, remote, delivery_token, initial, world, work: Notify::new(), progress: Notify::new() }
    }

    /// Returns the token to send with a delivery to `url`, or `None` if the delivery needs no token. A delivery to the
    /// simulator's own inbox needs the token if other machines may use the simulator. Deliveries to other URLs must not contain
    /// the token, because no other program may learn it.
    pub(crate) fn delivery_token(&self, url: &Url) -> Option<&str> {
        self.initial.settings.loopback.is_own_inbox(url).then_some(&self.delivery_token)
    }

    /// Returns whether `sent`, the [`DELIVERY_TOKEN`] header of a request, is the token of the simulator's own deliveries.
    pub(crate) fn is_own_delivery(&self, sent: Option<&HeaderValue>) -> bool {
        sent.is_some_and(|sent| bool::from(sent.as_bytes().ct_eq(self.delivery_token.as_bytes())))
    }

    /// Resets the state to the initial state. If `devices` is given, generates a fleet of this size, even if the initial fleet
    /// was read from CSV. If `seed` is given, uses this seed instead of the initial seed.
    pub(crate) fn reset(&self, devices: Option<usize>, seed: Option<u64>) -> Result<(), Error> {
        let mut initial = self.initial.clone();
        if let Some(devices) = devices {
            (initial.devices, initial.listed) = (devices, None);
        }
        initial.settings.seed = seed.unwrap_or(initial.settings.seed);
        initial.check()?;
        self.replace(initial.world(), initial.settings.start);
        Ok(())
    }

    /// Resets the state to the initial state.
    pub(crate) fn start_over(&self) {
        self.replace(self.initial.world(), self.initial.settings.start);
    }

    /// Returns the id of the current world. Unlike `visit`, this method does not process events, because it runs for every
    /// response.
    pub(crate) fn instance(&self) -> InstanceId {
        self.lock().instance
    }

    /// Serializes the state.
    pub(crate) fn snapshot(&self) -> Result<Vec<u8>, Error> {
        let mut bytes = Vec::new();
        self.visit(|world, now| Snapshot::of(world, now).write(&mut bytes))?;
        Ok(bytes)
    }

    /// Replaces the state with the state in a snapshot. Keeps the callback hosts of this simulator, and drops the listeners on
    /// hosts that it may not deliver to.
    ///
    /// If other machines may use the simulator, the simulator keeps its own credentials, except for the account, and drops all
    /// tokens, because anyone may know the credentials and tokens in a snapshot.
    pub(crate) fn restore(&self, bytes: &[u8]) -> Result<(), Error> {
        let Snapshot { at, mut world, .. } = Snapshot::read(bytes)?;
        world.settings.callback_hosts.clone_from(&self.initial.settings.callback_hosts);
        world.settings.loopback = self.initial.settings.loopback;
        if self.initial.is_remote {
            // Keep the account of the snapshot, because the devices in the snapshot belong to this account.
            let account = world.auth.credentials().account.clone();
            world.auth = Auth::unpredictable(Credentials { account, ..self.initial.credentials.clone() });
        }
        let World { settings, listeners, .. } = &mut world;
        listeners.retain(|_, listener| settings.may_deliver_to(&listener.url));
        self.replace(world, at);
        Ok(())
    }

    /// Replaces the world, sets the clock to `at` and empties the journal. The numbering of the journal continues.
    fn replace(&self, mut other: World, at: Timestamp) {
        let mut world = self.lock();
        self.clock.set(at);
        other.number = world.number + 1;
        std::mem::swap(&mut other.journal, &mut world.journal);
        other.journal.clear();
        *world = other;
        drop(world);
        self.work.notify_one();
        self.progress.notify_waiters();
    }

    /// Simulates a change made in the web portal to the device with this ICCID. The error is `None` if no device has this ICCID.
    pub(crate) fn portal_change(&self, iccid: &str, change: &PortalChange) -> Result<(), Option<Error>> {
        let ident = Ident::parse(Kind::Iccid, iccid).ok_or(None)?;
        let id = DeviceId { kind: Kind::Iccid, ident };
        self.visit(|world, now| {
            let slot = world.fleet.find(id).ok_or(None)?;
            world.change_in_portal(now, slot, change).map_err(|fault| Some(Error::Portal(fault.message.into())))
        })
    }

    pub(crate) fn device_sends_nidd(&self, iccid: &str, payload: &[u8]) -> bool {
        let Some(ident) = Ident::parse(Kind::Iccid, iccid) else { return false };
        let id = DeviceId { kind: Kind::Iccid, ident };
        self.visit(|world, now| world.fleet.find(id).is_some_and(|slot| world.receive_data(now, slot, payload)))
    }

    pub(crate) fn add_traffic(&self, iccid: &str, bytes: u64) -> bool {
        let Some(ident) = Ident::parse(Kind::Iccid, iccid) else { return false };
        let id = DeviceId { kind: Kind::Iccid, ident };
        self.visit(|world, now| world.fleet.find(id).is_some_and(|slot| world.add_traffic(now, slot, bytes)))
    }

    pub(crate) fn device_sends_sms(&self, iccid: &str, message: &str) -> bool {
        let Some(ident) = Ident::parse(Kind::Iccid, iccid) else { return false };
        let id = DeviceId { kind: Kind::Iccid, ident };
        self.visit(|world, now| world.fleet.find(id).is_some_and(|slot| world.receive_sms(now, slot, message)))
    }

    pub(crate) fn move_sim(&self, iccid: &str, imei: &str) -> bool {
        let (Some(sim), Some(hardware)) = (Ident::parse(Kind::Iccid, iccid), Ident::parse(Kind::Imei, imei)) else {
            return false;
        };
        let id = DeviceId { kind: Kind::Iccid, ident: sim };
        self.visit(|world, now| world.fleet.find(id).is_some_and(|slot| world.record_sighting(now, slot, hardware)))
    }

    /// Runs `visit` on the world. Events that are already due happen before `visit` runs. Events that `visit` makes due happen
    /// after it.
    pub(crate) fn visit<T>(&self, visit: impl FnOnce(&mut World, Timestamp) -> T) -> T {
        let mut world = self.lock();
        // Read the clock under the lock, so that the times of successive visits are in order.
        let now = self.clock.now();
        let (planned, ready) = (world.next_due(), world.ready());
        world.catch_up(now);
        let result = visit(&mut world, now);
        world.catch_up(now);
        // Notify only on a change: the delivery task also visits the world and must not wake itself for messages that it has no
        // capacity to send.
        if world.ready() > ready || world.next_due() != planned {
            self.work.notify_one();
        }
        result
    }

    /// Waits until `done` returns true. Calls `done` immediately and after each delivery, inbox message and replacement of the
    /// world.
    pub(crate) async fn wait_until(&self, mut done: impl FnMut(&mut World) -> bool) {
        loop {
            let mut progress = std::pin::pin!(self.progress.notified());
            progress.as_mut().enable();
            if self.visit(|world, _| done(world)) {
                return;
            }
            progress.await;
        }
    }

    fn lock(&self) -> MutexGuard<'_, World> {
        self.world.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Agenda for Shared {
    fn next_due(&self) -> Option<Timestamp> {
        self.visit(|world, _| world.next_due())
    }
}
