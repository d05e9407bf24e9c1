"""What dropping cards somewhere would do: tried with the real verb on a throw-away draft."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

import msgspec
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QMouseEvent

from orgchart.model import edits
from orgchart.model.chart import Chart
from orgchart.model.draft import Draft, EditError
from orgchart.model.records import Id, Role
from orgchart.rules.preview import SpanVerdict, judge_span
from orgchart.ui.canvas.new_role import NewRole

if TYPE_CHECKING:
    from orgchart.ui.canvas.canvas import Canvas

Zone = Literal["report", "before", "after"]
How = Literal["move", "copy", "alone", "add"]

_COPY = Qt.KeyboardModifier.ControlModifier
_ALONE = Qt.KeyboardModifier.ShiftModifier
# How far around a card a drop still counts for it, in pixels.
_REACH = 12.0


class Drop(msgspec.Struct, frozen=True):
    """A place under the pointer: the card, the part of it, and what a drop there would do.

    ``manager`` and ``before`` are where the cards would come to stand, ``span`` what the
    manager's span would become and ``verdict`` how the rules would judge it. Without
    ``allowed`` the sentence says why not. To "add" is to put a ``new`` role there.
    """

    moved: tuple[Id, ...]
    target: Id
    zone: Zone
    how: How
    manager: Id | None
    before: Id | None
    allowed: bool = True
    sentence: str = ""
    span: int = 0
    verdict: SpanVerdict = SpanVerdict("ok", 0)
    new: NewRole | None = None


def legal_targets(chart: Chart, moved: Sequence[Id]) -> frozenset[Id]:
    """The roles the cards may be dropped on: all but themselves and those below them."""
    own = {below for id in moved for below in chart.branch(id)}
    return frozenset(chart.roles.keys() - own)


def place_for(
    canvas: Canvas, moved: tuple[Id, ...], targets: frozenset[Id], event: QMouseEvent
) -> Drop | None:
    """What dropping where the event is would do; None over empty ground."""
    target = canvas.id_at(event.position(), reach=_REACH)
    if target is None or target in moved:
        return None
    chart = canvas.open_chart.chart
    zone = _zone(canvas.card_rect(target), event.position(), chart.roles[target])
    manager, before = _destination(chart, target, zone, moved)
    how = _how(event)
    if target not in targets and how != "copy":
        name = _name(chart, target)
        sentence = f"{name} is below the card you drag; nobody can report to their own report."
        return Drop(moved, target, zone, how, manager, before, allowed=False, sentence=sentence)
    return _tried(chart, Drop(moved, target, zone, how, manager, before))


def place_for_new(canvas: Canvas, new: NewRole, at: QPointF) -> Drop | None:
    """What dropping a new role at a view point would do; None over empty ground."""
    target = canvas.id_at(at, reach=_REACH)
    if target is None:
        return None
    chart = canvas.open_chart.chart
    zone = _zone(canvas.card_rect(target), at, chart.roles[target])
    manager, before = _destination(chart, target, zone, ())
    return _tried(chart, Drop((), target, zone, "add", manager, before, new=new))


def perform(draft: Draft, drop: Drop) -> list[Id]:
    """Do what a drop says, on a draft; the ids of what was put there."""
    if drop.new is not None:
        return [drop.new.add(draft, drop.manager, drop.before)]
    put: list[Id] = []
    for id in drop.moved:
        if drop.how == "copy":
            put.append(edits.copy_branch(draft, id, drop.manager, before=drop.before))
            continue
        verb = edits.move_role_alone if drop.how == "alone" else edits.move_role
        verb(draft, id, drop.manager, before=drop.before)
        put.append(id)
    return put


def _tried(chart: Chart, drop: Drop) -> Drop:
    draft = Draft(chart)
    try:
        perform(draft, drop)
        draft.change()
    except EditError as error:
        return msgspec.structs.replace(drop, allowed=False, sentence=str(error))
    tried = msgspec.structs.replace(drop, sentence=_sentence(chart, drop))
    return tried if drop.manager is None else _judged(draft, drop.manager, tried)


def _judged(draft: Draft, manager: Id, drop: Drop) -> Drop:
    reports = draft.reports(manager)
    span = -(-sum(role.seats for role in reports) // draft.role(manager).seats)
    verdict = judge_span(reports, span, draft.chart.settings)
    return msgspec.structs.replace(drop, span=span, verdict=verdict)


def _zone(rect: QRectF, at: QPointF, target: Role) -> Zone:
    """Below the middle and within the width: a report. Else beside the card; a top has no sides."""
    inside = rect.left() + rect.width() / 4 <= at.x() <= rect.right() - rect.width() / 4
    if target.reports_to is None or (inside and at.y() >= rect.center().y() - rect.height() / 4):
        return "report"
    return "before" if at.x() < rect.center().x() else "after"


def _destination(
    chart: Chart, target: Id, zone: Zone, moved: tuple[Id, ...]
) -> tuple[Id | None, Id | None]:
    if zone == "report":
        return target, None
    manager = chart.roles[target].reports_to
    if zone == "before":
        return manager, target
    siblings = [id for id in chart.reports(manager) if id not in moved or id == target]
    following = siblings[siblings.index(target) + 1 :]
    return manager, following[0] if following else None


def _how(event: QMouseEvent) -> How:
    if event.modifiers() & _COPY:
        return "copy"
    return "alone" if event.modifiers() & _ALONE else "move"


def _sentence(chart: Chart, drop: Drop) -> str:
    verb = {"copy": "Copy", "add": "Add"}.get(drop.how, "Move")
    what = _what(chart, drop)
    without = ", the team stays with its manager" if drop.how == "alone" else ""
    if drop.zone == "report":
        where = f"to report to {_name(chart, drop.target)}"
    else:
        where = f"{drop.zone} {_name(chart, drop.target)}"
    return f"{verb} {what} {where}{without}."


def _what(chart: Chart, drop: Drop) -> str:
    if drop.new is not None:
        return drop.new.title
    return f"{len(drop.moved)} roles" if len(drop.moved) > 1 else _name(chart, drop.moved[0])


def _name(chart: Chart, id: Id) -> str:
    role = chart.roles[id]
    named = next((holder.name for holder in role.holders if holder.name), "")
    return named or role.title or "the new role"
