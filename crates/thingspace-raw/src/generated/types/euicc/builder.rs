// Generated from openapi/euicc.yaml by `cargo xtask generate`. Do not edit: change the description instead.

#[derive(Clone, Debug)]
pub struct ActivateDeviceProfileRequest {
    account_name: ::std::result::Result<::std::string::String, ::std::string::String>,
    devices: ::std::result::Result<
        ::std::vec::Vec<super::DeviceList>,
        ::std::string::String,
    >,
    mdn_zip_code: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    service_plan: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for ActivateDeviceProfileRequest {
    fn default() -> Self {
        Self {
            account_name: Err("no value supplied for account_name".to_string()),
            devices: Err("no value supplied for devices".to_string()),
            mdn_zip_code: Ok(Default::default()),
            service_plan: Ok(Default::default()),
        }
    }
}
impl ActivateDeviceProfileRequest {
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
    pub fn mdn_zip_code<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
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
impl ::std::convert::TryFrom<ActivateDeviceProfileRequest>
for super::ActivateDeviceProfileRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: ActivateDeviceProfileRequest,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            account_name: value.account_name?,
            devices: value.devices?,
            mdn_zip_code: value.mdn_zip_code?,
            service_plan: value.service_plan?,
        })
    }
}
impl ::std::convert::From<super::ActivateDeviceProfileRequest>
for ActivateDeviceProfileRequest {
    fn from(value: super::ActivateDeviceProfileRequest) -> Self {
        Self {
            account_name: Ok(value.account_name),
            devices: Ok(value.devices),
            mdn_zip_code: Ok(value.mdn_zip_code),
            service_plan: Ok(value.service_plan),
        }
    }
}
#[derive(Clone, Debug)]
pub struct DeactivateDeviceProfileRequest {
    account_name: ::std::result::Result<::std::string::String, ::std::string::String>,
    carrier_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    check_fallback_profile: ::std::result::Result<
        ::std::option::Option<bool>,
        ::std::string::String,
    >,
    devices: ::std::result::Result<
        ::std::vec::Vec<super::DeviceList>,
        ::std::string::String,
    >,
    etf_waiver: ::std::result::Result<
        ::std::option::Option<bool>,
        ::std::string::String,
    >,
    reason_code: ::std::result::Result<super::ReasonCode, ::std::string::String>,
    service_plan: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for DeactivateDeviceProfileRequest {
    fn default() -> Self {
        Self {
            account_name: Err("no value supplied for account_name".to_string()),
            carrier_name: Ok(Default::default()),
            check_fallback_profile: Ok(Default::default()),
            devices: Ok(Default::default()),
            etf_waiver: Ok(Default::default()),
            reason_code: Err("no value supplied for reason_code".to_string()),
            service_plan: Ok(Default::default()),
        }
    }
}
impl DeactivateDeviceProfileRequest {
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
    pub fn check_fallback_profile<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<bool>>,
        T::Error: ::std::fmt::Display,
    {
        self.check_fallback_profile = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for check_fallback_profile: {e}"
                )
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
impl ::std::convert::TryFrom<DeactivateDeviceProfileRequest>
for super::DeactivateDeviceProfileRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: DeactivateDeviceProfileRequest,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            account_name: value.account_name?,
            carrier_name: value.carrier_name?,
            check_fallback_profile: value.check_fallback_profile?,
            devices: value.devices?,
            etf_waiver: value.etf_waiver?,
            reason_code: value.reason_code?,
            service_plan: value.service_plan?,
        })
    }
}
impl ::std::convert::From<super::DeactivateDeviceProfileRequest>
for DeactivateDeviceProfileRequest {
    fn from(value: super::DeactivateDeviceProfileRequest) -> Self {
        Self {
            account_name: Ok(value.account_name),
            carrier_name: Ok(value.carrier_name),
            check_fallback_profile: Ok(value.check_fallback_profile),
            devices: Ok(value.devices),
            etf_waiver: Ok(value.etf_waiver),
            reason_code: Ok(value.reason_code),
            service_plan: Ok(value.service_plan),
        }
    }
}
#[derive(Clone, Debug)]
pub struct DeviceProfileCallback {
    callback_count: ::std::result::Result<
        ::std::option::Option<i32>,
        ::std::string::String,
    >,
    device_ids: ::std::result::Result<
        ::std::vec::Vec<super::DeviceId>,
        ::std::string::String,
    >,
    device_response: ::std::result::Result<
        ::std::option::Option<super::DeviceProfileDeviceResponse>,
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
impl ::std::default::Default for DeviceProfileCallback {
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
impl DeviceProfileCallback {
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
            ::std::option::Option<super::DeviceProfileDeviceResponse>,
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
impl ::std::convert::TryFrom<DeviceProfileCallback> for super::DeviceProfileCallback {
    type Error = super::error::ConversionError;
    fn try_from(
        value: DeviceProfileCallback,
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
impl ::std::convert::From<super::DeviceProfileCallback> for DeviceProfileCallback {
    fn from(value: super::DeviceProfileCallback) -> Self {
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
pub struct DeviceProfileRequest {
    account_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    devices: ::std::result::Result<
        ::std::vec::Vec<super::DeviceList>,
        ::std::string::String,
    >,
    service_plan: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for DeviceProfileRequest {
    fn default() -> Self {
        Self {
            account_name: Ok(Default::default()),
            devices: Ok(Default::default()),
            service_plan: Ok(Default::default()),
        }
    }
}
impl DeviceProfileRequest {
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
        T: ::std::convert::TryInto<::std::vec::Vec<super::DeviceList>>,
        T::Error: ::std::fmt::Display,
    {
        self.devices = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for devices: {e}"));
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
impl ::std::convert::TryFrom<DeviceProfileRequest> for super::DeviceProfileRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: DeviceProfileRequest,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            account_name: value.account_name?,
            devices: value.devices?,
            service_plan: value.service_plan?,
        })
    }
}
impl ::std::convert::From<super::DeviceProfileRequest> for DeviceProfileRequest {
    fn from(value: super::DeviceProfileRequest) -> Self {
        Self {
            account_name: Ok(value.account_name),
            devices: Ok(value.devices),
            service_plan: Ok(value.service_plan),
        }
    }
}
#[derive(Clone, Debug)]
pub struct EidDeviceSwapRequest {
    account_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
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
impl ::std::default::Default for EidDeviceSwapRequest {
    fn default() -> Self {
        Self {
            account_name: Ok(Default::default()),
            device_ids: Ok(Default::default()),
            device_ids_to: Ok(Default::default()),
            service_plan: Ok(Default::default()),
            smsr_oid: Ok(Default::default()),
            zip_code: Ok(Default::default()),
        }
    }
}
impl EidDeviceSwapRequest {
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
impl ::std::convert::TryFrom<EidDeviceSwapRequest> for super::EidDeviceSwapRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: EidDeviceSwapRequest,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            account_name: value.account_name?,
            device_ids: value.device_ids?,
            device_ids_to: value.device_ids_to?,
            service_plan: value.service_plan?,
            smsr_oid: value.smsr_oid?,
            zip_code: value.zip_code?,
        })
    }
}
impl ::std::convert::From<super::EidDeviceSwapRequest> for EidDeviceSwapRequest {
    fn from(value: super::EidDeviceSwapRequest) -> Self {
        Self {
            account_name: Ok(value.account_name),
            device_ids: Ok(value.device_ids),
            device_ids_to: Ok(value.device_ids_to),
            service_plan: Ok(value.service_plan),
            smsr_oid: Ok(value.smsr_oid),
            zip_code: Ok(value.zip_code),
        }
    }
}
#[derive(Clone, Debug)]
pub struct EsimGlobalDeviceList {
    account_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    carrier_name_filter: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    device_filter: ::std::result::Result<
        ::std::vec::Vec<super::DeviceId>,
        ::std::string::String,
    >,
    profile_status_filter: ::std::result::Result<
        ::std::option::Option<super::ProfileStatus>,
        ::std::string::String,
    >,
    provisioning_status_filter: ::std::result::Result<
        ::std::option::Option<super::GlobalProvisioningStatus>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for EsimGlobalDeviceList {
    fn default() -> Self {
        Self {
            account_name: Ok(Default::default()),
            carrier_name_filter: Ok(Default::default()),
            device_filter: Ok(Default::default()),
            profile_status_filter: Ok(Default::default()),
            provisioning_status_filter: Ok(Default::default()),
        }
    }
}
impl EsimGlobalDeviceList {
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
    pub fn carrier_name_filter<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.carrier_name_filter = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for carrier_name_filter: {e}")
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
    pub fn profile_status_filter<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::ProfileStatus>>,
        T::Error: ::std::fmt::Display,
    {
        self.profile_status_filter = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for profile_status_filter: {e}")
            });
        self
    }
    pub fn provisioning_status_filter<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::std::option::Option<super::GlobalProvisioningStatus>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.provisioning_status_filter = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for provisioning_status_filter: {e}"
                )
            });
        self
    }
}
impl ::std::convert::TryFrom<EsimGlobalDeviceList> for super::EsimGlobalDeviceList {
    type Error = super::error::ConversionError;
    fn try_from(
        value: EsimGlobalDeviceList,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            account_name: value.account_name?,
            carrier_name_filter: value.carrier_name_filter?,
            device_filter: value.device_filter?,
            profile_status_filter: value.profile_status_filter?,
            provisioning_status_filter: value.provisioning_status_filter?,
        })
    }
}
impl ::std::convert::From<super::EsimGlobalDeviceList> for EsimGlobalDeviceList {
    fn from(value: super::EsimGlobalDeviceList) -> Self {
        Self {
            account_name: Ok(value.account_name),
            carrier_name_filter: Ok(value.carrier_name_filter),
            device_filter: Ok(value.device_filter),
            profile_status_filter: Ok(value.profile_status_filter),
            provisioning_status_filter: Ok(value.provisioning_status_filter),
        }
    }
}
#[derive(Clone, Debug)]
pub struct EsimProfileRequest2 {
    account_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    devices: ::std::result::Result<
        ::std::vec::Vec<super::DeviceList>,
        ::std::string::String,
    >,
    mdn_zip_code: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    service_plan: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for EsimProfileRequest2 {
    fn default() -> Self {
        Self {
            account_name: Ok(Default::default()),
            devices: Ok(Default::default()),
            mdn_zip_code: Ok(Default::default()),
            service_plan: Ok(Default::default()),
        }
    }
}
impl EsimProfileRequest2 {
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
        T: ::std::convert::TryInto<::std::vec::Vec<super::DeviceList>>,
        T::Error: ::std::fmt::Display,
    {
        self.devices = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for devices: {e}"));
        self
    }
    pub fn mdn_zip_code<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
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
impl ::std::convert::TryFrom<EsimProfileRequest2> for super::EsimProfileRequest2 {
    type Error = super::error::ConversionError;
    fn try_from(
        value: EsimProfileRequest2,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            account_name: value.account_name?,
            devices: value.devices?,
            mdn_zip_code: value.mdn_zip_code?,
            service_plan: value.service_plan?,
        })
    }
}
impl ::std::convert::From<super::EsimProfileRequest2> for EsimProfileRequest2 {
    fn from(value: super::EsimProfileRequest2) -> Self {
        Self {
            account_name: Ok(value.account_name),
            devices: Ok(value.devices),
            mdn_zip_code: Ok(value.mdn_zip_code),
            service_plan: Ok(value.service_plan),
        }
    }
}
#[derive(Clone, Debug)]
pub struct GioProfileRequest {
    account_name: ::std::result::Result<::std::string::String, ::std::string::String>,
    devices: ::std::result::Result<
        ::std::vec::Vec<super::DeviceList>,
        ::std::string::String,
    >,
    mdn_zip_code: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    service_plan: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for GioProfileRequest {
    fn default() -> Self {
        Self {
            account_name: Err("no value supplied for account_name".to_string()),
            devices: Err("no value supplied for devices".to_string()),
            mdn_zip_code: Ok(Default::default()),
            service_plan: Ok(Default::default()),
        }
    }
}
impl GioProfileRequest {
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
    pub fn mdn_zip_code<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
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
impl ::std::convert::TryFrom<GioProfileRequest> for super::GioProfileRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: GioProfileRequest,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            account_name: value.account_name?,
            devices: value.devices?,
            mdn_zip_code: value.mdn_zip_code?,
            service_plan: value.service_plan?,
        })
    }
}
impl ::std::convert::From<super::GioProfileRequest> for GioProfileRequest {
    fn from(value: super::GioProfileRequest) -> Self {
        Self {
            account_name: Ok(value.account_name),
            devices: Ok(value.devices),
            mdn_zip_code: Ok(value.mdn_zip_code),
            service_plan: Ok(value.service_plan),
        }
    }
}
#[derive(Clone, Debug)]
pub struct PrimaryPlaceOfUse {
    address: ::std::result::Result<
        ::std::vec::Vec<super::Address>,
        ::std::string::String,
    >,
    customer_name: ::std::result::Result<
        ::std::vec::Vec<super::CustomerName>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for PrimaryPlaceOfUse {
    fn default() -> Self {
        Self {
            address: Ok(Default::default()),
            customer_name: Ok(Default::default()),
        }
    }
}
impl PrimaryPlaceOfUse {
    pub fn address<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::Address>>,
        T::Error: ::std::fmt::Display,
    {
        self.address = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for address: {e}"));
        self
    }
    pub fn customer_name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::CustomerName>>,
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
impl ::std::convert::TryFrom<PrimaryPlaceOfUse> for super::PrimaryPlaceOfUse {
    type Error = super::error::ConversionError;
    fn try_from(
        value: PrimaryPlaceOfUse,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            address: value.address?,
            customer_name: value.customer_name?,
        })
    }
}
impl ::std::convert::From<super::PrimaryPlaceOfUse> for PrimaryPlaceOfUse {
    fn from(value: super::PrimaryPlaceOfUse) -> Self {
        Self {
            address: Ok(value.address),
            customer_name: Ok(value.customer_name),
        }
    }
}
#[derive(Clone, Debug)]
pub struct ProfileChangeStateRequest {
    account_name: ::std::result::Result<::std::string::String, ::std::string::String>,
    devices: ::std::result::Result<
        ::std::vec::Vec<super::DeviceList>,
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
}
impl ::std::default::Default for ProfileChangeStateRequest {
    fn default() -> Self {
        Self {
            account_name: Err("no value supplied for account_name".to_string()),
            devices: Err("no value supplied for devices".to_string()),
            service_plan: Ok(Default::default()),
            smsr_oid: Ok(Default::default()),
        }
    }
}
impl ProfileChangeStateRequest {
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
}
impl ::std::convert::TryFrom<ProfileChangeStateRequest>
for super::ProfileChangeStateRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: ProfileChangeStateRequest,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            account_name: value.account_name?,
            devices: value.devices?,
            service_plan: value.service_plan?,
            smsr_oid: value.smsr_oid?,
        })
    }
}
impl ::std::convert::From<super::ProfileChangeStateRequest>
for ProfileChangeStateRequest {
    fn from(value: super::ProfileChangeStateRequest) -> Self {
        Self {
            account_name: Ok(value.account_name),
            devices: Ok(value.devices),
            service_plan: Ok(value.service_plan),
            smsr_oid: Ok(value.smsr_oid),
        }
    }
}
#[derive(Clone, Debug)]
pub struct ProfileRequest {
    account_name: ::std::result::Result<::std::string::String, ::std::string::String>,
    carrier_ip_pool_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    carrier_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    devices: ::std::result::Result<
        ::std::vec::Vec<super::DeviceList>,
        ::std::string::String,
    >,
    mdn_zip_code: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    primary_place_of_use: ::std::result::Result<
        ::std::vec::Vec<super::PrimaryPlaceOfUse>,
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
}
impl ::std::default::Default for ProfileRequest {
    fn default() -> Self {
        Self {
            account_name: Err("no value supplied for account_name".to_string()),
            carrier_ip_pool_name: Ok(Default::default()),
            carrier_name: Ok(Default::default()),
            devices: Err("no value supplied for devices".to_string()),
            mdn_zip_code: Ok(Default::default()),
            primary_place_of_use: Ok(Default::default()),
            service_plan: Ok(Default::default()),
            smsr_oid: Ok(Default::default()),
        }
    }
}
impl ProfileRequest {
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
    pub fn mdn_zip_code<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
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
        T: ::std::convert::TryInto<::std::vec::Vec<super::PrimaryPlaceOfUse>>,
        T::Error: ::std::fmt::Display,
    {
        self.primary_place_of_use = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for primary_place_of_use: {e}")
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
}
impl ::std::convert::TryFrom<ProfileRequest> for super::ProfileRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: ProfileRequest,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            account_name: value.account_name?,
            carrier_ip_pool_name: value.carrier_ip_pool_name?,
            carrier_name: value.carrier_name?,
            devices: value.devices?,
            mdn_zip_code: value.mdn_zip_code?,
            primary_place_of_use: value.primary_place_of_use?,
            service_plan: value.service_plan?,
            smsr_oid: value.smsr_oid?,
        })
    }
}
impl ::std::convert::From<super::ProfileRequest> for ProfileRequest {
    fn from(value: super::ProfileRequest) -> Self {
        Self {
            account_name: Ok(value.account_name),
            carrier_ip_pool_name: Ok(value.carrier_ip_pool_name),
            carrier_name: Ok(value.carrier_name),
            devices: Ok(value.devices),
            mdn_zip_code: Ok(value.mdn_zip_code),
            primary_place_of_use: Ok(value.primary_place_of_use),
            service_plan: Ok(value.service_plan),
            smsr_oid: Ok(value.smsr_oid),
        }
    }
}
#[derive(Clone, Debug)]
pub struct SetFallbackAttributeRequest {
    account_name: ::std::result::Result<::std::string::String, ::std::string::String>,
    carrier_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    devices: ::std::result::Result<
        ::std::vec::Vec<super::DeviceList>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for SetFallbackAttributeRequest {
    fn default() -> Self {
        Self {
            account_name: Err("no value supplied for account_name".to_string()),
            carrier_name: Ok(Default::default()),
            devices: Err("no value supplied for devices".to_string()),
        }
    }
}
impl SetFallbackAttributeRequest {
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
}
impl ::std::convert::TryFrom<SetFallbackAttributeRequest>
for super::SetFallbackAttributeRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: SetFallbackAttributeRequest,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            account_name: value.account_name?,
            carrier_name: value.carrier_name?,
            devices: value.devices?,
        })
    }
}
impl ::std::convert::From<super::SetFallbackAttributeRequest>
for SetFallbackAttributeRequest {
    fn from(value: super::SetFallbackAttributeRequest) -> Self {
        Self {
            account_name: Ok(value.account_name),
            carrier_name: Ok(value.carrier_name),
            devices: Ok(value.devices),
        }
    }
}
#[derive(Clone, Debug)]
pub struct StatusResponse {
    request_id: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    status: ::std::result::Result<
        ::std::option::Option<super::RequestStatus>,
        ::std::string::String,
    >,
    sub_requests: ::std::result::Result<
        ::std::vec::Vec<super::SubRequest>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for StatusResponse {
    fn default() -> Self {
        Self {
            request_id: Ok(Default::default()),
            status: Ok(Default::default()),
            sub_requests: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl StatusResponse {
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
    pub fn sub_requests<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::SubRequest>>,
        T::Error: ::std::fmt::Display,
    {
        self.sub_requests = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for sub_requests: {e}")
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
impl ::std::convert::TryFrom<StatusResponse> for super::StatusResponse {
    type Error = super::error::ConversionError;
    fn try_from(
        value: StatusResponse,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            request_id: value.request_id?,
            status: value.status?,
            sub_requests: value.sub_requests?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::StatusResponse> for StatusResponse {
    fn from(value: super::StatusResponse) -> Self {
        Self {
            request_id: Ok(value.request_id),
            status: Ok(value.status),
            sub_requests: Ok(value.sub_requests),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct SubRequest {
    ids: ::std::result::Result<::std::vec::Vec<super::DeviceId>, ::std::string::String>,
    status: ::std::result::Result<
        ::std::option::Option<super::RequestStatus>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for SubRequest {
    fn default() -> Self {
        Self {
            ids: Ok(Default::default()),
            status: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl SubRequest {
    pub fn ids<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::DeviceId>>,
        T::Error: ::std::fmt::Display,
    {
        self.ids = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for ids: {e}"));
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
impl ::std::convert::TryFrom<SubRequest> for super::SubRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: SubRequest,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            ids: value.ids?,
            status: value.status?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::SubRequest> for SubRequest {
    fn from(value: super::SubRequest) -> Self {
        Self {
            ids: Ok(value.ids),
            status: Ok(value.status),
            extra: Ok(value.extra),
        }
    }
}
