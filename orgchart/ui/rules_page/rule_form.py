"""Everything about one rule: formula, thresholds, severity, source, what can be done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from orgchart.model.records import Settings, Severity
from orgchart.model.words import word
from orgchart.rules import Rule
from orgchart.rules.mends import mends_of
from orgchart.rules.thresholds import threshold_name
from orgchart.rules.words import sentence
from orgchart.rules.words import tr as of_rules
from orgchart.translation import inside, number, texts
from orgchart.ui.panels.findings.switch import Switch
from orgchart.ui.rules_page.choices import (
    as_profile,
    is_own,
    switched,
    with_severity,
    with_threshold,
)
from orgchart.ui.rules_page.number_box import NumberBox
from orgchart.ui.rules_page.sources import source_label
from orgchart.ui.widgets import button, label, row

tr = texts("Rules page")

# Milliseconds after the last key until the findings are counted for what is being typed.
_TYPED = 200
_A_ROW = 4
_SEVERITIES: tuple[Severity, ...] = ("error", "warning", "hint")
Count = Callable[[Rule, dict[str, float]], int]


class RuleForm(QWidget):
    """``wanted`` tells settings with another choice, and what a step is called.

    ``count`` says how many findings a rule would have with other thresholds. The fields are made
    when they are first seen.
    """

    wanted = Signal(object, str)

    def __init__(self, rule: Rule, settings: Settings, count: Count) -> None:
        super().__init__()
        self._rule, self._settings, self._count_with = rule, settings, count
        self._count = 0
        self.boxes: dict[str, NumberBox] = {}
        self._made = False
        self._typed = QTimer(self, singleShot=True, interval=_TYPED)
        self._typed.timeout.connect(self._tell_typed)
        self._typing: dict[str, float] = {}

    def setVisible(self, visible: bool) -> None:  # noqa: N802
        """Made when it is first seen."""
        if visible and not self._made:
            self._made = True
            self._build()
            self._show()
        super().setVisible(visible)

    def show_settings(self, settings: Settings, count: int) -> None:
        """Show what holds."""
        self._settings, self._count = settings, count
        if self._made:
            self._show()

    def switch(self, *, on: bool) -> None:
        """Switch the rule on or off."""
        told = tr("Switch rule {rule} on") if on else tr("Switch rule {rule} off")
        self._want(switched(self._settings, self._rule, on=on), told)

    # --- making ---------------------------------------------------------------------------

    def _build(self) -> None:
        rule = self._rule
        layout = QVBoxLayout(self)
        layout.setContentsMargins(26, 4, 12, 12)
        layout.setSpacing(8)
        layout.addWidget(label(of_rules(rule.formula), wrap=True))
        if rule.thresholds:
            layout.addWidget(self._thresholds())
        self.found = label("", "medium")
        layout.addWidget(self.found)
        ways: dict[str, str] = {"": tr("As the rule says")}
        ways.update((each, word(each)) for each in _SEVERITIES)
        self.severity: Switch[str] = Switch(ways, tr("Severity"))
        self.severity.chosen.connect(self._choose_severity)
        self.reset = button(tr("As the profile has it"), "ghost", "arrow-counter-clockwise")
        self.reset.clicked.connect(self._reset)
        layout.addWidget(row(label(tr("Severity"), "label"), self.severity, None, self.reset))
        if rule.example:
            told = tr("For example: {sentence}").format(sentence=of_rules(rule.example))
            layout.addWidget(label(told, "secondary", wrap=True))
        mends = ", ".join(inside(of_rules(mend.label)) for mend in mends_of(rule.id))
        if mends:
            layout.addWidget(
                label(tr("What helps: {mends}.").format(mends=mends), "secondary", wrap=True)
            )
        layout.addWidget(source_label(of_rules(rule.source)))

    def _thresholds(self) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        self.usual = {}
        for at, name in enumerate(self._rule.thresholds):
            box = NumberBox(f"{self._rule.id} {threshold_name(name)}", 0.0)
            box.chosen.connect(lambda value, it=name: self._choose(it, value))
            box.tried.connect(lambda value, it=name: self._try(it, value))
            self.boxes[name] = box
            self.usual[name] = label("", "caption")
            down, across = 3 * (at // _A_ROW), at % _A_ROW
            named = label(sentence(threshold_name(name)), "label")
            named.setBuddy(box)
            grid.addWidget(named, down, across)
            grid.addWidget(box, down + 1, across)
            grid.addWidget(self.usual[name], down + 2, across)
        grid.setColumnStretch(_A_ROW, 1)
        return holder

    # --- showing --------------------------------------------------------------------------

    def _show(self) -> None:
        self._typing = {}
        limits = self._rule.limits(self._settings)
        usual = self._rule.limits_for(self._settings.profile)
        for name, box in self.boxes.items():
            box.blockSignals(True)
            box.setValue(limits[name])
            box.blockSignals(False)
            told = tr("profile: {n}").format(n=number(usual[name], "g"))
            self.usual[name].setText(told if limits[name] != usual[name] else "")
        self.severity.choose(self._settings.severities.get(self._rule.id, ""))
        self.reset.setEnabled(is_own(self._settings, self._rule))
        self.found.setText(self._found(self._count))

    def _found(self, count: int) -> str:
        return tr("1 finding") if count == 1 else tr("{n} findings").format(n=number(count, ","))

    def _try(self, name: str, value: float) -> None:
        self._typing[name] = value
        self._typed.start()

    def _tell_typed(self) -> None:
        """What the number that is being typed would find."""
        if self._typing:
            count = self._count_with(
                self._rule, {**self._rule.limits(self._settings), **self._typing}
            )
            told = tr("{now} now, {then} with what you type")
            self.found.setText(told.format(now=self._found(self._count), then=number(count, ",")))

    # --- choosing -------------------------------------------------------------------------

    def _choose(self, name: str, value: float) -> None:
        self._typed.stop()
        settings = with_threshold(self._settings, self._rule, name, value)
        told = tr("Set “{name}” of rule {rule} to {value}")
        self._want(
            settings,
            told.replace("{name}", threshold_name(name)).replace("{value}", number(value, "g")),
        )

    def _choose_severity(self) -> None:
        chosen = next((each for each in _SEVERITIES if each == self.severity.value), None)
        told = tr("Change the severity of rule {rule}")
        self._want(with_severity(self._settings, self._rule, chosen), told)

    def _reset(self) -> None:
        told = tr("Rule {rule} as the profile has it")
        self._want(as_profile(self._settings, self._rule), told)

    def _want(self, settings: Settings, told: str) -> None:
        self.wanted.emit(settings, told.replace("{rule}", self._rule.id))
