"""The findings of the open chart: how many, by which profile, and each to be gone to."""

from __future__ import annotations

from collections import Counter
from typing import get_args

import msgspec
from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStackedWidget, QTreeView, QVBoxLayout

from orgchart.drawing.signs import no_function, signs_of
from orgchart.drawing.theme import theme
from orgchart.model.records import Id, Profile, Severity
from orgchart.ui.canvas.canvas import Canvas
from orgchart.ui.panels.empty import EmptyState
from orgchart.ui.panels.findings.delegate import FindingsDelegate
from orgchart.ui.panels.findings.groups import Group, Row, grouped
from orgchart.ui.panels.findings.marks import Mark
from orgchart.ui.panels.findings.model import NODE, FindingsModel
from orgchart.ui.panels.following import FollowingPanel
from orgchart.ui.panels.showing import show_roles
from orgchart.ui.style.appearance import appearance
from orgchart.ui.widgets import label, row

_SEVERITIES: tuple[Severity, ...] = get_args(Severity)
_PROFILES: tuple[Profile, ...] = get_args(Profile)
_LABEL = 86
_MARGIN = 16


class FindingsTree(QTreeView):
    """The tree of findings: a click or Enter goes to one, or folds a rule."""

    entered_finding = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setExpandsOnDoubleClick(False)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QTreeView.Shape.NoFrame)
        self.clicked.connect(self._enter)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter and space do what a click does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._enter(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _enter(self, index: QModelIndex) -> None:
        node = index.data(NODE)
        if isinstance(node, Group):
            self.setExpanded(index, not self.isExpanded(index))
        elif isinstance(node, Row):
            self.entered_finding.emit(node)


class FindingsPanel(FollowingPanel):
    """Counts by shape, the profile, and the findings by rule."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas.open_chart)
        self._canvas = canvas
        self._folded: set[tuple[Severity, str]] = set()
        self._bands: dict[str, str] = {}
        self.counts = {severity: label("") for severity in _SEVERITIES}
        self._counted = {
            each: row(Mark(each), self.counts[each], spacing=5) for each in _SEVERITIES
        }
        self.profile = QComboBox()
        self.tree = FindingsTree()
        self._model = FindingsModel(self)
        self._empty = EmptyState("check-circle")
        self._pages = QStackedWidget()
        self._build()
        self.tree.entered_finding.connect(self._go_to)
        self.tree.collapsed.connect(lambda index: self._folded.add(_key(index)))
        self.tree.expanded.connect(lambda index: self._folded.discard(_key(index)))
        self.profile.activated.connect(self._choose_profile)
        appearance().changed.connect(self.fall_behind)

    def refresh(self) -> None:
        """Count and list the findings anew; folded rules stay folded."""
        groups = grouped(self.open_chart)
        shown = theme(appearance().theme)
        self._bands = {
            slug: sign.band for slug, sign in signs_of(self.open_chart.chart, shown).items()
        }
        self._show_counts(groups)
        with QSignalBlocker(self.profile):
            self.profile.setCurrentIndex(_PROFILES.index(self.open_chart.chart.settings.profile))
        self._model.show(groups)
        with QSignalBlocker(self.tree):
            for number, group in enumerate(groups):
                index = self._model.index(number, 0)
                self.tree.setExpanded(index, (group.severity, group.name) not in self._folded)
        self._say_nothing_to_mend()
        self._pages.setCurrentWidget(self.tree if groups else self._empty)

    def _build(self) -> None:
        self.profile.addItems([_spoken(profile) for profile in _PROFILES])
        self.profile.setAccessibleName(self.tr("Rule profile"))
        self.profile.setToolTip(self.tr("Which spans and layers count as usual"))
        self.tree.setAccessibleName(self.tr("Findings by rule"))
        self.tree.setModel(self._model)
        self.tree.setItemDelegate(FindingsDelegate(self.tree, self._bands_of))
        self._pages.addWidget(self.tree)
        self._pages.addWidget(self._empty)
        head = QHBoxLayout()
        head.setSpacing(16)
        for counted in self._counted.values():
            head.addWidget(counted)
        head.addStretch(1)
        named = label(self.tr("Profile"), "label")
        named.setFixedWidth(_LABEL)
        named.setBuddy(self.profile)
        chosen = QHBoxLayout()
        chosen.addWidget(named)
        chosen.addWidget(self.profile, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, 12, _MARGIN, 0)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addLayout(chosen)
        layout.addSpacing(4)
        layout.addWidget(self._pages, 1)

    def _show_counts(self, groups: list[Group]) -> None:
        found: Counter[Severity] = Counter()
        for group in groups:
            found[group.severity] += len(group.rows)
        for severity, text in self.counts.items():
            count = found[severity]
            text.setText(f"{count:,} {severity}{'' if count == 1 else 's'}")
            self._counted[severity].setVisible(count > 0)

    def _say_nothing_to_mend(self) -> None:
        chart = self.open_chart.chart
        if chart.roles:
            profile = _spoken(chart.settings.profile)
            line = self.tr("The rules of the profile “{profile}” find nothing.")
            self._empty.say(self.tr("Nothing to mend."), line.format(profile=profile))
        else:
            line = self.tr("As soon as there are roles, the rules look at spans, layers and lines.")
            self._empty.say(self.tr("No roles yet."), line)

    def _bands_of(self, id: Id) -> list[str]:
        role = self.open_chart.chart.roles.get(id)
        bands = (
            [self._bands[slug] for slug in role.functions if slug in self._bands] if role else []
        )
        return bands or [no_function(theme(appearance().theme)).band]

    def _go_to(self, finding: Row) -> None:
        show_roles(self._canvas, finding.problem.roles)

    def _choose_profile(self, number: int) -> None:
        profile = _PROFILES[number]
        settings = self.open_chart.chart.settings
        label = self.tr("Check by the profile “{profile}”").format(profile=_spoken(profile))
        with self.open_chart.edit(label) as draft:
            draft.put(msgspec.structs.replace(settings, profile=profile))


def _key(index: QModelIndex) -> tuple[Severity, str]:
    group: Group = index.data(NODE)
    return group.severity, group.name


def _spoken(profile: Profile) -> str:
    return profile.capitalize()
