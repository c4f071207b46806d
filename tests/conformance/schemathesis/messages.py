"""A listener for all callback services. It checks the received messages against the OpenAPI description."""

import http.server
import json
import os
import threading
import time
import urllib.request
from pathlib import Path

import jsonschema_rs

BUNDLE = json.loads((Path(__file__).resolve().parents[3] / "openapi" / "thingspace.json").read_text())
CALLBACKS = BUNDLE["components"]["callbacks"]


def plain(schema):
    """Converts a schema of OpenAPI 3.0 to JSON Schema."""
    if isinstance(schema, list):
        return [plain(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    changed = {name: plain(member) for name, member in schema.items() if name not in ("nullable", "example")}
    if schema.get("nullable") is True and "type" in schema:
        changed["type"] = [schema["type"], "null"]
    return changed


def validators():
    schemas = plain(BUNDLE["components"]["schemas"])
    # The enum lists identifier kinds in lower case. Callbacks contain other spellings, such as Iccid and Imei, because kinds are
    # case-insensitive (quirk kind-spelling). The validators therefore accept any string as a kind.
    schemas["DeviceKind"].pop("enum")
    for service, callback in CALLBACKS.items():
        message = callback["{$request.body#/url}"]["post"]["requestBody"]["content"]["application/json"]["schema"]
        yield service, jsonschema_rs.Draft4Validator({**message, "components": {"schemas": schemas}})


VALIDATORS = dict(validators())

# The number of received messages, by service.
RECEIVED = {}

# The first fault at each place in the messages of each service.
FAULTS = {}


class Listener(http.server.BaseHTTPRequestHandler):
    """Accepts every message. The last part of the path is the name of the service."""

    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("content-length", 0)))
        service = self.path.rpartition("/")[2]
        RECEIVED[service] = RECEIVED.get(service, 0) + 1
        try:
            faults = list(VALIDATORS[service].iter_errors(json.loads(body)))
        except (KeyError, ValueError) as error:
            FAULTS.setdefault((service, ""), f"{error!r}: {body[:500]}")
        else:
            for fault in faults:
                place = "/".join("*" if isinstance(part, int) else part for part in fault.instance_path)
                FAULTS.setdefault((service, place), f"{fault.message[:300]} in {body[:500]}")
        self.send_response(200)
        self.send_header("content-length", "0")
        self.end_headers()

    def log_message(self, *_):
        pass


def listen():
    """Starts the listener, and returns the URL to which the name of a service must be appended."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Listener)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_port}/"


class callbacks_are_described:
    """After the run, advances the clock of the simulator by a day, and waits until all callbacks are delivered, for about ten
    seconds at most. Then checks that at least one callback was received, and that every callback matches its description.
    """

    def after_run(self, context):
        admin = os.environ["FUZZ_URL"].removesuffix("/api") + "/_sim/"
        day = urllib.request.Request(admin + "clock", data=b'{"advance_seconds": 86400}', method="POST")
        urllib.request.urlopen(day, timeout=60).read()
        for _ in range(100):
            if json.load(urllib.request.urlopen(admin + "state", timeout=60))["deliveries"] == 0:
                break
            time.sleep(0.1)
        assert RECEIVED, "no callback was received in the whole run"
        found = [f"{service} at {place or 'the message'}: {fault}" for (service, place), fault in FAULTS.items()]
        assert not found, "\n".join(found)
