"""``orgchart stats``: the figures of a chart."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, get_args

import click
import msgspec

from orgchart.cli.audience_option import audience_option, seen_by
from orgchart.cli.output import columns, json_option, write_json
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
from orgchart.model.words import word
from orgchart.translation import counted, number, texts

tr = texts("Command line")

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
    parts = [columns(_figures(figures, every))]
    functions = [(_function(chart, slug), n) for slug, n in figures.by_function.items()]
    parts += _part_text(tr("Seats by function"), functions)
    levels = [(word(level), n) for level, n in figures.by_level.items()]
    parts += _part_text(tr("Seats by level"), levels)
    layers = breakdown(chart, "layers")
    if layers:
        told = columns([_layer(each) for each in layers])
        parts.append(f"{tr('Layers')}\n{_indented(told)}")
        spans = [(label, n) for label, n in zip(SPAN_LABELS, every.spans, strict=True) if n]
        parts += _part_text(tr("Managers by span"), spans)
    return "\n\n".join(parts)


def _figures(figures: Statistics, every: Slice) -> list[tuple[str, str]]:
    """The figures of the whole chart, each with its name."""
    seats = tr("{n}  ({people} people, {vacant} vacant, {planned} planned)").format(
        n=number(figures.headcount, ","), people=number(figures.people, ","),
        vacant=number(figures.vacant, ","), planned=number(figures.planned, ","),
    )  # fmt: skip
    managers = tr("{n}  ({alone} lead one person)").format(
        n=number(figures.managers, ","), alone=number(figures.one_to_one, ",")
    )
    spans = tr("largest {largest}, average {average}").format(
        largest=number(figures.largest_span, ","), average=number(figures.average_span, "g")
    )
    leaders = tr("{n}  (1 to {others} others)").format(
        n=number(every.leaders, ","), others=number(every.staff_per_leader, "g")
    )
    waiting = counted(figures.not_placed, tr("1 person"), tr("{n} people"))
    return [
        (tr("Roles"), number(figures.roles, ",")),
        (tr("Seats"), seats),
        *([(tr("Not placed"), waiting)] if figures.not_placed else []),
        (tr("FTE"), number(round(figures.fte, 2), ",.15g")),
        (tr("Layers"), number(figures.layers, ",")),
        (tr("Tops"), number(figures.tops, ",")),
        (tr("Managers"), managers),
        (tr("Spans"), spans),
        (tr("Leaders"), leaders),
        *([(tr("Cost a year"), number(every.cost, ",.0f"))] if every.cost is not None else []),
        (tr("Dotted lines"), number(figures.dotted, ",")),
    ]


def _part_text(heading: str, counts: Sequence[tuple[str, int]]) -> list[str]:
    """A heading with its counts below; nothing without any."""
    if not counts:
        return []
    told = columns([(name, number(n, ",")) for name, n in counts])
    return [f"{heading}\n{_indented(told)}"]


def _layer(of: Slice) -> tuple[str, ...]:
    spans = tr("spans {least} to {largest}, average {average}").format(
        least=number(of.least_span, ","),
        largest=number(of.largest_span, ","),
        average=number(of.average_span, "g"),
    )
    return of.name, counted(of.seats, tr("1 seat"), tr("{n} seats")), spans if of.managers else ""


def _function(chart: Chart, slug: str) -> str:
    function = chart.function(slug)
    return function.name if function else slug


def _indented(text: str) -> str:
    return "\n".join("  " + line for line in text.splitlines())
