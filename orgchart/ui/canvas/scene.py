"""What can be painted and looked at: an open chart, or one view of a comparison."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Protocol

from orgchart.drawing.look import Look
from orgchart.layout import Options, Places
from orgchart.model.chart import Chart
from orgchart.model.records import Id
from orgchart.rules import Problem


class Scene(Protocol):
    """A chart with its places.

    ``parents`` are the positions of the managers of ``places.ids``, −1 for none; ``matches`` the
    roles that are not faint, None for all; ``heat`` is what the cards are coloured by.
    """

    @property
    def chart(self) -> Chart:
        """The roles."""

    @property
    def places(self) -> Places:
        """Where the cards are."""

    @property
    def parents(self) -> Sequence[int]:
        """Who reports to whom, by position."""

    @property
    def options(self) -> Options:
        """How it was laid out."""

    @property
    def look(self) -> Look:
        """How the cards look."""

    @property
    def matches(self) -> frozenset[Id] | None:
        """Who is not faint."""

    heat: str
    folded: frozenset[Id]
    selection: tuple[Id, ...]

    def about(self, id: Id) -> list[Problem]:
        """The findings that name a role first."""

    def unfold_to(self, ids: Iterable[Id]) -> None:
        """Have some roles on view."""
