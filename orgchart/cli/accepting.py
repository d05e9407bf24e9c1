"""``orgchart check --accept``: findings are accepted in the chart's own file."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from orgchart.cli.saving import save
from orgchart.cli.source import CHART_SUFFIX, Source, parted_name
from orgchart.model.chart import Chart
from orgchart.model.errors import InputError
from orgchart.translation import texts

if TYPE_CHECKING:
    from orgchart.rules import Problem

tr = texts("Command line")


def accept(
    source: Source, file: str, wanted: tuple[str, ...], reason: str, until: date | None
) -> Source:
    """The chart with the wanted findings accepted, saved to its file.

    Raises InputError when there is no such finding, no reason, or no file to keep it in.
    """
    from orgchart.rules import accept_finding, check
    from orgchart.storage.who import this_person

    _refuse_without_file(file)
    if not reason.strip():
        raise InputError(tr("A finding is accepted for a reason: say it with --reason."))
    document, today, by = source.document, date.today(), this_person()
    assert document is not None
    problems = check(source.chart, today)
    with document.edit(tr("Accept")) as draft:
        for name in wanted:
            for problem in _named(problems, name):
                accept_finding(draft, problem, reason, until=until, by=by, on=today)
    save(Chart(document.records.values()), str(parted_name(file)[0]))
    return source


def _refuse_without_file(file: str) -> None:
    path, _ = parted_name(file)
    if path.suffix != CHART_SUFFIX or not path.is_file():
        raise InputError(
            tr("{file} is no chart file, so nothing can be accepted in it.").format(file=file)
        )


def _named(problems: list[Problem], name: str) -> list[Problem]:
    """The finding with a key, or all of a rule."""
    found = [each for each in problems if name in (each.key, each.rule)]
    if not found:
        raise InputError(
            tr("There is no finding {name}; “orgchart check” shows them in brackets.").format(
                name=name
            )
        )
    return found
