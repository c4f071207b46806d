# Generated from crates/thingspace-python/stubs and src by `cargo xtask generate`. Do not edit.
"""``client.reachability``."""

from collections.abc import Iterable
from typing import final

from thingspace._thingspace.arguments import ManyDevices, Moment, OneDevice
from thingspace._thingspace.queries import AsyncPendingQuery, PendingQuery

@final
class Reachability:
    """Queries and monitors whether devices can be reached."""

    def watch(self, devices: ManyDevices, kind: str, until: Moment) -> PendingQuery:
        """Monitors devices until a time that is at most 3,650 days ahead. The request is sent once and never retried, because each
        request creates new monitors, which count against an allowance.
        """
    def stop(self, monitors: Iterable[str]) -> PendingQuery:
        """Stops monitors by their ids."""
    def monitors(self, devices: ManyDevices, *, kind: str | None = None) -> PendingQuery:
        """Queries the monitors of devices."""
    def status(self, device: OneDevice, kind: str) -> PendingQuery:
        """Queries whether one device can be reached. The service waits for the device, at most one hour."""

@final
class AsyncReachability:
    """``Reachability`` for asyncio."""

    async def watch(self, devices: ManyDevices, kind: str, until: Moment) -> AsyncPendingQuery:
        """Monitors devices until a time that is at most 3,650 days ahead. The request is sent once and never retried, because each
        request creates new monitors, which count against an allowance.
        """
    async def stop(self, monitors: Iterable[str]) -> AsyncPendingQuery:
        """Stops monitors by their ids."""
    async def monitors(self, devices: ManyDevices, *, kind: str | None = None) -> AsyncPendingQuery:
        """Queries the monitors of devices."""
    async def status(self, device: OneDevice, kind: str) -> AsyncPendingQuery:
        """Queries whether one device can be reached. The service waits for the device, at most one hour."""
