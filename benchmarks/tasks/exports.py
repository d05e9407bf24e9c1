"""Exports from an open chart to bytes: measuring text, layout, drawing and writing."""

from __future__ import annotations

import resource
from functools import partial
from io import BytesIO
from statistics import median

from benchmarks.synthetic import chart, organisation
from benchmarks.timing import milliseconds, repeated
from orgchart.export import Job, exporter_for
from orgchart.model.chart import Chart

NARROW, WIDE = 5_000, 20_000  # pixels


def export(format: str, count: int) -> dict[str, float]:
    """The whole exporter, at the chart's own size."""
    given = chart(organisation(count))
    took = repeated(lambda: _written(given, format), at_least=2, seconds=1)
    return {"export ms": took, "bytes a role": len(_written(given, format)) / count}


def png(count: int) -> dict[str, float]:
    """Pixels a second, and the memory that four times the width, 16 times the pixels, takes."""
    given = chart(organisation(count))
    _written(given, "png", width=NARROW)
    narrow = _peak_mb()
    times = [milliseconds(lambda: _written(given, "png", width=WIDE)) for _ in range(2)]
    more = _peak_mb() - narrow
    width, height = _size(_written(given, "png", width=WIDE))
    took = median(times)
    return {
        "export ms": took,
        "Mpx": width * height / 1e6,
        "Mpx/s": width * height / 1e6 / (took / 1000),
        "MB more": more,
    }


def _written(given: Chart, format: str, width: int | None = None) -> bytes:
    stream = BytesIO()
    exporter_for(format).write(Job(chart=given, width_px=width), stream)
    return stream.getvalue()


def _size(image: bytes) -> tuple[int, int]:
    """Width and height from a PNG's head."""
    return int.from_bytes(image[16:20], "big"), int.from_bytes(image[20:24], "big")


def _peak_mb() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


TASKS = {
    **{name: partial(export, name) for name in ("pdf", "svg", "xlsx")},
    "png": png,
}
