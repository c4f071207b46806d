"""A client of the simulator's admin API: fleet, clock, ledger and inboxes."""

from typing import Any

import requests

# The simulator's default credentials and account (docs/simulator.md).
KEY, SECRET, USER, PASSWORD, ACCOUNT = "sim-key", "sim-secret", "sim-user", "sim-password", "0000123456-00001"

Json = dict[str, Any]


class Simulator:
    def __init__(self, url: str) -> None:
        self.url = url
        self.host = url.removesuffix("/api")
        self.http = requests.Session()

    def get(self, what: str, **query: Any) -> Any:
        answer = self.http.get(f"{self.host}/_sim/{what}", params=query, timeout=60)
        answer.raise_for_status()
        return answer.json()

    def post(self, what: str, body: Json | None = None) -> Any:
        answer = self.http.post(f"{self.host}/_sim/{what}", json=body or {}, timeout=60)
        answer.raise_for_status()
        return answer.json()

    def fleet(self) -> list[Json]:
        devices: list[Json] = self.get("fleet", limit=10_000)["devices"]
        return devices

    def device(self, iccid: str) -> Json | None:
        return next((device for device in self.fleet() if device["iccid"] == iccid), None)

    def ledger(self, operation: str) -> list[Json]:
        return [entry for entry in self.get("ledger") if entry["operation"] == operation]

    def messages(self, service: str) -> list[Json]:
        """Returns the messages that the listener with the URL `inbox(service)` has received."""
        messages: list[Json] = self.get("inbox", name=service)["messages"]
        return messages

    def inbox(self, service: str) -> str:
        return f"{self.host}/_sim/inbox/{service}"

    def advance(self, seconds: int) -> None:
        """Advances the virtual time, and waits until the simulator has processed everything that is due."""
        self.post("clock", {"advance_seconds": seconds})
        self.post("settle")
