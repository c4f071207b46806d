// Generated from openapi/provisioning.yaml by `cargo xtask generate`. Do not edit: change the description instead.

#[derive(Clone, Debug)]
pub struct AsynchronousRequestResult {
    request_id: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    status: ::std::result::Result<
        ::std::option::Option<super::RequestStatus>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for AsynchronousRequestResult {
    fn default() -> Self {
        Self {
            request_id: Ok(Default::default()),
            status: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl AsynchronousRequestResult {
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
        T: ::std::convert::TryInto<::std::option::Option<super::RequestStatus>>,
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
impl ::std::convert::TryFrom<AsynchronousRequestResult>
for super::AsynchronousRequestResult {
    type Error = super::error::ConversionError;
    fn try_from(
        value: AsynchronousRequestResult,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            request_id: value.request_id?,
            status: value.status?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::AsynchronousRequestResult>
for AsynchronousRequestResult {
    fn from(value: super::AsynchronousRequestResult) -> Self {
        Self {
            request_id: Ok(value.request_id),
            status: Ok(value.status),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct CancelLocationRequest {
    account_name: ::std::result::Result<::std::string::String, ::std::string::String>,
    devices: ::std::result::Result<
        ::std::vec::Vec<super::AccountDeviceList>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for CancelLocationRequest {
    fn default() -> Self {
        Self {
            account_name: Err("no value supplied for account_name".to_string()),
            devices: Err("no value supplied for devices".to_string()),
        }
    }
}
impl CancelLocationRequest {
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
impl ::std::convert::TryFrom<CancelLocationRequest> for super::CancelLocationRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: CancelLocationRequest,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            account_name: value.account_name?,
            devices: value.devices?,
        })
    }
}
impl ::std::convert::From<super::CancelLocationRequest> for CancelLocationRequest {
    fn from(value: super::CancelLocationRequest) -> Self {
        Self {
            account_name: Ok(value.account_name),
            devices: Ok(value.devices),
        }
    }
}
#[derive(Clone, Debug)]
pub struct CarrierActionsRequest {
    account_name: ::std::result::Result<
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
    service_plan: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    with_billing: ::std::result::Result<
        ::std::option::Option<bool>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for CarrierActionsRequest {
    fn default() -> Self {
        Self {
            account_name: Ok(Default::default()),
            custom_fields: Ok(Default::default()),
            devices: Ok(Default::default()),
            group_name: Ok(Default::default()),
            service_plan: Ok(Default::default()),
            with_billing: Ok(Default::default()),
        }
    }
}
impl CarrierActionsRequest {
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
    pub fn with_billing<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<bool>>,
        T::Error: ::std::fmt::Display,
    {
        self.with_billing = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for with_billing: {e}")
            });
        self
    }
}
impl ::std::convert::TryFrom<CarrierActionsRequest> for super::CarrierActionsRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: CarrierActionsRequest,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            account_name: value.account_name?,
            custom_fields: value.custom_fields?,
            devices: value.devices?,
            group_name: value.group_name?,
            service_plan: value.service_plan?,
            with_billing: value.with_billing?,
        })
    }
}
impl ::std::convert::From<super::CarrierActionsRequest> for CarrierActionsRequest {
    fn from(value: super::CarrierActionsRequest) -> Self {
        Self {
            account_name: Ok(value.account_name),
            custom_fields: Ok(value.custom_fields),
            devices: Ok(value.devices),
            group_name: Ok(value.group_name),
            service_plan: Ok(value.service_plan),
            with_billing: Ok(value.with_billing),
        }
    }
}
#[derive(Clone, Debug)]
pub struct CarrierActivateRequest {
    account_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    carrier_ip_pool_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    carrier_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    cost_center_code: ::std::result::Result<
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
    lead_id: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    mdn_zip_code: ::std::result::Result<::std::string::String, ::std::string::String>,
    primary_place_of_use: ::std::result::Result<
        ::std::option::Option<super::PlaceOfUse>,
        ::std::string::String,
    >,
    public_ip_restriction: ::std::result::Result<
        ::std::option::Option<super::PublicIpRestriction>,
        ::std::string::String,
    >,
    service_plan: ::std::result::Result<::std::string::String, ::std::string::String>,
    sku_number: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for CarrierActivateRequest {
    fn default() -> Self {
        Self {
            account_name: Ok(Default::default()),
            carrier_ip_pool_name: Ok(Default::default()),
            carrier_name: Ok(Default::default()),
            cost_center_code: Ok(Default::default()),
            custom_fields: Ok(Default::default()),
            devices: Err("no value supplied for devices".to_string()),
            group_name: Ok(Default::default()),
            lead_id: Ok(Default::default()),
            mdn_zip_code: Err("no value supplied for mdn_zip_code".to_string()),
            primary_place_of_use: Ok(Default::default()),
            public_ip_restriction: Ok(Default::default()),
            service_plan: Err("no value supplied for service_plan".to_string()),
            sku_number: Ok(Default::default()),
        }
    }
}
impl CarrierActivateRequest {
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
    pub fn cost_center_code<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.cost_center_code = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for cost_center_code: {e}")
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
    pub fn lead_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.lead_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for lead_id: {e}"));
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
    pub fn public_ip_restriction<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::PublicIpRestriction>>,
        T::Error: ::std::fmt::Display,
    {
        self.public_ip_restriction = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for public_ip_restriction: {e}")
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
}
impl ::std::convert::TryFrom<CarrierActivateRequest> for super::CarrierActivateRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: CarrierActivateRequest,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            account_name: value.account_name?,
            carrier_ip_pool_name: value.carrier_ip_pool_name?,
            carrier_name: value.carrier_name?,
            cost_center_code: value.cost_center_code?,
            custom_fields: value.custom_fields?,
            devices: value.devices?,
            group_name: value.group_name?,
            lead_id: value.lead_id?,
            mdn_zip_code: value.mdn_zip_code?,
            primary_place_of_use: value.primary_place_of_use?,
            public_ip_restriction: value.public_ip_restriction?,
            service_plan: value.service_plan?,
            sku_number: value.sku_number?,
        })
    }
}
impl ::std::convert::From<super::CarrierActivateRequest> for CarrierActivateRequest {
    fn from(value: super::CarrierActivateRequest) -> Self {
        Self {
            account_name: Ok(value.account_name),
            carrier_ip_pool_name: Ok(value.carrier_ip_pool_name),
            carrier_name: Ok(value.carrier_name),
            cost_center_code: Ok(value.cost_center_code),
            custom_fields: Ok(value.custom_fields),
            devices: Ok(value.devices),
            group_name: Ok(value.group_name),
            lead_id: Ok(value.lead_id),
            mdn_zip_code: Ok(value.mdn_zip_code),
            primary_place_of_use: Ok(value.primary_place_of_use),
            public_ip_restriction: Ok(value.public_ip_restriction),
            service_plan: Ok(value.service_plan),
            sku_number: Ok(value.sku_number),
        }
    }
}
#[derive(Clone, Debug)]
pub struct CarrierDeactivateRequest {
    account_name: ::std::result::Result<::std::string::String, ::std::string::String>,
    custom_fields: ::std::result::Result<
        ::std::vec::Vec<super::CustomFields>,
        ::std::string::String,
    >,
    delete_after_deactivation: ::std::result::Result<
        ::std::option::Option<bool>,
        ::std::string::String,
    >,
    devices: ::std::result::Result<
        ::std::vec::Vec<super::AccountDeviceList>,
        ::std::string::String,
    >,
    etf_waiver: ::std::result::Result<
        ::std::option::Option<bool>,
        ::std::string::String,
    >,
    group_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    reason_code: ::std::result::Result<super::ReasonCode, ::std::string::String>,
    service_plan: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for CarrierDeactivateRequest {
    fn default() -> Self {
        Self {
            account_name: Err("no value supplied for account_name".to_string()),
            custom_fields: Ok(Default::default()),
            delete_after_deactivation: Ok(Default::default()),
            devices: Err("no value supplied for devices".to_string()),
            etf_waiver: Ok(Default::default()),
            group_name: Ok(Default::default()),
            reason_code: Err("no value supplied for reason_code".to_string()),
            service_plan: Ok(Default::default()),
        }
    }
}
impl CarrierDeactivateRequest {
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
    pub fn delete_after_deactivation<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<bool>>,
        T::Error: ::std::fmt::Display,
    {
        self.delete_after_deactivation = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for delete_after_deactivation: {e}"
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
    pub fn etf_waiver<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<bool>>,
        T::Error: ::std::fmt::Display,
    {
        self.etf_waiver = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for etf_waiver: {e}"));
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
    pub fn reason_code<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::ReasonCode>,
        T::Error: ::std::fmt::Display,
    {
        self.reason_code = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for reason_code: {e}")
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
impl ::std::convert::TryFrom<CarrierDeactivateRequest>
for super::CarrierDeactivateRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: CarrierDeactivateRequest,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            account_name: value.account_name?,
            custom_fields: value.custom_fields?,
            delete_after_deactivation: value.delete_after_deactivation?,
            devices: value.devices?,
            etf_waiver: value.etf_waiver?,
            group_name: value.group_name?,
            reason_code: value.reason_code?,
            service_plan: value.service_plan?,
        })
    }
}
impl ::std::convert::From<super::CarrierDeactivateRequest> for CarrierDeactivateRequest {
    fn from(value: super::CarrierDeactivateRequest) -> Self {
        Self {
            account_name: Ok(value.account_name),
            custom_fields: Ok(value.custom_fields),
            delete_after_deactivation: Ok(value.delete_after_deactivation),
            devices: Ok(value.devices),
            etf_waiver: Ok(value.etf_waiver),
            group_name: Ok(value.group_name),
            reason_code: Ok(value.reason_code),
            service_plan: Ok(value.service_plan),
        }
    }
}
#[derive(Clone, Debug)]
pub struct CheckOrderStatusRequest {
    account_name: ::std::result::Result<::std::string::String, ::std::string::String>,
    devices: ::std::result::Result<
        ::std::vec::Vec<super::DeviceList>,
        ::std::string::String,
    >,
    order_request_id: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for CheckOrderStatusRequest {
    fn default() -> Self {
        Self {
            account_name: Err("no value supplied for account_name".to_string()),
            devices: Err("no value supplied for devices".to_string()),
            order_request_id: Ok(Default::default()),
        }
    }
}
impl CheckOrderStatusRequest {
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
    pub fn order_request_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.order_request_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for order_request_id: {e}")
            });
        self
    }
}
impl ::std::convert::TryFrom<CheckOrderStatusRequest>
for super::CheckOrderStatusRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: CheckOrderStatusRequest,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            account_name: value.account_name?,
            devices: value.devices?,
            order_request_id: value.order_request_id?,
        })
    }
}
impl ::std::convert::From<super::CheckOrderStatusRequest> for CheckOrderStatusRequest {
    fn from(value: super::CheckOrderStatusRequest) -> Self {
        Self {
            account_name: Ok(value.account_name),
            devices: Ok(value.devices),
            order_request_id: Ok(value.order_request_id),
        }
    }
}
#[derive(Clone, Debug)]
pub struct GoToStateRequest {
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
    devices_with_service_address: ::std::result::Result<
        ::std::vec::Vec<super::DeviceWithServiceAddress>,
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
    ip_address: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    mdn_zip_code: ::std::result::Result<::std::string::String, ::std::string::String>,
    primary_place_of_use: ::std::result::Result<
        ::std::option::Option<super::PlaceOfUse>,
        ::std::string::String,
    >,
    public_ip_restriction: ::std::result::Result<
        ::std::option::Option<super::PublicIpRestriction>,
        ::std::string::String,
    >,
    service_name: ::std::result::Result<::std::string::String, ::std::string::String>,
    service_plan: ::std::result::Result<::std::string::String, ::std::string::String>,
    sku_number: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    state_name: ::std::result::Result<::std::string::String, ::std::string::String>,
}
impl ::std::default::Default for GoToStateRequest {
    fn default() -> Self {
        Self {
            carrier_ip_pool_name: Ok(Default::default()),
            custom_fields: Ok(Default::default()),
            devices: Ok(Default::default()),
            devices_with_service_address: Ok(Default::default()),
            filter: Ok(Default::default()),
            group_name: Ok(Default::default()),
            ip_address: Ok(Default::default()),
            mdn_zip_code: Err("no value supplied for mdn_zip_code".to_string()),
            primary_place_of_use: Ok(Default::default()),
            public_ip_restriction: Ok(Default::default()),
            service_name: Err("no value supplied for service_name".to_string()),
            service_plan: Err("no value supplied for service_plan".to_string()),
            sku_number: Ok(Default::default()),
            state_name: Err("no value supplied for state_name".to_string()),
        }
    }
}
impl GoToStateRequest {
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
    pub fn devices_with_service_address<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::DeviceWithServiceAddress>>,
        T::Error: ::std::fmt::Display,
    {
        self.devices_with_service_address = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for devices_with_service_address: {e}"
                )
            });
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
    pub fn public_ip_restriction<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::PublicIpRestriction>>,
        T::Error: ::std::fmt::Display,
    {
        self.public_ip_restriction = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for public_ip_restriction: {e}")
            });
        self
    }
    pub fn service_name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.service_name = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for service_name: {e}")
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
    pub fn state_name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.state_name = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for state_name: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<GoToStateRequest> for super::GoToStateRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: GoToStateRequest,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            carrier_ip_pool_name: value.carrier_ip_pool_name?,
            custom_fields: value.custom_fields?,
            devices: value.devices?,
            devices_with_service_address: value.devices_with_service_address?,
            filter: value.filter?,
            group_name: value.group_name?,
            ip_address: value.ip_address?,
            mdn_zip_code: value.mdn_zip_code?,
            primary_place_of_use: value.primary_place_of_use?,
            public_ip_restriction: value.public_ip_restriction?,
            service_name: value.service_name?,
            service_plan: value.service_plan?,
            sku_number: value.sku_number?,
            state_name: value.state_name?,
        })
    }
}
impl ::std::convert::From<super::GoToStateRequest> for GoToStateRequest {
    fn from(value: super::GoToStateRequest) -> Self {
        Self {
            carrier_ip_pool_name: Ok(value.carrier_ip_pool_name),
            custom_fields: Ok(value.custom_fields),
            devices: Ok(value.devices),
            devices_with_service_address: Ok(value.devices_with_service_address),
            filter: Ok(value.filter),
            group_name: Ok(value.group_name),
            ip_address: Ok(value.ip_address),
            mdn_zip_code: Ok(value.mdn_zip_code),
            primary_place_of_use: Ok(value.primary_place_of_use),
            public_ip_restriction: Ok(value.public_ip_restriction),
            service_name: Ok(value.service_name),
            service_plan: Ok(value.service_plan),
            sku_number: Ok(value.sku_number),
            state_name: Ok(value.state_name),
        }
    }
}
