"""Cut, copy and paste of branches; what the actions run when no cells have the focus."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QApplication

from orgchart.importing.from_text import names_in, read_text
from orgchart.model.chart import Chart
from orgchart.model.edits import remove_branch
from orgchart.model.errors import InputError
from orgchart.translation import texts
from orgchart.ui.clipboard.branches import branches_of
from orgchart.ui.clipboard.contents import pack, unpack
from orgchart.ui.clipboard.cutting import CUT_MIME, cuts
from orgchart.ui.clipboard.leaving import put_on_clipboard
from orgchart.ui.clipboard.pasting import add_roles, named, paste_branch, paste_names, target
from orgchart.ui.clipboard.preview import PastePreview
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.photos.setting import face_of, take_photo
from orgchart.ui.photos.sources import has_picture, picture_in
from orgchart.ui.window import Window

tr = texts("Clipboard")


def copy(window: Window) -> None:
    """Put the selected branches on the clipboard."""
    branch, data = _packed(window)
    put_on_clipboard(data)
    window.canvas_in_use.say(tr("Copied {what}.").format(what=named(branch)))


def cut(window: Window) -> None:
    """Put the selected branches on the clipboard and take them out of the chart."""
    open_chart = window.chart_in_use
    branch, data = _packed(window)
    cuts().mark(data, open_chart)
    put_on_clipboard(data)
    with open_chart.edit(tr("Cut {what}").format(what=named(branch))) as draft:
        for id in open_chart.chart.highest(open_chart.selection):
            remove_branch(draft, id)
    window.canvas_in_use.say(tr("Cut {what}.").format(what=named(branch)))


def paste(window: Window) -> None:
    """Put what is on the clipboard under the selection; names and a photo on its card."""
    open_chart = window.chart_in_use
    data = QApplication.clipboard().mimeData() or QMimeData()  # none when it was emptied
    branch = unpack(data)
    if open_chart.read_only:
        open_chart.refused.emit(open_chart.read_only)
    elif branch is not None:
        _paste_branch(window, branch, data)
    elif has_picture(data):
        _paste_photo(window, data)
    elif data.hasText():
        paste_text(window, data.text())
    else:
        told = tr("Nothing to paste: copy a branch, or rows of a spreadsheet, first.")
        window.canvas_in_use.say(told)


def _packed(window: Window) -> tuple[Chart, QMimeData]:
    open_chart = window.chart_in_use
    branch = branches_of(open_chart.chart, open_chart.selection)
    return branch, pack(branch, open_chart.chart.settings)


def _paste_branch(window: Window, branch: Chart, data: QMimeData) -> None:
    token = bytes(data.data(CUT_MIME).data())  # what is on the clipboard may be another soon
    settle = partial(cuts().settle, token, branch, window.chart_in_use)

    def show() -> None:
        settle()
        _show(window)

    known = paste_branch(window, branch, show)
    if known:
        told = tr("{n} of the people hold posts here already and stay in them.")
        window.canvas_in_use.say(told.format(n=known))


def _paste_photo(window: Window, data: QMimeData) -> None:
    """Make a copied picture the photo of the person on the selected card."""
    open_chart = window.chart_in_use
    chosen = open_chart.selection
    who = face_of(open_chart.chart, chosen[0]) if len(chosen) == 1 else None
    source = picture_in(data)
    if who is None or source is None:
        told = tr("Select the card of somebody who is named, then paste the picture.")
        window.canvas_in_use.say(told)
        return
    take_photo(open_chart, who, source)


def paste_list(window: Window) -> None:
    """Ask for a list, then paste that."""
    from orgchart.ui.clipboard.list_dialog import ListDialog

    open_chart = window.chart_in_use
    if open_chart.read_only:
        open_chart.refused.emit(open_chart.read_only)
        return
    dialog = ListDialog(_where(open_chart), window)
    dialog.agreed.connect(lambda text: paste_text(window, text))
    dialog.open()


def paste_text(window: Window, text: str) -> None:
    """Put names on the seats of the selected card, or roles below it, after a look at them."""
    open_chart = window.chart_in_use
    names = names_in(text)
    if names and len(open_chart.selection) == 1 and _has_seats(open_chart):
        paste_names(open_chart, names)
        return
    try:
        preview = PastePreview(read_text(text), _where(open_chart), window)
    except InputError as error:
        window.canvas_in_use.say(str(error))
        return

    def add(roles: Chart) -> None:
        label = tr("Paste {what}").format(what=named(roles))
        add_roles(window, roles, label, lambda: _show(window))

    preview.agreed.connect(add)
    preview.open()


def _has_seats(open_chart: OpenChart) -> bool:
    return open_chart.chart.roles[open_chart.selection[0]].seats > 1


def _where(open_chart: OpenChart) -> str:
    manager = target(open_chart)
    if manager is None:
        return tr("They stand at the top; select a role first to put them under it.")
    return tr("They report to {name}.").format(name=open_chart.name(manager))


def _show(window: Window) -> None:
    for id in window.chart_in_use.selection[:1]:
        window.canvas_in_use.reveal(id)
