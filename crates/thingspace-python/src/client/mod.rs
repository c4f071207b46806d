//! The two clients and their settings.
//!
//! Belongs here: the classes `Client` and `AsyncClient`, token stores and passwords, and calls by operation id. Depends on every
//! module except `simulator`.

pub mod operation;
mod settings;
pub mod token_store;

use pyo3::prelude::*;
use pyo3::types::PyDict;
use thingspace::{ClientBuilder, RetryPolicy};

use self::settings::{SETTINGS, Settings, optional, signature};
use self::token_store::{Password, PasswordFile, SharedCells};
use crate::convert::arguments::PositiveSpan;
use crate::convert::models::One;
use crate::convert::moments;
use crate::convert::store::StoreUrl;
use crate::convert::sync_async::{refuse_unknown, sync_and_async, with_client};
use crate::errors::{failed, raise};
use crate::jobs::starter::JobStarter;
use crate::nouns::accounts::{Accounts, AsyncAccounts};
use crate::nouns::billed_usage::{AsyncBilledUsage, BilledUsage};
use crate::nouns::callbacks::{AsyncCallbacks, Callbacks};
use crate::nouns::devices::{AsyncDevices, Devices};
use crate::nouns::euicc::{AsyncProfiles, Profiles};
use crate::nouns::firmware::{AsyncFirmware, Firmware};
use crate::nouns::groups::{AsyncGroups, Groups};
use crate::nouns::history::{
    AsyncConnectionHistory, AsyncProvisioningHistory, AsyncUsageHistory, ConnectionHistory, ProvisioningHistory, UsageHistory,
};
use crate::nouns::labels::{AsyncLabels, Labels};
use crate::nouns::locations::{AsyncLocations, Locations};
use crate::nouns::nidd::{AsyncNidd, Nidd};
use crate::nouns::promo_usage::{AsyncPromoUsage, PromoUsage};
use crate::nouns::reachability::{AsyncReachability, Reachability};
use crate::nouns::sms::{AsyncSms, Sms};
use crate::requests::change_request::parse_handle;
use crate::runtime::flavor::{Answer, Flavor, plain_answers};
use crate::runtime::process::{Local as _, ProcessClient};
use crate::runtime::work::guarded;

#[doc = concat!("Client", signature!())]
/// A client of one ThingSpace account. Creating a client sends no request. The first call fetches a bearer token and a session
/// token, which the client renews automatically.
///
/// Settings that are not passed are read from the environment: THINGSPACE_BASE_URL, THINGSPACE_KEY, THINGSPACE_SECRET,
/// THINGSPACE_USERNAME, THINGSPACE_PASSWORD, THINGSPACE_ACCOUNT. Threads can share a client. A client is a context manager.
///
/// `timeout` is the maximum time of a call in seconds, including its retries. The default depends on the operation. `attempts`
/// is the maximum number of attempts of a call, including the first (default: 3). A change that is not idempotent is sent again
/// only if it is certain that the service has changed nothing. `proxy` is a URL. `no_proxy=True` ignores the proxy settings of
/// the environment. `ca_certificate` is a PEM certificate to trust in addition to those of the system. With
/// `local_checks=False`, the client also sends arguments that Verizon's documentation does not allow. `seed` makes the delays
/// between retries reproducible, for tests. `token_store` shares tokens with other clients (`MemoryStore`), processes
/// (`FileStore`) or machines (`CellStore`). If THINGSPACE_STORE is `postgres://…` or `nats://…`, the default of `token_store`
/// is that store.
///
/// The client keeps a record of failed logins on this machine. All processes of the operating system user share this record. The
/// client does not send a refused password again. After two failed logins in a row, the client sends no login until you call
/// `allow_login()`. If the record cannot be written, the client logs in only with `unrecorded_login=True` or
/// THINGSPACE_UNRECORDED_LOGIN=1. `login_record` is the store of the record, for tests that must be isolated from each other. If
/// `token_store` is a `CellStore`, the record is in that store, and `login_record` has no effect.
#[pyclass(frozen, module = "thingspace")]
pub struct Client(ProcessClient);

#[doc = concat!("AsyncClient", signature!())]
/// The asyncio client of one ThingSpace account, with the settings and methods of `Client`.
#[pyclass(frozen, module = "thingspace")]
pub struct AsyncClient(ProcessClient);

impl Client {
    pub fn of(client: ProcessClient) -> Self {
        Self(client)
    }
}

impl AsyncClient {
    pub fn of(client: ProcessClient) -> Self {
        Self(client)
    }
}

/// A point in time that a method returns.
struct Time(jiff::Timestamp);

impl Answer for Time {
    fn give(self, py: Python<'_>, _: Flavor) -> PyResult<Bound<'_, PyAny>> {
        moments::datetime(py, self.0)
    }
}

/// The response of an operation as a JSON string; `None` if the response is empty.
pub struct Json(Option<String>);

impl<'py> IntoPyObject<'py> for Json {
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = PyErr;

    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        pyo3::IntoPyObjectExt::into_bound_py_any(self.0, py)
    }
}

plain_answers!(Json);

sync_and_async! {
    Client, AsyncClient of thingspace::Client;
    shared {
        #[new]
        #[pyo3(
            signature = (
                *, base_url = None, key = None, secret = None, username = None, password = None, account = None, timeout = None,
                attempts = None, proxy = None, no_proxy = None, ca_certificate = None, local_checks = None, seed = None, token_store = None,
                login_record = None, unrecorded_login = None, **others
            ),
            text_signature = None
        )]
        #[allow(clippy::too_many_arguments, reason = "one argument for each keyword argument of the Python constructor")]
        fn new(
            py: Python<'_>,
            base_url: Option<&Bound<'_, PyAny>>,
            key: Option<&Bound<'_, PyAny>>,
            secret: Option<&Bound<'_, PyAny>>,
            username: Option<&Bound<'_, PyAny>>,
            password: Option<&Bound<'_, PyAny>>,
            account: Option<&Bound<'_, PyAny>>,
            timeout: Option<&Bound<'_, PyAny>>,
            attempts: Option<&Bound<'_, PyAny>>,
            proxy: Option<&Bound<'_, PyAny>>,
            no_proxy: Option<&Bound<'_, PyAny>>,
            ca_certificate: Option<&Bound<'_, PyAny>>,
            local_checks: Option<&Bound<'_, PyAny>>,
            seed: Option<&Bound<'_, PyAny>>,
            token_store: Option<&Bound<'_, PyAny>>,
            login_record: Option<&Bound<'_, PyAny>>,
            unrecorded_login: Option<&Bound<'_, PyAny>>,
            others: Option<&Bound<'_, PyDict>>,
        ) -> PyResult<Self> {
            refuse_unknown(<Self as pyo3::PyClass>::NAME, SETTINGS, others)?;
            let settings = Settings {
                base_url: optional("base_url", base_url)?,
                key: optional("key", key)?,
                secret: optional("secret", secret)?,
                username: optional("username", username)?,
                password: optional("password", password)?,
                account: optional("account", account)?,
                timeout: optional("timeout", timeout)?,
                attempts: optional("attempts", attempts)?,
                proxy: optional("proxy", proxy)?,
                no_proxy: optional("no_proxy", no_proxy)?,
                ca_certificate: optional("ca_certificate", ca_certificate)?,
                local_checks: optional("local_checks", local_checks)?,
                seed: optional("seed", seed)?,
                token_store: optional("token_store", token_store)?,
                login_record: optional("login_record", login_record)?,
                unrecorded_login: optional("unrecorded_login", unrecorded_login)?,
            };
            guarded(py, || settings.build(py).map(Self))
        }

        /// Creates a client with the settings of the environment: THINGSPACE_BASE_URL, THINGSPACE_KEY, THINGSPACE_SECRET,
        /// THINGSPACE_USERNAME, THINGSPACE_PASSWORD, THINGSPACE_ACCOUNT. If THINGSPACE_STORE is `postgres://…` or `nats://…`,
        /// the client keeps its tokens in that store.
        ///
        /// ```python
        /// client = ts.Client.from_env()
        /// print(client.account)
        /// ```
        #[staticmethod]
        fn from_env() -> PyResult<Self> {
            let (builder, store) = (ClientBuilder::from_env(), SharedCells::from_env());
            ProcessClient::new(move || match &store {
                Some(store) => builder.clone().token_store(store.local()).build(),
                None => builder.clone().build(),
            })
            .map(Self)
        }

        /// Returns a client whose calls have these options: `client.with_options(timeout=5, attempts=1).devices.list()`. An
        /// option that is not passed is unchanged. Both clients share everything else, such as connections and tokens, so it is
        /// cheap to create a client for a single call.
        ///
        /// ```python
        /// print(client.with_options(timeout=120, attempts=5).accounts.get().account_name)
        /// ```
        #[pyo3(signature = (*, timeout = None, attempts = None))]
        fn with_options(&self, timeout: Option<PositiveSpan>, attempts: Option<u32>) -> PyResult<Self> {
            let client = self.0.varied(move |client| {
                let client = timeout.map_or_else(|| client.clone(), |PositiveSpan(timeout)| client.with_timeout(timeout));
                attempts.map_or_else(|| client.clone(), |attempts| client.with_retry(RetryPolicy::default().attempts(attempts)))
            });
            client.map(Self)
        }

        /// The name of the account.
        #[getter]
        fn account(&self, py: Python<'_>) -> PyResult<&str> {
            Ok(self.0.local(py)?.account())
        }

        /// The base URL of the service.
        #[getter]
        fn base_url(&self, py: Python<'_>) -> PyResult<&str> {
            Ok(self.0.local(py)?.base_url())
        }

        /// Has a method for every operation of the API, for example `client.api.list_devices(…)`.
        #[getter]
        fn api(this: Bound<'_, Self>) -> PyResult<Bound<'_, PyAny>> {
            let class = if this.is_instance_of::<Client>() { "Api" } else { "AsyncApi" };
            this.py().import("thingspace.api")?.getattr(class)?.call1((&this,))
        }
    }
    blocking {
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

        /// The daily usage of devices in the last twelve months. Data usage appears within 15 minutes after the end of a
        /// session. SMS appear after two days.
        #[getter]
        fn usage(&self) -> UsageHistory {
            UsageHistory(self.0.clone())
        }

        /// When devices started and ended their data sessions.
        #[getter]
        fn connections(&self) -> ConnectionHistory {
            ConnectionHistory(self.0.clone())
        }

        /// The changes that were made to devices, such as activations: the time, the user and the result of each change.
        #[getter]
        fn provisioning(&self) -> ProvisioningHistory {
            ProvisioningHistory(self.0.clone())
        }

        /// The account with its service plans, leads, custom states and SKUs.
        #[getter]
        fn accounts(&self) -> Accounts {
            Accounts(self.0.clone())
        }

        /// The groups of the account.
        #[getter]
        fn groups(&self) -> Groups {
            Groups(self.0.clone())
        }

        /// SMS to and from devices.
        #[getter]
        fn sms(&self) -> Sms {
            Sms(self.0.clone())
        }

        /// Data to non-IP devices.
        #[getter]
        fn nidd(&self) -> Nidd {
            Nidd(self.0.clone())
        }

        /// Queries and monitors whether devices can be reached.
        #[getter]
        fn reachability(&self) -> Reachability {
            Reachability(self.0.clone())
        }

        /// The locations of devices.
        #[getter]
        fn locations(&self) -> Locations {
            Locations(self.0.clone())
        }

        /// Over-the-air firmware: images, upgrades, licenses and campaigns.
        #[getter]
        fn firmware(&self) -> Firmware {
            Firmware(self.0.clone())
        }

        /// Profiles of eUICCs.
        #[getter]
        fn euicc(&self) -> Profiles {
            Profiles(self.0.clone())
        }

        /// Usage labels of eUICC devices.
        #[getter]
        fn labels(&self) -> Labels {
            Labels(self.0.clone())
        }

        /// Billed usage by billing cycle.
        #[getter]
        fn billed_usage(&self) -> BilledUsage {
            BilledUsage(self.0.clone())
        }

        /// The usage of devices under promotions.
        #[getter]
        fn promo_usage(&self) -> PromoUsage {
            PromoUsage(self.0.clone())
        }

        fn __enter__(this: PyRef<'_, Self>) -> PyRef<'_, Self> {
            this
        }

        fn __exit__(&self, _type: Py<PyAny>, _value: Py<PyAny>, _traceback: Py<PyAny>) {}

        fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
            let client = self.0.local(py)?;
            Ok(format!("Client({}, account {})", client.base_url(), client.account()))
        }
    }
    asyncio {
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

        /// The daily usage of devices in the last twelve months. Data usage appears within 15 minutes after the end of a
        /// session. SMS appear after two days.
        #[getter]
        fn usage(&self) -> AsyncUsageHistory {
            AsyncUsageHistory(self.0.clone())
        }

        /// When devices started and ended their data sessions.
        #[getter]
        fn connections(&self) -> AsyncConnectionHistory {
            AsyncConnectionHistory(self.0.clone())
        }

        /// The changes that were made to devices, such as activations: the time, the user and the result of each change.
        #[getter]
        fn provisioning(&self) -> AsyncProvisioningHistory {
            AsyncProvisioningHistory(self.0.clone())
        }

        /// The account with its service plans, leads, custom states and SKUs.
        #[getter]
        fn accounts(&self) -> AsyncAccounts {
            AsyncAccounts(self.0.clone())
        }

        /// The groups of the account.
        #[getter]
        fn groups(&self) -> AsyncGroups {
            AsyncGroups(self.0.clone())
        }

        /// SMS to and from devices.
        #[getter]
        fn sms(&self) -> AsyncSms {
            AsyncSms(self.0.clone())
        }

        /// Data to non-IP devices.
        #[getter]
        fn nidd(&self) -> AsyncNidd {
            AsyncNidd(self.0.clone())
        }

        /// Queries and monitors whether devices can be reached.
        #[getter]
        fn reachability(&self) -> AsyncReachability {
            AsyncReachability(self.0.clone())
        }

        /// The locations of devices.
        #[getter]
        fn locations(&self) -> AsyncLocations {
            AsyncLocations(self.0.clone())
        }

        /// Over-the-air firmware: images, upgrades, licenses and campaigns.
        #[getter]
        fn firmware(&self) -> AsyncFirmware {
            AsyncFirmware(self.0.clone())
        }

        /// Profiles of eUICCs.
        #[getter]
        fn euicc(&self) -> AsyncProfiles {
            AsyncProfiles(self.0.clone())
        }

        /// Usage labels of eUICC devices.
        #[getter]
        fn labels(&self) -> AsyncLabels {
            AsyncLabels(self.0.clone())
        }

        /// Billed usage by billing cycle.
        #[getter]
        fn billed_usage(&self) -> AsyncBilledUsage {
            AsyncBilledUsage(self.0.clone())
        }

        /// The usage of devices under promotions.
        #[getter]
        fn promo_usage(&self) -> AsyncPromoUsage {
            AsyncPromoUsage(self.0.clone())
        }

        fn __aenter__<'py>(this: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
            this.py().import("thingspace._runtime")?.getattr("immediate")?.call1((this,))
        }

        fn __aexit__<'py>(
            &self,
            py: Python<'py>,
            _type: Py<PyAny>,
            _value: Py<PyAny>,
            _traceback: Py<PyAny>,
        ) -> PyResult<Bound<'py, PyAny>> {
            py.import("thingspace._runtime")?.getattr("immediate")?.call1((py.None(),))
        }

        fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
            let client = self.0.local(py)?;
            Ok(format!("AsyncClient({}, account {})", client.base_url(), client.account()))
        }
    }

    call fn _call(
        this, py, operation: String, path: Vec<(String, String)>, query: Vec<(String, String)>, body: Option<String> = None,
        allowed: Option<Vec<String>> = None
    ) {
        let call = operation::prepare(this, &operation, path, query, body.as_deref(), &allowed.unwrap_or_default())?;
        async move { call.await.map(Json).map_err(failed) }
    }

    /// Returns the current time by the clock of the service, to the second. Use this time as the end of time ranges, because the
    /// clock of this machine may differ. The method sends a request only if the client has not received a response yet.
    ///
    /// ```python
    /// for day in client.usage.of("iccid:89148000008682242668", "2025-12-01T00:00:00Z", client.service_time()):
    ///     print(day.timestamp, day.bytes_used)
    /// ```
    call fn service_time(this, py) {
        with_client!(this, client => client.service_time(), Time)
    }

    /// Returns the status of a request to activate, deactivate, suspend or restore a single device, by the id of the request.
    /// `client.euicc.request_status` returns the status of changes of eUICC profiles.
    ///
    /// ```python
    /// request = client.devices.suspend("iccid:89148000008682242668")
    /// print(client.request_status(request.request_id or "").status)
    /// ```
    call fn request_status(this, py, request_id: String) {
        with_client!(this, client => client.request_status(&request_id), One)
    }

    /// Verifies the credentials of this client by logging in, and replaces existing tokens. Other calls log in automatically.
    /// Raises an `AuthError` if the service refuses the credentials now or has refused them before. Raises a `LockoutError` if
    /// the service has locked the user.
    ///
    /// ```python
    /// client.login()
    /// ```
    call fn login(this, py) {
        let client = this.clone();
        async move { client.login().await.map_err(failed) }
    }

    /// Ends the session, and deletes the bearer token and the session token from this client and its token store. Other processes
    /// that share the session lose it, too. The next call logs in again.
    ///
    /// ```python
    /// client.logout()
    /// ```
    call fn logout(this, py) {
        let client = this.clone();
        async move { client.logout().await.map_err(failed) }
    }

    /// Allows another login after the service has refused the credentials or after two failed logins in a row. Call this method
    /// only if the credentials are correct. Five failed logins in a row lock the user, and only Verizon support can unlock the
    /// user.
    ///
    /// ```python
    /// client.allow_login()
    /// client.login()
    /// ```
    call fn allow_login(this, py) {
        let client = this.clone();
        async move { client.allow_login().await.map_err(failed) }
    }

    /// Returns the instance id of the simulator that this client calls, or None for a real service. If the base URL is not
    /// Verizon's, the method requests `/_sim/state` from the server without credentials. Later calls return the stored result.
    ///
    /// ```python
    /// if client.service_instance():
    ///     print("this is a simulator")
    /// ```
    call fn service_instance(this, py) {
        let client = this.clone();
        async move { client.service_instance().await.map_err(failed) }
    }

    /// Resets the password of the user. The service generates the new password, which is valid immediately. Before the request is
    /// sent, `keeper` records that a reset is in progress. After the response, `keeper` stores the new password. If the response
    /// is lost, the request is not sent again.
    ///
    /// ```python
    /// new = client.reset_password(ts.PasswordFile("thingspace-password.txt"))
    /// assert new.kept, new.failure
    /// ```
    call fn reset_password(this, py, keeper: Py<PasswordFile>) {
        let (client, mut keeper) = (this.clone(), keeper.get().0.clone());
        async move {
            let made = client.reset_password(&mut keeper).await.map_err(failed)?;
            Ok(Password::of(&made))
        }
    }

    /// Returns the jobs of this account in a store. A job makes durable changes: they survive the process, and each change is
    /// made at most once.
    ///
    /// `store` is a URL such as `sqlite:PATH`. The default is the value of THINGSPACE_STORE. If this variable is not set, the
    /// default is a SQLite file in the state folder of the user. The program `thingspace` has the same default. Raises a
    /// `StoreError` if the store cannot be opened.
    ///
    /// ```python
    /// jobs = client.jobs(store="memory:")
    /// job = jobs.suspend("iccid:89148000008682242668")
    /// print(job.wait())
    /// ```
    now fn jobs(this, py; store: Option<StoreUrl> = None) {
        JobStarter::open(py, this, store.map(|StoreUrl(url)| url))?
    }

    /// Returns the change request that `handle` identifies. `handle` is a string that `ChangeRequest.handle()` returned in this
    /// or another process.
    ///
    /// ```python
    /// handle = client.devices.suspend("iccid:89148000008682242668").handle()
    /// print(client.resume(handle).wait())
    /// ```
    now fn resume(this, py, handle: String) {
        this.resume(&parse_handle(py, &handle)?).map_err(raise)?
    }
}
