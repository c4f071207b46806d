"""How ``client.api`` calls an operation: arguments to JSON, the answer to records."""

from __future__ import annotations

import json
from collections.abc import Mapping
from types import FunctionType
from typing import TYPE_CHECKING, Any

from thingspace._record import CLASSES, Record, plain, unlisted
from thingspace._unknown import Unknown

if TYPE_CHECKING:
    from thingspace._thingspace import AsyncClient, Client


def _text(operation: str, body: Any) -> str | None:
    if body is None:
        return None
    if not isinstance(body, (Record, Mapping)):
        raise TypeError(f"the body of {operation} must be a record or a dict, not {type(body).__name__}")
    try:
        return json.dumps(plain(body), allow_nan=False)
    except (TypeError, ValueError) as error:
        raise TypeError(f"the body of {operation} cannot be sent as JSON: {error}") from None


def _given(values: dict[str, Any]) -> list[tuple[str, str]]:
    return [(name, _parameter(name, value)) for name, value in values.items() if value is not None]


def _parameter(name: str, value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (str, int)):
        return str(value)
    raise TypeError(f"{name} must be text or a whole number, not {type(value).__name__}")


def _meant(*values: Any) -> list[str]:
    """The values that the description does not list, and that may be sent: ``Unknown``, and what records of answers hold."""
    found: list[str] = []
    for value in values:
        if isinstance(value, Unknown):
            found.append(str(value))
        elif isinstance(value, Record):
            found.extend(unlisted(value))
            found.extend(_meant(*value._data.values()))
        elif isinstance(value, Mapping):
            found.extend(_meant(*value.values()))
        elif isinstance(value, (list, tuple)):
            found.extend(_meant(*value))
    return found


def _answer(text: str | None, answer: str | None) -> Any:
    """The answer as the class named ``answer``, or as a list of it: ``[…]``."""
    value = None if text is None else json.loads(text)
    if answer is None or value is None:
        return value
    if answer.startswith("["):
        kind = CLASSES.get(answer[1:-1])
        return value if kind is None else [kind.from_dict(item) for item in value]
    kind = CLASSES.get(answer)
    return value if kind is None else kind.from_dict(value)


def message(service: str, data: dict[str, Any]) -> Any:
    """A callback as the record class of its service; as it is when the description does not have the service."""
    from thingspace.models import MESSAGES

    name = MESSAGES.get(service)
    return data if name is None else CLASSES[name].from_dict(data)


def _named(kind: type) -> None:
    """Names the operations as callers write them: errors about arguments show it."""
    for base in kind.__mro__:
        for name, function in vars(base).items():
            if isinstance(function, FunctionType) and not name.startswith("_"):
                function.__qualname__ = f"client.api.{function.__name__}"


class SyncCalls:
    """Calls that wait for the answer."""

    __slots__ = ("_client",)

    def __init_subclass__(cls) -> None:
        _named(cls)

    def __init__(self, client: Client) -> None:
        self._client = client

    def _call(self, operation: str, answer: str | None, path: dict[str, Any], query: dict[str, Any], body: Any) -> Any:
        meant = _meant(path, query, body)
        return _answer(self._client._call(operation, _given(path), _given(query), _text(operation, body), meant), answer)


class AsyncCalls:
    """Calls to await."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def __init_subclass__(cls) -> None:
        _named(cls)

    def _call(
        self, operation: str, answer: str | None, path: dict[str, Any], query: dict[str, Any], body: Any
    ) -> Any:
        meant = _meant(path, query, body)
        called: Any = self._called(operation, answer, _given(path), _given(query), _text(operation, body), meant)
        # What a warning about it, or a traceback, calls it.
        called.__name__, called.__qualname__ = operation, f"client.api.{operation}"
        return called

    async def _called(
        self,
        operation: str,
        answer: str | None,
        path: list[tuple[str, str]],
        query: list[tuple[str, str]],
        body: str | None,
        meant: list[str],
    ) -> Any:
        return _answer(await self._client._call(operation, path, query, body, meant), answer)
