"""Tables this program exported come back exactly, and edited ones are mended like any list."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest

from orgchart.catalogue import load_template
from orgchart.export import Job, exporter_for
from orgchart.importing import import_list
from orgchart.model.chart import Chart
from support.lists import import_text, kinds
from support.outline import chart


def exported(one: Chart, name: str) -> bytes:
    stream = io.BytesIO()
    exporter_for(Path(name)).write(Job(chart=one), stream)
    return stream.getvalue()


@pytest.mark.parametrize("name", ["list.csv", "list.xlsx"])
def test_an_exported_chart_comes_back_without_loss(name: str) -> None:
    whole = load_template("matrix")
    imported = import_text(exported(whole, name), name)
    assert imported.chart.records == whole.records
    assert imported.report.columns["Reports to"] == "reports_to"
    assert (imported.report.rows, imported.report.kept) == (len(whole.roles), len(whole.roles))


def test_a_table_of_ours_with_a_row_taken_out_is_mended() -> None:
    small = chart("""
        Head [manager]
          Lead A [team lead]
            Agent x8 (support)
          Lead B [team lead]
    """)
    rows = list(csv.reader(exported(small, "list.csv").decode("utf-8-sig").splitlines()))
    left = [row for row in rows if "Lead A" not in row]
    stream = io.StringIO()
    csv.writer(stream).writerows(left)
    imported = import_text(stream.getvalue())
    assert kinds(imported) == ["table", "S3"]
    assert imported.chart.roles["agent"].seats == 8
    assert imported.chart.roles["lead-b"].reports_to == "head"


def test_mapping_a_column_reads_a_table_of_ours_like_any_list(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(exported(chart("Head\n  Agent x8\n"), "list.csv"))
    assert import_list(path).chart.roles["agent"].seats == 8
    imported = import_text(path.read_bytes(), columns={"team": "Title"})
    assert imported.report.columns["Title"] == "team"
