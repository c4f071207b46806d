//! These tests cut the connection after the server has committed an append and before the client gets the answer. The client must
//! report an error. If the client then repeats the append, the store must recognize the entries that it already contains.

use std::time::Duration;

use stores::proxy::{Mode, Proxy};
use stores::servers::{Nats, Postgres, Server};
use thingspace_store::{Entry, ErrorKind, Place, Revision, Set, open};

async fn a_repeated_append_is_recognized(server: impl Server, port: u16) {
    let proxy = Proxy::start(port).await;
    let (direct, url) = (server.url("lost"), server.url("lost").replace(&port.to_string(), &proxy.port().to_string()));
    let (direct, store) = (open(&direct).await.unwrap(), open(&url).await.unwrap());
    let entry = |key: &str| Entry::new(key, "t", "note", "body");
    let first = store.append(vec![entry("a")]).await.unwrap()[0].place();

    proxy.set(Mode::LoseAnswers);
    let append = tokio::spawn({
        let (store, entries) = (store.clone(), vec![entry("b"), entry("c")]);
        async move { store.append(entries).await }
    });
    let newest = direct.wait_after(first, Duration::from_secs(20)).await.unwrap();
    assert!(newest > first, "the server has not committed");
    proxy.set(Mode::Cut);
    let error = append.await.unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Unavailable, "{error}");

    proxy.set(Mode::Forward);
    let mut attempts = 0;
    let repeated = loop {
        attempts += 1;
        match store.append(vec![entry("b"), entry("c"), entry("d")]).await {
            Ok(appended) => break appended,
            Err(error) => assert!(attempts < 1_000, "the store did not recover: {error}"),
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    };
    assert_eq!(repeated.iter().map(|appended| appended.is_new()).collect::<Vec<_>>(), [false, false, true]);
    let log = store.read(None, Place::START, 10).await.unwrap();
    assert_eq!(log.iter().map(|stored| &*stored.entry.key).collect::<Vec<_>>(), ["a", "b", "c", "d"]);
    assert_eq!(repeated[1].place(), log[2].place);
    assert!(matches!(store.set("cell", Some("value".into()), Revision::ABSENT).await.unwrap(), Set::Done(_)));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_repeated_append_to_postgres_is_recognized() {
    let Some(server) = Postgres::start() else { return };
    let port = server.port();
    a_repeated_append_is_recognized(server, port).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_repeated_append_to_nats_is_recognized() {
    let Some(server) = Nats::start() else { return };
    let port = server.port();
    a_repeated_append_is_recognized(server, port).await;
}
