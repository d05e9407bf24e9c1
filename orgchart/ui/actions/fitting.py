"""The whole chart arranged to be large on a page."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from orgchart.model.draft import Draft
from orgchart.translation import later
from orgchart.ui.actions import Action, Run
from orgchart.ui.actions.words import tr
from orgchart.ui.aside import edit_aside
from orgchart.ui.fitting.pages import page_words
from orgchart.ui.window import Window

_HELP = later("The arrangement is the one with the largest type on this page.")
_PAGES = {
    "16:9": ("slide-16-9", later("Fit a slide, 16:9")),
    "4:3": ("slide-4-3", later("Fit a slide, 4:3")),
    "A4 landscape": ("a4-landscape", later("Fit A4, landscape")),
    "A4": ("a4", later("Fit A4, portrait")),
    "A3 landscape": ("a3-landscape", later("Fit A3, landscape")),
    "Letter landscape": ("letter-landscape", later("Fit Letter, landscape")),
    "Tabloid landscape": ("tabloid-landscape", later("Fit Tabloid, landscape")),
}


def _fit(name: str) -> Run:
    """Fit the chart to a page from now on, or to none, as one undoable step."""

    def run(window: Window) -> None:
        def change(draft: Draft) -> None:
            draft.put(msgspec.structs.replace(draft.chart.settings, page=name))

        told = tr("Fit to {page}").format(page=page_words(name)) if name else tr("Fit no page")
        everyone = len(window.chart_in_use.chart.roles)
        see = window.canvas_in_use.fit
        edit_aside(window, told, change, lambda _: see(), touches=everyone)

    return run


def _is_fitted(name: str) -> Callable[[Window], bool]:
    return lambda window: (
        window.open_chart is not None and window.open_chart.chart.settings.page == name
    )


ACTIONS = (
    Action(
        id="fit-no-page", text="Fit no page", menu="Arrange", group=5, submenu="Fit page",
        run=_fit(""), checked=_is_fitted(""), help="The chart is as wide and high as it will.",
    ),
    *(
        Action(
            id=f"fit-{id}", text=text, menu="Arrange", group=5, submenu="Fit page",
            run=_fit(name), checked=_is_fitted(name), help=_HELP,
        )
        for name, (id, text) in _PAGES.items()
    ),
)  # fmt: skip
