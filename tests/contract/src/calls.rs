//! Builds calls to any operation with valid parameters and bodies, and valid responses to these calls.

use serde_json::Value;
use thingspace::raw::operation::{Place, find};
use thingspace::{Client, UntypedCall};

use crate::bodies::full;
use crate::bundle::Described;
use crate::samples::{Kind, all};

/// Returns a call to `operation` with all required parameters. If the operation takes a body, the call has a body with all
/// described members.
pub fn call(client: &Client, operation: &Described) -> UntypedCall {
    let row = find(operation.id).expect("a row");
    let mut call = client.operation(operation.id).expect("an operation");
    for parameter in row.parameters.iter().filter(|parameter| parameter.required) {
        call = match parameter.place {
            Place::Path => call.path(parameter.name, "0000123456-00001"),
            Place::Query => call.query(parameter.name, "1"),
        };
    }
    match operation.request() {
        Some(schema) => call.body(full(schema)),
        None => call,
    }
}

/// Returns a valid response body: the first sample of the operation if there is one, otherwise a body with every described
/// member. Returns null if no response body is described.
pub fn good(operation: &Described) -> Value {
    let sample = all().into_iter().find(|sample| sample.kind == Kind::Answer && sample.of == operation.id);
    match (sample, operation.answer()) {
        (Some(sample), _) => sample.body,
        (None, Some(schema)) => full(schema),
        (None, None) => Value::Null,
    }
}
