//! Names of the callback services (schema CallbackService, and the separate registries for location and firmware). The comment on
//! each name says what the callbacks of the service report.

/// Outcomes of line changes.
pub(crate) const CARRIER_SERVICE: &str = "CarrierService";

/// Answers to queries about devices.
pub(crate) const DEVICE_SERVICE: &str = "DeviceService";

/// Moves between custom states, and the end of an EID swap.
pub(super) const STATE_SERVICE: &str = "StateService";

/// Outcomes of eUICC profile changes, except for swaps.
pub(super) const PROFILE_SERVICE: &str = "DeviceProfileService";

/// Network confirmations of SMS to devices, and SMS from devices.
pub(super) const SMS_SERVICE: &str = "EnhancedConnectivityService";

/// Delivery confirmations that devices send when they receive an SMS.
pub(super) const SMS_CONFIRMATION_SERVICE: &str = "SMSDeliveryConfirmation";

/// Non-IP data in both directions, and the setup of NIDD.
pub(super) const NIDD_SERVICE: &str = "NiddService";

/// Reachability monitors and queries.
pub(crate) const DIAGNOSTICS_SERVICE: &str = "DiagnosticsService";

/// Aggregated usage.
pub(super) const USAGE_SERVICE: &str = "DeviceUsage";

/// Aggregated usage under a promotion (quirk history-promo-callback).
pub(super) const PROMO_USAGE_SERVICE: &str = "DevicePromoUsage";

/// The end of a promotion.
pub(super) const PROMO_CHANGE_SERVICE: &str = "PromoChanges";

/// Answers to getSuspensionStatus.
pub(crate) const SUSPENSION_SERVICE: &str = "DeviceSuspensionStatus";

/// Announcements of the automatic resume of a line.
pub(super) const RESUME_SERVICE: &str = "ResumeTrackingNotification";

/// Answers to getPrlInformation.
pub(super) const PRL_SERVICE: &str = "DevicePRLInformation";

/// Changes made in the web portal.
pub(super) const PORTAL_SERVICE: &str = "ExternalProvisioningChanges";

/// Finished location reports.
pub(crate) const LOCATION_REPORT_SERVICE: &str = "Location";

/// Positions of single devices.
pub(crate) const LOCATION_SERVICE: &str = "DeviceLocation";

/// All callbacks about firmware.
pub(crate) const FIRMWARE_SERVICE: &str = "Fota";
