// Generated from openapi/provisioning.yaml by `cargo xtask generate`. Do not edit: change the description instead.

#[allow(unused_imports)]
use super::*;
///How far a request is.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct AsynchronousRequestResult {
    ///The request that was asked about.
    #[serde(
        rename = "requestId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub request_id: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<RequestStatus>,
    /// Members that the description does not know, kept as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for AsynchronousRequestResult {
    const NAME: &'static str = "AsynchronousRequestResult";
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut request_id = None;
        let mut status = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "requestId" => {
                    request_id = Some(
                        crate::lenient::next_value("requestId", &mut members)?,
                    );
                }
                "status" => {
                    status = Some(crate::lenient::next_value("status", &mut members)?);
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            request_id: crate::lenient::member(request_id, "requestId")?,
            status: crate::lenient::member(status, "status")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for AsynchronousRequestResult {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for AsynchronousRequestResult {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl AsynchronousRequestResult {
    pub fn builder() -> builder::AsynchronousRequestResult {
        Default::default()
    }
}
///The device to detach.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct CancelLocationRequest {
    ///Billing account of the device.
    #[serde(rename = "accountName")]
    pub account_name: ::std::string::String,
    ///Exactly one device, by IMEI, ICCID, MDN, IMSI, EID or MSISDN.
    pub devices: ::std::vec::Vec<AccountDeviceList>,
}
impl CancelLocationRequest {
    pub fn builder() -> builder::CancelLocationRequest {
        Default::default()
    }
}
///Lines to suspend or to restore: named one by one, or selected by account or group, narrowed by plan and custom fields. Naming devices excludes the selection (quirk actions-selectors).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct CarrierActionsRequest {
    ///Billing account of the lines.
    #[serde(
        rename = "accountName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub account_name: ::std::option::Option<::std::string::String>,
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
    ///All lines of this group.
    #[serde(
        rename = "groupName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub group_name: ::std::option::Option<::std::string::String>,
    ///Only lines on the service plan with this code.
    #[serde(
        rename = "servicePlan",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub service_plan: ::std::option::Option<::std::string::String>,
    ///Suspend only, whether billing goes on meanwhile (quirk suspend-billing).
    #[serde(
        rename = "withBilling",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub with_billing: ::std::option::Option<bool>,
}
impl CarrierActionsRequest {
    pub fn builder() -> builder::CarrierActionsRequest {
        Default::default()
    }
}
///Devices to activate, and what they get.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct CarrierActivateRequest {
    ///Billing account that the lines belong to. May be left out by a user who has one account only.
    #[serde(
        rename = "accountName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub account_name: ::std::option::Option<::std::string::String>,
    ///IP pool that the addresses come from. Left out, the account's default pool.
    #[serde(
        rename = "carrierIpPoolName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub carrier_ip_pool_name: ::std::option::Option<::std::string::String>,
    ///Carrier that is to serve the lines.
    #[serde(
        rename = "carrierName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub carrier_name: ::std::option::Option<::std::string::String>,
    ///Cost centre that the lines are booked under, at most 36 characters (quirk cost-center-names).
    #[serde(
        rename = "costCenterCode",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub cost_center_code: ::std::option::Option<::std::string::String>,
    ///Custom fields to set on every device. Elsewhere such a list selects devices (quirk custom-fields-meaning).
    #[serde(
        rename = "customFields",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub custom_fields: ::std::vec::Vec<CustomFields>,
    ///The devices, at most 10000. Some pages let a group stand in for them (quirk activate-devices-required).
    pub devices: ::std::vec::Vec<AccountDeviceList>,
    ///Group that the devices are put into (quirk activate-group-name).
    #[serde(
        rename = "groupName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub group_name: ::std::option::Option<::std::string::String>,
    ///Lead that the activation is credited to, partner accounts only. The lead has to be Qualified or Closed - Won.
    #[serde(rename = "leadId", skip_serializing_if = "::std::option::Option::is_none")]
    pub lead_id: ::std::option::Option<::std::string::String>,
    ///ZIP code, five digits, that decides the area of the phone numbers.
    #[serde(rename = "mdnZipCode")]
    pub mdn_zip_code: ::std::string::String,
    #[serde(
        rename = "primaryPlaceOfUse",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub primary_place_of_use: ::std::option::Option<PlaceOfUse>,
    #[serde(
        rename = "publicIpRestriction",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub public_ip_restriction: ::std::option::Option<PublicIpRestriction>,
    ///Code of the service plan that the lines get.
    #[serde(rename = "servicePlan")]
    pub service_plan: ::std::string::String,
    ///Stock number of the hardware. Stands in for the IMEI when a device is named by its ICCID only.
    #[serde(
        rename = "skuNumber",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub sku_number: ::std::option::Option<::std::string::String>,
}
impl CarrierActivateRequest {
    pub fn builder() -> builder::CarrierActivateRequest {
        Default::default()
    }
}
///Lines to deactivate.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct CarrierDeactivateRequest {
    ///Billing account of the lines.
    #[serde(rename = "accountName")]
    pub account_name: ::std::string::String,
    ///Only lines whose custom fields hold these values.
    #[serde(
        rename = "customFields",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub custom_fields: ::std::vec::Vec<CustomFields>,
    ///Whether to take the devices out of the account once they are deactivated (quirk deactivate-delete).
    #[serde(
        rename = "deleteAfterDeactivation",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub delete_after_deactivation: ::std::option::Option<bool>,
    ///The lines. Required here, a selector among others in the SOAP interface (quirk deactivate-required).
    pub devices: ::std::vec::Vec<AccountDeviceList>,
    ///Whether to spend one of the account's waivers, so that no early termination fee is billed.
    #[serde(
        rename = "etfWaiver",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub etf_waiver: ::std::option::Option<bool>,
    ///Only lines of this group.
    #[serde(
        rename = "groupName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub group_name: ::std::option::Option<::std::string::String>,
    #[serde(rename = "reasonCode")]
    pub reason_code: ReasonCode,
    ///Only lines on the service plan with this code.
    #[serde(
        rename = "servicePlan",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub service_plan: ::std::option::Option<::std::string::String>,
}
impl CarrierDeactivateRequest {
    pub fn builder() -> builder::CarrierDeactivateRequest {
        Default::default()
    }
}
///The activation to ask about.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct CheckOrderStatusRequest {
    ///Billing account of the device.
    #[serde(rename = "accountName")]
    pub account_name: ::std::string::String,
    ///One device, named by one ESN, ICCID or MEID. Required even beside a request id (quirk check-order-status-input).
    pub devices: ::std::vec::Vec<DeviceList>,
    ///The request id that the activation answered.
    #[serde(
        rename = "orderRequestId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub order_request_id: ::std::option::Option<::std::string::String>,
}
impl CheckOrderStatusRequest {
    pub fn builder() -> builder::CheckOrderStatusRequest {
        Default::default()
    }
}
///A Business Internet device with the address of its service. No source names the members; whatever is given is sent as it is (quirk go-to-state-service-address).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(transparent)]
pub struct DeviceWithServiceAddress(
    pub ::serde_json::Map<::std::string::String, ::serde_json::Value>,
);
impl ::std::ops::Deref for DeviceWithServiceAddress {
    type Target = ::serde_json::Map<::std::string::String, ::serde_json::Value>;
    fn deref(&self) -> &::serde_json::Map<::std::string::String, ::serde_json::Value> {
        &self.0
    }
}
impl ::std::convert::From<DeviceWithServiceAddress>
for ::serde_json::Map<::std::string::String, ::serde_json::Value> {
    fn from(value: DeviceWithServiceAddress) -> Self {
        value.0
    }
}
impl ::std::convert::From<::serde_json::Map<::std::string::String, ::serde_json::Value>>
for DeviceWithServiceAddress {
    fn from(
        value: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    ) -> Self {
        Self(value)
    }
}
///Devices to move, where to, and what they get there. Names the devices or gives a filter.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct GoToStateRequest {
    ///IP pool that the addresses come from.
    #[serde(
        rename = "carrierIpPoolName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub carrier_ip_pool_name: ::std::option::Option<::std::string::String>,
    ///Custom fields to set on every device.
    #[serde(
        rename = "customFields",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub custom_fields: ::std::vec::Vec<CustomFields>,
    ///The devices, at most 10000. All have to be in the same state.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub devices: ::std::vec::Vec<AccountDeviceList>,
    ///Business Internet only, devices with the address of their service.
    #[serde(
        rename = "devicesWithServiceAddress",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub devices_with_service_address: ::std::vec::Vec<DeviceWithServiceAddress>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub filter: ::std::option::Option<DeviceFilter>,
    ///Group that the devices are put into, as in an activation.
    #[serde(
        rename = "groupName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub group_name: ::std::option::Option<::std::string::String>,
    ///Static IP address that the device is to get. Its form is not checked (quirk ip-address-form).
    #[serde(
        rename = "ipAddress",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub ip_address: ::std::option::Option<::std::string::String>,
    ///ZIP code, five digits, that decides the area of the phone numbers.
    #[serde(rename = "mdnZipCode")]
    pub mdn_zip_code: ::std::string::String,
    #[serde(
        rename = "primaryPlaceOfUse",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub primary_place_of_use: ::std::option::Option<PlaceOfUse>,
    #[serde(
        rename = "publicIpRestriction",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub public_ip_restriction: ::std::option::Option<PublicIpRestriction>,
    ///Name of the custom service.
    #[serde(rename = "serviceName")]
    pub service_name: ::std::string::String,
    ///Code of the service plan that the lines get.
    #[serde(rename = "servicePlan")]
    pub service_plan: ::std::string::String,
    ///Stock number of the hardware. Stands in for the IMEI when a device is named by its ICCID only.
    #[serde(
        rename = "skuNumber",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub sku_number: ::std::option::Option<::std::string::String>,
    ///Name of the state to move to.
    #[serde(rename = "stateName")]
    pub state_name: ::std::string::String,
}
impl GoToStateRequest {
    pub fn builder() -> builder::GoToStateRequest {
        Default::default()
    }
}
///What may reach a device with a public IP address. `restricted`: the network lets only some traffic through. `unrestricted`: it does not filter.
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[non_exhaustive]
pub enum PublicIpRestriction {
    /// `restricted`
    Restricted,
    /// `unrestricted`
    Unrestricted,
    /// A value that the description does not know (yet): kept as it was sent.
    Unknown(::std::string::String),
}
impl PublicIpRestriction {
    /// The values that the description knows.
    pub const KNOWN: &'static [&'static str] = &["restricted", "unrestricted"];
    /// The value as it is written on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Restricted => "restricted",
            Self::Unrestricted => "unrestricted",
            Self::Unknown(value) => value,
        }
    }
}
impl ::std::convert::From<&str> for PublicIpRestriction {
    fn from(value: &str) -> Self {
        match crate::lenient::fold(value).as_str() {
            "restricted" => Self::Restricted,
            "unrestricted" => Self::Unrestricted,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}
impl ::std::convert::From<::std::string::String> for PublicIpRestriction {
    fn from(value: ::std::string::String) -> Self {
        Self::from(value.as_str())
    }
}
impl ::std::str::FromStr for PublicIpRestriction {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self::from(value))
    }
}
impl ::std::fmt::Display for PublicIpRestriction {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}
impl ::serde::Serialize for PublicIpRestriction {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> ::serde::Deserialize<'de> for PublicIpRestriction {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::text(deserializer).map(Self::from)
    }
}
impl crate::lenient::Lenient for PublicIpRestriction {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::text(deserializer).map(Self::from)
    }
}
///Why a line is deactivated. `FF`: the only reason that is valid; what it stands for is not told.
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[non_exhaustive]
pub enum ReasonCode {
    /// `FF`
    Ff,
    /// A value that the description does not know (yet): kept as it was sent.
    Unknown(::std::string::String),
}
impl ReasonCode {
    /// The values that the description knows.
    pub const KNOWN: &'static [&'static str] = &["FF"];
    /// The value as it is written on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ff => "FF",
            Self::Unknown(value) => value,
        }
    }
}
impl ::std::convert::From<&str> for ReasonCode {
    fn from(value: &str) -> Self {
        match crate::lenient::fold(value).as_str() {
            "ff" => Self::Ff,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}
impl ::std::convert::From<::std::string::String> for ReasonCode {
    fn from(value: ::std::string::String) -> Self {
        Self::from(value.as_str())
    }
}
impl ::std::str::FromStr for ReasonCode {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self::from(value))
    }
}
impl ::std::fmt::Display for ReasonCode {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}
impl ::serde::Serialize for ReasonCode {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> ::serde::Deserialize<'de> for ReasonCode {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::text(deserializer).map(Self::from)
    }
}
impl crate::lenient::Lenient for ReasonCode {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::text(deserializer).map(Self::from)
    }
}
///How far a request is. `Pending`: not ended. `Success`: done. `Failed` and `Failure` mean the same: refused or not possible; pages write the first, an SDK the second (quirk request-status-failed-spelling).
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[non_exhaustive]
pub enum RequestStatus {
    /// `Pending`
    Pending,
    /// `Success`
    Success,
    /// `Failed`
    Failed,
    /// `Failure`
    Failure,
    /// A value that the description does not know (yet): kept as it was sent.
    Unknown(::std::string::String),
}
impl RequestStatus {
    /// The values that the description knows.
    pub const KNOWN: &'static [&'static str] = &[
        "Pending",
        "Success",
        "Failed",
        "Failure",
    ];
    /// The value as it is written on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pending => "Pending",
            Self::Success => "Success",
            Self::Failed => "Failed",
            Self::Failure => "Failure",
            Self::Unknown(value) => value,
        }
    }
}
impl ::std::convert::From<&str> for RequestStatus {
    fn from(value: &str) -> Self {
        match crate::lenient::fold(value).as_str() {
            "pending" => Self::Pending,
            "success" => Self::Success,
            "failed" => Self::Failed,
            "failure" => Self::Failure,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}
impl ::std::convert::From<::std::string::String> for RequestStatus {
    fn from(value: ::std::string::String) -> Self {
        Self::from(value.as_str())
    }
}
impl ::std::str::FromStr for RequestStatus {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self::from(value))
    }
}
impl ::std::fmt::Display for RequestStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}
impl ::serde::Serialize for RequestStatus {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> ::serde::Deserialize<'de> for RequestStatus {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::text(deserializer).map(Self::from)
    }
}
impl crate::lenient::Lenient for RequestStatus {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::text(deserializer).map(Self::from)
    }
}
/// Builders of the types of this area.
pub mod builder {
    #[derive(Clone, Debug)]
    pub struct AsynchronousRequestResult {
        request_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        status: ::std::result::Result<
            ::std::option::Option<super::RequestStatus>,
            ::std::string::String,
        >,
        extra: ::std::result::Result<crate::Extra, ::std::string::String>,
    }
    impl ::std::default::Default for AsynchronousRequestResult {
        fn default() -> Self {
            Self {
                request_id: Ok(Default::default()),
                status: Ok(Default::default()),
                extra: Err("no value supplied for extra".to_string()),
            }
        }
    }
    impl AsynchronousRequestResult {
        pub fn request_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.request_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for request_id: {e}")
                });
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
    impl ::std::convert::TryFrom<AsynchronousRequestResult>
    for super::AsynchronousRequestResult {
        type Error = super::error::ConversionError;
        fn try_from(
            value: AsynchronousRequestResult,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                request_id: value.request_id?,
                status: value.status?,
                extra: value.extra?,
            })
        }
    }
    impl ::std::convert::From<super::AsynchronousRequestResult>
    for AsynchronousRequestResult {
        fn from(value: super::AsynchronousRequestResult) -> Self {
            Self {
                request_id: Ok(value.request_id),
                status: Ok(value.status),
                extra: Ok(value.extra),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct CancelLocationRequest {
        account_name: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        devices: ::std::result::Result<
            ::std::vec::Vec<super::AccountDeviceList>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for CancelLocationRequest {
        fn default() -> Self {
            Self {
                account_name: Err("no value supplied for account_name".to_string()),
                devices: Err("no value supplied for devices".to_string()),
            }
        }
    }
    impl CancelLocationRequest {
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
    impl ::std::convert::TryFrom<CancelLocationRequest>
    for super::CancelLocationRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CancelLocationRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                account_name: value.account_name?,
                devices: value.devices?,
            })
        }
    }
    impl ::std::convert::From<super::CancelLocationRequest> for CancelLocationRequest {
        fn from(value: super::CancelLocationRequest) -> Self {
            Self {
                account_name: Ok(value.account_name),
                devices: Ok(value.devices),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct CarrierActionsRequest {
        account_name: ::std::result::Result<
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
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        with_billing: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for CarrierActionsRequest {
        fn default() -> Self {
            Self {
                account_name: Ok(Default::default()),
                custom_fields: Ok(Default::default()),
                devices: Ok(Default::default()),
                group_name: Ok(Default::default()),
                service_plan: Ok(Default::default()),
                with_billing: Ok(Default::default()),
            }
        }
    }
    impl CarrierActionsRequest {
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
        pub fn with_billing<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<bool>>,
            T::Error: ::std::fmt::Display,
        {
            self.with_billing = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for with_billing: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<CarrierActionsRequest>
    for super::CarrierActionsRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CarrierActionsRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                account_name: value.account_name?,
                custom_fields: value.custom_fields?,
                devices: value.devices?,
                group_name: value.group_name?,
                service_plan: value.service_plan?,
                with_billing: value.with_billing?,
            })
        }
    }
    impl ::std::convert::From<super::CarrierActionsRequest> for CarrierActionsRequest {
        fn from(value: super::CarrierActionsRequest) -> Self {
            Self {
                account_name: Ok(value.account_name),
                custom_fields: Ok(value.custom_fields),
                devices: Ok(value.devices),
                group_name: Ok(value.group_name),
                service_plan: Ok(value.service_plan),
                with_billing: Ok(value.with_billing),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct CarrierActivateRequest {
        account_name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        carrier_ip_pool_name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        carrier_name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        cost_center_code: ::std::result::Result<
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
        lead_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        mdn_zip_code: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        primary_place_of_use: ::std::result::Result<
            ::std::option::Option<super::PlaceOfUse>,
            ::std::string::String,
        >,
        public_ip_restriction: ::std::result::Result<
            ::std::option::Option<super::PublicIpRestriction>,
            ::std::string::String,
        >,
        service_plan: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        sku_number: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for CarrierActivateRequest {
        fn default() -> Self {
            Self {
                account_name: Ok(Default::default()),
                carrier_ip_pool_name: Ok(Default::default()),
                carrier_name: Ok(Default::default()),
                cost_center_code: Ok(Default::default()),
                custom_fields: Ok(Default::default()),
                devices: Err("no value supplied for devices".to_string()),
                group_name: Ok(Default::default()),
                lead_id: Ok(Default::default()),
                mdn_zip_code: Err("no value supplied for mdn_zip_code".to_string()),
                primary_place_of_use: Ok(Default::default()),
                public_ip_restriction: Ok(Default::default()),
                service_plan: Err("no value supplied for service_plan".to_string()),
                sku_number: Ok(Default::default()),
            }
        }
    }
    impl CarrierActivateRequest {
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
        pub fn cost_center_code<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.cost_center_code = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for cost_center_code: {e}")
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
        pub fn lead_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.lead_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for lead_id: {e}")
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
        pub fn public_ip_restriction<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<super::PublicIpRestriction>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.public_ip_restriction = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for public_ip_restriction: {e}"
                    )
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
    }
    impl ::std::convert::TryFrom<CarrierActivateRequest>
    for super::CarrierActivateRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CarrierActivateRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                account_name: value.account_name?,
                carrier_ip_pool_name: value.carrier_ip_pool_name?,
                carrier_name: value.carrier_name?,
                cost_center_code: value.cost_center_code?,
                custom_fields: value.custom_fields?,
                devices: value.devices?,
                group_name: value.group_name?,
                lead_id: value.lead_id?,
                mdn_zip_code: value.mdn_zip_code?,
                primary_place_of_use: value.primary_place_of_use?,
                public_ip_restriction: value.public_ip_restriction?,
                service_plan: value.service_plan?,
                sku_number: value.sku_number?,
            })
        }
    }
    impl ::std::convert::From<super::CarrierActivateRequest> for CarrierActivateRequest {
        fn from(value: super::CarrierActivateRequest) -> Self {
            Self {
                account_name: Ok(value.account_name),
                carrier_ip_pool_name: Ok(value.carrier_ip_pool_name),
                carrier_name: Ok(value.carrier_name),
                cost_center_code: Ok(value.cost_center_code),
                custom_fields: Ok(value.custom_fields),
                devices: Ok(value.devices),
                group_name: Ok(value.group_name),
                lead_id: Ok(value.lead_id),
                mdn_zip_code: Ok(value.mdn_zip_code),
                primary_place_of_use: Ok(value.primary_place_of_use),
                public_ip_restriction: Ok(value.public_ip_restriction),
                service_plan: Ok(value.service_plan),
                sku_number: Ok(value.sku_number),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct CarrierDeactivateRequest {
        account_name: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        custom_fields: ::std::result::Result<
            ::std::vec::Vec<super::CustomFields>,
            ::std::string::String,
        >,
        delete_after_deactivation: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        devices: ::std::result::Result<
            ::std::vec::Vec<super::AccountDeviceList>,
            ::std::string::String,
        >,
        etf_waiver: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        group_name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        reason_code: ::std::result::Result<super::ReasonCode, ::std::string::String>,
        service_plan: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for CarrierDeactivateRequest {
        fn default() -> Self {
            Self {
                account_name: Err("no value supplied for account_name".to_string()),
                custom_fields: Ok(Default::default()),
                delete_after_deactivation: Ok(Default::default()),
                devices: Err("no value supplied for devices".to_string()),
                etf_waiver: Ok(Default::default()),
                group_name: Ok(Default::default()),
                reason_code: Err("no value supplied for reason_code".to_string()),
                service_plan: Ok(Default::default()),
            }
        }
    }
    impl CarrierDeactivateRequest {
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
        pub fn delete_after_deactivation<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<bool>>,
            T::Error: ::std::fmt::Display,
        {
            self.delete_after_deactivation = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for delete_after_deactivation: {e}"
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
        pub fn etf_waiver<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<bool>>,
            T::Error: ::std::fmt::Display,
        {
            self.etf_waiver = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for etf_waiver: {e}")
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
    impl ::std::convert::TryFrom<CarrierDeactivateRequest>
    for super::CarrierDeactivateRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CarrierDeactivateRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                account_name: value.account_name?,
                custom_fields: value.custom_fields?,
                delete_after_deactivation: value.delete_after_deactivation?,
                devices: value.devices?,
                etf_waiver: value.etf_waiver?,
                group_name: value.group_name?,
                reason_code: value.reason_code?,
                service_plan: value.service_plan?,
            })
        }
    }
    impl ::std::convert::From<super::CarrierDeactivateRequest>
    for CarrierDeactivateRequest {
        fn from(value: super::CarrierDeactivateRequest) -> Self {
            Self {
                account_name: Ok(value.account_name),
                custom_fields: Ok(value.custom_fields),
                delete_after_deactivation: Ok(value.delete_after_deactivation),
                devices: Ok(value.devices),
                etf_waiver: Ok(value.etf_waiver),
                group_name: Ok(value.group_name),
                reason_code: Ok(value.reason_code),
                service_plan: Ok(value.service_plan),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct CheckOrderStatusRequest {
        account_name: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        devices: ::std::result::Result<
            ::std::vec::Vec<super::DeviceList>,
            ::std::string::String,
        >,
        order_request_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for CheckOrderStatusRequest {
        fn default() -> Self {
            Self {
                account_name: Err("no value supplied for account_name".to_string()),
                devices: Err("no value supplied for devices".to_string()),
                order_request_id: Ok(Default::default()),
            }
        }
    }
    impl CheckOrderStatusRequest {
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
                .map_err(|e| {
                    format!("error converting supplied value for devices: {e}")
                });
            self
        }
        pub fn order_request_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.order_request_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for order_request_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<CheckOrderStatusRequest>
    for super::CheckOrderStatusRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CheckOrderStatusRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                account_name: value.account_name?,
                devices: value.devices?,
                order_request_id: value.order_request_id?,
            })
        }
    }
    impl ::std::convert::From<super::CheckOrderStatusRequest>
    for CheckOrderStatusRequest {
        fn from(value: super::CheckOrderStatusRequest) -> Self {
            Self {
                account_name: Ok(value.account_name),
                devices: Ok(value.devices),
                order_request_id: Ok(value.order_request_id),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct GoToStateRequest {
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
        devices_with_service_address: ::std::result::Result<
            ::std::vec::Vec<super::DeviceWithServiceAddress>,
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
        ip_address: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        mdn_zip_code: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        primary_place_of_use: ::std::result::Result<
            ::std::option::Option<super::PlaceOfUse>,
            ::std::string::String,
        >,
        public_ip_restriction: ::std::result::Result<
            ::std::option::Option<super::PublicIpRestriction>,
            ::std::string::String,
        >,
        service_name: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        service_plan: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        sku_number: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        state_name: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for GoToStateRequest {
        fn default() -> Self {
            Self {
                carrier_ip_pool_name: Ok(Default::default()),
                custom_fields: Ok(Default::default()),
                devices: Ok(Default::default()),
                devices_with_service_address: Ok(Default::default()),
                filter: Ok(Default::default()),
                group_name: Ok(Default::default()),
                ip_address: Ok(Default::default()),
                mdn_zip_code: Err("no value supplied for mdn_zip_code".to_string()),
                primary_place_of_use: Ok(Default::default()),
                public_ip_restriction: Ok(Default::default()),
                service_name: Err("no value supplied for service_name".to_string()),
                service_plan: Err("no value supplied for service_plan".to_string()),
                sku_number: Ok(Default::default()),
                state_name: Err("no value supplied for state_name".to_string()),
            }
        }
    }
    impl GoToStateRequest {
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
        pub fn devices_with_service_address<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::DeviceWithServiceAddress>>,
            T::Error: ::std::fmt::Display,
        {
            self.devices_with_service_address = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for devices_with_service_address: {e}"
                    )
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
        pub fn public_ip_restriction<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<super::PublicIpRestriction>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.public_ip_restriction = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for public_ip_restriction: {e}"
                    )
                });
            self
        }
        pub fn service_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.service_name = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for service_name: {e}")
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
        pub fn state_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.state_name = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for state_name: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<GoToStateRequest> for super::GoToStateRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: GoToStateRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                carrier_ip_pool_name: value.carrier_ip_pool_name?,
                custom_fields: value.custom_fields?,
                devices: value.devices?,
                devices_with_service_address: value.devices_with_service_address?,
                filter: value.filter?,
                group_name: value.group_name?,
                ip_address: value.ip_address?,
                mdn_zip_code: value.mdn_zip_code?,
                primary_place_of_use: value.primary_place_of_use?,
                public_ip_restriction: value.public_ip_restriction?,
                service_name: value.service_name?,
                service_plan: value.service_plan?,
                sku_number: value.sku_number?,
                state_name: value.state_name?,
            })
        }
    }
    impl ::std::convert::From<super::GoToStateRequest> for GoToStateRequest {
        fn from(value: super::GoToStateRequest) -> Self {
            Self {
                carrier_ip_pool_name: Ok(value.carrier_ip_pool_name),
                custom_fields: Ok(value.custom_fields),
                devices: Ok(value.devices),
                devices_with_service_address: Ok(value.devices_with_service_address),
                filter: Ok(value.filter),
                group_name: Ok(value.group_name),
                ip_address: Ok(value.ip_address),
                mdn_zip_code: Ok(value.mdn_zip_code),
                primary_place_of_use: Ok(value.primary_place_of_use),
                public_ip_restriction: Ok(value.public_ip_restriction),
                service_name: Ok(value.service_name),
                service_plan: Ok(value.service_plan),
                sku_number: Ok(value.sku_number),
                state_name: Ok(value.state_name),
            }
        }
    }
}
