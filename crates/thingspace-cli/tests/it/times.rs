//! Tests of time ranges and of the clock of the service.

use std::time::Duration;

use serde_json::Value;
use thingspace_sim::{LineState, Simulator};

use crate::support::{Folder, command, devices, ok, output, run, sim};

async fn rows(sim: &Simulator, arguments: &[&str]) -> Vec<Value> {
    serde_json::from_str(&ok(sim, &[arguments, &["-o", "json"]].concat()).await).unwrap()
}

fn days(rows: &[Value]) -> Vec<&str> {
    rows.iter().map(|row| &row["timestamp"].as_str().unwrap()[..10]).collect()
}

#[tokio::test]
async fn the_flag_until_includes_the_last_day_of_usage() {
    let sim = sim(100).await;
    let active = devices(&sim, LineState::Active);
    let december = rows(&sim, &["usage", &active[0], "--since", "2025-12-01", "--until", "2025-12-31"]).await;
    let days_of_december = days(&december);
    assert_eq!(days_of_december.first().zip(days_of_december.last()), Some((&"2025-12-01", &"2025-12-31")));
    let day = rows(&sim, &["usage", &active[0], "--since", "2025-12-31", "--until", "2025-12-31"]).await;
    assert_eq!(day, december[december.len() - day.len()..]);
    assert_eq!(days(&day), ["2025-12-31"]);
    // If `--until` is a time instead of a day, the range ends at that moment. So the record of December 31 is missing.
    let before = rows(&sim, &["usage", &active[0], "--since", "2025-12-01", "--until", "2025-12-31T00:00:00Z"]).await;
    assert_eq!(before, december[..december.len() - 1]);
}

#[tokio::test]
async fn the_flag_until_includes_the_last_day_in_every_command() {
    let sim = sim(300).await;
    let active = devices(&sim, LineState::Active);
    // The following events happen at 03:00 UTC on the last day of the range.
    sim.clock().advance(Duration::from_secs(3 * 3_600));
    let iccid = active[0].strip_prefix("iccid:").unwrap();
    assert!(sim.add_traffic(iccid, 250_000_000) && sim.device_sends_sms(iccid, "battery low"));
    ok(&sim, &["devices", "suspend", &active[0]]).await;
    ok(&sim, &["devices", "restore", &active[0]]).await;
    assert!(sim.move_sim(active[1].strip_prefix("iccid:").unwrap(), "490154203237518"));
    sim.clock().advance(Duration::from_secs(3 * 3_600));
    let day = ["--since", "2026-01-01", "--until", "2026-01-01"];
    for command in [["connections", &active[0]], ["history", &active[0]]] {
        assert!(!rows(&sim, &[&command[..], &day].concat()).await.is_empty(), "{command:?}");
    }
    let events = ok(&sim, &[&["sms", "events", &active[0]][..], &day].concat()).await;
    assert_eq!(events.matches("MoSms").count(), 1, "{events}");
    let moved = rows(&sim, &[&["devices", "mismatched", &active[1]][..], &day].concat()).await;
    assert_eq!(moved.len(), 1, "{moved:?}");
    let watched = ["reachability", "watch", &active[2], "--until", "2026-09-30"];
    let monitors = ok(&sim, &watched).await;
    assert!(monitors.lines().count() == 1, "{monitors}");
    let listed = ok(&sim, &["reachability", "monitors", &active[2]]).await;
    assert!(listed.contains("2026-09-30T23:59:59"), "{listed}");
}

#[tokio::test]
async fn connections_are_printed_as_sessions() {
    let sim = sim(300).await;
    let active = devices(&sim, LineState::Active);
    let span = ["--since", "2025-12-01", "--until", "2025-12-31"];
    let named = [&["connections", &active[0], &active[1]][..], &span].concat();
    let events = rows(&sim, &named).await;
    let of_kind = |kind: &str| events.iter().filter(|event| event.to_string().contains(kind)).count();
    let sessions = rows(&sim, &[&named[..], &["--sessions"]].concat()).await;
    // The simulator reports the start and the end of every session, so there are as many sessions as `Stop` events.
    assert!(!sessions.is_empty() && sessions.len() == of_kind("Stop"), "{} of {}", sessions.len(), of_kind("Stop"));
    for session in &sessions {
        let time = |name: &str| session[name].as_str().unwrap().parse::<jiff::Timestamp>().unwrap();
        assert_eq!(session["seconds"], time("stop").duration_since(time("start")).as_secs(), "{session}");
        assert!(session["bytes"].is_u64() && session["device"].is_string(), "{session}");
    }
    let csv = ok(&sim, &[&named[..], &["--sessions", "-o", "csv"]].concat()).await;
    assert!(csv.starts_with("device,start,stop,seconds,bytes\n") && csv.lines().count() == sessions.len() + 1, "{csv}");
}

/// The clock of the simulator is paused at the start of 2026, so a command that used the clock of this machine would request a
/// different range.
#[tokio::test]
async fn a_range_without_an_end_ends_at_the_time_of_the_service() {
    let sim = sim(300).await;
    let active = devices(&sim, LineState::Active);
    assert!(sim.move_sim(active[0].strip_prefix("iccid:").unwrap(), "490154203237518"));
    let tokens = Folder::new("now");
    for round in 0..2 {
        // The second process reuses the stored tokens. It does not log in, so it cannot take the time of the service from the
        // response to a login.
        let mut mismatched = command(&sim, &["devices", "mismatched", &active[0], "--since", "2025-12-01", "-o", "json"]);
        mismatched.env("THINGSPACE_TOKENS", tokens.path());
        let ended = output(mismatched).await;
        assert_eq!(ended.code, 0, "round {round}: {}", ended.err);
        assert_eq!(serde_json::from_str::<Vec<Value>>(&ended.out).unwrap().len(), 1, "{}", ended.out);
    }
    for noun in ["usage", "connections", "history"] {
        sim.clock().advance(Duration::from_secs(3_600));
        ok(&sim, &[noun, &active[1], "--since", "2025-12-01"]).await;
    }
}

#[tokio::test]
async fn a_range_that_starts_before_the_oldest_record_causes_a_warning() {
    let sim = sim(100).await;
    let active = devices(&sim, LineState::Active);
    let ended = run(&sim, &["usage", &active[0], "--since", "2020-01-01", "--until", "2025-12-31"]).await;
    assert_eq!(ended.code, 0, "{}", ended.err);
    assert!(ended.err.contains("12 months") && ended.err.contains("before 2025-01-01T00:00:00Z"), "{}", ended.err);
    let ended = run(&sim, &["usage", &active[0], "--since", "2025-01-01", "--until", "2025-12-31"]).await;
    assert_eq!((ended.code, ended.err.as_str()), (0, ""));
    // It is not documented how long the service keeps the other histories, so they cause no warning.
    for noun in ["connections", "history"] {
        let ended = run(&sim, &[noun, &active[0], "--since", "2020-01-01", "--until", "2025-12-31"]).await;
        assert_eq!((ended.code, ended.err.as_str()), (0, ""), "{noun}");
    }
    let ended = run(&sim, &["sms", "events", &active[0], "--since", "2025-07-01"]).await;
    assert!(ended.code == 0 && ended.err.contains("3 months") && ended.err.contains("before 2025-10-01"), "{}", ended.err);
}
