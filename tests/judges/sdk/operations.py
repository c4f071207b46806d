"""The table: operations of the description, the SDK's method for each, its arguments, and what has to show afterwards.

Here are the areas of lines, accounts, groups, messages and sessions; the others are in `services.py`. The order counts: later
entries use what earlier ones left.
"""

import base64
from typing import Any

import services
from entries import Entry, Place, Seen, accepted, done, holds, keeps, logged, need, told, turned
from simulator import ACCOUNT, KEY, SECRET, USER, Json

OTHER_ACCOUNT = "0000123456-00002"
PLAN, OTHER_PLAN, ZIP = "m2m-5mb", "m2m-1gb", "62701"
WATCH = "REACHABLE_FOR_DATA"

ADDRESS = {"addressLine1": "12 Quarry Road", "city": "Springfield", "state": "IL", "zip": ZIP, "country": "USA"}
PLACE_OF_USE = {"address": ADDRESS, "customerName": {"firstName": "Ada", "lastName": "Marsh"}}

# Every service of lines has its own inbox of the simulator as listener.
LISTENED = [
    "CarrierService",
    "DeviceService",
    "DevicePRLInformation",
    "DeviceSuspensionStatus",
    "DeviceUsage",
    "DeviceProfileService",
    "DevicePromoUsage",
    "DiagnosticsService",
    "EnhancedConnectivityService",
    "ExtendedEnhancedConnectivityService",
    "NiddService",
    "ResumeTrackingNotification",
    "SMSDeliveryConfirmation",
    "StateService",
]


def about(line: Any, **more: Any) -> Json:
    """A body about one line."""
    return {"body": {"accountName": ACCOUNT, "devices": [line.ids("iccid", "imei")], **more}}


def named(*kinds: str, key: str = "deviceIds", **more: Any) -> Any:
    """A body that names an active line in a flat list of identifiers."""

    def arguments(place: Place) -> Json:
        line = place.line()
        return {"body": {"accountName": ACCOUNT, key: [line.id(kind) for kind in kinds or ("iccid",)], **more}}

    return arguments


def on(state: str = "active", **more: Any) -> Any:
    """A body about a fresh line of this state."""
    return lambda place: about(place.line(state), **more)


def account(parameter: str = "aname", **more: Any) -> Any:
    return lambda _: {parameter: ACCOUNT, **more}


def shown(seen: Seen) -> Any:
    """The line of the call as the simulator has it now."""
    return seen.place.simulator.line(seen.line().iccid) or {}


def listen(service: str) -> Entry:
    return Entry(
        "registerCallback",
        "connectivity_callbacks.register_callback",
        lambda place: {"aname": ACCOUNT, "body": {"name": service, "url": place.simulator.inbox(service)}},
        [
            logged("listener_registered"),
            holds("names the listener", lambda seen: (seen.answer.account_name, seen.answer.service_name) == (ACCOUNT, service)),
        ],
    )


def lists_the_fleet(seen: Seen) -> None:
    """The list has the lines of the account, each with its identifiers and its state."""
    fleet = {line["iccid"]: line for line in seen.place.simulator.fleet() if line["account"] == ACCOUNT}
    need(len(seen.answer.devices) == len(fleet), f"lists {len(seen.answer.devices)} lines of {len(fleet)}")
    for device in seen.answer.devices:
        ids = {name.kind.lower(): name.id for name in device.device_ids}
        line = fleet[ids["iccid"]]
        need(ids["imei"] == line["imei"], f"{ids} is {line}")
        need(device.carrier_informations[0].state == line["state"], f"{line['iccid']} is {line['state']}")


def has_moved(seen: Seen) -> None:
    done(seen)
    need(shown(seen)["account"] == OTHER_ACCOUNT, f"the line is in {shown(seen)['account']}")


def change_of(parameter: str, value: str) -> Any:
    """What the list of devices says of the line after a change."""
    return holds(f"{parameter} is {value}", lambda seen: shown(seen)[parameter] == value)


ACCOUNTS = [
    Entry(
        "getAccount",
        "accounts.get_account_information",
        account(),
        [holds("has the account and its plans", lambda seen: (seen.answer.account_name, len(seen.answer.service_plans)) == (ACCOUNT, 5))],
    ),
    Entry(
        "listServicePlans",
        "service_plans.list_account_service_plans",
        account(),
        [holds("has the plans of the fleet", lambda seen: {PLAN, OTHER_PLAN} <= {plan.code for plan in seen.answer})],
    ),
    Entry(
        "listAccountLeads",
        "accounts.list_account_leads",
        account(),
        [holds("says whether there is more", lambda seen: seen.answer.has_more_data in (True, False))],
    ),
    Entry(
        "getAccountStatesAndServices",
        "accounts.list_account_states_and_services",
        account(),
        [keeps("service", lambda seen: seen.raw["engagement"][0]["services"][0])],
    ),
]

def text_from(place: Place) -> Json:
    line = place.line()
    place.simulator.post(f"devices/{line.iccid}/sms", {"text": "level 4"})
    return {"aname": ACCOUNT}


def text_of(seen: Seen) -> Any:
    return [message.message for message in seen.answer.messages]


# Before there is a listener: texts that were told are not kept for the list.
TEXTS = [
    Entry("listSmsMessages", "sms.list_devices_sms_messages", text_from, [holds("has the text", lambda seen: "level 4" in text_of(seen))]),
    Entry(
        "listSmsMessages",
        "device_sms_messaging.get_sms_messages",
        lambda place: {"account_name": text_from(place)["aname"]},
        [holds("has the text", lambda seen: "level 4" in text_of(seen))],
    ),
]


CALLBACKS = [
    *map(listen, LISTENED),
    Entry(
        "listCallbacks",
        "connectivity_callbacks.list_registered_callbacks",
        account(),
        [holds("has every listener", lambda seen: {listener.service_name for listener in seen.answer} == set(LISTENED))],
    ),
]

LISTENERS_END = [
    Entry(
        "deregisterCallback",
        "connectivity_callbacks.deregister_callback",
        account(sname="StateService"),
        [logged("listener_removed"), holds("names the service", lambda seen: seen.answer.service_name == "StateService")],
    ),
]

PROVISIONING = [
    Entry(
        "activateDevices",
        "device_management.activate_service_for_devices",
        on("pre-active", servicePlan=PLAN, mdnZipCode=ZIP, skuNumber="VZW000000000001", primaryPlaceOfUse=PLACE_OF_USE),
        [turned("active"), told("CarrierService"), change_of("service_plan", PLAN)],
    ),
    Entry(
        "getRequestStatus",
        "account_requests.get_current_asynchronous_request_status",
        lambda place: {"aname": ACCOUNT, "request_id": place.simulator.ledger("activateDevices")[0]["request_id"]},
        [holds("is done", lambda seen: seen.answer.status == "Success")],
    ),
    Entry(
        "suspendDevices",
        "device_management.suspend_service_for_devices",
        on("active", withBilling=False),
        [turned("suspend"), told("CarrierService")],
    ),
    Entry(
        "restoreDevices",
        "device_management.restore_service_for_suspended_devices",
        on("suspend"),
        [turned("active"), told("CarrierService")],
    ),
    Entry(
        "deactivateDevices",
        "device_management.deactivate_service_for_devices",
        on("active", reasonCode="FF", etfWaiver=True),
        [turned("deactive"), told("CarrierService")],
    ),
    Entry(
        "goToState",
        "device_management.update_devices_state",
        lambda place: {
            "body": {
                "devices": [place.line("pre-active").ids("iccid", "imei")],
                "serviceName": place.kept["service"]["name"],
                "stateName": place.kept["service"]["states"][0]["name"],
                "servicePlan": PLAN,
                "mdnZipCode": ZIP,
            }
        },
        [done, told("StateService")],
    ),
]

def moved_sim(place: Place, when: Json) -> Json:
    """A question about a line whose SIM was put into other hardware."""
    line = place.line()
    place.simulator.post(f"devices/{line.iccid}/hardware", {"imei": "359999999999993"})
    return {"body": {"accountName": ACCOUNT, "devices": [line.ids()], "filter": when}}


QUESTIONS = [
    Entry(
        "listDevices",
        "device_management.list_devices_information",
        lambda _: {"body": {"accountName": ACCOUNT, "maxNumberOfDevices": 2000}},
        [lists_the_fleet],
    ),
    Entry(
        "getDeviceExtendedDiagnostics",
        "device_management.get_device_extended_diagnostic_information",
        named(key="deviceList"),
        [holds("has the categories", lambda seen: {one.category_name for one in seen.answer.categories} >= {"Connectivity", "Provisioning"})],
    ),
    Entry(
        "checkDeviceAvailability",
        "device_management.check_devices_availability_for_activation",
        on("pre-active"),
        [done],
    ),
    Entry(
        "getSuspensionStatus",
        "device_management.get_device_service_suspension_status",
        lambda place: {"body": {"accountName": ACCOUNT, "deviceIds": [place.line("suspend").id()]}},
        [told("DeviceSuspensionStatus")],
    ),
    Entry("getPrlInformation", "device_management.list_current_devices_prl_version", named(), [told("DevicePRLInformation")]),
    Entry(
        "findMismatchedHardware",
        "device_management.list_devices_with_imei_iccid_mismatch",
        lambda place: moved_sim(place, {"earliest": place.time(-1), "latest": place.time(1)}),
        [holds("finds the moved SIM", lambda seen: seen.answer.devices[0].iccid == seen.line().iccid)],
    ),
]


CHANGES = [
    Entry(
        "addDevices",
        "device_management.add_devices",
        lambda place: {"body": {"accountName": ACCOUNT, "state": "preactive", "devicesToAdd": [place.stranger().ids("iccid", "imei")]}},
        [done, change_of("state", "pre-active")],
    ),
    Entry(
        "deleteDevices",
        "device_management.delete_deactivated_devices",
        lambda place: {"body": {"accountName": ACCOUNT, "devicesToDelete": [place.line("deactive").ids()]}},
        [done, holds("the line is gone", lambda seen: not shown(seen))],
    ),
    Entry(
        "changeDeviceIdentifier",
        "device_management.update_device_id",
        lambda place: {
            "service_type": "4g",
            "body": {
                "deviceIds": [place.line().id()],
                "change4gOption": "ChangeICCID",
                "deviceIdsTo": [{"id": "89148000009999999993", "kind": "iccid"}],
            },
        },
        [
            told("CarrierService"),
            holds("the line has the new SIM", lambda seen: seen.place.simulator.line("89148000009999999993")["imei"] == seen.line().imei),
        ],
    ),
    Entry("changeCostCenter", "device_management.update_devices_cost_center_code", on(costCenter="yard 7"), [told("CarrierService")]),
    Entry(
        "changeCustomFields",
        "device_management.update_devices_custom_fields",
        on(customFieldsToUpdate=[{"key": "CustomField1", "value": "pump 12"}]),
        [told("CarrierService")],
    ),
    Entry(
        "changeContactInfo",
        "device_management.update_devices_contact_information",
        on(primaryPlaceOfUse=PLACE_OF_USE),
        [told("CarrierService")],
    ),
    Entry(
        "changeServicePlan",
        "device_management.change_devices_service_plan",
        on(servicePlan="M2M4GFLEETSHR"),
        [told("CarrierService"), change_of("service_plan", "M2M4GFLEETSHR")],
    ),
    Entry(
        "moveDevices",
        "device_management.move_devices_within_accounts_of_profile",
        lambda place: {"body": {"accountName": OTHER_ACCOUNT, "devices": [place.line().ids()]}},
        [has_moved],
    ),
]


def upload(**more: Any) -> Any:
    def arguments(place: Place) -> Json:
        kinds = ("imei",) if more["uploadType"] == "IMEI" else ("iccid", "imei")
        body = {"emailAddress": "yard@fleet.example", "deviceSku": "VZW000000000001", "devices": [place.stranger().ids(*kinds)]}
        return {"body": {"accountName": ACCOUNT, **body, **more}}

    return arguments


def last_order(place: Place) -> str:
    requests = [entry["request_id"] for entry in place.simulator.ledger("uploadAndActivateDevices") if "request_id" in entry]
    return str(requests[-1])


UPLOADS = [
    Entry("uploadDevices", "device_management.device_upload", upload(uploadType="IMEI"), [told("DeviceService")]),
    Entry(
        "uploadAndActivateDevices",
        "device_management.upload_activate_device",
        upload(uploadType="IMEI ICCID Pair", servicePlan=PLAN, mdnZipCode=ZIP),
        [done, change_of("state", "active")],
    ),
    Entry(
        "checkOrderStatus",
        "device_management.device_upload_status",
        lambda place: {"body": {"accountName": ACCOUNT, "orderRequestId": last_order(place), "devices": [place.taken[-1].ids()]}},
        [done],
    ),
]

GROUPS = [
    Entry(
        "createDeviceGroup",
        "device_groups.create_device_group",
        lambda place: {
            "body": {
                "accountName": ACCOUNT,
                "groupName": "yard",
                "groupDescription": "Lines of the yard",
                "devicesToAdd": [place.line().id()],
            }
        },
        [accepted, change_of("group", "yard")],
    ),
    Entry(
        "listDeviceGroups",
        "device_groups.list_device_groups",
        account(),
        [holds("has the new group", lambda seen: "yard" in {group.name for group in seen.answer})],
    ),
    Entry(
        "getDeviceGroup",
        "device_groups.get_device_group_information",
        account(gname="yard"),
        [holds("has its one line", lambda seen: (seen.answer.name, len(seen.answer.devices)) == ("yard", 1))],
    ),
    Entry(
        "updateDeviceGroup",
        "device_groups.update_device_group",
        lambda place: {"aname": ACCOUNT, "gname": "yard", "body": {"newGroupName": "north yard", "devicesToAdd": [place.line().id()]}},
        [accepted, change_of("group", "north yard")],
    ),
    Entry(
        "deleteDeviceGroup",
        "device_groups.delete_device_group",
        account(gname="north yard"),
        [accepted, holds("no line is in it", lambda seen: "north yard" not in {line["group"] for line in seen.place.simulator.fleet()})],
    ),
]


SMS = [
    Entry("sendSms", "sms.send_sms_to_device", named(smsMessage="report"), [told("SMSDeliveryConfirmation")]),
    Entry("sendSms", "device_sms_messaging.send_an_sms_message", named(smsMessage="report"), [told("SMSDeliveryConfirmation")]),
    Entry(
        "listSmsEventHistory",
        "device_sms_messaging.list_sms_message_history",
        lambda place: {"body": {"deviceId": place.line().id(), "earliest": place.time(-1), "latest": place.time(0)}},
        [done],
    ),
    Entry("startSmsCallbacks", "sms.start_queued_sms_delivery", account(), [accepted]),
    Entry("startSmsCallbacks", "device_sms_messaging.start_sms_message_delivery", account("account_name"), [accepted]),
]


REACHABILITY = [
    Entry(
        "startReachabilityMonitor",
        "device_monitoring.device_reachability",
        lambda place: {
            "body": {
                "accountName": ACCOUNT,
                "requestType": WATCH,
                "devices": [place.line().ids()],
                "monitorExpirationTime": place.time(30),
            }
        },
        [told("DiagnosticsService"), keeps("watched", lambda seen: seen.line())],
    ),
    Entry(
        "listReachabilityMonitors",
        "device_diagnostics.retrieve_active_monitors_using_post",
        lambda place: {"body": {"accountName": ACCOUNT, "devices": [place.kept["watched"].ids()], "monitorType": WATCH}},
        [told("DiagnosticsService")],
    ),
    Entry(
        "getReachabilityStatus",
        "device_diagnostics.device_reachability_status_using_post",
        lambda place: {"body": {"accountName": ACCOUNT, "device": place.line().id(), "requestType": WATCH}},
        [done],
    ),
    Entry(
        "stopReachabilityMonitor",
        "device_monitoring.stop_device_reachability",
        lambda place: {"stopreachabilitypayload": {"accountName": ACCOUNT, "devices": [place.kept["watched"].ids()]}},
        [],
        {"The request has no body": "The SDK puts the payload into the query, as the text of an object."},
    ),
]


def basic(_: Place) -> Json:
    return {"authorization": "Basic " + base64.b64encode(f"{KEY}:{SECRET}".encode()).decode()}


def new_password(seen: Seen) -> str:
    seen.place.password = seen.answer.new_password
    return seen.place.password


SESSION = [
    Entry(
        "requestOauthToken",
        "oauth_authorization.request_token_thingspace_oauth",
        basic,
        [holds("is a bearer", lambda seen: seen.answer.token_type == "Bearer" and seen.answer.expires_in > 0)],
    ),
    Entry(
        "startConnectivityManagementSession",
        "session_management.start_connectivity_management_session",
        lambda place: {"body": {"username": USER, "password": place.password}},
        [holds("has a session", lambda seen: seen.answer.session_token)],
    ),
    Entry(
        "endConnectivityManagementSession",
        "session_management.end_connectivity_management_session",
        lambda _: {},
        [holds("names the session", lambda seen: seen.answer.session_token)],
    ),
    Entry(
        "resetConnectivityManagementPassword",
        "session_management.reset_connectivity_management_password",
        lambda place: {"body": {"oldPassword": place.password}},
        [keeps("password", new_password), logged("password_changed")],
    ),
]

TABLE = [
    *TEXTS,
    *CALLBACKS,
    *ACCOUNTS,
    *QUESTIONS,
    # Lines cannot be moved any more once one has a state of its own (goToState).
    *CHANGES,
    *PROVISIONING,
    *UPLOADS,
    *GROUPS,
    *SMS,
    *REACHABILITY,
    *services.TABLE,
    *LISTENERS_END,
    *SESSION,
]
