"""Lenient converters for the values of JSON objects, with the same rules as the Rust client.

The service sometimes quotes numbers and booleans, sends a number instead of a string, or wraps a single object in a list (quirk
loose-types). For the reverse, a list field whose value is a single object, see ``_record``. A value that cannot be converted to
the described type becomes ``None``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from thingspace._thingspace import _read_moment

_NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?", re.ASCII)
_INTEGER = re.compile(r"[+-]?\d+", re.ASCII)

#: Above this number, several integers round to the same float, so a larger float does not show which integer was sent.
_EXACT = 2.0**53


def _string(value: Any) -> str | None:
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value) if isinstance(value, (int, float)) else None


def _integer(value: Any) -> int | None:
    if isinstance(value, str):
        digits = value.strip()
        if _INTEGER.fullmatch(digits):
            return int(digits)
        return _integer(float(digits)) if _NUMBER.fullmatch(digits) else None
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


#: The converter for each kind of field, except records.
KINDS: dict[str, Callable[[Any], Any]] = {
    "str": _string,
    "secret": _string,
    "int": _integer,
    "float": _number,
    "bool": _flag,
    "moment": _read_moment,
    "object": lambda value: value,
}


def members(value: Any) -> Mapping[str, Any] | None:
    """Returns ``value`` if it is a JSON object, or its item if it is a list of one JSON object; otherwise returns ``None``."""
    if isinstance(value, (list, tuple)) and len(value) == 1:
        value = value[0]
    return value if isinstance(value, Mapping) else None
