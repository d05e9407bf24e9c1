"""What the chart says of itself: title block, logo, cards, rules."""

from __future__ import annotations

from orgchart.ui.actions import Action
from orgchart.ui.window import Window


def _edit_title_block(window: Window) -> None:
    assert window.editor is not None
    window.editor.edit_title_block()


ACTIONS = (
    Action(
        id="title-block", text="Title, date and logo", menu="File", group=3,
        run=_edit_title_block, icon="article",
        help="Title, subtitle, organisation, date, confidentiality, draft and logo of the chart.",
    ),
)  # fmt: skip
