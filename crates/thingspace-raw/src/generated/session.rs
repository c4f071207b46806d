// Generated from openapi/session.yaml by `cargo xtask generate`. Do not edit: change the description instead.

#[allow(unused_imports)]
use super::{
    Client, ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt,
    ResponseValue, encode_path, types,
};
///Bearer tokens, login and logout, and the password of the API user.
pub trait ClientSessionExt {
    /** Gets a bearer token for an application key and secret

Exchanges the application's key and secret (HTTP Basic) for the bearer token that every call except requestOauthToken and
revokeOauthToken needs.

The token expires 3600 seconds after it is first issued. A second request within that time, even from another process with
the same key, returns the same token with the remaining seconds (quirk oauth-same-token). Requesting the token again
therefore changes nothing.

The endpoint returns 400 `invalid_request` for a missing or wrong grant_type, 401 `invalid_client` for a wrong key or
secret, and 401 with gateway fault 900902 for a missing Basic header.

Sends a `POST` request to `/ts/v1/oauth2/token`

Arguments:
- `body`: A form, not JSON.*/
    fn request_oauth_token(&self) -> builder::RequestOauthToken<'_>;
    /** Revokes a bearer token before it expires

Revokes one bearer token. The next token request returns a new token.

All processes with the same key share the token, so the calls of all these processes fail once the token is revoked.
Revoking again is harmless: the request names the token, and a revoked token stays revoked.

For wrong or missing credentials, the endpoint returns 401 with a gateway fault. A successful response has no body.
According to the documentation, one of its headers contains the revoked token (quirk revoke-header).

Sends a `POST` request to `/ts/v1/oauth2/revoke`

Arguments:
- `body`: A form, not JSON.*/
    fn revoke_oauth_token(&self) -> builder::RevokeOauthToken<'_>;
    /** Logs in and returns a session token

Opens a session for an API user. Needs only the bearer token (quirk login-bearer-header).

The session expires after 20 minutes without a call. Log in when the platform reports that the session has expired, not
before each call: a new login may end the user's previous session (quirk session-replaced).

The service counts failed logins. Five failures in a row lock the user, and only support can unlock the user. A login
therefore has the effect `change` and must not be retried automatically. For a wrong password, the service returns 400
with an undocumented code (quirk login-wrong-password-code).

Sends a `POST` request to `/m2m/v1/session/login`*/
    fn start_connectivity_management_session(
        &self,
    ) -> builder::StartConnectivityManagementSession<'_>;
    /** Logs out

Ends the session whose token is in the VZ-M2M-Token header. The request has no body. Requests that were already accepted
continue, and their callbacks still arrive.

Logging out again leaves the session ended, so the operation is idempotent. For the second call, the service presumably
returns the session error `REQUEST_FAILED.SessionToken.Expired`. For a token that is not a UUID, it returns
`INPUT_INVALID.SessionToken.Invalid`.

Sends a `POST` request to `/m2m/v1/session/logout`*/
    fn end_connectivity_management_session(
        &self,
    ) -> builder::EndConnectivityManagementSession<'_>;
    /** Replaces the API user's password with a generated one

Replaces the password of the logged-in user. The platform generates the new password and returns it once. The new
password is valid immediately, and the old password stops working. Store the new password before doing anything else: if
this response is lost, nobody knows the password and only support can help. Never retry this call.

Passwords do not expire; changing them every 90 days is recommended. The service rejects a wrong old password with 400,
and counts it as a failed login (quirk login-lock-scope).

Sends a `PUT` request to `/m2m/v1/session/password/actions/reset`*/
    fn reset_connectivity_management_password(
        &self,
    ) -> builder::ResetConnectivityManagementPassword<'_>;
}
impl ClientSessionExt for Client {
    fn request_oauth_token(&self) -> builder::RequestOauthToken<'_> {
        builder::RequestOauthToken::new(self)
    }
    fn revoke_oauth_token(&self) -> builder::RevokeOauthToken<'_> {
        builder::RevokeOauthToken::new(self)
    }
    fn start_connectivity_management_session(
        &self,
    ) -> builder::StartConnectivityManagementSession<'_> {
        builder::StartConnectivityManagementSession::new(self)
    }
    fn end_connectivity_management_session(
        &self,
    ) -> builder::EndConnectivityManagementSession<'_> {
        builder::EndConnectivityManagementSession::new(self)
    }
    fn reset_connectivity_management_password(
        &self,
    ) -> builder::ResetConnectivityManagementPassword<'_> {
        builder::ResetConnectivityManagementPassword::new(self)
    }
}
/// Requests of this area, one type per operation.
pub mod builder {
    #[allow(unused_imports)]
    use super::{
        ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt, ResponseValue,
        encode_path, types,
    };
    /**Builder for [`ClientSessionExt::request_oauth_token`]

[`ClientSessionExt::request_oauth_token`]: super::ClientSessionExt::request_oauth_token*/
    #[derive(Debug, Clone)]
    pub struct RequestOauthToken<'a> {
        client: &'a super::Client,
        body: Result<types::builder::OauthTokenRequest, String>,
    }
    impl<'a> RequestOauthToken<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::OauthTokenRequest>,
            <V as std::convert::TryInto<
                types::OauthTokenRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `OauthTokenRequest` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::OauthTokenRequest,
            ) -> types::builder::OauthTokenRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/ts/v1/oauth2/token`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::OauthToken>, Error<types::ErrorAnswer>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::OauthTokenRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/ts/v1/oauth2/token", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .form_urlencoded(&body)?
                .build()?;
            let info = OperationInfo {
                operation_id: "requestOauthToken",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => crate::transport::decode(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(crate::transport::decode(response).await?))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(crate::transport::decode(response).await?))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`ClientSessionExt::revoke_oauth_token`]

[`ClientSessionExt::revoke_oauth_token`]: super::ClientSessionExt::revoke_oauth_token*/
    #[derive(Debug, Clone)]
    pub struct RevokeOauthToken<'a> {
        client: &'a super::Client,
        body: Result<types::builder::OauthRevokeRequest, String>,
    }
    impl<'a> RevokeOauthToken<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::OauthRevokeRequest>,
            <V as std::convert::TryInto<
                types::OauthRevokeRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `OauthRevokeRequest` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::OauthRevokeRequest,
            ) -> types::builder::OauthRevokeRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/ts/v1/oauth2/revoke`
        pub async fn send(self) -> Result<ResponseValue<()>, Error<types::ErrorAnswer>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::OauthRevokeRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/ts/v1/oauth2/revoke", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .form_urlencoded(&body)?
                .build()?;
            let info = OperationInfo {
                operation_id: "revokeOauthToken",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => Ok(ResponseValue::empty(response)),
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(crate::transport::decode(response).await?))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(crate::transport::decode(response).await?))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`ClientSessionExt::start_connectivity_management_session`]

[`ClientSessionExt::start_connectivity_management_session`]: super::ClientSessionExt::start_connectivity_management_session*/
    #[derive(Debug, Clone)]
    pub struct StartConnectivityManagementSession<'a> {
        client: &'a super::Client,
        body: Result<types::builder::LogInRequest, String>,
    }
    impl<'a> StartConnectivityManagementSession<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::LogInRequest>,
            <V as std::convert::TryInto<types::LogInRequest>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `LogInRequest` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::LogInRequest,
            ) -> types::builder::LogInRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/m2m/v1/session/login`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::LogInResult>, Error<types::ErrorAnswer>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::LogInRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/m2m/v1/session/login", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .build()?;
            let info = OperationInfo {
                operation_id: "startConnectivityManagementSession",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => crate::transport::decode(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(crate::transport::decode(response).await?))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(crate::transport::decode(response).await?))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`ClientSessionExt::end_connectivity_management_session`]

[`ClientSessionExt::end_connectivity_management_session`]: super::ClientSessionExt::end_connectivity_management_session*/
    #[derive(Debug, Clone)]
    pub struct EndConnectivityManagementSession<'a> {
        client: &'a super::Client,
    }
    impl<'a> EndConnectivityManagementSession<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        ///Sends a `POST` request to `/m2m/v1/session/logout`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::LogOutResult>, Error<types::ErrorAnswer>> {
            let Self { client } = self;
            let url = format!("{}/m2m/v1/session/logout", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            let info = OperationInfo {
                operation_id: "endConnectivityManagementSession",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => crate::transport::decode(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(crate::transport::decode(response).await?))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(crate::transport::decode(response).await?))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`ClientSessionExt::reset_connectivity_management_password`]

[`ClientSessionExt::reset_connectivity_management_password`]: super::ClientSessionExt::reset_connectivity_management_password*/
    #[derive(Debug, Clone)]
    pub struct ResetConnectivityManagementPassword<'a> {
        client: &'a super::Client,
        body: Result<types::builder::SessionResetPasswordRequest, String>,
    }
    impl<'a> ResetConnectivityManagementPassword<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::SessionResetPasswordRequest>,
            <V as std::convert::TryInto<
                types::SessionResetPasswordRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `SessionResetPasswordRequest` for body failed: {}",
                        s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::SessionResetPasswordRequest,
            ) -> types::builder::SessionResetPasswordRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `PUT` request to `/m2m/v1/session/password/actions/reset`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::SessionResetPasswordResult>,
            Error<types::ErrorAnswer>,
        > {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::SessionResetPasswordRequest::try_from(v)
                        .map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/m2m/v1/session/password/actions/reset", client.baseurl,
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .put(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .build()?;
            let info = OperationInfo {
                operation_id: "resetConnectivityManagementPassword",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => crate::transport::decode(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(crate::transport::decode(response).await?))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(crate::transport::decode(response).await?))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
}
