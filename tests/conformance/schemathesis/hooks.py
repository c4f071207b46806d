"""The hooks of Schemathesis. They provide its requests with tokens and with existing devices, keep its logouts from ending the
session of the run, and add checks.
"""

import base64
import json
import os
import random
import sys
import time
from pathlib import Path

import requests
import schemathesis

sys.path.insert(0, str(Path(__file__).parent))
import excused
import messages

URL = os.environ["FUZZ_URL"]
KEY, SECRET, USER, PASSWORD, ACCOUNT = "sim-key", "sim-secret", "sim-user", "sim-password", "0000123456-00001"
BASIC = "Basic " + base64.b64encode(f"{KEY}:{SECRET}".encode()).decode()

# Seconds of real time after which `both` renews the bearer token and the session token.
RENEWAL = 300


def name(operation):
    return operation.definition.raw.get("operationId", "")


class Login:
    """Gets the tokens of the run, and renews them."""

    def __init__(self):
        self.http = requests.Session()
        self.password = PASSWORD
        self.tokens, self.since = None, 0.0

    def both(self):
        if self.tokens is None or time.monotonic() - self.since > RENEWAL:
            self.tokens, self.since = (self.bearer(), self.session()), time.monotonic()
        return self.tokens

    def bearer(self):
        return self.post("/ts/v1/oauth2/token", {"Authorization": BASIC}, data={"grant_type": "client_credentials"})["access_token"]

    def session(self):
        """Starts a new session. The login also resets the count of failed logins, so that they never lock the user."""
        login = {"username": USER, "password": self.password}
        return self.post("/m2m/v1/session/login", {"Authorization": f"Bearer {self.bearer()}"}, json=login)["sessionToken"]

    def post(self, path, headers, **body):
        response = self.http.post(URL + path, headers=headers, timeout=20, **body)
        response.raise_for_status()
        return response.json()


LOGIN = Login()


@schemathesis.auth(refresh_interval=None)
class Tokens:
    """Provides the credentials of each operation.

    Before each operation that ends a session or checks a password, an additional login starts a new session. If the operation
    ends a session, it gets this new session, so the session of the run stays valid. The additional login also resets the count
    of failed logins, so that they never lock the user.
    """

    def get(self, case, context):
        match name(context.operation):
            case "requestOauthToken" | "revokeOauthToken":
                return {"Authorization": BASIC}
            case "startConnectivityManagementSession":
                LOGIN.session()
                return {"Authorization": f"Bearer {LOGIN.both()[0]}"}
            case "endConnectivityManagementSession" | "resetConnectivityManagementPassword":
                return {"Authorization": f"Bearer {LOGIN.both()[0]}", "VZ-M2M-Token": LOGIN.session()}
            case _:
                bearer, session = LOGIN.both()
                return {"Authorization": f"Bearer {bearer}", "VZ-M2M-Token": session}

    def set(self, case, data, context):
        case.headers = {**(case.headers or {}), **data}


class Inventory:
    """The existing devices, plans, groups and requests. `before_call` puts them into the calls of Schemathesis, because the
    identifiers that Schemathesis generates at random do not exist in the simulator.
    """

    def __init__(self):
        bearer, session = LOGIN.both()
        tokens = {"Authorization": f"Bearer {bearer}", "VZ-M2M-Token": session}
        self.listener = messages.listen()
        for service in messages.BUNDLE["components"]["schemas"]["CallbackService"]["enum"]:
            body = {"name": service, "url": self.listener + service}
            LOGIN.post(f"/m2m/v1/callbacks/{ACCOUNT}", tokens, json=body)
        page = LOGIN.post("/m2m/v1/devices/actions/list", tokens, json={})
        self.devices = [self.ids(device) for device in page["devices"]]
        self.requests = ["00000000-0000-0000-0000-000000000000"]
        plans = {carrier.get("servicePlan") for device in page["devices"] for carrier in device["carrierInformations"]}
        self.plans = sorted(plan for plan in plans if plan)
        groups = {group for device in page["devices"] for group in device.get("groupNames", [])}
        self.groups = sorted(groups)

    @staticmethod
    def ids(device):
        kinds = ("iccid", "imei", "mdn", "eid")
        return [{"id": id["id"], "kind": id["kind"].lower()} for id in device["deviceIds"] if id["kind"].lower() in kinds]

    def fill_in(self, value, key, rng):
        """Returns the value with most of its references, such as accounts, devices and requests, replaced with existing ones."""
        if isinstance(value, str):
            known = {
                "accountName": [ACCOUNT],
                "account": [ACCOUNT],
                "aname": [ACCOUNT],
                "acc": [ACCOUNT],
                "groupName": self.groups,
                "gname": self.groups,
                "servicePlan": self.plans,
                "currentServicePlan": self.plans,
                "username": [USER],
                "password": [LOGIN.password],
                "oldPassword": [LOGIN.password],
                "token": [LOGIN.both()[0]],
                "sname": ["AlertService", "QoS"],
                "requestId": self.requests,
                "requestID": self.requests,
                "orderRequestId": self.requests,
            }.get(key)
            return rng.choice(known) if known and rng.random() < 0.9 else value
        if isinstance(value, list):
            # Some operations read such a list as the identifiers of one device, others as a list of devices with one identifier
            # each. Half of the lists have only the IMEI of one device, because such a list is valid for all these operations.
            if key in ("deviceIds", "deviceIdsTo") and value and rng.random() < 0.9:
                ids = rng.choice(self.devices)
                return ids if rng.random() < 0.5 else [id for id in ids if id["kind"] == "imei"]
            return [self.fill_in(item, key, rng) for item in value]
        if isinstance(value, dict):
            if set(value) == {"id", "kind"}:
                return rng.choice(rng.choice(self.devices))
            filled = {member: self.fill_in(item, member, rng) for member, item in value.items()}
            if value.get("name") in messages.CALLBACKS and isinstance(value.get("url"), str):
                filled["url"] = self.listener + value["name"]
            return filled
        return value


INVENTORY = Inventory()


@schemathesis.hook
def before_load_schema(context, raw_schema):
    """Allows the spelling iccId in responses, because identifier kinds are case-insensitive (quirk kind-spelling)."""
    raw_schema["components"]["schemas"]["DeviceKind"]["enum"].append("iccId")


@schemathesis.check
def refusal_is_documented(context, response, case):
    """Checks that an error response has exactly one of three shapes, and that its errorCode is documented. A schema cannot
    express these rules.
    """
    if response.status_code < 400:
        return
    answer = response.json()
    shapes = [shape for shape in ("errorCode", "fault", "error") if answer.get(shape)]
    assert len(shapes) == 1, f"expected one shape of error, found {shapes}"
    if shapes == ["errorCode"]:
        assert excused.DOCUMENTED.fullmatch(excused.code(response)), f"{answer['errorCode']} is not in openapi/errors.yaml"


@schemathesis.check
def session_is_not_ignored(context, response, case):
    """Checks that an operation that needs a session refuses an invalid session with the right code (quirk
    session-expired-status).

    Schemathesis has a similar check, but that check leaves out both tokens. The simulator then refuses the call because the
    bearer token is missing, and does not check the session.
    """
    operation = name(case.operation)
    needs_session = any("session" in scheme for scheme in case.operation.definition.raw.get("security", []))
    if response.status_code >= 300 or not needs_session or operation in CHECKED:
        return
    CHECKED.add(operation)
    headers = {**response.request.headers, "VZ-M2M-Token": "00000000-0000-4000-8000-000000000000"}
    request = response.request
    answer = LOGIN.http.request(request.method, request.url, headers=headers, data=request.body, timeout=20)
    code, message = answer.json().get("errorCode") or "", answer.json().get("errorMessage") or ""
    # The location server answers with INVALID_PARAMETER and the message of the platform (quirk location-session-expired).
    forwarded = code == "INVALID_PARAMETER" and message.startswith("UWS verification failure") and "session" in message
    refused = code.endswith(".INPUT_INVALID.SessionToken.Invalid") or (forwarded and "/loc/" in request.url)
    assert answer.status_code == 400 and refused, (
        f"expected a refusal of the invalid session, received {answer.status_code} {answer.text[:200]}"
    )


# Operations that were already called with an invalid session.
CHECKED = set()

schemathesis.check(messages.callbacks_are_described)


@schemathesis.hook
def before_call(context, case, kwargs):
    if case.meta is None or not case.meta.generation.mode.is_positive:
        return
    # The seed ignores values that are not JSON, because their string form differs from run to run.
    rng = random.Random(json.dumps([case.body, case.path_parameters], default=lambda _: None, sort_keys=True))
    if isinstance(case.body, (dict, list)):
        case.body = INVENTORY.fill_in(case.body, "", rng)
    if case.path_parameters:
        case.path_parameters = INVENTORY.fill_in(dict(case.path_parameters), "", rng)


@schemathesis.hook
def after_call(context, case, response):
    operation = name(case.operation)
    if operation == "revokeOauthToken":
        LOGIN.tokens = None
    if response.status_code == 200 and response.headers.get("content-type") == ["application/json"]:
        answer = response.json()
        if operation == "resetConnectivityManagementPassword":
            LOGIN.password = answer["newPassword"]
        if isinstance(answer, dict) and isinstance(answer.get("requestId"), str):
            INVENTORY.requests = [*INVENTORY.requests[-20:], answer["requestId"]]


@schemathesis.hook
def filter_failure(context, failure, case, response):
    return excused.excuse(name(case.operation), failure, case, response) is None
