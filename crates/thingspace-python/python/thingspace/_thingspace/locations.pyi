# Generated from crates/thingspace-python/stubs and src by `cargo xtask generate`. Do not edit.
"""``client.locations``."""

from builtins import list as _list
from typing import final

from thingspace import models
from thingspace._thingspace import values
from thingspace._thingspace.arguments import Day, LocationSource, ManyDevices, ManyLocated
from thingspace._thingspace.callbacks import AsyncRegistered, Registered
from thingspace._thingspace.lists import AsyncList, List
from thingspace._thingspace.queries import AsyncPendingQuery, PendingQuery

@final
class Locations:
    """The locations of devices: `client.locations`.

    Pass each device as a `Device` that is in service (and therefore has a phone number), or as a `models.DeviceInfo` with an
    identifier and the phone number. `source` is `cache` (an earlier location, free), `network` (a new location, which counts
    against the purchased allowance) or `cache_or_network` (a new location only if no earlier location is known). New
    locations cost money. So if the response to a request is lost, the client does not send the request again: `find` raises
    an `OutcomeError`, and `request` returns a query with the error in `lost`.
    """

    @property
    def listeners(self) -> LocationListeners:
        """The listeners that receive locations and reports. These listeners are registered separately from the listeners of
        `client.callbacks`.
        """
    def find(self, devices: ManyLocated, *, source: LocationSource) -> list[models.Location]:
        """Locates up to 20 devices and waits for the results. Each result has either a location in `pd` or an error in `error`.

        ```python
        for found in client.locations.find(device, source="cache_or_network"):
            print(found.pd or found.error)
        ```
        """
    def request(self, devices: ManyLocated, *, source: LocationSource) -> PendingQuery:
        """Requests the locations of up to 10,000 devices. The callback service DeviceLocation sends one message per device. Register
        a listener for this service with `client.locations.listeners`.

        ```python
        query = client.locations.request(device, source="network")
        ```
        """
    def cancel_request(self, id: str) -> None:
        """Cancels the location request with this request id, if the request is still queued. If not, the service refuses the call.

        ```python
        query = client.locations.request(device, source="network")
        client.locations.cancel_request(query.request_id or "")
        ```
        """
    def order_report(self, devices: ManyLocated, *, source: LocationSource) -> models.LocationReportTransaction:
        """Requests a report on the locations of up to 10,000 devices. The `txid` of the result is the id of the report. When the
        report is complete, read it with `report`. The service stores reports for 30 days.

        ```python
        report = client.locations.order_report(device, source="cache")
        print(report.txid)
        ```
        """
    def report_status(self, id: str) -> models.LocationReportStatus:
        """Returns the status of the report with this id.

        ```python
        print(client.locations.report_status(report).status)
        ```
        """
    def report(self, id: str) -> List[models.Location]:
        """Lists the locations in the report with this id. The report must be complete.

        ```python
        for found in client.locations.report(report):
            print(found.pd or found.error)
        ```
        """
    def cancel_report(self, id: str) -> None:
        """Cancels the report with this id, if the report is still queued. If not, the service refuses the call.

        ```python
        report = client.locations.order_report(device, source="network")
        client.locations.cancel_report(report.txid or "")
        ```
        """
    def consents(self) -> models.AccountDeviceConsent:
        """Returns which devices have consented to be located, and the consent level of the whole account.

        ```python
        print(client.locations.consents())
        ```
        """
    def record_consents(self, devices: ManyDevices) -> models.ConsentTransaction:
        """Records that devices have consented to be located. If the response is lost, the client does not send the request again.

        ```python
        client.locations.record_consents(["iccid:89148000008682242668", "iccid:89148000008682242676"])
        ```
        """
    def set_consent_of_all(self, level: int) -> models.ConsentTransaction:
        """Changes the consent level of all devices of the account.

        ```python
        client.locations.set_consent_of_all(1)
        ```
        """
    def exclude(self, devices: ManyDevices) -> None:
        """Excludes up to 2,000 devices from being located.

        ```python
        client.locations.exclude("imei:490154203237518")
        ```
        """
    def exclude_all(self) -> None:
        """Excludes every device of the account from being located.

        ```python
        client.locations.exclude_all()
        ```
        """
    def include(self, devices: ManyDevices) -> None:
        """Allows up to 2,000 excluded devices to be located again.

        ```python
        client.locations.include("imei:490154203237518")
        ```
        """
    def exclusions(self) -> List[str]:
        """Lists the identifiers of the devices that are excluded from being located. The service does not return the kinds of the
        identifiers.

        ```python
        for id in client.locations.exclusions():
            print(id)
        ```
        """
    def subscription(self) -> models.DeviceLocationSubscription:
        """Returns the location subscription of the account.

        ```python
        print(client.locations.subscription())
        ```
        """
    def usage(self, since: Day, until: Day) -> models.BillableUsageReport:
        """Returns how many locations were counted against the purchased allowance from `since` to `until`, including both days.

        ```python
        print(client.locations.usage("2025-12-01", "2025-12-31"))
        ```
        """

@final
class AsyncLocations:
    """The locations of devices: `client.locations`.

    Pass each device as a `Device` that is in service (and therefore has a phone number), or as a `models.DeviceInfo` with an
    identifier and the phone number. `source` is `cache` (an earlier location, free), `network` (a new location, which counts
    against the purchased allowance) or `cache_or_network` (a new location only if no earlier location is known). New
    locations cost money. So if the response to a request is lost, the client does not send the request again: `find` raises
    an `OutcomeError`, and `request` returns a query with the error in `lost`.
    """

    @property
    def listeners(self) -> AsyncLocationListeners:
        """The listeners that receive locations and reports. These listeners are registered separately from the listeners of
        `client.callbacks`.
        """
    async def find(self, devices: ManyLocated, *, source: LocationSource) -> list[models.Location]:
        """Locates up to 20 devices and waits for the results. Each result has either a location in `pd` or an error in `error`.

        ```python
        for found in await client.locations.find(device, source="cache_or_network"):
            print(found.pd or found.error)
        ```
        """
    async def request(self, devices: ManyLocated, *, source: LocationSource) -> AsyncPendingQuery:
        """Requests the locations of up to 10,000 devices. The callback service DeviceLocation sends one message per device. Register
        a listener for this service with `client.locations.listeners`.

        ```python
        query = await client.locations.request(device, source="network")
        ```
        """
    async def cancel_request(self, id: str) -> None:
        """Cancels the location request with this request id, if the request is still queued. If not, the service refuses the call.

        ```python
        query = await client.locations.request(device, source="network")
        await client.locations.cancel_request(query.request_id or "")
        ```
        """
    async def order_report(self, devices: ManyLocated, *, source: LocationSource) -> models.LocationReportTransaction:
        """Requests a report on the locations of up to 10,000 devices. The `txid` of the result is the id of the report. When the
        report is complete, read it with `report`. The service stores reports for 30 days.

        ```python
        report = await client.locations.order_report(device, source="cache")
        print(report.txid)
        ```
        """
    async def report_status(self, id: str) -> models.LocationReportStatus:
        """Returns the status of the report with this id.

        ```python
        print((await client.locations.report_status(report)).status)
        ```
        """
    def report(self, id: str) -> AsyncList[models.Location]:
        """Lists the locations in the report with this id. The report must be complete.

        ```python
        async for found in client.locations.report(report):
            print(found.pd or found.error)
        ```
        """
    async def cancel_report(self, id: str) -> None:
        """Cancels the report with this id, if the report is still queued. If not, the service refuses the call.

        ```python
        report = await client.locations.order_report(device, source="network")
        await client.locations.cancel_report(report.txid or "")
        ```
        """
    async def consents(self) -> models.AccountDeviceConsent:
        """Returns which devices have consented to be located, and the consent level of the whole account.

        ```python
        print(await client.locations.consents())
        ```
        """
    async def record_consents(self, devices: ManyDevices) -> models.ConsentTransaction:
        """Records that devices have consented to be located. If the response is lost, the client does not send the request again.

        ```python
        await client.locations.record_consents(["iccid:89148000008682242668", "iccid:89148000008682242676"])
        ```
        """
    async def set_consent_of_all(self, level: int) -> models.ConsentTransaction:
        """Changes the consent level of all devices of the account.

        ```python
        await client.locations.set_consent_of_all(1)
        ```
        """
    async def exclude(self, devices: ManyDevices) -> None:
        """Excludes up to 2,000 devices from being located.

        ```python
        await client.locations.exclude("imei:490154203237518")
        ```
        """
    async def exclude_all(self) -> None:
        """Excludes every device of the account from being located.

        ```python
        await client.locations.exclude_all()
        ```
        """
    async def include(self, devices: ManyDevices) -> None:
        """Allows up to 2,000 excluded devices to be located again.

        ```python
        await client.locations.include("imei:490154203237518")
        ```
        """
    def exclusions(self) -> AsyncList[str]:
        """Lists the identifiers of the devices that are excluded from being located. The service does not return the kinds of the
        identifiers.

        ```python
        async for id in client.locations.exclusions():
            print(id)
        ```
        """
    async def subscription(self) -> models.DeviceLocationSubscription:
        """Returns the location subscription of the account.

        ```python
        print(await client.locations.subscription())
        ```
        """
    async def usage(self, since: Day, until: Day) -> models.BillableUsageReport:
        """Returns how many locations were counted against the purchased allowance from `since` to `until`, including both days.

        ```python
        print(await client.locations.usage("2025-12-01", "2025-12-31"))
        ```
        """

@final
class LocationListeners:
    """The listeners that receive locations and reports: `client.locations.listeners`. The messages to these listeners contain no
    credentials. Instead, the service signs the messages with a key.
    """

    def register(self, service: values.LocationCallbackService, url: str, *, replace: bool | None = None) -> Registered:
        """Registers a listener for the callback service `service`, one of `models.LocationCallbackService`. If another program has
        registered a listener for this service, the method raises a `ListenerTakenError`. With `replace=True`, the method replaces
        that listener instead. The `shared_key` of the result is the key that the service uses to sign messages, or None if the
        service returned no key.

        ```python
        registered = client.locations.listeners.register("DeviceLocation", inbox.url("DeviceLocation"))
        print(registered.shared_key is not None)
        ```
        """
    def list(self) -> _list[models.DeviceLocationCallback]:
        """Returns the registered listeners.

        ```python
        for listener in client.locations.listeners.list():
            print(listener.name, listener.url)
        ```
        """
    def deregister(self, service: values.LocationCallbackService) -> None:
        """Deregisters the listener of a callback service, even if another program registered this listener.

        ```python
        client.locations.listeners.deregister("DeviceLocation")
        ```
        """

@final
class AsyncLocationListeners:
    """The listeners that receive locations and reports: `client.locations.listeners`. The messages to these listeners contain no
    credentials. Instead, the service signs the messages with a key.
    """

    async def register(self, service: values.LocationCallbackService, url: str, *, replace: bool | None = None) -> AsyncRegistered:
        """Registers a listener for the callback service `service`, one of `models.LocationCallbackService`. If another program has
        registered a listener for this service, the method raises a `ListenerTakenError`. With `replace=True`, the method replaces
        that listener instead. The `shared_key` of the result is the key that the service uses to sign messages, or None if the
        service returned no key.

        ```python
        registered = await client.locations.listeners.register("DeviceLocation", inbox.url("DeviceLocation"))
        print(registered.shared_key is not None)
        ```
        """
    async def list(self) -> _list[models.DeviceLocationCallback]:
        """Returns the registered listeners.

        ```python
        for listener in await client.locations.listeners.list():
            print(listener.name, listener.url)
        ```
        """
    async def deregister(self, service: values.LocationCallbackService) -> None:
        """Deregisters the listener of a callback service, even if another program registered this listener.

        ```python
        await client.locations.listeners.deregister("DeviceLocation")
        ```
        """
