"""``orgchart check``: what the rules say about a chart."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

import click

from orgchart.cli.output import counted, write_json
from orgchart.cli.progress import progress
from orgchart.cli.source import open_source

if TYPE_CHECKING:
    from orgchart.rules import Problem

_COLOURS = {"error": "red", "warning": "yellow", "hint": "blue"}


@click.command("check")
@click.argument("file")
@click.option("--json", "as_json", is_flag=True, help="Print one object for programs.")
def command(file: str, as_json: bool) -> int:
    """Check FILE: spans of control, layers, one-to-one lines, functions nobody covers.

    Ends with 0 when there is no warning or error, with 1 when there is one.
    """
    from orgchart.cli.findings import import_problems
    from orgchart.rules import check

    source = open_source(file)
    with progress("Checking"):
        problems = [*import_problems(source.mends), *check(source.chart)]
    counts = {kind: sum(p.severity == kind for p in problems) for kind in _COLOURS}
    if as_json:
        write_json({"problems": problems, "counts": counts})
    else:
        _print(problems, counts)
    return 1 if counts["error"] or counts["warning"] else 0


def _print(problems: list[Problem], counts: dict[str, int]) -> None:
    for _, group in groupby(problems, key=lambda problem: (problem.rule, problem.severity)):
        source = ""
        for problem in group:
            click.secho(f"{problem.severity:<8}", fg=_COLOURS[problem.severity], nl=False)
            click.echo(f"{problem.rule:<3} {problem.message}")
            source = problem.source
        click.secho(f"{'':<12}Source: {source}", dim=True)
    if not problems:
        click.echo("Nothing to mend.")
        return
    click.echo(", ".join(counted(count, kind) for kind, count in counts.items() if count) + ".")
