//! The two tokens of the API (openapi/session.yaml).

use thingspace_raw::operation::TypedOperation as _;
use thingspace_raw::ops;

/// The kind of a token: the bearer token of the application, or the session token of the API user.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TokenKind {
    Bearer,
    Session,
}

impl TokenKind {
    pub(crate) const fn operation(self) -> &'static str {
        match self {
            TokenKind::Bearer => ops::RequestOauthToken::ID,
            TokenKind::Session => ops::StartConnectivityManagementSession::ID,
        }
    }
}
