//! Runs `cargo xtask generate` and `cargo xtask lint` on copies of the repository, most of them with changes.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot continue has failed")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A copy of the folders that `generate` and `lint` read and write. Dropping the value removes the copy.
struct Copy(PathBuf);

impl Copy {
    fn new(name: &str) -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        let target = std::env::temp_dir().join(format!("thingspace-xtask-{}-{name}", std::process::id()));
        for folder in [
            "openapi",
            "crates/thingspace-callbacks/src/generated",
            "crates/thingspace-raw/src/generated",
            "crates/thingspace-httpmock/src/generated",
            "crates/thingspace-cli/tests/golden",
            "crates/thingspace-python/python/thingspace",
            "crates/thingspace-python/src",
            "crates/thingspace-python/stubs",
            "crates/thingspace-sim/src/handlers",
            "crates/thingspace-sim/tests/golden",
            "docs/guide/how-to",
            "docs/reference",
            "examples/src/how_to",
            "tests/behavior/golden",
        ] {
            copy(&root.join(folder), &target.join(folder));
        }
        Self(target)
    }

    fn xtask(&self, arguments: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_xtask")).args(arguments).arg("--root").arg(&self.0).output().unwrap()
    }

    fn replace(&self, file: &str, from: &str, to: &str) {
        let path = self.0.join("openapi").join(file);
        let source = fs::read_to_string(&path).unwrap();
        assert!(source.contains(from), "{file} does not contain `{from}`");
        fs::write(path, source.replacen(from, to, 1)).unwrap();
    }
}

impl Drop for Copy {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

fn printed(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

#[test]
fn committed_files_are_up_to_date() {
    let output = Copy::new("committed").xtask(&["generate", "--check"]);
    assert!(output.status.success(), "{}", printed(&output));
}

/// Longer files would be slow to open, to compare and to compile.
#[test]
fn generated_rust_files_have_fewer_than_5000_lines() {
    fn collect(folder: &Path, found: &mut Vec<(usize, PathBuf)>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                collect(&path, found);
            } else {
                found.push((fs::read_to_string(&path).unwrap().lines().count(), path));
            }
        }
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let mut found = Vec::new();
    for folder in ["crates/thingspace-callbacks", "crates/thingspace-httpmock", "crates/thingspace-raw"]
        .map(|member| format!("{member}/src/generated"))
    {
        collect(&root.join(folder), &mut found);
    }
    let (lines, file) = found.iter().max().unwrap();
    assert!(found.len() > 40 && *lines < 5_000, "{}: {lines} lines", file.display());
}

#[test]
fn the_check_fails_with_a_diff_after_a_summary_changes_and_passes_after_generation() {
    let copy = Copy::new("word");
    let source = fs::read_to_string(copy.0.join("openapi/provisioning.yaml")).unwrap();
    let summary = source.lines().find_map(|line| line.trim().strip_prefix("summary: ")).unwrap();
    copy.replace("provisioning.yaml", summary, "Activate cables");
    let output = copy.xtask(&["generate", "--check"]);
    let shown = printed(&output);
    assert!(!output.status.success());
    let diff = format!("\n-        summary: \"{summary}\",\n+        summary: \"Activate cables\",");
    assert!(shown.contains(&diff), "{shown}");
    assert!(shown.contains("cargo xtask generate"), "{shown}");
    assert!(copy.xtask(&["generate"]).status.success());
    assert!(copy.xtask(&["generate", "--check"]).status.success());
    let client = fs::read_to_string(copy.0.join("crates/thingspace-raw/src/generated/provisioning.rs")).unwrap();
    assert!(client.contains("Activate cables"));
}

/// A new operation, which the test inserts before the other paths in `devices.yaml`.
const OPERATION: &str = "paths:
  /m2m/v1/devices/{aname}/actions/wink:
    post:
      operationId: winkAtDevices
      tags: [devices]
      summary: Wink at devices
      description: Made up.
      security:
        - bearer: []
          session: []
      x-thingspace-effect: change
      x-thingspace-paging: none
      x-thingspace-callback: CarrierService
      x-thingspace-timeout: normal
      x-thingspace-limits: {devices: 12, requests-per-minute: none}
      parameters:
        - $ref: '#/components/parameters/AccountName'
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

/// New fields, which the test inserts in `devices.yaml` before the existing field `connected`.
const FIELDS: &str = "        signal:
          type: string
          description: Made up.
        seenAt:
          type: string
          x-thingspace-moment: true
          description: Made up.
        connected:
";

#[test]
fn changes_to_the_openapi_files_reach_every_output() {
    let copy = Copy::new("everywhere");
    let stray = copy.0.join("crates/thingspace-raw/src/generated/old.rs");
    fs::write(&stray, "").unwrap();
    copy.replace("devices.yaml", "        connected:\n", FIELDS);
    copy.replace("devices.yaml", "paths:\n", OPERATION);
    copy.replace("common.yaml", "imei, iccid,", "imei, barcode, iccid,");
    assert!(!copy.xtask(&["generate", "--check"]).status.success());
    let output = copy.xtask(&["generate"]);
    assert!(output.status.success(), "{}", printed(&output));
    assert!(!stray.exists());
    for (file, parts) in [
        ("openapi/thingspace.json", &["\"signal\"", "\"barcode\"", "winkAtDevices"][..]),
        ("crates/thingspace-raw/src/generated/types/devices.rs", &["pub signal: ::std::option::Option<::std::string::String>"]),
        ("crates/thingspace-raw/src/generated/types/common.rs", &["Barcode,", "\"barcode\""]),
        ("crates/thingspace-raw/src/generated/devices.rs", &["fn wink_at_devices"]),
        ("crates/thingspace-raw/src/generated/operations.rs", &["*ops::WinkAtDevices::OPERATION"]),
        (
            "crates/thingspace-raw/src/generated/ops/devices.rs",
            &["pub struct WinkAtDevices;", "type Request = types::DeviceId;", "id: \"winkAtDevices\"", "devices: Some(12)"],
        ),
        ("crates/thingspace-raw/src/generated/codecs.rs", &["operation: \"winkAtDevices\""]),
        ("crates/thingspace-httpmock/src/generated/devices.rs", &["WinkAtDevicesWhen"]),
        (
            "crates/thingspace-python/python/thingspace/models.py",
            &["signal=signal:str", "seen_at=seenAt:moment", "BARCODE = \"barcode\""],
        ),
        (
            "crates/thingspace-python/python/thingspace/models.pyi",
            &["def signal(self)", "def seen_at(self) -> datetime | None", "seen_at: datetime | str | None", "BARCODE: Final"],
        ),
        ("crates/thingspace-python/python/thingspace/api.py", &["def wink_at_devices(self, body, *, aname=None)"]),
        ("crates/thingspace-python/python/thingspace/api.pyi", &["async def wink_at_devices(self, body: models.DeviceId"]),
        (
            "docs/reference/devices.md",
            &["## winkAtDevices", "| signal |", "| seenAt | string, date and time |", "at most 12 devices per request"],
        ),
        ("docs/reference/README.md", &["devices.md#winkatdevices"]),
    ] {
        let content = fs::read_to_string(copy.0.join(file)).unwrap();
        for part in parts {
            assert!(content.contains(part), "{file} does not contain `{part}`");
        }
    }
}

#[test]
fn the_lint_rejects_invalid_openapi_files_and_shows_the_file_the_key_and_the_remedy() {
    let cases: &[(&str, &str, &str, &str, &[&str])] = &[
        (
            "effect",
            "provisioning.yaml",
            "x-thingspace-effect: change",
            "x-other: change",
            &["x-thingspace-effect: missing", "expected one of read"],
        ),
        (
            "timeout",
            "devices.yaml",
            "x-thingspace-timeout: long",
            "x-thingspace-timeout: ages",
            &["invalid value `ages`: expected one of short, normal, long"],
        ),
        (
            "limits",
            "provisioning.yaml",
            "x-thingspace-limits: {devices: 10000,",
            "x-thingspace-limits: {devices: many,",
            &["neither a whole number above 0 nor `none`"],
        ),
        ("limit", "session.yaml", "requests-per-minute: none", "requests-per-hour: none", &["requests-per-minute: missing"]),
        ("error", "errors.yaml", "retry: 'no'", "retry: never", &["retry: expected one of yes, no, unknown"]),
        ("code", "errors.yaml", "code: '900901'", "code: 900901", &["if the code looks like a number, enclose it in quotes"]),
        (
            "unused",
            "common.yaml",
            "    DeviceId:\n",
            "    Lonely:\n      type: string\n      description: x.\n    DeviceId:\n",
            &["schemas.Lonely"],
        ),
        ("seven", "common.yaml", "imei, iccid,", "imei, 007, iccid,", &["put it in quotes"]),
        ("paging", "devices.yaml", "x-thingspace-paging: cursor", "x-thingspace-paging: scroll", &["invalid value `scroll`"]),
        (
            "ref",
            "devices.yaml",
            "#/components/schemas/ThingspaceDevice'",
            "#/components/schemas/Gone'",
            &["`#/components/schemas/Gone` does not exist"],
        ),
        ("duplicate", "provisioning.yaml", "operationId: suspendDevices", "operationId: restoreDevices", &["ids must be unique"]),
        ("answer", "provisioning.yaml", "'2XX':", "'200':", &["declare exactly 2XX, 4XX and 5XX"]),
        ("secret", "session.yaml", "format: password", "format: text", &["must be `password`"]),
        (
            "moment",
            "sms.yaml",
            "          x-thingspace-moment: true\n",
            "",
            &["SmsMessage.properties.timestamp.x-thingspace-moment: expected true for a date with its time, or false for a day"],
        ),
        (
            "mark",
            "sms.yaml",
            "x-thingspace-moment: true",
            "x-thingspace-moment: yes",
            &["SmsMessage.properties.timestamp.x-thingspace-moment: expected true"],
        ),
        ("number", "common.yaml", "imei, iccid,", "imei, 1e3,", &["put it in quotes"]),
        ("enum", "common.yaml", "imei, iccid,", "imei, iccid, icc-ID,", &["differ only in case, dash or space"]),
        ("path", "callbacks.yaml", "{sname}", "{service}", &["make the two agree"]),
        ("quirk", "devices.yaml", "quirk list-cursor", "quirk list-curser", &["cites the quirk list-curser"]),
        ("yaml", "session.yaml", "paths:", "paths: [", &["openapi/session.yaml"]),
        ("key", "session.yaml", "paths:", "routes: {}\npaths:", &["routes: an area file holds"]),
    ];
    for (name, file, from, to, parts) in cases {
        let copy = Copy::new(name);
        copy.replace(file, from, to);
        let output = copy.xtask(&["lint"]);
        let shown = printed(&output);
        assert!(!output.status.success(), "{name}: no finding");
        assert!(shown.contains(&format!("openapi/{file}")), "{name}: {shown}");
        for part in *parts {
            assert!(shown.contains(part), "{name}: {shown}");
        }
    }
}
