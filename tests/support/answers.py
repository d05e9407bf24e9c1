"""Answers to the questions about files, instead of a person at a dialog."""
# ruff: noqa: ARG002 – most questions are answered alike, whatever is asked

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QWidget

from orgchart.ui.files.dialogs import Answer, Dialogs, Kind


class Answers(Dialogs):
    """What will be answered; ``asked`` remembers the questions."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.paths: list[Path] = []
        self.target: Path | None = None
        self.suggested: Path | None = None
        self.name: str | None = None
        self.password: str | None = None
        self.place: int | None = None
        self.choices: list[str] = []
        self.unsaved: Answer = "cancel"
        self.sure = False

    def open_paths(self, parent: QWidget, kind: Kind) -> list[Path]:
        self.asked.append(f"open {kind}")
        return self.paths

    def save_path(self, parent: QWidget, title: str, suggested: Path) -> Path | None:
        self.asked.append(title)
        self.suggested = suggested
        return self.target

    def folder(self, parent: QWidget, title: str) -> Path | None:
        self.asked.append(title)
        return self.target

    def ask_name(self, parent: QWidget, title: str, what: str, suggested: str) -> str | None:
        self.asked.append(f"{title}: {suggested}")
        return self.name

    def ask_password(self, parent: QWidget, name: str) -> str | None:
        self.asked.append(f"password of {name}")
        return self.password

    def choose(
        self, parent: QWidget, title: str, about: str, choices: Sequence[str], verb: str
    ) -> int | None:
        self.asked.append(title)
        self.choices = list(choices)
        return self.place

    def ask_unsaved(self, parent: QWidget, names: Sequence[str]) -> Answer:
        self.asked.append("unsaved: " + ", ".join(names))
        return self.unsaved

    def ask_loss(self, parent: QWidget, question: str, about: str, verb: str) -> bool:
        self.asked.append(f"{question} {about}")
        return self.sure
