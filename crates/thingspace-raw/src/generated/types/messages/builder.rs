// Generated from openapi/messages.yaml by `cargo xtask generate`. Do not edit: change the description instead.

#[derive(Clone, Debug)]
pub struct DeviceAvailability {
    associated_with_mtn: ::std::result::Result<
        ::std::option::Option<bool>,
        ::std::string::String,
    >,
    device_found: ::std::result::Result<
        ::std::option::Option<bool>,
        ::std::string::String,
    >,
    device_ids: ::std::result::Result<
        ::std::vec::Vec<super::DeviceId>,
        ::std::string::String,
    >,
    product_type: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for DeviceAvailability {
    fn default() -> Self {
        Self {
            associated_with_mtn: Ok(Default::default()),
            device_found: Ok(Default::default()),
            device_ids: Ok(Default::default()),
            product_type: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl DeviceAvailability {
    pub fn associated_with_mtn<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<bool>>,
        T::Error: ::std::fmt::Display,
    {
        self.associated_with_mtn = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for associated_with_mtn: {e}")
            });
        self
    }
    pub fn device_found<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<bool>>,
        T::Error: ::std::fmt::Display,
    {
        self.device_found = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for device_found: {e}")
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
    pub fn product_type<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.product_type = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for product_type: {e}")
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
impl ::std::convert::TryFrom<DeviceAvailability> for super::DeviceAvailability {
    type Error = super::error::ConversionError;
    fn try_from(
        value: DeviceAvailability,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            associated_with_mtn: value.associated_with_mtn?,
            device_found: value.device_found?,
            device_ids: value.device_ids?,
            product_type: value.product_type?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::DeviceAvailability> for DeviceAvailability {
    fn from(value: super::DeviceAvailability) -> Self {
        Self {
            associated_with_mtn: Ok(value.associated_with_mtn),
            device_found: Ok(value.device_found),
            device_ids: Ok(value.device_ids),
            product_type: Ok(value.product_type),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct DevicePrlInformationCallback {
    callback_count: ::std::result::Result<
        ::std::option::Option<i32>,
        ::std::string::String,
    >,
    device_ids: ::std::result::Result<
        ::std::vec::Vec<super::DeviceId>,
        ::std::string::String,
    >,
    device_response: ::std::result::Result<
        ::std::option::Option<super::DevicePrlInformationResponse>,
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
    username: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for DevicePrlInformationCallback {
    fn default() -> Self {
        Self {
            callback_count: Ok(Default::default()),
            device_ids: Ok(Default::default()),
            device_response: Ok(Default::default()),
            fault_response: Ok(Default::default()),
            max_callback_threshold: Ok(Default::default()),
            password: Ok(Default::default()),
            request_id: Ok(Default::default()),
            status: Ok(Default::default()),
            username: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl DevicePrlInformationCallback {
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
        T: ::std::convert::TryInto<
            ::std::option::Option<super::DevicePrlInformationResponse>,
        >,
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
impl ::std::convert::TryFrom<DevicePrlInformationCallback>
for super::DevicePrlInformationCallback {
    type Error = super::error::ConversionError;
    fn try_from(
        value: DevicePrlInformationCallback,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            callback_count: value.callback_count?,
            device_ids: value.device_ids?,
            device_response: value.device_response?,
            fault_response: value.fault_response?,
            max_callback_threshold: value.max_callback_threshold?,
            password: value.password?,
            request_id: value.request_id?,
            status: value.status?,
            username: value.username?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::DevicePrlInformationCallback>
for DevicePrlInformationCallback {
    fn from(value: super::DevicePrlInformationCallback) -> Self {
        Self {
            callback_count: Ok(value.callback_count),
            device_ids: Ok(value.device_ids),
            device_response: Ok(value.device_response),
            fault_response: Ok(value.fault_response),
            max_callback_threshold: Ok(value.max_callback_threshold),
            password: Ok(value.password),
            request_id: Ok(value.request_id),
            status: Ok(value.status),
            username: Ok(value.username),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct DevicePrlInformationResponse {
    prl_information_response: ::std::result::Result<
        ::std::option::Option<super::PrlInformationResponse>,
        ::std::string::String,
    >,
    prl_response: ::std::result::Result<
        ::std::option::Option<super::PrlResponse>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for DevicePrlInformationResponse {
    fn default() -> Self {
        Self {
            prl_information_response: Ok(Default::default()),
            prl_response: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl DevicePrlInformationResponse {
    pub fn prl_information_response<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::PrlInformationResponse>>,
        T::Error: ::std::fmt::Display,
    {
        self.prl_information_response = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for prl_information_response: {e}"
                )
            });
        self
    }
    pub fn prl_response<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::PrlResponse>>,
        T::Error: ::std::fmt::Display,
    {
        self.prl_response = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for prl_response: {e}")
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
impl ::std::convert::TryFrom<DevicePrlInformationResponse>
for super::DevicePrlInformationResponse {
    type Error = super::error::ConversionError;
    fn try_from(
        value: DevicePrlInformationResponse,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            prl_information_response: value.prl_information_response?,
            prl_response: value.prl_response?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::DevicePrlInformationResponse>
for DevicePrlInformationResponse {
    fn from(value: super::DevicePrlInformationResponse) -> Self {
        Self {
            prl_information_response: Ok(value.prl_information_response),
            prl_response: Ok(value.prl_response),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct DeviceServiceCallback {
    callback_count: ::std::result::Result<
        ::std::option::Option<i32>,
        ::std::string::String,
    >,
    device_ids: ::std::result::Result<
        ::std::vec::Vec<super::DeviceId>,
        ::std::string::String,
    >,
    device_response: ::std::result::Result<
        ::std::option::Option<super::DeviceServiceResponse>,
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
    username: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for DeviceServiceCallback {
    fn default() -> Self {
        Self {
            callback_count: Ok(Default::default()),
            device_ids: Ok(Default::default()),
            device_response: Ok(Default::default()),
            fault_response: Ok(Default::default()),
            max_callback_threshold: Ok(Default::default()),
            password: Ok(Default::default()),
            request_id: Ok(Default::default()),
            status: Ok(Default::default()),
            username: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl DeviceServiceCallback {
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
        T: ::std::convert::TryInto<::std::option::Option<super::DeviceServiceResponse>>,
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
impl ::std::convert::TryFrom<DeviceServiceCallback> for super::DeviceServiceCallback {
    type Error = super::error::ConversionError;
    fn try_from(
        value: DeviceServiceCallback,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            callback_count: value.callback_count?,
            device_ids: value.device_ids?,
            device_response: value.device_response?,
            fault_response: value.fault_response?,
            max_callback_threshold: value.max_callback_threshold?,
            password: value.password?,
            request_id: value.request_id?,
            status: value.status?,
            username: value.username?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::DeviceServiceCallback> for DeviceServiceCallback {
    fn from(value: super::DeviceServiceCallback) -> Self {
        Self {
            callback_count: Ok(value.callback_count),
            device_ids: Ok(value.device_ids),
            device_response: Ok(value.device_response),
            fault_response: Ok(value.fault_response),
            max_callback_threshold: Ok(value.max_callback_threshold),
            password: Ok(value.password),
            request_id: Ok(value.request_id),
            status: Ok(value.status),
            username: Ok(value.username),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct DeviceServiceResponse {
    device_availability_response: ::std::result::Result<
        ::std::vec::Vec<super::DeviceAvailability>,
        ::std::string::String,
    >,
    sms_event_history_response: ::std::result::Result<
        ::std::option::Option<super::SmsEventHistoryResponse>,
        ::std::string::String,
    >,
    unbilled_usage_response: ::std::result::Result<
        ::std::option::Option<super::UnbilledUsageResponse>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for DeviceServiceResponse {
    fn default() -> Self {
        Self {
            device_availability_response: Ok(Default::default()),
            sms_event_history_response: Ok(Default::default()),
            unbilled_usage_response: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl DeviceServiceResponse {
    pub fn device_availability_response<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::DeviceAvailability>>,
        T::Error: ::std::fmt::Display,
    {
        self.device_availability_response = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for device_availability_response: {e}"
                )
            });
        self
    }
    pub fn sms_event_history_response<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::std::option::Option<super::SmsEventHistoryResponse>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.sms_event_history_response = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for sms_event_history_response: {e}"
                )
            });
        self
    }
    pub fn unbilled_usage_response<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::UnbilledUsageResponse>>,
        T::Error: ::std::fmt::Display,
    {
        self.unbilled_usage_response = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for unbilled_usage_response: {e}"
                )
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
impl ::std::convert::TryFrom<DeviceServiceResponse> for super::DeviceServiceResponse {
    type Error = super::error::ConversionError;
    fn try_from(
        value: DeviceServiceResponse,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            device_availability_response: value.device_availability_response?,
            sms_event_history_response: value.sms_event_history_response?,
            unbilled_usage_response: value.unbilled_usage_response?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::DeviceServiceResponse> for DeviceServiceResponse {
    fn from(value: super::DeviceServiceResponse) -> Self {
        Self {
            device_availability_response: Ok(value.device_availability_response),
            sms_event_history_response: Ok(value.sms_event_history_response),
            unbilled_usage_response: Ok(value.unbilled_usage_response),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct DeviceSuspensionStatusCallback {
    callback_count: ::std::result::Result<
        ::std::option::Option<i32>,
        ::std::string::String,
    >,
    device_ids: ::std::result::Result<
        ::std::vec::Vec<super::DeviceId>,
        ::std::string::String,
    >,
    device_response: ::std::result::Result<
        ::std::option::Option<super::DeviceSuspensionStatusResponse>,
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
    username: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for DeviceSuspensionStatusCallback {
    fn default() -> Self {
        Self {
            callback_count: Ok(Default::default()),
            device_ids: Ok(Default::default()),
            device_response: Ok(Default::default()),
            fault_response: Ok(Default::default()),
            max_callback_threshold: Ok(Default::default()),
            password: Ok(Default::default()),
            request_id: Ok(Default::default()),
            status: Ok(Default::default()),
            username: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl DeviceSuspensionStatusCallback {
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
        T: ::std::convert::TryInto<
            ::std::option::Option<super::DeviceSuspensionStatusResponse>,
        >,
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
impl ::std::convert::TryFrom<DeviceSuspensionStatusCallback>
for super::DeviceSuspensionStatusCallback {
    type Error = super::error::ConversionError;
    fn try_from(
        value: DeviceSuspensionStatusCallback,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            callback_count: value.callback_count?,
            device_ids: value.device_ids?,
            device_response: value.device_response?,
            fault_response: value.fault_response?,
            max_callback_threshold: value.max_callback_threshold?,
            password: value.password?,
            request_id: value.request_id?,
            status: value.status?,
            username: value.username?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::DeviceSuspensionStatusCallback>
for DeviceSuspensionStatusCallback {
    fn from(value: super::DeviceSuspensionStatusCallback) -> Self {
        Self {
            callback_count: Ok(value.callback_count),
            device_ids: Ok(value.device_ids),
            device_response: Ok(value.device_response),
            fault_response: Ok(value.fault_response),
            max_callback_threshold: Ok(value.max_callback_threshold),
            password: Ok(value.password),
            request_id: Ok(value.request_id),
            status: Ok(value.status),
            username: Ok(value.username),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct DeviceSuspensionStatusResponse {
    suspend_response: ::std::result::Result<
        ::std::option::Option<super::SuspendResponse>,
        ::std::string::String,
    >,
    suspension_status_response: ::std::result::Result<
        ::std::option::Option<super::SuspensionStatusResponse>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for DeviceSuspensionStatusResponse {
    fn default() -> Self {
        Self {
            suspend_response: Ok(Default::default()),
            suspension_status_response: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl DeviceSuspensionStatusResponse {
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
    pub fn suspension_status_response<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::std::option::Option<super::SuspensionStatusResponse>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.suspension_status_response = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for suspension_status_response: {e}"
                )
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
impl ::std::convert::TryFrom<DeviceSuspensionStatusResponse>
for super::DeviceSuspensionStatusResponse {
    type Error = super::error::ConversionError;
    fn try_from(
        value: DeviceSuspensionStatusResponse,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            suspend_response: value.suspend_response?,
            suspension_status_response: value.suspension_status_response?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::DeviceSuspensionStatusResponse>
for DeviceSuspensionStatusResponse {
    fn from(value: super::DeviceSuspensionStatusResponse) -> Self {
        Self {
            suspend_response: Ok(value.suspend_response),
            suspension_status_response: Ok(value.suspension_status_response),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct ExternalCarrierInformation {
    carrier_name: ::std::result::Result<
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
impl ::std::default::Default for ExternalCarrierInformation {
    fn default() -> Self {
        Self {
            carrier_name: Ok(Default::default()),
            service_plan: Ok(Default::default()),
            state: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl ExternalCarrierInformation {
    pub fn carrier_name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.carrier_name = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for carrier_name: {e}")
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
impl ::std::convert::TryFrom<ExternalCarrierInformation>
for super::ExternalCarrierInformation {
    type Error = super::error::ConversionError;
    fn try_from(
        value: ExternalCarrierInformation,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            carrier_name: value.carrier_name?,
            service_plan: value.service_plan?,
            state: value.state?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::ExternalCarrierInformation>
for ExternalCarrierInformation {
    fn from(value: super::ExternalCarrierInformation) -> Self {
        Self {
            carrier_name: Ok(value.carrier_name),
            service_plan: Ok(value.service_plan),
            state: Ok(value.state),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct ExternalDeviceInfo {
    account_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    carrier_information: ::std::result::Result<
        ::std::option::Option<super::ExternalCarrierInformation>,
        ::std::string::String,
    >,
    device_group_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    device_ids: ::std::result::Result<
        ::std::vec::Vec<super::DeviceId>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for ExternalDeviceInfo {
    fn default() -> Self {
        Self {
            account_name: Ok(Default::default()),
            carrier_information: Ok(Default::default()),
            device_group_name: Ok(Default::default()),
            device_ids: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl ExternalDeviceInfo {
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
    pub fn carrier_information<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::std::option::Option<super::ExternalCarrierInformation>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.carrier_information = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for carrier_information: {e}")
            });
        self
    }
    pub fn device_group_name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.device_group_name = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for device_group_name: {e}")
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
impl ::std::convert::TryFrom<ExternalDeviceInfo> for super::ExternalDeviceInfo {
    type Error = super::error::ConversionError;
    fn try_from(
        value: ExternalDeviceInfo,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            account_name: value.account_name?,
            carrier_information: value.carrier_information?,
            device_group_name: value.device_group_name?,
            device_ids: value.device_ids?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::ExternalDeviceInfo> for ExternalDeviceInfo {
    fn from(value: super::ExternalDeviceInfo) -> Self {
        Self {
            account_name: Ok(value.account_name),
            carrier_information: Ok(value.carrier_information),
            device_group_name: Ok(value.device_group_name),
            device_ids: Ok(value.device_ids),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct ExternalProvisioningChange {
    change: ::std::result::Result<
        ::std::option::Option<super::ExternalChange>,
        ::std::string::String,
    >,
    device_info: ::std::result::Result<
        ::std::option::Option<super::ExternalDeviceInfo>,
        ::std::string::String,
    >,
    source: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for ExternalProvisioningChange {
    fn default() -> Self {
        Self {
            change: Ok(Default::default()),
            device_info: Ok(Default::default()),
            source: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl ExternalProvisioningChange {
    pub fn change<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::ExternalChange>>,
        T::Error: ::std::fmt::Display,
    {
        self.change = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for change: {e}"));
        self
    }
    pub fn device_info<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::ExternalDeviceInfo>>,
        T::Error: ::std::fmt::Display,
    {
        self.device_info = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for device_info: {e}")
            });
        self
    }
    pub fn source<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.source = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for source: {e}"));
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
impl ::std::convert::TryFrom<ExternalProvisioningChange>
for super::ExternalProvisioningChange {
    type Error = super::error::ConversionError;
    fn try_from(
        value: ExternalProvisioningChange,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            change: value.change?,
            device_info: value.device_info?,
            source: value.source?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::ExternalProvisioningChange>
for ExternalProvisioningChange {
    fn from(value: super::ExternalProvisioningChange) -> Self {
        Self {
            change: Ok(value.change),
            device_info: Ok(value.device_info),
            source: Ok(value.source),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct ExternalProvisioningChangesCallback {
    callback_count: ::std::result::Result<
        ::std::option::Option<i32>,
        ::std::string::String,
    >,
    device_ids: ::std::result::Result<
        ::std::vec::Vec<super::DeviceId>,
        ::std::string::String,
    >,
    device_response: ::std::result::Result<
        ::std::option::Option<super::ExternalProvisioningChangesResponse>,
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
    username: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for ExternalProvisioningChangesCallback {
    fn default() -> Self {
        Self {
            callback_count: Ok(Default::default()),
            device_ids: Ok(Default::default()),
            device_response: Ok(Default::default()),
            fault_response: Ok(Default::default()),
            max_callback_threshold: Ok(Default::default()),
            password: Ok(Default::default()),
            request_id: Ok(Default::default()),
            status: Ok(Default::default()),
            username: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl ExternalProvisioningChangesCallback {
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
        T: ::std::convert::TryInto<
            ::std::option::Option<super::ExternalProvisioningChangesResponse>,
        >,
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
impl ::std::convert::TryFrom<ExternalProvisioningChangesCallback>
for super::ExternalProvisioningChangesCallback {
    type Error = super::error::ConversionError;
    fn try_from(
        value: ExternalProvisioningChangesCallback,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            callback_count: value.callback_count?,
            device_ids: value.device_ids?,
            device_response: value.device_response?,
            fault_response: value.fault_response?,
            max_callback_threshold: value.max_callback_threshold?,
            password: value.password?,
            request_id: value.request_id?,
            status: value.status?,
            username: value.username?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::ExternalProvisioningChangesCallback>
for ExternalProvisioningChangesCallback {
    fn from(value: super::ExternalProvisioningChangesCallback) -> Self {
        Self {
            callback_count: Ok(value.callback_count),
            device_ids: Ok(value.device_ids),
            device_response: Ok(value.device_response),
            fault_response: Ok(value.fault_response),
            max_callback_threshold: Ok(value.max_callback_threshold),
            password: Ok(value.password),
            request_id: Ok(value.request_id),
            status: Ok(value.status),
            username: Ok(value.username),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct ExternalProvisioningChangesResponse {
    external_provisioning_change: ::std::result::Result<
        ::std::option::Option<super::ExternalProvisioningChange>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for ExternalProvisioningChangesResponse {
    fn default() -> Self {
        Self {
            external_provisioning_change: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl ExternalProvisioningChangesResponse {
    pub fn external_provisioning_change<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::std::option::Option<super::ExternalProvisioningChange>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.external_provisioning_change = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for external_provisioning_change: {e}"
                )
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
impl ::std::convert::TryFrom<ExternalProvisioningChangesResponse>
for super::ExternalProvisioningChangesResponse {
    type Error = super::error::ConversionError;
    fn try_from(
        value: ExternalProvisioningChangesResponse,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            external_provisioning_change: value.external_provisioning_change?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::ExternalProvisioningChangesResponse>
for ExternalProvisioningChangesResponse {
    fn from(value: super::ExternalProvisioningChangesResponse) -> Self {
        Self {
            external_provisioning_change: Ok(value.external_provisioning_change),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct GeneralCallback {
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
        ::std::option::Option<super::GeneralDeviceResponse>,
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
    sms_message: ::std::result::Result<
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
impl ::std::default::Default for GeneralCallback {
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
            sms_message: Ok(Default::default()),
            status: Ok(Default::default()),
            summary: Ok(Default::default()),
            username: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl GeneralCallback {
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
        T: ::std::convert::TryInto<::std::option::Option<super::GeneralDeviceResponse>>,
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
    pub fn sms_message<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.sms_message = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for sms_message: {e}")
            });
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
impl ::std::convert::TryFrom<GeneralCallback> for super::GeneralCallback {
    type Error = super::error::ConversionError;
    fn try_from(
        value: GeneralCallback,
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
            sms_message: value.sms_message?,
            status: value.status?,
            summary: value.summary?,
            username: value.username?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::GeneralCallback> for GeneralCallback {
    fn from(value: super::GeneralCallback) -> Self {
        Self {
            callback_count: Ok(value.callback_count),
            comment: Ok(value.comment),
            device_ids: Ok(value.device_ids),
            device_response: Ok(value.device_response),
            fault_response: Ok(value.fault_response),
            max_callback_threshold: Ok(value.max_callback_threshold),
            password: Ok(value.password),
            request_id: Ok(value.request_id),
            sms_message: Ok(value.sms_message),
            status: Ok(value.status),
            summary: Ok(value.summary),
            username: Ok(value.username),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct PrlInformationResponse {
    fault_response: ::std::result::Result<
        ::std::option::Option<super::FaultResponse>,
        ::std::string::String,
    >,
    prl_version: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for PrlInformationResponse {
    fn default() -> Self {
        Self {
            fault_response: Ok(Default::default()),
            prl_version: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl PrlInformationResponse {
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
    pub fn prl_version<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.prl_version = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for prl_version: {e}")
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
impl ::std::convert::TryFrom<PrlInformationResponse> for super::PrlInformationResponse {
    type Error = super::error::ConversionError;
    fn try_from(
        value: PrlInformationResponse,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            fault_response: value.fault_response?,
            prl_version: value.prl_version?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::PrlInformationResponse> for PrlInformationResponse {
    fn from(value: super::PrlInformationResponse) -> Self {
        Self {
            fault_response: Ok(value.fault_response),
            prl_version: Ok(value.prl_version),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct PrlResponse {
    prl: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for PrlResponse {
    fn default() -> Self {
        Self {
            prl: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl PrlResponse {
    pub fn prl<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.prl = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for prl: {e}"));
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
impl ::std::convert::TryFrom<PrlResponse> for super::PrlResponse {
    type Error = super::error::ConversionError;
    fn try_from(
        value: PrlResponse,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            prl: value.prl?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::PrlResponse> for PrlResponse {
    fn from(value: super::PrlResponse) -> Self {
        Self {
            prl: Ok(value.prl),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct PromoChange {
    change: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    change_date: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for PromoChange {
    fn default() -> Self {
        Self {
            change: Ok(Default::default()),
            change_date: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl PromoChange {
    pub fn change<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.change = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for change: {e}"));
        self
    }
    pub fn change_date<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.change_date = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for change_date: {e}")
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
impl ::std::convert::TryFrom<PromoChange> for super::PromoChange {
    type Error = super::error::ConversionError;
    fn try_from(
        value: PromoChange,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            change: value.change?,
            change_date: value.change_date?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::PromoChange> for PromoChange {
    fn from(value: super::PromoChange) -> Self {
        Self {
            change: Ok(value.change),
            change_date: Ok(value.change_date),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct PromoChangesCallback {
    callback_count: ::std::result::Result<
        ::std::option::Option<i32>,
        ::std::string::String,
    >,
    device_ids: ::std::result::Result<
        ::std::vec::Vec<super::DeviceId>,
        ::std::string::String,
    >,
    device_response: ::std::result::Result<
        ::std::option::Option<super::PromoChangesResponse>,
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
    username: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for PromoChangesCallback {
    fn default() -> Self {
        Self {
            callback_count: Ok(Default::default()),
            device_ids: Ok(Default::default()),
            device_response: Ok(Default::default()),
            fault_response: Ok(Default::default()),
            max_callback_threshold: Ok(Default::default()),
            password: Ok(Default::default()),
            request_id: Ok(Default::default()),
            status: Ok(Default::default()),
            username: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl PromoChangesCallback {
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
        T: ::std::convert::TryInto<::std::option::Option<super::PromoChangesResponse>>,
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
impl ::std::convert::TryFrom<PromoChangesCallback> for super::PromoChangesCallback {
    type Error = super::error::ConversionError;
    fn try_from(
        value: PromoChangesCallback,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            callback_count: value.callback_count?,
            device_ids: value.device_ids?,
            device_response: value.device_response?,
            fault_response: value.fault_response?,
            max_callback_threshold: value.max_callback_threshold?,
            password: value.password?,
            request_id: value.request_id?,
            status: value.status?,
            username: value.username?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::PromoChangesCallback> for PromoChangesCallback {
    fn from(value: super::PromoChangesCallback) -> Self {
        Self {
            callback_count: Ok(value.callback_count),
            device_ids: Ok(value.device_ids),
            device_response: Ok(value.device_response),
            fault_response: Ok(value.fault_response),
            max_callback_threshold: Ok(value.max_callback_threshold),
            password: Ok(value.password),
            request_id: Ok(value.request_id),
            status: Ok(value.status),
            username: Ok(value.username),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct PromoChangesResponse {
    promo_change: ::std::result::Result<
        ::std::option::Option<super::PromoChange>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for PromoChangesResponse {
    fn default() -> Self {
        Self {
            promo_change: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl PromoChangesResponse {
    pub fn promo_change<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::PromoChange>>,
        T::Error: ::std::fmt::Display,
    {
        self.promo_change = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for promo_change: {e}")
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
impl ::std::convert::TryFrom<PromoChangesResponse> for super::PromoChangesResponse {
    type Error = super::error::ConversionError;
    fn try_from(
        value: PromoChangesResponse,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            promo_change: value.promo_change?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::PromoChangesResponse> for PromoChangesResponse {
    fn from(value: super::PromoChangesResponse) -> Self {
        Self {
            promo_change: Ok(value.promo_change),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct ResumeTracking {
    auto_resume_date: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for ResumeTracking {
    fn default() -> Self {
        Self {
            auto_resume_date: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl ResumeTracking {
    pub fn auto_resume_date<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.auto_resume_date = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for auto_resume_date: {e}")
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
impl ::std::convert::TryFrom<ResumeTracking> for super::ResumeTracking {
    type Error = super::error::ConversionError;
    fn try_from(
        value: ResumeTracking,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            auto_resume_date: value.auto_resume_date?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::ResumeTracking> for ResumeTracking {
    fn from(value: super::ResumeTracking) -> Self {
        Self {
            auto_resume_date: Ok(value.auto_resume_date),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct ResumeTrackingNotificationCallback {
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
        ::std::option::Option<super::ResumeTrackingResponse>,
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
    username: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for ResumeTrackingNotificationCallback {
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
            username: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl ResumeTrackingNotificationCallback {
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
        T: ::std::convert::TryInto<::std::option::Option<super::ResumeTrackingResponse>>,
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
impl ::std::convert::TryFrom<ResumeTrackingNotificationCallback>
for super::ResumeTrackingNotificationCallback {
    type Error = super::error::ConversionError;
    fn try_from(
        value: ResumeTrackingNotificationCallback,
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
            username: value.username?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::ResumeTrackingNotificationCallback>
for ResumeTrackingNotificationCallback {
    fn from(value: super::ResumeTrackingNotificationCallback) -> Self {
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
            username: Ok(value.username),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct ResumeTrackingResponse {
    resume_tracking: ::std::result::Result<
        ::std::option::Option<super::ResumeTracking>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for ResumeTrackingResponse {
    fn default() -> Self {
        Self {
            resume_tracking: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl ResumeTrackingResponse {
    pub fn resume_tracking<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::ResumeTracking>>,
        T::Error: ::std::fmt::Display,
    {
        self.resume_tracking = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for resume_tracking: {e}")
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
impl ::std::convert::TryFrom<ResumeTrackingResponse> for super::ResumeTrackingResponse {
    type Error = super::error::ConversionError;
    fn try_from(
        value: ResumeTrackingResponse,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            resume_tracking: value.resume_tracking?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::ResumeTrackingResponse> for ResumeTrackingResponse {
    fn from(value: super::ResumeTrackingResponse) -> Self {
        Self {
            resume_tracking: Ok(value.resume_tracking),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct SmsEvent {
    sent_to: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    sms_type: ::std::result::Result<
        ::std::option::Option<super::SmsType>,
        ::std::string::String,
    >,
    timestamp: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for SmsEvent {
    fn default() -> Self {
        Self {
            sent_to: Ok(Default::default()),
            sms_type: Ok(Default::default()),
            timestamp: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl SmsEvent {
    pub fn sent_to<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.sent_to = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for sent_to: {e}"));
        self
    }
    pub fn sms_type<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::SmsType>>,
        T::Error: ::std::fmt::Display,
    {
        self.sms_type = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for sms_type: {e}"));
        self
    }
    pub fn timestamp<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.timestamp = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for timestamp: {e}"));
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
impl ::std::convert::TryFrom<SmsEvent> for super::SmsEvent {
    type Error = super::error::ConversionError;
    fn try_from(
        value: SmsEvent,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            sent_to: value.sent_to?,
            sms_type: value.sms_type?,
            timestamp: value.timestamp?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::SmsEvent> for SmsEvent {
    fn from(value: super::SmsEvent) -> Self {
        Self {
            sent_to: Ok(value.sent_to),
            sms_type: Ok(value.sms_type),
            timestamp: Ok(value.timestamp),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct SmsEventHistoryResponse {
    has_more_data: ::std::result::Result<
        ::std::option::Option<bool>,
        ::std::string::String,
    >,
    sms_events: ::std::result::Result<
        ::std::vec::Vec<super::SmsEvent>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for SmsEventHistoryResponse {
    fn default() -> Self {
        Self {
            has_more_data: Ok(Default::default()),
            sms_events: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl SmsEventHistoryResponse {
    pub fn has_more_data<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<bool>>,
        T::Error: ::std::fmt::Display,
    {
        self.has_more_data = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for has_more_data: {e}")
            });
        self
    }
    pub fn sms_events<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::SmsEvent>>,
        T::Error: ::std::fmt::Display,
    {
        self.sms_events = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for sms_events: {e}"));
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
impl ::std::convert::TryFrom<SmsEventHistoryResponse>
for super::SmsEventHistoryResponse {
    type Error = super::error::ConversionError;
    fn try_from(
        value: SmsEventHistoryResponse,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            has_more_data: value.has_more_data?,
            sms_events: value.sms_events?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::SmsEventHistoryResponse> for SmsEventHistoryResponse {
    fn from(value: super::SmsEventHistoryResponse) -> Self {
        Self {
            has_more_data: Ok(value.has_more_data),
            sms_events: Ok(value.sms_events),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct StateCallback {
    callback_count: ::std::result::Result<
        ::std::option::Option<i32>,
        ::std::string::String,
    >,
    device_ids: ::std::result::Result<
        ::std::vec::Vec<super::DeviceId>,
        ::std::string::String,
    >,
    device_response: ::std::result::Result<
        ::std::option::Option<super::GeneralDeviceResponse>,
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
    username: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for StateCallback {
    fn default() -> Self {
        Self {
            callback_count: Ok(Default::default()),
            device_ids: Ok(Default::default()),
            device_response: Ok(Default::default()),
            fault_response: Ok(Default::default()),
            max_callback_threshold: Ok(Default::default()),
            password: Ok(Default::default()),
            request_id: Ok(Default::default()),
            status: Ok(Default::default()),
            username: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl StateCallback {
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
        T: ::std::convert::TryInto<::std::option::Option<super::GeneralDeviceResponse>>,
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
impl ::std::convert::TryFrom<StateCallback> for super::StateCallback {
    type Error = super::error::ConversionError;
    fn try_from(
        value: StateCallback,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            callback_count: value.callback_count?,
            device_ids: value.device_ids?,
            device_response: value.device_response?,
            fault_response: value.fault_response?,
            max_callback_threshold: value.max_callback_threshold?,
            password: value.password?,
            request_id: value.request_id?,
            status: value.status?,
            username: value.username?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::StateCallback> for StateCallback {
    fn from(value: super::StateCallback) -> Self {
        Self {
            callback_count: Ok(value.callback_count),
            device_ids: Ok(value.device_ids),
            device_response: Ok(value.device_response),
            fault_response: Ok(value.fault_response),
            max_callback_threshold: Ok(value.max_callback_threshold),
            password: Ok(value.password),
            request_id: Ok(value.request_id),
            status: Ok(value.status),
            username: Ok(value.username),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct SuspensionStatusResponse {
    auto_resume_date: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    current_state: ::std::result::Result<
        ::std::option::Option<super::DeviceState>,
        ::std::string::String,
    >,
    days_remaining: ::std::result::Result<
        ::std::option::Option<i32>,
        ::std::string::String,
    >,
    days_suspended_last12_months: ::std::result::Result<
        ::std::option::Option<i32>,
        ::std::string::String,
    >,
    reason_code_days: ::std::result::Result<
        ::std::option::Option<i32>,
        ::std::string::String,
    >,
    suspend_date: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for SuspensionStatusResponse {
    fn default() -> Self {
        Self {
            auto_resume_date: Ok(Default::default()),
            current_state: Ok(Default::default()),
            days_remaining: Ok(Default::default()),
            days_suspended_last12_months: Ok(Default::default()),
            reason_code_days: Ok(Default::default()),
            suspend_date: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl SuspensionStatusResponse {
    pub fn auto_resume_date<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.auto_resume_date = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for auto_resume_date: {e}")
            });
        self
    }
    pub fn current_state<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::DeviceState>>,
        T::Error: ::std::fmt::Display,
    {
        self.current_state = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for current_state: {e}")
            });
        self
    }
    pub fn days_remaining<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<i32>>,
        T::Error: ::std::fmt::Display,
    {
        self.days_remaining = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for days_remaining: {e}")
            });
        self
    }
    pub fn days_suspended_last12_months<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<i32>>,
        T::Error: ::std::fmt::Display,
    {
        self.days_suspended_last12_months = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for days_suspended_last12_months: {e}"
                )
            });
        self
    }
    pub fn reason_code_days<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<i32>>,
        T::Error: ::std::fmt::Display,
    {
        self.reason_code_days = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for reason_code_days: {e}")
            });
        self
    }
    pub fn suspend_date<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.suspend_date = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for suspend_date: {e}")
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
impl ::std::convert::TryFrom<SuspensionStatusResponse>
for super::SuspensionStatusResponse {
    type Error = super::error::ConversionError;
    fn try_from(
        value: SuspensionStatusResponse,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            auto_resume_date: value.auto_resume_date?,
            current_state: value.current_state?,
            days_remaining: value.days_remaining?,
            days_suspended_last12_months: value.days_suspended_last12_months?,
            reason_code_days: value.reason_code_days?,
            suspend_date: value.suspend_date?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::SuspensionStatusResponse> for SuspensionStatusResponse {
    fn from(value: super::SuspensionStatusResponse) -> Self {
        Self {
            auto_resume_date: Ok(value.auto_resume_date),
            current_state: Ok(value.current_state),
            days_remaining: Ok(value.days_remaining),
            days_suspended_last12_months: Ok(value.days_suspended_last12_months),
            reason_code_days: Ok(value.reason_code_days),
            suspend_date: Ok(value.suspend_date),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct UnbilledUsageResponse {
    account_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    current_devices: ::std::result::Result<
        ::std::option::Option<i32>,
        ::std::string::String,
    >,
    date_range: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
    devices: ::std::result::Result<
        ::std::vec::Vec<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
        ::std::string::String,
    >,
    remaining_devices: ::std::result::Result<
        ::std::option::Option<i32>,
        ::std::string::String,
    >,
    sent_devices: ::std::result::Result<
        ::std::option::Option<i32>,
        ::std::string::String,
    >,
    timezone: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    total_devices: ::std::result::Result<
        ::std::option::Option<i32>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for UnbilledUsageResponse {
    fn default() -> Self {
        Self {
            account_name: Ok(Default::default()),
            current_devices: Ok(Default::default()),
            date_range: Ok(Default::default()),
            devices: Ok(Default::default()),
            remaining_devices: Ok(Default::default()),
            sent_devices: Ok(Default::default()),
            timezone: Ok(Default::default()),
            total_devices: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl UnbilledUsageResponse {
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
    pub fn current_devices<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<i32>>,
        T::Error: ::std::fmt::Display,
    {
        self.current_devices = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for current_devices: {e}")
            });
        self
    }
    pub fn date_range<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.date_range = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for date_range: {e}"));
        self
    }
    pub fn devices<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::std::vec::Vec<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.devices = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for devices: {e}"));
        self
    }
    pub fn remaining_devices<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<i32>>,
        T::Error: ::std::fmt::Display,
    {
        self.remaining_devices = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for remaining_devices: {e}")
            });
        self
    }
    pub fn sent_devices<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<i32>>,
        T::Error: ::std::fmt::Display,
    {
        self.sent_devices = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for sent_devices: {e}")
            });
        self
    }
    pub fn timezone<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.timezone = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for timezone: {e}"));
        self
    }
    pub fn total_devices<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<i32>>,
        T::Error: ::std::fmt::Display,
    {
        self.total_devices = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for total_devices: {e}")
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
impl ::std::convert::TryFrom<UnbilledUsageResponse> for super::UnbilledUsageResponse {
    type Error = super::error::ConversionError;
    fn try_from(
        value: UnbilledUsageResponse,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            account_name: value.account_name?,
            current_devices: value.current_devices?,
            date_range: value.date_range?,
            devices: value.devices?,
            remaining_devices: value.remaining_devices?,
            sent_devices: value.sent_devices?,
            timezone: value.timezone?,
            total_devices: value.total_devices?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::UnbilledUsageResponse> for UnbilledUsageResponse {
    fn from(value: super::UnbilledUsageResponse) -> Self {
        Self {
            account_name: Ok(value.account_name),
            current_devices: Ok(value.current_devices),
            date_range: Ok(value.date_range),
            devices: Ok(value.devices),
            remaining_devices: Ok(value.remaining_devices),
            sent_devices: Ok(value.sent_devices),
            timezone: Ok(value.timezone),
            total_devices: Ok(value.total_devices),
            extra: Ok(value.extra),
        }
    }
}
