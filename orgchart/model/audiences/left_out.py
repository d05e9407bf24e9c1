"""What an audience does not see of a chart, in sentences: only what there is to be seen."""

from __future__ import annotations

from collections.abc import Iterator

from orgchart.model.audience import Audience
from orgchart.model.audiences.offers import IDS, PEOPLE, offers, own_fields
from orgchart.model.audiences.showing import shown_roles
from orgchart.model.chart import Chart
from orgchart.model.comment import Comment
from orgchart.model.records import (
    Acceptance,
    AnyRecord,
    Holder,
    Id,
    LastImport,
    Person,
    Role,
    Scenario,
    Unknown,
)

_KINDS: tuple[tuple[type[AnyRecord], str], ...] = (
    (Person, "people without a post"),
    (Comment, "comments"),
    (Scenario, "scenarios"),
    (LastImport, "what the last staff list said"),
    (Acceptance, "which findings are accepted"),
    (Unknown, "what a newer version added"),
)


def left_out(chart: Chart, audience: Audience) -> list[str]:
    """What is in a chart and not shown to an audience: roles, fields, other records.

    Raises InputError when the branches of the audience are all gone.
    """
    shown = shown_roles(chart, audience)
    sentences = []
    if len(shown) < len(chart.roles):
        told = f"{len(shown):,} of {len(chart.roles):,} roles"
        sentences.append(f"“{audience.name}” sees {told}.")
    fields = list(_fields(chart, audience, shown))
    if fields:
        sentences.append(f"Not shown: {', '.join(fields)}.")
    others = list(_others(chart))
    if others:
        sentences.append(f"Left out as well: {', '.join(others)}.")
    return sentences


def _fields(chart: Chart, audience: Audience, shown: list[Id]) -> Iterator[str]:
    """The labels of the fields that are not shown and that any of the roles has."""
    roles = [chart.roles[id] for id in shown]
    for offer in offers():
        if offer.name not in audience.fields and _is_used(roles, offer.name):
            yield offer.label if offer.label.isupper() else offer.label[0].lower() + offer.label[1:]
    hidden = [name for name in own_fields(chart) if name not in audience.own_fields]
    if hidden:
        yield f"own fields ({', '.join(hidden)})"


def _is_used(roles: list[Role], name: str) -> bool:
    if name == IDS:
        return bool(roles)
    if name.startswith(f"{PEOPLE}."):
        part = name.removeprefix(f"{PEOPLE}.")
        usual = getattr(Holder(), part)
        return any(getattr(each, part) != usual for role in roles for each in role.holders)
    usual = getattr(_PLAIN, name)
    return any(getattr(role, name) != usual for role in roles)


def _others(chart: Chart) -> Iterator[str]:
    there = {type(record) for record in chart.records.values()}
    yield from (told for kind, told in _KINDS if kind in there)
    if chart.settings.workloads:
        yield "workloads"


_PLAIN = Role(id="")
