"""The entries of the table in `operations.py` that are about profiles of eUICCs."""

from dataclasses import dataclass
from typing import Any

from entries import Entry, Context, Seen, done, holds, saves, called_back
from simulator import ACCOUNT, Json

SERVICE_NAME = "DeviceProfileService"
LOCAL, GLOBAL, PROFILE = "e_uicc_device_profile_management", "managing_e_sim_profiles", "device_profile_management"
SMSR = {"smsrOid": "1.3.6.1.4.1.99999.1"}
PLAN = {"servicePlan": "m2m-5mb"}


@dataclass(frozen=True)
class Chip:
    """The identifiers of a device with profiles. `lead` is the ICCID of its lead profile, `other` that of its global profile."""

    eid: str
    imei: str
    lead: str
    other: str

    def ids(self, profile: str, key: str) -> Json:
        chosen = self.other if profile == "other" else self.lead
        kinds = {"imei": self.imei, "iccid": chosen} if profile == "hardware" else {"eid": self.eid, "iccid": chosen}
        return {key: [{"id": number, "kind": kind} for kind, number in kinds.items()]}


def chip(context: Context, name: str, status: str) -> Chip:
    """Returns the device that `TABLE` calls `name`. On the first use of a name, selects an active device that has no name yet and
    whose lead profile has this status.
    """
    chips: dict[str, Chip] = context.saved.setdefault("named chips", {})
    if name not in chips:
        taken = {one.eid for one in chips.values()}
        fitting = (found for found in context.saved["chips"] if is_fitting(context, found, status))
        free = (one for one in map(chip_of, fitting) if one.eid not in taken)
        chips[name] = next(free)
    return chips[name]


def is_fitting(context: Context, listed: Json, status: str) -> bool:
    (lead,) = (profile for profile in listed["profiles"] if profile["isLead"])
    device = context.simulator.device(lead["iccid"])
    return bool(lead["profileStatus"] == status and device and device["state"] == "active")


def chip_of(listed: Json) -> Chip:
    ids = {one["kind"].lower(): one["id"] for one in listed["deviceIds"]}
    (lead,) = (profile["iccid"] for profile in listed["profiles"] if profile["isLead"])
    return Chip(ids["eid"], ids["imei"], lead, listed["profiles"][-1]["iccid"])


def listed_chips(seen: Seen) -> list[Json]:
    """Returns all devices in the list that the call requested, as callbacks reported them."""
    messages = [message["body"] for message in seen.context.simulator.messages(SERVICE_NAME)]
    responses = [body["deviceResponse"] for body in messages if body["requestId"] == seen.raw["requestId"]]
    return [device for response in responses for device in response["globalDeviceListResponse"]["devices"]]


# The name of the device in `TABLE`, the initial status of its lead profile, and the identifiers in the request: `lead` or `other`
# for the EID and the ICCID of this profile, `hardware` for the IMEI and the ICCID of the lead profile.
About = tuple[str, str, str]


def profile(operation: str, method: str, about: About, expected: Json, key: str = "deviceIds", **more: Any) -> Entry:
    """Returns an entry that sends a request about a profile. `expected` has the members that the callback must contain."""
    name, status, which = about

    def arguments(context: Context) -> Json:
        return {"body": {"accountName": ACCOUNT, "devices": [chip(context, name, status).ids(which, key)], **more}}

    return Entry(operation, method, arguments, [called_back(SERVICE_NAME, **expected)])


def activation(method: str, number: int) -> Entry:
    """Returns an entry that activates a new device. The activation assigns an ICCID to the device, so the callback must contain
    one.
    """
    ids = [{"id": f"8903302300000000000000000000{number:04}", "kind": "eid"}, {"id": f"35999999998{number:04}", "kind": "imei"}]

    def arguments(_: Context) -> Json:
        return {"body": {"accountName": ACCOUNT, "devices": [{"deviceIds": ids}], **PLAN, "mdnZipCode": "62701"}}

    return Entry("activateProfile", method, arguments, [called_back(SERVICE_NAME, provisioningStatus="ACTIVE", iccid=lambda iccid: iccid)])


def global_list(method: str, **filters: str) -> Entry:
    return Entry(
        "listGlobalDevices",
        method,
        lambda _: {"body": {"accountName": ACCOUNT, **filters}},
        [done, saves("chips", listed_chips), saves("global list", lambda seen: seen.raw["requestId"])],
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
    # The entries below use the devices of this list.
    global_list("device_actions.retrieve_the_global_device_list"),
    Entry(
        "getGlobalRequestStatus",
        "device_actions.get_asynchronous_request_status",
        lambda context: {"account_name": ACCOUNT, "request_id": context.saved["global list"]},
        [holds("is done", lambda seen: seen.answer.status == "Success")],
    ),
    # These entries renew the activation code of one device. They then download its lead profile, change and delete the profile,
    # and download it again.
    profile("renewActivationCode", "sim_actions.newactivatecode", CODE, {"activationCode": lambda code: code.startswith("LPA:1$")}),
    profile("downloadProfileToDisable", f"{LOCAL}.download_local_profile_to_disable", WANTED, {STATUS: "DOWNLOAD_DISABLE"}, **SMSR),
    profile("enableProfile", f"{LOCAL}.enable_local_profile", WANTED, {STATUS: "ENABLE"}, **SMSR),
    profile("disableProfile", f"{LOCAL}.disable_local_profile", WANTED, {STATUS: "DISABLE"}, **SMSR),
    profile("enableProfile", f"{GLOBAL}.enable_a_device_profile", WANTED, {STATUS: "ENABLE"}),
    profile("deleteProfile", f"{LOCAL}.delete_local_profile", WANTED, {STATUS: "NOT_DOWNLOADED"}, **SMSR),
    profile("downloadProfileToEnable", f"{LOCAL}.download_local_profile_to_enable", WANTED, {STATUS: "DOWNLOAD_ENABLE"}, **SMSR),
    # These entries are about a device whose lead profile is already enabled. They add its global profile, change and delete this
    # profile, and activate it again.
    profile(
        "downloadProfile", f"{GLOBAL}.download_a_device_profile", OTHER, {STATUS: "DOWNLOAD_DISABLE", SERVICE: "ACTIVE"}, **PLAN
    ),
    profile("setFallbackAttribute", f"{PROFILE}.profile_to_set_fallback_attribute", LEAD, {"isFallback": True}),
    profile("suspendProfile", f"{GLOBAL}.profile_suspend", OTHER, {SERVICE: "SUSPEND"}),
    profile("resumeProfile", f"{GLOBAL}.resume_profile", OTHER, {SERVICE: "ACTIVE"}),
    profile("deactivateProfile", f"{GLOBAL}.deactivate_a_device_profile", OTHER, {SERVICE: "DEACTIVE"}, reasonCode="FF"),
    profile("deleteProfile", f"{GLOBAL}.delete_a_device_profile", OTHER, {STATUS: "NOT_DOWNLOADED"}),
    profile("activateEnableProfile", f"{PROFILE}.activate_device_through_profile", OTHER, {STATUS: "DOWNLOAD_ENABLE"}, **PLAN),
    # These entries download and enable the global profile on another device, and then suspend this device and all its profiles.
    profile(
        "downloadProfileToEnable",
        f"{GLOBAL}.enable_a_device_profile_for_download",
        THIRD_OTHER,
        {STATUS: "DOWNLOAD_ENABLE"},
        **PLAN,
    ),
    profile("suspendEuiccDevice", f"{GLOBAL}.device_suspend", THIRD, {"state": "suspend"}),
    # These entries activate and deactivate devices with requests about profiles.
    activation(f"{PROFILE}.profile_to_activate_device", 1),
    activation(f"{GLOBAL}.activate_a_device_profile", 2),
    activation("sim_actions.setactivate_using_post", 3),
    profile("deactivateProfile", f"{PROFILE}.profile_to_deactivate_device", LEAVING, {SERVICE: "DEACTIVE"}, "ids", reasonCode="FF"),
    profile("deactivateProfile", "sim_actions.setdeactivate_using_post", GONE, {SERVICE: "DEACTIVE"}, "ids", reasonCode="FF"),
]
