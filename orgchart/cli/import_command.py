"""``orgchart import``: a staff list becomes a chart, or updates one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from orgchart.cli.list_options import Asked, import_options, list_options
from orgchart.cli.output import counted, encode_json

if TYPE_CHECKING:
    from typing import Unpack

    from orgchart.importing import Imported, ImportOptions
    from orgchart.importing.profiles import Profile
    from orgchart.importing.report import Report
    from orgchart.model.chart import Chart

_SHOWN = 20


@click.command("import")
@click.argument("staff_list", metavar="LIST")
@click.option("-o", "--output", metavar="FILE", help="Where to save the chart; - for output.")
@click.option("--into", metavar="CHART", help="Update this chart with the list, a newer one.")
@click.option("--conflicts", type=click.Choice(["mine", "theirs"]), default="mine",
              help="With --into: which side counts where both were changed.")  # fmt: skip
@click.option("--leavers", type=click.Choice(["vacate", "remove", "keep"]), default="vacate",
              help="With --into: what becomes of posts that are not in the list.")  # fmt: skip
@list_options
@click.option("--photos", metavar="FOLDER", help="Pictures named by person: id, e-mail or name.")
@click.option("--profile", "profile_file", metavar="FILE", help="Choices saved from another list.")
@click.option("--save-profile", metavar="FILE", help="Save the choices made here.")
@click.option("--report", "report_file", metavar="FILE.json", help="Save the whole report here.")
def command(
    staff_list: str,
    output: str | None,
    into: str | None,
    conflicts: str,
    leavers: str,
    photos: str | None,
    profile_file: str | None,
    save_profile: str | None,
    report_file: str | None,
    **asked: Unpack[Asked],
) -> None:
    """Turn the staff list LIST into a chart and say what was mended.

    LIST is CSV or other text, a workbook (XLSX, XLSB, XLS, ODS), JSON, YAML or an indented
    outline. Without -o nothing is saved: the report shows what would come out. With --into the
    list updates a chart: what you changed there stays, what the list changed comes in.
    """
    from orgchart.cli.progress import progress
    from orgchart.cli.saving import save

    path = Path(staff_list)
    options, base = _options(asked, profile_file, into)
    with progress(f"Importing {path.name}"):
        imported, profile = _read(path, options, save_profile)
    more: dict[str, Any] = {}
    notes: list[str] = []
    if base is not None:
        from orgchart.cli.refreshing import refreshed

        chart, more, notes = refreshed(base, imported, path.name, profile, conflicts, leavers)
    else:
        from orgchart.cli.refreshing import fresh

        chart = fresh(imported, path.name, profile)
    if photos is not None:
        chart, told = _with_photos(chart, photos)
        notes += told
    if output is not None:
        save(chart, output)
    if report_file is not None:
        _save_report(imported.report, more, report_file)
    click.echo("\n".join([summary(imported.report), *notes]), err=output == "-")


def _options(
    asked: Asked, profile_file: str | None, into: str | None
) -> tuple[ImportOptions, Chart | None]:
    """The options: those of the chart's last list, then of the profile, then as asked."""
    from orgchart.importing import ImportOptions
    from orgchart.importing.profiles import load_profile

    base, chart = ImportOptions(), None
    if into is not None:
        from orgchart.cli.refreshing import chart_to_update
        from orgchart.importing.refresh import choices_within

        chart = chart_to_update(into)
        last = choices_within(chart)
        base = last.options(base) if last else base
    if profile_file is not None:
        base = load_profile(Path(profile_file)).options(base)
    return import_options(asked, base), chart


def _read(
    path: Path, options: ImportOptions, save_profile: str | None
) -> tuple[Imported, Profile | None]:
    """The import, and its choices where they are not those that go without saying."""
    from orgchart.importing import ImportOptions, import_list, read_table
    from orgchart.importing.profiles import profile_of
    from orgchart.importing.profiles import save_profile as save_as

    imported = import_list(path, options)
    if options == ImportOptions() and save_profile is None:
        return imported, None
    profile = profile_of(read_table(path, options), options, Path(save_profile or path).stem)
    if save_profile is not None:
        save_as(profile, Path(save_profile))
    return imported, profile


def _with_photos(chart: Chart, folder: str) -> tuple[Chart, list[str]]:
    from orgchart.importing.with_photos import with_photos

    found = with_photos(chart, Path(folder))
    return found.chart, [f"{counted(found.count, 'photo')} matched.", *found.notes[:_SHOWN]]


def _save_report(report: Report, more: dict[str, Any], file: str) -> None:
    import msgspec

    from orgchart.export.target import open_target

    with open_target(file, text=True) as stream:
        stream.write(encode_json(msgspec.to_builtins(report) | more))


def summary(report: Report) -> str:
    """What an import did, in lines for a person."""
    lines = [
        f"{counted(report.rows, 'row')}: {report.kept:,} kept, {report.joined:,} joined, "
        f"{report.left_out:,} left out. {counted(report.roles, 'role')}."
    ]
    for finding in report.findings[:_SHOWN]:
        place = f"Row {finding.row}: " if finding.row else ""
        lines.append(f"  {place}{finding.message} {finding.done}".rstrip())
    hidden = len(report.findings) - _SHOWN
    if hidden > 0:
        lines.append(f"  … and {hidden:,} more; --report saves them all.")
    return "\n".join(lines)
