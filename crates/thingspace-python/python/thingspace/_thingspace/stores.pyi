# Generated from crates/thingspace-python/stubs and src by `cargo xtask generate`. Do not edit.
"""Stores for tokens, login records and passwords, and ``copy_store``."""

from os import PathLike
from pathlib import Path
from typing import Self, final

from thingspace.errors import ThingSpaceError

@final
class CellStore:
    """Stores tokens and the login record in PostgreSQL (`postgres://…`) or NATS (`nats://…`), for the clients of any number of
    machines. All clients that use the store share one login and one count of failed logins.

    The store is opened when a client needs a token for the first time. While the store is unavailable, no client logs in, and a
    call that needs a new token raises a `SessionError`.
    """

    def __new__(cls, url: str) -> Self: ...
    @property
    def url(self) -> str:
        """The URL of the store, without its password."""

@final
class FileStore:
    """Stores tokens in files, so that the clients in all processes of a user can share one login.

    The default of `folder` is `thingspace/tokens` in the user's cache folder: `~/.cache/thingspace/tokens` on Linux. A missing
    folder is created, with access for the user only. The store also records refused passwords, which prevents other processes
    from sending these passwords.
    """

    def __new__(cls, folder: str | PathLike[str] | None = None) -> Self: ...
    @property
    def folder(self) -> Path:
        """The folder that contains the files."""

@final
class MemoryStore:
    """Stores tokens in memory. The clients of this process that use the same store share one login."""

    def __new__(cls) -> Self: ...

@final
class PasswordFile:
    """A file in which `client.reset_password(…)` stores the new password. Only the user can read the file. A stored password
    survives a power loss.
    """

    def __new__(cls, path: str | PathLike[str]) -> Self: ...
    def read(self) -> str | None:
        """Returns the stored password in plain text; None if no password is stored. Raises a `ConfigError` if the file cannot be
        read, or if the outcome of a reset is unknown. The message of the error says what to do.

        ```python
        password = ts.PasswordFile("thingspace-password.txt").read()
        ```
        """

@final
class NewPassword:
    """The password that the service generated. The `PasswordFile` contains this password unless `kept` is False."""

    @property
    def password(self) -> str:
        """The password in plain text. The client that reset the password uses this password for its next logins."""
    @property
    def kept(self) -> bool:
        """Whether the file contains the password. If False, only this object and the client have the password."""
    @property
    def failure(self) -> ThingSpaceError | None:
        """The error that prevented storing the password; None if the password was stored."""

@final
class CopiedStore:
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
        """The SHA-256 digest of both stores, in hexadecimal."""

def copy_store(source: str, target: str, *, allow_use: bool = False) -> CopiedStore:
    """Copies the store at the URL `source` into the empty store at `target`, such as `sqlite:inbox.db` into `postgres://…`.
    Entries keep their places, so jobs and consumers continue in the copy. Leases are not copied. At the end, both stores are
    compared.

    After an error, call the function again to continue the copy. The copy cannot be opened before it is finished. By default,
    the function refuses a source that is in use. With `allow_use=True`, it copies such a source without finishing the copy:
    stop the other programs, and call the function again to finish the copy.

    ```python
    inbox = ts.Inbox("listener", "k4-Copper-Finch", bind=None, store="sqlite:inbox.db")
    inbox.accept("CarrierService", b'{"username":"listener","password":"k4-Copper-Finch","requestId":"7c1d4e52"}')
    inbox.close()
    copied = ts.copy_store("sqlite:inbox.db", "sqlite:copy.db")
    print(copied.entries, "entries,", copied.cells, "cells")
    ```
    """
