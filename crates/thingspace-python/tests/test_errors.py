"""Bad input: one clear line that says what to do, a class a kind, no secret in it."""

import asyncio
import os
import pickle
import signal
import socket
import subprocess
import sys
import textwrap
import time

import pytest
import thingspace as ts
from conftest import Start

SETTINGS = ["BASE_URL", "KEY", "SECRET", "USERNAME", "PASSWORD", "ACCOUNT"]


def test_missing_credentials_name_the_variable(monkeypatch: pytest.MonkeyPatch) -> None:
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


def test_a_wrong_password_is_tried_once(simulator: Start) -> None:
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


def test_an_unreachable_host_is_a_transport_error(simulator: Start) -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        port = closed.getsockname()[1]
    settings = {"key": "k", "secret": "s", "username": "u", "password": "p", "account": "0000123456-00001"}
    with pytest.raises(ts.TransportError, match="cannot connect") as caught:
        ts.Client(base_url=f"http://127.0.0.1:{port}/api", timeout=10, **settings).login()
    assert isinstance(caught.value, ConnectionError)
    assert caught.value.phase == "before_sending"


@pytest.mark.parametrize("device", ["iccid:123", "nonsense", ""])
def test_a_malformed_id_is_a_value_error(simulator: Start, device: str) -> None:
    client = simulator(devices=1).client()
    with pytest.raises(ValueError, match="iccid:"):
        client.devices.suspend([device])
    with pytest.raises(ValueError, match="iccid:"):
        client.devices.get(device)


def test_a_wrong_type_is_a_type_error(simulator: Start) -> None:
    client = simulator(devices=1).client()
    with pytest.raises(TypeError):
        client.devices.suspend([7])  # type: ignore[list-item]
    with pytest.raises(TypeError):
        client.devices.activate("iccid:89148000008682242668")  # type: ignore[call-arg]


def test_a_request_as_a_whole_is_refused_with_its_code(simulator: Start) -> None:
    client = simulator(devices=50).client()
    device = next(client.devices.list(state="pre-active"))
    with pytest.raises(ts.NotFoundError) as caught:
        client.devices.activate(device, plan="no-such-plan", zip="98101")
    assert caught.value.status == 400
    assert (caught.value.code or "").startswith("REQUEST_FAILED.")


def test_a_closed_simulator_says_so() -> None:
    with ts.Simulator(devices=1) as sim:
        pass
    with pytest.raises(ts.ConfigError, match="closed"):
        _ = sim.url


def test_ctrl_c_ends_a_wait(simulator: Start) -> None:
    sim = simulator(devices=10, callback_delay=(3600, 3600), paused=True)
    client = sim.client()
    request = client.devices.suspend(next(client.devices.list(state="active")))
    # The timer stands for the person: the interrupt comes while the call waits.
    # A shell that starts the tests in the background has them ignore it.
    interrupt = signal.signal(signal.SIGINT, signal.default_int_handler)
    previous = signal.signal(signal.SIGALRM, lambda *_: os.kill(os.getpid(), signal.SIGINT))
    signal.setitimer(signal.ITIMER_REAL, 0.2)
    begun = time.monotonic()
    try:
        with pytest.raises(KeyboardInterrupt):
            request.wait(timeout=3600)
    finally:
        signal.signal(signal.SIGALRM, previous)
        signal.signal(signal.SIGINT, interrupt)
    assert time.monotonic() - begun < 30


def test_cancelling_a_task_ends_its_wait(simulator: Start) -> None:
    sim = simulator(devices=10, callback_delay=(3600, 3600), paused=True)

    async def job() -> None:
        client = sim.async_client()
        device = await anext(client.devices.list(state="active"))
        request = await client.devices.suspend(device)
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(request.wait(timeout=3600), 0.2)

    asyncio.run(job())


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_a_fork_gets_an_error_instead_of_a_hang() -> None:
    program = textwrap.dedent(
        """
        import asyncio, os, thingspace as ts
        sim = ts.Simulator(devices=3)
        blocking, awaitable = sim.client(), sim.async_client()
        child = os.fork()
        if child == 0:
            try:
                blocking.login()
            except ts.ForkError as error:
                print("blocking:", error, flush=True)

            async def job():
                try:
                    await awaitable.login()
                except ts.ForkError as error:
                    print("awaitable:", error, flush=True)

            asyncio.run(job())
            os._exit(0)
        os.waitpid(child, 0)
        """
    )
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=True)
    assert "blocking: this process was forked" in ran.stdout
    assert "awaitable: this process was forked" in ran.stdout


def test_a_client_cannot_be_pickled_with_its_secrets(simulator: Start) -> None:
    client = simulator(devices=1).client()
    with pytest.raises(TypeError):
        pickle.dumps(client)
    assert "sim-password" not in repr(client)


def test_every_kind_has_its_class() -> None:
    from thingspace import errors

    for kind, error in errors.BY_KIND.items():
        assert issubclass(error, ts.ThingSpaceError), kind
        assert error.__name__ in ts.__all__
