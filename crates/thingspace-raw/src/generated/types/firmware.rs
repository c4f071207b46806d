// Generated from openapi/firmware.yaml by `cargo xtask generate`. Do not edit: change the description instead.

#[allow(unused_imports)]
use super::*;
///The number of licenses, and a page of the devices that hold a license.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct AccountLicenseInfo {
    ///Billing account: ten digits, a hyphen, five digits.
    #[serde(
        rename = "accountName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub account_name: ::std::option::Option<::std::string::String>,
    ///Number of licenses assigned.
    #[serde(
        rename = "assignedLicenses",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub assigned_licenses: ::std::option::Option<i32>,
    ///The devices.
    #[serde(
        rename = "deviceList",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub device_list: ::std::vec::Vec<LicensedDevice>,
    ///Whether more devices follow.
    #[serde(
        rename = "hasMoreData",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub has_more_data: ::std::option::Option<bool>,
    ///Start index of the next page; 0 on the last page.
    #[serde(
        rename = "lastSeenDeviceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub last_seen_device_id: ::std::option::Option<i64>,
    ///Number of licenses purchased.
    #[serde(
        rename = "totalLicenses",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub total_licenses: ::std::option::Option<i32>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for AccountLicenseInfo {
    const NAME: &'static str = "AccountLicenseInfo";
    const MEMBERS: &'static [&'static str] = &[
        "accountName",
        "assignedLicenses",
        "deviceList",
        "hasMoreData",
        "lastSeenDeviceId",
        "totalLicenses",
    ];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_account_name = None;
        let mut found_assigned_licenses = None;
        let mut found_device_list = None;
        let mut found_has_more_data = None;
        let mut found_last_seen_device_id = None;
        let mut found_total_licenses = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "accountName" => {
                    found_account_name = Some(
                        crate::lenient::next_value("accountName", &mut members)?,
                    );
                }
                "assignedLicenses" => {
                    found_assigned_licenses = Some(
                        crate::lenient::next_value("assignedLicenses", &mut members)?,
                    );
                }
                "deviceList" => {
                    found_device_list = Some(
                        crate::lenient::next_value("deviceList", &mut members)?,
                    );
                }
                "hasMoreData" => {
                    found_has_more_data = Some(
                        crate::lenient::next_value("hasMoreData", &mut members)?,
                    );
                }
                "lastSeenDeviceId" => {
                    found_last_seen_device_id = Some(
                        crate::lenient::next_value("lastSeenDeviceId", &mut members)?,
                    );
                }
                "totalLicenses" => {
                    found_total_licenses = Some(
                        crate::lenient::next_value("totalLicenses", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            account_name: crate::lenient::member(found_account_name, "accountName")?,
            assigned_licenses: crate::lenient::member(
                found_assigned_licenses,
                "assignedLicenses",
            )?,
            device_list: crate::lenient::member(found_device_list, "deviceList")?,
            has_more_data: crate::lenient::member(found_has_more_data, "hasMoreData")?,
            last_seen_device_id: crate::lenient::member(
                found_last_seen_device_id,
                "lastSeenDeviceId",
            )?,
            total_licenses: crate::lenient::member(
                found_total_licenses,
                "totalLicenses",
            )?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for AccountLicenseInfo {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for AccountLicenseInfo {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl AccountLicenseInfo {
    pub fn builder() -> builder::AccountLicenseInfo {
        Default::default()
    }
}
///The firmware versions, the devices and the dates of a campaign.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[derive(Default)]
pub struct CampaignFirmwareUpgrade {
    ///Whether matching devices that join the account later are added to the campaign automatically.
    #[serde(rename = "autoAddDevicesFlag")]
    pub auto_add_devices_flag: bool,
    ///Whether to assign licenses to devices that have none.
    #[serde(rename = "autoAssignLicenseFlag")]
    pub auto_assign_license_flag: bool,
    ///Display name of the campaign.
    #[serde(
        rename = "campaignName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub campaign_name: ::std::option::Option<::std::string::String>,
    ///Hours of the day in which devices may be upgraded. If omitted, all hours.
    #[serde(
        rename = "campaignTimeWindowList",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub campaign_time_window_list: ::std::vec::Vec<TimeWindow>,
    ///The devices, by IMEI.
    #[serde(rename = "deviceList")]
    pub device_list: ::std::vec::Vec<::std::string::String>,
    ///Last day, in the form year-month-day.
    #[serde(rename = "endDate")]
    pub end_date: ::std::string::String,
    ///Version that a device must have for the upgrade.
    #[serde(rename = "firmwareFrom")]
    pub firmware_from: ::std::string::String,
    ///Name of the firmware.
    #[serde(rename = "firmwareName")]
    pub firmware_name: ::std::string::String,
    ///Version after the upgrade.
    #[serde(rename = "firmwareTo")]
    pub firmware_to: ::std::string::String,
    pub protocol: CampaignProtocol,
    ///First day, in the form year-month-day.
    #[serde(rename = "startDate")]
    pub start_date: ::std::string::String,
}
impl CampaignFirmwareUpgrade {
    pub fn builder() -> builder::CampaignFirmwareUpgrade {
        Default::default()
    }
}
///The protocol that manages a device. It determines how the device receives updates. `LWM2M` and `OMA`: pushed by the network. `HTTP`: downloaded by the device. `OMD-DM`: the spelling of OMA-DM that Verizon's SDK uses for lists of firmware (quirk firmware-protocols).
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[non_exhaustive]
pub enum CampaignProtocol {
    /// `LWM2M`
    Lwm2m,
    /// `OMA`
    Oma,
    /// `HTTP`
    Http,
    /// `OMD-DM`
    OmdDm,
    /// A value that is not described, as it was sent.
    Unknown(::std::string::String),
}
/// The default is an empty value that is not described. The service refuses it.
impl ::std::default::Default for CampaignProtocol {
    fn default() -> Self {
        Self::Unknown(::std::string::String::new())
    }
}
impl CampaignProtocol {
    /// The described values.
    pub const KNOWN: &'static [&'static str] = &["LWM2M", "OMA", "HTTP", "OMD-DM"];
    /// Returns the value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Lwm2m => "LWM2M",
            Self::Oma => "OMA",
            Self::Http => "HTTP",
            Self::OmdDm => "OMD-DM",
            Self::Unknown(value) => value,
        }
    }
}
impl ::std::convert::From<&str> for CampaignProtocol {
    fn from(value: &str) -> Self {
        match crate::lenient::fold(value).as_str() {
            "lwm2m" => Self::Lwm2m,
            "oma" => Self::Oma,
            "http" => Self::Http,
            "omddm" => Self::OmdDm,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}
impl ::std::convert::From<::std::string::String> for CampaignProtocol {
    fn from(value: ::std::string::String) -> Self {
        Self::from(value.as_str())
    }
}
impl ::std::str::FromStr for CampaignProtocol {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self::from(value))
    }
}
impl ::std::fmt::Display for CampaignProtocol {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}
impl ::serde::Serialize for CampaignProtocol {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> ::serde::Deserialize<'de> for CampaignProtocol {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::string(deserializer).map(Self::from)
    }
}
impl crate::lenient::Lenient for CampaignProtocol {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::string(deserializer).map(Self::from)
    }
}
///A software campaign.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct CampaignSoftware {
    ///Billing account: ten digits, a hyphen, five digits.
    #[serde(
        rename = "accountName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub account_name: ::std::option::Option<::std::string::String>,
    ///Display name of the campaign.
    #[serde(
        rename = "campaignName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub campaign_name: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "distributionType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub distribution_type: ::std::option::Option<CampaignProtocol>,
    ///First day of the download, in the form year-month-day.
    #[serde(
        rename = "downloadAfterDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub download_after_date: ::std::option::Option<::std::string::String>,
    ///Hours of the day in which devices may download.
    #[serde(
        rename = "downloadTimeWindowList",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub download_time_window_list: ::std::vec::Vec<TimeWindow>,
    ///Last day, in the form year-month-day.
    #[serde(rename = "endDate", skip_serializing_if = "::std::option::Option::is_none")]
    pub end_date: ::std::option::Option<::std::string::String>,
    ///The id of the campaign, a UUID.
    pub id: ::std::string::String,
    ///First day of the installation, in the form year-month-day.
    #[serde(
        rename = "installAfterDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub install_after_date: ::std::option::Option<::std::string::String>,
    ///Hours of the day in which devices may install.
    #[serde(
        rename = "installTimeWindowList",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub install_time_window_list: ::std::vec::Vec<TimeWindow>,
    ///Manufacturer of the devices.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub make: ::std::option::Option<::std::string::String>,
    ///Model of the devices.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub model: ::std::option::Option<::std::string::String>,
    ///Version that a device must have for the upgrade.
    #[serde(
        rename = "softwareFrom",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub software_from: ::std::option::Option<::std::string::String>,
    ///Name of the software.
    #[serde(
        rename = "softwareName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub software_name: ::std::option::Option<::std::string::String>,
    ///Version after the upgrade.
    #[serde(
        rename = "softwareTo",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub software_to: ::std::option::Option<::std::string::String>,
    ///First day, in the form year-month-day.
    #[serde(
        rename = "startDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub start_date: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<CampaignStatus>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for CampaignSoftware {
    const NAME: &'static str = "CampaignSoftware";
    const MEMBERS: &'static [&'static str] = &[
        "accountName",
        "campaignName",
        "distributionType",
        "downloadAfterDate",
        "downloadTimeWindowList",
        "endDate",
        "id",
        "installAfterDate",
        "installTimeWindowList",
        "make",
        "model",
        "softwareFrom",
        "softwareName",
        "softwareTo",
        "startDate",
        "status",
    ];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_account_name = None;
        let mut found_campaign_name = None;
        let mut found_distribution_type = None;
        let mut found_download_after_date = None;
        let mut found_download_time_window_list = None;
        let mut found_end_date = None;
        let mut found_id = None;
        let mut found_install_after_date = None;
        let mut found_install_time_window_list = None;
        let mut found_make = None;
        let mut found_model = None;
        let mut found_software_from = None;
        let mut found_software_name = None;
        let mut found_software_to = None;
        let mut found_start_date = None;
        let mut found_status = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "accountName" => {
                    found_account_name = Some(
                        crate::lenient::next_value("accountName", &mut members)?,
                    );
                }
                "campaignName" => {
                    found_campaign_name = Some(
                        crate::lenient::next_value("campaignName", &mut members)?,
                    );
                }
                "distributionType" => {
                    found_distribution_type = Some(
                        crate::lenient::next_value("distributionType", &mut members)?,
                    );
                }
                "downloadAfterDate" => {
                    found_download_after_date = Some(
                        crate::lenient::next_value("downloadAfterDate", &mut members)?,
                    );
                }
                "downloadTimeWindowList" => {
                    found_download_time_window_list = Some(
                        crate::lenient::next_value(
                            "downloadTimeWindowList",
                            &mut members,
                        )?,
                    );
                }
                "endDate" => {
                    found_end_date = Some(
                        crate::lenient::next_value("endDate", &mut members)?,
                    );
                }
                "id" => found_id = Some(crate::lenient::next_value("id", &mut members)?),
                "installAfterDate" => {
                    found_install_after_date = Some(
                        crate::lenient::next_value("installAfterDate", &mut members)?,
                    );
                }
                "installTimeWindowList" => {
                    found_install_time_window_list = Some(
                        crate::lenient::next_value(
                            "installTimeWindowList",
                            &mut members,
                        )?,
                    );
                }
                "make" => {
                    found_make = Some(crate::lenient::next_value("make", &mut members)?);
                }
                "model" => {
                    found_model = Some(
                        crate::lenient::next_value("model", &mut members)?,
                    );
                }
                "softwareFrom" => {
                    found_software_from = Some(
                        crate::lenient::next_value("softwareFrom", &mut members)?,
                    );
                }
                "softwareName" => {
                    found_software_name = Some(
                        crate::lenient::next_value("softwareName", &mut members)?,
                    );
                }
                "softwareTo" => {
                    found_software_to = Some(
                        crate::lenient::next_value("softwareTo", &mut members)?,
                    );
                }
                "startDate" => {
                    found_start_date = Some(
                        crate::lenient::next_value("startDate", &mut members)?,
                    );
                }
                "status" => {
                    found_status = Some(
                        crate::lenient::next_value("status", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            account_name: crate::lenient::member(found_account_name, "accountName")?,
            campaign_name: crate::lenient::member(found_campaign_name, "campaignName")?,
            distribution_type: crate::lenient::member(
                found_distribution_type,
                "distributionType",
            )?,
            download_after_date: crate::lenient::member(
                found_download_after_date,
                "downloadAfterDate",
            )?,
            download_time_window_list: crate::lenient::member(
                found_download_time_window_list,
                "downloadTimeWindowList",
            )?,
            end_date: crate::lenient::member(found_end_date, "endDate")?,
            id: crate::lenient::member(found_id, "id")?,
            install_after_date: crate::lenient::member(
                found_install_after_date,
                "installAfterDate",
            )?,
            install_time_window_list: crate::lenient::member(
                found_install_time_window_list,
                "installTimeWindowList",
            )?,
            make: crate::lenient::member(found_make, "make")?,
            model: crate::lenient::member(found_model, "model")?,
            software_from: crate::lenient::member(found_software_from, "softwareFrom")?,
            software_name: crate::lenient::member(found_software_name, "softwareName")?,
            software_to: crate::lenient::member(found_software_to, "softwareTo")?,
            start_date: crate::lenient::member(found_start_date, "startDate")?,
            status: crate::lenient::member(found_status, "status")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for CampaignSoftware {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for CampaignSoftware {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl CampaignSoftware {
    pub fn builder() -> builder::CampaignSoftware {
        Default::default()
    }
}
///The software, the devices and the dates of a campaign.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[derive(Default)]
pub struct CampaignSoftwareUpgrade {
    ///Display name of the campaign.
    #[serde(
        rename = "campaignName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub campaign_name: ::std::option::Option<::std::string::String>,
    ///The devices, by IMEI.
    #[serde(rename = "deviceList")]
    pub device_list: ::std::vec::Vec<::std::string::String>,
    #[serde(rename = "distributionType")]
    pub distribution_type: CampaignProtocol,
    ///First day of the download, in the form year-month-day.
    #[serde(
        rename = "downloadAfterDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub download_after_date: ::std::option::Option<::std::string::String>,
    ///Hours of the day in which devices may download.
    #[serde(
        rename = "downloadTimeWindowList",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub download_time_window_list: ::std::vec::Vec<TimeWindow>,
    ///Last day, in the form year-month-day.
    #[serde(rename = "endDate")]
    pub end_date: ::std::string::String,
    ///First day of the installation, in the form year-month-day.
    #[serde(
        rename = "installAfterDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub install_after_date: ::std::option::Option<::std::string::String>,
    ///Hours of the day in which devices may install.
    #[serde(
        rename = "installTimeWindowList",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub install_time_window_list: ::std::vec::Vec<TimeWindow>,
    ///Version that a device must have for the upgrade.
    #[serde(rename = "softwareFrom")]
    pub software_from: ::std::string::String,
    ///Name of the software.
    #[serde(rename = "softwareName")]
    pub software_name: ::std::string::String,
    ///Version after the upgrade.
    #[serde(rename = "softwareTo")]
    pub software_to: ::std::string::String,
    ///First day, in the form year-month-day.
    #[serde(rename = "startDate")]
    pub start_date: ::std::string::String,
}
impl CampaignSoftwareUpgrade {
    pub fn builder() -> builder::CampaignSoftwareUpgrade {
        Default::default()
    }
}
///The status of a campaign. `CampaignRequestPending`: received. `CampaignRequestQueued` and `CampaignScheduled`: waiting for the start date. `CampaignRequestFailed`, `CampaignFailed` and `CampaignAborted`: failed. `CampaignCancelled`: canceled. `CampaignEnded`: ended.
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[non_exhaustive]
pub enum CampaignStatus {
    /// `CampaignRequestPending`
    CampaignRequestPending,
    /// `CampaignRequestFailed`
    CampaignRequestFailed,
    /// `CampaignRequestQueued`
    CampaignRequestQueued,
    /// `CampaignCancelled`
    CampaignCancelled,
    /// `CampaignAborted`
    CampaignAborted,
    /// `CampaignFailed`
    CampaignFailed,
    /// `CampaignScheduled`
    CampaignScheduled,
    /// `CampaignEnded`
    CampaignEnded,
    /// A value that is not described, as it was sent.
    Unknown(::std::string::String),
}
impl CampaignStatus {
    /// The described values.
    pub const KNOWN: &'static [&'static str] = &[
        "CampaignRequestPending",
        "CampaignRequestFailed",
        "CampaignRequestQueued",
        "CampaignCancelled",
        "CampaignAborted",
        "CampaignFailed",
        "CampaignScheduled",
        "CampaignEnded",
    ];
    /// Returns the value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::CampaignRequestPending => "CampaignRequestPending",
            Self::CampaignRequestFailed => "CampaignRequestFailed",
            Self::CampaignRequestQueued => "CampaignRequestQueued",
            Self::CampaignCancelled => "CampaignCancelled",
            Self::CampaignAborted => "CampaignAborted",
            Self::CampaignFailed => "CampaignFailed",
            Self::CampaignScheduled => "CampaignScheduled",
            Self::CampaignEnded => "CampaignEnded",
            Self::Unknown(value) => value,
        }
    }
}
impl ::std::convert::From<&str> for CampaignStatus {
    fn from(value: &str) -> Self {
        match crate::lenient::fold(value).as_str() {
            "campaignrequestpending" => Self::CampaignRequestPending,
            "campaignrequestfailed" => Self::CampaignRequestFailed,
            "campaignrequestqueued" => Self::CampaignRequestQueued,
            "campaigncancelled" => Self::CampaignCancelled,
            "campaignaborted" => Self::CampaignAborted,
            "campaignfailed" => Self::CampaignFailed,
            "campaignscheduled" => Self::CampaignScheduled,
            "campaignended" => Self::CampaignEnded,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}
impl ::std::convert::From<::std::string::String> for CampaignStatus {
    fn from(value: ::std::string::String) -> Self {
        Self::from(value.as_str())
    }
}
impl ::std::str::FromStr for CampaignStatus {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self::from(value))
    }
}
impl ::std::fmt::Display for CampaignStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}
impl ::serde::Serialize for CampaignStatus {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> ::serde::Deserialize<'de> for CampaignStatus {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::string(deserializer).map(Self::from)
    }
}
impl crate::lenient::Lenient for CampaignStatus {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::string(deserializer).map(Self::from)
    }
}
///One upgrade of a device.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct DeviceUpgradeHistory {
    ///Billing account: ten digits, a hyphen, five digits.
    #[serde(
        rename = "accountName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub account_name: ::std::option::Option<::std::string::String>,
    ///IMEI of the device.
    #[serde(rename = "deviceId", skip_serializing_if = "::std::option::Option::is_none")]
    pub device_id: ::std::option::Option<::std::string::String>,
    ///Version before the upgrade.
    #[serde(
        rename = "firmwareFrom",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub firmware_from: ::std::option::Option<::std::string::String>,
    ///Version after the upgrade.
    #[serde(
        rename = "firmwareTo",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub firmware_to: ::std::option::Option<::std::string::String>,
    ///The id of the upgrade, a UUID.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    ///The result, as human-readable text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub reason: ::std::option::Option<::std::string::String>,
    ///First day, in the form year-month-day.
    #[serde(
        rename = "startDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub start_date: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<UpgradeDeviceStatus>,
    ///When the upgrade of the device started, RFC 3339.
    #[serde(
        rename = "upgradeStartTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub upgrade_start_time: ::std::option::Option<::std::string::String>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for DeviceUpgradeHistory {
    const NAME: &'static str = "DeviceUpgradeHistory";
    const MEMBERS: &'static [&'static str] = &[
        "accountName",
        "deviceId",
        "firmwareFrom",
        "firmwareTo",
        "id",
        "reason",
        "startDate",
        "status",
        "upgradeStartTime",
    ];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_account_name = None;
        let mut found_device_id = None;
        let mut found_firmware_from = None;
        let mut found_firmware_to = None;
        let mut found_id = None;
        let mut found_reason = None;
        let mut found_start_date = None;
        let mut found_status = None;
        let mut found_upgrade_start_time = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "accountName" => {
                    found_account_name = Some(
                        crate::lenient::next_value("accountName", &mut members)?,
                    );
                }
                "deviceId" => {
                    found_device_id = Some(
                        crate::lenient::next_value("deviceId", &mut members)?,
                    );
                }
                "firmwareFrom" => {
                    found_firmware_from = Some(
                        crate::lenient::next_value("firmwareFrom", &mut members)?,
                    );
                }
                "firmwareTo" => {
                    found_firmware_to = Some(
                        crate::lenient::next_value("firmwareTo", &mut members)?,
                    );
                }
                "id" => found_id = Some(crate::lenient::next_value("id", &mut members)?),
                "reason" => {
                    found_reason = Some(
                        crate::lenient::next_value("reason", &mut members)?,
                    );
                }
                "startDate" => {
                    found_start_date = Some(
                        crate::lenient::next_value("startDate", &mut members)?,
                    );
                }
                "status" => {
                    found_status = Some(
                        crate::lenient::next_value("status", &mut members)?,
                    );
                }
                "upgradeStartTime" => {
                    found_upgrade_start_time = Some(
                        crate::lenient::next_value("upgradeStartTime", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            account_name: crate::lenient::member(found_account_name, "accountName")?,
            device_id: crate::lenient::member(found_device_id, "deviceId")?,
            firmware_from: crate::lenient::member(found_firmware_from, "firmwareFrom")?,
            firmware_to: crate::lenient::member(found_firmware_to, "firmwareTo")?,
            id: crate::lenient::member(found_id, "id")?,
            reason: crate::lenient::member(found_reason, "reason")?,
            start_date: crate::lenient::member(found_start_date, "startDate")?,
            status: crate::lenient::member(found_status, "status")?,
            upgrade_start_time: crate::lenient::member(
                found_upgrade_start_time,
                "upgradeStartTime",
            )?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for DeviceUpgradeHistory {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for DeviceUpgradeHistory {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl DeviceUpgradeHistory {
    pub fn builder() -> builder::DeviceUpgradeHistory {
        Default::default()
    }
}
///The upgrades of a device.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(transparent)]
pub struct DeviceUpgradeHistoryList(pub ::std::vec::Vec<DeviceUpgradeHistory>);
impl<'de> ::serde::Deserialize<'de> for DeviceUpgradeHistoryList {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::Lenient::lenient(deserializer).map(Self)
    }
}
impl crate::lenient::Lenient for DeviceUpgradeHistoryList {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::Lenient::lenient(deserializer).map(Self)
    }
    fn salvage(
        value: &::serde_json::Value,
        whole: &mut bool,
    ) -> ::std::option::Option<Self> {
        crate::lenient::Lenient::salvage(value, whole).map(Self)
    }
}
impl ::std::ops::Deref for DeviceUpgradeHistoryList {
    type Target = ::std::vec::Vec<DeviceUpgradeHistory>;
    fn deref(&self) -> &::std::vec::Vec<DeviceUpgradeHistory> {
        &self.0
    }
}
impl ::std::convert::From<DeviceUpgradeHistoryList>
for ::std::vec::Vec<DeviceUpgradeHistory> {
    fn from(value: DeviceUpgradeHistoryList) -> Self {
        value.0
    }
}
impl ::std::convert::From<::std::vec::Vec<DeviceUpgradeHistory>>
for DeviceUpgradeHistoryList {
    fn from(value: ::std::vec::Vec<DeviceUpgradeHistory>) -> Self {
        Self(value)
    }
}
///A firmware image.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct Firmware {
    ///Name of the firmware.
    #[serde(
        rename = "firmwareName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub firmware_name: ::std::option::Option<::std::string::String>,
    ///Version that a device must have for the upgrade.
    #[serde(
        rename = "fromVersion",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub from_version: ::std::option::Option<::std::string::String>,
    ///When the firmware became available, RFC 3339.
    #[serde(
        rename = "launchDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub launch_date: ::std::option::Option<::std::string::String>,
    ///Manufacturer of the devices.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub make: ::std::option::Option<::std::string::String>,
    ///Model of the devices.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub model: ::std::option::Option<::std::string::String>,
    ///The participant that may use the firmware, usually the account.
    #[serde(
        rename = "participantName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub participant_name: ::std::option::Option<::std::string::String>,
    ///Changes in this version; often empty.
    #[serde(
        rename = "releaseNote",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub release_note: ::std::option::Option<::std::string::String>,
    ///Version after the upgrade.
    #[serde(
        rename = "toVersion",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub to_version: ::std::option::Option<::std::string::String>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for Firmware {
    const NAME: &'static str = "Firmware";
    const MEMBERS: &'static [&'static str] = &[
        "firmwareName",
        "fromVersion",
        "launchDate",
        "make",
        "model",
        "participantName",
        "releaseNote",
        "toVersion",
    ];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_firmware_name = None;
        let mut found_from_version = None;
        let mut found_launch_date = None;
        let mut found_make = None;
        let mut found_model = None;
        let mut found_participant_name = None;
        let mut found_release_note = None;
        let mut found_to_version = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "firmwareName" => {
                    found_firmware_name = Some(
                        crate::lenient::next_value("firmwareName", &mut members)?,
                    );
                }
                "fromVersion" => {
                    found_from_version = Some(
                        crate::lenient::next_value("fromVersion", &mut members)?,
                    );
                }
                "launchDate" => {
                    found_launch_date = Some(
                        crate::lenient::next_value("launchDate", &mut members)?,
                    );
                }
                "make" => {
                    found_make = Some(crate::lenient::next_value("make", &mut members)?);
                }
                "model" => {
                    found_model = Some(
                        crate::lenient::next_value("model", &mut members)?,
                    );
                }
                "participantName" => {
                    found_participant_name = Some(
                        crate::lenient::next_value("participantName", &mut members)?,
                    );
                }
                "releaseNote" => {
                    found_release_note = Some(
                        crate::lenient::next_value("releaseNote", &mut members)?,
                    );
                }
                "toVersion" => {
                    found_to_version = Some(
                        crate::lenient::next_value("toVersion", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            firmware_name: crate::lenient::member(found_firmware_name, "firmwareName")?,
            from_version: crate::lenient::member(found_from_version, "fromVersion")?,
            launch_date: crate::lenient::member(found_launch_date, "launchDate")?,
            make: crate::lenient::member(found_make, "make")?,
            model: crate::lenient::member(found_model, "model")?,
            participant_name: crate::lenient::member(
                found_participant_name,
                "participantName",
            )?,
            release_note: crate::lenient::member(found_release_note, "releaseNote")?,
            to_version: crate::lenient::member(found_to_version, "toVersion")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for Firmware {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for Firmware {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn salvage(
        value: &::serde_json::Value,
        _whole: &mut bool,
    ) -> ::std::option::Option<Self> {
        let mut found_firmware_name = None;
        let mut found_from_version = None;
        let mut found_launch_date = None;
        let mut found_make = None;
        let mut found_model = None;
        let mut found_participant_name = None;
        let mut found_release_note = None;
        let mut found_to_version = None;
        let mut extra = crate::Extra::default();
        for (name, value) in crate::salvage::members(value)? {
            match name.as_str() {
                "firmwareName" => {
                    found_firmware_name = crate::salvage::part(
                        "firmwareName",
                        value,
                        &mut extra,
                    );
                }
                "fromVersion" => {
                    found_from_version = crate::salvage::part(
                        "fromVersion",
                        value,
                        &mut extra,
                    );
                }
                "launchDate" => {
                    found_launch_date = crate::salvage::part(
                        "launchDate",
                        value,
                        &mut extra,
                    );
                }
                "make" => found_make = crate::salvage::part("make", value, &mut extra),
                "model" => found_model = crate::salvage::part("model", value, &mut extra),
                "participantName" => {
                    found_participant_name = crate::salvage::part(
                        "participantName",
                        value,
                        &mut extra,
                    );
                }
                "releaseNote" => {
                    found_release_note = crate::salvage::part(
                        "releaseNote",
                        value,
                        &mut extra,
                    );
                }
                "toVersion" => {
                    found_to_version = crate::salvage::part(
                        "toVersion",
                        value,
                        &mut extra,
                    );
                }
                _ => extra.insert(name, value.clone()),
            }
        }
        Some(Self {
            firmware_name: crate::salvage::present(found_firmware_name)?,
            from_version: crate::salvage::present(found_from_version)?,
            launch_date: crate::salvage::present(found_launch_date)?,
            make: crate::salvage::present(found_make)?,
            model: crate::salvage::present(found_model)?,
            participant_name: crate::salvage::present(found_participant_name)?,
            release_note: crate::salvage::present(found_release_note)?,
            to_version: crate::salvage::present(found_to_version)?,
            extra,
        })
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl Firmware {
    pub fn builder() -> builder::Firmware {
        Default::default()
    }
}
///A firmware campaign.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct FirmwareCampaign {
    ///Billing account: ten digits, a hyphen, five digits.
    #[serde(
        rename = "accountName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub account_name: ::std::option::Option<::std::string::String>,
    ///Display name of the campaign.
    #[serde(
        rename = "campaignName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub campaign_name: ::std::option::Option<::std::string::String>,
    ///Hours of the day in which devices are upgraded.
    #[serde(
        rename = "campaignTimeWindowList",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub campaign_time_window_list: ::std::vec::Vec<TimeWindow>,
    ///Last day, in the form year-month-day.
    #[serde(rename = "endDate", skip_serializing_if = "::std::option::Option::is_none")]
    pub end_date: ::std::option::Option<::std::string::String>,
    ///Version that a device must have for the upgrade.
    #[serde(
        rename = "firmwareFrom",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub firmware_from: ::std::option::Option<::std::string::String>,
    ///Name of the firmware.
    #[serde(
        rename = "firmwareName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub firmware_name: ::std::option::Option<::std::string::String>,
    ///Version after the upgrade.
    #[serde(
        rename = "firmwareTo",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub firmware_to: ::std::option::Option<::std::string::String>,
    ///The id of the campaign, a UUID.
    pub id: ::std::string::String,
    ///Manufacturer of the devices.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub make: ::std::option::Option<::std::string::String>,
    ///Model of the devices.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub model: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub protocol: ::std::option::Option<CampaignProtocol>,
    ///First day, in the form year-month-day.
    #[serde(
        rename = "startDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub start_date: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<CampaignStatus>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for FirmwareCampaign {
    const NAME: &'static str = "FirmwareCampaign";
    const MEMBERS: &'static [&'static str] = &[
        "accountName",
        "campaignName",
        "campaignTimeWindowList",
        "endDate",
        "firmwareFrom",
        "firmwareName",
        "firmwareTo",
        "id",
        "make",
        "model",
        "protocol",
        "startDate",
        "status",
    ];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_account_name = None;
        let mut found_campaign_name = None;
        let mut found_campaign_time_window_list = None;
        let mut found_end_date = None;
        let mut found_firmware_from = None;
        let mut found_firmware_name = None;
        let mut found_firmware_to = None;
        let mut found_id = None;
        let mut found_make = None;
        let mut found_model = None;
        let mut found_protocol = None;
        let mut found_start_date = None;
        let mut found_status = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "accountName" => {
                    found_account_name = Some(
                        crate::lenient::next_value("accountName", &mut members)?,
                    );
                }
                "campaignName" => {
                    found_campaign_name = Some(
                        crate::lenient::next_value("campaignName", &mut members)?,
                    );
                }
                "campaignTimeWindowList" => {
                    found_campaign_time_window_list = Some(
                        crate::lenient::next_value(
                            "campaignTimeWindowList",
                            &mut members,
                        )?,
                    );
                }
                "endDate" => {
                    found_end_date = Some(
                        crate::lenient::next_value("endDate", &mut members)?,
                    );
                }
                "firmwareFrom" => {
                    found_firmware_from = Some(
                        crate::lenient::next_value("firmwareFrom", &mut members)?,
                    );
                }
                "firmwareName" => {
                    found_firmware_name = Some(
                        crate::lenient::next_value("firmwareName", &mut members)?,
                    );
                }
                "firmwareTo" => {
                    found_firmware_to = Some(
                        crate::lenient::next_value("firmwareTo", &mut members)?,
                    );
                }
                "id" => found_id = Some(crate::lenient::next_value("id", &mut members)?),
                "make" => {
                    found_make = Some(crate::lenient::next_value("make", &mut members)?);
                }
                "model" => {
                    found_model = Some(
                        crate::lenient::next_value("model", &mut members)?,
                    );
                }
                "protocol" => {
                    found_protocol = Some(
                        crate::lenient::next_value("protocol", &mut members)?,
                    );
                }
                "startDate" => {
                    found_start_date = Some(
                        crate::lenient::next_value("startDate", &mut members)?,
                    );
                }
                "status" => {
                    found_status = Some(
                        crate::lenient::next_value("status", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            account_name: crate::lenient::member(found_account_name, "accountName")?,
            campaign_name: crate::lenient::member(found_campaign_name, "campaignName")?,
            campaign_time_window_list: crate::lenient::member(
                found_campaign_time_window_list,
                "campaignTimeWindowList",
            )?,
            end_date: crate::lenient::member(found_end_date, "endDate")?,
            firmware_from: crate::lenient::member(found_firmware_from, "firmwareFrom")?,
            firmware_name: crate::lenient::member(found_firmware_name, "firmwareName")?,
            firmware_to: crate::lenient::member(found_firmware_to, "firmwareTo")?,
            id: crate::lenient::member(found_id, "id")?,
            make: crate::lenient::member(found_make, "make")?,
            model: crate::lenient::member(found_model, "model")?,
            protocol: crate::lenient::member(found_protocol, "protocol")?,
            start_date: crate::lenient::member(found_start_date, "startDate")?,
            status: crate::lenient::member(found_status, "status")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for FirmwareCampaign {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for FirmwareCampaign {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl FirmwareCampaign {
    pub fn builder() -> builder::FirmwareCampaign {
        Default::default()
    }
}
///A list of firmware images.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(transparent)]
pub struct FirmwareList(pub ::std::vec::Vec<Firmware>);
impl<'de> ::serde::Deserialize<'de> for FirmwareList {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::Lenient::lenient(deserializer).map(Self)
    }
}
impl crate::lenient::Lenient for FirmwareList {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::Lenient::lenient(deserializer).map(Self)
    }
    fn salvage(
        value: &::serde_json::Value,
        whole: &mut bool,
    ) -> ::std::option::Option<Self> {
        crate::lenient::Lenient::salvage(value, whole).map(Self)
    }
}
impl ::std::ops::Deref for FirmwareList {
    type Target = ::std::vec::Vec<Firmware>;
    fn deref(&self) -> &::std::vec::Vec<Firmware> {
        &self.0
    }
}
impl ::std::convert::From<FirmwareList> for ::std::vec::Vec<Firmware> {
    fn from(value: FirmwareList) -> Self {
        value.0
    }
}
impl ::std::convert::From<::std::vec::Vec<Firmware>> for FirmwareList {
    fn from(value: ::std::vec::Vec<Firmware>) -> Self {
        Self(value)
    }
}
///A firmware package for campaigns.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct FirmwarePackage {
    ///Version that a device must have for the upgrade.
    #[serde(
        rename = "firmwareFrom",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub firmware_from: ::std::option::Option<::std::string::String>,
    ///Name of the firmware.
    #[serde(
        rename = "firmwareName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub firmware_name: ::std::option::Option<::std::string::String>,
    ///Version after the upgrade.
    #[serde(
        rename = "firmwareTo",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub firmware_to: ::std::option::Option<::std::string::String>,
    ///When the firmware became available, RFC 3339.
    #[serde(
        rename = "launchDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub launch_date: ::std::option::Option<::std::string::String>,
    ///Manufacturer of the devices.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub make: ::std::option::Option<::std::string::String>,
    ///Model of the devices.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub model: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub protocol: ::std::option::Option<CampaignProtocol>,
    ///Changes in this version.
    #[serde(
        rename = "releaseNote",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub release_note: ::std::option::Option<::std::string::String>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for FirmwarePackage {
    const NAME: &'static str = "FirmwarePackage";
    const MEMBERS: &'static [&'static str] = &[
        "firmwareFrom",
        "firmwareName",
        "firmwareTo",
        "launchDate",
        "make",
        "model",
        "protocol",
        "releaseNote",
    ];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_firmware_from = None;
        let mut found_firmware_name = None;
        let mut found_firmware_to = None;
        let mut found_launch_date = None;
        let mut found_make = None;
        let mut found_model = None;
        let mut found_protocol = None;
        let mut found_release_note = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "firmwareFrom" => {
                    found_firmware_from = Some(
                        crate::lenient::next_value("firmwareFrom", &mut members)?,
                    );
                }
                "firmwareName" => {
                    found_firmware_name = Some(
                        crate::lenient::next_value("firmwareName", &mut members)?,
                    );
                }
                "firmwareTo" => {
                    found_firmware_to = Some(
                        crate::lenient::next_value("firmwareTo", &mut members)?,
                    );
                }
                "launchDate" => {
                    found_launch_date = Some(
                        crate::lenient::next_value("launchDate", &mut members)?,
                    );
                }
                "make" => {
                    found_make = Some(crate::lenient::next_value("make", &mut members)?);
                }
                "model" => {
                    found_model = Some(
                        crate::lenient::next_value("model", &mut members)?,
                    );
                }
                "protocol" => {
                    found_protocol = Some(
                        crate::lenient::next_value("protocol", &mut members)?,
                    );
                }
                "releaseNote" => {
                    found_release_note = Some(
                        crate::lenient::next_value("releaseNote", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            firmware_from: crate::lenient::member(found_firmware_from, "firmwareFrom")?,
            firmware_name: crate::lenient::member(found_firmware_name, "firmwareName")?,
            firmware_to: crate::lenient::member(found_firmware_to, "firmwareTo")?,
            launch_date: crate::lenient::member(found_launch_date, "launchDate")?,
            make: crate::lenient::member(found_make, "make")?,
            model: crate::lenient::member(found_model, "model")?,
            protocol: crate::lenient::member(found_protocol, "protocol")?,
            release_note: crate::lenient::member(found_release_note, "releaseNote")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for FirmwarePackage {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for FirmwarePackage {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl FirmwarePackage {
    pub fn builder() -> builder::FirmwarePackage {
        Default::default()
    }
}
///Firmware packages for campaigns.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(transparent)]
pub struct FirmwarePackageList(pub ::std::vec::Vec<FirmwarePackage>);
impl<'de> ::serde::Deserialize<'de> for FirmwarePackageList {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::Lenient::lenient(deserializer).map(Self)
    }
}
impl crate::lenient::Lenient for FirmwarePackageList {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::Lenient::lenient(deserializer).map(Self)
    }
    fn salvage(
        value: &::serde_json::Value,
        whole: &mut bool,
    ) -> ::std::option::Option<Self> {
        crate::lenient::Lenient::salvage(value, whole).map(Self)
    }
}
impl ::std::ops::Deref for FirmwarePackageList {
    type Target = ::std::vec::Vec<FirmwarePackage>;
    fn deref(&self) -> &::std::vec::Vec<FirmwarePackage> {
        &self.0
    }
}
impl ::std::convert::From<FirmwarePackageList> for ::std::vec::Vec<FirmwarePackage> {
    fn from(value: FirmwarePackageList) -> Self {
        value.0
    }
}
impl ::std::convert::From<::std::vec::Vec<FirmwarePackage>> for FirmwarePackageList {
    fn from(value: ::std::vec::Vec<FirmwarePackage>) -> Self {
        Self(value)
    }
}
///A firmware upgrade.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct FirmwareUpgrade {
    ///Billing account: ten digits, a hyphen, five digits.
    #[serde(
        rename = "accountName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub account_name: ::std::option::Option<::std::string::String>,
    ///The status of each device.
    #[serde(
        rename = "deviceList",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub device_list: ::std::vec::Vec<FirmwareUpgradeDevice>,
    ///Last day, in the form year-month-day. Only one example response has this member (quirk firmware-end-date).
    #[serde(rename = "endDate", skip_serializing_if = "::std::option::Option::is_none")]
    pub end_date: ::std::option::Option<::std::string::String>,
    ///Name of the firmware.
    #[serde(
        rename = "firmwareName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub firmware_name: ::std::option::Option<::std::string::String>,
    ///Version after the upgrade.
    #[serde(
        rename = "firmwareTo",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub firmware_to: ::std::option::Option<::std::string::String>,
    ///The id of the upgrade, a UUID.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    ///First day, in the form year-month-day.
    #[serde(
        rename = "startDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub start_date: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<UpgradeStatus>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for FirmwareUpgrade {
    const NAME: &'static str = "FirmwareUpgrade";
    const MEMBERS: &'static [&'static str] = &[
        "accountName",
        "deviceList",
        "endDate",
        "firmwareName",
        "firmwareTo",
        "id",
        "startDate",
        "status",
    ];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_account_name = None;
        let mut found_device_list = None;
        let mut found_end_date = None;
        let mut found_firmware_name = None;
        let mut found_firmware_to = None;
        let mut found_id = None;
        let mut found_start_date = None;
        let mut found_status = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "accountName" => {
                    found_account_name = Some(
                        crate::lenient::next_value("accountName", &mut members)?,
                    );
                }
                "deviceList" => {
                    found_device_list = Some(
                        crate::lenient::next_value("deviceList", &mut members)?,
                    );
                }
                "endDate" => {
                    found_end_date = Some(
                        crate::lenient::next_value("endDate", &mut members)?,
                    );
                }
                "firmwareName" => {
                    found_firmware_name = Some(
                        crate::lenient::next_value("firmwareName", &mut members)?,
                    );
                }
                "firmwareTo" => {
                    found_firmware_to = Some(
                        crate::lenient::next_value("firmwareTo", &mut members)?,
                    );
                }
                "id" => found_id = Some(crate::lenient::next_value("id", &mut members)?),
                "startDate" => {
                    found_start_date = Some(
                        crate::lenient::next_value("startDate", &mut members)?,
                    );
                }
                "status" => {
                    found_status = Some(
                        crate::lenient::next_value("status", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            account_name: crate::lenient::member(found_account_name, "accountName")?,
            device_list: crate::lenient::member(found_device_list, "deviceList")?,
            end_date: crate::lenient::member(found_end_date, "endDate")?,
            firmware_name: crate::lenient::member(found_firmware_name, "firmwareName")?,
            firmware_to: crate::lenient::member(found_firmware_to, "firmwareTo")?,
            id: crate::lenient::member(found_id, "id")?,
            start_date: crate::lenient::member(found_start_date, "startDate")?,
            status: crate::lenient::member(found_status, "status")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for FirmwareUpgrade {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for FirmwareUpgrade {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl FirmwareUpgrade {
    pub fn builder() -> builder::FirmwareUpgrade {
        Default::default()
    }
}
///Devices to add to an upgrade, or to remove from it.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[derive(Default)]
pub struct FirmwareUpgradeChangeRequest {
    ///The devices, by IMEI.
    #[serde(rename = "deviceList")]
    pub device_list: ::std::vec::Vec<::std::string::String>,
    #[serde(rename = "type")]
    pub type_: UpgradeChange,
}
impl FirmwareUpgradeChangeRequest {
    pub fn builder() -> builder::FirmwareUpgradeChangeRequest {
        Default::default()
    }
}
///The outcome for each device.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct FirmwareUpgradeChangeResult {
    ///Billing account: ten digits, a hyphen, five digits.
    #[serde(
        rename = "accountName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub account_name: ::std::option::Option<::std::string::String>,
    ///The devices.
    #[serde(
        rename = "deviceList",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub device_list: ::std::vec::Vec<FotaDeviceResult>,
    ///The id of the upgrade, a UUID.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for FirmwareUpgradeChangeResult {
    const NAME: &'static str = "FirmwareUpgradeChangeResult";
    const MEMBERS: &'static [&'static str] = &["accountName", "deviceList", "id"];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_account_name = None;
        let mut found_device_list = None;
        let mut found_id = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "accountName" => {
                    found_account_name = Some(
                        crate::lenient::next_value("accountName", &mut members)?,
                    );
                }
                "deviceList" => {
                    found_device_list = Some(
                        crate::lenient::next_value("deviceList", &mut members)?,
                    );
                }
                "id" => found_id = Some(crate::lenient::next_value("id", &mut members)?),
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            account_name: crate::lenient::member(found_account_name, "accountName")?,
            device_list: crate::lenient::member(found_device_list, "deviceList")?,
            id: crate::lenient::member(found_id, "id")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for FirmwareUpgradeChangeResult {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for FirmwareUpgradeChangeResult {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl FirmwareUpgradeChangeResult {
    pub fn builder() -> builder::FirmwareUpgradeChangeResult {
        Default::default()
    }
}
///A device within an upgrade.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct FirmwareUpgradeDevice {
    ///IMEI of the device.
    #[serde(rename = "deviceId", skip_serializing_if = "::std::option::Option::is_none")]
    pub device_id: ::std::option::Option<::std::string::String>,
    ///The result, as human-readable text. Absent while the upgrade is pending.
    #[serde(
        rename = "resultReason",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub result_reason: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<UpgradeDeviceStatus>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for FirmwareUpgradeDevice {
    const NAME: &'static str = "FirmwareUpgradeDevice";
    const MEMBERS: &'static [&'static str] = &["deviceId", "resultReason", "status"];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_device_id = None;
        let mut found_result_reason = None;
        let mut found_status = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "deviceId" => {
                    found_device_id = Some(
                        crate::lenient::next_value("deviceId", &mut members)?,
                    );
                }
                "resultReason" => {
                    found_result_reason = Some(
                        crate::lenient::next_value("resultReason", &mut members)?,
                    );
                }
                "status" => {
                    found_status = Some(
                        crate::lenient::next_value("status", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            device_id: crate::lenient::member(found_device_id, "deviceId")?,
            result_reason: crate::lenient::member(found_result_reason, "resultReason")?,
            status: crate::lenient::member(found_status, "status")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for FirmwareUpgradeDevice {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for FirmwareUpgradeDevice {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl FirmwareUpgradeDevice {
    pub fn builder() -> builder::FirmwareUpgradeDevice {
        Default::default()
    }
}
///The firmware, the devices and the dates of an upgrade.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[derive(Default)]
pub struct FirmwareUpgradeRequest {
    ///Billing account: ten digits, a hyphen, five digits.
    #[serde(rename = "accountName")]
    pub account_name: ::std::string::String,
    ///The devices, by IMEI.
    #[serde(rename = "deviceList")]
    pub device_list: ::std::vec::Vec<::std::string::String>,
    ///Last day, in the form year-month-day.
    #[serde(rename = "endDate")]
    pub end_date: ::std::string::String,
    ///Name of the firmware.
    #[serde(rename = "firmwareName")]
    pub firmware_name: ::std::string::String,
    ///Version after the upgrade.
    #[serde(rename = "firmwareTo")]
    pub firmware_to: ::std::string::String,
    ///First day, in the form year-month-day.
    #[serde(rename = "startDate")]
    pub start_date: ::std::string::String,
}
impl FirmwareUpgradeRequest {
    pub fn builder() -> builder::FirmwareUpgradeRequest {
        Default::default()
    }
}
///The registered listener.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct FotaCallbackActionResult {
    ///Billing account: ten digits, a hyphen, five digits.
    #[serde(
        rename = "accountName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub account_name: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "serviceName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub service_name: ::std::option::Option<FotaCallbackService>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for FotaCallbackActionResult {
    const NAME: &'static str = "FotaCallbackActionResult";
    const MEMBERS: &'static [&'static str] = &["accountName", "serviceName"];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_account_name = None;
        let mut found_service_name = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "accountName" => {
                    found_account_name = Some(
                        crate::lenient::next_value("accountName", &mut members)?,
                    );
                }
                "serviceName" => {
                    found_service_name = Some(
                        crate::lenient::next_value("serviceName", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            account_name: crate::lenient::member(found_account_name, "accountName")?,
            service_name: crate::lenient::member(found_service_name, "serviceName")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for FotaCallbackActionResult {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for FotaCallbackActionResult {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl FotaCallbackActionResult {
    pub fn builder() -> builder::FotaCallbackActionResult {
        Default::default()
    }
}
///A listener to register.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[derive(Default)]
pub struct FotaCallbackRequest {
    pub name: FotaCallbackService,
    ///Password to include in every message, in plain text. Never use the password of the API user.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub password: ::std::option::Option<crate::Secret>,
    ///URL that messages are posted to.
    pub url: ::std::string::String,
    ///User name to include in every message.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub username: ::std::option::Option<::std::string::String>,
}
impl FotaCallbackRequest {
    pub fn builder() -> builder::FotaCallbackRequest {
        Default::default()
    }
}
///The only callback service for firmware. One SDK spells the name in lower case; case is ignored.
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[non_exhaustive]
pub enum FotaCallbackService {
    /// `Fota`
    Fota,
    /// A value that is not described, as it was sent.
    Unknown(::std::string::String),
}
/// The default is an empty value that is not described. The service refuses it.
impl ::std::default::Default for FotaCallbackService {
    fn default() -> Self {
        Self::Unknown(::std::string::String::new())
    }
}
impl FotaCallbackService {
    /// The described values.
    pub const KNOWN: &'static [&'static str] = &["Fota"];
    /// Returns the value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Fota => "Fota",
            Self::Unknown(value) => value,
        }
    }
}
impl ::std::convert::From<&str> for FotaCallbackService {
    fn from(value: &str) -> Self {
        match crate::lenient::fold(value).as_str() {
            "fota" => Self::Fota,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}
impl ::std::convert::From<::std::string::String> for FotaCallbackService {
    fn from(value: ::std::string::String) -> Self {
        Self::from(value.as_str())
    }
}
impl ::std::str::FromStr for FotaCallbackService {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self::from(value))
    }
}
impl ::std::fmt::Display for FotaCallbackService {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}
impl ::serde::Serialize for FotaCallbackService {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> ::serde::Deserialize<'de> for FotaCallbackService {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::string(deserializer).map(Self::from)
    }
}
impl crate::lenient::Lenient for FotaCallbackService {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::string(deserializer).map(Self::from)
    }
}
///A device and its firmware.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct FotaDevice {
    ///IMEI of the device.
    #[serde(rename = "deviceId", skip_serializing_if = "::std::option::Option::is_none")]
    pub device_id: ::std::option::Option<::std::string::String>,
    ///Current firmware version.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub firmware: ::std::option::Option<::std::string::String>,
    ///Whether the device can be upgraded over the air.
    #[serde(
        rename = "fotaEligible",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub fota_eligible: ::std::option::Option<bool>,
    ///Whether the device holds a license.
    #[serde(
        rename = "licenseAssigned",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub license_assigned: ::std::option::Option<bool>,
    ///Manufacturer of the device.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub make: ::std::option::Option<::std::string::String>,
    ///Phone number of the device.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub mdn: ::std::option::Option<::std::string::String>,
    ///Model of the device.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub model: ::std::option::Option<::std::string::String>,
    ///When the device was last upgraded, in the form 2026-06-03 00:03:56.079 +0000 UTC; 01/01/1900 0:0:0 means never (quirk firmware-dates).
    #[serde(
        rename = "upgradeTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub upgrade_time: ::std::option::Option<::std::string::String>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for FotaDevice {
    const NAME: &'static str = "FotaDevice";
    const MEMBERS: &'static [&'static str] = &[
        "deviceId",
        "firmware",
        "fotaEligible",
        "licenseAssigned",
        "make",
        "mdn",
        "model",
        "upgradeTime",
    ];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_device_id = None;
        let mut found_firmware = None;
        let mut found_fota_eligible = None;
        let mut found_license_assigned = None;
        let mut found_make = None;
        let mut found_mdn = None;
        let mut found_model = None;
        let mut found_upgrade_time = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "deviceId" => {
                    found_device_id = Some(
                        crate::lenient::next_value("deviceId", &mut members)?,
                    );
                }
                "firmware" => {
                    found_firmware = Some(
                        crate::lenient::next_value("firmware", &mut members)?,
                    );
                }
                "fotaEligible" => {
                    found_fota_eligible = Some(
                        crate::lenient::next_value("fotaEligible", &mut members)?,
                    );
                }
                "licenseAssigned" => {
                    found_license_assigned = Some(
                        crate::lenient::next_value("licenseAssigned", &mut members)?,
                    );
                }
                "make" => {
                    found_make = Some(crate::lenient::next_value("make", &mut members)?);
                }
                "mdn" => {
                    found_mdn = Some(crate::lenient::next_value("mdn", &mut members)?);
                }
                "model" => {
                    found_model = Some(
                        crate::lenient::next_value("model", &mut members)?,
                    );
                }
                "upgradeTime" => {
                    found_upgrade_time = Some(
                        crate::lenient::next_value("upgradeTime", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            device_id: crate::lenient::member(found_device_id, "deviceId")?,
            firmware: crate::lenient::member(found_firmware, "firmware")?,
            fota_eligible: crate::lenient::member(found_fota_eligible, "fotaEligible")?,
            license_assigned: crate::lenient::member(
                found_license_assigned,
                "licenseAssigned",
            )?,
            make: crate::lenient::member(found_make, "make")?,
            mdn: crate::lenient::member(found_mdn, "mdn")?,
            model: crate::lenient::member(found_model, "model")?,
            upgrade_time: crate::lenient::member(found_upgrade_time, "upgradeTime")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for FotaDevice {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for FotaDevice {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl FotaDevice {
    pub fn builder() -> builder::FotaDevice {
        Default::default()
    }
}
///A page of devices with their firmware.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct FotaDeviceListResult {
    ///Billing account: ten digits, a hyphen, five digits.
    #[serde(
        rename = "accountName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub account_name: ::std::option::Option<::std::string::String>,
    ///The devices.
    #[serde(
        rename = "deviceList",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub device_list: ::std::vec::Vec<FotaDevice>,
    ///Whether more devices follow.
    #[serde(
        rename = "hasMoreData",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub has_more_data: ::std::option::Option<bool>,
    ///Start index of the next page; 0 on the last page.
    #[serde(
        rename = "lastSeenDeviceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub last_seen_device_id: ::std::option::Option<i64>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for FotaDeviceListResult {
    const NAME: &'static str = "FotaDeviceListResult";
    const MEMBERS: &'static [&'static str] = &[
        "accountName",
        "deviceList",
        "hasMoreData",
        "lastSeenDeviceId",
    ];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_account_name = None;
        let mut found_device_list = None;
        let mut found_has_more_data = None;
        let mut found_last_seen_device_id = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "accountName" => {
                    found_account_name = Some(
                        crate::lenient::next_value("accountName", &mut members)?,
                    );
                }
                "deviceList" => {
                    found_device_list = Some(
                        crate::lenient::next_value("deviceList", &mut members)?,
                    );
                }
                "hasMoreData" => {
                    found_has_more_data = Some(
                        crate::lenient::next_value("hasMoreData", &mut members)?,
                    );
                }
                "lastSeenDeviceId" => {
                    found_last_seen_device_id = Some(
                        crate::lenient::next_value("lastSeenDeviceId", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            account_name: crate::lenient::member(found_account_name, "accountName")?,
            device_list: crate::lenient::member(found_device_list, "deviceList")?,
            has_more_data: crate::lenient::member(found_has_more_data, "hasMoreData")?,
            last_seen_device_id: crate::lenient::member(
                found_last_seen_device_id,
                "lastSeenDeviceId",
            )?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for FotaDeviceListResult {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for FotaDeviceListResult {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl FotaDeviceListResult {
    pub fn builder() -> builder::FotaDeviceListResult {
        Default::default()
    }
}
///The outcome for a device.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct FotaDeviceResult {
    ///IMEI of the device.
    #[serde(rename = "deviceId", skip_serializing_if = "::std::option::Option::is_none")]
    pub device_id: ::std::option::Option<::std::string::String>,
    ///The reason, as human-readable text. Other schemas spell this member `resultReason` or `reason` (quirk firmware-reason).
    #[serde(rename = "Reason", skip_serializing_if = "::std::option::Option::is_none")]
    pub reason: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<FotaDeviceStatus>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for FotaDeviceResult {
    const NAME: &'static str = "FotaDeviceResult";
    const MEMBERS: &'static [&'static str] = &["deviceId", "Reason", "status"];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_device_id = None;
        let mut found_reason = None;
        let mut found_status = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "deviceId" => {
                    found_device_id = Some(
                        crate::lenient::next_value("deviceId", &mut members)?,
                    );
                }
                "Reason" => {
                    found_reason = Some(
                        crate::lenient::next_value("Reason", &mut members)?,
                    );
                }
                "status" => {
                    found_status = Some(
                        crate::lenient::next_value("status", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            device_id: crate::lenient::member(found_device_id, "deviceId")?,
            reason: crate::lenient::member(found_reason, "Reason")?,
            status: crate::lenient::member(found_status, "status")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for FotaDeviceResult {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for FotaDeviceResult {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl FotaDeviceResult {
    pub fn builder() -> builder::FotaDeviceResult {
        Default::default()
    }
}
///The outcome of adding a device to an upgrade, removing it from an upgrade, or assigning or removing its license. Four of the eight values were seen; the other four are derived from them (quirk firmware-device-statuses).
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[non_exhaustive]
pub enum FotaDeviceStatus {
    /// `AddDeviceSucceed`
    AddDeviceSucceed,
    /// `AddDeviceFailed`
    AddDeviceFailed,
    /// `RemoveDeviceSucceed`
    RemoveDeviceSucceed,
    /// `RemoveDeviceFailed`
    RemoveDeviceFailed,
    /// `LicenseAssignSuccess`
    LicenseAssignSuccess,
    /// `LicenseAssignFailed`
    LicenseAssignFailed,
    /// `LicenseRemoveSuccess`
    LicenseRemoveSuccess,
    /// `LicenseRemoveFailed`
    LicenseRemoveFailed,
    /// A value that is not described, as it was sent.
    Unknown(::std::string::String),
}
impl FotaDeviceStatus {
    /// The described values.
    pub const KNOWN: &'static [&'static str] = &[
        "AddDeviceSucceed",
        "AddDeviceFailed",
        "RemoveDeviceSucceed",
        "RemoveDeviceFailed",
        "LicenseAssignSuccess",
        "LicenseAssignFailed",
        "LicenseRemoveSuccess",
        "LicenseRemoveFailed",
    ];
    /// Returns the value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::AddDeviceSucceed => "AddDeviceSucceed",
            Self::AddDeviceFailed => "AddDeviceFailed",
            Self::RemoveDeviceSucceed => "RemoveDeviceSucceed",
            Self::RemoveDeviceFailed => "RemoveDeviceFailed",
            Self::LicenseAssignSuccess => "LicenseAssignSuccess",
            Self::LicenseAssignFailed => "LicenseAssignFailed",
            Self::LicenseRemoveSuccess => "LicenseRemoveSuccess",
            Self::LicenseRemoveFailed => "LicenseRemoveFailed",
            Self::Unknown(value) => value,
        }
    }
}
impl ::std::convert::From<&str> for FotaDeviceStatus {
    fn from(value: &str) -> Self {
        match crate::lenient::fold(value).as_str() {
            "adddevicesucceed" => Self::AddDeviceSucceed,
            "adddevicefailed" => Self::AddDeviceFailed,
            "removedevicesucceed" => Self::RemoveDeviceSucceed,
            "removedevicefailed" => Self::RemoveDeviceFailed,
            "licenseassignsuccess" => Self::LicenseAssignSuccess,
            "licenseassignfailed" => Self::LicenseAssignFailed,
            "licenseremovesuccess" => Self::LicenseRemoveSuccess,
            "licenseremovefailed" => Self::LicenseRemoveFailed,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}
impl ::std::convert::From<::std::string::String> for FotaDeviceStatus {
    fn from(value: ::std::string::String) -> Self {
        Self::from(value.as_str())
    }
}
impl ::std::str::FromStr for FotaDeviceStatus {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self::from(value))
    }
}
impl ::std::fmt::Display for FotaDeviceStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}
impl ::serde::Serialize for FotaDeviceStatus {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> ::serde::Deserialize<'de> for FotaDeviceStatus {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::string(deserializer).map(Self::from)
    }
}
impl crate::lenient::Lenient for FotaDeviceStatus {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::string(deserializer).map(Self::from)
    }
}
///A page of the list of devices whose licenses may be removed.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct FotaLicenseRemovalList {
    ///Number of devices on the list.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub count: ::std::option::Option<i32>,
    ///The devices, by IMEI.
    #[serde(
        rename = "deviceList",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub device_list: ::std::vec::Vec<::std::string::String>,
    ///Whether more devices follow.
    #[serde(
        rename = "hasMoreData",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub has_more_data: ::std::option::Option<bool>,
    ///When the list last changed, RFC 3339.
    #[serde(
        rename = "updateTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub update_time: ::std::option::Option<::std::string::String>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for FotaLicenseRemovalList {
    const NAME: &'static str = "FotaLicenseRemovalList";
    const MEMBERS: &'static [&'static str] = &[
        "count",
        "deviceList",
        "hasMoreData",
        "updateTime",
    ];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_count = None;
        let mut found_device_list = None;
        let mut found_has_more_data = None;
        let mut found_update_time = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "count" => {
                    found_count = Some(
                        crate::lenient::next_value("count", &mut members)?,
                    );
                }
                "deviceList" => {
                    found_device_list = Some(
                        crate::lenient::next_value("deviceList", &mut members)?,
                    );
                }
                "hasMoreData" => {
                    found_has_more_data = Some(
                        crate::lenient::next_value("hasMoreData", &mut members)?,
                    );
                }
                "updateTime" => {
                    found_update_time = Some(
                        crate::lenient::next_value("updateTime", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            count: crate::lenient::member(found_count, "count")?,
            device_list: crate::lenient::member(found_device_list, "deviceList")?,
            has_more_data: crate::lenient::member(found_has_more_data, "hasMoreData")?,
            update_time: crate::lenient::member(found_update_time, "updateTime")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for FotaLicenseRemovalList {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for FotaLicenseRemovalList {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl FotaLicenseRemovalList {
    pub fn builder() -> builder::FotaLicenseRemovalList {
        Default::default()
    }
}
///The devices whose licenses may be removed.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[derive(Default)]
pub struct FotaLicenseRemovalRequest {
    ///The devices, by IMEI.
    #[serde(rename = "deviceList")]
    pub device_list: ::std::vec::Vec<::std::string::String>,
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<LicenseRemovalChange>,
}
impl FotaLicenseRemovalRequest {
    pub fn builder() -> builder::FotaLicenseRemovalRequest {
        Default::default()
    }
}
///The list of devices whose licenses may be removed.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct FotaLicenseRemovalResult {
    ///Number of devices on the list.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub count: ::std::option::Option<i32>,
    ///The devices, by IMEI.
    #[serde(
        rename = "deviceList",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub device_list: ::std::vec::Vec<::std::string::String>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for FotaLicenseRemovalResult {
    const NAME: &'static str = "FotaLicenseRemovalResult";
    const MEMBERS: &'static [&'static str] = &["count", "deviceList"];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_count = None;
        let mut found_device_list = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "count" => {
                    found_count = Some(
                        crate::lenient::next_value("count", &mut members)?,
                    );
                }
                "deviceList" => {
                    found_device_list = Some(
                        crate::lenient::next_value("deviceList", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            count: crate::lenient::member(found_count, "count")?,
            device_list: crate::lenient::member(found_device_list, "deviceList")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for FotaLicenseRemovalResult {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for FotaLicenseRemovalResult {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl FotaLicenseRemovalResult {
    pub fn builder() -> builder::FotaLicenseRemovalResult {
        Default::default()
    }
}
///The devices to assign licenses to, or to remove licenses from.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[derive(Default)]
pub struct FotaLicenseRequest {
    ///The devices, by IMEI.
    #[serde(rename = "deviceList")]
    pub device_list: ::std::vec::Vec<::std::string::String>,
}
impl FotaLicenseRequest {
    pub fn builder() -> builder::FotaLicenseRequest {
        Default::default()
    }
}
///The outcome for each device, and the numbers of licenses after the request.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct FotaLicenseResult {
    ///Billing account: ten digits, a hyphen, five digits.
    #[serde(
        rename = "accountName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub account_name: ::std::option::Option<::std::string::String>,
    ///The devices.
    #[serde(
        rename = "deviceList",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub device_list: ::std::vec::Vec<FotaDeviceResult>,
    ///Number of licenses purchased.
    #[serde(rename = "licCount", skip_serializing_if = "::std::option::Option::is_none")]
    pub lic_count: ::std::option::Option<i32>,
    ///Number of licenses in use.
    #[serde(
        rename = "licUsedCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub lic_used_count: ::std::option::Option<i32>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for FotaLicenseResult {
    const NAME: &'static str = "FotaLicenseResult";
    const MEMBERS: &'static [&'static str] = &[
        "accountName",
        "deviceList",
        "licCount",
        "licUsedCount",
    ];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_account_name = None;
        let mut found_device_list = None;
        let mut found_lic_count = None;
        let mut found_lic_used_count = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "accountName" => {
                    found_account_name = Some(
                        crate::lenient::next_value("accountName", &mut members)?,
                    );
                }
                "deviceList" => {
                    found_device_list = Some(
                        crate::lenient::next_value("deviceList", &mut members)?,
                    );
                }
                "licCount" => {
                    found_lic_count = Some(
                        crate::lenient::next_value("licCount", &mut members)?,
                    );
                }
                "licUsedCount" => {
                    found_lic_used_count = Some(
                        crate::lenient::next_value("licUsedCount", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            account_name: crate::lenient::member(found_account_name, "accountName")?,
            device_list: crate::lenient::member(found_device_list, "deviceList")?,
            lic_count: crate::lenient::member(found_lic_count, "licCount")?,
            lic_used_count: crate::lenient::member(
                found_lic_used_count,
                "licUsedCount",
            )?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for FotaLicenseResult {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for FotaLicenseResult {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl FotaLicenseResult {
    pub fn builder() -> builder::FotaLicenseResult {
        Default::default()
    }
}
///A firmware message: one flat object, without a request id or delivery count. Unused members are empty (quirk firmware-messages).
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct FotaMessage {
    ///Billing account: ten digits, a hyphen, five digits.
    #[serde(
        rename = "accountName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub account_name: ::std::option::Option<::std::string::String>,
    ///The new firmware, in a message about new firmware. Otherwise empty.
    #[serde(
        rename = "firmwareList",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub firmware_list: ::std::vec::Vec<Firmware>,
    ///The participant that the message concerns, usually the account.
    #[serde(
        rename = "participantName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub participant_name: ::std::option::Option<::std::string::String>,
    ///The password of the registration, in plain text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub password: ::std::option::Option<crate::Secret>,
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<FotaMessageType>,
    #[serde(
        rename = "upgradeProgress",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub upgrade_progress: ::std::option::Option<UpgradeProgress>,
    #[serde(
        rename = "upgradeScheduled",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub upgrade_scheduled: ::std::option::Option<UpgradeScheduled>,
    ///The user name of the registration.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub username: ::std::option::Option<::std::string::String>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for FotaMessage {
    const NAME: &'static str = "FotaMessage";
    const MEMBERS: &'static [&'static str] = &[
        "accountName",
        "firmwareList",
        "participantName",
        "password",
        "type",
        "upgradeProgress",
        "upgradeScheduled",
        "username",
    ];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_account_name = None;
        let mut found_firmware_list = None;
        let mut found_participant_name = None;
        let mut found_password = None;
        let mut found_type_ = None;
        let mut found_upgrade_progress = None;
        let mut found_upgrade_scheduled = None;
        let mut found_username = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "accountName" => {
                    found_account_name = Some(
                        crate::lenient::next_value("accountName", &mut members)?,
                    );
                }
                "firmwareList" => {
                    found_firmware_list = Some(
                        crate::lenient::next_value("firmwareList", &mut members)?,
                    );
                }
                "participantName" => {
                    found_participant_name = Some(
                        crate::lenient::next_value("participantName", &mut members)?,
                    );
                }
                "password" => {
                    found_password = Some(
                        crate::lenient::next_value("password", &mut members)?,
                    );
                }
                "type" => {
                    found_type_ = Some(crate::lenient::next_value("type", &mut members)?);
                }
                "upgradeProgress" => {
                    found_upgrade_progress = Some(
                        crate::lenient::next_value("upgradeProgress", &mut members)?,
                    );
                }
                "upgradeScheduled" => {
                    found_upgrade_scheduled = Some(
                        crate::lenient::next_value("upgradeScheduled", &mut members)?,
                    );
                }
                "username" => {
                    found_username = Some(
                        crate::lenient::next_value("username", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            account_name: crate::lenient::member(found_account_name, "accountName")?,
            firmware_list: crate::lenient::member(found_firmware_list, "firmwareList")?,
            participant_name: crate::lenient::member(
                found_participant_name,
                "participantName",
            )?,
            password: crate::lenient::member(found_password, "password")?,
            type_: crate::lenient::member(found_type_, "type")?,
            upgrade_progress: crate::lenient::member(
                found_upgrade_progress,
                "upgradeProgress",
            )?,
            upgrade_scheduled: crate::lenient::member(
                found_upgrade_scheduled,
                "upgradeScheduled",
            )?,
            username: crate::lenient::member(found_username, "username")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for FotaMessage {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for FotaMessage {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn salvage(
        value: &::serde_json::Value,
        _whole: &mut bool,
    ) -> ::std::option::Option<Self> {
        let mut found_account_name = None;
        let mut found_firmware_list = None;
        let mut found_participant_name = None;
        let mut found_password = None;
        let mut found_type_ = None;
        let mut found_upgrade_progress = None;
        let mut found_upgrade_scheduled = None;
        let mut found_username = None;
        let mut extra = crate::Extra::default();
        for (name, value) in crate::salvage::members(value)? {
            match name.as_str() {
                "accountName" => {
                    found_account_name = crate::salvage::part(
                        "accountName",
                        value,
                        &mut extra,
                    );
                }
                "firmwareList" => {
                    found_firmware_list = crate::salvage::part(
                        "firmwareList",
                        value,
                        &mut extra,
                    );
                }
                "participantName" => {
                    found_participant_name = crate::salvage::part(
                        "participantName",
                        value,
                        &mut extra,
                    );
                }
                "password" => {
                    found_password = crate::salvage::part("password", value, &mut extra);
                }
                "type" => found_type_ = crate::salvage::part("type", value, &mut extra),
                "upgradeProgress" => {
                    found_upgrade_progress = crate::salvage::part(
                        "upgradeProgress",
                        value,
                        &mut extra,
                    );
                }
                "upgradeScheduled" => {
                    found_upgrade_scheduled = crate::salvage::part(
                        "upgradeScheduled",
                        value,
                        &mut extra,
                    );
                }
                "username" => {
                    found_username = crate::salvage::part("username", value, &mut extra);
                }
                _ => extra.insert(name, value.clone()),
            }
        }
        Some(Self {
            account_name: crate::salvage::present(found_account_name)?,
            firmware_list: crate::salvage::present(found_firmware_list)?,
            participant_name: crate::salvage::present(found_participant_name)?,
            password: crate::salvage::present(found_password)?,
            type_: crate::salvage::present(found_type_)?,
            upgrade_progress: crate::salvage::present(found_upgrade_progress)?,
            upgrade_scheduled: crate::salvage::present(found_upgrade_scheduled)?,
            username: crate::salvage::present(found_username)?,
            extra,
        })
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl FotaMessage {
    pub fn builder() -> builder::FotaMessage {
        Default::default()
    }
}
///The subject of a firmware message. `upgradeScheduled`: an upgrade was scheduled. `upgradeProgress`: a device made progress in an upgrade.
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[non_exhaustive]
pub enum FotaMessageType {
    /// `upgradeScheduled`
    UpgradeScheduled,
    /// `upgradeProgress`
    UpgradeProgress,
    /// A value that is not described, as it was sent.
    Unknown(::std::string::String),
}
impl FotaMessageType {
    /// The described values.
    pub const KNOWN: &'static [&'static str] = &["upgradeScheduled", "upgradeProgress"];
    /// Returns the value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::UpgradeScheduled => "upgradeScheduled",
            Self::UpgradeProgress => "upgradeProgress",
            Self::Unknown(value) => value,
        }
    }
}
impl ::std::convert::From<&str> for FotaMessageType {
    fn from(value: &str) -> Self {
        match crate::lenient::fold(value).as_str() {
            "upgradescheduled" => Self::UpgradeScheduled,
            "upgradeprogress" => Self::UpgradeProgress,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}
impl ::std::convert::From<::std::string::String> for FotaMessageType {
    fn from(value: ::std::string::String) -> Self {
        Self::from(value.as_str())
    }
}
impl ::std::str::FromStr for FotaMessageType {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self::from(value))
    }
}
impl ::std::fmt::Display for FotaMessageType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}
impl ::serde::Serialize for FotaMessageType {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> ::serde::Deserialize<'de> for FotaMessageType {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::string(deserializer).map(Self::from)
    }
}
impl crate::lenient::Lenient for FotaMessageType {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::string(deserializer).map(Self::from)
    }
}
///The listener of an account.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct FotaRegisteredCallbacks {
    ///Billing account.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub aname: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<FotaCallbackService>,
    ///Password included in messages, in plain text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub password: ::std::option::Option<crate::Secret>,
    ///URL that messages are posted to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
    ///User name included in messages.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub username: ::std::option::Option<::std::string::String>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for FotaRegisteredCallbacks {
    const NAME: &'static str = "FotaRegisteredCallbacks";
    const MEMBERS: &'static [&'static str] = &[
        "aname",
        "name",
        "password",
        "url",
        "username",
    ];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_aname = None;
        let mut found_name = None;
        let mut found_password = None;
        let mut found_url = None;
        let mut found_username = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "aname" => {
                    found_aname = Some(
                        crate::lenient::next_value("aname", &mut members)?,
                    );
                }
                "name" => {
                    found_name = Some(crate::lenient::next_value("name", &mut members)?);
                }
                "password" => {
                    found_password = Some(
                        crate::lenient::next_value("password", &mut members)?,
                    );
                }
                "url" => {
                    found_url = Some(crate::lenient::next_value("url", &mut members)?);
                }
                "username" => {
                    found_username = Some(
                        crate::lenient::next_value("username", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            aname: crate::lenient::member(found_aname, "aname")?,
            name: crate::lenient::member(found_name, "name")?,
            password: crate::lenient::member(found_password, "password")?,
            url: crate::lenient::member(found_url, "url")?,
            username: crate::lenient::member(found_username, "username")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for FotaRegisteredCallbacks {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for FotaRegisteredCallbacks {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl FotaRegisteredCallbacks {
    pub fn builder() -> builder::FotaRegisteredCallbacks {
        Default::default()
    }
}
///The firmware upgrade subscription of an account.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct FotaSubscription {
    ///Billing account: ten digits, a hyphen, five digits.
    #[serde(
        rename = "accountName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub account_name: ::std::option::Option<::std::string::String>,
    ///Number of licenses purchased.
    #[serde(
        rename = "licenseCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub license_count: ::std::option::Option<i32>,
    ///Number of licenses in use.
    #[serde(
        rename = "licenseUsedCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub license_used_count: ::std::option::Option<i32>,
    ///What was purchased; several kinds are joined by commas.
    #[serde(
        rename = "purchaseType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub purchase_type: ::std::option::Option<::std::string::String>,
    ///When the subscription last changed, RFC 3339.
    #[serde(
        rename = "updateTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub update_time: ::std::option::Option<::std::string::String>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for FotaSubscription {
    const NAME: &'static str = "FotaSubscription";
    const MEMBERS: &'static [&'static str] = &[
        "accountName",
        "licenseCount",
        "licenseUsedCount",
        "purchaseType",
        "updateTime",
    ];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_account_name = None;
        let mut found_license_count = None;
        let mut found_license_used_count = None;
        let mut found_purchase_type = None;
        let mut found_update_time = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "accountName" => {
                    found_account_name = Some(
                        crate::lenient::next_value("accountName", &mut members)?,
                    );
                }
                "licenseCount" => {
                    found_license_count = Some(
                        crate::lenient::next_value("licenseCount", &mut members)?,
                    );
                }
                "licenseUsedCount" => {
                    found_license_used_count = Some(
                        crate::lenient::next_value("licenseUsedCount", &mut members)?,
                    );
                }
                "purchaseType" => {
                    found_purchase_type = Some(
                        crate::lenient::next_value("purchaseType", &mut members)?,
                    );
                }
                "updateTime" => {
                    found_update_time = Some(
                        crate::lenient::next_value("updateTime", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            account_name: crate::lenient::member(found_account_name, "accountName")?,
            license_count: crate::lenient::member(found_license_count, "licenseCount")?,
            license_used_count: crate::lenient::member(
                found_license_used_count,
                "licenseUsedCount",
            )?,
            purchase_type: crate::lenient::member(found_purchase_type, "purchaseType")?,
            update_time: crate::lenient::member(found_update_time, "updateTime")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for FotaSubscription {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for FotaSubscription {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl FotaSubscription {
    pub fn builder() -> builder::FotaSubscription {
        Default::default()
    }
}
///`append` adds devices to the list. If `type` is omitted, the request replaces the list.
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[non_exhaustive]
pub enum LicenseRemovalChange {
    /// `append`
    Append,
    /// A value that is not described, as it was sent.
    Unknown(::std::string::String),
}
/// The default is an empty value that is not described. The service refuses it.
impl ::std::default::Default for LicenseRemovalChange {
    fn default() -> Self {
        Self::Unknown(::std::string::String::new())
    }
}
impl LicenseRemovalChange {
    /// The described values.
    pub const KNOWN: &'static [&'static str] = &["append"];
    /// Returns the value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Append => "append",
            Self::Unknown(value) => value,
        }
    }
}
impl ::std::convert::From<&str> for LicenseRemovalChange {
    fn from(value: &str) -> Self {
        match crate::lenient::fold(value).as_str() {
            "append" => Self::Append,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}
impl ::std::convert::From<::std::string::String> for LicenseRemovalChange {
    fn from(value: ::std::string::String) -> Self {
        Self::from(value.as_str())
    }
}
impl ::std::str::FromStr for LicenseRemovalChange {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self::from(value))
    }
}
impl ::std::fmt::Display for LicenseRemovalChange {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}
impl ::serde::Serialize for LicenseRemovalChange {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> ::serde::Deserialize<'de> for LicenseRemovalChange {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::string(deserializer).map(Self::from)
    }
}
impl crate::lenient::Lenient for LicenseRemovalChange {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::string(deserializer).map(Self::from)
    }
}
///A device that holds a license.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct LicensedDevice {
    ///When the license was assigned, RFC 3339.
    #[serde(
        rename = "assignmentTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub assignment_time: ::std::option::Option<::std::string::String>,
    ///IMEI of the device.
    #[serde(rename = "deviceId", skip_serializing_if = "::std::option::Option::is_none")]
    pub device_id: ::std::option::Option<::std::string::String>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for LicensedDevice {
    const NAME: &'static str = "LicensedDevice";
    const MEMBERS: &'static [&'static str] = &["assignmentTime", "deviceId"];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_assignment_time = None;
        let mut found_device_id = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "assignmentTime" => {
                    found_assignment_time = Some(
                        crate::lenient::next_value("assignmentTime", &mut members)?,
                    );
                }
                "deviceId" => {
                    found_device_id = Some(
                        crate::lenient::next_value("deviceId", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            assignment_time: crate::lenient::member(
                found_assignment_time,
                "assignmentTime",
            )?,
            device_id: crate::lenient::member(found_device_id, "deviceId")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for LicensedDevice {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for LicensedDevice {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl LicensedDevice {
    pub fn builder() -> builder::LicensedDevice {
        Default::default()
    }
}
///A window of hours within a day.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[derive(Default)]
pub struct TimeWindow {
    ///The hour at which the window ends, 1 to 24.
    #[serde(rename = "endTime")]
    pub end_time: i32,
    ///The hour at which the window starts, 0 to 23.
    #[serde(rename = "startTime")]
    pub start_time: i32,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for TimeWindow {
    const NAME: &'static str = "TimeWindow";
    const MEMBERS: &'static [&'static str] = &["endTime", "startTime"];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_end_time = None;
        let mut found_start_time = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "endTime" => {
                    found_end_time = Some(
                        crate::lenient::next_value("endTime", &mut members)?,
                    );
                }
                "startTime" => {
                    found_start_time = Some(
                        crate::lenient::next_value("startTime", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            end_time: crate::lenient::member(found_end_time, "endTime")?,
            start_time: crate::lenient::member(found_start_time, "startTime")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for TimeWindow {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for TimeWindow {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl TimeWindow {
    pub fn builder() -> builder::TimeWindow {
        Default::default()
    }
}
///`append` adds devices; `remove` removes them.
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[non_exhaustive]
pub enum UpgradeChange {
    /// `append`
    Append,
    /// `remove`
    Remove,
    /// A value that is not described, as it was sent.
    Unknown(::std::string::String),
}
/// The default is an empty value that is not described. The service refuses it.
impl ::std::default::Default for UpgradeChange {
    fn default() -> Self {
        Self::Unknown(::std::string::String::new())
    }
}
impl UpgradeChange {
    /// The described values.
    pub const KNOWN: &'static [&'static str] = &["append", "remove"];
    /// Returns the value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Append => "append",
            Self::Remove => "remove",
            Self::Unknown(value) => value,
        }
    }
}
impl ::std::convert::From<&str> for UpgradeChange {
    fn from(value: &str) -> Self {
        match crate::lenient::fold(value).as_str() {
            "append" => Self::Append,
            "remove" => Self::Remove,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}
impl ::std::convert::From<::std::string::String> for UpgradeChange {
    fn from(value: ::std::string::String) -> Self {
        Self::from(value.as_str())
    }
}
impl ::std::str::FromStr for UpgradeChange {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self::from(value))
    }
}
impl ::std::fmt::Display for UpgradeChange {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}
impl ::serde::Serialize for UpgradeChange {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> ::serde::Deserialize<'de> for UpgradeChange {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::string(deserializer).map(Self::from)
    }
}
impl crate::lenient::Lenient for UpgradeChange {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::string(deserializer).map(Self::from)
    }
}
///The status of a device in an upgrade. These values were seen; the platform may send others.
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[non_exhaustive]
pub enum UpgradeDeviceStatus {
    /// `RequestPending`
    RequestPending,
    /// `Device Accepted`
    DeviceAccepted,
    /// `UpgradeSuccess`
    UpgradeSuccess,
    /// `UpgradeFailed`
    UpgradeFailed,
    /// A value that is not described, as it was sent.
    Unknown(::std::string::String),
}
impl UpgradeDeviceStatus {
    /// The described values.
    pub const KNOWN: &'static [&'static str] = &[
        "RequestPending",
        "Device Accepted",
        "UpgradeSuccess",
        "UpgradeFailed",
    ];
    /// Returns the value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::RequestPending => "RequestPending",
            Self::DeviceAccepted => "Device Accepted",
            Self::UpgradeSuccess => "UpgradeSuccess",
            Self::UpgradeFailed => "UpgradeFailed",
            Self::Unknown(value) => value,
        }
    }
}
impl ::std::convert::From<&str> for UpgradeDeviceStatus {
    fn from(value: &str) -> Self {
        match crate::lenient::fold(value).as_str() {
            "requestpending" => Self::RequestPending,
            "deviceaccepted" => Self::DeviceAccepted,
            "upgradesuccess" => Self::UpgradeSuccess,
            "upgradefailed" => Self::UpgradeFailed,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}
impl ::std::convert::From<::std::string::String> for UpgradeDeviceStatus {
    fn from(value: ::std::string::String) -> Self {
        Self::from(value.as_str())
    }
}
impl ::std::str::FromStr for UpgradeDeviceStatus {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self::from(value))
    }
}
impl ::std::fmt::Display for UpgradeDeviceStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}
impl ::serde::Serialize for UpgradeDeviceStatus {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> ::serde::Deserialize<'de> for UpgradeDeviceStatus {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::string(deserializer).map(Self::from)
    }
}
impl crate::lenient::Lenient for UpgradeDeviceStatus {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::string(deserializer).map(Self::from)
    }
}
///A page of upgrades.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct UpgradeListQueryResult {
    ///Whether more upgrades follow. Named `hasMoreData` elsewhere.
    #[serde(
        rename = "hasMoreFlag",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub has_more_flag: ::std::option::Option<bool>,
    ///Start index of the next page; 0 on the last page.
    #[serde(
        rename = "lastSeenUpgradeId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub last_seen_upgrade_id: ::std::option::Option<i64>,
    ///The upgrades.
    #[serde(
        rename = "reportList",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub report_list: ::std::vec::Vec<FirmwareUpgrade>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for UpgradeListQueryResult {
    const NAME: &'static str = "UpgradeListQueryResult";
    const MEMBERS: &'static [&'static str] = &[
        "hasMoreFlag",
        "lastSeenUpgradeId",
        "reportList",
    ];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_has_more_flag = None;
        let mut found_last_seen_upgrade_id = None;
        let mut found_report_list = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "hasMoreFlag" => {
                    found_has_more_flag = Some(
                        crate::lenient::next_value("hasMoreFlag", &mut members)?,
                    );
                }
                "lastSeenUpgradeId" => {
                    found_last_seen_upgrade_id = Some(
                        crate::lenient::next_value("lastSeenUpgradeId", &mut members)?,
                    );
                }
                "reportList" => {
                    found_report_list = Some(
                        crate::lenient::next_value("reportList", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            has_more_flag: crate::lenient::member(found_has_more_flag, "hasMoreFlag")?,
            last_seen_upgrade_id: crate::lenient::member(
                found_last_seen_upgrade_id,
                "lastSeenUpgradeId",
            )?,
            report_list: crate::lenient::member(found_report_list, "reportList")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for UpgradeListQueryResult {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for UpgradeListQueryResult {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl UpgradeListQueryResult {
    pub fn builder() -> builder::UpgradeListQueryResult {
        Default::default()
    }
}
///The progress of a device in an upgrade. No such message was seen, so the members are those that responses use for the same information (quirk firmware-messages).
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct UpgradeProgress {
    ///IMEI of the device.
    #[serde(rename = "deviceId", skip_serializing_if = "::std::option::Option::is_none")]
    pub device_id: ::std::option::Option<::std::string::String>,
    ///The result, as human-readable text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub reason: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<UpgradeDeviceStatus>,
    ///The id of the upgrade, a UUID.
    #[serde(
        rename = "upgradeId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub upgrade_id: ::std::option::Option<::std::string::String>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for UpgradeProgress {
    const NAME: &'static str = "UpgradeProgress";
    const MEMBERS: &'static [&'static str] = &[
        "deviceId",
        "reason",
        "status",
        "upgradeId",
    ];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_device_id = None;
        let mut found_reason = None;
        let mut found_status = None;
        let mut found_upgrade_id = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "deviceId" => {
                    found_device_id = Some(
                        crate::lenient::next_value("deviceId", &mut members)?,
                    );
                }
                "reason" => {
                    found_reason = Some(
                        crate::lenient::next_value("reason", &mut members)?,
                    );
                }
                "status" => {
                    found_status = Some(
                        crate::lenient::next_value("status", &mut members)?,
                    );
                }
                "upgradeId" => {
                    found_upgrade_id = Some(
                        crate::lenient::next_value("upgradeId", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            device_id: crate::lenient::member(found_device_id, "deviceId")?,
            reason: crate::lenient::member(found_reason, "reason")?,
            status: crate::lenient::member(found_status, "status")?,
            upgrade_id: crate::lenient::member(found_upgrade_id, "upgradeId")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for UpgradeProgress {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for UpgradeProgress {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn salvage(
        value: &::serde_json::Value,
        _whole: &mut bool,
    ) -> ::std::option::Option<Self> {
        let mut found_device_id = None;
        let mut found_reason = None;
        let mut found_status = None;
        let mut found_upgrade_id = None;
        let mut extra = crate::Extra::default();
        for (name, value) in crate::salvage::members(value)? {
            match name.as_str() {
                "deviceId" => {
                    found_device_id = crate::salvage::part("deviceId", value, &mut extra);
                }
                "reason" => {
                    found_reason = crate::salvage::part("reason", value, &mut extra);
                }
                "status" => {
                    found_status = crate::salvage::part("status", value, &mut extra);
                }
                "upgradeId" => {
                    found_upgrade_id = crate::salvage::part(
                        "upgradeId",
                        value,
                        &mut extra,
                    );
                }
                _ => extra.insert(name, value.clone()),
            }
        }
        Some(Self {
            device_id: crate::salvage::present(found_device_id)?,
            reason: crate::salvage::present(found_reason)?,
            status: crate::salvage::present(found_status)?,
            upgrade_id: crate::salvage::present(found_upgrade_id)?,
            extra,
        })
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl UpgradeProgress {
    pub fn builder() -> builder::UpgradeProgress {
        Default::default()
    }
}
///A scheduled upgrade.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct UpgradeScheduled {
    ///The devices, by IMEI (quirk firmware-messages).
    #[serde(
        rename = "deviceList",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub device_list: ::std::vec::Vec<::std::string::String>,
    ///Name of the firmware.
    #[serde(
        rename = "firmwareName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub firmware_name: ::std::option::Option<::std::string::String>,
    ///First day, in the form year-month-day.
    #[serde(
        rename = "startDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub start_date: ::std::option::Option<::std::string::String>,
    ///The id of the upgrade, a UUID.
    #[serde(
        rename = "upgradeId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub upgrade_id: ::std::option::Option<::std::string::String>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for UpgradeScheduled {
    const NAME: &'static str = "UpgradeScheduled";
    const MEMBERS: &'static [&'static str] = &[
        "deviceList",
        "firmwareName",
        "startDate",
        "upgradeId",
    ];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_device_list = None;
        let mut found_firmware_name = None;
        let mut found_start_date = None;
        let mut found_upgrade_id = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "deviceList" => {
                    found_device_list = Some(
                        crate::lenient::next_value("deviceList", &mut members)?,
                    );
                }
                "firmwareName" => {
                    found_firmware_name = Some(
                        crate::lenient::next_value("firmwareName", &mut members)?,
                    );
                }
                "startDate" => {
                    found_start_date = Some(
                        crate::lenient::next_value("startDate", &mut members)?,
                    );
                }
                "upgradeId" => {
                    found_upgrade_id = Some(
                        crate::lenient::next_value("upgradeId", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            device_list: crate::lenient::member(found_device_list, "deviceList")?,
            firmware_name: crate::lenient::member(found_firmware_name, "firmwareName")?,
            start_date: crate::lenient::member(found_start_date, "startDate")?,
            upgrade_id: crate::lenient::member(found_upgrade_id, "upgradeId")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for UpgradeScheduled {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for UpgradeScheduled {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn salvage(
        value: &::serde_json::Value,
        _whole: &mut bool,
    ) -> ::std::option::Option<Self> {
        let mut found_device_list = None;
        let mut found_firmware_name = None;
        let mut found_start_date = None;
        let mut found_upgrade_id = None;
        let mut extra = crate::Extra::default();
        for (name, value) in crate::salvage::members(value)? {
            match name.as_str() {
                "deviceList" => {
                    found_device_list = crate::salvage::part(
                        "deviceList",
                        value,
                        &mut extra,
                    );
                }
                "firmwareName" => {
                    found_firmware_name = crate::salvage::part(
                        "firmwareName",
                        value,
                        &mut extra,
                    );
                }
                "startDate" => {
                    found_start_date = crate::salvage::part(
                        "startDate",
                        value,
                        &mut extra,
                    );
                }
                "upgradeId" => {
                    found_upgrade_id = crate::salvage::part(
                        "upgradeId",
                        value,
                        &mut extra,
                    );
                }
                _ => extra.insert(name, value.clone()),
            }
        }
        Some(Self {
            device_list: crate::salvage::present(found_device_list)?,
            firmware_name: crate::salvage::present(found_firmware_name)?,
            start_date: crate::salvage::present(found_start_date)?,
            upgrade_id: crate::salvage::present(found_upgrade_id)?,
            extra,
        })
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl UpgradeScheduled {
    pub fn builder() -> builder::UpgradeScheduled {
        Default::default()
    }
}
///The status of an upgrade. `RequestPending`: received. `Queued`: waiting for its start date. `RequestFailed`: refused. `InProgress`: devices are being upgraded. `Finished`: ended. `UpgradeFailed`: failed.
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[non_exhaustive]
pub enum UpgradeStatus {
    /// `RequestPending`
    RequestPending,
    /// `Queued`
    Queued,
    /// `RequestFailed`
    RequestFailed,
    /// `InProgress`
    InProgress,
    /// `Finished`
    Finished,
    /// `UpgradeFailed`
    UpgradeFailed,
    /// A value that is not described, as it was sent.
    Unknown(::std::string::String),
}
impl UpgradeStatus {
    /// The described values.
    pub const KNOWN: &'static [&'static str] = &[
        "RequestPending",
        "Queued",
        "RequestFailed",
        "InProgress",
        "Finished",
        "UpgradeFailed",
    ];
    /// Returns the value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::RequestPending => "RequestPending",
            Self::Queued => "Queued",
            Self::RequestFailed => "RequestFailed",
            Self::InProgress => "InProgress",
            Self::Finished => "Finished",
            Self::UpgradeFailed => "UpgradeFailed",
            Self::Unknown(value) => value,
        }
    }
}
impl ::std::convert::From<&str> for UpgradeStatus {
    fn from(value: &str) -> Self {
        match crate::lenient::fold(value).as_str() {
            "requestpending" => Self::RequestPending,
            "queued" => Self::Queued,
            "requestfailed" => Self::RequestFailed,
            "inprogress" => Self::InProgress,
            "finished" => Self::Finished,
            "upgradefailed" => Self::UpgradeFailed,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}
impl ::std::convert::From<::std::string::String> for UpgradeStatus {
    fn from(value: ::std::string::String) -> Self {
        Self::from(value.as_str())
    }
}
impl ::std::str::FromStr for UpgradeStatus {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self::from(value))
    }
}
impl ::std::fmt::Display for UpgradeStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}
impl ::serde::Serialize for UpgradeStatus {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> ::serde::Deserialize<'de> for UpgradeStatus {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::string(deserializer).map(Self::from)
    }
}
impl crate::lenient::Lenient for UpgradeStatus {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::string(deserializer).map(Self::from)
    }
}
/// Builders of the types of this area.
pub mod builder;
