"""Inboxes with a store: acknowledged messages survive the process, and several processes share the messages of a store."""

import asyncio
import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import thingspace as ts
from conftest import Start
from programs import SOAK, output
from test_inbox import CREDENTIALS, Server, body

#: The number of processes that a test kills, and the number of new messages for each of these processes.
KILLS, MESSAGES = (200, 200) if SOAK else (6, 60)

#: The seed for the random moments at which a test kills processes.
SEED = int(os.environ.get("THINGSPACE_SEED", random.SystemRandom().randrange(2**32)))


@pytest.fixture
def store(tmp_path: Path) -> str:
    return f"sqlite:{tmp_path / 'inbox' / 'inbox.db'}"


def reader(store: str) -> ts.Inbox:
    """Returns an inbox that uses `store` and has no server.

    The inbox reads the messages that other processes store, and receives only messages that are passed to `accept`.
    """
    return ts.Inbox(*CREDENTIALS, bind=None, store=store)


def read(inbox: ts.Inbox, **arguments: Any) -> list[ts.Event]:
    """Returns the available events, and does not wait for more."""
    return list(inbox.events(timeout=0, **arguments))


def outcome(request_id: str, attempt: int = 1) -> bytes:
    """Returns a message that reports the success of a request for one device."""
    device = {"id": "89148000006318840271", "kind": "Iccid"}
    return body(requestId=request_id, deviceIds=[device], status="Success", callbackCount=attempt)


def test_a_copy_of_a_store_in_use_can_be_finished_later(store: str, tmp_path: Path) -> None:
    target = f"sqlite:{tmp_path / 'copy.db'}"
    inbox = reader(store)
    assert inbox.accept("CarrierService", outcome("first"))[0] == 200
    with pytest.raises(ts.StoreError, match=r"a receiver is running; .* or pass allow_use=True") as raised:
        ts.copy_store(store, target)
    assert (raised.value.kind, raised.value.retryable) == ("in_use", False)
    assert not ts.copy_store(store, target, allow_use=True).finished
    with pytest.raises(ts.StoreError, match="is an unfinished copy of sqlite:"):
        reader(target)
    inbox.accept("CarrierService", outcome("second"))
    inbox.close()
    copied = ts.copy_store(store, target)
    assert (copied.finished, copied.entries, copied.written, copied.removed) == (True, 2, 1, 0)
    assert copied.newest_place == 2 and copied.leases == [] and len(copied.digest) == 64
    assert repr(copied).startswith("CopyReport(finished=True, entries=2, cells=")
    assert [event.request_id for event in read(reader(target))] == ["first", "second"]
    with pytest.raises(ts.ConfigError, match="does not exist"):
        ts.copy_store(f"sqlite:{tmp_path / 'missing.db'}", target)


#: A program that reads lines with a number and a message. It passes each message to an inbox, and prints the number and the
#: status that the inbox returned.
ACCEPTS = f"""
import sys, thingspace as ts
inbox = ts.Inbox(*{CREDENTIALS!r}, bind=None, store=sys.argv[1])
for line in sys.stdin:
    number, message = line.split(" ", 1)
    print(number, inbox.accept("CarrierService", message.encode())[0], flush=True)
"""

#: A program with an inbox that has a server. It prints the URL for CarrierService, and receives messages until its input ends.
RECEIVES = f"""
import sys, thingspace as ts
inbox = ts.Inbox(*{CREDENTIALS!r}, store=sys.argv[1])
print(inbox.url("CarrierService"), flush=True)
sys.stdin.read()
"""

#: A program that holds the write lock of a SQLite file until its input ends.
LOCKS = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1].removeprefix("sqlite:"), isolation_level=None)
connection.execute("begin immediate")
print("locked", flush=True)
sys.stdin.read()
"""


@contextmanager
def running(program: str, store: str) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-c", program, store]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield process
        finally:
            process.kill()


def line(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def write(process: subprocess.Popen[str], text: str) -> None:
    assert process.stdin is not None
    process.stdin.write(text)
    process.stdin.flush()


def execute(store: str, statement: str, *values: object) -> None:
    """Changes a store with Python's SQLite library.

    Runs in another process, because two SQLite libraries in one process break each other's file locks.
    """
    program = "import json, sqlite3, sys\nwith sqlite3.connect(sys.argv[1]) as c: c.execute(sys.argv[2], json.loads(sys.argv[3]))"
    path = store.removeprefix("sqlite:")
    subprocess.run([sys.executable, "-c", program, path, statement, json.dumps(values)], check=True)


def test_acknowledged_messages_survive_the_process(store: str) -> None:
    program = f"""
        import os, thingspace as ts
        inbox = ts.Inbox(*{CREDENTIALS!r}, bind=None, store={store!r})
        for message in ({outcome("r1")!r}, {outcome("r2")!r}, {outcome("r3")!r}):
            print(inbox.accept("CarrierService", message)[0], flush=True)
        os._exit(0)
    """
    before = datetime.now(UTC)
    assert output(program).split() == ["200"] * 3
    with reader(store) as inbox:
        first, second, third = read(inbox)
        assert [event.request_id for event in (first, second, third)] == ["r1", "r2", "r3"]
        assert len({event.key for event in (first, second, third)}) == 3
        assert first.place < second.place < third.place
        assert before - timedelta(seconds=1) <= first.received_at <= third.received_at <= datetime.now(UTC)
        assert isinstance(first.message, ts.models.CarrierCallback)
        assert read(inbox) == [], "the iterators of one inbox returned an event twice"
        assert [event.place for event in inbox.request("r2")] == [second.place]
        assert inbox.request("r4") == []
        assert (inbox.received, store in repr(inbox)) == (0, True)


def test_an_iterator_can_start_after_a_given_event(store: str) -> None:
    with reader(store) as inbox:
        for number in range(4):
            inbox.accept("CarrierService", outcome(f"r{number}"))
        inbox.accept("AlertService", body(text="hot"))
        events = read(inbox)
    with reader(store) as inbox:
        assert [event.request_id for event in read(inbox, after=events[1])] == ["r2", "r3", None]
        assert [event.service for event in read(inbox, after=events[1].place, service="AlertService")] == ["AlertService"]
        assert read(inbox, after=events[-1].place) == read(inbox, after=2**62) == []
        assert read(inbox) == events, "an iterator with `after` took events from another iterator"
    # The iterator keeps its inbox open, although nothing else refers to the inbox.
    assert len([*reader(store).events(timeout=0, after=0)]) == 5


@pytest.mark.parametrize("is_durable", [False, True], ids=["memory", "sqlite"])
def test_a_redelivery_is_acknowledged_and_not_stored_again(store: str, is_durable: bool) -> None:
    with ts.Inbox(*CREDENTIALS, bind=None, store=store if is_durable else None) as inbox:
        for attempt in (1, 2, 1):
            assert inbox.accept("CarrierService", outcome("r1", attempt)) == (200, "")
        for attempt in (1, 1, 2):
            assert inbox.accept("AlertService", body(text="hot", callbackCount=attempt)) == (200, "")
        assert [(event.service, event.is_possible_duplicate) for event in read(inbox)] == [
            ("CarrierService", False), ("AlertService", False), ("AlertService", True),
        ]  # fmt: skip
        assert inbox.received == 6


def test_one_process_accepts_and_another_iterates(store: str) -> None:
    with running(ACCEPTS, store) as process, reader(store) as inbox:
        events = iter(inbox)
        for number in range(20):
            write(process, f"{number} {outcome(f'r{number}').decode()}\n")
            assert next(events).request_id == f"r{number}"
            assert line(process) == f"{number} 200"


def test_a_coroutine_reads_what_another_process_accepts(store: str) -> None:
    async def job(process: subprocess.Popen[str]) -> None:
        async with reader(store) as inbox:
            waiting = asyncio.create_task(anext(aiter(inbox)))
            await asyncio.sleep(0)
            write(process, f"0 {outcome('r0').decode()}\n")
            assert (await asyncio.wait_for(waiting, 30)).request_id == "r0"

    with running(ACCEPTS, store) as process:
        asyncio.run(job(process))


def test_a_wait_reads_what_another_process_receives(store: str, simulator: Start) -> None:
    with running(RECEIVES, store) as process, simulator(devices=60).client() as client, reader(store) as inbox:
        url = line(process)
        client.callbacks.register("CarrierService", inbox, url=url)
        devices = client.devices.list(state="active").all(limit=5)
        request = client.devices.suspend(devices)
        outcomes = request.wait(listener=inbox, timeout=60)
        assert (outcomes.done, outcomes.callbacks, inbox.received) == (5, 5, 0)
        assert request.request_id is not None
        assert len(inbox.request(request.request_id)) == 5

        service = "EnhancedConnectivityService"
        client.callbacks.register(service, inbox, url=url.replace("CarrierService", service))
        query = client.sms.send("report", to=next(client.devices.list(state="active")))
        response = next(query.responses(inbox, timeout=60))
        assert query.request_id is not None
        assert [event.key for event in inbox.request(query.request_id)] == [response.key]


def test_killed_processes_lose_no_acknowledged_message_and_store_none_twice(store: str) -> None:
    print(f"THINGSPACE_SEED={SEED}")
    rng = random.Random(SEED)
    attempts: Counter[int] = Counter()
    acknowledged: set[int] = set()
    for kill in range(KILLS):
        pending = [number for number in range((kill + 1) * MESSAGES) if number not in acknowledged]
        attempts.update(pending)
        with running(ACCEPTS, store) as process:
            write(process, "".join(f"{number} {outcome(f'r{number}', attempts[number]).decode()}\n" for number in pending))
            answers = [line(process) for _ in range(rng.randrange(len(pending)))]
            process.send_signal(signal.SIGKILL)
            assert process.stdout is not None
            # The process may have written answers before the signal arrived. An incomplete last line does not count.
            answers += process.stdout.read().split("\n")[:-1]
        assert all(answer.endswith(" 200") for answer in answers), answers
        acknowledged.update(int(answer.split()[0]) for answer in answers)
    assert len(acknowledged) > MESSAGES
    with reader(store) as inbox:
        events = read(inbox)
    stored = Counter(event.request_id for event in events)
    assert {f"r{number}" for number in acknowledged} - set(stored) == set(), f"an acknowledged message was lost, THINGSPACE_SEED={SEED}"
    assert set(stored.values()) == {1}, f"a message was stored twice, THINGSPACE_SEED={SEED}"
    assert len({event.key for event in events}) == len(events)


def test_a_message_that_cannot_be_stored_is_refused_with_503(store: str) -> None:
    pytest.importorskip("resource")
    program = f"""
        import logging, resource, thingspace as ts
        logging.getLogger("thingspace").setLevel(logging.CRITICAL)
        inbox = ts.Inbox(*{CREDENTIALS!r}, bind=None, store={store!r})
        assert inbox.accept("CarrierService", {outcome("r1")!r}) == (200, "")
        hard = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
        # With this limit, no file can grow, so the next message cannot be stored.
        resource.setrlimit(resource.RLIMIT_FSIZE, (1, hard))
        status, reason = inbox.accept("CarrierService", {outcome("r2")!r})
        resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
        assert "could not be stored" in reason and {CREDENTIALS[1]!r} not in reason, reason
        print(status, inbox.refusals["not_stored"], inbox.refused)
        print([event.request_id for event in inbox.events(timeout=0)])
        print(inbox.accept("CarrierService", {outcome("r2", 2)!r}))
        print([event.request_id for event in inbox.events(timeout=0)])
    """
    assert output(program).splitlines() == ["503 1 1", "['r1']", "(200, '')", "['r2']"]


def test_a_damaged_store_raises_a_store_error_and_never_looks_empty(store: str) -> None:
    with running(ACCEPTS, store) as process:
        write(process, f"0 {outcome('r0').decode()}\n")
        assert line(process) == "0 200"
    with reader(store) as inbox:
        folder = Path(store.removeprefix("sqlite:")).parent
        for file in folder.glob("*.db*"):
            if not file.name.endswith("-shm"):
                file.write_bytes(b"x" * file.stat().st_size)
        uses: list[Callable[[], object]] = [lambda: read(inbox), lambda: next(iter(inbox)), inbox.gaps, lambda: inbox.request("r0")]
        for use in uses:
            with pytest.raises(ts.StoreError) as caught:
                use()
            assert caught.value.kind in ("damaged", "not_a_store"), caught.value
        assert inbox.accept("CarrierService", outcome("r1"))[0] == 503


def test_the_event_loop_runs_while_a_message_is_stored(store: str) -> None:
    async def job(process: subprocess.Popen[str]) -> None:
        async with reader(store) as inbox:
            application = Server(inbox.asgi())
            write_lock = line(process)
            assert write_lock == "locked"
            posting = asyncio.create_task(application.post("/callbacks/CarrierService", [outcome("r1")]))
            for _ in range(100):
                await asyncio.sleep(0)
            assert not posting.done()
            process.kill()
            assert await posting == (200, "")
            assert [event.request_id for event in inbox.request("r1")] == ["r1"]

    reader(store).close()
    with running(LOCKS, store) as process:
        asyncio.run(job(process))


def test_gaps_are_the_times_without_a_receiver(store: str) -> None:
    with reader(store) as inbox:
        assert inbox.gaps() == []
        stopped = datetime.now(UTC).replace(microsecond=0) - timedelta(hours=1)
        millis = str(int(stopped.timestamp() * 1000))
        execute(store, "insert into cell values ('inbox/heartbeat', cast(? as blob), 1)", millis)
        execute(store, "update revision set last = 1")
        read(inbox)
        assert inbox.gaps() == [], "an inbox that only reads was recorded as a receiver"
        inbox.asgi()
        deadline = datetime.now(UTC) + timedelta(seconds=30)
        while not (gaps := inbox.gaps()) and datetime.now(UTC) < deadline:
            pass
        [(start, end)] = gaps
        assert start == stopped and timedelta(minutes=59) < end - start < timedelta(minutes=62)


def newer(path: Path) -> str:
    with sqlite3.connect(path) as connection:
        connection.execute("pragma user_version = 99")
    return f"sqlite:{path}"


def of_another_program(path: Path) -> str:
    with sqlite3.connect(path) as connection:
        connection.execute("create table note (text)")
    return f"sqlite:{path}"


def no_database(path: Path) -> str:
    path.write_text("not a database " * 100)
    return f"sqlite:{path}"


def below_a_file(path: Path) -> str:
    path.write_text("")
    return f"sqlite:{path / 'inbox.db'}"


@pytest.mark.parametrize(
    ("make", "kind", "remedy"),
    [
        (newer, "newer_version", "install a newer version of the package"),
        (of_another_program, "not_a_store", "pass another store=…"),
        (no_database, "not_a_store", "pass another store=…"),
        (below_a_file, "read_only", "pass another store=…"),
    ],
)
def test_a_store_that_cannot_be_opened_raises_a_store_error(tmp_path: Path, make: Any, kind: str, remedy: str) -> None:
    url = make(tmp_path / "file")
    with pytest.raises(ts.StoreError) as caught:
        ts.Inbox(*CREDENTIALS, bind=None, store=url)
    assert (caught.value.kind, caught.value.retryable) == (kind, False)
    assert remedy in str(caught.value) and str(tmp_path) in str(caught.value), str(caught.value)


@pytest.mark.parametrize(
    ("store", "error", "message"),
    [
        ("mysql://u:hush-7@host/db", ts.ConfigError, "argument 'store': unknown store `mysql:`: expected memory:, sqlite:PATH"),
        ("sqlite:", ts.ConfigError, "argument 'store': the store `sqlite:` has no path"),
        ("inbox.db", ts.ConfigError, "argument 'store': unknown store `inbox.db:`: expected memory:, sqlite:PATH"),
        (Path("inbox.db"), TypeError, "argument 'store': expected the URL of a store, such as 'sqlite:inbox.db', got "),
        (ts.MemoryStore(), TypeError, "argument 'store': expected the URL of a store, such as 'sqlite:inbox.db', got MemoryStore"),
    ],
)
def test_an_invalid_store_is_refused(store: Any, error: type[Exception], message: str) -> None:
    with pytest.raises(error) as caught:
        ts.Inbox(*CREDENTIALS, bind=None, store=store)
    assert message in str(caught.value) and "hush-7" not in str(caught.value)


@pytest.mark.parametrize("after", ["r1", 1.5, True])
def test_an_invalid_place_is_refused(after: Any) -> None:
    with pytest.raises(TypeError, match="argument 'after': expected an Event or the place of an event, got"):
        ts.Inbox(*CREDENTIALS, bind=None).events(after=after)
    with pytest.raises(ts.ConfigError, match="argument 'after': expected 0 or more, got -1"):
        ts.Inbox(*CREDENTIALS, bind=None).events(after=-1)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="Windows cannot fork")
def test_a_child_cannot_open_a_sqlite_store_if_its_parent_has_opened_one(store: str) -> None:
    program = f"""
        import os, thingspace as ts
        def attempt(use):
            try:
                print(len([*use()]), flush=True)
            except ts.ForkError as error:
                print("ForkError", "'spawn'" in str(error), flush=True)
        fresh = lambda: ts.Inbox(*{CREDENTIALS!r}, bind=None, store={store!r}).events(timeout=0)
        # A child can open a store if its parent has opened none.
        child = os.fork()
        if child == 0:
            attempt(fresh)
            os._exit(0)
        os.waitpid(child, 0)
        inbox = ts.Inbox(*{CREDENTIALS!r}, bind=None, store={store!r})
        events = inbox.events(timeout=0)
        inbox.accept("CarrierService", {outcome("r1")!r})
        child = os.fork()
        if child == 0:
            attempt(fresh)
            for use in (lambda: events, inbox.gaps, lambda: inbox.request("r1"), lambda: inbox.accept("x", b"")):
                attempt(use)
            attempt(lambda: ts.Inbox("a", "b", bind=None).events(timeout=0))
            exit(0)
        print(os.waitpid(child, 0)[1], len([*inbox.events(timeout=0)]))
    """
    forked = ["ForkError True", *["ForkError False"] * 4]
    assert output(program).splitlines() == ["0", *forked, "0", "0 1"]


def test_inboxes_follow_the_rotation_of_the_password(store: str) -> None:
    new = body(requestId="7c1d4e52", status="Success", password="m7-Silver-Heron")
    with reader(store) as running:
        assert running.accept("CarrierService", new)[0] == 401
        with reader(store) as other:
            other.rotate("m7-Silver-Heron", grace=timedelta(hours=1))
            assert other.accept("CarrierService", new)[0] == 200
    with ts.Inbox(*CREDENTIALS, store=store) as former:
        assert former.accept("CarrierService", outcome("8d2e5f63"))[0] == 200
        assert former.accept("CarrierService", new)[0] == 200
    with pytest.raises(ts.ConfigError, match="not the credentials that .* wrote to the store: pass the password that was set last"):
        ts.Inbox(CREDENTIALS[0], "k9-Amber-Wren", store=store)


#: A store that is always unreachable: nothing listens on port 1.
AWAY = "postgres://fleet@127.0.0.1:1/fleet"


def test_a_spool_keeps_messages_while_the_store_is_unreachable(tmp_path: Path) -> None:
    spool = f"sqlite:{tmp_path / 'spool.db'}"
    with ts.Inbox(*CREDENTIALS, store=AWAY, spool=spool) as inbox:
        assert inbox.accept("CarrierService", outcome("r1")) == (200, "")
        assert inbox.accept("CarrierService", outcome("r1", 2)) == (200, "")
        assert asyncio.run(accepted(inbox, outcome("r2"))) == (200, "")
        assert inbox.spooled == 2
        assert inbox.refused == 0
    with ts.Inbox(*CREDENTIALS, store=AWAY, spool=spool) as inbox:
        assert inbox.spooled == 2
        assert inbox.accept("CarrierService", outcome("r2", 3)) == (200, "")
        assert inbox.spooled == 2


async def accepted(inbox: ts.Inbox, message: bytes) -> tuple[int, str]:
    return await inbox.accept_async("CarrierService", message)


def test_an_unsuitable_spool_is_refused(store: str, tmp_path: Path) -> None:
    for options, reason in [
        ({"spool": "sqlite:spool.db"}, "an inbox in memory needs no spool"),
        ({"store": AWAY, "spool": "memory:"}, "a spool in memory would lose"),
        ({"store": AWAY, "spool": "sqlite:"}, "the spool cannot be opened: the store `sqlite:` has no path"),
        ({"store": store, "spool": store}, "is the store of the inbox itself"),
    ]:
        with pytest.raises(ts.ConfigError, match=reason):
            ts.Inbox(*CREDENTIALS, bind=None, **options)
    other = f"sqlite:{tmp_path / 'other.db'}"
    with ts.Inbox(*CREDENTIALS, bind=None, store=other) as inbox:
        assert inbox.accept("CarrierService", outcome("r1")) == (200, "")
        assert inbox.spooled == 0
    with pytest.raises(ts.StoreError, match="contains entries that are not from a spool"):
        ts.Inbox(*CREDENTIALS, bind=None, store=store, spool=other)
