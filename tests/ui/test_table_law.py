"""The rows of the table, after any edits, are those of a table made anew."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from orgchart.model import edits
from orgchart.model.chart import Chart
from orgchart.model.draft import EditError
from orgchart.model.order import keys_between
from orgchart.model.records import Role
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.table.delegate import CellDelegate
from orgchart.ui.table.grid import Grid
from orgchart.ui.table.model import CHART_ORDER, RoleTable
from support.laws import dear
from support.outline import chart

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

START = """
A
  B
    C
    D
  E
    F
G
"""
steps = st.lists(
    st.tuples(
        st.sampled_from(["add", "remove", "branch", "move", "rename", "undo", "redo"]),
        st.integers(0, 99),
        st.integers(0, 99),
    ),
    max_size=12,
)


def take(opened: OpenChart, step: tuple[str, int, int]) -> None:
    """Do one random edit; a refused one leaves no trace."""
    verb, one, other = step
    ids = list(opened.chart.branch(None))
    if verb in ("undo", "redo"):
        getattr(opened, verb)()
        return
    if not ids:
        return
    id, to = ids[one % len(ids)], ids[other % len(ids)]
    with opened.edit(verb) as draft:
        if verb == "add":
            edits.add_role(draft, id, title="New")
        elif verb == "remove":
            edits.remove_role(draft, id)
        elif verb == "branch":
            edits.remove_branch(draft, id)
        elif verb == "move":
            edits.move_role(draft, id, to)
        else:
            draft.update(id, title=f"T{other}")


@dear(25)
@given(steps, st.sampled_from([CHART_ORDER, 0]))
def test_law_rows_follow_any_edits(taken: list[tuple[str, int, int]], sorted_by: int) -> None:
    opened = OpenChart(chart(START))
    table = RoleTable(opened)
    tester = QAbstractItemModelTester(table, QAbstractItemModelTester.FailureReportingMode.Warning)
    table.sort(sorted_by, Qt.SortOrder.AscendingOrder)
    opened.changed.connect(table.follow)
    for step in taken:
        take(opened, step)
    assert set(table.ids) == set(opened.chart.roles)
    if sorted_by == CHART_ORDER:
        assert table.ids == list(opened.chart.branch(None))
    assert all(table.row_of(id) == row for row, id in enumerate(table.ids))
    del tester


def test_an_edit_that_cannot_be_is_no_edit() -> None:
    opened = OpenChart(chart(START))
    with pytest.raises(EditError), opened.document.edit("Round") as draft:
        edits.move_role(draft, "a", "b")
    assert RoleTable(opened).ids == list(opened.chart.branch(None))


def test_of_many_roles_only_the_cells_in_sight_are_painted(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    roles = [Role(id=f"r{n}", title=f"Role {n}", rank=rank) for n, rank in
             enumerate(keys_between(None, None, 3000))]  # fmt: skip
    opened = OpenChart(Chart(roles))
    grid = Grid(opened)
    qtbot.addWidget(grid)
    grid.resize(900, 640)
    opened.select(opened.chart.roles)
    asked = {"cells": 0, "flags": 0}

    def count(name: str, real: Callable[..., Any]) -> Callable[..., Any]:
        def counted(*arguments: Any) -> Any:
            asked[name] += 1
            return real(*arguments)

        return counted

    monkeypatch.setattr(CellDelegate, "paint", count("cells", CellDelegate.paint))
    monkeypatch.setattr(RoleTable, "flags", count("flags", RoleTable.flags))
    grid.grab()
    assert 0 < asked["cells"] < 400
    assert asked["flags"] < 1000
