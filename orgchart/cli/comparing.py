"""The two sides of a comparison: files, scenarios, templates, or a newer staff list."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from orgchart.cli.progress import progress, remark
from orgchart.cli.source import CHART_SUFFIX, Source, open_source, parted_name, with_scenario
from orgchart.model.chart import Chart
from orgchart.model.errors import InputError
from orgchart.translation import texts

if TYPE_CHECKING:
    from orgchart.model.audiences import Audience

tr = texts("Command line")


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


def open_sides(before: str, after: str | None, scenarios: Sequence[str] = ()) -> Sides:
    """Open both sides; without AFTER, or for "#NAME", it is a scenario of BEFORE.

    One of ``scenarios`` is that of AFTER, of two the first is that of BEFORE. Raises InputError
    when one cannot be read, there is nothing to compare with, or a third scenario.
    """
    if after is None and not scenarios:
        raise InputError(tr("Give a second chart to compare with, or a --scenario of the first."))
    if len(scenarios) > 2:  # one a side
        raise InputError(tr("Two charts are compared; give --scenario once or twice."))
    file = str(parted_name(before)[0])
    after = file + after if after and after.startswith("#") else after or file
    after = with_scenario(after, scenarios[-1] if scenarios else None)
    before = with_scenario(before, scenarios[0] if len(scenarios) > 1 else None)
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
    """Both sides as an audience of the newer chart sees them, and remarks on what it does not;
    all of them for None.

    Raises InputError when there is no such audience.
    """
    if audience is None:
        return sides
    from orgchart.model.audiences import Names, audience_named, for_audience

    found, names = audience_named(sides.new, audience), Names()
    old, new = (for_audience(side, found, names) for side in (sides.old, sides.new))
    for sentence in _left_out(sides, found):
        remark(sentence)
    return msgspec.structs.replace(sides, old=old, new=new)


def _left_out(sides: Sides, audience: Audience) -> Iterator[str]:
    """What is not shown of both sides; where they differ, of which."""
    from orgchart.model.audiences import left_out

    old, new = left_out(sides.old, audience), left_out(sides.new, audience)
    yield from (f"{sides.before}: {each}" for each in old if each not in new)
    yield from (each if each in old else f"{sides.after}: {each}" for each in new)


def _called(source: Source, name: str, other: str) -> str:
    """What a side is called: its scenario, today of the same file, else its file's name."""
    path, _ = parted_name(name)
    if parted_name(other)[0] == path:
        return source.scenario or tr("Today")
    return f"{path.stem}, {source.scenario}" if source.scenario else path.stem


def _newer_list(first: Source, after: str) -> Chart | None:
    """The chart as a newer staff list would make it; None when AFTER is no such list."""
    path = Path(after)
    if first.document is None or not path.is_file() or path.suffix == CHART_SUFFIX:
        return None
    from orgchart.importing import ImportOptions, import_list
    from orgchart.importing.refresh import as_listed

    with progress(tr("Reading {name}").format(name=path.name)):
        imported = import_list(path, ImportOptions())
    return as_listed(first.chart, imported)
