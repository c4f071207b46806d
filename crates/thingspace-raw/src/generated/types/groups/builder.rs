// Generated from openapi/groups.yaml by `cargo xtask generate`. Do not edit: change the description instead.

#[derive(Clone, Debug)]
pub struct CreateDeviceGroupRequest {
    account_name: ::std::result::Result<::std::string::String, ::std::string::String>,
    devices_to_add: ::std::result::Result<
        ::std::vec::Vec<super::DeviceId>,
        ::std::string::String,
    >,
    group_description: ::std::result::Result<
        ::std::string::String,
        ::std::string::String,
    >,
    group_name: ::std::result::Result<::std::string::String, ::std::string::String>,
}
impl ::std::default::Default for CreateDeviceGroupRequest {
    fn default() -> Self {
        Self {
            account_name: Err("no value supplied for account_name".to_string()),
            devices_to_add: Ok(Default::default()),
            group_description: Err(
                "no value supplied for group_description".to_string(),
            ),
            group_name: Err("no value supplied for group_name".to_string()),
        }
    }
}
impl CreateDeviceGroupRequest {
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
    pub fn devices_to_add<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::DeviceId>>,
        T::Error: ::std::fmt::Display,
    {
        self.devices_to_add = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for devices_to_add: {e}")
            });
        self
    }
    pub fn group_description<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.group_description = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for group_description: {e}")
            });
        self
    }
    pub fn group_name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.group_name = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for group_name: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<CreateDeviceGroupRequest>
for super::CreateDeviceGroupRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: CreateDeviceGroupRequest,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            account_name: value.account_name?,
            devices_to_add: value.devices_to_add?,
            group_description: value.group_description?,
            group_name: value.group_name?,
        })
    }
}
impl ::std::convert::From<super::CreateDeviceGroupRequest> for CreateDeviceGroupRequest {
    fn from(value: super::CreateDeviceGroupRequest) -> Self {
        Self {
            account_name: Ok(value.account_name),
            devices_to_add: Ok(value.devices_to_add),
            group_description: Ok(value.group_description),
            group_name: Ok(value.group_name),
        }
    }
}
#[derive(Clone, Debug)]
pub struct DeviceGroup {
    description: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    extended_attributes: ::std::result::Result<
        ::std::vec::Vec<super::CustomFields>,
        ::std::string::String,
    >,
    is_default_group: ::std::result::Result<
        ::std::option::Option<bool>,
        ::std::string::String,
    >,
    name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for DeviceGroup {
    fn default() -> Self {
        Self {
            description: Ok(Default::default()),
            extended_attributes: Ok(Default::default()),
            is_default_group: Ok(Default::default()),
            name: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl DeviceGroup {
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
    pub fn is_default_group<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<bool>>,
        T::Error: ::std::fmt::Display,
    {
        self.is_default_group = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for is_default_group: {e}")
            });
        self
    }
    pub fn name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.name = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for name: {e}"));
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
impl ::std::convert::TryFrom<DeviceGroup> for super::DeviceGroup {
    type Error = super::error::ConversionError;
    fn try_from(
        value: DeviceGroup,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            description: value.description?,
            extended_attributes: value.extended_attributes?,
            is_default_group: value.is_default_group?,
            name: value.name?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::DeviceGroup> for DeviceGroup {
    fn from(value: super::DeviceGroup) -> Self {
        Self {
            description: Ok(value.description),
            extended_attributes: Ok(value.extended_attributes),
            is_default_group: Ok(value.is_default_group),
            name: Ok(value.name),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct DeviceGroupDevicesData {
    description: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    devices: ::std::result::Result<
        ::std::vec::Vec<super::AccountDeviceList>,
        ::std::string::String,
    >,
    has_more_data: ::std::result::Result<
        ::std::option::Option<bool>,
        ::std::string::String,
    >,
    name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for DeviceGroupDevicesData {
    fn default() -> Self {
        Self {
            description: Ok(Default::default()),
            devices: Ok(Default::default()),
            has_more_data: Ok(Default::default()),
            name: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl DeviceGroupDevicesData {
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
    pub fn devices<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::AccountDeviceList>>,
        T::Error: ::std::fmt::Display,
    {
        self.devices = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for devices: {e}"));
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
    pub fn name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.name = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for name: {e}"));
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
impl ::std::convert::TryFrom<DeviceGroupDevicesData> for super::DeviceGroupDevicesData {
    type Error = super::error::ConversionError;
    fn try_from(
        value: DeviceGroupDevicesData,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            description: value.description?,
            devices: value.devices?,
            has_more_data: value.has_more_data?,
            name: value.name?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::DeviceGroupDevicesData> for DeviceGroupDevicesData {
    fn from(value: super::DeviceGroupDevicesData) -> Self {
        Self {
            description: Ok(value.description),
            devices: Ok(value.devices),
            has_more_data: Ok(value.has_more_data),
            name: Ok(value.name),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct DeviceGroupUpdateRequest {
    devices_to_add: ::std::result::Result<
        ::std::vec::Vec<super::DeviceId>,
        ::std::string::String,
    >,
    devices_to_remove: ::std::result::Result<
        ::std::vec::Vec<super::DeviceId>,
        ::std::string::String,
    >,
    new_group_description: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    new_group_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for DeviceGroupUpdateRequest {
    fn default() -> Self {
        Self {
            devices_to_add: Ok(Default::default()),
            devices_to_remove: Ok(Default::default()),
            new_group_description: Ok(Default::default()),
            new_group_name: Ok(Default::default()),
        }
    }
}
impl DeviceGroupUpdateRequest {
    pub fn devices_to_add<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::DeviceId>>,
        T::Error: ::std::fmt::Display,
    {
        self.devices_to_add = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for devices_to_add: {e}")
            });
        self
    }
    pub fn devices_to_remove<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::DeviceId>>,
        T::Error: ::std::fmt::Display,
    {
        self.devices_to_remove = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for devices_to_remove: {e}")
            });
        self
    }
    pub fn new_group_description<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.new_group_description = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for new_group_description: {e}")
            });
        self
    }
    pub fn new_group_name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.new_group_name = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for new_group_name: {e}")
            });
        self
    }
}
impl ::std::convert::TryFrom<DeviceGroupUpdateRequest>
for super::DeviceGroupUpdateRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: DeviceGroupUpdateRequest,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            devices_to_add: value.devices_to_add?,
            devices_to_remove: value.devices_to_remove?,
            new_group_description: value.new_group_description?,
            new_group_name: value.new_group_name?,
        })
    }
}
impl ::std::convert::From<super::DeviceGroupUpdateRequest> for DeviceGroupUpdateRequest {
    fn from(value: super::DeviceGroupUpdateRequest) -> Self {
        Self {
            devices_to_add: Ok(value.devices_to_add),
            devices_to_remove: Ok(value.devices_to_remove),
            new_group_description: Ok(value.new_group_description),
            new_group_name: Ok(value.new_group_name),
        }
    }
}
