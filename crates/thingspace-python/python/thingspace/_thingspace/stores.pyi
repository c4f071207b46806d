# Generated from crates/thingspace-python/stubs and src by `cargo xtask generate`. Do not edit.
"""The function ``copy_store``, and stores for tokens, login records and passwords."""

from os import PathLike
from pathlib import Path
from typing import Self, final

from thingspace.errors import ThingSpaceError

@final
class CellStore:
    """Stores tokens and the record of failed logins in PostgreSQL (`postgres://…`) or NATS (`nats://…`). Clients on any number of
    machines can use the same store. They then share one login and one count of failed logins.

    The store is opened when a client needs a token for the first time. While the store is unavailable, no client logs in, and a
    call that needs a new token raises a `SessionError`.
    """

    def __new__(cls, url: str) -> Self: ...
    @property
    def url(self) -> str:
        """The URL of the store, without the password and the query parameters."""

@final
class FileStore:
    """Stores tokens in files, so that the clients in all processes of a user can share one login.

    The default of `folder` is `thingspace/tokens` in the user's cache folder: `~/.cache/thingspace/tokens` on Linux. A missing
    folder is created, with access for the user only. The store also records, as salted digests, which passwords the service has
    refused. No process that uses the store sends these passwords again.
    """

    def __new__(cls, folder: str | PathLike[str] | None = None) -> Self: ...
    @property
    def folder(self) -> Path:
        """The folder that contains the files."""

@final
class MemoryStore:
    """Stores tokens in memory. The clients of this process that use the same `MemoryStore` share one login."""

    def __new__(cls) -> Self: ...

@final
class PasswordFile:
    """A file in which `client.reset_password(…)` stores the new password. Only the owner of the file can read it. A stored password
    survives a power loss.
    """

    def __new__(cls, path: str | PathLike[str]) -> Self: ...
    def read(self) -> str | None:
        """Returns the stored password in plain text; None if no password is stored. Raises a `ConfigError` if the file cannot be
        read, or if the outcome of a reset is unknown. In the second case, the message says which password to try.

        ```python
        password = ts.PasswordFile("thingspace-password.txt").read()
        ```
        """

@final
class NewPassword:
    """The result of `client.reset_password(…)`: the password that the service generated. The `PasswordFile` contains this password
    unless `kept` is False.
    """

    @property
    def password(self) -> str:
        """The new password in plain text. The client that reset the password already uses the new one for logins."""
    @property
    def kept(self) -> bool:
        """Whether the `PasswordFile` contains the new password. If False, only this object and the client have the new password."""
    @property
    def failure(self) -> ThingSpaceError | None:
        """The exception that describes why the password could not be stored; None if the password was stored."""

@final
class CopyReport:
    """The result of `copy_store`: what the copy and its source contain. A store has entries, such as callbacks and steps of jobs,
    and cells, which are named values such as tokens.
    """

    @property
    def finished(self) -> bool:
        """Whether the copy is finished. False if the source was in use."""
    @property
    def entries(self) -> int:
        """The number of entries that both stores have."""
    @property
    def cells(self) -> int:
        """The number of cells that both stores have."""
    @property
    def written(self) -> int:
        """The number of entries that this call has written. Less than `entries` if the call continued an interrupted copy."""
    @property
    def removed(self) -> int:
        """The number of entries that were removed from the source after they were copied. The copy keeps these entries."""
    @property
    def newest_place(self) -> int:
        """The place of the newest entry that the source ever had."""
    @property
    def leases(self) -> list[str]:
        """The names of the leases in the source, which were not copied."""
    @property
    def digest(self) -> str:
        """The SHA-256 digest of what both stores contain, in hexadecimal."""

def copy_store(source: str, target: str, *, allow_use: bool = False) -> CopyReport:
    """Copies the store at the URL `source` into the empty store at `target`, such as `sqlite:inbox.db` into `postgres://…`. Entries
    keep their places, so jobs and consumers can continue in the copy where they stopped in the source. Leases are not copied. At
    the end, both stores are compared.

    After an error, call the function again to continue the copy. The copy cannot be opened before it is finished. By default, the
    function refuses a source that is in use. With `allow_use=True`, the function copies such a source but does not finish the
    copy. To finish the copy, stop the programs that use the source, and call the function again.

    ```python
    inbox = ts.Inbox("listener", "k4-Copper-Finch", bind=None, store="sqlite:inbox.db")
    inbox.accept("CarrierService", b'{"username":"listener","password":"k4-Copper-Finch","requestId":"7c1d4e52"}')
    inbox.close()
    copied = ts.copy_store("sqlite:inbox.db", "sqlite:copy.db")
    print(copied.entries, "entries,", copied.cells, "cells")
    ```
    """
