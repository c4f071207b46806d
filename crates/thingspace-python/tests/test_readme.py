"""Runs the code blocks of the READMEs, docs/python.md and docs/simulator.md."""

import base64
import json
import os
import re
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path
from typing import Any

import pytest
import thingspace as ts

PACKAGE = Path(__file__).parents[1]
ROOT = PACKAGE.parents[1]


def blocks(readme: Path, language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", readme.read_text(), flags=re.DOTALL)


@pytest.mark.parametrize("readme", [ROOT / "README.md", PACKAGE / "README.md"], ids=["workspace", "package"])
def test_the_python_blocks_of_the_readmes_run(readme: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = blocks(readme, "python")
    assert found
    for block in found:
        exec(compile(block, str(readme), "exec"), {})
    assert "Outcomes(done=" in capsys.readouterr().out


def test_the_python_guide_runs(capsys: pytest.CaptureFixture[str]) -> None:
    guide = ROOT / "docs" / "python.md"
    found = blocks(guide, "python")
    assert len(found) >= 6
    for block in found:
        names: dict[str, Any] = {}
        exec(compile(block, str(guide), "exec"), names)
        tests = [value for name, value in names.items() if name.startswith("test_")]
        for test in tests:
            test(lambda **settings: ts.Simulator(callback_delay=(0, 0), **settings))
    assert "CarrierService True Success" in capsys.readouterr().out


def test_two_workers_of_the_fastapi_example_share_the_events_and_handle_each_event_once(tmp_path: Path) -> None:
    pytest.importorskip("fastapi")
    pytest.importorskip("uvicorn")
    (example,) = blocks(ROOT / "docs" / "python.md", "py")
    (tmp_path / "app.py").write_text(example)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-u", "-m", "uvicorn", "app:app", "--workers", "2", "--port", str(port), "--log-level", "warning"]
    with subprocess.Popen(command, cwd=tmp_path, stdout=subprocess.PIPE, text=True) as server:
        try:
            for number in range(100):
                post(f"http://127.0.0.1:{port}/callbacks/NiddService", number)
            assert server.stdout is not None
            printed = sorted(int(server.stdout.readline().strip().strip("b'")) for _ in range(100))
            assert printed == list(range(100))
        finally:
            server.terminate()
            server.wait(30)


def post(url: str, number: int) -> None:
    """Sends a callback message with non-IP data. Tries again until the server has started."""
    data = base64.b64encode(str(number).encode()).decode()
    message = {"username": "my-listener", "password": "its-password", "message": data, "number": number}
    body = json.dumps({**message, "niddResponse": {"niddMONotificationResponse": {"message": data}}}).encode()
    for _ in range(600):
        try:
            with urllib.request.urlopen(urllib.request.Request(url, data=body, method="POST")) as response:
                assert response.status == 200
                return
        except urllib.error.URLError:
            time.sleep(0.05)
    pytest.fail(f"{url} does not answer")


def run_shell(blocks: list[str], folder: Path) -> subprocess.CompletedProcess[str]:
    programs = os.environ.get("THINGSPACE_PROGRAMS")
    if programs is None:
        pytest.fail("THINGSPACE_PROGRAMS is not set: run `cargo xtask test`")
    block = "\n".join(blocks)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    # The program is already built, so the `cargo install` line is removed. The default port may be in use, so it is replaced.
    block = re.sub(r"^cargo install.*\n", "", block)
    block = block.replace("thingspace sim --devices", f"thingspace sim --bind 127.0.0.1:{port} --devices")
    block = block.replace("127.0.0.1:8787", f"127.0.0.1:{port}")
    wait = f"until (exec 3<>/dev/tcp/127.0.0.1/{port}) 2>/dev/null; do sleep 0.05; done\n"
    block = block.replace("&\n", f"&\n{wait}", 1)
    script = f"set -u\ntrap 'kill $(jobs -p)' EXIT\n{block}"
    environment = {**os.environ, "PATH": f"{programs}:{os.environ['PATH']}"}
    return subprocess.run(["bash", "-c", script], cwd=folder, env=environment, capture_output=True, text=True, timeout=120)


def test_the_shell_blocks_of_the_readme_run(tmp_path: Path) -> None:
    ran = run_shell([block for block in blocks(ROOT / "README.md", "sh") if "thingspace sim" in block], tmp_path)
    assert ran.returncode == 0, ran.stderr
    assert "error" not in ran.stderr, ran.stderr
    assert "20 devices" in ran.stderr
    assert '"hasMoreData": true' in ran.stdout


def test_the_simulator_guide_runs(tmp_path: Path) -> None:
    guide = ROOT / "docs" / "simulator.md"
    for block in blocks(guide, "python"):
        exec(compile(block, str(guide), "exec"), {})
    ran = run_shell(["set -e", *blocks(guide, "sh")], tmp_path)
    assert ran.returncode == 0, ran.stderr
    assert "error" not in ran.stderr, ran.stderr
    assert ran.stdout.count('"status":"Success"') == 2
    assert "callback-retry (observed; delivery)" in ran.stdout
