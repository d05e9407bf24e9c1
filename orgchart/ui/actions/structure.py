"""Building the hierarchy: adding, removing, reordering roles."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from orgchart.model import edits
from orgchart.model.chart import Chart
from orgchart.model.draft import Draft
from orgchart.model.records import Id
from orgchart.model.stepping import level_down, level_up, step_among_colleagues
from orgchart.ui.actions import Action, Run, chart_open, has_selection
from orgchart.ui.actions.words import about_selection, tr
from orgchart.ui.aside import edit_aside
from orgchart.ui.canvas.making import add_manager
from orgchart.ui.window import Window


def _add_report(window: Window) -> None:
    chart = window.chart_in_use
    manager = chart.selection[0] if chart.selection else None
    with chart.edit(tr("Add a report")) as draft:
        new = edits.add_role(draft, manager)
    window.edit_new(new)


def _add_after(window: Window) -> None:
    _add_beside(window, after=True)


def _add_before(window: Window) -> None:
    _add_beside(window, after=False)


def _add_beside(window: Window, *, after: bool) -> None:
    chart = window.chart_in_use
    manager, before = None, None
    if chart.selection:
        id = chart.selection[0]
        manager = chart.chart.roles[id].reports_to
        before = _next_sibling(window, id) if after else id
    with chart.edit(tr("Add a colleague")) as draft:
        new = edits.add_role(draft, manager, before=before)
    window.edit_new(new, beside=True)


def _add_manager(window: Window) -> None:
    add_manager(window.canvas_in_use, window.chart_in_use.selection[0])


def _next_sibling(window: Window, id: Id) -> Id | None:
    chart = window.chart_in_use.chart
    siblings = chart.reports(chart.roles[id].reports_to)
    following = siblings[siblings.index(id) + 1 :]
    return following[0] if following else None


def _remove(window: Window) -> None:
    chart = window.chart_in_use
    chosen = chart.selection
    with chart.edit(about_selection(window, tr("Remove {who}"))) as draft:
        for id in chosen:
            edits.remove_role(draft, id)


def _remove_branch(window: Window) -> None:
    chart = window.chart_in_use.chart
    tops = chart.highest(window.chart_in_use.selection)

    def remove(draft: Draft) -> None:
        for id in tops:
            edits.remove_branch(draft, id)

    label = about_selection(window, tr("Remove the branch of {who}"))
    edit_aside(window, label, remove, touches=_below(chart, tops))


def _below(chart: Chart, tops: list[Id]) -> int:
    """How many roles some branches have."""
    return sum(1 for id in tops for _ in chart.branch(id))


def _vacate(window: Window) -> None:
    chart = window.chart_in_use
    with chart.edit(about_selection(window, tr("Vacate {who}"))) as draft:
        for id in chart.selection:
            edits.vacate(draft, id)


def _duplicate(window: Window) -> None:
    chart = window.chart_in_use
    places = {
        id: (chart.chart.roles[id].reports_to, _next_sibling(window, id)) for id in chart.selection
    }

    def copy(draft: Draft) -> list[Id]:
        return [
            edits.copy_branch(draft, id, manager, before=before)
            for id, (manager, before) in places.items()
        ]

    label = about_selection(window, tr("Duplicate {who}"))
    edit_aside(window, label, copy, chart.select, touches=_below(chart.chart, list(places)))


def _step(label: str, verb: Callable[[Draft, list[Id]], None]) -> Run:
    """Move the selected roles by a step; those below another go along with it."""

    def run(window: Window) -> None:
        chart = window.chart_in_use
        with chart.edit(about_selection(window, tr(label))) as draft:
            verb(draft, chart.chart.highest(chart.selection))

    return run


def _move_to(window: Window) -> None:
    from orgchart.ui.move_popup import MovePopup

    MovePopup(window).open_beside()


def _rename(window: Window) -> None:
    window.canvas_in_use.edit_title.emit(window.chart_in_use.selection[0])


ACTIONS = (
    Action(
        id="add-report", text="Add a report", menu="Role", run=_add_report, shortcut=("Tab",),
        where="canvas", icon="arrow-elbow-down-right", enabled=chart_open,
        help="A new role that reports to the selected one.",
    ),
    Action(
        id="add-after", text="Add a colleague after", menu="Role", run=_add_after,
        shortcut=("Return", "Enter"), where="canvas", enabled=chart_open,
        help="A new role with the same manager, after the selected one.",
    ),
    Action(
        id="add-before", text="Add a colleague before", menu="Role", run=_add_before,
        shortcut=("Shift+Return",), where="canvas", enabled=has_selection,
        help="A new role with the same manager, before the selected one.",
    ),
    Action(
        id="add-manager", text="Add a manager above", menu="Role", run=_add_manager,
        shortcut=("Shift+Tab",), where="canvas", enabled=has_selection,
        help="A new role between the selected one and its manager.",
    ),
    Action(
        id="rename", text="Rename", menu="Role", group=1, run=_rename, shortcut=("F2",),
        where="canvas", enabled=has_selection, help="Edit the title on the card.",
    ),
    Action(
        id="duplicate", text="Duplicate", menu="Edit", group=1, run=_duplicate,
        shortcut=("Ctrl+D",), where="canvas", enabled=has_selection,
        help="Copy the selected branches beside themselves, without the people.",
    ),
    Action(
        id="move-earlier", text="Move before", menu="Role", group=2,
        run=_step("Reorder {who}", partial(step_among_colleagues, by=-1)),
        shortcut=("Ctrl+Up",), where="canvas", enabled=has_selection,
        help="Earlier among the colleagues; several go together.",
    ),
    Action(
        id="move-later", text="Move after", menu="Role", group=2,
        run=_step("Reorder {who}", partial(step_among_colleagues, by=1)),
        shortcut=("Ctrl+Down",), where="canvas", enabled=has_selection,
        help="Later among the colleagues; several go together.",
    ),
    Action(
        id="level-up", text="One level up", menu="Role", group=2,
        run=_step("Move up {who}", level_up),
        shortcut=("Ctrl+Left",), where="canvas", enabled=has_selection,
        help="Become a colleague of the manager.",
    ),
    Action(
        id="level-down", text="One level down", menu="Role", group=2,
        run=_step("Move down {who}", level_down),
        shortcut=("Ctrl+Right",), where="canvas", enabled=has_selection,
        help="Report to the colleague before.",
    ),
    Action(
        id="move-to", text="Move to…", menu="Role", group=2, run=_move_to,
        shortcut=("Ctrl+Shift+M",), icon="arrow-bend-up-right", enabled=has_selection,
        help="Type the name of the new manager of the selected roles.",
    ),
    Action(
        id="vacate", text="Vacate", menu="Role", group=3, run=_vacate,
        shortcut=("Ctrl+Backspace",), where="canvas", icon="user-circle-minus",
        enabled=has_selection, help="Take the people out; the posts stay, vacant.",
    ),
    Action(
        id="remove", text="Remove the role", menu="Role", group=3, run=_remove,
        shortcut=("Delete", "Backspace"), where="canvas", icon="trash", enabled=has_selection,
        help="The reports go up to the manager.",
    ),
    Action(
        id="remove-branch", text="Remove the branch", menu="Role", group=3, run=_remove_branch,
        shortcut=("Ctrl+Delete",), where="canvas", enabled=has_selection,
        help="Remove the role and everyone below it.",
    ),
)  # fmt: skip
