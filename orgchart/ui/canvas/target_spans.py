"""What the span of each card would become if what is dragged were dropped on it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QPainter

from orgchart.drawing.look import BadgeData
from orgchart.model.chart import Chart
from orgchart.model.records import Id, Role
from orgchart.rules.preview import SpanJudge, SpanVerdict
from orgchart.translation import number
from orgchart.ui.canvas.drop import How
from orgchart.ui.canvas.new_role import NewRole

if TYPE_CHECKING:
    from orgchart.ui.canvas.canvas import Canvas

# Badges do not become smaller than this, however far away the chart is.
_LEAST_SCALE = 0.7


class TargetSpans:
    """The badges of one drag at a time; each is counted when its card is first seen."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._about: tuple[tuple[Id, ...], How, NewRole | None] | None = None
        self._badges: dict[Id, BadgeData] = {}
        self._judge = SpanJudge(canvas.open_chart.chart.settings)

    def begin(self, moved: tuple[Id, ...], how: How, new: NewRole | None) -> None:
        """Something is dragged; what was counted for the same drag still holds."""
        if (moved, how, new) != self._about:
            self._about = (moved, how, new)
            self._badges = {}
            self._judge = SpanJudge(self._canvas.open_chart.chart.settings)

    def end(self) -> None:
        """Nothing is dragged any more: the chart may be another the next time."""
        self._about, self._badges = None, {}

    def badge(self, id: Id) -> BadgeData:
        """What would hang on a card."""
        found = self._badges.get(id)
        if found is None:
            span, verdict = self._after(id)
            found = self._badges[id] = BadgeData(number(span, ","), verdict.state)
        return found

    def paint(self, painter: QPainter, ids: Sequence[Id]) -> None:
        """Paint the badges of some cards over what hangs on them."""
        canvas = self._canvas
        scale, ratio = max(canvas.camera.scale, _LEAST_SCALE), canvas.devicePixelRatioF()
        for id in ids:
            at = canvas.camera.to_view(canvas.renderer.badges.exit_point(id))
            canvas.renderer.paint_badge(painter, self.badge(id), scale, ratio, at)

    def _after(self, id: Id) -> tuple[int, SpanVerdict]:
        assert self._about is not None
        chart = self._canvas.open_chart.chart
        team = team_after(chart, id, *self._about)
        span = -(-sum(role.seats for role in team) // chart.roles[id].seats)
        return span, self._judge.judge(team, span)


def team_after(
    chart: Chart, manager: Id, moved: Sequence[Id], how: How, new: NewRole | None
) -> list[Role]:
    """The reports that a manager would have, in no order."""
    if how == "add":
        added = new or NewRole()
        coming = [Role(id="", level=added.level)]
        return [*(chart.roles[id] for id in chart.reports(manager)), *coming]
    stayed = [id for id in chart.reports(manager) if how == "copy" or id not in moved]
    left: list[Id] = []
    if how == "alone":  # who stays without a manager reports to the next above
        left = [
            report
            for id in moved
            if chart.roles[id].reports_to == manager
            for report in chart.reports(id)
            if report not in moved
        ]
    return [chart.roles[id] for id in (*stayed, *left, *moved)]
