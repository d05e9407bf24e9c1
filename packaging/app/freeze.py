"""Builds the app that needs no Python: one folder, build/app/orgchart, with everything in it.

    python packaging/app/freeze.py build_exe     the folder, on every system
    python packaging/app/freeze.py bdist_dmg     on macOS also the bundle in a disk image

Everything of the program is inside. Nothing is fetched, and nothing is written but build/.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

from cx_Freeze import Executable, setup
from cx_Freeze.command.build_exe import build_exe
from icons import write_icns, write_ico
from trim import size, trim_qt

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "packaging")]

from notices import licence_files, pinned  # noqa: E402 (from folders that are no packages)

from orgchart import __version__  # noqa: E402 (from the checkout, which is no installed package)
from orgchart.drawing.faces import font_folder  # noqa: E402
from orgchart.drawing.tokens import tokens  # noqa: E402

BUILD = ROOT / "build" / "app"
FOLDER = BUILD / "orgchart"
LIBRARIES = ROOT / "packaging" / "linux" / "libraries.txt"
MEGABYTE = 1e6
COPYRIGHT = "The orgchart authors, MIT licence"

# Imported by some library for what the program never does.
NEVER = [
    "tkinter", "unittest", "doctest", "pydoc", "test", "sqlite3", "curses", "readline", "ssl",
    "_ssl", "lib2to3", "distutils", "setuptools", "pip", "PySide6.QtNetwork", "PySide6.QtSvg",
    "PIL.ImageTk", "PIL._imagingtk", "PIL.ImageQt", "PIL._avif", "PIL.AvifImagePlugin",
    "_hashlib", "asyncio", "multiprocessing", "xmlrpc", "numpy.testing", "numpy.f2py",
    "numpy.random", "numpy.fft", "numpy.polynomial", "lxml.html", "lxml.objectify",
    "lxml.isoschematron", "fontTools", "qtawesome", "font_source_sans_pro",
]  # fmt: skip


class Trimmed(build_exe):  # type: ignore[misc]  # its package tells no types
    """The folder, without what is never loaded."""

    def run(self) -> None:
        """Freeze, trim, say how large it is."""
        super().run()
        folder = Path(self.build_exe)
        before = size(folder)
        for pyside in folder.rglob("PySide6"):
            trim_qt(pyside)
        for source in folder.glob("resources/translations/*.ts"):
            source.unlink()
        for library in system_libraries():
            shutil.copy2(library, folder / "lib" / "PySide6" / "Qt" / "lib")
        print(f"{folder}: {size(folder) / MEGABYTE:.0f} MB ({before / MEGABYTE:.0f} before)")


def data() -> list[tuple[str, str]]:
    """What the program reads: (file or folder here, its place in the app)."""
    fonts = [font_folder() / name for name in [*tokens().fonts.files.values(), "LICENSE.txt"]]
    icons = [path for path in icon_fonts().iterdir() if path.name.startswith("phosphor-")]
    licences = [
        (str(file), f"licenses/{package}/{name}")
        for package in pinned()
        for name, file in licence_files(package).items()
    ]
    return [
        *licences,
        *((str(ROOT / name), name) for name in ("resources", "templates", "LICENSE", "NOTICES.md")),
        *((str(file), f"lib/{tokens().fonts.package}/files/{file.name}") for file in fonts),
        *((str(file), f"lib/qtawesome/fonts/{file.name}") for file in icons),
    ]


def icon_fonts() -> Path:
    """The folder of QtAwesome's font files; the package itself is not needed."""
    spec = find_spec("qtawesome")
    assert spec is not None
    assert spec.submodule_search_locations
    return Path(spec.submodule_search_locations[0], "fonts")


def system_libraries() -> list[str]:
    """Of Linux, the libraries that Qt needs and that desktops do not all have."""
    if sys.platform != "linux":
        return []
    wanted = set(LIBRARIES.read_text("utf-8").split())
    known = subprocess.run(["/sbin/ldconfig", "-p"], capture_output=True, text=True, check=True)
    found = dict(re.findall(r"^\s(\S+) .*x86-64.* => (\S+)$", known.stdout, re.MULTILINE))
    if wanted - found.keys():
        sys.exit(f"Missing here: {', '.join(sorted(wanted - found.keys()))}; try make setup")
    return sorted(found[name] for name in wanted)


def programs() -> list[Executable]:
    """The program; on Windows a second one that opens no console for the window."""
    BUILD.mkdir(parents=True, exist_ok=True)
    start, icon = str(HERE / "start.py"), None
    if sys.platform == "win32":
        write_ico(BUILD / "orgchart.ico")
        icon = str(BUILD / "orgchart.ico")
    made = [Executable(start, target_name="orgchart", icon=icon, copyright=COPYRIGHT)]
    if sys.platform == "win32":
        made.append(Executable(start, base="gui", target_name="orgchartw", icon=icon))
    return made


def mac_options() -> dict[str, dict[str, object]]:
    """The bundle and its disk image; signed when ORGCHART_SIGN names an identity."""
    write_icns(BUILD / "orgchart.icns")
    bundle: dict[str, object] = {
        "bundle_name": "Orgchart",
        "iconfile": str(BUILD / "orgchart.icns"),
        "custom_info_plist": str(ROOT / "packaging" / "macos" / "Info.plist"),
    }
    identity = os.environ.get("ORGCHART_SIGN")
    if identity:
        bundle |= {"codesign_identity": identity, "codesign_timestamp": True,
                   "codesign_options": "runtime", "codesign_deep": True}  # fmt: skip
    return {
        "build": {"build_base": str(BUILD)},
        "bdist_mac": bundle,
        "bdist_dmg": {"volume_label": "Orgchart", "applications_shortcut": True},
    }


def main() -> None:
    """Run the build command that the command line names."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    options: dict[str, dict[str, object]] = {
        "build_exe": {
            "build_exe": str(FOLDER),
            "packages": ["orgchart"],
            "excludes": NEVER,
            "include_files": data(),
            "zip_include_packages": ["*"],
            "zip_exclude_packages": ["PySide6", "shiboken6", "bidi", "numpy", "pptx"],
            "replace_paths": [("*", "")],  # no folder of this machine in what is shipped
            "include_msvcr": sys.platform == "win32",
            "silent_level": 3,
        }
    }
    if sys.platform == "darwin":
        options |= mac_options()
    # Here, and not in the checkout: its pyproject.toml is about the wheel.
    os.chdir(BUILD)
    sys.path.remove(str(HERE))
    setup(
        name="Orgchart",
        version=__version__,
        description="Org charts for customer-service departments",
        executables=programs(),
        options=options,
        cmdclass={"build_exe": Trimmed},
    )


if __name__ == "__main__":
    main()
