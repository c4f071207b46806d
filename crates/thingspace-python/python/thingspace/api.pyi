# Generated from openapi by `cargo xtask generate`. Do not edit: change the description instead.
"""Every operation of the API by its id: ``client.api``."""

from typing import Any

from thingspace import models
from thingspace._calls import AsyncCalls, SyncCalls


class Api(SyncCalls):
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
        together an embedded SIM. At most 10000 devices a request (quirk availability-limit).

        The answer comes through DeviceService, for each device.
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
    def activate_devices(self, body: models.CarrierActivateRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Puts devices into service: lines that are pre-active or deactivated, and devices that are not in the account yet
        (quirk activate-unknown-device). Billing starts. Each line gets a new phone number, also one that had a number before.

        A 4G device is named by IMEI and ICCID, or by ICCID with the request's `skuNumber`. At most 10000 devices a request
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

        Wrong or missing credentials end with 401 and a gateway fault. The answer has no body that anything is known of; the revoked
        token is said to be in a header (quirk revoke-header).
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

class AsyncApi(AsyncCalls):
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
        together an embedded SIM. At most 10000 devices a request (quirk availability-limit).

        The answer comes through DeviceService, for each device.
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
    async def activate_devices(self, body: models.CarrierActivateRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Puts devices into service: lines that are pre-active or deactivated, and devices that are not in the account yet
        (quirk activate-unknown-device). Billing starts. Each line gets a new phone number, also one that had a number before.

        A 4G device is named by IMEI and ICCID, or by ICCID with the request's `skuNumber`. At most 10000 devices a request
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

        Wrong or missing credentials end with 401 and a gateway fault. The answer has no body that anything is known of; the revoked
        token is said to be in a header (quirk revoke-header).
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
