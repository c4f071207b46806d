# Generated from crates/thingspace-python/stubs and src by `cargo xtask generate`. Do not edit.
"""``client.devices``."""

from builtins import list as _list
from collections.abc import Callable, Mapping
from typing import Any, final

from thingspace import models
from thingspace._thingspace import values
from thingspace._thingspace.arguments import ManyDevices, Moment, OneDevice
from thingspace._thingspace.changes import AsyncChangeRequest, AsyncChangeRequests, ChangeRequest, ChangeRequests
from thingspace._thingspace.device import Device
from thingspace._thingspace.lists import AsyncList, List
from thingspace._thingspace.outcomes import BatchProgress, Outcomes
from thingspace._thingspace.queries import AsyncPendingQuery, PendingQuery

@final
class Devices:
    """The devices of an account: `client.devices`."""

    def list(
        self,
        *,
        state: values.DeviceState | None = None,
        group: str | None = None,
        plan: str | None = None,
        page_size: int | None = None,
        after: int | None = None,
        read_ahead: bool | None = None,
        added_after: Moment | None = None,
        added_before: Moment | None = None,
        custom_fields: dict[str, str] | None = None,
        contains: str | None = None,
        starts_with: str | None = None,
        ends_with: str | None = None,
        parts: int | None = None,
        parts_since: Moment | None = None,
        in_flight: int | None = None,
    ) -> List[Device]:
        """Lists the devices that match the filters. No request is sent until you start reading.

        `page_size` is the maximum number of devices per page. `after` continues an earlier list: pass the `next` of the last
        page that you read. `read_ahead=False` requests each page only when you start to read the page. `added_after` and
        `added_before` select devices by the time at which they were added to the account. `custom_fields` is
        `{"CustomField1": "…"}`. `contains`, `starts_with` and `ends_with` each search for a part of an identifier.
        A part has its kind in front, such as `iccid:8682242`.

        `parts=8, parts_since="2023-01-01T00:00:00Z"` reads the list in eight parts, `in_flight` parts at a time (default: 4).
        The time from `parts_since` to now is divided into one period per part, and each part has the devices that were added
        in its period. The first part also has all devices that were added before `parts_since`. The order of the devices is
        undefined.

        ```python
        for device in client.devices.list(state="active", plan="m2m-5mb"):
            print(device.iccid, device.last_connection)
        ```
        """
    def get(self, device: OneDevice) -> Device:
        """Returns one device. `device` is one of its ids, such as `iccid:89148000008682242668`.

        ```python
        print(client.devices.get("iccid:89148000008682242668").state)
        ```
        """
    def activate(
        self,
        devices: ManyDevices,
        *,
        plan: str,
        zip: str,
        group: str | None = None,
        cost_center: str | None = None,
        custom_fields: dict[str, str] | None = None,
        place_of_use: models.PlaceOfUse | Mapping[str, Any] | None = None,
        sku: str | None = None,
        lead: str | None = None,
        ip_pool: str | None = None,
        public_ip_restriction: values.PublicIpRestriction | None = None,
        static_ip: str | None = None,
    ) -> ChangeRequest:
        """Activates devices that are pre-active, deactivated or new to the account. Billing starts. `plan` is the code
        of the service plan. `zip` is the five-digit ZIP code that determines the area of the phone number.
        `cost_center` has up to 36 characters. `custom_fields` is `{"CustomField1": "…"}`. `place_of_use` is the name
        and address of the primary user.

        `sku` is the `sku_number` of one of `accounts.skus()`. With a `sku`, you can omit the IMEI: an ICCID or
        EID alone then identifies a device. `lead` is the id of a sales lead from `accounts.leads()`. `ip_pool` is the
        pool from which the devices get their IP addresses. `public_ip_restriction` is `restricted` or
        `unrestricted`. `static_ip` is the IP address for a single device. It is refused for several devices.

        ```python
        outcomes = client.devices.activate("imei:490154203237542+iccid:89148000008682242700", plan="m2m-5mb", zip="98101").wait()
        ```
        """
    def suspend(self, devices: ManyDevices, *, with_billing: bool | None = None) -> ChangeRequest:
        """Suspends active devices. Suspended devices have no traffic, but keep their phone number and plan. A device can be
        suspended for at most 90 days in a row. `with_billing` determines whether billing continues. Always pass it,
        because Verizon's documentation contradicts itself about what happens without it.

        ```python
        outcomes = client.devices.suspend(["iccid:89148000008682242668", "iccid:89148000008682242676"], with_billing=False).wait()
        ```
        """
    def restore(self, devices: ManyDevices) -> ChangeRequest:
        """Restores suspended devices.

        ```python
        outcomes = client.devices.restore("iccid:89148000008682242684").wait()
        ```
        """
    def deactivate(
        self, devices: ManyDevices, *, waive_termination_fee: bool | None = None, delete_after: bool | None = None
    ) -> ChangeRequest:
        """Deactivates active devices. Their phone numbers are reserved for 50 days and then lost.
        `waive_termination_fee=True` uses one of the account's waivers for the termination fee. `delete_after=True`
        deletes the devices from the account after their deactivation.

        ```python
        outcomes = client.devices.deactivate("iccid:89148000008682242668", waive_termination_fee=True).wait()
        ```
        """
    def in_bulk(
        self,
        *,
        devices_per_request: int | None = None,
        keep_going: bool | None = None,
        on_progress: Callable[[BatchProgress], object] | None = None,
    ) -> BulkDevices:
        """Returns an object that changes any number of devices. A bulk change splits the devices into requests of at most
        `devices_per_request` devices (default: the limit of the service). It sends one request at a time within the rate
        limit.

        The first request that fails stops the bulk change, unless `keep_going=True`. `on_progress` is called with a
        `BatchProgress` after each request that was accepted or whose answer was lost.

        ```python
        bulk = client.devices.in_bulk(devices_per_request=1)
        print(bulk.suspend(["iccid:89148000008682242668", "iccid:89148000008682242676"]).wait())
        ```
        """
    def change_plan(
        self, devices: ManyDevices, *, to: str, ip_pool: str | None = None, at: Moment | None = None
    ) -> ChangeRequest:
        """Changes the service plan of active devices to the plan with the code `to`, at the time `at` (default:
        immediately). The price changes with the plan.

        ```python
        outcomes = client.devices.change_plan("iccid:89148000008682242668", to="m2m-1gb").wait(listener=inbox)
        ```
        """
    def change_cost_center(self, devices: ManyDevices, *, to: str | None = None, remove: bool | None = None) -> ChangeRequest:
        """Sets the cost center of devices to `to`, which has up to 36 characters. `remove=True` removes the cost center.

        ```python
        outcomes = client.devices.change_cost_center(["iccid:89148000008682242668", "iccid:89148000008682242676"], to="WATER-7").wait(listener=inbox)
        ```
        """
    def change_custom_fields(self, devices: ManyDevices, *, fields: dict[str, str]) -> ChangeRequest:
        """Sets custom fields of devices. `fields` is `{"CustomField1": "…"}`. A value has up to 50 characters.

        ```python
        outcomes = client.devices.change_custom_fields("iccid:89148000008682242668", fields={"CustomField1": "pump 7"}).wait()
        ```
        """
    def change_place_of_use(self, devices: ManyDevices, *, place: models.PlaceOfUse | Mapping[str, Any]) -> ChangeRequest:
        """Replaces the place of use of devices: the name and address of the primary user.

        ```python
        place = {
            "address": {"addressLine1": "7 Quay", "city": "Springfield", "state": "IL", "zip": "62701", "country": "USA"},
            "customerName": {"firstName": "Site", "lastName": "Operations"},
        }
        outcomes = client.devices.change_place_of_use("iccid:89148000008682242668", place=place).wait()
        ```
        """
    def move_to(
        self,
        devices: ManyDevices,
        account: str,
        *,
        plan: str | None = None,
        ip_pool: str | None = None,
        custom_fields: dict[str, str] | None = None,
    ) -> ChangeRequest:
        """Moves active devices to another account of the same customer. `plan` is a plan of that account.

        ```python
        outcomes = client.devices.move_to("iccid:89148000008682242668", "0000123456-00002", plan="m2m-5mb").wait(listener=inbox)
        ```
        """
    def go_to_state(self, devices: ManyDevices, service: str, state: str, *, plan: str, zip: str) -> ChangeRequest:
        """Moves devices to the custom state `state` of the custom service `service`.
        `accounts.states_and_services()` returns the custom services and states of the account. The change may
        activate the devices and cost money.

        ```python
        outcomes = client.devices.go_to_state("iccid:89148000008682242668", "field-rollout", "in-field", plan="m2m-5mb", zip="98101").wait(listener=inbox)
        ```
        """
    def change_identifiers(
        self,
        device: OneDevice,
        *,
        to: ManyDevices | None = None,
        non_geographic_number: str | None = None,
        number_prefix: str | None = None,
        plan: str | None = None,
        smsr_oid: str | None = None,
        option: values.ChangeIdentifierOption | None = None,
    ) -> ChangeRequest:
        """Changes the hardware, the SIM or the phone number of one active device. `to` has the new identifiers: an IMEI, an
        ICCID, both, or an IMEI and an EID (with `smsr_oid`). `non_geographic_number` requests a new phone number that is not
        tied to an area. Its value is a ZIP code, which the service requires even for such a number. `number_prefix` requests
        a new phone number that starts with the given six digits. `plan` also changes the plan. If the other arguments do not
        determine the kind of change, pass the kind as `option`, for instance `option="3Gto4G"`.

        ```python
        outcomes = client.devices.change_identifiers("iccid:89148000008682242668", to="imei:490154203237559").wait(listener=inbox)
        ```
        """
    def detach(self, device: OneDevice) -> ChangeRequest:
        """Detaches one device from the network, which interrupts its traffic until the device attaches again. Not every account
        has this beta feature.

        ```python
        request = client.devices.detach("iccid:89148000008682242668")
        print(request.request_id)
        ```
        """
    def add(
        self,
        devices: ManyDevices,
        *,
        group: str | None = None,
        sku: str | None = None,
        smsr_oid: str | None = None,
        custom_fields: dict[str, str] | None = None,
    ) -> Outcomes:
        """Adds any number of devices to the account without activating them. Returns the outcome of each device.

        ```python
        print(client.devices.add("imei:990000000000002+iccid:89148000000000000019"))
        ```
        """
    def delete(self, devices: ManyDevices) -> Outcomes:
        """Permanently deletes any number of deactivated devices from the account. Returns the outcome of each device.

        ```python
        print(client.devices.delete("iccid:89148000008682242692"))
        ```
        """
    def diagnostics(self, device: OneDevice) -> _list[models.DiagnosticsCategory]:
        """Returns the connectivity, provisioning, billing and location data of one device. All values are strings. Identify the
        device by its phone number, `mdn:…`, because other identifiers may not work.

        ```python
        for category in client.devices.diagnostics("mdn:5055550143"):
            print(category.category_name, len(category.extended_attributes))
        ```
        """
    def mismatched_hardware(
        self, since: Moment, until: Moment, *, devices: ManyDevices | None = None
    ) -> _list[models.MismatchedDevice]:
        """Returns the SIMs that were used in different hardware than at their activation. `since` and `until` are at most three
        months apart. Identify the devices by ICCID or phone number. If `devices` is omitted, the search covers all devices of
        the account. An empty list of devices is refused.

        ```python
        for found in client.devices.mismatched_hardware("2025-12-01T00:00:00Z", "2025-12-31T00:00:00Z", devices="iccid:89148000008682242668"):
            print(found)
        ```
        """
    def availability(self, devices: ManyDevices) -> PendingQuery:
        """Queries whether devices are available for activation. A query has at most 2,000 devices. The callback service
        DeviceService sends the answer in one message for all devices.

        ```python
        query = client.devices.availability("imei:490154203237542+iccid:89148000008682242700")
        ```
        """
    def suspension_status(self, devices: ManyDevices) -> PendingQuery:
        """Queries how long devices have been suspended. The callback service DeviceSuspensionStatus sends one message per
        suspended device.

        ```python
        query = client.devices.suspension_status("iccid:89148000008682242684")
        ```
        """
    def roaming_lists(self, devices: ManyDevices) -> PendingQuery:
        """Queries the preferred roaming lists of devices. The callback service DevicePRLInformation sends one message per
        device.

        ```python
        query = client.devices.roaming_lists("iccid:89148000008682242668")
        ```
        """
    def order_status(self, device: OneDevice, *, request_id: str | None = None) -> PendingQuery:
        """Queries the activation status of one device. Identify the device by ICCID, ESN or MEID. `request_id` is the id of the
        activation request, if you know it. The callback service DeviceService sends the answer.

        ```python
        query = client.devices.order_status("iccid:89148000008682242668")
        ```
        """
    def upload(
        self, devices: ManyDevices, sku: str, *, report_to: str, plan: str | None = None, zip: str | None = None
    ) -> PendingQuery:
        """Uploads the identifiers of up to 10,000 devices of the hardware model `sku`. Identify the devices by IMEI, or by IMEI
        and ICCID. The callback service DeviceService sends the answer. In addition, Verizon sends a report to the e-mail
        address `report_to`. With `plan` and `zip`, the devices are also activated, which starts billing.

        ```python
        query = client.devices.upload("imei:490154203237534", "VZW000000000001", report_to="it@example.com")
        ```
        """

@final
class AsyncDevices:
    """The devices of an account, for asyncio: `client.devices`."""

    def list(
        self,
        *,
        state: values.DeviceState | None = None,
        group: str | None = None,
        plan: str | None = None,
        page_size: int | None = None,
        after: int | None = None,
        read_ahead: bool | None = None,
        added_after: Moment | None = None,
        added_before: Moment | None = None,
        custom_fields: dict[str, str] | None = None,
        contains: str | None = None,
        starts_with: str | None = None,
        ends_with: str | None = None,
        parts: int | None = None,
        parts_since: Moment | None = None,
        in_flight: int | None = None,
    ) -> AsyncList[Device]:
        """Lists the devices that match the filters. No request is sent until you start reading.

        `page_size` is the maximum number of devices per page. `after` continues an earlier list: pass the `next` of the last
        page that you read. `read_ahead=False` requests each page only when you start to read the page. `added_after` and
        `added_before` select devices by the time at which they were added to the account. `custom_fields` is
        `{"CustomField1": "…"}`. `contains`, `starts_with` and `ends_with` each search for a part of an identifier.
        A part has its kind in front, such as `iccid:8682242`.

        `parts=8, parts_since="2023-01-01T00:00:00Z"` reads the list in eight parts, `in_flight` parts at a time (default: 4).
        The time from `parts_since` to now is divided into one period per part, and each part has the devices that were added
        in its period. The first part also has all devices that were added before `parts_since`. The order of the devices is
        undefined.

        ```python
        async for device in client.devices.list(state="active", plan="m2m-5mb"):
            print(device.iccid, device.last_connection)
        ```
        """
    async def get(self, device: OneDevice) -> Device:
        """Returns one device. `device` is one of its ids, such as `iccid:89148000008682242668`.

        ```python
        print((await client.devices.get("iccid:89148000008682242668")).state)
        ```
        """
    async def activate(
        self,
        devices: ManyDevices,
        *,
        plan: str,
        zip: str,
        group: str | None = None,
        cost_center: str | None = None,
        custom_fields: dict[str, str] | None = None,
        place_of_use: models.PlaceOfUse | Mapping[str, Any] | None = None,
        sku: str | None = None,
        lead: str | None = None,
        ip_pool: str | None = None,
        public_ip_restriction: values.PublicIpRestriction | None = None,
        static_ip: str | None = None,
    ) -> AsyncChangeRequest:
        """Activates devices that are pre-active, deactivated or new to the account. Billing starts. `plan` is the code
        of the service plan. `zip` is the five-digit ZIP code that determines the area of the phone number.
        `cost_center` has up to 36 characters. `custom_fields` is `{"CustomField1": "…"}`. `place_of_use` is the name
        and address of the primary user.

        `sku` is the `sku_number` of one of `accounts.skus()`. With a `sku`, you can omit the IMEI: an ICCID or
        EID alone then identifies a device. `lead` is the id of a sales lead from `accounts.leads()`. `ip_pool` is the
        pool from which the devices get their IP addresses. `public_ip_restriction` is `restricted` or
        `unrestricted`. `static_ip` is the IP address for a single device. It is refused for several devices.

        ```python
        outcomes = await (await client.devices.activate("imei:490154203237542+iccid:89148000008682242700", plan="m2m-5mb", zip="98101")).wait()
        ```
        """
    async def suspend(self, devices: ManyDevices, *, with_billing: bool | None = None) -> AsyncChangeRequest:
        """Suspends active devices. Suspended devices have no traffic, but keep their phone number and plan. A device can be
        suspended for at most 90 days in a row. `with_billing` determines whether billing continues. Always pass it,
        because Verizon's documentation contradicts itself about what happens without it.

        ```python
        outcomes = await (await client.devices.suspend(["iccid:89148000008682242668", "iccid:89148000008682242676"], with_billing=False)).wait()
        ```
        """
    async def restore(self, devices: ManyDevices) -> AsyncChangeRequest:
        """Restores suspended devices.

        ```python
        outcomes = await (await client.devices.restore("iccid:89148000008682242684")).wait()
        ```
        """
    async def deactivate(
        self, devices: ManyDevices, *, waive_termination_fee: bool | None = None, delete_after: bool | None = None
    ) -> AsyncChangeRequest:
        """Deactivates active devices. Their phone numbers are reserved for 50 days and then lost.
        `waive_termination_fee=True` uses one of the account's waivers for the termination fee. `delete_after=True`
        deletes the devices from the account after their deactivation.

        ```python
        outcomes = await (await client.devices.deactivate("iccid:89148000008682242668", waive_termination_fee=True)).wait()
        ```
        """
    def in_bulk(
        self,
        *,
        devices_per_request: int | None = None,
        keep_going: bool | None = None,
        on_progress: Callable[[BatchProgress], object] | None = None,
    ) -> AsyncBulkDevices:
        """Returns an object that changes any number of devices. A bulk change splits the devices into requests of at most
        `devices_per_request` devices (default: the limit of the service). It sends one request at a time within the rate
        limit.

        The first request that fails stops the bulk change, unless `keep_going=True`. `on_progress` is called with a
        `BatchProgress` after each request that was accepted or whose answer was lost.

        ```python
        bulk = client.devices.in_bulk(devices_per_request=1)
        print(await (await bulk.suspend(["iccid:89148000008682242668", "iccid:89148000008682242676"])).wait())
        ```
        """
    async def change_plan(
        self, devices: ManyDevices, *, to: str, ip_pool: str | None = None, at: Moment | None = None
    ) -> AsyncChangeRequest:
        """Changes the service plan of active devices to the plan with the code `to`, at the time `at` (default:
        immediately). The price changes with the plan.

        ```python
        outcomes = await (await client.devices.change_plan("iccid:89148000008682242668", to="m2m-1gb")).wait(listener=inbox)
        ```
        """
    async def change_cost_center(self, devices: ManyDevices, *, to: str | None = None, remove: bool | None = None) -> AsyncChangeRequest:
        """Sets the cost center of devices to `to`, which has up to 36 characters. `remove=True` removes the cost center.

        ```python
        outcomes = await (await client.devices.change_cost_center(["iccid:89148000008682242668", "iccid:89148000008682242676"], to="WATER-7")).wait(listener=inbox)
        ```
        """
    async def change_custom_fields(self, devices: ManyDevices, *, fields: dict[str, str]) -> AsyncChangeRequest:
        """Sets custom fields of devices. `fields` is `{"CustomField1": "…"}`. A value has up to 50 characters.

        ```python
        outcomes = await (await client.devices.change_custom_fields("iccid:89148000008682242668", fields={"CustomField1": "pump 7"})).wait()
        ```
        """
    async def change_place_of_use(self, devices: ManyDevices, *, place: models.PlaceOfUse | Mapping[str, Any]) -> AsyncChangeRequest:
        """Replaces the place of use of devices: the name and address of the primary user.

        ```python
        place = {
            "address": {"addressLine1": "7 Quay", "city": "Springfield", "state": "IL", "zip": "62701", "country": "USA"},
            "customerName": {"firstName": "Site", "lastName": "Operations"},
        }
        outcomes = await (await client.devices.change_place_of_use("iccid:89148000008682242668", place=place)).wait()
        ```
        """
    async def move_to(
        self,
        devices: ManyDevices,
        account: str,
        *,
        plan: str | None = None,
        ip_pool: str | None = None,
        custom_fields: dict[str, str] | None = None,
    ) -> AsyncChangeRequest:
        """Moves active devices to another account of the same customer. `plan` is a plan of that account.

        ```python
        outcomes = await (await client.devices.move_to("iccid:89148000008682242668", "0000123456-00002", plan="m2m-5mb")).wait(listener=inbox)
        ```
        """
    async def go_to_state(self, devices: ManyDevices, service: str, state: str, *, plan: str, zip: str) -> AsyncChangeRequest:
        """Moves devices to the custom state `state` of the custom service `service`.
        `accounts.states_and_services()` returns the custom services and states of the account. The change may
        activate the devices and cost money.

        ```python
        outcomes = await (await client.devices.go_to_state("iccid:89148000008682242668", "field-rollout", "in-field", plan="m2m-5mb", zip="98101")).wait(listener=inbox)
        ```
        """
    async def change_identifiers(
        self,
        device: OneDevice,
        *,
        to: ManyDevices | None = None,
        non_geographic_number: str | None = None,
        number_prefix: str | None = None,
        plan: str | None = None,
        smsr_oid: str | None = None,
        option: values.ChangeIdentifierOption | None = None,
    ) -> AsyncChangeRequest:
        """Changes the hardware, the SIM or the phone number of one active device. `to` has the new identifiers: an IMEI, an
        ICCID, both, or an IMEI and an EID (with `smsr_oid`). `non_geographic_number` requests a new phone number that is not
        tied to an area. Its value is a ZIP code, which the service requires even for such a number. `number_prefix` requests
        a new phone number that starts with the given six digits. `plan` also changes the plan. If the other arguments do not
        determine the kind of change, pass the kind as `option`, for instance `option="3Gto4G"`.

        ```python
        outcomes = await (await client.devices.change_identifiers("iccid:89148000008682242668", to="imei:490154203237559")).wait(listener=inbox)
        ```
        """
    async def detach(self, device: OneDevice) -> AsyncChangeRequest:
        """Detaches one device from the network, which interrupts its traffic until the device attaches again. Not every account
        has this beta feature.

        ```python
        request = await client.devices.detach("iccid:89148000008682242668")
        print(request.request_id)
        ```
        """
    async def add(
        self,
        devices: ManyDevices,
        *,
        group: str | None = None,
        sku: str | None = None,
        smsr_oid: str | None = None,
        custom_fields: dict[str, str] | None = None,
    ) -> Outcomes:
        """Adds any number of devices to the account without activating them. Returns the outcome of each device.

        ```python
        print(await client.devices.add("imei:990000000000002+iccid:89148000000000000019"))
        ```
        """
    async def delete(self, devices: ManyDevices) -> Outcomes:
        """Permanently deletes any number of deactivated devices from the account. Returns the outcome of each device.

        ```python
        print(await client.devices.delete("iccid:89148000008682242692"))
        ```
        """
    async def diagnostics(self, device: OneDevice) -> _list[models.DiagnosticsCategory]:
        """Returns the connectivity, provisioning, billing and location data of one device. All values are strings. Identify the
        device by its phone number, `mdn:…`, because other identifiers may not work.

        ```python
        for category in await client.devices.diagnostics("mdn:5055550143"):
            print(category.category_name, len(category.extended_attributes))
        ```
        """
    async def mismatched_hardware(
        self, since: Moment, until: Moment, *, devices: ManyDevices | None = None
    ) -> _list[models.MismatchedDevice]:
        """Returns the SIMs that were used in different hardware than at their activation. `since` and `until` are at most three
        months apart. Identify the devices by ICCID or phone number. If `devices` is omitted, the search covers all devices of
        the account. An empty list of devices is refused.

        ```python
        for found in await client.devices.mismatched_hardware("2025-12-01T00:00:00Z", "2025-12-31T00:00:00Z", devices="iccid:89148000008682242668"):
            print(found)
        ```
        """
    async def availability(self, devices: ManyDevices) -> AsyncPendingQuery:
        """Queries whether devices are available for activation. A query has at most 2,000 devices. The callback service
        DeviceService sends the answer in one message for all devices.

        ```python
        query = await client.devices.availability("imei:490154203237542+iccid:89148000008682242700")
        ```
        """
    async def suspension_status(self, devices: ManyDevices) -> AsyncPendingQuery:
        """Queries how long devices have been suspended. The callback service DeviceSuspensionStatus sends one message per
        suspended device.

        ```python
        query = await client.devices.suspension_status("iccid:89148000008682242684")
        ```
        """
    async def roaming_lists(self, devices: ManyDevices) -> AsyncPendingQuery:
        """Queries the preferred roaming lists of devices. The callback service DevicePRLInformation sends one message per
        device.

        ```python
        query = await client.devices.roaming_lists("iccid:89148000008682242668")
        ```
        """
    async def order_status(self, device: OneDevice, *, request_id: str | None = None) -> AsyncPendingQuery:
        """Queries the activation status of one device. Identify the device by ICCID, ESN or MEID. `request_id` is the id of the
        activation request, if you know it. The callback service DeviceService sends the answer.

        ```python
        query = await client.devices.order_status("iccid:89148000008682242668")
        ```
        """
    async def upload(
        self, devices: ManyDevices, sku: str, *, report_to: str, plan: str | None = None, zip: str | None = None
    ) -> AsyncPendingQuery:
        """Uploads the identifiers of up to 10,000 devices of the hardware model `sku`. Identify the devices by IMEI, or by IMEI
        and ICCID. The callback service DeviceService sends the answer. In addition, Verizon sends a report to the e-mail
        address `report_to`. With `plan` and `zip`, the devices are also activated, which starts billing.

        ```python
        query = await client.devices.upload("imei:490154203237534", "VZW000000000001", report_to="it@example.com")
        ```
        """

@final
class BulkDevices:
    """Changes for any number of devices: `client.devices.in_bulk()`."""

    def activate(
        self,
        devices: ManyDevices,
        *,
        plan: str,
        zip: str,
        group: str | None = None,
        cost_center: str | None = None,
        custom_fields: dict[str, str] | None = None,
        place_of_use: models.PlaceOfUse | Mapping[str, Any] | None = None,
        sku: str | None = None,
        lead: str | None = None,
        ip_pool: str | None = None,
        public_ip_restriction: values.PublicIpRestriction | None = None,
        static_ip: str | None = None,
    ) -> ChangeRequests:
        """Activates devices that are pre-active, deactivated or new to the account. Billing starts. `plan` is the code
        of the service plan. `zip` is the five-digit ZIP code that determines the area of the phone number.
        `cost_center` has up to 36 characters. `custom_fields` is `{"CustomField1": "…"}`. `place_of_use` is the name
        and address of the primary user.

        `sku` is the `sku_number` of one of `accounts.skus()`. With a `sku`, you can omit the IMEI: an ICCID or
        EID alone then identifies a device. `lead` is the id of a sales lead from `accounts.leads()`. `ip_pool` is the
        pool from which the devices get their IP addresses. `public_ip_restriction` is `restricted` or
        `unrestricted`. `static_ip` is the IP address for a single device. It is refused for several devices.

        ```python
        outcomes = client.devices.in_bulk().activate("imei:490154203237542+iccid:89148000008682242700", plan="m2m-5mb", zip="98101").wait()
        ```
        """
    def suspend(self, devices: ManyDevices, *, with_billing: bool | None = None) -> ChangeRequests:
        """Suspends active devices. Suspended devices have no traffic, but keep their phone number and plan. A device can be
        suspended for at most 90 days in a row. `with_billing` determines whether billing continues. Always pass it,
        because Verizon's documentation contradicts itself about what happens without it.

        ```python
        outcomes = client.devices.in_bulk().suspend(["iccid:89148000008682242668", "iccid:89148000008682242676"], with_billing=False).wait()
        ```
        """
    def restore(self, devices: ManyDevices) -> ChangeRequests:
        """Restores suspended devices.

        ```python
        outcomes = client.devices.in_bulk().restore("iccid:89148000008682242684").wait()
        ```
        """
    def deactivate(
        self, devices: ManyDevices, *, waive_termination_fee: bool | None = None, delete_after: bool | None = None
    ) -> ChangeRequests:
        """Deactivates active devices. Their phone numbers are reserved for 50 days and then lost.
        `waive_termination_fee=True` uses one of the account's waivers for the termination fee. `delete_after=True`
        deletes the devices from the account after their deactivation.

        ```python
        outcomes = client.devices.in_bulk().deactivate("iccid:89148000008682242668", waive_termination_fee=True).wait()
        ```
        """
    def change_plan(
        self, devices: ManyDevices, *, to: str, ip_pool: str | None = None, at: Moment | None = None
    ) -> ChangeRequests:
        """Changes the service plan of active devices to the plan with the code `to`, at the time `at` (default:
        immediately). The price changes with the plan.

        ```python
        outcomes = client.devices.in_bulk().change_plan("iccid:89148000008682242668", to="m2m-1gb").wait(listener=inbox)
        ```
        """
    def change_cost_center(self, devices: ManyDevices, *, to: str | None = None, remove: bool | None = None) -> ChangeRequests:
        """Sets the cost center of devices to `to`, which has up to 36 characters. `remove=True` removes the cost center.

        ```python
        outcomes = client.devices.in_bulk().change_cost_center(["iccid:89148000008682242668", "iccid:89148000008682242676"], to="WATER-7").wait(listener=inbox)
        ```
        """
    def change_custom_fields(self, devices: ManyDevices, *, fields: dict[str, str]) -> ChangeRequests:
        """Sets custom fields of devices. `fields` is `{"CustomField1": "…"}`. A value has up to 50 characters.

        ```python
        outcomes = client.devices.in_bulk().change_custom_fields("iccid:89148000008682242668", fields={"CustomField1": "pump 7"}).wait()
        ```
        """
    def change_place_of_use(self, devices: ManyDevices, *, place: models.PlaceOfUse | Mapping[str, Any]) -> ChangeRequests:
        """Replaces the place of use of devices: the name and address of the primary user.

        ```python
        place = {
            "address": {"addressLine1": "7 Quay", "city": "Springfield", "state": "IL", "zip": "62701", "country": "USA"},
            "customerName": {"firstName": "Site", "lastName": "Operations"},
        }
        outcomes = client.devices.in_bulk().change_place_of_use("iccid:89148000008682242668", place=place).wait()
        ```
        """
    def move_to(
        self,
        devices: ManyDevices,
        account: str,
        *,
        plan: str | None = None,
        ip_pool: str | None = None,
        custom_fields: dict[str, str] | None = None,
    ) -> ChangeRequests:
        """Moves active devices to another account of the same customer. `plan` is a plan of that account.

        ```python
        outcomes = client.devices.in_bulk().move_to("iccid:89148000008682242668", "0000123456-00002", plan="m2m-5mb").wait(listener=inbox)
        ```
        """
    def go_to_state(self, devices: ManyDevices, service: str, state: str, *, plan: str, zip: str) -> ChangeRequests:
        """Moves devices to the custom state `state` of the custom service `service`.
        `accounts.states_and_services()` returns the custom services and states of the account. The change may
        activate the devices and cost money.

        ```python
        outcomes = client.devices.in_bulk().go_to_state("iccid:89148000008682242668", "field-rollout", "in-field", plan="m2m-5mb", zip="98101").wait(listener=inbox)
        ```
        """

@final
class AsyncBulkDevices:
    """Changes for any number of devices, for asyncio: `client.devices.in_bulk()`."""

    async def activate(
        self,
        devices: ManyDevices,
        *,
        plan: str,
        zip: str,
        group: str | None = None,
        cost_center: str | None = None,
        custom_fields: dict[str, str] | None = None,
        place_of_use: models.PlaceOfUse | Mapping[str, Any] | None = None,
        sku: str | None = None,
        lead: str | None = None,
        ip_pool: str | None = None,
        public_ip_restriction: values.PublicIpRestriction | None = None,
        static_ip: str | None = None,
    ) -> AsyncChangeRequests:
        """Activates devices that are pre-active, deactivated or new to the account. Billing starts. `plan` is the code
        of the service plan. `zip` is the five-digit ZIP code that determines the area of the phone number.
        `cost_center` has up to 36 characters. `custom_fields` is `{"CustomField1": "…"}`. `place_of_use` is the name
        and address of the primary user.

        `sku` is the `sku_number` of one of `accounts.skus()`. With a `sku`, you can omit the IMEI: an ICCID or
        EID alone then identifies a device. `lead` is the id of a sales lead from `accounts.leads()`. `ip_pool` is the
        pool from which the devices get their IP addresses. `public_ip_restriction` is `restricted` or
        `unrestricted`. `static_ip` is the IP address for a single device. It is refused for several devices.

        ```python
        outcomes = await (await client.devices.in_bulk().activate("imei:490154203237542+iccid:89148000008682242700", plan="m2m-5mb", zip="98101")).wait()
        ```
        """
    async def suspend(self, devices: ManyDevices, *, with_billing: bool | None = None) -> AsyncChangeRequests:
        """Suspends active devices. Suspended devices have no traffic, but keep their phone number and plan. A device can be
        suspended for at most 90 days in a row. `with_billing` determines whether billing continues. Always pass it,
        because Verizon's documentation contradicts itself about what happens without it.

        ```python
        outcomes = await (await client.devices.in_bulk().suspend(["iccid:89148000008682242668", "iccid:89148000008682242676"], with_billing=False)).wait()
        ```
        """
    async def restore(self, devices: ManyDevices) -> AsyncChangeRequests:
        """Restores suspended devices.

        ```python
        outcomes = await (await client.devices.in_bulk().restore("iccid:89148000008682242684")).wait()
        ```
        """
    async def deactivate(
        self, devices: ManyDevices, *, waive_termination_fee: bool | None = None, delete_after: bool | None = None
    ) -> AsyncChangeRequests:
        """Deactivates active devices. Their phone numbers are reserved for 50 days and then lost.
        `waive_termination_fee=True` uses one of the account's waivers for the termination fee. `delete_after=True`
        deletes the devices from the account after their deactivation.

        ```python
        outcomes = await (await client.devices.in_bulk().deactivate("iccid:89148000008682242668", waive_termination_fee=True)).wait()
        ```
        """
    async def change_plan(
        self, devices: ManyDevices, *, to: str, ip_pool: str | None = None, at: Moment | None = None
    ) -> AsyncChangeRequests:
        """Changes the service plan of active devices to the plan with the code `to`, at the time `at` (default:
        immediately). The price changes with the plan.

        ```python
        outcomes = await (await client.devices.in_bulk().change_plan("iccid:89148000008682242668", to="m2m-1gb")).wait(listener=inbox)
        ```
        """
    async def change_cost_center(self, devices: ManyDevices, *, to: str | None = None, remove: bool | None = None) -> AsyncChangeRequests:
        """Sets the cost center of devices to `to`, which has up to 36 characters. `remove=True` removes the cost center.

        ```python
        outcomes = await (await client.devices.in_bulk().change_cost_center(["iccid:89148000008682242668", "iccid:89148000008682242676"], to="WATER-7")).wait(listener=inbox)
        ```
        """
    async def change_custom_fields(self, devices: ManyDevices, *, fields: dict[str, str]) -> AsyncChangeRequests:
        """Sets custom fields of devices. `fields` is `{"CustomField1": "…"}`. A value has up to 50 characters.

        ```python
        outcomes = await (await client.devices.in_bulk().change_custom_fields("iccid:89148000008682242668", fields={"CustomField1": "pump 7"})).wait()
        ```
        """
    async def change_place_of_use(self, devices: ManyDevices, *, place: models.PlaceOfUse | Mapping[str, Any]) -> AsyncChangeRequests:
        """Replaces the place of use of devices: the name and address of the primary user.

        ```python
        place = {
            "address": {"addressLine1": "7 Quay", "city": "Springfield", "state": "IL", "zip": "62701", "country": "USA"},
            "customerName": {"firstName": "Site", "lastName": "Operations"},
        }
        outcomes = await (await client.devices.in_bulk().change_place_of_use("iccid:89148000008682242668", place=place)).wait()
        ```
        """
    async def move_to(
        self,
        devices: ManyDevices,
        account: str,
        *,
        plan: str | None = None,
        ip_pool: str | None = None,
        custom_fields: dict[str, str] | None = None,
    ) -> AsyncChangeRequests:
        """Moves active devices to another account of the same customer. `plan` is a plan of that account.

        ```python
        outcomes = await (await client.devices.in_bulk().move_to("iccid:89148000008682242668", "0000123456-00002", plan="m2m-5mb")).wait(listener=inbox)
        ```
        """
    async def go_to_state(self, devices: ManyDevices, service: str, state: str, *, plan: str, zip: str) -> AsyncChangeRequests:
        """Moves devices to the custom state `state` of the custom service `service`.
        `accounts.states_and_services()` returns the custom services and states of the account. The change may
        activate the devices and cost money.

        ```python
        outcomes = await (await client.devices.in_bulk().go_to_state("iccid:89148000008682242668", "field-rollout", "in-field", plan="m2m-5mb", zip="98101")).wait(listener=inbox)
        ```
        """
