"""``on_progress`` functions run on the waiting thread or in the waiting task. They may call the client and raise exceptions."""

import asyncio
import contextvars
import threading
import time
from collections.abc import Iterator
from typing import Any

import pytest
import thingspace as ts
from conftest import Start
from programs import Environment, output, served


@pytest.fixture(scope="module")
def environment() -> Iterator[Environment]:
    with served(devices=60, callback_delay=0.0) as environment:
        yield environment


#: The first lines of every program in this file. `dump_traceback_later` ends the program after 30 seconds if it hangs.
HEAD = """
import asyncio, faulthandler, thingspace as ts
faulthandler.dump_traceback_later(30, exit=True)
client, awaitable = ts.Client.from_env(), ts.AsyncClient.from_env()
device = next(client.devices.list(state="active"))
fields = {"CustomField1": "x"}
"""


def test_on_progress_may_call_the_client(environment: Environment) -> None:
    program = HEAD + """
other = ts.Client.from_env()
seen = []
request = client.devices.change_custom_fields(device, fields=fields)
request.wait(timeout=20, poll_after=0, on_progress=lambda p: seen.append((p.done, client.devices.get(device).state, len(other.devices.list().all()))))
client.devices.in_bulk(on_progress=lambda s: seen.append((s.requests, client.devices.get(device).state, 60))).change_custom_fields(device, fields=fields)

async def main():
    async def report(step):
        seen.append((step.done, (await awaitable.devices.get(device)).state, len(await awaitable.devices.list().all())))
    request = await awaitable.devices.change_custom_fields(device, fields=fields)
    await request.wait(timeout=20, poll_after=0, on_progress=report)

asyncio.run(main())
print(seen)
"""
    assert output(program, environment) == str([(1, "active", 60)] * 3)


def test_an_exception_of_on_progress_ends_the_wait_and_contains_the_request(environment: Environment) -> None:
    program = HEAD + """
class Own(BaseException):
    pass

def fail(_):
    raise Own("stop")

for error in (Own, KeyboardInterrupt, SystemExit, ValueError):
    def fail(_):
        raise error("stop")
    request = client.devices.change_custom_fields(device, fields=fields)
    try:
        request.wait(timeout=20, poll_after=0, on_progress=fail)
    except error as raised:
        print(raised.request.request_id == request.request_id, len(raised.requests), "reconcile()" in raised.__notes__[0])
        print(raised.request.wait(timeout=20, poll_after=0))

async def main():
    request = await awaitable.devices.change_custom_fields(device, fields=fields)
    try:
        await request.wait(timeout=20, poll_after=0, on_progress=fail)
    except ValueError as raised:
        print(raised.request.request_id == request.request_id, type(raised.request).__name__)
        print(await raised.request.wait(timeout=20, poll_after=0))

asyncio.run(main())
"""
    outcome = "Outcomes(done=1, refused=0, unknown=0, not_sent=0)"
    assert output(program, environment).splitlines() == ["True 1 True", outcome] * 4 + ["True AsyncChangeRequest", outcome]


def test_an_exception_of_on_progress_stops_a_bulk_change_before_the_next_request(environment: Environment) -> None:
    program = HEAD + """
devices = client.devices.list(state="active").all(limit=20)

def second(sent):
    if sent.requests == 2:
        raise ValueError("enough")

async def asecond(sent):
    await asyncio.sleep(.05)
    second(sent)

try:
    client.devices.in_bulk(devices_per_request=5, on_progress=second).change_custom_fields(devices, fields=fields)
except ValueError as raised:
    print(len(raised.requests), all(request.request_id for request in raised.requests))

async def main():
    for function in (second, asecond):
        try:
            await awaitable.devices.in_bulk(devices_per_request=5, on_progress=function).change_custom_fields(devices, fields=fields)
        except ValueError as raised:
            print(len(raised.requests), all(request.request_id for request in raised.requests))

asyncio.run(main())
"""
    assert output(program, environment).splitlines() == ["2 True"] * 3


def test_nothing_is_sent_after_an_exception_of_on_progress(simulator: Start) -> None:
    sim = simulator(devices=60, seed=3)
    client = sim.client()
    devices = client.devices.list(state="active").all(limit=20)

    def fail(_: ts.BatchProgress) -> None:
        raise ValueError("enough")

    with pytest.raises(ValueError, match="enough"):
        client.devices.in_bulk(devices_per_request=5, on_progress=fail).suspend(devices)
    time.sleep(0.2)
    assert sum(entry["event"] == "accepted" for entry in sim.ledger()) == 1


def test_on_progress_runs_on_the_waiting_thread_or_in_the_waiting_task(simulator: Start) -> None:
    sim = simulator(devices=60, seed=3)
    client = sim.client()
    devices = client.devices.list(state="active").all(limit=2)
    name: contextvars.ContextVar[str] = contextvars.ContextVar("name", default="lost")
    seen: list[tuple[int, str]] = []

    def record(_: Any) -> None:
        seen.append((threading.get_ident(), name.get()))

    name.set("preserved")
    client.devices.in_bulk(on_progress=record).suspend(devices).wait(timeout=30, on_progress=record)

    async def job() -> None:
        async def arecord(_: Any) -> None:
            await asyncio.sleep(0)
            record(None)
            assert asyncio.current_task() is task

        task = asyncio.current_task()
        bulk = sim.async_client().devices.in_bulk(on_progress=arecord)
        await (await bulk.restore(devices)).wait(timeout=30, on_progress=arecord)

    asyncio.run(job())
    assert len(seen) >= 4
    assert set(seen) == {(threading.get_ident(), "preserved")}


def test_the_blocking_client_refuses_async_functions(simulator: Start, recwarn: pytest.WarningsRecorder) -> None:
    sim = simulator(devices=60, seed=3)
    client = sim.client()
    device = next(client.devices.list(state="active"))

    async def report(_: Any) -> None: ...

    with pytest.raises(TypeError, match="argument 'on_progress': an async function cannot be awaited .* AsyncClient"):
        client.devices.in_bulk(on_progress=report).suspend(device)
    assert sim.ledger() == []
    request = client.devices.suspend(device)
    with pytest.raises(TypeError, match="argument 'on_progress': an async function"):
        request.wait(on_progress=report)
    with pytest.raises(TypeError, match="argument 'on_progress': an async function") as hidden:
        request.wait(timeout=30, on_progress=lambda step: report(step))
    assert hidden.value.request.request_id == request.request_id  # type: ignore[attr-defined]
    with pytest.raises(TypeError, match="argument 'on_progress': expected a function, got int"):
        request.wait(on_progress=3)  # type: ignore[arg-type]
    assert [str(warning.message) for warning in recwarn] == []


def test_slow_on_progress_functions_do_not_delay_other_calls(simulator: Start) -> None:
    sim = simulator(devices=60, seed=3)
    client = sim.client()
    devices = client.devices.list(state="active").all(limit=6)
    requests = [client.devices.suspend(device) for device in devices]
    running = threading.Barrier(len(requests) + 1)

    def sleep(_: ts.WaitProgress) -> None:
        running.wait(20)
        time.sleep(1)

    def wait(request: ts.ChangeRequest) -> None:
        request.wait(timeout=30, poll_after=0, on_progress=sleep)

    waits = [threading.Thread(target=wait, args=(request,)) for request in requests]
    for thread in waits:
        thread.start()
    running.wait(20)
    start = time.monotonic()
    client.devices.list().all(limit=1)
    took = time.monotonic() - start
    for thread in waits:
        thread.join()
    assert took < 0.8, "six sleeping functions occupied the two threads of the runtime"


def test_the_exception_of_ctrl_c_contains_the_requests_of_a_bulk_change(environment: Environment) -> None:
    program = HEAD + """
import os, signal
signal.signal(signal.SIGINT, signal.default_int_handler)
devices = client.devices.list(state="active").all(limit=20)
def press(sent):
    if sent.requests == 3:
        os.kill(os.getpid(), signal.SIGINT)
try:
    client.devices.in_bulk(devices_per_request=2, on_progress=press).change_custom_fields(devices, fields=fields)
except KeyboardInterrupt as pressed:
    print(len(pressed.requests) >= 3, [len(request.devices) for request in pressed.requests[:3]])
"""
    assert output(program, environment) == "True [2, 2, 2]"


def test_a_canceled_change_can_be_waited_for(simulator: Start) -> None:
    sim = simulator(devices=60, seed=3)
    # With this fault, the simulator carries out the change, but the response does not arrive.
    sim.inject("hang", operation="suspendDevices", acted=True, times=1)
    device = next(sim.client().devices.list(state="active"))

    async def job() -> ts.Outcomes:
        client = sim.async_client()
        try:
            async with asyncio.timeout(0.3):
                await client.devices.suspend(device)
        except TimeoutError as error:
            lost = error.__cause__.request  # type: ignore[union-attr]
        assert (lost.request_id, lost.devices) == (None, [device.key])
        outcomes = await lost.wait(timeout=30, poll_after=0)
        assert isinstance(outcomes, ts.Outcomes)
        return outcomes

    assert asyncio.run(job()).done == 1
