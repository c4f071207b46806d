"""Runs the code blocks of docs/guide and compares their outputs with the outputs that the pages show."""

import json
import os
import re
import tomllib
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

import database
import pages
import pytest

GUIDE = pages.read_guide()
RUNS = [(page, language) for page in GUIDE for language in pages.LANGUAGES if page.of(language)]
Runs = dict[str, Future[list[str]]]

#: The maximum number of blocks marked `ignore`. These blocks need something that a test does not have, such as a real account.
IGNORED = 12


@pytest.fixture(scope="session")
def runs(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Runs]:
    """Runs the pages of the selected tests. Six run at a time, because most of them only wait for the outcomes of requests."""
    if "THINGSPACE_PROGRAMS" not in os.environ:
        pytest.fail("THINGSPACE_PROGRAMS is not set: run `cargo xtask test`, or set it to the folder of the built programs")
    programs = Path(os.environ["THINGSPACE_PROGRAMS"]).absolute()
    selected = {item.name for item in request.session.items}
    with ThreadPoolExecutor(6) as pool:
        yield {
            name(page, language): pool.submit(pages.run, page, language, programs, tmp_path_factory.mktemp("page"))
            for page, language in RUNS
            if f"test_blocks_run[{name(page, language)}]" in selected
        }


def name(page: pages.Page, language: str) -> str:
    return f"{page.name}-{language}"


@pytest.mark.parametrize(("page", "language"), RUNS, ids=[name(*run) for run in RUNS])
def test_blocks_run(page: pages.Page, language: str, runs: Runs) -> None:
    outputs = runs[name(page, language)].result()
    if "UPDATE_EXPECT" in os.environ:
        pages.update(pages.read_page(page.path), language, outputs)
    else:
        differences = pages.differences(page, language, outputs)
        assert not differences, f"\n{differences}UPDATE_EXPECT=1 writes the new output into the page"


@pytest.mark.parametrize("page", GUIDE, ids=[page.name for page in GUIDE])
def test_every_block_has_a_known_form(page: pages.Page) -> None:
    fences = re.findall(r"^\s*```", page.path.read_text(encoding="utf-8"), flags=re.MULTILINE)
    shown = sum(block.output is not None for block in page.blocks)
    assert len(fences) == 2 * (len(page.blocks) + shown), "a fence is indented or has no end"
    for block in page.blocks:
        marks = {"fails", "ignore"} if block.language in pages.LANGUAGES else set()
        assert set(block.marks) <= marks, f"line {block.line}: expected the marks {marks}, found {block.marks}"
        assert not block.must_fail or block.output is not None, f"line {block.line}: show what the failing call prints"


LESSONS = [page for page in GUIDE if page.name.startswith(("concepts/", "how-to/"))]


@pytest.mark.parametrize("page", LESSONS, ids=[page.name for page in LESSONS])
def test_every_lesson_has_each_language_and_a_failing_call(page: pages.Page) -> None:
    assert [language for language in pages.LANGUAGES if not page.of(language)] == []
    assert any(block.must_fail for block in page.blocks)


def test_few_blocks_are_ignored() -> None:
    ignored = [f"{page.path}:{block.line}" for page in GUIDE for block in page.blocks if "ignore" in block.marks]
    assert len(ignored) <= IGNORED, ignored


def test_the_navigation_of_the_site_has_every_page() -> None:
    navigation = json.dumps(tomllib.loads((pages.ROOT / "zensical.toml").read_text(encoding="utf-8"))["project"]["nav"])
    docs = pages.ROOT / "docs"
    missing = [page for page in docs.rglob("*.md") if f'"{page.relative_to(docs).as_posix()}"' not in navigation]
    assert missing == []


def test_the_page_on_callback_services_explains_each_service() -> None:
    description = json.loads((pages.ROOT / "openapi" / "thingspace.json").read_text(encoding="utf-8"))
    explained = (pages.GUIDE / "concepts" / "callback-services.md").read_text(encoding="utf-8")
    missing = [service for service in description["components"]["callbacks"] if f"\n| [{service}](" not in explained]
    assert missing == []


#: The folder with the help of every command of `thingspace`, in files such as `devices-list.txt`.
HELP = pages.ROOT / "crates" / "thingspace-cli" / "tests" / "golden" / "help"


@pytest.mark.parametrize("page", GUIDE, ids=[page.name for page in GUIDE])
def test_commands_in_prose_exist(page: pages.Page) -> None:
    prose = re.sub(r"^```.*?^```$", "", page.path.read_text(encoding="utf-8"), flags=re.MULTILINE | re.DOTALL)
    commands = [command.split() for command in re.findall(r"`thingspace ([a-z][^`]*)`", prose)]
    assert [command for command in commands if not exists(command)] == []


def exists(words: list[str]) -> bool:
    """Returns whether `thingspace` has this command with these options, according to its help."""
    names = [HELP / f"{'-'.join(words[:count])}.txt" for count in (2, 1)]
    found = next((name for name in names if name.exists()), None)
    if found is None:
        return False
    text = found.read_text(encoding="utf-8")
    has_subcommand = len(words) < 2 or found == names[0] or "\nCommands:\n" not in text
    return has_subcommand and all(option.split("=")[0] in text for option in words if option.startswith("--"))


def test_versions_of_postgresql_are_compared_as_numbers() -> None:
    paths = [Path("/usr/lib/postgresql") / version / "bin/initdb" for version in ["9.6", "17", "9.10", "10"]]
    assert [path.parts[-3] for path in sorted(paths, key=database.version)] == ["9.6", "9.10", "10", "17"]
