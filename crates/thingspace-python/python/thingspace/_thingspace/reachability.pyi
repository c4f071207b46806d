# Generated from crates/thingspace-python/stubs and src by `cargo xtask generate`. Do not edit.
"""``client.reachability``."""

from collections.abc import Iterable
from typing import final

from thingspace._thingspace import values
from thingspace._thingspace.arguments import ManyDevices, Moment, OneDevice
from thingspace._thingspace.queries import AsyncPendingQuery, PendingQuery

@final
class Reachability:
    """Queries and monitors whether devices can be reached: `client.reachability`.

    The callback service DiagnosticsService sends the answer to every request, so register a listener for this service first.
    Identify all devices of a request by the same kind of identifier: IMEI, MDN, MSISDN or ICCID. The argument `kind` is the
    kind of reachability: one of `models.ReachabilityType`, for instance `REACHABLE_FOR_DATA`.
    """

    def watch(self, devices: ManyDevices, kind: values.ReachabilityType, until: Moment) -> PendingQuery:
        """Monitors devices until the time `until`, which is at most 3,650 days in the future. Each request creates new monitors,
        which count against an allowance. Therefore, the client does not send a request again if its answer is lost.

        ```python
        query = client.reachability.watch("iccid:89148000008682242668", "REACHABLE_FOR_DATA", "2026-02-01T00:00:00Z")
        ```
        """
    def stop(self, monitors: Iterable[str]) -> PendingQuery:
        """Stops monitors by their ids.

        ```python
        query = client.reachability.stop([monitor])
        ```
        """
    def monitors(self, devices: ManyDevices, *, kind: values.ReachabilityType | None = None) -> PendingQuery:
        """Queries the monitors of devices.

        ```python
        query = client.reachability.monitors("iccid:89148000008682242668")
        ```
        """
    def status(self, device: OneDevice, kind: values.ReachabilityType) -> PendingQuery:
        """Queries whether one device can be reached. If the device cannot be reached now, the service waits for it for one hour.

        ```python
        query = client.reachability.status("iccid:89148000008682242668", "REACHABLE_FOR_DATA")
        ```
        """

@final
class AsyncReachability:
    """Queries and monitors whether devices can be reached: `client.reachability`.

    The callback service DiagnosticsService sends the answer to every request, so register a listener for this service first.
    Identify all devices of a request by the same kind of identifier: IMEI, MDN, MSISDN or ICCID. The argument `kind` is the
    kind of reachability: one of `models.ReachabilityType`, for instance `REACHABLE_FOR_DATA`.
    """

    async def watch(self, devices: ManyDevices, kind: values.ReachabilityType, until: Moment) -> AsyncPendingQuery:
        """Monitors devices until the time `until`, which is at most 3,650 days in the future. Each request creates new monitors,
        which count against an allowance. Therefore, the client does not send a request again if its answer is lost.

        ```python
        query = await client.reachability.watch("iccid:89148000008682242668", "REACHABLE_FOR_DATA", "2026-02-01T00:00:00Z")
        ```
        """
    async def stop(self, monitors: Iterable[str]) -> AsyncPendingQuery:
        """Stops monitors by their ids.

        ```python
        query = await client.reachability.stop([monitor])
        ```
        """
    async def monitors(self, devices: ManyDevices, *, kind: values.ReachabilityType | None = None) -> AsyncPendingQuery:
        """Queries the monitors of devices.

        ```python
        query = await client.reachability.monitors("iccid:89148000008682242668")
        ```
        """
    async def status(self, device: OneDevice, kind: values.ReachabilityType) -> AsyncPendingQuery:
        """Queries whether one device can be reached. If the device cannot be reached now, the service waits for it for one hour.

        ```python
        query = await client.reachability.status("iccid:89148000008682242668", "REACHABLE_FOR_DATA")
        ```
        """
