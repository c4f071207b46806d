//! The two clients, and how they are set up.

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{IntoPyDict as _, PyBytes, PyDict};
use thingspace::ClientBuilder;

use crate::accounts::{Accounts, AsyncAccounts, AsyncBilledUsage, AsyncGroups, AsyncLabels, BilledUsage, Groups, Labels};
use crate::arguments::{Span, taken};
use crate::callbacks::{AsyncCallbacks, Callbacks};
use crate::devices::{AsyncDevices, Devices};
use crate::errors::{config, failed, raise};
use crate::firmware::{AsyncFirmware, Firmware};
use crate::history::{
    AsyncConnectionHistory, AsyncPromoUsage, AsyncProvisioningHistory, AsyncUsageHistory, ConnectionHistory, PromoUsage,
    ProvisioningHistory, UsageHistory,
};
use crate::process::{Account, Here as _};
use crate::profiles::{AsyncProfiles, Profiles};
use crate::reachability::{AsyncLocations, AsyncReachability, Locations, Reachability};
use crate::sms::{AsyncNidd, AsyncSms, Nidd, Sms};
use crate::store::{Password, PasswordFile, Store};
use crate::twins::{ask, plain_answers, twins};
use crate::{operation, request, twins as shared};

/// The keyword arguments of both clients, as `inspect.signature` reads them.
macro_rules! settings {
    () => {
        "(*, base_url=None, key=None, secret=None, username=None, password=None, account=None, timeout=None, proxy=None, \
         no_proxy=None, ca_certificate=None, local_checks=None, seed=None, token_store=None, login_record=None, \
         unrecorded_login=None)\n--\n\n"
    };
}

#[doc = concat!("Client", settings!())]
/// A client of one ThingSpace account. Making it calls nothing; both tokens are fetched on first use and renewed by themselves.
///
/// What is left out comes from the environment: THINGSPACE_BASE_URL, _KEY, _SECRET, _USERNAME, _PASSWORD, _ACCOUNT. Clients are cheap,
/// safe to share between threads, and work as context managers.
///
/// `timeout` bounds one call in all, in seconds; without it the description decides for each operation. `proxy` is a URL, `no_proxy=True`
/// goes through none, whatever the environment says. `ca_certificate` is PEM, trusted beside what the platform trusts. `local_checks=False`
/// lets the service judge arguments that it would refuse by its documents. `seed` fixes the pauses between repeats, for tests.
/// `token_store` shares tokens with other clients and processes: `FileStore`, `MemoryStore`.
///
/// A refused password is remembered on this machine, for the user, by every client and in the next process too: two failed logins in a row are
/// the most; after that `allow_login()` allows another one. Where no place is writable, no login is made unless `unrecorded_login=True` or
/// THINGSPACE_UNRECORDED_LOGIN=1 allows it. `login_record` keeps this record in a store of its own, for tests that must not see one another.
#[pyclass(frozen, module = "thingspace")]
pub struct Client(Account);

#[doc = concat!("AsyncClient", settings!())]
/// The asyncio client of one ThingSpace account: the settings and methods of `Client`, awaitable.
#[pyclass(frozen, module = "thingspace")]
pub struct AsyncClient(Account);

impl Client {
    pub fn of(client: Account) -> Self {
        Self(client)
    }
}

impl AsyncClient {
    pub fn of(client: Account) -> Self {
        Self(client)
    }
}

/// The names of the settings, for the error about one that there is not.
const SETTINGS: &[&str] = &[
    "base_url",
    "key",
    "secret",
    "username",
    "password",
    "account",
    "timeout",
    "proxy",
    "no_proxy",
    "ca_certificate",
    "local_checks",
    "seed",
    "token_store",
    "login_record",
    "unrecorded_login",
];

/// Settings by keyword; what is left out comes from the environment.
struct Settings {
    base_url: Option<String>,
    key: Option<String>,
    secret: Option<String>,
    username: Option<String>,
    password: Option<String>,
    account: Option<String>,
    timeout: Option<Span>,
    proxy: Option<String>,
    no_proxy: Option<bool>,
    ca_certificate: Option<Pem>,
    local_checks: Option<bool>,
    seed: Option<u64>,
    token_store: Option<Store>,
    login_record: Option<Store>,
    unrecorded_login: Option<bool>,
}

/// Puts a text on the builder.
type Setter = fn(ClientBuilder, String) -> ClientBuilder;

impl Settings {
    fn build(self, py: Python<'_>) -> PyResult<Account> {
        let mut builder = ClientBuilder::from_env();
        let texts: [(Option<String>, Setter); 6] = [
            (self.base_url, |builder, value| builder.base_url(value)),
            (self.key, |builder, value| builder.key(value)),
            (self.secret, |builder, value| builder.secret(value)),
            (self.username, |builder, value| builder.username(value)),
            (self.password, |builder, value| builder.password(value)),
            (self.account, |builder, value| builder.account(value)),
        ];
        for (value, set) in texts {
            if let Some(value) = value {
                builder = set(builder, value);
            }
        }
        if let Some(Span(timeout)) = self.timeout {
            if timeout.is_zero() {
                return Err(config(py, "argument 'timeout': expected more than 0 seconds, got 0; try timeout=60"));
            }
            builder = builder.timeout(timeout);
        }
        builder = match (self.proxy, self.no_proxy == Some(true)) {
            (Some(_), true) => return Err(config(py, "give proxy or no_proxy, not both")),
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
        let (store, record) = (self.token_store, self.login_record);
        let account = Account::new(move || {
            let builder = builder.clone();
            let builder = match &store {
                Some(Store::File(store)) => builder.token_store(store.clone()),
                Some(Store::Memory(store)) => builder.token_store(store.here()),
                None => builder,
            };
            match &record {
                Some(Store::File(store)) => builder.login_record(store.clone()),
                Some(Store::Memory(store)) => builder.login_record(store.here()),
                None => builder,
            }
            .build()
        })?;
        Python::attach(|py| {
            let given = account.here(py)?.account();
            let Some(likely) = thingspace::likely_account(given) else { return Ok(()) };
            let text = format!("account '{given}' lacks digits; did you mean '{likely}'?");
            let warn = py.import("warnings")?.getattr("warn")?;
            warn.call((text,), Some(&[("stacklevel", 2)].into_py_dict(py)?)).map(drop)
        })?;
        Ok(account)
    }
}

/// An argument, if it was given.
fn given<'py, T>(name: &str, value: Option<&Bound<'py, PyAny>>) -> PyResult<Option<T>>
where
    T: for<'a> FromPyObject<'a, 'py>,
{
    value.map(|value| taken(name, value)).transpose()
}

/// Certificates, as text or bytes.
struct Pem(Vec<u8>);

impl<'py> FromPyObject<'_, 'py> for Pem {
    type Error = PyErr;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        if let Ok(bytes) = object.cast::<PyBytes>() {
            return Ok(Self(bytes.as_bytes().to_vec()));
        }
        let text: Result<String, _> = object.extract();
        let text = text.map_err(|_| PyTypeError::new_err("PEM is text or bytes: pathlib.Path(…).read_bytes()"))?;
        Ok(Self(text.into_bytes()))
    }
}

/// A moment as an answer.
struct Time(jiff::Timestamp);

impl crate::twins::Answer for Time {
    fn give(self, py: Python<'_>, _: crate::twins::World) -> PyResult<Bound<'_, PyAny>> {
        crate::arguments::datetime(py, self.0)
    }
}

/// The answer of an operation as JSON text.
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

twins! {
    Client, AsyncClient of thingspace::Client;
    both {
        #[new]
        #[pyo3(
            signature = (
                *, base_url = None, key = None, secret = None, username = None, password = None, account = None, timeout = None,
                proxy = None, no_proxy = None, ca_certificate = None, local_checks = None, seed = None, token_store = None,
                login_record = None, unrecorded_login = None, **others
            ),
            text_signature = None
        )]
        #[allow(clippy::too_many_arguments, reason = "keyword arguments")]
        fn new(
            py: Python<'_>,
            base_url: Option<&Bound<'_, PyAny>>,
            key: Option<&Bound<'_, PyAny>>,
            secret: Option<&Bound<'_, PyAny>>,
            username: Option<&Bound<'_, PyAny>>,
            password: Option<&Bound<'_, PyAny>>,
            account: Option<&Bound<'_, PyAny>>,
            timeout: Option<&Bound<'_, PyAny>>,
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
            shared::only("Client", SETTINGS, others)?;
            let settings = Settings {
                base_url: given("base_url", base_url)?,
                key: given("key", key)?,
                secret: given("secret", secret)?,
                username: given("username", username)?,
                password: given("password", password)?,
                account: given("account", account)?,
                timeout: given("timeout", timeout)?,
                proxy: given("proxy", proxy)?,
                no_proxy: given("no_proxy", no_proxy)?,
                ca_certificate: given("ca_certificate", ca_certificate)?,
                local_checks: given("local_checks", local_checks)?,
                seed: given("seed", seed)?,
                token_store: given("token_store", token_store)?,
                login_record: given("login_record", login_record)?,
                unrecorded_login: given("unrecorded_login", unrecorded_login)?,
            };
            shared::guarded(py, || settings.build(py).map(Self))
        }

        /// A client from the environment: THINGSPACE_BASE_URL, _KEY, _SECRET, _USERNAME, _PASSWORD, _ACCOUNT.
        #[staticmethod]
        fn from_env() -> PyResult<Self> {
            let builder = ClientBuilder::from_env();
            Account::new(move || builder.clone().build()).map(Self)
        }

        /// The account that requests are made for.
        #[getter]
        fn account(&self, py: Python<'_>) -> PyResult<&str> {
            Ok(self.0.here(py)?.account())
        }

        /// The base URL.
        #[getter]
        fn base_url(&self, py: Python<'_>) -> PyResult<&str> {
            Ok(self.0.here(py)?.base_url())
        }

        /// Every operation of the API by its id: `client.api.list_devices(…)`.
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

        /// What lines used, day by day. Data shows within 15 minutes of the end of its session, SMS two days later; kept for twelve months.
        #[getter]
        fn usage(&self) -> UsageHistory {
            UsageHistory(self.0.clone())
        }

        /// When lines began and ended their data sessions.
        #[getter]
        fn connections(&self) -> ConnectionHistory {
            ConnectionHistory(self.0.clone())
        }

        /// What was done to lines: activations, suspensions and the like, by whom, and whether it worked.
        #[getter]
        fn provisioning(&self) -> ProvisioningHistory {
            ProvisioningHistory(self.0.clone())
        }

        /// The account itself, its service plans, leads, custom states and SKUs.
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

        /// Data to devices without IP.
        #[getter]
        fn nidd(&self) -> Nidd {
            Nidd(self.0.clone())
        }

        /// Whether devices can be reached, now and from now on.
        #[getter]
        fn reachability(&self) -> Reachability {
            Reachability(self.0.clone())
        }

        /// Where devices are.
        #[getter]
        fn locations(&self) -> Locations {
            Locations(self.0.clone())
        }

        /// Firmware over the air: images, upgrades, licences, campaigns.
        #[getter]
        fn firmware(&self) -> Firmware {
            Firmware(self.0.clone())
        }

        /// Profiles of eUICCs.
        #[getter]
        fn euicc(&self) -> Profiles {
            Profiles(self.0.clone())
        }

        /// Usage labels of eUICC lines.
        #[getter]
        fn labels(&self) -> Labels {
            Labels(self.0.clone())
        }

        /// What was billed, by cycle.
        #[getter]
        fn billed_usage(&self) -> BilledUsage {
            BilledUsage(self.0.clone())
        }

        /// What lines used under promotions.
        #[getter]
        fn promo_usage(&self) -> PromoUsage {
            PromoUsage(self.0.clone())
        }

        fn __enter__(this: PyRef<'_, Self>) -> PyRef<'_, Self> {
            this
        }

        fn __exit__(&self, _type: Py<PyAny>, _value: Py<PyAny>, _traceback: Py<PyAny>) {}

        fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
            let client = self.0.here(py)?;
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

        /// What lines used, day by day. Data shows within 15 minutes of the end of its session, SMS two days later; kept for twelve months.
        #[getter]
        fn usage(&self) -> AsyncUsageHistory {
            AsyncUsageHistory(self.0.clone())
        }

        /// When lines began and ended their data sessions.
        #[getter]
        fn connections(&self) -> AsyncConnectionHistory {
            AsyncConnectionHistory(self.0.clone())
        }

        /// What was done to lines: activations, suspensions and the like, by whom, and whether it worked.
        #[getter]
        fn provisioning(&self) -> AsyncProvisioningHistory {
            AsyncProvisioningHistory(self.0.clone())
        }

        /// The account itself, its service plans, leads, custom states and SKUs.
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

        /// Data to devices without IP.
        #[getter]
        fn nidd(&self) -> AsyncNidd {
            AsyncNidd(self.0.clone())
        }

        /// Whether devices can be reached, now and from now on.
        #[getter]
        fn reachability(&self) -> AsyncReachability {
            AsyncReachability(self.0.clone())
        }

        /// Where devices are.
        #[getter]
        fn locations(&self) -> AsyncLocations {
            AsyncLocations(self.0.clone())
        }

        /// Firmware over the air: images, upgrades, licences, campaigns.
        #[getter]
        fn firmware(&self) -> AsyncFirmware {
            AsyncFirmware(self.0.clone())
        }

        /// Profiles of eUICCs.
        #[getter]
        fn euicc(&self) -> AsyncProfiles {
            AsyncProfiles(self.0.clone())
        }

        /// Usage labels of eUICC lines.
        #[getter]
        fn labels(&self) -> AsyncLabels {
            AsyncLabels(self.0.clone())
        }

        /// What was billed, by cycle.
        #[getter]
        fn billed_usage(&self) -> AsyncBilledUsage {
            AsyncBilledUsage(self.0.clone())
        }

        /// What lines used under promotions.
        #[getter]
        fn promo_usage(&self) -> AsyncPromoUsage {
            AsyncPromoUsage(self.0.clone())
        }

        fn __aenter__<'py>(this: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
            this.py().import("thingspace._runtime")?.getattr("given")?.call1((this,))
        }

        fn __aexit__<'py>(
            &self,
            py: Python<'py>,
            _type: Py<PyAny>,
            _value: Py<PyAny>,
            _traceback: Py<PyAny>,
        ) -> PyResult<Bound<'py, PyAny>> {
            py.import("thingspace._runtime")?.getattr("given")?.call1((py.None(),))
        }

        fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
            let client = self.0.here(py)?;
            Ok(format!("AsyncClient({}, account {})", client.base_url(), client.account()))
        }
    }

    call fn _call(
        this, py, operation: String, path: Vec<(String, String)>, query: Vec<(String, String)>, body: Option<String> = None,
        meant: Option<Vec<String>> = None
    ) {
        let call = operation::prepare(this, &operation, path, query, body.as_deref(), &meant.unwrap_or_default())?;
        async move { call.await.map(Json).map_err(failed) }
    }

    /// The time now by the clock of the service, to the second: for spans that end now, whatever the clock of this machine says. Makes a
    /// call only when the client has made none yet.
    call fn service_time(this, py) {
        ask!(this, client => client.service_time(), Time)
    }

    /// Logs in with the credentials of this client, and so shows whether they are right; tokens that are at hand prove nothing and are
    /// replaced. Other calls log in by themselves. Raises `AuthError` when the service refuses them, now or at an earlier login, and
    /// `LockoutError` when it has locked the user.
    call fn login(this, py) {
        let client = this.clone();
        async move { client.login().await.map_err(failed) }
    }

    /// Ends the session, for every process that shares it, and drops both tokens, here and in the token store. The next call logs in again.
    call fn logout(this, py) {
        let client = this.clone();
        async move { client.logout().await.map_err(failed) }
    }

    /// Allows another login with credentials that the service has refused, or after two failed logins in a row. Do so only when you know
    /// that they are right now: five failures in a row lock the user, and only Verizon support unlocks it.
    call fn allow_login(this, py) {
        let client = this.clone();
        async move {
            client.allow_login().await.map_err(failed)
        }
    }

    /// Has the platform make a new password for the user, which is valid at once. `keeper` writes down that it is on its way before, and
    /// has the new password before this returns. Sent once and never again.
    call fn reset_password(this, py, keeper: Py<PasswordFile>) {
        let (client, mut keeper) = (this.clone(), keeper.get().0.clone());
        async move {
            let made = client.reset_password(&mut keeper).await.map_err(failed)?;
            Ok(Password::of(&made))
        }
    }

    /// A request that was sent before, by this process or another, from the text of its `handle()`.
    now fn resume(this, py, handle: String) {
        this.resume(&request::handle(py, &handle)?).map_err(raise)?
    }
}
