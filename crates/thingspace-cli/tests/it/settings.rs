//! Tests of missing, invalid and suspicious settings.

use std::process::Command;

use crate::support::{Ended, command, output, run, sim};

fn bare(arguments: &[&str], environment: &[(&str, &str)]) -> Ended {
    let mut command = Command::new(env!("CARGO_BIN_EXE_thingspace"));
    Ended::of(command.args(arguments).env_clear().envs(environment.iter().copied()).output().unwrap())
}

#[test]
fn all_missing_settings_are_reported_together() {
    let ended = bare(&["devices", "list"], &[]);
    let all = "THINGSPACE_KEY, THINGSPACE_SECRET, THINGSPACE_USERNAME, THINGSPACE_PASSWORD, THINGSPACE_ACCOUNT";
    assert!(ended.code == 2 && ended.err.starts_with(&format!("error: not set: {all};")), "{}", ended.err);
    assert!(ended.err.contains("thingspace tour") && !ended.err.contains(".key("), "{}", ended.err);
    let some = [("THINGSPACE_KEY", "k"), ("THINGSPACE_USERNAME", "u"), ("THINGSPACE_SECRET", "")];
    let ended = bare(&["login", "--account", "0000123456-00001"], &some);
    assert!(ended.err.starts_with("error: not set: THINGSPACE_SECRET, THINGSPACE_PASSWORD;"), "{}", ended.err);
    let ended = bare(&["api", "getAccount"], &some);
    assert!(ended.code == 2 && ended.err.starts_with("{\"error\"") && ended.err.contains("THINGSPACE_PASSWORD"), "{}", ended.err);
}

#[test]
fn a_refused_url_is_shown_without_its_password() {
    for arguments in [
        &["inbox", "list", "--store", "postgres://fleet:hush@db/ts"][..],
        &["serve", "--spool", "nats://fleet:hush@db:4222"],
        &["jobs", "list", "--store", "postgres://db/ts?password=hush"],
        &["jobs", "list", "--store", "postgres://fleet:it's hush@db/ts"],
        &["jobs", "list", "--store=postgres://fleet:hu/hush@db/ts"],
        &["listen", "--forward-to", "http://fleet:hush@127.0.0.1:3000/hooks"],
        &["listen", "--forward-to", "ftp://fleet:hush@127.0.0.1"],
        &["devices", "list", "http://fleet:hush@127.0.0.1"],
    ] {
        let ended = bare(arguments, &[]);
        assert!(ended.code == 2 && ended.err.contains("***") && !ended.err.contains("hush"), "{arguments:?}: {}", ended.err);
    }
}

#[tokio::test]
async fn account_names_of_verizons_console_are_accepted() {
    let sim = sim(5).await;
    for account in ["TestAccount-2", "TestAccount-1"] {
        let ended = run(&sim, &["login", "--account", account]).await;
        assert!(ended.code == 0 && ended.out.contains(account) && ended.err.is_empty(), "{}", ended.err);
    }
    let ended = run(&sim, &["login", "--account", "my account"]).await;
    assert!(ended.code == 2 && ended.err.contains("0000123456-00001"), "{}", ended.err);
}

#[tokio::test]
async fn an_incomplete_account_causes_a_warning() {
    let sim = sim(5).await;
    for account in ["123456-00001", "0000123456", "123456-1"] {
        let mut login = command(&sim, &["login"]);
        login.env("THINGSPACE_ACCOUNT", account);
        let ended = output(login).await;
        assert_eq!(ended.code, 0, "{}", ended.err);
        assert!(ended.err.contains("warning: THINGSPACE_ACCOUNT") && ended.err.contains("0000123456-00001"), "{}", ended.err);
    }
    let moved = run(&sim, &["devices", "move", "mdn:5055550143", "--to", "123456-00002"]).await;
    assert!(moved.err.contains("warning: --to") && moved.err.contains("0000123456-00002"), "{}", moved.err);
    assert_eq!(run(&sim, &["login"]).await.err, "");
}

#[tokio::test]
async fn advice_mentions_flags_instead_of_rust_methods() {
    let sim = sim(60).await;
    let device = "iccid:89148000008682242668";
    let commands: [&[&str]; 3] = [
        &["devices", "swap", device, "--to", "mdn:5055550143"],
        &["devices", "cost-center", device, "--to", "a;b"],
        &["login", "--account", "a/b"],
    ];
    for arguments in commands {
        let ended = run(&sim, arguments).await;
        assert!(ended.code != 0 && !ended.err.contains("(…)") && !ended.err.contains("::"), "{arguments:?}: {}", ended.err);
        assert!(!ended.err.contains(".none()"), "{}", ended.err);
    }
    let mut wrong = command(&sim, &["login"]);
    let tokens = crate::support::Folder::new("advice");
    wrong.env("THINGSPACE_PASSWORD", "wrong").env("THINGSPACE_TOKENS", tokens.path());
    output(wrong).await;
    let mut again = command(&sim, &["login"]);
    again.env("THINGSPACE_PASSWORD", "wrong").env("THINGSPACE_TOKENS", tokens.path());
    let ended = output(again).await;
    assert!(ended.code == 3 && ended.err.contains("login --again") && !ended.err.contains("Client"), "{}", ended.err);
}
