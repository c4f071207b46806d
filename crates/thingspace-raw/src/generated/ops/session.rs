// Generated from openapi/session.yaml by `cargo xtask generate`. Do not edit: change the description instead.

#[allow(unused_imports)]
use super::super::types;
#[allow(unused_imports)]
use crate::operation::{
    Answer, Auth, Body, Continuation, Effect, Limits, ListOperation, ListPage, Operation,
    Paging, Parameter, ParameterOf, Place, Timeout, TypedOperation,
};
/** Gets a bearer token for an application key and secret: `POST /ts/v1/oauth2/token` (requestOauthToken).

 Example response:

 ```json
 {
   "access_token": "f6fadfa7e5c15b629362da5cc13da58a",
   "scope": "ts.application.ro",
   "token_type": "Bearer",
   "expires_in": 2914
 }
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct RequestOauthToken;
impl TypedOperation for RequestOauthToken {
    type Request = types::OauthTokenRequest;
    type Answer = types::OauthToken;
    const OPERATION: &'static Operation = &Operation {
        id: "requestOauthToken",
        method: "POST",
        path: "/ts/v1/oauth2/token",
        area: "session",
        summary: "Gets a bearer token for an application key and secret",
        auth: Auth::Basic,
        effect: Effect::Idempotent,
        paging: Paging::None,
        continuation: Continuation {
            more: None,
            last_seen: None,
            time: None,
            start: None,
        },
        callback: None,
        timeout: Timeout::Short,
        limits: Limits {
            devices: None,
            requests_per_minute: None,
        },
        parameters: &[],
        body: Body::Form,
        answer: Answer::Object,
        list: None,
        members: &["access_token", "token_type", "expires_in", "scope", "refresh_token"],
        required: &["access_token"],
    };
}
/// Revokes a bearer token before it expires: `POST /ts/v1/oauth2/revoke` (revokeOauthToken).
#[derive(Clone, Copy, Debug, Default)]
pub struct RevokeOauthToken;
impl TypedOperation for RevokeOauthToken {
    type Request = types::OauthRevokeRequest;
    type Answer = ();
    const OPERATION: &'static Operation = &Operation {
        id: "revokeOauthToken",
        method: "POST",
        path: "/ts/v1/oauth2/revoke",
        area: "session",
        summary: "Revokes a bearer token before it expires",
        auth: Auth::Basic,
        effect: Effect::Idempotent,
        paging: Paging::None,
        continuation: Continuation {
            more: None,
            last_seen: None,
            time: None,
            start: None,
        },
        callback: None,
        timeout: Timeout::Short,
        limits: Limits {
            devices: None,
            requests_per_minute: None,
        },
        parameters: &[],
        body: Body::Form,
        answer: Answer::Empty,
        list: None,
        members: &[],
        required: &[],
    };
    fn decode(_: &[u8]) -> ::std::result::Result<(), crate::codec::DecodeError> {
        Ok(())
    }
}
/** Logs in and returns a session token: `POST /m2m/v1/session/login` (startConnectivityManagementSession).

 Example request:

 ```json
 {
   "username": "ofarrow-api",
   "password": "example-Pa55-only"
 }
 ```

 Example response:

 ```json
 {
   "sessionToken": "8a119b9e-16bc-4732-8f7b-7676d015b0dc"
 }
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct StartConnectivityManagementSession;
impl TypedOperation for StartConnectivityManagementSession {
    type Request = types::LogInRequest;
    type Answer = types::LogInResult;
    const OPERATION: &'static Operation = &Operation {
        id: "startConnectivityManagementSession",
        method: "POST",
        path: "/m2m/v1/session/login",
        area: "session",
        summary: "Logs in and returns a session token",
        auth: Auth::Bearer,
        effect: Effect::Change,
        paging: Paging::None,
        continuation: Continuation {
            more: None,
            last_seen: None,
            time: None,
            start: None,
        },
        callback: None,
        timeout: Timeout::Short,
        limits: Limits {
            devices: None,
            requests_per_minute: None,
        },
        parameters: &[],
        body: Body::Json,
        answer: Answer::Object,
        list: None,
        members: &["sessionToken", "expiresIn"],
        required: &["sessionToken"],
    };
}
/** Logs out: `POST /m2m/v1/session/logout` (endConnectivityManagementSession).

 Example response:

 ```json
 {
   "sessionToken": "8a119b9e-16bc-4732-8f7b-7676d015b0dc"
 }
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct EndConnectivityManagementSession;
impl TypedOperation for EndConnectivityManagementSession {
    type Request = ();
    type Answer = types::LogOutResult;
    const OPERATION: &'static Operation = &Operation {
        id: "endConnectivityManagementSession",
        method: "POST",
        path: "/m2m/v1/session/logout",
        area: "session",
        summary: "Logs out",
        auth: Auth::Session,
        effect: Effect::Idempotent,
        paging: Paging::None,
        continuation: Continuation {
            more: None,
            last_seen: None,
            time: None,
            start: None,
        },
        callback: None,
        timeout: Timeout::Short,
        limits: Limits {
            devices: None,
            requests_per_minute: None,
        },
        parameters: &[],
        body: Body::None,
        answer: Answer::Object,
        list: None,
        members: &["sessionToken"],
        required: &[],
    };
}
/** Replaces the API user's password with a generated one: `PUT /m2m/v1/session/password/actions/reset` (resetConnectivityManagementPassword).

 Example request:

 ```json
 {
   "oldPassword": "example-Pa55-only"
 }
 ```

 Example response:

 ```json
 {
   "newPassword": "Example7Qm2c91d"
 }
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct ResetConnectivityManagementPassword;
impl TypedOperation for ResetConnectivityManagementPassword {
    type Request = types::SessionResetPasswordRequest;
    type Answer = types::SessionResetPasswordResult;
    const OPERATION: &'static Operation = &Operation {
        id: "resetConnectivityManagementPassword",
        method: "PUT",
        path: "/m2m/v1/session/password/actions/reset",
        area: "session",
        summary: "Replaces the API user's password with a generated one",
        auth: Auth::Session,
        effect: Effect::Secret,
        paging: Paging::None,
        continuation: Continuation {
            more: None,
            last_seen: None,
            time: None,
            start: None,
        },
        callback: None,
        timeout: Timeout::Short,
        limits: Limits {
            devices: None,
            requests_per_minute: None,
        },
        parameters: &[],
        body: Body::Json,
        answer: Answer::Object,
        list: None,
        members: &["newPassword"],
        required: &["newPassword"],
    };
}
