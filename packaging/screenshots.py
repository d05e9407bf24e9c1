"""Takes the pictures of README and docs from the real window.

    python packaging/screenshots.py [NAME…]

They go to docs/images. The window is drawn off screen, with the data of docs/examples; nothing
of the person who runs this is read or written.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
from PySide6.QtCore import QElapsedTimer, QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from orgchart.catalogue import load_template, scale
from orgchart.importing import import_list
from orgchart.model.chart import Chart
from orgchart.model.records import Settings
from orgchart.ui.app import application
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.style.appearance import appearance
from orgchart.ui.window import Window
from orgchart.ui.windows import Windows

ROOT = Path(__file__).parent.parent
IMAGES = ROOT / "docs" / "images"
EXAMPLE = ROOT / "docs" / "examples" / "northwind-service.csv"
SIZE = (1440, 900)
SETTLE = 900  # milliseconds; animations and miniatures are done by then


def example() -> Chart:
    """The example department, with one lead who leads too many."""
    chart = import_list(EXAMPLE).chart
    found = next(role for role in chart.roles.values() if role.title == "Representative")
    wide = msgspec.structs.replace(found, seats=13, holders=())
    settings = Settings(title="Northwind Service")
    return Chart([settings, *{**chart.roles, wide.id: wide}.values()])


def settle() -> None:
    """Let the window do what it wants to do."""
    clock = QElapsedTimer()
    clock.start()
    while clock.elapsed() < SETTLE:
        application().processEvents()
        QTest.qWait(10)


def editor(chart: Chart) -> Window:
    """A window with a chart and its first manager selected."""
    window = Window()
    window.resize(*SIZE)
    window.show_chart(OpenChart(chart))
    window.show()
    settle()
    top = window.chart_in_use.chart.reports(None)[0]
    manager = window.chart_in_use.chart.reports(top)[1]
    window.chart_in_use.select([manager])
    return window


def start() -> QWidget:
    """The start page."""
    window = Windows().open_start()
    window.resize(*SIZE)
    return window


def edit() -> QWidget:
    """A chart at work."""
    window = editor(example())
    window.canvas_in_use.zoom_to(0.75)
    window.canvas_in_use.reveal(window.chart_in_use.selection[0])
    return window


def drag() -> QWidget:
    """A card on its way to another manager."""
    window = editor(example())
    canvas, chart = window.canvas_in_use, window.chart_in_use
    canvas.zoom_to(0.7)
    top = chart.chart.reports(None)[0]
    managers = chart.chart.reports(top)
    source, target = chart.chart.reports(managers[2])[0], managers[1]
    canvas.reveal(source)
    settle()
    at = canvas.card_rect(source).center().toPoint()
    to = (canvas.card_rect(target).center() + QPointF(0, 8)).toPoint()
    view = canvas.viewport()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    QTest.mouseMove(view, at + QPoint(12, 12))
    QTest.mouseMove(view, to)
    return window


def panel(name: str) -> Callable[[], QWidget]:
    """A chart with one of the panels at the right."""

    def show() -> QWidget:
        window = editor(example())
        assert window.editor is not None
        window.editor.right.show_named(name)
        return window

    return show


def far() -> QWidget:
    """A large organisation from afar."""
    window = editor(scale(load_template("enterprise"), 6000))
    window.canvas_in_use.fit()
    return window


def pictures() -> Iterator[tuple[str, str, Callable[[], QWidget]]]:
    """File, theme and what is to be seen."""
    yield "start", "light", start
    yield "editor", "light", edit
    yield "editor-dark", "dark", edit
    yield "drag", "light", drag
    yield "findings", "light", panel("Findings")
    yield "statistics", "light", panel("Statistics")
    yield "large", "light", far


def main() -> None:
    """Take the pictures named on the command line, or all."""
    home = tempfile.mkdtemp(prefix="orgchart-screenshots-")
    for variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
        os.environ[variable] = str(Path(home, variable))
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application()
    wanted = sys.argv[1:]
    for name, theme, show in pictures():
        if wanted and name not in wanted:
            continue
        appearance().choose(theme)
        widget = show()
        settle()
        widget.grab().save(str(IMAGES / f"{name}.png"))
        print(f"docs/images/{name}.png")
        widget.hide()


if __name__ == "__main__":
    main()
    os._exit(0)  # what hangs on hidden windows need not be taken down piece by piece
