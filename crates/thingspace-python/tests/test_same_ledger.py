"""Activates the same devices with Rust, Python and the CLI, and compares the ledgers of the simulators."""

import os
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import thingspace as ts
from conftest import Start

COUNT = 30
ZIP = "98101"


def programs() -> Path:
    """Returns the folder with the built programs. `cargo xtask test` sets the variable that names it."""
    folder = os.environ.get("THINGSPACE_PROGRAMS")
    if folder is None:
        pytest.fail("THINGSPACE_PROGRAMS is not set: run `cargo xtask test`")
    return Path(folder)


def environment(sim: ts.Simulator) -> dict[str, str]:
    settings = {f"THINGSPACE_{name.upper()}": str(value) for name, value in sim.credentials.items()}
    return {**os.environ, **settings, "THINGSPACE_BASE_URL": sim.url}


def run(*command: object, sim: ts.Simulator, stdin: str | None = None) -> str:
    arguments = [str(part) for part in command]
    ran = subprocess.run(arguments, env=environment(sim), input=stdin, capture_output=True, text=True, timeout=120)
    # The service may refuse some devices. The exit code of the CLI is then 6.
    assert ran.returncode in (0, 6), ran.stderr
    return ran.stdout


def by_python(sim: ts.Simulator, plan: str) -> None:
    client = sim.client()
    listener = ts.Listener("python", "k4-Copper-Finch")
    client.callbacks.register("CarrierService", listener)
    spare = list(client.devices.list(state="pre-active"))[:COUNT]
    client.devices.activate(spare, plan=plan, zip=ZIP).wait(listener=listener, timeout=60)
    client.callbacks.deregister("CarrierService")


def by_rust(sim: ts.Simulator, plan: str) -> None:
    run(programs() / "examples" / "activate_spares", COUNT, plan, ZIP, sim=sim)


def by_shell(sim: ts.Simulator, plan: str) -> None:
    thingspace = programs() / "thingspace"
    rows = run(thingspace, "devices", "list", "--state", "pre-active", "-o", "csv", sim=sim).splitlines()[1 : COUNT + 1]
    columns = [row.split(",") for row in rows]
    devices = "\n".join(f"imei:{row[1]}+iccid:{row[0]}" for row in columns)
    run(thingspace, "devices", "activate", "--from", "-", "--plan", plan, "--zip", ZIP, sim=sim, stdin=devices)


def ledger_after(job: Callable[[ts.Simulator, str], None], start: Start) -> list[dict[str, Any]]:
    sim = start(devices=200, seed=17, paused=True)
    plan = next(sim.client().devices.list(state="active")).plan
    assert plan is not None
    job(sim, plan)
    sim.settle()
    return sim.ledger()


def test_rust_python_and_the_cli_produce_the_same_ledger(simulator: Start) -> None:
    ledgers = {job.__name__: ledger_after(job, simulator) for job in (by_python, by_rust, by_shell)}
    outcomes = [entry for entry in ledgers["by_python"] if "outcome" in entry]
    assert len(outcomes) == COUNT
    assert ledgers["by_rust"] == ledgers["by_python"]
    assert ledgers["by_shell"] == ledgers["by_python"]
