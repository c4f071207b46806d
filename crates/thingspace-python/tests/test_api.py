"""``client.api`` of ``Client`` and ``AsyncClient`` has every operation of the API description. Operations return records."""

import asyncio
import inspect
import json
import pickle
import re
from pathlib import Path
from typing import Any

import pytest
import thingspace as ts
from conftest import Start
from thingspace import models
from thingspace._record import CLASSES, OpenEnum, Record
from thingspace.api import Api, AsyncApi

BUNDLE = json.loads((Path(__file__).parents[3] / "openapi" / "thingspace.json").read_text())
IDS = [operation["operationId"] for item in BUNDLE["paths"].values() for operation in item.values()]

#: ``thingspace.models`` without types, for arguments that type checkers reject.
RECORDS: Any = models


def snake(name: str) -> str:
    """Converts a name to snake case. A test compares the results with the generated names, so this is independent code."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()


def test_every_operation_id_is_a_method_in_camel_case_and_in_snake_case() -> None:
    for kind in (Api, AsyncApi):
        methods = {name for name in dir(kind) if not name.startswith("_")}
        assert {*IDS, *map(snake, IDS)} <= methods, {*IDS, *map(snake, IDS)} - methods
        assert len(methods) == len({*IDS, *map(snake, IDS)})


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("list_devcies", "client.api has no operation 'list_devcies'; did you mean 'list_devices'?"),
        ("suspendDevice", "client.api has no operation 'suspendDevice'; did you mean 'suspendDevices'?"),
        ("xyzzy", "client.api has no operation 'xyzzy'"),
    ],
)
def test_the_attribute_error_for_an_unknown_operation_suggests_a_similar_name_if_there_is_one(
    simulator: Start, name: str, message: str
) -> None:
    sim = simulator(devices=1)
    for api in (sim.client().api, sim.async_client().api):
        with pytest.raises(AttributeError) as caught:
            getattr(api, name)
        assert str(caught.value) == message
        assert (caught.value.name, caught.value.obj) == (name, api)
        assert not hasattr(api, "__deepcopy__")


def test_every_schema_has_a_class() -> None:
    for name, schema in BUNDLE["components"]["schemas"].items():
        assert hasattr(models, name), name
        if "properties" in schema:
            wires = {field.wire for field in CLASSES[name]._fields.values()}
            assert wires == set(schema["properties"]), name
        elif "enum" in schema:
            kind = getattr(models, name)
            assert issubclass(kind, OpenEnum)
            known = {value for key, value in vars(kind).items() if not key.startswith("_")}
            assert known == set(schema["enum"]), name


def test_an_operation_accepts_records_and_dicts(simulator: Start) -> None:
    sim = simulator(devices=20, seed=4)
    client = sim.client()
    request = models.AccountDeviceListRequest(current_state=models.DeviceState.ACTIVE, max_number_of_devices=5)
    page = client.api.list_devices(request)
    assert isinstance(page, models.AccountDeviceListResult)
    assert page.has_more_data is not None
    first = page.devices[0]
    assert isinstance(first, models.ThingspaceDevice)
    assert first.carrier_informations[0].state == "active"
    assert client.api.listDevices({"currentState": "active", "maxNumberOfDevices": 5}) == page
    assert client.api.list_callbacks() == []


def test_the_account_defaults_to_the_account_of_the_client(simulator: Start) -> None:
    client = simulator(devices=1).client()
    assert client.api.list_callbacks(aname=client.account) == []
    with pytest.raises(ts.ThingSpaceError) as caught:
        client.api.list_callbacks(aname="0000999999-00001")
    assert caught.value.operation == "listCallbacks"


def test_the_async_api_has_the_same_signatures_and_results(simulator: Start) -> None:
    sim = simulator(devices=20, seed=4)

    async def job() -> models.AccountDeviceListResult:
        return await sim.async_client().api.list_devices({})

    assert asyncio.run(job()) == sim.client().api.list_devices({})
    assert all(
        inspect.signature(getattr(Api, name)) == inspect.signature(getattr(AsyncApi, name)) for name in map(snake, IDS)
    )


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda api: api.list_devices(7), "the body of listDevices must be a record or a dict, not int"),
        (lambda api: api.list_devices({"customFields": object()}), "cannot be sent as JSON"),
        (lambda api: api.list_callbacks(aname=7.5), "aname must be a string or an integer, not float"),
        (lambda _: RECORDS.DeviceId(knd="esn"), "DeviceId has no field 'knd'; did you mean 'kind'?"),
        (lambda _: RECORDS.DeviceId(id=7), "DeviceId.id must be str, not int"),
        (lambda _: RECORDS.AccountDeviceListRequest(max_number_of_devices=True), "must be int, not bool"),
        (lambda _: RECORDS.AccountDeviceList(device_ids="1"), "AccountDeviceList.device_ids must be a list, not str"),
        (lambda _: RECORDS.AccountDeviceList(device_ids=["1"]), r"device_ids\[0\] must be DeviceId or a dict, not str"),
    ],
)
def test_a_wrong_argument_raises_a_type_error_that_names_the_argument(simulator: Start, call: Any, message: str) -> None:
    with pytest.raises(TypeError, match=message):
        call(simulator(devices=1).client().api)


def test_records_are_immutable_values() -> None:
    record = models.DeviceId.from_dict({"id": "89148000008682242668", "kind": "iccid", "color": "red"})
    assert (record.id, record.kind, record.extra) == ("89148000008682242668", "iccid", {"color": "red"})
    assert record == models.DeviceId.from_dict(record.to_dict())
    assert record == pickle.loads(pickle.dumps(record))
    assert repr(record) == "DeviceId(id='89148000008682242668', kind='iccid', color=…)"
    with pytest.raises(AttributeError, match="frozen"):
        record.id = "other"  # type: ignore[misc]
    with pytest.raises(AttributeError, match="did you mean 'kind'"):
        _ = record.knd


def test_secrets_are_masked_in_every_repr() -> None:
    secrets = [
        (kind, name) for kind in CLASSES.values() for name, field in kind._fields.items() if field.kind == "secret"
    ]
    assert len(secrets) > 5
    for kind, name in secrets:
        record: Record = kind(**{name: "open-sesame"})
        assert "open-sesame" not in repr(record)
        assert getattr(record, name) == "open-sesame"
