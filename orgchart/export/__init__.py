"""Exports: one file a format, each with ``EXPORTER = Exporter(...)``."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import BinaryIO

from msgspec.structs import replace

from orgchart.export.job import Job
from orgchart.export.medium import Medium
from orgchart.export.option import Option
from orgchart.model.errors import InputError
from orgchart.translation import later, texts

tr = texts("Export")

__all__ = [
    "Exporter",
    "Job",
    "Medium",
    "Option",
    "check_abilities",
    "exporter_for",
    "exporters",
    "write_export",
]


# What a job may ask for that not every format can do.
_ABILITIES = {
    "split": later("be split into pages"),
    "poster": later("be cut into sheets"),
    "statistics": later("have pages of statistics"),
    "password": later("have a password"),
    "update": later("replace the slides of a deck"),
}


class Exporter(Medium, frozen=True, kw_only=True):
    """A format: its file suffixes (".png"), and how it is written.

    ``write`` puts the bytes into a binary stream, which need not be seekable, and returns
    sentences for the person: what was left out, scaled down or could not be shown. Raises
    InputError for what the job asks and the format cannot do. ``text`` formats may be shown on
    a terminal; the others go to a file or a pipe.
    """

    suffixes: tuple[str, ...]
    write: Callable[[Job, BinaryIO], list[str]]
    text: bool = False


@cache
def exporters() -> dict[str, Exporter]:
    """Every format by name."""
    import orgchart.export
    from orgchart.plugins import collect

    return {exporter.name: exporter for exporter in collect(orgchart.export, "EXPORTER")}


def exporter_for(name: str | Path) -> Exporter:
    """The format of a name ("png") or of a file's suffix ("chart.PNG").

    Raises InputError naming the known formats when there is none.
    """
    wanted = str(name).lower()
    if wanted in exporters():
        return exporters()[wanted]
    suffix = Path(wanted).suffix
    for exporter in exporters().values():
        if suffix and suffix in exporter.suffixes:
            return exporter
    raise InputError(_unknown(str(name), suffix))


def write_export(
    job: Job,
    target: str | Path,
    format: str | None = None,
    unwanted: Callable[[], bool] | None = None,
) -> list[str]:
    """Write a job to a file, or to standard output for "-"; returns notes for the person.

    The format is ``format``, or what the file's suffix says. Fields that the organisation wants
    in no export are left out. A file is written beside and put
    in place when it is whole. Raises InputError when the format is unknown or the file cannot
    be written, `Stopped` when it is ``unwanted`` meanwhile.
    """
    from orgchart.export.target import open_target

    if str(target) == "-" and not format:
        raise InputError(
            tr("Say with --format what to write to standard output: {known}.").format(
                known=_known()
            )
        )
    from orgchart.export.held_back import held_back, what_is_held_back

    exporter = exporter_for(format or target)
    check_abilities(job, exporter)
    job = replace(job, chart=held_back(job.chart))
    if exporter.draws:
        from orgchart.export.remedies import with_teams_folded

        job = with_teams_folded(job)
    with open_target(target, text=exporter.text, unwanted=unwanted) as stream:
        return [*exporter.write(job, stream), *what_is_held_back()]


def check_abilities(job: Job, exporter: Exporter) -> None:
    """Raise InputError when a job asks for what only other formats can do."""
    for ability, words in _ABILITIES.items():
        if getattr(job, ability) and ability not in exporter.can:
            able = [name for name, other in exporters().items() if ability in other.can]
            raise InputError(
                tr("{name} cannot {words}; choose {able}.").format(
                    name=exporter.name, words=tr(words), able=tr(" or ").join(able)
                )
            )


def _unknown(name: str, suffix: str) -> str:
    if suffix:
        text = tr(
            "{suffix} is not a format of an export; there are {known}. "
            "Choose the file's suffix or give --format."
        )
    else:
        text = tr(
            "{name} names no format; there are {known}. Choose the file's suffix or give --format."
        )
    return text.format(suffix=suffix, name=name, known=_known())


def _known() -> str:
    names = sorted(exporters())
    if len(names) < 2:
        return "".join(names)
    return tr("{names} and {last}").format(names=", ".join(names[:-1]), last=names[-1])
