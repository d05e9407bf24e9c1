"""The editor of who holds a post: one person, several, or a job share."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from orgchart.model.draft import Draft
from orgchart.model.fields import Field
from orgchart.model.people import Seated, take_off
from orgchart.model.records import Holder, Role
from orgchart.model.waiting import called
from orgchart.translation import texts
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.panels.inspector.chips import add_chip
from orgchart.ui.panels.inspector.editor import FieldEditor
from orgchart.ui.panels.inspector.line import Line
from orgchart.ui.panels.inspector.numbers import parse_number
from orgchart.ui.photos.photo_button import PhotoButton
from orgchart.ui.photos.setting import remove_photo, take_photo
from orgchart.ui.photos.sources import Source
from orgchart.ui.style.icons import icon
from orgchart.ui.tab_order import put_in_tab_order
from orgchart.ui.widgets import button, label, row, tool_button

tr = texts("Inspector")

NOBODY = Holder()


class PeopleEditor(FieldEditor):
    """A row for each person. People belong to one post: of several roles they are counted."""

    def __init__(self, field: Field, open_chart: OpenChart) -> None:
        super().__init__(field, open_chart)
        self.people: list[PersonRow] = []
        self._seats = 1
        self._counted = label("", "secondary")
        self.adder = add_chip(tr("+ Add a person"), tr("Add a person to the post"))
        self.adder.clicked.connect(self._begin)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        self._layout.addWidget(self._counted)
        self._foot = row(self.adder, None)
        self._layout.addWidget(self._foot)

    def display(self, roles: Sequence[Role], *, fresh: bool) -> None:
        """Show the holders of one role, the number of people of several."""
        one = roles[0] if len(roles) == 1 else None
        count = sum(len(role.holders) for role in roles)
        several = tr("{n} people named").format(n=count)
        self._counted.setText(tr("1 person named") if count == 1 else several)
        self._counted.setVisible(one is None)
        self._counted.setMinimumHeight(30)
        self._seats = one.seats if one else 1
        holders = list(one.holders or (NOBODY,)) if one else []
        begun = bool(self.people) and self.people[-1].is_new and len(self.people) > 1
        if fresh or len(holders) + begun != len(self.people):
            self._make_rows(holders)
        for holder, person in zip(holders, self.people, strict=False):
            person.show_holder(holder)
        self._foot.setVisible(one is not None and one.holders != ())

    def commit(self) -> None:
        """Want what was typed."""
        for person in self.people:
            person.commit()

    def gather(self) -> None:
        """Want the people as they are typed now; who has neither name nor address is nobody."""
        holders = [person.holder() for person in self.people]
        held = tuple(holder for holder in holders if holder.name or holder.email)
        if held:
            held = (msgspec.structs.replace(held[0], shares=False), *held[1:])
        self.want(held)

    def remove(self, person: PersonRow) -> None:
        """Want a person off the post; they wait for another."""
        at = self.people.index(person)
        self.people.remove(person)
        self._take_out(person)
        if not person.is_new:
            label = tr("Take {name} off the post").format(name=called(person.holder()))
            self.want_edit(label, lambda draft, role: _take_off(draft, role, at))

    def take_photo(self, person: PersonRow, source: Source) -> None:
        """Read a picture, then it is the photo of a person."""
        take_photo(self.open_chart, self._seated(person), source)

    def remove_photo(self, person: PersonRow) -> None:
        """Show a person by initials."""
        remove_photo(self.open_chart, self._seated(person))

    def _seated(self, person: PersonRow) -> Seated:
        return Seated(self.ids[0], self.people.index(person))

    def _begin(self) -> None:
        """A person more shares the seat where every seat is taken."""
        taken = sum(not person.holder().shares for person in self.people)
        self._add_row(Holder(shares=taken >= self._seats), is_new=True)
        put_in_tab_order(self)
        self.people[-1].name.setFocus()

    def _make_rows(self, holders: Sequence[Holder]) -> None:
        while self.people:
            self._take_out(self.people.pop())
        for holder in holders:
            self._add_row(holder, is_new=holder == NOBODY)

    def _add_row(self, holder: Holder, *, is_new: bool) -> None:
        first = not self.people
        made = PersonRow(self, holder, is_new=is_new, first=first)
        self._layout.insertWidget(1 + len(self.people), made)  # after the count
        self.people.append(made)
        if first:
            self.setFocusProxy(made.name)

    def _take_out(self, person: PersonRow) -> None:
        self._layout.removeWidget(person)
        person.hide()
        person.deleteLater()


def _take_off(draft: Draft, role: Role, at: int) -> None:
    take_off(draft, Seated(role.id, at))


class PersonRow(QWidget):
    """A person: photo, name, and behind a caret e-mail, FTE, and whether a seat is shared."""

    def __init__(self, editor: PeopleEditor, holder: Holder, *, is_new: bool, first: bool) -> None:
        super().__init__()
        self.is_new = is_new
        self._holder = holder
        self._editor = editor
        self.name = Line(tr("Name of the holder"))
        self.email = Line(tr("E-mail of the holder"))
        self.fte = Line(tr("FTE of the holder"))
        self.shares = QCheckBox(tr("Shares the seat"))
        self.shares.clicked.connect(editor.gather)
        self.photo = PhotoButton(editor.open_chart.chart)
        self.photo.picked.connect(lambda source: editor.take_photo(self, source))
        self.photo.removed.connect(lambda: editor.remove_photo(self))
        self.more = tool_button("caret-down", tr("E-mail, FTE and more of the holder"))
        self.more.setCheckable(True)
        self.more.toggled.connect(self._unfold)
        for line in (self.name, self.email, self.fte):
            line.written.connect(editor.gather)
        gone = button(tr("Take out of the post"), "ghost")
        gone.clicked.connect(lambda: editor.remove(self))
        self._lay_out(gone)
        self.shares.setHidden(first)
        self.show_holder(holder)

    def show_holder(self, holder: Holder) -> None:
        """Show what is known of the person."""
        self._holder = holder
        self.is_new = self.is_new and holder == NOBODY
        self.name.show_text(holder.name, tr("Nobody named"))
        self.email.show_text(holder.email, tr("E-mail"))
        self.fte.show_text("" if holder.fte is None else f"{holder.fte:g}", tr("FTE"))
        self.shares.setChecked(holder.shares)
        self.photo.show_holder(holder)

    def holder(self) -> Holder:
        """The person as typed; a photo and what newer versions know stay."""
        text = self.fte.text().strip()
        fte = parse_number(text)
        if text and (fte is None or fte < 0):
            sentence = tr("FTE: “{text}” is no number, as 0.5 is.")
            self._editor.open_chart.refused.emit(sentence.format(text=text))
            fte = self._holder.fte
        return msgspec.structs.replace(
            self._holder,
            name=self.name.text().strip(),
            email=self.email.text().strip(),
            fte=fte,
            shares=self.shares.isChecked(),
        )

    def commit(self) -> None:
        """Tell what was typed."""
        for line in (self.name, self.email, self.fte):
            line.commit()

    def _lay_out(self, gone: QWidget) -> None:
        self._details = QWidget()
        below = QVBoxLayout(self._details)
        below.setContentsMargins(0, 0, 0, 4)
        below.setSpacing(4)
        for part in (self.email, self.fte, self.shares, gone):
            below.addWidget(part)
        self._details.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(row(self.photo, self.name, self.more, spacing=2))
        layout.addWidget(self._details)

    def _unfold(self, unfolded: bool) -> None:
        self.more.setIcon(icon("caret-up" if unfolded else "caret-down"))
        self._details.setVisible(unfolded)
