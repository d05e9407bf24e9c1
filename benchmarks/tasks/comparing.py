"""Two charts compared, laid out as one and drawn; a scenario edited and shown."""

from __future__ import annotations

import random

from benchmarks.synthetic import SEED, chart, organisation
from benchmarks.timing import repeated
from orgchart.drawing.look import look_of
from orgchart.drawing.views import ViewWords, draw_views, shown, union_sizes
from orgchart.layout import Options, arrange
from orgchart.model import scenarios
from orgchart.model.chart import Chart
from orgchart.model.compare import compare
from orgchart.model.document import Document
from orgchart.model.edits import move_role
from orgchart.model.union import union

MOVES = 200  # roles that are elsewhere in the scenario


def comparing(count: int) -> dict[str, float]:
    """Until every card has its place in all three views; and a whole picture of the changes.

    A window draws what is in sight of it, so the picture is what an export adds.
    """
    document, id = _moved(count)
    before = scenarios.seen_chart(document.records)
    after = scenarios.seen_chart(document.records, id)
    return {
        "compare ms": repeated(lambda: compare(before, after)),
        "compare and lay out ms": repeated(lambda: LaidOut(before, after)),
        "picture of the changes ms": repeated(LaidOut(before, after).draw, at_least=2),
    }


class LaidOut:
    """Two charts over one another, with the places of the three views."""

    def __init__(self, before: Chart, after: Chart) -> None:
        self.look = look_of(after)
        self.both = union(before, after, compare(before, after))
        sizes = union_sizes(self.both, before, self.look)
        self.places = arrange(self.both.chart, sizes, Options())
        self.views = shown(self.both, before, after, self.places)

    def draw(self) -> None:
        """The view of the changes at its own size."""
        words = ViewWords(title="Comparison", lines={})
        views = {"changes": self.views["changes"]}
        draw_views(self.both, views, self.places, self.look, words)  # type: ignore[arg-type]


def showing(count: int) -> dict[str, float]:
    """An edit in a scenario, one of today that it follows, and showing another one."""
    document, id = _moved(count)
    titles = iter(range(10**9))

    def edit() -> None:
        with document.edit("Title") as draft:
            draft.update(next(iter(draft.chart.roles)), title=f"Head {next(titles)}")

    document.show(id)
    inside = repeated(edit)
    document.show(None)
    today = repeated(edit)

    def there_and_back() -> None:
        document.show(id)
        document.show(None)

    return {
        "edit in a scenario ms": inside,
        "edit of today ms": today,
        "show another ms": repeated(there_and_back) / 2,
    }


def _moved(count: int) -> tuple[Document, str]:
    """A document with a scenario in which single roles report to others."""
    document, rng = Document(chart(organisation(count))), random.Random(SEED)
    id, created = scenarios.create(document.records, "Option A")
    document.carry_out("Create", created, show=id)
    leaves = [each for each in document.chart.roles if not document.chart.has_reports(each)]
    managers = list(document.chart.managers())
    with document.edit("Move") as draft:
        for each in rng.sample(leaves, min(MOVES, len(leaves))):
            move_role(draft, each, rng.choice(managers))
    return document, id


TASKS = {"comparing": comparing, "showing": showing}
