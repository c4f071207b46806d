"""Methods of the asyncio client return coroutines that behave like coroutines written in Python."""

import asyncio
import gc
import inspect
import json
import warnings
from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest
import thingspace as ts
from conftest import Start
from programs import ITEMS, output

CREDENTIALS = ("fleet", "k4-Copper-Finch")


def accepted(sim: ts.Simulator) -> int:
    return sum(entry["event"] == "accepted" for entry in sim.ledger())


def test_every_way_to_start_a_coroutine_works() -> None:
    program = """
        import asyncio, thingspace as ts
        with ts.Simulator(devices=30, seed=3) as sim:
            client = sim.async_client()
            device = next(sim.client().devices.list())

            async def main():
                task = asyncio.create_task(client.devices.get(device))
                async with asyncio.TaskGroup() as group:
                    tasks = [group.create_task(client.devices.get(device)) for _ in range(3)]
                    listed = group.create_task(client.devices.list().all())
                    first = group.create_task(anext(client.devices.list()))
                gathered = await asyncio.gather(client.devices.get(device), client.accounts.get())
                waited = await asyncio.wait_for(client.devices.get(device), 20)
                shielded = await asyncio.shield(client.devices.get(device))
                results = [await task, *[task.result() for task in tasks], gathered[0], waited, shielded]
                print(results == [device] * 7, len(listed.result()), first.result().iccid is not None)

            asyncio.run(main())
            print(asyncio.run(client.devices.get(device)) == device)
            async def enter():
                async with client as same:
                    print(same is client)
            asyncio.run(enter())
    """
    assert output(program).splitlines() == ["True 30 True", "True", "True"]


def test_a_coroutine_that_is_never_awaited_sends_nothing_and_causes_a_warning() -> None:
    program = """
        import asyncio, time, warnings, thingspace as ts
        with ts.Simulator(devices=30, seed=3, callback_delay=(0, 0)) as sim:
            client = sim.async_client()
            device = next(sim.client().devices.list(state="active"))

            async def main():
                with warnings.catch_warnings(record=True) as caught:
                    warnings.simplefilter("always")
                    client.devices.suspend(device)
                    client.devices.in_bulk().suspend([device])
                    client.api.list_callbacks()
                    await asyncio.sleep(.3)
                    for warning in caught:
                        print(warning.category.__name__, warning.message)

            asyncio.run(main())
            print(sim.ledger())
    """
    warned = "RuntimeWarning coroutine '{}' was never awaited"
    names = ("AsyncDevices.suspend", "AsyncBulkDevices.suspend", "client.api.listCallbacks")
    assert output(program).splitlines() == [*map(warned.format, names), "[]"]


def coroutines(sim: ts.Simulator) -> dict[str, Callable[[], Any]]:
    client = sim.async_client()
    inbox = ts.Inbox(*CREDENTIALS, bind=None)
    devices = client.devices.list()
    return {
        "a call": client.login,
        "a change": lambda: client.devices.suspend("iccid:89148000008682242668"),
        "a list": devices.all,
        "a table": devices.to_arrow,
        "a row": lambda: anext(devices),
        "a page": lambda: anext(devices.pages()),
        "an event": lambda: anext(aiter(inbox)),
        "an operation of client.api": client.api.list_callbacks,
        "entering a client": lambda: client.__aenter__(),
        "leaving a client": lambda: client.__aexit__(None, None, None),
        "entering an inbox": lambda: inbox.__aenter__(),
        "leaving an inbox": lambda: inbox.__aexit__(None, None, None),
    }


def test_every_async_method_returns_a_coroutine(simulator: Start) -> None:
    for name, method in coroutines(simulator(devices=5)).items():
        coroutine = method()
        assert inspect.iscoroutine(coroutine) and asyncio.iscoroutine(coroutine), name
        coroutine.close()


def test_a_coroutine_starts_only_when_it_is_awaited(simulator: Start) -> None:
    sim = simulator(devices=60, seed=3)
    device = next(sim.client().devices.list(state="active"))

    async def job() -> None:
        change = sim.async_client().devices.suspend(device)
        await asyncio.sleep(0.2)
        assert accepted(sim) == 0
        task = asyncio.create_task(change)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await asyncio.sleep(0.2)
        assert accepted(sim) == 0
        await sim.async_client().devices.suspend(device)
        assert accepted(sim) == 1

    asyncio.run(job())


def test_canceled_coroutines_do_not_leak(simulator: Start) -> None:
    sim = simulator(devices=20, seed=3)

    async def job() -> None:
        client = sim.async_client()
        for _ in range(50):
            await client.devices.list().all()
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0):
                    await client.devices.list().all()
        gc.collect()
        kinds = [type(value).__name__ for value in gc.get_objects()]
        assert kinds.count("Future") + kinds.count("coroutine") < 20

    with warnings.catch_warnings():
        warnings.simplefilter("error")
        asyncio.run(job())


async def read_with_timeouts(rows: AsyncIterator[Any], timeout: float, timeouts: list[int]) -> list[Any]:
    """Reads an iterator to its end. After each timeout, adds 1 to `timeouts[0]` and calls `anext` again."""
    read: list[Any] = []
    while True:
        try:
            async with asyncio.timeout(timeout):
                read.append(await anext(rows))
        except TimeoutError:
            timeouts[0] += 1
            # Let other tasks, such as the sender of callbacks, run before the next wait.
            await asyncio.sleep(0)
        except StopAsyncIteration:
            return read


@pytest.mark.parametrize("timeout", [0.05, 0.0005, 0.0])
def test_no_callback_is_lost_to_a_timeout(timeout: float) -> None:
    timeouts = [0]

    async def job() -> list[int]:
        inbox = ts.Inbox(*CREDENTIALS, bind=None)

        async def sender() -> None:
            for number in range(ITEMS):
                body = {"username": CREDENTIALS[0], "password": CREDENTIALS[1], "requestId": str(number)}
                inbox.accept("AlertService", json.dumps(body).encode())
                if number % 50 == 0:
                    await asyncio.sleep(0.001)
            inbox.close()

        async with asyncio.TaskGroup() as group:
            group.create_task(sender())
            reading = group.create_task(read_with_timeouts(aiter(inbox), timeout, timeouts))
        return [int(event.request_id or -1) for event in reading.result()]

    read = asyncio.run(job())
    print(f"{len(read)} of {ITEMS} callbacks with {timeouts[0]} timeouts of {timeout} s")
    assert read == list(range(ITEMS))


@pytest.mark.parametrize("timeout", [0.004, 0.0])
def test_no_row_of_a_list_is_lost_to_a_timeout(simulator: Start, timeout: float) -> None:
    sim = simulator(devices=ITEMS, seed=3)
    expected = [device.iccid for device in sim.client().devices.list()]
    timeouts = [0]
    read = asyncio.run(read_with_timeouts(aiter(sim.async_client().devices.list(page_size=500)), timeout, timeouts))
    print(f"{len(read)} of {ITEMS} devices with {timeouts[0]} timeouts of {timeout} s")
    assert [device.iccid for device in read] == expected
    assert timeouts[0] > 0


def test_timeouts_lose_no_page_no_response_and_no_error(simulator: Start) -> None:
    sim = simulator(devices=400, seed=3, callback_delay=(0.0, 0.0))
    timeouts = [0]

    async def job() -> None:
        client = sim.async_client()
        pages = await read_with_timeouts(aiter(client.devices.list(page_size=20).pages()), 0.001, timeouts)
        assert [len(page) for page in pages] == [20] * 20
        # The third page fails. A timeout while this page is requested must not lose the error.
        sim.inject("status", status=400, operation="listDevices", every=3)
        rows = aiter(client.devices.list(page_size=20, read_ahead=False))
        with pytest.raises(ts.ThingSpaceError):
            await read_with_timeouts(rows, 0.0005, timeouts)
        sim.clear_faults()
        async with ts.Inbox(*CREDENTIALS) as inbox:
            await client.callbacks.register("EnhancedConnectivityService", inbox)
            devices = await client.devices.list(state="active").all(limit=30)
            query = await client.sms.send("report", to=devices)
            responses = await read_with_timeouts(aiter(query.responses(inbox, timeout=3)), 0.0005, timeouts)
            assert len(responses) == 30

    asyncio.run(job())
    assert timeouts[0] > 0


def test_each_row_goes_to_exactly_one_of_the_readers_of_a_shared_iterator_despite_timeouts(simulator: Start) -> None:
    sim = simulator(devices=3_000, seed=3)
    expected = sorted(str(device.iccid) for device in sim.client().devices.list())

    async def job() -> list[str]:
        rows = aiter(sim.async_client().devices.list(page_size=100))
        read = await asyncio.gather(*[read_with_timeouts(rows, 0.0005, [0]) for _ in range(4)])
        return sorted(str(device.iccid) for part in read for device in part)

    assert asyncio.run(job()) == expected
