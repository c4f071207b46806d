//! One login, and what its end says about the next one.

use std::sync::Arc;
use std::time::Duration;

use thingspace_raw::prelude::*;
use thingspace_raw::{Secret, Transport, types};

use crate::auth::login_keeper::LoginKeeper;
use crate::auth::login_record::{FAILURES_ALLOWED, LoginRecord, Stop};
use crate::auth::token_kind::TokenKind;
use crate::auth::token_record::Held;
use crate::auth::tokens::{self, SESSION_IDLE};
use crate::error::{Error, ErrorKind, Phase, Result};
use crate::transport::call::{Core, Executor};
use crate::transport::response;

/// Life of a bearer that comes without one (openapi/session.yaml, OauthToken: at most 3600 s).
const BEARER_LIFE: Duration = Duration::from_secs(3600);

/// Logins that one call makes when the service puts it off (429, 503).
const POSTPONED_TRIES: u32 = 3;

/// The pause before another login when the service does not name one; it doubles.
const PAUSE: Duration = Duration::from_secs(1);

/// A call waits as long for its turn to log in; longer pauses are an error that names them.
const LONGEST_WAIT: Duration = Duration::from_secs(10);

/// The longest pause that is kept, whatever a Retry-After says.
const LONGEST_PAUSE: Duration = Duration::from_secs(5 * 60);

/// The failures that lock the user (openapi/session.yaml, startConnectivityManagementSession).
const LOCKED_AFTER: u32 = 5;

const ALLOW: &str = "allow another attempt with `thingspace login --again` or Client::allow_login";

/// What the end of an attempt asks for.
enum Next {
    Done(Held),
    /// The service asked for a pause; it has not looked at the credentials.
    Later(Error),
    /// The gateway may have refused an old bearer before it passed the login on.
    NewBearer(Error),
    Failed(Error),
}

/// Fetches a token with the credentials of the client, when the login record allows it.
pub(crate) async fn attempt(core: &Arc<Core>, which: TokenKind) -> Result<Held> {
    attempts(core, which).await.map_err(|error| error.during(which.operation(), 0))
}

async fn attempts(core: &Arc<Core>, which: TokenKind) -> Result<Held> {
    let mut keeper = LoginKeeper::open(core, which).await?;
    let mut record = keeper.read();
    let mut postponed = 0;
    loop {
        let credentials = core.credentials(which);
        if let Some(stop) = record.stopped(&credentials) {
            return Err(stopped(which, stop));
        }
        wait_for_pause(core, &record).await?;
        let next = match which {
            TokenKind::Bearer => fetch_bearer(core, &mut record, &credentials).await,
            TokenKind::Session => {
                count(&mut keeper, &mut record).await?;
                log_in(core, &mut record, &credentials, postponed).await
            }
        };
        if which == TokenKind::Session || record.stopped(&credentials).is_some() {
            keeper.write(&mut record).await?;
        }
        match next {
            Next::Done(held) => {
                keeper.repair();
                return Ok(held);
            }
            Next::Later(error) => {
                postponed += 1;
                if postponed >= POSTPONED_TRIES {
                    return Err(error);
                }
            }
            // Counted: should it have been the password after all, the record stops the attempts in time.
            Next::NewBearer(error) => {
                if record.stopped(&credentials).is_some() || !tokens::drop_bearer(core) {
                    return Err(error);
                }
            }
            Next::Failed(error) => return Err(error),
        }
    }
}

/// Writes down that an attempt is made, before it is made.
async fn count(keeper: &mut LoginKeeper<'_>, record: &mut LoginRecord) -> Result<()> {
    record.trying();
    if !keeper.write(record).await?
        && let Err(error) = keeper.check_unrecorded()
    {
        record.came_to_nothing();
        keeper.write(record).await?;
        return Err(error);
    }
    Ok(())
}

/// Waits for the pause that the service asked for at an earlier login.
async fn wait_for_pause(core: &Core, record: &LoginRecord) -> Result<()> {
    let Some(pause) = record.pause(core.clock.now()) else { return Ok(()) };
    if pause > LONGEST_WAIT {
        let message = format!("not logged in: the service asked to wait another {} s before the next login", pause.as_secs());
        return Err(Error::new(ErrorKind::Service, Phase::BeforeSending, message).remedy("try again later").after(Some(pause)));
    }
    tracing::debug!(?pause, "waiting before the login, as the service asked");
    core.clock.sleep(pause).await;
    Ok(())
}

/// Asks for a bearer. A wrong secret locks nobody: only its refusal is remembered, and only that of the service itself, not that of a proxy
/// or a sign-in page on the way.
async fn fetch_bearer(core: &Arc<Core>, record: &mut LoginRecord, credentials: &Secret) -> Next {
    match request_bearer(core).await {
        Ok(held) => Next::Done(held),
        Err(error) => {
            if error.kind() == ErrorKind::Auth && error.code().is_some() {
                record.refused(credentials, error.message());
            }
            Next::Failed(error)
        }
    }
}

/// Sends user name and password, and counts how it ended.
async fn log_in(core: &Arc<Core>, record: &mut LoginRecord, credentials: &Secret, postponed: u32) -> Next {
    let error = match start_session(core).await {
        Ok(held) => {
            record.succeeded();
            return Next::Done(held);
        }
        Err(error) => error,
    };
    let is_own = error.operation() == Some(TokenKind::Session.operation()) && error.phase() != Phase::BeforeSending;
    if !is_own || is_of_the_gateway(&error) {
        record.came_to_nothing();
        return Next::Failed(error);
    }
    match (error.status(), error.code().is_some()) {
        (Some(429 | 503), _) => {
            let pause = error.retry_after().unwrap_or(PAUSE * 2_u32.pow(postponed)).min(LONGEST_PAUSE);
            record.postponed(core.clock.now() + pause);
            Next::Later(error.after(Some(pause)))
        }
        (Some(status), true) if status < 500 => Next::Failed(refused(core, record, credentials, error)),
        // Nobody knows who refused this, so it counts.
        (Some(401), false) => Next::NewBearer(unclear(record, error.into_kind(ErrorKind::Auth))),
        _ => Next::Failed(unclear(record, error)),
    }
}

/// Whether the gateway refused the call before the service saw it: its codes are numbers (rule error.gateway).
fn is_of_the_gateway(error: &Error) -> bool {
    error.code().is_some_and(|code| code.bytes().all(|byte| byte.is_ascii_digit()))
}

/// The service said no to the user: a 4xx with a code of its own, whichever it is (quirk login-wrong-password-code).
fn refused(core: &Core, record: &mut LoginRecord, credentials: &Secret, error: Error) -> Error {
    if is_lockout(&error) {
        record.locked(error.message());
        return error.into_kind(ErrorKind::Locked).remedy("only Verizon support can unlock the user; no further login is tried");
    }
    record.refused(credentials, error.message());
    let blank = core.password().expose().ends_with(char::is_whitespace);
    let hint = if blank { " (the password ends with white space)" } else { "" };
    let count = record.failures();
    error.into_kind(ErrorKind::Auth).remedy(format!(
        "check THINGSPACE_USERNAME and THINGSPACE_PASSWORD{hint}; this is failure {count} in a row on this machine, and \
         {LOCKED_AFTER} lock the user"
    ))
}

/// Whether the user is locked. The code is on no page (quirk login-locked-code), so its words decide.
fn is_lockout(error: &Error) -> bool {
    let code = error.code().unwrap_or_default().to_ascii_lowercase();
    let words = error.message().to_ascii_lowercase();
    code.contains("locked") || words.contains("is locked") || words.contains("been locked") || words.contains("locked out")
}

/// Nobody knows how the login ended: it stays counted.
fn unclear(record: &LoginRecord, error: Error) -> Error {
    match record.failures() {
        0..FAILURES_ALLOWED => error,
        failures => stopped(TokenKind::Session, Stop::Failures(failures)).caused_by(error),
    }
}

/// Why no login is made.
fn stopped(which: TokenKind, stop: Stop) -> Error {
    let names = match which {
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
            format!("not logged in: the last {failures} logins of this user failed or had no clear outcome"),
            format!("{LOCKED_AFTER} failures in a row lock the user: make sure that {names} are right, then {ALLOW}"),
        ),
        Stop::Locked(reason) => (
            ErrorKind::Locked,
            format!("not logged in: the service has reported that the user is locked ({reason})"),
            format!("only Verizon support can unlock the user; after that, {ALLOW}"),
        ),
    };
    Error::new(kind, Phase::BeforeSending, message).remedy(remedy)
}

/// Counts a call that carries a password like a login. The record is not locked while the call runs, since it may have to log in first.
pub(crate) async fn counted<T>(core: &Arc<Core>, call: impl Future<Output = Result<T>>) -> Result<T> {
    tokens::session(core).await?;
    {
        let mut keeper = LoginKeeper::open(core, TokenKind::Session).await?;
        let mut record = keeper.read();
        if record.failures() >= FAILURES_ALLOWED {
            return Err(stopped(TokenKind::Session, Stop::Failures(record.failures())));
        }
        count(&mut keeper, &mut record).await?;
    }
    let outcome = call.await;
    let mut keeper = LoginKeeper::open(core, TokenKind::Session).await?;
    let mut record = keeper.read();
    match &outcome {
        Ok(_) => record.succeeded(),
        Err(error) if error.phase() == Phase::BeforeSending || is_of_the_gateway(error) => record.came_to_nothing(),
        Err(error) if matches!(error.status(), Some(429 | 503)) || error.kind() == ErrorKind::Session => record.came_to_nothing(),
        // The old password was taken, though the answer cannot be read.
        Err(error) if error.kind() == ErrorKind::Decode && error.status().is_some_and(|status| status < 300) => {
            record.came_to_nothing()
        }
        Err(error) if is_lockout(error) => record.locked(error.message()),
        Err(_) => {}
    }
    keeper.write(&mut record).await?;
    outcome
}

/// Forgets what was refused and counted.
pub(crate) async fn allow(core: &Core) -> Result<()> {
    for which in [TokenKind::Bearer, TokenKind::Session] {
        let mut keeper = LoginKeeper::open(core, which).await?;
        let mut record = keeper.read();
        if record == LoginRecord::default() {
            continue;
        }
        record.allow();
        keeper.write(&mut record).await?;
        keeper.repair();
    }
    Ok(())
}

/// The generated client over this core: its calls bring themselves the lower token that they need.
fn raw(core: &Arc<Core>) -> thingspace_raw::Client {
    let transport = Transport::new(Arc::new(Executor(Arc::clone(core))));
    thingspace_raw::Client::new_with_client(&core.base_url, core.http.clone(), transport)
}

async fn request_bearer(core: &Arc<Core>) -> Result<Held> {
    let asked = core.clock.now();
    let request = raw(core);
    let request = request.request_oauth_token().body_map(|body| body.grant_type(types::GrantType::ClientCredentials));
    let token = response::value(request.send().await, TokenKind::Bearer.operation())?;
    let life = token.expires_in.and_then(|seconds| u64::try_from(seconds).ok()).map_or(BEARER_LIFE, Duration::from_secs);
    // Counted from before the call: the service measured it then.
    Ok(Held { secret: token.access_token, until: asked + life.min(BEARER_LIFE) })
}

async fn start_session(core: &Arc<Core>) -> Result<Held> {
    let asked = core.clock.now();
    let client = raw(core);
    let request = client
        .start_connectivity_management_session()
        .body_map(|body| body.username(core.username.as_str()).password(core.password()));
    let session = response::value(request.send().await, TokenKind::Session.operation())?;
    Ok(Held { secret: session.session_token, until: asked + SESSION_IDLE })
}
