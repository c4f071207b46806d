# Generated from crates/thingspace-python/stubs and src by `cargo xtask generate`. Do not edit.
"""The histories ``client.usage``, ``client.connections`` and ``client.provisioning``, and the records that they contain."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any, ClassVar, Generic, TypeVar, final

from thingspace._thingspace.arguments import ManyDevices, Moment, OneDevice
from thingspace._thingspace.lists import AsyncList, List
from thingspace._thingspace.queries import AsyncPendingQuery, PendingQuery
from thingspace.errors import ThingSpaceError

_T = TypeVar("_T")

@final
class Usage:
    """The usage of a device on one day, from one source."""

    @property
    def timestamp(self) -> datetime | None:
        """The day, as a `datetime` in UTC."""
    @property
    def bytes_used(self) -> int | None:
        """The data usage in bytes, in both directions."""
    @property
    def sms_used(self) -> int | None:
        """The number of SMS, sent and received."""
    @property
    def plan(self) -> str | None:
        """The service plan that the usage counts against."""
    @property
    def source(self) -> str | None:
        """The source of the record: `Raw Usage` (from the network), or `Usage Feed` (rated usage, available about two days later)."""
    @property
    def sms_sent(self) -> int | None:
        """The number of SMS that the device sent."""
    @property
    def sms_received(self) -> int | None:
        """The number of SMS that the device received."""
    def to_dict(self) -> dict[str, Any]:
        """Returns the record as a dictionary. If the service sent the record, the keys are the member names of the API.

        ```python
        import json

        print(json.dumps(record.to_dict()))
        ```
        """
    @staticmethod
    def from_dict(data: dict[str, Any]) -> Usage:
        """Creates a record from a dictionary that `to_dict` returned.

        ```python
        copy = type(record).from_dict(record.to_dict())
        assert copy == record
        ```
        """
    def __eq__(self, other: object, /) -> bool: ...
    __hash__: ClassVar[None]  # type: ignore[assignment]

@final
class ConnectionEvent:
    """The start or the end of a data session."""

    @property
    def occurred_at(self) -> datetime | None:
        """When the event happened."""
    @property
    def event(self) -> str | None:
        """The kind of event: `Start` or `Stop`."""
    @property
    def bytes_used(self) -> int | None:
        """The data usage of the session in bytes."""
    @property
    def msisdn(self) -> str | None:
        """The phone number of the device with the country code."""
    def to_dict(self) -> dict[str, Any]:
        """Returns the record as a dictionary. If the service sent the record, the keys are the member names of the API.

        ```python
        import json

        print(json.dumps(record.to_dict()))
        ```
        """
    @staticmethod
    def from_dict(data: dict[str, Any]) -> ConnectionEvent:
        """Creates a record from a dictionary that `to_dict` returned.

        ```python
        copy = type(record).from_dict(record.to_dict())
        assert copy == record
        ```
        """
    def __eq__(self, other: object, /) -> bool: ...
    __hash__: ClassVar[None]  # type: ignore[assignment]

@final
class ConnectionSession:
    """A data session of a device: a start and an end from the connection history of the device."""

    @property
    def start(self) -> datetime | None:
        """When the session started; None if the history does not contain its start."""
    @property
    def stop(self) -> datetime | None:
        """When the session ended; None if the history does not contain its end, perhaps because the session has not ended."""
    @property
    def bytes_used(self) -> int | None:
        """The data usage of the session in bytes. None if the history does not contain the end of the session, because only the end
        event reports the usage.
        """
    @property
    def length(self) -> timedelta | None:
        """How long the session lasted, as a `timedelta`; None if its start or its end is missing."""
    def to_dict(self) -> dict[str, Any]:
        """Returns the record as a dictionary. If the service sent the record, the keys are the member names of the API.

        ```python
        import json

        print(json.dumps(record.to_dict()))
        ```
        """
    @staticmethod
    def from_dict(data: dict[str, Any]) -> ConnectionSession:
        """Creates a record from a dictionary that `to_dict` returned.

        ```python
        copy = type(record).from_dict(record.to_dict())
        assert copy == record
        ```
        """
    def __eq__(self, other: object, /) -> bool: ...
    __hash__: ClassVar[None]  # type: ignore[assignment]

@final
class ProvisioningEvent:
    """A change to a device, successful or not."""

    @property
    def occurred_at(self) -> datetime | None:
        """When the change was made or failed."""
    @property
    def event_type(self) -> str | None:
        """The kind of change, in the service's terms: `Activate`, `Suspend`, …"""
    @property
    def status(self) -> str | None:
        """The result: `Success` or `Failed`."""
    @property
    def event_by(self) -> str | None:
        """The author of the change: a user name, or the name of a system."""
    @property
    def plan(self) -> str | None:
        """The service plan at the time of the change."""
    @property
    def mdn(self) -> str | None:
        """The phone number at the time of the change."""
    @property
    def msisdn(self) -> str | None:
        """The phone number with the country code at the time of the change."""
    def to_dict(self) -> dict[str, Any]:
        """Returns the record as a dictionary. If the service sent the record, the keys are the member names of the API.

        ```python
        import json

        print(json.dumps(record.to_dict()))
        ```
        """
    @staticmethod
    def from_dict(data: dict[str, Any]) -> ProvisioningEvent:
        """Creates a record from a dictionary that `to_dict` returned.

        ```python
        copy = type(record).from_dict(record.to_dict())
        assert copy == record
        ```
        """
    def __eq__(self, other: object, /) -> bool: ...
    __hash__: ClassVar[None]  # type: ignore[assignment]

@final
class DeviceHistory(Generic[_T]):
    """The history of one device. Iterate over this object to read the records. If the history could not be read, there are no
    records, and `error` has the reason.
    """

    @property
    def device(self) -> str:
        """The id of the device, as it was sent in the request."""
    @property
    def records(self) -> list[_T]:
        """The records, oldest first."""
    @property
    def error(self) -> ThingSpaceError | None:
        """Why the history could not be read; None if the history was read. This error does not affect the histories of other
        devices.
        """
    def __len__(self) -> int: ...
    def __iter__(self) -> Iterator[_T]: ...
    def __class_getitem__(cls, key: Any) -> Any: ...

@final
class UsageHistory:
    """The daily usage of devices: `client.usage`."""

    def of(self, device: OneDevice, since: Moment, until: Moment) -> List[Usage]:
        """Lists the records of one device from `since` to `until`, inclusive, oldest first.

        ```python
        for record in client.usage.of("iccid:89148000008682242668", "2025-12-01T00:00:00Z", "2025-12-31T00:00:00Z"):
            print(record)
        ```
        """
    def of_many(
        self, devices: ManyDevices, since: Moment, until: Moment, *, in_flight: int | None = None
    ) -> List[DeviceHistory[Usage]]:
        """Lists the histories of many devices, each as a `DeviceHistory`, in the order in which the histories arrive.
        The client reads each history separately, because the service accepts one device per call. Up to `in_flight`
        histories are read at a time (default: 16). A history that cannot be read does not affect the others.

        A table of the histories has the additional columns `device` (the id that was requested), `iccid` and
        `imei`. `iccid` and `imei` are null for devices that you pass without these ids. A `Device` has both ids: if
        you pass `Device` objects, you can join the table with the table of `devices.list()`.

        ```python
        for history in client.usage.of_many(client.devices.list(state="active").all(), "2025-12-01T00:00:00Z", "2025-12-31T00:00:00Z"):
            print(history.device, len(history), history.error)
        ```
        """
    def totals(self, since: Moment, until: Moment, *, devices: ManyDevices | None = None) -> PendingQuery:
        """Queries the total usage of each device in `devices`. If `devices` is omitted, queries every device of the account. An
        empty list raises a `ConfigError`. The period must start at most six months ago and last at most one month. The
        callback service DeviceUsage sends one message per device to your listener. `of_many` needs no listener: it returns
        the daily usage directly.

        ```python
        query = client.usage.totals("2025-12-01T00:00:00Z", "2025-12-31T00:00:00Z", devices="iccid:89148000008682242668")
        ```
        """

@final
class AsyncUsageHistory:
    """The daily usage of devices: `client.usage`."""

    def of(self, device: OneDevice, since: Moment, until: Moment) -> AsyncList[Usage]:
        """Lists the records of one device from `since` to `until`, inclusive, oldest first.

        ```python
        async for record in client.usage.of("iccid:89148000008682242668", "2025-12-01T00:00:00Z", "2025-12-31T00:00:00Z"):
            print(record)
        ```
        """
    def of_many(
        self, devices: ManyDevices, since: Moment, until: Moment, *, in_flight: int | None = None
    ) -> AsyncList[DeviceHistory[Usage]]:
        """Lists the histories of many devices, each as a `DeviceHistory`, in the order in which the histories arrive.
        The client reads each history separately, because the service accepts one device per call. Up to `in_flight`
        histories are read at a time (default: 16). A history that cannot be read does not affect the others.

        A table of the histories has the additional columns `device` (the id that was requested), `iccid` and
        `imei`. `iccid` and `imei` are null for devices that you pass without these ids. A `Device` has both ids: if
        you pass `Device` objects, you can join the table with the table of `devices.list()`.

        ```python
        async for history in client.usage.of_many(await client.devices.list(state="active").all(), "2025-12-01T00:00:00Z", "2025-12-31T00:00:00Z"):
            print(history.device, len(history), history.error)
        ```
        """
    async def totals(self, since: Moment, until: Moment, *, devices: ManyDevices | None = None) -> AsyncPendingQuery:
        """Queries the total usage of each device in `devices`. If `devices` is omitted, queries every device of the account. An
        empty list raises a `ConfigError`. The period must start at most six months ago and last at most one month. The
        callback service DeviceUsage sends one message per device to your listener. `of_many` needs no listener: it returns
        the daily usage directly.

        ```python
        query = await client.usage.totals("2025-12-01T00:00:00Z", "2025-12-31T00:00:00Z", devices="iccid:89148000008682242668")
        ```
        """

@final
class ConnectionHistory:
    """When devices started and ended their data sessions: `client.connections`."""

    def of(self, device: OneDevice, since: Moment, until: Moment) -> List[ConnectionEvent]:
        """Lists the records of one device from `since` to `until`, inclusive, oldest first.

        ```python
        for record in client.connections.of("iccid:89148000008682242668", "2025-12-01T00:00:00Z", "2025-12-31T00:00:00Z"):
            print(record)
        ```
        """
    def of_many(
        self, devices: ManyDevices, since: Moment, until: Moment, *, in_flight: int | None = None
    ) -> List[DeviceHistory[ConnectionEvent]]:
        """Lists the histories of many devices, each as a `DeviceHistory`, in the order in which the histories arrive.
        The client reads each history separately, because the service accepts one device per call. Up to `in_flight`
        histories are read at a time (default: 16). A history that cannot be read does not affect the others.

        A table of the histories has the additional columns `device` (the id that was requested), `iccid` and
        `imei`. `iccid` and `imei` are null for devices that you pass without these ids. A `Device` has both ids: if
        you pass `Device` objects, you can join the table with the table of `devices.list()`.

        ```python
        for history in client.connections.of_many(client.devices.list(state="active").all(), "2025-12-01T00:00:00Z", "2025-12-31T00:00:00Z"):
            print(history.device, len(history), history.error)
        ```
        """
    def sessions(self, device: OneDevice, since: Moment, until: Moment) -> List[ConnectionSession]:
        """Lists the data sessions of one device, from the start and stop events between `since` and `until`, inclusive. If this
        period does not contain the start or the end of a session, `start` or `stop` is None.

        ```python
        for session in client.connections.sessions("iccid:89148000008682242668", "2025-12-01T00:00:00Z", "2025-12-31T00:00:00Z"):
            print(session.start, session.length, session.bytes_used)
        ```
        """

@final
class AsyncConnectionHistory:
    """When devices started and ended their data sessions: `client.connections`."""

    def of(self, device: OneDevice, since: Moment, until: Moment) -> AsyncList[ConnectionEvent]:
        """Lists the records of one device from `since` to `until`, inclusive, oldest first.

        ```python
        async for record in client.connections.of("iccid:89148000008682242668", "2025-12-01T00:00:00Z", "2025-12-31T00:00:00Z"):
            print(record)
        ```
        """
    def of_many(
        self, devices: ManyDevices, since: Moment, until: Moment, *, in_flight: int | None = None
    ) -> AsyncList[DeviceHistory[ConnectionEvent]]:
        """Lists the histories of many devices, each as a `DeviceHistory`, in the order in which the histories arrive.
        The client reads each history separately, because the service accepts one device per call. Up to `in_flight`
        histories are read at a time (default: 16). A history that cannot be read does not affect the others.

        A table of the histories has the additional columns `device` (the id that was requested), `iccid` and
        `imei`. `iccid` and `imei` are null for devices that you pass without these ids. A `Device` has both ids: if
        you pass `Device` objects, you can join the table with the table of `devices.list()`.

        ```python
        async for history in client.connections.of_many(await client.devices.list(state="active").all(), "2025-12-01T00:00:00Z", "2025-12-31T00:00:00Z"):
            print(history.device, len(history), history.error)
        ```
        """
    def sessions(self, device: OneDevice, since: Moment, until: Moment) -> AsyncList[ConnectionSession]:
        """Lists the data sessions of one device, from the start and stop events between `since` and `until`, inclusive. If this
        period does not contain the start or the end of a session, `start` or `stop` is None.

        ```python
        async for session in client.connections.sessions("iccid:89148000008682242668", "2025-12-01T00:00:00Z", "2025-12-31T00:00:00Z"):
            print(session.start, session.length, session.bytes_used)
        ```
        """

@final
class ProvisioningHistory:
    """The changes to devices: `client.provisioning`."""

    def of(self, device: OneDevice, since: Moment, until: Moment) -> List[ProvisioningEvent]:
        """Lists the records of one device from `since` to `until`, inclusive, oldest first.

        ```python
        for record in client.provisioning.of("iccid:89148000008682242668", "2025-12-01T00:00:00Z", "2025-12-31T00:00:00Z"):
            print(record)
        ```
        """
    def of_many(
        self, devices: ManyDevices, since: Moment, until: Moment, *, in_flight: int | None = None
    ) -> List[DeviceHistory[ProvisioningEvent]]:
        """Lists the histories of many devices, each as a `DeviceHistory`, in the order in which the histories arrive.
        The client reads each history separately, because the service accepts one device per call. Up to `in_flight`
        histories are read at a time (default: 16). A history that cannot be read does not affect the others.

        A table of the histories has the additional columns `device` (the id that was requested), `iccid` and
        `imei`. `iccid` and `imei` are null for devices that you pass without these ids. A `Device` has both ids: if
        you pass `Device` objects, you can join the table with the table of `devices.list()`.

        ```python
        for history in client.provisioning.of_many(client.devices.list(state="active").all(), "2025-12-01T00:00:00Z", "2025-12-31T00:00:00Z"):
            print(history.device, len(history), history.error)
        ```
        """
    def by_callback(self, since: Moment, until: Moment, *, devices: ManyDevices | None = None) -> PendingQuery:
        """Queries the provisioning history of up to 100 devices. If `devices` is omitted, queries the history of every device of
        the account. An empty list raises a `ConfigError`. The callback service DeviceService sends the answer to your
        listener. `of_many` needs no listener: it returns the same history directly.

        ```python
        query = client.provisioning.by_callback("2025-12-01T00:00:00Z", "2025-12-31T00:00:00Z", devices="iccid:89148000008682242668")
        ```
        """

@final
class AsyncProvisioningHistory:
    """The changes to devices: `client.provisioning`."""

    def of(self, device: OneDevice, since: Moment, until: Moment) -> AsyncList[ProvisioningEvent]:
        """Lists the records of one device from `since` to `until`, inclusive, oldest first.

        ```python
        async for record in client.provisioning.of("iccid:89148000008682242668", "2025-12-01T00:00:00Z", "2025-12-31T00:00:00Z"):
            print(record)
        ```
        """
    def of_many(
        self, devices: ManyDevices, since: Moment, until: Moment, *, in_flight: int | None = None
    ) -> AsyncList[DeviceHistory[ProvisioningEvent]]:
        """Lists the histories of many devices, each as a `DeviceHistory`, in the order in which the histories arrive.
        The client reads each history separately, because the service accepts one device per call. Up to `in_flight`
        histories are read at a time (default: 16). A history that cannot be read does not affect the others.

        A table of the histories has the additional columns `device` (the id that was requested), `iccid` and
        `imei`. `iccid` and `imei` are null for devices that you pass without these ids. A `Device` has both ids: if
        you pass `Device` objects, you can join the table with the table of `devices.list()`.

        ```python
        async for history in client.provisioning.of_many(await client.devices.list(state="active").all(), "2025-12-01T00:00:00Z", "2025-12-31T00:00:00Z"):
            print(history.device, len(history), history.error)
        ```
        """
    async def by_callback(self, since: Moment, until: Moment, *, devices: ManyDevices | None = None) -> AsyncPendingQuery:
        """Queries the provisioning history of up to 100 devices. If `devices` is omitted, queries the history of every device of
        the account. An empty list raises a `ConfigError`. The callback service DeviceService sends the answer to your
        listener. `of_many` needs no listener: it returns the same history directly.

        ```python
        query = await client.provisioning.by_callback("2025-12-01T00:00:00Z", "2025-12-31T00:00:00Z", devices="iccid:89148000008682242668")
        ```
        """
