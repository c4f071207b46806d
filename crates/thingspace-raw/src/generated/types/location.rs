// Generated from openapi/location.yaml by `cargo xtask generate`. Do not edit: change the description instead.

#[allow(unused_imports)]
use super::*;
///Consents to record.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct AccountConsentCreate {
    ///Billing account, ten digits, a dash, five digits.
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
    ///Billing account, ten digits, a dash, five digits.
    #[serde(
        rename = "accountName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub account_name: ::std::option::Option<::std::string::String>,
    ///Level of consent of all devices.
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
    ///Billing account, ten digits, a dash, five digits.
    #[serde(
        rename = "accountName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub account_name: ::std::option::Option<::std::string::String>,
    ///Level of consent of all devices (quirk location-consent-members).
    #[serde(
        rename = "allDeviceConsent",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub all_device_consent: ::std::option::Option<i32>,
    ///Devices with a consent of their own (quirk location-consent-members).
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
///How exact: `0`, coarse, is the only one whose value was seen. Newer pages sell precise location too (quirk location-precise). A value that is not supported ends with `INVALID_PARAMETER` and the message Invalid accuracy mode.
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[non_exhaustive]
pub enum AccuracyMode {
    /// `0`
    X0,
    /// A value that is not described, as it was sent.
    Unknown(::std::string::String),
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
///Which period to count.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct BillUsageRequest {
    ///Billing account, ten digits, a dash, five digits.
    #[serde(rename = "accountName")]
    pub account_name: ::std::string::String,
    ///Last day, written alike.
    #[serde(rename = "endDate")]
    pub end_date: ::std::string::String,
    ///First day: month, day, year (quirk location-dates).
    #[serde(rename = "startDate")]
    pub start_date: ::std::string::String,
    ///Whether to count managed accounts too.
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
///How many fixes were used. Counts are text. Some members begin with a capital (quirk location-usage-names).
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct BillableUsageReport {
    ///Billing account, ten digits, a dash, five digits.
    #[serde(
        rename = "accountName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub account_name: ::std::option::Option<::std::string::String>,
    ///The same for each managed account.
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
    ///What was bought.
    #[serde(rename = "skuName", skip_serializing_if = "::std::option::Option::is_none")]
    pub sku_name: ::std::option::Option<::std::string::String>,
    ///How many were used, as text.
    #[serde(
        rename = "totalTransactionCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub total_transaction_count: ::std::option::Option<::std::string::String>,
    ///How many fixes are allowed, as text.
    #[serde(
        rename = "transactionsAllowed",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub transactions_allowed: ::std::option::Option<::std::string::String>,
    ///Whether managed accounts were counted.
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
///Where a place may come from. `0`: the cache, for free. `1`: the network, against the allowance. `2`: the cache if there is a place, else the network. Another value ends with `INVALID_PARAMETER` and the message Invalid cache mode.
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
///Devices that must not be located.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct ConsentRequest {
    ///Billing account, ten digits, a dash, five digits.
    #[serde(rename = "accountName")]
    pub account_name: ::std::string::String,
    ///Whether all devices are excluded. Not together with `exclusion`.
    #[serde(
        rename = "allDevice",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub all_device: ::std::option::Option<bool>,
    ///The devices, as bare identifiers, at most 2000.
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
///A change of consents was taken.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct ConsentTransaction {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<LocationTransactionStatus>,
    ///The transaction; it is called `txid` elsewhere.
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
///A device to be found.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct DeviceInfo {
    ///An identifier of it.
    pub id: ::std::string::String,
    ///What the identifier is: imei, iccid, meid or mdn (quirk location-kinds).
    pub kind: ::std::string::String,
    ///Its phone number, needed besides the identifier.
    pub mdn: ::std::string::String,
}
impl DeviceInfo {
    pub fn builder() -> builder::DeviceInfo {
        Default::default()
    }
}
///A listener for places. It has neither user name nor password.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct DeviceLocationCallback {
    pub name: LocationCallbackService,
    ///Where messages are posted to.
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
///The listeners for places of an account.
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
///The place of one device of a request, or why it was not found. The members are derived from the answer of listDeviceLocations; a message about a consent may hold others (quirk location-message-members).
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct DeviceLocationMessage {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub error: ::std::option::Option<PositionError>,
    ///Phone number of the device.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub msid: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub pd: ::std::option::Option<PositionData>,
    ///The transaction, as text of a UUID.
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
///What the account bought.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct DeviceLocationSubscription {
    ///Billing account, ten digits, a dash, five digits.
    #[serde(
        rename = "accountName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub account_name: ::std::option::Option<::std::string::String>,
    ///Which kind of location.
    #[serde(rename = "locType", skip_serializing_if = "::std::option::Option::is_none")]
    pub loc_type: ::std::option::Option<::std::string::String>,
    ///How many fixes, as text.
    #[serde(
        rename = "maxAllowance",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub max_allowance: ::std::option::Option<::std::string::String>,
    ///When it was bought, written as `updateTime` of DevicesConsentResult.
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
///A page of the devices that must not be located.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct DevicesConsentResult {
    ///Billing account, ten digits, a dash, five digits.
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
    ///The devices, as bare identifiers.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub exclusion: ::std::vec::Vec<::std::string::String>,
    ///Whether devices follow.
    #[serde(
        rename = "hasMoreData",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub has_more_data: ::std::option::Option<bool>,
    ///Excluded devices in all.
    #[serde(
        rename = "totalCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub total_count: ::std::option::Option<i32>,
    ///When the list was changed last, written like 2026-05-18 19:20:50.076 +0000 UTC (quirk location-dates).
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
///`append` adds to the list, `replace` takes its place, and so does a request without a type (quirk location-exclusion-type).
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
///The place of one device, or why it was not found. Both members are there; the one that does not hold is an empty object.
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
///Which listener was registered. SDK and page name the members differently (quirk location-registration-names).
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct LocationCallbackRegistration {
    ///Billing account, as the SDK has it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub account: ::std::option::Option<::std::string::String>,
    ///Billing account, ten digits, a dash, five digits.
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
///A stream of messages about places. `Location`: a report is ready. `DeviceLocation`: the place of one device.
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
///Which listener was taken away, or only that one was (quirk location-registration-names).
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct LocationDeregistration {
    ///Billing account, ten digits, a dash, five digits.
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
    ///Whether it was done.
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
///The places of devices.
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
///A report is ready. The envelope of this server has neither credentials nor a request id. The members are derived from the status of a report (quirk location-message-members).
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct LocationMessage {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<LocationTransactionStatus>,
    ///The transaction, as text of a UUID.
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
    ///The places, at most 1000.
    #[serde(
        rename = "devLocationList",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub dev_location_list: ::std::vec::Vec<Location>,
    ///Whether records follow.
    #[serde(
        rename = "hasMoreData",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub has_more_data: ::std::option::Option<bool>,
    ///The first record of this page, as text.
    #[serde(
        rename = "startIndex",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub start_index: ::std::option::Option<::std::string::String>,
    ///Records of the whole report.
    #[serde(
        rename = "totalCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub total_count: ::std::option::Option<i32>,
    ///The transaction, as text of a UUID.
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
///How far a report is.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct LocationReportStatus {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<LocationTransactionStatus>,
    ///The transaction, as text of a UUID.
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
///A report was ordered.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct LocationReportTransaction {
    ///How long it will take, minutes as text.
    #[serde(
        rename = "estimatedDuration",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub estimated_duration: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<LocationTransactionStatus>,
    ///The transaction, as text of a UUID.
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
///Which devices to find, and how fresh their places must be.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct LocationRequest {
    ///Billing account, ten digits, a dash, five digits.
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
    ///The devices: at most 20 of listDeviceLocations, 10000 of the others. IoT and consumer lines go into separate requests.
    #[serde(rename = "deviceList")]
    pub device_list: ::std::vec::Vec<DeviceInfo>,
    ///The oldest cached place that `cacheMode` 2 may use. On the newest page only, without a unit (quirk location-max-age).
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
///A request for places was accepted.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct LocationTransaction {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<LocationTransactionStatus>,
    ///The transaction, as text of a UUID.
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
///How far a request or a report is. `QUEUED` can be cancelled, `INPROGRESS` not any more, `COMPLETED` is done. `CANCELLED` is guessed (quirk location-cancelled).
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
///A place. Numbers are text here.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct PositionData {
    ///Whether the place is as exact as asked for. For coarse places only.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub qos: ::std::option::Option<bool>,
    ///How far off it may be, in metres.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub radius: ::std::option::Option<::std::string::String>,
    ///When the device was there: year, month, day, hour, minute, second without separators (quirk location-dates).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub time: ::std::option::Option<::std::string::String>,
    ///Offset of that time from UTC, hours and minutes. Often missing.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub utcoffset: ::std::option::Option<::std::string::String>,
    ///Latitude, decimal degrees (quirk location-x-is-latitude).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub x: ::std::option::Option<::std::string::String>,
    ///Longitude, decimal degrees.
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
///Why a device was not found.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct PositionError {
    ///More about it, such as `Exception code=ABSENT SUBSCRIBER`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub info: ::std::option::Option<::std::string::String>,
    ///When it was tried, written as in PositionData.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub time: ::std::option::Option<::std::string::String>,
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<PositionErrorType>,
    ///Offset of that time from UTC.
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
///What went wrong. `POSITION METHOD FAILURE`: the network could not find the device; it may work later.
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
///How many fixes one account used.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct ServiceUsage {
    ///Billing account, ten digits, a dash, five digits.
    #[serde(
        rename = "accountName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub account_name: ::std::option::Option<::std::string::String>,
    ///The count, as text.
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
///The transaction that was cancelled.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct TransactionId {
    ///The transaction, as text of a UUID.
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
