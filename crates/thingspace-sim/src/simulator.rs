//! The handle of a simulator that runs in this process.

use std::collections::BTreeMap;
use std::fmt;
use std::net::SocketAddr;
use std::sync::{Arc, Weak};
use std::time::Duration;

use crate::auth::Credentials;
use crate::clip::clipped;
use crate::fleet::SERVICE_PLANS;
use crate::http::{Server, callback_delivery};
use crate::line::LineState;
use crate::remote_access::RemoteAccess;
use crate::shared::{InitialConfig, Shared};
use crate::views::LineView;
use crate::world::{Loopback, PortalChange};
use crate::{ActiveFault, Clock, Deliveries, Error, Fault, InboxMessage, JournalEntry, LedgerEntry, SimulatorBuilder};

/// A running simulator. The simulator stops when this value is dropped.
///
/// ```
/// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use thingspace_sim::{Clock, LineState, Simulator};
///
/// let sim = Simulator::builder().devices(200).seed(7).clock(Clock::paused()).start().await?;
/// assert_eq!(sim.fleet().len(), 200);
/// assert_eq!(sim.states()[&LineState::Active], 110);
/// println!("serving {} to {}", sim.url(), sim.credentials().username);
/// sim.shutdown().await;
/// # Ok(()) }
/// ```
pub struct Simulator {
    shared: Arc<Shared>,
    server: Server,
    url: String,
}

impl Simulator {
    /// Returns a builder with the default configuration.
    pub fn builder() -> SimulatorBuilder {
        SimulatorBuilder::default()
    }

    pub(crate) async fn serve(
        mut initial: InitialConfig,
        clock: Clock,
        bind: SocketAddr,
        remote: Option<RemoteAccess>,
    ) -> Result<Self, Error> {
        initial.check()?;
        let listening = Server::listen(bind).await?;
        initial.settings.loopback = match &remote {
            Some(_) => Loopback::OwnInbox { port: listening.1.port() },
            None => Loopback::Everything,
        };
        let shared = Arc::new(Shared::new(initial, clock, remote));
        let server = Server::start(Arc::clone(&shared), listening);
        let agenda: Weak<Shared> = Arc::downgrade(&shared);
        shared.clock.register_agenda(agenda);
        server.spawn(callback_delivery::run(Arc::clone(&shared)));
        let url = format!("http://{}/api", server.address());
        Ok(Self { shared, server, url })
    }

    /// Returns the base URL of the API, without a trailing slash. The admin interface is under `/_sim` of the same host and port.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Returns the address that the server listens on.
    #[must_use]
    pub fn addr(&self) -> SocketAddr {
        self.server.address()
    }

    /// Returns the clock that drives the simulator.
    #[must_use]
    pub fn clock(&self) -> &Clock {
        &self.shared.clock
    }

    /// Returns the seed of the random values.
    #[must_use]
    pub fn seed(&self) -> u64 {
        self.shared.visit(|world, _| world.settings.seed)
    }

    /// Returns the id of the simulated world. The id is random and independent of the seed. A reset creates a new id. Restoring a
    /// snapshot also restores the id in the snapshot.
    ///
    /// Every response has the id in the header `x-thingspace-sim-instance`. `GET /_sim/state` also returns the id, in the member
    /// `instance`.
    ///
    /// ```
    /// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use thingspace_sim::Simulator;
    ///
    /// let sim = Simulator::builder().devices(10).start().await?;
    /// let (instance, snapshot) = (sim.instance(), sim.snapshot()?);
    /// sim.reset();
    /// assert_ne!(sim.instance(), instance);
    /// sim.restore(&snapshot)?;
    /// assert_eq!(sim.instance(), instance);
    /// # Ok(()) }
    /// ```
    #[must_use]
    pub fn instance(&self) -> String {
        self.shared.instance().to_string()
    }

    /// Returns the account and the credentials that a client needs to log in. The password is always current, even after
    /// a password reset.
    #[must_use]
    pub fn credentials(&self) -> Credentials {
        self.shared.visit(|world, _| world.auth.credentials().clone())
    }

    /// Returns the codes of the service plans that devices can be activated on.
    #[must_use]
    pub fn service_plans(&self) -> &'static [&'static str] {
        &SERVICE_PLANS
    }

    /// Returns the names of the device groups. The first is the default group.
    #[must_use]
    pub fn groups(&self) -> Vec<String> {
        self.shared.visit(|world, _| world.fleet.groups().all().map(|(_, group)| group.name.to_string()).collect())
    }

    /// Returns all devices, ordered by platform id.
    #[must_use]
    pub fn fleet(&self) -> Vec<LineView> {
        self.shared.visit(|world, _| world.fleet.lines().map(|line| LineView::of(line, world)).collect())
    }

    /// Returns the number of devices in each state, including states with no device.
    #[must_use]
    pub fn states(&self) -> BTreeMap<LineState, usize> {
        self.shared.visit(|world, _| world.fleet.counts().collect())
    }

    /// Returns the ledger: accepted calls and their consequences, changes in the web portal, and automatic events. The entries
    /// are in the order of virtual time. The simulator keeps at least the latest million entries. See [`LedgerEntry`].
    #[must_use]
    pub fn ledger(&self) -> Vec<LedgerEntry> {
        self.shared.visit(|world, _| world.ledger(0))
    }

    /// Returns the calls that arrived, at most the latest million.
    #[must_use]
    pub fn journal(&self) -> Vec<JournalEntry> {
        self.shared.visit(|world, _| world.journal.entries(0))
    }

    /// Waits until no event is due at the clock's current time and no delivery is in flight. Each delivery takes real time, at
    /// most ten seconds. Returns early if the server stops.
    pub async fn settle(&self) {
        let stopped = self.server.stopped();
        tokio::select! {
            () = self.shared.wait_until(|world| world.is_quiet()) => {}
            () = stopped => {}
        }
    }

    /// Stops the server. Calls in progress get up to one second to finish; deliveries are aborted.
    pub async fn shutdown(&self) {
        self.server.stop().await;
    }

    /// Resets the fleet, the logins, the settings and the time of the clock to their initial state. Clears the ledger, the
    /// journal, the inbox, the listeners and the faults. The clock keeps its speed and stays running or paused.
    ///
    /// ```
    /// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use std::time::Duration;
    /// use thingspace_sim::{Clock, Simulator};
    ///
    /// let sim = Simulator::builder().clock(Clock::paused()).start().await?;
    /// sim.clock().advance(Duration::from_secs(3_600));
    /// sim.reset();
    /// assert_eq!(sim.clock().now().to_string(), "2026-01-01T00:00:00Z");
    /// # Ok(()) }
    /// ```
    pub fn reset(&self) {
        self.shared.start_over();
    }

    /// Returns the whole state in a form that can be saved to a file: devices, logins, listeners, planned events, the ledger and
    /// the clock, but not the journal. A snapshot contains the credentials of the simulator and of listeners, so protect it like
    /// a password.
    ///
    /// ```
    /// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use thingspace_sim::{Clock, Simulator};
    ///
    /// let sim = Simulator::builder().devices(500).clock(Clock::paused()).start().await?;
    /// let morning = sim.snapshot()?;
    /// sim.clock().advance(std::time::Duration::from_secs(90 * 86_400));
    /// sim.restore(&morning)?;
    /// assert_eq!(sim.clock().now().to_string(), "2026-01-01T00:00:00Z");
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// [`Error::Snapshot`] when the state cannot be serialized.
    pub fn snapshot(&self) -> Result<Vec<u8>, Error> {
        self.shared.snapshot()
    }

    /// Replaces the current state with a snapshot, clears the journal, and sets the clock to the time of the snapshot. Callbacks
    /// that were in flight when the snapshot was taken are delivered again. Listeners on hosts that this simulator may not
    /// deliver to are dropped. With [`allow_remote`](SimulatorBuilder::allow_remote), all logins end. The account then comes
    /// from the snapshot, and the other credentials stay those with which this simulator was started.
    ///
    /// # Errors
    /// [`Error::Snapshot`] when the bytes are not a snapshot, are damaged, or were written by another version. In these cases,
    /// the state does not change.
    pub fn restore(&self, snapshot: &[u8]) -> Result<(), Error> {
        self.shared.restore(snapshot)
    }

    /// Returns the messages delivered to the simulator's own inbox, at most the latest 100,000. A client that cannot receive
    /// HTTP requests can register [`inbox_url`](Self::inbox_url) as its listener.
    #[must_use]
    pub fn inbox(&self) -> Vec<InboxMessage> {
        self.shared.visit(|world, _| world.inbox.after(0, None).cloned().collect())
    }

    /// Returns the URL of the simulator's own inbox. Append a path segment to separate the messages of several listeners:
    /// `…/_sim/inbox/carrier`.
    #[must_use]
    pub fn inbox_url(&self) -> String {
        format!("http://{}/_sim/inbox", self.server.address())
    }

    /// Expires the current bearer token. The next token request returns a new token.
    pub fn expire_bearers(&self) {
        self.shared.visit(|world, _| world.auth.expire_bearer());
    }

    /// Expires all sessions.
    pub fn expire_sessions(&self) {
        self.shared.visit(|world, _| world.auth.expire_sessions());
    }

    /// Injects a fault and returns its id. If several faults match a call, the one injected first applies.
    ///
    /// # Errors
    /// [`Error::Fault`] if a value of the fault is not valid, for instance because the operation does not exist, the status is
    /// not an error status, or the rate is not between 0 and 1.
    pub fn inject(&self, fault: Fault) -> Result<u64, Error> {
        let fault = fault.check()?;
        Ok(self.shared.visit(|world, _| world.faults.add(fault)))
    }

    /// Returns the active faults with their counters. Omits faults that have been applied as often as requested.
    #[must_use]
    pub fn faults(&self) -> Vec<ActiveFault> {
        self.shared.visit(|world, _| world.faults.active().cloned().collect())
    }

    /// Removes a fault. Returns false when no active fault has this id.
    pub fn remove_fault(&self, id: u64) -> bool {
        self.shared.visit(|world, _| world.faults.remove(id))
    }

    /// Removes all faults, including [`stuck_cursor`](Self::stuck_cursor) and [`login_delay`](Self::login_delay).
    pub fn clear_faults(&self) {
        self.shared.visit(|world, _| world.faults.clear());
    }

    /// Answers the next `times` calls of an operation with an error status ([`Fault::status`]), without checking the calls or
    /// carrying them out. Replaces a status outside 400 to 599 with 500. For an unknown operation id, has no effect.
    pub fn fail_next(&self, operation_id: &str, status: u16, times: usize) {
        let status = if (400..600).contains(&status) { status } else { 500 };
        self.add_fault(Fault::status(status).on(operation_id), times);
    }

    /// For the next `times` successful calls of an operation, closes the connection instead of sending the response. The
    /// operation is carried out. This is [`Fault::close`] with [`Fault::acted`].
    pub fn drop_answer_next(&self, operation_id: &str, times: usize) {
        self.add_fault(Fault::close().acted().on(operation_id), times);
    }

    fn add_fault(&self, fault: Fault, times: usize) {
        if times > 0 {
            self.shared.visit(|world, _| world.faults.add(fault.times(times as u64)));
        }
    }

    /// Sets the switch of a quirk. For a quirk with a switch, the sources about the service describe two different behaviors. The
    /// switch selects the behavior of the simulator.
    ///
    /// # Errors
    /// [`Error::Switch`] if the switch or the value is unknown. The message lists the valid switches or values.
    pub fn set_switch(&self, quirk: &str, value: &str) -> Result<(), Error> {
        self.shared.visit(|world, _| world.settings.switches.set(quirk, value))
    }

    /// Returns the value of every switch, keyed by quirk id.
    #[must_use]
    pub fn switches(&self) -> BTreeMap<&'static str, &'static str> {
        self.shared.visit(|world, _| world.settings.switches.all())
    }

    /// Sets how unreliable the delivery of callbacks is. The setting applies to callbacks created from now on.
    ///
    /// # Errors
    /// [`Error::Deliveries`] when a rate is not between 0 and 1.
    pub fn set_deliveries(&self, deliveries: Deliveries) -> Result<(), Error> {
        let deliveries = deliveries.check()?;
        self.shared.visit(|world, _| world.settings.deliveries = deliveries);
        Ok(())
    }

    /// Simulates an SMS message from a device. The message is delivered to the EnhancedConnectivityService listener or, if none
    /// is registered, added to the queue of the account. Returns false and does nothing if no active device has this SIM.
    ///
    /// ```
    /// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use thingspace_sim::{LineState, Simulator};
    ///
    /// let sim = Simulator::builder().devices(40).start().await?;
    /// let device = sim.fleet().into_iter().find(|device| device.state == LineState::Active).unwrap();
    /// assert!(sim.device_sends_sms(&device.iccid, "tank 7 is full"));
    /// # Ok(()) }
    /// ```
    pub fn device_sends_sms(&self, iccid: &str, message: &str) -> bool {
        self.shared.device_sends_sms(iccid, message)
    }

    /// Simulates data usage of a device, in addition to the usage that the simulator generates. The data session lasts one minute
    /// and ends now. Returns false and does nothing if no active device has this SIM.
    ///
    /// The usage history shows the session fifteen minutes later, as in the service.
    ///
    /// ```
    /// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use thingspace_sim::{LineState, Simulator};
    ///
    /// let sim = Simulator::builder().devices(40).start().await?;
    /// let device = sim.fleet().into_iter().find(|device| device.state == LineState::Active).unwrap();
    /// assert!(sim.add_traffic(&device.iccid, 250_000_000)); // the SIM of a meter is used to stream video
    /// # Ok(()) }
    /// ```
    pub fn add_traffic(&self, iccid: &str, bytes: u64) -> bool {
        self.shared.add_traffic(iccid, bytes)
    }

    /// Simulates non-IP data (NIDD) from a device. The NiddService listener receives the data. Returns false and does nothing if
    /// no active device on a NIDD plan has this SIM.
    ///
    /// ```
    /// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sim = thingspace_sim::Simulator::builder().devices(40).start().await?;
    /// // No generated device has a NIDD plan. Activate a device on `NB-IoT NIDD 1MB`, or change a device to this plan.
    /// assert!(!sim.device_sends_nidd(&sim.fleet()[0].iccid, &[17, 4]));
    /// # Ok(()) }
    /// ```
    pub fn device_sends_nidd(&self, iccid: &str, payload: &[u8]) -> bool {
        self.shared.device_sends_nidd(iccid, payload)
    }

    /// Simulates moving a SIM to other hardware. From now on, the network sees the SIM with this IMEI, and findMismatchedHardware
    /// reports the mismatch. Returns false and does nothing if no active or suspended device has this SIM, or if the IMEI is not
    /// valid.
    pub fn move_sim(&self, iccid: &str, imei: &str) -> bool {
        self.shared.move_sim(iccid, imei)
    }

    /// Simulates a change made in the web portal, outside the API. The change takes effect immediately. The ledger records
    /// the change with the operation `portal`, and the ExternalProvisioningChanges listener receives a callback.
    ///
    /// ```
    /// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use thingspace_sim::{LineState, PortalChange, Simulator};
    ///
    /// let sim = Simulator::builder().devices(40).start().await?;
    /// let device = sim.fleet().into_iter().find(|device| device.state == LineState::Active).unwrap();
    /// sim.portal_change(&device.iccid, &PortalChange::Suspend {})?;
    /// assert_eq!(sim.states()[&LineState::Suspend], 4);
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// [`Error::Portal`] if no device has this SIM, or if the change is not allowed for the device.
    pub fn portal_change(&self, iccid: &str, change: &PortalChange) -> Result<(), Error> {
        let unknown = || Error::Portal(format!("no device has the ICCID `{}`: fleet() lists the devices", clipped(iccid)));
        self.shared.portal_change(iccid, change).map_err(|error| error.unwrap_or_else(unknown))
    }

    /// Turns a fault on or off. While it is on, every request for the device list returns the first page, with `hasMoreData` set
    /// to true.
    pub fn stuck_cursor(&self, on: bool) {
        self.shared.visit(|world, _| world.faults.stuck_cursor = on);
    }

    /// Delays token requests and session logins by this much real time, to provoke races between callers that need a token.
    pub fn login_delay(&self, delay: Duration) {
        self.shared.visit(|world, _| world.faults.login_delay = delay);
    }
}

impl fmt::Debug for Simulator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Simulator").field("url", &self.url).field("clock", &self.shared.clock).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn simulators_can_be_shared_between_threads() {
        fn assert_send_and_sync<T: Send + Sync>() {}
        fn assert_send(_: impl Send) {}
        assert_send_and_sync::<Simulator>();
        assert_send_and_sync::<Clock>();
        assert_send(Simulator::builder().start());
    }
}
