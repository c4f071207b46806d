//! Tests the NATS store with the conformance suite, and with servers and streams that the store must refuse.

use std::time::Duration;

use stores::servers::{Nats, Server as _};
use stores::{conforms, refused};
use thingspace_store::{Appended, Entry, ErrorKind, NatsStore, Place, Revision, Set, Store as _, conformance, open};

fn note(key: &str) -> Entry {
    Entry::new(key, "t", "note", "body")
}

#[tokio::test(flavor = "multi_thread")]
async fn the_nats_store_conforms() {
    let Some(server) = Nats::start() else { return };
    conforms(|name| server.url(name)).await;
    conformance::survives_reopening(|| {
        let url = server.url("reopened");
        async move { open(&url).await }
    })
    .await;
}

#[tokio::test]
async fn a_store_sees_the_entries_of_another_store_on_the_same_stream() {
    let Some(server) = Nats::start() else { return };
    let url = server.url("two");
    let (one, two) = tokio::join!(NatsStore::open(&url), NatsStore::open(&url));
    let (one, two) = (one.unwrap(), two.unwrap());
    let waiting = tokio::spawn(async move { (two.wait_after(Place::START, Duration::from_secs(30)).await, two) });
    let place = one.append(vec![note("a")]).await.unwrap()[0].place();
    let (woken, two) = waiting.await.unwrap();
    assert_eq!(woken.unwrap(), place);
    assert!(!two.append(vec![note("a")]).await.unwrap()[0].is_new());
}

#[tokio::test]
async fn a_trim_beyond_the_newest_entry_does_not_change_the_place_of_the_next_entry() {
    let Some(server) = Nats::start() else { return };
    let store = open(&server.url("trimmed")).await.unwrap();
    store.append(vec![note("a"), note("b")]).await.unwrap();
    assert_eq!(store.trim(None, Place(u64::MAX)).await.unwrap(), 2);
    assert_eq!(store.append(vec![note("c")]).await.unwrap(), [Appended::New(Place(3))]);
}

/// In NATS, a cell is a message, and its revision is the sequence number of this message. If a caller deletes the cell `two` but
/// passes the revision of the cell `one`, the store must not delete the message of `one`.
#[tokio::test]
async fn a_deletion_with_the_revision_of_another_cell_is_a_conflict() {
    let Some(server) = Nats::start() else { return };
    let store = open(&server.url("cells")).await.unwrap();
    let Set::Done(one) = store.set("one", Some("1".into()), Revision::ABSENT).await.unwrap() else { panic!("conflict") };
    let Set::Done(_) = store.set("two", Some("2".into()), Revision::ABSENT).await.unwrap() else { panic!("conflict") };
    assert_eq!(store.set("two", None, one).await.unwrap(), Set::Conflict);
    assert_eq!(store.cells("").await.unwrap().len(), 2);
}

#[tokio::test]
async fn a_stream_that_may_lose_acknowledged_entries_is_refused_unless_the_url_has_a_durability_parameter() {
    let Some(server) = Nats::start() else { return };
    let url = format!("nats://127.0.0.1:{}", server.port());
    let error = refused(&url).await;
    assert_eq!(error.kind(), ErrorKind::NotAStore, "{error}");
    for choice in ["flushed=always", "replicas=3", "accept_unflushed=true"] {
        assert!(error.to_string().contains(choice), "{error}");
    }
    open(&format!("{url}?accept_unflushed=true")).await.unwrap();
    // The stream exists now, but a URL without any of these parameters is still refused.
    assert_eq!(refused(&url).await.kind(), ErrorKind::NotAStore);
    open(&format!("{url}?flushed=always")).await.unwrap();
}

#[tokio::test]
async fn errors_and_urls_never_contain_the_password() {
    let users = "authorization { users: [{ user: fleet, password: right }] }";
    let Some(server) = Nats::with_configuration(users) else { return };
    let port = server.port();
    let error = refused(&format!("nats://fleet:s3cr3t@127.0.0.1:{port}?flushed=always")).await;
    assert_eq!(error.kind(), ErrorKind::Denied, "{error}");
    assert!(!format!("{error} {error:?}").contains("s3cr3t"), "{error}");
    let store = open(&format!("nats://fleet:right@127.0.0.1:{port}?flushed=always")).await.unwrap();
    assert_eq!(store.url(), format!("nats://fleet@127.0.0.1:{port}"));
    assert!(!format!("{store:?}").contains("right"), "{store:?}");
}

#[tokio::test]
async fn streams_that_are_foreign_newer_misconfigured_or_unreachable_are_refused() {
    let Some(mut server) = Nats::start() else { return };
    let client = async_nats::connect(format!("127.0.0.1:{}", server.port())).await.unwrap();
    let create = async |name: &str, config: &str| {
        let body = format!(r#"{{"name":"{name}-log","subjects":["{name}.log.*.*"],{config}}}"#);
        let answer = client.request(format!("$JS.API.STREAM.CREATE.{name}-log"), body.into()).await.unwrap();
        assert!(!String::from_utf8_lossy(&answer.payload).contains("error"), "{answer:?}");
    };
    create("foreign", r#""storage":"file""#).await;
    create("newer", r#""metadata":{"thingspace-store":"99"}"#).await;
    create("memory", r#""metadata":{"thingspace-store":"1"},"storage":"memory","max_msgs_per_subject":1,"discard":"new","discard_new_per_subject":true"#).await;
    for (name, kind, words) in [
        ("foreign", ErrorKind::NotAStore, "is not a store"),
        ("newer", ErrorKind::NewerVersion, "version 99: expected at most 1"),
        ("memory", ErrorKind::NotAStore, r#"storage="memory": expected "file""#),
    ] {
        let error = refused(&server.url(name)).await;
        assert_eq!(error.kind(), kind, "{error}");
        assert!(error.to_string().contains(words), "{error}");
    }
    let url = server.url("away");
    server.kill();
    let error = refused(&url).await;
    assert_eq!(error.kind(), ErrorKind::Unavailable, "{error}");
}

#[tokio::test]
async fn the_error_for_an_entry_that_is_too_large_for_the_server_names_max_payload() {
    let Some(server) = Nats::with_configuration("max_payload: 100KB") else { return };
    let store = open(&server.url("small")).await.unwrap();
    let large = Entry::new("large", "t", "note", vec![7; 200_000]);
    for entries in [vec![large.clone()], vec![large.clone(), note("a")]] {
        let error = store.append(entries).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Invalid, "{error}");
        assert!(error.to_string().contains("max_payload"), "{error}");
    }
    assert!(store.append(vec![note("a")]).await.unwrap()[0].is_new());
    assert_eq!(store.read(None, Place::START, 10).await.unwrap().len(), 1);
}
