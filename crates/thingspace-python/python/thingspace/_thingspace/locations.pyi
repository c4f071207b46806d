# Generated from crates/thingspace-python/stubs and src by `cargo xtask generate`. Do not edit.
"""``client.locations``."""

from builtins import list as _list
from typing import final

from thingspace import models
from thingspace._thingspace.arguments import Day, LocationSource, ManyDevices, ManyLocated
from thingspace._thingspace.callbacks import AsyncRegistered, Registered
from thingspace._thingspace.lists import AsyncList, List
from thingspace._thingspace.queries import AsyncPendingQuery, PendingQuery

@final
class Locations:
    """Locates devices and manages consents and exclusions."""

    @property
    def listeners(self) -> LocationListeners:
        """The listeners for locations and reports. The service registers them separately from other listeners."""
    def find(self, devices: ManyLocated, *, source: LocationSource) -> list[models.Location]:
        """Locates up to 20 devices and waits for the results. Each result has a location in `pd`, or an `error`."""
    def request(self, devices: ManyLocated, *, source: LocationSource) -> PendingQuery:
        """Queries the locations of up to 10,000 devices. DeviceLocation sends one message per device. Register a listener for
        DeviceLocation with `locations.listeners`.
        """
    def cancel_request(self, id: str) -> None:
        """Cancels a request that is still queued."""
    def order_report(self, devices: ManyLocated, *, source: LocationSource) -> models.LocationReportTransaction:
        """Requests a report about up to 10,000 devices. Fetch the report when it is complete. The service stores reports for 30
        days.
        """
    def report_status(self, id: str) -> models.LocationReportStatus:
        """Returns the status of a report."""
    def report(self, id: str) -> List[models.Location]:
        """Lists the locations in a complete report."""
    def cancel_report(self, id: str) -> None:
        """Cancels a report that is still queued."""
    def consents(self) -> models.AccountDeviceConsent:
        """Returns the devices that have consented to be located."""
    def record_consents(self, devices: ManyDevices) -> models.ConsentTransaction:
        """Records that devices have consented to be located. The request is sent once and never retried."""
    def set_consent_of_all(self, level: int) -> models.ConsentTransaction:
        """Changes the consent level of all devices of the account."""
    def exclude(self, devices: ManyDevices) -> None:
        """Excludes up to 2,000 devices from being located."""
    def exclude_all(self) -> None:
        """Excludes every device of the account from being located."""
    def include(self, devices: ManyDevices) -> None:
        """Allows up to 2,000 devices to be located again."""
    def exclusions(self) -> List[str]:
        """Lists the identifiers of the devices that are excluded from being located, without the kinds of the identifiers."""
    def subscription(self) -> models.DeviceLocationSubscription:
        """Returns the location subscription of the account."""
    def usage(self, since: Day, until: Day) -> models.BillableUsageReport:
        """Returns the number of location requests that were used from `since` to `until`, including both days."""

@final
class AsyncLocations:
    """``Locations`` for asyncio."""

    @property
    def listeners(self) -> AsyncLocationListeners:
        """The listeners for locations and reports. The service registers them separately from other listeners."""
    async def find(self, devices: ManyLocated, *, source: LocationSource) -> list[models.Location]:
        """Locates up to 20 devices and waits for the results. Each result has a location in `pd`, or an `error`."""
    async def request(self, devices: ManyLocated, *, source: LocationSource) -> AsyncPendingQuery:
        """Queries the locations of up to 10,000 devices. DeviceLocation sends one message per device. Register a listener for
        DeviceLocation with `locations.listeners`.
        """
    async def cancel_request(self, id: str) -> None:
        """Cancels a request that is still queued."""
    async def order_report(self, devices: ManyLocated, *, source: LocationSource) -> models.LocationReportTransaction:
        """Requests a report about up to 10,000 devices. Fetch the report when it is complete. The service stores reports for 30
        days.
        """
    async def report_status(self, id: str) -> models.LocationReportStatus:
        """Returns the status of a report."""
    def report(self, id: str) -> AsyncList[models.Location]:
        """Lists the locations in a complete report."""
    async def cancel_report(self, id: str) -> None:
        """Cancels a report that is still queued."""
    async def consents(self) -> models.AccountDeviceConsent:
        """Returns the devices that have consented to be located."""
    async def record_consents(self, devices: ManyDevices) -> models.ConsentTransaction:
        """Records that devices have consented to be located. The request is sent once and never retried."""
    async def set_consent_of_all(self, level: int) -> models.ConsentTransaction:
        """Changes the consent level of all devices of the account."""
    async def exclude(self, devices: ManyDevices) -> None:
        """Excludes up to 2,000 devices from being located."""
    async def exclude_all(self) -> None:
        """Excludes every device of the account from being located."""
    async def include(self, devices: ManyDevices) -> None:
        """Allows up to 2,000 devices to be located again."""
    def exclusions(self) -> AsyncList[str]:
        """Lists the identifiers of the devices that are excluded from being located, without the kinds of the identifiers."""
    async def subscription(self) -> models.DeviceLocationSubscription:
        """Returns the location subscription of the account."""
    async def usage(self, since: Day, until: Day) -> models.BillableUsageReport:
        """Returns the number of location requests that were used from `since` to `until`, including both days."""

@final
class LocationListeners:
    """Registers listeners for the location services."""

    def register(self, service: str, url: str, *, replace: bool | None = None) -> Registered:
        """Registers a listener for a service, which is one of `models.LocationCallbackService`. If another program has
        registered its listener, raises a `ListenerTakenError` unless `replace=True`. The `shared_key` of the result is the key
        that signs the messages; None if the service returned no key.
        """
    def list(self) -> _list[models.DeviceLocationCallback]:
        """Returns the registered listeners."""
    def deregister(self, service: str) -> None:
        """Deregisters the listener of a service, even if another program registered it."""

@final
class AsyncLocationListeners:
    """``LocationListeners`` for asyncio."""

    async def register(self, service: str, url: str, *, replace: bool | None = None) -> AsyncRegistered:
        """Registers a listener for a service, which is one of `models.LocationCallbackService`. If another program has
        registered its listener, raises a `ListenerTakenError` unless `replace=True`. The `shared_key` of the result is the key
        that signs the messages; None if the service returned no key.
        """
    async def list(self) -> _list[models.DeviceLocationCallback]:
        """Returns the registered listeners."""
    async def deregister(self, service: str) -> None:
        """Deregisters the listener of a service, even if another program registered it."""
