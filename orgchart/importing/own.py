"""Tables that this program exported come back exactly, without recognising or mending."""

from __future__ import annotations

from pathlib import Path

from orgchart.importing.findings import Findings
from orgchart.importing.report import Report
from orgchart.importing.tables.table import Grid
from orgchart.model.chart import Chart
from orgchart.model.errors import InputError
from orgchart.storage.columns import role_columns
from orgchart.storage.own_table import read_own_table
from orgchart.storage.rows import is_own_header
from orgchart.translation import texts

tr = texts("Importing")


def own_chart(path: Path, grid: Grid, findings: Findings) -> Chart | None:
    """The chart in a table of ours, exactly; None for any other.

    ``grid`` is what was read of the file, so the file was looked at before it is read again. A
    table that was edited into something that is no chart is noted, and is then a staff list
    like any other.
    """
    if not grid.rows or not is_own_header(grid.rows[0].cells):
        return None
    try:
        return read_own_table(path)
    except InputError as error:
        findings.add("table", str(error), tr("It was read as a staff list from elsewhere."))
        return None


def own_report(chart: Chart, grid: Grid) -> Report:
    """The account of a table that was read exactly: every role is kept."""
    fields = {column.header: column.field for column in role_columns()}
    count = len(chart.roles)
    return Report(
        rows=count,
        kept=count,
        joined=0,
        left_out=0,
        placeholders=0,
        roles=count,
        columns={header: fields.get(header, "custom") for header in grid.rows[0].cells if header},
        findings=(),
    )
