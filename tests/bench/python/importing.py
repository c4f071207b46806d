"""Prints what it takes to import a module: seconds of the clock, or bytes of memory that the process has more afterwards."""

import importlib
import resource
import sys
import time


def memory() -> int:
    """What this process has in memory, shared code included, in bytes; where that is not told, the most that it ever had."""
    try:
        with open("/proc/self/statm") as told:
            return int(told.read().split()[1]) * resource.getpagesize()
    except OSError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


module, what = sys.argv[1:]
before, begun = memory(), time.perf_counter()
importlib.import_module(module)
seconds, more = time.perf_counter() - begun, memory() - before
print({"time": seconds, "memory": more}[what])
