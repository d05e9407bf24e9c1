"""What FILE on the command line stands for: a chart, a scenario in it, a template, a staff list."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from orgchart.cli.password import read_chart
from orgchart.cli.progress import progress, remark
from orgchart.model.chart import Chart
from orgchart.model.errors import InputError
from orgchart.model.records import Scenario
from orgchart.policy import organisation
from orgchart.translation import texts

if TYPE_CHECKING:
    from orgchart.importing.report import Mend
    from orgchart.model.document import Document

tr = texts("Command line")

CHART_SUFFIX = ".orgchart"


class Source(msgspec.Struct, frozen=True):
    """A chart that was opened, and what was mended if it came from a staff list.

    ``document`` is all of the file, where ``chart`` is what it shows: today, or a scenario.
    """

    chart: Chart
    mends: tuple[Mend, ...] = ()
    document: Document | None = None

    @property
    def whole(self) -> Chart:
        """All of the file, scenarios too; of one of them, only what it shows."""
        if self.document is None or self.document.shown is not None:
            return self.chart
        return Chart(self.document.records.values())

    @property
    def scenario(self) -> str:
        """The name of the scenario that is shown; "" for today."""
        found = self.document.records.get(self.document.shown or "") if self.document else None
        return found.name if isinstance(found, Scenario) else ""


def open_source(name: str, scenario: str | None = None) -> Source:
    """Open a chart, a template by its id, a staff list; with ``scenario``, or for ``FILE#NAME``,
    that scenario of a chart.

    Raises InputError when there is no such thing or it cannot be read. What a person should
    know about a file (it comes from a newer version) goes to standard error.
    """
    name = with_scenario(name, scenario)
    path, shown = parted_name(name)
    if path.is_file() or _looks_like_a_path(path):
        source = _open_file(path)
        return _shown(source, shown, name) if shown else source
    from orgchart.catalogue import in_language, load_template

    return Source(in_language(load_template(name)))


def with_scenario(name: str, scenario: str | None) -> str:
    """``FILE#NAME`` for a file and the scenario asked for apart from it, if any.

    Raises InputError where there can be none, and where the file names one as well.
    """
    if not scenario:
        return name
    path, named = parted_name(name)
    if named:
        raise InputError(
            tr("{name} names a scenario already; leave that or --scenario out.").format(name=name)
        )
    if path.suffix != CHART_SUFFIX:
        raise InputError(
            tr("{name} is no chart file, so there is no scenario “{scenario}” in it.").format(
                name=name, scenario=scenario
            )
        )
    return f"{name}#{scenario}"


def _looks_like_a_path(path: Path) -> bool:
    return bool(path.suffix) or len(path.parts) != 1


def _open_file(path: Path) -> Source:
    with progress(tr("Reading {name}").format(name=path.name)):
        if path.suffix == CHART_SUFFIX:
            return _open_chart(path)
        from orgchart.importing import ImportOptions, import_list

        imported = import_list(path, ImportOptions())
        return Source(organisation().begin(imported.chart), imported.mends)


def parted_name(name: str) -> tuple[Path, str]:
    """The file and the scenario that a name gives; a file that has a # in its name is itself."""
    path = Path(name)
    before, sign, scenario = name.partition(f"{CHART_SUFFIX}#")
    if not sign or path.is_file():
        return path, ""
    return Path(before + CHART_SUFFIX), scenario


def _shown(source: Source, scenario: str, name: str) -> Source:
    """The source with a scenario of it shown."""
    from orgchart.model.draft import EditError
    from orgchart.model.scenarios import named

    assert source.document is not None
    try:
        source.document.show(named(source.document.records, scenario))
    except EditError as error:
        raise InputError(f"{name}: {error}") from None
    return source


def _open_chart(path: Path) -> Source:
    from orgchart.model.document import Document

    loaded = read_chart(path)
    for note in loaded.notes:
        remark(note)
    document = Document(loaded.chart)
    return Source(document.chart, document=document)
