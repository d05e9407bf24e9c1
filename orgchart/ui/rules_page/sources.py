"""A source as a text whose addresses lead to the page."""

from __future__ import annotations

import re
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from orgchart.ui.style.appearance import appearance
from orgchart.ui.widgets import label

# A host and a path as the sources write them: "icmi.com/resources/2012/…", "bain.com".
_ADDRESS = re.compile(r"(?<![\w@.])((?:[a-z0-9-]+\.)+[a-z]{2,}(?:/[^\s,;)]*[\w/])?)(?=[\s,;).]|$)")


def source_label(source: str) -> QLabel:
    """A text that wraps; what it cites can be opened in a browser."""
    made = label("", "small", wrap=True)
    made.setTextFormat(Qt.TextFormat.RichText)
    made.setOpenExternalLinks(True)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
    made.setText(linked(source, appearance().colour("accentInk").name()))
    made.setAccessibleName(source)
    return made


def linked(source: str, ink: str) -> str:
    """The source as rich text with its addresses as links."""
    parts = _ADDRESS.split(source)
    return "".join(
        f'<a href="https://{escape(part)}" style="color: {ink}">{escape(part)}</a>'
        if at % 2
        else escape(part)
        for at, part in enumerate(parts)
    )
