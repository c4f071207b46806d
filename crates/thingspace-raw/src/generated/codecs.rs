// Generated from openapi by `cargo xtask generate`. Do not edit: change the description instead.

use super::types;
use crate::codec::{Callback, Codec, recode, salvage};
/// The codecs of every operation, in the order of the description.
pub static CODECS: [Codec; 123usize] = [
    Codec {
        operation: "getAccount",
        request: None,
        answer: Some(recode::<types::Account>),
    },
    Codec {
        operation: "listServicePlans",
        request: None,
        answer: Some(recode::<types::ServicePlanList>),
    },
    Codec {
        operation: "listAccountLeads",
        request: None,
        answer: Some(recode::<types::AccountLeadsResult>),
    },
    Codec {
        operation: "getAccountStatesAndServices",
        request: None,
        answer: Some(recode::<types::AccountStatesAndServices>),
    },
    Codec {
        operation: "listAccountSkus",
        request: None,
        answer: Some(recode::<types::DeviceSkuListResult>),
    },
    Codec {
        operation: "registerCallback",
        request: Some(recode::<types::RegisterCallbackRequest>),
        answer: Some(recode::<types::CallbackActionResult>),
    },
    Codec {
        operation: "listCallbacks",
        request: None,
        answer: Some(recode::<types::ConnectivityManagementCallbackList>),
    },
    Codec {
        operation: "deregisterCallback",
        request: None,
        answer: Some(recode::<types::CallbackActionResult>),
    },
    Codec {
        operation: "addDevices",
        request: Some(recode::<types::AddDevicesRequest>),
        answer: Some(recode::<types::AddDevicesResultList>),
    },
    Codec {
        operation: "checkDeviceAvailability",
        request: Some(recode::<types::DeviceActivationRequest>),
        answer: Some(recode::<types::DeviceManagementResult>),
    },
    Codec {
        operation: "deleteDevices",
        request: Some(recode::<types::DeleteDevicesRequest>),
        answer: Some(recode::<types::DeleteDevicesResultList>),
    },
    Codec {
        operation: "findMismatchedHardware",
        request: Some(recode::<types::DeviceMismatchListRequest>),
        answer: Some(recode::<types::DeviceMismatchListResult>),
    },
    Codec {
        operation: "listDevices",
        request: Some(recode::<types::AccountDeviceListRequest>),
        answer: Some(recode::<types::AccountDeviceListResult>),
    },
    Codec {
        operation: "changeDeviceIdentifier",
        request: Some(recode::<types::ChangeDeviceIdRequest>),
        answer: Some(recode::<types::DeviceManagementResult>),
    },
    Codec {
        operation: "changeCostCenter",
        request: Some(recode::<types::DeviceCostCenterRequest>),
        answer: Some(recode::<types::DeviceManagementResult>),
    },
    Codec {
        operation: "changeCustomFields",
        request: Some(recode::<types::CustomFieldsUpdateRequest>),
        answer: Some(recode::<types::DeviceManagementResult>),
    },
    Codec {
        operation: "changeContactInfo",
        request: Some(recode::<types::ContactInfoUpdateRequest>),
        answer: Some(recode::<types::DeviceManagementResult>),
    },
    Codec {
        operation: "changeServicePlan",
        request: Some(recode::<types::ServicePlanUpdateRequest>),
        answer: Some(recode::<types::DeviceManagementResult>),
    },
    Codec {
        operation: "moveDevices",
        request: Some(recode::<types::MoveDeviceRequest>),
        answer: Some(recode::<types::DeviceManagementResult>),
    },
    Codec {
        operation: "getDeviceExtendedDiagnostics",
        request: Some(recode::<types::DeviceExtendedDiagnosticsRequest>),
        answer: Some(recode::<types::DeviceExtendedDiagnosticsResult>),
    },
    Codec {
        operation: "getSuspensionStatus",
        request: Some(recode::<types::DeviceSuspensionStatusRequest>),
        answer: Some(recode::<types::DeviceManagementResult>),
    },
    Codec {
        operation: "getPrlInformation",
        request: Some(recode::<types::DevicePrlListRequest>),
        answer: Some(recode::<types::DeviceManagementResult>),
    },
    Codec {
        operation: "uploadDevices",
        request: Some(recode::<types::DeviceUploadRequest>),
        answer: Some(recode::<types::DeviceManagementResult>),
    },
    Codec {
        operation: "uploadAndActivateDevices",
        request: Some(recode::<types::UploadsActivatesDeviceRequest>),
        answer: Some(recode::<types::DeviceManagementResult>),
    },
    Codec {
        operation: "downloadProfileToEnable",
        request: Some(recode::<types::ProfileChangeStateRequest>),
        answer: Some(recode::<types::DeviceManagementResult>),
    },
    Codec {
        operation: "downloadProfileToDisable",
        request: Some(recode::<types::ProfileChangeStateRequest>),
        answer: Some(recode::<types::DeviceManagementResult>),
    },
    Codec {
        operation: "downloadProfile",
        request: Some(recode::<types::DeviceProfileRequest>),
        answer: Some(recode::<types::DeviceManagementResult>),
    },
    Codec {
        operation: "enableProfile",
        request: Some(recode::<types::ProfileChangeStateRequest>),
        answer: Some(recode::<types::DeviceManagementResult>),
    },
    Codec {
        operation: "disableProfile",
        request: Some(recode::<types::ProfileChangeStateRequest>),
        answer: Some(recode::<types::DeviceManagementResult>),
    },
    Codec {
        operation: "deleteProfile",
        request: Some(recode::<types::ProfileChangeStateRequest>),
        answer: Some(recode::<types::DeviceManagementResult>),
    },
    Codec {
        operation: "activateProfile",
        request: Some(recode::<types::ProfileRequest>),
        answer: Some(recode::<types::DeviceManagementResult>),
    },
    Codec {
        operation: "activateEnableProfile",
        request: Some(recode::<types::ActivateDeviceProfileRequest>),
        answer: Some(recode::<types::DeviceManagementResult>),
    },
    Codec {
        operation: "deactivateProfile",
        request: Some(recode::<types::DeactivateDeviceProfileRequest>),
        answer: Some(recode::<types::DeviceManagementResult>),
    },
    Codec {
        operation: "setFallbackAttribute",
        request: Some(recode::<types::SetFallbackAttributeRequest>),
        answer: Some(recode::<types::DeviceManagementResult>),
    },
    Codec {
        operation: "suspendProfile",
        request: Some(recode::<types::GioProfileRequest>),
        answer: Some(recode::<types::DeviceManagementResult>),
    },
    Codec {
        operation: "resumeProfile",
        request: Some(recode::<types::GioProfileRequest>),
        answer: Some(recode::<types::DeviceManagementResult>),
    },
    Codec {
        operation: "suspendEuiccDevice",
        request: Some(recode::<types::GioProfileRequest>),
        answer: Some(recode::<types::DeviceManagementResult>),
    },
    Codec {
        operation: "resumeEuiccDevice",
        request: Some(recode::<types::GioProfileRequest>),
        answer: Some(recode::<types::DeviceManagementResult>),
    },
    Codec {
        operation: "changeProfileServicePlan",
        request: Some(recode::<types::DeviceProfileRequest>),
        answer: Some(recode::<types::DeviceManagementResult>),
    },
    Codec {
        operation: "renewActivationCode",
        request: Some(recode::<types::EsimProfileRequest2>),
        answer: Some(recode::<types::DeviceManagementResult>),
    },
    Codec {
        operation: "eidDeviceSwap",
        request: Some(recode::<types::EidDeviceSwapRequest>),
        answer: Some(recode::<types::DeviceManagementResult>),
    },
    Codec {
        operation: "listGlobalDevices",
        request: Some(recode::<types::EsimGlobalDeviceList>),
        answer: Some(recode::<types::DeviceManagementResult>),
    },
    Codec {
        operation: "getGlobalRequestStatus",
        request: None,
        answer: Some(recode::<types::StatusResponse>),
    },
    Codec {
        operation: "scheduleFirmwareUpgrade",
        request: Some(recode::<types::FirmwareUpgradeRequest>),
        answer: Some(recode::<types::FirmwareUpgrade>),
    },
    Codec {
        operation: "listFirmware",
        request: None,
        answer: Some(recode::<types::FirmwareList>),
    },
    Codec {
        operation: "getFirmwareUpgrade",
        request: None,
        answer: Some(recode::<types::FirmwareUpgrade>),
    },
    Codec {
        operation: "updateFirmwareUpgradeDevices",
        request: Some(recode::<types::FirmwareUpgradeChangeRequest>),
        answer: Some(recode::<types::FirmwareUpgradeChangeResult>),
    },
    Codec {
        operation: "cancelFirmwareUpgrade",
        request: None,
        answer: Some(recode::<types::SuccessResult>),
    },
    Codec {
        operation: "listFotaDevices",
        request: None,
        answer: Some(recode::<types::FotaDeviceListResult>),
    },
    Codec {
        operation: "listFirmwareUpgradesByStatus",
        request: None,
        answer: Some(recode::<types::UpgradeListQueryResult>),
    },
    Codec {
        operation: "getDeviceFirmwareHistory",
        request: None,
        answer: Some(recode::<types::DeviceUpgradeHistoryList>),
    },
    Codec {
        operation: "getFotaSubscription",
        request: None,
        answer: Some(recode::<types::FotaSubscription>),
    },
    Codec {
        operation: "getFotaLicenseStatus",
        request: None,
        answer: Some(recode::<types::AccountLicenseInfo>),
    },
    Codec {
        operation: "assignFotaLicenses",
        request: Some(recode::<types::FotaLicenseRequest>),
        answer: Some(recode::<types::FotaLicenseResult>),
    },
    Codec {
        operation: "removeFotaLicenses",
        request: Some(recode::<types::FotaLicenseRequest>),
        answer: Some(recode::<types::FotaLicenseResult>),
    },
    Codec {
        operation: "createFotaLicenseRemovalList",
        request: Some(recode::<types::FotaLicenseRemovalRequest>),
        answer: Some(recode::<types::FotaLicenseRemovalResult>),
    },
    Codec {
        operation: "deleteFotaLicenseRemovalList",
        request: None,
        answer: Some(recode::<types::SuccessResult>),
    },
    Codec {
        operation: "listFotaLicenseRemovals",
        request: None,
        answer: Some(recode::<types::FotaLicenseRemovalList>),
    },
    Codec {
        operation: "registerFotaCallback",
        request: Some(recode::<types::FotaCallbackRequest>),
        answer: Some(recode::<types::FotaCallbackActionResult>),
    },
    Codec {
        operation: "listFotaCallbacks",
        request: None,
        answer: Some(recode::<types::FotaRegisteredCallbacks>),
    },
    Codec {
        operation: "deregisterFotaCallback",
        request: None,
        answer: Some(recode::<types::SuccessResult>),
    },
    Codec {
        operation: "scheduleFirmwareCampaignV3",
        request: Some(recode::<types::CampaignFirmwareUpgrade>),
        answer: Some(recode::<types::FirmwareCampaign>),
    },
    Codec {
        operation: "getCampaignV3",
        request: None,
        answer: Some(recode::<types::FirmwareCampaign>),
    },
    Codec {
        operation: "cancelCampaignV3",
        request: None,
        answer: Some(recode::<types::SuccessResult>),
    },
    Codec {
        operation: "listFirmwareV3",
        request: None,
        answer: Some(recode::<types::FirmwarePackageList>),
    },
    Codec {
        operation: "scheduleSoftwareCampaignV2",
        request: Some(recode::<types::CampaignSoftwareUpgrade>),
        answer: Some(recode::<types::CampaignSoftware>),
    },
    Codec {
        operation: "createDeviceGroup",
        request: Some(recode::<types::CreateDeviceGroupRequest>),
        answer: Some(recode::<types::SuccessResult>),
    },
    Codec {
        operation: "listDeviceGroups",
        request: None,
        answer: Some(recode::<types::DeviceGroupList>),
    },
    Codec {
        operation: "updateDeviceGroup",
        request: Some(recode::<types::DeviceGroupUpdateRequest>),
        answer: Some(recode::<types::SuccessResult>),
    },
    Codec {
        operation: "getDeviceGroup",
        request: None,
        answer: Some(recode::<types::DeviceGroupDevicesData>),
    },
    Codec {
        operation: "deleteDeviceGroup",
        request: None,
        answer: Some(recode::<types::SuccessResult>),
    },
    Codec {
        operation: "listDeviceUsageHistory",
        request: Some(recode::<types::DeviceUsageListRequest>),
        answer: Some(recode::<types::DeviceUsageListResult>),
    },
    Codec {
        operation: "listAggregateDeviceUsage",
        request: Some(recode::<types::DeviceAggregateUsageListRequest>),
        answer: Some(recode::<types::DeviceManagementResult>),
    },
    Codec {
        operation: "listDeviceConnectionHistory",
        request: Some(recode::<types::DeviceConnectionListRequest>),
        answer: Some(recode::<types::ConnectionHistoryResult>),
    },
    Codec {
        operation: "listDeviceProvisioningHistory",
        request: Some(recode::<types::DeviceProvisioningHistoryListRequest>),
        answer: Some(recode::<types::DeviceProvisioningHistoryListResult>),
    },
    Codec {
        operation: "listPromoDeviceUsage",
        request: Some(recode::<types::PromoUsageRequest>),
        answer: Some(recode::<types::PromoUsageResult>),
    },
    Codec {
        operation: "listPromoAggregateUsage",
        request: Some(recode::<types::PromoAggregateUsageRequest>),
        answer: Some(recode::<types::DeviceManagementResult>),
    },
    Codec {
        operation: "listDeviceProvisioningHistoryV2",
        request: Some(recode::<types::ProvisioningHistoryV2Request>),
        answer: Some(recode::<types::DeviceManagementResult>),
    },
    Codec {
        operation: "listDeviceLocations",
        request: Some(recode::<types::LocationRequest>),
        answer: Some(recode::<types::LocationList>),
    },
    Codec {
        operation: "requestDeviceLocations",
        request: Some(recode::<types::LocationRequest>),
        answer: Some(recode::<types::LocationTransaction>),
    },
    Codec {
        operation: "cancelDeviceLocationRequest",
        request: None,
        answer: Some(recode::<types::TransactionId>),
    },
    Codec {
        operation: "createLocationReport",
        request: Some(recode::<types::LocationRequest>),
        answer: Some(recode::<types::LocationReportTransaction>),
    },
    Codec {
        operation: "getLocationReport",
        request: None,
        answer: Some(recode::<types::LocationReport>),
    },
    Codec {
        operation: "getLocationReportStatus",
        request: None,
        answer: Some(recode::<types::LocationReportStatus>),
    },
    Codec {
        operation: "cancelLocationReport",
        request: None,
        answer: Some(recode::<types::TransactionId>),
    },
    Codec {
        operation: "registerLocationCallback",
        request: Some(recode::<types::DeviceLocationCallback>),
        answer: Some(recode::<types::LocationCallbackRegistration>),
    },
    Codec {
        operation: "listLocationCallbacks",
        request: None,
        answer: Some(recode::<types::DeviceLocationCallbackList>),
    },
    Codec {
        operation: "deregisterLocationCallback",
        request: None,
        answer: Some(recode::<types::LocationDeregistration>),
    },
    Codec {
        operation: "getLocationConsents",
        request: None,
        answer: Some(recode::<types::AccountDeviceConsent>),
    },
    Codec {
        operation: "createLocationConsents",
        request: Some(recode::<types::AccountConsentCreate>),
        answer: Some(recode::<types::ConsentTransaction>),
    },
    Codec {
        operation: "updateLocationConsents",
        request: Some(recode::<types::AccountConsentUpdate>),
        answer: Some(recode::<types::ConsentTransaction>),
    },
    Codec {
        operation: "excludeDevices",
        request: Some(recode::<types::ConsentRequest>),
        answer: Some(recode::<types::SuccessResult>),
    },
    Codec {
        operation: "removeDeviceExclusions",
        request: None,
        answer: Some(recode::<types::SuccessResult>),
    },
    Codec {
        operation: "listDeviceExclusions",
        request: None,
        answer: Some(recode::<types::DevicesConsentResult>),
    },
    Codec {
        operation: "getLocationSubscription",
        request: None,
        answer: Some(recode::<types::DeviceLocationSubscription>),
    },
    Codec {
        operation: "getLocationUsage",
        request: Some(recode::<types::BillUsageRequest>),
        answer: Some(recode::<types::BillableUsageReport>),
    },
    Codec {
        operation: "sendNiddMessage",
        request: Some(recode::<types::NiddMessageRequest>),
        answer: Some(recode::<types::DeviceManagementResult>),
    },
    Codec {
        operation: "activateDevices",
        request: Some(recode::<types::CarrierActivateRequest>),
        answer: Some(recode::<types::DeviceManagementResult>),
    },
    Codec {
        operation: "deactivateDevices",
        request: Some(recode::<types::CarrierDeactivateRequest>),
        answer: Some(recode::<types::DeviceManagementResult>),
    },
    Codec {
        operation: "suspendDevices",
        request: Some(recode::<types::CarrierActionsRequest>),
        answer: Some(recode::<types::DeviceManagementResult>),
    },
    Codec {
        operation: "restoreDevices",
        request: Some(recode::<types::CarrierActionsRequest>),
        answer: Some(recode::<types::DeviceManagementResult>),
    },
    Codec {
        operation: "cancelLocation",
        request: Some(recode::<types::CancelLocationRequest>),
        answer: Some(recode::<types::DeviceManagementResult>),
    },
    Codec {
        operation: "goToState",
        request: Some(recode::<types::GoToStateRequest>),
        answer: Some(recode::<types::DeviceManagementResult>),
    },
    Codec {
        operation: "getRequestStatus",
        request: None,
        answer: Some(recode::<types::AsynchronousRequestResult>),
    },
    Codec {
        operation: "checkOrderStatus",
        request: Some(recode::<types::CheckOrderStatusRequest>),
        answer: Some(recode::<types::DeviceManagementResult>),
    },
    Codec {
        operation: "startReachabilityMonitor",
        request: Some(recode::<types::NotificationReportRequest>),
        answer: Some(recode::<types::DeviceManagementResult>),
    },
    Codec {
        operation: "stopReachabilityMonitor",
        request: Some(recode::<types::StopMonitorRequest>),
        answer: Some(recode::<types::DeviceManagementResult>),
    },
    Codec {
        operation: "listReachabilityMonitors",
        request: Some(recode::<types::RetrieveMonitorsRequest>),
        answer: Some(recode::<types::DeviceManagementResult>),
    },
    Codec {
        operation: "getReachabilityStatus",
        request: Some(recode::<types::NotificationReportStatusRequest>),
        answer: Some(recode::<types::DeviceManagementResult>),
    },
    Codec {
        operation: "setUsageSegmentationLabels",
        request: Some(recode::<types::AssociateLabelRequest>),
        answer: Some(recode::<types::DeviceManagementResult>),
    },
    Codec {
        operation: "removeUsageSegmentationLabels",
        request: Some(recode::<types::RemoveLabelRequest>),
        answer: Some(recode::<types::DeviceManagementResult>),
    },
    Codec {
        operation: "getBilledUsage",
        request: Some(recode::<types::BilledUsageRequest>),
        answer: Some(recode::<types::BilledUsageResult>),
    },
    Codec {
        operation: "listBilledUsage",
        request: Some(recode::<types::BilledUsageListRequest>),
        answer: Some(recode::<types::DeviceManagementResult>),
    },
    Codec {
        operation: "listBilledUsageV2",
        request: Some(recode::<types::BilledUsageV2Request>),
        answer: Some(recode::<types::DeviceManagementResult>),
    },
    Codec {
        operation: "requestOauthToken",
        request: None,
        answer: Some(recode::<types::OauthToken>),
    },
    Codec {
        operation: "revokeOauthToken",
        request: None,
        answer: None,
    },
    Codec {
        operation: "startConnectivityManagementSession",
        request: Some(recode::<types::LogInRequest>),
        answer: Some(recode::<types::LogInResult>),
    },
    Codec {
        operation: "endConnectivityManagementSession",
        request: None,
        answer: Some(recode::<types::LogOutResult>),
    },
    Codec {
        operation: "resetConnectivityManagementPassword",
        request: Some(recode::<types::SessionResetPasswordRequest>),
        answer: Some(recode::<types::SessionResetPasswordResult>),
    },
    Codec {
        operation: "sendSms",
        request: Some(recode::<types::SmsSendRequest>),
        answer: Some(recode::<types::DeviceManagementResult>),
    },
    Codec {
        operation: "listSmsMessages",
        request: None,
        answer: Some(recode::<types::SmsMessagesQueryResult>),
    },
    Codec {
        operation: "listSmsEventHistory",
        request: Some(recode::<types::SmsEventHistoryRequest>),
        answer: Some(recode::<types::DeviceManagementResult>),
    },
    Codec {
        operation: "startSmsCallbacks",
        request: None,
        answer: Some(recode::<types::SuccessResult>),
    },
];
/// The codec of every callback service, by name.
pub static CALLBACKS: [Callback; 26usize] = [
    Callback {
        service: "AlertService",
        summary: "Reports that a usage or anomaly trigger fired",
        message: recode::<types::GeneralCallback>,
        salvage: salvage::<types::GeneralCallback>,
    },
    Callback {
        service: "CarrierService",
        summary: "Reports the outcome of a request for one device",
        message: recode::<types::CarrierCallback>,
        salvage: salvage::<types::CarrierCallback>,
    },
    Callback {
        service: "DeviceLocation",
        summary: "Reports the position of one device",
        message: recode::<types::DeviceLocationMessage>,
        salvage: salvage::<types::DeviceLocationMessage>,
    },
    Callback {
        service: "DevicePRLInformation",
        summary: "Reports the preferred roaming list of one device",
        message: recode::<types::DevicePrlInformationCallback>,
        salvage: salvage::<types::DevicePrlInformationCallback>,
    },
    Callback {
        service: "DeviceProfileService",
        summary: "Reports the outcome of a profile request for a device",
        message: recode::<types::DeviceProfileCallback>,
        salvage: salvage::<types::DeviceProfileCallback>,
    },
    Callback {
        service: "DevicePromoUsage",
        summary: "Reports the usage of one device under a promotion",
        message: recode::<types::DevicePromoUsageCallback>,
        salvage: salvage::<types::DevicePromoUsageCallback>,
    },
    Callback {
        service: "DeviceService",
        summary: "Reports the result of a query about devices",
        message: recode::<types::DeviceServiceCallback>,
        salvage: salvage::<types::DeviceServiceCallback>,
    },
    Callback {
        service: "DeviceSuspensionStatus",
        summary: "Reports the suspension of one device",
        message: recode::<types::DeviceSuspensionStatusCallback>,
        salvage: salvage::<types::DeviceSuspensionStatusCallback>,
    },
    Callback {
        service: "DeviceUsage",
        summary: "Reports the usage of one device over a period",
        message: recode::<types::DeviceUsageCallback>,
        salvage: salvage::<types::DeviceUsageCallback>,
    },
    Callback {
        service: "DiagnosticsService",
        summary: "Reports whether a device can be reached",
        message: recode::<types::DiagnosticsCallback>,
        salvage: salvage::<types::DiagnosticsCallback>,
    },
    Callback {
        service: "EnhancedConnectivityService",
        summary: "Reports that the network accepted an SMS message, or that a device sent one",
        message: recode::<types::EnhancedConnectivityCallback>,
        salvage: salvage::<types::EnhancedConnectivityCallback>,
    },
    Callback {
        service: "ExtendedEnhancedConnectivityService",
        summary: "Sends messages whose meaning is not documented",
        message: recode::<types::GeneralCallback>,
        salvage: salvage::<types::GeneralCallback>,
    },
    Callback {
        service: "ExternalProvisioningChanges",
        summary: "Reports that a device was changed outside the API",
        message: recode::<types::ExternalProvisioningChangesCallback>,
        salvage: salvage::<types::ExternalProvisioningChangesCallback>,
    },
    Callback {
        service: "Fota",
        summary: "Reports new firmware and the progress of upgrades",
        message: recode::<types::FotaMessage>,
        salvage: salvage::<types::FotaMessage>,
    },
    Callback {
        service: "IntelligenceService",
        summary: "Reports the performance of the wireless network",
        message: recode::<types::GeneralCallback>,
        salvage: salvage::<types::GeneralCallback>,
    },
    Callback {
        service: "Location",
        summary: "Reports that a location report is ready",
        message: recode::<types::LocationMessage>,
        salvage: salvage::<types::LocationMessage>,
    },
    Callback {
        service: "NetworkEventService",
        summary: "Sends messages whose meaning is not documented",
        message: recode::<types::GeneralCallback>,
        salvage: salvage::<types::GeneralCallback>,
    },
    Callback {
        service: "NiddService",
        summary: "Reports delivered messages, data that devices sent, and the setup of devices for non-IP data",
        message: recode::<types::NiddCallback>,
        salvage: salvage::<types::NiddCallback>,
    },
    Callback {
        service: "PromoChanges",
        summary: "Reports that a promotion was removed from a device",
        message: recode::<types::PromoChangesCallback>,
        salvage: salvage::<types::PromoChangesCallback>,
    },
    Callback {
        service: "PwnService",
        summary: "Reports events of a private wireless network",
        message: recode::<types::GeneralCallback>,
        salvage: salvage::<types::GeneralCallback>,
    },
    Callback {
        service: "QoS",
        summary: "Reports the quality of service of a vehicle",
        message: recode::<types::GeneralCallback>,
        salvage: salvage::<types::GeneralCallback>,
    },
    Callback {
        service: "ResumeTrackingNotification",
        summary: "Reports that a suspended device resumes in seven days",
        message: recode::<types::ResumeTrackingNotificationCallback>,
        salvage: salvage::<types::ResumeTrackingNotificationCallback>,
    },
    Callback {
        service: "SMSDeliveryConfirmation",
        summary: "Reports that a device received an SMS message",
        message: recode::<types::SmsDeliveryConfirmationCallback>,
        salvage: salvage::<types::SmsDeliveryConfirmationCallback>,
    },
    Callback {
        service: "StateService",
        summary: "Reports the outcome of a change to a custom state",
        message: recode::<types::StateCallback>,
        salvage: salvage::<types::StateCallback>,
    },
    Callback {
        service: "SubscriptionNotificationService",
        summary: "Reports throttled data or a usage threshold of a subscription",
        message: recode::<types::GeneralCallback>,
        salvage: salvage::<types::GeneralCallback>,
    },
    Callback {
        service: "VIPCallbackService",
        summary: "Sends messages whose meaning is not documented",
        message: recode::<types::GeneralCallback>,
        salvage: salvage::<types::GeneralCallback>,
    },
];
