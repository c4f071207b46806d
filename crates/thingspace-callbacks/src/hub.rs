use std::collections::{HashMap, VecDeque};
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::{mpsc, watch};

use crate::Credentials;
use crate::event::{Event, credentials_apart, event};
use crate::refusal::{Counts, MESSAGE_LIMIT, Refusal, Refusals};
use crate::repeats::Contents;

/// Requests whose messages are kept for a waiter that comes later. Beyond it the oldest request's messages go.
const REQUESTS_KEPT: usize = 10_000;

/// Keeps the callbacks that arrived, in memory, and hands them to those who wait for a request.
///
/// A callback may arrive before the HTTP answer that tells the request id, so nothing has to be announced first: messages of
/// requests that nobody waits for yet are kept (for the last 10,000 requests). Clones share the same hub.
///
/// What it holds is gone with the process.
#[derive(Clone)]
pub struct Hub(Arc<Shared>);

struct Shared {
    credentials: Credentials,
    state: Mutex<State>,
    /// Counts the messages taken in, so that waiters learn of new ones.
    arrivals: watch::Sender<u64>,
    refused: Counts,
}

#[derive(Default)]
struct State {
    by_request: HashMap<String, Vec<Arc<Event>>>,
    /// Request ids in order of their first message.
    order: VecDeque<String>,
    /// Of the messages without a request.
    contents: Contents,
    repeats: u64,
    /// Who wants every message.
    readers: Vec<mpsc::UnboundedSender<Arc<Event>>>,
}

impl Hub {
    /// A hub that takes in messages with these credentials only.
    pub fn new(credentials: Credentials) -> Self {
        let (arrivals, _) = watch::channel(0);
        Self(Arc::new(Shared { credentials, state: Mutex::default(), arrivals, refused: Counts::default() }))
    }

    /// The credentials to register the listener with.
    pub fn credentials(&self) -> &Credentials {
        &self.0.credentials
    }

    /// Takes in one message of `service`. A repeat of a message that is already there is taken as delivered, and not kept twice: it has the
    /// same content and a higher count of deliveries.
    ///
    /// # Errors
    /// [`Refusal`]: nothing was kept; answer the sender with [`Refusal::status`]. It is counted, and logged without any value of the
    /// message.
    ///
    /// ```
    /// use thingspace_callbacks::{Credentials, Hub};
    ///
    /// let hub = Hub::new(Credentials::new("listener", "k4-Copper-Finch"));
    /// let refusal = hub.accept("CarrierService", br#""not an object""#).unwrap_err();
    /// assert_eq!(refusal.status(), 400);
    /// assert_eq!((hub.refused(), hub.refusals().unreadable), (1, 1));
    /// ```
    pub fn accept(&self, service: &str, body: &[u8]) -> Result<(), Refusal> {
        let event = self.read(service, body).inspect_err(|refusal| self.count(service, refusal))?;
        let mut state = self.state();
        state.take_in(event);
        // Counted before anybody can see it: who has got a message finds it in `received`.
        self.0.arrivals.send_modify(|count| *count += 1);
        Ok(())
    }

    /// Reads a message. Its members are looked at only when the credentials are right.
    fn read(&self, service: &str, body: &[u8]) -> Result<Event, Refusal> {
        if body.len() > MESSAGE_LIMIT {
            return Err(Refusal::TooLarge);
        }
        let (carried, members) = credentials_apart(body).map_err(Refusal::Unreadable)?;
        let password = carried.password.as_ref().map(|password| password.expose());
        if self.0.credentials.check(carried.username.as_deref(), password) {
            Ok(event(service, members))
        } else {
            Err(Refusal::Credentials)
        }
    }

    pub(crate) fn count(&self, service: &str, refusal: &Refusal) {
        self.0.refused.count(service, refusal);
    }

    /// How many messages were taken in, repeats included.
    pub fn received(&self) -> u64 {
        *self.0.arrivals.borrow()
    }

    /// How many messages were refused: they are not among `received`.
    pub fn refused(&self) -> u64 {
        self.refusals().total()
    }

    /// How many messages were refused, by reason.
    pub fn refusals(&self) -> Refusals {
        self.0.refused.now()
    }

    /// How many of those taken in were repeats.
    pub fn repeats(&self) -> u64 {
        self.state().repeats
    }

    /// The messages of a request that have arrived so far.
    pub fn kept(&self, request_id: &str) -> Vec<Arc<Event>> {
        self.state().by_request.get(request_id).cloned().unwrap_or_default()
    }

    /// The requests whose messages are kept, by their ids: first those whose first message came first.
    pub fn requests(&self) -> Vec<String> {
        self.state().order.iter().cloned().collect()
    }

    /// The messages of a request: those that have arrived, then those to come.
    pub fn of_request(&self, request_id: impl Into<String>) -> RequestEvents {
        RequestEvents { hub: self.clone(), request_id: request_id.into(), seen: 0, arrivals: self.0.arrivals.subscribe() }
    }

    /// Every message from now on, of all services and requests, repeats left out. They are kept in memory until they are read, or the
    /// reader is dropped.
    ///
    /// ```
    /// # #[tokio::main] async fn main() -> Result<(), thingspace_callbacks::Refusal> {
    /// use thingspace_callbacks::{Credentials, Hub};
    ///
    /// let hub = Hub::new(Credentials::new("listener", "k4-Copper-Finch"));
    /// let mut all = hub.all();
    /// hub.accept("NiddService", br#"{"username":"listener","password":"k4-Copper-Finch"}"#)?;
    /// assert_eq!(all.next().await.service().as_str(), "NiddService");
    /// # Ok(()) }
    /// ```
    pub fn all(&self) -> AllEvents {
        let (reader, events) = mpsc::unbounded_channel();
        self.state().readers.push(reader);
        AllEvents { _hub: self.clone(), events }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // The state is changed in single steps, so it is whole even if a thread died while it held the lock.
        self.0.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Hub {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Hub")
            .field("credentials", &self.0.credentials)
            .field("received", &self.received())
            .field("refused", &self.refused())
            .finish()
    }
}

impl State {
    fn take_in(&mut self, event: Event) {
        let event = Arc::new(event);
        if self.keep(&event) {
            self.readers.retain(|reader| reader.send(Arc::clone(&event)).is_ok());
        }
    }

    /// Keeps a message for the waiter of its request; false for a repeat.
    fn keep(&mut self, event: &Arc<Event>) -> bool {
        let Some(id) = event.request_id().map(str::to_owned) else {
            let repeat = self.contents.is_repeat(event);
            self.repeats += u64::from(repeat);
            return !repeat;
        };
        let events = match self.by_request.get_mut(&id) {
            Some(events) => events,
            None => {
                self.order.push_back(id.clone());
                if self.order.len() > REQUESTS_KEPT
                    && let Some(oldest) = self.order.pop_front()
                {
                    self.by_request.remove(&oldest);
                }
                self.by_request.entry(id).or_default()
            }
        };
        // Only a raised count makes an equal message a repeat: two devices may get equal messages, and one device two.
        if event.attempt() > 1 {
            let identity = event.identity();
            if events.iter().any(|earlier| earlier.devices() == event.devices() && earlier.identity() == identity) {
                self.repeats += 1;
                return false;
            }
        }
        events.push(Arc::clone(event));
        true
    }
}

/// The messages of one request, in order of arrival.
#[derive(Debug)]
pub struct RequestEvents {
    hub: Hub,
    request_id: String,
    seen: usize,
    arrivals: watch::Receiver<u64>,
}

impl RequestEvents {
    /// The next message; waits for it. Cancelling the wait loses nothing.
    pub async fn next(&mut self) -> Arc<Event> {
        loop {
            // Marked before looking: a message that arrives in between wakes the wait below.
            self.arrivals.mark_unchanged();
            if let Some(event) = self.ready() {
                return event;
            }
            if self.arrivals.changed().await.is_err() {
                // The hub is held by self, so its sender lives: out of reach.
                std::future::pending::<()>().await;
            }
        }
    }

    /// The next message, if it has arrived.
    pub fn ready(&mut self) -> Option<Arc<Event>> {
        let event = self.hub.state().by_request.get(&self.request_id)?.get(self.seen).cloned()?;
        self.seen += 1;
        Some(event)
    }
}

/// Every message of a hub, in order of arrival: [`Hub::all`].
#[derive(Debug)]
pub struct AllEvents {
    /// While it is held, more may come.
    _hub: Hub,
    events: mpsc::UnboundedReceiver<Arc<Event>>,
}

impl AllEvents {
    /// The next message; waits for it. Cancelling the wait loses nothing.
    pub async fn next(&mut self) -> Arc<Event> {
        match self.events.recv().await {
            Some(event) => event,
            // The hub is held by self, so its sender lives: out of reach.
            None => std::future::pending().await,
        }
    }

    /// The next message, if it has arrived.
    pub fn ready(&mut self) -> Option<Arc<Event>> {
        self.events.try_recv().ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn body(request: &str, device: &str, attempt: u32) -> Vec<u8> {
        format!(
            r#"{{"username":"u","password":"p","requestId":"{request}","deviceIds":[{{"id":"{device}","kind":"iccid"}}],
                "status":"Success","callbackCount":{attempt},"maxCallbackThreshold":4}}"#
        )
        .into_bytes()
    }

    fn hub() -> Hub {
        Hub::new(Credentials::new("u", "p"))
    }

    #[tokio::test]
    async fn a_message_that_came_first_is_there_for_its_waiter() {
        let hub = hub();
        hub.accept("CarrierService", &body("r1", "1", 1)).unwrap();
        let mut events = hub.of_request("r1");
        assert_eq!(events.next().await.devices()[0].id, "1");
        let late = hub.clone();
        let (event, ()) = tokio::join!(events.next(), async { late.accept("CarrierService", &body("r1", "2", 1)).unwrap() });
        assert_eq!(event.devices()[0].id, "2");
    }

    #[test]
    fn only_a_raised_count_makes_a_repeat() {
        let hub = hub();
        for attempt in [1, 2, 3] {
            hub.accept("CarrierService", &body("r1", "1", attempt)).unwrap();
        }
        hub.accept("CarrierService", &body("r1", "1", 1)).unwrap();
        assert_eq!((hub.kept("r1").len(), hub.repeats(), hub.received()), (2, 2, 4));
    }

    #[test]
    fn who_wants_every_message_gets_each_once() {
        let hub = hub();
        let mut all = hub.all();
        for attempt in [1, 2, 3] {
            hub.accept("CarrierService", &body("r1", "1", attempt)).unwrap();
        }
        hub.accept("AlertService", br#"{"username":"u","password":"p"}"#).unwrap();
        hub.accept("AlertService", br#"{"username":"u","password":"other"}"#).unwrap_err();
        let services: Vec<String> = std::iter::from_fn(|| all.ready()).map(|event| event.service().to_string()).collect();
        assert_eq!(services, ["CarrierService", "AlertService"]);
        drop(all);
        hub.accept("AlertService", br#"{"username":"u","password":"p"}"#).unwrap();
        assert!(hub.state().readers.is_empty());
    }

    #[test]
    fn a_first_delivery_that_was_lost_is_not_a_repeat() {
        let hub = hub();
        hub.accept("CarrierService", &body("r1", "1", 2)).unwrap();
        assert_eq!((hub.kept("r1").len(), hub.repeats()), (1, 0));
    }

    #[test]
    fn other_credentials_keep_nothing() {
        let hub = Hub::new(Credentials::new("u", "other"));
        let refusal = hub.accept("CarrierService", &body("r1", "1", 1)).unwrap_err();
        assert!(matches!(refusal, Refusal::Credentials));
        assert!(hub.kept("r1").is_empty());
        assert_eq!(hub.received(), 0);
    }

    #[test]
    fn old_requests_make_room() {
        let hub = hub();
        for request in 0..=REQUESTS_KEPT {
            hub.accept("CarrierService", &body(&request.to_string(), "1", 1)).unwrap();
        }
        assert!(hub.kept("0").is_empty());
        assert_eq!(hub.kept("1").len(), 1);
    }
}
