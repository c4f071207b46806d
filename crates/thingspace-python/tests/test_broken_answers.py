"""Whatever a service answers, an error of the package comes out or a value: no crash, no panic, no wait without an end.

``THINGSPACE_FUZZ_INPUTS`` says how many answers (``cargo xtask fuzz-python``: a million), ``THINGSPACE_FUZZ_SEED`` repeats a run.
"""

import json
import os
import random
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import thingspace as ts
from broken import Server, broken, read_all, replaced
from conftest import Start
from test_nouns import PARTS, SERVICES, World
from thingspace import models
from thingspace._record import CLASSES, Record

INPUTS = int(os.environ.get("THINGSPACE_FUZZ_INPUTS", "20000"))
SEED = int(os.environ.get("THINGSPACE_FUZZ_SEED", random.SystemRandom().randrange(2**32)))

#: One answer of so many goes over HTTP, which takes the most time by far.
OVER_HTTP = 10

#: Bytes from which an answer is not broken again and again.
LARGE = 20_000

#: Seconds after which a call counts as one that never ends.
LONGEST = 20.0

SAMPLES = Path(__file__).parents[3] / "openapi" / "samples" / "callbacks"
LINE = "iccid:89148000008682242668"
LONG_AGO, SINCE, UNTIL = "2024-01-01T00:00:00Z", "2025-12-01T00:00:00Z", "2025-12-31T00:00:00Z"


@pytest.fixture
def dice() -> random.Random:
    print(f"THINGSPACE_FUZZ_SEED={SEED}")
    return random.Random(SEED)


def attempt(seen: Counter[str], work: Callable[[], object]) -> None:
    """Does it, and counts what came of it. What may not come is let through."""
    begun = time.monotonic()
    try:
        work()
        seen["value"] += 1
    except ts.TimeoutError:
        raise
    except ts.ThingSpaceError as error:
        # A panic is caught on the way, and says so.
        assert "failed internally" not in str(error)
        seen[type(error).__name__] += 1
    except (ValueError, TypeError) as error:
        seen[type(error).__name__] += 1
    assert time.monotonic() - begun < LONGEST


def samples() -> Iterator[tuple[str, Any]]:
    """What services send, by the name of the service."""
    for file in sorted(SAMPLES.glob("*.json")):
        service = file.name.split(".")[0]
        if service in models.MESSAGES:
            yield service, {**json.loads(file.read_text()), "username": "my-listener", "password": "its-password"}


def bodies() -> dict[str, Any]:
    """Real answers to the calls below, from a simulator."""
    with ts.Simulator(devices=12, seed=7, paused=True) as sim, sim.client() as client:
        lines = client.devices.list(state="active").all()
        line = lines[0]
        changes = [event for history in client.provisioning.of_many(lines, LONG_AGO, UNTIL) for event in history]
        rows: dict[str, list[dict[str, Any]]] = {
            "devices": [device.to_dict() for device in client.devices.list().all(limit=3)],
            "usageHistory": [day.to_dict() for day in client.usage.of(line, SINCE, UNTIL).all(limit=3)],
            "connectionHistory": [event.to_dict() for event in client.connections.of(line, SINCE, UNTIL).all(limit=3)],
            "provisioningHistory": [event.to_dict() for event in changes],
        }
    return {name: {name: records, "hasMoreData": False} for name, records in rows.items()}


def client_of(server: Server) -> ts.Client:
    return ts.Client(
        base_url=server.url, key="sim-key", secret="sim-secret", username="sim-user", password="sim-password",
        account="0000123456-00001", timeout=10,
    )  # fmt: skip


def answer_with(server: Server, dice: random.Random, body: Any) -> None:
    """Has the server answer a broken form of the body."""
    server.answer = broken(dice, body)
    # Refusals are read too. What may pass by itself is tried again, which takes time, so that it is rare here.
    failed = dice.random() < 0.001
    server.status = dice.choice((500, 502, 503) if failed else (200, 200, 200, 201, 400, 404, 409))


class Overheard(World):
    """A client of the simulator behind a server: what is asked is kept with the answer that came."""

    def __init__(self, sim: ts.Simulator, server: Server) -> None:
        super().__init__(sim, "blocking")
        self.client, self.server = client_of(server), server
        self.asked: list[tuple[Any, str | None, Callable[[], Any]]] = []

    def __call__(self, ask: Callable[[], Any]) -> Any:
        self.server.heard.clear()
        given = ask()
        _, location, body = self.server.heard[-1] if self.server.heard else (0, None, None)
        # Fleets are slow to break and to read; lists have a test of their own.
        if body is not None and len(body) < LARGE:
            self.asked.append((json.loads(body or b"{}"), location, ask))
        return given


def read_given(given: Any) -> None:
    """Reads all of what a method gave."""
    if isinstance(given, list):
        for item in given:
            read_given(item)
    elif isinstance(given, (Record, ts.Device, ts.Outcomes, ts.Page)):
        read_all(given)


def test_answers_to_every_method(dice: random.Random, simulator: Start) -> None:
    sim, seen = simulator(devices=400, seed=71, paused=True), Counter[str]()
    server = Server(behind=sim.url)
    world, inbox = Overheard(sim, server), ts.Inbox("surface", "k4-Copper-Finch", bind=None)
    for service in SERVICES:
        world.client.callbacks.register(service, inbox, url=f"{sim.inbox_url}/all")
    for part in PARTS:
        part(world)
    server.behind = None
    # Nearly every operation was called, some more than once; fewer would mean that little was overheard.
    assert len(world.asked) > 110
    print(len(world.asked), "calls overheard")
    for _ in range(INPUTS // OVER_HTTP // 2):
        body, server.location, ask = dice.choice(world.asked)
        answer_with(server, dice, body)
        attempt(seen, lambda ask=ask: read_given(ask()))  # type: ignore[misc]
    server.close()
    print(INPUTS // OVER_HTTP // 2, "answers to every method:", dict(seen))
    assert seen["value"] and seen["DecodeError"]


def test_answers_over_http(dice: random.Random) -> None:
    server, seen = Server(), Counter[str]()
    client = client_of(server)
    real = bodies()

    def every(list: ts.List[Any]) -> None:
        for row in list.all(limit=50):
            read_all(row)

    devices = real["devices"]
    more = {**devices, "hasMoreData": True}
    request = {"requestId": "595f5c44-c31c-4552-8670-020a1545a84d"}
    listeners = [{"accountName": "0000123456-00001", "serviceName": "CarrierService", "url": "http://127.0.0.1:9/x"}]
    calls: list[tuple[Any, Callable[[], object]]] = [
        (devices, lambda: every(client.devices.list())),
        (more, lambda: every(client.devices.list())),
        (devices, lambda: client.devices.list().to_arrow()),
        (devices, lambda: read_all(client.devices.get(LINE))),
        (real["usageHistory"], lambda: every(client.usage.of(LINE, SINCE, UNTIL))),
        (real["usageHistory"], lambda: client.usage.of_many([LINE], SINCE, UNTIL).to_arrow()),
        (real["connectionHistory"], lambda: every(client.connections.of(LINE, SINCE, UNTIL))),
        (real["provisioningHistory"], lambda: every(client.provisioning.of(LINE, SINCE, UNTIL))),
        (request, lambda: client.devices.suspend(LINE)),
        (listeners, lambda: client.callbacks.list()),
        (devices, lambda: read_all(client.api.list_devices({}))),
    ]
    for _ in range(INPUTS // OVER_HTTP // 2):
        body, call = dice.choice(calls)
        answer_with(server, dice, body)
        attempt(seen, call)
    server.close()
    print(INPUTS // OVER_HTTP // 2, "answers to lists and calls:", dict(seen))
    assert seen["value"] and seen["DecodeError"]


def test_messages_of_callbacks(dice: random.Random) -> None:
    real = list(samples())
    assert real
    inbox = ts.Inbox("my-listener", "its-password", bind=None)
    seen, count = Counter[str](), INPUTS * 4 // OVER_HTTP
    for _ in range(count):
        service, body = dice.choice(real)

        def take(service: str = service, body: Any = body) -> None:
            status, _ = inbox.accept(service, broken(dice, body))
            seen[str(status)] += 1
            # A message that came before is welcome, and no event.
            event = next(iter(inbox.events(timeout=0)), None) if status == 200 else None
            if event:
                seen["events"] += 1
                read_all(event)
                read_all(event.message)

        attempt(seen, take)
    print(count, "callbacks:", dict(seen))
    assert seen["events"] and seen["400"]


def test_records(dice: random.Random) -> None:
    real = bodies()
    natives: list[tuple[Any, Any]] = [
        (ts.Device, real["devices"]["devices"]),
        (ts.Usage, real["usageHistory"]["usageHistory"]),
        (ts.ConnectionEvent, real["connectionHistory"]["connectionHistory"]),
        (ts.ProvisioningEvent, real["provisioningHistory"]["provisioningHistory"]),
    ]
    generated = [(CLASSES[models.MESSAGES[service]], body) for service, body in samples()]
    assert generated and all(records for _, records in natives)
    seen, count = Counter[str](), INPUTS * 5 // OVER_HTTP
    for _ in range(count):
        if dice.random() < 0.7:
            kind, records = dice.choice(natives)
            record = replaced(dice, dice.choice(records))
        else:
            kind, sample = dice.choice(generated)
            record = replaced(dice, sample)

        def take(kind: Any = kind, record: Any = record) -> None:
            read_all(kind.from_dict(record))

        attempt(seen, take)
    print(count, "records:", dict(seen))
    assert seen["value"]
