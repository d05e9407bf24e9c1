"""Where charts come from: a file, a staff list, a template, an earlier version."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec

from orgchart.storage.lock import Held
from orgchart.storage.versions import Version
from orgchart.translation import number
from orgchart.ui.arranged import LARGE
from orgchart.ui.files.keeping import Keeping
from orgchart.ui.files.opened import Opened, open_path
from orgchart.ui.files.telling import moment_text, tr

# About as many bytes as a chart of `LARGE` roles has.
_LARGE_FILE = 300_000


class Source(msgspec.Struct, frozen=True):
    """What is opened, how it is read (in any thread, may raise InputError), if that takes long.

    ``told`` is the sentence for the bar meanwhile, ``file`` the one that will be locked.
    """

    told: str
    read: Callable[[], Opened]
    large: bool
    file: Path | None = None


def chart_file(path: Path, keeping: Keeping, over: Held | None = None) -> Source:
    """A chart in its file; ``over`` is a stale lock to take over."""
    return Source(
        tr("Opening {name} …").format(name=path.name),
        lambda: open_path(path, keeping, over=over),
        is_large(path),
        path.resolve(),
    )


def sealed_copy(path: Path, password: str) -> Source:
    """A chart that a password opens, as one of its own that has no file yet.

    To find out the key takes a while by intention, so a thread does it.
    """

    def read() -> Opened:
        from orgchart.storage import load_chart

        loaded = load_chart(path, password)
        told = tr("It came protected; what you save is not, unless you share a copy again.")
        return Opened(
            chart=loaded.chart, name=path.stem, notes=(*loaded.notes, told), work=True,
            protected=True,
        )  # fmt: skip

    return Source(tr("Opening {name} …").format(name=path.name), read, large=True)


def template(id: str, people: int, folder: Path) -> Source:
    """A new chart from a template, for so many people; 0 is the template's own size."""

    def read() -> Opened:
        from orgchart.catalogue import in_language, load_template, scale

        chart = load_template(id, folder)
        chart = scale(chart, people) if people else chart
        chart = in_language(chart)
        return Opened(chart=chart, name=chart.settings.title or tr("New chart"))

    return Source(tr("Making a chart for {n} people …").format(n=number(people, ",")), read,
                  people > LARGE)  # fmt: skip


def earlier(version: Version, name: str) -> Source:
    """An earlier version as a chart of its own, which has no file yet."""
    title = tr("{name} as of {when}").format(name=name, when=moment_text(version.saved))

    def read() -> Opened:
        from orgchart.storage import load_chart

        return Opened(chart=load_chart(version.path).chart, name=title)

    return Source(tr("Opening {name} …").format(name=title), read, is_large(version.path))


def is_large(path: Path) -> bool:
    """Whether a chart's file takes long enough to open that a person would notice."""
    try:
        return path.stat().st_size > _LARGE_FILE
    except OSError:  # opening it will tell
        return False
