"""What each part of the window is for: told by Shift+F1 and a click."""

from __future__ import annotations

from typing import TYPE_CHECKING

from orgchart.translation import later, texts

if TYPE_CHECKING:
    from orgchart.ui.editor import Editor
    from orgchart.ui.panels.side import SidePanel
    from orgchart.ui.start.page import StartPage

tr = texts("Help")

_CANVAS = later(
    "The chart. Drag a card onto another, and it reports there with its team; drag a name to move "
    "the person alone. Tab adds a report to the selected card, Enter a colleague, F2 renames it. "
    "Cards arrange themselves."
)
_TRAY = later(
    "People who have no post. Drag one onto a card to give them the post, or drag somebody here to "
    "leave their post vacant."
)
_FINDINGS = later(
    "How many things the rules would mention, with the sign of the gravest. A click lists them, "
    "each with its source and with what could be done. They are advice: nothing stops you."
)
_EXPORT = later(
    "Makes a finished page, slide, book, picture or table of the chart. The dialog shows the pages "
    "as they will be and says whether their type can be read."
)
_SWITCH = later(
    "Four views of the same chart: the cards; a table of all roles; who takes care of which "
    "function; and a comparison with another version of it."
)
_STATUS = later(
    "The figures of the chart, or of what a filter shows. At the other end stands what the keys do "
    "just now, and what a gesture would do before you let go."
)
_LEGEND = later(
    "What the colours mean. Pointing at a line fades the other roles; a click keeps it so and "
    "selects the roles of the line."
)
_TOOL_BAR = later(
    "The name of the chart and whether it is saved, the scenario that is shown, what can be "
    "undone, the views, and a field that finds any role, person or action."
)
_LEADING = (
    later("Roles to be dragged onto a card, and templates and lists to be put under one."),
    later("The chart as a list that folds: find your way in a large chart, move by drag and drop."),
    later("Every edit, the newest first. A click goes back to how the chart was then."),
)
_TRAILING = (
    later("Everything about the selected role, or, while none is selected, about the chart."),
    later("What the rules found, by rule or by branch, with mends and a way to live with it."),
    later("Heads, full-time equivalents, cost, layers and spans. A bar leads to its roles."),
    later("What was said about roles. Comments stay in the file and are in no export."),
)
_PEOPLE = later(
    "How many people work in customer service. The templates that suit come first, and the one you "
    "use is scaled to exactly that number."
)
_GALLERY = later("Charts to begin with, drawn as they would be. Enter or a double click uses one.")
_BESIDE = later(
    "Other ways to begin: an empty chart, a file, a staff list, or one of the charts that you had "
    "open last. Files can be dropped anywhere on the window."
)


def explain_editor(editor: Editor) -> None:
    """Let the parts of an open chart tell what they are for."""
    editor.canvas.setWhatsThis(tr(_CANVAS))
    editor.tray.setWhatsThis(tr(_TRAY))
    editor.legend.setWhatsThis(tr(_LEGEND))
    editor.status.setWhatsThis(tr(_STATUS))
    editor.views.switch.setWhatsThis(tr(_SWITCH))
    editor.tool_bar.setWhatsThis(tr(_TOOL_BAR))
    editor.tool_bar.findings.setWhatsThis(tr(_FINDINGS))
    editor.tool_bar.export.setWhatsThis(tr(_EXPORT))
    _explain_side(editor.left, _LEADING)
    _explain_side(editor.right, _TRAILING)


def explain_start(page: StartPage) -> None:
    """Let the parts of the start page tell what they are for."""
    page.people.setWhatsThis(tr(_PEOPLE))
    page.gallery.setWhatsThis(tr(_GALLERY))
    page.side.setWhatsThis(tr(_BESIDE))


def _explain_side(side: SidePanel, told: tuple[str, ...]) -> None:
    """Each tab tells of its panel, the column of the one in front."""
    for number, text in enumerate(told):
        side.tabs.setTabWhatsThis(number, tr(text))

    def tell() -> None:
        side.setWhatsThis(side.tabs.tabWhatsThis(side.number))

    side.turned.connect(tell)
    tell()
