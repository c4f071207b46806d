"""The pytest plugin, as a project that installed the package has it."""

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
    line = next(sim.client().devices.list(state="active"))
    assert sim.client().devices.suspend(line).wait(timeout=30).done == 1
    assert [entry for entry in sim.ledger() if "outcome" in entry]


def test_second_starts_anew(thingspace_sim):
    assert thingspace_sim(devices=20, seed=7).ledger() == []
'''


def test_a_project_gets_the_fixture_without_an_import(tmp_path: Path) -> None:
    (tmp_path / "test_project.py").write_text(PROJECT)
    ran = [
        subprocess.Popen(
            [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(tmp_path)], stdout=subprocess.PIPE, text=True
        )
        for _ in range(2)
    ]
    # Two runs side by side, as parallel runners have them.
    for one in ran:
        told, _ = one.communicate(timeout=60)
        assert one.returncode == 0, told
        assert "2 passed" in told


def test_a_simulator_is_ready_at_once(thingspace_sim: Callable[..., ts.Simulator]) -> None:
    took = []
    for seed in range(5):
        begun = time.perf_counter()
        thingspace_sim(devices=500, seed=seed)
        took.append(time.perf_counter() - begun)
    # A debug build is ten times slower than what is published: 50 ms.
    assert min(took) < 0.5
