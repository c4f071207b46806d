# Generated from crates/thingspace-python/stubs and src by `cargo xtask generate`. Do not edit.
"""``client.euicc`` and ``client.jobs().euicc``."""

from collections.abc import Callable
from typing import final

from thingspace import models
from thingspace._thingspace.arguments import ManyDevices, OneDevice
from thingspace._thingspace.changes import AsyncChangeRequest, AsyncChangeRequests, ChangeRequest, ChangeRequests
from thingspace._thingspace.jobs import AsyncJob, Job
from thingspace._thingspace.outcomes import BatchProgress
from thingspace._thingspace.queries import AsyncPendingQuery, PendingQuery

@final
class Profiles:
    """Over-the-air management of eUICC profiles: `client.euicc`. Each change has one outcome per device, like the changes of
    `client.devices`. Most requests identify a device by its EID and the ICCID of the profile. Requests to activate profiles
    identify a device by its EID and IMEI. Pass a `Device`, or a string such as `eid:…+iccid:…`.
    """

    def download_to_enable(
        self,
        devices: ManyDevices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> ChangeRequest:
        """Downloads profiles to devices and then enables the profiles.

        ```python
        outcomes = client.euicc.download_to_enable("eid:89033023426200000000000000000001+iccid:89148000008682242668", smsr_oid="1.3.6.1.4.1.99999.1").wait()
        ```
        """
    def download_to_disable(
        self,
        devices: ManyDevices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> ChangeRequest:
        """Downloads profiles to devices and leaves the profiles disabled.

        ```python
        outcomes = client.euicc.download_to_disable("eid:89033023426200000000000000000001+iccid:89148000008682242668", smsr_oid="1.3.6.1.4.1.99999.1").wait()
        ```
        """
    def download(
        self,
        devices: ManyDevices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> ChangeRequest:
        """Downloads global profiles to devices. Each profile gets the service plan `plan`. The US profile (the lead
        profile) of each device must already be active.

        ```python
        outcomes = client.euicc.download("eid:89033023426200000000000000000001+iccid:89148000008682242668", plan="m2m-5mb").wait()
        ```
        """
    def enable(
        self,
        devices: ManyDevices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> ChangeRequest:
        """Enables one profile of each device. The profile that was enabled before is disabled.

        ```python
        outcomes = client.euicc.enable("eid:89033023426200000000000000000001+iccid:89148000008682242668", smsr_oid="1.3.6.1.4.1.99999.1").wait()
        ```
        """
    def disable(
        self,
        devices: ManyDevices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> ChangeRequest:
        """Disables profiles.

        ```python
        outcomes = client.euicc.disable("eid:89033023426200000000000000000001+iccid:89148000008682242668", smsr_oid="1.3.6.1.4.1.99999.1").wait()
        ```
        """
    def delete(
        self,
        devices: ManyDevices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> ChangeRequest:
        """Deletes profiles from devices.

        ```python
        outcomes = client.euicc.delete("eid:89033023426200000000000000000001+iccid:89148000008682242668", smsr_oid="1.3.6.1.4.1.99999.1").wait()
        ```
        """
    def activate(
        self,
        devices: ManyDevices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> ChangeRequest:
        """Activates profiles. Each profile gets the service plan `plan` and a phone number. Billing starts.

        ```python
        outcomes = client.euicc.activate("eid:89033023426200000000000000000001+imei:490154203237518", plan="m2m-5mb", zip="98101").wait()
        ```
        """
    def activate_and_enable(
        self,
        devices: ManyDevices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> ChangeRequest:
        """Activates and enables the profiles of up to 100 devices per request. Billing starts.

        ```python
        outcomes = client.euicc.activate_and_enable("eid:89033023426200000000000000000001+imei:490154203237518", plan="m2m-5mb", zip="98101").wait()
        ```
        """
    def deactivate(
        self,
        devices: ManyDevices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> ChangeRequest:
        """Deactivates profiles. A termination fee may be billed.

        ```python
        outcomes = client.euicc.deactivate("eid:89033023426200000000000000000001+iccid:89148000008682242668").wait()
        ```
        """
    def set_fallback(
        self,
        devices: ManyDevices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> ChangeRequest:
        """Makes profiles the fallback profiles of their devices, for up to 100 devices per request.

        ```python
        outcomes = client.euicc.set_fallback("eid:89033023426200000000000000000001+iccid:89148000008682242668").wait()
        ```
        """
    def suspend(
        self,
        devices: ManyDevices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> ChangeRequest:
        """Suspends individual profiles.

        ```python
        outcomes = client.euicc.suspend("eid:89033023426200000000000000000001+iccid:89148000008682242668").wait()
        ```
        """
    def resume(
        self,
        devices: ManyDevices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> ChangeRequest:
        """Resumes individual profiles.

        ```python
        outcomes = client.euicc.resume("eid:89033023426200000000000000000001+iccid:89148000008682242668").wait()
        ```
        """
    def suspend_device(
        self,
        devices: ManyDevices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> ChangeRequest:
        """Suspends all profiles of each device.

        ```python
        outcomes = client.euicc.suspend_device("eid:89033023426200000000000000000001+iccid:89148000008682242668").wait()
        ```
        """
    def resume_device(
        self,
        devices: ManyDevices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> ChangeRequest:
        """Resumes devices that `suspend_device` has suspended. Profiles that were suspended individually stay suspended.

        ```python
        outcomes = client.euicc.resume_device("eid:89033023426200000000000000000001+iccid:89148000008682242668").wait()
        ```
        """
    def change_plan(
        self,
        devices: ManyDevices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> ChangeRequest:
        """Changes the service plan of profiles. The price changes with the plan.

        ```python
        outcomes = client.euicc.change_plan("eid:89033023426200000000000000000001+iccid:89148000008682242668", plan="m2m-1gb").wait()
        ```
        """
    def renew_activation_code(
        self,
        devices: ManyDevices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> ChangeRequest:
        """Creates new activation codes for devices. Identify each device by its IMEI and ICCID.

        ```python
        outcomes = client.euicc.renew_activation_code("imei:490154203237518+iccid:89148000008682242668").wait()
        ```
        """
    def in_bulk(
        self,
        *,
        devices_per_request: int | None = None,
        keep_going: bool | None = None,
        on_progress: Callable[[BatchProgress], object] | None = None,
    ) -> BulkProfiles:
        """Returns an object that changes the profiles of any number of devices. For the arguments, see
        `client.devices.in_bulk`.

        ```python
        bulk = client.euicc.in_bulk(devices_per_request=1)
        print(bulk.suspend("eid:89033023426200000000000000000001+iccid:89148000008682242668").wait())
        ```
        """
    def list(self, *, devices: ManyDevices | None = None) -> PendingQuery:
        """Queries the eUICC devices in `devices`, and their profiles. If `devices` is omitted, queries all eUICC devices of the
        account. An empty list is refused. The callback service DeviceProfileService sends the answer. A long answer consists
        of several messages.

        ```python
        query = client.euicc.list(devices="eid:89033023426200000000000000000001")
        ```
        """
    def request_status(self, request_id: str) -> models.StatusResponse:
        """Returns the status of a request that changes the profiles of a single device.

        ```python
        request = client.euicc.enable("eid:89033023426200000000000000000001+iccid:89148000008682242668", smsr_oid="1.3.6.1.4.1.99999.1")
        print(client.euicc.request_status(request.request_id or ""))
        ```
        """
    def swap_device(
        self, old: OneDevice, new: OneDevice, *, plan: str | None = None, smsr_oid: str | None = None
    ) -> ChangeRequest:
        """Moves the line (the wireless subscription) of one device to another device, for instance to replace hardware. Identify
        `old` by its EID, to which you may add other identifiers. Identify `new` by its EID, to which you may add its IMEI.
        `plan` also changes the service plan. `smsr_oid` is the OID of the subscription manager of the new device. Only
        callbacks report the outcome.

        ```python
        request = client.euicc.swap_device("eid:89033023426200000000000000000001+imei:490154203237518", "eid:89033023426200000000000000000002+imei:490154203237526")
        print(request.request_id)
        ```
        """

@final
class AsyncProfiles:
    """Over-the-air management of eUICC profiles: `client.euicc`. Each change has one outcome per device, like the changes of
    `client.devices`. Most requests identify a device by its EID and the ICCID of the profile. Requests to activate profiles
    identify a device by its EID and IMEI. Pass a `Device`, or a string such as `eid:…+iccid:…`.
    """

    async def download_to_enable(
        self,
        devices: ManyDevices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> AsyncChangeRequest:
        """Downloads profiles to devices and then enables the profiles.

        ```python
        outcomes = await (await client.euicc.download_to_enable("eid:89033023426200000000000000000001+iccid:89148000008682242668", smsr_oid="1.3.6.1.4.1.99999.1")).wait()
        ```
        """
    async def download_to_disable(
        self,
        devices: ManyDevices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> AsyncChangeRequest:
        """Downloads profiles to devices and leaves the profiles disabled.

        ```python
        outcomes = await (await client.euicc.download_to_disable("eid:89033023426200000000000000000001+iccid:89148000008682242668", smsr_oid="1.3.6.1.4.1.99999.1")).wait()
        ```
        """
    async def download(
        self,
        devices: ManyDevices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> AsyncChangeRequest:
        """Downloads global profiles to devices. Each profile gets the service plan `plan`. The US profile (the lead
        profile) of each device must already be active.

        ```python
        outcomes = await (await client.euicc.download("eid:89033023426200000000000000000001+iccid:89148000008682242668", plan="m2m-5mb")).wait()
        ```
        """
    async def enable(
        self,
        devices: ManyDevices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> AsyncChangeRequest:
        """Enables one profile of each device. The profile that was enabled before is disabled.

        ```python
        outcomes = await (await client.euicc.enable("eid:89033023426200000000000000000001+iccid:89148000008682242668", smsr_oid="1.3.6.1.4.1.99999.1")).wait()
        ```
        """
    async def disable(
        self,
        devices: ManyDevices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> AsyncChangeRequest:
        """Disables profiles.

        ```python
        outcomes = await (await client.euicc.disable("eid:89033023426200000000000000000001+iccid:89148000008682242668", smsr_oid="1.3.6.1.4.1.99999.1")).wait()
        ```
        """
    async def delete(
        self,
        devices: ManyDevices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> AsyncChangeRequest:
        """Deletes profiles from devices.

        ```python
        outcomes = await (await client.euicc.delete("eid:89033023426200000000000000000001+iccid:89148000008682242668", smsr_oid="1.3.6.1.4.1.99999.1")).wait()
        ```
        """
    async def activate(
        self,
        devices: ManyDevices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> AsyncChangeRequest:
        """Activates profiles. Each profile gets the service plan `plan` and a phone number. Billing starts.

        ```python
        outcomes = await (await client.euicc.activate("eid:89033023426200000000000000000001+imei:490154203237518", plan="m2m-5mb", zip="98101")).wait()
        ```
        """
    async def activate_and_enable(
        self,
        devices: ManyDevices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> AsyncChangeRequest:
        """Activates and enables the profiles of up to 100 devices per request. Billing starts.

        ```python
        outcomes = await (await client.euicc.activate_and_enable("eid:89033023426200000000000000000001+imei:490154203237518", plan="m2m-5mb", zip="98101")).wait()
        ```
        """
    async def deactivate(
        self,
        devices: ManyDevices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> AsyncChangeRequest:
        """Deactivates profiles. A termination fee may be billed.

        ```python
        outcomes = await (await client.euicc.deactivate("eid:89033023426200000000000000000001+iccid:89148000008682242668")).wait()
        ```
        """
    async def set_fallback(
        self,
        devices: ManyDevices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> AsyncChangeRequest:
        """Makes profiles the fallback profiles of their devices, for up to 100 devices per request.

        ```python
        outcomes = await (await client.euicc.set_fallback("eid:89033023426200000000000000000001+iccid:89148000008682242668")).wait()
        ```
        """
    async def suspend(
        self,
        devices: ManyDevices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> AsyncChangeRequest:
        """Suspends individual profiles.

        ```python
        outcomes = await (await client.euicc.suspend("eid:89033023426200000000000000000001+iccid:89148000008682242668")).wait()
        ```
        """
    async def resume(
        self,
        devices: ManyDevices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> AsyncChangeRequest:
        """Resumes individual profiles.

        ```python
        outcomes = await (await client.euicc.resume("eid:89033023426200000000000000000001+iccid:89148000008682242668")).wait()
        ```
        """
    async def suspend_device(
        self,
        devices: ManyDevices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> AsyncChangeRequest:
        """Suspends all profiles of each device.

        ```python
        outcomes = await (await client.euicc.suspend_device("eid:89033023426200000000000000000001+iccid:89148000008682242668")).wait()
        ```
        """
    async def resume_device(
        self,
        devices: ManyDevices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> AsyncChangeRequest:
        """Resumes devices that `suspend_device` has suspended. Profiles that were suspended individually stay suspended.

        ```python
        outcomes = await (await client.euicc.resume_device("eid:89033023426200000000000000000001+iccid:89148000008682242668")).wait()
        ```
        """
    async def change_plan(
        self,
        devices: ManyDevices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> AsyncChangeRequest:
        """Changes the service plan of profiles. The price changes with the plan.

        ```python
        outcomes = await (await client.euicc.change_plan("eid:89033023426200000000000000000001+iccid:89148000008682242668", plan="m2m-1gb")).wait()
        ```
        """
    async def renew_activation_code(
        self,
        devices: ManyDevices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> AsyncChangeRequest:
        """Creates new activation codes for devices. Identify each device by its IMEI and ICCID.

        ```python
        outcomes = await (await client.euicc.renew_activation_code("imei:490154203237518+iccid:89148000008682242668")).wait()
        ```
        """
    def in_bulk(
        self,
        *,
        devices_per_request: int | None = None,
        keep_going: bool | None = None,
        on_progress: Callable[[BatchProgress], object] | None = None,
    ) -> AsyncBulkProfiles:
        """Returns an object that changes the profiles of any number of devices. For the arguments, see
        `client.devices.in_bulk`.

        ```python
        bulk = client.euicc.in_bulk(devices_per_request=1)
        print(await (await bulk.suspend("eid:89033023426200000000000000000001+iccid:89148000008682242668")).wait())
        ```
        """
    async def list(self, *, devices: ManyDevices | None = None) -> AsyncPendingQuery:
        """Queries the eUICC devices in `devices`, and their profiles. If `devices` is omitted, queries all eUICC devices of the
        account. An empty list is refused. The callback service DeviceProfileService sends the answer. A long answer consists
        of several messages.

        ```python
        query = await client.euicc.list(devices="eid:89033023426200000000000000000001")
        ```
        """
    async def request_status(self, request_id: str) -> models.StatusResponse:
        """Returns the status of a request that changes the profiles of a single device.

        ```python
        request = await client.euicc.enable("eid:89033023426200000000000000000001+iccid:89148000008682242668", smsr_oid="1.3.6.1.4.1.99999.1")
        print(await client.euicc.request_status(request.request_id or ""))
        ```
        """
    async def swap_device(
        self, old: OneDevice, new: OneDevice, *, plan: str | None = None, smsr_oid: str | None = None
    ) -> AsyncChangeRequest:
        """Moves the line (the wireless subscription) of one device to another device, for instance to replace hardware. Identify
        `old` by its EID, to which you may add other identifiers. Identify `new` by its EID, to which you may add its IMEI.
        `plan` also changes the service plan. `smsr_oid` is the OID of the subscription manager of the new device. Only
        callbacks report the outcome.

        ```python
        request = await client.euicc.swap_device("eid:89033023426200000000000000000001+imei:490154203237518", "eid:89033023426200000000000000000002+imei:490154203237526")
        print(request.request_id)
        ```
        """

@final
class BulkProfiles:
    """Profile changes for any number of devices: `client.euicc.in_bulk()`."""

    def download_to_enable(
        self,
        devices: ManyDevices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> ChangeRequests:
        """Downloads profiles to devices and then enables the profiles.

        ```python
        outcomes = client.euicc.in_bulk().download_to_enable("eid:89033023426200000000000000000001+iccid:89148000008682242668", smsr_oid="1.3.6.1.4.1.99999.1").wait()
        ```
        """
    def download_to_disable(
        self,
        devices: ManyDevices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> ChangeRequests:
        """Downloads profiles to devices and leaves the profiles disabled.

        ```python
        outcomes = client.euicc.in_bulk().download_to_disable("eid:89033023426200000000000000000001+iccid:89148000008682242668", smsr_oid="1.3.6.1.4.1.99999.1").wait()
        ```
        """
    def download(
        self,
        devices: ManyDevices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> ChangeRequests:
        """Downloads global profiles to devices. Each profile gets the service plan `plan`. The US profile (the lead
        profile) of each device must already be active.

        ```python
        outcomes = client.euicc.in_bulk().download("eid:89033023426200000000000000000001+iccid:89148000008682242668", plan="m2m-5mb").wait()
        ```
        """
    def enable(
        self,
        devices: ManyDevices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> ChangeRequests:
        """Enables one profile of each device. The profile that was enabled before is disabled.

        ```python
        outcomes = client.euicc.in_bulk().enable("eid:89033023426200000000000000000001+iccid:89148000008682242668", smsr_oid="1.3.6.1.4.1.99999.1").wait()
        ```
        """
    def disable(
        self,
        devices: ManyDevices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> ChangeRequests:
        """Disables profiles.

        ```python
        outcomes = client.euicc.in_bulk().disable("eid:89033023426200000000000000000001+iccid:89148000008682242668", smsr_oid="1.3.6.1.4.1.99999.1").wait()
        ```
        """
    def delete(
        self,
        devices: ManyDevices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> ChangeRequests:
        """Deletes profiles from devices.

        ```python
        outcomes = client.euicc.in_bulk().delete("eid:89033023426200000000000000000001+iccid:89148000008682242668", smsr_oid="1.3.6.1.4.1.99999.1").wait()
        ```
        """
    def activate(
        self,
        devices: ManyDevices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> ChangeRequests:
        """Activates profiles. Each profile gets the service plan `plan` and a phone number. Billing starts.

        ```python
        outcomes = client.euicc.in_bulk().activate("eid:89033023426200000000000000000001+imei:490154203237518", plan="m2m-5mb", zip="98101").wait()
        ```
        """
    def activate_and_enable(
        self,
        devices: ManyDevices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> ChangeRequests:
        """Activates and enables the profiles of up to 100 devices per request. Billing starts.

        ```python
        outcomes = client.euicc.in_bulk().activate_and_enable("eid:89033023426200000000000000000001+imei:490154203237518", plan="m2m-5mb", zip="98101").wait()
        ```
        """
    def deactivate(
        self,
        devices: ManyDevices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> ChangeRequests:
        """Deactivates profiles. A termination fee may be billed.

        ```python
        outcomes = client.euicc.in_bulk().deactivate("eid:89033023426200000000000000000001+iccid:89148000008682242668").wait()
        ```
        """
    def set_fallback(
        self,
        devices: ManyDevices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> ChangeRequests:
        """Makes profiles the fallback profiles of their devices, for up to 100 devices per request.

        ```python
        outcomes = client.euicc.in_bulk().set_fallback("eid:89033023426200000000000000000001+iccid:89148000008682242668").wait()
        ```
        """
    def suspend(
        self,
        devices: ManyDevices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> ChangeRequests:
        """Suspends individual profiles.

        ```python
        outcomes = client.euicc.in_bulk().suspend("eid:89033023426200000000000000000001+iccid:89148000008682242668").wait()
        ```
        """
    def resume(
        self,
        devices: ManyDevices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> ChangeRequests:
        """Resumes individual profiles.

        ```python
        outcomes = client.euicc.in_bulk().resume("eid:89033023426200000000000000000001+iccid:89148000008682242668").wait()
        ```
        """
    def suspend_device(
        self,
        devices: ManyDevices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> ChangeRequests:
        """Suspends all profiles of each device.

        ```python
        outcomes = client.euicc.in_bulk().suspend_device("eid:89033023426200000000000000000001+iccid:89148000008682242668").wait()
        ```
        """
    def resume_device(
        self,
        devices: ManyDevices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> ChangeRequests:
        """Resumes devices that `suspend_device` has suspended. Profiles that were suspended individually stay suspended.

        ```python
        outcomes = client.euicc.in_bulk().resume_device("eid:89033023426200000000000000000001+iccid:89148000008682242668").wait()
        ```
        """
    def change_plan(
        self,
        devices: ManyDevices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> ChangeRequests:
        """Changes the service plan of profiles. The price changes with the plan.

        ```python
        outcomes = client.euicc.in_bulk().change_plan("eid:89033023426200000000000000000001+iccid:89148000008682242668", plan="m2m-1gb").wait()
        ```
        """
    def renew_activation_code(
        self,
        devices: ManyDevices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> ChangeRequests:
        """Creates new activation codes for devices. Identify each device by its IMEI and ICCID.

        ```python
        outcomes = client.euicc.in_bulk().renew_activation_code("imei:490154203237518+iccid:89148000008682242668").wait()
        ```
        """

@final
class AsyncBulkProfiles:
    """Profile changes for any number of devices, for asyncio: `client.euicc.in_bulk()`."""

    async def download_to_enable(
        self,
        devices: ManyDevices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> AsyncChangeRequests:
        """Downloads profiles to devices and then enables the profiles.

        ```python
        outcomes = await (await client.euicc.in_bulk().download_to_enable("eid:89033023426200000000000000000001+iccid:89148000008682242668", smsr_oid="1.3.6.1.4.1.99999.1")).wait()
        ```
        """
    async def download_to_disable(
        self,
        devices: ManyDevices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> AsyncChangeRequests:
        """Downloads profiles to devices and leaves the profiles disabled.

        ```python
        outcomes = await (await client.euicc.in_bulk().download_to_disable("eid:89033023426200000000000000000001+iccid:89148000008682242668", smsr_oid="1.3.6.1.4.1.99999.1")).wait()
        ```
        """
    async def download(
        self,
        devices: ManyDevices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> AsyncChangeRequests:
        """Downloads global profiles to devices. Each profile gets the service plan `plan`. The US profile (the lead
        profile) of each device must already be active.

        ```python
        outcomes = await (await client.euicc.in_bulk().download("eid:89033023426200000000000000000001+iccid:89148000008682242668", plan="m2m-5mb")).wait()
        ```
        """
    async def enable(
        self,
        devices: ManyDevices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> AsyncChangeRequests:
        """Enables one profile of each device. The profile that was enabled before is disabled.

        ```python
        outcomes = await (await client.euicc.in_bulk().enable("eid:89033023426200000000000000000001+iccid:89148000008682242668", smsr_oid="1.3.6.1.4.1.99999.1")).wait()
        ```
        """
    async def disable(
        self,
        devices: ManyDevices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> AsyncChangeRequests:
        """Disables profiles.

        ```python
        outcomes = await (await client.euicc.in_bulk().disable("eid:89033023426200000000000000000001+iccid:89148000008682242668", smsr_oid="1.3.6.1.4.1.99999.1")).wait()
        ```
        """
    async def delete(
        self,
        devices: ManyDevices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> AsyncChangeRequests:
        """Deletes profiles from devices.

        ```python
        outcomes = await (await client.euicc.in_bulk().delete("eid:89033023426200000000000000000001+iccid:89148000008682242668", smsr_oid="1.3.6.1.4.1.99999.1")).wait()
        ```
        """
    async def activate(
        self,
        devices: ManyDevices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> AsyncChangeRequests:
        """Activates profiles. Each profile gets the service plan `plan` and a phone number. Billing starts.

        ```python
        outcomes = await (await client.euicc.in_bulk().activate("eid:89033023426200000000000000000001+imei:490154203237518", plan="m2m-5mb", zip="98101")).wait()
        ```
        """
    async def activate_and_enable(
        self,
        devices: ManyDevices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> AsyncChangeRequests:
        """Activates and enables the profiles of up to 100 devices per request. Billing starts.

        ```python
        outcomes = await (await client.euicc.in_bulk().activate_and_enable("eid:89033023426200000000000000000001+imei:490154203237518", plan="m2m-5mb", zip="98101")).wait()
        ```
        """
    async def deactivate(
        self,
        devices: ManyDevices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> AsyncChangeRequests:
        """Deactivates profiles. A termination fee may be billed.

        ```python
        outcomes = await (await client.euicc.in_bulk().deactivate("eid:89033023426200000000000000000001+iccid:89148000008682242668")).wait()
        ```
        """
    async def set_fallback(
        self,
        devices: ManyDevices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> AsyncChangeRequests:
        """Makes profiles the fallback profiles of their devices, for up to 100 devices per request.

        ```python
        outcomes = await (await client.euicc.in_bulk().set_fallback("eid:89033023426200000000000000000001+iccid:89148000008682242668")).wait()
        ```
        """
    async def suspend(
        self,
        devices: ManyDevices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> AsyncChangeRequests:
        """Suspends individual profiles.

        ```python
        outcomes = await (await client.euicc.in_bulk().suspend("eid:89033023426200000000000000000001+iccid:89148000008682242668")).wait()
        ```
        """
    async def resume(
        self,
        devices: ManyDevices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> AsyncChangeRequests:
        """Resumes individual profiles.

        ```python
        outcomes = await (await client.euicc.in_bulk().resume("eid:89033023426200000000000000000001+iccid:89148000008682242668")).wait()
        ```
        """
    async def suspend_device(
        self,
        devices: ManyDevices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> AsyncChangeRequests:
        """Suspends all profiles of each device.

        ```python
        outcomes = await (await client.euicc.in_bulk().suspend_device("eid:89033023426200000000000000000001+iccid:89148000008682242668")).wait()
        ```
        """
    async def resume_device(
        self,
        devices: ManyDevices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> AsyncChangeRequests:
        """Resumes devices that `suspend_device` has suspended. Profiles that were suspended individually stay suspended.

        ```python
        outcomes = await (await client.euicc.in_bulk().resume_device("eid:89033023426200000000000000000001+iccid:89148000008682242668")).wait()
        ```
        """
    async def change_plan(
        self,
        devices: ManyDevices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> AsyncChangeRequests:
        """Changes the service plan of profiles. The price changes with the plan.

        ```python
        outcomes = await (await client.euicc.in_bulk().change_plan("eid:89033023426200000000000000000001+iccid:89148000008682242668", plan="m2m-1gb")).wait()
        ```
        """
    async def renew_activation_code(
        self,
        devices: ManyDevices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> AsyncChangeRequests:
        """Creates new activation codes for devices. Identify each device by its IMEI and ICCID.

        ```python
        outcomes = await (await client.euicc.in_bulk().renew_activation_code("imei:490154203237518+iccid:89148000008682242668")).wait()
        ```
        """

@final
class JobProfiles:
    """Profile changes as durable jobs: `client.jobs().euicc`. If the devices come from a file, its columns `plan` and `zip` may
    replace the arguments `plan` and `zip`.
    """

    def download_to_enable(
        self,
        devices: ManyDevices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
        batch_size: int | None = None,
        per_minute: int | None = None,
        again: bool | None = None,
        first: int | None = None,
        stop_after_refused: int | None = None,
        split_refused: bool | None = None,
    ) -> Job:
        """Downloads profiles to devices and then enables the profiles.

        ```python
        outcomes = client.jobs().euicc.download_to_enable("eid:89033023426200000000000000000001+iccid:89148000008682242668", smsr_oid="1.3.6.1.4.1.99999.1").wait()
        ```
        """
    def download_to_disable(
        self,
        devices: ManyDevices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
        batch_size: int | None = None,
        per_minute: int | None = None,
        again: bool | None = None,
        first: int | None = None,
        stop_after_refused: int | None = None,
        split_refused: bool | None = None,
    ) -> Job:
        """Downloads profiles to devices and leaves the profiles disabled.

        ```python
        outcomes = client.jobs().euicc.download_to_disable("eid:89033023426200000000000000000001+iccid:89148000008682242668", smsr_oid="1.3.6.1.4.1.99999.1").wait()
        ```
        """
    def download(
        self,
        devices: ManyDevices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
        batch_size: int | None = None,
        per_minute: int | None = None,
        again: bool | None = None,
        first: int | None = None,
        stop_after_refused: int | None = None,
        split_refused: bool | None = None,
    ) -> Job:
        """Downloads global profiles to devices. Each profile gets the service plan `plan`. The US profile (the lead
        profile) of each device must already be active.

        ```python
        outcomes = client.jobs().euicc.download("eid:89033023426200000000000000000001+iccid:89148000008682242668", plan="m2m-5mb").wait()
        ```
        """
    def enable(
        self,
        devices: ManyDevices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
        batch_size: int | None = None,
        per_minute: int | None = None,
        again: bool | None = None,
        first: int | None = None,
        stop_after_refused: int | None = None,
        split_refused: bool | None = None,
    ) -> Job:
        """Enables one profile of each device. The profile that was enabled before is disabled.

        ```python
        outcomes = client.jobs().euicc.enable("eid:89033023426200000000000000000001+iccid:89148000008682242668", smsr_oid="1.3.6.1.4.1.99999.1").wait()
        ```
        """
    def disable(
        self,
        devices: ManyDevices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
        batch_size: int | None = None,
        per_minute: int | None = None,
        again: bool | None = None,
        first: int | None = None,
        stop_after_refused: int | None = None,
        split_refused: bool | None = None,
    ) -> Job:
        """Disables profiles.

        ```python
        outcomes = client.jobs().euicc.disable("eid:89033023426200000000000000000001+iccid:89148000008682242668", smsr_oid="1.3.6.1.4.1.99999.1").wait()
        ```
        """
    def delete(
        self,
        devices: ManyDevices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
        batch_size: int | None = None,
        per_minute: int | None = None,
        again: bool | None = None,
        first: int | None = None,
        stop_after_refused: int | None = None,
        split_refused: bool | None = None,
    ) -> Job:
        """Deletes profiles from devices.

        ```python
        outcomes = client.jobs().euicc.delete("eid:89033023426200000000000000000001+iccid:89148000008682242668", smsr_oid="1.3.6.1.4.1.99999.1").wait()
        ```
        """
    def activate(
        self,
        devices: ManyDevices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
        batch_size: int | None = None,
        per_minute: int | None = None,
        again: bool | None = None,
        first: int | None = None,
        stop_after_refused: int | None = None,
        split_refused: bool | None = None,
    ) -> Job:
        """Activates profiles. Each profile gets the service plan `plan` and a phone number. Billing starts.

        ```python
        outcomes = client.jobs().euicc.activate("eid:89033023426200000000000000000001+imei:490154203237518", plan="m2m-5mb", zip="98101").wait()
        ```
        """
    def activate_and_enable(
        self,
        devices: ManyDevices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
        batch_size: int | None = None,
        per_minute: int | None = None,
        again: bool | None = None,
        first: int | None = None,
        stop_after_refused: int | None = None,
        split_refused: bool | None = None,
    ) -> Job:
        """Activates and enables the profiles of up to 100 devices per request. Billing starts.

        ```python
        outcomes = client.jobs().euicc.activate_and_enable("eid:89033023426200000000000000000001+imei:490154203237518", plan="m2m-5mb", zip="98101").wait()
        ```
        """
    def deactivate(
        self,
        devices: ManyDevices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
        batch_size: int | None = None,
        per_minute: int | None = None,
        again: bool | None = None,
        first: int | None = None,
        stop_after_refused: int | None = None,
        split_refused: bool | None = None,
    ) -> Job:
        """Deactivates profiles. A termination fee may be billed.

        ```python
        outcomes = client.jobs().euicc.deactivate("eid:89033023426200000000000000000001+iccid:89148000008682242668").wait()
        ```
        """
    def set_fallback(
        self,
        devices: ManyDevices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
        batch_size: int | None = None,
        per_minute: int | None = None,
        again: bool | None = None,
        first: int | None = None,
        stop_after_refused: int | None = None,
        split_refused: bool | None = None,
    ) -> Job:
        """Makes profiles the fallback profiles of their devices, for up to 100 devices per request.

        ```python
        outcomes = client.jobs().euicc.set_fallback("eid:89033023426200000000000000000001+iccid:89148000008682242668").wait()
        ```
        """
    def suspend(
        self,
        devices: ManyDevices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
        batch_size: int | None = None,
        per_minute: int | None = None,
        again: bool | None = None,
        first: int | None = None,
        stop_after_refused: int | None = None,
        split_refused: bool | None = None,
    ) -> Job:
        """Suspends individual profiles.

        ```python
        outcomes = client.jobs().euicc.suspend("eid:89033023426200000000000000000001+iccid:89148000008682242668").wait()
        ```
        """
    def resume(
        self,
        devices: ManyDevices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
        batch_size: int | None = None,
        per_minute: int | None = None,
        again: bool | None = None,
        first: int | None = None,
        stop_after_refused: int | None = None,
        split_refused: bool | None = None,
    ) -> Job:
        """Resumes individual profiles.

        ```python
        outcomes = client.jobs().euicc.resume("eid:89033023426200000000000000000001+iccid:89148000008682242668").wait()
        ```
        """
    def suspend_device(
        self,
        devices: ManyDevices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
        batch_size: int | None = None,
        per_minute: int | None = None,
        again: bool | None = None,
        first: int | None = None,
        stop_after_refused: int | None = None,
        split_refused: bool | None = None,
    ) -> Job:
        """Suspends all profiles of each device.

        ```python
        outcomes = client.jobs().euicc.suspend_device("eid:89033023426200000000000000000001+iccid:89148000008682242668").wait()
        ```
        """
    def resume_device(
        self,
        devices: ManyDevices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
        batch_size: int | None = None,
        per_minute: int | None = None,
        again: bool | None = None,
        first: int | None = None,
        stop_after_refused: int | None = None,
        split_refused: bool | None = None,
    ) -> Job:
        """Resumes devices that `suspend_device` has suspended. Profiles that were suspended individually stay suspended.

        ```python
        outcomes = client.jobs().euicc.resume_device("eid:89033023426200000000000000000001+iccid:89148000008682242668").wait()
        ```
        """
    def change_plan(
        self,
        devices: ManyDevices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
        batch_size: int | None = None,
        per_minute: int | None = None,
        again: bool | None = None,
        first: int | None = None,
        stop_after_refused: int | None = None,
        split_refused: bool | None = None,
    ) -> Job:
        """Changes the service plan of profiles. The price changes with the plan.

        ```python
        outcomes = client.jobs().euicc.change_plan("eid:89033023426200000000000000000001+iccid:89148000008682242668", plan="m2m-1gb").wait()
        ```
        """
    def renew_activation_code(
        self,
        devices: ManyDevices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
        batch_size: int | None = None,
        per_minute: int | None = None,
        again: bool | None = None,
        first: int | None = None,
        stop_after_refused: int | None = None,
        split_refused: bool | None = None,
    ) -> Job:
        """Creates new activation codes for devices. Identify each device by its IMEI and ICCID.

        ```python
        outcomes = client.jobs().euicc.renew_activation_code("imei:490154203237518+iccid:89148000008682242668").wait()
        ```
        """
    def swap_device(
        self,
        old: OneDevice,
        new: OneDevice,
        *,
        plan: str | None = None,
        smsr_oid: str | None = None,
        again: bool | None = None,
    ) -> Job:
        """Starts the job that moves the line (the wireless subscription) of one device to another device. For the
        arguments, see `client.euicc.swap_device`.

        ```python
        job = client.jobs().euicc.swap_device("eid:89033023426200000000000000000001+imei:490154203237518", "eid:89033023426200000000000000000002+imei:490154203237526")
        print(job.id)
        ```
        """

@final
class AsyncJobProfiles:
    """Profile changes as durable jobs, for asyncio: `client.jobs().euicc`."""

    async def download_to_enable(
        self,
        devices: ManyDevices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
        batch_size: int | None = None,
        per_minute: int | None = None,
        again: bool | None = None,
        first: int | None = None,
        stop_after_refused: int | None = None,
        split_refused: bool | None = None,
    ) -> AsyncJob:
        """Downloads profiles to devices and then enables the profiles.

        ```python
        outcomes = await (await client.jobs().euicc.download_to_enable("eid:89033023426200000000000000000001+iccid:89148000008682242668", smsr_oid="1.3.6.1.4.1.99999.1")).wait()
        ```
        """
    async def download_to_disable(
        self,
        devices: ManyDevices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
        batch_size: int | None = None,
        per_minute: int | None = None,
        again: bool | None = None,
        first: int | None = None,
        stop_after_refused: int | None = None,
        split_refused: bool | None = None,
    ) -> AsyncJob:
        """Downloads profiles to devices and leaves the profiles disabled.

        ```python
        outcomes = await (await client.jobs().euicc.download_to_disable("eid:89033023426200000000000000000001+iccid:89148000008682242668", smsr_oid="1.3.6.1.4.1.99999.1")).wait()
        ```
        """
    async def download(
        self,
        devices: ManyDevices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
        batch_size: int | None = None,
        per_minute: int | None = None,
        again: bool | None = None,
        first: int | None = None,
        stop_after_refused: int | None = None,
        split_refused: bool | None = None,
    ) -> AsyncJob:
        """Downloads global profiles to devices. Each profile gets the service plan `plan`. The US profile (the lead
        profile) of each device must already be active.

        ```python
        outcomes = await (await client.jobs().euicc.download("eid:89033023426200000000000000000001+iccid:89148000008682242668", plan="m2m-5mb")).wait()
        ```
        """
    async def enable(
        self,
        devices: ManyDevices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
        batch_size: int | None = None,
        per_minute: int | None = None,
        again: bool | None = None,
        first: int | None = None,
        stop_after_refused: int | None = None,
        split_refused: bool | None = None,
    ) -> AsyncJob:
        """Enables one profile of each device. The profile that was enabled before is disabled.

        ```python
        outcomes = await (await client.jobs().euicc.enable("eid:89033023426200000000000000000001+iccid:89148000008682242668", smsr_oid="1.3.6.1.4.1.99999.1")).wait()
        ```
        """
    async def disable(
        self,
        devices: ManyDevices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
        batch_size: int | None = None,
        per_minute: int | None = None,
        again: bool | None = None,
        first: int | None = None,
        stop_after_refused: int | None = None,
        split_refused: bool | None = None,
    ) -> AsyncJob:
        """Disables profiles.

        ```python
        outcomes = await (await client.jobs().euicc.disable("eid:89033023426200000000000000000001+iccid:89148000008682242668", smsr_oid="1.3.6.1.4.1.99999.1")).wait()
        ```
        """
    async def delete(
        self,
        devices: ManyDevices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
        batch_size: int | None = None,
        per_minute: int | None = None,
        again: bool | None = None,
        first: int | None = None,
        stop_after_refused: int | None = None,
        split_refused: bool | None = None,
    ) -> AsyncJob:
        """Deletes profiles from devices.

        ```python
        outcomes = await (await client.jobs().euicc.delete("eid:89033023426200000000000000000001+iccid:89148000008682242668", smsr_oid="1.3.6.1.4.1.99999.1")).wait()
        ```
        """
    async def activate(
        self,
        devices: ManyDevices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
        batch_size: int | None = None,
        per_minute: int | None = None,
        again: bool | None = None,
        first: int | None = None,
        stop_after_refused: int | None = None,
        split_refused: bool | None = None,
    ) -> AsyncJob:
        """Activates profiles. Each profile gets the service plan `plan` and a phone number. Billing starts.

        ```python
        outcomes = await (await client.jobs().euicc.activate("eid:89033023426200000000000000000001+imei:490154203237518", plan="m2m-5mb", zip="98101")).wait()
        ```
        """
    async def activate_and_enable(
        self,
        devices: ManyDevices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
        batch_size: int | None = None,
        per_minute: int | None = None,
        again: bool | None = None,
        first: int | None = None,
        stop_after_refused: int | None = None,
        split_refused: bool | None = None,
    ) -> AsyncJob:
        """Activates and enables the profiles of up to 100 devices per request. Billing starts.

        ```python
        outcomes = await (await client.jobs().euicc.activate_and_enable("eid:89033023426200000000000000000001+imei:490154203237518", plan="m2m-5mb", zip="98101")).wait()
        ```
        """
    async def deactivate(
        self,
        devices: ManyDevices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
        batch_size: int | None = None,
        per_minute: int | None = None,
        again: bool | None = None,
        first: int | None = None,
        stop_after_refused: int | None = None,
        split_refused: bool | None = None,
    ) -> AsyncJob:
        """Deactivates profiles. A termination fee may be billed.

        ```python
        outcomes = await (await client.jobs().euicc.deactivate("eid:89033023426200000000000000000001+iccid:89148000008682242668")).wait()
        ```
        """
    async def set_fallback(
        self,
        devices: ManyDevices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
        batch_size: int | None = None,
        per_minute: int | None = None,
        again: bool | None = None,
        first: int | None = None,
        stop_after_refused: int | None = None,
        split_refused: bool | None = None,
    ) -> AsyncJob:
        """Makes profiles the fallback profiles of their devices, for up to 100 devices per request.

        ```python
        outcomes = await (await client.jobs().euicc.set_fallback("eid:89033023426200000000000000000001+iccid:89148000008682242668")).wait()
        ```
        """
    async def suspend(
        self,
        devices: ManyDevices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
        batch_size: int | None = None,
        per_minute: int | None = None,
        again: bool | None = None,
        first: int | None = None,
        stop_after_refused: int | None = None,
        split_refused: bool | None = None,
    ) -> AsyncJob:
        """Suspends individual profiles.

        ```python
        outcomes = await (await client.jobs().euicc.suspend("eid:89033023426200000000000000000001+iccid:89148000008682242668")).wait()
        ```
        """
    async def resume(
        self,
        devices: ManyDevices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
        batch_size: int | None = None,
        per_minute: int | None = None,
        again: bool | None = None,
        first: int | None = None,
        stop_after_refused: int | None = None,
        split_refused: bool | None = None,
    ) -> AsyncJob:
        """Resumes individual profiles.

        ```python
        outcomes = await (await client.jobs().euicc.resume("eid:89033023426200000000000000000001+iccid:89148000008682242668")).wait()
        ```
        """
    async def suspend_device(
        self,
        devices: ManyDevices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
        batch_size: int | None = None,
        per_minute: int | None = None,
        again: bool | None = None,
        first: int | None = None,
        stop_after_refused: int | None = None,
        split_refused: bool | None = None,
    ) -> AsyncJob:
        """Suspends all profiles of each device.

        ```python
        outcomes = await (await client.jobs().euicc.suspend_device("eid:89033023426200000000000000000001+iccid:89148000008682242668")).wait()
        ```
        """
    async def resume_device(
        self,
        devices: ManyDevices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
        batch_size: int | None = None,
        per_minute: int | None = None,
        again: bool | None = None,
        first: int | None = None,
        stop_after_refused: int | None = None,
        split_refused: bool | None = None,
    ) -> AsyncJob:
        """Resumes devices that `suspend_device` has suspended. Profiles that were suspended individually stay suspended.

        ```python
        outcomes = await (await client.jobs().euicc.resume_device("eid:89033023426200000000000000000001+iccid:89148000008682242668")).wait()
        ```
        """
    async def change_plan(
        self,
        devices: ManyDevices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
        batch_size: int | None = None,
        per_minute: int | None = None,
        again: bool | None = None,
        first: int | None = None,
        stop_after_refused: int | None = None,
        split_refused: bool | None = None,
    ) -> AsyncJob:
        """Changes the service plan of profiles. The price changes with the plan.

        ```python
        outcomes = await (await client.jobs().euicc.change_plan("eid:89033023426200000000000000000001+iccid:89148000008682242668", plan="m2m-1gb")).wait()
        ```
        """
    async def renew_activation_code(
        self,
        devices: ManyDevices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
        batch_size: int | None = None,
        per_minute: int | None = None,
        again: bool | None = None,
        first: int | None = None,
        stop_after_refused: int | None = None,
        split_refused: bool | None = None,
    ) -> AsyncJob:
        """Creates new activation codes for devices. Identify each device by its IMEI and ICCID.

        ```python
        outcomes = await (await client.jobs().euicc.renew_activation_code("imei:490154203237518+iccid:89148000008682242668")).wait()
        ```
        """
    async def swap_device(
        self,
        old: OneDevice,
        new: OneDevice,
        *,
        plan: str | None = None,
        smsr_oid: str | None = None,
        again: bool | None = None,
    ) -> AsyncJob:
        """Starts the job that moves the line (the wireless subscription) of one device to another device. For the
        arguments, see `client.euicc.swap_device`.

        ```python
        job = await client.jobs().euicc.swap_device("eid:89033023426200000000000000000001+imei:490154203237518", "eid:89033023426200000000000000000002+imei:490154203237526")
        print(job.id)
        ```
        """
