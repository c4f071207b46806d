"""Calls every operation for which Verizon's SDK has a method, and checks the response and the effects in the simulator.

Start this program with the URL of a new, paused simulator: python run.py http://127.0.0.1:8787/api
"""

import re
import sys
import warnings
from http import HTTPStatus
from typing import Any

from apimatic_core.exceptions.auth_validation_exception import AuthValidationException
from verizon.exceptions.api_exception import APIException

import operations
from entries import Entry, Context, Seen
from sdk import OPERATIONS, QUIRKS, Client, lost, methods, model_of, plain
from simulator import KEY, SECRET, USER, Json, Simulator

# The HTTP statuses that mean success.
SUCCESS = range(HTTPStatus.OK, HTTPStatus.MULTIPLE_CHOICES)

# The exceptions that occur if a response, or a value that an earlier entry saved, does not have the expected form.
ABSENT = (AttributeError, LookupError, StopIteration, TypeError, ValueError)

# If a finding contains one of these strings, the entry is tried again with another device. Some devices of every fleet have
# unknown hardware, are unreachable, or do not receive an SMS (quirk sim-sms-unreachable).
UNLUCKY = (
    "REQUEST_FAILED.DeviceNotFound",
    "REQUEST_FAILED.SmsExpired",
    "POSITION METHOD FAILURE",
    "the carrier's device database",
    "expected a callback to SMSDeliveryConfirmation",
)
TRIES = 3


class Runner:
    def __init__(self, url: str) -> None:
        self.context = Context(Simulator(url))
        self.client = Client(url, KEY, SECRET)

    def check(self, entry: Entry) -> list[str]:
        """Returns the findings about one entry. If a finding contains a string of `UNLUCKY`, tries the entry again with another
        device. After `TRIES` attempts, returns the findings of the last one.
        """
        found: list[str] = []
        for _ in range(TRIES):
            found = self.findings(entry)
            if not any(code in finding for finding in found for code in UNLUCKY):
                break
        return found

    def findings(self, entry: Entry) -> list[str]:
        """Returns the findings about one call."""
        # Log in before each call: earlier entries advance the simulator's clock, so the tokens may have expired.
        self.client.login(USER, self.context.password)
        before, taken = len(self.context.simulator.ledger(entry.operation)), len(self.context.taken)
        try:
            arguments = entry.arguments(self.context)
        except ABSENT as absent:
            return [f"no arguments, because an earlier entry failed: {absent!r}"]
        status, answer = self.call(entry, arguments)
        found = self.sent(entry, arguments)
        if status not in SUCCESS:
            return [*found, f"received status {status} {self.client.wire.answers[-1:]}"]
        if isinstance(answer, Exception):
            return [*found, f"the SDK cannot decode the response: {answer!r}"]
        _, raw = self.client.wire.answers[-1]
        found += [f"the SDK's model of the response lacks {name}" for name in dict.fromkeys(lost(raw, plain(answer)))]
        return found + unmet(entry, Seen(self.context, entry.operation, self.context.taken[taken:], answer, raw, before))

    def call(self, entry: Entry, arguments: Json) -> tuple[int, Any]:
        """Calls the SDK method. Returns the status of the response (0 without a response), and the typed body or the exception
        that the SDK raised.
        """
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

    def sent(self, entry: Entry, arguments: Json) -> list[str]:
        """Returns the differences between the arguments and the request that the SDK sent."""
        if not self.client.wire.calls:
            return ["the SDK sent no request"]
        method, path, body = self.client.wire.calls[-1]
        inside = path.removeprefix("/api")
        if not OPERATIONS[entry.operation].fits(method, inside):
            return [f"the SDK called {method} {inside}"]
        members = dict.fromkeys(lost(arguments.get("body"), body))
        return [f"the SDK's model of the request lacks {name}" for name in members]


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
            found.append(f"unexpected response: {absent!r} in {str(seen.raw)[:300]}")
    return found


def compared(entry: Entry, findings: list[str]) -> tuple[list[str], int]:
    """Returns the findings that are not known differences, and how many known differences occurred. A known difference that did
    not occur is a finding too.
    """
    known = entry.known_difference
    new = [finding for finding in findings if not any(part in finding for part in known)]
    showing = [part for part in known if any(part in finding for finding in findings)]
    new += [f"the known difference {part!r} did not occur: remove it" for part in known if part not in showing]
    return new, len(showing)


def gaps() -> list[str]:
    """Returns the differences between the methods of the SDK and `operations.TABLE`, and the quirks that the table cites but
    that do not exist.
    """
    theirs = dict(methods())
    ours = {entry.method: entry.operation for entry in operations.TABLE}
    missing = [f"{operation}: the table has no entry for {method}" for method, operation in theirs.items() if ours.get(method) != operation]
    surplus = [f"{ours[method]}: the SDK has no method {method} for it" for method in ours.keys() - theirs.keys()]
    reasons = " ".join(reason for entry in operations.TABLE for reason in entry.known_difference.values())
    cited = set(re.findall(r"quirk ([\w-]+)", reasons))
    return missing + sorted(surplus) + [f"quirk {quirk} is cited, but openapi/quirks.yaml does not have it" for quirk in sorted(cited - QUIRKS)]


def main(url: str) -> int:
    # The SDK warns about deprecated license operations. The table contains these operations deliberately, so ignore the warnings.
    warnings.filterwarnings("ignore", message=".* is deprecated")
    failures = gaps()
    showing = 0
    runner = Runner(url)
    for entry in operations.TABLE:
        new, differences = compared(entry, runner.check(entry))
        failures += [f"{entry.operation} ({entry.method}): {finding}" for finding in new]
        showing += differences
    for failure in failures:
        print(failure)
    tested = {entry.operation for entry in operations.TABLE}
    print(
        f"{len(tested)} operations by {len(operations.TABLE)} calls of the SDK, {showing} known differences; "
        f"{len(OPERATIONS) - len(tested)} operations are not in the SDK; {len(failures)} failures"
    )
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
