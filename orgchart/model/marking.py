"""What became of each role, as a mark on its card: a kind, a word, a sentence."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

import msgspec

from orgchart.model.chart import Chart
from orgchart.model.compare import Comparison
from orgchart.model.moves import field_text, name_of, name_or_nowhere
from orgchart.model.people_moves import PersonMove
from orgchart.model.records import Id
from orgchart.translation import inside, later, texts

tr = texts("Chart")

# "was here" is the empty place that a moved role left.
MarkKind = Literal[
    "added", "removed", "moved", "swapped", "vacated", "filled", "changed", "was here"
]
WORDS: dict[MarkKind, str] = {
    "added": later("New"),
    "removed": later("Removed"),
    "moved": later("Moved"),
    "swapped": later("Swapped"),
    "vacated": later("Vacated"),
    "filled": later("Filled"),
    "changed": later("Changed"),
    "was here": later("Was here"),
}


class Mark(msgspec.Struct, frozen=True, kw_only=True):
    """What a card is marked with: ``word`` for its pill, ``detail`` in full.

    ``kind`` is the strongest of what became of the role; ``word`` names all of it.
    """

    kind: MarkKind
    word: str
    detail: str = ""


def marks_of(found: Comparison, before: Chart, after: Chart) -> dict[Id, Mark]:
    """The mark of every role that is different; a new order among siblings is none."""
    kinds = _kinds(found)
    by_role = _people_by_role(found)
    return {
        id: Mark(
            kind=all_of_it[0],
            word=_word(all_of_it),
            detail="; ".join(_details(id, found, by_role.get(id, []), before, after)),
        )
        for id, all_of_it in kinds.items()
    }


def _kinds(found: Comparison) -> dict[Id, list[MarkKind]]:
    """What became of each role, the strongest first."""
    kinds: dict[Id, list[MarkKind]] = {}
    swapped = {id for pair in found.swapped for id in pair}
    people = {id for move in found.people for id in (move.before, move.after) if id}
    told = {*found.vacated, *found.filled, *swapped}
    changed = [id for id in found.changed if found.told_fields(id).keys() - {"rank"}]
    others = [id for id in found.changed if id in people - told]
    groups: tuple[tuple[MarkKind, list[Id]], ...] = (
        ("added", found.added),
        ("removed", found.removed),
        ("moved", found.moved),
        ("swapped", sorted(swapped & found.fields.keys())),
        ("vacated", found.vacated),
        ("filled", found.filled),
        ("changed", list(dict.fromkeys([*changed, *others]))),
    )
    for kind, ids in groups:
        for id in ids:
            kinds.setdefault(id, []).append(kind)
    return kinds


def word_of(kind: MarkKind) -> str:
    """A kind of mark in the language that is spoken."""
    return tr(WORDS[kind])


def _word(kinds: list[MarkKind]) -> str:
    return ", ".join([word_of(kinds[0]), *(inside(word_of(kind)) for kind in kinds[1:])])


def _people_by_role(found: Comparison) -> dict[Id, list[PersonMove]]:
    by_role: dict[Id, list[PersonMove]] = {}
    for move in found.people:
        for id in (move.before, move.after):
            if id is not None:
                by_role.setdefault(id, []).append(move)
    return by_role


def _details(
    id: Id, found: Comparison, people: list[PersonMove], before: Chart, after: Chart
) -> Iterator[str]:
    old, new = before.roles.get(id), after.roles.get(id)
    if new and not old:
        yield tr("reports to {manager}").format(manager=name_of(after, new.reports_to))
    elif old and not new:
        yield tr("reported to {manager}").format(manager=name_of(before, old.reports_to))
    elif old and new and old.reports_to != new.reports_to:
        here, there = name_of(before, old.reports_to), name_of(after, new.reports_to)
        yield tr("from {before} to {after}").format(before=here, after=there)
    yield from (_person_text(id, move, before, after) for move in people)
    told = found.told_fields(id)
    yield from (field_text(name, *sides) for name, sides in told.items() if name != "rank")


def _person_text(id: Id, move: PersonMove, before: Chart, after: Chart) -> str:
    if move.after == id:
        here = name_or_nowhere(before, move.before)
        return tr("{person} comes from {post}").format(person=move.name, post=here)
    there = name_or_nowhere(after, move.after)
    return tr("{person} goes to {post}").format(person=move.name, post=there)
