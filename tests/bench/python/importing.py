"""Prints how many seconds it takes to import a module."""

import importlib
import sys
import time

begun = time.perf_counter()
importlib.import_module(sys.argv[1])
print(time.perf_counter() - begun)
