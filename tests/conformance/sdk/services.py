"""The entries for histories, usage labels and billed usage in the table of calls. `operations.py` explains the table."""

from entries import Entry, Context, holds, called_back
from simulator import ACCOUNT, Json

LABEL = {"name": "depot", "value": "north"}


def period(context: Context, first: str, last: str, days: float = 20) -> Json:
    """Returns a period of `days` days that ends now. `first` and `last` are the names of its members."""
    return {first: context.time(-days), last: context.time(0)}


def history(method: str, operation: str, member: str) -> Entry:
    """Returns an entry that requests a history of one device, and checks that the answer has `member`."""
    return Entry(
        operation,
        f"device_management.{method}",
        lambda context: {"body": {"deviceId": context.device().id(), **period(context, "earliest", "latest")}},
        [holds(f"has {member}", lambda seen: getattr(seen.answer, member) and seen.answer.has_more_data is not None)],
    )


def changes_of_many(method: str) -> Entry:
    return Entry(
        "listDeviceProvisioningHistoryV2",
        method,
        lambda context: {"body": {"accountName": ACCOUNT, "deviceFilter": [activated(context)], **period(context, "earliest", "latest")}},
        [called_back("DeviceService", provisioningHistory=lambda events: "Activate" in {event["eventType"] for event in events})],
    )


HISTORY = [
    history("list_devices_usage_history", "listDeviceUsageHistory", "usage_history"),
    history("retrieve_device_connection_history", "listDeviceConnectionHistory", "connection_history"),
    Entry(
        "listDeviceProvisioningHistory",
        "device_management.list_devices_provisioning_history",
        # This run has activated the device, so the period includes the activation.
        lambda context: {"body": {"deviceId": activated(context), **period(context, "earliest", "latest")}},
        [holds("has the activation", lambda seen: "Activate" in {event.event_type for event in seen.answer.provisioning_history})],
    ),
    Entry(
        "listAggregateDeviceUsage",
        "device_management.retrieve_aggregate_device_usage_history",
        lambda context: {"body": {"accountName": ACCOUNT, "deviceIds": [context.device().id()], **period(context, "startTime", "endTime")}},
        [called_back("DeviceUsage", bytesUsed=lambda used: used >= 0)],
    ),
    Entry(
        "listPromoDeviceUsage",
        "promotion_period_information.get_promo_device_usage_history",
        lambda context: {"body": {"deviceId": [context.device().id()], **period(context, "startTime", "endTime")}},
        [holds("says whether there is more", lambda seen: seen.answer.hasmoredata in (True, False))],
    ),
    Entry(
        "listPromoAggregateUsage",
        "promotion_period_information.get_promo_device_aggregate_usage_history",
        lambda context: {"body": {"accountId": ACCOUNT, "deviceId": [context.device().id()], **period(context, "startTime", "endTime")}},
        [called_back("DevicePromoUsage", serviceplan=lambda plan: plan)],
    ),
    changes_of_many("device_actions.retrieve_device_provisioning_history"),
    changes_of_many("global_reporting.deviceprovhistory_using_post"),
]


def activated(context: Context) -> Json:
    """Returns the id of a device that this run has activated."""
    changes = (entry for entry in context.simulator.ledger("activateDevices") if entry.get("to") == "active")
    return {"id": next(changes)["device"]["iccid"], "kind": "iccid"}


SEGMENTS = [
    Entry(
        "setUsageSegmentationLabels",
        "device_management.usage_segmentation_label_association",
        lambda context: {"body": {"accountName": ACCOUNT, "labels": {"devices": [context.device().ids()], "label": [LABEL]}}},
        [],
        {"labels": "The SDK sends one object instead of a list (quirk segments-labels-shape)."},
    ),
    Entry(
        "removeUsageSegmentationLabels",
        "device_management.usage_segmentation_label_deletion",
        lambda _: {"account_name": ACCOUNT, "label_list": {"deviceIds": [LABEL]}},
        [],
        {"no body": "The SDK sends the labels in the query instead of in the body (quirk segments-delete-body)."},
    ),
    Entry(
        "listBilledUsage",
        "device_management.billed_usage_info",
        lambda context: {
            "body": {"accountName": ACCOUNT, "deviceIds": [context.device().ids()], "billingCycle": {"year": "2025", "month": "12"}}
        },
        [called_back("DeviceService", billedUsage=lambda bills: [bill["bytesUsed"] >= 0 for bill in bills] == [True])],
    ),
]

TABLE = [*HISTORY, *SEGMENTS]
