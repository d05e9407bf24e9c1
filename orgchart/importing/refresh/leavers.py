"""Who is not in the newer list any more, and what may become of their posts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import msgspec

from orgchart.importing.refresh.fields import label_of
from orgchart.importing.refresh.matching import Matching, identities, people_of, people_told
from orgchart.importing.refresh.updates import (
    KEEP,
    REMOVE,
    SUCCESSOR,
    VACATE,
    FieldUpdate,
    Update,
    called,
)
from orgchart.model.chart import Chart
from orgchart.model.records import Id, LastImport, Role
from orgchart.translation import texts

tr = texts("Importing")

_MOST_SUCCESSORS = 5


def leaver_updates(
    chart: Chart,
    last: LastImport | None,
    matching: Matching,
    joiners: Mapping[Id, Role],
) -> Iterator[Update]:
    """Posts whose row is gone: vacated unless told otherwise, or offered to a successor."""
    if last is None:
        return
    matched = set(matching.places.values())
    for key in matching.gone:
        row = last.rows[key]
        id = str(row.get("role", key))
        role = chart.roles.get(id)
        people = people_told(row)
        if people and (role is None or id in matched or role.seats > 1):
            yield from _seat_of_a_card(chart, row, key)
        elif role is not None and id not in matched and not _is_settled(role, people):
            yield _left(chart, role, joiners)


def _is_settled(role: Role, people: list[str]) -> bool:
    """Whether the user has given the post of somebody who left to another, or vacated it."""
    return bool(people) and not set(people) & set(people_of(role))


def _left(chart: Chart, role: Role, joiners: Mapping[Id, Role]) -> Update:
    heirs = [
        id for id, each in joiners.items()
        if (each.title, each.reports_to) == (role.title, role.reports_to) and each.holders
    ][:_MOST_SUCCESSORS]  # fmt: skip
    names = [", ".join(h.name for h in joiners[id].holders) or id for id in heirs]
    leads = chart.has_reports(role.id)
    return Update(
        id=f"left {role.id}", kind="left", role=role.id, label=called(role),
        choices=(VACATE, *(SUCCESSOR + id for id in heirs), REMOVE, KEEP),
        labels=(
            tr("The post is vacant"),
            *(tr("{name} takes over").format(name=name) for name in names),
            tr("Remove the post, the team goes up") if leads else tr("Remove the post"),
            tr("Leave as it is"),
        ),
        default=VACATE,
    )  # fmt: skip


def _seat_of_a_card(chart: Chart, row: Mapping[str, object], key: Id) -> Iterator[Update]:
    """Somebody of a card of several seats has left: their seat is vacant."""
    who = set(people_told(row))
    for role in chart.roles.values():
        if role.seats < 2:
            continue
        for at, holder in enumerate(role.holders):
            if not who & set(identities(holder)):
                continue
            gone = FieldUpdate(
                field="holders", label=label_of("holders"), before=row.get("holders"),
                mine=msgspec.to_builtins([holder]), theirs=None,
            )  # fmt: skip
            yield Update(
                id=f"left {role.id} {at}", kind="left", role=role.id, key=key, fields=(gone,),
                label=f"{holder.name or key}, {role.title}", default=VACATE,
                choices=(VACATE, REMOVE, KEEP),
                labels=(tr("The seat is vacant"), tr("One seat less"), tr("Leave as it is")),
            )  # fmt: skip
            return
