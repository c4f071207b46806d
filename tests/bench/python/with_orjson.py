"""The benchmark task `arrow` with requests, orjson and pyarrow: one persistent connection, and one table per page. The task
concatenates the tables at the end.
"""

from collections.abc import Iterator
from typing import Any

import orjson
import pyarrow as pa
import pyarrow.compute as pc
import requests
from worker import ACCOUNT, KEY, PAGE, PASSWORD, SECRET, USER, base_url, serve

STRINGS = {
    "account": "accountName",
    "ip_address": "ipAddress",
    "last_activation_by": "lastActivationBy",
}
TIMES = {
    "created": "createdAt",
    "last_activation": "lastActivationDate",
    "billing_cycle_end": "billingCycleEndDate",
    "last_connection": "lastConnectionDate",
}


def logged_in() -> requests.Session:
    http = requests.Session()
    http.trust_env = False
    http.headers["accept-encoding"] = "identity"
    form = {"grant_type": "client_credentials"}
    token = http.post(f"{base_url()}/ts/v1/oauth2/token", data=form, auth=(KEY, SECRET)).json()
    http.headers["authorization"] = f"Bearer {token['access_token']}"
    session = http.post(f"{base_url()}/m2m/v1/session/login", json={"username": USER, "password": PASSWORD}).json()
    http.headers["vz-m2m-token"] = session["sessionToken"]
    return http


http = logged_in()


def pages() -> Iterator[list[dict[str, Any]]]:
    last = 0
    while True:
        request = {"accountName": ACCOUNT, "maxNumberOfDevices": PAGE, "largestDeviceIdSeen": last}
        response = http.post(f"{base_url()}/m2m/v1/devices/actions/list", data=orjson.dumps(request))
        response.raise_for_status()
        page = orjson.loads(response.content)
        yield page["devices"]
        if not page["hasMoreData"]:
            return
        last = number_of(page["devices"][-1])


def number_of(device: dict[str, Any]) -> int | None:
    for pair in device["extendedAttributes"]:
        if pair["key"] == "DeviceId":
            return int(pair["value"])
    return None


def table_of(devices: list[dict[str, Any]]) -> pa.Table:
    """Converts a page of devices to a table with the same columns as the tables of the `thingspace` package."""
    ids = [{item["kind"]: item["id"] for item in device["deviceIds"]} for device in devices]
    carriers = [device["carrierInformations"][0] for device in devices]
    columns = {
        "iccid": pa.array([item.get("iccId") for item in ids], pa.string()),
        "imei": pa.array([item.get("imei") for item in ids], pa.string()),
        "mdn": pa.array([item.get("mdn") for item in ids], pa.string()),
        "state": pa.array([item.get("state") for item in carriers], pa.string()),
        "plan": pa.array([item.get("servicePlan") for item in carriers], pa.string()),
        "carrier": pa.array([item.get("carrierName") for item in carriers], pa.string()),
        "groups": pa.array([device.get("groupNames") for device in devices], pa.list_(pa.string())),
        "connected": pa.array([device.get("connected") for device in devices], pa.bool_()),
        "device_number": pa.array([number_of(device) for device in devices], pa.int64()),
    }
    for name, member in STRINGS.items():
        columns[name] = pa.array([device.get(member) for device in devices], pa.string())
    for name, member in TIMES.items():
        strings = pa.array([device.get(member) for device in devices], pa.string())
        columns[name] = pc.cast(strings, pa.timestamp("us", "UTC"))
    return pa.table(columns)


def arrow() -> float:
    """Lists the fleet as an Arrow table."""
    return pa.concat_tables([table_of(page) for page in pages()]).num_rows


serve({"arrow": arrow})
