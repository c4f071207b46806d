# Generated from openapi by `cargo xtask generate`. Do not edit: change the description instead.
"""Every operation of the API by its id: ``client.api``."""

import thingspace.models  # noqa: F401  (declares the record classes of responses)
from thingspace._calls import AsyncCalls, SyncCalls


class _Operations:
    """The operations. The other base class provides `_call`, which sends a request."""

    __slots__ = ()

    def get_account(self, *, aname=None):
        """Gets an account"""
        return self._call("getAccount", "Account", {"aname": aname}, {}, None)

    getAccount = get_account

    def list_service_plans(self, *, aname=None):
        """Lists the service plans of an account"""
        return self._call("listServicePlans", "[ServicePlan]", {"aname": aname}, {}, None)

    listServicePlans = list_service_plans

    def list_account_leads(self, *, aname=None, next=None):
        """Lists the leads of a partner account"""
        return self._call("listAccountLeads", "AccountLeadsResult", {"aname": aname}, {"next": next}, None)

    listAccountLeads = list_account_leads

    def get_account_states_and_services(self, *, aname=None):
        """Lists the custom services and states of an account"""
        return self._call("getAccountStatesAndServices", "AccountStatesAndServices", {"aname": aname}, {}, None)

    getAccountStatesAndServices = get_account_states_and_services

    def list_account_skus(self, *, aname=None):
        """Lists the SKUs of an account"""
        return self._call("listAccountSkus", "DeviceSkuListResult", {"aname": aname}, {}, None)

    listAccountSkus = list_account_skus

    def register_callback(self, body, *, aname=None):
        """Registers the listener for a callback service"""
        return self._call("registerCallback", "CallbackActionResult", {"aname": aname}, {}, body)

    registerCallback = register_callback

    def list_callbacks(self, *, aname=None):
        """Lists the listeners of an account"""
        return self._call("listCallbacks", "[ConnectivityManagementCallback]", {"aname": aname}, {}, None)

    listCallbacks = list_callbacks

    def deregister_callback(self, sname, *, aname=None):
        """Removes the listener for a callback service"""
        return self._call("deregisterCallback", "CallbackActionResult", {"aname": aname, "sname": sname}, {}, None)

    deregisterCallback = deregister_callback

    def add_devices(self, body):
        """Adds devices to the account without activating them"""
        return self._call("addDevices", "[AddDevicesResult]", {}, {}, body)

    addDevices = add_devices

    def check_device_availability(self, body):
        """Checks whether devices can be activated"""
        return self._call("checkDeviceAvailability", "DeviceManagementResult", {}, {}, body)

    checkDeviceAvailability = check_device_availability

    def delete_devices(self, body):
        """Deletes deactivated devices from the account"""
        return self._call("deleteDevices", "[DeleteDevicesResult]", {}, {}, body)

    deleteDevices = delete_devices

    def find_mismatched_hardware(self, body):
        """Lists SIMs that were moved to other hardware"""
        return self._call("findMismatchedHardware", "DeviceMismatchListResult", {}, {}, body)

    findMismatchedHardware = find_mismatched_hardware

    def list_devices(self, body):
        """Lists devices, or gets one device"""
        return self._call("listDevices", "AccountDeviceListResult", {}, {}, body)

    listDevices = list_devices

    def change_device_identifier(self, body, service_type):
        """Changes the hardware, SIM or phone number of a device"""
        return self._call("changeDeviceIdentifier", "DeviceManagementResult", {"serviceType": service_type}, {}, body)

    changeDeviceIdentifier = change_device_identifier

    def change_cost_center(self, body):
        """Sets or removes the cost center of devices"""
        return self._call("changeCostCenter", "DeviceManagementResult", {}, {}, body)

    changeCostCenter = change_cost_center

    def change_custom_fields(self, body):
        """Sets custom fields of devices"""
        return self._call("changeCustomFields", "DeviceManagementResult", {}, {}, body)

    changeCustomFields = change_custom_fields

    def change_contact_info(self, body):
        """Replaces the place of use of devices"""
        return self._call("changeContactInfo", "DeviceManagementResult", {}, {}, body)

    changeContactInfo = change_contact_info

    def change_service_plan(self, body):
        """Changes the service plan of devices"""
        return self._call("changeServicePlan", "DeviceManagementResult", {}, {}, body)

    changeServicePlan = change_service_plan

    def move_devices(self, body):
        """Moves devices to another billing account"""
        return self._call("moveDevices", "DeviceManagementResult", {}, {}, body)

    moveDevices = move_devices

    def get_device_extended_diagnostics(self, body):
        """Gets the diagnostics of a device"""
        return self._call("getDeviceExtendedDiagnostics", "DeviceExtendedDiagnosticsResult", {}, {}, body)

    getDeviceExtendedDiagnostics = get_device_extended_diagnostics

    def get_suspension_status(self, body):
        """Requests the suspension status of devices"""
        return self._call("getSuspensionStatus", "DeviceManagementResult", {}, {}, body)

    getSuspensionStatus = get_suspension_status

    def get_prl_information(self, body):
        """Requests the roaming list version of CDMA devices"""
        return self._call("getPrlInformation", "DeviceManagementResult", {}, {}, body)

    getPrlInformation = get_prl_information

    def upload_devices(self, body):
        """Uploads hardware identifiers to the carrier"""
        return self._call("uploadDevices", "DeviceManagementResult", {}, {}, body)

    uploadDevices = upload_devices

    def upload_and_activate_devices(self, body):
        """Uploads hardware identifiers to the carrier and activates the devices"""
        return self._call("uploadAndActivateDevices", "DeviceManagementResult", {}, {}, body)

    uploadAndActivateDevices = upload_and_activate_devices

    def download_profile_to_enable(self, body):
        """Downloads a profile to devices and enables it"""
        return self._call("downloadProfileToEnable", "DeviceManagementResult", {}, {}, body)

    downloadProfileToEnable = download_profile_to_enable

    def download_profile_to_disable(self, body):
        """Downloads a profile to devices without enabling it"""
        return self._call("downloadProfileToDisable", "DeviceManagementResult", {}, {}, body)

    downloadProfileToDisable = download_profile_to_disable

    def download_profile(self, body):
        """Downloads a global profile to devices"""
        return self._call("downloadProfile", "DeviceManagementResult", {}, {}, body)

    downloadProfile = download_profile

    def enable_profile(self, body):
        """Enables a downloaded profile on devices"""
        return self._call("enableProfile", "DeviceManagementResult", {}, {}, body)

    enableProfile = enable_profile

    def disable_profile(self, body):
        """Disables the enabled profile of devices"""
        return self._call("disableProfile", "DeviceManagementResult", {}, {}, body)

    disableProfile = disable_profile

    def delete_profile(self, body):
        """Deletes a profile from devices"""
        return self._call("deleteProfile", "DeviceManagementResult", {}, {}, body)

    deleteProfile = delete_profile

    def activate_profile(self, body):
        """Activates eUICC devices"""
        return self._call("activateProfile", "DeviceManagementResult", {}, {}, body)

    activateProfile = activate_profile

    def activate_enable_profile(self, body):
        """Activates eUICC devices and enables their profile"""
        return self._call("activateEnableProfile", "DeviceManagementResult", {}, {}, body)

    activateEnableProfile = activate_enable_profile

    def deactivate_profile(self, body):
        """Deactivates eUICC devices"""
        return self._call("deactivateProfile", "DeviceManagementResult", {}, {}, body)

    deactivateProfile = deactivate_profile

    def set_fallback_attribute(self, body):
        """Sets the fallback profile of devices"""
        return self._call("setFallbackAttribute", "DeviceManagementResult", {}, {}, body)

    setFallbackAttribute = set_fallback_attribute

    def suspend_profile(self, body):
        """Suspends individual profiles"""
        return self._call("suspendProfile", "DeviceManagementResult", {}, {}, body)

    suspendProfile = suspend_profile

    def resume_profile(self, body):
        """Resumes suspended profiles"""
        return self._call("resumeProfile", "DeviceManagementResult", {}, {}, body)

    resumeProfile = resume_profile

    def suspend_euicc_device(self, body):
        """Suspends eUICC devices and all their profiles"""
        return self._call("suspendEuiccDevice", "DeviceManagementResult", {}, {}, body)

    suspendEuiccDevice = suspend_euicc_device

    def resume_euicc_device(self, body):
        """Resumes suspended eUICC devices"""
        return self._call("resumeEuiccDevice", "DeviceManagementResult", {}, {}, body)

    resumeEuiccDevice = resume_euicc_device

    def change_profile_service_plan(self, body):
        """Changes the service plan of a profile"""
        return self._call("changeProfileServicePlan", "DeviceManagementResult", {}, {}, body)

    changeProfileServicePlan = change_profile_service_plan

    def renew_activation_code(self, body):
        """Requests a new activation code for an eSIM"""
        return self._call("renewActivationCode", "DeviceManagementResult", {}, {}, body)

    renewActivationCode = renew_activation_code

    def eid_device_swap(self, body):
        """Moves the line of an eUICC device to a replacement device"""
        return self._call("eidDeviceSwap", "DeviceManagementResult", {}, {}, body)

    eidDeviceSwap = eid_device_swap

    def list_global_devices(self, body):
        """Requests the list of eUICC devices"""
        return self._call("listGlobalDevices", "DeviceManagementResult", {}, {}, body)

    listGlobalDevices = list_global_devices

    def get_global_request_status(self, request_id, *, account_name=None):
        """Gets the status of a profile request"""
        return self._call("getGlobalRequestStatus", "StatusResponse", {"accountName": account_name, "requestID": request_id}, {}, None)

    getGlobalRequestStatus = get_global_request_status

    def schedule_firmware_upgrade(self, body):
        """Schedules a firmware upgrade"""
        return self._call("scheduleFirmwareUpgrade", "FirmwareUpgrade", {}, {}, body)

    scheduleFirmwareUpgrade = schedule_firmware_upgrade

    def list_firmware(self, *, account=None):
        """Lists the firmware available to an account"""
        return self._call("listFirmware", "[Firmware]", {"account": account}, {}, None)

    listFirmware = list_firmware

    def get_firmware_upgrade(self, upgrade_id, *, account_name=None):
        """Gets a firmware upgrade"""
        return self._call("getFirmwareUpgrade", "FirmwareUpgrade", {"accountName": account_name, "upgradeId": upgrade_id}, {}, None)

    getFirmwareUpgrade = get_firmware_upgrade

    def update_firmware_upgrade_devices(self, body, upgrade_id, *, account_name=None):
        """Adds devices to an upgrade, or removes devices from it"""
        return self._call("updateFirmwareUpgradeDevices", "FirmwareUpgradeChangeResult", {"accountName": account_name, "upgradeId": upgrade_id}, {}, body)

    updateFirmwareUpgradeDevices = update_firmware_upgrade_devices

    def cancel_firmware_upgrade(self, upgrade_id, *, account_name=None):
        """Cancels a firmware upgrade"""
        return self._call("cancelFirmwareUpgrade", "SuccessResult", {"accountName": account_name, "upgradeId": upgrade_id}, {}, None)

    cancelFirmwareUpgrade = cancel_firmware_upgrade

    def list_fota_devices(self, start_index, *, account=None):
        """Lists devices with their firmware"""
        return self._call("listFotaDevices", "FotaDeviceListResult", {"account": account, "startIndex": start_index}, {}, None)

    listFotaDevices = list_fota_devices

    def list_firmware_upgrades_by_status(self, upgrade_status, start_index, *, account=None):
        """Lists firmware upgrades by status"""
        return self._call("listFirmwareUpgradesByStatus", "UpgradeListQueryResult", {"account": account, "upgradeStatus": upgrade_status, "startIndex": start_index}, {}, None)

    listFirmwareUpgradesByStatus = list_firmware_upgrades_by_status

    def get_device_firmware_history(self, device_id, *, account=None):
        """Lists the upgrades of a device"""
        return self._call("getDeviceFirmwareHistory", "[DeviceUpgradeHistory]", {"account": account, "deviceId": device_id}, {}, None)

    getDeviceFirmwareHistory = get_device_firmware_history

    def get_fota_subscription(self, *, account=None):
        """Gets the firmware upgrade subscription of an account"""
        return self._call("getFotaSubscription", "FotaSubscription", {"account": account}, {}, None)

    getFotaSubscription = get_fota_subscription

    def get_fota_license_status(self, start_index, *, account=None):
        """Lists the licenses and the devices that hold them"""
        return self._call("getFotaLicenseStatus", "AccountLicenseInfo", {"account": account, "startIndex": start_index}, {}, None)

    getFotaLicenseStatus = get_fota_license_status

    def assign_fota_licenses(self, body, *, account=None):
        """Assigns licenses to devices"""
        return self._call("assignFotaLicenses", "FotaLicenseResult", {"account": account}, {}, body)

    assignFotaLicenses = assign_fota_licenses

    def remove_fota_licenses(self, body, *, account=None):
        """Removes licenses from devices"""
        return self._call("removeFotaLicenses", "FotaLicenseResult", {"account": account}, {}, body)

    removeFotaLicenses = remove_fota_licenses

    def create_fota_license_removal_list(self, body, *, account=None):
        """Sets the list of devices whose licenses may be removed"""
        return self._call("createFotaLicenseRemovalList", "FotaLicenseRemovalResult", {"account": account}, {}, body)

    createFotaLicenseRemovalList = create_fota_license_removal_list

    def delete_fota_license_removal_list(self, *, account=None):
        """Clears the list of devices whose licenses may be removed"""
        return self._call("deleteFotaLicenseRemovalList", "SuccessResult", {"account": account}, {}, None)

    deleteFotaLicenseRemovalList = delete_fota_license_removal_list

    def list_fota_license_removals(self, start_index, *, account=None):
        """Gets the list of devices whose licenses may be removed"""
        return self._call("listFotaLicenseRemovals", "FotaLicenseRemovalList", {"account": account, "startIndex": start_index}, {}, None)

    listFotaLicenseRemovals = list_fota_license_removals

    def register_fota_callback(self, body, *, account=None):
        """Registers a listener for firmware messages"""
        return self._call("registerFotaCallback", "FotaCallbackActionResult", {"account": account}, {}, body)

    registerFotaCallback = register_fota_callback

    def list_fota_callbacks(self, *, account=None):
        """Gets the listener for firmware messages"""
        return self._call("listFotaCallbacks", "FotaRegisteredCallbacks", {"account": account}, {}, None)

    listFotaCallbacks = list_fota_callbacks

    def deregister_fota_callback(self, service, *, account=None):
        """Removes the listener for firmware messages"""
        return self._call("deregisterFotaCallback", "SuccessResult", {"account": account, "service": service}, {}, None)

    deregisterFotaCallback = deregister_fota_callback

    def schedule_firmware_campaign_v3(self, body, *, account_name=None):
        """Schedules a firmware campaign"""
        return self._call("scheduleFirmwareCampaignV3", "FirmwareCampaign", {"accountName": account_name}, {}, body)

    scheduleFirmwareCampaignV3 = schedule_firmware_campaign_v3

    def get_campaign_v3(self, campaign_id, *, account_name=None):
        """Gets a campaign"""
        return self._call("getCampaignV3", "FirmwareCampaign", {"accountName": account_name, "campaignId": campaign_id}, {}, None)

    getCampaignV3 = get_campaign_v3

    def cancel_campaign_v3(self, campaign_id, *, account_name=None):
        """Cancels a campaign"""
        return self._call("cancelCampaignV3", "SuccessResult", {"accountName": account_name, "campaignId": campaign_id}, {}, None)

    cancelCampaignV3 = cancel_campaign_v3

    def list_firmware_v3(self, protocol, *, acc=None):
        """Lists the firmware available for campaigns"""
        return self._call("listFirmwareV3", "[FirmwarePackage]", {"acc": acc}, {"protocol": protocol}, None)

    listFirmwareV3 = list_firmware_v3

    def schedule_software_campaign_v2(self, body, *, account=None):
        """Schedules a software campaign"""
        return self._call("scheduleSoftwareCampaignV2", "CampaignSoftware", {"account": account}, {}, body)

    scheduleSoftwareCampaignV2 = schedule_software_campaign_v2

    def create_device_group(self, body):
        """Creates a group, optionally with devices"""
        return self._call("createDeviceGroup", "SuccessResult", {}, {}, body)

    createDeviceGroup = create_device_group

    def list_device_groups(self, *, aname=None):
        """Lists the groups of an account"""
        return self._call("listDeviceGroups", "[DeviceGroup]", {"aname": aname}, {}, None)

    listDeviceGroups = list_device_groups

    def update_device_group(self, body, gname, *, aname=None):
        """Changes the name, description or devices of a group"""
        return self._call("updateDeviceGroup", "SuccessResult", {"aname": aname, "gname": gname}, {}, body)

    updateDeviceGroup = update_device_group

    def get_device_group(self, gname, *, aname=None, next=None):
        """Gets a group and its devices"""
        return self._call("getDeviceGroup", "DeviceGroupDevicesData", {"aname": aname, "gname": gname}, {"next": next}, None)

    getDeviceGroup = get_device_group

    def delete_device_group(self, gname, *, aname=None):
        """Deletes a group but keeps its devices"""
        return self._call("deleteDeviceGroup", "SuccessResult", {"aname": aname, "gname": gname}, {}, None)

    deleteDeviceGroup = delete_device_group

    def list_device_usage_history(self, body):
        """Lists the daily usage of a device"""
        return self._call("listDeviceUsageHistory", "DeviceUsageListResult", {}, {}, body)

    listDeviceUsageHistory = list_device_usage_history

    def list_aggregate_device_usage(self, body):
        """Requests the total usage of many devices over a period"""
        return self._call("listAggregateDeviceUsage", "DeviceManagementResult", {}, {}, body)

    listAggregateDeviceUsage = list_aggregate_device_usage

    def list_device_connection_history(self, body):
        """Lists the connections of a device"""
        return self._call("listDeviceConnectionHistory", "ConnectionHistoryResult", {}, {}, body)

    listDeviceConnectionHistory = list_device_connection_history

    def list_device_provisioning_history(self, body):
        """Lists the provisioning changes of a device"""
        return self._call("listDeviceProvisioningHistory", "DeviceProvisioningHistoryListResult", {}, {}, body)

    listDeviceProvisioningHistory = list_device_provisioning_history

    def list_promo_device_usage(self, body):
        """Lists the usage of devices under a promotion"""
        return self._call("listPromoDeviceUsage", "PromoUsageResult", {}, {}, body)

    listPromoDeviceUsage = list_promo_device_usage

    def list_promo_aggregate_usage(self, body):
        """Requests the total usage of many devices under a promotion"""
        return self._call("listPromoAggregateUsage", "DeviceManagementResult", {}, {}, body)

    listPromoAggregateUsage = list_promo_aggregate_usage

    def list_device_provisioning_history_v2(self, body):
        """Requests the provisioning changes of many devices"""
        return self._call("listDeviceProvisioningHistoryV2", "DeviceManagementResult", {}, {}, body)

    listDeviceProvisioningHistoryV2 = list_device_provisioning_history_v2

    def list_device_locations(self, body):
        """Locates devices immediately"""
        return self._call("listDeviceLocations", "[Location]", {}, {}, body)

    listDeviceLocations = list_device_locations

    def request_device_locations(self, body):
        """Requests the positions of many devices"""
        return self._call("requestDeviceLocations", "LocationTransaction", {}, {}, body)

    requestDeviceLocations = request_device_locations

    def cancel_device_location_request(self, txid, *, account_name=None):
        """Cancels a request for positions"""
        return self._call("cancelDeviceLocationRequest", "TransactionId", {"txid": txid}, {"accountName": account_name}, None)

    cancelDeviceLocationRequest = cancel_device_location_request

    def create_location_report(self, body):
        """Creates a report of the positions of many devices"""
        return self._call("createLocationReport", "LocationReportTransaction", {}, {}, body)

    createLocationReport = create_location_report

    def get_location_report(self, txid, startindex, *, account_name=None):
        """Gets a report of positions"""
        return self._call("getLocationReport", "LocationReport", {"accountName": account_name, "txid": txid, "startindex": startindex}, {}, None)

    getLocationReport = get_location_report

    def get_location_report_status(self, txid, *, account_name=None):
        """Gets the status of a report"""
        return self._call("getLocationReportStatus", "LocationReportStatus", {"accountName": account_name, "txid": txid}, {}, None)

    getLocationReportStatus = get_location_report_status

    def cancel_location_report(self, txid, *, account_name=None):
        """Cancels a report"""
        return self._call("cancelLocationReport", "TransactionId", {"accountName": account_name, "txid": txid}, {}, None)

    cancelLocationReport = cancel_location_report

    def register_location_callback(self, body, *, account_name=None):
        """Registers a listener for location messages"""
        return self._call("registerLocationCallback", "LocationCallbackRegistration", {"accountName": account_name}, {}, body)

    registerLocationCallback = register_location_callback

    def list_location_callbacks(self, *, account_name=None):
        """Lists the listeners for location messages"""
        return self._call("listLocationCallbacks", "[DeviceLocationCallback]", {"accountName": account_name}, {}, None)

    listLocationCallbacks = list_location_callbacks

    def deregister_location_callback(self, service, *, account_name=None):
        """Removes a listener for location messages"""
        return self._call("deregisterLocationCallback", "LocationDeregistration", {"accountName": account_name, "service": service}, {}, None)

    deregisterLocationCallback = deregister_location_callback

    def get_location_consents(self, *, account_name=None, device_id=None):
        """Gets the consents to locate devices"""
        return self._call("getLocationConsents", "AccountDeviceConsent", {}, {"accountName": account_name, "deviceId": device_id}, None)

    getLocationConsents = get_location_consents

    def create_location_consents(self, body):
        """Records consents to locate devices"""
        return self._call("createLocationConsents", "ConsentTransaction", {}, {}, body)

    createLocationConsents = create_location_consents

    def update_location_consents(self, body):
        """Changes the consent of the whole account"""
        return self._call("updateLocationConsents", "ConsentTransaction", {}, {}, body)

    updateLocationConsents = update_location_consents

    def exclude_devices(self, body):
        """Excludes devices from being located"""
        return self._call("excludeDevices", "SuccessResult", {}, {}, body)

    excludeDevices = exclude_devices

    def remove_device_exclusions(self, device_list, *, account_name=None):
        """Allows excluded devices to be located again"""
        return self._call("removeDeviceExclusions", "SuccessResult", {}, {"accountName": account_name, "deviceList": device_list}, None)

    removeDeviceExclusions = remove_device_exclusions

    def list_device_exclusions(self, start_index, *, account_name=None):
        """Lists the devices excluded from being located"""
        return self._call("listDeviceExclusions", "DevicesConsentResult", {"accountName": account_name, "startIndex": start_index}, {}, None)

    listDeviceExclusions = list_device_exclusions

    def get_location_subscription(self, *, account_name=None):
        """Gets the location subscription"""
        return self._call("getLocationSubscription", "DeviceLocationSubscription", {"accountName": account_name}, {}, None)

    getLocationSubscription = get_location_subscription

    def get_location_usage(self, body):
        """Gets the usage of the location service"""
        return self._call("getLocationUsage", "BillableUsageReport", {}, {}, body)

    getLocationUsage = get_location_usage

    def send_nidd_message(self, body):
        """Sends non-IP data to devices"""
        return self._call("sendNiddMessage", "DeviceManagementResult", {}, {}, body)

    sendNiddMessage = send_nidd_message

    def activate_devices(self, body):
        """Activates devices"""
        return self._call("activateDevices", "DeviceManagementResult", {}, {}, body)

    activateDevices = activate_devices

    def deactivate_devices(self, body):
        """Deactivates devices"""
        return self._call("deactivateDevices", "DeviceManagementResult", {}, {}, body)

    deactivateDevices = deactivate_devices

    def suspend_devices(self, body):
        """Suspends devices"""
        return self._call("suspendDevices", "DeviceManagementResult", {}, {}, body)

    suspendDevices = suspend_devices

    def restore_devices(self, body):
        """Restores suspended devices"""
        return self._call("restoreDevices", "DeviceManagementResult", {}, {}, body)

    restoreDevices = restore_devices

    def cancel_location(self, body):
        """Detaches one device from the network"""
        return self._call("cancelLocation", "DeviceManagementResult", {}, {}, body)

    cancelLocation = cancel_location

    def go_to_state(self, body):
        """Moves devices to a custom state of the account"""
        return self._call("goToState", "DeviceManagementResult", {}, {}, body)

    goToState = go_to_state

    def get_request_status(self, request_id, *, aname=None):
        """Gets the status of an accepted request"""
        return self._call("getRequestStatus", "AsynchronousRequestResult", {"aname": aname, "requestId": request_id}, {}, None)

    getRequestStatus = get_request_status

    def check_order_status(self, body):
        """Requests the status of a device's activation order"""
        return self._call("checkOrderStatus", "DeviceManagementResult", {}, {}, body)

    checkOrderStatus = check_order_status

    def start_reachability_monitor(self, body):
        """Monitors devices for reachability"""
        return self._call("startReachabilityMonitor", "DeviceManagementResult", {}, {}, body)

    startReachabilityMonitor = start_reachability_monitor

    def stop_reachability_monitor(self, body):
        """Stops monitoring devices"""
        return self._call("stopReachabilityMonitor", "DeviceManagementResult", {}, {}, body)

    stopReachabilityMonitor = stop_reachability_monitor

    def list_reachability_monitors(self, body):
        """Requests the monitors of devices"""
        return self._call("listReachabilityMonitors", "DeviceManagementResult", {}, {}, body)

    listReachabilityMonitors = list_reachability_monitors

    def get_reachability_status(self, body):
        """Requests the reachability of a device"""
        return self._call("getReachabilityStatus", "DeviceManagementResult", {}, {}, body)

    getReachabilityStatus = get_reachability_status

    def set_usage_segmentation_labels(self, body):
        """Sets usage labels on devices"""
        return self._call("setUsageSegmentationLabels", "DeviceManagementResult", {}, {}, body)

    setUsageSegmentationLabels = set_usage_segmentation_labels

    def remove_usage_segmentation_labels(self, body, *, account_name=None, label_list=None):
        """Removes usage labels from devices"""
        return self._call("removeUsageSegmentationLabels", "DeviceManagementResult", {}, {"accountName": account_name, "LabelList": label_list}, body)

    removeUsageSegmentationLabels = remove_usage_segmentation_labels

    def get_billed_usage(self, body):
        """Gets the billed usage of a device or of labels"""
        return self._call("getBilledUsage", None, {}, {}, body)

    getBilledUsage = get_billed_usage

    def list_billed_usage(self, body):
        """Requests the billed usage of many devices"""
        return self._call("listBilledUsage", "DeviceManagementResult", {}, {}, body)

    listBilledUsage = list_billed_usage

    def list_billed_usage_v2(self, body):
        """Requests the billed usage of several cycles"""
        return self._call("listBilledUsageV2", "DeviceManagementResult", {}, {}, body)

    listBilledUsageV2 = list_billed_usage_v2

    def request_oauth_token(self, body):
        """Gets a bearer token for an application key and secret"""
        return self._call("requestOauthToken", "OauthToken", {}, {}, body)

    requestOauthToken = request_oauth_token

    def revoke_oauth_token(self, body):
        """Revokes a bearer token before it expires"""
        return self._call("revokeOauthToken", None, {}, {}, body)

    revokeOauthToken = revoke_oauth_token

    def start_connectivity_management_session(self, body):
        """Logs in and returns a session token"""
        return self._call("startConnectivityManagementSession", "LogInResult", {}, {}, body)

    startConnectivityManagementSession = start_connectivity_management_session

    def end_connectivity_management_session(self):
        """Logs out"""
        return self._call("endConnectivityManagementSession", "LogOutResult", {}, {}, None)

    endConnectivityManagementSession = end_connectivity_management_session

    def reset_connectivity_management_password(self, body):
        """Replaces the API user's password with a generated one"""
        return self._call("resetConnectivityManagementPassword", "SessionResetPasswordResult", {}, {}, body)

    resetConnectivityManagementPassword = reset_connectivity_management_password

    def send_sms(self, body):
        """Sends an SMS message to devices"""
        return self._call("sendSms", "DeviceManagementResult", {}, {}, body)

    sendSms = send_sms

    def list_sms_messages(self, *, aname=None, next=None):
        """Fetches SMS messages sent by devices"""
        return self._call("listSmsMessages", "SmsMessagesQueryResult", {"aname": aname}, {"next": next}, None)

    listSmsMessages = list_sms_messages

    def list_sms_event_history(self, body):
        """Requests the SMS events of a device"""
        return self._call("listSmsEventHistory", "DeviceManagementResult", {}, {}, body)

    listSmsEventHistory = list_sms_event_history

    def start_sms_callbacks(self, *, aname=None):
        """Starts the delivery of queued SMS messages"""
        return self._call("startSmsCallbacks", "SuccessResult", {"aname": aname}, {}, None)

    startSmsCallbacks = start_sms_callbacks


class Api(SyncCalls, _Operations):
    """Every operation. Each method waits for the response."""

    __slots__ = ()


class AsyncApi(AsyncCalls, _Operations):
    """Every operation. Each method returns a coroutine."""

    __slots__ = ()
