"""New leaders for a team, with what the people of the team have in common."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from orgchart.model.chart import Chart
from orgchart.model.draft import Draft
from orgchart.model.edits import add_role
from orgchart.model.records import LEADER_RANK, LEVEL_RANK, Id, Level, Role
from orgchart.rules.dividing import Piece, main_function, move_piece

_TITLES: dict[Level, str] = {
    "team lead": "Team Lead",
    "manager": "Manager",
    "director": "Director",
    "executive": "Vice President",
}
_LEADING: tuple[Level, ...] = ("team lead", "manager", "director", "executive")


def level_over(reports: Sequence[Role], manager: Role | None = None) -> Level:
    """The level of a new leader: one above the reports, but not above their manager."""
    below = max((LEVEL_RANK[role.level] for role in reports), default=0)
    wanted = min(max(LEADER_RANK, below + 1), LEVEL_RANK["executive"])
    if manager is not None:
        wanted = max(below, min(wanted, LEVEL_RANK[manager.level]), LEADER_RANK)
    return next(level for level in _LEADING if LEVEL_RANK[level] == wanted)


def add_leader(
    draft: Draft,
    manager: Id | None,
    team: Sequence[Role],
    *,
    level: Level,
    title: str = "",
    before: Id | None = None,
) -> Id:
    """Add a planned post that leads a team; who reports to it is for the caller to move.

    It has the functions of its team, and the shift, tier and location if all of them share it.
    """
    functions = dict.fromkeys(filter(None, map(main_function, team)))
    return add_role(
        draft,
        manager,
        before=before,
        title=title or _title(draft.chart, level, list(functions)),
        level=level,
        functions=("leadership", *functions),
        status="planned",
        shift=_shared(team, lambda role: role.shift),
        tier=_shared(team, lambda role: role.tier),
        location=_shared(team, lambda role: role.location),
    )


def lead_pieces(draft: Draft, leader: Id, pieces: Sequence[Piece]) -> None:
    """Let these seats report to a leader, in their order."""
    for piece in pieces:
        move_piece(draft, piece, leader)


def _title(chart: Chart, level: Level, functions: Sequence[str]) -> str:
    """As "Team Lead, Support"; of several functions only "Team Lead"."""
    known = chart.function(functions[0]) if len(functions) == 1 else None
    return f"{_TITLES[level]}, {known.name}" if known else _TITLES[level]


def _shared(team: Sequence[Role], get: Callable[[Role], str]) -> str:
    found = {get(role) for role in team}
    return found.pop() if len(found) == 1 else ""
