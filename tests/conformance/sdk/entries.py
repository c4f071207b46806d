"""What an entry of the table is, what its arguments are made of, and what may be expected of its outcome."""

from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from simulator import ACCOUNT, PASSWORD, Json, Simulator

# Virtual seconds within which outcomes are told, and those of devices that have to be waited for.
SOON, LATE = 1_800, 86_400


@dataclass(frozen=True)
class Line:
    """A line of the fleet, as it was before the judge."""

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
class Place:
    """The simulator as the table uses it: each line once, and what earlier entries left for later ones."""

    simulator: Simulator
    password: str = PASSWORD
    kept: dict[str, Any] = field(default_factory=dict)
    taken: list[Line] = field(default_factory=list)

    def line(self, state: str = "active", among: Collection[str] = ()) -> Line:
        """A line that no entry had before, and that has no profiles: `euicc.py` uses those; with this hardware, if any is given."""
        used = {line.iccid for line in self.taken}
        free = (line for line in self.simulator.fleet() if line["state"] == state and line["account"] == ACCOUNT)
        fitting = (line for line in free if not among or line["imei"] in among)
        found = next(line for line in fitting if line["iccid"] not in used and not line["eid"])
        return self.take(found)

    def take(self, found: Json) -> Line:
        plan = found["service_plan"] or ""
        line = Line(found["iccid"], found["imei"], found["mdn"] or "", found["eid"] or "", plan)
        self.taken.append(line)
        return line

    def stranger(self) -> Line:
        """A SIM and hardware that the account does not have."""
        number = 90 + len(self.taken)
        line = Line(f"8914800000999999{number:04}", f"35999999999{number:04}", "", "", "")
        self.taken.append(line)
        return line

    def now(self) -> datetime:
        return datetime.fromisoformat(self.simulator.get("state")["clock"]["now"])

    def time(self, days: float) -> str:
        """A time so many days from now, by the clock of the simulator."""
        return (self.now() + timedelta(days=days)).strftime("%Y-%m-%dT%H:%M:%SZ")

    def day(self, days: float, form: str = "%Y-%m-%d") -> str:
        return (self.now() + timedelta(days=days)).strftime(form)


@dataclass
class Seen:
    """A call that was answered: what was asked, and what came of it."""

    place: Place
    operation: str
    lines: list[Line]
    # The typed answer of the SDK, and what it was made from.
    answer: Any
    raw: Any
    # Entries of the operation in the ledger before the call.
    before: int

    def entries(self) -> list[Json]:
        """The entries of the ledger that follow from the call."""
        entries = self.place.simulator.ledger(self.operation)
        request = self.raw.get("requestId") if isinstance(self.raw, dict) else None
        if request:
            return [entry for entry in entries if entry.get("request_id") == request]
        return entries[self.before :]

    def line(self) -> Line:
        return self.lines[0]


# Raises AssertionError with what is missing.
Expectation = Callable[[Seen], None]


@dataclass(frozen=True)
class Entry:
    """An operation of ours, the SDK's method for it, its arguments and what has to come of it."""

    operation: str
    method: str
    # By the names of the SDK's parameters; an object is put into the SDK's model of that parameter.
    arguments: Callable[[Place], Json]
    expected: list[Expectation]
    # Where the SDK is known to differ from the description: a part of the finding, and the reason.
    known_difference: dict[str, str] = field(default_factory=dict)


def need(holds: object, text: str) -> None:
    if not holds:
        raise AssertionError(text)


def accepted(seen: Seen) -> None:
    """The ledger has the call."""
    need(seen.entries(), f"the ledger has no entry of {seen.operation}")


def logged(*events: str) -> Expectation:
    """Entries of these kinds follow from the call, at once or soon."""

    def expectation(seen: Seen) -> None:
        seen.place.simulator.advance(SOON)
        there = {entry["event"] for entry in seen.entries()}
        need(there >= set(events), f"the ledger has {sorted(there)}, and not {sorted(set(events) - there)}")

    return expectation


def done(seen: Seen) -> None:
    """Every device of the call has the outcome success, or the one job of a call that is not about devices."""
    seen.place.simulator.advance(SOON)
    if not any("outcome" in entry for entry in seen.entries()):
        seen.place.simulator.advance(LATE)
    entries = seen.entries()
    need(any(entry["event"] == "accepted" for entry in entries), f"{seen.operation} is not accepted in the ledger")
    outcomes = [entry for entry in entries if "outcome" in entry]
    need(outcomes, f"the ledger has no outcome: {entries}")
    failed = [entry for entry in outcomes if entry["outcome"] != "success"]
    need(not failed, f"not done: {failed}")


def turned(state: str) -> Expectation:
    """Every line of the call is in this state, in the ledger and in the fleet."""

    def expectation(seen: Seen) -> None:
        done(seen)
        changed = {entry["device"]["iccid"] for entry in seen.entries() if entry.get("to") == state}
        for line in seen.lines:
            need(line.iccid in changed, f"the ledger does not say that {line.iccid} became {state}")
            now = seen.place.simulator.line(line.iccid)
            need(now and now["state"] == state, f"{line.iccid} is not {state} but {now}")

    return expectation


def told(service: str, **members: Any) -> Expectation:
    """The outcome was delivered to the listener of this service, and its response has these members."""

    def expectation(seen: Seen) -> None:
        done(seen)
        services = {entry.get("service") for entry in seen.entries() if entry["event"] == "callback_delivered"}
        need(service in services, f"told to {services or 'no listener'}, not to {service}")
        about = [message["body"] for message in seen.place.simulator.messages(service)]
        # A device that does not answer at once is warned of first.
        said = [body for body in about if body["requestId"] == seen.raw["requestId"] and body["status"] != "Pending"]
        need(said and said[0]["status"] == "Success", f"{service} was told {said}")
        response = next(iter(said[0]["deviceResponse"].values()))
        # One message answers for all devices of a question whether they can be activated.
        response = response[0] if isinstance(response, list) else response
        for name, value in members.items():
            fits = value(response.get(name)) if callable(value) else response.get(name) == value
            need(fits, f"{name} is not as expected in {response}")

    return expectation


def holds(text: str, true: Callable[[Seen], object]) -> Expectation:
    """Something of the typed answer, or of the fleet after the call."""

    def expectation(seen: Seen) -> None:
        need(true(seen), f"{text}: {str(seen.raw)[:300]}")

    return expectation


def keeps(name: str, value: Callable[[Seen], Any]) -> Expectation:
    """Leaves something of the answer for later entries."""

    def expectation(seen: Seen) -> None:
        kept = value(seen)
        need(kept, f"the answer has no {name}")
        seen.place.kept[name] = kept

    return expectation


def about(line: Any, **more: Any) -> Json:
    """A body about one line."""
    return {"body": {"accountName": ACCOUNT, "devices": [line.ids("iccid", "imei")], **more}}


def named(*kinds: str, key: str = "deviceIds", **more: Any) -> Any:
    """A body that names an active line in a flat list of identifiers."""

    def arguments(place: Place) -> Json:
        line = place.line()
        return {"body": {"accountName": ACCOUNT, key: [line.id(kind) for kind in kinds or ("iccid",)], **more}}

    return arguments


def on(state: str = "active", **more: Any) -> Any:
    """A body about a fresh line of this state."""
    return lambda place: about(place.line(state), **more)


def account(parameter: str = "aname", **more: Any) -> Any:
    return lambda _: {parameter: ACCOUNT, **more}


def shown(seen: Seen, iccid: str = "") -> Json:
    """The line of the call, or the one with this SIM, as the simulator has it now."""
    return seen.place.simulator.line(iccid or seen.line().iccid) or {}


def change_of(parameter: str, value: str) -> Any:
    """The line of the call has this value after it."""
    return holds(f"{parameter} is {value}", lambda seen: shown(seen)[parameter] == value)
