import io
import os
import struct
import subprocess
import sys
import zlib

import numpy as np
import pytest
from PySide6.QtGui import QImage

from orgchart.export.png import write_png
from orgchart.export.raster import MOST_PIXELS_A_SIDE, raster_of
from orgchart.model.errors import InputError
from support.pictures import picture

pytestmark = pytest.mark.usefixtures("qapp")


def png(drawing, **asked):
    raster = raster_of(drawing, **asked)
    stream = io.BytesIO()
    write_png(drawing, raster, stream)
    return stream.getvalue()


def chunks(data):
    """The chunks of a PNG, each with its check sum verified."""
    assert data[:8] == b"\x89PNG\r\n\x1a\n"
    at = 8
    while at < len(data):
        length, kind = struct.unpack(">I4s", data[at : at + 8])
        body = data[at + 8 : at + 8 + length]
        (check,) = struct.unpack(">I", data[at + 8 + length : at + 12 + length])
        assert check == zlib.crc32(kind + body)
        yield kind.decode(), body
        at += 12 + length


def pixels(data):
    image = QImage.fromData(data).convertToFormat(QImage.Format.Format_RGB32)
    return np.frombuffer(image.constBits(), np.uint8).astype(int)


def head(data):
    return struct.unpack(">IIBB", dict(chunks(data))["IHDR"][:10])


def test_the_natural_size_is_144_dots_an_inch():
    found = chunks(data := png(picture()))
    assert [kind for kind, _ in found] == ["IHDR", "pHYs", "IDAT", "IEND"]
    assert head(data) == (384, 426, 8, 2)
    assert struct.unpack(">IIB", dict(chunks(data))["pHYs"]) == (5669, 5669, 1)


def test_a_width_in_pixels_is_met_exactly():
    assert head(png(picture(), width_px=1001))[:2] == (1001, 1110)


def test_dots_an_inch_are_stored():
    data = png(picture(), dpi=300)
    assert head(data)[:2] == (800, 888)
    assert struct.unpack(">IIB", dict(chunks(data))["pHYs"])[0] == 11811


def test_without_ground_the_picture_is_transparent():
    data = png(picture(background=None), dpi=96)
    image = QImage.fromData(data)
    assert head(data)[3] == 6
    assert image.pixelColor(2, 2).alpha() == 0
    assert image.pixelColor(120, 90).alpha() == 255


def test_the_ground_is_the_themes():
    image = QImage.fromData(png(picture(background="#16181C"), dpi=96))
    assert image.pixelColor(2, 2).name() == "#16181c"
    assert image.pixelColor(120, 90).name() == "#ffffff"


def test_bands_join_without_a_seam(monkeypatch):
    whole = pixels(png(picture()))
    monkeypatch.setattr("orgchart.export.png._PIXELS_A_BAND", 384 * 7)
    # A curve may be rounded otherwise by one step of colour.
    assert abs(pixels(png(picture())) - whole).max() <= 1


def test_too_large_by_itself_is_scaled_down_and_said():
    raster = raster_of(picture(width=40_000, height=100))
    assert (raster.width, raster.height) == (MOST_PIXELS_A_SIDE, 50)
    assert "60,000 × 150" in raster.note
    assert "20,000 × 50" in raster.note
    assert raster_of(picture()).note == ""


@pytest.mark.parametrize("asked", [{"dpi": 96}, {"width_px": 40_000}, {"scale": 1.0}])
def test_too_large_as_asked_for_is_refused_with_what_would_do(asked):
    drawing = picture(width=40_000, height=100)
    with pytest.raises(InputError, match=r"40,000 × 100 pixels; 20,000 a side.* 48 dpi") as refused:
        raster_of(drawing, **asked)
    assert "a width of 20,000 pixels" in str(refused.value)
    assert raster_of(drawing, dpi=48).width == raster_of(drawing, width_px=20_000).width == 20_000


def test_a_scale_is_pixels_a_unit():
    assert head(png(picture(), scale=0.5))[:2] == (128, 142)


def test_no_side_is_empty():
    assert raster_of(picture(width=100_000, height=1)).height == 1


def test_it_needs_neither_a_screen_nor_a_running_application():
    program = (
        "import sys; from support.pictures import picture;"
        "from orgchart.export.png import write_png; from orgchart.export.raster import raster_of;"
        "write_png(picture(), raster_of(picture(), dpi=96), sys.stdout.buffer)"
    )
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    environment["PYTHONPATH"] = os.pathsep.join(sys.path)
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, env=environment, check=True
    )
    assert head(done.stdout)[:2] == (256, 284)
    assert done.stderr == b""
