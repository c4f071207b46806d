"""The classes, attributes and messages of errors."""

import asyncio
import os
import pickle
import signal
import socket
import subprocess
import sys
import textwrap
import threading
import time
from collections.abc import Callable
from typing import Any

import pytest
import thingspace as ts
from conftest import Start

DEVICE = "iccid:89148000008682242668"
SETTINGS = ["BASE_URL", "KEY", "SECRET", "USERNAME", "PASSWORD", "ACCOUNT"]


def test_missing_credentials_are_named_in_the_error(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in SETTINGS:
        monkeypatch.delenv(f"THINGSPACE_{name}", raising=False)
    with pytest.raises(ts.ConfigError, match="THINGSPACE_KEY") as caught:
        ts.Client.from_env()
    assert isinstance(caught.value, ts.ThingSpaceError)
    assert isinstance(caught.value, ValueError)


def test_from_env_reads_the_environment(simulator: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    sim = simulator(devices=5)
    monkeypatch.setenv("THINGSPACE_BASE_URL", sim.url)
    for name, value in sim.credentials.items():
        monkeypatch.setenv(f"THINGSPACE_{name.upper()}", str(value))
    assert len(list(ts.Client.from_env().devices.list())) == 5


def test_a_wrong_password_is_sent_once(simulator: Start) -> None:
    sim = simulator(devices=5)
    settings = sim.credentials
    settings["password"] = "hush-hush"
    client = ts.Client(base_url=sim.url, **settings)
    for _ in range(3):
        with pytest.raises(ts.AuthError) as caught:
            client.login()
        assert "hush" not in f"{caught.value}{caught.value!r}"
        assert caught.value.operation == "startConnectivityManagementSession"
    logins = [call for call in sim.journal() if call["operation"] == "startConnectivityManagementSession"]
    assert len(logins) == 1


def test_a_closed_port_raises_a_transport_error(simulator: Start) -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        port = closed.getsockname()[1]
    settings: dict[str, Any] = {"key": "k", "secret": "s", "username": "u", "password": "p", "account": "0000123456-00001"}
    with pytest.raises(ts.TransportError, match="cannot connect") as caught:
        ts.Client(base_url=f"http://127.0.0.1:{port}/api", timeout=10, **settings).login()
    assert isinstance(caught.value, ConnectionError)
    assert caught.value.phase == "before_sending"


@pytest.mark.parametrize("device", ["iccid:123", "nonsense", ""])
def test_a_malformed_identifier_raises_a_value_error(simulator: Start, device: str) -> None:
    client = simulator(devices=1).client()
    with pytest.raises(ValueError, match="iccid:"):
        client.devices.suspend([device])
    with pytest.raises(ValueError, match="iccid:"):
        client.devices.get(device)


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda c: c.devices.suspend([7]), "argument 'devices': expected a device: a string such as 'iccid:8914…' or a Device, got int"),
        (lambda c: c.devices.suspend(7), "argument 'devices': expected devices: strings or Device objects, one or a list of them, got int"),
        (lambda c: c.devices.get(None), "missing required argument: 'device'"),
        (lambda c: c.devices.activate("iccid:89148000008682242668"), "missing required argument: 'plan'"),
        (lambda c: c.devices.activate(DEVICE, plan=5, zip="98101"), "argument 'plan': 'int' object"),
        (lambda c: c.devices.list(page_size="many"), "argument 'page_size'"),
        (lambda c: c.devices.list(state=3), "argument 'state'"),
        (lambda c: c.usage.of(DEVICE, 3, 4), "argument 'since': expected a datetime with a time zone or an ISO 8601 string, got int"),
        (lambda c: c.callbacks.register("CarrierService", "me"), "argument 'listener': expected a Listener or an Inbox"),
        (lambda _: ts.Client(timeout="soon"), "argument 'timeout': expected a number of seconds or a timedelta, got str"),  # type: ignore[arg-type]
        (lambda _: ts.Client(token_store={}), "argument 'token_store': expected a FileStore, a MemoryStore or a CellStore"),  # type: ignore[arg-type]
        (lambda _: ts.Client(ca_certificate=3), "argument 'ca_certificate': expected PEM as a string or bytes"),  # type: ignore[arg-type]
    ],
)
def test_a_missing_or_wrong_argument_raises_a_type_error_that_names_it(simulator: Start, call: Any, message: str) -> None:
    sim = simulator(devices=1)
    for client in (sim.client(), sim.async_client()):
        with pytest.raises(TypeError, match=message):
            call(client)
    assert sim.journal() == []


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda c: c.devices.activate(DEVICE, plan="a", zipp="98101"), r"keyword argument 'zipp'; did you mean 'zip'\?"),
        (lambda c: c.devices.list(status="active"), r"list\(\) got an unexpected keyword argument 'status'; did you mean 'state'\?"),
        (lambda c: c.devices.in_bulk(device_per_request=3), "did you mean 'devices_per_request'"),
        (lambda c: c.usage.of_many([DEVICE], "2026-01-01T00:00:00Z", "2026-01-01T00:00:00Z", inflight=3), "did you mean 'in_flight'"),
        (lambda c: c.login(force=True), "'force'; it has no keyword arguments"),
        (lambda _: ts.Client(user_name="x"), "did you mean 'username'"),  # type: ignore[call-arg]
        (lambda _: ts.AsyncClient(color="red"), "'color'; expected one of base_url, key"),  # type: ignore[call-arg]
    ],
)
def test_the_error_about_an_unknown_keyword_suggests_a_keyword_or_lists_all(simulator: Start, call: Any, message: str) -> None:
    sim = simulator(devices=1)
    for client in (sim.client(), sim.async_client()):
        with pytest.raises(TypeError, match=message):
            call(client)


def test_a_refused_request_raises_an_error_with_the_code_of_the_service(simulator: Start) -> None:
    client = simulator(devices=50).client()
    device = next(client.devices.list(state="pre-active"))
    with pytest.raises(ts.NotFoundError) as caught:
        client.devices.activate(device, plan="no-such-plan", zip="98101")
    assert caught.value.status == 400
    assert (caught.value.code or "").startswith("REQUEST_FAILED.")


def test_a_closed_simulator_raises_an_error() -> None:
    with ts.Simulator(devices=1) as sim:
        pass
    with pytest.raises(ts.ConfigError, match="closed"):
        _ = sim.url


def interrupted(call: Callable[[], object]) -> float:
    """Interrupts a call with Ctrl-C. Returns the number of seconds from Ctrl-C to the end of the call."""
    pressed: list[float] = []

    def press() -> None:
        # The timer calls this function on its own thread, so the measurement starts at the signal, even if the call on the main
        # thread notices the signal late.
        pressed.append(time.monotonic())
        os.kill(os.getpid(), signal.SIGINT)

    # Set the handler explicitly: a process that a shell has started in the background ignores SIGINT.
    interrupt = signal.signal(signal.SIGINT, signal.default_int_handler)
    timer = threading.Timer(0.12, press)
    timer.start()
    try:
        with pytest.raises(KeyboardInterrupt):
            call()
    finally:
        timer.cancel()
        signal.signal(signal.SIGINT, interrupt)
    return time.monotonic() - pressed[0]


def test_ctrl_c_ends_every_blocking_call(simulator: Start) -> None:
    sim = simulator(devices=10, callback_delay=(3600, 3600), paused=True)
    client = sim.client()
    request = client.devices.suspend(next(client.devices.list(state="active")))
    sim.inject("hang")
    inbox = ts.Inbox("fleet", "k4-Copper-Finch")
    since, until = "2025-12-01T00:00:00Z", "2025-12-02T00:00:00Z"
    waits: dict[str, Callable[[], object]] = {
        "a wait for outcomes": lambda: request.wait(timeout=3600),
        "a call": lambda: client.devices.get(DEVICE),
        "a change": lambda: client.devices.restore(DEVICE),
        "a bulk change": lambda: client.devices.in_bulk().restore([DEVICE]),
        "a list": lambda: next(client.devices.list()),
        "a whole list": lambda: client.devices.list().all(),
        "pages": lambda: next(client.devices.list().pages()),
        "many histories": lambda: list(client.usage.of_many([DEVICE], since, until)),
        "reconciling": lambda: request.reconcile(),
        "an operation of client.api": lambda: client.api.list_devices({}),
        "an inbox": lambda: next(iter(inbox)),
    }
    took = {name: interrupted(call) for name, call in waits.items()}
    print(f"the slowest call ended {max(took.values()):.3f} s after Ctrl-C")
    # Without Ctrl-C, each call would take far longer than 5 seconds. The limit allows for busy machines. docs/figures.md shows
    # the time on an idle machine.
    assert max(took.values()) < 5, took


def test_canceling_a_task_ends_its_wait(simulator: Start) -> None:
    sim = simulator(devices=10, callback_delay=(3600, 3600), paused=True)

    async def job() -> None:
        client = sim.async_client()
        device = await anext(client.devices.list(state="active"))
        request = await client.devices.suspend(device)
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(request.wait(timeout=3600), 0.2)

    asyncio.run(job())


def test_canceling_a_task_stops_sending(simulator: Start) -> None:
    sim = simulator(devices=60, seed=3)
    devices = [f"iccid:{device['iccid']}" for device in sim.fleet()]
    # The delay makes sure that requests are in flight when the task is canceled.
    sim.inject("delay", seconds=0.05, operation="listDeviceUsageHistory")

    def calls() -> int:
        return sum(call["operation"] == "listDeviceUsageHistory" for call in sim.journal())

    async def job() -> None:
        async def read() -> None:
            client = sim.async_client()
            many = client.usage.of_many(devices, "2025-12-01T00:00:00Z", "2025-12-02T00:00:00Z", in_flight=2)
            async for _ in many:
                pass

        task = asyncio.create_task(read())
        while calls() < 4:
            await asyncio.sleep(0.005)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(job())
    sim.settle()
    sent = calls()
    assert sent < 20
    time.sleep(0.3)
    assert calls() <= sent + 2, "requests were sent after the cancellation"


@pytest.mark.parametrize("place", ["blocking", "asyncio", "arguments"])
def test_a_panic_raises_an_error_of_the_package(place: str) -> None:
    async def job() -> None:
        await ts._thingspace._panic(place)

    with pytest.raises(ts.ThingSpaceError, match="please report it"):
        asyncio.run(job()) if place == "asyncio" else ts._thingspace._panic(place)


def test_a_client_cannot_be_pickled(simulator: Start) -> None:
    client = simulator(devices=1).client()
    with pytest.raises(TypeError):
        pickle.dumps(client)
    assert "sim-password" not in repr(client)


def test_an_error_has_attributes_and_can_be_pickled(simulator: Start) -> None:
    sim = simulator(devices=50)
    client = sim.client()
    with pytest.raises(ts.ThingSpaceError) as caught:
        client.devices.get(DEVICE)
    error = caught.value
    assert (error.kind, error.operation, error.retryable, error.safe_to_retry) == ("not_found", "listDevices", False, True)
    copied = pickle.loads(pickle.dumps(error))
    assert (type(copied), copied.code, str(copied)) == (type(error), error.code, str(error))


def test_every_kind_of_error_has_an_exported_class() -> None:
    from thingspace import errors

    for kind, error in errors.BY_KIND.items():
        assert issubclass(error, ts.ThingSpaceError), kind
        assert error.__name__ in ts.__all__
