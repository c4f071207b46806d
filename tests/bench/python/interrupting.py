"""Prints how many seconds after Ctrl-C the slowest of all kinds of wait ends."""

import os
import signal
import threading
import time
from collections.abc import Callable

import thingspace as ts

LINE = "iccid:89148000008682242668"
SINCE, UNTIL = "2025-12-01T00:00:00Z", "2025-12-02T00:00:00Z"

#: How often each is interrupted: when the signal comes decides how long the rest of a wait is.
ROUNDS = 7


def interrupted(wait: Callable[[], object], after: float) -> float:
    pressed: list[float] = []

    def press() -> None:
        # Told by another thread: this one hears of it when its wait looks up, which is what is measured.
        pressed.append(time.perf_counter())
        os.kill(os.getpid(), signal.SIGINT)

    threading.Timer(after, press).start()
    try:
        wait()
    except KeyboardInterrupt:
        return time.perf_counter() - pressed[0]
    raise SystemExit("a wait ended by itself")


signal.signal(signal.SIGINT, signal.default_int_handler)
with ts.Simulator(devices=10, callback_delay=(3600, 3600), paused=True) as sim:
    client = sim.client()
    request = client.devices.suspend(next(client.devices.list(state="active")))
    sim.inject("hang")
    inbox = ts.Inbox("fleet", "k4-Copper-Finch")
    waits: list[Callable[[], object]] = [
        lambda: request.wait(timeout=3600),
        lambda: client.devices.get(LINE),
        lambda: client.devices.restore(LINE),
        lambda: client.devices.in_bulk().restore([LINE]),
        lambda: next(client.devices.list()),
        lambda: client.devices.list().all(),
        lambda: next(client.devices.list().pages()),
        lambda: list(client.usage.of_many([LINE], SINCE, UNTIL)),
        lambda: request.reconcile(),
        lambda: client.api.list_devices({}),
        lambda: next(iter(inbox)),
    ]
    print(max(interrupted(wait, 0.1 + 0.009 * turn) for wait in waits for turn in range(ROUNDS)))
