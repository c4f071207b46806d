"""Connects Verizon's own SDK (sdksio-verizon-apis-sdk) to the simulator, and finds the operation that each SDK method calls."""

import importlib
import inspect
import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import verizon.models
from apimatic_core.decorators.lazy_property import LazyProperty
from apimatic_core.http.http_callback import HttpCallBack
from verizon.configuration import Configuration, Environment, Server
from verizon.http.auth.thingspace_oauth import ThingspaceOauthCredentials
from verizon.http.auth.vz_m2m_token import VZM2mTokenCredentials
from verizon.verizon_client import VerizonClient

PRODUCTION = "https://thingspace.verizon.com/api"
OPENAPI = Path(__file__).resolve().parents[3] / "openapi"
BUNDLE = json.loads((OPENAPI / "thingspace.json").read_text())
QUIRKS = {quirk["id"] for quirk in json.loads((OPENAPI / "quirks.json").read_text())}


@dataclass(frozen=True)
class Operation:
    """An operation of the OpenAPI description (`thingspace.json`)."""

    id: str
    method: str
    path: str

    def shape(self) -> tuple[str, str]:
        return self.method, blank(self.path)

    def fits(self, method: str, path: str) -> bool:
        pattern = re.sub(r"\\\{[^}]*\\\}", "[^/]+", re.escape(self.path))
        return self.method == method.upper() and re.fullmatch(pattern, path) is not None


def blank(path: str) -> str:
    """Removes the parameter names from a path template (`/x/{id}` becomes `/x/{}`), because the SDK may name the parameters
    differently.
    """
    return re.sub(r"\{[^}]*\}", "{}", path)


OPERATIONS = {
    described["operationId"]: Operation(described["operationId"], method.upper(), path)
    for path, item in BUNDLE["paths"].items()
    for method, described in item.items()
    if "operationId" in described
}


def methods() -> Iterator[tuple[str, str]]:
    """Yields the name of every SDK method that calls an operation of the OpenAPI description, and the id of this operation. Finds
    the operation by the HTTP method and path in the source of the SDK method.
    """
    described = {operation.shape(): operation.id for operation in OPERATIONS.values()}
    roots = Configuration.environments[Environment.PRODUCTION]
    for area, controller in controllers():
        for name, method in vars(controller).items():
            source = inspect.getsource(method) if inspect.isfunction(method) else ""
            path, verb, server = (
                re.search(pattern, source)
                for pattern in (r'\.path\(\s*"([^"]*)"', r"HttpMethodEnum\.(\w+)", r"\.server\(Server\.(\w+)\)")
            )
            if path and verb and server:
                whole = roots[Server[server[1]]].removeprefix(PRODUCTION) + path[1]
                operation = described.get((verb[1], blank(whole)))
                if operation:
                    yield f"{area}.{name}", operation


def controllers() -> Iterator[tuple[str, type]]:
    """Yields the name and the class of each controller of the SDK."""
    client = VerizonClient()
    for name, member in vars(VerizonClient).items():
        if isinstance(member, LazyProperty):
            yield name, type(getattr(client, name))


@cache
def model_modules() -> dict[str, str]:
    """Maps the name of each SDK model, in lower case and without underscores, to the name of its module."""
    files = Path(str(verizon.models.__path__[0])).glob("*.py")
    return {file.stem.replace("_", ""): file.stem for file in files}


def model_of(method: Callable[..., Any], argument: str) -> Any:
    """Returns the model class of an argument of `method`. The SDK names this class only in the docstring of the method."""
    named = re.search(rf"\b{argument} \((\w+)", inspect.getdoc(method) or "")
    if not named:
        raise TypeError(f"expected a model for {argument} in the docstring of {method.__name__}")
    module = importlib.import_module(f"verizon.models.{model_modules()[named[1].lower()]}")
    return getattr(module, named[1])


class Simulated(Configuration):  # type: ignore[misc]
    """The SDK's production environment, with the URL of the simulator in place of the production URL. The paths stay the same."""

    url = ""

    def get_base_uri(self, server: Server = Server.THINGSPACE) -> str:
        root: str = super().get_base_uri(server)
        if not root.startswith(PRODUCTION):
            raise LookupError(f"{root} belongs to another service")
        return root.replace(PRODUCTION, self.url, 1)


@dataclass
class Wire(HttpCallBack):  # type: ignore[misc]
    """Records requests and responses through the SDK's own hook. The SDK does not call the hook for token requests, so
    these are not recorded.
    """

    calls: list[tuple[str, str, Any]] = field(default_factory=list)
    answers: list[tuple[int, Any]] = field(default_factory=list)

    def on_before_request(self, request: Any) -> None:
        self.calls.append((request.http_method, urlsplit(request.query_url).path, parsed(request.parameters)))

    def on_after_response(self, response: Any) -> None:
        self.answers.append((response.status_code, parsed(response.text)))


def parsed(body: Any) -> Any:
    try:
        return json.loads(body)
    except (TypeError, ValueError):
        return body


class Client:
    """A wrapper around the SDK's client. All tokens come from the SDK's own methods."""

    def __init__(self, url: str, key: str, secret: str) -> None:
        self.url, self.key, self.secret = url, key, secret
        self.wire = Wire()
        self.sdk = self.with_session(None)

    def with_session(self, token: str | None) -> VerizonClient:
        configuration = Simulated(
            http_call_back=self.wire,
            thingspace_oauth_credentials=ThingspaceOauthCredentials(self.key, self.secret),
            vz_m2m_token_credentials=VZM2mTokenCredentials(token) if token else None,
        )
        configuration.url = self.url
        return VerizonClient(config=configuration)

    def login(self, user: str, password: str) -> None:
        """Gets new tokens. Call this method after the simulator's clock has been advanced: the SDK checks the expiry of tokens
        against the system clock, so it does not notice that its tokens have expired in the simulator.
        """
        sessions = self.with_session(None).session_management
        login = model_of(sessions.start_connectivity_management_session, "body")(user, password)
        self.sdk = self.with_session(sessions.start_connectivity_management_session(login).body.session_token)

    def method(self, name: str) -> Callable[..., Any]:
        area, _, method = name.partition(".")
        found: Callable[..., Any] = getattr(getattr(self.sdk, area), method)
        return found


def plain(value: Any) -> Any:
    """Returns a typed value as JSON. Does not use the SDK's own encoder, because that encoder rejects empty members that the
    SDK's decoder accepts.
    """
    if isinstance(value, list):
        return [plain(item) for item in value]
    if hasattr(value, "_names"):
        members = {wire: plain(getattr(value, name, None)) for name, wire in value._names.items()}
        return {**plain(getattr(value, "additional_properties", {})), **members}
    if isinstance(value, dict):
        return {name: plain(member) for name, member in value.items()}
    return value


def lost(whole: Any, typed: Any, path: str = "") -> Iterator[str]:
    """Yields the path of each value in `whole` that is missing or different in `typed`. Ignores falsy values, such as `None`,
    `False`, 0 and an empty string, because the SDK omits empty values.
    """
    if isinstance(whole, dict):
        for name, member in whole.items():
            inner = typed.get(name) if isinstance(typed, dict) else None
            yield from lost(member, inner, f"{path}.{name}" if path else name)
    elif isinstance(whole, list):
        items = typed if isinstance(typed, list) else []
        for position, member in enumerate(whole):
            yield from lost(member, items[position] if position < len(items) else None, f"{path}[]")
    elif whole and not same(whole, typed):
        yield path or "everything"


def same(written: Any, typed: Any) -> bool:
    """Returns whether two values are equal. Compares times as points in time, because the SDK writes times in its own format."""
    if written == typed or str(written) == str(typed):
        return True
    times = moment(written), moment(typed)
    return None not in times and times[0] == times[1]


def moment(value: Any) -> float | None:
    inside = getattr(value, "datetime", value)
    try:
        read = inside if isinstance(inside, datetime) else datetime.fromisoformat(str(inside))
    except ValueError:
        return None
    return read.replace(tzinfo=read.tzinfo or UTC).timestamp()
