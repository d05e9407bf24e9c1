"""Dotted lines (placeholder until routed)."""

from __future__ import annotations

from orgchart.layout.options import Options
from orgchart.layout.places import Places, Route
from orgchart.model.records import Id


class DottedLines:
    """x"""

    def __init__(self, places: Places, options: Options) -> None:
        self.p = places

    def routes(self, wanted: list[tuple[Id, Id]]) -> list[Route]:
        """X"""
        return []
