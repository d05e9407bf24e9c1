"""``orgchart templates``: what a chart can start from."""

from __future__ import annotations

import click

from orgchart.cli.output import columns, json_option, write_json
from orgchart.cli.progress import remark
from orgchart.translation import texts

tr = texts("Command line")


@click.command("templates")
@json_option("Print a list of objects for programs.")
def command(as_json: bool) -> None:
    """List the templates a chart can start from."""
    from orgchart.catalogue import damaged, templates

    found = templates()
    for _, why in damaged():
        remark(why)
    if as_json:
        write_json(found)
        return
    head = (tr("ID"), tr("FOR"), tr("HAS"), tr("NAME"), tr("MODEL"))
    rows = [
        (each.id, _people(each.people_from, each.people_to), str(each.headcount), each.name,
         each.model_name)
        for each in found
    ]  # fmt: skip
    click.echo(columns([head, *rows]))


def _people(low: int, high: int | None) -> str:
    if high is None:
        return tr("{low}+ people").format(low=low)
    told = tr("{low} people") if low == high else tr("{low}–{high} people")
    return told.format(low=low, high=high)
