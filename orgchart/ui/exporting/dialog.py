"""The questions of an export: format, page, colours, what is shown."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QVBoxLayout,
    QWidget,
)

from orgchart.drawing.pages import page_names
from orgchart.export import Exporter, exporters
from orgchart.export.job import Job
from orgchart.model.chart import Chart
from orgchart.model.measures import measure_named
from orgchart.model.records import Id, ThemeName
from orgchart.translation import texts
from orgchart.ui.exporting.audience_choice import AudienceChoice
from orgchart.ui.photos.logo_field import LogoField
from orgchart.ui.widgets import button, fit_height, label, row

tr = texts("Exporting")

_WIDTH = 420
_DRAWN = ("pdf", "png", "pptx", "svg")
_WITH_COMMENTS = ("pdf", "xlsx")
_THEMES: dict[ThemeName, str] = {
    "light": "Light",
    "printGrey": "Grey, for printing",
    "dark": "Dark",
    "highContrast": "High contrast",
}


class ExportDialog(QDialog):
    """Asks how to export a chart, or the branch of one selected role.

    ``only`` are the roles that a filter leaves of it, None when it hides nobody; ``folded`` those
    whose branches are closed in the view; ``heat`` is what the view is coloured by. It starts
    from an ``audience``, if one is given.
    """

    def __init__(
        self,
        chart: Chart,
        branch: Id | None,
        parent: QWidget | None = None,
        only: frozenset[Id] | None = None,
        folded: frozenset[Id] = frozenset(),
        heat: str = "",
        audience: Id = "",
    ) -> None:
        super().__init__(parent)
        self._chart, self._branch, self._only, self._folded = chart, branch, only, folded
        self.setWindowTitle(tr("Export"))
        self.setFixedWidth(_WIDTH)
        self.format = self._choice(tr("Format"), self._formats())
        self.page = self._choice(tr("Page"), self._pages())
        self.theme = self._choice(tr("Colours"), dict(zip(_THEMES.values(), _THEMES, strict=True)))
        self.landscape = QCheckBox(tr("Landscape"))
        self.landscape.setChecked(True)
        self.only_branch = QCheckBox(tr("Only the selected branch"))
        self.only_branch.setVisible(branch is not None)
        self.only_shown = QCheckBox(tr("Only what the filter shows"))
        self.only_shown.setChecked(only is not None)
        self.only_shown.setVisible(only is not None)
        self.as_folded = QCheckBox(tr("As shown, with branches folded"))
        self.as_folded.setChecked(bool(folded))
        self.as_folded.setVisible(bool(folded))
        self.badges = QCheckBox(tr("Spans of control"))
        self.findings = QCheckBox(tr("Findings"))
        self.chips = QCheckBox(tr("Tier, shift and FTE"))
        self.comments = QCheckBox(tr("Comments, on pages of their own"))
        self.comments.setVisible(bool(chart.comments))
        self.heat = QCheckBox(self._heat_text(heat))
        self.heat.setChecked(bool(heat))
        self.heat.setVisible(bool(heat))
        self._heat = heat
        self.logo = LogoField(chart)
        self.audience = AudienceChoice(chart, audience, self)
        self.go = button(tr("Export…"), "primary")
        self.go.clicked.connect(self.accept)
        self._lay_out()
        self.format.currentIndexChanged.connect(self._fit_to_format)
        self._fit_to_format()
        self.audience.changed.connect(self._tell_audience)
        self.only_branch.toggled.connect(self._tell_audience)
        self._tell_audience()

    @property
    def exporter(self) -> Exporter:
        """The format that is chosen."""
        return exporters()[self.format.currentData()]

    def job(self) -> Job:
        """What was asked for, of the chart that the chosen audience sees."""
        return self.audience.applied(self._whole_job(self.logo.applied()))

    def _tell_audience(self) -> None:
        self.audience.tell(self._whole_job(self._chart))
        self.go.setEnabled(self.audience.possible)
        fit_height(self)

    def _whole_job(self, chart: Chart) -> Job:
        return Job(
            chart=chart,
            page=self.page.currentData() or None,
            landscape=self.landscape.isChecked(),
            theme=self.theme.currentData(),
            root=self._branch if self.only_branch.isChecked() else None,
            only=self._only if self.only_shown.isChecked() else None,
            folded=self._folded if self.as_folded.isChecked() else frozenset(),
            badges=self.badges.isChecked(),
            findings=self.findings.isChecked(),
            today=date.today(),
            chips=self.chips.isChecked(),
            comments=self.comments.isChecked(),
            colour_by=self._heat if self.heat.isChecked() else "",
        )

    def _formats(self) -> dict[str, str]:
        """The drawn formats first, then the tables and the rest."""
        order = sorted(exporters(), key=lambda name: (name not in _DRAWN, name))
        return {f"{name.upper()} – {exporters()[name].description}": name for name in order}

    def _pages(self) -> dict[str, str]:
        return {tr("As large as the chart"): "", **{name: name for name in page_names()}}

    def _heat_text(self, heat: str) -> str:
        measure = measure_named(self._chart, heat) if heat else None
        name = measure.label if measure else ""
        return tr("Coloured by {what}, as shown").format(what=name)

    def _choice(self, name: str, choices: dict[str, str]) -> QComboBox:
        made = QComboBox()
        made.setAccessibleName(name)
        for text, value in choices.items():
            made.addItem(text, value)
        return made

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setSpacing(8)
        form.addRow(tr("For"), self.audience.who)
        form.addRow("", self.audience.told)
        form.addRow(tr("Format"), self.format)
        form.addRow(tr("Page"), self.page)
        form.addRow("", self.landscape)
        form.addRow(tr("Colours"), self.theme)
        form.addRow(tr("Logo"), self.logo)
        form.addRow(tr("Show"), self.badges)
        for box in (
            self.findings,
            self.chips,
            self.comments,
            self.heat,
            self.only_branch,
            self.only_shown,
            self.as_folded,
        ):
            form.addRow("", box)
        cancel = button(tr("Cancel"))
        cancel.clicked.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 20)
        layout.setSpacing(16)
        layout.addWidget(label(tr("Export"), "title"))
        layout.addLayout(form)
        layout.addWidget(row(None, cancel, self.go))
        self.go.setDefault(True)  # only a button that is in the dialog can be its default

    def _fit_to_format(self, *_: object) -> None:
        """A table has no page and no colours."""
        drawn = self.exporter.name in _DRAWN
        shown = (self.badges, self.findings, self.chips, self.heat)
        for part in (self.page, self.landscape, self.theme, self.logo, *shown):
            part.setEnabled(drawn)
        self.comments.setEnabled(self.exporter.name in _WITH_COMMENTS)
