"""The few questions about files: which one, what name, and whether work may be lost.

Everything asks through `Dialogs`, so that a test, or a script, can answer instead of a person.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QInputDialog,
    QLineEdit,
    QListWidget,
    QMessageBox,
    QVBoxLayout,
    QWidget,
)

from orgchart.ui.files.telling import tr
from orgchart.ui.widgets import button, label, row

SUFFIX = ".orgchart"
Kind = Literal["chart", "list", "any"]
Answer = Literal["save", "discard", "cancel"]

_LIST_SIZE = (460, 420)


class Dialogs:
    """Asks a person, with the dialogs of the desktop where there are some."""

    def open_paths(self, parent: QWidget, kind: Kind) -> list[Path]:
        """Which files to open; none when the person changed their mind."""
        from orgchart.importing import list_suffixes

        lists = " ".join(f"*{suffix}" for suffix in list_suffixes())
        chart = tr("Charts ({names})").format(names=f"*{SUFFIX}")
        staff = tr("Staff lists ({names})").format(names=lists)
        both = tr("Charts and staff lists ({names})").format(names=f"*{SUFFIX} {lists}")
        every = tr("All files (*)")
        filters = {"chart": (chart, every), "list": (staff, every), "any": (both, chart, staff)}
        names, _ = QFileDialog.getOpenFileNames(parent, tr("Open"), "", ";;".join(filters[kind]))
        return [Path(name) for name in names]

    def save_path(self, parent: QWidget, title: str, suggested: Path) -> Path | None:
        """Where to save a chart; None when the person changed their mind."""
        if not suggested.is_absolute():
            suggested = documents() / suggested
        chart = tr("Charts ({names})").format(names=f"*{SUFFIX}")
        name, _ = QFileDialog.getSaveFileName(parent, title, str(suggested), chart)
        if not name:
            return None
        path = Path(name)
        return path if path.suffix else path.with_name(path.name + SUFFIX)

    def folder(self, parent: QWidget, title: str) -> Path | None:
        """Which folder; None when the person changed their mind."""
        name = QFileDialog.getExistingDirectory(parent, title)
        return Path(name) if name else None

    def ask_name(self, parent: QWidget, title: str, what: str, suggested: str) -> str | None:
        """A name for something; None when the person changed their mind."""
        dialog = QInputDialog(parent)
        dialog.setWindowTitle(title)
        dialog.setLabelText(what)
        dialog.setTextValue(suggested)
        for field in dialog.findChildren(QLineEdit):
            field.setAccessibleName(what)
        agreed = dialog.exec() == QDialog.DialogCode.Accepted
        return (dialog.textValue().strip() or None) if agreed else None

    def ask_password(self, parent: QWidget, name: str) -> str | None:
        """The password of a protected file; None when the person changed their mind."""
        dialog = QInputDialog(parent)
        what = tr("Password of “{name}”").format(name=name)
        dialog.setWindowTitle(tr("Protected chart"))
        dialog.setLabelText(what)
        dialog.setTextEchoMode(QLineEdit.EchoMode.Password)
        for field in dialog.findChildren(QLineEdit):
            field.setAccessibleName(what)
        agreed = dialog.exec() == QDialog.DialogCode.Accepted
        return dialog.textValue() if agreed else None

    def choose(
        self, parent: QWidget, title: str, about: str, choices: Sequence[str], verb: str
    ) -> int | None:
        """Which of several, by place; None when the person changed their mind."""
        dialog = _Choice(parent, title, about, choices, verb)
        return dialog.chosen if dialog.exec() == QDialog.DialogCode.Accepted else None

    def ask_unsaved(self, parent: QWidget, names: Sequence[str]) -> Answer:
        """Whether to save before closing: the one question that may stand in the way."""
        box = QMessageBox(parent)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowModality(Qt.WindowModality.WindowModal)
        if len(names) == 1:
            box.setText(tr("Save the changes to “{name}”?").format(name=names[0]))
            box.setInformativeText(tr("Without saving, they are lost."))
            save = box.addButton(tr("Save"), QMessageBox.ButtonRole.AcceptRole)
        else:
            count = tr("{count} charts have changes that are in no file yet.")
            box.setText(count.format(count=len(names)))
            box.setInformativeText(", ".join(names))
            save = box.addButton(tr("Save all"), QMessageBox.ButtonRole.AcceptRole)
        discard = box.addButton(tr("Discard"), QMessageBox.ButtonRole.DestructiveRole)
        cancel = box.addButton(tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(save)
        box.setEscapeButton(cancel)
        box.exec()
        return {save: "save", discard: "discard"}.get(box.clickedButton(), "cancel")  # type: ignore[call-overload, no-any-return]

    def ask_loss(self, parent: QWidget, question: str, about: str, verb: str) -> bool:
        """Whether to do what cannot be taken back."""
        box = QMessageBox(QMessageBox.Icon.Warning, "", question, parent=parent)
        box.setWindowModality(Qt.WindowModality.WindowModal)
        box.setInformativeText(about)
        yes = box.addButton(verb, QMessageBox.ButtonRole.DestructiveRole)
        no = box.addButton(tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(no)
        box.setEscapeButton(no)
        box.exec()
        return box.clickedButton() is yes


def file_name(name: str) -> str:
    """A name without what file systems refuse."""
    return "".join(" " if each in '<>:"/\\|?*' else each for each in name).strip() or tr("Chart")


def documents() -> Path:
    """The folder where a new chart is proposed to lie."""
    place = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(place) or Path.home())


class _Choice(QDialog):
    """A list to choose from: arrows and Enter, or a double click."""

    def __init__(
        self, parent: QWidget, title: str, about: str, choices: Sequence[str], verb: str
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.resize(*_LIST_SIZE)
        self._list = QListWidget()
        self._list.setAccessibleName(title)
        self._list.addItems(list(choices))
        self._list.setCurrentRow(0)
        self._list.itemActivated.connect(self.accept)
        go = button(verb, "primary")
        go.setEnabled(bool(choices))
        go.clicked.connect(self.accept)
        cancel = button(tr("Cancel"))
        cancel.clicked.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(label(title, "heading"))
        layout.addWidget(label(about, "secondary", wrap=True))
        layout.addWidget(self._list, 1)
        layout.addWidget(row(None, cancel, go))
        go.setDefault(True)  # only a button that is in the dialog can be its default
        self._list.setFocus()

    @property
    def chosen(self) -> int:
        """The place of what is chosen."""
        return self._list.currentRow()
