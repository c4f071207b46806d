"""The table for profiles of eUICCs. See `operations.py`."""

from dataclasses import dataclass
from typing import Any

from entries import Entry, Place, Seen, done, holds, keeps, told
from simulator import ACCOUNT, Json

TOLD = "DeviceProfileService"
LOCAL, GLOBAL, PROFILE = "e_uicc_device_profile_management", "managing_e_sim_profiles", "device_profile_management"
SMSR = {"smsrOid": "1.3.6.1.4.1.99999.1"}
PLAN = {"servicePlan": "m2m-5mb"}


@dataclass(frozen=True)
class Chip:
    """A device with profiles, of which the judge uses the lead, which the line is, and the last, which came from elsewhere."""

    eid: str
    imei: str
    lead: str
    other: str

    def ids(self, profile: str, key: str) -> Json:
        chosen = self.other if profile == "other" else self.lead
        kinds = {"imei": self.imei, "iccid": chosen} if profile == "hardware" else {"eid": self.eid, "iccid": chosen}
        return {key: [{"id": number, "kind": kind} for kind, number in kinds.items()]}


def chip(place: Place, name: str, status: str) -> Chip:
    """The device that entries call by this name: an active line whose lead profile has the status when it is first asked for."""
    chips: dict[str, Chip] = place.kept.setdefault("named chips", {})
    if name not in chips:
        taken = {one.eid for one in chips.values()}
        fitting = (found for found in place.kept["chips"] if is_fitting(place, found, status))
        free = (one for one in map(chip_of, fitting) if one.eid not in taken)
        chips[name] = next(free)
    return chips[name]


def is_fitting(place: Place, listed: Json, status: str) -> bool:
    (lead,) = (profile for profile in listed["profiles"] if profile["isLead"])
    line = place.simulator.line(lead["iccid"])
    return bool(lead["profileStatus"] == status and line and line["state"] == "active")


def chip_of(listed: Json) -> Chip:
    ids = {one["kind"].lower(): one["id"] for one in listed["deviceIds"]}
    (lead,) = (profile["iccid"] for profile in listed["profiles"] if profile["isLead"])
    return Chip(ids["eid"], ids["imei"], lead, listed["profiles"][-1]["iccid"])


def listed_chips(seen: Seen) -> list[Json]:
    """What was told of all devices with profiles."""
    messages = [message["body"] for message in seen.place.simulator.messages(TOLD)]
    told_of = [body["deviceResponse"] for body in messages if body["requestId"] == seen.raw["requestId"]]
    return [device for response in told_of for device in response["globalDeviceListResponse"]["devices"]]


# Name of the device, status of its lead profile, and which profile the request is about: lead, other, or the hardware.
About = tuple[str, str, str]


def profile(operation: str, method: str, about: About, expected: Json, key: str = "deviceIds", **more: Any) -> Entry:
    """A request about a profile, and what is told of the profile."""
    name, status, which = about

    def arguments(place: Place) -> Json:
        return {"body": {"accountName": ACCOUNT, "devices": [chip(place, name, status).ids(which, key)], **more}}

    return Entry(operation, method, arguments, [told(TOLD, **expected)])


def activation(method: str, number: int) -> Entry:
    """A device that is new in the account gets its SIM with the outcome."""
    ids = [{"id": f"8903302300000000000000000000{number:04}", "kind": "eid"}, {"id": f"35999999998{number:04}", "kind": "imei"}]

    def arguments(_: Place) -> Json:
        return {"body": {"accountName": ACCOUNT, "devices": [{"deviceIds": ids}], **PLAN, "mdnZipCode": "62701"}}

    return Entry("activateProfile", method, arguments, [told(TOLD, provisioningStatus="ACTIVE", iccid=lambda iccid: iccid)])


def global_list(method: str, **filters: str) -> Entry:
    return Entry(
        "listGlobalDevices",
        method,
        lambda _: {"body": {"accountName": ACCOUNT, **filters}},
        [done, keeps("chips", listed_chips), keeps("global list", lambda seen: seen.raw["requestId"])],
    )


WANTED, LEAD, OTHER, CODE = (
    ("one", "NOT_DOWNLOADED", "lead"),
    ("two", "DOWNLOAD_ENABLE", "lead"),
    ("two", "DOWNLOAD_ENABLE", "other"),
    ("one", "NOT_DOWNLOADED", "hardware"),
)
THIRD, THIRD_OTHER = ("three", "DOWNLOAD_ENABLE", "lead"), ("three", "DOWNLOAD_ENABLE", "other")
LEAVING, GONE = ("four", "DOWNLOAD_ENABLE", "lead"), ("five", "DOWNLOAD_ENABLE", "lead")
STATUS, SERVICE = "profileStatus", "provisioningStatus"

TABLE = [
    global_list("global_reporting.retrieve_global_list", provisioningStatusFilter="ACTIVE"),
    # The whole list, from which the other entries take their devices.
    global_list("device_actions.retrieve_the_global_device_list"),
    Entry(
        "getGlobalRequestStatus",
        "device_actions.get_asynchronous_request_status",
        lambda place: {"account_name": ACCOUNT, "request_id": place.kept["global list"]},
        [holds("is done", lambda seen: seen.answer.status == "Success")],
    ),
    # The lead profile of one device, from its code to its end.
    profile("renewActivationCode", "sim_actions.newactivatecode", CODE, {"activationCode": lambda code: code.startswith("LPA:1$")}),
    profile("downloadProfileToDisable", f"{LOCAL}.download_local_profile_to_disable", WANTED, {STATUS: "DOWNLOAD_DISABLE"}, **SMSR),
    profile("enableProfile", f"{LOCAL}.enable_local_profile", WANTED, {STATUS: "ENABLE"}, **SMSR),
    profile("disableProfile", f"{LOCAL}.disable_local_profile", WANTED, {STATUS: "DISABLE"}, **SMSR),
    profile("enableProfile", f"{GLOBAL}.enable_a_device_profile", WANTED, {STATUS: "ENABLE"}),
    profile("deleteProfile", f"{LOCAL}.delete_local_profile", WANTED, {STATUS: "NOT_DOWNLOADED"}, **SMSR),
    profile("downloadProfileToEnable", f"{LOCAL}.download_local_profile_to_enable", WANTED, {STATUS: "DOWNLOAD_ENABLE"}, **SMSR),
    # A profile from elsewhere beside the lead.
    profile(
        "downloadProfile", f"{GLOBAL}.download_a_device_profile", OTHER, {STATUS: "DOWNLOAD_DISABLE", SERVICE: "ACTIVE"}, **PLAN
    ),
    profile("setFallbackAttribute", f"{PROFILE}.profile_to_set_fallback_attribute", LEAD, {"isFallback": True}),
    profile("suspendProfile", f"{GLOBAL}.profile_suspend", OTHER, {SERVICE: "SUSPEND"}),
    profile("resumeProfile", f"{GLOBAL}.resume_profile", OTHER, {SERVICE: "ACTIVE"}),
    profile("deactivateProfile", f"{GLOBAL}.deactivate_a_device_profile", OTHER, {SERVICE: "DEACTIVE"}, reasonCode="FF"),
    profile("deleteProfile", f"{GLOBAL}.delete_a_device_profile", OTHER, {STATUS: "NOT_DOWNLOADED"}),
    profile("activateEnableProfile", f"{PROFILE}.activate_device_through_profile", OTHER, {STATUS: "DOWNLOAD_ENABLE"}, **PLAN),
    # A device with all of its profiles.
    profile(
        "downloadProfileToEnable",
        f"{GLOBAL}.enable_a_device_profile_for_download",
        THIRD_OTHER,
        {STATUS: "DOWNLOAD_ENABLE"},
        **PLAN,
    ),
    profile("suspendEuiccDevice", f"{GLOBAL}.device_suspend", THIRD, {"state": "suspend"}),
    # Lines come and go by their profiles.
    activation(f"{PROFILE}.profile_to_activate_device", 1),
    activation(f"{GLOBAL}.activate_a_device_profile", 2),
    activation("sim_actions.setactivate_using_post", 3),
    profile("deactivateProfile", f"{PROFILE}.profile_to_deactivate_device", LEAVING, {SERVICE: "DEACTIVE"}, "ids", reasonCode="FF"),
    profile("deactivateProfile", "sim_actions.setdeactivate_using_post", GONE, {SERVICE: "DEACTIVE"}, "ids", reasonCode="FF"),
]
