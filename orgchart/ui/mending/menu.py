"""The mends of a card's findings in its menu: an entry under the pointer is previewed."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from orgchart.model.records import Id
from orgchart.rules import Problem, still_open
from orgchart.rules.groups import WEIGHTS
from orgchart.rules.mends import Proposal
from orgchart.translation import texts
from orgchart.ui.mending.accept_popup import AcceptPopup
from orgchart.ui.mending.mending import Mending

tr = texts("Mending")


def add_mends(menu: QMenu, mending: Mending, id: Id) -> None:
    """Add a menu “Findings” with what can be done about those of a role, if it has any."""
    found = still_open(mending.open_chart.checker.about(id))
    if not found or mending.open_chart.read_only:
        return
    inner = menu.addMenu(tr("Findings ({n})").format(n=len(found)))
    offered: dict[QAction, tuple[Problem, Proposal]] = {}
    for problem in sorted(found, key=lambda each: (-WEIGHTS[each.severity], each.key)):
        inner.addSeparator()
        inner.addAction(_shown(problem.message)).setEnabled(False)
        for proposal in mending.offers(problem):
            offered[inner.addAction(_shown(proposal.label) + "…")] = (problem, proposal)
        accept = inner.addAction(tr("Accept…"))
        accept.triggered.connect(lambda _=False, it=problem: _ask(mending, it))

    def show(action: QAction) -> None:
        if action in offered:
            mending.preview(*offered[action])
        else:
            mending.leave_soon()

    inner.hovered.connect(show)
    for each in (menu, inner):
        each.aboutToHide.connect(mending.leave_soon)
    for action, (problem, proposal) in offered.items():
        action.triggered.connect(
            lambda _=False, what=(problem, proposal): mending.preview(*what, held=True)
        )


def _ask(mending: Mending, problem: Problem) -> None:
    """Ask why, beside the card."""
    mending.leave()
    canvas = mending.canvas
    popup = AcceptPopup(mending.open_chart, problem, canvas)
    card = canvas.card_rect(problem.roles[0]) if canvas.is_shown(problem.roles[0]) else None
    at = card.bottomRight().toPoint() if card is not None else canvas.rect().center()
    popup.open_at(canvas.viewport().mapToGlobal(at))


def _shown(text: str) -> str:
    """A text as an entry shows it: an ampersand is no mark of a key."""
    return text.replace("&", "&&")
