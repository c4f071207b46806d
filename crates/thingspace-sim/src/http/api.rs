//! One call from arrival to answer: written down, let fail when that was asked for, checked by the gateway, checked against the
//! description, handled.

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
use super::response::{Unsent, answered, refused};
use super::{apply_fault, request_check};
use crate::fault::{Effect, Named};
use crate::handlers::{Access, Answer, Call, Operation, operations};
use crate::refusal::Refusal;
use crate::shared::Shared;
use crate::world::World;

/// The variables of a path, when they can be decoded.
type Params = Result<RawPathParams, RawPathParamsRejection>;

/// The state of the API router.
#[derive(Clone)]
struct Api {
    shared: Arc<Shared>,
    bodies: Arc<BodyLimit>,
}

/// Routes every operation by its full path below `/api`; every other path and method gets the gateway's refusal.
pub(super) fn router(shared: Arc<Shared>) -> Router {
    let router = operations().iter().fold(Router::new(), |router, operation| {
        let handle = move |State(api): State<Api>, params: Params, request: Request| async move {
            operate(&api, operation, params, request).await
        };
        // Every method of the description has its filter: a test calls each operation.
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

/// A path or method without an operation. The gateway knows no such resource.
async fn unknown(State(Api { shared, bodies }): State<Api>, request: Request) -> Response {
    let (head, body) = request.into_parts();
    let path = head.uri.path().to_owned();
    // Whatever it is: a client that is still sending would not see the answer, and lose its connection.
    let _ = bodies.receive(body).await;
    let refusal = Refusal::no_such_resource(head.method.as_str(), &path);
    shared.visit(|world, now| {
        let seq = world.journal.arrived(now, head.method.as_str(), &path, None);
        world.journal.refused(seq, refusal.code());
        world.journal.answered(seq, refusal.status.as_u16(), None, None);
    });
    refused(&refusal)
}

async fn operate(api: &Api, operation: &'static Operation, params: Params, request: Request) -> Response {
    let Api { shared, bodies } = api;
    let path = request.uri().path().to_owned();
    let id = operation.described.id;
    let seq = shared.visit(|world, now| world.journal.arrived(now, request.method().as_str(), &path, Some(id)));
    let (head, body) = request.into_parts();
    // Read before anything is refused: a client that is still sending would not see the answer.
    let arrived = match bodies.receive(body).await {
        Ok(received) => Arrived::new(operation, params, head, received),
        Err(refusal) => return refused_call(shared, seq, &refusal),
    };
    if let Some(effect) = strike(shared, &arrived, false)
        && let Some(spoilt) = apply_fault::before(effect, shared, operation).await
    {
        return journaled(shared, seq, spoilt, None, None);
    }
    let (answer, account) = match carry_out(shared, &arrived, seq).await {
        Ok(done) => done,
        Err(refusal) => return refused_call(shared, seq, &refusal),
    };
    let request_id = answer.accepted.map(|accepted| accepted.id);
    let mut response = answered(answer);
    if let Some(effect) = strike(shared, &arrived, true) {
        response = apply_fault::after(effect, shared, operation, response).await;
    }
    journaled(shared, seq, response, account, request_id)
}

/// A call that arrived whole.
struct Arrived {
    operation: &'static Operation,
    head: Parts,
    /// Variables of the path and, behind them, of the query; none when they cannot be decoded.
    parameters: Option<Vec<(String, String)>>,
    body: Received,
}

impl Arrived {
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

impl Named for Arrived {
    fn operation(&self) -> &str {
        self.operation.described.id
    }

    fn names(&self, text: &str) -> bool {
        let named = self.parameters.iter().flatten().any(|(_, value)| value == text);
        // Parsed for this alone: failures that are told apart by a device are rare.
        named || serde_json::from_slice(&self.body.bytes).is_ok_and(|body: Value| has_text(&body, text))
    }
}

fn has_text(value: &Value, text: &str) -> bool {
    match value {
        Value::String(own) => own == text,
        Value::Array(items) => items.iter().any(|item| has_text(item, text)),
        Value::Object(members) => members.values().any(|member| has_text(member, text)),
        Value::Null | Value::Bool(_) | Value::Number(_) => false,
    }
}

fn strike(shared: &Shared, arrived: &Arrived, acted: bool) -> Option<Effect> {
    shared.visit(|world, now| world.faults.strike(now, acted, world.settings.seed, arrived))
}

fn refused_call(shared: &Shared, seq: u64, refusal: &Refusal) -> Response {
    shared.visit(|world, _| world.journal.refused(seq, refusal.code()));
    journaled(shared, seq, refused(refusal), None, None)
}

/// Writes the answer of a call down, unless it is never sent.
fn journaled(shared: &Shared, seq: u64, response: Response, account: Option<String>, request_id: Option<Uuid>) -> Response {
    if response.extensions().get::<Unsent>().is_none() {
        shared.visit(|world, _| world.journal.answered(seq, response.status().as_u16(), account, request_id));
    }
    response
}

/// The answer of the operation, and the account it concerned.
async fn carry_out(shared: &Shared, arrived: &Arrived, seq: u64) -> Result<(Answer, Option<String>), Refusal> {
    let Arrived { operation, head, parameters, body: Received { bytes, .. } } = arrived;
    if operation.is_login() {
        let delay = shared.visit(|world, _| world.faults.login_delay);
        tokio::time::sleep(delay).await;
    }
    let told = |refusal: Refusal| if operation.described.has_tag("location") { refusal.of_location() } else { refusal };
    let session = shared.visit(|world, now| admit(world, operation.access, &head.headers, now)).map_err(told)?;
    shared.visit(|world, now| world.rates.count(&operation.described, now)).map_err(Refusal::too_many)?;
    let undecodable = || Refusal::no_such_resource(head.method.as_str(), head.uri.path());
    let parameters = parameters.as_deref().ok_or_else(undecodable)?;
    request_check::parameters(&operation.described, parameters).map_err(told)?;
    // Large bodies take their time: outside the lock.
    let mut ignored = Vec::new();
    let body = request_check::body(&operation.described, bytes, &mut ignored);
    let ignored: Option<Arc<[String]>> = (!ignored.is_empty()).then(|| ignored.into());
    if let Some(ignored) = &ignored {
        shared.visit(|world, _| world.journal.ignored(seq, ignored.to_vec()));
    }
    let body = body.map_err(told)?;
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

/// The checks of the gateway and the session, in their order.
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
