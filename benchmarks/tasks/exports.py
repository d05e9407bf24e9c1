"""Exports from an open chart to bytes: measuring text, layout, drawing and writing."""

from __future__ import annotations

import resource
from functools import partial
from io import BytesIO

from benchmarks.synthetic import chart, organisation
from benchmarks.timing import repeated
from orgchart.export import Job, exporter_for
from orgchart.export.picture_of import picture_of
from orgchart.export.svg import svg as svg_text

WIDE = 20_000  # pixels, the most a PNG is given
PAGE = "A4"
SMALL_PAGE, LARGE_PAGE = 3_500, 14_000  # pixels wide: 17 and 277 million in all
SLIDE, SLIDE_WIDE = "16:9", 8_000  # 8,000 × 4,500 pixels


def export(format: str, count: int) -> dict[str, float]:
    """The whole exporter, at the chart's own size."""
    job = Job(chart=chart(organisation(count)))
    took = repeated(lambda: _written(job, format), at_least=2)
    return {"export ms": took, "bytes a role": len(_written(job, format)) / count}


def svg(count: int) -> dict[str, float]:
    """The whole exporter, and its two parts: drawing the picture, writing it down."""
    job = Job(chart=chart(organisation(count)))
    picture = picture_of(job)
    return {
        **export("svg", count),
        "picture ms": repeated(lambda: picture_of(job), at_least=2),
        "write ms": repeated(lambda: svg_text(picture), at_least=2),
    }


def png(count: int) -> dict[str, float]:
    """Pixels a second at the chart's own shape; the memory that 16 times the pixels take."""
    given = chart(organisation(count))
    job = Job(chart=given, width_px=WIDE)
    took = repeated(lambda: _written(job, "png"), at_least=2)
    width, height = _size(_written(job, "png"))
    _written(Job(chart=given, page=PAGE, width_px=SMALL_PAGE), "png")
    before = _peak_mb()
    _written(Job(chart=given, page=PAGE, width_px=LARGE_PAGE), "png")
    return {
        "export ms": took,
        "Mpx": width * height / 1e6,
        "Mpx/s": width * height / 1e3 / took,
        "MB more": _peak_mb() - before,
    }


def workbook(count: int) -> dict[str, float]:
    """Every sheet that an Excel file may have."""
    job = Job(chart=chart(organisation(count)), findings=True, statistics=True, comments=True)
    return {"export ms": repeated(lambda: _written(job, "xlsx"), at_least=2)}


def picture(count: int) -> dict[str, float]:
    """A slide in pixels, as large as one that fills a wall."""
    job = Job(chart=chart(organisation(count)), page=SLIDE, width_px=SLIDE_WIDE)
    return {"export ms": repeated(lambda: _written(job, "png"), at_least=2)}


def _written(job: Job, format: str) -> bytes:
    stream = BytesIO()
    exporter_for(format).write(job, stream)
    return stream.getvalue()


def _size(image: bytes) -> tuple[int, int]:
    """Width and height from a PNG's head."""
    return int.from_bytes(image[16:20], "big"), int.from_bytes(image[20:24], "big")


def _peak_mb() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


TASKS = {
    "pdf": partial(export, "pdf"),
    "xlsx": partial(export, "xlsx"),
    "pptx": partial(export, "pptx"),
    "workbook": workbook,
    "slide": picture,
    "svg": svg,
    "png": png,
}
