//! The in-memory store of callbacks.

use std::collections::{HashMap, VecDeque};
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use thingspace_raw::types::CallbackService;
use tokio::sync::{mpsc, watch};

use crate::Credentials;
use crate::event::{Event, event, split_credentials};
use crate::redeliveries::Contents;
use crate::refusal::{Counts, MESSAGE_LIMIT, Refusal, Refusals};

/// The maximum number of requests whose messages are stored. Above this number, the messages of the oldest request are dropped.
const REQUESTS_KEPT: usize = 10_000;

/// Stores received callbacks in memory and passes them to the callers that wait for a request.
///
/// A callback may arrive before the HTTP response with the request id. A hub therefore stores the messages of the last 10,000
/// requests, even if no caller waits for them yet. Clones share the same hub. Nothing is written to disk.
#[derive(Clone)]
pub struct Hub(Arc<Shared>);

struct Shared {
    credentials: Credentials,
    state: Mutex<State>,
    /// The number of accepted messages. Waiting callers are notified when it changes.
    arrivals: watch::Sender<u64>,
    refused: Counts,
}

#[derive(Default)]
struct State {
    by_request: HashMap<String, Vec<Arc<Event>>>,
    /// Request ids, in the order of their first messages.
    order: VecDeque<String>,
    /// The content of messages without a request, to detect redeliveries.
    contents: Contents,
    repeats: u64,
    /// The channels to the callers of [`Hub::all`].
    readers: Vec<mpsc::UnboundedSender<Arc<Event>>>,
}

impl Hub {
    /// Creates a hub that accepts only messages with these credentials.
    pub fn new(credentials: Credentials) -> Self {
        let (arrivals, _) = watch::channel(0);
        Self(Arc::new(Shared { credentials, state: Mutex::default(), arrivals, refused: Counts::default() }))
    }

    /// Returns the credentials to register the listener with.
    pub fn credentials(&self) -> &Credentials {
        &self.0.credentials
    }

    /// Accepts one message of `service`. A redelivery is acknowledged but not stored again. A message is a redelivery if it has
    /// the content of an earlier message and a delivery count above 1.
    ///
    /// # Errors
    /// [`Refusal`] if the message was refused. Respond with [`Refusal::status`]. The message is not stored, and the refusal is
    /// counted and logged without any value of the message.
    ///
    /// ```
    /// use thingspace_callbacks::{Credentials, Hub};
    ///
    /// let hub = Hub::new(Credentials::new("listener", "k4-Copper-Finch"));
    /// let refusal = hub.accept("CarrierService", br#""not an object""#).unwrap_err();
    /// assert_eq!(refusal.status(), 400);
    /// assert_eq!((hub.refused(), hub.refusals().unreadable), (1, 1));
    /// ```
    pub fn accept(&self, service: impl Into<CallbackService>, body: &[u8]) -> Result<(), Refusal> {
        let service = service.into();
        let event = self.read(&service, body).inspect_err(|refusal| self.count(service.as_str(), refusal))?;
        let mut state = self.state();
        state.accept(event);
        // Count while the state is locked. Otherwise a caller could receive a message that the count does not include yet.
        self.0.arrivals.send_modify(|count| *count += 1);
        Ok(())
    }

    /// Parses a message. The members are decoded only if the credentials are correct.
    fn read(&self, service: &CallbackService, body: &[u8]) -> Result<Event, Refusal> {
        if body.len() > MESSAGE_LIMIT {
            return Err(Refusal::TooLarge);
        }
        let (sent, members) = split_credentials(body).map_err(Refusal::Unreadable)?;
        let password = sent.password.as_ref().map(|password| password.expose());
        if self.0.credentials.check(sent.username.as_deref(), password) {
            Ok(event(service, members))
        } else {
            Err(Refusal::Credentials)
        }
    }

    pub(crate) fn count(&self, service: &str, refusal: &Refusal) {
        self.0.refused.count(service, refusal);
    }

    /// Returns the number of accepted messages, redeliveries included.
    pub fn received(&self) -> u64 {
        *self.0.arrivals.borrow()
    }

    /// Returns the number of refused messages. `received` does not include them.
    pub fn refused(&self) -> u64 {
        self.refusals().total()
    }

    /// Returns the number of refused messages by reason.
    pub fn refusals(&self) -> Refusals {
        self.0.refused.now()
    }

    /// Returns the number of accepted messages that were redeliveries.
    pub fn repeats(&self) -> u64 {
        self.state().repeats
    }

    /// Returns the stored messages of a request.
    pub fn kept(&self, request_id: &str) -> Vec<Arc<Event>> {
        self.state().by_request.get(request_id).cloned().unwrap_or_default()
    }

    /// Returns the ids of the requests with stored messages, in the order of their first messages.
    pub fn requests(&self) -> Vec<String> {
        self.state().order.iter().cloned().collect()
    }

    /// Returns the messages of a request: first the stored messages, then new messages as they arrive.
    pub fn of_request(&self, request_id: impl Into<String>) -> RequestEvents {
        RequestEvents { hub: self.clone(), request_id: request_id.into(), seen: 0, arrivals: self.0.arrivals.subscribe() }
    }

    /// Returns every new message of all services and requests, without redeliveries. Messages are kept in memory until they are
    /// read or the returned value is dropped.
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
        // No method relies on a completed update, so the state is usable even if a thread panicked while it held the lock.
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
    fn accept(&mut self, event: Event) {
        let event = Arc::new(event);
        if self.store(&event) {
            self.readers.retain(|reader| reader.send(Arc::clone(&event)).is_ok());
        }
    }

    /// Stores a message under its request id, if it has one. Returns false for a redelivery.
    fn store(&mut self, event: &Arc<Event>) -> bool {
        let Some(id) = event.request_id().map(str::to_owned) else {
            let is_redelivery = self.contents.is_redelivery(event);
            self.repeats += u64::from(is_redelivery);
            return !is_redelivery;
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
        // Two messages may have the same content. Only a delivery count above 1 shows that the message is a redelivery.
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
    /// Waits for the next message. Canceling the wait loses nothing.
    pub async fn next(&mut self) -> Arc<Event> {
        loop {
            // Mark before the check. Otherwise a message that arrives in between would not end the wait below.
            self.arrivals.mark_unchanged();
            if let Some(event) = self.ready() {
                return event;
            }
            if self.arrivals.changed().await.is_err() {
                // Unreachable: `self` holds the hub, which holds the sender.
                std::future::pending::<()>().await;
            }
        }
    }

    /// Returns the next message if it has arrived.
    pub fn ready(&mut self) -> Option<Arc<Event>> {
        let event = self.hub.state().by_request.get(&self.request_id)?.get(self.seen).cloned()?;
        self.seen += 1;
        Some(event)
    }
}

/// Every message of a hub, in order of arrival. See [`Hub::all`].
#[derive(Debug)]
pub struct AllEvents {
    /// Keeps the sender open.
    _hub: Hub,
    events: mpsc::UnboundedReceiver<Arc<Event>>,
}

impl AllEvents {
    /// Waits for the next message. Canceling the wait loses nothing.
    pub async fn next(&mut self) -> Arc<Event> {
        match self.events.recv().await {
            Some(event) => event,
            // Unreachable: `self` holds the hub, which holds the sender.
            None => std::future::pending().await,
        }
    }

    /// Returns the next message if it has arrived.
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
    async fn a_message_is_stored_for_a_later_caller() {
        let hub = hub();
        hub.accept("CarrierService", &body("r1", "1", 1)).unwrap();
        let mut events = hub.of_request("r1");
        assert_eq!(events.next().await.devices()[0].id, "1");
        let late = hub.clone();
        let (event, ()) = tokio::join!(events.next(), async { late.accept("CarrierService", &body("r1", "2", 1)).unwrap() });
        assert_eq!(event.devices()[0].id, "2");
    }

    #[test]
    fn only_a_higher_count_makes_a_redelivery() {
        let hub = hub();
        for attempt in [1, 2, 3] {
            hub.accept("CarrierService", &body("r1", "1", attempt)).unwrap();
        }
        hub.accept("CarrierService", &body("r1", "1", 1)).unwrap();
        assert_eq!((hub.kept("r1").len(), hub.repeats(), hub.received()), (2, 2, 4));
    }

    #[test]
    fn all_returns_every_message_once() {
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
    fn the_second_delivery_is_stored_if_the_first_was_lost() {
        let hub = hub();
        hub.accept("CarrierService", &body("r1", "1", 2)).unwrap();
        assert_eq!((hub.kept("r1").len(), hub.repeats()), (1, 0));
    }

    #[test]
    fn a_message_with_wrong_credentials_is_not_stored() {
        let hub = Hub::new(Credentials::new("u", "other"));
        let refusal = hub.accept("CarrierService", &body("r1", "1", 1)).unwrap_err();
        assert!(matches!(refusal, Refusal::Credentials));
        assert!(hub.kept("r1").is_empty());
        assert_eq!(hub.received(), 0);
    }

    #[test]
    fn the_messages_of_the_oldest_request_are_dropped() {
        let hub = hub();
        for request in 0..=REQUESTS_KEPT {
            hub.accept("CarrierService", &body(&request.to_string(), "1", 1)).unwrap();
        }
        assert!(hub.kept("0").is_empty());
        assert_eq!(hub.kept("1").len(), 1);
    }
}
