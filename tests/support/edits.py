"""Random edits of a document, for the laws."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import strategies as st

from orgchart.model import edits, people
from orgchart.model.document import Document
from orgchart.model.draft import Draft, EditError
from orgchart.model.people import Seated, Who
from orgchart.model.records import Holder

LEVELS = ("representative", "senior", "specialist", "team lead", "manager", "director")
FUNCTIONS = ("support", "sales", "quality", "leadership", "returns-warranty")
SHIFTS = ("", "day", "Night", "night shift", "24/7")

# A step is a verb and four numbers from which it picks its roles and values.
Step = tuple[str, int, int, int, int]


def steps(max_size: int = 25) -> st.SearchStrategy[list[Step]]:
    """Lists of random steps, to be carried out by `perform`."""
    number = st.integers(0, 10**6)
    step = st.tuples(st.sampled_from(sorted(VERBS)), number, number, number, number)
    return st.lists(step, max_size=max_size)


def perform(document: Document, step: Step) -> bool:
    """Carry out one step; False when it was refused."""
    verb, a, b, c, d = step
    if verb == "undo":
        return bool(document.undo())
    if verb == "redo":
        return bool(document.redo())
    ids = sorted(document.chart.roles)
    first = ids[a % len(ids)] if ids else None
    second = ([*ids, None])[b % (len(ids) + 1)]
    try:
        with document.edit(verb) as draft:
            VERBS[verb](draft, first, second, c, d)
    except EditError:
        return False
    return True


def _add(draft: Draft, _: str | None, manager: str | None, c: int, d: int) -> None:
    edits.add_role(draft, manager, before=_sibling(draft, manager, c), title=f"Role {d % 50}")


def _move(draft: Draft, id: str | None, manager: str | None, c: int, d: int) -> None:
    if id is not None:
        verb = edits.move_role_alone if d % 4 == 0 else edits.move_role
        verb(draft, id, manager, before=_sibling(draft, manager, c))


def _above(draft: Draft, id: str | None, _: str | None, c: int, d: int) -> None:
    if id is not None:
        edits.add_manager_above(draft, id, title=f"Lead {c % 9}", level="team lead")


def _remove(draft: Draft, id: str | None, _: str | None, c: int, d: int) -> None:
    if id is not None:
        (edits.remove_branch if d % 3 == 0 else edits.remove_role)(draft, id)


def _copy(draft: Draft, id: str | None, manager: str | None, c: int, d: int) -> None:
    if id is not None and len(draft.branch(id)) < 20:
        edits.copy_branch(draft, id, manager)


def _dotted(draft: Draft, id: str | None, manager: str | None, c: int, d: int) -> None:
    if id is not None and manager is not None:
        if d % 3 == 0:
            edits.remove_dotted_line(draft, id, manager)
        else:
            edits.add_dotted_line(draft, id, manager, "Product" if c % 2 else "")


def _fields(draft: Draft, id: str | None, _: str | None, c: int, d: int) -> None:
    if id is None:
        return
    seats = 1 + c % 14
    draft.update(
        id,
        seats=seats,
        vacant_seats=d % (seats + 1),
        fte=(0.5, 1.0, 0.8)[c % 3],
        level=LEVELS[d % len(LEVELS)],
        functions=FUNCTIONS[d % 3 : c % 6],
        shift=SHIFTS[c % len(SHIFTS)],
        tier=("", "1", "Tier 2", "4")[d % 4],
        status=("filled", "filled", "vacant", "planned")[d % 4],
        assistant=c % 11 == 0,
        leads_and_serves=d % 5 == 0,
    )


def _vacate(draft: Draft, id: str | None, _: str | None, c: int, d: int) -> None:
    if id is not None:
        edits.vacate(draft, id)


def _name(draft: Draft, id: str | None, _: str | None, c: int, d: int) -> None:
    """Somebody who is in no other chart gets a post, alone or with another."""
    if id is not None:
        named = f"Person {c}.{d}"
        holders = (Holder(name=named), Holder(name=f"{named} too", shares=d % 2 == 0))
        draft.update(id, holders=holders[: 1 + c % 2], seats=max(2, draft.role(id).seats))


def _take_off(draft: Draft, id: str | None, _: str | None, c: int, d: int) -> None:
    if id is not None:
        people.take_off(draft, Seated(id, c % 2))


def _place(draft: Draft, id: str | None, _: str | None, c: int, d: int) -> None:
    waiting = sorted(draft.chart.not_placed)
    if id is not None and waiting:
        who = waiting[c % len(waiting)]
        _SEATING[d % len(_SEATING)](draft, who, id)


def _change_places(draft: Draft, id: str | None, other: str | None, c: int, d: int) -> None:
    if id is not None and other is not None:
        _SEATING[d % len(_SEATING)](draft, Seated(id, c % 2), other)


_SEATING: tuple[Callable[[Draft, Who, str], None], ...] = (
    people.move,
    lambda draft, who, role: people.swap(draft, who, Seated(role)),
    lambda draft, who, role: people.displace(draft, who, Seated(role)),
    lambda draft, who, role: people.share(draft, who, Seated(role)),
)


def _sibling(draft: Draft, manager: str | None, pick: int) -> str | None:
    siblings = draft.reports(manager)
    return ([role.id for role in siblings] + [None])[pick % (len(siblings) + 1)]


Verb = Callable[[Draft, str | None, str | None, int, int], None]
VERBS: dict[str, Verb] = {
    "add": _add,
    "move": _move,
    "above": _above,
    "remove": _remove,
    "copy": _copy,
    "dotted": _dotted,
    "fields": _fields,
    "vacate": _vacate,
    "name": _name,
    "take off": _take_off,
    "place": _place,
    "change places": _change_places,
    "undo": _add,
    "redo": _add,
}
