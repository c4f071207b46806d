# Generated from crates/thingspace-python/stubs and src by `cargo xtask generate`. Do not edit.
"""The listed values of arguments."""

from typing import Literal, TypeAlias

from thingspace._unknown import Unknown

CallbackService: TypeAlias = Literal[
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
] | Unknown
"""A callback service."""

CampaignProtocol: TypeAlias = Literal[
    "LWM2M",
    "OMA",
    "HTTP",
    "OMD-DM",
] | Unknown
"""The protocol that manages a device."""

ChangeIdentifierOption: TypeAlias = Literal[
    "ChangeICCID",
    "ChangeIMEI",
    "ChangeIMEIandICCID",
    "ChangeMSISDN",
    "3Gto4G",
    "4Gto3G",
    "ChangeIMEIandEID",
] | Unknown
"""Which identifiers to change."""

DeviceState: TypeAlias = Literal[
    "active",
    "suspend",
    "deactive",
    "pre-active",
    "pending activation",
] | Unknown
"""The state of a line."""

LocationCallbackService: TypeAlias = Literal[
    "Location",
    "DeviceLocation",
] | Unknown
"""A callback service for locations."""

PublicIpRestriction: TypeAlias = Literal[
    "restricted",
    "unrestricted",
] | Unknown
"""Which traffic can reach a device with a public IP address."""

ReachabilityType: TypeAlias = Literal[
    "REACHABLE_FOR_DATA",
    "REACHABLE_FOR_SMS",
    "LOSS_OF_CONNECTIVITY",
    "REACHABLE_FOR_DATA_SMS",
    "REACHABLE_FOR_DATA_AND_LOSS",
    "REACHABLE_FOR_SMS_AND_LOSS",
    "REACHABLE_FOR_DATA_SMS_AND_LOSS",
] | Unknown
"""The events that are requested, or the event that a message reports."""

SmsEncoding: TypeAlias = Literal[
    "7-bit",
    "8-bit-ASCII",
    "8-bit-UTF-8",
    "8-bit-DATA",
] | Unknown
"""The encoding of a message."""

UpgradeStatus: TypeAlias = Literal[
    "RequestPending",
    "Queued",
    "RequestFailed",
    "InProgress",
    "Finished",
    "UpgradeFailed",
] | Unknown
"""The status of an upgrade."""
