"""A table goes out, the import takes it in, and the chart is the same: the whole way."""

from __future__ import annotations

from pathlib import Path

import pytest

from orgchart.export import Exporter, Job
from orgchart.export.csv import EXPORTER as CSV
from orgchart.export.xlsx import EXPORTER as XLSX
from orgchart.importing import import_list
from orgchart.model.chart import Chart
from orgchart.storage import load_chart
from support.faces import faceless

EVERY_FIELD = Path(__file__).parents[1] / "data" / "formats" / "1.0.orgchart"

WAITING = ["2 people without a post stand in the last column, which this program reads."]


def exported(exporter: Exporter, chart: Chart, folder: Path) -> Path:
    """The file of a chart in a format."""
    path = folder / f"team{exporter.suffixes[0]}"
    with path.open("wb") as stream:
        notes = exporter.write(Job(chart=chart), stream)
    assert notes[:2] == [
        "Photos and the logo are not in the table.",
        "Scenarios are not in the table.",
    ]
    assert notes[2:] == (WAITING if exporter is CSV else [])
    return path


@pytest.mark.parametrize("exporter", [CSV, XLSX], ids=lambda exporter: exporter.name)
def test_every_field_comes_back(exporter: Exporter, tmp_path: Path) -> None:
    chart = load_chart(EVERY_FIELD).chart
    imported = import_list(exported(exporter, chart, tmp_path))
    assert imported.chart.records == faceless(chart.records)
    assert imported.report.findings == ()
    assert imported.report.kept == imported.report.rows == len(chart.roles)


def test_an_edited_table_that_is_no_chart_is_still_imported(tmp_path: Path) -> None:
    path = exported(CSV, load_chart(EVERY_FIELD).chart, tmp_path)
    path.write_bytes(path.read_bytes().replace(b",lee,", b",gone,"))
    imported = import_list(path)
    assert "“Reports to”: there is no role “gone”" in imported.report.findings[0].message
    assert imported.report.kept == 5
