# Generated from crates/thingspace-python/stubs and src by `cargo xtask generate`. Do not edit.
"""Files with devices."""

import os
from collections.abc import Iterator, Mapping
from typing import IO, Any, final

@final
class DeviceRow:
    """A row of a file: the identifiers of a device, and the other values of the row."""

    @property
    def number(self) -> int:
        """The line number of the row in the file, or its position in a JSON array. Both count from 1."""
    @property
    def device(self) -> str:
        """The key that identifies the device, for example `iccid:8914…+imei:…`."""
    @property
    def ids(self) -> dict[str, str]:
        """The identifiers of the device by kind."""
    @property
    def values(self) -> dict[str, str]:
        """The values in the columns `plan`, `zip`, `group` and `cost_center`, by column. Empty cells are left out."""
    @property
    def new_ids(self) -> list[str]:
        """The new identifiers of the device, from the columns `new_imei`, `new_iccid` and `new_eid`."""
    def __eq__(self, other: object, /) -> bool: ...

@final
class RejectedRow:
    """A row of a file that cannot be used as a device."""

    @property
    def row(self) -> int:
        """The line number of the row in the file, or its position in a JSON array. Both count from 1."""
    @property
    def value(self) -> str:
        """The invalid value as the file contains it; empty if the value is missing. If the reason concerns the whole row, the value
        is the device, or all cells of the row separated by commas.
        """
    @property
    def reason(self) -> str:
        """Why the row cannot be used."""
    def __eq__(self, other: object, /) -> bool: ...

@final
class DeviceFile:
    """The devices of a file, and the rows that cannot be used. Iterate over this object to read the valid rows."""

    @property
    def rows(self) -> list[DeviceRow]:
        """The valid rows in the order of the file. Each device occurs once."""
    @property
    def rejects(self) -> list[RejectedRow]:
        """The rows that cannot be used. A method to which you pass a file with such rows raises a `ConfigError`. To leave these rows
        out, pass `file.rows` instead of the file.
        """
    @property
    def duplicates(self) -> list[tuple[int, int]]:
        """The rows whose device already occurs in an earlier row, as pairs: the number of the row, and the number of the first row
        with this device.
        """
    @property
    def columns(self) -> dict[str, str]:
        """The columns that were read, as a dictionary that maps the meaning of each column to its name in the file:
        `{"plan": "Rate Plan"}`.
        """
    @property
    def unused(self) -> list[str]:
        """The names of the columns in the file that were not read."""
    @property
    def warnings(self) -> list[str]:
        """Suspicious facts about the whole file, for example the number of wrong check digits."""
    def __len__(self) -> int: ...
    def __iter__(self) -> Iterator[DeviceRow]: ...

def read_devices(
    source: str | os.PathLike[str] | bytes | IO[Any], *, columns: Mapping[str, str] | None = None
) -> DeviceFile:
    """Reads devices from a file: CSV with a header, JSON, JSON lines, or one device per line. `source` is a path, an open file, or
    the content as bytes. `columns` maps the meaning of a column to its name in the file, such as `{"plan": "Rate Plan"}`. If the
    name is empty, the function does not read a column with this meaning.

    ```python
    devices = ts.read_devices(b"iccid,plan\\n89148000008682242668,m2m-1gb\\n")
    job = client.jobs().change_plan(devices)
    print(job.wait(listener=inbox))
    ```
    """
