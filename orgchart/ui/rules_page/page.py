"""The page of rules: all of them in sections, with what each finds in the chart as it is."""

from __future__ import annotations

from collections import Counter
from functools import partial
from itertools import groupby
from typing import get_args

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QScrollArea, QVBoxLayout, QWidget

from orgchart.model.records import Profile, Settings, Severity
from orgchart.model.words import word
from orgchart.rules import RULES, Rule, still_open
from orgchart.rules.groups import WEIGHTS
from orgchart.translation import later, number
from orgchart.ui.direction import pointing
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.panels.following import FollowingPanel
from orgchart.ui.rules_page.choices import as_profile, has_own, is_on, with_profile
from orgchart.ui.rules_page.rule_form import RuleForm
from orgchart.ui.rules_page.rule_row import RuleRow
from orgchart.ui.rules_page.words import tr
from orgchart.ui.rules_page.workloads import Workloads
from orgchart.ui.widgets import button, label, row

_PROFILES: tuple[Profile, ...] = get_args(Profile)
_SECTIONS = {
    "A": later("Spans of control"),
    "L": later("Layers"),
    "S": later("Structure"),
    "F": later("Functions and escalation"),
    "C": later("Cover and capacity"),
    "R": later("Service staff"),
    "V": later("Vacancies"),
}
_WIDEST = 860
_MARGIN = 28


class RulesPage(FollowingPanel):
    """Every rule on a line that opens; ``left`` asks for the view that was there before."""

    left = Signal()

    def __init__(self, open_chart: OpenChart) -> None:
        super().__init__(open_chart)
        self.rows: dict[str, RuleRow] = {}
        self.profile = QComboBox()
        self.reset = button(tr("All as the profile has it"), "", "arrow-counter-clockwise")
        self.back = button(tr("Back"), "ghost", pointing("arrow-left"))
        self.summary = label("", "secondary")
        self.workloads = Workloads(open_chart.chart)
        self._area = QScrollArea()
        self._build()
        self.back.clicked.connect(self.left)
        self.profile.activated.connect(self._choose_profile)
        self.reset.clicked.connect(self._reset)
        self.workloads.wanted.connect(self._write)

    def refresh(self) -> None:
        """Show the settings and count the findings anew."""
        settings = self.open_chart.chart.settings
        counts: Counter[str] = Counter()
        gravest: dict[str, Severity] = {}
        for problem in still_open(self.open_chart.checker.unsorted()):
            counts[problem.rule] += 1
            gravest[problem.rule] = max(
                problem.severity, gravest.get(problem.rule, "hint"), key=WEIGHTS.__getitem__
            )
        for rule in RULES:
            self.rows[rule.id].show_settings(settings, counts[rule.id], gravest.get(rule.id))
        self.workloads.show_settings(settings)
        with QSignalBlocker(self.profile):
            self.profile.setCurrentIndex(_PROFILES.index(settings.profile))
        self.reset.setEnabled(has_own(settings))
        self._tell(settings, counts.total())

    def open_rule(self, id: str) -> None:
        """Open a rule and bring it into view; without one, the top of the page."""
        if id in self.rows:
            found = self.rows[id]
            found.show_form(shown=True)
            self._area.widget().layout().activate()  # type: ignore[union-attr]
            self._area.ensureWidgetVisible(found)
            found.turn.setFocus()

    # --- making ---------------------------------------------------------------------------

    def _build(self) -> None:
        self.profile.addItems([word(profile) for profile in _PROFILES])
        self.profile.setAccessibleName(tr("Rule profile"))
        inside = QWidget()
        inside.setMaximumWidth(_WIDEST)
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(_MARGIN, 20, _MARGIN, _MARGIN)
        self._column.setSpacing(6)
        self._add_head()
        by_letter = {
            letter: list(rules) for letter, rules in groupby(RULES, key=lambda rule: rule.id[0])
        }
        for letter, name in _SECTIONS.items():
            self._add_section(tr(name), by_letter[letter])
        self._column.addSpacing(18)
        self._column.addWidget(label(tr("Workloads"), "heading"))
        self._column.addWidget(self.workloads)
        self._column.addStretch(1)
        self._area.setWidgetResizable(True)
        self._area.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._area)

    def _add_head(self) -> None:
        self._column.addWidget(row(label(tr("Rules of this chart"), "title"), None, self.back))
        told = tr(
            "The rules advise and never block. There is no right number for every department: "
            "each threshold, each severity and whether a rule is on belong to this chart."
        )
        self._column.addWidget(label(told, "secondary", wrap=True))
        self._column.addSpacing(6)
        named = label(tr("Profile"), "label")
        named.setBuddy(self.profile)
        self._column.addWidget(row(named, self.profile, None, self.reset, spacing=12))
        self._column.addWidget(self.summary)

    def _add_section(self, name: str, rules: list[Rule]) -> None:
        self._column.addSpacing(18)
        self._column.addWidget(label(name, "heading"))
        for rule in rules:
            form = RuleForm(rule, self.open_chart.chart.settings, self._count_with)
            form.wanted.connect(self._write)
            made = self.rows[rule.id] = RuleRow(rule, form)
            made.opened.connect(partial(self._close_others, rule.id))
            self._column.addWidget(made)

    def _close_others(self, id: str) -> None:
        """One rule is open at a time: the page stays one that can be looked over."""
        for other, each in self.rows.items():
            if other != id and not each.form.isHidden():
                each.show_form(shown=False)

    # --- writing --------------------------------------------------------------------------

    def _tell(self, settings: Settings, found: int) -> None:
        on = sum(is_on(settings, rule) for rule in RULES)
        told = tr("{on} of {all} rules are on and find {found}.")
        counted = tr("1 thing") if found == 1 else tr("{n} things").format(n=number(found, ","))
        self.summary.setText(told.format(on=on, all=len(RULES), found=counted))

    def _count_with(self, rule: Rule, limits: dict[str, float]) -> int:
        return self.open_chart.checker.would_find(rule, limits)

    def _choose_profile(self, number: int) -> None:
        profile = _PROFILES[number]
        told = tr("Check by the profile “{profile}”").format(profile=word(profile))
        self._write(with_profile(self.open_chart.chart.settings, profile), told)

    def _reset(self) -> None:
        told = tr("All rules as the profile has them")
        self._write(as_profile(self.open_chart.chart.settings), told)

    def _write(self, settings: Settings, told: str) -> None:
        with self.open_chart.edit(told) as draft:
            draft.put(settings)
        self.catch_up()
