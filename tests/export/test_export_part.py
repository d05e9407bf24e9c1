"""Exports of a part of a chart: a branch, what a filter shows."""

from __future__ import annotations

import re
from io import BytesIO

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from orgchart.export import exporters
from orgchart.export.branch import exported_chart, listed_chart
from orgchart.export.job import Job
from support.outline import chart

TEAM = """
Director
  Support Manager
    Agent ~> sales-manager #deals
    Expert
  Sales Manager
    Seller ~> support-manager
"""


def test_only_some_roles_are_written_in_every_format() -> None:
    only = frozenset({"director", "support-manager", "agent"})
    for name in ("svg", "csv", "dot"):
        written = BytesIO()
        exporters()[name].write(Job(chart=chart(TEAM), only=only), written)
        text = written.getvalue().decode("utf-8")
        assert "Agent" in text, name
        assert "Seller" not in text, name
        assert "Expert" not in text, name


@pytest.mark.parametrize("name", sorted(exporters()))
def test_what_is_below_a_folded_role_is_written_in_no_format(name: str) -> None:
    written = BytesIO()
    folded = frozenset({"support-manager", "no-such-role"})
    exporters()[name].write(Job(chart=chart(TEAM), folded=folded), written)
    assert not {"Agent", "Expert"} & words(name, written.getvalue())
    whole = BytesIO()
    exporters()[name].write(Job(chart=chart(TEAM)), whole)
    assert len(whole.getvalue()) != len(written.getvalue())


def words(name: str, data: bytes) -> set[str]:
    """The words that a format wrote, as far as they can be read from it."""
    if name == "pdf":
        text = "".join(page.extract_text() for page in PdfReader(BytesIO(data)).pages)
    elif name == "xlsx":
        book = load_workbook(BytesIO(data))
        cells = (
            cell for sheet in book for row in sheet.iter_rows(values_only=True) for cell in row
        )
        text = " ".join(str(cell) for cell in cells)
    else:
        text = data.decode("utf-8", errors="ignore")
    return set(re.findall(r"[A-Z][a-z]+", text))


def test_a_drawing_tells_how_many_seats_a_folded_branch_has() -> None:
    written = BytesIO()
    team = TEAM.replace("Expert", "Expert x3")
    exporters()["svg"].write(Job(chart=chart(team), folded=frozenset({"support-manager"})), written)
    assert "+4" in written.getvalue().decode()


def test_folds_and_a_filter_go_together() -> None:
    only = frozenset({"director", "support-manager", "agent", "sales-manager"})
    part = listed_chart(Job(chart=chart(TEAM), only=only, folded=frozenset({"support-manager"})))
    assert set(part.roles) == {"director", "support-manager", "sales-manager"}


def test_lines_to_roles_left_out_go() -> None:
    part = exported_chart(Job(chart=chart(TEAM), only=frozenset({"director", "seller"})
                              | {"sales-manager"}))  # fmt: skip
    assert set(part.roles) == {"director", "sales-manager", "seller"}
    assert not part.roles["seller"].dotted


def test_of_a_branch_what_the_filter_shows() -> None:
    only = frozenset({"director", "support-manager", "agent", "sales-manager"})
    part = exported_chart(Job(chart=chart(TEAM), root="support-manager", only=only))
    assert set(part.roles) == {"support-manager", "agent"}
    assert part.reports(None) == ["support-manager"]


def test_the_root_is_written_in_any_case() -> None:
    part = exported_chart(Job(chart=chart(TEAM), root="agent", only=frozenset({"director"})))
    assert set(part.roles) == {"agent"}
