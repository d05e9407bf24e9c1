"""Compares three sides: the last imported list, the chart, and the new list."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from orgchart.importing.importer import Imported
from orgchart.importing.profiles import Profile
from orgchart.importing.refresh.cards import card_updates
from orgchart.importing.refresh.fields import compared, people_kept
from orgchart.importing.refresh.leavers import leaver_updates
from orgchart.importing.refresh.matching import Matching, match
from orgchart.importing.refresh.state import fields_told, remembered, state_of
from orgchart.importing.refresh.updates import (
    LEAVE,
    MINE,
    SEAT,
    TAKE,
    THEIRS,
    Refresh,
    Update,
    called,
)
from orgchart.importing.refresh.waiting import waiting_updates
from orgchart.model.chart import Chart
from orgchart.model.records import DottedLine, Id, LastImport, Role, is_reserved
from orgchart.translation import texts

tr = texts("Importing")


def plan_refresh(
    chart: Chart,
    imported: Imported,
    *,
    source: str = "",
    on: str = "",
    profile: Profile | None = None,
) -> Refresh:
    """What a newer list would change in a chart; nothing is changed.

    ``source``, ``on`` (a day) and ``profile`` are remembered with the list.
    """
    last = remembered(chart)
    new = imported.chart.roles
    matching = match(chart, last, new)
    places = _all_places(chart, matching, new)
    roles = {id: _placed(role, id, places) for id, role in new.items()}
    plan = Plan(chart, last, imported, matching, roles, places)
    members = plan.members()
    updates = [
        *plan.joined(members),
        *leaver_updates(chart, last, matching, plan.joiners()),
        *plan.compare(members),
        *plan.removed(),
        *waiting_updates(chart, last, new),
    ]
    state = state_of(imported, places, source, on, profile)
    return Refresh(updates=tuple(updates), roles=roles, state=state, kept=plan.kept)


class Plan:
    """One comparison: what the steps have in common."""

    def __init__(
        self,
        chart: Chart,
        last: LastImport | None,
        imported: Imported,
        matching: Matching,
        roles: Mapping[Id, Role],
        places: Mapping[Id, Id],
    ) -> None:
        self.chart = chart
        self.matching = matching
        self.roles = roles
        self.places = places
        self.kept = 0
        self._before = last.rows if last else {}
        self._old_places = {key: str(row.get("role", key)) for key, row in self._before.items()}
        self._told = fields_told(imported.report.columns)
        self._columns = frozenset(imported.report.columns.values())
        self._joining = {role.id for role in self.joiners().values()}

    def members(self) -> dict[Id, list[Id]]:
        """The list's ids for each role of the chart: several where cards were folded."""
        found: dict[Id, list[Id]] = defaultdict(list)
        for id, role in self.matching.places.items():
            found[role].append(id)
        return found

    def joiners(self) -> dict[Id, Role]:
        """Roles that the chart has no role for, by the list's ids."""
        matched = {*self.matching.places, *self.matching.by_hand}
        return {id: role for id, role in self.roles.items() if id not in matched}

    def joined(self, members: Mapping[Id, list[Id]]) -> Iterator[Update]:
        """Who is new; into the card of their like, where the chart has such a card."""
        cards = {id: len(keys) for id, keys in members.items() if len(keys) > 1}
        for key, role in self.joiners().items():
            card = next((each for each in cards if _alike(self.chart.roles[each], role)), None)
            update = Update(
                id=f"joined {key}", kind="joined", key=key, role=role.id, label=called(role)
            )
            if card is not None:
                update = msgspec.structs.replace(
                    update, choices=(SEAT + card, TAKE, LEAVE), default=SEAT + card,
                    labels=(tr("A seat of that card"), tr("A card of their own"), tr("Leave")),
                )  # fmt: skip
            yield update

    def removed(self) -> Iterator[Update]:
        """Rows whose role was removed from the chart by hand: they stay out unless wanted."""
        for key in sorted(self.matching.by_hand):
            role = self.roles[key]
            yield Update(
                id=f"removed {key}", kind="removed", key=key, role=role.id, label=called(role),
                default=LEAVE,
            )  # fmt: skip

    def compare(self, members: Mapping[Id, list[Id]]) -> Iterator[Update]:
        """Roles that moved or changed, and where both sides did."""
        for card, ids in members.items():
            if len(ids) > 1:
                rows = {id: (self.roles[id], self._told_before(id)) for id in ids}
                yield from card_updates(self.chart.roles[card], rows)
            else:
                yield from self._compare_one(ids[0], card)

    def _compare_one(self, key: Id, card: Id) -> Iterator[Update]:
        mine, theirs = self.chart.roles[card], self.roles[key]
        before = self._told_before(key)
        found = compared(before, mine, theirs, self._fields(before))
        self.kept += found.kept
        moves = [each for each in found.changes if each.field == "reports_to"]
        changes = [each for each in found.changes if each.field != "reports_to"]
        one = Update(id=f"moved {card}", kind="moved", key=key, role=card, label=called(mine))
        if moves and self._exists(theirs.reports_to):
            yield msgspec.structs.replace(one, fields=tuple(moves))
        if changes:
            yield msgspec.structs.replace(
                one, id=f"changed {card}", kind="changed", fields=people_kept(changes, mine)
            )
        for each in found.conflicts:
            yield msgspec.structs.replace(
                one, id=f"conflict {card} {each.field}", kind="conflict", default=MINE,
                fields=people_kept((each,), mine), choices=(MINE, THEIRS),
                labels=(tr("Keep mine"), tr("Take the list's")),
            )  # fmt: skip

    def _exists(self, manager: Id | None) -> bool:
        return manager is None or manager in self.chart.roles or manager in self._joining

    def _fields(self, before: Mapping[str, Any] | None) -> frozenset[str]:
        """What can be compared: without the last list, nothing that is only derived."""
        if before is not None:
            return self._told
        derived = {"functions", "level"} - self._columns
        return self._told - derived

    def _told_before(self, id: Id) -> Mapping[str, Any] | None:
        """What the last list told of a row, its references as the chart's ids."""
        key = self.matching.keys.get(id)
        if key is None:
            return None
        row = dict(self._before[key])
        row.pop("role", None)
        if "reports_to" in row:
            row["reports_to"] = self._old_places.get(row["reports_to"], row["reports_to"])
        lines = row.get("dotted")
        if isinstance(lines, list):
            row["dotted"] = [
                {**line, "manager": self._old_places.get(str(line.get("manager")), "")}
                for line in lines
                if isinstance(line, dict)
            ]
        return row


def _all_places(chart: Chart, matching: Matching, new: Mapping[Id, Role]) -> dict[Id, Id]:
    """An id in the chart for every row: its role's, else a free one."""
    used = {*chart.records, *matching.places.values()}
    places = dict(matching.places)
    for id in new:
        if id not in places:
            wanted, number = id, 1
            while wanted in used or is_reserved(wanted):
                number += 1
                wanted = f"{id}-{number}"
            used.add(wanted)
            places[id] = wanted
    return places


def _placed(role: Role, id: Id, places: Mapping[Id, Id]) -> Role:
    """A role of the list under the chart's ids."""
    manager = None if role.reports_to is None else places[role.reports_to]
    own = places[id]
    dotted = tuple(
        DottedLine(manager=places[line.manager], label=line.label)
        for line in role.dotted
        if places[line.manager] not in (own, manager)
    )
    reports_to = None if manager == own else manager
    return msgspec.structs.replace(role, id=own, reports_to=reports_to, dotted=dotted)


def _alike(card: Role, role: Role) -> bool:
    return (card.title, card.reports_to) == (role.title, role.reports_to) and bool(role.holders)
