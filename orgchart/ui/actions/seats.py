"""The seats of a card: some of them, each of them, or alike cards together, as cards."""

from __future__ import annotations

from orgchart.model import seats
from orgchart.model.draft import Draft
from orgchart.model.records import Id
from orgchart.ui.actions import Action
from orgchart.ui.actions.words import tr
from orgchart.ui.window import Window


def _split(window: Window) -> None:
    """Ask how many seats go, beside the card."""
    from orgchart.ui.seats_popup import SeatsPopup

    SeatsPopup(window, window.chart_in_use.selection[0]).open_beside()


def _expand(window: Window) -> None:
    chart = window.chart_in_use
    chosen = [id for id in chart.selection if chart.chart.roles[id].seats > 1]
    cards: list[Id] = []
    with chart.edit(_expanding(window, chosen)) as draft:
        for id in chosen:
            cards += seats.expand(draft, id)
    chart.select(cards)


def _fold(window: Window) -> None:
    """Fold what is alike among the selected roles, or among the reports of a single one."""
    chart = window.chart_in_use
    draft = Draft(chart.chart)
    groups = seats.foldable(draft, _candidates(window))
    if not groups:
        window.canvas_in_use.say(
            tr("None of these cards are alike in everything but people and seats, with no reports.")
        )
        return
    told = tr("Fold {cards} cards into {n}")
    with chart.edit(told.format(cards=sum(map(len, groups)), n=len(groups))) as draft:
        cards = [seats.fold(draft, group) for group in groups]
    chart.select(cards)


def _candidates(window: Window) -> list[Id]:
    chart = window.chart_in_use
    if len(chart.selection) > 1:
        return list(chart.selection)
    return chart.chart.reports(chart.selection[0])


def _expanding(window: Window, ids: list[Id]) -> str:
    title = window.chart_in_use.chart.roles[ids[0]].title if ids else ""
    what = title if len(ids) == 1 else tr("{n} cards").format(n=len(ids))
    return tr("Expand {what} into single cards").format(what=what)


def _has_seats(window: Window) -> bool:
    chart = window.open_chart
    return chart is not None and any(chart.chart.roles[id].seats > 1 for id in chart.selection)


def _one_has_seats(window: Window) -> bool:
    chart = window.open_chart
    return chart is not None and len(chart.selection) == 1 and _has_seats(window)


def _may_fold(window: Window) -> bool:
    chart = window.open_chart
    if chart is None or not chart.selection:
        return False
    return len(chart.selection) > 1 or len(chart.chart.reports(chart.selection[0])) > 1


ACTIONS = (
    Action(
        id="split-seats", text="Split off seats…", menu="Role", group=4, run=_split,
        icon="git-fork", enabled=_one_has_seats,
        help="Some of the card's seats get a card of their own beside it.",
    ),
    Action(
        id="expand-seats", text="Expand into single cards", menu="Role", group=4, run=_expand,
        icon="arrows-out-simple", enabled=_has_seats,
        help="Every seat of the card gets a card of its own.",
    ),
    Action(
        id="fold-alike", text="Fold equal cards into one", menu="Role", group=4, run=_fold,
        icon="arrows-in-simple", enabled=_may_fold,
        help="Reports that are alike but for people and seats become one card of several seats.",
    ),
)  # fmt: skip
