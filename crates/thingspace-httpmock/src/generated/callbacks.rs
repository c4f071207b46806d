// Generated from openapi/callbacks.yaml by `cargo xtask generate`. Do not edit: change the description instead.

#[allow(unused_imports)]
use thingspace_raw::types;
pub struct ListCallbacksWhen(::httpmock::When);
impl ListCallbacksWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/m2m/v1/callbacks/[^/]*$").unwrap()),
        )
    }
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
    pub fn aname(self, value: &str) -> Self {
        let re = regex::Regex::new(&format!("^/m2m/v1/callbacks/{}$", value.to_string()))
            .unwrap();
        Self(self.0.path_matches(re))
    }
}
pub struct ListCallbacksThen(::httpmock::Then);
impl ListCallbacksThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }
    pub fn success(
        self,
        status: u16,
        value: &types::ConnectivityManagementCallbackList,
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
pub struct RegisterCallbackWhen(::httpmock::When);
impl RegisterCallbackWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/m2m/v1/callbacks/[^/]*$").unwrap()),
        )
    }
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
    pub fn aname(self, value: &str) -> Self {
        let re = regex::Regex::new(&format!("^/m2m/v1/callbacks/{}$", value.to_string()))
            .unwrap();
        Self(self.0.path_matches(re))
    }
    pub fn body(self, value: &types::RegisterCallbackRequest) -> Self {
        Self(self.0.json_body_obj(value))
    }
}
pub struct RegisterCallbackThen(::httpmock::Then);
impl RegisterCallbackThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }
    pub fn success(self, status: u16, value: &types::CallbackActionResult) -> Self {
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
pub struct DeregisterCallbackWhen(::httpmock::When);
impl DeregisterCallbackWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::DELETE)
                .path_matches(
                    regex::Regex::new("^/m2m/v1/callbacks/[^/]*/name/[^/]*$").unwrap(),
                ),
        )
    }
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
    pub fn aname(self, value: &str) -> Self {
        let re = regex::Regex::new(
                &format!("^/m2m/v1/callbacks/{}/name/.*$", value.to_string()),
            )
            .unwrap();
        Self(self.0.path_matches(re))
    }
    pub fn sname(self, value: &str) -> Self {
        let re = regex::Regex::new(
                &format!("^/m2m/v1/callbacks/.*/name/{}$", value.to_string()),
            )
            .unwrap();
        Self(self.0.path_matches(re))
    }
}
pub struct DeregisterCallbackThen(::httpmock::Then);
impl DeregisterCallbackThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }
    pub fn success(self, status: u16, value: &types::CallbackActionResult) -> Self {
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
