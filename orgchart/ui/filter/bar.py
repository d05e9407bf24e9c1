"""The bar above the canvas that filters: words, functions, values of fields; fade or hide."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from orgchart.drawing.signs import Sign, signs_of
from orgchart.drawing.theme import theme
from orgchart.model.filtering import CHOSEN_FIELDS, RoleFilter, values_in
from orgchart.translation import texts
from orgchart.ui.canvas.canvas import Canvas
from orgchart.ui.filter.field_chip import FieldChip, is_told
from orgchart.ui.filter.function_chip import FunctionChip
from orgchart.ui.filter.ways import FadeOrHide
from orgchart.ui.filter.words import count_text
from orgchart.ui.find.field import FindField
from orgchart.ui.find.searching import search_of
from orgchart.ui.panels.inspector.flow import Flow
from orgchart.ui.panels.showing import keep_in_sight
from orgchart.ui.style.appearance import appearance
from orgchart.ui.widgets import button, divider, label, tool_button

tr = texts("Filter")

_FIELD_WIDTH, _LEAST_FIELD_WIDTH = 300, 88
_MARGIN = 12
# In a larger chart a letter typed waits for the next, so many milliseconds.
_SMALL = 20_000
_PAUSE = 150
# Chips are looked at again when edits pause for so long.
_REST = 400


class FilterBar(QFrame):
    """Shows the filter of an open chart and changes it; as long as one is on, the bar is there."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__()
        self._canvas = canvas
        self._open = canvas.open_chart
        search_of(self._open)  # gets ready for the first word
        self.field = FindField(tr("Filter: words, or a field as “Tier: 2”"), tr("Filter the roles"))
        self.count = label("", "medium")
        self.way = FadeOrHide()
        self.clear = button(tr("Clear"), "ghost")
        self.shut_button = tool_button("x", tr("Show everyone and close"))
        self.functions: dict[str, FunctionChip] = {}
        self.fields: dict[str, FieldChip] = {}
        self._chips = QWidget()
        self._flow = Flow(self._chips, gap=6)
        self._typing = QTimer(self, singleShot=True)
        self._resting = QTimer(self, singleShot=True, interval=_REST)
        self._lay_out()
        self._connect()
        self._make_chips()
        self._show()

    def open(self) -> None:
        """Show the bar, ready for words."""
        self._make_chips()
        self._show()
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def shut(self) -> None:
        """Show everyone again and go away."""
        self._open.filter_by(RoleFilter(hide=self._open.filter.hide))
        self.hide()
        self._canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Back to the chart; a bar that filters nothing goes."""
        self._apply_text()
        if self._open.filter:
            self._canvas.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.shut()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Escape leads back to the chart."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """The chips take as many rows as they need."""
        super().resizeEvent(event)
        self._fit_chips()

    # --- building -------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.setProperty("panel", True)
        self.setAccessibleName(tr("Filter"))
        self.field.setMinimumWidth(_LEAST_FIELD_WIDTH)
        self.field.setMaximumWidth(_FIELD_WIDTH)
        line = QHBoxLayout()
        line.setContentsMargins(_MARGIN, 8, _MARGIN - 4, 0)
        line.setSpacing(8)
        line.addWidget(self.field, 1)
        line.addWidget(self.count)
        line.addStretch()
        for part in (self.clear, self.way, self.shut_button):
            line.addWidget(part)
        chips = QHBoxLayout()
        chips.setContentsMargins(_MARGIN, 0, _MARGIN, 8)
        chips.addWidget(self._chips)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(line)
        layout.addLayout(chips)
        layout.addWidget(divider())

    def _connect(self) -> None:
        self.field.textEdited.connect(self._type)
        self.field.entered.connect(lambda _: self.leave())
        self.field.left.connect(self.leave)
        self._typing.timeout.connect(self._apply_text)
        self._resting.timeout.connect(self._make_chips)
        self.way.chosen.connect(self._hide_others)
        self.clear.clicked.connect(self._clear)
        self.shut_button.clicked.connect(self.shut)
        self._open.filtered.connect(self._show)
        self._open.changed.connect(self._follow)
        appearance().changed.connect(self._make_chips)

    def _make_chips(self) -> None:
        """A chip for every function that roles have, and every field in which they differ."""
        chart = self._open.chart
        signs = signs_of(chart, theme(appearance().theme))
        used = set(values_in(chart, "functions")) | set(self._chosen("functions"))
        wanted = [sign for slug, sign in signs.items() if slug in used]
        fields = [name for name in CHOSEN_FIELDS if name != "functions" and (
            is_told(chart, name) or self._chosen(name))]  # fmt: skip
        if wanted == [chip.sign for chip in self.functions.values()] and fields == [*self.fields]:
            return
        for old in (*self.functions.values(), *self.fields.values()):
            self._flow.removeWidget(old)
            old.deleteLater()
        self.functions = {sign.slug: self._function_chip(sign) for sign in wanted}
        self.fields = {name: self._field_chip(name) for name in fields}
        for chip in (*self.functions.values(), *self.fields.values()):
            self._flow.addWidget(chip)
        self._chips.setVisible(bool(self.functions or self.fields))
        self._show()

    def _function_chip(self, sign: Sign) -> FunctionChip:
        chip = FunctionChip(sign)
        chip.clicked.connect(self._choose_functions)
        return chip

    def _field_chip(self, name: str) -> FieldChip:
        chip = FieldChip(name, self._open)
        chip.wanted.connect(lambda values: self._choose(name, values))
        return chip

    # --- what is wanted -------------------------------------------------------------------

    def _type(self) -> None:
        small = len(self._open.chart.roles) <= _SMALL
        if small:
            self._apply_text()
        else:
            self._typing.start(_PAUSE)

    def _apply_text(self) -> None:
        self._typing.stop()
        self._filter_by(msgspec.structs.replace(self._open.filter, text=self.field.text()))

    def _choose_functions(self) -> None:
        self._choose("functions", [s for s, chip in self.functions.items() if chip.isChecked()])

    def _choose(self, name: str, values: Iterable[str]) -> None:
        self._filter_by(self._open.filter.choosing(name, values))

    def _hide_others(self, hide: bool) -> None:
        self._filter_by(msgspec.structs.replace(self._open.filter, hide=hide))

    def _clear(self) -> None:
        self._filter_by(RoleFilter(hide=self._open.filter.hide))
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _filter_by(self, wanted: RoleFilter) -> None:
        self._open.filter_by(wanted)
        keep_in_sight(self._canvas)

    def _chosen(self, name: str) -> tuple[str, ...]:
        return self._open.filter.values.get(name, ())

    # --- showing it -----------------------------------------------------------------------

    def _show(self) -> None:
        """The filter as it is, whoever has set it."""
        wanted = self._open.filter
        if self.field.text() != wanted.text and not self._typing.isActive():
            self.field.setText(wanted.text)
        for slug, function in self.functions.items():
            function.setChecked(slug in self._chosen("functions"))
        for name, field in self.fields.items():
            field.show_chosen(self._chosen(name))
        self._fit_chips()
        self.way.show_way(hide=wanted.hide)
        self.clear.setVisible(bool(wanted))
        self._tell()

    def _fit_chips(self) -> None:
        self._chips.setFixedHeight(self._flow.heightForWidth(self.width() - 2 * _MARGIN))

    def _follow(self, *_: object) -> None:
        self._tell()
        if self.isVisible():
            self._resting.start()

    def _tell(self) -> None:
        self.count.setText(count_text(self._open))
