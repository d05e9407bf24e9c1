"""What a frame of the canvas may cost, counted in cards and pieces, and that it is right."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from orgchart.model.edits import add_role, move_role
from orgchart.ui.canvas.backing import Backing
from orgchart.ui.canvas.camera import Camera
from orgchart.ui.canvas.canvas import Canvas
from orgchart.ui.open_chart import OpenChart
from support.hand import Hand
from support.wide_chart import wide_chart

SCALES = [2.0, 1.0, 0.6, 0.4, 0.2, 0.08, 0.03]


@pytest.fixture(scope="module")
def thousand() -> OpenChart:
    return OpenChart(wide_chart(1000))


@pytest.fixture
def canvas(qtbot: QtBot, thousand: OpenChart) -> Canvas:
    return shown(qtbot, thousand)


def shown(qtbot: QtBot, chart: OpenChart) -> Canvas:
    made = Canvas(chart)
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    settle(made)
    return made


def settle(canvas: Canvas) -> None:
    """Let the view be painted to the end."""
    canvas.viewport().update()
    for _ in range(200):
        QApplication.processEvents()
        if canvas.picture.complete:
            return
    raise AssertionError("the view is never complete")


def painted_by(canvas: Canvas, act: Callable[[], object]) -> int:
    """How many cards are painted until the view is complete again."""
    settle(canvas)
    before = canvas.renderer.painted
    act()
    settle(canvas)
    return canvas.renderer.painted - before


def look_at(canvas: Canvas, id: str, scale: float) -> None:
    canvas.zoom_to(scale)
    canvas.camera.center_on(QRectF(*canvas.open_chart.places.box(id)).center())
    canvas.looked()


def picture(canvas: Canvas) -> QImage:
    return canvas.viewport().grab().toImage()


def afresh(canvas: Canvas) -> QImage:
    """The view painted in one piece by another canvas's hands."""
    backing = Backing(canvas.renderer.paint, lambda *_: 1)
    ratio = canvas.devicePixelRatioF()
    image = QImage(canvas.viewport().size() * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    painter = QPainter(image)
    backing.frame(painter, canvas.camera, QColor("white"))
    canvas.overlay.paint(painter)
    painter.end()
    return image


def by_area(_: Camera, area: QRect) -> int:
    return round(area.width() * area.height() / 10_000)


# --- what a frame costs -------------------------------------------------------------------


@pytest.mark.parametrize("scale", SCALES)
def test_a_short_move_paints_only_what_comes_into_view(canvas: Canvas, scale: float) -> None:
    look_at(canvas, "r40", scale)
    seen = len(canvas.ids_within(QRectF(canvas.viewport().rect())))
    painted = painted_by(canvas, lambda: canvas.pan(QPointF(9, -4)))
    at_the_edges = 20 + seen // 3
    assert painted <= at_the_edges


def test_hovering_selecting_and_dragging_paint_no_cards_anew(canvas: Canvas) -> None:
    look_at(canvas, "r40", 0.8)
    assert painted_by(canvas, lambda: Hand(canvas).move("r40")) == 0
    assert painted_by(canvas, lambda: canvas.open_chart.select(["r40", "r41"])) == 0
    hand = Hand(canvas)
    lifting = painted_by(canvas, lambda: hand.carry("r40", QPoint(300, 300)))
    assert lifting < 40
    assert painted_by(canvas, lambda: hand.move(QPoint(310, 310))) == 0
    canvas.hide()
    assert canvas.overlay.moved == ()
    canvas.open_chart.select([])


@pytest.mark.parametrize("scale", [1.0, 0.4, 0.2])
def test_a_view_is_painted_in_pieces_of_few_cards(canvas: Canvas, scale: float) -> None:
    look_at(canvas, "r40", scale)
    seen = len(canvas.ids_within(QRectF(canvas.viewport().rect())))
    assert painted_by(canvas, canvas.picture.forget) <= 3 * seen + 30


def test_a_new_title_repaints_only_its_card_and_the_manager(qtbot: QtBot) -> None:
    canvas = shown(qtbot, OpenChart(wide_chart(200)))
    look_at(canvas, "r10", 0.7)

    def rename() -> None:
        with canvas.open_chart.edit("Rename") as draft:
            draft.update("r10", title="Lead")

    assert 1 <= painted_by(canvas, rename) <= 12


def test_a_frame_out_of_time_paints_one_piece_and_goes_on_later(canvas: Canvas) -> None:
    look_at(canvas, "r40", 0.4)
    ticks = iter(range(10_000))
    backing = Backing(canvas.renderer.paint, by_area, clock=lambda: float(next(ticks)))
    image = QImage(canvas.viewport().size(), QImage.Format.Format_RGB32)
    frames = 0
    while not backing.complete:
        painter = QPainter(image)
        backing.frame(painter, canvas.camera, QColor("white"))
        painter.end()
        frames += 1
        assert backing.pieces == 1
    assert 45 <= frames <= 65


def test_what_lies_under_a_changed_panel_is_only_copied(canvas: Canvas) -> None:
    look_at(canvas, "r40", 0.4)
    settle(canvas)
    canvas.picture.forget()
    before = canvas.renderer.painted
    canvas.viewport().repaint(QRect(0, 0, 200, 120))
    assert canvas.renderer.painted == before
    assert not canvas.picture.complete
    settle(canvas)
    assert picture(canvas) == afresh(canvas)


def test_the_hand_comes_before_the_next_piece_of_a_picture(
    canvas: Canvas, monkeypatch: pytest.MonkeyPatch
) -> None:
    look_at(canvas, "r40", 0.4)
    monkeypatch.setattr(canvas.picture, "_clock", iter(range(10_000)).__next__)
    canvas.picture.forget()
    canvas.viewport().update()
    QApplication.sendPostedEvents()  # all that waits, and what is posted meanwhile
    assert canvas.picture.pieces == 1
    assert not canvas.picture.complete


def test_a_dense_view_of_fifty_thousand_cards_is_cut_into_small_pieces(
    canvas: Canvas,
) -> None:
    camera = Camera()
    camera.view = QRectF(0, 0, 900, 600).size()
    pieces: list[QRect] = []

    def paint(_: QPainter, __: Camera, area: QRect) -> None:
        pieces.append(area)

    backing = Backing(paint, by_area)
    image = QImage(900, 600, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    while not backing.complete:
        backing.frame(painter, camera, QColor("white"))
    painter.end()
    assert 45 <= len(pieces) <= 65
    assert sum(area.width() * area.height() for area in pieces) == 900 * 600
    first = pieces[0].center() - QPoint(450, 300)
    assert first.manhattanLength() < 150  # the middle comes first


# --- and that it is right -----------------------------------------------------------------


@pytest.mark.parametrize("scale", SCALES)
def test_a_moved_view_looks_as_if_painted_afresh(canvas: Canvas, scale: float) -> None:
    look_at(canvas, "r60", scale)
    settle(canvas)
    for by in ((13, 0), (0, -7), (-31, 22), (5.5, 3.25), (-200, 90)):
        canvas.pan(QPointF(*by))
        settle(canvas)
    # A glyph that the edge of the view cuts is not smoothed the same way twice, by one pixel.
    inner = canvas.viewport().rect().adjusted(1, 1, -1, -1)
    assert picture(canvas).copy(inner) == afresh(canvas).copy(inner)


def test_zooming_looks_as_if_painted_afresh(canvas: Canvas) -> None:
    look_at(canvas, "r60", 1.0)
    for factor in (1.1, 1.1, 0.7, 0.5, 3.0):
        canvas.zoom(factor, QPointF(200, 150))
        settle(canvas)
    assert picture(canvas) == afresh(canvas)


@pytest.mark.parametrize("scale", [1.0, 0.5, 0.2])
def test_edits_look_as_if_painted_afresh(qtbot: QtBot, scale: float) -> None:
    canvas = shown(qtbot, OpenChart(wide_chart(60)))
    look_at(canvas, "r9", scale)
    settle(canvas)
    for label in ("rename", "move", "add", "recolour", "judge", "fold"):
        edit(canvas, label)
        settle(canvas)
        assert picture(canvas) == afresh(canvas), label


def edit(canvas: Canvas, label: str) -> None:
    if label == "fold":
        canvas.open_chart.fold(["r2"], folded=True)
        return
    with canvas.open_chart.edit(label) as draft:
        match label:
            case "rename":
                draft.update("r9", title="Lead")
            case "move":
                move_role(draft, "r20", "r9")
            case "add":
                add_role(draft, "r1", title="New")
            case "recolour":
                draft.update("r9", functions=("sales",))
            case "judge":
                draft.update("r9", seats=40)
