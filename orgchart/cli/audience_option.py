"""The option that shows a chart as an audience sees it."""

from __future__ import annotations

import click

from orgchart.cli.progress import remark
from orgchart.model.chart import Chart


def audience_option(function: click.decorators.FC) -> click.decorators.FC:
    """``--audience NAME``."""
    return click.option(
        "--audience",
        metavar="NAME",
        help="Only what an audience may see: Board, Managers, All staff, or one of the chart's.",
    )(function)


def seen_by(chart: Chart, name: str | None) -> Chart:
    """The chart that an audience sees, and remarks on what it does not; all of it for None.

    Raises InputError when there is no such audience.
    """
    if name is None:
        return chart
    from orgchart.model.audiences import audience_named, for_audience, left_out

    audience = audience_named(chart, name)
    seen = for_audience(chart, audience)
    for sentence in left_out(chart, audience):
        remark(sentence)
    return seen
