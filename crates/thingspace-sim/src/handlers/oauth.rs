//! The endpoints that issue and revoke bearer tokens.

use axum::http::{HeaderName, HeaderValue, StatusCode};
use serde_json::json;

use super::{Answer, AnswerBody, Call, Handler};
use crate::refusal::Refusal;
use crate::world::World;

/// The response header with the revoked token. The name of the header is a guess: the platform uses the fault codes of a
/// gateway product, and that product sends a header with this name (quirk revoke-header).
const REVOKED: HeaderName = HeaderName::from_static("revokedaccesstoken");

pub(super) static OPERATIONS: &[(&str, Handler)] = &[("requestOauthToken", token), ("revokeOauthToken", revoke)];

fn token(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    client_credentials(call)?;
    let (token, expires_in) = world.auth.bearer(call.now);
    Ok(json!({"access_token": token, "scope": "ts.application.ro", "token_type": "Bearer", "expires_in": expires_in}).into())
}

fn revoke(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    client_credentials(call)?;
    let token = form_value(call, "token").ok_or_else(|| invalid_request("token is missing"))?;
    world.auth.revoke(&token);
    let header = HeaderValue::from_str(&token).ok().map(|token| (REVOKED, token));
    Ok(Answer { header, ..AnswerBody::Empty.into() })
}

fn client_credentials(call: &Call<'_>) -> Result<(), Refusal> {
    match form_value(call, "grant_type").as_deref() {
        Some("client_credentials") => Ok(()),
        _ => Err(invalid_request("Missing or wrong grant_type: send the form grant_type=client_credentials")),
    }
}

fn form_value(call: &Call<'_>, name: &str) -> Option<String> {
    // The iterator avoids a list of all pairs, which would take many times the memory of the body.
    url::form_urlencoded::parse(call.bytes).find(|(key, _)| key == name).map(|(_, value)| value.into_owned())
}

fn invalid_request(message: &str) -> Refusal {
    Refusal::token(StatusCode::BAD_REQUEST, "invalid_request", message)
}
