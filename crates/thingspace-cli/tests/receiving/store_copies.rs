//! Tests of `thingspace store copy`, run as a process.

use std::path::Path;

use serde_json::Value;
use stores::sender::{Sender, outcome};
use thingspace::callbacks::store::open;

use crate::kills::PATH;
use crate::support::{Bench, Ended, program};

fn copy(folder: &Path, arguments: &[&str]) -> Ended {
    Ended::of(program(folder, &[&["store", "copy"], arguments].concat()).output().unwrap())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_forced_copy_of_a_store_in_use_is_finished_by_a_second_call_after_the_receiver_has_ended() {
    let bench = Bench::new("store-copy");
    let folder = bench.0.path();
    let (from, to) = (bench.store(), format!("sqlite:{}", folder.join("new.db").display()));
    let receiver = bench.serve();
    let mut sender = Sender::new(receiver.address);
    assert_eq!(sender.post(PATH, &outcome("one", 1, 1)).await.unwrap(), 200);

    let refused = copy(folder, &[&from, &to]);
    assert_eq!((refused.code, refused.out.as_str()), (Some(2), ""));
    assert!(refused.err.contains("is in use: a receiver is running"), "{}", refused.err);
    assert!(refused.err.contains("--force copies a store that is in use"), "{}", refused.err);

    let begun = copy(folder, &[&from, &to, "--force", "-o", "jsonl"]);
    assert_eq!(begun.code, Some(0), "{}", begun.err);
    let json: Value = serde_json::from_str(&begun.out).unwrap();
    assert_eq!((&json["finished"], &json["entries"], &json["to"]), (&false.into(), &1.into(), &to.as_str().into()), "{json}");
    assert!(begun.err.contains("copying: place 1 of 1") && begun.err.contains("the copy is not finished"), "{}", begun.err);
    let unfinished = Ended::of(program(folder, &["inbox", "list", "--store", &to]).output().unwrap());
    assert_eq!(unfinished.code, Some(2));
    assert!(unfinished.err.contains("is an unfinished copy of sqlite:"), "{}", unfinished.err);

    assert_eq!(sender.post(PATH, &outcome("two", 1, 1)).await.unwrap(), 200);
    assert_eq!(receiver.end("TERM").code, Some(0));
    // The last heartbeat of the receiver is recent, so the command would still report a running receiver. Make the heartbeat
    // old.
    let store = open(&from).await.unwrap();
    let heartbeat = store.cell("inbox/heartbeat").await.unwrap().unwrap();
    store.set("inbox/heartbeat", Some("1".into()), heartbeat.revision).await.unwrap();
    let rest = copy(folder, &[&from, &to, "-o", "csv"]);
    assert_eq!(rest.code, Some(0), "{}", rest.err);
    let lines: Vec<&str> = rest.out.lines().collect();
    assert!(
        lines[0] == "finished,entries,cells,written,removed,newest_place,digest" && lines[1].starts_with("yes,2,1,1,0,2,"),
        "{lines:?}"
    );
    assert!(rest.err.contains(&format!("set THINGSPACE_STORE to {to} on every machine")), "{}", rest.err);

    let listed = Ended::of(program(folder, &["inbox", "list", "--store", &to, "-o", "jsonl"]).output().unwrap());
    assert_eq!((listed.code, listed.out.lines().count()), (Some(0), 2), "{}", listed.err);
}

#[test]
fn urls_can_come_from_variables_and_unusable_urls_are_refused() {
    let bench = Bench::new("store-copy-urls");
    let folder = bench.0.path();
    let missing = format!("sqlite:{}", folder.join("missing.db").display());
    for (arguments, expected) in [
        (["env:THINGSPACE_OLD", "sqlite:new.db"], "the variable THINGSPACE_OLD is not set"),
        (["postgres://fleet:hush@db/ts", "sqlite:new.db"], "the URL contains a password"),
        ([missing.as_str(), "sqlite:new.db"], "missing.db does not exist"),
        (["memory:", "sqlite:new.db"], "a store in memory cannot be copied by its URL"),
        (["mysql:a", "sqlite:new.db"], "unknown store `mysql:`"),
    ] {
        let ended = copy(folder, &arguments);
        assert_eq!(ended.code, Some(2), "{arguments:?}: {}", ended.err);
        assert!(ended.err.contains(expected) && !ended.err.contains("hush"), "{}", ended.err);
    }
    let mut command = program(folder, &["store", "copy", "env:THINGSPACE_OLD", "env:THINGSPACE_NEW"]);
    command.env("THINGSPACE_OLD", bench.store()).env("THINGSPACE_NEW", format!("sqlite:{}", folder.join("new.db").display()));
    let serve = bench.serve();
    assert_eq!(serve.end("KILL").code, None);
    let ended = Ended::of(command.arg("--force").output().unwrap());
    assert_eq!(ended.code, Some(0), "{}", ended.err);
    assert!(!folder.join("missing.db").exists());
}
