"""Listeners: another program's listener is not displaced without being asked, and what a killed script left is recognized."""

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
    """A state folder of the test's own."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    yield tmp_path


def erp(client: ts.Client, service: str = SERVICE) -> str:
    """The listener of another program, with credentials; its URL."""
    url = "http://127.0.0.1:9/erp"
    client.api.register_callback({"name": service, "url": url, "username": "erp", "password": "hush-erp"})
    return url


def listed(client: ts.Client) -> list[tuple[str | None, str | None, str | None]]:
    """URL, user and password of each listener, as the service has them."""
    return [(one.url, one.username, str(one.to_dict().get("password"))) for one in client.api.list_callbacks()]


def test_the_listener_of_another_program_is_not_displaced(simulator: Start) -> None:
    with simulator(devices=5).client() as client:
        url = erp(client)
        before = listed(client)
        listener = ts.Listener("me", "k4-Copper-Finch")
        with pytest.raises(ts.ListenerTakenError) as caught:
            client.callbacks.register(SERVICE, listener)
        text = str(caught.value)
        assert url in text and "(user erp)" in text and "replace=True" in text
        assert "hush-erp" not in text and "replace_listener(" not in text
        assert (caught.value.kind, caught.value.phase) == ("listener_taken", "before_sending")
        assert listed(client) == before


def test_a_replaced_listener_is_named_and_put_back(simulator: Start, caplog: pytest.LogCaptureFixture) -> None:
    with simulator(devices=5).client() as client:
        url = erp(client)
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
        assert not registered.deregister(), "the listener of another program stays"
        assert listed(client) == before


def test_a_block_ends_with_the_listener_that_was_there(simulator: Start) -> None:
    with simulator(devices=5).client() as client:
        listener = ts.Listener("me", "k4-Copper-Finch")
        with client.callbacks.register(SERVICE, listener) as registered:
            assert client.callbacks.list() == {SERVICE: registered.url}
        assert client.callbacks.list() == {}
        erp(client)
        before = listed(client)
        with pytest.raises(RuntimeError), client.callbacks.register(SERVICE, listener, replace=True):
            raise RuntimeError
        assert listed(client) == before
        with client.callbacks.register(SERVICE, listener, replace=True):
            client.api.register_callback({"name": SERVICE, "url": "http://127.0.0.1:9/third"})
        assert client.callbacks.list() == {SERVICE: "http://127.0.0.1:9/third"}


def test_asyncio_does_the_same(simulator: Start) -> None:
    sim = simulator(devices=5)
    client = sim.client()
    url = erp(client)
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


def test_firmware_and_places_have_the_same_rule(simulator: Start) -> None:
    with simulator(devices=5).client() as client, ts.Inbox("me", "k4-Copper-Finch") as inbox:
        client.api.register_fota_callback({"name": "Fota", "url": "http://127.0.0.1:9/a", "username": "erp", "password": "x"})
        client.api.register_location_callback({"name": "DeviceLocation", "url": "http://127.0.0.1:9/b"})
        places = client.locations.listeners
        with pytest.raises(ts.ListenerTakenError, match="http://127.0.0.1:9/a .*replace=True"):
            client.firmware.register_listener(inbox)
        with pytest.raises(ts.ListenerTakenError, match="http://127.0.0.1:9/b.*replace=True"):
            places.register("DeviceLocation", "http://127.0.0.1:9/c")
        firmware = client.firmware.register_listener(inbox, replace=True)
        moved = places.register("DeviceLocation", "http://127.0.0.1:9/c", replace=True)
        assert firmware.displaced is not None and firmware.displaced.username == "erp"
        assert moved.displaced is not None and moved.displaced.url == "http://127.0.0.1:9/b"
        assert moved.shared_key and moved.shared_key not in repr(moved)
        firmware.put_back()
        assert client.firmware.listener() == "http://127.0.0.1:9/a"


def test_a_cell_that_runs_again_replaces_its_own_listener(simulator: Start) -> None:
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


def script(sim: ts.Simulator) -> tuple[subprocess.Popen[str], str]:
    """A script that listens, and the URL where."""
    process = subprocess.Popen([sys.executable, "-c", SCRIPT, sim.url], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    return process, process.stdout.readline().strip()


def test_what_a_killed_script_left_is_replaced_and_what_a_running_one_has_is_not(simulator: Start) -> None:
    sim = simulator(devices=5)
    with sim.client() as client:
        process, url = script(sim)
        listener = ts.Listener("me", "k4-Copper-Finch")
        with pytest.raises(ts.ListenerTakenError, match=f"process {process.pid}"):
            client.callbacks.register(SERVICE, listener)
        assert client.callbacks.remove_left_behind() == {}
        process.send_signal(signal.SIGKILL)
        process.wait()
        registered = client.callbacks.register(SERVICE, listener)
        assert (registered.left_behind, registered.displaced) == (url, None)
        registered.deregister()

        process, url = script(sim)
        process.send_signal(signal.SIGKILL)
        process.wait()
        assert client.callbacks.remove_left_behind() == {SERVICE: url}
        assert client.callbacks.list() == {}


def test_a_listener_that_is_served_elsewhere_is_never_taken_for_a_dead_one(simulator: Start, state: Path) -> None:
    with simulator(devices=5).client() as client:
        client.callbacks.register(SERVICE, ts.Inbox("me", "k4-Copper-Finch", bind=None), url="http://127.0.0.1:9/mounted")
        assert [*state.rglob("*.json")] == [] or all("mounted" not in file.read_text() for file in state.rglob("*.json"))
        client.callbacks.register("DeviceService", ts.Listener("me", "k4-Copper-Finch"))
        assert any("DeviceService" in file.read_text() for file in state.rglob("*.json"))


@pytest.mark.parametrize("url", [None, "http://localhost:9003/x", "https://10.1.2.3/x", "http://[fe80::1]/x", "http://[::ffff:127.0.0.1]/"])
def test_a_remote_service_is_given_no_local_url(url: str | None) -> None:
    credentials: Any = {"key": "k", "secret": "s", "username": "u", "password": "p", "account": "0000123456-00001"}
    client = ts.Client(base_url="https://thingspace.invalid/api", **credentials)
    listener = ts.Listener("me", "k4-Copper-Finch")
    with pytest.raises(ts.ConfigError, match="cannot reach .*url='https://"):
        client.callbacks.register(SERVICE, listener, url=url)
    with pytest.raises(ts.ConfigError, match="cannot reach .*url='https://"):
        client.firmware.register_listener(listener, url=url, replace=True)
    with pytest.raises(ts.ConfigError, match="cannot reach .*public URL"):
        client.locations.listeners.register("Location", url or listener.url("Location"))


def test_a_bulk_says_its_ids_while_it_is_sent(simulator: Start) -> None:
    with simulator(devices=200).client() as client:
        steps: list[ts.Sent] = []
        active = client.devices.list(state="active").all(limit=40)
        requests = client.devices.in_bulk(devices_per_request=20, on_sent=steps.append).suspend(active)
        assert [step.request_id for step in steps] == [request.request_id for request in requests.requests]
        assert client.resume(steps[0].handle).wait(timeout=30).done == 20
