// Generated from openapi/devices.yaml by `cargo xtask generate`. Do not edit: change the description instead.

#[allow(unused_imports)]
use thingspace_raw::types;
pub struct AddDevicesWhen(::httpmock::When);
impl AddDevicesWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(
                    regex::Regex::new("^/m2m/v1/devices/actions/add$").unwrap(),
                ),
        )
    }
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
    pub fn body(self, value: &types::AddDevicesRequest) -> Self {
        Self(self.0.json_body_obj(value))
    }
}
pub struct AddDevicesThen(::httpmock::Then);
impl AddDevicesThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }
    pub fn success(self, status: u16, value: &types::AddDevicesResultList) -> Self {
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
pub struct CheckDeviceAvailabilityWhen(::httpmock::When);
impl CheckDeviceAvailabilityWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(
                    regex::Regex::new("^/m2m/v1/devices/availability/actions/list$")
                        .unwrap(),
                ),
        )
    }
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
    pub fn body(self, value: &types::DeviceActivationRequest) -> Self {
        Self(self.0.json_body_obj(value))
    }
}
pub struct CheckDeviceAvailabilityThen(::httpmock::Then);
impl CheckDeviceAvailabilityThen {
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
pub struct DeleteDevicesWhen(::httpmock::When);
impl DeleteDevicesWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(
                    regex::Regex::new("^/m2m/v1/devices/actions/delete$").unwrap(),
                ),
        )
    }
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
    pub fn body(self, value: &types::DeleteDevicesRequest) -> Self {
        Self(self.0.json_body_obj(value))
    }
}
pub struct DeleteDevicesThen(::httpmock::Then);
impl DeleteDevicesThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }
    pub fn success(self, status: u16, value: &types::DeleteDevicesResultList) -> Self {
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
pub struct FindMismatchedHardwareWhen(::httpmock::When);
impl FindMismatchedHardwareWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(
                    regex::Regex::new("^/m2m/v1/devices/actions/list/imeiiccidmismatch$")
                        .unwrap(),
                ),
        )
    }
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
    pub fn body(self, value: &types::DeviceMismatchListRequest) -> Self {
        Self(self.0.json_body_obj(value))
    }
}
pub struct FindMismatchedHardwareThen(::httpmock::Then);
impl FindMismatchedHardwareThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }
    pub fn success(self, status: u16, value: &types::DeviceMismatchListResult) -> Self {
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
pub struct ListDevicesWhen(::httpmock::When);
impl ListDevicesWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(
                    regex::Regex::new("^/m2m/v1/devices/actions/list$").unwrap(),
                ),
        )
    }
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
    pub fn body(self, value: &types::AccountDeviceListRequest) -> Self {
        Self(self.0.json_body_obj(value))
    }
}
pub struct ListDevicesThen(::httpmock::Then);
impl ListDevicesThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }
    pub fn success(self, status: u16, value: &types::AccountDeviceListResult) -> Self {
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
pub struct ChangeDeviceIdentifierWhen(::httpmock::When);
impl ChangeDeviceIdentifierWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PUT)
                .path_matches(
                    regex::Regex::new("^/m2m/v1/devices/[^/]*/actions/deviceId$")
                        .unwrap(),
                ),
        )
    }
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
    pub fn service_type(self, value: types::ServiceType) -> Self {
        let re = regex::Regex::new(
                &format!("^/m2m/v1/devices/{}/actions/deviceId$", value.to_string()),
            )
            .unwrap();
        Self(self.0.path_matches(re))
    }
    pub fn body(self, value: &types::ChangeDeviceIdRequest) -> Self {
        Self(self.0.json_body_obj(value))
    }
}
pub struct ChangeDeviceIdentifierThen(::httpmock::Then);
impl ChangeDeviceIdentifierThen {
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
pub struct ChangeCostCenterWhen(::httpmock::When);
impl ChangeCostCenterWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PUT)
                .path_matches(regex::Regex::new("^/m2m/v1/devices/costCenter$").unwrap()),
        )
    }
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
    pub fn body(self, value: &types::DeviceCostCenterRequest) -> Self {
        Self(self.0.json_body_obj(value))
    }
}
pub struct ChangeCostCenterThen(::httpmock::Then);
impl ChangeCostCenterThen {
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
pub struct ChangeCustomFieldsWhen(::httpmock::When);
impl ChangeCustomFieldsWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PUT)
                .path_matches(
                    regex::Regex::new("^/m2m/v1/devices/actions/customFields$").unwrap(),
                ),
        )
    }
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
    pub fn body(self, value: &types::CustomFieldsUpdateRequest) -> Self {
        Self(self.0.json_body_obj(value))
    }
}
pub struct ChangeCustomFieldsThen(::httpmock::Then);
impl ChangeCustomFieldsThen {
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
pub struct ChangeContactInfoWhen(::httpmock::When);
impl ChangeContactInfoWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PUT)
                .path_matches(
                    regex::Regex::new("^/m2m/v1/devices/actions/contactInfo$").unwrap(),
                ),
        )
    }
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
    pub fn body(self, value: &types::ContactInfoUpdateRequest) -> Self {
        Self(self.0.json_body_obj(value))
    }
}
pub struct ChangeContactInfoThen(::httpmock::Then);
impl ChangeContactInfoThen {
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
pub struct ChangeServicePlanWhen(::httpmock::When);
impl ChangeServicePlanWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PUT)
                .path_matches(
                    regex::Regex::new("^/m2m/v1/devices/actions/plan$").unwrap(),
                ),
        )
    }
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
    pub fn body(self, value: &types::ServicePlanUpdateRequest) -> Self {
        Self(self.0.json_body_obj(value))
    }
}
pub struct ChangeServicePlanThen(::httpmock::Then);
impl ChangeServicePlanThen {
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
pub struct MoveDevicesWhen(::httpmock::When);
impl MoveDevicesWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PUT)
                .path_matches(
                    regex::Regex::new("^/m2m/v1/devices/actions/move$").unwrap(),
                ),
        )
    }
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
    pub fn body(self, value: &types::MoveDeviceRequest) -> Self {
        Self(self.0.json_body_obj(value))
    }
}
pub struct MoveDevicesThen(::httpmock::Then);
impl MoveDevicesThen {
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
pub struct GetDeviceExtendedDiagnosticsWhen(::httpmock::When);
impl GetDeviceExtendedDiagnosticsWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(
                    regex::Regex::new(
                            "^/m2m/v1/devices/extendeddiagnostics/actions/list$",
                        )
                        .unwrap(),
                ),
        )
    }
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
    pub fn body(self, value: &types::DeviceExtendedDiagnosticsRequest) -> Self {
        Self(self.0.json_body_obj(value))
    }
}
pub struct GetDeviceExtendedDiagnosticsThen(::httpmock::Then);
impl GetDeviceExtendedDiagnosticsThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }
    pub fn success(
        self,
        status: u16,
        value: &types::DeviceExtendedDiagnosticsResult,
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
pub struct GetSuspensionStatusWhen(::httpmock::When);
impl GetSuspensionStatusWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(
                    regex::Regex::new("^/m2m/v1/devices/suspension/status$").unwrap(),
                ),
        )
    }
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
    pub fn body(self, value: &types::DeviceSuspensionStatusRequest) -> Self {
        Self(self.0.json_body_obj(value))
    }
}
pub struct GetSuspensionStatusThen(::httpmock::Then);
impl GetSuspensionStatusThen {
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
pub struct GetPrlInformationWhen(::httpmock::When);
impl GetPrlInformationWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(
                    regex::Regex::new("^/m2m/v1/devices/prl/actions/list$").unwrap(),
                ),
        )
    }
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
    pub fn body(self, value: &types::DevicePrlListRequest) -> Self {
        Self(self.0.json_body_obj(value))
    }
}
pub struct GetPrlInformationThen(::httpmock::Then);
impl GetPrlInformationThen {
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
pub struct UploadDevicesWhen(::httpmock::When);
impl UploadDevicesWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(
                    regex::Regex::new("^/m2m/v1/devices/actions/upload$").unwrap(),
                ),
        )
    }
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
    pub fn body(self, value: &types::DeviceUploadRequest) -> Self {
        Self(self.0.json_body_obj(value))
    }
}
pub struct UploadDevicesThen(::httpmock::Then);
impl UploadDevicesThen {
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
pub struct UploadAndActivateDevicesWhen(::httpmock::When);
impl UploadAndActivateDevicesWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(
                    regex::Regex::new("^/m2m/v1/devices/actions/uploadactivate$")
                        .unwrap(),
                ),
        )
    }
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
    pub fn body(self, value: &types::UploadsActivatesDeviceRequest) -> Self {
        Self(self.0.json_body_obj(value))
    }
}
pub struct UploadAndActivateDevicesThen(::httpmock::Then);
impl UploadAndActivateDevicesThen {
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
