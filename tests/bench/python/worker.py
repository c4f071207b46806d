"""What all sides of the comparison share: a process that does a task as often as it is asked to, and what that cost.

The bench writes the name of a task a line and reads one line of JSON. The side logs in before the first, so that a task is what a
program does all day. A task gives back a number that says whether it did its work; the bench compares it.
"""

import gc
import json
import resource
import sys
import time
from collections.abc import Callable

ACCOUNT = "0000123456-00001"
KEY, SECRET, USER, PASSWORD = "sim-key", "sim-secret", "sim-user", "sim-password"

#: Devices of a page: the most that the service hands out at once.
PAGE = 2_000

#: Small calls that are timed one by one.
CALLS = 300


def base_url() -> str:
    """The root of the API of the server that the bench started."""
    return f"http://{sys.argv[1]}/api"


def median_of_calls(call: Callable[[], object]) -> float:
    """The time of a call in the middle of many, in seconds."""
    times = []
    for _ in range(CALLS):
        begun = time.perf_counter()
        call()
        times.append(time.perf_counter() - begun)
    return sorted(times)[CALLS // 2]


def cpu() -> float:
    """Seconds that processors worked for this process, all threads, user and system."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def peak() -> int:
    """The most memory that this process ever had, in bytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


def serve(tasks: dict[str, Callable[[], float]]) -> None:
    """Does what the bench asks for until it closes the pipe."""
    print(json.dumps({"ready": sorted(tasks)}), flush=True)
    for line in sys.stdin:
        gc.collect()
        before, begun = cpu(), time.perf_counter()
        result = tasks[line.strip()]()
        spent = {"seconds": time.perf_counter() - begun, "cpu": cpu() - before}
        print(json.dumps({**spent, "result": result, "peak": peak()}), flush=True)
