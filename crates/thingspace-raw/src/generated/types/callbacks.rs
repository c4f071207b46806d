// Generated from openapi/callbacks.yaml by `cargo xtask generate`. Do not edit: change the description instead.

#[allow(unused_imports)]
use super::*;
///A line that was activated.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct ActivateResponse {
    ///All identifiers of the line. The MDN and MSISDN of a new line are found here (quirk callback-activated-ids).
    #[serde(
        rename = "deviceIds",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub device_ids: ::std::vec::Vec<DeviceId>,
    ///The IP address that the line got.
    #[serde(
        rename = "ipAddress",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub ip_address: ::std::option::Option<::std::string::String>,
    ///Code of the service plan that the line is on.
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
impl crate::lenient::Object for ActivateResponse {
    const NAME: &'static str = "ActivateResponse";
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut device_ids = None;
        let mut ip_address = None;
        let mut service_plan = None;
        let mut state = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "deviceIds" => {
                    device_ids = Some(
                        crate::lenient::next_value("deviceIds", &mut members)?,
                    );
                }
                "ipAddress" => {
                    ip_address = Some(
                        crate::lenient::next_value("ipAddress", &mut members)?,
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
            device_ids: crate::lenient::member(device_ids, "deviceIds")?,
            ip_address: crate::lenient::member(ip_address, "ipAddress")?,
            service_plan: crate::lenient::member(service_plan, "servicePlan")?,
            state: crate::lenient::member(state, "state")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for ActivateResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for ActivateResponse {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl ActivateResponse {
    pub fn builder() -> builder::ActivateResponse {
        Default::default()
    }
}
///Which listener was registered or taken away. The name of the service is `serviceName` here, `name` in the request.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct CallbackActionResult {
    ///Billing account of the listener.
    #[serde(
        rename = "accountName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub account_name: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "serviceName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub service_name: ::std::option::Option<CallbackService>,
    /// Members that the description does not know, kept as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for CallbackActionResult {
    const NAME: &'static str = "CallbackActionResult";
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut account_name = None;
        let mut service_name = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "accountName" => {
                    account_name = Some(
                        crate::lenient::next_value("accountName", &mut members)?,
                    );
                }
                "serviceName" => {
                    service_name = Some(
                        crate::lenient::next_value("serviceName", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            account_name: crate::lenient::member(account_name, "accountName")?,
            service_name: crate::lenient::member(service_name, "serviceName")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for CallbackActionResult {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for CallbackActionResult {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl CallbackActionResult {
    pub fn builder() -> builder::CallbackActionResult {
        Default::default()
    }
}
///A stream of callback messages, each with a listener of its own. Answers to requests: `CarrierService` changes of lines, `DeviceService` uploads, orders, availability and lists, `DeviceUsage` aggregate usage, `DevicePromoUsage` promotion usage, `DevicePRLInformation` roaming lists, `DeviceSuspensionStatus` suspensions, `DeviceProfileService` eUICC profiles, `StateService` custom states, `DiagnosticsService` reachability, `EnhancedConnectivityService` SMS sent and received, `SMSDeliveryConfirmation` SMS confirmed by the device, `NiddService` non-IP data. Unasked: `ExternalProvisioningChanges` lines changed outside the API, `PromoChanges` promotions that ended, `ResumeTrackingNotification` suspensions that end in seven days, `AlertService` usage and anomaly triggers, `SubscriptionNotificationService` throttling and thresholds. Accepted, with a meaning that no source tells: `ExtendedEnhancedConnectivityService`, `IntelligenceService`, `NetworkEventService`, `PwnService`, `QoS`, `VIPCallbackService` (quirk callback-service-names).
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[non_exhaustive]
pub enum CallbackService {
    /// `AlertService`
    AlertService,
    /// `CarrierService`
    CarrierService,
    /// `DevicePRLInformation`
    DevicePrlInformation,
    /// `DeviceProfileService`
    DeviceProfileService,
    /// `DevicePromoUsage`
    DevicePromoUsage,
    /// `DeviceService`
    DeviceService,
    /// `DeviceSuspensionStatus`
    DeviceSuspensionStatus,
    /// `DeviceUsage`
    DeviceUsage,
    /// `DiagnosticsService`
    DiagnosticsService,
    /// `EnhancedConnectivityService`
    EnhancedConnectivityService,
    /// `ExtendedEnhancedConnectivityService`
    ExtendedEnhancedConnectivityService,
    /// `ExternalProvisioningChanges`
    ExternalProvisioningChanges,
    /// `IntelligenceService`
    IntelligenceService,
    /// `NetworkEventService`
    NetworkEventService,
    /// `NiddService`
    NiddService,
    /// `PromoChanges`
    PromoChanges,
    /// `PwnService`
    PwnService,
    /// `QoS`
    QoS,
    /// `ResumeTrackingNotification`
    ResumeTrackingNotification,
    /// `SMSDeliveryConfirmation`
    SmsDeliveryConfirmation,
    /// `StateService`
    StateService,
    /// `SubscriptionNotificationService`
    SubscriptionNotificationService,
    /// `VIPCallbackService`
    VipCallbackService,
    /// A value that the description does not know (yet): kept as it was sent.
    Unknown(::std::string::String),
}
impl CallbackService {
    /// The values that the description knows.
    pub const KNOWN: &'static [&'static str] = &[
        "AlertService",
        "CarrierService",
        "DevicePRLInformation",
        "DeviceProfileService",
        "DevicePromoUsage",
        "DeviceService",
        "DeviceSuspensionStatus",
        "DeviceUsage",
        "DiagnosticsService",
        "EnhancedConnectivityService",
        "ExtendedEnhancedConnectivityService",
        "ExternalProvisioningChanges",
        "IntelligenceService",
        "NetworkEventService",
        "NiddService",
        "PromoChanges",
        "PwnService",
        "QoS",
        "ResumeTrackingNotification",
        "SMSDeliveryConfirmation",
        "StateService",
        "SubscriptionNotificationService",
        "VIPCallbackService",
    ];
    /// The value as it is written on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::AlertService => "AlertService",
            Self::CarrierService => "CarrierService",
            Self::DevicePrlInformation => "DevicePRLInformation",
            Self::DeviceProfileService => "DeviceProfileService",
            Self::DevicePromoUsage => "DevicePromoUsage",
            Self::DeviceService => "DeviceService",
            Self::DeviceSuspensionStatus => "DeviceSuspensionStatus",
            Self::DeviceUsage => "DeviceUsage",
            Self::DiagnosticsService => "DiagnosticsService",
            Self::EnhancedConnectivityService => "EnhancedConnectivityService",
            Self::ExtendedEnhancedConnectivityService => {
                "ExtendedEnhancedConnectivityService"
            }
            Self::ExternalProvisioningChanges => "ExternalProvisioningChanges",
            Self::IntelligenceService => "IntelligenceService",
            Self::NetworkEventService => "NetworkEventService",
            Self::NiddService => "NiddService",
            Self::PromoChanges => "PromoChanges",
            Self::PwnService => "PwnService",
            Self::QoS => "QoS",
            Self::ResumeTrackingNotification => "ResumeTrackingNotification",
            Self::SmsDeliveryConfirmation => "SMSDeliveryConfirmation",
            Self::StateService => "StateService",
            Self::SubscriptionNotificationService => "SubscriptionNotificationService",
            Self::VipCallbackService => "VIPCallbackService",
            Self::Unknown(value) => value,
        }
    }
}
impl ::std::convert::From<&str> for CallbackService {
    fn from(value: &str) -> Self {
        match crate::lenient::fold(value).as_str() {
            "alertservice" => Self::AlertService,
            "carrierservice" => Self::CarrierService,
            "deviceprlinformation" => Self::DevicePrlInformation,
            "deviceprofileservice" => Self::DeviceProfileService,
            "devicepromousage" => Self::DevicePromoUsage,
            "deviceservice" => Self::DeviceService,
            "devicesuspensionstatus" => Self::DeviceSuspensionStatus,
            "deviceusage" => Self::DeviceUsage,
            "diagnosticsservice" => Self::DiagnosticsService,
            "enhancedconnectivityservice" => Self::EnhancedConnectivityService,
            "extendedenhancedconnectivityservice" => {
                Self::ExtendedEnhancedConnectivityService
            }
            "externalprovisioningchanges" => Self::ExternalProvisioningChanges,
            "intelligenceservice" => Self::IntelligenceService,
            "networkeventservice" => Self::NetworkEventService,
            "niddservice" => Self::NiddService,
            "promochanges" => Self::PromoChanges,
            "pwnservice" => Self::PwnService,
            "qos" => Self::QoS,
            "resumetrackingnotification" => Self::ResumeTrackingNotification,
            "smsdeliveryconfirmation" => Self::SmsDeliveryConfirmation,
            "stateservice" => Self::StateService,
            "subscriptionnotificationservice" => Self::SubscriptionNotificationService,
            "vipcallbackservice" => Self::VipCallbackService,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}
impl ::std::convert::From<::std::string::String> for CallbackService {
    fn from(value: ::std::string::String) -> Self {
        Self::from(value.as_str())
    }
}
impl ::std::str::FromStr for CallbackService {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self::from(value))
    }
}
impl ::std::fmt::Display for CallbackService {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}
impl ::serde::Serialize for CallbackService {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> ::serde::Deserialize<'de> for CallbackService {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::text(deserializer).map(Self::from)
    }
}
impl crate::lenient::Lenient for CallbackService {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::text(deserializer).map(Self::from)
    }
}
///How what was asked for ended. `Success`: done. `Failed`: not done, `faultResponse` says why. `Pending`: still under way, another message follows (quirk callback-status-pending). Non-IP data only: `Delivered`, `Queued` and `DeliveryFailed` for a message to a device, `ConfigCreated` and `ConfigFailed` for the set-up of a line.
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[non_exhaustive]
pub enum CallbackStatus {
    /// `Success`
    Success,
    /// `Failed`
    Failed,
    /// `Pending`
    Pending,
    /// `Delivered`
    Delivered,
    /// `Queued`
    Queued,
    /// `DeliveryFailed`
    DeliveryFailed,
    /// `ConfigCreated`
    ConfigCreated,
    /// `ConfigFailed`
    ConfigFailed,
    /// A value that the description does not know (yet): kept as it was sent.
    Unknown(::std::string::String),
}
impl CallbackStatus {
    /// The values that the description knows.
    pub const KNOWN: &'static [&'static str] = &[
        "Success",
        "Failed",
        "Pending",
        "Delivered",
        "Queued",
        "DeliveryFailed",
        "ConfigCreated",
        "ConfigFailed",
    ];
    /// The value as it is written on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Success => "Success",
            Self::Failed => "Failed",
            Self::Pending => "Pending",
            Self::Delivered => "Delivered",
            Self::Queued => "Queued",
            Self::DeliveryFailed => "DeliveryFailed",
            Self::ConfigCreated => "ConfigCreated",
            Self::ConfigFailed => "ConfigFailed",
            Self::Unknown(value) => value,
        }
    }
}
impl ::std::convert::From<&str> for CallbackStatus {
    fn from(value: &str) -> Self {
        match crate::lenient::fold(value).as_str() {
            "success" => Self::Success,
            "failed" => Self::Failed,
            "pending" => Self::Pending,
            "delivered" => Self::Delivered,
            "queued" => Self::Queued,
            "deliveryfailed" => Self::DeliveryFailed,
            "configcreated" => Self::ConfigCreated,
            "configfailed" => Self::ConfigFailed,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}
impl ::std::convert::From<::std::string::String> for CallbackStatus {
    fn from(value: ::std::string::String) -> Self {
        Self::from(value.as_str())
    }
}
impl ::std::str::FromStr for CallbackStatus {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self::from(value))
    }
}
impl ::std::fmt::Display for CallbackStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}
impl ::serde::Serialize for CallbackStatus {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> ::serde::Deserialize<'de> for CallbackStatus {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::text(deserializer).map(Self::from)
    }
}
impl crate::lenient::Lenient for CallbackStatus {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::text(deserializer).map(Self::from)
    }
}
///What became of a request for one device, as CarrierService sends it: with `deviceResponse` when it was done, with `faultResponse` when it was not.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct CarrierCallback {
    ///Which delivery of this message it is, from 1.
    #[serde(
        rename = "callbackCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub callback_count: ::std::option::Option<i32>,
    ///A remark for people to read. After a suspension it tells when the line resumes by itself (quirk callback-suspend-date; the spelling of the member is derived, quirk callback-comment-summary).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub comment: ::std::option::Option<::std::string::String>,
    ///The device that this is about, mostly by the identifiers that the request named it by.
    #[serde(
        rename = "deviceIds",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub device_ids: ::std::vec::Vec<DeviceId>,
    #[serde(
        rename = "deviceResponse",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub device_response: ::std::option::Option<CarrierDeviceResponse>,
    #[serde(
        rename = "faultResponse",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub fault_response: ::std::option::Option<FaultResponse>,
    ///After how many deliveries the platform gives up, 4 in every example.
    #[serde(
        rename = "maxCallbackThreshold",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub max_callback_threshold: ::std::option::Option<i32>,
    ///The password of the registration, in clear. Empty or absent when none was given.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub password: ::std::option::Option<crate::Secret>,
    ///The request that this is about. Empty or absent in messages that nobody asked for.
    #[serde(
        rename = "requestId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub request_id: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<CallbackStatus>,
    ///A remark for people to read (quirk callback-comment-summary).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub summary: ::std::option::Option<::std::string::String>,
    ///The user name of the registration. Empty or absent when none was given.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub username: ::std::option::Option<::std::string::String>,
    /// Members that the description does not know, kept as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for CarrierCallback {
    const NAME: &'static str = "CarrierCallback";
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut callback_count = None;
        let mut comment = None;
        let mut device_ids = None;
        let mut device_response = None;
        let mut fault_response = None;
        let mut max_callback_threshold = None;
        let mut password = None;
        let mut request_id = None;
        let mut status = None;
        let mut summary = None;
        let mut username = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "callbackCount" => {
                    callback_count = Some(
                        crate::lenient::next_value("callbackCount", &mut members)?,
                    );
                }
                "comment" => {
                    comment = Some(crate::lenient::next_value("comment", &mut members)?);
                }
                "deviceIds" => {
                    device_ids = Some(
                        crate::lenient::next_value("deviceIds", &mut members)?,
                    );
                }
                "deviceResponse" => {
                    device_response = Some(
                        crate::lenient::next_value("deviceResponse", &mut members)?,
                    );
                }
                "faultResponse" => {
                    fault_response = Some(
                        crate::lenient::next_value("faultResponse", &mut members)?,
                    );
                }
                "maxCallbackThreshold" => {
                    max_callback_threshold = Some(
                        crate::lenient::next_value("maxCallbackThreshold", &mut members)?,
                    );
                }
                "password" => {
                    password = Some(
                        crate::lenient::next_value("password", &mut members)?,
                    );
                }
                "requestId" => {
                    request_id = Some(
                        crate::lenient::next_value("requestId", &mut members)?,
                    );
                }
                "status" => {
                    status = Some(crate::lenient::next_value("status", &mut members)?);
                }
                "summary" => {
                    summary = Some(crate::lenient::next_value("summary", &mut members)?);
                }
                "username" => {
                    username = Some(
                        crate::lenient::next_value("username", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            callback_count: crate::lenient::member(callback_count, "callbackCount")?,
            comment: crate::lenient::member(comment, "comment")?,
            device_ids: crate::lenient::member(device_ids, "deviceIds")?,
            device_response: crate::lenient::member(device_response, "deviceResponse")?,
            fault_response: crate::lenient::member(fault_response, "faultResponse")?,
            max_callback_threshold: crate::lenient::member(
                max_callback_threshold,
                "maxCallbackThreshold",
            )?,
            password: crate::lenient::member(password, "password")?,
            request_id: crate::lenient::member(request_id, "requestId")?,
            status: crate::lenient::member(status, "status")?,
            summary: crate::lenient::member(summary, "summary")?,
            username: crate::lenient::member(username, "username")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for CarrierCallback {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for CarrierCallback {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl CarrierCallback {
    pub fn builder() -> builder::CarrierCallback {
        Default::default()
    }
}
///A line that was changed in another way. No source shows the members of these answers; the three here are guessed after those of an activation (quirk callback-member-names), and whatever else comes is kept.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct CarrierChangeResponse {
    ///Identifiers of the line.
    #[serde(
        rename = "deviceIds",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub device_ids: ::std::vec::Vec<DeviceId>,
    ///Code of the service plan that the line is on.
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
impl crate::lenient::Object for CarrierChangeResponse {
    const NAME: &'static str = "CarrierChangeResponse";
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut device_ids = None;
        let mut service_plan = None;
        let mut state = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "deviceIds" => {
                    device_ids = Some(
                        crate::lenient::next_value("deviceIds", &mut members)?,
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
            device_ids: crate::lenient::member(device_ids, "deviceIds")?,
            service_plan: crate::lenient::member(service_plan, "servicePlan")?,
            state: crate::lenient::member(state, "state")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for CarrierChangeResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for CarrierChangeResponse {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl CarrierChangeResponse {
    pub fn builder() -> builder::CarrierChangeResponse {
        Default::default()
    }
}
///What was done. Exactly one member is there, and its name tells the kind of request. Two of the names were seen, the others are derived from them (quirk callback-member-names): read whichever member is there.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct CarrierDeviceResponse {
    #[serde(
        rename = "activateResponse",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub activate_response: ::std::option::Option<ActivateResponse>,
    #[serde(
        rename = "changeContactInfoResponse",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub change_contact_info_response: ::std::option::Option<CarrierChangeResponse>,
    #[serde(
        rename = "changeCostCenterCodeResponse",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub change_cost_center_code_response: ::std::option::Option<CarrierChangeResponse>,
    #[serde(
        rename = "changeCustomFieldsResponse",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub change_custom_fields_response: ::std::option::Option<CarrierChangeResponse>,
    #[serde(
        rename = "changeIdentifierResponse",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub change_identifier_response: ::std::option::Option<ChangeIdentifierResponse>,
    #[serde(
        rename = "changeServicePlanResponse",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub change_service_plan_response: ::std::option::Option<CarrierChangeResponse>,
    #[serde(
        rename = "deactivateResponse",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub deactivate_response: ::std::option::Option<CarrierChangeResponse>,
    #[serde(
        rename = "moveDeviceResponse",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub move_device_response: ::std::option::Option<CarrierChangeResponse>,
    #[serde(
        rename = "restoreResponse",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub restore_response: ::std::option::Option<CarrierChangeResponse>,
    #[serde(
        rename = "suspendResponse",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub suspend_response: ::std::option::Option<CarrierChangeResponse>,
    /// Members that the description does not know, kept as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for CarrierDeviceResponse {
    const NAME: &'static str = "CarrierDeviceResponse";
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut activate_response = None;
        let mut change_contact_info_response = None;
        let mut change_cost_center_code_response = None;
        let mut change_custom_fields_response = None;
        let mut change_identifier_response = None;
        let mut change_service_plan_response = None;
        let mut deactivate_response = None;
        let mut move_device_response = None;
        let mut restore_response = None;
        let mut suspend_response = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "activateResponse" => {
                    activate_response = Some(
                        crate::lenient::next_value("activateResponse", &mut members)?,
                    );
                }
                "changeContactInfoResponse" => {
                    change_contact_info_response = Some(
                        crate::lenient::next_value(
                            "changeContactInfoResponse",
                            &mut members,
                        )?,
                    );
                }
                "changeCostCenterCodeResponse" => {
                    change_cost_center_code_response = Some(
                        crate::lenient::next_value(
                            "changeCostCenterCodeResponse",
                            &mut members,
                        )?,
                    );
                }
                "changeCustomFieldsResponse" => {
                    change_custom_fields_response = Some(
                        crate::lenient::next_value(
                            "changeCustomFieldsResponse",
                            &mut members,
                        )?,
                    );
                }
                "changeIdentifierResponse" => {
                    change_identifier_response = Some(
                        crate::lenient::next_value(
                            "changeIdentifierResponse",
                            &mut members,
                        )?,
                    );
                }
                "changeServicePlanResponse" => {
                    change_service_plan_response = Some(
                        crate::lenient::next_value(
                            "changeServicePlanResponse",
                            &mut members,
                        )?,
                    );
                }
                "deactivateResponse" => {
                    deactivate_response = Some(
                        crate::lenient::next_value("deactivateResponse", &mut members)?,
                    );
                }
                "moveDeviceResponse" => {
                    move_device_response = Some(
                        crate::lenient::next_value("moveDeviceResponse", &mut members)?,
                    );
                }
                "restoreResponse" => {
                    restore_response = Some(
                        crate::lenient::next_value("restoreResponse", &mut members)?,
                    );
                }
                "suspendResponse" => {
                    suspend_response = Some(
                        crate::lenient::next_value("suspendResponse", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            activate_response: crate::lenient::member(
                activate_response,
                "activateResponse",
            )?,
            change_contact_info_response: crate::lenient::member(
                change_contact_info_response,
                "changeContactInfoResponse",
            )?,
            change_cost_center_code_response: crate::lenient::member(
                change_cost_center_code_response,
                "changeCostCenterCodeResponse",
            )?,
            change_custom_fields_response: crate::lenient::member(
                change_custom_fields_response,
                "changeCustomFieldsResponse",
            )?,
            change_identifier_response: crate::lenient::member(
                change_identifier_response,
                "changeIdentifierResponse",
            )?,
            change_service_plan_response: crate::lenient::member(
                change_service_plan_response,
                "changeServicePlanResponse",
            )?,
            deactivate_response: crate::lenient::member(
                deactivate_response,
                "deactivateResponse",
            )?,
            move_device_response: crate::lenient::member(
                move_device_response,
                "moveDeviceResponse",
            )?,
            restore_response: crate::lenient::member(
                restore_response,
                "restoreResponse",
            )?,
            suspend_response: crate::lenient::member(
                suspend_response,
                "suspendResponse",
            )?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for CarrierDeviceResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for CarrierDeviceResponse {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl CarrierDeviceResponse {
    pub fn builder() -> builder::CarrierDeviceResponse {
        Default::default()
    }
}
///A device whose identifiers were changed.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct ChangeIdentifierResponse {
    ///The new identifiers.
    #[serde(
        rename = "deviceIds",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub device_ids: ::std::vec::Vec<DeviceId>,
    ///Code of the new service plan, when the plan changed too.
    #[serde(
        rename = "servicePlan",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub service_plan: ::std::option::Option<::std::string::String>,
    /// Members that the description does not know, kept as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for ChangeIdentifierResponse {
    const NAME: &'static str = "ChangeIdentifierResponse";
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut device_ids = None;
        let mut service_plan = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "deviceIds" => {
                    device_ids = Some(
                        crate::lenient::next_value("deviceIds", &mut members)?,
                    );
                }
                "servicePlan" => {
                    service_plan = Some(
                        crate::lenient::next_value("servicePlan", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            device_ids: crate::lenient::member(device_ids, "deviceIds")?,
            service_plan: crate::lenient::member(service_plan, "servicePlan")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for ChangeIdentifierResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for ChangeIdentifierResponse {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl ChangeIdentifierResponse {
    pub fn builder() -> builder::ChangeIdentifierResponse {
        Default::default()
    }
}
///A registered listener.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct ConnectivityManagementCallback {
    ///Billing account of the listener.
    #[serde(
        rename = "accountName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub account_name: ::std::option::Option<::std::string::String>,
    ///What the messages carry as password, in clear. Empty or absent when none was given.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub password: ::std::option::Option<crate::Secret>,
    #[serde(
        rename = "serviceName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub service_name: ::std::option::Option<CallbackService>,
    ///Where messages are posted to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
    ///What the messages carry as user name. Empty or absent when none was given (quirk callback-credentials-shown).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub username: ::std::option::Option<::std::string::String>,
    /// Members that the description does not know, kept as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for ConnectivityManagementCallback {
    const NAME: &'static str = "ConnectivityManagementCallback";
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut account_name = None;
        let mut password = None;
        let mut service_name = None;
        let mut url = None;
        let mut username = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "accountName" => {
                    account_name = Some(
                        crate::lenient::next_value("accountName", &mut members)?,
                    );
                }
                "password" => {
                    password = Some(
                        crate::lenient::next_value("password", &mut members)?,
                    );
                }
                "serviceName" => {
                    service_name = Some(
                        crate::lenient::next_value("serviceName", &mut members)?,
                    );
                }
                "url" => url = Some(crate::lenient::next_value("url", &mut members)?),
                "username" => {
                    username = Some(
                        crate::lenient::next_value("username", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            account_name: crate::lenient::member(account_name, "accountName")?,
            password: crate::lenient::member(password, "password")?,
            service_name: crate::lenient::member(service_name, "serviceName")?,
            url: crate::lenient::member(url, "url")?,
            username: crate::lenient::member(username, "username")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for ConnectivityManagementCallback {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for ConnectivityManagementCallback {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl ConnectivityManagementCallback {
    pub fn builder() -> builder::ConnectivityManagementCallback {
        Default::default()
    }
}
///The listeners of an account.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(transparent)]
pub struct ConnectivityManagementCallbackList(
    pub ::std::vec::Vec<ConnectivityManagementCallback>,
);
impl<'de> ::serde::Deserialize<'de> for ConnectivityManagementCallbackList {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::Lenient::lenient(deserializer).map(Self)
    }
}
impl crate::lenient::Lenient for ConnectivityManagementCallbackList {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::Lenient::lenient(deserializer).map(Self)
    }
}
impl ::std::ops::Deref for ConnectivityManagementCallbackList {
    type Target = ::std::vec::Vec<ConnectivityManagementCallback>;
    fn deref(&self) -> &::std::vec::Vec<ConnectivityManagementCallback> {
        &self.0
    }
}
impl ::std::convert::From<ConnectivityManagementCallbackList>
for ::std::vec::Vec<ConnectivityManagementCallback> {
    fn from(value: ConnectivityManagementCallbackList) -> Self {
        value.0
    }
}
impl ::std::convert::From<::std::vec::Vec<ConnectivityManagementCallback>>
for ConnectivityManagementCallbackList {
    fn from(value: ::std::vec::Vec<ConnectivityManagementCallback>) -> Self {
        Self(value)
    }
}
///Why it was not done. The names of the members are all lower case here.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct FaultResponse {
    ///Name of the service, a dot, then the stable code. Compare without the name of the service. The class `REQUEST_ONHOLD` waits for an approval and is followed by another message, `REQUEST_CANCELLED` says that the approval was denied or came too late.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub faultcode: ::std::option::Option<::std::string::String>,
    ///The reason for people to read. Its wording changes between releases.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub faultstring: ::std::option::Option<::std::string::String>,
    /// Members that the description does not know, kept as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for FaultResponse {
    const NAME: &'static str = "FaultResponse";
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut faultcode = None;
        let mut faultstring = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "faultcode" => {
                    faultcode = Some(
                        crate::lenient::next_value("faultcode", &mut members)?,
                    );
                }
                "faultstring" => {
                    faultstring = Some(
                        crate::lenient::next_value("faultstring", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            faultcode: crate::lenient::member(faultcode, "faultcode")?,
            faultstring: crate::lenient::member(faultstring, "faultstring")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for FaultResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for FaultResponse {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl FaultResponse {
    pub fn builder() -> builder::FaultResponse {
        Default::default()
    }
}
///A listener to register.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct RegisterCallbackRequest {
    pub name: CallbackService,
    ///Sent along in every message, in clear, at most 40 characters. Never the password of the API user.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub password: ::std::option::Option<crate::Secret>,
    ///Where messages are posted to, with http or https and one of the allowed ports.
    pub url: ::std::string::String,
    ///Sent along in every message, at most 40 characters. Not the name of the API user.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub username: ::std::option::Option<::std::string::String>,
}
impl RegisterCallbackRequest {
    pub fn builder() -> builder::RegisterCallbackRequest {
        Default::default()
    }
}
/// Builders of the types of this area.
pub mod builder {
    #[derive(Clone, Debug)]
    pub struct ActivateResponse {
        device_ids: ::std::result::Result<
            ::std::vec::Vec<super::DeviceId>,
            ::std::string::String,
        >,
        ip_address: ::std::result::Result<
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
    impl ::std::default::Default for ActivateResponse {
        fn default() -> Self {
            Self {
                device_ids: Ok(Default::default()),
                ip_address: Ok(Default::default()),
                service_plan: Ok(Default::default()),
                state: Ok(Default::default()),
                extra: Err("no value supplied for extra".to_string()),
            }
        }
    }
    impl ActivateResponse {
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
    impl ::std::convert::TryFrom<ActivateResponse> for super::ActivateResponse {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ActivateResponse,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                device_ids: value.device_ids?,
                ip_address: value.ip_address?,
                service_plan: value.service_plan?,
                state: value.state?,
                extra: value.extra?,
            })
        }
    }
    impl ::std::convert::From<super::ActivateResponse> for ActivateResponse {
        fn from(value: super::ActivateResponse) -> Self {
            Self {
                device_ids: Ok(value.device_ids),
                ip_address: Ok(value.ip_address),
                service_plan: Ok(value.service_plan),
                state: Ok(value.state),
                extra: Ok(value.extra),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct CallbackActionResult {
        account_name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        service_name: ::std::result::Result<
            ::std::option::Option<super::CallbackService>,
            ::std::string::String,
        >,
        extra: ::std::result::Result<crate::Extra, ::std::string::String>,
    }
    impl ::std::default::Default for CallbackActionResult {
        fn default() -> Self {
            Self {
                account_name: Ok(Default::default()),
                service_name: Ok(Default::default()),
                extra: Err("no value supplied for extra".to_string()),
            }
        }
    }
    impl CallbackActionResult {
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
            T: ::std::convert::TryInto<::std::option::Option<super::CallbackService>>,
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
    impl ::std::convert::TryFrom<CallbackActionResult> for super::CallbackActionResult {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CallbackActionResult,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                account_name: value.account_name?,
                service_name: value.service_name?,
                extra: value.extra?,
            })
        }
    }
    impl ::std::convert::From<super::CallbackActionResult> for CallbackActionResult {
        fn from(value: super::CallbackActionResult) -> Self {
            Self {
                account_name: Ok(value.account_name),
                service_name: Ok(value.service_name),
                extra: Ok(value.extra),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct CarrierCallback {
        callback_count: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
        comment: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        device_ids: ::std::result::Result<
            ::std::vec::Vec<super::DeviceId>,
            ::std::string::String,
        >,
        device_response: ::std::result::Result<
            ::std::option::Option<super::CarrierDeviceResponse>,
            ::std::string::String,
        >,
        fault_response: ::std::result::Result<
            ::std::option::Option<super::FaultResponse>,
            ::std::string::String,
        >,
        max_callback_threshold: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
        password: ::std::result::Result<
            ::std::option::Option<crate::Secret>,
            ::std::string::String,
        >,
        request_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        status: ::std::result::Result<
            ::std::option::Option<super::CallbackStatus>,
            ::std::string::String,
        >,
        summary: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        username: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        extra: ::std::result::Result<crate::Extra, ::std::string::String>,
    }
    impl ::std::default::Default for CarrierCallback {
        fn default() -> Self {
            Self {
                callback_count: Ok(Default::default()),
                comment: Ok(Default::default()),
                device_ids: Ok(Default::default()),
                device_response: Ok(Default::default()),
                fault_response: Ok(Default::default()),
                max_callback_threshold: Ok(Default::default()),
                password: Ok(Default::default()),
                request_id: Ok(Default::default()),
                status: Ok(Default::default()),
                summary: Ok(Default::default()),
                username: Ok(Default::default()),
                extra: Err("no value supplied for extra".to_string()),
            }
        }
    }
    impl CarrierCallback {
        pub fn callback_count<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<i32>>,
            T::Error: ::std::fmt::Display,
        {
            self.callback_count = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for callback_count: {e}")
                });
            self
        }
        pub fn comment<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.comment = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for comment: {e}")
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
        pub fn device_response<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<super::CarrierDeviceResponse>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.device_response = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for device_response: {e}")
                });
            self
        }
        pub fn fault_response<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<super::FaultResponse>>,
            T::Error: ::std::fmt::Display,
        {
            self.fault_response = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for fault_response: {e}")
                });
            self
        }
        pub fn max_callback_threshold<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<i32>>,
            T::Error: ::std::fmt::Display,
        {
            self.max_callback_threshold = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for max_callback_threshold: {e}"
                    )
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
                .map_err(|e| {
                    format!("error converting supplied value for password: {e}")
                });
            self
        }
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
            T: ::std::convert::TryInto<::std::option::Option<super::CallbackStatus>>,
            T::Error: ::std::fmt::Display,
        {
            self.status = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for status: {e}"));
            self
        }
        pub fn summary<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.summary = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for summary: {e}")
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
                .map_err(|e| {
                    format!("error converting supplied value for username: {e}")
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
    impl ::std::convert::TryFrom<CarrierCallback> for super::CarrierCallback {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CarrierCallback,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                callback_count: value.callback_count?,
                comment: value.comment?,
                device_ids: value.device_ids?,
                device_response: value.device_response?,
                fault_response: value.fault_response?,
                max_callback_threshold: value.max_callback_threshold?,
                password: value.password?,
                request_id: value.request_id?,
                status: value.status?,
                summary: value.summary?,
                username: value.username?,
                extra: value.extra?,
            })
        }
    }
    impl ::std::convert::From<super::CarrierCallback> for CarrierCallback {
        fn from(value: super::CarrierCallback) -> Self {
            Self {
                callback_count: Ok(value.callback_count),
                comment: Ok(value.comment),
                device_ids: Ok(value.device_ids),
                device_response: Ok(value.device_response),
                fault_response: Ok(value.fault_response),
                max_callback_threshold: Ok(value.max_callback_threshold),
                password: Ok(value.password),
                request_id: Ok(value.request_id),
                status: Ok(value.status),
                summary: Ok(value.summary),
                username: Ok(value.username),
                extra: Ok(value.extra),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct CarrierChangeResponse {
        device_ids: ::std::result::Result<
            ::std::vec::Vec<super::DeviceId>,
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
    impl ::std::default::Default for CarrierChangeResponse {
        fn default() -> Self {
            Self {
                device_ids: Ok(Default::default()),
                service_plan: Ok(Default::default()),
                state: Ok(Default::default()),
                extra: Err("no value supplied for extra".to_string()),
            }
        }
    }
    impl CarrierChangeResponse {
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
    impl ::std::convert::TryFrom<CarrierChangeResponse>
    for super::CarrierChangeResponse {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CarrierChangeResponse,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                device_ids: value.device_ids?,
                service_plan: value.service_plan?,
                state: value.state?,
                extra: value.extra?,
            })
        }
    }
    impl ::std::convert::From<super::CarrierChangeResponse> for CarrierChangeResponse {
        fn from(value: super::CarrierChangeResponse) -> Self {
            Self {
                device_ids: Ok(value.device_ids),
                service_plan: Ok(value.service_plan),
                state: Ok(value.state),
                extra: Ok(value.extra),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct CarrierDeviceResponse {
        activate_response: ::std::result::Result<
            ::std::option::Option<super::ActivateResponse>,
            ::std::string::String,
        >,
        change_contact_info_response: ::std::result::Result<
            ::std::option::Option<super::CarrierChangeResponse>,
            ::std::string::String,
        >,
        change_cost_center_code_response: ::std::result::Result<
            ::std::option::Option<super::CarrierChangeResponse>,
            ::std::string::String,
        >,
        change_custom_fields_response: ::std::result::Result<
            ::std::option::Option<super::CarrierChangeResponse>,
            ::std::string::String,
        >,
        change_identifier_response: ::std::result::Result<
            ::std::option::Option<super::ChangeIdentifierResponse>,
            ::std::string::String,
        >,
        change_service_plan_response: ::std::result::Result<
            ::std::option::Option<super::CarrierChangeResponse>,
            ::std::string::String,
        >,
        deactivate_response: ::std::result::Result<
            ::std::option::Option<super::CarrierChangeResponse>,
            ::std::string::String,
        >,
        move_device_response: ::std::result::Result<
            ::std::option::Option<super::CarrierChangeResponse>,
            ::std::string::String,
        >,
        restore_response: ::std::result::Result<
            ::std::option::Option<super::CarrierChangeResponse>,
            ::std::string::String,
        >,
        suspend_response: ::std::result::Result<
            ::std::option::Option<super::CarrierChangeResponse>,
            ::std::string::String,
        >,
        extra: ::std::result::Result<crate::Extra, ::std::string::String>,
    }
    impl ::std::default::Default for CarrierDeviceResponse {
        fn default() -> Self {
            Self {
                activate_response: Ok(Default::default()),
                change_contact_info_response: Ok(Default::default()),
                change_cost_center_code_response: Ok(Default::default()),
                change_custom_fields_response: Ok(Default::default()),
                change_identifier_response: Ok(Default::default()),
                change_service_plan_response: Ok(Default::default()),
                deactivate_response: Ok(Default::default()),
                move_device_response: Ok(Default::default()),
                restore_response: Ok(Default::default()),
                suspend_response: Ok(Default::default()),
                extra: Err("no value supplied for extra".to_string()),
            }
        }
    }
    impl CarrierDeviceResponse {
        pub fn activate_response<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<super::ActivateResponse>>,
            T::Error: ::std::fmt::Display,
        {
            self.activate_response = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for activate_response: {e}")
                });
            self
        }
        pub fn change_contact_info_response<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<super::CarrierChangeResponse>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.change_contact_info_response = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for change_contact_info_response: {e}"
                    )
                });
            self
        }
        pub fn change_cost_center_code_response<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<super::CarrierChangeResponse>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.change_cost_center_code_response = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for change_cost_center_code_response: {e}"
                    )
                });
            self
        }
        pub fn change_custom_fields_response<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<super::CarrierChangeResponse>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.change_custom_fields_response = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for change_custom_fields_response: {e}"
                    )
                });
            self
        }
        pub fn change_identifier_response<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<super::ChangeIdentifierResponse>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.change_identifier_response = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for change_identifier_response: {e}"
                    )
                });
            self
        }
        pub fn change_service_plan_response<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<super::CarrierChangeResponse>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.change_service_plan_response = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for change_service_plan_response: {e}"
                    )
                });
            self
        }
        pub fn deactivate_response<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<super::CarrierChangeResponse>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.deactivate_response = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for deactivate_response: {e}"
                    )
                });
            self
        }
        pub fn move_device_response<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<super::CarrierChangeResponse>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.move_device_response = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for move_device_response: {e}"
                    )
                });
            self
        }
        pub fn restore_response<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<super::CarrierChangeResponse>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.restore_response = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for restore_response: {e}")
                });
            self
        }
        pub fn suspend_response<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<super::CarrierChangeResponse>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.suspend_response = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for suspend_response: {e}")
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
    impl ::std::convert::TryFrom<CarrierDeviceResponse>
    for super::CarrierDeviceResponse {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CarrierDeviceResponse,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                activate_response: value.activate_response?,
                change_contact_info_response: value.change_contact_info_response?,
                change_cost_center_code_response: value
                    .change_cost_center_code_response?,
                change_custom_fields_response: value.change_custom_fields_response?,
                change_identifier_response: value.change_identifier_response?,
                change_service_plan_response: value.change_service_plan_response?,
                deactivate_response: value.deactivate_response?,
                move_device_response: value.move_device_response?,
                restore_response: value.restore_response?,
                suspend_response: value.suspend_response?,
                extra: value.extra?,
            })
        }
    }
    impl ::std::convert::From<super::CarrierDeviceResponse> for CarrierDeviceResponse {
        fn from(value: super::CarrierDeviceResponse) -> Self {
            Self {
                activate_response: Ok(value.activate_response),
                change_contact_info_response: Ok(value.change_contact_info_response),
                change_cost_center_code_response: Ok(
                    value.change_cost_center_code_response,
                ),
                change_custom_fields_response: Ok(value.change_custom_fields_response),
                change_identifier_response: Ok(value.change_identifier_response),
                change_service_plan_response: Ok(value.change_service_plan_response),
                deactivate_response: Ok(value.deactivate_response),
                move_device_response: Ok(value.move_device_response),
                restore_response: Ok(value.restore_response),
                suspend_response: Ok(value.suspend_response),
                extra: Ok(value.extra),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct ChangeIdentifierResponse {
        device_ids: ::std::result::Result<
            ::std::vec::Vec<super::DeviceId>,
            ::std::string::String,
        >,
        service_plan: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        extra: ::std::result::Result<crate::Extra, ::std::string::String>,
    }
    impl ::std::default::Default for ChangeIdentifierResponse {
        fn default() -> Self {
            Self {
                device_ids: Ok(Default::default()),
                service_plan: Ok(Default::default()),
                extra: Err("no value supplied for extra".to_string()),
            }
        }
    }
    impl ChangeIdentifierResponse {
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
    impl ::std::convert::TryFrom<ChangeIdentifierResponse>
    for super::ChangeIdentifierResponse {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ChangeIdentifierResponse,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                device_ids: value.device_ids?,
                service_plan: value.service_plan?,
                extra: value.extra?,
            })
        }
    }
    impl ::std::convert::From<super::ChangeIdentifierResponse>
    for ChangeIdentifierResponse {
        fn from(value: super::ChangeIdentifierResponse) -> Self {
            Self {
                device_ids: Ok(value.device_ids),
                service_plan: Ok(value.service_plan),
                extra: Ok(value.extra),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct ConnectivityManagementCallback {
        account_name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        password: ::std::result::Result<
            ::std::option::Option<crate::Secret>,
            ::std::string::String,
        >,
        service_name: ::std::result::Result<
            ::std::option::Option<super::CallbackService>,
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
    impl ::std::default::Default for ConnectivityManagementCallback {
        fn default() -> Self {
            Self {
                account_name: Ok(Default::default()),
                password: Ok(Default::default()),
                service_name: Ok(Default::default()),
                url: Ok(Default::default()),
                username: Ok(Default::default()),
                extra: Err("no value supplied for extra".to_string()),
            }
        }
    }
    impl ConnectivityManagementCallback {
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
        pub fn password<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<crate::Secret>>,
            T::Error: ::std::fmt::Display,
        {
            self.password = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for password: {e}")
                });
            self
        }
        pub fn service_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<super::CallbackService>>,
            T::Error: ::std::fmt::Display,
        {
            self.service_name = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for service_name: {e}")
                });
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
                .map_err(|e| {
                    format!("error converting supplied value for username: {e}")
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
    impl ::std::convert::TryFrom<ConnectivityManagementCallback>
    for super::ConnectivityManagementCallback {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ConnectivityManagementCallback,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                account_name: value.account_name?,
                password: value.password?,
                service_name: value.service_name?,
                url: value.url?,
                username: value.username?,
                extra: value.extra?,
            })
        }
    }
    impl ::std::convert::From<super::ConnectivityManagementCallback>
    for ConnectivityManagementCallback {
        fn from(value: super::ConnectivityManagementCallback) -> Self {
            Self {
                account_name: Ok(value.account_name),
                password: Ok(value.password),
                service_name: Ok(value.service_name),
                url: Ok(value.url),
                username: Ok(value.username),
                extra: Ok(value.extra),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct FaultResponse {
        faultcode: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        faultstring: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        extra: ::std::result::Result<crate::Extra, ::std::string::String>,
    }
    impl ::std::default::Default for FaultResponse {
        fn default() -> Self {
            Self {
                faultcode: Ok(Default::default()),
                faultstring: Ok(Default::default()),
                extra: Err("no value supplied for extra".to_string()),
            }
        }
    }
    impl FaultResponse {
        pub fn faultcode<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.faultcode = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for faultcode: {e}")
                });
            self
        }
        pub fn faultstring<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.faultstring = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for faultstring: {e}")
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
    impl ::std::convert::TryFrom<FaultResponse> for super::FaultResponse {
        type Error = super::error::ConversionError;
        fn try_from(
            value: FaultResponse,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                faultcode: value.faultcode?,
                faultstring: value.faultstring?,
                extra: value.extra?,
            })
        }
    }
    impl ::std::convert::From<super::FaultResponse> for FaultResponse {
        fn from(value: super::FaultResponse) -> Self {
            Self {
                faultcode: Ok(value.faultcode),
                faultstring: Ok(value.faultstring),
                extra: Ok(value.extra),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct RegisterCallbackRequest {
        name: ::std::result::Result<super::CallbackService, ::std::string::String>,
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
    impl ::std::default::Default for RegisterCallbackRequest {
        fn default() -> Self {
            Self {
                name: Err("no value supplied for name".to_string()),
                password: Ok(Default::default()),
                url: Err("no value supplied for url".to_string()),
                username: Ok(Default::default()),
            }
        }
    }
    impl RegisterCallbackRequest {
        pub fn name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::CallbackService>,
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
                .map_err(|e| {
                    format!("error converting supplied value for password: {e}")
                });
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
                .map_err(|e| {
                    format!("error converting supplied value for username: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<RegisterCallbackRequest>
    for super::RegisterCallbackRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: RegisterCallbackRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                name: value.name?,
                password: value.password?,
                url: value.url?,
                username: value.username?,
            })
        }
    }
    impl ::std::convert::From<super::RegisterCallbackRequest>
    for RegisterCallbackRequest {
        fn from(value: super::RegisterCallbackRequest) -> Self {
            Self {
                name: Ok(value.name),
                password: Ok(value.password),
                url: Ok(value.url),
                username: Ok(value.username),
            }
        }
    }
}
