"""Runs Python programs in separate processes. `served` starts a simulator for them in a further process."""

import os
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from queue import SimpleQueue
from tempfile import TemporaryDirectory

#: Whether tests use the larger numbers of runs and items. `cargo xtask soak` sets THINGSPACE_SOAK. In the column Scale of
#: docs/reliability.md, these numbers follow a semicolon.
SOAK = bool(os.environ.get("THINGSPACE_SOAK"))
RUNS = 200 if SOAK else 20
ITEMS = 100_000 if SOAK else 5_000

_SIMULATOR = """
import sys, thingspace as ts
devices = int(sys.argv[1])
delay = float(sys.argv[2])
sim = ts.Simulator(devices=devices, seed=7, callback_delay=(delay, delay))
print(sim.url, *sim.credentials.values(), flush=True)
sys.stdin.read()
"""

Environment = dict[str, str]


@contextmanager
def served(devices: int = 60, callback_delay: float = 0.0) -> Iterator[Environment]:
    """Starts a simulator in its own process. Yields the environment variables for programs that call it."""
    command = [sys.executable, "-c", _SIMULATOR, str(devices), str(callback_delay)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin is not None and process.stdout is not None
        names = ("BASE_URL", "KEY", "SECRET", "USERNAME", "PASSWORD", "ACCOUNT")
        values = process.stdout.readline().split()
        try:
            yield {**os.environ, **{f"THINGSPACE_{name}": value for name, value in zip(names, values, strict=True)}}
        finally:
            process.stdin.close()


def run(program: str, environment: Environment | None = None, timeout: float = 60) -> subprocess.CompletedProcess[str]:
    """Runs a program and waits until it exits.

    Each run has its own state folder, because a program that exits during a login leaves a record of a login with an unknown
    outcome. With two such records in a shared folder, the client would refuse to log in.
    """
    command = [sys.executable, "-X", "faulthandler", "-c", textwrap.dedent(program)]
    with TemporaryDirectory() as state:
        settings = {**(os.environ if environment is None else environment), "XDG_STATE_HOME": state}
        return subprocess.run(command, env=settings, capture_output=True, text=True, timeout=timeout)


def output(program: str, environment: Environment | None = None, timeout: float = 60) -> str:
    """Returns what a program prints. The program must exit with 0 and write nothing to stderr."""
    ran = run(program, environment, timeout)
    assert (ran.returncode, ran.stderr) == (0, ""), f"{ran.returncode}\n{ran.stdout}\n{ran.stderr}"
    return ran.stdout.strip()


def crashes(program: str, environments: list[Environment], runs: int = RUNS) -> list[str]:
    """Runs a program `runs` times. The runs are parallel, but each environment is used by at most one run at a time.

    Returns the exit code and the end of stderr for each run that failed or wrote to stderr.
    """
    free: SimpleQueue[Environment] = SimpleQueue()
    for environment in environments:
        free.put(environment)

    def run_once(_: int) -> subprocess.CompletedProcess[str]:
        environment = free.get()
        try:
            return run(program, environment)
        finally:
            free.put(environment)

    with ThreadPoolExecutor(max_workers=len(environments)) as pool:
        ran = list(pool.map(run_once, range(runs)))
    return [f"{process.returncode}: {process.stderr[-800:]}" for process in ran if process.returncode != 0 or process.stderr]
