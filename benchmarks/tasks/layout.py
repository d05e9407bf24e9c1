"""Full layouts, of organisations and of the two shapes that break careless algorithms."""

from __future__ import annotations

from functools import partial

from benchmarks.departments import figures
from benchmarks.synthetic import Shape, chart, posts_of, sizes
from benchmarks.timing import repeated
from orgchart.layout import Options, arrange


def _full(shape: Shape, count: int) -> dict[str, float]:
    """The default arrangement, which folds wide teams."""
    posts = posts_of(shape, count)
    given, cards = chart(posts), sizes(posts)
    return {"full ms": repeated(lambda: arrange(given, cards, Options()))}


TASKS = {
    "layout": partial(_full, "organisation"),
    "chain": partial(_full, "chain"),
    "star": partial(_full, "star"),
    "fit": figures,
}
