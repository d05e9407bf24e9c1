"""Options that several commands share: how the chart is laid out and on what page."""

from __future__ import annotations

from typing import get_args

import click

from orgchart.export.job import Arrangement
from orgchart.model.records import CardStyle, Direction


def arrangement_options(function: click.decorators.FC) -> click.decorators.FC:
    """The options for direction, card style and page."""
    for option in (
        click.option("--landscape", is_flag=True, help="Turn the page on its side."),
        click.option(
            "--page", metavar="PAGE",
            help="A4 to A0, Letter, Tabloid, 16:9, 4:3 or WxHmm, as 300x200mm. "
                 "Without it the page grows to the chart.",
        ),
        click.option("--style", type=click.Choice(get_args(CardStyle)), help="Kind of card."),
        click.option(
            "--arrangement", type=click.Choice(get_args(Arrangement)), default="tree",
            help="tree, or matrix for charts with many dotted lines (needs Graphviz).",
        ),
        click.option(
            "--direction", type=click.Choice(get_args(Direction)), help="Where the reports are."
        ),
    ):  # fmt: skip
        function = option(function)
    return function
