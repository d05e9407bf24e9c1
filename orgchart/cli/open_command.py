"""``orgchart [FILE]…``: the window."""

from __future__ import annotations

from pathlib import Path

import click

from orgchart.collector import collector_off
from orgchart.model.errors import InputError
from orgchart.translation import texts

tr = texts("Command line")


@click.command("open")
@click.argument("files", nargs=-1, type=click.Path(path_type=Path))
@click.pass_context
def command(ctx: click.Context, files: tuple[Path, ...]) -> int:
    """Open the window, with FILES or with the start page."""
    with collector_off():  # a tenth of the start would go into looking through what stays
        from orgchart.ui.app import has_screen, run

    if not has_screen():
        raise InputError(
            tr(
                "There is no screen to open a window on. "
                "The commands of “orgchart --help” need none."
            )
        )
    return run(files, ctx.find_root().params.get("language") or "")
