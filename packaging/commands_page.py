"""Writes the page on the command line, from the parser and the formats themselves.

python packaging/commands_page.py
"""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from pathlib import Path

import click

from orgchart.cli import COMMANDS, commands
from orgchart.export import exporters

PAGE = Path(__file__).parent.parent / "docs" / "guide" / "commands.md"
_BEGIN = """# The command line

Written by `packaging/commands_page.py` from the parser; `orgchart COMMAND --help` prints the same.

Without a command, or with files only, `orgchart` opens the window. FILE is a chart (`.orgchart`),
the id of a template, or a staff list, which is imported on the fly; `FILE#NAME` is a scenario of a
chart. A command ends with 0 when all is well, with 1 when there is something to look at (a warning
or an error of a check, differences of a comparison, a conflict of a merge), and with 2 when
something could not be used, which is said in one sentence on standard error. What is meant for
programs comes with `--json` and stays English.
"""
_UNBROKEN = "\b"  # click: the paragraph after it keeps its lines


def commands_page() -> str:
    """The whole page: a section for each command, and the formats of an export."""
    context = click.Context(commands, info_name="orgchart")
    sections = (_section(context, name) for name in COMMANDS)
    common = _options(commands, context)
    return f"{_BEGIN}\n{common}\n{''.join(sections)}{_formats()}"


def _section(parent: click.Context, name: str) -> str:
    command = commands.get_command(parent, name)
    assert command is not None
    context = click.Context(command, info_name=name, parent=parent)
    usage = command.get_usage(context).removeprefix("Usage: ")
    parts = [f"## {name}", f"    {' '.join(usage.split())}", *_paragraphs(command)]
    return "\n\n".join([*parts, _options(command, context)]) + "\n"


def _paragraphs(command: click.Command) -> Iterator[str]:
    """What the command says of itself; examples stay as they are."""
    for paragraph in inspect.cleandoc(command.help or "").split("\n\n"):
        first, _, rest = paragraph.partition("\n")
        if first != _UNBROKEN:
            yield " ".join(paragraph.split())
            continue
        head, *examples = rest.splitlines()
        yield head
        yield "\n".join(f"    {each.strip()}" for each in examples)


def _options(command: click.Command, context: click.Context) -> str:
    options = (each for each in command.params if isinstance(each, click.Option))
    records = (each.get_help_record(context) for each in options)
    rows = (f"| `{_cell(names)}` | {_cell(told)} |\n" for names, told in filter(None, records))
    return f"| option | means |\n|---|---|\n{''.join(rows)}"


def _formats() -> str:
    rows = "".join(
        f"| {each.label or each.name} | {', '.join(f'`{end}`' for end in each.suffixes)} "
        f"| {each.description}. |\n"
        for each in exporters().values()
    )
    return f"\n## Formats of an export\n\n| format | suffix | what it is |\n|---|---|---|\n{rows}"


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")


if __name__ == "__main__":
    PAGE.write_text(commands_page(), "utf-8")
