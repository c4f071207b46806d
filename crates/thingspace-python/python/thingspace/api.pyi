# Generated from openapi by `cargo xtask generate`. Do not edit: change the description instead.
"""Every operation of the API by its id: ``client.api``."""

from typing import Any

from thingspace import models
from thingspace._calls import AsyncCalls, SyncCalls


class Api(SyncCalls):
    def get_account(self, *, aname: str | None = None) -> models.Account:
        """Shows an account: organisation, carriers, features, pools of IP addresses and service plans. An account that does not exist ends with `REQUEST_FAILED.AccountNotFound`, one of somebody else with `REQUEST_FAILED.AccountName`."""
    getAccount = get_account
    def list_service_plans(self, *, aname: str | None = None) -> list[models.ServicePlan]:
        """Lists the service plans that lines of the account can have, all at once. A plan is named by its `code` in requests, which may differ from its name. A plan called M2M_CPN is listed but cannot be used to activate (quirk accounts-cpn-plan). An account that does not exist ends with `REQUEST_FAILED.AccountNotFound`."""
    listServicePlans = list_service_plans
    def list_account_leads(self, *, aname: str | None = None, next: int | None = None) -> models.AccountLeadsResult:
        """Lists leads: prospects that a partner may win, copied from the partner system every hour. For partner accounts only. At most
        1000 an answer.

        More follow when the status is 202 and `hasMoreData` is true; the Location header then holds the value of `next`. An account of
        somebody else ends with `REQUEST_FAILED.AccountName`.
        """
    listAccountLeads = list_account_leads
    def get_account_states_and_services(self, *, aname: str | None = None) -> models.AccountStatesAndServices:
        """Lists the custom services of the account, the states that their lines go through, in their order, and the plans of each state: what goToState takes. The SDKs and a page spell the path differently (quirk accounts-states-path). An account of somebody else ends with `REQUEST_FAILED.AccountName`."""
    getAccountStatesAndServices = get_account_states_and_services
    def list_account_skus(self, *, aname: str | None = None) -> models.DeviceSkuListResult:
        """Lists the SKUs, the kinds of device that the account may activate by ICCID alone, and whether they are certified. A POST without a body that only reads; a limited release. An account of somebody else ends with `REQUEST_FAILED.AccountName`."""
    listAccountSkus = list_account_skus
    def register_callback(self, body: models.RegisterCallbackRequest | dict[str, Any], *, aname: str | None = None) -> models.CallbackActionResult:
        """Says where the messages of one callback service go. One URL for each service and account: registering again replaces URL, user
        name and password, so doing it twice changes nothing.

        Ports 80, 443, 9001 to 9006, 28200 to 28220 and 50551 to 50559 are allowed (quirk callback-ports). HTTPS needs a certificate of a
        public authority; a self-signed one is refused. While the same service is registered over SOAP, it cannot be registered here.

        After a change, messages may carry the old password for some minutes (quirk callback-password-delay). An account left out ends
        with `INPUT_INVALID.Account.NotDefined`, one of somebody else with `REQUEST_FAILED.AccountName`; what a service that does not
        exist ends with is not documented (quirk callback-service-code).
        """
    registerCallback = register_callback
    def list_callbacks(self, *, aname: str | None = None) -> list[models.ConnectivityManagementCallback]:
        """Lists the listeners that were registered over REST, all at once; those registered over SOAP are not shown. Passwords are among the
        answer in clear text: never print or log it.

        Without any listener the body is said to be empty, which counts as an empty list (quirk callback-list-empty). An account of
        somebody else ends with `REQUEST_FAILED.AccountName`.
        """
    listCallbacks = list_callbacks
    def deregister_callback(self, sname: str, *, aname: str | None = None) -> models.CallbackActionResult:
        """Ends the delivery of one callback service to the account's listener. Messages that come while there is no listener are lost;
        outcomes can then only be found by looking.

        Doing it twice ends in the same state. What the second call answers is not documented (quirk callbacks-deregister-absent). An
        account of somebody else ends with `REQUEST_FAILED.AccountName`.
        """
    deregisterCallback = deregister_callback
    def add_devices(self, body: models.AddDevicesRequest | dict[str, Any]) -> list[models.AddDevicesResult]:
        """Puts up to 200 devices into the account as pre-active lines; more end with `INPUT_INVALID.NumberofDevices`. They get no service
        and no number until they are activated.

        Answers at once, with an outcome for each device. The status is 200 even when devices failed: read `response` of each. The
        identifiers in the answer may be fewer than those that were sent (quirk add-answer-ids).

        The fleet grows by it, and a repeat would presumably report devices as failed that the first call added: it is not sent again.
        """
    addDevices = add_devices
    def check_device_availability(self, body: models.DeviceActivationRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Asks whether hardware or SIMs are free to be activated. It changes nothing, although it is a POST and answers a request id.

        What is checked depends on the identifier: ESN or MEID a 2G or 3G device, ICCID a removable SIM, IMEI a device, IMEI and ICCID
        together an embedded SIM. At most 2000 devices a request (quirk availability-limit).

        The answer comes through DeviceService, in one message for all devices (quirk availability-answer).
        """
    checkDeviceAvailability = check_device_availability
    def delete_devices(self, body: models.DeleteDevicesRequest | dict[str, Any]) -> list[models.DeleteDevicesResult]:
        """Takes up to 100 devices out of the account for good. Only deactivated ones; needed before their SIM or hardware may be used in a
        swap.

        Answers at once, with an outcome for each device. The status is 200 even when devices failed: read `status` of each, and do not
        compare the words of `message` (quirk delete-message-text).

        A repeat would presumably report devices as unknown that the first call deleted: it is not sent again.
        """
    deleteDevices = delete_devices
    def find_mismatched_hardware(self, body: models.DeviceMismatchListRequest | dict[str, Any]) -> models.DeviceMismatchListResult:
        """Lists devices whose SIM was seen in other hardware than the one that it was activated with, in a span of up to three months. A
        SIM that was seen in several devices is listed once for each.

        Names devices by ICCID or MDN, or a group; with a group the account is required. Answers at once.
        """
    findMismatchedHardware = find_mismatched_hardware
    def list_devices(self, body: models.AccountDeviceListRequest | dict[str, Any]) -> models.AccountDeviceListResult:
        """Lists devices with all that the platform knows of them. `deviceId` alone looks at one device; other members narrow the list
        (AND); `accountName` alone lists the account; an empty object lists all that the user may see.

        A page holds up to 2000 devices, fewer with `maxNumberOfDevices` (quirk list-page-size). To see every page send
        `largestDeviceIdSeen`, first 0, then the number in the extended attribute `DeviceId` of the last device of the page, until
        `hasMoreData` is false (quirk list-cursor). Without it devices come in order of the day they were added, and a list goes on by
        raising `earliest`. A page that announces more, but does not move the cursor, is an error: going on would never end.

        A page that is not the last may come with status 202 instead of 200, the body is the same (quirk list-202).
        """
    listDevices = list_devices
    def change_device_identifier(self, body: models.ChangeDeviceIdRequest | dict[str, Any], service_type: str) -> models.DeviceManagementResult:
        """Gives a line another IMEI, ICCID, EID or phone number: what is done when a device or its SIM is swapped, or when a line moves
        between 3G and 4G.

        The line has to be active and have an MDN. The new hardware must be neither active nor suspended nor paired with another SIM; a
        deactivated pair has to be deleted first. Afterwards the old identifiers find no history any more. Accounts of the IoT
        marketplace may use ChangeIMEI, ChangeICCID and ChangeIMEIandICCID only.

        The outcome comes through CarrierService with the new identifiers.
        """
    changeDeviceIdentifier = change_device_identifier
    def change_cost_center(self, body: models.DeviceCostCenterRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Books lines under another cost centre, or under none. Devices are named, or selected by account or group, plan and custom fields.

        It sets one value, never selects by it and costs nothing: doing it twice leaves what doing it once leaves, at the price of a second
        request id and its messages. So it is repeatable (quirk effect-of-sets).

        The outcome comes through CarrierService, one message for each device.
        """
    changeCostCenter = change_cost_center
    def change_custom_fields(self, body: models.CustomFieldsUpdateRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Writes `customFieldsToUpdate` into the devices that are named, or selected by account, group, plan and `customFields`. Two lists of
        one shape: the one selects, the other writes.

        A change, although setting a value twice would be harmless: the first run may empty the selection that the second one makes, and a
        repeat would then report as failed what was done. A lost answer is an unknown outcome (quirk effect-of-sets).

        Fields other than CustomField1 to CustomField5 end with `INPUT_INVALID.CustomField.InvalidName`, values over 50 characters with
        `INPUT_INVALID.CustomField.TooLong`. The outcome comes through CarrierService, one message for each device.
        """
    changeCustomFields = change_custom_fields
    def change_contact_info(self, body: models.ContactInfoUpdateRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Replaces the whole place of use of the devices, name and address. Members that are left out become empty: read the device first,
        and send back what is to stay.

        Because it replaces everything by what the request holds, selects by nothing that it writes and costs nothing, doing it twice
        leaves what doing it once leaves. So it is repeatable (quirk effect-of-sets).

        The outcome comes through CarrierService, one message for each device.
        """
    changeContactInfo = change_contact_info
    def change_service_plan(self, body: models.ServicePlanUpdateRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Changes what lines are billed. `servicePlan` is the new plan; the lines are named, or selected by account, group,
        `currentServicePlan` and custom fields.

        Four changes for each device and month, none while it is suspended. 3G and 4G devices go into separate requests
        (quirk mix-3g-4g). A plan that does not exist ends with `REQUEST_FAILED.<plan>.NotFound`.

        The outcome comes through CarrierService, one message for each device; NB-IoT lines that get a plan with non-IP data have one from
        NiddService besides (quirk two-callback-services).
        """
    changeServicePlan = change_service_plan
    def move_devices(self, body: models.MoveDeviceRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Moves active lines from one account to another of the same customer profile. `accountName` is where they go; where they come from
        is `filter.account`, one source account a request.

        At most 10000 devices. Refused when either account has custom states; accounts need the IoT order flow. The counters of suspended
        days start at zero again. 3G and 4G devices go into separate requests (quirk mix-3g-4g). The transfer to a sub-account is
        something else and is refused (quirk move-sub-account).

        The outcome comes through CarrierService, one message for each device.
        """
    moveDevices = move_devices
    def get_device_extended_diagnostics(self, body: models.DeviceExtendedDiagnosticsRequest | dict[str, Any]) -> models.DeviceExtendedDiagnosticsResult:
        """Answers at once what the platform knows about connectivity, provisioning, billing and location of a device. All values are text:
        `Connected` is the word true or false.

        A sibling under `/devices/diagnostics/actions/list` is deprecated and not described here (quirk diagnostics-paths). A device that
        does not exist ends with `REQUEST_FAILED.DeviceNotFound`.
        """
    getDeviceExtendedDiagnostics = get_device_extended_diagnostics
    def get_suspension_status(self, body: models.DeviceSuspensionStatusRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Asks for the suspensions of devices, and when they resume by themselves. It changes nothing, although it is a POST and answers a
        request id. Has to be enabled for the organisation.

        Name devices or give a filter, not both. The request is refused while the account has no listener for the service.

        The answer comes through DeviceSuspensionStatus, one message for each device that is suspended; there is none for the others.
        """
    getSuspensionStatus = get_suspension_status
    def get_prl_information(self, body: models.DevicePrlListRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Asks for the version of the preferred roaming list (PRL) of 2G and 3G devices on CDMA; 4G and GSM devices have none. It changes
        nothing, although it is a POST and answers a request id.

        With a group, the account is required of a user who sees several (`REQUEST_FAILED.MultipleAccounts`).

        The answer comes through DevicePRLInformation, one message for each device.
        """
    getPrlInformation = get_prl_information
    def upload_devices(self, body: models.DeviceUploadRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Puts identifiers of new hardware into the carrier's device database, so that it can be activated. All devices of a request have the
        same type and stock number, at most 10000 of them.

        Wait five minutes after the answer before activating them.

        The outcome comes through DeviceService, and as a report by e-mail.
        """
    uploadDevices = upload_devices
    def upload_and_activate_devices(self, body: models.UploadsActivatesDeviceRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Does uploadDevices and then activateDevices in one request; what holds for each of them holds here. Billing starts. At most 10000
        devices, all of the same type and stock number.

        Two callback services tell the outcome: DeviceService once for the upload, then CarrierService for each device that was activated
        (quirk two-callback-services). Listen to both.
        """
    uploadAndActivateDevices = upload_and_activate_devices
    def download_profile_to_enable(self, body: models.ProfileChangeStateRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Has the subscription manager load the profile onto the eUICC over the air and enable it. The device must be active and have its
        ICCID; name it by EID and ICCID. Its profile status goes from Not Downloaded to DOWNLOAD_ENABLE, and it stays Not Downloaded
        when the download fails. Limited release: not every account has it.

        The local and the global pages use the path with different requests, in the second a plan stands in for `smsrOid`
        (quirk euicc-two-forms). For a global profile the US profile of the device, the lead, has to be active before. How many devices
        a request may name differs from source to source (quirk euicc-device-count).

        The outcome comes through DeviceProfileService, one message for each device. When the device cannot be reached, a warning comes
        first, and success or failure in a later message (quirk euicc-callback-warning). What is wrong with the request itself ends at
        once with 400 and an `INPUT_INVALID` or `REQUEST_FAILED` code; no page lists codes about profiles (quirk euicc-codes).
        """
    downloadProfileToEnable = download_profile_to_enable
    def download_profile_to_disable(self, body: models.ProfileChangeStateRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Has the subscription manager load the profile onto the eUICC over the air without enabling it, so that the profile in use stays
        in use; enableProfile switches over later. The device must be active and needs its ICCID; name it by EID and ICCID. Its profile
        status goes from Not Downloaded to DOWNLOAD_DISABLE, which older pages call none. Limited release.

        The outcome comes through DeviceProfileService, one message for each device; a download that fails leaves the status Not
        Downloaded. Requests that are wrong end at once with 400 (quirk euicc-codes); how many devices a request may name differs
        (quirk euicc-device-count).
        """
    downloadProfileToDisable = download_profile_to_disable
    def download_profile(self, body: models.DeviceProfileRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Loads a global profile onto the eUICC over the air, with a service plan for it. For global orchestration only; the local form is
        downloadProfileToEnable or downloadProfileToDisable. The US profile of the device, the lead, has to be active before. Whether
        the profile is enabled afterwards is not told.

        In bulk, up to 10000 devices (quirk euicc-device-count). The outcome comes through DeviceProfileService, one message for each
        profile. Requests that are wrong end at once with 400 (quirk euicc-codes).
        """
    downloadProfile = download_profile
    def enable_profile(self, body: models.ProfileChangeStateRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Makes a downloaded profile the one in use. Only one can be: all others of the device are disabled by it. The device must be
        powered and connected. The profile status goes from DOWNLOAD_DISABLE or DISABLE to ENABLE.

        The local and the global pages use the path with different requests (quirk euicc-two-forms); how many devices a request may name
        differs (quirk euicc-device-count).

        The outcome comes through DeviceProfileService (one page calls the message DeviceProfileResponse), one message for each device.
        When the device cannot be reached, a warning comes first, and success or failure in a later message
        (quirk euicc-callback-warning). Requests that are wrong end at once with 400 (quirk euicc-codes).
        """
    enableProfile = enable_profile
    def disable_profile(self, body: models.ProfileChangeStateRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Takes the enabled profile out of use, but keeps it on the eUICC. The boot profile, the fallback, takes its place: the device has
        roaming service only. The profile status goes from ENABLE or DOWNLOAD_ENABLE to DISABLE; enableProfile brings it back.

        The outcome comes through DeviceProfileService, one message for each device. When the device cannot be reached, a warning comes
        first, and success or failure in a later message (quirk euicc-callback-warning). Requests that are wrong end at once with 400
        (quirk euicc-codes); how many devices a request may name differs (quirk euicc-device-count).
        """
    disableProfile = disable_profile
    def delete_profile(self, body: models.ProfileChangeStateRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Removes a profile from the eUICC; to use it again it has to be downloaded anew. An enabled profile is disabled first by the
        platform, says the local page; the global page wants it deactivated before (quirk euicc-delete-enabled). The US profile, the
        lead, cannot be deleted by itself. The profile status is Not Downloaded afterwards (quirk euicc-delete-status).

        The outcome comes through DeviceProfileService, one message for each device. Requests that are wrong end at once with 400
        (quirk euicc-codes). The path takes two forms of requests (quirk euicc-two-forms), and how many devices one may name differs
        (quirk euicc-device-count).
        """
    deleteProfile = delete_profile
    def activate_profile(self, body: models.ProfileRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Activates the profile of devices and gives it plan and phone number; activateEnableProfile enables it as well. Name each device
        by EID and IMEI; the ICCID comes with the outcome, and all other requests about profiles need it. Billing starts
        (quirk euicc-billing). A global profile can be downloaded only after the US one, the lead, is active.

        Three request models of the SDK share the path, this one has the members of all (quirk euicc-activate-models). The SDK takes up
        to 100 devices, the global page 10000 (quirk euicc-device-count).

        The outcome comes through DeviceProfileService, one message for each device. Requests that are wrong end at once with 400
        (quirk euicc-codes).
        """
    activateProfile = activate_profile
    def activate_enable_profile(self, body: models.ActivateDeviceProfileRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Activates the profile of devices and makes it the one in use, in one request. Name each device by EID and IMEI; the ICCID comes
        with the outcome. Billing starts (quirk euicc-billing).

        At most 100 devices, says the SDK. The outcome comes through DeviceProfileService, one message for each device. Requests that
        are wrong end at once with 400 (quirk euicc-codes).
        """
    activateEnableProfile = activate_enable_profile
    def deactivate_profile(self, body: models.DeactivateDeviceProfileRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Ends the service of a profile. Name each device by EID and ICCID. A line under contract may cost a termination fee, unless
        `etfWaiver` spends a waiver. `checkFallbackProfile` presumably asks to see first whether the device has a profile to fall back
        to (quirk euicc-check-fallback).

        The SDK takes up to 100 devices, the global page 10000 (quirk euicc-device-count). The outcome comes through
        DeviceProfileService, one message for each device. Requests that are wrong end at once with 400 (quirk euicc-codes).
        """
    deactivateProfile = deactivate_profile
    def set_fallback_attribute(self, body: models.SetFallbackAttributeRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Marks a profile as the fallback of its device, the one that is taken when the profile in use is disabled or has no network. Name
        each device by EID and ICCID, the ICCID being that of the profile. It counts as a change, because it is an order to the SIM over
        the air (quirk euicc-fallback-effect).

        At most 100 devices, says the SDK, which has the operation under a second path too (quirk euicc-fallback-path). The outcome
        comes through DeviceProfileService, one message for each device. Requests that are wrong end at once with 400
        (quirk euicc-codes).
        """
    setFallbackAttribute = set_fallback_attribute
    def suspend_profile(self, body: models.GioProfileRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Takes profiles out of service for a time, each by ICCID, or by EID and ICCID (quirk euicc-suspend-ids), while the others of the
        device go on. The US profile, the lead, cannot be suspended by itself: suspendEuiccDevice suspends all.

        In bulk, up to 10000 devices (quirk euicc-device-count). The outcome comes through DeviceProfileService. Requests that are wrong
        end at once with 400 (quirk euicc-codes). How long a suspension may last, and what it costs, is told for lines only, in
        suspendDevices.
        """
    suspendProfile = suspend_profile
    def resume_profile(self, body: models.GioProfileRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Ends the suspension of single profiles, each named by EID and ICCID (quirk euicc-suspend-ids). Resume here is what restore is for
        lines.

        In bulk, up to 10000 devices (quirk euicc-device-count). The outcome comes through DeviceProfileService. Requests that are wrong
        end at once with 400 (quirk euicc-codes).
        """
    resumeProfile = resume_profile
    def suspend_euicc_device(self, body: models.GioProfileRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Suspends every profile of the devices, the US lead included. A suspended eUICC device has no service, whatever its profile
        status says.

        In bulk, up to 10000 devices (quirk euicc-device-count). The outcome comes through DeviceProfileService. Requests that are wrong
        end at once with 400 (quirk euicc-codes).
        """
    suspendEuiccDevice = suspend_euicc_device
    def resume_euicc_device(self, body: models.GioProfileRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Resumes devices that suspendEuiccDevice suspended. Profiles that were suspended on their own before stay suspended;
        resumeProfile is for those. Only a page tells of it, the SDK does not have it (quirk euicc-resume-request).

        In bulk, up to 10000 devices (quirk euicc-device-count). The outcome comes through DeviceProfileService, one message for each
        profile and one for the device; for a profile that is in service again already it is a failure. Requests that are wrong end at
        once with 400 (quirk euicc-codes).
        """
    resumeEuiccDevice = resume_euicc_device
    def change_profile_service_plan(self, body: models.DeviceProfileRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Puts a profile on another plan, and so changes what it costs. Name each device by EID and ICCID; both are needed. Only a page
        tells of it, the SDK does not have it. Lines may change plans four times a month and never while suspended; whether that holds
        here is not told (quirk euicc-plan-rules).

        In bulk, up to 10000 devices (quirk euicc-device-count). The outcome comes through DeviceProfileService, one message for each
        device. Requests that are wrong end at once with 400 (quirk euicc-codes).
        """
    changeProfileServicePlan = change_profile_service_plan
    def renew_activation_code(self, body: models.EsimProfileRequest2 | dict[str, Any]) -> models.DeviceManagementResult:
        """Makes a new code, by which a device loads its profile. Name each device by IMEI and by the ICCID that it was given before; both
        have to be there. What becomes of the old code is not told, so take it as void (quirk euicc-renewed-code).

        The answer holds a request id only; the new code is expected by callback through DeviceProfileService. Ends with 400, 401, 403,
        404, 406 or 429, says the SDK; no page lists codes about profiles (quirk euicc-codes). How many devices a request may name
        differs (quirk euicc-device-count).
        """
    renewActivationCode = renew_activation_code
    def eid_device_swap(self, body: models.EidDeviceSwapRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Replaces an eUICC device by another that takes over its line. A line that is active on the replacement is deactivated first.
        Usage history follows the phone number, the profile status stays with the ICCID (quirk euicc-swap-history). The members of the
        request are in no source, those described are guessed: ask the platform's owner before using it (quirk euicc-swap-request).

        Three messages carry the request id: through CarrierService the deactivation (ChangeDeviceState) and the exchange
        (ChangeDeviceIdentifer, spelled so), through StateService the change of state (GoToState). Both listeners are needed, and the
        swap is done when all three have come (quirk euicc-swap-callbacks). Requests that are wrong end at once with 400
        (quirk euicc-codes).
        """
    eidDeviceSwap = eid_device_swap
    def list_global_devices(self, body: models.EsimGlobalDeviceList | dict[str, Any]) -> models.DeviceManagementResult:
        """Asks for devices with their profiles, narrowed by state, profile status, carrier and identifiers. Other than listDevices it
        answers a request id only; the list comes by callback through DeviceProfileService, in a shape that no source shows
        (quirk euicc-callback-content). It changes nothing, although it is a POST.

        An account of somebody else ends with `REQUEST_FAILED.AccountName`; other codes are not told (quirk euicc-codes).
        """
    listGlobalDevices = list_global_devices
    def get_global_request_status(self, request_id: str, *, account_name: str | None = None) -> models.StatusResponse:
        """Tells whether an accepted request about eUICC devices has ended, as a whole and for each of its parts, without waiting for
        callbacks. Requests that name many devices are not supported; getRequestStatus is for activating, suspending, restoring and
        deactivating lines.

        An account of somebody else ends with `REQUEST_FAILED.AccountName`; what an unknown request id ends with is not documented.
        """
    getGlobalRequestStatus = get_global_request_status
    def schedule_firmware_upgrade(self, body: models.FirmwareUpgradeRequest | dict[str, Any]) -> models.FirmwareUpgrade:
        """Schedules an upgrade of devices that are managed by OMA-DM or LWM2M. The device has four hours to take it; since version 3.1 it
        is queued again when the device comes back. An account with monthly licences has to assign one to each device first. Each call
        makes an upgrade of its own.

        There is no request id: the answer holds the upgrade, and progress is told through Fota, which has a registration of its own
        (registerFotaCallback), or by getFirmwareUpgrade. Devices are named by bare IMEI in the request, by objects in the answer
        (quirk firmware-device-lists). What the service objects to ends with status 400 and its own codes, which are listed nowhere
        (quirk firmware-codes).
        """
    scheduleFirmwareUpgrade = schedule_firmware_upgrade
    def list_firmware(self, *, account: str | None = None) -> list[models.Firmware]:
        """Lists the firmware images that devices of the account can be upgraded with. What the service objects to ends with status 400 and its own codes, which are listed nowhere (quirk firmware-codes)."""
    listFirmware = list_firmware
    def get_firmware_upgrade(self, upgrade_id: str, *, account_name: str | None = None) -> models.FirmwareUpgrade:
        """Shows an upgrade and how far each device is. What the service objects to ends with status 400 and its own codes, which are listed nowhere (quirk firmware-codes)."""
    getFirmwareUpgrade = get_firmware_upgrade
    def update_firmware_upgrade_devices(self, body: models.FirmwareUpgradeChangeRequest | dict[str, Any], upgrade_id: str, *, account_name: str | None = None) -> models.FirmwareUpgradeChangeResult:
        """Adds devices to an upgrade that has not begun, or takes them out. Doing it twice ends in the same state, though the second answer may call the devices failed. The status is 200 even when devices failed: read each. What the service objects to ends with status 400 and its own codes, which are listed nowhere (quirk firmware-codes)."""
    updateFirmwareUpgradeDevices = update_firmware_upgrade_devices
    def cancel_firmware_upgrade(self, upgrade_id: str, *, account_name: str | None = None) -> models.SuccessResult:
        """Cancels an upgrade that has not begun. Doing it twice ends in the same state. What the service objects to ends with status 400 and its own codes, which are listed nowhere (quirk firmware-codes)."""
    cancelFirmwareUpgrade = cancel_firmware_upgrade
    def list_fota_devices(self, start_index: str, *, account: str | None = None) -> models.FotaDeviceListResult:
        """Lists the devices of the account with their firmware. While `hasMoreData` is true, ask again with `lastSeenDeviceId` of the answer as start index; it is 0 at the end. What the service objects to ends with status 400 and its own codes, which are listed nowhere (quirk firmware-codes)."""
    listFotaDevices = list_fota_devices
    def list_firmware_upgrades_by_status(self, upgrade_status: str, start_index: str, *, account: str | None = None) -> models.UpgradeListQueryResult:
        """Lists the upgrades that are in one status. While `hasMoreFlag` is true (so spelled here), ask again with `lastSeenUpgradeId` of the answer as start index; it is 0 at the end. What the service objects to ends with status 400 and its own codes, which are listed nowhere (quirk firmware-codes)."""
    listFirmwareUpgradesByStatus = list_firmware_upgrades_by_status
    def get_device_firmware_history(self, device_id: str, *, account: str | None = None) -> list[models.DeviceUpgradeHistory]:
        """Lists the upgrades of one device within the last six months. What the service objects to ends with status 400 and its own codes, which are listed nowhere (quirk firmware-codes)."""
    getDeviceFirmwareHistory = get_device_firmware_history
    def get_fota_subscription(self, *, account: str | None = None) -> models.FotaSubscription:
        """Tells what the account bought, and how many licences it has and uses. What the service objects to ends with status 400 and its own codes, which are listed nowhere (quirk firmware-codes)."""
    getFotaSubscription = get_fota_subscription
    def get_fota_license_status(self, start_index: str, *, account: str | None = None) -> models.AccountLicenseInfo:
        """Counts the licences of the account and lists the devices that hold one. While `hasMoreData` is true, ask again with `lastSeenDeviceId` of the answer as start index; it is 0 at the end. What the service objects to ends with status 400 and its own codes, which are listed nowhere (quirk firmware-codes)."""
    getFotaLicenseStatus = get_fota_license_status
    def assign_fota_licenses(self, body: models.FotaLicenseRequest | dict[str, Any], *, account: str | None = None) -> models.FotaLicenseResult:
        """Assigns a licence to each device named. Monthly licences cost money while they are assigned. The SDK calls it deprecated (quirk firmware-deprecated). The status is 200 even when devices failed: read each. What the service objects to ends with status 400 and its own codes, which are listed nowhere (quirk firmware-codes)."""
    assignFotaLicenses = assign_fota_licenses
    def remove_fota_licenses(self, body: models.FotaLicenseRequest | dict[str, Any], *, account: str | None = None) -> models.FotaLicenseResult:
        """Takes the licence from each device named. The SDK calls it deprecated (quirk firmware-deprecated). The status is 200 even when devices failed, such as those that held none: read each. What the service objects to ends with status 400 and its own codes, which are listed nowhere (quirk firmware-codes)."""
    removeFotaLicenses = remove_fota_licenses
    def create_fota_license_removal_list(self, body: models.FotaLicenseRemovalRequest | dict[str, Any], *, account: str | None = None) -> models.FotaLicenseRemovalResult:
        """Puts devices on the list of those that lose their licence when licences run short: in place of the list, or added to it. The SDK calls it deprecated (quirk firmware-deprecated). What the service objects to ends with status 400 and its own codes, which are listed nowhere (quirk firmware-codes)."""
    createFotaLicenseRemovalList = create_fota_license_removal_list
    def delete_fota_license_removal_list(self, *, account: str | None = None) -> models.SuccessResult:
        """Empties the list. Doing it twice ends in the same state. The SDK calls it deprecated (quirk firmware-deprecated). What the service objects to ends with status 400 and its own codes, which are listed nowhere (quirk firmware-codes)."""
    deleteFotaLicenseRemovalList = delete_fota_license_removal_list
    def list_fota_license_removals(self, start_index: str, *, account: str | None = None) -> models.FotaLicenseRemovalList:
        """Lists the devices on the list. While `hasMoreData` is true, ask again with a start index raised by the number of devices that came. The SDK calls it deprecated (quirk firmware-deprecated). What the service objects to ends with status 400 and its own codes, which are listed nowhere (quirk firmware-codes)."""
    listFotaLicenseRemovals = list_fota_license_removals
    def register_fota_callback(self, body: models.FotaCallbackRequest | dict[str, Any], *, account: str | None = None) -> models.FotaCallbackActionResult:
        """Says where messages about firmware go. A registry of its own, beside that of registerCallback; registering again replaces URL and credentials. The service is called Fota. What the service objects to ends with status 400 and its own codes, which are listed nowhere (quirk firmware-codes)."""
    registerFotaCallback = register_fota_callback
    def list_fota_callbacks(self, *, account: str | None = None) -> models.FotaRegisteredCallbacks:
        """Shows the listener, as one object whose account is called `aname`. It may hold the password in clear: never print or log it. What the service objects to ends with status 400 and its own codes, which are listed nowhere (quirk firmware-codes)."""
    listFotaCallbacks = list_fota_callbacks
    def deregister_fota_callback(self, service: str, *, account: str | None = None) -> models.SuccessResult:
        """Ends the delivery of messages about firmware. Doing it twice ends in the same state. What the service objects to ends with status 400 and its own codes, which are listed nowhere (quirk firmware-codes)."""
    deregisterFotaCallback = deregister_fota_callback
    def schedule_firmware_campaign_v3(self, body: models.CampaignFirmwareUpgrade | dict[str, Any], *, account_name: str | None = None) -> models.FirmwareCampaign:
        """Schedules an upgrade of devices within a range of days and, if wanted, within hours of the day. Licences can be assigned and devices added by the way, which may cost money. Version 1 knows upgrades without windows, version 2 software and files over HTTP. Each call makes a campaign of its own. What the service objects to ends with status 400 and its own codes, which are listed nowhere (quirk firmware-codes)."""
    scheduleFirmwareCampaignV3 = schedule_firmware_campaign_v3
    def get_campaign_v3(self, campaign_id: str, *, account_name: str | None = None) -> models.FirmwareCampaign:
        """Shows a campaign and its status. What the service objects to ends with status 400 and its own codes, which are listed nowhere (quirk firmware-codes)."""
    getCampaignV3 = get_campaign_v3
    def cancel_campaign_v3(self, campaign_id: str, *, account_name: str | None = None) -> models.SuccessResult:
        """Cancels a campaign that has not ended. Doing it twice ends in the same state. What the service objects to ends with status 400 and its own codes, which are listed nowhere (quirk firmware-codes)."""
    cancelCampaignV3 = cancel_campaign_v3
    def list_firmware_v3(self, protocol: str, *, acc: str | None = None) -> list[models.FirmwarePackage]:
        """Lists the firmware packages for one way of management. What the service objects to ends with status 400 and its own codes, which are listed nowhere (quirk firmware-codes)."""
    listFirmwareV3 = list_firmware_v3
    def schedule_software_campaign_v2(self, body: models.CampaignSoftwareUpgrade | dict[str, Any], *, account: str | None = None) -> models.CampaignSoftware:
        """Schedules software or files that devices fetch over HTTP, with days and hours for the download and for the installation. Each call makes a campaign of its own. What the service objects to ends with status 400 and its own codes, which are listed nowhere (quirk firmware-codes)."""
    scheduleSoftwareCampaignV2 = schedule_software_campaign_v2
    def create_device_group(self, body: models.CreateDeviceGroupRequest | dict[str, Any]) -> models.SuccessResult:
        """Makes a group in the account. Devices that are named go into it at once and leave the group that they were in: a device is in one
        group at a time. Their lines do not change.

        The name has to be new within the account (`REQUEST_FAILED.DeviceGroup.Exists`), which is also what a second call with the same
        name ends with. A missing account ends with `INPUT_INVALID.Account.NotDefined`, one that does not exist with
        `REQUEST_FAILED.AccountNotFound`, an unknown device with `REQUEST_FAILED.DeviceNotFound`; whether the group exists after the
        last is not told (quirk groups-partial-change). Answers at once, nothing comes by callback.
        """
    createDeviceGroup = create_device_group
    def list_device_groups(self, *, aname: str | None = None) -> list[models.DeviceGroup]:
        """Lists all groups of the account in one answer, the default group among them, without their devices.

        An account that the user has no right to ends with `REQUEST_FAILED.AccountName`, one that does not exist with
        `REQUEST_FAILED.AccountNotFound`.
        """
    listDeviceGroups = list_device_groups
    def update_device_group(self, body: models.DeviceGroupUpdateRequest | dict[str, Any], gname: str, *, aname: str | None = None) -> models.SuccessResult:
        """Changes what the request names and leaves the rest as it is. Devices that are added leave the group they were in, devices that are
        taken out fall back to the default group. Requests that select by group see the change.

        Doing it twice ends in the same state. After a change of name, though, the second call no longer finds the group and ends with
        `REQUEST_FAILED.DeviceGroupNotFound`, although the first has done everything (quirk groups-repeat-answers). A new name that
        another group has ends with `REQUEST_FAILED.DeviceGroup.Exists`. Answers at once, nothing comes by callback.
        """
    updateDeviceGroup = update_device_group
    def get_device_group(self, gname: str, *, aname: str | None = None, next: int | None = None) -> models.DeviceGroupDevicesData:
        """Tells name and description of a group, and its devices, sorted by identifier. Of each device only identifiers are there, and the
        IP address at times; listDevices with a filter for the group tells the rest.

        A long list comes in parts. While more is left, the status is 202, `hasMoreData` is true, and the header `Location` holds the
        address of the next part, with the number for `next` in it. The last part comes with 200 (quirk groups-next). A group that does
        not exist ends with `REQUEST_FAILED.DeviceGroupNotFound`.
        """
    getDeviceGroup = get_device_group
    def delete_device_group(self, gname: str, *, aname: str | None = None) -> models.SuccessResult:
        """Takes the group away. Its devices stay in the account with their lines as they are, and go to the default group. The members cannot
        be told from the others afterwards: list them before.

        The default group cannot be deleted (`INPUT_INVALID.DeviceGroup.DeleteDefault`). Doing it twice ends in the same state; the second
        call ends with `REQUEST_FAILED.DeviceGroupNotFound` (quirk groups-repeat-answers).
        """
    deleteDeviceGroup = delete_device_group
    def list_device_usage_history(self, body: models.DeviceUsageListRequest | dict[str, Any]) -> models.DeviceUsageListResult:
        """Lists what one device used, or all lines with one usage label: bytes and SMS, a record for each day and source. A read, although
        it is a POST.

        At most 500 records an answer. With `hasMoreData` true, ask again with `earliest` moved up to the time of the last record, and
        drop what comes twice at the seam (quirk history-seam). Records are kept for 12 months. Ranges of many months may time out;
        split them.

        Data shows within 15 minutes of the end of a session, every six hours or so while a long 4G session lasts. SMS are counted daily
        and may lag two days, three at worst; rated usage lags two days. A device that is not known ends with
        `REQUEST_FAILED.DeviceNotFound`, an identifier of the wrong form with `INPUT_INVALID.Device.Identifier.Invalid`, a kind that
        is not taken here with `INPUT_INVALID.Device.Kind.Invalid`.
        """
    listDeviceUsageHistory = list_device_usage_history
    def list_aggregate_device_usage(self, body: models.DeviceAggregateUsageListRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Asks for the sum of what each device used in a period: the devices named, those of a group, those with a label, or the whole
        account when none of these is given. It changes nothing, although it is a POST and answers a request id.

        The period begins at most six months ago and ends at most a month after its begin; the same page keeps usage for twelve months
        (quirk usage-retention). Labels and device ids exclude each other;
        `groupName` needs `accountName`. An account left out by a user of several ends with `REQUEST_FAILED.MultipleAccounts` or
        `INPUT_INVALID.Account.NotDefined`, one of somebody else with `REQUEST_FAILED.AccountName`, an unknown group with
        `REQUEST_FAILED.DeviceGroupNotFound`.

        The answer comes through DeviceUsage, one message for each device, all with the same request id.
        """
    listAggregateDeviceUsage = list_aggregate_device_usage
    def list_device_connection_history(self, body: models.DeviceConnectionListRequest | dict[str, Any]) -> models.ConnectionHistoryResult:
        """Lists when one device began and ended its data sessions, oldest first. A read, although it is a POST.

        At most 500 events an answer. With `hasMoreData` true, ask again with `earliest` moved up to the time of the last event, and
        drop what comes twice at the seam (quirk history-seam). A device that is not known ends with `REQUEST_FAILED.DeviceNotFound`,
        an identifier of the wrong form with `INPUT_INVALID.Device.Identifier.Invalid`.
        """
    listDeviceConnectionHistory = list_device_connection_history
    def list_device_provisioning_history(self, body: models.DeviceProvisioningHistoryListRequest | dict[str, Any]) -> models.DeviceProvisioningHistoryListResult:
        """Lists what was done to one line: activations, suspensions, moves and the like, by whom, and whether it worked. A read, although
        it is a POST.

        At most 500 events an answer. With `hasMoreData` true, ask again with `earliest` moved up to the time of the last event, and
        drop what comes twice at the seam (quirk history-seam). After a change of identifiers the old ones find nothing any more. A
        device that is not known ends with `REQUEST_FAILED.DeviceNotFound`, an identifier of the wrong form with
        `INPUT_INVALID.Device.Identifier.Invalid`.

        Documents disagree on whether the answer is an object or a list that holds one (quirk history-provisioning-list): decoding takes
        both.
        """
    listDeviceProvisioningHistory = list_device_provisioning_history
    def list_promo_device_usage(self, body: models.PromoUsageRequest | dict[str, Any]) -> models.PromoUsageResult:
        """Lists what devices used while a promotion was in force. A read, although it is a POST. The members of the answer are spelled differently from those of listDeviceUsageHistory (quirk history-promo-spelling); how it goes on when there is more is told nowhere, so `startTime` is raised to the time of the last record (quirk history-promo-paging)."""
    listPromoDeviceUsage = list_promo_device_usage
    def list_promo_aggregate_usage(self, body: models.PromoAggregateUsageRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Asks for the sum of what devices used under a promotion. It changes nothing, although it is a POST and answers a request id. The
        account is called `accountId` here.

        The answer comes by callback; that the service is DevicePromoUsage is inferred from its name (quirk history-promo-callback).
        """
    listPromoAggregateUsage = list_promo_aggregate_usage
    def list_device_provisioning_history_v2(self, body: models.ProvisioningHistoryV2Request | dict[str, Any]) -> models.DeviceManagementResult:
        """Asks for the provisioning history of up to 100 devices, or of an account. It changes nothing, although it is a POST and answers
        a request id.

        The answer comes by callback; that the service is DeviceService is guessed (quirk history-v2-callback).
        """
    listDeviceProvisioningHistoryV2 = list_device_provisioning_history_v2
    def list_device_locations(self, body: models.LocationRequest | dict[str, Any]) -> list[models.Location]:
        """Finds up to 20 devices and answers when all are found or given up, which takes as long as the network needs. All of them are IoT
        lines of the account, or all are consumer lines that consented (quirk location-consent-who).

        A fix from the cache costs nothing; a current one counts against the allowance that was bought and replaces the cached one, so
        the call is not repeated by itself. The status is 200 even when devices were not found: read `error` of each (`POSITION METHOD
        FAILURE`). Without a cached fix, `cacheMode` 0 ends with `CACHE_UNAVAILABLE` (quirk location-cache-unavailable).

        What is wrong ends with `INVALID_REQUEST` or `INVALID_PARAMETER`; the meaning of the second only the message tells: a device
        that is unknown (Device not found), of somebody else or with another MDN (Ownership or MDN validation failed), or excluded
        (Consent check failed); an account without this service (Unregistered account). A dead session ends with it as well
        (quirk location-session-expired).
        """
    listDeviceLocations = list_device_locations
    def request_device_locations(self, body: models.LocationRequest | dict[str, Any]) -> models.LocationTransaction:
        """Asks for the places of up to 10000 devices, all of them IoT lines of the account or all consumer lines
        (quirk location-consent-who). Current fixes count against the allowance and replace the cached ones. The answer has a `txid`
        instead of a request id.

        Each device is reported through DeviceLocation, which has a registration of its own (registerLocationCallback). The owner of a
        consumer line who has not consented yet is asked by SMS; a refusal, or no reply within an hour, is reported as an error.
        What is wrong ends with `INVALID_REQUEST` or `INVALID_PARAMETER`, as in listDeviceLocations.
        """
    requestDeviceLocations = request_device_locations
    def cancel_device_location_request(self, txid: str, *, account_name: str | None = None) -> models.TransactionId:
        """Cancels a request for places that is still queued. Once all or some of it is done, it ends with `INVALID_PARAMETER` and the message Unable to Cancel. The account is a query parameter here, a part of the path in the calls about reports."""
    cancelDeviceLocationRequest = cancel_device_location_request
    def create_location_report(self, body: models.LocationRequest | dict[str, Any]) -> models.LocationReportTransaction:
        """Orders a report about up to 10000 devices, to be fetched later with getLocationReport. All of them are IoT lines of the account,
        or all are consumer lines. Current fixes count against the allowance and replace the cached ones. Reports are kept for 30 days.

        That it is ready is told through Location, which has a registration of its own; with `cacheMode` 0 it is ready at once and
        nothing is told, so ask getLocationReportStatus (quirk location-report-callback). What is wrong ends with
        `INVALID_REQUEST` or `INVALID_PARAMETER`, as in listDeviceLocations.
        """
    createLocationReport = create_location_report
    def get_location_report(self, txid: str, startindex: str, *, account_name: str | None = None) -> models.LocationReport:
        """Fetches a report that is done, up to 1000 devices an answer, for 30 days. While `hasMoreData` is true, ask again with `startindex` raised by the number of devices that came. Devices that were not found are among them, with an error. What is wrong ends with `INVALID_PARAMETER` or `INVALID_REQUEST`."""
    getLocationReport = get_location_report
    def get_location_report_status(self, txid: str, *, account_name: str | None = None) -> models.LocationReportStatus:
        """Tells whether a report is queued, being made, or ready to be fetched. What is wrong ends with `INVALID_PARAMETER` or `INVALID_REQUEST`."""
    getLocationReportStatus = get_location_report_status
    def cancel_location_report(self, txid: str, *, account_name: str | None = None) -> models.TransactionId:
        """Cancels a report that is still queued. One that is being made, or done, ends with `INVALID_PARAMETER` and the message Unable to Cancel."""
    cancelLocationReport = cancel_location_report
    def register_location_callback(self, body: models.DeviceLocationCallback | dict[str, Any], *, account_name: str | None = None) -> models.LocationCallbackRegistration:
        """Says where messages of Location (a report is ready) or DeviceLocation (the place of a device) go. A registry of its own, beside
        that of registerCallback; registering again replaces the URL (quirk location-register-again). Each of the two needs a URL of
        its own. Messages come from 68.128.212.217, another address than those of registerCallback.

        A page says that the answer carries a header `Shared-Key`, a secret by which messages are signed with HMAC-SHA256
        (quirk location-shared-key): it is given once, so the call is not sent again by itself.
        """
    registerLocationCallback = register_location_callback
    def list_location_callbacks(self, *, account_name: str | None = None) -> list[models.DeviceLocationCallback]:
        """Lists the listeners for Location and DeviceLocation that the account registered."""
    listLocationCallbacks = list_location_callbacks
    def deregister_location_callback(self, service: str, *, account_name: str | None = None) -> models.LocationDeregistration:
        """Ends the delivery of Location or DeviceLocation. Doing it twice ends in the same state."""
    deregisterLocationCallback = deregister_location_callback
    def get_location_consents(self, *, account_name: str | None = None, device_id: str | None = None) -> models.AccountDeviceConsent:
        """Shows the consents of the account, or of one device. Whether IoT lines need a consent too differs from page to page (quirk location-consent-who)."""
    getLocationConsents = get_location_consents
    def create_location_consents(self, body: models.AccountConsentCreate | dict[str, Any]) -> models.ConsentTransaction:
        """Records that devices consented to be located. Only the account that owns them may. Its body is hardly documented (quirk location-consent-members). A page has the new consents reported through DeviceLocation (quirk location-consent-callback)."""
    createLocationConsents = create_location_consents
    def update_location_consents(self, body: models.AccountConsentUpdate | dict[str, Any]) -> models.ConsentTransaction:
        """Changes the level of consent of all devices of the account. The SDK sends a PUT, a page a POST (quirk location-consent-method). A page has the new consents reported through DeviceLocation (quirk location-consent-callback)."""
    updateLocationConsents = update_location_consents
    def exclude_devices(self, body: models.ConsentRequest | dict[str, Any]) -> models.SuccessResult:
        """Puts up to 2000 devices on the list of those that must not be located, or replaces the list, or excludes all devices. Without `type` the list is replaced: devices that it held and the request does not are located again (quirk location-exclusion-type). Identifiers are bare text, without their kind. `allDevice` together with a list ends with `INVALID_PARAMETER` and the message Conflicting device list. Doing it twice ends in the same state."""
    excludeDevices = exclude_devices
    def remove_device_exclusions(self, device_list: str, *, account_name: str | None = None) -> models.SuccessResult:
        """Takes up to 2000 devices off the list of those that must not be located. The SDK sends query parameters, a page a body (quirk location-exclusion-delete). Doing it twice ends in the same state."""
    removeDeviceExclusions = remove_device_exclusions
    def list_device_exclusions(self, start_index: str, *, account_name: str | None = None) -> models.DevicesConsentResult:
        """Lists excluded devices, up to 2000 an answer. While `hasMoreData` is true, ask again with `startIndex` raised by the number of devices that came (quirk location-exclusion-index)."""
    listDeviceExclusions = list_device_exclusions
    def get_location_subscription(self, *, account_name: str | None = None) -> models.DeviceLocationSubscription:
        """Tells which kind of location the account bought, how much, and when."""
    getLocationSubscription = get_location_subscription
    def get_location_usage(self, body: models.BillUsageRequest | dict[str, Any]) -> models.BillableUsageReport:
        """Counts the fixes of a period for one account, or for all accounts that it manages. A read, although it is a POST. Dates are month, day, year (quirk location-dates)."""
    getLocationUsage = get_location_usage
    def send_nidd_message(self, body: models.NiddMessageRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Sends a payload to NB-IoT devices on a plan for non-IP data (quirk nidd-technology); such a line is set up by activating or
        restoring it, or by changing its plan, and reports that through NiddService as well. At most 1358 bytes before base64
        (`INPUT_INVALID.Message.TooLong`); two zero bytes in a row were refused to a user
        (`INPUT_INVALID.Message.AdjacentNullCharacters`). Without a device it ends with `INPUT_INVALID.DeviceNotProvided`, without a
        payload with `INPUT_INVALID.Message.Null`.

        The answer says only that the message is queued. NiddService tells whether it was delivered, waits, or failed
        (quirk nidd-buffered).
        """
    sendNiddMessage = send_nidd_message
    def activate_devices(self, body: models.CarrierActivateRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Puts devices into service: lines that are pre-active or deactivated, and devices that are not in the account yet
        (quirk activate-unknown-device). Billing starts. Each line gets a new phone number, also one that had a number before.

        A 4G device is named by IMEI and ICCID, or by ICCID or EID with the request's `skuNumber` (quirk activate-sku-ids). At most 10000 devices a request
        (`INPUT_INVALID.MaxRequestsExceeded`), 100 such requests a minute (quirk activate-rate), and as a rule five state changes for
        each line and day (quirk actions-per-day). 3G and 4G devices go into separate requests (quirk mix-3g-4g).

        The answer says only that the request was accepted. The outcome comes through CarrierService, one message for each device with
        all identifiers of the line; NB-IoT devices get one from NiddService besides (quirk two-callback-services). That takes minutes,
        a day at most (quirk activate-duration). A device that fails may be listed as deactive afterwards. In the message: a device that
        is active already (`REQUEST_FAILED.DeviceAlreadyActive`), hardware the carrier does not know, or an account without a default IP
        pool (`REQUEST_FAILED.DefaultIpPoolNotDefined`). At once, the whole request: a plan that does not exist
        (`REQUEST_FAILED.<plan>.NotFound`), an account of somebody else (`REQUEST_FAILED.AccountName`), an unknown kind of identifier
        (`INPUT_INVALID.Device.Kind.Invalid`).
        """
    activateDevices = activate_devices
    def deactivate_devices(self, body: models.CarrierDeactivateRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Ends the service of active lines. Billing ends, number, address and plan are gone; the phone number is held for 50 days and comes
        back only through customer service. A line under contract may cost a termination fee, unless `etfWaiver` spends a waiver.

        A suspended line has to be restored first (quirk suspend-deactivate). State changes are counted for each line and day
        (quirk actions-per-day).

        The outcome comes through CarrierService, one message for each device; the failure to expect there is a line that is not active
        (`INPUT_INVALID.DeviceState.Invalid`). Deactivated devices stay in the account until they are deleted.
        """
    deactivateDevices = deactivate_devices
    def suspend_devices(self, body: models.CarrierActionsRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Takes active lines out of service for a time. Number, address and plan stay.

        At most 90 days in a row and 180 in a year, then the line resumes by itself; ResumeTrackingNotification says so seven days
        before. Whether a suspended line is billed differs from document to document: say it with `withBilling` (quirk suspend-billing).
        State changes are counted for each line and day; accounts may ask for 25 suspends and restores a day (quirk actions-per-day).

        The outcome comes through CarrierService, one message for each device; its comment tells the day of the automatic resume
        (quirk callback-suspend-date). The failure to expect there is a line that is not active
        (`INPUT_INVALID.DeviceState.Invalid`).
        """
    suspendDevices = suspend_devices
    def restore_devices(self, body: models.CarrierActionsRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Puts suspended lines back into service, with the number, address and plan that they had. Full billing goes on. Some documents
        call it resume (quirk restore-name).

        State changes are counted for each line and day (quirk actions-per-day). `withBilling` means nothing here.

        The outcome comes through CarrierService, one message for each device; NB-IoT devices get one from NiddService besides
        (quirk two-callback-services). The failure to expect there is a line that is not suspended
        (`INPUT_INVALID.DeviceState.Invalid`).
        """
    restoreDevices = restore_devices
    def cancel_location(self, body: models.CancelLocationRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Detaches a device from the network, so that it has to attach anew. It has nothing to do with finding the place of a device. A
        limited beta, not open to every account (quirk cancel-location-beta).

        Exactly one device a request; more end with an error at once. It must have a valid MDN, MIN and IMSI. About 40 requests an hour
        are worked off for all customers together, the others wait for up to 24 hours (quirk cancel-location-rate): a change that comes
        late and drops traffic, so it is never repeated by itself.

        The outcome comes through CarrierService (quirk cancel-location-answer).
        """
    cancelLocation = cancel_location
    def go_to_state(self, body: models.GoToStateRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Moves devices into a custom state of a custom service, which may activate them and cost money. Only accounts for which the
        platform's owner set up custom services, states and an order flow.

        At most 10000 devices a request. All devices are taken to be in the state of the first one; those that are not fail in their
        message. Name devices or give a filter (quirk go-to-state-target); 3G and 4G devices go into separate requests
        (quirk mix-3g-4g).

        The outcome comes through StateService, one message for each device (quirk go-to-state-callback).
        """
    goToState = go_to_state
    def get_request_status(self, request_id: str, *, aname: str | None = None) -> models.AsynchronousRequestResult:
        """Tells whether an accepted request has ended, without waiting for its callback. Works for activate, deactivate, suspend and restore
        only, and only when the request named a single device. Requests about eUICC profiles have an operation of their own.

        An account that the user has no right to ends with 400 and `REQUEST_FAILED.AccountName`; what an unknown request
        id ends with is not documented.
        """
    getRequestStatus = get_request_status
    def check_order_status(self, body: models.CheckOrderStatusRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Asks what has become of an activation order. It changes nothing, although it is a POST and answers a request id of its own
        (quirk check-order-status-path).

        One device a request, named by one identifier: ESN, ICCID or MEID. With other kinds `INPUT_INVALID.Device.Kind.Invalid` is to be
        expected.

        The answer comes through DeviceService (quirk check-order-status-callback).
        """
    checkOrderStatus = check_order_status
    def start_reachability_monitor(self, body: models.NotificationReportRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Has the network watch devices and tell when they can be reached, or when they are lost, until the monitor expires, at most 3650
        days ahead. Devices are named by IMEI, MDN, MSISDN or ICCID, all by the same kind; one that is named twice counts once. Every
        call makes new monitors.

        A DiagnosticsService listener has to be registered first, else it ends with `CALLBACK_NOT_REGISTERED` (403). A device that is
        not known ends with `DEVICE_NOT_FOUND`, one that cannot be watched with `DEVICE_NOT_ELIGIBLE`; an account without the service,
        or with its allowance used up, with `UNREGISTERED_ACCOUNT` (500) or `ACCOUNT_USAGE_EXCEEDED` (403); one that is out of service
        or not accepted with `INACTIVE_ACCOUNT` (500) or `INVALID_ACCOUNT` (401); what else is wrong with `INVALID_PARAMETER`.

        The first message confirms and carries the monitor's id, with a state only if the device can be reached right then. Later ones
        come for the life of the monitor; how often depends on how long the device sleeps. All carry the request id.
        """
    startReachabilityMonitor = start_reachability_monitor
    def stop_reachability_monitor(self, body: models.StopMonitorRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Ends monitors by their ids. A DELETE with a body, which some proxies drop. The oldest page lets the ids be left out, which would
        end every monitor of the account, so they are required here (quirk reachability-stop-all). A monitor that does not exist ends
        with `NOT_FOUND`, under status 500; what else is wrong ends with `INVALID_PARAMETER`.

        A DiagnosticsService listener has to be registered first, else it ends with `CALLBACK_NOT_REGISTERED` (403). One message comes
        for each monitor.
        """
    stopReachabilityMonitor = stop_reachability_monitor
    def list_reachability_monitors(self, body: models.RetrieveMonitorsRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Asks for the monitors of devices, all of them or those of one type. Devices are named by IMEI, MDN, MSISDN or ICCID, all by the
        same kind. It changes nothing, although it is a POST and answers a request id.

        A DiagnosticsService listener has to be registered first, else it ends with `CALLBACK_NOT_REGISTERED` (403). The monitors are
        reported there; what such a message looks like is not told (quirk reachability-members). A device that is not known ends with
        `DEVICE_NOT_FOUND`, what else is wrong with `INVALID_PARAMETER`.
        """
    listReachabilityMonitors = list_reachability_monitors
    def get_reachability_status(self, body: models.NotificationReportStatusRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Asks whether one device can be reached, and waits for it, an hour unless another end is given, 3650 days at most
        (quirk reachability-expiry). `REACHABLE_FOR_SMS` is refused for LTE devices of the high categories (IMS).

        A DiagnosticsService listener has to be registered first, else it ends with `CALLBACK_NOT_REGISTERED` (403); a device that is not
        known ends with `DEVICE_NOT_FOUND`, one that cannot be watched with `DEVICE_NOT_ELIGIBLE`. A first message may come without a
        state, a second one then brings it; `DEVICE_UNREACHABLE` in a message says
        that the device cannot be reached now, and another message follows when it can (quirk reachability-callback-codes).
        """
    getReachabilityStatus = get_reachability_status
    def set_usage_segmentation_labels(self, body: models.AssociateLabelRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Attaches labels to eUICC lines, so that their usage can be told apart in usage and billing. A line named by its EID takes part,
        others end with `INPUT_INVALID.Device.Identifier.Invalid`, a line that is not known with `REQUEST_FAILED.DeviceNotFound`. At
        most 2000 entries a request. Setting the same label twice ends in the same state.

        Pages send `labels` as a list, the SDKs as one object of another shape (quirk segments-labels-shape). The outcome comes through
        CarrierService, one message for each device.
        """
    setUsageSegmentationLabels = set_usage_segmentation_labels
    def remove_usage_segmentation_labels(self, body: models.RemoveLabelRequest | dict[str, Any], *, account_name: str | None = None, label_list: str | None = None) -> models.DeviceManagementResult:
        """Takes labels off eUICC lines. At most 2000 entries a request. Doing it twice ends in the same state. A line that is not known
        ends with `REQUEST_FAILED.DeviceNotFound`.

        The pages show a DELETE with a body, the SDK sends query parameters and no body (quirk segments-delete-body). The outcome comes
        through CarrierService, one message for each device.
        """
    removeUsageSegmentationLabels = remove_usage_segmentation_labels
    def get_billed_usage(self, body: models.BilledUsageRequest | dict[str, Any]) -> dict[str, Any]:
        """Asks for what was billed in one cycle, by label or for one line; the two exclude each other. Without a cycle the latest closed
        one is meant. A limited release for vehicle makers. It changes nothing, although it is a POST. A missing account ends with
        `INPUT_INVALID.Account.NotDefined`.

        What the answer looks like is on no page that was found (quirk segments-billed-answer): it is described as free, and whatever
        comes is kept.
        """
    getBilledUsage = get_billed_usage
    def list_billed_usage(self, body: models.BilledUsageListRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Asks for what was billed in one cycle for up to 2000 lines, by EID or by label, or for every line of the account when none is
        given. A limited release for vehicle makers. It changes nothing, although it is a POST and answers a request id.

        More than 2000 end with `INPUT_INVALID.MaxRequestsExceeded`, a missing account with `INPUT_INVALID.Account.NotDefined`. The
        answer comes through DeviceService, in several messages when it is long.
        """
    listBilledUsage = list_billed_usage
    def list_billed_usage_v2(self, body: models.BilledUsageV2Request | dict[str, Any]) -> models.DeviceManagementResult:
        """Asks for what was billed in a range of cycles, by line or for the account as a whole. It changes nothing, although it is a POST and answers a request id. From the section for vehicle makers; the callback service is assumed to be DeviceService (quirk segments-v2-callback)."""
    listBilledUsageV2 = list_billed_usage_v2
    def request_oauth_token(self, body: models.OauthTokenRequest | dict[str, Any]) -> models.OauthToken:
        """Trades the application's key and secret (Basic header) for the bearer token that every other call needs.

        The token lives 3600 seconds from its first issue. Asking again within that time answers the same token with the seconds that
        are left, also to another process with the same key (quirk oauth-same-token): asking twice changes nothing.

        A missing or wrong grant_type ends with 400 `invalid_request`, a wrong key or secret with 401 `invalid_client`, a missing Basic
        header with 401 and gateway fault 900902.
        """
    requestOauthToken = request_oauth_token
    def revoke_oauth_token(self, body: models.OauthRevokeRequest | dict[str, Any]) -> None:
        """Ends one bearer token. The next request for a token answers a new one.

        The token is shared by all processes that use the same key: revoking it ends their calls too. Doing it twice is harmless,
        because the token is named in the request and a revoked one stays revoked.

        Wrong or missing credentials end with 401 and a gateway fault. The answer has no body; the revoked token is said to be in a
        header (quirk revoke-header).
        """
    revokeOauthToken = revoke_oauth_token
    def start_connectivity_management_session(self, body: models.LogInRequest | dict[str, Any]) -> models.LogInResult:
        """Opens a session for an API user. Needs the bearer token only (quirk login-bearer-header).

        The session dies after 20 minutes without a call and lives on while it is used. Log in when the platform says that the session
        expired, not before each call; a new login may end the user's earlier session (quirk session-replaced).

        Failed logins are counted: five in a row lock the user, and only support unlocks it. That is why a login is a change and is
        never repeated blindly. A wrong password ends with 400 and a code that no page names (quirk login-wrong-password-code).
        """
    startConnectivityManagementSession = start_connectivity_management_session
    def end_connectivity_management_session(self) -> models.LogOutResult:
        """Ends the session whose token is in the header; there is no body. Requests accepted before go on, and their callbacks keep
        coming.

        Doing it twice leaves the session ended, so it is repeatable, although the second answer is presumably an error about the
        session: `REQUEST_FAILED.SessionToken.Expired` for one that is over, `INPUT_INVALID.SessionToken.Invalid` for a token that is no
        UUID.
        """
    endConnectivityManagementSession = end_connectivity_management_session
    def reset_connectivity_management_password(self, body: models.SessionResetPasswordRequest | dict[str, Any]) -> models.SessionResetPasswordResult:
        """Replaces the password of the user who is logged in. The platform invents the new one and answers it once; it is valid at once
        and the old one no longer works. Store it before doing anything else: when this answer is lost, nobody
        knows the password any more and support has to help. The call is never repeated.

        Passwords do not expire; a change every 90 days is advised. A wrong old password ends with 400 and counts towards the lock
        (quirk login-lock-scope).
        """
    resetConnectivityManagementPassword = reset_connectivity_management_password
    def send_sms(self, body: models.SmsSendRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Sends a text to the devices named, or to every device that matches account, group, plan and custom fields when none is named:
        check twice before leaving `deviceIds` out. Each message counts as usage of its line, and a repeat sends it again.

        At most 160 characters in 7-bit encoding, 140 in an 8-bit one (`INPUT_INVALID.SmsMessage.TooLong`); without a text
        `INPUT_INVALID.SmsMessage.Null`. What a device does not fetch is dropped after five days, or after `timeToLive`. Lines of the
        global service take 64 characters and 100 devices, by id only (quirk sms-global). A missing account ends with
        `INPUT_INVALID.Account.NotDefined`, a device that is not known with `REQUEST_FAILED.DeviceNotFound`, an unknown group with
        `REQUEST_FAILED.DeviceGroupNotFound`.

        EnhancedConnectivityService tells that the network took a message, or that it expired; a second registration,
        SMSDeliveryConfirmation, that the device took it. Both carry the request id.
        """
    sendSms = send_sms
    def list_sms_messages(self, *, aname: str | None = None, next: int | None = None) -> models.SmsMessagesQueryResult:
        """Fetches messages that devices sent to the platform's short code (900060005010; older pages know 750075007500 too) and that wait
        in the queue of the account, at most 100 an answer, not always in their order.

        With `next` it acknowledges: the block that was answered before is removed from the queue for good. Without it the same block
        comes again. So a program stores a block before it asks for the next one (quirk sms-next-acknowledges).

        More is waiting when the status is 202 and `hasMoreData` is true; the Location header then holds the value of `next`. An account
        of somebody else ends with `REQUEST_FAILED.AccountName`, one that does not exist with `REQUEST_FAILED.AccountNotFound`.
        """
    listSmsMessages = list_sms_messages
    def list_sms_event_history(self, body: models.SmsEventHistoryRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Asks when one device sent and received SMS, without their texts. It changes nothing, although it is a POST and answers a request
        id. Events are kept for three months; at most 500 are reported.

        The answer comes through DeviceService as `smsEventHistoryResponse` (quirk sms-event-members). A device that is not known ends
        with `REQUEST_FAILED.DeviceNotFound`, an identifier of the wrong form with `INPUT_INVALID.Device.Identifier.Invalid`.
        """
    listSmsEventHistory = list_sms_event_history
    def start_sms_callbacks(self, *, aname: str | None = None) -> models.SuccessResult:
        """Has the platform send the messages of devices that wait in the queue of the account to the EnhancedConnectivityService listener.
        Messages go to the listener by themselves while it works; those that came while it was away wait until this call or
        listSmsMessages fetches them.

        Doing it twice is taken to end in the same state (quirk sms-start-twice). An account of somebody else ends with
        `REQUEST_FAILED.AccountName`.
        """
    startSmsCallbacks = start_sms_callbacks

class AsyncApi(AsyncCalls):
    async def get_account(self, *, aname: str | None = None) -> models.Account:
        """Shows an account: organisation, carriers, features, pools of IP addresses and service plans. An account that does not exist ends with `REQUEST_FAILED.AccountNotFound`, one of somebody else with `REQUEST_FAILED.AccountName`."""
    getAccount = get_account
    async def list_service_plans(self, *, aname: str | None = None) -> list[models.ServicePlan]:
        """Lists the service plans that lines of the account can have, all at once. A plan is named by its `code` in requests, which may differ from its name. A plan called M2M_CPN is listed but cannot be used to activate (quirk accounts-cpn-plan). An account that does not exist ends with `REQUEST_FAILED.AccountNotFound`."""
    listServicePlans = list_service_plans
    async def list_account_leads(self, *, aname: str | None = None, next: int | None = None) -> models.AccountLeadsResult:
        """Lists leads: prospects that a partner may win, copied from the partner system every hour. For partner accounts only. At most
        1000 an answer.

        More follow when the status is 202 and `hasMoreData` is true; the Location header then holds the value of `next`. An account of
        somebody else ends with `REQUEST_FAILED.AccountName`.
        """
    listAccountLeads = list_account_leads
    async def get_account_states_and_services(self, *, aname: str | None = None) -> models.AccountStatesAndServices:
        """Lists the custom services of the account, the states that their lines go through, in their order, and the plans of each state: what goToState takes. The SDKs and a page spell the path differently (quirk accounts-states-path). An account of somebody else ends with `REQUEST_FAILED.AccountName`."""
    getAccountStatesAndServices = get_account_states_and_services
    async def list_account_skus(self, *, aname: str | None = None) -> models.DeviceSkuListResult:
        """Lists the SKUs, the kinds of device that the account may activate by ICCID alone, and whether they are certified. A POST without a body that only reads; a limited release. An account of somebody else ends with `REQUEST_FAILED.AccountName`."""
    listAccountSkus = list_account_skus
    async def register_callback(self, body: models.RegisterCallbackRequest | dict[str, Any], *, aname: str | None = None) -> models.CallbackActionResult:
        """Says where the messages of one callback service go. One URL for each service and account: registering again replaces URL, user
        name and password, so doing it twice changes nothing.

        Ports 80, 443, 9001 to 9006, 28200 to 28220 and 50551 to 50559 are allowed (quirk callback-ports). HTTPS needs a certificate of a
        public authority; a self-signed one is refused. While the same service is registered over SOAP, it cannot be registered here.

        After a change, messages may carry the old password for some minutes (quirk callback-password-delay). An account left out ends
        with `INPUT_INVALID.Account.NotDefined`, one of somebody else with `REQUEST_FAILED.AccountName`; what a service that does not
        exist ends with is not documented (quirk callback-service-code).
        """
    registerCallback = register_callback
    async def list_callbacks(self, *, aname: str | None = None) -> list[models.ConnectivityManagementCallback]:
        """Lists the listeners that were registered over REST, all at once; those registered over SOAP are not shown. Passwords are among the
        answer in clear text: never print or log it.

        Without any listener the body is said to be empty, which counts as an empty list (quirk callback-list-empty). An account of
        somebody else ends with `REQUEST_FAILED.AccountName`.
        """
    listCallbacks = list_callbacks
    async def deregister_callback(self, sname: str, *, aname: str | None = None) -> models.CallbackActionResult:
        """Ends the delivery of one callback service to the account's listener. Messages that come while there is no listener are lost;
        outcomes can then only be found by looking.

        Doing it twice ends in the same state. What the second call answers is not documented (quirk callbacks-deregister-absent). An
        account of somebody else ends with `REQUEST_FAILED.AccountName`.
        """
    deregisterCallback = deregister_callback
    async def add_devices(self, body: models.AddDevicesRequest | dict[str, Any]) -> list[models.AddDevicesResult]:
        """Puts up to 200 devices into the account as pre-active lines; more end with `INPUT_INVALID.NumberofDevices`. They get no service
        and no number until they are activated.

        Answers at once, with an outcome for each device. The status is 200 even when devices failed: read `response` of each. The
        identifiers in the answer may be fewer than those that were sent (quirk add-answer-ids).

        The fleet grows by it, and a repeat would presumably report devices as failed that the first call added: it is not sent again.
        """
    addDevices = add_devices
    async def check_device_availability(self, body: models.DeviceActivationRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Asks whether hardware or SIMs are free to be activated. It changes nothing, although it is a POST and answers a request id.

        What is checked depends on the identifier: ESN or MEID a 2G or 3G device, ICCID a removable SIM, IMEI a device, IMEI and ICCID
        together an embedded SIM. At most 2000 devices a request (quirk availability-limit).

        The answer comes through DeviceService, in one message for all devices (quirk availability-answer).
        """
    checkDeviceAvailability = check_device_availability
    async def delete_devices(self, body: models.DeleteDevicesRequest | dict[str, Any]) -> list[models.DeleteDevicesResult]:
        """Takes up to 100 devices out of the account for good. Only deactivated ones; needed before their SIM or hardware may be used in a
        swap.

        Answers at once, with an outcome for each device. The status is 200 even when devices failed: read `status` of each, and do not
        compare the words of `message` (quirk delete-message-text).

        A repeat would presumably report devices as unknown that the first call deleted: it is not sent again.
        """
    deleteDevices = delete_devices
    async def find_mismatched_hardware(self, body: models.DeviceMismatchListRequest | dict[str, Any]) -> models.DeviceMismatchListResult:
        """Lists devices whose SIM was seen in other hardware than the one that it was activated with, in a span of up to three months. A
        SIM that was seen in several devices is listed once for each.

        Names devices by ICCID or MDN, or a group; with a group the account is required. Answers at once.
        """
    findMismatchedHardware = find_mismatched_hardware
    async def list_devices(self, body: models.AccountDeviceListRequest | dict[str, Any]) -> models.AccountDeviceListResult:
        """Lists devices with all that the platform knows of them. `deviceId` alone looks at one device; other members narrow the list
        (AND); `accountName` alone lists the account; an empty object lists all that the user may see.

        A page holds up to 2000 devices, fewer with `maxNumberOfDevices` (quirk list-page-size). To see every page send
        `largestDeviceIdSeen`, first 0, then the number in the extended attribute `DeviceId` of the last device of the page, until
        `hasMoreData` is false (quirk list-cursor). Without it devices come in order of the day they were added, and a list goes on by
        raising `earliest`. A page that announces more, but does not move the cursor, is an error: going on would never end.

        A page that is not the last may come with status 202 instead of 200, the body is the same (quirk list-202).
        """
    listDevices = list_devices
    async def change_device_identifier(self, body: models.ChangeDeviceIdRequest | dict[str, Any], service_type: str) -> models.DeviceManagementResult:
        """Gives a line another IMEI, ICCID, EID or phone number: what is done when a device or its SIM is swapped, or when a line moves
        between 3G and 4G.

        The line has to be active and have an MDN. The new hardware must be neither active nor suspended nor paired with another SIM; a
        deactivated pair has to be deleted first. Afterwards the old identifiers find no history any more. Accounts of the IoT
        marketplace may use ChangeIMEI, ChangeICCID and ChangeIMEIandICCID only.

        The outcome comes through CarrierService with the new identifiers.
        """
    changeDeviceIdentifier = change_device_identifier
    async def change_cost_center(self, body: models.DeviceCostCenterRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Books lines under another cost centre, or under none. Devices are named, or selected by account or group, plan and custom fields.

        It sets one value, never selects by it and costs nothing: doing it twice leaves what doing it once leaves, at the price of a second
        request id and its messages. So it is repeatable (quirk effect-of-sets).

        The outcome comes through CarrierService, one message for each device.
        """
    changeCostCenter = change_cost_center
    async def change_custom_fields(self, body: models.CustomFieldsUpdateRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Writes `customFieldsToUpdate` into the devices that are named, or selected by account, group, plan and `customFields`. Two lists of
        one shape: the one selects, the other writes.

        A change, although setting a value twice would be harmless: the first run may empty the selection that the second one makes, and a
        repeat would then report as failed what was done. A lost answer is an unknown outcome (quirk effect-of-sets).

        Fields other than CustomField1 to CustomField5 end with `INPUT_INVALID.CustomField.InvalidName`, values over 50 characters with
        `INPUT_INVALID.CustomField.TooLong`. The outcome comes through CarrierService, one message for each device.
        """
    changeCustomFields = change_custom_fields
    async def change_contact_info(self, body: models.ContactInfoUpdateRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Replaces the whole place of use of the devices, name and address. Members that are left out become empty: read the device first,
        and send back what is to stay.

        Because it replaces everything by what the request holds, selects by nothing that it writes and costs nothing, doing it twice
        leaves what doing it once leaves. So it is repeatable (quirk effect-of-sets).

        The outcome comes through CarrierService, one message for each device.
        """
    changeContactInfo = change_contact_info
    async def change_service_plan(self, body: models.ServicePlanUpdateRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Changes what lines are billed. `servicePlan` is the new plan; the lines are named, or selected by account, group,
        `currentServicePlan` and custom fields.

        Four changes for each device and month, none while it is suspended. 3G and 4G devices go into separate requests
        (quirk mix-3g-4g). A plan that does not exist ends with `REQUEST_FAILED.<plan>.NotFound`.

        The outcome comes through CarrierService, one message for each device; NB-IoT lines that get a plan with non-IP data have one from
        NiddService besides (quirk two-callback-services).
        """
    changeServicePlan = change_service_plan
    async def move_devices(self, body: models.MoveDeviceRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Moves active lines from one account to another of the same customer profile. `accountName` is where they go; where they come from
        is `filter.account`, one source account a request.

        At most 10000 devices. Refused when either account has custom states; accounts need the IoT order flow. The counters of suspended
        days start at zero again. 3G and 4G devices go into separate requests (quirk mix-3g-4g). The transfer to a sub-account is
        something else and is refused (quirk move-sub-account).

        The outcome comes through CarrierService, one message for each device.
        """
    moveDevices = move_devices
    async def get_device_extended_diagnostics(self, body: models.DeviceExtendedDiagnosticsRequest | dict[str, Any]) -> models.DeviceExtendedDiagnosticsResult:
        """Answers at once what the platform knows about connectivity, provisioning, billing and location of a device. All values are text:
        `Connected` is the word true or false.

        A sibling under `/devices/diagnostics/actions/list` is deprecated and not described here (quirk diagnostics-paths). A device that
        does not exist ends with `REQUEST_FAILED.DeviceNotFound`.
        """
    getDeviceExtendedDiagnostics = get_device_extended_diagnostics
    async def get_suspension_status(self, body: models.DeviceSuspensionStatusRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Asks for the suspensions of devices, and when they resume by themselves. It changes nothing, although it is a POST and answers a
        request id. Has to be enabled for the organisation.

        Name devices or give a filter, not both. The request is refused while the account has no listener for the service.

        The answer comes through DeviceSuspensionStatus, one message for each device that is suspended; there is none for the others.
        """
    getSuspensionStatus = get_suspension_status
    async def get_prl_information(self, body: models.DevicePrlListRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Asks for the version of the preferred roaming list (PRL) of 2G and 3G devices on CDMA; 4G and GSM devices have none. It changes
        nothing, although it is a POST and answers a request id.

        With a group, the account is required of a user who sees several (`REQUEST_FAILED.MultipleAccounts`).

        The answer comes through DevicePRLInformation, one message for each device.
        """
    getPrlInformation = get_prl_information
    async def upload_devices(self, body: models.DeviceUploadRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Puts identifiers of new hardware into the carrier's device database, so that it can be activated. All devices of a request have the
        same type and stock number, at most 10000 of them.

        Wait five minutes after the answer before activating them.

        The outcome comes through DeviceService, and as a report by e-mail.
        """
    uploadDevices = upload_devices
    async def upload_and_activate_devices(self, body: models.UploadsActivatesDeviceRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Does uploadDevices and then activateDevices in one request; what holds for each of them holds here. Billing starts. At most 10000
        devices, all of the same type and stock number.

        Two callback services tell the outcome: DeviceService once for the upload, then CarrierService for each device that was activated
        (quirk two-callback-services). Listen to both.
        """
    uploadAndActivateDevices = upload_and_activate_devices
    async def download_profile_to_enable(self, body: models.ProfileChangeStateRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Has the subscription manager load the profile onto the eUICC over the air and enable it. The device must be active and have its
        ICCID; name it by EID and ICCID. Its profile status goes from Not Downloaded to DOWNLOAD_ENABLE, and it stays Not Downloaded
        when the download fails. Limited release: not every account has it.

        The local and the global pages use the path with different requests, in the second a plan stands in for `smsrOid`
        (quirk euicc-two-forms). For a global profile the US profile of the device, the lead, has to be active before. How many devices
        a request may name differs from source to source (quirk euicc-device-count).

        The outcome comes through DeviceProfileService, one message for each device. When the device cannot be reached, a warning comes
        first, and success or failure in a later message (quirk euicc-callback-warning). What is wrong with the request itself ends at
        once with 400 and an `INPUT_INVALID` or `REQUEST_FAILED` code; no page lists codes about profiles (quirk euicc-codes).
        """
    downloadProfileToEnable = download_profile_to_enable
    async def download_profile_to_disable(self, body: models.ProfileChangeStateRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Has the subscription manager load the profile onto the eUICC over the air without enabling it, so that the profile in use stays
        in use; enableProfile switches over later. The device must be active and needs its ICCID; name it by EID and ICCID. Its profile
        status goes from Not Downloaded to DOWNLOAD_DISABLE, which older pages call none. Limited release.

        The outcome comes through DeviceProfileService, one message for each device; a download that fails leaves the status Not
        Downloaded. Requests that are wrong end at once with 400 (quirk euicc-codes); how many devices a request may name differs
        (quirk euicc-device-count).
        """
    downloadProfileToDisable = download_profile_to_disable
    async def download_profile(self, body: models.DeviceProfileRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Loads a global profile onto the eUICC over the air, with a service plan for it. For global orchestration only; the local form is
        downloadProfileToEnable or downloadProfileToDisable. The US profile of the device, the lead, has to be active before. Whether
        the profile is enabled afterwards is not told.

        In bulk, up to 10000 devices (quirk euicc-device-count). The outcome comes through DeviceProfileService, one message for each
        profile. Requests that are wrong end at once with 400 (quirk euicc-codes).
        """
    downloadProfile = download_profile
    async def enable_profile(self, body: models.ProfileChangeStateRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Makes a downloaded profile the one in use. Only one can be: all others of the device are disabled by it. The device must be
        powered and connected. The profile status goes from DOWNLOAD_DISABLE or DISABLE to ENABLE.

        The local and the global pages use the path with different requests (quirk euicc-two-forms); how many devices a request may name
        differs (quirk euicc-device-count).

        The outcome comes through DeviceProfileService (one page calls the message DeviceProfileResponse), one message for each device.
        When the device cannot be reached, a warning comes first, and success or failure in a later message
        (quirk euicc-callback-warning). Requests that are wrong end at once with 400 (quirk euicc-codes).
        """
    enableProfile = enable_profile
    async def disable_profile(self, body: models.ProfileChangeStateRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Takes the enabled profile out of use, but keeps it on the eUICC. The boot profile, the fallback, takes its place: the device has
        roaming service only. The profile status goes from ENABLE or DOWNLOAD_ENABLE to DISABLE; enableProfile brings it back.

        The outcome comes through DeviceProfileService, one message for each device. When the device cannot be reached, a warning comes
        first, and success or failure in a later message (quirk euicc-callback-warning). Requests that are wrong end at once with 400
        (quirk euicc-codes); how many devices a request may name differs (quirk euicc-device-count).
        """
    disableProfile = disable_profile
    async def delete_profile(self, body: models.ProfileChangeStateRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Removes a profile from the eUICC; to use it again it has to be downloaded anew. An enabled profile is disabled first by the
        platform, says the local page; the global page wants it deactivated before (quirk euicc-delete-enabled). The US profile, the
        lead, cannot be deleted by itself. The profile status is Not Downloaded afterwards (quirk euicc-delete-status).

        The outcome comes through DeviceProfileService, one message for each device. Requests that are wrong end at once with 400
        (quirk euicc-codes). The path takes two forms of requests (quirk euicc-two-forms), and how many devices one may name differs
        (quirk euicc-device-count).
        """
    deleteProfile = delete_profile
    async def activate_profile(self, body: models.ProfileRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Activates the profile of devices and gives it plan and phone number; activateEnableProfile enables it as well. Name each device
        by EID and IMEI; the ICCID comes with the outcome, and all other requests about profiles need it. Billing starts
        (quirk euicc-billing). A global profile can be downloaded only after the US one, the lead, is active.

        Three request models of the SDK share the path, this one has the members of all (quirk euicc-activate-models). The SDK takes up
        to 100 devices, the global page 10000 (quirk euicc-device-count).

        The outcome comes through DeviceProfileService, one message for each device. Requests that are wrong end at once with 400
        (quirk euicc-codes).
        """
    activateProfile = activate_profile
    async def activate_enable_profile(self, body: models.ActivateDeviceProfileRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Activates the profile of devices and makes it the one in use, in one request. Name each device by EID and IMEI; the ICCID comes
        with the outcome. Billing starts (quirk euicc-billing).

        At most 100 devices, says the SDK. The outcome comes through DeviceProfileService, one message for each device. Requests that
        are wrong end at once with 400 (quirk euicc-codes).
        """
    activateEnableProfile = activate_enable_profile
    async def deactivate_profile(self, body: models.DeactivateDeviceProfileRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Ends the service of a profile. Name each device by EID and ICCID. A line under contract may cost a termination fee, unless
        `etfWaiver` spends a waiver. `checkFallbackProfile` presumably asks to see first whether the device has a profile to fall back
        to (quirk euicc-check-fallback).

        The SDK takes up to 100 devices, the global page 10000 (quirk euicc-device-count). The outcome comes through
        DeviceProfileService, one message for each device. Requests that are wrong end at once with 400 (quirk euicc-codes).
        """
    deactivateProfile = deactivate_profile
    async def set_fallback_attribute(self, body: models.SetFallbackAttributeRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Marks a profile as the fallback of its device, the one that is taken when the profile in use is disabled or has no network. Name
        each device by EID and ICCID, the ICCID being that of the profile. It counts as a change, because it is an order to the SIM over
        the air (quirk euicc-fallback-effect).

        At most 100 devices, says the SDK, which has the operation under a second path too (quirk euicc-fallback-path). The outcome
        comes through DeviceProfileService, one message for each device. Requests that are wrong end at once with 400
        (quirk euicc-codes).
        """
    setFallbackAttribute = set_fallback_attribute
    async def suspend_profile(self, body: models.GioProfileRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Takes profiles out of service for a time, each by ICCID, or by EID and ICCID (quirk euicc-suspend-ids), while the others of the
        device go on. The US profile, the lead, cannot be suspended by itself: suspendEuiccDevice suspends all.

        In bulk, up to 10000 devices (quirk euicc-device-count). The outcome comes through DeviceProfileService. Requests that are wrong
        end at once with 400 (quirk euicc-codes). How long a suspension may last, and what it costs, is told for lines only, in
        suspendDevices.
        """
    suspendProfile = suspend_profile
    async def resume_profile(self, body: models.GioProfileRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Ends the suspension of single profiles, each named by EID and ICCID (quirk euicc-suspend-ids). Resume here is what restore is for
        lines.

        In bulk, up to 10000 devices (quirk euicc-device-count). The outcome comes through DeviceProfileService. Requests that are wrong
        end at once with 400 (quirk euicc-codes).
        """
    resumeProfile = resume_profile
    async def suspend_euicc_device(self, body: models.GioProfileRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Suspends every profile of the devices, the US lead included. A suspended eUICC device has no service, whatever its profile
        status says.

        In bulk, up to 10000 devices (quirk euicc-device-count). The outcome comes through DeviceProfileService. Requests that are wrong
        end at once with 400 (quirk euicc-codes).
        """
    suspendEuiccDevice = suspend_euicc_device
    async def resume_euicc_device(self, body: models.GioProfileRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Resumes devices that suspendEuiccDevice suspended. Profiles that were suspended on their own before stay suspended;
        resumeProfile is for those. Only a page tells of it, the SDK does not have it (quirk euicc-resume-request).

        In bulk, up to 10000 devices (quirk euicc-device-count). The outcome comes through DeviceProfileService, one message for each
        profile and one for the device; for a profile that is in service again already it is a failure. Requests that are wrong end at
        once with 400 (quirk euicc-codes).
        """
    resumeEuiccDevice = resume_euicc_device
    async def change_profile_service_plan(self, body: models.DeviceProfileRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Puts a profile on another plan, and so changes what it costs. Name each device by EID and ICCID; both are needed. Only a page
        tells of it, the SDK does not have it. Lines may change plans four times a month and never while suspended; whether that holds
        here is not told (quirk euicc-plan-rules).

        In bulk, up to 10000 devices (quirk euicc-device-count). The outcome comes through DeviceProfileService, one message for each
        device. Requests that are wrong end at once with 400 (quirk euicc-codes).
        """
    changeProfileServicePlan = change_profile_service_plan
    async def renew_activation_code(self, body: models.EsimProfileRequest2 | dict[str, Any]) -> models.DeviceManagementResult:
        """Makes a new code, by which a device loads its profile. Name each device by IMEI and by the ICCID that it was given before; both
        have to be there. What becomes of the old code is not told, so take it as void (quirk euicc-renewed-code).

        The answer holds a request id only; the new code is expected by callback through DeviceProfileService. Ends with 400, 401, 403,
        404, 406 or 429, says the SDK; no page lists codes about profiles (quirk euicc-codes). How many devices a request may name
        differs (quirk euicc-device-count).
        """
    renewActivationCode = renew_activation_code
    async def eid_device_swap(self, body: models.EidDeviceSwapRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Replaces an eUICC device by another that takes over its line. A line that is active on the replacement is deactivated first.
        Usage history follows the phone number, the profile status stays with the ICCID (quirk euicc-swap-history). The members of the
        request are in no source, those described are guessed: ask the platform's owner before using it (quirk euicc-swap-request).

        Three messages carry the request id: through CarrierService the deactivation (ChangeDeviceState) and the exchange
        (ChangeDeviceIdentifer, spelled so), through StateService the change of state (GoToState). Both listeners are needed, and the
        swap is done when all three have come (quirk euicc-swap-callbacks). Requests that are wrong end at once with 400
        (quirk euicc-codes).
        """
    eidDeviceSwap = eid_device_swap
    async def list_global_devices(self, body: models.EsimGlobalDeviceList | dict[str, Any]) -> models.DeviceManagementResult:
        """Asks for devices with their profiles, narrowed by state, profile status, carrier and identifiers. Other than listDevices it
        answers a request id only; the list comes by callback through DeviceProfileService, in a shape that no source shows
        (quirk euicc-callback-content). It changes nothing, although it is a POST.

        An account of somebody else ends with `REQUEST_FAILED.AccountName`; other codes are not told (quirk euicc-codes).
        """
    listGlobalDevices = list_global_devices
    async def get_global_request_status(self, request_id: str, *, account_name: str | None = None) -> models.StatusResponse:
        """Tells whether an accepted request about eUICC devices has ended, as a whole and for each of its parts, without waiting for
        callbacks. Requests that name many devices are not supported; getRequestStatus is for activating, suspending, restoring and
        deactivating lines.

        An account of somebody else ends with `REQUEST_FAILED.AccountName`; what an unknown request id ends with is not documented.
        """
    getGlobalRequestStatus = get_global_request_status
    async def schedule_firmware_upgrade(self, body: models.FirmwareUpgradeRequest | dict[str, Any]) -> models.FirmwareUpgrade:
        """Schedules an upgrade of devices that are managed by OMA-DM or LWM2M. The device has four hours to take it; since version 3.1 it
        is queued again when the device comes back. An account with monthly licences has to assign one to each device first. Each call
        makes an upgrade of its own.

        There is no request id: the answer holds the upgrade, and progress is told through Fota, which has a registration of its own
        (registerFotaCallback), or by getFirmwareUpgrade. Devices are named by bare IMEI in the request, by objects in the answer
        (quirk firmware-device-lists). What the service objects to ends with status 400 and its own codes, which are listed nowhere
        (quirk firmware-codes).
        """
    scheduleFirmwareUpgrade = schedule_firmware_upgrade
    async def list_firmware(self, *, account: str | None = None) -> list[models.Firmware]:
        """Lists the firmware images that devices of the account can be upgraded with. What the service objects to ends with status 400 and its own codes, which are listed nowhere (quirk firmware-codes)."""
    listFirmware = list_firmware
    async def get_firmware_upgrade(self, upgrade_id: str, *, account_name: str | None = None) -> models.FirmwareUpgrade:
        """Shows an upgrade and how far each device is. What the service objects to ends with status 400 and its own codes, which are listed nowhere (quirk firmware-codes)."""
    getFirmwareUpgrade = get_firmware_upgrade
    async def update_firmware_upgrade_devices(self, body: models.FirmwareUpgradeChangeRequest | dict[str, Any], upgrade_id: str, *, account_name: str | None = None) -> models.FirmwareUpgradeChangeResult:
        """Adds devices to an upgrade that has not begun, or takes them out. Doing it twice ends in the same state, though the second answer may call the devices failed. The status is 200 even when devices failed: read each. What the service objects to ends with status 400 and its own codes, which are listed nowhere (quirk firmware-codes)."""
    updateFirmwareUpgradeDevices = update_firmware_upgrade_devices
    async def cancel_firmware_upgrade(self, upgrade_id: str, *, account_name: str | None = None) -> models.SuccessResult:
        """Cancels an upgrade that has not begun. Doing it twice ends in the same state. What the service objects to ends with status 400 and its own codes, which are listed nowhere (quirk firmware-codes)."""
    cancelFirmwareUpgrade = cancel_firmware_upgrade
    async def list_fota_devices(self, start_index: str, *, account: str | None = None) -> models.FotaDeviceListResult:
        """Lists the devices of the account with their firmware. While `hasMoreData` is true, ask again with `lastSeenDeviceId` of the answer as start index; it is 0 at the end. What the service objects to ends with status 400 and its own codes, which are listed nowhere (quirk firmware-codes)."""
    listFotaDevices = list_fota_devices
    async def list_firmware_upgrades_by_status(self, upgrade_status: str, start_index: str, *, account: str | None = None) -> models.UpgradeListQueryResult:
        """Lists the upgrades that are in one status. While `hasMoreFlag` is true (so spelled here), ask again with `lastSeenUpgradeId` of the answer as start index; it is 0 at the end. What the service objects to ends with status 400 and its own codes, which are listed nowhere (quirk firmware-codes)."""
    listFirmwareUpgradesByStatus = list_firmware_upgrades_by_status
    async def get_device_firmware_history(self, device_id: str, *, account: str | None = None) -> list[models.DeviceUpgradeHistory]:
        """Lists the upgrades of one device within the last six months. What the service objects to ends with status 400 and its own codes, which are listed nowhere (quirk firmware-codes)."""
    getDeviceFirmwareHistory = get_device_firmware_history
    async def get_fota_subscription(self, *, account: str | None = None) -> models.FotaSubscription:
        """Tells what the account bought, and how many licences it has and uses. What the service objects to ends with status 400 and its own codes, which are listed nowhere (quirk firmware-codes)."""
    getFotaSubscription = get_fota_subscription
    async def get_fota_license_status(self, start_index: str, *, account: str | None = None) -> models.AccountLicenseInfo:
        """Counts the licences of the account and lists the devices that hold one. While `hasMoreData` is true, ask again with `lastSeenDeviceId` of the answer as start index; it is 0 at the end. What the service objects to ends with status 400 and its own codes, which are listed nowhere (quirk firmware-codes)."""
    getFotaLicenseStatus = get_fota_license_status
    async def assign_fota_licenses(self, body: models.FotaLicenseRequest | dict[str, Any], *, account: str | None = None) -> models.FotaLicenseResult:
        """Assigns a licence to each device named. Monthly licences cost money while they are assigned. The SDK calls it deprecated (quirk firmware-deprecated). The status is 200 even when devices failed: read each. What the service objects to ends with status 400 and its own codes, which are listed nowhere (quirk firmware-codes)."""
    assignFotaLicenses = assign_fota_licenses
    async def remove_fota_licenses(self, body: models.FotaLicenseRequest | dict[str, Any], *, account: str | None = None) -> models.FotaLicenseResult:
        """Takes the licence from each device named. The SDK calls it deprecated (quirk firmware-deprecated). The status is 200 even when devices failed, such as those that held none: read each. What the service objects to ends with status 400 and its own codes, which are listed nowhere (quirk firmware-codes)."""
    removeFotaLicenses = remove_fota_licenses
    async def create_fota_license_removal_list(self, body: models.FotaLicenseRemovalRequest | dict[str, Any], *, account: str | None = None) -> models.FotaLicenseRemovalResult:
        """Puts devices on the list of those that lose their licence when licences run short: in place of the list, or added to it. The SDK calls it deprecated (quirk firmware-deprecated). What the service objects to ends with status 400 and its own codes, which are listed nowhere (quirk firmware-codes)."""
    createFotaLicenseRemovalList = create_fota_license_removal_list
    async def delete_fota_license_removal_list(self, *, account: str | None = None) -> models.SuccessResult:
        """Empties the list. Doing it twice ends in the same state. The SDK calls it deprecated (quirk firmware-deprecated). What the service objects to ends with status 400 and its own codes, which are listed nowhere (quirk firmware-codes)."""
    deleteFotaLicenseRemovalList = delete_fota_license_removal_list
    async def list_fota_license_removals(self, start_index: str, *, account: str | None = None) -> models.FotaLicenseRemovalList:
        """Lists the devices on the list. While `hasMoreData` is true, ask again with a start index raised by the number of devices that came. The SDK calls it deprecated (quirk firmware-deprecated). What the service objects to ends with status 400 and its own codes, which are listed nowhere (quirk firmware-codes)."""
    listFotaLicenseRemovals = list_fota_license_removals
    async def register_fota_callback(self, body: models.FotaCallbackRequest | dict[str, Any], *, account: str | None = None) -> models.FotaCallbackActionResult:
        """Says where messages about firmware go. A registry of its own, beside that of registerCallback; registering again replaces URL and credentials. The service is called Fota. What the service objects to ends with status 400 and its own codes, which are listed nowhere (quirk firmware-codes)."""
    registerFotaCallback = register_fota_callback
    async def list_fota_callbacks(self, *, account: str | None = None) -> models.FotaRegisteredCallbacks:
        """Shows the listener, as one object whose account is called `aname`. It may hold the password in clear: never print or log it. What the service objects to ends with status 400 and its own codes, which are listed nowhere (quirk firmware-codes)."""
    listFotaCallbacks = list_fota_callbacks
    async def deregister_fota_callback(self, service: str, *, account: str | None = None) -> models.SuccessResult:
        """Ends the delivery of messages about firmware. Doing it twice ends in the same state. What the service objects to ends with status 400 and its own codes, which are listed nowhere (quirk firmware-codes)."""
    deregisterFotaCallback = deregister_fota_callback
    async def schedule_firmware_campaign_v3(self, body: models.CampaignFirmwareUpgrade | dict[str, Any], *, account_name: str | None = None) -> models.FirmwareCampaign:
        """Schedules an upgrade of devices within a range of days and, if wanted, within hours of the day. Licences can be assigned and devices added by the way, which may cost money. Version 1 knows upgrades without windows, version 2 software and files over HTTP. Each call makes a campaign of its own. What the service objects to ends with status 400 and its own codes, which are listed nowhere (quirk firmware-codes)."""
    scheduleFirmwareCampaignV3 = schedule_firmware_campaign_v3
    async def get_campaign_v3(self, campaign_id: str, *, account_name: str | None = None) -> models.FirmwareCampaign:
        """Shows a campaign and its status. What the service objects to ends with status 400 and its own codes, which are listed nowhere (quirk firmware-codes)."""
    getCampaignV3 = get_campaign_v3
    async def cancel_campaign_v3(self, campaign_id: str, *, account_name: str | None = None) -> models.SuccessResult:
        """Cancels a campaign that has not ended. Doing it twice ends in the same state. What the service objects to ends with status 400 and its own codes, which are listed nowhere (quirk firmware-codes)."""
    cancelCampaignV3 = cancel_campaign_v3
    async def list_firmware_v3(self, protocol: str, *, acc: str | None = None) -> list[models.FirmwarePackage]:
        """Lists the firmware packages for one way of management. What the service objects to ends with status 400 and its own codes, which are listed nowhere (quirk firmware-codes)."""
    listFirmwareV3 = list_firmware_v3
    async def schedule_software_campaign_v2(self, body: models.CampaignSoftwareUpgrade | dict[str, Any], *, account: str | None = None) -> models.CampaignSoftware:
        """Schedules software or files that devices fetch over HTTP, with days and hours for the download and for the installation. Each call makes a campaign of its own. What the service objects to ends with status 400 and its own codes, which are listed nowhere (quirk firmware-codes)."""
    scheduleSoftwareCampaignV2 = schedule_software_campaign_v2
    async def create_device_group(self, body: models.CreateDeviceGroupRequest | dict[str, Any]) -> models.SuccessResult:
        """Makes a group in the account. Devices that are named go into it at once and leave the group that they were in: a device is in one
        group at a time. Their lines do not change.

        The name has to be new within the account (`REQUEST_FAILED.DeviceGroup.Exists`), which is also what a second call with the same
        name ends with. A missing account ends with `INPUT_INVALID.Account.NotDefined`, one that does not exist with
        `REQUEST_FAILED.AccountNotFound`, an unknown device with `REQUEST_FAILED.DeviceNotFound`; whether the group exists after the
        last is not told (quirk groups-partial-change). Answers at once, nothing comes by callback.
        """
    createDeviceGroup = create_device_group
    async def list_device_groups(self, *, aname: str | None = None) -> list[models.DeviceGroup]:
        """Lists all groups of the account in one answer, the default group among them, without their devices.

        An account that the user has no right to ends with `REQUEST_FAILED.AccountName`, one that does not exist with
        `REQUEST_FAILED.AccountNotFound`.
        """
    listDeviceGroups = list_device_groups
    async def update_device_group(self, body: models.DeviceGroupUpdateRequest | dict[str, Any], gname: str, *, aname: str | None = None) -> models.SuccessResult:
        """Changes what the request names and leaves the rest as it is. Devices that are added leave the group they were in, devices that are
        taken out fall back to the default group. Requests that select by group see the change.

        Doing it twice ends in the same state. After a change of name, though, the second call no longer finds the group and ends with
        `REQUEST_FAILED.DeviceGroupNotFound`, although the first has done everything (quirk groups-repeat-answers). A new name that
        another group has ends with `REQUEST_FAILED.DeviceGroup.Exists`. Answers at once, nothing comes by callback.
        """
    updateDeviceGroup = update_device_group
    async def get_device_group(self, gname: str, *, aname: str | None = None, next: int | None = None) -> models.DeviceGroupDevicesData:
        """Tells name and description of a group, and its devices, sorted by identifier. Of each device only identifiers are there, and the
        IP address at times; listDevices with a filter for the group tells the rest.

        A long list comes in parts. While more is left, the status is 202, `hasMoreData` is true, and the header `Location` holds the
        address of the next part, with the number for `next` in it. The last part comes with 200 (quirk groups-next). A group that does
        not exist ends with `REQUEST_FAILED.DeviceGroupNotFound`.
        """
    getDeviceGroup = get_device_group
    async def delete_device_group(self, gname: str, *, aname: str | None = None) -> models.SuccessResult:
        """Takes the group away. Its devices stay in the account with their lines as they are, and go to the default group. The members cannot
        be told from the others afterwards: list them before.

        The default group cannot be deleted (`INPUT_INVALID.DeviceGroup.DeleteDefault`). Doing it twice ends in the same state; the second
        call ends with `REQUEST_FAILED.DeviceGroupNotFound` (quirk groups-repeat-answers).
        """
    deleteDeviceGroup = delete_device_group
    async def list_device_usage_history(self, body: models.DeviceUsageListRequest | dict[str, Any]) -> models.DeviceUsageListResult:
        """Lists what one device used, or all lines with one usage label: bytes and SMS, a record for each day and source. A read, although
        it is a POST.

        At most 500 records an answer. With `hasMoreData` true, ask again with `earliest` moved up to the time of the last record, and
        drop what comes twice at the seam (quirk history-seam). Records are kept for 12 months. Ranges of many months may time out;
        split them.

        Data shows within 15 minutes of the end of a session, every six hours or so while a long 4G session lasts. SMS are counted daily
        and may lag two days, three at worst; rated usage lags two days. A device that is not known ends with
        `REQUEST_FAILED.DeviceNotFound`, an identifier of the wrong form with `INPUT_INVALID.Device.Identifier.Invalid`, a kind that
        is not taken here with `INPUT_INVALID.Device.Kind.Invalid`.
        """
    listDeviceUsageHistory = list_device_usage_history
    async def list_aggregate_device_usage(self, body: models.DeviceAggregateUsageListRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Asks for the sum of what each device used in a period: the devices named, those of a group, those with a label, or the whole
        account when none of these is given. It changes nothing, although it is a POST and answers a request id.

        The period begins at most six months ago and ends at most a month after its begin; the same page keeps usage for twelve months
        (quirk usage-retention). Labels and device ids exclude each other;
        `groupName` needs `accountName`. An account left out by a user of several ends with `REQUEST_FAILED.MultipleAccounts` or
        `INPUT_INVALID.Account.NotDefined`, one of somebody else with `REQUEST_FAILED.AccountName`, an unknown group with
        `REQUEST_FAILED.DeviceGroupNotFound`.

        The answer comes through DeviceUsage, one message for each device, all with the same request id.
        """
    listAggregateDeviceUsage = list_aggregate_device_usage
    async def list_device_connection_history(self, body: models.DeviceConnectionListRequest | dict[str, Any]) -> models.ConnectionHistoryResult:
        """Lists when one device began and ended its data sessions, oldest first. A read, although it is a POST.

        At most 500 events an answer. With `hasMoreData` true, ask again with `earliest` moved up to the time of the last event, and
        drop what comes twice at the seam (quirk history-seam). A device that is not known ends with `REQUEST_FAILED.DeviceNotFound`,
        an identifier of the wrong form with `INPUT_INVALID.Device.Identifier.Invalid`.
        """
    listDeviceConnectionHistory = list_device_connection_history
    async def list_device_provisioning_history(self, body: models.DeviceProvisioningHistoryListRequest | dict[str, Any]) -> models.DeviceProvisioningHistoryListResult:
        """Lists what was done to one line: activations, suspensions, moves and the like, by whom, and whether it worked. A read, although
        it is a POST.

        At most 500 events an answer. With `hasMoreData` true, ask again with `earliest` moved up to the time of the last event, and
        drop what comes twice at the seam (quirk history-seam). After a change of identifiers the old ones find nothing any more. A
        device that is not known ends with `REQUEST_FAILED.DeviceNotFound`, an identifier of the wrong form with
        `INPUT_INVALID.Device.Identifier.Invalid`.

        Documents disagree on whether the answer is an object or a list that holds one (quirk history-provisioning-list): decoding takes
        both.
        """
    listDeviceProvisioningHistory = list_device_provisioning_history
    async def list_promo_device_usage(self, body: models.PromoUsageRequest | dict[str, Any]) -> models.PromoUsageResult:
        """Lists what devices used while a promotion was in force. A read, although it is a POST. The members of the answer are spelled differently from those of listDeviceUsageHistory (quirk history-promo-spelling); how it goes on when there is more is told nowhere, so `startTime` is raised to the time of the last record (quirk history-promo-paging)."""
    listPromoDeviceUsage = list_promo_device_usage
    async def list_promo_aggregate_usage(self, body: models.PromoAggregateUsageRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Asks for the sum of what devices used under a promotion. It changes nothing, although it is a POST and answers a request id. The
        account is called `accountId` here.

        The answer comes by callback; that the service is DevicePromoUsage is inferred from its name (quirk history-promo-callback).
        """
    listPromoAggregateUsage = list_promo_aggregate_usage
    async def list_device_provisioning_history_v2(self, body: models.ProvisioningHistoryV2Request | dict[str, Any]) -> models.DeviceManagementResult:
        """Asks for the provisioning history of up to 100 devices, or of an account. It changes nothing, although it is a POST and answers
        a request id.

        The answer comes by callback; that the service is DeviceService is guessed (quirk history-v2-callback).
        """
    listDeviceProvisioningHistoryV2 = list_device_provisioning_history_v2
    async def list_device_locations(self, body: models.LocationRequest | dict[str, Any]) -> list[models.Location]:
        """Finds up to 20 devices and answers when all are found or given up, which takes as long as the network needs. All of them are IoT
        lines of the account, or all are consumer lines that consented (quirk location-consent-who).

        A fix from the cache costs nothing; a current one counts against the allowance that was bought and replaces the cached one, so
        the call is not repeated by itself. The status is 200 even when devices were not found: read `error` of each (`POSITION METHOD
        FAILURE`). Without a cached fix, `cacheMode` 0 ends with `CACHE_UNAVAILABLE` (quirk location-cache-unavailable).

        What is wrong ends with `INVALID_REQUEST` or `INVALID_PARAMETER`; the meaning of the second only the message tells: a device
        that is unknown (Device not found), of somebody else or with another MDN (Ownership or MDN validation failed), or excluded
        (Consent check failed); an account without this service (Unregistered account). A dead session ends with it as well
        (quirk location-session-expired).
        """
    listDeviceLocations = list_device_locations
    async def request_device_locations(self, body: models.LocationRequest | dict[str, Any]) -> models.LocationTransaction:
        """Asks for the places of up to 10000 devices, all of them IoT lines of the account or all consumer lines
        (quirk location-consent-who). Current fixes count against the allowance and replace the cached ones. The answer has a `txid`
        instead of a request id.

        Each device is reported through DeviceLocation, which has a registration of its own (registerLocationCallback). The owner of a
        consumer line who has not consented yet is asked by SMS; a refusal, or no reply within an hour, is reported as an error.
        What is wrong ends with `INVALID_REQUEST` or `INVALID_PARAMETER`, as in listDeviceLocations.
        """
    requestDeviceLocations = request_device_locations
    async def cancel_device_location_request(self, txid: str, *, account_name: str | None = None) -> models.TransactionId:
        """Cancels a request for places that is still queued. Once all or some of it is done, it ends with `INVALID_PARAMETER` and the message Unable to Cancel. The account is a query parameter here, a part of the path in the calls about reports."""
    cancelDeviceLocationRequest = cancel_device_location_request
    async def create_location_report(self, body: models.LocationRequest | dict[str, Any]) -> models.LocationReportTransaction:
        """Orders a report about up to 10000 devices, to be fetched later with getLocationReport. All of them are IoT lines of the account,
        or all are consumer lines. Current fixes count against the allowance and replace the cached ones. Reports are kept for 30 days.

        That it is ready is told through Location, which has a registration of its own; with `cacheMode` 0 it is ready at once and
        nothing is told, so ask getLocationReportStatus (quirk location-report-callback). What is wrong ends with
        `INVALID_REQUEST` or `INVALID_PARAMETER`, as in listDeviceLocations.
        """
    createLocationReport = create_location_report
    async def get_location_report(self, txid: str, startindex: str, *, account_name: str | None = None) -> models.LocationReport:
        """Fetches a report that is done, up to 1000 devices an answer, for 30 days. While `hasMoreData` is true, ask again with `startindex` raised by the number of devices that came. Devices that were not found are among them, with an error. What is wrong ends with `INVALID_PARAMETER` or `INVALID_REQUEST`."""
    getLocationReport = get_location_report
    async def get_location_report_status(self, txid: str, *, account_name: str | None = None) -> models.LocationReportStatus:
        """Tells whether a report is queued, being made, or ready to be fetched. What is wrong ends with `INVALID_PARAMETER` or `INVALID_REQUEST`."""
    getLocationReportStatus = get_location_report_status
    async def cancel_location_report(self, txid: str, *, account_name: str | None = None) -> models.TransactionId:
        """Cancels a report that is still queued. One that is being made, or done, ends with `INVALID_PARAMETER` and the message Unable to Cancel."""
    cancelLocationReport = cancel_location_report
    async def register_location_callback(self, body: models.DeviceLocationCallback | dict[str, Any], *, account_name: str | None = None) -> models.LocationCallbackRegistration:
        """Says where messages of Location (a report is ready) or DeviceLocation (the place of a device) go. A registry of its own, beside
        that of registerCallback; registering again replaces the URL (quirk location-register-again). Each of the two needs a URL of
        its own. Messages come from 68.128.212.217, another address than those of registerCallback.

        A page says that the answer carries a header `Shared-Key`, a secret by which messages are signed with HMAC-SHA256
        (quirk location-shared-key): it is given once, so the call is not sent again by itself.
        """
    registerLocationCallback = register_location_callback
    async def list_location_callbacks(self, *, account_name: str | None = None) -> list[models.DeviceLocationCallback]:
        """Lists the listeners for Location and DeviceLocation that the account registered."""
    listLocationCallbacks = list_location_callbacks
    async def deregister_location_callback(self, service: str, *, account_name: str | None = None) -> models.LocationDeregistration:
        """Ends the delivery of Location or DeviceLocation. Doing it twice ends in the same state."""
    deregisterLocationCallback = deregister_location_callback
    async def get_location_consents(self, *, account_name: str | None = None, device_id: str | None = None) -> models.AccountDeviceConsent:
        """Shows the consents of the account, or of one device. Whether IoT lines need a consent too differs from page to page (quirk location-consent-who)."""
    getLocationConsents = get_location_consents
    async def create_location_consents(self, body: models.AccountConsentCreate | dict[str, Any]) -> models.ConsentTransaction:
        """Records that devices consented to be located. Only the account that owns them may. Its body is hardly documented (quirk location-consent-members). A page has the new consents reported through DeviceLocation (quirk location-consent-callback)."""
    createLocationConsents = create_location_consents
    async def update_location_consents(self, body: models.AccountConsentUpdate | dict[str, Any]) -> models.ConsentTransaction:
        """Changes the level of consent of all devices of the account. The SDK sends a PUT, a page a POST (quirk location-consent-method). A page has the new consents reported through DeviceLocation (quirk location-consent-callback)."""
    updateLocationConsents = update_location_consents
    async def exclude_devices(self, body: models.ConsentRequest | dict[str, Any]) -> models.SuccessResult:
        """Puts up to 2000 devices on the list of those that must not be located, or replaces the list, or excludes all devices. Without `type` the list is replaced: devices that it held and the request does not are located again (quirk location-exclusion-type). Identifiers are bare text, without their kind. `allDevice` together with a list ends with `INVALID_PARAMETER` and the message Conflicting device list. Doing it twice ends in the same state."""
    excludeDevices = exclude_devices
    async def remove_device_exclusions(self, device_list: str, *, account_name: str | None = None) -> models.SuccessResult:
        """Takes up to 2000 devices off the list of those that must not be located. The SDK sends query parameters, a page a body (quirk location-exclusion-delete). Doing it twice ends in the same state."""
    removeDeviceExclusions = remove_device_exclusions
    async def list_device_exclusions(self, start_index: str, *, account_name: str | None = None) -> models.DevicesConsentResult:
        """Lists excluded devices, up to 2000 an answer. While `hasMoreData` is true, ask again with `startIndex` raised by the number of devices that came (quirk location-exclusion-index)."""
    listDeviceExclusions = list_device_exclusions
    async def get_location_subscription(self, *, account_name: str | None = None) -> models.DeviceLocationSubscription:
        """Tells which kind of location the account bought, how much, and when."""
    getLocationSubscription = get_location_subscription
    async def get_location_usage(self, body: models.BillUsageRequest | dict[str, Any]) -> models.BillableUsageReport:
        """Counts the fixes of a period for one account, or for all accounts that it manages. A read, although it is a POST. Dates are month, day, year (quirk location-dates)."""
    getLocationUsage = get_location_usage
    async def send_nidd_message(self, body: models.NiddMessageRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Sends a payload to NB-IoT devices on a plan for non-IP data (quirk nidd-technology); such a line is set up by activating or
        restoring it, or by changing its plan, and reports that through NiddService as well. At most 1358 bytes before base64
        (`INPUT_INVALID.Message.TooLong`); two zero bytes in a row were refused to a user
        (`INPUT_INVALID.Message.AdjacentNullCharacters`). Without a device it ends with `INPUT_INVALID.DeviceNotProvided`, without a
        payload with `INPUT_INVALID.Message.Null`.

        The answer says only that the message is queued. NiddService tells whether it was delivered, waits, or failed
        (quirk nidd-buffered).
        """
    sendNiddMessage = send_nidd_message
    async def activate_devices(self, body: models.CarrierActivateRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Puts devices into service: lines that are pre-active or deactivated, and devices that are not in the account yet
        (quirk activate-unknown-device). Billing starts. Each line gets a new phone number, also one that had a number before.

        A 4G device is named by IMEI and ICCID, or by ICCID or EID with the request's `skuNumber` (quirk activate-sku-ids). At most 10000 devices a request
        (`INPUT_INVALID.MaxRequestsExceeded`), 100 such requests a minute (quirk activate-rate), and as a rule five state changes for
        each line and day (quirk actions-per-day). 3G and 4G devices go into separate requests (quirk mix-3g-4g).

        The answer says only that the request was accepted. The outcome comes through CarrierService, one message for each device with
        all identifiers of the line; NB-IoT devices get one from NiddService besides (quirk two-callback-services). That takes minutes,
        a day at most (quirk activate-duration). A device that fails may be listed as deactive afterwards. In the message: a device that
        is active already (`REQUEST_FAILED.DeviceAlreadyActive`), hardware the carrier does not know, or an account without a default IP
        pool (`REQUEST_FAILED.DefaultIpPoolNotDefined`). At once, the whole request: a plan that does not exist
        (`REQUEST_FAILED.<plan>.NotFound`), an account of somebody else (`REQUEST_FAILED.AccountName`), an unknown kind of identifier
        (`INPUT_INVALID.Device.Kind.Invalid`).
        """
    activateDevices = activate_devices
    async def deactivate_devices(self, body: models.CarrierDeactivateRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Ends the service of active lines. Billing ends, number, address and plan are gone; the phone number is held for 50 days and comes
        back only through customer service. A line under contract may cost a termination fee, unless `etfWaiver` spends a waiver.

        A suspended line has to be restored first (quirk suspend-deactivate). State changes are counted for each line and day
        (quirk actions-per-day).

        The outcome comes through CarrierService, one message for each device; the failure to expect there is a line that is not active
        (`INPUT_INVALID.DeviceState.Invalid`). Deactivated devices stay in the account until they are deleted.
        """
    deactivateDevices = deactivate_devices
    async def suspend_devices(self, body: models.CarrierActionsRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Takes active lines out of service for a time. Number, address and plan stay.

        At most 90 days in a row and 180 in a year, then the line resumes by itself; ResumeTrackingNotification says so seven days
        before. Whether a suspended line is billed differs from document to document: say it with `withBilling` (quirk suspend-billing).
        State changes are counted for each line and day; accounts may ask for 25 suspends and restores a day (quirk actions-per-day).

        The outcome comes through CarrierService, one message for each device; its comment tells the day of the automatic resume
        (quirk callback-suspend-date). The failure to expect there is a line that is not active
        (`INPUT_INVALID.DeviceState.Invalid`).
        """
    suspendDevices = suspend_devices
    async def restore_devices(self, body: models.CarrierActionsRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Puts suspended lines back into service, with the number, address and plan that they had. Full billing goes on. Some documents
        call it resume (quirk restore-name).

        State changes are counted for each line and day (quirk actions-per-day). `withBilling` means nothing here.

        The outcome comes through CarrierService, one message for each device; NB-IoT devices get one from NiddService besides
        (quirk two-callback-services). The failure to expect there is a line that is not suspended
        (`INPUT_INVALID.DeviceState.Invalid`).
        """
    restoreDevices = restore_devices
    async def cancel_location(self, body: models.CancelLocationRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Detaches a device from the network, so that it has to attach anew. It has nothing to do with finding the place of a device. A
        limited beta, not open to every account (quirk cancel-location-beta).

        Exactly one device a request; more end with an error at once. It must have a valid MDN, MIN and IMSI. About 40 requests an hour
        are worked off for all customers together, the others wait for up to 24 hours (quirk cancel-location-rate): a change that comes
        late and drops traffic, so it is never repeated by itself.

        The outcome comes through CarrierService (quirk cancel-location-answer).
        """
    cancelLocation = cancel_location
    async def go_to_state(self, body: models.GoToStateRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Moves devices into a custom state of a custom service, which may activate them and cost money. Only accounts for which the
        platform's owner set up custom services, states and an order flow.

        At most 10000 devices a request. All devices are taken to be in the state of the first one; those that are not fail in their
        message. Name devices or give a filter (quirk go-to-state-target); 3G and 4G devices go into separate requests
        (quirk mix-3g-4g).

        The outcome comes through StateService, one message for each device (quirk go-to-state-callback).
        """
    goToState = go_to_state
    async def get_request_status(self, request_id: str, *, aname: str | None = None) -> models.AsynchronousRequestResult:
        """Tells whether an accepted request has ended, without waiting for its callback. Works for activate, deactivate, suspend and restore
        only, and only when the request named a single device. Requests about eUICC profiles have an operation of their own.

        An account that the user has no right to ends with 400 and `REQUEST_FAILED.AccountName`; what an unknown request
        id ends with is not documented.
        """
    getRequestStatus = get_request_status
    async def check_order_status(self, body: models.CheckOrderStatusRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Asks what has become of an activation order. It changes nothing, although it is a POST and answers a request id of its own
        (quirk check-order-status-path).

        One device a request, named by one identifier: ESN, ICCID or MEID. With other kinds `INPUT_INVALID.Device.Kind.Invalid` is to be
        expected.

        The answer comes through DeviceService (quirk check-order-status-callback).
        """
    checkOrderStatus = check_order_status
    async def start_reachability_monitor(self, body: models.NotificationReportRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Has the network watch devices and tell when they can be reached, or when they are lost, until the monitor expires, at most 3650
        days ahead. Devices are named by IMEI, MDN, MSISDN or ICCID, all by the same kind; one that is named twice counts once. Every
        call makes new monitors.

        A DiagnosticsService listener has to be registered first, else it ends with `CALLBACK_NOT_REGISTERED` (403). A device that is
        not known ends with `DEVICE_NOT_FOUND`, one that cannot be watched with `DEVICE_NOT_ELIGIBLE`; an account without the service,
        or with its allowance used up, with `UNREGISTERED_ACCOUNT` (500) or `ACCOUNT_USAGE_EXCEEDED` (403); one that is out of service
        or not accepted with `INACTIVE_ACCOUNT` (500) or `INVALID_ACCOUNT` (401); what else is wrong with `INVALID_PARAMETER`.

        The first message confirms and carries the monitor's id, with a state only if the device can be reached right then. Later ones
        come for the life of the monitor; how often depends on how long the device sleeps. All carry the request id.
        """
    startReachabilityMonitor = start_reachability_monitor
    async def stop_reachability_monitor(self, body: models.StopMonitorRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Ends monitors by their ids. A DELETE with a body, which some proxies drop. The oldest page lets the ids be left out, which would
        end every monitor of the account, so they are required here (quirk reachability-stop-all). A monitor that does not exist ends
        with `NOT_FOUND`, under status 500; what else is wrong ends with `INVALID_PARAMETER`.

        A DiagnosticsService listener has to be registered first, else it ends with `CALLBACK_NOT_REGISTERED` (403). One message comes
        for each monitor.
        """
    stopReachabilityMonitor = stop_reachability_monitor
    async def list_reachability_monitors(self, body: models.RetrieveMonitorsRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Asks for the monitors of devices, all of them or those of one type. Devices are named by IMEI, MDN, MSISDN or ICCID, all by the
        same kind. It changes nothing, although it is a POST and answers a request id.

        A DiagnosticsService listener has to be registered first, else it ends with `CALLBACK_NOT_REGISTERED` (403). The monitors are
        reported there; what such a message looks like is not told (quirk reachability-members). A device that is not known ends with
        `DEVICE_NOT_FOUND`, what else is wrong with `INVALID_PARAMETER`.
        """
    listReachabilityMonitors = list_reachability_monitors
    async def get_reachability_status(self, body: models.NotificationReportStatusRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Asks whether one device can be reached, and waits for it, an hour unless another end is given, 3650 days at most
        (quirk reachability-expiry). `REACHABLE_FOR_SMS` is refused for LTE devices of the high categories (IMS).

        A DiagnosticsService listener has to be registered first, else it ends with `CALLBACK_NOT_REGISTERED` (403); a device that is not
        known ends with `DEVICE_NOT_FOUND`, one that cannot be watched with `DEVICE_NOT_ELIGIBLE`. A first message may come without a
        state, a second one then brings it; `DEVICE_UNREACHABLE` in a message says
        that the device cannot be reached now, and another message follows when it can (quirk reachability-callback-codes).
        """
    getReachabilityStatus = get_reachability_status
    async def set_usage_segmentation_labels(self, body: models.AssociateLabelRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Attaches labels to eUICC lines, so that their usage can be told apart in usage and billing. A line named by its EID takes part,
        others end with `INPUT_INVALID.Device.Identifier.Invalid`, a line that is not known with `REQUEST_FAILED.DeviceNotFound`. At
        most 2000 entries a request. Setting the same label twice ends in the same state.

        Pages send `labels` as a list, the SDKs as one object of another shape (quirk segments-labels-shape). The outcome comes through
        CarrierService, one message for each device.
        """
    setUsageSegmentationLabels = set_usage_segmentation_labels
    async def remove_usage_segmentation_labels(self, body: models.RemoveLabelRequest | dict[str, Any], *, account_name: str | None = None, label_list: str | None = None) -> models.DeviceManagementResult:
        """Takes labels off eUICC lines. At most 2000 entries a request. Doing it twice ends in the same state. A line that is not known
        ends with `REQUEST_FAILED.DeviceNotFound`.

        The pages show a DELETE with a body, the SDK sends query parameters and no body (quirk segments-delete-body). The outcome comes
        through CarrierService, one message for each device.
        """
    removeUsageSegmentationLabels = remove_usage_segmentation_labels
    async def get_billed_usage(self, body: models.BilledUsageRequest | dict[str, Any]) -> dict[str, Any]:
        """Asks for what was billed in one cycle, by label or for one line; the two exclude each other. Without a cycle the latest closed
        one is meant. A limited release for vehicle makers. It changes nothing, although it is a POST. A missing account ends with
        `INPUT_INVALID.Account.NotDefined`.

        What the answer looks like is on no page that was found (quirk segments-billed-answer): it is described as free, and whatever
        comes is kept.
        """
    getBilledUsage = get_billed_usage
    async def list_billed_usage(self, body: models.BilledUsageListRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Asks for what was billed in one cycle for up to 2000 lines, by EID or by label, or for every line of the account when none is
        given. A limited release for vehicle makers. It changes nothing, although it is a POST and answers a request id.

        More than 2000 end with `INPUT_INVALID.MaxRequestsExceeded`, a missing account with `INPUT_INVALID.Account.NotDefined`. The
        answer comes through DeviceService, in several messages when it is long.
        """
    listBilledUsage = list_billed_usage
    async def list_billed_usage_v2(self, body: models.BilledUsageV2Request | dict[str, Any]) -> models.DeviceManagementResult:
        """Asks for what was billed in a range of cycles, by line or for the account as a whole. It changes nothing, although it is a POST and answers a request id. From the section for vehicle makers; the callback service is assumed to be DeviceService (quirk segments-v2-callback)."""
    listBilledUsageV2 = list_billed_usage_v2
    async def request_oauth_token(self, body: models.OauthTokenRequest | dict[str, Any]) -> models.OauthToken:
        """Trades the application's key and secret (Basic header) for the bearer token that every other call needs.

        The token lives 3600 seconds from its first issue. Asking again within that time answers the same token with the seconds that
        are left, also to another process with the same key (quirk oauth-same-token): asking twice changes nothing.

        A missing or wrong grant_type ends with 400 `invalid_request`, a wrong key or secret with 401 `invalid_client`, a missing Basic
        header with 401 and gateway fault 900902.
        """
    requestOauthToken = request_oauth_token
    async def revoke_oauth_token(self, body: models.OauthRevokeRequest | dict[str, Any]) -> None:
        """Ends one bearer token. The next request for a token answers a new one.

        The token is shared by all processes that use the same key: revoking it ends their calls too. Doing it twice is harmless,
        because the token is named in the request and a revoked one stays revoked.

        Wrong or missing credentials end with 401 and a gateway fault. The answer has no body; the revoked token is said to be in a
        header (quirk revoke-header).
        """
    revokeOauthToken = revoke_oauth_token
    async def start_connectivity_management_session(self, body: models.LogInRequest | dict[str, Any]) -> models.LogInResult:
        """Opens a session for an API user. Needs the bearer token only (quirk login-bearer-header).

        The session dies after 20 minutes without a call and lives on while it is used. Log in when the platform says that the session
        expired, not before each call; a new login may end the user's earlier session (quirk session-replaced).

        Failed logins are counted: five in a row lock the user, and only support unlocks it. That is why a login is a change and is
        never repeated blindly. A wrong password ends with 400 and a code that no page names (quirk login-wrong-password-code).
        """
    startConnectivityManagementSession = start_connectivity_management_session
    async def end_connectivity_management_session(self) -> models.LogOutResult:
        """Ends the session whose token is in the header; there is no body. Requests accepted before go on, and their callbacks keep
        coming.

        Doing it twice leaves the session ended, so it is repeatable, although the second answer is presumably an error about the
        session: `REQUEST_FAILED.SessionToken.Expired` for one that is over, `INPUT_INVALID.SessionToken.Invalid` for a token that is no
        UUID.
        """
    endConnectivityManagementSession = end_connectivity_management_session
    async def reset_connectivity_management_password(self, body: models.SessionResetPasswordRequest | dict[str, Any]) -> models.SessionResetPasswordResult:
        """Replaces the password of the user who is logged in. The platform invents the new one and answers it once; it is valid at once
        and the old one no longer works. Store it before doing anything else: when this answer is lost, nobody
        knows the password any more and support has to help. The call is never repeated.

        Passwords do not expire; a change every 90 days is advised. A wrong old password ends with 400 and counts towards the lock
        (quirk login-lock-scope).
        """
    resetConnectivityManagementPassword = reset_connectivity_management_password
    async def send_sms(self, body: models.SmsSendRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Sends a text to the devices named, or to every device that matches account, group, plan and custom fields when none is named:
        check twice before leaving `deviceIds` out. Each message counts as usage of its line, and a repeat sends it again.

        At most 160 characters in 7-bit encoding, 140 in an 8-bit one (`INPUT_INVALID.SmsMessage.TooLong`); without a text
        `INPUT_INVALID.SmsMessage.Null`. What a device does not fetch is dropped after five days, or after `timeToLive`. Lines of the
        global service take 64 characters and 100 devices, by id only (quirk sms-global). A missing account ends with
        `INPUT_INVALID.Account.NotDefined`, a device that is not known with `REQUEST_FAILED.DeviceNotFound`, an unknown group with
        `REQUEST_FAILED.DeviceGroupNotFound`.

        EnhancedConnectivityService tells that the network took a message, or that it expired; a second registration,
        SMSDeliveryConfirmation, that the device took it. Both carry the request id.
        """
    sendSms = send_sms
    async def list_sms_messages(self, *, aname: str | None = None, next: int | None = None) -> models.SmsMessagesQueryResult:
        """Fetches messages that devices sent to the platform's short code (900060005010; older pages know 750075007500 too) and that wait
        in the queue of the account, at most 100 an answer, not always in their order.

        With `next` it acknowledges: the block that was answered before is removed from the queue for good. Without it the same block
        comes again. So a program stores a block before it asks for the next one (quirk sms-next-acknowledges).

        More is waiting when the status is 202 and `hasMoreData` is true; the Location header then holds the value of `next`. An account
        of somebody else ends with `REQUEST_FAILED.AccountName`, one that does not exist with `REQUEST_FAILED.AccountNotFound`.
        """
    listSmsMessages = list_sms_messages
    async def list_sms_event_history(self, body: models.SmsEventHistoryRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Asks when one device sent and received SMS, without their texts. It changes nothing, although it is a POST and answers a request
        id. Events are kept for three months; at most 500 are reported.

        The answer comes through DeviceService as `smsEventHistoryResponse` (quirk sms-event-members). A device that is not known ends
        with `REQUEST_FAILED.DeviceNotFound`, an identifier of the wrong form with `INPUT_INVALID.Device.Identifier.Invalid`.
        """
    listSmsEventHistory = list_sms_event_history
    async def start_sms_callbacks(self, *, aname: str | None = None) -> models.SuccessResult:
        """Has the platform send the messages of devices that wait in the queue of the account to the EnhancedConnectivityService listener.
        Messages go to the listener by themselves while it works; those that came while it was away wait until this call or
        listSmsMessages fetches them.

        Doing it twice is taken to end in the same state (quirk sms-start-twice). An account of somebody else ends with
        `REQUEST_FAILED.AccountName`.
        """
    startSmsCallbacks = start_sms_callbacks
