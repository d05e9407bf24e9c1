"""What describes the program to systems: well-formed, and of one mind with the program."""

from __future__ import annotations

import configparser
import plistlib
import re
import runpy
from datetime import date
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
import yaml
from PySide6.QtGui import QImage

from orgchart.export import exporters
from orgchart.languages import ENGLISH, LANGUAGES

ROOT = Path(__file__).parent.parent
PACKAGING = ROOT / "packaging"
MIME, SUFFIX = "application/x-orgchart", "orgchart"


@pytest.fixture(scope="module")
def release() -> dict[str, Any]:
    return runpy.run_path(str(PACKAGING / "release.py"))


@pytest.fixture(scope="module")
def trim() -> dict[str, Any]:
    return runpy.run_path(str(PACKAGING / "app" / "trim.py"))


def test_the_desktop_entry_opens_charts() -> None:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(PACKAGING / "linux" / "orgchart.desktop", "utf-8")
    entry = parser["Desktop Entry"]
    assert entry["Exec"] == "orgchart %F"
    assert entry["MimeType"] == f"{MIME};"
    assert {f"Comment[{code}]" for code in LANGUAGES if code != ENGLISH} <= set(entry)


def test_the_kind_of_file_is_the_same_everywhere() -> None:
    mime = ElementTree.parse(PACKAGING / "linux" / "orgchart-mime.xml").getroot()
    assert [each.get("type") for each in mime] == [MIME]
    assert [each.get("pattern") for each in mime.iter() if each.tag.endswith("glob")] == [
        f"*.{SUFFIX}"
    ]
    metainfo = ElementTree.parse(PACKAGING / "linux" / "orgchart.metainfo.xml")
    assert metainfo.findtext("provides/mediatype") == MIME
    plist = plistlib.loads((PACKAGING / "macos" / "Info.plist").read_bytes())
    (kind,) = plist["UTExportedTypeDeclarations"]
    tags = kind["UTTypeTagSpecification"]
    assert tags == {"public.filename-extension": [SUFFIX], "public.mime-type": MIME}
    assert plist["CFBundleDocumentTypes"][0]["LSItemContentTypes"] == [kind["UTTypeIdentifier"]]
    assert set(plist["CFBundleLocalizations"]) == set(LANGUAGES)


def test_the_windows_installer_knows_the_kind_of_file_and_two_scopes() -> None:
    text = (PACKAGING / "windows" / "orgchart.wxs").read_text("utf-8")
    values = [each.attrib for each in ElementTree.fromstring(text).iter()]
    keys = {each["Key"] for each in values if "Key" in each}
    assert rf"Software\Classes\.{SUFFIX}" in keys
    assert MIME in {each.get("Value") for each in values}
    assert len(set(re.findall(r'UpgradeCode = "([0-9A-F-]{36})"', text))) == 2


def test_the_workflow_runs_scripts_that_are_there() -> None:
    flow = yaml.safe_load((ROOT / ".github" / "workflows" / "app.yml").read_text("utf-8"))
    steps = [step.get("run", "") for job in flow["jobs"].values() for step in job["steps"]]
    named = re.findall(r"packaging/[\w/.]+", "\n".join(steps))
    assert named
    assert [name for name in named if not (ROOT / name).is_file()] == []


def test_the_check_exports_every_format() -> None:
    text = (PACKAGING / "check.sh").read_text("utf-8")
    formats = re.search(r"^formats='(.+)'$", text, re.MULTILINE)
    assert formats is not None
    wanted = {suffix for each in exporters().values() for suffix in each.suffixes[:1]}
    assert {f".{name}" for name in formats.group(1).split()} == wanted


@pytest.mark.parametrize(
    ("file", "kept"),
    [
        ("libQt6Core.so.6", True), ("Qt6Widgets.dll", True), ("QtGui.abi3.so", True),
        ("QtPrintSupport.pyd", True), ("QtDBus.framework", True), ("libicudata.so.73", True),
        ("libQt6Network.so.6", False), ("Qt6Quick.dll", False), ("QtNetwork.abi3.so", False),
        ("QtQml.framework", False), ("libQt6WaylandCompositor.so.6", False),
    ],
)  # fmt: skip
def test_of_qt_only_what_is_listed_stays(
    file: str, kept: bool, tmp_path: Path, trim: dict[str, Any]
) -> None:
    pyside = tmp_path / "PySide6"
    (pyside / "Qt" / "lib").mkdir(parents=True)
    (pyside / "Qt" / "lib" / file).write_bytes(b"")
    trim["trim_qt"](pyside)
    assert (pyside / "Qt" / "lib" / file).exists() == kept


def test_of_plugins_and_catalogues_only_those_listed_stay(
    tmp_path: Path, trim: dict[str, Any]
) -> None:
    pyside = tmp_path / "PySide6"
    files = {
        "plugins/platforms/libqxcb.so": True,
        "plugins/platforms/qwindows.dll": True,
        "plugins/platforms/libqvnc.so": False,
        "plugins/tls/libqopensslbackend.so": False,
        "plugins/platformthemes/libqgtk3.so": True,
        "translations/qtbase_de.qm": True,
        "translations/qtbase_ja.qm": False,
        "translations/assistant_de.qm": False,
    }
    for name in files:
        path = pyside / "Qt" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"")
    trim["trim_qt"](pyside)
    assert {name: (pyside / "Qt" / name).exists() for name in files} == files


def test_the_window_has_the_icon_that_is_drawn() -> None:
    icons = runpy.run_path(str(PACKAGING / "app" / "icons.py"))
    drawn = QImage.fromData(icons["rendered"](128))
    assert drawn == QImage(str(ROOT / "resources" / "icon.png")), "run packaging/app/icons.py"


def test_a_release_dates_what_is_unreleased(release: dict[str, Any]) -> None:
    log = "# Changelog\n\n## 0.1.0 – unreleased\n\n- Undo.\n\n## 0.0.9 – 2026-01-02\n\n- Redo.\n"
    dated = release["dated"](log, "0.2.0", date(2026, 3, 4))
    assert dated == log.replace("## 0.1.0 – unreleased", "## 0.2.0 – 2026-03-04")
    with pytest.raises(ValueError, match="unreleased"):
        release["dated"](dated, "0.3.0", date(2026, 3, 5))
    assert release["dated"]((ROOT / "CHANGELOG.md").read_text("utf-8"), "9.9.9", date.today())


def test_a_version_goes_up(release: dict[str, Any]) -> None:
    source = '"""Org charts."""\n\n__version__ = "0.9.0"\n'
    assert '__version__ = "0.10.0"' in release["numbered"](source, "0.10.0")
    for wrong in ("0.8.1", "1.0", "v1.0.0"):
        with pytest.raises(ValueError, match=re.escape(wrong)):
            release["numbered"](source, wrong)


def test_the_hooks_run_tools_and_tests_that_are_there() -> None:
    hooks = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text("utf-8"))["repos"][0][
        "hooks"
    ]
    entries = " ".join(hook["entry"] for hook in hooks)
    named = re.findall(r"tests/\w+\.py", entries)
    assert named
    assert [name for name in named if not (ROOT / name).is_file()] == []
