"""Which function a department stands for: as the user's table says, else as its words do."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import msgspec

from orgchart.importing.functions import functions_in, special_functions
from orgchart.importing.text import fold

_MOST = 500  # departments that a table shows; beyond this the column holds something else


class Departments(msgspec.Struct, frozen=True):
    """The user's table: function slugs by the folded department; none where it is coloured."""

    chosen: Mapping[str, tuple[str, ...]] = {}

    @classmethod
    def of(cls, table: Mapping[str, str]) -> Departments:
        """The table of ``{department: slug}``, where "" stands for no function."""
        return cls({fold(name).strip(): (slug,) if slug else () for name, slug in table.items()})

    def functions(self, department: str) -> tuple[str, ...]:
        """Slugs of the functions of a department."""
        if self.chosen:
            found = self.chosen.get(fold(department).strip())
            if found is not None:
                return found
        return functions_in(department)

    def functions_of(self, title: str, department: str, team: str) -> tuple[str, ...]:
        """Functions of a post: what its title says in particular, else its department or team.

        A trainer in the department Support trains; a representative there supports. What the
        user said of the department goes before what the team is called.
        """
        special = special_functions(title)
        if special:
            return special
        if self.chosen and fold(department).strip() in self.chosen:
            return self.functions(department)
        return functions_in(department) or functions_in(team) or functions_in(title)

    def table(self, departments: Iterable[str]) -> dict[str, str]:
        """Each different department with the function it stands for, "" where with none."""
        different = list(dict.fromkeys(filter(None, departments)))
        if len(different) > _MOST:
            return {}
        return {name: next(iter(self.functions(name)), "") for name in different}
