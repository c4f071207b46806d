//! Tests of `thingspace api` with every operation of the OpenAPI description, against a scripted server.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a panic is how a test fails")]

use std::process::{Command, Output, Stdio};

use contract::bodies::full;
use contract::bundle::{Described, operations};
use contract::script::{Answer, Server};
use serde_json::{Value, json};

async fn run(server: &Server, arguments: Vec<String>) -> Output {
    let url = server.url();
    // Wait for the program in another thread, because the scripted server runs in the runtime of the test, which must not block.
    let program = move || {
        let mut command = Command::new(env!("CARGO_BIN_EXE_thingspace"));
        command
            .args(arguments)
            .env_clear()
            .env("XDG_STATE_HOME", std::env::temp_dir().join(format!("thingspace-state-{}", std::process::id())))
            .stdin(Stdio::null())
            .env("THINGSPACE_BASE_URL", url);
        command.env("THINGSPACE_KEY", "sim-key").env("THINGSPACE_SECRET", "sim-secret");
        command.env("THINGSPACE_USERNAME", "sim-user").env("THINGSPACE_PASSWORD", "sim-password");
        command.env("THINGSPACE_ACCOUNT", "0000123456-00001").output().unwrap()
    };
    tokio::task::spawn_blocking(program).await.unwrap()
}

fn owned(arguments: &[&str]) -> Vec<String> {
    arguments.iter().map(|argument| (*argument).to_owned()).collect()
}

/// Returns the arguments that call an operation with all required parameters and a complete body.
fn command_line(operation: &Described) -> Vec<String> {
    let mut line = owned(&["api", operation.id]);
    let row = thingspace::raw::operation::find(operation.id).unwrap();
    for parameter in row.parameters.iter().filter(|parameter| parameter.required) {
        let option = format!("--{:?}", parameter.place).to_lowercase();
        let value = if parameter.name == "serviceType" { "4g" } else { "0000123456-00001" };
        line.extend([option, format!("{}={value}", parameter.name)]);
    }
    if let Some(schema) = operation.request() {
        line.extend(["--body".to_owned(), full(schema).to_string()]);
    }
    line
}

fn is_login(operation: &Described) -> bool {
    ["/ts/v1/oauth2/token", "/m2m/v1/session/login"].contains(&operation.path)
}

#[tokio::test]
async fn every_operation_can_be_called_and_prints_its_response() {
    let server = Server::start().await;
    for operation in operations() {
        let answer = operation.answer().map_or(Value::Null, full);
        server.answer([Answer::json(&answer)]);
        let output = run(&server, command_line(&operation)).await;
        assert!(output.status.success(), "{}: {}", operation.id, String::from_utf8_lossy(&output.stderr));
        let printed: Value = serde_json::from_slice(&output.stdout).unwrap();
        // The two logins are not compared, because the server always answers them with tokens instead of `answer`.
        if !is_login(&operation) {
            assert_eq!(printed, answer, "{}", operation.id);
            assert_eq!(server.take_arrived().len(), 1, "{}", operation.id);
        }
    }
}

#[tokio::test]
async fn the_flag_raw_prints_the_response_unchanged() {
    let server = Server::start().await;
    let unusual =
        Answer { body: b"{\"hasMoreData\" : \"false\", \"new\":null,\n\"devices\":null}".to_vec(), ..Answer::json(&json!({})) };
    server.answer([unusual.clone()]);
    let raw = run(&server, owned(&["api", "listDevices", "--body", "{}", "--raw"])).await;
    assert_eq!(raw.stdout, unusual.body);
    let decoded = run(&server, owned(&["api", "listDevices", "--body", "{}"])).await;
    assert_eq!(serde_json::from_slice::<Value>(&decoded.stdout).unwrap(), json!({"hasMoreData": false, "new": null}));
}

#[tokio::test]
async fn the_flag_all_prints_every_page_before_a_failure() {
    let server = Server::start().await;
    let page = |id: u32, last: u32| json!({"hasMoreData": last > 0, "lastSeenDeviceId": last, "deviceList": [{"deviceId": id.to_string()}]});
    server.answer([Answer::json(&page(1, 7)), Answer::json(&page(2, 0))]);
    let listed = run(&server, owned(&["api", "listFotaDevices", "--all"])).await;
    assert_eq!(String::from_utf8_lossy(&listed.stdout), "{\"deviceId\":\"1\"}\n{\"deviceId\":\"2\"}\n");
    server.answer([Answer::json(&page(1, 7))]);
    let stuck = run(&server, owned(&["api", "listFotaDevices", "--all"])).await;
    assert!(!stuck.status.success() && stuck.stdout.starts_with(b"{\"deviceId\":\"1\"}"));
    assert!(String::from_utf8_lossy(&stuck.stderr).contains("the list cannot be continued"));
}

#[tokio::test]
async fn arguments_are_checked_before_anything_is_sent() {
    let server = Server::start().await;
    for (line, hint) in [
        (&["api", "activateDevices", "--body", "{}"][..], "devices is missing in the body"),
        (&["api", "activateDevices"], "needs a body"),
        (&["api", "listDevices", "--body", "{\"devices"], "--body is not valid JSON"),
        (&["api", "listDevices", "--body", "{\"accountName\":5}"], "accountName must be of type string"),
        (&["api", "listCallbacks", "--query", "page=2"], "no query parameter `page`"),
        (&["api", "listCallbacks", "--path", "account=1"], "it has aname"),
        (&["api", "listCallbacks", "--body", "{}"], "takes no body"),
        (&["api", "getRequestStatus"], "path parameter requestId of getRequestStatus is missing"),
    ] {
        let output = run(&server, owned(line)).await;
        let error = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(2), "{line:?}: {error}");
        let error: Value = serde_json::from_str(&error).unwrap_or_else(|_| panic!("{line:?}: not one line of JSON: {error}"));
        assert!(error["error"]["message"].as_str().unwrap().contains(hint), "{line:?}: {error}");
    }
    assert!(server.take_arrived().is_empty());
    server.answer([Answer::json(&json!({}))]);
    let typo = run(&server, owned(&["api", "listDevices", "--body", "{\"curentState\":\"active\"}"])).await;
    assert!(typo.status.success() && String::from_utf8_lossy(&typo.stderr).contains("did you mean currentState?"));
    let unchecked = run(&server, owned(&["api", "activateDevices", "--body", "{}", "--unchecked"])).await;
    // An empty response to a change is not an error.
    assert!(unchecked.status.success(), "{}", String::from_utf8_lossy(&unchecked.stderr));
    assert_eq!(server.take_arrived().len(), 2);
}

#[test]
fn the_list_and_the_completions_contain_every_operation_id() {
    let run = |line: &[&str]| {
        let output = Command::new(env!("CARGO_BIN_EXE_thingspace")).args(line).output().unwrap();
        assert!(output.status.success());
        String::from_utf8(output.stdout).unwrap()
    };
    let list = run(&["api", "--list"]);
    let scripts: Vec<String> = ["bash", "zsh", "fish"].iter().map(|shell| run(&["completions", shell])).collect();
    for operation in operations() {
        assert!(list.split_whitespace().any(|word| word == operation.id), "{} is not listed", operation.id);
        assert!(scripts.iter().all(|script| script.contains(operation.id)), "{} is not completed", operation.id);
    }
}
