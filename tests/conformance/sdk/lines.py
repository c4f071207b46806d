"""The table for lines: their states, what is known of them, and changes of it. See `operations.py`."""

from typing import Any

from entries import Entry, Place, Seen, change_of, done, holds, keeps, named, need, on, shown, told, turned
from simulator import ACCOUNT, Json

OTHER_ACCOUNT = "0000123456-00002"
PLAN, ZIP = "m2m-5mb", "62701"
NEW_SIM = "89148000009999999993"

ADDRESS = {"addressLine1": "12 Quarry Road", "city": "Springfield", "state": "IL", "zip": ZIP, "country": "USA"}
PLACE_OF_USE = {"address": ADDRESS, "customerName": {"firstName": "Ada", "lastName": "Marsh"}}


def lists_the_fleet(seen: Seen) -> None:
    """The list has the lines of the account, each with its identifiers and its state."""
    fleet = {line["iccid"]: line for line in seen.place.simulator.fleet() if line["account"] == ACCOUNT}
    need(len(seen.answer.devices) == len(fleet), f"lists {len(seen.answer.devices)} lines of {len(fleet)}")
    for device in seen.answer.devices:
        ids = {name.kind.lower(): name.id for name in device.device_ids}
        line = fleet[ids["iccid"]]
        need(ids["imei"] == line["imei"], f"{ids} is {line}")
        need(device.carrier_informations[0].state == line["state"], f"{line['iccid']} is {line['state']}")


def attributes(seen: Seen, of: str) -> set[tuple[str, str]]:
    """Keys and values of the one line that was listed."""
    (device,) = seen.answer.devices
    return {(one.key, one.value) for one in getattr(device, of)}


def has_moved(seen: Seen) -> None:
    done(seen)
    need(shown(seen)["account"] == OTHER_ACCOUNT, f"the line is in {shown(seen)['account']}")


def moved_sim(place: Place, when: Json) -> Json:
    """A question about a line whose SIM was put into other hardware."""
    line = place.line()
    place.simulator.post(f"devices/{line.iccid}/hardware", {"imei": "359999999999993"})
    return {"body": {"accountName": ACCOUNT, "devices": [line.ids()], "filter": when}}


QUESTIONS = [
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
        [told("DeviceService", deviceFound=True, associatedWithMTN=False)],
    ),
    Entry(
        "getSuspensionStatus",
        "device_management.get_device_service_suspension_status",
        lambda place: {"body": {"accountName": ACCOUNT, "deviceIds": [place.line("suspend").id()]}},
        [told("DeviceSuspensionStatus", currentState="suspend")],
    ),
    Entry("getPrlInformation", "device_management.list_current_devices_prl_version", named(), [told("DevicePRLInformation")]),
    Entry(
        "findMismatchedHardware",
        "device_management.list_devices_with_imei_iccid_mismatch",
        lambda place: moved_sim(place, {"earliest": place.time(-1), "latest": place.time(1)}),
        [holds("finds the moved SIM", lambda seen: seen.answer.devices[0].iccid == seen.line().iccid)],
    ),
]


CHANGES = [
    Entry(
        "addDevices",
        "device_management.add_devices",
        lambda place: {
            "body": {"accountName": ACCOUNT, "state": "preactive", "devicesToAdd": [place.stranger().ids("iccid", "imei")]}
        },
        [done, change_of("state", "pre-active")],
    ),
    Entry(
        "deleteDevices",
        "device_management.delete_deactivated_devices",
        lambda place: {"body": {"accountName": ACCOUNT, "devicesToDelete": [place.line("deactive").ids()]}},
        [done, holds("the line is gone", lambda seen: not shown(seen))],
    ),
    Entry(
        "changeDeviceIdentifier",
        "device_management.update_device_id",
        lambda place: {
            "service_type": "4g",
            "body": {
                "deviceIds": [place.line().id()],
                "change4gOption": "ChangeICCID",
                "deviceIdsTo": [{"id": NEW_SIM, "kind": "iccid"}],
            },
        },
        [
            told("CarrierService"),
            holds(
                "the line has the new SIM",
                lambda seen: shown(seen, NEW_SIM)["imei"] == seen.line().imei,
            ),
        ],
    ),
    Entry(
        "changeCostCenter",
        "device_management.update_devices_cost_center_code",
        on(costCenter="yard 7"),
        [told("CarrierService", state="active")],
    ),
    Entry(
        "changeCustomFields",
        "device_management.update_devices_custom_fields",
        on(customFieldsToUpdate=[{"key": "CustomField1", "value": "pump 12"}]),
        [told("CarrierService", state="active"), keeps("changed", lambda seen: seen.line())],
    ),
    Entry(
        "listDevices",
        "device_management.list_devices_information",
        lambda place: {"body": {"deviceId": place.kept["changed"].id()}},
        [holds("has the changed field", lambda seen: ("CustomField1", "pump 12") in attributes(seen, "custom_fields"))],
    ),
    Entry(
        "changeContactInfo",
        "device_management.update_devices_contact_information",
        on(primaryPlaceOfUse=PLACE_OF_USE),
        [told("CarrierService", state="active"), keeps("changed", lambda seen: seen.line())],
    ),
    Entry(
        "listDevices",
        "device_management.list_devices_information",
        lambda place: {"body": {"deviceId": place.kept["changed"].id()}},
        [holds("has the contact", lambda seen: "Marsh" in {value for _, value in attributes(seen, "extended_attributes")})],
    ),
    Entry(
        "changeServicePlan",
        "device_management.change_devices_service_plan",
        on(servicePlan="M2M4GFLEETSHR"),
        [told("CarrierService"), change_of("service_plan", "M2M4GFLEETSHR")],
    ),
    Entry(
        "moveDevices",
        "device_management.move_devices_within_accounts_of_profile",
        lambda place: {"body": {"accountName": OTHER_ACCOUNT, "devices": [place.line().ids()]}},
        [has_moved],
    ),
]


def upload(**more: Any) -> Any:
    def arguments(place: Place) -> Json:
        kinds = ("imei",) if more["uploadType"] == "IMEI" else ("iccid", "imei")
        body = {"emailAddress": "yard@fleet.example", "deviceSku": "VZW000000000001", "devices": [place.stranger().ids(*kinds)]}
        return {"body": {"accountName": ACCOUNT, **body, **more}}

    return arguments


def last_order(place: Place) -> str:
    requests = [entry["request_id"] for entry in place.simulator.ledger("uploadAndActivateDevices") if "request_id" in entry]
    return str(requests[-1])


UPLOADS = [
    Entry(
        "uploadDevices", "device_management.device_upload", upload(uploadType="IMEI"), [told("DeviceService", uploaded=1, failed=0)]
    ),
    Entry(
        "uploadAndActivateDevices",
        "device_management.upload_activate_device",
        upload(uploadType="IMEI ICCID Pair", servicePlan=PLAN, mdnZipCode=ZIP),
        [told("DeviceService", uploaded=1, failed=0), told("CarrierService", state="active"), change_of("state", "active")],
    ),
    Entry(
        "checkOrderStatus",
        "device_management.device_upload_status",
        lambda place: {"body": {"accountName": ACCOUNT, "orderRequestId": last_order(place), "devices": [place.taken[-1].ids()]}},
        [told("DeviceService", status="Success")],
    ),
]


PROVISIONING = [
    Entry(
        "activateDevices",
        "device_management.activate_service_for_devices",
        on("pre-active", servicePlan=PLAN, mdnZipCode=ZIP, skuNumber="VZW000000000001", primaryPlaceOfUse=PLACE_OF_USE),
        [turned("active"), told("CarrierService"), change_of("service_plan", PLAN)],
    ),
    Entry(
        "getRequestStatus",
        "account_requests.get_current_asynchronous_request_status",
        lambda place: {"aname": ACCOUNT, "request_id": place.simulator.ledger("activateDevices")[0]["request_id"]},
        [holds("is done", lambda seen: seen.answer.status == "Success")],
    ),
    Entry(
        "suspendDevices",
        "device_management.suspend_service_for_devices",
        on("active", withBilling=False),
        [turned("suspend"), told("CarrierService")],
    ),
    Entry(
        "restoreDevices",
        "device_management.restore_service_for_suspended_devices",
        on("suspend"),
        [turned("active"), told("CarrierService")],
    ),
    Entry(
        "deactivateDevices",
        "device_management.deactivate_service_for_devices",
        on("active", reasonCode="FF", etfWaiver=True),
        [turned("deactive"), told("CarrierService")],
    ),
    Entry(
        "goToState",
        "device_management.update_devices_state",
        lambda place: {
            "body": {
                "devices": [place.line("pre-active").ids("iccid", "imei")],
                "serviceName": place.kept["service"]["name"],
                "stateName": place.kept["service"]["states"][0]["name"],
                "servicePlan": PLAN,
                "mdnZipCode": ZIP,
            }
        },
        [told("StateService", stateName=lambda name: name, state="active")],
    ),
]


# Lines cannot be moved any more once one has a state of its own (goToState).
TABLE = [*QUESTIONS, *CHANGES, *PROVISIONING, *UPLOADS]
