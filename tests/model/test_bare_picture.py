"""What a picture file tells besides its pixels."""

from io import BytesIO

import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from orgchart.model.bare_picture import bare_picture

SECRET = b"51.5007N-SECRET"


def picture(mode: str = "RGB") -> Image.Image:
    return Image.linear_gradient("L").resize((40, 30)).convert(mode)


def jpeg(**options: object) -> bytes:
    stream = BytesIO()
    exif = Image.Exif()
    exif[0x010E] = SECRET.decode()
    picture().save(stream, "JPEG", exif=exif, comment=SECRET, icc_profile=SECRET, **options)
    return stream.getvalue() + SECRET


def png(mode: str = "RGB") -> bytes:
    stream = BytesIO()
    told = PngInfo()
    told.add_text("Comment", SECRET.decode())
    exif = Image.Exif()
    exif[0x010E] = SECRET.decode()
    picture(mode).save(stream, "PNG", pnginfo=told, exif=exif)
    return stream.getvalue() + SECRET


@pytest.mark.parametrize(
    "data",
    [
        jpeg(),
        jpeg(progressive=True),
        jpeg(restart_marker_blocks=1),
        png(),
        png("P"),
        png("RGBA"),
    ],
    ids=["plain", "progressive", "restarts", "png", "palette", "alpha"],
)
def test_only_the_pixels_stay(data: bytes) -> None:
    bare = bare_picture(data)
    assert SECRET in data
    assert SECRET not in bare
    assert Image.open(BytesIO(bare)).tobytes() == Image.open(BytesIO(data)).tobytes()
    assert bare_picture(bare) == bare


@pytest.mark.parametrize("data", [jpeg(), png(), b"\xff\xd8\xff"], ids=["jpeg", "png", "nothing"])
@pytest.mark.parametrize("left", [0.3, 0.9])
def test_a_picture_that_ends_too_early_is_refused(data: bytes, left: float) -> None:
    bare = data.removesuffix(SECRET)
    with pytest.raises(ValueError, match="ends too early"):
        bare_picture(bare[: int(len(bare) * left)])
