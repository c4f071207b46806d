//! The world behind its lock, shared by the server, the callback delivery and the embedding program.

use std::sync::{Mutex, MutexGuard, PoisonError};

use jiff::Timestamp;
use tokio::sync::Notify;

use crate::auth::Credentials;
use crate::clock::{Agenda, EPOCH};
use crate::fleet::LARGEST_FLEET;
use crate::ids::{DeviceId, Ident, Kind};
use crate::snapshot::Snapshot;
use crate::world::{PortalChange, Settings, World};
use crate::{Clock, Error};

/// What the server, the deliverers and the embedding program share.
pub(crate) struct Shared {
    pub(crate) clock: Clock,
    /// Whether other machines may be served.
    pub(crate) remote: bool,
    start: Start,
    world: Mutex<World>,
    /// Wakes the driver: a message is ready, or the next plan is another one.
    pub(crate) work: Notify,
    /// Wakes those who wait for deliveries.
    pub(crate) progress: Notify,
}

/// What a simulator starts from, and starts anew from.
#[derive(Clone, Debug)]
pub(crate) struct Start {
    pub(crate) settings: Settings,
    pub(crate) credentials: Credentials,
    pub(crate) devices: usize,
}

impl Start {
    pub(crate) fn check(&self) -> Result<(), Error> {
        let Self { settings, devices, .. } = self;
        if *devices > LARGEST_FLEET {
            return Err(Error::FleetTooLarge { asked: *devices, limit: LARGEST_FLEET });
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
        World::new(self.settings.clone(), self.credentials.clone(), self.devices)
    }
}

impl Shared {
    pub(crate) fn new(start: Start, clock: Clock, remote: bool) -> Result<Self, Error> {
        start.check()?;
        let world = Mutex::new(start.world());
        Ok(Self { clock, remote, start, world, work: Notify::new(), progress: Notify::new() })
    }

    /// Everything as at the start, with another fleet when it is asked for.
    pub(crate) fn reset(&self, devices: Option<usize>, seed: Option<u64>) -> Result<(), Error> {
        let mut start = self.start.clone();
        start.devices = devices.unwrap_or(start.devices);
        start.settings.seed = seed.unwrap_or(start.settings.seed);
        start.check()?;
        self.replace(start.world(), EPOCH);
        Ok(())
    }

    /// Returns to the state the simulator was started in.
    pub(crate) fn start_over(&self) {
        self.replace(self.start.world(), EPOCH);
    }

    /// The state as a file has it.
    pub(crate) fn snapshot(&self) -> Result<Vec<u8>, Error> {
        let mut bytes = Vec::new();
        self.visit(|world, now| Snapshot::of(world, now).write(&mut bytes))?;
        Ok(bytes)
    }

    /// Puts the state of a file in the place of this one. Where messages may go stays as this simulator was told.
    pub(crate) fn restore(&self, bytes: &[u8]) -> Result<(), Error> {
        let Snapshot { at, mut world, .. } = Snapshot::read(bytes)?;
        world.settings.callback_hosts.clone_from(&self.start.settings.callback_hosts);
        let World { settings, listeners, .. } = &mut world;
        listeners.retain(|_, listener| settings.may_deliver_to(&listener.url));
        self.replace(world, at);
        Ok(())
    }

    /// Puts another world in the place of this one.
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

    /// Makes a change of the portal on the line with this SIM; the error is none when there is no such line.
    pub(crate) fn portal_change(&self, iccid: &str, change: &PortalChange) -> Result<(), Option<Error>> {
        let ident = Ident::parse(Kind::Iccid, iccid).ok_or(None)?;
        let id = DeviceId { kind: Kind::Iccid, ident };
        self.visit(|world, now| {
            let slot = world.fleet.find(id).ok_or(None)?;
            world.change_in_portal(now, slot, change).map_err(|fault| Some(Error::Portal(fault.text.into())))
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

    pub(crate) fn device_sends_sms(&self, iccid: &str, text: &str) -> bool {
        let Some(ident) = Ident::parse(Kind::Iccid, iccid) else { return false };
        let id = DeviceId { kind: Kind::Iccid, ident };
        self.visit(|world, now| world.fleet.find(id).is_some_and(|slot| world.receive_text(now, slot, text)))
    }

    pub(crate) fn move_sim(&self, iccid: &str, imei: &str) -> bool {
        let (Some(sim), Some(hardware)) = (Ident::parse(Kind::Iccid, iccid), Ident::parse(Kind::Imei, imei)) else {
            return false;
        };
        let id = DeviceId { kind: Kind::Iccid, ident: sim };
        self.visit(|world, now| world.fleet.find(id).is_some_and(|slot| world.sight(now, slot, hardware)))
    }

    /// Everything that reads or changes the state goes through here: first what is due happens, then the visit, then what the
    /// visit made due at once.
    pub(crate) fn visit<T>(&self, visit: impl FnOnce(&mut World, Timestamp) -> T) -> T {
        let mut world = self.lock();
        // Read under the lock, so that visits are in the order of their times.
        let now = self.clock.now();
        let (planned, ready) = (world.next_due(), world.ready());
        world.catch_up(now);
        let result = visit(&mut world, now);
        world.catch_up(now);
        // Only news: the driver visits too, and must not wake itself for messages that it has no hand free for.
        if world.ready() > ready || world.next_due() != planned {
            self.work.notify_one();
        }
        result
    }

    /// Waits until `done`, which is looked at now and after each delivery.
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
