"""Whatever the Rust client offers, both Python clients offer: a table says where, and Rust's own source is held against it."""

import inspect
import re
from pathlib import Path
from typing import Any

import pytest
import thingspace as ts

SOURCE = Path(__file__).parents[2] / "thingspace" / "src"
NATIVE = ts._thingspace

#: Public methods of Rust's types: where Python has them. ``Class.method``, ``Class.method(parameter)``; several words for several places.
#: A value that begins with a dash says why Python does not have it.
TABLE: dict[str, dict[str, str]] = {
    "Client": {
        **{name: f"Client.{name}" for name in ("from_env", "devices", "callbacks", "usage", "connections", "provisioning")},
        **{name: f"Client.{name}" for name in ("account", "base_url", "login", "logout", "allow_login", "reset_password", "resume")},
        "builder": "Client",
        "raw": "Client.api",
        "operation": "Client.api",
    },
    "ClientBuilder": {
        **{name: f"Client({name})" for name in ("base_url", "key", "secret", "username", "password", "account", "timeout")},
        **{name: f"Client({name})" for name in ("proxy", "no_proxy", "ca_certificate", "seed", "token_store", "local_checks")},
        "from_env": "Client.from_env",
        "build": "Client",
        "clock": "- tests move the simulator's clock",
        "observer": "- Python has logging; counting goes by its records",
    },
    "Devices": {name: f"Devices.{name}" for name in ("list", "get", "activate", "suspend", "restore", "deactivate")},
    "ListDevices": {
        **{name: f"Devices.list({name})" for name in ("state", "group", "plan", "page_size", "after", "read_ahead")},
        **{name: f"Devices.list({name})" for name in ("added_after", "added_before")},
        "custom_field": "Devices.list(custom_fields)",
        "in_parts": "Devices.list(parts) Devices.list(parts_since)",
        "in_parts_at": "- parts are cut evenly",
        "stream": "List.__aiter__",
        "pages": "List.pages",
        "collect": "List.all",
    },
    "ListInParts": {"in_flight": "Devices.list(in_flight)", "stream": "List.__aiter__"},
    "Activate": {
        **{name: f"Devices.activate({name}) BulkDevices.activate({name})" for name in ("plan", "zip", "group", "cost_center")},
        "custom_field": "Devices.activate(custom_fields) BulkDevices.activate(custom_fields)",
        "in_bulk": "Devices.in_bulk BulkDevices.activate",
        "submit": "Devices.activate",
    },
    "Suspend": {
        "with_billing": "Devices.suspend(with_billing) BulkDevices.suspend(with_billing)",
        "in_bulk": "BulkDevices.suspend",
        "submit": "Devices.suspend",
    },
    "Restore": {"in_bulk": "BulkDevices.restore", "submit": "Devices.restore"},
    "Deactivate": {
        **{
            name: f"Devices.deactivate({name}) BulkDevices.deactivate({name})"
            for name in ("waive_termination_fee", "delete_after")
        },
        "in_bulk": "BulkDevices.deactivate",
        "submit": "Devices.deactivate",
    },
    "Bulk": {
        **{name: f"Devices.in_bulk({name})" for name in ("devices_per_request", "keep_going", "on_sent")},
        "submit": "BulkDevices.activate",
    },
    "Requests": {name: f"Requests.{name}" for name in ("requests", "not_sent", "stopped", "wait")},
    "Request": {
        **{name: f"Request.{name}" for name in ("request_id", "lost", "kind", "devices", "wait", "handle", "reconcile")},
    },
    "Wait": {
        "listening": "Request.wait(listener) Requests.wait(listener)",
        **{name: f"Request.wait({name}) Requests.wait({name})" for name in ("timeout", "look_after", "on_progress")},
    },
    "Outcomes": {
        **{name: f"Outcomes.{name}" for name in ("request_id", "requested", "done", "refused", "unknown", "not_sent", "callbacks")},
        "iter": "Outcomes.__iter__",
        "refusals": "Outcomes.failures",
    },
    "Refusal": {"code": "Outcome.code", "meaning": "Outcome.meaning", "message": "Outcome.reason"},
    "Callbacks": {name: f"Callbacks.{name}" for name in ("register", "list", "deregister")},
    "Histories": {
        "of": "UsageHistory.of ConnectionHistory.of ProvisioningHistory.of",
        "of_many": "UsageHistory.of_many ConnectionHistory.of_many ProvisioningHistory.of_many",
    },
    "History": {"stream": "List.__aiter__", "collect": "List.all"},
    "ManyHistories": {"in_flight": "UsageHistory.of_many(in_flight)", "stream": "List.__aiter__"},
    "Device": {
        **{name: f"Device.{name}" for name in ("id", "iccid", "imei", "mdn", "ids", "key", "state", "plan", "carrier", "account")},
        **{name: f"Device.{name}" for name in ("groups", "connected", "ip_address", "created", "last_activation")},
        **{name: f"Device.{name}" for name in ("last_activation_by", "last_connection", "billing_cycle_end", "custom_fields")},
        **{name: f"Device.{name}" for name in ("attributes", "attribute", "device_number", "alone")},
        "raw": "Device.to_dict",
    },
    "PasswordFile": {"new": "PasswordFile", "read": "PasswordFile.read"},
    "NewPassword": {"password": "NewPassword.password", "kept": "NewPassword.kept NewPassword.failure"},
    "FileStore": {"new": "FileStore(folder)", "of_user": "FileStore", "folder": "FileStore.folder"},
    "Error": {
        **{name: f"ThingSpaceError({name})" for name in ("kind", "phase", "status", "code", "full_code", "meaning")},
        **{name: f"ThingSpaceError({name})" for name in ("operation", "attempts", "retry_after", "request_id")},
        "message": "ThingSpaceError(message)",
        "is_retryable": "ThingSpaceError(retryable)",
        "from_raw": "- Python has no errors of the generator",
    },
}

#: Public types of Rust that Python has no class for, and why.
ELSEWHERE = {
    "ChangeKind": "a word: Request.kind",
    "DeviceId": "text: iccid:8914…",
    "DeviceKey": "text: imei:…+iccid:…",
    "Kind": "a word, and an exception class each",
    "TokenLock": "for stores written in Rust",
    "UntypedCall": "client.api",
    "OtelMetrics": "of the Rust feature opentelemetry",
}

#: What Rust has a method for and Python reaches by ``client.api`` only, so far. Take a name out when it is bound.
NOT_YET: dict[str, set[str]] = {
    "Activate": {
        "place_of_use",
    },
    "Client": {
        "accounts", "billed_usage", "euicc", "firmware", "groups", "histories", "labels", "locations", "nidd",
        "promo_usage", "reachability", "sms",
    },
    "Devices": {
        "add", "availability", "change_cost_center", "change_custom_fields", "change_identifiers",
        "change_place_of_use", "change_plan", "delete", "detach", "diagnostics", "go_to_state",
        "mismatched_hardware", "move_to", "order_status", "roaming_lists", "suspension_status", "upload",
    },
    "Histories": {
        "totals",
    },
}

#: Types of which all is reached by ``client.api`` only, so far.
NOT_YET_AT_ALL = {
    "Accounts", "AddDevices", "Answers", "BilledUsage", "Campaigns", "ChangeCostCenter", "ChangeCustomFields",
    "ChangeIdentifiers", "ChangePlaceOfUse", "ChangePlan", "ChangeProfiles", "DeleteDevices", "Firmware",
    "GoToState", "Groups", "Labels", "LocationListeners", "Locations", "MoveLines", "Nidd", "Paged", "ProfileChange",
    "Profiles", "PromoHistories", "Reachability", "SendSms", "Sms", "Submitted", "Upload",
}

BLOCK = re.compile(r"^impl(?:<[^>]*>)? (\w+)(?:<[^{]*>)? \{\n(.*?)^\}", re.MULTILINE | re.DOTALL)
METHOD = re.compile(r"^    pub (?:async )?fn (\w+)", re.MULTILINE)


def exported() -> set[str]:
    """The types that the crate hands out."""
    names = re.findall(r"^pub use \w+::(?:\{([^}]*)\}|(\w+));", (SOURCE / "lib.rs").read_text(), re.MULTILINE)
    return {name.strip() for several, one in names for name in (several or one).split(",")}


def rust_surface() -> dict[str, set[str]]:
    """The public methods of the crate's public types."""
    surface: dict[str, set[str]] = {}
    public = exported() | {"Callbacks"}
    for file in sorted(SOURCE.glob("*.rs")):
        for name, body in BLOCK.findall(file.read_text()):
            methods = set(METHOD.findall(body))
            if name in public and methods:
                surface.setdefault(name, set()).update(methods)
    return surface


def python_class(name: str, world: str) -> Any:
    """The class of one of the two worlds; some serve both."""
    if name == "ThingSpaceError":
        return ts.ThingSpaceError
    return getattr(NATIVE, world + name, None) or getattr(NATIVE, name)


def missing(place: str, world: str) -> str | None:
    """What is not there of ``Class.method(parameter)``."""
    name, _, parameter = place.rstrip(")").partition("(")
    kind, _, method = name.partition(".")
    found = python_class(kind, world)
    if method:
        if not hasattr(found, method):
            return f"{world}{name} is missing"
        found = getattr(found, method)
    if parameter and parameter not in inspect.signature(found).parameters:
        return f"{world}{name} has no {parameter}"
    return None


def test_the_source_is_read() -> None:
    surface = rust_surface()
    assert {"Client", "Devices", "Activate", "Wait", "Histories", "Error"} <= set(surface)
    assert {"activate", "list", "get"} <= surface["Devices"]


def test_what_is_new_in_rust_has_its_place_in_python() -> None:
    for name, methods in rust_surface().items():
        if name in ELSEWHERE or name in NOT_YET_AT_ALL:
            continue
        methods = methods - NOT_YET.get(name, set())
        assert name in TABLE, f"Rust's {name} is new: bind it, and say in TABLE where Python has {sorted(methods)}"
        assert methods == set(TABLE[name]), f"{name}: {methods ^ set(TABLE[name])} is in Rust or in TABLE, not in both"


def test_what_is_said_to_be_missing_is_in_rust_and_not_in_python() -> None:
    surface = rust_surface()
    assert NOT_YET_AT_ALL <= set(surface)
    for name, methods in NOT_YET.items():
        assert methods <= surface[name], methods - surface[name]
        bound = {method for method in methods if hasattr(getattr(NATIVE, name, None), method)}
        assert bound == set(), f"{name}: take {bound} out of NOT_YET and into TABLE"


@pytest.mark.parametrize("world", ["", "Async"])
def test_every_place_is_there(world: str) -> None:
    places = [place for methods in TABLE.values() for where in methods.values() if where[0] != "-" for place in where.split()]
    assert len(places) > 100
    assert [problem for place in places if (problem := missing(place, world))] == []


def test_both_clients_have_the_same_methods_with_the_same_parameters() -> None:
    twins = [name.removeprefix("Async") for name in vars(NATIVE) if name.startswith("Async")]
    assert len(twins) >= 8
    for name in twins:
        blocking, awaitable = getattr(NATIVE, name), getattr(NATIVE, f"Async{name}")

        def surface(kind: type) -> dict[str, str]:
            members = {member: getattr(kind, member) for member in dir(kind) if not member.startswith("__")}
            return {
                member: str(inspect.signature(found)) if callable(found) else "value" for member, found in members.items()
            }

        assert surface(blocking) == surface(awaitable), name
        assert str(inspect.signature(blocking)) == str(inspect.signature(awaitable)) if name == "Client" else True


def test_type_checkers_see_every_public_name() -> None:
    text = (Path(__file__).parent / "uses_every_name.py").read_text()
    assert set(re.findall(r"ts\.(\w+)", text)) >= set(ts.__all__)
