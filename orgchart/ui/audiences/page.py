"""The page of audiences: who may see what of this chart."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from orgchart.model.audiences import (
    Audience,
    add_audience,
    audiences,
    change_audience,
    find_audience,
    own_fields,
    remove_audience,
)
from orgchart.model.records import Id
from orgchart.translation import texts
from orgchart.ui.audiences.card import AudienceCard
from orgchart.ui.direction import pointing
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.panels.following import FollowingPanel
from orgchart.ui.widgets import button, label, row

tr = texts("Audiences")

_WIDEST = 860
_MARGIN = 28


class AudiencesPage(FollowingPanel):
    """A card for each audience; ``left`` asks for the view before, ``looked`` to see as one."""

    left = Signal()
    looked = Signal(str)

    def __init__(self, open_chart: OpenChart) -> None:
        super().__init__(open_chart)
        self.cards: dict[Id, AudienceCard] = {}
        self._made_for: tuple[object, ...] = ()
        self.add = button(tr("New audience"), "", "plus")
        self.add.clicked.connect(self._add)
        self.back = button(tr("Back"), "ghost", pointing("arrow-left"))
        self.back.clicked.connect(self.left)
        self._column = QVBoxLayout()
        self._column.setSpacing(6)
        self._lay_out()

    def refresh(self) -> None:
        """Show the audiences of now; those that are there stay open."""
        found = audiences(self.open_chart.chart)
        made_for = (*(each.id for each in found), *own_fields(self.open_chart.chart))
        if made_for != self._made_for:
            self._made_for = made_for
            self._make(found)
            return
        for each in found:
            self.cards[each.id].show_audience(each)

    def open_audience(self, id: Id) -> None:
        """Open one of them."""
        self.catch_up()
        if id in self.cards:
            self.cards[id].show_form(shown=True)
            self.cards[id].form.name.setFocus()

    # --- making ---------------------------------------------------------------------------

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(inside)
        column.setContentsMargins(_MARGIN, 20, _MARGIN, _MARGIN)
        column.setSpacing(10)
        head = label(tr("Audiences of this chart"), "title")
        column.addWidget(row(head, None, self.back))
        told = tr(
            "An export, a shared copy or a view for an audience holds what they may see, and "
            "nothing else. A field that you do not tick here is not in the file at all."
        )
        column.addWidget(label(told, "secondary", wrap=True))
        column.addLayout(self._column)
        column.addWidget(row(self.add, None))
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)

    def _make(self, found: list[Audience]) -> None:
        opened = {id for id, card in self.cards.items() if not card.form.isHidden()}
        for card in self.cards.values():
            card.deleteLater()
        self.cards = {each.id: AudienceCard(self.open_chart, each) for each in found}
        for id, card in self.cards.items():
            self._column.addWidget(card)
            card.show_form(shown=id in opened)
            card.form.wanted.connect(partial(self._change, id))
            card.looked.connect(partial(self.looked.emit, id))
            card.removed.connect(partial(self._remove, id))

    # --- writing --------------------------------------------------------------------------

    def _change(self, id: Id, values: dict[str, object]) -> None:
        found = find_audience(self.open_chart.chart, id)
        if found is None:
            return
        told = tr("Change what “{name}” sees").format(name=found.name)
        with self.open_chart.edit(told) as draft:
            change_audience(draft, id, **values)
        self._show_now()

    def _remove(self, id: Id) -> None:
        found = find_audience(self.open_chart.chart, id)
        assert found is not None
        told = tr("Remove the audience “{name}”").format(name=found.name)
        with self.open_chart.edit(told) as draft:
            remove_audience(draft, id)
        self._show_now()

    def _add(self) -> None:
        like = audiences(self.open_chart.chart)[-1]
        id = ""
        with self.open_chart.edit(tr("New audience")) as draft:
            id = add_audience(draft, tr("Audience"), like)
        self._show_now()
        self.open_audience(id)

    def _show_now(self) -> None:
        """Also where a change was refused: the form shows what holds."""
        self.fall_behind()
        self.catch_up()
