"""What dropping a person somewhere would do: on a card, on a name, on “Not placed”."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent

from orgchart.model.chart import Chart
from orgchart.model.people import Seated, Who
from orgchart.model.records import Id
from orgchart.translation import texts
from orgchart.ui.canvas.drop import ALONE_KEY, COPY_KEY, COPY_KEY_NAME, REACH
from orgchart.ui.canvas.person_spots import spot_at
from orgchart.ui.people import words
from orgchart.ui.people.moves import How, PersonMove, moves_to, refusal

if TYPE_CHECKING:
    from orgchart.ui.canvas.canvas import Canvas

tr = texts("People")

# What was aimed at: the card, the person on it, and the way the keys ask for.
_Aim = tuple[Id | None, Seated | None, How | None]


class PersonDrop(msgspec.Struct, frozen=True):
    """A place under the pointer: the card, None for “Not placed”, and what a drop would do.

    Of several ``moves`` one is chosen in a menu. Without any the sentence says why not;
    ``home`` is where the person is.
    """

    aim: _Aim
    moves: tuple[PersonMove, ...] = ()
    sentence: str = ""
    sign: str = ""
    home: bool = False

    @property
    def target(self) -> Id | None:
        """The card."""
        return self.aim[0]


def person_drop(
    canvas: Canvas, who: Who, event: QMouseEvent, last: PersonDrop | None = None
) -> PersonDrop | None:
    """What dropping a person where the event is would do; None over empty ground.

    ``last`` is what was found before; while the same is aimed at, it still holds.
    """
    chart, at = canvas.open_chart.chart, event.position()
    if canvas.carrying.tray().contains(at.toPoint()):
        return _off(chart, who)
    target = canvas.id_at(at, reach=REACH)
    if target is None:
        return None
    if isinstance(who, Seated) and target == who.role:
        return PersonDrop((target, None, None), home=True)
    spot = spot_at(canvas, at)
    other = spot.who if spot is not None and spot.who.role == target else None
    aim = (target, other, _wanted(event.modifiers()))
    return last if last is not None and last.aim == aim else _aimed(chart, who, aim)


def _off(chart: Chart, who: Who) -> PersonDrop:
    if not isinstance(who, Seated):
        return PersonDrop((None, None, None), home=True)
    move = PersonMove(who, "off")
    return PersonDrop(
        (None, None, None), (move,), words.promise(chart, move), words.sign(chart, move)
    )


def _wanted(keys: Qt.KeyboardModifier) -> How | None:
    if keys & COPY_KEY:
        return "share"
    return "displace" if keys & ALONE_KEY else None


def _aimed(chart: Chart, who: Who, aim: _Aim) -> PersonDrop:
    target, other, how = aim
    assert target is not None
    possible = moves_to(chart, who, target)
    moves = _meant(possible, isinstance(who, Seated), other, how)
    if not moves:
        return PersonDrop(aim, sentence=refusal(chart, PersonMove(who, "move", target)))
    if len(moves) > 1:
        asked = tr("{post} is held by {n} people: let go to choose what to do.")
        post = words.post_of(chart.roles[target])
        sentence = asked.format(post=post, n=len({move.other for move in moves}))
        return PersonDrop(aim, tuple(possible), sentence, tr("let go to choose"))
    sentence = words.promise(chart, moves[0]) + _hint(chart, moves[0])
    return PersonDrop(aim, tuple(moves), sentence, words.sign(chart, moves[0]))


def _meant(
    possible: list[PersonMove], has_post: bool, other: Seated | None, how: How | None
) -> list[PersonMove]:
    """Those of the possible moves that the place and the keys can mean.

    A free seat comes before people who would have to go, unless one of them is pointed at.
    """
    free = [move for move in possible if move.how == "move"]
    usual: How = how or ("swap" if has_post else "displace")
    held = [move for move in possible if move.how == usual]
    if other is not None:
        return [move for move in held if move.other == other]
    return free if free and how is None else held or free


def _hint(chart: Chart, move: PersonMove) -> str:
    """Which keys make something else of a swap."""
    if move.how != "swap" or move.other is None:
        return ""
    hint = tr(" With {key} they share the seat, with Shift {other} is not placed.")
    return hint.format(key=COPY_KEY_NAME, other=words.name_of(chart, move.other))
