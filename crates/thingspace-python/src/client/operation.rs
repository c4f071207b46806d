//! Calls any operation by its id, with JSON strings for the request body and the response. `thingspace/_calls.py` converts
//! between these strings and records.

use std::future::Future;

use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use thingspace::Client;

use crate::convert::values;

/// Returns a future that calls the operation and returns the response as a JSON string, or `None` if the response is empty. For
/// some arguments, the API description lists the values. Raises a `ConfigError`, and returns no future, if such an argument has a
/// value that is neither in this list nor in `allowed`.
pub fn prepare(
    client: &Client,
    operation: &str,
    path: Vec<(String, String)>,
    query: Vec<(String, String)>,
    body: Option<&str>,
    allowed: &[String],
) -> PyResult<impl Future<Output = thingspace::Result<Option<String>>> + Send + use<>> {
    let body = body.map(serde_json::from_str).transpose();
    let body: Option<serde_json::Value> =
        body.map_err(|error| PyValueError::new_err(format!("the body is not valid JSON: {error}")))?;
    let parameters = [path.as_slice(), query.as_slice()].concat();
    Python::attach(|py| values::check(py, operation, &parameters, body.as_ref(), allowed))?;
    let (client, operation) = (client.clone(), operation.to_owned());
    Ok(async move {
        let mut call = client.operation(&operation)?;
        for (name, value) in path {
            call = call.path(name, value);
        }
        for (name, value) in query {
            call = call.query(name, value);
        }
        if let Some(body) = body {
            call = call.body(body);
        }
        let answer = call.send().await?;
        Ok((!answer.is_null()).then(|| answer.to_string()))
    })
}
