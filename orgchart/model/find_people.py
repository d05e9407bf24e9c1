"""Finding people who have no post, by anything that is known of them."""

from __future__ import annotations

from orgchart.model.chart import Chart
from orgchart.model.records import Person
from orgchart.model.search import Match, fold, rank_words
from orgchart.model.waiting import called
from orgchart.translation import later, texts

tr = texts("Chart")

LABEL = later("Not placed")


def find_waiting(chart: Chart, text: str) -> list[Match]:
    """The people not placed of whom all the words are true, the best first; ids of records."""
    words = fold(text).split()
    if not words:
        return []
    told = ((_known(person), person) for person in chart.not_placed.values())
    ranked = ((rank_words(words, known), person) for known, person in told)
    found = [(rank, fold(called(p.holder)), p) for rank, p in ranked if rank is not None]
    found.sort(key=lambda each: (each[0], each[1], each[2].id))
    return [Match(person.id, tr(LABEL), called(person.holder)) for _, _, person in found]


def _known(person: Person) -> str:
    holder = person.holder
    return fold(" ".join([holder.name, holder.email, holder.id, person.was]))
