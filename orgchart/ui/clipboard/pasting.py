"""What becomes of the clipboard in a chart: branches under the selection, rows, names for seats."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from orgchart.model.chart import Chart
from orgchart.model.draft import Draft
from orgchart.model.records import Id
from orgchart.model.seats import name_seats
from orgchart.model.waiting import dismiss
from orgchart.translation import counted, texts
from orgchart.ui.aside import edit_aside
from orgchart.ui.clipboard.branches import waiting_of, without_people_of
from orgchart.ui.files.graft import graft
from orgchart.ui.open_chart import OpenChart

if TYPE_CHECKING:
    from orgchart.ui.window import Window

tr = texts("Clipboard")


def target(open_chart: OpenChart) -> Id | None:
    """Whom pasted roles report to: the selected role, else nobody."""
    return open_chart.selection[0] if open_chart.selection else None


def paste_branch(window: Window, branch: Chart, then: Callable[[], object]) -> int:
    """Put a branch under the selection; how many of its people stay in the posts they hold.

    Those who wait for a post, as they do since the branch was cut, have theirs again.
    """
    chart = window.chart_in_use.chart
    branch, known = without_people_of(branch, chart)
    placed = waiting_of(branch, chart)
    add_roles(window, branch, tr("Paste {what}").format(what=named(branch)), then, placed=placed)
    return known


def add_roles(
    window: Window,
    roles: Chart,
    label: str,
    then: Callable[[], object],
    placed: Iterable[Id] = (),
) -> None:
    """Put the roles of a chart under the selection, with new ids, and select their tops.

    Those ``placed`` waited for a post and come back in one of these.
    """
    open_chart = window.chart_in_use
    manager = target(open_chart)

    def add(draft: Draft) -> list[Id]:
        tops = graft(draft, roles, manager)
        for id in placed:
            dismiss(draft, id)
        return tops

    def show(tops: list[Id]) -> None:
        open_chart.select(tops)
        then()

    edit_aside(window, label, add, show, touches=len(roles.roles))


def paste_names(open_chart: OpenChart, names: list[str]) -> None:
    """Put names on the seats of the selected card."""
    id = open_chart.selection[0]
    label = counted(
        len(names),
        tr("Name 1 person on {title}"),
        tr("Name {n} people on {title}"),
        title=open_chart.chart.roles[id].title,
    )
    with open_chart.edit(label) as draft:
        name_seats(draft, id, names)


def named(branch: Chart) -> str:
    """What a branch is called in a label."""
    tops = branch.reports(None)
    if len(tops) > 1:
        return counted(len(branch.roles), tr("1 role"), tr("{n} roles"))
    name = branch.roles[tops[0]].title if tops else ""
    return name or tr("a role")
