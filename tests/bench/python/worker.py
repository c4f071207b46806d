"""The shared code of the worker scripts. Each script runs the benchmark tasks of one library and measures their cost.

For each task, the benchmark writes the name of the task to the script's standard input, and reads one line of JSON from its
standard output. The script logs in before the first task, so the measured time does not include the login. Most tasks return the
number of devices that they have read, so that the benchmark can check it.
"""

import gc
import json
import resource
import sys
import time
from collections.abc import Callable

ACCOUNT = "0000123456-00001"
KEY, SECRET, USER, PASSWORD = "sim-key", "sim-secret", "sim-user", "sim-password"

#: Devices per page: the maximum that the service returns.
PAGE = 2_000

#: The number of small calls that are timed one by one.
CALLS = 300


def base_url() -> str:
    """Returns the API URL of the server that the benchmark started."""
    return f"http://{sys.argv[1]}/api"


def median_of_calls(call: Callable[[], object]) -> float:
    """Makes `CALLS` calls and returns the median time of a call, in seconds."""
    times = []
    for _ in range(CALLS):
        start = time.perf_counter()
        call()
        times.append(time.perf_counter() - start)
    return sorted(times)[CALLS // 2]


def cpu() -> float:
    """Returns the CPU time of this process in seconds: all threads, user and system."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def peak() -> int:
    """Returns the peak memory of this process, in bytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


def serve(tasks: dict[str, Callable[[], float]]) -> None:
    """Runs the tasks that the benchmark requests, until the benchmark closes standard input."""
    print(json.dumps({"ready": sorted(tasks)}), flush=True)
    for line in sys.stdin:
        gc.collect()
        before, start = cpu(), time.perf_counter()
        result = tasks[line.strip()]()
        spent = {"seconds": time.perf_counter() - start, "cpu": cpu() - before}
        print(json.dumps({**spent, "result": result, "peak": peak()}), flush=True)
