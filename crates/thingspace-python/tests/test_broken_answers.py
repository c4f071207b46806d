"""Fuzzes the package with mutated responses, callbacks and records.

Each call must return a value, or raise a ``ts.ThingSpaceError``, a ``ValueError`` or a ``TypeError``. One subclass of
``ts.ThingSpaceError`` is not allowed: a ``ts.TimeoutError`` fails the test, as do a crash and a hang.

``THINGSPACE_FUZZ_INPUTS`` sets the number of inputs. ``cargo xtask fuzz-python`` sets it to a million by default. To reproduce a
run, set ``THINGSPACE_FUZZ_SEED`` to the seed that the run printed.
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
from conftest import Start
from mutations import Server, mutate, read_all, replace_part
from test_nouns import PARTS, SERVICES, Flavor
from thingspace import models
from thingspace._record import CLASSES, Record

INPUTS = int(os.environ.get("THINGSPACE_FUZZ_INPUTS", "20000"))
SEED = int(os.environ.get("THINGSPACE_FUZZ_SEED", random.SystemRandom().randrange(2**32)))

#: One in ``OVER_HTTP`` inputs is a response over HTTP. Such an input takes far longer than an input that is passed to a function.
OVER_HTTP = 10

#: Responses of at least this many bytes are not mutated, because they are slow to read.
LARGE = 20_000

#: The number of seconds after which a call counts as hung.
CALL_TIMEOUT = 20.0

SAMPLES = Path(__file__).parents[3] / "openapi" / "samples" / "callbacks"
DEVICE = "iccid:89148000008682242668"
LONG_AGO, SINCE, UNTIL = "2024-01-01T00:00:00Z", "2025-12-01T00:00:00Z", "2025-12-31T00:00:00Z"


@pytest.fixture
def rng() -> random.Random:
    print(f"THINGSPACE_FUZZ_SEED={SEED}")
    return random.Random(SEED)


def attempt(seen: Counter[str], work: Callable[[], object]) -> None:
    """Runs `work`. Counts a result as "value", and an allowed error under the name of its class.

    All other exceptions propagate and fail the test. A call that takes `CALL_TIMEOUT` or longer also fails the test.
    """
    started = time.monotonic()
    try:
        work()
        seen["value"] += 1
    except ts.TimeoutError:
        raise
    except ts.ThingSpaceError as error:
        # This message means that the Rust code has panicked.
        assert "internal error" not in str(error)
        seen[type(error).__name__] += 1
    except (ValueError, TypeError) as error:
        seen[type(error).__name__] += 1
    assert time.monotonic() - started < CALL_TIMEOUT


def samples() -> Iterator[tuple[str, Any]]:
    """Yields the callback service and the message of each sample. Adds the credentials of the inbox to each message."""
    for file in sorted(SAMPLES.glob("*.json")):
        service = file.name.split(".")[0]
        if service in models.MESSAGES:
            yield service, {**json.loads(file.read_text()), "username": "my-listener", "password": "its-password"}


def bodies() -> dict[str, Any]:
    """Returns valid response bodies with records from a simulator. The key of a body is the name of the list in it."""
    with ts.Simulator(devices=12, seed=7, paused=True) as sim, sim.client() as client:
        active = client.devices.list(state="active").all()
        device = active[0]
        changes = [event for history in client.provisioning.of_many(active, LONG_AGO, UNTIL) for event in history]
        rows: dict[str, list[dict[str, Any]]] = {
            "devices": [listed.to_dict() for listed in client.devices.list().all(limit=3)],
            "usageHistory": [day.to_dict() for day in client.usage.of(device, SINCE, UNTIL).all(limit=3)],
            "connectionHistory": [event.to_dict() for event in client.connections.of(device, SINCE, UNTIL).all(limit=3)],
            "provisioningHistory": [event.to_dict() for event in changes],
        }
    return {name: {name: records, "hasMoreData": False} for name, records in rows.items()}


def client_of(server: Server) -> ts.Client:
    return ts.Client(
        base_url=server.url, key="sim-key", secret="sim-secret", username="sim-user", password="sim-password",
        account="0000123456-00001", timeout=10,
    )  # fmt: skip


def respond_with(server: Server, rng: random.Random, body: Any) -> None:
    """Makes the server return a mutated form of the body."""
    server.body = mutate(rng, body)
    # The client also reads the bodies of errors, so some statuses are errors. Server errors (5xx) are rare here, because the
    # client retries them, which takes time.
    failed = rng.random() < 0.001
    server.status = rng.choice((500, 502, 503) if failed else (200, 200, 200, 201, 400, 404, 409))


class Recorder(Flavor):
    """Calls the simulator through `server`, and records each call with its last response in `calls`."""

    def __init__(self, sim: ts.Simulator, server: Server) -> None:
        super().__init__(sim, "blocking")
        self.client, self.server = client_of(server), server
        self.calls: list[tuple[Any, str | None, Callable[[], Any]]] = []

    def __call__(self, call: Callable[[], Any]) -> Any:
        self.server.recorded.clear()
        result = call()
        _, location, body = self.server.recorded[-1] if self.server.recorded else (0, None, None)
        # Leave out calls with large responses, because these are slow to mutate and to read. Lists can have large responses:
        # `test_lists_and_calls_survive_mutated_responses` covers lists.
        if body is not None and len(body) < LARGE:
            self.calls.append((json.loads(body or b"{}"), location, call))
        return result


def read_result(result: Any) -> None:
    """Reads every field of the result of a method."""
    if isinstance(result, list):
        for item in result:
            read_result(item)
    elif isinstance(result, (Record, ts.Device, ts.Outcomes, ts.Page)):
        read_all(result)


def test_every_method_survives_mutated_responses(rng: random.Random, simulator: Start) -> None:
    sim, seen = simulator(devices=400, seed=71, paused=True), Counter[str]()
    server = Server(upstream=sim.url)
    recorder, inbox = Recorder(sim, server), ts.Inbox("surface", "k4-Copper-Finch", bind=None)
    for service in SERVICES:
        recorder.client.callbacks.register(service, inbox, url=f"{sim.inbox_url}/all")
    for part in PARTS:
        part(recorder)
    server.upstream = None
    # `PARTS` calls nearly every operation, some more than once. So 110 calls or fewer mean that the recording failed.
    assert len(recorder.calls) > 110
    print(len(recorder.calls), "calls recorded")
    for _ in range(INPUTS // OVER_HTTP // 2):
        body, server.location, call = rng.choice(recorder.calls)
        respond_with(server, rng, body)
        attempt(seen, lambda call=call: read_result(call()))  # type: ignore[misc]
    server.close()
    print(INPUTS // OVER_HTTP // 2, "responses to every method:", dict(seen))
    assert seen["value"] and seen["DecodeError"]


def test_lists_and_calls_survive_mutated_responses(rng: random.Random) -> None:
    server, seen = Server(), Counter[str]()
    client = client_of(server)
    real = bodies()

    def read_rows(list: ts.List[Any]) -> None:
        for row in list.all(limit=50):
            read_all(row)

    devices = real["devices"]
    more = {**devices, "hasMoreData": True}
    request = {"requestId": "595f5c44-c31c-4552-8670-020a1545a84d"}
    listeners = [{"accountName": "0000123456-00001", "serviceName": "CarrierService", "url": "http://127.0.0.1:9/x"}]
    calls: list[tuple[Any, Callable[[], object]]] = [
        (devices, lambda: read_rows(client.devices.list())),
        (more, lambda: read_rows(client.devices.list())),
        (devices, lambda: client.devices.list().to_arrow()),
        (devices, lambda: read_all(client.devices.get(DEVICE))),
        (real["usageHistory"], lambda: read_rows(client.usage.of(DEVICE, SINCE, UNTIL))),
        (real["usageHistory"], lambda: client.usage.of_many([DEVICE], SINCE, UNTIL).to_arrow()),
        (real["connectionHistory"], lambda: read_rows(client.connections.of(DEVICE, SINCE, UNTIL))),
        (real["provisioningHistory"], lambda: read_rows(client.provisioning.of(DEVICE, SINCE, UNTIL))),
        (request, lambda: client.devices.suspend(DEVICE)),
        (listeners, lambda: client.callbacks.list()),
        (devices, lambda: read_all(client.api.list_devices({}))),
    ]
    for _ in range(INPUTS // OVER_HTTP // 2):
        body, call = rng.choice(calls)
        respond_with(server, rng, body)
        attempt(seen, call)
    server.close()
    print(INPUTS // OVER_HTTP // 2, "responses to lists and calls:", dict(seen))
    assert seen["value"] and seen["DecodeError"]


def test_inboxes_survive_mutated_callbacks(rng: random.Random) -> None:
    real = list(samples())
    assert real
    inbox = ts.Inbox("my-listener", "its-password", bind=None)
    seen, count = Counter[str](), INPUTS * 4 // OVER_HTTP
    for _ in range(count):
        service, body = rng.choice(real)

        def take(service: str = service, body: Any = body) -> None:
            status, _ = inbox.accept(service, mutate(rng, body))
            seen[str(status)] += 1
            # An accepted message causes no event if it repeats an earlier message.
            event = next(iter(inbox.events(timeout=0)), None) if status == 200 else None
            if event:
                seen["events"] += 1
                read_all(event)
                read_all(event.message)

        attempt(seen, take)
    print(count, "callbacks:", dict(seen))
    assert seen["events"] and seen["400"]


def test_records_survive_mutated_objects(rng: random.Random) -> None:
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
        if rng.random() < 0.7:
            kind, records = rng.choice(natives)
            record = replace_part(rng, rng.choice(records))
        else:
            kind, sample = rng.choice(generated)
            record = replace_part(rng, sample)

        def take(kind: Any = kind, record: Any = record) -> None:
            read_all(kind.from_dict(record))

        attempt(seen, take)
    print(count, "records:", dict(seen))
    assert seen["value"]
