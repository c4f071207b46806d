//! The two tokens of the API (openapi/session.yaml).

/// The kind of a token: the bearer token of the application, or the session token of the API user.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TokenKind {
    Bearer,
    Session,
}

impl TokenKind {
    pub(crate) const fn operation(self) -> &'static str {
        match self {
            TokenKind::Bearer => "requestOauthToken",
            TokenKind::Session => "startConnectivityManagementSession",
        }
    }
}
