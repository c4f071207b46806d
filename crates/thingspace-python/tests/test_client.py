"""Calls to the simulator with ``Client`` and ``AsyncClient``."""

import asyncio
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
import thingspace as ts
from conftest import Start


def plan_of(client: ts.Client) -> str:
    plan = next(client.devices.list(state="active")).plan
    assert plan is not None
    return plan


def test_a_fleet_is_listed_and_filtered(simulator: Start) -> None:
    sim = simulator(devices=300, seed=5)
    client = sim.client()
    fleet = list(client.devices.list())
    assert len(fleet) == 300
    assert len({device.iccid for device in fleet}) == 300
    active = list(client.devices.list(state="active"))
    assert len(active) == sim.states()["active"]
    assert all(device.mdn and device.plan for device in active)
    one = client.devices.get(f"iccid:{fleet[0].iccid}")
    assert one == fleet[0]
    assert one.to_dict()["deviceIds"]
    assert repr(one).startswith("Device(iccid='8914")


def test_activations_get_their_outcomes_from_callbacks(simulator: Start) -> None:
    sim = simulator(devices=200, seed=3)
    with sim.client() as client:
        listener = ts.Listener("fleet", "k4-Copper-Finch")
        client.callbacks.register("CarrierService", listener)
        spare = list(client.devices.list(state="pre-active"))[:20]
        busy = list(client.devices.list(state="active"))[:2]
        steps: list[ts.WaitProgress] = []
        request = client.devices.activate(spare + busy, plan=plan_of(client), zip="98101")
        outcomes = request.wait(listener=listener, timeout=30, on_progress=steps.append)
    assert outcomes.requested == len(outcomes) == 22
    assert outcomes.unknown == 0
    assert outcomes.callbacks == listener.received == 22
    refused = {outcome.device for outcome in outcomes.failures}
    assert {device.key for device in busy} <= refused
    assert all(outcome.mdn for outcome in outcomes if outcome.status == "done")
    assert steps[-1].done + steps[-1].refused == 22
    assert outcomes.failures[-1].code == "REQUEST_FAILED.DeviceAlreadyActive"


def test_without_a_listener_the_status_of_the_request_is_polled(simulator: Start) -> None:
    sim = simulator(devices=50, seed=3)
    client = sim.client()
    device = next(client.devices.list(state="active"))
    outcomes = client.devices.suspend(device).wait(timeout=30)
    assert [outcome.evidence for outcome in outcomes] == ["request_status"]
    assert client.devices.get(f"iccid:{device.iccid}").state == "suspend"


def test_the_async_client_activates_and_waits(simulator: Start) -> None:
    sim = simulator(devices=200, seed=3)

    async def job() -> ts.Outcomes:
        async with sim.async_client() as client:
            listener = ts.Listener("fleet", "k4-Copper-Finch")
            await client.callbacks.register("CarrierService", listener)
            devices = [device async for device in client.devices.list()]
            assert len(devices) == 200
            plan = next(device.plan for device in devices if device.plan)
            spare = [device for device in devices if device.state == "pre-active"][:20]
            request = await client.devices.activate(spare, plan=plan, zip="98101")
            return await request.wait(listener=listener, timeout=30)

    outcomes = asyncio.run(job())
    assert (outcomes.requested, outcomes.unknown, outcomes.callbacks) == (20, 0, 20)


def test_importing_the_package_imports_no_slow_module() -> None:
    script = "import sys; before = {*sys.modules}; import thingspace; print(*{*sys.modules} - before)"
    # `-S` skips `site`: modules that `site` imports would be in `before`, so the output would not list them. Without `site`,
    # Python finds the package only through PYTHONPATH.
    environment = {"PYTHONPATH": str(Path(ts.__file__).parents[1])}
    program = [sys.executable, "-S", "-c", script]
    imported = subprocess.run(program, env=environment, check=True, capture_output=True, text=True).stdout.split()
    # This set does not allow `thingspace.models`, which must be imported on first use only.
    assert {*imported} <= {"__future__", "thingspace", "thingspace._thingspace", "thingspace._unknown", "thingspace.errors"}


def test_both_clients_have_the_same_methods() -> None:
    def surface(kind: type) -> set[str]:
        return {name for name in dir(kind) if not name.startswith("_")}

    pairs = [
        (ts.Client, ts.AsyncClient),
        (ts.ChangeRequest, ts.AsyncChangeRequest),
        (ts._thingspace.Devices, ts._thingspace.AsyncDevices),
        (ts._thingspace.Callbacks, ts._thingspace.AsyncCallbacks),
    ]
    for blocking, awaitable in pairs:
        assert surface(blocking) == surface(awaitable)


def test_other_threads_run_while_a_call_waits(simulator: Start) -> None:
    sim = simulator(devices=10, seed=1, callback_delay=(3600, 3600), paused=True)
    client = sim.client()
    request = client.devices.suspend(next(client.devices.list(state="active")))
    ticks = 0
    waiting = threading.Thread(target=lambda: request.wait(timeout=0.5))
    waiting.start()
    while waiting.is_alive():
        ticks += 1
        time.sleep(0.001)
    assert ticks > 50
