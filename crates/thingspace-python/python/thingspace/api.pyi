# Generated from openapi by `cargo xtask generate`. Do not edit: change the description instead.
"""Every operation of the API by its id: ``client.api``."""

from typing import Any

from thingspace import models
from thingspace._calls import AsyncCalls, SyncCalls


class Api(SyncCalls):
    """Every operation. Each method waits for the response."""

    def get_account(self, *, aname: str | None = None) -> models.Account:
        """Returns an account: its organization, carriers, features, IP address pools and service plans. The service returns `REQUEST_FAILED.AccountNotFound` if the account does not exist, and `REQUEST_FAILED.AccountName` if the user has no access to the account.

        Example::

            client.api.get_account()

        Example response::

            {
                "accountName": "0742918365-00001",
                "accountNumber": "0742918365-00001",
                "organizationName": "Ridgeway Water District",
                "isProvisioningAllowed": True,
                "carriers": [
                    "Verizon Wireless",
                ],
                "features": [
                    "SMS",
                    "Location",
                ],
                "iPPools": [
                    {
                        "poolName": "MW01.VZWSTATIC",
                        "poolType": "Static IP",
                        "isDefaultPool": False,
                    },
                    {
                        "poolName": "NE01.VZWINTERNET",
                        "poolType": "Dynamic IP",
                        "isDefaultPool": True,
                    },
                ],
                "servicePlans": [
                    {
                        "name": "Fleet Share 4G",
                        "code": "M2M4GFLEETSHR",
                        "sizeKb": 5120,
                        "carrierServicePlanCode": "84417",
                        "extendedAttributes": [],
                    },
                    {
                        "name": "LTE-M 1MB",
                        "code": "CATM1MB",
                        "sizeKb": 1024,
                        "carrierServicePlanCode": "90233",
                        "extendedAttributes": [],
                    },
                ],
            }
        """
    getAccount = get_account
    def list_service_plans(self, *, aname: str | None = None) -> list[models.ServicePlan]:
        """Lists all service plans that are available to devices of the account, in one response. Requests name a plan by its `code`, which may differ from its name. A plan named M2M_CPN is listed but cannot be used to activate devices (quirk accounts-cpn-plan). If the account does not exist, the service returns `REQUEST_FAILED.AccountNotFound`.

        Example::

            client.api.list_service_plans()

        Example response::

            [
                {
                    "name": "Fleet Share 4G",
                    "code": "M2M4GFLEETSHR",
                    "sizeKb": 5120,
                    "carrierServicePlanCode": "84417",
                    "extendedAttributes": [],
                },
                {
                    "name": "LTE-M 1MB",
                    "code": "CATM1MB",
                    "sizeKb": 1024,
                    "carrierServicePlanCode": "90233",
                    "extendedAttributes": [],
                },
            ]
        """
    listServicePlans = list_service_plans
    def list_account_leads(self, *, aname: str | None = None, next: int | None = None) -> models.AccountLeadsResult:
        """Lists the leads (prospects) of a partner. The platform copies them from the partner system every hour. The operation is
        available to partner accounts only. A response has at most 1000 leads.

        If the status is 202 and `hasMoreData` is true, more leads follow, and the Location header contains the value of `next`
        for the next page. If the user has no access to the account, the service returns `REQUEST_FAILED.AccountName`.

        Example::

            client.api.list_account_leads()

        Example response::

            {
                "leads": [
                    {
                        "leadId": "30417725",
                        "leadState": "Qualified",
                        "address": {
                            "addressLine1": "1180 Canal Row",
                            "addressLine2": "Suite 4",
                            "city": "Laramie",
                            "state": "WY",
                            "zip": "82070",
                            "zip4": "1160",
                            "country": "USA",
                            "phone": "3075550118",
                            "phoneType": "B",
                            "emailAddress": "field@ridgeway-water.example",
                        },
                    },
                ],
                "hasMoreData": False,
            }
        """
    listAccountLeads = list_account_leads
    def get_account_states_and_services(self, *, aname: str | None = None) -> models.AccountStatesAndServices:
        """Lists the custom services of the account, with the ordered states of each service and the plans of each state. goToState accepts the names of these services and states. The path is spelled as in the SDKs; Verizon's documentation spells it `stateandservices` (quirk accounts-states-path). If the user has no access to the account, the service returns `REQUEST_FAILED.AccountName`.

        Example::

            client.api.get_account_states_and_services()

        Example response::

            {
                "engagement": [
                    {
                        "engagementId": "4417",
                        "chargingGroup": "Grp4417",
                        "services": [
                            {
                                "name": "Metering",
                                "description": "Meter readings",
                                "states": [
                                    {
                                        "name": "Metering On",
                                        "workflowSequenceNumber": 1,
                                        "servicePlans": [
                                            "b1c93f70a2d84e55c016",
                                            "77d0e4a9315fb2c86d20",
                                        ],
                                    },
                                    {
                                        "name": "Metering Off",
                                        "workflowSequenceNumber": 2,
                                        "servicePlans": [
                                            "b1c93f70a2d84e55c016",
                                        ],
                                    },
                                ],
                            },
                        ],
                    },
                ],
            }
        """
    getAccountStatesAndServices = get_account_states_and_services
    def list_account_skus(self, *, aname: str | None = None) -> models.DeviceSkuListResult:
        """Lists the SKUs (device models) whose devices the account may activate by ICCID alone, and whether each SKU is certified. The operation is a POST without a body, but changes nothing. The operation is in limited release: not every account has it. If the user has no access to the account, the service returns `REQUEST_FAILED.AccountName`.

        Example::

            client.api.list_account_skus()

        Example response::

            {
                "accountName": "0742918365-00001",
                "deviceSkuInfo": [
                    {
                        "deviceSku": "RW-GATE-210",
                        "deviceSkuStatus": "Certified and in DMD",
                    },
                    {
                        "deviceSku": "RW-NODE-035",
                        "deviceSkuStatus": "Not Certified",
                    },
                ],
            }
        """
    listAccountSkus = list_account_skus
    def register_callback(self, body: models.RegisterCallbackRequest | dict[str, Any], *, aname: str | None = None) -> models.CallbackActionResult:
        """Registers the URL that messages of one callback service are sent to. Each callback service has one URL per account:
        registering again replaces the URL, user name and password, so a second call with the same values changes nothing.

        Allowed ports are 80, 443, 9001 to 9006, 28200 to 28220 and 50551 to 50559 (quirk callback-ports). HTTPS requires a
        certificate of a public authority; a self-signed certificate is rejected. A callback service cannot have
        listeners registered over SOAP and over REST at the same time.

        After a change of the password, messages may contain the old password for some minutes (quirk callback-password-delay).
        The service returns `INPUT_INVALID.Account.NotDefined` if the request does not name an account, and
        `REQUEST_FAILED.AccountName` if the user has no access to the account. What it returns for an unknown callback service
        is not documented (quirk callback-service-code).

        Example::

            client.api.register_callback({
                "name": "CarrierService",
                "url": "https://hooks.ridgeway-water.example:9003/thingspace/carrier",
                "username": "rw-listener",
                "password": "k4-Copper-Finch",
            })

        Example response::

            {
                "accountName": "0742918365-00001",
                "serviceName": "CarrierService",
            }
        """
    registerCallback = register_callback
    def list_callbacks(self, *, aname: str | None = None) -> list[models.ConnectivityManagementCallback]:
        """Lists all listeners registered over REST, in one response; listeners registered over SOAP are not included. The response
        contains passwords in plain text: never print or log it.

        If no listener is registered, the body is reportedly empty: treat an empty body as an empty list
        (quirk callback-list-empty). If the user has no access to the account, the service returns `REQUEST_FAILED.AccountName`.

        Example::

            client.api.list_callbacks()

        Example response::

            [
                {
                    "accountName": "0742918365-00001",
                    "serviceName": "CarrierService",
                    "url": "https://hooks.ridgeway-water.example:9003/thingspace/carrier",
                    "username": "rw-listener",
                    "password": "k4-Copper-Finch",
                },
                {
                    "accountName": "0742918365-00001",
                    "serviceName": "EnhancedConnectivityService",
                    "url": "https://hooks.ridgeway-water.example/thingspace/sms",
                    "username": "",
                    "password": "",
                },
            ]
        """
    listCallbacks = list_callbacks
    def deregister_callback(self, sname: str, *, aname: str | None = None) -> models.CallbackActionResult:
        """Stops the delivery of messages of one callback service to the account's listener. While no listener is registered, these
        messages are lost, except SMS messages from devices, which wait in a queue. To find outcomes without a listener, poll the
        devices.

        A second call changes nothing, but its response is not documented (quirk callbacks-deregister-absent). If the user has no
        access to the account, the service returns `REQUEST_FAILED.AccountName`.

        Example::

            client.api.deregister_callback(sname=...)

        Example response::

            {
                "accountName": "0742918365-00001",
                "serviceName": "CarrierService",
            }
        """
    deregisterCallback = deregister_callback
    def add_devices(self, body: models.AddDevicesRequest | dict[str, Any]) -> list[models.AddDevicesResult]:
        """Adds up to 200 devices to the account in the state pre-active. A request with more devices is rejected with
        `INPUT_INVALID.NumberofDevices`. The added devices have no service and no number until they are activated.

        The response is immediate and contains an outcome for each device. The status is 200 even if devices failed, so read the
        member `response` of each outcome. An outcome may have fewer identifiers of its device than were sent
        (quirk add-answer-ids).

        The operation is not retried, because it adds devices. A second call would presumably report failure for the devices that
        the first call added.

        Example::

            client.api.add_devices({
                "state": "preactive",
                "devicesToAdd": [
                    {
                        "deviceIds": [
                            {
                                "id": "352542855249426",
                                "kind": "imei",
                            },
                            {
                                "id": "89148000008901119010",
                                "kind": "iccid",
                            },
                        ],
                    },
                    {
                        "deviceIds": [
                            {
                                "id": "355712424842517",
                                "kind": "imei",
                            },
                            {
                                "id": "89148000006590143093",
                                "kind": "iccid",
                            },
                        ],
                    },
                ],
                "accountName": "0481516234-00001",
                "customFields": [
                    {
                        "key": "CustomField1",
                        "value": "Pier 3",
                    },
                ],
                "groupName": "Harbor North",
            })

        Example response::

            [
                {
                    "deviceIds": [
                        {
                            "id": "89148000008901119010",
                            "kind": "iccid",
                        },
                    ],
                    "response": "Success",
                },
                {
                    "deviceIds": [
                        {
                            "id": "89148000006590143093",
                            "kind": "iccid",
                        },
                    ],
                    "response": "Success",
                },
            ]
        """
    addDevices = add_devices
    def check_device_availability(self, body: models.DeviceActivationRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Checks whether hardware or SIMs are available for activation. The operation changes nothing, although it is a POST and
        returns a request id.

        The identifier determines what is checked: a 2G or 3G device (ESN or MEID), a removable SIM (ICCID), a device (IMEI), or
        an embedded SIM (IMEI with ICCID). A request names at most 2000 devices (quirk availability-limit).

        The result arrives through DeviceService, in one message for all devices (quirk availability-answer).

        Example::

            client.api.check_device_availability({
                "accountName": "0481516234-00001",
                "devices": [
                    {
                        "deviceIds": [
                            {
                                "id": "350679990891357",
                                "kind": "imei",
                            },
                            {
                                "id": "89148000008542859057",
                                "kind": "iccid",
                            },
                        ],
                    },
                ],
            })

        Example response::

            {
                "requestId": "60c14e0c-e3d4-4a6c-898d-5d0eac63adec",
            }
        """
    checkDeviceAvailability = check_device_availability
    def delete_devices(self, body: models.DeleteDevicesRequest | dict[str, Any]) -> list[models.DeleteDevicesResult]:
        """Permanently deletes up to 100 devices from the account. Only deactivated devices can be deleted. Delete a device before
        its SIM or hardware is used in a swap.

        The response is immediate and contains an outcome for each device. The status is 200 even if devices failed, so read the
        member `status` of each outcome. Do not compare the wording of `message` (quirk delete-message-text).

        The operation is not retried: a second call would presumably report that the devices deleted by the first call are
        unknown.

        Example::

            client.api.delete_devices({
                "devicesToDelete": [
                    {
                        "deviceIds": [
                            {
                                "id": "17082871208",
                                "kind": "esn",
                            },
                        ],
                    },
                    {
                        "deviceIds": [
                            {
                                "id": "89148000004512521108",
                                "kind": "iccid",
                            },
                        ],
                    },
                    {
                        "deviceIds": [
                            {
                                "id": "89148000005683833669",
                                "kind": "iccid",
                            },
                        ],
                    },
                ],
            })

        Example response::

            [
                {
                    "deviceIds": {
                        "id": "17082871208",
                        "kind": "esn",
                    },
                    "status": "Success",
                },
                {
                    "deviceIds": {
                        "id": "89148000004512521108",
                        "kind": "iccid",
                    },
                    "status": "Success",
                },
                {
                    "deviceIds": [
                        {
                            "id": "89148000005683833669",
                            "kind": "iccid",
                        },
                        {
                            "id": "18758199047",
                            "kind": "esn",
                        },
                    ],
                    "status": "Failed",
                    "message": "Only deactive devices can be deleted.",
                },
            ]
        """
    deleteDevices = delete_devices
    def find_mismatched_hardware(self, body: models.DeviceMismatchListRequest | dict[str, Any]) -> models.DeviceMismatchListResult:
        """Lists SIMs that were seen in different hardware than at their activation. The search covers a period of up to three
        months. A SIM that was seen in several other devices is listed once for each of them.

        Name devices by ICCID or MDN, or name a group; with a group, also send `accountName`. The response is immediate.

        Example::

            client.api.find_mismatched_hardware({
                "accountName": "0481516234-00001",
                "devices": [
                    {
                        "deviceIds": [
                            {
                                "id": "89148000002079184484",
                                "kind": "iccid",
                            },
                            {
                                "id": "5865550172",
                                "kind": "mdn",
                            },
                        ],
                    },
                ],
                "filter": {
                    "earliest": "2026-06-01T00:00:00-05:00",
                    "latest": "2026-08-15T00:00:00-05:00",
                },
            })

        Example response::

            {
                "devices": [
                    {
                        "accountName": "0481516234-00001",
                        "mdn": "5865550172",
                        "activationDate": "2024-02-11T08:40:19-05:00",
                        "iccid": "89148000002079184484",
                        "preImei": "359998033249212",
                        "postImei": "357739409133164",
                        "simOtaDate": "2026-07-03T21:15:02-05:00",
                    },
                ],
            }
        """
    findMismatchedHardware = find_mismatched_hardware
    def list_devices(self, body: models.AccountDeviceListRequest | dict[str, Any]) -> models.AccountDeviceListResult:
        """Lists devices with everything that the platform knows about them. A device must match all members of the request that
        select devices. With `deviceId` alone, the response contains only that device. With `accountName` alone, it contains all
        devices of the account. An empty object lists every device that the user has access to.

        A page has up to 2000 devices, or fewer with `maxNumberOfDevices` (quirk list-page-size). To read all pages, send
        `largestDeviceIdSeen`: first 0, then the number in the extended attribute `DeviceId` of the last device on the page, until
        `hasMoreData` is false (quirk list-cursor). Without `largestDeviceIdSeen`, devices are sorted by the day they were added,
        and the next page is requested by raising `earliest`. Treat a page that announces more devices but does not advance the
        cursor as an error; otherwise the list would never end.

        A page other than the last may have status 202 instead of 200, with the same body (quirk list-202).

        Example::

            client.api.list_devices({
                "accountName": "0481516234-00001",
                "deviceId": {
                    "id": "89148000008682242668",
                    "kind": "iccid",
                },
            })

        Example response::

            {
                "hasMoreData": False,
                "devices": [
                    {
                        "accountName": "0481516234-00001",
                        "billingCycleEndDate": "2026-12-09T00:00:00Z",
                        "carrierInformations": [
                            {
                                "carrierName": "Verizon Wireless",
                                "servicePlan": "IoT 5MB SHR",
                                "state": "active",
                            },
                        ],
                        "connected": True,
                        "createdAt": "2025-03-04T16:58:40Z",
                        "customFields": [
                            {
                                "key": "CustomField1",
                                "value": "Pier 3",
                            },
                        ],
                        "deviceIds": [
                            {
                                "id": "5815550171",
                                "kind": "mdn",
                            },
                            {
                                "id": "311480539070367",
                                "kind": "imsi",
                            },
                            {
                                "id": "352766510782014",
                                "kind": "imei",
                            },
                            {
                                "id": "89148000008682242668",
                                "kind": "iccid",
                            },
                            {
                                "id": "15815550171",
                                "kind": "msisdn",
                            },
                            {
                                "id": "5835550149",
                                "kind": "min",
                            },
                        ],
                        "extendedAttributes": [
                            {
                                "key": "PrimaryPlaceOfUseTitle",
                            },
                            {
                                "key": "PrimaryPlaceOfUseFirstName",
                                "value": "Odile",
                            },
                            {
                                "key": "PrimaryPlaceOfUseMiddleName",
                                "value": "",
                            },
                            {
                                "key": "PrimaryPlaceOfUseLastName",
                                "value": "Farrow",
                            },
                            {
                                "key": "PrimaryPlaceOfUseSuffix",
                                "value": "",
                            },
                            {
                                "key": "PrimaryPlaceOfUseAddressLine1",
                                "value": "410 HARBOR MILL RD",
                            },
                            {
                                "key": "PrimaryPlaceOfUseAddressLine2",
                                "value": "",
                            },
                            {
                                "key": "PrimaryPlaceOfUseCity",
                                "value": "BANGOR",
                            },
                            {
                                "key": "PrimaryPlaceOfUseState",
                                "value": "ME",
                            },
                            {
                                "key": "PrimaryPlaceOfUseCountry",
                                "value": "USA",
                            },
                            {
                                "key": "PrimaryPlaceOfUseZipCode",
                                "value": "04401",
                            },
                            {
                                "key": "PrimaryPlaceOfUseZipCode4",
                                "value": "3310",
                            },
                            {
                                "key": "PrimaryPlaceOfUseCBRPhone",
                            },
                            {
                                "key": "PrimaryPlaceOfUseCBRPhoneType",
                            },
                            {
                                "key": "PrimaryPlaceOfUseEmailAddress",
                                "value": "",
                            },
                            {
                                "key": "AccountNumber",
                                "value": "0481516234-00001",
                            },
                            {
                                "key": "SmsrOid",
                            },
                            {
                                "key": "ProfileStatus",
                            },
                            {
                                "key": "SkuNumber",
                                "value": "VZW310004470012",
                            },
                            {
                                "key": "CostCenterCode",
                                "value": "",
                            },
                            {
                                "key": "PreIMEI",
                                "value": "358453825414658",
                            },
                            {
                                "key": "PreSKU",
                            },
                            {
                                "key": "SIMOTADate",
                                "value": "2025-03-04T17:21:08Z",
                            },
                            {
                                "key": "RoamingStatus",
                                "value": "Unavailable",
                            },
                            {
                                "key": "LastRoamingStatusUpdate",
                                "value": "2026-10-30T04:12:55Z",
                            },
                            {
                                "key": "DeviceId",
                                "value": "402118733",
                            },
                        ],
                        "groupNames": [
                            "Default: 0481516234-00001",
                        ],
                        "ipAddress": "198.51.100.24",
                        "lastActivationBy": "Odile Farrow",
                        "lastActivationDate": "2025-03-04T17:02:11Z",
                        "lastConnectionDate": "2026-11-20T13:44:09Z",
                    },
                ],
            }
        """
    listDevices = list_devices
    def change_device_identifier(self, body: models.ChangeDeviceIdRequest | dict[str, Any], service_type: str) -> models.DeviceManagementResult:
        """Gives a line another IMEI, ICCID, EID or phone number. Use this operation when a device or its SIM is swapped, or when a
        line moves between 3G and 4G.

        The line must be active and have an MDN. The new hardware must not be active, suspended or paired with another SIM; if a
        deactivated device has the hardware, delete that device first. After the change, no history is found under the old
        identifiers. Accounts of the IoT marketplace may use only ChangeIMEI, ChangeICCID and ChangeIMEIandICCID.

        The outcome arrives through CarrierService with the new identifiers.

        Example::

            client.api.change_device_identifier({
                "deviceIds": [
                    {
                        "id": "89148000004449253247",
                        "kind": "iccid",
                    },
                ],
                "change4gOption": "ChangeICCID",
                "deviceIdsTo": [
                    {
                        "id": "89148000004707803055",
                        "kind": "iccid",
                    },
                ],
                "servicePlan": "IoT 5MB SHR",
                "zipCode": "55802",
            }, service_type=...)

        Example response::

            {
                "requestId": "23e41541-0fa7-4615-b23a-147cf7a73116",
            }
        """
    changeDeviceIdentifier = change_device_identifier
    def change_cost_center(self, body: models.DeviceCostCenterRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Assigns devices to another cost center, or to none. Name the devices, or select them by account, group, plan and custom
        fields.

        The operation is idempotent: a second call ends in the same state, although it returns another request id and causes
        more messages. A repeated call does no harm, because the operation costs nothing and does not select devices by the cost
        center that it sets (quirk effect-of-sets).

        The outcome arrives through CarrierService, one message per device.

        Example::

            client.api.change_cost_center({
                "accountName": "0481516234-00001",
                "costCenter": "PIER-3 #204",
                "devices": [
                    {
                        "deviceIds": [
                            {
                                "id": "89148000009130855465",
                                "kind": "iccid",
                            },
                        ],
                    },
                ],
            })

        Example response::

            {
                "requestId": "60343f30-1929-43a6-8352-9e3f661a7ba2",
            }
        """
    changeCostCenter = change_cost_center
    def change_custom_fields(self, body: models.CustomFieldsUpdateRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Writes `customFieldsToUpdate` to the named devices, or to the devices selected by account, group, plan and `customFields`.
        Both lists of fields have the same shape, but `customFields` only selects devices.

        Setting the same value again is harmless, but the operation has the effect `change` and is not retried. If the first
        call changed the fields that select the devices, a second call would select no device, and report a failure although the
        change was made. If the response is lost, the outcome is therefore unknown (quirk effect-of-sets).

        The service returns `INPUT_INVALID.CustomField.InvalidName` for fields other than CustomField1 to CustomField5, and
        `INPUT_INVALID.CustomField.TooLong` for values over 50 characters. The outcome arrives through CarrierService, one
        message per device.

        Example::

            client.api.change_custom_fields({
                "customFieldsToUpdate": [
                    {
                        "key": "CustomField1",
                        "value": "Pier 4",
                    },
                    {
                        "key": "CustomField2",
                        "value": "Spare",
                    },
                ],
                "devices": [
                    {
                        "deviceIds": [
                            {
                                "id": "89148000003731739152",
                                "kind": "iccid",
                            },
                        ],
                    },
                ],
            })

        Example response::

            {
                "requestId": "cc4e4453-79b6-4ee6-90ba-ce1238a61663",
            }
        """
    changeCustomFields = change_custom_fields
    def change_contact_info(self, body: models.ContactInfoUpdateRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Replaces the complete place of use (name and address) of the devices. Omitted members become empty, so read the device
        first and send the values to keep.

        The operation is idempotent: a second call ends in the same state. A repeated call does no harm, because the operation
        costs nothing and does not select devices by the values that it writes (quirk effect-of-sets).

        The outcome arrives through CarrierService, one message per device.

        Example::

            client.api.change_contact_info({
                "accountName": "0481516234-00001",
                "devices": [
                    {
                        "deviceIds": [
                            {
                                "id": "13898046509",
                                "kind": "esn",
                            },
                        ],
                    },
                ],
                "primaryPlaceOfUse": {
                    "address": {
                        "addressLine1": "77 Kiln Street",
                        "addressLine2": "Floor 2",
                        "city": "Duluth",
                        "state": "MN",
                        "zip": "55802",
                        "zip4": "1142",
                        "country": "USA",
                        "phone": "2185550143",
                        "phoneType": "B",
                        "emailAddress": "ops@fernway.example",
                    },
                    "customerName": {
                        "title": "Dr.",
                        "firstName": "Tomas",
                        "middleName": "R",
                        "lastName": "Ilvane",
                        "suffix": "II",
                    },
                },
            })

        Example response::

            {
                "requestId": "3ef921a8-ef65-4b32-8049-1cf9acd8adc3",
            }
        """
    changeContactInfo = change_contact_info
    def change_service_plan(self, body: models.ServicePlanUpdateRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Changes the service plan that devices are billed by.
        `servicePlan` is the new plan. Name the devices, or select them by account, group, `currentServicePlan` and custom fields.

        Four changes are allowed per device and month, and none while the device is suspended. Put 3G and 4G devices into
        separate requests (quirk mix-3g-4g). If the plan does not exist, the service returns `REQUEST_FAILED.<plan>.NotFound`.

        The outcome arrives through CarrierService, one message per device. If an NB-IoT device changes to a plan with non-IP
        data, a message also arrives through NiddService (quirk two-callback-services).

        Example::

            client.api.change_service_plan({
                "servicePlan": "IoT 25MB SHR",
                "devices": [
                    {
                        "deviceIds": [
                            {
                                "id": "A100007FEE7612",
                                "kind": "meid",
                            },
                        ],
                    },
                ],
                "carrierIpPoolName": "PoolEast2",
            })

        Example response::

            {
                "requestId": "5802b363-1488-4625-8485-875b86aaa68c",
            }
        """
    changeServicePlan = change_service_plan
    def move_devices(self, body: models.MoveDeviceRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Moves active devices to another account of the same customer profile.
        `accountName` is the target account. `filter.account` is the source account; each request has one source account.

        A request names at most 10000 devices. The service rejects the request if either account has custom states. Both
        accounts need the feature IoT Order Flow, which Verizon's page about provisioning rules calls M2M Bulk Flows. The move
        resets each device's counter of suspended days to zero. Put 3G and 4G devices into separate requests
        (quirk mix-3g-4g). A transfer to a sub-account is a different operation and is rejected here (quirk move-sub-account).

        The outcome arrives through CarrierService, one message per device.

        Example::

            client.api.move_devices({
                "accountName": "0907214455-00001",
                "devices": [
                    {
                        "deviceIds": [
                            {
                                "id": "89148000003645954301",
                                "kind": "iccid",
                            },
                        ],
                    },
                ],
                "filter": {
                    "groupName": "Harbor North",
                    "customFields": [
                        {
                            "key": "CustomField1",
                            "value": "Pier 3",
                        },
                    ],
                },
                "servicePlan": "IoT 25MB SHR",
            })

        Example response::

            {
                "requestId": "d8a630f8-11e2-4d35-8f00-61a9cd0cb092",
            }
        """
    moveDevices = move_devices
    def get_device_extended_diagnostics(self, body: models.DeviceExtendedDiagnosticsRequest | dict[str, Any]) -> models.DeviceExtendedDiagnosticsResult:
        """Returns immediately what the platform knows about the connectivity, provisioning, billing and location of a device. All
        values are strings; for example, `Connected` is `true` or `false`.

        A similar operation under `/devices/diagnostics/actions/list` is deprecated and not described here
        (quirk diagnostics-paths). If the device does not exist, the service returns `REQUEST_FAILED.DeviceNotFound`.

        Example::

            client.api.get_device_extended_diagnostics({
                "accountName": "0481516234-00001",
                "deviceList": [
                    {
                        "id": "5835550182",
                        "kind": "mdn",
                    },
                ],
            })

        Example response::

            {
                "categories": [
                    {
                        "categoryName": "Connectivity",
                        "extendedAttributes": [
                            {
                                "key": "Connected",
                                "value": "true",
                            },
                            {
                                "key": "LastConnectionDate",
                                "value": "2026-11-20T13:44:09Z",
                            },
                        ],
                    },
                ],
            }
        """
    getDeviceExtendedDiagnostics = get_device_extended_diagnostics
    def get_suspension_status(self, body: models.DeviceSuspensionStatusRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Requests how long devices have been suspended, and when they resume automatically. The operation changes nothing, although
        it is a POST and returns a request id. The operation must be enabled for the organization.

        Name devices or give a filter, not both. The request is rejected while the account has no listener for
        DeviceSuspensionStatus.

        The result arrives through DeviceSuspensionStatus, one message per suspended device; devices that are not suspended get no
        message.

        Example::

            client.api.get_suspension_status({
                "deviceIds": [
                    {
                        "id": "89148000007407147293",
                        "kind": "iccid",
                    },
                    {
                        "id": "89148000007331357596",
                        "kind": "iccid",
                    },
                ],
            })

        Example response::

            {
                "requestId": "3a5b1ecb-a3a7-4abc-951f-6c66eb21757a",
            }
        """
    getSuspensionStatus = get_suspension_status
    def get_prl_information(self, body: models.DevicePrlListRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Requests the version of the preferred roaming list (PRL) of 2G and 3G devices on CDMA; 4G and GSM devices have none. The
        operation changes nothing, although it is a POST and returns a request id.

        If the request selects devices by group, and the user has access to several accounts, the request must name the account.
        Otherwise, the service returns `REQUEST_FAILED.MultipleAccounts`.

        The result arrives through DevicePRLInformation, one message per device.

        Example::

            client.api.get_prl_information({
                "deviceIds": [
                    {
                        "id": "A10000A29B866F",
                        "kind": "meid",
                    },
                    {
                        "id": "A10000A46C7DA4",
                        "kind": "meid",
                    },
                ],
            })

        Example response::

            {
                "requestId": "03b3c916-7176-4d68-be26-e470b4f07295",
            }
        """
    getPrlInformation = get_prl_information
    def upload_devices(self, body: models.DeviceUploadRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Adds identifiers of new hardware to the carrier's device database, so that the hardware can be activated. A request names
        at most 10000 devices, all of the same type and stock number.

        Wait five minutes after the response before activating the devices.

        The outcome arrives through DeviceService, and in a report by email.

        Example::

            client.api.upload_devices({
                "accountName": "0481516234-00001",
                "devices": [
                    {
                        "deviceIds": [
                            {
                                "id": "352716603958625",
                                "kind": "imei",
                            },
                        ],
                    },
                    {
                        "deviceIds": [
                            {
                                "id": "357562656149968",
                                "kind": "imei",
                            },
                        ],
                    },
                    {
                        "deviceIds": [
                            {
                                "id": "357957164239998",
                                "kind": "imei",
                            },
                        ],
                    },
                ],
                "emailAddress": "factory@fernway.example",
                "deviceSku": "VZW310004470012",
                "uploadType": "IMEI",
            })

        Example response::

            {
                "requestId": "8727bbf4-2d0c-413c-a311-afc1b20550be",
            }
        """
    uploadDevices = upload_devices
    def upload_and_activate_devices(self, body: models.UploadsActivatesDeviceRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Combines uploadDevices and activateDevices in one request; the rules of both apply. Billing starts. A request names at
        most 10000 devices, all of the same type and stock number.

        Two callback services report the outcome: DeviceService once for the upload, then CarrierService for each activated device
        (quirk two-callback-services). Register listeners for both.

        Example::

            client.api.upload_and_activate_devices({
                "accountName": "0481516234-00001",
                "emailAddress": "factory@fernway.example",
                "deviceSku": "VZW310004470012",
                "uploadType": "IMEI ICCID Pair",
                "servicePlan": "IoT 5MB SHR",
                "carrierIpPoolName": "",
                "mdnZipCode": "04401",
                "devices": [
                    {
                        "deviceIds": [
                            {
                                "id": "351022778545946",
                                "kind": "imei",
                            },
                            {
                                "id": "89148000008992654818",
                                "kind": "iccid",
                            },
                        ],
                    },
                ],
            })

        Example response::

            {
                "requestId": "6e5851fb-2bc5-4e20-aa11-d88c8a0cfeea",
            }
        """
    uploadAndActivateDevices = upload_and_activate_devices
    def download_profile_to_enable(self, body: models.ProfileChangeStateRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """The subscription manager downloads the profile to the eUICC over the air and enables it. The device must be active and
        have an ICCID; name it by EID and ICCID. The profile status changes from Not Downloaded to DOWNLOAD_ENABLE, and stays
        Not Downloaded if the download fails. The operation is in limited release: not every account has it.

        Verizon's pages about local and about global profiles show different requests for this path: the request for global
        profiles has `servicePlan` instead of `smsrOid` (quirk euicc-two-forms). A global profile requires that the device's US
        profile, the lead, is already active. Sources disagree on how many devices a request may name
        (quirk euicc-device-count).

        The outcome arrives through DeviceProfileService, one message per device. If the device cannot be reached, the first
        message is a warning, and a later message reports success or failure (quirk euicc-callback-warning). Errors in the
        request itself return 400 immediately, with an `INPUT_INVALID` or `REQUEST_FAILED` code; no documentation lists codes
        about profiles (quirk euicc-codes).

        Example::

            client.api.download_profile_to_enable({
                "accountName": "0481516234-00001",
                "devices": [
                    {
                        "deviceIds": [
                            {
                                "id": "89033023394046892294278245937448",
                                "kind": "eid",
                            },
                            {
                                "id": "89148000005435699640",
                                "kind": "iccid",
                            },
                        ],
                    },
                ],
                "smsrOid": "1.3.6.1.4.1.40555.2.700.310.101.4",
            })

        Example response::

            {
                "requestId": "3fae0f14-43d5-4ffb-88f7-02393fd08dfb",
            }
        """
    downloadProfileToEnable = download_profile_to_enable
    def download_profile_to_disable(self, body: models.ProfileChangeStateRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """The subscription manager downloads the profile to the eUICC over the air without enabling it. The current profile stays
        in use; call enableProfile to switch to the new profile. The device must be active and have an ICCID; name it by EID and
        ICCID. The profile status changes from Not Downloaded to DOWNLOAD_DISABLE, which older documentation calls `none`. The
        operation is in limited release: not every account has it.

        The outcome arrives through DeviceProfileService, one message per device. If the download fails, the status stays Not
        Downloaded. Errors in the request return 400 immediately (quirk euicc-codes). Sources disagree on how many devices a
        request may name (quirk euicc-device-count).

        Example::

            client.api.download_profile_to_disable({
                "accountName": "0481516234-00001",
                "devices": [
                    {
                        "deviceIds": [
                            {
                                "id": "89033023691231226161383752100794",
                                "kind": "eid",
                            },
                            {
                                "id": "89148000007827584000",
                                "kind": "iccid",
                            },
                        ],
                    },
                ],
                "smsrOid": "1.3.6.1.4.1.40555.2.700.310.101.4",
            })

        Example response::

            {
                "requestId": "2b35d8f4-72e6-44aa-bbb1-ffd099942401",
            }
        """
    downloadProfileToDisable = download_profile_to_disable
    def download_profile(self, body: models.DeviceProfileRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Downloads a global profile to the eUICC over the air, and sets the service plan of the profile. The operation is only
        for global orchestration. For local profiles, use downloadProfileToEnable or downloadProfileToDisable. The device's US
        profile, the lead, must already be active. Whether the download also enables the profile is not documented.

        A request names up to 10000 devices (quirk euicc-device-count). The outcome arrives through DeviceProfileService, one
        message per profile. Errors in the request return 400 immediately (quirk euicc-codes).

        Example::

            client.api.download_profile({
                "accountName": "0481516234-00001",
                "devices": [
                    {
                        "deviceIds": [
                            {
                                "kind": "eid",
                                "id": "89033023176320346541458584107103",
                            },
                            {
                                "kind": "iccid",
                                "id": "89148000009599042019",
                            },
                        ],
                    },
                ],
                "servicePlan": "Global Fleet 2",
            })

        Example response::

            {
                "requestId": "3e3ddf7e-df1b-40d1-abc9-716f6d23e649",
            }
        """
    downloadProfile = download_profile
    def enable_profile(self, body: models.ProfileChangeStateRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Makes a downloaded profile the enabled profile of the device. Only one profile of a device can be enabled, so the
        operation disables the profile that was enabled before. The device must be powered on and connected. The status of the
        newly enabled profile changes from DOWNLOAD_DISABLE or DISABLE to ENABLE.

        Verizon's pages about local and about global profiles show different requests for this path (quirk euicc-two-forms).
        Sources disagree on how many devices a request may name (quirk euicc-device-count).

        The outcome arrives through DeviceProfileService, one message per device; one page of Verizon's documentation calls the
        message DeviceProfileResponse. If the device cannot be reached, the first message is a warning, and a later message
        reports success or failure (quirk euicc-callback-warning). Errors in the request return 400 immediately
        (quirk euicc-codes).

        Example::

            client.api.enable_profile({
                "accountName": "0481516234-00001",
                "devices": [
                    {
                        "deviceIds": [
                            {
                                "id": "89033023066264366061915816268569",
                                "kind": "eid",
                            },
                            {
                                "id": "89148000002985895744",
                                "kind": "iccid",
                            },
                        ],
                    },
                ],
                "smsrOid": "1.3.6.1.4.1.40555.2.700.310.101.4",
            })

        Example response::

            {
                "requestId": "48875902-a3ff-48c7-be55-0720bcda22d9",
            }
        """
    enableProfile = enable_profile
    def disable_profile(self, body: models.ProfileChangeStateRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Disables the enabled profile but keeps it on the eUICC. The device then uses its boot profile (the fallback), which has
        only roaming service. The status of the disabled profile changes from ENABLE or DOWNLOAD_ENABLE to DISABLE. To enable
        this profile again, use enableProfile.

        The outcome arrives through DeviceProfileService, one message per device. If the device cannot be reached, the first
        message is a warning, and a later message reports success or failure (quirk euicc-callback-warning). Errors in the
        request return 400 immediately (quirk euicc-codes). Sources disagree on how many devices a request may name
        (quirk euicc-device-count).

        Example::

            client.api.disable_profile({
                "accountName": "0481516234-00001",
                "devices": [
                    {
                        "deviceIds": [
                            {
                                "id": "89033023712001744001696101406310",
                                "kind": "eid",
                            },
                            {
                                "id": "89148000004944597429",
                                "kind": "iccid",
                            },
                        ],
                    },
                ],
                "smsrOid": "1.3.6.1.4.1.40555.2.700.310.101.4",
            })

        Example response::

            {
                "requestId": "51740940-d4ef-4ab6-af30-f08bc7ec7dee",
            }
        """
    disableProfile = disable_profile
    def delete_profile(self, body: models.ProfileChangeStateRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Removes a profile from the eUICC. To use the profile again, download it again. According to Verizon's page about local
        profiles, the platform first disables the profile if it is enabled. According to the page about global profiles, the
        caller must deactivate the profile first (quirk euicc-delete-enabled). The US profile, the lead, cannot be deleted on
        its own. After the deletion, the profile status is Not Downloaded (quirk euicc-delete-status).

        The outcome arrives through DeviceProfileService, one message per device. Errors in the request return 400 immediately
        (quirk euicc-codes). Verizon's pages about local and about global profiles show different requests for this path
        (quirk euicc-two-forms). Sources disagree on how many devices a request may name (quirk euicc-device-count).

        Example::

            client.api.delete_profile({
                "accountName": "0481516234-00001",
                "devices": [
                    {
                        "deviceIds": [
                            {
                                "id": "89033023163991919385921492845281",
                                "kind": "eid",
                            },
                            {
                                "id": "89148000000004976719",
                                "kind": "iccid",
                            },
                        ],
                    },
                ],
                "smsrOid": "1.3.6.1.4.1.40555.2.700.310.101.4",
            })

        Example response::

            {
                "requestId": "34160937-0b8c-4015-8078-87cb9070d1a8",
            }
        """
    deleteProfile = delete_profile
    def activate_profile(self, body: models.ProfileRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Activates one profile of each device, and assigns a plan and a phone number to this profile. To enable the profile too,
        use activateEnableProfile. Name each device by EID and IMEI. The outcome contains the ICCID, which most other profile
        requests need. Billing starts (quirk euicc-billing). A global profile can be downloaded only after the US profile, the
        lead, is active.

        Three request models of the SDK share this path. The request described here has the members of all three
        (quirk euicc-activate-models). According to the SDK, a request names up to 100 devices. According to the documentation of
        global profiles, it names up to 10000 (quirk euicc-device-count).

        The outcome arrives through DeviceProfileService, one message per device. Errors in the request return 400 immediately
        (quirk euicc-codes).

        Example::

            client.api.activate_profile({
                "accountName": "0481516234-00001",
                "devices": [
                    {
                        "deviceIds": [
                            {
                                "id": "89033023814096137813997016526532",
                                "kind": "eid",
                            },
                            {
                                "id": "356460839680085",
                                "kind": "imei",
                            },
                        ],
                    },
                ],
                "carrierName": "Verizon Wireless",
                "servicePlan": "IoT 5MB SHR",
                "mdnZipCode": "04401",
            })

        Example response::

            {
                "requestId": "d4f7f641-77cf-4138-aaae-0dbda34b6c21",
            }
        """
    activateProfile = activate_profile
    def activate_enable_profile(self, body: models.ActivateDeviceProfileRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Activates and enables one profile of each device, in one request. Name each device by EID and IMEI; the outcome contains
        the ICCID. Billing starts (quirk euicc-billing).

        According to the SDK, a request names at most 100 devices. The outcome arrives through DeviceProfileService, one message
        per device. Errors in the request return 400 immediately (quirk euicc-codes).

        Example::

            client.api.activate_enable_profile({
                "accountName": "0481516234-00001",
                "devices": [
                    {
                        "deviceIds": [
                            {
                                "id": "89033023580474362935568002105475",
                                "kind": "eid",
                            },
                            {
                                "id": "352600259239326",
                                "kind": "imei",
                            },
                        ],
                    },
                ],
                "servicePlan": "IoT 5MB SHR",
                "mdnZipCode": "04401",
            })

        Example response::

            {
                "requestId": "ca7256af-6802-469e-b8c9-e5f02f423168",
            }
        """
    activateEnableProfile = activate_enable_profile
    def deactivate_profile(self, body: models.DeactivateDeviceProfileRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Ends the service of a profile. Name each device by EID and ICCID. A line under contract may incur a termination fee,
        unless `etfWaiver` applies one of the account's waivers. If `checkFallbackProfile` is true, the service presumably checks
        first whether the device has a fallback profile (quirk euicc-check-fallback).

        According to the SDK, a request names up to 100 devices. According to the documentation of global profiles, it names up
        to 10000 (quirk euicc-device-count). The outcome arrives through DeviceProfileService, one message per device. Errors in
        the request return 400 immediately (quirk euicc-codes).

        Example::

            client.api.deactivate_profile({
                "accountName": "0481516234-00001",
                "devices": [
                    {
                        "deviceIds": [
                            {
                                "id": "89033023747607395639700481715977",
                                "kind": "eid",
                            },
                            {
                                "id": "89148000002030308487",
                                "kind": "iccid",
                            },
                        ],
                    },
                ],
                "carrierName": "Verizon Wireless",
                "reasonCode": "FF",
                "etfWaiver": False,
                "checkFallbackProfile": True,
            })

        Example response::

            {
                "requestId": "a9c34aa9-0b38-471f-b870-40f8bc030645",
            }
        """
    deactivateProfile = deactivate_profile
    def set_fallback_attribute(self, body: models.SetFallbackAttributeRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Marks a profile as the fallback of its device: the profile that is used when the enabled profile is disabled or has no
        network. Name each device by its EID and the ICCID of the profile. In this description, the operation has the effect
        `change`, because it sends a command to the SIM over the air (quirk euicc-fallback-effect).

        According to the SDK, a request names at most 100 devices. The SDK also has the operation under a second path
        (quirk euicc-fallback-path). The outcome arrives through DeviceProfileService, one message per device. Errors in the
        request return 400 immediately (quirk euicc-codes).

        Example::

            client.api.set_fallback_attribute({
                "accountName": "0481516234-00001",
                "devices": [
                    {
                        "deviceIds": [
                            {
                                "id": "89033023281408614163711411656418",
                                "kind": "eid",
                            },
                            {
                                "id": "89148000008471474209",
                                "kind": "iccid",
                            },
                        ],
                    },
                ],
                "carrierName": "Verizon Wireless",
            })

        Example response::

            {
                "requestId": "fc2f77d5-bd76-44d4-9bba-2eb5a45fa786",
            }
        """
    setFallbackAttribute = set_fallback_attribute
    def suspend_profile(self, body: models.GioProfileRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Takes profiles out of service temporarily. The other profiles of the device stay in service. Name each profile by its
        ICCID, or by EID and ICCID (quirk euicc-suspend-ids). The US profile, the lead, cannot be suspended on its own;
        suspendEuiccDevice suspends all profiles.

        A request names up to 10000 devices (quirk euicc-device-count). The outcome arrives through DeviceProfileService. Errors
        in the request return 400 immediately (quirk euicc-codes). The maximum duration and the cost of a suspension are
        documented only for suspendDevices.

        Example::

            client.api.suspend_profile({
                "accountName": "0481516234-00001",
                "devices": [
                    {
                        "deviceIds": [
                            {
                                "kind": "eid",
                                "id": "89033023092502056737219498925239",
                            },
                            {
                                "kind": "iccid",
                                "id": "89148000003530212310",
                            },
                        ],
                    },
                ],
                "mdnZipCode": "04401",
                "servicePlan": "Global Fleet 2",
            })

        Example response::

            {
                "requestId": "02327358-0c3a-435c-a287-7cfcfeffdd91",
            }
        """
    suspendProfile = suspend_profile
    def resume_profile(self, body: models.GioProfileRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Ends the suspension of individual profiles, each named by EID and ICCID (quirk euicc-suspend-ids). For lines, the same
        action is called restoring.

        A request names up to 10000 devices (quirk euicc-device-count). The outcome arrives through DeviceProfileService. Errors
        in the request return 400 immediately (quirk euicc-codes).

        Example::

            client.api.resume_profile({
                "accountName": "0481516234-00001",
                "devices": [
                    {
                        "deviceIds": [
                            {
                                "kind": "eid",
                                "id": "89033023024038224673142288616874",
                            },
                            {
                                "kind": "iccid",
                                "id": "89148000008647033491",
                            },
                        ],
                    },
                ],
                "mdnZipCode": "04401",
                "servicePlan": "Global Fleet 2",
            })

        Example response::

            {
                "requestId": "9e92261c-2d2c-4772-b0d0-8f50286bdcad",
            }
        """
    resumeProfile = resume_profile
    def suspend_euicc_device(self, body: models.GioProfileRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Suspends every profile of the devices, including the US profile, the lead. A suspended eUICC device has no service,
        whatever the status of its profiles is.

        A request names up to 10000 devices (quirk euicc-device-count). The outcome arrives through DeviceProfileService, one
        message per profile and one for the device. Errors in the request return 400 immediately (quirk euicc-codes).

        Example::

            client.api.suspend_euicc_device({
                "accountName": "0481516234-00001",
                "devices": [
                    {
                        "deviceIds": [
                            {
                                "kind": "eid",
                                "id": "89033023945093269147430633048413",
                            },
                            {
                                "kind": "iccid",
                                "id": "89148000002491264211",
                            },
                        ],
                    },
                ],
                "mdnZipCode": "04401",
                "servicePlan": "Global Fleet 2",
            })

        Example response::

            {
                "requestId": "020cf99c-3bbd-44dd-859a-3f38401afc08",
            }
        """
    suspendEuiccDevice = suspend_euicc_device
    def resume_euicc_device(self, body: models.GioProfileRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Resumes devices that suspendEuiccDevice suspended. Profiles that were suspended individually stay suspended; use
        resumeProfile for these profiles. Verizon's documentation has this operation, but the SDK does not
        (quirk euicc-resume-request).

        A request names up to 10000 devices (quirk euicc-device-count). The outcome arrives through DeviceProfileService, one
        message per profile and one for the device. For a profile that is already in service, the message is a failure. Errors in
        the request return 400 immediately (quirk euicc-codes).

        Example::

            client.api.resume_euicc_device({
                "accountName": "0481516234-00001",
                "devices": [
                    {
                        "deviceIds": [
                            {
                                "kind": "eid",
                                "id": "89033023810276743181157472436137",
                            },
                            {
                                "kind": "iccid",
                                "id": "89148000004741592680",
                            },
                        ],
                    },
                ],
                "mdnZipCode": "04401",
                "servicePlan": "Global Fleet 2",
            })

        Example response::

            {
                "requestId": "4add4b39-8efa-4e66-a901-1f8088076c51",
            }
        """
    resumeEuiccDevice = resume_euicc_device
    def change_profile_service_plan(self, body: models.DeviceProfileRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Changes the service plan of a profile, and so its cost. Name each device by both its EID and ICCID. Verizon's
        documentation has this operation, but the SDK does not. The plan of a line can be changed four times per month, and not
        while the line is suspended. Whether this rule applies to profiles is not documented (quirk euicc-plan-rules).

        A request names up to 10000 devices (quirk euicc-device-count). The outcome arrives through DeviceProfileService, one
        message per device. Errors in the request return 400 immediately (quirk euicc-codes).

        Example::

            client.api.change_profile_service_plan({
                "accountName": "0481516234-00001",
                "devices": [
                    {
                        "deviceIds": [
                            {
                                "kind": "eid",
                                "id": "89033023030788365487627304321093",
                            },
                            {
                                "kind": "iccid",
                                "id": "89148000002201373732",
                            },
                        ],
                    },
                ],
                "servicePlan": "Global Fleet 5",
            })

        Example response::

            {
                "requestId": "3247378f-d008-462a-adfa-9877086ebea2",
            }
        """
    changeProfileServicePlan = change_profile_service_plan
    def renew_activation_code(self, body: models.EsimProfileRequest2 | dict[str, Any]) -> models.DeviceManagementResult:
        """Creates a new activation code, which a device uses to download its profile. Name each device by both its IMEI and its
        previously assigned ICCID. Whether the old code stays valid is not documented, so treat it as void
        (quirk euicc-renewed-code).

        The response contains only a request id; the new code is expected by callback through DeviceProfileService. According to
        the SDK, errors return 400, 401, 403, 404, 406 or 429; no documentation lists codes about profiles (quirk euicc-codes).
        Sources disagree on how many devices a request may name (quirk euicc-device-count).

        Example::

            client.api.renew_activation_code({
                "accountName": "0481516234-00001",
                "devices": [
                    {
                        "deviceIds": [
                            {
                                "id": "354742547690478",
                                "kind": "imei",
                            },
                            {
                                "id": "89148000003550376805",
                                "kind": "iccid",
                            },
                        ],
                    },
                ],
                "servicePlan": "IoT 5MB SHR",
                "mdnZipCode": "04401",
            })

        Example response::

            {
                "requestId": "78bb986c-213a-4611-a039-1aeaa48f95b8",
            }
        """
    renewActivationCode = renew_activation_code
    def eid_device_swap(self, body: models.EidDeviceSwapRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Replaces an eUICC device with another device, which takes over the line. A line that is active on the replacement is
        deactivated first. Usage history follows the phone number; the profile status stays with the ICCID
        (quirk euicc-swap-history). No source documents the members of the request; the members described here are guesses. Ask
        Verizon before using this operation (quirk euicc-swap-request).

        Three messages report the swap, all with its request id. CarrierService sends two of them: first about the deactivation
        of one ICCID, which Verizon calls the original one (ChangeDeviceState), then about the exchange of the identifiers (which
        Verizon spells ChangeDeviceIdentifer). StateService sends one message about the state change (GoToState). Register
        listeners for both services. The swap is complete when all three messages have arrived (quirk euicc-swap-callbacks).
        Errors in the request return 400 immediately (quirk euicc-codes).

        Example::

            client.api.eid_device_swap({
                "accountName": "0481516234-00001",
                "deviceIds": [
                    {
                        "id": "89033023076063270655843581921589",
                        "kind": "eid",
                    },
                ],
                "deviceIdsTo": [
                    {
                        "id": "89033023580283946940031307952583",
                        "kind": "eid",
                    },
                    {
                        "id": "353826931719430",
                        "kind": "imei",
                    },
                ],
                "servicePlan": "IoT 5MB SHR",
                "zipCode": "04401",
                "smsrOid": "1.3.6.1.4.1.40555.2.700.310.101.4",
            })

        Example response::

            {
                "requestId": "dc497100-668d-40ed-b797-6a9330acae1d",
            }
        """
    eidDeviceSwap = eid_device_swap
    def list_global_devices(self, body: models.EsimGlobalDeviceList | dict[str, Any]) -> models.DeviceManagementResult:
        """Requests a list of devices and their profiles, filtered by state, profile status, carrier and identifiers. Unlike
        listDevices, the operation returns only a request id. The list arrives by callback through DeviceProfileService, in a
        shape that no source shows (quirk euicc-callback-content). The operation changes nothing, although it is a POST.

        If the user has no access to the account, the service returns `REQUEST_FAILED.AccountName`. Other codes are not
        documented (quirk euicc-codes).

        Example::

            client.api.list_global_devices({
                "accountName": "0481516234-00001",
                "provisioningStatusFilter": "ACTIVE",
                "profileStatusFilter": "DOWNLOAD_ENABLE",
                "carrierNameFilter": "Verizon Wireless",
                "deviceFilter": [
                    {
                        "id": "356251752788397",
                        "kind": "imei",
                    },
                    {
                        "id": "89033023079959897263279763791564",
                        "kind": "eid",
                    },
                ],
            })

        Example response::

            {
                "requestId": "42fb8e22-329c-46d3-ad29-3c5dad109b1f",
            }
        """
    listGlobalDevices = list_global_devices
    def get_global_request_status(self, request_id: str, *, account_name: str | None = None) -> models.StatusResponse:
        """Returns whether an accepted request about eUICC devices has finished. The response contains the status of the whole
        request and of each of its parts, so you need not wait for callbacks. Bulk requests have no status; how many devices make
        a request a bulk request is not documented. For the status of activateDevices, suspendDevices, restoreDevices and
        deactivateDevices, use getRequestStatus.

        If the user has no access to the account, the service returns `REQUEST_FAILED.AccountName`. The response to an unknown
        request id is not documented.

        Example::

            client.api.get_global_request_status(request_id=...)

        Example response::

            {
                "requestId": "874eca7a-8a2e-41a3-a7c4-77f1fb1c1acd",
                "status": "Pending",
                "subRequests": [
                    {
                        "ids": [
                            {
                                "id": "89148000006405939032",
                                "kind": "iccid",
                            },
                        ],
                        "status": "Success",
                    },
                    {
                        "ids": [
                            {
                                "id": "89148000002569997668",
                                "kind": "iccid",
                            },
                        ],
                        "status": "Pending",
                    },
                ],
            }
        """
    getGlobalRequestStatus = get_global_request_status
    def schedule_firmware_upgrade(self, body: models.FirmwareUpgradeRequest | dict[str, Any]) -> models.FirmwareUpgrade:
        """Schedules an upgrade of devices that are managed by OMA-DM or LWM2M. The network waits up to four hours for an OMA-DM
        device to connect. If the device connects later, the service queues the upgrade of the device again (according to
        Verizon's documentation, since version 3.1 of Software Management). If the account has monthly licenses, assign a license
        to each device first. Each call creates another upgrade.

        The response contains the upgrade instead of a request id. The callback service Fota reports the progress; register its
        listener with registerFotaCallback. getFirmwareUpgrade returns the progress too. Devices are plain IMEIs in the request
        and objects in the response (quirk firmware-device-lists). A failed call returns status 400 with an undocumented error
        code (quirk firmware-codes).

        Example::

            client.api.schedule_firmware_upgrade({
                "accountName": "0742918365-00001",
                "firmwareName": "FOTA_Ridgeway_RW210_07To08_HF",
                "firmwareTo": "RWFW-08",
                "startDate": "2026-04-06",
                "endDate": "2026-04-10",
                "deviceList": [
                    "351756051523947",
                    "351756051523954",
                ],
            })

        Example response::

            {
                "id": "f3a7205c-b8d1-4e96-8c40-25e9d61b7af3",
                "accountName": "0742918365-00001",
                "firmwareName": "FOTA_Ridgeway_RW210_07To08_HF",
                "firmwareTo": "RWFW-08",
                "startDate": "2026-04-06",
                "status": "RequestPending",
                "deviceList": [
                    {
                        "deviceId": "351756051523947",
                        "status": "RequestPending",
                    },
                    {
                        "deviceId": "351756051523954",
                        "status": "RequestPending",
                    },
                ],
            }
        """
    scheduleFirmwareUpgrade = schedule_firmware_upgrade
    def list_firmware(self, *, account: str | None = None) -> list[models.Firmware]:
        """Lists the firmware images that devices of the account can be upgraded to. A failed call returns status 400 with an undocumented error code (quirk firmware-codes).

        Example::

            client.api.list_firmware()

        Example response::

            [
                {
                    "firmwareName": "FOTA_Ridgeway_RW210_07To08_HF",
                    "participantName": "0742918365-00001",
                    "launchDate": "2026-01-20T10:00:00.000Z",
                    "releaseNote": "",
                    "model": "RW-GATE-210",
                    "make": "Ridgeway",
                    "fromVersion": "RWFW-07",
                    "toVersion": "RWFW-08",
                },
            ]
        """
    listFirmware = list_firmware
    def get_firmware_upgrade(self, upgrade_id: str, *, account_name: str | None = None) -> models.FirmwareUpgrade:
        """Returns an upgrade and the status of each device. A failed call returns status 400 with an undocumented error code (quirk firmware-codes).

        Example::

            client.api.get_firmware_upgrade(upgrade_id=...)

        Example response::

            {
                "id": "f3a7205c-b8d1-4e96-8c40-25e9d61b7af3",
                "accountName": "0742918365-00001",
                "firmwareName": "FOTA_Ridgeway_RW210_07To08_HF",
                "firmwareTo": "RWFW-08",
                "startDate": "2026-04-06",
                "status": "Queued",
                "deviceList": [
                    {
                        "deviceId": "351756051523947",
                        "status": "Device Accepted",
                        "resultReason": "success",
                    },
                    {
                        "deviceId": "351756051523954",
                        "status": "Device Accepted",
                        "resultReason": "success",
                    },
                ],
                "endDate": "2026-04-10",
            }
        """
    getFirmwareUpgrade = get_firmware_upgrade
    def update_firmware_upgrade_devices(self, body: models.FirmwareUpgradeChangeRequest | dict[str, Any], upgrade_id: str, *, account_name: str | None = None) -> models.FirmwareUpgradeChangeResult:
        """Adds devices to an upgrade that has not started, or removes devices from it. A second call ends in the same state, although its response may report failures. The HTTP status is 200 even if the change failed for some devices, so check the result of each device. A failed call returns status 400 with an undocumented error code (quirk firmware-codes).

        Example::

            client.api.update_firmware_upgrade_devices({
                "type": "append",
                "deviceList": [
                    "864475041208817",
                ],
            }, upgrade_id=...)

        Example response::

            {
                "accountName": "0742918365-00001",
                "id": "f3a7205c-b8d1-4e96-8c40-25e9d61b7af3",
                "deviceList": [
                    {
                        "deviceId": "864475041208817",
                        "status": "AddDeviceSucceed",
                        "Reason": "Device added Successfully",
                    },
                ],
            }
        """
    updateFirmwareUpgradeDevices = update_firmware_upgrade_devices
    def cancel_firmware_upgrade(self, upgrade_id: str, *, account_name: str | None = None) -> models.SuccessResult:
        """Cancels an upgrade that has not started. A second call ends in the same state. A failed call returns status 400 with an undocumented error code (quirk firmware-codes).

        Example::

            client.api.cancel_firmware_upgrade(upgrade_id=...)

        Example response::

            {
                "success": True,
            }
        """
    cancelFirmwareUpgrade = cancel_firmware_upgrade
    def list_fota_devices(self, start_index: str, *, account: str | None = None) -> models.FotaDeviceListResult:
        """Lists the devices of the account with their firmware versions. `fotaEligible` shows whether a device can be upgraded over the air. While `hasMoreData` is true, request the next page with `lastSeenDeviceId` of the response as the start index. On the last page, `lastSeenDeviceId` is 0. A failed call returns status 400 with an undocumented error code (quirk firmware-codes).

        Example::

            client.api.list_fota_devices(start_index=...)

        Example response::

            {
                "accountName": "0742918365-00001",
                "hasMoreData": False,
                "lastSeenDeviceId": 0,
                "deviceList": [
                    {
                        "deviceId": "351756051523947",
                        "mdn": "5055550143",
                        "model": "RW-GATE-210",
                        "make": "Ridgeway",
                        "firmware": "RWFW-07",
                        "fotaEligible": True,
                        "licenseAssigned": True,
                        "upgradeTime": "2025-12-01 04:22:19.730 +0000 UTC",
                    },
                    {
                        "deviceId": "351756051523954",
                        "mdn": "5055550167",
                        "model": "RW-GATE-210",
                        "make": "Ridgeway",
                        "firmware": "RWFW-07",
                        "fotaEligible": True,
                        "licenseAssigned": False,
                        "upgradeTime": "01/01/1900 0:0:0",
                    },
                ],
            }
        """
    listFotaDevices = list_fota_devices
    def list_firmware_upgrades_by_status(self, upgrade_status: str, start_index: str, *, account: str | None = None) -> models.UpgradeListQueryResult:
        """Lists the upgrades with the given status. While `hasMoreFlag` is true (other lists name it `hasMoreData`), request the next page with `lastSeenUpgradeId` of the response as the start index. On the last page, `lastSeenUpgradeId` is 0. A failed call returns status 400 with an undocumented error code (quirk firmware-codes).

        Example::

            client.api.list_firmware_upgrades_by_status(upgrade_status=..., start_index=...)

        Example response::

            {
                "hasMoreFlag": False,
                "lastSeenUpgradeId": 0,
                "reportList": [
                    {
                        "id": "f3a7205c-b8d1-4e96-8c40-25e9d61b7af3",
                        "accountName": "0742918365-00001",
                        "firmwareName": "FOTA_Ridgeway_RW210_07To08_HF",
                        "firmwareTo": "RWFW-08",
                        "startDate": "2026-04-06",
                        "status": "RequestPending",
                        "deviceList": [
                            {
                                "deviceId": "351756051523947",
                                "status": "RequestPending",
                            },
                            {
                                "deviceId": "351756051523954",
                                "status": "RequestPending",
                            },
                        ],
                    },
                ],
            }
        """
    listFirmwareUpgradesByStatus = list_firmware_upgrades_by_status
    def get_device_firmware_history(self, device_id: str, *, account: str | None = None) -> list[models.DeviceUpgradeHistory]:
        """Lists the upgrades of one device in the last six months. A failed call returns status 400 with an undocumented error code (quirk firmware-codes).

        Example::

            client.api.get_device_firmware_history(device_id=...)

        Example response::

            [
                {
                    "deviceId": "351756051523947",
                    "id": "f3a7205c-b8d1-4e96-8c40-25e9d61b7af3",
                    "accountName": "0742918365-00001",
                    "firmwareFrom": "RWFW-06",
                    "firmwareTo": "RWFW-07",
                    "startDate": "2025-12-01",
                    "upgradeStartTime": "2025-12-01T04:02:10Z",
                    "status": "UpgradeSuccess",
                    "reason": "success",
                },
            ]
        """
    getDeviceFirmwareHistory = get_device_firmware_history
    def get_fota_subscription(self, *, account: str | None = None) -> models.FotaSubscription:
        """Returns the subscription of the account, with the numbers of purchased and used licenses. A failed call returns status 400 with an undocumented error code (quirk firmware-codes).

        Example::

            client.api.get_fota_subscription()

        Example response::

            {
                "accountName": "0742918365-00001",
                "purchaseType": "TS-HFOTA-MRC",
                "licenseCount": 200,
                "licenseUsedCount": 37,
                "updateTime": "2026-01-05T12:40:00.000Z",
            }
        """
    getFotaSubscription = get_fota_subscription
    def get_fota_license_status(self, start_index: str, *, account: str | None = None) -> models.AccountLicenseInfo:
        """Returns the number of licenses of the account, and the devices that hold a license. While `hasMoreData` is true, request the next page with `lastSeenDeviceId` of the response as the start index. On the last page, `lastSeenDeviceId` is 0. A failed call returns status 400 with an undocumented error code (quirk firmware-codes).

        Example::

            client.api.get_fota_license_status(start_index=...)

        Example response::

            {
                "accountName": "0742918365-00001",
                "totalLicenses": 200,
                "assignedLicenses": 2,
                "hasMoreData": False,
                "lastSeenDeviceId": 0,
                "deviceList": [
                    {
                        "deviceId": "351756051523947",
                        "assignmentTime": "2025-11-20T09:00:12.000Z",
                    },
                    {
                        "deviceId": "864475041208817",
                        "assignmentTime": "2026-01-15T21:48:55.000Z",
                    },
                ],
            }
        """
    getFotaLicenseStatus = get_fota_license_status
    def assign_fota_licenses(self, body: models.FotaLicenseRequest | dict[str, Any], *, account: str | None = None) -> models.FotaLicenseResult:
        """Assigns a license to each named device. Monthly licenses cost money while they are assigned. Verizon's SDK marks the operation as deprecated (quirk firmware-deprecated). The HTTP status is 200 even if some devices did not get a license, so check the result of each device. A failed call returns status 400 with an undocumented error code (quirk firmware-codes).

        Example::

            client.api.assign_fota_licenses({
                "deviceList": [
                    "351756051523954",
                ],
            })

        Example response::

            {
                "accountName": "0742918365-00001",
                "licCount": 200,
                "licUsedCount": 38,
                "deviceList": [
                    {
                        "deviceId": "351756051523954",
                        "status": "LicenseAssignSuccess",
                        "Reason": "Success",
                    },
                ],
            }
        """
    assignFotaLicenses = assign_fota_licenses
    def remove_fota_licenses(self, body: models.FotaLicenseRequest | dict[str, Any], *, account: str | None = None) -> models.FotaLicenseResult:
        """Removes the license from each named device. Verizon's SDK marks the operation as deprecated (quirk firmware-deprecated). The HTTP status is 200 even if the removal failed for some devices, for example because they had no license, so check the result of each device. A failed call returns status 400 with an undocumented error code (quirk firmware-codes).

        Example::

            client.api.remove_fota_licenses({
                "deviceList": [
                    "351756051523954",
                    "864475041208817",
                ],
            })

        Example response::

            {
                "accountName": "0742918365-00001",
                "licCount": 200,
                "licUsedCount": 37,
                "deviceList": [
                    {
                        "deviceId": "351756051523954",
                        "status": "LicenseRemoveSuccess",
                        "Reason": "Success",
                    },
                    {
                        "deviceId": "864475041208817",
                        "status": "LicenseRemoveFailed",
                        "Reason": "No license attached to device",
                    },
                ],
            }
        """
    removeFotaLicenses = remove_fota_licenses
    def create_fota_license_removal_list(self, body: models.FotaLicenseRemovalRequest | dict[str, Any], *, account: str | None = None) -> models.FotaLicenseRemovalResult:
        """Replaces or extends the list of devices that lose their license when there are too few licenses. Verizon's SDK marks the operation as deprecated (quirk firmware-deprecated). A failed call returns status 400 with an undocumented error code (quirk firmware-codes).

        Example::

            client.api.create_fota_license_removal_list({
                "type": "append",
                "deviceList": [
                    "351756051523954",
                ],
            })

        Example response::

            {
                "count": 1,
                "deviceList": [
                    "351756051523954",
                ],
            }
        """
    createFotaLicenseRemovalList = create_fota_license_removal_list
    def delete_fota_license_removal_list(self, *, account: str | None = None) -> models.SuccessResult:
        """Removes all devices from the list. A second call ends in the same state. Verizon's SDK marks the operation as deprecated (quirk firmware-deprecated). A failed call returns status 400 with an undocumented error code (quirk firmware-codes).

        Example::

            client.api.delete_fota_license_removal_list()

        Example response::

            {
                "success": True,
            }
        """
    deleteFotaLicenseRemovalList = delete_fota_license_removal_list
    def list_fota_license_removals(self, start_index: str, *, account: str | None = None) -> models.FotaLicenseRemovalList:
        """Lists the devices that lose their license when there are too few licenses. While `hasMoreData` is true, request the next page with the start index raised by the number of devices received. Verizon's SDK marks the operation as deprecated (quirk firmware-deprecated). A failed call returns status 400 with an undocumented error code (quirk firmware-codes).

        Example::

            client.api.list_fota_license_removals(start_index=...)

        Example response::

            {
                "count": 1,
                "hasMoreData": False,
                "updateTime": "2026-02-02T06:31:18.000Z",
                "deviceList": [
                    "351756051523954",
                ],
            }
        """
    listFotaLicenseRemovals = list_fota_license_removals
    def register_fota_callback(self, body: models.FotaCallbackRequest | dict[str, Any], *, account: str | None = None) -> models.FotaCallbackActionResult:
        """Registers the URL that firmware messages are sent to. The registry is separate from that of registerCallback. Registering again presumably replaces the URL and the credentials, as in registerCallback. The name of the callback service is Fota. A failed call returns status 400 with an undocumented error code (quirk firmware-codes).

        Example::

            client.api.register_fota_callback({
                "name": "Fota",
                "url": "https://hooks.ridgeway-water.example/thingspace/fota",
                "username": "rw-listener",
                "password": "k4-Copper-Finch",
            })

        Example response::

            {
                "accountName": "0742918365-00001",
                "serviceName": "Fota",
            }
        """
    registerFotaCallback = register_fota_callback
    def list_fota_callbacks(self, *, account: str | None = None) -> models.FotaRegisteredCallbacks:
        """Returns the listener as one object, in which the member `aname` is the account. The object may contain the password in plain text: never print or log it. A failed call returns status 400 with an undocumented error code (quirk firmware-codes).

        Example::

            client.api.list_fota_callbacks()

        Example response::

            {
                "aname": "0742918365-00001",
                "name": "Fota",
                "url": "https://hooks.ridgeway-water.example/thingspace/fota",
            }
        """
    listFotaCallbacks = list_fota_callbacks
    def deregister_fota_callback(self, service: str, *, account: str | None = None) -> models.SuccessResult:
        """Stops the delivery of firmware messages. A second call ends in the same state. A failed call returns status 400 with an undocumented error code (quirk firmware-codes).

        Example::

            client.api.deregister_fota_callback(service=...)

        Example response::

            {
                "success": True,
            }
        """
    deregisterFotaCallback = deregister_fota_callback
    def schedule_firmware_campaign_v3(self, body: models.CampaignFirmwareUpgrade | dict[str, Any], *, account_name: str | None = None) -> models.FirmwareCampaign:
        """Schedules a firmware upgrade of devices. The upgrade runs between a first and a last day and, optionally, only during time windows of each day. The campaign can also assign licenses and add further devices; both may cost money. scheduleFirmwareUpgrade (version 1) has no time windows. scheduleSoftwareCampaignV2 (version 2) schedules software and files that devices download over HTTP. Each call creates another campaign. A failed call returns status 400 with an undocumented error code (quirk firmware-codes).

        Example::

            client.api.schedule_firmware_campaign_v3({
                "campaignName": "RW210 spring",
                "firmwareName": "FOTA_Ridgeway_RW210_07To08_HF",
                "firmwareFrom": "RWFW-07",
                "firmwareTo": "RWFW-08",
                "protocol": "LWM2M",
                "startDate": "2026-04-06",
                "endDate": "2026-04-10",
                "campaignTimeWindowList": [
                    {
                        "startTime": 1,
                        "endTime": 5,
                    },
                ],
                "deviceList": [
                    "351756051523947",
                    "351756051523954",
                ],
                "autoAssignLicenseFlag": False,
                "autoAddDevicesFlag": False,
            })

        Example response::

            {
                "id": "f3a7205c-b8d1-4e96-8c40-25e9d61b7af3",
                "accountName": "0742918365-00001",
                "campaignName": "RW210 spring",
                "firmwareName": "FOTA_Ridgeway_RW210_07To08_HF",
                "firmwareFrom": "RWFW-07",
                "firmwareTo": "RWFW-08",
                "protocol": "LWM2M",
                "make": "Ridgeway",
                "model": "RW-GATE-210",
                "startDate": "2026-04-06",
                "endDate": "2026-04-10",
                "campaignTimeWindowList": [
                    {
                        "startTime": 1,
                        "endTime": 5,
                    },
                ],
                "status": "CampaignRequestPending",
            }
        """
    scheduleFirmwareCampaignV3 = schedule_firmware_campaign_v3
    def get_campaign_v3(self, campaign_id: str, *, account_name: str | None = None) -> models.FirmwareCampaign:
        """Returns a campaign and its status. A failed call returns status 400 with an undocumented error code (quirk firmware-codes).

        Example::

            client.api.get_campaign_v3(campaign_id=...)

        Example response::

            {
                "id": "f3a7205c-b8d1-4e96-8c40-25e9d61b7af3",
                "accountName": "0742918365-00001",
                "campaignName": "RW210 spring",
                "firmwareName": "FOTA_Ridgeway_RW210_07To08_HF",
                "firmwareFrom": "RWFW-07",
                "firmwareTo": "RWFW-08",
                "protocol": "LWM2M",
                "make": "Ridgeway",
                "model": "RW-GATE-210",
                "startDate": "2026-04-06",
                "endDate": "2026-04-10",
                "campaignTimeWindowList": [
                    {
                        "startTime": 1,
                        "endTime": 5,
                    },
                ],
                "status": "CampaignScheduled",
            }
        """
    getCampaignV3 = get_campaign_v3
    def cancel_campaign_v3(self, campaign_id: str, *, account_name: str | None = None) -> models.SuccessResult:
        """Cancels a campaign that has not ended. A second call ends in the same state. A failed call returns status 400 with an undocumented error code (quirk firmware-codes).

        Example::

            client.api.cancel_campaign_v3(campaign_id=...)

        Example response::

            {
                "success": True,
            }
        """
    cancelCampaignV3 = cancel_campaign_v3
    def list_firmware_v3(self, protocol: str, *, acc: str | None = None) -> list[models.FirmwarePackage]:
        """Lists the firmware packages for one management protocol. A failed call returns status 400 with an undocumented error code (quirk firmware-codes).

        Example::

            client.api.list_firmware_v3(protocol=...)

        Example response::

            [
                {
                    "firmwareName": "FOTA_Ridgeway_RW210_07To08_HF",
                    "firmwareFrom": "RWFW-07",
                    "firmwareTo": "RWFW-08",
                    "launchDate": "2026-01-20T10:00:00Z",
                    "releaseNote": "none",
                    "model": "RW-GATE-210",
                    "make": "Ridgeway",
                    "protocol": "LWM2M",
                },
            ]
        """
    listFirmwareV3 = list_firmware_v3
    def schedule_software_campaign_v2(self, body: models.CampaignSoftwareUpgrade | dict[str, Any], *, account: str | None = None) -> models.CampaignSoftware:
        """Schedules software or files that devices download over HTTP and then install. The request sets the days and hours of the download and of the installation. Each call creates another campaign. A failed call returns status 400 with an undocumented error code (quirk firmware-codes).

        Example::

            client.api.schedule_software_campaign_v2({
                "campaignName": "RW node app",
                "softwareName": "RWAPP_31To32",
                "softwareFrom": "RWAPP-31",
                "softwareTo": "RWAPP-32",
                "distributionType": "HTTP",
                "startDate": "2026-05-04",
                "endDate": "2026-05-08",
                "downloadAfterDate": "2026-05-04",
                "downloadTimeWindowList": [
                    {
                        "startTime": 1,
                        "endTime": 5,
                    },
                ],
                "installAfterDate": "2026-05-05",
                "installTimeWindowList": [
                    {
                        "startTime": 1,
                        "endTime": 5,
                    },
                ],
                "deviceList": [
                    "864475041208817",
                ],
            })

        Example response::

            {
                "id": "f3a7205c-b8d1-4e96-8c40-25e9d61b7af3",
                "accountName": "0742918365-00001",
                "campaignName": "RW node app",
                "softwareName": "RWAPP_31To32",
                "distributionType": "HTTP",
                "make": "Ridgeway",
                "model": "RW-NODE-035",
                "softwareFrom": "RWAPP-31",
                "softwareTo": "RWAPP-32",
                "startDate": "2026-05-04",
                "endDate": "2026-05-08",
                "downloadAfterDate": "2026-05-04",
                "downloadTimeWindowList": [
                    {
                        "startTime": 1,
                        "endTime": 5,
                    },
                ],
                "installAfterDate": "2026-05-05",
                "installTimeWindowList": [
                    {
                        "startTime": 1,
                        "endTime": 5,
                    },
                ],
                "status": "CampaignRequestPending",
            }
        """
    scheduleSoftwareCampaignV2 = schedule_software_campaign_v2
    def create_device_group(self, body: models.CreateDeviceGroupRequest | dict[str, Any]) -> models.SuccessResult:
        """Creates a group in the account. The devices in `devicesToAdd` are added immediately and leave their previous group,
        because a device is in one group at a time. Their wireless lines do not change.

        If the account already has a group with this name, the call returns `REQUEST_FAILED.DeviceGroup.Exists`, so a second
        call fails. The call returns `INPUT_INVALID.Account.NotDefined` if `accountName` is missing,
        `REQUEST_FAILED.AccountNotFound` for an unknown account, and `REQUEST_FAILED.DeviceNotFound` for an unknown device. It
        is not documented whether the group is created if a device is unknown (quirk groups-partial-change). The response is
        immediate; no callback follows.

        Example::

            client.api.create_device_group({
                "accountName": "0742918365-00001",
                "groupName": "Pump stations north",
                "groupDescription": "Meters of the northern pump stations",
                "devicesToAdd": [
                    {
                        "id": "351756051523947",
                        "kind": "imei",
                    },
                    {
                        "id": "864475041208817",
                        "kind": "imei",
                    },
                ],
            })

        Example response::

            {
                "success": True,
            }
        """
    createDeviceGroup = create_device_group
    def list_device_groups(self, *, aname: str | None = None) -> list[models.DeviceGroup]:
        """Lists all groups of the account in one response, including the default group. The list does not contain the devices of
        the groups.

        The service returns `REQUEST_FAILED.AccountName` if the user has no access to the account, and
        `REQUEST_FAILED.AccountNotFound` if the account does not exist.

        Example::

            client.api.list_device_groups()

        Example response::

            [
                {
                    "name": "Default: 0742918365-00001",
                    "description": "Default group of the account",
                    "isDefaultGroup": True,
                    "extendedAttributes": [],
                },
                {
                    "name": "Pump stations north",
                    "description": "Meters of the northern pump stations",
                    "isDefaultGroup": False,
                    "extendedAttributes": [],
                },
            ]
        """
    listDeviceGroups = list_device_groups
    def update_device_group(self, body: models.DeviceGroupUpdateRequest | dict[str, Any], gname: str, *, aname: str | None = None) -> models.SuccessResult:
        """Changes only what the request contains. Added devices leave their previous group; removed devices return to the default
        group. Later requests that select devices by this group include the added devices and no longer include the removed
        devices.

        Sending the same request twice ends in the same state. After a rename, however, the second call no longer finds the
        group and returns `REQUEST_FAILED.DeviceGroupNotFound`, although the first call succeeded (quirk groups-repeat-answers).
        If another group already has the new name, the call returns `REQUEST_FAILED.DeviceGroup.Exists`. The response is
        immediate; no callback follows.

        Example::

            client.api.update_device_group({
                "newGroupName": "Pump stations N",
                "newGroupDescription": "Northern pump stations, renamed",
                "devicesToAdd": [
                    {
                        "id": "351756051523954",
                        "kind": "imei",
                    },
                ],
                "devicesToRemove": [
                    {
                        "id": "864475041208817",
                        "kind": "imei",
                    },
                ],
            }, gname=...)

        Example response::

            {
                "success": True,
            }
        """
    updateDeviceGroup = update_device_group
    def get_device_group(self, gname: str, *, aname: str | None = None, next: int | None = None) -> models.DeviceGroupDevicesData:
        """Returns the name and description of a group, and its devices, sorted by identifier. For each device, the operation
        returns only the identifiers, and sometimes the IP address; listDevices with a group filter returns all other
        attributes.

        A long list is split into parts. While more parts follow, the status is 202, `hasMoreData` is true, and the header
        `Location` contains the URL of the next part, including the parameter `next`. The last part has status 200 (quirk
        groups-next). If the group does not exist, the call returns `REQUEST_FAILED.DeviceGroupNotFound`.

        Example::

            client.api.get_device_group(gname=...)

        Example response::

            {
                "name": "Pump stations north",
                "description": "Meters of the northern pump stations",
                "hasMoreData": False,
                "devices": [
                    {
                        "deviceIds": [
                            {
                                "id": "351756051523947",
                                "kind": "imei",
                            },
                            {
                                "id": "89148000006318840271",
                                "kind": "iccid",
                            },
                            {
                                "id": "5055550143",
                                "kind": "mdn",
                            },
                        ],
                        "ipAddress": "10.44.7.19",
                    },
                    {
                        "deviceIds": [
                            {
                                "id": "864475041208817",
                                "kind": "imei",
                            },
                            {
                                "id": "89148000007751209346",
                                "kind": "iccid",
                            },
                        ],
                    },
                ],
            }
        """
    getDeviceGroup = get_device_group
    def delete_device_group(self, gname: str, *, aname: str | None = None) -> models.SuccessResult:
        """Deletes the group. Its devices move to the default group; they stay in the account, and their wireless lines do not
        change. Afterwards, nothing shows which devices were in the group, so list its devices before deleting it.

        The default group cannot be deleted (`INPUT_INVALID.DeviceGroup.DeleteDefault`). Sending the same request twice ends in
        the same state, but the second call returns `REQUEST_FAILED.DeviceGroupNotFound` (quirk groups-repeat-answers).

        Example::

            client.api.delete_device_group(gname=...)

        Example response::

            {
                "success": True,
            }
        """
    deleteDeviceGroup = delete_device_group
    def list_device_usage_history(self, body: models.DeviceUsageListRequest | dict[str, Any]) -> models.DeviceUsageListResult:
        """Lists the usage of one device, or of all devices with one usage label: the number of bytes and SMS messages by day and
        source (quirk sim-usage-sources). The operation changes nothing, although it is a POST.

        A response has at most 500 records. While `hasMoreData` is true, send the request again with `earliest` set to the time of
        the last record, and drop the records that the previous response already had (quirk history-seam). Records are kept for
        12 months. A request for many months may time out; split it into shorter periods.

        Data usage appears within 15 minutes after the end of a session, and about every six hours during a long 4G session. SMS
        messages are counted daily, with a delay of two days, or three at worst. Rated usage (source `Usage Feed`) has a delay
        of two days. The service returns `REQUEST_FAILED.DeviceNotFound` for an unknown device,
        `INPUT_INVALID.Device.Identifier.Invalid` for an identifier in the wrong format, and `INPUT_INVALID.Device.Kind.Invalid`
        for a kind of identifier that this operation does not accept.

        Example::

            client.api.list_device_usage_history({
                "deviceId": {
                    "id": "89148000006318840271",
                    "kind": "iccid",
                },
                "earliest": "2026-03-02T00:00:00-05:00",
                "latest": "2026-03-05T00:00:00-05:00",
            })

        Example response::

            {
                "hasMoreData": False,
                "usageHistory": [
                    {
                        "bytesUsed": 4813977,
                        "extendedAttributes": [
                            {
                                "key": "MoSms",
                                "value": "2",
                            },
                            {
                                "key": "MtSms",
                                "value": "1",
                            },
                        ],
                        "servicePlan": "M2M4GFLEETSHR",
                        "smsUsed": 3,
                        "source": "Raw Usage",
                        "timestamp": "2026-03-02T00:00:00-05:00",
                    },
                    {
                        "bytesUsed": 9120044,
                        "extendedAttributes": [
                            {
                                "key": "MoSms",
                                "value": "0",
                            },
                            {
                                "key": "MtSms",
                                "value": "0",
                            },
                        ],
                        "servicePlan": "M2M4GFLEETSHR",
                        "smsUsed": 0,
                        "source": "Raw Usage",
                        "timestamp": "2026-03-03T00:00:00-05:00",
                    },
                    {
                        "bytesUsed": 377216,
                        "extendedAttributes": [
                            {
                                "key": "MoSms",
                                "value": "0",
                            },
                            {
                                "key": "MtSms",
                                "value": "4",
                            },
                        ],
                        "servicePlan": "M2M4GFLEETSHR",
                        "smsUsed": 4,
                        "source": "Raw Usage",
                        "timestamp": "2026-03-04T00:00:00-05:00",
                    },
                ],
            }
        """
    listDeviceUsageHistory = list_device_usage_history
    def list_aggregate_device_usage(self, body: models.DeviceAggregateUsageListRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Requests the total usage of each selected device over a period. Select devices by id, group or label; without a
        selection, the result covers every device of the account. The operation changes nothing, although it is a POST and
        returns a request id.

        According to Verizon's documentation, the period starts at most six months ago and is at most one month long, although
        the documentation also says that usage is kept for twelve months (quirk usage-retention). `label` cannot be combined with
        `deviceIds`, and `groupName` requires `accountName`. If a user with several accounts omits the account, the error is
        `REQUEST_FAILED.MultipleAccounts` or `INPUT_INVALID.Account.NotDefined`. The service returns
        `REQUEST_FAILED.AccountName` if the user has no access to the account, and `REQUEST_FAILED.DeviceGroupNotFound` for an
        unknown group.

        The callback service DeviceUsage reports the result: one message per device, all with the same request id.

        Example::

            client.api.list_aggregate_device_usage({
                "deviceIds": [
                    {
                        "id": "351756051523947",
                        "kind": "imei",
                    },
                    {
                        "id": "351756051523954",
                        "kind": "imei",
                    },
                ],
                "startTime": "2026-02-01T00:00:00-07:00",
                "endTime": "2026-02-28T00:00:00-07:00",
            })

        Example response::

            {
                "requestId": "7c1d4e52-90fb-4b6a-8a3e-51c7f2d0a914",
            }
        """
    listAggregateDeviceUsage = list_aggregate_device_usage
    def list_device_connection_history(self, body: models.DeviceConnectionListRequest | dict[str, Any]) -> models.ConnectionHistoryResult:
        """Lists when the data sessions of one device started and ended, oldest first. The operation changes nothing, although it is
        a POST.

        A response has at most 500 events. While `hasMoreData` is true, send the request again with `earliest` set to the time
        of the last event, and drop the events that the previous response already had (quirk history-seam). The service
        returns `REQUEST_FAILED.DeviceNotFound` for an unknown device, and `INPUT_INVALID.Device.Identifier.Invalid` for an
        identifier in the wrong format.

        Example::

            client.api.list_device_connection_history({
                "deviceId": {
                    "id": "5055550143",
                    "kind": "mdn",
                },
                "earliest": "2026-03-01T00:00:00Z",
                "latest": "2026-03-02T00:00:00Z",
            })

        Example response::

            {
                "connectionHistory": [
                    {
                        "connectionEventAttributes": [
                            {
                                "key": "BytesUsed",
                                "value": "0",
                            },
                            {
                                "key": "Event",
                                "value": "Start",
                            },
                            {
                                "key": "Msisdn",
                                "value": "15055550143",
                            },
                        ],
                        "extendedAttributes": [],
                        "occurredAt": "2026-03-01T06:11:42Z",
                    },
                    {
                        "connectionEventAttributes": [
                            {
                                "key": "BytesUsed",
                                "value": "188342",
                            },
                            {
                                "key": "Event",
                                "value": "Stop",
                            },
                            {
                                "key": "Msisdn",
                                "value": "15055550143",
                            },
                        ],
                        "extendedAttributes": [],
                        "occurredAt": "2026-03-01T06:47:03Z",
                    },
                ],
                "hasMoreData": False,
            }
        """
    listDeviceConnectionHistory = list_device_connection_history
    def list_device_provisioning_history(self, body: models.DeviceProvisioningHistoryListRequest | dict[str, Any]) -> models.DeviceProvisioningHistoryListResult:
        """Lists the changes of one device, such as activations, suspensions and moves. Each change is listed with its author and
        its result. The operation changes nothing, although it is a POST.

        A response has at most 500 events. While `hasMoreData` is true, send the request again with `earliest` set to the time
        of the last event, and drop the events that the previous response already had (quirk history-seam). After a change
        of identifiers, no history is found under the old identifiers. The service returns `REQUEST_FAILED.DeviceNotFound` for an
        unknown device, and `INPUT_INVALID.Device.Identifier.Invalid` for an identifier in the wrong format.

        Verizon's documents disagree on whether the response is an object or a list with one object
        (quirk history-provisioning-list). Decoders must accept both.

        Example::

            client.api.list_device_provisioning_history({
                "deviceId": {
                    "id": "5055550167",
                    "kind": "mdn",
                },
                "earliest": "2025-11-01T00:00:00Z",
                "latest": "2026-03-01T00:00:00Z",
            })

        Example response::

            {
                "provisioningHistory": [
                    {
                        "occurredAt": "2025-11-18T14:02:55Z",
                        "status": "Success",
                        "eventBy": "Ridgeway Ops",
                        "eventType": "Activation Confirmed",
                        "servicePlan": "M2M4GFLEETSHR",
                        "mdn": "5055550167",
                        "msisdn": "15055550167",
                        "extendedAttributes": [],
                    },
                    {
                        "occurredAt": "2026-01-09T09:30:10Z",
                        "status": "Success",
                        "eventBy": "Ridgeway Ops",
                        "eventType": "Suspend",
                        "servicePlan": "M2M4GFLEETSHR",
                        "mdn": "5055550167",
                        "msisdn": "15055550167",
                        "extendedAttributes": [],
                    },
                ],
                "hasMoreData": False,
            }
        """
    listDeviceProvisioningHistory = list_device_provisioning_history
    def list_promo_device_usage(self, body: models.PromoUsageRequest | dict[str, Any]) -> models.PromoUsageResult:
        """Lists the usage of devices during a promotion. The operation changes nothing, although it is a POST. The members of the response are spelled differently from those of listDeviceUsageHistory (quirk history-promo-spelling). Paging is not documented. Presumably, a caller continues by sending the request again with `startTime` set to the time of the last record (quirk history-promo-paging).

        Example::

            client.api.list_promo_device_usage({
                "deviceId": [
                    {
                        "id": "89148000006318840289",
                        "kind": "iccid",
                    },
                ],
                "startTime": "2026-02-01T00:00:00Z",
                "endTime": "2026-02-15T00:00:00Z",
            })

        Example response::

            {
                "hasmoredata": False,
                "deviceId": {
                    "id": "89148000006318840289",
                    "kind": "iccid",
                },
                "usageHistory": [
                    {
                        "bytesUsed": 52017,
                        "serviceplan": "PROMO500MB",
                        "smsUsed": 1,
                        "moSMS": 1,
                        "mtSMS": 0,
                        "source": "Raw Usage",
                        "eventDateTime": "2026-02-03T00:00:00Z",
                    },
                ],
            }
        """
    listPromoDeviceUsage = list_promo_device_usage
    def list_promo_aggregate_usage(self, body: models.PromoAggregateUsageRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Requests the total usage of devices under a promotion. The operation changes nothing, although it is a POST and returns
        a request id. The member for the account is named `accountId` here.

        The result arrives by callback. No document names the callback service: DevicePromoUsage is assumed, because this name
        fits no other operation (quirk history-promo-callback).

        Example::

            client.api.list_promo_aggregate_usage({
                "accountId": "0742918365-00001",
                "deviceId": [
                    {
                        "id": "89148000006318840289",
                        "kind": "iccid",
                    },
                    {
                        "id": "89148000007751209346",
                        "kind": "iccid",
                    },
                ],
                "startTime": "2026-02-01T00:00:00Z",
                "endTime": "2026-02-15T00:00:00Z",
            })

        Example response::

            {
                "requestId": "d2f6b0a7-3e48-4c19-9b5d-0e8a67c3f121",
            }
        """
    listPromoAggregateUsage = list_promo_aggregate_usage
    def list_device_provisioning_history_v2(self, body: models.ProvisioningHistoryV2Request | dict[str, Any]) -> models.DeviceManagementResult:
        """Requests the provisioning history of up to 100 devices, or of all devices of an account. The operation changes nothing,
        although it is a POST and returns a request id.

        The result arrives by callback. No document names the callback service: DeviceService is assumed
        (quirk history-v2-callback).

        Example::

            client.api.list_device_provisioning_history_v2({
                "accountName": "0742918365-00001",
                "deviceFilter": [
                    {
                        "id": "89033023426100000000004471862093",
                        "kind": "eid",
                    },
                ],
                "earliest": "2026-01-01T00:00:00Z",
                "latest": "2026-02-01T00:00:00Z",
            })

        Example response::

            {
                "requestId": "1b93ce84-6f07-4d2a-b8e1-94a05d7c3e60",
            }
        """
    listDeviceProvisioningHistoryV2 = list_device_provisioning_history_v2
    def list_device_locations(self, body: models.LocationRequest | dict[str, Any]) -> list[models.Location]:
        """Locates up to 20 devices. The service responds when it has a position or an error for every device. Depending on the
        network, this can take a long time. Do not mix IoT devices and consumer devices in one request: it must contain only IoT
        devices of the account, or only consumer devices with consent (quirk location-consent-scope).

        A position from the cache is free. A position from the network counts against the purchased allowance and replaces the
        cached position, so the call is not retried automatically. The HTTP status is 200 even if devices were not located, so
        check the `error` of each device (`POSITION METHOD FAILURE`). Exception: with `cacheMode` 0, the call fails with
        `CACHE_UNAVAILABLE` if there is no cached position (quirk location-cache-unavailable).

        Other failed calls return `INVALID_REQUEST` or `INVALID_PARAMETER`. For `INVALID_PARAMETER`, only the message shows the
        reason: an unknown device (`Device not found`), a device that is in another account or does not have the MDN in the
        request (`Ownership or MDN validation failed`), an excluded device (`Consent check failed`), or an account without the
        location service (`Unregistered account`). A call with an expired session returns `INVALID_PARAMETER` too
        (quirk location-session-expired).

        Example::

            client.api.list_device_locations({
                "accountName": "0742918365-00001",
                "accuracyMode": "0",
                "cacheMode": "1",
                "deviceList": [
                    {
                        "id": "351756051523947",
                        "kind": "imei",
                        "mdn": "5055550143",
                    },
                    {
                        "id": "351756051523954",
                        "kind": "imei",
                        "mdn": "5055550167",
                    },
                ],
            })

        Example response::

            [
                {
                    "msid": "5055550143",
                    "pd": {
                        "time": "20260304181527",
                        "utcoffset": "-0700",
                        "x": "41.311402",
                        "y": "-105.591133",
                        "radius": "1840",
                        "qos": True,
                    },
                    "error": {},
                },
                {
                    "msid": "5055550167",
                    "pd": {},
                    "error": {
                        "time": "20260304181531",
                        "utcoffset": "-0700",
                        "type": "POSITION METHOD FAILURE",
                        "info": "Exception code=ABSENT SUBSCRIBER",
                    },
                },
            ]
        """
    listDeviceLocations = list_device_locations
    def request_device_locations(self, body: models.LocationRequest | dict[str, Any]) -> models.LocationTransaction:
        """Requests the positions of up to 10000 devices. Do not mix IoT devices and consumer devices in one request
        (quirk location-consent-scope). Positions from the network count against the purchased allowance and replace the cached
        positions. The response has a `txid` instead of a request id.

        The callback service DeviceLocation sends one message per device. Register a listener for it with
        registerLocationCallback. If the owner of a consumer device has not consented, the owner receives an SMS that asks for
        consent. If the owner refuses, or does not reply within an hour, the device is reported with an error. A failed call
        returns `INVALID_REQUEST` or `INVALID_PARAMETER`, as in listDeviceLocations.

        Example::

            client.api.request_device_locations({
                "accountName": "0742918365-00001",
                "accuracyMode": "0",
                "cacheMode": "2",
                "deviceList": [
                    {
                        "id": "351756051523947",
                        "kind": "imei",
                        "mdn": "5055550143",
                    },
                    {
                        "id": "351756051523954",
                        "kind": "imei",
                        "mdn": "5055550167",
                    },
                ],
            })

        Example response::

            {
                "txid": "b40e61f8-5d2c-47a9-93be-8c07d5e1f264",
                "status": "QUEUED",
            }
        """
    requestDeviceLocations = request_device_locations
    def cancel_device_location_request(self, txid: str, *, account_name: str | None = None) -> models.TransactionId:
        """Cancels a request for positions that is still queued. If the request has already been processed, even partly, the call returns `INVALID_PARAMETER` with the message `Unable to Cancel`. The account is a query parameter here, but part of the path in cancelLocationReport.

        Example::

            client.api.cancel_device_location_request(txid=...)

        Example response::

            {
                "txid": "b40e61f8-5d2c-47a9-93be-8c07d5e1f264",
            }
        """
    cancelDeviceLocationRequest = cancel_device_location_request
    def create_location_report(self, body: models.LocationRequest | dict[str, Any]) -> models.LocationReportTransaction:
        """Creates a report about the positions of up to 10000 devices. getLocationReport returns the completed report. Do not mix
        IoT devices and consumer devices in one request. Positions from the network count against the purchased allowance and
        replace the cached positions. Reports are kept for 30 days.

        The callback service Location sends a message when the report is ready. Register a listener for it with
        registerLocationCallback. With `cacheMode` 0 the report is ready immediately and no message is sent, so call
        getLocationReportStatus (quirk location-report-callback). A failed call returns `INVALID_REQUEST` or
        `INVALID_PARAMETER`, as in listDeviceLocations.

        Example::

            client.api.create_location_report({
                "accountName": "0742918365-00001",
                "accuracyMode": "0",
                "cacheMode": "1",
                "deviceList": [
                    {
                        "id": "351756051523947",
                        "kind": "imei",
                        "mdn": "5055550143",
                    },
                    {
                        "id": "351756051523954",
                        "kind": "imei",
                        "mdn": "5055550167",
                    },
                ],
            })

        Example response::

            {
                "txid": "b40e61f8-5d2c-47a9-93be-8c07d5e1f264",
                "status": "QUEUED",
                "estimatedDuration": "3",
            }
        """
    createLocationReport = create_location_report
    def get_location_report(self, txid: str, startindex: str, *, account_name: str | None = None) -> models.LocationReport:
        """Returns a completed report, with up to 1000 devices per response. Reports are kept for 30 days. While `hasMoreData` is true, request the next page with `startindex` raised by the number of devices received. Devices that were not located are included, with an error. A failed call returns `INVALID_PARAMETER` or `INVALID_REQUEST`.

        Example::

            client.api.get_location_report(txid=..., startindex=...)

        Example response::

            {
                "startIndex": "0",
                "txid": "b40e61f8-5d2c-47a9-93be-8c07d5e1f264",
                "totalCount": 2,
                "hasMoreData": False,
                "devLocationList": [
                    {
                        "msid": "5055550143",
                        "pd": {
                            "time": "20260304181527",
                            "utcoffset": "-0700",
                            "x": "41.311402",
                            "y": "-105.591133",
                            "radius": "1840",
                            "qos": True,
                        },
                        "error": {},
                    },
                    {
                        "msid": "5055550167",
                        "pd": {},
                        "error": {
                            "time": "20260304181531",
                            "utcoffset": "-0700",
                            "type": "POSITION METHOD FAILURE",
                            "info": "Exception code=ABSENT SUBSCRIBER",
                        },
                    },
                ],
            }
        """
    getLocationReport = get_location_report
    def get_location_report_status(self, txid: str, *, account_name: str | None = None) -> models.LocationReportStatus:
        """Returns whether a report is queued, in progress, or ready to be fetched. A failed call returns `INVALID_PARAMETER` or `INVALID_REQUEST`.

        Example::

            client.api.get_location_report_status(txid=...)

        Example response::

            {
                "txid": "b40e61f8-5d2c-47a9-93be-8c07d5e1f264",
                "status": "COMPLETED",
            }
        """
    getLocationReportStatus = get_location_report_status
    def cancel_location_report(self, txid: str, *, account_name: str | None = None) -> models.TransactionId:
        """Cancels a report that is still queued. If the report is in progress or completed, the call returns `INVALID_PARAMETER` with the message `Unable to Cancel`.

        Example::

            client.api.cancel_location_report(txid=...)

        Example response::

            {
                "txid": "b40e61f8-5d2c-47a9-93be-8c07d5e1f264",
            }
        """
    cancelLocationReport = cancel_location_report
    def register_location_callback(self, body: models.DeviceLocationCallback | dict[str, Any], *, account_name: str | None = None) -> models.LocationCallbackRegistration:
        """Registers the URL to which the callback service Location (a report is ready) or DeviceLocation (the position of a
        device) sends its messages. The registry is separate from that of registerCallback. Registering again replaces the URL
        (quirk location-register-again). Location and DeviceLocation need different URLs. Their messages come from
        68.128.212.217. Messages to the listeners of registerCallback come from other addresses.

        According to Verizon's documentation, the response header `Shared-Key` contains the secret for the HMAC-SHA256
        signatures of the messages (quirk location-shared-key). The key is returned only once, so the call is not retried
        automatically.

        Example::

            client.api.register_location_callback({
                "name": "Location",
                "url": "https://hooks.ridgeway-water.example/thingspace/loc",
            })

        Example response::

            {
                "account": "0742918365-00001",
                "name": "Location",
            }
        """
    registerLocationCallback = register_location_callback
    def list_location_callbacks(self, *, account_name: str | None = None) -> list[models.DeviceLocationCallback]:
        """Lists the listeners that the account has registered for Location and DeviceLocation.

        Example::

            client.api.list_location_callbacks()

        Example response::

            [
                {
                    "name": "Location",
                    "url": "https://hooks.ridgeway-water.example/thingspace/loc",
                },
            ]
        """
    listLocationCallbacks = list_location_callbacks
    def deregister_location_callback(self, service: str, *, account_name: str | None = None) -> models.LocationDeregistration:
        """Removes the listener of Location or DeviceLocation, which then sends no more messages. An identical second call has no further effect.

        Example::

            client.api.deregister_location_callback(service=...)

        Example response::

            {
                "success": True,
            }
        """
    deregisterLocationCallback = deregister_location_callback
    def get_location_consents(self, *, account_name: str | None = None, device_id: str | None = None) -> models.AccountDeviceConsent:
        """Returns the consents of the account, or only the consent of one device. Verizon's documentation contradicts itself on whether IoT devices need consent too (quirk location-consent-scope).

        Example::

            client.api.get_location_consents()

        Example response::

            {
                "accountName": "0742918365-00001",
                "allDeviceConsent": 1,
                "deviceList": [
                    {
                        "id": "351756051523947",
                        "kind": "imei",
                    },
                ],
            }
        """
    getLocationConsents = get_location_consents
    def create_location_consents(self, body: models.AccountConsentCreate | dict[str, Any]) -> models.ConsentTransaction:
        """Records that devices have consented to being located. Only the account that owns the devices may do this. The body is only partly documented (quirk location-consent-members). According to Verizon's documentation, the callback service DeviceLocation reports the new consents (quirk location-consent-callback).

        Example::

            client.api.create_location_consents({
                "accountName": "0742918365-00001",
                "deviceList": [
                    {
                        "id": "351756051523947",
                        "kind": "imei",
                    },
                ],
            })

        Example response::

            {
                "transactionId": "5d08b6f2-2a9c-4e73-b14d-87c6f3a0e915",
                "status": "QUEUED",
            }
        """
    createLocationConsents = create_location_consents
    def update_location_consents(self, body: models.AccountConsentUpdate | dict[str, Any]) -> models.ConsentTransaction:
        """Changes the consent level of all devices of the account. Verizon's SDK sends a PUT, but Verizon's documentation shows a POST (quirk location-consent-method). According to the documentation, the callback service DeviceLocation reports the new consents (quirk location-consent-callback).

        Example::

            client.api.update_location_consents({
                "accountName": "0742918365-00001",
                "allDeviceConsent": 0,
            })

        Example response::

            {
                "transactionId": "c7e4f913-80d5-46ab-9e28-1fa3d76b0c52",
                "status": "QUEUED",
            }
        """
    updateLocationConsents = update_location_consents
    def exclude_devices(self, body: models.ConsentRequest | dict[str, Any]) -> models.SuccessResult:
        """Adds up to 2000 devices to the exclusion list, replaces the list, or excludes all devices. If `type` is omitted, the request replaces the list: devices that it does not name can be located again (quirk location-exclusion-type). Identifiers are plain strings, without their kind. A request with both `allDevice` and a list of devices returns `INVALID_PARAMETER` with the message `Conflicting device list`. An identical second call has no further effect.

        Example::

            client.api.exclude_devices({
                "accountName": "0742918365-00001",
                "allDevice": False,
                "type": "append",
                "exclusion": [
                    "351756051523947",
                    "351756051523954",
                ],
            })

        Example response::

            {
                "success": True,
            }
        """
    excludeDevices = exclude_devices
    def remove_device_exclusions(self, device_list: str, *, account_name: str | None = None) -> models.SuccessResult:
        """Removes up to 2000 devices from the exclusion list. Verizon's SDK sends query parameters, but Verizon's documentation shows a body (quirk location-exclusion-delete). An identical second call has no further effect.

        Example::

            client.api.remove_device_exclusions(device_list=...)

        Example response::

            {
                "success": True,
            }
        """
    removeDeviceExclusions = remove_device_exclusions
    def list_device_exclusions(self, start_index: str, *, account_name: str | None = None) -> models.DevicesConsentResult:
        """Lists the excluded devices, up to 2000 per response. While `hasMoreData` is true, request the next page with `startIndex` raised by the number of devices received (quirk location-exclusion-index).

        Example::

            client.api.list_device_exclusions(start_index=...)

        Example response::

            {
                "accountName": "0742918365-00001",
                "allDevice": False,
                "hasMoreData": False,
                "totalCount": 2,
                "updateTime": "2026-02-11 08:15:39.402 +0000 UTC",
                "exclusion": [
                    "351756051523947",
                    "351756051523954",
                ],
            }
        """
    listDeviceExclusions = list_device_exclusions
    def get_location_subscription(self, *, account_name: str | None = None) -> models.DeviceLocationSubscription:
        """Returns the kind of location service that the account purchased, its allowance, and the date of purchase.

        Example::

            client.api.get_location_subscription()

        Example response::

            {
                "accountName": "0742918365-00001",
                "locType": "TS-LOC-COARSE-CellID-5K",
                "maxAllowance": "5000",
                "purchaseTime": "2025-10-02 17:03:44.118 +0000 UTC",
            }
        """
    getLocationSubscription = get_location_subscription
    def get_location_usage(self, body: models.BillUsageRequest | dict[str, Any]) -> models.BillableUsageReport:
        """Counts the positions that one account used in a period. The positions of the accounts that this account manages can be included. The operation changes nothing, although it is a POST. Dates have the form month-day-year (quirk location-dates).

        Example::

            client.api.get_location_usage({
                "accountName": "0742918365-00001",
                "startDate": "02-01-2026",
                "endDate": "02-28-2026",
                "usageForAllAccounts": False,
            })

        Example response::

            {
                "accountName": "0742918365-00001",
                "usageForAllAccounts": False,
                "skuName": "TS-LOC-COARSE-CellID-Aggr",
                "transactionsAllowed": "5000",
                "totalTransactionCount": "742",
                "PrimaryAccount": {
                    "accountName": "0742918365-00001",
                    "transactionsCount": "742",
                },
                "ManagedAccounts": [],
            }
        """
    getLocationUsage = get_location_usage
    def send_nidd_message(self, body: models.NiddMessageRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Sends a payload to NB-IoT devices on a plan for non-IP data (quirk nidd-technology). A device is set up for non-IP data
        when it is activated or restored, or when its plan is changed. The callback service NiddService reports this setup. The
        payload has at most 1358 bytes before base64 encoding (`INPUT_INVALID.Message.TooLong`). A user observed that two zero
        bytes in a row are rejected (`INPUT_INVALID.Message.AdjacentNullCharacters`). The service returns
        `INPUT_INVALID.DeviceNotProvided` if the request names no device, and `INPUT_INVALID.Message.Null` if the payload is
        missing.

        The response only confirms that the message is queued. NiddService reports whether the message was delivered, is
        waiting, or failed (quirk nidd-buffered).

        Example::

            client.api.send_nidd_message({
                "accountName": "0742918365-00001",
                "deviceIds": [
                    {
                        "id": "864475041208817",
                        "kind": "imei",
                    },
                ],
                "maximumDeliveryTime": 3600,
                "message": "c2V0IHJhdGUgMTU=",
            })

        Example response::

            {
                "requestId": "9ae3d715-c408-4b61-92f0-6d57e8b1a2c4",
            }
        """
    sendNiddMessage = send_nidd_message
    def activate_devices(self, body: models.CarrierActivateRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Puts devices into service: pre-active and deactivated devices, and devices that are not in the account yet
        (quirk activate-unknown-device). Billing starts. Each device is assigned a new phone number, even if it had one before.

        Identify a 4G device by its IMEI and ICCID, or by its ICCID or EID together with `skuNumber` (quirk activate-sku-ids).
        Limits: 10000 devices per request (`INPUT_INVALID.MaxRequestsExceeded`), 100 requests per minute (quirk activate-rate),
        and usually five state changes per device and day (quirk actions-per-day). Put 3G and 4G devices into separate requests
        (quirk mix-3g-4g).

        The response only confirms that the request was accepted. The callback service CarrierService reports the outcome: one
        message per device, with all identifiers of the device. For an NB-IoT device, NiddService sends a message too
        (quirk two-callback-services). Activation takes minutes, and at most a day (quirk activate-duration). A device whose
        activation failed may be listed as deactive afterwards. The message from CarrierService reports these errors: a device
        that is already active (`REQUEST_FAILED.DeviceAlreadyActive`), hardware that the carrier does not know, and an account
        without a default IP pool (`REQUEST_FAILED.DefaultIpPoolNotDefined`). The service rejects the whole request immediately
        because of these errors: a plan that does not exist (`REQUEST_FAILED.<plan>.NotFound`), an account that the user has no
        access to (`REQUEST_FAILED.AccountName`), and an unknown kind of identifier (`INPUT_INVALID.Device.Kind.Invalid`).

        Example::

            client.api.activate_devices({
                "accountName": "0481516234-00001",
                "devices": [
                    {
                        "deviceIds": [
                            {
                                "id": "356620116410452",
                                "kind": "imei",
                            },
                            {
                                "id": "89148000007500407933",
                                "kind": "iccid",
                            },
                        ],
                        "ipAddress": "198.51.100.24",
                    },
                    {
                        "deviceIds": [
                            {
                                "id": "353791566859663",
                                "kind": "imei",
                            },
                            {
                                "id": "89148000000888444206",
                                "kind": "iccid",
                            },
                        ],
                        "ipAddress": "198.51.100.25",
                    },
                ],
                "servicePlan": "IoT 5MB SHR",
                "mdnZipCode": "04401",
                "customFields": [
                    {
                        "key": "CustomField2",
                        "value": "Tide gauge",
                    },
                ],
                "groupName": "Harbor North",
                "primaryPlaceOfUse": {
                    "address": {
                        "addressLine1": "410 Harbor Mill Rd",
                        "city": "Bangor",
                        "state": "ME",
                        "zip": "04401",
                        "country": "USA",
                    },
                    "customerName": {
                        "title": "Ms.",
                        "firstName": "Odile",
                        "lastName": "Farrow",
                    },
                },
            })

        Example response::

            {
                "requestId": "7e9bf77c-6519-49d5-ac91-30f4547c17d3",
            }
        """
    activateDevices = activate_devices
    def deactivate_devices(self, body: models.CarrierDeactivateRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Ends the service of active devices. Billing ends, and the number, address and plan are released. Verizon reserves the
        phone number for 50 days; during this time, only customer service or a portal can assign it to the device again. A line
        under contract may incur a termination fee, unless `etfWaiver` applies one of the account's waivers.

        Restore a suspended device before deactivating it (quirk suspend-deactivate). State changes are limited per device and day
        (quirk actions-per-day).

        The outcome arrives through CarrierService, one message per device. The most likely failure is a device that is not active
        (`INPUT_INVALID.DeviceState.Invalid`). Deactivated devices stay in the account until they are deleted.

        Example::

            client.api.deactivate_devices({
                "accountName": "0481516234-00001",
                "devices": [
                    {
                        "deviceIds": [
                            {
                                "id": "89148000003406788427",
                                "kind": "iccid",
                            },
                        ],
                    },
                ],
                "reasonCode": "FF",
                "etfWaiver": True,
                "deleteAfterDeactivation": False,
            })

        Example response::

            {
                "requestId": "e83a9d40-b183-456e-a16e-c121307a6fc4",
            }
        """
    deactivateDevices = deactivate_devices
    def suspend_devices(self, body: models.CarrierActionsRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Takes active devices out of service temporarily. They keep their number, address and plan.

        A device can be suspended for at most 90 days in a row and 180 days in a year. At either limit, the device resumes
        automatically; a ResumeTrackingNotification message is sent seven days before the resume. Documents disagree on whether
        a suspended device is billed, so set `withBilling` (quirk suspend-billing). State changes are limited per device and
        day; on request, support raises the limit of an account to a total of 25 suspends and restores per device and day
        (quirk actions-per-day).

        The outcome arrives through CarrierService, one message per device. The `comment` of the message contains the day of the
        automatic resume (quirk callback-suspend-date). The most likely failure is a device that is not active
        (`INPUT_INVALID.DeviceState.Invalid`).

        Example::

            client.api.suspend_devices({
                "accountName": "0481516234-00001",
                "devices": [
                    {
                        "deviceIds": [
                            {
                                "id": "89148000007782602417",
                                "kind": "iccid",
                            },
                        ],
                    },
                ],
                "withBilling": False,
            })

        Example response::

            {
                "requestId": "8744ee92-6d93-46c0-b9c4-b930b21b1c2e",
            }
        """
    suspendDevices = suspend_devices
    def restore_devices(self, body: models.CarrierActionsRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Puts suspended devices back into service with the number, address and plan they had. Full billing resumes. Some
        documents name this operation "resume" (quirk restore-name).

        State changes are limited per device and day (quirk actions-per-day). `withBilling` has no meaning here.

        The outcome arrives through CarrierService, one message per device. For an NB-IoT device, NiddService sends a message
        too (quirk two-callback-services). The most likely failure is a device that is not suspended
        (`INPUT_INVALID.DeviceState.Invalid`).

        Example::

            client.api.restore_devices({
                "accountName": "0481516234-00001",
                "devices": [
                    {
                        "deviceIds": [
                            {
                                "id": "89148000003524485625",
                                "kind": "iccid",
                            },
                        ],
                    },
                ],
            })

        Example response::

            {
                "requestId": "4eedef2a-6f87-4ca9-8a42-827ff0d379d7",
            }
        """
    restoreDevices = restore_devices
    def cancel_location(self, body: models.CancelLocationRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Detaches a device from the network, so that it has to attach again. Despite its name, the operation is not related to
        locating devices. It is a limited beta and not available to every account (quirk cancel-location-beta).

        Each request names exactly one device; the service rejects a request with more devices immediately. The device must have
        a valid MDN, MIN and IMSI. The service processes about 40 requests per hour for all customers together; further requests
        wait for up to 24 hours (quirk cancel-location-rate). The detachment interrupts traffic and may happen up to a day
        later, so the operation is never retried automatically.

        The outcome arrives through CarrierService (quirk cancel-location-answer).

        Example::

            client.api.cancel_location({
                "accountName": "0481516234-00001",
                "devices": [
                    {
                        "deviceIds": [
                            {
                                "id": "353906307131053",
                                "kind": "imei",
                            },
                        ],
                    },
                ],
            })

        Example response::

            {
                "requestId": "3c6dd345-76dc-4866-a49b-38090780b8cf",
            }
        """
    cancelLocation = cancel_location
    def go_to_state(self, body: models.GoToStateRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Moves devices to a custom state of a custom service. The move may activate the devices and cost money. Available only to
        accounts for which Verizon has set up custom services, states and an order flow.

        A request names at most 10000 devices. The service assumes that all devices are in the state of the first device. If a
        device is in another state, its callback reports a failure. A request must either list the devices or give a filter
        (quirk go-to-state-target). Put 3G and 4G devices into separate requests (quirk mix-3g-4g).

        The outcome arrives through StateService, one message per device (quirk go-to-state-callback).

        Example::

            client.api.go_to_state({
                "devices": [
                    {
                        "deviceIds": [
                            {
                                "id": "353733654944056",
                                "kind": "imei",
                            },
                            {
                                "id": "89148000005535792857",
                                "kind": "iccid",
                            },
                        ],
                    },
                    {
                        "deviceIds": [
                            {
                                "id": "356999016815212",
                                "kind": "imei",
                            },
                            {
                                "id": "89148000005358989655",
                                "kind": "iccid",
                            },
                        ],
                    },
                ],
                "serviceName": "Meter Fleet",
                "stateName": "Bench Test",
                "servicePlan": "41077",
                "mdnZipCode": "55802",
                "publicIpRestriction": "restricted",
                "groupName": "Kiln Street",
                "primaryPlaceOfUse": {
                    "address": {
                        "addressLine1": "410 Harbor Mill Rd",
                        "city": "Bangor",
                        "state": "ME",
                        "zip": "04401",
                        "country": "USA",
                    },
                    "customerName": {
                        "title": "Ms.",
                        "firstName": "Odile",
                        "lastName": "Farrow",
                    },
                },
            })

        Example response::

            {
                "requestId": "fc92ec14-3ecd-4b07-97cf-7c93c0c0b85b",
            }
        """
    goToState = go_to_state
    def get_request_status(self, request_id: str, *, aname: str | None = None) -> models.AsynchronousRequestResult:
        """Returns whether an accepted request has finished, so a caller does not have to wait for the callback. The operation
        works only for activate, deactivate, suspend and restore requests that name a single device. For requests about eUICC
        profiles, use getGlobalRequestStatus.

        If the user has no access to the account, the service returns 400 with `REQUEST_FAILED.AccountName`. The response to an
        unknown request id is not documented.

        Example::

            client.api.get_request_status(request_id=...)

        Example response::

            {
                "requestId": "aca14f21-3152-426b-8672-a2d5b54fcf6e",
                "status": "Success",
            }
        """
    getRequestStatus = get_request_status
    def check_order_status(self, body: models.CheckOrderStatusRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Requests the status of an activation order. The operation changes nothing, although it is a POST and returns a new request
        id (quirk check-order-status-path).

        Each request names one device by one identifier: ESN, ICCID or MEID. For other kinds of identifiers, the service
        presumably returns `INPUT_INVALID.Device.Kind.Invalid`.

        The result arrives through DeviceService (quirk check-order-status-callback).

        Example::

            client.api.check_order_status({
                "accountName": "0481516234-00001",
                "orderRequestId": "ad17cc63-0e90-4d8c-874b-f832499b9335",
                "devices": [
                    {
                        "deviceIds": [
                            {
                                "id": "89148000001436998115",
                                "kind": "iccid",
                            },
                        ],
                    },
                ],
            })

        Example response::

            {
                "requestId": "6ee7d26b-d214-49ae-a4b4-8ab163450b68",
            }
        """
    checkOrderStatus = check_order_status
    def start_reachability_monitor(self, body: models.NotificationReportRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """In the network, starts one monitor for each named device. Depending on `requestType`, a monitor sends a message when its
        device can be reached, or when the connection to its device is lost. A monitor expires at `monitorExpirationTime`, at most
        3650 days ahead. Name all devices by the same kind of identifier: IMEI, MDN, MSISDN or ICCID. A device that is named twice
        counts once. Every call creates new monitors.

        Register a DiagnosticsService listener first; otherwise the call returns `CALLBACK_NOT_REGISTERED` (403). The service
        returns `DEVICE_NOT_FOUND` for an unknown device, and `DEVICE_NOT_ELIGIBLE` for a device that cannot be monitored. If the
        account is the problem, the service returns `UNREGISTERED_ACCOUNT` (500, the account has no subscription for diagnostics),
        `ACCOUNT_USAGE_EXCEEDED` (403, the account has used up its subscription), `INACTIVE_ACCOUNT` (500, the account is not in
        service) or `INVALID_ACCOUNT` (401, the account is not accepted). For other errors, the service returns
        `INVALID_PARAMETER`.

        The first message of a monitor confirms the monitor and contains its id. The first message contains a state only if the
        device can be reached at that moment. Further messages arrive until the monitor expires; their frequency depends on how
        long the device sleeps. All messages contain the request id.

        Example::

            client.api.start_reachability_monitor({
                "accountName": "0742918365-00001",
                "requestType": "REACHABLE_FOR_DATA",
                "devices": [
                    {
                        "deviceIds": [
                            {
                                "id": "351756051523947",
                                "kind": "imei",
                            },
                        ],
                    },
                    {
                        "deviceIds": [
                            {
                                "id": "351756051523954",
                                "kind": "imei",
                            },
                        ],
                    },
                ],
                "monitorExpirationTime": "2026-09-30T23:59:59-07:00",
            })

        Example response::

            {
                "requestId": "e85a20d9-17c4-4f3b-a6d2-3b9c481f70ce",
            }
        """
    startReachabilityMonitor = start_reachability_monitor
    def stop_reachability_monitor(self, body: models.StopMonitorRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Stops monitors by their ids. The request is a DELETE with a body, and some proxies drop the body. According to the oldest
        documentation, a request without ids ends every monitor of the account, so the ids are required here
        (quirk reachability-stop-all). The service returns `NOT_FOUND` with status 500 for a monitor that does not exist, and
        `INVALID_PARAMETER` for other errors.

        Register a DiagnosticsService listener first; otherwise the call returns `CALLBACK_NOT_REGISTERED` (403). One message
        arrives per monitor.

        Example::

            client.api.stop_reachability_monitor({
                "accountName": "0742918365-00001",
                "monitorIds": [
                    "40f7a1c3-b26e-49d8-8c57-f01d9e62ab38",
                ],
            })

        Example response::

            {
                "requestId": "9ae3d715-c408-4b61-92f0-6d57e8b1a2c4",
            }
        """
    stopReachabilityMonitor = stop_reachability_monitor
    def list_reachability_monitors(self, body: models.RetrieveMonitorsRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Requests a list of the active monitors of the named devices: all monitors, or only the monitors of one type. Name all
        devices by the same kind of identifier: IMEI, MDN, MSISDN or ICCID. The operation changes nothing, although it is a POST
        and returns a request id.

        Register a DiagnosticsService listener first; otherwise the call returns `CALLBACK_NOT_REGISTERED` (403). The result
        arrives at that listener, in a message whose shape is not documented (quirk reachability-members). The service returns
        `DEVICE_NOT_FOUND` for an unknown device, and `INVALID_PARAMETER` for other errors.

        Example::

            client.api.list_reachability_monitors({
                "accountName": "0742918365-00001",
                "devices": [
                    {
                        "deviceIds": [
                            {
                                "id": "15055550143",
                                "kind": "msisdn",
                            },
                        ],
                    },
                ],
                "requestType": "REACHABLE_FOR_DATA",
            })

        Example response::

            {
                "requestId": "5d08b6f2-2a9c-4e73-b14d-87c6f3a0e915",
            }
        """
    listReachabilityMonitors = list_reachability_monitors
    def get_reachability_status(self, body: models.NotificationReportStatusRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Requests the reachability of one device. The network waits for the device until `requestExpirationTime`, at most 3650 days
        ahead, or for one hour if that time is omitted (quirk reachability-expiry). The service rejects `REACHABLE_FOR_SMS` for
        LTE devices of the high categories (IMS).

        Register a DiagnosticsService listener first; otherwise the call returns `CALLBACK_NOT_REGISTERED` (403). The service
        returns `DEVICE_NOT_FOUND` for an unknown device, and `DEVICE_NOT_ELIGIBLE` for a device that cannot be monitored. If the
        first message contains no state, a second message does. A message with `DEVICE_UNREACHABLE` means that the device cannot
        be reached now; another message follows when it can be reached (quirk reachability-callback-codes).

        Example::

            client.api.get_reachability_status({
                "accountName": "0742918365-00001",
                "device": {
                    "id": "89148000006318840271",
                    "kind": "iccid",
                },
                "requestType": "REACHABLE_FOR_SMS",
                "requestExpirationTime": "2026-03-05T18:00:00-08:00",
            })

        Example response::

            {
                "requestId": "c7e4f913-80d5-46ab-9e28-1fa3d76b0c52",
            }
        """
    getReachabilityStatus = get_reachability_status
    def set_usage_segmentation_labels(self, body: models.AssociateLabelRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Sets labels on eUICC devices. Usage reports and bills can then show the usage per label. Name each device by its EID. The
        service returns `INPUT_INVALID.Device.Identifier.Invalid` for any other kind of identifier, and
        `REQUEST_FAILED.DeviceNotFound` for an unknown device. `labels` has at most 2000 entries. A second call with the same
        labels leaves the devices in the same state.

        Send `labels` as a list, as in Verizon's documentation. Verizon's SDKs send one object with `devices` and `label` instead
        (quirk segments-labels-shape). The outcome arrives through CarrierService, one message per device.

        Example::

            client.api.set_usage_segmentation_labels({
                "accountName": "0742918365-00001",
                "labels": [
                    {
                        "deviceIds": [
                            {
                                "id": "89033023426100000000004471862093",
                                "kind": "eid",
                            },
                        ],
                        "label": {
                            "name": "VIN",
                            "value": "3GKALTEV8KL204417",
                        },
                    },
                ],
            })

        Example response::

            {
                "requestId": "d2f6b0a7-3e48-4c19-9b5d-0e8a67c3f121",
            }
        """
    setUsageSegmentationLabels = set_usage_segmentation_labels
    def remove_usage_segmentation_labels(self, body: models.RemoveLabelRequest | dict[str, Any], *, account_name: str | None = None, label_list: str | None = None) -> models.DeviceManagementResult:
        """Removes labels from eUICC devices. `labels` has at most 2000 entries. A second call with the same labels leaves the
        devices in the same state. For an unknown device, the service returns `REQUEST_FAILED.DeviceNotFound`.

        The request is a DELETE with a body, as in Verizon's documentation. Verizon's SDK sends query parameters instead of a body
        (quirk segments-delete-body). The outcome arrives through CarrierService, one message per device.

        Example::

            client.api.remove_usage_segmentation_labels({
                "accountName": "0742918365-00001",
                "labels": [
                    {
                        "deviceIds": [
                            {
                                "id": "89033023426100000000004471862093",
                                "kind": "eid",
                            },
                        ],
                        "label": {
                            "name": "VIN",
                            "value": "3GKALTEV8KL204417",
                        },
                    },
                ],
            })

        Example response::

            {
                "requestId": "1b93ce84-6f07-4d2a-b8e1-94a05d7c3e60",
            }
        """
    removeUsageSegmentationLabels = remove_usage_segmentation_labels
    def get_billed_usage(self, body: models.BilledUsageRequest | dict[str, Any]) -> dict[str, Any]:
        """Returns the usage that was billed in one cycle, either for one device or per label. If the request names no cycle, the
        response covers the latest closed one. The operation is in limited release for vehicle makers. The operation changes
        nothing, although it is a POST. If `accountName` is missing, the service returns `INPUT_INVALID.Account.NotDefined`.

        No known documentation shows the shape of the response. So the response is described here as an object with any members,
        and clients preserve all of them (quirk segments-billed-answer).

        Example::

            client.api.get_billed_usage({
                "accountName": "0742918365-00001",
                "labels": [
                    {
                        "name": "VIN",
                        "value": "3GKALTEV8KL204417",
                    },
                ],
                "billingCycle": {
                    "year": "2026",
                    "month": "2",
                },
            })
        """
    getBilledUsage = get_billed_usage
    def list_billed_usage(self, body: models.BilledUsageListRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Requests the usage that was billed in one cycle. The request selects up to 2000 devices by EID, or up to 2000 labels. If
        it selects neither, the result covers every device of the account. The operation is in limited release for vehicle makers.
        The operation changes nothing, although it is a POST and returns a request id.

        The service returns `INPUT_INVALID.MaxRequestsExceeded` for more than 2000 entries, and `INPUT_INVALID.Account.NotDefined`
        if `accountName` is missing. The result arrives through DeviceService; a long result is split into several messages.

        Example::

            client.api.list_billed_usage({
                "accountName": "0742918365-00001",
                "labels": [
                    {
                        "name": "VIN",
                        "value": "3GKALTEV8KL204417",
                    },
                ],
                "billingCycle": {
                    "year": "2026",
                    "month": "2",
                },
            })

        Example response::

            {
                "requestId": "e85a20d9-17c4-4f3b-a6d2-3b9c481f70ce",
            }
        """
    listBilledUsage = list_billed_usage
    def list_billed_usage_v2(self, body: models.BilledUsageV2Request | dict[str, Any]) -> models.DeviceManagementResult:
        """Requests the usage that was billed in a range of cycles, either per device or for the account as a whole. The operation changes nothing, although it is a POST and returns a request id. Verizon documents the operation in the section for vehicle makers. The documentation does not name the callback service, which is assumed to be DeviceService (quirk segments-v2-callback).

        Example::

            client.api.list_billed_usage_v2({
                "accountName": "0742918365-00001",
                "lineLevel": True,
                "billingCycle": {
                    "from": {
                        "year": 2026,
                        "month": 1,
                    },
                    "to": {
                        "year": 2026,
                        "month": 2,
                    },
                },
            })

        Example response::

            {
                "requestId": "40f7a1c3-b26e-49d8-8c57-f01d9e62ab38",
            }
        """
    listBilledUsageV2 = list_billed_usage_v2
    def request_oauth_token(self, body: models.OauthTokenRequest | dict[str, Any]) -> models.OauthToken:
        """Exchanges the application's key and secret (HTTP Basic) for the bearer token that every call except requestOauthToken and
        revokeOauthToken needs.

        The token expires 3600 seconds after it is first issued. A second request within that time, even from another process with
        the same key, returns the same token with the remaining seconds (quirk oauth-same-token). Requesting the token again
        therefore changes nothing.

        The endpoint returns 400 `invalid_request` for a missing or wrong grant_type, 401 `invalid_client` for a wrong key or
        secret, and 401 with gateway fault 900902 for a missing Basic header.

        Example::

            client.api.request_oauth_token()

        Example response::

            {
                "access_token": "f6fadfa7e5c15b629362da5cc13da58a",
                "scope": "ts.application.ro",
                "token_type": "Bearer",
                "expires_in": 2914,
            }
        """
    requestOauthToken = request_oauth_token
    def revoke_oauth_token(self, body: models.OauthRevokeRequest | dict[str, Any]) -> None:
        """Revokes one bearer token. The next token request returns a new token.

        All processes with the same key share the token, so the calls of all these processes fail once the token is revoked.
        Revoking again is harmless: the request names the token, and a revoked token stays revoked.

        For wrong or missing credentials, the endpoint returns 401 with a gateway fault. A successful response has no body.
        According to the documentation, one of its headers contains the revoked token (quirk revoke-header).

        Example::

            client.api.revoke_oauth_token()
        """
    revokeOauthToken = revoke_oauth_token
    def start_connectivity_management_session(self, body: models.LogInRequest | dict[str, Any]) -> models.LogInResult:
        """Opens a session for an API user. Needs only the bearer token (quirk login-bearer-header).

        The session expires after 20 minutes without a call. Log in when the platform reports that the session has expired, not
        before each call: a new login may end the user's previous session (quirk session-replaced).

        The service counts failed logins. Five failures in a row lock the user, and only support can unlock the user. A login
        therefore has the effect `change` and must not be retried automatically. For a wrong password, the service returns 400
        with an undocumented code (quirk login-wrong-password-code).

        Example::

            client.api.start_connectivity_management_session({
                "username": "ofarrow-api",
                "password": "example-Pa55-only",
            })

        Example response::

            {
                "sessionToken": "8a119b9e-16bc-4732-8f7b-7676d015b0dc",
            }
        """
    startConnectivityManagementSession = start_connectivity_management_session
    def end_connectivity_management_session(self) -> models.LogOutResult:
        """Ends the session whose token is in the VZ-M2M-Token header. The request has no body. Requests that were already accepted
        continue, and their callbacks still arrive.

        Logging out again leaves the session ended, so the operation is idempotent. For the second call, the service presumably
        returns the session error `REQUEST_FAILED.SessionToken.Expired`. For a token that is not a UUID, it returns
        `INPUT_INVALID.SessionToken.Invalid`.

        Example::

            client.api.end_connectivity_management_session()

        Example response::

            {
                "sessionToken": "8a119b9e-16bc-4732-8f7b-7676d015b0dc",
            }
        """
    endConnectivityManagementSession = end_connectivity_management_session
    def reset_connectivity_management_password(self, body: models.SessionResetPasswordRequest | dict[str, Any]) -> models.SessionResetPasswordResult:
        """Replaces the password of the logged-in user. The platform generates the new password and returns it once. The new
        password is valid immediately, and the old password stops working. Store the new password before doing anything else: if
        this response is lost, nobody knows the password and only support can help. Never retry this call.

        Passwords do not expire; changing them every 90 days is recommended. The service rejects a wrong old password with 400,
        and counts it as a failed login (quirk login-lock-scope).

        Example::

            client.api.reset_connectivity_management_password({
                "oldPassword": "example-Pa55-only",
            })

        Example response::

            {
                "newPassword": "Example7Qm2c91d",
            }
        """
    resetConnectivityManagementPassword = reset_connectivity_management_password
    def send_sms(self, body: models.SmsSendRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Sends a message to the named devices or, if none is named, to every device that matches the account, group, plan and
        custom fields. If `deviceIds` is omitted by mistake, many devices may receive the message. Each message counts as usage of
        its device, and a retry sends the message again.

        A message has at most 160 characters in the 7-bit encoding, or 140 bytes in an 8-bit encoding. The service returns
        `INPUT_INVALID.SmsMessage.TooLong` for a longer message, and `INPUT_INVALID.SmsMessage.Null` for an empty message. A
        message that cannot be delivered is dropped after five days, or after `timeToLive`. For devices of the global service, a
        message has at most 64 characters, and the request must name the devices, at most 100, in `deviceIds` (quirk sms-global).
        The service returns `INPUT_INVALID.Account.NotDefined` if `accountName` is missing, `REQUEST_FAILED.DeviceNotFound` for an
        unknown device, and `REQUEST_FAILED.DeviceGroupNotFound` for an unknown group.

        EnhancedConnectivityService reports that the network accepted the message, or that the message expired. A second callback
        service, SMSDeliveryConfirmation, reports that a device received the message. The callbacks contain the request id.

        Example::

            client.api.send_sms({
                "accountName": "0742918365-00001",
                "deviceIds": [
                    {
                        "id": "5055550143",
                        "kind": "mdn",
                    },
                    {
                        "id": "5055550192",
                        "kind": "mdn",
                    },
                ],
                "smsMessage": "report valve 7",
                "dataEncoding": "7-bit",
            })

        Example response::

            {
                "requestId": "2f6a9d80-e7b3-4c54-85d1-b90e4c7a13f6",
            }
        """
    sendSms = send_sms
    def list_sms_messages(self, *, aname: str | None = None, next: int | None = None) -> models.SmsMessagesQueryResult:
        """Fetches the queued messages that devices of the account sent to the platform's short code (900060005010; older
        documentation also names 750075007500). A response has a block of at most 100 messages, not always in order.

        A call with `next` acknowledges the previous block and permanently removes it from the queue. A call without `next`
        removes nothing and returns the first queued block. Store a block before fetching the next block (quirk
        sms-next-acknowledges).

        If the status is 202 and `hasMoreData` is true, more messages are waiting, and the Location header contains the value of
        `next`. The service returns `REQUEST_FAILED.AccountName` if the user has no access to the account, and
        `REQUEST_FAILED.AccountNotFound` if the account does not exist.

        Example::

            client.api.list_sms_messages()

        Example response::

            {
                "messages": [
                    {
                        "deviceIds": [
                            {
                                "id": "5055550143",
                                "kind": "mdn",
                            },
                        ],
                        "message": "valve 7 open 42 pct",
                        "timestamp": "2026-03-04T11:20:05Z",
                    },
                    {
                        "deviceIds": [
                            {
                                "id": "5055550192",
                                "kind": "mdn",
                            },
                        ],
                        "message": "valve 7 closed",
                        "timestamp": "2026-03-04T11:20:31Z",
                    },
                ],
                "hasMoreData": False,
            }
        """
    listSmsMessages = list_sms_messages
    def list_sms_event_history(self, body: models.SmsEventHistoryRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Requests the times at which one device sent and received SMS messages, without their content. The operation changes
        nothing, although it is a POST and returns a request id. Events are kept for three months; at most 500 are reported.

        The result arrives through DeviceService as `smsEventHistoryResponse` (quirk sms-event-members). The service returns
        `REQUEST_FAILED.DeviceNotFound` for an unknown device, and `INPUT_INVALID.Device.Identifier.Invalid` for an identifier
        in the wrong format.

        Example::

            client.api.list_sms_event_history({
                "deviceId": {
                    "id": "5055550143",
                    "kind": "mdn",
                },
                "earliest": "2026-02-20T00:00:00Z",
                "latest": "2026-03-01T00:00:00Z",
            })

        Example response::

            {
                "requestId": "7c1d4e52-90fb-4b6a-8a3e-51c7f2d0a914",
            }
        """
    listSmsEventHistory = list_sms_event_history
    def start_sms_callbacks(self, *, aname: str | None = None) -> models.SuccessResult:
        """Delivers the queued messages to the listener of EnhancedConnectivityService. The queue contains the messages that devices
        sent to the platform's short code. While the listener is available, the service delivers new messages automatically.
        Messages that arrive while the listener is unavailable stay in the queue until this call, or until listSmsMessages fetches
        them.

        No documentation describes a second call, which is assumed to lead to the same state (quirk sms-start-twice). If the user
        has no access to the account, the service returns `REQUEST_FAILED.AccountName`.

        Example::

            client.api.start_sms_callbacks()

        Example response::

            {
                "success": True,
            }
        """
    startSmsCallbacks = start_sms_callbacks

class AsyncApi(AsyncCalls):
    """Every operation. Each method returns a coroutine."""

    async def get_account(self, *, aname: str | None = None) -> models.Account:
        """Returns an account: its organization, carriers, features, IP address pools and service plans. The service returns `REQUEST_FAILED.AccountNotFound` if the account does not exist, and `REQUEST_FAILED.AccountName` if the user has no access to the account.

        Example::

            await client.api.get_account()

        Example response::

            {
                "accountName": "0742918365-00001",
                "accountNumber": "0742918365-00001",
                "organizationName": "Ridgeway Water District",
                "isProvisioningAllowed": True,
                "carriers": [
                    "Verizon Wireless",
                ],
                "features": [
                    "SMS",
                    "Location",
                ],
                "iPPools": [
                    {
                        "poolName": "MW01.VZWSTATIC",
                        "poolType": "Static IP",
                        "isDefaultPool": False,
                    },
                    {
                        "poolName": "NE01.VZWINTERNET",
                        "poolType": "Dynamic IP",
                        "isDefaultPool": True,
                    },
                ],
                "servicePlans": [
                    {
                        "name": "Fleet Share 4G",
                        "code": "M2M4GFLEETSHR",
                        "sizeKb": 5120,
                        "carrierServicePlanCode": "84417",
                        "extendedAttributes": [],
                    },
                    {
                        "name": "LTE-M 1MB",
                        "code": "CATM1MB",
                        "sizeKb": 1024,
                        "carrierServicePlanCode": "90233",
                        "extendedAttributes": [],
                    },
                ],
            }
        """
    getAccount = get_account
    async def list_service_plans(self, *, aname: str | None = None) -> list[models.ServicePlan]:
        """Lists all service plans that are available to devices of the account, in one response. Requests name a plan by its `code`, which may differ from its name. A plan named M2M_CPN is listed but cannot be used to activate devices (quirk accounts-cpn-plan). If the account does not exist, the service returns `REQUEST_FAILED.AccountNotFound`.

        Example::

            await client.api.list_service_plans()

        Example response::

            [
                {
                    "name": "Fleet Share 4G",
                    "code": "M2M4GFLEETSHR",
                    "sizeKb": 5120,
                    "carrierServicePlanCode": "84417",
                    "extendedAttributes": [],
                },
                {
                    "name": "LTE-M 1MB",
                    "code": "CATM1MB",
                    "sizeKb": 1024,
                    "carrierServicePlanCode": "90233",
                    "extendedAttributes": [],
                },
            ]
        """
    listServicePlans = list_service_plans
    async def list_account_leads(self, *, aname: str | None = None, next: int | None = None) -> models.AccountLeadsResult:
        """Lists the leads (prospects) of a partner. The platform copies them from the partner system every hour. The operation is
        available to partner accounts only. A response has at most 1000 leads.

        If the status is 202 and `hasMoreData` is true, more leads follow, and the Location header contains the value of `next`
        for the next page. If the user has no access to the account, the service returns `REQUEST_FAILED.AccountName`.

        Example::

            await client.api.list_account_leads()

        Example response::

            {
                "leads": [
                    {
                        "leadId": "30417725",
                        "leadState": "Qualified",
                        "address": {
                            "addressLine1": "1180 Canal Row",
                            "addressLine2": "Suite 4",
                            "city": "Laramie",
                            "state": "WY",
                            "zip": "82070",
                            "zip4": "1160",
                            "country": "USA",
                            "phone": "3075550118",
                            "phoneType": "B",
                            "emailAddress": "field@ridgeway-water.example",
                        },
                    },
                ],
                "hasMoreData": False,
            }
        """
    listAccountLeads = list_account_leads
    async def get_account_states_and_services(self, *, aname: str | None = None) -> models.AccountStatesAndServices:
        """Lists the custom services of the account, with the ordered states of each service and the plans of each state. goToState accepts the names of these services and states. The path is spelled as in the SDKs; Verizon's documentation spells it `stateandservices` (quirk accounts-states-path). If the user has no access to the account, the service returns `REQUEST_FAILED.AccountName`.

        Example::

            await client.api.get_account_states_and_services()

        Example response::

            {
                "engagement": [
                    {
                        "engagementId": "4417",
                        "chargingGroup": "Grp4417",
                        "services": [
                            {
                                "name": "Metering",
                                "description": "Meter readings",
                                "states": [
                                    {
                                        "name": "Metering On",
                                        "workflowSequenceNumber": 1,
                                        "servicePlans": [
                                            "b1c93f70a2d84e55c016",
                                            "77d0e4a9315fb2c86d20",
                                        ],
                                    },
                                    {
                                        "name": "Metering Off",
                                        "workflowSequenceNumber": 2,
                                        "servicePlans": [
                                            "b1c93f70a2d84e55c016",
                                        ],
                                    },
                                ],
                            },
                        ],
                    },
                ],
            }
        """
    getAccountStatesAndServices = get_account_states_and_services
    async def list_account_skus(self, *, aname: str | None = None) -> models.DeviceSkuListResult:
        """Lists the SKUs (device models) whose devices the account may activate by ICCID alone, and whether each SKU is certified. The operation is a POST without a body, but changes nothing. The operation is in limited release: not every account has it. If the user has no access to the account, the service returns `REQUEST_FAILED.AccountName`.

        Example::

            await client.api.list_account_skus()

        Example response::

            {
                "accountName": "0742918365-00001",
                "deviceSkuInfo": [
                    {
                        "deviceSku": "RW-GATE-210",
                        "deviceSkuStatus": "Certified and in DMD",
                    },
                    {
                        "deviceSku": "RW-NODE-035",
                        "deviceSkuStatus": "Not Certified",
                    },
                ],
            }
        """
    listAccountSkus = list_account_skus
    async def register_callback(self, body: models.RegisterCallbackRequest | dict[str, Any], *, aname: str | None = None) -> models.CallbackActionResult:
        """Registers the URL that messages of one callback service are sent to. Each callback service has one URL per account:
        registering again replaces the URL, user name and password, so a second call with the same values changes nothing.

        Allowed ports are 80, 443, 9001 to 9006, 28200 to 28220 and 50551 to 50559 (quirk callback-ports). HTTPS requires a
        certificate of a public authority; a self-signed certificate is rejected. A callback service cannot have
        listeners registered over SOAP and over REST at the same time.

        After a change of the password, messages may contain the old password for some minutes (quirk callback-password-delay).
        The service returns `INPUT_INVALID.Account.NotDefined` if the request does not name an account, and
        `REQUEST_FAILED.AccountName` if the user has no access to the account. What it returns for an unknown callback service
        is not documented (quirk callback-service-code).

        Example::

            await client.api.register_callback({
                "name": "CarrierService",
                "url": "https://hooks.ridgeway-water.example:9003/thingspace/carrier",
                "username": "rw-listener",
                "password": "k4-Copper-Finch",
            })

        Example response::

            {
                "accountName": "0742918365-00001",
                "serviceName": "CarrierService",
            }
        """
    registerCallback = register_callback
    async def list_callbacks(self, *, aname: str | None = None) -> list[models.ConnectivityManagementCallback]:
        """Lists all listeners registered over REST, in one response; listeners registered over SOAP are not included. The response
        contains passwords in plain text: never print or log it.

        If no listener is registered, the body is reportedly empty: treat an empty body as an empty list
        (quirk callback-list-empty). If the user has no access to the account, the service returns `REQUEST_FAILED.AccountName`.

        Example::

            await client.api.list_callbacks()

        Example response::

            [
                {
                    "accountName": "0742918365-00001",
                    "serviceName": "CarrierService",
                    "url": "https://hooks.ridgeway-water.example:9003/thingspace/carrier",
                    "username": "rw-listener",
                    "password": "k4-Copper-Finch",
                },
                {
                    "accountName": "0742918365-00001",
                    "serviceName": "EnhancedConnectivityService",
                    "url": "https://hooks.ridgeway-water.example/thingspace/sms",
                    "username": "",
                    "password": "",
                },
            ]
        """
    listCallbacks = list_callbacks
    async def deregister_callback(self, sname: str, *, aname: str | None = None) -> models.CallbackActionResult:
        """Stops the delivery of messages of one callback service to the account's listener. While no listener is registered, these
        messages are lost, except SMS messages from devices, which wait in a queue. To find outcomes without a listener, poll the
        devices.

        A second call changes nothing, but its response is not documented (quirk callbacks-deregister-absent). If the user has no
        access to the account, the service returns `REQUEST_FAILED.AccountName`.

        Example::

            await client.api.deregister_callback(sname=...)

        Example response::

            {
                "accountName": "0742918365-00001",
                "serviceName": "CarrierService",
            }
        """
    deregisterCallback = deregister_callback
    async def add_devices(self, body: models.AddDevicesRequest | dict[str, Any]) -> list[models.AddDevicesResult]:
        """Adds up to 200 devices to the account in the state pre-active. A request with more devices is rejected with
        `INPUT_INVALID.NumberofDevices`. The added devices have no service and no number until they are activated.

        The response is immediate and contains an outcome for each device. The status is 200 even if devices failed, so read the
        member `response` of each outcome. An outcome may have fewer identifiers of its device than were sent
        (quirk add-answer-ids).

        The operation is not retried, because it adds devices. A second call would presumably report failure for the devices that
        the first call added.

        Example::

            await client.api.add_devices({
                "state": "preactive",
                "devicesToAdd": [
                    {
                        "deviceIds": [
                            {
                                "id": "352542855249426",
                                "kind": "imei",
                            },
                            {
                                "id": "89148000008901119010",
                                "kind": "iccid",
                            },
                        ],
                    },
                    {
                        "deviceIds": [
                            {
                                "id": "355712424842517",
                                "kind": "imei",
                            },
                            {
                                "id": "89148000006590143093",
                                "kind": "iccid",
                            },
                        ],
                    },
                ],
                "accountName": "0481516234-00001",
                "customFields": [
                    {
                        "key": "CustomField1",
                        "value": "Pier 3",
                    },
                ],
                "groupName": "Harbor North",
            })

        Example response::

            [
                {
                    "deviceIds": [
                        {
                            "id": "89148000008901119010",
                            "kind": "iccid",
                        },
                    ],
                    "response": "Success",
                },
                {
                    "deviceIds": [
                        {
                            "id": "89148000006590143093",
                            "kind": "iccid",
                        },
                    ],
                    "response": "Success",
                },
            ]
        """
    addDevices = add_devices
    async def check_device_availability(self, body: models.DeviceActivationRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Checks whether hardware or SIMs are available for activation. The operation changes nothing, although it is a POST and
        returns a request id.

        The identifier determines what is checked: a 2G or 3G device (ESN or MEID), a removable SIM (ICCID), a device (IMEI), or
        an embedded SIM (IMEI with ICCID). A request names at most 2000 devices (quirk availability-limit).

        The result arrives through DeviceService, in one message for all devices (quirk availability-answer).

        Example::

            await client.api.check_device_availability({
                "accountName": "0481516234-00001",
                "devices": [
                    {
                        "deviceIds": [
                            {
                                "id": "350679990891357",
                                "kind": "imei",
                            },
                            {
                                "id": "89148000008542859057",
                                "kind": "iccid",
                            },
                        ],
                    },
                ],
            })

        Example response::

            {
                "requestId": "60c14e0c-e3d4-4a6c-898d-5d0eac63adec",
            }
        """
    checkDeviceAvailability = check_device_availability
    async def delete_devices(self, body: models.DeleteDevicesRequest | dict[str, Any]) -> list[models.DeleteDevicesResult]:
        """Permanently deletes up to 100 devices from the account. Only deactivated devices can be deleted. Delete a device before
        its SIM or hardware is used in a swap.

        The response is immediate and contains an outcome for each device. The status is 200 even if devices failed, so read the
        member `status` of each outcome. Do not compare the wording of `message` (quirk delete-message-text).

        The operation is not retried: a second call would presumably report that the devices deleted by the first call are
        unknown.

        Example::

            await client.api.delete_devices({
                "devicesToDelete": [
                    {
                        "deviceIds": [
                            {
                                "id": "17082871208",
                                "kind": "esn",
                            },
                        ],
                    },
                    {
                        "deviceIds": [
                            {
                                "id": "89148000004512521108",
                                "kind": "iccid",
                            },
                        ],
                    },
                    {
                        "deviceIds": [
                            {
                                "id": "89148000005683833669",
                                "kind": "iccid",
                            },
                        ],
                    },
                ],
            })

        Example response::

            [
                {
                    "deviceIds": {
                        "id": "17082871208",
                        "kind": "esn",
                    },
                    "status": "Success",
                },
                {
                    "deviceIds": {
                        "id": "89148000004512521108",
                        "kind": "iccid",
                    },
                    "status": "Success",
                },
                {
                    "deviceIds": [
                        {
                            "id": "89148000005683833669",
                            "kind": "iccid",
                        },
                        {
                            "id": "18758199047",
                            "kind": "esn",
                        },
                    ],
                    "status": "Failed",
                    "message": "Only deactive devices can be deleted.",
                },
            ]
        """
    deleteDevices = delete_devices
    async def find_mismatched_hardware(self, body: models.DeviceMismatchListRequest | dict[str, Any]) -> models.DeviceMismatchListResult:
        """Lists SIMs that were seen in different hardware than at their activation. The search covers a period of up to three
        months. A SIM that was seen in several other devices is listed once for each of them.

        Name devices by ICCID or MDN, or name a group; with a group, also send `accountName`. The response is immediate.

        Example::

            await client.api.find_mismatched_hardware({
                "accountName": "0481516234-00001",
                "devices": [
                    {
                        "deviceIds": [
                            {
                                "id": "89148000002079184484",
                                "kind": "iccid",
                            },
                            {
                                "id": "5865550172",
                                "kind": "mdn",
                            },
                        ],
                    },
                ],
                "filter": {
                    "earliest": "2026-06-01T00:00:00-05:00",
                    "latest": "2026-08-15T00:00:00-05:00",
                },
            })

        Example response::

            {
                "devices": [
                    {
                        "accountName": "0481516234-00001",
                        "mdn": "5865550172",
                        "activationDate": "2024-02-11T08:40:19-05:00",
                        "iccid": "89148000002079184484",
                        "preImei": "359998033249212",
                        "postImei": "357739409133164",
                        "simOtaDate": "2026-07-03T21:15:02-05:00",
                    },
                ],
            }
        """
    findMismatchedHardware = find_mismatched_hardware
    async def list_devices(self, body: models.AccountDeviceListRequest | dict[str, Any]) -> models.AccountDeviceListResult:
        """Lists devices with everything that the platform knows about them. A device must match all members of the request that
        select devices. With `deviceId` alone, the response contains only that device. With `accountName` alone, it contains all
        devices of the account. An empty object lists every device that the user has access to.

        A page has up to 2000 devices, or fewer with `maxNumberOfDevices` (quirk list-page-size). To read all pages, send
        `largestDeviceIdSeen`: first 0, then the number in the extended attribute `DeviceId` of the last device on the page, until
        `hasMoreData` is false (quirk list-cursor). Without `largestDeviceIdSeen`, devices are sorted by the day they were added,
        and the next page is requested by raising `earliest`. Treat a page that announces more devices but does not advance the
        cursor as an error; otherwise the list would never end.

        A page other than the last may have status 202 instead of 200, with the same body (quirk list-202).

        Example::

            await client.api.list_devices({
                "accountName": "0481516234-00001",
                "deviceId": {
                    "id": "89148000008682242668",
                    "kind": "iccid",
                },
            })

        Example response::

            {
                "hasMoreData": False,
                "devices": [
                    {
                        "accountName": "0481516234-00001",
                        "billingCycleEndDate": "2026-12-09T00:00:00Z",
                        "carrierInformations": [
                            {
                                "carrierName": "Verizon Wireless",
                                "servicePlan": "IoT 5MB SHR",
                                "state": "active",
                            },
                        ],
                        "connected": True,
                        "createdAt": "2025-03-04T16:58:40Z",
                        "customFields": [
                            {
                                "key": "CustomField1",
                                "value": "Pier 3",
                            },
                        ],
                        "deviceIds": [
                            {
                                "id": "5815550171",
                                "kind": "mdn",
                            },
                            {
                                "id": "311480539070367",
                                "kind": "imsi",
                            },
                            {
                                "id": "352766510782014",
                                "kind": "imei",
                            },
                            {
                                "id": "89148000008682242668",
                                "kind": "iccid",
                            },
                            {
                                "id": "15815550171",
                                "kind": "msisdn",
                            },
                            {
                                "id": "5835550149",
                                "kind": "min",
                            },
                        ],
                        "extendedAttributes": [
                            {
                                "key": "PrimaryPlaceOfUseTitle",
                            },
                            {
                                "key": "PrimaryPlaceOfUseFirstName",
                                "value": "Odile",
                            },
                            {
                                "key": "PrimaryPlaceOfUseMiddleName",
                                "value": "",
                            },
                            {
                                "key": "PrimaryPlaceOfUseLastName",
                                "value": "Farrow",
                            },
                            {
                                "key": "PrimaryPlaceOfUseSuffix",
                                "value": "",
                            },
                            {
                                "key": "PrimaryPlaceOfUseAddressLine1",
                                "value": "410 HARBOR MILL RD",
                            },
                            {
                                "key": "PrimaryPlaceOfUseAddressLine2",
                                "value": "",
                            },
                            {
                                "key": "PrimaryPlaceOfUseCity",
                                "value": "BANGOR",
                            },
                            {
                                "key": "PrimaryPlaceOfUseState",
                                "value": "ME",
                            },
                            {
                                "key": "PrimaryPlaceOfUseCountry",
                                "value": "USA",
                            },
                            {
                                "key": "PrimaryPlaceOfUseZipCode",
                                "value": "04401",
                            },
                            {
                                "key": "PrimaryPlaceOfUseZipCode4",
                                "value": "3310",
                            },
                            {
                                "key": "PrimaryPlaceOfUseCBRPhone",
                            },
                            {
                                "key": "PrimaryPlaceOfUseCBRPhoneType",
                            },
                            {
                                "key": "PrimaryPlaceOfUseEmailAddress",
                                "value": "",
                            },
                            {
                                "key": "AccountNumber",
                                "value": "0481516234-00001",
                            },
                            {
                                "key": "SmsrOid",
                            },
                            {
                                "key": "ProfileStatus",
                            },
                            {
                                "key": "SkuNumber",
                                "value": "VZW310004470012",
                            },
                            {
                                "key": "CostCenterCode",
                                "value": "",
                            },
                            {
                                "key": "PreIMEI",
                                "value": "358453825414658",
                            },
                            {
                                "key": "PreSKU",
                            },
                            {
                                "key": "SIMOTADate",
                                "value": "2025-03-04T17:21:08Z",
                            },
                            {
                                "key": "RoamingStatus",
                                "value": "Unavailable",
                            },
                            {
                                "key": "LastRoamingStatusUpdate",
                                "value": "2026-10-30T04:12:55Z",
                            },
                            {
                                "key": "DeviceId",
                                "value": "402118733",
                            },
                        ],
                        "groupNames": [
                            "Default: 0481516234-00001",
                        ],
                        "ipAddress": "198.51.100.24",
                        "lastActivationBy": "Odile Farrow",
                        "lastActivationDate": "2025-03-04T17:02:11Z",
                        "lastConnectionDate": "2026-11-20T13:44:09Z",
                    },
                ],
            }
        """
    listDevices = list_devices
    async def change_device_identifier(self, body: models.ChangeDeviceIdRequest | dict[str, Any], service_type: str) -> models.DeviceManagementResult:
        """Gives a line another IMEI, ICCID, EID or phone number. Use this operation when a device or its SIM is swapped, or when a
        line moves between 3G and 4G.

        The line must be active and have an MDN. The new hardware must not be active, suspended or paired with another SIM; if a
        deactivated device has the hardware, delete that device first. After the change, no history is found under the old
        identifiers. Accounts of the IoT marketplace may use only ChangeIMEI, ChangeICCID and ChangeIMEIandICCID.

        The outcome arrives through CarrierService with the new identifiers.

        Example::

            await client.api.change_device_identifier({
                "deviceIds": [
                    {
                        "id": "89148000004449253247",
                        "kind": "iccid",
                    },
                ],
                "change4gOption": "ChangeICCID",
                "deviceIdsTo": [
                    {
                        "id": "89148000004707803055",
                        "kind": "iccid",
                    },
                ],
                "servicePlan": "IoT 5MB SHR",
                "zipCode": "55802",
            }, service_type=...)

        Example response::

            {
                "requestId": "23e41541-0fa7-4615-b23a-147cf7a73116",
            }
        """
    changeDeviceIdentifier = change_device_identifier
    async def change_cost_center(self, body: models.DeviceCostCenterRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Assigns devices to another cost center, or to none. Name the devices, or select them by account, group, plan and custom
        fields.

        The operation is idempotent: a second call ends in the same state, although it returns another request id and causes
        more messages. A repeated call does no harm, because the operation costs nothing and does not select devices by the cost
        center that it sets (quirk effect-of-sets).

        The outcome arrives through CarrierService, one message per device.

        Example::

            await client.api.change_cost_center({
                "accountName": "0481516234-00001",
                "costCenter": "PIER-3 #204",
                "devices": [
                    {
                        "deviceIds": [
                            {
                                "id": "89148000009130855465",
                                "kind": "iccid",
                            },
                        ],
                    },
                ],
            })

        Example response::

            {
                "requestId": "60343f30-1929-43a6-8352-9e3f661a7ba2",
            }
        """
    changeCostCenter = change_cost_center
    async def change_custom_fields(self, body: models.CustomFieldsUpdateRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Writes `customFieldsToUpdate` to the named devices, or to the devices selected by account, group, plan and `customFields`.
        Both lists of fields have the same shape, but `customFields` only selects devices.

        Setting the same value again is harmless, but the operation has the effect `change` and is not retried. If the first
        call changed the fields that select the devices, a second call would select no device, and report a failure although the
        change was made. If the response is lost, the outcome is therefore unknown (quirk effect-of-sets).

        The service returns `INPUT_INVALID.CustomField.InvalidName` for fields other than CustomField1 to CustomField5, and
        `INPUT_INVALID.CustomField.TooLong` for values over 50 characters. The outcome arrives through CarrierService, one
        message per device.

        Example::

            await client.api.change_custom_fields({
                "customFieldsToUpdate": [
                    {
                        "key": "CustomField1",
                        "value": "Pier 4",
                    },
                    {
                        "key": "CustomField2",
                        "value": "Spare",
                    },
                ],
                "devices": [
                    {
                        "deviceIds": [
                            {
                                "id": "89148000003731739152",
                                "kind": "iccid",
                            },
                        ],
                    },
                ],
            })

        Example response::

            {
                "requestId": "cc4e4453-79b6-4ee6-90ba-ce1238a61663",
            }
        """
    changeCustomFields = change_custom_fields
    async def change_contact_info(self, body: models.ContactInfoUpdateRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Replaces the complete place of use (name and address) of the devices. Omitted members become empty, so read the device
        first and send the values to keep.

        The operation is idempotent: a second call ends in the same state. A repeated call does no harm, because the operation
        costs nothing and does not select devices by the values that it writes (quirk effect-of-sets).

        The outcome arrives through CarrierService, one message per device.

        Example::

            await client.api.change_contact_info({
                "accountName": "0481516234-00001",
                "devices": [
                    {
                        "deviceIds": [
                            {
                                "id": "13898046509",
                                "kind": "esn",
                            },
                        ],
                    },
                ],
                "primaryPlaceOfUse": {
                    "address": {
                        "addressLine1": "77 Kiln Street",
                        "addressLine2": "Floor 2",
                        "city": "Duluth",
                        "state": "MN",
                        "zip": "55802",
                        "zip4": "1142",
                        "country": "USA",
                        "phone": "2185550143",
                        "phoneType": "B",
                        "emailAddress": "ops@fernway.example",
                    },
                    "customerName": {
                        "title": "Dr.",
                        "firstName": "Tomas",
                        "middleName": "R",
                        "lastName": "Ilvane",
                        "suffix": "II",
                    },
                },
            })

        Example response::

            {
                "requestId": "3ef921a8-ef65-4b32-8049-1cf9acd8adc3",
            }
        """
    changeContactInfo = change_contact_info
    async def change_service_plan(self, body: models.ServicePlanUpdateRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Changes the service plan that devices are billed by.
        `servicePlan` is the new plan. Name the devices, or select them by account, group, `currentServicePlan` and custom fields.

        Four changes are allowed per device and month, and none while the device is suspended. Put 3G and 4G devices into
        separate requests (quirk mix-3g-4g). If the plan does not exist, the service returns `REQUEST_FAILED.<plan>.NotFound`.

        The outcome arrives through CarrierService, one message per device. If an NB-IoT device changes to a plan with non-IP
        data, a message also arrives through NiddService (quirk two-callback-services).

        Example::

            await client.api.change_service_plan({
                "servicePlan": "IoT 25MB SHR",
                "devices": [
                    {
                        "deviceIds": [
                            {
                                "id": "A100007FEE7612",
                                "kind": "meid",
                            },
                        ],
                    },
                ],
                "carrierIpPoolName": "PoolEast2",
            })

        Example response::

            {
                "requestId": "5802b363-1488-4625-8485-875b86aaa68c",
            }
        """
    changeServicePlan = change_service_plan
    async def move_devices(self, body: models.MoveDeviceRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Moves active devices to another account of the same customer profile.
        `accountName` is the target account. `filter.account` is the source account; each request has one source account.

        A request names at most 10000 devices. The service rejects the request if either account has custom states. Both
        accounts need the feature IoT Order Flow, which Verizon's page about provisioning rules calls M2M Bulk Flows. The move
        resets each device's counter of suspended days to zero. Put 3G and 4G devices into separate requests
        (quirk mix-3g-4g). A transfer to a sub-account is a different operation and is rejected here (quirk move-sub-account).

        The outcome arrives through CarrierService, one message per device.

        Example::

            await client.api.move_devices({
                "accountName": "0907214455-00001",
                "devices": [
                    {
                        "deviceIds": [
                            {
                                "id": "89148000003645954301",
                                "kind": "iccid",
                            },
                        ],
                    },
                ],
                "filter": {
                    "groupName": "Harbor North",
                    "customFields": [
                        {
                            "key": "CustomField1",
                            "value": "Pier 3",
                        },
                    ],
                },
                "servicePlan": "IoT 25MB SHR",
            })

        Example response::

            {
                "requestId": "d8a630f8-11e2-4d35-8f00-61a9cd0cb092",
            }
        """
    moveDevices = move_devices
    async def get_device_extended_diagnostics(self, body: models.DeviceExtendedDiagnosticsRequest | dict[str, Any]) -> models.DeviceExtendedDiagnosticsResult:
        """Returns immediately what the platform knows about the connectivity, provisioning, billing and location of a device. All
        values are strings; for example, `Connected` is `true` or `false`.

        A similar operation under `/devices/diagnostics/actions/list` is deprecated and not described here
        (quirk diagnostics-paths). If the device does not exist, the service returns `REQUEST_FAILED.DeviceNotFound`.

        Example::

            await client.api.get_device_extended_diagnostics({
                "accountName": "0481516234-00001",
                "deviceList": [
                    {
                        "id": "5835550182",
                        "kind": "mdn",
                    },
                ],
            })

        Example response::

            {
                "categories": [
                    {
                        "categoryName": "Connectivity",
                        "extendedAttributes": [
                            {
                                "key": "Connected",
                                "value": "true",
                            },
                            {
                                "key": "LastConnectionDate",
                                "value": "2026-11-20T13:44:09Z",
                            },
                        ],
                    },
                ],
            }
        """
    getDeviceExtendedDiagnostics = get_device_extended_diagnostics
    async def get_suspension_status(self, body: models.DeviceSuspensionStatusRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Requests how long devices have been suspended, and when they resume automatically. The operation changes nothing, although
        it is a POST and returns a request id. The operation must be enabled for the organization.

        Name devices or give a filter, not both. The request is rejected while the account has no listener for
        DeviceSuspensionStatus.

        The result arrives through DeviceSuspensionStatus, one message per suspended device; devices that are not suspended get no
        message.

        Example::

            await client.api.get_suspension_status({
                "deviceIds": [
                    {
                        "id": "89148000007407147293",
                        "kind": "iccid",
                    },
                    {
                        "id": "89148000007331357596",
                        "kind": "iccid",
                    },
                ],
            })

        Example response::

            {
                "requestId": "3a5b1ecb-a3a7-4abc-951f-6c66eb21757a",
            }
        """
    getSuspensionStatus = get_suspension_status
    async def get_prl_information(self, body: models.DevicePrlListRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Requests the version of the preferred roaming list (PRL) of 2G and 3G devices on CDMA; 4G and GSM devices have none. The
        operation changes nothing, although it is a POST and returns a request id.

        If the request selects devices by group, and the user has access to several accounts, the request must name the account.
        Otherwise, the service returns `REQUEST_FAILED.MultipleAccounts`.

        The result arrives through DevicePRLInformation, one message per device.

        Example::

            await client.api.get_prl_information({
                "deviceIds": [
                    {
                        "id": "A10000A29B866F",
                        "kind": "meid",
                    },
                    {
                        "id": "A10000A46C7DA4",
                        "kind": "meid",
                    },
                ],
            })

        Example response::

            {
                "requestId": "03b3c916-7176-4d68-be26-e470b4f07295",
            }
        """
    getPrlInformation = get_prl_information
    async def upload_devices(self, body: models.DeviceUploadRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Adds identifiers of new hardware to the carrier's device database, so that the hardware can be activated. A request names
        at most 10000 devices, all of the same type and stock number.

        Wait five minutes after the response before activating the devices.

        The outcome arrives through DeviceService, and in a report by email.

        Example::

            await client.api.upload_devices({
                "accountName": "0481516234-00001",
                "devices": [
                    {
                        "deviceIds": [
                            {
                                "id": "352716603958625",
                                "kind": "imei",
                            },
                        ],
                    },
                    {
                        "deviceIds": [
                            {
                                "id": "357562656149968",
                                "kind": "imei",
                            },
                        ],
                    },
                    {
                        "deviceIds": [
                            {
                                "id": "357957164239998",
                                "kind": "imei",
                            },
                        ],
                    },
                ],
                "emailAddress": "factory@fernway.example",
                "deviceSku": "VZW310004470012",
                "uploadType": "IMEI",
            })

        Example response::

            {
                "requestId": "8727bbf4-2d0c-413c-a311-afc1b20550be",
            }
        """
    uploadDevices = upload_devices
    async def upload_and_activate_devices(self, body: models.UploadsActivatesDeviceRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Combines uploadDevices and activateDevices in one request; the rules of both apply. Billing starts. A request names at
        most 10000 devices, all of the same type and stock number.

        Two callback services report the outcome: DeviceService once for the upload, then CarrierService for each activated device
        (quirk two-callback-services). Register listeners for both.

        Example::

            await client.api.upload_and_activate_devices({
                "accountName": "0481516234-00001",
                "emailAddress": "factory@fernway.example",
                "deviceSku": "VZW310004470012",
                "uploadType": "IMEI ICCID Pair",
                "servicePlan": "IoT 5MB SHR",
                "carrierIpPoolName": "",
                "mdnZipCode": "04401",
                "devices": [
                    {
                        "deviceIds": [
                            {
                                "id": "351022778545946",
                                "kind": "imei",
                            },
                            {
                                "id": "89148000008992654818",
                                "kind": "iccid",
                            },
                        ],
                    },
                ],
            })

        Example response::

            {
                "requestId": "6e5851fb-2bc5-4e20-aa11-d88c8a0cfeea",
            }
        """
    uploadAndActivateDevices = upload_and_activate_devices
    async def download_profile_to_enable(self, body: models.ProfileChangeStateRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """The subscription manager downloads the profile to the eUICC over the air and enables it. The device must be active and
        have an ICCID; name it by EID and ICCID. The profile status changes from Not Downloaded to DOWNLOAD_ENABLE, and stays
        Not Downloaded if the download fails. The operation is in limited release: not every account has it.

        Verizon's pages about local and about global profiles show different requests for this path: the request for global
        profiles has `servicePlan` instead of `smsrOid` (quirk euicc-two-forms). A global profile requires that the device's US
        profile, the lead, is already active. Sources disagree on how many devices a request may name
        (quirk euicc-device-count).

        The outcome arrives through DeviceProfileService, one message per device. If the device cannot be reached, the first
        message is a warning, and a later message reports success or failure (quirk euicc-callback-warning). Errors in the
        request itself return 400 immediately, with an `INPUT_INVALID` or `REQUEST_FAILED` code; no documentation lists codes
        about profiles (quirk euicc-codes).

        Example::

            await client.api.download_profile_to_enable({
                "accountName": "0481516234-00001",
                "devices": [
                    {
                        "deviceIds": [
                            {
                                "id": "89033023394046892294278245937448",
                                "kind": "eid",
                            },
                            {
                                "id": "89148000005435699640",
                                "kind": "iccid",
                            },
                        ],
                    },
                ],
                "smsrOid": "1.3.6.1.4.1.40555.2.700.310.101.4",
            })

        Example response::

            {
                "requestId": "3fae0f14-43d5-4ffb-88f7-02393fd08dfb",
            }
        """
    downloadProfileToEnable = download_profile_to_enable
    async def download_profile_to_disable(self, body: models.ProfileChangeStateRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """The subscription manager downloads the profile to the eUICC over the air without enabling it. The current profile stays
        in use; call enableProfile to switch to the new profile. The device must be active and have an ICCID; name it by EID and
        ICCID. The profile status changes from Not Downloaded to DOWNLOAD_DISABLE, which older documentation calls `none`. The
        operation is in limited release: not every account has it.

        The outcome arrives through DeviceProfileService, one message per device. If the download fails, the status stays Not
        Downloaded. Errors in the request return 400 immediately (quirk euicc-codes). Sources disagree on how many devices a
        request may name (quirk euicc-device-count).

        Example::

            await client.api.download_profile_to_disable({
                "accountName": "0481516234-00001",
                "devices": [
                    {
                        "deviceIds": [
                            {
                                "id": "89033023691231226161383752100794",
                                "kind": "eid",
                            },
                            {
                                "id": "89148000007827584000",
                                "kind": "iccid",
                            },
                        ],
                    },
                ],
                "smsrOid": "1.3.6.1.4.1.40555.2.700.310.101.4",
            })

        Example response::

            {
                "requestId": "2b35d8f4-72e6-44aa-bbb1-ffd099942401",
            }
        """
    downloadProfileToDisable = download_profile_to_disable
    async def download_profile(self, body: models.DeviceProfileRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Downloads a global profile to the eUICC over the air, and sets the service plan of the profile. The operation is only
        for global orchestration. For local profiles, use downloadProfileToEnable or downloadProfileToDisable. The device's US
        profile, the lead, must already be active. Whether the download also enables the profile is not documented.

        A request names up to 10000 devices (quirk euicc-device-count). The outcome arrives through DeviceProfileService, one
        message per profile. Errors in the request return 400 immediately (quirk euicc-codes).

        Example::

            await client.api.download_profile({
                "accountName": "0481516234-00001",
                "devices": [
                    {
                        "deviceIds": [
                            {
                                "kind": "eid",
                                "id": "89033023176320346541458584107103",
                            },
                            {
                                "kind": "iccid",
                                "id": "89148000009599042019",
                            },
                        ],
                    },
                ],
                "servicePlan": "Global Fleet 2",
            })

        Example response::

            {
                "requestId": "3e3ddf7e-df1b-40d1-abc9-716f6d23e649",
            }
        """
    downloadProfile = download_profile
    async def enable_profile(self, body: models.ProfileChangeStateRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Makes a downloaded profile the enabled profile of the device. Only one profile of a device can be enabled, so the
        operation disables the profile that was enabled before. The device must be powered on and connected. The status of the
        newly enabled profile changes from DOWNLOAD_DISABLE or DISABLE to ENABLE.

        Verizon's pages about local and about global profiles show different requests for this path (quirk euicc-two-forms).
        Sources disagree on how many devices a request may name (quirk euicc-device-count).

        The outcome arrives through DeviceProfileService, one message per device; one page of Verizon's documentation calls the
        message DeviceProfileResponse. If the device cannot be reached, the first message is a warning, and a later message
        reports success or failure (quirk euicc-callback-warning). Errors in the request return 400 immediately
        (quirk euicc-codes).

        Example::

            await client.api.enable_profile({
                "accountName": "0481516234-00001",
                "devices": [
                    {
                        "deviceIds": [
                            {
                                "id": "89033023066264366061915816268569",
                                "kind": "eid",
                            },
                            {
                                "id": "89148000002985895744",
                                "kind": "iccid",
                            },
                        ],
                    },
                ],
                "smsrOid": "1.3.6.1.4.1.40555.2.700.310.101.4",
            })

        Example response::

            {
                "requestId": "48875902-a3ff-48c7-be55-0720bcda22d9",
            }
        """
    enableProfile = enable_profile
    async def disable_profile(self, body: models.ProfileChangeStateRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Disables the enabled profile but keeps it on the eUICC. The device then uses its boot profile (the fallback), which has
        only roaming service. The status of the disabled profile changes from ENABLE or DOWNLOAD_ENABLE to DISABLE. To enable
        this profile again, use enableProfile.

        The outcome arrives through DeviceProfileService, one message per device. If the device cannot be reached, the first
        message is a warning, and a later message reports success or failure (quirk euicc-callback-warning). Errors in the
        request return 400 immediately (quirk euicc-codes). Sources disagree on how many devices a request may name
        (quirk euicc-device-count).

        Example::

            await client.api.disable_profile({
                "accountName": "0481516234-00001",
                "devices": [
                    {
                        "deviceIds": [
                            {
                                "id": "89033023712001744001696101406310",
                                "kind": "eid",
                            },
                            {
                                "id": "89148000004944597429",
                                "kind": "iccid",
                            },
                        ],
                    },
                ],
                "smsrOid": "1.3.6.1.4.1.40555.2.700.310.101.4",
            })

        Example response::

            {
                "requestId": "51740940-d4ef-4ab6-af30-f08bc7ec7dee",
            }
        """
    disableProfile = disable_profile
    async def delete_profile(self, body: models.ProfileChangeStateRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Removes a profile from the eUICC. To use the profile again, download it again. According to Verizon's page about local
        profiles, the platform first disables the profile if it is enabled. According to the page about global profiles, the
        caller must deactivate the profile first (quirk euicc-delete-enabled). The US profile, the lead, cannot be deleted on
        its own. After the deletion, the profile status is Not Downloaded (quirk euicc-delete-status).

        The outcome arrives through DeviceProfileService, one message per device. Errors in the request return 400 immediately
        (quirk euicc-codes). Verizon's pages about local and about global profiles show different requests for this path
        (quirk euicc-two-forms). Sources disagree on how many devices a request may name (quirk euicc-device-count).

        Example::

            await client.api.delete_profile({
                "accountName": "0481516234-00001",
                "devices": [
                    {
                        "deviceIds": [
                            {
                                "id": "89033023163991919385921492845281",
                                "kind": "eid",
                            },
                            {
                                "id": "89148000000004976719",
                                "kind": "iccid",
                            },
                        ],
                    },
                ],
                "smsrOid": "1.3.6.1.4.1.40555.2.700.310.101.4",
            })

        Example response::

            {
                "requestId": "34160937-0b8c-4015-8078-87cb9070d1a8",
            }
        """
    deleteProfile = delete_profile
    async def activate_profile(self, body: models.ProfileRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Activates one profile of each device, and assigns a plan and a phone number to this profile. To enable the profile too,
        use activateEnableProfile. Name each device by EID and IMEI. The outcome contains the ICCID, which most other profile
        requests need. Billing starts (quirk euicc-billing). A global profile can be downloaded only after the US profile, the
        lead, is active.

        Three request models of the SDK share this path. The request described here has the members of all three
        (quirk euicc-activate-models). According to the SDK, a request names up to 100 devices. According to the documentation of
        global profiles, it names up to 10000 (quirk euicc-device-count).

        The outcome arrives through DeviceProfileService, one message per device. Errors in the request return 400 immediately
        (quirk euicc-codes).

        Example::

            await client.api.activate_profile({
                "accountName": "0481516234-00001",
                "devices": [
                    {
                        "deviceIds": [
                            {
                                "id": "89033023814096137813997016526532",
                                "kind": "eid",
                            },
                            {
                                "id": "356460839680085",
                                "kind": "imei",
                            },
                        ],
                    },
                ],
                "carrierName": "Verizon Wireless",
                "servicePlan": "IoT 5MB SHR",
                "mdnZipCode": "04401",
            })

        Example response::

            {
                "requestId": "d4f7f641-77cf-4138-aaae-0dbda34b6c21",
            }
        """
    activateProfile = activate_profile
    async def activate_enable_profile(self, body: models.ActivateDeviceProfileRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Activates and enables one profile of each device, in one request. Name each device by EID and IMEI; the outcome contains
        the ICCID. Billing starts (quirk euicc-billing).

        According to the SDK, a request names at most 100 devices. The outcome arrives through DeviceProfileService, one message
        per device. Errors in the request return 400 immediately (quirk euicc-codes).

        Example::

            await client.api.activate_enable_profile({
                "accountName": "0481516234-00001",
                "devices": [
                    {
                        "deviceIds": [
                            {
                                "id": "89033023580474362935568002105475",
                                "kind": "eid",
                            },
                            {
                                "id": "352600259239326",
                                "kind": "imei",
                            },
                        ],
                    },
                ],
                "servicePlan": "IoT 5MB SHR",
                "mdnZipCode": "04401",
            })

        Example response::

            {
                "requestId": "ca7256af-6802-469e-b8c9-e5f02f423168",
            }
        """
    activateEnableProfile = activate_enable_profile
    async def deactivate_profile(self, body: models.DeactivateDeviceProfileRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Ends the service of a profile. Name each device by EID and ICCID. A line under contract may incur a termination fee,
        unless `etfWaiver` applies one of the account's waivers. If `checkFallbackProfile` is true, the service presumably checks
        first whether the device has a fallback profile (quirk euicc-check-fallback).

        According to the SDK, a request names up to 100 devices. According to the documentation of global profiles, it names up
        to 10000 (quirk euicc-device-count). The outcome arrives through DeviceProfileService, one message per device. Errors in
        the request return 400 immediately (quirk euicc-codes).

        Example::

            await client.api.deactivate_profile({
                "accountName": "0481516234-00001",
                "devices": [
                    {
                        "deviceIds": [
                            {
                                "id": "89033023747607395639700481715977",
                                "kind": "eid",
                            },
                            {
                                "id": "89148000002030308487",
                                "kind": "iccid",
                            },
                        ],
                    },
                ],
                "carrierName": "Verizon Wireless",
                "reasonCode": "FF",
                "etfWaiver": False,
                "checkFallbackProfile": True,
            })

        Example response::

            {
                "requestId": "a9c34aa9-0b38-471f-b870-40f8bc030645",
            }
        """
    deactivateProfile = deactivate_profile
    async def set_fallback_attribute(self, body: models.SetFallbackAttributeRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Marks a profile as the fallback of its device: the profile that is used when the enabled profile is disabled or has no
        network. Name each device by its EID and the ICCID of the profile. In this description, the operation has the effect
        `change`, because it sends a command to the SIM over the air (quirk euicc-fallback-effect).

        According to the SDK, a request names at most 100 devices. The SDK also has the operation under a second path
        (quirk euicc-fallback-path). The outcome arrives through DeviceProfileService, one message per device. Errors in the
        request return 400 immediately (quirk euicc-codes).

        Example::

            await client.api.set_fallback_attribute({
                "accountName": "0481516234-00001",
                "devices": [
                    {
                        "deviceIds": [
                            {
                                "id": "89033023281408614163711411656418",
                                "kind": "eid",
                            },
                            {
                                "id": "89148000008471474209",
                                "kind": "iccid",
                            },
                        ],
                    },
                ],
                "carrierName": "Verizon Wireless",
            })

        Example response::

            {
                "requestId": "fc2f77d5-bd76-44d4-9bba-2eb5a45fa786",
            }
        """
    setFallbackAttribute = set_fallback_attribute
    async def suspend_profile(self, body: models.GioProfileRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Takes profiles out of service temporarily. The other profiles of the device stay in service. Name each profile by its
        ICCID, or by EID and ICCID (quirk euicc-suspend-ids). The US profile, the lead, cannot be suspended on its own;
        suspendEuiccDevice suspends all profiles.

        A request names up to 10000 devices (quirk euicc-device-count). The outcome arrives through DeviceProfileService. Errors
        in the request return 400 immediately (quirk euicc-codes). The maximum duration and the cost of a suspension are
        documented only for suspendDevices.

        Example::

            await client.api.suspend_profile({
                "accountName": "0481516234-00001",
                "devices": [
                    {
                        "deviceIds": [
                            {
                                "kind": "eid",
                                "id": "89033023092502056737219498925239",
                            },
                            {
                                "kind": "iccid",
                                "id": "89148000003530212310",
                            },
                        ],
                    },
                ],
                "mdnZipCode": "04401",
                "servicePlan": "Global Fleet 2",
            })

        Example response::

            {
                "requestId": "02327358-0c3a-435c-a287-7cfcfeffdd91",
            }
        """
    suspendProfile = suspend_profile
    async def resume_profile(self, body: models.GioProfileRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Ends the suspension of individual profiles, each named by EID and ICCID (quirk euicc-suspend-ids). For lines, the same
        action is called restoring.

        A request names up to 10000 devices (quirk euicc-device-count). The outcome arrives through DeviceProfileService. Errors
        in the request return 400 immediately (quirk euicc-codes).

        Example::

            await client.api.resume_profile({
                "accountName": "0481516234-00001",
                "devices": [
                    {
                        "deviceIds": [
                            {
                                "kind": "eid",
                                "id": "89033023024038224673142288616874",
                            },
                            {
                                "kind": "iccid",
                                "id": "89148000008647033491",
                            },
                        ],
                    },
                ],
                "mdnZipCode": "04401",
                "servicePlan": "Global Fleet 2",
            })

        Example response::

            {
                "requestId": "9e92261c-2d2c-4772-b0d0-8f50286bdcad",
            }
        """
    resumeProfile = resume_profile
    async def suspend_euicc_device(self, body: models.GioProfileRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Suspends every profile of the devices, including the US profile, the lead. A suspended eUICC device has no service,
        whatever the status of its profiles is.

        A request names up to 10000 devices (quirk euicc-device-count). The outcome arrives through DeviceProfileService, one
        message per profile and one for the device. Errors in the request return 400 immediately (quirk euicc-codes).

        Example::

            await client.api.suspend_euicc_device({
                "accountName": "0481516234-00001",
                "devices": [
                    {
                        "deviceIds": [
                            {
                                "kind": "eid",
                                "id": "89033023945093269147430633048413",
                            },
                            {
                                "kind": "iccid",
                                "id": "89148000002491264211",
                            },
                        ],
                    },
                ],
                "mdnZipCode": "04401",
                "servicePlan": "Global Fleet 2",
            })

        Example response::

            {
                "requestId": "020cf99c-3bbd-44dd-859a-3f38401afc08",
            }
        """
    suspendEuiccDevice = suspend_euicc_device
    async def resume_euicc_device(self, body: models.GioProfileRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Resumes devices that suspendEuiccDevice suspended. Profiles that were suspended individually stay suspended; use
        resumeProfile for these profiles. Verizon's documentation has this operation, but the SDK does not
        (quirk euicc-resume-request).

        A request names up to 10000 devices (quirk euicc-device-count). The outcome arrives through DeviceProfileService, one
        message per profile and one for the device. For a profile that is already in service, the message is a failure. Errors in
        the request return 400 immediately (quirk euicc-codes).

        Example::

            await client.api.resume_euicc_device({
                "accountName": "0481516234-00001",
                "devices": [
                    {
                        "deviceIds": [
                            {
                                "kind": "eid",
                                "id": "89033023810276743181157472436137",
                            },
                            {
                                "kind": "iccid",
                                "id": "89148000004741592680",
                            },
                        ],
                    },
                ],
                "mdnZipCode": "04401",
                "servicePlan": "Global Fleet 2",
            })

        Example response::

            {
                "requestId": "4add4b39-8efa-4e66-a901-1f8088076c51",
            }
        """
    resumeEuiccDevice = resume_euicc_device
    async def change_profile_service_plan(self, body: models.DeviceProfileRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Changes the service plan of a profile, and so its cost. Name each device by both its EID and ICCID. Verizon's
        documentation has this operation, but the SDK does not. The plan of a line can be changed four times per month, and not
        while the line is suspended. Whether this rule applies to profiles is not documented (quirk euicc-plan-rules).

        A request names up to 10000 devices (quirk euicc-device-count). The outcome arrives through DeviceProfileService, one
        message per device. Errors in the request return 400 immediately (quirk euicc-codes).

        Example::

            await client.api.change_profile_service_plan({
                "accountName": "0481516234-00001",
                "devices": [
                    {
                        "deviceIds": [
                            {
                                "kind": "eid",
                                "id": "89033023030788365487627304321093",
                            },
                            {
                                "kind": "iccid",
                                "id": "89148000002201373732",
                            },
                        ],
                    },
                ],
                "servicePlan": "Global Fleet 5",
            })

        Example response::

            {
                "requestId": "3247378f-d008-462a-adfa-9877086ebea2",
            }
        """
    changeProfileServicePlan = change_profile_service_plan
    async def renew_activation_code(self, body: models.EsimProfileRequest2 | dict[str, Any]) -> models.DeviceManagementResult:
        """Creates a new activation code, which a device uses to download its profile. Name each device by both its IMEI and its
        previously assigned ICCID. Whether the old code stays valid is not documented, so treat it as void
        (quirk euicc-renewed-code).

        The response contains only a request id; the new code is expected by callback through DeviceProfileService. According to
        the SDK, errors return 400, 401, 403, 404, 406 or 429; no documentation lists codes about profiles (quirk euicc-codes).
        Sources disagree on how many devices a request may name (quirk euicc-device-count).

        Example::

            await client.api.renew_activation_code({
                "accountName": "0481516234-00001",
                "devices": [
                    {
                        "deviceIds": [
                            {
                                "id": "354742547690478",
                                "kind": "imei",
                            },
                            {
                                "id": "89148000003550376805",
                                "kind": "iccid",
                            },
                        ],
                    },
                ],
                "servicePlan": "IoT 5MB SHR",
                "mdnZipCode": "04401",
            })

        Example response::

            {
                "requestId": "78bb986c-213a-4611-a039-1aeaa48f95b8",
            }
        """
    renewActivationCode = renew_activation_code
    async def eid_device_swap(self, body: models.EidDeviceSwapRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Replaces an eUICC device with another device, which takes over the line. A line that is active on the replacement is
        deactivated first. Usage history follows the phone number; the profile status stays with the ICCID
        (quirk euicc-swap-history). No source documents the members of the request; the members described here are guesses. Ask
        Verizon before using this operation (quirk euicc-swap-request).

        Three messages report the swap, all with its request id. CarrierService sends two of them: first about the deactivation
        of one ICCID, which Verizon calls the original one (ChangeDeviceState), then about the exchange of the identifiers (which
        Verizon spells ChangeDeviceIdentifer). StateService sends one message about the state change (GoToState). Register
        listeners for both services. The swap is complete when all three messages have arrived (quirk euicc-swap-callbacks).
        Errors in the request return 400 immediately (quirk euicc-codes).

        Example::

            await client.api.eid_device_swap({
                "accountName": "0481516234-00001",
                "deviceIds": [
                    {
                        "id": "89033023076063270655843581921589",
                        "kind": "eid",
                    },
                ],
                "deviceIdsTo": [
                    {
                        "id": "89033023580283946940031307952583",
                        "kind": "eid",
                    },
                    {
                        "id": "353826931719430",
                        "kind": "imei",
                    },
                ],
                "servicePlan": "IoT 5MB SHR",
                "zipCode": "04401",
                "smsrOid": "1.3.6.1.4.1.40555.2.700.310.101.4",
            })

        Example response::

            {
                "requestId": "dc497100-668d-40ed-b797-6a9330acae1d",
            }
        """
    eidDeviceSwap = eid_device_swap
    async def list_global_devices(self, body: models.EsimGlobalDeviceList | dict[str, Any]) -> models.DeviceManagementResult:
        """Requests a list of devices and their profiles, filtered by state, profile status, carrier and identifiers. Unlike
        listDevices, the operation returns only a request id. The list arrives by callback through DeviceProfileService, in a
        shape that no source shows (quirk euicc-callback-content). The operation changes nothing, although it is a POST.

        If the user has no access to the account, the service returns `REQUEST_FAILED.AccountName`. Other codes are not
        documented (quirk euicc-codes).

        Example::

            await client.api.list_global_devices({
                "accountName": "0481516234-00001",
                "provisioningStatusFilter": "ACTIVE",
                "profileStatusFilter": "DOWNLOAD_ENABLE",
                "carrierNameFilter": "Verizon Wireless",
                "deviceFilter": [
                    {
                        "id": "356251752788397",
                        "kind": "imei",
                    },
                    {
                        "id": "89033023079959897263279763791564",
                        "kind": "eid",
                    },
                ],
            })

        Example response::

            {
                "requestId": "42fb8e22-329c-46d3-ad29-3c5dad109b1f",
            }
        """
    listGlobalDevices = list_global_devices
    async def get_global_request_status(self, request_id: str, *, account_name: str | None = None) -> models.StatusResponse:
        """Returns whether an accepted request about eUICC devices has finished. The response contains the status of the whole
        request and of each of its parts, so you need not wait for callbacks. Bulk requests have no status; how many devices make
        a request a bulk request is not documented. For the status of activateDevices, suspendDevices, restoreDevices and
        deactivateDevices, use getRequestStatus.

        If the user has no access to the account, the service returns `REQUEST_FAILED.AccountName`. The response to an unknown
        request id is not documented.

        Example::

            await client.api.get_global_request_status(request_id=...)

        Example response::

            {
                "requestId": "874eca7a-8a2e-41a3-a7c4-77f1fb1c1acd",
                "status": "Pending",
                "subRequests": [
                    {
                        "ids": [
                            {
                                "id": "89148000006405939032",
                                "kind": "iccid",
                            },
                        ],
                        "status": "Success",
                    },
                    {
                        "ids": [
                            {
                                "id": "89148000002569997668",
                                "kind": "iccid",
                            },
                        ],
                        "status": "Pending",
                    },
                ],
            }
        """
    getGlobalRequestStatus = get_global_request_status
    async def schedule_firmware_upgrade(self, body: models.FirmwareUpgradeRequest | dict[str, Any]) -> models.FirmwareUpgrade:
        """Schedules an upgrade of devices that are managed by OMA-DM or LWM2M. The network waits up to four hours for an OMA-DM
        device to connect. If the device connects later, the service queues the upgrade of the device again (according to
        Verizon's documentation, since version 3.1 of Software Management). If the account has monthly licenses, assign a license
        to each device first. Each call creates another upgrade.

        The response contains the upgrade instead of a request id. The callback service Fota reports the progress; register its
        listener with registerFotaCallback. getFirmwareUpgrade returns the progress too. Devices are plain IMEIs in the request
        and objects in the response (quirk firmware-device-lists). A failed call returns status 400 with an undocumented error
        code (quirk firmware-codes).

        Example::

            await client.api.schedule_firmware_upgrade({
                "accountName": "0742918365-00001",
                "firmwareName": "FOTA_Ridgeway_RW210_07To08_HF",
                "firmwareTo": "RWFW-08",
                "startDate": "2026-04-06",
                "endDate": "2026-04-10",
                "deviceList": [
                    "351756051523947",
                    "351756051523954",
                ],
            })

        Example response::

            {
                "id": "f3a7205c-b8d1-4e96-8c40-25e9d61b7af3",
                "accountName": "0742918365-00001",
                "firmwareName": "FOTA_Ridgeway_RW210_07To08_HF",
                "firmwareTo": "RWFW-08",
                "startDate": "2026-04-06",
                "status": "RequestPending",
                "deviceList": [
                    {
                        "deviceId": "351756051523947",
                        "status": "RequestPending",
                    },
                    {
                        "deviceId": "351756051523954",
                        "status": "RequestPending",
                    },
                ],
            }
        """
    scheduleFirmwareUpgrade = schedule_firmware_upgrade
    async def list_firmware(self, *, account: str | None = None) -> list[models.Firmware]:
        """Lists the firmware images that devices of the account can be upgraded to. A failed call returns status 400 with an undocumented error code (quirk firmware-codes).

        Example::

            await client.api.list_firmware()

        Example response::

            [
                {
                    "firmwareName": "FOTA_Ridgeway_RW210_07To08_HF",
                    "participantName": "0742918365-00001",
                    "launchDate": "2026-01-20T10:00:00.000Z",
                    "releaseNote": "",
                    "model": "RW-GATE-210",
                    "make": "Ridgeway",
                    "fromVersion": "RWFW-07",
                    "toVersion": "RWFW-08",
                },
            ]
        """
    listFirmware = list_firmware
    async def get_firmware_upgrade(self, upgrade_id: str, *, account_name: str | None = None) -> models.FirmwareUpgrade:
        """Returns an upgrade and the status of each device. A failed call returns status 400 with an undocumented error code (quirk firmware-codes).

        Example::

            await client.api.get_firmware_upgrade(upgrade_id=...)

        Example response::

            {
                "id": "f3a7205c-b8d1-4e96-8c40-25e9d61b7af3",
                "accountName": "0742918365-00001",
                "firmwareName": "FOTA_Ridgeway_RW210_07To08_HF",
                "firmwareTo": "RWFW-08",
                "startDate": "2026-04-06",
                "status": "Queued",
                "deviceList": [
                    {
                        "deviceId": "351756051523947",
                        "status": "Device Accepted",
                        "resultReason": "success",
                    },
                    {
                        "deviceId": "351756051523954",
                        "status": "Device Accepted",
                        "resultReason": "success",
                    },
                ],
                "endDate": "2026-04-10",
            }
        """
    getFirmwareUpgrade = get_firmware_upgrade
    async def update_firmware_upgrade_devices(self, body: models.FirmwareUpgradeChangeRequest | dict[str, Any], upgrade_id: str, *, account_name: str | None = None) -> models.FirmwareUpgradeChangeResult:
        """Adds devices to an upgrade that has not started, or removes devices from it. A second call ends in the same state, although its response may report failures. The HTTP status is 200 even if the change failed for some devices, so check the result of each device. A failed call returns status 400 with an undocumented error code (quirk firmware-codes).

        Example::

            await client.api.update_firmware_upgrade_devices({
                "type": "append",
                "deviceList": [
                    "864475041208817",
                ],
            }, upgrade_id=...)

        Example response::

            {
                "accountName": "0742918365-00001",
                "id": "f3a7205c-b8d1-4e96-8c40-25e9d61b7af3",
                "deviceList": [
                    {
                        "deviceId": "864475041208817",
                        "status": "AddDeviceSucceed",
                        "Reason": "Device added Successfully",
                    },
                ],
            }
        """
    updateFirmwareUpgradeDevices = update_firmware_upgrade_devices
    async def cancel_firmware_upgrade(self, upgrade_id: str, *, account_name: str | None = None) -> models.SuccessResult:
        """Cancels an upgrade that has not started. A second call ends in the same state. A failed call returns status 400 with an undocumented error code (quirk firmware-codes).

        Example::

            await client.api.cancel_firmware_upgrade(upgrade_id=...)

        Example response::

            {
                "success": True,
            }
        """
    cancelFirmwareUpgrade = cancel_firmware_upgrade
    async def list_fota_devices(self, start_index: str, *, account: str | None = None) -> models.FotaDeviceListResult:
        """Lists the devices of the account with their firmware versions. `fotaEligible` shows whether a device can be upgraded over the air. While `hasMoreData` is true, request the next page with `lastSeenDeviceId` of the response as the start index. On the last page, `lastSeenDeviceId` is 0. A failed call returns status 400 with an undocumented error code (quirk firmware-codes).

        Example::

            await client.api.list_fota_devices(start_index=...)

        Example response::

            {
                "accountName": "0742918365-00001",
                "hasMoreData": False,
                "lastSeenDeviceId": 0,
                "deviceList": [
                    {
                        "deviceId": "351756051523947",
                        "mdn": "5055550143",
                        "model": "RW-GATE-210",
                        "make": "Ridgeway",
                        "firmware": "RWFW-07",
                        "fotaEligible": True,
                        "licenseAssigned": True,
                        "upgradeTime": "2025-12-01 04:22:19.730 +0000 UTC",
                    },
                    {
                        "deviceId": "351756051523954",
                        "mdn": "5055550167",
                        "model": "RW-GATE-210",
                        "make": "Ridgeway",
                        "firmware": "RWFW-07",
                        "fotaEligible": True,
                        "licenseAssigned": False,
                        "upgradeTime": "01/01/1900 0:0:0",
                    },
                ],
            }
        """
    listFotaDevices = list_fota_devices
    async def list_firmware_upgrades_by_status(self, upgrade_status: str, start_index: str, *, account: str | None = None) -> models.UpgradeListQueryResult:
        """Lists the upgrades with the given status. While `hasMoreFlag` is true (other lists name it `hasMoreData`), request the next page with `lastSeenUpgradeId` of the response as the start index. On the last page, `lastSeenUpgradeId` is 0. A failed call returns status 400 with an undocumented error code (quirk firmware-codes).

        Example::

            await client.api.list_firmware_upgrades_by_status(upgrade_status=..., start_index=...)

        Example response::

            {
                "hasMoreFlag": False,
                "lastSeenUpgradeId": 0,
                "reportList": [
                    {
                        "id": "f3a7205c-b8d1-4e96-8c40-25e9d61b7af3",
                        "accountName": "0742918365-00001",
                        "firmwareName": "FOTA_Ridgeway_RW210_07To08_HF",
                        "firmwareTo": "RWFW-08",
                        "startDate": "2026-04-06",
                        "status": "RequestPending",
                        "deviceList": [
                            {
                                "deviceId": "351756051523947",
                                "status": "RequestPending",
                            },
                            {
                                "deviceId": "351756051523954",
                                "status": "RequestPending",
                            },
                        ],
                    },
                ],
            }
        """
    listFirmwareUpgradesByStatus = list_firmware_upgrades_by_status
    async def get_device_firmware_history(self, device_id: str, *, account: str | None = None) -> list[models.DeviceUpgradeHistory]:
        """Lists the upgrades of one device in the last six months. A failed call returns status 400 with an undocumented error code (quirk firmware-codes).

        Example::

            await client.api.get_device_firmware_history(device_id=...)

        Example response::

            [
                {
                    "deviceId": "351756051523947",
                    "id": "f3a7205c-b8d1-4e96-8c40-25e9d61b7af3",
                    "accountName": "0742918365-00001",
                    "firmwareFrom": "RWFW-06",
                    "firmwareTo": "RWFW-07",
                    "startDate": "2025-12-01",
                    "upgradeStartTime": "2025-12-01T04:02:10Z",
                    "status": "UpgradeSuccess",
                    "reason": "success",
                },
            ]
        """
    getDeviceFirmwareHistory = get_device_firmware_history
    async def get_fota_subscription(self, *, account: str | None = None) -> models.FotaSubscription:
        """Returns the subscription of the account, with the numbers of purchased and used licenses. A failed call returns status 400 with an undocumented error code (quirk firmware-codes).

        Example::

            await client.api.get_fota_subscription()

        Example response::

            {
                "accountName": "0742918365-00001",
                "purchaseType": "TS-HFOTA-MRC",
                "licenseCount": 200,
                "licenseUsedCount": 37,
                "updateTime": "2026-01-05T12:40:00.000Z",
            }
        """
    getFotaSubscription = get_fota_subscription
    async def get_fota_license_status(self, start_index: str, *, account: str | None = None) -> models.AccountLicenseInfo:
        """Returns the number of licenses of the account, and the devices that hold a license. While `hasMoreData` is true, request the next page with `lastSeenDeviceId` of the response as the start index. On the last page, `lastSeenDeviceId` is 0. A failed call returns status 400 with an undocumented error code (quirk firmware-codes).

        Example::

            await client.api.get_fota_license_status(start_index=...)

        Example response::

            {
                "accountName": "0742918365-00001",
                "totalLicenses": 200,
                "assignedLicenses": 2,
                "hasMoreData": False,
                "lastSeenDeviceId": 0,
                "deviceList": [
                    {
                        "deviceId": "351756051523947",
                        "assignmentTime": "2025-11-20T09:00:12.000Z",
                    },
                    {
                        "deviceId": "864475041208817",
                        "assignmentTime": "2026-01-15T21:48:55.000Z",
                    },
                ],
            }
        """
    getFotaLicenseStatus = get_fota_license_status
    async def assign_fota_licenses(self, body: models.FotaLicenseRequest | dict[str, Any], *, account: str | None = None) -> models.FotaLicenseResult:
        """Assigns a license to each named device. Monthly licenses cost money while they are assigned. Verizon's SDK marks the operation as deprecated (quirk firmware-deprecated). The HTTP status is 200 even if some devices did not get a license, so check the result of each device. A failed call returns status 400 with an undocumented error code (quirk firmware-codes).

        Example::

            await client.api.assign_fota_licenses({
                "deviceList": [
                    "351756051523954",
                ],
            })

        Example response::

            {
                "accountName": "0742918365-00001",
                "licCount": 200,
                "licUsedCount": 38,
                "deviceList": [
                    {
                        "deviceId": "351756051523954",
                        "status": "LicenseAssignSuccess",
                        "Reason": "Success",
                    },
                ],
            }
        """
    assignFotaLicenses = assign_fota_licenses
    async def remove_fota_licenses(self, body: models.FotaLicenseRequest | dict[str, Any], *, account: str | None = None) -> models.FotaLicenseResult:
        """Removes the license from each named device. Verizon's SDK marks the operation as deprecated (quirk firmware-deprecated). The HTTP status is 200 even if the removal failed for some devices, for example because they had no license, so check the result of each device. A failed call returns status 400 with an undocumented error code (quirk firmware-codes).

        Example::

            await client.api.remove_fota_licenses({
                "deviceList": [
                    "351756051523954",
                    "864475041208817",
                ],
            })

        Example response::

            {
                "accountName": "0742918365-00001",
                "licCount": 200,
                "licUsedCount": 37,
                "deviceList": [
                    {
                        "deviceId": "351756051523954",
                        "status": "LicenseRemoveSuccess",
                        "Reason": "Success",
                    },
                    {
                        "deviceId": "864475041208817",
                        "status": "LicenseRemoveFailed",
                        "Reason": "No license attached to device",
                    },
                ],
            }
        """
    removeFotaLicenses = remove_fota_licenses
    async def create_fota_license_removal_list(self, body: models.FotaLicenseRemovalRequest | dict[str, Any], *, account: str | None = None) -> models.FotaLicenseRemovalResult:
        """Replaces or extends the list of devices that lose their license when there are too few licenses. Verizon's SDK marks the operation as deprecated (quirk firmware-deprecated). A failed call returns status 400 with an undocumented error code (quirk firmware-codes).

        Example::

            await client.api.create_fota_license_removal_list({
                "type": "append",
                "deviceList": [
                    "351756051523954",
                ],
            })

        Example response::

            {
                "count": 1,
                "deviceList": [
                    "351756051523954",
                ],
            }
        """
    createFotaLicenseRemovalList = create_fota_license_removal_list
    async def delete_fota_license_removal_list(self, *, account: str | None = None) -> models.SuccessResult:
        """Removes all devices from the list. A second call ends in the same state. Verizon's SDK marks the operation as deprecated (quirk firmware-deprecated). A failed call returns status 400 with an undocumented error code (quirk firmware-codes).

        Example::

            await client.api.delete_fota_license_removal_list()

        Example response::

            {
                "success": True,
            }
        """
    deleteFotaLicenseRemovalList = delete_fota_license_removal_list
    async def list_fota_license_removals(self, start_index: str, *, account: str | None = None) -> models.FotaLicenseRemovalList:
        """Lists the devices that lose their license when there are too few licenses. While `hasMoreData` is true, request the next page with the start index raised by the number of devices received. Verizon's SDK marks the operation as deprecated (quirk firmware-deprecated). A failed call returns status 400 with an undocumented error code (quirk firmware-codes).

        Example::

            await client.api.list_fota_license_removals(start_index=...)

        Example response::

            {
                "count": 1,
                "hasMoreData": False,
                "updateTime": "2026-02-02T06:31:18.000Z",
                "deviceList": [
                    "351756051523954",
                ],
            }
        """
    listFotaLicenseRemovals = list_fota_license_removals
    async def register_fota_callback(self, body: models.FotaCallbackRequest | dict[str, Any], *, account: str | None = None) -> models.FotaCallbackActionResult:
        """Registers the URL that firmware messages are sent to. The registry is separate from that of registerCallback. Registering again presumably replaces the URL and the credentials, as in registerCallback. The name of the callback service is Fota. A failed call returns status 400 with an undocumented error code (quirk firmware-codes).

        Example::

            await client.api.register_fota_callback({
                "name": "Fota",
                "url": "https://hooks.ridgeway-water.example/thingspace/fota",
                "username": "rw-listener",
                "password": "k4-Copper-Finch",
            })

        Example response::

            {
                "accountName": "0742918365-00001",
                "serviceName": "Fota",
            }
        """
    registerFotaCallback = register_fota_callback
    async def list_fota_callbacks(self, *, account: str | None = None) -> models.FotaRegisteredCallbacks:
        """Returns the listener as one object, in which the member `aname` is the account. The object may contain the password in plain text: never print or log it. A failed call returns status 400 with an undocumented error code (quirk firmware-codes).

        Example::

            await client.api.list_fota_callbacks()

        Example response::

            {
                "aname": "0742918365-00001",
                "name": "Fota",
                "url": "https://hooks.ridgeway-water.example/thingspace/fota",
            }
        """
    listFotaCallbacks = list_fota_callbacks
    async def deregister_fota_callback(self, service: str, *, account: str | None = None) -> models.SuccessResult:
        """Stops the delivery of firmware messages. A second call ends in the same state. A failed call returns status 400 with an undocumented error code (quirk firmware-codes).

        Example::

            await client.api.deregister_fota_callback(service=...)

        Example response::

            {
                "success": True,
            }
        """
    deregisterFotaCallback = deregister_fota_callback
    async def schedule_firmware_campaign_v3(self, body: models.CampaignFirmwareUpgrade | dict[str, Any], *, account_name: str | None = None) -> models.FirmwareCampaign:
        """Schedules a firmware upgrade of devices. The upgrade runs between a first and a last day and, optionally, only during time windows of each day. The campaign can also assign licenses and add further devices; both may cost money. scheduleFirmwareUpgrade (version 1) has no time windows. scheduleSoftwareCampaignV2 (version 2) schedules software and files that devices download over HTTP. Each call creates another campaign. A failed call returns status 400 with an undocumented error code (quirk firmware-codes).

        Example::

            await client.api.schedule_firmware_campaign_v3({
                "campaignName": "RW210 spring",
                "firmwareName": "FOTA_Ridgeway_RW210_07To08_HF",
                "firmwareFrom": "RWFW-07",
                "firmwareTo": "RWFW-08",
                "protocol": "LWM2M",
                "startDate": "2026-04-06",
                "endDate": "2026-04-10",
                "campaignTimeWindowList": [
                    {
                        "startTime": 1,
                        "endTime": 5,
                    },
                ],
                "deviceList": [
                    "351756051523947",
                    "351756051523954",
                ],
                "autoAssignLicenseFlag": False,
                "autoAddDevicesFlag": False,
            })

        Example response::

            {
                "id": "f3a7205c-b8d1-4e96-8c40-25e9d61b7af3",
                "accountName": "0742918365-00001",
                "campaignName": "RW210 spring",
                "firmwareName": "FOTA_Ridgeway_RW210_07To08_HF",
                "firmwareFrom": "RWFW-07",
                "firmwareTo": "RWFW-08",
                "protocol": "LWM2M",
                "make": "Ridgeway",
                "model": "RW-GATE-210",
                "startDate": "2026-04-06",
                "endDate": "2026-04-10",
                "campaignTimeWindowList": [
                    {
                        "startTime": 1,
                        "endTime": 5,
                    },
                ],
                "status": "CampaignRequestPending",
            }
        """
    scheduleFirmwareCampaignV3 = schedule_firmware_campaign_v3
    async def get_campaign_v3(self, campaign_id: str, *, account_name: str | None = None) -> models.FirmwareCampaign:
        """Returns a campaign and its status. A failed call returns status 400 with an undocumented error code (quirk firmware-codes).

        Example::

            await client.api.get_campaign_v3(campaign_id=...)

        Example response::

            {
                "id": "f3a7205c-b8d1-4e96-8c40-25e9d61b7af3",
                "accountName": "0742918365-00001",
                "campaignName": "RW210 spring",
                "firmwareName": "FOTA_Ridgeway_RW210_07To08_HF",
                "firmwareFrom": "RWFW-07",
                "firmwareTo": "RWFW-08",
                "protocol": "LWM2M",
                "make": "Ridgeway",
                "model": "RW-GATE-210",
                "startDate": "2026-04-06",
                "endDate": "2026-04-10",
                "campaignTimeWindowList": [
                    {
                        "startTime": 1,
                        "endTime": 5,
                    },
                ],
                "status": "CampaignScheduled",
            }
        """
    getCampaignV3 = get_campaign_v3
    async def cancel_campaign_v3(self, campaign_id: str, *, account_name: str | None = None) -> models.SuccessResult:
        """Cancels a campaign that has not ended. A second call ends in the same state. A failed call returns status 400 with an undocumented error code (quirk firmware-codes).

        Example::

            await client.api.cancel_campaign_v3(campaign_id=...)

        Example response::

            {
                "success": True,
            }
        """
    cancelCampaignV3 = cancel_campaign_v3
    async def list_firmware_v3(self, protocol: str, *, acc: str | None = None) -> list[models.FirmwarePackage]:
        """Lists the firmware packages for one management protocol. A failed call returns status 400 with an undocumented error code (quirk firmware-codes).

        Example::

            await client.api.list_firmware_v3(protocol=...)

        Example response::

            [
                {
                    "firmwareName": "FOTA_Ridgeway_RW210_07To08_HF",
                    "firmwareFrom": "RWFW-07",
                    "firmwareTo": "RWFW-08",
                    "launchDate": "2026-01-20T10:00:00Z",
                    "releaseNote": "none",
                    "model": "RW-GATE-210",
                    "make": "Ridgeway",
                    "protocol": "LWM2M",
                },
            ]
        """
    listFirmwareV3 = list_firmware_v3
    async def schedule_software_campaign_v2(self, body: models.CampaignSoftwareUpgrade | dict[str, Any], *, account: str | None = None) -> models.CampaignSoftware:
        """Schedules software or files that devices download over HTTP and then install. The request sets the days and hours of the download and of the installation. Each call creates another campaign. A failed call returns status 400 with an undocumented error code (quirk firmware-codes).

        Example::

            await client.api.schedule_software_campaign_v2({
                "campaignName": "RW node app",
                "softwareName": "RWAPP_31To32",
                "softwareFrom": "RWAPP-31",
                "softwareTo": "RWAPP-32",
                "distributionType": "HTTP",
                "startDate": "2026-05-04",
                "endDate": "2026-05-08",
                "downloadAfterDate": "2026-05-04",
                "downloadTimeWindowList": [
                    {
                        "startTime": 1,
                        "endTime": 5,
                    },
                ],
                "installAfterDate": "2026-05-05",
                "installTimeWindowList": [
                    {
                        "startTime": 1,
                        "endTime": 5,
                    },
                ],
                "deviceList": [
                    "864475041208817",
                ],
            })

        Example response::

            {
                "id": "f3a7205c-b8d1-4e96-8c40-25e9d61b7af3",
                "accountName": "0742918365-00001",
                "campaignName": "RW node app",
                "softwareName": "RWAPP_31To32",
                "distributionType": "HTTP",
                "make": "Ridgeway",
                "model": "RW-NODE-035",
                "softwareFrom": "RWAPP-31",
                "softwareTo": "RWAPP-32",
                "startDate": "2026-05-04",
                "endDate": "2026-05-08",
                "downloadAfterDate": "2026-05-04",
                "downloadTimeWindowList": [
                    {
                        "startTime": 1,
                        "endTime": 5,
                    },
                ],
                "installAfterDate": "2026-05-05",
                "installTimeWindowList": [
                    {
                        "startTime": 1,
                        "endTime": 5,
                    },
                ],
                "status": "CampaignRequestPending",
            }
        """
    scheduleSoftwareCampaignV2 = schedule_software_campaign_v2
    async def create_device_group(self, body: models.CreateDeviceGroupRequest | dict[str, Any]) -> models.SuccessResult:
        """Creates a group in the account. The devices in `devicesToAdd` are added immediately and leave their previous group,
        because a device is in one group at a time. Their wireless lines do not change.

        If the account already has a group with this name, the call returns `REQUEST_FAILED.DeviceGroup.Exists`, so a second
        call fails. The call returns `INPUT_INVALID.Account.NotDefined` if `accountName` is missing,
        `REQUEST_FAILED.AccountNotFound` for an unknown account, and `REQUEST_FAILED.DeviceNotFound` for an unknown device. It
        is not documented whether the group is created if a device is unknown (quirk groups-partial-change). The response is
        immediate; no callback follows.

        Example::

            await client.api.create_device_group({
                "accountName": "0742918365-00001",
                "groupName": "Pump stations north",
                "groupDescription": "Meters of the northern pump stations",
                "devicesToAdd": [
                    {
                        "id": "351756051523947",
                        "kind": "imei",
                    },
                    {
                        "id": "864475041208817",
                        "kind": "imei",
                    },
                ],
            })

        Example response::

            {
                "success": True,
            }
        """
    createDeviceGroup = create_device_group
    async def list_device_groups(self, *, aname: str | None = None) -> list[models.DeviceGroup]:
        """Lists all groups of the account in one response, including the default group. The list does not contain the devices of
        the groups.

        The service returns `REQUEST_FAILED.AccountName` if the user has no access to the account, and
        `REQUEST_FAILED.AccountNotFound` if the account does not exist.

        Example::

            await client.api.list_device_groups()

        Example response::

            [
                {
                    "name": "Default: 0742918365-00001",
                    "description": "Default group of the account",
                    "isDefaultGroup": True,
                    "extendedAttributes": [],
                },
                {
                    "name": "Pump stations north",
                    "description": "Meters of the northern pump stations",
                    "isDefaultGroup": False,
                    "extendedAttributes": [],
                },
            ]
        """
    listDeviceGroups = list_device_groups
    async def update_device_group(self, body: models.DeviceGroupUpdateRequest | dict[str, Any], gname: str, *, aname: str | None = None) -> models.SuccessResult:
        """Changes only what the request contains. Added devices leave their previous group; removed devices return to the default
        group. Later requests that select devices by this group include the added devices and no longer include the removed
        devices.

        Sending the same request twice ends in the same state. After a rename, however, the second call no longer finds the
        group and returns `REQUEST_FAILED.DeviceGroupNotFound`, although the first call succeeded (quirk groups-repeat-answers).
        If another group already has the new name, the call returns `REQUEST_FAILED.DeviceGroup.Exists`. The response is
        immediate; no callback follows.

        Example::

            await client.api.update_device_group({
                "newGroupName": "Pump stations N",
                "newGroupDescription": "Northern pump stations, renamed",
                "devicesToAdd": [
                    {
                        "id": "351756051523954",
                        "kind": "imei",
                    },
                ],
                "devicesToRemove": [
                    {
                        "id": "864475041208817",
                        "kind": "imei",
                    },
                ],
            }, gname=...)

        Example response::

            {
                "success": True,
            }
        """
    updateDeviceGroup = update_device_group
    async def get_device_group(self, gname: str, *, aname: str | None = None, next: int | None = None) -> models.DeviceGroupDevicesData:
        """Returns the name and description of a group, and its devices, sorted by identifier. For each device, the operation
        returns only the identifiers, and sometimes the IP address; listDevices with a group filter returns all other
        attributes.

        A long list is split into parts. While more parts follow, the status is 202, `hasMoreData` is true, and the header
        `Location` contains the URL of the next part, including the parameter `next`. The last part has status 200 (quirk
        groups-next). If the group does not exist, the call returns `REQUEST_FAILED.DeviceGroupNotFound`.

        Example::

            await client.api.get_device_group(gname=...)

        Example response::

            {
                "name": "Pump stations north",
                "description": "Meters of the northern pump stations",
                "hasMoreData": False,
                "devices": [
                    {
                        "deviceIds": [
                            {
                                "id": "351756051523947",
                                "kind": "imei",
                            },
                            {
                                "id": "89148000006318840271",
                                "kind": "iccid",
                            },
                            {
                                "id": "5055550143",
                                "kind": "mdn",
                            },
                        ],
                        "ipAddress": "10.44.7.19",
                    },
                    {
                        "deviceIds": [
                            {
                                "id": "864475041208817",
                                "kind": "imei",
                            },
                            {
                                "id": "89148000007751209346",
                                "kind": "iccid",
                            },
                        ],
                    },
                ],
            }
        """
    getDeviceGroup = get_device_group
    async def delete_device_group(self, gname: str, *, aname: str | None = None) -> models.SuccessResult:
        """Deletes the group. Its devices move to the default group; they stay in the account, and their wireless lines do not
        change. Afterwards, nothing shows which devices were in the group, so list its devices before deleting it.

        The default group cannot be deleted (`INPUT_INVALID.DeviceGroup.DeleteDefault`). Sending the same request twice ends in
        the same state, but the second call returns `REQUEST_FAILED.DeviceGroupNotFound` (quirk groups-repeat-answers).

        Example::

            await client.api.delete_device_group(gname=...)

        Example response::

            {
                "success": True,
            }
        """
    deleteDeviceGroup = delete_device_group
    async def list_device_usage_history(self, body: models.DeviceUsageListRequest | dict[str, Any]) -> models.DeviceUsageListResult:
        """Lists the usage of one device, or of all devices with one usage label: the number of bytes and SMS messages by day and
        source (quirk sim-usage-sources). The operation changes nothing, although it is a POST.

        A response has at most 500 records. While `hasMoreData` is true, send the request again with `earliest` set to the time of
        the last record, and drop the records that the previous response already had (quirk history-seam). Records are kept for
        12 months. A request for many months may time out; split it into shorter periods.

        Data usage appears within 15 minutes after the end of a session, and about every six hours during a long 4G session. SMS
        messages are counted daily, with a delay of two days, or three at worst. Rated usage (source `Usage Feed`) has a delay
        of two days. The service returns `REQUEST_FAILED.DeviceNotFound` for an unknown device,
        `INPUT_INVALID.Device.Identifier.Invalid` for an identifier in the wrong format, and `INPUT_INVALID.Device.Kind.Invalid`
        for a kind of identifier that this operation does not accept.

        Example::

            await client.api.list_device_usage_history({
                "deviceId": {
                    "id": "89148000006318840271",
                    "kind": "iccid",
                },
                "earliest": "2026-03-02T00:00:00-05:00",
                "latest": "2026-03-05T00:00:00-05:00",
            })

        Example response::

            {
                "hasMoreData": False,
                "usageHistory": [
                    {
                        "bytesUsed": 4813977,
                        "extendedAttributes": [
                            {
                                "key": "MoSms",
                                "value": "2",
                            },
                            {
                                "key": "MtSms",
                                "value": "1",
                            },
                        ],
                        "servicePlan": "M2M4GFLEETSHR",
                        "smsUsed": 3,
                        "source": "Raw Usage",
                        "timestamp": "2026-03-02T00:00:00-05:00",
                    },
                    {
                        "bytesUsed": 9120044,
                        "extendedAttributes": [
                            {
                                "key": "MoSms",
                                "value": "0",
                            },
                            {
                                "key": "MtSms",
                                "value": "0",
                            },
                        ],
                        "servicePlan": "M2M4GFLEETSHR",
                        "smsUsed": 0,
                        "source": "Raw Usage",
                        "timestamp": "2026-03-03T00:00:00-05:00",
                    },
                    {
                        "bytesUsed": 377216,
                        "extendedAttributes": [
                            {
                                "key": "MoSms",
                                "value": "0",
                            },
                            {
                                "key": "MtSms",
                                "value": "4",
                            },
                        ],
                        "servicePlan": "M2M4GFLEETSHR",
                        "smsUsed": 4,
                        "source": "Raw Usage",
                        "timestamp": "2026-03-04T00:00:00-05:00",
                    },
                ],
            }
        """
    listDeviceUsageHistory = list_device_usage_history
    async def list_aggregate_device_usage(self, body: models.DeviceAggregateUsageListRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Requests the total usage of each selected device over a period. Select devices by id, group or label; without a
        selection, the result covers every device of the account. The operation changes nothing, although it is a POST and
        returns a request id.

        According to Verizon's documentation, the period starts at most six months ago and is at most one month long, although
        the documentation also says that usage is kept for twelve months (quirk usage-retention). `label` cannot be combined with
        `deviceIds`, and `groupName` requires `accountName`. If a user with several accounts omits the account, the error is
        `REQUEST_FAILED.MultipleAccounts` or `INPUT_INVALID.Account.NotDefined`. The service returns
        `REQUEST_FAILED.AccountName` if the user has no access to the account, and `REQUEST_FAILED.DeviceGroupNotFound` for an
        unknown group.

        The callback service DeviceUsage reports the result: one message per device, all with the same request id.

        Example::

            await client.api.list_aggregate_device_usage({
                "deviceIds": [
                    {
                        "id": "351756051523947",
                        "kind": "imei",
                    },
                    {
                        "id": "351756051523954",
                        "kind": "imei",
                    },
                ],
                "startTime": "2026-02-01T00:00:00-07:00",
                "endTime": "2026-02-28T00:00:00-07:00",
            })

        Example response::

            {
                "requestId": "7c1d4e52-90fb-4b6a-8a3e-51c7f2d0a914",
            }
        """
    listAggregateDeviceUsage = list_aggregate_device_usage
    async def list_device_connection_history(self, body: models.DeviceConnectionListRequest | dict[str, Any]) -> models.ConnectionHistoryResult:
        """Lists when the data sessions of one device started and ended, oldest first. The operation changes nothing, although it is
        a POST.

        A response has at most 500 events. While `hasMoreData` is true, send the request again with `earliest` set to the time
        of the last event, and drop the events that the previous response already had (quirk history-seam). The service
        returns `REQUEST_FAILED.DeviceNotFound` for an unknown device, and `INPUT_INVALID.Device.Identifier.Invalid` for an
        identifier in the wrong format.

        Example::

            await client.api.list_device_connection_history({
                "deviceId": {
                    "id": "5055550143",
                    "kind": "mdn",
                },
                "earliest": "2026-03-01T00:00:00Z",
                "latest": "2026-03-02T00:00:00Z",
            })

        Example response::

            {
                "connectionHistory": [
                    {
                        "connectionEventAttributes": [
                            {
                                "key": "BytesUsed",
                                "value": "0",
                            },
                            {
                                "key": "Event",
                                "value": "Start",
                            },
                            {
                                "key": "Msisdn",
                                "value": "15055550143",
                            },
                        ],
                        "extendedAttributes": [],
                        "occurredAt": "2026-03-01T06:11:42Z",
                    },
                    {
                        "connectionEventAttributes": [
                            {
                                "key": "BytesUsed",
                                "value": "188342",
                            },
                            {
                                "key": "Event",
                                "value": "Stop",
                            },
                            {
                                "key": "Msisdn",
                                "value": "15055550143",
                            },
                        ],
                        "extendedAttributes": [],
                        "occurredAt": "2026-03-01T06:47:03Z",
                    },
                ],
                "hasMoreData": False,
            }
        """
    listDeviceConnectionHistory = list_device_connection_history
    async def list_device_provisioning_history(self, body: models.DeviceProvisioningHistoryListRequest | dict[str, Any]) -> models.DeviceProvisioningHistoryListResult:
        """Lists the changes of one device, such as activations, suspensions and moves. Each change is listed with its author and
        its result. The operation changes nothing, although it is a POST.

        A response has at most 500 events. While `hasMoreData` is true, send the request again with `earliest` set to the time
        of the last event, and drop the events that the previous response already had (quirk history-seam). After a change
        of identifiers, no history is found under the old identifiers. The service returns `REQUEST_FAILED.DeviceNotFound` for an
        unknown device, and `INPUT_INVALID.Device.Identifier.Invalid` for an identifier in the wrong format.

        Verizon's documents disagree on whether the response is an object or a list with one object
        (quirk history-provisioning-list). Decoders must accept both.

        Example::

            await client.api.list_device_provisioning_history({
                "deviceId": {
                    "id": "5055550167",
                    "kind": "mdn",
                },
                "earliest": "2025-11-01T00:00:00Z",
                "latest": "2026-03-01T00:00:00Z",
            })

        Example response::

            {
                "provisioningHistory": [
                    {
                        "occurredAt": "2025-11-18T14:02:55Z",
                        "status": "Success",
                        "eventBy": "Ridgeway Ops",
                        "eventType": "Activation Confirmed",
                        "servicePlan": "M2M4GFLEETSHR",
                        "mdn": "5055550167",
                        "msisdn": "15055550167",
                        "extendedAttributes": [],
                    },
                    {
                        "occurredAt": "2026-01-09T09:30:10Z",
                        "status": "Success",
                        "eventBy": "Ridgeway Ops",
                        "eventType": "Suspend",
                        "servicePlan": "M2M4GFLEETSHR",
                        "mdn": "5055550167",
                        "msisdn": "15055550167",
                        "extendedAttributes": [],
                    },
                ],
                "hasMoreData": False,
            }
        """
    listDeviceProvisioningHistory = list_device_provisioning_history
    async def list_promo_device_usage(self, body: models.PromoUsageRequest | dict[str, Any]) -> models.PromoUsageResult:
        """Lists the usage of devices during a promotion. The operation changes nothing, although it is a POST. The members of the response are spelled differently from those of listDeviceUsageHistory (quirk history-promo-spelling). Paging is not documented. Presumably, a caller continues by sending the request again with `startTime` set to the time of the last record (quirk history-promo-paging).

        Example::

            await client.api.list_promo_device_usage({
                "deviceId": [
                    {
                        "id": "89148000006318840289",
                        "kind": "iccid",
                    },
                ],
                "startTime": "2026-02-01T00:00:00Z",
                "endTime": "2026-02-15T00:00:00Z",
            })

        Example response::

            {
                "hasmoredata": False,
                "deviceId": {
                    "id": "89148000006318840289",
                    "kind": "iccid",
                },
                "usageHistory": [
                    {
                        "bytesUsed": 52017,
                        "serviceplan": "PROMO500MB",
                        "smsUsed": 1,
                        "moSMS": 1,
                        "mtSMS": 0,
                        "source": "Raw Usage",
                        "eventDateTime": "2026-02-03T00:00:00Z",
                    },
                ],
            }
        """
    listPromoDeviceUsage = list_promo_device_usage
    async def list_promo_aggregate_usage(self, body: models.PromoAggregateUsageRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Requests the total usage of devices under a promotion. The operation changes nothing, although it is a POST and returns
        a request id. The member for the account is named `accountId` here.

        The result arrives by callback. No document names the callback service: DevicePromoUsage is assumed, because this name
        fits no other operation (quirk history-promo-callback).

        Example::

            await client.api.list_promo_aggregate_usage({
                "accountId": "0742918365-00001",
                "deviceId": [
                    {
                        "id": "89148000006318840289",
                        "kind": "iccid",
                    },
                    {
                        "id": "89148000007751209346",
                        "kind": "iccid",
                    },
                ],
                "startTime": "2026-02-01T00:00:00Z",
                "endTime": "2026-02-15T00:00:00Z",
            })

        Example response::

            {
                "requestId": "d2f6b0a7-3e48-4c19-9b5d-0e8a67c3f121",
            }
        """
    listPromoAggregateUsage = list_promo_aggregate_usage
    async def list_device_provisioning_history_v2(self, body: models.ProvisioningHistoryV2Request | dict[str, Any]) -> models.DeviceManagementResult:
        """Requests the provisioning history of up to 100 devices, or of all devices of an account. The operation changes nothing,
        although it is a POST and returns a request id.

        The result arrives by callback. No document names the callback service: DeviceService is assumed
        (quirk history-v2-callback).

        Example::

            await client.api.list_device_provisioning_history_v2({
                "accountName": "0742918365-00001",
                "deviceFilter": [
                    {
                        "id": "89033023426100000000004471862093",
                        "kind": "eid",
                    },
                ],
                "earliest": "2026-01-01T00:00:00Z",
                "latest": "2026-02-01T00:00:00Z",
            })

        Example response::

            {
                "requestId": "1b93ce84-6f07-4d2a-b8e1-94a05d7c3e60",
            }
        """
    listDeviceProvisioningHistoryV2 = list_device_provisioning_history_v2
    async def list_device_locations(self, body: models.LocationRequest | dict[str, Any]) -> list[models.Location]:
        """Locates up to 20 devices. The service responds when it has a position or an error for every device. Depending on the
        network, this can take a long time. Do not mix IoT devices and consumer devices in one request: it must contain only IoT
        devices of the account, or only consumer devices with consent (quirk location-consent-scope).

        A position from the cache is free. A position from the network counts against the purchased allowance and replaces the
        cached position, so the call is not retried automatically. The HTTP status is 200 even if devices were not located, so
        check the `error` of each device (`POSITION METHOD FAILURE`). Exception: with `cacheMode` 0, the call fails with
        `CACHE_UNAVAILABLE` if there is no cached position (quirk location-cache-unavailable).

        Other failed calls return `INVALID_REQUEST` or `INVALID_PARAMETER`. For `INVALID_PARAMETER`, only the message shows the
        reason: an unknown device (`Device not found`), a device that is in another account or does not have the MDN in the
        request (`Ownership or MDN validation failed`), an excluded device (`Consent check failed`), or an account without the
        location service (`Unregistered account`). A call with an expired session returns `INVALID_PARAMETER` too
        (quirk location-session-expired).

        Example::

            await client.api.list_device_locations({
                "accountName": "0742918365-00001",
                "accuracyMode": "0",
                "cacheMode": "1",
                "deviceList": [
                    {
                        "id": "351756051523947",
                        "kind": "imei",
                        "mdn": "5055550143",
                    },
                    {
                        "id": "351756051523954",
                        "kind": "imei",
                        "mdn": "5055550167",
                    },
                ],
            })

        Example response::

            [
                {
                    "msid": "5055550143",
                    "pd": {
                        "time": "20260304181527",
                        "utcoffset": "-0700",
                        "x": "41.311402",
                        "y": "-105.591133",
                        "radius": "1840",
                        "qos": True,
                    },
                    "error": {},
                },
                {
                    "msid": "5055550167",
                    "pd": {},
                    "error": {
                        "time": "20260304181531",
                        "utcoffset": "-0700",
                        "type": "POSITION METHOD FAILURE",
                        "info": "Exception code=ABSENT SUBSCRIBER",
                    },
                },
            ]
        """
    listDeviceLocations = list_device_locations
    async def request_device_locations(self, body: models.LocationRequest | dict[str, Any]) -> models.LocationTransaction:
        """Requests the positions of up to 10000 devices. Do not mix IoT devices and consumer devices in one request
        (quirk location-consent-scope). Positions from the network count against the purchased allowance and replace the cached
        positions. The response has a `txid` instead of a request id.

        The callback service DeviceLocation sends one message per device. Register a listener for it with
        registerLocationCallback. If the owner of a consumer device has not consented, the owner receives an SMS that asks for
        consent. If the owner refuses, or does not reply within an hour, the device is reported with an error. A failed call
        returns `INVALID_REQUEST` or `INVALID_PARAMETER`, as in listDeviceLocations.

        Example::

            await client.api.request_device_locations({
                "accountName": "0742918365-00001",
                "accuracyMode": "0",
                "cacheMode": "2",
                "deviceList": [
                    {
                        "id": "351756051523947",
                        "kind": "imei",
                        "mdn": "5055550143",
                    },
                    {
                        "id": "351756051523954",
                        "kind": "imei",
                        "mdn": "5055550167",
                    },
                ],
            })

        Example response::

            {
                "txid": "b40e61f8-5d2c-47a9-93be-8c07d5e1f264",
                "status": "QUEUED",
            }
        """
    requestDeviceLocations = request_device_locations
    async def cancel_device_location_request(self, txid: str, *, account_name: str | None = None) -> models.TransactionId:
        """Cancels a request for positions that is still queued. If the request has already been processed, even partly, the call returns `INVALID_PARAMETER` with the message `Unable to Cancel`. The account is a query parameter here, but part of the path in cancelLocationReport.

        Example::

            await client.api.cancel_device_location_request(txid=...)

        Example response::

            {
                "txid": "b40e61f8-5d2c-47a9-93be-8c07d5e1f264",
            }
        """
    cancelDeviceLocationRequest = cancel_device_location_request
    async def create_location_report(self, body: models.LocationRequest | dict[str, Any]) -> models.LocationReportTransaction:
        """Creates a report about the positions of up to 10000 devices. getLocationReport returns the completed report. Do not mix
        IoT devices and consumer devices in one request. Positions from the network count against the purchased allowance and
        replace the cached positions. Reports are kept for 30 days.

        The callback service Location sends a message when the report is ready. Register a listener for it with
        registerLocationCallback. With `cacheMode` 0 the report is ready immediately and no message is sent, so call
        getLocationReportStatus (quirk location-report-callback). A failed call returns `INVALID_REQUEST` or
        `INVALID_PARAMETER`, as in listDeviceLocations.

        Example::

            await client.api.create_location_report({
                "accountName": "0742918365-00001",
                "accuracyMode": "0",
                "cacheMode": "1",
                "deviceList": [
                    {
                        "id": "351756051523947",
                        "kind": "imei",
                        "mdn": "5055550143",
                    },
                    {
                        "id": "351756051523954",
                        "kind": "imei",
                        "mdn": "5055550167",
                    },
                ],
            })

        Example response::

            {
                "txid": "b40e61f8-5d2c-47a9-93be-8c07d5e1f264",
                "status": "QUEUED",
                "estimatedDuration": "3",
            }
        """
    createLocationReport = create_location_report
    async def get_location_report(self, txid: str, startindex: str, *, account_name: str | None = None) -> models.LocationReport:
        """Returns a completed report, with up to 1000 devices per response. Reports are kept for 30 days. While `hasMoreData` is true, request the next page with `startindex` raised by the number of devices received. Devices that were not located are included, with an error. A failed call returns `INVALID_PARAMETER` or `INVALID_REQUEST`.

        Example::

            await client.api.get_location_report(txid=..., startindex=...)

        Example response::

            {
                "startIndex": "0",
                "txid": "b40e61f8-5d2c-47a9-93be-8c07d5e1f264",
                "totalCount": 2,
                "hasMoreData": False,
                "devLocationList": [
                    {
                        "msid": "5055550143",
                        "pd": {
                            "time": "20260304181527",
                            "utcoffset": "-0700",
                            "x": "41.311402",
                            "y": "-105.591133",
                            "radius": "1840",
                            "qos": True,
                        },
                        "error": {},
                    },
                    {
                        "msid": "5055550167",
                        "pd": {},
                        "error": {
                            "time": "20260304181531",
                            "utcoffset": "-0700",
                            "type": "POSITION METHOD FAILURE",
                            "info": "Exception code=ABSENT SUBSCRIBER",
                        },
                    },
                ],
            }
        """
    getLocationReport = get_location_report
    async def get_location_report_status(self, txid: str, *, account_name: str | None = None) -> models.LocationReportStatus:
        """Returns whether a report is queued, in progress, or ready to be fetched. A failed call returns `INVALID_PARAMETER` or `INVALID_REQUEST`.

        Example::

            await client.api.get_location_report_status(txid=...)

        Example response::

            {
                "txid": "b40e61f8-5d2c-47a9-93be-8c07d5e1f264",
                "status": "COMPLETED",
            }
        """
    getLocationReportStatus = get_location_report_status
    async def cancel_location_report(self, txid: str, *, account_name: str | None = None) -> models.TransactionId:
        """Cancels a report that is still queued. If the report is in progress or completed, the call returns `INVALID_PARAMETER` with the message `Unable to Cancel`.

        Example::

            await client.api.cancel_location_report(txid=...)

        Example response::

            {
                "txid": "b40e61f8-5d2c-47a9-93be-8c07d5e1f264",
            }
        """
    cancelLocationReport = cancel_location_report
    async def register_location_callback(self, body: models.DeviceLocationCallback | dict[str, Any], *, account_name: str | None = None) -> models.LocationCallbackRegistration:
        """Registers the URL to which the callback service Location (a report is ready) or DeviceLocation (the position of a
        device) sends its messages. The registry is separate from that of registerCallback. Registering again replaces the URL
        (quirk location-register-again). Location and DeviceLocation need different URLs. Their messages come from
        68.128.212.217. Messages to the listeners of registerCallback come from other addresses.

        According to Verizon's documentation, the response header `Shared-Key` contains the secret for the HMAC-SHA256
        signatures of the messages (quirk location-shared-key). The key is returned only once, so the call is not retried
        automatically.

        Example::

            await client.api.register_location_callback({
                "name": "Location",
                "url": "https://hooks.ridgeway-water.example/thingspace/loc",
            })

        Example response::

            {
                "account": "0742918365-00001",
                "name": "Location",
            }
        """
    registerLocationCallback = register_location_callback
    async def list_location_callbacks(self, *, account_name: str | None = None) -> list[models.DeviceLocationCallback]:
        """Lists the listeners that the account has registered for Location and DeviceLocation.

        Example::

            await client.api.list_location_callbacks()

        Example response::

            [
                {
                    "name": "Location",
                    "url": "https://hooks.ridgeway-water.example/thingspace/loc",
                },
            ]
        """
    listLocationCallbacks = list_location_callbacks
    async def deregister_location_callback(self, service: str, *, account_name: str | None = None) -> models.LocationDeregistration:
        """Removes the listener of Location or DeviceLocation, which then sends no more messages. An identical second call has no further effect.

        Example::

            await client.api.deregister_location_callback(service=...)

        Example response::

            {
                "success": True,
            }
        """
    deregisterLocationCallback = deregister_location_callback
    async def get_location_consents(self, *, account_name: str | None = None, device_id: str | None = None) -> models.AccountDeviceConsent:
        """Returns the consents of the account, or only the consent of one device. Verizon's documentation contradicts itself on whether IoT devices need consent too (quirk location-consent-scope).

        Example::

            await client.api.get_location_consents()

        Example response::

            {
                "accountName": "0742918365-00001",
                "allDeviceConsent": 1,
                "deviceList": [
                    {
                        "id": "351756051523947",
                        "kind": "imei",
                    },
                ],
            }
        """
    getLocationConsents = get_location_consents
    async def create_location_consents(self, body: models.AccountConsentCreate | dict[str, Any]) -> models.ConsentTransaction:
        """Records that devices have consented to being located. Only the account that owns the devices may do this. The body is only partly documented (quirk location-consent-members). According to Verizon's documentation, the callback service DeviceLocation reports the new consents (quirk location-consent-callback).

        Example::

            await client.api.create_location_consents({
                "accountName": "0742918365-00001",
                "deviceList": [
                    {
                        "id": "351756051523947",
                        "kind": "imei",
                    },
                ],
            })

        Example response::

            {
                "transactionId": "5d08b6f2-2a9c-4e73-b14d-87c6f3a0e915",
                "status": "QUEUED",
            }
        """
    createLocationConsents = create_location_consents
    async def update_location_consents(self, body: models.AccountConsentUpdate | dict[str, Any]) -> models.ConsentTransaction:
        """Changes the consent level of all devices of the account. Verizon's SDK sends a PUT, but Verizon's documentation shows a POST (quirk location-consent-method). According to the documentation, the callback service DeviceLocation reports the new consents (quirk location-consent-callback).

        Example::

            await client.api.update_location_consents({
                "accountName": "0742918365-00001",
                "allDeviceConsent": 0,
            })

        Example response::

            {
                "transactionId": "c7e4f913-80d5-46ab-9e28-1fa3d76b0c52",
                "status": "QUEUED",
            }
        """
    updateLocationConsents = update_location_consents
    async def exclude_devices(self, body: models.ConsentRequest | dict[str, Any]) -> models.SuccessResult:
        """Adds up to 2000 devices to the exclusion list, replaces the list, or excludes all devices. If `type` is omitted, the request replaces the list: devices that it does not name can be located again (quirk location-exclusion-type). Identifiers are plain strings, without their kind. A request with both `allDevice` and a list of devices returns `INVALID_PARAMETER` with the message `Conflicting device list`. An identical second call has no further effect.

        Example::

            await client.api.exclude_devices({
                "accountName": "0742918365-00001",
                "allDevice": False,
                "type": "append",
                "exclusion": [
                    "351756051523947",
                    "351756051523954",
                ],
            })

        Example response::

            {
                "success": True,
            }
        """
    excludeDevices = exclude_devices
    async def remove_device_exclusions(self, device_list: str, *, account_name: str | None = None) -> models.SuccessResult:
        """Removes up to 2000 devices from the exclusion list. Verizon's SDK sends query parameters, but Verizon's documentation shows a body (quirk location-exclusion-delete). An identical second call has no further effect.

        Example::

            await client.api.remove_device_exclusions(device_list=...)

        Example response::

            {
                "success": True,
            }
        """
    removeDeviceExclusions = remove_device_exclusions
    async def list_device_exclusions(self, start_index: str, *, account_name: str | None = None) -> models.DevicesConsentResult:
        """Lists the excluded devices, up to 2000 per response. While `hasMoreData` is true, request the next page with `startIndex` raised by the number of devices received (quirk location-exclusion-index).

        Example::

            await client.api.list_device_exclusions(start_index=...)

        Example response::

            {
                "accountName": "0742918365-00001",
                "allDevice": False,
                "hasMoreData": False,
                "totalCount": 2,
                "updateTime": "2026-02-11 08:15:39.402 +0000 UTC",
                "exclusion": [
                    "351756051523947",
                    "351756051523954",
                ],
            }
        """
    listDeviceExclusions = list_device_exclusions
    async def get_location_subscription(self, *, account_name: str | None = None) -> models.DeviceLocationSubscription:
        """Returns the kind of location service that the account purchased, its allowance, and the date of purchase.

        Example::

            await client.api.get_location_subscription()

        Example response::

            {
                "accountName": "0742918365-00001",
                "locType": "TS-LOC-COARSE-CellID-5K",
                "maxAllowance": "5000",
                "purchaseTime": "2025-10-02 17:03:44.118 +0000 UTC",
            }
        """
    getLocationSubscription = get_location_subscription
    async def get_location_usage(self, body: models.BillUsageRequest | dict[str, Any]) -> models.BillableUsageReport:
        """Counts the positions that one account used in a period. The positions of the accounts that this account manages can be included. The operation changes nothing, although it is a POST. Dates have the form month-day-year (quirk location-dates).

        Example::

            await client.api.get_location_usage({
                "accountName": "0742918365-00001",
                "startDate": "02-01-2026",
                "endDate": "02-28-2026",
                "usageForAllAccounts": False,
            })

        Example response::

            {
                "accountName": "0742918365-00001",
                "usageForAllAccounts": False,
                "skuName": "TS-LOC-COARSE-CellID-Aggr",
                "transactionsAllowed": "5000",
                "totalTransactionCount": "742",
                "PrimaryAccount": {
                    "accountName": "0742918365-00001",
                    "transactionsCount": "742",
                },
                "ManagedAccounts": [],
            }
        """
    getLocationUsage = get_location_usage
    async def send_nidd_message(self, body: models.NiddMessageRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Sends a payload to NB-IoT devices on a plan for non-IP data (quirk nidd-technology). A device is set up for non-IP data
        when it is activated or restored, or when its plan is changed. The callback service NiddService reports this setup. The
        payload has at most 1358 bytes before base64 encoding (`INPUT_INVALID.Message.TooLong`). A user observed that two zero
        bytes in a row are rejected (`INPUT_INVALID.Message.AdjacentNullCharacters`). The service returns
        `INPUT_INVALID.DeviceNotProvided` if the request names no device, and `INPUT_INVALID.Message.Null` if the payload is
        missing.

        The response only confirms that the message is queued. NiddService reports whether the message was delivered, is
        waiting, or failed (quirk nidd-buffered).

        Example::

            await client.api.send_nidd_message({
                "accountName": "0742918365-00001",
                "deviceIds": [
                    {
                        "id": "864475041208817",
                        "kind": "imei",
                    },
                ],
                "maximumDeliveryTime": 3600,
                "message": "c2V0IHJhdGUgMTU=",
            })

        Example response::

            {
                "requestId": "9ae3d715-c408-4b61-92f0-6d57e8b1a2c4",
            }
        """
    sendNiddMessage = send_nidd_message
    async def activate_devices(self, body: models.CarrierActivateRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Puts devices into service: pre-active and deactivated devices, and devices that are not in the account yet
        (quirk activate-unknown-device). Billing starts. Each device is assigned a new phone number, even if it had one before.

        Identify a 4G device by its IMEI and ICCID, or by its ICCID or EID together with `skuNumber` (quirk activate-sku-ids).
        Limits: 10000 devices per request (`INPUT_INVALID.MaxRequestsExceeded`), 100 requests per minute (quirk activate-rate),
        and usually five state changes per device and day (quirk actions-per-day). Put 3G and 4G devices into separate requests
        (quirk mix-3g-4g).

        The response only confirms that the request was accepted. The callback service CarrierService reports the outcome: one
        message per device, with all identifiers of the device. For an NB-IoT device, NiddService sends a message too
        (quirk two-callback-services). Activation takes minutes, and at most a day (quirk activate-duration). A device whose
        activation failed may be listed as deactive afterwards. The message from CarrierService reports these errors: a device
        that is already active (`REQUEST_FAILED.DeviceAlreadyActive`), hardware that the carrier does not know, and an account
        without a default IP pool (`REQUEST_FAILED.DefaultIpPoolNotDefined`). The service rejects the whole request immediately
        because of these errors: a plan that does not exist (`REQUEST_FAILED.<plan>.NotFound`), an account that the user has no
        access to (`REQUEST_FAILED.AccountName`), and an unknown kind of identifier (`INPUT_INVALID.Device.Kind.Invalid`).

        Example::

            await client.api.activate_devices({
                "accountName": "0481516234-00001",
                "devices": [
                    {
                        "deviceIds": [
                            {
                                "id": "356620116410452",
                                "kind": "imei",
                            },
                            {
                                "id": "89148000007500407933",
                                "kind": "iccid",
                            },
                        ],
                        "ipAddress": "198.51.100.24",
                    },
                    {
                        "deviceIds": [
                            {
                                "id": "353791566859663",
                                "kind": "imei",
                            },
                            {
                                "id": "89148000000888444206",
                                "kind": "iccid",
                            },
                        ],
                        "ipAddress": "198.51.100.25",
                    },
                ],
                "servicePlan": "IoT 5MB SHR",
                "mdnZipCode": "04401",
                "customFields": [
                    {
                        "key": "CustomField2",
                        "value": "Tide gauge",
                    },
                ],
                "groupName": "Harbor North",
                "primaryPlaceOfUse": {
                    "address": {
                        "addressLine1": "410 Harbor Mill Rd",
                        "city": "Bangor",
                        "state": "ME",
                        "zip": "04401",
                        "country": "USA",
                    },
                    "customerName": {
                        "title": "Ms.",
                        "firstName": "Odile",
                        "lastName": "Farrow",
                    },
                },
            })

        Example response::

            {
                "requestId": "7e9bf77c-6519-49d5-ac91-30f4547c17d3",
            }
        """
    activateDevices = activate_devices
    async def deactivate_devices(self, body: models.CarrierDeactivateRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Ends the service of active devices. Billing ends, and the number, address and plan are released. Verizon reserves the
        phone number for 50 days; during this time, only customer service or a portal can assign it to the device again. A line
        under contract may incur a termination fee, unless `etfWaiver` applies one of the account's waivers.

        Restore a suspended device before deactivating it (quirk suspend-deactivate). State changes are limited per device and day
        (quirk actions-per-day).

        The outcome arrives through CarrierService, one message per device. The most likely failure is a device that is not active
        (`INPUT_INVALID.DeviceState.Invalid`). Deactivated devices stay in the account until they are deleted.

        Example::

            await client.api.deactivate_devices({
                "accountName": "0481516234-00001",
                "devices": [
                    {
                        "deviceIds": [
                            {
                                "id": "89148000003406788427",
                                "kind": "iccid",
                            },
                        ],
                    },
                ],
                "reasonCode": "FF",
                "etfWaiver": True,
                "deleteAfterDeactivation": False,
            })

        Example response::

            {
                "requestId": "e83a9d40-b183-456e-a16e-c121307a6fc4",
            }
        """
    deactivateDevices = deactivate_devices
    async def suspend_devices(self, body: models.CarrierActionsRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Takes active devices out of service temporarily. They keep their number, address and plan.

        A device can be suspended for at most 90 days in a row and 180 days in a year. At either limit, the device resumes
        automatically; a ResumeTrackingNotification message is sent seven days before the resume. Documents disagree on whether
        a suspended device is billed, so set `withBilling` (quirk suspend-billing). State changes are limited per device and
        day; on request, support raises the limit of an account to a total of 25 suspends and restores per device and day
        (quirk actions-per-day).

        The outcome arrives through CarrierService, one message per device. The `comment` of the message contains the day of the
        automatic resume (quirk callback-suspend-date). The most likely failure is a device that is not active
        (`INPUT_INVALID.DeviceState.Invalid`).

        Example::

            await client.api.suspend_devices({
                "accountName": "0481516234-00001",
                "devices": [
                    {
                        "deviceIds": [
                            {
                                "id": "89148000007782602417",
                                "kind": "iccid",
                            },
                        ],
                    },
                ],
                "withBilling": False,
            })

        Example response::

            {
                "requestId": "8744ee92-6d93-46c0-b9c4-b930b21b1c2e",
            }
        """
    suspendDevices = suspend_devices
    async def restore_devices(self, body: models.CarrierActionsRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Puts suspended devices back into service with the number, address and plan they had. Full billing resumes. Some
        documents name this operation "resume" (quirk restore-name).

        State changes are limited per device and day (quirk actions-per-day). `withBilling` has no meaning here.

        The outcome arrives through CarrierService, one message per device. For an NB-IoT device, NiddService sends a message
        too (quirk two-callback-services). The most likely failure is a device that is not suspended
        (`INPUT_INVALID.DeviceState.Invalid`).

        Example::

            await client.api.restore_devices({
                "accountName": "0481516234-00001",
                "devices": [
                    {
                        "deviceIds": [
                            {
                                "id": "89148000003524485625",
                                "kind": "iccid",
                            },
                        ],
                    },
                ],
            })

        Example response::

            {
                "requestId": "4eedef2a-6f87-4ca9-8a42-827ff0d379d7",
            }
        """
    restoreDevices = restore_devices
    async def cancel_location(self, body: models.CancelLocationRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Detaches a device from the network, so that it has to attach again. Despite its name, the operation is not related to
        locating devices. It is a limited beta and not available to every account (quirk cancel-location-beta).

        Each request names exactly one device; the service rejects a request with more devices immediately. The device must have
        a valid MDN, MIN and IMSI. The service processes about 40 requests per hour for all customers together; further requests
        wait for up to 24 hours (quirk cancel-location-rate). The detachment interrupts traffic and may happen up to a day
        later, so the operation is never retried automatically.

        The outcome arrives through CarrierService (quirk cancel-location-answer).

        Example::

            await client.api.cancel_location({
                "accountName": "0481516234-00001",
                "devices": [
                    {
                        "deviceIds": [
                            {
                                "id": "353906307131053",
                                "kind": "imei",
                            },
                        ],
                    },
                ],
            })

        Example response::

            {
                "requestId": "3c6dd345-76dc-4866-a49b-38090780b8cf",
            }
        """
    cancelLocation = cancel_location
    async def go_to_state(self, body: models.GoToStateRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Moves devices to a custom state of a custom service. The move may activate the devices and cost money. Available only to
        accounts for which Verizon has set up custom services, states and an order flow.

        A request names at most 10000 devices. The service assumes that all devices are in the state of the first device. If a
        device is in another state, its callback reports a failure. A request must either list the devices or give a filter
        (quirk go-to-state-target). Put 3G and 4G devices into separate requests (quirk mix-3g-4g).

        The outcome arrives through StateService, one message per device (quirk go-to-state-callback).

        Example::

            await client.api.go_to_state({
                "devices": [
                    {
                        "deviceIds": [
                            {
                                "id": "353733654944056",
                                "kind": "imei",
                            },
                            {
                                "id": "89148000005535792857",
                                "kind": "iccid",
                            },
                        ],
                    },
                    {
                        "deviceIds": [
                            {
                                "id": "356999016815212",
                                "kind": "imei",
                            },
                            {
                                "id": "89148000005358989655",
                                "kind": "iccid",
                            },
                        ],
                    },
                ],
                "serviceName": "Meter Fleet",
                "stateName": "Bench Test",
                "servicePlan": "41077",
                "mdnZipCode": "55802",
                "publicIpRestriction": "restricted",
                "groupName": "Kiln Street",
                "primaryPlaceOfUse": {
                    "address": {
                        "addressLine1": "410 Harbor Mill Rd",
                        "city": "Bangor",
                        "state": "ME",
                        "zip": "04401",
                        "country": "USA",
                    },
                    "customerName": {
                        "title": "Ms.",
                        "firstName": "Odile",
                        "lastName": "Farrow",
                    },
                },
            })

        Example response::

            {
                "requestId": "fc92ec14-3ecd-4b07-97cf-7c93c0c0b85b",
            }
        """
    goToState = go_to_state
    async def get_request_status(self, request_id: str, *, aname: str | None = None) -> models.AsynchronousRequestResult:
        """Returns whether an accepted request has finished, so a caller does not have to wait for the callback. The operation
        works only for activate, deactivate, suspend and restore requests that name a single device. For requests about eUICC
        profiles, use getGlobalRequestStatus.

        If the user has no access to the account, the service returns 400 with `REQUEST_FAILED.AccountName`. The response to an
        unknown request id is not documented.

        Example::

            await client.api.get_request_status(request_id=...)

        Example response::

            {
                "requestId": "aca14f21-3152-426b-8672-a2d5b54fcf6e",
                "status": "Success",
            }
        """
    getRequestStatus = get_request_status
    async def check_order_status(self, body: models.CheckOrderStatusRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Requests the status of an activation order. The operation changes nothing, although it is a POST and returns a new request
        id (quirk check-order-status-path).

        Each request names one device by one identifier: ESN, ICCID or MEID. For other kinds of identifiers, the service
        presumably returns `INPUT_INVALID.Device.Kind.Invalid`.

        The result arrives through DeviceService (quirk check-order-status-callback).

        Example::

            await client.api.check_order_status({
                "accountName": "0481516234-00001",
                "orderRequestId": "ad17cc63-0e90-4d8c-874b-f832499b9335",
                "devices": [
                    {
                        "deviceIds": [
                            {
                                "id": "89148000001436998115",
                                "kind": "iccid",
                            },
                        ],
                    },
                ],
            })

        Example response::

            {
                "requestId": "6ee7d26b-d214-49ae-a4b4-8ab163450b68",
            }
        """
    checkOrderStatus = check_order_status
    async def start_reachability_monitor(self, body: models.NotificationReportRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """In the network, starts one monitor for each named device. Depending on `requestType`, a monitor sends a message when its
        device can be reached, or when the connection to its device is lost. A monitor expires at `monitorExpirationTime`, at most
        3650 days ahead. Name all devices by the same kind of identifier: IMEI, MDN, MSISDN or ICCID. A device that is named twice
        counts once. Every call creates new monitors.

        Register a DiagnosticsService listener first; otherwise the call returns `CALLBACK_NOT_REGISTERED` (403). The service
        returns `DEVICE_NOT_FOUND` for an unknown device, and `DEVICE_NOT_ELIGIBLE` for a device that cannot be monitored. If the
        account is the problem, the service returns `UNREGISTERED_ACCOUNT` (500, the account has no subscription for diagnostics),
        `ACCOUNT_USAGE_EXCEEDED` (403, the account has used up its subscription), `INACTIVE_ACCOUNT` (500, the account is not in
        service) or `INVALID_ACCOUNT` (401, the account is not accepted). For other errors, the service returns
        `INVALID_PARAMETER`.

        The first message of a monitor confirms the monitor and contains its id. The first message contains a state only if the
        device can be reached at that moment. Further messages arrive until the monitor expires; their frequency depends on how
        long the device sleeps. All messages contain the request id.

        Example::

            await client.api.start_reachability_monitor({
                "accountName": "0742918365-00001",
                "requestType": "REACHABLE_FOR_DATA",
                "devices": [
                    {
                        "deviceIds": [
                            {
                                "id": "351756051523947",
                                "kind": "imei",
                            },
                        ],
                    },
                    {
                        "deviceIds": [
                            {
                                "id": "351756051523954",
                                "kind": "imei",
                            },
                        ],
                    },
                ],
                "monitorExpirationTime": "2026-09-30T23:59:59-07:00",
            })

        Example response::

            {
                "requestId": "e85a20d9-17c4-4f3b-a6d2-3b9c481f70ce",
            }
        """
    startReachabilityMonitor = start_reachability_monitor
    async def stop_reachability_monitor(self, body: models.StopMonitorRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Stops monitors by their ids. The request is a DELETE with a body, and some proxies drop the body. According to the oldest
        documentation, a request without ids ends every monitor of the account, so the ids are required here
        (quirk reachability-stop-all). The service returns `NOT_FOUND` with status 500 for a monitor that does not exist, and
        `INVALID_PARAMETER` for other errors.

        Register a DiagnosticsService listener first; otherwise the call returns `CALLBACK_NOT_REGISTERED` (403). One message
        arrives per monitor.

        Example::

            await client.api.stop_reachability_monitor({
                "accountName": "0742918365-00001",
                "monitorIds": [
                    "40f7a1c3-b26e-49d8-8c57-f01d9e62ab38",
                ],
            })

        Example response::

            {
                "requestId": "9ae3d715-c408-4b61-92f0-6d57e8b1a2c4",
            }
        """
    stopReachabilityMonitor = stop_reachability_monitor
    async def list_reachability_monitors(self, body: models.RetrieveMonitorsRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Requests a list of the active monitors of the named devices: all monitors, or only the monitors of one type. Name all
        devices by the same kind of identifier: IMEI, MDN, MSISDN or ICCID. The operation changes nothing, although it is a POST
        and returns a request id.

        Register a DiagnosticsService listener first; otherwise the call returns `CALLBACK_NOT_REGISTERED` (403). The result
        arrives at that listener, in a message whose shape is not documented (quirk reachability-members). The service returns
        `DEVICE_NOT_FOUND` for an unknown device, and `INVALID_PARAMETER` for other errors.

        Example::

            await client.api.list_reachability_monitors({
                "accountName": "0742918365-00001",
                "devices": [
                    {
                        "deviceIds": [
                            {
                                "id": "15055550143",
                                "kind": "msisdn",
                            },
                        ],
                    },
                ],
                "requestType": "REACHABLE_FOR_DATA",
            })

        Example response::

            {
                "requestId": "5d08b6f2-2a9c-4e73-b14d-87c6f3a0e915",
            }
        """
    listReachabilityMonitors = list_reachability_monitors
    async def get_reachability_status(self, body: models.NotificationReportStatusRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Requests the reachability of one device. The network waits for the device until `requestExpirationTime`, at most 3650 days
        ahead, or for one hour if that time is omitted (quirk reachability-expiry). The service rejects `REACHABLE_FOR_SMS` for
        LTE devices of the high categories (IMS).

        Register a DiagnosticsService listener first; otherwise the call returns `CALLBACK_NOT_REGISTERED` (403). The service
        returns `DEVICE_NOT_FOUND` for an unknown device, and `DEVICE_NOT_ELIGIBLE` for a device that cannot be monitored. If the
        first message contains no state, a second message does. A message with `DEVICE_UNREACHABLE` means that the device cannot
        be reached now; another message follows when it can be reached (quirk reachability-callback-codes).

        Example::

            await client.api.get_reachability_status({
                "accountName": "0742918365-00001",
                "device": {
                    "id": "89148000006318840271",
                    "kind": "iccid",
                },
                "requestType": "REACHABLE_FOR_SMS",
                "requestExpirationTime": "2026-03-05T18:00:00-08:00",
            })

        Example response::

            {
                "requestId": "c7e4f913-80d5-46ab-9e28-1fa3d76b0c52",
            }
        """
    getReachabilityStatus = get_reachability_status
    async def set_usage_segmentation_labels(self, body: models.AssociateLabelRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Sets labels on eUICC devices. Usage reports and bills can then show the usage per label. Name each device by its EID. The
        service returns `INPUT_INVALID.Device.Identifier.Invalid` for any other kind of identifier, and
        `REQUEST_FAILED.DeviceNotFound` for an unknown device. `labels` has at most 2000 entries. A second call with the same
        labels leaves the devices in the same state.

        Send `labels` as a list, as in Verizon's documentation. Verizon's SDKs send one object with `devices` and `label` instead
        (quirk segments-labels-shape). The outcome arrives through CarrierService, one message per device.

        Example::

            await client.api.set_usage_segmentation_labels({
                "accountName": "0742918365-00001",
                "labels": [
                    {
                        "deviceIds": [
                            {
                                "id": "89033023426100000000004471862093",
                                "kind": "eid",
                            },
                        ],
                        "label": {
                            "name": "VIN",
                            "value": "3GKALTEV8KL204417",
                        },
                    },
                ],
            })

        Example response::

            {
                "requestId": "d2f6b0a7-3e48-4c19-9b5d-0e8a67c3f121",
            }
        """
    setUsageSegmentationLabels = set_usage_segmentation_labels
    async def remove_usage_segmentation_labels(self, body: models.RemoveLabelRequest | dict[str, Any], *, account_name: str | None = None, label_list: str | None = None) -> models.DeviceManagementResult:
        """Removes labels from eUICC devices. `labels` has at most 2000 entries. A second call with the same labels leaves the
        devices in the same state. For an unknown device, the service returns `REQUEST_FAILED.DeviceNotFound`.

        The request is a DELETE with a body, as in Verizon's documentation. Verizon's SDK sends query parameters instead of a body
        (quirk segments-delete-body). The outcome arrives through CarrierService, one message per device.

        Example::

            await client.api.remove_usage_segmentation_labels({
                "accountName": "0742918365-00001",
                "labels": [
                    {
                        "deviceIds": [
                            {
                                "id": "89033023426100000000004471862093",
                                "kind": "eid",
                            },
                        ],
                        "label": {
                            "name": "VIN",
                            "value": "3GKALTEV8KL204417",
                        },
                    },
                ],
            })

        Example response::

            {
                "requestId": "1b93ce84-6f07-4d2a-b8e1-94a05d7c3e60",
            }
        """
    removeUsageSegmentationLabels = remove_usage_segmentation_labels
    async def get_billed_usage(self, body: models.BilledUsageRequest | dict[str, Any]) -> dict[str, Any]:
        """Returns the usage that was billed in one cycle, either for one device or per label. If the request names no cycle, the
        response covers the latest closed one. The operation is in limited release for vehicle makers. The operation changes
        nothing, although it is a POST. If `accountName` is missing, the service returns `INPUT_INVALID.Account.NotDefined`.

        No known documentation shows the shape of the response. So the response is described here as an object with any members,
        and clients preserve all of them (quirk segments-billed-answer).

        Example::

            await client.api.get_billed_usage({
                "accountName": "0742918365-00001",
                "labels": [
                    {
                        "name": "VIN",
                        "value": "3GKALTEV8KL204417",
                    },
                ],
                "billingCycle": {
                    "year": "2026",
                    "month": "2",
                },
            })
        """
    getBilledUsage = get_billed_usage
    async def list_billed_usage(self, body: models.BilledUsageListRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Requests the usage that was billed in one cycle. The request selects up to 2000 devices by EID, or up to 2000 labels. If
        it selects neither, the result covers every device of the account. The operation is in limited release for vehicle makers.
        The operation changes nothing, although it is a POST and returns a request id.

        The service returns `INPUT_INVALID.MaxRequestsExceeded` for more than 2000 entries, and `INPUT_INVALID.Account.NotDefined`
        if `accountName` is missing. The result arrives through DeviceService; a long result is split into several messages.

        Example::

            await client.api.list_billed_usage({
                "accountName": "0742918365-00001",
                "labels": [
                    {
                        "name": "VIN",
                        "value": "3GKALTEV8KL204417",
                    },
                ],
                "billingCycle": {
                    "year": "2026",
                    "month": "2",
                },
            })

        Example response::

            {
                "requestId": "e85a20d9-17c4-4f3b-a6d2-3b9c481f70ce",
            }
        """
    listBilledUsage = list_billed_usage
    async def list_billed_usage_v2(self, body: models.BilledUsageV2Request | dict[str, Any]) -> models.DeviceManagementResult:
        """Requests the usage that was billed in a range of cycles, either per device or for the account as a whole. The operation changes nothing, although it is a POST and returns a request id. Verizon documents the operation in the section for vehicle makers. The documentation does not name the callback service, which is assumed to be DeviceService (quirk segments-v2-callback).

        Example::

            await client.api.list_billed_usage_v2({
                "accountName": "0742918365-00001",
                "lineLevel": True,
                "billingCycle": {
                    "from": {
                        "year": 2026,
                        "month": 1,
                    },
                    "to": {
                        "year": 2026,
                        "month": 2,
                    },
                },
            })

        Example response::

            {
                "requestId": "40f7a1c3-b26e-49d8-8c57-f01d9e62ab38",
            }
        """
    listBilledUsageV2 = list_billed_usage_v2
    async def request_oauth_token(self, body: models.OauthTokenRequest | dict[str, Any]) -> models.OauthToken:
        """Exchanges the application's key and secret (HTTP Basic) for the bearer token that every call except requestOauthToken and
        revokeOauthToken needs.

        The token expires 3600 seconds after it is first issued. A second request within that time, even from another process with
        the same key, returns the same token with the remaining seconds (quirk oauth-same-token). Requesting the token again
        therefore changes nothing.

        The endpoint returns 400 `invalid_request` for a missing or wrong grant_type, 401 `invalid_client` for a wrong key or
        secret, and 401 with gateway fault 900902 for a missing Basic header.

        Example::

            await client.api.request_oauth_token()

        Example response::

            {
                "access_token": "f6fadfa7e5c15b629362da5cc13da58a",
                "scope": "ts.application.ro",
                "token_type": "Bearer",
                "expires_in": 2914,
            }
        """
    requestOauthToken = request_oauth_token
    async def revoke_oauth_token(self, body: models.OauthRevokeRequest | dict[str, Any]) -> None:
        """Revokes one bearer token. The next token request returns a new token.

        All processes with the same key share the token, so the calls of all these processes fail once the token is revoked.
        Revoking again is harmless: the request names the token, and a revoked token stays revoked.

        For wrong or missing credentials, the endpoint returns 401 with a gateway fault. A successful response has no body.
        According to the documentation, one of its headers contains the revoked token (quirk revoke-header).

        Example::

            await client.api.revoke_oauth_token()
        """
    revokeOauthToken = revoke_oauth_token
    async def start_connectivity_management_session(self, body: models.LogInRequest | dict[str, Any]) -> models.LogInResult:
        """Opens a session for an API user. Needs only the bearer token (quirk login-bearer-header).

        The session expires after 20 minutes without a call. Log in when the platform reports that the session has expired, not
        before each call: a new login may end the user's previous session (quirk session-replaced).

        The service counts failed logins. Five failures in a row lock the user, and only support can unlock the user. A login
        therefore has the effect `change` and must not be retried automatically. For a wrong password, the service returns 400
        with an undocumented code (quirk login-wrong-password-code).

        Example::

            await client.api.start_connectivity_management_session({
                "username": "ofarrow-api",
                "password": "example-Pa55-only",
            })

        Example response::

            {
                "sessionToken": "8a119b9e-16bc-4732-8f7b-7676d015b0dc",
            }
        """
    startConnectivityManagementSession = start_connectivity_management_session
    async def end_connectivity_management_session(self) -> models.LogOutResult:
        """Ends the session whose token is in the VZ-M2M-Token header. The request has no body. Requests that were already accepted
        continue, and their callbacks still arrive.

        Logging out again leaves the session ended, so the operation is idempotent. For the second call, the service presumably
        returns the session error `REQUEST_FAILED.SessionToken.Expired`. For a token that is not a UUID, it returns
        `INPUT_INVALID.SessionToken.Invalid`.

        Example::

            await client.api.end_connectivity_management_session()

        Example response::

            {
                "sessionToken": "8a119b9e-16bc-4732-8f7b-7676d015b0dc",
            }
        """
    endConnectivityManagementSession = end_connectivity_management_session
    async def reset_connectivity_management_password(self, body: models.SessionResetPasswordRequest | dict[str, Any]) -> models.SessionResetPasswordResult:
        """Replaces the password of the logged-in user. The platform generates the new password and returns it once. The new
        password is valid immediately, and the old password stops working. Store the new password before doing anything else: if
        this response is lost, nobody knows the password and only support can help. Never retry this call.

        Passwords do not expire; changing them every 90 days is recommended. The service rejects a wrong old password with 400,
        and counts it as a failed login (quirk login-lock-scope).

        Example::

            await client.api.reset_connectivity_management_password({
                "oldPassword": "example-Pa55-only",
            })

        Example response::

            {
                "newPassword": "Example7Qm2c91d",
            }
        """
    resetConnectivityManagementPassword = reset_connectivity_management_password
    async def send_sms(self, body: models.SmsSendRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Sends a message to the named devices or, if none is named, to every device that matches the account, group, plan and
        custom fields. If `deviceIds` is omitted by mistake, many devices may receive the message. Each message counts as usage of
        its device, and a retry sends the message again.

        A message has at most 160 characters in the 7-bit encoding, or 140 bytes in an 8-bit encoding. The service returns
        `INPUT_INVALID.SmsMessage.TooLong` for a longer message, and `INPUT_INVALID.SmsMessage.Null` for an empty message. A
        message that cannot be delivered is dropped after five days, or after `timeToLive`. For devices of the global service, a
        message has at most 64 characters, and the request must name the devices, at most 100, in `deviceIds` (quirk sms-global).
        The service returns `INPUT_INVALID.Account.NotDefined` if `accountName` is missing, `REQUEST_FAILED.DeviceNotFound` for an
        unknown device, and `REQUEST_FAILED.DeviceGroupNotFound` for an unknown group.

        EnhancedConnectivityService reports that the network accepted the message, or that the message expired. A second callback
        service, SMSDeliveryConfirmation, reports that a device received the message. The callbacks contain the request id.

        Example::

            await client.api.send_sms({
                "accountName": "0742918365-00001",
                "deviceIds": [
                    {
                        "id": "5055550143",
                        "kind": "mdn",
                    },
                    {
                        "id": "5055550192",
                        "kind": "mdn",
                    },
                ],
                "smsMessage": "report valve 7",
                "dataEncoding": "7-bit",
            })

        Example response::

            {
                "requestId": "2f6a9d80-e7b3-4c54-85d1-b90e4c7a13f6",
            }
        """
    sendSms = send_sms
    async def list_sms_messages(self, *, aname: str | None = None, next: int | None = None) -> models.SmsMessagesQueryResult:
        """Fetches the queued messages that devices of the account sent to the platform's short code (900060005010; older
        documentation also names 750075007500). A response has a block of at most 100 messages, not always in order.

        A call with `next` acknowledges the previous block and permanently removes it from the queue. A call without `next`
        removes nothing and returns the first queued block. Store a block before fetching the next block (quirk
        sms-next-acknowledges).

        If the status is 202 and `hasMoreData` is true, more messages are waiting, and the Location header contains the value of
        `next`. The service returns `REQUEST_FAILED.AccountName` if the user has no access to the account, and
        `REQUEST_FAILED.AccountNotFound` if the account does not exist.

        Example::

            await client.api.list_sms_messages()

        Example response::

            {
                "messages": [
                    {
                        "deviceIds": [
                            {
                                "id": "5055550143",
                                "kind": "mdn",
                            },
                        ],
                        "message": "valve 7 open 42 pct",
                        "timestamp": "2026-03-04T11:20:05Z",
                    },
                    {
                        "deviceIds": [
                            {
                                "id": "5055550192",
                                "kind": "mdn",
                            },
                        ],
                        "message": "valve 7 closed",
                        "timestamp": "2026-03-04T11:20:31Z",
                    },
                ],
                "hasMoreData": False,
            }
        """
    listSmsMessages = list_sms_messages
    async def list_sms_event_history(self, body: models.SmsEventHistoryRequest | dict[str, Any]) -> models.DeviceManagementResult:
        """Requests the times at which one device sent and received SMS messages, without their content. The operation changes
        nothing, although it is a POST and returns a request id. Events are kept for three months; at most 500 are reported.

        The result arrives through DeviceService as `smsEventHistoryResponse` (quirk sms-event-members). The service returns
        `REQUEST_FAILED.DeviceNotFound` for an unknown device, and `INPUT_INVALID.Device.Identifier.Invalid` for an identifier
        in the wrong format.

        Example::

            await client.api.list_sms_event_history({
                "deviceId": {
                    "id": "5055550143",
                    "kind": "mdn",
                },
                "earliest": "2026-02-20T00:00:00Z",
                "latest": "2026-03-01T00:00:00Z",
            })

        Example response::

            {
                "requestId": "7c1d4e52-90fb-4b6a-8a3e-51c7f2d0a914",
            }
        """
    listSmsEventHistory = list_sms_event_history
    async def start_sms_callbacks(self, *, aname: str | None = None) -> models.SuccessResult:
        """Delivers the queued messages to the listener of EnhancedConnectivityService. The queue contains the messages that devices
        sent to the platform's short code. While the listener is available, the service delivers new messages automatically.
        Messages that arrive while the listener is unavailable stay in the queue until this call, or until listSmsMessages fetches
        them.

        No documentation describes a second call, which is assumed to lead to the same state (quirk sms-start-twice). If the user
        has no access to the account, the service returns `REQUEST_FAILED.AccountName`.

        Example::

            await client.api.start_sms_callbacks()

        Example response::

            {
                "success": True,
            }
        """
    startSmsCallbacks = start_sms_callbacks
