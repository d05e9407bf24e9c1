"""People of the chart who have no post: a newer list may give them one, or tell that they left."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

import msgspec

from orgchart.importing.refresh.fields import label_of
from orgchart.importing.refresh.matching import identities, people_of, people_told
from orgchart.importing.refresh.updates import KEEP, REMOVE, FieldUpdate, Update
from orgchart.model.chart import Chart
from orgchart.model.draft import Draft
from orgchart.model.records import Holder, Id, LastImport, Person, Role
from orgchart.model.waiting import called, dismiss, is_somebody
from orgchart.translation import texts

tr = texts("Importing")


def waiting_updates(
    chart: Chart, last: LastImport | None, new: Mapping[Id, Role]
) -> Iterator[Update]:
    """Who waits for a post and is in the list no more, or with another name or address.

    Whom no list has told of was added by hand, and stays.
    """
    before = {who for row in (last.rows if last else {}).values() for who in people_told(row)}
    listed = {who: holder for role in new.values() for holder in role.holders
              for who in identities(holder)}  # fmt: skip
    for person in chart.not_placed.values():
        known = identities(person.holder)
        now = next((listed[who] for who in known if who in listed), None)
        if now is not None:
            yield from _changed(person, now)
        elif before & set(known):
            yield Update(
                id=f"left {person.id}", kind="left", role=person.id, default=REMOVE,
                label=called(person.holder), choices=(REMOVE, KEEP),
                labels=(tr("They wait for no post any more"), tr("Leave as it is")),
            )  # fmt: skip


def _changed(person: Person, now: Holder) -> Iterator[Update]:
    """What the list calls somebody who waits; what it does not tell stays."""
    told = msgspec.structs.replace(
        person.holder, name=now.name or person.holder.name, email=now.email or person.holder.email
    )
    if told != person.holder:
        sides = [msgspec.to_builtins([each]) for each in (person.holder, told)]
        field = FieldUpdate(
            field="holders", label=label_of("holders"), before=None, mine=sides[0], theirs=sides[1]
        )
        yield Update(
            id=f"changed {person.id}", kind="changed", role=person.id, fields=(field,),
            label=called(person.holder),
        )  # fmt: skip


def write_waiting(draft: Draft, update: Update) -> None:
    """Write an update of somebody who waits; who left the firm waits no more."""
    person = draft.get(update.role)
    if not isinstance(person, Person):
        return
    if update.kind == "left":
        dismiss(draft, person.id)
    else:
        (holder,) = msgspec.convert(update.fields[0].theirs, tuple[Holder, ...])
        draft.put(msgspec.structs.replace(person, holder=holder))


def seat_waiting(draft: Draft, roles: Iterable[Id]) -> None:
    """Who has a post by the list now waits no more; what was known of them comes along."""
    waiting = {who: person for id in draft.chart.not_placed
               if isinstance(person := draft.get(id), Person)
               for who in identities(person.holder)}  # fmt: skip
    for id in roles if waiting else ():
        role = draft.find_role(id)
        if role is not None and set(people_of(role)) & waiting.keys():
            holders = tuple(_known(draft, holder, waiting) for holder in role.holders)
            draft.update(id, holders=holders)


def _known(draft: Draft, holder: Holder, waiting: Mapping[str, Person]) -> Holder:
    person = next((waiting[who] for who in identities(holder) if who in waiting), None)
    if person is None or not is_somebody(holder) or draft.get(person.id) is None:
        return holder
    dismiss(draft, person.id)
    before = person.holder
    return msgspec.structs.replace(
        holder, id=holder.id or before.id, email=holder.email or before.email,
        photo=holder.photo or before.photo,
    )  # fmt: skip
