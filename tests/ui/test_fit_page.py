"""The chart fitted to a page on the canvas: chosen, seen, told, kept live, undone, filed."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QComboBox, QLabel
from pytestqt.qtbot import QtBot

from orgchart.drawing.pages import page
from orgchart.model.edits import add_role
from orgchart.model.records import Settings
from orgchart.storage import decode, encode
from orgchart.ui import arranged
from orgchart.ui.editor import Editor
from orgchart.ui.exporting.dialog import ExportDialog
from orgchart.ui.fitting.fit import OnPage
from orgchart.ui.fitting.pages import page_of
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.window import Window
from support.outline import chart

TEAM = "Boss [manager]\n" + "".join(
    f"  Lead {n} [team lead]\n" + "".join(f"    Agent {n}.{m}\n" for m in range(7))
    for n in range(5)
)
AGENT = "agent-0.0"


@pytest.fixture
def shown(window: Window, qtbot: QtBot) -> Iterator[OpenChart]:
    window.show_chart(OpenChart(chart(TEAM)))
    yield window.chart_in_use
    settled(qtbot, window)


def editor(window: Window) -> Editor:
    assert window.editor is not None
    return window.editor


def settled(qtbot: QtBot, window: Window) -> None:
    qtbot.waitUntil(lambda: not editor(window).page_keeper.is_busy, timeout=10_000)


def told(window: Window) -> str:
    """What the status line says of the page."""
    labels = [each.text() for each in editor(window).status.findChildren(QLabel)]
    return next((text for text in labels if " pt" in text), "")


def shape(shown: OpenChart) -> float:
    return float(shown.places.width / shown.places.height)


def test_a_page_is_chosen_in_the_menu_seen_told_and_taken_back(
    window: Window, shown: OpenChart, qtbot: QtBot
) -> None:
    before = shape(shown)
    window.commands["fit-a4"].trigger()
    settled(qtbot, window)
    assert window.commands["fit-a4"].isChecked()
    assert shape(shown) < 1 < before
    outline = window.canvas_in_use.renderer.outline
    assert outline is not None
    a4 = page("A4")
    assert outline.width() / outline.height() == pytest.approx(a4.w / a4.h)
    assert all(outline.contains(x, y) for x, y, _, _ in map(shown.places.box, shown.places.ids))
    assert told(window).startswith("A4, portrait: titles ")
    shown.undo()
    assert shape(shown) == pytest.approx(before)
    assert window.canvas_in_use.renderer.outline is None
    assert window.commands["fit-no-page"].isChecked()


def test_the_inspector_offers_the_pages_and_the_file_keeps_the_one_chosen(
    window: Window, shown: OpenChart, qtbot: QtBot
) -> None:
    editor(window).edit_title_block()
    (box,) = (
        each for each in editor(window).inspector.findChildren(QComboBox)
        if each.accessibleName() == "Fit page"
    )  # fmt: skip
    place = box.findText("Slide 16:9")
    box.setCurrentIndex(place)
    box.activated.emit(place)
    assert shown.chart.settings.page == "16:9"
    assert decode(encode(shown.chart)).chart.settings.page == "16:9"
    settled(qtbot, window)
    again = OpenChart(decode(encode(shown.chart)).chart)
    assert again.places.width == pytest.approx(shown.places.width)


def test_an_edit_changes_the_arrangement_only_for_a_gain(
    window: Window, shown: OpenChart, qtbot: QtBot
) -> None:
    window.commands["fit-a4"].trigger()
    settled(qtbot, window)
    before = shown.options.branches
    with shown.edit("Rename") as draft:
        draft.update(AGENT, title="Expert")
    settled(qtbot, window)
    assert shown.options.branches == before
    sizes: list[OnPage] = []
    editor(window).page_keeper.lies.connect(sizes.append)
    with shown.edit("Grow") as draft:
        for number in range(30):
            add_role(draft, shown.chart.reports("boss")[0], title=f"New {number}")
    settled(qtbot, window)
    assert shown.options.branches != before
    assert sizes[-1].points >= sizes[0].points * 1.05


def test_a_large_chart_is_fitted_in_a_thread(
    window: Window, shown: OpenChart, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(arranged, "AT_ONCE", 5)
    window.commands["fit-a4"].trigger()
    assert not shown.options.branches
    settled(qtbot, window)
    assert shown.options.branches
    found = shown.options.branches
    shown.fold(["lead-0"], folded=True)
    assert shown.options.branches == found
    settled(qtbot, window)


def test_a_page_that_nobody_knows_counts_as_none() -> None:
    assert page_of(chart(TEAM, page="A99 sideways")) is None
    assert page_of(chart(TEAM, page="300x200mm")) == page("300x200mm")
    assert page("A4 landscape") == page("A4", landscape=True)
    assert Settings().page == ""


def test_an_export_proposes_the_page_that_the_chart_is_fitted_to(
    shown: OpenChart, window: Window, qtbot: QtBot
) -> None:
    window.commands["fit-a3-landscape"].trigger()
    settled(qtbot, window)
    dialog = ExportDialog(shown)
    qtbot.addWidget(dialog)
    assert (dialog.job().page, dialog.job().landscape) == ("A3", True)
