"""The ASGI application that ``inbox.asgi()`` returns."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, MutableMapping
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from thingspace._thingspace import Inbox

_Message: TypeAlias = MutableMapping[str, Any]

#: Maximum size of a message in bytes. The HTTP servers that listeners and inboxes start have the same limit.
LIMIT = 4 * 1024 * 1024


class Callbacks:
    """An ASGI application that passes the bodies of ``POST …/{service}`` requests to an inbox."""

    __slots__ = ("_inbox",)

    def __init__(self, inbox: Inbox) -> None:
        self._inbox = inbox

    async def __call__(
        self,
        scope: _Message,
        receive: Callable[[], Awaitable[_Message]],
        send: Callable[[_Message], Awaitable[None]],
    ) -> None:
        if scope["type"] == "lifespan":
            await _lifespan(receive, send)
        elif scope["type"] == "http":
            status, reason = await self._receive(scope, receive)
            head = [(b"content-type", b"text/plain; charset=utf-8")]
            await send({"type": "http.response.start", "status": status, "headers": head})
            await send({"type": "http.response.body", "body": reason.encode()})
        else:
            raise ValueError(f"unsupported ASGI scope {scope['type']!r}: expected 'http' or 'lifespan'")

    async def _receive(self, scope: _Message, receive: Callable[[], Awaitable[_Message]]) -> tuple[int, str]:
        service = str(scope["path"]).rstrip("/").rpartition("/")[2]
        if not service:
            return 404, "expected the callback service as the last part of the path, for example /callbacks/CarrierService"
        if scope["method"] != "POST":
            return 405, "expected a POST request"
        body = bytearray()
        while True:
            part = await receive()
            if part["type"] == "http.disconnect":
                return 400, "the connection closed before the whole message arrived"
            body += part.get("body", b"")
            if len(body) > LIMIT:
                # Read no further: what has arrived already exceeds the limit, so the inbox refuses it as too large and counts the
                # refusal.
                return await self._inbox.accept_async(service, bytes(body))
            if not part.get("more_body", False):
                return await self._inbox.accept_async(service, bytes(body))


async def _lifespan(receive: Callable[[], Awaitable[_Message]], send: Callable[[_Message], Awaitable[None]]) -> None:
    """Acknowledges the lifespan events of the server. The application has nothing to start or stop."""
    while True:
        event = (await receive())["type"]
        await send({"type": f"{event}.complete"})
        if event == "lifespan.shutdown":
            return
