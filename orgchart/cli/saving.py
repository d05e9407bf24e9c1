"""Saving a chart where the command line says."""

from __future__ import annotations

from pathlib import Path

import click

from orgchart.cli.progress import progress
from orgchart.model.chart import Chart


def save(chart: Chart, output: str) -> None:
    """Save a chart to a file, or to standard output for "-"."""
    from orgchart.storage import encode, save_chart

    if output == "-":
        click.echo(encode(chart), nl=False)
        return
    with progress(f"Saving {output}"):
        save_chart(chart, Path(output))
