"""A listener for every callback service, and what the description says of the messages that it gets."""

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
    """A schema of OpenAPI 3.0 as JSON Schema knows it."""
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
    # Case does not count, and callbacks say Iccid and Imei (quirk kind-spelling).
    schemas["DeviceKind"].pop("enum")
    for service, callback in CALLBACKS.items():
        message = callback["{$request.body#/url}"]["post"]["requestBody"]["content"]["application/json"]["schema"]
        yield service, jsonschema_rs.Draft4Validator({**message, "components": {"schemas": schemas}})


VALIDATORS = dict(validators())

# Messages by service, and the first fault of each kind.
HEARD = {}
FAULTS = {}


class Listener(http.server.BaseHTTPRequestHandler):
    """Takes every message. The last part of its address is the name of the service."""

    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("content-length", 0)))
        service = self.path.rpartition("/")[2]
        HEARD[service] = HEARD.get(service, 0) + 1
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
    """The address to register, up to the name of the service."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Listener)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_port}/"


class callbacks_are_described:
    """What the accepted requests led to. A day passes first, so that all outcomes have been told."""

    def after_run(self, context):
        pages = os.environ["FUZZ_URL"].removesuffix("/api") + "/_sim/"
        day = urllib.request.Request(pages + "clock", data=b'{"advance_seconds": 86400}', method="POST")
        urllib.request.urlopen(day, timeout=60).read()
        for _ in range(100):
            if json.load(urllib.request.urlopen(pages + "state", timeout=60))["deliveries"] == 0:
                break
            time.sleep(0.1)
        assert HEARD, "no callback came in the whole run"
        told = [f"{service} at {place or 'the message'}: {fault}" for (service, place), fault in FAULTS.items()]
        assert not told, "\n".join(told)
