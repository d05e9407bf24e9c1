"""Cards glide to their new places: seen on the way, known at once, never in the way."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from orgchart.model.chart import Chart
from orgchart.model.edits import add_role, remove_branch
from orgchart.ui.canvas.backing import Backing
from orgchart.ui.canvas.canvas import Canvas
from orgchart.ui.canvas.motion.glides import MOST_CARDS
from orgchart.ui.canvas.motion.motion import DURATION
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.style.animations import Animations, animations
from orgchart.ui.style.reduced_motion import is_written
from support.hand import Hand, empty_ground, turn_wheel
from support.outline import chart
from support.wide_chart import wide_chart

TEAM = """
Director
  Support Manager
    Team Lead x2
    Analyst
  Sales Manager
    Seller ~> support-manager
    Closer
"""


@pytest.fixture(autouse=True)
def _lively(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(animations(), "wanted", True)


@pytest.fixture
def canvas(qtbot: QtBot) -> Canvas:
    return shown(qtbot, chart(TEAM))


def shown(qtbot: QtBot, what: Chart) -> Canvas:
    made = Canvas(OpenChart(what))
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.open_chart.select(made.open_chart.chart.reports(None))
    made.show()
    settle(made)
    return made


def settle(canvas: Canvas) -> None:
    """Let everything be in its place, and paint that to the end."""
    canvas.motion.finish()
    for _ in range(200):
        canvas.viewport().repaint()
        QApplication.processEvents()
        if canvas.picture.complete:
            return
    raise AssertionError("the view is never complete")


def at(canvas: Canvas, milliseconds: int) -> QImage:
    """The picture so long after the first frame of what was done last."""
    canvas.viewport().repaint()
    canvas.motion.pause()
    canvas.motion.setCurrentTime(milliseconds)
    return canvas.viewport().grab().toImage()


def looks_as_painted_afresh(canvas: Canvas) -> bool:
    """Whether the view shows its final state: what it would if painted in one piece."""
    canvas.open_chart.select(())
    canvas.overlay.hover(None)
    settle(canvas)
    backing = Backing(canvas.renderer.paint, lambda *_: 1)
    image = QImage(canvas.viewport().size(), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    backing.frame(painter, canvas.camera, QColor("white"))
    painter.end()
    return canvas.viewport().grab().toImage().convertToFormat(image.format()) == image


def add_manager(canvas: Canvas) -> None:
    with canvas.open_chart.edit("Add") as draft:
        add_role(draft, "director", before="sales-manager", id="third", title="Third manager")


# --- on the way ---------------------------------------------------------------------------


def test_a_card_is_seen_on_the_way_to_its_new_place(canvas: Canvas) -> None:
    old = canvas.card_rect("sales-manager")
    add_manager(canvas)
    new = canvas.card_rect("sales-manager")
    assert (new.center() - old.center()).manhattanLength() > 50
    at(canvas, 40)
    early = canvas.motion.shift("sales-manager")
    at(canvas, 120)
    late = canvas.motion.shift("sales-manager")
    away = old.center() - new.center()
    assert 0 < abs(late.x()) < abs(early.x()) < abs(away.x())
    at(canvas, DURATION)
    assert not canvas.motion.is_on
    assert canvas.motion.shift("sales-manager").isNull()


def test_the_first_frame_after_a_change_shows_cards_that_have_set_out(canvas: Canvas) -> None:
    old = canvas.card_rect("sales-manager")
    add_manager(canvas)
    canvas.viewport().repaint()
    assert canvas.motion.is_on
    now = canvas.card_rect("sales-manager").center() + canvas.motion.shift("sales-manager")
    assert now != old.center()


def test_the_held_card_stays_where_it_is_on_the_screen_throughout(canvas: Canvas) -> None:
    canvas.open_chart.select(["team-lead"])
    before = canvas.card_rect("team-lead")
    add_manager(canvas)
    for moment in (1, 60, 120, 170):
        at(canvas, moment)
        assert canvas.motion.shift("team-lead").isNull()
        assert (canvas.card_rect("team-lead").center() - before.center()).manhattanLength() <= 1


def test_a_new_card_fades_in(canvas: Canvas) -> None:
    with canvas.open_chart.edit("Add") as draft:
        add_role(draft, "closer", id="new", title="New")
    area = canvas.card_rect("new").toRect().adjusted(20, 10, -20, -30)
    assert darkest(at(canvas, 1), area) > darkest(at(canvas, 170), area) + 40


def test_a_removed_card_goes_at_once(canvas: Canvas) -> None:
    gone = canvas.card_rect("closer").toRect()
    with canvas.open_chart.edit("Delete") as draft:
        remove_branch(draft, "closer")
    assert darkest(at(canvas, 1), gone) > 180


def darkest(image: QImage, area: QRect) -> int:
    return min(
        QColor(image.pixel(x, y)).lightness()
        for x in range(area.left(), area.right())
        for y in range(area.top(), area.bottom())
    )


@pytest.mark.parametrize("scale", [1.0, 0.7, 0.45, 0.2])
@pytest.mark.parametrize("what", ["add", "fold", "unfold", "undo", "direction"])
def test_the_end_is_the_picture_painted_afresh(canvas: Canvas, what: str, scale: float) -> None:
    opened = canvas.open_chart
    if what == "unfold":
        opened.fold(["support-manager"], folded=True)
    canvas.zoom_to(scale)
    canvas.reveal("director")
    opened.select(["director"])
    settle(canvas)
    change(canvas, what)
    at(canvas, 90)
    assert canvas.motion.is_on
    at(canvas, DURATION)
    assert looks_as_painted_afresh(canvas)


def change(canvas: Canvas, what: str) -> None:
    opened = canvas.open_chart
    match what:
        case "add":
            add_manager(canvas)
        case "fold" | "unfold":
            opened.fold(["support-manager"], folded=what == "fold")
        case "undo":
            add_manager(canvas)
            settle(canvas)
            opened.undo()
        case "direction":
            with opened.edit("Direction") as draft:
                settings = opened.chart.settings
                draft.put(msgspec.structs.replace(settings, direction="left-right"))


def test_a_change_meanwhile_goes_on_from_where_cards_are_seen(canvas: Canvas) -> None:
    add_manager(canvas)
    at(canvas, 40)
    seen = canvas.card_rect("seller").center() + canvas.motion.shift("seller")
    canvas.open_chart.undo()
    at(canvas, 0)
    now = canvas.card_rect("seller").center() + canvas.motion.shift("seller")
    assert (now - seen).manhattanLength() <= 3


# --- what was carried ---------------------------------------------------------------------


def test_a_dropped_card_sets_out_from_where_it_was_let_go(canvas: Canvas) -> None:
    hand = Hand(canvas).carry("closer", ("support-manager", 0.5, 0.75))
    pointer = QPointF(hand.at)
    hand.release()
    assert canvas.open_chart.chart.roles["closer"].reports_to == "support-manager"
    at(canvas, 0)
    seen = canvas.card_rect("closer").center() + canvas.motion.shift("closer")
    assert 0 < (seen - pointer).x() < 150
    assert 0 < (seen - pointer).y() < 120


@pytest.mark.parametrize("onto", ["ground", "own report"])
def test_dropped_where_it_may_not_be_a_card_glides_back(canvas: Canvas, onto: str) -> None:
    hand = Hand(canvas)
    hand.carry("support-manager", empty_ground(canvas) if onto == "ground" else "analyst")
    hand.release()
    assert not canvas.open_chart.document.done
    at(canvas, 0)
    assert canvas.motion.shift("support-manager").manhattanLength() > 40
    assert canvas.motion.shift("team-lead").isNull()
    at(canvas, DURATION)
    assert canvas.motion.shift("support-manager").isNull()
    assert looks_as_painted_afresh(canvas)


# --- never in the way ---------------------------------------------------------------------


@pytest.mark.parametrize("how", ["press", "wheel", "key", "zoom"])
def test_input_ends_the_way_at_once(canvas: Canvas, how: str) -> None:
    add_manager(canvas)
    at(canvas, 20)
    assert canvas.motion.is_on
    match how:
        case "press":
            Hand(canvas).click("seller")
            assert canvas.open_chart.selection == ("seller",)
        case "wheel":
            turn_wheel(canvas, QPointF(100, 100), 1)
        case "key":
            QTest.keyClick(canvas, Qt.Key.Key_A)
        case "zoom":
            canvas.zoom(1.2)
            canvas.viewport().repaint()
    assert not canvas.motion.is_on
    assert canvas.motion.shift("sales-manager").isNull()


def test_what_is_clicked_is_what_will_be_there(canvas: Canvas) -> None:
    add_manager(canvas)
    at(canvas, 1)
    Hand(canvas).click(canvas.card_rect("closer").center().toPoint())
    assert canvas.open_chart.selection == ("closer",)


def test_too_many_moving_cards_stand_still(qtbot: QtBot) -> None:
    canvas = shown(qtbot, wide_chart(600))
    canvas.zoom_to(0.15)
    canvas.reveal("r0")
    settle(canvas)
    assert len(canvas.ids_within(QRectF(canvas.viewport().rect()))) > MOST_CARDS
    canvas.open_chart.fold(["r1"], folded=True)
    canvas.viewport().repaint()
    assert not canvas.motion.is_on


def test_a_frame_on_the_way_paints_no_cards(canvas: Canvas) -> None:
    add_manager(canvas)
    at(canvas, 20)
    before = canvas.renderer.painted
    at(canvas, 60)
    at(canvas, 90)
    assert canvas.renderer.painted == before


def test_the_first_frame_paints_every_card_in_view_about_once(canvas: Canvas) -> None:
    settle(canvas)
    before = canvas.renderer.painted
    add_manager(canvas)
    canvas.viewport().repaint()
    seen = len(canvas.open_chart.chart.roles)
    assert canvas.motion.is_on
    assert canvas.renderer.painted - before <= 2 * seen


# --- who minds ----------------------------------------------------------------------------


@pytest.mark.parametrize("who", ["person", "desktop"])
def test_nothing_moves_for_who_does_not_want_it(
    canvas: Canvas, monkeypatch: pytest.MonkeyPatch, who: str
) -> None:
    name, value = ("wanted", False) if who == "person" else ("reduced", True)
    monkeypatch.setattr(animations(), name, value)
    add_manager(canvas)
    Hand(canvas).drag("closer", QPoint(850, 650))
    canvas.viewport().repaint()
    assert not canvas.motion.is_on


def test_the_choice_is_kept(tmp_path: Path) -> None:
    assert Animations(tmp_path).wanted
    assert Animations(tmp_path).choose(wanted=False) == ""
    assert not Animations(tmp_path).wanted
    (tmp_path / "motion.json").write_bytes(b"\xff{")
    assert Animations(tmp_path).wanted


@pytest.mark.parametrize(
    ("file", "text", "reduced"),
    [
        ("kdeglobals", "[KDE]\nAnimationDurationFactor=0\n", True),
        ("kdeglobals", "[KDE]\nAnimationDurationFactor=0.5\n", False),
        ("gtk-4.0/settings.ini", "[Settings]\ngtk-enable-animations=false\n", True),
        ("gtk-3.0/settings.ini", "[Settings]\ngtk-enable-animations=1\n", False),
        ("gtk-3.0/settings.ini", "no section\n", False),
    ],
)
def test_a_desktop_that_writes_it_down_is_heard(
    tmp_path: Path, file: str, text: str, reduced: bool
) -> None:
    (tmp_path / file).parent.mkdir(exist_ok=True)
    (tmp_path / file).write_text(text)
    assert is_written(tmp_path) is reduced
