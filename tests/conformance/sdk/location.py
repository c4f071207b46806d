"""The entries for locations in the table of calls. `operations.py` explains the table."""

from typing import Any

from entries import Entry, Context, accepted, done, holds, saves
from simulator import ACCOUNT, Json

LOCATIONS, SUBSCRIBED = "devices_locations", "devices_location_subscriptions"


def locate(context: Context) -> Json:
    device = context.device()
    target = {"id": device.imei, "kind": "imei", "mdn": device.mdn}
    return {"body": {"accountName": ACCOUNT, "accuracyMode": "0", "cacheMode": "1", "deviceList": [target]}}


def of_request(name: str, **more: Any) -> Any:
    return lambda context: {"account_name": ACCOUNT, "txid": context.saved[name], **more}


def excluding(context: Context) -> str:
    """Returns the IMEI of the device whose consent is recorded and which is later excluded: the same device in all entries."""
    if "excluded" not in context.saved:
        context.saved["excluded"] = context.device().imei
    return str(context.saved["excluded"])


def listen(service: str) -> Entry:
    return Entry(
        "registerLocationCallback",
        "device_location_callbacks.register_callback",
        lambda context: {"account_name": ACCOUNT, "body": {"name": service, "url": context.simulator.inbox(service)}},
        [accepted, holds("names the listener", lambda seen: seen.raw["name"] == service)],
    )


TABLE = [
    listen("Location"),
    listen("DeviceLocation"),
    Entry(
        "listLocationCallbacks",
        "device_location_callbacks.list_registered_callbacks",
        lambda _: {"account_name": ACCOUNT},
        [holds("has both listeners", lambda seen: {one.name for one in seen.answer} == {"Location", "DeviceLocation"})],
    ),
    Entry(
        "getLocationSubscription",
        f"{SUBSCRIBED}.get_location_service_subscription_status",
        lambda _: {"account_name": ACCOUNT},
        [holds("has the account", lambda seen: seen.answer.account_name == ACCOUNT)],
    ),
    Entry(
        "createLocationConsents",
        "exclusions.devices_location_give_consent_async",
        lambda context: {"body": {"accountName": ACCOUNT, "deviceList": [{"id": excluding(context), "kind": "imei"}]}},
        [accepted, holds("has a transaction", lambda seen: seen.answer.transaction_id)],
    ),
    Entry(
        "updateLocationConsents",
        "exclusions.devices_location_update_consent",
        lambda _: {"body": {"accountName": ACCOUNT, "allDeviceConsent": 1}},
        [accepted, holds("has a transaction", lambda seen: seen.answer.transaction_id)],
    ),
    Entry(
        "getLocationConsents",
        "exclusions.devices_location_get_consent_async",
        lambda _: {"account_name": ACCOUNT},
        [holds("has the account", lambda seen: (seen.answer.account_name, seen.answer.all_device_consent) == (ACCOUNT, 1))],
    ),
    Entry(
        "listDeviceLocations",
        f"{LOCATIONS}.list_devices_locations_synchronous",
        locate,
        [holds("has the device", lambda seen: [one.msid for one in seen.answer] == [seen.device().mdn])],
    ),
    Entry(
        "requestDeviceLocations",
        f"{LOCATIONS}.list_devices_locations_asynchronous",
        locate,
        [accepted, saves("located", lambda seen: seen.answer.txid)],
    ),
    Entry(
        "cancelDeviceLocationRequest",
        "device_location_callbacks.cancel_async_report",
        of_request("located"),
        [accepted, holds("names the request", lambda seen: seen.answer.txid == seen.context.saved["located"])],
    ),
    Entry(
        "createLocationReport",
        f"{LOCATIONS}.create_location_report",
        locate,
        [done, saves("report", lambda seen: seen.answer.txid)],
    ),
    Entry(
        "getLocationReportStatus",
        f"{LOCATIONS}.get_location_report_status",
        of_request("report"),
        [holds("is done", lambda seen: seen.answer.status == "COMPLETED")],
    ),
    Entry(
        "getLocationReport",
        f"{LOCATIONS}.retrieve_location_report",
        of_request("report", startindex=0),
        [holds("has the device", lambda seen: (seen.answer.total_count, len(seen.answer.dev_location_list)) == (1, 1))],
    ),
    Entry(
        "createLocationReport",
        f"{LOCATIONS}.create_location_report",
        locate,
        [accepted, saves("queued", lambda seen: seen.answer.txid)],
    ),
    Entry(
        "cancelLocationReport",
        f"{LOCATIONS}.cancel_queued_location_report_generation",
        of_request("queued"),
        [accepted, holds("names the report", lambda seen: seen.answer.txid == seen.context.saved["queued"])],
    ),
    Entry(
        "excludeDevices",
        "exclusions.exclude_devices",
        lambda context: {"body": {"accountName": ACCOUNT, "allDevice": False, "type": "append", "exclusion": [excluding(context)]}},
        [accepted, holds("is done", lambda seen: seen.answer.success)],
    ),
    Entry(
        "listDeviceExclusions",
        "exclusions.list_excluded_devices",
        lambda _: {"account_name": ACCOUNT, "start_index": "0"},
        [holds("has the device", lambda seen: seen.answer.exclusion == [seen.context.saved["excluded"]])],
    ),
    Entry(
        "removeDeviceExclusions",
        "exclusions.remove_devices_from_exclusion_list",
        lambda context: {"account_name": ACCOUNT, "device_list": excluding(context)},
        [accepted, holds("is done", lambda seen: seen.answer.success)],
    ),
    Entry(
        "getLocationUsage",
        f"{SUBSCRIBED}.get_location_service_usage",
        lambda context: {
            "body": {"accountName": ACCOUNT, "startDate": context.day(-3, "%m-%d-%Y"), "endDate": context.day(0, "%m-%d-%Y")}
        },
        [holds("counts at least one transaction", lambda seen: int(seen.answer["totalTransactionCount"]) >= 1)],
    ),
    Entry(
        "deregisterLocationCallback",
        "device_location_callbacks.deregister_callback",
        lambda _: {"account_name": ACCOUNT, "service": "Location"},
        [accepted, holds("is done", lambda seen: seen.answer.success)],
    ),
]
