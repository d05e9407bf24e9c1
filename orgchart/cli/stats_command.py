"""``orgchart stats``: the figures of a chart."""

from __future__ import annotations

from typing import Any, get_args

import click
import msgspec

from orgchart.cli.audience_option import audience_option, seen_by
from orgchart.cli.output import columns, counted, json_option, write_json
from orgchart.cli.scenario_option import scenario_option
from orgchart.cli.source import open_source
from orgchart.model.breakdown import (
    SPAN_LABELS,
    By,
    Slice,
    breakdown,
    headcounts,
    whole,
)
from orgchart.model.chart import Chart
from orgchart.model.metrics import Statistics, statistics

# Levels and functions are told by their seats already.
_BY: tuple[By, ...] = tuple(by for by in get_args(By) if by not in ("levels", "functions"))


@click.command("stats")
@click.argument("file")
@json_option("Print one object for programs.")
@audience_option
@scenario_option
def command(file: str, as_json: bool, audience: str | None, scenario: str | None) -> None:
    """Count seats, FTE, layers and spans of FILE."""
    chart = seen_by(open_source(file, scenario).chart, audience)
    figures = statistics(chart)
    if as_json:
        write_json(_told(chart, figures))
    else:
        click.echo(_text(chart, figures))


def _told(chart: Chart, figures: Statistics) -> dict[str, Any]:
    """The figures of the whole chart, then part by part, then what is below each role."""
    every = whole(chart)
    parts = {f"by_{by[:-1]}": [_part(each) for each in breakdown(chart, by)] for by in _BY}
    return {
        **msgspec.structs.asdict(figures),
        "cost": every.cost,
        "leaders": every.leaders,
        "staff_per_leader": every.staff_per_leader,
        "span_histogram": dict(zip(SPAN_LABELS, every.spans, strict=True)),
        **parts,
        "below": headcounts(chart),
    }


def _part(of: Slice) -> dict[str, Any]:
    told = msgspec.structs.asdict(of)
    del told["ids"]
    return {**told, "roles": of.roles, "spans": dict(zip(SPAN_LABELS, of.spans, strict=True))}


def _text(chart: Chart, figures: Statistics) -> str:
    every = whole(chart)
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
        ("Leaders", f"{every.leaders:,}  (1 to {every.staff_per_leader:g} others)"),
        *([("Cost a year", f"{every.cost:,.0f}")] if every.cost is not None else []),
        ("Dotted lines", f"{figures.dotted:,}"),
    ]  # fmt: skip
    parts = [columns(rows)]
    if figures.by_function:
        named = [(_function(chart, slug), f"{n:,}") for slug, n in figures.by_function.items()]
        parts.append("Seats by function\n" + _indented(columns(named)))
    if figures.by_level:
        named = [(level.capitalize(), f"{n:,}") for level, n in figures.by_level.items()]
        parts.append("Seats by level\n" + _indented(columns(named)))
    layers = breakdown(chart, "layers")
    if layers:
        parts.append("Layers\n" + _indented(columns([_layer(each) for each in layers])))
        counts = zip(SPAN_LABELS, every.spans, strict=True)
        spans = [(label, f"{count:,}") for label, count in counts if count]
        if spans:
            parts.append("Managers by span\n" + _indented(columns(spans)))
    return "\n\n".join(parts)


def _layer(of: Slice) -> tuple[str, ...]:
    spans = f"spans {of.least_span:,} to {of.largest_span:,}, average {of.average_span:g}"
    return of.name, counted(of.seats, "seat"), spans if of.managers else ""


def _function(chart: Chart, slug: str) -> str:
    function = chart.function(slug)
    return function.name if function else slug


def _indented(text: str) -> str:
    return "\n".join("  " + line for line in text.splitlines())
