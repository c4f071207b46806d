//! Consumer groups on stores in memory, in PostgreSQL and in NATS: the messages of each device are handled in order, a message
//! that fails becomes a dead letter, and a replay delivers the dead letter.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use stores::servers::{Nats, Postgres, Server};
use thingspace_callbacks::{Credentials, Delivery, Failure, Inbox};
use thingspace_store::{Place, Store, open};

const DEVICES: u64 = 40;
/// The number of messages of each device.
const NUMBERS: u64 = 10;

type Handled = Arc<Mutex<BTreeMap<u64, Vec<u64>>>>;

async fn send(inbox: &Inbox, device: u64, number: u64) {
    let body = format!(
        r#"{{"username":"a","password":"b","requestId":"{number}","deviceIds":[{{"id":"{device:020}","kind":"iccid"}}]}}"#
    );
    inbox.accept("CarrierService", body.as_bytes()).await.unwrap();
}

/// Runs two consumers of one group at the same time, in place of two processes. If `dead` is not 0, the handler always fails for
/// message 3 of device 7. Returns when at least `enough` messages are handled and at least `dead` messages are dead letters.
async fn run(inboxes: [Inbox; 2], handled: &Handled, enough: usize, dead: usize) {
    let processes = inboxes.map(|inbox| {
        let handled = Arc::clone(handled);
        tokio::spawn(async move {
            let seen = Arc::clone(&handled);
            let handler = move |delivery: Delivery| {
                let (device, number) = (&delivery.event().devices()[0].id, delivery.event().request_id().unwrap());
                let (device, number): (u64, u64) = (device.parse().unwrap(), number.parse().unwrap());
                let fails = dead > 0 && device == 7 && number == 3;
                if !fails {
                    seen.lock().unwrap().entry(device).or_default().push(number);
                }
                std::future::ready(if fails { Err(Failure::new("poisoned")) } else { Ok(()) })
            };
            let consumer = inbox.consumer("billing").with_tries(2).with_pause(Duration::from_millis(50));
            let done = async {
                while handled.lock().unwrap().values().map(Vec::len).sum::<usize>() < enough
                    || consumer.dead_letters(Place::START, 10).await.unwrap().len() < dead
                {
                    tokio::time::sleep(Duration::from_millis(50)).await;
                }
            };
            tokio::time::timeout(Duration::from_secs(60), consumer.run(handler, done)).await.unwrap().unwrap();
        })
    });
    for process in processes {
        process.await.unwrap();
    }
}

async fn each_message_is_handled_in_order(stores: [Arc<dyn Store>; 2]) {
    let inboxes = stores.map(|store| Inbox::with_store(store, Credentials::new("a", "b")));
    for number in 0..NUMBERS {
        for device in 0..DEVICES {
            send(&inboxes[0], device, number).await;
        }
    }
    let all = usize::try_from(DEVICES * NUMBERS).unwrap();
    let handled = Handled::default();
    run(inboxes.clone(), &handled, all - 1, 1).await;
    let in_order = std::mem::take(&mut *handled.lock().unwrap());
    for (device, numbers) in in_order {
        let expected: Vec<u64> = (0..NUMBERS).filter(|number| (device, *number) != (7, 3)).collect();
        assert_eq!(numbers, expected, "device {device}");
    }
    let consumer = inboxes[1].consumer("billing");
    assert_eq!(consumer.replay_all(SystemTime::UNIX_EPOCH..SystemTime::now() + Duration::from_secs(60)).await.unwrap(), 1);
    run(inboxes, &handled, 1, 0).await;
    assert_eq!(*handled.lock().unwrap(), BTreeMap::from([(7, vec![3])]));
    let progress = consumer.progress().await.unwrap();
    assert_eq!((progress.waiting, progress.dead), (0, 0));
}

#[tokio::test(flavor = "multi_thread")]
async fn messages_in_memory_are_handled_in_order() {
    let store = open("memory:").await.unwrap();
    each_message_is_handled_in_order([Arc::clone(&store), store]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn messages_in_postgres_are_handled_in_order() {
    let Some(server) = Postgres::start() else { return };
    let url = server.url("consumers");
    each_message_is_handled_in_order([open(&url).await.unwrap(), open(&url).await.unwrap()]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn messages_in_nats_are_handled_in_order() {
    let Some(server) = Nats::start() else { return };
    let url = server.url("consumers");
    each_message_is_handled_in_order([open(&url).await.unwrap(), open(&url).await.unwrap()]).await;
}
