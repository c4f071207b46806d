// Generated from openapi/sms.yaml by `cargo xtask generate`. Do not edit: change the description instead.

#[derive(Clone, Debug)]
pub struct EnhancedConnectivityCallback {
    callback_count: ::std::result::Result<
        ::std::option::Option<i32>,
        ::std::string::String,
    >,
    device_ids: ::std::result::Result<
        ::std::vec::Vec<super::DeviceId>,
        ::std::string::String,
    >,
    device_response: ::std::result::Result<
        ::std::option::Option<super::EnhancedConnectivityResponse>,
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
    username: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for EnhancedConnectivityCallback {
    fn default() -> Self {
        Self {
            callback_count: Ok(Default::default()),
            device_ids: Ok(Default::default()),
            device_response: Ok(Default::default()),
            fault_response: Ok(Default::default()),
            max_callback_threshold: Ok(Default::default()),
            password: Ok(Default::default()),
            request_id: Ok(Default::default()),
            sms_message: Ok(Default::default()),
            status: Ok(Default::default()),
            username: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl EnhancedConnectivityCallback {
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
            ::std::option::Option<super::EnhancedConnectivityResponse>,
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
impl ::std::convert::TryFrom<EnhancedConnectivityCallback>
for super::EnhancedConnectivityCallback {
    type Error = super::error::ConversionError;
    fn try_from(
        value: EnhancedConnectivityCallback,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            callback_count: value.callback_count?,
            device_ids: value.device_ids?,
            device_response: value.device_response?,
            fault_response: value.fault_response?,
            max_callback_threshold: value.max_callback_threshold?,
            password: value.password?,
            request_id: value.request_id?,
            sms_message: value.sms_message?,
            status: value.status?,
            username: value.username?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::EnhancedConnectivityCallback>
for EnhancedConnectivityCallback {
    fn from(value: super::EnhancedConnectivityCallback) -> Self {
        Self {
            callback_count: Ok(value.callback_count),
            device_ids: Ok(value.device_ids),
            device_response: Ok(value.device_response),
            fault_response: Ok(value.fault_response),
            max_callback_threshold: Ok(value.max_callback_threshold),
            password: Ok(value.password),
            request_id: Ok(value.request_id),
            sms_message: Ok(value.sms_message),
            status: Ok(value.status),
            username: Ok(value.username),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct EnhancedConnectivityResponse {
    sms_delivery_response: ::std::result::Result<
        ::std::option::Option<super::SmsDeliveryResponse>,
        ::std::string::String,
    >,
    sms_message: ::std::result::Result<
        ::std::option::Option<super::SmsMessage>,
        ::std::string::String,
    >,
    sms_send_response: ::std::result::Result<
        ::std::option::Option<super::SmsSendResponse>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for EnhancedConnectivityResponse {
    fn default() -> Self {
        Self {
            sms_delivery_response: Ok(Default::default()),
            sms_message: Ok(Default::default()),
            sms_send_response: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl EnhancedConnectivityResponse {
    pub fn sms_delivery_response<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::SmsDeliveryResponse>>,
        T::Error: ::std::fmt::Display,
    {
        self.sms_delivery_response = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for sms_delivery_response: {e}")
            });
        self
    }
    pub fn sms_message<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::SmsMessage>>,
        T::Error: ::std::fmt::Display,
    {
        self.sms_message = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for sms_message: {e}")
            });
        self
    }
    pub fn sms_send_response<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::SmsSendResponse>>,
        T::Error: ::std::fmt::Display,
    {
        self.sms_send_response = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for sms_send_response: {e}")
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
impl ::std::convert::TryFrom<EnhancedConnectivityResponse>
for super::EnhancedConnectivityResponse {
    type Error = super::error::ConversionError;
    fn try_from(
        value: EnhancedConnectivityResponse,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            sms_delivery_response: value.sms_delivery_response?,
            sms_message: value.sms_message?,
            sms_send_response: value.sms_send_response?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::EnhancedConnectivityResponse>
for EnhancedConnectivityResponse {
    fn from(value: super::EnhancedConnectivityResponse) -> Self {
        Self {
            sms_delivery_response: Ok(value.sms_delivery_response),
            sms_message: Ok(value.sms_message),
            sms_send_response: Ok(value.sms_send_response),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct SmsDeliveryConfirmation {
    confirmation_time: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for SmsDeliveryConfirmation {
    fn default() -> Self {
        Self {
            confirmation_time: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl SmsDeliveryConfirmation {
    pub fn confirmation_time<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.confirmation_time = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for confirmation_time: {e}")
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
impl ::std::convert::TryFrom<SmsDeliveryConfirmation>
for super::SmsDeliveryConfirmation {
    type Error = super::error::ConversionError;
    fn try_from(
        value: SmsDeliveryConfirmation,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            confirmation_time: value.confirmation_time?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::SmsDeliveryConfirmation> for SmsDeliveryConfirmation {
    fn from(value: super::SmsDeliveryConfirmation) -> Self {
        Self {
            confirmation_time: Ok(value.confirmation_time),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct SmsDeliveryConfirmationCallback {
    callback_count: ::std::result::Result<
        ::std::option::Option<i32>,
        ::std::string::String,
    >,
    device_ids: ::std::result::Result<
        ::std::vec::Vec<super::DeviceId>,
        ::std::string::String,
    >,
    device_response: ::std::result::Result<
        ::std::option::Option<super::SmsDeliveryConfirmationResponse>,
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
    username: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for SmsDeliveryConfirmationCallback {
    fn default() -> Self {
        Self {
            callback_count: Ok(Default::default()),
            device_ids: Ok(Default::default()),
            device_response: Ok(Default::default()),
            fault_response: Ok(Default::default()),
            max_callback_threshold: Ok(Default::default()),
            password: Ok(Default::default()),
            request_id: Ok(Default::default()),
            sms_message: Ok(Default::default()),
            status: Ok(Default::default()),
            username: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl SmsDeliveryConfirmationCallback {
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
            ::std::option::Option<super::SmsDeliveryConfirmationResponse>,
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
impl ::std::convert::TryFrom<SmsDeliveryConfirmationCallback>
for super::SmsDeliveryConfirmationCallback {
    type Error = super::error::ConversionError;
    fn try_from(
        value: SmsDeliveryConfirmationCallback,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            callback_count: value.callback_count?,
            device_ids: value.device_ids?,
            device_response: value.device_response?,
            fault_response: value.fault_response?,
            max_callback_threshold: value.max_callback_threshold?,
            password: value.password?,
            request_id: value.request_id?,
            sms_message: value.sms_message?,
            status: value.status?,
            username: value.username?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::SmsDeliveryConfirmationCallback>
for SmsDeliveryConfirmationCallback {
    fn from(value: super::SmsDeliveryConfirmationCallback) -> Self {
        Self {
            callback_count: Ok(value.callback_count),
            device_ids: Ok(value.device_ids),
            device_response: Ok(value.device_response),
            fault_response: Ok(value.fault_response),
            max_callback_threshold: Ok(value.max_callback_threshold),
            password: Ok(value.password),
            request_id: Ok(value.request_id),
            sms_message: Ok(value.sms_message),
            status: Ok(value.status),
            username: Ok(value.username),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct SmsDeliveryConfirmationResponse {
    sms_delivery_confirmation: ::std::result::Result<
        ::std::option::Option<super::SmsDeliveryConfirmation>,
        ::std::string::String,
    >,
    sms_delivery_response: ::std::result::Result<
        ::std::option::Option<super::SmsDeliveryResponse>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for SmsDeliveryConfirmationResponse {
    fn default() -> Self {
        Self {
            sms_delivery_confirmation: Ok(Default::default()),
            sms_delivery_response: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl SmsDeliveryConfirmationResponse {
    pub fn sms_delivery_confirmation<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::std::option::Option<super::SmsDeliveryConfirmation>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.sms_delivery_confirmation = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for sms_delivery_confirmation: {e}"
                )
            });
        self
    }
    pub fn sms_delivery_response<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::SmsDeliveryResponse>>,
        T::Error: ::std::fmt::Display,
    {
        self.sms_delivery_response = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for sms_delivery_response: {e}")
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
impl ::std::convert::TryFrom<SmsDeliveryConfirmationResponse>
for super::SmsDeliveryConfirmationResponse {
    type Error = super::error::ConversionError;
    fn try_from(
        value: SmsDeliveryConfirmationResponse,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            sms_delivery_confirmation: value.sms_delivery_confirmation?,
            sms_delivery_response: value.sms_delivery_response?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::SmsDeliveryConfirmationResponse>
for SmsDeliveryConfirmationResponse {
    fn from(value: super::SmsDeliveryConfirmationResponse) -> Self {
        Self {
            sms_delivery_confirmation: Ok(value.sms_delivery_confirmation),
            sms_delivery_response: Ok(value.sms_delivery_response),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct SmsDeliveryResponse {
    confirmation: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    fault_response: ::std::result::Result<
        ::std::option::Option<super::FaultResponse>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for SmsDeliveryResponse {
    fn default() -> Self {
        Self {
            confirmation: Ok(Default::default()),
            fault_response: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl SmsDeliveryResponse {
    pub fn confirmation<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.confirmation = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for confirmation: {e}")
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
impl ::std::convert::TryFrom<SmsDeliveryResponse> for super::SmsDeliveryResponse {
    type Error = super::error::ConversionError;
    fn try_from(
        value: SmsDeliveryResponse,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            confirmation: value.confirmation?,
            fault_response: value.fault_response?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::SmsDeliveryResponse> for SmsDeliveryResponse {
    fn from(value: super::SmsDeliveryResponse) -> Self {
        Self {
            confirmation: Ok(value.confirmation),
            fault_response: Ok(value.fault_response),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct SmsEventHistoryRequest {
    device_id: ::std::result::Result<super::DeviceId, ::std::string::String>,
    earliest: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    latest: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for SmsEventHistoryRequest {
    fn default() -> Self {
        Self {
            device_id: Err("no value supplied for device_id".to_string()),
            earliest: Ok(Default::default()),
            latest: Ok(Default::default()),
        }
    }
}
impl SmsEventHistoryRequest {
    pub fn device_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::DeviceId>,
        T::Error: ::std::fmt::Display,
    {
        self.device_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for device_id: {e}"));
        self
    }
    pub fn earliest<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.earliest = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for earliest: {e}"));
        self
    }
    pub fn latest<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.latest = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for latest: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<SmsEventHistoryRequest> for super::SmsEventHistoryRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: SmsEventHistoryRequest,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            device_id: value.device_id?,
            earliest: value.earliest?,
            latest: value.latest?,
        })
    }
}
impl ::std::convert::From<super::SmsEventHistoryRequest> for SmsEventHistoryRequest {
    fn from(value: super::SmsEventHistoryRequest) -> Self {
        Self {
            device_id: Ok(value.device_id),
            earliest: Ok(value.earliest),
            latest: Ok(value.latest),
        }
    }
}
#[derive(Clone, Debug)]
pub struct SmsMessage {
    device_ids: ::std::result::Result<
        ::std::vec::Vec<super::DeviceId>,
        ::std::string::String,
    >,
    message: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    timestamp: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for SmsMessage {
    fn default() -> Self {
        Self {
            device_ids: Ok(Default::default()),
            message: Ok(Default::default()),
            timestamp: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl SmsMessage {
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
    pub fn message<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.message = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for message: {e}"));
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
impl ::std::convert::TryFrom<SmsMessage> for super::SmsMessage {
    type Error = super::error::ConversionError;
    fn try_from(
        value: SmsMessage,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            device_ids: value.device_ids?,
            message: value.message?,
            timestamp: value.timestamp?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::SmsMessage> for SmsMessage {
    fn from(value: super::SmsMessage) -> Self {
        Self {
            device_ids: Ok(value.device_ids),
            message: Ok(value.message),
            timestamp: Ok(value.timestamp),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct SmsMessagesQueryResult {
    has_more_data: ::std::result::Result<
        ::std::option::Option<bool>,
        ::std::string::String,
    >,
    messages: ::std::result::Result<
        ::std::vec::Vec<super::SmsMessage>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for SmsMessagesQueryResult {
    fn default() -> Self {
        Self {
            has_more_data: Ok(Default::default()),
            messages: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl SmsMessagesQueryResult {
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
    pub fn messages<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::SmsMessage>>,
        T::Error: ::std::fmt::Display,
    {
        self.messages = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for messages: {e}"));
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
impl ::std::convert::TryFrom<SmsMessagesQueryResult> for super::SmsMessagesQueryResult {
    type Error = super::error::ConversionError;
    fn try_from(
        value: SmsMessagesQueryResult,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            has_more_data: value.has_more_data?,
            messages: value.messages?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::SmsMessagesQueryResult> for SmsMessagesQueryResult {
    fn from(value: super::SmsMessagesQueryResult) -> Self {
        Self {
            has_more_data: Ok(value.has_more_data),
            messages: Ok(value.messages),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct SmsSendRequest {
    account_name: ::std::result::Result<::std::string::String, ::std::string::String>,
    custom_fields: ::std::result::Result<
        ::std::vec::Vec<super::CustomFields>,
        ::std::string::String,
    >,
    data_encoding: ::std::result::Result<
        ::std::option::Option<super::SmsEncoding>,
        ::std::string::String,
    >,
    device_ids: ::std::result::Result<
        ::std::vec::Vec<super::DeviceId>,
        ::std::string::String,
    >,
    group_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    service_plan: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    sms_message: ::std::result::Result<::std::string::String, ::std::string::String>,
    time_to_live: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for SmsSendRequest {
    fn default() -> Self {
        Self {
            account_name: Err("no value supplied for account_name".to_string()),
            custom_fields: Ok(Default::default()),
            data_encoding: Ok(Default::default()),
            device_ids: Ok(Default::default()),
            group_name: Ok(Default::default()),
            service_plan: Ok(Default::default()),
            sms_message: Err("no value supplied for sms_message".to_string()),
            time_to_live: Ok(Default::default()),
        }
    }
}
impl SmsSendRequest {
    pub fn account_name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.account_name = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for account_name: {e}")
            });
        self
    }
    pub fn custom_fields<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::CustomFields>>,
        T::Error: ::std::fmt::Display,
    {
        self.custom_fields = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for custom_fields: {e}")
            });
        self
    }
    pub fn data_encoding<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::SmsEncoding>>,
        T::Error: ::std::fmt::Display,
    {
        self.data_encoding = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for data_encoding: {e}")
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
    pub fn group_name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.group_name = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for group_name: {e}"));
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
    pub fn sms_message<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.sms_message = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for sms_message: {e}")
            });
        self
    }
    pub fn time_to_live<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.time_to_live = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for time_to_live: {e}")
            });
        self
    }
}
impl ::std::convert::TryFrom<SmsSendRequest> for super::SmsSendRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: SmsSendRequest,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            account_name: value.account_name?,
            custom_fields: value.custom_fields?,
            data_encoding: value.data_encoding?,
            device_ids: value.device_ids?,
            group_name: value.group_name?,
            service_plan: value.service_plan?,
            sms_message: value.sms_message?,
            time_to_live: value.time_to_live?,
        })
    }
}
impl ::std::convert::From<super::SmsSendRequest> for SmsSendRequest {
    fn from(value: super::SmsSendRequest) -> Self {
        Self {
            account_name: Ok(value.account_name),
            custom_fields: Ok(value.custom_fields),
            data_encoding: Ok(value.data_encoding),
            device_ids: Ok(value.device_ids),
            group_name: Ok(value.group_name),
            service_plan: Ok(value.service_plan),
            sms_message: Ok(value.sms_message),
            time_to_live: Ok(value.time_to_live),
        }
    }
}
#[derive(Clone, Debug)]
pub struct SmsSendResponse {
    message: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for SmsSendResponse {
    fn default() -> Self {
        Self {
            message: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl SmsSendResponse {
    pub fn message<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.message = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for message: {e}"));
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
impl ::std::convert::TryFrom<SmsSendResponse> for super::SmsSendResponse {
    type Error = super::error::ConversionError;
    fn try_from(
        value: SmsSendResponse,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            message: value.message?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::SmsSendResponse> for SmsSendResponse {
    fn from(value: super::SmsSendResponse) -> Self {
        Self {
            message: Ok(value.message),
            extra: Ok(value.extra),
        }
    }
}
