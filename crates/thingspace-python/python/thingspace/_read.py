"""How the values of a JSON object are read: as the client reads answers, so that a message and an answer give the same values.

The service sends numbers and booleans in quotes, text as numbers, one object where a list is due (quirk loose-types). A value that is of
another kind altogether reads as ``None``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from thingspace._thingspace import _read_moment

_NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?", re.ASCII)
_WHOLE = re.compile(r"[+-]?\d+", re.ASCII)

#: Beyond it a float no longer says which whole number was meant.
_EXACT = 2.0**53


def _text(value: Any) -> str | None:
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value) if isinstance(value, (int, float)) else None


def _whole(value: Any) -> int | None:
    if isinstance(value, str):
        text = value.strip()
        if _WHOLE.fullmatch(text):
            return int(text)
        return _whole(float(text)) if _NUMBER.fullmatch(text) else None
    if isinstance(value, float):
        return int(value) if value.is_integer() and abs(value) <= _EXACT else None
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _number(value: Any) -> float | None:
    if isinstance(value, str):
        text = value.strip()
        return float(text) if _NUMBER.fullmatch(text) else None
    return value if isinstance(value, (int, float)) and not isinstance(value, bool) else None


def _flag(value: Any) -> bool | None:
    if isinstance(value, str):
        return {"true": True, "false": False}.get(value.strip().lower())
    return value if isinstance(value, bool) else None


#: The kinds of fields that are no records, and what reads them.
KINDS: dict[str, Callable[[Any], Any]] = {
    "str": _text,
    "secret": _text,
    "int": _whole,
    "float": _number,
    "bool": _flag,
    "moment": _read_moment,
    "object": lambda value: value,
}


def members(value: Any) -> Mapping[str, Any] | None:
    """An object, or the one object of a list."""
    if isinstance(value, (list, tuple)) and len(value) == 1:
        value = value[0]
    return value if isinstance(value, Mapping) else None
