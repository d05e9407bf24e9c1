"""The inspector: what it shows of one role and of several, and what typing into it does."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from orgchart.model.fields import fields_of
from orgchart.model.records import Holder, Role
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.panels.inspector.line import Line
from orgchart.ui.panels.inspector.panel import Inspector
from orgchart.ui.style.appearance import appearance
from support.outline import chart

# The platform without a screen says so for every window with a least size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

TEAM = """
Director "Grace Okafor" [director] (leadership)
  Support Manager "Ana Ruiz" [manager] (support)
    Team Lead "Omar Haddad" [team lead] (support)
      Agent x17 (support)
    Trainer (training, support)
  Sales Manager "Ivy Chen" [manager] (sales)
"""


@pytest.fixture
def opened() -> OpenChart:
    return OpenChart(chart(TEAM))


@pytest.fixture
def panel(qtbot: QtBot, opened: OpenChart) -> Inspector:
    made = Inspector(opened)
    qtbot.addWidget(made)
    made.resize(304, 900)
    made.show()
    made.activateWindow()
    QTest.qWaitForWindowActive(made)
    return made


def line_of(panel: Inspector, name: str) -> Line:
    found = panel.form.editors[name].findChild(Line)
    assert found is not None
    return found


def type_into(line: Line, text: str, *, enter: bool = True) -> None:
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, text) if text else QTest.keyClick(line, Qt.Key.Key_Delete)
    if enter:
        QTest.keyClick(line, Qt.Key.Key_Return)


def last_step(opened: OpenChart) -> str:
    return opened.document.done[-1].label


def test_without_a_selection_it_says_what_to_do(panel: Inspector, opened: OpenChart) -> None:
    assert not panel.form.isVisible()
    opened.select(["team-lead"])
    assert panel.form.isVisible()


def test_every_field_that_is_not_internal_can_be_edited(panel: Inspector) -> None:
    shown = {name for name, field in fields_of(Role).items() if field.kind != "internal"}
    assert shown | {"custom"} == panel.form.editors.keys()


def test_every_control_has_a_name_for_screen_readers(panel: Inspector, opened: OpenChart) -> None:
    panel.form.more.click()
    opened.select(["team-lead"])
    nameless = [
        child
        for child in panel.form.findChildren(QWidget)
        if child.isVisible()
        and child.focusPolicy() & Qt.FocusPolicy.TabFocus
        and child.focusProxy() is None
        and not (child.accessibleName() or getattr(child, "text", str)())
    ]
    assert nameless == []


def test_enter_commits_one_step_with_a_readable_label(panel: Inspector, opened: OpenChart) -> None:
    opened.select(["team-lead"])
    type_into(line_of(panel, "title"), "Night Lead")
    assert opened.chart.roles["team-lead"].title == "Night Lead"
    assert last_step(opened) == "Change title of Omar Haddad"
    opened.undo()
    assert line_of(panel, "title").text() == "Team Lead"


def test_leaving_the_field_commits_and_escape_reverts(panel: Inspector, opened: OpenChart) -> None:
    opened.select(["team-lead"])
    type_into(line_of(panel, "team"), "Blue", enter=False)
    line_of(panel, "tier").setFocus()
    assert opened.chart.roles["team-lead"].team == "Blue"
    type_into(line_of(panel, "tier"), "2", enter=False)
    QTest.keyClick(line_of(panel, "tier"), Qt.Key.Key_Escape)
    line_of(panel, "team").setFocus()
    assert opened.chart.roles["team-lead"].tier == ""
    assert len(opened.document.done) == 1


def test_typing_survives_a_change_elsewhere(panel: Inspector, opened: OpenChart) -> None:
    opened.select(["team-lead"])
    type_into(line_of(panel, "title"), "Half a ti", enter=False)
    with opened.edit("Rename it elsewhere") as draft:
        draft.update("team-lead", title="Other", tier="3")
    assert line_of(panel, "title").text() == "Half a ti"
    assert line_of(panel, "tier").text() == "3"


def test_typing_survives_another_selection(
    qtbot: QtBot, panel: Inspector, opened: OpenChart
) -> None:
    opened.select(["team-lead"])
    type_into(line_of(panel, "title"), "Night Lead", enter=False)
    opened.select(["agent"])
    assert line_of(panel, "title").text() == "Agent"
    qtbot.waitUntil(lambda: opened.chart.roles["team-lead"].title == "Night Lead")
    assert opened.chart.roles["agent"].title == "Agent"


def test_undo_belongs_to_the_chart_while_nothing_is_typed(
    panel: Inspector, opened: OpenChart
) -> None:
    opened.select(["team-lead"])
    undone: list[None] = []
    from PySide6.QtGui import QKeySequence, QShortcut

    QShortcut(QKeySequence("Ctrl+Z"), panel, lambda: undone.append(None))
    title = line_of(panel, "title")
    title.setFocus()
    QTest.keyClick(title, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(undone) == 1
    QTest.keyClicks(title, "x")
    QTest.keyClick(title, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(undone) == 1
    assert title.text() == "Team Lead"


def test_several_roles_show_what_differs_and_are_edited_at_once(
    panel: Inspector, opened: OpenChart
) -> None:
    opened.select(["team-lead", "agent"])
    title, level = line_of(panel, "title"), panel.form.editors["level"]
    assert (title.text(), title.placeholderText()) == ("", "Several values")
    assert level.box.currentIndex() == -1
    assert line_of(panel, "fte").text() == "1"
    type_into(line_of(panel, "team"), "Blue")
    assert {opened.chart.roles[id].team for id in ("team-lead", "agent")} == {"Blue"}
    assert last_step(opened) == "Change team of 2 roles"
    line_of(panel, "title").setFocus()
    line_of(panel, "team").setFocus()
    assert len(opened.document.done) == 1


def test_a_level_is_chosen_by_keyboard(panel: Inspector, opened: OpenChart) -> None:
    with opened.edit("Guess") as draft:
        draft.update("agent", level_guessed=True)
    opened.select(["agent"])
    box = panel.form.editors["level"].box
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert opened.chart.roles["agent"].level == "senior"
    assert opened.chart.roles["agent"].level_guessed is False


def test_vacant_sends_the_people_away_and_a_name_fills_the_post(
    panel: Inspector, opened: OpenChart
) -> None:
    opened.select(["team-lead"])
    status = panel.form.editors["status"]
    QTest.mouseClick(status.buttons["vacant"], Qt.MouseButton.LeftButton)
    role = opened.chart.roles["team-lead"]
    assert (role.status, role.holders) == ("vacant", ())
    type_into(panel.form.editors["holders"].people[0].name, "Bo Larsen")
    role = opened.chart.roles["team-lead"]
    assert (role.status, role.holders[0].name) == ("filled", "Bo Larsen")
    assert status.buttons["filled"].isChecked()


def test_clearing_a_name_lets_the_person_wait(panel: Inspector, opened: OpenChart) -> None:
    opened.select(["team-lead"])
    type_into(panel.form.editors["holders"].people[0].name, "")
    role = opened.chart.roles["team-lead"]
    assert (role.status, role.holders) == ("vacant", ())
    assert [each.holder.name for each in opened.chart.not_placed.values()] == ["Omar Haddad"]
    opened.undo()
    assert opened.chart.roles["team-lead"].holders[0].name == "Omar Haddad"
    assert not opened.chart.not_placed


def test_planned_asks_from_when(panel: Inspector, opened: OpenChart) -> None:
    opened.select(["trainer"])
    assert not line_of(panel, "start").isVisible()
    status = panel.form.editors["status"]
    QTest.mouseClick(status.buttons["planned"], Qt.MouseButton.LeftButton)
    assert line_of(panel, "start").isVisible()
    type_into(line_of(panel, "start"), "2031-04-01")
    assert opened.chart.roles["trainer"].start == "2031-04-01"


def test_a_second_person_shares_the_only_seat(panel: Inspector, opened: OpenChart) -> None:
    opened.select(["team-lead"])
    people = panel.form.editors["holders"]
    QTest.mouseClick(people.adder, Qt.MouseButton.LeftButton)
    type_into(people.people[1].name, "Bo Larsen")
    role = opened.chart.roles["team-lead"]
    assert [holder.name for holder in role.holders] == ["Omar Haddad", "Bo Larsen"]
    assert [holder.shares for holder in role.holders] == [False, True]
    assert role.seats == 1
    people.people[1].more.click()
    people.people[1].shares.click()
    assert opened.chart.roles["team-lead"].seats == 2


def test_e_mail_and_fte_of_a_person_stand_behind_the_caret(
    panel: Inspector, opened: OpenChart
) -> None:
    opened.select(["team-lead"])
    person = panel.form.editors["holders"].people[0]
    assert not person.email.isVisible()
    QTest.mouseClick(person.more, Qt.MouseButton.LeftButton)
    type_into(person.email, "omar@example.org")
    type_into(person.fte, "0,8")
    holder = opened.chart.roles["team-lead"].holders[0]
    assert holder == Holder(name="Omar Haddad", email="omar@example.org", fte=0.8)


def test_a_person_is_taken_out_of_the_post(panel: Inspector, opened: OpenChart) -> None:
    with opened.edit("Share") as draft:
        draft.update("trainer", holders=(Holder(name="A"), Holder(name="B", shares=True)))
    opened.select(["trainer"])
    people = panel.form.editors["holders"]
    people.remove(people.people[0])
    assert opened.chart.roles["trainer"].holders == (Holder(name="B"),)
    assert len(people.people) == 1


def test_fewer_seats_than_vacant_ones_and_a_new_fte_of_a_group(
    panel: Inspector, opened: OpenChart
) -> None:
    with opened.edit("Open posts") as draft:
        draft.update("agent", vacant_seats=5, fte_total=16.5)
    opened.select(["agent"])
    assert line_of(panel, "vacant_seats").text() == "5"
    type_into(line_of(panel, "seats"), "3")
    role = opened.chart.roles["agent"]
    assert (role.seats, role.vacant_seats, role.fte_total) == (3, 3, None)
    QTest.keyClick(line_of(panel, "seats"), Qt.Key.Key_Up)
    QTest.keyClick(line_of(panel, "seats"), Qt.Key.Key_Return)
    assert opened.chart.roles["agent"].seats == 4


@pytest.mark.parametrize(("name", "text"), [("seats", "many"), ("seats", "1.5"), ("fte", "")])
def test_what_is_no_number_is_refused_in_a_sentence(
    panel: Inspector, opened: OpenChart, name: str, text: str
) -> None:
    said: list[str] = []
    opened.refused.connect(said.append)
    opened.select(["agent"])
    before = line_of(panel, name).text()
    type_into(line_of(panel, name), text)
    assert len(said) == 1
    assert line_of(panel, name).text() == before
    assert opened.document.done == []


def test_a_refused_value_is_put_back(panel: Inspector, opened: OpenChart) -> None:
    said: list[str] = []
    opened.refused.connect(said.append)
    opened.select(["agent"])
    type_into(line_of(panel, "vacant_seats"), "99")
    assert "no more vacant than seats" in said[0]
    assert line_of(panel, "vacant_seats").text() == "0"


def test_a_tick_for_several_roles(panel: Inspector, opened: OpenChart) -> None:
    panel.form.more.click()
    opened.select(["trainer", "agent"])
    with opened.edit("One of them") as draft:
        draft.update("trainer", assistant=True)
    tick = panel.form.editors["assistant"].tick
    assert tick.checkState() == Qt.CheckState.PartiallyChecked
    tick.click()
    assert opened.chart.roles["agent"].assistant is True
    tick.click()
    assert not any(opened.chart.roles[id].assistant for id in ("trainer", "agent"))


def test_a_note_is_committed_when_it_is_left(panel: Inspector, opened: OpenChart) -> None:
    opened.select(["team-lead"])
    note = panel.form.editors["note"].text
    note.setFocus()
    QTest.keyClicks(note, "Two lines")
    QTest.keyClick(note, Qt.Key.Key_Return)
    QTest.keyClicks(note, "of note")
    assert opened.document.done == []
    line_of(panel, "title").setFocus()
    assert opened.chart.roles["team-lead"].note == "Two lines\nof note"


def test_fields_of_ones_own(panel: Inspector, opened: OpenChart) -> None:
    panel.form.more.click()
    opened.select(["agent"])
    own = panel.form.editors["custom"]
    QTest.mouseClick(own.adder, Qt.MouseButton.LeftButton)
    type_into(own.rows[0].name, "Desk")
    type_into(own.rows[0].value, "12 b")
    assert opened.chart.roles["agent"].custom == {"Desk": "12 b"}
    type_into(own.rows[0].name, "Room")
    assert opened.chart.roles["agent"].custom == {"Room": "12 b"}
    opened.select(["agent", "trainer"])
    assert own.rows[0].value.placeholderText() == "Several values"
    own.remove(own.rows[0])
    assert opened.chart.roles["agent"].custom == {}


def test_the_finding_of_the_role_stands_below_the_card(qtbot: QtBot) -> None:
    text = TEAM.replace(
        '"Ivy Chen" [manager] (sales)', '"Ivy Chen" [manager] (sales)\n    Seller x6 (sales)'
    )
    opened = OpenChart(chart(text))
    panel = Inspector(opened)
    qtbot.addWidget(panel)
    panel.show()
    opened.select(["team-lead"])
    assert panel.findings.isVisible()
    sentences = [child.accessibleName() for child in panel.findings.findChildren(QWidget)]
    assert any(text.startswith("warning: Omar Haddad leads 17") for text in sentences)
    assert not [problem for problem in opened.problems if "sales-manager" in problem.roles]
    opened.select(["sales-manager"])
    assert not panel.findings.isVisible()


def test_the_card_is_painted_in_the_theme_in_force(panel: Inspector, opened: OpenChart) -> None:
    opened.select(["team-lead"])
    assert panel.header.accessibleName() == "Team Lead, Omar Haddad"
    light = panel.header.grab().toImage()
    appearance().choose("dark")
    try:
        assert panel.header.grab().toImage() != light
    finally:
        appearance().choose("light")


def test_hidden_it_does_not_follow_and_shown_it_catches_up(
    panel: Inspector, opened: OpenChart
) -> None:
    opened.select(["team-lead"])
    panel.hide()
    with opened.edit("Rename") as draft:
        draft.update("team-lead", title="Other")
    assert line_of(panel, "title").text() == "Team Lead"
    panel.show()
    assert line_of(panel, "title").text() == "Other"


def test_the_wheel_scrolls_and_changes_no_level(panel: Inspector, opened: OpenChart) -> None:
    from PySide6.QtCore import QPoint, QPointF
    from PySide6.QtGui import QWheelEvent

    opened.select(["agent"])
    box = panel.form.editors["level"].box
    event = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(), QPoint(0, -240), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(box, event)
    assert opened.chart.roles["agent"].level == "representative"
