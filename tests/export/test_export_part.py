"""Exports of a part of a chart: a branch, what a filter shows."""

from __future__ import annotations

from io import BytesIO

from orgchart.export import exporters
from orgchart.export.branch import exported_chart
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
