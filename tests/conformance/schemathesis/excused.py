"""Excuses a failed check of Schemathesis if the failure is known behavior of this API.

Each excuse applies to one check and to as few responses as possible, and names the entry of openapi/quirks.yaml on which it is
based.
"""

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

# The error codes of the service: those in openapi/errors.yaml, where `*` stands for one part between dots, and those in the
# `choice` members of openapi/quirks.yaml.
CODES = [error["code"] for error in ERRORS if "service" in error["from"]]
CODES += re.findall(r"\b(?:INPUT_INVALID|REQUEST_FAILED)\.[\w.]*\w", " ".join(quirk["choice"] for quirk in QUIRKS))
DOCUMENTED = re.compile("|".join(re.escape(code).replace(r"\*", "[^.]+") for code in CODES))

# Codes for malformed bodies. A response with such a code is not excused, because Schemathesis sent a body that the OpenAPI
# description allows.
MALFORMED = {"DeserializationFailed", "INPUT_INVALID.RequestUndefined"}

# Codes that the location, diagnostics and firmware servers use for many problems. Only the message shows the cause.
CATCH_ALL = {"INVALID_PARAMETER", "INVALID_REQUEST"}

# Messages that mean a malformed body if the code is in CATCH_ALL. Responses with these messages are not excused either.
WRONG_FORM = [r" must be of type ", r" is missing in ", r"^The request has no body$", r"^The body is not JSON"]

# Messages that are excused if the code is REQUEST_FAILED.UnexpectedError, which covers all problems without a code of their own.
RULES = [
    r"names no (device|identifier)$",
    r"^Name devices( or give a filter|, or select them by accountName or groupName)",
    r"^Name devices or give a filter, not both$",
    r"must name one device$",
    r"^Register a listener for \w+ first$",
    r"^There is no request ",
    r"^Request \S+ does not change a state",
    r"^The devices are already in this account: name the account to move them to$",
    r"^next must be the index of a device, from 1$",
    r"by at most three months$",
    r"^deviceSku must be in upper case",
    r"^The account has no state .* of a service ",
    r"^npaNxx (is missing|must be six digits)$",
    r"^The group has no name$",
    r"^Request \S+ is for several devices",
    r"^Devices of an account with custom states cannot be moved$",
    r"^The device must be named by one identifier$",
    r"^(The request id|orderRequestId) is not a GUID$",
    r"^next must be (a|the) number",
    r" is not about profiles: ",
    r" is not a date such as ",
    r"^message is not base64$",
    r"^servicePlan is missing$",
    r"^The billing cycle is not closed yet$",
    r"^billingCycle\.from is after billingCycle\.to$",
    r"^billingCycle spans more than \d+ cycles$",
    r" must have a year and a month from 1 to 12$",
    r"^Expected either deviceId or label$",
    r" exclude each other$",
    r"^Name a device or labels$",
    r"^Devices can be named only if lineLevel is true$",
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
    """Returns the error code without the service prefix, which some servers leave out."""
    answer = response.json()
    whole = (answer.get("errorCode") or "") if isinstance(answer, dict) else ""
    return whole.partition(".")[2] or whole


def is_gateway_fault(operation, case, response):
    return response.status_code == 400 and response.json()["fault"]["code"] == "900906"


def breaks_a_rule(operation, case, response):
    if response.status_code != 400 or code(response) in MALFORMED or not DOCUMENTED.fullmatch(code(response)):
        return False
    message = response.json()["errorMessage"]
    if code(response) in CATCH_ALL:
        return not any(re.search(form, message) for form in WRONG_FORM)
    if code(response) != "REQUEST_FAILED.UnexpectedError":
        return True
    return any(re.search(rule, message, re.DOTALL) for rule in RULES)


def is_missing_monitor(operation, case, response):
    return operation == "stopReachabilityMonitor" and code(response) == "NOT_FOUND"


def is_valid_without_nulls(operation, case, response):
    reduced = without_nulls(case.body)
    return reduced != case.body and validator(case.operation, case.media_type).is_valid(reduced)


def is_valid_without_state(operation, case, response):
    if operation != "listDevices" or not isinstance(case.body.get("currentState"), str):
        return False
    reduced = {name: member for name, member in case.body.items() if name != "currentState"}
    return validator(case.operation, case.media_type).is_valid(without_nulls(reduced))


def has_other_upload_type(operation, case, response):
    if operation not in {"uploadDevices", "uploadAndActivateDevices"} or not isinstance(case.body.get("uploadType"), str):
        return False
    listed = {**case.body, "uploadType": "IMEI"}
    return validator(case.operation, case.media_type).is_valid(without_nulls(listed))


def has_other_service_type(operation, case, response):
    if operation != "changeDeviceIdentifier" or (case.path_parameters or {}).get("serviceType") in {"3g", "4g"}:
        return False
    return validator(case.operation, case.media_type).is_valid(without_nulls(case.body))


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
    Excuse("unsupported_method", "sim-unknown-resource", "No source documents status 405, so an unsupported method is answered like an unknown resource.", is_gateway_fault),
    Excuse(
        "positive_data_acceptance",
        "sim-bad-body",
        "The service answers 400 if it refuses a body. A body that its schema allows can refer to something that does not exist, "
        "or violate a rule that a schema cannot express. The error code shows the reason.",
        breaks_a_rule,
    ),
    Excuse(
        "not_a_server_error",
        "reachability-not-found",
        "If the monitor does not exist, the service answers NOT_FOUND with status 500.",
        is_missing_monitor,
    ),
    Excuse(
        "negative_data_rejection",
        "sim-null-member",
        "The service treats an optional member that is null as absent.",
        is_valid_without_nulls,
    ),
    Excuse(
        "negative_data_rejection",
        "sim-unknown-state",
        "Accounts can define custom states, so listDevices accepts any state and returns no device for an unknown state.",
        is_valid_without_state,
    ),
    Excuse(
        "negative_data_rejection",
        "upload-type",
        "uploadType is a free string, so the simulator accepts values that the description does not list.",
        has_other_upload_type,
    ),
    Excuse(
        "negative_data_rejection",
        "service-type-values",
        "No source lists the values of serviceType, so the simulator accepts any value.",
        has_other_service_type,
    ),
]

UNKNOWN = {excuse.quirk for excuse in EXCUSES} - {quirk["id"] for quirk in QUIRKS}
if UNKNOWN:
    raise SystemExit(f"excused.py cites {sorted(UNKNOWN)}, which openapi/quirks.yaml does not have")


def excuse(operation, failure, case, response):
    """Returns the excuse for a failure, or None if no excuse applies."""
    candidates = (excuse for excuse in EXCUSES if excuse.check in failure.checks)
    return next((excuse for excuse in candidates if excuse.holds(operation, case, response)), None)
