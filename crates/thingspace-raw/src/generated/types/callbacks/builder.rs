// Generated from openapi/callbacks.yaml by `cargo xtask generate`. Do not edit: change the description instead.

#[derive(Clone, Debug)]
pub struct ActivateResponse {
    device_credential: ::std::result::Result<
        ::std::option::Option<super::DeviceCredential>,
        ::std::string::String,
    >,
    device_ids: ::std::result::Result<
        ::std::vec::Vec<super::DeviceId>,
        ::std::string::String,
    >,
    feature_codes: ::std::result::Result<
        ::std::vec::Vec<::std::string::String>,
        ::std::string::String,
    >,
    ip_address: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    service_plan: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    state: ::std::result::Result<
        ::std::option::Option<super::DeviceState>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for ActivateResponse {
    fn default() -> Self {
        Self {
            device_credential: Ok(Default::default()),
            device_ids: Ok(Default::default()),
            feature_codes: Ok(Default::default()),
            ip_address: Ok(Default::default()),
            service_plan: Ok(Default::default()),
            state: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl ActivateResponse {
    pub fn device_credential<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::DeviceCredential>>,
        T::Error: ::std::fmt::Display,
    {
        self.device_credential = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for device_credential: {e}")
            });
        self
    }
    pub fn device_ids<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::DeviceId>>,
        T::Error: ::std::fmt::Display,
    {
        self.device_ids = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for device_ids: {e}"));
        self
    }
    pub fn feature_codes<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.feature_codes = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for feature_codes: {e}")
            });
        self
    }
    pub fn ip_address<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.ip_address = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for ip_address: {e}"));
        self
    }
    pub fn service_plan<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.service_plan = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for service_plan: {e}")
            });
        self
    }
    pub fn state<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::DeviceState>>,
        T::Error: ::std::fmt::Display,
    {
        self.state = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for state: {e}"));
        self
    }
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<crate::Extra>,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<ActivateResponse> for super::ActivateResponse {
    type Error = super::error::ConversionError;
    fn try_from(
        value: ActivateResponse,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            device_credential: value.device_credential?,
            device_ids: value.device_ids?,
            feature_codes: value.feature_codes?,
            ip_address: value.ip_address?,
            service_plan: value.service_plan?,
            state: value.state?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::ActivateResponse> for ActivateResponse {
    fn from(value: super::ActivateResponse) -> Self {
        Self {
            device_credential: Ok(value.device_credential),
            device_ids: Ok(value.device_ids),
            feature_codes: Ok(value.feature_codes),
            ip_address: Ok(value.ip_address),
            service_plan: Ok(value.service_plan),
            state: Ok(value.state),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct CallbackActionResult {
    account_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    service_name: ::std::result::Result<
        ::std::option::Option<super::CallbackService>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for CallbackActionResult {
    fn default() -> Self {
        Self {
            account_name: Ok(Default::default()),
            service_name: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl CallbackActionResult {
    pub fn account_name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.account_name = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for account_name: {e}")
            });
        self
    }
    pub fn service_name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::CallbackService>>,
        T::Error: ::std::fmt::Display,
    {
        self.service_name = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for service_name: {e}")
            });
        self
    }
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<crate::Extra>,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<CallbackActionResult> for super::CallbackActionResult {
    type Error = super::error::ConversionError;
    fn try_from(
        value: CallbackActionResult,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            account_name: value.account_name?,
            service_name: value.service_name?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::CallbackActionResult> for CallbackActionResult {
    fn from(value: super::CallbackActionResult) -> Self {
        Self {
            account_name: Ok(value.account_name),
            service_name: Ok(value.service_name),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct CallbackSummary {
    devices_requested: ::std::result::Result<
        ::std::option::Option<i32>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for CallbackSummary {
    fn default() -> Self {
        Self {
            devices_requested: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl CallbackSummary {
    pub fn devices_requested<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<i32>>,
        T::Error: ::std::fmt::Display,
    {
        self.devices_requested = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for devices_requested: {e}")
            });
        self
    }
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<crate::Extra>,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<CallbackSummary> for super::CallbackSummary {
    type Error = super::error::ConversionError;
    fn try_from(
        value: CallbackSummary,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            devices_requested: value.devices_requested?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::CallbackSummary> for CallbackSummary {
    fn from(value: super::CallbackSummary) -> Self {
        Self {
            devices_requested: Ok(value.devices_requested),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct CarrierCallback {
    callback_count: ::std::result::Result<
        ::std::option::Option<i32>,
        ::std::string::String,
    >,
    comment: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    device_ids: ::std::result::Result<
        ::std::vec::Vec<super::DeviceId>,
        ::std::string::String,
    >,
    device_response: ::std::result::Result<
        ::std::option::Option<super::CarrierDeviceResponse>,
        ::std::string::String,
    >,
    fault_response: ::std::result::Result<
        ::std::option::Option<super::FaultResponse>,
        ::std::string::String,
    >,
    max_callback_threshold: ::std::result::Result<
        ::std::option::Option<i32>,
        ::std::string::String,
    >,
    password: ::std::result::Result<
        ::std::option::Option<crate::Secret>,
        ::std::string::String,
    >,
    request_id: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    status: ::std::result::Result<
        ::std::option::Option<super::CallbackStatus>,
        ::std::string::String,
    >,
    summary: ::std::result::Result<
        ::std::option::Option<super::CallbackSummary>,
        ::std::string::String,
    >,
    username: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for CarrierCallback {
    fn default() -> Self {
        Self {
            callback_count: Ok(Default::default()),
            comment: Ok(Default::default()),
            device_ids: Ok(Default::default()),
            device_response: Ok(Default::default()),
            fault_response: Ok(Default::default()),
            max_callback_threshold: Ok(Default::default()),
            password: Ok(Default::default()),
            request_id: Ok(Default::default()),
            status: Ok(Default::default()),
            summary: Ok(Default::default()),
            username: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl CarrierCallback {
    pub fn callback_count<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<i32>>,
        T::Error: ::std::fmt::Display,
    {
        self.callback_count = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for callback_count: {e}")
            });
        self
    }
    pub fn comment<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.comment = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for comment: {e}"));
        self
    }
    pub fn device_ids<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::DeviceId>>,
        T::Error: ::std::fmt::Display,
    {
        self.device_ids = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for device_ids: {e}"));
        self
    }
    pub fn device_response<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::CarrierDeviceResponse>>,
        T::Error: ::std::fmt::Display,
    {
        self.device_response = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for device_response: {e}")
            });
        self
    }
    pub fn fault_response<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::FaultResponse>>,
        T::Error: ::std::fmt::Display,
    {
        self.fault_response = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for fault_response: {e}")
            });
        self
    }
    pub fn max_callback_threshold<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<i32>>,
        T::Error: ::std::fmt::Display,
    {
        self.max_callback_threshold = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for max_callback_threshold: {e}"
                )
            });
        self
    }
    pub fn password<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<crate::Secret>>,
        T::Error: ::std::fmt::Display,
    {
        self.password = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for password: {e}"));
        self
    }
    pub fn request_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.request_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for request_id: {e}"));
        self
    }
    pub fn status<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::CallbackStatus>>,
        T::Error: ::std::fmt::Display,
    {
        self.status = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for status: {e}"));
        self
    }
    pub fn summary<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::CallbackSummary>>,
        T::Error: ::std::fmt::Display,
    {
        self.summary = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for summary: {e}"));
        self
    }
    pub fn username<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.username = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for username: {e}"));
        self
    }
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<crate::Extra>,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<CarrierCallback> for super::CarrierCallback {
    type Error = super::error::ConversionError;
    fn try_from(
        value: CarrierCallback,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            callback_count: value.callback_count?,
            comment: value.comment?,
            device_ids: value.device_ids?,
            device_response: value.device_response?,
            fault_response: value.fault_response?,
            max_callback_threshold: value.max_callback_threshold?,
            password: value.password?,
            request_id: value.request_id?,
            status: value.status?,
            summary: value.summary?,
            username: value.username?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::CarrierCallback> for CarrierCallback {
    fn from(value: super::CarrierCallback) -> Self {
        Self {
            callback_count: Ok(value.callback_count),
            comment: Ok(value.comment),
            device_ids: Ok(value.device_ids),
            device_response: Ok(value.device_response),
            fault_response: Ok(value.fault_response),
            max_callback_threshold: Ok(value.max_callback_threshold),
            password: Ok(value.password),
            request_id: Ok(value.request_id),
            status: Ok(value.status),
            summary: Ok(value.summary),
            username: Ok(value.username),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct CarrierChangeResponse {
    device_ids: ::std::result::Result<
        ::std::vec::Vec<super::DeviceId>,
        ::std::string::String,
    >,
    service_plan: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    state: ::std::result::Result<
        ::std::option::Option<super::DeviceState>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for CarrierChangeResponse {
    fn default() -> Self {
        Self {
            device_ids: Ok(Default::default()),
            service_plan: Ok(Default::default()),
            state: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl CarrierChangeResponse {
    pub fn device_ids<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::DeviceId>>,
        T::Error: ::std::fmt::Display,
    {
        self.device_ids = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for device_ids: {e}"));
        self
    }
    pub fn service_plan<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.service_plan = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for service_plan: {e}")
            });
        self
    }
    pub fn state<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::DeviceState>>,
        T::Error: ::std::fmt::Display,
    {
        self.state = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for state: {e}"));
        self
    }
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<crate::Extra>,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<CarrierChangeResponse> for super::CarrierChangeResponse {
    type Error = super::error::ConversionError;
    fn try_from(
        value: CarrierChangeResponse,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            device_ids: value.device_ids?,
            service_plan: value.service_plan?,
            state: value.state?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::CarrierChangeResponse> for CarrierChangeResponse {
    fn from(value: super::CarrierChangeResponse) -> Self {
        Self {
            device_ids: Ok(value.device_ids),
            service_plan: Ok(value.service_plan),
            state: Ok(value.state),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct CarrierDeviceResponse {
    activate_response: ::std::result::Result<
        ::std::option::Option<super::ActivateResponse>,
        ::std::string::String,
    >,
    change_contact_info_response: ::std::result::Result<
        ::std::option::Option<super::CarrierChangeResponse>,
        ::std::string::String,
    >,
    change_cost_center_code_response: ::std::result::Result<
        ::std::option::Option<super::CarrierChangeResponse>,
        ::std::string::String,
    >,
    change_custom_fields_response: ::std::result::Result<
        ::std::option::Option<super::CarrierChangeResponse>,
        ::std::string::String,
    >,
    change_identifier_response: ::std::result::Result<
        ::std::option::Option<super::ChangeIdentifierResponse>,
        ::std::string::String,
    >,
    change_service_plan_response: ::std::result::Result<
        ::std::option::Option<super::CarrierChangeResponse>,
        ::std::string::String,
    >,
    deactivate_response: ::std::result::Result<
        ::std::option::Option<super::DeactivateResponse>,
        ::std::string::String,
    >,
    move_device_response: ::std::result::Result<
        ::std::option::Option<super::CarrierChangeResponse>,
        ::std::string::String,
    >,
    restore_response: ::std::result::Result<
        ::std::option::Option<super::RestoreResponse>,
        ::std::string::String,
    >,
    suspend_response: ::std::result::Result<
        ::std::option::Option<super::SuspendResponse>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for CarrierDeviceResponse {
    fn default() -> Self {
        Self {
            activate_response: Ok(Default::default()),
            change_contact_info_response: Ok(Default::default()),
            change_cost_center_code_response: Ok(Default::default()),
            change_custom_fields_response: Ok(Default::default()),
            change_identifier_response: Ok(Default::default()),
            change_service_plan_response: Ok(Default::default()),
            deactivate_response: Ok(Default::default()),
            move_device_response: Ok(Default::default()),
            restore_response: Ok(Default::default()),
            suspend_response: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl CarrierDeviceResponse {
    pub fn activate_response<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::ActivateResponse>>,
        T::Error: ::std::fmt::Display,
    {
        self.activate_response = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for activate_response: {e}")
            });
        self
    }
    pub fn change_contact_info_response<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::CarrierChangeResponse>>,
        T::Error: ::std::fmt::Display,
    {
        self.change_contact_info_response = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for change_contact_info_response: {e}"
                )
            });
        self
    }
    pub fn change_cost_center_code_response<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::CarrierChangeResponse>>,
        T::Error: ::std::fmt::Display,
    {
        self.change_cost_center_code_response = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for change_cost_center_code_response: {e}"
                )
            });
        self
    }
    pub fn change_custom_fields_response<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::CarrierChangeResponse>>,
        T::Error: ::std::fmt::Display,
    {
        self.change_custom_fields_response = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for change_custom_fields_response: {e}"
                )
            });
        self
    }
    pub fn change_identifier_response<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::std::option::Option<super::ChangeIdentifierResponse>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.change_identifier_response = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for change_identifier_response: {e}"
                )
            });
        self
    }
    pub fn change_service_plan_response<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::CarrierChangeResponse>>,
        T::Error: ::std::fmt::Display,
    {
        self.change_service_plan_response = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for change_service_plan_response: {e}"
                )
            });
        self
    }
    pub fn deactivate_response<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::DeactivateResponse>>,
        T::Error: ::std::fmt::Display,
    {
        self.deactivate_response = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for deactivate_response: {e}")
            });
        self
    }
    pub fn move_device_response<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::CarrierChangeResponse>>,
        T::Error: ::std::fmt::Display,
    {
        self.move_device_response = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for move_device_response: {e}")
            });
        self
    }
    pub fn restore_response<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::RestoreResponse>>,
        T::Error: ::std::fmt::Display,
    {
        self.restore_response = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for restore_response: {e}")
            });
        self
    }
    pub fn suspend_response<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::SuspendResponse>>,
        T::Error: ::std::fmt::Display,
    {
        self.suspend_response = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for suspend_response: {e}")
            });
        self
    }
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<crate::Extra>,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<CarrierDeviceResponse> for super::CarrierDeviceResponse {
    type Error = super::error::ConversionError;
    fn try_from(
        value: CarrierDeviceResponse,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            activate_response: value.activate_response?,
            change_contact_info_response: value.change_contact_info_response?,
            change_cost_center_code_response: value.change_cost_center_code_response?,
            change_custom_fields_response: value.change_custom_fields_response?,
            change_identifier_response: value.change_identifier_response?,
            change_service_plan_response: value.change_service_plan_response?,
            deactivate_response: value.deactivate_response?,
            move_device_response: value.move_device_response?,
            restore_response: value.restore_response?,
            suspend_response: value.suspend_response?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::CarrierDeviceResponse> for CarrierDeviceResponse {
    fn from(value: super::CarrierDeviceResponse) -> Self {
        Self {
            activate_response: Ok(value.activate_response),
            change_contact_info_response: Ok(value.change_contact_info_response),
            change_cost_center_code_response: Ok(value.change_cost_center_code_response),
            change_custom_fields_response: Ok(value.change_custom_fields_response),
            change_identifier_response: Ok(value.change_identifier_response),
            change_service_plan_response: Ok(value.change_service_plan_response),
            deactivate_response: Ok(value.deactivate_response),
            move_device_response: Ok(value.move_device_response),
            restore_response: Ok(value.restore_response),
            suspend_response: Ok(value.suspend_response),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct ChangeIdentifierResponse {
    device_ids: ::std::result::Result<
        ::std::vec::Vec<super::DeviceId>,
        ::std::string::String,
    >,
    service_plan: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for ChangeIdentifierResponse {
    fn default() -> Self {
        Self {
            device_ids: Ok(Default::default()),
            service_plan: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl ChangeIdentifierResponse {
    pub fn device_ids<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::DeviceId>>,
        T::Error: ::std::fmt::Display,
    {
        self.device_ids = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for device_ids: {e}"));
        self
    }
    pub fn service_plan<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.service_plan = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for service_plan: {e}")
            });
        self
    }
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<crate::Extra>,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<ChangeIdentifierResponse>
for super::ChangeIdentifierResponse {
    type Error = super::error::ConversionError;
    fn try_from(
        value: ChangeIdentifierResponse,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            device_ids: value.device_ids?,
            service_plan: value.service_plan?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::ChangeIdentifierResponse> for ChangeIdentifierResponse {
    fn from(value: super::ChangeIdentifierResponse) -> Self {
        Self {
            device_ids: Ok(value.device_ids),
            service_plan: Ok(value.service_plan),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct ConnectivityManagementCallback {
    account_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    password: ::std::result::Result<
        ::std::option::Option<crate::Secret>,
        ::std::string::String,
    >,
    service_name: ::std::result::Result<
        ::std::option::Option<super::CallbackService>,
        ::std::string::String,
    >,
    url: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    username: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for ConnectivityManagementCallback {
    fn default() -> Self {
        Self {
            account_name: Ok(Default::default()),
            password: Ok(Default::default()),
            service_name: Ok(Default::default()),
            url: Ok(Default::default()),
            username: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl ConnectivityManagementCallback {
    pub fn account_name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.account_name = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for account_name: {e}")
            });
        self
    }
    pub fn password<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<crate::Secret>>,
        T::Error: ::std::fmt::Display,
    {
        self.password = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for password: {e}"));
        self
    }
    pub fn service_name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::CallbackService>>,
        T::Error: ::std::fmt::Display,
    {
        self.service_name = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for service_name: {e}")
            });
        self
    }
    pub fn url<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.url = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for url: {e}"));
        self
    }
    pub fn username<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.username = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for username: {e}"));
        self
    }
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<crate::Extra>,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<ConnectivityManagementCallback>
for super::ConnectivityManagementCallback {
    type Error = super::error::ConversionError;
    fn try_from(
        value: ConnectivityManagementCallback,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            account_name: value.account_name?,
            password: value.password?,
            service_name: value.service_name?,
            url: value.url?,
            username: value.username?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::ConnectivityManagementCallback>
for ConnectivityManagementCallback {
    fn from(value: super::ConnectivityManagementCallback) -> Self {
        Self {
            account_name: Ok(value.account_name),
            password: Ok(value.password),
            service_name: Ok(value.service_name),
            url: Ok(value.url),
            username: Ok(value.username),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct DeactivateResponse {
    deactivated: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    device_ids: ::std::result::Result<
        ::std::vec::Vec<super::DeviceId>,
        ::std::string::String,
    >,
    service_plan: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    state: ::std::result::Result<
        ::std::option::Option<super::DeviceState>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for DeactivateResponse {
    fn default() -> Self {
        Self {
            deactivated: Ok(Default::default()),
            device_ids: Ok(Default::default()),
            service_plan: Ok(Default::default()),
            state: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl DeactivateResponse {
    pub fn deactivated<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.deactivated = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for deactivated: {e}")
            });
        self
    }
    pub fn device_ids<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::DeviceId>>,
        T::Error: ::std::fmt::Display,
    {
        self.device_ids = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for device_ids: {e}"));
        self
    }
    pub fn service_plan<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.service_plan = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for service_plan: {e}")
            });
        self
    }
    pub fn state<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::DeviceState>>,
        T::Error: ::std::fmt::Display,
    {
        self.state = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for state: {e}"));
        self
    }
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<crate::Extra>,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<DeactivateResponse> for super::DeactivateResponse {
    type Error = super::error::ConversionError;
    fn try_from(
        value: DeactivateResponse,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            deactivated: value.deactivated?,
            device_ids: value.device_ids?,
            service_plan: value.service_plan?,
            state: value.state?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::DeactivateResponse> for DeactivateResponse {
    fn from(value: super::DeactivateResponse) -> Self {
        Self {
            deactivated: Ok(value.deactivated),
            device_ids: Ok(value.device_ids),
            service_plan: Ok(value.service_plan),
            state: Ok(value.state),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct DeviceCredential {
    password: ::std::result::Result<
        ::std::option::Option<crate::Secret>,
        ::std::string::String,
    >,
    username: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for DeviceCredential {
    fn default() -> Self {
        Self {
            password: Ok(Default::default()),
            username: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl DeviceCredential {
    pub fn password<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<crate::Secret>>,
        T::Error: ::std::fmt::Display,
    {
        self.password = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for password: {e}"));
        self
    }
    pub fn username<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.username = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for username: {e}"));
        self
    }
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<crate::Extra>,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<DeviceCredential> for super::DeviceCredential {
    type Error = super::error::ConversionError;
    fn try_from(
        value: DeviceCredential,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            password: value.password?,
            username: value.username?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::DeviceCredential> for DeviceCredential {
    fn from(value: super::DeviceCredential) -> Self {
        Self {
            password: Ok(value.password),
            username: Ok(value.username),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct FaultResponse {
    detail: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    faultactor: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    faultcode: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    faultstring: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for FaultResponse {
    fn default() -> Self {
        Self {
            detail: Ok(Default::default()),
            faultactor: Ok(Default::default()),
            faultcode: Ok(Default::default()),
            faultstring: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl FaultResponse {
    pub fn detail<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.detail = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for detail: {e}"));
        self
    }
    pub fn faultactor<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.faultactor = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for faultactor: {e}"));
        self
    }
    pub fn faultcode<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.faultcode = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for faultcode: {e}"));
        self
    }
    pub fn faultstring<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.faultstring = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for faultstring: {e}")
            });
        self
    }
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<crate::Extra>,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<FaultResponse> for super::FaultResponse {
    type Error = super::error::ConversionError;
    fn try_from(
        value: FaultResponse,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            detail: value.detail?,
            faultactor: value.faultactor?,
            faultcode: value.faultcode?,
            faultstring: value.faultstring?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::FaultResponse> for FaultResponse {
    fn from(value: super::FaultResponse) -> Self {
        Self {
            detail: Ok(value.detail),
            faultactor: Ok(value.faultactor),
            faultcode: Ok(value.faultcode),
            faultstring: Ok(value.faultstring),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct RegisterCallbackRequest {
    name: ::std::result::Result<super::CallbackService, ::std::string::String>,
    password: ::std::result::Result<
        ::std::option::Option<crate::Secret>,
        ::std::string::String,
    >,
    url: ::std::result::Result<::std::string::String, ::std::string::String>,
    username: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for RegisterCallbackRequest {
    fn default() -> Self {
        Self {
            name: Err("no value supplied for name".to_string()),
            password: Ok(Default::default()),
            url: Err("no value supplied for url".to_string()),
            username: Ok(Default::default()),
        }
    }
}
impl RegisterCallbackRequest {
    pub fn name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::CallbackService>,
        T::Error: ::std::fmt::Display,
    {
        self.name = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for name: {e}"));
        self
    }
    pub fn password<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<crate::Secret>>,
        T::Error: ::std::fmt::Display,
    {
        self.password = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for password: {e}"));
        self
    }
    pub fn url<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.url = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for url: {e}"));
        self
    }
    pub fn username<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.username = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for username: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<RegisterCallbackRequest>
for super::RegisterCallbackRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: RegisterCallbackRequest,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            name: value.name?,
            password: value.password?,
            url: value.url?,
            username: value.username?,
        })
    }
}
impl ::std::convert::From<super::RegisterCallbackRequest> for RegisterCallbackRequest {
    fn from(value: super::RegisterCallbackRequest) -> Self {
        Self {
            name: Ok(value.name),
            password: Ok(value.password),
            url: Ok(value.url),
            username: Ok(value.username),
        }
    }
}
#[derive(Clone, Debug)]
pub struct RestoreResponse {
    device_ids: ::std::result::Result<
        ::std::vec::Vec<super::DeviceId>,
        ::std::string::String,
    >,
    restored: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    service_plan: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    state: ::std::result::Result<
        ::std::option::Option<super::DeviceState>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for RestoreResponse {
    fn default() -> Self {
        Self {
            device_ids: Ok(Default::default()),
            restored: Ok(Default::default()),
            service_plan: Ok(Default::default()),
            state: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl RestoreResponse {
    pub fn device_ids<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::DeviceId>>,
        T::Error: ::std::fmt::Display,
    {
        self.device_ids = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for device_ids: {e}"));
        self
    }
    pub fn restored<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.restored = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for restored: {e}"));
        self
    }
    pub fn service_plan<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.service_plan = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for service_plan: {e}")
            });
        self
    }
    pub fn state<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::DeviceState>>,
        T::Error: ::std::fmt::Display,
    {
        self.state = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for state: {e}"));
        self
    }
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<crate::Extra>,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<RestoreResponse> for super::RestoreResponse {
    type Error = super::error::ConversionError;
    fn try_from(
        value: RestoreResponse,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            device_ids: value.device_ids?,
            restored: value.restored?,
            service_plan: value.service_plan?,
            state: value.state?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::RestoreResponse> for RestoreResponse {
    fn from(value: super::RestoreResponse) -> Self {
        Self {
            device_ids: Ok(value.device_ids),
            restored: Ok(value.restored),
            service_plan: Ok(value.service_plan),
            state: Ok(value.state),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct SuspendResponse {
    device_ids: ::std::result::Result<
        ::std::vec::Vec<super::DeviceId>,
        ::std::string::String,
    >,
    expected_resume_date: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    max_suspend_days_allowed: ::std::result::Result<
        ::std::option::Option<i32>,
        ::std::string::String,
    >,
    num_days_suspend_allowed_current12_months: ::std::result::Result<
        ::std::option::Option<i32>,
        ::std::string::String,
    >,
    num_days_suspended_last12_months: ::std::result::Result<
        ::std::option::Option<i32>,
        ::std::string::String,
    >,
    service_plan: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    state: ::std::result::Result<
        ::std::option::Option<super::DeviceState>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for SuspendResponse {
    fn default() -> Self {
        Self {
            device_ids: Ok(Default::default()),
            expected_resume_date: Ok(Default::default()),
            max_suspend_days_allowed: Ok(Default::default()),
            num_days_suspend_allowed_current12_months: Ok(Default::default()),
            num_days_suspended_last12_months: Ok(Default::default()),
            service_plan: Ok(Default::default()),
            state: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl SuspendResponse {
    pub fn device_ids<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::DeviceId>>,
        T::Error: ::std::fmt::Display,
    {
        self.device_ids = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for device_ids: {e}"));
        self
    }
    pub fn expected_resume_date<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.expected_resume_date = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for expected_resume_date: {e}")
            });
        self
    }
    pub fn max_suspend_days_allowed<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<i32>>,
        T::Error: ::std::fmt::Display,
    {
        self.max_suspend_days_allowed = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for max_suspend_days_allowed: {e}"
                )
            });
        self
    }
    pub fn num_days_suspend_allowed_current12_months<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<i32>>,
        T::Error: ::std::fmt::Display,
    {
        self.num_days_suspend_allowed_current12_months = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for num_days_suspend_allowed_current12_months: {e}"
                )
            });
        self
    }
    pub fn num_days_suspended_last12_months<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<i32>>,
        T::Error: ::std::fmt::Display,
    {
        self.num_days_suspended_last12_months = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for num_days_suspended_last12_months: {e}"
                )
            });
        self
    }
    pub fn service_plan<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.service_plan = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for service_plan: {e}")
            });
        self
    }
    pub fn state<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::DeviceState>>,
        T::Error: ::std::fmt::Display,
    {
        self.state = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for state: {e}"));
        self
    }
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<crate::Extra>,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<SuspendResponse> for super::SuspendResponse {
    type Error = super::error::ConversionError;
    fn try_from(
        value: SuspendResponse,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            device_ids: value.device_ids?,
            expected_resume_date: value.expected_resume_date?,
            max_suspend_days_allowed: value.max_suspend_days_allowed?,
            num_days_suspend_allowed_current12_months: value
                .num_days_suspend_allowed_current12_months?,
            num_days_suspended_last12_months: value.num_days_suspended_last12_months?,
            service_plan: value.service_plan?,
            state: value.state?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::SuspendResponse> for SuspendResponse {
    fn from(value: super::SuspendResponse) -> Self {
        Self {
            device_ids: Ok(value.device_ids),
            expected_resume_date: Ok(value.expected_resume_date),
            max_suspend_days_allowed: Ok(value.max_suspend_days_allowed),
            num_days_suspend_allowed_current12_months: Ok(
                value.num_days_suspend_allowed_current12_months,
            ),
            num_days_suspended_last12_months: Ok(value.num_days_suspended_last12_months),
            service_plan: Ok(value.service_plan),
            state: Ok(value.state),
            extra: Ok(value.extra),
        }
    }
}
