"""Who holds a post, as it is typed: who is left out waits, a name written over is corrected."""

from __future__ import annotations

import pytest

from orgchart.model.chart import Chart
from orgchart.model.document import Document
from orgchart.model.naming import write_holders
from orgchart.model.records import Holder, Role

ANA, BO = Holder(name="Ana Ruiz", email="ana@example.org"), Holder(name="Bo Lind")


def typed(role: Role, *holders: Holder) -> Chart:
    document = Document(Chart([role]))
    with document.edit("Write") as draft:
        write_holders(draft, role.id, holders)
    return document.chart


def waiting(chart: Chart) -> list[str]:
    return [person.holder.name for person in chart.not_placed.values()]


def test_who_is_left_out_waits_and_leaves_a_vacancy() -> None:
    chart = typed(Role(id="a", title="Agent", holders=(ANA,)))
    assert (chart.roles["a"].holders, chart.roles["a"].status) == ((), "vacant")
    assert [person.holder for person in chart.not_placed.values()] == [ANA]
    assert [person.was for person in chart.not_placed.values()] == ["Agent"]


def test_of_two_only_who_is_left_out_waits() -> None:
    chart = typed(Role(id="a", seats=2, holders=(ANA, BO)), BO)
    role = chart.roles["a"]
    assert (role.holders, role.seats, role.vacant_seats) == ((BO,), 2, 1)
    assert waiting(chart) == ["Ana Ruiz"]


@pytest.mark.parametrize("name", ["Ana Ruiz Diaz", "Cy Fox"])
def test_a_name_written_over_another_is_a_correction(name: str) -> None:
    chart = typed(Role(id="a", holders=(ANA,)), Holder(name=name, email="ana@example.org"))
    assert [holder.name for holder in chart.roles["a"].holders] == [name]
    assert waiting(chart) == []


def test_who_is_added_takes_a_seat_more() -> None:
    chart = typed(Role(id="a", holders=(ANA,)), ANA, BO)
    assert (chart.roles["a"].seats, waiting(chart)) == (2, [])


def test_a_name_fills_a_vacant_post() -> None:
    chart = typed(Role(id="a", status="vacant"), BO)
    assert (chart.roles["a"].holders, chart.roles["a"].status) == ((BO,), "filled")
