# Generated from crates/thingspace-python/stubs and src by `cargo xtask generate`. Do not edit.
"""Argument types that several methods share."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta
from typing import Literal, TypeAlias, TypedDict

from thingspace import models
from thingspace._thingspace.device import Device
from thingspace._thingspace.files import DeviceRow

#: One device: an identifier (``"iccid:89148000000800139708"``), a ``Device``, or a row of a ``DeviceFile``.
OneDevice: TypeAlias = str | Device | DeviceRow
#: One device or several. A ``DeviceFile`` is an iterable of its rows.
ManyDevices: TypeAlias = OneDevice | Iterable[OneDevice]
#: A time span: a number of seconds or a ``timedelta``.
Span: TypeAlias = float | timedelta
#: A point in time: a ``datetime`` or an ISO 8601 string, both with a time zone.
Moment: TypeAlias = datetime | str
#: A day: a ``date`` or an ISO 8601 string.
Day: TypeAlias = date | str
#: How a conversion to a table handles a device whose history could not be read.
FailurePolicy: TypeAlias = Literal["column", "skip", "raise"]
#: One device to locate. A mapping has the members of ``models.DeviceInfo``.
OneLocated: TypeAlias = Device | models.DeviceInfo | Mapping[str, str]
#: One device to locate, or several.
ManyLocated: TypeAlias = OneLocated | Iterable[OneLocated]
#: Where a location comes from. For the meaning of each value, see ``Locations``.
LocationSource: TypeAlias = Literal["cache", "network", "cache_or_network"]

class Credentials(TypedDict):
    """The credentials of a simulator, to pass to ``Client``: ``ts.Client(base_url=sim.url, **sim.credentials)``."""

    key: str
    secret: str
    username: str
    password: str
    account: str
