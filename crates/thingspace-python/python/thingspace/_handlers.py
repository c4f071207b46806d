"""The handlers of an inbox: ``inbox.on``, ``inbox.run`` and ``inbox.run_async``."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from thingspace.errors import ConfigError, TryAgainLater

if TYPE_CHECKING:
    from asyncio import Event as Signal
    from collections.abc import Awaitable, Callable
    from concurrent.futures import Executor

    from thingspace._thingspace import Event, Inbox

    _Handler = Callable[[Event], Awaitable[object] | object]

#: The default name of the group for a handler of all services.
ALL = "all"

#: The maximum time to wait for running handlers when a run stops, in seconds. The native runtime has the same limit.
GRACE = 10


@dataclass
class Group:
    """The handlers of one consumer group, by service. The handler with the key ``None`` handles the events of all services that
    have no handler of their own.
    """

    tries: int
    deadline: float
    concurrency: int
    handlers: dict[str | None, _Handler] = field(default_factory=dict)


def decorator(
    groups: dict[str, Group], service: str | None, consumer: str | None, settings: tuple[int, float, int]
) -> Callable[[_Handler], _Handler]:
    """Returns a decorator that adds a handler to the group ``consumer``. Without ``consumer``, the group has the name
    of the service, or ``ALL`` for a handler of all services.
    """
    name = consumer or service or ALL

    def add(handler: _Handler) -> _Handler:
        if not callable(handler):
            raise TypeError(f"@inbox.on(service) expected a function, got {type(handler).__name__}")
        group = groups.setdefault(name, Group(*settings))
        if (group.tries, group.deadline, group.concurrency) != settings:
            raise ConfigError(
                f"the handlers of the consumer {name!r} have different settings: pass the same tries, deadline and concurrency"
            )
        if service in group.handlers:
            raise ConfigError(
                f"the consumer {name!r} already has a handler for {service or 'all services'}: pass another consumer=…"
            )
        group.handlers[service] = handler
        return handler

    return add


async def run(inbox: Inbox, groups: dict[str, Group], timeout: float | None) -> None:
    """Runs the handlers of all groups until the inbox is closed, a group fails, or no handler has started or ended for
    ``timeout`` seconds.
    """
    import asyncio
    from concurrent.futures import ThreadPoolExecutor

    if not groups:
        raise ConfigError("the inbox has no handlers: decorate functions with @inbox.on(service)")
    activity = asyncio.Event()
    threads = sum(group.concurrency for group in groups.values() if any(map(_is_plain, group.handlers.values())))
    # Plain functions run in the threads of this executor. In the default executor of the event loop, they would delay other
    # code that uses that executor.
    executor = ThreadPoolExecutor(max(threads, 1), "thingspace-handler")
    runs = [asyncio.create_task(_run(inbox, name, group, executor, activity)) for name, group in groups.items()]
    ends = [asyncio.create_task(_idle(activity, timeout)), asyncio.create_task(_closed(inbox))]
    try:
        await asyncio.wait([*runs, *ends], return_when=asyncio.FIRST_COMPLETED)
    finally:
        for end in ends:
            end.cancel()
        failures = await _stop(runs)
        # Do not wait for the threads: a handler that hangs must not delay the end of the run.
        executor.shutdown(wait=False, cancel_futures=True)
    if failures:
        raise failures[0]


async def _stop(runs: list[Any]) -> list[BaseException]:
    """Stops the groups, waits until they have ended, and returns their errors."""
    import asyncio

    for run in runs:
        run.cancel()
    ended = await asyncio.gather(*runs, return_exceptions=True)
    return [error for error in ended if isinstance(error, Exception)]


async def _idle(activity: Signal, timeout: float | None) -> None:
    """Waits until no handler has started or ended for ``timeout`` seconds."""
    import asyncio

    while True:
        activity.clear()
        try:
            await asyncio.wait_for(activity.wait(), timeout)
        except asyncio.TimeoutError:
            return


async def _closed(inbox: Any) -> None:
    """Waits until the inbox is closed."""
    from thingspace._runtime import call

    await call(inbox._closed())


async def _run(inbox: Any, name: str, group: Group, executor: Executor, activity: Signal) -> None:
    """Runs one group until this task is canceled or the group fails. Then waits up to ``GRACE`` seconds for running handlers."""
    import asyncio

    from thingspace._runtime import next_item

    services = None if None in group.handlers else [service for service in group.handlers if service]
    deliveries = inbox._consume(name, services, group.tries, group.deadline, group.concurrency)
    running: set[asyncio.Task[None]] = set()
    try:
        while True:
            delivery = await next_item(deliveries)
            task = asyncio.create_task(_handle(delivery, group, executor, activity))
            running.add(task)
            task.add_done_callback(running.discard)
    finally:
        deliveries.stop()
        if running:
            await asyncio.wait(running, timeout=GRACE)
        await _drain(deliveries)


async def _drain(deliveries: Any) -> None:
    """Waits until a stopped group has released its events, so that other processes can handle them."""
    from thingspace._runtime import next_item

    while True:
        try:
            await next_item(deliveries)
        except StopAsyncIteration:
            return


async def _handle(delivery: Any, group: Group, executor: Executor, activity: Signal) -> None:
    """Calls the handler of an event, and reports to the inbox how the call ended."""
    import asyncio

    activity.set()
    event = delivery.event
    handler = group.handlers.get(event.service) or group.handlers[None]
    limit = asyncio.timeout(None)
    try:
        if _is_plain(handler):
            await asyncio.get_running_loop().run_in_executor(executor, handler, event)
        else:
            limit = asyncio.timeout(group.deadline)
            running: Any = handler(event)
            async with limit:
                await running
    except TryAgainLater as error:
        delivery.unavailable(_reason(error))
    except asyncio.CancelledError:
        delivery.unavailable("the handler was canceled")
        raise
    except Exception as error:
        # A `TimeoutError` alone does not mean that the handler was too slow: its own code may raise one, for example from a
        # socket.
        late = isinstance(error, TimeoutError) and limit.expired()
        delivery.failed(f"the handler did not end within {group.deadline:g} s" if late else _reason(error))
    except BaseException as error:
        # The handler ends the program, for example with sys.exit(). The try counts as failed, as it would if the process was
        # killed.
        delivery.failed(_reason(error))
        raise
    else:
        delivery.done()
    finally:
        activity.set()


def _is_plain(handler: Any) -> bool:
    """Whether a handler is a plain function, which must be called in a thread. Coroutine functions run in the event loop."""
    from inspect import iscoroutinefunction

    return not (iscoroutinefunction(handler) or iscoroutinefunction(getattr(handler, "__call__", None)))  # noqa: B004


def _reason(error: BaseException) -> str:
    return f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
