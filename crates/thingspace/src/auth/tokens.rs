//! The two tokens as one machine.
//!
//! The bearer lives an hour, and asking again returns the same one; the session dies after 20 idle minutes (rules token.life, token.same,
//! session.idle of the description). So:
//!
//! - a renewal runs as a task of its own, once for all callers that wait, and is not canceled with the caller that started it;
//! - with a [token store](crate::TokenStore) it runs once for all processes, and a token that another one fetched is taken;
//! - whether a login may be tried at all is decided by the login record (`login`).

use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use futures_util::FutureExt as _;
use futures_util::future::{BoxFuture, Shared};
use thingspace_raw::Secret;

use crate::auth::login;
use crate::auth::login_keeper::busy;
use crate::auth::store::TokenLock;
use crate::auth::token_kind::TokenKind;
use crate::auth::token_record::{Held, TokenRecord};
use crate::error::{Error, ErrorKind, Phase, Result};
use crate::transport::call::Core;

/// Idle time after which the service ends a session (openapi/session.yaml, startConnectivityManagementSession).
pub(crate) const SESSION_IDLE: Duration = Duration::from_secs(20 * 60);

/// A token is renewed this long before it dies, so that it is still alive when the request arrives.
const SLACK: Duration = Duration::from_secs(30);

/// How often use of a session is written down for other processes.
const USE_WRITTEN: Duration = Duration::from_secs(5 * 60);

/// Renewals of tokens that were refused while fresh, within a minute. The platform hands out the same bearer until its hour is over
/// (rule token.same), and two programs may end each other's sessions: asking again and again would help neither.
const FRESH_REFUSALS: usize = 2;
const MINUTE: Duration = Duration::from_secs(60);

type InFlight = Shared<BoxFuture<'static, Result<Secret>>>;

/// Both tokens of a client.
#[derive(Default)]
pub(crate) struct Tokens {
    bearer: Slot,
    session: Slot,
}

impl Tokens {
    fn slot(&self, which: TokenKind) -> &Slot {
        match which {
            TokenKind::Bearer => &self.bearer,
            TokenKind::Session => &self.session,
        }
    }
}

/// One token, and the renewal under way if there is one.
#[derive(Default)]
struct Slot(Mutex<State>);

#[derive(Default)]
struct State {
    token: Option<Held>,
    /// The renewal under way.
    flight: Option<InFlight>,
    /// The token that the service took no more.
    dead: Option<Secret>,
    /// Whether the service took the token since it was fetched.
    accepted: bool,
    /// When the service took the token last, or gave it, by its own clock.
    accepted_at: Option<SystemTime>,
    /// When fresh tokens were refused, within the last minute.
    fresh_refusals: Vec<SystemTime>,
    /// Until when the session lives as far as other processes know.
    written_until: Option<SystemTime>,
    /// Counts the tokens that this client fetched with its own credentials.
    fetched: u64,
}

impl Slot {
    fn state(&self) -> MutexGuard<'_, State> {
        // Changed in single steps, so whole even if a thread died while it held the lock.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Runs a renewal as a task: dropping the caller that started it must not leave the others without a result.
fn detach(renewal: BoxFuture<'static, Result<Secret>>) -> InFlight {
    let task = tokio::spawn(renewal);
    async move {
        task.await.unwrap_or_else(|_| {
            Err(Error::new(ErrorKind::Session, Phase::BeforeSending, "the login was cut off")
                .remedy("the runtime is shutting down"))
        })
    }
    .boxed()
    .shared()
}

/// The bearer token, fetched or renewed if need be.
pub(crate) async fn bearer(core: &Arc<Core>) -> Result<Secret> {
    get(core, TokenKind::Bearer).await
}

/// The session token, fetched or renewed if need be; using it keeps it alive.
pub(crate) async fn session(core: &Arc<Core>) -> Result<Secret> {
    get(core, TokenKind::Session).await
}

/// Fetches both tokens with the given credentials, whatever is at hand: tokens that somebody fetched before prove nothing about them.
pub(crate) async fn log_in(core: &Arc<Core>) -> Result<()> {
    // Callers that ask together share what is fetched from now on.
    let both = [TokenKind::Bearer, TokenKind::Session].map(|which| (which, core.tokens.slot(which).state().fetched));
    for (which, before) in both {
        fetch(core, which, before).await?;
    }
    Ok(())
}

/// The token if it lives, else the outcome of the renewal under way, which starts here if there is none.
async fn get(core: &Arc<Core>, which: TokenKind) -> Result<Secret> {
    let flight = {
        let mut state = core.tokens.slot(which).state();
        let now = core.clock.now();
        let live = state.token.as_ref().filter(|held| held.lives(now, SLACK, state.dead.as_ref()));
        if let Some(secret) = live.map(|held| held.secret.clone()) {
            if which == TokenKind::Session {
                used(core, &mut state, now);
            }
            return Ok(secret);
        }
        match &state.flight {
            Some(flight) => flight.clone(),
            None => start(core, &mut state, which, false),
        }
    };
    flight.await
}

/// A new token, whether or not the old one lives; one that was fetched after the first `before` ones will do.
async fn fetch(core: &Arc<Core>, which: TokenKind, before: u64) -> Result<()> {
    loop {
        let flight = {
            let mut state = core.tokens.slot(which).state();
            if state.fetched > before {
                return Ok(());
            }
            match state.flight.clone() {
                Some(flight) => flight,
                None => start(core, &mut state, which, true),
            }
        };
        // One that was under way may have found a token in the store, and then this goes on.
        flight.await?;
    }
}

fn start(core: &Arc<Core>, state: &mut State, which: TokenKind, forced: bool) -> InFlight {
    let renewal = Arc::clone(core);
    let flight = detach(async move { renew(&renewal, which, forced).await }.boxed());
    state.flight = Some(flight.clone());
    flight
}

/// A session lives on with its use, which other processes learn now and then.
fn used(core: &Arc<Core>, state: &mut State, now: SystemTime) {
    let Some(held) = state.token.as_mut() else { return };
    held.until = now + SESSION_IDLE;
    let known = state.written_until.is_some_and(|known| held.until < known + USE_WRITTEN);
    if core.store.is_none() || known {
        return;
    }
    state.written_until = Some(held.until);
    let (core, held) = (Arc::clone(core), held.clone());
    tokio::spawn(async move { write_use(&core, held).await });
}

async fn write_use(core: &Core, held: Held) {
    let Ok(Some(keeper)) = Keeper::lock(core, TokenKind::Session).await else { return };
    if keeper.read().is_some_and(|kept| kept.secret == held.secret && kept.until < held.until) {
        keeper.write(Some(held));
    }
}

/// One token in the store, locked.
struct Keeper<'a> {
    core: &'a Core,
    name: String,
    _lock: TokenLock,
}

impl<'a> Keeper<'a> {
    /// None without a store. One that fails is reported, and the client goes on without it: a full disk must not stop a fleet. One that
    /// another process keeps locked is an error: that process may be logging in.
    async fn lock(core: &'a Core, which: TokenKind) -> Result<Option<Self>> {
        let Some(store) = core.store.as_ref() else { return Ok(None) };
        let name = core.token_name(which);
        let locked = store.lock(&name).await;
        match locked {
            Ok(lock) => Ok(Some(Self { core, name, _lock: lock })),
            Err(error) if error.kind() == io::ErrorKind::TimedOut => Err(busy(&error)),
            Err(error) => {
                tracing::warn!(%error, "cannot lock the token store; going on without it");
                Ok(None)
            }
        }
    }

    fn read(&self) -> Option<Held> {
        read_token(self.core, &self.name)
    }

    fn write(&self, token: Option<Held>) {
        let Some(store) = &self.core.store else { return };
        if let Err(error) = store.write(&self.name, &TokenRecord { token }.to_text()) {
            tracing::warn!(%error, "cannot write to the token store; going on without it");
        }
    }
}

fn read_token(core: &Core, name: &str) -> Option<Held> {
    match core.store.as_ref()?.read(name) {
        Ok(text) => TokenRecord::from_text(&text?).token,
        Err(error) => {
            tracing::warn!(%error, "cannot read the token store; going on without it");
            None
        }
    }
}

/// Fetches a token, or takes the one that another process fetched meanwhile.
async fn renew(core: &Arc<Core>, which: TokenKind, forced: bool) -> Result<Secret> {
    let outcome = renewed(core, which, forced).await;
    land(core, which, outcome)
}

/// A token and where it is from.
enum Renewed {
    /// Another client put it into the store, some time ago.
    Stored(Held),
    Fetched(Held),
}

async fn renewed(core: &Arc<Core>, which: TokenKind, forced: bool) -> Result<Renewed> {
    let dead = core.tokens.slot(which).state().dead.clone();
    let lives = |held: &Held| !forced && held.lives(core.clock.now(), SLACK, dead.as_ref());
    // Without the lock first: most of the time another process has logged in long ago.
    if let Some(held) = read_token(core, &core.token_name(which)).filter(lives) {
        return Ok(Renewed::Stored(held));
    }
    let keeper = Keeper::lock(core, which).await?;
    if let Some(held) = keeper.as_ref().and_then(Keeper::read).filter(lives) {
        return Ok(Renewed::Stored(held));
    }
    let held = login::attempt(core, which).await?;
    if let Some(keeper) = &keeper {
        keeper.write(Some(held.clone()));
    }
    Ok(Renewed::Fetched(held))
}

/// Ends the flight: what it brought is there before anyone who waits for it goes on.
fn land(core: &Core, which: TokenKind, outcome: Result<Renewed>) -> Result<Secret> {
    let mut state = core.tokens.slot(which).state();
    state.flight = None;
    let (held, is_stored) = match outcome? {
        Renewed::Stored(held) => (held, true),
        Renewed::Fetched(held) => (held, false),
    };
    state.fetched += u64::from(!is_stored);
    let secret = held.secret.clone();
    state.written_until = Some(held.until);
    // The platform may hand out the very token that it refuses (rule token.same): it is held all the same.
    state.dead = None;
    // Who stored it has used it.
    state.accepted = is_stored;
    state.accepted_at = Some(core.at_service(core.clock.now()));
    state.token = Some(held);
    Ok(secret)
}

/// The service took a token.
pub(crate) fn accepted(core: &Core, which: TokenKind, token: &Secret) {
    let now = core.at_service(core.clock.now());
    let mut state = core.tokens.slot(which).state();
    if state.token.as_ref().is_some_and(|held| held.secret == *token) {
        state.accepted = true;
        state.accepted_at = Some(now);
    }
}

/// The service no longer takes a token that should live. True when the call may go out again with another one.
pub(crate) fn refused(core: &Core, which: TokenKind, token: &Secret) -> bool {
    let now = core.clock.now();
    let mut state = core.tokens.slot(which).state();
    let is_held = state.token.as_ref().is_some_and(|held| held.secret == *token);
    if !is_held || state.dead.as_ref() == Some(token) {
        // Another caller learned so before, and there is a new one, or will be.
        return true;
    }
    if is_fresh(core, which, &state, now) {
        state.fresh_refusals.retain(|at| now.duration_since(*at).is_ok_and(|ago| ago < MINUTE));
        if state.fresh_refusals.len() >= FRESH_REFUSALS {
            return false;
        }
        state.fresh_refusals.push(now);
    }
    state.dead = Some(token.clone());
    true
}

/// The token that replaced a refused one was refused too: the call ends, and the next one may not renew for long.
pub(crate) fn refused_again(core: &Core, which: TokenKind, token: &Secret) {
    let now = core.clock.now();
    let mut state = core.tokens.slot(which).state();
    if state.token.as_ref().is_some_and(|held| held.secret == *token) && is_fresh(core, which, &state, now) {
        state.fresh_refusals.push(now);
    }
}

/// Whether a token is refused though nothing has happened that could have ended it. A bearer that the service took before may have been
/// revoked since. A session may have idled away by the clock of the service, which its answers show and which need not be ours.
fn is_fresh(core: &Core, which: TokenKind, state: &State, now: SystemTime) -> bool {
    match which {
        TokenKind::Bearer => !state.accepted,
        TokenKind::Session => {
            let idle = state.accepted_at.and_then(|last| core.at_service(now).duration_since(last).ok());
            idle.is_none_or(|idle| idle <= SESSION_IDLE)
        }
    }
}

/// Drops a bearer that the service refuses, so that the next call fetches another one. False when it was fetched by this very attempt,
/// or may not be renewed again.
pub(crate) fn drop_bearer(core: &Core) -> bool {
    let accepted = {
        let state = core.tokens.bearer.state();
        state.token.as_ref().filter(|_| state.accepted).map(|held| held.secret.clone())
    };
    accepted.is_some_and(|token| refused(core, TokenKind::Bearer, &token))
}

/// Whether there is a session to end, of this process or of another one.
pub(crate) fn has_session(core: &Core) -> bool {
    let now = core.clock.now();
    let lives = |held: &Held| held.lives(now, Duration::ZERO, None);
    let own = core.tokens.session.state().token.as_ref().is_some_and(lives);
    own || read_token(core, &core.token_name(TokenKind::Session)).as_ref().is_some_and(lives)
}

/// Drops both tokens, here and in the store, so that nobody uses them any more.
///
/// # Errors
/// [`ErrorKind::Session`] when another process holds the store for too long.
pub(crate) async fn forget(core: &Core) -> Result<()> {
    for which in [TokenKind::Session, TokenKind::Bearer] {
        core.tokens.slot(which).state().token = None;
        if let Some(keeper) = Keeper::lock(core, which).await?
            && keeper.read().is_some()
        {
            keeper.write(None);
        }
    }
    Ok(())
}
