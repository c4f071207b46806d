"""The fields of messages have the types that the stubs declare, in whatever form the service sends the values.

A value that cannot be converted to the type of its field is in ``extra``.
"""

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


def example(field: Field) -> Any:
    """Returns an example value for a field. If the value is an object, it has all members."""
    plain: dict[str, Any] = {
        "str": "some text", "secret": "hidden-9", "moment": "2026-03-04T11:20:05Z", "int": 7, "float": 1.5, "bool": True, "object": {"a": "b"},
    }  # fmt: skip
    item = plain[field.kind] if field.kind in plain else full(CLASSES[field.kind])
    return [item] if field.many else item


def full(kind: type[Record]) -> dict[str, Any]:
    return {field.wire: example(field) for field in kind._fields.values()}


def walk(record: Record) -> Iterator[tuple[str, Field, Any, Any]]:
    """Yields ``Class.field``, the field, the value read and the value sent, for the fields of a record and its nested records."""
    for name, field in record._fields.items():
        read = getattr(record, name)
        yield f"{type(record).__name__}.{name}", field, read, record._data.get(field.wire)
        for part in read if isinstance(read, list) else [read]:
            if isinstance(part, Record):
                yield from walk(part)


def transform(data: Any, change: Any) -> Any:
    """Returns a copy of a JSON value. Replaces the members of objects with ``change(member)``, but not the items of lists."""
    if isinstance(data, dict):
        return {name: change(transform(member, change)) for name, member in data.items()}
    return [transform(item, change) for item in data] if isinstance(data, list) else data


def summary(record: Record) -> list[tuple[str, Any]]:
    return [(path, None if isinstance(read, Record) else len(read) if isinstance(read, list) else read)
            for path, _, read, _ in walk(record)]  # fmt: skip


SERVICES = sorted(ts.models.MESSAGES)


def test_the_api_description_has_26_callback_services() -> None:
    assert len(SERVICES) == 26


@pytest.mark.parametrize("service", SERVICES)
def test_a_single_value_is_read_as_a_list_with_one_item(service: str) -> None:
    kind = CLASSES[ts.models.MESSAGES[service]]
    data = {name: member for name, member in full(kind).items() if name not in ENVELOPE}
    unwrapped = transform(data, lambda member: member[0] if isinstance(member, list) and len(member) == 1 else member)
    with_lists, without = message(service, **data), message(service, **unwrapped)
    assert summary(without) == summary(with_lists)
    for path, field, read, _ in walk(without):
        assert not field.many or len(read) == 1, path
    assert repr(without)


@pytest.mark.parametrize("service", SERVICES)
def test_quoted_numbers_and_booleans_are_read_like_unquoted_ones(service: str) -> None:
    kind = CLASSES[ts.models.MESSAGES[service]]
    data = {name: member for name, member in full(kind).items() if name not in ENVELOPE}

    def quote(member: Any) -> Any:
        return json.dumps(member) if isinstance(member, (int, float)) else member

    quoted = transform(data, quote)
    assert summary(message(service, **quoted)) == summary(message(service, **data))
    types = {"int": int, "float": float, "bool": bool, "str": str}
    for path, field, read, _ in walk(message(service, **quoted)):
        if field.kind in types and not field.many and read is not None:
            # If the API description lists the values of a field, any other string is read as an `Unknown`, a subclass of `str`.
            assert type(read) is types[field.kind] or isinstance(read, ts.Unknown), path


ODD: list[Any] = [1e20, -7, 0.5, "none", True, [], [[]], [{}, {}], {}, {"a": {"b": [1, None]}}, ["a", 2, None]]


@pytest.mark.parametrize("service", SERVICES)
def test_every_field_keeps_its_type_if_a_member_has_the_wrong_type(service: str) -> None:
    kind = CLASSES[ts.models.MESSAGES[service]]
    data = {name: member for name, member in full(kind).items() if name not in ENVELOPE}
    for odd in ODD:
        for name in data:
            received = event(service, **{**data, "color": "red", name: odd})
            read = received.message
            assert isinstance(read, Record)
            assert repr(received)
            assert "hidden-9" not in repr(read), (name, odd)
            assert read.extra["color"] == "red", (name, odd)
            for path, field, part, sent in walk(read):
                allowed: dict[str, tuple[type, ...]] = {"int": (int,), "str": (str,), "bool": (bool,), "float": (int, float)}
                if field.many:
                    assert isinstance(part, list), path
                elif part is not None and field.kind in allowed:
                    assert isinstance(part, allowed[field.kind]), (path, sent)


def test_the_usage_in_a_device_usage_message_is_a_list_even_if_an_object_was_sent() -> None:
    # These are the forms in which an external program received `usageResponse`.
    usage = {"bytesUsed": 1024, "smsUsed": 0}
    for sent in (usage, {"bytesUsed": "1024", "smsUsed": "0"}, [usage], [{"bytesUsed": "1024", "smsUsed": 0}]):
        read = message("DeviceUsage", deviceResponse={"usageResponse": sent}, status="Success")
        [record] = read.device_response.usage_response
        assert isinstance(record, ts.models.Usage)
        assert (record.bytes_used, record.sms_used, type(record.bytes_used)) == (1024, 0, int)
        assert "bytes_used=1024" in repr(read)


def test_unreadable_members_are_in_extra() -> None:
    read = message("DeviceUsage", deviceIds="none", faultResponse="x", callbackCount=1e20, deviceResponse={"usageResponse": [{"smsUsed": "many"}, 7]})
    assert (read.device_ids, read.fault_response, read.callback_count) == ([], None, None)
    assert read.extra == {"deviceIds": "none", "faultResponse": "x", "callbackCount": 1e20}
    response = read.device_response
    assert [record.sms_used for record in response.usage_response] == [None]
    assert response.extra == {"usageResponse": [{"smsUsed": "many"}, 7]}
    assert response.usage_response[0].extra == {"smsUsed": "many"}
    assert read.to_dict()["deviceIds"] == "none"


@pytest.mark.parametrize("sample", sorted(SAMPLES.glob("*.json")), ids=lambda path: path.name)
def test_every_sample_message_is_read_completely(sample: Path) -> None:
    body = json.loads(sample.read_text())
    service = sample.name.partition(".")[0]
    with ts.Inbox(body.get("username", ""), body.get("password", ""), bind=None) as inbox:
        assert inbox.accept(service, sample.read_bytes()) == (200, "")
        read = next(iter(inbox)).message
    assert isinstance(read, Record)
    assert repr(read)
    assert "m8-Violet-Heron" not in repr(read)
    assert [(path, sent) for path, field, value, sent in walk(read) if value is None and sent is not None and field.kind != "moment"] == []


def test_payloads_of_non_ip_devices_are_decoded() -> None:
    def sent(encoded: str) -> ts.Event:
        return event("NiddService", niddResponse={"niddMONotificationResponse": {"message": encoded}})

    for encoded in (r"cHVtcC03IG9rIQ\u003d\u003d", "cHVtcC03IG9rIQ==", "cHVtcC03IG9rIQ", r"cHVtcC03IG9rIQ\\u003D\\u003D", "cHVtcC03IG9rIQ%3D%3D"):
        received = sent(encoded)
        assert received.payload == b"pump-7 ok!", encoded
        read = received.message
        assert isinstance(read, ts.models.NiddCallback) and read.nidd_response is not None
        notification = read.nidd_response.nidd_mo_notification_response
        assert notification is not None
        assert (notification.payload, notification.message) == (b"pump-7 ok!", encoded)
    assert (sent("-_-_").payload, sent("pump 7").payload, event("AlertService").payload) == (b"\xfb\xff\xbf", None, None)


def test_the_text_of_an_sms_is_found_in_every_form() -> None:
    for members in (
        {"smsMessage": "tank 7"},
        {"smsMessage": {"message": "tank 7"}},
        {"deviceResponse": {"smsMessage": {"message": "tank 7"}}},
        {"deviceResponse": {"smsMessage": "tank 7"}},
    ):
        assert event("EnhancedConnectivityService", **members).text == "tank 7"
    assert message("EnhancedConnectivityService", smsMessage="tank 7").sms_message == "tank 7"
    assert event("EnhancedConnectivityService").text is None


def test_refusals_contain_no_value_of_the_message(caplog: pytest.LogCaptureFixture) -> None:
    inner = json.dumps({**ENVELOPE, "status": "Success"})
    with ts.Inbox(USER, PASSWORD, bind=None) as inbox, caplog.at_level(logging.DEBUG):
        # This body is accepted: a JSON string that contains JSON is decoded twice.
        assert inbox.accept("CarrierService", json.dumps(inner).encode()) == (200, "")
        bodies = [json.dumps(inner[:-3]), inner[:-3], inner + PASSWORD, f'["{PASSWORD}"]', PASSWORD, f"password={PASSWORD}", "[1, 2]"]
        for body in bodies:
            for service in ("CarrierService", "NiddService", PASSWORD):
                status, reason = inbox.accept(service, body.encode())
                assert (status, PASSWORD in reason, USER in reason) == (400, False, False), reason
        assert inbox.accept("CarrierService", json.dumps({"password": "other-5"}).encode())[0] == 401
        assert inbox.accept("CarrierService", b" " * 5_000_000)[0] == 413
        assert (inbox.received, inbox.refused) == (1, 3 * len(bodies) + 2)
        assert inbox.refusals == {"credentials": 1, "unreadable": 3 * len(bodies), "too_large": 1, "not_stored": 0}
        assert f"{inbox.refused} refused" in repr(inbox)
    logged = [record.getMessage() for record in caplog.records]
    assert sum("callback refused" in message for message in logged) == inbox.refused
    assert not any(PASSWORD in message or "other-5" in message for message in logged)


def test_a_listener_counts_refused_messages() -> None:
    import urllib.error
    import urllib.request

    listener = ts.Listener(USER, PASSWORD)
    with pytest.raises(urllib.error.HTTPError) as refused:
        urllib.request.urlopen(urllib.request.Request(listener.url("CarrierService"), data=b"{", method="POST"))
    assert (refused.value.code, PASSWORD in refused.value.read().decode()) == (400, False)
    assert (listener.received, listener.refused, listener.refusals["unreadable"]) == (0, 1, 1)


def test_byte_order_marks_are_skipped_and_redeliveries_are_one_event() -> None:
    with ts.Inbox(USER, PASSWORD, bind=None) as inbox:
        for count in (1, 2, 3, 4):
            body = {"username": USER, "password": PASSWORD, "deviceResponse": {"alert": "dry"}, "callbackCount": count}
            assert inbox.accept("AlertService", b"\xef\xbb\xbf" + json.dumps(body).encode()) == (200, "")
        assert len(list(inbox.events(timeout=0.1))) == 1
