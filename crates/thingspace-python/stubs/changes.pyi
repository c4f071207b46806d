"""Sent change requests: wait for them, reconcile them, or pass them to another process."""

from collections.abc import Callable
from typing import final

from thingspace._thingspace.arguments import Span
from thingspace._thingspace.callbacks import Inbox, Listener
from thingspace._thingspace.outcomes import Outcomes, WaitProgress
from thingspace.errors import ThingSpaceError

@final
class ChangeRequest:
    @property
    def request_id(self) -> str | None: ...
    @property
    def lost(self) -> ThingSpaceError | None: ...
    @property
    def kind(self) -> str: ...
    @property
    def devices(self) -> list[str]: ...
    def wait(
        self,
        *,
        timeout: Span | None = None,
        listener: Listener | Inbox | None = None,
        on_progress: Callable[[WaitProgress], object] | None = None,
        poll_after: Span | None = None,
    ) -> Outcomes: ...
    def reconcile(self) -> Outcomes: ...
    def handle(self) -> str: ...

@final
class AsyncChangeRequest:
    @property
    def request_id(self) -> str | None: ...
    @property
    def lost(self) -> ThingSpaceError | None: ...
    @property
    def kind(self) -> str: ...
    @property
    def devices(self) -> list[str]: ...
    async def wait(
        self,
        *,
        timeout: Span | None = None,
        listener: Listener | Inbox | None = None,
        on_progress: Callable[[WaitProgress], object] | None = None,
        poll_after: Span | None = None,
    ) -> Outcomes: ...
    async def reconcile(self) -> Outcomes: ...
    def handle(self) -> str: ...

@final
class ChangeRequests:
    @property
    def requests(self) -> list[ChangeRequest]: ...
    @property
    def not_sent(self) -> list[str]: ...
    @property
    def stopped(self) -> ThingSpaceError | None: ...
    def __len__(self) -> int: ...
    def wait(
        self,
        *,
        timeout: Span | None = None,
        listener: Listener | Inbox | None = None,
        on_progress: Callable[[WaitProgress], object] | None = None,
        poll_after: Span | None = None,
    ) -> Outcomes: ...

@final
class AsyncChangeRequests:
    @property
    def requests(self) -> list[AsyncChangeRequest]: ...
    @property
    def not_sent(self) -> list[str]: ...
    @property
    def stopped(self) -> ThingSpaceError | None: ...
    def __len__(self) -> int: ...
    async def wait(
        self,
        *,
        timeout: Span | None = None,
        listener: Listener | Inbox | None = None,
        on_progress: Callable[[WaitProgress], object] | None = None,
        poll_after: Span | None = None,
    ) -> Outcomes: ...
