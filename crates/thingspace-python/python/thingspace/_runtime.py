"""The Python side of the native runtime: coroutines that wait for work, the delivery thread, interpreter shutdown, and forks."""

from __future__ import annotations

import atexit
import os
import sys
import threading
from typing import TYPE_CHECKING, Any

from thingspace import _thingspace

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop, Future
    from collections.abc import Callable

#: How long interpreter shutdown waits for the delivery thread, in seconds. The wait is limited, because a `logging` handler may
#: block the thread.
SHUTDOWN_TIMEOUT = 2.0

#: The delivery thread of this process.
_thread: Any = None
_hooked = False


def start_delivery(mail: Any) -> None:
    """Starts the delivery thread, which passes wake-ups and log records from the runtime to Python until the program ends."""
    global _hooked, _thread
    # The thread must be a daemon. The interpreter joins all non-daemon threads before it calls `_end`, but only `_end` stops
    # this thread.
    _thread = threading.Thread(target=_deliver, args=(mail,), name="thingspace", daemon=True)
    _thread.start()
    if not _hooked:
        # A child process inherits the registered functions and must not register them again.
        _hooked = True
        atexit.register(_end)
        if hasattr(os, "register_at_fork"):
            os.register_at_fork(
                before=_thingspace._before_fork,
                after_in_parent=_thingspace._after_fork,
                after_in_child=_thingspace._after_fork,
            )


def _end() -> None:
    _thingspace._end()
    _thread.join(SHUTDOWN_TIMEOUT)


def _deliver(mail: Any) -> None:
    # This loop is written in Python, because a daemon thread must not be in native code when the interpreter ends it.
    while (fetched := mail.fetch()) is not None:
        wakes, records = fetched
        loops: dict[AbstractEventLoop, list[Future[None]]] = {}
        for loop, future in wakes:
            loops.setdefault(loop, []).append(future)
        for loop, futures in loops.items():
            try:
                loop.call_soon_threadsafe(_wake, futures)
            except RuntimeError:
                # The event loop was closed, so no task waits for these futures.
                pass
        del wakes, loops
        for name, level, message in records:
            _log(name, level, message)


def _wake(futures: list[Future[None]]) -> None:
    for future in futures:
        if not future.done():
            future.set_result(None)


def _log(name: str, level: int, message: str) -> None:
    import logging

    try:
        # The message is an argument, not the format string, because it may contain percent signs.
        logging.getLogger(name).log(level, "%s", message)
    except Exception:
        sys.excepthook(*sys.exc_info())


async def call(pending: Any) -> Any:
    """Waits for work that reports no progress, and returns its result."""
    from asyncio import get_running_loop

    loop = get_running_loop()
    future = loop.create_future()
    try:
        if pending.listen(loop, future):
            await future
        if pending.heavy:
            from asyncio import to_thread

            return await to_thread(pending.result)
    except BaseException as error:
        pending.cancel(error)
        raise
    return pending.result()


async def follow(pending: Any, function: Callable[[Any], Any]) -> Any:
    """Waits for work that reports progress, and returns its result. Passes each progress report to ``function`` in this task."""
    from asyncio import get_running_loop

    loop = get_running_loop()
    try:
        while not pending.finished:
            future = loop.create_future()
            if pending.listen(loop, future):
                await future
            while (step := pending.step()) is not None:
                value, resume = step
                returned = function(value)
                if hasattr(returned, "__await__"):
                    await returned
                resume()
    except BaseException as error:
        pending.cancel(error)
        raise
    return pending.result()


async def next_item(items: Any) -> Any:
    """Returns the next item of an iterator. There is no await after an item is taken, so cancellation loses no item."""
    while (item := items._take()) is None:
        await call(items._ready())
    return item


async def next_step(steps: Any) -> Any:
    """Returns the next step of a job. An exception such as a cancellation stops the job until the next step is read."""
    try:
        return await next_item(steps)
    except StopAsyncIteration:
        raise
    except BaseException as error:
        steps._interrupt(error)
        raise


async def immediate(value: Any) -> Any:
    """Returns ``value`` without waiting, for ``__aenter__`` and ``__aexit__``."""
    return value


async def call_close(close: Callable[[], None]) -> None:
    """Calls ``close`` without waiting, for ``__aexit__``."""
    close()
