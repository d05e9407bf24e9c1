"""Two people's changes of one chart in one: a three-way merge, role by role and field by field."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from orgchart.model.audience import Audience
from orgchart.model.chart import Chart
from orgchart.model.comment import Comment
from orgchart.model.merging import meet
from orgchart.model.moves import label_of, value_text
from orgchart.model.photos import used_photos
from orgchart.model.records import AnyRecord, Function, Id, Person, Photo, Role, Scenario
from orgchart.model.scenarios.following import people_in
from orgchart.model.scenarios.mending import mend_scenarios
from orgchart.model.scenarios.seen import is_of_scenario
from orgchart.model.structure import Fault, first_fault
from orgchart.translation import texts

tr = texts("Chart")

Records = Mapping[Id, AnyRecord]


class Clash(msgspec.Struct, frozen=True, kw_only=True):
    """Where both sides changed the same, or together would leave no chart; ``text`` says it.

    ``field`` is empty where it is a whole record. What ours says was taken.
    """

    id: Id
    name: str
    field: str = ""
    base: Any = None
    ours: Any = None
    theirs: Any = None
    text: str


class Merged(msgspec.Struct, frozen=True):
    """The merged chart, always a chart, and where somebody should look."""

    chart: Chart
    clashes: tuple[Clash, ...] = ()


def merge(base: Chart, ours: Chart, theirs: Chart) -> Merged:
    """The chart with the changes of both sides over what they began with.

    What only one side changed is taken; where both changed the same differently ours is, and a
    clash tells. A role whose manager the other side removed goes to the nearest one above.
    """
    return _Merge(base.records, ours.records, theirs.records).merged()


class _Merge:
    """One merge in the making."""

    def __init__(self, base: Records, ours: Records, theirs: Records) -> None:
        self._base, self._ours, self._theirs = base, ours, theirs
        self._clashes: list[Clash] = []
        self._records: dict[Id, AnyRecord] = {}

    def merged(self) -> Merged:
        self._meet_all()
        self._find_managers()
        self._refuse_faults()
        self._tell_doubled()
        self._keep_used_photos()
        return Merged(self._with_sound_scenarios(), tuple(self._clashes))

    def _meet_all(self) -> None:
        for id in dict.fromkeys([*self._base, *self._ours, *self._theirs]):
            base, ours, theirs = self._sides(id)
            met = meet(base, ours, theirs)
            if met.record is not None:
                self._records[id] = met.record
            if met.whole and not isinstance(met.record, Photo):
                self._clash_whole(id, base, ours, theirs)
            for field in met.fields:
                self._clash_field(id, field)

    def _sides(self, id: Id) -> tuple[AnyRecord | None, AnyRecord | None, AnyRecord | None]:
        return self._base.get(id), self._ours.get(id), self._theirs.get(id)

    def _clash_field(self, id: Id, field: str) -> None:
        base, ours, theirs = (getattr(side, field) for side in self._sides(id))
        self._clashes.append(
            Clash(
                id=id,
                name=self._name(id),
                field=field,
                base=base,
                ours=ours,
                theirs=theirs,
                text=tr("{field} is {ours} here and {theirs} there").format(
                    field=label_of(field), ours=value_text(ours), theirs=value_text(theirs)
                ),
            )
        )

    def _clash_whole(
        self, id: Id, base: AnyRecord | None, ours: AnyRecord | None, theirs: AnyRecord | None
    ) -> None:
        if ours is None:
            text = tr("removed here and changed there")
        elif theirs is None:
            text = tr("changed here and removed there")
        else:
            text = tr("added on both sides") if base is None else tr("changed to another kind")
        self._clashes.append(Clash(id=id, name=self._name(id), text=text))

    def _find_managers(self) -> None:
        """Who reports to a role that the other side removed reports to the nearest above it."""
        for id, record in list(self._records.items()):
            if not isinstance(record, Role):
                continue
            manager = self._there(record.reports_to)
            if manager != record.reports_to:
                gone = self._name(record.reports_to or "")
                text = tr("the manager “{name}” was removed on one side").format(name=gone)
                self._clashes.append(Clash(id=id, name=self._name(id), text=text))
            dotted = tuple(
                line for line in record.dotted if self._there(line.manager) == line.manager
            )
            if manager != record.reports_to or len(dotted) != len(record.dotted):
                self._records[id] = msgspec.structs.replace(
                    record, reports_to=manager, dotted=dotted
                )

    def _there(self, manager: Id | None) -> Id | None:
        """The role itself, or the nearest above it who is still there."""
        seen: set[Id] = set()
        while manager is not None and not isinstance(self._records.get(manager), Role):
            if manager in seen:
                return None
            seen.add(manager)
            role = next((side for side in self._sides(manager) if isinstance(side, Role)), None)
            manager = role.reports_to if role else None
        return manager

    def _refuse_faults(self) -> None:
        """What together is no chart is as ours has it, one role after the other."""
        roles = [id for id, record in self._records.items() if isinstance(record, Role)]
        while fault := first_fault(self._records.get, roles):
            for id in self._blamed(fault):
                ours = self._ours.get(id)
                if ours is None:
                    self._records.pop(id, None)
                else:
                    self._records[id] = ours
                self._clashes.append(Clash(id=id, name=self._name(id), text=fault.text.rstrip(".")))

    def _blamed(self, fault: Fault) -> list[Id]:
        """The roles of a fault that theirs made otherwise than ours."""
        return [id for id in fault.ids if self._records.get(id) != self._ours.get(id)]

    def _tell_doubled(self) -> None:
        """Who is in a post of each side's choice."""
        ours, theirs = people_in(self._ours), people_in(self._theirs)
        for who, count in people_in(self._today()).items():
            if count > max(1, ours[who], theirs[who]):
                name = who[1] or who[2] or who[0]
                self._clashes.append(Clash(id="", name=name, text=tr("is in two places now")))

    def _today(self) -> dict[Id, AnyRecord]:
        return {id: record for id, record in self._records.items() if not is_of_scenario(id)}

    def _keep_used_photos(self) -> None:
        used = used_photos(self._records.values())
        for id in used - self._records.keys():
            photo = next((side for side in self._sides(id) if side is not None), None)
            if photo is not None:
                self._records[id] = photo
        idle = [id for id, each in self._records.items() if isinstance(each, Photo)]
        for id in idle:
            if id not in used:
                del self._records[id]

    def _with_sound_scenarios(self) -> Chart:
        chart = Chart(self._records.values())
        mended, notes = mend_scenarios(self._records, chart)
        self._clashes += [Clash(id="", name="", text=note) for note in notes]
        return Chart(mended.values()) if notes else chart

    def _name(self, id: Id) -> str:
        """What a person calls a record, as it was when both began."""
        record = next((side for side in self._sides(id) if side is not None), None)
        return record_name(record) or id


def record_name(record: AnyRecord | None) -> str:
    """What a person calls a record; nothing for one without a name."""
    if isinstance(record, Role):
        return record.title
    if isinstance(record, Person):
        return record.holder.name
    if isinstance(record, Comment):
        if record.author:
            return tr("Comment of {author}").format(author=record.author)
        return tr("Comment")
    return record.name if isinstance(record, Audience | Function | Scenario) else ""


def clash_lines(clashes: tuple[Clash, ...]) -> Iterator[str]:
    """The clashes in sentences, each with the name and the id of what it is about."""
    for clash in clashes:
        where = f" ({clash.id})" if clash.id and clash.id != clash.name else ""
        name = f"{clash.name}{where}: " if clash.name else ""
        yield f"{name}{clash.text.rstrip('.')}."
