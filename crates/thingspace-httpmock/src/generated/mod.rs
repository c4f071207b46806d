// Generated from openapi by `cargo xtask generate`. Do not edit: change the description instead.

mod accounts;
mod callbacks;
mod devices;
mod euicc;
mod firmware;
mod groups;
mod history;
mod location;
mod nidd;
mod provisioning;
mod reachability;
mod segments;
mod session;
mod sms;
/// What a mock of each operation expects (`…When`) and returns (`…Then`). `into_inner` returns httpmock's own types, for
/// requests and responses that the description does not allow.
pub mod operations {
    pub use super::accounts::*;
    pub use super::callbacks::*;
    pub use super::devices::*;
    pub use super::euicc::*;
    pub use super::firmware::*;
    pub use super::groups::*;
    pub use super::history::*;
    pub use super::location::*;
    pub use super::nidd::*;
    pub use super::provisioning::*;
    pub use super::reachability::*;
    pub use super::segments::*;
    pub use super::session::*;
    pub use super::sms::*;
}
/// An extension trait for [`MockServer`](::httpmock::MockServer) that
/// adds a method for each operation. These are the equivalent of
/// type-checked [`mock()`](::httpmock::MockServer::mock) calls.
pub trait MockServerExt {
    /// Mocks `getAccount`: GET /m2m/v1/accounts/{aname}.
    fn get_account<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetAccountWhen, operations::GetAccountThen);
    /// Mocks `listServicePlans`: GET /m2m/v1/plans/{aname}.
    fn list_service_plans<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListServicePlansWhen, operations::ListServicePlansThen);
    /// Mocks `listAccountLeads`: GET /m2m/v1/leads/{aname}.
    fn list_account_leads<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListAccountLeadsWhen, operations::ListAccountLeadsThen);
    /// Mocks `getAccountStatesAndServices`: GET /m2m/v1/accounts/{aname}/statesandservices.
    fn get_account_states_and_services<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::GetAccountStatesAndServicesWhen,
            operations::GetAccountStatesAndServicesThen,
        );
    /// Mocks `listAccountSkus`: POST /m2m/v1/accounts/{aname}/sku.
    fn list_account_skus<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListAccountSkusWhen, operations::ListAccountSkusThen);
    /// Mocks `listCallbacks`: GET /m2m/v1/callbacks/{aname}.
    fn list_callbacks<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListCallbacksWhen, operations::ListCallbacksThen);
    /// Mocks `registerCallback`: POST /m2m/v1/callbacks/{aname}.
    fn register_callback<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::RegisterCallbackWhen, operations::RegisterCallbackThen);
    /// Mocks `deregisterCallback`: DELETE /m2m/v1/callbacks/{aname}/name/{sname}.
    fn deregister_callback<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::DeregisterCallbackWhen,
            operations::DeregisterCallbackThen,
        );
    /// Mocks `addDevices`: POST /m2m/v1/devices/actions/add.
    fn add_devices<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::AddDevicesWhen, operations::AddDevicesThen);
    /// Mocks `checkDeviceAvailability`: POST /m2m/v1/devices/availability/actions/list.
    fn check_device_availability<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CheckDeviceAvailabilityWhen,
            operations::CheckDeviceAvailabilityThen,
        );
    /// Mocks `deleteDevices`: POST /m2m/v1/devices/actions/delete.
    fn delete_devices<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DeleteDevicesWhen, operations::DeleteDevicesThen);
    /// Mocks `findMismatchedHardware`: POST /m2m/v1/devices/actions/list/imeiiccidmismatch.
    fn find_mismatched_hardware<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::FindMismatchedHardwareWhen,
            operations::FindMismatchedHardwareThen,
        );
    /// Mocks `listDevices`: POST /m2m/v1/devices/actions/list.
    fn list_devices<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListDevicesWhen, operations::ListDevicesThen);
    /// Mocks `changeDeviceIdentifier`: PUT /m2m/v1/devices/{serviceType}/actions/deviceId.
    fn change_device_identifier<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ChangeDeviceIdentifierWhen,
            operations::ChangeDeviceIdentifierThen,
        );
    /// Mocks `changeCostCenter`: PUT /m2m/v1/devices/costCenter.
    fn change_cost_center<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ChangeCostCenterWhen, operations::ChangeCostCenterThen);
    /// Mocks `changeCustomFields`: PUT /m2m/v1/devices/actions/customFields.
    fn change_custom_fields<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ChangeCustomFieldsWhen,
            operations::ChangeCustomFieldsThen,
        );
    /// Mocks `changeContactInfo`: PUT /m2m/v1/devices/actions/contactInfo.
    fn change_contact_info<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ChangeContactInfoWhen, operations::ChangeContactInfoThen);
    /// Mocks `changeServicePlan`: PUT /m2m/v1/devices/actions/plan.
    fn change_service_plan<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ChangeServicePlanWhen, operations::ChangeServicePlanThen);
    /// Mocks `moveDevices`: PUT /m2m/v1/devices/actions/move.
    fn move_devices<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::MoveDevicesWhen, operations::MoveDevicesThen);
    /// Mocks `getDeviceExtendedDiagnostics`: POST /m2m/v1/devices/extendeddiagnostics/actions/list.
    fn get_device_extended_diagnostics<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::GetDeviceExtendedDiagnosticsWhen,
            operations::GetDeviceExtendedDiagnosticsThen,
        );
    /// Mocks `getSuspensionStatus`: POST /m2m/v1/devices/suspension/status.
    fn get_suspension_status<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::GetSuspensionStatusWhen,
            operations::GetSuspensionStatusThen,
        );
    /// Mocks `getPrlInformation`: POST /m2m/v1/devices/prl/actions/list.
    fn get_prl_information<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetPrlInformationWhen, operations::GetPrlInformationThen);
    /// Mocks `uploadDevices`: POST /m2m/v1/devices/actions/upload.
    fn upload_devices<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UploadDevicesWhen, operations::UploadDevicesThen);
    /// Mocks `uploadAndActivateDevices`: POST /m2m/v1/devices/actions/uploadactivate.
    fn upload_and_activate_devices<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UploadAndActivateDevicesWhen,
            operations::UploadAndActivateDevicesThen,
        );
    /// Mocks `downloadProfileToEnable`: POST /m2m/v1/devices/profile/actions/download_enable.
    fn download_profile_to_enable<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::DownloadProfileToEnableWhen,
            operations::DownloadProfileToEnableThen,
        );
    /// Mocks `downloadProfileToDisable`: POST /m2m/v1/devices/profile/actions/download_disable.
    fn download_profile_to_disable<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::DownloadProfileToDisableWhen,
            operations::DownloadProfileToDisableThen,
        );
    /// Mocks `downloadProfile`: POST /m2m/v1/devices/profile/actions/download.
    fn download_profile<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DownloadProfileWhen, operations::DownloadProfileThen);
    /// Mocks `enableProfile`: POST /m2m/v1/devices/profile/actions/enable.
    fn enable_profile<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::EnableProfileWhen, operations::EnableProfileThen);
    /// Mocks `disableProfile`: POST /m2m/v1/devices/profile/actions/disable.
    fn disable_profile<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DisableProfileWhen, operations::DisableProfileThen);
    /// Mocks `deleteProfile`: POST /m2m/v1/devices/profile/actions/delete.
    fn delete_profile<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DeleteProfileWhen, operations::DeleteProfileThen);
    /// Mocks `activateProfile`: POST /m2m/v1/devices/profile/actions/activate.
    fn activate_profile<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ActivateProfileWhen, operations::ActivateProfileThen);
    /// Mocks `activateEnableProfile`: POST /m2m/v1/devices/profile/actions/activate_enable.
    fn activate_enable_profile<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ActivateEnableProfileWhen,
            operations::ActivateEnableProfileThen,
        );
    /// Mocks `deactivateProfile`: POST /m2m/v1/devices/profile/actions/deactivate.
    fn deactivate_profile<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DeactivateProfileWhen, operations::DeactivateProfileThen);
    /// Mocks `setFallbackAttribute`: POST /m2m/v1/devices/profile/actions/setfallbackattribute.
    fn set_fallback_attribute<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::SetFallbackAttributeWhen,
            operations::SetFallbackAttributeThen,
        );
    /// Mocks `suspendProfile`: POST /m2m/v1/devices/profile/actions/profile_suspend.
    fn suspend_profile<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::SuspendProfileWhen, operations::SuspendProfileThen);
    /// Mocks `resumeProfile`: POST /m2m/v1/devices/profile/actions/profile_resume.
    fn resume_profile<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ResumeProfileWhen, operations::ResumeProfileThen);
    /// Mocks `suspendEuiccDevice`: POST /m2m/v1/devices/profile/actions/device_suspend.
    fn suspend_euicc_device<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::SuspendEuiccDeviceWhen,
            operations::SuspendEuiccDeviceThen,
        );
    /// Mocks `resumeEuiccDevice`: POST /m2m/v1/devices/profile/actions/device_resume.
    fn resume_euicc_device<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ResumeEuiccDeviceWhen, operations::ResumeEuiccDeviceThen);
    /// Mocks `changeProfileServicePlan`: POST /m2m/v1/devices/profile/actions/serviceplan.
    fn change_profile_service_plan<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ChangeProfileServicePlanWhen,
            operations::ChangeProfileServicePlanThen,
        );
    /// Mocks `renewActivationCode`: POST /m2m/v1/devices/profile/actions/renew_activation_code.
    fn renew_activation_code<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::RenewActivationCodeWhen,
            operations::RenewActivationCodeThen,
        );
    /// Mocks `eidDeviceSwap`: POST /m2m/v1/devices/actions/eidDeviceSwap.
    fn eid_device_swap<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::EidDeviceSwapWhen, operations::EidDeviceSwapThen);
    /// Mocks `listGlobalDevices`: POST /m2m/v2/devices/actions/list.
    fn list_global_devices<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListGlobalDevicesWhen, operations::ListGlobalDevicesThen);
    /// Mocks `getGlobalRequestStatus`: GET /m2m/v2/accounts/{accountName}/requests/{requestID}/status.
    fn get_global_request_status<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::GetGlobalRequestStatusWhen,
            operations::GetGlobalRequestStatusThen,
        );
    /// Mocks `scheduleFirmwareUpgrade`: POST /fota/v1/upgrades.
    fn schedule_firmware_upgrade<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ScheduleFirmwareUpgradeWhen,
            operations::ScheduleFirmwareUpgradeThen,
        );
    /// Mocks `listFirmware`: GET /fota/v1/firmware/{account}.
    fn list_firmware<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListFirmwareWhen, operations::ListFirmwareThen);
    /// Mocks `getFirmwareUpgrade`: GET /fota/v1/upgrades/{accountName}/upgrade/{upgradeId}.
    fn get_firmware_upgrade<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::GetFirmwareUpgradeWhen,
            operations::GetFirmwareUpgradeThen,
        );
    /// Mocks `updateFirmwareUpgradeDevices`: PUT /fota/v1/upgrades/{accountName}/upgrade/{upgradeId}.
    fn update_firmware_upgrade_devices<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateFirmwareUpgradeDevicesWhen,
            operations::UpdateFirmwareUpgradeDevicesThen,
        );
    /// Mocks `cancelFirmwareUpgrade`: DELETE /fota/v1/upgrades/{accountName}/upgrade/{upgradeId}.
    fn cancel_firmware_upgrade<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CancelFirmwareUpgradeWhen,
            operations::CancelFirmwareUpgradeThen,
        );
    /// Mocks `listFotaDevices`: GET /fota/v1/devices/{account}/index/{startIndex}.
    fn list_fota_devices<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListFotaDevicesWhen, operations::ListFotaDevicesThen);
    /// Mocks `listFirmwareUpgradesByStatus`: GET /fota/v1/reports/{account}/status/{upgradeStatus}/index/{startIndex}.
    fn list_firmware_upgrades_by_status<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListFirmwareUpgradesByStatusWhen,
            operations::ListFirmwareUpgradesByStatusThen,
        );
    /// Mocks `getDeviceFirmwareHistory`: GET /fota/v1/reports/{account}/devices/{deviceId}.
    fn get_device_firmware_history<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::GetDeviceFirmwareHistoryWhen,
            operations::GetDeviceFirmwareHistoryThen,
        );
    /// Mocks `getFotaSubscription`: GET /fota/v1/subscriptions/{account}.
    fn get_fota_subscription<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::GetFotaSubscriptionWhen,
            operations::GetFotaSubscriptionThen,
        );
    /// Mocks `getFotaLicenseStatus`: GET /fota/v1/licenses/{account}/index/{startIndex}.
    fn get_fota_license_status<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::GetFotaLicenseStatusWhen,
            operations::GetFotaLicenseStatusThen,
        );
    /// Mocks `assignFotaLicenses`: POST /fota/v1/licenses/{account}/assign.
    fn assign_fota_licenses<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::AssignFotaLicensesWhen,
            operations::AssignFotaLicensesThen,
        );
    /// Mocks `removeFotaLicenses`: POST /fota/v1/licenses/{account}/remove.
    fn remove_fota_licenses<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::RemoveFotaLicensesWhen,
            operations::RemoveFotaLicensesThen,
        );
    /// Mocks `createFotaLicenseRemovalList`: POST /fota/v1/licenses/{account}/cancel.
    fn create_fota_license_removal_list<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreateFotaLicenseRemovalListWhen,
            operations::CreateFotaLicenseRemovalListThen,
        );
    /// Mocks `deleteFotaLicenseRemovalList`: DELETE /fota/v1/licenses/{account}/cancel.
    fn delete_fota_license_removal_list<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::DeleteFotaLicenseRemovalListWhen,
            operations::DeleteFotaLicenseRemovalListThen,
        );
    /// Mocks `listFotaLicenseRemovals`: GET /fota/v1/licenses/{account}/cancel/index/{startIndex}.
    fn list_fota_license_removals<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListFotaLicenseRemovalsWhen,
            operations::ListFotaLicenseRemovalsThen,
        );
    /// Mocks `listFotaCallbacks`: GET /fota/v1/callbacks/{account}.
    fn list_fota_callbacks<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListFotaCallbacksWhen, operations::ListFotaCallbacksThen);
    /// Mocks `registerFotaCallback`: POST /fota/v1/callbacks/{account}.
    fn register_fota_callback<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::RegisterFotaCallbackWhen,
            operations::RegisterFotaCallbackThen,
        );
    /// Mocks `deregisterFotaCallback`: DELETE /fota/v1/callbacks/{account}/name/{service}.
    fn deregister_fota_callback<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::DeregisterFotaCallbackWhen,
            operations::DeregisterFotaCallbackThen,
        );
    /// Mocks `scheduleFirmwareCampaignV3`: POST /fota/v3/campaigns/firmware/{accountName}.
    fn schedule_firmware_campaign_v3<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ScheduleFirmwareCampaignV3When,
            operations::ScheduleFirmwareCampaignV3Then,
        );
    /// Mocks `getCampaignV3`: GET /fota/v3/campaigns/{accountName}/{campaignId}.
    fn get_campaign_v3<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetCampaignV3When, operations::GetCampaignV3Then);
    /// Mocks `cancelCampaignV3`: DELETE /fota/v3/campaigns/{accountName}/{campaignId}.
    fn cancel_campaign_v3<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CancelCampaignV3When, operations::CancelCampaignV3Then);
    /// Mocks `listFirmwareV3`: GET /fota/v3/firmware/{acc}.
    fn list_firmware_v3<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListFirmwareV3When, operations::ListFirmwareV3Then);
    /// Mocks `scheduleSoftwareCampaignV2`: POST /fota/v2/campaigns/{account}.
    fn schedule_software_campaign_v2<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ScheduleSoftwareCampaignV2When,
            operations::ScheduleSoftwareCampaignV2Then,
        );
    /// Mocks `createDeviceGroup`: POST /m2m/v1/groups.
    fn create_device_group<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CreateDeviceGroupWhen, operations::CreateDeviceGroupThen);
    /// Mocks `listDeviceGroups`: GET /m2m/v1/groups/{aname}.
    fn list_device_groups<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListDeviceGroupsWhen, operations::ListDeviceGroupsThen);
    /// Mocks `getDeviceGroup`: GET /m2m/v1/groups/{aname}/name/{gname}.
    fn get_device_group<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetDeviceGroupWhen, operations::GetDeviceGroupThen);
    /// Mocks `updateDeviceGroup`: PUT /m2m/v1/groups/{aname}/name/{gname}.
    fn update_device_group<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UpdateDeviceGroupWhen, operations::UpdateDeviceGroupThen);
    /// Mocks `deleteDeviceGroup`: DELETE /m2m/v1/groups/{aname}/name/{gname}.
    fn delete_device_group<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DeleteDeviceGroupWhen, operations::DeleteDeviceGroupThen);
    /// Mocks `listDeviceUsageHistory`: POST /m2m/v1/devices/usage/actions/list.
    fn list_device_usage_history<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListDeviceUsageHistoryWhen,
            operations::ListDeviceUsageHistoryThen,
        );
    /// Mocks `listAggregateDeviceUsage`: POST /m2m/v1/devices/usage/actions/list/aggregate.
    fn list_aggregate_device_usage<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListAggregateDeviceUsageWhen,
            operations::ListAggregateDeviceUsageThen,
        );
    /// Mocks `listDeviceConnectionHistory`: POST /m2m/v1/devices/connections/actions/listHistory.
    fn list_device_connection_history<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListDeviceConnectionHistoryWhen,
            operations::ListDeviceConnectionHistoryThen,
        );
    /// Mocks `listDeviceProvisioningHistory`: POST /m2m/v1/devices/history/actions/list.
    fn list_device_provisioning_history<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListDeviceProvisioningHistoryWhen,
            operations::ListDeviceProvisioningHistoryThen,
        );
    /// Mocks `listPromoDeviceUsage`: POST /m2m/v1/devices/usage/actions/promodeviceusage.
    fn list_promo_device_usage<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListPromoDeviceUsageWhen,
            operations::ListPromoDeviceUsageThen,
        );
    /// Mocks `listPromoAggregateUsage`: POST /m2m/v1/devices/usage/actions/promoaggregateusage.
    fn list_promo_aggregate_usage<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListPromoAggregateUsageWhen,
            operations::ListPromoAggregateUsageThen,
        );
    /// Mocks `listDeviceProvisioningHistoryV2`: POST /m2m/v2/devices/history/actions/list.
    fn list_device_provisioning_history_v2<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListDeviceProvisioningHistoryV2When,
            operations::ListDeviceProvisioningHistoryV2Then,
        );
    /// Mocks `listDeviceLocations`: POST /loc/v1/locations.
    fn list_device_locations<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListDeviceLocationsWhen,
            operations::ListDeviceLocationsThen,
        );
    /// Mocks `requestDeviceLocations`: POST /loc/v1/devicelocations.
    fn request_device_locations<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::RequestDeviceLocationsWhen,
            operations::RequestDeviceLocationsThen,
        );
    /// Mocks `cancelDeviceLocationRequest`: DELETE /loc/v1/devicelocations/{txid}.
    fn cancel_device_location_request<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CancelDeviceLocationRequestWhen,
            operations::CancelDeviceLocationRequestThen,
        );
    /// Mocks `createLocationReport`: POST /loc/v1/locationreports.
    fn create_location_report<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreateLocationReportWhen,
            operations::CreateLocationReportThen,
        );
    /// Mocks `getLocationReport`: GET /loc/v1/locationreports/{accountName}/report/{txid}/index/{startindex}.
    fn get_location_report<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetLocationReportWhen, operations::GetLocationReportThen);
    /// Mocks `getLocationReportStatus`: GET /loc/v1/locationreports/{accountName}/report/{txid}/status.
    fn get_location_report_status<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::GetLocationReportStatusWhen,
            operations::GetLocationReportStatusThen,
        );
    /// Mocks `cancelLocationReport`: DELETE /loc/v1/locationreports/{accountName}/report/{txid}.
    fn cancel_location_report<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CancelLocationReportWhen,
            operations::CancelLocationReportThen,
        );
    /// Mocks `listLocationCallbacks`: GET /loc/v1/callbacks/{accountName}.
    fn list_location_callbacks<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListLocationCallbacksWhen,
            operations::ListLocationCallbacksThen,
        );
    /// Mocks `registerLocationCallback`: POST /loc/v1/callbacks/{accountName}.
    fn register_location_callback<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::RegisterLocationCallbackWhen,
            operations::RegisterLocationCallbackThen,
        );
    /// Mocks `deregisterLocationCallback`: DELETE /loc/v1/callbacks/{accountName}/name/{service}.
    fn deregister_location_callback<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::DeregisterLocationCallbackWhen,
            operations::DeregisterLocationCallbackThen,
        );
    /// Mocks `getLocationConsents`: GET /loc/v1/devicelocations/action/consents.
    fn get_location_consents<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::GetLocationConsentsWhen,
            operations::GetLocationConsentsThen,
        );
    /// Mocks `updateLocationConsents`: PUT /loc/v1/devicelocations/action/consents.
    fn update_location_consents<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateLocationConsentsWhen,
            operations::UpdateLocationConsentsThen,
        );
    /// Mocks `createLocationConsents`: POST /loc/v1/devicelocations/action/consents.
    fn create_location_consents<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreateLocationConsentsWhen,
            operations::CreateLocationConsentsThen,
        );
    /// Mocks `excludeDevices`: POST /loc/v1/consents.
    fn exclude_devices<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ExcludeDevicesWhen, operations::ExcludeDevicesThen);
    /// Mocks `removeDeviceExclusions`: DELETE /loc/v1/consents.
    fn remove_device_exclusions<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::RemoveDeviceExclusionsWhen,
            operations::RemoveDeviceExclusionsThen,
        );
    /// Mocks `listDeviceExclusions`: GET /loc/v1/consents/{accountName}/index/{startIndex}.
    fn list_device_exclusions<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListDeviceExclusionsWhen,
            operations::ListDeviceExclusionsThen,
        );
    /// Mocks `getLocationSubscription`: GET /loc/v1/subscriptions/{accountName}.
    fn get_location_subscription<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::GetLocationSubscriptionWhen,
            operations::GetLocationSubscriptionThen,
        );
    /// Mocks `getLocationUsage`: POST /loc/v1/usage.
    fn get_location_usage<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetLocationUsageWhen, operations::GetLocationUsageThen);
    /// Mocks `sendNiddMessage`: POST /m2m/v1/devices/nidd/message.
    fn send_nidd_message<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::SendNiddMessageWhen, operations::SendNiddMessageThen);
    /// Mocks `activateDevices`: POST /m2m/v1/devices/actions/activate.
    fn activate_devices<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ActivateDevicesWhen, operations::ActivateDevicesThen);
    /// Mocks `deactivateDevices`: POST /m2m/v1/devices/actions/deactivate.
    fn deactivate_devices<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DeactivateDevicesWhen, operations::DeactivateDevicesThen);
    /// Mocks `suspendDevices`: POST /m2m/v1/devices/actions/suspend.
    fn suspend_devices<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::SuspendDevicesWhen, operations::SuspendDevicesThen);
    /// Mocks `restoreDevices`: POST /m2m/v1/devices/actions/restore.
    fn restore_devices<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::RestoreDevicesWhen, operations::RestoreDevicesThen);
    /// Mocks `cancelLocation`: POST /m2m/v1/devices/actions/cancellocation.
    fn cancel_location<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CancelLocationWhen, operations::CancelLocationThen);
    /// Mocks `goToState`: PUT /m2m/v1/devices/actions/gotostate.
    fn go_to_state<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GoToStateWhen, operations::GoToStateThen);
    /// Mocks `getRequestStatus`: GET /m2m/v1/accounts/{aname}/requests/{requestId}/status.
    fn get_request_status<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetRequestStatusWhen, operations::GetRequestStatusThen);
    /// Mocks `checkOrderStatus`: POST /m2m/v1/devices/requests/status.
    fn check_order_status<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CheckOrderStatusWhen, operations::CheckOrderStatusThen);
    /// Mocks `startReachabilityMonitor`: POST /m2m/v1/diagnostics/basic/devicereachability.
    fn start_reachability_monitor<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::StartReachabilityMonitorWhen,
            operations::StartReachabilityMonitorThen,
        );
    /// Mocks `stopReachabilityMonitor`: DELETE /m2m/v1/diagnostics/basic/devicereachability.
    fn stop_reachability_monitor<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::StopReachabilityMonitorWhen,
            operations::StopReachabilityMonitorThen,
        );
    /// Mocks `listReachabilityMonitors`: POST /m2m/v1/diagnostics/basic/devicereachability/monitors.
    fn list_reachability_monitors<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListReachabilityMonitorsWhen,
            operations::ListReachabilityMonitorsThen,
        );
    /// Mocks `getReachabilityStatus`: POST /m2m/v1/diagnostics/basic/devicereachability/status.
    fn get_reachability_status<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::GetReachabilityStatusWhen,
            operations::GetReachabilityStatusThen,
        );
    /// Mocks `setUsageSegmentationLabels`: POST /m2m/v1/devices/actions/usagesegmentationlabels.
    fn set_usage_segmentation_labels<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::SetUsageSegmentationLabelsWhen,
            operations::SetUsageSegmentationLabelsThen,
        );
    /// Mocks `removeUsageSegmentationLabels`: DELETE /m2m/v1/devices/actions/usagesegmentationlabels.
    fn remove_usage_segmentation_labels<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::RemoveUsageSegmentationLabelsWhen,
            operations::RemoveUsageSegmentationLabelsThen,
        );
    /// Mocks `getBilledUsage`: POST /m2m/v1/devices/usage/actions/billedusage.
    fn get_billed_usage<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetBilledUsageWhen, operations::GetBilledUsageThen);
    /// Mocks `listBilledUsage`: POST /m2m/v1/devices/usage/actions/billedusage/list.
    fn list_billed_usage<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListBilledUsageWhen, operations::ListBilledUsageThen);
    /// Mocks `listBilledUsageV2`: POST /m2m/v2/devices/usage/actions/billed.
    fn list_billed_usage_v2<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListBilledUsageV2When, operations::ListBilledUsageV2Then);
    /// Mocks `requestOauthToken`: POST /ts/v1/oauth2/token.
    fn request_oauth_token<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::RequestOauthTokenWhen, operations::RequestOauthTokenThen);
    /// Mocks `revokeOauthToken`: POST /ts/v1/oauth2/revoke.
    fn revoke_oauth_token<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::RevokeOauthTokenWhen, operations::RevokeOauthTokenThen);
    /// Mocks `startConnectivityManagementSession`: POST /m2m/v1/session/login.
    fn start_connectivity_management_session<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::StartConnectivityManagementSessionWhen,
            operations::StartConnectivityManagementSessionThen,
        );
    /// Mocks `endConnectivityManagementSession`: POST /m2m/v1/session/logout.
    fn end_connectivity_management_session<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::EndConnectivityManagementSessionWhen,
            operations::EndConnectivityManagementSessionThen,
        );
    /// Mocks `resetConnectivityManagementPassword`: PUT /m2m/v1/session/password/actions/reset.
    fn reset_connectivity_management_password<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ResetConnectivityManagementPasswordWhen,
            operations::ResetConnectivityManagementPasswordThen,
        );
    /// Mocks `sendSms`: POST /m2m/v1/sms.
    fn send_sms<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::SendSmsWhen, operations::SendSmsThen);
    /// Mocks `listSmsMessages`: GET /m2m/v1/sms/{aname}/history.
    fn list_sms_messages<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListSmsMessagesWhen, operations::ListSmsMessagesThen);
    /// Mocks `listSmsEventHistory`: POST /m2m/v1/devices/sms/history/actions/list.
    fn list_sms_event_history<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListSmsEventHistoryWhen,
            operations::ListSmsEventHistoryThen,
        );
    /// Mocks `startSmsCallbacks`: PUT /m2m/v1/sms/{aname}/startCallbacks.
    fn start_sms_callbacks<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::StartSmsCallbacksWhen, operations::StartSmsCallbacksThen);
}
impl MockServerExt for ::httpmock::MockServer {
    fn get_account<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetAccountWhen, operations::GetAccountThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GetAccountWhen::new(when),
                operations::GetAccountThen::new(then),
            )
        })
    }
    fn list_service_plans<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListServicePlansWhen, operations::ListServicePlansThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListServicePlansWhen::new(when),
                operations::ListServicePlansThen::new(then),
            )
        })
    }
    fn list_account_leads<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListAccountLeadsWhen, operations::ListAccountLeadsThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListAccountLeadsWhen::new(when),
                operations::ListAccountLeadsThen::new(then),
            )
        })
    }
    fn get_account_states_and_services<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::GetAccountStatesAndServicesWhen,
            operations::GetAccountStatesAndServicesThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GetAccountStatesAndServicesWhen::new(when),
                operations::GetAccountStatesAndServicesThen::new(then),
            )
        })
    }
    fn list_account_skus<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListAccountSkusWhen, operations::ListAccountSkusThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListAccountSkusWhen::new(when),
                operations::ListAccountSkusThen::new(then),
            )
        })
    }
    fn list_callbacks<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListCallbacksWhen, operations::ListCallbacksThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListCallbacksWhen::new(when),
                operations::ListCallbacksThen::new(then),
            )
        })
    }
    fn register_callback<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::RegisterCallbackWhen, operations::RegisterCallbackThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::RegisterCallbackWhen::new(when),
                operations::RegisterCallbackThen::new(then),
            )
        })
    }
    fn deregister_callback<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::DeregisterCallbackWhen,
            operations::DeregisterCallbackThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::DeregisterCallbackWhen::new(when),
                operations::DeregisterCallbackThen::new(then),
            )
        })
    }
    fn add_devices<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::AddDevicesWhen, operations::AddDevicesThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::AddDevicesWhen::new(when),
                operations::AddDevicesThen::new(then),
            )
        })
    }
    fn check_device_availability<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CheckDeviceAvailabilityWhen,
            operations::CheckDeviceAvailabilityThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CheckDeviceAvailabilityWhen::new(when),
                operations::CheckDeviceAvailabilityThen::new(then),
            )
        })
    }
    fn delete_devices<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DeleteDevicesWhen, operations::DeleteDevicesThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::DeleteDevicesWhen::new(when),
                operations::DeleteDevicesThen::new(then),
            )
        })
    }
    fn find_mismatched_hardware<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::FindMismatchedHardwareWhen,
            operations::FindMismatchedHardwareThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::FindMismatchedHardwareWhen::new(when),
                operations::FindMismatchedHardwareThen::new(then),
            )
        })
    }
    fn list_devices<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListDevicesWhen, operations::ListDevicesThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListDevicesWhen::new(when),
                operations::ListDevicesThen::new(then),
            )
        })
    }
    fn change_device_identifier<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ChangeDeviceIdentifierWhen,
            operations::ChangeDeviceIdentifierThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ChangeDeviceIdentifierWhen::new(when),
                operations::ChangeDeviceIdentifierThen::new(then),
            )
        })
    }
    fn change_cost_center<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ChangeCostCenterWhen, operations::ChangeCostCenterThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ChangeCostCenterWhen::new(when),
                operations::ChangeCostCenterThen::new(then),
            )
        })
    }
    fn change_custom_fields<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ChangeCustomFieldsWhen,
            operations::ChangeCustomFieldsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ChangeCustomFieldsWhen::new(when),
                operations::ChangeCustomFieldsThen::new(then),
            )
        })
    }
    fn change_contact_info<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ChangeContactInfoWhen, operations::ChangeContactInfoThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ChangeContactInfoWhen::new(when),
                operations::ChangeContactInfoThen::new(then),
            )
        })
    }
    fn change_service_plan<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ChangeServicePlanWhen, operations::ChangeServicePlanThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ChangeServicePlanWhen::new(when),
                operations::ChangeServicePlanThen::new(then),
            )
        })
    }
    fn move_devices<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::MoveDevicesWhen, operations::MoveDevicesThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::MoveDevicesWhen::new(when),
                operations::MoveDevicesThen::new(then),
            )
        })
    }
    fn get_device_extended_diagnostics<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::GetDeviceExtendedDiagnosticsWhen,
            operations::GetDeviceExtendedDiagnosticsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GetDeviceExtendedDiagnosticsWhen::new(when),
                operations::GetDeviceExtendedDiagnosticsThen::new(then),
            )
        })
    }
    fn get_suspension_status<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::GetSuspensionStatusWhen,
            operations::GetSuspensionStatusThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GetSuspensionStatusWhen::new(when),
                operations::GetSuspensionStatusThen::new(then),
            )
        })
    }
    fn get_prl_information<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetPrlInformationWhen, operations::GetPrlInformationThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GetPrlInformationWhen::new(when),
                operations::GetPrlInformationThen::new(then),
            )
        })
    }
    fn upload_devices<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UploadDevicesWhen, operations::UploadDevicesThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UploadDevicesWhen::new(when),
                operations::UploadDevicesThen::new(then),
            )
        })
    }
    fn upload_and_activate_devices<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UploadAndActivateDevicesWhen,
            operations::UploadAndActivateDevicesThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UploadAndActivateDevicesWhen::new(when),
                operations::UploadAndActivateDevicesThen::new(then),
            )
        })
    }
    fn download_profile_to_enable<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::DownloadProfileToEnableWhen,
            operations::DownloadProfileToEnableThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::DownloadProfileToEnableWhen::new(when),
                operations::DownloadProfileToEnableThen::new(then),
            )
        })
    }
    fn download_profile_to_disable<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::DownloadProfileToDisableWhen,
            operations::DownloadProfileToDisableThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::DownloadProfileToDisableWhen::new(when),
                operations::DownloadProfileToDisableThen::new(then),
            )
        })
    }
    fn download_profile<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DownloadProfileWhen, operations::DownloadProfileThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::DownloadProfileWhen::new(when),
                operations::DownloadProfileThen::new(then),
            )
        })
    }
    fn enable_profile<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::EnableProfileWhen, operations::EnableProfileThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::EnableProfileWhen::new(when),
                operations::EnableProfileThen::new(then),
            )
        })
    }
    fn disable_profile<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DisableProfileWhen, operations::DisableProfileThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::DisableProfileWhen::new(when),
                operations::DisableProfileThen::new(then),
            )
        })
    }
    fn delete_profile<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DeleteProfileWhen, operations::DeleteProfileThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::DeleteProfileWhen::new(when),
                operations::DeleteProfileThen::new(then),
            )
        })
    }
    fn activate_profile<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ActivateProfileWhen, operations::ActivateProfileThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ActivateProfileWhen::new(when),
                operations::ActivateProfileThen::new(then),
            )
        })
    }
    fn activate_enable_profile<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ActivateEnableProfileWhen,
            operations::ActivateEnableProfileThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ActivateEnableProfileWhen::new(when),
                operations::ActivateEnableProfileThen::new(then),
            )
        })
    }
    fn deactivate_profile<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DeactivateProfileWhen, operations::DeactivateProfileThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::DeactivateProfileWhen::new(when),
                operations::DeactivateProfileThen::new(then),
            )
        })
    }
    fn set_fallback_attribute<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::SetFallbackAttributeWhen,
            operations::SetFallbackAttributeThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::SetFallbackAttributeWhen::new(when),
                operations::SetFallbackAttributeThen::new(then),
            )
        })
    }
    fn suspend_profile<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::SuspendProfileWhen, operations::SuspendProfileThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::SuspendProfileWhen::new(when),
                operations::SuspendProfileThen::new(then),
            )
        })
    }
    fn resume_profile<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ResumeProfileWhen, operations::ResumeProfileThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ResumeProfileWhen::new(when),
                operations::ResumeProfileThen::new(then),
            )
        })
    }
    fn suspend_euicc_device<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::SuspendEuiccDeviceWhen,
            operations::SuspendEuiccDeviceThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::SuspendEuiccDeviceWhen::new(when),
                operations::SuspendEuiccDeviceThen::new(then),
            )
        })
    }
    fn resume_euicc_device<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ResumeEuiccDeviceWhen, operations::ResumeEuiccDeviceThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ResumeEuiccDeviceWhen::new(when),
                operations::ResumeEuiccDeviceThen::new(then),
            )
        })
    }
    fn change_profile_service_plan<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ChangeProfileServicePlanWhen,
            operations::ChangeProfileServicePlanThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ChangeProfileServicePlanWhen::new(when),
                operations::ChangeProfileServicePlanThen::new(then),
            )
        })
    }
    fn renew_activation_code<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::RenewActivationCodeWhen,
            operations::RenewActivationCodeThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::RenewActivationCodeWhen::new(when),
                operations::RenewActivationCodeThen::new(then),
            )
        })
    }
    fn eid_device_swap<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::EidDeviceSwapWhen, operations::EidDeviceSwapThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::EidDeviceSwapWhen::new(when),
                operations::EidDeviceSwapThen::new(then),
            )
        })
    }
    fn list_global_devices<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListGlobalDevicesWhen, operations::ListGlobalDevicesThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListGlobalDevicesWhen::new(when),
                operations::ListGlobalDevicesThen::new(then),
            )
        })
    }
    fn get_global_request_status<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::GetGlobalRequestStatusWhen,
            operations::GetGlobalRequestStatusThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GetGlobalRequestStatusWhen::new(when),
                operations::GetGlobalRequestStatusThen::new(then),
            )
        })
    }
    fn schedule_firmware_upgrade<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ScheduleFirmwareUpgradeWhen,
            operations::ScheduleFirmwareUpgradeThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ScheduleFirmwareUpgradeWhen::new(when),
                operations::ScheduleFirmwareUpgradeThen::new(then),
            )
        })
    }
    fn list_firmware<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListFirmwareWhen, operations::ListFirmwareThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListFirmwareWhen::new(when),
                operations::ListFirmwareThen::new(then),
            )
        })
    }
    fn get_firmware_upgrade<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::GetFirmwareUpgradeWhen,
            operations::GetFirmwareUpgradeThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GetFirmwareUpgradeWhen::new(when),
                operations::GetFirmwareUpgradeThen::new(then),
            )
        })
    }
    fn update_firmware_upgrade_devices<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateFirmwareUpgradeDevicesWhen,
            operations::UpdateFirmwareUpgradeDevicesThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UpdateFirmwareUpgradeDevicesWhen::new(when),
                operations::UpdateFirmwareUpgradeDevicesThen::new(then),
            )
        })
    }
    fn cancel_firmware_upgrade<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CancelFirmwareUpgradeWhen,
            operations::CancelFirmwareUpgradeThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CancelFirmwareUpgradeWhen::new(when),
                operations::CancelFirmwareUpgradeThen::new(then),
            )
        })
    }
    fn list_fota_devices<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListFotaDevicesWhen, operations::ListFotaDevicesThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListFotaDevicesWhen::new(when),
                operations::ListFotaDevicesThen::new(then),
            )
        })
    }
    fn list_firmware_upgrades_by_status<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListFirmwareUpgradesByStatusWhen,
            operations::ListFirmwareUpgradesByStatusThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListFirmwareUpgradesByStatusWhen::new(when),
                operations::ListFirmwareUpgradesByStatusThen::new(then),
            )
        })
    }
    fn get_device_firmware_history<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::GetDeviceFirmwareHistoryWhen,
            operations::GetDeviceFirmwareHistoryThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GetDeviceFirmwareHistoryWhen::new(when),
                operations::GetDeviceFirmwareHistoryThen::new(then),
            )
        })
    }
    fn get_fota_subscription<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::GetFotaSubscriptionWhen,
            operations::GetFotaSubscriptionThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GetFotaSubscriptionWhen::new(when),
                operations::GetFotaSubscriptionThen::new(then),
            )
        })
    }
    fn get_fota_license_status<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::GetFotaLicenseStatusWhen,
            operations::GetFotaLicenseStatusThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GetFotaLicenseStatusWhen::new(when),
                operations::GetFotaLicenseStatusThen::new(then),
            )
        })
    }
    fn assign_fota_licenses<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::AssignFotaLicensesWhen,
            operations::AssignFotaLicensesThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::AssignFotaLicensesWhen::new(when),
                operations::AssignFotaLicensesThen::new(then),
            )
        })
    }
    fn remove_fota_licenses<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::RemoveFotaLicensesWhen,
            operations::RemoveFotaLicensesThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::RemoveFotaLicensesWhen::new(when),
                operations::RemoveFotaLicensesThen::new(then),
            )
        })
    }
    fn create_fota_license_removal_list<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreateFotaLicenseRemovalListWhen,
            operations::CreateFotaLicenseRemovalListThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreateFotaLicenseRemovalListWhen::new(when),
                operations::CreateFotaLicenseRemovalListThen::new(then),
            )
        })
    }
    fn delete_fota_license_removal_list<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::DeleteFotaLicenseRemovalListWhen,
            operations::DeleteFotaLicenseRemovalListThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::DeleteFotaLicenseRemovalListWhen::new(when),
                operations::DeleteFotaLicenseRemovalListThen::new(then),
            )
        })
    }
    fn list_fota_license_removals<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListFotaLicenseRemovalsWhen,
            operations::ListFotaLicenseRemovalsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListFotaLicenseRemovalsWhen::new(when),
                operations::ListFotaLicenseRemovalsThen::new(then),
            )
        })
    }
    fn list_fota_callbacks<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListFotaCallbacksWhen, operations::ListFotaCallbacksThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListFotaCallbacksWhen::new(when),
                operations::ListFotaCallbacksThen::new(then),
            )
        })
    }
    fn register_fota_callback<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::RegisterFotaCallbackWhen,
            operations::RegisterFotaCallbackThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::RegisterFotaCallbackWhen::new(when),
                operations::RegisterFotaCallbackThen::new(then),
            )
        })
    }
    fn deregister_fota_callback<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::DeregisterFotaCallbackWhen,
            operations::DeregisterFotaCallbackThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::DeregisterFotaCallbackWhen::new(when),
                operations::DeregisterFotaCallbackThen::new(then),
            )
        })
    }
    fn schedule_firmware_campaign_v3<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ScheduleFirmwareCampaignV3When,
            operations::ScheduleFirmwareCampaignV3Then,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ScheduleFirmwareCampaignV3When::new(when),
                operations::ScheduleFirmwareCampaignV3Then::new(then),
            )
        })
    }
    fn get_campaign_v3<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetCampaignV3When, operations::GetCampaignV3Then),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GetCampaignV3When::new(when),
                operations::GetCampaignV3Then::new(then),
            )
        })
    }
    fn cancel_campaign_v3<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CancelCampaignV3When, operations::CancelCampaignV3Then),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CancelCampaignV3When::new(when),
                operations::CancelCampaignV3Then::new(then),
            )
        })
    }
    fn list_firmware_v3<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListFirmwareV3When, operations::ListFirmwareV3Then),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListFirmwareV3When::new(when),
                operations::ListFirmwareV3Then::new(then),
            )
        })
    }
    fn schedule_software_campaign_v2<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ScheduleSoftwareCampaignV2When,
            operations::ScheduleSoftwareCampaignV2Then,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ScheduleSoftwareCampaignV2When::new(when),
                operations::ScheduleSoftwareCampaignV2Then::new(then),
            )
        })
    }
    fn create_device_group<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CreateDeviceGroupWhen, operations::CreateDeviceGroupThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreateDeviceGroupWhen::new(when),
                operations::CreateDeviceGroupThen::new(then),
            )
        })
    }
    fn list_device_groups<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListDeviceGroupsWhen, operations::ListDeviceGroupsThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListDeviceGroupsWhen::new(when),
                operations::ListDeviceGroupsThen::new(then),
            )
        })
    }
    fn get_device_group<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetDeviceGroupWhen, operations::GetDeviceGroupThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GetDeviceGroupWhen::new(when),
                operations::GetDeviceGroupThen::new(then),
            )
        })
    }
    fn update_device_group<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UpdateDeviceGroupWhen, operations::UpdateDeviceGroupThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UpdateDeviceGroupWhen::new(when),
                operations::UpdateDeviceGroupThen::new(then),
            )
        })
    }
    fn delete_device_group<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DeleteDeviceGroupWhen, operations::DeleteDeviceGroupThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::DeleteDeviceGroupWhen::new(when),
                operations::DeleteDeviceGroupThen::new(then),
            )
        })
    }
    fn list_device_usage_history<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListDeviceUsageHistoryWhen,
            operations::ListDeviceUsageHistoryThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListDeviceUsageHistoryWhen::new(when),
                operations::ListDeviceUsageHistoryThen::new(then),
            )
        })
    }
    fn list_aggregate_device_usage<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListAggregateDeviceUsageWhen,
            operations::ListAggregateDeviceUsageThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListAggregateDeviceUsageWhen::new(when),
                operations::ListAggregateDeviceUsageThen::new(then),
            )
        })
    }
    fn list_device_connection_history<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListDeviceConnectionHistoryWhen,
            operations::ListDeviceConnectionHistoryThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListDeviceConnectionHistoryWhen::new(when),
                operations::ListDeviceConnectionHistoryThen::new(then),
            )
        })
    }
    fn list_device_provisioning_history<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListDeviceProvisioningHistoryWhen,
            operations::ListDeviceProvisioningHistoryThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListDeviceProvisioningHistoryWhen::new(when),
                operations::ListDeviceProvisioningHistoryThen::new(then),
            )
        })
    }
    fn list_promo_device_usage<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListPromoDeviceUsageWhen,
            operations::ListPromoDeviceUsageThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListPromoDeviceUsageWhen::new(when),
                operations::ListPromoDeviceUsageThen::new(then),
            )
        })
    }
    fn list_promo_aggregate_usage<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListPromoAggregateUsageWhen,
            operations::ListPromoAggregateUsageThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListPromoAggregateUsageWhen::new(when),
                operations::ListPromoAggregateUsageThen::new(then),
            )
        })
    }
    fn list_device_provisioning_history_v2<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListDeviceProvisioningHistoryV2When,
            operations::ListDeviceProvisioningHistoryV2Then,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListDeviceProvisioningHistoryV2When::new(when),
                operations::ListDeviceProvisioningHistoryV2Then::new(then),
            )
        })
    }
    fn list_device_locations<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListDeviceLocationsWhen,
            operations::ListDeviceLocationsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListDeviceLocationsWhen::new(when),
                operations::ListDeviceLocationsThen::new(then),
            )
        })
    }
    fn request_device_locations<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::RequestDeviceLocationsWhen,
            operations::RequestDeviceLocationsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::RequestDeviceLocationsWhen::new(when),
                operations::RequestDeviceLocationsThen::new(then),
            )
        })
    }
    fn cancel_device_location_request<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CancelDeviceLocationRequestWhen,
            operations::CancelDeviceLocationRequestThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CancelDeviceLocationRequestWhen::new(when),
                operations::CancelDeviceLocationRequestThen::new(then),
            )
        })
    }
    fn create_location_report<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreateLocationReportWhen,
            operations::CreateLocationReportThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreateLocationReportWhen::new(when),
                operations::CreateLocationReportThen::new(then),
            )
        })
    }
    fn get_location_report<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetLocationReportWhen, operations::GetLocationReportThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GetLocationReportWhen::new(when),
                operations::GetLocationReportThen::new(then),
            )
        })
    }
    fn get_location_report_status<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::GetLocationReportStatusWhen,
            operations::GetLocationReportStatusThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GetLocationReportStatusWhen::new(when),
                operations::GetLocationReportStatusThen::new(then),
            )
        })
    }
    fn cancel_location_report<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CancelLocationReportWhen,
            operations::CancelLocationReportThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CancelLocationReportWhen::new(when),
                operations::CancelLocationReportThen::new(then),
            )
        })
    }
    fn list_location_callbacks<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListLocationCallbacksWhen,
            operations::ListLocationCallbacksThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListLocationCallbacksWhen::new(when),
                operations::ListLocationCallbacksThen::new(then),
            )
        })
    }
    fn register_location_callback<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::RegisterLocationCallbackWhen,
            operations::RegisterLocationCallbackThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::RegisterLocationCallbackWhen::new(when),
                operations::RegisterLocationCallbackThen::new(then),
            )
        })
    }
    fn deregister_location_callback<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::DeregisterLocationCallbackWhen,
            operations::DeregisterLocationCallbackThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::DeregisterLocationCallbackWhen::new(when),
                operations::DeregisterLocationCallbackThen::new(then),
            )
        })
    }
    fn get_location_consents<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::GetLocationConsentsWhen,
            operations::GetLocationConsentsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GetLocationConsentsWhen::new(when),
                operations::GetLocationConsentsThen::new(then),
            )
        })
    }
    fn update_location_consents<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateLocationConsentsWhen,
            operations::UpdateLocationConsentsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UpdateLocationConsentsWhen::new(when),
                operations::UpdateLocationConsentsThen::new(then),
            )
        })
    }
    fn create_location_consents<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreateLocationConsentsWhen,
            operations::CreateLocationConsentsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreateLocationConsentsWhen::new(when),
                operations::CreateLocationConsentsThen::new(then),
            )
        })
    }
    fn exclude_devices<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ExcludeDevicesWhen, operations::ExcludeDevicesThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ExcludeDevicesWhen::new(when),
                operations::ExcludeDevicesThen::new(then),
            )
        })
    }
    fn remove_device_exclusions<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::RemoveDeviceExclusionsWhen,
            operations::RemoveDeviceExclusionsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::RemoveDeviceExclusionsWhen::new(when),
                operations::RemoveDeviceExclusionsThen::new(then),
            )
        })
    }
    fn list_device_exclusions<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListDeviceExclusionsWhen,
            operations::ListDeviceExclusionsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListDeviceExclusionsWhen::new(when),
                operations::ListDeviceExclusionsThen::new(then),
            )
        })
    }
    fn get_location_subscription<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::GetLocationSubscriptionWhen,
            operations::GetLocationSubscriptionThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GetLocationSubscriptionWhen::new(when),
                operations::GetLocationSubscriptionThen::new(then),
            )
        })
    }
    fn get_location_usage<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetLocationUsageWhen, operations::GetLocationUsageThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GetLocationUsageWhen::new(when),
                operations::GetLocationUsageThen::new(then),
            )
        })
    }
    fn send_nidd_message<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::SendNiddMessageWhen, operations::SendNiddMessageThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::SendNiddMessageWhen::new(when),
                operations::SendNiddMessageThen::new(then),
            )
        })
    }
    fn activate_devices<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ActivateDevicesWhen, operations::ActivateDevicesThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ActivateDevicesWhen::new(when),
                operations::ActivateDevicesThen::new(then),
            )
        })
    }
    fn deactivate_devices<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DeactivateDevicesWhen, operations::DeactivateDevicesThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::DeactivateDevicesWhen::new(when),
                operations::DeactivateDevicesThen::new(then),
            )
        })
    }
    fn suspend_devices<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::SuspendDevicesWhen, operations::SuspendDevicesThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::SuspendDevicesWhen::new(when),
                operations::SuspendDevicesThen::new(then),
            )
        })
    }
    fn restore_devices<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::RestoreDevicesWhen, operations::RestoreDevicesThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::RestoreDevicesWhen::new(when),
                operations::RestoreDevicesThen::new(then),
            )
        })
    }
    fn cancel_location<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CancelLocationWhen, operations::CancelLocationThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CancelLocationWhen::new(when),
                operations::CancelLocationThen::new(then),
            )
        })
    }
    fn go_to_state<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GoToStateWhen, operations::GoToStateThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GoToStateWhen::new(when),
                operations::GoToStateThen::new(then),
            )
        })
    }
    fn get_request_status<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetRequestStatusWhen, operations::GetRequestStatusThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GetRequestStatusWhen::new(when),
                operations::GetRequestStatusThen::new(then),
            )
        })
    }
    fn check_order_status<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CheckOrderStatusWhen, operations::CheckOrderStatusThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CheckOrderStatusWhen::new(when),
                operations::CheckOrderStatusThen::new(then),
            )
        })
    }
    fn start_reachability_monitor<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::StartReachabilityMonitorWhen,
            operations::StartReachabilityMonitorThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::StartReachabilityMonitorWhen::new(when),
                operations::StartReachabilityMonitorThen::new(then),
            )
        })
    }
    fn stop_reachability_monitor<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::StopReachabilityMonitorWhen,
            operations::StopReachabilityMonitorThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::StopReachabilityMonitorWhen::new(when),
                operations::StopReachabilityMonitorThen::new(then),
            )
        })
    }
    fn list_reachability_monitors<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListReachabilityMonitorsWhen,
            operations::ListReachabilityMonitorsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListReachabilityMonitorsWhen::new(when),
                operations::ListReachabilityMonitorsThen::new(then),
            )
        })
    }
    fn get_reachability_status<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::GetReachabilityStatusWhen,
            operations::GetReachabilityStatusThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GetReachabilityStatusWhen::new(when),
                operations::GetReachabilityStatusThen::new(then),
            )
        })
    }
    fn set_usage_segmentation_labels<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::SetUsageSegmentationLabelsWhen,
            operations::SetUsageSegmentationLabelsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::SetUsageSegmentationLabelsWhen::new(when),
                operations::SetUsageSegmentationLabelsThen::new(then),
            )
        })
    }
    fn remove_usage_segmentation_labels<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::RemoveUsageSegmentationLabelsWhen,
            operations::RemoveUsageSegmentationLabelsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::RemoveUsageSegmentationLabelsWhen::new(when),
                operations::RemoveUsageSegmentationLabelsThen::new(then),
            )
        })
    }
    fn get_billed_usage<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetBilledUsageWhen, operations::GetBilledUsageThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GetBilledUsageWhen::new(when),
                operations::GetBilledUsageThen::new(then),
            )
        })
    }
    fn list_billed_usage<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListBilledUsageWhen, operations::ListBilledUsageThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListBilledUsageWhen::new(when),
                operations::ListBilledUsageThen::new(then),
            )
        })
    }
    fn list_billed_usage_v2<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListBilledUsageV2When, operations::ListBilledUsageV2Then),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListBilledUsageV2When::new(when),
                operations::ListBilledUsageV2Then::new(then),
            )
        })
    }
    fn request_oauth_token<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::RequestOauthTokenWhen, operations::RequestOauthTokenThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::RequestOauthTokenWhen::new(when),
                operations::RequestOauthTokenThen::new(then),
            )
        })
    }
    fn revoke_oauth_token<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::RevokeOauthTokenWhen, operations::RevokeOauthTokenThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::RevokeOauthTokenWhen::new(when),
                operations::RevokeOauthTokenThen::new(then),
            )
        })
    }
    fn start_connectivity_management_session<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::StartConnectivityManagementSessionWhen,
            operations::StartConnectivityManagementSessionThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::StartConnectivityManagementSessionWhen::new(when),
                operations::StartConnectivityManagementSessionThen::new(then),
            )
        })
    }
    fn end_connectivity_management_session<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::EndConnectivityManagementSessionWhen,
            operations::EndConnectivityManagementSessionThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::EndConnectivityManagementSessionWhen::new(when),
                operations::EndConnectivityManagementSessionThen::new(then),
            )
        })
    }
    fn reset_connectivity_management_password<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ResetConnectivityManagementPasswordWhen,
            operations::ResetConnectivityManagementPasswordThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ResetConnectivityManagementPasswordWhen::new(when),
                operations::ResetConnectivityManagementPasswordThen::new(then),
            )
        })
    }
    fn send_sms<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::SendSmsWhen, operations::SendSmsThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::SendSmsWhen::new(when),
                operations::SendSmsThen::new(then),
            )
        })
    }
    fn list_sms_messages<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListSmsMessagesWhen, operations::ListSmsMessagesThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListSmsMessagesWhen::new(when),
                operations::ListSmsMessagesThen::new(then),
            )
        })
    }
    fn list_sms_event_history<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListSmsEventHistoryWhen,
            operations::ListSmsEventHistoryThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListSmsEventHistoryWhen::new(when),
                operations::ListSmsEventHistoryThen::new(then),
            )
        })
    }
    fn start_sms_callbacks<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::StartSmsCallbacksWhen, operations::StartSmsCallbacksThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::StartSmsCallbacksWhen::new(when),
                operations::StartSmsCallbacksThen::new(then),
            )
        })
    }
}
