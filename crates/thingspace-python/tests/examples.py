"""Reads the examples in the docstrings of the stubs.

Run as a program, it writes a module for type checkers, in which each example is a function with typed parameters. The only
argument is the path of the module to write.
"""

import ast
import sys
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

STUBS = Path(__file__).parents[1] / "python" / "thingspace" / "_thingspace"

#: The types of the variables that examples use without defining them. In the examples of asyncio classes, the types of the
#: variables in ``IN_BOTH`` have the prefix ``Async``.
NAMES = {
    "client": "ts.Client",
    "sim": "ts.Simulator",
    "inbox": "ts.Inbox",
    "device": "ts.Device",
    "record": "ts.Device",
    "event": "ts.Event",
    "outcomes": "ts.Outcomes",
    "job": "ts.Job",
    "upgrade": "str",
    "campaign": "str",
    "report": "str",
    "monitor": "str",
}

#: The variables in ``NAMES`` whose type has a counterpart for asyncio.
IN_BOTH = {"client", "job"}


@dataclass(frozen=True)
class Member:
    """A public class or function, or a public method or property of a class."""

    name: str
    is_method: bool
    docs: str | None

    @property
    def is_asyncio(self) -> bool:
        return self.name.startswith("Async")

    @property
    def examples(self) -> list[str]:
        """The Python code blocks in the docstring."""
        parts = (self.docs or "").split("```python\n")[1:]
        return [part.split("```")[0] for part in parts]


def members() -> Iterator[Member]:
    """Yields a member for each public class, method, property and function of the stubs."""
    for stub in sorted(STUBS.glob("*.pyi")):
        for item in ast.parse(stub.read_text()).body:
            if isinstance(item, ast.ClassDef) and not item.name.startswith("_"):
                yield Member(item.name, False, ast.get_docstring(item))
                for member in item.body:
                    if isinstance(member, ast.FunctionDef | ast.AsyncFunctionDef) and not member.name.startswith("_"):
                        names = [ast.unparse(decorator) for decorator in member.decorator_list]
                        yield Member(f"{item.name}.{member.name}", "property" not in names, ast.get_docstring(member))
            elif isinstance(item, ast.FunctionDef) and not item.name.startswith("_"):
                yield Member(item.name, True, ast.get_docstring(item))


def typed() -> str:
    """Returns the source of a module with one function per example."""
    # An example may define variables and functions that it does not use, so the first line turns off two rules of pyright.
    lines = ["# pyright: reportUnusedVariable=false, reportUnusedFunction=false", "import thingspace as ts", "from thingspace import models as models", ""]
    for member in members():
        for number, example in enumerate(member.examples):
            used = needed(compiled(example))
            kinds = {name: f"ts.Async{kind[3:]}" if member.is_asyncio and name in IN_BOTH else kind for name, kind in NAMES.items()}
            parameters = ", ".join(f"{name}: {kind}" for name, kind in kinds.items() if name in used)
            word = "async def" if member.is_asyncio else "def"
            name = member.name.replace(".", "_")
            lines += ["", f"{word} {name}_{number}({parameters}) -> None:", textwrap.indent(example.rstrip(), "    ")]
    return "\n".join(lines) + "\n"


def compiled(example: str) -> ast.Module:
    """Parses an example. The example may use ``await`` outside a function."""
    tree = compile(example, "example", "exec", ast.PyCF_ONLY_AST | ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
    assert isinstance(tree, ast.Module)
    return tree


def needed(example: ast.Module) -> set[str]:
    """Returns the names that an example uses but does not assign."""
    names = [node for node in ast.walk(example) if isinstance(node, ast.Name)]
    defined = {node.id for node in names if isinstance(node.ctx, ast.Store)}
    return {node.id for node in names} - defined


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(typed())
