"""Handlers of an inbox: tries, dead letters, replays, and several processes in one consumer group."""

import asyncio
import contextlib
import json
import subprocess
import sys
import threading
import time
from collections import defaultdict
from pathlib import Path
from typing import Any

import pytest
import thingspace as ts
from programs import output
from test_inbox import CREDENTIALS, Server, body


@pytest.fixture
def store(tmp_path: Path) -> str:
    return f"sqlite:{tmp_path / 'inbox.db'}"


def message(device: int, number: int = 0) -> bytes:
    """Returns the body of a callback about one device."""
    return body(requestId=f"r{number}", deviceIds=[{"id": f"{device:020}", "kind": "iccid"}], status="Success")


def send(inbox: ts.Inbox, device: int, number: int = 0, service: str = "CarrierService") -> None:
    assert inbox.accept(service, message(device, number)) == (200, "")


def handle_all(inbox: ts.Inbox, *groups: str) -> None:
    """Runs the handlers of the inbox until no event of the groups waits. Fails after a minute."""

    async def main() -> None:
        running = asyncio.create_task(inbox.run_async())
        async with asyncio.timeout(60):
            while not running.done() and any(inbox.consumer(name).waiting for name in groups):
                await asyncio.sleep(0.02)
        running.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await running

    asyncio.run(main())


def device(event: ts.Event) -> int:
    return int(event.devices[0].removeprefix("iccid:"))


def number(event: ts.Event) -> int:
    return int((event.request_id or "")[1:])


def test_handlers_get_every_event_and_get_the_events_of_each_device_in_order() -> None:
    inbox = ts.Inbox(*CREDENTIALS, bind=None)
    plain: dict[int, list[int]] = defaultdict(list)
    awaited: dict[int, list[int]] = defaultdict(list)
    threads: set[str] = set()

    @inbox.on("CarrierService", consumer="plain")
    def handle(event: ts.Event) -> None:
        threads.add(threading.current_thread().name)
        time.sleep(0.001)
        plain[device(event)].append(number(event))

    @inbox.on("CarrierService", consumer="awaited", concurrency=32)
    async def handle_async(event: ts.Event) -> None:
        await asyncio.sleep(0.001)
        awaited[device(event)].append(number(event))

    for count in range(20):
        for one in range(10):
            send(inbox, one, count)
    handle_all(inbox, "plain", "awaited")
    assert plain == awaited == {one: list(range(20)) for one in range(10)}
    assert all(name.startswith("thingspace-handler") for name in threads)


def test_an_event_whose_handler_fails_becomes_a_dead_letter_and_delays_only_its_device() -> None:
    inbox = ts.Inbox(*CREDENTIALS, bind=None)
    tries: list[float] = []
    others: list[int] = []
    broken = True

    @inbox.on("CarrierService", consumer="billing", tries=2)
    def handle(event: ts.Event) -> None:
        if device(event) == 0 and broken:
            tries.append(time.monotonic())
            raise KeyError("meter 7")
        others.append(device(event))

    for one in range(20):
        send(inbox, one)
    handle_all(inbox, "billing")
    assert len(tries) == 2 and tries[1] - tries[0] >= 1
    assert sorted(others) == list(range(1, 20))
    billing = inbox.consumer("billing")
    (letter,) = billing.dead_letters()
    assert (letter.tries, letter.reason, letter.replays, letter.key) == (2, "KeyError: 'meter 7'", 0, letter.event.key)
    assert repr(letter) == "DeadLetter(CarrierService, 2 tries: KeyError: \\'meter 7\\')"
    assert letter.event.received_at <= letter.died_at

    broken = False
    inbox.run(timeout=0.5)
    assert 0 not in others, "a dead letter was handled without a replay"
    assert (letter.replay(), letter.replay()) == (True, False)
    handle_all(inbox, "billing")
    assert others.count(0) == 1
    assert billing.dead_letters() == []


def test_handled_events_are_replayed_one_by_one_or_by_time() -> None:
    inbox = ts.Inbox(*CREDENTIALS, bind=None)
    handled: list[ts.Event] = []

    @inbox.on("CarrierService", consumer="billing")
    def handle(event: ts.Event) -> None:
        handled.append(event)

    group = inbox.consumer("billing")
    assert group.replay_handled() == 0, "events were replayed for a group that has never run"
    for one in range(5):
        send(inbox, one)
    handle_all(inbox, "billing")
    events = list(handled)
    assert group.replay_handled(until="2020-01-01T00:00:00Z") == 0
    assert (group.replay_handled(name="tariff"), group.replay_handled(name="tariff")) == (5, 0)
    assert group.waiting == 5
    handle_all(inbox, "billing")
    assert sorted(event.key for event in handled) == sorted([event.key for event in events] * 2)
    assert (group.replay_event(events[0], name="x"), group.replay_event(events[0], name="x")) == (True, False)
    assert group.replay_event(events[0]), "a call without a name was not a new replay"
    handle_all(inbox, "billing")
    assert [event.key for event in handled].count(events[0].key) == 4
    assert inbox.consumer("nobody").replay_event(events[0]) is False
    with pytest.raises(ts.ConfigError, match="invalid name of a replay: `a/b`"):
        group.replay_handled(name="a/b")
    wrong = r"argument 'until': expected 2026-01-01T00:00:00Z \(since\) or a later time, got 2020-01-01T00:00:00Z"
    with pytest.raises(ValueError, match=wrong):
        group.replay_handled(since="2026-01-01T00:00:00Z", until="2020-01-01T00:00:00Z")
    assert group.replay_handled(since="2026-01-01T00:00:00Z", until="2026-01-01T00:00:00Z") == 0


def test_dead_letters_are_replayed_together_or_by_time() -> None:
    inbox = ts.Inbox(*CREDENTIALS, bind=None)
    handled: list[int] = []
    broken = True

    @inbox.on("CarrierService", tries=1)
    async def handle(event: ts.Event) -> None:
        if broken:
            raise RuntimeError
        handled.append(device(event))

    for one in range(10):
        send(inbox, one)
    handle_all(inbox, "CarrierService")
    group = inbox.consumer("CarrierService")
    letters = group.dead_letters()
    assert len(letters) == 10 and letters[0].reason == "RuntimeError"
    broken = False
    with pytest.raises(ValueError, match=r"argument 'until': expected .* \(since\) or a later time, got 2020-01-01T00:00:00Z"):
        group.replay(since=letters[0].died_at, until="2020-01-01T00:00:00Z")
    assert group.replay(until="2020-01-01T00:00:00Z") == 0
    assert group.replay(since=letters[0].died_at) == 10
    assert group.replay() == 0
    handle_all(inbox, "CarrierService")
    assert sorted(handled) == list(range(10))


def test_a_try_that_ends_with_the_exception_try_again_later_is_not_counted() -> None:
    inbox = ts.Inbox(*CREDENTIALS, bind=None)
    calls: list[int] = []

    @inbox.on("CarrierService", tries=1)
    def handle(event: ts.Event) -> None:
        calls.append(1)
        if len(calls) == 1:
            raise ts.TryAgainLater("the ledger does not answer")

    send(inbox, 1)
    handle_all(inbox, "CarrierService")
    assert len(calls) == 2
    assert inbox.consumer("CarrierService").dead_letters() == []


def test_a_handler_that_hangs_fails_at_its_deadline() -> None:
    inbox = ts.Inbox(*CREDENTIALS, bind=None)
    ended: list[str] = []
    release = threading.Event()

    @inbox.on("CarrierService", consumer="awaited", tries=1, deadline=0.2)
    async def hang(event: ts.Event) -> None:
        try:
            await asyncio.sleep(60)
        finally:
            ended.append("canceled")

    @inbox.on("CarrierService", consumer="plain", tries=1, deadline=0.2)
    def block(event: ts.Event) -> None:
        release.wait(60)

    send(inbox, 1)
    handle_all(inbox, "awaited", "plain")
    release.set()
    assert ended == ["canceled"]
    for name in ("awaited", "plain"):
        (letter,) = inbox.consumer(name).dead_letters()
        assert letter.reason == "the handler did not end within 0.2 s"


def test_a_timeout_error_that_a_handler_raises_is_not_reported_as_a_missed_deadline() -> None:
    inbox = ts.Inbox(*CREDENTIALS, bind=None)

    @inbox.on("CarrierService", consumer="awaited", tries=1, deadline=30)
    async def raises(event: ts.Event) -> None:
        raise TimeoutError("the database did not answer")

    @inbox.on("CarrierService", consumer="plain", tries=1, deadline=30)
    def raises_in_a_thread(event: ts.Event) -> None:
        raise TimeoutError("the database did not answer")

    send(inbox, 1)
    handle_all(inbox, "awaited", "plain")
    for name in ("awaited", "plain"):
        (letter,) = inbox.consumer(name).dead_letters()
        assert "the database did not answer" in letter.reason


def test_a_group_has_one_handler_per_service_and_one_for_the_other_services() -> None:
    inbox = ts.Inbox(*CREDENTIALS, bind=None)
    seen: list[tuple[str, str]] = []

    @inbox.on("CarrierService", consumer="audit")
    async def carrier(event: ts.Event) -> None:
        seen.append(("carrier", event.service))

    @inbox.on(consumer="audit")
    async def others(event: ts.Event) -> None:
        seen.append(("others", event.service))

    send(inbox, 1)
    send(inbox, 2, service="NiddService")
    handle_all(inbox, "audit")
    assert sorted(seen) == [("carrier", "CarrierService"), ("others", "NiddService")]


def test_missing_conflicting_and_invalid_handlers_are_refused() -> None:
    inbox = ts.Inbox(*CREDENTIALS, bind=None)
    with pytest.raises(ts.ConfigError, match="the inbox has no handlers: decorate functions with @inbox.on"):
        inbox.run()
    inbox.on("CarrierService", consumer="billing")(print)
    with pytest.raises(ts.ConfigError, match="the consumer 'billing' already has a handler for CarrierService"):
        inbox.on("CarrierService", consumer="billing")(print)
    with pytest.raises(ts.ConfigError, match="the consumer 'billing' have different settings"):
        inbox.on("NiddService", consumer="billing", tries=2)(print)
    for arguments in ({"tries": 0}, {"deadline": 0}, {"concurrency": 0}):
        with pytest.raises(ValueError, match=f"argument '{next(iter(arguments))}': expected"):
            inbox.on("NiddService", **arguments)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match=r"@inbox.on\(service\) expected a function, got str"):
        inbox.on("NiddService")("NiddService")  # type: ignore[type-var]
    inbox.on("NiddService", consumer="a/b")(print)
    with pytest.raises(ts.ConfigError, match="invalid name of a consumer: `a/b`"):
        inbox.run(timeout=5)


def test_run_ends_when_the_inbox_is_closed() -> None:
    inbox = ts.Inbox(*CREDENTIALS, bind=None)
    handled = threading.Event()
    inbox.on("CarrierService")(lambda event: handled.set())
    thread = threading.Thread(target=inbox.run)
    thread.start()
    send(inbox, 1)
    assert handled.wait(10)
    inbox.close()
    thread.join(10)
    assert not thread.is_alive()


def test_a_canceled_run_lets_the_running_handlers_end() -> None:
    inbox = ts.Inbox(*CREDENTIALS, bind=None)
    steps: list[str] = []

    @inbox.on("CarrierService")
    async def handle(event: ts.Event) -> None:
        steps.append("started")
        await asyncio.sleep(0.2)
        steps.append("ended")

    async def main() -> None:
        running = asyncio.create_task(inbox.run_async())
        await inbox.accept_async("CarrierService", message(1))
        while not steps:
            await asyncio.sleep(0.01)
        running.cancel()
        with pytest.raises(asyncio.CancelledError):
            await running

    asyncio.run(main())
    assert steps == ["started", "ended"]
    assert inbox.consumer("CarrierService").waiting == 0


#: A program that handles the events of the consumer group `billing`, and prints the device and the number of each event. An event
#: of device 13 ends the process. The argument is the store. The program ends when its standard input ends.
HANDLES = f"""
import os, sys, threading, thingspace as ts
inbox = ts.Inbox(*{CREDENTIALS!r}, bind=None, store=sys.argv[1])

@inbox.on("CarrierService", consumer="billing", tries=3)
async def handle(event):
    device = int(event.devices[0].removeprefix("iccid:"))
    if device == 13:
        os._exit(7)
    print(device, event.request_id[1:], flush=True)

def close_at_the_end_of_the_input():
    sys.stdin.read()
    inbox.close()

threading.Thread(target=close_at_the_end_of_the_input).start()
inbox.run()
"""


class Handling:
    """A process that runs `HANDLES`."""

    def __init__(self, store: str) -> None:
        command = [sys.executable, "-c", HANDLES, store]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        #: The device and the number of each event that the process has handled.
        self.handled: list[tuple[int, int]] = []
        self.reader = threading.Thread(target=self.read, daemon=True)
        self.reader.start()

    def read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            one, count = line.split()
            self.handled.append((int(one), int(count)))

    def end(self) -> int:
        """Ends the process, unless it has ended before. Returns its exit status."""
        assert self.process.stdin is not None
        self.process.stdin.close()
        status = self.process.wait(60)
        self.reader.join(60)
        return status


def test_two_processes_share_the_events_of_a_group(store: str) -> None:
    with ts.Inbox(*CREDENTIALS, bind=None, store=store) as inbox:
        processes = [Handling(store), Handling(store)]
        deadline, count = time.monotonic() + 60, 0
        # The process that started first holds all partitions until it renews its lease, and then releases the share of the other
        # process. So the test sends events until both processes have handled some.
        while count < 5 or not all(process.handled for process in processes):
            assert time.monotonic() < deadline, "one process got all events"
            for one in range(100, 140):
                send(inbox, one, count)
            count += 1
            time.sleep(0.2)
        while inbox.consumer("billing").waiting:
            assert time.monotonic() < deadline, "events were not handled"
            time.sleep(0.1)
        assert [process.end() for process in processes] == [0, 0]
    handled: dict[int, list[int]] = defaultdict(list)
    for one, number in sorted(processes[0].handled + processes[1].handled):
        handled[one].append(number)
    assert handled == {one: list(range(count)) for one in range(100, 140)}, "an event was lost or handled twice"
    for process in processes:
        of_device: dict[int, list[int]] = defaultdict(list)
        for one, number in process.handled:
            of_device[one].append(number)
        assert all(numbers == sorted(numbers) for numbers in of_device.values())


def test_an_event_that_ends_the_process_becomes_a_dead_letter(store: str) -> None:
    deadline = time.monotonic() + 120
    handled: list[int] = []
    with ts.Inbox(*CREDENTIALS, bind=None, store=store) as inbox:
        for one in range(10, 16):
            send(inbox, one)
        billing = inbox.consumer("billing")
        statuses: list[int] = []
        while billing.waiting:
            assert time.monotonic() < deadline, f"{billing.waiting} events wait after {statuses}"
            process = Handling(store)
            while process.process.poll() is None and billing.waiting:
                time.sleep(0.1)
            statuses.append(process.end())
            handled += [one for one, _ in process.handled]
        assert statuses == [7, 7, 7, 0]
        assert set(handled) == {10, 11, 12, 14, 15}
        (letter,) = billing.dead_letters()
        assert (letter.tries, letter.reason) == (3, "the process ended during the try")


def test_ctrl_c_interrupts_run(store: str) -> None:
    program = f"""
        import os, signal, threading, thingspace as ts
        inbox = ts.Inbox(*{CREDENTIALS!r}, bind=None, store={store!r})
        inbox.on("CarrierService")(print)
        threading.Timer(0.5, lambda: os.kill(os.getpid(), signal.SIGINT)).start()
        try:
            inbox.run()
        except KeyboardInterrupt:
            print("interrupted")
    """
    assert output(program).split() == ["interrupted"]


def test_handlers_run_next_to_an_asgi_application() -> None:
    """Does what the FastAPI example in docs/python.md does: a task runs the handlers while the application receives callbacks."""
    inbox = ts.Inbox(*CREDENTIALS, bind=None)
    handled: list[Any] = []

    @inbox.on("NiddService")
    async def handle(event: ts.Event) -> None:
        handled.append(event.to_dict()["text"])

    async def main() -> None:
        running = asyncio.create_task(inbox.run_async())
        server = Server(inbox.asgi())
        assert await server.post("/callbacks/NiddService", [body(text="hello")]) == (200, "")
        while not handled:
            await asyncio.sleep(0.01)
        running.cancel()
        await asyncio.wait([running])

    asyncio.run(main())
    assert json.dumps(handled) == '["hello"]'
