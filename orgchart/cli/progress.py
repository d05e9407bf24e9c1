"""What a person at a terminal is told while the program works."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

import click

_ERASE_LINE = "\r\x1b[K"


@contextmanager
def progress(doing: str) -> Iterator[None]:
    """Show what is being done until it is done; only where somebody watches."""
    if not sys.stderr.isatty():
        yield
        return
    click.secho(f"{doing} …", dim=True, err=True, nl=False)
    try:
        yield
    finally:
        click.echo(_ERASE_LINE, err=True, nl=False)


def remark(sentence: str) -> None:
    """Tell something beside the result, on standard error."""
    click.echo(sentence, err=True)
