//! Tests of `thingspace doctor` with healthy stores and with stores that cannot be used.

use std::process::Command;

use serde_json::Value;
use stores::sender::{Sender, outcome};
use stores::servers::{Nats, Postgres, Server};

use crate::support::{Bench, Ended, program};

/// The rows that the command printed, one for each check, and how the command ended.
struct Checked {
    rows: Vec<(String, String, String)>,
    ended: Ended,
}

impl Checked {
    fn of(mut command: Command) -> Self {
        let ended = Ended::of(command.output().unwrap());
        let text = |row: &Value, name: &str| row[name].as_str().unwrap().to_owned();
        let rows: Vec<Value> = serde_json::from_str(&ended.out).unwrap_or_else(|_| panic!("{ended:?}"));
        Self { rows: rows.iter().map(|row| (text(row, "check"), text(row, "result"), text(row, "detail"))).collect(), ended }
    }

    /// Returns the result and the detail of a check.
    fn row(&self, check: &str) -> (&str, &str) {
        let row = self.rows.iter().find(|(name, ..)| name == check);
        row.map(|(_, result, detail)| (result.as_str(), detail.as_str()))
            .unwrap_or_else(|| panic!("no row {check}: {:?}", self.rows))
    }

    fn is_healthy(&self) {
        assert_eq!((self.ended.code, self.ended.err.as_str()), (Some(0), ""));
        assert!(self.rows.iter().all(|(_, result, _)| result != "failed"), "{:?}", self.rows);
    }
}

fn doctor(bench: &Bench, store: &str) -> Checked {
    // The program refuses a URL with a password on the command line, so pass the URL in an environment variable.
    let mut command = program(bench.0.path(), &["doctor", "-o", "json"]);
    command.env("THINGSPACE_STORE", store);
    Checked::of(command)
}

/// Asserts that the command reports the store as unusable, exits with `code`, and does not print the password `hush`. Returns the
/// error.
fn refused(bench: &Bench, store: &str, code: i32) -> String {
    let checked = doctor(bench, store);
    let (result, detail) = checked.row("reachable");
    assert_eq!((result, checked.ended.code), ("failed", Some(code)), "{:?}", checked.ended);
    assert_eq!(checked.ended.err, format!("error: {detail}\n"));
    assert!(!format!("{:?}", checked.ended).contains("hush"), "{:?}", checked.ended);
    detail.to_owned()
}

#[test]
fn doctor_warns_that_the_default_store_is_a_file_of_this_machine() {
    let bench = Bench::new("doctor-default");
    let checked = Checked::of(program(bench.0.path(), &["doctor", "-o", "json"]));
    checked.is_healthy();
    let (result, detail) = checked.row("reachable");
    assert!(result == "warning" && detail.contains("thingspace.db does not exist"), "{detail}");
    let (result, detail) = checked.row("machines");
    assert!(result == "warning" && detail.contains("Two machines that run the same cron file have two stores"), "{detail}");
    let file = std::path::Path::new(checked.row("reachable").1.split(' ').next().unwrap());
    assert!(file.ends_with("thingspace.db") && !file.exists(), "the check created {}", file.display());
}

#[tokio::test]
async fn doctor_describes_a_sqlite_store_and_a_spool() {
    let bench = Bench::new("doctor-sqlite");
    let receiver = bench.serve();
    let mut sender = Sender::new(receiver.address);
    assert_eq!(sender.post("/callbacks/CarrierService", &outcome("request-0", 0, 1)).await.unwrap(), 200);
    let checked = doctor(&bench, &bench.store());
    checked.is_healthy();
    assert!(checked.row("engine").1.starts_with("SQLite 3."), "{:?}", checked.rows);
    assert_eq!(checked.row("flush"), ("ok", "every commit is flushed: journal_mode=wal, synchronous=full"));
    assert_eq!(checked.row("clock").0, "ok");
    assert_eq!(checked.row("receiver"), ("ok", "running"));
    assert_eq!(checked.row("machines").0, "ok");
    assert_eq!(receiver.end("TERM").code, Some(0));

    let spool = format!("sqlite:{}", bench.0.path().join("spool.db").display());
    let check = |spool: &str| {
        let store = bench.store();
        Checked::of(program(bench.0.path(), &["doctor", "-o", "json", "--store", &store, "--spool", spool]))
    };
    assert!(check(&spool).row("spool").1.contains("does not exist"));
    let away = ["serve", "--bind", "127.0.0.1:0", "--store", "postgres://fleet@127.0.0.1:1/fleet", "--spool", &spool];
    let receiver = crate::support::Serve::start(program(bench.0.path(), &away));
    let mut sender = Sender::new(receiver.address);
    assert_eq!(sender.post("/callbacks/CarrierService", &outcome("request-0", 1, 1)).await.unwrap(), 200);
    assert_eq!(receiver.end("TERM").code, Some(0));
    let checked = check(&spool);
    checked.is_healthy();
    let (result, detail) = checked.row("spool");
    assert!(result == "warning" && detail.starts_with("1 callback in the spool, the oldest for "), "{detail}");
    assert!(detail.ends_with("; this spool has never been connected to a store: check the URL of the store"), "{detail}");
    // The store of a receiver cannot be used as a spool.
    let checked = check(&bench.store());
    assert_eq!((checked.row("spool").0, checked.ended.code), ("failed", Some(2)));
    assert!(checked.ended.err.contains("contains entries that are not from a spool"), "{:?}", checked.ended);
}

#[test]
fn doctor_describes_a_postgres_store_and_names_its_problems() {
    let Some(mut server) = Postgres::start() else { return };
    let bench = Bench::new("doctor-postgres");
    let (url, port) = (server.url("checked"), server.port());
    let checked = doctor(&bench, &url);
    checked.is_healthy();
    assert!(checked.row("engine").1.starts_with("PostgreSQL "), "{:?}", checked.rows);
    assert_eq!(checked.row("format"), ("ok", "version 1, which this program reads and writes"));
    assert_eq!(checked.row("flush"), ("ok", "every commit is flushed: fsync=on, synchronous_commit=on"));
    assert_eq!(checked.row("clock").0, "ok", "{:?}", checked.rows);
    assert_eq!(checked.row("rights").0, "ok", "{:?}", checked.rows);
    assert_eq!(checked.row("machines"), ("ok", "any number of machines can share this store"));
    assert_eq!(server.sql("select count(*) from checked.cell"), "0");

    server.sql("create role reader login; grant usage on schema checked to reader; grant select on all tables in schema checked to reader");
    let checked = doctor(&bench, &format!("postgres://reader@127.0.0.1:{port}/postgres?schema=checked"));
    let (result, detail) = checked.row("rights");
    assert_eq!((result, checked.ended.code), ("failed", Some(1)));
    for missing in ["insert on checked.entry", "delete on checked.entry", "update on checked.log", "usage on checked.revision"] {
        assert!(detail.contains(missing), "{detail}");
    }
    assert!(!detail.contains("select"), "{detail}");

    server.sql("create role fleet login password 'right'");
    server.set_rules(
        "local all thingspace trust\nhost all thingspace 127.0.0.1/32 trust\nhost all all 127.0.0.1/32 scram-sha-256\n",
    );
    let error = refused(&bench, &format!("postgres://fleet:hush@127.0.0.1:{port}/postgres"), 2);
    assert!(error.contains("check user and password"), "{error}");
    let error = refused(&bench, &format!("postgres://thingspace:hush@127.0.0.1:{port}/elsewhere"), 2);
    assert!(error.contains("create the database, or name another one"), "{error}");
    server.sql("update checked.log set version = 99");
    let error = refused(&bench, &url, 2);
    assert!(error.contains("version 99: expected at most 1; install a newer version of this program"), "{error}");
    server.kill();
    let error = refused(&bench, &url, 1);
    assert!(error.contains("check that the server runs"), "{error}");
}

#[test]
fn settings_that_a_nats_server_does_not_show_are_reported_as_unknown() {
    let Some(mut server) = Nats::start() else { return };
    let bench = Bench::new("doctor-nats");
    let url = server.url("checked");
    let checked = doctor(&bench, &url);
    checked.is_healthy();
    assert!(checked.row("engine").1.starts_with("NATS JetStream 2."), "{:?}", checked.rows);
    let expected = "the engine does not show whether commits are flushed: \
                    the URL says that the servers run with `sync_interval: always`";
    assert_eq!(checked.row("flush"), ("unknown", expected));
    assert_eq!(checked.row("clock").0, "ok", "{:?}", checked.rows);
    let lossy = doctor(&bench, &url.replace("flushed=always", "accept_unflushed=true"));
    assert_eq!(lossy.row("flush").0, "warning", "{:?}", lossy.rows);
    let error = refused(&bench, &url.replace("&flushed=always", ""), 2);
    assert!(error.contains("flushed=always") && error.contains("accept_unflushed=true"), "{error}");
    server.kill();
    refused(&bench, &url, 1);
}

#[test]
fn the_error_for_an_invalid_url_does_not_contain_its_password() {
    let bench = Bench::new("doctor-urls");
    for url in ["mysql://fleet:hush@db/ts", "postgres://fleet:hu?sh@db/ts", "nats://fleet:hush@db:4222?flushed=yes", "sqlite:"] {
        refused(&bench, url, 2);
    }
    std::fs::write(bench.0.path().join("inbox.db"), [7; 4_096]).unwrap();
    assert!(refused(&bench, &bench.store(), 2).contains("name another file"));
}

#[test]
fn a_store_in_memory_causes_warnings() {
    let bench = Bench::new("doctor-memory");
    let checked = doctor(&bench, "memory:");
    checked.is_healthy();
    assert_eq!((checked.row("flush").0, checked.row("machines").0), ("warning", "warning"));
}
