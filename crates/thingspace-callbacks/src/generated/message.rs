// Generated from openapi by `cargo xtask generate`. Do not edit: change the description instead.

use serde_json::Value;
use thingspace_raw::types;
use crate::undecoded::{Undecoded, decode, encode};
/// The content of a message, decoded into the type of its callback service.
///
/// A member that the OpenAPI description does not contain, or whose type differs from the description, is in the `extra`
/// of its object, as it was sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Message {
    /// Reports that a usage or anomaly trigger fired.
    AlertService(Box<types::GeneralCallback>),
    /// Reports the outcome of a request for one device.
    CarrierService(Box<types::CarrierCallback>),
    /// Reports the position of one device.
    DeviceLocation(Box<types::DeviceLocationMessage>),
    /// Reports the preferred roaming list of one device.
    DevicePrlInformation(Box<types::DevicePrlInformationCallback>),
    /// Reports the outcome of a profile request for a device.
    DeviceProfileService(Box<types::DeviceProfileCallback>),
    /// Reports the usage of one device under a promotion.
    DevicePromoUsage(Box<types::DevicePromoUsageCallback>),
    /// Reports the result of a query about devices.
    DeviceService(Box<types::DeviceServiceCallback>),
    /// Reports the suspension of one device.
    DeviceSuspensionStatus(Box<types::DeviceSuspensionStatusCallback>),
    /// Reports the usage of one device over a period.
    DeviceUsage(Box<types::DeviceUsageCallback>),
    /// Reports whether a device can be reached.
    DiagnosticsService(Box<types::DiagnosticsCallback>),
    /// Reports that the network accepted an SMS message, or that a device sent one.
    EnhancedConnectivityService(Box<types::EnhancedConnectivityCallback>),
    /// Sends messages whose meaning is not documented.
    ExtendedEnhancedConnectivityService(Box<types::GeneralCallback>),
    /// Reports that a device was changed outside the API.
    ExternalProvisioningChanges(Box<types::ExternalProvisioningChangesCallback>),
    /// Reports new firmware and the progress of upgrades.
    Fota(Box<types::FotaMessage>),
    /// Reports the performance of the wireless network.
    IntelligenceService(Box<types::GeneralCallback>),
    /// Reports that a location report is ready.
    Location(Box<types::LocationMessage>),
    /// Sends messages whose meaning is not documented.
    NetworkEventService(Box<types::GeneralCallback>),
    /// Reports delivered messages, data that devices sent, and the setup of devices for non-IP data.
    NiddService(Box<types::NiddCallback>),
    /// Reports that a promotion was removed from a device.
    PromoChanges(Box<types::PromoChangesCallback>),
    /// Reports events of a private wireless network.
    PwnService(Box<types::GeneralCallback>),
    /// Reports the quality of service of a vehicle.
    QoS(Box<types::GeneralCallback>),
    /// Reports that a suspended device resumes in seven days.
    ResumeTrackingNotification(Box<types::ResumeTrackingNotificationCallback>),
    /// Reports that a device received an SMS message.
    SmsDeliveryConfirmation(Box<types::SmsDeliveryConfirmationCallback>),
    /// Reports the outcome of a change to a custom state.
    StateService(Box<types::StateCallback>),
    /// Reports throttled data or a usage threshold of a subscription.
    SubscriptionNotificationService(Box<types::GeneralCallback>),
    /// Sends messages whose meaning is not documented.
    VipCallbackService(Box<types::GeneralCallback>),
    /// A message of a service that is not described, or a message that does not fit the type of its service.
    Other(Undecoded),
}
impl Message {
    /// Decodes the members of a message as far as possible.
    pub(crate) fn decode(service: &str, members: &Value) -> Self {
        match service {
            "AlertService" => decode(members, Self::AlertService),
            "CarrierService" => decode(members, Self::CarrierService),
            "DeviceLocation" => decode(members, Self::DeviceLocation),
            "DevicePRLInformation" => decode(members, Self::DevicePrlInformation),
            "DeviceProfileService" => decode(members, Self::DeviceProfileService),
            "DevicePromoUsage" => decode(members, Self::DevicePromoUsage),
            "DeviceService" => decode(members, Self::DeviceService),
            "DeviceSuspensionStatus" => decode(members, Self::DeviceSuspensionStatus),
            "DeviceUsage" => decode(members, Self::DeviceUsage),
            "DiagnosticsService" => decode(members, Self::DiagnosticsService),
            "EnhancedConnectivityService" => {
                decode(members, Self::EnhancedConnectivityService)
            }
            "ExtendedEnhancedConnectivityService" => {
                decode(members, Self::ExtendedEnhancedConnectivityService)
            }
            "ExternalProvisioningChanges" => {
                decode(members, Self::ExternalProvisioningChanges)
            }
            "Fota" => decode(members, Self::Fota),
            "IntelligenceService" => decode(members, Self::IntelligenceService),
            "Location" => decode(members, Self::Location),
            "NetworkEventService" => decode(members, Self::NetworkEventService),
            "NiddService" => decode(members, Self::NiddService),
            "PromoChanges" => decode(members, Self::PromoChanges),
            "PwnService" => decode(members, Self::PwnService),
            "QoS" => decode(members, Self::QoS),
            "ResumeTrackingNotification" => {
                decode(members, Self::ResumeTrackingNotification)
            }
            "SMSDeliveryConfirmation" => decode(members, Self::SmsDeliveryConfirmation),
            "StateService" => decode(members, Self::StateService),
            "SubscriptionNotificationService" => {
                decode(members, Self::SubscriptionNotificationService)
            }
            "VIPCallbackService" => decode(members, Self::VipCallbackService),
            _ => Self::Other(Undecoded::of_unknown_service(members)),
        }
    }
    /// Returns the message as JSON with the member names of the API. Decoded values have the types of the OpenAPI
    /// description: a number that was sent as a string is a number. The members in `extra` are as they were sent. Nulls
    /// and empty lists are left out. `Event::json` returns the message as it was sent. The message may contain secrets.
    pub fn json(&self) -> Value {
        match self {
            Self::AlertService(message) => encode(message),
            Self::CarrierService(message) => encode(message),
            Self::DeviceLocation(message) => encode(message),
            Self::DevicePrlInformation(message) => encode(message),
            Self::DeviceProfileService(message) => encode(message),
            Self::DevicePromoUsage(message) => encode(message),
            Self::DeviceService(message) => encode(message),
            Self::DeviceSuspensionStatus(message) => encode(message),
            Self::DeviceUsage(message) => encode(message),
            Self::DiagnosticsService(message) => encode(message),
            Self::EnhancedConnectivityService(message) => encode(message),
            Self::ExtendedEnhancedConnectivityService(message) => encode(message),
            Self::ExternalProvisioningChanges(message) => encode(message),
            Self::Fota(message) => encode(message),
            Self::IntelligenceService(message) => encode(message),
            Self::Location(message) => encode(message),
            Self::NetworkEventService(message) => encode(message),
            Self::NiddService(message) => encode(message),
            Self::PromoChanges(message) => encode(message),
            Self::PwnService(message) => encode(message),
            Self::QoS(message) => encode(message),
            Self::ResumeTrackingNotification(message) => encode(message),
            Self::SmsDeliveryConfirmation(message) => encode(message),
            Self::StateService(message) => encode(message),
            Self::SubscriptionNotificationService(message) => encode(message),
            Self::VipCallbackService(message) => encode(message),
            Self::Other(message) => message.json().clone(),
        }
    }
}
impl ::std::fmt::Debug for Message {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match self {
            Self::AlertService(message) => message.fmt(f),
            Self::CarrierService(message) => message.fmt(f),
            Self::DeviceLocation(message) => message.fmt(f),
            Self::DevicePrlInformation(message) => message.fmt(f),
            Self::DeviceProfileService(message) => message.fmt(f),
            Self::DevicePromoUsage(message) => message.fmt(f),
            Self::DeviceService(message) => message.fmt(f),
            Self::DeviceSuspensionStatus(message) => message.fmt(f),
            Self::DeviceUsage(message) => message.fmt(f),
            Self::DiagnosticsService(message) => message.fmt(f),
            Self::EnhancedConnectivityService(message) => message.fmt(f),
            Self::ExtendedEnhancedConnectivityService(message) => message.fmt(f),
            Self::ExternalProvisioningChanges(message) => message.fmt(f),
            Self::Fota(message) => message.fmt(f),
            Self::IntelligenceService(message) => message.fmt(f),
            Self::Location(message) => message.fmt(f),
            Self::NetworkEventService(message) => message.fmt(f),
            Self::NiddService(message) => message.fmt(f),
            Self::PromoChanges(message) => message.fmt(f),
            Self::PwnService(message) => message.fmt(f),
            Self::QoS(message) => message.fmt(f),
            Self::ResumeTrackingNotification(message) => message.fmt(f),
            Self::SmsDeliveryConfirmation(message) => message.fmt(f),
            Self::StateService(message) => message.fmt(f),
            Self::SubscriptionNotificationService(message) => message.fmt(f),
            Self::VipCallbackService(message) => message.fmt(f),
            Self::Other(message) => message.fmt(f),
        }
    }
}
