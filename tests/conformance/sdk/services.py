"""The table for histories and usage labels. See `operations.py`."""

from entries import Entry, Place, holds, told
from simulator import ACCOUNT, Json

LABEL = {"name": "depot", "value": "north"}


def period(place: Place, first: str, last: str, days: float = 20) -> Json:
    """The days behind."""
    return {first: place.time(-days), last: place.time(0)}


def history(method: str, operation: str, member: str) -> Entry:
    """A question about one line whose answer is a list."""
    return Entry(
        operation,
        f"device_management.{method}",
        lambda place: {"body": {"deviceId": place.line().id(), **period(place, "earliest", "latest")}},
        [holds(f"has {member}", lambda seen: getattr(seen.answer, member) and seen.answer.has_more_data is not None)],
    )


def changes_of_many(method: str) -> Entry:
    return Entry(
        "listDeviceProvisioningHistoryV2",
        method,
        lambda place: {"body": {"accountName": ACCOUNT, "deviceFilter": [activated(place)], **period(place, "earliest", "latest")}},
        [told("DeviceService", provisioningHistory=lambda events: "Activate" in {event["eventType"] for event in events})],
    )


HISTORY = [
    history("list_devices_usage_history", "listDeviceUsageHistory", "usage_history"),
    history("retrieve_device_connection_history", "listDeviceConnectionHistory", "connection_history"),
    Entry(
        "listDeviceProvisioningHistory",
        "device_management.list_devices_provisioning_history",
        # The first day of the simulator, on which the judge activated a line.
        lambda place: {"body": {"deviceId": activated(place), **period(place, "earliest", "latest")}},
        [holds("has the activation", lambda seen: "Activate" in {event.event_type for event in seen.answer.provisioning_history})],
    ),
    Entry(
        "listAggregateDeviceUsage",
        "device_management.retrieve_aggregate_device_usage_history",
        lambda place: {"body": {"accountName": ACCOUNT, "deviceIds": [place.line().id()], **period(place, "startTime", "endTime")}},
        [told("DeviceUsage", bytesUsed=lambda used: used >= 0)],
    ),
    Entry(
        "listPromoDeviceUsage",
        "promotion_period_information.get_promo_device_usage_history",
        lambda place: {"body": {"deviceId": [place.line().id()], **period(place, "startTime", "endTime")}},
        [holds("says whether there is more", lambda seen: seen.answer.hasmoredata in (True, False))],
    ),
    Entry(
        "listPromoAggregateUsage",
        "promotion_period_information.get_promo_device_aggregate_usage_history",
        lambda place: {"body": {"accountId": ACCOUNT, "deviceId": [place.line().id()], **period(place, "startTime", "endTime")}},
        [told("DevicePromoUsage", serviceplan=lambda plan: plan)],
    ),
    changes_of_many("device_actions.retrieve_device_provisioning_history"),
    changes_of_many("global_reporting.deviceprovhistory_using_post"),
]


def activated(place: Place) -> Json:
    """The line that the judge activated."""
    changes = (entry for entry in place.simulator.ledger("activateDevices") if entry.get("to") == "active")
    return {"id": next(changes)["device"]["iccid"], "kind": "iccid"}


SEGMENTS = [
    Entry(
        "setUsageSegmentationLabels",
        "device_management.usage_segmentation_label_association",
        lambda place: {"body": {"accountName": ACCOUNT, "labels": {"devices": [place.line().ids()], "label": [LABEL]}}},
        [],
        {"labels": "One object instead of a list (quirk segments-labels-shape)."},
    ),
    Entry(
        "removeUsageSegmentationLabels",
        "device_management.usage_segmentation_label_deletion",
        lambda _: {"account_name": ACCOUNT, "label_list": {"deviceIds": [LABEL]}},
        [],
        {"no body": "Sent in the query instead of a body (quirk segments-delete-body)."},
    ),
    Entry(
        "listBilledUsage",
        "device_management.billed_usage_info",
        lambda place: {
            "body": {"accountName": ACCOUNT, "deviceIds": [place.line().ids()], "billingCycle": {"year": "2025", "month": "12"}}
        },
        [told("DeviceService", billedUsage=lambda bills: [bill["bytesUsed"] >= 0 for bill in bills] == [True])],
    ),
]

TABLE = [*HISTORY, *SEGMENTS]
