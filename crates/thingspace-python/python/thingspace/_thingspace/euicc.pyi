"""``client.euicc``."""

from collections.abc import Callable
from typing import final

from thingspace import models
from thingspace._thingspace.arguments import ManyDevices, OneDevice
from thingspace._thingspace.changes import AsyncChangeRequest, AsyncChangeRequests, ChangeRequest, ChangeRequests
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
    ) -> ChangeRequest: ...
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
    ) -> ChangeRequest: ...
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
    ) -> ChangeRequest: ...
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
    ) -> ChangeRequest: ...
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
    ) -> ChangeRequest: ...
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
    ) -> ChangeRequest: ...
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
    ) -> ChangeRequest: ...
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
    ) -> ChangeRequest: ...
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
    ) -> ChangeRequest: ...
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
    ) -> ChangeRequest: ...
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
    ) -> ChangeRequest: ...
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
    ) -> ChangeRequest: ...
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
    ) -> ChangeRequest: ...
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
    ) -> ChangeRequest: ...
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
    ) -> ChangeRequest: ...
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
    ) -> ChangeRequest: ...
    def in_bulk(
        self,
        *,
        devices_per_request: int | None = None,
        keep_going: bool | None = None,
        on_progress: Callable[[BatchProgress], object] | None = None,
    ) -> BulkProfiles: ...
    def list(self, *, devices: ManyDevices | None = None) -> PendingQuery: ...
    def request_status(self, request_id: str) -> models.StatusResponse: ...
    def swap_device(self, old: OneDevice, new: OneDevice, *, plan: str | None = None) -> PendingQuery: ...

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
    ) -> AsyncChangeRequest: ...
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
    ) -> AsyncChangeRequest: ...
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
    ) -> AsyncChangeRequest: ...
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
    ) -> AsyncChangeRequest: ...
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
    ) -> AsyncChangeRequest: ...
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
    ) -> AsyncChangeRequest: ...
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
    ) -> AsyncChangeRequest: ...
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
    ) -> AsyncChangeRequest: ...
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
    ) -> AsyncChangeRequest: ...
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
    ) -> AsyncChangeRequest: ...
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
    ) -> AsyncChangeRequest: ...
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
    ) -> AsyncChangeRequest: ...
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
    ) -> AsyncChangeRequest: ...
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
    ) -> AsyncChangeRequest: ...
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
    ) -> AsyncChangeRequest: ...
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
    ) -> AsyncChangeRequest: ...
    def in_bulk(
        self,
        *,
        devices_per_request: int | None = None,
        keep_going: bool | None = None,
        on_progress: Callable[[BatchProgress], object] | None = None,
    ) -> AsyncBulkProfiles: ...
    async def list(self, *, devices: ManyDevices | None = None) -> AsyncPendingQuery: ...
    async def request_status(self, request_id: str) -> models.StatusResponse: ...
    async def swap_device(self, old: OneDevice, new: OneDevice, *, plan: str | None = None) -> AsyncPendingQuery: ...

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
    ) -> ChangeRequests: ...
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
    ) -> ChangeRequests: ...
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
    ) -> ChangeRequests: ...
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
    ) -> ChangeRequests: ...
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
    ) -> ChangeRequests: ...
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
    ) -> ChangeRequests: ...
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
    ) -> ChangeRequests: ...
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
    ) -> ChangeRequests: ...
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
    ) -> ChangeRequests: ...
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
    ) -> ChangeRequests: ...
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
    ) -> ChangeRequests: ...
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
    ) -> ChangeRequests: ...
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
    ) -> ChangeRequests: ...
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
    ) -> ChangeRequests: ...
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
    ) -> ChangeRequests: ...
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
    ) -> ChangeRequests: ...

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
    ) -> AsyncChangeRequests: ...
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
    ) -> AsyncChangeRequests: ...
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
    ) -> AsyncChangeRequests: ...
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
    ) -> AsyncChangeRequests: ...
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
    ) -> AsyncChangeRequests: ...
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
    ) -> AsyncChangeRequests: ...
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
    ) -> AsyncChangeRequests: ...
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
    ) -> AsyncChangeRequests: ...
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
    ) -> AsyncChangeRequests: ...
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
    ) -> AsyncChangeRequests: ...
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
    ) -> AsyncChangeRequests: ...
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
    ) -> AsyncChangeRequests: ...
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
    ) -> AsyncChangeRequests: ...
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
    ) -> AsyncChangeRequests: ...
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
    ) -> AsyncChangeRequests: ...
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
    ) -> AsyncChangeRequests: ...
