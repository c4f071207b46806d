// Generated from openapi/nidd.yaml by `cargo xtask generate`. Do not edit: change the description instead.

#[derive(Clone, Debug)]
pub struct NiddCallback {
    callback_count: ::std::result::Result<
        ::std::option::Option<i32>,
        ::std::string::String,
    >,
    device_ids: ::std::result::Result<
        ::std::vec::Vec<super::DeviceId>,
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
    nidd_response: ::std::result::Result<
        ::std::option::Option<super::NiddResponse>,
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
impl ::std::default::Default for NiddCallback {
    fn default() -> Self {
        Self {
            callback_count: Ok(Default::default()),
            device_ids: Ok(Default::default()),
            fault_response: Ok(Default::default()),
            max_callback_threshold: Ok(Default::default()),
            nidd_response: Ok(Default::default()),
            password: Ok(Default::default()),
            request_id: Ok(Default::default()),
            status: Ok(Default::default()),
            username: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl NiddCallback {
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
    pub fn nidd_response<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::NiddResponse>>,
        T::Error: ::std::fmt::Display,
    {
        self.nidd_response = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for nidd_response: {e}")
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
impl ::std::convert::TryFrom<NiddCallback> for super::NiddCallback {
    type Error = super::error::ConversionError;
    fn try_from(
        value: NiddCallback,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            callback_count: value.callback_count?,
            device_ids: value.device_ids?,
            fault_response: value.fault_response?,
            max_callback_threshold: value.max_callback_threshold?,
            nidd_response: value.nidd_response?,
            password: value.password?,
            request_id: value.request_id?,
            status: value.status?,
            username: value.username?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::NiddCallback> for NiddCallback {
    fn from(value: super::NiddCallback) -> Self {
        Self {
            callback_count: Ok(value.callback_count),
            device_ids: Ok(value.device_ids),
            fault_response: Ok(value.fault_response),
            max_callback_threshold: Ok(value.max_callback_threshold),
            nidd_response: Ok(value.nidd_response),
            password: Ok(value.password),
            request_id: Ok(value.request_id),
            status: Ok(value.status),
            username: Ok(value.username),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct NiddConfig {
    account_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    device_ids: ::std::result::Result<
        ::std::vec::Vec<super::NiddDeviceId>,
        ::std::string::String,
    >,
    reason: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for NiddConfig {
    fn default() -> Self {
        Self {
            account_name: Ok(Default::default()),
            device_ids: Ok(Default::default()),
            reason: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl NiddConfig {
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
    pub fn device_ids<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::NiddDeviceId>>,
        T::Error: ::std::fmt::Display,
    {
        self.device_ids = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for device_ids: {e}"));
        self
    }
    pub fn reason<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.reason = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for reason: {e}"));
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
impl ::std::convert::TryFrom<NiddConfig> for super::NiddConfig {
    type Error = super::error::ConversionError;
    fn try_from(
        value: NiddConfig,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            account_name: value.account_name?,
            device_ids: value.device_ids?,
            reason: value.reason?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::NiddConfig> for NiddConfig {
    fn from(value: super::NiddConfig) -> Self {
        Self {
            account_name: Ok(value.account_name),
            device_ids: Ok(value.device_ids),
            reason: Ok(value.reason),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct NiddDeviceId {
    id: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    kind: ::std::result::Result<
        ::std::option::Option<super::DeviceKind>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for NiddDeviceId {
    fn default() -> Self {
        Self {
            id: Ok(Default::default()),
            kind: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl NiddDeviceId {
    pub fn id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for id: {e}"));
        self
    }
    pub fn kind<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::DeviceKind>>,
        T::Error: ::std::fmt::Display,
    {
        self.kind = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for kind: {e}"));
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
impl ::std::convert::TryFrom<NiddDeviceId> for super::NiddDeviceId {
    type Error = super::error::ConversionError;
    fn try_from(
        value: NiddDeviceId,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            id: value.id?,
            kind: value.kind?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::NiddDeviceId> for NiddDeviceId {
    fn from(value: super::NiddDeviceId) -> Self {
        Self {
            id: Ok(value.id),
            kind: Ok(value.kind),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct NiddMessageRequest {
    account_name: ::std::result::Result<::std::string::String, ::std::string::String>,
    device_ids: ::std::result::Result<
        ::std::vec::Vec<super::DeviceId>,
        ::std::string::String,
    >,
    maximum_delivery_time: ::std::result::Result<i32, ::std::string::String>,
    message: ::std::result::Result<::std::string::String, ::std::string::String>,
}
impl ::std::default::Default for NiddMessageRequest {
    fn default() -> Self {
        Self {
            account_name: Err("no value supplied for account_name".to_string()),
            device_ids: Err("no value supplied for device_ids".to_string()),
            maximum_delivery_time: Err(
                "no value supplied for maximum_delivery_time".to_string(),
            ),
            message: Err("no value supplied for message".to_string()),
        }
    }
}
impl NiddMessageRequest {
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
    pub fn maximum_delivery_time<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i32>,
        T::Error: ::std::fmt::Display,
    {
        self.maximum_delivery_time = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for maximum_delivery_time: {e}")
            });
        self
    }
    pub fn message<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.message = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for message: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<NiddMessageRequest> for super::NiddMessageRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: NiddMessageRequest,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            account_name: value.account_name?,
            device_ids: value.device_ids?,
            maximum_delivery_time: value.maximum_delivery_time?,
            message: value.message?,
        })
    }
}
impl ::std::convert::From<super::NiddMessageRequest> for NiddMessageRequest {
    fn from(value: super::NiddMessageRequest) -> Self {
        Self {
            account_name: Ok(value.account_name),
            device_ids: Ok(value.device_ids),
            maximum_delivery_time: Ok(value.maximum_delivery_time),
            message: Ok(value.message),
        }
    }
}
#[derive(Clone, Debug)]
pub struct NiddMoNotification {
    account_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    device_ids: ::std::result::Result<
        ::std::vec::Vec<super::NiddDeviceId>,
        ::std::string::String,
    >,
    message: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for NiddMoNotification {
    fn default() -> Self {
        Self {
            account_name: Ok(Default::default()),
            device_ids: Ok(Default::default()),
            message: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl NiddMoNotification {
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
    pub fn device_ids<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::NiddDeviceId>>,
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
impl ::std::convert::TryFrom<NiddMoNotification> for super::NiddMoNotification {
    type Error = super::error::ConversionError;
    fn try_from(
        value: NiddMoNotification,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            account_name: value.account_name?,
            device_ids: value.device_ids?,
            message: value.message?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::NiddMoNotification> for NiddMoNotification {
    fn from(value: super::NiddMoNotification) -> Self {
        Self {
            account_name: Ok(value.account_name),
            device_ids: Ok(value.device_ids),
            message: Ok(value.message),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct NiddMtDelivery {
    account_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    acknowledge_time: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    device_ids: ::std::result::Result<
        ::std::vec::Vec<super::NiddDeviceId>,
        ::std::string::String,
    >,
    first_attempt_delivery_time: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    reason: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for NiddMtDelivery {
    fn default() -> Self {
        Self {
            account_name: Ok(Default::default()),
            acknowledge_time: Ok(Default::default()),
            device_ids: Ok(Default::default()),
            first_attempt_delivery_time: Ok(Default::default()),
            reason: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl NiddMtDelivery {
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
    pub fn acknowledge_time<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.acknowledge_time = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for acknowledge_time: {e}")
            });
        self
    }
    pub fn device_ids<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::NiddDeviceId>>,
        T::Error: ::std::fmt::Display,
    {
        self.device_ids = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for device_ids: {e}"));
        self
    }
    pub fn first_attempt_delivery_time<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.first_attempt_delivery_time = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for first_attempt_delivery_time: {e}"
                )
            });
        self
    }
    pub fn reason<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.reason = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for reason: {e}"));
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
impl ::std::convert::TryFrom<NiddMtDelivery> for super::NiddMtDelivery {
    type Error = super::error::ConversionError;
    fn try_from(
        value: NiddMtDelivery,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            account_name: value.account_name?,
            acknowledge_time: value.acknowledge_time?,
            device_ids: value.device_ids?,
            first_attempt_delivery_time: value.first_attempt_delivery_time?,
            reason: value.reason?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::NiddMtDelivery> for NiddMtDelivery {
    fn from(value: super::NiddMtDelivery) -> Self {
        Self {
            account_name: Ok(value.account_name),
            acknowledge_time: Ok(value.acknowledge_time),
            device_ids: Ok(value.device_ids),
            first_attempt_delivery_time: Ok(value.first_attempt_delivery_time),
            reason: Ok(value.reason),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct NiddResponse {
    nidd_config_response: ::std::result::Result<
        ::std::option::Option<super::NiddConfig>,
        ::std::string::String,
    >,
    nidd_mo_notification_response: ::std::result::Result<
        ::std::option::Option<super::NiddMoNotification>,
        ::std::string::String,
    >,
    nidd_mt_delivery_response: ::std::result::Result<
        ::std::option::Option<super::NiddMtDelivery>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for NiddResponse {
    fn default() -> Self {
        Self {
            nidd_config_response: Ok(Default::default()),
            nidd_mo_notification_response: Ok(Default::default()),
            nidd_mt_delivery_response: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl NiddResponse {
    pub fn nidd_config_response<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::NiddConfig>>,
        T::Error: ::std::fmt::Display,
    {
        self.nidd_config_response = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for nidd_config_response: {e}")
            });
        self
    }
    pub fn nidd_mo_notification_response<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::NiddMoNotification>>,
        T::Error: ::std::fmt::Display,
    {
        self.nidd_mo_notification_response = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for nidd_mo_notification_response: {e}"
                )
            });
        self
    }
    pub fn nidd_mt_delivery_response<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::NiddMtDelivery>>,
        T::Error: ::std::fmt::Display,
    {
        self.nidd_mt_delivery_response = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for nidd_mt_delivery_response: {e}"
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
impl ::std::convert::TryFrom<NiddResponse> for super::NiddResponse {
    type Error = super::error::ConversionError;
    fn try_from(
        value: NiddResponse,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            nidd_config_response: value.nidd_config_response?,
            nidd_mo_notification_response: value.nidd_mo_notification_response?,
            nidd_mt_delivery_response: value.nidd_mt_delivery_response?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::NiddResponse> for NiddResponse {
    fn from(value: super::NiddResponse) -> Self {
        Self {
            nidd_config_response: Ok(value.nidd_config_response),
            nidd_mo_notification_response: Ok(value.nidd_mo_notification_response),
            nidd_mt_delivery_response: Ok(value.nidd_mt_delivery_response),
            extra: Ok(value.extra),
        }
    }
}
