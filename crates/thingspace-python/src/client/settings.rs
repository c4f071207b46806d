//! Reads the settings of a client from keyword arguments and the environment.

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{IntoPyDict as _, PyBytes};
use thingspace::{ClientBuilder, RetryPolicy};

use super::token_store::{SharedCells, Store};
use crate::convert::arguments::{PositiveSpan, extract_argument};
use crate::errors::config;
use crate::runtime::process::{Local as _, ProcessClient};

/// The keyword arguments of `Client` and `AsyncClient`, in the form that `inspect.signature` reads.
macro_rules! signature {
    () => {
        "(*, base_url=None, key=None, secret=None, username=None, password=None, account=None, timeout=None, attempts=None, \
         proxy=None, no_proxy=None, ca_certificate=None, local_checks=None, seed=None, token_store=None, login_record=None, \
         unrecorded_login=None)\n--\n\n"
    };
}
pub(super) use signature;

/// The names of the settings, for the error about an unknown keyword argument.
pub(super) const SETTINGS: &[&str] = &[
    "base_url",
    "key",
    "secret",
    "username",
    "password",
    "account",
    "timeout",
    "attempts",
    "proxy",
    "no_proxy",
    "ca_certificate",
    "local_checks",
    "seed",
    "token_store",
    "login_record",
    "unrecorded_login",
];

/// The settings that were passed as keyword arguments. `None` stands for the value in the environment, or for the default.
pub(super) struct Settings {
    pub(super) base_url: Option<String>,
    pub(super) key: Option<String>,
    pub(super) secret: Option<String>,
    pub(super) username: Option<String>,
    pub(super) password: Option<String>,
    pub(super) account: Option<String>,
    pub(super) timeout: Option<PositiveSpan>,
    pub(super) attempts: Option<u32>,
    pub(super) proxy: Option<String>,
    pub(super) no_proxy: Option<bool>,
    pub(super) ca_certificate: Option<Pem>,
    pub(super) local_checks: Option<bool>,
    pub(super) seed: Option<u64>,
    pub(super) token_store: Option<Store>,
    pub(super) login_record: Option<Store>,
    pub(super) unrecorded_login: Option<bool>,
}

/// A function that sets a string setting of the builder.
type Setter = fn(ClientBuilder, String) -> ClientBuilder;

impl Settings {
    /// Creates the client.
    pub(super) fn build(self, py: Python<'_>) -> PyResult<ProcessClient> {
        let mut builder = ClientBuilder::from_env();
        let strings: [(Option<String>, Setter); 6] = [
            (self.base_url, |builder, value| builder.base_url(value)),
            (self.key, |builder, value| builder.key(value)),
            (self.secret, |builder, value| builder.secret(value)),
            (self.username, |builder, value| builder.username(value)),
            (self.password, |builder, value| builder.password(value)),
            (self.account, |builder, value| builder.account(value)),
        ];
        for (value, set) in strings {
            if let Some(value) = value {
                builder = set(builder, value);
            }
        }
        if let Some(PositiveSpan(timeout)) = self.timeout {
            builder = builder.timeout(timeout);
        }
        if let Some(attempts) = self.attempts {
            builder = builder.retry(RetryPolicy::default().attempts(attempts));
        }
        builder = match (self.proxy, self.no_proxy == Some(true)) {
            (Some(_), true) => return Err(config(py, "pass proxy or no_proxy, not both")),
            (Some(proxy), false) => builder.proxy(proxy),
            (None, true) => builder.no_proxy(),
            (None, false) => builder,
        };
        if let Some(Pem(pem)) = self.ca_certificate {
            builder = builder.ca_certificate(pem);
        }
        if let Some(checks) = self.local_checks {
            builder = builder.local_checks(checks);
        }
        if let Some(seed) = self.seed {
            builder = builder.seed(seed);
        }
        if let Some(allowed) = self.unrecorded_login {
            builder = builder.unrecorded_login(allowed);
        }
        let store = self.token_store.or_else(|| SharedCells::from_env().map(Store::Cells));
        let record = self.login_record;
        let client = ProcessClient::new(move || {
            let builder = builder.clone();
            let builder = match &store {
                Some(Store::File(store)) => builder.token_store(store.clone()),
                Some(Store::Memory(store)) => builder.token_store(store.local()),
                Some(Store::Cells(store)) => builder.token_store(store.local()),
                None => builder,
            };
            match &record {
                Some(Store::File(store)) => builder.login_record(store.clone()),
                Some(Store::Memory(store)) => builder.login_record(store.local()),
                Some(Store::Cells(store)) => builder.login_record(store.local()),
                None => builder,
            }
            .build()
        })?;
        Python::attach(|py| {
            let account = client.local(py)?.account();
            let Some(likely) = thingspace::complete_account(account) else { return Ok(()) };
            let message = format!("account '{account}' looks incomplete; did you mean '{likely}'?");
            let warn = py.import("warnings")?.getattr("warn")?;
            warn.call((message,), Some(&[("stacklevel", 2)].into_py_dict(py)?)).map(drop)
        })?;
        Ok(client)
    }
}

/// Converts an argument that may be missing.
pub(super) fn optional<'py, T>(name: &str, value: Option<&Bound<'py, PyAny>>) -> PyResult<Option<T>>
where
    T: for<'a> FromPyObject<'a, 'py>,
{
    value.map(|value| extract_argument(name, value)).transpose()
}

/// PEM certificates, as a string or bytes.
pub(super) struct Pem(Vec<u8>);

impl<'py> FromPyObject<'_, 'py> for Pem {
    type Error = PyErr;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        if let Ok(bytes) = object.cast::<PyBytes>() {
            return Ok(Self(bytes.as_bytes().to_vec()));
        }
        let pem: Result<String, _> = object.extract();
        let pem =
            pem.map_err(|_| PyTypeError::new_err("expected PEM as a string or bytes, such as pathlib.Path(…).read_bytes()"))?;
        Ok(Self(pem.into_bytes()))
    }
}
