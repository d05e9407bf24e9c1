"""``orgchart import``: a staff list becomes a chart."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from orgchart.cli.output import counted, encode_json

if TYPE_CHECKING:
    from orgchart.importing.report import Report

_SHOWN = 20


def list_options(function: click.decorators.FC) -> click.decorators.FC:
    """The options that say how a staff list is read."""
    for option in (
        click.option(
            "--map", "mapping", multiple=True, metavar="FIELD=COLUMN",
            help="Take a field from a column of this name; may be given several times.",
        ),
        click.option("--sheet", metavar="NAME", help="The sheet of a workbook to read."),
        click.option(
            "--groups", metavar="LIST2",
            help="A second list of groups (junior posts) that report to posts of the first.",
        ),
    ):  # fmt: skip
        function = option(function)
    return function


@click.command("import")
@click.argument("staff_list", metavar="LIST")
@click.option("-o", "--output", metavar="FILE", help="Where to save the chart; - for output.")
@list_options
@click.option("--report", "report_file", metavar="FILE.json", help="Save the whole report here.")
def command(
    staff_list: str,
    output: str | None,
    groups: str | None,
    sheet: str | None,
    mapping: tuple[str, ...],
    report_file: str | None,
) -> None:
    """Turn the staff list LIST (CSV, XLSX) into a chart and say what was mended.

    Without -o nothing is saved: the report shows what would come out.
    """
    from orgchart.cli.saving import save
    from orgchart.cli.source import import_source
    from orgchart.export.target import open_target

    chart, report = import_source(staff_list, groups, sheet, mapping)
    if output is not None:
        save(chart, output)
    if report_file is not None:
        with open_target(report_file, text=True) as stream:
            stream.write(encode_json(report))
    click.echo(summary(report), err=output == "-")


def summary(report: Report) -> str:
    """What an import did, in lines for a person."""
    lines = [
        f"{counted(report.rows, 'row')}: {report.kept:,} kept, {report.joined:,} joined, "
        f"{report.left_out:,} left out. {counted(report.roles, 'role')}."
    ]
    for finding in report.findings[:_SHOWN]:
        place = f"Row {finding.row}: " if finding.row else ""
        lines.append(f"  {place}{finding.message} {finding.done}".rstrip())
    hidden = len(report.findings) - _SHOWN
    if hidden > 0:
        lines.append(f"  … and {hidden:,} more; --report saves them all.")
    return "\n".join(lines)
