# Generated from crates/thingspace-python/stubs and src by `cargo xtask generate`. Do not edit.
"""``client.billed_usage`` and ``client.promo_usage``."""

from collections.abc import Mapping
from typing import Any, TypeAlias, final

from thingspace import models
from thingspace._thingspace.arguments import ManyDevices, Moment, OneDevice
from thingspace._thingspace.lists import AsyncList, List
from thingspace._thingspace.queries import AsyncPendingQuery, PendingQuery

@final
class BillingCycle:
    """A billing cycle, identified by the year and the month in which it closes."""

    def __init__(self, year: int, month: int) -> None: ...
    @staticmethod
    def parse(cycle: str) -> BillingCycle:
        """Reads a cycle from a string such as `2025-11`.

        ```python
        cycle = ts.BillingCycle.parse("2025-11")
        print(client.billed_usage.of_device("eid:89033023426200000000000000000001", cycle=cycle))
        ```
        """
    @property
    def year(self) -> int:
        """The year in which the cycle closes."""
    @property
    def month(self) -> int:
        """The month in which the cycle closes, from 1 to 12."""
    def __lt__(self, other: BillingCycle) -> bool: ...
    def __le__(self, other: BillingCycle) -> bool: ...
    def __gt__(self, other: BillingCycle) -> bool: ...
    def __ge__(self, other: BillingCycle) -> bool: ...
    def __hash__(self) -> int: ...

#: A ``BillingCycle`` or a string such as ``"2025-11"``.
Cycle: TypeAlias = BillingCycle | str

@final
class BilledUsage:
    """Reads billed usage."""

    def of_device(self, device: OneDevice, *, cycle: Cycle | None = None) -> Any:
        """Returns the usage of one device in one cycle (default: the latest closed cycle). The result is a plain dictionary, not a
        class of `models`, because Verizon's documentation does not describe the response.

        ```python
        print(client.billed_usage.of_device("eid:89033023426200000000000000000001", cycle="2025-11"))
        ```
        """
    def of_labels(self, labels: Mapping[str, str], *, cycle: Cycle | None = None) -> Any:
        """Returns the usage of each label in one cycle (default: the latest closed cycle). `labels` maps the name of each label to
        its value.

        ```python
        print(client.billed_usage.of_labels({"usage": "infotainment"}, cycle="2025-11"))
        ```
        """
    def of_devices(self, *, devices: ManyDevices | None = None, cycle: Cycle | None = None) -> PendingQuery:
        """Queries the usage of up to 2,000 devices in one cycle. If `devices` is omitted, queries the usage of all devices of the
        account. An empty list is refused. The answer arrives as messages of the callback service DeviceService: a long answer
        consists of several messages.

        ```python
        query = client.billed_usage.of_devices(devices="eid:89033023426200000000000000000001", cycle="2025-11")
        ```
        """
    def of_cycles(
        self, first: Cycle, last: Cycle, *, devices: ManyDevices | None = None
    ) -> PendingQuery:
        """Queries the usage in the cycles from `first` to `last`, inclusive. The answer has the usage of each device in `devices`.
        If `devices` is omitted, the answer has the usage of the whole account. An empty list is refused. The answer arrives as
        messages of the callback service DeviceService.

        ```python
        query = client.billed_usage.of_cycles(first="2025-10", last="2025-11", devices="eid:89033023426200000000000000000001")
        ```
        """

@final
class AsyncBilledUsage:
    """``BilledUsage`` for asyncio."""

    async def of_device(self, device: OneDevice, *, cycle: Cycle | None = None) -> Any:
        """Returns the usage of one device in one cycle (default: the latest closed cycle). The result is a plain dictionary, not a
        class of `models`, because Verizon's documentation does not describe the response.

        ```python
        print(await client.billed_usage.of_device("eid:89033023426200000000000000000001", cycle="2025-11"))
        ```
        """
    async def of_labels(self, labels: Mapping[str, str], *, cycle: Cycle | None = None) -> Any:
        """Returns the usage of each label in one cycle (default: the latest closed cycle). `labels` maps the name of each label to
        its value.

        ```python
        print(await client.billed_usage.of_labels({"usage": "infotainment"}, cycle="2025-11"))
        ```
        """
    async def of_devices(
        self, *, devices: ManyDevices | None = None, cycle: Cycle | None = None
    ) -> AsyncPendingQuery:
        """Queries the usage of up to 2,000 devices in one cycle. If `devices` is omitted, queries the usage of all devices of the
        account. An empty list is refused. The answer arrives as messages of the callback service DeviceService: a long answer
        consists of several messages.

        ```python
        query = await client.billed_usage.of_devices(devices="eid:89033023426200000000000000000001", cycle="2025-11")
        ```
        """
    async def of_cycles(
        self, first: Cycle, last: Cycle, *, devices: ManyDevices | None = None
    ) -> AsyncPendingQuery:
        """Queries the usage in the cycles from `first` to `last`, inclusive. The answer has the usage of each device in `devices`.
        If `devices` is omitted, the answer has the usage of the whole account. An empty list is refused. The answer arrives as
        messages of the callback service DeviceService.

        ```python
        query = await client.billed_usage.of_cycles(first="2025-10", last="2025-11", devices="eid:89033023426200000000000000000001")
        ```
        """

@final
class PromoUsage:
    """The usage of devices under promotions: `client.promo_usage`."""

    def of(self, device: OneDevice, since: Moment, until: Moment) -> List[models.PromoUsage]:
        """Lists the daily usage of one device under promotions.

        ```python
        for record in client.promo_usage.of("iccid:89148000008682242668", "2025-12-01T00:00:00Z", "2025-12-31T00:00:00Z"):
            print(record)
        ```
        """
    def totals(self, since: Moment, until: Moment, *, devices: ManyDevices | None = None) -> PendingQuery:
        """Queries how much each device in `devices` has used under promotions in total. If `devices` is omitted, queries every
        device of the account. An empty list raises a `ConfigError`. The callback service DevicePromoUsage sends the answer.

        ```python
        query = client.promo_usage.totals("2025-12-01T00:00:00Z", "2025-12-31T00:00:00Z", devices="iccid:89148000008682242668")
        ```
        """

@final
class AsyncPromoUsage:
    """The usage of devices under promotions: `client.promo_usage`."""

    def of(self, device: OneDevice, since: Moment, until: Moment) -> AsyncList[models.PromoUsage]:
        """Lists the daily usage of one device under promotions.

        ```python
        async for record in client.promo_usage.of("iccid:89148000008682242668", "2025-12-01T00:00:00Z", "2025-12-31T00:00:00Z"):
            print(record)
        ```
        """
    async def totals(self, since: Moment, until: Moment, *, devices: ManyDevices | None = None) -> AsyncPendingQuery:
        """Queries how much each device in `devices` has used under promotions in total. If `devices` is omitted, queries every
        device of the account. An empty list raises a `ConfigError`. The callback service DevicePromoUsage sends the answer.

        ```python
        query = await client.promo_usage.totals("2025-12-01T00:00:00Z", "2025-12-31T00:00:00Z", devices="iccid:89148000008682242668")
        ```
        """
