"""Fields left out of a chart altogether, whoever sees it."""

from __future__ import annotations

from collections.abc import Collection

import msgspec

from orgchart.model.audiences.offers import IDS, PEOPLE, holder_fields, offers, role_fields
from orgchart.model.chart import Chart
from orgchart.model.errors import InputError
from orgchart.model.records import AnyRecord, Holder, Role
from orgchart.translation import texts

tr = texts("Audiences")

OWN = "custom"


def hidden_names(names: Collection[str]) -> tuple[str, ...]:
    """The names, each that of a field of roles ("cost") or of people ("holders.email").

    They are those of `audiences.offers`, and "custom" is all fields of users' own making. Raises
    InputError for any other.
    """
    known = [OWN, *_all_names()]
    for name in names:
        if name not in known:
            told = tr("there is no field “{name}”; there are {known}.")
            raise InputError(told.format(name=name, known=", ".join(sorted(known))))
    return tuple(names)


def without_fields(chart: Chart, names: Collection[str]) -> Chart:
    """The chart with some fields, as `hidden_names` has them, empty in every role."""
    if not names:
        return chart
    shown = tuple(name for name in _all_names() if name not in names)
    of_role = set(role_fields(_all_names())) - set(role_fields(shown))
    of_role |= {PEOPLE, OWN} & set(names)
    of_person = set(holder_fields(_all_names())) - set(holder_fields(shown))
    nothing, nobody = Role(id=""), Holder()

    def bare(record: AnyRecord) -> AnyRecord:
        if not isinstance(record, Role):
            return record
        empty = {name: getattr(nobody, name) for name in of_person}
        people = tuple(msgspec.structs.replace(each, **empty) for each in record.holders)
        changes = {"holders": people, **{name: getattr(nothing, name) for name in of_role}}
        return msgspec.structs.replace(record, **changes)

    return Chart(bare(record) for record in chart.records.values())


def _all_names() -> tuple[str, ...]:
    return tuple(offer.name for offer in offers() if offer.name != IDS)
