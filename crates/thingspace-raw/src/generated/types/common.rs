// Generated from openapi/common.yaml by `cargo xtask generate`. Do not edit: change the description instead.

#[allow(unused_imports)]
use super::*;
///One device, named by one or more of its identifiers. All of them have to belong to the same device.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct AccountDeviceList {
    ///The identifiers of this one device. Two entries are two names of one device, not two devices.
    #[serde(rename = "deviceIds")]
    pub device_ids: ::std::vec::Vec<DeviceId>,
    ///Activation only: the static IP address that the device is to get. Its form is not checked (quirk ip-address-form).
    #[serde(
        rename = "ipAddress",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub ip_address: ::std::option::Option<::std::string::String>,
}
impl AccountDeviceList {
    pub fn builder() -> builder::AccountDeviceList {
        Default::default()
    }
}
///A street address in the United States.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct Address {
    ///House number and street, no P.O. box.
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
    ///E-mail address of the user.
    #[serde(
        rename = "emailAddress",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub email_address: ::std::option::Option<::std::string::String>,
    ///Phone number to reach the user under, ten digits.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub phone: ::std::option::Option<::std::string::String>,
    ///Kind of phone, one letter, such as H.
    #[serde(
        rename = "phoneType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub phone_type: ::std::option::Option<::std::string::String>,
    ///State, as its two-letter code.
    pub state: ::std::string::String,
    ///ZIP code, five digits.
    pub zip: ::std::string::String,
    ///The four further digits of a ZIP+4 code.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub zip4: ::std::option::Option<::std::string::String>,
}
impl Address {
    pub fn builder() -> builder::Address {
        Default::default()
    }
}
///A name with a value. Three uses share the shape: custom fields of the customer, extended attributes of a device, and attributes of diagnostics. In a request a list of custom fields sets values or selects devices, as the operation says (quirk custom-fields-meaning).
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct CustomFields {
    ///The name. Custom fields are called CustomField1 to CustomField5.
    pub key: ::std::string::String,
    ///The value, always text. A custom field holds at most 50 characters: letters, digits, blank and common punctuation. In answers an attribute may come without value, with null or with an empty text, and may be longer (quirk attribute-values).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub value: ::std::option::Option<::std::string::String>,
    /// Members that the description does not know, kept as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for CustomFields {
    const NAME: &'static str = "CustomFields";
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut key = None;
        let mut value = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "key" => key = Some(crate::lenient::next_value("key", &mut members)?),
                "value" => {
                    value = Some(crate::lenient::next_value("value", &mut members)?);
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            key: crate::lenient::member(key, "key")?,
            value: crate::lenient::member(value, "value")?,
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
}
impl CustomFields {
    pub fn builder() -> builder::CustomFields {
        Default::default()
    }
}
///Name of who uses the device.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct CustomerName {
    ///First name. The pages on eUICC devices allow 20 characters.
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
///Selects devices by what they have in common. Several members narrow the selection (AND).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct DeviceFilter {
    ///Only devices of this billing account. The member is `account` here, `accountName` elsewhere.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub account: ::std::option::Option<::std::string::String>,
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
impl DeviceFilter {
    pub fn builder() -> builder::DeviceFilter {
        Default::default()
    }
}
///One identifier of a device or of its line. One is enough for most operations; activation takes IMEI and ICCID.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct DeviceId {
    ///The identifier, as text. Its form depends on the kind.
    pub id: ::std::string::String,
    pub kind: DeviceKind,
    /// Members that the description does not know, kept as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for DeviceId {
    const NAME: &'static str = "DeviceId";
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut id = None;
        let mut kind = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "id" => id = Some(crate::lenient::next_value("id", &mut members)?),
                "kind" => kind = Some(crate::lenient::next_value("kind", &mut members)?),
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            id: crate::lenient::member(id, "id")?,
            kind: crate::lenient::member(kind, "kind")?,
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
}
impl DeviceId {
    pub fn builder() -> builder::DeviceId {
        Default::default()
    }
}
///What an identifier is. `esn`: 11 decimal digits, 2G and 3G hardware. `meid`: 14 hexadecimal digits, 3G hardware. `imei`: up to 16 decimal digits, in practice 15, 4G and 5G hardware. `iccid`: up to 20 decimal digits, the SIM. `mdn`: 10 digits, the phone number, given at activation and lost at deactivation. `msisdn`: 11 digits, the phone number with the country code 1. `eid`: 32 digits, an eUICC. `imsi`: 15 digits, and `min`: 10 digits, mostly seen in answers. Case differs from answer to answer and does not count (quirk kind-spelling); check digits are not verified (quirk id-check-digits).
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
    /// A value that the description does not know (yet): kept as it was sent.
    Unknown(::std::string::String),
}
impl DeviceKind {
    /// The values that the description knows.
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
    /// The value as it is written on the wire.
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
        crate::lenient::text(deserializer).map(Self::from)
    }
}
impl crate::lenient::Lenient for DeviceKind {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::text(deserializer).map(Self::from)
    }
}
///One device, named by its identifiers, where no address can be asked for.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct DeviceList {
    ///The identifiers of this one device, at most 100.
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
///The request was accepted; nothing has been done yet. The outcome comes by callback, one message for each device (quirk request-id-length tells of a second name of this shape).
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct DeviceManagementResult {
    ///Ties callback messages, and the status of the request, to this call. The text of a UUID.
    #[serde(rename = "requestId")]
    pub request_id: ::std::string::String,
    /// Members that the description does not know, kept as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for DeviceManagementResult {
    const NAME: &'static str = "DeviceManagementResult";
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut request_id = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "requestId" => {
                    request_id = Some(
                        crate::lenient::next_value("requestId", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            request_id: crate::lenient::member(request_id, "requestId")?,
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
}
impl DeviceManagementResult {
    pub fn builder() -> builder::DeviceManagementResult {
        Default::default()
    }
}
///State of a line. `pre-active`: known to the platform only, never activated; it can only become active. `pending activation`: asked for, not yet confirmed by the network; minutes, a day at most. `active`: in service, with number, address and plan. `suspend`: out of service for a time, number and plan kept; it can only become active again (quirk suspend-deactivate). `deactive`: out of service, number and plan gone; it may be activated again with a new number, or deleted. Case, dashes and blanks differ between documents and do not count (quirk state-spelling).
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
    /// A value that the description does not know (yet): kept as it was sent.
    Unknown(::std::string::String),
}
impl DeviceState {
    /// The values that the description knows.
    pub const KNOWN: &'static [&'static str] = &[
        "active",
        "suspend",
        "deactive",
        "pre-active",
        "pending activation",
    ];
    /// The value as it is written on the wire.
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
        crate::lenient::text(deserializer).map(Self::from)
    }
}
impl crate::lenient::Lenient for DeviceState {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::text(deserializer).map(Self::from)
    }
}
///What a failed call answers, the three documented shapes laid over each other: `errorCode` and `errorMessage` of the service, `fault` of the gateway, `error` with its companions of the token endpoint. Only the members of one shape are there (quirk error-shapes).
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct ErrorAnswer {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub error: ::std::option::Option<OauthErrorCode>,
    ///Name of the service, a dot, then the stable code: a class (`INPUT_INVALID`, `REQUEST_FAILED`, `REQUEST_ONHOLD`, `REQUEST_CANCELLED`) and what went wrong. Compare without the name of the service.
    #[serde(
        rename = "errorCode",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub error_code: ::std::option::Option<::std::string::String>,
    ///Token endpoint, the reason for people to read.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub error_description: ::std::option::Option<::std::string::String>,
    ///The reason for people to read. Its wording changes between releases, and it may be null.
    #[serde(
        rename = "errorMessage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub error_message: ::std::option::Option<::std::string::String>,
    ///Token endpoint, address of a page about the error.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub error_uri: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fault: ::std::option::Option<GatewayFault>,
    /// Members that the description does not know, kept as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for ErrorAnswer {
    const NAME: &'static str = "ErrorAnswer";
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut error = None;
        let mut error_code = None;
        let mut error_description = None;
        let mut error_message = None;
        let mut error_uri = None;
        let mut fault = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "error" => {
                    error = Some(crate::lenient::next_value("error", &mut members)?);
                }
                "errorCode" => {
                    error_code = Some(
                        crate::lenient::next_value("errorCode", &mut members)?,
                    );
                }
                "error_description" => {
                    error_description = Some(
                        crate::lenient::next_value("error_description", &mut members)?,
                    );
                }
                "errorMessage" => {
                    error_message = Some(
                        crate::lenient::next_value("errorMessage", &mut members)?,
                    );
                }
                "error_uri" => {
                    error_uri = Some(
                        crate::lenient::next_value("error_uri", &mut members)?,
                    );
                }
                "fault" => {
                    fault = Some(crate::lenient::next_value("fault", &mut members)?);
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            error: crate::lenient::member(error, "error")?,
            error_code: crate::lenient::member(error_code, "errorCode")?,
            error_description: crate::lenient::member(
                error_description,
                "error_description",
            )?,
            error_message: crate::lenient::member(error_message, "errorMessage")?,
            error_uri: crate::lenient::member(error_uri, "error_uri")?,
            fault: crate::lenient::member(fault, "fault")?,
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
}
impl ErrorAnswer {
    pub fn builder() -> builder::ErrorAnswer {
        Default::default()
    }
}
///Refusal by the gateway, before the service saw the call.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct GatewayFault {
    ///Six digits: 900901 the bearer is wrong or has expired, 900902 bearer or key and secret are missing, 900906 there is no such resource. Text in the documents; a number is accepted too (quirk gateway-code-type).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub code: ::std::option::Option<::std::string::String>,
    ///What the gateway objects to, for people to read.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    ///Short name of the fault.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub message: ::std::option::Option<::std::string::String>,
    /// Members that the description does not know, kept as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for GatewayFault {
    const NAME: &'static str = "GatewayFault";
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut code = None;
        let mut description = None;
        let mut message = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "code" => code = Some(crate::lenient::next_value("code", &mut members)?),
                "description" => {
                    description = Some(
                        crate::lenient::next_value("description", &mut members)?,
                    );
                }
                "message" => {
                    message = Some(crate::lenient::next_value("message", &mut members)?);
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            code: crate::lenient::member(code, "code")?,
            description: crate::lenient::member(description, "description")?,
            message: crate::lenient::member(message, "message")?,
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
}
impl GatewayFault {
    pub fn builder() -> builder::GatewayFault {
        Default::default()
    }
}
///Why the token endpoint refused. `invalid_request`: the form is incomplete, mostly its grant_type. `invalid_client`: key or secret is wrong. `invalid_grant`: the grant is not valid. `unauthorized_client`: this application may not use the grant. `unsupported_grant_type`: the endpoint does not know the grant. `invalid_scope`: a scope is unknown or not allowed.
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
    /// A value that the description does not know (yet): kept as it was sent.
    Unknown(::std::string::String),
}
impl OauthErrorCode {
    /// The values that the description knows.
    pub const KNOWN: &'static [&'static str] = &[
        "invalid_request",
        "invalid_client",
        "invalid_grant",
        "unauthorized_client",
        "unsupported_grant_type",
        "invalid_scope",
    ];
    /// The value as it is written on the wire.
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
        crate::lenient::text(deserializer).map(Self::from)
    }
}
impl crate::lenient::Lenient for OauthErrorCode {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::text(deserializer).map(Self::from)
    }
}
///The primary place of use, where a device is mainly used and by whom.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
/// Builders of the types of this area.
pub mod builder {
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
    }
    impl ::std::default::Default for AccountDeviceList {
        fn default() -> Self {
            Self {
                device_ids: Err("no value supplied for device_ids".to_string()),
                ip_address: Ok(Default::default()),
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
                .map_err(|e| {
                    format!("error converting supplied value for device_ids: {e}")
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
    }
    impl ::std::convert::TryFrom<AccountDeviceList> for super::AccountDeviceList {
        type Error = super::error::ConversionError;
        fn try_from(
            value: AccountDeviceList,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                device_ids: value.device_ids?,
                ip_address: value.ip_address?,
            })
        }
    }
    impl ::std::convert::From<super::AccountDeviceList> for AccountDeviceList {
        fn from(value: super::AccountDeviceList) -> Self {
            Self {
                device_ids: Ok(value.device_ids),
                ip_address: Ok(value.ip_address),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct Address {
        address_line1: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
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
                .map_err(|e| {
                    format!("error converting supplied value for country: {e}")
                });
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
                .map_err(|e| {
                    format!("error converting supplied value for phone_type: {e}")
                });
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
                .map_err(|e| {
                    format!("error converting supplied value for first_name: {e}")
                });
            self
        }
        pub fn last_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.last_name = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for last_name: {e}")
                });
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
                .map_err(|e| {
                    format!("error converting supplied value for account: {e}")
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
                .map_err(|e| {
                    format!("error converting supplied value for device_ids: {e}")
                });
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
                .map_err(|e| {
                    format!("error converting supplied value for request_id: {e}")
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
    impl ::std::convert::TryFrom<DeviceManagementResult>
    for super::DeviceManagementResult {
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
                .map_err(|e| {
                    format!("error converting supplied value for error_code: {e}")
                });
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
                .map_err(|e| {
                    format!("error converting supplied value for error_uri: {e}")
                });
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
                .map_err(|e| {
                    format!("error converting supplied value for message: {e}")
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
                .map_err(|e| {
                    format!("error converting supplied value for address: {e}")
                });
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
}
