"""Benchmark tasks with thingspace, written like the examples in its guide."""

from datetime import UTC, datetime

import thingspace as ts
from worker import ACCOUNT, KEY, PASSWORD, SECRET, USER, base_url, median_of_calls, serve

client = ts.Client(
    base_url=base_url(), key=KEY, secret=SECRET, username=USER, password=PASSWORD, account=ACCOUNT
)
retained: list[object] = []


def three() -> float:
    """Reads three fields of every device."""
    count = 0
    for device in client.devices.list():
        if device.iccid and device.state:
            count += 1
        device.plan
    return count


def every() -> float:
    """Reads every field of every device."""
    count = 0
    for device in client.devices.list():
        fields = (
            device.iccid, device.imei, device.mdn, device.state, device.plan, device.carrier, device.account, device.groups,
            device.connected, device.ip_address, device.created, device.last_activation, device.last_activation_by,
            device.billing_cycle_end, device.last_connection, device.device_number, device.ids, device.custom_fields,
            device.attributes,
        )  # fmt: skip
        count += len(fields) == 19
    return count


def arrow() -> float:
    """Lists the fleet as an Arrow table."""
    return client.devices.list().to_arrow().num_rows


def keep() -> float:
    """Keeps all devices in memory."""
    retained.extend(client.devices.list().all())
    return len(retained)


def small() -> float:
    """Returns the median time of a call with a small response, in seconds."""
    return median_of_calls(client.callbacks.list)


def usage() -> float:
    """Reads one month of usage for each of a thousand devices, with 64 calls in flight."""
    since, until = datetime(2025, 12, 1, tzinfo=UTC), datetime(2025, 12, 31, tzinfo=UTC)
    if not retained:
        retained.extend(client.devices.list(state="active").all(limit=1_000))
    return sum(1 for history in client.usage.of_many(retained, since, until, in_flight=64) if not history.error)


client.callbacks.list()
serve({"three": three, "every": every, "arrow": arrow, "keep": keep, "small": small, "usage": usage})
