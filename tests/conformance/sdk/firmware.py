"""The part of the table of `operations.py` that is about firmware: upgrades, campaigns, licenses."""

from typing import Any

from entries import LATE, Entry, Context, Seen, accepted, holds, saves
from simulator import ACCOUNT, Json

REPORTS, LICENSES = "software_management_reports_v1", "software_management_licenses_v1"
SUBSCRIPTIONS, FOTA = "software_management_subscriptions_v1", "software_management_callbacks_v1"
NO_END = {"endDate": "The SDK's FirmwareUpgrade has no endDate, but responses have one (quirk firmware-end-date)."}


def fitting(context: Context) -> str:
    """Returns the IMEI of an unused device for which the saved firmware is suitable."""
    firmware, listed = context.saved["firmware"], context.saved["fota devices"]
    eligible = {one["deviceId"] for one in listed if one["firmware"] == firmware["fromVersion"] and one["fotaEligible"]}
    return context.device(among=eligible).imei


def licensed(context: Context) -> str:
    """Returns the IMEI of the device to which an earlier entry assigned a license."""
    return str(context.saved["licensed"])


def upgrade(context: Context) -> Json:
    firmware = context.saved["firmware"]
    names = {"firmwareName": firmware["firmwareName"], "firmwareTo": firmware["toVersion"]}
    days = {"startDate": context.day(2), "endDate": context.day(4)}
    return {"body": {"accountName": ACCOUNT, **names, **days, "deviceList": [licensed(context)]}}


def of_upgrade(**more: Any) -> Any:
    return lambda context: {"account_name": ACCOUNT, "upgrade_id": context.saved["upgrade"], **more}


def runs(seen: Seen) -> None:
    """Advances the clock until the upgrade has ended. Then reads the outcome of the upgrade's only device from the ledger, and
    saves the status that the device's history should then contain.
    """
    seen.context.simulator.advance(6 * LATE)
    (ended,) = (entry["outcome"] for entry in seen.entries() if "outcome" in entry)
    seen.context.saved["ended"] = "UpgradeSuccess" if ended == "success" else "UpgradeFailed"


def assigned(seen: Seen) -> Any:
    return [device.status for device in seen.answer.device_list] == ["LicenseAssignSuccess"] and seen.raw["deviceList"][0][
        "deviceId"
    ]


FIRMWARE_V1 = [
    Entry(
        "registerFotaCallback",
        f"{FOTA}.register_callback",
        lambda context: {"account": ACCOUNT, "body": {"name": "Fota", "url": context.simulator.inbox("Fota")}},
        [accepted, holds("names the listener", lambda seen: seen.raw["serviceName"] == "Fota")],
    ),
    Entry(
        "listFotaCallbacks",
        f"{FOTA}.list_registered_callbacks",
        lambda _: {"account": ACCOUNT},
        [holds("has the listener", lambda seen: seen.answer.url == seen.context.simulator.inbox("Fota"))],
    ),
    Entry(
        "getFotaSubscription",
        f"{SUBSCRIPTIONS}.get_account_subscription_status",
        lambda _: {"account": ACCOUNT},
        [holds("has licenses", lambda seen: seen.answer.license_count > 0)],
    ),
    Entry(
        "listFirmware",
        "firmware_v1.list_available_firmware",
        lambda _: {"account": ACCOUNT},
        [saves("firmware", lambda seen: seen.raw[0])],
    ),
    Entry(
        "listFotaDevices",
        f"{REPORTS}.list_account_devices",
        lambda _: {"account": ACCOUNT, "start_index": "0"},
        [
            holds("lists devices of the fleet", lambda seen: seen.answer.device_list[0].device_id in imeis(seen)),
            saves("fota devices", lambda seen: seen.raw["deviceList"]),
        ],
    ),
    Entry(
        "assignFotaLicenses",
        f"{LICENSES}.assign_licenses_to_devices",
        lambda context: {"account": ACCOUNT, "body": {"deviceList": [fitting(context)]}},
        [accepted, saves("licensed", assigned)],
    ),
    Entry(
        "getFotaLicenseStatus",
        f"{SUBSCRIPTIONS}.get_account_license_status",
        lambda _: {"account": ACCOUNT, "start_index": "0"},
        [holds("has the license", lambda seen: seen.context.saved["licensed"] in {one.device_id for one in seen.answer.device_list})],
    ),
    Entry(
        "scheduleFirmwareUpgrade",
        "firmware_v1.schedule_firmware_upgrade",
        upgrade,
        [accepted, saves("upgrade", lambda seen: seen.answer.id)],
        NO_END,
    ),
    Entry(
        "getFirmwareUpgrade",
        "firmware_v1.list_firmware_upgrade_details",
        of_upgrade(),
        [holds("has the device", lambda seen: seen.answer.device_list[0].device_id == seen.context.saved["licensed"])],
        NO_END,
    ),
    Entry(
        "updateFirmwareUpgradeDevices",
        "firmware_v1.update_firmware_upgrade_devices",
        lambda context: of_upgrade(body={"type": "append", "deviceList": [fitting(context)]})(context),
        [accepted, holds("answers for each device", lambda seen: len(seen.answer.device_list) == 1)],
    ),
    Entry(
        "listFirmwareUpgradesByStatus",
        f"{REPORTS}.list_upgrades_for_specified_status",
        lambda _: {"account": ACCOUNT, "upgrade_status": "RequestPending", "start_index": "0"},
        [holds("has the upgrade", lambda seen: seen.context.saved["upgrade"] in {report.id for report in seen.answer.report_list})],
        NO_END,
    ),
    Entry(
        "cancelFirmwareUpgrade",
        "firmware_v1.cancel_scheduled_firmware_upgrade",
        of_upgrade(),
        [accepted, holds("is done", lambda seen: seen.answer.success)],
    ),
    # No later entry cancels this upgrade, so it runs until it ends.
    Entry("scheduleFirmwareUpgrade", "firmware_v1.schedule_firmware_upgrade", upgrade, [accepted, runs], NO_END),
    Entry(
        "getDeviceFirmwareHistory",
        f"{REPORTS}.get_device_firmware_upgrade_history",
        lambda context: {"account": ACCOUNT, "device_id": licensed(context)},
        [holds("shows how the upgrade ended", lambda seen: seen.answer[-1].status == seen.context.saved["ended"])],
    ),
]


def imeis(seen: Seen) -> set[str]:
    return {device["imei"] for device in seen.context.simulator.fleet()}


def campaign(context: Context) -> Json:
    firmware = context.saved["firmware v3"]
    names = {name: firmware[name] for name in ("firmwareName", "firmwareFrom", "firmwareTo", "protocol")}
    flags = {"autoAssignLicenseFlag": True, "autoAddDevicesFlag": False}
    days = {"startDate": context.day(2), "endDate": context.day(4), "campaignTimeWindowList": [{"startTime": 1, "endTime": 5}]}
    return {"account_name": ACCOUNT, "body": {"campaignName": "yard", **names, **days, **flags, "deviceList": [fitting(context)]}}


def software(context: Context) -> Json:
    names = {"softwareName": "YARDAPP_31To32", "softwareFrom": "YARDAPP-31", "softwareTo": "YARDAPP-32"}
    days = {"startDate": context.day(2), "endDate": context.day(4), "distributionType": "HTTP"}
    return {"account": ACCOUNT, "body": {"campaignName": "yard software", **names, **days, "deviceList": [licensed(context)]}}


def of_campaign(context: Context) -> Json:
    return {"account_name": ACCOUNT, "campaign_id": context.saved["campaign"]}


CAMPAIGNS = [
    Entry(
        "listFirmwareV3",
        "firmware_v3.list_available_firmware",
        lambda _: {"acc": ACCOUNT, "protocol": "LWM2M"},
        [saves("firmware v3", lambda seen: seen.raw[0])],
    ),
    Entry(
        "scheduleFirmwareCampaignV3",
        "campaigns_v3.schedule_campaign_firmware_upgrade",
        campaign,
        [accepted, saves("campaign", lambda seen: seen.answer.id)],
    ),
    Entry(
        "getCampaignV3",
        "campaigns_v3.get_campaign_information",
        of_campaign,
        [
            holds(
                "is the campaign", lambda seen: (seen.answer.id, seen.answer.campaign_name) == (seen.context.saved["campaign"], "yard")
            )
        ],
    ),
    Entry(
        "cancelCampaignV3",
        "campaigns_v3.cancel_campaign",
        of_campaign,
        [accepted, holds("is done", lambda seen: seen.answer.success)],
    ),
    Entry(
        "scheduleSoftwareCampaignV2",
        "campaigns_v2.schedule_campaign_firmware_upgrade",
        software,
        [
            accepted,
            holds("has an id and the name of the campaign", lambda seen: seen.answer.id and seen.answer.campaign_name == "yard software"),
        ],
    ),
    Entry(
        "createFotaLicenseRemovalList",
        f"{LICENSES}.create_list_of_licenses_to_remove",
        lambda context: {"account": ACCOUNT, "body": {"type": "append", "deviceList": [licensed(context)]}},
        [accepted, holds("has one device", lambda seen: seen.answer.count == 1)],
    ),
    Entry(
        "listFotaLicenseRemovals",
        f"{LICENSES}.list_licenses_to_remove",
        lambda _: {"account": ACCOUNT, "start_index": "0"},
        [holds("has the device", lambda seen: seen.answer.device_list == [seen.context.saved["licensed"]])],
    ),
    Entry(
        "deleteFotaLicenseRemovalList",
        f"{LICENSES}.delete_list_of_licenses_to_remove",
        lambda _: {"account": ACCOUNT},
        [accepted, holds("is done", lambda seen: seen.answer.success)],
    ),
    Entry(
        "removeFotaLicenses",
        f"{LICENSES}.remove_licenses_from_devices",
        lambda context: {"account": ACCOUNT, "body": {"deviceList": [licensed(context)]}},
        [
            accepted,
            holds("answers for each device", lambda seen: seen.answer.device_list[0].device_id == seen.context.saved["licensed"]),
        ],
    ),
    Entry(
        "deregisterFotaCallback",
        f"{FOTA}.deregister_callback",
        lambda _: {"account": ACCOUNT, "service": "Fota"},
        [accepted, holds("is done", lambda seen: seen.answer.success)],
    ),
]

TABLE = [*FIRMWARE_V1, *CAMPAIGNS]
