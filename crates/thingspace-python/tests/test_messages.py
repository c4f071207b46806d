"""What callbacks hold reads as the stubs say, whatever form the service gave it; what cannot be read stays as it was sent."""

import json
import logging
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import thingspace as ts
from thingspace._record import CLASSES, Field, Record

USER, PASSWORD = "depot-hook", "tide-61-secret"
ENVELOPE = {"username": USER, "password": PASSWORD, "requestId": "5c0b1f7e", "callbackCount": 1}
SAMPLES = Path(__file__).parents[3] / "openapi" / "samples" / "callbacks"


def event(service: str, **members: object) -> ts.Event:
    with ts.Inbox(USER, PASSWORD, bind=None) as inbox:
        assert inbox.accept(service, json.dumps({**ENVELOPE, **members}).encode()) == (200, "")
        return next(iter(inbox))


def message(service: str, **members: object) -> Any:
    return event(service, **members).message


def value(field: Field) -> Any:
    """A value of the kind of a field, of which each object holds every member."""
    plain: dict[str, Any] = {
        "str": "text", "secret": "hidden-9", "moment": "2026-03-04T11:20:05Z", "int": 7, "float": 1.5, "bool": True, "object": {"a": "b"},
    }  # fmt: skip
    one = plain[field.kind] if field.kind in plain else full(CLASSES[field.kind])
    return [one] if field.many else one


def full(kind: type[Record]) -> dict[str, Any]:
    return {field.wire: value(field) for field in kind._fields.values()}


def walk(record: Record) -> Iterator[tuple[str, Field, Any, Any]]:
    """Each field of a record and of those in it: its path, itself, what it reads as, and what was sent."""
    for name, field in record._fields.items():
        read = getattr(record, name)
        yield f"{type(record).__name__}.{name}", field, read, record._data.get(field.wire)
        for part in read if isinstance(read, list) else [read]:
            if isinstance(part, Record):
                yield from walk(part)


def changed(data: Any, change: Any) -> Any:
    """The same JSON, each value below the top replaced by what `change` gives for it."""
    if isinstance(data, dict):
        return {name: change(changed(member, change)) for name, member in data.items()}
    return [changed(item, change) for item in data] if isinstance(data, list) else data


def summary(record: Record) -> list[tuple[str, Any]]:
    return [(path, None if isinstance(read, Record) else len(read) if isinstance(read, list) else read)
            for path, _, read, _ in walk(record)]  # fmt: skip


SERVICES = sorted(ts.models.MESSAGES)


def test_all_services_have_a_class() -> None:
    assert len(SERVICES) == 26


@pytest.mark.parametrize("service", SERVICES)
def test_one_value_stands_for_a_list_of_one(service: str) -> None:
    kind = CLASSES[ts.models.MESSAGES[service]]
    data = {name: member for name, member in full(kind).items() if name not in ENVELOPE}
    alone = changed(data, lambda member: member[0] if isinstance(member, list) and len(member) == 1 else member)
    with_lists, without = message(service, **data), message(service, **alone)
    assert summary(without) == summary(with_lists)
    for path, field, read, _ in walk(without):
        assert not field.many or len(read) == 1, path
    assert repr(without)


@pytest.mark.parametrize("service", SERVICES)
def test_numbers_in_quotes_are_numbers(service: str) -> None:
    kind = CLASSES[ts.models.MESSAGES[service]]
    data = {name: member for name, member in full(kind).items() if name not in ENVELOPE}

    def quote(member: Any) -> Any:
        return json.dumps(member) if isinstance(member, (int, float)) else member

    quoted = changed(data, quote)
    assert summary(message(service, **quoted)) == summary(message(service, **data))
    wanted = {"int": int, "float": float, "bool": bool, "str": str}
    for path, field, read, _ in walk(message(service, **quoted)):
        if field.kind in wanted and not field.many and read is not None:
            # A value that the description does not list is a string too.
            assert type(read) is wanted[field.kind] or isinstance(read, ts.Unknown), path


ODD: list[Any] = [1e20, -7, 0.5, "none", True, [], [[]], [{}, {}], {}, {"a": {"b": [1, None]}}, ["a", 2, None]]


@pytest.mark.parametrize("service", SERVICES)
def test_a_member_of_any_type_stays_and_the_rest_is_read(service: str) -> None:
    kind = CLASSES[ts.models.MESSAGES[service]]
    data = {name: member for name, member in full(kind).items() if name not in ENVELOPE}
    for odd in ODD:
        for name in data:
            told = event(service, **{**data, "colour": "red", name: odd})
            read = told.message
            assert isinstance(read, Record)
            assert repr(told)
            assert "hidden-9" not in repr(read), (name, odd)
            assert read.extra["colour"] == "red", (name, odd)
            for path, field, part, sent in walk(read):
                allowed: dict[str, tuple[type, ...]] = {"int": (int,), "str": (str,), "bool": (bool,), "float": (int, float)}
                if field.many:
                    assert isinstance(part, list), path
                elif part is not None and field.kind in allowed:
                    assert isinstance(part, allowed[field.kind]), (path, sent)


def test_device_usage_of_one_object() -> None:
    # A body of a collector of usage, as it comes.
    usage = {"bytesUsed": 1024, "smsUsed": 0}
    for sent in (usage, {"bytesUsed": "1024", "smsUsed": "0"}, [usage], [{"bytesUsed": "1024", "smsUsed": 0}]):
        read = message("DeviceUsage", deviceResponse={"usageResponse": sent}, status="Success")
        [line] = read.device_response.usage_response
        assert isinstance(line, ts.models.Usage)
        assert (line.bytes_used, line.sms_used, type(line.bytes_used)) == (1024, 0, int)
        assert "bytes_used=1024" in repr(read)


def test_what_cannot_be_read_is_in_extra() -> None:
    read = message("DeviceUsage", deviceIds="none", faultResponse="x", callbackCount=1e20, deviceResponse={"usageResponse": [{"smsUsed": "many"}, 7]})
    assert (read.device_ids, read.fault_response, read.callback_count) == ([], None, None)
    assert read.extra == {"deviceIds": "none", "faultResponse": "x", "callbackCount": 1e20}
    response = read.device_response
    assert [line.sms_used for line in response.usage_response] == [None]
    assert response.extra == {"usageResponse": [{"smsUsed": "many"}, 7]}
    assert response.usage_response[0].extra == {"smsUsed": "many"}
    assert read.to_dict()["deviceIds"] == "none"


@pytest.mark.parametrize("sample", sorted(SAMPLES.glob("*.json")), ids=lambda path: path.name)
def test_every_sample_message_reads(sample: Path) -> None:
    body = json.loads(sample.read_text())
    service = sample.name.partition(".")[0]
    with ts.Inbox(body.get("username", ""), body.get("password", ""), bind=None) as inbox:
        assert inbox.accept(service, sample.read_bytes()) == (200, "")
        read = next(iter(inbox)).message
    assert isinstance(read, Record)
    assert repr(read)
    assert "m8-Violet-Heron" not in repr(read)
    assert [(path, sent) for path, field, value, sent in walk(read) if value is None and sent is not None and field.kind != "moment"] == []


def test_the_bytes_of_a_device_without_ip() -> None:
    def sent(text: str) -> ts.Event:
        return event("NiddService", niddResponse={"niddMONotificationResponse": {"message": text}})

    for text in (r"cHVtcC03IG9rIQ\u003d\u003d", "cHVtcC03IG9rIQ==", "cHVtcC03IG9rIQ", r"cHVtcC03IG9rIQ\\u003D\\u003D", "cHVtcC03IG9rIQ%3D%3D"):
        told = sent(text)
        assert told.payload == b"pump-7 ok!", text
        read = told.message
        assert isinstance(read, ts.models.NiddCallback) and read.nidd_response is not None
        notification = read.nidd_response.nidd_mo_notification_response
        assert notification is not None
        assert (notification.payload, notification.message) == (b"pump-7 ok!", text)
    assert (sent("-_-_").payload, sent("pump 7").payload, event("AlertService").payload) == (b"\xfb\xff\xbf", None, None)


def test_the_text_of_a_device() -> None:
    for members in (
        {"smsMessage": "tank 7"},
        {"smsMessage": {"message": "tank 7"}},
        {"deviceResponse": {"smsMessage": {"message": "tank 7"}}},
        {"deviceResponse": {"smsMessage": "tank 7"}},
    ):
        assert event("EnhancedConnectivityService", **members).text == "tank 7"
    assert message("EnhancedConnectivityService", smsMessage="tank 7").sms_message == "tank 7"
    assert event("EnhancedConnectivityService").text is None


def test_no_value_of_a_message_is_in_a_refusal(caplog: pytest.LogCaptureFixture) -> None:
    inner = json.dumps({**ENVELOPE, "status": "Success"})
    with ts.Inbox(USER, PASSWORD, bind=None) as inbox, caplog.at_level(logging.DEBUG):
        # Text in text is unpacked.
        assert inbox.accept("CarrierService", json.dumps(inner).encode()) == (200, "")
        bodies = [json.dumps(inner[:-3]), inner[:-3], inner + PASSWORD, f'["{PASSWORD}"]', PASSWORD, f"password={PASSWORD}", "[1, 2]"]
        for body in bodies:
            for service in ("CarrierService", "NiddService", PASSWORD):
                status, line = inbox.accept(service, body.encode())
                assert (status, PASSWORD in line, USER in line) == (400, False, False), line
        assert inbox.accept("CarrierService", json.dumps({"password": "other-5"}).encode())[0] == 401
        assert inbox.accept("CarrierService", b" " * 5_000_000)[0] == 413
        assert (inbox.received, inbox.refused) == (1, 3 * len(bodies) + 2)
        assert inbox.refusals == {"credentials": 1, "unreadable": 3 * len(bodies), "too_large": 1}
        assert f"{inbox.refused} refused" in repr(inbox)
    notes = [record.getMessage() for record in caplog.records]
    assert sum("callback refused" in note for note in notes) == inbox.refused
    assert not any(PASSWORD in note or "other-5" in note for note in notes)


def test_a_listener_counts_what_it_refused() -> None:
    import urllib.error
    import urllib.request

    listener = ts.Listener(USER, PASSWORD)
    with pytest.raises(urllib.error.HTTPError) as refused:
        urllib.request.urlopen(urllib.request.Request(listener.url("CarrierService"), data=b"{", method="POST"))
    assert (refused.value.code, PASSWORD in refused.value.read().decode()) == (400, False)
    assert (listener.received, listener.refused, listener.refusals["unreadable"]) == (0, 1, 1)


def test_byte_order_marks_and_repeats() -> None:
    with ts.Inbox(USER, PASSWORD, bind=None) as inbox:
        for count in (1, 2, 3, 4):
            body = {"username": USER, "password": PASSWORD, "deviceResponse": {"alert": "dry"}, "callbackCount": count}
            assert inbox.accept("AlertService", b"\xef\xbb\xbf" + json.dumps(body).encode()) == (200, "")
        assert len(list(inbox.events(timeout=0.1))) == 1
