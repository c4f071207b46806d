//! Creates the table of operations from the `paths` of the OpenAPI description.

use serde_json::Value;

use super::{Description, OperationEntry};

/// One row of the table.
pub struct Row {
    pub id: String,
    pub method: String,
    pub path: String,
    pub area: String,
    pub summary: String,
    pub auth: &'static str,
    pub effect: String,
    pub paging: String,
    pub callback: Option<String>,
    pub timeout: String,
    pub devices: Option<u64>,
    pub requests_per_minute: Option<u64>,
    pub parameters: Vec<Parameter>,
    pub body: &'static str,
    /// The name of the schema of the request body.
    pub body_type: Option<String>,
    pub answer: &'static str,
    /// The name of the schema of a successful response.
    pub answer_type: Option<String>,
    /// The member that contains the list, if the response is an object with a list.
    pub list: Option<String>,
    /// How the list continues on the next page.
    pub continuation: Continuation,
    /// The members of the response, or of one item if the response is an array.
    pub members: Vec<String>,
    /// The subset of `members` that the description marks as required.
    pub required: Vec<String>,
    pub description: String,
    /// The title in the API's own table of contents.
    pub contents: Option<String>,
    /// An example of the request body.
    pub request_example: Option<Value>,
    /// An example of a successful response.
    pub response_example: Option<Value>,
}

/// The names that a client needs to request the next page of a list.
#[derive(Default)]
pub struct Continuation {
    /// The boolean member of the response that is true if there are more records.
    pub more: Option<String>,
    /// The member of the response that contains the start index of the next page.
    pub last_seen: Option<String>,
    /// The member of a record that contains the time of the record, if the pagination style is `moving-start`.
    pub time: Option<String>,
    /// The parameter or the member of the request that contains the start of the page.
    pub start: Option<String>,
}

/// The names of response members that are true if there are more records.
const MORE: &[&str] = &["hasMoreData", "hasMoreFlag", "hasmoredata"];

/// The names of response members that contain the start index of the next page.
const LAST_SEEN: &[&str] = &["lastSeenDeviceId", "lastSeenUpgradeId"];

/// The names of record members that contain the time of the record.
const TIMES: &[&str] = &["timestamp", "occurredAt", "eventDateTime"];

/// The names of request members that contain the start of the time range.
const STARTS: &[&str] = &["earliest", "startTime"];

/// A parameter in the path or the query.
#[derive(Clone)]
pub struct Parameter {
    pub name: String,
    pub place: String,
    pub required: bool,
    /// Whether the parameter is the billing account, which the client fills in.
    pub account: bool,
    pub kind: String,
    pub description: String,
}

/// The names of parameters that contain the billing account.
const ACCOUNT_NAMES: &[&str] = &["aname", "accountName", "account", "acc"];

/// Returns every row, in the order of the document. The description must have passed the lint.
pub fn table(description: &Description) -> Vec<Row> {
    description.operations().iter().map(|operation| row(description, operation)).collect()
}

fn row(description: &Description, operation: &OperationEntry<'_>) -> Row {
    let callback = operation.string("x-thingspace-callback");
    let limit = |name: &str| operation.value["x-thingspace-limits"][name].as_u64();
    let schema = answer_schema(description, operation.value);
    let object = if schema["type"] == "array" { resolve(description, &schema["items"]) } else { schema };
    let json = |value: &Value| {
        let mut contents = value["content"].as_object().into_iter().flat_map(|contents| contents.values());
        contents.find_map(|content| content.pointer("/schema/$ref").and_then(Value::as_str).map(name_of))
    };
    Row {
        id: operation.id().to_owned(),
        method: operation.method.to_uppercase(),
        path: operation.path.to_owned(),
        area: description.tag_of_path(operation.path).unwrap_or_default().to_owned(),
        summary: operation.string("summary").to_owned(),
        auth: auth(operation.value).unwrap_or_default(),
        effect: operation.string("x-thingspace-effect").to_owned(),
        paging: operation.string("x-thingspace-paging").to_owned(),
        callback: (callback != "none").then(|| callback.to_owned()),
        timeout: operation.string("x-thingspace-timeout").to_owned(),
        devices: limit("devices"),
        requests_per_minute: limit("requests-per-minute"),
        parameters: parameters(description, operation.value),
        body: body(operation.value),
        body_type: json(&operation.value["requestBody"]),
        answer: answer(description, operation.value),
        answer_type: json(resolve(description, &operation.value["responses"]["2XX"])),
        list: list(description, schema, operation.string("x-thingspace-paging") != "none"),
        continuation: continuation(description, operation),
        members: object["properties"].as_object().map(|members| members.keys().cloned().collect()).unwrap_or_default(),
        required: object["required"].as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect(),
        description: operation.string("description").to_owned(),
        contents: operation.value["x-thingspace-contents"].as_str().map(str::to_owned),
        request_example: operation.value.pointer("/requestBody/content/application~1json/example").cloned(),
        response_example: operation.value.pointer("/responses/2XX/content/application~1json/example").cloned(),
    }
}

/// Returns the last segment of a reference, which is the name of a component.
fn name_of(reference: &str) -> String {
    reference.rsplit('/').next().unwrap_or_default().to_owned()
}

fn parameters(description: &Description, operation: &Value) -> Vec<Parameter> {
    let string = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let parameters = operation["parameters"].as_array().into_iter().flatten();
    parameters
        .map(|parameter| {
            let parameter = resolve(description, parameter);
            let name = string(&parameter["name"]);
            Parameter {
                account: ACCOUNT_NAMES.contains(&name.as_str()),
                name,
                place: string(&parameter["in"]),
                required: parameter["required"] == true,
                kind: string(&resolve(description, &parameter["schema"])["type"]),
                description: string(&parameter["description"]),
            }
        })
        .collect()
}

/// Returns the name of the `Auth` variant for the credentials of an operation. Returns `None` if `security` is not one of the
/// three sets below.
pub fn auth(operation: &Value) -> Option<&'static str> {
    let [requirement] = operation["security"].as_array()?.as_slice() else { return None };
    let mut names: Vec<&str> = requirement.as_object()?.keys().map(String::as_str).collect();
    names.sort_unstable();
    match names.as_slice() {
        ["basic"] => Some("Basic"),
        ["bearer"] => Some("Bearer"),
        ["bearer", "session"] => Some("Session"),
        _ => None,
    }
}

/// Returns the target of the `$ref` in `value`. Returns `value` itself if it has no `$ref`, or if the target does not exist.
pub fn resolve<'a>(description: &'a Description, value: &'a Value) -> &'a Value {
    let Some(reference) = value["$ref"].as_str() else { return value };
    description.document.pointer(reference.trim_start_matches('#')).unwrap_or(value)
}

fn body(operation: &Value) -> &'static str {
    let content = &operation["requestBody"]["content"];
    if content.get("application/json").is_some() {
        "Json"
    } else if content.get("application/x-www-form-urlencoded").is_some() {
        "Form"
    } else {
        "None"
    }
}

fn answer(description: &Description, operation: &Value) -> &'static str {
    match answer_schema(description, operation) {
        Value::Null => "Empty",
        schema if schema["type"] == "array" => "Array",
        _ => "Object",
    }
}

/// Returns the schema of a successful response, or null if the response has no body.
fn answer_schema<'a>(description: &'a Description, operation: &'a Value) -> &'a Value {
    let answer = resolve(description, &operation["responses"]["2XX"]);
    answer.pointer("/content/application~1json/schema").map_or(&Value::Null, |schema| resolve(description, schema))
}

/// Returns the name of the member that contains the list, or `None` if the response is not an object with a list. An object with
/// exactly one array counts as a list if the operation is paged, or if the object has no member other than the array and the
/// account. So without paging, an object with more members, such as a campaign with its devices, does not count as a list.
fn list(description: &Description, schema: &Value, paged: bool) -> Option<String> {
    let members = schema["properties"].as_object()?;
    let is_array = |member: &Value| resolve(description, member)["type"] == "array";
    let mut arrays = members.iter().filter(|(_, member)| is_array(member)).map(|(name, _)| name);
    let (first, None) = (arrays.next()?, arrays.next()) else { return None };
    let has_more_members = members.keys().any(|name| name != first && !ACCOUNT_NAMES.contains(&name.as_str()));
    (paged || !has_more_members).then(|| first.clone())
}

/// Returns the names that a client needs to request the next page. The pagination style determines which parameter or member
/// contains the start of the next page.
fn continuation(description: &Description, operation: &OperationEntry<'_>) -> Continuation {
    let paging = operation.string("x-thingspace-paging");
    if paging == "none" {
        return Continuation::default();
    }
    let schema = answer_schema(description, operation.value);
    let first = |schema: &Value, names: &[&str]| {
        names.iter().find(|name| schema["properties"].get(**name).is_some()).map(|name| (*name).to_owned())
    };
    let list = list(description, schema, true).unwrap_or_default();
    let record = resolve(description, &resolve(description, &schema["properties"][list])["items"]);
    let body = operation.value.pointer("/requestBody/content/application~1json/schema").unwrap_or(&Value::Null);
    let start = match paging {
        "cursor" => Some("largestDeviceIdSeen".to_owned()),
        "next-link" => Some("next".to_owned()),
        "index" => {
            let mut parameters = parameters(description, operation.value).into_iter();
            parameters.find(|parameter| parameter.name.eq_ignore_ascii_case("startIndex")).map(|parameter| parameter.name)
        }
        _ => first(resolve(description, body), STARTS),
    };
    let time = if paging == "moving-start" { first(record, TIMES) } else { None };
    Continuation { more: first(schema, MORE), last_seen: first(schema, LAST_SEEN), time, start }
}
