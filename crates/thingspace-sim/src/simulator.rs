use std::collections::BTreeMap;
use std::fmt;
use std::net::SocketAddr;
use std::sync::{Arc, Weak};
use std::time::Duration;

use crate::auth::Credentials;
use crate::fleet::SERVICE_PLANS;
use crate::http::{Server, callback_delivery};
use crate::line::LineState;
use crate::shared::{Shared, Start};
use crate::views::LineView;
use crate::world::PortalChange;
use crate::{ActiveFault, Clock, Deliveries, Error, Fault, InboxMessage, JournalEntry, LedgerEntry, SimulatorBuilder};

/// A running simulator. Dropping it stops it.
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
    /// Starts the description of a simulator.
    pub fn builder() -> SimulatorBuilder {
        SimulatorBuilder::default()
    }

    pub(crate) async fn serve(start: Start, clock: Clock, bind: SocketAddr, remote: bool) -> Result<Self, Error> {
        let shared = Arc::new(Shared::new(start, clock, remote)?);
        let server = Server::start(Arc::clone(&shared), bind).await?;
        let agenda: Weak<Shared> = Arc::downgrade(&shared);
        shared.clock.attend(agenda);
        server.keep(callback_delivery::drive(Arc::clone(&shared)));
        let url = format!("http://{}/api", server.address());
        Ok(Self { shared, server, url })
    }

    /// Base URL of the API, without a slash at its end. The admin pages are beside it, under `/_sim`.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The address that is listened on.
    #[must_use]
    pub fn addr(&self) -> SocketAddr {
        self.server.address()
    }

    /// The clock everything goes by.
    #[must_use]
    pub fn clock(&self) -> &Clock {
        &self.shared.clock
    }

    /// The seed everything random is drawn from.
    #[must_use]
    pub fn seed(&self) -> u64 {
        self.shared.visit(|world, _| world.settings.seed)
    }

    /// What a client needs to log in, and the account. The password is the present one, also after a reset.
    #[must_use]
    pub fn credentials(&self) -> Credentials {
        self.shared.visit(|world, _| world.auth.credentials().clone())
    }

    /// Codes of the service plans that lines can be activated on.
    #[must_use]
    pub fn service_plans(&self) -> &'static [&'static str] {
        &SERVICE_PLANS
    }

    /// Names of the groups; the first is the default one.
    #[must_use]
    pub fn groups(&self) -> Vec<String> {
        self.shared.visit(|world, _| world.fleet.groups().all().map(|(_, group)| group.name.to_string()).collect())
    }

    /// All lines, in the order of their platform ids.
    #[must_use]
    pub fn fleet(&self) -> Vec<LineView> {
        self.shared.visit(|world, _| world.fleet.lines().map(|line| LineView::of(line, world)).collect())
    }

    /// Number of lines by state, 0 for a state that no line is in.
    #[must_use]
    pub fn states(&self) -> BTreeMap<LineState, usize> {
        self.shared.visit(|world, _| world.fleet.counts().collect())
    }

    /// What was accepted and everything that followed from it, in the order of virtual time: the latest million entries at least. See
    /// [`LedgerEntry`].
    #[must_use]
    pub fn ledger(&self) -> Vec<LedgerEntry> {
        self.shared.visit(|world, _| world.ledger(0))
    }

    /// Every call that arrived, the latest million of them.
    #[must_use]
    pub fn journal(&self) -> Vec<JournalEntry> {
        self.shared.visit(|world, _| world.journal.entries(0))
    }

    /// Waits until nothing more is due at the time of the clock and no delivery is in flight. Deliveries take real time, at most
    /// ten seconds each.
    pub async fn settle(&self) {
        let stopped = self.server.stopped();
        tokio::select! {
            () = self.shared.wait_until(|world| world.is_quiet()) => {}
            () = stopped => {}
        }
    }

    /// Stops serving. Calls being answered get up to a second to end; deliveries are cut off.
    pub async fn shutdown(&self) {
        self.server.stop().await;
    }

    /// Starts anew: the fleet, the logins and the clock are as at the start, and the ledger, the journal, listeners and faults are
    /// empty. Whether the clock runs, and how fast, stays.
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

    /// The whole state, for a file: lines, logins, listeners, what is planned, the ledger and the clock. The journal is not part of
    /// it. It holds the passwords of listeners: keep it as you keep those.
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
    /// [`Error::Snapshot`], with the reason.
    pub fn snapshot(&self) -> Result<Vec<u8>, Error> {
        self.shared.snapshot()
    }

    /// Puts a state in the place of this one, and the clock to its time. Callbacks that were being delivered when it was taken are
    /// delivered anew; listeners on hosts that this simulator may not deliver to are left out.
    ///
    /// # Errors
    /// [`Error::Snapshot`] for what is no snapshot, is damaged, or was made by another version; nothing changes then.
    pub fn restore(&self, snapshot: &[u8]) -> Result<(), Error> {
        self.shared.restore(snapshot)
    }

    /// What was delivered to the simulator's own inbox, the latest 100,000 messages. A client without a URL registers
    /// [`inbox_url`](Self::inbox_url) as its listener.
    #[must_use]
    pub fn inbox(&self) -> Vec<InboxMessage> {
        self.shared.visit(|world, _| world.inbox.after(0, None).cloned().collect())
    }

    /// URL of the simulator's own inbox. A path behind it names messages apart: `…/_sim/inbox/carrier`.
    #[must_use]
    pub fn inbox_url(&self) -> String {
        format!("http://{}/_sim/inbox", self.server.address())
    }

    /// The live bearer dies as by time; the next one asked for is another.
    pub fn expire_bearers(&self) {
        self.shared.visit(|world, _| world.auth.expire_bearer());
    }

    /// All live sessions die as by time.
    pub fn expire_sessions(&self) {
        self.shared.visit(|world, _| world.auth.expire_sessions());
    }

    /// Puts a failure in force and answers its id. Failures are looked at in the order in which they were injected; one strikes a
    /// call at a time.
    ///
    /// # Errors
    /// [`Error::Fault`] for a failure that could never strike: an operation that does not exist, no error status, a rate that is no
    /// share.
    pub fn inject(&self, fault: Fault) -> Result<u64, Error> {
        let fault = fault.check()?;
        Ok(self.shared.visit(|world, _| world.faults.add(fault)))
    }

    /// The failures in force, with how often each struck; what was used up is gone.
    #[must_use]
    pub fn faults(&self) -> Vec<ActiveFault> {
        self.shared.visit(|world, _| world.faults.active().cloned().collect())
    }

    /// Ends a failure; false when it is not in force.
    pub fn remove_fault(&self, id: u64) -> bool {
        self.shared.visit(|world, _| world.faults.remove(id))
    }

    /// Ends all failures, stuck cursors and slow logins.
    pub fn clear_faults(&self) {
        self.shared.visit(|world, _| world.faults.clear());
    }

    /// The next calls of an operation are answered with an error status before anything is looked at or done: [`Fault::status`].
    /// What is no status of an error counts as 500; an operation id that does not exist is never called.
    pub fn fail_next(&self, operation_id: &str, status: u16, times: usize) {
        let status = if (400..600).contains(&status) { status } else { 500 };
        self.add_fault(Fault::status(status).on(operation_id), times);
    }

    /// The next calls of an operation that succeed are carried out, then the connection is closed without an answer:
    /// [`Fault::close`], acted.
    pub fn drop_answer_next(&self, operation_id: &str, times: usize) {
        self.add_fault(Fault::close().acted().on(operation_id), times);
    }

    fn add_fault(&self, fault: Fault, times: usize) {
        if times > 0 {
            self.shared.visit(|world, _| world.faults.add(fault.times(times as u64)));
        }
    }

    /// Sets the switch of a quirk: which of two behaviours is shown from now on, where sources differ.
    ///
    /// # Errors
    /// [`Error::Switch`] for a switch or a value that does not exist; the text lists those that do.
    pub fn set_switch(&self, quirk: &str, value: &str) -> Result<(), Error> {
        self.shared.visit(|world, _| world.settings.switches.set(quirk, value))
    }

    /// Every switch by the id of its quirk, with what it is set to.
    #[must_use]
    pub fn switches(&self) -> BTreeMap<&'static str, &'static str> {
        self.shared.visit(|world, _| world.settings.switches.all())
    }

    /// Changes what happens to callbacks that are made from now on.
    ///
    /// # Errors
    /// [`Error::Deliveries`] for a share that is none.
    pub fn set_deliveries(&self, deliveries: Deliveries) -> Result<(), Error> {
        let deliveries = deliveries.check()?;
        self.shared.visit(|world, _| world.settings.deliveries = deliveries);
        Ok(())
    }

    /// A device sends a text to the platform: it goes to the EnhancedConnectivityService listener, or waits in the queue of the
    /// account where there is none. Answers false, and nothing happens, when no line in service has this SIM.
    ///
    /// ```
    /// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use thingspace_sim::{LineState, Simulator};
    ///
    /// let sim = Simulator::builder().devices(40).start().await?;
    /// let line = sim.fleet().into_iter().find(|line| line.state == LineState::Active).unwrap();
    /// assert!(sim.device_sends_sms(&line.iccid, "tank 7 is full"));
    /// # Ok(()) }
    /// ```
    pub fn device_sends_sms(&self, iccid: &str, text: &str) -> bool {
        self.shared.device_sends_sms(iccid, text)
    }

    /// A device used so many bytes, in a session of a minute that ends now, beside what the traffic model lets it use. Answers false,
    /// and nothing happens, when no line in service has this SIM.
    ///
    /// Usage history tells it fifteen minutes later, as the service does.
    ///
    /// ```
    /// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use thingspace_sim::{LineState, Simulator};
    ///
    /// let sim = Simulator::builder().devices(40).start().await?;
    /// let line = sim.fleet().into_iter().find(|line| line.state == LineState::Active).unwrap();
    /// assert!(sim.add_traffic(&line.iccid, 250_000_000)); // somebody streams video over a meter's SIM
    /// # Ok(()) }
    /// ```
    pub fn add_traffic(&self, iccid: &str, bytes: u64) -> bool {
        self.shared.add_traffic(iccid, bytes)
    }

    /// A device sends data beside IP to the platform, which NiddService tells. Answers false, and nothing happens, when no line in
    /// service with a plan for it has this SIM.
    ///
    /// ```
    /// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sim = thingspace_sim::Simulator::builder().devices(40).start().await?;
    /// // No line has such a plan at the start: activate one on `NB-IoT NIDD 1MB`, or change the plan of one.
    /// assert!(!sim.device_sends_nidd(&sim.fleet()[0].iccid, &[17, 4]));
    /// # Ok(()) }
    /// ```
    pub fn device_sends_nidd(&self, iccid: &str, payload: &[u8]) -> bool {
        self.shared.device_sends_nidd(iccid, payload)
    }

    /// The network sees the SIM of a line in other hardware from now on, as if somebody had moved it: what findMismatchedHardware
    /// tells of. Answers false, and nothing happens, when no line in service has this SIM or the IMEI is none.
    pub fn move_sim(&self, iccid: &str, imei: &str) -> bool {
        self.shared.move_sim(iccid, imei)
    }

    /// A person changes a line in the web portal, which no caller of the API asked for. It takes effect at once, shows in the ledger
    /// with the operation `portal`, and is told to the ExternalProvisioningChanges listener.
    ///
    /// ```
    /// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use thingspace_sim::{LineState, PortalChange, Simulator};
    ///
    /// let sim = Simulator::builder().devices(40).start().await?;
    /// let line = sim.fleet().into_iter().find(|line| line.state == LineState::Active).unwrap();
    /// sim.portal_change(&line.iccid, &PortalChange::Suspend {})?;
    /// assert_eq!(sim.states()[&LineState::Suspend], 4);
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// [`Error::Portal`] when no line has this SIM, or the line does not allow the change, with the reason.
    pub fn portal_change(&self, iccid: &str, change: &PortalChange) -> Result<(), Error> {
        let none = || Error::Portal("no line has this ICCID: fleet() lists those that there are".to_owned());
        self.shared.portal_change(iccid, change).map_err(|error| error.unwrap_or_else(none))
    }

    /// While on, the device list answers its first page for ever and says that there is more.
    pub fn stuck_cursor(&self, on: bool) {
        self.shared.visit(|world, _| world.faults.stuck_cursor = on);
    }

    /// Both logins take this much longer, in real time: what races for a token meets more often.
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

    /// Embedding programs start it on one thread and use it on another.
    #[test]
    fn simulators_can_be_shared_between_threads() {
        fn shared<T: Send + Sync>() {}
        fn sent(_: impl Send) {}
        shared::<Simulator>();
        shared::<Clock>();
        sent(Simulator::builder().start());
    }
}
