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

from exported_pictures import draw_slide, draw_template
from northwind import example, reorganise, role_called, staff_list
from PySide6.QtCore import QElapsedTimer, QPoint, QPointF, Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from orgchart.catalogue import load_template, templates
from orgchart.export.remedies import Remedy
from orgchart.model import scenarios
from orgchart.model.chart import Chart
from orgchart.model.document import Document
from orgchart.storage import save_chart
from orgchart.ui.app import application
from orgchart.ui.exporting.dialog import ExportDialog
from orgchart.ui.style.appearance import appearance
from orgchart.ui.window import Window
from orgchart.ui.windows import Windows

ROOT = Path(__file__).parent.parent
IMAGES = ROOT / "docs" / "images"
SIZE = (1440, 900)
FACES = ["Inter", "Noto Sans", "Liberation Sans"]  # as desktops have; the first that is there
UNUSED = 150  # lengths of the chart above the managers where nothing is
SETTLE = 900  # milliseconds; animations are done by then
MINIATURES = 4  # times as long for all templates to be drawn on a busy machine


def settle() -> None:
    """Let the window do what it wants to do."""
    clock = QElapsedTimer()
    clock.start()
    while clock.elapsed() < SETTLE:
        application().processEvents()
        QTest.qWait(10)


def editor(chart: Chart, name: str = "Northwind Service") -> Window:
    """A window with a chart from a file of its own."""
    path = Path(tempfile.mkdtemp(dir=Path.home()), f"{name}.orgchart")
    save_chart(chart, path)
    window = Windows().open_file(path)
    assert window is not None
    window.resize(*SIZE)
    settle()
    return window


def start() -> QWidget:
    """The start page."""
    for chart, name in ((load_template("department"), "Spring reorganisation"),
                        (load_template("field-service"), "Field service draft"),
                        (example(), "Northwind Service")):  # fmt: skip
        editor(chart, name).hide()
    window = Windows().open_start()
    window.resize(*SIZE)
    window.show()
    for _ in range(MINIATURES):
        settle()
    return window


def edit() -> QWidget:
    """A chart at work."""
    window = editor(example())
    chosen = role_called(window.chart_in_use.chart, "Team Lead, Day")
    window.chart_in_use.select([chosen])
    window.canvas_in_use.zoom_to(0.75)
    left, *_ = window.chart_in_use.places.box(chosen)
    window.canvas_in_use.look_from(QPointF(left - 40, UNUSED))
    return window


def drag() -> QWidget:
    """A card on its way to another manager."""
    window = editor(example())
    canvas, chart = window.canvas_in_use, window.chart_in_use.chart
    canvas.zoom_to(0.7)
    source, target = (
        role_called(chart, "Escalation Specialist"),
        role_called(chart, "Team Lead, Day"),
    )
    for id in (target, role_called(chart, "Support Manager"), source):
        canvas.reveal(id)
    window.chart_in_use.select([source])
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
        window.canvas_in_use.zoom_to(0.62)
        window.canvas_in_use.reveal(role_called(window.chart_in_use.chart, "Team Lead, Day"))
        return window

    return show


def compare() -> QWidget:
    """Today and a scenario in one picture."""
    document = Document(example())
    id, created = scenarios.create(document.records, "Spring reorganisation")
    document.carry_out("New scenario", created, show=id)
    with document.edit("Reorganise") as draft:
        reorganise(draft)
    window = editor(Chart(document.records.values()))
    window.commands["show-compare"].trigger()
    settle()
    window.view_in_use.zoom_to(0.62)
    window.view_in_use.reveal(role_called(document.chart, "Team Lead, Evening"))
    return window


def far() -> QWidget:
    """A large organisation from afar."""
    sys.path.insert(0, str(ROOT))
    from benchmarks.synthetic import chart, organisation

    window = editor(chart(organisation(1000)), "Northwind, all sites")
    window.canvas_in_use.zoom_to(0.16)
    return window


def importing() -> QWidget:
    """What a staff list was taken for, and what becomes of it."""
    windows = Windows()
    window = windows.open_start()
    window.resize(*SIZE)
    window.show()
    windows.import_list(staff_list(), window)
    settle()
    return window


def heat() -> QWidget:
    """The cards coloured by span, with the legend."""
    window = editor(example())
    window.commands["colour-span"].trigger()
    window.canvas_in_use.zoom_to(0.62)
    window.canvas_in_use.look_from(QPointF(UNUSED, UNUSED))
    return window


def coverage() -> QWidget:
    """Who takes care of what, team by team."""
    window = editor(example())
    assert window.editor is not None
    window.commands["show-coverage"].trigger()
    for side in (window.editor.left, window.editor.right):
        side.fold(True)
    window.editor.views.coverage.rows.setCurrentIndex(1)
    return window


def rules() -> QWidget:
    """The rules, one of them opened."""
    window = editor(example())
    assert window.editor is not None
    window.editor.show_rules("A4")
    return window


def exporting() -> QWidget:
    """The export dialog with the pages of a split."""
    window = editor(example())
    dialog = ExportDialog(window.chart_in_use, window)
    dialog.show()
    dialog.options.apply(Remedy("split", {}))
    for _ in range(MINIATURES):
        settle()
    dialog.pages.strip.setCurrentRow(1)
    return dialog


def tour() -> QWidget:
    """The tour at its third step."""
    from orgchart.ui.help.first_time import begin_tour
    from orgchart.ui.help.tour import Tour

    window = editor(example())
    window.canvas_in_use.zoom_to(0.62)
    begin_tour(window)
    shown = window.findChild(Tour)
    assert isinstance(shown, Tour)
    shown.go(2)
    return window


def pictures() -> Iterator[tuple[str, str, Callable[[], QWidget]]]:
    """File, theme and what is to be seen."""
    yield "start", "light", start
    yield "editor", "light", edit
    yield "editor-dark", "dark", edit
    yield "drag", "light", drag
    yield "findings", "light", panel("Findings")
    yield "statistics", "light", panel("Statistics")
    yield "heat", "light", heat
    yield "import", "light", importing
    yield "compare", "light", compare
    yield "export", "light", exporting
    yield "large", "light", far
    yield "tour", "light", tour
    yield "coverage", "light", coverage  # folds the panels away, from now on
    yield "rules", "light", rules


def main() -> None:
    """Take the pictures named on the command line, or all."""
    home = tempfile.mkdtemp(prefix="orgchart-screenshots-")
    os.environ["HOME"] = home
    for variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
        os.environ[variable] = str(Path(home, variable))
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application().setFont(QFont(FACES))
    wanted = sys.argv[1:]
    for name, theme, show in pictures():
        if wanted and name not in wanted:
            continue
        appearance().choose(theme)
        widget = show()
        settle()
        widget.grab().save(str(IMAGES / f"{name}.png"), quality=0)  # packed as tightly as can be
        print(f"docs/images/{name}.png")
        widget.hide()
    if not wanted or "department-slide" in wanted:
        print(draw_slide(IMAGES).relative_to(ROOT))
    for template in templates():
        if not wanted or template.id in wanted:
            print(draw_template(template.id, IMAGES / "templates").relative_to(ROOT))


if __name__ == "__main__":
    main()
    os._exit(0)  # what hangs on hidden windows need not be taken down piece by piece
