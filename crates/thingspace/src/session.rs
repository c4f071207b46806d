//! The two tokens as one machine.
//!
//! The bearer lives an hour, and asking again returns the same one; the session dies after 20 idle minutes; five failed logins
//! lock the user (rules token.life, token.same, session.idle, login.lockout of the description). So:
//!
//! - a renewal runs as a task of its own, once for all callers that wait, and is not cancelled with the caller that began it;
//! - with a [token store](crate::TokenStore) it runs once for all processes, and a token that another one fetched is taken;
//! - a login that the service refused is never tried again with the same credentials: every later call gets the same error at once;
//! - a login whose outcome is unclear counts as a failure, and after two in a row there is no third.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use futures_util::FutureExt as _;
use futures_util::future::{BoxFuture, Shared};
use thingspace_raw::prelude::*;
use thingspace_raw::{Secret, Transport, types};

use crate::error::{Error, Kind, Phase, Result};
use crate::exec::{Core, Link};
use crate::login_record::{Held, Record};

/// Idle time after which the service ends a session (openapi/session.yaml, startConnectivityManagementSession).
const SESSION_IDLE: Duration = Duration::from_secs(20 * 60);

/// A token is renewed this long before it dies, so that it is still alive when the request arrives.
const SLACK: Duration = Duration::from_secs(30);

/// Life of a bearer that comes without one (openapi/session.yaml, OauthToken: at most 3600 s).
const BEARER_LIFE: Duration = Duration::from_secs(3600);

/// How often use of a session is written down for other processes.
const USE_TOLD: Duration = Duration::from_secs(5 * 60);

/// Refusals of living tokens that lead to a renewal, within a minute. The platform hands out the same bearer until its hour is over
/// (rule token.same), and two programs may end each other's sessions: asking again and again would help neither.
const REFUSALS: usize = 2;
const MINUTE: Duration = Duration::from_secs(60);

type Flight = Shared<BoxFuture<'static, Result<Secret>>>;

/// Which of the two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Which {
    Bearer,
    Session,
}

impl Which {
    const fn operation(self) -> &'static str {
        match self {
            Which::Bearer => "requestOauthToken",
            Which::Session => "startConnectivityManagementSession",
        }
    }
}

/// Both tokens of a client.
#[derive(Default)]
pub(crate) struct Tokens {
    bearer: Slot,
    session: Slot,
}

impl Tokens {
    fn slot(&self, which: Which) -> &Slot {
        match which {
            Which::Bearer => &self.bearer,
            Which::Session => &self.session,
        }
    }
}

/// One token, and the renewal under way if there is one.
#[derive(Default)]
struct Slot(Mutex<State>);

#[derive(Default)]
struct State {
    record: Record,
    flight: Option<Flight>,
    /// The error that ended the tries, while this process remembers it.
    refusal: Option<Error>,
    /// The token that the service took no more.
    dead: Option<Secret>,
    /// When living tokens were refused, within the last minute.
    refusals: Vec<SystemTime>,
    /// Until when the session lives as far as other processes know.
    told_until: Option<SystemTime>,
}

impl Slot {
    fn state(&self) -> MutexGuard<'_, State> {
        // Changed in single steps, so whole even if a thread died while it held the lock.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
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

/// The bearer token, fetched or renewed if need be.
pub(crate) async fn bearer(core: &Arc<Core>) -> Result<Secret> {
    get(core, Which::Bearer).await
}

/// The session token, fetched or renewed if need be; using it keeps it alive.
pub(crate) async fn session(core: &Arc<Core>) -> Result<Secret> {
    get(core, Which::Session).await
}

/// The token if it lives, else the outcome of the renewal under way, which begins here if there is none.
async fn get(core: &Arc<Core>, which: Which) -> Result<Secret> {
    let flight = {
        let mut state = core.tokens.slot(which).state();
        if let Some(error) = &state.refusal {
            return Err(error.clone());
        }
        let now = core.clock.now();
        let dead = state.dead.clone();
        if let Some(held) = state.record.live(now, SLACK, dead.as_ref()) {
            let secret = held.secret.clone();
            if which == Which::Session {
                used(core, &mut state, now);
            }
            return Ok(secret);
        }
        let renewal = Arc::clone(core);
        state.flight.get_or_insert_with(|| detach(async move { renew(&renewal, which).await }.boxed())).clone()
    };
    flight.await
}

/// A session lives on with its use, which other processes are told now and then.
fn used(core: &Arc<Core>, state: &mut State, now: SystemTime) {
    let Some(held) = state.record.token.as_mut() else { return };
    held.until = now + SESSION_IDLE;
    let told = state.told_until.is_some_and(|told| held.until < told + USE_TOLD);
    if core.store.is_none() || told {
        return;
    }
    state.told_until = Some(held.until);
    let (core, held) = (Arc::clone(core), held.clone());
    tokio::spawn(async move { tell_use(&core, held).await });
}

async fn tell_use(core: &Core, held: Held) {
    let Some(keeper) = Keeper::lock(core, Which::Session).await else { return };
    if let Some(mut record) = keeper.read()
        && record.token.as_ref().is_some_and(|kept| kept.secret == held.secret && kept.until < held.until)
    {
        record.token = Some(held);
        keeper.write(&record);
    }
}

/// The record of one token in the store, locked.
struct Keeper<'a> {
    core: &'a Core,
    name: String,
    _lock: crate::token_store::TokenLock,
}

impl<'a> Keeper<'a> {
    /// None without a store. One that fails is told of, and the client goes on without it: a full disk must not stop a fleet.
    async fn lock(core: &'a Core, which: Which) -> Option<Self> {
        let store = core.store.as_ref()?;
        let name = core.record_name(which);
        match store.lock(&name).await {
            Ok(lock) => Some(Self { core, name, _lock: lock }),
            Err(error) => {
                tracing::warn!(%error, "the token store cannot be locked; going on without it");
                None
            }
        }
    }

    fn read(&self) -> Option<Record> {
        read_record(self.core, &self.name)
    }

    fn write(&self, record: &Record) {
        let Some(store) = &self.core.store else { return };
        if let Err(error) = store.write(&self.name, &record.to_text()) {
            tracing::warn!(%error, "the token store cannot be written; going on without it");
        }
    }
}

fn read_record(core: &Core, name: &str) -> Option<Record> {
    match core.store.as_ref()?.read(name) {
        Ok(text) => text.as_ref().and_then(Record::from_text),
        Err(error) => {
            tracing::warn!(%error, "the token store cannot be read; going on without it");
            None
        }
    }
}

/// Fetches a token, or takes the one that another process fetched meanwhile.
async fn renew(core: &Arc<Core>, which: Which) -> Result<Secret> {
    let (mut record, dead) = {
        let state = core.tokens.slot(which).state();
        (state.record.clone(), state.dead.clone())
    };
    let taken = |record: &Record| record.live(core.clock.now(), SLACK, dead.as_ref()).cloned();
    // Without the lock first: most of the time somebody has logged in long ago.
    if core.store.is_some()
        && let Some(known) = read_record(core, &core.record_name(which))
        && let Some(held) = taken(&known)
    {
        return Ok(land(core, which, known, Ok(held)));
    }
    let keeper = Keeper::lock(core, which).await;
    if let Some(known) = keeper.as_ref().and_then(Keeper::read) {
        record = known;
        if let Some(held) = taken(&record) {
            return Ok(land(core, which, record, Ok(held)));
        }
    }
    let outcome = try_once(core, which, &mut record, keeper.as_ref()).await;
    if let Some(keeper) = &keeper {
        keeper.write(&record);
    }
    match outcome {
        Ok(held) => Ok(land(core, which, record, Ok(held))),
        Err(error) => {
            land(core, which, record, Err(&error));
            Err(error)
        }
    }
}

/// Ends the flight: what it brought is there before anyone who waits for it goes on. A refusal is remembered here when no store does,
/// where another process may allow a new try.
fn land(core: &Core, which: Which, record: Record, outcome: Result<Held, &Error>) -> Secret {
    let remembers = core.store.is_none();
    let slot = core.tokens.slot(which);
    let mut state = slot.state();
    state.flight = None;
    state.record = record;
    match outcome {
        Ok(held) => {
            state.told_until = Some(held.until);
            // The platform may hand out the very token that it refuses (rule token.same): it is held all the same.
            state.dead = None;
            held.secret
        }
        Err(error) => {
            state.refusal = Some(error.clone()).filter(|error| error.kind() == Kind::Auth && remembers);
            Secret::from("")
        }
    }
}

/// One login, counted before it is made.
async fn try_once(core: &Arc<Core>, which: Which, record: &mut Record, keeper: Option<&Keeper<'_>>) -> Result<Held> {
    let credentials = core.credentials(which);
    if let Some(reason) = record.stopped(&credentials) {
        return Err(stopped(reason));
    }
    let before = record.clone();
    record.trying(&credentials);
    if let Some(keeper) = keeper {
        keeper.write(record);
    }
    let outcome = match which {
        Which::Bearer => request_bearer(core).await,
        Which::Session => log_in(core).await,
    };
    match &outcome {
        Ok(held) => record.succeeded(held.clone()),
        Err(error) if is_refusal(error, which) => record.refused(&credentials, error.message()),
        Err(error) if error.leaves_outcome_open() => {
            record.unclear();
            if let Some(reason) = record.stopped(&credentials) {
                return Err(stopped(reason).caused_by(error.clone()));
            }
        }
        Err(_) => record.came_to_nothing(&before),
    }
    outcome
}

/// Whether the service said no to the credentials themselves. A login needs a bearer: what is wrong with that is another matter.
fn is_refusal(error: &Error, which: Which) -> bool {
    error.kind() == Kind::Auth && error.phase() == Phase::Answered && error.operation() == Some(which.operation())
}

fn stopped(reason: &str) -> Error {
    Error::new(Kind::Auth, Phase::BeforeSending, format!("not logged in: {reason}")).remedy(
        "five failures lock the user, so these credentials are not tried again; correct them, or allow another try with \
         `thingspace login --again` or Client::allow_login",
    )
}

/// The service no longer takes a token that should live. True when the call may go out again with another one.
pub(crate) fn refused(core: &Core, which: Which, token: &Secret) -> bool {
    let mut state = core.tokens.slot(which).state();
    let is_held = state.record.token.as_ref().is_some_and(|held| held.secret == *token);
    if !is_held || state.dead.as_ref() == Some(token) {
        // Another caller was told so before, and there is a new one, or will be.
        return true;
    }
    let now = core.clock.now();
    state.refusals.retain(|at| now.duration_since(*at).is_ok_and(|ago| ago < MINUTE));
    if state.refusals.len() >= REFUSALS {
        return false;
    }
    state.refusals.push(now);
    state.dead = Some(token.clone());
    true
}

/// Forgets that the credentials were refused.
pub(crate) async fn allow(core: &Core) {
    for which in [Which::Bearer, Which::Session] {
        let keeper = Keeper::lock(core, which).await;
        if let Some(keeper) = &keeper
            && let Some(mut record) = keeper.read()
        {
            record.allow();
            keeper.write(&record);
        }
        let mut state = core.tokens.slot(which).state();
        state.record.allow();
        state.refusal = None;
    }
}

/// Whether there is a session to end, of this process or of another one.
pub(crate) fn has_session(core: &Core) -> bool {
    let now = core.clock.now();
    let known = read_record(core, &core.record_name(Which::Session));
    let lives = |record: &Record| record.live(now, Duration::ZERO, None).is_some();
    lives(&core.tokens.session.state().record) || known.as_ref().is_some_and(lives)
}

/// Drops the session that is held, here and in the store, so that nobody uses it any more.
pub(crate) async fn drop_session(core: &Core) {
    let keeper = Keeper::lock(core, Which::Session).await;
    if let Some(keeper) = &keeper
        && let Some(mut record) = keeper.read()
    {
        record.token = None;
        keeper.write(&record);
    }
    core.tokens.session.state().record.token = None;
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
        .body_map(|body| body.username(core.username.as_str()).password(core.password()));
    let session = request.send().await.map_err(|error| login_error(Error::from_raw(error)))?.into_inner();
    Ok(Held { secret: session.session_token, until: asked + SESSION_IDLE })
}

/// A login that the service answers with a 4xx is a refusal of the user, whatever the code (quirk login-wrong-password-code);
/// the bearer's own troubles keep their kind.
fn login_error(error: Error) -> Error {
    let own = error.operation() == Some(Which::Session.operation());
    match error.kind() {
        Kind::Auth | Kind::Rejected | Kind::NotFound | Kind::Conflict if own => error
            .into_kind(Kind::Auth)
            .remedy("check THINGSPACE_USERNAME and THINGSPACE_PASSWORD; it was tried once, five failures lock the user"),
        _ => error,
    }
}
