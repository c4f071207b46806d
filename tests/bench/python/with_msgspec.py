"""The benchmark task `three` with httpx and msgspec: one persistent connection, and structs with only the necessary fields."""

from collections.abc import Iterator

import httpx
import msgspec
from worker import ACCOUNT, KEY, PAGE, PASSWORD, SECRET, USER, base_url, serve


class Id(msgspec.Struct, gc=False):
    kind: str
    id: str


class Carrier(msgspec.Struct, gc=False, rename="camel"):
    state: str | None = None
    service_plan: str | None = None


class Device(msgspec.Struct, rename="camel"):
    device_ids: list[Id]
    carrier_informations: list[Carrier]
    # Stays raw JSON, except for the last device of a page: the request for the next page contains the number of that device.
    extended_attributes: msgspec.Raw


class Page(msgspec.Struct, rename="camel"):
    devices: list[Device]
    has_more_data: bool = False


class Pair(msgspec.Struct, gc=False):
    key: str
    value: str | None = None


def logged_in() -> httpx.Client:
    http = httpx.Client(base_url=base_url(), timeout=60, headers={"accept-encoding": "identity"})
    token = http.post("/ts/v1/oauth2/token", data={"grant_type": "client_credentials"}, auth=(KEY, SECRET)).json()
    http.headers["authorization"] = f"Bearer {token['access_token']}"
    session = http.post("/m2m/v1/session/login", json={"username": USER, "password": PASSWORD}).json()
    http.headers["vz-m2m-token"] = session["sessionToken"]
    return http


http = logged_in()
page_of, pairs_of = msgspec.json.Decoder(Page), msgspec.json.Decoder(list[Pair])


def devices() -> Iterator[Device]:
    last = 0
    while True:
        request = {"accountName": ACCOUNT, "maxNumberOfDevices": PAGE, "largestDeviceIdSeen": last}
        page = page_of.decode(http.post("/m2m/v1/devices/actions/list", json=request).raise_for_status().content)
        yield from page.devices
        if not page.has_more_data:
            return
        attributes = pairs_of.decode(page.devices[-1].extended_attributes)
        last = int(next(pair.value for pair in attributes if pair.key == "DeviceId"))


def three() -> float:
    """Reads three fields of every device."""
    count = 0
    for device in devices():
        carrier, iccid = device.carrier_informations[0], None
        for item in device.device_ids:
            if item.kind == "iccId":
                iccid = item.id
                break
        if iccid and carrier.state:
            count += 1
        carrier.service_plan
    return count


serve({"three": three})
