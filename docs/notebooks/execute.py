"""Runs every notebook of this folder from its top in an interpreter of its own; ends with 1 when a cell raises.

What cells print is shown and not kept: the notebooks are committed without outputs. Pictures go to the folder PICTURES.
"""

import sys
import tempfile
import time
from pathlib import Path

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError
from traitlets.config import Config

#: Seconds that a cell may take before it counts as stuck.
LONGEST = 120


def run(path: Path, sockets: str) -> bool:
    """Runs a notebook; False, and its error, when a cell raises.

    Its kernel is talked to by files in the folder ``sockets``: ports would be open to everybody on the machine.
    """
    notebook, begun = nbformat.read(path, as_version=4), time.perf_counter()
    by_files = Config({"KernelManager": {"transport": "ipc", "ip": f"{sockets}/{path.stem}"}})
    kept = [cell.id for cell in notebook.cells if cell.get("outputs")]
    if kept:
        print(f"{path.name}: commit it without outputs; {', '.join(kept)} have some")
        return False
    try:
        place = {"metadata": {"path": str(path.parent)}}
        NotebookClient(notebook, kernel_name="python3", timeout=LONGEST, resources=place, config=by_files).execute()
    except CellExecutionError as error:
        print(f"{path.name}: {error}")
        return False
    if "--show" in sys.argv:
        for cell in notebook.cells:
            print("".join(output.get("text", "") for output in cell.get("outputs", ())), end="")
    print(f"    {path.name}: {time.perf_counter() - begun:.1f} s")
    return True


with tempfile.TemporaryDirectory() as folder:
    done = [run(path, folder) for path in sorted(Path(__file__).parent.glob("*.ipynb"))]
sys.exit(0 if done and all(done) else 1)
