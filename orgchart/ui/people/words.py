"""What the window says of people who move between posts."""

from __future__ import annotations

from orgchart.model.chart import Chart
from orgchart.model.draft import Draft
from orgchart.model.metrics import vacancies
from orgchart.model.people import Seated, Who, free_seat
from orgchart.model.records import Id, Role
from orgchart.model.waiting import called
from orgchart.translation import texts
from orgchart.ui.people.moves import PersonMove, holder_of, perform

tr = texts("People")


def name_of(chart: Chart, who: Who) -> str:
    """What somebody is called."""
    return called(holder_of(chart, who))


def post_of(role: Role) -> str:
    """What a post is called; its holder is another matter."""
    return role.title or tr("the untitled role")


def label(chart: Chart, move: PersonMove) -> str:
    """What the step in the history is called, and a choice in a menu."""
    patterns = {
        "move": tr("Move {name} to {post}"),
        "swap": tr("Swap {name} and {other}"),
        "displace": tr("Put {name} in the place of {other}"),
        "share": tr("Let {name} share the seat of {other}"),
        "off": tr("Take {name} off {left}"),
    }
    pattern = patterns[move.how]
    if move.how == "move" and not isinstance(move.who, Seated):
        pattern = tr("Place {name} in {post}")
    return _filled(pattern, chart, move)


def promise(chart: Chart, move: PersonMove) -> str:
    """What a move would do, as the status line says it."""
    patterns = {
        "swap": tr("{name} and {other} change places."),
        "displace": tr("{name} takes the place of {other}, who is not placed any more."),
        "share": tr("{name} shares the seat of {other}."),
        "off": tr("{name} waits in “Not placed”."),
        "move": _arrival(chart, move),
    }
    told = _filled(patterns[move.how], chart, move)
    return f"{told} {_leaves(chart, move)}".strip()


def sign(chart: Chart, move: PersonMove) -> str:
    """What will happen, in a few words beside the card."""
    patterns = {
        "swap": tr("{name} ↔ {other}"),
        "displace": tr("replaces {other}"),
        "share": tr("shares with {other}"),
        "off": tr("not placed"),
        "move": _seat_words(chart, move.role, tr("fills the vacancy"), tr("named, planned"),
                            tr("takes the seat")),
    }  # fmt: skip
    return _filled(patterns[move.how], chart, move)


def _arrival(chart: Chart, move: PersonMove) -> str:
    return _seat_words(
        chart,
        move.role,
        tr("{name} fills the vacancy {post}."),
        tr("{name} is named for {post}, which stays planned."),
        tr("{name} takes {post}, where nobody was named."),
    )


def _seat_words(chart: Chart, id: Id | None, vacant: str, planned: str, unnamed: str) -> str:
    role = chart.roles.get(id or "")
    seat = free_seat(role) if role is not None else None
    if role is not None and role.status == "planned":
        return planned
    return vacant if seat is not None and seat.vacant else unnamed


def _leaves(chart: Chart, move: PersonMove) -> str:
    """What becomes of the seat that somebody leaves, where nobody comes to it."""
    if not isinstance(move.who, Seated) or move.how == "swap":
        return ""
    role, draft = chart.roles[move.who.role], Draft(chart)
    perform(draft, move)
    if vacancies(draft.role(role.id)) <= vacancies(role):
        return ""
    several = tr("A seat of {post} becomes vacant.")
    pattern = several if role.seats > 1 else tr("{post} becomes vacant.")
    return pattern.format(post=post_of(role))


def _filled(pattern: str, chart: Chart, move: PersonMove) -> str:
    return pattern.format(
        name=name_of(chart, move.who),
        other=name_of(chart, move.other) if move.other is not None else "",
        post=post_of(chart.roles[move.role]) if move.role is not None else "",
        left=post_of(chart.roles[move.who.role]) if isinstance(move.who, Seated) else "",
    )
