"""The table: operations of the description, the SDK's method for each, its arguments, and what has to show afterwards.

Here are listeners, accounts, groups, messages, monitors and sessions; the other areas have files of their own. The order counts:
later entries use what earlier ones left.
"""

import base64
from typing import Any

import euicc
import firmware
import lines
import location
import services
from entries import Entry, Place, Seen, accepted, account, change_of, holds, keeps, logged, named, told
from simulator import ACCOUNT, KEY, SECRET, USER, Json

WATCH = "REACHABLE_FOR_DATA"

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


ACCOUNTS = [
    Entry(
        "getAccount",
        "accounts.get_account_information",
        account(),
        [
            holds(
                "has the account and its plans",
                lambda seen: (seen.answer.account_name, len(seen.answer.service_plans)) == (ACCOUNT, 5),
            )
        ],
    ),
    Entry(
        "listServicePlans",
        "service_plans.list_account_service_plans",
        account(),
        [holds("has the plans of the fleet", lambda seen: {"m2m-5mb", "m2m-1gb"} <= {plan.code for plan in seen.answer})],
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
    Entry(
        "listSmsMessages",
        "sms.list_devices_sms_messages",
        text_from,
        [holds("has the text", lambda seen: "level 4" in text_of(seen))],
    ),
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
        lambda place: {
            "aname": ACCOUNT,
            "gname": "yard",
            "body": {"newGroupName": "north yard", "devicesToAdd": [place.line().id()]},
        },
        [accepted, change_of("group", "north yard")],
    ),
    Entry(
        "deleteDeviceGroup",
        "device_groups.delete_device_group",
        account(gname="north yard"),
        [
            accepted,
            holds("no line is in it", lambda seen: "north yard" not in {line["group"] for line in seen.place.simulator.fleet()}),
        ],
    ),
]


SMS = [
    Entry(
        "sendSms",
        "sms.send_sms_to_device",
        named(smsMessage="report"),
        [
            told("SMSDeliveryConfirmation"),
            told("EnhancedConnectivityService", confirmation="report"),
            keeps("texted", lambda seen: seen.line()),
        ],
    ),
    Entry(
        "sendSms",
        "device_sms_messaging.send_an_sms_message",
        named(smsMessage="report"),
        [
            told("SMSDeliveryConfirmation"),
            told("EnhancedConnectivityService", confirmation="report"),
            keeps("texted", lambda seen: seen.line()),
        ],
    ),
    Entry(
        "listSmsEventHistory",
        "device_sms_messaging.list_sms_message_history",
        lambda place: {"body": {"deviceId": place.kept["texted"].id(), "earliest": place.time(-1), "latest": place.time(0)}},
        [told("DeviceService", smsEvents=lambda events: events)],
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
        [told("DiagnosticsService", requestType=WATCH), keeps("watched", lambda seen: seen.line())],
    ),
    Entry(
        "listReachabilityMonitors",
        "device_diagnostics.retrieve_active_monitors_using_post",
        lambda place: {"body": {"accountName": ACCOUNT, "devices": [place.kept["watched"].ids()], "monitorType": WATCH}},
        [told("DiagnosticsService", monitorId=lambda monitor: monitor)],
    ),
    Entry(
        "getReachabilityStatus",
        "device_diagnostics.device_reachability_status_using_post",
        lambda place: {"body": {"accountName": ACCOUNT, "device": place.line().id(), "requestType": WATCH}},
        [told("DiagnosticsService", reachabilityStatus=WATCH)],
    ),
    Entry(
        "stopReachabilityMonitor",
        "device_monitoring.stop_device_reachability",
        lambda place: {"stopreachabilitypayload": {"accountName": ACCOUNT, "devices": [place.kept["watched"].ids()]}},
        [],
        {"The request has no body": "Sent in the query, as the text of a Python object, instead of a body."},
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
    *lines.TABLE,
    *GROUPS,
    *SMS,
    *REACHABILITY,
    *services.TABLE,
    *euicc.TABLE,
    *firmware.TABLE,
    *location.TABLE,
    *LISTENERS_END,
    *SESSION,
]
