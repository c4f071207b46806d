# Generated from crates/thingspace-python/stubs and src by `cargo xtask generate`. Do not edit.
"""A device of the account."""

from datetime import datetime
from typing import Any, Self, final

from thingspace._thingspace import values

@final
class Device:
    """A device of the account. A field is None if the service sent no value. For example, a deactivated device has no phone
    number and no plan.
    """

    @property
    def iccid(self) -> str | None:
        """The ICCID of the SIM."""
    @property
    def imei(self) -> str | None:
        """The IMEI of the hardware."""
    @property
    def mdn(self) -> str | None:
        """The phone number. Only active and suspended devices have one."""
    @property
    def state(self) -> values.DeviceState | None:
        """The state: active, suspend, deactive, pre-active or pending activation. Any other state is an `Unknown`."""
    @property
    def plan(self) -> str | None:
        """The service plan."""
    @property
    def carrier(self) -> str | None:
        """The name of the carrier."""
    @property
    def account(self) -> str | None:
        """The account that the device belongs to."""
    @property
    def groups(self) -> list[str]:
        """The groups that the device is in."""
    @property
    def connected(self) -> bool | None:
        """Whether the device was connected when the service answered."""
    @property
    def ip_address(self) -> str | None:
        """The IP address."""
    @property
    def created(self) -> datetime | None:
        """When the device was added to the account."""
    @property
    def last_activation(self) -> datetime | None:
        """When the device was last activated."""
    @property
    def last_activation_by(self) -> str | None:
        """The user who last activated the device."""
    @property
    def billing_cycle_end(self) -> datetime | None:
        """When the current billing cycle ends."""
    @property
    def last_connection(self) -> datetime | None:
        """When the device was last connected."""
    @property
    def device_number(self) -> int | None:
        """The device number that the platform assigned. A list of devices is sorted by this number, unless `devices.list(parts=…)`
        reads it in parts. To start a list after this device, pass the number to `devices.list(after=…)`.
        """
    @property
    def ids(self) -> dict[str, str]:
        """All identifiers, by kind."""
    @property
    def custom_fields(self) -> dict[str, str]:
        """The custom fields that have a value: `CustomField1` to `CustomField5`."""
    @property
    def attributes(self) -> dict[str, str]:
        """The extended attributes that have a value."""
    @property
    def key(self) -> str:
        """The key that identifies the device in requests, for example `imei:…+iccid:…`."""
    def alone(self) -> Self:
        """Returns a copy of this device that keeps no other device in memory. A device from a list keeps all devices of its page
        in memory. If you need only a few devices of a long list, store such copies instead.

        ```python
        kept = [device.alone() for device in client.devices.list() if device.connected]
        ```
        """
    def to_dict(self) -> dict[str, Any]:
        """Returns the record as a dictionary. If the service sent the record, the keys are the member names of the API.

        ```python
        import json

        print(json.dumps(record.to_dict()))
        ```
        """
    @staticmethod
    def from_dict(data: dict[str, Any]) -> Device:
        """Creates a record from a dictionary that `to_dict` returned.

        ```python
        copy = type(record).from_dict(record.to_dict())
        assert copy == record
        ```
        """
    def __eq__(self, other: object, /) -> bool: ...
    def id(self, kind: str) -> str | None:
        """Returns the identifier of the kind `kind`, for instance `eid`; None if the device has no identifier of this kind.

        ```python
        print(device.id("eid"))
        ```
        """
    def attribute(self, name: str) -> str | None:
        """Returns the value of the extended attribute `name`, for instance `CostCenterCode`; None if the attribute is missing or
        empty.

        ```python
        print(device.attribute("CostCenterCode"))
        ```
        """
    def __hash__(self) -> int: ...
