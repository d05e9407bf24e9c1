"""The house, held by reading the imports: who may import whom, and what must wait for its use."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

import orgchart

ROOT = Path(orgchart.__file__).parent
FILES = sorted(ROOT.rglob("*.py"))
LONGEST_FILE = 400

# A room of the house, and the rooms it may import; itself, collector, resources and plugins go
# without saying.
LAYERS = {
    "model": set(),
    "plugins": set(),
    "collector": set(),
    "resources": set(),
    "staffing": {"model"},
    "rules": {"model", "staffing"},
    "layout": {"model"},
    "storage": {"model"},
    "importing": {"model", "storage"},
    "drawing": {"model", "layout"},
    "painting": {"drawing"},
    "export": {"model", "rules", "layout", "storage", "drawing", "painting"},
    "catalogue": {"model", "rules", "storage"},
}
EVERYTHING = {*LAYERS, "cli", "ui"}
LAYERS |= {"cli": EVERYTHING, "ui": EVERYTHING, "__init__": set(), "__main__": {"cli"}}
FOR_ALL = {"collector", "resources", "plugins", "__init__"}

# Imported at the top of a file, these would slow every start down; the rooms that may.
HEAVY: dict[str, set[str]] = {
    "PySide6": {"painting"},
    "numpy": {"layout", "painting"},
    "openpyxl": set(),
    "pptx": set(),
    "lxml": set(),
    "python_calamine": set(),
    "xlrd": set(),
    "yaml": set(),
    "networkx": set(),
    "pikepdf": set(),
    "reportlab": set(),
    "uharfbuzz": set(),
    "fontTools": set(),
    "graphviz": set(),
    "charset_normalizer": set(),
    "bidi": set(),
}


class Import(NamedTuple):
    """One imported module, and whether merely importing the file imports it."""

    module: str
    line: int
    at_start: bool


def room(path: Path) -> str:
    """The folder directly below the package, or the file that stands there alone."""
    return path.relative_to(ROOT).parts[0].removesuffix(".py")


@cache
def imports(path: Path) -> list[Import]:
    """All imports of a file, those inside functions included."""
    return list(_imports(path))


def _imports(path: Path) -> Iterator[Import]:
    waiting: list[tuple[ast.AST, bool]] = [(ast.parse(path.read_text("utf-8")), True)]
    while waiting:
        node, at_start = waiting.pop()
        if isinstance(node, ast.Import):
            yield from (Import(name.name, node.lineno, at_start) for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}:{node.lineno}: imports name the whole path"
            module = node.module or ""
            yield Import(module, node.lineno, at_start)
            if module == "orgchart":
                rooms = (name.name for name in node.names if name.name in LAYERS)
                yield from (Import(f"orgchart.{to}", node.lineno, at_start) for to in rooms)
        later = isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        never = isinstance(node, ast.If) and ast.unparse(node.test).endswith("TYPE_CHECKING")
        waiting.extend(
            (child, at_start and not later and not never)
            for child in ast.iter_child_nodes(node)
            if not isinstance(child, ast.expr)
        )


def own_rooms(path: Path) -> Iterator[tuple[str, Import]]:
    """The rooms of the house that a file imports from."""
    for each in imports(path):
        parts = each.module.split(".")
        if parts[0] == "orgchart" and len(parts) > 1:
            yield parts[1], each


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


each_file = pytest.mark.parametrize("path", FILES, ids=name)


def test_every_room_is_in_the_table() -> None:
    assert {room(path) for path in FILES} <= LAYERS.keys()


@each_file
def test_a_file_imports_only_the_rooms_below_its_own(path: Path) -> None:
    allowed = {room(path), *FOR_ALL, *LAYERS[room(path)]}
    wrong = [
        f"line {each.line}: {each.module}" for to, each in own_rooms(path) if to not in allowed
    ]
    assert wrong == []


@each_file
def test_only_the_command_line_opens_the_window_and_late(path: Path) -> None:
    if room(path) == "ui":
        return
    to_the_window = [each for to, each in own_rooms(path) if to == "ui"]
    assert not to_the_window or room(path) == "cli"
    assert [each for each in to_the_window if each.at_start] == []


@each_file
def test_heavy_libraries_wait_for_their_use(path: Path) -> None:
    if room(path) == "ui":
        return
    wrong = [
        f"line {each.line}: {each.module}"
        for each in imports(path)
        for library, rooms in HEAVY.items()
        if each.at_start and each.module.split(".")[0] == library and room(path) not in rooms
    ]
    assert wrong == []


@each_file
def test_only_what_paints_knows_qt_and_only_the_window_its_widgets(path: Path) -> None:
    modules = {each.module for each in imports(path) if each.module.split(".")[0] == "PySide6"}
    if room(path) == "painting":
        assert modules <= {"PySide6.QtCore", "PySide6.QtGui"}
    elif room(path) != "ui":
        assert modules == set()


@each_file
def test_files_stay_short(path: Path) -> None:
    assert len(path.read_text("utf-8").splitlines()) < LONGEST_FILE


def test_the_imports_are_really_found() -> None:
    found = {each.module for path in FILES for each in imports(path)}
    assert {"orgchart.model.records", "msgspec"} <= found
    late = [each for path in FILES for each in imports(path) if not each.at_start]
    assert late
