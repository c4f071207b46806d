"""Tests the pytest plugin in a project that uses the package."""

import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import thingspace as ts

PROJECT = '''
import thingspace as ts

ports = set()


def test_first(thingspace_sim):
    sim = thingspace_sim(devices=20, seed=7)
    other = thingspace_sim(devices=30, seed=7)
    assert sim.url != other.url
    assert sum(sim.states().values()) == 20
    device = next(sim.client().devices.list(state="active"))
    assert sim.client().devices.suspend(device).wait(timeout=30).done == 1
    assert [entry for entry in sim.ledger() if "outcome" in entry]


def test_second_has_its_own_simulator(thingspace_sim):
    assert thingspace_sim(devices=20, seed=7).ledger() == []
'''


def test_a_project_can_use_the_fixture_without_importing_it(tmp_path: Path) -> None:
    (tmp_path / "test_project.py").write_text(PROJECT)
    # Two runs at the same time, as with a parallel test runner.
    ran = [
        subprocess.Popen(
            [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(tmp_path)], stdout=subprocess.PIPE, text=True
        )
        for _ in range(2)
    ]
    for process in ran:
        printed, _ = process.communicate(timeout=60)
        assert process.returncode == 0, printed
        assert "2 passed" in printed


def test_a_simulator_starts_in_half_a_second(thingspace_sim: Callable[..., ts.Simulator]) -> None:
    took = []
    for seed in range(5):
        start = time.perf_counter()
        thingspace_sim(devices=500, seed=seed)
        took.append(time.perf_counter() - start)
    # A release build takes 50 ms, and a debug build up to ten times as long.
    assert min(took) < 0.5
