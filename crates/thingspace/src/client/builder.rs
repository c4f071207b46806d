//! Settings of a client, checked when it is built.

use std::sync::{Arc, RwLock};
use std::time::Duration;

use thingspace_raw::{Secret, Transport};
use url::Url;

use super::{Client, DEFAULT_BASE_URL};
use crate::auth::account_name;
use crate::auth::login_keeper::LoginPlaces;
use crate::auth::store::TokenStore;
use crate::auth::tokens;
use crate::error::{Error, Result};
use crate::transport::call::{Core, Executor};
use crate::transport::clock::{Clock, SystemClock};
use crate::transport::connection::{self, ConnectOptions, ProxyMode, Traffic};
use crate::transport::observe::{Notifier, Observer};
use crate::transport::rate_limit::RateLimiter;
use crate::transport::retry::RetryPolicy;
use crate::transport::service_clock::ServiceClock;

/// A setting that a client cannot do without: [`ClientBuilder::missing`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Setting {
    /// The method of [`ClientBuilder`] that sets it, which is also its name elsewhere: `key`.
    pub setter: &'static str,
    /// The environment variable that [`ClientBuilder::from_env`] reads it from.
    pub variable: &'static str,
}

/// Describes a [`Client`]. Every setter overrides what came before.
#[derive(Clone, Debug)]
#[must_use]
pub struct ClientBuilder {
    base_url: String,
    key: Option<String>,
    secret: Option<Secret>,
    username: Option<String>,
    password: Option<Secret>,
    account: Option<String>,
    connect: ConnectOptions,
    /// What [`ClientBuilder::ca_certificate`] was given, until it is read.
    authorities: Vec<Vec<u8>>,
    clock: Arc<dyn Clock>,
    seed: Option<u64>,
    store: Option<Arc<dyn TokenStore>>,
    login_places: LoginPlaces,
    checks: bool,
    observer: Option<Arc<dyn Observer>>,
}

impl Default for ClientBuilder {
    fn default() -> Self {
        Self {
            base_url: DEFAULT_BASE_URL.to_owned(),
            key: None,
            secret: None,
            username: None,
            password: None,
            account: None,
            connect: ConnectOptions::default(),
            authorities: Vec::new(),
            clock: Arc::new(SystemClock),
            seed: None,
            store: None,
            login_places: LoginPlaces::default(),
            checks: true,
            observer: None,
        }
    }
}

impl ClientBuilder {
    /// What the environment says; missing variables are left for the setters, and for [`ClientBuilder::build`] to complain about.
    pub fn from_env() -> Self {
        let text = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
        let defaults = Self::default();
        Self {
            base_url: text("THINGSPACE_BASE_URL").unwrap_or(defaults.base_url),
            key: text("THINGSPACE_KEY"),
            secret: text("THINGSPACE_SECRET").map(Secret::from),
            username: text("THINGSPACE_USERNAME"),
            password: text("THINGSPACE_PASSWORD").map(Secret::from),
            account: text("THINGSPACE_ACCOUNT"),
            ..Self::default()
        }
    }

    /// The base URL, up to and with `/api`. Default [`DEFAULT_BASE_URL`].
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = url.into();
        self
    }

    /// The application key, from the ThingSpace portal.
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// The application secret.
    pub fn secret(mut self, secret: impl Into<Secret>) -> Self {
        self.secret = Some(secret.into());
        self
    }

    /// The user name of the Connectivity Management login.
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.username = Some(username.into());
        self
    }

    /// The password of the Connectivity Management login.
    pub fn password(mut self, password: impl Into<Secret>) -> Self {
        self.password = Some(password.into());
        self
    }

    /// The billing account: ten digits, a dash, five digits, leading zeros included.
    pub fn account(mut self, account: impl Into<String>) -> Self {
        self.account = Some(account.into());
        self
    }

    /// How long one call may take in all, logins and repeats included. By default the description decides
    /// (`x-thingspace-timeout`): 20 s for what the service has at hand, 60 s for what it only accepts, 180 s for big pages,
    /// histories, reports and questions to the network.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.connect.timeout = Some(timeout);
        self
    }

    /// Goes through this proxy, whatever the environment says. Its URL may hold a user name and a password. By default HTTPS_PROXY,
    /// ALL_PROXY and NO_PROXY decide, and nothing on this machine is reached through a proxy.
    pub fn proxy(mut self, url: impl Into<Secret>) -> Self {
        self.connect.proxy = ProxyMode::Proxy(url.into());
        self
    }

    /// Goes through no proxy, whatever the environment says.
    pub fn no_proxy(mut self) -> Self {
        self.connect.proxy = ProxyMode::None;
        self
    }

    /// Trusts certificates that this authority signed, beside those that the platform trusts: for a proxy that looks into TLS. PEM, one
    /// certificate or more. There is no way to trust all.
    pub fn ca_certificate(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.authorities.push(pem.into());
        self
    }

    /// Where the client gets the time from. Default [`SystemClock`].
    pub fn clock(mut self, clock: impl Clock + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// Makes the pauses between repeats the same in every run, for tests. By default they are drawn at random, so that clients
    /// that failed together do not come back together.
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = Some(seed);
        self
    }

    /// Shares tokens with other clients, and with other processes when the store reaches them: [`FileStore`](crate::FileStore),
    /// [`MemoryStore`](crate::MemoryStore), or one of your own. By default a client keeps its tokens to itself.
    ///
    /// The store also keeps a copy of the login record, so that machines that share it count failed logins together.
    pub fn token_store(mut self, store: impl TokenStore + 'static) -> Self {
        self.store = Some(Arc::new(store));
        self
    }

    /// Keeps the login record in this store and not in a folder of this machine: for tests that must not see one another, and for
    /// simulators that end with the process.
    ///
    /// The record holds how many logins in a row failed, and digests of the passwords that were refused. By default it is in the first
    /// place that works: the user's state folder (`~/.local/state/thingspace`), `$XDG_RUNTIME_DIR/thingspace`,
    /// `$TMPDIR/thingspace-UID`.
    pub fn login_record(mut self, store: impl TokenStore + 'static) -> Self {
        self.login_places.given = Some(Arc::new(store));
        self
    }

    /// Logs in although no login record can be kept on this machine. Default false, unless `THINGSPACE_UNRECORDED_LOGIN=1` is set: a
    /// program that is started again and again with a wrong password would lock the user.
    pub fn unrecorded_login(mut self, allowed: bool) -> Self {
        self.login_places.unrecorded = allowed;
        self
    }

    /// Whether arguments that the service would refuse are refused before anything is sent: more devices than a request may name, no
    /// devices, times the wrong way round. Default true; say false when the service allows more than its documents tell.
    pub fn local_checks(mut self, checks: bool) -> Self {
        self.checks = checks;
        self
    }

    /// Tells everything that the client does to an observer: calls, repeats, waits, outcomes.
    pub fn observer(mut self, observer: impl Observer + 'static) -> Self {
        self.observer = Some(Arc::new(observer));
        self
    }

    /// The settings that are still missing.
    ///
    /// ```
    /// let missing = thingspace::Client::builder().key("k").secret("s").username("u").missing();
    /// assert_eq!(missing.iter().map(|setting| setting.variable).collect::<Vec<_>>(), ["THINGSPACE_PASSWORD", "THINGSPACE_ACCOUNT"]);
    /// ```
    pub fn missing(&self) -> Vec<Setting> {
        let settings = [
            (self.key.is_none(), "key", "THINGSPACE_KEY"),
            (self.secret.is_none(), "secret", "THINGSPACE_SECRET"),
            (self.username.is_none(), "username", "THINGSPACE_USERNAME"),
            (self.password.is_none(), "password", "THINGSPACE_PASSWORD"),
            (self.account.is_none(), "account", "THINGSPACE_ACCOUNT"),
        ];
        settings.iter().filter(|(missing, ..)| *missing).map(|(_, setter, variable)| Setting { setter, variable }).collect()
    }

    /// Makes the client. No call is made yet.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config): a credential is missing, or the URL or the account is malformed.
    ///
    /// ```
    /// let error = thingspace::Client::builder().key("k").secret("s").username("u").build().unwrap_err();
    /// assert_eq!(error.to_string(), "not set: THINGSPACE_PASSWORD, THINGSPACE_ACCOUNT; set the environment variables, or call .password(…), .account(…)");
    /// ```
    pub fn build(self) -> Result<Client> {
        let base_url = checked_url(&self.base_url)?;
        let missing = self.missing();
        let (Some(key), Some(secret), Some(username), Some(password), Some(account)) =
            (self.key, self.secret, self.username, self.password, self.account)
        else {
            let setters: Vec<_> = missing.iter().map(|setting| format!(".{}(…)", setting.setter)).collect();
            let variables: Vec<_> = missing.iter().map(|setting| setting.variable).collect();
            return Err(Error::config(format!("not set: {}", variables.join(", ")))
                .remedy(format!("set the environment variables, or call {}", setters.join(", "))));
        };
        if let Some(likely) = account_name::likely_account(&account) {
            tracing::warn!(account, likely, "the account lacks digits: leading zeros belong to it");
        }
        let mut connect = self.connect;
        for pem in &self.authorities {
            connect.authorities.extend(connection::authorities(pem)?);
        }
        let http = connection::client(&base_url, &connect, Traffic::Reads)?;
        let http_for_changes = connection::client(&base_url, &connect, Traffic::Changes)?;
        let core = Arc::new(Core {
            base_url,
            key,
            secret,
            username,
            password: RwLock::new(password),
            account: account_name::checked(account)?,
            checks: self.checks,
            timeout: connect.timeout,
            clock: self.clock,
            http,
            http_for_changes,
            store: self.store,
            login_places: self.login_places,
            tokens: tokens::Tokens::default(),
            retry_policy: RetryPolicy::new(self.seed.unwrap_or_else(rand::random)),
            rate_limiter: RateLimiter::default(),
            notifier: Notifier(self.observer),
            service_clock: ServiceClock::default(),
        });
        let transport = Transport::new(Arc::new(Executor(Arc::clone(&core))));
        let raw = thingspace_raw::Client::new_with_client(&core.base_url, core.http.clone(), transport);
        Ok(Client { core, raw })
    }
}

/// The URL without a slash at its end (paths of the description start with one), refused when credentials could leak by it.
fn checked_url(text: &str) -> Result<String> {
    const REMEDY: &str = "give one like https://thingspace.verizon.com/api, or what `thingspace sim` prints";
    let url = Url::parse(text).map_err(|error| {
        // Of a URL that cannot be parsed nothing is shown: it may hold a password.
        Error::config(format!("the base URL cannot be read ({error})")).remedy(REMEDY)
    })?;
    if !url.username().is_empty() || url.password().is_some() {
        return Err(Error::config("the base URL holds a user name or password").remedy("pass credentials by their own settings"));
    }
    match url.scheme() {
        "https" => {}
        "http" if connection::is_this_machine(text) => {}
        "http" => {
            return Err(Error::config(format!("the base URL {text} would send credentials in clear"))
                .remedy("use https; http is for a simulator on this machine only"));
        }
        other => return Err(Error::config(format!("the base URL has the scheme `{other}`")).remedy(REMEDY)),
    }
    Ok(text.trim_end_matches('/').to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn complete() -> ClientBuilder {
        Client::builder().key("k").secret("s").username("u").password("p").account("0000123456-00001")
    }

    #[test]
    fn urls_that_would_leak_or_fail_are_refused() {
        for (url, part) in [
            ("nonsense", "cannot be read"),
            ("http://127.0.0.1:99999/api", "cannot be read"),
            ("ftp://host/api", "scheme `ftp`"),
            ("http://example.org/api", "in clear"),
            ("https://user:pw@example.org/api", "holds a user name"),
        ] {
            let error = complete().base_url(url).build().unwrap_err().to_string();
            assert!(error.contains(part), "{url}: {error}");
            assert!(!error.contains("pw"), "{error}");
        }
        assert_eq!(complete().base_url("http://localhost:1/api/").build().unwrap().base_url(), "http://localhost:1/api");
    }

    #[test]
    fn debug_shows_no_secret() {
        let builder = complete().secret("hush-1").password("hush-2");
        let client = builder.clone().build().unwrap();
        assert!(!format!("{builder:?} {client:?} {:?}", client.raw()).contains("hush"));
    }
}
