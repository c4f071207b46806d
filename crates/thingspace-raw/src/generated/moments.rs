// Generated from openapi by `cargo xtask generate`. Do not edit: change the description instead.

use jiff::Timestamp;
use super::types;
use crate::moment::parse;
impl types::ConnectionEvent {
    /// Returns the time in `occurredAt`. `None` if the member is missing or is not a time.
    pub fn occurred_at(&self) -> Option<Timestamp> {
        parse(self.occurred_at.as_deref()?)
    }
}
impl types::DeviceLocationSubscription {
    /// Returns the time in `purchaseTime`. `None` if the member is missing or is not a time.
    pub fn purchase_time(&self) -> Option<Timestamp> {
        parse(self.purchase_time.as_deref()?)
    }
}
impl types::DeviceUpgradeHistory {
    /// Returns the time in `upgradeStartTime`. `None` if the member is missing or is not a time.
    pub fn upgrade_start_time(&self) -> Option<Timestamp> {
        parse(self.upgrade_start_time.as_deref()?)
    }
}
impl types::DevicesConsentResult {
    /// Returns the time in `updateTime`. `None` if the member is missing or is not a time.
    pub fn update_time(&self) -> Option<Timestamp> {
        parse(self.update_time.as_deref()?)
    }
}
impl types::Firmware {
    /// Returns the time in `launchDate`. `None` if the member is missing or is not a time.
    pub fn launch_date(&self) -> Option<Timestamp> {
        parse(self.launch_date.as_deref()?)
    }
}
impl types::FirmwarePackage {
    /// Returns the time in `launchDate`. `None` if the member is missing or is not a time.
    pub fn launch_date(&self) -> Option<Timestamp> {
        parse(self.launch_date.as_deref()?)
    }
}
impl types::FotaDevice {
    /// Returns the time in `upgradeTime`. `None` if the member is missing or is not a time.
    pub fn upgrade_time(&self) -> Option<Timestamp> {
        parse(self.upgrade_time.as_deref()?)
    }
}
impl types::FotaLicenseRemovalList {
    /// Returns the time in `updateTime`. `None` if the member is missing or is not a time.
    pub fn update_time(&self) -> Option<Timestamp> {
        parse(self.update_time.as_deref()?)
    }
}
impl types::FotaSubscription {
    /// Returns the time in `updateTime`. `None` if the member is missing or is not a time.
    pub fn update_time(&self) -> Option<Timestamp> {
        parse(self.update_time.as_deref()?)
    }
}
impl types::LicensedDevice {
    /// Returns the time in `assignmentTime`. `None` if the member is missing or is not a time.
    pub fn assignment_time(&self) -> Option<Timestamp> {
        parse(self.assignment_time.as_deref()?)
    }
}
impl types::MismatchedDevice {
    /// Returns the time in `activationDate`. `None` if the member is missing or is not a time.
    pub fn activation_date(&self) -> Option<Timestamp> {
        parse(self.activation_date.as_deref()?)
    }
    /// Returns the time in `simOtaDate`. `None` if the member is missing or is not a time.
    pub fn sim_ota_date(&self) -> Option<Timestamp> {
        parse(self.sim_ota_date.as_deref()?)
    }
}
impl types::NiddMtDelivery {
    /// Returns the time in `acknowledgeTime`. `None` if the member is missing or is not a time.
    pub fn acknowledge_time(&self) -> Option<Timestamp> {
        parse(self.acknowledge_time.as_deref()?)
    }
    /// Returns the time in `firstAttemptDeliveryTime`. `None` if the member is missing or is not a time.
    pub fn first_attempt_delivery_time(&self) -> Option<Timestamp> {
        parse(self.first_attempt_delivery_time.as_deref()?)
    }
}
impl types::PromoChange {
    /// Returns the time in `changeDate`. `None` if the member is missing or is not a time.
    pub fn change_date(&self) -> Option<Timestamp> {
        parse(self.change_date.as_deref()?)
    }
}
impl types::PromoUsage {
    /// Returns the time in `eventDateTime`. `None` if the member is missing or is not a time.
    pub fn event_date_time(&self) -> Option<Timestamp> {
        parse(self.event_date_time.as_deref()?)
    }
}
impl types::ProvisioningHistory {
    /// Returns the time in `occurredAt`. `None` if the member is missing or is not a time.
    pub fn occurred_at(&self) -> Option<Timestamp> {
        parse(self.occurred_at.as_deref()?)
    }
}
impl types::ReachabilityResponse {
    /// Returns the time in `monitorExpirationTime`. `None` if the member is missing or is not a time.
    pub fn monitor_expiration_time(&self) -> Option<Timestamp> {
        parse(self.monitor_expiration_time.as_deref()?)
    }
}
impl types::ResumeTracking {
    /// Returns the time in `autoResumeDate`. `None` if the member is missing or is not a time.
    pub fn auto_resume_date(&self) -> Option<Timestamp> {
        parse(self.auto_resume_date.as_deref()?)
    }
}
impl types::SmsDeliveryConfirmation {
    /// Returns the time in `confirmationTime`. `None` if the member is missing or is not a time.
    pub fn confirmation_time(&self) -> Option<Timestamp> {
        parse(self.confirmation_time.as_deref()?)
    }
}
impl types::SmsEvent {
    /// Returns the time in `timestamp`. `None` if the member is missing or is not a time.
    pub fn timestamp(&self) -> Option<Timestamp> {
        parse(self.timestamp.as_deref()?)
    }
}
impl types::SmsMessage {
    /// Returns the time in `timestamp`. `None` if the member is missing or is not a time.
    pub fn timestamp(&self) -> Option<Timestamp> {
        parse(self.timestamp.as_deref()?)
    }
}
impl types::SuspensionStatusResponse {
    /// Returns the time in `suspendDate`. `None` if the member is missing or is not a time.
    pub fn suspend_date(&self) -> Option<Timestamp> {
        parse(self.suspend_date.as_deref()?)
    }
    /// Returns the time in `autoResumeDate`. `None` if the member is missing or is not a time.
    pub fn auto_resume_date(&self) -> Option<Timestamp> {
        parse(self.auto_resume_date.as_deref()?)
    }
}
impl types::ThingspaceDevice {
    /// Returns the time in `billingCycleEndDate`. `None` if the member is missing or is not a time.
    pub fn billing_cycle_end_date(&self) -> Option<Timestamp> {
        parse(self.billing_cycle_end_date.as_deref()?)
    }
    /// Returns the time in `createdAt`. `None` if the member is missing or is not a time.
    pub fn created_at(&self) -> Option<Timestamp> {
        parse(self.created_at.as_deref()?)
    }
    /// Returns the time in `lastActivationDate`. `None` if the member is missing or is not a time.
    pub fn last_activation_date(&self) -> Option<Timestamp> {
        parse(self.last_activation_date.as_deref()?)
    }
    /// Returns the time in `lastConnectionDate`. `None` if the member is missing or is not a time.
    pub fn last_connection_date(&self) -> Option<Timestamp> {
        parse(self.last_connection_date.as_deref()?)
    }
}
impl types::Usage {
    /// Returns the time in `timestamp`. `None` if the member is missing or is not a time.
    pub fn timestamp(&self) -> Option<Timestamp> {
        parse(self.timestamp.as_deref()?)
    }
}
