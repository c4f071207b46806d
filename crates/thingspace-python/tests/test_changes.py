"""Changes in bulk, kept requests, lost answers, tokens and passwords: what fleets need beyond one request."""

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


def test_a_bulk_is_cut_into_requests_and_waited_for_as_one(simulator: Start) -> None:
    sim = simulator(devices=200, seed=3)
    client = sim.client()
    active = client.devices.list(state="active").all()
    steps: list[ts.Sent] = []
    bulk = client.devices.in_bulk(devices_per_request=25, on_sent=steps.append)
    requests = bulk.suspend(active[:60])
    assert [len(request.devices) for request in requests.requests] == [25, 25, 10]
    assert [step.sent for step in steps] == [25, 50, 60]
    assert (len(requests), requests.not_sent, requests.stopped) == (3, [], None)
    outcomes = requests.wait(timeout=60)
    assert (outcomes.requested, outcomes.unknown, outcomes.not_sent) == (60, 0, 0)


def test_a_bulk_stops_at_the_first_refusal_or_goes_on(simulator: Start) -> None:
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
    on = client.devices.in_bulk(devices_per_request=10, keep_going=True).restore(active)
    assert (len(on), len(on.not_sent)) == (2, 10)


def test_a_request_is_waited_for_by_another_process(simulator: Start) -> None:
    sim = simulator(devices=40, seed=3)
    client = sim.client()
    kept = client.devices.suspend(next(client.devices.list(state="active"))).handle()
    assert "sim-" not in kept
    later = sim.client().resume(kept)
    assert later.kind == "suspend"
    assert later.wait(timeout=30).done == 1

    async def job() -> ts.Outcomes:
        return await sim.async_client().resume(kept).wait(timeout=30)

    assert asyncio.run(job()).done == 1
    with pytest.raises(ValueError, match="not the handle of a request"):
        client.resume("{}")
    with pytest.raises(ts.ConfigError, match="is of account"):
        client.resume(json.dumps({**json.loads(kept), "account": "0000999999-00001"}))


def test_a_lost_answer_is_settled_by_the_histories(simulator: Start) -> None:
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
    assert len(sent) == 1, "nothing is sent twice"


def test_histories_of_one_line_and_of_many(simulator: Start) -> None:
    sim = simulator(devices=60, seed=3)
    client = sim.client()
    active = client.devices.list(state="active").all(limit=12)
    days = client.usage.of(active[0], *DECEMBER).all()
    assert days == list(client.usage.of(active[0].key, *DECEMBER))
    assert all(isinstance(day.timestamp, datetime) and day.timestamp.tzinfo for day in days)
    assert all(isinstance(day.bytes_used, int) for day in days)
    told = {line.device: line for line in client.usage.of_many(active, *DECEMBER, in_flight=4)}
    assert len(told) == 12
    assert sum(len(line) for line in told.values()) >= len(days) > 0
    assert [event.event_type for event in client.provisioning.of(active[0], "2020-01-01T00:00:00Z", sim.now)] is not None
    assert client.connections.of(active[0], *DECEMBER).all() is not None

    async def job() -> int:
        many = sim.async_client().usage.of_many(active, *DECEMBER)
        return sum([len(line) async for line in many])

    assert asyncio.run(job()) == sum(len(line) for line in told.values())


def test_a_line_that_fails_does_not_end_the_others(simulator: Start) -> None:
    client = simulator(devices=40, seed=3).client()
    active = client.devices.list(state="active").all(limit=3)
    told = list(client.usage.of_many([*active, "iccid:89148000008682242668"], *DECEMBER))
    failed = [line for line in told if line.error]
    assert len(told) == 4
    assert [(line.device, type(line.error)) for line in failed] == [("iccid:89148000008682242668", ts.NotFoundError)]


def test_moments_need_a_zone_and_an_order(simulator: Start) -> None:
    client = simulator(devices=1).client()
    with pytest.raises(ValueError, match="no time zone"):
        client.usage.of("iccid:89148000008682242668", datetime(2025, 12, 1), DECEMBER[1])
    with pytest.raises(ValueError, match="2026-01-31T00:00:00Z"):
        client.usage.of("iccid:89148000008682242668", "yesterday", DECEMBER[1])
    with pytest.raises(ts.ConfigError, match="swap the two times"):
        client.usage.of("iccid:89148000008682242668", DECEMBER[1], DECEMBER[0]).all()


@pytest.mark.parametrize("kind", ["memory", "file"])
def test_a_store_makes_one_login_do_for_all(simulator: Start, tmp_path: Path, kind: str) -> None:
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


def test_a_refused_password_stays_refused_for_all_until_it_is_allowed(simulator: Start) -> None:
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


def test_a_new_password_is_kept_before_it_is_told(simulator: Start, tmp_path: Path) -> None:
    sim = simulator(devices=3)
    client = sim.client()
    file = tmp_path / "password"
    made = client.reset_password(ts.PasswordFile(file))
    assert made.kept
    assert made.failure is None
    assert ts.PasswordFile(file).read() == made.password
    assert made.password not in repr(made)
    assert file.stat().st_mode & 0o077 == 0
    client.logout()
    assert len(client.devices.list().all()) == 3


def test_settings_reach_the_client(simulator: Start) -> None:
    sim = simulator(devices=1)
    with pytest.raises(ValueError, match="not both"):
        ts.Client(base_url=sim.url, proxy="http://127.0.0.1:9", no_proxy=True, **sim.credentials)
    with pytest.raises(ts.ConfigError, match="certificate"):
        ts.Client(base_url=sim.url, ca_certificate=b"nonsense", **sim.credentials)
    with pytest.raises(ts.TransportError):
        ts.Client(base_url=sim.url, proxy="http://127.0.0.1:9", timeout=timedelta(seconds=5), **sim.credentials).login()
    with pytest.raises(ts.ConfigError, match="no devices"):
        ts.Client(base_url=sim.url, local_checks=True, seed=3, **sim.credentials).devices.suspend([])
