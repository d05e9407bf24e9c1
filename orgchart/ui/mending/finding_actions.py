"""What can be done about one finding: its mends, accepting it, or opening it again."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from orgchart.rules import Problem, reopen_finding
from orgchart.translation import texts
from orgchart.ui.mending.accept_popup import AcceptPopup
from orgchart.ui.mending.mending import Mending
from orgchart.ui.mending.offer import Offer
from orgchart.ui.widgets import button, row

tr = texts("Mending")


class FindingActions(QWidget):
    """Buttons below each other, at most so many mends.

    Offers that ``ask`` are plain, and keep their preview until it is answered.
    ``more`` are the findings that can be accepted along with this one, named by ``group``.
    """

    def __init__(
        self,
        mending: Mending,
        problem: Problem,
        more: Sequence[Problem] = (),
        group: str = "",
        *,
        asks: bool = False,
        most: int = 10,
    ) -> None:
        super().__init__()
        self._mending, self._problem = mending, problem
        self._more, self._group = more, group
        self.offers: list[Offer] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 2, 0, 4)
        layout.setSpacing(4)
        if problem.accepted is None:
            for proposal in mending.offers(problem)[:most]:
                self.offers.append(Offer(mending, problem, proposal, asks=asks))
                layout.addWidget(self.offers[-1])
        self.accept = button(tr("Accept…"), "ghost")
        self.accept.clicked.connect(self.ask_to_accept)
        self.reopen = button(tr("Open again"), "ghost")
        self.reopen.clicked.connect(self._reopen)
        for each in (self.accept, self.reopen):
            each.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.reopen.setToolTip(
            tr("Take the acceptance back")
            if problem.accepted is not None
            else tr("Forget that it was accepted before")
        )
        layout.addWidget(row(self.accept, self.reopen, None, spacing=4))
        self.accept.setVisible(problem.accepted is None)
        self.reopen.setVisible(problem.accepted is not None or bool(problem.reopened))

    def ask_to_accept(self) -> None:
        """Ask why, and until when."""
        self._mending.leave()
        popup = AcceptPopup(self._mending.open_chart, self._problem, self, self._more, self._group)
        corner = self.accept.mapToGlobal(QPoint(self.accept.width(), self.accept.height() + 4))
        popup.open_at(corner)

    def _reopen(self) -> None:
        self._mending.leave()
        told = tr("Open again: {finding}").format(finding=self._problem.message.rstrip("."))
        with self._mending.open_chart.edit(told) as draft:
            reopen_finding(draft, self._problem)
