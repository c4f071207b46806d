//! The two tokens as one machine.
//!
//! The bearer lives an hour, and asking again returns the same one; the session dies after 20 idle minutes; five failed logins
//! lock the user (rules token.life, token.same, session.idle, login.lockout of the description). So:
//!
//! - a renewal runs as a task of its own, once for all callers that wait, and is not cancelled with the caller that began it;
//! - a login that the service refused is never tried again by this client: every later call gets the same error at once;
//! - a login whose outcome is unclear counts as a failure, and after two in a row there is no third.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use futures_util::FutureExt as _;
use futures_util::future::{BoxFuture, Shared};
use thingspace_raw::prelude::*;
use thingspace_raw::{Secret, Transport, types};

use crate::error::{Error, Kind, Phase, Result};
use crate::exec::{Core, Link};

/// Idle time after which the service ends a session (openapi/session.yaml, startConnectivityManagementSession).
const SESSION_IDLE: Duration = Duration::from_secs(20 * 60);

/// A token is renewed this long before it dies, so that it is still alive when the request arrives.
const SLACK: Duration = Duration::from_secs(30);

/// Life of a bearer that comes without one (openapi/session.yaml, OauthToken: at most 3600 s).
const BEARER_LIFE: Duration = Duration::from_secs(3600);

/// Logins in a row without a clear outcome. The service locks at five, and others may share the user.
const UNCLEAR_LOGINS: u32 = 2;

type Flight = Shared<BoxFuture<'static, Result<Secret>>>;

/// Both tokens of a client.
#[derive(Default)]
pub(crate) struct Tokens {
    bearer: Slot,
    session: Slot,
}

/// One token, and the renewal under way if there is one.
#[derive(Default)]
struct Slot(Mutex<State>);

#[derive(Default)]
struct State {
    token: Option<Held>,
    flight: Option<Flight>,
    /// The refusal that ends all further tries.
    refused: Option<Error>,
    unclear: u32,
}

struct Held {
    secret: Secret,
    /// When it dies if nothing more happens.
    until: SystemTime,
}

impl Slot {
    fn state(&self) -> MutexGuard<'_, State> {
        // Changed in single steps, so whole even if a thread died while it held the lock.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The token if it lives, else the outcome of the renewal under way, which `renew` starts if there is none.
    async fn get(
        &self,
        core: &Core,
        idle: Option<Duration>,
        renew: impl FnOnce() -> BoxFuture<'static, Result<Secret>>,
    ) -> Result<Secret> {
        let flight = {
            let mut state = self.state();
            if let Some(error) = &state.refused {
                return Err(error.clone());
            }
            let now = core.clock.now();
            if let Some(held) = state.token.as_mut().filter(|held| held.until > now + SLACK) {
                if let Some(idle) = idle {
                    held.until = now + idle;
                }
                return Ok(held.secret.clone());
            }
            state.flight.get_or_insert_with(|| detach(renew())).clone()
        };
        flight.await
    }

    /// Forgets the token, if it is still the one that was refused.
    fn drop_token(&self, refused: &Secret) {
        let mut state = self.state();
        if state.token.as_ref().is_some_and(|held| held.secret == *refused) {
            state.token = None;
        }
    }

    /// Ends the flight: what it brought is there before anyone who waits for it goes on.
    fn land(&self, outcome: &Result<Held>) -> Option<Error> {
        let mut state = self.state();
        state.flight = None;
        match outcome {
            Ok(held) => {
                state.token = Some(Held { secret: held.secret.clone(), until: held.until });
                state.unclear = 0;
                None
            }
            Err(error) => {
                state.token = None;
                if is_refusal(error) {
                    state.refused = Some(error.clone());
                } else if error.leaves_outcome_open() {
                    state.unclear += 1;
                    if state.unclear >= UNCLEAR_LOGINS {
                        state.refused = Some(error.clone().remedy(
                            "two logins in a row had no clear outcome, and five failures lock the user: no more are tried; \
                             check the service and start anew",
                        ));
                    }
                }
                state.refused.clone()
            }
        }
    }
}

/// Runs a renewal as a task: dropping the caller that started it must not leave the others without a result.
fn detach(renewal: BoxFuture<'static, Result<Secret>>) -> Flight {
    let task = tokio::spawn(renewal);
    async move {
        task.await.unwrap_or_else(|_| {
            Err(Error::new(Kind::Session, Phase::BeforeSending, "the login was cut off").remedy("the runtime is shutting down"))
        })
    }
    .boxed()
    .shared()
}

/// Whether the service said no to the credentials themselves.
fn is_refusal(error: &Error) -> bool {
    error.kind() == Kind::Auth
}

/// The bearer token, fetched or renewed if need be.
pub(crate) async fn bearer(core: &Arc<Core>) -> Result<Secret> {
    let renew = || {
        let core = Arc::clone(core);
        async move {
            let outcome = request_bearer(&core).await;
            settle(&core.tokens.bearer, outcome)
        }
        .boxed()
    };
    core.tokens.bearer.get(core, None, renew).await
}

/// The session token, fetched or renewed if need be; using it keeps it alive.
pub(crate) async fn session(core: &Arc<Core>) -> Result<Secret> {
    let renew = || {
        let core = Arc::clone(core);
        async move {
            let outcome = log_in(&core).await;
            settle(&core.tokens.session, outcome)
        }
        .boxed()
    };
    core.tokens.session.get(core, Some(SESSION_IDLE), renew).await
}

pub(crate) fn bearer_refused(core: &Core, token: &Secret) {
    core.tokens.bearer.drop_token(token);
}

pub(crate) fn session_refused(core: &Core, token: &Secret) {
    core.tokens.session.drop_token(token);
}

fn settle(slot: &Slot, outcome: Result<Held>) -> Result<Secret> {
    let refused = slot.land(&outcome);
    match (outcome, refused) {
        (Ok(held), _) => Ok(held.secret),
        (Err(_), Some(refused)) => Err(refused),
        (Err(error), None) => Err(error),
    }
}

/// The generated client over this core: its calls bring themselves the lower token that they need.
fn raw(core: &Arc<Core>) -> thingspace_raw::Client {
    let transport = Transport::new(Arc::new(Link(Arc::clone(core))));
    thingspace_raw::Client::new_with_client(&core.base_url, core.http.clone(), transport)
}

async fn request_bearer(core: &Arc<Core>) -> Result<Held> {
    let asked = core.clock.now();
    let request = raw(core);
    let request = request.request_oauth_token().body_map(|body| body.grant_type(types::GrantType::ClientCredentials));
    let token = request.send().await.map_err(Error::from_raw)?.into_inner();
    let life = token.expires_in.and_then(|seconds| u64::try_from(seconds).ok()).map_or(BEARER_LIFE, Duration::from_secs);
    // Counted from before the call: the service measured it then.
    Ok(Held { secret: token.access_token, until: asked + life.min(BEARER_LIFE) })
}

async fn log_in(core: &Arc<Core>) -> Result<Held> {
    let asked = core.clock.now();
    let client = raw(core);
    let request = client
        .start_connectivity_management_session()
        .body_map(|body| body.username(core.username.as_str()).password(core.password.clone()));
    let session = request.send().await.map_err(|error| login_error(Error::from_raw(error)))?.into_inner();
    Ok(Held { secret: session.session_token, until: asked + SESSION_IDLE })
}

/// A login that the service answers with a 4xx is a refusal of the user, whatever the code (quirk login-wrong-password-code);
/// the bearer's own troubles keep their kind.
fn login_error(error: Error) -> Error {
    const LOGIN: &str = "startConnectivityManagementSession";
    match error.kind() {
        Kind::Auth | Kind::Rejected | Kind::NotFound | Kind::Conflict if error.operation() == Some(LOGIN) => error
            .into_kind(Kind::Auth)
            .remedy("check THINGSPACE_USERNAME and THINGSPACE_PASSWORD; it was tried once, five failures lock the user"),
        _ => error,
    }
}
