// Generated from openapi/devices.yaml by `cargo xtask generate`. Do not edit: change the description instead.

#[derive(Clone, Debug)]
pub struct AccountDeviceListFilter {
    device_identifier_filters: ::std::result::Result<
        ::std::vec::Vec<super::DeviceIdSearch>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for AccountDeviceListFilter {
    fn default() -> Self {
        Self {
            device_identifier_filters: Err(
                "no value supplied for device_identifier_filters".to_string(),
            ),
        }
    }
}
impl AccountDeviceListFilter {
    pub fn device_identifier_filters<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::DeviceIdSearch>>,
        T::Error: ::std::fmt::Display,
    {
        self.device_identifier_filters = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for device_identifier_filters: {e}"
                )
            });
        self
    }
}
impl ::std::convert::TryFrom<AccountDeviceListFilter>
for super::AccountDeviceListFilter {
    type Error = super::error::ConversionError;
    fn try_from(
        value: AccountDeviceListFilter,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            device_identifier_filters: value.device_identifier_filters?,
        })
    }
}
impl ::std::convert::From<super::AccountDeviceListFilter> for AccountDeviceListFilter {
    fn from(value: super::AccountDeviceListFilter) -> Self {
        Self {
            device_identifier_filters: Ok(value.device_identifier_filters),
        }
    }
}
#[derive(Clone, Debug)]
pub struct AccountDeviceListRequest {
    account_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    current_state: ::std::result::Result<
        ::std::option::Option<super::DeviceState>,
        ::std::string::String,
    >,
    custom_fields: ::std::result::Result<
        ::std::vec::Vec<super::CustomFields>,
        ::std::string::String,
    >,
    device_id: ::std::result::Result<
        ::std::option::Option<super::DeviceId>,
        ::std::string::String,
    >,
    device_list: ::std::result::Result<
        ::std::vec::Vec<super::DeviceId>,
        ::std::string::String,
    >,
    earliest: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    filter: ::std::result::Result<
        ::std::option::Option<super::AccountDeviceListFilter>,
        ::std::string::String,
    >,
    group_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    largest_device_id_seen: ::std::result::Result<
        ::std::option::Option<i64>,
        ::std::string::String,
    >,
    latest: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    max_number_of_devices: ::std::result::Result<
        ::std::option::Option<i32>,
        ::std::string::String,
    >,
    service_plan: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for AccountDeviceListRequest {
    fn default() -> Self {
        Self {
            account_name: Ok(Default::default()),
            current_state: Ok(Default::default()),
            custom_fields: Ok(Default::default()),
            device_id: Ok(Default::default()),
            device_list: Ok(Default::default()),
            earliest: Ok(Default::default()),
            filter: Ok(Default::default()),
            group_name: Ok(Default::default()),
            largest_device_id_seen: Ok(Default::default()),
            latest: Ok(Default::default()),
            max_number_of_devices: Ok(Default::default()),
            service_plan: Ok(Default::default()),
        }
    }
}
impl AccountDeviceListRequest {
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
    pub fn device_list<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::DeviceId>>,
        T::Error: ::std::fmt::Display,
    {
        self.device_list = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for device_list: {e}")
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
    pub fn filter<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::std::option::Option<super::AccountDeviceListFilter>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.filter = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for filter: {e}"));
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
    pub fn largest_device_id_seen<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<i64>>,
        T::Error: ::std::fmt::Display,
    {
        self.largest_device_id_seen = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for largest_device_id_seen: {e}"
                )
            });
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
    pub fn max_number_of_devices<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<i32>>,
        T::Error: ::std::fmt::Display,
    {
        self.max_number_of_devices = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for max_number_of_devices: {e}")
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
}
impl ::std::convert::TryFrom<AccountDeviceListRequest>
for super::AccountDeviceListRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: AccountDeviceListRequest,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            account_name: value.account_name?,
            current_state: value.current_state?,
            custom_fields: value.custom_fields?,
            device_id: value.device_id?,
            device_list: value.device_list?,
            earliest: value.earliest?,
            filter: value.filter?,
            group_name: value.group_name?,
            largest_device_id_seen: value.largest_device_id_seen?,
            latest: value.latest?,
            max_number_of_devices: value.max_number_of_devices?,
            service_plan: value.service_plan?,
        })
    }
}
impl ::std::convert::From<super::AccountDeviceListRequest> for AccountDeviceListRequest {
    fn from(value: super::AccountDeviceListRequest) -> Self {
        Self {
            account_name: Ok(value.account_name),
            current_state: Ok(value.current_state),
            custom_fields: Ok(value.custom_fields),
            device_id: Ok(value.device_id),
            device_list: Ok(value.device_list),
            earliest: Ok(value.earliest),
            filter: Ok(value.filter),
            group_name: Ok(value.group_name),
            largest_device_id_seen: Ok(value.largest_device_id_seen),
            latest: Ok(value.latest),
            max_number_of_devices: Ok(value.max_number_of_devices),
            service_plan: Ok(value.service_plan),
        }
    }
}
#[derive(Clone, Debug)]
pub struct AccountDeviceListResult {
    devices: ::std::result::Result<
        ::std::vec::Vec<super::ThingspaceDevice>,
        ::std::string::String,
    >,
    has_more_data: ::std::result::Result<
        ::std::option::Option<bool>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for AccountDeviceListResult {
    fn default() -> Self {
        Self {
            devices: Ok(Default::default()),
            has_more_data: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl AccountDeviceListResult {
    pub fn devices<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::ThingspaceDevice>>,
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
impl ::std::convert::TryFrom<AccountDeviceListResult>
for super::AccountDeviceListResult {
    type Error = super::error::ConversionError;
    fn try_from(
        value: AccountDeviceListResult,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            devices: value.devices?,
            has_more_data: value.has_more_data?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::AccountDeviceListResult> for AccountDeviceListResult {
    fn from(value: super::AccountDeviceListResult) -> Self {
        Self {
            devices: Ok(value.devices),
            has_more_data: Ok(value.has_more_data),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct AddDevicesRequest {
    account_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    custom_fields: ::std::result::Result<
        ::std::vec::Vec<super::CustomFields>,
        ::std::string::String,
    >,
    devices_to_add: ::std::result::Result<
        ::std::vec::Vec<super::AccountDeviceList>,
        ::std::string::String,
    >,
    group_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    sku_number: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    smsr_oid: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    state: ::std::result::Result<super::AddDeviceState, ::std::string::String>,
}
impl ::std::default::Default for AddDevicesRequest {
    fn default() -> Self {
        Self {
            account_name: Ok(Default::default()),
            custom_fields: Ok(Default::default()),
            devices_to_add: Err("no value supplied for devices_to_add".to_string()),
            group_name: Ok(Default::default()),
            sku_number: Ok(Default::default()),
            smsr_oid: Ok(Default::default()),
            state: Err("no value supplied for state".to_string()),
        }
    }
}
impl AddDevicesRequest {
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
    pub fn devices_to_add<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::AccountDeviceList>>,
        T::Error: ::std::fmt::Display,
    {
        self.devices_to_add = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for devices_to_add: {e}")
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
    pub fn sku_number<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.sku_number = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for sku_number: {e}"));
        self
    }
    pub fn smsr_oid<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.smsr_oid = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for smsr_oid: {e}"));
        self
    }
    pub fn state<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::AddDeviceState>,
        T::Error: ::std::fmt::Display,
    {
        self.state = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for state: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<AddDevicesRequest> for super::AddDevicesRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: AddDevicesRequest,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            account_name: value.account_name?,
            custom_fields: value.custom_fields?,
            devices_to_add: value.devices_to_add?,
            group_name: value.group_name?,
            sku_number: value.sku_number?,
            smsr_oid: value.smsr_oid?,
            state: value.state?,
        })
    }
}
impl ::std::convert::From<super::AddDevicesRequest> for AddDevicesRequest {
    fn from(value: super::AddDevicesRequest) -> Self {
        Self {
            account_name: Ok(value.account_name),
            custom_fields: Ok(value.custom_fields),
            devices_to_add: Ok(value.devices_to_add),
            group_name: Ok(value.group_name),
            sku_number: Ok(value.sku_number),
            smsr_oid: Ok(value.smsr_oid),
            state: Ok(value.state),
        }
    }
}
#[derive(Clone, Debug)]
pub struct AddDevicesResult {
    device_ids: ::std::result::Result<
        ::std::vec::Vec<super::DeviceId>,
        ::std::string::String,
    >,
    response: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for AddDevicesResult {
    fn default() -> Self {
        Self {
            device_ids: Ok(Default::default()),
            response: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl AddDevicesResult {
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
    pub fn response<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.response = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for response: {e}"));
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
impl ::std::convert::TryFrom<AddDevicesResult> for super::AddDevicesResult {
    type Error = super::error::ConversionError;
    fn try_from(
        value: AddDevicesResult,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            device_ids: value.device_ids?,
            response: value.response?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::AddDevicesResult> for AddDevicesResult {
    fn from(value: super::AddDevicesResult) -> Self {
        Self {
            device_ids: Ok(value.device_ids),
            response: Ok(value.response),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct CarrierInformation {
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
impl ::std::default::Default for CarrierInformation {
    fn default() -> Self {
        Self {
            carrier_name: Ok(Default::default()),
            service_plan: Ok(Default::default()),
            state: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl CarrierInformation {
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
impl ::std::convert::TryFrom<CarrierInformation> for super::CarrierInformation {
    type Error = super::error::ConversionError;
    fn try_from(
        value: CarrierInformation,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            carrier_name: value.carrier_name?,
            service_plan: value.service_plan?,
            state: value.state?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::CarrierInformation> for CarrierInformation {
    fn from(value: super::CarrierInformation) -> Self {
        Self {
            carrier_name: Ok(value.carrier_name),
            service_plan: Ok(value.service_plan),
            state: Ok(value.state),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct ChangeDeviceIdRequest {
    assign_non_geo_mdn: ::std::result::Result<
        ::std::option::Option<bool>,
        ::std::string::String,
    >,
    change4g_option: ::std::result::Result<
        ::std::option::Option<super::ChangeIdentifierOption>,
        ::std::string::String,
    >,
    device_ids: ::std::result::Result<
        ::std::vec::Vec<super::DeviceId>,
        ::std::string::String,
    >,
    device_ids_to: ::std::result::Result<
        ::std::vec::Vec<super::DeviceId>,
        ::std::string::String,
    >,
    npa_nxx: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    service_plan: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    smsr_oid: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    zip_code: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for ChangeDeviceIdRequest {
    fn default() -> Self {
        Self {
            assign_non_geo_mdn: Ok(Default::default()),
            change4g_option: Ok(Default::default()),
            device_ids: Err("no value supplied for device_ids".to_string()),
            device_ids_to: Ok(Default::default()),
            npa_nxx: Ok(Default::default()),
            service_plan: Ok(Default::default()),
            smsr_oid: Ok(Default::default()),
            zip_code: Ok(Default::default()),
        }
    }
}
impl ChangeDeviceIdRequest {
    pub fn assign_non_geo_mdn<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<bool>>,
        T::Error: ::std::fmt::Display,
    {
        self.assign_non_geo_mdn = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for assign_non_geo_mdn: {e}")
            });
        self
    }
    pub fn change4g_option<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::ChangeIdentifierOption>>,
        T::Error: ::std::fmt::Display,
    {
        self.change4g_option = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for change4g_option: {e}")
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
    pub fn device_ids_to<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::DeviceId>>,
        T::Error: ::std::fmt::Display,
    {
        self.device_ids_to = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for device_ids_to: {e}")
            });
        self
    }
    pub fn npa_nxx<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.npa_nxx = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for npa_nxx: {e}"));
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
    pub fn smsr_oid<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.smsr_oid = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for smsr_oid: {e}"));
        self
    }
    pub fn zip_code<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.zip_code = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for zip_code: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<ChangeDeviceIdRequest> for super::ChangeDeviceIdRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: ChangeDeviceIdRequest,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            assign_non_geo_mdn: value.assign_non_geo_mdn?,
            change4g_option: value.change4g_option?,
            device_ids: value.device_ids?,
            device_ids_to: value.device_ids_to?,
            npa_nxx: value.npa_nxx?,
            service_plan: value.service_plan?,
            smsr_oid: value.smsr_oid?,
            zip_code: value.zip_code?,
        })
    }
}
impl ::std::convert::From<super::ChangeDeviceIdRequest> for ChangeDeviceIdRequest {
    fn from(value: super::ChangeDeviceIdRequest) -> Self {
        Self {
            assign_non_geo_mdn: Ok(value.assign_non_geo_mdn),
            change4g_option: Ok(value.change4g_option),
            device_ids: Ok(value.device_ids),
            device_ids_to: Ok(value.device_ids_to),
            npa_nxx: Ok(value.npa_nxx),
            service_plan: Ok(value.service_plan),
            smsr_oid: Ok(value.smsr_oid),
            zip_code: Ok(value.zip_code),
        }
    }
}
#[derive(Clone, Debug)]
pub struct ContactInfoUpdateRequest {
    account_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    devices: ::std::result::Result<
        ::std::vec::Vec<super::AccountDeviceList>,
        ::std::string::String,
    >,
    primary_place_of_use: ::std::result::Result<
        super::PlaceOfUse,
        ::std::string::String,
    >,
}
impl ::std::default::Default for ContactInfoUpdateRequest {
    fn default() -> Self {
        Self {
            account_name: Ok(Default::default()),
            devices: Ok(Default::default()),
            primary_place_of_use: Err(
                "no value supplied for primary_place_of_use".to_string(),
            ),
        }
    }
}
impl ContactInfoUpdateRequest {
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
    pub fn primary_place_of_use<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::PlaceOfUse>,
        T::Error: ::std::fmt::Display,
    {
        self.primary_place_of_use = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for primary_place_of_use: {e}")
            });
        self
    }
}
impl ::std::convert::TryFrom<ContactInfoUpdateRequest>
for super::ContactInfoUpdateRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: ContactInfoUpdateRequest,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            account_name: value.account_name?,
            devices: value.devices?,
            primary_place_of_use: value.primary_place_of_use?,
        })
    }
}
impl ::std::convert::From<super::ContactInfoUpdateRequest> for ContactInfoUpdateRequest {
    fn from(value: super::ContactInfoUpdateRequest) -> Self {
        Self {
            account_name: Ok(value.account_name),
            devices: Ok(value.devices),
            primary_place_of_use: Ok(value.primary_place_of_use),
        }
    }
}
#[derive(Clone, Debug)]
pub struct CustomFieldsUpdateRequest {
    account_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    custom_fields: ::std::result::Result<
        ::std::vec::Vec<super::CustomFields>,
        ::std::string::String,
    >,
    custom_fields_to_update: ::std::result::Result<
        ::std::vec::Vec<super::CustomFields>,
        ::std::string::String,
    >,
    devices: ::std::result::Result<
        ::std::vec::Vec<super::AccountDeviceList>,
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
impl ::std::default::Default for CustomFieldsUpdateRequest {
    fn default() -> Self {
        Self {
            account_name: Ok(Default::default()),
            custom_fields: Ok(Default::default()),
            custom_fields_to_update: Ok(Default::default()),
            devices: Ok(Default::default()),
            group_name: Ok(Default::default()),
            service_plan: Ok(Default::default()),
        }
    }
}
impl CustomFieldsUpdateRequest {
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
    pub fn custom_fields_to_update<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::CustomFields>>,
        T::Error: ::std::fmt::Display,
    {
        self.custom_fields_to_update = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for custom_fields_to_update: {e}"
                )
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
impl ::std::convert::TryFrom<CustomFieldsUpdateRequest>
for super::CustomFieldsUpdateRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: CustomFieldsUpdateRequest,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            account_name: value.account_name?,
            custom_fields: value.custom_fields?,
            custom_fields_to_update: value.custom_fields_to_update?,
            devices: value.devices?,
            group_name: value.group_name?,
            service_plan: value.service_plan?,
        })
    }
}
impl ::std::convert::From<super::CustomFieldsUpdateRequest>
for CustomFieldsUpdateRequest {
    fn from(value: super::CustomFieldsUpdateRequest) -> Self {
        Self {
            account_name: Ok(value.account_name),
            custom_fields: Ok(value.custom_fields),
            custom_fields_to_update: Ok(value.custom_fields_to_update),
            devices: Ok(value.devices),
            group_name: Ok(value.group_name),
            service_plan: Ok(value.service_plan),
        }
    }
}
#[derive(Clone, Debug)]
pub struct DateFilter {
    earliest: ::std::result::Result<::std::string::String, ::std::string::String>,
    latest: ::std::result::Result<::std::string::String, ::std::string::String>,
}
impl ::std::default::Default for DateFilter {
    fn default() -> Self {
        Self {
            earliest: Err("no value supplied for earliest".to_string()),
            latest: Err("no value supplied for latest".to_string()),
        }
    }
}
impl DateFilter {
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
impl ::std::convert::TryFrom<DateFilter> for super::DateFilter {
    type Error = super::error::ConversionError;
    fn try_from(
        value: DateFilter,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            earliest: value.earliest?,
            latest: value.latest?,
        })
    }
}
impl ::std::convert::From<super::DateFilter> for DateFilter {
    fn from(value: super::DateFilter) -> Self {
        Self {
            earliest: Ok(value.earliest),
            latest: Ok(value.latest),
        }
    }
}
#[derive(Clone, Debug)]
pub struct DeleteDevicesRequest {
    account_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    devices_to_delete: ::std::result::Result<
        ::std::vec::Vec<super::AccountDeviceList>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for DeleteDevicesRequest {
    fn default() -> Self {
        Self {
            account_name: Ok(Default::default()),
            devices_to_delete: Err("no value supplied for devices_to_delete".to_string()),
        }
    }
}
impl DeleteDevicesRequest {
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
    pub fn devices_to_delete<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::AccountDeviceList>>,
        T::Error: ::std::fmt::Display,
    {
        self.devices_to_delete = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for devices_to_delete: {e}")
            });
        self
    }
}
impl ::std::convert::TryFrom<DeleteDevicesRequest> for super::DeleteDevicesRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: DeleteDevicesRequest,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            account_name: value.account_name?,
            devices_to_delete: value.devices_to_delete?,
        })
    }
}
impl ::std::convert::From<super::DeleteDevicesRequest> for DeleteDevicesRequest {
    fn from(value: super::DeleteDevicesRequest) -> Self {
        Self {
            account_name: Ok(value.account_name),
            devices_to_delete: Ok(value.devices_to_delete),
        }
    }
}
#[derive(Clone, Debug)]
pub struct DeleteDevicesResult {
    device_ids: ::std::result::Result<
        ::std::vec::Vec<super::DeviceId>,
        ::std::string::String,
    >,
    message: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    status: ::std::result::Result<
        ::std::option::Option<super::DeleteStatus>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for DeleteDevicesResult {
    fn default() -> Self {
        Self {
            device_ids: Ok(Default::default()),
            message: Ok(Default::default()),
            status: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl DeleteDevicesResult {
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
    pub fn status<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::DeleteStatus>>,
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
impl ::std::convert::TryFrom<DeleteDevicesResult> for super::DeleteDevicesResult {
    type Error = super::error::ConversionError;
    fn try_from(
        value: DeleteDevicesResult,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            device_ids: value.device_ids?,
            message: value.message?,
            status: value.status?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::DeleteDevicesResult> for DeleteDevicesResult {
    fn from(value: super::DeleteDevicesResult) -> Self {
        Self {
            device_ids: Ok(value.device_ids),
            message: Ok(value.message),
            status: Ok(value.status),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct DeviceActivationRequest {
    account_name: ::std::result::Result<::std::string::String, ::std::string::String>,
    devices: ::std::result::Result<
        ::std::vec::Vec<super::AccountDeviceList>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for DeviceActivationRequest {
    fn default() -> Self {
        Self {
            account_name: Err("no value supplied for account_name".to_string()),
            devices: Err("no value supplied for devices".to_string()),
        }
    }
}
impl DeviceActivationRequest {
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
        T: ::std::convert::TryInto<::std::vec::Vec<super::AccountDeviceList>>,
        T::Error: ::std::fmt::Display,
    {
        self.devices = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for devices: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<DeviceActivationRequest>
for super::DeviceActivationRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: DeviceActivationRequest,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            account_name: value.account_name?,
            devices: value.devices?,
        })
    }
}
impl ::std::convert::From<super::DeviceActivationRequest> for DeviceActivationRequest {
    fn from(value: super::DeviceActivationRequest) -> Self {
        Self {
            account_name: Ok(value.account_name),
            devices: Ok(value.devices),
        }
    }
}
#[derive(Clone, Debug)]
pub struct DeviceCostCenterRequest {
    account_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    cost_center: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    custom_fields: ::std::result::Result<
        ::std::vec::Vec<super::CustomFields>,
        ::std::string::String,
    >,
    devices: ::std::result::Result<
        ::std::vec::Vec<super::AccountDeviceList>,
        ::std::string::String,
    >,
    group_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    primary_place_of_use: ::std::result::Result<
        ::std::option::Option<super::PlaceOfUse>,
        ::std::string::String,
    >,
    remove_cost_center: ::std::result::Result<
        ::std::option::Option<bool>,
        ::std::string::String,
    >,
    service_plan: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for DeviceCostCenterRequest {
    fn default() -> Self {
        Self {
            account_name: Ok(Default::default()),
            cost_center: Ok(Default::default()),
            custom_fields: Ok(Default::default()),
            devices: Ok(Default::default()),
            group_name: Ok(Default::default()),
            primary_place_of_use: Ok(Default::default()),
            remove_cost_center: Ok(Default::default()),
            service_plan: Ok(Default::default()),
        }
    }
}
impl DeviceCostCenterRequest {
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
    pub fn cost_center<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.cost_center = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for cost_center: {e}")
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
    pub fn primary_place_of_use<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::PlaceOfUse>>,
        T::Error: ::std::fmt::Display,
    {
        self.primary_place_of_use = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for primary_place_of_use: {e}")
            });
        self
    }
    pub fn remove_cost_center<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<bool>>,
        T::Error: ::std::fmt::Display,
    {
        self.remove_cost_center = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for remove_cost_center: {e}")
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
}
impl ::std::convert::TryFrom<DeviceCostCenterRequest>
for super::DeviceCostCenterRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: DeviceCostCenterRequest,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            account_name: value.account_name?,
            cost_center: value.cost_center?,
            custom_fields: value.custom_fields?,
            devices: value.devices?,
            group_name: value.group_name?,
            primary_place_of_use: value.primary_place_of_use?,
            remove_cost_center: value.remove_cost_center?,
            service_plan: value.service_plan?,
        })
    }
}
impl ::std::convert::From<super::DeviceCostCenterRequest> for DeviceCostCenterRequest {
    fn from(value: super::DeviceCostCenterRequest) -> Self {
        Self {
            account_name: Ok(value.account_name),
            cost_center: Ok(value.cost_center),
            custom_fields: Ok(value.custom_fields),
            devices: Ok(value.devices),
            group_name: Ok(value.group_name),
            primary_place_of_use: Ok(value.primary_place_of_use),
            remove_cost_center: Ok(value.remove_cost_center),
            service_plan: Ok(value.service_plan),
        }
    }
}
#[derive(Clone, Debug)]
pub struct DeviceExtendedDiagnosticsRequest {
    account_name: ::std::result::Result<::std::string::String, ::std::string::String>,
    device_list: ::std::result::Result<
        ::std::vec::Vec<super::DeviceId>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for DeviceExtendedDiagnosticsRequest {
    fn default() -> Self {
        Self {
            account_name: Err("no value supplied for account_name".to_string()),
            device_list: Err("no value supplied for device_list".to_string()),
        }
    }
}
impl DeviceExtendedDiagnosticsRequest {
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
    pub fn device_list<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::DeviceId>>,
        T::Error: ::std::fmt::Display,
    {
        self.device_list = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for device_list: {e}")
            });
        self
    }
}
impl ::std::convert::TryFrom<DeviceExtendedDiagnosticsRequest>
for super::DeviceExtendedDiagnosticsRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: DeviceExtendedDiagnosticsRequest,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            account_name: value.account_name?,
            device_list: value.device_list?,
        })
    }
}
impl ::std::convert::From<super::DeviceExtendedDiagnosticsRequest>
for DeviceExtendedDiagnosticsRequest {
    fn from(value: super::DeviceExtendedDiagnosticsRequest) -> Self {
        Self {
            account_name: Ok(value.account_name),
            device_list: Ok(value.device_list),
        }
    }
}
#[derive(Clone, Debug)]
pub struct DeviceExtendedDiagnosticsResult {
    categories: ::std::result::Result<
        ::std::vec::Vec<super::DiagnosticsCategory>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for DeviceExtendedDiagnosticsResult {
    fn default() -> Self {
        Self {
            categories: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl DeviceExtendedDiagnosticsResult {
    pub fn categories<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::DiagnosticsCategory>>,
        T::Error: ::std::fmt::Display,
    {
        self.categories = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for categories: {e}"));
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
impl ::std::convert::TryFrom<DeviceExtendedDiagnosticsResult>
for super::DeviceExtendedDiagnosticsResult {
    type Error = super::error::ConversionError;
    fn try_from(
        value: DeviceExtendedDiagnosticsResult,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            categories: value.categories?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::DeviceExtendedDiagnosticsResult>
for DeviceExtendedDiagnosticsResult {
    fn from(value: super::DeviceExtendedDiagnosticsResult) -> Self {
        Self {
            categories: Ok(value.categories),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct DeviceFilterWithoutAccount {
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
impl ::std::default::Default for DeviceFilterWithoutAccount {
    fn default() -> Self {
        Self {
            custom_fields: Ok(Default::default()),
            group_name: Ok(Default::default()),
            service_plan: Ok(Default::default()),
        }
    }
}
impl DeviceFilterWithoutAccount {
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
impl ::std::convert::TryFrom<DeviceFilterWithoutAccount>
for super::DeviceFilterWithoutAccount {
    type Error = super::error::ConversionError;
    fn try_from(
        value: DeviceFilterWithoutAccount,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            custom_fields: value.custom_fields?,
            group_name: value.group_name?,
            service_plan: value.service_plan?,
        })
    }
}
impl ::std::convert::From<super::DeviceFilterWithoutAccount>
for DeviceFilterWithoutAccount {
    fn from(value: super::DeviceFilterWithoutAccount) -> Self {
        Self {
            custom_fields: Ok(value.custom_fields),
            group_name: Ok(value.group_name),
            service_plan: Ok(value.service_plan),
        }
    }
}
#[derive(Clone, Debug)]
pub struct DeviceIdSearch {
    contains: ::std::result::Result<::std::string::String, ::std::string::String>,
    endswith: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    kind: ::std::result::Result<super::DeviceKind, ::std::string::String>,
    startswith: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for DeviceIdSearch {
    fn default() -> Self {
        Self {
            contains: Err("no value supplied for contains".to_string()),
            endswith: Ok(Default::default()),
            kind: Err("no value supplied for kind".to_string()),
            startswith: Ok(Default::default()),
        }
    }
}
impl DeviceIdSearch {
    pub fn contains<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.contains = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for contains: {e}"));
        self
    }
    pub fn endswith<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.endswith = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for endswith: {e}"));
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
    pub fn startswith<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.startswith = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for startswith: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<DeviceIdSearch> for super::DeviceIdSearch {
    type Error = super::error::ConversionError;
    fn try_from(
        value: DeviceIdSearch,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            contains: value.contains?,
            endswith: value.endswith?,
            kind: value.kind?,
            startswith: value.startswith?,
        })
    }
}
impl ::std::convert::From<super::DeviceIdSearch> for DeviceIdSearch {
    fn from(value: super::DeviceIdSearch) -> Self {
        Self {
            contains: Ok(value.contains),
            endswith: Ok(value.endswith),
            kind: Ok(value.kind),
            startswith: Ok(value.startswith),
        }
    }
}
#[derive(Clone, Debug)]
pub struct DeviceMismatchListRequest {
    account_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    devices: ::std::result::Result<
        ::std::vec::Vec<super::AccountDeviceList>,
        ::std::string::String,
    >,
    filter: ::std::result::Result<super::DateFilter, ::std::string::String>,
    group_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for DeviceMismatchListRequest {
    fn default() -> Self {
        Self {
            account_name: Ok(Default::default()),
            devices: Ok(Default::default()),
            filter: Err("no value supplied for filter".to_string()),
            group_name: Ok(Default::default()),
        }
    }
}
impl DeviceMismatchListRequest {
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
    pub fn filter<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::DateFilter>,
        T::Error: ::std::fmt::Display,
    {
        self.filter = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for filter: {e}"));
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
}
impl ::std::convert::TryFrom<DeviceMismatchListRequest>
for super::DeviceMismatchListRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: DeviceMismatchListRequest,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            account_name: value.account_name?,
            devices: value.devices?,
            filter: value.filter?,
            group_name: value.group_name?,
        })
    }
}
impl ::std::convert::From<super::DeviceMismatchListRequest>
for DeviceMismatchListRequest {
    fn from(value: super::DeviceMismatchListRequest) -> Self {
        Self {
            account_name: Ok(value.account_name),
            devices: Ok(value.devices),
            filter: Ok(value.filter),
            group_name: Ok(value.group_name),
        }
    }
}
#[derive(Clone, Debug)]
pub struct DeviceMismatchListResult {
    devices: ::std::result::Result<
        ::std::vec::Vec<super::MismatchedDevice>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for DeviceMismatchListResult {
    fn default() -> Self {
        Self {
            devices: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl DeviceMismatchListResult {
    pub fn devices<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::MismatchedDevice>>,
        T::Error: ::std::fmt::Display,
    {
        self.devices = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for devices: {e}"));
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
impl ::std::convert::TryFrom<DeviceMismatchListResult>
for super::DeviceMismatchListResult {
    type Error = super::error::ConversionError;
    fn try_from(
        value: DeviceMismatchListResult,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            devices: value.devices?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::DeviceMismatchListResult> for DeviceMismatchListResult {
    fn from(value: super::DeviceMismatchListResult) -> Self {
        Self {
            devices: Ok(value.devices),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct DevicePrlListRequest {
    account_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    custom_fields: ::std::result::Result<
        ::std::vec::Vec<super::CustomFields>,
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
}
impl ::std::default::Default for DevicePrlListRequest {
    fn default() -> Self {
        Self {
            account_name: Ok(Default::default()),
            custom_fields: Ok(Default::default()),
            device_ids: Ok(Default::default()),
            group_name: Ok(Default::default()),
            service_plan: Ok(Default::default()),
        }
    }
}
impl DevicePrlListRequest {
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
}
impl ::std::convert::TryFrom<DevicePrlListRequest> for super::DevicePrlListRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: DevicePrlListRequest,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            account_name: value.account_name?,
            custom_fields: value.custom_fields?,
            device_ids: value.device_ids?,
            group_name: value.group_name?,
            service_plan: value.service_plan?,
        })
    }
}
impl ::std::convert::From<super::DevicePrlListRequest> for DevicePrlListRequest {
    fn from(value: super::DevicePrlListRequest) -> Self {
        Self {
            account_name: Ok(value.account_name),
            custom_fields: Ok(value.custom_fields),
            device_ids: Ok(value.device_ids),
            group_name: Ok(value.group_name),
            service_plan: Ok(value.service_plan),
        }
    }
}
#[derive(Clone, Debug)]
pub struct DeviceSuspensionStatusRequest {
    account_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    device_ids: ::std::result::Result<
        ::std::vec::Vec<super::DeviceId>,
        ::std::string::String,
    >,
    filter: ::std::result::Result<
        ::std::option::Option<super::DeviceFilterWithoutAccount>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for DeviceSuspensionStatusRequest {
    fn default() -> Self {
        Self {
            account_name: Ok(Default::default()),
            device_ids: Ok(Default::default()),
            filter: Ok(Default::default()),
        }
    }
}
impl DeviceSuspensionStatusRequest {
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
    pub fn filter<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::std::option::Option<super::DeviceFilterWithoutAccount>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.filter = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for filter: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<DeviceSuspensionStatusRequest>
for super::DeviceSuspensionStatusRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: DeviceSuspensionStatusRequest,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            account_name: value.account_name?,
            device_ids: value.device_ids?,
            filter: value.filter?,
        })
    }
}
impl ::std::convert::From<super::DeviceSuspensionStatusRequest>
for DeviceSuspensionStatusRequest {
    fn from(value: super::DeviceSuspensionStatusRequest) -> Self {
        Self {
            account_name: Ok(value.account_name),
            device_ids: Ok(value.device_ids),
            filter: Ok(value.filter),
        }
    }
}
#[derive(Clone, Debug)]
pub struct DeviceUploadRequest {
    account_name: ::std::result::Result<::std::string::String, ::std::string::String>,
    device_sku: ::std::result::Result<::std::string::String, ::std::string::String>,
    devices: ::std::result::Result<
        ::std::vec::Vec<super::DeviceList>,
        ::std::string::String,
    >,
    email_address: ::std::result::Result<::std::string::String, ::std::string::String>,
    upload_type: ::std::result::Result<super::UploadType, ::std::string::String>,
}
impl ::std::default::Default for DeviceUploadRequest {
    fn default() -> Self {
        Self {
            account_name: Err("no value supplied for account_name".to_string()),
            device_sku: Err("no value supplied for device_sku".to_string()),
            devices: Err("no value supplied for devices".to_string()),
            email_address: Err("no value supplied for email_address".to_string()),
            upload_type: Err("no value supplied for upload_type".to_string()),
        }
    }
}
impl DeviceUploadRequest {
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
    pub fn device_sku<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.device_sku = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for device_sku: {e}"));
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
    pub fn email_address<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.email_address = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for email_address: {e}")
            });
        self
    }
    pub fn upload_type<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::UploadType>,
        T::Error: ::std::fmt::Display,
    {
        self.upload_type = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for upload_type: {e}")
            });
        self
    }
}
impl ::std::convert::TryFrom<DeviceUploadRequest> for super::DeviceUploadRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: DeviceUploadRequest,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            account_name: value.account_name?,
            device_sku: value.device_sku?,
            devices: value.devices?,
            email_address: value.email_address?,
            upload_type: value.upload_type?,
        })
    }
}
impl ::std::convert::From<super::DeviceUploadRequest> for DeviceUploadRequest {
    fn from(value: super::DeviceUploadRequest) -> Self {
        Self {
            account_name: Ok(value.account_name),
            device_sku: Ok(value.device_sku),
            devices: Ok(value.devices),
            email_address: Ok(value.email_address),
            upload_type: Ok(value.upload_type),
        }
    }
}
#[derive(Clone, Debug)]
pub struct DiagnosticsCategory {
    category_name: ::std::result::Result<
        ::std::option::Option<super::DiagnosticsCategoryName>,
        ::std::string::String,
    >,
    extended_attributes: ::std::result::Result<
        ::std::vec::Vec<super::CustomFields>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for DiagnosticsCategory {
    fn default() -> Self {
        Self {
            category_name: Ok(Default::default()),
            extended_attributes: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl DiagnosticsCategory {
    pub fn category_name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::std::option::Option<super::DiagnosticsCategoryName>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.category_name = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for category_name: {e}")
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
impl ::std::convert::TryFrom<DiagnosticsCategory> for super::DiagnosticsCategory {
    type Error = super::error::ConversionError;
    fn try_from(
        value: DiagnosticsCategory,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            category_name: value.category_name?,
            extended_attributes: value.extended_attributes?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::DiagnosticsCategory> for DiagnosticsCategory {
    fn from(value: super::DiagnosticsCategory) -> Self {
        Self {
            category_name: Ok(value.category_name),
            extended_attributes: Ok(value.extended_attributes),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct MismatchedDevice {
    account_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    activation_date: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    iccid: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    mdn: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    post_imei: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    pre_imei: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    sim_ota_date: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for MismatchedDevice {
    fn default() -> Self {
        Self {
            account_name: Ok(Default::default()),
            activation_date: Ok(Default::default()),
            iccid: Ok(Default::default()),
            mdn: Ok(Default::default()),
            post_imei: Ok(Default::default()),
            pre_imei: Ok(Default::default()),
            sim_ota_date: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl MismatchedDevice {
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
    pub fn activation_date<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.activation_date = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for activation_date: {e}")
            });
        self
    }
    pub fn iccid<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.iccid = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for iccid: {e}"));
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
    pub fn post_imei<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.post_imei = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for post_imei: {e}"));
        self
    }
    pub fn pre_imei<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.pre_imei = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for pre_imei: {e}"));
        self
    }
    pub fn sim_ota_date<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.sim_ota_date = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for sim_ota_date: {e}")
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
impl ::std::convert::TryFrom<MismatchedDevice> for super::MismatchedDevice {
    type Error = super::error::ConversionError;
    fn try_from(
        value: MismatchedDevice,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            account_name: value.account_name?,
            activation_date: value.activation_date?,
            iccid: value.iccid?,
            mdn: value.mdn?,
            post_imei: value.post_imei?,
            pre_imei: value.pre_imei?,
            sim_ota_date: value.sim_ota_date?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::MismatchedDevice> for MismatchedDevice {
    fn from(value: super::MismatchedDevice) -> Self {
        Self {
            account_name: Ok(value.account_name),
            activation_date: Ok(value.activation_date),
            iccid: Ok(value.iccid),
            mdn: Ok(value.mdn),
            post_imei: Ok(value.post_imei),
            pre_imei: Ok(value.pre_imei),
            sim_ota_date: Ok(value.sim_ota_date),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct MoveDeviceRequest {
    account_name: ::std::result::Result<::std::string::String, ::std::string::String>,
    carrier_ip_pool_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    custom_fields: ::std::result::Result<
        ::std::vec::Vec<super::CustomFields>,
        ::std::string::String,
    >,
    devices: ::std::result::Result<
        ::std::vec::Vec<super::AccountDeviceList>,
        ::std::string::String,
    >,
    filter: ::std::result::Result<
        ::std::option::Option<super::DeviceFilter>,
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
impl ::std::default::Default for MoveDeviceRequest {
    fn default() -> Self {
        Self {
            account_name: Err("no value supplied for account_name".to_string()),
            carrier_ip_pool_name: Ok(Default::default()),
            custom_fields: Ok(Default::default()),
            devices: Ok(Default::default()),
            filter: Ok(Default::default()),
            group_name: Ok(Default::default()),
            service_plan: Ok(Default::default()),
        }
    }
}
impl MoveDeviceRequest {
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
    pub fn carrier_ip_pool_name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.carrier_ip_pool_name = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for carrier_ip_pool_name: {e}")
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
    pub fn filter<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::DeviceFilter>>,
        T::Error: ::std::fmt::Display,
    {
        self.filter = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for filter: {e}"));
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
impl ::std::convert::TryFrom<MoveDeviceRequest> for super::MoveDeviceRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: MoveDeviceRequest,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            account_name: value.account_name?,
            carrier_ip_pool_name: value.carrier_ip_pool_name?,
            custom_fields: value.custom_fields?,
            devices: value.devices?,
            filter: value.filter?,
            group_name: value.group_name?,
            service_plan: value.service_plan?,
        })
    }
}
impl ::std::convert::From<super::MoveDeviceRequest> for MoveDeviceRequest {
    fn from(value: super::MoveDeviceRequest) -> Self {
        Self {
            account_name: Ok(value.account_name),
            carrier_ip_pool_name: Ok(value.carrier_ip_pool_name),
            custom_fields: Ok(value.custom_fields),
            devices: Ok(value.devices),
            filter: Ok(value.filter),
            group_name: Ok(value.group_name),
            service_plan: Ok(value.service_plan),
        }
    }
}
#[derive(Clone, Debug)]
pub struct ServicePlanUpdateRequest {
    account_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    carrier_ip_pool_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    current_service_plan: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    custom_fields: ::std::result::Result<
        ::std::vec::Vec<super::CustomFields>,
        ::std::string::String,
    >,
    devices: ::std::result::Result<
        ::std::vec::Vec<super::AccountDeviceList>,
        ::std::string::String,
    >,
    group_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    service_plan: ::std::result::Result<::std::string::String, ::std::string::String>,
    take_effect: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for ServicePlanUpdateRequest {
    fn default() -> Self {
        Self {
            account_name: Ok(Default::default()),
            carrier_ip_pool_name: Ok(Default::default()),
            current_service_plan: Ok(Default::default()),
            custom_fields: Ok(Default::default()),
            devices: Ok(Default::default()),
            group_name: Ok(Default::default()),
            service_plan: Err("no value supplied for service_plan".to_string()),
            take_effect: Ok(Default::default()),
        }
    }
}
impl ServicePlanUpdateRequest {
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
    pub fn carrier_ip_pool_name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.carrier_ip_pool_name = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for carrier_ip_pool_name: {e}")
            });
        self
    }
    pub fn current_service_plan<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.current_service_plan = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for current_service_plan: {e}")
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
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.service_plan = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for service_plan: {e}")
            });
        self
    }
    pub fn take_effect<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.take_effect = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for take_effect: {e}")
            });
        self
    }
}
impl ::std::convert::TryFrom<ServicePlanUpdateRequest>
for super::ServicePlanUpdateRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: ServicePlanUpdateRequest,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            account_name: value.account_name?,
            carrier_ip_pool_name: value.carrier_ip_pool_name?,
            current_service_plan: value.current_service_plan?,
            custom_fields: value.custom_fields?,
            devices: value.devices?,
            group_name: value.group_name?,
            service_plan: value.service_plan?,
            take_effect: value.take_effect?,
        })
    }
}
impl ::std::convert::From<super::ServicePlanUpdateRequest> for ServicePlanUpdateRequest {
    fn from(value: super::ServicePlanUpdateRequest) -> Self {
        Self {
            account_name: Ok(value.account_name),
            carrier_ip_pool_name: Ok(value.carrier_ip_pool_name),
            current_service_plan: Ok(value.current_service_plan),
            custom_fields: Ok(value.custom_fields),
            devices: Ok(value.devices),
            group_name: Ok(value.group_name),
            service_plan: Ok(value.service_plan),
            take_effect: Ok(value.take_effect),
        }
    }
}
#[derive(Clone, Debug)]
pub struct ThingspaceDevice {
    account_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    billing_cycle_end_date: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    carrier_informations: ::std::result::Result<
        ::std::vec::Vec<super::CarrierInformation>,
        ::std::string::String,
    >,
    connected: ::std::result::Result<::std::option::Option<bool>, ::std::string::String>,
    created_at: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    custom_fields: ::std::result::Result<
        ::std::vec::Vec<super::CustomFields>,
        ::std::string::String,
    >,
    device_ids: ::std::result::Result<
        ::std::vec::Vec<super::DeviceId>,
        ::std::string::String,
    >,
    extended_attributes: ::std::result::Result<
        ::std::vec::Vec<super::CustomFields>,
        ::std::string::String,
    >,
    group_names: ::std::result::Result<
        ::std::vec::Vec<::std::string::String>,
        ::std::string::String,
    >,
    ip_address: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    last_activation_by: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    last_activation_date: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    last_connection_date: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for ThingspaceDevice {
    fn default() -> Self {
        Self {
            account_name: Ok(Default::default()),
            billing_cycle_end_date: Ok(Default::default()),
            carrier_informations: Ok(Default::default()),
            connected: Ok(Default::default()),
            created_at: Ok(Default::default()),
            custom_fields: Ok(Default::default()),
            device_ids: Ok(Default::default()),
            extended_attributes: Ok(Default::default()),
            group_names: Ok(Default::default()),
            ip_address: Ok(Default::default()),
            last_activation_by: Ok(Default::default()),
            last_activation_date: Ok(Default::default()),
            last_connection_date: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl ThingspaceDevice {
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
    pub fn billing_cycle_end_date<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.billing_cycle_end_date = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for billing_cycle_end_date: {e}"
                )
            });
        self
    }
    pub fn carrier_informations<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::CarrierInformation>>,
        T::Error: ::std::fmt::Display,
    {
        self.carrier_informations = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for carrier_informations: {e}")
            });
        self
    }
    pub fn connected<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<bool>>,
        T::Error: ::std::fmt::Display,
    {
        self.connected = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for connected: {e}"));
        self
    }
    pub fn created_at<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.created_at = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for created_at: {e}"));
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
    pub fn group_names<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.group_names = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for group_names: {e}")
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
    pub fn last_activation_by<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.last_activation_by = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for last_activation_by: {e}")
            });
        self
    }
    pub fn last_activation_date<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.last_activation_date = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for last_activation_date: {e}")
            });
        self
    }
    pub fn last_connection_date<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.last_connection_date = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for last_connection_date: {e}")
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
impl ::std::convert::TryFrom<ThingspaceDevice> for super::ThingspaceDevice {
    type Error = super::error::ConversionError;
    fn try_from(
        value: ThingspaceDevice,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            account_name: value.account_name?,
            billing_cycle_end_date: value.billing_cycle_end_date?,
            carrier_informations: value.carrier_informations?,
            connected: value.connected?,
            created_at: value.created_at?,
            custom_fields: value.custom_fields?,
            device_ids: value.device_ids?,
            extended_attributes: value.extended_attributes?,
            group_names: value.group_names?,
            ip_address: value.ip_address?,
            last_activation_by: value.last_activation_by?,
            last_activation_date: value.last_activation_date?,
            last_connection_date: value.last_connection_date?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::ThingspaceDevice> for ThingspaceDevice {
    fn from(value: super::ThingspaceDevice) -> Self {
        Self {
            account_name: Ok(value.account_name),
            billing_cycle_end_date: Ok(value.billing_cycle_end_date),
            carrier_informations: Ok(value.carrier_informations),
            connected: Ok(value.connected),
            created_at: Ok(value.created_at),
            custom_fields: Ok(value.custom_fields),
            device_ids: Ok(value.device_ids),
            extended_attributes: Ok(value.extended_attributes),
            group_names: Ok(value.group_names),
            ip_address: Ok(value.ip_address),
            last_activation_by: Ok(value.last_activation_by),
            last_activation_date: Ok(value.last_activation_date),
            last_connection_date: Ok(value.last_connection_date),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct UploadsActivatesDeviceRequest {
    account_name: ::std::result::Result<::std::string::String, ::std::string::String>,
    carrier_ip_pool_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    device_sku: ::std::result::Result<::std::string::String, ::std::string::String>,
    devices: ::std::result::Result<
        ::std::vec::Vec<super::DeviceList>,
        ::std::string::String,
    >,
    email_address: ::std::result::Result<::std::string::String, ::std::string::String>,
    mdn_zip_code: ::std::result::Result<::std::string::String, ::std::string::String>,
    service_plan: ::std::result::Result<::std::string::String, ::std::string::String>,
    upload_type: ::std::result::Result<super::UploadType, ::std::string::String>,
}
impl ::std::default::Default for UploadsActivatesDeviceRequest {
    fn default() -> Self {
        Self {
            account_name: Err("no value supplied for account_name".to_string()),
            carrier_ip_pool_name: Ok(Default::default()),
            device_sku: Err("no value supplied for device_sku".to_string()),
            devices: Err("no value supplied for devices".to_string()),
            email_address: Err("no value supplied for email_address".to_string()),
            mdn_zip_code: Err("no value supplied for mdn_zip_code".to_string()),
            service_plan: Err("no value supplied for service_plan".to_string()),
            upload_type: Err("no value supplied for upload_type".to_string()),
        }
    }
}
impl UploadsActivatesDeviceRequest {
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
    pub fn carrier_ip_pool_name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.carrier_ip_pool_name = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for carrier_ip_pool_name: {e}")
            });
        self
    }
    pub fn device_sku<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.device_sku = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for device_sku: {e}"));
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
    pub fn email_address<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.email_address = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for email_address: {e}")
            });
        self
    }
    pub fn mdn_zip_code<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.mdn_zip_code = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for mdn_zip_code: {e}")
            });
        self
    }
    pub fn service_plan<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.service_plan = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for service_plan: {e}")
            });
        self
    }
    pub fn upload_type<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::UploadType>,
        T::Error: ::std::fmt::Display,
    {
        self.upload_type = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for upload_type: {e}")
            });
        self
    }
}
impl ::std::convert::TryFrom<UploadsActivatesDeviceRequest>
for super::UploadsActivatesDeviceRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: UploadsActivatesDeviceRequest,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            account_name: value.account_name?,
            carrier_ip_pool_name: value.carrier_ip_pool_name?,
            device_sku: value.device_sku?,
            devices: value.devices?,
            email_address: value.email_address?,
            mdn_zip_code: value.mdn_zip_code?,
            service_plan: value.service_plan?,
            upload_type: value.upload_type?,
        })
    }
}
impl ::std::convert::From<super::UploadsActivatesDeviceRequest>
for UploadsActivatesDeviceRequest {
    fn from(value: super::UploadsActivatesDeviceRequest) -> Self {
        Self {
            account_name: Ok(value.account_name),
            carrier_ip_pool_name: Ok(value.carrier_ip_pool_name),
            device_sku: Ok(value.device_sku),
            devices: Ok(value.devices),
            email_address: Ok(value.email_address),
            mdn_zip_code: Ok(value.mdn_zip_code),
            service_plan: Ok(value.service_plan),
            upload_type: Ok(value.upload_type),
        }
    }
}
