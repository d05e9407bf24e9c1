"""The export dialog: what is chosen, the pages beside it, and the file that comes of it."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from threading import Event
from types import SimpleNamespace

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from orgchart.export import exporters, write_export
from orgchart.export.job import Job
from orgchart.model.chart import Chart
from orgchart.model.errors import InputError
from orgchart.model.scenarios import create
from orgchart.rules import accept_finding
from orgchart.ui.exporting.dialog import ExportDialog
from orgchart.ui.exporting.exporting import export, keep_title_block
from orgchart.ui.exporting.preview import Newest
from orgchart.ui.exporting.several import ask_files
from orgchart.ui.habits import habit_book
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.window import Window
from support.answers import Answers
from support.office import way
from support.outline import chart

LEFT = Qt.MouseButton.LeftButton
TEAM = "Boss [manager] (support)\n  Agent x8 (support)\n  Seller (sales)\n"
LARGE = "Boss [manager]\n" + "".join(
    f"  Lead {n} [team lead] (support)\n" + "".join(f"    Agent {n}.{m}\n" for m in range(9))
    for n in range(7)
)


def opened(qtbot: QtBot, shown: OpenChart | Chart, *, audience: str = "") -> ExportDialog:
    """A dialog that has drawn its pages."""
    dialog = ExportDialog(
        shown if isinstance(shown, OpenChart) else OpenChart(shown), None, audience
    )
    qtbot.addWidget(dialog)
    dialog.show()
    drawn(qtbot, dialog)
    return dialog


def drawn(qtbot: QtBot, dialog: ExportDialog) -> None:
    qtbot.waitUntil(lambda: dialog.is_drawn, timeout=10_000)


def choose(qtbot: QtBot, box: QComboBox, words: str) -> None:
    """Choose from a list by its keys."""
    assert box.findText(words) >= 0, words
    box.setFocus()
    while box.currentText() != words:
        at, to = box.currentIndex(), box.findText(words)
        qtbot.keyClick(box, Qt.Key.Key_Down if at < to else Qt.Key.Key_Up)


@pytest.fixture
def dialog(qtbot: QtBot) -> ExportDialog:
    return opened(qtbot, chart(TEAM))


def test_every_format_can_be_chosen_by_its_tile_or_from_the_menu(
    qtbot: QtBot, dialog: ExportDialog
) -> None:
    tiles = dialog.options.formats
    others = {entry.objectName() for entry in tiles.menu.actions()}
    assert tiles.tiles.keys() | others == set(exporters())
    assert dialog.exporter.name == "pdf"
    qtbot.mouseClick(tiles.tiles["xlsx"], LEFT)
    assert dialog.exporter.name == "xlsx"
    next(entry for entry in tiles.menu.actions() if entry.objectName() == "jpeg").trigger()
    assert dialog.exporter.name == "jpeg"
    assert tiles.more.text() == "JPEG"
    assert tiles.more.isChecked()


def test_it_asks_for_what_the_format_can_do(qtbot: QtBot, dialog: ExportDialog) -> None:
    options = dialog.options
    assert options.page.page.isVisible()
    assert options.page.spread.isVisible()
    assert list(options.options.widgets) == ["password"]
    qtbot.mouseClick(options.formats.tiles["xlsx"], LEFT)
    assert not options.page.page.isVisible()
    assert not options.show_form.ticks["badges"].isVisible()
    assert options.show_form.ticks["comments"].isVisible()
    qtbot.mouseClick(options.formats.tiles["png"], LEFT)
    assert not options.page.spread.isVisible()
    assert list(options.options.widgets) == ["dpi", "width_px", "scale", "transparent"]


def test_a_page_is_clean_until_something_is_ticked(qtbot: QtBot, dialog: ExportDialog) -> None:
    job = dialog.job()
    shown = ("legend", "badges", "findings", "chips", "statistics", "comments")
    assert not [name for name in shown if getattr(job, name)]
    assert (job.page, job.landscape, job.split, job.poster) == ("A4", True, None, None)
    choose(qtbot, dialog.options.page.page, "A3")
    choose(qtbot, dialog.options.page.lie, "Portrait")
    choose(qtbot, dialog.options.look.theme, "Print grey")
    choose(qtbot, dialog.options.look.card_style, "Compact")
    for name in ("legend", "badges", "statistics"):
        qtbot.mouseClick(dialog.options.show_form.ticks[name], LEFT, pos=QPoint(8, 8))
    job = dialog.job()
    assert (job.page, job.landscape, job.theme, job.card_style) == (
        "A3",
        False,
        "printGrey",
        "compact",
    )
    assert (job.legend, job.badges, job.findings, job.statistics) == (True, True, False, True)


def test_a_page_of_ones_own_size(qtbot: QtBot, dialog: ExportDialog) -> None:
    page = dialog.options.page
    assert not page.own.isVisible()
    choose(qtbot, page.page, "Own size…")
    assert not page.lie.isVisible()
    page.width.setValue(500)
    assert dialog.job().page == "500x297mm"
    drawn(qtbot, dialog)
    assert "500 × 297 mm" in dialog.told.text()


def test_the_pages_of_a_split_are_shown_and_counted(qtbot: QtBot) -> None:
    dialog = opened(qtbot, chart(LARGE))
    strip = dialog.pages.strip
    assert not strip.isVisible()
    choose(qtbot, dialog.options.page.spread, "One page per manager")
    drawn(qtbot, dialog)
    assert dialog.pages.pages is not None
    count = len(dialog.pages.pages.sheets)
    assert strip.count() == count > 2
    assert dialog.go.text() == f"Export {count} pages…"
    strip.setFocus()
    qtbot.keyClick(strip, Qt.Key.Key_Right)
    assert dialog.pages.view.sheet is dialog.pages.pages.sheets[1]
    assert dialog.pages.view.accessibleName().startswith(f"Page 2 of {count}")
    qtbot.waitUntil(lambda: not strip.item(count - 1).icon().isNull(), timeout=10_000)
    choose(qtbot, dialog.options.page.spread, "Poster of several sheets")
    drawn(qtbot, dialog)
    assert dialog.job().poster == "A4"
    assert dialog.pages.view.sheet is not None
    assert dialog.pages.view.sheet.part is not None


def test_small_type_is_told_and_what_helps_is_one_click_away(qtbot: QtBot) -> None:
    dialog = opened(qtbot, chart(LARGE))
    note = dialog.note
    assert note.isVisible()
    assert "hard to read on paper" in note.judged.text()
    size = float(note.size_told.text().split()[-2])
    way_out = next(each for each in note.ways if each.text().startswith("Page A"))
    promised = way_out.text().split()[-2]
    qtbot.mouseClick(way_out, LEFT)
    drawn(qtbot, dialog)
    assert float(promised) > size
    assert note.size_told.text() == f"Titles print at {promised} pt"
    assert dialog.options.page.page.currentText() in ("A3", "A2", "A1")
    assert not note.ways


def test_folding_the_teams_is_a_tick_that_the_note_can_set(qtbot: QtBot) -> None:
    dialog = opened(qtbot, chart(LARGE))
    fold = next(each for each in dialog.note.ways if each.text().startswith("Fold the teams"))
    qtbot.mouseClick(fold, LEFT)
    assert dialog.options.show_form.ticks["fold_teams"].isChecked()
    assert len(dialog.request().shown().job.folded) == 7


def test_the_title_block_is_edited_where_it_stands_and_kept_in_the_chart(qtbot: QtBot) -> None:
    shown = OpenChart(chart(TEAM))
    dialog = opened(qtbot, shown)
    view, editor = dialog.pages.view, dialog.title_editor
    qtbot.mouseMove(view, view.title_rect().center())
    qtbot.mouseClick(view, LEFT, pos=view.title_rect().center())
    assert editor.isVisible()
    editor.lines["title"].selectAll()
    qtbot.keyClicks(editor.lines["title"], "Service desk")
    qtbot.keyClicks(editor.lines["date"], "May 2027")
    qtbot.mouseClick(editor.draft, LEFT, pos=QPoint(8, 8))
    qtbot.keyClick(editor.lines["date"], Qt.Key.Key_Escape)
    assert not editor.isVisible()
    assert dialog.isVisible()
    drawn(qtbot, dialog)
    assert view.sheet is not None
    assert view.sheet.picture.title == "Service desk"
    assert shown.chart.settings.title == ""
    keep_title_block(shown, dialog)
    settings = shown.chart.settings
    assert (settings.title, settings.date, settings.draft) == ("Service desk", "May 2027", True)
    shown.undo()
    assert shown.chart.settings.title == ""


def test_the_title_block_is_reached_by_keys(qtbot: QtBot, dialog: ExportDialog) -> None:
    dialog.pages.view.setFocus()
    qtbot.keyClick(dialog.pages.view, Qt.Key.Key_Return)
    assert dialog.title_editor.isVisible()
    dialog.title_editor.close()
    qtbot.mouseClick(dialog.options.title_block, LEFT)
    assert dialog.title_editor.isVisible()
    qtbot.mouseClick(dialog.options.show_form.ticks["title_block"], LEFT, pos=QPoint(8, 8))
    drawn(qtbot, dialog)
    assert dialog.pages.view.title_rect().isEmpty()


def test_choices_are_remembered_for_each_format_but_no_password(qtbot: QtBot) -> None:
    first = opened(qtbot, chart(TEAM))
    choose(qtbot, first.options.page.page, "A3")
    password = first.options.options.widgets["password"]
    assert isinstance(password, QLineEdit)
    qtbot.keyClicks(password, "secret")
    assert first.job().password == "secret"
    qtbot.mouseClick(first.go, LEFT)
    assert not first.isVisible()
    second = opened(qtbot, chart(TEAM))
    assert (second.job().page, second.job().password) == ("A3", "")
    qtbot.mouseClick(second.options.formats.tiles["pptx"], LEFT)
    assert second.job().page == "16:9"
    second.reject()
    assert "secret" not in repr(habit_book().habits)


def test_options_that_a_format_declares_reach_the_job(qtbot: QtBot, dialog: ExportDialog) -> None:
    options = dialog.options
    options.formats.choose("jpeg")
    quality = options.options.widgets["quality"]
    assert isinstance(quality, QLineEdit)
    assert quality.text() == "90"
    quality.selectAll()
    qtbot.keyClicks(quality, "55")
    assert dialog.job().quality == 55
    options.formats.choose("csv")
    separator = options.options.widgets["separator"]
    assert isinstance(separator, QComboBox)
    choose(qtbot, separator, "Semicolon")
    assert dialog.job().separator == ";"
    drawn(qtbot, dialog)
    assert dialog.pages.pages is None
    assert not dialog.note.isVisible()


def test_what_is_exported_can_be_a_branch_what_is_selected_or_a_scenario(qtbot: QtBot) -> None:
    shown = OpenChart(chart(LARGE))
    id, change = create(shown.document.records, "Option A")
    shown.carry_out("New", lambda _: change, show=id)
    with shown.edit("Rename") as draft:
        draft.update("boss", title="Head")
    shown.document.show(None)
    lead, *others = shown.chart.reports("boss")
    shown.select([lead])
    dialog = opened(qtbot, shown)
    what = dialog.options.what
    assert dialog.job().root is None
    choose(qtbot, what, "Branch of Lead 0")
    assert dialog.job().root == lead
    choose(qtbot, what, "Scenario “Option A”")
    assert dialog.job().chart.roles["boss"].title == "Head"
    assert dialog.job().title == "Organisation chart · Option A"
    choose(qtbot, dialog.options.audience, "Board")
    assert not dialog.job().title  # who sees a part of it need not know of scenarios
    shown.select([lead, *others])
    dialog = opened(qtbot, shown)
    choose(qtbot, dialog.options.what, "The 7 selected roles")
    assert dialog.job().only == {lead, *others}


def test_folds_are_written_as_shown_unless_one_wants_the_whole(qtbot: QtBot) -> None:
    shown = OpenChart(chart(TEAM))
    shown.fold(["boss"], folded=True)
    dialog = opened(qtbot, shown)
    assert dialog.options.what.currentText() == "As shown"
    assert dialog.job().folded == {"boss"}
    choose(qtbot, dialog.options.what, "Whole chart")
    assert not dialog.job().folded


def test_what_the_view_is_coloured_by_is_exported_unless_one_does_not_want_it(
    qtbot: QtBot, dialog: ExportDialog
) -> None:
    assert not dialog.options.show_form.heat.isVisible()
    shown = OpenChart(chart(TEAM))
    shown.colour_by("span")
    other = opened(qtbot, shown)
    heat = other.options.show_form.heat
    assert heat.text() == "Coloured by Span of control"
    assert other.job().colour_by == "span"
    qtbot.mouseClick(heat, LEFT, pos=QPoint(8, 8))
    assert other.job().colour_by == ""


def test_a_file_for_each_manager_or_department_is_chosen_and_seen(qtbot: QtBot) -> None:
    dialog = opened(qtbot, chart(LARGE))
    choose(qtbot, dialog.options.files, "One for each manager")
    drawn(qtbot, dialog)
    assert dialog.go.text() == "Export 7 files…"
    assert dialog.pages.pages is not None
    assert [each.picture.title for each in dialog.pages.pages.sheets][-1] == "Lead 6"
    assert not dialog.note.ways
    choose(qtbot, dialog.options.files, "One for each department")
    drawn(qtbot, dialog)
    assert not dialog.go.isEnabled()
    choose(qtbot, dialog.options.files, "One for each manager")
    qtbot.mouseClick(dialog.options.formats.tiles["xlsx"], LEFT)
    assert dialog.batch is None  # remembered for each format


def test_files_are_written_into_a_folder_and_replaced_only_if_one_wants(
    qtbot: QtBot, window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = Answers()
    answers.target = tmp_path
    monkeypatch.setattr(window, "windows", SimpleNamespace(dialogs=answers))
    window.show_chart(OpenChart(chart(LARGE)))
    job, csv = Job(chart=window.chart_in_use.chart), exporters()["csv"]
    assert ask_files(window, job, "manager", csv) is not None
    qtbot.waitUntil(lambda: "7 files are written" in window.bar.text, timeout=10_000)
    names = {path.name for path in tmp_path.iterdir()}
    assert "Organisation chart-Lead 6.csv" in names
    assert len(names) == 7
    assert ask_files(window, job, "manager", csv) is None
    assert "Replace 7 files?" in answers.asked[-1]
    ask_files(window, job, "department", csv)
    assert "no departments" in window.bar.text


def test_enter_goes_on_and_escape_does_not(qtbot: QtBot) -> None:
    for key, result in ((Qt.Key.Key_Return, 1), (Qt.Key.Key_Escape, 0)):
        dialog = opened(qtbot, chart(TEAM))
        qtbot.keyClick(dialog.options.what, key)
        assert not dialog.isVisible()
        assert dialog.result() == result


def test_only_the_newest_wish_is_told(qtbot: QtBot, dialog: ExportDialog) -> None:
    newest, told, go_on = Newest(dialog, pause=0), list[object](), Event()
    newest.ready.connect(told.append)
    newest.failed.connect(told.append)
    newest.ask(lambda: go_on.wait(10) and "first")
    qtbot.waitUntil(lambda: newest._next is None)
    newest.ask(lambda: "second")
    newest.ask(_trouble)
    go_on.set()
    qtbot.waitUntil(lambda: not newest.is_busy)
    assert told == ["No chart."]


def _trouble() -> None:
    raise InputError("No chart.")


def test_an_export_is_written_while_the_window_lives_on(
    qtbot: QtBot, window: Window, tmp_path: Path
) -> None:
    window.show_chart(OpenChart(chart(TEAM)))
    path = tmp_path / "chart.pdf"
    export(window, ExportDialog(window.chart_in_use, window).job(), path)
    with window.chart_in_use.edit("Rename") as draft:
        draft.update("boss", title="Head")
    qtbot.waitUntil(lambda: "is written" in window.bar.text, timeout=10_000)
    assert path.read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize("name", sorted(exporters()))
def test_a_cancelled_export_leaves_what_was_there(
    qtbot: QtBot, window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    window.bar.clear_all()
    window.show_chart(OpenChart(chart(TEAM)))
    go_on, ended = Event(), Event()

    def held_up(*arguments: object) -> None:
        go_on.wait(10)
        try:
            write_export(*arguments)  # type: ignore[arg-type]
        finally:
            ended.set()

    monkeypatch.setattr("orgchart.ui.exporting.exporting.write_export", held_up)
    path = tmp_path / f"chart{exporters()[name].suffixes[0]}"
    path.write_text("before")
    export(window, ExportDialog(window.chart_in_use, window).job(), path)
    qtbot.waitUntil(lambda: window.bar.text == f"Writing {path.name} …")
    way(window, "Cancel").click()
    go_on.set()
    qtbot.waitUntil(ended.is_set)
    assert window.bar.text == ""
    assert [file.read_text() for file in tmp_path.iterdir()] == ["before"]


def test_what_cannot_be_written_is_said_in_the_bar(
    qtbot: QtBot, window: Window, tmp_path: Path
) -> None:
    window.show_chart(OpenChart(chart(TEAM)))
    job = ExportDialog(window.chart_in_use, window).job()
    export(window, job, tmp_path / "missing" / "chart.pdf")
    qtbot.waitUntil(lambda: "cannot be written" in window.bar.text, timeout=10_000)
    assert not (tmp_path / "missing").exists()


@pytest.mark.parametrize(("days", "listed"), [(1, True), (-1, False)])
def test_findings_are_listed_and_accepted_ones_apart_as_long_as_they_hold(
    tmp_path: Path, qtbot: QtBot, days: int, *, listed: bool
) -> None:
    shown = OpenChart(chart("Head [manager]\n  Lead [team lead]\n    Agent x17"))
    (wide,) = (problem for problem in shown.problems if problem.rule == "A4")
    with shown.edit("Accept") as draft:
        accept_finding(draft, wide, "Being built", until=date.today() + timedelta(days))
    dialog = opened(qtbot, shown)
    dialog.options.show_form.ticks["findings"].click()
    write_export(dialog.job(), tmp_path / "chart.pdf")
    text = " ".join(PdfReader(tmp_path / "chart.pdf").pages[-1].extract_text().split())
    assert "“Lead” leads 17 representatives" in text
    assert ("Accepted A4" in text) == listed
