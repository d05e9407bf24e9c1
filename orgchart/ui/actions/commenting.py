"""Saying something about a role, and reading what was said."""

from __future__ import annotations

from orgchart.ui.actions import Action
from orgchart.ui.window import Window


def _comment(window: Window) -> None:
    assert window.editor is not None
    window.editor.right.show_panel(window.editor.comments)
    window.editor.comments.begin()


def _show(window: Window) -> None:
    assert window.editor is not None
    window.editor.right.show_panel(window.editor.comments)
    window.editor.comments.states.setFocus()


def _one_selected(window: Window) -> bool:
    return window.open_chart is not None and len(window.open_chart.selection) == 1


ACTIONS = (
    Action(
        id="comment", text="Comment", menu="Role", group=1, run=_comment, shortcut=("Shift+F2",),
        icon="chat-circle", enabled=_one_selected, help="Say something about the selected role.",
    ),
    Action(
        id="comments", text="Comments", menu="View", group=3, run=_show, icon="chats-circle",
        help="List what was said about roles, open and resolved.",
    ),
)  # fmt: skip
