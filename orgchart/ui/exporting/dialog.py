"""The export dialog: what is chosen on one side, the pages as they will be on the other."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from orgchart.drawing.pages import SLIDES
from orgchart.export import Exporter, exporters
from orgchart.export.job import Job, SplitBy
from orgchart.export.medium import Medium
from orgchart.model.errors import InputError
from orgchart.model.records import Id
from orgchart.translation import number
from orgchart.ui.exporting.format_tiles import FIRST
from orgchart.ui.exporting.options_pane import OptionsPane
from orgchart.ui.exporting.pages_pane import PagesPane
from orgchart.ui.exporting.preview import Newest
from orgchart.ui.exporting.request import Request, Shown
from orgchart.ui.exporting.title_editor import TitleEditor
from orgchart.ui.exporting.type_note import TypeNote
from orgchart.ui.exporting.words import tr
from orgchart.ui.habits import habit_book
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.widgets import button, column, divider, label, row

_SIZE = (1180, 780)
_LEAST = (920, 560)
_OPTIONS_WIDTH = 376
_MARGIN = 20
_MM_PER_UNIT = 25.4 / 96


class PagesDialog(QDialog):
    """Asks how the pages of an open chart are to be made, and shows them meanwhile.

    ``media`` are what they may be made for, ``first`` of them have tiles of their own. It starts
    from an ``audience``, if one is given.
    """

    def __init__(
        self,
        shown: OpenChart,
        media: Mapping[str, Medium],
        first: Sequence[str],
        parent: QWidget | None = None,
        audience: Id = "",
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.heading)
        self.setMinimumSize(*_LEAST)
        self.resize(*_SIZE)
        self._asked: Request | None = None
        self.options = OptionsPane(shown, media, first, habit_book().habits.exports, audience)
        self.pages = PagesPane()
        self.title_editor = TitleEditor(shown.chart, self.pages)
        self.note = TypeNote()
        self.told = label("", "secondary")
        self.go = button(self.verb(0), "primary")
        self.go.clicked.connect(self.accept)
        self._lay_out()
        self._drawing, self._helping = Newest(self), Newest(self, pause=0)
        self._drawing.ready.connect(self._show)
        self._drawing.failed.connect(self._complain)
        self._drawing.working.connect(self._tell_work)
        self._helping.ready.connect(self.note.offer)
        self.note.wanted.connect(self.options.apply)
        self.options.changed.connect(self.refresh)
        self.title_editor.changed.connect(self.refresh)
        self.options.title_asked.connect(self._edit_title)
        self.pages.title_asked.connect(self._edit_title)
        self.finished.connect(self._end)

    @property
    def heading(self) -> str:
        """What the dialog is called."""
        raise NotImplementedError

    def verb(self, pages: int, files: int = 1) -> str:
        """What the button says it does; 0 pages where nobody has counted them."""
        raise NotImplementedError

    @property
    def is_drawn(self) -> bool:
        """Whether what is shown is what is chosen."""
        return not self._drawing.is_busy and not self._helping.is_busy

    def request(self) -> Request:
        """All that is chosen."""
        return self.options.request(self.title_editor.settings, self.title_editor.photo)

    def job(self) -> Job:
        """What was asked for. Raises InputError if the chosen audience sees nothing of it."""
        return self.request().job()[0]

    def refresh(self) -> None:
        """Something else was chosen."""
        self._helping.forget()
        self._asked = self.request()
        self._drawing.ask(self._asked.shown)

    def accept(self) -> None:
        """Go on, and propose the same the next time; or say why it cannot be."""
        try:
            self.job()
        except InputError as error:
            self._complain(str(error))
            return
        self._remember()
        super().accept()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """The title block stays inside."""
        super().resizeEvent(event)
        if self.title_editor.isVisible():
            self._edit_title()

    def _remember(self) -> None:
        name, choices = self.options.medium.name, self.options.choices.kept()
        habit_book().keep(exports={**habit_book().habits.exports, name: choices})

    def _show(self, shown: Shown) -> None:
        """What was asked for is worked out."""
        pages, medium = shown.pages, self.options.medium
        self.go.setEnabled(True)
        self.options.tell_left_out(" ".join(shown.left_out))
        slide = shown.job.page in SLIDES
        self.note.tell(pages, slide=slide)
        if pages is None:
            self.pages.say(medium.called, medium.told)
            self.told.setText("")
            self.go.setText(self.verb(0, shown.files))
            return
        self.pages.show_pages(pages, has_title=self.options.choices.title_block)
        self.told.setText(_pages_text(shown, slide=slide))
        self.go.setText(self.verb(len(pages.sheets), shown.files))
        if self._asked is not None:
            self._helping.ask(partial(self._asked.remedies, shown))

    def _complain(self, sentence: str) -> None:
        self.go.setEnabled(False)
        self.note.tell(None, slide=False)
        self.pages.say(tr("Nothing can be shown."), sentence)
        self.told.setText("")

    def _tell_work(self, busy: bool) -> None:
        self.setCursor(Qt.CursorShape.BusyCursor if busy else Qt.CursorShape.ArrowCursor)

    def _edit_title(self) -> None:
        at = self.pages.view.title_rect().bottomLeft() if self.pages.pages else QPoint()
        self.title_editor.open_at(at.x(), at.y() + 8)

    def _end(self, _: int) -> None:
        self._drawing.forget()
        self._helping.forget()

    def _lay_out(self) -> None:
        inner = column(self.options, None, spacing=0, margin=_MARGIN)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        head = label(self.heading, "title")
        head.setContentsMargins(_MARGIN, _MARGIN - 4, _MARGIN, 0)
        below = column(self.note, spacing=0)
        below.setContentsMargins(_MARGIN, 0, _MARGIN, 12)
        side = column(head, area, below, spacing=0)
        side.setFixedWidth(_OPTIONS_WIDTH)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        for part in (side, divider(vertical=True)):
            middle.addWidget(part)
        middle.addWidget(self.pages, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(middle, 1)
        layout.addWidget(divider())
        layout.addWidget(self._foot())
        self.go.setDefault(True)  # only a button that is in the dialog can be its default

    def _foot(self) -> QFrame:
        foot = QFrame()
        cancel = button(tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        inside = QHBoxLayout(foot)
        inside.setContentsMargins(_MARGIN, 14, _MARGIN, 14)
        inside.addWidget(row(self.told, None, cancel, self.go))
        return foot


class ExportDialog(PagesDialog):
    """Asks how to export an open chart."""

    def __init__(self, shown: OpenChart, parent: QWidget | None = None, audience: Id = "") -> None:
        super().__init__(shown, exporters(), FIRST, parent, audience)
        last = habit_book().habits.export_format
        self.options.formats.choose(last if last in exporters() else FIRST[0])

    @property
    def heading(self) -> str:
        """What the dialog is called."""
        return tr("Export")

    def verb(self, pages: int, files: int = 1) -> str:
        """What the button says it does."""
        if files > 1:
            return tr("Export {n} files…").format(n=number(files, ","))
        if pages < 2:
            return tr("Export…")
        slides = self.options.medium.name == "pptx"
        told = tr("Export {n} slides…") if slides else tr("Export {n} pages…")
        return told.format(n=number(pages, ","))

    @property
    def exporter(self) -> Exporter:
        """The format that is chosen."""
        return exporters()[self.options.medium.name]

    @property
    def batch(self) -> SplitBy | None:
        """What has a file of its own; None for one file."""
        return self.options.choices.batch

    def _remember(self) -> None:
        super()._remember()
        habit_book().keep(export_format=self.options.medium.name)


def _pages_text(shown: Shown, *, slide: bool) -> str:
    """How many pages of what size: "4 pages · 297 × 210 mm"."""
    assert shown.pages is not None
    sheets = shown.pages.sheets
    if len(sheets) == 1:
        count = tr("1 slide") if slide else tr("1 page")
    else:
        told = tr("{n} slides") if slide else tr("{n} pages")
        count = told.format(n=number(len(sheets), ","))
    w, h = (number(round(side * _MM_PER_UNIT), ",") for side in (sheets[0].w, sheets[0].h))
    return f"{count} · {w} × {h} mm"
