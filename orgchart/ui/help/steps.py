"""The four steps of the tour, and the parts of the window they point at."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QWidget

from orgchart.translation import later

if TYPE_CHECKING:
    from orgchart.ui.editor import Editor


class Step(NamedTuple):
    """What is said, in English as it is declared, of which part of the window."""

    title: str
    text: str
    part: Callable[[Editor], QWidget]


STEPS = (
    Step(
        later("Add roles", "Help"),
        later(
            "Drag a role from here onto a card. With a card selected it is faster by keyboard: Tab "
            "adds a report, Enter a colleague, and you type the title at once.",
            "Help",
        ),
        lambda editor: editor.left,
    ),
    Step(
        later("Rearrange", "Help"),
        later(
            "Drag a card onto another: it reports there, with its team, and the chart tidies "
            "itself up. Drag a name to move the person alone. Ctrl+Z takes back anything.",
            "Help",
        ),
        lambda editor: editor.views,
    ),
    Step(
        later("Check", "Help"),
        later(
            "This counts what the rules would mention: spans, layers, functions nobody covers. "
            "Each finding names its source and what could be done. Nothing stops you.",
            "Help",
        ),
        lambda editor: editor.tool_bar.findings,
    ),
    Step(
        later("Give it to others", "Help"),
        later(
            "Export makes a finished page or slide; F5 presents the chart. Ctrl+K finds any action "
            "by its name, and Help has the guide and this tour.",
            "Help",
        ),
        lambda editor: editor.tool_bar.export,
    ),
)
