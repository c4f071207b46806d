//! Who may call: the bearer of the gateway and the session of the service, each with its own life.

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
use crate::dice::Dice;
use crate::issued_secrets;
use crate::refusal::Refusal;

/// A bearer lives this long from its issue, however often it is asked for (openapi/session.yaml).
const BEARER_LIFE: Duration = Duration::from_secs(3_600);

/// A session dies when it was not used for longer than this (openapi/session.yaml).
const SESSION_IDLE: Duration = Duration::from_secs(20 * 60);

/// Consecutive failures that lock the user (quirk login-lock-scope).
const STRIKES: u32 = 5;

/// Sessions that are remembered; the oldest is forgotten first, so that logins without end do not fill the memory.
const SESSIONS_KEPT: usize = 10_000;

/// Quirk login-wrong-password-code: the code is on no page; it is the one that a user of the service expects.
const WRONG_LOGIN: &str = "INPUT_INVALID.Password.Invalid";

/// Quirk login-locked-code: guessed.
const LOCKED: &str = "REQUEST_FAILED.AccountLocked";

/// What a client needs to use a simulator. Debug output masks the secret and the password.
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
    /// The account that holds the fleet.
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

/// Credentials in a snapshot. The public type cannot be written by accident.
#[derive(Serialize, Deserialize)]
#[serde(remote = "Credentials")]
struct KeptCredentials {
    key: String,
    secret: String,
    username: String,
    password: String,
    account: String,
}

/// A refusal of a login, and whether it was the one that locked the user.
pub(crate) struct LoginRefused {
    pub(crate) refusal: Refusal,
    pub(crate) locked_now: bool,
}

/// The logins of the simulator.
#[derive(Serialize, Deserialize)]
pub(crate) struct Auth {
    seed: u64,
    #[serde(with = "KeptCredentials")]
    credentials: Credentials,
    bearer: Option<Bearer>,
    bearers_issued: u64,
    sessions: HashMap<Uuid, Session>,
    session_order: VecDeque<Uuid>,
    sessions_issued: u64,
    passwords_made: u64,
    strikes: u32,
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
    pub(crate) fn new(seed: u64, credentials: Credentials) -> Self {
        Self {
            seed,
            credentials,
            bearer: None,
            bearers_issued: 0,
            sessions: HashMap::new(),
            session_order: VecDeque::new(),
            sessions_issued: 0,
            passwords_made: 0,
            strikes: 0,
        }
    }

    pub(crate) fn credentials(&self) -> &Credentials {
        &self.credentials
    }

    /// The application's key and secret, as the token endpoint wants them.
    pub(crate) fn check_application(&self, headers: &HeaderMap) -> Result<(), Refusal> {
        let given = headers.get(header::AUTHORIZATION).ok_or_else(Refusal::bearer_missing)?;
        let decoded = given
            .to_str()
            .ok()
            .and_then(|text| scheme(text, "Basic"))
            .and_then(|text| STANDARD.decode(text).ok())
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

    /// The bearer and the seconds it has left: the same one while it lives, for everyone who asks (quirk
    /// oauth-same-token).
    pub(crate) fn bearer(&mut self, now: Timestamp) -> (String, i64) {
        let alive = self.bearer.take().filter(|bearer| bearer.expires > now);
        let bearer = alive.unwrap_or_else(|| {
            self.bearers_issued += 1;
            let token = Uuid::from_bytes(Dice::new(self.seed, "bearer", self.bearers_issued).bytes()).simple().to_string();
            Bearer { token, expires: later(now, BEARER_LIFE) }
        });
        let answer = (bearer.token.clone(), (bearer.expires.as_millisecond() - now.as_millisecond() + 999) / 1_000);
        self.bearer = Some(bearer);
        issued_secrets::tell(&answer.0);
        answer
    }

    /// Kills a bearer; the next one asked for is new.
    pub(crate) fn revoke(&mut self, token: &str) {
        self.bearer.take_if(|bearer| bearer.token == token);
    }

    pub(crate) fn expire_bearer(&mut self) {
        self.bearer = None;
    }

    pub(crate) fn check_bearer(&self, headers: &HeaderMap, now: Timestamp) -> Result<(), Refusal> {
        let given = headers.get(header::AUTHORIZATION).ok_or_else(Refusal::bearer_missing)?;
        let token = given.to_str().ok().and_then(|text| scheme(text, "Bearer"));
        match &self.bearer {
            Some(bearer) if bearer.expires > now && token == Some(&bearer.token) => Ok(()),
            _ => Err(Refusal::bearer_invalid()),
        }
    }

    /// The live session a call names; its idle time starts anew. `forbidden` is the status of one that expired (quirk
    /// session-expired-status).
    pub(crate) fn check_session(&mut self, headers: &HeaderMap, now: Timestamp, forbidden: bool) -> Result<Uuid, Refusal> {
        let given = headers.get("vz-m2m-token").ok_or_else(|| {
            Refusal::service(
                "REQUEST_FAILED.SessionToken.Format",
                "The VZ-M2M-Token header is missing: log in and send the session token",
            )
        })?;
        let token = given.to_str().ok().filter(|text| text.len() == 36).and_then(|text| Uuid::parse_str(text).ok());
        let token = token.ok_or_else(|| Refusal::service(SESSION_INVALID, "The session token is not a GUID"))?;
        let session = self.sessions.get_mut(&token);
        let session = session.ok_or_else(|| Refusal::service(SESSION_INVALID, "The session token is not known: log in"))?;
        if session.expires < now {
            return Err(Refusal::session_expired(forbidden));
        }
        session.expires = later(now, SESSION_IDLE);
        Ok(token)
    }

    /// The API user.
    pub(crate) fn username(&self) -> &str {
        &self.credentials.username
    }

    /// A new session, beside the earlier ones or, `alone`, in their place (quirk session-replaced).
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
        let bytes = Dice::new(self.seed, "session", self.sessions_issued).bytes();
        let token = uuid::Builder::from_random_bytes(bytes).into_uuid();
        self.sessions.insert(token, Session { expires: later(now, SESSION_IDLE) });
        self.session_order.push_back(token);
        if self.session_order.len() > SESSIONS_KEPT
            && let Some(oldest) = self.session_order.pop_front()
        {
            self.sessions.remove(&oldest);
        }
        issued_secrets::tell(&token.to_string());
        Ok(token)
    }

    pub(crate) fn log_out(&mut self, token: Uuid) {
        self.sessions.remove(&token);
        self.session_order.retain(|kept| *kept != token);
    }

    /// All sessions die as by time.
    pub(crate) fn expire_sessions(&mut self) {
        self.sessions.values_mut().for_each(|session| session.expires = Timestamp::MIN);
    }

    /// The new password: the service makes it, and it is valid at once.
    pub(crate) fn reset_password(&mut self, old: &str) -> Result<String, LoginRefused> {
        self.check_password(old)?;
        self.passwords_made += 1;
        let random = Uuid::from_bytes(Dice::new(self.seed, "password", self.passwords_made).bytes()).simple().to_string();
        let password = format!("Sim{}", &random[..12]);
        self.credentials.password.clone_from(&password);
        issued_secrets::tell(&password);
        Ok(password)
    }

    /// Once locked, the right password is refused too: only support unlocks.
    fn check_password(&mut self, password: &str) -> Result<(), LoginRefused> {
        if self.strikes >= STRIKES {
            let refusal =
                Refusal::service(LOCKED, "The user is locked after 5 failed logins: only customer service can unlock it");
            return Err(LoginRefused { refusal, locked_now: false });
        }
        if password == self.credentials.password {
            self.strikes = 0;
            return Ok(());
        }
        self.strikes += 1;
        let refusal = Refusal::service(WRONG_LOGIN, "The user name or the password is wrong");
        Err(LoginRefused { refusal, locked_now: self.strikes == STRIKES })
    }
}

const SESSION_INVALID: &str = "INPUT_INVALID.SessionToken.Invalid";

/// What follows the name of the scheme, whatever its case.
fn scheme<'a>(header: &'a str, name: &str) -> Option<&'a str> {
    let (scheme, rest) = header.split_once(' ')?;
    scheme.eq_ignore_ascii_case(name).then(|| rest.trim())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_output_has_no_secret() {
        let shown = format!("{:?}", Credentials::default());
        assert!(shown.contains("sim-key") && !shown.contains("sim-secret") && !shown.contains("sim-password"), "{shown}");
    }

    #[test]
    fn the_number_of_kept_sessions_is_bounded() {
        let mut auth = Auth::new(1, Credentials::default());
        let now = crate::clock::EPOCH;
        for _ in 0..SESSIONS_KEPT + 10 {
            assert!(auth.log_in("sim-user", "sim-password", now, false).is_ok());
        }
        assert_eq!((auth.sessions.len(), auth.session_order.len()), (SESSIONS_KEPT, SESSIONS_KEPT));
    }
}
