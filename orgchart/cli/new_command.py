"""``orgchart new``: a chart from a template."""

from __future__ import annotations

from pathlib import Path

import click

from orgchart.model.metrics import statistics
from orgchart.translation import counted, texts

tr = texts("Command line")


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
            tr("{name}: {roles}, {seats}, {layers}.").format(
                name=Path(output).name,
                roles=counted(figures.roles, tr("1 role"), tr("{n} roles")),
                seats=counted(figures.headcount, tr("1 seat"), tr("{n} seats")),
                layers=counted(figures.layers, tr("1 layer"), tr("{n} layers")),
            )
        )
