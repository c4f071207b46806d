"""Mutates JSON bodies, and serves them to a client. The fuzz test of the Rust decoders is tests/contract/tests/fuzz.rs."""

import http.client
import json
import random
import socket
import threading
from typing import Any, TypeAlias
from urllib.parse import urlsplit

#: Byte strings to insert into bodies.
PIECES = [
    b"null", b"[]", b"{}", b'""', b"[[]]", b"-0", b"1e309", b"-1e-400", b"18446744073709551616", b'"\\ud800"', b'"\\u0000"',
    b'{"a":{"a":{}}}', b"true", b'"true"', b'"0007"', b"\xef\xbb\xbf", b"\xff", b",", b":", b"}", b"]", b'"', b"\\", b"<html>",
    b"[" * 200, b'"0000-99-99T99:99:99Z"', b'"9999-12-31T23:59:60.999999999+25:00"',
]  # fmt: skip


def odd_value(rng: random.Random) -> Any:
    """Returns a value with an unexpected type, size or content."""
    return rng.choice(
        [
            None, [], {}, True, -1, 2**64, 10**40, 1e308, "", "x" * rng.randrange(300), "0" * rng.randrange(1, 40), "\x00", "é☃",
            [None, {"a": [[]]}], {"requestId": ["a"], "id": {}, "devices": 7}, "2025-13-45T00:00:00Z", "-262144-01-01T00:00:00Z",
        ]
    )  # fmt: skip


def replace_part(rng: random.Random, value: Any) -> Any:
    """Returns a copy of a JSON value with one part, or the whole value, replaced by an odd value."""
    if isinstance(value, dict) and value and rng.random() < 0.8:
        name = rng.choice(list(value))
        return {**value, name: replace_part(rng, value[name])}
    if isinstance(value, list) and value and rng.random() < 0.8:
        place = rng.randrange(len(value))
        return [*value[:place], replace_part(rng, value[place]), *value[place + 1 :]]
    return odd_value(rng)


def mutate(rng: random.Random, body: Any) -> bytes:
    """Returns `body` as JSON, with one value replaced or with some bytes damaged."""
    if rng.random() < 0.4:
        return json.dumps(replace_part(rng, body)).encode()
    data = json.dumps(body).encode()
    for _ in range(rng.randrange(1, 4)):
        start = rng.randrange(len(data) + 1)
        end = min(len(data), start + rng.randrange(24))
        damage = rng.randrange(4)
        if damage == 0:
            data = data[:start]
        elif damage == 1:
            data = data[:start] + data[start:end] + data[start:]
        elif damage == 2:
            data = data[:start] + rng.choice(PIECES) + data[end:]
        else:
            data = data[:start] + rng.randbytes(end - start) + data[end:]
    return data


#: Status, `Location` header (the URL of the next page), and body.
Response: TypeAlias = tuple[int, str | None, bytes]


class Server:
    """An HTTP server that answers logins with tokens, and every other request with `status`, `location` and `body`.

    While `upstream` is set, the server instead forwards every request to that URL, and adds each response to `recorded`.
    """

    def __init__(self, upstream: str | None = None) -> None:
        self.body = b""
        self.status = 200
        self.location: str | None = None
        self.upstream = upstream
        self.recorded: list[Response] = []
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._socket.getsockname()[1]}/api"
        threading.Thread(target=self._accept, daemon=True).start()

    def close(self) -> None:
        self._socket.close()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        with connection, connection.makefile("rb") as lines:
            while first := lines.readline():
                headers = http.client.parse_headers(lines)
                sent = lines.read(int(headers.get("content-length", 0)))
                if self.upstream:
                    self.recorded.append(forward(self.upstream, first.decode(), dict(headers), sent))
                    status, location, body = self.recorded[-1]
                else:
                    status, location, body = self._respond(first)
                head = f"HTTP/1.1 {status} X\r\ncontent-type: application/json\r\ncontent-length: {len(body)}\r\n"
                head += f"location: {location}\r\n\r\n" if location else "\r\n"
                try:
                    connection.sendall(head.encode() + body)
                except OSError:
                    return

    def _respond(self, first: bytes) -> Response:
        if b"/oauth2/token" in first:
            return 200, None, b'{"access_token": "a", "token_type": "Bearer", "expires_in": 3600, "scope": "x"}'
        if b"/session/login" in first:
            return 200, None, b'{"sessionToken": "b"}'
        return self.status, self.location, self.body


def forward(upstream: str, first: str, headers: dict[str, str], body: bytes) -> Response:
    """Sends a request to the service at the URL ``upstream`` and returns the response."""
    method, path, _ = first.split()
    connection = http.client.HTTPConnection(urlsplit(upstream).netloc)
    connection.request(method, path, body or None, headers)
    response = connection.getresponse()
    content = response.read()
    connection.close()
    return response.status, response.headers["location"], content


def read_all(record: object) -> None:
    """Reads every public attribute of a record, and calls `to_dict` and `repr`."""
    for name in dir(type(record)):
        if not name.startswith("_"):
            value = getattr(record, name)
            if name == "to_dict":
                value()
    repr(record)
