// Generated from openapi/devices.yaml by `cargo xtask generate`. Do not edit: change the description instead.

#[allow(unused_imports)]
use super::*;
///Searches for parts of identifiers.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[derive(Default)]
pub struct AccountDeviceListFilter {
    ///The conditions on the identifiers, by kind.
    #[serde(rename = "deviceIdentifierFilters")]
    pub device_identifier_filters: ::std::vec::Vec<DeviceIdSearch>,
}
impl AccountDeviceListFilter {
    pub fn builder() -> builder::AccountDeviceListFilter {
        Default::default()
    }
}
///Which devices to list, and where to continue. All given members must match (AND); without any, every device that the user has access to is listed.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct AccountDeviceListRequest {
    ///Only devices of this billing account.
    #[serde(
        rename = "accountName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub account_name: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "currentState",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub current_state: ::std::option::Option<DeviceState>,
    ///Only devices whose custom fields have these values.
    #[serde(
        rename = "customFields",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub custom_fields: ::std::vec::Vec<CustomFields>,
    #[serde(rename = "deviceId", skip_serializing_if = "::std::option::Option::is_none")]
    pub device_id: ::std::option::Option<DeviceId>,
    ///Only these devices, each named by one identifier. Only the newest documentation has this member (quirk list-device-list).
    #[serde(
        rename = "deviceList",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub device_list: ::std::vec::Vec<DeviceId>,
    ///Only devices added after this time, ISO 8601 with Z or an offset.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub earliest: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub filter: ::std::option::Option<AccountDeviceListFilter>,
    ///Only devices in this group.
    #[serde(
        rename = "groupName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub group_name: ::std::option::Option<::std::string::String>,
    ///The page starts after the device with this platform number. Send 0 for the first page, then the number in the attribute DeviceId of the last device on the previous page. If omitted, devices are sorted by the day they were added (quirk list-cursor).
    #[serde(
        rename = "largestDeviceIdSeen",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub largest_device_id_seen: ::std::option::Option<i64>,
    ///Only devices added before this time, ISO 8601 with Z or an offset.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub latest: ::std::option::Option<::std::string::String>,
    ///Maximum number of devices on a page. If omitted, up to 2000 (quirk list-page-size).
    #[serde(
        rename = "maxNumberOfDevices",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub max_number_of_devices: ::std::option::Option<i32>,
    ///Only devices on the service plan with this code.
    #[serde(
        rename = "servicePlan",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub service_plan: ::std::option::Option<::std::string::String>,
}
impl AccountDeviceListRequest {
    pub fn builder() -> builder::AccountDeviceListRequest {
        Default::default()
    }
}
///A page of devices.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct AccountDeviceListResult {
    ///The devices on the page, at most 2000. Sorted by ascending platform number if the request had `largestDeviceIdSeen`.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub devices: ::std::vec::Vec<ThingspaceDevice>,
    ///Whether more pages follow. True may come with status 202 (quirk list-202).
    #[serde(
        rename = "hasMoreData",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub has_more_data: ::std::option::Option<bool>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for AccountDeviceListResult {
    const NAME: &'static str = "AccountDeviceListResult";
    const MEMBERS: &'static [&'static str] = &["devices", "hasMoreData"];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_devices = None;
        let mut found_has_more_data = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "devices" => {
                    found_devices = Some(
                        crate::lenient::next_value("devices", &mut members)?,
                    );
                }
                "hasMoreData" => {
                    found_has_more_data = Some(
                        crate::lenient::next_value("hasMoreData", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            devices: crate::lenient::member(found_devices, "devices")?,
            has_more_data: crate::lenient::member(found_has_more_data, "hasMoreData")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for AccountDeviceListResult {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for AccountDeviceListResult {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl AccountDeviceListResult {
    pub fn builder() -> builder::AccountDeviceListResult {
        Default::default()
    }
}
///The state in which devices are added. `preactive`, the only value: the account has the device, but the device has no service. Request examples have this spelling; responses spell the same state `pre-active` (quirk add-state-spelling).
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[non_exhaustive]
pub enum AddDeviceState {
    /// `preactive`
    Preactive,
    /// A value that is not described, as it was sent.
    Unknown(::std::string::String),
}
/// The default is an empty value that is not described. The service refuses it.
impl ::std::default::Default for AddDeviceState {
    fn default() -> Self {
        Self::Unknown(::std::string::String::new())
    }
}
impl AddDeviceState {
    /// The described values.
    pub const KNOWN: &'static [&'static str] = &["preactive"];
    /// Returns the value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Preactive => "preactive",
            Self::Unknown(value) => value,
        }
    }
}
impl ::std::convert::From<&str> for AddDeviceState {
    fn from(value: &str) -> Self {
        match crate::lenient::fold(value).as_str() {
            "preactive" => Self::Preactive,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}
impl ::std::convert::From<::std::string::String> for AddDeviceState {
    fn from(value: ::std::string::String) -> Self {
        Self::from(value.as_str())
    }
}
impl ::std::str::FromStr for AddDeviceState {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self::from(value))
    }
}
impl ::std::fmt::Display for AddDeviceState {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}
impl ::serde::Serialize for AddDeviceState {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> ::serde::Deserialize<'de> for AddDeviceState {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::string(deserializer).map(Self::from)
    }
}
impl crate::lenient::Lenient for AddDeviceState {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::string(deserializer).map(Self::from)
    }
}
///The devices to add, and the settings for them.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[derive(Default)]
pub struct AddDevicesRequest {
    ///Billing account to add the devices to. Optional for a user who has only one account.
    #[serde(
        rename = "accountName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub account_name: ::std::option::Option<::std::string::String>,
    ///Custom fields to set on every device.
    #[serde(
        rename = "customFields",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub custom_fields: ::std::vec::Vec<CustomFields>,
    ///The devices, at most 200.
    #[serde(rename = "devicesToAdd")]
    pub devices_to_add: ::std::vec::Vec<AccountDeviceList>,
    ///Group to put the devices into.
    #[serde(
        rename = "groupName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub group_name: ::std::option::Option<::std::string::String>,
    ///Stock number of the hardware.
    #[serde(
        rename = "skuNumber",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub sku_number: ::std::option::Option<::std::string::String>,
    ///Object identifier of the subscription manager (SM-SR) of eUICC devices, numbers separated by dots. The format is not checked (quirk smsr-oid-pattern).
    #[serde(rename = "smsrOid", skip_serializing_if = "::std::option::Option::is_none")]
    pub smsr_oid: ::std::option::Option<::std::string::String>,
    pub state: AddDeviceState,
}
impl AddDevicesRequest {
    pub fn builder() -> builder::AddDevicesRequest {
        Default::default()
    }
}
///The outcome for one device.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct AddDevicesResult {
    ///Identifiers of the device, possibly fewer than were sent (quirk add-answer-ids).
    #[serde(
        rename = "deviceIds",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub device_ids: ::std::vec::Vec<DeviceId>,
    ///The word Success, or the reason why the device was not added.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub response: ::std::option::Option<::std::string::String>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for AddDevicesResult {
    const NAME: &'static str = "AddDevicesResult";
    const MEMBERS: &'static [&'static str] = &["deviceIds", "response"];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_device_ids = None;
        let mut found_response = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "deviceIds" => {
                    found_device_ids = Some(
                        crate::lenient::next_value("deviceIds", &mut members)?,
                    );
                }
                "response" => {
                    found_response = Some(
                        crate::lenient::next_value("response", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            device_ids: crate::lenient::member(found_device_ids, "deviceIds")?,
            response: crate::lenient::member(found_response, "response")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for AddDevicesResult {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for AddDevicesResult {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl AddDevicesResult {
    pub fn builder() -> builder::AddDevicesResult {
        Default::default()
    }
}
///The outcome for each device to add.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(transparent)]
pub struct AddDevicesResultList(pub ::std::vec::Vec<AddDevicesResult>);
impl<'de> ::serde::Deserialize<'de> for AddDevicesResultList {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::Lenient::lenient(deserializer).map(Self)
    }
}
impl crate::lenient::Lenient for AddDevicesResultList {
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
impl ::std::ops::Deref for AddDevicesResultList {
    type Target = ::std::vec::Vec<AddDevicesResult>;
    fn deref(&self) -> &::std::vec::Vec<AddDevicesResult> {
        &self.0
    }
}
impl ::std::convert::From<AddDevicesResultList> for ::std::vec::Vec<AddDevicesResult> {
    fn from(value: AddDevicesResultList) -> Self {
        value.0
    }
}
impl ::std::convert::From<::std::vec::Vec<AddDevicesResult>> for AddDevicesResultList {
    fn from(value: ::std::vec::Vec<AddDevicesResult>) -> Self {
        Self(value)
    }
}
///State and plan of a line with one carrier.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct CarrierInformation {
    ///Name of the carrier.
    #[serde(
        rename = "carrierName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub carrier_name: ::std::option::Option<::std::string::String>,
    ///Code of the service plan. Absent for deactivated lines.
    #[serde(
        rename = "servicePlan",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub service_plan: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub state: ::std::option::Option<DeviceState>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for CarrierInformation {
    const NAME: &'static str = "CarrierInformation";
    const MEMBERS: &'static [&'static str] = &["carrierName", "servicePlan", "state"];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_carrier_name = None;
        let mut found_service_plan = None;
        let mut found_state = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "carrierName" => {
                    found_carrier_name = Some(
                        crate::lenient::next_value("carrierName", &mut members)?,
                    );
                }
                "servicePlan" => {
                    found_service_plan = Some(
                        crate::lenient::next_value("servicePlan", &mut members)?,
                    );
                }
                "state" => {
                    found_state = Some(
                        crate::lenient::next_value("state", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            carrier_name: crate::lenient::member(found_carrier_name, "carrierName")?,
            service_plan: crate::lenient::member(found_service_plan, "servicePlan")?,
            state: crate::lenient::member(found_state, "state")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for CarrierInformation {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for CarrierInformation {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl CarrierInformation {
    pub fn builder() -> builder::CarrierInformation {
        Default::default()
    }
}
///The line to change, and its new identifiers.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[derive(Default)]
pub struct ChangeDeviceIdRequest {
    ///Whether to assign a phone number that is not tied to an area. True requires `zipCode`, false requires `npaNxx`.
    #[serde(
        rename = "assignNonGeoMdn",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub assign_non_geo_mdn: ::std::option::Option<bool>,
    #[serde(
        rename = "change4gOption",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub change4g_option: ::std::option::Option<ChangeIdentifierOption>,
    ///Current identifiers of the line. The MDN alone is enough.
    #[serde(rename = "deviceIds")]
    pub device_ids: ::std::vec::Vec<DeviceId>,
    ///The new identifiers, one entry each. Required for every option except ChangeMSISDN.
    #[serde(
        rename = "deviceIdsTo",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub device_ids_to: ::std::vec::Vec<DeviceId>,
    ///First six digits for the new phone number, if `assignNonGeoMdn` is false.
    #[serde(rename = "npaNxx", skip_serializing_if = "::std::option::Option::is_none")]
    pub npa_nxx: ::std::option::Option<::std::string::String>,
    ///Code of a service plan to change to at the same time.
    #[serde(
        rename = "servicePlan",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub service_plan: ::std::option::Option<::std::string::String>,
    ///Object identifier of the subscription manager (SM-SR), numbers separated by dots. Required for ChangeIMEIandEID; the format is not checked (quirk smsr-oid-pattern).
    #[serde(rename = "smsrOid", skip_serializing_if = "::std::option::Option::is_none")]
    pub smsr_oid: ::std::option::Option<::std::string::String>,
    ///ZIP code for a new phone number, if `assignNonGeoMdn` is true.
    #[serde(rename = "zipCode", skip_serializing_if = "::std::option::Option::is_none")]
    pub zip_code: ::std::option::Option<::std::string::String>,
}
impl ChangeDeviceIdRequest {
    pub fn builder() -> builder::ChangeDeviceIdRequest {
        Default::default()
    }
}
///Which identifiers to change. `ChangeICCID`: the SIM. `ChangeIMEI`: the hardware. `ChangeIMEIandICCID`: both. `ChangeIMEIandEID`: hardware with an eUICC. `ChangeMSISDN`: the phone number. `3Gto4G` and `4Gto3G`: hardware of another generation.
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[non_exhaustive]
pub enum ChangeIdentifierOption {
    /// `ChangeICCID`
    ChangeIccid,
    /// `ChangeIMEI`
    ChangeImei,
    /// `ChangeIMEIandICCID`
    ChangeImeIandIccid,
    /// `ChangeMSISDN`
    ChangeMsisdn,
    /// `3Gto4G`
    X3gto4G,
    /// `4Gto3G`
    X4gto3G,
    /// `ChangeIMEIandEID`
    ChangeImeIandEid,
    /// A value that is not described, as it was sent.
    Unknown(::std::string::String),
}
/// The default is an empty value that is not described. The service refuses it.
impl ::std::default::Default for ChangeIdentifierOption {
    fn default() -> Self {
        Self::Unknown(::std::string::String::new())
    }
}
impl ChangeIdentifierOption {
    /// The described values.
    pub const KNOWN: &'static [&'static str] = &[
        "ChangeICCID",
        "ChangeIMEI",
        "ChangeIMEIandICCID",
        "ChangeMSISDN",
        "3Gto4G",
        "4Gto3G",
        "ChangeIMEIandEID",
    ];
    /// Returns the value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::ChangeIccid => "ChangeICCID",
            Self::ChangeImei => "ChangeIMEI",
            Self::ChangeImeIandIccid => "ChangeIMEIandICCID",
            Self::ChangeMsisdn => "ChangeMSISDN",
            Self::X3gto4G => "3Gto4G",
            Self::X4gto3G => "4Gto3G",
            Self::ChangeImeIandEid => "ChangeIMEIandEID",
            Self::Unknown(value) => value,
        }
    }
}
impl ::std::convert::From<&str> for ChangeIdentifierOption {
    fn from(value: &str) -> Self {
        match crate::lenient::fold(value).as_str() {
            "changeiccid" => Self::ChangeIccid,
            "changeimei" => Self::ChangeImei,
            "changeimeiandiccid" => Self::ChangeImeIandIccid,
            "changemsisdn" => Self::ChangeMsisdn,
            "3gto4g" => Self::X3gto4G,
            "4gto3g" => Self::X4gto3G,
            "changeimeiandeid" => Self::ChangeImeIandEid,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}
impl ::std::convert::From<::std::string::String> for ChangeIdentifierOption {
    fn from(value: ::std::string::String) -> Self {
        Self::from(value.as_str())
    }
}
impl ::std::str::FromStr for ChangeIdentifierOption {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self::from(value))
    }
}
impl ::std::fmt::Display for ChangeIdentifierOption {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}
impl ::serde::Serialize for ChangeIdentifierOption {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> ::serde::Deserialize<'de> for ChangeIdentifierOption {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::string(deserializer).map(Self::from)
    }
}
impl crate::lenient::Lenient for ChangeIdentifierOption {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::string(deserializer).map(Self::from)
    }
}
///The devices, and their complete new place of use.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[derive(Default)]
pub struct ContactInfoUpdateRequest {
    ///Billing account of the devices.
    #[serde(
        rename = "accountName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub account_name: ::std::option::Option<::std::string::String>,
    ///The devices, each named by one or more identifiers. Optional in an SDK, but always send this member: the effect of omitting it is not documented.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub devices: ::std::vec::Vec<AccountDeviceList>,
    #[serde(rename = "primaryPlaceOfUse")]
    pub primary_place_of_use: PlaceOfUse,
}
impl ContactInfoUpdateRequest {
    pub fn builder() -> builder::ContactInfoUpdateRequest {
        Default::default()
    }
}
///The devices, and the custom fields to write.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct CustomFieldsUpdateRequest {
    ///Billing account of the devices.
    #[serde(
        rename = "accountName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub account_name: ::std::option::Option<::std::string::String>,
    ///Only devices whose custom fields have these values now.
    #[serde(
        rename = "customFields",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub custom_fields: ::std::vec::Vec<CustomFields>,
    ///The new values. If empty, nothing changes (quirk custom-fields-to-update).
    #[serde(
        rename = "customFieldsToUpdate",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub custom_fields_to_update: ::std::vec::Vec<CustomFields>,
    ///The devices, each named by one or more identifiers.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub devices: ::std::vec::Vec<AccountDeviceList>,
    ///Only devices in this group.
    #[serde(
        rename = "groupName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub group_name: ::std::option::Option<::std::string::String>,
    ///Only devices on the service plan with this code.
    #[serde(
        rename = "servicePlan",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub service_plan: ::std::option::Option<::std::string::String>,
}
impl CustomFieldsUpdateRequest {
    pub fn builder() -> builder::CustomFieldsUpdateRequest {
        Default::default()
    }
}
///A period of up to three months.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[derive(Default)]
pub struct DateFilter {
    ///Start, ISO 8601 with Z or an offset, never both (quirk date-offset-and-z).
    pub earliest: ::std::string::String,
    ///End, ISO 8601 with Z or an offset. At most three months after the start.
    pub latest: ::std::string::String,
}
impl DateFilter {
    pub fn builder() -> builder::DateFilter {
        Default::default()
    }
}
///The devices to delete.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[derive(Default)]
pub struct DeleteDevicesRequest {
    ///Billing account of the devices. Optional for a user who has only one account.
    #[serde(
        rename = "accountName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub account_name: ::std::option::Option<::std::string::String>,
    ///The devices, at most 100. One identifier per device is enough.
    #[serde(rename = "devicesToDelete")]
    pub devices_to_delete: ::std::vec::Vec<AccountDeviceList>,
}
impl DeleteDevicesRequest {
    pub fn builder() -> builder::DeleteDevicesRequest {
        Default::default()
    }
}
///The outcome for one device.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct DeleteDevicesResult {
    ///Identifiers of the device: for some devices of a response an object, for others an array (quirk delete-device-ids).
    #[serde(
        rename = "deviceIds",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub device_ids: ::std::vec::Vec<DeviceId>,
    ///Why the device was not deleted. Present only if `status` is `Failed`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub message: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<DeleteStatus>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for DeleteDevicesResult {
    const NAME: &'static str = "DeleteDevicesResult";
    const MEMBERS: &'static [&'static str] = &["deviceIds", "message", "status"];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_device_ids = None;
        let mut found_message = None;
        let mut found_status = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "deviceIds" => {
                    found_device_ids = Some(
                        crate::lenient::next_value("deviceIds", &mut members)?,
                    );
                }
                "message" => {
                    found_message = Some(
                        crate::lenient::next_value("message", &mut members)?,
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
            device_ids: crate::lenient::member(found_device_ids, "deviceIds")?,
            message: crate::lenient::member(found_message, "message")?,
            status: crate::lenient::member(found_status, "status")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for DeleteDevicesResult {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for DeleteDevicesResult {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl DeleteDevicesResult {
    pub fn builder() -> builder::DeleteDevicesResult {
        Default::default()
    }
}
///The outcome for each device to delete.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(transparent)]
pub struct DeleteDevicesResultList(pub ::std::vec::Vec<DeleteDevicesResult>);
impl<'de> ::serde::Deserialize<'de> for DeleteDevicesResultList {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::Lenient::lenient(deserializer).map(Self)
    }
}
impl crate::lenient::Lenient for DeleteDevicesResultList {
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
impl ::std::ops::Deref for DeleteDevicesResultList {
    type Target = ::std::vec::Vec<DeleteDevicesResult>;
    fn deref(&self) -> &::std::vec::Vec<DeleteDevicesResult> {
        &self.0
    }
}
impl ::std::convert::From<DeleteDevicesResultList>
for ::std::vec::Vec<DeleteDevicesResult> {
    fn from(value: DeleteDevicesResultList) -> Self {
        value.0
    }
}
impl ::std::convert::From<::std::vec::Vec<DeleteDevicesResult>>
for DeleteDevicesResultList {
    fn from(value: ::std::vec::Vec<DeleteDevicesResult>) -> Self {
        Self(value)
    }
}
///The outcome of a deletion. `Success`: the device was deleted. `Failed`: the device was not deleted; `message` says why.
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[non_exhaustive]
pub enum DeleteStatus {
    /// `Success`
    Success,
    /// `Failed`
    Failed,
    /// A value that is not described, as it was sent.
    Unknown(::std::string::String),
}
impl DeleteStatus {
    /// The described values.
    pub const KNOWN: &'static [&'static str] = &["Success", "Failed"];
    /// Returns the value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Success => "Success",
            Self::Failed => "Failed",
            Self::Unknown(value) => value,
        }
    }
}
impl ::std::convert::From<&str> for DeleteStatus {
    fn from(value: &str) -> Self {
        match crate::lenient::fold(value).as_str() {
            "success" => Self::Success,
            "failed" => Self::Failed,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}
impl ::std::convert::From<::std::string::String> for DeleteStatus {
    fn from(value: ::std::string::String) -> Self {
        Self::from(value.as_str())
    }
}
impl ::std::str::FromStr for DeleteStatus {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self::from(value))
    }
}
impl ::std::fmt::Display for DeleteStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}
impl ::serde::Serialize for DeleteStatus {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> ::serde::Deserialize<'de> for DeleteStatus {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::string(deserializer).map(Self::from)
    }
}
impl crate::lenient::Lenient for DeleteStatus {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::string(deserializer).map(Self::from)
    }
}
///The devices to check.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[derive(Default)]
pub struct DeviceActivationRequest {
    ///Billing account in which the devices would be activated.
    #[serde(rename = "accountName")]
    pub account_name: ::std::string::String,
    ///The devices, at most 2000 (quirk availability-limit).
    pub devices: ::std::vec::Vec<AccountDeviceList>,
}
impl DeviceActivationRequest {
    pub fn builder() -> builder::DeviceActivationRequest {
        Default::default()
    }
}
///The devices, and their new cost center. Name the devices, or select them by account, group, plan and custom fields.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct DeviceCostCenterRequest {
    ///Billing account of the devices.
    #[serde(
        rename = "accountName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub account_name: ::std::option::Option<::std::string::String>,
    ///The cost center, at most 36 characters: letters, digits, space, hyphen, exclamation mark and number sign.
    #[serde(
        rename = "costCenter",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub cost_center: ::std::option::Option<::std::string::String>,
    ///Only devices whose custom fields have these values.
    #[serde(
        rename = "customFields",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub custom_fields: ::std::vec::Vec<CustomFields>,
    ///The devices, each named by one or more identifiers.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub devices: ::std::vec::Vec<AccountDeviceList>,
    ///Only devices in this group.
    #[serde(
        rename = "groupName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub group_name: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "primaryPlaceOfUse",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub primary_place_of_use: ::std::option::Option<PlaceOfUse>,
    ///Whether to remove the cost center. True overrides a `costCenter` in the same request.
    #[serde(
        rename = "removeCostCenter",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub remove_cost_center: ::std::option::Option<bool>,
    ///Only devices on the service plan with this code.
    #[serde(
        rename = "servicePlan",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub service_plan: ::std::option::Option<::std::string::String>,
}
impl DeviceCostCenterRequest {
    pub fn builder() -> builder::DeviceCostCenterRequest {
        Default::default()
    }
}
///The device whose diagnostics are requested.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[derive(Default)]
pub struct DeviceExtendedDiagnosticsRequest {
    ///Billing account of the device.
    #[serde(rename = "accountName")]
    pub account_name: ::std::string::String,
    ///The identifiers of the device, directly in this array, without `deviceIds` around them (quirk diagnostics-device-list). An MDN is the safest kind (quirk diagnostics-id-kinds).
    #[serde(rename = "deviceList")]
    pub device_list: ::std::vec::Vec<DeviceId>,
}
impl DeviceExtendedDiagnosticsRequest {
    pub fn builder() -> builder::DeviceExtendedDiagnosticsRequest {
        Default::default()
    }
}
///Diagnostics of a device.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct DeviceExtendedDiagnosticsResult {
    ///The attributes, by category.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub categories: ::std::vec::Vec<DiagnosticsCategory>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for DeviceExtendedDiagnosticsResult {
    const NAME: &'static str = "DeviceExtendedDiagnosticsResult";
    const MEMBERS: &'static [&'static str] = &["categories"];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_categories = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "categories" => {
                    found_categories = Some(
                        crate::lenient::next_value("categories", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            categories: crate::lenient::member(found_categories, "categories")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for DeviceExtendedDiagnosticsResult {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for DeviceExtendedDiagnosticsResult {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl DeviceExtendedDiagnosticsResult {
    pub fn builder() -> builder::DeviceExtendedDiagnosticsResult {
        Default::default()
    }
}
///Selects devices by common attributes. The account is a separate member of the request.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct DeviceFilterWithoutAccount {
    ///Only devices whose custom fields have these values.
    #[serde(
        rename = "customFields",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub custom_fields: ::std::vec::Vec<CustomFields>,
    ///Only devices in this group.
    #[serde(
        rename = "groupName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub group_name: ::std::option::Option<::std::string::String>,
    ///Only devices on the service plan with this code.
    #[serde(
        rename = "servicePlan",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub service_plan: ::std::option::Option<::std::string::String>,
}
impl DeviceFilterWithoutAccount {
    pub fn builder() -> builder::DeviceFilterWithoutAccount {
        Default::default()
    }
}
///Matches identifiers of one kind by substrings.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[derive(Default)]
pub struct DeviceIdSearch {
    ///String that the identifier contains at any position. Required even if `startswith` or `endswith` is given (quirk list-filter-keys).
    pub contains: ::std::string::String,
    ///String that the identifier ends with. The member's name is all lower case (quirk list-filter-keys).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub endswith: ::std::option::Option<::std::string::String>,
    pub kind: DeviceKind,
    ///String that the identifier starts with. The member's name is all lower case (quirk list-filter-keys).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub startswith: ::std::option::Option<::std::string::String>,
}
impl DeviceIdSearch {
    pub fn builder() -> builder::DeviceIdSearch {
        Default::default()
    }
}
///The devices and the period to search for mismatches.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[derive(Default)]
pub struct DeviceMismatchListRequest {
    ///Billing account of the devices. Required with a group.
    #[serde(
        rename = "accountName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub account_name: ::std::option::Option<::std::string::String>,
    ///Only these devices, named by ICCID or MDN.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub devices: ::std::vec::Vec<AccountDeviceList>,
    pub filter: DateFilter,
    ///Only devices in this group.
    #[serde(
        rename = "groupName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub group_name: ::std::option::Option<::std::string::String>,
}
impl DeviceMismatchListRequest {
    pub fn builder() -> builder::DeviceMismatchListRequest {
        Default::default()
    }
}
///SIMs that were seen in other hardware.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct DeviceMismatchListResult {
    ///One entry for each pair of SIM and new hardware.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub devices: ::std::vec::Vec<MismatchedDevice>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for DeviceMismatchListResult {
    const NAME: &'static str = "DeviceMismatchListResult";
    const MEMBERS: &'static [&'static str] = &["devices"];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_devices = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "devices" => {
                    found_devices = Some(
                        crate::lenient::next_value("devices", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            devices: crate::lenient::member(found_devices, "devices")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for DeviceMismatchListResult {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for DeviceMismatchListResult {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl DeviceMismatchListResult {
    pub fn builder() -> builder::DeviceMismatchListResult {
        Default::default()
    }
}
///The devices whose roaming list version is requested. Name the devices, or select them by the other members.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct DevicePrlListRequest {
    ///Billing account of the devices. Required with a group if the user has access to several accounts.
    #[serde(
        rename = "accountName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub account_name: ::std::option::Option<::std::string::String>,
    ///Only devices whose custom fields have these values.
    #[serde(
        rename = "customFields",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub custom_fields: ::std::vec::Vec<CustomFields>,
    ///The devices, one identifier per device (quirk flat-device-ids).
    #[serde(
        rename = "deviceIds",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub device_ids: ::std::vec::Vec<DeviceId>,
    ///Only devices in this group.
    #[serde(
        rename = "groupName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub group_name: ::std::option::Option<::std::string::String>,
    ///Only devices on the service plan with this code.
    #[serde(
        rename = "servicePlan",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub service_plan: ::std::option::Option<::std::string::String>,
}
impl DevicePrlListRequest {
    pub fn builder() -> builder::DevicePrlListRequest {
        Default::default()
    }
}
///The devices whose suspension status is requested. Name the devices or give a filter, not both.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct DeviceSuspensionStatusRequest {
    ///Billing account of the devices.
    #[serde(
        rename = "accountName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub account_name: ::std::option::Option<::std::string::String>,
    ///The devices, one identifier per device (quirk flat-device-ids).
    #[serde(
        rename = "deviceIds",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub device_ids: ::std::vec::Vec<DeviceId>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub filter: ::std::option::Option<DeviceFilterWithoutAccount>,
}
impl DeviceSuspensionStatusRequest {
    pub fn builder() -> builder::DeviceSuspensionStatusRequest {
        Default::default()
    }
}
///Hardware to upload, all of one type.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[derive(Default)]
pub struct DeviceUploadRequest {
    ///Billing account for the upload (quirk upload-account-optional).
    #[serde(rename = "accountName")]
    pub account_name: ::std::string::String,
    ///Stock number of the hardware, in upper case; the case is significant.
    #[serde(rename = "deviceSku")]
    pub device_sku: ::std::string::String,
    ///The devices, at most 10000.
    pub devices: ::std::vec::Vec<DeviceList>,
    ///Email address for the report.
    #[serde(rename = "emailAddress")]
    pub email_address: ::std::string::String,
    #[serde(rename = "uploadType")]
    pub upload_type: UploadType,
}
impl DeviceUploadRequest {
    pub fn builder() -> builder::DeviceUploadRequest {
        Default::default()
    }
}
///The attributes of one category.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct DiagnosticsCategory {
    #[serde(
        rename = "categoryName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub category_name: ::std::option::Option<DiagnosticsCategoryName>,
    ///The attributes. The values are always strings.
    #[serde(
        rename = "extendedAttributes",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub extended_attributes: ::std::vec::Vec<CustomFields>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for DiagnosticsCategory {
    const NAME: &'static str = "DiagnosticsCategory";
    const MEMBERS: &'static [&'static str] = &["categoryName", "extendedAttributes"];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_category_name = None;
        let mut found_extended_attributes = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "categoryName" => {
                    found_category_name = Some(
                        crate::lenient::next_value("categoryName", &mut members)?,
                    );
                }
                "extendedAttributes" => {
                    found_extended_attributes = Some(
                        crate::lenient::next_value("extendedAttributes", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            category_name: crate::lenient::member(found_category_name, "categoryName")?,
            extended_attributes: crate::lenient::member(
                found_extended_attributes,
                "extendedAttributes",
            )?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for DiagnosticsCategory {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for DiagnosticsCategory {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl DiagnosticsCategory {
    pub fn builder() -> builder::DiagnosticsCategory {
        Default::default()
    }
}
///The subject of diagnostics attributes. `Connectivity`: the connection to the network, the only category in the examples. `Provisioning`: the setup of the line. `Billing`: plan and usage. `Location`: where the device was seen (quirk diagnostics-categories).
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[non_exhaustive]
pub enum DiagnosticsCategoryName {
    /// `Connectivity`
    Connectivity,
    /// `Provisioning`
    Provisioning,
    /// `Billing`
    Billing,
    /// `Location`
    Location,
    /// A value that is not described, as it was sent.
    Unknown(::std::string::String),
}
impl DiagnosticsCategoryName {
    /// The described values.
    pub const KNOWN: &'static [&'static str] = &[
        "Connectivity",
        "Provisioning",
        "Billing",
        "Location",
    ];
    /// Returns the value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Connectivity => "Connectivity",
            Self::Provisioning => "Provisioning",
            Self::Billing => "Billing",
            Self::Location => "Location",
            Self::Unknown(value) => value,
        }
    }
}
impl ::std::convert::From<&str> for DiagnosticsCategoryName {
    fn from(value: &str) -> Self {
        match crate::lenient::fold(value).as_str() {
            "connectivity" => Self::Connectivity,
            "provisioning" => Self::Provisioning,
            "billing" => Self::Billing,
            "location" => Self::Location,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}
impl ::std::convert::From<::std::string::String> for DiagnosticsCategoryName {
    fn from(value: ::std::string::String) -> Self {
        Self::from(value.as_str())
    }
}
impl ::std::str::FromStr for DiagnosticsCategoryName {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self::from(value))
    }
}
impl ::std::fmt::Display for DiagnosticsCategoryName {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}
impl ::serde::Serialize for DiagnosticsCategoryName {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> ::serde::Deserialize<'de> for DiagnosticsCategoryName {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::string(deserializer).map(Self::from)
    }
}
impl crate::lenient::Lenient for DiagnosticsCategoryName {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::string(deserializer).map(Self::from)
    }
}
///A SIM that was seen in other hardware. Its identifiers are separate members here, not a list.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct MismatchedDevice {
    ///Billing account of the line.
    #[serde(
        rename = "accountName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub account_name: ::std::option::Option<::std::string::String>,
    ///When the line was activated, an ISO 8601 string with Z or an offset.
    #[serde(
        rename = "activationDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub activation_date: ::std::option::Option<::std::string::String>,
    ///The SIM, up to 20 digits.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub iccid: ::std::option::Option<::std::string::String>,
    ///Phone number of the line, 10 digits.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub mdn: ::std::option::Option<::std::string::String>,
    ///IMEI of the other hardware that the SIM was seen in.
    #[serde(rename = "postImei", skip_serializing_if = "::std::option::Option::is_none")]
    pub post_imei: ::std::option::Option<::std::string::String>,
    ///IMEI of the hardware that the SIM was in before.
    #[serde(rename = "preImei", skip_serializing_if = "::std::option::Option::is_none")]
    pub pre_imei: ::std::option::Option<::std::string::String>,
    ///When the SIM was last reached over the air (OTA), an ISO 8601 string with Z or an offset.
    #[serde(
        rename = "simOtaDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub sim_ota_date: ::std::option::Option<::std::string::String>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for MismatchedDevice {
    const NAME: &'static str = "MismatchedDevice";
    const MEMBERS: &'static [&'static str] = &[
        "accountName",
        "activationDate",
        "iccid",
        "mdn",
        "postImei",
        "preImei",
        "simOtaDate",
    ];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_account_name = None;
        let mut found_activation_date = None;
        let mut found_iccid = None;
        let mut found_mdn = None;
        let mut found_post_imei = None;
        let mut found_pre_imei = None;
        let mut found_sim_ota_date = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "accountName" => {
                    found_account_name = Some(
                        crate::lenient::next_value("accountName", &mut members)?,
                    );
                }
                "activationDate" => {
                    found_activation_date = Some(
                        crate::lenient::next_value("activationDate", &mut members)?,
                    );
                }
                "iccid" => {
                    found_iccid = Some(
                        crate::lenient::next_value("iccid", &mut members)?,
                    );
                }
                "mdn" => {
                    found_mdn = Some(crate::lenient::next_value("mdn", &mut members)?);
                }
                "postImei" => {
                    found_post_imei = Some(
                        crate::lenient::next_value("postImei", &mut members)?,
                    );
                }
                "preImei" => {
                    found_pre_imei = Some(
                        crate::lenient::next_value("preImei", &mut members)?,
                    );
                }
                "simOtaDate" => {
                    found_sim_ota_date = Some(
                        crate::lenient::next_value("simOtaDate", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            account_name: crate::lenient::member(found_account_name, "accountName")?,
            activation_date: crate::lenient::member(
                found_activation_date,
                "activationDate",
            )?,
            iccid: crate::lenient::member(found_iccid, "iccid")?,
            mdn: crate::lenient::member(found_mdn, "mdn")?,
            post_imei: crate::lenient::member(found_post_imei, "postImei")?,
            pre_imei: crate::lenient::member(found_pre_imei, "preImei")?,
            sim_ota_date: crate::lenient::member(found_sim_ota_date, "simOtaDate")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for MismatchedDevice {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for MismatchedDevice {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl MismatchedDevice {
    pub fn builder() -> builder::MismatchedDevice {
        Default::default()
    }
}
///The devices to move, and the target account. Name the devices, or select them by the filter.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[derive(Default)]
pub struct MoveDeviceRequest {
    ///Billing account to move the devices TO. The source account is `filter.account` (quirk move-account).
    #[serde(rename = "accountName")]
    pub account_name: ::std::string::String,
    ///IP pool for new addresses.
    #[serde(
        rename = "carrierIpPoolName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub carrier_ip_pool_name: ::std::option::Option<::std::string::String>,
    ///Custom fields to set in the new account. According to an SDK, this member selects devices instead (quirk move-custom-fields).
    #[serde(
        rename = "customFields",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub custom_fields: ::std::vec::Vec<CustomFields>,
    ///The devices, at most 10000, each named by one or more identifiers.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub devices: ::std::vec::Vec<AccountDeviceList>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub filter: ::std::option::Option<DeviceFilter>,
    ///A group. Whether this member selects the devices in the group, or moves the devices into the group, is not documented. To select devices, use the filter (quirk move-group-name).
    #[serde(
        rename = "groupName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub group_name: ::std::option::Option<::std::string::String>,
    ///Code of the service plan for the devices in the new account.
    #[serde(
        rename = "servicePlan",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub service_plan: ::std::option::Option<::std::string::String>,
}
impl MoveDeviceRequest {
    pub fn builder() -> builder::MoveDeviceRequest {
        Default::default()
    }
}
///The devices, and their new service plan.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[derive(Default)]
pub struct ServicePlanUpdateRequest {
    ///Billing account of the devices.
    #[serde(
        rename = "accountName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub account_name: ::std::option::Option<::std::string::String>,
    ///IP pool for a new address, 3 to 32 letters and digits.
    #[serde(
        rename = "carrierIpPoolName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub carrier_ip_pool_name: ::std::option::Option<::std::string::String>,
    ///Only devices that are now on the service plan with this code.
    #[serde(
        rename = "currentServicePlan",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub current_service_plan: ::std::option::Option<::std::string::String>,
    ///Only devices whose custom fields have these values.
    #[serde(
        rename = "customFields",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub custom_fields: ::std::vec::Vec<CustomFields>,
    ///The devices, each named by one or more identifiers.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub devices: ::std::vec::Vec<AccountDeviceList>,
    ///Only devices in this group.
    #[serde(
        rename = "groupName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub group_name: ::std::option::Option<::std::string::String>,
    ///Code of the NEW service plan. In many other requests, a member with this name selects devices (quirk plan-new-or-filter).
    #[serde(rename = "servicePlan")]
    pub service_plan: ::std::string::String,
    ///When the new plan takes effect, ISO 8601 with Z or an offset. Only an SDK has this member (quirk plan-take-effect).
    #[serde(
        rename = "takeEffect",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub take_effect: ::std::option::Option<::std::string::String>,
}
impl ServicePlanUpdateRequest {
    pub fn builder() -> builder::ServicePlanUpdateRequest {
        Default::default()
    }
}
///The network generation. `4g`: LTE; a real program sends this value. `3g`: CDMA; this value is assumed by analogy (quirk service-type-values).
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[non_exhaustive]
pub enum ServiceType {
    /// `4g`
    X4g,
    /// `3g`
    X3g,
    /// A value that is not described, as it was sent.
    Unknown(::std::string::String),
}
impl ServiceType {
    /// The described values.
    pub const KNOWN: &'static [&'static str] = &["4g", "3g"];
    /// Returns the value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::X4g => "4g",
            Self::X3g => "3g",
            Self::Unknown(value) => value,
        }
    }
}
impl ::std::convert::From<&str> for ServiceType {
    fn from(value: &str) -> Self {
        match crate::lenient::fold(value).as_str() {
            "4g" => Self::X4g,
            "3g" => Self::X3g,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}
impl ::std::convert::From<::std::string::String> for ServiceType {
    fn from(value: ::std::string::String) -> Self {
        Self::from(value.as_str())
    }
}
impl ::std::str::FromStr for ServiceType {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self::from(value))
    }
}
impl ::std::fmt::Display for ServiceType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}
impl ::serde::Serialize for ServiceType {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> ::serde::Deserialize<'de> for ServiceType {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::string(deserializer).map(Self::from)
    }
}
impl crate::lenient::Lenient for ServiceType {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::string(deserializer).map(Self::from)
    }
}
///What the platform knows about a device and its line. Any member may be missing (quirk device-missing-members).
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct ThingspaceDevice {
    ///Billing account of the line.
    #[serde(
        rename = "accountName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub account_name: ::std::option::Option<::std::string::String>,
    ///End of the current billing cycle, an ISO 8601 string.
    #[serde(
        rename = "billingCycleEndDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub billing_cycle_end_date: ::std::option::Option<::std::string::String>,
    ///State and plan of the line with each carrier; usually one entry.
    #[serde(
        rename = "carrierInformations",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub carrier_informations: ::std::vec::Vec<CarrierInformation>,
    ///Whether the device has a data session now.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub connected: ::std::option::Option<bool>,
    ///When the device was added to the account, an ISO 8601 string.
    #[serde(
        rename = "createdAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub created_at: ::std::option::Option<::std::string::String>,
    ///Custom fields of the customer, CustomField1 to CustomField5.
    #[serde(
        rename = "customFields",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub custom_fields: ::std::vec::Vec<CustomFields>,
    ///All identifiers: six kinds for an active 4G line, fewer for a deactivated line.
    #[serde(
        rename = "deviceIds",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub device_ids: ::std::vec::Vec<DeviceId>,
    ///Additional attributes, with strings as values. `DeviceId` is the platform number that lists are paged by. Others: `AccountNumber`, `CostCenterCode`, `SkuNumber`, `SmsrOid`, `ProfileStatus`, `PreIMEI`, `PreSKU`, `SIMOTADate`, `RoamingStatus`, `LastRoamingStatusUpdate`, and the place of use under names that start with `PrimaryPlaceOfUse`. According to an SDK, only responses for a single device have these attributes (quirk list-extended-attributes).
    #[serde(
        rename = "extendedAttributes",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub extended_attributes: ::std::vec::Vec<CustomFields>,
    ///Groups of the device. The name of the default group is the word Default, a colon, a space and the account name.
    #[serde(
        rename = "groupNames",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub group_names: ::std::vec::Vec<::std::string::String>,
    ///IP address of the line, 0.0.0.0 if it has none. Absent for non-IP devices.
    #[serde(
        rename = "ipAddress",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub ip_address: ::std::option::Option<::std::string::String>,
    ///The user who last activated the line.
    #[serde(
        rename = "lastActivationBy",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub last_activation_by: ::std::option::Option<::std::string::String>,
    ///When the line was last activated, an ISO 8601 string.
    #[serde(
        rename = "lastActivationDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub last_activation_date: ::std::option::Option<::std::string::String>,
    ///When the device was last connected, an ISO 8601 string. Absent if the device has never connected.
    #[serde(
        rename = "lastConnectionDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub last_connection_date: ::std::option::Option<::std::string::String>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for ThingspaceDevice {
    const NAME: &'static str = "ThingspaceDevice";
    const MEMBERS: &'static [&'static str] = &[
        "accountName",
        "billingCycleEndDate",
        "carrierInformations",
        "connected",
        "createdAt",
        "customFields",
        "deviceIds",
        "extendedAttributes",
        "groupNames",
        "ipAddress",
        "lastActivationBy",
        "lastActivationDate",
        "lastConnectionDate",
    ];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_account_name = None;
        let mut found_billing_cycle_end_date = None;
        let mut found_carrier_informations = None;
        let mut found_connected = None;
        let mut found_created_at = None;
        let mut found_custom_fields = None;
        let mut found_device_ids = None;
        let mut found_extended_attributes = None;
        let mut found_group_names = None;
        let mut found_ip_address = None;
        let mut found_last_activation_by = None;
        let mut found_last_activation_date = None;
        let mut found_last_connection_date = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "accountName" => {
                    found_account_name = Some(
                        crate::lenient::next_value("accountName", &mut members)?,
                    );
                }
                "billingCycleEndDate" => {
                    found_billing_cycle_end_date = Some(
                        crate::lenient::next_value("billingCycleEndDate", &mut members)?,
                    );
                }
                "carrierInformations" => {
                    found_carrier_informations = Some(
                        crate::lenient::next_value("carrierInformations", &mut members)?,
                    );
                }
                "connected" => {
                    found_connected = Some(
                        crate::lenient::next_value("connected", &mut members)?,
                    );
                }
                "createdAt" => {
                    found_created_at = Some(
                        crate::lenient::next_value("createdAt", &mut members)?,
                    );
                }
                "customFields" => {
                    found_custom_fields = Some(
                        crate::lenient::next_value("customFields", &mut members)?,
                    );
                }
                "deviceIds" => {
                    found_device_ids = Some(
                        crate::lenient::next_value("deviceIds", &mut members)?,
                    );
                }
                "extendedAttributes" => {
                    found_extended_attributes = Some(
                        crate::lenient::next_value("extendedAttributes", &mut members)?,
                    );
                }
                "groupNames" => {
                    found_group_names = Some(
                        crate::lenient::next_value("groupNames", &mut members)?,
                    );
                }
                "ipAddress" => {
                    found_ip_address = Some(
                        crate::lenient::next_value("ipAddress", &mut members)?,
                    );
                }
                "lastActivationBy" => {
                    found_last_activation_by = Some(
                        crate::lenient::next_value("lastActivationBy", &mut members)?,
                    );
                }
                "lastActivationDate" => {
                    found_last_activation_date = Some(
                        crate::lenient::next_value("lastActivationDate", &mut members)?,
                    );
                }
                "lastConnectionDate" => {
                    found_last_connection_date = Some(
                        crate::lenient::next_value("lastConnectionDate", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            account_name: crate::lenient::member(found_account_name, "accountName")?,
            billing_cycle_end_date: crate::lenient::member(
                found_billing_cycle_end_date,
                "billingCycleEndDate",
            )?,
            carrier_informations: crate::lenient::member(
                found_carrier_informations,
                "carrierInformations",
            )?,
            connected: crate::lenient::member(found_connected, "connected")?,
            created_at: crate::lenient::member(found_created_at, "createdAt")?,
            custom_fields: crate::lenient::member(found_custom_fields, "customFields")?,
            device_ids: crate::lenient::member(found_device_ids, "deviceIds")?,
            extended_attributes: crate::lenient::member(
                found_extended_attributes,
                "extendedAttributes",
            )?,
            group_names: crate::lenient::member(found_group_names, "groupNames")?,
            ip_address: crate::lenient::member(found_ip_address, "ipAddress")?,
            last_activation_by: crate::lenient::member(
                found_last_activation_by,
                "lastActivationBy",
            )?,
            last_activation_date: crate::lenient::member(
                found_last_activation_date,
                "lastActivationDate",
            )?,
            last_connection_date: crate::lenient::member(
                found_last_connection_date,
                "lastConnectionDate",
            )?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for ThingspaceDevice {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for ThingspaceDevice {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl ThingspaceDevice {
    pub fn builder() -> builder::ThingspaceDevice {
        Default::default()
    }
}
///Which identifiers are uploaded. `IMEI`: hardware only. `IMEI ICCID Pair`: hardware with its embedded SIM. The documentation allows any string and shows only these two values (quirk upload-type).
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[non_exhaustive]
pub enum UploadType {
    /// `IMEI`
    Imei,
    /// `IMEI ICCID Pair`
    ImeiIccidPair,
    /// A value that is not described, as it was sent.
    Unknown(::std::string::String),
}
/// The default is an empty value that is not described. The service refuses it.
impl ::std::default::Default for UploadType {
    fn default() -> Self {
        Self::Unknown(::std::string::String::new())
    }
}
impl UploadType {
    /// The described values.
    pub const KNOWN: &'static [&'static str] = &["IMEI", "IMEI ICCID Pair"];
    /// Returns the value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Imei => "IMEI",
            Self::ImeiIccidPair => "IMEI ICCID Pair",
            Self::Unknown(value) => value,
        }
    }
}
impl ::std::convert::From<&str> for UploadType {
    fn from(value: &str) -> Self {
        match crate::lenient::fold(value).as_str() {
            "imei" => Self::Imei,
            "imeiiccidpair" => Self::ImeiIccidPair,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}
impl ::std::convert::From<::std::string::String> for UploadType {
    fn from(value: ::std::string::String) -> Self {
        Self::from(value.as_str())
    }
}
impl ::std::str::FromStr for UploadType {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self::from(value))
    }
}
impl ::std::fmt::Display for UploadType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}
impl ::serde::Serialize for UploadType {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> ::serde::Deserialize<'de> for UploadType {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::string(deserializer).map(Self::from)
    }
}
impl crate::lenient::Lenient for UploadType {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::string(deserializer).map(Self::from)
    }
}
///Hardware to upload and activate, all of one type.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[derive(Default)]
pub struct UploadsActivatesDeviceRequest {
    ///Billing account for the upload, in which the devices are activated.
    #[serde(rename = "accountName")]
    pub account_name: ::std::string::String,
    ///IP pool for the addresses. If empty, the account's default pool is used.
    #[serde(
        rename = "carrierIpPoolName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub carrier_ip_pool_name: ::std::option::Option<::std::string::String>,
    ///Stock number of the hardware, in upper case; the case is significant.
    #[serde(rename = "deviceSku")]
    pub device_sku: ::std::string::String,
    ///The devices, at most 10000.
    pub devices: ::std::vec::Vec<DeviceList>,
    ///Email address for the report.
    #[serde(rename = "emailAddress")]
    pub email_address: ::std::string::String,
    ///ZIP code, five digits. It determines the area of the phone numbers.
    #[serde(rename = "mdnZipCode")]
    pub mdn_zip_code: ::std::string::String,
    ///Code of the service plan for the devices.
    #[serde(rename = "servicePlan")]
    pub service_plan: ::std::string::String,
    #[serde(rename = "uploadType")]
    pub upload_type: UploadType,
}
impl UploadsActivatesDeviceRequest {
    pub fn builder() -> builder::UploadsActivatesDeviceRequest {
        Default::default()
    }
}
/// Builders of the types of this area.
pub mod builder;
