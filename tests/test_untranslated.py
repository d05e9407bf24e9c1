"""Nothing that a person reads in the window or at a terminal is written past the translators."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "orgchart"
WINDOW = PACKAGE / "ui"
COMMANDS = PACKAGE / "cli"
sys.path.insert(0, str(ROOT / "packaging"))

from translations import DECLARED  # noqa: E402

# Several words, one with a capital letter, or a word beside something that is filled in.
_WORDS = re.compile(
    r"[A-Za-z]{2,}[,;:]? [A-Za-z]{2,}|^[A-Z][a-z]{2,}…?$|[{}] [a-z]{3,}|[a-z]{3,} [{}]"
)
_SAID = {"tr", "later", "texts", "TypeVar", *DECLARED}
# What is no text of the window: names that are the same everywhere, codes, HTML.
_NAMES = {
    "Orgchart", "Ana Ruiz", "Jo Lindqvist", "Fusion", "Settings", "Ctrl", "Option", "Tint",
    "Letter", "Tabloid", "Letter landscape", "Tabloid landscape",
    "Try", "Reading", "Understanding", "Linking", "Building", "Drawing",
    "left out", "your own", "by size", "below {}", "background: black",
}  # fmt: skip
# Titles are put together in English there and said as a whole.
_ELSEWHERE = {"panels/palette/titles.py"}

# What follows an option is typed as it stands in any language.
_EXAMPLES = {"77=Ana Ruiz", "title=Job Title"}


def _codes() -> set[str]:
    """The values of all literal types: what programs call things."""
    found: set[str] = set()
    declaring = (
        code for path in PACKAGE.rglob("*.py") if "Literal[" in (code := path.read_text("utf-8"))
    )
    for code in declaring:
        for node in ast.walk(ast.parse(code)):
            match node:
                case ast.Subscript(value=ast.Name(id="Literal"), slice=values):
                    found |= {
                        each.value
                        for each in ast.walk(values)
                        if isinstance(each, ast.Constant) and isinstance(each.value, str)
                    }
    return found


def _text(node: ast.AST) -> str:
    match node:
        case ast.Constant(value=str(text)):
            return text
        case ast.JoinedStr(values=parts):
            return "".join(_text(part) or "{}" for part in parts)
    return ""


def untold(code: str) -> Iterator[tuple[int, str]]:
    """Lines and texts of a module that look like words and that nobody would translate."""
    waiting: list[tuple[ast.AST, bool]] = [(ast.parse(code), False)]
    while waiting:
        node, said = waiting.pop()
        match node:
            case ast.Expr(value=ast.Constant()) | ast.Compare() | ast.Assert():
                continue  # a docstring, or what is not shown
            case ast.Subscript(value=value):
                waiting.append((value, said))
                continue
            case ast.Call(func=ast.Name(id=name)) if name in _SAID:
                said = True
        text = _text(node)
        if text and not said and _WORDS.search(text):
            yield getattr(node, "lineno", 0), text
        inside = [] if isinstance(node, ast.JoinedStr) else ast.iter_child_nodes(node)
        if isinstance(node, ast.JoinedStr):
            inside = (part.value for part in node.values if isinstance(part, ast.FormattedValue))
        waiting += [(child, said) for child in inside]


def test_no_text_of_the_window_is_left_in_english() -> None:
    known = _NAMES | _codes()
    found = [
        f"{path.relative_to(ROOT)}:{line}: {text}"
        for path in sorted(WINDOW.rglob("*.py"))
        if path.relative_to(WINDOW).as_posix() not in _ELSEWHERE
        for line, text in untold(path.read_text("utf-8"))
        if text not in known and not text.startswith("<")
    ]
    assert found == []


def test_no_text_of_a_command_is_left_in_english() -> None:
    """But for --help, which is the reference of options and stays English as they are."""
    known = _EXAMPLES | _codes()
    found = [
        f"{path.name}:{line}: {text}"
        for path in sorted(COMMANDS.rglob("*.py"))
        for line, text in untold(_without_options(path.read_text("utf-8")))
        if text not in known
    ]
    assert found == []


def _without_options(code: str) -> str:
    """A module of commands without the options it declares."""

    class Options(ast.NodeTransformer):
        def visit_Call(self, node: ast.Call) -> ast.AST:
            match node.func:
                case ast.Attribute(attr="option") | ast.Name(id="json_option"):
                    return ast.Constant(value=0)
            return self.generic_visit(node)

    return ast.unparse(Options().visit(ast.parse(code)))


def test_such_texts_are_found() -> None:
    assert [text for _, text in untold('label("Save the chart")')] == ["Save the chart"]
    assert [text for _, text in untold('label(f"{n} roles")')] == ["{} roles"]
    assert [text for _, text in untold('label(f"{tr(text)}", tip="Save")')] == ["Save"]
    assert list(untold('label(tr("Save the chart"))\nroles["Boss"] == "Ana"')) == []
