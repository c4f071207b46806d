//! Edits the OpenAPI description in a copy of the repository, as a maintainer does when the service gets a new member or a new
//! operation. Then compiles the code that is generated from the edited description.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot continue has failed")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

/// The files and folders of the repository that the build reads.
const PARTS: [&str; 9] = ["Cargo.toml", "Cargo.lock", "README.md", "crates", "docs", "examples", "openapi", "tests", "xtask"];

/// The YAML of a new optional member of a schema.
const MEMBER: &str = "        madeUp:
          type: string
          description: Made up.
";

/// The YAML of a new operation. It replaces the line `paths:` of `openapi/devices.yaml`.
const OPERATION: &str = "paths:
  /m2m/v1/devices/{aname}/wink/{times}:
    post:
      operationId: winkAtDevices
      tags: [devices]
      summary: Winks at devices
      description: Made up.
      x-thingspace-effect: change
      x-thingspace-paging: none
      x-thingspace-callback: CarrierService
      x-thingspace-timeout: normal
      x-thingspace-limits: {devices: 12, requests-per-minute: none}
      security:
        - bearer: []
          session: []
      parameters:
        - $ref: '#/components/parameters/AccountName'
        - name: times
          in: path
          required: true
          description: How many times.
          schema:
            type: integer
      requestBody:
        required: true
        content:
          application/json:
            schema:
              $ref: '#/components/schemas/DeviceId'
      responses:
        '2XX':
          description: Accepted.
          content:
            application/json:
              schema:
                $ref: '#/components/schemas/DeviceManagementResult'
        '4XX':
          $ref: '#/components/responses/Failure'
        '5XX':
          $ref: '#/components/responses/Failure'
      callbacks:
        CarrierService:
          $ref: '#/components/callbacks/CarrierService'
";

/// A test that uses the new operation and the new member as a user's program would.
const USER: &str = r#"
#[cfg(test)]
mod evolved {
    #[test]
    fn the_new_operation_and_the_new_member_can_be_used() {
        use thingspace_raw::operation::TypedOperation as _;

        let request = thingspace_raw::types::DeviceId { made_up: Some("x".to_owned()), ..Default::default() };
        let sent = serde_json::to_value(&request).unwrap();
        assert_eq!(sent["madeUp"], "x");
        assert_eq!((crate::ops::WinkAtDevices::TIMES.name(), crate::ops::WinkAtDevices::LIMITS.devices), ("times", Some(12)));
        fn typed(client: &crate::Client, request: thingspace_raw::types::DeviceId) {
            drop(client.call(crate::ops::WinkAtDevices).with(crate::ops::WinkAtDevices::TIMES, "2").body(request).send());
        }
        let _: fn(&crate::Client, thingspace_raw::types::DeviceId) = typed;
    }
}
"#;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// Copies a file or a folder. An existing copy that is up to date keeps its modification time, so that cargo does not compile it
/// again.
fn copy(from: &Path, to: &Path) {
    if from.is_dir() {
        fs::create_dir_all(to).unwrap();
        for entry in fs::read_dir(from).unwrap() {
            let name = entry.unwrap().file_name();
            copy(&from.join(&name), &to.join(&name));
        }
    } else if fs::read(to).ok() != fs::read(from).ok() {
        fs::copy(from, to).unwrap();
    }
}

/// Returns the names of the schemas of request bodies, and of every schema that these schemas use.
fn requests(bundle: &Value) -> BTreeSet<String> {
    fn collect(value: &Value, found: &mut BTreeSet<String>) {
        match value {
            Value::Object(members) => {
                let name = members.get("$ref").and_then(Value::as_str).and_then(|name| name.rsplit('/').next());
                found.extend(name.map(str::to_owned));
                members.values().for_each(|value| collect(value, found));
            }
            Value::Array(items) => items.iter().for_each(|value| collect(value, found)),
            _ => {}
        }
    }
    let mut found = BTreeSet::new();
    for item in bundle["paths"].as_object().unwrap().values() {
        item.as_object().unwrap().values().for_each(|operation| collect(&operation["requestBody"], &mut found));
    }
    loop {
        let known = found.clone();
        known.iter().for_each(|name| collect(&bundle["components"]["schemas"][name], &mut found));
        if found == known {
            return found;
        }
    }
}

/// Adds the new member to every object schema in `requests`. Returns the number of schemas that got the member.
fn add_members(copy: &Path, requests: &BTreeSet<String>) -> usize {
    let mut count = 0;
    for entry in fs::read_dir(copy.join("openapi")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "yaml") {
            continue;
        }
        let (mut edited, mut is_request) = (String::new(), false);
        for line in fs::read_to_string(&path).unwrap().lines() {
            if let Some(name) = line.strip_prefix("    ").and_then(|line| line.strip_suffix(':')) {
                is_request = requests.contains(name) || (name.starts_with(' ') && is_request);
            }
            edited.push_str(line);
            edited.push('\n');
            if is_request && line == "      properties:" {
                edited.push_str(MEMBER);
                count += 1;
            }
        }
        fs::write(path, edited).unwrap();
    }
    count
}

fn succeeded(command: &mut Command) -> Output {
    let output = command.output().unwrap();
    let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{command:?}\n{out}{err}");
    output
}

fn read(copy: &Path, path: &str) -> String {
    fs::read_to_string(copy.join(path)).unwrap()
}

/// The copy of the repository is always in the same folder below the target folder, so that a second run compiles only what has
/// changed.
#[test]
#[ignore = "slow, because it compiles the client and the CLI again: `cargo xtask soak` runs it"]
fn a_new_member_of_every_request_and_a_new_operation_compile_and_reach_every_output() {
    let target = root().join("target");
    let tree = target.join("evolution");
    fs::create_dir_all(&tree).unwrap();
    for part in PARTS {
        copy(&root().join(part), &tree.join(part));
    }
    let bundle: Value = serde_json::from_str(&read(&tree, "openapi/thingspace.json")).unwrap();
    let objects: BTreeMap<String, &Value> = requests(&bundle)
        .into_iter()
        .map(|name| (name.clone(), &bundle["components"]["schemas"][&name]))
        .filter(|(_, schema)| schema.get("properties").is_some())
        .collect();
    assert_eq!(add_members(&tree, &objects.keys().cloned().collect()), objects.len());
    let devices = read(&tree, "openapi/devices.yaml");
    fs::write(tree.join("openapi/devices.yaml"), devices.replacen("paths:\n", OPERATION, 1)).unwrap();
    let library = read(&tree, "crates/thingspace/src/lib.rs");
    fs::write(tree.join("crates/thingspace/src/lib.rs"), library + USER).unwrap();

    succeeded(Command::new(env!("CARGO_BIN_EXE_xtask")).arg("generate").arg("--root").arg(&tree));
    let stub = "    def wink_at_devices(self, body: models.DeviceId | dict[str, Any], times: int,";
    for (path, part) in [
        ("crates/thingspace-raw/src/generated/ops/devices.rs", "pub struct WinkAtDevices;"),
        ("crates/thingspace-httpmock/src/generated/devices.rs", "WinkAtDevicesWhen"),
        ("crates/thingspace-python/python/thingspace/api.pyi", stub),
        ("crates/thingspace-python/python/thingspace/models.pyi", "made_up: str | None"),
        ("docs/reference/devices.md", "`thingspace api winkAtDevices --path times=… --body '{…}'`"),
        ("docs/reference/common.md", "| madeUp |"),
    ] {
        assert!(read(&tree, path).contains(part), "{path} does not contain `{part}`");
    }

    let cargo = || {
        let mut cargo = Command::new(std::env::var_os("CARGO").unwrap());
        cargo.current_dir(&tree).env("CARGO_TARGET_DIR", &target);
        cargo
    };
    succeeded(cargo().args(["check", "--quiet", "-p", "thingspace-httpmock", "-p", "thingspace-python"]));
    succeeded(cargo().args(["test", "--quiet", "-p", "thingspace", "--lib", "evolved"]));
    let listed = succeeded(cargo().args(["run", "--quiet", "-p", "thingspace-cli", "--", "api", "--list"]));
    assert!(String::from_utf8_lossy(&listed.stdout).contains("winkAtDevices"));
}
