"""Runs each notebook of this folder in its own interpreter. Exits with 1 if a cell raises an exception, if the file of a notebook
contains outputs, or if there are no notebooks.

`--show` prints the outputs of the run. The notebooks write their pictures to the folder in the environment variable PICTURES
(default: docs/pictures).
"""

import sys
import tempfile
import time
from pathlib import Path

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError
from traitlets.config import Config

#: The maximum run time of a cell, in seconds.
CELL_TIMEOUT = 120


def run(path: Path, sockets: str) -> bool:
    """Runs a notebook, and returns whether it succeeded. If a cell raises an exception, prints the error. If the file contains
    outputs, prints which cells have them, and does not run the notebook.

    The kernel listens on Unix sockets in the folder ``sockets``, not on TCP ports, because every user of the machine could
    connect to a TCP port.
    """
    notebook, started = nbformat.read(path, as_version=4), time.perf_counter()
    config = Config({"KernelManager": {"transport": "ipc", "ip": f"{sockets}/{path.stem}"}})
    with_output = [cell.id for cell in notebook.cells if cell.get("outputs")]
    if with_output:
        print(f"{path.name}: commit the notebook without outputs; these cells have some: {', '.join(with_output)}")
        return False
    try:
        resources = {"metadata": {"path": str(path.parent)}}
        NotebookClient(notebook, kernel_name="python3", timeout=CELL_TIMEOUT, resources=resources, config=config).execute()
    except CellExecutionError as error:
        print(f"{path.name}: {error}")
        return False
    if "--show" in sys.argv:
        for cell in notebook.cells:
            print("".join(output.get("text", "") for output in cell.get("outputs", ())), end="")
    print(f"    {path.name}: {time.perf_counter() - started:.1f} s")
    return True


with tempfile.TemporaryDirectory() as folder:
    succeeded = [run(path, folder) for path in sorted(Path(__file__).parent.glob("*.ipynb"))]
sys.exit(0 if succeeded and all(succeeded) else 1)
