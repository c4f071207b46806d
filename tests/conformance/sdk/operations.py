"""The table of calls: operations, the SDK's methods for them, the arguments, and the expectations.

This file has the entries for listeners, accounts, groups, messages, monitors and sessions. Other areas have their own files. The
order matters, because later entries use values that earlier entries saved.
"""

import base64
from typing import Any

import devices
import euicc
import firmware
import location
import services
from entries import Entry, Context, Seen, accepted, account, change_of, holds, saves, logged, named, called_back
from simulator import ACCOUNT, KEY, SECRET, USER, Json

WATCH = "REACHABLE_FOR_DATA"

# The callback services for which the run registers a listener. Each listener is an inbox in the simulator.
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
        lambda context: {"aname": ACCOUNT, "body": {"name": service, "url": context.simulator.inbox(service)}},
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
        [saves("service", lambda seen: seen.raw["engagement"][0]["services"][0])],
    ),
]


def receive_text(context: Context) -> Json:
    device = context.device()
    context.simulator.post(f"devices/{device.iccid}/sms", {"text": "level 4"})
    return {"aname": ACCOUNT}


def texts(seen: Seen) -> Any:
    return [message.message for message in seen.answer.messages]


# These entries read queued SMS, so they run before a listener is registered. Afterwards, the service queues no SMS: it sends each
# one to the listener.
TEXTS = [
    Entry(
        "listSmsMessages",
        "sms.list_devices_sms_messages",
        receive_text,
        [holds("has the text", lambda seen: "level 4" in texts(seen))],
    ),
    Entry(
        "listSmsMessages",
        "device_sms_messaging.get_sms_messages",
        lambda context: {"account_name": receive_text(context)["aname"]},
        [holds("has the text", lambda seen: "level 4" in texts(seen))],
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
        lambda context: {
            "body": {
                "accountName": ACCOUNT,
                "groupName": "yard",
                "groupDescription": "Devices of the yard",
                "devicesToAdd": [context.device().id()],
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
        [holds("has its one device", lambda seen: (seen.answer.name, len(seen.answer.devices)) == ("yard", 1))],
    ),
    Entry(
        "updateDeviceGroup",
        "device_groups.update_device_group",
        lambda context: {
            "aname": ACCOUNT,
            "gname": "yard",
            "body": {"newGroupName": "north yard", "devicesToAdd": [context.device().id()]},
        },
        [accepted, change_of("group", "north yard")],
    ),
    Entry(
        "deleteDeviceGroup",
        "device_groups.delete_device_group",
        account(gname="north yard"),
        [
            accepted,
            holds("no device is in the group", lambda seen: "north yard" not in {device["group"] for device in seen.context.simulator.fleet()}),
        ],
    ),
]


SMS = [
    Entry(
        "sendSms",
        "sms.send_sms_to_device",
        named(smsMessage="report"),
        [
            called_back("SMSDeliveryConfirmation"),
            called_back("EnhancedConnectivityService", confirmation="report"),
            saves("texted", lambda seen: seen.device()),
        ],
    ),
    Entry(
        "sendSms",
        "device_sms_messaging.send_an_sms_message",
        named(smsMessage="report"),
        [
            called_back("SMSDeliveryConfirmation"),
            called_back("EnhancedConnectivityService", confirmation="report"),
            saves("texted", lambda seen: seen.device()),
        ],
    ),
    Entry(
        "listSmsEventHistory",
        "device_sms_messaging.list_sms_message_history",
        lambda context: {"body": {"deviceId": context.saved["texted"].id(), "earliest": context.time(-1), "latest": context.time(0)}},
        [called_back("DeviceService", smsEvents=lambda events: events)],
    ),
    Entry("startSmsCallbacks", "sms.start_queued_sms_delivery", account(), [accepted]),
    Entry("startSmsCallbacks", "device_sms_messaging.start_sms_message_delivery", account("account_name"), [accepted]),
]


REACHABILITY = [
    Entry(
        "startReachabilityMonitor",
        "device_monitoring.device_reachability",
        lambda context: {
            "body": {
                "accountName": ACCOUNT,
                "requestType": WATCH,
                "devices": [context.device().ids()],
                "monitorExpirationTime": context.time(30),
            }
        },
        [called_back("DiagnosticsService", requestType=WATCH), saves("watched", lambda seen: seen.device())],
    ),
    Entry(
        "listReachabilityMonitors",
        "device_diagnostics.retrieve_active_monitors_using_post",
        lambda context: {"body": {"accountName": ACCOUNT, "devices": [context.saved["watched"].ids()], "monitorType": WATCH}},
        [called_back("DiagnosticsService", monitorId=lambda monitor: monitor)],
    ),
    Entry(
        "getReachabilityStatus",
        "device_diagnostics.device_reachability_status_using_post",
        lambda context: {"body": {"accountName": ACCOUNT, "device": context.device().id(), "requestType": WATCH}},
        [called_back("DiagnosticsService", reachabilityStatus=WATCH)],
    ),
    Entry(
        "stopReachabilityMonitor",
        "device_monitoring.stop_device_reachability",
        lambda context: {"stopreachabilitypayload": {"accountName": ACCOUNT, "devices": [context.saved["watched"].ids()]}},
        [],
        {"The request has no body": "The SDK sends the body in the query, as the string form of a Python object."},
    ),
]


def basic(_: Context) -> Json:
    return {"authorization": "Basic " + base64.b64encode(f"{KEY}:{SECRET}".encode()).decode()}


def new_password(seen: Seen) -> str:
    seen.context.password = seen.answer.new_password
    return seen.context.password


SESSION = [
    Entry(
        "requestOauthToken",
        "oauth_authorization.request_token_thingspace_oauth",
        basic,
        [holds("is a bearer token", lambda seen: seen.answer.token_type == "Bearer" and seen.answer.expires_in > 0)],
    ),
    Entry(
        "startConnectivityManagementSession",
        "session_management.start_connectivity_management_session",
        lambda context: {"body": {"username": USER, "password": context.password}},
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
        lambda context: {"body": {"oldPassword": context.password}},
        [saves("password", new_password), logged("password_changed")],
    ),
]

TABLE = [
    *TEXTS,
    *CALLBACKS,
    *ACCOUNTS,
    *devices.TABLE,
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
