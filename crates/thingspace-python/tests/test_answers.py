"""Unusual responses (empty, malformed, from a proxy), two identifiers of one device, and polls of ``wait()``."""

import json
import time
from collections.abc import Callable, Iterator

import pytest
import thingspace as ts
from mutations import Server
from conftest import Start

REFUSAL = {"errorCode": "UnifiedWebService.REQUEST_FAILED.UnexpectedError", "errorMessage": "try later"}
DEVICE = "iccid:89148000008682242668"


@pytest.fixture
def server() -> Iterator[Server]:
    server = Server()
    yield server
    server.close()


def client_of(server: Server) -> ts.Client:
    return ts.Client(
        base_url=server.url, key="k", secret="sim-secret", username="u", password="sim-password", account="0000123456-00001"
    )


def test_a_response_with_other_members_instead_of_the_expected_list_raises_an_error(server: Server) -> None:
    client = client_of(server)
    calls: list[Callable[[], object]] = [
        lambda: client.devices.list().all(),
        lambda: list(client.devices.list()),
        lambda: client.devices.list().to_arrow(),
        lambda: client.usage.of(DEVICE, since="2026-01-01T00:00:00Z", until="2026-01-31T00:00:00Z").all(),
        lambda: client.groups.list(),
        lambda: client.api.list_devices({}),
    ]
    for call in calls:
        server.body = json.dumps(REFUSAL).encode()
        with pytest.raises(ts.ThingSpaceError, match="try later") as caught:
            call()
        assert caught.value.code == "REQUEST_FAILED.UnexpectedError"
        server.body = json.dumps({"hasMoreData": False, "deviceUsageHistory": [{"dataUsage": 3072}]}).encode()
        with pytest.raises(ts.DecodeError, match="deviceUsageHistory"):
            call()
    # A list may be absent if the response has only paging members. The list then counts as empty.
    server.body = b'{"hasMoreData": false}'
    assert client.devices.list().all() == []


@pytest.mark.parametrize(("status", "body"), [(200, b""), (202, b""), (200, b"null"), (200, b" ")])
def test_an_empty_response_is_a_success_where_no_content_is_needed(server: Server, status: int, body: bytes) -> None:
    client = client_of(server)
    server.status, server.body = status, body
    client.callbacks.deregister("CarrierService")
    client.groups.delete("pumps")
    client.sms.start_delivery()
    client.api.deregister_callback("CarrierService")
    client.api.delete_device_group("pumps")
    ids = [{"id": "89148000008682242668", "kind": "iccid"}]
    assert client.api.suspend_devices({"devices": [{"deviceIds": ids}]}).request_id is None
    request = client.devices.suspend(DEVICE)
    assert (request.request_id, request.lost) == (None, None)
    assert "no request id" in repr(request)
    client.logout()
    with pytest.raises(ts.DecodeError, match="empty answer"):
        client.accounts.get()


def test_errors_contain_the_message_of_a_proxy(server: Server) -> None:
    client = client_of(server)
    server.body = b"<html><head><title>Sign in</title></head></html>"
    with pytest.raises(ts.DecodeError, match="an HTML page: Sign in"):
        client.accounts.get()
    server.status, server.body = 403, b'{"title": "Forbidden", "detail": "address not listed \\u001b[2J\\u202e"}'
    with pytest.raises(ts.ThingSpaceError, match="Forbidden: address not listed") as caught:
        client.accounts.get()
    assert "\x1b" not in str(caught.value)
    assert "\u202e" not in str(caught.value)


def test_one_callback_determines_the_outcomes_of_both_identifiers_of_a_device(simulator: Start) -> None:
    sim = simulator(devices=100, seed=3, callback_delay=(3600.0, 3601.0))
    client = sim.client()
    device = next(client.devices.list(state="active"))
    assert device.imei
    request = client.devices.suspend([f"iccid:{device.iccid}", f"imei:{device.imei}"])
    inbox = ts.Inbox("listener", "k4-Copper-Finch")
    message = {
        "username": "listener",
        "password": "k4-Copper-Finch",
        "requestId": request.request_id,
        "deviceIds": [{"id": device.iccid, "kind": "Iccid"}, {"id": f"{device.imei[:14]}77", "kind": "Imei"}],
        "status": "Failed",
        "faultResponse": {"faultcode": "INPUT_INVALID.DeviceState.Invalid", "faultstring": "only active lines"},
    }
    assert inbox.accept("CarrierService", json.dumps(message).encode())[0] == 200
    outcomes = request.wait(listener=inbox, timeout=0)
    assert (outcomes.done, outcomes.refused, outcomes.unknown) == (0, 2, 0)
    assert {outcome.code for outcome in outcomes} == {"INPUT_INVALID.DeviceState.Invalid"}


def test_refusals_are_found_in_seconds_without_a_listener(simulator: Start) -> None:
    sim = simulator(devices=600, seed=313)
    client = sim.client()
    spare = client.devices.list(state="pre-active").all(limit=140)
    request = client.devices.activate(spare, plan="m2m-5mb", zip="98101")
    started = time.monotonic()
    outcomes = request.wait(poll_after=0)
    assert time.monotonic() - started < 20
    assert outcomes.unknown == 0
    assert outcomes.refused > 0
    assert {outcome.evidence for outcome in outcomes.failures} == {"history"}


def test_a_wait_whose_listener_receives_nothing_polls_before_it_ends(simulator: Start) -> None:
    sim = simulator(devices=100, seed=3)
    client = sim.client()
    active = client.devices.list(state="active").all(limit=5)
    request = client.devices.suspend(active)
    sim.advance(60)
    outcomes = request.wait(listener=ts.Inbox("listener", "k4-Copper-Finch"), timeout=0)
    assert (outcomes.done, outcomes.unknown) == (5, 0)
