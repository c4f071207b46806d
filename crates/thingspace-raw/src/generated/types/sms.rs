// Generated from openapi/sms.yaml by `cargo xtask generate`. Do not edit: change the description instead.

#[allow(unused_imports)]
use super::*;
///How the text is encoded. `7-bit` when left out: 160 characters. The others take 140 bytes: `8-bit-ASCII`, `8-bit-UTF-8`, and `8-bit-DATA` for what is no text.
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[non_exhaustive]
pub enum SmsEncoding {
    /// `7-bit`
    X7Bit,
    /// `8-bit-ASCII`
    X8BitAscii,
    /// `8-bit-UTF-8`
    X8BitUtf8,
    /// `8-bit-DATA`
    X8BitData,
    /// A value that the description does not know (yet): kept as it was sent.
    Unknown(::std::string::String),
}
impl SmsEncoding {
    /// The values that the description knows.
    pub const KNOWN: &'static [&'static str] = &[
        "7-bit",
        "8-bit-ASCII",
        "8-bit-UTF-8",
        "8-bit-DATA",
    ];
    /// The value as it is written on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::X7Bit => "7-bit",
            Self::X8BitAscii => "8-bit-ASCII",
            Self::X8BitUtf8 => "8-bit-UTF-8",
            Self::X8BitData => "8-bit-DATA",
            Self::Unknown(value) => value,
        }
    }
}
impl ::std::convert::From<&str> for SmsEncoding {
    fn from(value: &str) -> Self {
        match crate::lenient::fold(value).as_str() {
            "7bit" => Self::X7Bit,
            "8bitascii" => Self::X8BitAscii,
            "8bitutf8" => Self::X8BitUtf8,
            "8bitdata" => Self::X8BitData,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}
impl ::std::convert::From<::std::string::String> for SmsEncoding {
    fn from(value: ::std::string::String) -> Self {
        Self::from(value.as_str())
    }
}
impl ::std::str::FromStr for SmsEncoding {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self::from(value))
    }
}
impl ::std::fmt::Display for SmsEncoding {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}
impl ::serde::Serialize for SmsEncoding {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> ::serde::Deserialize<'de> for SmsEncoding {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::text(deserializer).map(Self::from)
    }
}
impl crate::lenient::Lenient for SmsEncoding {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::text(deserializer).map(Self::from)
    }
}
///Whose SMS, and of which time.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct SmsEventHistoryRequest {
    #[serde(rename = "deviceId")]
    pub device_id: DeviceId,
    ///Only events from this time on, ISO 8601. The page requires it, the SDK does not (quirk sms-event-times).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub earliest: ::std::option::Option<::std::string::String>,
    ///Only events up to this time, ISO 8601.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub latest: ::std::option::Option<::std::string::String>,
}
impl SmsEventHistoryRequest {
    pub fn builder() -> builder::SmsEventHistoryRequest {
        Default::default()
    }
}
///A message that a device sent.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct SmsMessage {
    ///Who sent it.
    #[serde(
        rename = "deviceIds",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub device_ids: ::std::vec::Vec<DeviceId>,
    ///The text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub message: ::std::option::Option<::std::string::String>,
    ///When it was sent, ISO 8601.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub timestamp: ::std::option::Option<::std::string::String>,
    /// Members that the description does not know, kept as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for SmsMessage {
    const NAME: &'static str = "SmsMessage";
    const MEMBERS: &'static [&'static str] = &["deviceIds", "message", "timestamp"];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_device_ids = None;
        let mut found_message = None;
        let mut found_timestamp = None;
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
                "timestamp" => {
                    found_timestamp = Some(
                        crate::lenient::next_value("timestamp", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            device_ids: crate::lenient::member(found_device_ids, "deviceIds")?,
            message: crate::lenient::member(found_message, "message")?,
            timestamp: crate::lenient::member(found_timestamp, "timestamp")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for SmsMessage {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for SmsMessage {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl SmsMessage {
    pub fn builder() -> builder::SmsMessage {
        Default::default()
    }
}
///A block of messages that devices sent.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct SmsMessagesQueryResult {
    ///Whether more is waiting.
    #[serde(
        rename = "hasMoreData",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub has_more_data: ::std::option::Option<bool>,
    ///The messages, at most 100, not always in their order.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub messages: ::std::vec::Vec<SmsMessage>,
    /// Members that the description does not know, kept as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for SmsMessagesQueryResult {
    const NAME: &'static str = "SmsMessagesQueryResult";
    const MEMBERS: &'static [&'static str] = &["hasMoreData", "messages"];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_has_more_data = None;
        let mut found_messages = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "hasMoreData" => {
                    found_has_more_data = Some(
                        crate::lenient::next_value("hasMoreData", &mut members)?,
                    );
                }
                "messages" => {
                    found_messages = Some(
                        crate::lenient::next_value("messages", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            has_more_data: crate::lenient::member(found_has_more_data, "hasMoreData")?,
            messages: crate::lenient::member(found_messages, "messages")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for SmsMessagesQueryResult {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for SmsMessagesQueryResult {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl SmsMessagesQueryResult {
    pub fn builder() -> builder::SmsMessagesQueryResult {
        Default::default()
    }
}
///A text, and who gets it. Several ways to choose narrow the choice (AND).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct SmsSendRequest {
    ///Billing account whose devices get it. Older pages let it be left out (quirk sms-account).
    #[serde(rename = "accountName")]
    pub account_name: ::std::string::String,
    ///Only devices whose custom fields hold these values.
    #[serde(
        rename = "customFields",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub custom_fields: ::std::vec::Vec<CustomFields>,
    #[serde(
        rename = "dataEncoding",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub data_encoding: ::std::option::Option<SmsEncoding>,
    ///Only these devices, one identifier each. Left out, every device that matches the rest gets the text.
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
    ///The text: at most 160 characters in 7-bit, 140 in an 8-bit encoding.
    #[serde(rename = "smsMessage")]
    pub sms_message: ::std::string::String,
    ///How long the text is kept for a device that is away: a period or a date, less than five days (quirk sms-time-to-live).
    #[serde(
        rename = "timeToLive",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub time_to_live: ::std::option::Option<::std::string::String>,
}
impl SmsSendRequest {
    pub fn builder() -> builder::SmsSendRequest {
        Default::default()
    }
}
/// Builders of the types of this area.
pub mod builder;
