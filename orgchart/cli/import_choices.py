"""``orgchart import``: the choices a list is read by, from where they were made."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from orgchart.translation import texts

if TYPE_CHECKING:
    from orgchart.importing import ImportOptions
    from orgchart.importing.profiles import Profile
    from orgchart.model.chart import Chart

tr = texts("Command line")


class Choices(NamedTuple):
    """The options to start from, the chart that is updated if any, and what to tell of it."""

    options: ImportOptions
    chart: Chart | None = None
    notes: tuple[str, ...] = ()


def choices(
    path: Path, header: tuple[str | None, int | None], profile: str | None, into: str | None, *,
    look: bool,
) -> Choices:  # fmt: skip
    """Those of the chart's last list, then of the profile that is named, else of one that fits.

    ``header`` is the sheet and the row of the headers that were asked for; without ``look`` no
    profile is looked for. Raises InputError.
    """
    from orgchart.importing import ImportOptions
    from orgchart.importing.profiles import load_profile

    base, chart = ImportOptions(), None
    if into is not None:
        from orgchart.cli.refreshing import chart_to_update
        from orgchart.importing.refresh import choices_within

        chart = chart_to_update(into)
        last = choices_within(chart)
        base = last.options(base) if last else base
    if profile is not None:
        return Choices(load_profile(named_profile(profile)).options(base), chart)
    if base == ImportOptions() and look:
        found = _found_again(path, ImportOptions(sheet=header[0], header_row=header[1]))
        if found is not None:
            told = tr("Read by the choices of “{name}”; --no-profile leaves them aside.")
            return Choices(found.options(base), chart, (told.format(name=found.name),))
    return Choices(base, chart)


def named_profile(named: str) -> Path:
    """The file of a profile: as it is given, or that of a mere name in the person's folder."""
    from orgchart.importing.profiles import profile_path, profiles_folder

    path = Path(named)
    is_name = path.name == named and not path.suffix and not path.exists()
    return profile_path(profiles_folder(), named) if is_name else path


def _found_again(path: Path, options: ImportOptions) -> Profile | None:
    """The profile kept for lists of this shape; the list is only read when there is any."""
    from orgchart.importing import read_table
    from orgchart.importing.profiles import fitting, load_profiles, profiles_folder
    from orgchart.storage.rows import is_own_header

    kept = load_profiles(profiles_folder())
    if not kept:
        return None
    header = read_table(path, options).header
    return None if is_own_header(header) else fitting(header, kept)
