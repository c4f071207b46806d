"""Broken answers and a server that gives them: what tests/contract/tests/fuzz.rs does to the decoders, done to the package."""

import http.client
import json
import random
import socket
import threading
from typing import Any, TypeAlias
from urllib.parse import urlsplit

#: What is put into bodies in place of something else.
PIECES = [
    b"null", b"[]", b"{}", b'""', b"[[]]", b"-0", b"1e309", b"-1e-400", b"18446744073709551616", b'"\\ud800"', b'"\\u0000"',
    b'{"a":{"a":{}}}', b"true", b'"true"', b'"0007"', b"\xef\xbb\xbf", b"\xff", b",", b":", b"}", b"]", b'"', b"\\", b"<html>",
    b"[" * 200, b'"0000-99-99T99:99:99Z"', b'"9999-12-31T23:59:60.999999999+25:00"',
]  # fmt: skip


def odd_value(dice: random.Random) -> Any:
    """A value that nobody expects."""
    return dice.choice(
        [
            None, [], {}, True, -1, 2**64, 10**40, 1e308, "", "x" * dice.randrange(300), "0" * dice.randrange(1, 40), "\x00", "é☃",
            [None, {"a": [[]]}], {"requestId": ["a"], "id": {}, "devices": 7}, "2025-13-45T00:00:00Z", "-262144-01-01T00:00:00Z",
        ]
    )  # fmt: skip


def replaced(dice: random.Random, value: Any) -> Any:
    """The same with one of its parts replaced, so that the rest is still read."""
    if isinstance(value, dict) and value and dice.random() < 0.8:
        name = dice.choice(list(value))
        return {**value, name: replaced(dice, value[name])}
    if isinstance(value, list) and value and dice.random() < 0.8:
        place = dice.randrange(len(value))
        return [*value[:place], replaced(dice, value[place]), *value[place + 1 :]]
    return odd_value(dice)


def broken(dice: random.Random, body: Any) -> bytes:
    """A body with a part replaced, or with bytes that came to harm."""
    if dice.random() < 0.4:
        return json.dumps(replaced(dice, body)).encode()
    text = json.dumps(body).encode()
    for _ in range(dice.randrange(1, 4)):
        start = dice.randrange(len(text) + 1)
        end = min(len(text), start + dice.randrange(24))
        harm = dice.randrange(4)
        if harm == 0:
            text = text[:start]
        elif harm == 1:
            text = text[:start] + text[start:end] + text[start:]
        elif harm == 2:
            text = text[:start] + dice.choice(PIECES) + text[end:]
        else:
            text = text[:start] + dice.randbytes(end - start) + text[end:]
    return text


#: Status, where a list goes on, and body.
Answer: TypeAlias = tuple[int, str | None, bytes]


class Server:
    """HTTP with one answer for all operations; logins are answered as they should be. While there is a service `behind` it, that one
    answers, and what it says is kept in `heard`."""

    def __init__(self, behind: str | None = None) -> None:
        self.answer = b""
        self.status = 200
        self.location: str | None = None
        self.behind = behind
        self.heard: list[Answer] = []
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
                asked = lines.read(int(headers.get("content-length", 0)))
                if self.behind:
                    self.heard.append(forwarded(self.behind, first.decode(), dict(headers), asked))
                    status, location, body = self.heard[-1]
                else:
                    status, location, body = self._answer_to(first)
                head = f"HTTP/1.1 {status} X\r\ncontent-type: application/json\r\ncontent-length: {len(body)}\r\n"
                head += f"location: {location}\r\n\r\n" if location else "\r\n"
                try:
                    connection.sendall(head.encode() + body)
                except OSError:
                    return

    def _answer_to(self, first: bytes) -> Answer:
        if b"/oauth2/token" in first:
            return 200, None, b'{"access_token": "a", "token_type": "Bearer", "expires_in": 3600, "scope": "x"}'
        if b"/session/login" in first:
            return 200, None, b'{"sessionToken": "b"}'
        return self.status, self.location, self.answer


def forwarded(behind: str, first: str, headers: dict[str, str], body: bytes) -> Answer:
    """What the service at this URL answers to a request."""
    method, path, _ = first.split()
    connection = http.client.HTTPConnection(urlsplit(behind).netloc)
    connection.request(method, path, body or None, headers)
    answer = connection.getresponse()
    text = answer.read()
    connection.close()
    return answer.status, answer.headers["location"], text


def read_all(record: object) -> None:
    """Reads everything that a record has."""
    for name in dir(type(record)):
        if not name.startswith("_"):
            value = getattr(record, name)
            if name == "to_dict":
                value()
    repr(record)
