"""Random edits of a document with scenarios: the ordinary ones in what is shown, and theirs."""

from __future__ import annotations

from hypothesis import strategies as st

from orgchart.model import scenarios as verbs
from orgchart.model.document import Document
from orgchart.model.draft import EditError
from support.edits import VERBS, Step, perform

OWN = ("create", "show", "duplicate", "rename", "take", "take some", "rebase", "throw away")


def scenario_steps(max_size: int = 25) -> st.SearchStrategy[list[Step]]:
    """Lists of random steps, to be carried out by `perform_any`."""
    number = st.integers(0, 10**6)
    words = st.sampled_from([*sorted(VERBS), *OWN, "show", "create", "move", "move"])
    return st.lists(st.tuples(words, number, number, number, number), max_size=max_size)


def perform_any(document: Document, step: Step) -> bool:
    """Carry out one step; False when it was refused."""
    if step[0] not in OWN:
        return perform(document, step)
    try:
        _perform(document, *step)
    except EditError:
        return False
    return True


def _perform(document: Document, verb: str, a: int, b: int, c: int, d: int) -> None:
    records = document.records
    ids = [each.id for each in verbs.scenarios(records)]
    if verb == "show":
        document.show([None, *ids][a % (len(ids) + 1)])
        return
    if verb == "create" or not ids:
        new, change = verbs.create(records, f"Option {b % 5}")
        document.carry_out(verb, change, show=new if c % 2 else "")
        return
    id = ids[a % len(ids)]
    if verb == "duplicate":
        new, change = verbs.duplicate(records, id)
        document.carry_out(verb, change, show=new if c % 2 else "")
    elif verb == "rename":
        document.carry_out(verb, verbs.rename(records, id, f"Option {b % 7}"))
    elif verb == "rebase":
        side: verbs.Side = "today" if b % 2 else "scenario"
        choices = verbs.choose_all(verbs.conflicts(records, id), side) if c % 3 else {}
        document.carry_out(verb, verbs.rebase(records, id, choices))
    elif verb == "take":
        document.carry_out(verb, verbs.take_over(records, id), show=None)
    elif verb == "take some":
        some = sorted(verbs.change_of(records, id))[b % 3 :: 1 + c % 3]
        change = verbs.take_over(records, id, verbs.closed(records, id, some))
        document.carry_out(verb, change)
    else:
        document.carry_out(verb, verbs.throw_away(records, id))
