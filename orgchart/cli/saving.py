"""Saving a chart where the command line says."""

from __future__ import annotations

from pathlib import Path

import click

from orgchart.cli.password import VARIABLE, given_password
from orgchart.cli.progress import progress
from orgchart.model.chart import Chart
from orgchart.model.errors import InputError
from orgchart.translation import texts

tr = texts("Command line")


def save(chart: Chart, output: str) -> None:
    """Save a chart to a file, or to standard output for "-".

    A file that is protected stays so, by the password that was given for this run. Raises
    InputError when there was none.
    """
    from orgchart.storage import encode, save_chart
    from orgchart.storage.sealed import is_sealed_file

    if output == "-":
        click.echo(encode(chart), nl=False)
        return
    path = Path(output)
    with progress(tr("Saving {name}").format(name=output)):
        password = given_password() if is_sealed_file(path) else None
        if password == "":
            raise InputError(
                tr(
                    "{name} is protected and would not be any more; give its password with "
                    "--password-file or in {variable}, or save to another file."
                ).format(name=output, variable=VARIABLE)
            )
        save_chart(chart, path, password=password or "")
