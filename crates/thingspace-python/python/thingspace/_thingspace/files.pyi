# Generated from crates/thingspace-python/stubs and src by `cargo xtask generate`. Do not edit.
"""Files with devices."""

import os
from collections.abc import Iterator, Mapping
from typing import IO, Any, final

@final
class DeviceRow:
    """A device of a file, with the other values of its row."""

    @property
    def number(self) -> int:
        """The line of the row in the file, or its position in a JSON array, from 1."""
    @property
    def device(self) -> str:
        """The key that identifies the device, for example `iccid:8914…+imei:…`."""
    @property
    def ids(self) -> dict[str, str]:
        """The identifiers of the device by kind."""
    @property
    def values(self) -> dict[str, str]:
        """The other values by name: `plan`, `zip`, `group`, `cost_center`. Does not contain empty cells."""
    @property
    def new_ids(self) -> list[str]:
        """The new identifiers of the device, from the columns `new_imei`, `new_iccid` and `new_eid`."""
    def __eq__(self, other: object, /) -> bool: ...

@final
class RejectedRow:
    """A row that cannot be used."""

    @property
    def row(self) -> int:
        """The line of the row in the file, or its position in a JSON array, from 1."""
    @property
    def value(self) -> str:
        """The value that is not valid, or the whole row."""
    @property
    def reason(self) -> str:
        """Why the row cannot be used."""
    def __eq__(self, other: object, /) -> bool: ...

@final
class DeviceFile:
    """The devices of a file, and the rows that cannot be used. Iterate over this object to read the rows."""

    @property
    def rows(self) -> list[DeviceRow]:
        """The valid rows in the order of the file. Each device occurs once."""
    @property
    def rejects(self) -> list[RejectedRow]:
        """The rows that cannot be used. Methods refuse a file with such rows. To leave them out, pass `file.rows` instead of the
        file.
        """
    @property
    def duplicates(self) -> list[tuple[int, int]]:
        """The rows that repeat a device, as pairs: the number of the row, and the number of the first row of the device."""
    @property
    def columns(self) -> dict[str, str]:
        """The names of the columns that were read, by meaning: `{"plan": "Rate Plan"}`."""
    @property
    def unused(self) -> list[str]:
        """The names of the columns that were not read."""
    @property
    def warnings(self) -> list[str]:
        """Suspicious facts about the whole file, for example the number of wrong check digits."""
    def __len__(self) -> int: ...
    def __iter__(self) -> Iterator[DeviceRow]: ...

def read_devices(
    source: str | os.PathLike[str] | bytes | IO[Any], *, columns: Mapping[str, str] | None = None
) -> DeviceFile:
    """Reads devices from a file: CSV with a header, JSON, JSON lines, or one device per line. `source` is a path, an open file, or
    the content as bytes. `columns` maps a meaning to the name of a column in the file, such as `{"plan": "Rate Plan"}`. With an
    empty name, a column with this meaning is ignored.

    ```python
    devices = ts.read_devices(b"iccid,plan\\n89148000008682242668,m2m-1gb\\n")
    job = client.jobs().change_plan(devices)
    print(job.wait(listener=inbox))
    ```
    """
