"""Exporting from the window."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from threading import Event

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from orgchart.export import exporters, write_export
from orgchart.rules import accept_finding
from orgchart.ui.exporting.dialog import ExportDialog
from orgchart.ui.exporting.exporting import export
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.window import Window
from support.office import way
from support.outline import chart

TEAM = "Boss [manager] (support)\n  Agent x8 (support)\n  Seller (sales)\n"


def test_the_dialog_asks_for_what_the_format_can_do(qtbot: QtBot) -> None:
    dialog = ExportDialog(chart(TEAM), "boss")
    qtbot.addWidget(dialog)
    dialog.show()
    assert {dialog.format.itemData(n) for n in range(dialog.format.count())} == set(exporters())
    assert dialog.exporter.name == "pdf"
    assert dialog.page.isEnabled()
    dialog.format.setCurrentIndex(dialog.format.findData("xlsx"))
    assert not dialog.page.isEnabled()
    dialog.format.setCurrentIndex(dialog.format.findData("png"))
    dialog.page.setCurrentIndex(dialog.page.findData("A4"))
    dialog.badges.click()
    dialog.only_branch.click()
    job = dialog.job()
    assert (job.page, job.badges, job.root, job.theme) == ("A4", True, "boss", "light")


def test_without_one_selected_role_there_is_no_branch_to_export(qtbot: QtBot) -> None:
    dialog = ExportDialog(chart(TEAM), None)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.only_branch.isVisible()


def test_an_export_is_written_while_the_window_lives_on(qtbot: QtBot, tmp_path: Path) -> None:
    window = Window()
    qtbot.addWidget(window)
    window.show_chart(OpenChart(chart(TEAM)))
    path = tmp_path / "chart.pdf"
    export(window, ExportDialog(window.chart_in_use.chart, None, window).job(), path)
    with window.chart_in_use.edit("Rename") as draft:
        draft.update("boss", title="Head")
    qtbot.waitUntil(lambda: "is written" in window.bar.text, timeout=10_000)
    assert path.read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize("name", sorted(exporters()))
def test_a_cancelled_export_leaves_what_was_there(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    window = Window()
    qtbot.addWidget(window)
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
    export(window, ExportDialog(window.chart_in_use.chart, None, window).job(), path)
    qtbot.waitUntil(lambda: window.bar.text == f"Writing {path.name} …")
    way(window, "Cancel").click()
    go_on.set()
    qtbot.waitUntil(ended.is_set)
    assert window.bar.text == ""
    assert [file.read_text() for file in tmp_path.iterdir()] == ["before"]


def test_what_cannot_be_written_is_said_in_the_bar(qtbot: QtBot, tmp_path: Path) -> None:
    window = Window()
    qtbot.addWidget(window)
    window.show_chart(OpenChart(chart(TEAM)))
    job = ExportDialog(window.chart_in_use.chart, None, window).job()
    export(window, job, tmp_path / "missing" / "chart.pdf")
    qtbot.waitUntil(lambda: "cannot be written" in window.bar.text, timeout=10_000)
    assert not (tmp_path / "missing").exists()


@pytest.mark.parametrize(("days", "listed"), [(1, True), (-1, False)])
def test_findings_are_listed_and_accepted_ones_apart_as_long_as_they_hold(
    tmp_path: Path, qtbot: QtBot, days: int, *, listed: bool
) -> None:
    opened = OpenChart(chart("Head [manager]\n  Lead [team lead]\n    Agent x17"))
    (wide,) = (problem for problem in opened.problems if problem.rule == "A4")
    with opened.edit("Accept") as draft:
        accept_finding(draft, wide, "Being built", until=date.today() + timedelta(days))
    dialog = ExportDialog(opened.chart, None)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.findings.click()
    write_export(dialog.job(), tmp_path / "chart.pdf")
    text = " ".join(PdfReader(tmp_path / "chart.pdf").pages[-1].extract_text().split())
    assert "“Lead” leads 17 representatives" in text
    assert ("Accepted A4" in text) == listed


def test_enter_goes_on_and_escape_does_not(qtbot: QtBot) -> None:
    for key, result in ((Qt.Key.Key_Return, 1), (Qt.Key.Key_Escape, 0)):
        dialog = ExportDialog(chart(TEAM), None)
        qtbot.addWidget(dialog)
        with qtbot.waitActive(dialog):
            dialog.show()
        qtbot.keyClick(dialog.format, key)
        assert not dialog.isVisible()
        assert dialog.result() == result


def test_what_a_filter_hides_is_left_out_unless_one_wants_it(qtbot: QtBot) -> None:
    only = frozenset({"boss", "seller"})
    dialog = ExportDialog(chart(TEAM), None, only=only)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.only_shown.isVisible()
    assert dialog.job().only == only
    dialog.only_shown.click()
    assert dialog.job().only is None


def test_without_a_filter_that_hides_nothing_is_asked_about_it(qtbot: QtBot) -> None:
    dialog = ExportDialog(chart(TEAM), None)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.only_shown.isVisible()
    assert dialog.job().only is None


def test_folded_branches_are_written_folded_unless_one_wants_them_open(qtbot: QtBot) -> None:
    dialog = ExportDialog(chart(TEAM), None, folded=frozenset({"boss"}))
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.as_folded.isVisible()
    assert dialog.job().folded == {"boss"}
    dialog.as_folded.click()
    assert not dialog.job().folded
    other = ExportDialog(chart(TEAM), None)
    qtbot.addWidget(other)
    other.show()
    assert not other.as_folded.isVisible()


def test_what_the_view_is_coloured_by_is_exported_unless_one_does_not_want_it(
    qtbot: QtBot,
) -> None:
    dialog = ExportDialog(chart(TEAM), None, heat="span")
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.heat.text() == "Coloured by Span of control, as shown"
    assert dialog.job().colour_by == "span"
    dialog.heat.click()
    assert dialog.job().colour_by == ""
    other = ExportDialog(chart(TEAM), None)
    qtbot.addWidget(other)
    other.show()
    assert not other.heat.isVisible()
    assert other.job().colour_by == ""
