"""Bulk changes, request handles, lost responses, histories, token stores, password resets and client settings."""

import asyncio
import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import thingspace as ts
from conftest import Start

DECEMBER = (datetime(2025, 12, 1, tzinfo=UTC), "2025-12-31T00:00:00Z")


def logins(sim: ts.Simulator) -> int:
    return sum(call["operation"] == "startConnectivityManagementSession" for call in sim.journal())


def test_one_wait_covers_all_requests_of_a_bulk_change(simulator: Start) -> None:
    sim = simulator(devices=200, seed=3)
    client = sim.client()
    active = client.devices.list(state="active").all()
    steps: list[ts.BatchProgress] = []
    bulk = client.devices.in_bulk(devices_per_request=25, on_progress=steps.append)
    requests = bulk.suspend(active[:60])
    assert [len(request.devices) for request in requests.requests] == [25, 25, 10]
    assert [step.sent for step in steps] == [25, 50, 60]
    assert (len(requests), requests.not_sent, requests.stopped) == (3, [], None)
    outcomes = requests.wait(timeout=60)
    assert (outcomes.requested, outcomes.unknown, outcomes.not_sent) == (60, 0, 0)


def test_a_bulk_change_stops_at_the_first_refusal_unless_keep_going_is_set(simulator: Start) -> None:
    sim = simulator(devices=200, seed=3)
    client = sim.client()
    active = client.devices.list(state="active").all(limit=30)

    def refuse_the_second(operation: str) -> None:
        sim.inject("status", status=400, operation=operation, every=2, times=1)

    refuse_the_second("suspendDevices")
    stopped = client.devices.in_bulk(devices_per_request=10).suspend(active)
    assert (len(stopped), len(stopped.not_sent)) == (1, 20)
    assert isinstance(stopped.stopped, ts.ThingSpaceError)
    assert [outcome.status for outcome in stopped.wait(timeout=30)].count("not_sent") == 20

    refuse_the_second("restoreDevices")
    continued = client.devices.in_bulk(devices_per_request=10, keep_going=True).restore(active)
    assert (len(continued), len(continued.not_sent)) == (2, 10)


def test_a_handle_lets_another_client_wait(simulator: Start) -> None:
    sim = simulator(devices=40, seed=3)
    client = sim.client()
    handle = client.devices.suspend(next(client.devices.list(state="active"))).handle()
    assert "sim-" not in handle
    later = sim.client().resume(handle)
    assert later.kind == "suspend"
    assert later.wait(timeout=30).done == 1

    async def job() -> ts.Outcomes:
        return await sim.async_client().resume(handle).wait(timeout=30)

    assert asyncio.run(job()).done == 1
    with pytest.raises(ValueError, match="not a request handle"):
        client.resume("{}")
    with pytest.raises(ts.ConfigError, match="belongs to account 0000999999-00001"):
        client.resume(json.dumps({**json.loads(handle), "account": "0000999999-00001"}))


def test_reconcile_determines_the_outcome_of_a_change_whose_response_was_lost(simulator: Start) -> None:
    sim = simulator(devices=40, seed=3)
    client = sim.client()
    sim.inject("reset", acted=True, operation="suspendDevices", times=1)
    request = client.devices.suspend(next(client.devices.list(state="active")))
    assert request.request_id is None
    assert isinstance(request.lost, ts.TransportError)
    assert not request.lost.safe_to_retry
    sim.advance(60)
    outcomes = request.reconcile()
    assert [(outcome.status, outcome.evidence) for outcome in outcomes] == [("done", "history")]
    sent = [call for call in sim.journal() if call["operation"] == "suspendDevices"]
    assert len(sent) == 1, "the change was sent again"


def test_histories_of_one_device_and_of_many_agree(simulator: Start) -> None:
    sim = simulator(devices=60, seed=3)
    client = sim.client()
    active = client.devices.list(state="active").all(limit=12)
    days = client.usage.of(active[0], *DECEMBER).all()
    assert days == list(client.usage.of(active[0].key, *DECEMBER))
    assert all(isinstance(day.timestamp, datetime) and day.timestamp.tzinfo for day in days)
    assert all(isinstance(day.bytes_used, int) for day in days)
    histories = {history.device: history for history in client.usage.of_many(active, *DECEMBER, in_flight=4)}
    assert len(histories) == 12
    assert sum(len(history) for history in histories.values()) >= len(days) > 0
    events = client.connections.of(active[0], *DECEMBER).all()
    sessions = client.connections.sessions(active[0], *DECEMBER).all()
    assert sum(event.event == "Stop" for event in events) == sum(session.stop is not None for session in sessions) > 0
    whole = next(session for session in sessions if session.start and session.stop)
    assert whole.start and whole.stop and whole.length == whole.stop - whole.start
    assert sum(session.bytes_used or 0 for session in sessions) == sum(event.bytes_used or 0 for event in events)
    assert ts.ConnectionSession.from_dict(whole.to_dict()) == whole
    assert client.connections.sessions(active[0], *DECEMBER).to_arrow().column_names == ["start", "stop", "bytes_used"]

    async def job() -> int:
        many = sim.async_client().usage.of_many(active, *DECEMBER)
        return sum([len(history) async for history in many])

    assert asyncio.run(job()) == sum(len(history) for history in histories.values())
    assert client.provisioning.of(active[0], "2020-01-01T00:00:00Z", sim.now).all() == []
    assert client.devices.suspend(active[0]).wait(timeout=60).done == 1
    provisioned = client.provisioning.of(active[0], "2020-01-01T00:00:00Z", "2030-01-01T00:00:00Z").all()
    assert [event.event_type for event in provisioned] == ["Suspend"]


def test_a_failed_history_does_not_stop_the_other_histories(simulator: Start) -> None:
    client = simulator(devices=40, seed=3).client()
    active = client.devices.list(state="active").all(limit=3)
    histories = list(client.usage.of_many([*active, "iccid:89148000008682242668"], *DECEMBER))
    failed = [history for history in histories if history.error]
    assert len(histories) == 4
    assert [(history.device, type(history.error)) for history in failed] == [("iccid:89148000008682242668", ts.NotFoundError)]


def test_timestamps_need_a_time_zone_and_must_be_in_order(simulator: Start) -> None:
    client = simulator(devices=1).client()
    with pytest.raises(ValueError, match="naive datetime: pass one with a time zone"):
        client.usage.of("iccid:89148000008682242668", datetime(2025, 12, 1), DECEMBER[1])
    with pytest.raises(ValueError, match="2026-01-31T00:00:00Z"):
        client.usage.of("iccid:89148000008682242668", "yesterday", DECEMBER[1])
    with pytest.raises(ts.ConfigError, match="swap the two times"):
        client.usage.of("iccid:89148000008682242668", DECEMBER[1], DECEMBER[0]).all()


@pytest.mark.parametrize("kind", ["memory", "file"])
def test_clients_with_a_shared_store_log_in_once(simulator: Start, tmp_path: Path, kind: str) -> None:
    sim = simulator(devices=3)

    def client(store: ts.MemoryStore | ts.FileStore) -> ts.Client:
        return ts.Client(base_url=sim.url, token_store=store, **sim.credentials)

    first = ts.MemoryStore() if kind == "memory" else ts.FileStore(tmp_path / "tokens")
    second = first if kind == "memory" else ts.FileStore(tmp_path / "tokens")
    assert client(first).devices.list().all() == client(second).devices.list().all()
    assert logins(sim) == 1
    client(first).logout()
    client(second).login()
    assert logins(sim) == 2
    assert "sim-" not in f"{first!r}"


def test_a_refused_password_is_not_sent_again_until_a_login_is_allowed(simulator: Start) -> None:
    sim = simulator(devices=1)
    credentials = sim.credentials
    credentials["password"] = "hush-hush"
    store = ts.MemoryStore()
    with pytest.raises(ts.AuthError):
        ts.Client(base_url=sim.url, token_store=store, **credentials).login()
    client = ts.Client(base_url=sim.url, token_store=store, **credentials)
    with pytest.raises(ts.AuthError, match="has refused these credentials before") as caught:
        client.login()
    assert not isinstance(caught.value, ts.LockoutError)
    assert caught.value.phase == "before_sending"
    assert logins(sim) == 1
    client.allow_login()
    with pytest.raises(ts.AuthError):
        client.login()
    assert logins(sim) == 2


def test_a_password_reset_stores_and_returns_the_new_password(simulator: Start, tmp_path: Path) -> None:
    sim = simulator(devices=3)
    client = sim.client()
    file = tmp_path / "password"
    reset = client.reset_password(ts.PasswordFile(file))
    assert reset.kept
    assert reset.failure is None
    assert ts.PasswordFile(file).read() == reset.password
    assert reset.password not in repr(reset)
    assert file.stat().st_mode & 0o077 == 0
    client.logout()
    assert len(client.devices.list().all()) == 3


def test_client_settings_are_checked_and_take_effect(simulator: Start) -> None:
    sim = simulator(devices=1)
    with pytest.raises(ValueError, match="not both"):
        ts.Client(base_url=sim.url, proxy="http://127.0.0.1:9", no_proxy=True, **sim.credentials)
    with pytest.raises(ts.ConfigError, match="certificate"):
        ts.Client(base_url=sim.url, ca_certificate=b"nonsense", **sim.credentials)
    with pytest.raises(ts.TransportError):
        ts.Client(base_url=sim.url, proxy="http://127.0.0.1:9", timeout=timedelta(seconds=5), **sim.credentials).login()
    with pytest.raises(ts.ConfigError, match="no devices"):
        ts.Client(base_url=sim.url, local_checks=True, seed=3, **sim.credentials).devices.suspend([])
