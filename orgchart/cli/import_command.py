"""``orgchart import``: a staff list becomes a chart, or updates one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from orgchart.cli.import_choices import choices, named_profile
from orgchart.cli.list_options import Asked, import_options, list_options
from orgchart.cli.output import encode_json, more_hidden, speak_english
from orgchart.translation import counted, number, texts

if TYPE_CHECKING:
    from typing import Unpack

    from orgchart.importing import Imported, ImportOptions
    from orgchart.importing.profiles import Profile
    from orgchart.importing.report import Report
    from orgchart.model.chart import Chart

tr = texts("Command line")

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
@click.option("--profile", "profile_name", metavar="NAME|FILE",
              help="Choices saved from another list, by name or file.")  # fmt: skip
@click.option("--no-profile", is_flag=True,
              help="Do not look for choices saved from a list of the same shape.")  # fmt: skip
@click.option("--save-profile", metavar="NAME|FILE",
              help="Save the choices made here; under a name, to be found again.")  # fmt: skip
@click.option("--report", "report_file", metavar="FILE.json", is_eager=True,
              callback=speak_english, help="Save the whole report here, in English.")  # fmt: skip
def command(
    staff_list: str,
    output: str | None,
    into: str | None,
    conflicts: str,
    leavers: str,
    photos: str | None,
    profile_name: str | None,
    no_profile: bool,
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
    place = (asked["sheet"], asked["header_row"])
    chosen, base, told = choices(path, place, profile_name, into, look=not no_profile)
    options = import_options(asked, chosen)
    with progress(tr("Importing {name}").format(name=path.name)):
        imported, profile = _read(path, options, save_profile)
    more: dict[str, Any] = {}
    notes: list[str] = [*told]
    if base is not None:
        from orgchart.cli.refreshing import refreshed

        chart, more, said = refreshed(base, imported, path.name, profile, conflicts, leavers)
        notes += said
    else:
        from orgchart.cli.refreshing import fresh

        chart = fresh(imported, path.name, profile)
    if photos is not None:
        chart, matched = _with_photos(chart, photos)
        notes += matched
    if output is not None:
        save(chart, output)
    if report_file is not None:
        _save_report(imported.report, more, report_file)
    click.echo("\n".join([summary(imported.report), *notes]), err=output == "-")


def _read(
    path: Path, options: ImportOptions, save_profile: str | None
) -> tuple[Imported, Profile | None]:
    """The import, and its choices where they are not those that go without saying."""
    from orgchart.importing import ImportOptions, import_list, read_table
    from orgchart.importing.profiles import SUFFIX, profile_of
    from orgchart.importing.profiles import save_profile as save_as

    imported = import_list(path, options)
    if options == ImportOptions() and save_profile is None:
        return imported, None
    name = Path(save_profile or path).name.removesuffix(SUFFIX).partition(".")[0]
    profile = profile_of(read_table(path, options), options, name)
    if save_profile is not None:
        save_as(profile, named_profile(save_profile))
    return imported, profile


def _with_photos(chart: Chart, folder: str) -> tuple[Chart, list[str]]:
    from orgchart.importing.with_photos import with_photos

    found = with_photos(chart, Path(folder))
    matched = counted(found.count, tr("1 photo matched."), tr("{n} photos matched."))
    return found.chart, [matched, *found.notes[:_SHOWN]]


def _save_report(report: Report, more: dict[str, Any], file: str) -> None:
    import msgspec

    from orgchart.export.target import open_target

    with open_target(file, text=True) as stream:
        stream.write(encode_json(msgspec.to_builtins(report) | more))


def summary(report: Report) -> str:
    """What an import did, in lines for a person."""
    lines = [
        tr("{rows}: {kept} kept, {joined} joined, {left_out} left out. {roles}.").format(
            rows=counted(report.rows, tr("1 row"), tr("{n} rows")),
            kept=number(report.kept, ","),
            joined=number(report.joined, ","),
            left_out=number(report.left_out, ","),
            roles=counted(report.roles, tr("1 role"), tr("{n} roles")),
        )
    ]
    for finding in report.findings[:_SHOWN]:
        told = f"{finding.message} {finding.done}".rstrip()
        if finding.row:
            told = tr("Row {n}: {told}").format(n=finding.row, told=told)
        lines.append(f"  {told}")
    hidden = len(report.findings) - _SHOWN
    if hidden > 0:
        lines.append(f"  {more_hidden(hidden)}")
    return "\n".join(lines)
