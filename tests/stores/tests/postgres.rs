//! Tests the PostgreSQL store with the conformance suite, and with servers and schemas that the store must refuse.

use std::time::Duration;

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
use stores::Folder;
use stores::servers::{PgBouncer, Postgres, Server as _};
use stores::{conforms, refused};
use thingspace_store::{Entry, ErrorKind, Place, PostgresStore, Store as _, conformance, open};

fn note(key: &str) -> Entry {
    Entry::new(key, "t", "note", "body")
}

#[tokio::test(flavor = "multi_thread")]
async fn the_postgres_store_conforms() {
    let Some(server) = Postgres::start() else { return };
    conforms(|name| server.url(name)).await;
    conformance::survives_reopening(|| {
        let url = server.socket_url("reopened");
        async move { open(&url).await }
    })
    .await;
}

/// A transaction pooler may run each transaction on a different connection, so the store cannot rely on prepared statements or
/// session settings.
#[tokio::test(flavor = "multi_thread")]
async fn the_postgres_store_conforms_behind_a_transaction_pooler() {
    let Some(pooler) = PgBouncer::start() else { return };
    conforms(|name| pooler.url(name)).await;
}

#[tokio::test]
async fn two_stores_on_one_schema_see_each_other() {
    let Some(server) = Postgres::start() else { return };
    let url = server.url("two");
    let (one, two) = tokio::join!(PostgresStore::open(&url), PostgresStore::open(&url));
    let (one, two) = (one.unwrap(), two.unwrap());
    let waiting = tokio::spawn(async move { (two.wait_after(Place::START, Duration::from_secs(30)).await, two) });
    let place = one.append(vec![note("a")]).await.unwrap()[0].place();
    let (woken, two) = waiting.await.unwrap();
    assert_eq!(woken.unwrap(), place);
    assert!(!two.append(vec![note("a")]).await.unwrap()[0].is_new());
}

#[tokio::test]
async fn places_have_no_gaps_and_repeated_entries_take_no_place() {
    let Some(server) = Postgres::start() else { return };
    let store = open(&server.url("gaps")).await.unwrap();
    store.append(vec![note("a"), note("b"), note("a")]).await.unwrap();
    store.append(vec![note("a"), note("b")]).await.unwrap();
    assert_eq!(store.append(vec![note("b"), note("c")]).await.unwrap()[1].place(), Place(3));
    assert_eq!(store.wait_after(Place::START, Duration::ZERO).await.unwrap(), Place(3));
}

/// With `repeatable read`, a transaction would not see entries that were committed while it waited for the lock that serializes
/// appends. With `synchronous_commit=off`, the server would acknowledge entries before it flushes them. The store must override
/// both settings.
#[tokio::test(flavor = "multi_thread")]
async fn settings_of_the_database_cannot_weaken_the_store() {
    let Some(server) = Postgres::start() else { return };
    server.sql("alter database postgres set default_transaction_isolation = 'repeatable read'");
    server.sql("alter database postgres set synchronous_commit = off");
    let url = server.url("settings");
    let stores = [open(&url).await.unwrap(), open(&url).await.unwrap(), open(&url).await.unwrap()];
    let appenders = stores.clone().map(|store| {
        tokio::spawn(async move {
            let mut new = 0;
            for number in 0..100 {
                new += usize::from(store.append(vec![note(&format!("key-{number}"))]).await.unwrap()[0].is_new());
            }
            new
        })
    });
    let mut new = 0;
    for appender in appenders {
        new += appender.await.unwrap();
    }
    assert_eq!(new, 100);
    // With a delay of 10 s, the WAL writer does not flush shortly after an append. So if the commit itself did not flush, the
    // insert position of the WAL would be far ahead of the flush position.
    server.sql("alter system set wal_writer_delay = '10s'");
    server.sql("select pg_reload_conf()");
    for number in 0..20 {
        stores[0].append(vec![note(&format!("flushed-{number}"))]).await.unwrap();
        assert_eq!(server.sql("select pg_current_wal_insert_lsn() - pg_current_wal_flush_lsn() < 200"), "t");
    }
}

#[tokio::test]
async fn errors_and_urls_never_contain_the_password() {
    let Some(server) = Postgres::start() else { return };
    server.sql("create role fleet login password 'right'");
    server.set_rules("local all thingspace trust\nhost all all 127.0.0.1/32 scram-sha-256\n");
    let port = server.port();
    let error = refused(&format!("postgres://fleet:s3cr3t@127.0.0.1:{port}/postgres")).await;
    assert_eq!(error.kind(), ErrorKind::Denied, "{error}");
    assert!(!format!("{error} {error:?}").contains("s3cr3t"), "{error}");
    let error = refused(&format!("postgres://fleet:s3cr3t@127.0.0.1:{port}/postgres?sslmode=verify-full")).await;
    assert_eq!(error.kind(), ErrorKind::Unavailable, "{error}");
    assert!(error.to_string().contains("TLS") && !format!("{error} {error:?}").contains("s3cr3t"), "{error}");
    server.sql("create schema thingspace authorization fleet");
    let store = open(&format!("postgres://fleet:right@127.0.0.1:{port}/postgres")).await.unwrap();
    assert_eq!(store.url(), format!("postgres://fleet@127.0.0.1:{port}/postgres"));
    assert!(!format!("{store:?}").contains("right"), "{store:?}");
}

#[tokio::test]
async fn errors_report_missing_rights_missing_databases_and_stopped_servers() {
    let Some(mut server) = Postgres::start() else { return };
    server.sql("create role reader login");
    let port = server.port();
    let error = refused(&format!("postgres://reader@127.0.0.1:{port}/postgres")).await;
    assert_eq!(error.kind(), ErrorKind::Denied, "{error}");
    assert!(error.to_string().contains("permission denied"), "{error}");

    // A user that may only read an existing store can open the store, but cannot append.
    let store = open(&server.url("granted")).await.unwrap();
    store.append(vec![note("a")]).await.unwrap();
    server.sql("grant usage on schema granted to reader; grant select on all tables in schema granted to reader");
    let reader = open(&format!("postgres://reader@127.0.0.1:{port}/postgres?schema=granted")).await.unwrap();
    assert_eq!(reader.read(None, Place::START, 10).await.unwrap().len(), 1);
    assert_eq!(reader.append(vec![note("b")]).await.unwrap_err().kind(), ErrorKind::Denied);

    let error = refused(&format!("postgres://thingspace@127.0.0.1:{port}/elsewhere")).await;
    assert_eq!(error.kind(), ErrorKind::NotAStore, "{error}");
    let url = server.url("granted");
    server.kill();
    let error = refused(&url).await;
    assert_eq!(error.kind(), ErrorKind::Unavailable, "{error}");
    assert!(error.to_string().contains("refused"), "{error}");
}

#[tokio::test]
async fn newer_and_foreign_schemas_are_refused_and_left_unchanged() {
    let Some(server) = Postgres::start() else { return };
    drop(open(&server.url("newer")).await.unwrap());
    server.sql("update newer.log set version = 99");
    let error = refused(&server.url("newer")).await;
    assert_eq!(error.kind(), ErrorKind::NewerVersion, "{error}");
    assert!(error.to_string().contains("version 99: expected at most 1"), "{error}");

    server.sql("create schema people; create table people.person (name text); insert into people.person values ('Ada')");
    let error = refused(&server.url("people")).await;
    assert_eq!(error.kind(), ErrorKind::NotAStore, "{error}");
    server.sql("create schema logs; create table logs.log (line text)");
    let error = refused(&server.url("logs")).await;
    assert_eq!(error.kind(), ErrorKind::NotAStore, "{error}");
    assert_eq!(server.sql("select name from people.person"), "Ada");
}

#[tokio::test]
async fn servers_that_would_lose_or_change_entries_are_refused() {
    let Some(server) = Postgres::with_settings(&["fsync=off"]) else { return };
    let error = refused(&server.url("unflushed")).await;
    assert_eq!(error.kind(), ErrorKind::NotAStore, "{error}");
    assert!(error.to_string().contains("fsync=off") && error.to_string().contains("accept_unflushed=true"), "{error}");
    let store = open(&format!("{}&accept_unflushed=true", server.url("unflushed"))).await.unwrap();
    assert!(store.append(vec![note("a")]).await.unwrap()[0].is_new());

    server.sql("create database latin encoding 'LATIN1' locale 'C' template template0");
    let error = refused(&format!("postgres://thingspace@127.0.0.1:{}/latin?accept_unflushed=true", server.port())).await;
    assert_eq!(error.kind(), ErrorKind::NotAStore, "{error}");
    assert!(error.to_string().contains("LATIN1"), "{error}");
}

#[tokio::test]
async fn an_append_is_busy_while_another_program_holds_the_lock_and_the_store_recovers() {
    let Some(server) = Postgres::start() else { return };
    let store = open(&server.url("locked")).await.unwrap();
    let holder = std::thread::spawn(move || {
        server.sql("begin; select pg_advisory_xact_lock('locked.log'::regclass::oid::int4, 1); select pg_sleep(7); commit");
        server
    });
    // Appends succeed until the other program holds the lock.
    let error = loop {
        if let Err(error) = store.append(vec![note("a")]).await {
            break error;
        }
    };
    assert_eq!(error.kind(), ErrorKind::Busy, "{error}");
    let _server = holder.join().unwrap();
    assert!(store.append(vec![note("b")]).await.unwrap()[0].is_new());
}

#[tokio::test]
async fn tls_verifies_the_authority_and_the_host_name() {
    let mut authority = CertificateParams::new([]).unwrap();
    authority.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let authority = CertifiedIssuer::self_signed(authority, KeyPair::generate().unwrap()).unwrap();
    let key = KeyPair::generate().unwrap();
    let certificate = CertificateParams::new(["localhost".to_owned()]).unwrap().signed_by(&key, &authority).unwrap();
    let Some(server) = Postgres::with_certificate(&certificate.pem(), &key.serialize_pem()) else { return };
    server.set_rules("local all all trust\nhostssl all all 127.0.0.1/32 trust\n");
    let folder = Folder::new("authority");
    let file = folder.path().join("ca.pem");
    std::fs::write(&file, authority.pem()).unwrap();
    let url = |host: &str, parameters: &str| format!("postgres://thingspace@{host}:{}/postgres?{parameters}", server.port());

    // For a server on this machine, the client uses plain text by default. This server refuses plain text.
    assert_eq!(refused(&url("localhost", "")).await.kind(), ErrorKind::Denied);
    let error = refused(&url("localhost", "sslmode=verify-full")).await;
    assert!(error.to_string().contains("invalid peer certificate"), "{error}");
    let verified = format!("sslmode=verify-full&sslrootcert={}", file.display());
    let error = refused(&url("127.0.0.1", &verified)).await;
    assert!(error.to_string().contains("not valid for"), "{error}");
    let store = open(&url("localhost", &verified)).await.unwrap();
    assert!(store.append(vec![note("a")]).await.unwrap()[0].is_new());
    assert_eq!(server.sql("select bool_or(ssl) from pg_stat_ssl"), "t");
    let error = refused(&url("localhost", "sslrootcert=/missing.pem")).await;
    assert_eq!(error.kind(), ErrorKind::Invalid, "{error}");
}
