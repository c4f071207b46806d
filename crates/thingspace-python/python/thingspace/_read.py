"""Lenient readers for the values of JSON objects. They follow the same rules as the Rust client, so messages and responses read alike.

The service sends quoted numbers and booleans, numbers in place of strings, and a single object in place of a list (quirk loose-types).
A value that cannot be read as the described type reads as ``None``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from thingspace._thingspace import _read_moment

_NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?", re.ASCII)
_WHOLE = re.compile(r"[+-]?\d+", re.ASCII)

#: Above this a float does not identify a single integer.
_EXACT = 2.0**53


def _string(value: Any) -> str | None:
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value) if isinstance(value, (int, float)) else None


def _whole(value: Any) -> int | None:
    if isinstance(value, str):
        digits = value.strip()
        if _WHOLE.fullmatch(digits):
            return int(digits)
        return _whole(float(digits)) if _NUMBER.fullmatch(digits) else None
    if isinstance(value, float):
        return int(value) if value.is_integer() and abs(value) <= _EXACT else None
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _number(value: Any) -> float | None:
    if isinstance(value, str):
        digits = value.strip()
        return float(digits) if _NUMBER.fullmatch(digits) else None
    return value if isinstance(value, (int, float)) and not isinstance(value, bool) else None


def _flag(value: Any) -> bool | None:
    if isinstance(value, str):
        return {"true": True, "false": False}.get(value.strip().lower())
    return value if isinstance(value, bool) else None


#: The reader for each field kind, except records.
KINDS: dict[str, Callable[[Any], Any]] = {
    "str": _string,
    "secret": _string,
    "int": _whole,
    "float": _number,
    "bool": _flag,
    "moment": _read_moment,
    "object": lambda value: value,
}


def members(value: Any) -> Mapping[str, Any] | None:
    """Returns an object, or the only object of a list."""
    if isinstance(value, (list, tuple)) and len(value) == 1:
        value = value[0]
    return value if isinstance(value, Mapping) else None
