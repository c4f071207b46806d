// Generated from openapi/common.yaml by `cargo xtask generate`. Do not edit: change the description instead.

#[derive(Clone, Debug)]
pub struct AccountDeviceList {
    device_ids: ::std::result::Result<
        ::std::vec::Vec<super::DeviceId>,
        ::std::string::String,
    >,
    ip_address: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for AccountDeviceList {
    fn default() -> Self {
        Self {
            device_ids: Err("no value supplied for device_ids".to_string()),
            ip_address: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl AccountDeviceList {
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
impl ::std::convert::TryFrom<AccountDeviceList> for super::AccountDeviceList {
    type Error = super::error::ConversionError;
    fn try_from(
        value: AccountDeviceList,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            device_ids: value.device_ids?,
            ip_address: value.ip_address?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::AccountDeviceList> for AccountDeviceList {
    fn from(value: super::AccountDeviceList) -> Self {
        Self {
            device_ids: Ok(value.device_ids),
            ip_address: Ok(value.ip_address),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct Address {
    address_line1: ::std::result::Result<::std::string::String, ::std::string::String>,
    address_line2: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    city: ::std::result::Result<::std::string::String, ::std::string::String>,
    country: ::std::result::Result<::std::string::String, ::std::string::String>,
    email_address: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    phone: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    phone_type: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    state: ::std::result::Result<::std::string::String, ::std::string::String>,
    zip: ::std::result::Result<::std::string::String, ::std::string::String>,
    zip4: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for Address {
    fn default() -> Self {
        Self {
            address_line1: Err("no value supplied for address_line1".to_string()),
            address_line2: Ok(Default::default()),
            city: Err("no value supplied for city".to_string()),
            country: Err("no value supplied for country".to_string()),
            email_address: Ok(Default::default()),
            phone: Ok(Default::default()),
            phone_type: Ok(Default::default()),
            state: Err("no value supplied for state".to_string()),
            zip: Err("no value supplied for zip".to_string()),
            zip4: Ok(Default::default()),
        }
    }
}
impl Address {
    pub fn address_line1<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.address_line1 = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for address_line1: {e}")
            });
        self
    }
    pub fn address_line2<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.address_line2 = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for address_line2: {e}")
            });
        self
    }
    pub fn city<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.city = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for city: {e}"));
        self
    }
    pub fn country<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.country = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for country: {e}"));
        self
    }
    pub fn email_address<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.email_address = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for email_address: {e}")
            });
        self
    }
    pub fn phone<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.phone = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for phone: {e}"));
        self
    }
    pub fn phone_type<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.phone_type = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for phone_type: {e}"));
        self
    }
    pub fn state<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.state = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for state: {e}"));
        self
    }
    pub fn zip<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.zip = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for zip: {e}"));
        self
    }
    pub fn zip4<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.zip4 = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for zip4: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<Address> for super::Address {
    type Error = super::error::ConversionError;
    fn try_from(
        value: Address,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            address_line1: value.address_line1?,
            address_line2: value.address_line2?,
            city: value.city?,
            country: value.country?,
            email_address: value.email_address?,
            phone: value.phone?,
            phone_type: value.phone_type?,
            state: value.state?,
            zip: value.zip?,
            zip4: value.zip4?,
        })
    }
}
impl ::std::convert::From<super::Address> for Address {
    fn from(value: super::Address) -> Self {
        Self {
            address_line1: Ok(value.address_line1),
            address_line2: Ok(value.address_line2),
            city: Ok(value.city),
            country: Ok(value.country),
            email_address: Ok(value.email_address),
            phone: Ok(value.phone),
            phone_type: Ok(value.phone_type),
            state: Ok(value.state),
            zip: Ok(value.zip),
            zip4: Ok(value.zip4),
        }
    }
}
#[derive(Clone, Debug)]
pub struct CustomFields {
    key: ::std::result::Result<::std::string::String, ::std::string::String>,
    value: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for CustomFields {
    fn default() -> Self {
        Self {
            key: Err("no value supplied for key".to_string()),
            value: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl CustomFields {
    pub fn key<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.key = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for key: {e}"));
        self
    }
    pub fn value<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.value = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for value: {e}"));
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
impl ::std::convert::TryFrom<CustomFields> for super::CustomFields {
    type Error = super::error::ConversionError;
    fn try_from(
        value: CustomFields,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            key: value.key?,
            value: value.value?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::CustomFields> for CustomFields {
    fn from(value: super::CustomFields) -> Self {
        Self {
            key: Ok(value.key),
            value: Ok(value.value),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct CustomerName {
    first_name: ::std::result::Result<::std::string::String, ::std::string::String>,
    last_name: ::std::result::Result<::std::string::String, ::std::string::String>,
    middle_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    suffix: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    title: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for CustomerName {
    fn default() -> Self {
        Self {
            first_name: Err("no value supplied for first_name".to_string()),
            last_name: Err("no value supplied for last_name".to_string()),
            middle_name: Ok(Default::default()),
            suffix: Ok(Default::default()),
            title: Ok(Default::default()),
        }
    }
}
impl CustomerName {
    pub fn first_name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.first_name = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for first_name: {e}"));
        self
    }
    pub fn last_name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.last_name = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for last_name: {e}"));
        self
    }
    pub fn middle_name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.middle_name = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for middle_name: {e}")
            });
        self
    }
    pub fn suffix<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.suffix = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for suffix: {e}"));
        self
    }
    pub fn title<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.title = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for title: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<CustomerName> for super::CustomerName {
    type Error = super::error::ConversionError;
    fn try_from(
        value: CustomerName,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            first_name: value.first_name?,
            last_name: value.last_name?,
            middle_name: value.middle_name?,
            suffix: value.suffix?,
            title: value.title?,
        })
    }
}
impl ::std::convert::From<super::CustomerName> for CustomerName {
    fn from(value: super::CustomerName) -> Self {
        Self {
            first_name: Ok(value.first_name),
            last_name: Ok(value.last_name),
            middle_name: Ok(value.middle_name),
            suffix: Ok(value.suffix),
            title: Ok(value.title),
        }
    }
}
#[derive(Clone, Debug)]
pub struct DeviceFilter {
    account: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    custom_fields: ::std::result::Result<
        ::std::vec::Vec<super::CustomFields>,
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
}
impl ::std::default::Default for DeviceFilter {
    fn default() -> Self {
        Self {
            account: Ok(Default::default()),
            custom_fields: Ok(Default::default()),
            group_name: Ok(Default::default()),
            service_plan: Ok(Default::default()),
        }
    }
}
impl DeviceFilter {
    pub fn account<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.account = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for account: {e}"));
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
}
impl ::std::convert::TryFrom<DeviceFilter> for super::DeviceFilter {
    type Error = super::error::ConversionError;
    fn try_from(
        value: DeviceFilter,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            account: value.account?,
            custom_fields: value.custom_fields?,
            group_name: value.group_name?,
            service_plan: value.service_plan?,
        })
    }
}
impl ::std::convert::From<super::DeviceFilter> for DeviceFilter {
    fn from(value: super::DeviceFilter) -> Self {
        Self {
            account: Ok(value.account),
            custom_fields: Ok(value.custom_fields),
            group_name: Ok(value.group_name),
            service_plan: Ok(value.service_plan),
        }
    }
}
#[derive(Clone, Debug)]
pub struct DeviceId {
    id: ::std::result::Result<::std::string::String, ::std::string::String>,
    kind: ::std::result::Result<super::DeviceKind, ::std::string::String>,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for DeviceId {
    fn default() -> Self {
        Self {
            id: Err("no value supplied for id".to_string()),
            kind: Err("no value supplied for kind".to_string()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl DeviceId {
    pub fn id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for id: {e}"));
        self
    }
    pub fn kind<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::DeviceKind>,
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
impl ::std::convert::TryFrom<DeviceId> for super::DeviceId {
    type Error = super::error::ConversionError;
    fn try_from(
        value: DeviceId,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            id: value.id?,
            kind: value.kind?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::DeviceId> for DeviceId {
    fn from(value: super::DeviceId) -> Self {
        Self {
            id: Ok(value.id),
            kind: Ok(value.kind),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct DeviceList {
    device_ids: ::std::result::Result<
        ::std::vec::Vec<super::DeviceId>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for DeviceList {
    fn default() -> Self {
        Self {
            device_ids: Ok(Default::default()),
        }
    }
}
impl DeviceList {
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
}
impl ::std::convert::TryFrom<DeviceList> for super::DeviceList {
    type Error = super::error::ConversionError;
    fn try_from(
        value: DeviceList,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            device_ids: value.device_ids?,
        })
    }
}
impl ::std::convert::From<super::DeviceList> for DeviceList {
    fn from(value: super::DeviceList) -> Self {
        Self {
            device_ids: Ok(value.device_ids),
        }
    }
}
#[derive(Clone, Debug)]
pub struct DeviceManagementResult {
    request_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for DeviceManagementResult {
    fn default() -> Self {
        Self {
            request_id: Err("no value supplied for request_id".to_string()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl DeviceManagementResult {
    pub fn request_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.request_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for request_id: {e}"));
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
impl ::std::convert::TryFrom<DeviceManagementResult> for super::DeviceManagementResult {
    type Error = super::error::ConversionError;
    fn try_from(
        value: DeviceManagementResult,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            request_id: value.request_id?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::DeviceManagementResult> for DeviceManagementResult {
    fn from(value: super::DeviceManagementResult) -> Self {
        Self {
            request_id: Ok(value.request_id),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct ErrorAnswer {
    error: ::std::result::Result<
        ::std::option::Option<super::OauthErrorCode>,
        ::std::string::String,
    >,
    error_code: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    error_description: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    error_message: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    error_uri: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    fault: ::std::result::Result<
        ::std::option::Option<super::GatewayFault>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for ErrorAnswer {
    fn default() -> Self {
        Self {
            error: Ok(Default::default()),
            error_code: Ok(Default::default()),
            error_description: Ok(Default::default()),
            error_message: Ok(Default::default()),
            error_uri: Ok(Default::default()),
            fault: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl ErrorAnswer {
    pub fn error<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::OauthErrorCode>>,
        T::Error: ::std::fmt::Display,
    {
        self.error = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for error: {e}"));
        self
    }
    pub fn error_code<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.error_code = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for error_code: {e}"));
        self
    }
    pub fn error_description<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.error_description = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for error_description: {e}")
            });
        self
    }
    pub fn error_message<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.error_message = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for error_message: {e}")
            });
        self
    }
    pub fn error_uri<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.error_uri = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for error_uri: {e}"));
        self
    }
    pub fn fault<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::GatewayFault>>,
        T::Error: ::std::fmt::Display,
    {
        self.fault = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for fault: {e}"));
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
impl ::std::convert::TryFrom<ErrorAnswer> for super::ErrorAnswer {
    type Error = super::error::ConversionError;
    fn try_from(
        value: ErrorAnswer,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            error: value.error?,
            error_code: value.error_code?,
            error_description: value.error_description?,
            error_message: value.error_message?,
            error_uri: value.error_uri?,
            fault: value.fault?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::ErrorAnswer> for ErrorAnswer {
    fn from(value: super::ErrorAnswer) -> Self {
        Self {
            error: Ok(value.error),
            error_code: Ok(value.error_code),
            error_description: Ok(value.error_description),
            error_message: Ok(value.error_message),
            error_uri: Ok(value.error_uri),
            fault: Ok(value.fault),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct GatewayFault {
    code: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    description: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    message: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for GatewayFault {
    fn default() -> Self {
        Self {
            code: Ok(Default::default()),
            description: Ok(Default::default()),
            message: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl GatewayFault {
    pub fn code<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.code = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for code: {e}"));
        self
    }
    pub fn description<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.description = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for description: {e}")
            });
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
impl ::std::convert::TryFrom<GatewayFault> for super::GatewayFault {
    type Error = super::error::ConversionError;
    fn try_from(
        value: GatewayFault,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            code: value.code?,
            description: value.description?,
            message: value.message?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::GatewayFault> for GatewayFault {
    fn from(value: super::GatewayFault) -> Self {
        Self {
            code: Ok(value.code),
            description: Ok(value.description),
            message: Ok(value.message),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct PlaceOfUse {
    address: ::std::result::Result<super::Address, ::std::string::String>,
    customer_name: ::std::result::Result<super::CustomerName, ::std::string::String>,
}
impl ::std::default::Default for PlaceOfUse {
    fn default() -> Self {
        Self {
            address: Err("no value supplied for address".to_string()),
            customer_name: Err("no value supplied for customer_name".to_string()),
        }
    }
}
impl PlaceOfUse {
    pub fn address<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::Address>,
        T::Error: ::std::fmt::Display,
    {
        self.address = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for address: {e}"));
        self
    }
    pub fn customer_name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::CustomerName>,
        T::Error: ::std::fmt::Display,
    {
        self.customer_name = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for customer_name: {e}")
            });
        self
    }
}
impl ::std::convert::TryFrom<PlaceOfUse> for super::PlaceOfUse {
    type Error = super::error::ConversionError;
    fn try_from(
        value: PlaceOfUse,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            address: value.address?,
            customer_name: value.customer_name?,
        })
    }
}
impl ::std::convert::From<super::PlaceOfUse> for PlaceOfUse {
    fn from(value: super::PlaceOfUse) -> Self {
        Self {
            address: Ok(value.address),
            customer_name: Ok(value.customer_name),
        }
    }
}
#[derive(Clone, Debug)]
pub struct SuccessResult {
    success: ::std::result::Result<::std::option::Option<bool>, ::std::string::String>,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for SuccessResult {
    fn default() -> Self {
        Self {
            success: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl SuccessResult {
    pub fn success<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<bool>>,
        T::Error: ::std::fmt::Display,
    {
        self.success = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for success: {e}"));
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
impl ::std::convert::TryFrom<SuccessResult> for super::SuccessResult {
    type Error = super::error::ConversionError;
    fn try_from(
        value: SuccessResult,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            success: value.success?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::SuccessResult> for SuccessResult {
    fn from(value: super::SuccessResult) -> Self {
        Self {
            success: Ok(value.success),
            extra: Ok(value.extra),
        }
    }
}
