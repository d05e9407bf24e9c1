"""Tables that this program exported come back exactly, without recognising or mending."""

from __future__ import annotations

from pathlib import Path

from orgchart.importing.findings import Findings
from orgchart.importing.options import ImportOptions
from orgchart.importing.report import Report
from orgchart.importing.tables.opening import sheets
from orgchart.model.chart import Chart
from orgchart.model.errors import InputError
from orgchart.storage.columns import role_columns
from orgchart.storage.own_table import read_own_table


def import_own(path: Path, options: ImportOptions, findings: Findings) -> Chart | None:
    """The chart in a table of ours; None for other files, and where the options say how to read.

    A table that was edited into something that is no chart is noted, and is then a staff list
    like any other. Raises InputError when the file cannot be opened at all.
    """
    if options != ImportOptions():
        return None
    sheets(path)  # looks at the file, and into a workbook before it is unpacked
    try:
        return read_own_table(path)
    except InputError as error:
        findings.add("table", str(error), "It was read as a staff list from elsewhere.")
        return None


def report_own(chart: Chart) -> Report:
    """The account of an exact import: every row is a role."""
    count = len(chart.roles)
    columns = {column.header: column.field for column in role_columns()}
    return Report(
        rows=count,
        kept=count,
        joined=0,
        left_out=0,
        placeholders=0,
        roles=count,
        columns=columns,
        findings=(),
    )
