//! Converts error answers to [`Error`]s. An error answer has one of three shapes (openapi/common.yaml, ErrorAnswer), comes from a
//! proxy or a web server (`error_body`), or is empty.

use http::HeaderMap;
use thingspace_raw::code::Code;
use thingspace_raw::codec::DecodeError;

use crate::auth::token_kind::TokenKind;
use crate::error::{Error, ErrorKind, Phase};
use crate::sanitize::clip;
use crate::transport::error_body::{ErrorBody, request_id};

/// Returns the error for a non-2xx answer, or for a 2xx answer whose body is an error.
pub(crate) fn error(status: u16, body: &[u8]) -> Error {
    let ErrorBody { code, message, request_id } = ErrorBody::of(body);
    let kind = code.clone().map(Code::new).and_then(|code| kind_of_code(code.as_str())).unwrap_or_else(|| kind_of_status(status));
    let message = match message {
        // For a page, `ErrorBody` gives a message such as "an HTML page". It does not say where the page comes from, so add that.
        Some(page) if page.starts_with("an HTML page") || page == "an XML document" => {
            format!("{} answered with {page}", sender(status))
        }
        Some(message) => message,
        None if body.trim_ascii().is_empty() => format!("{} answered with no body", sender(status)),
        None => "the service gave no message".to_owned(),
    };
    let error = Error::new(kind, Phase::Answered, message).answered(status, code).with_request_id(request_id);
    match remedy(&error) {
        Some(remedy) => error.with_remedy(remedy),
        None => error,
    }
}

fn sender(status: u16) -> &'static str {
    if status >= 500 { "a gateway or the service" } else { "the service" }
}

/// Headers in which gateways return a request id (quirk error-request-id).
const REQUEST_IDS: [&str; 4] = ["x-request-id", "x-correlation-id", "request-id", "activityid"];

/// Returns the request id in these headers.
pub(crate) fn request_id_of(headers: &HeaderMap) -> Option<String> {
    REQUEST_IDS.iter().find_map(|name| request_id(headers.get(*name)?.to_str().ok()?))
}

/// Returns which token the service refused, or `None` if the error has another reason. Reads the error code and the message, but
/// not the status, because sources disagree on the status of an expired session (quirk session-expired-status).
pub(crate) fn refused_token(error: &Error) -> Option<TokenKind> {
    match error.code()? {
        "900901" => Some(TokenKind::Bearer),
        "REQUEST_FAILED.SessionToken.Expired" | "INPUT_INVALID.SessionToken.Invalid" => Some(TokenKind::Session),
        // The location server uses this code for many kinds of errors, so only the message shows that the session has expired
        // (quirk location-session-expired).
        "INVALID_PARAMETER" if is_expired_session(error.message()) => Some(TokenKind::Session),
        _ => None,
    }
}

fn is_expired_session(message: &str) -> bool {
    let message = message.to_ascii_lowercase();
    message.starts_with("uws verification failure") && message.contains("session has expired")
}

impl Error {
    /// Converts an error that a call through [`Client::raw`](crate::Client::raw) returned.
    ///
    /// ```
    /// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use thingspace::raw::prelude::*;
    ///
    /// let sim = thingspace_sim::Simulator::builder().devices(1).start().await?;
    /// let client = sim.client_builder().build()?;
    /// let answer = client.raw().list_callbacks().aname("0000999999-00001").send().await;
    /// let error = thingspace::Error::from_raw(answer.unwrap_err());
    /// assert_eq!(error.operation(), Some("listCallbacks"));
    /// # Ok(()) }
    /// ```
    pub fn from_raw<E>(error: thingspace_raw::Error<E>) -> Self {
        use thingspace_raw::Error as Raw;
        match error {
            Raw::UnexpectedResponse(response) => match thingspace_raw::transport::take_failure::<Error>(&response) {
                Some(error) => error,
                None => {
                    let error = match thingspace_raw::transport::take_failure::<DecodeError>(&response) {
                        Some(reason) => undecodable(&reason),
                        None => {
                            let message = "the service answered with an undocumented status";
                            Error::new(ErrorKind::Decode, Phase::Answered, message)
                        }
                    };
                    error.answered(response.status().as_u16(), None)
                }
            },
            Raw::InvalidRequest(reason) => Error::config(format!("the request is incomplete: {reason}")),
            Raw::InvalidResponsePayload(_, error) => undecodable(&error),
            // The transport returns all failures of sending as `UnexpectedResponse`, so these errors come from building the
            // request.
            Raw::CommunicationError(error) | Raw::InvalidUpgrade(error) | Raw::ResponseBodyError(error) => {
                Error::config("the request cannot be built").caused_by(error.without_url())
            }
            Raw::ErrorResponse(_) | Raw::Custom(_) => Error::new(ErrorKind::Service, Phase::Answered, "the service failed"),
        }
    }
}

fn kind_of_code(code: &str) -> Option<ErrorKind> {
    Some(match code {
        "invalid_client" | "unauthorized_client" | "invalid_grant" | "900902" => ErrorKind::Auth,
        "INPUT_INVALID.Password.Invalid" => ErrorKind::Auth,
        "900901" => ErrorKind::Session,
        "REQUEST_FAILED.DeviceAlreadyActive" | "INPUT_INVALID.DeviceState.Invalid" | "REQUEST_FAILED.DeviceGroup.Exists" => {
            ErrorKind::Conflict
        }
        "REQUEST_FAILED.DeviceNotFound" | "REQUEST_FAILED.AccountNotFound" | "REQUEST_FAILED.DeviceGroupNotFound" | "900906" => {
            ErrorKind::NotFound
        }
        code if code.contains(".SessionToken.") => ErrorKind::Session,
        code if code.starts_with("REQUEST_FAILED.") && code.ends_with(".NotFound") => ErrorKind::NotFound,
        _ => return None,
    })
}

fn kind_of_status(status: u16) -> ErrorKind {
    match status {
        401 => ErrorKind::Auth,
        404 => ErrorKind::NotFound,
        408 | 504 => ErrorKind::Timeout,
        409 => ErrorKind::Conflict,
        429 => ErrorKind::Throttled,
        500.. => ErrorKind::Service,
        _ => ErrorKind::Rejected,
    }
}

fn remedy(error: &Error) -> Option<&'static str> {
    Some(match (error.kind(), error.code()) {
        (ErrorKind::Auth, Some("invalid_client")) => "check THINGSPACE_KEY and THINGSPACE_SECRET; they are not tried again",
        (ErrorKind::Throttled, _) => "wait, then try again at a lower rate",
        (_, Some("REQUEST_FAILED.AccountNotFound" | "REQUEST_FAILED.AccountName")) => {
            "check THINGSPACE_ACCOUNT, leading zeros included"
        }
        _ => return None,
    })
}

/// Returns the error for an answer that cannot be decoded.
pub(crate) fn undecodable(reason: &dyn std::fmt::Display) -> Error {
    Error::new(ErrorKind::Decode, Phase::Answered, clip(&format!("cannot decode the answer: {reason}")))
        .with_remedy("the service may have changed: report this message")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn status_kind_and_code_are_read_from_every_error_shape() {
        let cases: &[(u16, &str, ErrorKind, Option<&str>)] = &[
            (
                400,
                r#"{"errorCode":"X.REQUEST_FAILED.DeviceNotFound","errorMessage":"no"}"#,
                ErrorKind::NotFound,
                Some("REQUEST_FAILED.DeviceNotFound"),
            ),
            (401, r#"{"fault":{"code":900901,"message":"Invalid"}}"#, ErrorKind::Session, Some("900901")),
            (401, r#"{"error":"invalid_client","error_description":"no"}"#, ErrorKind::Auth, Some("invalid_client")),
            (403, "<am:fault><am:code>404</am:code></am:fault>", ErrorKind::Rejected, None),
            (502, "<html><body>Bad gateway</body></html>", ErrorKind::Service, None),
            (503, "", ErrorKind::Service, None),
            (400, r#"{"errorCode":null,"errorMessage":null}"#, ErrorKind::Rejected, None),
            (429, "slow down", ErrorKind::Throttled, None),
            (500, "A.REQUEST_FAILED.SessionToken.Expired", ErrorKind::Session, Some("REQUEST_FAILED.SessionToken.Expired")),
        ];
        for (status, body, kind, code) in cases {
            let error = error(*status, body.as_bytes());
            assert_eq!((error.status(), error.kind(), error.code()), (Some(*status), *kind, *code), "{body}");
        }
    }

    #[test]
    fn a_refused_token_is_recognized_by_code_and_message_regardless_of_the_status() {
        for status in [400, 401, 403] {
            let body = r#"{"errorCode":"Any.REQUEST_FAILED.SessionToken.Expired","errorMessage":""}"#;
            assert_eq!(refused_token(&error(status, body.as_bytes())), Some(TokenKind::Session));
        }
        let body = r#"{"errorCode":"INVALID_PARAMETER","errorMessage":"UWS verification failure: The Session has expired"}"#;
        assert_eq!(refused_token(&error(400, body.as_bytes())), Some(TokenKind::Session));
        let body = r#"{"errorCode":"INVALID_PARAMETER","errorMessage":"UWS verification failure: account not found"}"#;
        assert_eq!(refused_token(&error(400, body.as_bytes())), None);
    }

    #[test]
    fn messages_are_one_short_line() {
        let body = serde_json::json!({"errorCode": "A.B", "errorMessage": "x\n\u{1b}[31m".repeat(200)}).to_string();
        let message = error(400, body.as_bytes()).message().to_owned();
        assert!(message.chars().count() <= 301 && !message.contains(['\n', '\u{1b}']));
    }
}
