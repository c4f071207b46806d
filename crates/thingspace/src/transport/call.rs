//! One call: credentials, sending, repeats by effect, deadline, and every failure as our own error.

use std::sync::{Arc, PoisonError, RwLock};
use std::time::{Duration, Instant, SystemTime};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use bytes::{Bytes, BytesMut};
use http::HeaderMap;
use http::header::{AUTHORIZATION, DATE, HeaderName, HeaderValue, RETRY_AFTER};
use reqwest::{Request, Response};
use thingspace_raw::Secret;
use thingspace_raw::operation::{Auth, Effect, Operation, Timeout};
use thingspace_raw::transport::{Exec, ExecFuture, failure};
use tracing::Instrument as _;
use url::Url;
use zeroize::Zeroizing;

use crate::auth::login;
use crate::auth::login_keeper::LoginPlaces;
use crate::auth::store::TokenStore;
use crate::auth::token_kind::TokenKind;
use crate::auth::token_record::digest_of;
use crate::auth::tokens;
use crate::error::{Error, ErrorKind, Phase, Result};
use crate::transport::base_url;
use crate::transport::clock::Clock;
use crate::transport::expected_body;
use crate::transport::observe::{CallSpan, Notifier, Observed};
use crate::transport::rate_limit::RateLimiter;
use crate::transport::response;
use crate::transport::retry::RetryPolicy;
use crate::transport::service_clock::ServiceClock;

/// What starts a session.
pub(crate) const LOGIN: &str = "startConnectivityManagementSession";

const UNAUTHORIZED: u16 = 401;

/// Too many requests: the service did nothing.
const TOO_MANY: u16 = 429;

/// What changes the password; a wrong old one counts as a failed login (quirk login-lock-scope).
pub(crate) const RESET: &str = "resetConnectivityManagementPassword";

/// What ends a session: a dead one is not renewed for it.
pub(crate) const LOGOUT: &str = "endConnectivityManagementSession";

const SESSION_TOKEN: HeaderName = HeaderName::from_static("vz-m2m-token");

/// The largest answer that is read, once it is unpacked: a page of 2,000 devices is about 4 MB. What is read is held twice at most.
const ANSWER_LIMIT: usize = 32 * 1024 * 1024;

/// As much of a refusal is read: it says what is wrong in a line.
const REFUSAL_LIMIT: usize = 256 * 1024;

/// What all clones of a client share.
pub(crate) struct Core {
    pub(crate) base_url: String,
    pub(crate) key: String,
    pub(crate) secret: Secret,
    pub(crate) username: String,
    /// Changed by a reset.
    pub(crate) password: RwLock<Secret>,
    pub(crate) account: String,
    /// Whether arguments that the service would refuse are refused here.
    pub(crate) checks: bool,
    /// For every call; else the description decides for each.
    pub(crate) timeout: Option<Duration>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) http: reqwest::Client,
    /// For changes: every one goes on a connection of its own, because one that idled may be gone at the other end, and then nobody
    /// knows whether the service acted.
    pub(crate) http_for_changes: reqwest::Client,
    /// Shared with other clients and processes.
    pub(crate) store: Option<Arc<dyn TokenStore>>,
    pub(crate) login_places: LoginPlaces,
    pub(crate) tokens: tokens::Tokens,
    pub(crate) retry_policy: RetryPolicy,
    pub(crate) rate_limiter: RateLimiter,
    pub(crate) notifier: Notifier,
    /// How far the clock of the service is ahead of ours.
    pub(crate) service_clock: ServiceClock,
}

impl Core {
    pub(crate) fn password(&self) -> Secret {
        self.password.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// The service changed it.
    pub(crate) fn set_password(&self, password: Secret) {
        *self.password.write().unwrap_or_else(PoisonError::into_inner) = password;
    }

    /// A time of our clock as the clock of the service has it.
    pub(crate) fn at_service(&self, time: SystemTime) -> SystemTime {
        self.service_clock.at_service(time)
    }

    /// Learns how far the two clocks are apart.
    fn compare_clocks(&self, headers: &HeaderMap) {
        let date = headers.get(DATE).and_then(|date| date.to_str().ok()).and_then(|date| httpdate::parse_http_date(date).ok());
        if let Some(date) = date {
            self.service_clock.learn(date, self.clock.now());
        }
    }

    /// What a token is asked for with, as one text.
    pub(crate) fn credentials(&self, which: TokenKind) -> Secret {
        match which {
            TokenKind::Bearer => format!("{}\0{}", self.key, self.secret.expose()).into(),
            TokenKind::Session => format!("{}\0{}", self.username, self.password().expose()).into(),
        }
    }

    /// Where a store keeps a token: sessions belong to a user of an application.
    pub(crate) fn token_name(&self, which: TokenKind) -> String {
        match which {
            TokenKind::Bearer => format!("{}-bearer", digest_of(&[&self.base_url, &self.key])),
            TokenKind::Session => format!("{}-session", digest_of(&[&self.base_url, &self.key, &self.username])),
        }
    }

    /// Where the login record is kept. Failures lock the user, whichever application it logs in through and however the URL is spelled.
    pub(crate) fn login_name(&self, which: TokenKind) -> String {
        let url = Url::parse(&self.base_url).map_or_else(|_| self.base_url.clone(), String::from);
        match which {
            TokenKind::Bearer => format!("{}-application", digest_of(&[&url, &self.key])),
            TokenKind::Session => format!("{}-login", digest_of(&[&url, &self.username])),
        }
    }
}

/// The core as the generated client sees it.
pub(crate) struct Executor(pub(crate) Arc<Core>);

impl Exec for Executor {
    fn exec<'a>(&'a self, _: &'a reqwest::Client, request: Request, operation: &'static Operation) -> ExecFuture<'a> {
        Box::pin(async move {
            let mut call =
                Call { core: &self.0, operation, sent: 0, under_way: false, renewed_bearer: false, renewed_session: false };
            let watch = CallSpan::begin(operation);
            let run = call.run(request).instrument(watch.span.clone());
            let outcome = match operation.id {
                RESET => login::counted(&self.0, run).await,
                _ => run.await,
            };
            let outcome = outcome.map_err(|error| error.during(operation.id, call.sent).maybe_acted(operation.effect));
            watch.end(&self.0.notifier, call.sent, outcome.as_ref().err());
            Ok(outcome.unwrap_or_else(failure))
        })
    }
}

/// How an attempt failed.
enum Failed {
    /// A token was refused, and the next attempt gets another one.
    Renewed,
    /// Nothing left this machine.
    NotSent(Error),
    Sent(Error),
}

/// The credentials that one attempt carried.
#[derive(Default)]
struct Carried {
    bearer: Option<Secret>,
    session: Option<Secret>,
}

struct Call<'a> {
    core: &'a Arc<Core>,
    operation: &'static Operation,
    sent: u32,
    /// Whether bytes of the present attempt may have left.
    under_way: bool,
    renewed_bearer: bool,
    renewed_session: bool,
}

impl Call<'_> {
    async fn run(&mut self, request: Request) -> Result<Response> {
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
            failures += 1;
            let pause = self.may_repeat(&error).then(|| self.core.retry_policy.next(failures, error.retry_after())).flatten();
            let Some(pause) = pause else { return Err(error) };
            // A pause that the service asks for is no part of the time that the call has, unless the caller bounded it.
            if self.core.timeout.is_some() || error.retry_after().is_none() {
                if pause >= left {
                    return Err(error);
                }
                left -= pause;
            }
            tracing::debug!(attempt = self.sent, %error, ?pause, "sending again");
            self.core.notifier.notify(&Observed::Retry { operation: self.operation.id, pause, error: &error });
            self.core.clock.sleep(pause).await;
        }
    }

    /// Sends the request once, with tokens that live as far as we know.
    async fn attempt(&mut self, request: &Request) -> Result<Response, Failed> {
        let Some(mut attempt) = request.try_clone() else {
            return Err(Failed::NotSent(Error::config("a request whose body is a stream cannot be sent by this client")));
        };
        self.under_way = false;
        let carried = self.authorize(&mut attempt).await.map_err(Failed::NotSent)?;
        self.wait_for_turn().await.map_err(Failed::NotSent)?;
        self.sent += 1;
        self.under_way = true;
        let begun = Instant::now();
        let answer = self.send(attempt).await;
        self.core.notifier.notify(&Observed::Attempt {
            operation: self.operation.id,
            number: self.sent,
            took: begun.elapsed(),
            error: answer.as_ref().err(),
        });
        let refused = answer.as_ref().err().and_then(|error| self.refused_token(error));
        // The gateway looks at the bearer before the service looks at the session.
        if let Some(bearer) = carried.bearer.as_ref().filter(|_| answer.is_ok() || refused == Some(TokenKind::Session)) {
            tokens::accepted(self.core, TokenKind::Bearer, bearer);
        }
        if let Some(session) = carried.session.as_ref().filter(|_| answer.is_ok()) {
            tokens::accepted(self.core, TokenKind::Session, session);
        }
        let error = match answer {
            Ok(response) => {
                self.core.retry_policy.pay_back();
                return Ok(response);
            }
            Err(error) => error.without(&secrets_of(self.core, &carried, request)),
        };
        if refused.is_some_and(|which| self.renew(which, &carried)) {
            return Err(Failed::Renewed);
        }
        if error.kind() == ErrorKind::Throttled {
            self.core.rate_limiter.refused(self.operation, self.core.clock.now(), error.retry_after());
        }
        Err(Failed::Sent(error))
    }

    /// Waits until the limits of the service allow one more call. One that could not go out in its time does not wait.
    async fn wait_for_turn(&self) -> Result<()> {
        let Core { rate_limiter, clock, .. } = &**self.core;
        let now = clock.now();
        let turn = rate_limiter.take(self.operation, now);
        let wait = turn.duration_since(now).unwrap_or_default();
        if wait >= self.deadline() {
            rate_limiter.give_back(self.operation, turn);
            let message = format!("the limit of the service is used up for another {} s", wait.as_secs());
            return Err(Error::new(ErrorKind::Throttled, Phase::BeforeSending, message)
                .remedy("wait, raise .timeout(…), or send many devices with .in_bulk()")
                .after(Some(wait)));
        }
        if !wait.is_zero() {
            tracing::debug!(?wait, "waiting for the limits of the service");
            self.core.notifier.notify(&Observed::Throttled { operation: self.operation.id, wait });
            clock.sleep(wait).await;
        }
        Ok(())
    }

    /// How long this call may take, by the class that the description gives it.
    fn deadline(&self) -> Duration {
        self.core.timeout.unwrap_or(match self.operation.timeout {
            Timeout::Short => Duration::from_secs(20),
            Timeout::Normal => Duration::from_secs(60),
            Timeout::Long => Duration::from_secs(180),
        })
    }

    fn changes(&self) -> bool {
        matches!(self.operation.effect, Effect::Change | Effect::Secret)
    }

    /// Effect, not method, decides: a change goes out again only when it certainly did nothing.
    fn may_repeat(&self, error: &Error) -> bool {
        let passing =
            matches!(error.kind(), ErrorKind::Transport | ErrorKind::Throttled | ErrorKind::Service | ErrorKind::Timeout);
        match self.operation.effect {
            Effect::Read | Effect::Repeatable => passing,
            // A 429 was answered before the request was processed. Logins have pauses of their own (`login`).
            Effect::Change | Effect::Secret if error.status() == Some(TOO_MANY) => self.operation.id != LOGIN,
            Effect::Change | Effect::Secret => error.kind() == ErrorKind::Transport && error.phase() == Phase::BeforeSending,
        }
    }

    /// Which token the service refused. A 401 without a known code comes from the gateway, which answers it with any body or none, and
    /// means the bearer; of a login it may also mean the password, and `login` decides.
    fn refused_token(&self, error: &Error) -> Option<TokenKind> {
        let unnamed = error.status() == Some(UNAUTHORIZED) && self.operation.id != LOGIN;
        response::refused_token(error).or(unnamed.then_some(TokenKind::Bearer))
    }

    /// Drops a token that the service no longer takes; true when the call may go out once more with a new one. Both refusals
    /// come before the request is processed (rules error.gateway, session.expired.code), so this is safe for every effect.
    fn renew(&mut self, which: TokenKind, carried: &Carried) -> bool {
        let (token, renewed) = match (which, carried) {
            (TokenKind::Bearer, Carried { bearer: Some(token), .. }) => (token, &mut self.renewed_bearer),
            (TokenKind::Session, Carried { session: Some(token), .. }) if self.operation.id != LOGOUT => {
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

    async fn authorize(&self, request: &mut Request) -> Result<Carried> {
        let mut carried = Carried::default();
        match self.operation.auth {
            Auth::Basic => {
                let value = basic(&self.core.key, &self.core.secret)?;
                request.headers_mut().insert(AUTHORIZATION, value);
            }
            Auth::Bearer => carried.bearer = Some(tokens::bearer(self.core).await?),
            Auth::Session => {
                carried.session = Some(tokens::session(self.core).await?);
                carried.bearer = Some(tokens::bearer(self.core).await?);
            }
        }
        if let Some(bearer) = &carried.bearer {
            request.headers_mut().insert(AUTHORIZATION, header("Bearer ", bearer)?);
        }
        if let Some(session) = &carried.session {
            request.headers_mut().insert(SESSION_TOKEN, header("", session)?);
        }
        Ok(carried)
    }

    async fn send(&self, request: Request) -> Result<Response> {
        let http = if self.changes() { &self.core.http_for_changes } else { &self.core.http };
        let mut response = http.execute(request).await.map_err(transport_error)?;
        let (status, headers) = (response.status(), std::mem::take(response.headers_mut()));
        self.core.compare_clocks(&headers);
        if !status.is_success() {
            let wait = headers.get(RETRY_AFTER).and_then(retry_after);
            let id = response::request_id_of(&headers);
            let error = response::error(status.as_u16(), &read_refusal(response).await).after(wait);
            let error = if id.is_some() { error.asked_as(id) } else { error };
            return Err(base_url::suspected(error, &self.core.base_url));
        }
        let body = expected_body::body(self.operation, status.as_u16(), &headers, read(response).await?);
        let body = body.map_err(|error| base_url::suspected(error, &self.core.base_url))?;
        let mut rebuilt = http::Response::new(body);
        *rebuilt.status_mut() = status;
        *rebuilt.headers_mut() = headers;
        Ok(Response::from(rebuilt))
    }

    fn out_of_time(&self) -> Error {
        let phase = if self.under_way { Phase::MaybeSent } else { Phase::BeforeSending };
        let seconds = self.deadline().as_secs_f64();
        Error::new(ErrorKind::Timeout, phase, format!("no answer within {seconds} s"))
            .remedy("raise .timeout(…) if the service is slow")
    }
}

/// What the request held that no message may show: a refusal may echo what it refuses.
fn secrets_of(core: &Core, carried: &Carried, request: &Request) -> Vec<Secret> {
    let mut secrets = vec![core.secret.clone(), core.password()];
    secrets.extend(basic_text(&core.key, &core.secret));
    secrets.extend(carried.bearer.iter().chain(&carried.session).cloned());
    secrets.extend(request.body().and_then(reqwest::Body::as_bytes).map(secrets_in).unwrap_or_default());
    secrets
}

/// The values of members that hold passwords and tokens.
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
    let mut value = HeaderValue::try_from(format!("{prefix}{}", token.expose())).map_err(|_| {
        Error::config("a token holds characters that no header may carry").remedy("check the credentials for stray line ends")
    })?;
    value.set_sensitive(true);
    Ok(value)
}

fn transport_error(error: reqwest::Error) -> Error {
    let error = error.without_url();
    let phase = if error.is_connect() { Phase::BeforeSending } else { Phase::MaybeSent };
    if error.is_timeout() && phase == Phase::MaybeSent {
        return Error::new(ErrorKind::Timeout, phase, "no answer in time").caused_by(error);
    }
    let cause = root_cause(&error);
    let failed = |message: String| Error::new(ErrorKind::Transport, phase, message).caused_by(error);
    match phase {
        Phase::BeforeSending => failed(format!("cannot connect: {cause}")).remedy("check THINGSPACE_BASE_URL and the network"),
        _ => failed(format!("the connection broke: {cause}")),
    }
}

/// The innermost reason: reqwest's own line only says that sending failed.
fn root_cause(error: &dyn std::error::Error) -> String {
    let mut innermost = error;
    while let Some(source) = innermost.source() {
        innermost = source;
    }
    innermost.to_string()
}

/// The whole body, put together as it comes: a chunk that is gone leaves its memory to the next one.
async fn read(mut response: Response) -> Result<Bytes> {
    let told = response.content_length().and_then(|size| usize::try_from(size).ok()).unwrap_or_default();
    let Some(first) = response.chunk().await.map_err(transport_error)? else { return Ok(Bytes::new()) };
    let mut next = response.chunk().await.map_err(transport_error)?;
    if next.is_none() {
        return bounded(first.len()).map(|()| first);
    }
    // What the server says of the size is worth no more memory than an answer may have.
    let mut body = BytesMut::with_capacity(told.min(ANSWER_LIMIT));
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

/// An answer without an end is no answer.
fn bounded(size: usize) -> Result<()> {
    if size > ANSWER_LIMIT {
        let message = format!("the answer is larger than {} MB", ANSWER_LIMIT >> 20);
        return Err(Error::new(ErrorKind::Decode, Phase::Answered, message).remedy("ask for less at a time"));
    }
    Ok(())
}

/// The begin of a body that tells why not. One that breaks off, or has no end, tells what it told: its status counts.
async fn read_refusal(mut response: Response) -> Bytes {
    let mut body = BytesMut::new();
    while body.len() < REFUSAL_LIMIT
        && let Ok(Some(chunk)) = response.chunk().await
    {
        body.extend_from_slice(&chunk[..chunk.len().min(REFUSAL_LIMIT - body.len())]);
    }
    body.freeze()
}

/// Seconds only: the service documents no form, and a date would need its clock to agree with ours.
fn retry_after(value: &HeaderValue) -> Option<Duration> {
    value.to_str().ok()?.trim().parse().ok().map(Duration::from_secs)
}

#[cfg(test)]
mod tests {
    use rand::{RngExt as _, SeedableRng as _};
    use rand_chacha::ChaCha8Rng;

    use super::*;

    /// RT3: whatever a Retry-After says, nobody waits longer than a minute, and nothing breaks.
    #[test]
    fn a_hostile_retry_after_is_no_long_wait() {
        const PARTS: [&[u8]; 10] =
            [b"-", b"99999999999999999999", b"0", b"7", b".", b"1e9", b" ", b"Wed, 21 Oct 2099", b"\xff", b"\xc3\xa9"];
        let seed = rand::random();
        let mut dice = ChaCha8Rng::seed_from_u64(seed);
        let mut taken = 0;
        for round in 0..100_000 {
            let parts: Vec<u8> =
                (0..dice.random_range(0..4)).flat_map(|_| PARTS[dice.random_range(0..PARTS.len())]).copied().collect();
            let Ok(value) = HeaderValue::from_bytes(&parts) else { continue };
            let asked = retry_after(&value);
            taken += usize::from(asked.is_some());
            let pause = RetryPolicy::new(round).next(1, asked).unwrap_or_default();
            assert!(pause <= Duration::from_secs(60), "seed {seed}: {value:?} is a pause of {pause:?}");
        }
        assert!(taken > 1_000, "seed {seed}: {taken}");
    }
}
