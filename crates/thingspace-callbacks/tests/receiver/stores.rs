//! A store that does not answer.

use std::net::Ipv4Addr;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use thingspace_callbacks::{Credentials, Inbox, Limits, Receiver};
use thingspace_store::{Appended, Cell, Entry, MemoryStore, Place, Revision, Set, Store, StoreFuture, Stored};
use tokio::sync::Semaphore;

use crate::support::{message, peer, post, respond};

/// A store whose appends wait for a permit.
#[derive(Debug)]
struct Stuck(MemoryStore, Semaphore);

impl Store for Stuck {
    fn append(&self, entries: Vec<Entry>) -> StoreFuture<'_, Vec<Appended>> {
        Box::pin(async move {
            let permit = self.1.acquire().await.unwrap();
            permit.forget();
            self.0.append(entries).await
        })
    }

    fn read<'a>(&'a self, tag: Option<&'a str>, after: Place, most: usize) -> StoreFuture<'a, Vec<Stored>> {
        self.0.read(tag, after, most)
    }

    fn wait_after(&self, after: Place, within: Duration) -> StoreFuture<'_, Place> {
        self.0.wait_after(after, within)
    }

    fn cell<'a>(&'a self, name: &'a str) -> StoreFuture<'a, Option<Cell>> {
        self.0.cell(name)
    }

    fn cells<'a>(&'a self, prefix: &'a str) -> StoreFuture<'a, Vec<(String, Cell)>> {
        self.0.cells(prefix)
    }

    fn set<'a>(&'a self, name: &'a str, value: Option<Bytes>, seen: Revision) -> StoreFuture<'a, Set> {
        self.0.set(name, value, seen)
    }

    fn trim<'a>(&'a self, tag: Option<&'a str>, up_to: Place) -> StoreFuture<'a, u64> {
        self.0.trim(tag, up_to)
    }

    fn url(&self) -> String {
        self.0.url()
    }
}

#[tokio::test]
async fn a_store_that_does_not_answer_in_time_causes_a_503_and_fails_the_health_check() {
    let store = Arc::new(Stuck(MemoryStore::default(), Semaphore::new(0)));
    let mut limits = Limits::default();
    limits.store = Duration::from_millis(200);
    let stuck = Inbox::with_store(store.clone(), Credentials::new("depot-hook", "tide-61-secret"));
    let receiver = Receiver::builder(stuck).limits(limits).bind("127.0.0.1:0").await.unwrap();
    let (status, reason) = respond(&receiver, peer(1), &post(&message(1))).await;
    assert_eq!(status, 503);
    assert!(reason.contains("the store did not answer within 200ms"), "{reason}");
    let health = "GET /healthz HTTP/1.1\r\nhost: x\r\n\r\n";
    let (status, report) = respond(&receiver, Ipv4Addr::LOCALHOST, health).await;
    assert!(status == 503 && report.starts_with("failing\ncallbacks have not been stored"), "{status} {report}");
    store.1.add_permits(10);
    assert_eq!(respond(&receiver, peer(1), &post(&message(1))).await.0, 200);
    assert_eq!(respond(&receiver, Ipv4Addr::LOCALHOST, health).await, (200, "ok\n".to_owned()));
    assert_eq!((receiver.received(), receiver.inbox().refusals().not_stored), (1, 1));
}
