"""Checks that both Python clients have a counterpart of every public Rust method, or that ``TABLE`` says why they have none."""

import inspect
import re
from pathlib import Path
from typing import Any

import pytest
import thingspace as ts

CRATES = Path(__file__).parents[2]
SOURCE = CRATES / "thingspace" / "src"
INBOX = CRATES / "thingspace-callbacks" / "src" / "inbox"
CONSUMER = CRATES / "thingspace-callbacks" / "src" / "consumer"
JOBS = CRATES / "thingspace-jobs" / "src"
NATIVE = ts._thingspace

#: The methods that change eUICC profiles. All of them have the same parameters.
PROFILE_CHANGES = (
    "download_to_enable", "download_to_disable", "download", "enable", "disable", "delete", "activate", "activate_and_enable",
    "deactivate", "set_fallback", "suspend", "resume", "suspend_device", "resume_device", "change_plan", "renew_activation_code",
)  # fmt: skip

#: The methods of ``Devices`` whose change can also run as a job.
JOB_CHANGES = (
    "activate", "suspend", "restore", "deactivate", "change_plan", "change_cost_center", "change_custom_fields",
    "change_place_of_use", "move_to", "go_to_state", "change_identifiers", "add", "delete", "upload",
)  # fmt: skip


def submitted(method: str) -> dict[str, str]:
    """Returns the part of ``TABLE`` for the Rust methods ``in_bulk`` and ``submit`` of a change."""
    return {"in_bulk": f"BulkDevices.{method}", "submit": f"Devices.{method}"}


#: For each Rust type, maps each public method to its Python counterparts, separated by spaces. A counterpart is a class or
#: ``Class.method``, and can end with ``(parameter)``. A value that starts with a dash is the reason why Python has none.
TABLE: dict[str, dict[str, str]] = {
    "Client": {
        **{name: f"Client.{name}" for name in ("from_env", "devices", "callbacks", "usage", "connections", "provisioning")},
        **{name: f"Client.{name}" for name in ("account", "base_url", "login", "logout", "allow_login", "reset_password", "resume")},
        "service_time": "Client.service_time",
        "service_ahead": "- Python returns the time itself: Client.service_time",
        "request_status": "Client.request_status",
        "service_instance": "Client.service_instance",
        **{name: f"Client.{name}" for name in ("accounts", "groups", "sms", "nidd", "reachability", "locations", "firmware")},
        **{name: f"Client.{name}" for name in ("euicc", "labels", "billed_usage", "promo_usage")},
        "histories": "Client.usage Client.connections Client.provisioning",
        "builder": "Client",
        "with_timeout": "Client.with_options(timeout)",
        "with_retry": "Client.with_options(attempts)",
        "raw": "Client.api",
        "call": "Client.api",
        "check_devices": "- jobs call it before they start",
        "operation": "Client.api",
    },
    "ClientBuilder": {
        **{name: f"Client({name})" for name in ("base_url", "key", "secret", "username", "password", "account", "timeout")},
        "retry": "Client(attempts)",
        **{name: f"Client({name})" for name in ("proxy", "no_proxy", "ca_certificate", "seed", "token_store", "local_checks")},
        **{name: f"Client({name})" for name in ("login_record", "unrecorded_login")},
        "from_env": "Client.from_env",
        "build": "Client",
        "missing": "- ConfigError names the settings that are missing",
        "clock": "- tests use the clock of the simulator",
        "observer": "- Python has logging",
    },
    "Devices": {
        **{name: f"Devices.{name}" for name in ("list", "get", "activate", "suspend", "restore", "deactivate", "detach")},
        **{name: f"Devices.{name}" for name in ("change_plan", "change_cost_center", "change_custom_fields", "move_to")},
        **{name: f"Devices.{name}" for name in ("change_place_of_use", "change_identifiers", "go_to_state", "add", "delete")},
        **{name: f"Devices.{name}" for name in ("diagnostics", "mismatched_hardware", "availability", "suspension_status")},
        "mismatched_hardware_of_account": "Devices.mismatched_hardware",
        **{name: f"Devices.{name}" for name in ("roaming_lists", "order_status", "upload")},
    },
    "ListDevices": {
        **{name: f"Devices.list({name})" for name in ("state", "group", "plan", "page_size", "after", "read_ahead")},
        **{name: f"Devices.list({name})" for name in ("added_after", "added_before")},
        "custom_field": "Devices.list(custom_fields)",
        "id_contains": "Devices.list(contains)",
        "id_starts_with": "Devices.list(starts_with)",
        "id_ends_with": "Devices.list(ends_with)",
        "in_parts": "Devices.list(parts) Devices.list(parts_since)",
        "in_parts_at": "- Python divides the time range evenly",
        "stream": "List.__aiter__",
        "pages": "List.pages",
        "collect": "List.all",
    },
    "ParallelList": {"in_flight": "Devices.list(in_flight)", "stream": "List.__aiter__"},
    "Activate": {
        **{name: f"Devices.activate({name}) BulkDevices.activate({name})" for name in ("plan", "zip", "group", "cost_center")},
        **{name: f"Devices.activate({name}) BulkDevices.activate({name})" for name in ("sku", "lead", "ip_pool", "static_ip")},
        "public_ip_restriction": "Devices.activate(public_ip_restriction) BulkDevices.activate(public_ip_restriction)",
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
        **submitted("change_plan"),
    },
    "ChangeCostCenter": {
        "to": "Devices.change_cost_center(to) BulkDevices.change_cost_center(to)",
        "none": "Devices.change_cost_center(remove) BulkDevices.change_cost_center(remove)",
        **submitted("change_cost_center"),
    },
    "ChangeCustomFields": {
        "set": "Devices.change_custom_fields(fields) BulkDevices.change_custom_fields(fields)",
        **submitted("change_custom_fields"),
    },
    "ChangePlaceOfUse": submitted("change_place_of_use"),
    "MoveDevices": {
        **{name: f"Devices.move_to({name}) BulkDevices.move_to({name})" for name in ("plan", "ip_pool")},
        "custom_field": "Devices.move_to(custom_fields) BulkDevices.move_to(custom_fields)",
        **submitted("move_to"),
    },
    "GoToState": {
        **{name: f"Devices.go_to_state({name}) BulkDevices.go_to_state({name})" for name in ("plan", "zip")},
        **submitted("go_to_state"),
    },
    "ChangeIdentifiers": {
        **{name: f"Devices.change_identifiers({name})" for name in ("to", "non_geographic_number", "number_prefix", "plan")},
        **{name: f"Devices.change_identifiers({name})" for name in ("smsr_oid", "option")},
        "submit": "Devices.change_identifiers",
    },
    "Detach": {"submit": "Devices.detach"},
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
        "list_of": "Profiles.list(devices)",
        "change": "- Python has a method for each change",
    },
    "SwapDevice": {
        **{name: f"Profiles.swap_device({name}) JobProfiles.swap_device({name})" for name in ("plan", "smsr_oid")},
        "submit": "Profiles.swap_device",
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
        **{name: f"BilledUsage.{name}(cycle)" for name in ("of_device", "of_labels", "of_devices")},
        "of_all_devices": "BilledUsage.of_devices",
        "of_cycles": "BilledUsage.of_cycles(first) BilledUsage.of_cycles(last) BilledUsage.of_cycles(devices)",
        "of_account": "BilledUsage.of_cycles",
    },
    "BillingCycle": {"new": "BillingCycle", "year": "BillingCycle.year", "month": "BillingCycle.month"},
    "PromoHistories": {"of": "PromoUsage.of", "totals": "PromoUsage.totals(devices)", "totals_of_account": "PromoUsage.totals"},
    "Reachability": {name: f"Reachability.{name}" for name in ("watch", "stop", "monitors", "status")},
    "Locations": {
        "device_info": "- Python accepts a Device",
        **{name: f"Locations.{name}(source)" for name in ("find", "request", "order_report")},
        **{name: f"Locations.{name}" for name in ("cancel_request", "report_status", "report", "cancel_report", "consents")},
        **{name: f"Locations.{name}" for name in ("record_consents", "set_consent_of_all", "exclude", "exclude_all", "include")},
        **{name: f"Locations.{name}" for name in ("exclusions", "subscription", "usage", "listeners")},
    },
    "FirmwareListeners": {
        "register": "Firmware.register_listener",
        "list": "Firmware.listener",
        "deregister": "Firmware.deregister_listener",
    },
    "LocationListeners": {
        **{name: f"LocationListeners.{name}" for name in ("register", "list", "deregister")},
        "allow_unknown_services": "- pass Unknown",
    },
    "Firmware": {
        **{name: f"Firmware.{name}" for name in ("list", "schedule", "get", "add_devices", "remove_devices", "cancel")},
        **{name: f"Firmware.{name}" for name in ("upgrades", "devices", "history", "subscription", "licensed")},
        **{name: f"Firmware.{name}" for name in ("assign_licenses", "remove_licenses", "set_removal_list", "removal_list")},
        **{name: f"Firmware.{name}" for name in ("delete_removal_list", "campaigns")},
        "listeners": "Firmware.listener Firmware.register_listener Firmware.deregister_listener",
    },
    "Campaigns": {name: f"Campaigns.{name}" for name in ("packages", "schedule", "schedule_software", "get", "cancel")},
    "PendingQuery": {name: f"PendingQuery.{name}" for name in ("request_id", "lost", "operation", "service", "responses")},
    "Responses": {
        "timeout": "PendingQuery.responses(timeout)",
        "next": "ResponseIterator.__next__ ResponseIterator.__anext__",
        "next_received": "ResponseIterator.__next__ ResponseIterator.__anext__",
    },
    "Inbox": {
        "new": "Inbox",
        "with_store": "Inbox(store)",
        "with_spool": "Inbox(spool)",
        "open_with_spool": "Inbox(store) Inbox(spool)",
        "spooled": "Inbox.spooled",
        "drain_spool": "- an inbox that receives messages drains its spool",
        "adopt_spool": "- `thingspace inbox adopt` adopts a spool",
        "accept": "Inbox.accept Inbox.accept_async",
        **{name: f"Inbox.{name}" for name in ("request", "gaps", "received", "refused", "refusals")},
        "follow": "Inbox.events",
        "follow_from": "Inbox.events(after)",
        "follow_request": "PendingQuery.responses",
        "list": "Inbox.events(after) Inbox.events(timeout)",
        "newest": "Event.place",
        "place_at": "Event.received_at",
        "place_before": "Event.received_at",
        "redeliveries": "- Inbox.received includes redeliveries",
        "update_heartbeat": "- an inbox that receives messages calls it",
        "prune": "- an inbox that receives messages calls it",
        "run_heartbeat": "- an inbox that receives messages calls it",
        "run_pruning": "- an inbox that receives messages calls it",
        "hold": "- wait() and responses() call it",
        "credentials": "- register() reads them",
        "store": "- the repr contains the URL",
        "with_retention": "- Python always retains messages for 30 days in a store, and 100,000 messages in memory",
        "with_clock": "- tests use the clock of the simulator",
        "consumer": "Inbox.on(consumer) Inbox.consumer",
        "consumers": "- only for `thingspace inbox dead`",
    },
    "Consumer": {
        "name": "Consumer.name",
        "run": "Inbox.run Inbox.run_async",
        "with_services": "Inbox.on(service)",
        "with_tries": "Inbox.on(tries)",
        "with_deadline": "Inbox.on(deadline)",
        "with_concurrency": "Inbox.on(concurrency)",
        "dead_letters": "Consumer.dead_letters",
        "replay": "DeadLetter.replay",
        "replay_all": "Consumer.replay",
        "replay_handled": "Consumer.replay_handled",
        "replay_message": "Consumer.replay_event",
        "progress": "Consumer.waiting",
        "with_pause": "- the pause is always 1 second",
        "with_lease": "- the lease is always 10 seconds",
        "starting_after": "- a new group starts with the first stored event",
    },
    "DeadLetter": {
        **{name: f"DeadLetter.{name}" for name in ("event", "key", "tries", "reason", "replays")},
        "at": "DeadLetter.died_at",
        "received": "DeadLetter.event",
        "place": "- dead letters are read from the first one",
    },
    "Delivery": {
        "event": "Event",
        "received": "Event",
        "key": "Event.key",
        "try_number": "- Python passes only the event to a handler",
        "fence": "- Python passes only the event to a handler",
    },
    "Failure": {
        "new": "- every exception that a handler raises is a failure",
        "unavailable": "- Python handlers raise TryAgainLater",
        "reason": "DeadLetter.reason",
        "is_counted": "- every failure is counted, except TryAgainLater",
    },
    "Received": {
        "event": "Event",
        **{name: f"Event.{name}" for name in ("key", "place", "is_possible_duplicate")},
        "at": "Event.received_at",
    },
    "Paged": {"pages": "List.pages", "stream": "List.__aiter__", "collect": "List.all"},
    "Bulk": {
        "after_each": "Devices.in_bulk(on_progress)",
        **{name: f"Devices.in_bulk({name})" for name in ("devices_per_request", "keep_going", "on_progress")},
        "stop_when": "- Ctrl-C and cancellation stop it",
        "submit": "BulkDevices.activate",
        "events": "Devices.in_bulk(on_progress)",
    },
    "ChangeRequests": {name: f"ChangeRequests.{name}" for name in ("requests", "not_sent", "stopped", "wait")},
    "ChangeRequest": {
        **{name: f"ChangeRequest.{name}" for name in ("request_id", "lost", "kind", "devices", "wait", "handle", "reconcile")},
    },
    "Wait": {
        "listening": "ChangeRequest.wait(listener) ChangeRequests.wait(listener)",
        **{name: f"ChangeRequest.wait({name}) ChangeRequests.wait({name})" for name in ("timeout", "poll_after", "on_progress")},
        "stop_when": "- Ctrl-C and cancellation stop it",
    },
    "Outcomes": {
        **{name: f"Outcomes.{name}" for name in ("request_id", "requested", "done", "refused", "unknown", "not_sent", "callbacks")},
        "iter": "Outcomes.__iter__",
        "refusals": "Outcomes.failures",
        "unknown_devices": "Outcomes.failures",
        "not_sent_devices": "Outcomes.failures",
    },
    "DeviceReport": {"mdn": "Outcome.mdn"},
    "Refusal": {
        "code": "Outcome.code",
        "meaning": "Outcome.meaning",
        "message": "Outcome.reason",
        "evidence": "Outcome.evidence",
    },
    "Callbacks": {
        **{name: f"Callbacks.{name}" for name in ("register", "list", "deregister", "remove_left_behind")},
        "check_url": "- register() checks it",
        "reach": "- for `thingspace callbacks status`",
        "allow_unknown_services": "- pass Unknown",
    },
    "Register": {
        "replace_listener": "Callbacks.register(replace) Firmware.register_listener(replace) LocationListeners.register(replace)",
        "ends_with_process": "- true of every Listener and of an Inbox with its own server",
    },
    "Registered": {
        name: f"Registered.{name}"
        for name in ("service", "url", "displaced", "left_behind", "not_recorded", "shared_key", "deregister")
    },
    "Displaced": {
        **{name: f"Displaced.{name}" for name in ("service", "url", "username")},
        "password": "- used by Registered.put_back",
        "put_back": "Registered.put_back",
    },
    "Histories": {
        "of": "UsageHistory.of ConnectionHistory.of ProvisioningHistory.of",
        "of_many": "UsageHistory.of_many ConnectionHistory.of_many ProvisioningHistory.of_many",
        "totals": "UsageHistory.totals(devices)",
        "totals_of_account": "UsageHistory.totals",
        "by_callback": "ProvisioningHistory.by_callback(devices)",
        "by_callback_of_account": "ProvisioningHistory.by_callback",
        "sessions": "ConnectionHistory.sessions",
    },
    "ConnectionSession": {"length": "ConnectionSession.length", "pair": "ConnectionHistory.sessions"},
    "History": {"stream": "List.__aiter__", "collect": "List.all"},
    "ManyHistories": {"in_flight": "UsageHistory.of_many(in_flight)", "stream": "List.__aiter__"},
    "Device": {
        **{name: f"Device.{name}" for name in ("id", "iccid", "imei", "mdn", "ids", "key", "state", "plan", "carrier", "account")},
        **{name: f"Device.{name}" for name in ("groups", "connected", "ip_address", "created", "last_activation")},
        **{name: f"Device.{name}" for name in ("last_activation_by", "last_connection", "billing_cycle_end", "custom_fields")},
        **{name: f"Device.{name}" for name in ("attributes", "attribute", "device_number", "alone")},
        "raw": "Device.to_dict",
        "time_as_sent": "Device.to_dict",
    },
    "PasswordFile": {"new": "PasswordFile", "read": "PasswordFile.read"},
    "NewPassword": {"password": "NewPassword.password", "kept": "NewPassword.kept NewPassword.failure"},
    "CellStore": {
        **{"new": "CellStore", "open_lazily": "CellStore(url)", "from_env": "Client.from_env", "url": "CellStore.url"},
        "is_on_server": "- true of every CellStore",
    },
    "FileStore": {"new": "FileStore(folder)", "of_user": "FileStore", "folder": "FileStore.folder"},
    "Jobs": {
        "new": "Client.jobs(store)",
        "of_instance": "- the client finds the instance of a simulator",
        "with_settings": "- Python always uses the default settings",
        "settings": "- Python always uses the default settings",
        "client": "Client.jobs",
        "start": " ".join(f"Jobs.{change}" for change in JOB_CHANGES) + " JobProfiles.enable JobGroups.add JobGroups.remove JobSms.send",
        **{name: f"Jobs.{name}" for name in ("open", "list", "unfinished", "resume_all")},
    },
    "StartJob": {
        **{
            name: " ".join(f"Jobs.{change}({name})" for change in JOB_CHANGES)
            + " "
            + " ".join(f"JobProfiles.{change}({name})" for change in PROFILE_CHANGES)
            + f" JobGroups.add({name}) JobGroups.remove({name}) JobSms.send({name})"
            for name in ("batch_size", "per_minute", "first", "stop_after_refused", "split_refused", "again")
        },
        "existing": "Job.origin",
        "over_budget": "- for the option `--dry-run` of the CLI",
    },
    "Job": {
        **{name: f"Job.{name}" for name in ("id", "origin", "kind", "created", "progress", "counts", "report", "run", "wait")},
        **{name: f"Job.{name}" for name in ("cancel", "release", "resend_unknown", "trim")},
        "check_trim": "- Job.trim uses it",
        "change": "Job.kind",
    },
    "JobWait": {
        "listening": "Job.wait(listener) Job.progress(listener) Jobs.resume(listener) Jobs.resume_all(listener)",
        "timeout": "Job.wait(timeout) Job.progress(timeout) Jobs.resume(timeout) Jobs.resume_all(timeout)",
        "stop_when": "- Ctrl-C and cancellation stop it",
    },
    "Counts": {"is_settled": "JobCounts.is_settled"},
    "Error": {
        **{name: f"ThingSpaceError({name})" for name in ("kind", "phase", "status", "code", "full_code", "meaning")},
        **{name: f"ThingSpaceError({name})" for name in ("operation", "attempts", "retry_after", "request_id")},
        "message": "ThingSpaceError(message)",
        "remedy": "- part of the message",
        "is_retryable": "ThingSpaceError(retryable)",
        "from_raw": "- errors of the generated client do not reach Python",
    },
}

# The methods that jobs use to send changes and to check their outcomes.
for _name, _methods in {
    "Change": ("devices_per_request", "has_history", "has_status", "is_listed", "kind"),
    "ChangeRequest": ("accepted", "answered", "unanswered"),
    "ChangeRequests": ("of",),
    "Client": ("clock", "compare", "is_as_expected", "send_change"),
    "Comparison": ("after", "next"),
    "Labels": ("setting", "removing"),
    "SendChange": ("only_if",),
    "SendFailure": ("error",),
    "SendSms": ("change", "devices"),
    "Upload": ("change", "devices"),
}.items():
    TABLE.setdefault(_name, {}).update(dict.fromkeys(_methods, "- client.jobs() uses it"))
TABLE["Groups"].update(adding="JobGroups.add", removing="JobGroups.remove")

TABLE["Inbox"]["rotate"] = "Inbox.rotate"

# The methods that only `thingspace serve` and `thingspace inbox` use.
for _method in ("find", "follow_rotation", "last_heartbeat", "open_requests", "quarantined", "store_failure", "without_heartbeat"):
    TABLE["Inbox"][_method] = "- for `thingspace serve` and `thingspace inbox`"

#: The public Rust types that have no Python class. The value is what Python has instead, or the reason why it has nothing.
WITHOUT_CLASS = {
    "RetryPolicy": "an argument: Client(attempts=…)",
    "Target": "every argument that names devices",
    "ChangeKind": "a string: ChangeRequest.kind",
    "Evidence": "a string: Outcome.evidence",
    "DeviceId": "a string: iccid:8914…",
    "DeviceKey": "a string: imei:…+iccid:…",
    "CanonicalId": "compares identifiers; every method of Python that takes devices does so itself",
    "ErrorKind": "a string, and one exception class per kind",
    "TokenLock": "for stores written in Rust",
    "ProfileChange": "one method per change: client.euicc.enable, …",
    "UntypedCall": "client.api",
    "TypedCall": "client.api, whose methods have the types of their operations",
    "Trail": "`requests` of an exception that interrupts a change",
    "OtelMetrics": "part of the Rust feature opentelemetry",
    "Budget": "for the option `--dry-run` of the CLI",
    "DeviceState": "a string: Outcome.outcome",
    "JobId": "a string: Job.id",
}

BLOCK = re.compile(r"^impl(?:<[^>]*>)? (\w+)(?:<[^{]*>)? \{\n(.*?)^\}", re.MULTILINE | re.DOTALL)
METHOD = re.compile(r"^    pub (?:async )?fn (\w+)", re.MULTILINE)


def exported(source: Path) -> set[str]:
    """Returns the names of the types that a crate exports."""
    names = re.findall(r"^pub use [\w:]+::(?:\{([^}]*)\}|(\w+));", (source / "lib.rs").read_text(), re.MULTILINE)
    return {name.strip() for several, one in names for name in (several or one).split(",")}


def rust_surface() -> dict[str, set[str]]:
    """Maps the name of each public Rust type to the names of its public methods."""
    surface: dict[str, set[str]] = {}
    places = [
        (
            exported(SOURCE) | {"Callbacks", "Inbox", "Received", "Consumer", "DeadLetter", "Delivery", "Failure"},
            [*SOURCE.rglob("*.rs"), *INBOX.rglob("*.rs"), *CONSUMER.rglob("*.rs")],
        ),
        (exported(JOBS), [*JOBS.rglob("*.rs")]),
    ]
    for public, files in places:
        for file in sorted(files):
            for name, body in BLOCK.findall(file.read_text()):
                methods = set(METHOD.findall(body))
                if "submit_methods! {}" in body:
                    # This macro generates the methods that send a change.
                    methods |= {"in_bulk", "submit"}
                if name in public and methods:
                    surface.setdefault(name, set()).update(methods)
    return surface


def python_class(name: str, prefix: str) -> Any:
    """Returns the class with this prefix and name, or without the prefix if both clients share the class."""
    if name == "ThingSpaceError":
        return ts.ThingSpaceError
    return getattr(NATIVE, prefix + name, None) or getattr(NATIVE, name)


def missing(place: str, prefix: str) -> str | None:
    """Returns a message if the method or the parameter in ``place`` does not exist."""
    name, _, parameter = place.rstrip(")").partition("(")
    kind, _, method = name.partition(".")
    found = python_class(kind, prefix)
    if method:
        if not hasattr(found, method):
            return f"{prefix}{name} is missing"
        found = getattr(found, method)
    if parameter and parameter not in inspect.signature(found).parameters:
        return f"{prefix}{name} has no {parameter}"
    return None


def test_the_rust_source_is_parsed() -> None:
    surface = rust_surface()
    assert {"Client", "Devices", "Activate", "Wait", "Histories", "Error", "Jobs", "StartJob"} <= set(surface)
    assert {"activate", "list", "get"} <= surface["Devices"]


def test_the_table_has_exactly_the_public_methods_of_rust() -> None:
    for name, methods in rust_surface().items():
        if name in WITHOUT_CLASS:
            continue
        assert name in TABLE, f"the Rust type {name} is new: bind it, and add the counterparts of {sorted(methods)} to TABLE"
        assert methods == set(TABLE[name]), f"{name}: {methods ^ set(TABLE[name])} must be both in Rust and in TABLE"


@pytest.mark.parametrize("prefix", ["", "Async"])
def test_every_counterpart_in_the_table_exists(prefix: str) -> None:
    places = [place for methods in TABLE.values() for where in methods.values() if where[0] != "-" for place in where.split()]
    assert len(places) > 100
    assert [problem for place in places if (problem := missing(place, prefix))] == []


def test_both_clients_have_the_same_methods_with_the_same_parameters() -> None:
    pairs = [name.removeprefix("Async") for name in vars(NATIVE) if name.startswith("Async")]
    assert len(pairs) >= 8
    for name in pairs:
        blocking, awaitable = getattr(NATIVE, name), getattr(NATIVE, f"Async{name}")

        def surface(kind: type) -> dict[str, str]:
            members = {member: getattr(kind, member) for member in dir(kind) if not member.startswith("__")}
            return {
                member: str(inspect.signature(found)) if callable(found) else "value" for member, found in members.items()
            }

        assert surface(blocking) == surface(awaitable), name
        assert str(inspect.signature(blocking)) == str(inspect.signature(awaitable)) if name == "Client" else True


def test_the_type_checked_file_uses_every_public_name() -> None:
    text = (Path(__file__).parent / "uses_every_name.py").read_text()
    assert set(re.findall(r"ts\.(\w+)", text)) >= set(ts.__all__)
