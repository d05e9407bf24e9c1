"""Everything about a role in a few lines, for a card that cannot show it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, QPointF
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip

from orgchart.drawing.typesetting import CardWords
from orgchart.drawing.wording import names_of, title_of
from orgchart.model.records import Id, Role
from orgchart.rules import still_open
from orgchart.ui.canvas.canvas import Canvas
from orgchart.ui.canvas.detail import detail_at
from orgchart.ui.open_chart import OpenChart

_NEWLINE = "\n"


class CardTips(QObject):
    """Shows it when the pointer rests on a card of a canvas."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        canvas.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Qt asks for the tip of the whole canvas: answer with that of the card."""
        if not isinstance(event, QHelpEvent) or event.type() != QEvent.Type.ToolTip:
            return super().eventFilter(watched, event)
        canvas = self._canvas
        id = canvas.id_at(QPointF(event.pos()))
        words = canvas.renderer.words(id) if id is not None else None
        told = card_tip(canvas.open_chart, id, canvas.camera.scale, words) if id and words else ""
        QToolTip.showText(event.globalPos(), told, canvas.viewport())
        return True


def card_tip(chart: OpenChart, id: Id, scale: float, words: CardWords) -> str:
    """What a card at a scale does not tell; nothing for one that is whole and without findings."""
    role = chart.chart.roles[id]
    findings = [problem.message for problem in still_open(chart.checker.about(id))]
    cut = words.title.cut or words.holder.cut
    if detail_at(scale) == "full" and not cut:
        return _NEWLINE.join(findings)
    return _NEWLINE.join([*_lines(chart, role), *findings])


def _lines(chart: OpenChart, role: Role) -> Iterator[str]:
    yield title_of(role)
    names = names_of(role)
    if names:
        yield ", ".join(names)
    facts = [role.tier, role.shift, role.location]
    if role.seats > 1:
        facts.append(f"× {role.seats:,}")
    if role.status != "filled":
        facts.append(chart.tr(role.status))
    functions = [
        function.name for slug in role.functions if (function := chart.chart.function(slug))
    ]
    for told in (functions, [fact for fact in facts if fact]):
        if told:
            yield " · ".join(told)
