# Generated from crates/thingspace-python/stubs and src by `cargo xtask generate`. Do not edit.
"""Requests whose answers arrive as callbacks."""

from typing import Self, final

from thingspace._thingspace.arguments import Span
from thingspace._thingspace.callbacks import Event, Inbox, Listener
from thingspace.errors import ThingSpaceError

@final
class PendingQuery:
    """A sent query or command, such as an SMS. Its responses arrive as callbacks: call `responses(listener)` to read them."""

    @property
    def request_id(self) -> str | None:
        """The request id, which the callbacks of the request contain. None if the service returned no id, or if `lost` is not
        None.
        """
    @property
    def lost(self) -> ThingSpaceError | None:
        """Why it is unknown whether the service accepted the request, for example because the answer was lost. None if the
        service accepted the request.
        """
    @property
    def operation(self) -> str:
        """The id of the operation in the OpenAPI description."""
    @property
    def service(self) -> str:
        """The callback service that sends the responses. Register a listener for this service before you send the request."""
    def responses(self, listener: Listener | Inbox, *, timeout: Span | None = None) -> ResponseIterator:
        """Returns an iterator over the responses that `listener` (a `Listener` or an `Inbox`) receives. Read the iterator with
        `for`, `async for` or `next(…, None)`. The iterator ends after `timeout` seconds (default: 10 minutes).

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
    """A sent query or command, such as an SMS, for asyncio. Its responses arrive as callbacks: call `responses(listener)` to read
    them.
    """

    @property
    def request_id(self) -> str | None:
        """The request id, which the callbacks of the request contain. None if the service returned no id, or if `lost` is not
        None.
        """
    @property
    def lost(self) -> ThingSpaceError | None:
        """Why it is unknown whether the service accepted the request, for example because the answer was lost. None if the
        service accepted the request.
        """
    @property
    def operation(self) -> str:
        """The id of the operation in the OpenAPI description."""
    @property
    def service(self) -> str:
        """The callback service that sends the responses. Register a listener for this service before you send the request."""
    def responses(self, listener: Listener | Inbox, *, timeout: Span | None = None) -> ResponseIterator:
        """Returns an iterator over the responses that `listener` (a `Listener` or an `Inbox`) receives. Read the iterator with
        `for`, `async for` or `next(…, None)`. The iterator ends after `timeout` seconds (default: 10 minutes).

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
    """An iterator that returns the responses to a request as they arrive."""

    def __iter__(self) -> Self: ...
    def __next__(self) -> Event: ...
    def __aiter__(self) -> Self: ...
    async def __anext__(self) -> Event: ...
