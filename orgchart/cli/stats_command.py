"""``orgchart stats``: the figures of a chart."""

from __future__ import annotations

import click

from orgchart.cli.output import columns, counted, write_json
from orgchart.cli.source import open_source
from orgchart.model.chart import Chart
from orgchart.model.metrics import Statistics, statistics


@click.command("stats")
@click.argument("file")
@click.option("--json", "as_json", is_flag=True, help="Print one object for programs.")
def command(file: str, as_json: bool) -> None:
    """Count seats, FTE, layers and spans of FILE."""
    chart = open_source(file).chart
    figures = statistics(chart)
    if as_json:
        write_json(figures)
    else:
        click.echo(_text(chart, figures))


def _text(chart: Chart, figures: Statistics) -> str:
    rows = [
        ("Roles", f"{figures.roles:,}"),
        ("Seats", f"{figures.headcount:,}  ({figures.people:,} people, {figures.vacant:,} vacant, "
                  f"{figures.planned:,} planned)"),
        *([("Not placed", counted(figures.not_placed, "person", "people"))]
          if figures.not_placed else []),
        ("FTE", f"{figures.fte:,.2f}".rstrip("0").rstrip(".")),
        ("Layers", f"{figures.layers}"),
        ("Tops", f"{figures.tops:,}"),
        ("Managers", f"{figures.managers:,}  ({figures.one_to_one:,} lead one person)"),
        ("Spans", f"largest {figures.largest_span:,}, average {figures.average_span:g}"),
        ("Dotted lines", f"{figures.dotted:,}"),
    ]  # fmt: skip
    parts = [columns(rows)]
    if figures.by_function:
        named = [(_function(chart, slug), f"{n:,}") for slug, n in figures.by_function.items()]
        parts.append("Seats by function\n" + _indented(columns(named)))
    if figures.by_level:
        named = [(level.capitalize(), f"{n:,}") for level, n in figures.by_level.items()]
        parts.append("Seats by level\n" + _indented(columns(named)))
    return "\n\n".join(parts)


def _function(chart: Chart, slug: str) -> str:
    function = chart.function(slug)
    return function.name if function else slug


def _indented(text: str) -> str:
    return "\n".join("  " + line for line in text.splitlines())
