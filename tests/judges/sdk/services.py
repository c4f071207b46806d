"""The table for the services beside lines: history, segments, eUICC profiles, firmware, locations. See `operations.py`."""

from typing import Any

from entries import Entry, Place, Seen, accepted, done, holds, keeps, told
from simulator import ACCOUNT, Json

NOBODY = "00000000-0000-4000-8000-000000000000"
SMSR = "1.3.6.1.4.1.99999.1"
FIRMWARE = {"firmwareName": "FOTA_Yard_07To08", "fromVersion": "YARD-07", "toVersion": "YARD-08"}
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


def of_account(first: str, last: str) -> Any:
    return lambda place: {"body": {"accountName": ACCOUNT, "deviceFilter": [place.line().id()], **period(place, first, last)}}


HISTORY = [
    history("list_devices_usage_history", "listDeviceUsageHistory", "usage_history"),
    history("retrieve_device_connection_history", "listDeviceConnectionHistory", "connection_history"),
    Entry(
        "listDeviceProvisioningHistory",
        "device_management.list_devices_provisioning_history",
        # The first day of the simulator, on which the judge activated a line.
        lambda place: {"body": {"deviceId": {"id": activated(place), "kind": "iccid"}, **period(place, "earliest", "latest")}},
        [holds("has the activation", lambda seen: "Activate" in {event.event_type for event in seen.answer.provisioning_history})],
    ),
    Entry(
        "listAggregateDeviceUsage",
        "device_management.retrieve_aggregate_device_usage_history",
        lambda place: {"body": {"accountName": ACCOUNT, "deviceIds": [place.line().id()], **period(place, "startTime", "endTime")}},
        [told("DeviceUsage")],
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
        [done],
    ),
    Entry("listDeviceProvisioningHistoryV2", "device_actions.retrieve_device_provisioning_history", of_account("earliest", "latest"), [done]),
    Entry("listDeviceProvisioningHistoryV2", "global_reporting.deviceprovhistory_using_post", of_account("earliest", "latest"), [done]),
]


def activated(place: Place) -> str:
    """The line that the judge activated."""
    changes = (entry for entry in place.simulator.ledger("activateDevices") if entry.get("to") == "active")
    return str(next(changes)["device"]["iccid"])


SEGMENTS = [
    Entry(
        "setUsageSegmentationLabels",
        "device_management.usage_segmentation_label_association",
        lambda place: {"body": {"accountName": ACCOUNT, "labels": [{"deviceIds": [place.euicc().id()], "label": LABEL}]}},
        [done],
    ),
    Entry(
        "removeUsageSegmentationLabels",
        "device_management.usage_segmentation_label_deletion",
        lambda _: {"account_name": ACCOUNT, "label_list": {"deviceIds": [LABEL]}},
        [done],
    ),
    Entry(
        "listBilledUsage",
        "device_management.billed_usage_info",
        lambda place: {
            "body": {"accountName": ACCOUNT, "deviceIds": [place.line().ids()], "billingCycle": {"year": "2025", "month": "12"}}
        },
        [done],
    ),
]


def profile(operation: str, method: str, state: str = "active", key: str = "deviceIds", **more: Any) -> Entry:
    """A request about the profile of one eUICC."""

    def arguments(place: Place) -> Json:
        line = place.euicc(state)
        ids = [line.id(kind) for kind in ("eid", "iccid") if line.id(kind)["id"]]
        return {"body": {"accountName": ACCOUNT, "devices": [{key: ids}], **more}}

    return Entry(operation, method, arguments, [done])


LOCAL, GLOBAL, PROFILE = "e_uicc_device_profile_management", "managing_e_sim_profiles", "device_profile_management"
ACTIVATION = {"servicePlan": "m2m-5mb", "mdnZipCode": "62701"}

EUICC = [
    profile("downloadProfile", f"{GLOBAL}.download_a_device_profile"),
    profile("downloadProfileToEnable", f"{LOCAL}.download_local_profile_to_enable", smsrOid=SMSR),
    profile("downloadProfileToEnable", f"{GLOBAL}.enable_a_device_profile_for_download"),
    profile("downloadProfileToDisable", f"{LOCAL}.download_local_profile_to_disable", smsrOid=SMSR),
    profile("enableProfile", f"{LOCAL}.enable_local_profile", smsrOid=SMSR),
    profile("enableProfile", f"{GLOBAL}.enable_a_device_profile"),
    profile("disableProfile", f"{LOCAL}.disable_local_profile", smsrOid=SMSR),
    profile("deleteProfile", f"{LOCAL}.delete_local_profile", smsrOid=SMSR),
    profile("deleteProfile", f"{GLOBAL}.delete_a_device_profile"),
    profile("activateProfile", f"{PROFILE}.profile_to_activate_device", "pre-active", **ACTIVATION),
    profile("activateProfile", f"{GLOBAL}.activate_a_device_profile", "pre-active", **ACTIVATION),
    profile("activateProfile", "sim_actions.setactivate_using_post", "pre-active", **ACTIVATION),
    profile("activateEnableProfile", f"{PROFILE}.activate_device_through_profile", "pre-active", **ACTIVATION),
    profile("deactivateProfile", f"{PROFILE}.profile_to_deactivate_device", key="ids", reasonCode="FF"),
    profile("deactivateProfile", f"{GLOBAL}.deactivate_a_device_profile", reasonCode="FF"),
    profile("deactivateProfile", "sim_actions.setdeactivate_using_post", key="ids", reasonCode="FF"),
    profile("setFallbackAttribute", f"{PROFILE}.profile_to_set_fallback_attribute"),
    profile("suspendProfile", f"{GLOBAL}.profile_suspend"),
    profile("resumeProfile", f"{GLOBAL}.resume_profile", "suspend"),
    profile("suspendEuiccDevice", f"{GLOBAL}.device_suspend"),
    profile("renewActivationCode", "sim_actions.newactivatecode"),
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

REPORTS, LICENSES = "software_management_reports_v1", "software_management_licenses_v1"
SUBSCRIPTIONS, FOTA = "software_management_subscriptions_v1", "software_management_callbacks_v1"


def fitting(place: Place) -> str:
    """Hardware that the firmware is for, each once."""
    firmware = place.kept.get("firmware", FIRMWARE)
    listed = place.kept.get("fota devices", [])
    of_version = [one["deviceId"] for one in listed if one.get("firmware") == firmware["fromVersion"] and one.get("fotaEligible")]
    used = place.kept.setdefault("fota used", [])
    free = [imei for imei in of_version if imei not in used] or [place.line().imei]
    used.append(free[0])
    return str(free[0])


def licensed(place: Place) -> str:
    """Hardware that has a licence."""
    return str(place.kept.get("licensed") or place.line().imei)


def upgrade(place: Place) -> Json:
    firmware = place.kept.get("firmware", FIRMWARE)
    names = {"firmwareName": firmware["firmwareName"], "firmwareTo": firmware["toVersion"]}
    days = {"startDate": place.day(2), "endDate": place.day(4)}
    return {"body": {"accountName": ACCOUNT, **names, **days, "deviceList": [licensed(place)]}}


def of_upgrade(**more: Any) -> Any:
    return lambda place: {"account_name": ACCOUNT, "upgrade_id": place.kept.get("upgrade", NOBODY), **more}


def assigned(seen: Seen) -> Any:
    return [device.status for device in seen.answer.device_list] == ["LicenseAssignSuccess"] and seen.raw["deviceList"][0]["deviceId"]


FIRMWARE_V1 = [
    Entry(
        "registerFotaCallback",
        f"{FOTA}.register_callback",
        lambda place: {"account": ACCOUNT, "body": {"name": "Fota", "url": place.simulator.inbox("Fota")}},
        [accepted, holds("names the listener", lambda seen: seen.raw["serviceName"] == "Fota")],
    ),
    Entry(
        "listFotaCallbacks",
        f"{FOTA}.list_registered_callbacks",
        lambda _: {"account": ACCOUNT},
        [holds("has the listener", lambda seen: seen.answer.url == seen.place.simulator.inbox("Fota"))],
    ),
    Entry(
        "getFotaSubscription",
        f"{SUBSCRIPTIONS}.get_account_subscription_status",
        lambda _: {"account": ACCOUNT},
        [holds("has licences", lambda seen: seen.answer.license_count > 0)],
    ),
    Entry(
        "listFirmware",
        "firmware_v1.list_available_firmware",
        lambda _: {"account": ACCOUNT},
        [keeps("firmware", lambda seen: seen.raw[0])],
    ),
    Entry(
        "listFotaDevices",
        f"{REPORTS}.list_account_devices",
        lambda _: {"account": ACCOUNT, "start_index": "0"},
        [
            holds("has the fleet's hardware", lambda seen: seen.answer.device_list[0].device_id in imeis(seen)),
            keeps("fota devices", lambda seen: seen.raw["deviceList"]),
        ],
    ),
    Entry(
        "assignFotaLicenses",
        f"{LICENSES}.assign_licenses_to_devices",
        lambda place: {"account": ACCOUNT, "body": {"deviceList": [fitting(place)]}},
        [accepted, keeps("licensed", assigned)],
    ),
    Entry(
        "getFotaLicenseStatus",
        f"{SUBSCRIPTIONS}.get_account_license_status",
        lambda _: {"account": ACCOUNT, "start_index": "0"},
        [holds("has the licence", lambda seen: seen.place.kept["licensed"] in {one.device_id for one in seen.answer.device_list})],
    ),
    Entry(
        "scheduleFirmwareUpgrade",
        "firmware_v1.schedule_firmware_upgrade",
        upgrade,
        [accepted, keeps("upgrade", lambda seen: seen.answer.id)],
        {"no endDate": "The SDK's FirmwareUpgrade has no endDate, which answers have."},
    ),
    Entry(
        "getFirmwareUpgrade",
        "firmware_v1.list_firmware_upgrade_details",
        of_upgrade(),
        [holds("has the device", lambda seen: seen.answer.device_list[0].device_id == seen.place.kept["licensed"])],
        {"no endDate": "The SDK's FirmwareUpgrade has no endDate, which answers have."},
    ),
    Entry(
        "updateFirmwareUpgradeDevices",
        "firmware_v1.update_firmware_upgrade_devices",
        lambda place: of_upgrade(body={"type": "append", "deviceList": [fitting(place)]})(place),
        [accepted, holds("answers for each device", lambda seen: len(seen.answer.device_list) == 1)],
    ),
    Entry(
        "listFirmwareUpgradesByStatus",
        f"{REPORTS}.list_upgrades_for_specified_status",
        lambda _: {"account": ACCOUNT, "upgrade_status": "RequestPending", "start_index": "0"},
        [holds("says whether there is more", lambda seen: seen.answer.has_more_flag in (True, False))],
    ),
    Entry(
        "cancelFirmwareUpgrade",
        "firmware_v1.cancel_scheduled_firmware_upgrade",
        of_upgrade(),
        [accepted, holds("is done", lambda seen: seen.answer.success)],
    ),
    Entry(
        "getDeviceFirmwareHistory",
        f"{REPORTS}.get_device_firmware_upgrade_history",
        lambda place: {"account": ACCOUNT, "device_id": licensed(place)},
        [holds("is a list", lambda seen: isinstance(seen.answer, list))],
    ),
]


def imeis(seen: Seen) -> set[str]:
    return {line["imei"] for line in seen.place.simulator.fleet()}


def campaign(place: Place) -> Json:
    firmware = place.kept.get("firmware v3", FIRMWARE | {"firmwareFrom": "YARD-07", "firmwareTo": "YARD-08", "protocol": "LWM2M"})
    names = {name: firmware[name] for name in ("firmwareName", "firmwareFrom", "firmwareTo", "protocol")}
    flags = {"autoAssignLicenseFlag": True, "autoAddDevicesFlag": False}
    days = {"startDate": place.day(2), "endDate": place.day(4), "campaignTimeWindowList": [{"startTime": 1, "endTime": 5}]}
    return {"account_name": ACCOUNT, "body": {"campaignName": "yard", **names, **days, **flags, "deviceList": [fitting(place)]}}


def software(place: Place) -> Json:
    names = {"softwareName": "YARDAPP_31To32", "softwareFrom": "YARDAPP-31", "softwareTo": "YARDAPP-32"}
    days = {"startDate": place.day(2), "endDate": place.day(4), "distributionType": "HTTP"}
    return {"account": ACCOUNT, "body": {"campaignName": "yard software", **names, **days, "deviceList": [licensed(place)]}}


def of_campaign(place: Place) -> Json:
    return {"account_name": ACCOUNT, "campaign_id": place.kept.get("campaign", NOBODY)}


CAMPAIGNS = [
    Entry(
        "listFirmwareV3",
        "firmware_v3.list_available_firmware",
        lambda _: {"acc": ACCOUNT, "protocol": "LWM2M"},
        [keeps("firmware v3", lambda seen: seen.raw[0])],
    ),
    Entry(
        "scheduleFirmwareCampaignV3",
        "campaigns_v3.schedule_campaign_firmware_upgrade",
        campaign,
        [accepted, keeps("campaign", lambda seen: seen.answer.id)],
    ),
    Entry(
        "getCampaignV3",
        "campaigns_v3.get_campaign_information",
        of_campaign,
        [holds("is the campaign", lambda seen: (seen.answer.id, seen.answer.campaign_name) == (seen.place.kept["campaign"], "yard"))],
    ),
    Entry("cancelCampaignV3", "campaigns_v3.cancel_campaign", of_campaign, [accepted, holds("is done", lambda seen: seen.answer.success)]),
    Entry(
        "scheduleSoftwareCampaignV2",
        "campaigns_v2.schedule_campaign_firmware_upgrade",
        software,
        [accepted, holds("has the devices' campaign", lambda seen: seen.answer.id and seen.answer.campaign_name == "yard software")],
    ),
    Entry(
        "createFotaLicenseRemovalList",
        f"{LICENSES}.create_list_of_licenses_to_remove",
        lambda place: {"account": ACCOUNT, "body": {"type": "append", "deviceList": [licensed(place)]}},
        [accepted, holds("has one device", lambda seen: seen.answer.count == 1)],
    ),
    Entry(
        "listFotaLicenseRemovals",
        f"{LICENSES}.list_licenses_to_remove",
        lambda _: {"account": ACCOUNT, "start_index": "0"},
        [holds("has the device", lambda seen: seen.answer.device_list == [seen.place.kept["licensed"]])],
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
        lambda place: {"account": ACCOUNT, "body": {"deviceList": [licensed(place)]}},
        [accepted, holds("answers for each device", lambda seen: seen.answer.device_list[0].device_id == seen.place.kept["licensed"])],
    ),
    Entry(
        "deregisterFotaCallback",
        f"{FOTA}.deregister_callback",
        lambda _: {"account": ACCOUNT, "service": "Fota"},
        [accepted, holds("is done", lambda seen: seen.answer.success)],
    ),
]

LOCATIONS, SUBSCRIBED = "devices_locations", "devices_location_subscriptions"


def locate(place: Place) -> Json:
    line = place.line()
    asked = {"id": line.imei, "kind": "imei", "mdn": line.mdn}
    return {"body": {"accountName": ACCOUNT, "accuracyMode": "0", "cacheMode": "1", "deviceList": [asked]}}


def of_request(name: str, **more: Any) -> Any:
    return lambda place: {"account_name": ACCOUNT, "txid": place.kept.get(name, NOBODY), **more}


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


LOCATION = [
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

TABLE = [*HISTORY, *SEGMENTS, *EUICC, *FIRMWARE_V1, *CAMPAIGNS, *LOCATION]
