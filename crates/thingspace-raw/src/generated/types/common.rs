// Generated from openapi/common.yaml by `cargo xtask generate`. Do not edit: change the description instead.

#[allow(unused_imports)]
use super::*;
///One device, named by one or more of its identifiers. All of them must belong to the same device.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[derive(Default)]
pub struct AccountDeviceList {
    ///The identifiers of one device. Two entries are two identifiers of the same device, not two devices.
    #[serde(rename = "deviceIds")]
    pub device_ids: ::std::vec::Vec<DeviceId>,
    ///Activation only: the static IP address to assign to the device. The format is not checked (quirk ip-address-form).
    #[serde(
        rename = "ipAddress",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub ip_address: ::std::option::Option<::std::string::String>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for AccountDeviceList {
    const NAME: &'static str = "AccountDeviceList";
    const MEMBERS: &'static [&'static str] = &["deviceIds", "ipAddress"];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_device_ids = None;
        let mut found_ip_address = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "deviceIds" => {
                    found_device_ids = Some(
                        crate::lenient::next_value("deviceIds", &mut members)?,
                    );
                }
                "ipAddress" => {
                    found_ip_address = Some(
                        crate::lenient::next_value("ipAddress", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            device_ids: crate::lenient::member(found_device_ids, "deviceIds")?,
            ip_address: crate::lenient::member(found_ip_address, "ipAddress")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for AccountDeviceList {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for AccountDeviceList {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl AccountDeviceList {
    pub fn builder() -> builder::AccountDeviceList {
        Default::default()
    }
}
///A street address in the United States.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[derive(Default)]
pub struct Address {
    ///House number and street; no P.O. box.
    #[serde(rename = "addressLine1")]
    pub address_line1: ::std::string::String,
    ///Building, floor or suite.
    #[serde(
        rename = "addressLine2",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub address_line2: ::std::option::Option<::std::string::String>,
    ///City.
    pub city: ::std::string::String,
    ///Country, written US or USA.
    pub country: ::std::string::String,
    ///Email address of the user.
    #[serde(
        rename = "emailAddress",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub email_address: ::std::option::Option<::std::string::String>,
    ///Phone number of the user, ten digits.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub phone: ::std::option::Option<::std::string::String>,
    ///Kind of phone number, one letter, such as H.
    #[serde(
        rename = "phoneType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub phone_type: ::std::option::Option<::std::string::String>,
    ///Two-letter state code.
    pub state: ::std::string::String,
    ///ZIP code, five digits.
    pub zip: ::std::string::String,
    ///The last four digits of a ZIP+4 code.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub zip4: ::std::option::Option<::std::string::String>,
}
impl Address {
    pub fn builder() -> builder::Address {
        Default::default()
    }
}
///A name and a value. Three kinds of values have this shape: custom fields of the customer, extended attributes of a device, and diagnostics attributes. In a request, a list of custom fields either sets values or selects devices; see the operation (quirk custom-fields-meaning).
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[derive(Default)]
pub struct CustomFields {
    ///The name. Custom fields are named CustomField1 to CustomField5.
    pub key: ::std::string::String,
    ///The value, always a string. A custom field holds at most 50 characters: letters, digits, spaces and common punctuation. In responses, the value of an attribute may be absent, null, empty, or longer than 50 characters (quirk attribute-values).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub value: ::std::option::Option<::std::string::String>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for CustomFields {
    const NAME: &'static str = "CustomFields";
    const MEMBERS: &'static [&'static str] = &["key", "value"];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_key = None;
        let mut found_value = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "key" => {
                    found_key = Some(crate::lenient::next_value("key", &mut members)?);
                }
                "value" => {
                    found_value = Some(
                        crate::lenient::next_value("value", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            key: crate::lenient::member(found_key, "key")?,
            value: crate::lenient::member(found_value, "value")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for CustomFields {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for CustomFields {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn salvage(
        value: &::serde_json::Value,
        _whole: &mut bool,
    ) -> ::std::option::Option<Self> {
        let mut found_key = None;
        let mut found_value = None;
        let mut extra = crate::Extra::default();
        for (name, value) in crate::salvage::members(value)? {
            match name.as_str() {
                "key" => found_key = crate::salvage::part("key", value, &mut extra),
                "value" => found_value = crate::salvage::part("value", value, &mut extra),
                _ => extra.insert(name, value.clone()),
            }
        }
        Some(Self {
            key: crate::salvage::present(found_key)?,
            value: crate::salvage::present(found_value)?,
            extra,
        })
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl CustomFields {
    pub fn builder() -> builder::CustomFields {
        Default::default()
    }
}
///Name of the person who uses the device.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[derive(Default)]
pub struct CustomerName {
    ///First name. Verizon's documentation of eUICC devices allows at most 20 characters.
    #[serde(rename = "firstName")]
    pub first_name: ::std::string::String,
    ///Last name.
    #[serde(rename = "lastName")]
    pub last_name: ::std::string::String,
    ///Middle name or initial.
    #[serde(
        rename = "middleName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub middle_name: ::std::option::Option<::std::string::String>,
    ///Suffix after the name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub suffix: ::std::option::Option<::std::string::String>,
    ///Title before the name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub title: ::std::option::Option<::std::string::String>,
}
impl CustomerName {
    pub fn builder() -> builder::CustomerName {
        Default::default()
    }
}
///Selects devices by their account, group, service plan and custom fields. All given members must match (AND).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct DeviceFilter {
    ///Only devices of this billing account. The member is named `account` here and `accountName` elsewhere.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub account: ::std::option::Option<::std::string::String>,
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
impl DeviceFilter {
    pub fn builder() -> builder::DeviceFilter {
        Default::default()
    }
}
///One identifier of a device or of its line (its wireless subscription). Most operations need one identifier per device; activation needs the IMEI and the ICCID.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[derive(Default)]
pub struct DeviceId {
    ///The identifier. Its format depends on the kind.
    pub id: ::std::string::String,
    pub kind: DeviceKind,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for DeviceId {
    const NAME: &'static str = "DeviceId";
    const MEMBERS: &'static [&'static str] = &["id", "kind"];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_id = None;
        let mut found_kind = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "id" => found_id = Some(crate::lenient::next_value("id", &mut members)?),
                "kind" => {
                    found_kind = Some(crate::lenient::next_value("kind", &mut members)?);
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            id: crate::lenient::member(found_id, "id")?,
            kind: crate::lenient::member(found_kind, "kind")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for DeviceId {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for DeviceId {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn salvage(
        value: &::serde_json::Value,
        _whole: &mut bool,
    ) -> ::std::option::Option<Self> {
        let mut found_id = None;
        let mut found_kind = None;
        let mut extra = crate::Extra::default();
        for (name, value) in crate::salvage::members(value)? {
            match name.as_str() {
                "id" => found_id = crate::salvage::part("id", value, &mut extra),
                "kind" => found_kind = crate::salvage::part("kind", value, &mut extra),
                _ => extra.insert(name, value.clone()),
            }
        }
        Some(Self {
            id: crate::salvage::present(found_id)?,
            kind: crate::salvage::present(found_kind)?,
            extra,
        })
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl DeviceId {
    pub fn builder() -> builder::DeviceId {
        Default::default()
    }
}
///The kind of a device identifier. `esn`: 11 decimal digits, 2G and 3G hardware. `meid`: 14 hexadecimal digits, 3G hardware. `imei`: up to 16 decimal digits, usually 15, 4G and 5G hardware. `iccid`: up to 20 decimal digits, the SIM. `mdn`: 10 digits, the phone number; assigned at activation and lost at deactivation. `msisdn`: 11 digits, the phone number with country code 1. `eid`: 32 digits, an eUICC. `imsi`: 15 digits, and `min`: 10 digits; both appear mostly in responses. Case varies between responses and is ignored (quirk kind-spelling). Check digits are not verified (quirk id-check-digits).
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[non_exhaustive]
pub enum DeviceKind {
    /// `esn`
    Esn,
    /// `meid`
    Meid,
    /// `imei`
    Imei,
    /// `iccid`
    Iccid,
    /// `mdn`
    Mdn,
    /// `msisdn`
    Msisdn,
    /// `eid`
    Eid,
    /// `imsi`
    Imsi,
    /// `min`
    Min,
    /// A value that is not described, as it was sent.
    Unknown(::std::string::String),
}
/// The default is an empty value that is not described. The service refuses it.
impl ::std::default::Default for DeviceKind {
    fn default() -> Self {
        Self::Unknown(::std::string::String::new())
    }
}
impl DeviceKind {
    /// The described values.
    pub const KNOWN: &'static [&'static str] = &[
        "esn",
        "meid",
        "imei",
        "iccid",
        "mdn",
        "msisdn",
        "eid",
        "imsi",
        "min",
    ];
    /// Returns the value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Esn => "esn",
            Self::Meid => "meid",
            Self::Imei => "imei",
            Self::Iccid => "iccid",
            Self::Mdn => "mdn",
            Self::Msisdn => "msisdn",
            Self::Eid => "eid",
            Self::Imsi => "imsi",
            Self::Min => "min",
            Self::Unknown(value) => value,
        }
    }
}
impl ::std::convert::From<&str> for DeviceKind {
    fn from(value: &str) -> Self {
        match crate::lenient::fold(value).as_str() {
            "esn" => Self::Esn,
            "meid" => Self::Meid,
            "imei" => Self::Imei,
            "iccid" => Self::Iccid,
            "mdn" => Self::Mdn,
            "msisdn" => Self::Msisdn,
            "eid" => Self::Eid,
            "imsi" => Self::Imsi,
            "min" => Self::Min,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}
impl ::std::convert::From<::std::string::String> for DeviceKind {
    fn from(value: ::std::string::String) -> Self {
        Self::from(value.as_str())
    }
}
impl ::std::str::FromStr for DeviceKind {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self::from(value))
    }
}
impl ::std::fmt::Display for DeviceKind {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}
impl ::serde::Serialize for DeviceKind {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> ::serde::Deserialize<'de> for DeviceKind {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::string(deserializer).map(Self::from)
    }
}
impl crate::lenient::Lenient for DeviceKind {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::string(deserializer).map(Self::from)
    }
}
///One device, named by its identifiers, without an IP address.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct DeviceList {
    ///The identifiers of one device, at most 100.
    #[serde(
        rename = "deviceIds",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub device_ids: ::std::vec::Vec<DeviceId>,
}
impl DeviceList {
    pub fn builder() -> builder::DeviceList {
        Default::default()
    }
}
///The response to a request that was accepted but not carried out yet. The outcome arrives by callback, usually in one message per device. Verizon's Python SDK has two models with this shape (quirk request-id-length).
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct DeviceManagementResult {
    ///Identifies the request in callback messages and in status queries. A UUID.
    #[serde(rename = "requestId")]
    pub request_id: ::std::string::String,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for DeviceManagementResult {
    const NAME: &'static str = "DeviceManagementResult";
    const MEMBERS: &'static [&'static str] = &["requestId"];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_request_id = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "requestId" => {
                    found_request_id = Some(
                        crate::lenient::next_value("requestId", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            request_id: crate::lenient::member(found_request_id, "requestId")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for DeviceManagementResult {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for DeviceManagementResult {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl DeviceManagementResult {
    pub fn builder() -> builder::DeviceManagementResult {
        Default::default()
    }
}
///The state of a line. `pre-active`: known to the platform but never activated; it can only become active. `pending activation`: activation was requested, and the network has not confirmed it yet; the confirmation takes minutes, and at most a day. `active`: in service, with a number, address and plan. `suspend`: temporarily out of service, with the number and plan preserved; it can only become active again (quirk suspend-deactivate). `deactive`: out of service, with the number and plan released; it can be activated again with a new number, or deleted. Case, hyphens and spaces vary between documents and are ignored (quirk state-spelling).
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[non_exhaustive]
pub enum DeviceState {
    /// `active`
    Active,
    /// `suspend`
    Suspend,
    /// `deactive`
    Deactive,
    /// `pre-active`
    PreActive,
    /// `pending activation`
    PendingActivation,
    /// A value that is not described, as it was sent.
    Unknown(::std::string::String),
}
/// The default is an empty value that is not described. The service refuses it.
impl ::std::default::Default for DeviceState {
    fn default() -> Self {
        Self::Unknown(::std::string::String::new())
    }
}
impl DeviceState {
    /// The described values.
    pub const KNOWN: &'static [&'static str] = &[
        "active",
        "suspend",
        "deactive",
        "pre-active",
        "pending activation",
    ];
    /// Returns the value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "active",
            Self::Suspend => "suspend",
            Self::Deactive => "deactive",
            Self::PreActive => "pre-active",
            Self::PendingActivation => "pending activation",
            Self::Unknown(value) => value,
        }
    }
}
impl ::std::convert::From<&str> for DeviceState {
    fn from(value: &str) -> Self {
        match crate::lenient::fold(value).as_str() {
            "active" => Self::Active,
            "suspend" => Self::Suspend,
            "deactive" => Self::Deactive,
            "preactive" => Self::PreActive,
            "pendingactivation" => Self::PendingActivation,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}
impl ::std::convert::From<::std::string::String> for DeviceState {
    fn from(value: ::std::string::String) -> Self {
        Self::from(value.as_str())
    }
}
impl ::std::str::FromStr for DeviceState {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self::from(value))
    }
}
impl ::std::fmt::Display for DeviceState {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}
impl ::serde::Serialize for DeviceState {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> ::serde::Deserialize<'de> for DeviceState {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::string(deserializer).map(Self::from)
    }
}
impl crate::lenient::Lenient for DeviceState {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::string(deserializer).map(Self::from)
    }
}
///The body of a failed call. This schema combines the three documented shapes: `errorCode` and `errorMessage` of the service, `fault` of the gateway, and `error`, `error_description` and `error_uri` of the token endpoint. A response has only the members of one shape (quirk error-shapes).
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct ErrorAnswer {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub error: ::std::option::Option<OauthErrorCode>,
    ///The name of the service, a dot, then the stable code: a class (`INPUT_INVALID`, `REQUEST_FAILED`, `REQUEST_ONHOLD`, `REQUEST_CANCELLED`) and the specific error. Compare codes without the name of the service.
    #[serde(
        rename = "errorCode",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub error_code: ::std::option::Option<::std::string::String>,
    ///Token endpoint only: the reason, as human-readable text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub error_description: ::std::option::Option<::std::string::String>,
    ///The reason, as human-readable text. The wording changes between releases, and the member may be null.
    #[serde(
        rename = "errorMessage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub error_message: ::std::option::Option<::std::string::String>,
    ///Token endpoint only: URL of a page about the error.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub error_uri: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fault: ::std::option::Option<GatewayFault>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for ErrorAnswer {
    const NAME: &'static str = "ErrorAnswer";
    const MEMBERS: &'static [&'static str] = &[
        "error",
        "errorCode",
        "error_description",
        "errorMessage",
        "error_uri",
        "fault",
    ];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_error = None;
        let mut found_error_code = None;
        let mut found_error_description = None;
        let mut found_error_message = None;
        let mut found_error_uri = None;
        let mut found_fault = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "error" => {
                    found_error = Some(
                        crate::lenient::next_value("error", &mut members)?,
                    );
                }
                "errorCode" => {
                    found_error_code = Some(
                        crate::lenient::next_value("errorCode", &mut members)?,
                    );
                }
                "error_description" => {
                    found_error_description = Some(
                        crate::lenient::next_value("error_description", &mut members)?,
                    );
                }
                "errorMessage" => {
                    found_error_message = Some(
                        crate::lenient::next_value("errorMessage", &mut members)?,
                    );
                }
                "error_uri" => {
                    found_error_uri = Some(
                        crate::lenient::next_value("error_uri", &mut members)?,
                    );
                }
                "fault" => {
                    found_fault = Some(
                        crate::lenient::next_value("fault", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            error: crate::lenient::member(found_error, "error")?,
            error_code: crate::lenient::member(found_error_code, "errorCode")?,
            error_description: crate::lenient::member(
                found_error_description,
                "error_description",
            )?,
            error_message: crate::lenient::member(found_error_message, "errorMessage")?,
            error_uri: crate::lenient::member(found_error_uri, "error_uri")?,
            fault: crate::lenient::member(found_fault, "fault")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for ErrorAnswer {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for ErrorAnswer {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl ErrorAnswer {
    pub fn builder() -> builder::ErrorAnswer {
        Default::default()
    }
}
///A rejection by the gateway, before the call reached the service.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct GatewayFault {
    ///Six digits. 900901: the bearer token is wrong or has expired. 900902: the bearer token, or the key and secret, are missing. 900906: the resource does not exist. The code is documented as a string, but clients also accept a number (quirk gateway-code-type).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub code: ::std::option::Option<::std::string::String>,
    ///The reason for the rejection, as human-readable text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    ///Short name of the fault.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub message: ::std::option::Option<::std::string::String>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for GatewayFault {
    const NAME: &'static str = "GatewayFault";
    const MEMBERS: &'static [&'static str] = &["code", "description", "message"];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_code = None;
        let mut found_description = None;
        let mut found_message = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "code" => {
                    found_code = Some(crate::lenient::next_value("code", &mut members)?);
                }
                "description" => {
                    found_description = Some(
                        crate::lenient::next_value("description", &mut members)?,
                    );
                }
                "message" => {
                    found_message = Some(
                        crate::lenient::next_value("message", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            code: crate::lenient::member(found_code, "code")?,
            description: crate::lenient::member(found_description, "description")?,
            message: crate::lenient::member(found_message, "message")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for GatewayFault {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for GatewayFault {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl GatewayFault {
    pub fn builder() -> builder::GatewayFault {
        Default::default()
    }
}
///Why the token endpoint rejected the request. `invalid_request`: the form is incomplete, usually because grant_type is missing. `invalid_client`: the key or the secret is wrong. `invalid_grant`: the grant is not valid. `unauthorized_client`: this application may not use the grant. `unsupported_grant_type`: the endpoint does not support the grant. `invalid_scope`: a scope is unknown or not allowed.
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[non_exhaustive]
pub enum OauthErrorCode {
    /// `invalid_request`
    InvalidRequest,
    /// `invalid_client`
    InvalidClient,
    /// `invalid_grant`
    InvalidGrant,
    /// `unauthorized_client`
    UnauthorizedClient,
    /// `unsupported_grant_type`
    UnsupportedGrantType,
    /// `invalid_scope`
    InvalidScope,
    /// A value that is not described, as it was sent.
    Unknown(::std::string::String),
}
impl OauthErrorCode {
    /// The described values.
    pub const KNOWN: &'static [&'static str] = &[
        "invalid_request",
        "invalid_client",
        "invalid_grant",
        "unauthorized_client",
        "unsupported_grant_type",
        "invalid_scope",
    ];
    /// Returns the value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::InvalidRequest => "invalid_request",
            Self::InvalidClient => "invalid_client",
            Self::InvalidGrant => "invalid_grant",
            Self::UnauthorizedClient => "unauthorized_client",
            Self::UnsupportedGrantType => "unsupported_grant_type",
            Self::InvalidScope => "invalid_scope",
            Self::Unknown(value) => value,
        }
    }
}
impl ::std::convert::From<&str> for OauthErrorCode {
    fn from(value: &str) -> Self {
        match crate::lenient::fold(value).as_str() {
            "invalidrequest" => Self::InvalidRequest,
            "invalidclient" => Self::InvalidClient,
            "invalidgrant" => Self::InvalidGrant,
            "unauthorizedclient" => Self::UnauthorizedClient,
            "unsupportedgranttype" => Self::UnsupportedGrantType,
            "invalidscope" => Self::InvalidScope,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}
impl ::std::convert::From<::std::string::String> for OauthErrorCode {
    fn from(value: ::std::string::String) -> Self {
        Self::from(value.as_str())
    }
}
impl ::std::str::FromStr for OauthErrorCode {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self::from(value))
    }
}
impl ::std::fmt::Display for OauthErrorCode {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}
impl ::serde::Serialize for OauthErrorCode {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> ::serde::Deserialize<'de> for OauthErrorCode {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::string(deserializer).map(Self::from)
    }
}
impl crate::lenient::Lenient for OauthErrorCode {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::string(deserializer).map(Self::from)
    }
}
///The primary place of use: where a device is mainly used, and by whom.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[derive(Default)]
pub struct PlaceOfUse {
    pub address: Address,
    #[serde(rename = "customerName")]
    pub customer_name: CustomerName,
}
impl PlaceOfUse {
    pub fn builder() -> builder::PlaceOfUse {
        Default::default()
    }
}
///Confirms that the call was carried out.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct SuccessResult {
    ///True if the call was carried out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub success: ::std::option::Option<bool>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for SuccessResult {
    const NAME: &'static str = "SuccessResult";
    const MEMBERS: &'static [&'static str] = &["success"];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_success = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "success" => {
                    found_success = Some(
                        crate::lenient::next_value("success", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            success: crate::lenient::member(found_success, "success")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for SuccessResult {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for SuccessResult {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl SuccessResult {
    pub fn builder() -> builder::SuccessResult {
        Default::default()
    }
}
/// Builders of the types of this area.
pub mod builder;
