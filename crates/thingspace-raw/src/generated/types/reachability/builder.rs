// Generated from openapi/reachability.yaml by `cargo xtask generate`. Do not edit: change the description instead.

#[derive(Clone, Debug)]
pub struct DiagnosticsCallback {
    callback_count: ::std::result::Result<
        ::std::option::Option<i32>,
        ::std::string::String,
    >,
    device_ids: ::std::result::Result<
        ::std::vec::Vec<super::DeviceId>,
        ::std::string::String,
    >,
    device_response: ::std::result::Result<
        ::std::option::Option<super::DiagnosticsResponse>,
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
impl ::std::default::Default for DiagnosticsCallback {
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
impl DiagnosticsCallback {
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
        T: ::std::convert::TryInto<::std::option::Option<super::DiagnosticsResponse>>,
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
impl ::std::convert::TryFrom<DiagnosticsCallback> for super::DiagnosticsCallback {
    type Error = super::error::ConversionError;
    fn try_from(
        value: DiagnosticsCallback,
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
impl ::std::convert::From<super::DiagnosticsCallback> for DiagnosticsCallback {
    fn from(value: super::DiagnosticsCallback) -> Self {
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
pub struct DiagnosticsResponse {
    reachability_response: ::std::result::Result<
        ::std::option::Option<super::ReachabilityResponse>,
        ::std::string::String,
    >,
    reachablenotificationdelete: ::std::result::Result<
        ::std::option::Option<super::ReachabilityMonitorsDeleted>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for DiagnosticsResponse {
    fn default() -> Self {
        Self {
            reachability_response: Ok(Default::default()),
            reachablenotificationdelete: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl DiagnosticsResponse {
    pub fn reachability_response<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::ReachabilityResponse>>,
        T::Error: ::std::fmt::Display,
    {
        self.reachability_response = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for reachability_response: {e}")
            });
        self
    }
    pub fn reachablenotificationdelete<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::std::option::Option<super::ReachabilityMonitorsDeleted>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.reachablenotificationdelete = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for reachablenotificationdelete: {e}"
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
impl ::std::convert::TryFrom<DiagnosticsResponse> for super::DiagnosticsResponse {
    type Error = super::error::ConversionError;
    fn try_from(
        value: DiagnosticsResponse,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            reachability_response: value.reachability_response?,
            reachablenotificationdelete: value.reachablenotificationdelete?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::DiagnosticsResponse> for DiagnosticsResponse {
    fn from(value: super::DiagnosticsResponse) -> Self {
        Self {
            reachability_response: Ok(value.reachability_response),
            reachablenotificationdelete: Ok(value.reachablenotificationdelete),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct NotificationReportRequest {
    account_name: ::std::result::Result<::std::string::String, ::std::string::String>,
    devices: ::std::result::Result<
        ::std::vec::Vec<super::DeviceList>,
        ::std::string::String,
    >,
    monitor_expiration_time: ::std::result::Result<
        ::std::string::String,
        ::std::string::String,
    >,
    request_type: ::std::result::Result<super::ReachabilityType, ::std::string::String>,
}
impl ::std::default::Default for NotificationReportRequest {
    fn default() -> Self {
        Self {
            account_name: Err("no value supplied for account_name".to_string()),
            devices: Err("no value supplied for devices".to_string()),
            monitor_expiration_time: Err(
                "no value supplied for monitor_expiration_time".to_string(),
            ),
            request_type: Err("no value supplied for request_type".to_string()),
        }
    }
}
impl NotificationReportRequest {
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
    pub fn devices<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::DeviceList>>,
        T::Error: ::std::fmt::Display,
    {
        self.devices = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for devices: {e}"));
        self
    }
    pub fn monitor_expiration_time<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.monitor_expiration_time = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for monitor_expiration_time: {e}"
                )
            });
        self
    }
    pub fn request_type<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::ReachabilityType>,
        T::Error: ::std::fmt::Display,
    {
        self.request_type = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for request_type: {e}")
            });
        self
    }
}
impl ::std::convert::TryFrom<NotificationReportRequest>
for super::NotificationReportRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: NotificationReportRequest,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            account_name: value.account_name?,
            devices: value.devices?,
            monitor_expiration_time: value.monitor_expiration_time?,
            request_type: value.request_type?,
        })
    }
}
impl ::std::convert::From<super::NotificationReportRequest>
for NotificationReportRequest {
    fn from(value: super::NotificationReportRequest) -> Self {
        Self {
            account_name: Ok(value.account_name),
            devices: Ok(value.devices),
            monitor_expiration_time: Ok(value.monitor_expiration_time),
            request_type: Ok(value.request_type),
        }
    }
}
#[derive(Clone, Debug)]
pub struct NotificationReportStatusRequest {
    account_name: ::std::result::Result<::std::string::String, ::std::string::String>,
    device: ::std::result::Result<super::DeviceId, ::std::string::String>,
    request_expiration_time: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    request_type: ::std::result::Result<super::ReachabilityType, ::std::string::String>,
}
impl ::std::default::Default for NotificationReportStatusRequest {
    fn default() -> Self {
        Self {
            account_name: Err("no value supplied for account_name".to_string()),
            device: Err("no value supplied for device".to_string()),
            request_expiration_time: Ok(Default::default()),
            request_type: Err("no value supplied for request_type".to_string()),
        }
    }
}
impl NotificationReportStatusRequest {
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
    pub fn device<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::DeviceId>,
        T::Error: ::std::fmt::Display,
    {
        self.device = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for device: {e}"));
        self
    }
    pub fn request_expiration_time<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.request_expiration_time = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for request_expiration_time: {e}"
                )
            });
        self
    }
    pub fn request_type<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::ReachabilityType>,
        T::Error: ::std::fmt::Display,
    {
        self.request_type = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for request_type: {e}")
            });
        self
    }
}
impl ::std::convert::TryFrom<NotificationReportStatusRequest>
for super::NotificationReportStatusRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: NotificationReportStatusRequest,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            account_name: value.account_name?,
            device: value.device?,
            request_expiration_time: value.request_expiration_time?,
            request_type: value.request_type?,
        })
    }
}
impl ::std::convert::From<super::NotificationReportStatusRequest>
for NotificationReportStatusRequest {
    fn from(value: super::NotificationReportStatusRequest) -> Self {
        Self {
            account_name: Ok(value.account_name),
            device: Ok(value.device),
            request_expiration_time: Ok(value.request_expiration_time),
            request_type: Ok(value.request_type),
        }
    }
}
#[derive(Clone, Debug)]
pub struct ReachabilityMonitorsDeleted {
    account_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    monitor_ids: ::std::result::Result<
        ::std::vec::Vec<::std::string::String>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for ReachabilityMonitorsDeleted {
    fn default() -> Self {
        Self {
            account_name: Ok(Default::default()),
            monitor_ids: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl ReachabilityMonitorsDeleted {
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
    pub fn monitor_ids<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.monitor_ids = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for monitor_ids: {e}")
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
impl ::std::convert::TryFrom<ReachabilityMonitorsDeleted>
for super::ReachabilityMonitorsDeleted {
    type Error = super::error::ConversionError;
    fn try_from(
        value: ReachabilityMonitorsDeleted,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            account_name: value.account_name?,
            monitor_ids: value.monitor_ids?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::ReachabilityMonitorsDeleted>
for ReachabilityMonitorsDeleted {
    fn from(value: super::ReachabilityMonitorsDeleted) -> Self {
        Self {
            account_name: Ok(value.account_name),
            monitor_ids: Ok(value.monitor_ids),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct ReachabilityResponse {
    account_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    monitor_expiration_time: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    monitor_id: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    reachability_status: ::std::result::Result<
        ::std::option::Option<super::ReachabilityType>,
        ::std::string::String,
    >,
    request_type: ::std::result::Result<
        ::std::option::Option<super::ReachabilityType>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for ReachabilityResponse {
    fn default() -> Self {
        Self {
            account_name: Ok(Default::default()),
            monitor_expiration_time: Ok(Default::default()),
            monitor_id: Ok(Default::default()),
            reachability_status: Ok(Default::default()),
            request_type: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl ReachabilityResponse {
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
    pub fn monitor_expiration_time<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.monitor_expiration_time = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for monitor_expiration_time: {e}"
                )
            });
        self
    }
    pub fn monitor_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.monitor_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for monitor_id: {e}"));
        self
    }
    pub fn reachability_status<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::ReachabilityType>>,
        T::Error: ::std::fmt::Display,
    {
        self.reachability_status = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for reachability_status: {e}")
            });
        self
    }
    pub fn request_type<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::ReachabilityType>>,
        T::Error: ::std::fmt::Display,
    {
        self.request_type = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for request_type: {e}")
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
impl ::std::convert::TryFrom<ReachabilityResponse> for super::ReachabilityResponse {
    type Error = super::error::ConversionError;
    fn try_from(
        value: ReachabilityResponse,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            account_name: value.account_name?,
            monitor_expiration_time: value.monitor_expiration_time?,
            monitor_id: value.monitor_id?,
            reachability_status: value.reachability_status?,
            request_type: value.request_type?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::ReachabilityResponse> for ReachabilityResponse {
    fn from(value: super::ReachabilityResponse) -> Self {
        Self {
            account_name: Ok(value.account_name),
            monitor_expiration_time: Ok(value.monitor_expiration_time),
            monitor_id: Ok(value.monitor_id),
            reachability_status: Ok(value.reachability_status),
            request_type: Ok(value.request_type),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct RetrieveMonitorsRequest {
    account_name: ::std::result::Result<::std::string::String, ::std::string::String>,
    devices: ::std::result::Result<
        ::std::vec::Vec<super::DeviceList>,
        ::std::string::String,
    >,
    monitor_type: ::std::result::Result<
        ::std::option::Option<super::ReachabilityType>,
        ::std::string::String,
    >,
    request_type: ::std::result::Result<
        ::std::option::Option<super::ReachabilityType>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for RetrieveMonitorsRequest {
    fn default() -> Self {
        Self {
            account_name: Err("no value supplied for account_name".to_string()),
            devices: Err("no value supplied for devices".to_string()),
            monitor_type: Ok(Default::default()),
            request_type: Ok(Default::default()),
        }
    }
}
impl RetrieveMonitorsRequest {
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
    pub fn devices<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::DeviceList>>,
        T::Error: ::std::fmt::Display,
    {
        self.devices = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for devices: {e}"));
        self
    }
    pub fn monitor_type<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::ReachabilityType>>,
        T::Error: ::std::fmt::Display,
    {
        self.monitor_type = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for monitor_type: {e}")
            });
        self
    }
    pub fn request_type<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::ReachabilityType>>,
        T::Error: ::std::fmt::Display,
    {
        self.request_type = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for request_type: {e}")
            });
        self
    }
}
impl ::std::convert::TryFrom<RetrieveMonitorsRequest>
for super::RetrieveMonitorsRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: RetrieveMonitorsRequest,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            account_name: value.account_name?,
            devices: value.devices?,
            monitor_type: value.monitor_type?,
            request_type: value.request_type?,
        })
    }
}
impl ::std::convert::From<super::RetrieveMonitorsRequest> for RetrieveMonitorsRequest {
    fn from(value: super::RetrieveMonitorsRequest) -> Self {
        Self {
            account_name: Ok(value.account_name),
            devices: Ok(value.devices),
            monitor_type: Ok(value.monitor_type),
            request_type: Ok(value.request_type),
        }
    }
}
#[derive(Clone, Debug)]
pub struct StopMonitorRequest {
    account_name: ::std::result::Result<::std::string::String, ::std::string::String>,
    devices: ::std::result::Result<
        ::std::vec::Vec<super::DeviceList>,
        ::std::string::String,
    >,
    monitor_ids: ::std::result::Result<
        ::std::vec::Vec<::std::string::String>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for StopMonitorRequest {
    fn default() -> Self {
        Self {
            account_name: Err("no value supplied for account_name".to_string()),
            devices: Ok(Default::default()),
            monitor_ids: Err("no value supplied for monitor_ids".to_string()),
        }
    }
}
impl StopMonitorRequest {
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
    pub fn devices<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::DeviceList>>,
        T::Error: ::std::fmt::Display,
    {
        self.devices = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for devices: {e}"));
        self
    }
    pub fn monitor_ids<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.monitor_ids = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for monitor_ids: {e}")
            });
        self
    }
}
impl ::std::convert::TryFrom<StopMonitorRequest> for super::StopMonitorRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: StopMonitorRequest,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            account_name: value.account_name?,
            devices: value.devices?,
            monitor_ids: value.monitor_ids?,
        })
    }
}
impl ::std::convert::From<super::StopMonitorRequest> for StopMonitorRequest {
    fn from(value: super::StopMonitorRequest) -> Self {
        Self {
            account_name: Ok(value.account_name),
            devices: Ok(value.devices),
            monitor_ids: Ok(value.monitor_ids),
        }
    }
}
