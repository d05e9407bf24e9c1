"""How results are written: as JSON for programs, as lines for people."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

import click
import msgspec

from orgchart.translation import speak

_Command = TypeVar("_Command", bound=Callable[..., Any])


def json_option(help: str) -> Callable[[_Command], _Command]:
    """The option ``--json``. Programs read the same in every language, so it speaks English."""

    def speak_english(_ctx: click.Context, _option: click.Parameter, wanted: bool) -> bool:
        if wanted:
            speak(None)
        return wanted

    return click.option(
        "--json", "as_json", is_flag=True, is_eager=True, callback=speak_english, help=help
    )


def write_json(value: Any) -> None:
    """Print a value as indented JSON on standard output."""
    click.echo(encode_json(value), nl=False)


def encode_json(value: Any) -> bytes:
    """A value as indented JSON with a line end, UTF-8."""
    return msgspec.json.format(msgspec.json.encode(value), indent=2) + b"\n"


def counted(count: int, one: str, many: str | None = None) -> str:
    """A number with its noun: "1 role", "1,234 roles"."""
    return f"{count:,} {one if count == 1 else many or one + 's'}"


def columns(rows: Sequence[tuple[str, ...]]) -> str:
    """Rows as text columns, the last one as long as it is."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    )
