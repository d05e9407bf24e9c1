"""What dropping cards somewhere would do: tried with the real verb on a throw-away draft."""

from __future__ import annotations

import sys
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
from orgchart.translation import texts
from orgchart.ui.canvas.drop_words import promise, refusal, short_name, too_deep, too_wide
from orgchart.ui.canvas.new_role import NewRole

if TYPE_CHECKING:
    from orgchart.ui.canvas.canvas import Canvas

tr = texts("Canvas")

Zone = Literal["report", "before", "after", "home"]
How = Literal["move", "copy", "alone", "add"]

# On macOS Ctrl is the Command key and the left button with it a right click.
COPY_KEY = (
    Qt.KeyboardModifier.AltModifier
    if sys.platform == "darwin"
    else Qt.KeyboardModifier.ControlModifier
)
COPY_KEY_NAME = "Option" if sys.platform == "darwin" else "Ctrl"
ALONE_KEY = Qt.KeyboardModifier.ShiftModifier
# How far around a card a drop still counts for it, in pixels.
REACH = 12.0


class Drop(msgspec.Struct, frozen=True):
    """A place under the pointer: the card, the part of it, and what a drop there would do.

    ``manager`` and ``before`` are where the cards would come to stand, ``span`` what the
    manager's span would become and ``verdict`` how the rules would judge it; ``warning`` says
    so where one would mind. Without ``allowed`` the sentence says why not. To "add" is to put a
    ``new`` role there; "home" is where the dragged cards are.
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
    warning: str = ""
    new: NewRole | None = None

    @property
    def told(self) -> str:
        """The sentence, and what a rule would have to say of it."""
        return f"{self.sentence} {self.warning}".rstrip()


def legal_targets(chart: Chart, moved: Sequence[Id]) -> frozenset[Id]:
    """The roles the cards may be dropped on: all but themselves and those below them."""
    own = {below for id in moved for below in chart.branch(id)}
    return frozenset(chart.roles.keys() - own)


def place_for(
    canvas: Canvas,
    moved: tuple[Id, ...],
    targets: frozenset[Id],
    event: QMouseEvent,
    last: Drop | None = None,
) -> Drop | None:
    """What dropping where the event is would do; None over empty ground.

    ``last`` is what was found before; while the pointer stays in its zone, it still holds.
    """
    target = canvas.id_at(event.position(), reach=REACH)
    if target is None:
        return None
    chart = canvas.open_chart.chart
    how = _how(event)
    if target in moved and how != "copy":
        return Drop(moved, target, "home", how, None, None, allowed=False)
    zone = _zone(canvas.card_rect(target), event.position(), chart.roles[target])
    if last is not None and (last.target, last.zone, last.how) == (target, zone, how):
        return last
    manager, before = _destination(chart, target, zone, moved)
    drop = Drop(moved, target, zone, how, manager, before)
    if target not in targets and how != "copy":
        return msgspec.structs.replace(drop, allowed=False, sentence=refusal(chart, target))
    return _with_layers(canvas, _tried(chart, drop))


def place_for_new(canvas: Canvas, new: NewRole, at: QPointF) -> Drop | None:
    """What dropping a new role at a view point would do; None over empty ground."""
    target = canvas.id_at(at, reach=REACH)
    if target is None:
        return None
    chart = canvas.open_chart.chart
    zone = _zone(canvas.card_rect(target), at, chart.roles[target])
    manager, before = _destination(chart, target, zone, ())
    return _with_layers(
        canvas, _tried(chart, Drop((), target, zone, "add", manager, before, new=new))
    )


def done_otherwise(chart: Chart, drop: Drop, how: How) -> Drop:
    """The same place, but another way to come there: what a menu offers."""
    return _tried(chart, msgspec.structs.replace(drop, how=how, allowed=True))


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


def join_dotted(canvas: Canvas, sources: Sequence[Id], manager: Id) -> None:
    """Give roles a second manager."""
    chart = canvas.open_chart
    name = short_name(chart.chart, sources[0])
    with chart.edit(tr("Dotted line from {name}").format(name=name)) as draft:
        for source in sources:
            edits.add_dotted_line(draft, source, manager)


def _tried(chart: Chart, drop: Drop) -> Drop:
    draft = Draft(chart)
    try:
        perform(draft, drop)
        draft.change()
    except EditError as error:
        return msgspec.structs.replace(drop, allowed=False, sentence=str(error))
    tried = msgspec.structs.replace(drop, sentence=promise(chart, drop))
    return tried if drop.manager is None else _judged(draft, drop.manager, tried)


def _judged(draft: Draft, manager: Id, drop: Drop) -> Drop:
    reports = draft.reports(manager)
    span = -(-sum(role.seats for role in reports) // draft.role(manager).seats)
    verdict = judge_span(reports, span, draft.chart.settings)
    warning = too_wide(draft.role(manager), span, verdict)
    return msgspec.structs.replace(drop, span=span, verdict=verdict, warning=warning)


def _with_layers(canvas: Canvas, drop: Drop) -> Drop:
    """Say also where the chart would become too deep."""
    if not drop.allowed or drop.manager is None:
        return drop
    branches = () if drop.how == "alone" else drop.moved
    verdict = canvas.open_chart.checker.layers_with(branches, drop.manager)
    warning = f"{drop.warning} {too_deep(verdict)}".strip()
    return msgspec.structs.replace(drop, warning=warning)


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
    if event.modifiers() & COPY_KEY:
        return "copy"
    return "alone" if event.modifiers() & ALONE_KEY else "move"
