//! Inboxes with virtual time, and handlers that record what they receive.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use serde_json::json;
use thingspace_callbacks::{Consumer, Credentials, Delivery, Failure, Inbox};
use thingspace_store::{MemoryStore, Store};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;
use tokio::time::Instant;

const PASSWORD: &str = "tide-61-secret";

/// An inbox whose clock is the virtual time of the runtime.
pub(crate) fn inbox_with(store: Arc<dyn Store>) -> Inbox {
    inbox_since(store, Instant::now())
}

/// An inbox whose clock follows the virtual time since `start`.
pub(crate) fn inbox_since(store: Arc<dyn Store>, start: Instant) -> Inbox {
    let epoch = SystemTime::UNIX_EPOCH + Duration::from_secs(1_780_000_000);
    Inbox::with_store(store, Credentials::new("depot-hook", PASSWORD)).with_clock(move || epoch + start.elapsed())
}

pub(crate) fn inbox() -> Inbox {
    inbox_with(Arc::new(MemoryStore::default()))
}

/// Stores a message of a device. `number` distinguishes the messages of a device. Tries again until the inbox accepts the
/// message.
pub(crate) async fn send(inbox: &Inbox, device: u64, number: u64) {
    let body = json!({
        "username": "depot-hook", "password": PASSWORD, "requestId": format!("r{number}"), "status": "Success",
        "deviceIds": [{"id": format!("{device:020}"), "kind": "iccid"}],
    });
    while inbox.accept("CarrierService", body.to_string().as_bytes()).await.is_err() {}
}

/// Returns the device and the number of a message.
pub(crate) fn read(delivery: &Delivery) -> (u64, u64) {
    let device = delivery.event().devices()[0].id.parse().unwrap();
    (device, delivery.event().request_id().unwrap()[1..].parse().unwrap())
}

/// A try that has started.
#[derive(Clone, Debug)]
pub(crate) struct Tried {
    pub(crate) device: u64,
    pub(crate) number: u64,
    pub(crate) tries: u32,
    pub(crate) fence: u64,
    pub(crate) at: Instant,
    pub(crate) key: String,
}

/// What handlers have received, and what they have handled.
#[derive(Clone, Default)]
pub(crate) struct Log {
    tried: Arc<Mutex<Vec<Tried>>>,
    handled: Arc<Mutex<Vec<Tried>>>,
}

impl Log {
    pub(crate) fn tried(&self) -> Vec<Tried> {
        self.tried.lock().unwrap().clone()
    }

    pub(crate) fn handled(&self) -> Vec<Tried> {
        self.handled.lock().unwrap().clone()
    }

    /// The started tries of the messages of a device.
    pub(crate) fn tries_of(&self, device: u64) -> Vec<Tried> {
        self.tried().into_iter().filter(|tried| tried.device == device).collect()
    }

    /// The numbers of the handled messages by device, in the order in which they were handled.
    pub(crate) fn by_device(&self) -> BTreeMap<u64, Vec<u64>> {
        let mut by_device: BTreeMap<u64, Vec<u64>> = BTreeMap::new();
        self.handled().iter().for_each(|tried| by_device.entry(tried.device).or_default().push(tried.number));
        by_device
    }

    /// Starts one process of the group `consumer`. Its handler records each try, calls `judge` for the result, and records each
    /// success.
    pub(crate) fn run<J, F>(&self, consumer: &Consumer, judge: J) -> Running
    where
        J: Fn(Tried) -> F + Clone + Send + Sync + 'static,
        F: Future<Output = Result<(), Failure>> + Send + 'static,
    {
        let (log, consumer) = (self.clone(), consumer.clone());
        let (stop, stopped) = oneshot::channel::<()>();
        let handler = move |delivery: Delivery| {
            let (log, judge) = (log.clone(), judge.clone());
            async move {
                let (device, number) = read(&delivery);
                let (tries, fence, key) = (delivery.try_number(), delivery.fence(), delivery.key().to_owned());
                let tried = Tried { device, number, tries, fence, at: Instant::now(), key };
                log.tried.lock().unwrap().push(tried.clone());
                judge(tried.clone()).await?;
                log.handled.lock().unwrap().push(tried);
                Ok::<(), Failure>(())
            }
        };
        let task = tokio::spawn(async move { consumer.run(handler, async { drop(stopped.await) }).await });
        Running { stop, task }
    }
}

/// A task that stands for one process of a consumer group.
pub(crate) struct Running {
    stop: oneshot::Sender<()>,
    task: JoinHandle<thingspace_store::Result<()>>,
}

impl Running {
    /// Stops the process in an orderly way, and waits for its end.
    pub(crate) async fn stop(self) {
        let _ = self.stop.send(());
        self.task.await.unwrap().unwrap();
    }

    /// Whether the process is still running.
    pub(crate) fn is_running(&self) -> bool {
        !self.task.is_finished()
    }

    /// Kills the process, so it cannot save anything.
    pub(crate) async fn kill(self) {
        self.task.abort();
        let _ = self.task.await;
    }
}

/// Waits until a condition holds. Panics after a week of virtual time.
pub(crate) async fn until(what: &str, condition: impl Fn() -> bool) {
    for _ in 0..7 * 24 * 3_600 * 4 {
        if condition() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(250)).await;
    }
    panic!("waited a week for {what}");
}

/// A handler that succeeds.
pub(crate) async fn succeed(_: Tried) -> Result<(), Failure> {
    Ok(())
}
