"""The page of cards and colours: what the cards show, in which colours, with samples beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

import msgspec
from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from orgchart.model.card_fields import card_fields
from orgchart.model.draft import Draft
from orgchart.model.records import CardStyle, Settings
from orgchart.model.words import word
from orgchart.translation import texts
from orgchart.ui.aside import edit_aside
from orgchart.ui.cards_page.colours_form import ColoursForm
from orgchart.ui.cards_page.fields_list import FieldsList
from orgchart.ui.cards_page.samples import Samples
from orgchart.ui.direction import pointing
from orgchart.ui.panels.following import FollowingPanel
from orgchart.ui.panels.inspector.choices import Choice
from orgchart.ui.style.appearance import appearance
from orgchart.ui.widgets import button, label, row

if TYPE_CHECKING:
    from orgchart.ui.window import Window

tr = texts("Cards")

_STYLES: tuple[CardStyle, ...] = get_args(CardStyle)
_FORM_WIDTH = 420
_MARGIN = 28


class CardsPage(FollowingPanel):
    """Writes the chart's settings, a step for each change; ``left`` asks for the view before."""

    left = Signal()

    def __init__(self, window: Window) -> None:
        super().__init__(window.chart_in_use)
        self._window = window
        self.style_of_cards = Choice(tr("Kind of cards"))
        for style in _STYLES:
            self.style_of_cards.addItem(word(style), style)
        self.name_first = QCheckBox(tr("Names above titles"))
        self.fields = FieldsList()
        self.colours = ColoursForm()
        self.samples = Samples()
        self.back = button(tr("Back"), "ghost", pointing("arrow-left"))
        self.back.clicked.connect(self.left)
        self.style_of_cards.activated.connect(lambda _: self._choose_style())
        self.name_first.clicked.connect(
            lambda on: self._write(tr("Names above titles"), name_first=on)
        )
        self.fields.wanted.connect(self._choose_fields)
        self.colours.accent_wanted.connect(self._choose_accent)
        self.colours.wanted.connect(self._choose_colour)
        appearance().changed.connect(self.fall_behind)
        self._lay_out()

    def refresh(self) -> None:
        """Show what the chart has chosen, and what comes of it."""
        chart = self.open_chart.chart
        settings = chart.settings
        with QSignalBlocker(self.style_of_cards):
            self.style_of_cards.setCurrentIndex(_STYLES.index(settings.card_style))
        self.name_first.setChecked(settings.name_first)
        self.fields.show_fields(card_fields(chart), settings.card_fields)
        self.colours.show_chart(chart)
        self.samples.show_chart(self.open_chart)

    # --- writing --------------------------------------------------------------------------

    def _choose_style(self) -> None:
        style = self.style_of_cards.currentData()
        self._write(tr("Use cards: {style}").format(style=word(style)), card_style=style)

    def _choose_fields(self, names: tuple[str, ...]) -> None:
        """Fields that another version knows, and this one does not offer, stay."""
        before = self.open_chart.chart.settings.card_fields
        known = {field.name for field in card_fields(self.open_chart.chart)}
        kept = tuple(name for name in before if name not in known)
        self._write(tr("Choose what the cards show"), card_fields=(*names, *kept))

    def _choose_accent(self, colour: str) -> None:
        self._write(tr("Choose the accent"), accent=colour)

    def _choose_colour(self, function: str, colour: str) -> None:
        own = {**self.open_chart.chart.settings.colours, function: colour}
        told = tr("Choose the colour of a function")
        self._write(told, colours={slug: chosen for slug, chosen in own.items() if chosen})

    def _write(self, told: str, **values: object) -> None:
        def change(draft: Draft) -> Settings:
            after = msgspec.structs.replace(draft.chart.settings, **values)
            draft.put(after)
            return after

        everyone = len(self.open_chart.chart.roles)
        edit_aside(self._window, told, change, touches=everyone)
        self.fall_behind()
        self.catch_up()

    # --- making ---------------------------------------------------------------------------

    def _lay_out(self) -> None:
        form = QWidget()
        form.setFixedWidth(_FORM_WIDTH)
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        named = label(tr("Kind"), "label")
        named.setBuddy(self.style_of_cards)
        order = tr("Ticked fields stand on the cards in this order; drag them to another place.")
        own = tr("Colours of your company, in every view and export. Print grey and high contrast "
                 "keep patterns of their own.")  # fmt: skip
        for part in (
            row(named, self.style_of_cards, spacing=12), self.name_first,
            label(order, "small", wrap=True), self.fields,
            label(tr("Colours"), "heading"), label(own, "small", wrap=True), self.colours,
        ):  # fmt: skip
            column.addWidget(part)
        column.addStretch(1)
        inside = QWidget()
        below = QVBoxLayout(inside)
        below.setContentsMargins(_MARGIN, 20, _MARGIN, _MARGIN)
        below.setSpacing(12)
        below.addWidget(row(label(tr("Cards and colours"), "title"), None, self.back))
        beside = QHBoxLayout()
        beside.setSpacing(36)
        beside.addWidget(form)
        beside.addWidget(self.samples, 1)
        below.addLayout(beside, 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)
