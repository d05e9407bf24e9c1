"""Help: the guide, the tour, what a part of the window is for, about the program."""

from __future__ import annotations

from PySide6.QtWidgets import QWhatsThis

from orgchart.translation import texts
from orgchart.ui.actions import Action, always
from orgchart.ui.help import guide
from orgchart.ui.help.first_time import begin_tour
from orgchart.ui.window import Window

tr = texts("Help")


def _open_guide(window: Window) -> None:
    page = guide.guide_page()
    if page is None:
        window.bar.say("guide", tr("The guide is not installed with this copy of Orgchart."))
    elif not guide.open_page(page):
        sentence = tr("No program shows the guide here. It lies at {path}.")
        window.bar.say("guide", sentence.format(path=page))


def _explain(_: Window) -> None:
    QWhatsThis.enterWhatsThisMode()


def _show_about(window: Window) -> None:
    from orgchart.ui.help.about import AboutDialog

    found = window.findChild(AboutDialog)
    about = found if isinstance(found, AboutDialog) else AboutDialog(window)
    about.show()
    about.activateWindow()


ACTIONS = (
    Action(
        id="guide", text="Guide", menu="Help", run=_open_guide, shortcut=("F1",),
        icon="book-open", enabled=always, anytime=True,
        help="Read the guide in your browser; it lies on this computer.",
    ),
    Action(
        id="tour", text="A tour in four steps", menu="Help", run=begin_tour, icon="map-trifold",
        help="See where to add roles, rearrange, check and export.",
    ),
    Action(
        id="whats-this", text="What is this?", menu="Help", run=_explain, shortcut=("Shift+F1",),
        icon="question", enabled=always, anytime=True,
        help="Click on any part of the window to read what it is for.",
    ),
    Action(
        id="about", text="About Orgchart", menu="Help", group=2, run=_show_about, icon="info",
        enabled=always, anytime=True,
        help="The version, and the licences of what it is made of.",
    ),
)  # fmt: skip
