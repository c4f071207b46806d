# Generated from crates/thingspace-python/stubs and src by `cargo xtask generate`. Do not edit.
"""``client.euicc``."""

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
    """Manages the eUICC profiles of devices."""

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
        """Downloads profiles to devices and then enables the profiles."""
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
        """Downloads profiles to devices and leaves the profiles disabled."""
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
        """Downloads global profiles with a service plan to devices whose US profile is active."""
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
        """Enables profiles, which disables the other profiles of each device."""
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
        """Disables profiles."""
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
        """Deletes profiles from devices."""
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
        """Activates profiles with a plan and a phone number. Billing starts."""
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
        """Activates and enables profiles, up to 100 per request. Billing starts."""
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
        """Deactivates profiles. A termination fee may be billed."""
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
        """Makes profiles the fallback profiles of their devices, up to 100 per request."""
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
        """Suspends individual profiles."""
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
        """Resumes individual profiles."""
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
        """Suspends devices with all their profiles."""
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
        """Resumes devices with all their profiles."""
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
        """Changes the service plan of profiles, and therefore their price."""
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
        """Creates new activation codes for devices that are named by IMEI and ICCID."""
    def in_bulk(
        self,
        *,
        devices_per_request: int | None = None,
        keep_going: bool | None = None,
        on_progress: Callable[[BatchProgress], object] | None = None,
    ) -> BulkProfiles:
        """Returns an object that changes the profiles of any number of devices, like `devices.in_bulk`."""
    def list(self, *, devices: ManyDevices | None = None) -> PendingQuery:
        """Queries these eUICC devices and their profiles. If `devices` is omitted, queries all eUICC devices.
        DeviceProfileService sends the answer. A long answer has several messages.
        """
    def request_status(self, request_id: str) -> models.StatusResponse:
        """Returns the status of a profile request."""
    def swap_device(self, old: OneDevice, new: OneDevice, *, plan: str | None = None) -> PendingQuery:
        """Moves the profiles of one device to another device, for instance to replace hardware. `plan` is the plan of the new
        device.
        """

@final
class AsyncProfiles:
    """``Profiles`` for asyncio."""

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
        """Downloads profiles to devices and then enables the profiles."""
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
        """Downloads profiles to devices and leaves the profiles disabled."""
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
        """Downloads global profiles with a service plan to devices whose US profile is active."""
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
        """Enables profiles, which disables the other profiles of each device."""
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
        """Disables profiles."""
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
        """Deletes profiles from devices."""
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
        """Activates profiles with a plan and a phone number. Billing starts."""
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
        """Activates and enables profiles, up to 100 per request. Billing starts."""
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
        """Deactivates profiles. A termination fee may be billed."""
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
        """Makes profiles the fallback profiles of their devices, up to 100 per request."""
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
        """Suspends individual profiles."""
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
        """Resumes individual profiles."""
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
        """Suspends devices with all their profiles."""
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
        """Resumes devices with all their profiles."""
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
        """Changes the service plan of profiles, and therefore their price."""
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
        """Creates new activation codes for devices that are named by IMEI and ICCID."""
    def in_bulk(
        self,
        *,
        devices_per_request: int | None = None,
        keep_going: bool | None = None,
        on_progress: Callable[[BatchProgress], object] | None = None,
    ) -> AsyncBulkProfiles:
        """Returns an object that changes the profiles of any number of devices, like `devices.in_bulk`."""
    async def list(self, *, devices: ManyDevices | None = None) -> AsyncPendingQuery:
        """Queries these eUICC devices and their profiles. If `devices` is omitted, queries all eUICC devices.
        DeviceProfileService sends the answer. A long answer has several messages.
        """
    async def request_status(self, request_id: str) -> models.StatusResponse:
        """Returns the status of a profile request."""
    async def swap_device(self, old: OneDevice, new: OneDevice, *, plan: str | None = None) -> AsyncPendingQuery:
        """Moves the profiles of one device to another device, for instance to replace hardware. `plan` is the plan of the new
        device.
        """

@final
class BulkProfiles:
    """Manages the eUICC profiles of any number of devices, split into several requests."""

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
        """Downloads profiles to devices and then enables the profiles."""
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
        """Downloads profiles to devices and leaves the profiles disabled."""
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
        """Downloads global profiles with a service plan to devices whose US profile is active."""
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
        """Enables profiles, which disables the other profiles of each device."""
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
        """Disables profiles."""
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
        """Deletes profiles from devices."""
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
        """Activates profiles with a plan and a phone number. Billing starts."""
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
        """Activates and enables profiles, up to 100 per request. Billing starts."""
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
        """Deactivates profiles. A termination fee may be billed."""
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
        """Makes profiles the fallback profiles of their devices, up to 100 per request."""
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
        """Suspends individual profiles."""
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
        """Resumes individual profiles."""
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
        """Suspends devices with all their profiles."""
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
        """Resumes devices with all their profiles."""
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
        """Changes the service plan of profiles, and therefore their price."""
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
        """Creates new activation codes for devices that are named by IMEI and ICCID."""

@final
class AsyncBulkProfiles:
    """``BulkProfiles`` for asyncio."""

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
        """Downloads profiles to devices and then enables the profiles."""
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
        """Downloads profiles to devices and leaves the profiles disabled."""
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
        """Downloads global profiles with a service plan to devices whose US profile is active."""
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
        """Enables profiles, which disables the other profiles of each device."""
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
        """Disables profiles."""
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
        """Deletes profiles from devices."""
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
        """Activates profiles with a plan and a phone number. Billing starts."""
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
        """Activates and enables profiles, up to 100 per request. Billing starts."""
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
        """Deactivates profiles. A termination fee may be billed."""
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
        """Makes profiles the fallback profiles of their devices, up to 100 per request."""
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
        """Suspends individual profiles."""
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
        """Resumes individual profiles."""
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
        """Suspends devices with all their profiles."""
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
        """Resumes devices with all their profiles."""
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
        """Changes the service plan of profiles, and therefore their price."""
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
        """Creates new activation codes for devices that are named by IMEI and ICCID."""

@final
class JobProfiles:
    """Changes of eUICC profiles as durable jobs."""

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
        """Downloads profiles to devices and then enables the profiles."""
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
        """Downloads profiles to devices and leaves the profiles disabled."""
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
        """Downloads global profiles with a service plan to devices whose US profile is active."""
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
        """Enables profiles, which disables the other profiles of each device."""
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
        """Disables profiles."""
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
        """Deletes profiles from devices."""
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
        """Activates profiles with a plan and a phone number. Billing starts."""
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
        """Activates and enables profiles, up to 100 per request. Billing starts."""
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
        """Deactivates profiles. A termination fee may be billed."""
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
        """Makes profiles the fallback profiles of their devices, up to 100 per request."""
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
        """Suspends individual profiles."""
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
        """Resumes individual profiles."""
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
        """Suspends devices with all their profiles."""
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
        """Resumes devices with all their profiles."""
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
        """Changes the service plan of profiles, and therefore their price."""
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
        """Creates new activation codes for devices that are named by IMEI and ICCID."""

@final
class AsyncJobProfiles:
    """``JobProfiles`` for asyncio."""

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
        """Downloads profiles to devices and then enables the profiles."""
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
        """Downloads profiles to devices and leaves the profiles disabled."""
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
        """Downloads global profiles with a service plan to devices whose US profile is active."""
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
        """Enables profiles, which disables the other profiles of each device."""
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
        """Disables profiles."""
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
        """Deletes profiles from devices."""
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
        """Activates profiles with a plan and a phone number. Billing starts."""
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
        """Activates and enables profiles, up to 100 per request. Billing starts."""
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
        """Deactivates profiles. A termination fee may be billed."""
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
        """Makes profiles the fallback profiles of their devices, up to 100 per request."""
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
        """Suspends individual profiles."""
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
        """Resumes individual profiles."""
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
        """Suspends devices with all their profiles."""
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
        """Resumes devices with all their profiles."""
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
        """Changes the service plan of profiles, and therefore their price."""
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
        """Creates new activation codes for devices that are named by IMEI and ICCID."""
