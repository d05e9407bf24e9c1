"""The findings of the rules, and the rules themselves."""

from __future__ import annotations

from orgchart.ui.actions import Action
from orgchart.ui.window import Window


def _show_findings(window: Window) -> None:
    assert window.editor is not None
    window.editor.right.show_panel(window.editor.findings)
    window.editor.findings.tree.setFocus()


def _show_rules(window: Window) -> None:
    assert window.editor is not None
    window.editor.show_rules()


ACTIONS = (
    Action(
        id="findings", text="Findings", menu="Check", run=_show_findings, shortcut=("F8",),
        icon="warning", help="List what the rules find, with what could be done about it.",
    ),
    Action(
        id="rules", text="Rules and thresholds…", menu="Check", run=_show_rules,
        icon="sliders-horizontal",
        help="Choose the profile, thresholds and severities that the chart is checked by.",
    ),
)  # fmt: skip
