"""``client.billed_usage`` and ``client.promo_usage``."""

from collections.abc import Mapping
from typing import Any, final

from thingspace import models
from thingspace._thingspace.arguments import ManyDevices, Moment, OneDevice
from thingspace._thingspace.lists import AsyncList, List
from thingspace._thingspace.queries import AsyncPendingQuery, PendingQuery

@final
class BilledUsage:
    """Reads billed usage."""

    def of_device(self, device: OneDevice, *, cycle: tuple[int, int] | None = None) -> Any: ...
    def of_labels(self, labels: Mapping[str, str], *, cycle: tuple[int, int] | None = None) -> Any: ...
    def of_devices(self, *, devices: ManyDevices | None = None, cycle: tuple[int, int] | None = None) -> PendingQuery: ...
    def of_cycles(
        self, first: tuple[int, int], last: tuple[int, int], *, devices: ManyDevices | None = None
    ) -> PendingQuery: ...

@final
class AsyncBilledUsage:
    """``BilledUsage`` for asyncio."""

    async def of_device(self, device: OneDevice, *, cycle: tuple[int, int] | None = None) -> Any: ...
    async def of_labels(self, labels: Mapping[str, str], *, cycle: tuple[int, int] | None = None) -> Any: ...
    async def of_devices(
        self, *, devices: ManyDevices | None = None, cycle: tuple[int, int] | None = None
    ) -> AsyncPendingQuery: ...
    async def of_cycles(
        self, first: tuple[int, int], last: tuple[int, int], *, devices: ManyDevices | None = None
    ) -> AsyncPendingQuery: ...

@final
class PromoUsage:
    def of(self, device: OneDevice, since: Moment, until: Moment) -> List[models.PromoUsage]: ...
    def totals(self, devices: ManyDevices, since: Moment, until: Moment) -> PendingQuery: ...

@final
class AsyncPromoUsage:
    def of(self, device: OneDevice, since: Moment, until: Moment) -> AsyncList[models.PromoUsage]: ...
    async def totals(self, devices: ManyDevices, since: Moment, until: Moment) -> AsyncPendingQuery: ...
