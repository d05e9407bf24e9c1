"""How results are written: as JSON for programs, as lines for people."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

import click
import msgspec

from orgchart.translation import number, speak, texts

tr = texts("Command line")

_Value = TypeVar("_Value")
_Command = TypeVar("_Command", bound=Callable[..., Any])


def speak_english(_ctx: click.Context, _option: click.Parameter, wanted: _Value) -> _Value:
    """Called for an option that writes for programs, which read the same in every language."""
    if wanted:
        speak(None)
    return wanted


def json_option(help: str) -> Callable[[_Command], _Command]:
    """The option ``--json``. Programs read the same in every language, so it speaks English."""
    return click.option(
        "--json", "as_json", is_flag=True, is_eager=True, callback=speak_english, help=help
    )


def write_json(value: Any) -> None:
    """Print a value as indented JSON on standard output."""
    click.echo(encode_json(value), nl=False)


def encode_json(value: Any) -> bytes:
    """A value as indented JSON with a line end, UTF-8."""
    return msgspec.json.format(msgspec.json.encode(value), indent=2) + b"\n"


def more_hidden(count: int) -> str:
    """That there is more than what is shown, and where."""
    told = tr("… and {n} more; --report saves them all.")
    return told.format(n=number(count, ","))


def columns(rows: Sequence[tuple[str, ...]]) -> str:
    """Rows as text columns, the last one as long as it is."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    )
