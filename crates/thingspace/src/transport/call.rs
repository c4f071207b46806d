//! Performs one call: adds credentials, sends the request, retries it if the effect of the operation allows a retry, and enforces
//! the deadline. Every failure becomes an [`Error`].

use std::ops::Deref;
use std::pin::Pin;
use std::sync::{Arc, PoisonError, RwLock};
use std::time::{Duration, Instant, SystemTime};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use bytes::{Bytes, BytesMut};
use http::HeaderMap;
use http::header::{AUTHORIZATION, DATE, HeaderName, HeaderValue, RETRY_AFTER};
use reqwest::{Request, Response};
use thingspace_raw::Secret;
use thingspace_raw::operation::{Auth, Effect, Operation, Timeout, TypedOperation as _};
use thingspace_raw::ops;
use thingspace_raw::transport::{Exec, ExecFuture, failure};
use tokio::sync::OnceCell;
use tracing::Instrument as _;
use url::Url;
use zeroize::Zeroizing;

use crate::auth::lease_check;
use crate::auth::locked_record::LoginPlaces;
use crate::auth::login;
use crate::auth::store::TokenStore;
use crate::auth::token_kind::TokenKind;
use crate::auth::token_record::digest_of;
use crate::auth::tokens;
use crate::error::{Error, ErrorKind, Phase, Result};
use crate::transport::base_url;
use crate::transport::clock::Clock;
use crate::transport::expected_body;
use crate::transport::observe::{CallSpan, Notifier, Observed};
use crate::transport::options::CallOptions;
use crate::transport::rate_limit::RateLimiter;
use crate::transport::response;
use crate::transport::retry::RetryBudget;
use crate::transport::service_clock::ServiceClock;
use crate::transport::single_attempt;

/// The operation that starts a session.
pub(crate) const LOGIN: &str = ops::StartConnectivityManagementSession::ID;

const UNAUTHORIZED: u16 = 401;

/// The status for too many requests. The service has not processed a request that it answers with this status.
const TOO_MANY: u16 = 429;

/// The operation that changes the password. The service counts a wrong old password as a failed login (quirk login-lock-scope),
/// so the client counts each call of this operation as a login.
pub(crate) const RESET: &str = ops::ResetConnectivityManagementPassword::ID;

/// The operation that ends a session. The client does not renew an expired session just to end it.
pub(crate) const LOGOUT: &str = ops::EndConnectivityManagementSession::ID;

const SESSION_TOKEN: HeaderName = HeaderName::from_static("vz-m2m-token");

/// The maximum size of an answer in bytes, after decompression. A page of 2,000 devices has about 4 MB.
const ANSWER_LIMIT: usize = 32 * 1024 * 1024;

/// The maximum number of bytes to read from an error body.
const REFUSAL_LIMIT: usize = 256 * 1024;

/// What a call needs from its client: the shared state, and the options for the client's calls.
pub(crate) struct Core {
    pub(crate) shared: Arc<Shared>,
    pub(crate) options: CallOptions,
}

impl Deref for Core {
    type Target = Shared;

    fn deref(&self) -> &Shared {
        &self.shared
    }
}

/// The state that a client and all its variants ([`Client::with_timeout`](crate::Client::with_timeout)) share.
pub(crate) struct Shared {
    pub(crate) base_url: String,
    pub(crate) key: String,
    pub(crate) secret: Secret,
    pub(crate) username: String,
    /// The current password. A password reset replaces it.
    pub(crate) password: RwLock<Secret>,
    pub(crate) account: String,
    /// Whether arguments are validated before sending.
    pub(crate) checks: bool,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) http: reqwest::Client,
    /// The HTTP client for changes, which opens a new connection for each change. On a reused connection, the outcome of a change
    /// could be unknown, because the server may close such a connection while a request is being sent.
    pub(crate) http_for_changes: reqwest::Client,
    /// The store through which clients and processes share tokens.
    pub(crate) store: Option<Arc<dyn TokenStore>>,
    pub(crate) login_places: LoginPlaces,
    pub(crate) tokens: tokens::Tokens,
    pub(crate) retry_budget: RetryBudget,
    pub(crate) rate_limiter: RateLimiter,
    pub(crate) notifier: Notifier,
    /// The clock of the service, estimated from its answers.
    pub(crate) service_clock: ServiceClock,
    /// The instance id of a simulator; `None` for a real service. The cell is empty until the service has answered whether it
    /// is a simulator.
    pub(crate) service_instance: OnceCell<Option<String>>,
}

impl Shared {
    pub(crate) fn password(&self) -> Secret {
        self.password.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Stores the password after the service has changed it.
    pub(crate) fn set_password(&self, password: Secret) {
        *self.password.write().unwrap_or_else(PoisonError::into_inner) = password;
    }

    /// Converts a local time to the time at the service.
    pub(crate) fn at_service(&self, time: SystemTime) -> SystemTime {
        self.service_clock.at_service(time)
    }

    /// Updates the estimated clock of the service from the Date header of an answer.
    fn compare_clocks(&self, headers: &HeaderMap) {
        let date = headers.get(DATE).and_then(|date| date.to_str().ok()).and_then(|date| httpdate::parse_http_date(date).ok());
        if let Some(date) = date {
            self.service_clock.learn(date, self.clock.now());
        }
    }

    /// Returns the credentials that a token request needs, joined into one string.
    pub(crate) fn credentials(&self, which: TokenKind) -> Secret {
        match which {
            TokenKind::Bearer => format!("{}\0{}", self.key, self.secret.expose()).into(),
            TokenKind::Session => format!("{}\0{}", self.username, self.password().expose()).into(),
        }
    }

    /// Returns the name of a token in the store. A session belongs to a user and an application, so its name depends on both.
    pub(crate) fn token_name(&self, which: TokenKind) -> String {
        match which {
            TokenKind::Bearer => format!("{}-bearer", digest_of(&[&self.base_url, &self.key])),
            TokenKind::Session => format!("{}-session", digest_of(&[&self.base_url, &self.key, &self.username])),
        }
    }

    /// Returns the name of a login record. The name of a user's record does not depend on the application or the spelling of the
    /// URL, because the service counts failed logins per user.
    pub(crate) fn login_name(&self, which: TokenKind) -> String {
        let url = Url::parse(&self.base_url).map_or_else(|_| self.base_url.clone(), String::from);
        match which {
            TokenKind::Bearer => format!("{}-application", digest_of(&[&url, &self.key])),
            TokenKind::Session => format!("{}-login", digest_of(&[&url, &self.username])),
        }
    }
}

/// The transport of the generated client.
pub(crate) struct Executor(pub(crate) Arc<Core>);

impl Exec for Executor {
    fn exec<'a>(&'a self, _: &'a reqwest::Client, request: Request, operation: &'static Operation) -> ExecFuture<'a> {
        Box::pin(async move { Ok(perform(&self.0, request, operation).await.map_or_else(failure, Response::from)) })
    }
}

/// The result of [`perform`]. Boxed, because the future is recursive: a call may log in, and a login is itself a call.
pub(crate) type Performed<'a> = Pin<Box<dyn Future<Output = Result<http::Response<Bytes>>> + Send + 'a>>;

/// Carries out `request` as a call of `operation`. Returns an answer only if its body has the shape that the OpenAPI
/// description specifies.
pub(crate) fn perform<'a>(core: &'a Arc<Core>, request: Request, operation: &'static Operation) -> Performed<'a> {
    Box::pin(async move {
        let mut call = Call { core, operation, sent: 0, is_sending: false, renewed_bearer: false, renewed_session: false };
        let watch = CallSpan::start(operation);
        let run = call.run(request).instrument(watch.span.clone());
        let outcome = match operation.id {
            RESET => login::counted(core, run).await,
            _ => run.await,
        };
        let outcome = outcome.map_err(|error| error.during(operation.id, call.sent).maybe_acted(operation.effect));
        watch.end(&core.notifier, call.sent, outcome.as_ref().err());
        outcome
    })
}

/// How an attempt failed.
enum Failed {
    /// The service refused a token. The next attempt uses a new token.
    Renewed,
    /// The request was not sent.
    NotSent(Error),
    Sent(Error),
}

/// The tokens of one attempt.
#[derive(Default)]
struct AttemptTokens {
    bearer: Option<Secret>,
    session: Option<Secret>,
}

struct Call<'a> {
    core: &'a Arc<Core>,
    operation: &'static Operation,
    sent: u32,
    /// Whether bytes of the current attempt may have been sent.
    is_sending: bool,
    renewed_bearer: bool,
    renewed_session: bool,
}

impl Call<'_> {
    async fn run(&mut self, request: Request) -> Result<http::Response<Bytes>> {
        let mut failures = 0;
        let mut left = self.deadline();
        loop {
            let begun = Instant::now();
            let attempt = tokio::time::timeout(left, self.attempt(&request)).await;
            left = left.saturating_sub(begun.elapsed());
            let error = match attempt {
                Ok(Ok(response)) => return Ok(response),
                Ok(Err(Failed::Renewed)) => continue,
                Ok(Err(Failed::NotSent(error))) => return Err(error),
                Ok(Err(Failed::Sent(error))) => error,
                Err(_) => return Err(self.out_of_time()),
            };
            if single_attempt::is_single(self.operation) {
                return Err(error);
            }
            failures += 1;
            let pause = self
                .may_retry(&error)
                .then(|| self.core.retry_budget.next(&self.core.options.retry, failures, error.retry_after()))
                .flatten();
            let Some(pause) = pause else { return Err(error) };
            // A Retry-After pause counts against a deadline that the caller has set, but not against the default deadline.
            if self.core.options.timeout.is_some() || error.retry_after().is_none() {
                if pause >= left {
                    return Err(error);
                }
                left -= pause;
            }
            tracing::debug!(attempt = self.sent, %error, ?pause, "retrying");
            self.core.notifier.notify(&Observed::Retry { operation: self.operation.id, pause, error: &error });
            self.core.clock.sleep(pause).await;
        }
    }

    /// Sends the request once, with valid tokens.
    async fn attempt(&mut self, request: &Request) -> Result<http::Response<Bytes>, Failed> {
        let Some(mut attempt) = request.try_clone() else {
            return Err(Failed::NotSent(Error::config("a request with a streaming body cannot be sent by this client")));
        };
        self.is_sending = false;
        let tokens_used = self.authorize(&mut attempt).await.map_err(Failed::NotSent)?;
        self.wait_for_rate_limit().await.map_err(Failed::NotSent)?;
        single_attempt::before_sending(self.operation).await.map_err(Failed::NotSent)?;
        lease_check::before_sending(self.operation).map_err(Failed::NotSent)?;
        self.sent += 1;
        self.is_sending = true;
        let begun = Instant::now();
        let answer = self.send(attempt).await;
        let took = begun.elapsed();
        let refused = answer.as_ref().err().and_then(|error| self.refused_token(error));
        // Mask the secrets before an observer gets the error.
        let answer = answer.map_err(|error| error.without(&secrets_of(self.core, &tokens_used, request)));
        let error = answer.as_ref().err();
        self.core.notifier.notify(&Observed::Attempt { operation: self.operation.id, number: self.sent, took, error });
        // The gateway checks the bearer before the service checks the session. So a refused session proves that the bearer is
        // valid.
        if let Some(bearer) = tokens_used.bearer.as_ref().filter(|_| answer.is_ok() || refused == Some(TokenKind::Session)) {
            tokens::accepted(self.core, TokenKind::Bearer, bearer);
        }
        if let Some(session) = tokens_used.session.as_ref().filter(|_| answer.is_ok()) {
            tokens::accepted(self.core, TokenKind::Session, session);
        }
        let error = match answer {
            Ok(response) => {
                self.core.retry_budget.pay_back();
                return Ok(response);
            }
            Err(error) => error,
        };
        // Call `renew` even if this call is a single attempt: it drops the refused token, so that the next call uses a new one.
        let is_renewed = refused.is_some_and(|which| self.renew(which, &tokens_used));
        if is_renewed && !single_attempt::is_single(self.operation) {
            return Err(Failed::Renewed);
        }
        // The service has refused the token, not the credentials, whichever code it gave. The caller may try again with the new
        // token.
        let error = if is_renewed { error.into_kind(ErrorKind::Session) } else { error };
        if error.kind() == ErrorKind::Throttled {
            self.core.rate_limiter.refused(self.operation, self.core.clock.monotonic(), error.retry_after());
        }
        Err(Failed::Sent(error))
    }

    /// Waits until the rate limiter allows one more call. Fails immediately if the wait would reach the deadline, or if the call
    /// is a single attempt and would have to wait.
    async fn wait_for_rate_limit(&self) -> Result<()> {
        let Shared { rate_limiter, clock, .. } = &***self.core;
        let now = clock.monotonic();
        let start = rate_limiter.reserve(self.operation, now);
        let wait = start.saturating_sub(now);
        let is_too_long = wait >= self.deadline() || !wait.is_zero() && single_attempt::is_single(self.operation);
        if is_too_long {
            rate_limiter.give_back(self.operation, start);
            let message = format!("rate limit reached: the next call is allowed in {} s", wait.as_secs());
            return Err(Error::new(ErrorKind::Throttled, Phase::BeforeSending, message)
                .with_remedy("wait, raise .timeout(…), or change many devices with .in_bulk()")
                .after(Some(wait)));
        }
        if !wait.is_zero() {
            tracing::debug!(?wait, "waiting for the rate limit");
            self.core.notifier.notify(&Observed::Throttled { operation: self.operation.id, wait });
            clock.sleep(wait).await;
        }
        Ok(())
    }

    /// Returns the deadline that the caller has set, or else the deadline of the operation in the OpenAPI description.
    fn deadline(&self) -> Duration {
        self.core.options.timeout.unwrap_or(match self.operation.timeout {
            Timeout::Short => Duration::from_secs(20),
            Timeout::Normal => Duration::from_secs(60),
            Timeout::Long => Duration::from_secs(180),
        })
    }

    fn is_change(&self) -> bool {
        matches!(self.operation.effect, Effect::Change | Effect::Secret)
    }

    /// Returns whether the call may be retried after `error`. The effect of the operation decides, not the HTTP method. A call
    /// with [`Effect::Change`] or [`Effect::Secret`] is retried only if the service cannot have made the change.
    fn may_retry(&self, error: &Error) -> bool {
        let is_transient =
            matches!(error.kind(), ErrorKind::Transport | ErrorKind::Throttled | ErrorKind::Service | ErrorKind::Timeout);
        match self.operation.effect {
            Effect::Read | Effect::Idempotent => is_transient,
            // The service answers with 429 before it processes the request, so it has changed nothing. Logins have their own
            // retries (`login`).
            Effect::Change | Effect::Secret if error.status() == Some(TOO_MANY) => self.operation.id != LOGIN,
            Effect::Change | Effect::Secret => error.kind() == ErrorKind::Transport && error.phase() == Phase::BeforeSending,
        }
    }

    /// Returns which token the service refused. If the code of a 401 names no token, the 401 comes from the gateway, which
    /// refuses the bearer. Exception: a 401 for a login may also mean that the password is wrong, so `login` handles it.
    fn refused_token(&self, error: &Error) -> Option<TokenKind> {
        let unnamed = error.status() == Some(UNAUTHORIZED) && self.operation.id != LOGIN;
        response::refused_token(error).or(unnamed.then_some(TokenKind::Bearer))
    }

    /// Drops a refused token and returns whether to send the call once more with a new token. If the service refuses the new
    /// token too, the call fails. Sending the call again is safe for every effect, because tokens are checked before the request
    /// is processed (rules error.gateway, session.expired.code).
    fn renew(&mut self, which: TokenKind, tokens_used: &AttemptTokens) -> bool {
        let (token, renewed) = match (which, tokens_used) {
            (TokenKind::Bearer, AttemptTokens { bearer: Some(token), .. }) => (token, &mut self.renewed_bearer),
            (TokenKind::Session, AttemptTokens { session: Some(token), .. }) if self.operation.id != LOGOUT => {
                (token, &mut self.renewed_session)
            }
            _ => return false,
        };
        if std::mem::replace(renewed, true) {
            tokens::refused_again(self.core, which, token);
            return false;
        }
        tokens::refused(self.core, which, token)
    }

    async fn authorize(&self, request: &mut Request) -> Result<AttemptTokens> {
        let mut tokens_used = AttemptTokens::default();
        match self.operation.auth {
            Auth::Basic => {
                let value = basic(&self.core.key, &self.core.secret)?;
                request.headers_mut().insert(AUTHORIZATION, value);
            }
            Auth::Bearer => tokens_used.bearer = Some(tokens::bearer(self.core).await?),
            Auth::Session => {
                tokens_used.session = Some(tokens::session(self.core).await?);
                tokens_used.bearer = Some(tokens::bearer(self.core).await?);
            }
        }
        if let Some(bearer) = &tokens_used.bearer {
            request.headers_mut().insert(AUTHORIZATION, header("Bearer ", bearer)?);
        }
        if let Some(session) = &tokens_used.session {
            request.headers_mut().insert(SESSION_TOKEN, header("", session)?);
        }
        Ok(tokens_used)
    }

    async fn send(&self, request: Request) -> Result<http::Response<Bytes>> {
        let http = if self.is_change() { &self.core.http_for_changes } else { &self.core.http };
        let mut response = http.execute(request).await.map_err(transport_error)?;
        let (status, headers) = (response.status(), std::mem::take(response.headers_mut()));
        self.core.compare_clocks(&headers);
        if !status.is_success() {
            let wait = headers.get(RETRY_AFTER).and_then(retry_after);
            let id = response::request_id_of(&headers);
            let error = response::error(status.as_u16(), &read_refusal(response).await).after(wait);
            let error = if id.is_some() { error.with_request_id(id) } else { error };
            return Err(base_url::suspected(error, &self.core.base_url));
        }
        let body = expected_body::body(self.operation, status.as_u16(), &headers, read(response).await?);
        let body = body.map_err(|error| base_url::suspected(error, &self.core.base_url))?;
        let mut rebuilt = http::Response::new(body);
        *rebuilt.status_mut() = status;
        *rebuilt.headers_mut() = headers;
        Ok(rebuilt)
    }

    fn out_of_time(&self) -> Error {
        let phase = if self.is_sending { Phase::MaybeSent } else { Phase::BeforeSending };
        let seconds = self.deadline().as_secs_f64();
        Error::new(ErrorKind::Timeout, phase, format!("no answer within {seconds} s"))
            .with_remedy("raise .timeout(…) if the service is slow")
    }
}

/// Returns the secrets that the request may contain. They must be masked, because an error body may repeat them.
fn secrets_of(core: &Core, tokens_used: &AttemptTokens, request: &Request) -> Vec<Secret> {
    let mut secrets = vec![core.secret.clone(), core.password()];
    secrets.extend(basic_text(&core.key, &core.secret));
    secrets.extend(tokens_used.bearer.iter().chain(&tokens_used.session).cloned());
    secrets.extend(request.body().and_then(reqwest::Body::as_bytes).map(secrets_in).unwrap_or_default());
    secrets
}

/// Returns the secrets in a JSON body: the values of members whose names contain `password`, `secret` or `token`.
fn secrets_in(body: &[u8]) -> Vec<Secret> {
    let Ok(serde_json::Value::Object(members)) = serde_json::from_slice(body) else { return Vec::new() };
    let is_secret = |name: &str| ["password", "secret", "token"].iter().any(|word| name.to_lowercase().contains(word));
    let secrets = members.into_iter().filter(|(name, _)| is_secret(name));
    secrets.filter_map(|(_, value)| value.as_str().map(|text| Secret::from(text.to_owned()))).collect()
}

fn basic_text(key: &str, secret: &Secret) -> Option<Secret> {
    let pair = Zeroizing::new(format!("{key}:{}", secret.expose()));
    Some(Secret::from(BASE64.encode(pair.as_bytes())))
}

fn basic(key: &str, secret: &Secret) -> Result<HeaderValue> {
    let pair = Zeroizing::new(format!("{key}:{}", secret.expose()));
    header("Basic ", &Secret::from(BASE64.encode(pair.as_bytes())))
}

fn header(prefix: &str, token: &Secret) -> Result<HeaderValue> {
    let mut value = HeaderValue::try_from(format!("{prefix}{}", token.expose()))
        .map_err(|_| Error::config("a token contains characters that are not allowed in a header").with_remedy("log in again"))?;
    value.set_sensitive(true);
    Ok(value)
}

pub(crate) fn transport_error(error: reqwest::Error) -> Error {
    let error = error.without_url();
    let phase = if error.is_connect() { Phase::BeforeSending } else { Phase::MaybeSent };
    if error.is_timeout() && phase == Phase::MaybeSent {
        return Error::new(ErrorKind::Timeout, phase, "no answer before the deadline").caused_by(error);
    }
    let cause = root_cause(&error);
    let failed = |message: String| Error::new(ErrorKind::Transport, phase, message).caused_by(error);
    match phase {
        Phase::BeforeSending => {
            failed(format!("cannot connect: {cause}")).with_remedy("check THINGSPACE_BASE_URL and the network")
        }
        _ => failed(format!("connection lost: {cause}")),
    }
}

/// Returns the message of the innermost cause, because reqwest's own message only says that sending failed.
fn root_cause(error: &dyn std::error::Error) -> String {
    let mut innermost = error;
    while let Some(source) = innermost.source() {
        innermost = source;
    }
    innermost.to_string()
}

/// Reads the whole body. A body of one chunk is not copied.
pub(crate) async fn read(mut response: Response) -> Result<Bytes> {
    let announced = response.content_length().and_then(|size| usize::try_from(size).ok()).unwrap_or_default();
    let Some(first) = response.chunk().await.map_err(transport_error)? else { return Ok(Bytes::new()) };
    let mut next = response.chunk().await.map_err(transport_error)?;
    if next.is_none() {
        return bounded(first.len()).map(|()| first);
    }
    // Reserve at most the limit, even if the Content-Length is larger.
    let mut body = BytesMut::with_capacity(announced.min(ANSWER_LIMIT));
    body.extend_from_slice(&first);
    drop(first);
    while let Some(chunk) = next {
        bounded(body.len() + chunk.len())?;
        body.extend_from_slice(&chunk);
        drop(chunk);
        next = response.chunk().await.map_err(transport_error)?;
    }
    Ok(body.freeze())
}

/// Rejects an answer that is too large.
fn bounded(size: usize) -> Result<()> {
    if size > ANSWER_LIMIT {
        let message = format!("the answer is larger than {} MB", ANSWER_LIMIT >> 20);
        return Err(
            Error::new(ErrorKind::Decode, Phase::Answered, message).with_remedy("request fewer devices or a shorter time range")
        );
    }
    Ok(())
}

/// Reads at most `REFUSAL_LIMIT` bytes of an error body. A truncated body is acceptable, because the status alone shows the
/// failure.
async fn read_refusal(mut response: Response) -> Bytes {
    let mut body = BytesMut::new();
    while body.len() < REFUSAL_LIMIT
        && let Ok(Some(chunk)) = response.chunk().await
    {
        body.extend_from_slice(&chunk[..chunk.len().min(REFUSAL_LIMIT - body.len())]);
    }
    body.freeze()
}

/// Parses a Retry-After header. Accepts only a number of seconds, because the format is undocumented, and a date would require
/// synchronized clocks.
fn retry_after(value: &HeaderValue) -> Option<Duration> {
    value.to_str().ok()?.trim().parse().ok().map(Duration::from_secs)
}

#[cfg(test)]
mod tests {
    use rand::{RngExt as _, SeedableRng as _};
    use rand_chacha::ChaCha8Rng;

    use super::*;
    use crate::transport::retry::RetryPolicy;

    /// Guarantee RT3 (docs/reliability.md): no Retry-After value causes a wait of more than a minute.
    #[test]
    fn a_hostile_retry_after_never_causes_a_long_wait() {
        const PARTS: [&[u8]; 10] =
            [b"-", b"99999999999999999999", b"0", b"7", b".", b"1e9", b" ", b"Wed, 21 Oct 2099", b"\xff", b"\xc3\xa9"];
        let seed = rand::random();
        let mut rng = ChaCha8Rng::seed_from_u64(seed);
        let mut taken = 0;
        for round in 0..100_000 {
            let parts: Vec<u8> =
                (0..rng.random_range(0..4)).flat_map(|_| PARTS[rng.random_range(0..PARTS.len())]).copied().collect();
            let Ok(value) = HeaderValue::from_bytes(&parts) else { continue };
            let asked = retry_after(&value);
            taken += usize::from(asked.is_some());
            let pause = RetryBudget::new(round).next(&RetryPolicy::default(), 1, asked).unwrap_or_default();
            assert!(pause <= Duration::from_secs(60), "seed {seed}: {value:?} caused a pause of {pause:?}");
        }
        assert!(taken > 1_000, "seed {seed}: only {taken} values were valid");
    }
}
