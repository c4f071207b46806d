"""A registration replaces the listener of another program only with ``replace=True``, or if that program was killed."""

import asyncio
import logging
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import thingspace as ts
from conftest import Start

SERVICE = "CarrierService"


@pytest.fixture(autouse=True)
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Gives each test its own state folder."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    yield tmp_path


def register_erp(client: ts.Client, service: str = SERVICE) -> str:
    """Registers a listener with credentials, as another program would. Returns the URL of the listener."""
    url = "http://127.0.0.1:9/erp"
    client.api.register_callback({"name": service, "url": url, "username": "erp", "password": "hush-erp"})
    return url


def listed(client: ts.Client) -> list[tuple[str | None, str | None, str | None]]:
    """Returns the URL, the user name and the password of each registered listener."""
    return [(listener.url, listener.username, str(listener.to_dict().get("password"))) for listener in client.api.list_callbacks()]


def test_the_listener_of_another_program_is_not_replaced(simulator: Start) -> None:
    with simulator(devices=5).client() as client:
        url = register_erp(client)
        before = listed(client)
        listener = ts.Listener("me", "k4-Copper-Finch")
        with pytest.raises(ts.ListenerTakenError) as caught:
            client.callbacks.register(SERVICE, listener)
        message = str(caught.value)
        assert url in message and "(user erp)" in message and "replace=True" in message
        assert "hush-erp" not in message and "replace_listener(" not in message
        assert (caught.value.kind, caught.value.phase) == ("listener_taken", "before_sending")
        assert listed(client) == before


def test_a_replaced_listener_is_reported_and_can_be_put_back(simulator: Start, caplog: pytest.LogCaptureFixture) -> None:
    with simulator(devices=5).client() as client:
        url = register_erp(client)
        before = listed(client)
        listener = ts.Listener("me", "k4-Copper-Finch")
        with caplog.at_level(logging.WARNING, logger="thingspace"):
            registered = client.callbacks.register(SERVICE, listener, replace=True)
        assert registered.url == listener.url(SERVICE) == client.callbacks.list()[SERVICE]
        displaced = registered.displaced
        assert displaced is not None
        assert (displaced.service, displaced.url, displaced.username) == (SERVICE, url, "erp")
        shown = repr(displaced) + repr(registered) + caplog.text
        assert url in caplog.text and "hush-erp" not in shown
        assert registered.put_back().url == url
        assert listed(client) == before
        assert not registered.deregister(), "the listener of another program was deregistered"
        assert listed(client) == before


def test_a_with_block_restores_the_previous_listener(simulator: Start) -> None:
    with simulator(devices=5).client() as client:
        listener = ts.Listener("me", "k4-Copper-Finch")
        with client.callbacks.register(SERVICE, listener) as registered:
            assert client.callbacks.list() == {SERVICE: registered.url}
        assert client.callbacks.list() == {}
        register_erp(client)
        before = listed(client)
        with pytest.raises(RuntimeError), client.callbacks.register(SERVICE, listener, replace=True):
            raise RuntimeError
        assert listed(client) == before
        with client.callbacks.register(SERVICE, listener, replace=True):
            client.api.register_callback({"name": SERVICE, "url": "http://127.0.0.1:9/third"})
        assert client.callbacks.list() == {SERVICE: "http://127.0.0.1:9/third"}


def test_the_async_client_replaces_and_restores_listeners(simulator: Start) -> None:
    sim = simulator(devices=5)
    client = sim.client()
    url = register_erp(client)
    before = listed(client)

    async def job() -> None:
        async with sim.async_client() as other:
            listener = ts.Listener("me", "k4-Copper-Finch")
            with pytest.raises(ts.ListenerTakenError, match="replace=True"):
                await other.callbacks.register(SERVICE, listener)
            async with await other.callbacks.register(SERVICE, listener, replace=True) as registered:
                assert registered.displaced is not None and registered.displaced.url == url
                assert (await other.callbacks.list())[SERVICE] == registered.url
            assert await other.callbacks.remove_left_behind() == {}

    asyncio.run(job())
    assert listed(client) == before


def test_firmware_and_location_listeners_are_replaced_only_on_request(simulator: Start) -> None:
    with simulator(devices=5).client() as client, ts.Inbox("me", "k4-Copper-Finch") as inbox:
        client.api.register_fota_callback({"name": "Fota", "url": "http://127.0.0.1:9/a", "username": "erp", "password": "x"})
        client.api.register_location_callback({"name": "DeviceLocation", "url": "http://127.0.0.1:9/b"})
        locations = client.locations.listeners
        with pytest.raises(ts.ListenerTakenError, match="http://127.0.0.1:9/a .*replace=True"):
            client.firmware.register_listener(inbox)
        with pytest.raises(ts.ListenerTakenError, match="http://127.0.0.1:9/b.*replace=True"):
            locations.register("DeviceLocation", "http://127.0.0.1:9/c")
        firmware = client.firmware.register_listener(inbox, replace=True)
        moved = locations.register("DeviceLocation", "http://127.0.0.1:9/c", replace=True)
        assert firmware.displaced is not None and firmware.displaced.username == "erp"
        assert moved.displaced is not None and moved.displaced.url == "http://127.0.0.1:9/b"
        assert moved.shared_key and moved.shared_key not in repr(moved)
        firmware.put_back()
        assert client.firmware.listener() == "http://127.0.0.1:9/a"


def test_a_program_replaces_its_own_listener(simulator: Start) -> None:
    with simulator(devices=5).client() as client:
        for _ in range(3):
            registered = client.callbacks.register(SERVICE, ts.Listener("me", "k4-Copper-Finch"))
            assert registered.displaced is None
        assert client.callbacks.list() == {SERVICE: registered.url}


SCRIPT = """
import sys, time, thingspace as ts
client = ts.Client(base_url=sys.argv[1], key="sim-key", secret="sim-secret", username="sim-user", password="sim-password",
                   account="0000123456-00001")
listener = ts.Listener("script", "k4-Copper-Finch")
client.callbacks.register("CarrierService", listener)
print(listener.url("CarrierService"), flush=True)
time.sleep(600)
"""


def start_script(sim: ts.Simulator) -> tuple[subprocess.Popen[str], str]:
    """Starts a script that registers a listener. Returns the process and the URL of the listener."""
    process = subprocess.Popen([sys.executable, "-c", SCRIPT, sim.url], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    return process, process.stdout.readline().strip()


def test_the_listener_of_a_script_is_replaced_only_after_the_script_was_killed(simulator: Start) -> None:
    sim = simulator(devices=5)
    with sim.client() as client:
        process, url = start_script(sim)
        listener = ts.Listener("me", "k4-Copper-Finch")
        with pytest.raises(ts.ListenerTakenError, match=f"process {process.pid}"):
            client.callbacks.register(SERVICE, listener)
        assert client.callbacks.remove_left_behind() == {}
        process.send_signal(signal.SIGKILL)
        process.wait()
        registered = client.callbacks.register(SERVICE, listener)
        assert (registered.left_behind, registered.displaced) == (url, None)
        registered.deregister()

        process, url = start_script(sim)
        process.send_signal(signal.SIGKILL)
        process.wait()
        assert client.callbacks.remove_left_behind() == {SERVICE: url}
        assert client.callbacks.list() == {}


def test_a_listener_behind_another_server_is_not_recorded_in_the_state_folder(simulator: Start, state: Path) -> None:
    with simulator(devices=5).client() as client:
        client.callbacks.register(SERVICE, ts.Inbox("me", "k4-Copper-Finch", bind=None), url="http://127.0.0.1:9/mounted")
        assert [*state.rglob("*.json")] == [] or all("mounted" not in file.read_text() for file in state.rglob("*.json"))
        client.callbacks.register("DeviceService", ts.Listener("me", "k4-Copper-Finch"))
        assert any("DeviceService" in file.read_text() for file in state.rglob("*.json"))


@pytest.mark.parametrize("url", [None, "http://localhost:9003/x", "https://10.1.2.3/x", "http://[fe80::1]/x", "http://[::ffff:127.0.0.1]/"])
def test_a_local_url_is_refused_for_a_remote_service(url: str | None) -> None:
    credentials: Any = {"key": "k", "secret": "s", "username": "u", "password": "p", "account": "0000123456-00001"}
    client = ts.Client(base_url="https://thingspace.invalid/api", **credentials)
    listener = ts.Listener("me", "k4-Copper-Finch")
    with pytest.raises(ts.ConfigError, match="cannot reach .*url='https://"):
        client.callbacks.register(SERVICE, listener, url=url)
    with pytest.raises(ts.ConfigError, match="cannot reach .*url='https://"):
        client.firmware.register_listener(listener, url=url, replace=True)
    with pytest.raises(ts.ConfigError, match="cannot reach .*public URL"):
        client.locations.listeners.register("Location", url or listener.url("Location"))


def test_progress_of_a_bulk_change_has_request_ids_and_handles(simulator: Start) -> None:
    with simulator(devices=200).client() as client:
        steps: list[ts.BatchProgress] = []
        active = client.devices.list(state="active").all(limit=40)
        requests = client.devices.in_bulk(devices_per_request=20, on_progress=steps.append).suspend(active)
        assert [step.request_id for step in steps] == [request.request_id for request in requests.requests]
        assert client.resume(steps[0].handle).wait(timeout=30).done == 20
