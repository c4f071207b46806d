"""A FastAPI receiver of callbacks, to compare its speed with that of `thingspace serve`. Like `thingspace serve`, it checks the
credentials in each message, stores the message only once, in SQLite (WAL, synchronous=FULL), and then answers 200.

The first argument is the path of the database. The second argument is `group` or `each`. With `group`, the receiver collects
messages for 5 ms and commits them in one transaction. With `each`, it commits every message in its own transaction.
"""

import asyncio
import hashlib
import hmac
import json
import socket
import sqlite3
import sys
from concurrent.futures import ThreadPoolExecutor

import uvicorn
import uvloop
from fastapi import FastAPI, Request, Response

WINDOW = 0.005
USERNAME, PASSWORD = "depot-hook", "tide-61-secret"
INSERT = "insert into message (key, service, body) values (?, ?, ?) on conflict (key) do nothing"

path, mode = sys.argv[1:3]
writer = ThreadPoolExecutor(1)
waiting: list[tuple[tuple[str, str, str], asyncio.Future[None]]] = []


def open_database() -> sqlite3.Connection:
    database = sqlite3.connect(path, isolation_level=None)
    database.execute("pragma journal_mode=wal")
    database.execute("pragma synchronous=full")
    database.execute("create table if not exists message (key text primary key, service text, body text)")
    return database


database = writer.submit(open_database).result()


def commit(rows: list[tuple[str, str, str]]) -> None:
    database.execute("begin immediate")
    database.executemany(INSERT, rows)
    database.execute("commit")


async def commit_groups() -> None:
    loop = asyncio.get_running_loop()
    while True:
        await asyncio.sleep(WINDOW)
        group, waiting[:] = waiting[:], []
        if group:
            await loop.run_in_executor(writer, commit, [row for row, _ in group])
            for _, stored in group:
                stored.set_result(None)


app = FastAPI()


@app.post("/callbacks/{service}")
async def receive(service: str, request: Request) -> Response:
    message = json.loads(await request.body())
    username, password = message.pop("username", ""), message.pop("password", "")
    if not (hmac.compare_digest(username, USERNAME) & hmac.compare_digest(password, PASSWORD)):
        return Response(status_code=401)
    body = json.dumps(message)
    message.pop("callbackCount", None)
    key = hashlib.sha256(json.dumps([service, message], sort_keys=True).encode()).hexdigest()
    loop = asyncio.get_running_loop()
    if mode == "each":
        await loop.run_in_executor(writer, commit, [(key, service, body)])
    else:
        stored: asyncio.Future[None] = loop.create_future()
        waiting.append(((key, service, body), stored))
        await stored
    return Response()


async def main() -> None:
    if mode == "group":
        task = asyncio.create_task(commit_groups())  # noqa: F841  (without a reference, a task may be garbage-collected)
    listener = socket.create_server(("127.0.0.1", 0))
    host, port = listener.getsockname()
    print(f"listening on http://{host}:{port}/callbacks", flush=True)
    config = uvicorn.Config(app, log_level="error", access_log=False, loop="uvloop", http="httptools")
    await uvicorn.Server(config).serve(sockets=[listener])


uvloop.run(main())
