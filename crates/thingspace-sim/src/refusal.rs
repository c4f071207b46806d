//! Error responses. Every body has one of the shapes that ThingSpace documents.

use axum::http::StatusCode;
use serde_json::{Value, json};

use crate::nearest::nearest;

/// The message of an injected fault.
const INJECTED: &str = "injected fault of the simulator";

/// An error response.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Refusal {
    pub(crate) status: StatusCode,
    /// The value of `Retry-After`, in seconds.
    pub(crate) wait: Option<u64>,
    shape: Shape,
}

#[derive(Clone, Debug, PartialEq)]
enum Shape {
    /// An error of the service: `{errorCode, errorMessage}`.
    Service { code: String, message: String },
    /// An error of the gateway in front of the service: `{fault: {code, message, description}}`.
    Gateway { code: String, message: &'static str, description: String },
    /// An error of the token endpoint: `{error, error_description}`.
    Token { error: &'static str, description: String },
}

impl Refusal {
    /// Creates an error of the service with status 400, which the service uses for most errors. Adds the prefix
    /// `UnifiedWebService.` to the code.
    pub(crate) fn service(code: &str, message: impl Into<String>) -> Self {
        Self::service_with(StatusCode::BAD_REQUEST, code, message)
    }

    pub(crate) fn service_with(status: StatusCode, code: &str, message: impl Into<String>) -> Self {
        Self { status, wait: None, shape: Shape::Service { code: format!("UnifiedWebService.{code}"), message: message.into() } }
    }

    /// Creates an error of a server behind the service. The code gets no prefix, because the codes of such servers have none.
    pub(crate) fn plain(status: StatusCode, code: &str, message: impl Into<String>) -> Self {
        Self { status, wait: None, shape: Shape::Service { code: code.to_owned(), message: message.into() } }
    }

    /// Converts a refusal of the service to the form of the location server: a session error becomes INVALID_PARAMETER, any other
    /// error becomes INVALID_REQUEST (quirk location-session-expired; openapi/location.yaml, listDeviceLocations). Returns a
    /// refusal of the gateway or of the token endpoint unchanged.
    pub(crate) fn of_location(self) -> Self {
        let Shape::Service { code, message } = &self.shape else { return self };
        let (code, message) = match code.rsplit_once(".SessionToken.") {
            Some((_, "Expired")) => ("INVALID_PARAMETER", "UWS verification failure: The Session has expired".to_owned()),
            Some(_) => ("INVALID_PARAMETER", format!("UWS verification failure: {message}")),
            None => ("INVALID_REQUEST", message.clone()),
        };
        Self::plain(StatusCode::BAD_REQUEST, code, message)
    }

    /// Creates the refusal of an unknown path or method (quirk sim-unknown-resource). Its `description` suggests the nearest
    /// operation, which the service does not do.
    pub(crate) fn no_such_resource(method: &str, path: &str) -> Self {
        let nearest = nearest(method, path).map(|near| format!(": did you mean {near}?"));
        Self::gateway(
            StatusCode::BAD_REQUEST,
            "900906",
            "No matching resource found in the API for the given request",
            format!("Check the path and the method of the request{}", nearest.unwrap_or_default()),
        )
    }

    pub(crate) fn bearer_missing() -> Self {
        Self::gateway(StatusCode::UNAUTHORIZED, "900902", "Missing Credentials", "Send the Authorization header")
    }

    pub(crate) fn bearer_invalid() -> Self {
        Self::gateway(
            StatusCode::UNAUTHORIZED,
            "900901",
            "Invalid Credentials",
            "The bearer token is wrong or expired: request a new one",
        )
    }

    fn gateway(status: StatusCode, code: &str, message: &'static str, description: impl Into<String>) -> Self {
        Self { status, wait: None, shape: Shape::Gateway { code: code.into(), message, description: description.into() } }
    }

    pub(crate) fn token(status: StatusCode, error: &'static str, description: impl Into<String>) -> Self {
        Self { status, wait: None, shape: Shape::Token { error, description: description.into() } }
    }

    /// Creates the refusal of a call beyond the rate limit of its operation (quirk sim-rate).
    pub(crate) fn too_many(wait: u64) -> Self {
        let status = StatusCode::TOO_MANY_REQUESTS;
        let refusal = Self::gateway(status, status.as_str(), "Too Many Requests", format!("Try again in {wait} seconds"));
        Self { wait: Some(wait), ..refusal }
    }

    /// Creates an injected failure. The body has the shape of the token endpoint if `token_endpoint` is set, of the gateway for
    /// status 401 and 429, and of the service otherwise.
    pub(crate) fn injected(status: StatusCode, token_endpoint: bool) -> Self {
        match status {
            _ if token_endpoint => Self::token(
                status,
                if status.is_server_error() { "temporarily_unavailable" } else { "invalid_request" },
                INJECTED,
            ),
            StatusCode::UNAUTHORIZED => Self::bearer_invalid(),
            StatusCode::TOO_MANY_REQUESTS => Self::injected_gateway(status),
            _ => Self::service_with(status, "REQUEST_FAILED.UnexpectedError", INJECTED),
        }
    }

    /// Creates an injected failure of the gateway. The error code is the HTTP status (quirk sim-gateway-fault).
    pub(crate) fn injected_gateway(status: StatusCode) -> Self {
        Self::gateway(status, status.as_str(), status.canonical_reason().unwrap_or("Error"), INJECTED)
    }

    /// Creates the refusal of an expired session. `forbidden` selects status 403 instead of 400 (quirk session-expired-status).
    pub(crate) fn session_expired(forbidden: bool) -> Self {
        let status = if forbidden { StatusCode::FORBIDDEN } else { StatusCode::BAD_REQUEST };
        Self::service_with(status, "REQUEST_FAILED.SessionToken.Expired", "The session has expired: log in")
    }

    /// Returns the human-readable message.
    pub(crate) fn message(&self) -> &str {
        match &self.shape {
            Shape::Service { message, .. } => message,
            Shape::Gateway { description, .. } | Shape::Token { description, .. } => description,
        }
    }

    /// Returns the error code.
    pub(crate) fn code(&self) -> &str {
        match &self.shape {
            Shape::Service { code, .. } | Shape::Gateway { code, .. } => code,
            Shape::Token { error, .. } => error,
        }
    }

    pub(crate) fn body(&self) -> Value {
        match &self.shape {
            Shape::Service { code, message } => json!({"errorCode": code, "errorMessage": message}),
            Shape::Gateway { code, message, description } => {
                json!({"fault": {"code": code, "message": message, "description": description}})
            }
            Shape::Token { error, description } => json!({"error": error, "error_description": description}),
        }
    }
}
