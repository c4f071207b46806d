//! Typed [httpmock] mocks of every ThingSpace operation, for tests of your own code. A test whose mock returns an answer of the
//! wrong type does not compile.
//!
//! Set the base URL of your client to the URL of the mock server. Do not append `/api`. A mock has no state and returns the
//! answer that the test sets. For a server that behaves like the service, use `thingspace-sim`.
//!
//! ```
//! use httpmock::MockServer;
//! use thingspace_httpmock::MockServerExt as _;
//! use thingspace_raw::types::DeviceManagementResult;
//!
//! let server = MockServer::start();
//! let answer: DeviceManagementResult = serde_json::from_str(r#"{"requestId":"7e9bf77c"}"#).unwrap();
//! let mock = server.suspend_devices(|_when, then| {
//!     then.success(200, &answer);
//! });
//! assert_eq!(mock.calls(), 0);
//! ```
//!
//! # Cargo.toml
//!
//! ```toml
//! [dev-dependencies]
//! thingspace-httpmock = { path = "../thingspace/crates/thingspace-httpmock" }
//! ```

#[rustfmt::skip]
#[allow(missing_docs, clippy::all, clippy::unwrap_used, reason = "generated; a mock that panics fails its test, as it should")]
mod generated;

pub use generated::{MockServerExt, operations};

use httpmock::prelude::HttpMockRequest;
use serde::Serialize;

/// Returns a matcher for form bodies that have exactly the fields of `value`, in any order. The generated mocks of operations
/// with a form body call this function, because progenitor can only generate matchers for JSON bodies.
fn form_of<T: Serialize>(value: &T) -> impl Fn(&HttpMockRequest) -> bool + Send + Sync + 'static {
    let wanted = fields(serde_urlencoded::to_string(value).unwrap_or_default().as_bytes());
    move |request| fields(request.body_ref()) == wanted
}

fn fields(body: &[u8]) -> Vec<(String, String)> {
    let mut fields: Vec<(String, String)> = serde_urlencoded::from_bytes(body).unwrap_or_default();
    fields.sort();
    fields
}

/// Runs the code of the README as a doc test.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

#[cfg(test)]
mod tests {
    use httpmock::MockServer;
    use thingspace_raw::prelude::*;
    use thingspace_raw::types::{GrantType, OauthToken, OauthTokenRequest};
    use thingspace_raw::{Client, Transport, reqwest};

    use super::*;

    fn client(server: &MockServer) -> Client {
        let tls = rustls::ClientConfig::builder_with_provider(rustls::crypto::ring::default_provider().into())
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_root_certificates(rustls::RootCertStore::empty())
            .with_no_client_auth();
        let http = reqwest::Client::builder().tls_backend_preconfigured(tls).build().unwrap();
        Client::new_with_client(&server.base_url(), http, Transport::plain())
    }

    #[tokio::test]
    async fn a_form_is_matched_by_its_fields() {
        let server = MockServer::start_async().await;
        let wanted = OauthTokenRequest { grant_type: GrantType::ClientCredentials, scope: Some("read write".into()) };
        let token: OauthToken =
            serde_json::from_str(r#"{"access_token":"t","token_type":"Bearer","expires_in":"3600"}"#).unwrap();
        let mock = server.request_oauth_token(|when, then| {
            when.body(&wanted);
            then.success(200, &token);
        });
        let client = client(&server);
        let answer = client.request_oauth_token().body(wanted.clone()).send().await.unwrap();
        assert_eq!(answer.access_token.expose(), "t");
        assert_eq!(answer.expires_in, Some(3600));
        let other = OauthTokenRequest { scope: None, ..wanted.clone() };
        assert!(client.request_oauth_token().body(other).send().await.is_err());
        assert_eq!(mock.calls(), 1);
    }
}
