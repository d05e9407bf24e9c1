"""The chart's own fields as a form: title block and logo, how the cards lie, which rules."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from orgchart.model.fields import Field, fields_of
from orgchart.model.records import Settings
from orgchart.model.words import word
from orgchart.translation import later, texts
from orgchart.ui.fitting.pages import PAGES, page_words
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.panels.inspector.choices import Choice
from orgchart.ui.panels.inspector.line import Line
from orgchart.ui.panels.inspector.rows import labelled, rows_in
from orgchart.ui.photos.logo_field import LogoField
from orgchart.ui.widgets import label

tr = texts("Inspector")

_TITLE_BLOCK = (
    "title", "subtitle", "organisation", "date", "confidentiality", "draft",
)  # fmt: skip
_EXAMPLES = {"date": later("such as: November 2026"), "confidentiality": later("such as: Internal")}


class _Control(NamedTuple):
    """What a field is edited with: how it shows the settings, how it tells what is typed."""

    widget: QWidget
    show: Callable[[Settings], None]
    commit: Callable[[], None]


class ChartForm(QWidget):
    """All described fields of `Settings`, and the logo; it never writes.

    ``wanted`` tells a field's name and its value, ``logo_wanted`` a photo or None.
    """

    wanted = Signal(str, object)
    logo_wanted = Signal(object)

    def __init__(self, open_chart: OpenChart) -> None:
        super().__init__()
        self._open = open_chart
        fields = fields_of(Settings)
        self._controls = {name: self._control(field) for name, field in fields.items()}
        self.widgets = {name: control.widget for name, control in self._controls.items()}
        self.logo = LogoField(open_chart.chart)
        self.logo.changed.connect(self._take_logo)
        layout = rows_in(self)
        layout.setContentsMargins(16, 12, 16, 16)
        others = [name for name in fields if name not in _TITLE_BLOCK]
        layout.addWidget(label(tr("Title block"), "heading"))
        self._add_rows([fields[name] for name in _TITLE_BLOCK])
        layout.addWidget(labelled((label(tr("Logo"), "label"), self.logo)))
        layout.addSpacing(12)
        layout.addWidget(label(tr("Chart"), "heading"))
        self._add_rows([fields[name] for name in others])

    def look_again(self) -> None:
        """Show what the chart has now; what is being typed stays."""
        for control in self._controls.values():
            control.show(self._open.chart.settings)
        self.logo.look_again()

    def commit(self) -> None:
        """Want what has been typed so far, if anything."""
        for control in self._controls.values():
            control.commit()

    def _add_rows(self, fields: Sequence[Field]) -> None:
        layout = self.layout()
        assert layout is not None
        for field in fields:
            word = label(field.label, "label", wrap=True)
            row = labelled((word, self.widgets[field.name]))
            row.setToolTip(field.help)
            layout.addWidget(row)

    def _take_logo(self) -> None:
        if self.logo.is_other:
            self.logo_wanted.emit(self.logo.photo)

    # --- controls -------------------------------------------------------------------------

    def _control(self, field: Field) -> _Control:
        makers = {"choice": self._choice, "yes-no": self._tick, "page": self._page}
        return makers.get(field.kind, self._line)(field)

    def _line(self, field: Field) -> _Control:
        made, name = Line(field.label), field.name
        made.written.connect(lambda text: self.wanted.emit(name, text))
        hint = tr(_EXAMPLES[name]) if name in _EXAMPLES else ""

        def show(settings: Settings) -> None:
            made.show_text(getattr(settings, name), hint)

        return _Control(made, show, made.commit)

    def _choice(self, field: Field) -> _Control:
        made, name = Choice(field.label), field.name
        for value in field.choices:
            made.addItem(word(value), value)
        made.activated.connect(lambda: self.wanted.emit(name, made.currentData()))

        def show(settings: Settings) -> None:
            made.setCurrentIndex(made.findData(getattr(settings, name)))

        return _Control(made, show, _nothing_typed)

    def _page(self, field: Field) -> _Control:
        """The page that the chart is fitted to; one of its own size stays as it is."""
        made = Choice(field.label)
        made.activated.connect(lambda: self.wanted.emit(field.name, made.currentData()))

        def show(settings: Settings) -> None:
            made.clear()
            made.addItem(tr("No page"), "")
            own = [settings.page] if settings.page and settings.page not in PAGES else []
            for name in (*PAGES, *own):
                made.addItem(page_words(name), name)
            made.setCurrentIndex(made.findData(settings.page))

        return _Control(made, show, _nothing_typed)

    def _tick(self, field: Field) -> _Control:
        made, name = QCheckBox(tr("Yes")), field.name
        made.setAccessibleName(field.label)
        made.clicked.connect(lambda on: self.wanted.emit(name, on))

        def show(settings: Settings) -> None:
            made.setChecked(getattr(settings, name))

        return _Control(made, show, _nothing_typed)


def _nothing_typed() -> None:
    """What is chosen by a click is told by the click."""
