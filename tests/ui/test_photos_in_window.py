"""Photos in the window: chosen, pasted, dropped, removed; a logo; and frames stay short."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QImage, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from orgchart.model.people import Seated
from orgchart.model.photos import photo_of
from orgchart.model.portraits import set_photo
from orgchart.model.records import Holder, Photo
from orgchart.ui.canvas import pixels
from orgchart.ui.canvas.canvas import Canvas
from orgchart.ui.clipboard.branches import branches_of
from orgchart.ui.clipboard.pasting import paste_branch
from orgchart.ui.exporting.dialog import ExportDialog
from orgchart.ui.files.graft import template_of
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.panels.inspector.people import PeopleEditor, PersonRow
from orgchart.ui.window import Window
from support.faces import encoded, face, jpeg, png
from support.outline import chart

TEAM = """
Head "Ana Ruiz" (support)
  Agent "Bo Vogt" (support)
  Seller x4 (sales)
  Trainer *vacant (training)
"""
COPY, LEFT, NONE = (
    Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
)  # fmt: skip


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    made = Window()
    qtbot.addWidget(made)
    made.show_chart(OpenChart(chart(TEAM, card_style="photo")))
    made.show()
    made.canvas_in_use.zoom_to(1.0)
    made.chart_in_use.select(["agent"])
    QApplication.processEvents()
    return made


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "bo.jpg"
    path.write_bytes(encoded(face(side=400), "JPEG"))
    return path


def photo_of_holder(window: Window, id: str = "agent") -> Photo | None:
    chart = window.chart_in_use.chart
    return chart.photo(chart.roles[id].holders[0].photo)


def person(window: Window) -> PersonRow:
    assert window.editor is not None
    people = window.editor.inspector.form.editors["holders"]
    assert isinstance(people, PeopleEditor)
    return people.people[0]


def choose(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))


def test_a_picture_is_chosen_in_the_inspector(
    window: Window, picture: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    choose(monkeypatch, picture)
    button = person(window).photo
    assert button.accessibleName() == "Photo of Bo Vogt"
    assert button.menu().actions()[0].text() == "Choose a picture…"
    button.menu().actions()[0].trigger()
    qtbot.waitUntil(lambda: photo_of_holder(window) is not None, timeout=5000)
    assert window.chart_in_use.document.done[-1].label == "Change the photo of Bo Vogt"
    window.commands["undo"].trigger()
    assert photo_of_holder(window) is None
    assert not [r for r in window.chart_in_use.chart.records.values() if isinstance(r, Photo)]


def test_the_menu_offers_what_can_be_done(window: Window, picture: Path) -> None:
    button = person(window).photo
    QApplication.clipboard().setText("Bo")
    button.menu().aboutToShow.emit()
    assert not button.paste.isEnabled()
    assert not button.remove.isEnabled()
    QApplication.clipboard().setImage(QImage(str(picture)))
    with window.chart_in_use.edit("Photo") as draft:
        set_photo(draft, Seated("agent"), photo_of(png()))
    button.menu().aboutToShow.emit()
    assert button.paste.isEnabled()
    assert button.remove.isEnabled()
    button.remove.trigger()
    assert photo_of_holder(window) is None


def test_a_copied_picture_is_pasted(window: Window, picture: Path, qtbot: QtBot) -> None:
    QApplication.clipboard().setImage(QImage(str(picture)))
    person(window).photo.paste.trigger()
    qtbot.waitUntil(lambda: photo_of_holder(window) is not None, timeout=5000)
    photo = photo_of_holder(window)
    assert photo is not None
    assert photo.media_type == "image/jpeg"


def test_ctrl_v_puts_a_copied_picture_on_the_selected_card(
    window: Window, picture: Path, qtbot: QtBot
) -> None:
    said: list[str] = []
    window.canvas_in_use.said.connect(said.append)
    QApplication.clipboard().setImage(QImage(str(picture)))
    window.chart_in_use.select(["seller"])
    window.commands["paste"].trigger()
    assert "somebody who is named" in said[-1]
    window.chart_in_use.select(["agent"])
    window.commands["paste"].trigger()
    qtbot.waitUntil(lambda: photo_of_holder(window) is not None, timeout=5000)


def test_nobody_has_no_photo(window: Window) -> None:
    window.chart_in_use.select(["seller"])
    assert not person(window).photo.isEnabled()
    assert not window.commands["choose-photo"].isEnabled()


def test_what_is_no_picture_is_said(
    window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    path = tmp_path / "bo.jpg"
    path.write_bytes(b"hello")
    choose(monkeypatch, path)
    with qtbot.waitSignal(window.chart_in_use.refused, timeout=5000) as refused:
        window.commands["choose-photo"].trigger()
    assert refused.args == ["bo.jpg is no JPEG, PNG or WebP picture."]


def test_a_person_who_has_left_meanwhile_gets_none(
    window: Window, picture: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    choose(monkeypatch, picture)
    with qtbot.waitSignal(window.chart_in_use.refused, timeout=5000) as refused:
        window.commands["choose-photo"].trigger()
        with window.chart_in_use.edit("Another") as draft:
            draft.update("agent", holders=(Holder(name="Cy"),))
    assert refused.args == ["Bo Vogt is not in this post any more."]
    assert photo_of_holder(window) is None


def test_the_actions_set_and_remove_it(
    window: Window, picture: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    choose(monkeypatch, picture)
    assert not window.commands["remove-photo"].isEnabled()
    window.commands["choose-photo"].trigger()
    qtbot.waitUntil(lambda: photo_of_holder(window) is not None, timeout=5000)
    window.commands["remove-photo"].trigger()
    assert photo_of_holder(window) is None


def test_a_chart_that_may_only_be_read_takes_none(
    window: Window, picture: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    choose(monkeypatch, picture)
    window.chart_in_use.read_only = "It is open elsewhere."
    for id in ("choose-photo", "choose-logo"):
        with qtbot.waitSignal(window.chart_in_use.refused) as refused:
            window.commands[id].trigger()
        assert refused.args == ["It is open elsewhere."]


# --- dropping -----------------------------------------------------------------------------


def files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def drop(window: Window, id: str | None, data: QMimeData) -> bool:
    """Drag over a card, or over empty ground, and let go; whether it was taken."""
    canvas = window.canvas_in_use
    at = canvas.card_rect(id).center().toPoint() if id else QPoint(2, 2)
    viewport = canvas.viewport()
    for kind in (QDragEnterEvent, QDragMoveEvent):
        over = kind(at, COPY, data, LEFT, NONE)
        QApplication.sendEvent(viewport, over)
    last = QDropEvent(QPointF(at), COPY, data, LEFT, NONE)
    taken = over.isAccepted()
    if taken:
        QApplication.sendEvent(viewport, last)
    return taken and last.isAccepted()


def test_a_picture_dropped_on_a_card_is_the_photo(
    window: Window, picture: Path, qtbot: QtBot
) -> None:
    assert drop(window, "head", files(picture))
    qtbot.waitUntil(lambda: photo_of_holder(window, "head") is not None, timeout=5000)


def test_while_it_is_dragged_the_status_line_says_whose_it_would_be(
    window: Window, picture: Path, qtbot: QtBot
) -> None:
    said: list[str] = []
    window.canvas_in_use.said.connect(said.append)
    assert not drop(window, "trainer", files(picture))
    assert not drop(window, None, files(picture))
    assert "somebody who is named" in said[-1]
    drop(window, "agent", files(picture))
    assert "photo of Bo Vogt" in " ".join(said)
    qtbot.waitUntil(lambda: photo_of_holder(window) is not None, timeout=5000)


def test_other_files_and_several_are_left_to_others(window: Window, tmp_path: Path) -> None:
    assert not drop(window, "agent", files(tmp_path / "list.csv"))
    assert not drop(window, "agent", files(tmp_path / "a.png", tmp_path / "b.png"))


def test_a_picture_can_be_dropped_on_the_button(
    window: Window, picture: Path, qtbot: QtBot
) -> None:
    button, data = person(window).photo, files(picture)
    enter = QDragEnterEvent(QPoint(5, 5), COPY, data, LEFT, NONE)
    QApplication.sendEvent(button, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(button, QDropEvent(QPointF(5, 5), COPY, data, LEFT, NONE))
    qtbot.waitUntil(lambda: photo_of_holder(window) is not None, timeout=5000)


# --- the canvas ---------------------------------------------------------------------------


def shown(window: Window, id: str) -> QImage:
    """A card as it is on the screen."""
    rect = window.canvas_in_use.card_rect(id).toRect()
    pixmap: QPixmap = window.canvas_in_use.viewport().grab()
    return pixmap.toImage().copy(rect)


def test_a_new_photo_is_seen(window: Window) -> None:
    before = shown(window, "agent")
    with window.chart_in_use.edit("Photo") as draft:
        set_photo(draft, Seated("agent"), photo_of(jpeg("red", (64, 64))))
    after = shown(window, "agent")
    assert after != before
    middle = after.pixelColor(18 + 28, after.height() // 2)
    assert middle.red() > 200
    assert middle.green() < 60


def test_for_a_new_photo_no_other_part_of_the_chart_is_painted(qtbot: QtBot) -> None:
    people = "".join(f'  Agent {n} "Person {n}"\n' for n in range(60))
    canvas = Canvas(OpenChart(chart(f"Head\n{people}", card_style="photo")))
    qtbot.addWidget(canvas)
    canvas.resize(1200, 900)
    canvas.show()
    canvas.zoom_to(0.7)
    for _ in range(30):  # a frame paints as much as it has time for
        canvas.grab()
    whole = canvas.renderer.painted
    with canvas.open_chart.edit("Photo") as draft:
        set_photo(draft, Seated("agent-1"), photo_of(jpeg("red", (64, 64))))
    canvas.grab()
    assert whole > 20
    assert canvas.renderer.painted - whole < 10


def test_copies_on_the_canvas_do_not_grow_without_end(window: Window) -> None:
    copies = pixels._Copies()
    large = QPixmap(1000, 1000)
    for number in range(40):
        copies.keep(number, (large, QPointF()))
        assert len(copies) * 4_000_000 <= pixels._MOST_BYTES
    assert 39 in copies


# --- branches, templates, the logo --------------------------------------------------------


def test_a_copied_branch_brings_the_photos_of_its_people(window: Window) -> None:
    opened = window.chart_in_use
    with opened.edit("Photo") as draft:
        set_photo(draft, Seated("agent"), photo_of(png()))
    branch = branches_of(opened.chart, ["head"])
    window.show_chart(OpenChart(chart("Boss")))
    other = window.chart_in_use
    assert paste_branch(window, branch, lambda: None) == 0
    names = {h.name: h.photo for role in other.chart.roles.values() for h in role.holders}
    assert other.chart.photo(names["Bo Vogt"]) is not None
    other.undo()
    assert list(other.chart.records) == ["boss"]


def test_a_template_has_neither_people_nor_their_photos(window: Window) -> None:
    opened = window.chart_in_use
    with opened.edit("Photo") as draft:
        set_photo(draft, Seated("agent"), photo_of(png()))
    made = template_of(opened.chart, ["head"], "Team")
    assert not [record for record in made.records.values() if isinstance(record, Photo)]


def test_the_export_dialog_shows_the_logo_and_takes_another(
    window: Window, picture: Path, qtbot: QtBot
) -> None:
    dialog = ExportDialog(window.chart_in_use, window)
    dialog.show()
    logo = dialog.title_editor.logo
    QTest.mouseClick(dialog.options.title_block, Qt.MouseButton.LeftButton)
    assert not logo.remove.isVisible()
    with qtbot.waitSignal(logo.changed, timeout=5000):
        logo.read(picture)
    chart = dialog.job().chart
    assert chart.photo(chart.settings.logo) == logo.photo
    assert window.chart_in_use.chart.settings.logo == ""
    QTest.mouseClick(logo.remove, Qt.MouseButton.LeftButton)
    assert not logo.is_other
    logo.read(b"no picture")  # type: ignore[arg-type]
    qtbot.waitUntil(logo.trouble.isVisible, timeout=5000)
    assert "no JPEG" in logo.trouble.text()
    dialog.close()


def test_the_logo_is_chosen_and_removed_by_actions(
    window: Window, picture: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    choose(monkeypatch, picture)
    assert not window.commands["remove-logo"].isEnabled()
    window.commands["choose-logo"].trigger()
    qtbot.waitUntil(lambda: window.chart_in_use.chart.settings.logo != "", timeout=5000)
    window.commands["remove-logo"].trigger()
    assert window.chart_in_use.chart.settings.logo == ""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
