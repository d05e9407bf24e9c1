"""One rule on the page: whether it is on, what it finds, and when it is opened everything else."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QEnterEvent, QMouseEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QToolButton, QVBoxLayout

from orgchart.model.records import Settings, Severity
from orgchart.rules import Rule
from orgchart.rules.words import tr as of_rules
from orgchart.translation import number, texts
from orgchart.ui.direction import pointing
from orgchart.ui.panels.findings.marks import Mark
from orgchart.ui.rules_page.choices import is_on, is_own
from orgchart.ui.rules_page.rule_form import RuleForm
from orgchart.ui.rules_page.words import limits_in_words
from orgchart.ui.start.elided import ElidedLabel
from orgchart.ui.style.icons import icon
from orgchart.ui.widgets import label, row

tr = texts("Rules page")

_COUNT_WIDTH = 76
_NAME_WIDTH = 236


class RuleRow(QFrame):
    """A line that opens; ``wanted`` are settings of the chart with another choice."""

    wanted = Signal(object, str)
    opened = Signal()

    def __init__(self, rule: Rule, form: RuleForm) -> None:
        super().__init__()
        self.rule, self.form = rule, form
        self.setProperty("rule", True)
        name = of_rules(rule.name)
        self.on = QCheckBox()
        self.on.setAccessibleName(tr("{rule} is on").format(rule=f"{rule.id} {name}"))
        self.on.clicked.connect(lambda on: form.switch(on=on))
        self.name = label(name, "strong")
        self.id = label(rule.id, "caption")
        self.limits = ElidedLabel("", "small")
        self.marks: dict[Severity, Mark] = {"error": Mark("error"), "warning": Mark("warning"),
                                            "hint": Mark("hint")}  # fmt: skip
        self.count = label("", "medium")
        self.turn = QToolButton()
        self.turn.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.turn.setAccessibleName(tr("More about {rule}").format(rule=name))
        self.turn.clicked.connect(lambda: self.show_form(shown=self.form.isHidden()))
        self._build()
        self.show_form(shown=False)

    def show_settings(self, settings: Settings, count: int, gravest: Severity | None) -> None:
        """Show what holds, and how many findings there are."""
        on = is_on(settings, self.rule)
        self.on.setChecked(on)
        self.name.setEnabled(on)
        own = tr(" · changed") if is_own(settings, self.rule) else ""
        self.limits.say(limits_in_words(self.rule.limits(settings)) + own)
        self.count.setText(number(count, ",") if count else tr("none") if on else tr("off"))
        self.count.setProperty("role", "medium" if count else "secondary")
        self.count.style().polish(self.count)
        for severity, mark in self.marks.items():
            mark.setVisible(severity == gravest)
        self.form.show_settings(settings, count)

    def show_form(self, *, shown: bool) -> None:
        """Open or close it."""
        self.form.setVisible(shown)
        self.turn.setIcon(icon("caret-down" if shown else pointing("caret-right")))
        if shown:
            self.opened.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """A click on the line does what its arrow does."""
        if event.position().y() <= self._head.geometry().bottom():
            self.show_form(shown=self.form.isHidden())

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: N802
        """It can be clicked."""
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802
        """As before."""
        self.unsetCursor()
        super().leaveEvent(event)

    def _build(self) -> None:
        named = row(self.name, self.id, None, spacing=8)
        named.setMinimumWidth(_NAME_WIDTH)
        counted = row(*self.marks.values(), self.count, None, spacing=5)
        counted.setFixedWidth(_COUNT_WIDTH)
        self._head = row(self.on, named, self.limits, counted, self.turn, spacing=10)
        head = self._head.layout()
        assert isinstance(head, QHBoxLayout)
        head.setStretchFactor(self.limits, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 4, 6, 4)
        layout.setSpacing(0)
        layout.addWidget(self._head)
        layout.addWidget(self.form)
