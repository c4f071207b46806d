// Generated from openapi/firmware.yaml by `cargo xtask generate`. Do not edit: change the description instead.

#[derive(Clone, Debug)]
pub struct AccountLicenseInfo {
    account_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    assigned_licenses: ::std::result::Result<
        ::std::option::Option<i32>,
        ::std::string::String,
    >,
    device_list: ::std::result::Result<
        ::std::vec::Vec<super::LicensedDevice>,
        ::std::string::String,
    >,
    has_more_data: ::std::result::Result<
        ::std::option::Option<bool>,
        ::std::string::String,
    >,
    last_seen_device_id: ::std::result::Result<
        ::std::option::Option<i64>,
        ::std::string::String,
    >,
    total_licenses: ::std::result::Result<
        ::std::option::Option<i32>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for AccountLicenseInfo {
    fn default() -> Self {
        Self {
            account_name: Ok(Default::default()),
            assigned_licenses: Ok(Default::default()),
            device_list: Ok(Default::default()),
            has_more_data: Ok(Default::default()),
            last_seen_device_id: Ok(Default::default()),
            total_licenses: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl AccountLicenseInfo {
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
    pub fn assigned_licenses<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<i32>>,
        T::Error: ::std::fmt::Display,
    {
        self.assigned_licenses = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for assigned_licenses: {e}")
            });
        self
    }
    pub fn device_list<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::LicensedDevice>>,
        T::Error: ::std::fmt::Display,
    {
        self.device_list = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for device_list: {e}")
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
    pub fn last_seen_device_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<i64>>,
        T::Error: ::std::fmt::Display,
    {
        self.last_seen_device_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for last_seen_device_id: {e}")
            });
        self
    }
    pub fn total_licenses<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<i32>>,
        T::Error: ::std::fmt::Display,
    {
        self.total_licenses = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for total_licenses: {e}")
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
impl ::std::convert::TryFrom<AccountLicenseInfo> for super::AccountLicenseInfo {
    type Error = super::error::ConversionError;
    fn try_from(
        value: AccountLicenseInfo,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            account_name: value.account_name?,
            assigned_licenses: value.assigned_licenses?,
            device_list: value.device_list?,
            has_more_data: value.has_more_data?,
            last_seen_device_id: value.last_seen_device_id?,
            total_licenses: value.total_licenses?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::AccountLicenseInfo> for AccountLicenseInfo {
    fn from(value: super::AccountLicenseInfo) -> Self {
        Self {
            account_name: Ok(value.account_name),
            assigned_licenses: Ok(value.assigned_licenses),
            device_list: Ok(value.device_list),
            has_more_data: Ok(value.has_more_data),
            last_seen_device_id: Ok(value.last_seen_device_id),
            total_licenses: Ok(value.total_licenses),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct CampaignFirmwareUpgrade {
    auto_add_devices_flag: ::std::result::Result<bool, ::std::string::String>,
    auto_assign_license_flag: ::std::result::Result<bool, ::std::string::String>,
    campaign_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    campaign_time_window_list: ::std::result::Result<
        ::std::vec::Vec<super::TimeWindow>,
        ::std::string::String,
    >,
    device_list: ::std::result::Result<
        ::std::vec::Vec<::std::string::String>,
        ::std::string::String,
    >,
    end_date: ::std::result::Result<::std::string::String, ::std::string::String>,
    firmware_from: ::std::result::Result<::std::string::String, ::std::string::String>,
    firmware_name: ::std::result::Result<::std::string::String, ::std::string::String>,
    firmware_to: ::std::result::Result<::std::string::String, ::std::string::String>,
    protocol: ::std::result::Result<super::CampaignProtocol, ::std::string::String>,
    start_date: ::std::result::Result<::std::string::String, ::std::string::String>,
}
impl ::std::default::Default for CampaignFirmwareUpgrade {
    fn default() -> Self {
        Self {
            auto_add_devices_flag: Err(
                "no value supplied for auto_add_devices_flag".to_string(),
            ),
            auto_assign_license_flag: Err(
                "no value supplied for auto_assign_license_flag".to_string(),
            ),
            campaign_name: Ok(Default::default()),
            campaign_time_window_list: Ok(Default::default()),
            device_list: Err("no value supplied for device_list".to_string()),
            end_date: Err("no value supplied for end_date".to_string()),
            firmware_from: Err("no value supplied for firmware_from".to_string()),
            firmware_name: Err("no value supplied for firmware_name".to_string()),
            firmware_to: Err("no value supplied for firmware_to".to_string()),
            protocol: Err("no value supplied for protocol".to_string()),
            start_date: Err("no value supplied for start_date".to_string()),
        }
    }
}
impl CampaignFirmwareUpgrade {
    pub fn auto_add_devices_flag<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<bool>,
        T::Error: ::std::fmt::Display,
    {
        self.auto_add_devices_flag = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for auto_add_devices_flag: {e}")
            });
        self
    }
    pub fn auto_assign_license_flag<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<bool>,
        T::Error: ::std::fmt::Display,
    {
        self.auto_assign_license_flag = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for auto_assign_license_flag: {e}"
                )
            });
        self
    }
    pub fn campaign_name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.campaign_name = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for campaign_name: {e}")
            });
        self
    }
    pub fn campaign_time_window_list<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::TimeWindow>>,
        T::Error: ::std::fmt::Display,
    {
        self.campaign_time_window_list = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for campaign_time_window_list: {e}"
                )
            });
        self
    }
    pub fn device_list<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.device_list = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for device_list: {e}")
            });
        self
    }
    pub fn end_date<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.end_date = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for end_date: {e}"));
        self
    }
    pub fn firmware_from<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.firmware_from = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for firmware_from: {e}")
            });
        self
    }
    pub fn firmware_name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.firmware_name = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for firmware_name: {e}")
            });
        self
    }
    pub fn firmware_to<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.firmware_to = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for firmware_to: {e}")
            });
        self
    }
    pub fn protocol<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::CampaignProtocol>,
        T::Error: ::std::fmt::Display,
    {
        self.protocol = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for protocol: {e}"));
        self
    }
    pub fn start_date<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.start_date = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for start_date: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<CampaignFirmwareUpgrade>
for super::CampaignFirmwareUpgrade {
    type Error = super::error::ConversionError;
    fn try_from(
        value: CampaignFirmwareUpgrade,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            auto_add_devices_flag: value.auto_add_devices_flag?,
            auto_assign_license_flag: value.auto_assign_license_flag?,
            campaign_name: value.campaign_name?,
            campaign_time_window_list: value.campaign_time_window_list?,
            device_list: value.device_list?,
            end_date: value.end_date?,
            firmware_from: value.firmware_from?,
            firmware_name: value.firmware_name?,
            firmware_to: value.firmware_to?,
            protocol: value.protocol?,
            start_date: value.start_date?,
        })
    }
}
impl ::std::convert::From<super::CampaignFirmwareUpgrade> for CampaignFirmwareUpgrade {
    fn from(value: super::CampaignFirmwareUpgrade) -> Self {
        Self {
            auto_add_devices_flag: Ok(value.auto_add_devices_flag),
            auto_assign_license_flag: Ok(value.auto_assign_license_flag),
            campaign_name: Ok(value.campaign_name),
            campaign_time_window_list: Ok(value.campaign_time_window_list),
            device_list: Ok(value.device_list),
            end_date: Ok(value.end_date),
            firmware_from: Ok(value.firmware_from),
            firmware_name: Ok(value.firmware_name),
            firmware_to: Ok(value.firmware_to),
            protocol: Ok(value.protocol),
            start_date: Ok(value.start_date),
        }
    }
}
#[derive(Clone, Debug)]
pub struct CampaignSoftware {
    account_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    campaign_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    distribution_type: ::std::result::Result<
        ::std::option::Option<super::CampaignProtocol>,
        ::std::string::String,
    >,
    download_after_date: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    download_time_window_list: ::std::result::Result<
        ::std::vec::Vec<super::TimeWindow>,
        ::std::string::String,
    >,
    end_date: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    id: ::std::result::Result<::std::string::String, ::std::string::String>,
    install_after_date: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    install_time_window_list: ::std::result::Result<
        ::std::vec::Vec<super::TimeWindow>,
        ::std::string::String,
    >,
    make: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    model: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    software_from: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    software_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    software_to: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    start_date: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    status: ::std::result::Result<
        ::std::option::Option<super::CampaignStatus>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for CampaignSoftware {
    fn default() -> Self {
        Self {
            account_name: Ok(Default::default()),
            campaign_name: Ok(Default::default()),
            distribution_type: Ok(Default::default()),
            download_after_date: Ok(Default::default()),
            download_time_window_list: Ok(Default::default()),
            end_date: Ok(Default::default()),
            id: Err("no value supplied for id".to_string()),
            install_after_date: Ok(Default::default()),
            install_time_window_list: Ok(Default::default()),
            make: Ok(Default::default()),
            model: Ok(Default::default()),
            software_from: Ok(Default::default()),
            software_name: Ok(Default::default()),
            software_to: Ok(Default::default()),
            start_date: Ok(Default::default()),
            status: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl CampaignSoftware {
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
    pub fn campaign_name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.campaign_name = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for campaign_name: {e}")
            });
        self
    }
    pub fn distribution_type<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::CampaignProtocol>>,
        T::Error: ::std::fmt::Display,
    {
        self.distribution_type = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for distribution_type: {e}")
            });
        self
    }
    pub fn download_after_date<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.download_after_date = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for download_after_date: {e}")
            });
        self
    }
    pub fn download_time_window_list<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::TimeWindow>>,
        T::Error: ::std::fmt::Display,
    {
        self.download_time_window_list = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for download_time_window_list: {e}"
                )
            });
        self
    }
    pub fn end_date<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.end_date = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for end_date: {e}"));
        self
    }
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
    pub fn install_after_date<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.install_after_date = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for install_after_date: {e}")
            });
        self
    }
    pub fn install_time_window_list<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::TimeWindow>>,
        T::Error: ::std::fmt::Display,
    {
        self.install_time_window_list = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for install_time_window_list: {e}"
                )
            });
        self
    }
    pub fn make<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.make = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for make: {e}"));
        self
    }
    pub fn model<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.model = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for model: {e}"));
        self
    }
    pub fn software_from<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.software_from = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for software_from: {e}")
            });
        self
    }
    pub fn software_name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.software_name = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for software_name: {e}")
            });
        self
    }
    pub fn software_to<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.software_to = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for software_to: {e}")
            });
        self
    }
    pub fn start_date<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.start_date = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for start_date: {e}"));
        self
    }
    pub fn status<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::CampaignStatus>>,
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
impl ::std::convert::TryFrom<CampaignSoftware> for super::CampaignSoftware {
    type Error = super::error::ConversionError;
    fn try_from(
        value: CampaignSoftware,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            account_name: value.account_name?,
            campaign_name: value.campaign_name?,
            distribution_type: value.distribution_type?,
            download_after_date: value.download_after_date?,
            download_time_window_list: value.download_time_window_list?,
            end_date: value.end_date?,
            id: value.id?,
            install_after_date: value.install_after_date?,
            install_time_window_list: value.install_time_window_list?,
            make: value.make?,
            model: value.model?,
            software_from: value.software_from?,
            software_name: value.software_name?,
            software_to: value.software_to?,
            start_date: value.start_date?,
            status: value.status?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::CampaignSoftware> for CampaignSoftware {
    fn from(value: super::CampaignSoftware) -> Self {
        Self {
            account_name: Ok(value.account_name),
            campaign_name: Ok(value.campaign_name),
            distribution_type: Ok(value.distribution_type),
            download_after_date: Ok(value.download_after_date),
            download_time_window_list: Ok(value.download_time_window_list),
            end_date: Ok(value.end_date),
            id: Ok(value.id),
            install_after_date: Ok(value.install_after_date),
            install_time_window_list: Ok(value.install_time_window_list),
            make: Ok(value.make),
            model: Ok(value.model),
            software_from: Ok(value.software_from),
            software_name: Ok(value.software_name),
            software_to: Ok(value.software_to),
            start_date: Ok(value.start_date),
            status: Ok(value.status),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct CampaignSoftwareUpgrade {
    campaign_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    device_list: ::std::result::Result<
        ::std::vec::Vec<::std::string::String>,
        ::std::string::String,
    >,
    distribution_type: ::std::result::Result<
        super::CampaignProtocol,
        ::std::string::String,
    >,
    download_after_date: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    download_time_window_list: ::std::result::Result<
        ::std::vec::Vec<super::TimeWindow>,
        ::std::string::String,
    >,
    end_date: ::std::result::Result<::std::string::String, ::std::string::String>,
    install_after_date: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    install_time_window_list: ::std::result::Result<
        ::std::vec::Vec<super::TimeWindow>,
        ::std::string::String,
    >,
    software_from: ::std::result::Result<::std::string::String, ::std::string::String>,
    software_name: ::std::result::Result<::std::string::String, ::std::string::String>,
    software_to: ::std::result::Result<::std::string::String, ::std::string::String>,
    start_date: ::std::result::Result<::std::string::String, ::std::string::String>,
}
impl ::std::default::Default for CampaignSoftwareUpgrade {
    fn default() -> Self {
        Self {
            campaign_name: Ok(Default::default()),
            device_list: Err("no value supplied for device_list".to_string()),
            distribution_type: Err(
                "no value supplied for distribution_type".to_string(),
            ),
            download_after_date: Ok(Default::default()),
            download_time_window_list: Ok(Default::default()),
            end_date: Err("no value supplied for end_date".to_string()),
            install_after_date: Ok(Default::default()),
            install_time_window_list: Ok(Default::default()),
            software_from: Err("no value supplied for software_from".to_string()),
            software_name: Err("no value supplied for software_name".to_string()),
            software_to: Err("no value supplied for software_to".to_string()),
            start_date: Err("no value supplied for start_date".to_string()),
        }
    }
}
impl CampaignSoftwareUpgrade {
    pub fn campaign_name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.campaign_name = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for campaign_name: {e}")
            });
        self
    }
    pub fn device_list<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.device_list = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for device_list: {e}")
            });
        self
    }
    pub fn distribution_type<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::CampaignProtocol>,
        T::Error: ::std::fmt::Display,
    {
        self.distribution_type = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for distribution_type: {e}")
            });
        self
    }
    pub fn download_after_date<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.download_after_date = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for download_after_date: {e}")
            });
        self
    }
    pub fn download_time_window_list<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::TimeWindow>>,
        T::Error: ::std::fmt::Display,
    {
        self.download_time_window_list = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for download_time_window_list: {e}"
                )
            });
        self
    }
    pub fn end_date<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.end_date = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for end_date: {e}"));
        self
    }
    pub fn install_after_date<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.install_after_date = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for install_after_date: {e}")
            });
        self
    }
    pub fn install_time_window_list<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::TimeWindow>>,
        T::Error: ::std::fmt::Display,
    {
        self.install_time_window_list = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for install_time_window_list: {e}"
                )
            });
        self
    }
    pub fn software_from<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.software_from = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for software_from: {e}")
            });
        self
    }
    pub fn software_name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.software_name = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for software_name: {e}")
            });
        self
    }
    pub fn software_to<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.software_to = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for software_to: {e}")
            });
        self
    }
    pub fn start_date<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.start_date = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for start_date: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<CampaignSoftwareUpgrade>
for super::CampaignSoftwareUpgrade {
    type Error = super::error::ConversionError;
    fn try_from(
        value: CampaignSoftwareUpgrade,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            campaign_name: value.campaign_name?,
            device_list: value.device_list?,
            distribution_type: value.distribution_type?,
            download_after_date: value.download_after_date?,
            download_time_window_list: value.download_time_window_list?,
            end_date: value.end_date?,
            install_after_date: value.install_after_date?,
            install_time_window_list: value.install_time_window_list?,
            software_from: value.software_from?,
            software_name: value.software_name?,
            software_to: value.software_to?,
            start_date: value.start_date?,
        })
    }
}
impl ::std::convert::From<super::CampaignSoftwareUpgrade> for CampaignSoftwareUpgrade {
    fn from(value: super::CampaignSoftwareUpgrade) -> Self {
        Self {
            campaign_name: Ok(value.campaign_name),
            device_list: Ok(value.device_list),
            distribution_type: Ok(value.distribution_type),
            download_after_date: Ok(value.download_after_date),
            download_time_window_list: Ok(value.download_time_window_list),
            end_date: Ok(value.end_date),
            install_after_date: Ok(value.install_after_date),
            install_time_window_list: Ok(value.install_time_window_list),
            software_from: Ok(value.software_from),
            software_name: Ok(value.software_name),
            software_to: Ok(value.software_to),
            start_date: Ok(value.start_date),
        }
    }
}
#[derive(Clone, Debug)]
pub struct DeviceUpgradeHistory {
    account_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    device_id: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    firmware_from: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    firmware_to: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    id: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    reason: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    start_date: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    status: ::std::result::Result<
        ::std::option::Option<super::UpgradeDeviceStatus>,
        ::std::string::String,
    >,
    upgrade_start_time: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for DeviceUpgradeHistory {
    fn default() -> Self {
        Self {
            account_name: Ok(Default::default()),
            device_id: Ok(Default::default()),
            firmware_from: Ok(Default::default()),
            firmware_to: Ok(Default::default()),
            id: Ok(Default::default()),
            reason: Ok(Default::default()),
            start_date: Ok(Default::default()),
            status: Ok(Default::default()),
            upgrade_start_time: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl DeviceUpgradeHistory {
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
    pub fn device_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.device_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for device_id: {e}"));
        self
    }
    pub fn firmware_from<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.firmware_from = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for firmware_from: {e}")
            });
        self
    }
    pub fn firmware_to<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.firmware_to = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for firmware_to: {e}")
            });
        self
    }
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
    pub fn start_date<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.start_date = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for start_date: {e}"));
        self
    }
    pub fn status<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::UpgradeDeviceStatus>>,
        T::Error: ::std::fmt::Display,
    {
        self.status = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for status: {e}"));
        self
    }
    pub fn upgrade_start_time<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.upgrade_start_time = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for upgrade_start_time: {e}")
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
impl ::std::convert::TryFrom<DeviceUpgradeHistory> for super::DeviceUpgradeHistory {
    type Error = super::error::ConversionError;
    fn try_from(
        value: DeviceUpgradeHistory,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            account_name: value.account_name?,
            device_id: value.device_id?,
            firmware_from: value.firmware_from?,
            firmware_to: value.firmware_to?,
            id: value.id?,
            reason: value.reason?,
            start_date: value.start_date?,
            status: value.status?,
            upgrade_start_time: value.upgrade_start_time?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::DeviceUpgradeHistory> for DeviceUpgradeHistory {
    fn from(value: super::DeviceUpgradeHistory) -> Self {
        Self {
            account_name: Ok(value.account_name),
            device_id: Ok(value.device_id),
            firmware_from: Ok(value.firmware_from),
            firmware_to: Ok(value.firmware_to),
            id: Ok(value.id),
            reason: Ok(value.reason),
            start_date: Ok(value.start_date),
            status: Ok(value.status),
            upgrade_start_time: Ok(value.upgrade_start_time),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct Firmware {
    firmware_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    from_version: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    launch_date: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    make: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    model: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    participant_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    release_note: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    to_version: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for Firmware {
    fn default() -> Self {
        Self {
            firmware_name: Ok(Default::default()),
            from_version: Ok(Default::default()),
            launch_date: Ok(Default::default()),
            make: Ok(Default::default()),
            model: Ok(Default::default()),
            participant_name: Ok(Default::default()),
            release_note: Ok(Default::default()),
            to_version: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl Firmware {
    pub fn firmware_name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.firmware_name = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for firmware_name: {e}")
            });
        self
    }
    pub fn from_version<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.from_version = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for from_version: {e}")
            });
        self
    }
    pub fn launch_date<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.launch_date = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for launch_date: {e}")
            });
        self
    }
    pub fn make<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.make = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for make: {e}"));
        self
    }
    pub fn model<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.model = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for model: {e}"));
        self
    }
    pub fn participant_name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.participant_name = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for participant_name: {e}")
            });
        self
    }
    pub fn release_note<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.release_note = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for release_note: {e}")
            });
        self
    }
    pub fn to_version<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.to_version = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for to_version: {e}"));
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
impl ::std::convert::TryFrom<Firmware> for super::Firmware {
    type Error = super::error::ConversionError;
    fn try_from(
        value: Firmware,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            firmware_name: value.firmware_name?,
            from_version: value.from_version?,
            launch_date: value.launch_date?,
            make: value.make?,
            model: value.model?,
            participant_name: value.participant_name?,
            release_note: value.release_note?,
            to_version: value.to_version?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::Firmware> for Firmware {
    fn from(value: super::Firmware) -> Self {
        Self {
            firmware_name: Ok(value.firmware_name),
            from_version: Ok(value.from_version),
            launch_date: Ok(value.launch_date),
            make: Ok(value.make),
            model: Ok(value.model),
            participant_name: Ok(value.participant_name),
            release_note: Ok(value.release_note),
            to_version: Ok(value.to_version),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct FirmwareCampaign {
    account_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    campaign_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    campaign_time_window_list: ::std::result::Result<
        ::std::vec::Vec<super::TimeWindow>,
        ::std::string::String,
    >,
    end_date: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    firmware_from: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    firmware_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    firmware_to: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    id: ::std::result::Result<::std::string::String, ::std::string::String>,
    make: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    model: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    protocol: ::std::result::Result<
        ::std::option::Option<super::CampaignProtocol>,
        ::std::string::String,
    >,
    start_date: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    status: ::std::result::Result<
        ::std::option::Option<super::CampaignStatus>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for FirmwareCampaign {
    fn default() -> Self {
        Self {
            account_name: Ok(Default::default()),
            campaign_name: Ok(Default::default()),
            campaign_time_window_list: Ok(Default::default()),
            end_date: Ok(Default::default()),
            firmware_from: Ok(Default::default()),
            firmware_name: Ok(Default::default()),
            firmware_to: Ok(Default::default()),
            id: Err("no value supplied for id".to_string()),
            make: Ok(Default::default()),
            model: Ok(Default::default()),
            protocol: Ok(Default::default()),
            start_date: Ok(Default::default()),
            status: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl FirmwareCampaign {
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
    pub fn campaign_name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.campaign_name = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for campaign_name: {e}")
            });
        self
    }
    pub fn campaign_time_window_list<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::TimeWindow>>,
        T::Error: ::std::fmt::Display,
    {
        self.campaign_time_window_list = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for campaign_time_window_list: {e}"
                )
            });
        self
    }
    pub fn end_date<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.end_date = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for end_date: {e}"));
        self
    }
    pub fn firmware_from<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.firmware_from = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for firmware_from: {e}")
            });
        self
    }
    pub fn firmware_name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.firmware_name = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for firmware_name: {e}")
            });
        self
    }
    pub fn firmware_to<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.firmware_to = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for firmware_to: {e}")
            });
        self
    }
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
    pub fn make<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.make = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for make: {e}"));
        self
    }
    pub fn model<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.model = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for model: {e}"));
        self
    }
    pub fn protocol<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::CampaignProtocol>>,
        T::Error: ::std::fmt::Display,
    {
        self.protocol = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for protocol: {e}"));
        self
    }
    pub fn start_date<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.start_date = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for start_date: {e}"));
        self
    }
    pub fn status<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::CampaignStatus>>,
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
impl ::std::convert::TryFrom<FirmwareCampaign> for super::FirmwareCampaign {
    type Error = super::error::ConversionError;
    fn try_from(
        value: FirmwareCampaign,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            account_name: value.account_name?,
            campaign_name: value.campaign_name?,
            campaign_time_window_list: value.campaign_time_window_list?,
            end_date: value.end_date?,
            firmware_from: value.firmware_from?,
            firmware_name: value.firmware_name?,
            firmware_to: value.firmware_to?,
            id: value.id?,
            make: value.make?,
            model: value.model?,
            protocol: value.protocol?,
            start_date: value.start_date?,
            status: value.status?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::FirmwareCampaign> for FirmwareCampaign {
    fn from(value: super::FirmwareCampaign) -> Self {
        Self {
            account_name: Ok(value.account_name),
            campaign_name: Ok(value.campaign_name),
            campaign_time_window_list: Ok(value.campaign_time_window_list),
            end_date: Ok(value.end_date),
            firmware_from: Ok(value.firmware_from),
            firmware_name: Ok(value.firmware_name),
            firmware_to: Ok(value.firmware_to),
            id: Ok(value.id),
            make: Ok(value.make),
            model: Ok(value.model),
            protocol: Ok(value.protocol),
            start_date: Ok(value.start_date),
            status: Ok(value.status),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct FirmwarePackage {
    firmware_from: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    firmware_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    firmware_to: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    launch_date: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    make: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    model: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    protocol: ::std::result::Result<
        ::std::option::Option<super::CampaignProtocol>,
        ::std::string::String,
    >,
    release_note: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for FirmwarePackage {
    fn default() -> Self {
        Self {
            firmware_from: Ok(Default::default()),
            firmware_name: Ok(Default::default()),
            firmware_to: Ok(Default::default()),
            launch_date: Ok(Default::default()),
            make: Ok(Default::default()),
            model: Ok(Default::default()),
            protocol: Ok(Default::default()),
            release_note: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl FirmwarePackage {
    pub fn firmware_from<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.firmware_from = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for firmware_from: {e}")
            });
        self
    }
    pub fn firmware_name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.firmware_name = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for firmware_name: {e}")
            });
        self
    }
    pub fn firmware_to<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.firmware_to = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for firmware_to: {e}")
            });
        self
    }
    pub fn launch_date<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.launch_date = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for launch_date: {e}")
            });
        self
    }
    pub fn make<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.make = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for make: {e}"));
        self
    }
    pub fn model<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.model = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for model: {e}"));
        self
    }
    pub fn protocol<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::CampaignProtocol>>,
        T::Error: ::std::fmt::Display,
    {
        self.protocol = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for protocol: {e}"));
        self
    }
    pub fn release_note<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.release_note = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for release_note: {e}")
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
impl ::std::convert::TryFrom<FirmwarePackage> for super::FirmwarePackage {
    type Error = super::error::ConversionError;
    fn try_from(
        value: FirmwarePackage,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            firmware_from: value.firmware_from?,
            firmware_name: value.firmware_name?,
            firmware_to: value.firmware_to?,
            launch_date: value.launch_date?,
            make: value.make?,
            model: value.model?,
            protocol: value.protocol?,
            release_note: value.release_note?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::FirmwarePackage> for FirmwarePackage {
    fn from(value: super::FirmwarePackage) -> Self {
        Self {
            firmware_from: Ok(value.firmware_from),
            firmware_name: Ok(value.firmware_name),
            firmware_to: Ok(value.firmware_to),
            launch_date: Ok(value.launch_date),
            make: Ok(value.make),
            model: Ok(value.model),
            protocol: Ok(value.protocol),
            release_note: Ok(value.release_note),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct FirmwareUpgrade {
    account_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    device_list: ::std::result::Result<
        ::std::vec::Vec<super::FirmwareUpgradeDevice>,
        ::std::string::String,
    >,
    end_date: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    firmware_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    firmware_to: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    id: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    start_date: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    status: ::std::result::Result<
        ::std::option::Option<super::UpgradeStatus>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for FirmwareUpgrade {
    fn default() -> Self {
        Self {
            account_name: Ok(Default::default()),
            device_list: Ok(Default::default()),
            end_date: Ok(Default::default()),
            firmware_name: Ok(Default::default()),
            firmware_to: Ok(Default::default()),
            id: Ok(Default::default()),
            start_date: Ok(Default::default()),
            status: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl FirmwareUpgrade {
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
    pub fn device_list<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::FirmwareUpgradeDevice>>,
        T::Error: ::std::fmt::Display,
    {
        self.device_list = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for device_list: {e}")
            });
        self
    }
    pub fn end_date<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.end_date = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for end_date: {e}"));
        self
    }
    pub fn firmware_name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.firmware_name = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for firmware_name: {e}")
            });
        self
    }
    pub fn firmware_to<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.firmware_to = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for firmware_to: {e}")
            });
        self
    }
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
    pub fn start_date<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.start_date = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for start_date: {e}"));
        self
    }
    pub fn status<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::UpgradeStatus>>,
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
impl ::std::convert::TryFrom<FirmwareUpgrade> for super::FirmwareUpgrade {
    type Error = super::error::ConversionError;
    fn try_from(
        value: FirmwareUpgrade,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            account_name: value.account_name?,
            device_list: value.device_list?,
            end_date: value.end_date?,
            firmware_name: value.firmware_name?,
            firmware_to: value.firmware_to?,
            id: value.id?,
            start_date: value.start_date?,
            status: value.status?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::FirmwareUpgrade> for FirmwareUpgrade {
    fn from(value: super::FirmwareUpgrade) -> Self {
        Self {
            account_name: Ok(value.account_name),
            device_list: Ok(value.device_list),
            end_date: Ok(value.end_date),
            firmware_name: Ok(value.firmware_name),
            firmware_to: Ok(value.firmware_to),
            id: Ok(value.id),
            start_date: Ok(value.start_date),
            status: Ok(value.status),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct FirmwareUpgradeChangeRequest {
    device_list: ::std::result::Result<
        ::std::vec::Vec<::std::string::String>,
        ::std::string::String,
    >,
    type_: ::std::result::Result<super::UpgradeChange, ::std::string::String>,
}
impl ::std::default::Default for FirmwareUpgradeChangeRequest {
    fn default() -> Self {
        Self {
            device_list: Err("no value supplied for device_list".to_string()),
            type_: Err("no value supplied for type_".to_string()),
        }
    }
}
impl FirmwareUpgradeChangeRequest {
    pub fn device_list<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.device_list = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for device_list: {e}")
            });
        self
    }
    pub fn type_<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::UpgradeChange>,
        T::Error: ::std::fmt::Display,
    {
        self.type_ = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for type_: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<FirmwareUpgradeChangeRequest>
for super::FirmwareUpgradeChangeRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: FirmwareUpgradeChangeRequest,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            device_list: value.device_list?,
            type_: value.type_?,
        })
    }
}
impl ::std::convert::From<super::FirmwareUpgradeChangeRequest>
for FirmwareUpgradeChangeRequest {
    fn from(value: super::FirmwareUpgradeChangeRequest) -> Self {
        Self {
            device_list: Ok(value.device_list),
            type_: Ok(value.type_),
        }
    }
}
#[derive(Clone, Debug)]
pub struct FirmwareUpgradeChangeResult {
    account_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    device_list: ::std::result::Result<
        ::std::vec::Vec<super::FotaDeviceResult>,
        ::std::string::String,
    >,
    id: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for FirmwareUpgradeChangeResult {
    fn default() -> Self {
        Self {
            account_name: Ok(Default::default()),
            device_list: Ok(Default::default()),
            id: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl FirmwareUpgradeChangeResult {
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
    pub fn device_list<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::FotaDeviceResult>>,
        T::Error: ::std::fmt::Display,
    {
        self.device_list = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for device_list: {e}")
            });
        self
    }
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
impl ::std::convert::TryFrom<FirmwareUpgradeChangeResult>
for super::FirmwareUpgradeChangeResult {
    type Error = super::error::ConversionError;
    fn try_from(
        value: FirmwareUpgradeChangeResult,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            account_name: value.account_name?,
            device_list: value.device_list?,
            id: value.id?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::FirmwareUpgradeChangeResult>
for FirmwareUpgradeChangeResult {
    fn from(value: super::FirmwareUpgradeChangeResult) -> Self {
        Self {
            account_name: Ok(value.account_name),
            device_list: Ok(value.device_list),
            id: Ok(value.id),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct FirmwareUpgradeDevice {
    device_id: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    result_reason: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    status: ::std::result::Result<
        ::std::option::Option<super::UpgradeDeviceStatus>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for FirmwareUpgradeDevice {
    fn default() -> Self {
        Self {
            device_id: Ok(Default::default()),
            result_reason: Ok(Default::default()),
            status: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl FirmwareUpgradeDevice {
    pub fn device_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.device_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for device_id: {e}"));
        self
    }
    pub fn result_reason<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.result_reason = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for result_reason: {e}")
            });
        self
    }
    pub fn status<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::UpgradeDeviceStatus>>,
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
impl ::std::convert::TryFrom<FirmwareUpgradeDevice> for super::FirmwareUpgradeDevice {
    type Error = super::error::ConversionError;
    fn try_from(
        value: FirmwareUpgradeDevice,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            device_id: value.device_id?,
            result_reason: value.result_reason?,
            status: value.status?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::FirmwareUpgradeDevice> for FirmwareUpgradeDevice {
    fn from(value: super::FirmwareUpgradeDevice) -> Self {
        Self {
            device_id: Ok(value.device_id),
            result_reason: Ok(value.result_reason),
            status: Ok(value.status),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct FirmwareUpgradeRequest {
    account_name: ::std::result::Result<::std::string::String, ::std::string::String>,
    device_list: ::std::result::Result<
        ::std::vec::Vec<::std::string::String>,
        ::std::string::String,
    >,
    end_date: ::std::result::Result<::std::string::String, ::std::string::String>,
    firmware_name: ::std::result::Result<::std::string::String, ::std::string::String>,
    firmware_to: ::std::result::Result<::std::string::String, ::std::string::String>,
    start_date: ::std::result::Result<::std::string::String, ::std::string::String>,
}
impl ::std::default::Default for FirmwareUpgradeRequest {
    fn default() -> Self {
        Self {
            account_name: Err("no value supplied for account_name".to_string()),
            device_list: Err("no value supplied for device_list".to_string()),
            end_date: Err("no value supplied for end_date".to_string()),
            firmware_name: Err("no value supplied for firmware_name".to_string()),
            firmware_to: Err("no value supplied for firmware_to".to_string()),
            start_date: Err("no value supplied for start_date".to_string()),
        }
    }
}
impl FirmwareUpgradeRequest {
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
        T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.device_list = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for device_list: {e}")
            });
        self
    }
    pub fn end_date<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.end_date = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for end_date: {e}"));
        self
    }
    pub fn firmware_name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.firmware_name = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for firmware_name: {e}")
            });
        self
    }
    pub fn firmware_to<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.firmware_to = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for firmware_to: {e}")
            });
        self
    }
    pub fn start_date<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.start_date = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for start_date: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<FirmwareUpgradeRequest> for super::FirmwareUpgradeRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: FirmwareUpgradeRequest,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            account_name: value.account_name?,
            device_list: value.device_list?,
            end_date: value.end_date?,
            firmware_name: value.firmware_name?,
            firmware_to: value.firmware_to?,
            start_date: value.start_date?,
        })
    }
}
impl ::std::convert::From<super::FirmwareUpgradeRequest> for FirmwareUpgradeRequest {
    fn from(value: super::FirmwareUpgradeRequest) -> Self {
        Self {
            account_name: Ok(value.account_name),
            device_list: Ok(value.device_list),
            end_date: Ok(value.end_date),
            firmware_name: Ok(value.firmware_name),
            firmware_to: Ok(value.firmware_to),
            start_date: Ok(value.start_date),
        }
    }
}
#[derive(Clone, Debug)]
pub struct FotaCallbackActionResult {
    account_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    service_name: ::std::result::Result<
        ::std::option::Option<super::FotaCallbackService>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for FotaCallbackActionResult {
    fn default() -> Self {
        Self {
            account_name: Ok(Default::default()),
            service_name: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl FotaCallbackActionResult {
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
    pub fn service_name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::FotaCallbackService>>,
        T::Error: ::std::fmt::Display,
    {
        self.service_name = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for service_name: {e}")
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
impl ::std::convert::TryFrom<FotaCallbackActionResult>
for super::FotaCallbackActionResult {
    type Error = super::error::ConversionError;
    fn try_from(
        value: FotaCallbackActionResult,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            account_name: value.account_name?,
            service_name: value.service_name?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::FotaCallbackActionResult> for FotaCallbackActionResult {
    fn from(value: super::FotaCallbackActionResult) -> Self {
        Self {
            account_name: Ok(value.account_name),
            service_name: Ok(value.service_name),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct FotaCallbackRequest {
    name: ::std::result::Result<super::FotaCallbackService, ::std::string::String>,
    password: ::std::result::Result<
        ::std::option::Option<crate::Secret>,
        ::std::string::String,
    >,
    url: ::std::result::Result<::std::string::String, ::std::string::String>,
    username: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for FotaCallbackRequest {
    fn default() -> Self {
        Self {
            name: Err("no value supplied for name".to_string()),
            password: Ok(Default::default()),
            url: Err("no value supplied for url".to_string()),
            username: Ok(Default::default()),
        }
    }
}
impl FotaCallbackRequest {
    pub fn name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::FotaCallbackService>,
        T::Error: ::std::fmt::Display,
    {
        self.name = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for name: {e}"));
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
    pub fn url<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.url = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for url: {e}"));
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
}
impl ::std::convert::TryFrom<FotaCallbackRequest> for super::FotaCallbackRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: FotaCallbackRequest,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            name: value.name?,
            password: value.password?,
            url: value.url?,
            username: value.username?,
        })
    }
}
impl ::std::convert::From<super::FotaCallbackRequest> for FotaCallbackRequest {
    fn from(value: super::FotaCallbackRequest) -> Self {
        Self {
            name: Ok(value.name),
            password: Ok(value.password),
            url: Ok(value.url),
            username: Ok(value.username),
        }
    }
}
#[derive(Clone, Debug)]
pub struct FotaDevice {
    device_id: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    firmware: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    fota_eligible: ::std::result::Result<
        ::std::option::Option<bool>,
        ::std::string::String,
    >,
    license_assigned: ::std::result::Result<
        ::std::option::Option<bool>,
        ::std::string::String,
    >,
    make: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    mdn: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    model: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    upgrade_time: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for FotaDevice {
    fn default() -> Self {
        Self {
            device_id: Ok(Default::default()),
            firmware: Ok(Default::default()),
            fota_eligible: Ok(Default::default()),
            license_assigned: Ok(Default::default()),
            make: Ok(Default::default()),
            mdn: Ok(Default::default()),
            model: Ok(Default::default()),
            upgrade_time: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl FotaDevice {
    pub fn device_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.device_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for device_id: {e}"));
        self
    }
    pub fn firmware<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.firmware = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for firmware: {e}"));
        self
    }
    pub fn fota_eligible<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<bool>>,
        T::Error: ::std::fmt::Display,
    {
        self.fota_eligible = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for fota_eligible: {e}")
            });
        self
    }
    pub fn license_assigned<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<bool>>,
        T::Error: ::std::fmt::Display,
    {
        self.license_assigned = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for license_assigned: {e}")
            });
        self
    }
    pub fn make<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.make = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for make: {e}"));
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
    pub fn model<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.model = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for model: {e}"));
        self
    }
    pub fn upgrade_time<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.upgrade_time = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for upgrade_time: {e}")
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
impl ::std::convert::TryFrom<FotaDevice> for super::FotaDevice {
    type Error = super::error::ConversionError;
    fn try_from(
        value: FotaDevice,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            device_id: value.device_id?,
            firmware: value.firmware?,
            fota_eligible: value.fota_eligible?,
            license_assigned: value.license_assigned?,
            make: value.make?,
            mdn: value.mdn?,
            model: value.model?,
            upgrade_time: value.upgrade_time?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::FotaDevice> for FotaDevice {
    fn from(value: super::FotaDevice) -> Self {
        Self {
            device_id: Ok(value.device_id),
            firmware: Ok(value.firmware),
            fota_eligible: Ok(value.fota_eligible),
            license_assigned: Ok(value.license_assigned),
            make: Ok(value.make),
            mdn: Ok(value.mdn),
            model: Ok(value.model),
            upgrade_time: Ok(value.upgrade_time),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct FotaDeviceListResult {
    account_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    device_list: ::std::result::Result<
        ::std::vec::Vec<super::FotaDevice>,
        ::std::string::String,
    >,
    has_more_data: ::std::result::Result<
        ::std::option::Option<bool>,
        ::std::string::String,
    >,
    last_seen_device_id: ::std::result::Result<
        ::std::option::Option<i64>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for FotaDeviceListResult {
    fn default() -> Self {
        Self {
            account_name: Ok(Default::default()),
            device_list: Ok(Default::default()),
            has_more_data: Ok(Default::default()),
            last_seen_device_id: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl FotaDeviceListResult {
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
    pub fn device_list<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::FotaDevice>>,
        T::Error: ::std::fmt::Display,
    {
        self.device_list = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for device_list: {e}")
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
    pub fn last_seen_device_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<i64>>,
        T::Error: ::std::fmt::Display,
    {
        self.last_seen_device_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for last_seen_device_id: {e}")
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
impl ::std::convert::TryFrom<FotaDeviceListResult> for super::FotaDeviceListResult {
    type Error = super::error::ConversionError;
    fn try_from(
        value: FotaDeviceListResult,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            account_name: value.account_name?,
            device_list: value.device_list?,
            has_more_data: value.has_more_data?,
            last_seen_device_id: value.last_seen_device_id?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::FotaDeviceListResult> for FotaDeviceListResult {
    fn from(value: super::FotaDeviceListResult) -> Self {
        Self {
            account_name: Ok(value.account_name),
            device_list: Ok(value.device_list),
            has_more_data: Ok(value.has_more_data),
            last_seen_device_id: Ok(value.last_seen_device_id),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct FotaDeviceResult {
    device_id: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    reason: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    status: ::std::result::Result<
        ::std::option::Option<super::FotaDeviceStatus>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for FotaDeviceResult {
    fn default() -> Self {
        Self {
            device_id: Ok(Default::default()),
            reason: Ok(Default::default()),
            status: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl FotaDeviceResult {
    pub fn device_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.device_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for device_id: {e}"));
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
    pub fn status<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::FotaDeviceStatus>>,
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
impl ::std::convert::TryFrom<FotaDeviceResult> for super::FotaDeviceResult {
    type Error = super::error::ConversionError;
    fn try_from(
        value: FotaDeviceResult,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            device_id: value.device_id?,
            reason: value.reason?,
            status: value.status?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::FotaDeviceResult> for FotaDeviceResult {
    fn from(value: super::FotaDeviceResult) -> Self {
        Self {
            device_id: Ok(value.device_id),
            reason: Ok(value.reason),
            status: Ok(value.status),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct FotaLicenseRemovalList {
    count: ::std::result::Result<::std::option::Option<i32>, ::std::string::String>,
    device_list: ::std::result::Result<
        ::std::vec::Vec<::std::string::String>,
        ::std::string::String,
    >,
    has_more_data: ::std::result::Result<
        ::std::option::Option<bool>,
        ::std::string::String,
    >,
    update_time: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for FotaLicenseRemovalList {
    fn default() -> Self {
        Self {
            count: Ok(Default::default()),
            device_list: Ok(Default::default()),
            has_more_data: Ok(Default::default()),
            update_time: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl FotaLicenseRemovalList {
    pub fn count<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<i32>>,
        T::Error: ::std::fmt::Display,
    {
        self.count = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for count: {e}"));
        self
    }
    pub fn device_list<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.device_list = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for device_list: {e}")
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
    pub fn update_time<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.update_time = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for update_time: {e}")
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
impl ::std::convert::TryFrom<FotaLicenseRemovalList> for super::FotaLicenseRemovalList {
    type Error = super::error::ConversionError;
    fn try_from(
        value: FotaLicenseRemovalList,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            count: value.count?,
            device_list: value.device_list?,
            has_more_data: value.has_more_data?,
            update_time: value.update_time?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::FotaLicenseRemovalList> for FotaLicenseRemovalList {
    fn from(value: super::FotaLicenseRemovalList) -> Self {
        Self {
            count: Ok(value.count),
            device_list: Ok(value.device_list),
            has_more_data: Ok(value.has_more_data),
            update_time: Ok(value.update_time),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct FotaLicenseRemovalRequest {
    device_list: ::std::result::Result<
        ::std::vec::Vec<::std::string::String>,
        ::std::string::String,
    >,
    type_: ::std::result::Result<
        ::std::option::Option<super::LicenseRemovalChange>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for FotaLicenseRemovalRequest {
    fn default() -> Self {
        Self {
            device_list: Err("no value supplied for device_list".to_string()),
            type_: Ok(Default::default()),
        }
    }
}
impl FotaLicenseRemovalRequest {
    pub fn device_list<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.device_list = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for device_list: {e}")
            });
        self
    }
    pub fn type_<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::LicenseRemovalChange>>,
        T::Error: ::std::fmt::Display,
    {
        self.type_ = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for type_: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<FotaLicenseRemovalRequest>
for super::FotaLicenseRemovalRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: FotaLicenseRemovalRequest,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            device_list: value.device_list?,
            type_: value.type_?,
        })
    }
}
impl ::std::convert::From<super::FotaLicenseRemovalRequest>
for FotaLicenseRemovalRequest {
    fn from(value: super::FotaLicenseRemovalRequest) -> Self {
        Self {
            device_list: Ok(value.device_list),
            type_: Ok(value.type_),
        }
    }
}
#[derive(Clone, Debug)]
pub struct FotaLicenseRemovalResult {
    count: ::std::result::Result<::std::option::Option<i32>, ::std::string::String>,
    device_list: ::std::result::Result<
        ::std::vec::Vec<::std::string::String>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for FotaLicenseRemovalResult {
    fn default() -> Self {
        Self {
            count: Ok(Default::default()),
            device_list: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl FotaLicenseRemovalResult {
    pub fn count<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<i32>>,
        T::Error: ::std::fmt::Display,
    {
        self.count = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for count: {e}"));
        self
    }
    pub fn device_list<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.device_list = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for device_list: {e}")
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
impl ::std::convert::TryFrom<FotaLicenseRemovalResult>
for super::FotaLicenseRemovalResult {
    type Error = super::error::ConversionError;
    fn try_from(
        value: FotaLicenseRemovalResult,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            count: value.count?,
            device_list: value.device_list?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::FotaLicenseRemovalResult> for FotaLicenseRemovalResult {
    fn from(value: super::FotaLicenseRemovalResult) -> Self {
        Self {
            count: Ok(value.count),
            device_list: Ok(value.device_list),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct FotaLicenseRequest {
    device_list: ::std::result::Result<
        ::std::vec::Vec<::std::string::String>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for FotaLicenseRequest {
    fn default() -> Self {
        Self {
            device_list: Err("no value supplied for device_list".to_string()),
        }
    }
}
impl FotaLicenseRequest {
    pub fn device_list<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
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
impl ::std::convert::TryFrom<FotaLicenseRequest> for super::FotaLicenseRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: FotaLicenseRequest,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            device_list: value.device_list?,
        })
    }
}
impl ::std::convert::From<super::FotaLicenseRequest> for FotaLicenseRequest {
    fn from(value: super::FotaLicenseRequest) -> Self {
        Self {
            device_list: Ok(value.device_list),
        }
    }
}
#[derive(Clone, Debug)]
pub struct FotaLicenseResult {
    account_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    device_list: ::std::result::Result<
        ::std::vec::Vec<super::FotaDeviceResult>,
        ::std::string::String,
    >,
    lic_count: ::std::result::Result<::std::option::Option<i32>, ::std::string::String>,
    lic_used_count: ::std::result::Result<
        ::std::option::Option<i32>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for FotaLicenseResult {
    fn default() -> Self {
        Self {
            account_name: Ok(Default::default()),
            device_list: Ok(Default::default()),
            lic_count: Ok(Default::default()),
            lic_used_count: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl FotaLicenseResult {
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
    pub fn device_list<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::FotaDeviceResult>>,
        T::Error: ::std::fmt::Display,
    {
        self.device_list = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for device_list: {e}")
            });
        self
    }
    pub fn lic_count<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<i32>>,
        T::Error: ::std::fmt::Display,
    {
        self.lic_count = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for lic_count: {e}"));
        self
    }
    pub fn lic_used_count<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<i32>>,
        T::Error: ::std::fmt::Display,
    {
        self.lic_used_count = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for lic_used_count: {e}")
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
impl ::std::convert::TryFrom<FotaLicenseResult> for super::FotaLicenseResult {
    type Error = super::error::ConversionError;
    fn try_from(
        value: FotaLicenseResult,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            account_name: value.account_name?,
            device_list: value.device_list?,
            lic_count: value.lic_count?,
            lic_used_count: value.lic_used_count?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::FotaLicenseResult> for FotaLicenseResult {
    fn from(value: super::FotaLicenseResult) -> Self {
        Self {
            account_name: Ok(value.account_name),
            device_list: Ok(value.device_list),
            lic_count: Ok(value.lic_count),
            lic_used_count: Ok(value.lic_used_count),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct FotaMessage {
    account_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    firmware_list: ::std::result::Result<
        ::std::vec::Vec<super::Firmware>,
        ::std::string::String,
    >,
    participant_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    password: ::std::result::Result<
        ::std::option::Option<crate::Secret>,
        ::std::string::String,
    >,
    type_: ::std::result::Result<
        ::std::option::Option<super::FotaMessageType>,
        ::std::string::String,
    >,
    upgrade_progress: ::std::result::Result<
        ::std::option::Option<super::UpgradeProgress>,
        ::std::string::String,
    >,
    upgrade_scheduled: ::std::result::Result<
        ::std::option::Option<super::UpgradeScheduled>,
        ::std::string::String,
    >,
    username: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for FotaMessage {
    fn default() -> Self {
        Self {
            account_name: Ok(Default::default()),
            firmware_list: Ok(Default::default()),
            participant_name: Ok(Default::default()),
            password: Ok(Default::default()),
            type_: Ok(Default::default()),
            upgrade_progress: Ok(Default::default()),
            upgrade_scheduled: Ok(Default::default()),
            username: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl FotaMessage {
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
    pub fn firmware_list<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::Firmware>>,
        T::Error: ::std::fmt::Display,
    {
        self.firmware_list = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for firmware_list: {e}")
            });
        self
    }
    pub fn participant_name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.participant_name = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for participant_name: {e}")
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
    pub fn type_<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::FotaMessageType>>,
        T::Error: ::std::fmt::Display,
    {
        self.type_ = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for type_: {e}"));
        self
    }
    pub fn upgrade_progress<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::UpgradeProgress>>,
        T::Error: ::std::fmt::Display,
    {
        self.upgrade_progress = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for upgrade_progress: {e}")
            });
        self
    }
    pub fn upgrade_scheduled<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::UpgradeScheduled>>,
        T::Error: ::std::fmt::Display,
    {
        self.upgrade_scheduled = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for upgrade_scheduled: {e}")
            });
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
impl ::std::convert::TryFrom<FotaMessage> for super::FotaMessage {
    type Error = super::error::ConversionError;
    fn try_from(
        value: FotaMessage,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            account_name: value.account_name?,
            firmware_list: value.firmware_list?,
            participant_name: value.participant_name?,
            password: value.password?,
            type_: value.type_?,
            upgrade_progress: value.upgrade_progress?,
            upgrade_scheduled: value.upgrade_scheduled?,
            username: value.username?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::FotaMessage> for FotaMessage {
    fn from(value: super::FotaMessage) -> Self {
        Self {
            account_name: Ok(value.account_name),
            firmware_list: Ok(value.firmware_list),
            participant_name: Ok(value.participant_name),
            password: Ok(value.password),
            type_: Ok(value.type_),
            upgrade_progress: Ok(value.upgrade_progress),
            upgrade_scheduled: Ok(value.upgrade_scheduled),
            username: Ok(value.username),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct FotaRegisteredCallbacks {
    aname: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    name: ::std::result::Result<
        ::std::option::Option<super::FotaCallbackService>,
        ::std::string::String,
    >,
    password: ::std::result::Result<
        ::std::option::Option<crate::Secret>,
        ::std::string::String,
    >,
    url: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    username: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for FotaRegisteredCallbacks {
    fn default() -> Self {
        Self {
            aname: Ok(Default::default()),
            name: Ok(Default::default()),
            password: Ok(Default::default()),
            url: Ok(Default::default()),
            username: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl FotaRegisteredCallbacks {
    pub fn aname<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.aname = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for aname: {e}"));
        self
    }
    pub fn name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::FotaCallbackService>>,
        T::Error: ::std::fmt::Display,
    {
        self.name = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for name: {e}"));
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
    pub fn url<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.url = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for url: {e}"));
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
impl ::std::convert::TryFrom<FotaRegisteredCallbacks>
for super::FotaRegisteredCallbacks {
    type Error = super::error::ConversionError;
    fn try_from(
        value: FotaRegisteredCallbacks,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            aname: value.aname?,
            name: value.name?,
            password: value.password?,
            url: value.url?,
            username: value.username?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::FotaRegisteredCallbacks> for FotaRegisteredCallbacks {
    fn from(value: super::FotaRegisteredCallbacks) -> Self {
        Self {
            aname: Ok(value.aname),
            name: Ok(value.name),
            password: Ok(value.password),
            url: Ok(value.url),
            username: Ok(value.username),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct FotaSubscription {
    account_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    license_count: ::std::result::Result<
        ::std::option::Option<i32>,
        ::std::string::String,
    >,
    license_used_count: ::std::result::Result<
        ::std::option::Option<i32>,
        ::std::string::String,
    >,
    purchase_type: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    update_time: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for FotaSubscription {
    fn default() -> Self {
        Self {
            account_name: Ok(Default::default()),
            license_count: Ok(Default::default()),
            license_used_count: Ok(Default::default()),
            purchase_type: Ok(Default::default()),
            update_time: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl FotaSubscription {
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
    pub fn license_count<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<i32>>,
        T::Error: ::std::fmt::Display,
    {
        self.license_count = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for license_count: {e}")
            });
        self
    }
    pub fn license_used_count<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<i32>>,
        T::Error: ::std::fmt::Display,
    {
        self.license_used_count = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for license_used_count: {e}")
            });
        self
    }
    pub fn purchase_type<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.purchase_type = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for purchase_type: {e}")
            });
        self
    }
    pub fn update_time<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.update_time = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for update_time: {e}")
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
impl ::std::convert::TryFrom<FotaSubscription> for super::FotaSubscription {
    type Error = super::error::ConversionError;
    fn try_from(
        value: FotaSubscription,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            account_name: value.account_name?,
            license_count: value.license_count?,
            license_used_count: value.license_used_count?,
            purchase_type: value.purchase_type?,
            update_time: value.update_time?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::FotaSubscription> for FotaSubscription {
    fn from(value: super::FotaSubscription) -> Self {
        Self {
            account_name: Ok(value.account_name),
            license_count: Ok(value.license_count),
            license_used_count: Ok(value.license_used_count),
            purchase_type: Ok(value.purchase_type),
            update_time: Ok(value.update_time),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct LicensedDevice {
    assignment_time: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    device_id: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for LicensedDevice {
    fn default() -> Self {
        Self {
            assignment_time: Ok(Default::default()),
            device_id: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl LicensedDevice {
    pub fn assignment_time<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.assignment_time = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for assignment_time: {e}")
            });
        self
    }
    pub fn device_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.device_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for device_id: {e}"));
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
impl ::std::convert::TryFrom<LicensedDevice> for super::LicensedDevice {
    type Error = super::error::ConversionError;
    fn try_from(
        value: LicensedDevice,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            assignment_time: value.assignment_time?,
            device_id: value.device_id?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::LicensedDevice> for LicensedDevice {
    fn from(value: super::LicensedDevice) -> Self {
        Self {
            assignment_time: Ok(value.assignment_time),
            device_id: Ok(value.device_id),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct TimeWindow {
    end_time: ::std::result::Result<i32, ::std::string::String>,
    start_time: ::std::result::Result<i32, ::std::string::String>,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for TimeWindow {
    fn default() -> Self {
        Self {
            end_time: Err("no value supplied for end_time".to_string()),
            start_time: Err("no value supplied for start_time".to_string()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl TimeWindow {
    pub fn end_time<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i32>,
        T::Error: ::std::fmt::Display,
    {
        self.end_time = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for end_time: {e}"));
        self
    }
    pub fn start_time<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i32>,
        T::Error: ::std::fmt::Display,
    {
        self.start_time = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for start_time: {e}"));
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
impl ::std::convert::TryFrom<TimeWindow> for super::TimeWindow {
    type Error = super::error::ConversionError;
    fn try_from(
        value: TimeWindow,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            end_time: value.end_time?,
            start_time: value.start_time?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::TimeWindow> for TimeWindow {
    fn from(value: super::TimeWindow) -> Self {
        Self {
            end_time: Ok(value.end_time),
            start_time: Ok(value.start_time),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct UpgradeListQueryResult {
    has_more_flag: ::std::result::Result<
        ::std::option::Option<bool>,
        ::std::string::String,
    >,
    last_seen_upgrade_id: ::std::result::Result<
        ::std::option::Option<i64>,
        ::std::string::String,
    >,
    report_list: ::std::result::Result<
        ::std::vec::Vec<super::FirmwareUpgrade>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for UpgradeListQueryResult {
    fn default() -> Self {
        Self {
            has_more_flag: Ok(Default::default()),
            last_seen_upgrade_id: Ok(Default::default()),
            report_list: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl UpgradeListQueryResult {
    pub fn has_more_flag<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<bool>>,
        T::Error: ::std::fmt::Display,
    {
        self.has_more_flag = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for has_more_flag: {e}")
            });
        self
    }
    pub fn last_seen_upgrade_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<i64>>,
        T::Error: ::std::fmt::Display,
    {
        self.last_seen_upgrade_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for last_seen_upgrade_id: {e}")
            });
        self
    }
    pub fn report_list<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::FirmwareUpgrade>>,
        T::Error: ::std::fmt::Display,
    {
        self.report_list = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for report_list: {e}")
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
impl ::std::convert::TryFrom<UpgradeListQueryResult> for super::UpgradeListQueryResult {
    type Error = super::error::ConversionError;
    fn try_from(
        value: UpgradeListQueryResult,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            has_more_flag: value.has_more_flag?,
            last_seen_upgrade_id: value.last_seen_upgrade_id?,
            report_list: value.report_list?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::UpgradeListQueryResult> for UpgradeListQueryResult {
    fn from(value: super::UpgradeListQueryResult) -> Self {
        Self {
            has_more_flag: Ok(value.has_more_flag),
            last_seen_upgrade_id: Ok(value.last_seen_upgrade_id),
            report_list: Ok(value.report_list),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct UpgradeProgress {
    device_id: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    reason: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    status: ::std::result::Result<
        ::std::option::Option<super::UpgradeDeviceStatus>,
        ::std::string::String,
    >,
    upgrade_id: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for UpgradeProgress {
    fn default() -> Self {
        Self {
            device_id: Ok(Default::default()),
            reason: Ok(Default::default()),
            status: Ok(Default::default()),
            upgrade_id: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl UpgradeProgress {
    pub fn device_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.device_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for device_id: {e}"));
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
    pub fn status<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::UpgradeDeviceStatus>>,
        T::Error: ::std::fmt::Display,
    {
        self.status = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for status: {e}"));
        self
    }
    pub fn upgrade_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.upgrade_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for upgrade_id: {e}"));
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
impl ::std::convert::TryFrom<UpgradeProgress> for super::UpgradeProgress {
    type Error = super::error::ConversionError;
    fn try_from(
        value: UpgradeProgress,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            device_id: value.device_id?,
            reason: value.reason?,
            status: value.status?,
            upgrade_id: value.upgrade_id?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::UpgradeProgress> for UpgradeProgress {
    fn from(value: super::UpgradeProgress) -> Self {
        Self {
            device_id: Ok(value.device_id),
            reason: Ok(value.reason),
            status: Ok(value.status),
            upgrade_id: Ok(value.upgrade_id),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct UpgradeScheduled {
    device_list: ::std::result::Result<
        ::std::vec::Vec<::std::string::String>,
        ::std::string::String,
    >,
    firmware_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    start_date: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    upgrade_id: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for UpgradeScheduled {
    fn default() -> Self {
        Self {
            device_list: Ok(Default::default()),
            firmware_name: Ok(Default::default()),
            start_date: Ok(Default::default()),
            upgrade_id: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl UpgradeScheduled {
    pub fn device_list<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.device_list = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for device_list: {e}")
            });
        self
    }
    pub fn firmware_name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.firmware_name = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for firmware_name: {e}")
            });
        self
    }
    pub fn start_date<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.start_date = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for start_date: {e}"));
        self
    }
    pub fn upgrade_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.upgrade_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for upgrade_id: {e}"));
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
impl ::std::convert::TryFrom<UpgradeScheduled> for super::UpgradeScheduled {
    type Error = super::error::ConversionError;
    fn try_from(
        value: UpgradeScheduled,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            device_list: value.device_list?,
            firmware_name: value.firmware_name?,
            start_date: value.start_date?,
            upgrade_id: value.upgrade_id?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::UpgradeScheduled> for UpgradeScheduled {
    fn from(value: super::UpgradeScheduled) -> Self {
        Self {
            device_list: Ok(value.device_list),
            firmware_name: Ok(value.firmware_name),
            start_date: Ok(value.start_date),
            upgrade_id: Ok(value.upgrade_id),
            extra: Ok(value.extra),
        }
    }
}
