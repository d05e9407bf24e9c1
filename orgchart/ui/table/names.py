"""Roles by what people call them, so that a cell can name a manager."""

from __future__ import annotations

from collections import Counter
from functools import cached_property

from orgchart.model.chart import Chart
from orgchart.model.draft import EditError
from orgchart.model.records import Id
from orgchart.model.search import fold
from orgchart.translation import texts
from orgchart.ui.table.words import role_text

tr = texts("Table")


class Names:
    """The roles of a chart by name; made for one edit, for names change."""

    def __init__(self, chart: Chart) -> None:
        self._chart = chart
        self._texts = {id: role_text(chart, id) for id in chart.roles}
        self._often = Counter(self._texts.values())

    def text(self, id: Id) -> str:
        """A text that names this role and no other: with its id where two are called alike."""
        text = self._texts[id]
        return text if self._often[text] == 1 else f"{text} @{id}"

    def all(self) -> list[str]:
        """Every role, for a list to choose from."""
        return sorted(map(self.text, self._texts), key=fold)

    def find(self, text: str) -> Id:
        """The role that a text names. Raises EditError when there is none, or several."""
        asked = fold(text)
        found = self._exact.get(asked) or self._known.get(asked) or self._containing(asked)
        if len(found) == 1:
            return found[0]
        if not found:
            raise EditError(tr("Nobody here is called “{text}”.").format(text=text))
        raise EditError(
            tr("“{text}” fits {n} roles; type more of the name, or its id.").format(
                text=text, n=len(found)
            )
        )

    @cached_property
    def _exact(self) -> dict[str, list[Id]]:
        exact = {fold(id): [id] for id in self._texts}
        return exact | {fold(self.text(id)): [id] for id in self._texts}

    @cached_property
    def _known(self) -> dict[str, list[Id]]:
        """By title alone, and by the name of each holder."""
        known: dict[str, list[Id]] = {}
        for id, role in self._chart.roles.items():
            for name in {fold(role.title), *(fold(holder.name) for holder in role.holders)}:
                known.setdefault(name, []).append(id)
        return known

    def _containing(self, asked: str) -> list[Id]:
        return [id for id, text in self._texts.items() if asked in fold(text)]
