"""The table for locations. See `operations.py`."""

from typing import Any

from entries import Entry, Place, accepted, done, holds, keeps
from simulator import ACCOUNT, Json

LOCATIONS, SUBSCRIBED = "devices_locations", "devices_location_subscriptions"


def locate(place: Place) -> Json:
    line = place.line()
    asked = {"id": line.imei, "kind": "imei", "mdn": line.mdn}
    return {"body": {"accountName": ACCOUNT, "accuracyMode": "0", "cacheMode": "1", "deviceList": [asked]}}


def of_request(name: str, **more: Any) -> Any:
    return lambda place: {"account_name": ACCOUNT, "txid": place.kept[name], **more}


def excluding(place: Place) -> str:
    """Hardware that may not be located, the same in all entries."""
    if "excluded" not in place.kept:
        place.kept["excluded"] = place.line().imei
    return str(place.kept["excluded"])


def listen(service: str) -> Entry:
    return Entry(
        "registerLocationCallback",
        "device_location_callbacks.register_callback",
        lambda place: {"account_name": ACCOUNT, "body": {"name": service, "url": place.simulator.inbox(service)}},
        [accepted, holds("names the listener", lambda seen: seen.raw["name"] == service)],
    )


TABLE = [
    listen("Location"),
    listen("DeviceLocation"),
    Entry(
        "listLocationCallbacks",
        "device_location_callbacks.list_registered_callbacks",
        lambda _: {"account_name": ACCOUNT},
        [holds("has both", lambda seen: {one.name for one in seen.answer} == {"Location", "DeviceLocation"})],
    ),
    Entry(
        "getLocationSubscription",
        f"{SUBSCRIBED}.get_location_service_subscription_status",
        lambda _: {"account_name": ACCOUNT},
        [holds("is of the account", lambda seen: seen.answer.account_name == ACCOUNT)],
    ),
    Entry(
        "createLocationConsents",
        "exclusions.devices_location_give_consent_async",
        lambda place: {"body": {"accountName": ACCOUNT, "deviceList": [{"id": excluding(place), "kind": "imei"}]}},
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
        [holds("is of the account", lambda seen: (seen.answer.account_name, seen.answer.all_device_consent) == (ACCOUNT, 1))],
    ),
    Entry(
        "listDeviceLocations",
        f"{LOCATIONS}.list_devices_locations_synchronous",
        locate,
        [holds("has the line", lambda seen: [one.msid for one in seen.answer] == [seen.line().mdn])],
    ),
    Entry(
        "requestDeviceLocations",
        f"{LOCATIONS}.list_devices_locations_asynchronous",
        locate,
        [accepted, keeps("located", lambda seen: seen.answer.txid)],
    ),
    Entry(
        "cancelDeviceLocationRequest",
        "device_location_callbacks.cancel_async_report",
        of_request("located"),
        [accepted, holds("names the request", lambda seen: seen.answer.txid == seen.place.kept["located"])],
    ),
    Entry(
        "createLocationReport",
        f"{LOCATIONS}.create_location_report",
        locate,
        [done, keeps("report", lambda seen: seen.answer.txid)],
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
        [holds("has the line", lambda seen: (seen.answer.total_count, len(seen.answer.dev_location_list)) == (1, 1))],
    ),
    Entry(
        "createLocationReport",
        f"{LOCATIONS}.create_location_report",
        locate,
        [accepted, keeps("queued", lambda seen: seen.answer.txid)],
    ),
    Entry(
        "cancelLocationReport",
        f"{LOCATIONS}.cancel_queued_location_report_generation",
        of_request("queued"),
        [accepted, holds("names the report", lambda seen: seen.answer.txid == seen.place.kept["queued"])],
    ),
    Entry(
        "excludeDevices",
        "exclusions.exclude_devices",
        lambda place: {"body": {"accountName": ACCOUNT, "allDevice": False, "type": "append", "exclusion": [excluding(place)]}},
        [accepted, holds("is done", lambda seen: seen.answer.success)],
    ),
    Entry(
        "listDeviceExclusions",
        "exclusions.list_excluded_devices",
        lambda _: {"account_name": ACCOUNT, "start_index": "0"},
        [holds("has the line", lambda seen: seen.answer.exclusion == [seen.place.kept["excluded"]])],
    ),
    Entry(
        "removeDeviceExclusions",
        "exclusions.remove_devices_from_exclusion_list",
        lambda place: {"account_name": ACCOUNT, "device_list": excluding(place)},
        [accepted, holds("is done", lambda seen: seen.answer.success)],
    ),
    Entry(
        "getLocationUsage",
        f"{SUBSCRIBED}.get_location_service_usage",
        lambda place: {
            "body": {"accountName": ACCOUNT, "startDate": place.day(-3, "%m-%d-%Y"), "endDate": place.day(0, "%m-%d-%Y")}
        },
        [holds("counts", lambda seen: int(seen.answer["totalTransactionCount"]) >= 1)],
    ),
    Entry(
        "deregisterLocationCallback",
        "device_location_callbacks.deregister_callback",
        lambda _: {"account_name": ACCOUNT, "service": "Location"},
        [accepted, holds("is done", lambda seen: seen.answer.success)],
    ),
]
