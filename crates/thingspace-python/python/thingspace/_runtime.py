"""The Python side of the runtime: coroutines that drive its work, the delivery thread, interpreter shutdown, and forks."""

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

#: How long interpreter shutdown waits for the delivery thread, in seconds: a `logging` handler may block it.
SHUTDOWN_TIMEOUT = 2.0

#: The delivery thread of this process.
_thread: Any = None
_hooked = False


def started(mail: Any) -> None:
    """Starts the thread that delivers wake-ups and log records from the runtime until the program ends."""
    global _hooked, _thread
    # A daemon: the interpreter joins other threads before it runs the functions registered with `atexit`.
    _thread = threading.Thread(target=_deliver, args=(mail,), name="thingspace", daemon=True)
    _thread.start()
    if not _hooked:
        # Registrations survive a fork: the child must not register them again.
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
    # Written in Python, so that a thread that the interpreter ends at shutdown is not inside native code.
    while (fetched := mail.fetch()) is not None:
        wakes, records = fetched
        loops: dict[AbstractEventLoop, list[Future[None]]] = {}
        for loop, future in wakes:
            loops.setdefault(loop, []).append(future)
        for loop, futures in loops.items():
            try:
                loop.call_soon_threadsafe(_wake, futures)
            except RuntimeError:
                # The loop was closed: no task waits on it.
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
        # Passed as an argument, so that a percent sign in it is not a format.
        logging.getLogger(name).log(level, "%s", message)
    except Exception:
        sys.excepthook(*sys.exc_info())


async def call(pending: Any) -> Any:
    """Awaits work that reports no progress."""
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
    """Awaits work that reports progress, and calls the caller's function in this task for each step."""
    from asyncio import get_running_loop

    loop = get_running_loop()
    try:
        while not pending.over:
            future = loop.create_future()
            if pending.listen(loop, future):
                await future
            while (step := pending.step()) is not None:
                value, go_on = step
                returned = function(value)
                if hasattr(returned, "__await__"):
                    await returned
                go_on()
    except BaseException as error:
        pending.cancel(error)
        raise
    return pending.result()


async def row(rows: Any) -> Any:
    """Returns the next row. It is taken in the same step that returns it, so a canceled wait loses nothing."""
    while (taken := rows._take()) is None:
        await call(rows._ready())
    return taken


async def given(value: Any) -> Any:
    """Returns a value from a coroutine that never waits."""
    return value


async def closed(close: Callable[[], None]) -> None:
    """Calls a close function from a coroutine that never waits."""
    close()
