"""What a person does with comments in the window: each is one step of the history."""

from __future__ import annotations

from orgchart.model.comment import Comment
from orgchart.model.comments import (
    add_comment,
    answer_comment,
    remove_comment,
    resolve_comment,
    reword_comment,
)
from orgchart.model.records import Id
from orgchart.storage.who import this_person
from orgchart.translation import texts
from orgchart.ui.open_chart import OpenChart

tr = texts("Talk")


def name_about(chart: OpenChart, id: Id) -> str:
    """What a person calls the role that is talked about."""
    return chart.name(id) if id in chart.chart.roles else tr("A role that is gone")


def say(chart: OpenChart, about: Id, text: str) -> None:
    """Begin a conversation about a role."""
    with chart.edit(tr("Comment on {name}").format(name=name_about(chart, about))) as draft:
        add_comment(draft, about, text, this_person())


def answer(chart: OpenChart, first: Comment, text: str) -> None:
    """Go on with one."""
    told = tr("Answer about {name}").format(name=name_about(chart, first.about))
    with chart.edit(told) as draft:
        answer_comment(draft, first.id, text, this_person())


def resolve(chart: OpenChart, first: Comment, *, resolved: bool) -> None:
    """Close one, or open it again."""
    name = name_about(chart, first.about)
    told = tr("Resolve a comment on {name}") if resolved else tr("Open a comment on {name} again")
    with chart.edit(told.format(name=name)) as draft:
        resolve_comment(draft, first.id, resolved=resolved)


def reword(chart: OpenChart, comment: Comment, text: str) -> None:
    """Say something else instead."""
    told = tr("Change a comment on {name}").format(name=name_about(chart, comment.about))
    with chart.edit(told) as draft:
        reword_comment(draft, comment.id, text)


def remove(chart: OpenChart, comment: Comment) -> None:
    """Take back what was said, with the answers to it."""
    told = tr("Remove a comment on {name}").format(name=name_about(chart, comment.about))
    with chart.edit(told) as draft:
        remove_comment(draft, comment.id)
