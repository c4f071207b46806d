"""The table for histories, usage labels and eUICC profiles. See `operations.py`."""

from typing import Any

from entries import NOBODY, Entry, Place, done, holds, keeps, told
from simulator import ACCOUNT, Json

SMSR = "1.3.6.1.4.1.99999.1"
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
        [told("DeviceUsage", bytesUsed=lambda used: used > 0)],
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
        lambda place: {"body": {"accountName": ACCOUNT, "labels": {"devices": [place.euicc().ids()], "label": [LABEL]}}},
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
        [told("DeviceService", billedUsage=lambda bills: bills[0]["bytesUsed"] > 0)],
    ),
]


# How the profile of a line may stand on its eUICC, by what can be done with it.
ABSENT, UNUSED, USED = ("NOT_DOWNLOADED",), ("DISABLE", "DOWNLOAD_DISABLE"), ("ENABLE", "DOWNLOAD_ENABLE")


def profile(
    operation: str,
    method: str,
    statuses: tuple[str, ...] = (),
    state: str = "active",
    key: str = "deviceIds",
    kinds: tuple[str, ...] = ("eid", "iccid"),
    **more: Any,
) -> Entry:
    """A request about the profile of one eUICC that stands on it like this."""

    def arguments(place: Place) -> Json:
        line = place.euicc(state, *statuses)
        return {"body": {"accountName": ACCOUNT, "devices": [{key: [line.id(kind) for kind in kinds]}], **more}}

    return Entry(operation, method, arguments, [done])


def global_profile(operation: str, method: str, **more: Any) -> Entry:
    """A request about the global profile of one eUICC, the same in each of them."""

    def arguments(place: Place) -> Json:
        if "global" not in place.kept:
            place.kept["global"] = place.euicc("active", *USED)
        line = place.kept["global"]
        ids = [line.id("eid"), {"id": line.global_iccid, "kind": "iccid"}]
        return {"body": {"accountName": ACCOUNT, "devices": [{"deviceIds": ids}], **more}}

    return Entry(operation, method, arguments, [done])


LOCAL, GLOBAL, PROFILE = "e_uicc_device_profile_management", "managing_e_sim_profiles", "device_profile_management"
ACTIVATION = {"servicePlan": "m2m-5mb", "mdnZipCode": "62701"}

EUICC = [
    profile("downloadProfile", f"{GLOBAL}.download_a_device_profile", ABSENT),
    profile("downloadProfileToEnable", f"{LOCAL}.download_local_profile_to_enable", ABSENT, smsrOid=SMSR),
    profile("downloadProfileToDisable", f"{LOCAL}.download_local_profile_to_disable", ABSENT, smsrOid=SMSR),
    profile("enableProfile", f"{LOCAL}.enable_local_profile", UNUSED, smsrOid=SMSR),
    profile("enableProfile", f"{GLOBAL}.enable_a_device_profile", UNUSED),
    profile("disableProfile", f"{LOCAL}.disable_local_profile", USED, smsrOid=SMSR),
    profile("deleteProfile", f"{LOCAL}.delete_local_profile", USED, smsrOid=SMSR),
    profile("activateProfile", f"{PROFILE}.profile_to_activate_device", (), "pre-active", **ACTIVATION),
    profile("activateProfile", f"{GLOBAL}.activate_a_device_profile", (), "pre-active", **ACTIVATION),
    profile("activateProfile", "sim_actions.setactivate_using_post", (), "pre-active", **ACTIVATION),
    profile("activateEnableProfile", f"{PROFILE}.activate_device_through_profile", (), "pre-active", **ACTIVATION),
    profile("deactivateProfile", f"{PROFILE}.profile_to_deactivate_device", key="ids", reasonCode="FF"),
    profile("deactivateProfile", f"{GLOBAL}.deactivate_a_device_profile", reasonCode="FF"),
    profile("deactivateProfile", "sim_actions.setdeactivate_using_post", key="ids", reasonCode="FF"),
    profile("setFallbackAttribute", f"{PROFILE}.profile_to_set_fallback_attribute", USED),
    profile("suspendEuiccDevice", f"{GLOBAL}.device_suspend"),
    profile("renewActivationCode", "sim_actions.newactivatecode", ABSENT, kinds=("eid", "imei", "iccid")),
    # From here on the global profile of one device: it comes, pauses, and goes.
    global_profile("downloadProfileToEnable", f"{GLOBAL}.enable_a_device_profile_for_download", servicePlan="m2m-1gb"),
    global_profile("suspendProfile", f"{GLOBAL}.profile_suspend"),
    global_profile("resumeProfile", f"{GLOBAL}.resume_profile"),
    global_profile("deactivateProfile", f"{GLOBAL}.deactivate_a_device_profile", reasonCode="FF"),
    global_profile("deleteProfile", f"{GLOBAL}.delete_a_device_profile"),
    Entry(
        "listGlobalDevices",
        "device_actions.retrieve_the_global_device_list",
        lambda _: {"body": {"accountName": ACCOUNT, "provisioningStatusFilter": "ACTIVE"}},
        [done],
    ),
    Entry(
        "listGlobalDevices",
        "global_reporting.retrieve_global_list",
        lambda _: {"body": {"accountName": ACCOUNT, "provisioningStatusFilter": "ACTIVE"}},
        [done, keeps("global list", lambda seen: seen.raw["requestId"])],
    ),
    Entry(
        "getGlobalRequestStatus",
        "device_actions.get_asynchronous_request_status",
        lambda place: {"account_name": ACCOUNT, "request_id": place.kept.get("global list", NOBODY)},
        [holds("is done", lambda seen: seen.answer.status == "Success")],
    ),
]

TABLE = [*HISTORY, *SEGMENTS, *EUICC]
