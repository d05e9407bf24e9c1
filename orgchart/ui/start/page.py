"""The start page."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QTabBar, QVBoxLayout, QWidget

from orgchart.catalogue import Template, damaged, templates
from orgchart.model.errors import InputError
from orgchart.policy import organisation
from orgchart.translation import inside, texts
from orgchart.ui.files.recent import RecentFiles
from orgchart.ui.start.card import RIM
from orgchart.ui.start.counting import people_text
from orgchart.ui.start.gallery import Gallery
from orgchart.ui.start.miniatures import Miniatures
from orgchart.ui.start.people import PeopleChooser
from orgchart.ui.start.ranking import of_models, ranked, size_name
from orgchart.ui.start.recovered import RecoveredBar
from orgchart.ui.start.side import Side
from orgchart.ui.start.veil import DropVeil
from orgchart.ui.style.appearance import appearance
from orgchart.ui.widgets import button, divider, label, row

tr = texts("Start")

_MARGIN = 40
_BY_MODEL, _ALL = 1, 2  # tabs; the first one is by size


class StartPage(QWidget):
    """What a window shows before a chart is open.

    ``template_chosen`` tells the template's id and the people it is wanted for, 0 for its own
    size. ``folder`` holds templates of the user's own.
    """

    blank_asked = Signal()
    open_asked = Signal()
    import_asked = Signal()
    file_chosen = Signal(str)
    template_chosen = Signal(str, int)
    recover_asked = Signal()
    discard_asked = Signal()

    def __init__(self, recent: RecentFiles | None = None, folder: Path | None = None) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self.unread = label("", "secondary", wrap=True)
        self._templates = self._read(folder)
        self._by_id = {template.id: template for template in self._templates}
        self._picked_by_hand = ""
        self.side = Side(recent or RecentFiles())
        self.recovered = RecoveredBar()
        self.people = PeopleChooser()
        self.tabs = _tabs(len(self._templates))
        self.gallery = Gallery(self._templates)
        self.miniatures = Miniatures(folder, self)
        self.about = label("", "secondary", wrap=True)
        self.use = button("", "primary")
        self.veil = DropVeil(self)
        self._lay_out()
        self._connect()
        self._rank()

    def show_recovered(self, sentence: str | None) -> None:
        """Offer unsaved work that was found, or nothing."""
        self.recovered.tell(sentence)

    def refresh_recent(self) -> None:
        """Read the list of recent files again."""
        self.side.recent.refresh()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """The list may have grown meanwhile; keys choose a template at once."""
        super().showEvent(event)
        if not event.spontaneous():
            self.refresh_recent()
            self.miniatures.ask(self.gallery.order, self.people.people)
            self.gallery.cards[self.gallery.choice].setFocus()

    def _read(self, folder: Path | None) -> list[Template]:
        """All templates; without the user's own, and saying so, when one of them is damaged."""
        try:
            found, why = templates(folder), ""
        except InputError as error:
            told = tr("Your own templates are not shown, because one cannot be read: {why}")
            found, why = templates(), told.format(why=error)
        told = tr("A template of your organisation is not shown: {why}")
        sentences = [organisation().trouble, why, *(told.format(why=each) for _, each in damaged())]
        self.unread.setText(" ".join(filter(None, sentences)))
        self.unread.setVisible(any(sentences))
        return found

    # --- what is on it ----------------------------------------------------------------------

    def _lay_out(self) -> None:
        main = QVBoxLayout()
        # The cards keep a rim for the ring of the focus; everything else stands flush with them.
        main.setContentsMargins(_MARGIN - RIM, 24, _MARGIN - RIM, 20)
        main.setSpacing(12)
        main.addLayout(self._head())
        main.addWidget(self.gallery, 1)
        main.addLayout(self._foot())
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.side)
        layout.addWidget(divider(vertical=True))
        layout.addLayout(main, 1)

    def _head(self) -> QVBoxLayout:
        head = QVBoxLayout()
        head.setContentsMargins(RIM, 0, RIM, 0)
        head.setSpacing(0)
        ordinary = tr("Every template is an ordinary chart: rename, move, delete as you like.")
        head.addWidget(self.recovered)
        head.addSpacing(16)
        head.addWidget(label(tr("Start with a structure"), "display"))
        head.addSpacing(4)
        head.addWidget(label(ordinary, "secondary", wrap=True))
        head.addWidget(self.unread)
        if organisation().is_set:
            head.addWidget(label(_set_for_all(), "secondary", wrap=True))
        head.addSpacing(20)
        head.addWidget(self.people)
        head.addSpacing(12)
        head.addWidget(row(self.tabs, None, self.people.own_size))
        return head

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setContentsMargins(RIM, 0, RIM, 0)
        foot.setSpacing(24)
        foot.addWidget(self.about, 1)
        foot.addWidget(self.use)
        return foot

    def _connect(self) -> None:
        self.side.blank_asked.connect(self.blank_asked)
        self.side.open_asked.connect(self.open_asked)
        self.side.import_asked.connect(self.import_asked)
        self.side.recent.chosen.connect(self.file_chosen)
        self.recovered.recover_asked.connect(self.recover_asked)
        self.recovered.discard_asked.connect(self.discard_asked)
        self.people.changed.connect(self._rank)
        self.tabs.currentChanged.connect(self._rank)
        self.gallery.chosen.connect(self._tell_choice)
        self.gallery.used.connect(self._use)
        self.miniatures.ready.connect(self.gallery.show_miniature)
        self.use.clicked.connect(lambda: self._use(self.gallery.choice))
        appearance().changed.connect(self.update)

    # --- choosing ---------------------------------------------------------------------------

    def _rank(self, *_: object) -> None:
        people = self.people.people
        shown = self._shown(people)
        best = ranked(shown, people)[0].id if people else ""
        ids = [template.id for template in shown]
        self.gallery.arrange(ids, best)
        if self.isVisible():
            self.miniatures.ask(ids, people)
        self.people.words.setText(self._size_in_words(people))
        self._choose(self._picked_by_hand if self._picked_by_hand in ids else best or ids[0])
        self._tell_use()

    def _shown(self, people: int) -> list[Template]:
        tab = self.tabs.currentIndex()
        wanted = of_models(self._templates) if tab == _BY_MODEL else self._templates
        return ranked(wanted, people) if people and tab != _ALL else wanted

    def _size_in_words(self, people: int) -> str:
        if not people:
            return ""
        unit = tr("person") if people == 1 else tr("people")
        return f"{unit} · {inside(size_name(self._templates, people))}"

    def _choose(self, id: str) -> None:
        """Choose for the user: what was picked by hand stays wished for."""
        by_hand = self._picked_by_hand
        self.gallery.choose(id)
        self._picked_by_hand = by_hand

    def _tell_choice(self, id: str) -> None:
        self._picked_by_hand = id
        self.about.setText(self._by_id[id].description)
        self._tell_use()

    def _tell_use(self) -> None:
        name = self._by_id[self.gallery.choice].name.replace("&", "&&")
        people = self.people.people
        if people:
            text = tr("Use “{name}” for {people}")
            self.use.setText(text.format(name=name, people=people_text(people)))
        else:
            self.use.setText(tr("Use “{name}”").format(name=name))

    def _use(self, id: str) -> None:
        self.template_chosen.emit(id, self.people.people)

    # --- dropping files ---------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Files may be dropped anywhere on the page."""
        files = _files(event.mimeData())
        if files:
            event.acceptProposedAction()
            self.veil.lift(len(files))

    def dragLeaveEvent(self, _: QDragLeaveEvent) -> None:  # noqa: N802
        """The files went elsewhere."""
        self.veil.hide()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Hand on what was dropped."""
        self.veil.hide()
        event.acceptProposedAction()
        for path in _files(event.mimeData()):
            self.file_chosen.emit(path)


def _set_for_all() -> str:
    told = tr("Templates or defaults of new charts are set by your organisation, in {folder}.")
    return told.format(folder=organisation().folder)


def _tabs(count: int) -> QTabBar:
    tabs = QTabBar()
    tabs.setDrawBase(False)
    tabs.setExpanding(False)
    tabs.setAccessibleName(tr("Which templates"))
    for name in (tr("By size"), tr("By model"), tr("All {count}")):
        tabs.addTab(name.format(count=count))
    return tabs


def _files(data: QMimeData) -> list[str]:
    return [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
