"""What is different between two charts."""

from __future__ import annotations

from orgchart.model.chart import Chart
from orgchart.model.compare import compare
from orgchart.model.document import Document
from orgchart.model.edits import add_role, move_role, remove_role, vacate
from orgchart.model.people import Seated, displace, move
from orgchart.model.records import Settings
from orgchart.model.waiting import dismiss
from support.outline import chart

START = "Boss\n  Ana\n  Bo\n  Cy\n    Di\n"


def test_the_same_chart_is_the_same() -> None:
    assert compare(chart(START), chart(START)).same


def test_each_kind_of_difference_is_told_apart() -> None:
    document = Document(chart(START))
    with document.edit("Much") as draft:
        add_role(draft, "boss", id="eve")
        remove_role(draft, "bo")
        move_role(draft, "di", "ana")
        draft.update("ana", title="Anna", seats=2)
        draft.put(Settings(title="New"))
    found = compare(chart(START), document.chart)
    assert (found.added, found.removed, found.moved) == (["eve"], ["bo"], ["di"])
    assert (found.changed, found.other, found.same) == (["ana"], ["settings"], False)
    assert found.fields["ana"] == {"title": ("Ana", "Anna"), "seats": (1, 2)}
    assert found.fields["di"]["reports_to"] == ("cy", "ana")


def test_a_new_order_is_a_change_and_no_move() -> None:
    document = Document(chart(START))
    with document.edit("Order") as draft:
        move_role(draft, "cy", "boss", before="ana")
    found = compare(chart(START), document.chart)
    assert (found.moved, found.changed) == ([], ["cy"])


def test_people_who_lost_a_post_found_one_or_left_are_told_apart() -> None:
    document = Document(chart('Boss "Dee"\n  Lead "Ana"\n  Other "Bo"\n  Open *vacant\n'))
    with document.edit("Vacate") as draft:
        vacate(draft, "lead")
        vacate(draft, "other")
    before = Chart(document.chart.records.values())
    ana, bo = sorted(before.not_placed, key=lambda id: before.not_placed[id].holder.name)
    with document.edit("Place") as draft:
        move(draft, ana, "open")
        dismiss(draft, bo)
        displace(draft, Seated("open"), Seated("boss"))
    found = compare(before, document.chart)
    assert (found.placed, found.left) == ([ana], [bo])
    assert [document.chart.not_placed[id].holder.name for id in found.not_placed] == ["Dee"]
    assert (found.changed, found.other, found.same) == (["boss"], [], False)
