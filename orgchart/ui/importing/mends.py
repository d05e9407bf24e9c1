"""What was mended and left out, in groups, each thing with its place and its choices."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QToolButton, QVBoxLayout, QWidget

from orgchart.importing import Mend
from orgchart.translation import later, number
from orgchart.ui.direction import pointing
from orgchart.ui.importing.fields import tr
from orgchart.ui.importing.mend_row import About, MendRow
from orgchart.ui.style.icons import icon
from orgchart.ui.widgets import button, label

MakeRow = Callable[[Mend], MendRow]
_A_TIME = 20  # rows of a group; more come when they are asked for


class Kind(NamedTuple):
    """A group of findings; those to decide about come open."""

    kinds: tuple[str, ...]
    name: str
    open: bool = False


KINDS = (
    Kind(("S2",), later("One id on different posts"), open=True),
    Kind(("S1",), later("People who report to each other"), open=True),
    Kind(("S3",), later("Managers who are not in the list"), open=True),
    Kind(("ambiguous",), later("Names that several people have"), open=True),
    Kind(("S4",), later("People who report to themselves"), open=True),
    Kind(("C5", "cell"), later("Cells")),
    Kind(("vacancy",), later("Vacant posts")),
    Kind(("dotted",), later("Dotted lines")),
    Kind(("joined",), later("Rows joined into one card")),
    Kind(("left out",), later("Rows left out")),
    Kind(("column",), later("Columns")),
    Kind((), later("Other")),
)


class MendGroup(QWidget):
    """A heading that folds, and rows below it."""

    def __init__(self, kind: Kind, mends: list[Mend], make: MakeRow, *, opened: bool) -> None:
        super().__init__()
        self.kind = kind
        self._mends = mends
        self._make = make
        self.heading = QToolButton()
        self.heading.setProperty("fold", True)
        self.heading.setCheckable(True)
        self.heading.setChecked(opened)
        self.heading.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        count = sum(mend.finding.count for mend in mends)
        self.heading.setText(f"{tr(kind.name)} · {number(count, ',')}")
        self.heading.toggled.connect(self._fold)
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(22, 0, 0, 0)
        self._rows.setSpacing(0)
        self.more = button("", "ghost")
        self.more.clicked.connect(self._show_more)
        self._rows.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        self._body = QWidget()
        self._body.setLayout(self._rows)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.heading)
        layout.addWidget(self._body)
        self._fold(opened)

    @property
    def rows(self) -> list[MendRow]:
        """Those that are made."""
        return self._body.findChildren(MendRow)

    def _fold(self, opened: bool) -> None:
        self.heading.setIcon(
            icon("caret-down" if opened else pointing("caret-right"), "textSecondary")
        )
        self._body.setVisible(opened)
        if opened and self._rows.count() == 1:
            self._show_more()

    def _show_more(self) -> None:
        made = self._rows.count() - 1
        for mend in self._mends[made : made + _A_TIME]:
            self._rows.insertWidget(self._rows.count() - 1, self._make(mend))
        left = len(self._mends) - made - _A_TIME
        self.more.setVisible(left > 0)
        self.more.setText(tr("Show more ({n} left)").format(n=number(max(0, left), ",")))


class Mends(QScrollArea):
    """``decided`` tells a choice and what it is to be, ``sought`` a row of the file."""

    decided = Signal(object, str)
    sought = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("What was mended"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.groups: list[MendGroup] = []
        self._folded: dict[str, bool] = {}

    def show_mends(self, mends: Sequence[Mend], about: About) -> None:
        """Show those of an import; what was unfolded before stays so."""
        for group in self.groups:
            self._folded[group.kind.name] = group.heading.isChecked()
        place = self.verticalScrollBar().value()

        def make(mend: Mend) -> MendRow:
            made = MendRow(mend, about)
            made.decided.connect(self.decided)
            made.sought.connect(self.sought)
            return made

        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 4, 8, 12)
        layout.setSpacing(4)
        self.groups = [
            MendGroup(kind, found, make, opened=self._folded.get(kind.name, kind.open))
            for kind, found in _grouped(mends)
        ]
        for group in self.groups:
            layout.addWidget(group)
        if not self.groups:
            layout.addWidget(label(tr("Nothing had to be mended."), "secondary", wrap=True))
        layout.addStretch(1)
        self.setWidget(inside)
        self.verticalScrollBar().setValue(place)


def _grouped(mends: Sequence[Mend]) -> list[tuple[Kind, list[Mend]]]:
    known = {each: kind for kind in KINDS for each in kind.kinds}
    found: dict[Kind, list[Mend]] = {kind: [] for kind in KINDS}
    for mend in mends:
        found[known.get(mend.finding.kind, KINDS[-1])].append(mend)
    return [(kind, group) for kind, group in found.items() if group]
