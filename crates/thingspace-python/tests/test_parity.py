"""Whatever the Rust client offers, both Python clients offer: a table says where, and Rust's own source is held against it."""

import inspect
import re
from pathlib import Path
from typing import Any

import pytest
import thingspace as ts

SOURCE = Path(__file__).parents[2] / "thingspace" / "src"
NATIVE = ts._thingspace

#: Changes of profiles: the same parameters each.
PROFILE_CHANGES = (
    "download_to_enable", "download_to_disable", "download", "enable", "disable", "delete", "activate", "activate_and_enable",
    "deactivate", "set_fallback", "suspend", "resume", "suspend_device", "resume_device", "change_plan", "renew_activation_code",
)  # fmt: skip


def sent(method: str) -> dict[str, str]:
    """Where a change is sent that goes as one request or in bulk."""
    return {"in_bulk": f"BulkDevices.{method}", "submit": f"Devices.{method}"}


#: Public methods of Rust's types: where Python has them. ``Class.method``, ``Class.method(parameter)``; several words for several places.
#: A value that begins with a dash says why Python does not have it.
TABLE: dict[str, dict[str, str]] = {
    "Client": {
        **{name: f"Client.{name}" for name in ("from_env", "devices", "callbacks", "usage", "connections", "provisioning")},
        **{name: f"Client.{name}" for name in ("account", "base_url", "login", "logout", "allow_login", "reset_password", "resume")},
        "service_time": "Client.service_time",
        **{name: f"Client.{name}" for name in ("accounts", "groups", "sms", "nidd", "reachability", "locations", "firmware")},
        **{name: f"Client.{name}" for name in ("euicc", "labels", "billed_usage", "promo_usage")},
        "histories": "Client.usage Client.connections Client.provisioning",
        "builder": "Client",
        "raw": "Client.api",
        "operation": "Client.api",
    },
    "ClientBuilder": {
        **{name: f"Client({name})" for name in ("base_url", "key", "secret", "username", "password", "account", "timeout")},
        **{name: f"Client({name})" for name in ("proxy", "no_proxy", "ca_certificate", "seed", "token_store", "local_checks")},
        **{name: f"Client({name})" for name in ("login_record", "unrecorded_login")},
        "from_env": "Client.from_env",
        "build": "Client",
        "missing": "- ConfigError names the settings that are missing",
        "clock": "- tests move the simulator's clock",
        "observer": "- Python has logging; counting goes by its records",
    },
    "Devices": {
        **{name: f"Devices.{name}" for name in ("list", "get", "activate", "suspend", "restore", "deactivate", "detach")},
        **{name: f"Devices.{name}" for name in ("change_plan", "change_cost_center", "change_custom_fields", "move_to")},
        **{name: f"Devices.{name}" for name in ("change_place_of_use", "change_identifiers", "go_to_state", "add", "delete")},
        **{name: f"Devices.{name}" for name in ("diagnostics", "mismatched_hardware", "availability", "suspension_status")},
        **{name: f"Devices.{name}" for name in ("roaming_lists", "order_status", "upload")},
    },
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
        "place_of_use": "Devices.activate(place_of_use) BulkDevices.activate(place_of_use)",
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
    "ChangePlan": {
        **{name: f"Devices.change_plan({name}) BulkDevices.change_plan({name})" for name in ("to", "ip_pool", "at")},
        **sent("change_plan"),
    },
    "ChangeCostCenter": {
        "to": "Devices.change_cost_center(to) BulkDevices.change_cost_center(to)",
        "none": "Devices.change_cost_center(remove) BulkDevices.change_cost_center(remove)",
        **sent("change_cost_center"),
    },
    "ChangeCustomFields": {
        "set": "Devices.change_custom_fields(fields) BulkDevices.change_custom_fields(fields)",
        **sent("change_custom_fields"),
    },
    "ChangePlaceOfUse": sent("change_place_of_use"),
    "MoveLines": {
        **{name: f"Devices.move_to({name}) BulkDevices.move_to({name})" for name in ("plan", "ip_pool")},
        "custom_field": "Devices.move_to(custom_fields) BulkDevices.move_to(custom_fields)",
        **sent("move_to"),
    },
    "GoToState": {
        **{name: f"Devices.go_to_state({name}) BulkDevices.go_to_state({name})" for name in ("plan", "zip")},
        **sent("go_to_state"),
    },
    "ChangeIdentifiers": {
        **{name: f"Devices.change_identifiers({name})" for name in ("to", "number_near", "number_beginning", "plan")},
        **{name: f"Devices.change_identifiers({name})" for name in ("smsr_oid", "option")},
        "submit": "Devices.change_identifiers",
    },
    "AddDevices": {
        **{name: f"Devices.add({name})" for name in ("group", "sku", "smsr_oid")},
        "custom_field": "Devices.add(custom_fields)",
        "submit": "Devices.add",
    },
    "DeleteDevices": {"submit": "Devices.delete"},
    "Upload": {
        "report_to": "Devices.upload(report_to)",
        "activate": "Devices.upload(plan) Devices.upload(zip)",
        "submit": "Devices.upload",
    },
    "Profiles": {
        **{name: f"Profiles.{name} BulkProfiles.{name}" for name in PROFILE_CHANGES},
        **{name: f"Profiles.{name}" for name in ("list", "request_status", "swap_device")},
        "change": "- a method for each change",
    },
    "ChangeProfiles": {
        **{
            name: " ".join(f"Profiles.{change}({name}) BulkProfiles.{change}({name})" for change in PROFILE_CHANGES)
            for name in ("plan", "zip", "carrier", "smsr_oid", "waive_termination_fee", "check_fallback")
        },
        "in_bulk": "Profiles.in_bulk BulkProfiles.activate",
        "submit": "Profiles.activate",
    },
    "Sms": {name: f"Sms.{name}" for name in ("send", "received", "events", "start_delivery")},
    "SendSms": {
        **{name: f"Sms.send({name})" for name in ("to", "to_group", "to_plan", "to_all", "encoding", "time_to_live")},
        "submit": "Sms.send",
    },
    "Nidd": {"send": "Nidd.send(devices) Nidd.send(payload) Nidd.send(within)"},
    "Groups": {
        name: f"Groups.{name}" for name in ("list", "members", "create", "rename", "describe", "add", "remove", "delete")
    },
    "Accounts": {name: f"Accounts.{name}" for name in ("get", "plans", "leads", "states_and_services", "skus")},
    "Labels": {name: f"Labels.{name}(name) Labels.{name}(value) Labels.{name}(devices)" for name in ("set", "remove")},
    "BilledUsage": {
        **{name: f"BilledUsage.{name}(cycle)" for name in ("of_line", "of_labels", "of_lines")},
        "of_cycles": "BilledUsage.of_cycles(first) BilledUsage.of_cycles(last) BilledUsage.of_cycles(devices)",
    },
    "PromoHistories": {name: f"PromoUsage.{name}" for name in ("of", "totals")},
    "Reachability": {name: f"Reachability.{name}" for name in ("watch", "stop", "monitors", "status")},
    "Locations": {
        "line": "- lists of devices are taken as they are",
        **{name: f"Locations.{name}(source)" for name in ("find", "request", "order_report")},
        **{name: f"Locations.{name}" for name in ("cancel_request", "report_status", "report", "cancel_report", "consents")},
        **{name: f"Locations.{name}" for name in ("record_consents", "set_consent_of_all", "exclude", "exclude_all", "include")},
        **{name: f"Locations.{name}" for name in ("exclusions", "subscription", "usage", "listeners")},
    },
    "LocationListeners": {name: f"LocationListeners.{name}" for name in ("register", "list", "deregister")},
    "Firmware": {
        **{name: f"Firmware.{name}" for name in ("list", "schedule", "get", "add_devices", "remove_devices", "cancel")},
        **{name: f"Firmware.{name}" for name in ("upgrades", "devices", "history", "subscription", "licensed")},
        **{name: f"Firmware.{name}" for name in ("assign_licenses", "remove_licenses", "set_removal_list", "removal_list")},
        **{name: f"Firmware.{name}" for name in ("delete_removal_list", "register_listener", "listener")},
        **{name: f"Firmware.{name}" for name in ("deregister_listener", "campaigns")},
    },
    "Campaigns": {name: f"Campaigns.{name}" for name in ("packages", "schedule", "schedule_software", "get", "cancel")},
    "Submitted": {name: f"Submitted.{name}" for name in ("request_id", "lost", "operation", "service", "answers")},
    "Answers": {"timeout": "Submitted.answers(timeout)", "next": "AnswerIterator.__next__ AnswerIterator.__anext__"},
    "Paged": {"pages": "List.pages", "stream": "List.__aiter__", "collect": "List.all"},
    "Bulk": {
        "after_each": "Devices.in_bulk(on_sent)",
        **{name: f"Devices.in_bulk({name})" for name in ("devices_per_request", "keep_going", "on_sent")},
        "stop_when": "- Ctrl-C and cancellation stop it",
        "submit": "BulkDevices.activate",
    },
    "Requests": {name: f"Requests.{name}" for name in ("requests", "not_sent", "stopped", "wait")},
    "Request": {
        **{name: f"Request.{name}" for name in ("request_id", "lost", "kind", "devices", "wait", "handle", "reconcile")},
    },
    "Wait": {
        "listening": "Request.wait(listener) Requests.wait(listener)",
        **{name: f"Request.wait({name}) Requests.wait({name})" for name in ("timeout", "look_after", "on_progress")},
        "stop_when": "- Ctrl-C and cancellation stop it",
    },
    "Outcomes": {
        **{name: f"Outcomes.{name}" for name in ("request_id", "requested", "done", "refused", "unknown", "not_sent", "callbacks")},
        "iter": "Outcomes.__iter__",
        "refusals": "Outcomes.failures",
    },
    "Refusal": {
        "code": "Outcome.code",
        "meaning": "Outcome.meaning",
        "message": "Outcome.reason",
        "evidence": "Outcome.evidence",
    },
    "Callbacks": {
        **{name: f"Callbacks.{name}" for name in ("register", "list", "deregister", "remove_left_behind")},
        "check_url": "- registering does it",
    },
    "Register": {
        "replace_listener": "Callbacks.register(replace) Firmware.register_listener(replace) LocationListeners.register(replace)",
        "ends_with_process": "- what a Listener or an Inbox with a server of its own does",
    },
    "Registered": {
        name: f"Registered.{name}"
        for name in ("service", "url", "displaced", "left_behind", "not_recorded", "shared_key", "deregister")
    },
    "Displaced": {
        **{name: f"Displaced.{name}" for name in ("service", "url", "username")},
        "password": "- Registered.put_back uses it",
        "put_back": "Registered.put_back",
    },
    "Histories": {
        "of": "UsageHistory.of ConnectionHistory.of ProvisioningHistory.of",
        "of_many": "UsageHistory.of_many ConnectionHistory.of_many ProvisioningHistory.of_many",
        "totals": "UsageHistory.totals",
        "by_callback": "ProvisioningHistory.by_callback",
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
    "Evidence": "a word: Outcome.evidence",
    "DeviceId": "text: iccid:8914…",
    "DeviceKey": "text: imei:…+iccid:…",
    "Kind": "a word, and an exception class each",
    "TokenLock": "for stores written in Rust",
    "ProfileChange": "a method each: client.euicc.enable, …",
    "UntypedCall": "client.api",
    "Trail": "`requests` of an exception that cuts a change short",
    "OtelMetrics": "of the Rust feature opentelemetry",
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
            if "sends! {}" in body:
                # A macro writes how a change is sent (change.rs).
                methods |= {"in_bulk", "submit"}
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
        if name in ELSEWHERE:
            continue
        assert name in TABLE, f"Rust's {name} is new: bind it, and say in TABLE where Python has {sorted(methods)}"
        assert methods == set(TABLE[name]), f"{name}: {methods ^ set(TABLE[name])} is in Rust or in TABLE, not in both"


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
