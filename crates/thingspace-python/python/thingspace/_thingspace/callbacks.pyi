# Generated from crates/thingspace-python/stubs and src by `cargo xtask generate`. Do not edit.
"""``client.callbacks``, and the listeners and inboxes that receive callbacks."""

from collections.abc import Awaitable, Callable, MutableMapping
from datetime import datetime
from types import TracebackType
from typing import Any, ClassVar, Self, TypeAlias, TypeVar, final

from thingspace._record import Record
from thingspace._thingspace import values
from thingspace._thingspace.arguments import Span
from thingspace.errors import ThingSpaceError

AsgiMessage: TypeAlias = MutableMapping[str, Any]
AsgiApplication: TypeAlias = Callable[
    [AsgiMessage, Callable[[], Awaitable[AsgiMessage]], Callable[[AsgiMessage], Awaitable[None]]], Awaitable[None]
]

EventHandler = TypeVar("EventHandler", bound=Callable[[Event], Any])

@final
class Displaced:
    """A listener of another program that a registration replaced. This class does not show the password of the listener, but
    `Registered.put_back()` sends the password to the service.
    """

    @property
    def service(self) -> str:
        """The callback service."""
    @property
    def url(self) -> str:
        """The URL of the replaced listener."""
    @property
    def username(self) -> str:
        """The user name that the service sends to this listener; empty if there is no user name."""

@final
class Registered:
    """A registered listener, for example the result of `client.callbacks.register`. At the end of a `with` block, the listener is
    deregistered. If the registration replaced the listener of another program, that listener is registered again.
    """

    @property
    def service(self) -> str:
        """The callback service."""
    @property
    def url(self) -> str:
        """The URL that receives the messages."""
    @property
    def displaced(self) -> Displaced | None:
        """The listener of another program that this registration replaced; None if no such listener was replaced."""
    @property
    def left_behind(self) -> str | None:
        """The URL of the replaced listener, if a process of this machine had ended without deregistering it; None if this
        registration replaced no such listener.
        """
    @property
    def not_recorded(self) -> ThingSpaceError | None:
        """The `ConfigError` with the reason why the registration could not be recorded on this machine; None if it was recorded
        or needs no record. Without the record, later processes cannot recognize that this process left the listener behind.
        """
    @property
    def shared_key(self) -> str | None:
        """The key that the service uses to sign messages about locations, in plain text; None if the service returned no key.
        Protect the key like a password.
        """
    def deregister(self) -> bool:
        """Deregisters the listener and returns True. If another program has replaced the listener, changes nothing and returns
        False.

        ```python
        registered = client.callbacks.register("StateService", inbox)
        registered.deregister()
        ```
        """
    def put_back(self) -> Registered:
        """Registers the replaced listener of another program again, with its password. Raises a `ConfigError` if no such listener
        was replaced, or if the service did not return the password.

        ```python
        registered = client.callbacks.register("StateService", inbox, replace=True)
        if registered.displaced:
            registered.put_back()
        ```
        """
    def __enter__(self) -> Self: ...
    def __exit__(
        self, type: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None, /
    ) -> None: ...

@final
class AsyncRegistered:
    """A registered listener, for example the result of `client.callbacks.register`. At the end of an `async with` block, the
    listener is deregistered. If the registration replaced the listener of another program, that listener is registered again.
    """

    @property
    def service(self) -> str:
        """The callback service."""
    @property
    def url(self) -> str:
        """The URL that receives the messages."""
    @property
    def displaced(self) -> Displaced | None:
        """The listener of another program that this registration replaced; None if no such listener was replaced."""
    @property
    def left_behind(self) -> str | None:
        """The URL of the replaced listener, if a process of this machine had ended without deregistering it; None if this
        registration replaced no such listener.
        """
    @property
    def not_recorded(self) -> ThingSpaceError | None:
        """The `ConfigError` with the reason why the registration could not be recorded on this machine; None if it was recorded
        or needs no record. Without the record, later processes cannot recognize that this process left the listener behind.
        """
    @property
    def shared_key(self) -> str | None:
        """The key that the service uses to sign messages about locations, in plain text; None if the service returned no key.
        Protect the key like a password.
        """
    async def deregister(self) -> bool:
        """Deregisters the listener and returns True. If another program has replaced the listener, changes nothing and returns
        False.

        ```python
        registered = await client.callbacks.register("StateService", inbox)
        await registered.deregister()
        ```
        """
    async def put_back(self) -> AsyncRegistered:
        """Registers the replaced listener of another program again, with its password. Raises a `ConfigError` if no such listener
        was replaced, or if the service did not return the password.

        ```python
        registered = await client.callbacks.register("StateService", inbox, replace=True)
        if registered.displaced:
            await registered.put_back()
        ```
        """
    async def __aenter__(self) -> Self: ...
    async def __aexit__(
        self, type: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None, /
    ) -> None: ...

@final
class Callbacks:
    """The callback listeners of an account: `client.callbacks`."""

    def register(
        self, service: values.CallbackService | str, listener: Listener | Inbox, *, url: str | None = None, replace: bool | None = None
    ) -> Registered:
        """Registers a listener for a callback service. Each service has at most one listener per account. If another program has
        registered a listener for the service, the method raises a `ListenerTakenError` or, with `replace=True`, replaces that
        listener. Even without `replace`, the method replaces a listener that a process on this machine left behind when it ended.

        `url` is the public URL that leads to `listener`, for instance the URL of a proxy. By default, the method registers the
        address of `listener` itself. Normally this is 127.0.0.1, which only a simulator on this machine can reach.

        The result is a context manager (`with`, or `async with await`). At the end of the block, it deregisters the listener. If
        the registration replaced the listener of another program, it then registers that listener again.

        ```python
        registered = client.callbacks.register("StateService", inbox)
        print(registered.url)
        ```
        """
    def list(self) -> dict[str, str]:
        """Returns the registered listeners, as a dictionary that maps each service to the URL of its listener.

        ```python
        for service, url in client.callbacks.list().items():
            print(service, url)
        ```
        """
    def remove_left_behind(self) -> dict[str, str]:
        """Deregisters the listeners that processes on this machine registered and left behind when they ended. Returns the
        deregistered listeners, as a dictionary that maps each service to the URL of its listener.

        ```python
        for service, url in client.callbacks.remove_left_behind().items():
            print("deregistered", service, url)
        ```
        """
    def deregister(self, service: values.CallbackService | str) -> None:
        """Deregisters the listener of a service, even if another program registered it. In contrast, `Registered.deregister()`
        never deregisters the listener of another program.

        ```python
        client.callbacks.deregister("CarrierService")
        ```
        """

@final
class AsyncCallbacks:
    """The callback listeners of an account, for asyncio: `client.callbacks`."""

    async def register(
        self, service: values.CallbackService | str, listener: Listener | Inbox, *, url: str | None = None, replace: bool | None = None
    ) -> AsyncRegistered:
        """Registers a listener for a callback service. Each service has at most one listener per account. If another program has
        registered a listener for the service, the method raises a `ListenerTakenError` or, with `replace=True`, replaces that
        listener. Even without `replace`, the method replaces a listener that a process on this machine left behind when it ended.

        `url` is the public URL that leads to `listener`, for instance the URL of a proxy. By default, the method registers the
        address of `listener` itself. Normally this is 127.0.0.1, which only a simulator on this machine can reach.

        The result is a context manager (`with`, or `async with await`). At the end of the block, it deregisters the listener. If
        the registration replaced the listener of another program, it then registers that listener again.

        ```python
        registered = await client.callbacks.register("StateService", inbox)
        print(registered.url)
        ```
        """
    async def list(self) -> dict[str, str]:
        """Returns the registered listeners, as a dictionary that maps each service to the URL of its listener.

        ```python
        for service, url in (await client.callbacks.list()).items():
            print(service, url)
        ```
        """
    async def remove_left_behind(self) -> dict[str, str]:
        """Deregisters the listeners that processes on this machine registered and left behind when they ended. Returns the
        deregistered listeners, as a dictionary that maps each service to the URL of its listener.

        ```python
        for service, url in (await client.callbacks.remove_left_behind()).items():
            print("deregistered", service, url)
        ```
        """
    async def deregister(self, service: values.CallbackService | str) -> None:
        """Deregisters the listener of a service, even if another program registered it. In contrast, `Registered.deregister()`
        never deregisters the listener of another program.

        ```python
        await client.callbacks.deregister("CarrierService")
        ```
        """

@final
class Listener:
    """An HTTP server that receives callbacks while this object exists. It refuses messages with wrong credentials, and keeps at most
    100,000 messages in memory, each for at most one day.

    Register the listener with `client.callbacks.register("CarrierService", listener)`, then pass it to `wait(listener=…)`.
    """

    def __new__(cls, username: str, password: str, *, bind: str = "127.0.0.1:0") -> Self: ...
    def url(self, service: str) -> str:
        """Returns the URL that receives the messages of a service. Its host and port are those that this listener listens on.

        ```python
        listener = ts.Listener("my-listener", "its-password")
        print(listener.url("CarrierService"))
        ```
        """
    @property
    def received(self) -> int:
        """The number of accepted messages."""
    @property
    def refused(self) -> int:
        """The total number of refused messages. `refusals` has the number for each reason."""
    @property
    def refusals(self) -> dict[str, int]:
        """The number of refused messages for each reason: `credentials`, `unreadable`, `too_large`, `not_stored`."""

@final
class Event:
    """A received callback, without the user name and the password that the message contained."""

    @property
    def service(self) -> str:
        """The callback service that sent the message."""
    @property
    def request_id(self) -> str | None:
        """The request id in the message; None if the message has no request id. Some unsolicited messages have an id that no request
        returned.
        """
    @property
    def devices(self) -> list[str]:
        """The identifiers of the device that the message is about, in the form `iccid:8914…`."""
    @property
    def attempt(self) -> int:
        """The number of this delivery of the message, starting at 1."""
    @property
    def key(self) -> str:
        """The key of the message, which is the same for all deliveries of the message. Record the keys of processed messages to
        process each message only once.
        """
    @property
    def place(self) -> int:
        """The place of the message in the store. Later messages have larger places. `inbox.events(after=place)` continues after this
        message, also in another process.
        """
    @property
    def received_at(self) -> datetime:
        """The time at which the message was received, in UTC."""
    @property
    def is_possible_duplicate(self) -> bool:
        """Whether this message may be a redelivery although its delivery count is 1: an equal message was stored in the 30 minutes
        before. The message may also be a new one that has the same content. Always False for a message with a request id and a
        device.
        """
    @property
    def text(self) -> str | None:
        """The text of an SMS that the device sent; None if the message contains no SMS."""
    @property
    def payload(self) -> bytes | None:
        """The bytes that a non-IP device sent; None if the message contains no such data, or if the data is not valid base64."""
    @property
    def message(self) -> Record | dict[str, Any]:
        """The message as a record of the service's class in `thingspace.models`, for example `CarrierCallback`. A dictionary if the
        service has no class.
        """
    def to_dict(self) -> dict[str, Any]:
        """Returns the message as a dictionary with the member names of the API.

        ```python
        import json

        print(json.dumps(event.to_dict()))
        ```
        """
    def __eq__(self, other: object, /) -> bool: ...
    __hash__: ClassVar[None]  # type: ignore[assignment]

@final
class EventIterator:
    """An iterator over the events of an inbox as they arrive."""

    def __iter__(self) -> Self: ...
    def __next__(self) -> Event: ...
    def __aiter__(self) -> Self: ...
    async def __anext__(self) -> Event: ...

@final
class DeadLetter:
    """An event that its consumer group no longer tries to handle, because all tries have failed."""

    @property
    def event(self) -> Event:
        """The event."""
    @property
    def key(self) -> str:
        """The key of the event, which stays the same when the event is replayed."""
    @property
    def tries(self) -> int:
        """The number of tries since the event was received or replayed."""
    @property
    def reason(self) -> str:
        """Why the last try failed, for example the type and the message of the exception."""
    @property
    def died_at(self) -> datetime:
        """When the event became a dead letter, in UTC."""
    @property
    def replays(self) -> int:
        """The number of times that the event was replayed before it became this dead letter."""
    def replay(self) -> bool:
        """Queues the event for the group again. The running handlers of the group process the event with the full number of tries.
        Returns False, and queues nothing, if this dead letter was replayed before. If a `StoreError` is raised, call the method
        again: the event is queued only once.

        ```python
        for letter in inbox.consumer("billing").dead_letters():
            letter.replay()
        ```
        """

@final
class Consumer:
    """A named group of handlers. Returned by `inbox.consumer(name)`. Any process that shares the store of the inbox can read and
    replay the dead letters of the group.
    """

    @property
    def name(self) -> str:
        """The name of the group."""
    @property
    def waiting(self) -> int:
        """The number of stored events that the group has not handled yet. Includes events that are being handled and events that
        wait for another try. Raises a `StoreError` if the store cannot be read.
        """
    def dead_letters(self) -> list[DeadLetter]:
        """Returns the dead letters that were not replayed, oldest first. A dead letter is an event whose tries are used up. Raises a
        `StoreError` if the store cannot be read.

        ```python
        for letter in inbox.consumer("billing").dead_letters():
            print(letter.died_at, letter.tries, letter.reason)
        ```
        """
    def replay(self, *, since: datetime | str | None = None, until: datetime | str | None = None) -> int:
        """Queues the events of dead letters for the group again, and returns the number of queued events. `since` and `until` limit
        the times at which the events became dead letters (default: all). The running handlers of the group process each event
        again, with the full number of tries. If a `StoreError` is raised, call the method again: each dead letter is queued only
        once.

        ```python
        print(inbox.consumer("billing").replay())
        ```
        """
    def replay_handled(
        self, *, since: datetime | str | None = None, until: datetime | str | None = None, name: str | None = None
    ) -> int:
        """Replays events that the group has already handled: queues the events for the group again, and returns the number of queued
        events. `since` and `until` limit the times at which the events were received (default: all). Use this method after you
        have corrected a mistake in a handler. Dead letters are not replayed, and neither are events that the group has not
        handled yet.

        The running handlers of the group process each event again, with the full number of tries. The events of a device stay in
        order. Each event keeps its `key`, so a handler that skips the keys it has recorded also skips replayed events.

        Calls with the same `name` (1 to 64 letters, digits, ".", "_" and "-") belong to one replay, which queues each event only
        once. Without a name, every call is a new replay. If a `StoreError` is raised, call the method again with the same name.

        ```python
        print(inbox.consumer("billing").replay_handled(since="2026-01-30T00:00:00Z", name="new-tariff"))
        ```
        """
    def replay_event(self, event: Event, *, name: str | None = None) -> bool:
        """Replays one event that the group has already handled, like `replay_handled`. Returns False if an earlier replay with the
        same `name` has queued the event. Also returns False if the event still waits for a handler, is a dead letter, or was
        removed from the store. In all these cases, the call queues nothing.

        ```python
        for event in inbox.request("7c1d4e52-3e52-4b5f-8a6c-1f6b1f0e6a3d"):
            print(inbox.consumer("billing").replay_event(event))
        ```
        """

@final
class Inbox:
    """Stores every callback before acknowledging it. Iterate over an inbox with `for` or `async for`.

    The inbox refuses messages with wrong credentials. It starts an HTTP server at `bind`. With `bind=None`, the inbox has no
    server: serve the application that `asgi()` returns, pass messages to `accept()`, or read the messages that other processes
    store.

    With `store="sqlite:PATH"`, the inbox keeps its messages in a file for 30 days. The messages survive the process, and
    several processes can share the file. Without `store` (or with `store="memory:"`), the inbox keeps at most 100,000 messages
    in memory, each for at most one day. Unread messages in memory are lost when the process ends.

    With `spool="sqlite:PATH"`, the inbox can acknowledge messages even while the server of its store (PostgreSQL or NATS) is
    unreachable: it first saves these messages in the file at PATH. When the store is reachable again, the inbox moves the
    messages to the store in order.

    At the end of a `with` block, the inbox is closed. After `close()`, the iterators return the remaining messages and end.

    `on` decorates functions that handle the events, and `run` runs these functions.
    """

    def __new__(
        cls,
        username: str,
        password: str,
        *,
        bind: str | None = "127.0.0.1:0",
        store: str | None = None,
        spool: str | None = None,
    ) -> Self: ...
    def url(self, service: str) -> str:
        """Returns the URL at which the inbox's own server receives the messages of `service`. Raises a `ConfigError` if the inbox
        has no server.

        ```python
        print(inbox.url("CarrierService"))
        ```
        """
    @property
    def received(self) -> int:
        """The number of messages that this object has accepted, including repeated deliveries."""
    @property
    def refused(self) -> int:
        """The total number of messages that this object has refused. `refusals` has the number for each reason."""
    @property
    def refusals(self) -> dict[str, int]:
        """The number of refused messages for each reason: `credentials`, `unreadable`, `too_large`, `not_stored`."""
    @property
    def spooled(self) -> int:
        """The number of messages that wait in the spool until the store is reachable. 0 if the inbox has no spool.

        ```python
        print(inbox.spooled)
        ```
        """
    def accept(self, service: str, body: bytes) -> tuple[int, str]:
        """Checks and stores a message that another server received. Returns the status and the body of the HTTP response to send.

        The status is 200 (stored), 400 (unreadable), 401 (wrong credentials), 413 (too large) or 503 (not stored, or the inbox is
        closed). For status 200, the body is empty. For every other status, the body states the reason, and contains no values
        from the message. After such a status, the service delivers the message again.

        The call blocks this thread until the message is stored or refused. In a coroutine, use `accept_async`.

        ```python
        body = b'{"username": "my-listener", "password": "its-password", "requestId": "7"}'
        status, reason = inbox.accept("CarrierService", body)
        ```
        """
    async def accept_async(self, service: str, body: bytes) -> tuple[int, str]:
        """The asyncio version of `accept`: checks and stores a message.

        ```python
        async def receive(service: str, body: bytes) -> int:
            status, reason = await inbox.accept_async(service, body)
            return status
        ```
        """
    def rotate(self, password: str, *, grace: Span | None = None) -> None:
        """Makes `password` the current password of all inboxes and receivers (such as `thingspace serve`) that use this store. The
        former password is still accepted for the time `grace` (default: 15 minutes). After this call, register the listeners with
        the new password. The command `thingspace callbacks rotate-password` changes the password and registers the listeners.

        ```python
        shared = ts.Inbox("my-listener", "its-password", store="sqlite:inbox.db")
        shared.rotate("its-next-password", grace=3600)
        ```
        """
    def asgi(self) -> AsgiApplication:
        """Returns an ASGI application that passes requests to the inbox. The last part of the request path is the callback service.

        ```python
        app = inbox.asgi()  # for uvicorn: `uvicorn module:app`
        ```
        """
    def events(
        self, *, service: str | None = None, timeout: Span | None = None, after: Event | int | None = None
    ) -> EventIterator:
        """Returns an iterator over the events, for `for` or `async for`: first the stored events, then new events as they arrive.
        The iterator ends after `timeout` seconds without an event, or when the inbox is closed. Raises a `StoreError` if the
        store cannot be read.

        All iterators without `after` share one position in the inbox, so each event is returned by at most one of them. With
        `service`, the iterator returns only the events of that service. It discards the events of other services that it reads,
        so no other iterator that shares the position returns those events.

        With `after`, the iterator starts after an event: pass an `Event`, or the `place` of an event. Such an iterator has its
        own position, so other iterators also return the events that it returns.

        ```python
        client.devices.restore("iccid:89148000008682242684")
        for event in inbox.events(timeout=30):
            print(event.service, event.request_id, event.message)
            break
        ```
        """
    def request(self, request_id: str) -> list[Event]:
        """Returns the stored events of a request, in order of arrival. Raises a `StoreError` if the store cannot be read.

        ```python
        request = client.devices.restore("iccid:89148000008682242684")
        for event in inbox.request(request.request_id or ""):
            print(event.received_at, event.message)
        ```
        """
    def gaps(self) -> list[tuple[datetime, datetime]]:
        """Returns the periods of at least 5 seconds in which no process received messages for the store, oldest first. Each period
        is returned as a pair: its start and its end. Messages that the service sent in these periods may be lost. Raises a
        `StoreError` if the store cannot be read.

        ```python
        for start, end in inbox.gaps():
            print("no process received messages from", start, "to", end)
        ```
        """
    def on(
        self,
        service: str | None = None,
        *,
        consumer: str | None = None,
        tries: int = 5,
        deadline: Span = 60,
        concurrency: int = 8,
    ) -> Callable[[EventHandler], EventHandler]:
        """Returns a decorator for a function that handles the events of `service` or, if `service` is omitted, of all services.

        While `run` or `run_async` runs, the function is called at least once for each stored event. The events of a device are
        handled in order. The function is called again for an event if it raises an exception, if it does not end within
        `deadline` seconds, or if the process ends before the function has ended. The pause before the next call is about 1 second
        after the first failure, and 4 times as long after each further failure, up to about 10 minutes. During a pause, only the
        later events of the same device wait. After `tries` failed tries, the event becomes a dead letter. Use `consumer(name)` to
        read and replay dead letters. If the system that the function needs is unavailable, raise `TryAgainLater`. Tries that end
        with this exception are not counted.

        Handlers with the same `consumer` form a group, whose progress is stored. By default, `consumer` is the name of the
        service, or `all` if `service` is omitted. Processes with the same store share the events of a group. Each process handles
        the events of at most `concurrency` devices at the same time. Plain functions run in threads, and coroutine functions in
        the event loop.

        ```python
        @inbox.on("CarrierService", consumer="billing")
        def bill(event: ts.Event) -> None:
            print(event.key, event.devices)
        ```
        """
    def run(self, *, timeout: Span | None = None) -> None:
        """Runs the handlers until the inbox is closed, or until no handler has started or ended for `timeout` seconds. On Ctrl-C,
        starts no further handlers, waits at most 10 seconds for the running ones, and raises `KeyboardInterrupt`. Raises a
        `StoreError` if the store cannot be read at the start. Later errors of the store are logged, and the inbox reads the store
        again.

        ```python
        @inbox.on("CarrierService")
        def handle(event: ts.Event) -> None:
            print(event.key)

        inbox.run(timeout=1)
        ```
        """
    async def run_async(self, *, timeout: Span | None = None) -> None:
        """The asyncio version of `run`: runs the handlers. To stop the handlers, cancel the task.

        ```python
        @inbox.on("CarrierService")
        async def handle(event: ts.Event) -> None:
            print(event.key)

        async def serve() -> None:
            await inbox.run_async()
        ```
        """
    def consumer(self, name: str) -> Consumer:
        """Returns the group `name`: the handlers with `consumer=name`, in any process with the same store. With the returned object,
        you can read and replay the dead letters of the group.

        ```python
        print(inbox.consumer("billing").waiting)
        ```
        """
    def close(self) -> None:
        """Stops the server, and ends the iterators after the remaining messages. Later calls of `accept` return status 503. Every
        acknowledged message is already stored.

        ```python
        inbox.close()
        ```
        """
    def __iter__(self) -> EventIterator: ...
    def __aiter__(self) -> EventIterator: ...
    def __enter__(self) -> Self: ...
    def __exit__(
        self, type: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None, /
    ) -> None: ...
    async def __aenter__(self) -> Self: ...
    async def __aexit__(
        self, type: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None, /
    ) -> None: ...
