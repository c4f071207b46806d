// Generated from openapi/provisioning.yaml by `cargo xtask generate`. Do not edit: change the description instead.

#[allow(unused_imports)]
use thingspace_raw::types;
pub struct ActivateDevicesWhen(::httpmock::When);
impl ActivateDevicesWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(
                    regex::Regex::new("^/m2m/v1/devices/actions/activate$").unwrap(),
                ),
        )
    }
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
    pub fn body(self, value: &types::CarrierActivateRequest) -> Self {
        Self(self.0.json_body_obj(value))
    }
}
pub struct ActivateDevicesThen(::httpmock::Then);
impl ActivateDevicesThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }
    pub fn success(self, status: u16, value: &types::DeviceManagementResult) -> Self {
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
pub struct DeactivateDevicesWhen(::httpmock::When);
impl DeactivateDevicesWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(
                    regex::Regex::new("^/m2m/v1/devices/actions/deactivate$").unwrap(),
                ),
        )
    }
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
    pub fn body(self, value: &types::CarrierDeactivateRequest) -> Self {
        Self(self.0.json_body_obj(value))
    }
}
pub struct DeactivateDevicesThen(::httpmock::Then);
impl DeactivateDevicesThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }
    pub fn success(self, status: u16, value: &types::DeviceManagementResult) -> Self {
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
pub struct SuspendDevicesWhen(::httpmock::When);
impl SuspendDevicesWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(
                    regex::Regex::new("^/m2m/v1/devices/actions/suspend$").unwrap(),
                ),
        )
    }
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
    pub fn body(self, value: &types::CarrierActionsRequest) -> Self {
        Self(self.0.json_body_obj(value))
    }
}
pub struct SuspendDevicesThen(::httpmock::Then);
impl SuspendDevicesThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }
    pub fn success(self, status: u16, value: &types::DeviceManagementResult) -> Self {
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
pub struct RestoreDevicesWhen(::httpmock::When);
impl RestoreDevicesWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(
                    regex::Regex::new("^/m2m/v1/devices/actions/restore$").unwrap(),
                ),
        )
    }
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
    pub fn body(self, value: &types::CarrierActionsRequest) -> Self {
        Self(self.0.json_body_obj(value))
    }
}
pub struct RestoreDevicesThen(::httpmock::Then);
impl RestoreDevicesThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }
    pub fn success(self, status: u16, value: &types::DeviceManagementResult) -> Self {
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
pub struct CancelLocationWhen(::httpmock::When);
impl CancelLocationWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(
                    regex::Regex::new("^/m2m/v1/devices/actions/cancellocation$")
                        .unwrap(),
                ),
        )
    }
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
    pub fn body(self, value: &types::CancelLocationRequest) -> Self {
        Self(self.0.json_body_obj(value))
    }
}
pub struct CancelLocationThen(::httpmock::Then);
impl CancelLocationThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }
    pub fn success(self, status: u16, value: &types::DeviceManagementResult) -> Self {
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
pub struct GoToStateWhen(::httpmock::When);
impl GoToStateWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PUT)
                .path_matches(
                    regex::Regex::new("^/m2m/v1/devices/actions/gotostate$").unwrap(),
                ),
        )
    }
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
    pub fn body(self, value: &types::GoToStateRequest) -> Self {
        Self(self.0.json_body_obj(value))
    }
}
pub struct GoToStateThen(::httpmock::Then);
impl GoToStateThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }
    pub fn success(self, status: u16, value: &types::DeviceManagementResult) -> Self {
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
pub struct GetRequestStatusWhen(::httpmock::When);
impl GetRequestStatusWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(
                    regex::Regex::new("^/m2m/v1/accounts/[^/]*/requests/[^/]*/status$")
                        .unwrap(),
                ),
        )
    }
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
    pub fn aname(self, value: &str) -> Self {
        let re = regex::Regex::new(
                &format!("^/m2m/v1/accounts/{}/requests/.*/status$", value.to_string()),
            )
            .unwrap();
        Self(self.0.path_matches(re))
    }
    pub fn request_id(self, value: &str) -> Self {
        let re = regex::Regex::new(
                &format!("^/m2m/v1/accounts/.*/requests/{}/status$", value.to_string()),
            )
            .unwrap();
        Self(self.0.path_matches(re))
    }
}
pub struct GetRequestStatusThen(::httpmock::Then);
impl GetRequestStatusThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }
    pub fn success(self, status: u16, value: &types::AsynchronousRequestResult) -> Self {
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
pub struct CheckOrderStatusWhen(::httpmock::When);
impl CheckOrderStatusWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(
                    regex::Regex::new("^/m2m/v1/devices/requests/status$").unwrap(),
                ),
        )
    }
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
    pub fn body(self, value: &types::CheckOrderStatusRequest) -> Self {
        Self(self.0.json_body_obj(value))
    }
}
pub struct CheckOrderStatusThen(::httpmock::Then);
impl CheckOrderStatusThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }
    pub fn success(self, status: u16, value: &types::DeviceManagementResult) -> Self {
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
