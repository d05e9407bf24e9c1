"""Renders every export of some templates for human eyes.

    python packaging/look.py [FOLDER]

Each format is opened by another program than the one that wrote it (pdftoppm, LibreOffice,
rsvg-convert, Chromium) and becomes PNGs in FOLDER (build/look), with one sheet of all of them:
sheet.png. A program that is not installed is named and left out. draw.io files are written but
have no renderer here: open them in draw.io.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from orgchart.catalogue import load_template
from orgchart.export import Job, write_export

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "build" / "look"
# What shows most: many functions, dotted lines, shifts and vacancies, photos in the dark.
JOBS: dict[str, Callable[[], Job]] = {
    "six": lambda: Job(chart=load_template("six-functions"), page="16:9", badges=True),
    "matrix": lambda: Job(chart=load_template("matrix"), chips=True, badges=True),
    "clock": lambda: Job(chart=load_template("round-the-clock"), page="A3", landscape=True,
                         findings=True, badges=True),
    "photo": lambda: Job(chart=load_template("small-team"), card_style="photo", theme="dark"),
    "grey": lambda: Job(chart=load_template("growing-team"), theme="printGrey", page="A4"),
}  # fmt: skip
RESOLUTION, WIDE = 96, 1600
THUMB = 560
SECONDS = 120


def run(*command: str | Path) -> None:
    """Run a renderer; what it says goes nowhere unless it fails."""
    words = list(map(str, command))
    done = subprocess.run(words, capture_output=True, timeout=SECONDS)  # noqa: S603
    if done.returncode:
        raise RuntimeError(f"{command[0]} failed: {done.stderr.decode(errors='replace')[-400:]}")


def from_pdf(source: Path, target: Path) -> None:
    """Every page of a PDF."""
    run("pdftoppm", "-r", str(RESOLUTION), "-png", source, target)


def from_office(source: Path, target: Path) -> None:
    """Whatever LibreOffice opens, by way of a PDF."""
    with tempfile.TemporaryDirectory() as folder:
        profile = f"-env:UserInstallation=file://{folder}/profile"
        run("soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", folder, source)
        made = Path(folder) / f"{source.stem}.pdf"
        if not made.exists():
            raise RuntimeError(f"LibreOffice has no program installed for {source.suffix} files")
        from_pdf(made, target)


def from_svg(source: Path, target: Path) -> None:
    """By librsvg, which knows none of a browser's ways."""
    run("rsvg-convert", source, "-o", target.with_suffix(".png"))


def from_page(source: Path, target: Path) -> None:
    """By a browser."""
    run(
        browser(), "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
        f"--window-size={WIDE},{WIDE}", f"--screenshot={target.with_suffix('.png')}",
        source.resolve().as_uri(),
    )  # fmt: skip


def from_pixels(source: Path, target: Path) -> None:
    """As it is."""
    Image.open(source).convert("RGB").save(target.with_suffix(".png"))


def only_written(source: Path, target: Path) -> None:
    """Not at all: no program that draws such files runs without a window."""


def browser() -> str:
    """A browser that is installed, else the usual name of one."""
    names = ("chromium", "chromium-browser", "google-chrome", "chrome")
    return next(filter(shutil.which, names), names[0])


RENDERERS: dict[str, tuple[str, Callable[[Path, Path], None]]] = {
    "pdf": ("pdftoppm", from_pdf),
    "pptx": ("soffice", from_office),
    "vsdx": ("soffice", from_office),
    "xlsx": ("soffice", from_office),
    "svg": ("rsvg-convert", from_svg),
    "html": (browser(), from_page),
    "png": ("", from_pixels),
    "jpg": ("", from_pixels),
    "drawio": ("", only_written),
}


def render(folder: Path) -> Iterator[str]:
    """Write and render everything; gives sentences on what could not be."""
    for suffix, (program, _) in RENDERERS.items():
        if program and not shutil.which(program):
            yield f"{program} is not installed: {suffix} files are written, not rendered."
    for name, job in JOBS.items():
        made = job()
        for suffix, (program, renderer) in RENDERERS.items():
            source = folder / "files" / f"{name}.{suffix}"
            source.parent.mkdir(parents=True, exist_ok=True)
            yield from (f"{source.name}: {note}" for note in write_export(made, source))
            if not program or shutil.which(program):
                try:
                    renderer(source, folder / f"{name}_{suffix}")
                except (RuntimeError, subprocess.TimeoutExpired) as error:
                    yield f"{source.name}: {error}"


def sheet(folder: Path) -> Path:
    """All pictures side by side, a row for each chart."""
    rows = [sorted(folder.glob(f"{name}_*.png")) for name in JOBS]
    wide = max((len(row) for row in rows), default=1)
    tall = THUMB + 30
    whole = Image.new("RGB", (wide * (THUMB + 20), len(rows) * tall), "silver")
    font = ImageFont.load_default(16)
    for down, row in enumerate(rows):
        for across, path in enumerate(row):
            picture = Image.open(path).convert("RGB")
            picture.thumbnail((THUMB, THUMB))
            corner = across * (THUMB + 20) + 10, down * tall + 24
            whole.paste(picture, corner)
            ImageDraw.Draw(whole).text((corner[0], corner[1] - 20), path.stem, "black", font)
    target = folder / "sheet.png"
    whole.save(target)
    return target


def main() -> None:
    """Render, lay out, and say where to look."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER
    shutil.rmtree(folder, ignore_errors=True)
    for sentence in render(folder):
        print(sentence)
    print(f"Look at {sheet(folder)} and at the pictures beside it.")


if __name__ == "__main__":
    main()
