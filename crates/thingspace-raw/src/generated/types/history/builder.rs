// Generated from openapi/history.yaml by `cargo xtask generate`. Do not edit: change the description instead.

#[derive(Clone, Debug)]
pub struct ConnectionEvent {
    connection_event_attributes: ::std::result::Result<
        ::std::vec::Vec<super::CustomFields>,
        ::std::string::String,
    >,
    extended_attributes: ::std::result::Result<
        ::std::vec::Vec<super::CustomFields>,
        ::std::string::String,
    >,
    occurred_at: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for ConnectionEvent {
    fn default() -> Self {
        Self {
            connection_event_attributes: Ok(Default::default()),
            extended_attributes: Ok(Default::default()),
            occurred_at: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl ConnectionEvent {
    pub fn connection_event_attributes<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::CustomFields>>,
        T::Error: ::std::fmt::Display,
    {
        self.connection_event_attributes = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for connection_event_attributes: {e}"
                )
            });
        self
    }
    pub fn extended_attributes<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::CustomFields>>,
        T::Error: ::std::fmt::Display,
    {
        self.extended_attributes = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for extended_attributes: {e}")
            });
        self
    }
    pub fn occurred_at<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.occurred_at = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for occurred_at: {e}")
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
impl ::std::convert::TryFrom<ConnectionEvent> for super::ConnectionEvent {
    type Error = super::error::ConversionError;
    fn try_from(
        value: ConnectionEvent,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            connection_event_attributes: value.connection_event_attributes?,
            extended_attributes: value.extended_attributes?,
            occurred_at: value.occurred_at?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::ConnectionEvent> for ConnectionEvent {
    fn from(value: super::ConnectionEvent) -> Self {
        Self {
            connection_event_attributes: Ok(value.connection_event_attributes),
            extended_attributes: Ok(value.extended_attributes),
            occurred_at: Ok(value.occurred_at),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct ConnectionHistoryResult {
    connection_history: ::std::result::Result<
        ::std::vec::Vec<super::ConnectionEvent>,
        ::std::string::String,
    >,
    has_more_data: ::std::result::Result<
        ::std::option::Option<bool>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for ConnectionHistoryResult {
    fn default() -> Self {
        Self {
            connection_history: Ok(Default::default()),
            has_more_data: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl ConnectionHistoryResult {
    pub fn connection_history<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::ConnectionEvent>>,
        T::Error: ::std::fmt::Display,
    {
        self.connection_history = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for connection_history: {e}")
            });
        self
    }
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
impl ::std::convert::TryFrom<ConnectionHistoryResult>
for super::ConnectionHistoryResult {
    type Error = super::error::ConversionError;
    fn try_from(
        value: ConnectionHistoryResult,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            connection_history: value.connection_history?,
            has_more_data: value.has_more_data?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::ConnectionHistoryResult> for ConnectionHistoryResult {
    fn from(value: super::ConnectionHistoryResult) -> Self {
        Self {
            connection_history: Ok(value.connection_history),
            has_more_data: Ok(value.has_more_data),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct DeviceAggregateUsageListRequest {
    account_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    device_ids: ::std::result::Result<
        ::std::vec::Vec<super::DeviceId>,
        ::std::string::String,
    >,
    end_time: ::std::result::Result<::std::string::String, ::std::string::String>,
    group_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    label: ::std::result::Result<
        ::std::vec::Vec<super::LabelFilter>,
        ::std::string::String,
    >,
    start_time: ::std::result::Result<::std::string::String, ::std::string::String>,
}
impl ::std::default::Default for DeviceAggregateUsageListRequest {
    fn default() -> Self {
        Self {
            account_name: Ok(Default::default()),
            device_ids: Ok(Default::default()),
            end_time: Err("no value supplied for end_time".to_string()),
            group_name: Ok(Default::default()),
            label: Ok(Default::default()),
            start_time: Err("no value supplied for start_time".to_string()),
        }
    }
}
impl DeviceAggregateUsageListRequest {
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
        T: ::std::convert::TryInto<::std::vec::Vec<super::DeviceId>>,
        T::Error: ::std::fmt::Display,
    {
        self.device_ids = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for device_ids: {e}"));
        self
    }
    pub fn end_time<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.end_time = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for end_time: {e}"));
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
    pub fn label<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::LabelFilter>>,
        T::Error: ::std::fmt::Display,
    {
        self.label = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for label: {e}"));
        self
    }
    pub fn start_time<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.start_time = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for start_time: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<DeviceAggregateUsageListRequest>
for super::DeviceAggregateUsageListRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: DeviceAggregateUsageListRequest,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            account_name: value.account_name?,
            device_ids: value.device_ids?,
            end_time: value.end_time?,
            group_name: value.group_name?,
            label: value.label?,
            start_time: value.start_time?,
        })
    }
}
impl ::std::convert::From<super::DeviceAggregateUsageListRequest>
for DeviceAggregateUsageListRequest {
    fn from(value: super::DeviceAggregateUsageListRequest) -> Self {
        Self {
            account_name: Ok(value.account_name),
            device_ids: Ok(value.device_ids),
            end_time: Ok(value.end_time),
            group_name: Ok(value.group_name),
            label: Ok(value.label),
            start_time: Ok(value.start_time),
        }
    }
}
#[derive(Clone, Debug)]
pub struct DeviceConnectionListRequest {
    device_id: ::std::result::Result<super::DeviceId, ::std::string::String>,
    earliest: ::std::result::Result<::std::string::String, ::std::string::String>,
    latest: ::std::result::Result<::std::string::String, ::std::string::String>,
}
impl ::std::default::Default for DeviceConnectionListRequest {
    fn default() -> Self {
        Self {
            device_id: Err("no value supplied for device_id".to_string()),
            earliest: Err("no value supplied for earliest".to_string()),
            latest: Err("no value supplied for latest".to_string()),
        }
    }
}
impl DeviceConnectionListRequest {
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
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.earliest = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for earliest: {e}"));
        self
    }
    pub fn latest<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.latest = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for latest: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<DeviceConnectionListRequest>
for super::DeviceConnectionListRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: DeviceConnectionListRequest,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            device_id: value.device_id?,
            earliest: value.earliest?,
            latest: value.latest?,
        })
    }
}
impl ::std::convert::From<super::DeviceConnectionListRequest>
for DeviceConnectionListRequest {
    fn from(value: super::DeviceConnectionListRequest) -> Self {
        Self {
            device_id: Ok(value.device_id),
            earliest: Ok(value.earliest),
            latest: Ok(value.latest),
        }
    }
}
#[derive(Clone, Debug)]
pub struct DevicePromoUsageCallback {
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
impl ::std::default::Default for DevicePromoUsageCallback {
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
impl DevicePromoUsageCallback {
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
impl ::std::convert::TryFrom<DevicePromoUsageCallback>
for super::DevicePromoUsageCallback {
    type Error = super::error::ConversionError;
    fn try_from(
        value: DevicePromoUsageCallback,
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
impl ::std::convert::From<super::DevicePromoUsageCallback> for DevicePromoUsageCallback {
    fn from(value: super::DevicePromoUsageCallback) -> Self {
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
pub struct DeviceProvisioningHistoryListRequest {
    device_id: ::std::result::Result<super::DeviceId, ::std::string::String>,
    earliest: ::std::result::Result<::std::string::String, ::std::string::String>,
    latest: ::std::result::Result<::std::string::String, ::std::string::String>,
}
impl ::std::default::Default for DeviceProvisioningHistoryListRequest {
    fn default() -> Self {
        Self {
            device_id: Err("no value supplied for device_id".to_string()),
            earliest: Err("no value supplied for earliest".to_string()),
            latest: Err("no value supplied for latest".to_string()),
        }
    }
}
impl DeviceProvisioningHistoryListRequest {
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
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.earliest = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for earliest: {e}"));
        self
    }
    pub fn latest<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.latest = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for latest: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<DeviceProvisioningHistoryListRequest>
for super::DeviceProvisioningHistoryListRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: DeviceProvisioningHistoryListRequest,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            device_id: value.device_id?,
            earliest: value.earliest?,
            latest: value.latest?,
        })
    }
}
impl ::std::convert::From<super::DeviceProvisioningHistoryListRequest>
for DeviceProvisioningHistoryListRequest {
    fn from(value: super::DeviceProvisioningHistoryListRequest) -> Self {
        Self {
            device_id: Ok(value.device_id),
            earliest: Ok(value.earliest),
            latest: Ok(value.latest),
        }
    }
}
#[derive(Clone, Debug)]
pub struct DeviceProvisioningHistoryListResult {
    has_more_data: ::std::result::Result<
        ::std::option::Option<bool>,
        ::std::string::String,
    >,
    provisioning_history: ::std::result::Result<
        ::std::vec::Vec<super::ProvisioningHistory>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for DeviceProvisioningHistoryListResult {
    fn default() -> Self {
        Self {
            has_more_data: Ok(Default::default()),
            provisioning_history: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl DeviceProvisioningHistoryListResult {
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
    pub fn provisioning_history<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::ProvisioningHistory>>,
        T::Error: ::std::fmt::Display,
    {
        self.provisioning_history = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for provisioning_history: {e}")
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
impl ::std::convert::TryFrom<DeviceProvisioningHistoryListResult>
for super::DeviceProvisioningHistoryListResult {
    type Error = super::error::ConversionError;
    fn try_from(
        value: DeviceProvisioningHistoryListResult,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            has_more_data: value.has_more_data?,
            provisioning_history: value.provisioning_history?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::DeviceProvisioningHistoryListResult>
for DeviceProvisioningHistoryListResult {
    fn from(value: super::DeviceProvisioningHistoryListResult) -> Self {
        Self {
            has_more_data: Ok(value.has_more_data),
            provisioning_history: Ok(value.provisioning_history),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct DeviceUsageCallback {
    callback_count: ::std::result::Result<
        ::std::option::Option<i32>,
        ::std::string::String,
    >,
    device_ids: ::std::result::Result<
        ::std::vec::Vec<super::DeviceId>,
        ::std::string::String,
    >,
    device_response: ::std::result::Result<
        ::std::option::Option<super::DeviceUsageResponse>,
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
impl ::std::default::Default for DeviceUsageCallback {
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
impl DeviceUsageCallback {
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
        T: ::std::convert::TryInto<::std::option::Option<super::DeviceUsageResponse>>,
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
impl ::std::convert::TryFrom<DeviceUsageCallback> for super::DeviceUsageCallback {
    type Error = super::error::ConversionError;
    fn try_from(
        value: DeviceUsageCallback,
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
impl ::std::convert::From<super::DeviceUsageCallback> for DeviceUsageCallback {
    fn from(value: super::DeviceUsageCallback) -> Self {
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
pub struct DeviceUsageListRequest {
    device_id: ::std::result::Result<
        ::std::option::Option<super::DeviceId>,
        ::std::string::String,
    >,
    earliest: ::std::result::Result<::std::string::String, ::std::string::String>,
    label: ::std::result::Result<
        ::std::option::Option<super::LabelFilter>,
        ::std::string::String,
    >,
    latest: ::std::result::Result<::std::string::String, ::std::string::String>,
}
impl ::std::default::Default for DeviceUsageListRequest {
    fn default() -> Self {
        Self {
            device_id: Ok(Default::default()),
            earliest: Err("no value supplied for earliest".to_string()),
            label: Ok(Default::default()),
            latest: Err("no value supplied for latest".to_string()),
        }
    }
}
impl DeviceUsageListRequest {
    pub fn device_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::DeviceId>>,
        T::Error: ::std::fmt::Display,
    {
        self.device_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for device_id: {e}"));
        self
    }
    pub fn earliest<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.earliest = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for earliest: {e}"));
        self
    }
    pub fn label<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::LabelFilter>>,
        T::Error: ::std::fmt::Display,
    {
        self.label = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for label: {e}"));
        self
    }
    pub fn latest<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.latest = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for latest: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<DeviceUsageListRequest> for super::DeviceUsageListRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: DeviceUsageListRequest,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            device_id: value.device_id?,
            earliest: value.earliest?,
            label: value.label?,
            latest: value.latest?,
        })
    }
}
impl ::std::convert::From<super::DeviceUsageListRequest> for DeviceUsageListRequest {
    fn from(value: super::DeviceUsageListRequest) -> Self {
        Self {
            device_id: Ok(value.device_id),
            earliest: Ok(value.earliest),
            label: Ok(value.label),
            latest: Ok(value.latest),
        }
    }
}
#[derive(Clone, Debug)]
pub struct DeviceUsageListResult {
    device_id: ::std::result::Result<
        ::std::option::Option<super::DeviceId>,
        ::std::string::String,
    >,
    has_more_data: ::std::result::Result<
        ::std::option::Option<bool>,
        ::std::string::String,
    >,
    usage_history: ::std::result::Result<
        ::std::vec::Vec<super::Usage>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for DeviceUsageListResult {
    fn default() -> Self {
        Self {
            device_id: Ok(Default::default()),
            has_more_data: Ok(Default::default()),
            usage_history: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl DeviceUsageListResult {
    pub fn device_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::DeviceId>>,
        T::Error: ::std::fmt::Display,
    {
        self.device_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for device_id: {e}"));
        self
    }
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
    pub fn usage_history<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::Usage>>,
        T::Error: ::std::fmt::Display,
    {
        self.usage_history = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for usage_history: {e}")
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
impl ::std::convert::TryFrom<DeviceUsageListResult> for super::DeviceUsageListResult {
    type Error = super::error::ConversionError;
    fn try_from(
        value: DeviceUsageListResult,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            device_id: value.device_id?,
            has_more_data: value.has_more_data?,
            usage_history: value.usage_history?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::DeviceUsageListResult> for DeviceUsageListResult {
    fn from(value: super::DeviceUsageListResult) -> Self {
        Self {
            device_id: Ok(value.device_id),
            has_more_data: Ok(value.has_more_data),
            usage_history: Ok(value.usage_history),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct DeviceUsageResponse {
    usage_response: ::std::result::Result<
        ::std::vec::Vec<super::Usage>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for DeviceUsageResponse {
    fn default() -> Self {
        Self {
            usage_response: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl DeviceUsageResponse {
    pub fn usage_response<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::Usage>>,
        T::Error: ::std::fmt::Display,
    {
        self.usage_response = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for usage_response: {e}")
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
impl ::std::convert::TryFrom<DeviceUsageResponse> for super::DeviceUsageResponse {
    type Error = super::error::ConversionError;
    fn try_from(
        value: DeviceUsageResponse,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            usage_response: value.usage_response?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::DeviceUsageResponse> for DeviceUsageResponse {
    fn from(value: super::DeviceUsageResponse) -> Self {
        Self {
            usage_response: Ok(value.usage_response),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct LabelFilter {
    name: ::std::result::Result<::std::string::String, ::std::string::String>,
    value: ::std::result::Result<::std::string::String, ::std::string::String>,
}
impl ::std::default::Default for LabelFilter {
    fn default() -> Self {
        Self {
            name: Err("no value supplied for name".to_string()),
            value: Err("no value supplied for value".to_string()),
        }
    }
}
impl LabelFilter {
    pub fn name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.name = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for name: {e}"));
        self
    }
    pub fn value<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.value = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for value: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<LabelFilter> for super::LabelFilter {
    type Error = super::error::ConversionError;
    fn try_from(
        value: LabelFilter,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            name: value.name?,
            value: value.value?,
        })
    }
}
impl ::std::convert::From<super::LabelFilter> for LabelFilter {
    fn from(value: super::LabelFilter) -> Self {
        Self {
            name: Ok(value.name),
            value: Ok(value.value),
        }
    }
}
#[derive(Clone, Debug)]
pub struct PromoAggregateUsageRequest {
    account_id: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    device_id: ::std::result::Result<
        ::std::vec::Vec<super::DeviceId>,
        ::std::string::String,
    >,
    end_time: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    start_time: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for PromoAggregateUsageRequest {
    fn default() -> Self {
        Self {
            account_id: Ok(Default::default()),
            device_id: Ok(Default::default()),
            end_time: Ok(Default::default()),
            start_time: Ok(Default::default()),
        }
    }
}
impl PromoAggregateUsageRequest {
    pub fn account_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.account_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for account_id: {e}"));
        self
    }
    pub fn device_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::DeviceId>>,
        T::Error: ::std::fmt::Display,
    {
        self.device_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for device_id: {e}"));
        self
    }
    pub fn end_time<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.end_time = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for end_time: {e}"));
        self
    }
    pub fn start_time<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.start_time = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for start_time: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<PromoAggregateUsageRequest>
for super::PromoAggregateUsageRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: PromoAggregateUsageRequest,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            account_id: value.account_id?,
            device_id: value.device_id?,
            end_time: value.end_time?,
            start_time: value.start_time?,
        })
    }
}
impl ::std::convert::From<super::PromoAggregateUsageRequest>
for PromoAggregateUsageRequest {
    fn from(value: super::PromoAggregateUsageRequest) -> Self {
        Self {
            account_id: Ok(value.account_id),
            device_id: Ok(value.device_id),
            end_time: Ok(value.end_time),
            start_time: Ok(value.start_time),
        }
    }
}
#[derive(Clone, Debug)]
pub struct PromoUsage {
    bytes_used: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
    event_date_time: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    mo_sms: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
    mt_sms: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
    serviceplan: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    sms_used: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
    source: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for PromoUsage {
    fn default() -> Self {
        Self {
            bytes_used: Ok(Default::default()),
            event_date_time: Ok(Default::default()),
            mo_sms: Ok(Default::default()),
            mt_sms: Ok(Default::default()),
            serviceplan: Ok(Default::default()),
            sms_used: Ok(Default::default()),
            source: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl PromoUsage {
    pub fn bytes_used<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<i64>>,
        T::Error: ::std::fmt::Display,
    {
        self.bytes_used = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for bytes_used: {e}"));
        self
    }
    pub fn event_date_time<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.event_date_time = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for event_date_time: {e}")
            });
        self
    }
    pub fn mo_sms<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<i64>>,
        T::Error: ::std::fmt::Display,
    {
        self.mo_sms = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for mo_sms: {e}"));
        self
    }
    pub fn mt_sms<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<i64>>,
        T::Error: ::std::fmt::Display,
    {
        self.mt_sms = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for mt_sms: {e}"));
        self
    }
    pub fn serviceplan<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.serviceplan = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for serviceplan: {e}")
            });
        self
    }
    pub fn sms_used<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<i64>>,
        T::Error: ::std::fmt::Display,
    {
        self.sms_used = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for sms_used: {e}"));
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
impl ::std::convert::TryFrom<PromoUsage> for super::PromoUsage {
    type Error = super::error::ConversionError;
    fn try_from(
        value: PromoUsage,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            bytes_used: value.bytes_used?,
            event_date_time: value.event_date_time?,
            mo_sms: value.mo_sms?,
            mt_sms: value.mt_sms?,
            serviceplan: value.serviceplan?,
            sms_used: value.sms_used?,
            source: value.source?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::PromoUsage> for PromoUsage {
    fn from(value: super::PromoUsage) -> Self {
        Self {
            bytes_used: Ok(value.bytes_used),
            event_date_time: Ok(value.event_date_time),
            mo_sms: Ok(value.mo_sms),
            mt_sms: Ok(value.mt_sms),
            serviceplan: Ok(value.serviceplan),
            sms_used: Ok(value.sms_used),
            source: Ok(value.source),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct PromoUsageRequest {
    device_id: ::std::result::Result<
        ::std::vec::Vec<super::DeviceId>,
        ::std::string::String,
    >,
    end_time: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    start_time: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for PromoUsageRequest {
    fn default() -> Self {
        Self {
            device_id: Ok(Default::default()),
            end_time: Ok(Default::default()),
            start_time: Ok(Default::default()),
        }
    }
}
impl PromoUsageRequest {
    pub fn device_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::DeviceId>>,
        T::Error: ::std::fmt::Display,
    {
        self.device_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for device_id: {e}"));
        self
    }
    pub fn end_time<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.end_time = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for end_time: {e}"));
        self
    }
    pub fn start_time<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.start_time = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for start_time: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<PromoUsageRequest> for super::PromoUsageRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: PromoUsageRequest,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            device_id: value.device_id?,
            end_time: value.end_time?,
            start_time: value.start_time?,
        })
    }
}
impl ::std::convert::From<super::PromoUsageRequest> for PromoUsageRequest {
    fn from(value: super::PromoUsageRequest) -> Self {
        Self {
            device_id: Ok(value.device_id),
            end_time: Ok(value.end_time),
            start_time: Ok(value.start_time),
        }
    }
}
#[derive(Clone, Debug)]
pub struct PromoUsageResult {
    device_id: ::std::result::Result<
        ::std::option::Option<super::DeviceId>,
        ::std::string::String,
    >,
    hasmoredata: ::std::result::Result<
        ::std::option::Option<bool>,
        ::std::string::String,
    >,
    usage_history: ::std::result::Result<
        ::std::vec::Vec<super::PromoUsage>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for PromoUsageResult {
    fn default() -> Self {
        Self {
            device_id: Ok(Default::default()),
            hasmoredata: Ok(Default::default()),
            usage_history: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl PromoUsageResult {
    pub fn device_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::DeviceId>>,
        T::Error: ::std::fmt::Display,
    {
        self.device_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for device_id: {e}"));
        self
    }
    pub fn hasmoredata<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<bool>>,
        T::Error: ::std::fmt::Display,
    {
        self.hasmoredata = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for hasmoredata: {e}")
            });
        self
    }
    pub fn usage_history<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::PromoUsage>>,
        T::Error: ::std::fmt::Display,
    {
        self.usage_history = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for usage_history: {e}")
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
impl ::std::convert::TryFrom<PromoUsageResult> for super::PromoUsageResult {
    type Error = super::error::ConversionError;
    fn try_from(
        value: PromoUsageResult,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            device_id: value.device_id?,
            hasmoredata: value.hasmoredata?,
            usage_history: value.usage_history?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::PromoUsageResult> for PromoUsageResult {
    fn from(value: super::PromoUsageResult) -> Self {
        Self {
            device_id: Ok(value.device_id),
            hasmoredata: Ok(value.hasmoredata),
            usage_history: Ok(value.usage_history),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct ProvisioningHistory {
    event_by: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    event_type: ::std::result::Result<
        ::std::option::Option<super::ProvisioningEventType>,
        ::std::string::String,
    >,
    extended_attributes: ::std::result::Result<
        ::std::vec::Vec<super::CustomFields>,
        ::std::string::String,
    >,
    mdn: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    msisdn: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    occurred_at: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    service_plan: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    status: ::std::result::Result<
        ::std::option::Option<super::ProvisioningStatus>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for ProvisioningHistory {
    fn default() -> Self {
        Self {
            event_by: Ok(Default::default()),
            event_type: Ok(Default::default()),
            extended_attributes: Ok(Default::default()),
            mdn: Ok(Default::default()),
            msisdn: Ok(Default::default()),
            occurred_at: Ok(Default::default()),
            service_plan: Ok(Default::default()),
            status: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl ProvisioningHistory {
    pub fn event_by<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.event_by = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for event_by: {e}"));
        self
    }
    pub fn event_type<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::ProvisioningEventType>>,
        T::Error: ::std::fmt::Display,
    {
        self.event_type = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for event_type: {e}"));
        self
    }
    pub fn extended_attributes<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::CustomFields>>,
        T::Error: ::std::fmt::Display,
    {
        self.extended_attributes = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for extended_attributes: {e}")
            });
        self
    }
    pub fn mdn<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.mdn = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for mdn: {e}"));
        self
    }
    pub fn msisdn<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.msisdn = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for msisdn: {e}"));
        self
    }
    pub fn occurred_at<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.occurred_at = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for occurred_at: {e}")
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
    pub fn status<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::ProvisioningStatus>>,
        T::Error: ::std::fmt::Display,
    {
        self.status = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for status: {e}"));
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
impl ::std::convert::TryFrom<ProvisioningHistory> for super::ProvisioningHistory {
    type Error = super::error::ConversionError;
    fn try_from(
        value: ProvisioningHistory,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            event_by: value.event_by?,
            event_type: value.event_type?,
            extended_attributes: value.extended_attributes?,
            mdn: value.mdn?,
            msisdn: value.msisdn?,
            occurred_at: value.occurred_at?,
            service_plan: value.service_plan?,
            status: value.status?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::ProvisioningHistory> for ProvisioningHistory {
    fn from(value: super::ProvisioningHistory) -> Self {
        Self {
            event_by: Ok(value.event_by),
            event_type: Ok(value.event_type),
            extended_attributes: Ok(value.extended_attributes),
            mdn: Ok(value.mdn),
            msisdn: Ok(value.msisdn),
            occurred_at: Ok(value.occurred_at),
            service_plan: Ok(value.service_plan),
            status: Ok(value.status),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct ProvisioningHistoryV2Request {
    account_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    device_filter: ::std::result::Result<
        ::std::vec::Vec<super::DeviceId>,
        ::std::string::String,
    >,
    earliest: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    latest: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for ProvisioningHistoryV2Request {
    fn default() -> Self {
        Self {
            account_name: Ok(Default::default()),
            device_filter: Ok(Default::default()),
            earliest: Ok(Default::default()),
            latest: Ok(Default::default()),
        }
    }
}
impl ProvisioningHistoryV2Request {
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
    pub fn device_filter<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::DeviceId>>,
        T::Error: ::std::fmt::Display,
    {
        self.device_filter = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for device_filter: {e}")
            });
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
impl ::std::convert::TryFrom<ProvisioningHistoryV2Request>
for super::ProvisioningHistoryV2Request {
    type Error = super::error::ConversionError;
    fn try_from(
        value: ProvisioningHistoryV2Request,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            account_name: value.account_name?,
            device_filter: value.device_filter?,
            earliest: value.earliest?,
            latest: value.latest?,
        })
    }
}
impl ::std::convert::From<super::ProvisioningHistoryV2Request>
for ProvisioningHistoryV2Request {
    fn from(value: super::ProvisioningHistoryV2Request) -> Self {
        Self {
            account_name: Ok(value.account_name),
            device_filter: Ok(value.device_filter),
            earliest: Ok(value.earliest),
            latest: Ok(value.latest),
        }
    }
}
#[derive(Clone, Debug)]
pub struct Usage {
    bytes_used: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
    extended_attributes: ::std::result::Result<
        ::std::vec::Vec<super::CustomFields>,
        ::std::string::String,
    >,
    service_plan: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    sms_used: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
    source: ::std::result::Result<
        ::std::option::Option<super::UsageSource>,
        ::std::string::String,
    >,
    timestamp: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for Usage {
    fn default() -> Self {
        Self {
            bytes_used: Ok(Default::default()),
            extended_attributes: Ok(Default::default()),
            service_plan: Ok(Default::default()),
            sms_used: Ok(Default::default()),
            source: Ok(Default::default()),
            timestamp: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl Usage {
    pub fn bytes_used<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<i64>>,
        T::Error: ::std::fmt::Display,
    {
        self.bytes_used = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for bytes_used: {e}"));
        self
    }
    pub fn extended_attributes<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::CustomFields>>,
        T::Error: ::std::fmt::Display,
    {
        self.extended_attributes = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for extended_attributes: {e}")
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
    pub fn sms_used<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<i64>>,
        T::Error: ::std::fmt::Display,
    {
        self.sms_used = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for sms_used: {e}"));
        self
    }
    pub fn source<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::UsageSource>>,
        T::Error: ::std::fmt::Display,
    {
        self.source = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for source: {e}"));
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
impl ::std::convert::TryFrom<Usage> for super::Usage {
    type Error = super::error::ConversionError;
    fn try_from(
        value: Usage,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            bytes_used: value.bytes_used?,
            extended_attributes: value.extended_attributes?,
            service_plan: value.service_plan?,
            sms_used: value.sms_used?,
            source: value.source?,
            timestamp: value.timestamp?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::Usage> for Usage {
    fn from(value: super::Usage) -> Self {
        Self {
            bytes_used: Ok(value.bytes_used),
            extended_attributes: Ok(value.extended_attributes),
            service_plan: Ok(value.service_plan),
            sms_used: Ok(value.sms_used),
            source: Ok(value.source),
            timestamp: Ok(value.timestamp),
            extra: Ok(value.extra),
        }
    }
}
