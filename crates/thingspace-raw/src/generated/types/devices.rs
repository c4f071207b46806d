// Generated from openapi/devices.yaml by `cargo xtask generate`. Do not edit: change the description instead.

#[allow(unused_imports)]
use super::*;
///Looks for parts of identifiers.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct AccountDeviceListFilter {
    ///What the identifiers have to match, by kind.
    #[serde(rename = "deviceIdentifierFilters")]
    pub device_identifier_filters: ::std::vec::Vec<DeviceIdSearch>,
}
impl AccountDeviceListFilter {
    pub fn builder() -> builder::AccountDeviceListFilter {
        Default::default()
    }
}
///Which devices to list, and from where on. Several members narrow the list (AND); none lists all that the user may see.
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
    ///Only devices whose custom fields hold these values.
    #[serde(
        rename = "customFields",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub custom_fields: ::std::vec::Vec<CustomFields>,
    #[serde(rename = "deviceId", skip_serializing_if = "::std::option::Option::is_none")]
    pub device_id: ::std::option::Option<DeviceId>,
    ///Only these devices, each by one identifier. On the newest page only (quirk list-device-list).
    #[serde(
        rename = "deviceList",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub device_list: ::std::vec::Vec<DeviceId>,
    ///Only devices that were added after this, ISO 8601 with Z or an offset.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub earliest: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub filter: ::std::option::Option<AccountDeviceListFilter>,
    ///Only devices of this group.
    #[serde(
        rename = "groupName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub group_name: ::std::option::Option<::std::string::String>,
    ///Where the page begins: above this platform number. 0 begins the list; then the number in the attribute DeviceId of the last device of the page before. Left out, devices come in order of the day they were added (quirk list-cursor).
    #[serde(
        rename = "largestDeviceIdSeen",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub largest_device_id_seen: ::std::option::Option<i64>,
    ///Only devices that were added before this, ISO 8601 with Z or an offset.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub latest: ::std::option::Option<::std::string::String>,
    ///Devices on a page at most. Left out, up to 2000 (quirk list-page-size).
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
    ///The devices of the page, at most 2000, by rising platform number when the request had a cursor.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub devices: ::std::vec::Vec<ThingspaceDevice>,
    ///Whether more pages follow. May come with status 202 (quirk list-202).
    #[serde(
        rename = "hasMoreData",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub has_more_data: ::std::option::Option<bool>,
    /// Members that the description does not know, kept as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for AccountDeviceListResult {
    const NAME: &'static str = "AccountDeviceListResult";
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut devices = None;
        let mut has_more_data = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "devices" => {
                    devices = Some(crate::lenient::next_value("devices", &mut members)?);
                }
                "hasMoreData" => {
                    has_more_data = Some(
                        crate::lenient::next_value("hasMoreData", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            devices: crate::lenient::member(devices, "devices")?,
            has_more_data: crate::lenient::member(has_more_data, "hasMoreData")?,
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
}
impl AccountDeviceListResult {
    pub fn builder() -> builder::AccountDeviceListResult {
        Default::default()
    }
}
///State in which devices are added. `preactive`: known to the account, without service; the only one there is. The same state as `pre-active` in answers, in the spelling of the request examples (quirk add-state-spelling).
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[non_exhaustive]
pub enum AddDeviceState {
    /// `preactive`
    Preactive,
    /// A value that the description does not know (yet): kept as it was sent.
    Unknown(::std::string::String),
}
impl AddDeviceState {
    /// The values that the description knows.
    pub const KNOWN: &'static [&'static str] = &["preactive"];
    /// The value as it is written on the wire.
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
        crate::lenient::text(deserializer).map(Self::from)
    }
}
impl crate::lenient::Lenient for AddDeviceState {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::text(deserializer).map(Self::from)
    }
}
///Devices to add, and what they get.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct AddDevicesRequest {
    ///Billing account that they are added to. May be left out by a user who has one account only.
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
    ///Group that the devices are put into.
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
    ///Object identifier of the subscription manager (SM-SR) of eUICC devices, numbers with dots between them; its form is not checked (quirk smsr-oid-pattern).
    #[serde(rename = "smsrOid", skip_serializing_if = "::std::option::Option::is_none")]
    pub smsr_oid: ::std::option::Option<::std::string::String>,
    pub state: AddDeviceState,
}
impl AddDevicesRequest {
    pub fn builder() -> builder::AddDevicesRequest {
        Default::default()
    }
}
///What became of one device.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct AddDevicesResult {
    ///Identifiers of the device, perhaps fewer than were sent (quirk add-answer-ids).
    #[serde(
        rename = "deviceIds",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub device_ids: ::std::vec::Vec<DeviceId>,
    ///The word Success, or the reason why the device was not added.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub response: ::std::option::Option<::std::string::String>,
    /// Members that the description does not know, kept as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for AddDevicesResult {
    const NAME: &'static str = "AddDevicesResult";
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut device_ids = None;
        let mut response = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "deviceIds" => {
                    device_ids = Some(
                        crate::lenient::next_value("deviceIds", &mut members)?,
                    );
                }
                "response" => {
                    response = Some(
                        crate::lenient::next_value("response", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            device_ids: crate::lenient::member(device_ids, "deviceIds")?,
            response: crate::lenient::member(response, "response")?,
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
}
impl AddDevicesResult {
    pub fn builder() -> builder::AddDevicesResult {
        Default::default()
    }
}
///What became of each device that was to be added.
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
///A line as a carrier sees it.
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
    /// Members that the description does not know, kept as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for CarrierInformation {
    const NAME: &'static str = "CarrierInformation";
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut carrier_name = None;
        let mut service_plan = None;
        let mut state = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "carrierName" => {
                    carrier_name = Some(
                        crate::lenient::next_value("carrierName", &mut members)?,
                    );
                }
                "servicePlan" => {
                    service_plan = Some(
                        crate::lenient::next_value("servicePlan", &mut members)?,
                    );
                }
                "state" => {
                    state = Some(crate::lenient::next_value("state", &mut members)?);
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            carrier_name: crate::lenient::member(carrier_name, "carrierName")?,
            service_plan: crate::lenient::member(service_plan, "servicePlan")?,
            state: crate::lenient::member(state, "state")?,
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
}
impl CarrierInformation {
    pub fn builder() -> builder::CarrierInformation {
        Default::default()
    }
}
///The line to change, and what it gets.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct ChangeDeviceIdRequest {
    ///Whether a new phone number comes without an area. True wants `zipCode`, false wants `npaNxx`.
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
    ///The line, by an identifier that it has now; its MDN will do.
    #[serde(rename = "deviceIds")]
    pub device_ids: ::std::vec::Vec<DeviceId>,
    ///The new identifiers, each as an entry. Needed for every option but ChangeMSISDN.
    #[serde(
        rename = "deviceIdsTo",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub device_ids_to: ::std::vec::Vec<DeviceId>,
    ///First six digits that a new phone number should have, with `assignNonGeoMdn` false.
    #[serde(rename = "npaNxx", skip_serializing_if = "::std::option::Option::is_none")]
    pub npa_nxx: ::std::option::Option<::std::string::String>,
    ///Code of a service plan to change to along with it.
    #[serde(
        rename = "servicePlan",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub service_plan: ::std::option::Option<::std::string::String>,
    ///Object identifier of the subscription manager (SM-SR), numbers with dots between them. Needed for ChangeIMEIandEID; its form is not checked (quirk smsr-oid-pattern).
    #[serde(rename = "smsrOid", skip_serializing_if = "::std::option::Option::is_none")]
    pub smsr_oid: ::std::option::Option<::std::string::String>,
    ///ZIP code for a new phone number, with `assignNonGeoMdn` true.
    #[serde(rename = "zipCode", skip_serializing_if = "::std::option::Option::is_none")]
    pub zip_code: ::std::option::Option<::std::string::String>,
}
impl ChangeDeviceIdRequest {
    pub fn builder() -> builder::ChangeDeviceIdRequest {
        Default::default()
    }
}
///What is changed. `ChangeICCID`: the SIM. `ChangeIMEI`: the hardware. `ChangeIMEIandICCID`: both. `ChangeIMEIandEID`: hardware with an eUICC. `ChangeMSISDN`: the phone number. `3Gto4G` and `4Gto3G`: hardware of another generation.
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
    /// A value that the description does not know (yet): kept as it was sent.
    Unknown(::std::string::String),
}
impl ChangeIdentifierOption {
    /// The values that the description knows.
    pub const KNOWN: &'static [&'static str] = &[
        "ChangeICCID",
        "ChangeIMEI",
        "ChangeIMEIandICCID",
        "ChangeMSISDN",
        "3Gto4G",
        "4Gto3G",
        "ChangeIMEIandEID",
    ];
    /// The value as it is written on the wire.
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
        crate::lenient::text(deserializer).map(Self::from)
    }
}
impl crate::lenient::Lenient for ChangeIdentifierOption {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::text(deserializer).map(Self::from)
    }
}
///The devices, and the place of use that they get, whole.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct ContactInfoUpdateRequest {
    ///Billing account of the devices.
    #[serde(
        rename = "accountName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub account_name: ::std::option::Option<::std::string::String>,
    ///The devices, each by one identifier or more. Optional in an SDK; what leaving it out means is not told, so name them.
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
///The devices, and the custom fields to write into them.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct CustomFieldsUpdateRequest {
    ///Billing account of the devices.
    #[serde(
        rename = "accountName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub account_name: ::std::option::Option<::std::string::String>,
    ///Only devices whose custom fields hold these values now.
    #[serde(
        rename = "customFields",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub custom_fields: ::std::vec::Vec<CustomFields>,
    ///The new values. Without any, nothing changes (quirk custom-fields-to-update).
    #[serde(
        rename = "customFieldsToUpdate",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub custom_fields_to_update: ::std::vec::Vec<CustomFields>,
    ///The devices, each by one identifier or more.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub devices: ::std::vec::Vec<AccountDeviceList>,
    ///Only devices of this group.
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
///A span of time of up to three months.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct DateFilter {
    ///Begin, ISO 8601 with Z or an offset, never with both (quirk date-offset-and-z).
    pub earliest: ::std::string::String,
    ///End, ISO 8601 with Z or an offset. At most three months after the begin.
    pub latest: ::std::string::String,
}
impl DateFilter {
    pub fn builder() -> builder::DateFilter {
        Default::default()
    }
}
///Devices to delete.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct DeleteDevicesRequest {
    ///Billing account of the devices. May be left out by a user who has one account only.
    #[serde(
        rename = "accountName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub account_name: ::std::option::Option<::std::string::String>,
    ///The devices, at most 100. One identifier for each is enough.
    #[serde(rename = "devicesToDelete")]
    pub devices_to_delete: ::std::vec::Vec<AccountDeviceList>,
}
impl DeleteDevicesRequest {
    pub fn builder() -> builder::DeleteDevicesRequest {
        Default::default()
    }
}
///What became of one device.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct DeleteDevicesResult {
    ///Identifiers of the device. For some devices of an answer one object, for others an array (quirk delete-device-ids).
    #[serde(
        rename = "deviceIds",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub device_ids: ::std::vec::Vec<DeviceId>,
    ///Why the device was not deleted. Only with Failed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub message: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<DeleteStatus>,
    /// Members that the description does not know, kept as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for DeleteDevicesResult {
    const NAME: &'static str = "DeleteDevicesResult";
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut device_ids = None;
        let mut message = None;
        let mut status = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "deviceIds" => {
                    device_ids = Some(
                        crate::lenient::next_value("deviceIds", &mut members)?,
                    );
                }
                "message" => {
                    message = Some(crate::lenient::next_value("message", &mut members)?);
                }
                "status" => {
                    status = Some(crate::lenient::next_value("status", &mut members)?);
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            device_ids: crate::lenient::member(device_ids, "deviceIds")?,
            message: crate::lenient::member(message, "message")?,
            status: crate::lenient::member(status, "status")?,
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
}
impl DeleteDevicesResult {
    pub fn builder() -> builder::DeleteDevicesResult {
        Default::default()
    }
}
///What became of each device that was to be deleted.
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
///What became of a deletion. `Success`: the device is gone. `Failed`: it is still there, `message` says why.
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[non_exhaustive]
pub enum DeleteStatus {
    /// `Success`
    Success,
    /// `Failed`
    Failed,
    /// A value that the description does not know (yet): kept as it was sent.
    Unknown(::std::string::String),
}
impl DeleteStatus {
    /// The values that the description knows.
    pub const KNOWN: &'static [&'static str] = &["Success", "Failed"];
    /// The value as it is written on the wire.
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
        crate::lenient::text(deserializer).map(Self::from)
    }
}
impl crate::lenient::Lenient for DeleteStatus {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::text(deserializer).map(Self::from)
    }
}
///Devices to ask about.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct DeviceActivationRequest {
    ///Billing account that they would be activated in.
    #[serde(rename = "accountName")]
    pub account_name: ::std::string::String,
    ///The devices, at most 10000.
    pub devices: ::std::vec::Vec<AccountDeviceList>,
}
impl DeviceActivationRequest {
    pub fn builder() -> builder::DeviceActivationRequest {
        Default::default()
    }
}
///The lines, and the cost centre that they get. Lines are named, or selected by account or group, plan and custom fields.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct DeviceCostCenterRequest {
    ///Billing account of the lines.
    #[serde(
        rename = "accountName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub account_name: ::std::option::Option<::std::string::String>,
    ///The cost centre, at most 36 characters out of letters, digits, blank, dash, exclamation mark and number sign.
    #[serde(
        rename = "costCenter",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub cost_center: ::std::option::Option<::std::string::String>,
    ///Only lines whose custom fields hold these values.
    #[serde(
        rename = "customFields",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub custom_fields: ::std::vec::Vec<CustomFields>,
    ///The lines, each by one identifier or more.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub devices: ::std::vec::Vec<AccountDeviceList>,
    ///Only lines of this group.
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
    ///Whether to remove the cost centre. True wins over a `costCenter` in the same request.
    #[serde(
        rename = "removeCostCenter",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub remove_cost_center: ::std::option::Option<bool>,
    ///Only lines on the service plan with this code.
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
///The device to read.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct DeviceExtendedDiagnosticsRequest {
    ///Billing account of the device.
    #[serde(rename = "accountName")]
    pub account_name: ::std::string::String,
    ///The device. Identifiers stand in the array directly, without `deviceIds` around them (quirk diagnostics-device-list). MDN is the safe kind (quirk diagnostics-id-kinds).
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
    /// Members that the description does not know, kept as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for DeviceExtendedDiagnosticsResult {
    const NAME: &'static str = "DeviceExtendedDiagnosticsResult";
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut categories = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "categories" => {
                    categories = Some(
                        crate::lenient::next_value("categories", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            categories: crate::lenient::member(categories, "categories")?,
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
}
impl DeviceExtendedDiagnosticsResult {
    pub fn builder() -> builder::DeviceExtendedDiagnosticsResult {
        Default::default()
    }
}
///Selects devices by what they have in common; the account stands beside it in the request.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct DeviceFilterWithoutAccount {
    ///Only devices whose custom fields hold these values.
    #[serde(
        rename = "customFields",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub custom_fields: ::std::vec::Vec<CustomFields>,
    ///Only devices of this group.
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
///Matches the identifiers of one kind by their text.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct DeviceIdSearch {
    ///Text that the identifier holds somewhere. Required even beside the other two (quirk list-filter-keys).
    pub contains: ::std::string::String,
    ///Text that the identifier ends with. The name is all lower case (quirk list-filter-keys).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub endswith: ::std::option::Option<::std::string::String>,
    pub kind: DeviceKind,
    ///Text that the identifier begins with. The name is all lower case (quirk list-filter-keys).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub startswith: ::std::option::Option<::std::string::String>,
}
impl DeviceIdSearch {
    pub fn builder() -> builder::DeviceIdSearch {
        Default::default()
    }
}
///Where and when to look for mismatches.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct DeviceMismatchListRequest {
    ///Billing account of the devices. Required with a group.
    #[serde(
        rename = "accountName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub account_name: ::std::option::Option<::std::string::String>,
    ///Only these devices, by ICCID or MDN.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub devices: ::std::vec::Vec<AccountDeviceList>,
    pub filter: DateFilter,
    ///Only devices of this group.
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
    /// Members that the description does not know, kept as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for DeviceMismatchListResult {
    const NAME: &'static str = "DeviceMismatchListResult";
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut devices = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "devices" => {
                    devices = Some(crate::lenient::next_value("devices", &mut members)?);
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            devices: crate::lenient::member(devices, "devices")?,
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
}
impl DeviceMismatchListResult {
    pub fn builder() -> builder::DeviceMismatchListResult {
        Default::default()
    }
}
///The devices to ask about, named or selected.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct DevicePrlListRequest {
    ///Billing account of the devices. Needed with a group by a user who sees several accounts.
    #[serde(
        rename = "accountName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub account_name: ::std::option::Option<::std::string::String>,
    ///Only devices whose custom fields hold these values.
    #[serde(
        rename = "customFields",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub custom_fields: ::std::vec::Vec<CustomFields>,
    ///The devices, one identifier for each (quirk flat-device-ids).
    #[serde(
        rename = "deviceIds",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub device_ids: ::std::vec::Vec<DeviceId>,
    ///Only devices of this group.
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
///The devices to ask about, named or selected, not both.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct DeviceSuspensionStatusRequest {
    ///Billing account of the devices.
    #[serde(
        rename = "accountName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub account_name: ::std::option::Option<::std::string::String>,
    ///The devices, one identifier for each (quirk flat-device-ids).
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
///Hardware to make known, all of one type.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct DeviceUploadRequest {
    ///Billing account that uploads (quirk upload-account-optional).
    #[serde(rename = "accountName")]
    pub account_name: ::std::string::String,
    ///Stock number of the hardware, in upper case; case counts.
    #[serde(rename = "deviceSku")]
    pub device_sku: ::std::string::String,
    ///The devices, at most 10000.
    pub devices: ::std::vec::Vec<DeviceList>,
    ///Where the report is sent to.
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
///Attributes that belong together.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct DiagnosticsCategory {
    #[serde(
        rename = "categoryName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub category_name: ::std::option::Option<DiagnosticsCategoryName>,
    ///The attributes, values always as text.
    #[serde(
        rename = "extendedAttributes",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub extended_attributes: ::std::vec::Vec<CustomFields>,
    /// Members that the description does not know, kept as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for DiagnosticsCategory {
    const NAME: &'static str = "DiagnosticsCategory";
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut category_name = None;
        let mut extended_attributes = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "categoryName" => {
                    category_name = Some(
                        crate::lenient::next_value("categoryName", &mut members)?,
                    );
                }
                "extendedAttributes" => {
                    extended_attributes = Some(
                        crate::lenient::next_value("extendedAttributes", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            category_name: crate::lenient::member(category_name, "categoryName")?,
            extended_attributes: crate::lenient::member(
                extended_attributes,
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
}
impl DiagnosticsCategory {
    pub fn builder() -> builder::DiagnosticsCategory {
        Default::default()
    }
}
///What attributes are about. `Connectivity`: connection to the network, the one that examples show. `Provisioning`: set-up of the line. `Billing`: plan and usage. `Location`: where it was seen (quirk diagnostics-categories).
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
    /// A value that the description does not know (yet): kept as it was sent.
    Unknown(::std::string::String),
}
impl DiagnosticsCategoryName {
    /// The values that the description knows.
    pub const KNOWN: &'static [&'static str] = &[
        "Connectivity",
        "Provisioning",
        "Billing",
        "Location",
    ];
    /// The value as it is written on the wire.
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
        crate::lenient::text(deserializer).map(Self::from)
    }
}
impl crate::lenient::Lenient for DiagnosticsCategoryName {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::text(deserializer).map(Self::from)
    }
}
///A SIM that was seen in other hardware. Its identifiers are members of their own here, not a list.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct MismatchedDevice {
    ///Billing account of the line.
    #[serde(
        rename = "accountName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub account_name: ::std::option::Option<::std::string::String>,
    ///When the line was activated, ISO 8601 text with Z or an offset.
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
    ///The hardware that the SIM was seen in.
    #[serde(rename = "postImei", skip_serializing_if = "::std::option::Option::is_none")]
    pub post_imei: ::std::option::Option<::std::string::String>,
    ///The hardware that the SIM was in before.
    #[serde(rename = "preImei", skip_serializing_if = "::std::option::Option::is_none")]
    pub pre_imei: ::std::option::Option<::std::string::String>,
    ///When the SIM was last reached over the air (OTA), ISO 8601 text with Z or an offset.
    #[serde(
        rename = "simOtaDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub sim_ota_date: ::std::option::Option<::std::string::String>,
    /// Members that the description does not know, kept as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for MismatchedDevice {
    const NAME: &'static str = "MismatchedDevice";
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut account_name = None;
        let mut activation_date = None;
        let mut iccid = None;
        let mut mdn = None;
        let mut post_imei = None;
        let mut pre_imei = None;
        let mut sim_ota_date = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "accountName" => {
                    account_name = Some(
                        crate::lenient::next_value("accountName", &mut members)?,
                    );
                }
                "activationDate" => {
                    activation_date = Some(
                        crate::lenient::next_value("activationDate", &mut members)?,
                    );
                }
                "iccid" => {
                    iccid = Some(crate::lenient::next_value("iccid", &mut members)?);
                }
                "mdn" => mdn = Some(crate::lenient::next_value("mdn", &mut members)?),
                "postImei" => {
                    post_imei = Some(
                        crate::lenient::next_value("postImei", &mut members)?,
                    );
                }
                "preImei" => {
                    pre_imei = Some(crate::lenient::next_value("preImei", &mut members)?);
                }
                "simOtaDate" => {
                    sim_ota_date = Some(
                        crate::lenient::next_value("simOtaDate", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            account_name: crate::lenient::member(account_name, "accountName")?,
            activation_date: crate::lenient::member(activation_date, "activationDate")?,
            iccid: crate::lenient::member(iccid, "iccid")?,
            mdn: crate::lenient::member(mdn, "mdn")?,
            post_imei: crate::lenient::member(post_imei, "postImei")?,
            pre_imei: crate::lenient::member(pre_imei, "preImei")?,
            sim_ota_date: crate::lenient::member(sim_ota_date, "simOtaDate")?,
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
}
impl MismatchedDevice {
    pub fn builder() -> builder::MismatchedDevice {
        Default::default()
    }
}
///The lines, and the account that they go to. Lines are named, or selected by the filter.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct MoveDeviceRequest {
    ///Billing account that the lines go TO. The one that they come from is `filter.account` (quirk move-account).
    #[serde(rename = "accountName")]
    pub account_name: ::std::string::String,
    ///IP pool that new addresses come from.
    #[serde(
        rename = "carrierIpPoolName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub carrier_ip_pool_name: ::std::option::Option<::std::string::String>,
    ///Custom fields that the lines get in the new account; an SDK says that they select (quirk move-custom-fields).
    #[serde(
        rename = "customFields",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub custom_fields: ::std::vec::Vec<CustomFields>,
    ///The lines, at most 10000, each by one identifier or more.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub devices: ::std::vec::Vec<AccountDeviceList>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub filter: ::std::option::Option<DeviceFilter>,
    ///A group. Whether it selects or says where the lines go is not told; select by the filter (quirk move-group-name).
    #[serde(
        rename = "groupName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub group_name: ::std::option::Option<::std::string::String>,
    ///Code of the service plan that the lines get in the new account.
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
///The lines, and the service plan that they get.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct ServicePlanUpdateRequest {
    ///Billing account of the lines.
    #[serde(
        rename = "accountName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub account_name: ::std::option::Option<::std::string::String>,
    ///IP pool that a new address comes from, 3 to 32 letters and digits.
    #[serde(
        rename = "carrierIpPoolName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub carrier_ip_pool_name: ::std::option::Option<::std::string::String>,
    ///Only lines on the service plan with this code now.
    #[serde(
        rename = "currentServicePlan",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub current_service_plan: ::std::option::Option<::std::string::String>,
    ///Only lines whose custom fields hold these values.
    #[serde(
        rename = "customFields",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub custom_fields: ::std::vec::Vec<CustomFields>,
    ///The lines, each by one identifier or more.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub devices: ::std::vec::Vec<AccountDeviceList>,
    ///Only lines of this group.
    #[serde(
        rename = "groupName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub group_name: ::std::option::Option<::std::string::String>,
    ///Code of the NEW service plan. Elsewhere the member selects (quirk plan-new-or-filter).
    #[serde(rename = "servicePlan")]
    pub service_plan: ::std::string::String,
    ///When the new plan begins, ISO 8601 with Z or an offset. In an SDK only (quirk plan-take-effect).
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
///Network generation. `4g`: LTE, the value that a real program sends. `3g`: CDMA, by analogy (quirk service-type-values).
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[non_exhaustive]
pub enum ServiceType {
    /// `4g`
    X4g,
    /// `3g`
    X3g,
    /// A value that the description does not know (yet): kept as it was sent.
    Unknown(::std::string::String),
}
impl ServiceType {
    /// The values that the description knows.
    pub const KNOWN: &'static [&'static str] = &["4g", "3g"];
    /// The value as it is written on the wire.
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
        crate::lenient::text(deserializer).map(Self::from)
    }
}
impl crate::lenient::Lenient for ServiceType {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::text(deserializer).map(Self::from)
    }
}
///What the platform knows of a device and its line. Any member may be missing (quirk device-missing-members).
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct ThingspaceDevice {
    ///Billing account of the line.
    #[serde(
        rename = "accountName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub account_name: ::std::option::Option<::std::string::String>,
    ///End of the running billing cycle, ISO 8601 text.
    #[serde(
        rename = "billingCycleEndDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub billing_cycle_end_date: ::std::option::Option<::std::string::String>,
    ///State and plan of the line with each carrier; one entry in practice.
    #[serde(
        rename = "carrierInformations",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub carrier_informations: ::std::vec::Vec<CarrierInformation>,
    ///Whether the device has a data session now.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub connected: ::std::option::Option<bool>,
    ///When the device was added to the account, ISO 8601 text.
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
    ///All identifiers, six kinds for an active 4G line; fewer for a deactivated one.
    #[serde(
        rename = "deviceIds",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub device_ids: ::std::vec::Vec<DeviceId>,
    ///Further attributes, values as text. `DeviceId` is the platform number that lists are paged by. Others: `AccountNumber`, `CostCenterCode`, `SkuNumber`, `SmsrOid`, `ProfileStatus`, `PreIMEI`, `PreSKU`, `SIMOTADate`, `RoamingStatus`, `LastRoamingStatusUpdate`, and the place of use under names that begin with `PrimaryPlaceOfUse`. An SDK says that they come with one-device answers only (quirk list-extended-attributes).
    #[serde(
        rename = "extendedAttributes",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub extended_attributes: ::std::vec::Vec<CustomFields>,
    ///Groups of the device. The default group reads Default, a colon, a blank and the account.
    #[serde(
        rename = "groupNames",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub group_names: ::std::vec::Vec<::std::string::String>,
    ///IP address of the line, 0.0.0.0 when there is none. Absent for devices without IP.
    #[serde(
        rename = "ipAddress",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub ip_address: ::std::option::Option<::std::string::String>,
    ///Who activated the line last.
    #[serde(
        rename = "lastActivationBy",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub last_activation_by: ::std::option::Option<::std::string::String>,
    ///When the line was activated last, ISO 8601 text.
    #[serde(
        rename = "lastActivationDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub last_activation_date: ::std::option::Option<::std::string::String>,
    ///When the device was connected last, ISO 8601 text. Absent when it never was.
    #[serde(
        rename = "lastConnectionDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub last_connection_date: ::std::option::Option<::std::string::String>,
    /// Members that the description does not know, kept as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for ThingspaceDevice {
    const NAME: &'static str = "ThingspaceDevice";
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut account_name = None;
        let mut billing_cycle_end_date = None;
        let mut carrier_informations = None;
        let mut connected = None;
        let mut created_at = None;
        let mut custom_fields = None;
        let mut device_ids = None;
        let mut extended_attributes = None;
        let mut group_names = None;
        let mut ip_address = None;
        let mut last_activation_by = None;
        let mut last_activation_date = None;
        let mut last_connection_date = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "accountName" => {
                    account_name = Some(
                        crate::lenient::next_value("accountName", &mut members)?,
                    );
                }
                "billingCycleEndDate" => {
                    billing_cycle_end_date = Some(
                        crate::lenient::next_value("billingCycleEndDate", &mut members)?,
                    );
                }
                "carrierInformations" => {
                    carrier_informations = Some(
                        crate::lenient::next_value("carrierInformations", &mut members)?,
                    );
                }
                "connected" => {
                    connected = Some(
                        crate::lenient::next_value("connected", &mut members)?,
                    );
                }
                "createdAt" => {
                    created_at = Some(
                        crate::lenient::next_value("createdAt", &mut members)?,
                    );
                }
                "customFields" => {
                    custom_fields = Some(
                        crate::lenient::next_value("customFields", &mut members)?,
                    );
                }
                "deviceIds" => {
                    device_ids = Some(
                        crate::lenient::next_value("deviceIds", &mut members)?,
                    );
                }
                "extendedAttributes" => {
                    extended_attributes = Some(
                        crate::lenient::next_value("extendedAttributes", &mut members)?,
                    );
                }
                "groupNames" => {
                    group_names = Some(
                        crate::lenient::next_value("groupNames", &mut members)?,
                    );
                }
                "ipAddress" => {
                    ip_address = Some(
                        crate::lenient::next_value("ipAddress", &mut members)?,
                    );
                }
                "lastActivationBy" => {
                    last_activation_by = Some(
                        crate::lenient::next_value("lastActivationBy", &mut members)?,
                    );
                }
                "lastActivationDate" => {
                    last_activation_date = Some(
                        crate::lenient::next_value("lastActivationDate", &mut members)?,
                    );
                }
                "lastConnectionDate" => {
                    last_connection_date = Some(
                        crate::lenient::next_value("lastConnectionDate", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            account_name: crate::lenient::member(account_name, "accountName")?,
            billing_cycle_end_date: crate::lenient::member(
                billing_cycle_end_date,
                "billingCycleEndDate",
            )?,
            carrier_informations: crate::lenient::member(
                carrier_informations,
                "carrierInformations",
            )?,
            connected: crate::lenient::member(connected, "connected")?,
            created_at: crate::lenient::member(created_at, "createdAt")?,
            custom_fields: crate::lenient::member(custom_fields, "customFields")?,
            device_ids: crate::lenient::member(device_ids, "deviceIds")?,
            extended_attributes: crate::lenient::member(
                extended_attributes,
                "extendedAttributes",
            )?,
            group_names: crate::lenient::member(group_names, "groupNames")?,
            ip_address: crate::lenient::member(ip_address, "ipAddress")?,
            last_activation_by: crate::lenient::member(
                last_activation_by,
                "lastActivationBy",
            )?,
            last_activation_date: crate::lenient::member(
                last_activation_date,
                "lastActivationDate",
            )?,
            last_connection_date: crate::lenient::member(
                last_connection_date,
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
}
impl ThingspaceDevice {
    pub fn builder() -> builder::ThingspaceDevice {
        Default::default()
    }
}
///Which identifiers are uploaded. `IMEI`: hardware only. `IMEI ICCID Pair`: hardware with its embedded SIM. Free text by the documents; these two were seen (quirk upload-type).
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[non_exhaustive]
pub enum UploadType {
    /// `IMEI`
    Imei,
    /// `IMEI ICCID Pair`
    ImeiIccidPair,
    /// A value that the description does not know (yet): kept as it was sent.
    Unknown(::std::string::String),
}
impl UploadType {
    /// The values that the description knows.
    pub const KNOWN: &'static [&'static str] = &["IMEI", "IMEI ICCID Pair"];
    /// The value as it is written on the wire.
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
        crate::lenient::text(deserializer).map(Self::from)
    }
}
impl crate::lenient::Lenient for UploadType {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::text(deserializer).map(Self::from)
    }
}
///Hardware to make known and to activate, all of one type.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct UploadsActivatesDeviceRequest {
    ///Billing account that uploads, and that the lines belong to.
    #[serde(rename = "accountName")]
    pub account_name: ::std::string::String,
    ///IP pool that the addresses come from. May be empty, for the account's default pool.
    #[serde(
        rename = "carrierIpPoolName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub carrier_ip_pool_name: ::std::option::Option<::std::string::String>,
    ///Stock number of the hardware, in upper case; case counts.
    #[serde(rename = "deviceSku")]
    pub device_sku: ::std::string::String,
    ///The devices, at most 10000.
    pub devices: ::std::vec::Vec<DeviceList>,
    ///Where the report is sent to.
    #[serde(rename = "emailAddress")]
    pub email_address: ::std::string::String,
    ///ZIP code, five digits, that decides the area of the phone numbers.
    #[serde(rename = "mdnZipCode")]
    pub mdn_zip_code: ::std::string::String,
    ///Code of the service plan that the lines get.
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
pub mod builder {
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
    impl ::std::convert::From<super::AccountDeviceListFilter>
    for AccountDeviceListFilter {
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
                .map_err(|e| {
                    format!("error converting supplied value for device_id: {e}")
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
        pub fn earliest<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.earliest = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for earliest: {e}")
                });
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
                .map_err(|e| {
                    format!("error converting supplied value for group_name: {e}")
                });
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
                    format!(
                        "error converting supplied value for max_number_of_devices: {e}"
                    )
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
    impl ::std::convert::From<super::AccountDeviceListRequest>
    for AccountDeviceListRequest {
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
                .map_err(|e| {
                    format!("error converting supplied value for devices: {e}")
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
    impl ::std::convert::From<super::AccountDeviceListResult>
    for AccountDeviceListResult {
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
                .map_err(|e| {
                    format!("error converting supplied value for group_name: {e}")
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
                .map_err(|e| {
                    format!("error converting supplied value for sku_number: {e}")
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
                .map_err(|e| {
                    format!("error converting supplied value for smsr_oid: {e}")
                });
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
                .map_err(|e| {
                    format!("error converting supplied value for device_ids: {e}")
                });
            self
        }
        pub fn response<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.response = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for response: {e}")
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
                    format!(
                        "error converting supplied value for assign_non_geo_mdn: {e}"
                    )
                });
            self
        }
        pub fn change4g_option<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<super::ChangeIdentifierOption>,
            >,
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
                .map_err(|e| {
                    format!("error converting supplied value for device_ids: {e}")
                });
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
                .map_err(|e| {
                    format!("error converting supplied value for npa_nxx: {e}")
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
                .map_err(|e| {
                    format!("error converting supplied value for smsr_oid: {e}")
                });
            self
        }
        pub fn zip_code<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.zip_code = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for zip_code: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<ChangeDeviceIdRequest>
    for super::ChangeDeviceIdRequest {
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
                .map_err(|e| {
                    format!("error converting supplied value for devices: {e}")
                });
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
                    format!(
                        "error converting supplied value for primary_place_of_use: {e}"
                    )
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
    impl ::std::convert::From<super::ContactInfoUpdateRequest>
    for ContactInfoUpdateRequest {
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
                .map_err(|e| {
                    format!("error converting supplied value for devices: {e}")
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
                .map_err(|e| {
                    format!("error converting supplied value for group_name: {e}")
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
                .map_err(|e| {
                    format!("error converting supplied value for earliest: {e}")
                });
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
                devices_to_delete: Err(
                    "no value supplied for devices_to_delete".to_string(),
                ),
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
                .map_err(|e| {
                    format!("error converting supplied value for device_ids: {e}")
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
                .map_err(|e| {
                    format!("error converting supplied value for message: {e}")
                });
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
        account_name: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
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
                .map_err(|e| {
                    format!("error converting supplied value for devices: {e}")
                });
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
    impl ::std::convert::From<super::DeviceActivationRequest>
    for DeviceActivationRequest {
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
                .map_err(|e| {
                    format!("error converting supplied value for devices: {e}")
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
                .map_err(|e| {
                    format!("error converting supplied value for group_name: {e}")
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
                    format!(
                        "error converting supplied value for primary_place_of_use: {e}"
                    )
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
                    format!(
                        "error converting supplied value for remove_cost_center: {e}"
                    )
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
    impl ::std::convert::From<super::DeviceCostCenterRequest>
    for DeviceCostCenterRequest {
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
        account_name: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
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
                .map_err(|e| {
                    format!("error converting supplied value for categories: {e}")
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
                .map_err(|e| {
                    format!("error converting supplied value for group_name: {e}")
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
                .map_err(|e| {
                    format!("error converting supplied value for contains: {e}")
                });
            self
        }
        pub fn endswith<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.endswith = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for endswith: {e}")
                });
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
                .map_err(|e| {
                    format!("error converting supplied value for startswith: {e}")
                });
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
                .map_err(|e| {
                    format!("error converting supplied value for devices: {e}")
                });
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
                .map_err(|e| {
                    format!("error converting supplied value for group_name: {e}")
                });
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
                .map_err(|e| {
                    format!("error converting supplied value for devices: {e}")
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
    impl ::std::convert::From<super::DeviceMismatchListResult>
    for DeviceMismatchListResult {
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
                .map_err(|e| {
                    format!("error converting supplied value for device_ids: {e}")
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
                .map_err(|e| {
                    format!("error converting supplied value for group_name: {e}")
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
                .map_err(|e| {
                    format!("error converting supplied value for device_ids: {e}")
                });
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
        account_name: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        device_sku: ::std::result::Result<::std::string::String, ::std::string::String>,
        devices: ::std::result::Result<
            ::std::vec::Vec<super::DeviceList>,
            ::std::string::String,
        >,
        email_address: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
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
                .map_err(|e| {
                    format!("error converting supplied value for device_sku: {e}")
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
                .map_err(|e| {
                    format!("error converting supplied value for devices: {e}")
                });
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
                    format!(
                        "error converting supplied value for extended_attributes: {e}"
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
                .map_err(|e| {
                    format!("error converting supplied value for post_imei: {e}")
                });
            self
        }
        pub fn pre_imei<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.pre_imei = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for pre_imei: {e}")
                });
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
        account_name: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
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
                    format!(
                        "error converting supplied value for carrier_ip_pool_name: {e}"
                    )
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
                .map_err(|e| {
                    format!("error converting supplied value for devices: {e}")
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
                .map_err(|e| {
                    format!("error converting supplied value for group_name: {e}")
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
        service_plan: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
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
                    format!(
                        "error converting supplied value for carrier_ip_pool_name: {e}"
                    )
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
                    format!(
                        "error converting supplied value for current_service_plan: {e}"
                    )
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
                .map_err(|e| {
                    format!("error converting supplied value for devices: {e}")
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
                .map_err(|e| {
                    format!("error converting supplied value for group_name: {e}")
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
    impl ::std::convert::From<super::ServicePlanUpdateRequest>
    for ServicePlanUpdateRequest {
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
        connected: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
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
                    format!(
                        "error converting supplied value for carrier_informations: {e}"
                    )
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
                .map_err(|e| {
                    format!("error converting supplied value for connected: {e}")
                });
            self
        }
        pub fn created_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.created_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for created_at: {e}")
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
                .map_err(|e| {
                    format!("error converting supplied value for device_ids: {e}")
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
                    format!(
                        "error converting supplied value for extended_attributes: {e}"
                    )
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
                .map_err(|e| {
                    format!("error converting supplied value for ip_address: {e}")
                });
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
                    format!(
                        "error converting supplied value for last_activation_by: {e}"
                    )
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
                    format!(
                        "error converting supplied value for last_activation_date: {e}"
                    )
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
                    format!(
                        "error converting supplied value for last_connection_date: {e}"
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
        account_name: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        carrier_ip_pool_name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        device_sku: ::std::result::Result<::std::string::String, ::std::string::String>,
        devices: ::std::result::Result<
            ::std::vec::Vec<super::DeviceList>,
            ::std::string::String,
        >,
        email_address: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        mdn_zip_code: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        service_plan: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
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
                    format!(
                        "error converting supplied value for carrier_ip_pool_name: {e}"
                    )
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
                .map_err(|e| {
                    format!("error converting supplied value for device_sku: {e}")
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
                .map_err(|e| {
                    format!("error converting supplied value for devices: {e}")
                });
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
}
