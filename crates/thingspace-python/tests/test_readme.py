"""What the READMEs show really runs."""

import os
import re
import socket
import subprocess
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[1]
ROOT = PACKAGE.parents[1]


def blocks(readme: Path, language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", readme.read_text(), flags=re.DOTALL)


@pytest.mark.parametrize("readme", [ROOT / "README.md", PACKAGE / "README.md"], ids=["workspace", "package"])
def test_python_blocks_run(readme: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = blocks(readme, "python")
    assert found
    for block in found:
        exec(compile(block, str(readme), "exec"), {})
    assert "Outcomes(done=" in capsys.readouterr().out


def test_the_shell_block_runs(tmp_path: Path) -> None:
    programs = os.environ.get("THINGSPACE_PROGRAMS")
    if programs is None:
        pytest.fail("THINGSPACE_PROGRAMS is not set: run `cargo xtask test`")
    [block] = [block for block in blocks(ROOT / "README.md", "sh") if "thingspace sim" in block]
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    # The program is built already, and the usual port may be taken.
    block = re.sub(r"^cargo install.*\n", "", block)
    block = block.replace("thingspace sim ", f"thingspace sim --bind 127.0.0.1:{port} ").replace("127.0.0.1:8787", f"127.0.0.1:{port}")
    # Refused lines end `activate` with 6, which is no failure of the block.
    script = f"set -u\ntrap 'kill $(jobs -p)' EXIT\n{block}"
    environment = {**os.environ, "PATH": f"{programs}:{os.environ['PATH']}"}
    ran = subprocess.run(["bash", "-c", script], cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=120)
    assert ran.returncode == 0, ran.stderr
    assert "error" not in ran.stderr, ran.stderr
    assert "20 devices" in ran.stderr
    assert '"hasMoreData": true' in ran.stdout
