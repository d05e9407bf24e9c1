"""How the chart lies: direction, kind of cards, and the arrangement of single branches."""

from __future__ import annotations

import msgspec

from orgchart.model.draft import Draft
from orgchart.model.records import CardStyle, Direction
from orgchart.translation import later
from orgchart.ui.actions import Action, Run, has_selection
from orgchart.ui.actions.words import tr
from orgchart.ui.aside import edit_aside
from orgchart.ui.window import Window

_DIRECTED: dict[Direction, str] = {
    "top-down": later("Arrange from top to bottom"),
    "bottom-up": later("Arrange from bottom to top"),
    "left-right": later("Arrange from left to right"),
    "right-left": later("Arrange from right to left"),
}
_STYLED: dict[CardStyle, str] = {
    "standard": later("Use standard cards"),
    "compact": later("Use compact cards"),
    "photo": later("Use cards with photo"),
}
_ARRANGED = {
    "auto": later("Arrange reports automatically"),
    "row": later("Arrange reports in a row"),
    "stack": later("Arrange reports in a stack"),
    "columns:2": later("Arrange reports in two columns"),
}


def _set(label: str, **settings: object) -> Run:
    """Change settings of the chart, as one undoable step."""

    def run(window: Window) -> None:
        def change(draft: Draft) -> None:
            draft.put(msgspec.structs.replace(draft.chart.settings, **settings))

        everyone = len(window.chart_in_use.chart.roles)
        fit = window.canvas_in_use.fit
        edit_aside(window, tr(label), change, lambda _: fit(), touches=everyone)

    return run


def _direct(direction: Direction) -> Run:
    return _set(_DIRECTED[direction], direction=direction)


def _style(style: CardStyle) -> Run:
    return _set(_STYLED[style], card_style=style)


def _align(window: Window) -> None:
    aligned = not window.chart_in_use.chart.settings.align_levels
    label = later("Align the layers") if aligned else later("Pack the layers")
    _set(label, align_levels=aligned)(window)


def _branch(arrangement: str) -> Run:
    """Arrange the reports of the selected roles."""

    def run(window: Window) -> None:
        chart = window.chart_in_use
        with chart.edit(tr(_ARRANGED[arrangement])) as draft:
            for id in chart.selection:
                draft.update(id, arrangement=arrangement)

    return run


def _show_cards(window: Window) -> None:
    from orgchart.ui.cards_page.page import CardsPage

    assert window.editor is not None
    views = window.editor.views
    page = views.findChild(CardsPage)
    if page is None:
        page = CardsPage(window)
        page.left.connect(views.back)
    views.cover(page)
    page.style_of_cards.setFocus()


ACTIONS = (
    Action(
        id="branch-auto", text="Reports: automatic", menu="Arrange", run=_branch("auto"),
        icon="magic-wand", help="Let the program arrange the reports of the selected roles.",
        enabled=has_selection,
    ),
    Action(
        id="branch-row", text="Reports: in a row", menu="Arrange", run=_branch("row"),
        icon="dots-three", help="The reports of the selected roles side by side.",
        enabled=has_selection,
    ),
    Action(
        id="branch-stack", text="Reports: in a stack", menu="Arrange", run=_branch("stack"),
        icon="list-bullets", help="The reports of the selected roles below each other.",
        enabled=has_selection,
    ),
    Action(
        id="branch-columns", text="Reports: in two columns", menu="Arrange",
        run=_branch("columns:2"), icon="columns",
        help="The reports of the selected roles in two columns.", enabled=has_selection,
    ),
    Action(
        id="top-down", text="From top to bottom", menu="Arrange", group=1,
        run=_direct("top-down"), help="Managers above their reports.",
    ),
    Action(
        id="left-right", text="From left to right", menu="Arrange", group=1,
        run=_direct("left-right"), help="Managers to the left of their reports.",
    ),
    Action(
        id="bottom-up", text="From bottom to top", menu="Arrange", group=1,
        run=_direct("bottom-up"), help="Managers below their reports.",
    ),
    Action(
        id="right-left", text="From right to left", menu="Arrange", group=1,
        run=_direct("right-left"), help="Managers to the right of their reports.",
    ),
    Action(
        id="align-levels", text="Align the layers", menu="Arrange", group=2, run=_align,
        help="Everyone of one layer on one line, or as tightly as it goes.",
    ),
    Action(
        id="cards-standard", text="Standard cards", menu="Arrange", group=3,
        run=_style("standard"), help="Title, holder, functions and more.",
    ),
    Action(
        id="cards-compact", text="Compact cards", menu="Arrange", group=3,
        run=_style("compact"), help="Small cards: title, holder, function.",
    ),
    Action(
        id="cards-photo", text="Cards with photo", menu="Arrange", group=3,
        run=_style("photo"), help="Cards with the holder’s photo or initials.",
    ),
    Action(
        id="cards", text="Cards and colours…", menu="Arrange", group=3, run=_show_cards,
        icon="identification-card",
        help="Choose what the cards show, and the colours of your company.",
    ),
)  # fmt: skip
