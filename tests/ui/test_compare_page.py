"""Comparing in the window: three views in one geometry, figures, the list of moves."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from orgchart.drawing.views import VIEWS, View
from orgchart.model.chart import Chart
from orgchart.model.edits import move_role
from orgchart.model.scenarios import named, scenarios, seen_chart
from orgchart.storage import encode, load_chart
from orgchart.ui.comparing import exporting, session
from orgchart.ui.comparing.canvas import CompareCanvas
from orgchart.ui.comparing.moves_model import NODE, Department
from orgchart.ui.comparing.page import ComparePage
from orgchart.ui.comparing.sides import TODAY, Side
from orgchart.ui.files.filing import Filing
from orgchart.ui.style.animations import animations
from orgchart.ui.style.appearance import appearance
from orgchart.ui.window import Window
from support.office import answers, start
from support.outline import chart
from support.reorganised import NAME as SPRING
from support.reorganised import reorganised


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[Window]:
    folder = tmp_path_factory.mktemp("comparing")
    document, _ = reorganised()
    path = folder / "Service.orgchart"
    path.write_bytes(encode(Chart(document.records.values())))
    windows = start(folder)
    made = windows.open_file(path)
    assert made is not None
    made.resize(1440, 900)
    yield made
    answers(windows).unsaved = "discard"
    windows.quit()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def window(desk: Window, qtbot: QtBot) -> Iterator[Window]:
    yield desk
    desk.uncover()
    shown = desk.chart_in_use
    while shown.document.done:
        shown.undo()
    shown.document.show(None)
    page_of(desk).session.compare(TODAY, spring(desk))
    desk.commands["compare-changes"].trigger()
    desk.commands["show-chart"].trigger()
    desk.bar.clear_all()


@pytest.fixture
def page(window: Window) -> ComparePage:
    window.commands["show-compare"].trigger()
    return page_of(window)


def page_of(window: Window) -> ComparePage:
    assert window.editor is not None
    return window.editor.views.compare


def canvas(page: ComparePage) -> CompareCanvas:
    assert page.canvas is not None
    return page.canvas


def spring(window: Window) -> Side:
    return Side(named(window.chart_in_use.document.records, SPRING))


def sides(page: ComparePage) -> tuple[str, str]:
    return page.bar.before.text(), page.bar.after.text()


def choose(page: ComparePage, name: str, *, after: bool = True) -> None:
    """Choose an entry of a side's menu."""
    menu = (page.bar.after if after else page.bar.before).menu()
    menu.aboutToShow.emit()
    next(each for each in menu.actions() if each.text() == name).trigger()


def listed(page: ComparePage) -> list[str]:
    """The list as it reads, departments with a colon."""
    told: list[str] = []
    for at, department in enumerate(page.changes.model.departments):
        told.append(f"{department.name}:")
        above = page.changes.model.index(at, 0)
        rows = range(len(department.moves))
        told += [str(page.changes.model.index(row, 0, above).data()) for row in rows]
    return told


def boxes(page: ComparePage, view: View) -> dict[str, tuple[float, float, float, float]]:
    page.show_view(view)
    shown = canvas(page)
    return {id: shown.card_rect(id).getRect() for id in shown.open_chart.places.ids}  # type: ignore[misc]


def pixels(page: ComparePage) -> QImage:
    QApplication.processEvents()
    image: QImage = canvas(page).viewport().grab().toImage()
    return image


def test_today_is_compared_with_the_scenario_at_first(page: ComparePage) -> None:
    assert sides(page) == ("Today", SPRING)
    assert page.view == "changes"
    assert page.changes.summary.text() == ("1 new · 1 moved · 1 removed · 4 changed · 9 unchanged")


def test_who_stayed_is_in_the_same_place_in_all_views(page: ComparePage) -> None:
    canvas(page).zoom_to(0.8)
    canvas(page).pan(QPointF(-37, 21))
    before, changes, after = (boxes(page, view) for view in VIEWS)
    for id in before.keys() & after.keys() - {"night-agent"}:
        assert before[id] == changes[id] == after[id]
    assert before["night-agent"] == changes["was/night-agent"]
    assert after["night-agent"] == changes["night-agent"] != before["night-agent"]
    assert "loyalty-lead" in changes.keys() - after.keys()


def test_the_next_view_is_one_key_away(window: Window, page: ComparePage) -> None:
    seen = []
    for _ in VIEWS:
        window.commands["next-compare-view"].trigger()
        seen.append(canvas(page).view)
    assert seen == ["after", "before", "changes"]


def test_marks_are_seen_from_near_and_from_afar(page: ComparePage) -> None:
    for scale in (1.0, 0.5, 0.2):
        canvas(page).zoom_to(scale)
        canvas(page).reveal("night-lead")
        rect = canvas(page).card_rect("night-lead")
        page.show_view("changes")
        marked = pixels(page)
        colour = appearance().colour("added")
        edge = [QPoint(round(rect.left()) + n, round(rect.center().y())) for n in range(-2, 3)]
        assert any(_near(marked.pixelColor(at), colour) for at in edge)
        page.show_view("after")
        assert not any(_near(pixels(page).pixelColor(at), colour) for at in edge)


def _near(one: QColor, other: QColor) -> bool:
    pairs = ((one.red(), other.red()), (one.green(), other.green()), (one.blue(), other.blue()))
    return sum(abs(a - b) for a, b in pairs) < 60


def test_a_view_fades_into_the_next(
    page: ComparePage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(animations(), "wanted", True)
    page.show_view("before")
    during = pixels(page)
    qtbot.waitUntil(lambda: not canvas(page).fading)
    assert pixels(page) != during


def test_figures_have_their_differences(page: ComparePage) -> None:
    rows = page.changes.numbers.told()
    assert rows["People"] == ("41", "42", "+1")
    assert rows["Largest span"] == ("17", "10", "−7")
    assert rows["Layers"] == ("4", "4", "0")
    assert "Managers" in page.numbers.told()


def test_the_list_tells_people_and_posts_by_department(page: ComparePage) -> None:
    told = listed(page)
    assert "Sales Manager:" in told
    assert "Kenji Mori\nMoves to another post: Loyalty Lead → Warranty Agent" \
           " · to Returns Manager" in told  # fmt: skip
    assert "Returns Agent\nChanged: Seats 8 → 9" in told


def test_the_list_is_filtered_by_what_there_is(page: ComparePage) -> None:
    filter = page.changes.filter
    offered = [filter.itemText(n) for n in range(filter.count())]
    assert offered[:3] == ["All changes · 7", "People · 3", "Posts · 4"]
    filter.setCurrentIndex(offered.index("People · 3"))
    filter.activated.emit(1)
    nodes = [each for group in page.changes.model.departments for each in group.moves]
    assert {each.of for each in nodes} == {"person"}
    filter.setCurrentIndex(0)
    filter.activated.emit(0)


def test_a_click_on_a_line_goes_to_the_role(page: ComparePage, qtbot: QtBot) -> None:
    page.show_view("after")
    canvas(page).zoom_to(2.0)
    tree = page.changes.tree
    at = page.changes.model.find("loyalty-lead")
    tree.scrollTo(at)
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=tree.visualRect(at).center())
    assert canvas(page).view == "changes"  # it is not there afterwards
    assert canvas(page).open_chart.selection == ("loyalty-lead",)
    seen = canvas(page).viewport().rect()
    assert seen.contains(canvas(page).card_rect("loyalty-lead").center().toPoint())


def test_enter_goes_to_a_role_and_folds_a_department(page: ComparePage) -> None:
    tree, model = page.changes.tree, page.changes.model
    first = model.index(0, 0)
    assert isinstance(first.data(NODE), Department)
    tree.setCurrentIndex(first)
    QTest.keyClick(tree, Qt.Key.Key_Return)
    assert not tree.isExpanded(first)
    QTest.keyClick(tree, Qt.Key.Key_Return)
    tree.setCurrentIndex(model.index(0, 0, first))
    QTest.keyClick(tree, Qt.Key.Key_Return)
    assert canvas(page).open_chart.selection == (model.departments[0].moves[0].role,)


def test_a_click_on_a_card_finds_its_line_and_a_drag_moves_the_chart(page: ComparePage) -> None:
    shown = canvas(page)
    shown.fit()
    at = shown.card_rect("returns-agent").center().toPoint()
    QTest.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert page.changes.tree.currentIndex().data(NODE).role == "returns-agent"
    origin = shown.camera.origin
    QTest.mousePress(shown.viewport(), Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseMove(shown.viewport(), at - QPoint(60, 0))
    QTest.mouseRelease(shown.viewport(), Qt.MouseButton.LeftButton, pos=at - QPoint(60, 0))
    assert shown.camera.origin.x() > origin.x()
    assert shown.open_chart.selection == ("returns-agent",)


def test_the_tip_of_a_card_tells_all_of_it(page: ComparePage) -> None:
    shown = canvas(page)
    shown.fit()
    assert shown.told_at(shown.card_rect("night-agent").center()) == (
        "Moved\nfrom Day Lead (Omar Haddad) to Night Lead"
    )
    assert shown.told_at(shown.card_rect("director").center()) == ""


def test_zooming_is_about_the_comparison_while_it_is_in_front(
    window: Window, page: ComparePage
) -> None:
    other = window.canvas_in_use.camera.scale
    canvas(page).zoom_to(0.5)
    window.commands["zoom-in"].trigger()
    assert canvas(page).camera.scale == pytest.approx(0.625)
    assert window.canvas_in_use.camera.scale == other
    assert window.editor is not None
    assert window.editor.left.isHidden()
    window.commands["show-chart"].trigger()
    assert not window.editor.left.isHidden()


def test_it_follows_edits_from_where_one_looks(
    window: Window, page: ComparePage, qtbot: QtBot
) -> None:
    canvas(page).zoom_to(0.9)
    window.chart_in_use.document.show(spring(window).scenario)
    with window.chart_in_use.edit("Move") as draft:
        move_role(draft, "issue-lead", "returns-manager")
    qtbot.waitUntil(lambda: "2 moved" in page.changes.summary.text())
    assert canvas(page).camera.scale == 0.9
    window.commands["undo"].trigger()
    qtbot.waitUntil(lambda: "1 moved" in page.changes.summary.text())


def test_other_sides_are_chosen_and_swapped(window: Window, page: ComparePage) -> None:
    choose(page, SPRING, after=False)
    choose(page, "Today")
    assert sides(page) == (SPRING, "Today")
    page.bar.swap.click()
    assert sides(page) == ("Today", SPRING)
    choose(page, "Today")
    assert page.changes.summary.text() == "15 unchanged"
    assert not page.changes.filter.isVisible()


def test_another_chart_and_a_newer_list_are_compared(
    window: Window, page: ComparePage, tmp_path: Path, qtbot: QtBot
) -> None:
    other, staff = tmp_path / "Autumn.orgchart", tmp_path / "staff.csv"
    other.write_bytes(encode(chart("Director\n  Ana\n")))
    rows = [f"{role.title},{role.holders[0].name}"
            for role in window.chart_in_use.chart.roles.values() if role.holders]  # fmt: skip
    staff.write_text("\n".join(["Title,Name", *rows[:-1], "Clerk,Noa New"]), "utf-8")
    assert window.windows is not None
    answers(window.windows).paths = [other]
    choose(page, "Another chart…")
    qtbot.waitUntil(lambda: sides(page) == ("Today", "Autumn"))
    answers(window.windows).paths = [staff]
    choose(page, "A newer staff list…")
    qtbot.waitUntil(lambda: sides(page) == ("Today", "staff"))
    assert any(line.startswith("Noa New\nJoins") for line in listed(page))


def test_an_earlier_version_is_compared(window: Window, page: ComparePage, qtbot: QtBot) -> None:
    filing = window.filing
    assert isinstance(filing, Filing)
    assert filing.save(wait=True)
    with window.chart_in_use.edit("Rename") as draft:
        draft.update("director", title="Head of service")
    menu = page.bar.before.menu()
    menu.aboutToShow.emit()
    versions = next(found for each in menu.actions() if isinstance(found := each.menu(), QMenu))
    versions.actions()[0].trigger()
    qtbot.waitUntil(lambda: sides(page)[0].startswith("Saved"))
    choose(page, "Today")
    assert any("Head of service" in line and "Title" in line for line in listed(page))


def test_what_comes_from_elsewhere_is_kept_as_a_scenario(window: Window, page: ComparePage) -> None:
    document = window.chart_in_use.document
    wanted = seen_chart(document.records, spring(window).scenario)
    page.session.compare(TODAY, Side(still=wanted, name="Elsewhere"))
    assert not page.changes.take_over.isVisible()
    assert window.windows is not None
    answers(window.windows).name = "Copy"
    page.changes.keep.click()
    assert [each.name for each in scenarios(document.records)] == [SPRING, "Copy"]
    assert sides(page) == ("Today", "Copy")
    copy = named(document.records, "Copy")
    assert dict(seen_chart(document.records, copy).roles) == dict(wanted.roles)
    assert page.changes.take_over.isVisible()


def test_the_views_and_the_list_are_exported(
    window: Window, page: ComparePage, tmp_path: Path, qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    for id, name in (("export-comparison", "plan.pdf"), ("export-moves", "moves.xlsx")):
        told, path = f"{name} is written", tmp_path / name
        monkeypatch.setattr(exporting, "ask_target", _always(path))
        window.commands[id].trigger()
        qtbot.waitUntil(_says(window, told), timeout=10_000)
    assert (tmp_path / "plan.pdf").read_bytes().count(b"/Type /Page\n") == 3
    assert (tmp_path / "moves.xlsx").stat().st_size > 1000


def test_a_large_comparison_is_seen_before_its_findings_are_counted(
    page: ComparePage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(session, "LARGE", 0)
    seen: list[bool] = []
    page.session.changed.connect(lambda _: seen.append("Findings" in page.changes.numbers.told()))
    choose(page, "Today", after=False)
    qtbot.waitUntil(lambda: len(seen) == 2)
    assert seen == [False, True]


def _always(path: Path) -> Callable[..., Path]:
    return lambda *_: path


def _says(window: Window, told: str) -> Callable[[], bool]:
    return lambda: told in window.bar.text


def test_without_anything_to_compare_it_says_so(tmp_path: Path, qtbot: QtBot) -> None:
    windows = start(tmp_path)
    path = tmp_path / "Alone.orgchart"
    path.write_bytes(encode(chart("Boss\n  Ana\n")))
    window = windows.open_file(path)
    assert window is not None
    window.commands["show-compare"].trigger()
    page = page_of(window)
    assert page.canvas is None
    assert not page.side.isVisible()
    window.commands["fit"].trigger()
    assert load_chart(path).chart.roles
    windows.quit()
