"""Converts the coordinates, the radius and the time of a position. The service sends all of these values as strings."""

from __future__ import annotations

import math
import re
from datetime import UTC, datetime, timedelta, timezone
from typing import Protocol

_OFFSET = re.compile(r"([+-])(\d\d):?(\d\d)")


class _HasTime(Protocol):
    @property
    def time(self) -> str | None: ...
    @property
    def utcoffset(self) -> str | None: ...


class _HasPosition(Protocol):
    @property
    def x(self) -> str | None: ...
    @property
    def y(self) -> str | None: ...
    @property
    def radius(self) -> str | None: ...


class Located:
    """Base class of records with a local time and its offset from UTC. The record is a position, or the reason why a device has
    no position.
    """

    __slots__ = ()

    @property
    def at(self: _HasTime) -> datetime | None:
        """The time in UTC. ``None`` if the time or its offset is missing or cannot be parsed (quirk location-dates)."""
        offset = _OFFSET.fullmatch(self.utcoffset or "")
        if offset is None:
            return None
        sign, hours, minutes = offset.groups()
        difference = timedelta(hours=int(hours), minutes=int(minutes))
        try:
            local = datetime.strptime(self.time or "", "%Y%m%d%H%M%S")
            return local.replace(tzinfo=timezone(-difference if sign == "-" else difference)).astimezone(UTC)
        except (ValueError, OverflowError):
            return None


class Positioned(Located):
    """Base class of records with a position. Converts the coordinates and the radius to numbers."""

    __slots__ = ()

    @property
    def latitude(self: _HasPosition) -> float | None:
        """The latitude in decimal degrees, from -90 to 90. ``None`` if ``x`` is missing or is not a latitude."""
        return _degrees(self.x, 90)

    @property
    def longitude(self: _HasPosition) -> float | None:
        """The longitude in decimal degrees, from -180 to 180. ``None`` if ``y`` is missing or is not a longitude."""
        return _degrees(self.y, 180)

    @property
    def radius_in_meters(self: _HasPosition) -> float | None:
        """The radius of uncertainty, in meters. ``None`` if ``radius`` is missing, negative or not a number."""
        radius = _number(self.radius)
        return radius if radius is not None and radius >= 0 else None


def _degrees(text: str | None, most: float) -> float | None:
    degrees = _number(text)
    return degrees if degrees is not None and abs(degrees) <= most else None


def _number(text: str | None) -> float | None:
    try:
        number = float(text or "")
    except ValueError:
        return None
    return number if math.isfinite(number) else None
