# Generated from crates/thingspace-python/stubs and src by `cargo xtask generate`. Do not edit.
"""The simulator."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from os import PathLike
from types import TracebackType
from typing import IO, Any, Literal, Self, TypeAlias, TypedDict, Unpack, final

from thingspace._thingspace.arguments import Credentials, Moment
from thingspace._thingspace.client import AsyncClient, Client

#: The devices of a simulator: the path of a CSV file, an open CSV file, CSV as bytes, or rows as dictionaries.
SimulatedFleet: TypeAlias = str | PathLike[str] | bytes | IO[str] | IO[bytes] | Iterable[Mapping[str, Any]]

#: What happens to the calls that a fault affects.
FaultEffect: TypeAlias = Literal[
    "status", "gateway", "html", "rate-limited", "bearer-refused", "session-refused", "delay", "hang", "close", "reset", "cut", "stall"
]

#: A kind of change that a user of the web portal can make to a device.
PortalChange: TypeAlias = Literal[
    "activate", "service_plan", "suspend", "restore", "deactivate", "custom_field", "group", "imei", "iccid"
]

class FaultDetails(TypedDict, total=False):
    """The details of a fault: which calls it affects, when, and how."""

    status: int
    retry_after_seconds: int
    seconds: float
    bytes: int
    acted: bool
    operation: str
    account: str
    device: str
    times: int
    rate: float
    every: int
    since: str
    until: str

@final
class Simulator:
    """A stateful simulator of the ThingSpace service. It runs in this process, listens on a free port of this machine, and requires
    no account.

    `devices` is the number of generated devices (default: 100). `fleet` replaces the generated devices. Pass a CSV file, such as
    the output of `thingspace devices list -o csv`, or rows such as `[{"iccid": "89148000008682242668", "state": "active"}]`. The
    columns are iccid, imei, mdn, eid, meid, esn, state, plan, group, cost_center, and custom_field_1 to custom_field_5. `start`
    is the virtual time at the start (default: 2026-01-01T00:00:00Z, so that every run has the same dates).

    `seed` determines all random values. `callback_delay` is a pair: the minimum and the maximum number of virtual seconds from an
    accepted change to its outcome and callback. With `paused=True`, the clock moves only when you call `advance()` or
    `advance_to_next_event()`.
    """

    def __new__(
        cls,
        *,
        devices: int | None = None,
        seed: int = 1,
        callback_delay: tuple[float, float] = (0.2, 2.0),
        paused: bool = False,
        fleet: SimulatedFleet | None = None,
        start: Moment | None = None,
    ) -> Self: ...
    @property
    def url(self) -> str:
        """The base URL for clients."""
    @property
    def credentials(self) -> Credentials:
        """The credentials that the simulator accepts, as keyword arguments of `Client`."""
    def client(self) -> Client:
        """Returns a client of the simulator. The client uses the clock of the simulator (in a forked process, the clock of the
        machine).

        ```python
        with sim.client() as client:
            print(client.accounts.get().account_name)
        ```
        """
    def async_client(self) -> AsyncClient:
        """Returns an asyncio client of the simulator. The client uses the clock of the simulator (in a forked process, the clock of
        the machine).

        ```python
        async def main() -> None:
            async with sim.async_client() as client:
                print((await client.accounts.get()).account_name)
        ```
        """
    def ledger(self) -> list[dict[str, Any]]:
        """Returns the accepted changes and their effects, as a list of dictionaries.

        ```python
        client.devices.suspend("iccid:89148000008682242668")
        for entry in sim.ledger():
            print(entry["event"])
        ```
        """
    def journal(self) -> list[dict[str, Any]]:
        """Returns the calls that the simulator has received, at most the latest million, as a list of dictionaries.

        ```python
        client.login()
        for call in sim.journal():
            print(call["operation"], call["status"])
        ```
        """
    def states(self) -> dict[str, int]:
        """Returns the number of devices in each state.

        ```python
        print(sim.states()["active"])
        ```
        """
    def advance(self, seconds: float) -> None:
        """Advances the clock by a number of seconds, and then waits like `settle()`.

        ```python
        sim.pause()
        sim.advance(90 * 86_400)  # 90 days
        ```
        """
    def settle(self) -> None:
        """Waits until all events that are due have happened and no callback is being delivered.

        ```python
        client.devices.suspend("iccid:89148000008682242668")
        sim.settle()
        ```
        """
    @property
    def now(self) -> datetime:
        """The virtual time, as a `datetime` in UTC."""
    def advance_to_next_event(self) -> datetime:
        """Advances the clock to the next planned event, and then waits like `settle()`. Returns the new time. Raises a
        `ConfigError` if no event is planned.

        ```python
        sim.pause()
        client.devices.suspend("iccid:89148000008682242668")
        print(sim.advance_to_next_event())
        ```
        """
    def pause(self) -> None:
        """Pauses the clock.

        ```python
        sim.pause()
        sim.advance(60)
        ```
        """
    def resume(self, *, speed: float = 1.0) -> None:
        """Starts the clock. `speed` is the number of virtual seconds per real second.

        ```python
        sim.resume(speed=3600)  # one hour per second
        ```
        """
    def fleet(self) -> list[dict[str, Any]]:
        """Returns the current devices, as a list of dictionaries.

        ```python
        for device in sim.fleet():
            print(device["iccid"], device["state"])
        ```
        """
    def inject(self, effect: FaultEffect, /, **details: Unpack[FaultDetails]) -> int:
        """Injects a fault and returns its number: `sim.inject("status", status=503, operation="listDevices", times=2)`.

        `effect` is one of: status, gateway and html (each with `status`), rate-limited (optionally with `retry_after_seconds`),
        bearer-refused, session-refused, delay (with `seconds` of virtual time), hang, close, reset, and cut or stall (with
        `bytes`, the number of body bytes that are sent first). With `acted=True`, and always for cut and stall, the simulator
        carries out the operation before the fault occurs. The other details select the calls that the fault affects:
        `operation`, `account`, `device`, `times`, `rate`, `every`, `since` and `until`.

        ```python
        number = sim.inject("status", status=503, operation="listDevices", times=2)
        ```
        """
    def faults(self) -> list[dict[str, Any]]:
        """Returns the active faults and the number of calls that each fault has affected, as a list of dictionaries.

        ```python
        sim.inject("hang", operation="listDevices")
        for fault in sim.faults():
            print(fault["id"])
        ```
        """
    def clear_faults(self, number: int | None = None) -> None:
        """Removes the fault with the number that `inject` returned. Without `number`, removes all faults.

        ```python
        number = sim.inject("hang", operation="listDevices")
        sim.clear_faults(number)
        ```
        """
    def switches(self) -> dict[str, str]:
        """Returns a dictionary that maps the ids of quirks to the values of their switches. `set_switch` explains switches.

        ```python
        print(sim.switches()["callback-retry"])
        ```
        """
    def set_switch(self, quirk: str, value: str) -> None:
        """Sets the switch of a quirk. For a quirk with a switch, the sources about the service describe two different behaviors. The
        switch selects the behavior of the simulator.

        ```python
        sim.set_switch("callback-retry", "observed")
        ```
        """
    def set_deliveries(self, *, duplicates: float = 0.0, losses: float = 0.0, reordering: float = 0.0) -> None:
        """Sets how unreliably callbacks are delivered. `duplicates` and `losses` are the fractions of the callbacks that are
        duplicated and lost. Each callback is delayed by a random time of at most `reordering` virtual seconds, so a later
        callback can arrive first.

        ```python
        sim.set_deliveries(duplicates=0.05, losses=0.01, reordering=30)
        ```
        """
    @property
    def inbox_url(self) -> str:
        """The URL of the simulator's own inbox, which you can register as a listener."""
    def inbox(self) -> list[dict[str, Any]]:
        """Returns the callbacks that the simulator's own inbox has received, as a list of dictionaries.

        ```python
        for message in sim.inbox():
            print(message["body"])
        ```
        """
    def expire_tokens(self) -> None:
        """Expires the current bearer token and all session tokens.

        ```python
        sim.expire_tokens()
        client.accounts.get()  # logs in again
        ```
        """
    def device_sends_sms(self, iccid: str, text: str) -> bool:
        """Sends an SMS from the device with this SIM. Returns False if no active device has the SIM.

        ```python
        assert sim.device_sends_sms("89148000008682242668", "tank 7 is full")
        ```
        """
    def device_sends_nidd(self, iccid: str, payload: bytes) -> bool:
        """Sends non-IP data from the device with this SIM. Returns False if no active device has the SIM, or if the plan of the
        device has no non-IP data.

        ```python
        if not sim.device_sends_nidd("89148000008682242668", b"\\x11\\x04"):
            print("the plan has no non-IP data")
        ```
        """
    def add_traffic(self, iccid: str, bytes: int) -> bool:
        """Adds data usage to the device with this SIM, as a data session that ends now. Returns False if no active device has the
        SIM.

        ```python
        assert sim.add_traffic("89148000008682242668", 250_000_000)
        ```
        """
    def move_sim(self, iccid: str, imei: str) -> bool:
        """Moves the SIM to hardware with this IMEI. Returns False if no active or suspended device has the SIM, or if the IMEI is
        not valid.

        ```python
        assert sim.move_sim("89148000008682242668", "490154203237559")
        ```
        """
    def portal_change(self, iccid: str, change: PortalChange, /, **details: str | int) -> None:
        """Simulates a change that a user makes in the web portal: `sim.portal_change(iccid, "suspend")`,
        `sim.portal_change(iccid, "activate", service_plan="m2m-5mb")`.

        `change` is one of: activate and service_plan (each with `service_plan`), suspend, restore, deactivate, custom_field (with
        `number` and `value`), group (with `name`), imei (with `imei`) and iccid (with `iccid`).

        ```python
        sim.portal_change("89148000008682242668", "suspend")
        ```
        """
    def reset(self) -> None:
        """Resets the simulator to its initial state.

        ```python
        client.devices.suspend("iccid:89148000008682242668")
        sim.reset()
        assert sim.ledger() == []
        ```
        """
    def snapshot(self) -> bytes:
        """Returns the whole state of the simulator except the journal, as bytes for `restore`. The bytes contain the passwords of
        listeners.

        ```python
        snapshot = sim.snapshot()
        client.devices.suspend("iccid:89148000008682242668")
        sim.restore(snapshot)
        ```
        """
    def restore(self, snapshot: bytes) -> None:
        """Replaces the state of the simulator with the state in a snapshot.

        ```python
        sim.restore(sim.snapshot())
        ```
        """
    def close(self) -> None:
        """Stops the simulator.

        ```python
        sim.close()
        ```
        """
    def __enter__(self) -> Self: ...
    def __exit__(
        self, type: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None, /
    ) -> None: ...
