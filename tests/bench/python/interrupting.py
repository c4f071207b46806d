"""Interrupts every kind of blocking call with SIGINT, as Ctrl-C does. Prints the longest time, in seconds, between a signal and
the end of the interrupted call.
"""

import os
import signal
import threading
import time
from collections.abc import Callable

import thingspace as ts

DEVICE = "iccid:89148000008682242668"
SINCE, UNTIL = "2025-12-01T00:00:00Z", "2025-12-02T00:00:00Z"

#: The number of times that each call is interrupted. The time until a call ends varies, because it depends on when the call next
#: checks for signals.
ROUNDS = 7


def interrupted(call: Callable[[], object], after: float) -> float:
    pressed: list[float] = []

    def press() -> None:
        # A timer thread sends the signal while the main thread is blocked in the call. The measured time therefore includes the
        # wait until the call checks for signals.
        pressed.append(time.perf_counter())
        os.kill(os.getpid(), signal.SIGINT)

    threading.Timer(after, press).start()
    try:
        call()
    except KeyboardInterrupt:
        return time.perf_counter() - pressed[0]
    raise SystemExit("a call ended before it was interrupted")


signal.signal(signal.SIGINT, signal.default_int_handler)
with ts.Simulator(devices=10, callback_delay=(3600, 3600), paused=True) as sim:
    client = sim.client()
    request = client.devices.suspend(next(client.devices.list(state="active")))
    sim.inject("hang")
    inbox = ts.Inbox("fleet", "k4-Copper-Finch")
    calls: list[Callable[[], object]] = [
        lambda: request.wait(timeout=3600),
        lambda: client.devices.get(DEVICE),
        lambda: client.devices.restore(DEVICE),
        lambda: client.devices.in_bulk().restore([DEVICE]),
        lambda: next(client.devices.list()),
        lambda: client.devices.list().all(),
        lambda: next(client.devices.list().pages()),
        lambda: list(client.usage.of_many([DEVICE], SINCE, UNTIL)),
        lambda: request.reconcile(),
        lambda: client.api.list_devices({}),
        lambda: next(iter(inbox)),
    ]
    print(max(interrupted(call, 0.1 + 0.009 * number) for call in calls for number in range(ROUNDS)))
