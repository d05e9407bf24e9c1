"""JPEG in bands: read back by two other decoders, equal to one packed at once."""

from __future__ import annotations

import io

import numpy as np
import pytest
from PIL import Image
from PySide6.QtGui import QImage

from orgchart.export import Job, exporter_for
from orgchart.export.jpeg import write_jpeg
from orgchart.export.jpeg_stream import JpegStream
from orgchart.export.raster import raster_of
from support.outline import chart
from support.pictures import picture

pytestmark = pytest.mark.usefixtures("qapp")


def streamed(pixels: np.ndarray, quality: int = 90) -> bytes:
    height, width = pixels.shape[0], pixels.shape[1] // 3
    stream = io.BytesIO()
    jpeg = JpegStream(stream, width, height, quality=quality, dpi=144)
    for top in range(0, height, jpeg.rows_a_band):
        jpeg.write(pixels[top : top + jpeg.rows_a_band])
    jpeg.close()
    return stream.getvalue()


@pytest.mark.parametrize(("width", "height"), [(1, 1), (8, 8), (33, 41), (200, 137)])
def test_bands_are_the_picture_packed_at_once(
    width: int, height: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("orgchart.export.jpeg_stream._PIXELS_A_BAND", 8 * 8 * 30)
    pixels = np.random.default_rng(7).integers(0, 256, (height, width * 3), np.uint8)
    data = streamed(pixels)
    at_once = io.BytesIO()
    Image.frombytes("RGB", (width, height), pixels.tobytes()).save(
        at_once, "JPEG", quality=90, subsampling=0
    )
    found, wanted = Image.open(io.BytesIO(data)), Image.open(at_once)
    assert found.info["dpi"] == (144, 144)
    assert np.array_equal(np.asarray(found), np.asarray(wanted))
    qt = QImage.fromData(data).convertToFormat(QImage.Format.Format_RGB888)
    assert (qt.width(), qt.height()) == (width, height)


def test_many_bands_count_their_restarts_round(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("orgchart.export.jpeg_stream._PIXELS_A_BAND", 8 * 8)
    pixels = np.full((8 * 20, 8 * 3), 77, np.uint8)
    data = streamed(pixels)
    assert [data.count(bytes((0xFF, 0xD0 + n))) for n in range(8)] == [3, 3, 3, 2, 2, 2, 2, 2]
    assert np.asarray(Image.open(io.BytesIO(data))).min() == 77


def test_the_widest_picture_keeps_a_band_within_the_format() -> None:
    jpeg = JpegStream(io.BytesIO(), 20_000, 20_000, quality=90, dpi=144)
    assert jpeg.rows_a_band % 8 == 0
    assert 2_500 * jpeg.rows_a_band // 8 <= 0xFFFF


def test_it_shows_what_a_png_shows() -> None:
    stream = io.BytesIO()
    write_jpeg(picture(), raster_of(picture(), dpi=96), 90, stream)
    image = Image.open(stream)
    assert image.size == (256, 284)
    assert all(value > 250 for value in image.getpixel((2, 2)))  # type: ignore[union-attr]


def test_without_ground_it_stands_on_the_themes_and_less_quality_is_smaller() -> None:
    one = chart("Boss\n  Ana\n  Bo")
    sizes = []
    for quality in (95, 40):
        stream = io.BytesIO()
        job = Job(chart=one, transparent=True, quality=quality, dpi=72)
        assert exporter_for("team.JPG").write(job, stream) == []
        sizes.append(len(stream.getvalue()))
        assert Image.open(stream).getpixel((1, 1)) == (255, 255, 255)
    assert sizes[1] < sizes[0]
