"""Branches into another chart, and out of one: inserting files, saving templates."""

from __future__ import annotations

import re
from collections.abc import Iterable

import msgspec

from orgchart.model.chart import Chart
from orgchart.model.draft import Draft
from orgchart.model.ids import new_id
from orgchart.model.order import keys_between
from orgchart.model.portraits import bring_photos
from orgchart.model.records import DottedLine, Function, Id, Role, Settings, TemplateInfo
from orgchart.model.waiting import wait

OWN_MODEL = "your own"


def graft(draft: Draft, chart: Chart, manager: Id | None) -> list[Id]:
    """Put all roles of a chart under a manager (None: at the top), last; the ids of its tops.

    As `graft_roles` does.
    """
    ids = graft_roles(draft, chart, manager)
    return [ids[id] for id in chart.reports(None)]


def graft_roles(draft: Draft, chart: Chart, manager: Id | None) -> dict[Id, Id]:
    """Put all roles of a chart under a manager; what they are called now, by their old ids.

    The roles get ids of their own; functions that the draft's chart does not know come along,
    and so do the people not placed and the photos of all.
    """
    _bring_functions(draft, chart)
    for person in chart.not_placed.values():
        (holder,) = bring_photos(draft, chart, [person.holder])
        wait(draft, holder, person.was)
    tops = chart.reports(None)
    ranks = dict(zip(tops, keys_between(draft.last_rank(manager), None, len(tops)), strict=True))
    ids: dict[Id, Id] = {}
    for id in chart.branch(None):
        role = chart.roles[id]
        ids[id] = new_id(draft)
        above = ids[role.reports_to] if role.reports_to is not None else manager
        draft.put(
            msgspec.structs.replace(
                role,
                id=ids[id],
                holders=bring_photos(draft, chart, role.holders),
                reports_to=above,
                rank=ranks.get(id, role.rank),
                dotted=(),
            )
        )
    for id, new in ids.items():
        lines = _dotted(chart.roles[id], ids)
        if lines:
            draft.update(new, dotted=lines)
    return ids


def template_of(chart: Chart, tops: Iterable[Id], name: str) -> Chart:
    """The branches of some roles as a template: posts without people, costs and notes."""
    highest = set(chart.highest(tops))
    order = [id for id in chart.branch(None) if id in highest]
    kept = [each for top in order for each in chart.branch(top)]
    inside = {id: id for id in kept}
    roles = [
        msgspec.structs.replace(
            chart.roles[id],
            holders=(),
            reports_to=None if id in highest else chart.roles[id].reports_to,
            dotted=_dotted(chart.roles[id], inside),
            cost=None,
            note="",
        )
        for id in kept
    ]
    people = sum(role.seats for role in roles)
    info = TemplateInfo(
        slug=slug(name), name=name, model=OWN_MODEL, people_from=people, people_to=people
    )
    settings = msgspec.structs.replace(_look_of(chart.settings), title=name, template=info)
    functions = [each for each in chart.records.values() if isinstance(each, Function)]
    return Chart([*roles, *functions, settings])


def slug(name: str) -> str:
    """A name as the name of a file: "Night desk" is "night-desk"."""
    return re.sub(r"[^\w]+", "-", name.lower()).strip("-_") or "template"


def _look_of(settings: Settings) -> Settings:
    """What of the settings belongs to a structure, not to a department."""
    return Settings(
        profile=settings.profile,
        card_style=settings.card_style,
        card_fields=settings.card_fields,
        accent=settings.accent,
        colours=settings.colours,
        direction=settings.direction,
        align_levels=settings.align_levels,
    )


def _bring_functions(draft: Draft, chart: Chart) -> None:
    for record in chart.records.values():
        if isinstance(record, Function) and draft.get(record.id) is None:
            draft.put(record)


def _dotted(role: Role, ids: dict[Id, Id]) -> tuple[DottedLine, ...]:
    """The dotted lines that stay inside."""
    return tuple(
        msgspec.structs.replace(line, manager=ids[line.manager])
        for line in role.dotted
        if line.manager in ids
    )
