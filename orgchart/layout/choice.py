"""Which arrangement a team gets, and why."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from orgchart.layout.arrangements import Cut, Run, arrangements
from orgchart.layout.arrangements.grouped import LONGEST_STACK, SHORTEST_RUN
from orgchart.layout.contour import Contour
from orgchart.layout.options import MM_PER_UNIT, Options
from orgchart.translation import number, texts

tr = texts("Arrangement")

ROW_OF_LEAVES_AT_TOP = 6
ROW_OF_LEAVES_SIDEWAYS = 12
TWO_COLUMNS = 20
FEWEST_COLUMNS_SIDEWAYS = 8
TALLER_THAN_WIDE = 1.5
RUN = re.compile(r"[1-9]\d*(x[1-9]\d*)?", re.ASCII)


class Choice(NamedTuple):
    """The name of an arrangement, and how it cuts the team where it does."""

    name: str
    cut: Cut = Cut()


ROW = Choice("row")


class Case(NamedTuple):
    """What the choice depends on: the role's own wish, its team, and whether it is a top.

    ``fitted`` is what a search for the largest type on a page has found for the team.
    """

    wish: str
    team: Sequence[Contour]
    top: bool
    fitted: str = "auto"

    @property
    def has_teams(self) -> bool:
        """Whether anybody in the team has a visible team, too."""
        return any([contour.team for contour in self.team])  # noqa: C419 (a list is faster)


def choose(case: Case, options: Options) -> Choice:
    """The arrangement of a team; an unknown name counts as "auto"."""
    return _wished(case, options) or _automatic(case, options)


def explain(case: Case, options: Options) -> str:
    """Why the team is arranged as it is, in one sentence."""
    if not case.team:
        return tr("Nobody is shown below this role.")
    if len(case.team) == 1:
        return tr("The only report hangs from this role by itself.")
    choice = choose(case, options)
    how = f"{_counted(case.team)} {_words(choice)}"
    return _reason(choice, case, options).format(
        how=how, length=number(_row(case, options) * MM_PER_UNIT / 10, ",.0f")
    )


def _wished(case: Case, options: Options) -> Choice | None:
    return parsed(case.wish) or parsed(case.fitted) or parsed(_default(case, options))


@cache
def parsed(wish: str) -> Choice | None:
    """What a wish asks for, as "columns:3"; None for "auto" and what is unknown."""
    name, _, cut = wish.partition(":")
    if name not in arrangements():
        return None
    return Choice(name, _cut(cut))


def _cut(text: str) -> Cut:
    """What a wish says after its colon: "3", or runs in rows as "6x2,1/1,1"; two by default.

    "6x2" are six members in two columns. A single row of a single run ends with a slash: "3/".
    """
    if text.isdecimal() and int(text) > 0:
        return Cut(int(text))
    rows = [row.split(",") for row in text.removesuffix("/").split("/")]
    if not all(RUN.fullmatch(run) for row in rows for run in row):
        return Cut(2)
    return Cut(0, tuple(tuple(Run(*map(int, run.split("x"))) for run in row) for row in rows))


def _default(case: Case, options: Options) -> str:
    if options.leaf_teams != "auto" and not case.has_teams:
        return options.leaf_teams
    return options.default_arrangement


def _automatic(case: Case, options: Options) -> Choice:
    count = len(case.team)
    if count == 1:
        return ROW
    if case.has_teams:
        return Choice("grouped") if _wide_mixture(case.team, options) else ROW
    if count <= _longest_row(case, options):
        return ROW
    if options.sideways:
        return Choice("columns", Cut(_columns(case.team, options)))
    if count <= LONGEST_STACK:
        return Choice("stack")
    columns = 2 if count <= TWO_COLUMNS else _columns(case.team, options)
    return Choice("columns", Cut(columns))


def _longest_row(case: Case, options: Options) -> int:
    if options.sideways:
        return ROW_OF_LEAVES_SIDEWAYS
    return ROW_OF_LEAVES_AT_TOP if case.top else 1


def _wide_mixture(team: Sequence[Contour], options: Options) -> bool:
    run = longest = 0
    for contour in team:
        run = 0 if contour.team else run + 1
        longest = max(longest, run)
    return not options.sideways and longest >= SHORTEST_RUN


def _columns(team: Sequence[Contour], options: Options) -> int:
    """An even number of columns that makes the team a block somewhat taller than wide."""
    card = team[0]
    ratio = (card.bottom + options.gaps.rows) / (card.most - card.least + options.gaps.gutter)
    taller = 1 / TALLER_THAN_WIDE if not options.sideways else TALLER_THAN_WIDE
    columns = 2 * round(math.sqrt(len(team) * ratio * taller) / 2)
    return max(columns, FEWEST_COLUMNS_SIDEWAYS if options.sideways else 2)


def _counted(team: Sequence[Contour]) -> str:
    leading = sum(contour.team for contour in team)
    reports, with_team = number(len(team), ","), number(leading, ",")
    if leading:
        return tr("{n} reports stand ({leading} with a team)").format(n=reports, leading=with_team)
    return tr("{n} reports stand").format(n=reports)


def _words(choice: Choice) -> str:
    if choice.name == "columns":
        return tr("in {n} columns").format(n=choice.cut.into)
    return tr(arrangements()[choice.name].words)


def _reason(choice: Choice, case: Case, options: Options) -> str:
    if parsed(case.wish):
        if choice.name == "columns" and case.has_teams:
            return tr(
                "{how}, as chosen for this role; "
                "as some have teams, each column hangs from a line of its own."
            )
        return tr("{how}, as chosen for this role.")
    if parsed(case.fitted):
        return tr("{how}, because that makes the chart large on its page.")
    if parsed(_default(case, options)):
        return tr("{how}, as chosen for the whole chart.")
    return _because(choice, case, options)


def _because(choice: Choice, case: Case, options: Options) -> str:
    if choice.name == "row":
        if case.has_teams:
            return tr("{how}, because they have teams of their own.")
        return tr("{how}, in a short row.")
    if options.sideways:
        return tr("{how}, because a row would be {length} cm high.")
    return tr("{how}, because a row would be {length} cm wide.")


def _row(case: Case, options: Options) -> float:
    """How long the team would be in a row, in drawing units."""
    cards = sum(contour.most - contour.least for contour in case.team)
    return cards + options.gaps.sibling * (len(case.team) - 1)
