# Generated from crates/thingspace-python/stubs and src by `cargo xtask generate`. Do not edit.
"""Argument types that several methods share."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta
from typing import Literal, TypeAlias, TypedDict

from thingspace import models
from thingspace._thingspace.device import Device
from thingspace._thingspace.files import DeviceRow

#: One device: an identifier (``"iccid:89148000000800139708"``), a ``Device``, or a row of a file.
OneDevice: TypeAlias = str | Device | DeviceRow
#: One device or several. A ``DeviceFile`` is an iterable of its rows.
ManyDevices: TypeAlias = OneDevice | Iterable[OneDevice]
#: A time span: a number of seconds, or a ``timedelta``.
Span: TypeAlias = float | timedelta
#: A point in time: a ``datetime`` or an ISO 8601 string, both with a time zone.
Moment: TypeAlias = datetime | str
#: A day: a ``date``, or an ISO 8601 string.
Day: TypeAlias = date | str
#: How a conversion to a table handles a device whose history could not be read.
FailurePolicy: TypeAlias = Literal["column", "skip", "raise"]
#: One device to locate.
OneLocated: TypeAlias = Device | models.DeviceInfo | Mapping[str, str]
#: One device to locate, or several.
ManyLocated: TypeAlias = OneLocated | Iterable[OneLocated]
#: The source of a location.
LocationSource: TypeAlias = Literal["cache", "network", "cache_or_network"]

class Credentials(TypedDict):
    """Keyword arguments of ``Client``: ``ts.Client(base_url=sim.url, **sim.credentials)``."""

    key: str
    secret: str
    username: str
    password: str
    account: str
