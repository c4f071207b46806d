"""The entries for devices in the table of calls (`operations.py`): queries, changes, provisioning, uploads."""

from typing import Any

from entries import Entry, Context, Seen, change_of, done, holds, saves, named, need, on, shown, called_back, reached
from simulator import ACCOUNT, Json

OTHER_ACCOUNT = "0000123456-00002"
PLAN, ZIP = "m2m-5mb", "62701"
NEW_SIM = "89148000009999999993"

ADDRESS = {"addressLine1": "12 Quarry Road", "city": "Springfield", "state": "IL", "zip": ZIP, "country": "USA"}
PLACE_OF_USE = {"address": ADDRESS, "customerName": {"firstName": "Ada", "lastName": "Marsh"}}


def lists_the_fleet(seen: Seen) -> None:
    """Checks that the list has the devices of the account, with their identifiers and states."""
    fleet = {device["iccid"]: device for device in seen.context.simulator.fleet() if device["account"] == ACCOUNT}
    need(len(seen.answer.devices) == len(fleet), f"expected {len(fleet)} devices, received {len(seen.answer.devices)}")
    for listed in seen.answer.devices:
        ids = {name.kind.lower(): name.id for name in listed.device_ids}
        device = fleet[ids["iccid"]]
        need(ids["imei"] == device["imei"], f"the list has {ids}, the fleet has {device}")
        need(listed.carrier_informations[0].state == device["state"], f"expected {device['iccid']} to be {device['state']}")


def attributes(seen: Seen, of: str) -> set[tuple[str, str]]:
    """Returns the key-value pairs that the only listed device has in its member `of`."""
    (device,) = seen.answer.devices
    return {(one.key, one.value) for one in getattr(device, of)}


def has_moved(seen: Seen) -> None:
    done(seen)
    need(shown(seen)["account"] == OTHER_ACCOUNT, f"the device is in {shown(seen)['account']}")


def moved_sim(context: Context, when: Json) -> Json:
    """Moves the SIM of a device to other hardware. Returns the arguments of a query for such moves in the span `when`."""
    device = context.device()
    context.simulator.post(f"devices/{device.iccid}/hardware", {"imei": "359999999999993"})
    return {"body": {"accountName": ACCOUNT, "devices": [device.ids()], "filter": when}}


QUERIES = [
    Entry(
        "listDevices",
        "device_management.list_devices_information",
        lambda _: {"body": {"accountName": ACCOUNT, "maxNumberOfDevices": 2000}},
        [lists_the_fleet],
    ),
    Entry(
        "getDeviceExtendedDiagnostics",
        "device_management.get_device_extended_diagnostic_information",
        named(key="deviceList"),
        [
            holds(
                "has the categories",
                lambda seen: {one.category_name for one in seen.answer.categories} >= {"Connectivity", "Provisioning"},
            )
        ],
    ),
    Entry(
        "checkDeviceAvailability",
        "device_management.check_devices_availability_for_activation",
        on("pre-active"),
        [called_back("DeviceService", deviceFound=True, associatedWithMTN=False)],
    ),
    Entry(
        "getSuspensionStatus",
        "device_management.get_device_service_suspension_status",
        lambda context: {"body": {"accountName": ACCOUNT, "deviceIds": [context.device("suspend").id()]}},
        [called_back("DeviceSuspensionStatus", currentState="suspend")],
    ),
    Entry("getPrlInformation", "device_management.list_current_devices_prl_version", named(), [called_back("DevicePRLInformation")]),
    Entry(
        "findMismatchedHardware",
        "device_management.list_devices_with_imei_iccid_mismatch",
        lambda context: moved_sim(context, {"earliest": context.time(-1), "latest": context.time(1)}),
        [holds("finds the moved SIM", lambda seen: seen.answer.devices[0].iccid == seen.device().iccid)],
    ),
]


CHANGES = [
    Entry(
        "addDevices",
        "device_management.add_devices",
        lambda context: {
            "body": {"accountName": ACCOUNT, "state": "preactive", "devicesToAdd": [context.new_device().ids("iccid", "imei")]}
        },
        [done, change_of("state", "pre-active")],
    ),
    Entry(
        "deleteDevices",
        "device_management.delete_deactivated_devices",
        lambda context: {"body": {"accountName": ACCOUNT, "devicesToDelete": [context.device("deactive").ids()]}},
        [done, holds("the device is gone", lambda seen: not shown(seen))],
    ),
    Entry(
        "changeDeviceIdentifier",
        "device_management.update_device_id",
        lambda context: {
            "service_type": "4g",
            "body": {
                "deviceIds": [context.device().id()],
                "change4gOption": "ChangeICCID",
                "deviceIdsTo": [{"id": NEW_SIM, "kind": "iccid"}],
            },
        },
        [
            called_back("CarrierService"),
            holds(
                "the device has the new SIM",
                lambda seen: shown(seen, NEW_SIM)["imei"] == seen.device().imei,
            ),
        ],
    ),
    Entry(
        "changeCostCenter",
        "device_management.update_devices_cost_center_code",
        on(costCenter="yard 7"),
        [called_back("CarrierService", state="active")],
    ),
    Entry(
        "changeCustomFields",
        "device_management.update_devices_custom_fields",
        on(customFieldsToUpdate=[{"key": "CustomField1", "value": "pump 12"}]),
        [called_back("CarrierService", state="active"), saves("changed", lambda seen: seen.device())],
    ),
    Entry(
        "listDevices",
        "device_management.list_devices_information",
        lambda context: {"body": {"deviceId": context.saved["changed"].id()}},
        [holds("has the changed field", lambda seen: ("CustomField1", "pump 12") in attributes(seen, "custom_fields"))],
    ),
    Entry(
        "changeContactInfo",
        "device_management.update_devices_contact_information",
        on(primaryPlaceOfUse=PLACE_OF_USE),
        [called_back("CarrierService", state="active"), saves("changed", lambda seen: seen.device())],
    ),
    Entry(
        "listDevices",
        "device_management.list_devices_information",
        lambda context: {"body": {"deviceId": context.saved["changed"].id()}},
        [holds("has the contact", lambda seen: "Marsh" in {value for _, value in attributes(seen, "extended_attributes")})],
    ),
    Entry(
        "changeServicePlan",
        "device_management.change_devices_service_plan",
        on(servicePlan="M2M4GFLEETSHR"),
        [called_back("CarrierService"), change_of("service_plan", "M2M4GFLEETSHR")],
    ),
    Entry(
        "moveDevices",
        "device_management.move_devices_within_accounts_of_profile",
        lambda context: {"body": {"accountName": OTHER_ACCOUNT, "devices": [context.device().ids()]}},
        [has_moved],
    ),
]


def upload(**more: Any) -> Any:
    def arguments(context: Context) -> Json:
        kinds = ("imei",) if more["uploadType"] == "IMEI" else ("iccid", "imei")
        body = {"emailAddress": "yard@fleet.example", "deviceSku": "VZW000000000001", "devices": [context.new_device().ids(*kinds)]}
        return {"body": {"accountName": ACCOUNT, **body, **more}}

    return arguments


def last_order(context: Context) -> str:
    requests = [entry["request_id"] for entry in context.simulator.ledger("uploadAndActivateDevices") if "request_id" in entry]
    return str(requests[-1])


UPLOADS = [
    Entry(
        "uploadDevices", "device_management.device_upload", upload(uploadType="IMEI"), [called_back("DeviceService", uploaded=1, failed=0)]
    ),
    Entry(
        "uploadAndActivateDevices",
        "device_management.upload_activate_device",
        upload(uploadType="IMEI ICCID Pair", servicePlan=PLAN, mdnZipCode=ZIP),
        [called_back("DeviceService", uploaded=1, failed=0), called_back("CarrierService", state="active"), change_of("state", "active")],
    ),
    Entry(
        "checkOrderStatus",
        "device_management.device_upload_status",
        lambda context: {"body": {"accountName": ACCOUNT, "orderRequestId": last_order(context), "devices": [context.taken[-1].ids()]}},
        [called_back("DeviceService", status="Success")],
    ),
]


PROVISIONING = [
    Entry(
        "activateDevices",
        "device_management.activate_service_for_devices",
        on("pre-active", servicePlan=PLAN, mdnZipCode=ZIP, skuNumber="VZW000000000001", primaryPlaceOfUse=PLACE_OF_USE),
        [reached("active"), called_back("CarrierService"), change_of("service_plan", PLAN)],
    ),
    Entry(
        "getRequestStatus",
        "account_requests.get_current_asynchronous_request_status",
        lambda context: {"aname": ACCOUNT, "request_id": context.simulator.ledger("activateDevices")[0]["request_id"]},
        [holds("is done", lambda seen: seen.answer.status == "Success")],
    ),
    Entry(
        "suspendDevices",
        "device_management.suspend_service_for_devices",
        on("active", withBilling=False),
        [reached("suspend"), called_back("CarrierService")],
    ),
    Entry(
        "restoreDevices",
        "device_management.restore_service_for_suspended_devices",
        on("suspend"),
        [reached("active"), called_back("CarrierService")],
    ),
    Entry(
        "deactivateDevices",
        "device_management.deactivate_service_for_devices",
        on("active", reasonCode="FF", etfWaiver=True),
        [reached("deactive"), called_back("CarrierService")],
    ),
    Entry(
        "goToState",
        "device_management.update_devices_state",
        lambda context: {
            "body": {
                "devices": [context.device("pre-active").ids("iccid", "imei")],
                "serviceName": context.saved["service"]["name"],
                "stateName": context.saved["service"]["states"][0]["name"],
                "servicePlan": PLAN,
                "mdnZipCode": ZIP,
            }
        },
        [called_back("StateService", stateName=lambda name: name, state="active")],
    ),
]


# goToState comes after moveDevices, because goToState gives a device a custom state. After that, the service refuses to move any
# device of the account.
TABLE = [*QUERIES, *CHANGES, *PROVISIONING, *UPLOADS]
