"""When a program ends, the process does not crash and the package prints no error, whatever calls are in progress."""

import os
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from programs import RUNS, Environment, crashes, output, run, served

ROOT = Path(__file__).parents[3]


@pytest.fixture(scope="module")
def environments() -> Iterator[list[Environment]]:
    """Starts four simulators, because programs that run in parallel on one simulator would replace each other's listeners."""
    with ExitStack() as stack:
        yield [stack.enter_context(served(devices=300, callback_delay=0.05)) for _ in range(4)]


@pytest.fixture
def environment(environments: list[Environment]) -> Environment:
    return environments[0]


def documented() -> str:
    """Returns the example from docs/python.md that reads callbacks with asyncio."""
    page = (ROOT / "docs" / "python.md").read_text()
    blocks = [block.split("```")[0] for block in page.split("```python\n")[1:]]
    return next(block for block in blocks if "async for event in inbox" in block)


GATHERED = """
    import asyncio, thingspace as ts

    async def main():
        client = ts.AsyncClient.from_env()
        try:
            await asyncio.gather(client.devices.get("iccid:89148000008682242668"), *[client.devices.list().all() for _ in range(20)])
        except ts.NotFoundError:
            pass

    asyncio.run(main())
"""

TIMED_OUT = """
    import asyncio, thingspace as ts

    async def main():
        client = ts.AsyncClient.from_env()
        devices = await client.devices.list(state="active").all(limit=60)
        try:
            async with asyncio.timeout(.01):
                await asyncio.gather(*[client.devices.get(device) for device in devices])
        except TimeoutError:
            pass

    asyncio.run(main())
"""

READER = """
    import asyncio, logging, thingspace as ts

    async def main():
        client = ts.AsyncClient.from_env()
        inbox = ts.Inbox("listener", "k4-Copper-Finch")
        # Each run replaces the listener that the previous run left. This level hides the warning about the replacement.
        logging.getLogger("thingspace").setLevel(logging.ERROR)
        await client.callbacks.register("CarrierService", inbox, replace=True)
        async def read():
            async for event in inbox:
                pass
        reader = asyncio.create_task(read())
        devices = await client.devices.list(state="active").all(limit=150)
        await client.devices.change_custom_fields(devices, fields={"CustomField1": "x"})
        await asyncio.sleep(.01)

    asyncio.run(main())
"""

INTERRUPTED = """
    import logging, os, signal, threading, time, thingspace as ts

    signal.signal(signal.SIGINT, signal.default_int_handler)
    client = ts.Client.from_env()
    listener = ts.Listener("listener", "k4-Copper-Finch")
    # Each run replaces the listener that the previous run left. This level hides the warning about the replacement.
    logging.getLogger("thingspace").setLevel(logging.ERROR)
    client.callbacks.register("CarrierService", listener, replace=True)
    devices = client.devices.list(state="active").all(limit=40)
    request = client.devices.change_custom_fields(devices, fields={"CustomField1": "x"})
    threading.Timer(.1, os.kill, (os.getpid(), signal.SIGINT)).start()
    try:
        request.wait(listener=listener, timeout=60, on_progress=lambda _: time.sleep(.03))
    except KeyboardInterrupt:
        pass
"""


@pytest.mark.parametrize("program", [GATHERED, TIMED_OUT, READER, INTERRUPTED], ids=["gathered", "timed out", "reader", "ctrl-c"])
def test_a_program_exits_with_0_and_prints_no_error(environments: list[Environment], program: str) -> None:
    assert crashes(program, environments) == []


def test_the_documented_program_exits_with_0_and_prints_no_error() -> None:
    assert crashes(documented(), [dict(os.environ)] * 4) == []


DAEMONS = """
    import asyncio, threading, time, thingspace as ts

    client = ts.Client.from_env()
    devices = client.devices.list(state="active").all(limit=5)
    inbox = ts.Inbox("listener", "k4-Copper-Finch")

    def calls():
        while True:
            client.devices.list().all()

    def waits():
        client.devices.suspend(devices[0]).wait(timeout=600, poll_after=600, listener=inbox)

    def steps():
        for _ in inbox:
            pass

    def loops():
        async def main():
            reader = asyncio.create_task(anext(aiter(inbox)))
            while True:
                await ts.AsyncClient.from_env().devices.list().all()
        asyncio.run(main())

    for work in (calls, waits, steps, loops):
        # When the program ends, the call in progress or the next call is expected to raise an error.
        def quiet(work=work):
            try:
                work()
            except ts.ThingSpaceError:
                pass
        threading.Thread(target=quiet, daemon=True).start()
    time.sleep(.15)
"""


def test_a_program_does_not_crash_when_it_exits_during_calls_of_daemon_threads(environments: list[Environment]) -> None:
    assert crashes(DAEMONS, environments) == []


@pytest.mark.parametrize(
    "ending",
    ["raise SystemExit(0)", "sim = ts.Simulator(devices=50); inbox = ts.Inbox('a', 'b'); listener = ts.Listener('a', 'b')", "del client"],
)
def test_a_program_does_not_crash_at_exit_with_open_or_deleted_objects(environments: list[Environment], ending: str) -> None:
    program = f"import thingspace as ts\nclient = ts.Client.from_env()\nlist(client.devices.list())\n{ending}"
    assert crashes(program, environments, RUNS // 4) == []


def test_an_uncaught_exception_during_a_call_of_another_thread_prints_no_panic(environment: Environment) -> None:
    program = """
        import threading, time, thingspace as ts
        client = ts.Client.from_env()
        def calls():
            try:
                while True:
                    client.devices.list().all()
            except ts.ThingSpaceError:
                pass
        threading.Thread(target=calls, daemon=True).start()
        time.sleep(.05)
        raise ValueError("the caller's own")
    """
    for _ in range(RUNS // 2):
        ran = run(program, environment)
        assert (ran.returncode, "panicked" in ran.stderr) == (1, False), ran.stderr
        assert ran.stderr.strip().endswith("ValueError: the caller's own")


def test_calls_while_the_program_exits_raise_a_closed_error(environment: Environment) -> None:
    program = """
        import atexit, asyncio, thingspace as ts
        client, awaitable = ts.Client.from_env(), ts.AsyncClient.from_env()
        inbox = None

        def late():
            for call in (client.login, lambda: list(client.devices.list()), lambda: asyncio.run(awaitable.login())):
                try:
                    call()
                except ts.ClosedError as error:
                    print(type(error).__name__, "the program is exiting" in str(error))
            inbox.close()

        atexit.register(late)
        inbox = ts.Inbox("a", "b")
        client.login()
    """
    assert output(program, environment).splitlines() == ["ClosedError True"] * 3


def test_importing_the_package_and_creating_a_client_start_no_thread() -> None:
    program = """
        import os, threading, thingspace as ts
        print(len(os.listdir("/proc/self/task")) if os.path.exists("/proc/self/task") else 1, threading.active_count())
        ts.Client(base_url="https://example.com/api", key="k", secret="s", username="u", password="p", account="0000123456-00001")
        print(len(os.listdir("/proc/self/task")) if os.path.exists("/proc/self/task") else 1, threading.active_count())
    """
    assert output(program).splitlines() == ["1 1", "1 1"]
