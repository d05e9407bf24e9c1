"""``orgchart new``: a chart from a template."""

from __future__ import annotations

from pathlib import Path

import click

from orgchart.cli.output import counted
from orgchart.model.metrics import statistics


@click.command("new")
@click.argument("template")
@click.option(
    "--people",
    type=int,
    metavar="N",
    help="Scale the template to exactly N seats, with as many leaders as the spans need.",
)
@click.option(
    "-o", "--output", required=True, metavar="FILE", help="Where to save it; - for standard output."
)  # fmt: skip
def command(template: str, people: int | None, output: str) -> None:
    """Start a chart from TEMPLATE, as it is or for N people."""
    from orgchart.catalogue import in_language, load_template, scale
    from orgchart.cli.saving import save

    chart = load_template(template)
    if people is not None:
        chart = scale(chart, people)
    chart = in_language(chart)
    save(chart, output)
    if output != "-":
        figures = statistics(chart)
        click.echo(
            f"{Path(output).name}: {counted(figures.roles, 'role')}, "
            f"{counted(figures.headcount, 'seat')}, {counted(figures.layers, 'layer')}."
        )
