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
    ) -> List[Device]: ...
    def get(self, device: OneDevice) -> Device: ...
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
    ) -> ChangeRequest: ...
    def suspend(self, devices: ManyDevices, *, with_billing: bool | None = None) -> ChangeRequest: ...
    def restore(self, devices: ManyDevices) -> ChangeRequest: ...
    def deactivate(
        self, devices: ManyDevices, *, waive_termination_fee: bool | None = None, delete_after: bool | None = None
    ) -> ChangeRequest: ...
    def in_bulk(
        self,
        *,
        devices_per_request: int | None = None,
        keep_going: bool | None = None,
        on_progress: Callable[[BatchProgress], object] | None = None,
    ) -> BulkDevices: ...
    def change_plan(
        self, devices: ManyDevices, *, to: str, ip_pool: str | None = None, at: Moment | None = None
    ) -> ChangeRequest: ...
    def change_cost_center(self, devices: ManyDevices, *, to: str | None = None, remove: bool | None = None) -> ChangeRequest: ...
    def change_custom_fields(self, devices: ManyDevices, *, fields: dict[str, str]) -> ChangeRequest: ...
    def change_place_of_use(self, devices: ManyDevices, *, place: models.PlaceOfUse | Mapping[str, Any]) -> ChangeRequest: ...
    def move_to(
        self,
        devices: ManyDevices,
        account: str,
        *,
        plan: str | None = None,
        ip_pool: str | None = None,
        custom_fields: dict[str, str] | None = None,
    ) -> ChangeRequest: ...
    def go_to_state(self, devices: ManyDevices, service: str, state: str, *, plan: str, zip: str) -> ChangeRequest: ...
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
    ) -> ChangeRequest: ...
    def detach(self, device: OneDevice) -> ChangeRequest: ...
    def add(
        self,
        devices: ManyDevices,
        *,
        group: str | None = None,
        sku: str | None = None,
        smsr_oid: str | None = None,
        custom_fields: dict[str, str] | None = None,
    ) -> Outcomes: ...
    def delete(self, devices: ManyDevices) -> Outcomes: ...
    def diagnostics(self, device: OneDevice) -> _list[models.DiagnosticsCategory]: ...
    def mismatched_hardware(
        self, since: Moment, until: Moment, *, devices: ManyDevices | None = None
    ) -> _list[models.MismatchedDevice]: ...
    def availability(self, devices: ManyDevices) -> PendingQuery: ...
    def suspension_status(self, devices: ManyDevices) -> PendingQuery: ...
    def roaming_lists(self, devices: ManyDevices) -> PendingQuery: ...
    def order_status(self, device: OneDevice, *, request_id: str | None = None) -> PendingQuery: ...
    def upload(
        self, devices: ManyDevices, sku: str, *, report_to: str, plan: str | None = None, zip: str | None = None
    ) -> PendingQuery: ...

@final
class AsyncDevices:
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
    ) -> AsyncList[Device]: ...
    async def get(self, device: OneDevice) -> Device: ...
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
    ) -> AsyncChangeRequest: ...
    async def suspend(self, devices: ManyDevices, *, with_billing: bool | None = None) -> AsyncChangeRequest: ...
    async def restore(self, devices: ManyDevices) -> AsyncChangeRequest: ...
    async def deactivate(
        self, devices: ManyDevices, *, waive_termination_fee: bool | None = None, delete_after: bool | None = None
    ) -> AsyncChangeRequest: ...
    def in_bulk(
        self,
        *,
        devices_per_request: int | None = None,
        keep_going: bool | None = None,
        on_progress: Callable[[BatchProgress], object] | None = None,
    ) -> AsyncBulkDevices: ...
    async def change_plan(
        self, devices: ManyDevices, *, to: str, ip_pool: str | None = None, at: Moment | None = None
    ) -> AsyncChangeRequest: ...
    async def change_cost_center(self, devices: ManyDevices, *, to: str | None = None, remove: bool | None = None) -> AsyncChangeRequest: ...
    async def change_custom_fields(self, devices: ManyDevices, *, fields: dict[str, str]) -> AsyncChangeRequest: ...
    async def change_place_of_use(self, devices: ManyDevices, *, place: models.PlaceOfUse | Mapping[str, Any]) -> AsyncChangeRequest: ...
    async def move_to(
        self,
        devices: ManyDevices,
        account: str,
        *,
        plan: str | None = None,
        ip_pool: str | None = None,
        custom_fields: dict[str, str] | None = None,
    ) -> AsyncChangeRequest: ...
    async def go_to_state(self, devices: ManyDevices, service: str, state: str, *, plan: str, zip: str) -> AsyncChangeRequest: ...
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
    ) -> AsyncChangeRequest: ...
    async def detach(self, device: OneDevice) -> AsyncChangeRequest: ...
    async def add(
        self,
        devices: ManyDevices,
        *,
        group: str | None = None,
        sku: str | None = None,
        smsr_oid: str | None = None,
        custom_fields: dict[str, str] | None = None,
    ) -> Outcomes: ...
    async def delete(self, devices: ManyDevices) -> Outcomes: ...
    async def diagnostics(self, device: OneDevice) -> _list[models.DiagnosticsCategory]: ...
    async def mismatched_hardware(
        self, since: Moment, until: Moment, *, devices: ManyDevices | None = None
    ) -> _list[models.MismatchedDevice]: ...
    async def availability(self, devices: ManyDevices) -> AsyncPendingQuery: ...
    async def suspension_status(self, devices: ManyDevices) -> AsyncPendingQuery: ...
    async def roaming_lists(self, devices: ManyDevices) -> AsyncPendingQuery: ...
    async def order_status(self, device: OneDevice, *, request_id: str | None = None) -> AsyncPendingQuery: ...
    async def upload(
        self, devices: ManyDevices, sku: str, *, report_to: str, plan: str | None = None, zip: str | None = None
    ) -> AsyncPendingQuery: ...

@final
class BulkDevices:
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
    ) -> ChangeRequests: ...
    def suspend(self, devices: ManyDevices, *, with_billing: bool | None = None) -> ChangeRequests: ...
    def restore(self, devices: ManyDevices) -> ChangeRequests: ...
    def deactivate(
        self, devices: ManyDevices, *, waive_termination_fee: bool | None = None, delete_after: bool | None = None
    ) -> ChangeRequests: ...
    def change_plan(
        self, devices: ManyDevices, *, to: str, ip_pool: str | None = None, at: Moment | None = None
    ) -> ChangeRequests: ...
    def change_cost_center(self, devices: ManyDevices, *, to: str | None = None, remove: bool | None = None) -> ChangeRequests: ...
    def change_custom_fields(self, devices: ManyDevices, *, fields: dict[str, str]) -> ChangeRequests: ...
    def change_place_of_use(self, devices: ManyDevices, *, place: models.PlaceOfUse | Mapping[str, Any]) -> ChangeRequests: ...
    def move_to(
        self,
        devices: ManyDevices,
        account: str,
        *,
        plan: str | None = None,
        ip_pool: str | None = None,
        custom_fields: dict[str, str] | None = None,
    ) -> ChangeRequests: ...
    def go_to_state(self, devices: ManyDevices, service: str, state: str, *, plan: str, zip: str) -> ChangeRequests: ...

@final
class AsyncBulkDevices:
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
    ) -> AsyncChangeRequests: ...
    async def suspend(self, devices: ManyDevices, *, with_billing: bool | None = None) -> AsyncChangeRequests: ...
    async def restore(self, devices: ManyDevices) -> AsyncChangeRequests: ...
    async def deactivate(
        self, devices: ManyDevices, *, waive_termination_fee: bool | None = None, delete_after: bool | None = None
    ) -> AsyncChangeRequests: ...
    async def change_plan(
        self, devices: ManyDevices, *, to: str, ip_pool: str | None = None, at: Moment | None = None
    ) -> AsyncChangeRequests: ...
    async def change_cost_center(self, devices: ManyDevices, *, to: str | None = None, remove: bool | None = None) -> AsyncChangeRequests: ...
    async def change_custom_fields(self, devices: ManyDevices, *, fields: dict[str, str]) -> AsyncChangeRequests: ...
    async def change_place_of_use(self, devices: ManyDevices, *, place: models.PlaceOfUse | Mapping[str, Any]) -> AsyncChangeRequests: ...
    async def move_to(
        self,
        devices: ManyDevices,
        account: str,
        *,
        plan: str | None = None,
        ip_pool: str | None = None,
        custom_fields: dict[str, str] | None = None,
    ) -> AsyncChangeRequests: ...
    async def go_to_state(self, devices: ManyDevices, service: str, state: str, *, plan: str, zip: str) -> AsyncChangeRequests: ...
