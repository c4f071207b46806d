"""What the judge may not expect of this API. Each excuse is for one check and as few answers as can be told apart, and names the
entry of openapi/quirks.yaml, or of openapi/errors.yaml, that it rests on."""

import functools
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Callable

import yaml
from schemathesis.core.jsonschema import make_validator

OPENAPI = Path(__file__).resolve().parents[3] / "openapi"

QUIRKS = yaml.safe_load((OPENAPI / "quirks.yaml").read_text())
ERRORS = yaml.safe_load((OPENAPI / "errors.yaml").read_text())

# The codes that are documented, where `*` stands for one part, and those that the register says are guessed.
CODES = [error["code"] for error in ERRORS if "service" in error["from"]]
CODES += re.findall(r"\b(?:INPUT_INVALID|REQUEST_FAILED)\.[\w.]*\w", " ".join(quirk["choice"] for quirk in QUIRKS))
DOCUMENTED = re.compile("|".join(re.escape(code).replace(r"\*", "[^.]+") for code in CODES))

# Codes that say that a body is malformed: never right for a body that the description allows.
MALFORMED = {"DeserializationFailed", "INPUT_INVALID.RequestUndefined"}

# The codes of the servers for location, diagnostics and firmware for all that has none of its own: the message tells what.
CATCH_ALL = {"INVALID_PARAMETER", "INVALID_REQUEST"}

# What those say of a body that has not the described form.
WRONG_FORM = [r" has to be of type ", r" is missing in ", r"^The request has no body$", r"^The body is no JSON"]

# What UnexpectedError, the code for all that has none of its own, may object to in a body of the described form.
RULES = [
    r"names no (device|identifier)$",
    r"^Name devices( or give a filter|, or select them by accountName or groupName)",
    r"^Name devices or give a filter, not both$",
    r"has to name one device$",
    r"^Register a listener for \w+ first$",
    r"^There is no request ",
    r"^Request \S+ is not about a state",
    r"^The lines are in this account: name another one to move them to$",
    r"^next is no number of a device$",
    r"by three months at most$",
    r"^deviceSku has to be in upper case",
    r"^The account has no state .* of a service ",
    r"^npaNxx (is missing|has to be six digits)$",
    r"^The group has no name$",
    r"^Request \S+ is for several devices",
    r"^The account has custom states: lines cannot be moved$",
    r"^The device has to be named by one identifier$",
    r"^(The request id|orderRequestId) is not a GUID$",
    r"^next is (a|the) number",
    r" is not about profiles: ",
    r" is no date such as ",
    r"^message is not base64$",
    r"^servicePlan is missing$",
    r"^The billing cycle is not closed yet$",
    r"^billingCycle\.from is after billingCycle\.to$",
    r"^billingCycle spans more than \d+ cycles$",
    r" is no year with a month from 1 to 12$",
    r"^Exactly one of deviceId and label is due$",
    r" exclude each other$",
    r"^Name a device or labels$",
    r"^Devices are told with lineLevel true only$",
    r"^(earliest|startTime) is after (latest|endTime)$",
    r"^startTime is more than six months ago$",
    r"^endTime is more than a month after startTime$",
]


@dataclass(frozen=True)
class Excuse:
    check: str
    quirk: str
    reason: str
    holds: Callable[[str, object, object], bool]


def code(response):
    """The code of a refusal by the service, without the name of the service; some servers behind it put none in front."""
    answer = response.json()
    whole = (answer.get("errorCode") or "") if isinstance(answer, dict) else ""
    return whole.partition(".")[2] or whole


def is_gateways(operation, case, response):
    return response.status_code == 400 and response.json()["fault"]["code"] == "900906"


def breaks_a_rule(operation, case, response):
    if response.status_code != 400 or code(response) in MALFORMED or not DOCUMENTED.fullmatch(code(response)):
        return False
    text = response.json()["errorMessage"]
    if code(response) in CATCH_ALL:
        return not any(re.search(form, text) for form in WRONG_FORM)
    if code(response) != "REQUEST_FAILED.UnexpectedError":
        return True
    return any(re.search(rule, text, re.DOTALL) for rule in RULES)


def is_of_a_monitor(operation, case, response):
    return operation == "stopReachabilityMonitor" and code(response) == "NOT_FOUND"


def is_valid_without_nulls(operation, case, response):
    bare = without_nulls(case.body)
    return bare != case.body and validator(case.operation, case.media_type).is_valid(bare)


def is_valid_without_state(operation, case, response):
    if operation != "listDevices" or not isinstance(case.body.get("currentState"), str):
        return False
    bare = {name: member for name, member in case.body.items() if name != "currentState"}
    return validator(case.operation, case.media_type).is_valid(without_nulls(bare))


def without_nulls(value):
    if isinstance(value, list):
        return [without_nulls(item) for item in value]
    if isinstance(value, dict):
        return {name: without_nulls(member) for name, member in value.items() if member is not None}
    return value


@functools.cache
def validator(operation, media_type):
    body = operation.get_body_for_media_type(media_type)
    return make_validator(body.optimized_schema, operation.schema.adapter.jsonschema_validator_cls)


EXCUSES = [
    Excuse("unsupported_method", "sim-unknown-resource", "The gateway has no 405: it knows no such resource.", is_gateways),
    Excuse(
        "positive_data_acceptance",
        "sim-bad-body",
        "The service answers 400 whatever went wrong. A body that its schema allows can name what is not there, or break a rule "
        "that a schema cannot hold; the code says which.",
        breaks_a_rule,
    ),
    Excuse(
        "not_a_server_error",
        "reachability-not-found",
        "The service answers NOT_FOUND under status 500.",
        is_of_a_monitor,
    ),
    Excuse(
        "negative_data_rejection",
        "sim-null-member",
        "An optional member that is null counts as left out.",
        is_valid_without_nulls,
    ),
    Excuse(
        "negative_data_rejection",
        "sim-unknown-state",
        "Accounts have states of their own, so that listDevices can refuse none: it finds no line in it.",
        is_valid_without_state,
    ),
]

UNKNOWN = {excuse.quirk for excuse in EXCUSES} - {quirk["id"] for quirk in QUIRKS}
if UNKNOWN:
    raise SystemExit(f"excused.py cites {sorted(UNKNOWN)}, which openapi/quirks.yaml does not have")


def excuse(operation, failure, case, response):
    """The excuse for a failure, if there is one."""
    fitting = (excuse for excuse in EXCUSES if excuse.check in failure.checks)
    return next((excuse for excuse in fitting if excuse.holds(operation, case, response)), None)
