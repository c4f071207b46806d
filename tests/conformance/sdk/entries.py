"""The types of the entries in the table of `operations.py`, and functions that create arguments and expectations."""

from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from simulator import ACCOUNT, PASSWORD, Json, Simulator

# Virtual seconds until the outcome of a device is reported: SOON for most devices, LATE for devices that are unreachable at
# first.
SOON, LATE = 1_800, 86_400


@dataclass(frozen=True)
class Device:
    """A device that an entry selected or created, as it was at that time."""

    iccid: str
    imei: str
    mdn: str
    eid: str
    plan: str

    def id(self, kind: str = "iccid") -> Json:
        return {"id": getattr(self, kind), "kind": kind}

    def ids(self, *kinds: str) -> Json:
        return {"deviceIds": [self.id(kind) for kind in kinds or ("iccid",)]}


@dataclass
class Context:
    """The state of a run: the simulator, the devices that entries have used, and values that later entries need."""

    simulator: Simulator
    password: str = PASSWORD
    saved: dict[str, Any] = field(default_factory=dict)
    taken: list[Device] = field(default_factory=list)

    def device(self, state: str = "active", among: Collection[str] = ()) -> Device:
        """Returns an unused device in this state. If `among` is not empty, considers only devices whose IMEI is in `among`. Never
        returns a device with an EID, because `euicc.py` uses these devices.
        """
        used = {device.iccid for device in self.taken}
        free = (device for device in self.simulator.fleet() if device["state"] == state and device["account"] == ACCOUNT)
        fitting = (device for device in free if not among or device["imei"] in among)
        found = next(device for device in fitting if device["iccid"] not in used and not device["eid"])
        return self.take(found)

    def take(self, found: Json) -> Device:
        plan = found["service_plan"] or ""
        device = Device(found["iccid"], found["imei"], found["mdn"] or "", found["eid"] or "", plan)
        self.taken.append(device)
        return device

    def new_device(self) -> Device:
        """Returns a device whose SIM and hardware are new to the account."""
        number = 90 + len(self.taken)
        device = Device(f"8914800000999999{number:04}", f"35999999999{number:04}", "", "", "")
        self.taken.append(device)
        return device

    def now(self) -> datetime:
        return datetime.fromisoformat(self.simulator.get("state")["clock"]["now"])

    def time(self, days: float) -> str:
        """Returns the time that is `days` days after the current time of the simulator."""
        return (self.now() + timedelta(days=days)).strftime("%Y-%m-%dT%H:%M:%SZ")

    def day(self, days: float, form: str = "%Y-%m-%d") -> str:
        return (self.now() + timedelta(days=days)).strftime(form)


@dataclass
class Seen:
    """A call with its response. The methods find the effects of the call in the simulator."""

    context: Context
    operation: str
    devices: list[Device]
    # The typed response of the SDK.
    answer: Any
    # The JSON that the response was decoded from.
    raw: Any
    # The number of ledger entries of the operation before the call.
    before: int

    def entries(self) -> list[Json]:
        """Returns the ledger entries of the call."""
        entries = self.context.simulator.ledger(self.operation)
        request = self.raw.get("requestId") if isinstance(self.raw, dict) else None
        if request:
            return [entry for entry in entries if entry.get("request_id") == request]
        return entries[self.before :]

    def device(self) -> Device:
        return self.devices[0]


# A check of a call. If the check fails, it raises an AssertionError that says what was expected.
Expectation = Callable[[Seen], None]


@dataclass(frozen=True)
class Entry:
    """An operation, the SDK's method for it, the arguments, and the expectations."""

    operation: str
    method: str
    # Creates the arguments, with the names of the SDK's parameters as keys. The run converts an argument that is a dict to the
    # SDK's model of the parameter.
    arguments: Callable[[Context], Json]
    expected: list[Expectation]
    # Known differences between the SDK and the description. `run.py` reports each difference as a finding. Maps a part of the
    # finding to the reason for the difference.
    known_difference: dict[str, str] = field(default_factory=dict)


def need(condition: object, message: str) -> None:
    if not condition:
        raise AssertionError(message)


def accepted(seen: Seen) -> None:
    """Checks that the ledger has an entry of the call."""
    need(seen.entries(), f"expected a ledger entry of {seen.operation}")


def logged(*events: str) -> Expectation:
    """Expects ledger entries with these events within half an hour of virtual time after the call."""

    def expectation(seen: Seen) -> None:
        seen.context.simulator.advance(SOON)
        found = {entry["event"] for entry in seen.entries()}
        need(found >= set(events), f"expected {sorted(events)} in the ledger, found {sorted(found)}")

    return expectation


def done(seen: Seen) -> None:
    """Checks that the call succeeded for every device, or as a whole if the call is not about devices."""
    seen.context.simulator.advance(SOON)
    if not any("outcome" in entry for entry in seen.entries()):
        seen.context.simulator.advance(LATE)
    entries = seen.entries()
    need(any(entry["event"] == "accepted" for entry in entries), f"expected an entry `accepted` of {seen.operation} in the ledger")
    outcomes = [entry for entry in entries if "outcome" in entry]
    need(outcomes, f"expected an outcome in the ledger, found {entries}")
    failed = [entry for entry in outcomes if entry["outcome"] != "success"]
    need(not failed, f"failed: {failed}")


def reached(state: str) -> Expectation:
    """Expects that every device of the call has changed to this state, according to the ledger and to the fleet."""

    def expectation(seen: Seen) -> None:
        done(seen)
        changed = {entry["device"]["iccid"] for entry in seen.entries() if entry.get("to") == state}
        for device in seen.devices:
            need(device.iccid in changed, f"expected a ledger entry in which {device.iccid} becomes {state}")
            now = seen.context.simulator.device(device.iccid)
            need(now and now["state"] == state, f"expected {device.iccid} to be {state}, found {now}")

    return expectation


def called_back(service: str, **members: Any) -> Expectation:
    """Expects a callback of this service that reports success, and whose device response has these members. Instead of a value,
    a member may have a function that checks the value.
    """

    def expectation(seen: Seen) -> None:
        done(seen)
        services = {entry.get("service") for entry in seen.entries() if entry["event"] == "callback_delivered"}
        need(service in services, f"expected a callback to {service}, found callbacks to {services or 'no service'}")
        messages = [message["body"] for message in seen.context.simulator.messages(service)]
        # If a device does not respond immediately, the service first sends a message with the status Pending. This message does
        # not contain the outcome.
        outcomes = [body for body in messages if body["requestId"] == seen.raw["requestId"] and body["status"] != "Pending"]
        need(outcomes and outcomes[0]["status"] == "Success", f"expected a success from {service}, received {outcomes}")
        response = next(iter(outcomes[0]["deviceResponse"].values()))
        # checkDeviceAvailability sends one message for all devices, so its response is a list.
        response = response[0] if isinstance(response, list) else response
        for name, value in members.items():
            fits = value(response.get(name)) if callable(value) else response.get(name) == value
            need(fits, f"unexpected {name} in {response}")

    return expectation


def holds(text: str, condition: Callable[[Seen], object]) -> Expectation:
    """Expects that a condition on the typed response, or on the fleet after the call, is true. `text` describes the condition."""

    def expectation(seen: Seen) -> None:
        need(condition(seen), f"expected: {text}; received {str(seen.raw)[:300]}")

    return expectation


def saves(name: str, value: Callable[[Seen], Any]) -> Expectation:
    """Expects that a value of the call is not empty, and saves the value for later entries."""

    def expectation(seen: Seen) -> None:
        found = value(seen)
        need(found, f"expected a value to save as {name}")
        seen.context.saved[name] = found

    return expectation


def about(device: Any, **more: Any) -> Json:
    """Returns the arguments of a call about one device."""
    return {"body": {"accountName": ACCOUNT, "devices": [device.ids("iccid", "imei")], **more}}


def named(*kinds: str, key: str = "deviceIds", **more: Any) -> Any:
    """Returns a function that creates the arguments of a call about an unused active device. The member `key` of the body is a
    flat list of the device's identifiers.
    """

    def arguments(context: Context) -> Json:
        device = context.device()
        return {"body": {"accountName": ACCOUNT, key: [device.id(kind) for kind in kinds or ("iccid",)], **more}}

    return arguments


def on(state: str = "active", **more: Any) -> Any:
    """Returns a function that creates the arguments of a call about an unused device in this state."""
    return lambda context: about(context.device(state), **more)


def account(parameter: str = "aname", **more: Any) -> Any:
    return lambda _: {parameter: ACCOUNT, **more}


def shown(seen: Seen, iccid: str = "") -> Json:
    """Returns the simulator's current record of the device of the call, or of the device with this SIM. Returns an empty dict if
    the device does not exist.
    """
    return seen.context.simulator.device(iccid or seen.device().iccid) or {}


def change_of(parameter: str, value: str) -> Any:
    """Expects the device of the call to have this value of `parameter` after the call."""
    return holds(f"{parameter} is {value}", lambda seen: shown(seen)[parameter] == value)
