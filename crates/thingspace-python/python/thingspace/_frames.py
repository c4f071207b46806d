"""Tables for the libraries of others. None of them is required: each is looked for when it is asked for."""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from os import PathLike

    from thingspace._thingspace import Table

#: What each method can work with, the first that is there.
_WORKS_WITH = {
    "to_polars": ("polars",),
    "to_pandas": ("pyarrow", "pandas"),
    "to_parquet": ("pyarrow", "polars"),
}


def _there(package: str) -> bool:
    return find_spec(package) is not None


def needed(function: str) -> None:
    """Fails, before anything is asked of the service, when what a method needs is not installed."""
    packages = _WORKS_WITH[function]
    missing = [package for package in packages if not _there(package)]
    if function == "to_parquet":
        # Either will do.
        missing = [] if len(missing) < len(packages) else missing[:1]
    if missing:
        raise ModuleNotFoundError(f"{function}() needs {' and '.join(missing)}: pip install {' '.join(missing)}")


def to_polars(table: Table) -> Any:
    return import_module("polars").DataFrame(table)


def to_pandas(table: Table) -> Any:
    return import_module("pyarrow").table(table).to_pandas()


def to_parquet(table: Table, *, path: str | PathLike[str]) -> None:
    if _there("pyarrow"):
        import_module("pyarrow.parquet").write_table(import_module("pyarrow").table(table), path)
    else:
        to_polars(table).write_parquet(path)
