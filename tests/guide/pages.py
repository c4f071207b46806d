"""Reads the pages of the guide and runs their code blocks."""

import difflib
import json
import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from database import Database

ROOT = Path(__file__).parents[2]
GUIDE = ROOT / "docs" / "guide"
LANGUAGES = ("sh", "python", "rust")

#: The character that separates the outputs of the blocks.
SEPARATOR = "\x1e"

#: The environment variable with the URL of a database. If a block contains this name, the program that runs the block gets a
#: database.
DATABASE = "DATABASE_URL"

#: The longest time that the blocks of one language on one page may take, in seconds.
TIMEOUT = 60

#: Patterns of output that varies from run to run, each with the string that replaces it in comparisons. The ids of requests
#: depend on the order in which calls arrive, and the ids of jobs depend on the store. Times vary because the simulator's clock
#: runs while a page runs.
CHANCE = [
    (r"\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\b", "REQUEST"),
    (r"\bjob [0-9a-f]{16}\b", "job JOB"),
    (r"\b127\.0\.0\.1:\d+\b", "HOST"),
    (r"\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)", "TIME"),
    (r"\b\d+(\.\d+)? ?(ms|s|seconds)\b", "DURATION"),
]


@dataclass
class Block:
    """A code block, and the output that the page shows after it."""

    language: str
    marks: list[str]
    #: The line of the opening fence.
    line: int
    code: str
    output: str | None = None

    @property
    def must_fail(self) -> bool:
        return "fails" in self.marks

    @property
    def is_run(self) -> bool:
        return self.language in LANGUAGES and "ignore" not in self.marks


@dataclass
class Page:
    name: str
    blocks: list[Block]

    @property
    def path(self) -> Path:
        return GUIDE / f"{self.name}.md"

    def needs_database(self, language: str) -> bool:
        return any(DATABASE in block.code for block in self.of(language))

    def of(self, language: str) -> list[Block]:
        return [block for block in self.blocks if block.language == language and block.is_run]


def read_page(path: Path) -> Page:
    """Reads the blocks of a page. A ``text`` or ``json`` block directly after a code block is the output of the code block."""
    blocks: list[Block] = []
    end = 0
    text = path.read_text(encoding="utf-8")
    for found in re.finditer(r"^```(\w*)(.*)\n((?:.*\n)*?)```$", text, flags=re.MULTILINE):
        language, marks, code = found.groups()
        follows = blocks and not text[end : found.start()].strip()
        if language in ("text", "json") and follows and blocks[-1].is_run and blocks[-1].output is None:
            blocks[-1].output = code
        else:
            line = text.count("\n", 0, found.start()) + 1
            blocks.append(Block(language, marks.split(), line, code))
        end = found.end()
    return Page(path.relative_to(GUIDE).with_suffix("").as_posix(), blocks)


def read_guide() -> list[Page]:
    return [read_page(path) for path in sorted(GUIDE.rglob("*.md"))]


class Simulator:
    """A simulator in its own process, with the same devices on every run."""

    def __init__(self, programs: Path, environment: dict[str, str]) -> None:
        arguments = ["sim", "--bind", "127.0.0.1:0", "--devices", "100", "--seed", "1", "--start", "2026-01-01"]
        self.program = str(programs / "thingspace")
        self.environment = environment
        self.process = subprocess.Popen([self.program, *arguments], env=environment, stdout=subprocess.PIPE, text=True)
        assert self.process.stdout is not None
        self.url = self.process.stdout.readline().removeprefix("listening on ").strip()

    def spare_devices(self, count: int) -> str:
        """Returns the first ``count`` devices that are not active yet, as CSV with a header and two columns."""
        command = [self.program, "sim", "fleet", "--state", "pre-active", "-o", "csv"]
        environment = self.environment | {"THINGSPACE_SIM": self.url.removesuffix("/api")}
        listed = subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True, check=True).stdout
        return "".join(",".join(line.split(",")[:2]) + "\n" for line in listed.splitlines()[: count + 1])

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait()


def run(page: Page, language: str, programs: Path, folder: Path) -> list[str]:
    """Runs the blocks of one language on a page as one program with its own simulator. Returns the output of each block."""
    work, home = folder / "work", folder / "home"
    work.mkdir()
    home.mkdir()
    path = os.pathsep.join([str(programs), str(Path(sys.executable).parent), os.environ["PATH"]])
    environment = {"PATH": path, "HOME": str(home), "XDG_STATE_HOME": str(home), "LANG": "C.UTF-8", "TZ": "UTC"}
    sim = Simulator(programs, environment)
    database = None
    try:
        if page.needs_database(language):
            database = Database()
            environment[DATABASE] = database.url
        (work / "devices.csv").write_text(sim.spare_devices(5), encoding="utf-8")
        environment |= {
            "THINGSPACE_BASE_URL": sim.url,
            "THINGSPACE_SIM": sim.url.removesuffix("/api"),
            "THINGSPACE_ACCOUNT": "0000123456-00001",
            "THINGSPACE_KEY": "sim-key",
            "THINGSPACE_SECRET": "sim-secret",
            "THINGSPACE_USERNAME": "sim-user",
            "THINGSPACE_PASSWORD": "sim-password",
        }
        command, standard_input = program(page, language, programs)
        done = subprocess.run(
            command, input=standard_input, cwd=work, env=environment, capture_output=True, text=True, timeout=TIMEOUT
        )
    finally:
        sim.stop()
        if database:
            database.stop()
    # An example (see is_example) prints no separator. Its page has only one Rust block, so all output is from this block.
    outputs = [done.stdout, ""] if is_example(page, language) else done.stdout.split(SEPARATOR)
    if done.returncode != 0 or len(outputs) != len(page.of(language)) + 1:
        line = page.of(language)[min(len(outputs), len(page.of(language))) - 1].line
        raise AssertionError(
            f"{page.path}:{line}: the {language} block failed (exit code {done.returncode})\n{outputs[-1]}{done.stderr}"
        )
    return outputs[:-1]


def is_example(page: Page, language: str) -> bool:
    """Returns whether the blocks are run as a program in `examples`. The program is generated from the page."""
    return language == "rust" and page.name.startswith("how-to/")


def program(page: Page, language: str, programs: Path) -> tuple[list[str], str]:
    """Returns the command that runs the blocks, and its standard input."""
    if is_example(page, language):
        return [str(programs / "example"), page.path.stem], ""
    if language == "rust":
        return [str(programs / "guide"), page.name], ""
    if language == "python":
        blocks = [{"line": block.line, "code": block.code, "must_fail": block.must_fail} for block in page.of(language)]
        return [sys.executable, str(Path(__file__).with_name("run_python.py")), str(page.path)], json.dumps(blocks)
    script = "trap 'kill $(jobs -p) 2>/dev/null || true' EXIT\n"
    for block in page.of("sh"):
        if block.must_fail:
            script += f"set +e\n(\nset -euo pipefail\n{block.code}) 2>&1\nfailed=$?\nset -e\n"
            script += f"[ $failed != 0 ] || {{ echo 'the block of line {block.line} is marked `fails`, but it succeeded' >&2; exit 99; }}\n"
        else:
            script += block.code
        script += r"printf '\036'" + "\n"
    return ["bash", "-eu", "-o", "pipefail", "-c", script], ""


def normalized(output: str) -> str:
    for pattern, name in CHANCE:
        output = re.sub(pattern, name, output)
    return "\n".join(map(sorted_members, output.split("\n")))


def sorted_members(line: str) -> str:
    """Sorts the members if the line is a JSON object, because their order depends on the features of serde_json in the build."""
    try:
        return json.dumps(json.loads(line), sort_keys=True) if line.startswith("{") else line
    except ValueError:
        return line


def differences(page: Page, language: str, outputs: list[str]) -> str:
    """Returns the differences between the outputs on the page and the printed outputs, or an empty string."""
    found = ""
    for block, output in zip(page.of(language), outputs, strict=True):
        if block.output is not None and normalized(block.output) != normalized(output):
            shown, printed = block.output.splitlines(True), output.splitlines(True)
            place = f"{page.path}:{block.line}"
            found += "".join(difflib.unified_diff(shown, printed, f"{place} (page)", f"{place} (printed)"))
    return found


def update(page: Page, language: str, outputs: list[str]) -> None:
    """Writes each printed output into the page if the page shows a different output."""
    lines = page.path.read_text(encoding="utf-8").split("\n")
    for block, output in reversed(list(zip(page.of(language), outputs, strict=True))):
        if block.output is not None and normalized(block.output) != normalized(output):
            start = next(at for at in range(block.line, len(lines)) if lines[at].startswith(("```text", "```json"))) + 1
            end = lines.index("```", start)
            lines[start:end] = output.removesuffix("\n").split("\n") if output else []
    page.path.write_text("\n".join(lines), encoding="utf-8")
