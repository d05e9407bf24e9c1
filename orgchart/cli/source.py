"""What FILE on the command line stands for: a chart, a template or a staff list."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from orgchart.cli.progress import progress, remark
from orgchart.model.chart import Chart

if TYPE_CHECKING:
    from orgchart.importing.report import Mend

CHART_SUFFIX = ".orgchart"


class Source(msgspec.Struct, frozen=True):
    """A chart that was opened, and what was mended if it came from a staff list."""

    chart: Chart
    mends: tuple[Mend, ...] = ()


def open_source(name: str) -> Source:
    """Open a chart, a template by its id, or a staff list.

    Raises InputError when there is no such thing or it cannot be read. What a person should
    know about a file (it comes from a newer version) goes to standard error.
    """
    path = Path(name)
    if path.is_file() or _looks_like_a_path(path):
        return _open_file(path)
    from orgchart.catalogue import load_template

    return Source(load_template(name))


def _looks_like_a_path(path: Path) -> bool:
    return bool(path.suffix) or len(path.parts) != 1


def _open_file(path: Path) -> Source:
    with progress(f"Reading {path.name}"):
        if path.suffix == CHART_SUFFIX:
            return _open_chart(path)
        from orgchart.importing import ImportOptions, import_list

        imported = import_list(path, ImportOptions())
        return Source(imported.chart, imported.mends)


def _open_chart(path: Path) -> Source:
    from orgchart.storage import load_chart

    loaded = load_chart(path)
    for note in loaded.notes:
        remark(note)
    return Source(loaded.chart)
