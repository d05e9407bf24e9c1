"""Which seats of a team go to another leader: those that fit there, and few cards."""

from __future__ import annotations

from collections.abc import Sequence

from orgchart.model.chart import Chart
from orgchart.model.draft import Draft
from orgchart.model.records import LEVEL_RANK, Id, Role
from orgchart.rules.dividing import Piece, is_whole, main_function, move_piece, total
from orgchart.rules.room import team


def chosen(chart: Chart, giver: Role, taker: Role, count: int) -> list[Piece]:
    """At least ``count`` seats of a leader's team for another one, if there are as many.

    First those of functions that the taker's people have, then the last of the team; whole cards
    may bring a few more. Nobody who outranks the taker.
    """
    known = {main_function(role) for role in team(chart, taker.id)} | {*taker.functions}
    able = [
        role for role in team(chart, giver.id) if LEVEL_RANK[role.level] <= LEVEL_RANK[taker.level]
    ]
    able.reverse()
    able.sort(key=lambda role: main_function(role) not in known)
    pieces: list[Piece] = []
    for role in able:
        missing = count - total(pieces)
        if missing <= 0:
            break
        pieces.append(
            Piece(role, role.seats if is_whole(chart, role) else min(role.seats, missing))
        )
    return pieces if total(pieces) >= count else []


def hand_over(draft: Draft, pieces: Sequence[Piece], leader: Id) -> None:
    """Let these seats report to a leader."""
    for piece in pieces:
        move_piece(draft, piece, leader)
