"""The order in which Tab goes from widget to widget: as one reads them.

Qt goes in the order in which widgets were made, and what is made later comes last.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget


def put_in_tab_order(part: QWidget) -> None:
    """Let Tab go through a part as it is laid out."""
    chain = list(in_reading_order(part))
    with _all_alike(chain):
        for before, after in pairwise(chain):
            if before.nextInFocusChain() is not after:
                QWidget.setTabOrder(before, after)


@contextmanager
def _all_alike(widgets: list[QWidget]) -> Iterator[None]:
    """For a while each takes the focus itself.

    Qt leaves what takes no focus where it is, and moves what hands it on together with its
    contents, wherever these stand; but Tab stops at both.
    """
    proxies = [(each, each.focusProxy()) for each in widgets]
    for each in widgets:
        each.setFocusProxy(None)  # type: ignore[arg-type]
    policies = [(each, each.focusPolicy()) for each in widgets]
    for each in widgets:
        each.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    yield
    for each, policy in policies:
        each.setFocusPolicy(policy)
    for each, proxy in proxies:
        if proxy is not None:
            each.setFocusProxy(proxy)


def in_reading_order(widget: QWidget) -> Iterator[QWidget]:
    """A widget, then what is laid out in it; inside what takes the focus is its own affair."""
    yield widget
    layout = widget.layout()
    if isinstance(widget, QScrollArea):
        inside = widget.widget()
        if inside is not None:
            yield from in_reading_order(inside)
    elif layout is not None and not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield from _in_layout(layout)


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        widget, inner = (item.widget(), item.layout()) if item is not None else (None, None)
        if widget is not None:
            yield from in_reading_order(widget)
        elif inner is not None:
            yield from _in_layout(inner)
