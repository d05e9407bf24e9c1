"""The option that shows a scenario of a chart instead of today."""

from __future__ import annotations

import click


def scenario_option(function: click.decorators.FC) -> click.decorators.FC:
    """``--scenario NAME``, the same as FILE#NAME."""
    return click.option(
        "--scenario",
        metavar="NAME",
        help="Show this scenario of FILE instead of today; FILE#NAME says the same.",
    )(function)
