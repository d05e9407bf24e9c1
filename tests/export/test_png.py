import io
import os
import struct
import subprocess
import sys
import zlib

import numpy as np
import pytest
from PySide6.QtGui import QImage

from orgchart.export.png import MOST_PIXELS_A_SIDE, raster_of, write_png
from support.pictures import picture

pytestmark = pytest.mark.usefixtures("qapp")


def png(drawing, *, dpi=None, width_px=None):
    raster = raster_of(drawing, dpi=dpi, width_px=width_px)
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


def test_too_large_is_scaled_down_and_said():
    raster = raster_of(picture(width=40_000, height=100), dpi=96, width_px=None)
    assert (raster.width, raster.height) == (MOST_PIXELS_A_SIDE, 50)
    assert "40,000 × 100" in raster.note
    assert "20,000 × 50" in raster.note
    assert raster_of(picture(), dpi=96, width_px=None).note == ""


def test_no_side_is_empty():
    raster = raster_of(picture(width=100_000, height=1), dpi=96, width_px=None)
    assert raster.height == 1


def test_it_needs_neither_a_screen_nor_a_running_application():
    program = (
        "import sys; from support.pictures import picture;"
        "from orgchart.export.png import raster_of, write_png;"
        "write_png(picture(), raster_of(picture(), dpi=96, width_px=None), sys.stdout.buffer)"
    )
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    environment["PYTHONPATH"] = os.pathsep.join(sys.path)
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, env=environment, check=True
    )
    assert head(done.stdout)[:2] == (256, 284)
    assert done.stderr == b""
