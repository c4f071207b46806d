//! Fetches, renews and shares the bearer token and the session token.
//!
//! A bearer is valid for an hour, and during that hour each request for a bearer returns the same bearer. A session ends after 20
//! idle minutes (rules token.life, token.same and session.idle of the OpenAPI description). A renewal works like this:
//!
//! - it runs once for all waiting callers, in its own task, and continues even if the caller that started it is dropped;
//! - with a [token store](crate::TokenStore), it runs once for all processes: one process fetches the token, and the other
//!   processes read the token from the store;
//! - the login record (module `login`) decides whether the renewal may log in.

use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use futures_util::FutureExt as _;
use futures_util::future::{BoxFuture, Shared};
use thingspace_raw::Secret;

use crate::auth::locked_record::{busy, unavailable};
use crate::auth::login;
use crate::auth::store::{TokenLock, TokenStore};
use crate::auth::token_kind::TokenKind;
use crate::auth::token_record::{StoredToken, TokenRecord};
use crate::error::{Error, ErrorKind, Phase, Result};
use crate::transport::call::Core;

/// Idle time after which the service ends a session (openapi/session.yaml, startConnectivityManagementSession).
pub(crate) const SESSION_IDLE: Duration = Duration::from_secs(20 * 60);

/// A token is renewed this long before it expires, so that the token in a request is still valid when the request arrives.
const MARGIN: Duration = Duration::from_secs(30);

/// The minimum interval at which the use of a session is recorded for other processes.
const USE_RECORDED: Duration = Duration::from_secs(5 * 60);

/// The maximum number of renewals per minute that follow the refusal of a fresh token. A fresh token is one that should still
/// have been valid ([`is_fresh`]). More renewals would not help. ThingSpace returns the same bearer for an hour (rule
/// token.same), so it would refuse that bearer again. A new session may end the session of another program of the same user
/// (quirk session-replaced). That program then starts a new session, which in turn ends the session of this client.
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
    fn slot(&self, kind: TokenKind) -> &Slot {
        match kind {
            TokenKind::Bearer => &self.bearer,
            TokenKind::Session => &self.session,
        }
    }
}

/// The state of one token.
#[derive(Default)]
struct Slot(Mutex<State>);

#[derive(Default)]
struct State {
    token: Option<StoredToken>,
    /// The renewal in progress, if any.
    in_flight: Option<InFlight>,
    /// The token that the service no longer accepts.
    dead: Option<Secret>,
    /// Whether the service has accepted the token. Assumed for a token from the store.
    accepted: bool,
    /// When this client last fetched the token, read it from the store, or used it successfully, by the clock of the service.
    accepted_at: Option<SystemTime>,
    /// The times at which the service refused fresh tokens. [`refused`] removes the times that are older than a minute.
    fresh_refusals: Vec<SystemTime>,
    /// The expiry time of the token, as last recorded for other processes.
    recorded_until: Option<SystemTime>,
    /// The number of tokens that this client has fetched with its own credentials.
    fetched: u64,
}

impl Slot {
    fn state(&self) -> MutexGuard<'_, State> {
        // Ignores poisoning: a panic in another thread does not leave the state half changed.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Runs a renewal as a task, so that the other callers still get the result if the caller that started the renewal is dropped.
fn detach(renewal: BoxFuture<'static, Result<Secret>>) -> InFlight {
    let task = tokio::spawn(renewal);
    async move {
        task.await.unwrap_or_else(|error| {
            let failed = |message: &str| Error::new(ErrorKind::Session, Phase::BeforeSending, message);
            Err(if error.is_panic() {
                failed("the login was interrupted by a panic").with_remedy("report the panic message that was printed")
            } else {
                failed("the login was interrupted: the runtime is shutting down")
                    .with_remedy("repeat the call in a running runtime")
            })
        })
    }
    .boxed()
    .shared()
}

/// Returns the bearer token, fetching or renewing it if necessary.
pub(crate) async fn bearer(core: &Arc<Core>) -> Result<Secret> {
    get(core, TokenKind::Bearer).await
}

/// Returns the session token, fetching or renewing it if necessary. The caller must then send a request with the token: this
/// function already postpones the expiry of the session, because each request keeps the session alive.
pub(crate) async fn session(core: &Arc<Core>) -> Result<Secret> {
    get(core, TokenKind::Session).await
}

/// Fetches both tokens with the credentials of the client, even if the client has valid tokens, because valid tokens do not prove
/// that the credentials are correct.
pub(crate) async fn log_in(core: &Arc<Core>) -> Result<()> {
    // Reads both counts before the first fetch. If callers log in concurrently, all of them then accept the tokens that the first
    // renewal fetches.
    let tokens = [TokenKind::Bearer, TokenKind::Session].map(|kind| (kind, core.tokens.slot(kind).state().fetched));
    for (kind, before) in tokens {
        fetch(core, kind, before).await?;
    }
    Ok(())
}

/// Returns the token if it is valid. Otherwise waits for the renewal in progress, or starts one.
async fn get(core: &Arc<Core>, kind: TokenKind) -> Result<Secret> {
    let in_flight = {
        let mut state = core.tokens.slot(kind).state();
        let now = core.clock.now();
        let valid = state.token.as_ref().filter(|token| token.is_valid(now, MARGIN, state.dead.as_ref()));
        if let Some(secret) = valid.map(|token| token.secret.clone()) {
            if kind == TokenKind::Session {
                record_use(core, &mut state, now);
            }
            return Ok(secret);
        }
        match &state.in_flight {
            Some(renewal) => renewal.clone(),
            None => start(core, &mut state, kind, false),
        }
    };
    in_flight.await
}

/// Fetches a new token even if the old token is valid. Returns when this client has fetched more than `before` tokens of this
/// kind.
async fn fetch(core: &Arc<Core>, kind: TokenKind, before: u64) -> Result<()> {
    loop {
        let in_flight = {
            let mut state = core.tokens.slot(kind).state();
            if state.fetched > before {
                return Ok(());
            }
            match state.in_flight.clone() {
                Some(renewal) => renewal,
                None => start(core, &mut state, kind, true),
            }
        };
        // If the renewal was already in progress and found a token in the store, the loop starts another renewal.
        in_flight.await?;
    }
}

fn start(core: &Arc<Core>, state: &mut State, kind: TokenKind, forced: bool) -> InFlight {
    let renewal = Arc::clone(core);
    let in_flight = detach(async move { renew(&renewal, kind, forced).await }.boxed());
    state.in_flight = Some(in_flight.clone());
    in_flight
}

/// Postpones the expiry of the session, because using a session keeps it alive. Records the new expiry for other processes, at
/// most once per [`USE_RECORDED`].
fn record_use(core: &Arc<Core>, state: &mut State, now: SystemTime) {
    let Some(token) = state.token.as_mut() else { return };
    token.until = now + SESSION_IDLE;
    let is_recorded = state.recorded_until.is_some_and(|recorded| token.until < recorded + USE_RECORDED);
    if core.store.is_none() || is_recorded {
        return;
    }
    state.recorded_until = Some(token.until);
    let (core, token) = (Arc::clone(core), token.clone());
    tokio::spawn(async move { write_use(&core, token).await });
}

async fn write_use(core: &Core, token: StoredToken) {
    if let Err(error) = try_write_use(core, token).await {
        tracing::warn!(%error, "cannot record the use of the session for other processes");
    }
}

async fn try_write_use(core: &Core, token: StoredToken) -> Result<()> {
    let Some(locked) = LockedToken::lock(core, TokenKind::Session).await? else { return Ok(()) };
    let stored = locked.read().await;
    let written = match stored {
        Ok(Some(stored)) if stored.secret == token.secret && stored.until < token.until => locked.write(Some(token)).await,
        stored => stored.map(|_| ()),
    };
    locked.unlock().await;
    written
}

/// A locked token in the store.
struct LockedToken<'a> {
    core: &'a Core,
    store: &'a dyn TokenStore,
    name: String,
    lock: TokenLock,
}

impl<'a> LockedToken<'a> {
    /// Locks a token. Returns `None` if the client has no store, or if its store fails and is not
    /// [required](TokenStore::is_required). In the second case, the failure is only logged, because a full disk, for example,
    /// must not prevent API calls.
    ///
    /// # Errors
    /// [`ErrorKind::Session`] if another process holds the lock for too long, for example during a login, or if a required store
    /// fails.
    async fn lock(core: &'a Core, kind: TokenKind) -> Result<Option<Self>> {
        let Some(store) = core.store.as_deref() else { return Ok(None) };
        let name = core.token_name(kind);
        let locked = store.lock(&name).await;
        match locked {
            Ok(lock) => Ok(Some(Self { core, store, name, lock })),
            Err(error) if error.kind() == io::ErrorKind::TimedOut => Err(busy(&error)),
            Err(error) => tolerate(store, &error).map(|()| None),
        }
    }

    async fn read(&self) -> Result<Option<StoredToken>> {
        read_token(self.core, &self.name).await
    }

    async fn write(&self, token: Option<StoredToken>) -> Result<()> {
        let written = self.store.write(&self.name, &TokenRecord { token }.to_json()).await;
        written.or_else(|error| tolerate(self.store, &error))
    }

    async fn unlock(self) {
        self.lock.release().await;
    }
}

async fn read_token(core: &Core, name: &str) -> Result<Option<StoredToken>> {
    let Some(store) = core.store.as_deref() else { return Ok(None) };
    match store.read(name).await {
        Ok(record) => Ok(record.and_then(|record| TokenRecord::from_json(&record).token)),
        Err(error) => tolerate(store, &error).map(|()| None),
    }
}

/// Returns the error of a required store. Only logs the error of any other store.
fn tolerate(store: &dyn TokenStore, error: &io::Error) -> Result<()> {
    if store.is_required() {
        return Err(unavailable(error));
    }
    tracing::warn!(%error, "the token store failed; continuing without it");
    Ok(())
}

/// Fetches a token, or uses a token that another process has fetched in the meantime.
async fn renew(core: &Arc<Core>, kind: TokenKind, forced: bool) -> Result<Secret> {
    let outcome = renewed(core, kind, forced).await;
    complete(core, kind, outcome)
}

/// A token and its origin.
enum Renewed {
    /// A token that another client stored earlier.
    Stored(StoredToken),
    Fetched(StoredToken),
}

async fn renewed(core: &Arc<Core>, kind: TokenKind, forced: bool) -> Result<Renewed> {
    let dead = core.tokens.slot(kind).state().dead.clone();
    let is_valid = |token: &StoredToken| !forced && token.is_valid(core.clock.now(), MARGIN, dead.as_ref());
    // Reads the store without the lock first, because another process has usually stored a token already.
    if let Some(token) = read_token(core, &core.token_name(kind)).await?.filter(is_valid) {
        return Ok(Renewed::Stored(token));
    }
    let Some(locked) = LockedToken::lock(core, kind).await? else {
        return login::attempt(core, kind).await.map(Renewed::Fetched);
    };
    let outcome = match locked.read().await {
        Ok(stored) => match stored.filter(is_valid) {
            Some(token) => Ok(Renewed::Stored(token)),
            None => fetched(core, kind, &locked).await,
        },
        Err(error) => Err(error),
    };
    locked.unlock().await;
    outcome
}

/// Fetches a token and stores it for the other processes.
async fn fetched(core: &Arc<Core>, kind: TokenKind, locked: &LockedToken<'_>) -> Result<Renewed> {
    let token = login::attempt(core, kind).await?;
    if let Err(error) = locked.write(Some(token.clone())).await {
        // Returns the token anyway, because it is valid. The other processes must fetch their own tokens.
        tracing::warn!(%error, "cannot store the new token");
    }
    Ok(Renewed::Fetched(token))
}

/// Updates the state at the end of a renewal, before the waiting callers continue.
fn complete(core: &Core, kind: TokenKind, outcome: Result<Renewed>) -> Result<Secret> {
    let mut state = core.tokens.slot(kind).state();
    state.in_flight = None;
    let (token, is_stored) = match outcome? {
        Renewed::Stored(token) => (token, true),
        Renewed::Fetched(token) => (token, false),
    };
    state.fetched += u64::from(!is_stored);
    let secret = token.secret.clone();
    state.recorded_until = Some(token.until);
    // Uses the token even if the service has refused it before, because ThingSpace may return the same token again (rule
    // token.same).
    state.dead = None;
    // For a token from the store, assumes that the service has already accepted it from the client that stored it.
    state.accepted = is_stored;
    state.accepted_at = Some(core.at_service(core.clock.now()));
    state.token = Some(token);
    Ok(secret)
}

/// Records that the service accepted a token.
pub(crate) fn accepted(core: &Core, kind: TokenKind, token: &Secret) {
    let now = core.at_service(core.clock.now());
    let mut state = core.tokens.slot(kind).state();
    if state.token.as_ref().is_some_and(|current| current.secret == *token) {
        state.accepted = true;
        state.accepted_at = Some(now);
    }
}

/// Records that the service refused a token, so that the next attempt uses another token, and returns true. Exception: if the
/// token is fresh and the limit [`FRESH_REFUSALS`] is reached, keeps the token and returns false.
pub(crate) fn refused(core: &Core, kind: TokenKind, token: &Secret) -> bool {
    let now = core.clock.now();
    let mut state = core.tokens.slot(kind).state();
    let is_current = state.token.as_ref().is_some_and(|current| current.secret == *token);
    if !is_current || state.dead.as_ref() == Some(token) {
        // The token was already replaced, or another caller has already recorded its refusal. Either way, the next attempt uses
        // another token.
        return true;
    }
    if is_fresh(core, kind, &state, now) {
        state.fresh_refusals.retain(|at| now.duration_since(*at).is_ok_and(|ago| ago < MINUTE));
        if state.fresh_refusals.len() >= FRESH_REFUSALS {
            return false;
        }
        state.fresh_refusals.push(now);
    }
    state.dead = Some(token.clone());
    true
}

/// Handles the refusal of `token` in a call that has already replaced one refused token of this kind. Keeps `token`. If `token`
/// is fresh, its refusal counts toward [`FRESH_REFUSALS`].
pub(crate) fn refused_again(core: &Core, kind: TokenKind, token: &Secret) {
    let now = core.clock.now();
    let mut state = core.tokens.slot(kind).state();
    if state.token.as_ref().is_some_and(|current| current.secret == *token) && is_fresh(core, kind, &state, now) {
        state.fresh_refusals.push(now);
    }
}

/// Returns whether a token that the service refused should still have been valid. A bearer is fresh only if it was never
/// accepted: an accepted one may have been revoked since. A session is fresh until it has been idle for longer than
/// [`SESSION_IDLE`], by the clock of the service, which may differ from the local clock.
fn is_fresh(core: &Core, kind: TokenKind, state: &State, now: SystemTime) -> bool {
    match kind {
        TokenKind::Bearer => !state.accepted,
        TokenKind::Session => {
            let idle = state.accepted_at.and_then(|last| core.at_service(now).duration_since(last).ok());
            idle.is_none_or(|idle| idle <= SESSION_IDLE)
        }
    }
}

/// Drops the bearer after a refusal, so that the next call fetches a new one, and returns true. Exception: if there is no bearer,
/// or if the service has never accepted it, changes nothing and returns false.
pub(crate) fn drop_bearer(core: &Core) -> bool {
    let accepted = {
        let state = core.tokens.bearer.state();
        state.token.as_ref().filter(|_| state.accepted).map(|token| token.secret.clone())
    };
    accepted.is_some_and(|token| refused(core, TokenKind::Bearer, &token))
}

/// Returns whether this client or the token store has a session that has not expired.
///
/// # Errors
/// [`ErrorKind::Session`] if a required store cannot be read.
pub(crate) async fn has_session(core: &Core) -> Result<bool> {
    let now = core.clock.now();
    let is_valid = |token: &StoredToken| token.is_valid(now, Duration::ZERO, None);
    let own = core.tokens.session.state().token.as_ref().is_some_and(is_valid);
    Ok(own || read_token(core, &core.token_name(TokenKind::Session)).await?.as_ref().is_some_and(is_valid))
}

/// Drops both tokens from this client and from the store, so that no other client reads the tokens from the store.
///
/// # Errors
/// [`ErrorKind::Session`] if another process holds the lock of a token for too long, or a required store fails.
pub(crate) async fn forget(core: &Core) -> Result<()> {
    for kind in [TokenKind::Session, TokenKind::Bearer] {
        core.tokens.slot(kind).state().token = None;
        let Some(locked) = LockedToken::lock(core, kind).await? else { continue };
        let dropped = match locked.read().await {
            Ok(Some(_)) => locked.write(None).await,
            read => read.map(|_| ()),
        };
        locked.unlock().await;
        dropped?;
    }
    Ok(())
}
