//! Handles API calls. The journal records each call when it arrives. These steps follow, in this order: the faults that apply
//! before the operation, the check of the credentials, the rate limit, the checks against the OpenAPI description, the handler,
//! and the faults that apply after the operation. If a step refuses the call or responds to it, the remaining steps are skipped.

use std::sync::Arc;

use axum::Router;
use axum::extract::rejection::RawPathParamsRejection;
use axum::extract::{RawPathParams, Request, State};
use axum::http::HeaderMap;
use axum::http::request::Parts;
use axum::response::Response;
use axum::routing::{MethodFilter, on};
use serde_json::Value;
use uuid::Uuid;

use super::body_limit::{BodyLimit, Received};
use super::response::{Unsent, answer_response, refusal_response};
use super::{apply_fault, request_check};
use crate::fault::{Effect, Target};
use crate::handlers::{Access, Answer, Call, Operation, operations};
use crate::refusal::Refusal;
use crate::shared::Shared;
use crate::world::World;

/// The path parameters, or the error if they cannot be decoded.
type Params = Result<RawPathParams, RawPathParamsRejection>;

/// The state of the API router.
#[derive(Clone)]
struct Api {
    shared: Arc<Shared>,
    bodies: Arc<BodyLimit>,
}

/// Routes every operation by its full path below `/api`. Like the gateway of the real service, refuses any other path or method.
pub(super) fn router(shared: Arc<Shared>) -> Router {
    let router = operations().iter().fold(Router::new(), |router, operation| {
        let handle = move |State(api): State<Api>, params: Params, request: Request| async move {
            operate(&api, operation, params, request).await
        };
        // The fallback to POST is never used, because `MethodFilter` supports every method in the OpenAPI description. A test
        // that calls each operation verifies this.
        let method = operation
            .described
            .method
            .to_ascii_uppercase()
            .parse()
            .ok()
            .and_then(|method: axum::http::Method| MethodFilter::try_from(method).ok());
        router.route(&format!("/api{}", operation.described.path), on(method.unwrap_or(MethodFilter::POST), handle))
    });
    router.method_not_allowed_fallback(unknown).fallback(unknown).with_state(Api { shared, bodies: Arc::new(BodyLimit::new()) })
}

/// Like the gateway of the real service, refuses a request whose path and method match no operation.
async fn unknown(State(Api { shared, bodies }): State<Api>, request: Request) -> Response {
    let (head, body) = request.into_parts();
    let path = head.uri.path().to_owned();
    // Read the body before responding. Otherwise, a client that is still sending would lose the connection before it receives the
    // response.
    let _ = bodies.receive(body).await;
    let refusal = Refusal::no_such_resource(head.method.as_str(), &path);
    shared.visit(|world, now| {
        let seq = world.journal.arrived(now, head.method.as_str(), &path, None);
        world.journal.refused(seq, refusal.code());
        world.journal.answered(seq, refusal.status.as_u16(), None, None);
    });
    refusal_response(&refusal)
}

async fn operate(api: &Api, operation: &'static Operation, params: Params, request: Request) -> Response {
    let Api { shared, bodies } = api;
    let path = request.uri().path().to_owned();
    let id = operation.described.id;
    let seq = shared.visit(|world, now| world.journal.arrived(now, request.method().as_str(), &path, Some(id)));
    let (head, body) = request.into_parts();
    // Read the body before refusing the call. Otherwise, a client that is still sending would lose the connection before it
    // receives the response.
    let received = match bodies.receive(body).await {
        Ok(received) => ReceivedCall::new(operation, params, head, received),
        Err(refusal) => return refused_call(shared, seq, &refusal),
    };
    if let Some(effect) = injected_effect(shared, &received, false)
        && let Some(response) = apply_fault::before(effect, shared, operation).await
    {
        return journaled(shared, seq, response, None, None);
    }
    let (answer, account) = match carry_out(shared, &received, seq).await {
        Ok(done) => done,
        Err(refusal) => return refused_call(shared, seq, &refusal),
    };
    let request_id = answer.accepted.map(|accepted| accepted.id);
    let mut response = answer_response(answer);
    if let Some(effect) = injected_effect(shared, &received, true) {
        response = apply_fault::after(effect, shared, operation, response).await;
    }
    journaled(shared, seq, response, account, request_id)
}

/// A call whose body has arrived completely.
struct ReceivedCall {
    operation: &'static Operation,
    head: Parts,
    /// The path parameters, followed by the query parameters; `None` if the path cannot be decoded.
    parameters: Option<Vec<(String, String)>>,
    body: Received,
}

impl ReceivedCall {
    fn new(operation: &'static Operation, params: Params, head: Parts, body: Received) -> Self {
        let path = params.ok().map(|params| params.iter().map(|(key, value)| (key.to_owned(), value.to_owned())).collect());
        let query = head.uri.query().and_then(|query| serde_urlencoded::from_str(query).ok());
        let parameters = path.map(|mut parameters: Vec<(String, String)>| {
            parameters.extend::<Vec<(String, String)>>(query.unwrap_or_default());
            parameters
        });
        Self { operation, head, parameters, body }
    }
}

impl Target for ReceivedCall {
    fn operation(&self) -> &str {
        self.operation.described.id
    }

    fn names(&self, value: &str) -> bool {
        let named = self.parameters.iter().flatten().any(|(_, parameter)| parameter == value);
        // `request_check` parses the body again. The additional parse here happens only for faults that are restricted to a
        // device or an account.
        named || serde_json::from_slice(&self.body.bytes).is_ok_and(|body: Value| contains_string(&body, value))
    }
}

fn contains_string(value: &Value, wanted: &str) -> bool {
    match value {
        Value::String(string) => string == wanted,
        Value::Array(items) => items.iter().any(|item| contains_string(item, wanted)),
        Value::Object(members) => members.values().any(|member| contains_string(member, wanted)),
        Value::Null | Value::Bool(_) | Value::Number(_) => false,
    }
}

fn injected_effect(shared: &Shared, received: &ReceivedCall, acted: bool) -> Option<Effect> {
    shared.visit(|world, now| world.faults.apply(now, acted, world.settings.seed, received))
}

fn refused_call(shared: &Shared, seq: u64, refusal: &Refusal) -> Response {
    shared.visit(|world, _| world.journal.refused(seq, refusal.code()));
    journaled(shared, seq, refusal_response(refusal), None, None)
}

/// Records a response in the journal unless the connection ends without a response.
fn journaled(shared: &Shared, seq: u64, response: Response, account: Option<String>, request_id: Option<Uuid>) -> Response {
    if response.extensions().get::<Unsent>().is_none() {
        shared.visit(|world, _| world.journal.answered(seq, response.status().as_u16(), account, request_id));
    }
    response
}

/// Checks and handles a call. Returns the answer and, if the operation requires a session, the account.
async fn carry_out(shared: &Shared, received: &ReceivedCall, seq: u64) -> Result<(Answer, Option<String>), Refusal> {
    let ReceivedCall { operation, head, parameters, body: Received { bytes, .. } } = received;
    if operation.is_login() {
        let delay = shared.visit(|world, _| world.faults.login_delay);
        tokio::time::sleep(delay).await;
    }
    let convert = |refusal: Refusal| if operation.described.has_tag("location") { refusal.of_location() } else { refusal };
    let session = shared.visit(|world, now| admit(world, operation.access, &head.headers, now)).map_err(convert)?;
    shared.visit(|world, now| world.rates.count(&operation.described, now)).map_err(Refusal::too_many)?;
    let undecodable = || Refusal::no_such_resource(head.method.as_str(), head.uri.path());
    let parameters = parameters.as_deref().ok_or_else(undecodable)?;
    request_check::parameters(&operation.described, parameters).map_err(convert)?;
    // Check the body without the lock of the world, because the check of a large body takes long.
    let mut ignored = Vec::new();
    let body = request_check::body(&operation.described, bytes, &mut ignored);
    let ignored: Option<Arc<[String]>> = (!ignored.is_empty()).then(|| ignored.into());
    if let Some(ignored) = &ignored {
        shared.visit(|world, _| world.journal.ignored(seq, ignored.to_vec()));
    }
    let body = body.map_err(convert)?;
    let (answer, account) = shared.visit(|world, now| {
        let call = Call { now, parameters, body: &body, bytes, session, operation: operation.described.id };
        let answer = world.ignoring(ignored, |world| (operation.handler)(world, &call))?;
        let account = (operation.access == Access::Session).then(|| world.fleet.account().to_string());
        Ok((answer, account))
    })?;
    if let Some(accepted) = answer.accepted
        && shared.visit(|world, _| world.settings.callbacks_before_answer)
    {
        shared.wait_until(|world| world.is_finished(accepted)).await;
    }
    Ok((answer, account))
}

/// Checks the credentials that an operation requires. Returns the session if the operation requires one. The bearer token is
/// checked before the session, because the real service checks it in the gateway, which a request reaches first.
fn admit(world: &mut World, access: Access, headers: &HeaderMap, now: jiff::Timestamp) -> Result<Option<Uuid>, Refusal> {
    match access {
        Access::Application => world.auth.check_application(headers).map(|()| None),
        Access::Bearer => world.auth.check_bearer(headers, now).map(|()| None),
        Access::Session => {
            world.auth.check_bearer(headers, now)?;
            world.auth.check_session(headers, now, world.settings.switches.expiry_is_forbidden).map(Some)
        }
    }
}
