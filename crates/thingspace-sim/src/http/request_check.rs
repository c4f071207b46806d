//! Checks requests against the bundled OpenAPI description: types, required members, sizes and patterns.
//!
//! The checks cover the part of the OpenAPI 3.0 schema language that the schemas of requests use; a test verifies that these
//! schemas use no other part. This module treats enumerations as open and does not check their values. A handler that needs a
//! known value refuses an unknown one. The exception is the kind of an identifier: this module checks it, because the list of
//! kinds is closed and an unknown kind has its own error code.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Mutex, OnceLock, PoisonError};

use axum::http::StatusCode;
use regex::Regex;
use serde_json::{Map, Value};

use crate::clock::read_date;
use crate::description::{self, Described, resolve};
use crate::ids::Kind;
use crate::refusal::Refusal;
use crate::unknown_members;

/// `maxItems` of the lists in requests about labels and billed usage (openapi/segments.yaml). The error code for too many items
/// is INPUT_INVALID.MaxRequestsExceeded in these lists and in all lists with a larger `maxItems`. `Violation::error` chooses the
/// code for lists with a smaller one.
const MAX_LABELS: u64 = 2_000;

/// Maximum number of values in a body (quirk sim-bad-body). It limits the memory for the parsed body, because a value of three
/// bytes can take several hundred bytes after parsing. Even a request for 10,000 devices with three identifiers each has only
/// about a tenth of this number.
const MAX_VALUES: usize = 1_000_000;

/// Parses and checks the body of a call. Returns `Null` if the operation has no JSON body, or if an optional body was not sent.
/// Appends the members that are not in the OpenAPI description to `ignored`, even if the body is then refused.
pub(crate) fn body(operation: &Described, bytes: &[u8], ignored: &mut Vec<String>) -> Result<Value, Refusal> {
    let Some((schema, required)) = operation.json_body() else {
        return Ok(Value::Null);
    };
    if bytes.trim_ascii().is_empty() {
        return match required {
            true => Err(Refusal::service("INPUT_INVALID.RequestUndefined", "The request has no body")),
            false => Ok(Value::Null),
        };
    }
    if values(bytes) > MAX_VALUES {
        let message = format!("The body has more than {MAX_VALUES} values");
        return Err(Refusal::service_with(StatusCode::PAYLOAD_TOO_LARGE, "REQUEST_FAILED.UnexpectedError", message));
    }
    let body = serde_json::from_slice(bytes).map_err(|error| {
        // Report only the position: the message of serde_json may quote a value, and the value can be a secret.
        let message = format!("The body is not JSON: line {}, column {}", error.line(), error.column());
        Refusal::service("DeserializationFailed", message)
    })?;
    unknown_members::ignored(schema, &body, ignored);
    if has_refused_character(&body) {
        let message = "Apostrophe, less-than sign and backslash are not allowed in a request";
        return Err(Refusal::service("INPUT_INVALID.Request.InvalidCharacter", message));
    }
    check(resolve(schema), &body, &mut ValuePath::default()).map_err(|violation| violation.refusal())?;
    Ok(body)
}

/// Returns an upper bound for the number of values in a JSON document: one plus the number of commas, opening brackets and
/// opening braces outside of strings.
fn values(json: &[u8]) -> usize {
    let (mut count, mut quoted, mut escaped) = (1, false, false);
    for byte in json {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if quoted => escaped = true,
            b'"' => quoted = !quoted,
            b',' | b'[' | b'{' if !quoted => count += 1,
            _ => {}
        }
    }
    count
}

/// Checks that the required path and query parameters are present, and that each sent value matches the schema of its parameter.
/// Ignores parameters that are not in the OpenAPI description.
pub(crate) fn parameters(operation: &Described, sent: &[(String, String)]) -> Result<(), Refusal> {
    for parameter in operation.parameters() {
        let mut values = sent.iter().filter(|(name, _)| name == parameter.name).map(|(_, value)| value).peekable();
        if parameter.required && values.peek().is_none() {
            let (code, _) = Violation { path: ValuePath::default(), problem: Problem::Missing(parameter.name.into()) }.error();
            return Err(Refusal::service(code, format!("{} is missing in the query", parameter.name)));
        }
        values
            .try_for_each(|value| {
                let mut path = ValuePath::default();
                let read = as_described(resolve(parameter.schema), value);
                path.within(Step::Member(parameter.name.into()), |path| check(parameter.schema, &read, path))
            })
            .map_err(|violation| violation.refusal())?;
    }
    Ok(())
}

/// Converts the string of a parameter to the type in `schema`. Returns the string itself if it cannot be converted.
fn as_described(schema: &Value, string: &str) -> Value {
    let read = match schema.get("type").and_then(Value::as_str) {
        Some("integer") => string.parse::<i64>().ok().map(Value::from),
        Some("boolean") => string.parse::<bool>().ok().map(Value::from),
        _ => None,
    };
    read.unwrap_or_else(|| string.into())
}

/// Checks the JSON body of a request against the bundled OpenAPI description, as the simulator does. Accepts any body if the
/// operation is unknown or has no JSON body.
///
/// # Errors
/// A message about the first violation. The message never quotes a value. It names the member that violates the description,
/// unless the violation is a character that is not allowed.
///
/// ```
/// use serde_json::json;
///
/// assert!(thingspace_sim::check_request("listDevices", &json!({"currentState": "active"})).is_ok());
/// let wrong = thingspace_sim::check_request("addDevices", &json!({"state": "preactive"})).unwrap_err();
/// assert_eq!(wrong, "devicesToAdd is missing in the body");
/// ```
pub fn check_request(operation: &str, body: &Value) -> Result<(), String> {
    let Some((schema, _)) = description::operation(operation).and_then(|operation| operation.json_body()) else { return Ok(()) };
    if has_refused_character(body) {
        return Err("apostrophe, less-than sign and backslash are not allowed in a request".to_owned());
    }
    check(resolve(schema), body, &mut ValuePath::default()).map_err(|violation| violation.error().1)
}

/// Returns whether a string or a member name in a body contains an apostrophe, a less-than sign or a backslash
/// (INPUT_INVALID.Request.InvalidCharacter).
fn has_refused_character(value: &Value) -> bool {
    let refused = |string: &str| string.contains(['\'', '<', '\\']);
    match value {
        Value::String(string) => refused(string),
        Value::Array(items) => items.iter().any(has_refused_character),
        Value::Object(members) => members.iter().any(|(key, value)| refused(key) || has_refused_character(value)),
        _ => false,
    }
}

/// The path to a value in a body.
#[derive(Clone, Debug, Default)]
struct ValuePath(Vec<Step>);

#[derive(Clone, Debug)]
enum Step {
    Member(String),
    Item(usize),
}

impl ValuePath {
    fn within<T>(&mut self, step: Step, check: impl FnOnce(&mut Self) -> T) -> T {
        self.0.push(step);
        let result = check(self);
        self.0.pop();
        result
    }

    /// Returns the name of the innermost member, or an empty string if the path has no member.
    fn member(&self) -> &str {
        let mut members =
            self.0.iter().rev().filter_map(|step| if let Step::Member(name) = step { Some(name.as_str()) } else { None });
        members.next().unwrap_or_default()
    }

    fn has_member(&self, name: &str) -> bool {
        self.0.iter().any(|step| matches!(step, Step::Member(member) if member == name))
    }
}

impl fmt::Display for ValuePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.is_empty() {
            return f.write_str("the body");
        }
        for (depth, step) in self.0.iter().enumerate() {
            match step {
                Step::Member(name) if depth == 0 => f.write_str(name)?,
                Step::Member(name) => write!(f, ".{name}")?,
                Step::Item(index) => write!(f, "[{index}]")?,
            }
        }
        Ok(())
    }
}

/// What is wrong with a request, and where.
#[derive(Debug)]
struct Violation {
    path: ValuePath,
    problem: Problem,
}

#[derive(Debug)]
enum Problem {
    Missing(String),
    Type(String),
    TooMany(u64),
    TooFew(u64),
    TooLong(u64),
    TooShort(u64),
    Pattern,
    TooSmall(String),
    TooLarge(String),
    Kind,
    Date,
}

impl Violation {
    fn at(path: &ValuePath, problem: Problem) -> Result<(), Self> {
        Err(Self { path: path.clone(), problem })
    }

    fn refusal(&self) -> Refusal {
        let (code, message) = self.error();
        Refusal::service(code, message)
    }

    /// Returns the documented code that fits best, and a message that names the member but never quotes the value.
    fn error(&self) -> (&'static str, String) {
        const UNEXPECTED: &str = "REQUEST_FAILED.UnexpectedError";
        let Self { path, problem } = self;
        let custom_field = path.has_member("customFields") || path.has_member("customFieldsToUpdate");
        match problem {
            Problem::Missing(name) if name == "accountName" => {
                ("INPUT_INVALID.Account.NotDefined", format!("{name} is missing in {path}"))
            }
            Problem::Missing(name) => (UNEXPECTED, format!("{name} is missing in {path}")),
            Problem::Type(expected) => (UNEXPECTED, format!("{path} must be of type {expected}")),
            Problem::TooMany(limit) if *limit >= MAX_LABELS => {
                ("INPUT_INVALID.MaxRequestsExceeded", format!("{path} must have at most {limit} items"))
            }
            Problem::TooMany(limit) if path.member().starts_with("devices") => {
                ("INPUT_INVALID.NumberofDevices", format!("{path} must have at most {limit} items"))
            }
            Problem::TooMany(limit) => (UNEXPECTED, format!("{path} must have at most {limit} items")),
            Problem::TooFew(limit) => (UNEXPECTED, format!("{path} must have at least {limit} items")),
            Problem::TooLong(limit) if path.member() == "smsMessage" => {
                ("INPUT_INVALID.SmsMessage.TooLong", format!("{path} must have at most {limit} characters"))
            }
            Problem::TooLong(limit) if custom_field && path.member() == "value" => {
                ("INPUT_INVALID.CustomField.TooLong", format!("{path} must have at most {limit} characters"))
            }
            Problem::TooLong(limit) => (identifier_or(path, UNEXPECTED), format!("{path} must have at most {limit} characters")),
            Problem::TooShort(limit) => {
                (identifier_or(path, UNEXPECTED), format!("{path} must have at least {limit} characters"))
            }
            Problem::Pattern => (identifier_or(path, UNEXPECTED), format!("{path} does not match the documented pattern")),
            Problem::Kind => ("INPUT_INVALID.Device.Kind.Invalid", format!("{path} is not a kind of identifier")),
            Problem::Date => (UNEXPECTED, format!("{path} is not a date such as 2026-01-31T08:00:00Z")),
            Problem::TooSmall(limit) => (UNEXPECTED, format!("{path} must be at least {limit}")),
            Problem::TooLarge(limit) => (UNEXPECTED, format!("{path} must be at most {limit}")),
        }
    }
}

fn identifier_or(path: &ValuePath, code: &'static str) -> &'static str {
    if path.member() == "id" { "INPUT_INVALID.Device.Identifier.Invalid" } else { code }
}

fn check(schema: &'static Value, value: &Value, path: &mut ValuePath) -> Result<(), Violation> {
    let schema = resolve(schema);
    if value.is_null() && schema.get("nullable").and_then(Value::as_bool).unwrap_or_default() {
        return Ok(());
    }
    if let Some(expected) = schema.get("type").and_then(Value::as_str)
        && !is_of_type(value, expected)
    {
        return Violation::at(path, Problem::Type(expected.into()));
    }
    match value {
        Value::String(string) => check_string(schema, string, path),
        Value::Number(_) => check_number(schema, value, path),
        Value::Array(items) => check_items(schema, items, path),
        Value::Object(members) => check_members(schema, members, path),
        Value::Null | Value::Bool(_) => Ok(()),
    }
}

fn is_of_type(value: &Value, expected: &str) -> bool {
    match expected {
        "string" => value.is_string(),
        "integer" => value.is_i64() || value.is_u64() || value.as_f64().is_some_and(|number| number.fract() == 0.0),
        "number" => value.is_number(),
        "boolean" => value.is_boolean(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        _ => true,
    }
}

fn check_string(schema: &'static Value, string: &str, path: &ValuePath) -> Result<(), Violation> {
    let length = string.chars().count() as u64;
    if let Some(limit) = limit(schema, "maxLength").filter(|limit| length > *limit) {
        return Violation::at(path, Problem::TooLong(limit));
    }
    if let Some(limit) = limit(schema, "minLength").filter(|limit| length < *limit) {
        return Violation::at(path, Problem::TooShort(limit));
    }
    if path.member() == "kind" && schema.get("enum").is_some() && Kind::parse(string).is_none() {
        return Violation::at(path, Problem::Kind);
    }
    if schema.get("format").is_some_and(|format| format == "date-time") && read_date(string).is_none() {
        return Violation::at(path, Problem::Date);
    }
    match schema.get("pattern").and_then(Value::as_str) {
        Some(pattern) if !matches(pattern, string) => Violation::at(path, Problem::Pattern),
        _ => Ok(()),
    }
}

fn check_number(schema: &'static Value, value: &Value, path: &ValuePath) -> Result<(), Violation> {
    let number = value.as_f64().unwrap_or_default();
    let (least, most) = bounds(schema);
    if let Some(limit) = least.filter(|limit| number < *limit) {
        return Violation::at(path, Problem::TooSmall(exact(limit)));
    }
    if let Some(limit) = most.filter(|limit| number > *limit) {
        return Violation::at(path, Problem::TooLarge(exact(limit)));
    }
    // As an `f64`, `i64::MAX` is rounded up to 2^63, so the check above also accepts integers slightly above `i64::MAX`. Refuse
    // these integers here.
    match schema.get("format").and_then(Value::as_str) {
        Some("int64") if value.is_u64() && !value.is_i64() => Violation::at(path, Problem::TooLarge(i64::MAX.to_string())),
        _ => Ok(()),
    }
}

/// Formats a bound with all its digits. `to_string` would round the bounds of an `int64`.
fn exact(limit: f64) -> String {
    if limit.fract() == 0.0 { format!("{limit:.0}") } else { limit.to_string() }
}

/// Returns the minimum and the maximum that a schema allows. They come from the keywords `minimum` and `maximum`. If one of these
/// is missing, its bound comes from `format`.
fn bounds(schema: &'static Value) -> (Option<f64>, Option<f64>) {
    let (least, most) = match schema.get("format").and_then(Value::as_str) {
        Some("int32") => (Some(f64::from(i32::MIN)), Some(f64::from(i32::MAX))),
        // -2^63 and 2^63. The upper bound is one too large, because `f64` cannot represent 2^63 - 1.
        Some("int64") => (Some(-9_223_372_036_854_775_808.0), Some(9_223_372_036_854_775_808.0)),
        _ => (None, None),
    };
    let limit = |name: &str| schema.get(name).and_then(Value::as_f64);
    (limit("minimum").or(least), limit("maximum").or(most))
}

fn check_items(schema: &'static Value, items: &[Value], path: &mut ValuePath) -> Result<(), Violation> {
    let count = items.len() as u64;
    if let Some(limit) = limit(schema, "maxItems").filter(|limit| count > *limit) {
        return Violation::at(path, Problem::TooMany(limit));
    }
    if let Some(limit) = limit(schema, "minItems").filter(|limit| count < *limit) {
        return Violation::at(path, Problem::TooFew(limit));
    }
    let Some(of) = schema.get("items") else { return Ok(()) };
    items.iter().enumerate().try_for_each(|(index, item)| path.within(Step::Item(index), |path| check(of, item, path)))
}

fn check_members(schema: &'static Value, members: &Map<String, Value>, path: &mut ValuePath) -> Result<(), Violation> {
    let required = schema.get("required").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
    for name in required {
        if members.get(name).is_none_or(Value::is_null) {
            return Violation::at(path, Problem::Missing(name.into()));
        }
    }
    let Some(properties) = schema.get("properties").and_then(Value::as_object) else { return Ok(()) };
    for (name, of) in properties {
        // An optional member that is null is treated as omitted.
        if let Some(value) = members.get(name).filter(|value| !value.is_null()) {
            path.within(Step::Member(name.clone()), |path| check(of, value, path))?;
        }
    }
    Ok(())
}

fn limit(schema: &'static Value, name: &str) -> Option<u64> {
    schema.get(name).and_then(Value::as_u64)
}

/// Returns whether a string matches a pattern. Compiles the pattern on first use.
fn matches(pattern: &'static str, string: &str) -> bool {
    static PATTERNS: OnceLock<Mutex<HashMap<&'static str, Option<Regex>>>> = OnceLock::new();
    let mut patterns = PATTERNS.get_or_init(Mutex::default).lock().unwrap_or_else(PoisonError::into_inner);
    let compiled = patterns.entry(pattern).or_insert_with(|| Regex::new(pattern).ok());
    compiled.as_ref().is_none_or(|compiled| compiled.is_match(string))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn every_keyword_in_a_request_schema_is_implemented() {
        fn visit(schema: &'static Value, seen: &mut Vec<&'static Value>) {
            const CHECKED: [&str; 14] = [
                "$ref",
                "nullable",
                "type",
                "maxLength",
                "minLength",
                "pattern",
                "minimum",
                "maximum",
                "format",
                "maxItems",
                "minItems",
                "items",
                "required",
                "properties",
            ];
            const ANNOTATIONS: [&str; 6] = ["description", "enum", "example", "title", "default", "additionalProperties"];
            let schema = resolve(schema);
            if seen.iter().any(|known| std::ptr::eq(*known, schema)) {
                return;
            }
            seen.push(schema);
            for (keyword, value) in schema.as_object().unwrap() {
                assert!(
                    CHECKED.contains(&keyword.as_str()) || ANNOTATIONS.contains(&keyword.as_str()) || keyword.starts_with("x-"),
                    "{keyword}"
                );
                match keyword.as_str() {
                    "properties" => value.as_object().unwrap().values().for_each(|member| visit(member, seen)),
                    "items" => visit(value, seen),
                    // Three formats are not checked: any number is a valid `double`, any string is a valid `password`, and the
                    // handlers refuse a malformed `uuid`.
                    "format" => {
                        assert!(["int32", "int64", "double", "password", "date-time", "uuid"].contains(&value.as_str().unwrap()))
                    }
                    "pattern" => assert!(Regex::new(value.as_str().unwrap()).is_ok(), "{value}"),
                    _ => {}
                }
            }
        }
        let mut seen = Vec::new();
        description::operations().filter_map(|operation| operation.json_body()).for_each(|(schema, _)| visit(schema, &mut seen));
        description::operations().flat_map(|operation| operation.parameters()).for_each(|parameter| {
            visit(parameter.schema, &mut seen);
            let kind = resolve(parameter.schema)["type"].as_str();
            assert!(matches!(kind, Some("string" | "integer" | "boolean")), "{}: {kind:?}", parameter.name);
        });
        assert!(!seen.is_empty());
    }

    fn refusal_of(operation: &str, body: &Value) -> String {
        super::body(&description::operation(operation).unwrap(), body.to_string().as_bytes(), &mut Vec::new())
            .unwrap_err()
            .body()
            .to_string()
    }

    #[test]
    fn a_violation_has_the_documented_code_that_fits_best() {
        for (operation, body, code, path) in [
            (
                "activateDevices",
                json!({"servicePlan": "p", "mdnZipCode": "98101"}),
                "REQUEST_FAILED.UnexpectedError",
                "devices is missing",
            ),
            ("activateDevices", json!([]), "REQUEST_FAILED.UnexpectedError", "the body must be of type object"),
            ("deactivateDevices", json!({"devices": [], "reasonCode": "FF"}), "INPUT_INVALID.Account.NotDefined", "accountName"),
            (
                "suspendDevices",
                json!({"devices": [{"deviceIds": [{"id": 1, "kind": "mdn"}]}]}),
                "REQUEST_FAILED.UnexpectedError",
                "devices[0].deviceIds[0].id",
            ),
            (
                "listDevices",
                json!({"deviceList": [{"id": "1", "kind": "serial"}]}),
                "INPUT_INVALID.Device.Kind.Invalid",
                "deviceList[0].kind",
            ),
            ("suspendDevices", json!({"groupName": "<b>"}), "INPUT_INVALID.Request.InvalidCharacter", "not allowed"),
        ] {
            let refusal = refusal_of(operation, &body);
            assert!(
                refusal.contains(&format!("UnifiedWebService.{code}\"")) && refusal.contains(path),
                "{operation} {body}: {refusal}"
            );
        }
    }

    #[test]
    fn commas_and_brackets_in_strings_are_not_counted_as_values() {
        for (json, count) in
            [("", 1), ("1", 1), ("[]", 2), (r#"{"a": [1, 2], "b": {}}"#, 6), (r#"["a,b[{", "\\", "\",["]"#, 4), ("[[[", 4)]
        {
            assert_eq!(values(json.as_bytes()), count, "{json}");
        }
        let many = format!("[0{}]", ",0".repeat(MAX_VALUES));
        let refusal = super::body(&description::operation("listDevices").unwrap(), many.as_bytes(), &mut Vec::new()).unwrap_err();
        assert_eq!(refusal.status, StatusCode::PAYLOAD_TOO_LARGE);
    }

    #[test]
    fn path_and_query_parameters_are_checked() {
        let check = |operation: &str, sent: &[(&str, &str)]| {
            let sent: Vec<_> = sent.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
            super::parameters(&description::operation(operation).unwrap(), &sent).map_err(|refusal| refusal.body().to_string())
        };
        assert_eq!(check("getDeviceGroup", &[("aname", "a"), ("gname", "g")]), Ok(()));
        assert_eq!(
            check("getDeviceGroup", &[("aname", "a"), ("gname", "g"), ("next", "9223372036854775807"), ("x", "")]),
            Ok(())
        );
        for wrong in ["9223372036854775808", "1.5", "", "x"] {
            let refusal = check("getDeviceGroup", &[("aname", "a"), ("gname", "g"), ("next", wrong)]).unwrap_err();
            assert!(refusal.contains("next must be of type integer"), "{wrong}: {refusal}");
        }
        // If a parameter occurs twice, both values are checked, because the handler may read either of them.
        assert!(check("getDeviceGroup", &[("aname", "a"), ("gname", "g"), ("next", "1"), ("next", "x")]).is_err());
        let refusal = check("listFirmwareV3", &[("acc", "a")]).unwrap_err();
        assert!(refusal.contains("protocol is missing in the query"), "{refusal}");
        let refusal = check("getLocationConsents", &[]).unwrap_err();
        assert!(refusal.contains("INPUT_INVALID.Account.NotDefined"), "{refusal}");
    }

    #[test]
    fn messages_do_not_quote_values() {
        let refusal =
            refusal_of("startConnectivityManagementSession", &json!({"username": "u", "password": ["k4-Copper-Finch"]}));
        assert!(!refusal.contains("Copper"), "{refusal}");
        let refusal = super::body(
            &description::operation("startConnectivityManagementSession").unwrap(),
            br#"{"password": "k4-Copper-Finch" oops"#,
            &mut Vec::new(),
        )
        .unwrap_err();
        assert!(!refusal.body().to_string().contains("Copper"));
    }

    #[test]
    fn sizes_patterns_and_types_are_checked() {
        let schema: &'static Value = Box::leak(Box::new(json!({
            "type": "object",
            "properties": {
                "code": {"type": "string", "maxLength": 3, "minLength": 2, "pattern": "^[a-z]+$"},
                "count": {"type": "integer", "minimum": 0, "maximum": 10},
                "day": {"type": "string", "format": "date-time"},
                "small": {"type": "integer", "format": "int32"},
                "large": {"type": "integer", "format": "int64"},
                "devices": {"type": "array", "minItems": 1, "maxItems": 2, "items": {"type": "boolean", "nullable": true}},
            },
        })));
        let violation = |value: Value| {
            check(schema, &value, &mut ValuePath::default()).map_err(|violation| violation.refusal().body().to_string())
        };
        for fine in [
            json!({}),
            json!({"day": "2026-01-31T08:00:00.5+01:00"}),
            json!({"small": i32::MAX, "large": i64::MAX}),
            json!({"small": i32::MIN, "large": i64::MIN}),
            json!({"code": "abc", "count": 10.0, "devices": [true, null]}),
            json!({"code": null, "other": 1}),
        ] {
            assert_eq!(violation(fine), Ok(()));
        }
        for (wrong, expected) in [
            (json!({"code": "abcd"}), "at most 3 characters"),
            (json!({"code": "a"}), "at least 2 characters"),
            (json!({"code": "AB"}), "documented pattern"),
            (json!({"count": -1}), "at least 0"),
            (json!({"count": 11}), "at most 10"),
            (json!({"count": 1.5}), "type integer"),
            (json!({"day": "2026-01-31"}), "day is not a date such as"),
            (json!({"small": 2_147_483_648_i64}), "at most 2147483647"),
            (json!({"large": 9_223_372_036_854_775_808_u64}), "at most 9223372036854775807"),
            (json!({"large": -1e300}), "at least -9223372036854775808"),
            (json!({"devices": []}), "at least 1 items"),
            (json!({"devices": [true, true, true]}), "NumberofDevices"),
        ] {
            let refusal = violation(wrong.clone()).unwrap_err();
            assert!(refusal.contains(expected), "{wrong}: {refusal}");
        }
    }
}
