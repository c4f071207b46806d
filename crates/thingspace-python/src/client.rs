use std::time::Duration;

use pyo3::prelude::*;
use pyo3::types::PyString;
use thingspace::callbacks::Credentials;
use thingspace::{ClientBuilder, DeviceId, DeviceKey};

use crate::device::{AsyncDeviceList, Device, DeviceList, Pages};
use crate::errors::{config, raise};
use crate::listener::Listener;
use crate::request::{AsyncRequest, Request};
use crate::{operation, runtime};

/// A client of one ThingSpace account. Making it calls nothing; both tokens are fetched on first use and renewed by themselves.
///
/// Use it as a context manager, or just keep it: clients are cheap, and safe to share between threads.
#[pyclass(frozen, module = "thingspace")]
pub struct Client(thingspace::Client);

/// The asyncio client of one ThingSpace account: the methods of `Client`, awaitable.
#[pyclass(frozen, module = "thingspace")]
pub struct AsyncClient(thingspace::Client);

impl Client {
    pub fn of(client: thingspace::Client) -> Self {
        Self(client)
    }
}

impl AsyncClient {
    pub fn of(client: thingspace::Client) -> Self {
        Self(client)
    }
}

/// Settings by keyword; what is left out comes from the environment.
struct Settings {
    base_url: Option<String>,
    key: Option<String>,
    secret: Option<String>,
    username: Option<String>,
    password: Option<String>,
    account: Option<String>,
    timeout: Option<f64>,
}

impl Settings {
    fn build(self, py: Python<'_>) -> PyResult<thingspace::Client> {
        let set = |builder: ClientBuilder, value: Option<String>, apply: fn(ClientBuilder, String) -> ClientBuilder| match value {
            Some(value) => apply(builder, value),
            None => builder,
        };
        let mut builder = set(ClientBuilder::from_env(), self.base_url, |builder, value| builder.base_url(value));
        builder = set(builder, self.key, |builder, value| builder.key(value));
        builder = set(builder, self.secret, |builder, value| builder.secret(value));
        builder = set(builder, self.username, |builder, value| builder.username(value));
        builder = set(builder, self.password, |builder, value| builder.password(value));
        builder = set(builder, self.account, |builder, value| builder.account(value));
        if let Some(seconds) = self.timeout {
            let timeout = Duration::try_from_secs_f64(seconds).ok().filter(|timeout| !timeout.is_zero());
            let timeout = timeout.ok_or_else(|| config(py, "timeout must be a number of seconds above 0; try timeout=60"))?;
            builder = builder.timeout(timeout);
        }
        builder.build().map_err(raise)
    }
}

#[pymethods]
impl Client {
    #[new]
    #[pyo3(signature = (*, base_url = None, key = None, secret = None, username = None, password = None, account = None, timeout = None))]
    #[allow(clippy::too_many_arguments, reason = "keyword arguments")]
    fn new(
        py: Python<'_>,
        base_url: Option<String>,
        key: Option<String>,
        secret: Option<String>,
        username: Option<String>,
        password: Option<String>,
        account: Option<String>,
        timeout: Option<f64>,
    ) -> PyResult<Self> {
        Settings { base_url, key, secret, username, password, account, timeout }.build(py).map(Self)
    }

    /// A client from the environment: THINGSPACE_BASE_URL, _KEY, _SECRET, _USERNAME, _PASSWORD, _ACCOUNT.
    #[staticmethod]
    fn from_env() -> PyResult<Self> {
        thingspace::Client::from_env().map(Self).map_err(raise)
    }

    /// The devices of the account.
    #[getter]
    fn devices(&self) -> Devices {
        Devices(self.0.clone())
    }

    /// The callback listeners of the account.
    #[getter]
    fn callbacks(&self) -> Callbacks {
        Callbacks(self.0.clone())
    }

    /// The account that requests are made for.
    #[getter]
    fn account(&self) -> &str {
        self.0.account()
    }

    /// The base URL.
    #[getter]
    fn base_url(&self) -> &str {
        self.0.base_url()
    }

    /// Every operation of the API by its id: `client.api.list_devices(…)`.
    #[getter]
    fn api(this: Bound<'_, Self>) -> PyResult<Bound<'_, PyAny>> {
        this.py().import("thingspace.api")?.getattr("Api")?.call1((&this,))
    }

    fn _call(
        &self,
        py: Python<'_>,
        operation: &str,
        path: Vec<(String, String)>,
        query: Vec<(String, String)>,
        body: Option<&str>,
    ) -> PyResult<Option<String>> {
        let call = operation::prepare(&self.0, operation, path, query, body)?;
        runtime::block(py, call)?.map_err(raise)
    }

    /// Fetches both tokens now: shows early whether the credentials are right. A refused login is not tried again.
    fn login(&self, py: Python<'_>) -> PyResult<()> {
        let client = self.0.clone();
        runtime::block(py, async move { client.login().await })?.map_err(raise)
    }

    fn __enter__(this: PyRef<'_, Self>) -> PyRef<'_, Self> {
        this
    }

    fn __exit__(&self, _type: Py<PyAny>, _value: Py<PyAny>, _traceback: Py<PyAny>) {}

    fn __repr__(&self) -> String {
        format!("Client({}, account {})", self.0.base_url(), self.0.account())
    }
}

#[pymethods]
impl AsyncClient {
    #[new]
    #[pyo3(signature = (*, base_url = None, key = None, secret = None, username = None, password = None, account = None, timeout = None))]
    #[allow(clippy::too_many_arguments, reason = "keyword arguments")]
    fn new(
        py: Python<'_>,
        base_url: Option<String>,
        key: Option<String>,
        secret: Option<String>,
        username: Option<String>,
        password: Option<String>,
        account: Option<String>,
        timeout: Option<f64>,
    ) -> PyResult<Self> {
        Settings { base_url, key, secret, username, password, account, timeout }.build(py).map(Self)
    }

    /// A client from the environment: THINGSPACE_BASE_URL, _KEY, _SECRET, _USERNAME, _PASSWORD, _ACCOUNT.
    #[staticmethod]
    fn from_env() -> PyResult<Self> {
        thingspace::Client::from_env().map(Self).map_err(raise)
    }

    /// The devices of the account.
    #[getter]
    fn devices(&self) -> AsyncDevices {
        AsyncDevices(self.0.clone())
    }

    /// The callback listeners of the account.
    #[getter]
    fn callbacks(&self) -> AsyncCallbacks {
        AsyncCallbacks(self.0.clone())
    }

    /// The account that requests are made for.
    #[getter]
    fn account(&self) -> &str {
        self.0.account()
    }

    /// The base URL.
    #[getter]
    fn base_url(&self) -> &str {
        self.0.base_url()
    }

    /// Every operation of the API by its id: `await client.api.list_devices(…)`.
    #[getter]
    fn api(this: Bound<'_, Self>) -> PyResult<Bound<'_, PyAny>> {
        this.py().import("thingspace.api")?.getattr("AsyncApi")?.call1((&this,))
    }

    fn _call<'py>(
        &self,
        py: Python<'py>,
        operation: &str,
        path: Vec<(String, String)>,
        query: Vec<(String, String)>,
        body: Option<&str>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let call = operation::prepare(&self.0, operation, path, query, body)?;
        runtime::awaitable(py, async move { call.await.map_err(raise) })
    }

    /// Fetches both tokens now: shows early whether the credentials are right. A refused login is not tried again.
    fn login<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let client = self.0.clone();
        runtime::awaitable(py, async move { client.login().await.map_err(raise) })
    }

    fn __aenter__<'py>(this: PyRef<'py, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let client = Self(this.0.clone());
        runtime::awaitable(py, async move { Ok(client) })
    }

    fn __aexit__<'py>(
        &self,
        py: Python<'py>,
        _type: Py<PyAny>,
        _value: Py<PyAny>,
        _traceback: Py<PyAny>,
    ) -> PyResult<Bound<'py, PyAny>> {
        runtime::awaitable(py, async move { Ok(()) })
    }

    fn __repr__(&self) -> String {
        format!("AsyncClient({}, account {})", self.0.base_url(), self.0.account())
    }
}

/// The devices of an account: `client.devices`.
#[pyclass(frozen, module = "thingspace")]
pub struct Devices(thingspace::Client);

/// The devices of an account, for asyncio: `client.devices`.
#[pyclass(frozen, module = "thingspace")]
pub struct AsyncDevices(thingspace::Client);

/// Devices as people give them: texts such as `iccid:8914…`, or `Device` objects; one alone is a list of one.
fn keys(devices: &Bound<'_, PyAny>) -> PyResult<Vec<DeviceKey>> {
    if devices.is_instance_of::<PyString>() || devices.is_instance_of::<Device>() {
        return Ok(vec![key(devices)?]);
    }
    devices.try_iter()?.map(|device| key(&device?)).collect()
}

fn key(device: &Bound<'_, PyAny>) -> PyResult<DeviceKey> {
    if let Ok(device) = device.cast::<Device>() {
        return device.get().0.key().map_err(raise);
    }
    device.extract::<String>()?.parse().map_err(raise)
}

/// A change, made by either client.
enum Change {
    Activate { plan: String, zip: String, group: Option<String> },
    Suspend { with_billing: Option<bool> },
    Restore,
    Deactivate { waive_termination_fee: Option<bool>, delete: Option<bool> },
}

impl Change {
    async fn submit(self, client: thingspace::Client, keys: Vec<DeviceKey>) -> thingspace::Result<thingspace::Request> {
        let devices = client.devices();
        match self {
            Change::Activate { plan, zip, group } => {
                let activate = devices.activate(keys).plan(plan).zip(zip);
                let activate = match group {
                    Some(group) => activate.group(group),
                    None => activate,
                };
                activate.submit().await
            }
            Change::Suspend { with_billing } => {
                let suspend = devices.suspend(keys);
                let suspend = match with_billing {
                    Some(billed) => suspend.with_billing(billed),
                    None => suspend,
                };
                suspend.submit().await
            }
            Change::Restore => devices.restore(keys).submit().await,
            Change::Deactivate { waive_termination_fee, delete } => {
                let mut deactivate = devices.deactivate(keys);
                if let Some(waive) = waive_termination_fee {
                    deactivate = deactivate.waive_termination_fee(waive);
                }
                if let Some(delete) = delete {
                    deactivate = deactivate.delete_after(delete);
                }
                deactivate.submit().await
            }
        }
    }
}

impl Devices {
    fn change(&self, py: Python<'_>, devices: &Bound<'_, PyAny>, change: Change) -> PyResult<Request> {
        let work = change.submit(self.0.clone(), keys(devices)?);
        runtime::block(py, work)?.map(Request).map_err(raise)
    }
}

impl AsyncDevices {
    fn change<'py>(&self, py: Python<'py>, devices: &Bound<'py, PyAny>, change: Change) -> PyResult<Bound<'py, PyAny>> {
        let work = change.submit(self.0.clone(), keys(devices)?);
        runtime::awaitable(py, async move { work.await.map(AsyncRequest).map_err(raise) })
    }
}

#[pymethods]
impl Devices {
    /// The devices that pass the filters, page after page.
    #[pyo3(signature = (*, state = None, group = None, plan = None))]
    fn list(&self, state: Option<String>, group: Option<String>, plan: Option<String>) -> DeviceList {
        DeviceList(Pages::new(&self.0, state, group, plan))
    }

    /// One device, by an id such as `iccid:89148000008682242668`.
    fn get(&self, py: Python<'_>, device: &str) -> PyResult<Device> {
        let (client, id) = (self.0.clone(), device.parse::<DeviceId>().map_err(raise)?);
        runtime::block(py, async move { client.devices().get(&id).await })?.map(Device).map_err(raise)
    }

    /// Activates spare lines; billing begins with it.
    #[pyo3(signature = (devices, *, plan, zip, group = None))]
    fn activate(
        &self,
        py: Python<'_>,
        devices: &Bound<'_, PyAny>,
        plan: String,
        zip: String,
        group: Option<String>,
    ) -> PyResult<Request> {
        self.change(py, devices, Change::Activate { plan, zip, group })
    }

    /// Suspends active lines: no traffic, number and plan stay.
    #[pyo3(signature = (devices, *, with_billing = None))]
    fn suspend(&self, py: Python<'_>, devices: &Bound<'_, PyAny>, with_billing: Option<bool>) -> PyResult<Request> {
        self.change(py, devices, Change::Suspend { with_billing })
    }

    /// Restores suspended lines.
    fn restore(&self, py: Python<'_>, devices: &Bound<'_, PyAny>) -> PyResult<Request> {
        self.change(py, devices, Change::Restore)
    }

    /// Deactivates active lines for good: their numbers are lost.
    #[pyo3(signature = (devices, *, waive_termination_fee = None, delete = None))]
    fn deactivate(
        &self,
        py: Python<'_>,
        devices: &Bound<'_, PyAny>,
        waive_termination_fee: Option<bool>,
        delete: Option<bool>,
    ) -> PyResult<Request> {
        self.change(py, devices, Change::Deactivate { waive_termination_fee, delete })
    }
}

#[pymethods]
impl AsyncDevices {
    /// The devices that pass the filters, page after page.
    #[pyo3(signature = (*, state = None, group = None, plan = None))]
    fn list(&self, state: Option<String>, group: Option<String>, plan: Option<String>) -> AsyncDeviceList {
        AsyncDeviceList(Pages::new(&self.0, state, group, plan))
    }

    /// One device, by an id such as `iccid:89148000008682242668`.
    fn get<'py>(&self, py: Python<'py>, device: &str) -> PyResult<Bound<'py, PyAny>> {
        let (client, id) = (self.0.clone(), device.parse::<DeviceId>().map_err(raise)?);
        runtime::awaitable(py, async move { client.devices().get(&id).await.map(Device).map_err(raise) })
    }

    /// Activates spare lines; billing begins with it.
    #[pyo3(signature = (devices, *, plan, zip, group = None))]
    fn activate<'py>(
        &self,
        py: Python<'py>,
        devices: &Bound<'py, PyAny>,
        plan: String,
        zip: String,
        group: Option<String>,
    ) -> PyResult<Bound<'py, PyAny>> {
        self.change(py, devices, Change::Activate { plan, zip, group })
    }

    /// Suspends active lines: no traffic, number and plan stay.
    #[pyo3(signature = (devices, *, with_billing = None))]
    fn suspend<'py>(
        &self,
        py: Python<'py>,
        devices: &Bound<'py, PyAny>,
        with_billing: Option<bool>,
    ) -> PyResult<Bound<'py, PyAny>> {
        self.change(py, devices, Change::Suspend { with_billing })
    }

    /// Restores suspended lines.
    fn restore<'py>(&self, py: Python<'py>, devices: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        self.change(py, devices, Change::Restore)
    }

    /// Deactivates active lines for good: their numbers are lost.
    #[pyo3(signature = (devices, *, waive_termination_fee = None, delete = None))]
    fn deactivate<'py>(
        &self,
        py: Python<'py>,
        devices: &Bound<'py, PyAny>,
        waive_termination_fee: Option<bool>,
        delete: Option<bool>,
    ) -> PyResult<Bound<'py, PyAny>> {
        self.change(py, devices, Change::Deactivate { waive_termination_fee, delete })
    }
}

/// The callback listeners of an account: `client.callbacks`.
#[pyclass(frozen, module = "thingspace")]
pub struct Callbacks(thingspace::Client);

/// The callback listeners of an account, for asyncio: `client.callbacks`.
#[pyclass(frozen, module = "thingspace")]
pub struct AsyncCallbacks(thingspace::Client);

async fn register(client: thingspace::Client, service: String, url: String, credentials: Credentials) -> thingspace::Result<()> {
    client.callbacks().register(&service, url, &credentials).await
}

/// What `register` needs of a listener: its credentials, and its URL unless the service reaches it by another.
fn registration(service: &str, listener: &Listener, url: Option<String>) -> (String, Credentials) {
    (url.unwrap_or_else(|| listener.url(service)), listener.0.hub().credentials().clone())
}

#[pymethods]
impl Callbacks {
    /// Registers a `Listener` for a service such as `CarrierService`; an earlier one is displaced. `url` is where the service
    /// reaches it, if that differs from what the listener itself knows.
    #[pyo3(signature = (service, listener, *, url = None))]
    fn register(&self, py: Python<'_>, service: String, listener: &Listener, url: Option<String>) -> PyResult<()> {
        let (url, credentials) = registration(&service, listener, url);
        runtime::block(py, register(self.0.clone(), service, url, credentials))?.map_err(raise)
    }

    /// The registered listeners, service name to URL.
    fn list(&self, py: Python<'_>) -> PyResult<std::collections::BTreeMap<String, String>> {
        let client = self.0.clone();
        let listeners = runtime::block(py, async move { client.callbacks().list().await })?.map_err(raise)?;
        Ok(listeners.into_iter().map(|listener| (listener.service, listener.url)).collect())
    }

    /// Takes the listener of a service away.
    fn deregister(&self, py: Python<'_>, service: String) -> PyResult<()> {
        let client = self.0.clone();
        runtime::block(py, async move { client.callbacks().deregister(&service).await })?.map_err(raise)
    }
}

#[pymethods]
impl AsyncCallbacks {
    /// As `Callbacks.register`, awaitable.
    #[pyo3(signature = (service, listener, *, url = None))]
    fn register<'py>(
        &self,
        py: Python<'py>,
        service: String,
        listener: &Listener,
        url: Option<String>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let (url, credentials) = registration(&service, listener, url);
        let work = register(self.0.clone(), service, url, credentials);
        runtime::awaitable(py, async move { work.await.map_err(raise) })
    }

    /// The registered listeners, service name to URL.
    fn list<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let client = self.0.clone();
        runtime::awaitable(py, async move {
            let listeners = client.callbacks().list().await.map_err(raise)?;
            Ok(listeners
                .into_iter()
                .map(|listener| (listener.service, listener.url))
                .collect::<std::collections::BTreeMap<_, _>>())
        })
    }

    /// Takes the listener of a service away.
    fn deregister<'py>(&self, py: Python<'py>, service: String) -> PyResult<Bound<'py, PyAny>> {
        let client = self.0.clone();
        runtime::awaitable(py, async move { client.callbacks().deregister(&service).await.map_err(raise) })
    }
}
