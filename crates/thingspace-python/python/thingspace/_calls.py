"""Makes the calls of ``client.api``: converts arguments to JSON, and responses to records."""

from __future__ import annotations

import json
from collections.abc import Mapping
from types import FunctionType
from typing import TYPE_CHECKING, Any

from thingspace._record import CLASSES, Record, hint, plain, unlisted
from thingspace._unknown import Unknown

if TYPE_CHECKING:
    from thingspace._thingspace import AsyncClient, Client


def _json_body(operation: str, body: Any) -> str | None:
    if body is None:
        return None
    if not isinstance(body, (Record, Mapping)):
        raise TypeError(f"the body of {operation} must be a record or a dict, not {type(body).__name__}")
    try:
        return json.dumps(plain(body), allow_nan=False)
    except (TypeError, ValueError) as error:
        raise TypeError(f"the body of {operation} cannot be sent as JSON: {error}") from None


def _parameters(values: dict[str, Any]) -> list[tuple[str, str]]:
    return [(name, _parameter(name, value)) for name, value in values.items() if value is not None]


def _parameter(name: str, value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (str, int)):
        return str(value)
    raise TypeError(f"{name} must be a string or an integer, not {type(value).__name__}")


def _unlisted_values(*values: Any) -> list[str]:
    """Returns the values that may be sent although the API description does not list them: ``Unknown`` objects, and unlisted
    values in records.
    """
    found: list[str] = []
    for value in values:
        if isinstance(value, Unknown):
            found.append(str(value))
        elif isinstance(value, Record):
            found.extend(unlisted(value))
            found.extend(_unlisted_values(*value._data.values()))
        elif isinstance(value, Mapping):
            found.extend(_unlisted_values(*value.values()))
        elif isinstance(value, (list, tuple)):
            found.extend(_unlisted_values(*value))
    return found


def _response(body: str | None, kind_name: str | None) -> Any:
    """Converts a response to a record of the class ``kind_name``, or to a list of records if ``kind_name`` is in square brackets.
    Returns the parsed JSON if ``kind_name`` is ``None`` or does not name a record class.
    """
    value = None if body is None else json.loads(body)
    if kind_name is None or value is None:
        return value
    if kind_name.startswith("["):
        kind = CLASSES.get(kind_name[1:-1])
        return value if kind is None else [kind.from_dict(item) for item in value]
    kind = CLASSES.get(kind_name)
    return value if kind is None else kind.from_dict(value)


def message(service: str, data: dict[str, Any]) -> Any:
    """Converts a callback to a record. Returns ``data`` unchanged if the service has no record class."""
    from thingspace.models import MESSAGES

    name = MESSAGES.get(service)
    return data if name is None else CLASSES[name].from_dict(data)


def _set_names(kind: type) -> None:
    """Sets the qualified names of the methods of ``kind`` to ``client.api.…``, which Python shows in errors about arguments."""
    for base in kind.__mro__:
        for name, function in vars(base).items():
            if isinstance(function, FunctionType) and not name.startswith("_"):
                function.__qualname__ = f"client.api.{function.__name__}"


class _Named:
    """The base class of ``client.api``. Sets the qualified names of the methods of its subclasses. If an operation does not
    exist, the ``AttributeError`` suggests the one with the most similar name.
    """

    __slots__ = ()

    def __init_subclass__(cls) -> None:
        _set_names(cls)

    # Hidden from type checkers, which would otherwise accept every name.
    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            operations = [known for known in dir(type(self)) if not known.startswith("_")]
            # Python looks up optional special methods such as __deepcopy__. A suggestion makes no sense for these names.
            near = "" if name.startswith("_") else hint(name, operations)
            raise AttributeError(f"client.api has no operation {name!r}{near}", name=name, obj=self)


class SyncCalls(_Named):
    """The base class of the blocking ``client.api``."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def _call(self, operation: str, answer: str | None, path: dict[str, Any], query: dict[str, Any], body: Any) -> Any:
        unlisted_values = _unlisted_values(path, query, body)
        return _response(self._client._call(operation, _parameters(path), _parameters(query), _json_body(operation, body), unlisted_values), answer)


class AsyncCalls(_Named):
    """The base class of the asyncio ``client.api``, whose methods return coroutines."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def _call(
        self, operation: str, answer: str | None, path: dict[str, Any], query: dict[str, Any], body: Any
    ) -> Any:
        unlisted_values = _unlisted_values(path, query, body)
        coroutine: Any = self._send(operation, answer, _parameters(path), _parameters(query), _json_body(operation, body), unlisted_values)
        # Python shows these names in warnings about a forgotten await and in tracebacks.
        coroutine.__name__, coroutine.__qualname__ = operation, f"client.api.{operation}"
        return coroutine

    async def _send(
        self,
        operation: str,
        answer: str | None,
        path: list[tuple[str, str]],
        query: list[tuple[str, str]],
        body: str | None,
        unlisted_values: list[str],
    ) -> Any:
        return _response(await self._client._call(operation, path, query, body, unlisted_values), answer)
