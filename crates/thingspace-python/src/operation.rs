//! Calls of any operation by its id, with JSON text on both sides: the generated `thingspace/api.py` knows the types.

use std::future::Future;

use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use thingspace::Client;

use crate::words;

/// The call, ready to run; its answer is JSON text, or nothing. `meant` are values that may be unknown to the description.
pub fn prepare(
    client: &Client,
    operation: &str,
    path: Vec<(String, String)>,
    query: Vec<(String, String)>,
    body: Option<&str>,
    meant: &[String],
) -> PyResult<impl Future<Output = thingspace::Result<Option<String>>> + Send + use<>> {
    let body = body.map(serde_json::from_str).transpose();
    let body: Option<serde_json::Value> = body.map_err(|error| PyValueError::new_err(format!("the body is no JSON: {error}")))?;
    let parameters = [path.as_slice(), query.as_slice()].concat();
    Python::attach(|py| words::check(py, operation, &parameters, body.as_ref(), meant))?;
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
