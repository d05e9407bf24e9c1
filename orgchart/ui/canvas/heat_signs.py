"""The sign of each role in a heat view, numbered: as `FunctionSigns`, for another meaning."""

from __future__ import annotations

from collections.abc import Sequence

from orgchart.drawing.heat import Heat
from orgchart.drawing.signs import Sign
from orgchart.model.measures import Value
from orgchart.model.records import Id, Role


class HeatSigns:
    """The signs of one heat; their numbers are the same as long as its legend is."""

    def __init__(self, heat: Heat) -> None:
        self._heat = heat
        signs = [each.sign for each in heat.entries if each.sign.slug != heat.neutral.slug]
        self.palette: list[Sign] = [heat.neutral, *signs]
        slugs = [sign.slug for sign in self.palette]
        self._numbers: dict[Value | None, int] = {
            value: slugs.index(sign.slug) for value, sign in heat.signs.items()
        }

    def of(self, role: Role) -> Sign:
        """The sign of a role."""
        return self._heat.sign(role.id)

    def knows(self, _: Role) -> bool:
        """Whether a role could have a sign when these were given out: any could."""
        return True

    def number(self, id: Id) -> int:
        """The place in the palette of a role's sign."""
        return self._numbers.get(self._heat.values.get(id), 0)

    def numbers(self, ids: Sequence[Id]) -> list[int]:
        """The places of very many roles' signs."""
        values, numbers = self._heat.values.get, self._numbers.get
        return [numbers(values(id), 0) for id in ids]
