//! Tests of input files.

use thingspace_sim::LineState;

use crate::support::{Folder, command, devices, ok, output, run, sim};

#[tokio::test]
async fn files_with_byte_order_marks_and_utf_16_are_read() {
    let sim = sim(60).await;
    let active = devices(&sim, LineState::Active);
    let folder = Folder::new("marks");
    let lines_of = |names: &[String]| names.iter().map(|name| format!("{name}\r\n")).collect::<String>();
    let utf_16 = |mark: [u8; 2], content: &str, bytes: fn(u16) -> [u8; 2]| {
        [&mark[..], &content.encode_utf16().flat_map(bytes).collect::<Vec<_>>()].concat()
    };
    let files = [
        folder.file("utf-8.txt", format!("\u{feff}{}\u{feff}{}", lines_of(&active[..1]), lines_of(&active[1..2])).as_bytes()),
        folder.file("utf-16-le.txt", &utf_16([0xff, 0xfe], &lines_of(&active[2..4]), u16::to_le_bytes)),
        folder.file("utf-16-be.txt", &utf_16([0xfe, 0xff], &lines_of(&active[4..6]), u16::to_be_bytes)),
    ];
    for file in &files {
        let out = ok(&sim, &["devices", "suspend", "--from", file, "-o", "csv"]).await;
        assert_eq!(out.lines().filter(|line| line.contains(",done,")).count(), 2, "{out}");
    }
    // Standard input and request bodies are decoded in the same way.
    let mut piped = command(&sim, &["devices", "restore", "--from", "-", "-o", "csv"]);
    piped.stdin(std::fs::File::open(&files[0]).unwrap());
    let ended = output(piped).await;
    assert_eq!((ended.code, ended.out.matches(",done,").count()), (0, 2), "{}", ended.err);
    let body = folder.file("body.json", &utf_16([0xff, 0xfe], r#"{"currentState": "suspend"}"#, u16::to_le_bytes));
    assert!(ok(&sim, &["api", "listDevices", "--body", &format!("@{body}")]).await.contains("suspend"));
    let latin = folder.file("latin.json", b"{\"currentState\": \"d\xe9pot\"}");
    let ended = run(&sim, &["api", "listDevices", "--body", &format!("@{latin}")]).await;
    assert!(ended.code == 2 && ended.err.contains("received invalid UTF-8: save the file as UTF-8"), "{}", ended.err);
}

/// If no devices are named, these commands apply to the whole account. But a file without devices is probably a mistake, so the
/// commands refuse such a file.
#[tokio::test]
async fn a_file_without_devices_does_not_select_the_whole_account() {
    let sim = sim(20).await;
    let folder = Folder::new("no-devices");
    let empty = folder.file("empty.csv", b"iccid,imei\n");
    let range: &[&str] = &["--since", "2025-12-01", "--until", "2025-12-31"];
    let commands: [&[&str]; 8] = [
        &["reports", "usage"],
        &["reports", "promo-usage"],
        &["reports", "history"],
        &["devices", "mismatched"],
        &["billed-usage", "list"],
        &["billed-usage", "cycles", "--first", "2025-10", "--last", "2025-11"],
        &["profiles", "list"],
        &["sms", "send", "--text", "hello", "--all"],
    ];
    for (index, words) in commands.iter().enumerate() {
        let range = if index < 4 { range } else { &[] };
        let ended = run(&sim, &[words, range, &["--from", &empty]].concat()).await;
        let expected = "expected at least one device, found none; to name no devices, omit --from";
        assert!(ended.code == 2 && ended.err.contains(expected), "{words:?}: {} {}", ended.code, ended.err);
    }
    let sent: Vec<_> = sim.journal().into_iter().filter_map(|call| call.operation).collect();
    let queries = ["Usage", "ProvisioningHistory", "Mismatched", "GlobalDevices", "Sms"];
    assert!(!sent.iter().any(|operation| queries.iter().any(|query| operation.contains(query))), "{sent:?}");
}
