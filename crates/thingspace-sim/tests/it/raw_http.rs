//! Sends invalid and unusual HTTP over TCP sockets. In every case, the server must send a response or close the connection,
//! instead of waiting forever.

use std::net::SocketAddr;
use std::time::Duration;

use thingspace_sim::Simulator;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::support::Bench;

const LIST: &str = "POST /api/m2m/v1/devices/actions/list HTTP/1.1";

/// Writes the bytes and at the same time reads until the connection ends. Returns what it has read.
async fn exchange(address: SocketAddr, bytes: &[u8]) -> String {
    let (mut reader, mut writer) = TcpStream::connect(address).await.unwrap().into_split();
    // Ignore a failed write: the server may stop reading early and give the reason in its response.
    let write = async {
        let _ = writer.write_all(bytes).await;
    };
    let read = async {
        let mut answer = Vec::new();
        let _ = reader.read_to_end(&mut answer).await;
        String::from_utf8_lossy(&answer).into_owned()
    };
    tokio::join!(write, read).1
}

/// Returns the request line and the headers of a call with valid credentials. The caller adds the empty line that ends the
/// headers.
fn head(bench: &Bench, line: &str) -> String {
    format!("{line}\r\nHost: localhost\r\nAuthorization: Bearer {}\r\nVZ-M2M-Token: {}\r\n", bench.bearer, bench.session)
}

/// Checks that the server still answers other clients.
async fn assert_open(bench: &Bench) {
    bench.post("/m2m/v1/devices/actions/list", &serde_json::json!({})).await.ok();
}

#[tokio::test]
async fn an_incomplete_body_times_out() {
    let bench = Bench::new(1).await;
    for body in ["Content-Length: 100\r\n\r\n{\"a\":", "Transfer-Encoding: chunked\r\n\r\n1\r\n{\r\n"] {
        for path in ["/api/m2m/v1/devices/actions/list", "/_sim/clock"] {
            let mut connection = TcpStream::connect(bench.sim.addr()).await.unwrap();
            let call = format!("{}{body}", head(&bench, &format!("POST {path} HTTP/1.1")));
            connection.write_all(call.as_bytes()).await.unwrap();
            // Pause Tokio's clock, so that the timeout of the server passes at once: while all tasks wait, a paused clock jumps
            // to the next timer.
            tokio::time::pause();
            let mut answer = Vec::new();
            let read = tokio::time::timeout(Duration::from_secs(600), connection.read_to_end(&mut answer)).await;
            tokio::time::resume();
            let answer = String::from_utf8_lossy(&answer);
            assert!(read.is_ok(), "{path} {body}: still open after ten minutes: {answer}");
            let expected = if path.starts_with("/_sim") {
                ("408", "did not arrive within 60 seconds")
            } else {
                ("408", "REQUEST_FAILED.UnexpectedError")
            };
            assert!(answer.starts_with(&format!("HTTP/1.1 {}", expected.0)) && answer.contains(expected.1), "{path}: {answer}");
        }
    }
    assert_open(&bench).await;
}

#[tokio::test]
async fn an_incomplete_head_or_an_idle_connection_times_out() {
    let bench = Bench::new(1).await;
    // The last of these requests is complete. After its response, the connection is idle and must time out too.
    let unfinished = ["", "P", LIST, "POST /api HTTP/1.1\r\nHost: x\r\n", "GET /api/x HTTP/1.1\r\nHost: x\r\n\r\n"];
    for bytes in unfinished {
        let mut connection = TcpStream::connect(bench.sim.addr()).await.unwrap();
        connection.write_all(bytes.as_bytes()).await.unwrap();
        tokio::time::pause();
        let read = tokio::time::timeout(Duration::from_secs(600), connection.read_to_end(&mut Vec::new())).await;
        tokio::time::resume();
        assert!(read.is_ok(), "{bytes:?}: still open after ten minutes");
    }
    assert_open(&bench).await;
}

/// Sends the body of a request later than its head. The connection must stay usable for a second request, even if the handler of
/// the first request ignores the body.
#[tokio::test]
async fn a_connection_stays_usable_after_a_late_body() {
    let bench = Bench::new(1).await;
    for path in ["/_sim/settle", "/api/none", "/api/fota/v1/upgrades"] {
        let mut connection = TcpStream::connect(bench.sim.addr()).await.unwrap();
        let line = format!("POST {path} HTTP/1.1");
        connection.write_all(format!("{}Content-Length: 2\r\n\r\n", head(&bench, &line)).as_bytes()).await.unwrap();
        // By the time the server answers this call on another connection, it has also read the head above.
        assert_open(&bench).await;
        connection.write_all(b"{}").await.unwrap();
        let second = format!("{}Connection: close\r\n\r\n", head(&bench, "GET /_sim/state HTTP/1.1"));
        // Ignore a failed write: if the server has already closed the connection, the number of responses below is wrong.
        let _ = connection.write_all(second.as_bytes()).await;
        let mut answers = Vec::new();
        let _ = connection.read_to_end(&mut answers).await;
        let answers = String::from_utf8_lossy(&answers);
        assert_eq!(answers.matches("HTTP/1.1 ").count(), 2, "{path}: {answers}");
    }
}

#[tokio::test]
async fn an_endless_body_is_cut_off() {
    let bench = Bench::new(1).await;
    let (mut reader, mut writer) = TcpStream::connect(bench.sim.addr()).await.unwrap().into_split();
    let call = format!("{}Transfer-Encoding: chunked\r\n\r\n", head(&bench, LIST));
    writer.write_all(call.as_bytes()).await.unwrap();
    let chunk = [b"100000\r\n".to_vec(), vec![b' '; 1 << 20], b"\r\n".to_vec()].concat();
    let mut sent = 0;
    // The server accepts 64 MB. The client can send more than that before a write fails, because the kernel buffers some data.
    while sent < 128 && writer.write_all(&chunk).await.is_ok() {
        sent += 1;
    }
    assert!((64..128).contains(&sent), "the client has sent {sent} MB");
    let mut answer = Vec::new();
    let _ = reader.read_to_end(&mut answer).await;
    // If the server closes the connection, the response may be lost. So an empty response is valid too.
    assert!(answer.is_empty() || answer.starts_with(b"HTTP/1.1 413"));
    assert_open(&bench).await;
}

#[tokio::test]
async fn invalid_chunks_and_lengths_are_refused() {
    let bench = Bench::new(1).await;
    for (body, status) in [
        ("Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n", "400"),
        ("Transfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFFF\r\n{}", "400"),
        ("Transfer-Encoding: chunked, identity\r\n\r\n{}", "400"),
        ("Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}", "400"),
        ("Content-Length: -1\r\n\r\n{}", "400"),
        ("Content-Length: 99999999999999999999\r\n\r\n{}", "400"),
        ("Content-Length: 99999999999\r\n\r\n{}", "413"),
        ("Content-Length: 2\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}", "200"),
        ("Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n1\r\n{\r\n1\r\n}\r\n0\r\nX-Trailer: y\r\n\r\n", "200"),
    ] {
        let answer = exchange(bench.sim.addr(), format!("{}{body}", head(&bench, LIST)).as_bytes()).await;
        assert!(answer.starts_with(&format!("HTTP/1.1 {status}")), "{body}: {answer}");
    }
    assert_open(&bench).await;
}

/// If a call exceeds a limit of the HTTP server, the response has a status but no error code (`""` below).
#[tokio::test]
async fn overlong_paths_and_heads_are_refused() {
    let bench = Bench::new(1).await;
    let long = |length: usize| "a".repeat(length);
    for (line, headers, status, code) in [
        (format!("GET /api/{} HTTP/1.1", long(60_000)), String::new(), "400", "900906"),
        (format!("GET /api/m2m/v1/plans/{} HTTP/1.1", long(60_000)), String::new(), "400", "REQUEST_FAILED.AccountNotFound"),
        (
            format!("GET /api/m2m/v1/plans/x?{} HTTP/1.1", "a&".repeat(30_000)),
            String::new(),
            "400",
            "REQUEST_FAILED.AccountNotFound",
        ),
        (format!("GET /api/{} HTTP/1.1", long(100_000)), String::new(), "414", ""),
        (LIST.to_owned(), format!("X-Long: {}\r\n", long(200_000)), "200", "devices"),
        (LIST.to_owned(), format!("X-Long: {}\r\n", long(4_000_000)), "431", ""),
        (LIST.to_owned(), "X-Many: y\r\n".repeat(200), "431", ""),
    ] {
        let call = format!("{}{headers}Content-Length: 2\r\nConnection: close\r\n\r\n{{}}", head(&bench, &line));
        let answer = exchange(bench.sim.addr(), call.as_bytes()).await;
        let shown = &answer[..answer.len().min(300)];
        assert!(answer.starts_with(&format!("HTTP/1.1 {status}")) && answer.contains(code), "{:.60}: {shown}", line);
    }
    assert_open(&bench).await;
}

#[tokio::test]
async fn unusual_request_lines_are_answered() {
    let bench = Bench::new(1).await;
    for (line, status, code) in [
        ("CONNECT example.com:443 HTTP/1.1", "400", "900906"),
        ("OPTIONS * HTTP/1.1", "400", "900906"),
        ("POST http://example.com/api/m2m/v1/devices/actions/list HTTP/1.1", "200", "devices"),
        ("POST /api/m2m/v1/devices/actions/list?%ff=%&&&=;#x HTTP/1.1", "200", "devices"),
        ("POST api/m2m/v1/devices/actions/list HTTP/1.1", "400", ""),
        ("POST /api/m2m/v1/devices/actions/list HTTP/1.0", "200", "devices"),
        ("POST /api/m2m/v1/devices/actions/list HTTP/9.9", "400", ""),
        ("PRI * HTTP/2.0", "400", ""),
        ("POST /api/m2m/v1/devices/actions/list", "400", ""),
        ("P\u{f6}ST /api HTTP/1.1", "400", ""),
        ("GET /api/\u{0} HTTP/1.1", "400", ""),
    ] {
        let call = format!("{}Content-Length: 2\r\nConnection: close\r\n\r\n{{}}", head(&bench, line));
        let answer = exchange(bench.sim.addr(), call.as_bytes()).await;
        let first = answer.split(' ').nth(1).unwrap_or_default();
        assert!(first == status && answer.contains(code), "{line}: {answer}");
    }
    assert_open(&bench).await;
}

/// If a header is repeated, only its first occurrence counts, even if it is invalid.
#[tokio::test]
async fn the_first_of_duplicate_headers_counts() {
    let bench = Bench::new(1).await;
    let (good, session) = (format!("Authorization: Bearer {}\r\n", bench.bearer), format!("VZ-M2M-Token: {}\r\n", bench.session));
    let (bad, wrong) = ("Authorization: Bearer x\r\n", "VZ-M2M-Token: x\r\n");
    for (headers, expected) in [
        (format!("{good}{bad}{session}{wrong}"), "\"devices\""),
        (format!("{bad}{good}{session}"), "900901"),
        (format!("{good}{wrong}{session}"), "INPUT_INVALID.SessionToken.Invalid"),
        (format!("Authorization: \u{ff}\r\n{good}{session}"), "900901"),
        (format!("{good}VZ-M2M-Token: \u{ff}\r\n"), "INPUT_INVALID.SessionToken.Invalid"),
    ] {
        let call = format!("{LIST}\r\nHost: x\r\n{headers}Content-Length: 2\r\nConnection: close\r\n\r\n{{}}");
        let answer = exchange(bench.sim.addr(), call.as_bytes()).await;
        assert!(answer.contains(expected), "{headers}: {answer}");
    }
}

#[tokio::test]
async fn expect_continue_is_answered() {
    let bench = Bench::new(1).await;
    let rest = "Expect: 100-continue\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}";
    let answer = exchange(bench.sim.addr(), format!("{}{rest}", head(&bench, LIST)).as_bytes()).await;
    assert!(answer.starts_with("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200"), "{answer}");
    let answer = exchange(bench.sim.addr(), format!("{}{rest}", head(&bench, "POST /api/nowhere HTTP/1.1")).as_bytes()).await;
    assert!(answer.starts_with("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 400") && answer.contains("900906"), "{answer}");
}

#[tokio::test]
async fn pipelined_calls_are_answered_in_order() {
    let bench = Bench::new(1).await;
    let call = format!("{}Content-Length: 2\r\n\r\n{{}}", head(&bench, LIST));
    let wrong = head(&bench, "GET /api/nowhere HTTP/1.1") + "\r\n";
    let last = head(&bench, "GET /api/nowhere HTTP/1.1") + "Connection: close\r\n\r\n";
    let answer = exchange(bench.sim.addr(), [(call + &wrong).repeat(50), last].concat().as_bytes()).await;
    let statuses: Vec<&str> = answer.split("HTTP/1.1 ").skip(1).map(|answer| &answer[..3]).collect();
    assert_eq!(statuses, [["200", "400"].repeat(50), vec!["400"]].concat());
}

/// Sends pseudorandom bytes from a fixed seed. In every second round, the bytes follow a valid request line and valid headers.
#[tokio::test]
async fn random_bytes_close_only_the_connection_they_arrive_on() {
    let bench = Bench::start(Simulator::builder().devices(1)).await;
    let mut state = 0x2545_F491_4F6C_DD1D_u64;
    for round in 0..200 {
        let mut bytes = if round % 2 == 0 { head(&bench, LIST).into_bytes() } else { Vec::new() };
        for _ in 0..1 + round * 7 {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            bytes.push(state.to_le_bytes()[3]);
        }
        bytes.extend(b"\r\n\r\n");
        let answer = exchange(bench.sim.addr(), &bytes).await;
        assert!(answer.is_empty() || answer.starts_with("HTTP/1.1 4") || answer.starts_with("HTTP/1.0 4"), "{round}: {answer}");
    }
    assert_open(&bench).await;
}
