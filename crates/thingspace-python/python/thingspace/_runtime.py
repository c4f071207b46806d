"""What Python does for the runtime: coroutines that start and follow its work, the thread that delivers, the end of the program, forks."""

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

#: How long the end of the program waits for the thread that delivers, in seconds: a handler of `logging` may hold it up.
PATIENCE = 2.0

#: The thread that delivers in this process.
_thread: Any = None
_hooked = False


def started(mail: Any) -> None:
    """Delivers what the runtime of this process sends, until the end of the program."""
    global _hooked, _thread
    # As a daemon, so that the interpreter does not wait for it before it runs what is registered with `atexit`.
    _thread = threading.Thread(target=_deliver, args=(mail,), name="thingspace", daemon=True)
    _thread.start()
    if not _hooked:
        # Both outlive a fork: the child must not register them again.
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
    _thread.join(PATIENCE)


def _deliver(mail: Any) -> None:
    # In Python, so that a thread that is ended with the interpreter is not within native code.
    while (fetched := mail.fetch()) is not None:
        wakes, notes = fetched
        loops: dict[AbstractEventLoop, list[Future[None]]] = {}
        for loop, future in wakes:
            loops.setdefault(loop, []).append(future)
        for loop, futures in loops.items():
            try:
                loop.call_soon_threadsafe(_wake, futures)
            except RuntimeError:
                # The loop was closed: nobody waits there any more.
                pass
        del wakes, loops
        for name, level, line in notes:
            _note(name, level, line)


def _wake(futures: list[Future[None]]) -> None:
    for future in futures:
        if not future.done():
            future.set_result(None)


def _note(name: str, level: int, line: str) -> None:
    import logging

    try:
        # As an argument: a percent sign in it formats nothing.
        logging.getLogger(name).log(level, "%s", line)
    except Exception:
        sys.excepthook(*sys.exc_info())


async def call(pending: Any) -> Any:
    """Work without steps."""
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
    """Work whose steps a function of the caller hears of, in this task."""
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
    """The next of what comes one by one. It is taken in the step that gives it: a wait that is cancelled has taken nothing."""
    while (taken := rows._take()) is None:
        await call(rows._ready())
    return taken


async def given(value: Any) -> Any:
    """What needs no waiting for."""
    return value


async def closed(close: Callable[[], None]) -> None:
    """Closes something that closes at once."""
    close()
