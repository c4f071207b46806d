//! The response to any input has a status below 500, and no input stops the server.

use std::io::{Read, Write};
use std::net::{Shutdown, TcpStream};

use base64::Engine;
use serde_json::{Value, json};
use thingspace_sim::{Error, Simulator};

use crate::support::{ACCOUNT, Bench};

/// Returns the method and the path of every operation in the OpenAPI description, with values in place of the path variables.
fn operations() -> Vec<(String, String)> {
    let bundle: Value = serde_json::from_str(include_str!("../../../../openapi/thingspace.json")).unwrap();
    let mut operations = Vec::new();
    for (path, methods) in bundle["paths"].as_object().unwrap() {
        let filled = path.split('/').map(|part| match part {
            "{aname}" | "{accountName}" | "{account}" | "{acc}" => ACCOUNT,
            _ if part.starts_with('{') => "7",
            _ => part,
        });
        let path = filled.collect::<Vec<_>>().join("/");
        operations.extend(methods.as_object().unwrap().keys().map(|method| (method.to_ascii_uppercase(), path.clone())));
    }
    assert!(operations.len() > 100);
    operations
}

fn bodies() -> Vec<Vec<u8>> {
    let deep = "[".repeat(100_000).into_bytes();
    let deep_members = "{\"filter\":".repeat(100_000).into_bytes();
    let digits = format!("{{\"largestDeviceIdSeen\":{}}}", "9".repeat(100_000)).into_bytes();
    let nested = format!("{}1{}", "{\"filter\":".repeat(100), "}".repeat(100)).into_bytes();
    let strings = [
        "",
        " ",
        "null",
        "1",
        "\"x\"",
        "[]",
        "{",
        "{}",
        "[[[]]]",
        "{\"devices\":",
        "{\"devices\":{}}",
        "{\"devices\":[null]}",
        "{\"devices\":[{\"deviceIds\":[null]}]}",
        "{\"devices\":[{\"deviceIds\":[{}]}]}",
        "{\"devices\":[{\"deviceIds\":[{\"id\":null,\"kind\":null}]}]}",
        "{\"largestDeviceIdSeen\":1e308}",
        "{\"largestDeviceIdSeen\":1e999}",
        "{\"maxNumberOfDevices\":1.5}",
        "{\"earliest\":\"9999-99-99\"}",
        "{\"devices\":[{\"deviceIds\":[{\"id\":\"\\u0000\",\"kind\":\"\\ud800\"}]}]}",
        "{\"accountName\":\"\\u202e\"}",
        "{\"accountName\":\"x\",\"accountName\":null}",
        "{\"accountName\":\"0000123456-00001\",\"devices\":[{\"deviceIds\":[]}]}",
        "{\"maxNumberOfDevices\":-0.0}",
        "{\"maxNumberOfDevices\":1e-400}",
        "\u{feff}{}",
        "{} {}",
        "%%%",
        "a=b&a=%ff",
        "grant_type=client_credentials&token=%00%0d%0aX: y",
        "{\"username\":\"sim-user\",\"password\":{}}",
    ];
    let mut bodies: Vec<Vec<u8>> = strings.iter().map(|string| string.as_bytes().to_vec()).collect();
    bodies.extend([deep, deep_members, digits, nested, vec![0xFF, 0xFE, 0x00], vec![b' '; 100_000]]);
    bodies.push(b"{\"accountName\":\"\xFF\xC0\x80\"}".to_vec());
    bodies
}

/// With valid credentials, sends every body to every operation except the logout, which would end the session. Without
/// credentials, sends two bodies to every operation.
#[tokio::test]
async fn any_body_gets_a_response_with_a_status_below_500() {
    let bench = Bench::new(20).await;
    let application = base64::engine::general_purpose::STANDARD.encode("sim-key:sim-secret");
    for (method, path) in operations() {
        let access = match path.starts_with("/ts/") {
            true => vec![("authorization", format!("Basic {application}"))],
            false => vec![("authorization", format!("Bearer {}", bench.bearer)), ("vz-m2m-token", bench.session.clone())],
        };
        // Calls without credentials are refused before the body is checked, so two bodies are enough for these calls.
        let anonymous = [(vec![], Vec::new()), (vec![], vec![0xFF; 1_000])];
        for (headers, body) in bodies().into_iter().map(|body| (access.clone(), body)).chain(anonymous) {
            let shown = String::from_utf8_lossy(&body[..body.len().min(60)]).into_owned();
            if path.ends_with("logout") && !headers.is_empty() {
                continue;
            }
            let reply = bench.send(&method, &path, &headers, body).await.unwrap();
            assert!((200..500).contains(&reply.status), "{method} {path} {shown}: {reply:?}");
            if reply.status >= 400 {
                assert!(!reply.code().is_empty(), "{method} {path} {shown}");
            }
        }
    }
    let journal = bench.sim.journal();
    assert!(journal.iter().all(|call| call.operation.is_some() && call.status.is_some()));
}

#[tokio::test]
async fn unknown_paths_and_methods_are_refused_by_the_gateway() {
    let bench = Bench::new(1).await;
    for (method, path) in [
        ("GET", "/"),
        ("GET", "/m2m/v1/nowhere"),
        ("POST", "/M2M/v1/session/login"),
        ("GET", "/m2m/v1/devices/actions/list"),
        ("PATCH", "/m2m/v1/devices/actions/list"),
        ("POST", "/m2m/v1/devices/actions/list/"),
        ("GET", "/m2m/v1/callbacks/%FF%FE"),
        ("BREW", "/m2m/v1/session/login"),
        ("TRACE", "/m2m/v1/session/login"),
        ("post", "/m2m/v1/session/login"),
        ("OPTIONS", "/m2m/v1/session/login"),
        ("POST", "/m2m/v1/session/login%00"),
        ("POST", "/m2m/v1/session%2Flogin"),
        ("POST", "//m2m/v1/session/login"),
        ("POST", "/m2m/v1/../v1/session/login"),
    ] {
        let reply = bench.try_call(method, path, "").await.unwrap();
        assert_eq!((reply.status, reply.code()), (400, "900906"), "{method} {path}");
    }
}

#[tokio::test]
async fn a_body_over_64_mib_is_refused() {
    let bench = Bench::new(1).await;
    let reply = bench.try_call("POST", "/m2m/v1/devices/actions/list", vec![b' '; (64 << 20) + 1]).await;
    // The server may close the connection before the client has sent the whole body. The client then reports an error instead of
    // the response.
    if let Ok(reply) = reply {
        assert_eq!((reply.status, reply.code()), (413, "REQUEST_FAILED.UnexpectedError"));
    }
    bench.post("/m2m/v1/devices/actions/list", &json!({})).await.ok();
}

/// The number of values is limited because a JSON value of a few bytes can take several hundred bytes in memory.
#[tokio::test]
async fn a_body_with_over_a_million_values_is_refused() {
    let bench = Bench::new(1).await;
    let body = format!("{{\"devices\":[{}{{}}]}}", "{\"\":0},".repeat(500_000));
    let reply = bench.try_call("POST", "/m2m/v1/devices/actions/list", body).await.unwrap();
    assert_eq!((reply.status, reply.code()), (413, "REQUEST_FAILED.UnexpectedError"));
}

#[tokio::test]
async fn an_invalid_http_request_closes_only_its_own_connection() {
    let bench = Bench::new(1).await;
    for bytes in [&b"\x16\x03\x01\x02\x00"[..], b"GET\r\n\r\n", b"POST /api HTTP/1.1\r\nContent-Length: x\r\n\r\n", &[0; 1_000]] {
        let address = bench.sim.addr();
        let exchange = move || {
            let mut connection = TcpStream::connect(address).unwrap();
            connection.write_all(bytes).unwrap();
            connection.shutdown(Shutdown::Write).unwrap();
            let mut answer = Vec::new();
            let _ = connection.read_to_end(&mut answer);
            answer
        };
        let answer = tokio::task::spawn_blocking(exchange).await.unwrap();
        assert!(answer.is_empty() || answer.starts_with(b"HTTP/1.1 400"), "{}", String::from_utf8_lossy(&answer));
    }
    bench.post("/m2m/v1/devices/actions/list", &json!({})).await.ok();
}

#[tokio::test]
async fn forbidden_characters_are_refused() {
    let bench = Bench::new(1).await;
    for name in ["O'Brien", "<b>", "a\\b"] {
        let reply = bench.post("/m2m/v1/devices/actions/list", &json!({"groupName": name})).await;
        assert_eq!(reply.code(), "INPUT_INVALID.Request.InvalidCharacter", "{name}");
    }
}

#[tokio::test]
async fn the_errors_for_invalid_start_options_name_the_remedy() {
    let other = Simulator::builder().start().await.unwrap();
    let cases = [
        (Simulator::builder().bind("0.0.0.0:0".parse().unwrap()), "127.0.0.1"),
        (Simulator::builder().bind("[2001:db8::1]:80".parse().unwrap()), "127.0.0.1"),
        (Simulator::builder().bind(other.addr()), "in use: choose another"),
        (Simulator::builder().devices(usize::MAX), "at most 5000000"),
        (Simulator::builder().page_size(0), "at least 1"),
    ];
    for (builder, remedy) in cases {
        let error: Error = builder.start().await.unwrap_err();
        assert!(error.to_string().contains(remedy), "{error}");
    }
}

#[tokio::test]
async fn a_stopped_simulator_refuses_connections() {
    let bench = Bench::new(1).await;
    bench.sim.shutdown().await;
    assert!(bench.try_call("GET", "/m2m/v1/nowhere", "").await.is_err());
    bench.sim.settle().await;
    assert_eq!(bench.sim.fleet().len(), 1);
    let address = bench.sim.addr();
    drop(bench);
    Simulator::builder().bind(address).start().await.unwrap();
}
