"""Prints the cost of importing a module: the time in seconds, or the added memory in bytes."""

import importlib
import resource
import sys
import time


def memory() -> int:
    """Returns the resident memory of this process in bytes, including shared code. Without /proc, returns the peak memory."""
    try:
        with open("/proc/self/statm") as statm:
            return int(statm.read().split()[1]) * resource.getpagesize()
    except OSError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


module, what = sys.argv[1:]
before, start = memory(), time.perf_counter()
importlib.import_module(module)
seconds, growth = time.perf_counter() - start, memory() - before
print({"time": seconds, "memory": growth}[what])
