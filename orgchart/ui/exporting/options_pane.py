"""What is chosen for an export: format, part, audience, pages, colours, what is shown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QVBoxLayout, QWidget

from orgchart.export.job import Job
from orgchart.export.medium import Medium
from orgchart.export.remedies import Remedy
from orgchart.model.records import Photo, Settings
from orgchart.ui.exporting.audience_choice import AudienceChoice
from orgchart.ui.exporting.choices import Choices, first_choices
from orgchart.ui.exporting.files_choice import FilesChoice
from orgchart.ui.exporting.format_tiles import FormatTiles
from orgchart.ui.exporting.lists import row_label
from orgchart.ui.exporting.look_form import LookForm
from orgchart.ui.exporting.option_form import OptionForm
from orgchart.ui.exporting.page_form import PageForm
from orgchart.ui.exporting.request import Request
from orgchart.ui.exporting.show_form import ShowForm
from orgchart.ui.exporting.what_choice import WhatChoice
from orgchart.ui.exporting.words import tr
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.widgets import button, label, row


class OptionsPane(QWidget):
    """All that is asked; ``changed`` tells of any answer, ``title_asked`` wants the title block.

    ``kept`` are the choices of earlier exports by the name of the format.
    """

    changed = Signal()
    title_asked = Signal()

    def __init__(
        self,
        shown: OpenChart,
        media: Mapping[str, Medium],
        first: Sequence[str],
        kept: Mapping[str, Choices],
        audience: str,
    ) -> None:
        super().__init__()
        self._open, self._media = shown, media
        fitted = shown.chart.settings.page
        self._choices = {
            name: kept.get(name) or first_choices(each, fitted) for name, each in media.items()
        }
        self.formats = FormatTiles(media, first)
        self.what = WhatChoice(shown)
        self.audience = AudienceChoice(shown.chart, audience)
        self.show_form = ShowForm(shown.measure.label if shown.measure else "")
        self.files = FilesChoice()
        self.left_out = label("", "small", wrap=True)
        self.title_block = button(tr("Title, date and logo…"), "link")
        self._form = self._rows()
        self._form.setRowVisible(self.files, len(media) > 1)  # a printer has none
        self._lay_out(alone=len(media) == 1)
        self.formats.chosen.connect(self._change_format)
        self.what.activated.connect(lambda _: self.changed.emit())
        self.audience.currentIndexChanged.connect(self._change_audience)
        self.title_block.clicked.connect(self.title_asked)
        self.files.activated.connect(lambda _: self._take())
        for part in (self.page, self.look, self.show_form, self.options):
            part.changed.connect(self._take)

    @property
    def medium(self) -> Medium:
        """The format that is chosen."""
        return self._media[self.formats.name]

    @property
    def choices(self) -> Choices:
        """What is chosen for it."""
        return self._choices[self.formats.name]

    def request(self, settings: Settings, logo: Photo | None) -> Request:
        """All of it, with the title block of these settings."""
        heat = self.show_form.heat.isChecked() and self.medium.draws
        base = Job(
            chart=self._open.chart,
            today=date.today(),
            colour_by=self._open.heat if heat else "",
        )
        return Request(
            self.what.records(),
            self.what.part,
            settings,
            logo,
            self.audience.audience,
            self.medium,
            self.choices,
            base,
            self.what.scenario,
        )

    def tell_left_out(self, sentences: str) -> None:
        """Tell what the chosen audience does not see."""
        self.left_out.setText(sentences)
        self._form.setRowVisible(self.left_out, bool(sentences))

    def apply(self, remedy: Remedy) -> None:
        """Choose what was proposed against small type."""
        found: dict[str, dict[str, Any]] = {
            "compact cards": {"card_style": "compact"},
            "folded teams": {"fold_teams": True},
            "larger page": {"page": remedy.changes.get("page")},
            "split": {"spread": "manager"},
        }
        self._choices[self.medium.name] = replace(self.choices, **found[remedy.kind])
        self._show()
        self.changed.emit()

    def _change_format(self, _: str) -> None:
        self.page.offer(self.medium)
        self.options.offer(self.medium, self.choices.options)
        self._show()
        self.changed.emit()

    def _change_audience(self, _: int) -> None:
        self._show()
        self.changed.emit()

    def _take(self) -> None:
        """Something was answered."""
        taken: dict[str, Any] = {"options": self.options.taken(), "batch": self.files.batch}
        if self.medium.draws:
            taken |= {**self.page.taken(self.choices), **self.look.taken()}
        taken |= self.show_form.taken()
        self._choices[self.medium.name] = replace(self.choices, **taken)
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        medium, choices = self.medium, self.choices
        self.page.show(choices, medium)
        self.look.show(choices, medium)
        self.files.show_batch(choices.batch)
        # What is said about roles is not for an audience, whatever it sees.
        private = self.audience.audience is None
        self.show_form.show_for(choices, medium, private=private)
        self.show_form.setVisible(medium.draws or bool(medium.can))
        self._show_label.setVisible(self.show_form.isVisibleTo(self))
        self.title_block.setVisible(medium.draws)

    def _rows(self) -> QFormLayout:
        form = _form()
        form.addRow(row_label(tr("What")), self.what)
        form.addRow(row_label(tr("For")), self.audience)
        form.addRow("", self.left_out)
        self.page = PageForm(form, self)
        form.addRow(row_label(tr("Files")), self.files)
        self.look = LookForm(form, self)
        return form

    def _lay_out(self, *, alone: bool) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        if not alone:
            layout.addWidget(label(tr("Format"), "label"))
            layout.addWidget(self.formats)
        else:
            self.formats.setParent(self)
            self.formats.hide()
        layout.addLayout(self._form)
        self._show_label = label(tr("Show"), "label")
        layout.addWidget(row(self._show_label, None, self.title_block))
        layout.addWidget(self.show_form)
        own = _form()
        layout.addLayout(own)
        self.options = OptionForm(own, self)


def _form() -> QFormLayout:
    made = QFormLayout()
    made.setHorizontalSpacing(12)
    made.setVerticalSpacing(8)
    made.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return made
