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

# A room of the house, and the rooms it may import; itself and what is there for all go
# without saying.
LAYERS = {
    "model": set(),
    "plugins": set(),
    "collector": set(),
    "resources": set(),
    "translation": set(),
    "languages": {"model"},
    "policy": {"languages", "model"},
    "staffing": {"model"},
    "rules": {"model", "staffing"},
    "layout": {"model"},
    "storage": {"model"},
    "importing": {"model", "storage"},
    "drawing": {"model", "layout"},
    "painting": {"drawing"},
    "export": {"model", "rules", "layout", "storage", "drawing", "painting", "policy"},
    "catalogue": {"model", "policy", "rules", "storage"},
}
EVERYTHING = {*LAYERS, "cli", "ui"}
LAYERS |= {"cli": EVERYTHING, "ui": EVERYTHING, "__init__": set(), "__main__": {"cli"}}
FOR_ALL = {"collector", "resources", "plugins", "translation", "__init__"}

# Qt without widgets: what paints, and the catalogues of texts.
QT_ALLOWED = {"painting": {"PySide6.QtCore", "PySide6.QtGui"}, "languages": {"PySide6.QtCore"}}

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


def files(one: str) -> list[Path]:
    return [path for path in FILES if room(path) == one]


def told(path: Path, found: Import) -> str:
    """Where an import stands that should not."""
    return f"{path.relative_to(ROOT).as_posix()}:{found.line}: {found.module}"


each_room = pytest.mark.parametrize("one", sorted({room(path) for path in FILES}))
each_room_but_the_window = pytest.mark.parametrize(
    "one", sorted({room(path) for path in FILES} - {"ui"})
)


def test_every_room_is_in_the_table() -> None:
    assert {room(path) for path in FILES} <= LAYERS.keys()


@each_room
def test_a_file_imports_only_the_rooms_below_its_own(one: str) -> None:
    allowed = {one, *FOR_ALL, *LAYERS[one]}
    wrong = [
        told(path, each) for path in files(one) for to, each in own_rooms(path) if to not in allowed
    ]
    assert wrong == []


@each_room_but_the_window
def test_only_the_command_line_opens_the_window_and_late(one: str) -> None:
    wrong = [
        told(path, each)
        for path in files(one)
        for to, each in own_rooms(path)
        if to == "ui" and (one != "cli" or each.at_start)
    ]
    assert wrong == []


@each_room_but_the_window
def test_heavy_libraries_wait_for_their_use(one: str) -> None:
    waiting = {library for library, rooms in HEAVY.items() if one not in rooms}
    wrong = [
        told(path, each)
        for path in files(one)
        for each in imports(path)
        if each.at_start and each.module.split(".")[0] in waiting
    ]
    assert wrong == []


@each_room_but_the_window
def test_only_what_paints_knows_qt_and_only_the_window_its_widgets(one: str) -> None:
    allowed = QT_ALLOWED.get(one, set())
    wrong = [
        told(path, each)
        for path in files(one)
        for each in imports(path)
        if each.module.split(".")[0] == "PySide6" and each.module not in allowed
    ]
    assert wrong == []


def test_files_stay_short() -> None:
    lines = {path: len(path.read_text("utf-8").splitlines()) for path in FILES}
    assert [path for path in FILES if lines[path] >= LONGEST_FILE] == []


def test_the_imports_are_really_found() -> None:
    found = {each.module for path in FILES for each in imports(path)}
    assert {"orgchart.model.records", "msgspec"} <= found
    late = [each for path in FILES for each in imports(path) if not each.at_start]
    assert late
