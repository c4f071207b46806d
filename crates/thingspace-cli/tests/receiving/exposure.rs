//! Tests of a receiver that other machines can reach: the options that protect it, its metrics, and its limit of open files.

use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use stores::sender::outcome;

#[cfg(target_os = "linux")]
use crate::support::program_with_open_files;
use crate::support::{Bench, Ended, Serve, program};

/// Sends a request with `connection: close`, and returns the response. `head` is the method and the path, to which this function
/// appends ` HTTP/1.1`. To send more headers, pass a `head` that continues with the HTTP version and the headers, and ends with
/// `x:`. The appended ` HTTP/1.1` then becomes the value of a header `x`.
fn exchange(address: SocketAddr, head: &str, body: &[u8]) -> String {
    let mut stream = TcpStream::connect(address).unwrap();
    write!(stream, "{head} HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-length: {}\r\n", body.len()).unwrap();
    stream.write_all(b"\r\n").unwrap();
    stream.write_all(body).unwrap();
    let mut response = String::new();
    stream.read_to_string(&mut response).unwrap();
    response
}

fn status(address: SocketAddr, head: &str) -> u16 {
    exchange(address, head, &outcome("request-0", 0, 1)).split(' ').nth(1).unwrap().parse().unwrap()
}

fn write(bench: &Bench, name: &str, content: &str) -> PathBuf {
    let path = bench.0.path().join(name);
    std::fs::write(&path, content).unwrap();
    path
}

fn serve(bench: &Bench, arguments: &[&str]) -> Serve {
    let store = bench.store();
    let base = ["serve", "--bind", "127.0.0.1:0", "--store", &store];
    Serve::start(program(bench.0.path(), &[&base, arguments].concat()))
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

#[test]
fn the_path_secret_is_read_from_a_file_and_never_printed() {
    let bench = Bench::new("serve-secret");
    let secret = "b1f0c2a9d35e47f8";
    let file = write(&bench, "secret", &format!("{secret}\n"));
    let receiver = serve(&bench, &["--path-secret-file", text(&file)]);
    assert_eq!(status(receiver.address, "POST /callbacks/CarrierService"), 404);
    assert_eq!(status(receiver.address, &format!("POST /callbacks/{secret}/CarrierService")), 200);
    let ended = receiver.end("TERM");
    assert_eq!(ended.code, Some(0));
    assert!(!format!("{ended:?}").contains(secret), "{ended:?}");
    assert_eq!(bench.rows(&[]).len(), 1);
    for (content, expected) in [("short", "expected 8 to 128 letters"), ("with/slash-in-it", "expected 8 to 128 letters")] {
        let ended = refused(&bench, &["--path-secret-file", text(&write(&bench, "secret", content))]);
        assert!(ended.contains(expected) && !ended.contains(content), "{ended}");
    }
}

/// Asserts that a receiver with these arguments does not start. Returns its error message.
fn refused(bench: &Bench, arguments: &[&str]) -> String {
    let base = ["serve", "--bind", "127.0.0.1:0", "--store", "memory:"];
    let ended = Ended::of(program(bench.0.path(), &[&base, arguments].concat()).output().unwrap());
    assert_eq!((ended.code, ended.out.as_str()), (Some(2), ""), "{}", ended.err);
    ended.err
}

#[test]
fn a_receiver_with_an_invalid_file_or_network_does_not_start() {
    let bench = Bench::new("serve-files");
    let missing = bench.0.path().join("missing");
    for flag in ["--path-secret-file", "--allow-from"] {
        assert!(refused(&bench, &[flag, text(&missing)]).contains(text(&missing)), "{flag}");
    }
    let list = write(&bench, "list", "203.0.113.7\nhook.example.com");
    assert!(refused(&bench, &["--allow-from", text(&list)]).contains("line 2: invalid address `hook.example.com`"));
    assert!(refused(&bench, &["--tls-cert", text(&list), "--tls-key", text(&list)]).contains("cannot use the certificate"));
    assert!(refused(&bench, &["--tls-cert", text(&list)]).contains("--tls-key"));
    assert!(refused(&bench, &["--trust-proxy", "10.0.0.1/8"]).contains("expected `10.0.0.0/8`"));
}

#[test]
fn only_listed_addresses_may_send_and_an_invalid_new_list_is_reported_but_not_used() {
    let bench = Bench::new("serve-allowed");
    let list = write(&bench, "list", "# the carrier\n198.51.100.0/24\n");
    let receiver = serve(&bench, &["--allow-from", text(&list), "--trust-proxy", "127.0.0.1", "10.0.0.0/8"]);
    let post = |forwarded: &str| {
        status(receiver.address, &format!("POST /callbacks/CarrierService HTTP/1.1\r\nx-forwarded-for: {forwarded}\r\nx:"))
    };
    assert_eq!(post("198.51.100.9, 203.0.113.9"), 403);
    assert_eq!(post("203.0.113.9, 198.51.100.9, 10.9.9.9"), 200);
    write(&bench, "list", "198.51.100.0/24 and more");
    let health = || exchange(receiver.address, "GET /healthz", b"");
    eventually("the invalid list is noticed", || health().contains("degraded"));
    assert!(health().contains("invalid address `and`"), "{}", health());
    assert_eq!(post("198.51.100.9"), 200);
    write(&bench, "list", "198.51.100.0/24, 203.0.113.0/24");
    eventually("the corrected list is loaded", || post("203.0.113.9") == 200);
    assert!(health().ends_with("ok\n"), "{}", health());
}

#[test]
fn programs_on_this_machine_can_read_the_metrics_but_not_through_a_proxy() {
    let bench = Bench::new("serve-metrics");
    let receiver = serve(&bench, &[]);
    assert_eq!(status(receiver.address, "POST /callbacks/CarrierService"), 200);
    let metrics = exchange(receiver.address, "GET /metrics", b"");
    assert!(metrics.contains("\nthingspace_callbacks_accepted_total 1\n"), "{metrics}");
    let passed_on = exchange(receiver.address, "GET /metrics HTTP/1.1\r\nx-forwarded-for: 127.0.0.1\r\nx:", b"");
    assert!(passed_on.starts_with("HTTP/1.1 404"), "{passed_on}");
}

#[test]
#[cfg(target_os = "linux")]
fn the_soft_limit_of_open_files_is_raised_to_the_hard_limit() {
    let bench = Bench::new("serve-files-limit");
    let store = bench.store();
    let arguments = ["serve", "--bind", "127.0.0.1:0", "--store", &store];
    let receiver = Serve::start(program_with_open_files(128, 512, bench.0.path(), &arguments));
    let ended = receiver.end("TERM");
    assert!(ended.err.contains("the hard limit of open files allows 448 connections instead of 1024"), "{}", ended.err);
}

/// Waits until `is_true` returns true, for at most a minute. `what` describes the condition in the panic message.
fn eventually(what: &str, is_true: impl Fn() -> bool) {
    let start = Instant::now();
    while !is_true() {
        assert!(start.elapsed() < Duration::from_secs(60), "a minute passed before {what}");
        std::thread::yield_now();
    }
}
