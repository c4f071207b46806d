"""Callbacks for servers that speak ASGI: what ``inbox.asgi()`` gives."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, MutableMapping
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from thingspace._thingspace import Inbox

_Message: TypeAlias = MutableMapping[str, Any]

#: The largest message that is read, in bytes; as the receiver of the package.
LIMIT = 4 * 1024 * 1024


class Callbacks:
    """Takes messages in at ``POST …/{service}``: the last part of the path is the callback service."""

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
            await _live(receive, send)
        elif scope["type"] == "http":
            status, reason = await self._take(scope, receive)
            head = [(b"content-type", b"text/plain; charset=utf-8")]
            await send({"type": "http.response.start", "status": status, "headers": head})
            await send({"type": "http.response.body", "body": reason.encode()})
        else:
            raise ValueError(f"callbacks come over http, not {scope['type']}")

    async def _take(self, scope: _Message, receive: Callable[[], Awaitable[_Message]]) -> tuple[int, str]:
        service = str(scope["path"]).rstrip("/").rpartition("/")[2]
        if not service:
            return 404, "the last part of the path must be the callback service: /callbacks/CarrierService"
        if scope["method"] != "POST":
            return 405, "callbacks are posted"
        body = bytearray()
        while True:
            part = await receive()
            if part["type"] == "http.disconnect":
                return 400, "the message was cut off"
            body += part.get("body", b"")
            if len(body) > LIMIT:
                # Refused there, so that it is counted.
                return self._inbox.accept(service, bytes(body))
            if not part.get("more_body", False):
                return self._inbox.accept(service, bytes(body))


async def _live(receive: Callable[[], Awaitable[_Message]], send: Callable[[_Message], Awaitable[None]]) -> None:
    """Answers a server that asks whether the application has started: there is nothing to start."""
    while True:
        event = (await receive())["type"]
        await send({"type": f"{event}.complete"})
        if event == "lifespan.shutdown":
            return
