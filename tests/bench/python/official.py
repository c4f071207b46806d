"""Benchmark tasks with Verizon's own SDK. One client makes all calls with the same tokens and returns typed models."""

from collections.abc import Iterator
from typing import Any

from verizon.configuration import Configuration, Server
from verizon.http.auth.thingspace_oauth import ThingspaceOauthCredentials
from verizon.http.auth.vz_m2m_token import VZM2mTokenCredentials
from verizon.models.account_device_list_request import AccountDeviceListRequest
from verizon.models.log_in_request import LogInRequest
from verizon.verizon_client import VerizonClient
from worker import ACCOUNT, KEY, PAGE, PASSWORD, SECRET, USER, base_url, median_of_calls, serve

PRODUCTION = "https://thingspace.verizon.com/api"


class BenchmarkServer(Configuration):
    """The production environment, with the URL of the benchmark server instead of the production URL."""

    def get_base_uri(self, server: Server = Server.THINGSPACE) -> str:
        return super().get_base_uri(server).replace(PRODUCTION, base_url(), 1)


def logged_in() -> VerizonClient:
    # Fetch the token here and create the client with it. Otherwise, the SDK requests a token before each call.
    first = VerizonClient(config=BenchmarkServer(thingspace_oauth_credentials=ThingspaceOauthCredentials(KEY, SECRET)))
    token = first.auth_managers["thingspace_oauth"].fetch_token()
    oauth = ThingspaceOauthCredentials(KEY, SECRET, oauth_token=token)
    login = VerizonClient(config=BenchmarkServer(thingspace_oauth_credentials=oauth)).session_management
    session = login.start_connectivity_management_session(LogInRequest(USER, PASSWORD)).body.session_token
    return VerizonClient(
        config=BenchmarkServer(thingspace_oauth_credentials=oauth, vz_m2m_token_credentials=VZM2mTokenCredentials(session))
    )


client = logged_in()
management, callbacks = client.device_management, client.connectivity_callbacks
retained: list[Any] = []


def devices() -> Iterator[Any]:
    last = 0
    while True:
        request = AccountDeviceListRequest(account_name=ACCOUNT, max_number_of_devices=PAGE, largest_device_id_seen=last)
        page = management.list_devices_information(request).body
        yield from page.devices
        if not page.has_more_data:
            return
        last = int(next(pair.value for pair in page.devices[-1].extended_attributes if pair.key == "DeviceId"))


def id_of(device: Any, kind: str) -> str | None:
    return next((item.id for item in device.device_ids if item.kind == kind), None)


def three() -> float:
    """Reads three fields of every device."""
    count = 0
    for device in devices():
        carrier = device.carrier_informations[0]
        if id_of(device, "iccId") and carrier.state:
            count += 1
        getattr(carrier, "service_plan", None)
    return count


def pairs(device: Any, name: str) -> dict[str, str]:
    return {pair.key: pair.value for pair in getattr(device, name, None) or () if pair.value}


def every() -> float:
    """Reads every field of every device. The SDK does not parse timestamps: it returns them as strings."""
    count = 0
    for device in devices():
        carrier, attributes = device.carrier_informations[0], pairs(device, "extended_attributes")
        ids = {item.kind: item.id for item in device.device_ids}
        fields = (
            ids.get("iccId"), ids.get("imei"), ids.get("mdn"), carrier.state, getattr(carrier, "service_plan", None),
            carrier.carrier_name, device.account_name, getattr(device, "group_names", None), device.connected,
            getattr(device, "ip_address", None), getattr(device, "created_at", None),
            getattr(device, "last_activation_date", None), getattr(device, "last_activation_by", None),
            getattr(device, "billing_cycle_end_date", None), getattr(device, "last_connection_date", None),
            attributes.get("DeviceId"), ids, pairs(device, "custom_fields"), attributes,
        )  # fmt: skip
        count += len(fields) == 19
    return count


def keep() -> float:
    """Keeps all devices in memory."""
    retained.extend(devices())
    return len(retained)


def small() -> float:
    """Returns the median time of a call with a small response, in seconds."""
    return median_of_calls(lambda: callbacks.list_registered_callbacks(ACCOUNT))


serve({"three": three, "every": every, "keep": keep, "small": small})
