//! Checks credentials. Issues and checks two kinds of tokens, each with its own lifetime: the bearer token of the gateway and the
//! session tokens of the service.

use serde::{Deserialize, Serialize};
use std::collections::{HashMap, VecDeque};
use std::fmt;
use std::time::Duration;

use axum::http::{HeaderMap, StatusCode, header};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use jiff::Timestamp;
use uuid::Uuid;

use crate::clock::later;
use crate::issued_secrets;
use crate::refusal::Refusal;
use crate::rng::Rng;

/// Lifetime of a bearer token, counted from its issue. A further token request does not extend the lifetime
/// (openapi/session.yaml).
const BEARER_LIFETIME: Duration = Duration::from_secs(3_600);

/// Idle time after which a session expires (openapi/session.yaml).
const SESSION_IDLE: Duration = Duration::from_secs(20 * 60);

/// Number of consecutive wrong passwords after which the user is locked (quirk login-lock-scope).
const MAX_FAILED_LOGINS: u32 = 5;

/// Maximum number of sessions, which limits the memory. A login beyond this number drops the oldest session.
const MAX_SESSIONS: usize = 10_000;

/// The guessed error code for a wrong user name or password (quirk login-wrong-password-code).
const WRONG_LOGIN: &str = "INPUT_INVALID.Password.Invalid";

/// The guessed error code for a locked user (quirk login-locked-code).
const LOCKED: &str = "REQUEST_FAILED.AccountLocked";

/// The credentials of a simulator. `Debug` masks the secret and the password.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Credentials {
    /// The application key.
    pub key: String,
    /// The application secret.
    pub secret: String,
    /// The user of the session login.
    pub username: String,
    /// The password of the session login; a password reset changes it.
    pub password: String,
    /// The account that contains the devices.
    pub account: String,
}

impl Default for Credentials {
    fn default() -> Self {
        Self {
            key: "sim-key".into(),
            secret: "sim-secret".into(),
            username: "sim-user".into(),
            password: "sim-password".into(),
            account: "0000123456-00001".into(),
        }
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Credentials")
            .field("key", &self.key)
            .field("secret", &"***")
            .field("username", &self.username)
            .field("password", &"***")
            .field("account", &self.account)
            .finish()
    }
}

/// Credentials in a snapshot. `Credentials` itself does not implement `Serialize`, so it cannot be serialized by accident.
#[derive(Serialize, Deserialize)]
#[serde(remote = "Credentials")]
struct StoredCredentials {
    key: String,
    secret: String,
    username: String,
    password: String,
    account: String,
}

/// A refused login or password reset, and whether the attempt locked the user.
pub(crate) struct LoginRefused {
    pub(crate) refusal: Refusal,
    pub(crate) locked_now: bool,
}

/// The credentials and tokens of the simulator.
#[derive(Serialize, Deserialize)]
pub(crate) struct Auth {
    source: Source,
    #[serde(with = "StoredCredentials")]
    credentials: Credentials,
    bearer: Option<Bearer>,
    bearers_issued: u64,
    sessions: HashMap<Uuid, Session>,
    session_order: VecDeque<Uuid>,
    sessions_issued: u64,
    passwords_made: u64,
    failed_logins: u32,
}

/// Where tokens and generated passwords come from.
#[derive(Clone, Copy, Serialize, Deserialize)]
enum Source {
    /// A seed: each run with the same seed issues the same tokens and passwords.
    Seed(u64),
    /// The random number generator of the operating system. Used if the simulator can be reached from other machines. Their users
    /// could compute the tokens if these came from a seed.
    System,
}

impl Source {
    fn bytes(self, purpose: &str, number: u64) -> [u8; 16] {
        match self {
            Self::Seed(seed) => Rng::new(seed, purpose, number).bytes(),
            Self::System => rand::random(),
        }
    }
}

#[derive(Serialize, Deserialize)]
struct Bearer {
    token: String,
    expires: Timestamp,
}

#[derive(Clone, Copy, Serialize, Deserialize)]
struct Session {
    expires: Timestamp,
}

impl Auth {
    /// Creates a state without tokens. The seed determines the tokens and passwords that are issued later.
    pub(crate) fn new(seed: u64, credentials: Credentials) -> Self {
        Self::with_source(Source::Seed(seed), credentials)
    }

    /// Creates a state without tokens. The tokens and passwords that are issued later are unpredictable.
    pub(crate) fn unpredictable(credentials: Credentials) -> Self {
        Self::with_source(Source::System, credentials)
    }

    fn with_source(source: Source, credentials: Credentials) -> Self {
        Self {
            source,
            credentials,
            bearer: None,
            bearers_issued: 0,
            sessions: HashMap::new(),
            session_order: VecDeque::new(),
            sessions_issued: 0,
            passwords_made: 0,
            failed_logins: 0,
        }
    }

    pub(crate) fn credentials(&self) -> &Credentials {
        &self.credentials
    }

    /// Checks the application's key and secret in the `Authorization` header of a token request.
    pub(crate) fn check_application(&self, headers: &HeaderMap) -> Result<(), Refusal> {
        let authorization = headers.get(header::AUTHORIZATION).ok_or_else(Refusal::bearer_missing)?;
        let decoded = authorization
            .to_str()
            .ok()
            .and_then(|value| scheme(value, "Basic"))
            .and_then(|value| STANDARD.decode(value).ok())
            .and_then(|bytes| String::from_utf8(bytes).ok());
        if decoded.is_some_and(|pair| pair == format!("{}:{}", self.credentials.key, self.credentials.secret)) {
            return Ok(());
        }
        Err(Refusal::token(
            StatusCode::UNAUTHORIZED,
            "invalid_client",
            "The application key or secret is wrong: send Basic base64(key:secret)",
        ))
    }

    /// Returns the bearer token and its remaining lifetime in seconds, rounded up. Every caller gets the same token until it
    /// expires or is revoked (quirk oauth-same-token).
    pub(crate) fn bearer(&mut self, now: Timestamp) -> (String, i64) {
        let current = self.bearer.take().filter(|bearer| bearer.expires > now);
        let bearer = current.unwrap_or_else(|| {
            self.bearers_issued += 1;
            let token = Uuid::from_bytes(self.source.bytes("bearer", self.bearers_issued)).simple().to_string();
            Bearer { token, expires: later(now, BEARER_LIFETIME) }
        });
        let answer = (bearer.token.clone(), (bearer.expires.as_millisecond() - now.as_millisecond() + 999) / 1_000);
        self.bearer = Some(bearer);
        issued_secrets::report(&answer.0);
        answer
    }

    /// Revokes the bearer token if it is `token`.
    pub(crate) fn revoke(&mut self, token: &str) {
        self.bearer.take_if(|bearer| bearer.token == token);
    }

    pub(crate) fn expire_bearer(&mut self) {
        self.bearer = None;
    }

    pub(crate) fn check_bearer(&self, headers: &HeaderMap, now: Timestamp) -> Result<(), Refusal> {
        let authorization = headers.get(header::AUTHORIZATION).ok_or_else(Refusal::bearer_missing)?;
        let token = authorization.to_str().ok().and_then(|value| scheme(value, "Bearer"));
        match &self.bearer {
            Some(bearer) if bearer.expires > now && token == Some(&bearer.token) => Ok(()),
            _ => Err(Refusal::bearer_invalid()),
        }
    }

    /// Checks the session token of a call, restarts the idle time of the session, and returns the token. `forbidden`: whether to
    /// refuse an expired session with status 403 (quirk session-expired-status).
    pub(crate) fn check_session(&mut self, headers: &HeaderMap, now: Timestamp, forbidden: bool) -> Result<Uuid, Refusal> {
        let header = headers.get("vz-m2m-token").ok_or_else(|| {
            Refusal::service(
                "REQUEST_FAILED.SessionToken.Format",
                "The VZ-M2M-Token header is missing: log in and send the session token",
            )
        })?;
        let token = header.to_str().ok().filter(|value| value.len() == 36).and_then(|value| Uuid::parse_str(value).ok());
        let token = token.ok_or_else(|| Refusal::service(SESSION_INVALID, "The session token is not a GUID"))?;
        let session = self.sessions.get_mut(&token);
        let session = session.ok_or_else(|| Refusal::service(SESSION_INVALID, "The session token is not known: log in"))?;
        if session.expires < now {
            return Err(Refusal::session_expired(forbidden));
        }
        session.expires = later(now, SESSION_IDLE);
        Ok(token)
    }

    pub(crate) fn username(&self) -> &str {
        &self.credentials.username
    }

    /// Opens a session if the user name and the password are correct. If `alone` is set, the new session replaces all earlier
    /// ones (quirk session-replaced).
    pub(crate) fn log_in(&mut self, username: &str, password: &str, now: Timestamp, alone: bool) -> Result<Uuid, LoginRefused> {
        if username != self.credentials.username {
            let refusal = Refusal::service(WRONG_LOGIN, "The user name or the password is wrong");
            return Err(LoginRefused { refusal, locked_now: false });
        }
        self.check_password(password)?;
        if alone {
            self.sessions.clear();
            self.session_order.clear();
        }
        self.sessions_issued += 1;
        let bytes = self.source.bytes("session", self.sessions_issued);
        let token = uuid::Builder::from_random_bytes(bytes).into_uuid();
        self.sessions.insert(token, Session { expires: later(now, SESSION_IDLE) });
        self.session_order.push_back(token);
        if self.session_order.len() > MAX_SESSIONS
            && let Some(oldest) = self.session_order.pop_front()
        {
            self.sessions.remove(&oldest);
        }
        issued_secrets::report(&token.to_string());
        Ok(token)
    }

    pub(crate) fn log_out(&mut self, token: Uuid) {
        self.sessions.remove(&token);
        self.session_order.retain(|other| *other != token);
    }

    /// Marks all sessions as expired. Keeps them, so that the error for one of their tokens says that the session has
    /// expired, not that the token is unknown.
    pub(crate) fn expire_sessions(&mut self) {
        self.sessions.values_mut().for_each(|session| session.expires = Timestamp::MIN);
    }

    /// Checks the old password, and replaces it with a generated one, which is valid immediately. Returns the new password.
    pub(crate) fn reset_password(&mut self, old: &str) -> Result<String, LoginRefused> {
        self.check_password(old)?;
        self.passwords_made += 1;
        let random = Uuid::from_bytes(self.source.bytes("password", self.passwords_made)).simple().to_string();
        let password = format!("Sim{}", &random[..12]);
        self.credentials.password.clone_from(&password);
        issued_secrets::report(&password);
        Ok(password)
    }

    /// Checks a password. Once the user is locked, refuses even the correct password, because only customer service can unlock
    /// the user.
    fn check_password(&mut self, password: &str) -> Result<(), LoginRefused> {
        if self.failed_logins >= MAX_FAILED_LOGINS {
            let refusal =
                Refusal::service(LOCKED, "The user is locked after 5 failed logins: only customer service can unlock it");
            return Err(LoginRefused { refusal, locked_now: false });
        }
        if password == self.credentials.password {
            self.failed_logins = 0;
            return Ok(());
        }
        self.failed_logins += 1;
        let refusal = Refusal::service(WRONG_LOGIN, "The user name or the password is wrong");
        Err(LoginRefused { refusal, locked_now: self.failed_logins == MAX_FAILED_LOGINS })
    }
}

const SESSION_INVALID: &str = "INPUT_INVALID.SessionToken.Invalid";

/// Returns the part of an `Authorization` header after the scheme `name`. Ignores the case of the scheme. Returns `None` if the
/// header has a different scheme.
fn scheme<'a>(header: &'a str, name: &str) -> Option<&'a str> {
    let (scheme, rest) = header.split_once(' ')?;
    scheme.eq_ignore_ascii_case(name).then(|| rest.trim())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_output_masks_the_secret_and_the_password() {
        let shown = format!("{:?}", Credentials::default());
        assert!(shown.contains("sim-key") && !shown.contains("sim-secret") && !shown.contains("sim-password"), "{shown}");
    }

    #[test]
    fn the_number_of_sessions_is_bounded() {
        let mut auth = Auth::new(1, Credentials::default());
        let now = crate::clock::EPOCH;
        for _ in 0..MAX_SESSIONS + 10 {
            assert!(auth.log_in("sim-user", "sim-password", now, false).is_ok());
        }
        assert_eq!((auth.sessions.len(), auth.session_order.len()), (MAX_SESSIONS, MAX_SESSIONS));
    }
}
