"""A department built in the real program: the two runs of it that test_journey.py starts."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog

from orgchart.model.chart import Chart
from orgchart.ui.canvas.canvas import Canvas
from orgchart.ui.canvas.title_editor import TitleEditor
from orgchart.ui.exporting.dialog import ExportDialog
from support.robot import PLAIN, Deed, focused, key, window, write

Key = Qt.Key
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
DEPARTMENT: dict[str, list[tuple[str, str]]] = {
    "Support Manager": [
        ("Tier 1 Representative", "Ada Brown"),
        ("Tier 2 Representative", "Bo Nilsen"),
        ("Night Representative", "Cara Diaz"),
        ("Chat Representative", "Dan Evans"),
        ("Support Trainer", "Eli Stone"),
    ],
    "Issue Manager": [
        ("Escalation Lead", "Gus Meyer"),
        ("Escalation Specialist", "Hana Sato"),
        ("Complaints Specialist", "Ian Clark"),
        ("Complaints Writer", "Jana Koch"),
        ("Case Analyst", "Kofi Mensah"),
    ],
    "Returns Manager": [
        ("Returns Lead", "Noor Aziz"),
        ("Returns Clerk", "Olga Ivanova"),
        ("Warranty Specialist", "Pia Larsen"),
        ("Warranty Clerk", "Quinn Gray"),
        ("Parts Coordinator", "Rosa Silva"),
    ],
    "Head of Accounts": [
        ("Key Account Manager", "Uma Rao"),
        ("Account Manager", "Viktor Holm"),
        ("Loyalty Lead", "Wei Zhang"),
        ("Rewards Specialist", "Xenia Popa"),
        ("Sales Representative", "Yusuf Demir"),
    ],
}
TOP = ("Service Director", "Grace Okafor")
MANAGERS = dict(zip(DEPARTMENT, ("Ana Ruiz", "Jo Lindqvist", "Lea Novak", "Ivy Chen"), strict=True))
MOVED, NEW_MANAGER = "Case Analyst", "Support Manager"


def build(folder: Path) -> Iterator[Deed]:
    """A blank chart, 25 titles and names by keyboard, a drag, a save, then edits without end."""
    yield in_focus("Blank chart")
    yield key(Key.Key_Space)
    yield on_canvas
    yield key(Key.Key_Return)
    yield from card(*TOP)
    for number, (manager, team) in enumerate(DEPARTMENT.items()):
        if number:
            yield key(Key.Key_P, ALT | SHIFT)  # the manager
            yield key(Key.Key_Return)
        else:
            yield key(Key.Key_Tab)
        yield from card(manager, MANAGERS[manager])
        yield key(Key.Key_Tab)
        for place, role in enumerate(team):
            if place:
                yield key(Key.Key_Return)
            yield from card(*role)
    yield lambda: tell("built")
    yield lambda: drag(role_called(MOVED), role_called(NEW_MANAGER))
    yield lambda: tell("moved")
    yield key(Key.Key_S, CTRL)
    yield from into_file(folder / "Department.orgchart")
    yield lambda: "Saved" in state()
    yield lambda: tell("saved")
    for number in range(100_000):
        yield on_canvas
        yield key(Key.Key_Return)
        yield from card(f"Newcomer {number}", f"Person {number}")
        yield lambda: tell("edited")


def recover(folder: Path) -> Iterator[Deed]:
    """The next start: bring the edits back, save, export, quit."""
    yield lambda: offered() != ""
    yield lambda: print(offered(), flush=True)
    yield in_focus("Bring back")
    yield key(Key.Key_Space)
    yield lambda: window().open_chart is not None
    yield on_canvas
    yield lambda: tell("recovered")
    yield key(Key.Key_S, CTRL)
    yield lambda: "Saved" in state()
    yield key(Key.Key_E, CTRL)
    yield in_dialog(ExportDialog)
    yield key(Key.Key_Return)
    yield from into_file(folder / "Department.pdf")
    yield lambda: "is written" in window().bar.text
    yield on_canvas
    yield key(Key.Key_Q, CTRL)


# --- deeds ----------------------------------------------------------------------------------


def card(title: str, name: str) -> Iterator[Deed]:
    """Title and name into the card that has just been added."""
    yield lambda: isinstance(focused(), TitleEditor)
    yield write(title)
    yield key(Key.Key_Return, SHIFT)
    yield write(name)
    yield key(Key.Key_Return)
    yield on_canvas


def in_focus(name: str) -> Deed:
    """Go by Tab from widget to widget until the button of this name has the focus."""

    def deed() -> bool:
        hearer = focused()
        if hearer is None:
            return False
        if getattr(hearer, "text", str)() == name:
            return True
        QTest.keyClick(hearer, Key.Key_Tab)
        return False

    return deed


def on_canvas() -> bool:
    """Whether the canvas hears the keys."""
    return isinstance(focused(), Canvas)


def into_file(path: Path) -> Iterator[Deed]:
    """Type a path into the dialog that asks for one."""
    yield in_dialog(QFileDialog)
    yield key(Key.Key_A, CTRL)
    yield write(str(path))
    yield enter_until_closed


def in_dialog(kind: type[QDialog]) -> Deed:
    """Wait until a dialog hears the keys."""

    def deed() -> bool:
        hearer = focused()
        return hearer is not None and isinstance(hearer.window(), kind)

    return deed


def enter_until_closed() -> bool:
    """Press Enter; the list of files that fit what was typed may take the first one."""
    dialog = QApplication.activeModalWidget()
    if isinstance(dialog, QFileDialog):
        key(Key.Key_Return)()
    return not isinstance(dialog, QFileDialog)


def drag(source: str, target: str) -> None:
    """Drag a card onto the lower middle of another."""
    canvas = window().canvas_in_use
    canvas.fit()
    view = canvas.viewport()
    start = canvas.card_rect(source).center().toPoint()
    goal = canvas.card_rect(target)
    end = QPoint(round(goal.center().x()), round(goal.top() + 0.8 * goal.height()))
    QTest.mousePress(view, Qt.MouseButton.LeftButton, PLAIN, start)
    for step in range(1, 9):
        QTest.mouseMove(view, start + (end - start) * step / 8)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, PLAIN, end)


# --- what is to be seen ---------------------------------------------------------------------


def state() -> str:
    """What the tool bar says about the file."""
    editor = window().editor
    assert editor is not None
    return editor.tool_bar.file_state.text()


def offered() -> str:
    """What the start page says about work that was not saved."""
    page = window().start_page
    return page.recovered.sentence.text() if page is not None else ""


def role_called(title: str) -> str:
    """The id of the role with a title."""
    return next(id for id, role in chart().roles.items() if role.title == title)


def chart() -> Chart:
    """The chart in the window."""
    return window().chart_in_use.chart


def tell(moment: str) -> None:
    """Print the chart as it is now: title, name, manager's title of each role."""
    roles = chart().roles
    rows = [
        (
            role.title,
            role.holders[0].name if role.holders else "",
            roles[role.reports_to].title if role.reports_to else "",
        )
        for role in roles.values()
    ]
    print(json.dumps({"moment": moment, "rows": rows}), flush=True)
