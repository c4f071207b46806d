"""The base class of all record classes of ``thingspace.models``.

A record is a frozen view of a JSON object. The generated classes only declare their fields; this module converts the values.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any, ClassVar, NamedTuple, Self

from thingspace import _read
from thingspace._thingspace import _listed_values, _payload, _write_moment
from thingspace._unknown import Unknown
from thingspace.errors import ConfigError

#: What a ``repr`` shows instead of a secret.
MASK = "'***'"


class Field(NamedTuple):
    """A field of a record: the name of the JSON member, and the kind of its value."""

    wire: str
    #: ``str``, ``moment``, ``int``, ``float``, ``bool``, ``object``, ``secret``, or the name of a record class.
    kind: str
    #: Whether the field is a list of values of this kind.
    many: bool = False


_PLAIN: dict[str, tuple[type, ...]] = {
    "str": (str,),
    "secret": (str,),
    "int": (int,),
    "float": (int, float),
    "bool": (bool,),
}


#: The record classes by name.
CLASSES: dict[str, type[Record]] = {}


def _reader(field: Field) -> Callable[[Record], Any]:
    """Returns the function that reads a field of a record."""
    if field.kind == "str" and not field.many:
        return lambda record: _as_listed(record, field.wire, _read_field(field, record._data.get(field.wire))[0])
    return lambda record: _read_field(field, record._data.get(field.wire))[0]


def _read_field(field: Field, value: Any) -> tuple[Any, bool]:
    """Returns the converted value of a field, and whether every part of the value could be converted."""
    if value is None:
        return ([] if field.many else None), True
    if not field.many:
        read = _read_one(field.kind, value)
        # A timestamp that cannot be parsed counts as converted, so it does not appear in `extra`.
        return read, read is not None or value == "" or (field.kind == "moment" and isinstance(value, str))
    # If a list has only one item, the service sometimes sends the item without the list (quirk loose-types).
    items = value if isinstance(value, (list, tuple)) else [] if value == "" else [value]
    sent = [item for item in items if item is not None]
    read_items = [read for item in sent if (read := _read_one(field.kind, item)) is not None]
    return read_items, len(read_items) == len(sent)


def _read_one(kind: str, value: Any) -> Any:
    """Converts a value to a kind. Returns ``None`` if the value cannot be converted."""
    reader = _read.KINDS.get(kind)
    if reader is not None:
        return reader(value)
    members = _read.members(value)
    # The class is looked up at each call, because it may be declared after the class that has the field.
    return None if members is None else CLASSES[kind].from_dict(members)


def _payload_reader(wire: str) -> Callable[[Record], bytes | None]:
    def read(record: Record) -> bytes | None:
        message = record._data.get(wire)
        return _payload(message) if isinstance(message, str) else None

    return read


class Record:
    """A frozen JSON object of the API.

    A missing list is empty; any other missing field is ``None``. Quoted numbers and booleans become numbers and booleans,
    timestamps become ``datetime`` objects in UTC, and a single value in a list field becomes a list with one item. A value that
    cannot be converted to the type of its field becomes ``None``; in a list, it is left out. ``to_dict`` returns all values as
    they were sent. ``extra`` has the members that the class does not have, and the members with a value that could not be
    converted, except empty strings and timestamps that cannot be parsed.
    """

    __slots__ = ("_data",)

    _data: dict[str, Any]
    #: The fields by their Python name.
    _fields: ClassVar[dict[str, Field]] = {}

    def __init_subclass__(cls, fields: str = "", payload: str | None = None, **rest: Any) -> None:
        """Parses ``fields`` (see ``_parse``). ``payload`` is the JSON name of a member with base64-encoded bytes."""
        super().__init_subclass__(**rest)
        cls._fields = dict(_parse(part) for part in fields.split())
        for name, field in cls._fields.items():
            setattr(cls, name, property(_reader(field)))
        if payload is not None:
            # `setattr`, unlike an assignment, hides the property from type checkers. They find it in the stub of the class.
            setattr(cls, "payload", property(_payload_reader(payload)))  # noqa: B010
        CLASSES[cls.__name__] = cls

    def __init__(self, **values: Any) -> None:
        data = {}
        for name, value in values.items():
            field = self._fields.get(name)
            if field is None:
                raise TypeError(f"{type(self).__name__} has no field {name!r}{hint(name, self._fields)}")
            if value is not None:
                data[field.wire] = _checked(f"{type(self).__name__}.{name}", field, value)
                _refuse_unlisted(self, name, field.wire, value)
        object.__setattr__(self, "_data", data)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Creates a record from a JSON object with the member names of the API. Keeps members that the class does not have."""
        record = cls.__new__(cls)
        object.__setattr__(record, "_data", data if isinstance(data, dict) else dict(data))
        return record

    def to_dict(self) -> dict[str, Any]:
        """Returns the JSON object with the API's member names, including secrets and members that the class does not have."""
        copied = plain(self)
        assert isinstance(copied, dict)
        return copied

    @property
    def extra(self) -> dict[str, Any]:
        """The members that the class does not have, and the members whose value could not be converted, as they were sent.
        Empty strings and timestamps that cannot be parsed are not included.
        """
        known = {field.wire: field for field in self._fields.values()}
        return {
            name: value
            for name, value in self._data.items()
            if name not in known or not _read_field(known[name], value)[1]
        }

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"{type(self).__name__} is frozen: create a new one instead")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"{type(self).__name__} is frozen: create a new one instead")

    def __getattr__(self, name: str) -> Any:
        raise AttributeError(f"{type(self).__name__} has no field {name!r}{hint(name, self._fields)}")

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other) and isinstance(other, Record) and self._data == other._data

    __hash__: ClassVar[None] = None  # type: ignore[assignment]

    def __reduce__(self) -> tuple[Any, ...]:
        return (type(self).from_dict, (self._data,))

    def __dir__(self) -> Iterable[str]:
        return [*super().__dir__(), *self._fields]

    def __repr__(self) -> str:
        shown = []
        for name, field in self._fields.items():
            value = getattr(self, name)
            if field.kind == "moment" and not field.many and value is None:
                # A timestamp that cannot be parsed is shown as the string that was sent.
                sent = self._data.get(field.wire)
                value = sent if isinstance(sent, str) else None
            if value is not None and value != []:
                shown.append(f"{name}={MASK if field.kind == 'secret' else repr(value)}")
        # Show only the names in `extra`: the value of a member that the API description does not have may be a secret.
        shown.extend(f"{name}=…" for name in self.extra)
        return f"{type(self).__name__}({', '.join(shown)})"


class OpenEnum(str):
    """Base class of the classes that define the described values of a field as constants. The service may send other values."""

    __slots__ = ()


#: The listed values of the fields, by class and JSON name. Loaded when a field of the class is first read or set.
_LISTED: dict[type[Record], dict[str, list[str]]] = {}


def _listed(record: Record, wire: str) -> list[str] | None:
    listed = _LISTED.get(type(record))
    if listed is None:
        listed = _LISTED[type(record)] = dict(_listed_values(type(record).__name__))
    return listed.get(wire)


def _fold(value: str) -> str:
    """Converts to lowercase and removes separators, because the service spells the same value in several ways."""
    return value.replace("-", "").replace("_", "").replace(" ", "").lower()


def _is_unlisted(record: Record, wire: str, value: Any) -> bool:
    listed = _listed(record, wire) if isinstance(value, str) else None
    return listed is not None and value not in listed and _fold(value) not in map(_fold, listed)


def _as_listed(record: Record, wire: str, value: Any) -> Any:
    """Returns the value of a field. Converts a value that the API description does not list to an ``Unknown``."""
    return Unknown(value) if _is_unlisted(record, wire, value) else value


def _refuse_unlisted(record: Record, name: str, wire: str, value: Any) -> None:
    if isinstance(value, Unknown) or not _is_unlisted(record, wire, value):
        return
    listed = _listed(record, wire) or []
    near = difflib.get_close_matches(value, listed, n=1)
    hint = f" (did you mean {near[0]!r}?)" if near else ""
    message = f"invalid {name} {value!r}: expected one of {', '.join(listed)}{hint}; to send it anyway, pass Unknown({value!r})"
    raise ConfigError(message)


def unlisted(record: Record) -> list[str]:
    """Returns the unlisted values of a record and of the records in it. They may be sent, because they came from a response or
    were passed as ``Unknown`` objects.
    """
    fields = ((field.wire, record._data.get(field.wire)) for field in record._fields.values() if field.kind == "str")
    found = [str(value) for wire, value in fields if _is_unlisted(record, wire, value)]
    for name, field in record._fields.items():
        value = getattr(record, name) if field.kind in CLASSES else None
        for part in value if isinstance(value, list) else [value]:
            found.extend(unlisted(part) if isinstance(part, Record) else [])
    return found


def plain(value: Any) -> Any:
    """Converts records to JSON objects, recursively."""
    if isinstance(value, Record):
        return plain(value._data)
    if isinstance(value, Mapping):
        return {name: plain(member) for name, member in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    return value


def _parse(part: str) -> tuple[str, Field]:
    """Parses ``name=wire:kind`` or ``name=wire:[kind]``."""
    match = re.fullmatch(r"(\w+)=([^:]+):(\[?)(\w+)\]?", part)
    assert match is not None, part
    return match[1], Field(match[2], match[4], bool(match[3]))


def _checked(name: str, field: Field, value: Any) -> Any:
    if not field.many:
        return _checked_one(name, field.kind, value)
    if isinstance(value, (str, Mapping, Record)) or not isinstance(value, Iterable):
        raise TypeError(f"{name} must be a list, not {type(value).__name__}")
    return [_checked_one(f"{name}[{index}]", field.kind, item) for index, item in enumerate(value)]


def _checked_one(name: str, kind: str, value: Any) -> Any:
    wanted = _PLAIN.get(kind)
    if wanted is not None:
        # Refuse a bool in a number field: Python treats it as an int, but here it is probably a mistake.
        if not isinstance(value, wanted) or (isinstance(value, bool) and kind != "bool"):
            raise TypeError(f"{name} must be {wanted[-1].__name__}, not {type(value).__name__}")
        return value
    if kind == "object":
        return plain(value)
    if kind == "moment":
        return value if isinstance(value, str) else _moment_string(name, value)
    record = CLASSES[kind]
    if isinstance(value, Mapping):
        return plain(value)
    if not isinstance(value, record):
        raise TypeError(f"{name} must be {kind} or a dict, not {type(value).__name__}")
    return plain(value)


def _moment_string(name: str, value: Any) -> str:
    try:
        return _write_moment(value)
    except (TypeError, ValueError) as error:
        kind = TypeError if isinstance(error, TypeError) else ValueError
        raise kind(f"{name}: {error}") from None


def hint(name: str, known: Iterable[str]) -> str:
    near = difflib.get_close_matches(name, list(known), n=1)
    return f"; did you mean {near[0]!r}?" if near else ""
