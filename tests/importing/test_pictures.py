"""Pictures from outside: what is taken of them, and what is refused or left behind."""

from __future__ import annotations

import struct
import zlib
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageCms, ImageColor
from PIL.PngImagePlugin import PngInfo

from orgchart.importing.pictures import is_picture, read_logo, read_portrait
from orgchart.model.errors import InputError
from orgchart.model.photos import fault_of
from orgchart.model.records import Photo
from support.faces import encoded, face, jpeg, png, quarters
from support.laws import dear

ORIENTATION = 0x0112
CANARY = b"canary-51.2194N-4.4025E"


def pixels(photo: Photo) -> Image.Image:
    """A photo as it is seen."""
    return Image.open(BytesIO(photo.data)).convert("RGBA")


def pixel(photo: Photo, x: int, y: int) -> tuple[int, ...]:
    """Red, green, blue and opacity at a place."""
    found = pixels(photo).getpixel((x, y))
    assert isinstance(found, tuple)
    return found


def near(one: tuple[int, ...], other: str) -> bool:
    """Whether a pixel has about a colour."""
    return all(abs(a - b) < 40 for a, b in zip(one, ImageColor.getrgb(other), strict=False))


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_a_photo_is_a_square_of_at_most_256_pixels(kind: str, tmp_path: Path) -> None:
    path = tmp_path / f"ana.{kind.lower()}"
    path.write_bytes(encoded(face(side=900), kind))
    photo = read_portrait(path)
    assert is_picture(path)
    assert pixels(photo).size == (256, 256)
    assert photo.media_type == "image/jpeg"
    assert fault_of(photo) == ""
    assert len(photo.data) < 20_000


def test_a_small_picture_is_not_blown_up_and_a_tall_one_keeps_its_upper_part() -> None:
    assert pixels(read_portrait(png(size=(30, 20)))).size == (20, 20)
    tall = quarters((100, 300))
    photo = read_portrait(encoded(tall, "PNG"))
    assert pixels(photo).size == (100, 100)
    down = [pixel(photo, 20, y) for y in range(100)]
    assert sum(near(one, "red") for one in down) > sum(near(one, "blue") for one in down)


@pytest.mark.parametrize(
    ("turned", "first"), [(1, "red"), (3, "yellow"), (6, "blue"), (8, "green"), (2, "green")]
)
def test_it_is_turned_as_the_camera_was_held(turned: int, first: str) -> None:
    exif = Image.Exif()
    exif[ORIENTATION] = turned
    photo = read_portrait(encoded(quarters(), "JPEG", exif=exif, quality=95))
    assert near(pixel(photo, 10, 10), first)


def test_nothing_but_the_pixels_travels_on() -> None:
    exif = Image.Exif()
    exif[0x010E] = exif[0x9286] = exif[0x8298] = CANARY.decode()
    text = PngInfo()
    text.add_text("Comment", CANARY.decode())
    text.add_itxt("XML:com.adobe.xmp", CANARY.decode())
    files = [
        encoded(face(), "JPEG", exif=exif, comment=CANARY, xmp=CANARY),
        encoded(face(), "PNG", exif=exif, pnginfo=text),
        encoded(face().convert("RGBA"), "PNG", pnginfo=text),
        encoded(face(), "WEBP", exif=exif, xmp=CANARY),
    ]
    for data in files:
        assert CANARY in data
        for photo in (read_portrait(data), read_logo(data)):
            assert CANARY not in photo.data
            assert b"Exif" not in photo.data
            assert Image.open(BytesIO(photo.data)).info.keys() <= {
                "jfif", "jfif_version", "jfif_unit", "jfif_density", "transparency",
            }  # fmt: skip


def test_a_logo_stays_whole_and_clear_where_it_was() -> None:
    drawn = Image.new("RGBA", (800, 200))
    drawn.paste("teal", (0, 0, 200, 200))
    logo = read_logo(encoded(drawn, "PNG"))
    assert logo.media_type == "image/png"
    assert pixels(logo).size == (256, 64)
    assert pixel(logo, 250, 30)[3] == 0
    assert near(pixel(logo, 20, 30), "teal")


def test_even_noise_weighs_little() -> None:
    noise = Image.effect_noise((400, 400), 90)
    clear = Image.merge("RGBA", [noise, noise.rotate(90), noise.rotate(180), noise.rotate(270)])
    assert len(read_portrait(encoded(clear, "PNG")).data) < 80_000


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "CMYK", "I;16"])
def test_every_kind_of_pixel_is_read(mode: str) -> None:
    kind = "JPEG" if mode == "CMYK" else "PNG"
    made = face().convert("L").convert(mode) if mode == "I;16" else face().convert(mode)
    assert pixels(read_portrait(encoded(made, kind))).size == (256, 256)


def bomb(side: int) -> bytes:
    """A PNG that says it is so large, in a few bytes."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        check = struct.pack(">I", zlib.crc32(kind + data))
        return struct.pack(">I", len(data)) + kind + data + check

    head = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    ends = chunk(b"IDAT", zlib.compress(bytes(1000))) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + ends


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "no JPEG, PNG or WebP picture"),
        (b"GIF89a" + bytes(50), "no JPEG, PNG or WebP picture"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "no JPEG, PNG or WebP picture"),
        (b"\0\0\0\x18ftypheic" + bytes(40), "HEIC picture.*save it as JPEG"),
        (bomb(12_000), "too many pixels"),
        (bomb(60_000), "too many pixels"),
        (jpeg(size=(400, 400))[:300], "damaged"),
        (png(size=(90, 90))[:60], "damaged"),
        (png(size=(900, 4)), "too narrow.*900 × 4"),
    ],
    ids=["empty", "gif", "svg", "heic", "bomb", "large bomb", "cut jpeg", "cut png", "narrow"],
)
def test_what_is_no_picture_is_refused_in_a_sentence(data: bytes, sentence: str) -> None:
    for read in (read_portrait, read_logo):
        with pytest.raises(InputError, match=f"^ana.jpg.*{sentence}"):
            read(data, "ana.jpg")


def test_a_file_that_is_not_there_or_too_large_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(InputError, match=r"gone\.png cannot be read"):
        read_portrait(tmp_path / "gone.png")
    monkeypatch.setattr("orgchart.importing.pictures._MOST_BYTES", 10)
    path = tmp_path / "large.png"
    path.write_bytes(png())
    with pytest.raises(InputError, match=r"large\.png is larger than"):
        read_portrait(path)


def test_a_colour_profile_does_not_come_along() -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    data = encoded(face(), "JPEG", icc_profile=profile)
    assert b"ICC_PROFILE" not in read_portrait(data).data


_FILES = [encoded(face(side=64), kind) for kind in ("JPEG", "PNG", "WEBP")]


@dear(150)
@given(
    st.sampled_from(_FILES),
    st.lists(st.tuples(st.integers(0, 3000), st.integers(0, 255)), max_size=8),
    st.integers(0, 3000),
)
def test_a_damaged_file_gives_a_photo_or_a_sentence(
    data: bytes, changes: list[tuple[int, int]], end: int
) -> None:
    broken = bytearray(data)
    for at, byte in changes:
        broken[at % len(broken)] = byte
    kept = bytes(broken[: max(end, 40)])
    try:
        photo = read_portrait(kept)
    except InputError:  # what it says is held above
        return
    assert fault_of(photo) == ""
