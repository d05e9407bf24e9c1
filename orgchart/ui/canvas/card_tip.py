"""Everything about a role in a few lines, for a card that cannot show it."""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import fill

from PySide6.QtCore import QEvent, QObject, QPointF
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip

from orgchart.drawing.typesetting import CardWords
from orgchart.drawing.wording import names_of, title_of
from orgchart.model.records import Acceptance, Id, Role
from orgchart.model.words import word
from orgchart.rules import Problem
from orgchart.translation import inside, number, texts
from orgchart.ui.canvas.canvas import Canvas
from orgchart.ui.canvas.detail import detail_at
from orgchart.ui.open_chart import OpenChart

tr = texts("Canvas")

_NEWLINE = "\n"
# Letters in a line of a source; sentences are shorter.
_WIDTH = 80


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
    about = sorted(chart.about(id), key=lambda problem: problem.accepted is not None)
    findings = [_told(problem) for problem in about]
    if detail_at(scale) == "full" and not words.is_cut:
        return _NEWLINE.join(findings)
    return _NEWLINE.join([*_lines(chart, role), *_compared(chart, id), *findings])


def _told(problem: Problem) -> str:
    """The sentence of a finding, why it is accepted, and which rule says so on whose word."""
    accepted = problem.accepted
    reason = [_accepted(accepted)] if accepted else []
    source = fill(f"{problem.rule} · {problem.source}", _WIDTH)
    return _NEWLINE.join([problem.message, *reason, source])


def _accepted(accepted: Acceptance) -> str:
    if not accepted.reason:
        return tr("Accepted without a reason")
    return tr("Accepted: {reason}").format(reason=accepted.reason)


def _compared(chart: OpenChart, id: Id) -> Iterator[str]:
    """What a card is coloured by."""
    measure = chart.measure
    if measure is not None:
        value = measure.read(chart.chart).get(id)
        text = value if isinstance(value, str) else number(value, ",g") if value is not None else ""
        yield f"{measure.label}: {text}" if text else measure.nothing


def _lines(chart: OpenChart, role: Role) -> Iterator[str]:
    yield title_of(role)
    names = names_of(role)
    if names:
        yield ", ".join(names)
    facts = [role.tier, role.shift, role.location]
    if role.seats > 1:
        facts.append(f"× {number(role.seats, ',')}")
    if role.status != "filled":
        facts.append(inside(word(role.status)))
    functions = [
        function.name for slug in role.functions if (function := chart.chart.function(slug))
    ]
    for told in (functions, [fact for fact in facts if fact]):
        if told:
            yield " · ".join(told)
