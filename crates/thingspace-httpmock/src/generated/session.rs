// Generated from openapi/session.yaml by `cargo xtask generate`. Do not edit: change the description instead.

#[allow(unused_imports)]
use thingspace_raw::types;
pub struct RequestOauthTokenWhen(::httpmock::When);
impl RequestOauthTokenWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/ts/v1/oauth2/token$").unwrap()),
        )
    }
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
    pub fn body(self, value: &types::OauthTokenRequest) -> Self {
        Self(self.0.is_true(crate::form_of(value)))
    }
}
pub struct RequestOauthTokenThen(::httpmock::Then);
impl RequestOauthTokenThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }
    pub fn success(self, status: u16, value: &types::OauthToken) -> Self {
        assert_eq!(status / 100u16, 2u16);
        Self(
            self
                .0
                .status(status)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
    pub fn client_error(self, status: u16, value: &types::ErrorAnswer) -> Self {
        assert_eq!(status / 100u16, 4u16);
        Self(
            self
                .0
                .status(status)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
    pub fn server_error(self, status: u16, value: &types::ErrorAnswer) -> Self {
        assert_eq!(status / 100u16, 5u16);
        Self(
            self
                .0
                .status(status)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}
pub struct RevokeOauthTokenWhen(::httpmock::When);
impl RevokeOauthTokenWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/ts/v1/oauth2/revoke$").unwrap()),
        )
    }
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
    pub fn body(self, value: &types::OauthRevokeRequest) -> Self {
        Self(self.0.is_true(crate::form_of(value)))
    }
}
pub struct RevokeOauthTokenThen(::httpmock::Then);
impl RevokeOauthTokenThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }
    pub fn success(self, status: u16) -> Self {
        assert_eq!(status / 100u16, 2u16);
        Self(self.0.status(status))
    }
    pub fn client_error(self, status: u16, value: &types::ErrorAnswer) -> Self {
        assert_eq!(status / 100u16, 4u16);
        Self(
            self
                .0
                .status(status)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
    pub fn server_error(self, status: u16, value: &types::ErrorAnswer) -> Self {
        assert_eq!(status / 100u16, 5u16);
        Self(
            self
                .0
                .status(status)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}
pub struct StartConnectivityManagementSessionWhen(::httpmock::When);
impl StartConnectivityManagementSessionWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/m2m/v1/session/login$").unwrap()),
        )
    }
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
    pub fn body(self, value: &types::LogInRequest) -> Self {
        Self(self.0.json_body_obj(value))
    }
}
pub struct StartConnectivityManagementSessionThen(::httpmock::Then);
impl StartConnectivityManagementSessionThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }
    pub fn success(self, status: u16, value: &types::LogInResult) -> Self {
        assert_eq!(status / 100u16, 2u16);
        Self(
            self
                .0
                .status(status)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
    pub fn client_error(self, status: u16, value: &types::ErrorAnswer) -> Self {
        assert_eq!(status / 100u16, 4u16);
        Self(
            self
                .0
                .status(status)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
    pub fn server_error(self, status: u16, value: &types::ErrorAnswer) -> Self {
        assert_eq!(status / 100u16, 5u16);
        Self(
            self
                .0
                .status(status)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}
pub struct EndConnectivityManagementSessionWhen(::httpmock::When);
impl EndConnectivityManagementSessionWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/m2m/v1/session/logout$").unwrap()),
        )
    }
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}
pub struct EndConnectivityManagementSessionThen(::httpmock::Then);
impl EndConnectivityManagementSessionThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }
    pub fn success(self, status: u16, value: &types::LogOutResult) -> Self {
        assert_eq!(status / 100u16, 2u16);
        Self(
            self
                .0
                .status(status)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
    pub fn client_error(self, status: u16, value: &types::ErrorAnswer) -> Self {
        assert_eq!(status / 100u16, 4u16);
        Self(
            self
                .0
                .status(status)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
    pub fn server_error(self, status: u16, value: &types::ErrorAnswer) -> Self {
        assert_eq!(status / 100u16, 5u16);
        Self(
            self
                .0
                .status(status)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}
pub struct ResetConnectivityManagementPasswordWhen(::httpmock::When);
impl ResetConnectivityManagementPasswordWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PUT)
                .path_matches(
                    regex::Regex::new("^/m2m/v1/session/password/actions/reset$")
                        .unwrap(),
                ),
        )
    }
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
    pub fn body(self, value: &types::SessionResetPasswordRequest) -> Self {
        Self(self.0.json_body_obj(value))
    }
}
pub struct ResetConnectivityManagementPasswordThen(::httpmock::Then);
impl ResetConnectivityManagementPasswordThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }
    pub fn success(
        self,
        status: u16,
        value: &types::SessionResetPasswordResult,
    ) -> Self {
        assert_eq!(status / 100u16, 2u16);
        Self(
            self
                .0
                .status(status)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
    pub fn client_error(self, status: u16, value: &types::ErrorAnswer) -> Self {
        assert_eq!(status / 100u16, 4u16);
        Self(
            self
                .0
                .status(status)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
    pub fn server_error(self, status: u16, value: &types::ErrorAnswer) -> Self {
        assert_eq!(status / 100u16, 5u16);
        Self(
            self
                .0
                .status(status)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}
