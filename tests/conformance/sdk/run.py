"""Drives every operation of our description that Verizon's SDK has, and judges the outcome by the simulator's ledger.

Start it with the URL of a fresh, paused simulator: python judge.py http://127.0.0.1:8787/api
"""

import re
import sys
import warnings
from http import HTTPStatus
from typing import Any

from apimatic_core.exceptions.auth_validation_exception import AuthValidationException
from verizon.exceptions.api_exception import APIException

import operations
from entries import Entry, Place, Seen
from sdk import OPERATIONS, QUIRKS, Client, lost, methods, model_of, plain
from simulator import KEY, SECRET, USER, Json, Simulator

# What an operation that was carried out is answered with.
ANSWERED = range(HTTPStatus.OK, HTTPStatus.MULTIPLE_CHOICES)

# How what is looked for is missed in an answer of another form.
ABSENT = (AttributeError, LookupError, StopIteration, TypeError, ValueError)

# A few lines of every fleet have hardware that the network does not know, are away or take no text (quirk sim-sms-away): then
# another line is tried.
UNLUCKY = (
    "REQUEST_FAILED.DeviceNotFound",
    "REQUEST_FAILED.SmsExpired",
    "POSITION METHOD FAILURE",
    "the carrier's device database",
    "not to SMSDeliveryConfirmation",
)
TRIES = 3


class Judge:
    def __init__(self, url: str) -> None:
        self.place = Place(Simulator(url))
        self.client = Client(url, KEY, SECRET)

    def judge(self, entry: Entry) -> list[str]:
        """What is wrong with one operation."""
        found: list[str] = []
        for _ in range(TRIES):
            found = self.findings(entry)
            if not any(code in finding for finding in found for code in UNLUCKY):
                break
        return found

    def findings(self, entry: Entry) -> list[str]:
        """What is wrong with one call of it."""
        # The clock may have passed the end of the tokens of before.
        self.client.login(USER, self.place.password)
        before, taken = len(self.place.simulator.ledger(entry.operation)), len(self.place.taken)
        try:
            arguments = entry.arguments(self.place)
        except ABSENT as absent:
            return [f"there is nothing to call it with, an entry before it failed: {absent!r}"]
        status, answer = self.call(entry, arguments)
        found = self.travelled(entry, arguments)
        if status not in ANSWERED:
            return [*found, f"answered {status} {self.client.wire.answers[-1:]}"]
        if isinstance(answer, Exception):
            return [*found, f"the SDK cannot read the answer: {answer!r}"]
        _, raw = self.client.wire.answers[-1]
        found += [f"the SDK's model of the answer has no {name}" for name in dict.fromkeys(lost(raw, plain(answer)))]
        return found + unmet(entry, Seen(self.place, entry.operation, self.place.taken[taken:], answer, raw, before))

    def call(self, entry: Entry, arguments: Json) -> tuple[int, Any]:
        """The status of the answer, 0 when none came, and its typed body or why there is none."""
        wire = self.client.wire
        wire.calls.clear()
        wire.answers.clear()
        method = self.client.method(entry.method)
        try:
            answer = method(**{name: typed(method, name, value) for name, value in arguments.items()})
        except APIException as refused:
            return refused.response_code, refused
        except (AuthValidationException, *ABSENT) as broken:
            return (wire.answers[-1][0] if wire.answers else 0), broken
        return answer.status_code, answer.body

    def travelled(self, entry: Entry, arguments: Json) -> list[str]:
        """What the SDK did not send as it was told to."""
        if not self.client.wire.calls:
            return ["the SDK sends nothing"]
        method, path, body = self.client.wire.calls[-1]
        inside = path.removeprefix("/api")
        if not OPERATIONS[entry.operation].fits(method, inside):
            return [f"the SDK calls {method} {inside}"]
        members = dict.fromkeys(lost(arguments.get("body"), body))
        return [f"the SDK's model of the request has no {name}" for name in members]


def typed(method: Any, name: str, value: Any) -> Any:
    return model_of(method, name).from_dictionary(value) if isinstance(value, dict) else value


def unmet(entry: Entry, seen: Seen) -> list[str]:
    found = []
    for expectation in entry.expected:
        try:
            expectation(seen)
        except AssertionError as missing:
            found.append(str(missing))
        except ABSENT as absent:
            found.append(f"the answer has not what is looked for: {absent!r} in {str(seen.raw)[:300]}")
    return found


def settled(entry: Entry, findings: list[str]) -> tuple[list[str], int]:
    """The findings that are no known difference, with one for each known difference that does not show; and how many show."""
    known = entry.known_difference
    new = [finding for finding in findings if not any(part in finding for part in known)]
    showing = [part for part in known if any(part in finding for finding in findings)]
    new += [f"the known difference {part!r} does not show: take it out" for part in known if part not in showing]
    return new, len(showing)


def untold() -> list[str]:
    """What the SDK has of the description and the table has not, and the other way round."""
    theirs = dict(methods())
    ours = {entry.method: entry.operation for entry in operations.TABLE}
    missing = [f"{operation}: the table lacks {method}" for method, operation in theirs.items() if ours.get(method) != operation]
    surplus = [f"{ours[method]}: the SDK has no {method} for it" for method in ours.keys() - theirs.keys()]
    reasons = " ".join(reason for entry in operations.TABLE for reason in entry.known_difference.values())
    cited = set(re.findall(r"quirk ([\w-]+)", reasons))
    return missing + sorted(surplus) + [f"quirk {quirk} is cited and not in the register" for quirk in sorted(cited - QUIRKS)]


def main(url: str) -> int:
    # Half of the service's licence calls are deprecated, and all are judged.
    warnings.filterwarnings("ignore", message=".* is deprecated")
    failures = untold()
    showing = 0
    judge = Judge(url)
    for entry in operations.TABLE:
        new, differences = settled(entry, judge.judge(entry))
        failures += [f"{entry.operation} ({entry.method}): {finding}" for finding in new]
        showing += differences
    for failure in failures:
        print(failure)
    driven = {entry.operation for entry in operations.TABLE}
    print(
        f"{len(driven)} operations by {len(operations.TABLE)} calls of the SDK, {showing} known differences; "
        f"{len(OPERATIONS) - len(driven)} operations are not in the SDK; {len(failures)} failures"
    )
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
