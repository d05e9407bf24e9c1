"""The findings of the open chart: how many, by which profile, and each to be gone to."""

from __future__ import annotations

from collections import Counter
from functools import partial
from typing import get_args

import msgspec
from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStackedWidget, QVBoxLayout

from orgchart.drawing.look import State
from orgchart.drawing.signs import no_function, signs_of
from orgchart.drawing.theme import theme
from orgchart.model.records import Id, Profile
from orgchart.model.words import word
from orgchart.rules.words import counted
from orgchart.translation import number, texts
from orgchart.ui.canvas.canvas import Canvas
from orgchart.ui.mending.mending import Mending
from orgchart.ui.panels.empty import EmptyState
from orgchart.ui.panels.findings.delegate import FindingsDelegate
from orgchart.ui.panels.findings.groups import By, Group, Row, grouped
from orgchart.ui.panels.findings.marks import Mark
from orgchart.ui.panels.findings.model import NODE, FindingsModel
from orgchart.ui.panels.findings.switch import Switch
from orgchart.ui.panels.findings.tree import FindingsTree, unfolds
from orgchart.ui.panels.following import FollowingPanel
from orgchart.ui.panels.showing import show_roles
from orgchart.ui.style.appearance import appearance
from orgchart.ui.widgets import label, row, tool_button

tr = texts("Findings")

_COUNTED: tuple[State, ...] = ("error", "warning", "hint", "accepted")
_PROFILES: tuple[Profile, ...] = get_args(Profile)
_LABEL = 86
_MARGIN = 16
# Groups with more findings begin folded: a long one would hide those below it.
_SHORT = 12


class FindingsPanel(FollowingPanel):
    """Counts by shape, the profile, and the findings by rule or by branch."""

    rules_asked = Signal(str)

    def __init__(self, canvas: Canvas, mending: Mending) -> None:
        super().__init__(canvas.open_chart)
        self._canvas = canvas
        self._turned: dict[str, bool] = {}
        self._bands: dict[str, str] = {}
        self.counts = {state: label("") for state in _COUNTED}
        self._counted = {each: row(Mark(each), self.counts[each], spacing=5) for each in _COUNTED}
        self.profile = QComboBox()
        self.rules = tool_button("sliders-horizontal", tr("Rules and thresholds"))
        self.by: Switch[By] = Switch(
            {"rule": tr("By rule"), "branch": tr("By branch")}, tr("Group findings")
        )
        self._model = FindingsModel(self)
        self.tree = FindingsTree(self._model, mending)
        self._delegate = FindingsDelegate(self.tree, self._bands_of)
        self._empty = EmptyState("check-circle")
        self._pages = QStackedWidget()
        self._build()
        self.tree.entered_finding.connect(self._go_to)
        self.tree.collapsed.connect(partial(self._turn, opened=False))
        self.tree.expanded.connect(partial(self._turn, opened=True))
        self.tree.rule_asked.connect(self.rules_asked)
        self.rules.clicked.connect(lambda: self.rules_asked.emit(""))
        self.by.chosen.connect(self.refresh)
        self.profile.activated.connect(self._choose_profile)
        appearance().changed.connect(self.fall_behind)

    def refresh(self) -> None:
        """Count and list the findings anew; groups stay folded or open, and so does a finding."""
        groups = grouped(self.open_chart, self.by.value)
        shown = theme(appearance().theme)
        self._bands = {
            slug: sign.band for slug, sign in signs_of(self.open_chart.chart, shown).items()
        }
        self._show_counts(groups)
        with QSignalBlocker(self.profile):
            self.profile.setCurrentIndex(_PROFILES.index(self.open_chart.chart.settings.profile))
        self._show(groups)
        self._say_nothing_to_mend()
        self._pages.setCurrentWidget(self.tree if groups else self._empty)

    def _show(self, groups: list[Group]) -> None:
        bar = self.tree.verticalScrollBar()
        scrolled, current = bar.value(), self._current_key()
        self._delegate.forget_heights()
        self._model.show(groups)
        with QSignalBlocker(self.tree):
            for number, group in enumerate(groups):
                opened = self._turned.get(self._name(group), unfolds(group, _SHORT))
                self.tree.setExpanded(self._model.index(number, 0), opened)
        at = self._model.find(current)
        if at.isValid() and self.tree.isExpanded(at.parent()):
            self.tree.setCurrentIndex(at)
        self.tree.show_remedies()
        bar.setValue(scrolled)

    def _current_key(self) -> str:
        node = self.tree.currentIndex().data(NODE)
        return node.problem.key if isinstance(node, Row) else ""

    def _build(self) -> None:
        self.profile.addItems([word(profile) for profile in _PROFILES])
        self.profile.setAccessibleName(tr("Rule profile"))
        self.profile.setToolTip(tr("Which spans and layers count as usual"))
        self.tree.setAccessibleName(tr("Findings"))
        self.tree.setItemDelegate(self._delegate)
        self._pages.addWidget(self.tree)
        self._pages.addWidget(self._empty)
        head = QHBoxLayout()
        head.setSpacing(16)
        for figure in self._counted.values():
            head.addWidget(figure)
        head.addStretch(1)
        named = label(tr("Profile"), "label")
        named.setFixedWidth(_LABEL)
        named.setBuddy(self.profile)
        chosen = QHBoxLayout()
        chosen.addWidget(named)
        chosen.addWidget(self.profile, 1)
        chosen.addWidget(self.rules)
        self.rules.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, 12, _MARGIN, 0)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addLayout(chosen)
        layout.addWidget(self.by)
        layout.addSpacing(4)
        layout.addWidget(self._pages, 1)

    def _show_counts(self, groups: list[Group]) -> None:
        found: Counter[State] = Counter()
        for group in groups:
            for each in group.rows:
                found["accepted" if each.problem.accepted else each.problem.severity] += 1
        for state, text in self.counts.items():
            count = found[state]
            text.setText(_told(count, state))
            self._counted[state].setVisible(count > 0)

    def _say_nothing_to_mend(self) -> None:
        chart = self.open_chart.chart
        if chart.roles:
            profile = word(chart.settings.profile)
            line = tr("The rules of the profile “{profile}” find nothing.")
            self._empty.say(tr("Nothing to mend."), line.format(profile=profile))
        else:
            line = tr("As soon as there are roles, the rules look at spans, layers and lines.")
            self._empty.say(tr("No roles yet."), line)

    def _bands_of(self, id: Id) -> list[str]:
        role = self.open_chart.chart.roles.get(id)
        bands = (
            [self._bands[slug] for slug in role.functions if slug in self._bands] if role else []
        )
        return bands or [no_function(theme(appearance().theme)).band]

    def _go_to(self, finding: Row) -> None:
        show_roles(self._canvas, finding.problem.roles)

    def _turn(self, index: QModelIndex, *, opened: bool) -> None:
        node = index.data(NODE)
        if isinstance(node, Group):
            self._turned[self._name(node)] = opened

    def _name(self, group: Group) -> str:
        return f"{self.by.value} {group.key}"

    def _choose_profile(self, number: int) -> None:
        profile = _PROFILES[number]
        settings = self.open_chart.chart.settings
        label = tr("Check by the profile “{profile}”").format(profile=word(profile))
        with self.open_chart.edit(label) as draft:
            draft.put(msgspec.structs.replace(settings, profile=profile))


def _told(count: int, state: State) -> str:
    if state == "accepted":
        return tr("{n} accepted").format(n=number(count, ","))
    return counted(count, state)
