//! The builder of a client. Settings are validated when the client is built.

use std::sync::{Arc, RwLock};
use std::time::Duration;

use thingspace_raw::Secret;
use tokio::sync::OnceCell;
use url::Url;

use super::{Client, DEFAULT_BASE_URL};
use crate::auth::account_name;
use crate::auth::locked_record::LoginPlaces;
use crate::auth::store::TokenStore;
use crate::auth::tokens;
use crate::error::{Error, Result};
use crate::transport::call::{Core, Shared};
use crate::transport::clock::{Clock, SystemClock};
use crate::transport::connection::{self, ConnectOptions, ProxyMode, Traffic};
use crate::transport::observe::{Notifier, Observer};
use crate::transport::options::CallOptions;
use crate::transport::rate_limit::RateLimiter;
use crate::transport::retry::{RetryBudget, RetryPolicy};
use crate::transport::service_clock::ServiceClock;

/// A required setting that is not set. Returned by [`ClientBuilder::missing`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Setting {
    /// The name of the setting, for example `key`. The method of [`ClientBuilder`] that sets the value has the same name.
    pub setter: &'static str,
    /// The environment variable from which [`ClientBuilder::from_env`] reads the setting.
    pub variable: &'static str,
}

/// Builds a [`Client`]. Calling a setter again replaces the earlier value. The exception is
/// [`ca_certificate`](Self::ca_certificate), which adds to the earlier values.
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
    retry: RetryPolicy,
    /// The certificates from [`ClientBuilder::ca_certificate`], which are parsed when the client is built.
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
            retry: RetryPolicy::default(),
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
    /// Reads the base URL, the credentials and the account from the environment variables `THINGSPACE_BASE_URL`,
    /// `THINGSPACE_KEY`, `THINGSPACE_SECRET`, `THINGSPACE_USERNAME`, `THINGSPACE_PASSWORD` and `THINGSPACE_ACCOUNT`. An empty
    /// variable counts as not set. Call the other methods to set what the environment does not contain. [`ClientBuilder::build`]
    /// fails if a required setting is still missing.
    pub fn from_env() -> Self {
        let variable = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
        let defaults = Self::default();
        Self {
            base_url: variable("THINGSPACE_BASE_URL").unwrap_or(defaults.base_url),
            key: variable("THINGSPACE_KEY"),
            secret: variable("THINGSPACE_SECRET").map(Secret::from),
            username: variable("THINGSPACE_USERNAME"),
            password: variable("THINGSPACE_PASSWORD").map(Secret::from),
            account: variable("THINGSPACE_ACCOUNT"),
            ..Self::default()
        }
    }

    /// Sets the base URL, including `/api`. Default: [`DEFAULT_BASE_URL`].
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = url.into();
        self
    }

    /// Sets the application key from the ThingSpace portal.
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// Sets the application secret.
    pub fn secret(mut self, secret: impl Into<Secret>) -> Self {
        self.secret = Some(secret.into());
        self
    }

    /// Sets the user name of the Connectivity Management login.
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.username = Some(username.into());
        self
    }

    /// Sets the password of the Connectivity Management login.
    pub fn password(mut self, password: impl Into<Secret>) -> Self {
        self.password = Some(password.into());
        self
    }

    /// Sets the billing account: ten digits, a dash and five digits, with all leading zeros.
    pub fn account(mut self, account: impl Into<String>) -> Self {
        self.account = Some(account.into());
        self
    }

    /// Sets the time limit of each call, including its logins and retries. The default depends on the operation
    /// (`x-thingspace-timeout` in the OpenAPI description): 20 s for stored data, 60 s for requests that the service accepts
    /// first and processes later, and 180 s for large pages, histories, reports and queries to the network.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.connect.timeout = Some(timeout);
        self
    }

    /// Sets the number of attempts of a call, and the pauses between them. Default: three attempts.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// Uses this proxy instead of the proxies in the environment. The URL may contain a user name and a password. By default, the
    /// environment variables HTTPS_PROXY, ALL_PROXY and NO_PROXY select the proxy, and addresses on this machine are not proxied.
    pub fn proxy(mut self, url: impl Into<Secret>) -> Self {
        self.connect.proxy = ProxyMode::Proxy(url.into());
        self
    }

    /// Uses no proxy, even if the environment names a proxy.
    pub fn no_proxy(mut self) -> Self {
        self.connect.proxy = ProxyMode::None;
        self
    }

    /// Trusts these root certificates (one or more, in PEM) in addition to those of the operating system. This is needed, for
    /// example, behind a TLS-inspecting proxy. The verification of certificates cannot be disabled.
    pub fn ca_certificate(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.authorities.push(pem.into());
        self
    }

    /// Sets the clock, for example to simulate time in tests. Default: [`SystemClock`].
    pub fn clock(mut self, clock: impl Clock + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// Seeds the random pauses between retries, to make tests reproducible. By default the seed is random, so clients that fail
    /// at the same time retry at different times.
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = Some(seed);
        self
    }

    /// Shares tokens with all clients that use the same store: a [`FileStore`](crate::FileStore), a
    /// [`MemoryStore`](crate::MemoryStore), a [`CellStore`](crate::CellStore), or your own. By default a client does not share
    /// its tokens.
    ///
    /// The store also contains a copy of the login record (see [`login_record`](Self::login_record)), so that all machines that
    /// share the store count failed logins together. If the store is [required](crate::TokenStore::is_required), the login record
    /// exists only in the store, not on this machine. Every [`CellStore`](crate::CellStore) is required, except one in memory.
    pub fn token_store(mut self, store: impl TokenStore + 'static) -> Self {
        self.store = Some(Arc::new(store));
        self
    }

    /// Stores the login record in `store` instead of in a folder on this machine. Use this method in tests that must not affect
    /// each other, and for a simulator that ends with this process.
    ///
    /// The record contains the number of failed logins in a row, and digests of the refused passwords. By default the record is
    /// in the first of these folders that is usable: the user's state folder (`~/.local/state/thingspace`),
    /// `$XDG_RUNTIME_DIR/thingspace`, `$TMPDIR/thingspace-UID`. If the token store is [required](crate::TokenStore::is_required),
    /// the record is in that store, and this setting has no effect.
    pub fn login_record(mut self, store: impl TokenStore + 'static) -> Self {
        self.login_places.custom = Some(Arc::new(store));
        self
    }

    /// Sets whether to log in even if the login record (see [`login_record`](Self::login_record)) cannot be stored in a place
    /// that survives this process. Default: false. The environment variable `THINGSPACE_UNRECORDED_LOGIN=1` also allows such
    /// logins. Without a stored record, a program that is restarted repeatedly with a wrong password locks the user.
    pub fn unrecorded_login(mut self, allowed: bool) -> Self {
        self.login_places.unrecorded = allowed;
        self
    }

    /// Sets whether to validate arguments, such as the number of devices, before a request is sent. Default: true. Turn
    /// validation off if the service accepts more than its documentation allows.
    pub fn local_checks(mut self, checks: bool) -> Self {
        self.checks = checks;
        self
    }

    /// Sets the observer, which receives an event for each call, attempt, retry and wait, and for the outcomes of changes.
    pub fn observer(mut self, observer: impl Observer + 'static) -> Self {
        self.observer = Some(Arc::new(observer));
        self
    }

    /// Returns the required settings that are not set yet.
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

    /// Builds the client. Sends nothing.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) if a required setting is missing, or a setting is invalid.
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
                .with_remedy(format!("set the environment variables, or call {}", setters.join(", "))));
        };
        if let Some(likely) = account_name::complete_account(&account) {
            tracing::warn!(account, likely, "the account is incomplete: did a spreadsheet drop its leading zeros or its suffix?");
        }
        let mut connect = self.connect;
        for pem in &self.authorities {
            connect.authorities.extend(connection::authorities(pem)?);
        }
        let http = connection::client(&base_url, &connect, Traffic::Reads)?;
        let http_for_changes = connection::client(&base_url, &connect, Traffic::Changes)?;
        let shared = Shared {
            base_url,
            key,
            secret,
            username,
            password: RwLock::new(password),
            account: account_name::checked(account)?,
            checks: self.checks,
            clock: self.clock,
            http,
            http_for_changes,
            store: self.store,
            login_places: self.login_places,
            tokens: tokens::Tokens::default(),
            retry_budget: RetryBudget::new(self.seed.unwrap_or_else(rand::random)),
            rate_limiter: RateLimiter::default(),
            notifier: Notifier(self.observer),
            service_clock: ServiceClock::default(),
            service_instance: OnceCell::new(),
        };
        let options = CallOptions { timeout: connect.timeout, retry: self.retry };
        Ok(Client::of(Core { shared: Arc::new(shared), options }))
    }
}

/// Returns the URL without trailing slashes, because the paths in the OpenAPI description start with a slash. Also writes the
/// scheme in lower case. Refuses a URL that is invalid or could leak credentials.
fn checked_url(url: &str) -> Result<String> {
    const REMEDY: &str = "use a URL like https://thingspace.verizon.com/api, or the URL of a simulator";
    let parsed = Url::parse(url).map_err(|error| {
        // The message contains no part of the URL, because even a URL that cannot be parsed may contain a password.
        Error::config(format!("invalid base URL ({error})")).with_remedy(REMEDY)
    })?;
    if !parsed.username().is_empty() || parsed.password().is_some() {
        return Err(Error::config("the base URL contains a user name or password")
            .with_remedy("remove them from the URL and pass the credentials separately"));
    }
    match parsed.scheme() {
        "https" => {}
        "http" if connection::is_this_machine(url) => {}
        "http" => {
            return Err(Error::config(format!("the base URL {url} would send credentials in plain text"))
                .with_remedy("use https; http is only for a simulator on this machine"));
        }
        other => {
            return Err(Error::config(format!("invalid scheme `{other}` of the base URL: expected https")).with_remedy(REMEDY));
        }
    }
    // Return the parsed URL, because it has the scheme in lower case: other code recognizes HTTPS by the prefix `https:`.
    Ok(parsed.as_str().trim_end_matches('/').to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn complete() -> ClientBuilder {
        Client::builder().key("k").secret("s").username("u").password("p").account("0000123456-00001")
    }

    #[test]
    fn base_urls_that_are_invalid_or_would_leak_credentials_are_refused() {
        for (url, part) in [
            ("nonsense", "invalid base URL"),
            ("http://127.0.0.1:99999/api", "invalid base URL"),
            ("ftp://host/api", "scheme `ftp`"),
            ("http://example.org/api", "in plain text"),
            ("https://user:pw@example.org/api", "contains a user name"),
        ] {
            let error = complete().base_url(url).build().unwrap_err().to_string();
            assert!(error.contains(part), "{url}: {error}");
            assert!(!error.contains("pw"), "{error}");
        }
        let base_url = |url| complete().base_url(url).build().unwrap().base_url().to_owned();
        assert_eq!(base_url("http://localhost:1/api/"), "http://localhost:1/api");
        assert_eq!(base_url(" HTTPS://Example.org/api"), "https://example.org/api");
    }

    #[test]
    fn debug_shows_no_secret() {
        let builder = complete().secret("hush-1").password("hush-2");
        let client = builder.clone().build().unwrap();
        assert!(!format!("{builder:?} {client:?} {:?}", client.raw()).contains("hush"));
    }
}
