// Generated from openapi/location.yaml by `cargo xtask generate`. Do not edit: change the description instead.

#[allow(unused_imports)]
use super::*;
///The consents to record.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct AccountConsentCreate {
    ///Billing account: ten digits, a hyphen, five digits.
    #[serde(
        rename = "accountName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub account_name: ::std::option::Option<::std::string::String>,
    ///The devices, one identifier each (quirk location-consent-members).
    #[serde(
        rename = "deviceList",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub device_list: ::std::vec::Vec<DeviceId>,
}
impl AccountConsentCreate {
    pub fn builder() -> builder::AccountConsentCreate {
        Default::default()
    }
}
///The consent of the whole account.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct AccountConsentUpdate {
    ///Billing account: ten digits, a hyphen, five digits.
    #[serde(
        rename = "accountName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub account_name: ::std::option::Option<::std::string::String>,
    ///Consent level of all devices.
    #[serde(
        rename = "allDeviceConsent",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub all_device_consent: ::std::option::Option<i32>,
}
impl AccountConsentUpdate {
    pub fn builder() -> builder::AccountConsentUpdate {
        Default::default()
    }
}
///The consents of an account.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct AccountDeviceConsent {
    ///Billing account: ten digits, a hyphen, five digits.
    #[serde(
        rename = "accountName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub account_name: ::std::option::Option<::std::string::String>,
    ///Consent level of all devices (quirk location-consent-members).
    #[serde(
        rename = "allDeviceConsent",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub all_device_consent: ::std::option::Option<i32>,
    ///Devices whose consent is recorded separately (quirk location-consent-members).
    #[serde(
        rename = "deviceList",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub device_list: ::std::vec::Vec<DeviceId>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for AccountDeviceConsent {
    const NAME: &'static str = "AccountDeviceConsent";
    const MEMBERS: &'static [&'static str] = &[
        "accountName",
        "allDeviceConsent",
        "deviceList",
    ];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_account_name = None;
        let mut found_all_device_consent = None;
        let mut found_device_list = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "accountName" => {
                    found_account_name = Some(
                        crate::lenient::next_value("accountName", &mut members)?,
                    );
                }
                "allDeviceConsent" => {
                    found_all_device_consent = Some(
                        crate::lenient::next_value("allDeviceConsent", &mut members)?,
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
            account_name: crate::lenient::member(found_account_name, "accountName")?,
            all_device_consent: crate::lenient::member(
                found_all_device_consent,
                "allDeviceConsent",
            )?,
            device_list: crate::lenient::member(found_device_list, "deviceList")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for AccountDeviceConsent {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for AccountDeviceConsent {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl AccountDeviceConsent {
    pub fn builder() -> builder::AccountDeviceConsent {
        Default::default()
    }
}
///The accuracy of a position. `0`: coarse, the only value seen. Newer documentation also describes precise positions (quirk location-precise). The service rejects any other value with `INVALID_PARAMETER` and the message `Invalid accuracy mode`.
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[non_exhaustive]
pub enum AccuracyMode {
    /// `0`
    X0,
    /// A value that is not described, as it was sent.
    Unknown(::std::string::String),
}
/// The default is an empty value that is not described. The service refuses it.
impl ::std::default::Default for AccuracyMode {
    fn default() -> Self {
        Self::Unknown(::std::string::String::new())
    }
}
impl AccuracyMode {
    /// The described values.
    pub const KNOWN: &'static [&'static str] = &["0"];
    /// Returns the value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::X0 => "0",
            Self::Unknown(value) => value,
        }
    }
}
impl ::std::convert::From<&str> for AccuracyMode {
    fn from(value: &str) -> Self {
        match crate::lenient::fold(value).as_str() {
            "0" => Self::X0,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}
impl ::std::convert::From<::std::string::String> for AccuracyMode {
    fn from(value: ::std::string::String) -> Self {
        Self::from(value.as_str())
    }
}
impl ::std::str::FromStr for AccuracyMode {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self::from(value))
    }
}
impl ::std::fmt::Display for AccuracyMode {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}
impl ::serde::Serialize for AccuracyMode {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> ::serde::Deserialize<'de> for AccuracyMode {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::string(deserializer).map(Self::from)
    }
}
impl crate::lenient::Lenient for AccuracyMode {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::string(deserializer).map(Self::from)
    }
}
///The period in which to count positions, and the account.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[derive(Default)]
pub struct BillUsageRequest {
    ///Billing account: ten digits, a hyphen, five digits.
    #[serde(rename = "accountName")]
    pub account_name: ::std::string::String,
    ///Last day, in the format of `startDate`.
    #[serde(rename = "endDate")]
    pub end_date: ::std::string::String,
    ///First day: month, day, year (quirk location-dates).
    #[serde(rename = "startDate")]
    pub start_date: ::std::string::String,
    ///Whether to include managed accounts.
    #[serde(
        rename = "usageForAllAccounts",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub usage_for_all_accounts: ::std::option::Option<bool>,
}
impl BillUsageRequest {
    pub fn builder() -> builder::BillUsageRequest {
        Default::default()
    }
}
///The number of positions used. Counts are strings. Some members start with a capital letter (quirk location-usage-names).
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct BillableUsageReport {
    ///Billing account: ten digits, a hyphen, five digits.
    #[serde(
        rename = "accountName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub account_name: ::std::option::Option<::std::string::String>,
    ///The usage of each managed account.
    #[serde(
        rename = "ManagedAccounts",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub managed_accounts: ::std::vec::Vec<ServiceUsage>,
    #[serde(
        rename = "PrimaryAccount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub primary_account: ::std::option::Option<ServiceUsage>,
    ///Name of the purchased service.
    #[serde(rename = "skuName", skip_serializing_if = "::std::option::Option::is_none")]
    pub sku_name: ::std::option::Option<::std::string::String>,
    ///Number of positions used, as a string.
    #[serde(
        rename = "totalTransactionCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub total_transaction_count: ::std::option::Option<::std::string::String>,
    ///Number of positions allowed, as a string.
    #[serde(
        rename = "transactionsAllowed",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub transactions_allowed: ::std::option::Option<::std::string::String>,
    ///Whether managed accounts were included.
    #[serde(
        rename = "usageForAllAccounts",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub usage_for_all_accounts: ::std::option::Option<bool>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for BillableUsageReport {
    const NAME: &'static str = "BillableUsageReport";
    const MEMBERS: &'static [&'static str] = &[
        "accountName",
        "ManagedAccounts",
        "PrimaryAccount",
        "skuName",
        "totalTransactionCount",
        "transactionsAllowed",
        "usageForAllAccounts",
    ];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_account_name = None;
        let mut found_managed_accounts = None;
        let mut found_primary_account = None;
        let mut found_sku_name = None;
        let mut found_total_transaction_count = None;
        let mut found_transactions_allowed = None;
        let mut found_usage_for_all_accounts = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "accountName" => {
                    found_account_name = Some(
                        crate::lenient::next_value("accountName", &mut members)?,
                    );
                }
                "ManagedAccounts" => {
                    found_managed_accounts = Some(
                        crate::lenient::next_value("ManagedAccounts", &mut members)?,
                    );
                }
                "PrimaryAccount" => {
                    found_primary_account = Some(
                        crate::lenient::next_value("PrimaryAccount", &mut members)?,
                    );
                }
                "skuName" => {
                    found_sku_name = Some(
                        crate::lenient::next_value("skuName", &mut members)?,
                    );
                }
                "totalTransactionCount" => {
                    found_total_transaction_count = Some(
                        crate::lenient::next_value(
                            "totalTransactionCount",
                            &mut members,
                        )?,
                    );
                }
                "transactionsAllowed" => {
                    found_transactions_allowed = Some(
                        crate::lenient::next_value("transactionsAllowed", &mut members)?,
                    );
                }
                "usageForAllAccounts" => {
                    found_usage_for_all_accounts = Some(
                        crate::lenient::next_value("usageForAllAccounts", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            account_name: crate::lenient::member(found_account_name, "accountName")?,
            managed_accounts: crate::lenient::member(
                found_managed_accounts,
                "ManagedAccounts",
            )?,
            primary_account: crate::lenient::member(
                found_primary_account,
                "PrimaryAccount",
            )?,
            sku_name: crate::lenient::member(found_sku_name, "skuName")?,
            total_transaction_count: crate::lenient::member(
                found_total_transaction_count,
                "totalTransactionCount",
            )?,
            transactions_allowed: crate::lenient::member(
                found_transactions_allowed,
                "transactionsAllowed",
            )?,
            usage_for_all_accounts: crate::lenient::member(
                found_usage_for_all_accounts,
                "usageForAllAccounts",
            )?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for BillableUsageReport {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for BillableUsageReport {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl BillableUsageReport {
    pub fn builder() -> builder::BillableUsageReport {
        Default::default()
    }
}
///The source of a position. `0`: the cache, free of charge. `1`: the network, counted against the allowance. `2`: the cache if it has a position, otherwise the network. The service rejects any other value with `INVALID_PARAMETER` and the message `Invalid cache mode`.
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[non_exhaustive]
pub enum CacheMode {
    /// `0`
    X0,
    /// `1`
    X1,
    /// `2`
    X2,
    /// A value that is not described, as it was sent.
    Unknown(::std::string::String),
}
/// The default is an empty value that is not described. The service refuses it.
impl ::std::default::Default for CacheMode {
    fn default() -> Self {
        Self::Unknown(::std::string::String::new())
    }
}
impl CacheMode {
    /// The described values.
    pub const KNOWN: &'static [&'static str] = &["0", "1", "2"];
    /// Returns the value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::X0 => "0",
            Self::X1 => "1",
            Self::X2 => "2",
            Self::Unknown(value) => value,
        }
    }
}
impl ::std::convert::From<&str> for CacheMode {
    fn from(value: &str) -> Self {
        match crate::lenient::fold(value).as_str() {
            "0" => Self::X0,
            "1" => Self::X1,
            "2" => Self::X2,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}
impl ::std::convert::From<::std::string::String> for CacheMode {
    fn from(value: ::std::string::String) -> Self {
        Self::from(value.as_str())
    }
}
impl ::std::str::FromStr for CacheMode {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self::from(value))
    }
}
impl ::std::fmt::Display for CacheMode {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}
impl ::serde::Serialize for CacheMode {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> ::serde::Deserialize<'de> for CacheMode {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::string(deserializer).map(Self::from)
    }
}
impl crate::lenient::Lenient for CacheMode {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::string(deserializer).map(Self::from)
    }
}
///The devices to exclude from being located.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[derive(Default)]
pub struct ConsentRequest {
    ///Billing account: ten digits, a hyphen, five digits.
    #[serde(rename = "accountName")]
    pub account_name: ::std::string::String,
    ///Whether to exclude all devices. Cannot be combined with `exclusion`.
    #[serde(
        rename = "allDevice",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub all_device: ::std::option::Option<bool>,
    ///The devices, as plain identifiers, at most 2000.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub exclusion: ::std::vec::Vec<::std::string::String>,
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<ExclusionType>,
}
impl ConsentRequest {
    pub fn builder() -> builder::ConsentRequest {
        Default::default()
    }
}
///An accepted change of consents.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct ConsentTransaction {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<LocationTransactionStatus>,
    ///The id of the transaction; named `txid` elsewhere.
    #[serde(
        rename = "transactionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub transaction_id: ::std::option::Option<::std::string::String>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for ConsentTransaction {
    const NAME: &'static str = "ConsentTransaction";
    const MEMBERS: &'static [&'static str] = &["status", "transactionId"];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_status = None;
        let mut found_transaction_id = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "status" => {
                    found_status = Some(
                        crate::lenient::next_value("status", &mut members)?,
                    );
                }
                "transactionId" => {
                    found_transaction_id = Some(
                        crate::lenient::next_value("transactionId", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            status: crate::lenient::member(found_status, "status")?,
            transaction_id: crate::lenient::member(
                found_transaction_id,
                "transactionId",
            )?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for ConsentTransaction {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for ConsentTransaction {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl ConsentTransaction {
    pub fn builder() -> builder::ConsentTransaction {
        Default::default()
    }
}
///A device to locate.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[derive(Default)]
pub struct DeviceInfo {
    ///An identifier of the device.
    pub id: ::std::string::String,
    ///Kind of the identifier: imei, iccid, meid or mdn (quirk location-kinds).
    pub kind: ::std::string::String,
    ///Phone number of the device, required in addition to the identifier.
    pub mdn: ::std::string::String,
}
impl DeviceInfo {
    pub fn builder() -> builder::DeviceInfo {
        Default::default()
    }
}
///A listener for location messages. It has no user name and no password.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[derive(Default)]
pub struct DeviceLocationCallback {
    pub name: LocationCallbackService,
    ///URL that messages are posted to.
    pub url: ::std::string::String,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for DeviceLocationCallback {
    const NAME: &'static str = "DeviceLocationCallback";
    const MEMBERS: &'static [&'static str] = &["name", "url"];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_name = None;
        let mut found_url = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "name" => {
                    found_name = Some(crate::lenient::next_value("name", &mut members)?);
                }
                "url" => {
                    found_url = Some(crate::lenient::next_value("url", &mut members)?);
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            name: crate::lenient::member(found_name, "name")?,
            url: crate::lenient::member(found_url, "url")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for DeviceLocationCallback {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for DeviceLocationCallback {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl DeviceLocationCallback {
    pub fn builder() -> builder::DeviceLocationCallback {
        Default::default()
    }
}
///The listeners of an account for location messages.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(transparent)]
pub struct DeviceLocationCallbackList(pub ::std::vec::Vec<DeviceLocationCallback>);
impl<'de> ::serde::Deserialize<'de> for DeviceLocationCallbackList {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::Lenient::lenient(deserializer).map(Self)
    }
}
impl crate::lenient::Lenient for DeviceLocationCallbackList {
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
impl ::std::ops::Deref for DeviceLocationCallbackList {
    type Target = ::std::vec::Vec<DeviceLocationCallback>;
    fn deref(&self) -> &::std::vec::Vec<DeviceLocationCallback> {
        &self.0
    }
}
impl ::std::convert::From<DeviceLocationCallbackList>
for ::std::vec::Vec<DeviceLocationCallback> {
    fn from(value: DeviceLocationCallbackList) -> Self {
        value.0
    }
}
impl ::std::convert::From<::std::vec::Vec<DeviceLocationCallback>>
for DeviceLocationCallbackList {
    fn from(value: ::std::vec::Vec<DeviceLocationCallback>) -> Self {
        Self(value)
    }
}
///The position of one device of a request, or why the device was not located. No message was seen, so the members described here are `txid` and those in the response of listDeviceLocations. A message about consent may have other members (quirk location-message-members).
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct DeviceLocationMessage {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub error: ::std::option::Option<PositionError>,
    ///Phone number of the device.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub msid: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub pd: ::std::option::Option<PositionData>,
    ///The id of the transaction, a UUID.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub txid: ::std::option::Option<::std::string::String>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for DeviceLocationMessage {
    const NAME: &'static str = "DeviceLocationMessage";
    const MEMBERS: &'static [&'static str] = &["error", "msid", "pd", "txid"];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_error = None;
        let mut found_msid = None;
        let mut found_pd = None;
        let mut found_txid = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "error" => {
                    found_error = Some(
                        crate::lenient::next_value("error", &mut members)?,
                    );
                }
                "msid" => {
                    found_msid = Some(crate::lenient::next_value("msid", &mut members)?);
                }
                "pd" => found_pd = Some(crate::lenient::next_value("pd", &mut members)?),
                "txid" => {
                    found_txid = Some(crate::lenient::next_value("txid", &mut members)?);
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            error: crate::lenient::member(found_error, "error")?,
            msid: crate::lenient::member(found_msid, "msid")?,
            pd: crate::lenient::member(found_pd, "pd")?,
            txid: crate::lenient::member(found_txid, "txid")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for DeviceLocationMessage {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for DeviceLocationMessage {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn salvage(
        value: &::serde_json::Value,
        _whole: &mut bool,
    ) -> ::std::option::Option<Self> {
        let mut found_error = None;
        let mut found_msid = None;
        let mut found_pd = None;
        let mut found_txid = None;
        let mut extra = crate::Extra::default();
        for (name, value) in crate::salvage::members(value)? {
            match name.as_str() {
                "error" => found_error = crate::salvage::part("error", value, &mut extra),
                "msid" => found_msid = crate::salvage::part("msid", value, &mut extra),
                "pd" => found_pd = crate::salvage::part("pd", value, &mut extra),
                "txid" => found_txid = crate::salvage::part("txid", value, &mut extra),
                _ => extra.insert(name, value.clone()),
            }
        }
        Some(Self {
            error: crate::salvage::present(found_error)?,
            msid: crate::salvage::present(found_msid)?,
            pd: crate::salvage::present(found_pd)?,
            txid: crate::salvage::present(found_txid)?,
            extra,
        })
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl DeviceLocationMessage {
    pub fn builder() -> builder::DeviceLocationMessage {
        Default::default()
    }
}
///The location subscription of an account.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct DeviceLocationSubscription {
    ///Billing account: ten digits, a hyphen, five digits.
    #[serde(
        rename = "accountName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub account_name: ::std::option::Option<::std::string::String>,
    ///Kind of location service.
    #[serde(rename = "locType", skip_serializing_if = "::std::option::Option::is_none")]
    pub loc_type: ::std::option::Option<::std::string::String>,
    ///Number of positions that the subscription includes, as a string.
    #[serde(
        rename = "maxAllowance",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub max_allowance: ::std::option::Option<::std::string::String>,
    ///When the subscription was purchased, in the format of `updateTime` in DevicesConsentResult.
    #[serde(
        rename = "purchaseTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub purchase_time: ::std::option::Option<::std::string::String>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for DeviceLocationSubscription {
    const NAME: &'static str = "DeviceLocationSubscription";
    const MEMBERS: &'static [&'static str] = &[
        "accountName",
        "locType",
        "maxAllowance",
        "purchaseTime",
    ];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_account_name = None;
        let mut found_loc_type = None;
        let mut found_max_allowance = None;
        let mut found_purchase_time = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "accountName" => {
                    found_account_name = Some(
                        crate::lenient::next_value("accountName", &mut members)?,
                    );
                }
                "locType" => {
                    found_loc_type = Some(
                        crate::lenient::next_value("locType", &mut members)?,
                    );
                }
                "maxAllowance" => {
                    found_max_allowance = Some(
                        crate::lenient::next_value("maxAllowance", &mut members)?,
                    );
                }
                "purchaseTime" => {
                    found_purchase_time = Some(
                        crate::lenient::next_value("purchaseTime", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            account_name: crate::lenient::member(found_account_name, "accountName")?,
            loc_type: crate::lenient::member(found_loc_type, "locType")?,
            max_allowance: crate::lenient::member(found_max_allowance, "maxAllowance")?,
            purchase_time: crate::lenient::member(found_purchase_time, "purchaseTime")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for DeviceLocationSubscription {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for DeviceLocationSubscription {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl DeviceLocationSubscription {
    pub fn builder() -> builder::DeviceLocationSubscription {
        Default::default()
    }
}
///A page of the devices excluded from being located.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct DevicesConsentResult {
    ///Billing account: ten digits, a hyphen, five digits.
    #[serde(
        rename = "accountName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub account_name: ::std::option::Option<::std::string::String>,
    ///Whether all devices are excluded.
    #[serde(
        rename = "allDevice",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub all_device: ::std::option::Option<bool>,
    ///The devices, as plain identifiers.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub exclusion: ::std::vec::Vec<::std::string::String>,
    ///Whether more devices follow.
    #[serde(
        rename = "hasMoreData",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub has_more_data: ::std::option::Option<bool>,
    ///Total number of excluded devices.
    #[serde(
        rename = "totalCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub total_count: ::std::option::Option<i32>,
    ///When the list last changed, in the form 2026-05-18 19:20:50.076 +0000 UTC (quirk location-dates).
    #[serde(
        rename = "updateTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub update_time: ::std::option::Option<::std::string::String>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for DevicesConsentResult {
    const NAME: &'static str = "DevicesConsentResult";
    const MEMBERS: &'static [&'static str] = &[
        "accountName",
        "allDevice",
        "exclusion",
        "hasMoreData",
        "totalCount",
        "updateTime",
    ];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_account_name = None;
        let mut found_all_device = None;
        let mut found_exclusion = None;
        let mut found_has_more_data = None;
        let mut found_total_count = None;
        let mut found_update_time = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "accountName" => {
                    found_account_name = Some(
                        crate::lenient::next_value("accountName", &mut members)?,
                    );
                }
                "allDevice" => {
                    found_all_device = Some(
                        crate::lenient::next_value("allDevice", &mut members)?,
                    );
                }
                "exclusion" => {
                    found_exclusion = Some(
                        crate::lenient::next_value("exclusion", &mut members)?,
                    );
                }
                "hasMoreData" => {
                    found_has_more_data = Some(
                        crate::lenient::next_value("hasMoreData", &mut members)?,
                    );
                }
                "totalCount" => {
                    found_total_count = Some(
                        crate::lenient::next_value("totalCount", &mut members)?,
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
            all_device: crate::lenient::member(found_all_device, "allDevice")?,
            exclusion: crate::lenient::member(found_exclusion, "exclusion")?,
            has_more_data: crate::lenient::member(found_has_more_data, "hasMoreData")?,
            total_count: crate::lenient::member(found_total_count, "totalCount")?,
            update_time: crate::lenient::member(found_update_time, "updateTime")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for DevicesConsentResult {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for DevicesConsentResult {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl DevicesConsentResult {
    pub fn builder() -> builder::DevicesConsentResult {
        Default::default()
    }
}
///How the request changes the exclusion list. `append` adds devices to the list. `replace`, the default, replaces the list (quirk location-exclusion-type).
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[non_exhaustive]
pub enum ExclusionType {
    /// `append`
    Append,
    /// `replace`
    Replace,
    /// A value that is not described, as it was sent.
    Unknown(::std::string::String),
}
/// The default is an empty value that is not described. The service refuses it.
impl ::std::default::Default for ExclusionType {
    fn default() -> Self {
        Self::Unknown(::std::string::String::new())
    }
}
impl ExclusionType {
    /// The described values.
    pub const KNOWN: &'static [&'static str] = &["append", "replace"];
    /// Returns the value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Append => "append",
            Self::Replace => "replace",
            Self::Unknown(value) => value,
        }
    }
}
impl ::std::convert::From<&str> for ExclusionType {
    fn from(value: &str) -> Self {
        match crate::lenient::fold(value).as_str() {
            "append" => Self::Append,
            "replace" => Self::Replace,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}
impl ::std::convert::From<::std::string::String> for ExclusionType {
    fn from(value: ::std::string::String) -> Self {
        Self::from(value.as_str())
    }
}
impl ::std::str::FromStr for ExclusionType {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self::from(value))
    }
}
impl ::std::fmt::Display for ExclusionType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}
impl ::serde::Serialize for ExclusionType {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> ::serde::Deserialize<'de> for ExclusionType {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::string(deserializer).map(Self::from)
    }
}
impl crate::lenient::Lenient for ExclusionType {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::string(deserializer).map(Self::from)
    }
}
///The position of one device, or why the device was not located. Both `pd` and `error` are present; the member that does not apply is an empty object.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct Location {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub error: ::std::option::Option<PositionError>,
    ///Phone number of the device.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub msid: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub pd: ::std::option::Option<PositionData>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for Location {
    const NAME: &'static str = "Location";
    const MEMBERS: &'static [&'static str] = &["error", "msid", "pd"];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_error = None;
        let mut found_msid = None;
        let mut found_pd = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "error" => {
                    found_error = Some(
                        crate::lenient::next_value("error", &mut members)?,
                    );
                }
                "msid" => {
                    found_msid = Some(crate::lenient::next_value("msid", &mut members)?);
                }
                "pd" => found_pd = Some(crate::lenient::next_value("pd", &mut members)?),
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            error: crate::lenient::member(found_error, "error")?,
            msid: crate::lenient::member(found_msid, "msid")?,
            pd: crate::lenient::member(found_pd, "pd")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for Location {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for Location {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl Location {
    pub fn builder() -> builder::Location {
        Default::default()
    }
}
///The registered listener. The SDK and Verizon's documentation name the members differently (quirk location-registration-names).
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct LocationCallbackRegistration {
    ///Billing account, under the name that the SDK uses.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub account: ::std::option::Option<::std::string::String>,
    ///Billing account: ten digits, a hyphen, five digits.
    #[serde(
        rename = "accountName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub account_name: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<LocationCallbackService>,
    #[serde(
        rename = "serviceName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub service_name: ::std::option::Option<LocationCallbackService>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for LocationCallbackRegistration {
    const NAME: &'static str = "LocationCallbackRegistration";
    const MEMBERS: &'static [&'static str] = &[
        "account",
        "accountName",
        "name",
        "serviceName",
    ];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_account = None;
        let mut found_account_name = None;
        let mut found_name = None;
        let mut found_service_name = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "account" => {
                    found_account = Some(
                        crate::lenient::next_value("account", &mut members)?,
                    );
                }
                "accountName" => {
                    found_account_name = Some(
                        crate::lenient::next_value("accountName", &mut members)?,
                    );
                }
                "name" => {
                    found_name = Some(crate::lenient::next_value("name", &mut members)?);
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
            account: crate::lenient::member(found_account, "account")?,
            account_name: crate::lenient::member(found_account_name, "accountName")?,
            name: crate::lenient::member(found_name, "name")?,
            service_name: crate::lenient::member(found_service_name, "serviceName")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for LocationCallbackRegistration {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for LocationCallbackRegistration {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl LocationCallbackRegistration {
    pub fn builder() -> builder::LocationCallbackRegistration {
        Default::default()
    }
}
///A callback service for locations. `Location`: a report is ready. `DeviceLocation`: the position of a device.
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[non_exhaustive]
pub enum LocationCallbackService {
    /// `Location`
    Location,
    /// `DeviceLocation`
    DeviceLocation,
    /// A value that is not described, as it was sent.
    Unknown(::std::string::String),
}
/// The default is an empty value that is not described. The service refuses it.
impl ::std::default::Default for LocationCallbackService {
    fn default() -> Self {
        Self::Unknown(::std::string::String::new())
    }
}
impl LocationCallbackService {
    /// The described values.
    pub const KNOWN: &'static [&'static str] = &["Location", "DeviceLocation"];
    /// Returns the value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Location => "Location",
            Self::DeviceLocation => "DeviceLocation",
            Self::Unknown(value) => value,
        }
    }
}
impl ::std::convert::From<&str> for LocationCallbackService {
    fn from(value: &str) -> Self {
        match crate::lenient::fold(value).as_str() {
            "location" => Self::Location,
            "devicelocation" => Self::DeviceLocation,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}
impl ::std::convert::From<::std::string::String> for LocationCallbackService {
    fn from(value: ::std::string::String) -> Self {
        Self::from(value.as_str())
    }
}
impl ::std::str::FromStr for LocationCallbackService {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self::from(value))
    }
}
impl ::std::fmt::Display for LocationCallbackService {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}
impl ::serde::Serialize for LocationCallbackService {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> ::serde::Deserialize<'de> for LocationCallbackService {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::string(deserializer).map(Self::from)
    }
}
impl crate::lenient::Lenient for LocationCallbackService {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::string(deserializer).map(Self::from)
    }
}
///Either the removed listener or only `success` (quirk location-registration-names).
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct LocationDeregistration {
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
    pub service_name: ::std::option::Option<LocationCallbackService>,
    ///True if the call was carried out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub success: ::std::option::Option<bool>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for LocationDeregistration {
    const NAME: &'static str = "LocationDeregistration";
    const MEMBERS: &'static [&'static str] = &["accountName", "serviceName", "success"];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_account_name = None;
        let mut found_service_name = None;
        let mut found_success = None;
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
                "success" => {
                    found_success = Some(
                        crate::lenient::next_value("success", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            account_name: crate::lenient::member(found_account_name, "accountName")?,
            service_name: crate::lenient::member(found_service_name, "serviceName")?,
            success: crate::lenient::member(found_success, "success")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for LocationDeregistration {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for LocationDeregistration {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl LocationDeregistration {
    pub fn builder() -> builder::LocationDeregistration {
        Default::default()
    }
}
///The positions of devices.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(transparent)]
pub struct LocationList(pub ::std::vec::Vec<Location>);
impl<'de> ::serde::Deserialize<'de> for LocationList {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::Lenient::lenient(deserializer).map(Self)
    }
}
impl crate::lenient::Lenient for LocationList {
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
impl ::std::ops::Deref for LocationList {
    type Target = ::std::vec::Vec<Location>;
    fn deref(&self) -> &::std::vec::Vec<Location> {
        &self.0
    }
}
impl ::std::convert::From<LocationList> for ::std::vec::Vec<Location> {
    fn from(value: LocationList) -> Self {
        value.0
    }
}
impl ::std::convert::From<::std::vec::Vec<Location>> for LocationList {
    fn from(value: ::std::vec::Vec<Location>) -> Self {
        Self(value)
    }
}
///Announces that a report is ready. Messages of the location service have no credentials and no request id. No message was seen, so the members described here are those of LocationReportStatus (quirk location-message-members).
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct LocationMessage {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<LocationTransactionStatus>,
    ///The id of the transaction, a UUID.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub txid: ::std::option::Option<::std::string::String>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for LocationMessage {
    const NAME: &'static str = "LocationMessage";
    const MEMBERS: &'static [&'static str] = &["status", "txid"];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_status = None;
        let mut found_txid = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "status" => {
                    found_status = Some(
                        crate::lenient::next_value("status", &mut members)?,
                    );
                }
                "txid" => {
                    found_txid = Some(crate::lenient::next_value("txid", &mut members)?);
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            status: crate::lenient::member(found_status, "status")?,
            txid: crate::lenient::member(found_txid, "txid")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for LocationMessage {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for LocationMessage {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn salvage(
        value: &::serde_json::Value,
        _whole: &mut bool,
    ) -> ::std::option::Option<Self> {
        let mut found_status = None;
        let mut found_txid = None;
        let mut extra = crate::Extra::default();
        for (name, value) in crate::salvage::members(value)? {
            match name.as_str() {
                "status" => {
                    found_status = crate::salvage::part("status", value, &mut extra);
                }
                "txid" => found_txid = crate::salvage::part("txid", value, &mut extra),
                _ => extra.insert(name, value.clone()),
            }
        }
        Some(Self {
            status: crate::salvage::present(found_status)?,
            txid: crate::salvage::present(found_txid)?,
            extra,
        })
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl LocationMessage {
    pub fn builder() -> builder::LocationMessage {
        Default::default()
    }
}
///A page of a report.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct LocationReport {
    ///The positions, at most 1000.
    #[serde(
        rename = "devLocationList",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub dev_location_list: ::std::vec::Vec<Location>,
    ///Whether more records follow.
    #[serde(
        rename = "hasMoreData",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub has_more_data: ::std::option::Option<bool>,
    ///Index of the first record on this page, as a string.
    #[serde(
        rename = "startIndex",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub start_index: ::std::option::Option<::std::string::String>,
    ///Number of records in the whole report.
    #[serde(
        rename = "totalCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub total_count: ::std::option::Option<i32>,
    ///The id of the transaction, a UUID.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub txid: ::std::option::Option<::std::string::String>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for LocationReport {
    const NAME: &'static str = "LocationReport";
    const MEMBERS: &'static [&'static str] = &[
        "devLocationList",
        "hasMoreData",
        "startIndex",
        "totalCount",
        "txid",
    ];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_dev_location_list = None;
        let mut found_has_more_data = None;
        let mut found_start_index = None;
        let mut found_total_count = None;
        let mut found_txid = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "devLocationList" => {
                    found_dev_location_list = Some(
                        crate::lenient::next_value("devLocationList", &mut members)?,
                    );
                }
                "hasMoreData" => {
                    found_has_more_data = Some(
                        crate::lenient::next_value("hasMoreData", &mut members)?,
                    );
                }
                "startIndex" => {
                    found_start_index = Some(
                        crate::lenient::next_value("startIndex", &mut members)?,
                    );
                }
                "totalCount" => {
                    found_total_count = Some(
                        crate::lenient::next_value("totalCount", &mut members)?,
                    );
                }
                "txid" => {
                    found_txid = Some(crate::lenient::next_value("txid", &mut members)?);
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            dev_location_list: crate::lenient::member(
                found_dev_location_list,
                "devLocationList",
            )?,
            has_more_data: crate::lenient::member(found_has_more_data, "hasMoreData")?,
            start_index: crate::lenient::member(found_start_index, "startIndex")?,
            total_count: crate::lenient::member(found_total_count, "totalCount")?,
            txid: crate::lenient::member(found_txid, "txid")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for LocationReport {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for LocationReport {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl LocationReport {
    pub fn builder() -> builder::LocationReport {
        Default::default()
    }
}
///The status of a report.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct LocationReportStatus {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<LocationTransactionStatus>,
    ///The id of the transaction, a UUID.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub txid: ::std::option::Option<::std::string::String>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for LocationReportStatus {
    const NAME: &'static str = "LocationReportStatus";
    const MEMBERS: &'static [&'static str] = &["status", "txid"];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_status = None;
        let mut found_txid = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "status" => {
                    found_status = Some(
                        crate::lenient::next_value("status", &mut members)?,
                    );
                }
                "txid" => {
                    found_txid = Some(crate::lenient::next_value("txid", &mut members)?);
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            status: crate::lenient::member(found_status, "status")?,
            txid: crate::lenient::member(found_txid, "txid")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for LocationReportStatus {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for LocationReportStatus {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl LocationReportStatus {
    pub fn builder() -> builder::LocationReportStatus {
        Default::default()
    }
}
///A requested report.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct LocationReportTransaction {
    ///Estimated duration in minutes, as a string.
    #[serde(
        rename = "estimatedDuration",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub estimated_duration: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<LocationTransactionStatus>,
    ///The id of the transaction, a UUID.
    pub txid: ::std::string::String,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for LocationReportTransaction {
    const NAME: &'static str = "LocationReportTransaction";
    const MEMBERS: &'static [&'static str] = &["estimatedDuration", "status", "txid"];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_estimated_duration = None;
        let mut found_status = None;
        let mut found_txid = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "estimatedDuration" => {
                    found_estimated_duration = Some(
                        crate::lenient::next_value("estimatedDuration", &mut members)?,
                    );
                }
                "status" => {
                    found_status = Some(
                        crate::lenient::next_value("status", &mut members)?,
                    );
                }
                "txid" => {
                    found_txid = Some(crate::lenient::next_value("txid", &mut members)?);
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            estimated_duration: crate::lenient::member(
                found_estimated_duration,
                "estimatedDuration",
            )?,
            status: crate::lenient::member(found_status, "status")?,
            txid: crate::lenient::member(found_txid, "txid")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for LocationReportTransaction {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for LocationReportTransaction {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl LocationReportTransaction {
    pub fn builder() -> builder::LocationReportTransaction {
        Default::default()
    }
}
///The devices to locate, and how recent their positions must be.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[derive(Default)]
pub struct LocationRequest {
    ///Billing account: ten digits, a hyphen, five digits.
    #[serde(rename = "accountName")]
    pub account_name: ::std::string::String,
    #[serde(
        rename = "accuracyMode",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub accuracy_mode: ::std::option::Option<AccuracyMode>,
    #[serde(
        rename = "cacheMode",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub cache_mode: ::std::option::Option<CacheMode>,
    ///The devices: at most 20 for listDeviceLocations, 10000 for the other operations. Put IoT and consumer devices into separate requests.
    #[serde(rename = "deviceList")]
    pub device_list: ::std::vec::Vec<DeviceInfo>,
    ///Maximum age of a cached position that `cacheMode` 2 may return. Only the newest documentation has this member, and it does not state the unit (quirk location-max-age).
    #[serde(
        rename = "maxLocAge",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub max_loc_age: ::std::option::Option<::std::string::String>,
}
impl LocationRequest {
    pub fn builder() -> builder::LocationRequest {
        Default::default()
    }
}
///An accepted request for positions.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct LocationTransaction {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<LocationTransactionStatus>,
    ///The id of the transaction, a UUID.
    pub txid: ::std::string::String,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for LocationTransaction {
    const NAME: &'static str = "LocationTransaction";
    const MEMBERS: &'static [&'static str] = &["status", "txid"];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_status = None;
        let mut found_txid = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "status" => {
                    found_status = Some(
                        crate::lenient::next_value("status", &mut members)?,
                    );
                }
                "txid" => {
                    found_txid = Some(crate::lenient::next_value("txid", &mut members)?);
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            status: crate::lenient::member(found_status, "status")?,
            txid: crate::lenient::member(found_txid, "txid")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for LocationTransaction {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for LocationTransaction {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl LocationTransaction {
    pub fn builder() -> builder::LocationTransaction {
        Default::default()
    }
}
///The status of a request or a report. `QUEUED`: can still be canceled. `INPROGRESS`: can no longer be canceled. `COMPLETED`: done. `CANCELLED`: canceled; this value is a guess (quirk location-canceled).
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[non_exhaustive]
pub enum LocationTransactionStatus {
    /// `QUEUED`
    Queued,
    /// `INPROGRESS`
    Inprogress,
    /// `COMPLETED`
    Completed,
    /// `CANCELLED`
    Cancelled,
    /// A value that is not described, as it was sent.
    Unknown(::std::string::String),
}
impl LocationTransactionStatus {
    /// The described values.
    pub const KNOWN: &'static [&'static str] = &[
        "QUEUED",
        "INPROGRESS",
        "COMPLETED",
        "CANCELLED",
    ];
    /// Returns the value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Queued => "QUEUED",
            Self::Inprogress => "INPROGRESS",
            Self::Completed => "COMPLETED",
            Self::Cancelled => "CANCELLED",
            Self::Unknown(value) => value,
        }
    }
}
impl ::std::convert::From<&str> for LocationTransactionStatus {
    fn from(value: &str) -> Self {
        match crate::lenient::fold(value).as_str() {
            "queued" => Self::Queued,
            "inprogress" => Self::Inprogress,
            "completed" => Self::Completed,
            "cancelled" => Self::Cancelled,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}
impl ::std::convert::From<::std::string::String> for LocationTransactionStatus {
    fn from(value: ::std::string::String) -> Self {
        Self::from(value.as_str())
    }
}
impl ::std::str::FromStr for LocationTransactionStatus {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self::from(value))
    }
}
impl ::std::fmt::Display for LocationTransactionStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}
impl ::serde::Serialize for LocationTransactionStatus {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> ::serde::Deserialize<'de> for LocationTransactionStatus {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::string(deserializer).map(Self::from)
    }
}
impl crate::lenient::Lenient for LocationTransactionStatus {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::string(deserializer).map(Self::from)
    }
}
///A position. Numbers are strings here.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct PositionData {
    ///Whether the position has the requested accuracy. Present only for coarse positions.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub qos: ::std::option::Option<bool>,
    ///Radius of uncertainty, in meters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub radius: ::std::option::Option<::std::string::String>,
    ///Time of the position: year, month, day, hour, minute and second without separators (quirk location-dates).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub time: ::std::option::Option<::std::string::String>,
    ///Offset of `time` from UTC, in hours and minutes. Often missing.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub utcoffset: ::std::option::Option<::std::string::String>,
    ///Latitude, in decimal degrees (quirk location-x-is-latitude).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub x: ::std::option::Option<::std::string::String>,
    ///Longitude, in decimal degrees.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub y: ::std::option::Option<::std::string::String>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for PositionData {
    const NAME: &'static str = "PositionData";
    const MEMBERS: &'static [&'static str] = &[
        "qos",
        "radius",
        "time",
        "utcoffset",
        "x",
        "y",
    ];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_qos = None;
        let mut found_radius = None;
        let mut found_time = None;
        let mut found_utcoffset = None;
        let mut found_x = None;
        let mut found_y = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "qos" => {
                    found_qos = Some(crate::lenient::next_value("qos", &mut members)?);
                }
                "radius" => {
                    found_radius = Some(
                        crate::lenient::next_value("radius", &mut members)?,
                    );
                }
                "time" => {
                    found_time = Some(crate::lenient::next_value("time", &mut members)?);
                }
                "utcoffset" => {
                    found_utcoffset = Some(
                        crate::lenient::next_value("utcoffset", &mut members)?,
                    );
                }
                "x" => found_x = Some(crate::lenient::next_value("x", &mut members)?),
                "y" => found_y = Some(crate::lenient::next_value("y", &mut members)?),
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            qos: crate::lenient::member(found_qos, "qos")?,
            radius: crate::lenient::member(found_radius, "radius")?,
            time: crate::lenient::member(found_time, "time")?,
            utcoffset: crate::lenient::member(found_utcoffset, "utcoffset")?,
            x: crate::lenient::member(found_x, "x")?,
            y: crate::lenient::member(found_y, "y")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for PositionData {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for PositionData {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn salvage(
        value: &::serde_json::Value,
        _whole: &mut bool,
    ) -> ::std::option::Option<Self> {
        let mut found_qos = None;
        let mut found_radius = None;
        let mut found_time = None;
        let mut found_utcoffset = None;
        let mut found_x = None;
        let mut found_y = None;
        let mut extra = crate::Extra::default();
        for (name, value) in crate::salvage::members(value)? {
            match name.as_str() {
                "qos" => found_qos = crate::salvage::part("qos", value, &mut extra),
                "radius" => {
                    found_radius = crate::salvage::part("radius", value, &mut extra);
                }
                "time" => found_time = crate::salvage::part("time", value, &mut extra),
                "utcoffset" => {
                    found_utcoffset = crate::salvage::part(
                        "utcoffset",
                        value,
                        &mut extra,
                    );
                }
                "x" => found_x = crate::salvage::part("x", value, &mut extra),
                "y" => found_y = crate::salvage::part("y", value, &mut extra),
                _ => extra.insert(name, value.clone()),
            }
        }
        Some(Self {
            qos: crate::salvage::present(found_qos)?,
            radius: crate::salvage::present(found_radius)?,
            time: crate::salvage::present(found_time)?,
            utcoffset: crate::salvage::present(found_utcoffset)?,
            x: crate::salvage::present(found_x)?,
            y: crate::salvage::present(found_y)?,
            extra,
        })
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl PositionData {
    pub fn builder() -> builder::PositionData {
        Default::default()
    }
}
///Why a device was not located.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct PositionError {
    ///Details, such as `Exception code=ABSENT SUBSCRIBER`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub info: ::std::option::Option<::std::string::String>,
    ///When the attempt was made, in the format of `time` in PositionData.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub time: ::std::option::Option<::std::string::String>,
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<PositionErrorType>,
    ///Offset of `time` from UTC.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub utcoffset: ::std::option::Option<::std::string::String>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for PositionError {
    const NAME: &'static str = "PositionError";
    const MEMBERS: &'static [&'static str] = &["info", "time", "type", "utcoffset"];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_info = None;
        let mut found_time = None;
        let mut found_type_ = None;
        let mut found_utcoffset = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "info" => {
                    found_info = Some(crate::lenient::next_value("info", &mut members)?);
                }
                "time" => {
                    found_time = Some(crate::lenient::next_value("time", &mut members)?);
                }
                "type" => {
                    found_type_ = Some(crate::lenient::next_value("type", &mut members)?);
                }
                "utcoffset" => {
                    found_utcoffset = Some(
                        crate::lenient::next_value("utcoffset", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            info: crate::lenient::member(found_info, "info")?,
            time: crate::lenient::member(found_time, "time")?,
            type_: crate::lenient::member(found_type_, "type")?,
            utcoffset: crate::lenient::member(found_utcoffset, "utcoffset")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for PositionError {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for PositionError {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn salvage(
        value: &::serde_json::Value,
        _whole: &mut bool,
    ) -> ::std::option::Option<Self> {
        let mut found_info = None;
        let mut found_time = None;
        let mut found_type_ = None;
        let mut found_utcoffset = None;
        let mut extra = crate::Extra::default();
        for (name, value) in crate::salvage::members(value)? {
            match name.as_str() {
                "info" => found_info = crate::salvage::part("info", value, &mut extra),
                "time" => found_time = crate::salvage::part("time", value, &mut extra),
                "type" => found_type_ = crate::salvage::part("type", value, &mut extra),
                "utcoffset" => {
                    found_utcoffset = crate::salvage::part(
                        "utcoffset",
                        value,
                        &mut extra,
                    );
                }
                _ => extra.insert(name, value.clone()),
            }
        }
        Some(Self {
            info: crate::salvage::present(found_info)?,
            time: crate::salvage::present(found_time)?,
            type_: crate::salvage::present(found_type_)?,
            utcoffset: crate::salvage::present(found_utcoffset)?,
            extra,
        })
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl PositionError {
    pub fn builder() -> builder::PositionError {
        Default::default()
    }
}
///The type of error. `POSITION METHOD FAILURE`: the network could not locate the device; a later attempt may succeed.
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[non_exhaustive]
pub enum PositionErrorType {
    /// `POSITION METHOD FAILURE`
    PositionMethodFailure,
    /// A value that is not described, as it was sent.
    Unknown(::std::string::String),
}
impl PositionErrorType {
    /// The described values.
    pub const KNOWN: &'static [&'static str] = &["POSITION METHOD FAILURE"];
    /// Returns the value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::PositionMethodFailure => "POSITION METHOD FAILURE",
            Self::Unknown(value) => value,
        }
    }
}
impl ::std::convert::From<&str> for PositionErrorType {
    fn from(value: &str) -> Self {
        match crate::lenient::fold(value).as_str() {
            "positionmethodfailure" => Self::PositionMethodFailure,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}
impl ::std::convert::From<::std::string::String> for PositionErrorType {
    fn from(value: ::std::string::String) -> Self {
        Self::from(value.as_str())
    }
}
impl ::std::str::FromStr for PositionErrorType {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self::from(value))
    }
}
impl ::std::fmt::Display for PositionErrorType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}
impl ::serde::Serialize for PositionErrorType {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> ::serde::Deserialize<'de> for PositionErrorType {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::string(deserializer).map(Self::from)
    }
}
impl crate::lenient::Lenient for PositionErrorType {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::string(deserializer).map(Self::from)
    }
}
///The number of positions used by one account.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct ServiceUsage {
    ///Billing account: ten digits, a hyphen, five digits.
    #[serde(
        rename = "accountName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub account_name: ::std::option::Option<::std::string::String>,
    ///Number of positions used, as a string.
    #[serde(
        rename = "transactionsCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub transactions_count: ::std::option::Option<::std::string::String>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for ServiceUsage {
    const NAME: &'static str = "ServiceUsage";
    const MEMBERS: &'static [&'static str] = &["accountName", "transactionsCount"];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_account_name = None;
        let mut found_transactions_count = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "accountName" => {
                    found_account_name = Some(
                        crate::lenient::next_value("accountName", &mut members)?,
                    );
                }
                "transactionsCount" => {
                    found_transactions_count = Some(
                        crate::lenient::next_value("transactionsCount", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            account_name: crate::lenient::member(found_account_name, "accountName")?,
            transactions_count: crate::lenient::member(
                found_transactions_count,
                "transactionsCount",
            )?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for ServiceUsage {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for ServiceUsage {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl ServiceUsage {
    pub fn builder() -> builder::ServiceUsage {
        Default::default()
    }
}
///The transaction that was canceled.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct TransactionId {
    ///The id of the transaction, a UUID.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub txid: ::std::option::Option<::std::string::String>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for TransactionId {
    const NAME: &'static str = "TransactionId";
    const MEMBERS: &'static [&'static str] = &["txid"];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_txid = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "txid" => {
                    found_txid = Some(crate::lenient::next_value("txid", &mut members)?);
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            txid: crate::lenient::member(found_txid, "txid")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for TransactionId {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for TransactionId {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl TransactionId {
    pub fn builder() -> builder::TransactionId {
        Default::default()
    }
}
/// Builders of the types of this area.
pub mod builder;
