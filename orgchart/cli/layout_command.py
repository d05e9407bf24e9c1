"""``orgchart layout``: where every card lies, in points."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import click
import msgspec

from orgchart.cli.output import json_option, write_json
from orgchart.cli.page_options import arrangement_options
from orgchart.cli.progress import progress
from orgchart.cli.scenario_option import scenario_option
from orgchart.cli.source import open_source
from orgchart.model.errors import InputError
from orgchart.translation import counted, number, texts

if TYPE_CHECKING:
    from orgchart.export.arranging import Arranged, Boxes

tr = texts("Command line")

USUAL_GAP = (16.0, 28.0)
_PAIR = re.compile(r"(\d+(?:\.\d+)?)x(\d+(?:\.\d+)?)", re.IGNORECASE)


def _pair(
    context: click.Context,  # noqa: ARG001 (click calls so)
    option: click.Parameter,
    text: str | None,
) -> tuple[float, float] | None:
    """Two lengths in points, as "180x64"."""
    found = _PAIR.fullmatch(text.strip()) if text else None
    if text and not (found and all(map(float, found.groups()))):
        raise InputError(
            tr("--{option} takes two lengths in points, as 180x64, not {text}.").format(
                option=option.name, text=text
            )
        )
    return (float(found[1]), float(found[2])) if found else None


@click.command("layout")
@click.argument("file")
@json_option("Print one object for programs.")
@click.option(
    "--card",
    metavar="WxH",
    callback=_pair,
    help="Boxes of one size in points instead of the cards, as 180x64.",
)
@click.option(
    "--gap",
    metavar="SxL",
    callback=_pair,
    help="With --card: points between siblings and between layers; 16x28 by itself.",
)
@click.option(
    "--readable",
    type=click.FloatRange(min=1),
    metavar="PT",
    help="Smallest type that can be read on the page; 10 on a slide, 8 on paper by itself.",
)
@arrangement_options
@scenario_option
def command(
    file: str,
    as_json: bool,
    card: tuple[float, float] | None,
    gap: tuple[float, float] | None,
    readable: float | None,
    direction: str | None,
    style: str | None,
    page: str | None,
    landscape: bool,
    arrangement: str,
    scenario: str | None,
) -> None:
    """Lay FILE out and tell the places of its cards and lines.

    Lengths are points in natural size. With --page the arrangement aims at that page less 24 pt
    on each side, and scale and type size say what would come out, bound what no arrangement can
    exceed.
    """
    from orgchart.export.advice import advice_sentences
    from orgchart.export.arranging import arrange_job
    from orgchart.export.job import Job

    chart = open_source(file, scenario).chart
    job = Job(
        chart=chart,
        page=page,
        landscape=landscape,
        direction=direction,  # type: ignore[arg-type]  # click has checked the choice
        card_style=style,  # type: ignore[arg-type]
        arrangement=arrangement,  # type: ignore[arg-type]
        readable=readable,
    )
    with progress(tr("Laying out")):
        arranged = arrange_job(job, _boxes(card, gap))
    if as_json:
        write_json(_shape(arranged))
        return
    places = arranged.places
    click.echo(
        tr("{cards}, {width} × {height} pt, titles in {type} pt.").format(
            cards=counted(len(places.ids), tr("1 card"), tr("{n} cards")),
            width=number(_points(places.width), "g"),
            height=number(_points(places.height), "g"),
            type=number(arranged.type_points, ".1f"),
        )
    )
    for sentence in advice_sentences(arranged.type_points, arranged.bound, arranged.advice):
        click.echo(sentence)


def _boxes(card: tuple[float, float] | None, gap: tuple[float, float] | None) -> Boxes | None:
    from orgchart.export.arranging import Boxes

    if card is None:
        if gap is not None:
            raise InputError(
                tr("--gap is for boxes of one size; give their size with --card as well.")
            )
        return None
    return Boxes(*card, *(gap or USUAL_GAP))


def _shape(arranged: Arranged) -> dict[str, Any]:
    places = arranged.places
    cards = {id: dict(zip("xywh", map(_points, places.box(id)), strict=True)) for id in places.ids}
    lines = [
        {
            "from": route.from_id,
            "to": route.to_id,
            "kind": route.kind,
            "points": [[_points(x), _points(y)] for x, y in route.points],
        }
        for route in places.routes()
    ]
    return {
        "unit": "pt",
        "width": _points(places.width),
        "height": _points(places.height),
        "cards": cards,
        "lines": lines,
        "scale": round(arranged.scale, 4),
        "type_pt": round(arranged.type_points, 2),
        "bound_pt": None if arranged.bound is None else round(arranged.bound, 2),
        "advice": [
            {name: value for name, value in msgspec.to_builtins(each).items() if value}
            for each in arranged.advice
        ],
    }


def _points(units: float) -> float:
    from orgchart.drawing.picture import POINTS_PER_UNIT

    return round(float(units) * POINTS_PER_UNIT, 3)
