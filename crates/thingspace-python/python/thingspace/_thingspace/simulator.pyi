# Generated from crates/thingspace-python/stubs and src by `cargo xtask generate`. Do not edit.
"""The simulator."""

from types import TracebackType
from typing import Any, Literal, Self, TypeAlias, TypedDict, Unpack, final

from thingspace._thingspace.arguments import Credentials
from thingspace._thingspace.client import AsyncClient, Client

_Effect: TypeAlias = Literal[
    "status", "gateway", "html", "rate-limited", "bearer-refused", "session-refused", "delay", "hang", "close", "reset", "cut", "stall"
]

class _FaultDetails(TypedDict, total=False):
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
    """Simulates the service in this process, without an account."""

    def __new__(
        cls,
        *,
        devices: int = 100,
        seed: int = 1,
        callback_delay: tuple[float, float] = (0.2, 2.0),
        paused: bool = False,
    ) -> Self: ...
    @property
    def url(self) -> str:
        """The base URL for clients."""
    @property
    def credentials(self) -> Credentials:
        """The credentials that the simulator accepts, as keyword arguments of `Client`."""
    def client(self) -> Client:
        """Returns a client of the simulator. The client uses the clock of the simulator."""
    def async_client(self) -> AsyncClient:
        """Returns an asyncio client of the simulator. The client uses the clock of the simulator."""
    def ledger(self) -> list[dict[str, Any]]:
        """Returns the accepted requests and their effects, as a list of dictionaries."""
    def journal(self) -> list[dict[str, Any]]:
        """Returns all calls that the simulator has received, as a list of dictionaries."""
    def states(self) -> dict[str, int]:
        """Returns the number of devices in each state."""
    def advance(self, seconds: float) -> None:
        """Advances a paused clock by a number of seconds, and waits until all events that are due have happened."""
    def settle(self) -> None:
        """Waits until all events that are due have happened and all callbacks are delivered."""
    @property
    def now(self) -> str:
        """The virtual time, as an RFC 3339 string."""
    def advance_to_next_event(self) -> str:
        """Advances the clock to the next event, and waits until the event has happened. Returns the new time."""
    def pause(self) -> None:
        """Pauses the clock."""
    def resume(self, *, speed: float = 1.0) -> None:
        """Starts the clock. `speed` is the number of virtual seconds per real second."""
    def fleet(self) -> list[dict[str, Any]]:
        """Returns the current devices, as a list of dictionaries."""
    def inject(self, effect: _Effect, /, **details: Unpack[_FaultDetails]) -> int:
        """Injects a fault and returns its number: `sim.inject("status", status=503, operation="listDevices", times=2)`.

        Effects: status, gateway and html (with `status`), rate-limited (optionally with `retry_after_seconds`), bearer-refused,
        session-refused, delay (virtual `seconds`), hang, close, reset, cut and stall (after `bytes` bytes of the body). With
        `acted=True`, the operation is carried out before the fault. The other details select the calls that the fault
        affects, and limit their number.
        """
    def faults(self) -> list[dict[str, Any]]:
        """Returns the active faults and the number of calls that each fault has affected, as a list of dictionaries."""
    def clear_faults(self, number: int | None = None) -> None:
        """Removes the fault with this number. Without `number`, removes all faults."""
    def switches(self) -> dict[str, str]:
        """Returns the values of all switches. The keys are the ids of quirks."""
    def set_switch(self, quirk: str, value: str) -> None:
        """Sets the switch of a quirk. A switch selects one of two behaviors for which the sources about the service contradict each
        other.
        """
    def set_deliveries(self, *, duplicates: float = 0.0, losses: float = 0.0, reordering: float = 0.0) -> None:
        """Sets how unreliably callbacks are delivered. `duplicates` and `losses` are the fractions of the callbacks that are
        duplicated and lost. `reordering` is the maximum number of seconds by which a callback is delayed.
        """
    @property
    def inbox_url(self) -> str:
        """The URL of the simulator's own inbox, which you can register as a listener."""
    def inbox(self) -> list[dict[str, Any]]:
        """Returns the callbacks that the simulator's own inbox has received, as a list of dictionaries."""
    def expire_tokens(self) -> None:
        """Expires the bearer token and all session tokens."""
    def device_sends_sms(self, iccid: str, text: str) -> bool:
        """Sends an SMS from the device with this SIM. Returns False if no device in service has the SIM."""
    def device_sends_nidd(self, iccid: str, payload: bytes) -> bool:
        """Sends non-IP data from the device with this SIM. Returns False if no device in service has the SIM, or if the plan of
        the device has no non-IP data.
        """
    def add_traffic(self, iccid: str, bytes: int) -> bool:
        """Adds data usage to the device with this SIM, in a session that ends now. Returns False if no device in service has the
        SIM.
        """
    def move_sim(self, iccid: str, imei: str) -> bool:
        """Moves the SIM to hardware with this IMEI. Returns False if no device in service has the SIM."""
    def portal_change(self, iccid: str, change: str, /, **details: str | int) -> None:
        """Changes a device in the way the web portal does: `sim.portal_change(iccid, "suspend")`,
        `sim.portal_change(iccid, "activate", service_plan="m2m-5mb")`.

        Changes: activate and service_plan (with `service_plan`), suspend, restore, deactivate, custom_field (with `number` and
        `value`), group (with `name`), imei, iccid.
        """
    def reset(self) -> None:
        """Resets the simulator to its initial state."""
    def snapshot(self) -> bytes:
        """Returns the whole state of the simulator as bytes, for `restore`. The bytes contain the passwords of listeners."""
    def restore(self, snapshot: bytes) -> None:
        """Restores the state in a snapshot."""
    def close(self) -> None:
        """Stops the simulator."""
    def __enter__(self) -> Self: ...
    def __exit__(
        self, type: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None, /
    ) -> None: ...
