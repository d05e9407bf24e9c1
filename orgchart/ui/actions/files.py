"""Charts and their files: opening, saving, templates, earlier versions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from orgchart.model.errors import InputError
from orgchart.translation import number
from orgchart.ui.actions import Action
from orgchart.ui.window import Window

if TYPE_CHECKING:
    from orgchart.ui.files.filing import Filing
    from orgchart.ui.windows import Windows


def _program(window: Window) -> Windows:
    assert window.windows is not None
    return window.windows


def _filing(window: Window) -> Filing:
    assert window.filing is not None
    return window.filing


def _in_program(window: Window) -> bool:
    return window.windows is not None


def _has_file_side(window: Window) -> bool:
    return window.filing is not None


def _has_file(window: Window) -> bool:
    return window.filing is not None and window.filing.file.path is not None


def _may_insert(window: Window) -> bool:
    return window.filing is not None and not window.filing.file.read_only


def _has_chosen(window: Window) -> bool:
    return (
        window.filing is not None
        and window.open_chart is not None
        and bool(window.open_chart.selection)
    )


def _new(window: Window) -> None:
    _program(window).open_blank(window)


def _start_page(window: Window) -> None:
    _program(window).open_start()


def _open(window: Window) -> None:
    _program(window).ask_open(window)


def _import(window: Window) -> None:
    _program(window).ask_import(window)


def _newer(window: Window) -> None:
    _program(window).ask_newer(window)


def _has_chart_to_update(window: Window) -> bool:
    chart = window.open_chart
    return _may_insert(window) and chart is not None and bool(chart.chart.roles)


def _save(window: Window) -> None:
    _filing(window).save()


def _save_as(window: Window) -> None:
    _filing(window).save_as()


def _save_copy(window: Window) -> None:
    _filing(window).save_copy()


def _earlier(window: Window) -> None:
    from orgchart.ui.files.telling import moment_text, tr

    file = _filing(window).file
    assert file.path is not None
    versions = _program(window).keeping.versions.of(file.path)
    if not versions:
        window.bar.say("versions", tr("Nothing was saved here yet; each save is kept for 30 days."))
        return
    chosen = _program(window).dialogs.choose(
        window,
        tr("Earlier versions"),
        tr("The last saves of “{name}”. One opens as a chart of its own.").format(name=file.name),
        [moment_text(version.saved) for version in versions],
        tr("Open"),
    )
    if chosen is not None:
        _program(window).open_version(versions[chosen], file.name)


def _save_template(window: Window) -> None:
    from orgchart.ui.files.telling import tr
    from orgchart.ui.files.templates import save_template

    open_chart = window.chart_in_use
    first = open_chart.chart.roles[open_chart.selection[0]]
    suggested = first.team or first.title
    dialogs = _program(window).dialogs
    name = dialogs.ask_name(window, tr("Save as template"), tr("Name of the template"), suggested)
    if name is None:
        return
    try:
        save_template(open_chart.chart, open_chart.selection, name, _program(window).keeping)
    except InputError as error:
        window.bar.say("template", str(error), kind="error")
        return
    told = tr("“{name}” is among the templates now, without the people.").format(name=name)
    window.bar.say("template", told, kind="ok")


def _insert_template(window: Window) -> None:
    from orgchart.catalogue import in_language, load_template, templates
    from orgchart.ui.files.telling import tr

    folder = _program(window).keeping.templates
    found = templates(folder)
    chosen = _program(window).dialogs.choose(
        window,
        tr("Insert a template"),
        tr("It goes under the selected role; without a selection, beside the top."),
        [
            tr("{name} · {count} people").format(name=each.name, count=number(each.headcount, ","))
            for each in found
        ],
        tr("Insert"),
    )
    if chosen is not None:
        made = in_language(load_template(found[chosen].id, folder))
        _filing(window).insert(made, found[chosen].name)


def _insert_file(window: Window) -> None:
    paths = _program(window).dialogs.open_paths(window, "any")
    for path in paths:
        _filing(window).insert_file(path)


def _keep(window: Window) -> None:
    """What is kept on this computer, and the way to switch that."""
    from orgchart.ui.files.telling import tr

    def switch(*, keep: bool) -> None:
        try:
            _program(window).keep_copies(keep=keep)
        except InputError as error:
            window.bar.say("keep", str(error), kind="error")

    if _program(window).keeping.allowed:
        told = tr(
            "Unsaved edits, the last ten saves, thumbnails and how charts were looked at are kept "
            "on this computer for 30 days, readable by you only."
        )
        way = (tr("Switch off and erase"), lambda: switch(keep=False))
    else:
        told = tr("Nothing is kept: after a crash, edits since the last save are lost.")
        way = (tr("Keep safety copies"), lambda: switch(keep=True))
    window.bar.say("keep", told, way)


def _close(window: Window) -> None:
    window.close()


def _quit(window: Window) -> None:
    _program(window).quit()


ACTIONS = (
    Action(
        id="new", text="New", menu="File", run=_new, shortcut=("Ctrl+N",), icon="file-plus",
        help="An empty chart.", enabled=_in_program, anytime=True,
    ),
    Action(
        id="start-page", text="New from a template…", menu="File", run=_start_page,
        shortcut=("Ctrl+Shift+N",), icon="squares-four", enabled=_in_program, anytime=True,
        help="The start page: templates, recent files.",
    ),
    Action(
        id="open", text="Open…", menu="File", run=_open, shortcut=("Ctrl+O",),
        icon="folder-open", help="A chart or a staff list.", enabled=_in_program, anytime=True,
    ),
    Action(
        id="import", text="Import a staff list…", menu="File", run=_import, icon="table",
        help="A CSV file or a workbook becomes a new chart.", enabled=_in_program, anytime=True,
    ),
    Action(
        id="update-list", text="Update from a newer list…", menu="File", run=_newer,
        icon="arrows-clockwise", enabled=_has_chart_to_update,
        help="See who joined, left, moved and changed since the last list, and take it over.",
    ),
    Action(
        id="save", text="Save", menu="File", group=1, run=_save, shortcut=("Ctrl+S",),
        icon="floppy-disk", help="Write the chart to its file.", enabled=_has_file_side,
    ),
    Action(
        id="save-as", text="Save as…", menu="File", group=1, run=_save_as,
        shortcut=("Ctrl+Shift+S",), enabled=_has_file_side,
        help="Write the chart to another file and go on with that.",
    ),
    Action(
        id="save-copy", text="Save a copy…", menu="File", group=1, run=_save_copy,
        enabled=_has_file_side, help="Write a copy and stay with this file.",
    ),
    Action(
        id="earlier-versions", text="Earlier versions…", menu="File", group=1, run=_earlier,
        icon="clock-counter-clockwise", enabled=_has_file, help="The last ten saves.",
    ),
    Action(
        id="save-template", text="Save selection as template…", menu="File", group=2,
        run=_save_template, enabled=_has_chosen,
        help="The selected branches, without the people, for new charts.",
    ),
    Action(
        id="insert-template", text="Insert a template…", menu="File", group=2,
        run=_insert_template, icon="squares-four", enabled=_may_insert,
        help="A template under the selected role.",
    ),
    Action(
        id="insert-file", text="Insert a file…", menu="File", group=2, run=_insert_file,
        enabled=_may_insert, help="Another chart or a staff list under the selected role.",
    ),
    Action(
        id="safety-copies", text="Safety copies…", menu="File", group=8, run=_keep,
        enabled=_in_program, anytime=True, help="What is kept on this computer, and for how long.",
    ),
    Action(
        id="close-window", text="Close", menu="File", group=9, run=_close, shortcut=("Ctrl+W",),
        enabled=_in_program, anytime=True, help="Close this window.",
    ),
    Action(
        id="quit", text="Quit", menu="File", group=9, run=_quit, shortcut=("Ctrl+Q",),
        enabled=_in_program, anytime=True, help="Close all windows.",
    ),
)  # fmt: skip
