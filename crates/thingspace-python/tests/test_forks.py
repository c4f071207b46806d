"""A forked child can use the package even if its parent has used it. The child does not share the connections of the parent."""

import importlib.util
import os
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path

import pytest
from programs import SOAK, Environment, output, served

if not hasattr(os, "fork"):
    pytest.skip("Windows cannot fork", allow_module_level=True)

#: The number of forks in the test that forks repeatedly.
FORKS = 1_000 if SOAK else 60


@pytest.fixture(scope="module")
def environment() -> Iterator[Environment]:
    with served(devices=60) as environment:
        yield environment


def test_a_child_can_use_the_package_that_its_parent_imported(environment: Environment) -> None:
    program = """
        import os, thingspace as ts
        child = os.fork()
        if child == 0:
            print(len(ts.Client.from_env().devices.list().all()), flush=True)
            os._exit(0)
        print(os.waitpid(child, 0)[1])
    """
    assert output(program, environment).split() == ["60", "0"]


def test_a_child_can_use_a_client_of_the_parent(environment: Environment) -> None:
    program = """
        import asyncio, os, thingspace as ts
        client, awaitable = ts.Client.from_env(), ts.AsyncClient.from_env()
        devices = client.devices
        assert len(devices.list().all()) == 60
        async def count():
            return len(await awaitable.devices.list().all())
        assert asyncio.run(count()) == 60
        for end in (os._exit, exit):
            child = os.fork()
            if child == 0:
                print(len(devices.list().all()), asyncio.run(count()), flush=True)
                end(0)
            assert os.waitpid(child, 0)[1] == 0
        print(len(devices.list().all()), asyncio.run(count()))
    """
    assert output(program, environment).split() == ["60"] * 6


def test_a_child_shares_no_connection_with_its_parent(environment: Environment) -> None:
    program = """
        import os, thingspace as ts

        def connections():
            "Returns the local address and port of each connection to the simulator."
            inodes = {os.stat(f"/proc/self/fd/{fd}").st_ino for fd in os.listdir("/proc/self/fd") if os.path.exists(f"/proc/self/fd/{fd}")}
            rows = [row.split() for row in open("/proc/net/tcp").read().splitlines()[1:]]
            port = int(os.environ["THINGSPACE_BASE_URL"].split(":")[2].split("/")[0])
            return {row[1] for row in rows if int(row[9]) in inodes and int(row[2].split(":")[1], 16) == port and row[3] == "01"}

        client = ts.Client.from_env()
        client.login()
        client.devices.list().all()
        before = connections()
        child = os.fork()
        if child == 0:
            client.devices.list().all()
            print(bool(before), len(connections() - before) > 0, flush=True)
            os._exit(0)
        os.waitpid(child, 0)
        client.devices.list().all()
        print(connections() == before)
    """
    if not os.path.exists("/proc/net/tcp"):
        pytest.skip("no /proc: connections cannot be counted")
    assert output(program, environment).split() == ["True"] * 3


def test_inboxes_listeners_requests_and_iterators_of_the_parent_raise_a_fork_error_in_the_child(environment: Environment) -> None:
    program = """
        import asyncio, os, thingspace as ts
        client = ts.Client.from_env()
        inbox, listener = ts.Inbox("a", "b"), ts.Listener("a", "b")
        device = next(client.devices.list(state="active"))
        request = client.devices.change_custom_fields(device, fields={"CustomField1": "x"})
        rows = iter(client.devices.list(page_size=10))
        next(rows)
        def hangs(*_):
            print("hang", flush=True)
            os._exit(1)
        import signal
        signal.signal(signal.SIGALRM, hangs)
        child = os.fork()
        if child == 0:
            signal.alarm(20)
            for use in (
                lambda: next(iter(inbox)), lambda: inbox.accept("x", b"{}"), lambda: listener.received, inbox.close,
                lambda: request.wait(timeout=5), lambda: list(rows),
            ):
                try:
                    use()
                except ts.ForkError as error:
                    assert "create a new one" in str(error) and "handle()" in str(error)
                    print("ForkError")
            print(client.resume(request.handle()).wait(timeout=20, poll_after=0).done, flush=True)
            exit(0)
        assert os.waitpid(child, 0)[1] == 0
        print(request.wait(timeout=20, poll_after=0).done)
    """
    assert output(program, environment).split() == ["ForkError"] * 6 + ["1", "1"]


def test_a_child_can_call_a_simulator_of_the_parent() -> None:
    program = """
        import os, thingspace as ts
        sim = ts.Simulator(devices=7)
        client = sim.client()
        client.login()
        child = os.fork()
        if child == 0:
            print(len(client.devices.list().all()), len(sim.client().devices.list().all()), flush=True)
            try:
                sim.ledger()
            except ts.ForkError:
                print("ForkError", flush=True)
            exit(0)
        print(os.waitpid(child, 0)[1])
    """
    assert output(program).split() == ["7", "7", "ForkError", "0"]


def test_a_fork_during_calls_of_the_parent_never_hangs(environment: Environment) -> None:
    program = f"""
        import asyncio, os, signal, sys, threading, thingspace as ts
        client = ts.Client.from_env()
        stop = threading.Event()
        def calls():
            while not stop.is_set():
                client.devices.list().all()
        async def more():
            awaitable = ts.AsyncClient.from_env()
            while not stop.is_set():
                await asyncio.gather(*[awaitable.devices.list().all() for _ in range(4)])
        threads = [threading.Thread(target=calls), threading.Thread(target=lambda: asyncio.run(more()))]
        for thread in threads:
            thread.start()
        statuses = []
        for _ in range({FORKS}):
            child = os.fork()
            if child == 0:
                # If the child hangs, the alarm ends it, and the parent sees a status other than 0.
                signal.alarm(30)
                os._exit(0 if len(client.devices.list().all()) == 60 else 1)
            statuses.append(os.waitpid(child, 0)[1])
        stop.set()
        for thread in threads:
            thread.join()
        print(set(statuses))
    """
    assert output(program, environment, timeout=600) == "{0}"


@pytest.mark.parametrize("used", [False, True], ids=["imported", "used"])
@pytest.mark.parametrize("kind", ["multiprocessing", "concurrent.futures"])
def test_process_pools_work(environment: Environment, kind: str, used: bool) -> None:
    pool = {
        "multiprocessing": "multiprocessing.get_context('fork').Pool(3)",
        "concurrent.futures": "concurrent.futures.ProcessPoolExecutor(3, mp_context=multiprocessing.get_context('fork'))",
    }[kind]
    program = f"""
        import concurrent.futures, multiprocessing, os, thingspace as ts

        client = ts.Client.from_env()
        if {used}:
            client.devices.list().all()

        def work(_):
            return len(client.devices.list().all()), os.getpid()

        with {pool} as pool:
            results = list(pool.map(work, range(12)))
        print({{count for count, _ in results}}, os.getpid() not in {{process for _, process in results}})
    """
    assert output(program, environment) == "{60} True"


CELERY = """
import celery, os, thingspace as ts

app = celery.Celery(broker="filesystem://", backend="file://RESULTS")
app.conf.broker_transport_options = {"data_folder_in": "QUEUE", "data_folder_out": "QUEUE"}
app.conf.broker_connection_retry_on_startup = True
client = ts.Client.from_env()
if os.environ.get("USED"):
    client.devices.list().all()

@app.task
def count():
    return len(client.devices.list().all())
"""


@pytest.mark.skipif(importlib.util.find_spec("celery") is None, reason="celery is not installed (test_process_pools_work covers the same kind of fork)")
@pytest.mark.parametrize("used", ["", "1"], ids=["imported", "used"])
def test_celery_workers_work(environment: Environment, tmp_path: Path, used: str) -> None:
    for folder in ("queue", "results"):
        (tmp_path / folder).mkdir()
    tasks = CELERY.replace("QUEUE", str(tmp_path / "queue")).replace("RESULTS", str(tmp_path / "results"))
    (tmp_path / "tasks.py").write_text(tasks)
    worker = subprocess.Popen(
        [sys.executable, "-m", "celery", "-A", "tasks", "worker", "--pool", "prefork", "--concurrency", "2", "--loglevel", "ERROR"],
        cwd=tmp_path, env={**environment, "USED": used, "C_FORCE_ROOT": "1"}, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
    )  # fmt: skip
    program = "from tasks import count\nprint([task.get(timeout=50) for task in [count.delay() for _ in range(6)]])"
    try:
        client = subprocess.run(
            [sys.executable, "-c", textwrap.dedent(program)], cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=90
        )
        assert client.stdout.strip() == str([60] * 6), client.stderr
    finally:
        worker.terminate()
        worker.communicate(timeout=60)
    assert worker.returncode == 0
