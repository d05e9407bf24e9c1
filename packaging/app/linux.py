"""Makes of the frozen folder what Linux installs: a Debian package, and an archive to unpack.

    python packaging/app/linux.py

Both come into dist/: orgchart_VERSION_ARCH.deb, and orgchart-VERSION-linux-MACHINE.tar.xz, an
AppDir that runs from wherever it lies; with appimagetool installed it becomes an AppImage, too.
What describes the program to a desktop is checked by the desktops' own tools if they are there.
"""

from __future__ import annotations

import gzip
import os
import platform
import re
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

from icons import rendered, write_hicolor
from trim import size

ROOT = Path(__file__).parents[2]
TEXTS = ROOT / "packaging" / "linux"
BUILD, DIST = ROOT / "build" / "app", ROOT / "dist"
FOLDER = BUILD / "orgchart"
ID = "io.github.orgchart.Orgchart"
DEBIAN_NAMES = {"x86_64": "amd64", "aarch64": "arm64"}
CHECKS = (
    ("desktop-file-validate", "applications/orgchart.desktop"),
    ("appstreamcli", "validate", "--no-net", f"metainfo/{ID}.metainfo.xml"),
)


def version() -> str:
    """The version of the program, as its package says."""
    text = (ROOT / "orgchart" / "__init__.py").read_text("utf-8")
    found = re.search(r'^__version__ = "(.+)"$', text, re.MULTILINE)
    assert found is not None
    return found.group(1)


def filled(name: str, **more: str) -> str:
    """One of the texts of packaging/linux with its @WORDS@ filled in."""
    text = (TEXTS / name).read_text("utf-8")
    words = {"VERSION": version(), "DATE": date.today().isoformat(), **more}
    for word, value in words.items():
        text = text.replace(f"@{word}@", value)
    return text


def describe(share: Path) -> None:
    """What tells a desktop about the program, below a folder ``share``; checked."""
    texts = {
        "applications/orgchart.desktop": "orgchart.desktop",
        "mime/packages/orgchart.xml": "orgchart-mime.xml",
        f"metainfo/{ID}.metainfo.xml": "orgchart.metainfo.xml",
    }
    for place, name in texts.items():
        write(share / place, filled(name))
    write_hicolor(share / "icons" / "hicolor", "orgchart")
    for tool, *arguments in CHECKS:
        if shutil.which(tool):
            subprocess.run([tool, *arguments], cwd=share, check=True)  # noqa: S603
        else:
            print(f"{tool} is not installed: {arguments[-1]} goes unchecked")


def write(path: Path, text: str) -> None:
    """Write a text, folder included."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


def package() -> Path:
    """The Debian package: the folder in /usr/lib/orgchart, and what desktops look for."""
    root = BUILD / "deb"
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(FOLDER, root / "usr" / "lib" / "orgchart", symlinks=True)
    (root / "usr" / "bin").mkdir(parents=True)
    (root / "usr" / "bin" / "orgchart").symlink_to("../lib/orgchart/orgchart")
    describe(root / "usr" / "share")
    papers = root / "usr" / "share" / "doc" / "orgchart"
    write(papers / "copyright", filled("copyright"))
    for name in ("LICENSE", "NOTICES.md"):
        shutil.copy(ROOT / name, papers)
    log = (ROOT / "CHANGELOG.md").read_bytes()
    (papers / "changelog.gz").write_bytes(gzip.compress(log, mtime=0))
    architecture = DEBIAN_NAMES[platform.machine()]
    kilobytes = str(size(root) // 1024)
    write(root / "DEBIAN" / "control",
          filled("control", ARCHITECTURE=architecture, KILOBYTES=kilobytes))  # fmt: skip
    made = DIST / f"orgchart_{version()}_{architecture}.deb"
    run("chmod", "-R", "u=rwX,go=rX", root)
    run("dpkg-deb", "--root-owner-group", "-Zxz", "-z6", "--build", root, made)
    return made


def archive() -> Path:
    """The folder with a start and a description of its own, to be unpacked anywhere."""
    name = f"orgchart-{version()}-linux-{platform.machine()}"
    folder = BUILD / name
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(FOLDER, folder, symlinks=True)
    describe(folder / "share")
    (folder / "AppRun").symlink_to("orgchart")
    (folder / "orgchart.desktop").symlink_to("share/applications/orgchart.desktop")
    (folder / "orgchart.png").write_bytes(rendered(256))
    (folder / ".DirIcon").symlink_to("orgchart.png")
    if shutil.which("appimagetool"):
        run("appimagetool", folder, DIST / f"{name}.AppImage")
    made = DIST / f"{name}.tar.xz"
    run("tar", "--owner=0", "--group=0", "-C", BUILD, "-I", "xz -T0", "-cf", made, name)
    return made


def run(*command: str | Path) -> None:
    """Run a tool; ends the script with what it says when it fails."""
    subprocess.run([str(word) for word in command], check=True)  # noqa: S603


def main() -> None:
    """Make both and say how large they are."""
    if not FOLDER.is_dir():
        sys.exit("There is no frozen app: run packaging/app/freeze.py build_exe first")
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    DIST.mkdir(exist_ok=True)
    makers = [archive]
    if shutil.which("dpkg-deb"):
        makers.append(package)
    for make in makers:
        made = make()
        print(f"{made}: {made.stat().st_size / 1e6:.0f} MB")


if __name__ == "__main__":
    main()
