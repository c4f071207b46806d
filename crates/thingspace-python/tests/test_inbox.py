"""Inboxes with their own server or behind an ASGI server, read with ``for`` or ``async for``."""

import asyncio
import json
import threading
import urllib.error
import urllib.request
from typing import Any

import pytest
import thingspace as ts
from conftest import Start

CREDENTIALS = ("fleet", "k4-Copper-Finch")


def body(**members: object) -> bytes:
    return json.dumps({"username": CREDENTIALS[0], "password": CREDENTIALS[1], **members}).encode()


def test_every_callback_is_one_typed_event(simulator: Start) -> None:
    sim = simulator(devices=60, seed=3)
    client = sim.client()
    with ts.Inbox(*CREDENTIALS) as inbox:
        client.callbacks.register("CarrierService", inbox)
        active = client.devices.list(state="active").all(limit=5)
        request = client.devices.suspend(active)
        outcomes = request.wait(listener=inbox, timeout=30)
        assert outcomes.callbacks == 5
        events = list(inbox.events(timeout=0.2))
        assert [event.request_id for event in events] == [request.request_id] * 5
        for event in events:
            assert (event.service, event.attempt) == ("CarrierService", 1)
            assert isinstance(event.message, ts.models.CarrierCallback)
            assert event.message.request_id == request.request_id
            assert "password" not in event.to_dict()
            assert CREDENTIALS[1] not in repr(event)
        identifiers = {identifier for event in events for identifier in event.devices}
        assert {f"iccid:{device.iccid}" for device in active} <= identifiers or {f"imei:{device.imei}" for device in active} <= identifiers
        assert inbox.received == 5


def test_wrong_credentials_are_refused(simulator: Start) -> None:
    with ts.Inbox(*CREDENTIALS) as inbox:
        wrong = urllib.request.Request(inbox.url("NiddService"), data=body(password="other"), method="POST")
        with pytest.raises(urllib.error.HTTPError) as refused:
            urllib.request.urlopen(wrong)
        assert refused.value.code == 401
        assert (inbox.accept("NiddService", b"<html>")[0], inbox.received) == (400, 0)
        assert inbox.accept("NiddService", body(text="hello")) == (200, "")
        assert inbox.accept("AlertService", body()) == (200, "")
        events = inbox.events(service="AlertService", timeout=0)
        assert [event.service for event in events] == ["AlertService"]


def test_closing_an_inbox_ends_a_waiting_reader() -> None:
    inbox = ts.Inbox(*CREDENTIALS, bind=None)
    read: list[ts.Event] = []
    reader = threading.Thread(target=lambda: read.extend(inbox))
    reader.start()
    inbox.accept("AlertService", body())
    inbox.close()
    reader.join(timeout=10)
    assert not reader.is_alive()
    assert len(read) == 1
    with pytest.raises(ts.ConfigError, match="no server"):
        inbox.url("AlertService")


def test_a_message_of_an_unknown_service_is_a_dict() -> None:
    with ts.Inbox(*CREDENTIALS, bind=None) as inbox:
        inbox.accept("BrandNewService", body(color="red"))
        assert next(iter(inbox)).message == {"color": "red"}


class Server:
    """Calls an ASGI application the way a server does."""

    def __init__(self, app: Any) -> None:
        self.app = app

    async def post(self, path: str, parts: list[bytes], method: str = "POST") -> tuple[int, str]:
        incoming = [
            {"type": "http.request", "body": part, "more_body": index + 1 < len(parts)} for index, part in enumerate(parts)
        ]
        sent: list[dict[str, Any]] = []

        async def receive() -> dict[str, Any]:
            return incoming.pop(0) if incoming else {"type": "http.disconnect"}

        async def send(message: dict[str, Any]) -> None:
            sent.append(message)

        scope = {"type": "http", "method": method, "path": path, "headers": []}
        await self.app(scope, receive, send)
        return sent[0]["status"], sent[1]["body"].decode()

    async def lifespan(self) -> list[str]:
        incoming, sent = ["lifespan.startup", "lifespan.shutdown"], []

        async def receive() -> dict[str, Any]:
            return {"type": incoming.pop(0)}

        async def send(message: dict[str, Any]) -> None:
            sent.append(message["type"])

        await self.app({"type": "lifespan"}, receive, send)
        return sent


def test_the_asgi_application_accepts_callbacks() -> None:
    async def job() -> None:
        async with ts.Inbox(*CREDENTIALS, bind=None) as inbox:
            server = Server(inbox.asgi())
            assert await server.lifespan() == ["lifespan.startup.complete", "lifespan.shutdown.complete"]
            message = body(requestId="r1")
            assert await server.post("/hooks/CarrierService", [message[:9], message[9:]]) == (200, "")
            status, reason = await server.post("/hooks/CarrierService", [body(password="other")])
            assert (status, "credentials of the callback differ" in reason) == (401, True)
            assert (await server.post("/hooks/CarrierService", [b"{"]))[0] == 400
            assert (await server.post("/", [message]))[0] == 404
            assert (await server.post("/hooks/CarrierService", [b""], method="GET"))[0] == 405
            assert (await server.post("/hooks/CarrierService", [b" " * 3_000_000] * 2))[0] == 413
            event = await anext(aiter(inbox))
            assert (event.request_id, inbox.received) == ("r1", 1)

    asyncio.run(job())
