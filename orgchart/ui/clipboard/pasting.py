"""What becomes of the clipboard in a chart: branches under the selection, rows, names for seats."""

from __future__ import annotations

from collections.abc import Iterable

from orgchart.model.chart import Chart
from orgchart.model.records import Id
from orgchart.model.seats import name_seats
from orgchart.model.waiting import dismiss
from orgchart.ui.clipboard.branches import waiting_of, without_people_of
from orgchart.ui.files.graft import graft
from orgchart.ui.open_chart import OpenChart


def target(open_chart: OpenChart) -> Id | None:
    """Whom pasted roles report to: the selected role, else nobody."""
    return open_chart.selection[0] if open_chart.selection else None


def paste_branch(open_chart: OpenChart, branch: Chart) -> int:
    """Put a branch under the selection; how many of its people stay in the posts they hold.

    Those who wait for a post, as they do since the branch was cut, have theirs again.
    """
    branch, known = without_people_of(branch, open_chart.chart)
    waiting = waiting_of(branch, open_chart.chart)
    add_roles(open_chart, branch, f"Paste {named(branch)}", placed=waiting)
    return known


def add_roles(
    open_chart: OpenChart, roles: Chart, label: str, placed: Iterable[Id] = ()
) -> list[Id]:
    """Put the roles of a chart under the selection, with new ids, and select their tops.

    Those ``placed`` waited for a post and come back in one of these.
    """
    with open_chart.edit(label) as draft:
        tops = graft(draft, roles, target(open_chart))
        for id in placed:
            dismiss(draft, id)
    open_chart.select(tops)
    return [id for id in tops if id in open_chart.chart.roles]


def paste_names(open_chart: OpenChart, names: list[str]) -> None:
    """Put names on the seats of the selected card."""
    id = open_chart.selection[0]
    people = "1 person" if len(names) == 1 else f"{len(names)} people"
    with open_chart.edit(f"Name {people} on {open_chart.chart.roles[id].title}") as draft:
        name_seats(draft, id, names)


def named(branch: Chart) -> str:
    """What a branch is called in a label."""
    tops = branch.reports(None)
    if len(tops) > 1:
        return f"{len(branch.roles)} roles"
    name = branch.roles[tops[0]].title if tops else ""
    return name or "a role"
