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
from orgchart.translation import inside, later, number, texts

tr = texts("Audiences")

_KINDS: tuple[tuple[type[AnyRecord], str], ...] = (
    (Person, later("people without a post")),
    (Comment, later("comments")),
    (Scenario, later("scenarios")),
    (LastImport, later("what the last staff list said")),
    (Acceptance, later("which findings are accepted")),
    (Unknown, later("what a newer version added")),
)


def left_out(chart: Chart, audience: Audience) -> list[str]:
    """What is in a chart and not shown to an audience: roles, fields, other records.

    Raises InputError when the branches of the audience are all gone.
    """
    shown = shown_roles(chart, audience)
    sentences = []
    if len(shown) < len(chart.roles):
        sentences.append(
            tr("“{name}” sees {n} of {all} roles.").format(
                name=audience.name,
                n=number(len(shown), ","),
                all=number(len(chart.roles), ","),
            )
        )
    fields = list(_fields(chart, audience, shown))
    if fields:
        sentences.append(tr("Not shown: {fields}.").format(fields=", ".join(fields)))
    others = list(_others(chart))
    if others:
        sentences.append(tr("Left out as well: {others}.").format(others=", ".join(others)))
    return sentences


def _fields(chart: Chart, audience: Audience, shown: list[Id]) -> Iterator[str]:
    """The labels of the fields that are not shown and that any of the roles has."""
    roles = [chart.roles[id] for id in shown]
    for offer in offers():
        if offer.name not in audience.fields and _is_used(roles, offer.name):
            yield inside(offer.label)
    hidden = [name for name in own_fields(chart) if name not in audience.own_fields]
    if hidden:
        yield tr("own fields ({names})").format(names=", ".join(hidden))


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
    yield from (tr(told) for kind, told in _KINDS if kind in there)
    if chart.settings.workloads:
        yield tr("workloads")


_PLAIN = Role(id="")
