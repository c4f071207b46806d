// Generated from openapi/callbacks.yaml by `cargo xtask generate`. Do not edit: change the description instead.

#[allow(unused_imports)]
use super::*;
///A device that was activated.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct ActivateResponse {
    #[serde(
        rename = "deviceCredential",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub device_credential: ::std::option::Option<DeviceCredential>,
    ///All identifiers of the device, including the MDN and MSISDN of a new line (quirk callback-activated-ids).
    #[serde(
        rename = "deviceIds",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub device_ids: ::std::vec::Vec<DeviceId>,
    ///Feature codes of the device (quirk callback-activate-members).
    #[serde(
        rename = "featureCodes",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub feature_codes: ::std::vec::Vec<::std::string::String>,
    ///The IP address assigned to the device.
    #[serde(
        rename = "ipAddress",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub ip_address: ::std::option::Option<::std::string::String>,
    ///Code of the current service plan.
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
impl crate::lenient::Object for ActivateResponse {
    const NAME: &'static str = "ActivateResponse";
    const MEMBERS: &'static [&'static str] = &[
        "deviceCredential",
        "deviceIds",
        "featureCodes",
        "ipAddress",
        "servicePlan",
        "state",
    ];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_device_credential = None;
        let mut found_device_ids = None;
        let mut found_feature_codes = None;
        let mut found_ip_address = None;
        let mut found_service_plan = None;
        let mut found_state = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "deviceCredential" => {
                    found_device_credential = Some(
                        crate::lenient::next_value("deviceCredential", &mut members)?,
                    );
                }
                "deviceIds" => {
                    found_device_ids = Some(
                        crate::lenient::next_value("deviceIds", &mut members)?,
                    );
                }
                "featureCodes" => {
                    found_feature_codes = Some(
                        crate::lenient::next_value("featureCodes", &mut members)?,
                    );
                }
                "ipAddress" => {
                    found_ip_address = Some(
                        crate::lenient::next_value("ipAddress", &mut members)?,
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
            device_credential: crate::lenient::member(
                found_device_credential,
                "deviceCredential",
            )?,
            device_ids: crate::lenient::member(found_device_ids, "deviceIds")?,
            feature_codes: crate::lenient::member(found_feature_codes, "featureCodes")?,
            ip_address: crate::lenient::member(found_ip_address, "ipAddress")?,
            service_plan: crate::lenient::member(found_service_plan, "servicePlan")?,
            state: crate::lenient::member(found_state, "state")?,
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
    fn salvage(
        value: &::serde_json::Value,
        _whole: &mut bool,
    ) -> ::std::option::Option<Self> {
        let mut found_device_credential = None;
        let mut found_device_ids = None;
        let mut found_feature_codes = None;
        let mut found_ip_address = None;
        let mut found_service_plan = None;
        let mut found_state = None;
        let mut extra = crate::Extra::default();
        for (name, value) in crate::salvage::members(value)? {
            match name.as_str() {
                "deviceCredential" => {
                    found_device_credential = crate::salvage::part(
                        "deviceCredential",
                        value,
                        &mut extra,
                    );
                }
                "deviceIds" => {
                    found_device_ids = crate::salvage::part(
                        "deviceIds",
                        value,
                        &mut extra,
                    );
                }
                "featureCodes" => {
                    found_feature_codes = crate::salvage::part(
                        "featureCodes",
                        value,
                        &mut extra,
                    );
                }
                "ipAddress" => {
                    found_ip_address = crate::salvage::part(
                        "ipAddress",
                        value,
                        &mut extra,
                    );
                }
                "servicePlan" => {
                    found_service_plan = crate::salvage::part(
                        "servicePlan",
                        value,
                        &mut extra,
                    );
                }
                "state" => found_state = crate::salvage::part("state", value, &mut extra),
                _ => extra.insert(name, value.clone()),
            }
        }
        Some(Self {
            device_credential: crate::salvage::present(found_device_credential)?,
            device_ids: crate::salvage::present(found_device_ids)?,
            feature_codes: crate::salvage::present(found_feature_codes)?,
            ip_address: crate::salvage::present(found_ip_address)?,
            service_plan: crate::salvage::present(found_service_plan)?,
            state: crate::salvage::present(found_state)?,
            extra,
        })
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl ActivateResponse {
    pub fn builder() -> builder::ActivateResponse {
        Default::default()
    }
}
///The listener that was registered or removed. The name of the service is in `serviceName` here, but in `name` in the request.
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
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for CallbackActionResult {
    const NAME: &'static str = "CallbackActionResult";
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
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl CallbackActionResult {
    pub fn builder() -> builder::CallbackActionResult {
        Default::default()
    }
}
///A callback service. Each callback service has a listener of its own. Results of requests: `CarrierService` (changes of devices), `DeviceService` (uploads, orders, availability and lists), `DeviceUsage` (aggregate usage), `DevicePromoUsage` (promotion usage), `DevicePRLInformation` (roaming lists), `DeviceSuspensionStatus` (suspensions), `DeviceProfileService` (eUICC profiles), `StateService` (custom states), `DiagnosticsService` (reachability), `EnhancedConnectivityService` (SMS messages sent and received), `SMSDeliveryConfirmation` (SMS messages confirmed by the device), `NiddService` (non-IP data). Unsolicited: `ExternalProvisioningChanges` (devices changed outside the API), `PromoChanges` (promotions that ended), `ResumeTrackingNotification` (suspensions that end in seven days), `AlertService` (usage and anomaly triggers of the m2m interface), `SubscriptionNotificationService` (throttling and thresholds), `IntelligenceService` (performance of the wireless network), `QoS` (quality of service of vehicles), `PwnService` (private wireless networks). Accepted, but not documented: `ExtendedEnhancedConnectivityService`, `NetworkEventService`, `VIPCallbackService` (quirk callback-service-names). Not included, because other servers have their own registrations for them: `Fota` (firmware), `Location` and `DeviceLocation`.
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
    /// A value that is not described, as it was sent.
    Unknown(::std::string::String),
}
/// The default is an empty value that is not described. The service refuses it.
impl ::std::default::Default for CallbackService {
    fn default() -> Self {
        Self::Unknown(::std::string::String::new())
    }
}
impl CallbackService {
    /// The described values.
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
    /// Returns the value as it is on the wire.
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
        crate::lenient::string(deserializer).map(Self::from)
    }
}
impl crate::lenient::Lenient for CallbackService {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::string(deserializer).map(Self::from)
    }
}
///The outcome of a request. `Success`: done. `Failed`: not done; `faultResponse` says why. `Pending`: not finished; another message follows (quirk callback-status-pending). Only for non-IP data: `Delivered`, `Queued` and `DeliveryFailed` for a message to a device, `ConfigCreated` and `ConfigFailed` for the setup of a device.
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
    /// A value that is not described, as it was sent.
    Unknown(::std::string::String),
}
impl CallbackStatus {
    /// The described values.
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
    /// Returns the value as it is on the wire.
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
        crate::lenient::string(deserializer).map(Self::from)
    }
}
impl crate::lenient::Lenient for CallbackStatus {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::string(deserializer).map(Self::from)
    }
}
///The number of devices in the request. SOAP messages have a string instead of this object. Clients accept such a string, and preserve it as it was sent (quirk callback-comment-summary).
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct CallbackSummary {
    ///Number of devices in the request. In the messages that were seen, the number is a string.
    #[serde(
        rename = "devicesRequested",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub devices_requested: ::std::option::Option<i32>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for CallbackSummary {
    const NAME: &'static str = "CallbackSummary";
    const MEMBERS: &'static [&'static str] = &["devicesRequested"];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_devices_requested = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "devicesRequested" => {
                    found_devices_requested = Some(
                        crate::lenient::next_value("devicesRequested", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            devices_requested: crate::lenient::member(
                found_devices_requested,
                "devicesRequested",
            )?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for CallbackSummary {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for CallbackSummary {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn salvage(
        value: &::serde_json::Value,
        _whole: &mut bool,
    ) -> ::std::option::Option<Self> {
        let mut found_devices_requested = None;
        let mut extra = crate::Extra::default();
        for (name, value) in crate::salvage::members(value)? {
            match name.as_str() {
                "devicesRequested" => {
                    found_devices_requested = crate::salvage::part(
                        "devicesRequested",
                        value,
                        &mut extra,
                    );
                }
                _ => extra.insert(name, value.clone()),
            }
        }
        Some(Self {
            devices_requested: crate::salvage::present(found_devices_requested)?,
            extra,
        })
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl CallbackSummary {
    pub fn builder() -> builder::CallbackSummary {
        Default::default()
    }
}
///The outcome of a request for one device, sent by CarrierService. The message has `deviceResponse` if the request was carried out, and `faultResponse` if it was not.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct CarrierCallback {
    ///Number of this delivery of the message, starting at 1.
    #[serde(
        rename = "callbackCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub callback_count: ::std::option::Option<i32>,
    ///A human-readable comment. After a suspension, it contains the date on which the device resumes automatically (quirk callback-suspend-date).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub comment: ::std::option::Option<::std::string::String>,
    ///The device that this message is about, usually with the same identifiers as in the request.
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
    ///Number of deliveries after which the platform stops sending the message, 4 in every example.
    #[serde(
        rename = "maxCallbackThreshold",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub max_callback_threshold: ::std::option::Option<i32>,
    ///The password of the registration, in plain text. Empty or absent if no password was registered.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub password: ::std::option::Option<crate::Secret>,
    ///Id of the request that this message belongs to. In unsolicited messages, the id is empty or absent, or it belongs to no request (quirk callback-unsolicited-request-id).
    #[serde(
        rename = "requestId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub request_id: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<CallbackStatus>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub summary: ::std::option::Option<CallbackSummary>,
    ///The user name of the registration. Empty or absent if no user name was registered.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub username: ::std::option::Option<::std::string::String>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for CarrierCallback {
    const NAME: &'static str = "CarrierCallback";
    const MEMBERS: &'static [&'static str] = &[
        "callbackCount",
        "comment",
        "deviceIds",
        "deviceResponse",
        "faultResponse",
        "maxCallbackThreshold",
        "password",
        "requestId",
        "status",
        "summary",
        "username",
    ];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_callback_count = None;
        let mut found_comment = None;
        let mut found_device_ids = None;
        let mut found_device_response = None;
        let mut found_fault_response = None;
        let mut found_max_callback_threshold = None;
        let mut found_password = None;
        let mut found_request_id = None;
        let mut found_status = None;
        let mut found_summary = None;
        let mut found_username = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "callbackCount" => {
                    found_callback_count = Some(
                        crate::lenient::next_value("callbackCount", &mut members)?,
                    );
                }
                "comment" => {
                    found_comment = Some(
                        crate::lenient::next_value("comment", &mut members)?,
                    );
                }
                "deviceIds" => {
                    found_device_ids = Some(
                        crate::lenient::next_value("deviceIds", &mut members)?,
                    );
                }
                "deviceResponse" => {
                    found_device_response = Some(
                        crate::lenient::next_value("deviceResponse", &mut members)?,
                    );
                }
                "faultResponse" => {
                    found_fault_response = Some(
                        crate::lenient::next_value("faultResponse", &mut members)?,
                    );
                }
                "maxCallbackThreshold" => {
                    found_max_callback_threshold = Some(
                        crate::lenient::next_value("maxCallbackThreshold", &mut members)?,
                    );
                }
                "password" => {
                    found_password = Some(
                        crate::lenient::next_value("password", &mut members)?,
                    );
                }
                "requestId" => {
                    found_request_id = Some(
                        crate::lenient::next_value("requestId", &mut members)?,
                    );
                }
                "status" => {
                    found_status = Some(
                        crate::lenient::next_value("status", &mut members)?,
                    );
                }
                "summary" => {
                    found_summary = Some(
                        crate::lenient::next_value("summary", &mut members)?,
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
            callback_count: crate::lenient::member(
                found_callback_count,
                "callbackCount",
            )?,
            comment: crate::lenient::member(found_comment, "comment")?,
            device_ids: crate::lenient::member(found_device_ids, "deviceIds")?,
            device_response: crate::lenient::member(
                found_device_response,
                "deviceResponse",
            )?,
            fault_response: crate::lenient::member(
                found_fault_response,
                "faultResponse",
            )?,
            max_callback_threshold: crate::lenient::member(
                found_max_callback_threshold,
                "maxCallbackThreshold",
            )?,
            password: crate::lenient::member(found_password, "password")?,
            request_id: crate::lenient::member(found_request_id, "requestId")?,
            status: crate::lenient::member(found_status, "status")?,
            summary: crate::lenient::member(found_summary, "summary")?,
            username: crate::lenient::member(found_username, "username")?,
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
    fn salvage(
        value: &::serde_json::Value,
        _whole: &mut bool,
    ) -> ::std::option::Option<Self> {
        let mut found_callback_count = None;
        let mut found_comment = None;
        let mut found_device_ids = None;
        let mut found_device_response = None;
        let mut found_fault_response = None;
        let mut found_max_callback_threshold = None;
        let mut found_password = None;
        let mut found_request_id = None;
        let mut found_status = None;
        let mut found_summary = None;
        let mut found_username = None;
        let mut extra = crate::Extra::default();
        for (name, value) in crate::salvage::members(value)? {
            match name.as_str() {
                "callbackCount" => {
                    found_callback_count = crate::salvage::part(
                        "callbackCount",
                        value,
                        &mut extra,
                    );
                }
                "comment" => {
                    found_comment = crate::salvage::part("comment", value, &mut extra);
                }
                "deviceIds" => {
                    found_device_ids = crate::salvage::part(
                        "deviceIds",
                        value,
                        &mut extra,
                    );
                }
                "deviceResponse" => {
                    found_device_response = crate::salvage::part(
                        "deviceResponse",
                        value,
                        &mut extra,
                    );
                }
                "faultResponse" => {
                    found_fault_response = crate::salvage::part(
                        "faultResponse",
                        value,
                        &mut extra,
                    );
                }
                "maxCallbackThreshold" => {
                    found_max_callback_threshold = crate::salvage::part(
                        "maxCallbackThreshold",
                        value,
                        &mut extra,
                    );
                }
                "password" => {
                    found_password = crate::salvage::part("password", value, &mut extra);
                }
                "requestId" => {
                    found_request_id = crate::salvage::part(
                        "requestId",
                        value,
                        &mut extra,
                    );
                }
                "status" => {
                    found_status = crate::salvage::part("status", value, &mut extra);
                }
                "summary" => {
                    found_summary = crate::salvage::part("summary", value, &mut extra);
                }
                "username" => {
                    found_username = crate::salvage::part("username", value, &mut extra);
                }
                _ => extra.insert(name, value.clone()),
            }
        }
        Some(Self {
            callback_count: crate::salvage::present(found_callback_count)?,
            comment: crate::salvage::present(found_comment)?,
            device_ids: crate::salvage::present(found_device_ids)?,
            device_response: crate::salvage::present(found_device_response)?,
            fault_response: crate::salvage::present(found_fault_response)?,
            max_callback_threshold: crate::salvage::present(
                found_max_callback_threshold,
            )?,
            password: crate::salvage::present(found_password)?,
            request_id: crate::salvage::present(found_request_id)?,
            status: crate::salvage::present(found_status)?,
            summary: crate::salvage::present(found_summary)?,
            username: crate::salvage::present(found_username)?,
            extra,
        })
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl CarrierCallback {
    pub fn builder() -> builder::CarrierCallback {
        Default::default()
    }
}
///A device that was moved, or whose service plan, custom fields, cost center or contact information was changed. No source shows the members of these messages. The three members here are copied from ActivateResponse, as a guess (quirk callback-member-names). Clients preserve any other members.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct CarrierChangeResponse {
    ///Identifiers of the device.
    #[serde(
        rename = "deviceIds",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub device_ids: ::std::vec::Vec<DeviceId>,
    ///Code of the current service plan.
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
impl crate::lenient::Object for CarrierChangeResponse {
    const NAME: &'static str = "CarrierChangeResponse";
    const MEMBERS: &'static [&'static str] = &["deviceIds", "servicePlan", "state"];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_device_ids = None;
        let mut found_service_plan = None;
        let mut found_state = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "deviceIds" => {
                    found_device_ids = Some(
                        crate::lenient::next_value("deviceIds", &mut members)?,
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
            device_ids: crate::lenient::member(found_device_ids, "deviceIds")?,
            service_plan: crate::lenient::member(found_service_plan, "servicePlan")?,
            state: crate::lenient::member(found_state, "state")?,
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
    fn salvage(
        value: &::serde_json::Value,
        _whole: &mut bool,
    ) -> ::std::option::Option<Self> {
        let mut found_device_ids = None;
        let mut found_service_plan = None;
        let mut found_state = None;
        let mut extra = crate::Extra::default();
        for (name, value) in crate::salvage::members(value)? {
            match name.as_str() {
                "deviceIds" => {
                    found_device_ids = crate::salvage::part(
                        "deviceIds",
                        value,
                        &mut extra,
                    );
                }
                "servicePlan" => {
                    found_service_plan = crate::salvage::part(
                        "servicePlan",
                        value,
                        &mut extra,
                    );
                }
                "state" => found_state = crate::salvage::part("state", value, &mut extra),
                _ => extra.insert(name, value.clone()),
            }
        }
        Some(Self {
            device_ids: crate::salvage::present(found_device_ids)?,
            service_plan: crate::salvage::present(found_service_plan)?,
            state: crate::salvage::present(found_state)?,
            extra,
        })
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl CarrierChangeResponse {
    pub fn builder() -> builder::CarrierChangeResponse {
        Default::default()
    }
}
///What was done. Exactly one member is present, and its name shows the kind of request. The names for activations, suspensions, restorations, deactivations and changes of identifiers were seen in messages. The other names are derived from them, so accept whichever member is present (quirk callback-member-names).
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
    pub deactivate_response: ::std::option::Option<DeactivateResponse>,
    #[serde(
        rename = "moveDeviceResponse",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub move_device_response: ::std::option::Option<CarrierChangeResponse>,
    #[serde(
        rename = "restoreResponse",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub restore_response: ::std::option::Option<RestoreResponse>,
    #[serde(
        rename = "suspendResponse",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub suspend_response: ::std::option::Option<SuspendResponse>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for CarrierDeviceResponse {
    const NAME: &'static str = "CarrierDeviceResponse";
    const MEMBERS: &'static [&'static str] = &[
        "activateResponse",
        "changeContactInfoResponse",
        "changeCostCenterCodeResponse",
        "changeCustomFieldsResponse",
        "changeIdentifierResponse",
        "changeServicePlanResponse",
        "deactivateResponse",
        "moveDeviceResponse",
        "restoreResponse",
        "suspendResponse",
    ];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_activate_response = None;
        let mut found_change_contact_info_response = None;
        let mut found_change_cost_center_code_response = None;
        let mut found_change_custom_fields_response = None;
        let mut found_change_identifier_response = None;
        let mut found_change_service_plan_response = None;
        let mut found_deactivate_response = None;
        let mut found_move_device_response = None;
        let mut found_restore_response = None;
        let mut found_suspend_response = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "activateResponse" => {
                    found_activate_response = Some(
                        crate::lenient::next_value("activateResponse", &mut members)?,
                    );
                }
                "changeContactInfoResponse" => {
                    found_change_contact_info_response = Some(
                        crate::lenient::next_value(
                            "changeContactInfoResponse",
                            &mut members,
                        )?,
                    );
                }
                "changeCostCenterCodeResponse" => {
                    found_change_cost_center_code_response = Some(
                        crate::lenient::next_value(
                            "changeCostCenterCodeResponse",
                            &mut members,
                        )?,
                    );
                }
                "changeCustomFieldsResponse" => {
                    found_change_custom_fields_response = Some(
                        crate::lenient::next_value(
                            "changeCustomFieldsResponse",
                            &mut members,
                        )?,
                    );
                }
                "changeIdentifierResponse" => {
                    found_change_identifier_response = Some(
                        crate::lenient::next_value(
                            "changeIdentifierResponse",
                            &mut members,
                        )?,
                    );
                }
                "changeServicePlanResponse" => {
                    found_change_service_plan_response = Some(
                        crate::lenient::next_value(
                            "changeServicePlanResponse",
                            &mut members,
                        )?,
                    );
                }
                "deactivateResponse" => {
                    found_deactivate_response = Some(
                        crate::lenient::next_value("deactivateResponse", &mut members)?,
                    );
                }
                "moveDeviceResponse" => {
                    found_move_device_response = Some(
                        crate::lenient::next_value("moveDeviceResponse", &mut members)?,
                    );
                }
                "restoreResponse" => {
                    found_restore_response = Some(
                        crate::lenient::next_value("restoreResponse", &mut members)?,
                    );
                }
                "suspendResponse" => {
                    found_suspend_response = Some(
                        crate::lenient::next_value("suspendResponse", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            activate_response: crate::lenient::member(
                found_activate_response,
                "activateResponse",
            )?,
            change_contact_info_response: crate::lenient::member(
                found_change_contact_info_response,
                "changeContactInfoResponse",
            )?,
            change_cost_center_code_response: crate::lenient::member(
                found_change_cost_center_code_response,
                "changeCostCenterCodeResponse",
            )?,
            change_custom_fields_response: crate::lenient::member(
                found_change_custom_fields_response,
                "changeCustomFieldsResponse",
            )?,
            change_identifier_response: crate::lenient::member(
                found_change_identifier_response,
                "changeIdentifierResponse",
            )?,
            change_service_plan_response: crate::lenient::member(
                found_change_service_plan_response,
                "changeServicePlanResponse",
            )?,
            deactivate_response: crate::lenient::member(
                found_deactivate_response,
                "deactivateResponse",
            )?,
            move_device_response: crate::lenient::member(
                found_move_device_response,
                "moveDeviceResponse",
            )?,
            restore_response: crate::lenient::member(
                found_restore_response,
                "restoreResponse",
            )?,
            suspend_response: crate::lenient::member(
                found_suspend_response,
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
    fn salvage(
        value: &::serde_json::Value,
        _whole: &mut bool,
    ) -> ::std::option::Option<Self> {
        let mut found_activate_response = None;
        let mut found_change_contact_info_response = None;
        let mut found_change_cost_center_code_response = None;
        let mut found_change_custom_fields_response = None;
        let mut found_change_identifier_response = None;
        let mut found_change_service_plan_response = None;
        let mut found_deactivate_response = None;
        let mut found_move_device_response = None;
        let mut found_restore_response = None;
        let mut found_suspend_response = None;
        let mut extra = crate::Extra::default();
        for (name, value) in crate::salvage::members(value)? {
            match name.as_str() {
                "activateResponse" => {
                    found_activate_response = crate::salvage::part(
                        "activateResponse",
                        value,
                        &mut extra,
                    );
                }
                "changeContactInfoResponse" => {
                    found_change_contact_info_response = crate::salvage::part(
                        "changeContactInfoResponse",
                        value,
                        &mut extra,
                    );
                }
                "changeCostCenterCodeResponse" => {
                    found_change_cost_center_code_response = crate::salvage::part(
                        "changeCostCenterCodeResponse",
                        value,
                        &mut extra,
                    );
                }
                "changeCustomFieldsResponse" => {
                    found_change_custom_fields_response = crate::salvage::part(
                        "changeCustomFieldsResponse",
                        value,
                        &mut extra,
                    );
                }
                "changeIdentifierResponse" => {
                    found_change_identifier_response = crate::salvage::part(
                        "changeIdentifierResponse",
                        value,
                        &mut extra,
                    );
                }
                "changeServicePlanResponse" => {
                    found_change_service_plan_response = crate::salvage::part(
                        "changeServicePlanResponse",
                        value,
                        &mut extra,
                    );
                }
                "deactivateResponse" => {
                    found_deactivate_response = crate::salvage::part(
                        "deactivateResponse",
                        value,
                        &mut extra,
                    );
                }
                "moveDeviceResponse" => {
                    found_move_device_response = crate::salvage::part(
                        "moveDeviceResponse",
                        value,
                        &mut extra,
                    );
                }
                "restoreResponse" => {
                    found_restore_response = crate::salvage::part(
                        "restoreResponse",
                        value,
                        &mut extra,
                    );
                }
                "suspendResponse" => {
                    found_suspend_response = crate::salvage::part(
                        "suspendResponse",
                        value,
                        &mut extra,
                    );
                }
                _ => extra.insert(name, value.clone()),
            }
        }
        Some(Self {
            activate_response: crate::salvage::present(found_activate_response)?,
            change_contact_info_response: crate::salvage::present(
                found_change_contact_info_response,
            )?,
            change_cost_center_code_response: crate::salvage::present(
                found_change_cost_center_code_response,
            )?,
            change_custom_fields_response: crate::salvage::present(
                found_change_custom_fields_response,
            )?,
            change_identifier_response: crate::salvage::present(
                found_change_identifier_response,
            )?,
            change_service_plan_response: crate::salvage::present(
                found_change_service_plan_response,
            )?,
            deactivate_response: crate::salvage::present(found_deactivate_response)?,
            move_device_response: crate::salvage::present(found_move_device_response)?,
            restore_response: crate::salvage::present(found_restore_response)?,
            suspend_response: crate::salvage::present(found_suspend_response)?,
            extra,
        })
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
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
    ///Code of the new service plan, if the plan changed too.
    #[serde(
        rename = "servicePlan",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub service_plan: ::std::option::Option<::std::string::String>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for ChangeIdentifierResponse {
    const NAME: &'static str = "ChangeIdentifierResponse";
    const MEMBERS: &'static [&'static str] = &["deviceIds", "servicePlan"];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_device_ids = None;
        let mut found_service_plan = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "deviceIds" => {
                    found_device_ids = Some(
                        crate::lenient::next_value("deviceIds", &mut members)?,
                    );
                }
                "servicePlan" => {
                    found_service_plan = Some(
                        crate::lenient::next_value("servicePlan", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            device_ids: crate::lenient::member(found_device_ids, "deviceIds")?,
            service_plan: crate::lenient::member(found_service_plan, "servicePlan")?,
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
    fn salvage(
        value: &::serde_json::Value,
        _whole: &mut bool,
    ) -> ::std::option::Option<Self> {
        let mut found_device_ids = None;
        let mut found_service_plan = None;
        let mut extra = crate::Extra::default();
        for (name, value) in crate::salvage::members(value)? {
            match name.as_str() {
                "deviceIds" => {
                    found_device_ids = crate::salvage::part(
                        "deviceIds",
                        value,
                        &mut extra,
                    );
                }
                "servicePlan" => {
                    found_service_plan = crate::salvage::part(
                        "servicePlan",
                        value,
                        &mut extra,
                    );
                }
                _ => extra.insert(name, value.clone()),
            }
        }
        Some(Self {
            device_ids: crate::salvage::present(found_device_ids)?,
            service_plan: crate::salvage::present(found_service_plan)?,
            extra,
        })
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
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
    ///Password that is included in messages, in plain text. Empty or absent if no password was registered.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub password: ::std::option::Option<crate::Secret>,
    #[serde(
        rename = "serviceName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub service_name: ::std::option::Option<CallbackService>,
    ///URL that messages are posted to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
    ///User name that is included in messages. Empty or absent if no user name was registered (quirk callback-credentials-shown).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub username: ::std::option::Option<::std::string::String>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for ConnectivityManagementCallback {
    const NAME: &'static str = "ConnectivityManagementCallback";
    const MEMBERS: &'static [&'static str] = &[
        "accountName",
        "password",
        "serviceName",
        "url",
        "username",
    ];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_account_name = None;
        let mut found_password = None;
        let mut found_service_name = None;
        let mut found_url = None;
        let mut found_username = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "accountName" => {
                    found_account_name = Some(
                        crate::lenient::next_value("accountName", &mut members)?,
                    );
                }
                "password" => {
                    found_password = Some(
                        crate::lenient::next_value("password", &mut members)?,
                    );
                }
                "serviceName" => {
                    found_service_name = Some(
                        crate::lenient::next_value("serviceName", &mut members)?,
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
            account_name: crate::lenient::member(found_account_name, "accountName")?,
            password: crate::lenient::member(found_password, "password")?,
            service_name: crate::lenient::member(found_service_name, "serviceName")?,
            url: crate::lenient::member(found_url, "url")?,
            username: crate::lenient::member(found_username, "username")?,
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
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
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
    fn salvage(
        value: &::serde_json::Value,
        whole: &mut bool,
    ) -> ::std::option::Option<Self> {
        crate::lenient::Lenient::salvage(value, whole).map(Self)
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
///A device that was deactivated (quirk callback-change-members).
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct DeactivateResponse {
    ///Whether the device was deactivated, as a string. No source shows a value; the example is a guess.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub deactivated: ::std::option::Option<::std::string::String>,
    ///Identifiers of the device.
    #[serde(
        rename = "deviceIds",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub device_ids: ::std::vec::Vec<DeviceId>,
    ///Code of the current service plan.
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
impl crate::lenient::Object for DeactivateResponse {
    const NAME: &'static str = "DeactivateResponse";
    const MEMBERS: &'static [&'static str] = &[
        "deactivated",
        "deviceIds",
        "servicePlan",
        "state",
    ];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_deactivated = None;
        let mut found_device_ids = None;
        let mut found_service_plan = None;
        let mut found_state = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "deactivated" => {
                    found_deactivated = Some(
                        crate::lenient::next_value("deactivated", &mut members)?,
                    );
                }
                "deviceIds" => {
                    found_device_ids = Some(
                        crate::lenient::next_value("deviceIds", &mut members)?,
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
            deactivated: crate::lenient::member(found_deactivated, "deactivated")?,
            device_ids: crate::lenient::member(found_device_ids, "deviceIds")?,
            service_plan: crate::lenient::member(found_service_plan, "servicePlan")?,
            state: crate::lenient::member(found_state, "state")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for DeactivateResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for DeactivateResponse {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn salvage(
        value: &::serde_json::Value,
        _whole: &mut bool,
    ) -> ::std::option::Option<Self> {
        let mut found_deactivated = None;
        let mut found_device_ids = None;
        let mut found_service_plan = None;
        let mut found_state = None;
        let mut extra = crate::Extra::default();
        for (name, value) in crate::salvage::members(value)? {
            match name.as_str() {
                "deactivated" => {
                    found_deactivated = crate::salvage::part(
                        "deactivated",
                        value,
                        &mut extra,
                    );
                }
                "deviceIds" => {
                    found_device_ids = crate::salvage::part(
                        "deviceIds",
                        value,
                        &mut extra,
                    );
                }
                "servicePlan" => {
                    found_service_plan = crate::salvage::part(
                        "servicePlan",
                        value,
                        &mut extra,
                    );
                }
                "state" => found_state = crate::salvage::part("state", value, &mut extra),
                _ => extra.insert(name, value.clone()),
            }
        }
        Some(Self {
            deactivated: crate::salvage::present(found_deactivated)?,
            device_ids: crate::salvage::present(found_device_ids)?,
            service_plan: crate::salvage::present(found_service_plan)?,
            state: crate::salvage::present(found_state)?,
            extra,
        })
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl DeactivateResponse {
    pub fn builder() -> builder::DeactivateResponse {
        Default::default()
    }
}
///A login that belongs to the device. Treat it as a secret. What the login gives access to is not documented (quirk callback-activate-members).
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct DeviceCredential {
    ///The password of the login.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub password: ::std::option::Option<crate::Secret>,
    ///The user name of the login.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub username: ::std::option::Option<::std::string::String>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for DeviceCredential {
    const NAME: &'static str = "DeviceCredential";
    const MEMBERS: &'static [&'static str] = &["password", "username"];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_password = None;
        let mut found_username = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "password" => {
                    found_password = Some(
                        crate::lenient::next_value("password", &mut members)?,
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
            password: crate::lenient::member(found_password, "password")?,
            username: crate::lenient::member(found_username, "username")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for DeviceCredential {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for DeviceCredential {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn salvage(
        value: &::serde_json::Value,
        _whole: &mut bool,
    ) -> ::std::option::Option<Self> {
        let mut found_password = None;
        let mut found_username = None;
        let mut extra = crate::Extra::default();
        for (name, value) in crate::salvage::members(value)? {
            match name.as_str() {
                "password" => {
                    found_password = crate::salvage::part("password", value, &mut extra);
                }
                "username" => {
                    found_username = crate::salvage::part("username", value, &mut extra);
                }
                _ => extra.insert(name, value.clone()),
            }
        }
        Some(Self {
            password: crate::salvage::present(found_password)?,
            username: crate::salvage::present(found_username)?,
            extra,
        })
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl DeviceCredential {
    pub fn builder() -> builder::DeviceCredential {
        Default::default()
    }
}
///Why the request was not carried out. Unlike in other objects, the names of the members are all lower case.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct FaultResponse {
    ///Human-readable details of the reason (quirk callback-fault-members).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub detail: ::std::option::Option<::std::string::String>,
    ///The component that found the error (quirk callback-fault-members).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub faultactor: ::std::option::Option<::std::string::String>,
    ///The name of the service, a dot, then the stable code. Compare codes without the name of the service. After this name, `REQUEST_ONHOLD` means that the request is waiting for an approval, and that another message follows, and `REQUEST_CANCELLED` means that the approval was denied or came too late.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub faultcode: ::std::option::Option<::std::string::String>,
    ///The reason, as human-readable text. The wording changes between releases.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub faultstring: ::std::option::Option<::std::string::String>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for FaultResponse {
    const NAME: &'static str = "FaultResponse";
    const MEMBERS: &'static [&'static str] = &[
        "detail",
        "faultactor",
        "faultcode",
        "faultstring",
    ];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_detail = None;
        let mut found_faultactor = None;
        let mut found_faultcode = None;
        let mut found_faultstring = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "detail" => {
                    found_detail = Some(
                        crate::lenient::next_value("detail", &mut members)?,
                    );
                }
                "faultactor" => {
                    found_faultactor = Some(
                        crate::lenient::next_value("faultactor", &mut members)?,
                    );
                }
                "faultcode" => {
                    found_faultcode = Some(
                        crate::lenient::next_value("faultcode", &mut members)?,
                    );
                }
                "faultstring" => {
                    found_faultstring = Some(
                        crate::lenient::next_value("faultstring", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            detail: crate::lenient::member(found_detail, "detail")?,
            faultactor: crate::lenient::member(found_faultactor, "faultactor")?,
            faultcode: crate::lenient::member(found_faultcode, "faultcode")?,
            faultstring: crate::lenient::member(found_faultstring, "faultstring")?,
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
    fn salvage(
        value: &::serde_json::Value,
        _whole: &mut bool,
    ) -> ::std::option::Option<Self> {
        let mut found_detail = None;
        let mut found_faultactor = None;
        let mut found_faultcode = None;
        let mut found_faultstring = None;
        let mut extra = crate::Extra::default();
        for (name, value) in crate::salvage::members(value)? {
            match name.as_str() {
                "detail" => {
                    found_detail = crate::salvage::part("detail", value, &mut extra);
                }
                "faultactor" => {
                    found_faultactor = crate::salvage::part(
                        "faultactor",
                        value,
                        &mut extra,
                    );
                }
                "faultcode" => {
                    found_faultcode = crate::salvage::part(
                        "faultcode",
                        value,
                        &mut extra,
                    );
                }
                "faultstring" => {
                    found_faultstring = crate::salvage::part(
                        "faultstring",
                        value,
                        &mut extra,
                    );
                }
                _ => extra.insert(name, value.clone()),
            }
        }
        Some(Self {
            detail: crate::salvage::present(found_detail)?,
            faultactor: crate::salvage::present(found_faultactor)?,
            faultcode: crate::salvage::present(found_faultcode)?,
            faultstring: crate::salvage::present(found_faultstring)?,
            extra,
        })
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl FaultResponse {
    pub fn builder() -> builder::FaultResponse {
        Default::default()
    }
}
///A listener to register.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[derive(Default)]
pub struct RegisterCallbackRequest {
    pub name: CallbackService,
    ///Password to include in every message, in plain text, at most 40 characters. Never use the password of the API user.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub password: ::std::option::Option<crate::Secret>,
    ///URL to post messages to, with http or https and one of the allowed ports.
    pub url: ::std::string::String,
    ///User name to include in every message, at most 40 characters. Not the name of the API user.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub username: ::std::option::Option<::std::string::String>,
}
impl RegisterCallbackRequest {
    pub fn builder() -> builder::RegisterCallbackRequest {
        Default::default()
    }
}
///A device that was restored (quirk callback-change-members).
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct RestoreResponse {
    ///Identifiers of the device.
    #[serde(
        rename = "deviceIds",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub device_ids: ::std::vec::Vec<DeviceId>,
    ///Whether the device was restored, as a string. No source shows a value; the example is a guess.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub restored: ::std::option::Option<::std::string::String>,
    ///Code of the current service plan.
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
impl crate::lenient::Object for RestoreResponse {
    const NAME: &'static str = "RestoreResponse";
    const MEMBERS: &'static [&'static str] = &[
        "deviceIds",
        "restored",
        "servicePlan",
        "state",
    ];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_device_ids = None;
        let mut found_restored = None;
        let mut found_service_plan = None;
        let mut found_state = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "deviceIds" => {
                    found_device_ids = Some(
                        crate::lenient::next_value("deviceIds", &mut members)?,
                    );
                }
                "restored" => {
                    found_restored = Some(
                        crate::lenient::next_value("restored", &mut members)?,
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
            device_ids: crate::lenient::member(found_device_ids, "deviceIds")?,
            restored: crate::lenient::member(found_restored, "restored")?,
            service_plan: crate::lenient::member(found_service_plan, "servicePlan")?,
            state: crate::lenient::member(found_state, "state")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for RestoreResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for RestoreResponse {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn salvage(
        value: &::serde_json::Value,
        _whole: &mut bool,
    ) -> ::std::option::Option<Self> {
        let mut found_device_ids = None;
        let mut found_restored = None;
        let mut found_service_plan = None;
        let mut found_state = None;
        let mut extra = crate::Extra::default();
        for (name, value) in crate::salvage::members(value)? {
            match name.as_str() {
                "deviceIds" => {
                    found_device_ids = crate::salvage::part(
                        "deviceIds",
                        value,
                        &mut extra,
                    );
                }
                "restored" => {
                    found_restored = crate::salvage::part("restored", value, &mut extra);
                }
                "servicePlan" => {
                    found_service_plan = crate::salvage::part(
                        "servicePlan",
                        value,
                        &mut extra,
                    );
                }
                "state" => found_state = crate::salvage::part("state", value, &mut extra),
                _ => extra.insert(name, value.clone()),
            }
        }
        Some(Self {
            device_ids: crate::salvage::present(found_device_ids)?,
            restored: crate::salvage::present(found_restored)?,
            service_plan: crate::salvage::present(found_service_plan)?,
            state: crate::salvage::present(found_state)?,
            extra,
        })
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl RestoreResponse {
    pub fn builder() -> builder::RestoreResponse {
        Default::default()
    }
}
///A device that was suspended, and its suspension days. In the messages that were seen, the numbers of days are strings; clients accept strings and numbers (quirk callback-change-members).
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct SuspendResponse {
    ///Identifiers of the device.
    #[serde(
        rename = "deviceIds",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub device_ids: ::std::vec::Vec<DeviceId>,
    ///When the device resumes automatically. The format of the date has not been seen.
    #[serde(
        rename = "expectedResumeDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub expected_resume_date: ::std::option::Option<::std::string::String>,
    ///Maximum number of consecutive days of a suspension.
    #[serde(
        rename = "maxSuspendDaysAllowed",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub max_suspend_days_allowed: ::std::option::Option<i32>,
    ///Maximum number of suspension days in twelve months.
    #[serde(
        rename = "numDaysSuspendAllowedCurrent12Months",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub num_days_suspend_allowed_current12_months: ::std::option::Option<i32>,
    ///Number of days suspended in the last twelve months.
    #[serde(
        rename = "numDaysSuspendedLast12Months",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub num_days_suspended_last12_months: ::std::option::Option<i32>,
    ///Code of the current service plan.
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
impl crate::lenient::Object for SuspendResponse {
    const NAME: &'static str = "SuspendResponse";
    const MEMBERS: &'static [&'static str] = &[
        "deviceIds",
        "expectedResumeDate",
        "maxSuspendDaysAllowed",
        "numDaysSuspendAllowedCurrent12Months",
        "numDaysSuspendedLast12Months",
        "servicePlan",
        "state",
    ];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_device_ids = None;
        let mut found_expected_resume_date = None;
        let mut found_max_suspend_days_allowed = None;
        let mut found_num_days_suspend_allowed_current12_months = None;
        let mut found_num_days_suspended_last12_months = None;
        let mut found_service_plan = None;
        let mut found_state = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "deviceIds" => {
                    found_device_ids = Some(
                        crate::lenient::next_value("deviceIds", &mut members)?,
                    );
                }
                "expectedResumeDate" => {
                    found_expected_resume_date = Some(
                        crate::lenient::next_value("expectedResumeDate", &mut members)?,
                    );
                }
                "maxSuspendDaysAllowed" => {
                    found_max_suspend_days_allowed = Some(
                        crate::lenient::next_value(
                            "maxSuspendDaysAllowed",
                            &mut members,
                        )?,
                    );
                }
                "numDaysSuspendAllowedCurrent12Months" => {
                    found_num_days_suspend_allowed_current12_months = Some(
                        crate::lenient::next_value(
                            "numDaysSuspendAllowedCurrent12Months",
                            &mut members,
                        )?,
                    );
                }
                "numDaysSuspendedLast12Months" => {
                    found_num_days_suspended_last12_months = Some(
                        crate::lenient::next_value(
                            "numDaysSuspendedLast12Months",
                            &mut members,
                        )?,
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
            device_ids: crate::lenient::member(found_device_ids, "deviceIds")?,
            expected_resume_date: crate::lenient::member(
                found_expected_resume_date,
                "expectedResumeDate",
            )?,
            max_suspend_days_allowed: crate::lenient::member(
                found_max_suspend_days_allowed,
                "maxSuspendDaysAllowed",
            )?,
            num_days_suspend_allowed_current12_months: crate::lenient::member(
                found_num_days_suspend_allowed_current12_months,
                "numDaysSuspendAllowedCurrent12Months",
            )?,
            num_days_suspended_last12_months: crate::lenient::member(
                found_num_days_suspended_last12_months,
                "numDaysSuspendedLast12Months",
            )?,
            service_plan: crate::lenient::member(found_service_plan, "servicePlan")?,
            state: crate::lenient::member(found_state, "state")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for SuspendResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for SuspendResponse {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn salvage(
        value: &::serde_json::Value,
        _whole: &mut bool,
    ) -> ::std::option::Option<Self> {
        let mut found_device_ids = None;
        let mut found_expected_resume_date = None;
        let mut found_max_suspend_days_allowed = None;
        let mut found_num_days_suspend_allowed_current12_months = None;
        let mut found_num_days_suspended_last12_months = None;
        let mut found_service_plan = None;
        let mut found_state = None;
        let mut extra = crate::Extra::default();
        for (name, value) in crate::salvage::members(value)? {
            match name.as_str() {
                "deviceIds" => {
                    found_device_ids = crate::salvage::part(
                        "deviceIds",
                        value,
                        &mut extra,
                    );
                }
                "expectedResumeDate" => {
                    found_expected_resume_date = crate::salvage::part(
                        "expectedResumeDate",
                        value,
                        &mut extra,
                    );
                }
                "maxSuspendDaysAllowed" => {
                    found_max_suspend_days_allowed = crate::salvage::part(
                        "maxSuspendDaysAllowed",
                        value,
                        &mut extra,
                    );
                }
                "numDaysSuspendAllowedCurrent12Months" => {
                    found_num_days_suspend_allowed_current12_months = crate::salvage::part(
                        "numDaysSuspendAllowedCurrent12Months",
                        value,
                        &mut extra,
                    );
                }
                "numDaysSuspendedLast12Months" => {
                    found_num_days_suspended_last12_months = crate::salvage::part(
                        "numDaysSuspendedLast12Months",
                        value,
                        &mut extra,
                    );
                }
                "servicePlan" => {
                    found_service_plan = crate::salvage::part(
                        "servicePlan",
                        value,
                        &mut extra,
                    );
                }
                "state" => found_state = crate::salvage::part("state", value, &mut extra),
                _ => extra.insert(name, value.clone()),
            }
        }
        Some(Self {
            device_ids: crate::salvage::present(found_device_ids)?,
            expected_resume_date: crate::salvage::present(found_expected_resume_date)?,
            max_suspend_days_allowed: crate::salvage::present(
                found_max_suspend_days_allowed,
            )?,
            num_days_suspend_allowed_current12_months: crate::salvage::present(
                found_num_days_suspend_allowed_current12_months,
            )?,
            num_days_suspended_last12_months: crate::salvage::present(
                found_num_days_suspended_last12_months,
            )?,
            service_plan: crate::salvage::present(found_service_plan)?,
            state: crate::salvage::present(found_state)?,
            extra,
        })
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl SuspendResponse {
    pub fn builder() -> builder::SuspendResponse {
        Default::default()
    }
}
/// Builders of the types of this area.
pub mod builder;
