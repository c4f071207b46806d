"""What Schemathesis cannot know: how to log in, how not to be logged out by its own requests, and what is there to ask about."""

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

# Real seconds after which both tokens are asked for anew.
RENEWAL = 300


def name(operation):
    return operation.definition.raw.get("operationId", "")


class Login:
    """The tokens of the run."""

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
        """A new session. The login makes the service forget the failed ones before it, so that the user is never locked."""
        login = {"username": USER, "password": self.password}
        return self.post("/m2m/v1/session/login", {"Authorization": f"Bearer {self.bearer()}"}, json=login)["sessionToken"]

    def post(self, path, headers, **body):
        answer = self.http.post(URL + path, headers=headers, timeout=20, **body)
        answer.raise_for_status()
        return answer.json()


LOGIN = Login()


@schemathesis.auth(refresh_interval=None)
class Tokens:
    """What the operation wants. Those that end a session or try a password get a session of their own: the login before it makes
    the service forget the wrong tries."""

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


class Place:
    """What is there: drawn from for requests that are in order, because made-up devices would only ever be unknown ones."""

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
        plans = {line.get("servicePlan") for device in page["devices"] for line in device["carrierInformations"]}
        self.plans = sorted(plan for plan in plans if plan)
        groups = {group for device in page["devices"] for group in device.get("groupNames", [])}
        self.groups = sorted(groups)

    @staticmethod
    def ids(device):
        kinds = ("iccid", "imei", "mdn", "eid")
        return [{"id": id["id"], "kind": id["kind"].lower()} for id in device["deviceIds"] if id["kind"].lower() in kinds]

    def settle(self, value, key, dice):
        """The value, with the names in it that mean something replaced by names of what is there; mostly."""
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
            return dice.choice(known) if known and dice.random() < 0.9 else value
        if isinstance(value, list):
            # One device by one or more of its names, or devices by one name each.
            if key in ("deviceIds", "deviceIdsTo") and value and dice.random() < 0.9:
                ids = dice.choice(self.devices)
                return ids if dice.random() < 0.5 else [id for id in ids if id["kind"] == "imei"]
            return [self.settle(item, key, dice) for item in value]
        if isinstance(value, dict):
            if set(value) == {"id", "kind"}:
                return dice.choice(dice.choice(self.devices))
            settled = {member: self.settle(item, member, dice) for member, item in value.items()}
            if value.get("name") in messages.CALLBACKS and isinstance(value.get("url"), str):
                settled["url"] = self.listener + value["name"]
            return settled
        return value


PLACE = Place()


@schemathesis.hook
def before_load_schema(context, raw_schema):
    """Case does not count in kinds of identifiers, and answers say iccId (quirk kind-spelling)."""
    raw_schema["components"]["schemas"]["DeviceKind"]["enum"].append("iccId")


@schemathesis.check
def refusal_is_documented(context, response, case):
    """A refusal has one of the three shapes, and a code that openapi/errors.yaml has. The schema of refusals cannot say so."""
    if response.status_code < 400:
        return
    answer = response.json()
    shapes = [shape for shape in ("errorCode", "fault", "error") if answer.get(shape)]
    assert len(shapes) == 1, f"a refusal of the shapes {shapes}"
    if shapes == ["errorCode"]:
        assert excused.DOCUMENTED.fullmatch(excused.code(response)), f"{answer['errorCode']} is not in openapi/errors.yaml"


@schemathesis.check
def session_is_not_ignored(context, response, case):
    """A call that wants a session fails with a wrong one, told by the code (quirk session-expired-status). The judge's own check
    leaves the bearer out too, and so never gets as far."""
    operation = name(case.operation)
    wants = any("session" in wanted for wanted in case.operation.definition.raw.get("security", []))
    if response.status_code >= 300 or not wants or operation in CHECKED:
        return
    CHECKED.add(operation)
    headers = {**response.request.headers, "VZ-M2M-Token": "00000000-0000-4000-8000-000000000000"}
    request = response.request
    answer = LOGIN.http.request(request.method, request.url, headers=headers, data=request.body, timeout=20)
    said = answer.json().get("errorCode") or "", answer.json().get("errorMessage") or ""
    # The location server hands on what the platform says (quirk location-session-expired).
    hands_on = said[0] == "INVALID_PARAMETER" and said[1].startswith("UWS verification failure") and "session" in said[1]
    told = said[0].endswith(".INPUT_INVALID.SessionToken.Invalid") or (hands_on and "/loc/" in request.url)
    assert answer.status_code == 400 and told, f"{answer.status_code} {answer.text[:200]}"


# Operations that were called with a wrong session.
CHECKED = set()

schemathesis.check(messages.callbacks_are_described)


@schemathesis.hook
def before_call(context, case, kwargs):
    if case.meta is None or not case.meta.generation.mode.is_positive:
        return
    # What is left out is no JSON, and its text differs from run to run.
    dice = random.Random(json.dumps([case.body, case.path_parameters], default=lambda _: None, sort_keys=True))
    if isinstance(case.body, (dict, list)):
        case.body = PLACE.settle(case.body, "", dice)
    if case.path_parameters:
        case.path_parameters = PLACE.settle(dict(case.path_parameters), "", dice)


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
            PLACE.requests = [*PLACE.requests[-20:], answer["requestId"]]


@schemathesis.hook
def filter_failure(context, failure, case, response):
    return excused.excuse(name(case.operation), failure, case, response) is None
