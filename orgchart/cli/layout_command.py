"""``orgchart layout``: where every card lies, in points."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from orgchart.cli.output import counted, write_json
from orgchart.cli.page_options import arrangement_options
from orgchart.cli.progress import progress
from orgchart.cli.source import open_source

if TYPE_CHECKING:
    from orgchart.export.arranging import Arranged


@click.command("layout")
@click.argument("file")
@click.option("--json", "as_json", is_flag=True, help="Print one object for programs.")
@arrangement_options
def command(
    file: str,
    as_json: bool,
    direction: str | None,
    style: str | None,
    page: str | None,
    landscape: bool,
    arrangement: str,
) -> None:
    """Lay FILE out and tell the places of its cards and lines.

    Lengths are points in natural size. With --page the arrangement aims at that page less 24 pt
    on each side, and scale and type size say what would come out.
    """
    from orgchart.export.arranging import arrange_job
    from orgchart.export.job import Job

    chart = open_source(file).chart
    job = Job(
        chart=chart,
        page=page,
        landscape=landscape,
        direction=direction,  # type: ignore[arg-type]  # click has checked the choice
        card_style=style,  # type: ignore[arg-type]
        arrangement=arrangement,  # type: ignore[arg-type]
    )
    with progress("Laying out"):
        arranged = arrange_job(job)
    if as_json:
        write_json(_shape(arranged))
        return
    places = arranged.places
    click.echo(
        f"{counted(len(places.ids), 'card')}, {_points(places.width):g} × "
        f"{_points(places.height):g} pt, titles in {arranged.type_points:.1f} pt."
    )


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
    }


def _points(units: float) -> float:
    from orgchart.drawing.picture import POINTS_PER_UNIT

    return round(float(units) * POINTS_PER_UNIT, 3)
