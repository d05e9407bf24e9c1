"""The two sides of a comparison: files, scenarios, templates, or a newer staff list."""

from __future__ import annotations

from pathlib import Path

import msgspec

from orgchart.cli.progress import progress
from orgchart.cli.source import CHART_SUFFIX, Source, open_source, parted_name
from orgchart.model.chart import Chart
from orgchart.model.errors import InputError
from orgchart.model.records import Scenario

TODAY = "Today"


class Sides(msgspec.Struct, frozen=True, kw_only=True):
    """Two charts that are compared, and what each is called."""

    old: Chart
    new: Chart
    before: str
    after: str

    @property
    def title(self) -> str:
        """What the comparison is called."""
        return f"{self.before} → {self.after}"


def open_sides(before: str, after: str | None, scenario: str | None) -> Sides:
    """Open both sides; without AFTER, or for "#NAME", it is a scenario of BEFORE.

    Raises InputError when one cannot be read, or there is nothing to compare with.
    """
    if after is None and scenario is None:
        raise InputError("Give a second chart to compare with, or a --scenario of the first.")
    after = before + after if after and after.startswith("#") else after or before
    after = f"{after}#{scenario}" if scenario else after
    first = open_source(before)
    newer = _newer_list(first, after)
    second = Source(newer) if newer else open_source(after)
    whole = not any(parted_name(name)[1] for name in (before, after))
    return Sides(
        old=first.whole if whole else first.chart,
        new=second.whole if whole else second.chart,
        before=_called(first, before, after),
        after=_called(second, after, before),
    )


def sides_for(sides: Sides, audience: str | None) -> Sides:
    """Both sides as an audience of the newer chart sees them; as they are for None.

    Raises InputError when there is no such audience.
    """
    if audience is None:
        return sides
    from orgchart.model.audiences import Names, audience_named, for_audience

    found, names = audience_named(sides.new, audience), Names()
    old, new = (for_audience(side, found, names) for side in (sides.old, sides.new))
    return msgspec.structs.replace(sides, old=old, new=new)


def _called(source: Source, name: str, other: str) -> str:
    """What a side is called: its scenario, today of the same file, else its file's name."""
    path, _ = parted_name(name)
    document = source.document
    scenario = document.records.get(document.shown or "") if document else None
    shown = scenario.name if isinstance(scenario, Scenario) else ""
    if parted_name(other)[0] == path:
        return shown or TODAY
    return f"{path.stem}, {shown}" if shown else path.stem


def _newer_list(first: Source, after: str) -> Chart | None:
    """The chart as a newer staff list would make it; None when AFTER is no such list."""
    path = Path(after)
    if first.document is None or not path.is_file() or path.suffix == CHART_SUFFIX:
        return None
    from orgchart.importing import ImportOptions, import_list
    from orgchart.importing.refresh import as_listed

    with progress(f"Reading {path.name}"):
        imported = import_list(path, ImportOptions())
    return as_listed(first.chart, imported)
