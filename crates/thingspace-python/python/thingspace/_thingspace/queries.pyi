# Generated from crates/thingspace-python/stubs and src by `cargo xtask generate`. Do not edit.
"""Requests whose answers arrive as callbacks."""

from typing import Self, final

from thingspace._thingspace.arguments import Span
from thingspace._thingspace.callbacks import Event, Inbox, Listener
from thingspace.errors import ThingSpaceError

@final
class PendingQuery:
    """A sent request whose answers arrive as callbacks, for instance a query or an SMS. `responses(listener)` returns the
    answers.
    """

    @property
    def request_id(self) -> str | None:
        """The request id, which the callbacks of the request contain. None if the service returned no id, or if the answer was
        `lost`.
        """
    @property
    def lost(self) -> ThingSpaceError | None:
        """Why the answer to the request was lost; None if the answer arrived."""
    @property
    def operation(self) -> str:
        """The id of the operation in the API description."""
    @property
    def service(self) -> str:
        """The callback service that sends the answers. Register a listener for this service before you send the query."""
    def responses(self, listener: Listener | Inbox, *, timeout: Span | None = None) -> ResponseIterator:
        """Returns an iterator over the answers that the `Listener` or `Inbox` receives, for `for`, `async for` or `next(…, None)`.
        The iterator ends after `timeout` seconds (default: 10 minutes).

        ```python
        client.callbacks.register("DeviceService", inbox, replace=True)
        query = client.devices.availability("imei:490154203237542+iccid:89148000008682242700")
        for event in query.responses(inbox, timeout=30):
            print(event.message)
            break
        ```
        """

@final
class AsyncPendingQuery:
    """A sent request whose answers arrive as callbacks, for asyncio, for instance a query or an SMS. `responses(listener)`
    returns the answers.
    """

    @property
    def request_id(self) -> str | None:
        """The request id, which the callbacks of the request contain. None if the service returned no id, or if the answer was
        `lost`.
        """
    @property
    def lost(self) -> ThingSpaceError | None:
        """Why the answer to the request was lost; None if the answer arrived."""
    @property
    def operation(self) -> str:
        """The id of the operation in the API description."""
    @property
    def service(self) -> str:
        """The callback service that sends the answers. Register a listener for this service before you send the query."""
    def responses(self, listener: Listener | Inbox, *, timeout: Span | None = None) -> ResponseIterator:
        """Returns an iterator over the answers that the `Listener` or `Inbox` receives, for `for`, `async for` or `next(…, None)`.
        The iterator ends after `timeout` seconds (default: 10 minutes).

        ```python
        await client.callbacks.register("DeviceService", inbox, replace=True)
        query = await client.devices.availability("imei:490154203237542+iccid:89148000008682242700")
        async for event in query.responses(inbox, timeout=30):
            print(event.message)
            break
        ```
        """

@final
class ResponseIterator:
    """An iterator that returns the answers to a query as they arrive."""

    def __iter__(self) -> Self: ...
    def __next__(self) -> Event: ...
    def __aiter__(self) -> Self: ...
    async def __anext__(self) -> Event: ...
