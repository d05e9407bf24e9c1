"""``orgchart share``: a copy of a chart to give away."""

from __future__ import annotations

from pathlib import Path

import click

from orgchart.cli.password import password_in
from orgchart.cli.progress import progress, remark
from orgchart.cli.scenario_option import scenario_option
from orgchart.cli.source import open_source
from orgchart.model.errors import InputError
from orgchart.translation import texts

tr = texts("Command line")


@click.command("share")
@click.argument("file")
@click.option("-o", "--output", required=True, metavar="OUT", help="Where to save the copy.")
@click.option(
    "--audience",
    default="Managers",
    show_default=True,
    metavar="NAME",
    help="Who it is for: Board, Managers, All staff, or an audience of the chart's own.",
)
@click.option(
    "--protect",
    "password_file",
    metavar="FILE",
    help="Protect the copy with the password in the first line of FILE; - asks for one.",
)
@scenario_option
def command(
    file: str, output: str, audience: str, password_file: str | None, scenario: str | None
) -> None:
    """Save a copy of FILE that holds what an audience may see, and nothing else.

    Scenarios, comments, accepted findings, what the last staff list said and private fields are
    not in the copy, nor is any trace of earlier edits.

    \b
    For example, for the board, by mail:
      orgchart share service.orgchart --audience Board --protect - -o for-the-board.orgchart
    """
    from orgchart.model.audiences import audience_named, left_out
    from orgchart.storage.sharing import share_copy

    if Path(output).exists() and Path(file).exists() and Path(output).samefile(file):
        raise InputError(
            tr("{name} is the chart itself; give the copy another name.").format(name=output)
        )
    source = open_source(file, scenario)
    seen_by = audience_named(source.chart, audience)
    password = password_in(password_file, new=True) if password_file else ""
    with progress(tr("Saving {name}").format(name=output)):
        share_copy(source.chart, seen_by, output, password)
    for sentence in left_out(source.whole, seen_by):
        remark(sentence)
