//! Performs a login and records its outcome in the login record, which decides whether the next login may be attempted.

use std::sync::Arc;
use std::time::Duration;

use thingspace_raw::{Secret, ops, types};

use crate::auth::lease_check;
use crate::auth::locked_record::LockedLoginRecord;
use crate::auth::login_record::{FAILURES_ALLOWED, LoginRecord, Stop};
use crate::auth::token_kind::TokenKind;
use crate::auth::token_record::StoredToken;
use crate::auth::tokens::{self, SESSION_IDLE};
use crate::error::{Error, ErrorKind, Phase, Result};
use crate::transport::call::Core;
use crate::transport::request;

/// The maximum lifetime of a bearer, and its lifetime if the answer does not state one (openapi/session.yaml, OauthToken: at most
/// 3600 s).
const BEARER_LIFE: Duration = Duration::from_secs(3600);

/// The maximum number of logins that one call attempts if the service postpones each of them (429, 503).
const POSTPONED_TRIES: u32 = 3;

/// The pause after the first postponed login if the answer of the service does not state a pause. The pause doubles with each
/// further postponed login.
const PAUSE: Duration = Duration::from_secs(1);

/// The longest time that a call waits for the end of a pause. If more time remains, the call returns an error that states the
/// remaining time.
const LONGEST_WAIT: Duration = Duration::from_secs(10);

/// The longest pause that is recorded, even if a Retry-After header asks for a longer pause.
const LONGEST_PAUSE: Duration = Duration::from_secs(5 * 60);

/// The number of failures that lock the user (openapi/session.yaml, startConnectivityManagementSession).
const LOCKED_AFTER: u32 = 5;

const ALLOW: &str = "allow another attempt with Client::allow_login";

/// The result of an attempt.
enum Next {
    Done(StoredToken),
    /// The service postponed the login (429, 503) and has not checked the credentials.
    Later(Error),
    /// The login failed with 401 and without an error code. The gateway may have refused an expired bearer without forwarding the
    /// login to the service, so another attempt with a new bearer can succeed.
    NewBearer(Error),
    Failed(Error),
}

/// Fetches a token with the credentials of the client, if the login record allows a login.
pub(crate) async fn attempt(core: &Arc<Core>, kind: TokenKind) -> Result<StoredToken> {
    attempts(core, kind).await.map_err(|error| error.during(kind.operation(), 0))
}

async fn attempts(core: &Arc<Core>, kind: TokenKind) -> Result<StoredToken> {
    let mut locked = LockedLoginRecord::open(core, kind).await?;
    let outcome = attempts_with(core, kind, &mut locked).await;
    locked.close().await;
    outcome
}

async fn attempts_with(core: &Arc<Core>, kind: TokenKind, locked: &mut LockedLoginRecord<'_>) -> Result<StoredToken> {
    let mut record = locked.read().await?;
    let mut postponed = 0;
    loop {
        let credentials = core.credentials(kind);
        if let Some(stop) = record.stopped(&credentials) {
            return Err(stopped(kind, stop));
        }
        wait_for_pause(core, &record).await?;
        let next = match kind {
            TokenKind::Bearer => fetch_bearer(core, &mut record, &credentials).await,
            TokenKind::Session => {
                // A login needs a bearer. Fetch the bearer before the attempt is counted, so that nothing else happens between
                // the counting and the login.
                tokens::bearer(core).await?;
                count(locked, &mut record).await?;
                let login = log_in(core, &mut record, &credentials, postponed);
                lease_check::scope(locked.leases(), kind.operation(), login).await
            }
        };
        let mut recorded = Ok(());
        if kind == TokenKind::Session || record.stopped(&credentials).is_some() {
            recorded = locked.write(&mut record).await.map(|_| ());
        }
        match next {
            // Return the token even if its login could not be recorded. The attempt then stays counted as a failure.
            Next::Done(token) => {
                match recorded {
                    Ok(()) => locked.repair().await,
                    Err(error) => warn_about_unrecorded(&error),
                }
                return Ok(token);
            }
            Next::Failed(error) => {
                let _ = recorded.inspect_err(warn_about_unrecorded);
                return Err(error);
            }
            Next::Later(error) => {
                recorded?;
                postponed += 1;
                if postponed >= POSTPONED_TRIES {
                    return Err(error);
                }
            }
            // The attempt stays counted. So if the cause was the password and not the bearer, the record stops further attempts
            // before the service locks the user.
            Next::NewBearer(error) => {
                recorded?;
                if record.stopped(&credentials).is_some() || !tokens::drop_bearer(core) {
                    return Err(error);
                }
            }
        }
    }
}

fn warn_about_unrecorded(error: &Error) {
    tracing::warn!(%error, "cannot record the outcome of the login; a counted attempt stays counted as a failure");
}

/// Counts an attempt in the record and stores the record, before the login is sent. If no stored copy would survive this process,
/// and the user has not allowed logins without one, cancels the attempt and returns an error.
async fn count(locked: &mut LockedLoginRecord<'_>, record: &mut LoginRecord) -> Result<()> {
    record.start_attempt();
    if !locked.write(record).await?
        && let Err(error) = locked.check_unrecorded()
    {
        record.cancel_attempt();
        locked.write(record).await?;
        return Err(error);
    }
    Ok(())
}

/// If the service has postponed a login, waits until the recorded pause is over. If more than [`LONGEST_WAIT`] remains of the
/// pause, returns an error without waiting.
async fn wait_for_pause(core: &Core, record: &LoginRecord) -> Result<()> {
    let Some(pause) = record.pause(core.clock.now()) else { return Ok(()) };
    if pause > LONGEST_WAIT {
        let message = format!("not logged in: the service asked to wait another {} s before the next login", pause.as_secs());
        return Err(Error::new(ErrorKind::Service, Phase::BeforeSending, message)
            .with_remedy("try again later")
            .after(Some(pause)));
    }
    tracing::debug!(?pause, "waiting before the login, as the service requested");
    core.clock.sleep(pause).await;
    Ok(())
}

/// Fetches a bearer. Does not count the attempt, because wrong secrets do not lock the application. Records a refusal in `record`
/// only if the answer has an error code: an answer without a code may come from a proxy or a sign-in page.
async fn fetch_bearer(core: &Arc<Core>, record: &mut LoginRecord, credentials: &Secret) -> Next {
    match request_bearer(core).await {
        Ok(token) => Next::Done(token),
        Err(error) => {
            if error.kind() == ErrorKind::Auth && error.code().is_some() {
                record.refused(credentials, error.message());
            }
            Next::Failed(error)
        }
    }
}

/// Sends the user name and the password, and sets the outcome in `record`. The caller must store `record`.
async fn log_in(core: &Arc<Core>, record: &mut LoginRecord, credentials: &Secret, postponed: u32) -> Next {
    let error = match start_session(core).await {
        Ok(token) => {
            record.succeeded();
            return Next::Done(token);
        }
        Err(error) => error,
    };
    let is_own = error.operation() == Some(TokenKind::Session.operation()) && error.phase() != Phase::BeforeSending;
    if !is_own || is_of_the_gateway(&error) {
        record.cancel_attempt();
        return Next::Failed(error);
    }
    match (error.status(), error.code().is_some()) {
        (Some(429 | 503), _) => {
            let pause = error.retry_after().unwrap_or(PAUSE * 2_u32.pow(postponed)).min(LONGEST_PAUSE);
            record.postponed(core.clock.now() + pause);
            Next::Later(error.after(Some(pause)))
        }
        (Some(status), true) if status < 500 => Next::Failed(refused(core, record, credentials, error)),
        // It is unclear whether the service, the gateway or a proxy refused the login, so the attempt stays counted.
        (Some(401), false) => Next::NewBearer(unclear(record, error.into_kind(ErrorKind::Auth))),
        _ => Next::Failed(unclear(record, error)),
    }
}

/// Returns whether the gateway refused the call before the call reached the service. The error codes of the gateway are numbers
/// (rule error.gateway).
fn is_of_the_gateway(error: &Error) -> bool {
    error.code().is_some_and(|code| code.bytes().all(|byte| byte.is_ascii_digit()))
}

/// Records a refusal by the service. Any 4xx with a code of the service, except 429, is a refusal (quirk
/// login-wrong-password-code).
fn refused(core: &Core, record: &mut LoginRecord, credentials: &Secret, error: Error) -> Error {
    if is_lockout(&error) {
        record.locked(error.message());
        return error
            .into_kind(ErrorKind::Locked)
            .with_remedy("only Verizon support can unlock the user; no further login is tried");
    }
    record.refused(credentials, error.message());
    let ends_blank = core.password().expose().ends_with(char::is_whitespace);
    let hint = if ends_blank { " (the password ends with white space)" } else { "" };
    let count = record.failures();
    let is_shared = core.store.as_ref().is_some_and(|store| store.is_required());
    let place = if is_shared { "on the machines that share the token store" } else { "on this machine" };
    error.into_kind(ErrorKind::Auth).with_remedy(format!(
        "check THINGSPACE_USERNAME and THINGSPACE_PASSWORD{hint}; this is failure {count} in a row {place}, and {LOCKED_AFTER} lock \
         the user"
    ))
}

/// Returns whether the error says that the user is locked. The code is undocumented (quirk login-locked-code), so both the code
/// and the message are searched.
fn is_lockout(error: &Error) -> bool {
    let code = error.code().unwrap_or_default().to_ascii_lowercase();
    let message = error.message().to_ascii_lowercase();
    code.contains("locked") || message.contains("is locked") || message.contains("been locked") || message.contains("locked out")
}

/// Returns the error for a login with an unknown outcome, normally `error` itself. If the record now stops further logins, the
/// returned error says so and has `error` as its cause. The attempt stays counted.
fn unclear(record: &LoginRecord, error: Error) -> Error {
    match record.failures() {
        0..FAILURES_ALLOWED => error,
        failures => stopped(TokenKind::Session, Stop::Failures(failures)).caused_by(error),
    }
}

/// Returns the error for a login that is not attempted.
fn stopped(kind: TokenKind, stop: Stop) -> Error {
    let names = match kind {
        TokenKind::Bearer => "THINGSPACE_KEY and THINGSPACE_SECRET",
        TokenKind::Session => "THINGSPACE_USERNAME and THINGSPACE_PASSWORD",
    };
    let (kind, message, remedy) = match stop {
        Stop::Refused(reason) => (
            ErrorKind::Auth,
            format!("not logged in: the service has refused these credentials before ({reason})"),
            format!("correct {names}, or {ALLOW}"),
        ),
        Stop::Failures(failures) => (
            ErrorKind::Auth,
            format!("not logged in: the last {failures} logins of this user failed or had an unknown outcome"),
            format!("{LOCKED_AFTER} failures in a row lock the user: make sure that {names} are right, then {ALLOW}"),
        ),
        Stop::Locked(reason) => (
            ErrorKind::Locked,
            format!("not logged in: the service has reported that the user is locked ({reason})"),
            format!("only Verizon support can unlock the user; after that, {ALLOW}"),
        ),
    };
    Error::new(kind, Phase::BeforeSending, message).with_remedy(remedy)
}

/// Makes a call that contains a password, and counts the call as a login. The login record is not locked during the call, because
/// the call itself may log in.
pub(crate) async fn counted<T>(core: &Arc<Core>, call: impl Future<Output = Result<T>>) -> Result<T> {
    tokens::session(core).await?;
    let mut locked = LockedLoginRecord::open(core, TokenKind::Session).await?;
    let counted = count_if_allowed(&mut locked).await;
    locked.close().await;
    counted?;
    let outcome = call.await;
    // If the outcome cannot be recorded, log that error and still return the outcome. The outcome may contain a new password,
    // which must not be lost.
    let _ = record_outcome(core, &outcome).await.inspect_err(warn_about_unrecorded);
    outcome
}

async fn count_if_allowed(locked: &mut LockedLoginRecord<'_>) -> Result<()> {
    let mut record = locked.read().await?;
    if record.failures() >= FAILURES_ALLOWED {
        return Err(stopped(TokenKind::Session, Stop::Failures(record.failures())));
    }
    count(locked, &mut record).await
}

/// Records the outcome of a counted call.
async fn record_outcome<T>(core: &Core, outcome: &Result<T>) -> Result<()> {
    let mut locked = LockedLoginRecord::open(core, TokenKind::Session).await?;
    let mut record = locked.read().await?;
    match outcome {
        Ok(_) => record.succeeded(),
        Err(error) if error.phase() == Phase::BeforeSending || is_of_the_gateway(error) => record.cancel_attempt(),
        Err(error) if matches!(error.status(), Some(429 | 503)) || error.kind() == ErrorKind::Session => record.cancel_attempt(),
        // The service accepted the password in the call, so this is not a failed login: only the answer cannot be decoded.
        Err(error) if error.kind() == ErrorKind::Decode && error.status().is_some_and(|status| status < 300) => {
            record.cancel_attempt()
        }
        Err(error) if is_lockout(error) => record.locked(error.message()),
        Err(_) => {}
    }
    let written = locked.write(&mut record).await;
    locked.close().await;
    written.map(|_| ())
}

/// Clears the login records of the user and of the application key.
pub(crate) async fn allow(core: &Core) -> Result<()> {
    for kind in [TokenKind::Bearer, TokenKind::Session] {
        let mut locked = LockedLoginRecord::open(core, kind).await?;
        let allowed = clear(&mut locked).await;
        locked.close().await;
        allowed?;
    }
    Ok(())
}

async fn clear(locked: &mut LockedLoginRecord<'_>) -> Result<()> {
    let mut record = locked.read().await?;
    if record != LoginRecord::default() {
        record.allow();
        locked.write(&mut record).await?;
        locked.repair().await;
    }
    Ok(())
}

async fn request_bearer(core: &Arc<Core>) -> Result<StoredToken> {
    let requested_at = core.clock.now();
    let body = types::OauthTokenRequest { grant_type: types::GrantType::ClientCredentials, ..Default::default() };
    let token = request::call(core, ops::RequestOauthToken, &body).await?;
    let life = token.expires_in.and_then(|seconds| u64::try_from(seconds).ok()).map_or(BEARER_LIFE, Duration::from_secs);
    // Count the lifetime from the start of the call, because the token was issued at an unknown time during the call.
    Ok(StoredToken { secret: token.access_token, until: requested_at + life.min(BEARER_LIFE) })
}

async fn start_session(core: &Arc<Core>) -> Result<StoredToken> {
    let requested_at = core.clock.now();
    let body = types::LogInRequest { username: core.username.clone(), password: core.password(), ..Default::default() };
    let session = request::call(core, ops::StartConnectivityManagementSession, &body).await?;
    Ok(StoredToken { secret: session.session_token, until: requested_at + SESSION_IDLE })
}
