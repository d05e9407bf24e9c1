"""The tree of findings: a click goes to one and opens what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QMenu, QTreeView, QVBoxLayout, QWidget

from orgchart.translation import number, texts
from orgchart.ui.mending.finding_actions import FindingActions
from orgchart.ui.mending.mending import Mending
from orgchart.ui.panels.findings.groups import ACCEPTED, Group, Row
from orgchart.ui.panels.findings.model import NODE, FindingsModel, Remedies

tr = texts("Findings")

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_INDENT, _PAD = 28, 8


class FindingsTree(QTreeView):
    """A click or Enter goes to a finding, or folds a group. Tab goes on to its remedies."""

    entered_finding = Signal(object)
    rule_asked = Signal(str)

    def __init__(self, model: FindingsModel, mending: Mending) -> None:
        super().__init__()
        self._findings, self._mending = model, mending
        self.actions_shown: FindingActions | None = None
        self.setModel(model)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setExpandsOnDoubleClick(False)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QTreeView.Shape.NoFrame)
        self.clicked.connect(self._enter)

    def open_finding(self, key: str) -> None:
        """Show what can be done about a finding below it."""
        self._findings.open(key)
        self.show_remedies()
        at = self._findings.find(key)
        for each in (self._findings.index(0, 0, at), at):
            self.scrollTo(each)

    def show_remedies(self) -> None:
        """Put the buttons in their place, after the model was made anew."""
        at = self._findings.find(self._findings.opened)
        self.actions_shown = None
        if at.isValid() and self.isExpanded(at.parent()):
            place = self._findings.index(0, 0, at)
            self.setIndexWidget(place, self._buttons(place.data(NODE)))
            self.expand(at)
            self.scheduleDelayedItemsLayout()

    def _buttons(self, remedies: Remedies) -> QWidget:
        row, group = remedies
        more = [] if group.key == ACCEPTED else [each.problem for each in group.rows]
        self.actions_shown = FindingActions(self._mending, row.problem, more, group.name)
        return _Place(self.actions_shown)

    # --- events ---------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter and space do what a click does."""
        if event.key() in _ENTER:
            self._enter(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Sentences wrap otherwise."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        """Accepting one finding or a whole group, and the rule behind it."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        at = self.visualRect(index).bottomLeft() if by_key else event.pos()
        self._open_menu(index, self.viewport().mapToGlobal(at))

    def _open_menu(self, index: QModelIndex, at: QPoint) -> None:
        node = index.data(NODE)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if isinstance(node, Row):
            self._fill_for_row(menu, index, node)
        elif isinstance(node, Group):
            self._fill_for_group(menu, index, node)
        if menu.isEmpty():
            menu.deleteLater()
        else:
            menu.popup(at)

    def _fill_for_row(self, menu: QMenu, index: QModelIndex, row: Row) -> None:
        def ask() -> None:
            self._enter(index)
            if self.actions_shown is not None:
                self.actions_shown.ask_to_accept()

        if row.problem.accepted is None:
            menu.addAction(tr("Accept…")).triggered.connect(ask)
        self._add_rule(menu, row.problem.rule)

    def _fill_for_group(self, menu: QMenu, index: QModelIndex, group: Group) -> None:
        if group.key != ACCEPTED:
            told = tr("Accept all {n}…").format(n=number(len(group.rows), ","))
            menu.addAction(told).triggered.connect(lambda: self.accept_group(index))
        opened = self.isExpanded(index)
        turn = menu.addAction(tr("Fold") if opened else tr("Unfold"))
        turn.triggered.connect(lambda: self.setExpanded(index, not opened))
        rules = {row.problem.rule for row in group.rows}
        if len(rules) == 1:
            self._add_rule(menu, rules.pop())

    def _add_rule(self, menu: QMenu, rule: str) -> None:
        about = menu.addAction(tr("About this rule…"))
        about.triggered.connect(lambda: self.rule_asked.emit(rule))

    def accept_group(self, index: QModelIndex) -> None:
        """Ask why all findings of a group are accepted."""
        from orgchart.ui.mending.accept_popup import AcceptPopup

        group: Group = index.data(NODE)
        problems = [row.problem for row in group.rows]
        popup = AcceptPopup(self._mending.open_chart, problems[0], self, problems, group.name)
        popup.take_all()
        popup.open_at(self.viewport().mapToGlobal(self.visualRect(index).bottomRight()))

    def _enter(self, index: QModelIndex) -> None:
        node = index.data(NODE)
        if isinstance(node, Group):
            self.setExpanded(index, not self.isExpanded(index))
        elif isinstance(node, Row):
            self.entered_finding.emit(node)
            self.open_finding(node.problem.key)


class _Place(QWidget):
    """Holds the buttons where texts begin; as high as the row, which asks for a width."""

    def __init__(self, buttons: QWidget) -> None:
        super().__init__()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(_INDENT, 0, _PAD, 4)
        self._layout.addWidget(buttons)

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """What the buttons need, whether any of them wraps or none."""
        if self._layout.hasHeightForWidth():
            return self._layout.totalHeightForWidth(width)
        return self._layout.totalSizeHint().height()

    def sizeHint(self) -> QSize:  # noqa: N802
        """None of its own."""
        return QSize(0, 0)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """None of its own."""
        return QSize(0, 0)


def unfolds(group: Group, most: int) -> bool:
    """Whether a group is seen open at first: short ones are, accepted findings are not."""
    return group.key != ACCEPTED and len(group.rows) <= most
