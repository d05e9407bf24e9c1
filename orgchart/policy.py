"""What an organisation sets for everybody: a folder that its IT department writes and we read.

The folder is what ORGCHART_POLICY names, else /etc/orgchart (Linux), %ProgramData%\\Orgchart
(Windows) or /Library/Application Support/Orgchart (macOS). In it may be ``policy.toml``, a logo
that this names, and a folder ``templates`` of charts. A policy that cannot be used is told in a
sentence, and the program works as if there were none.
"""

from __future__ import annotations

import os
import sys
from functools import cache
from pathlib import Path
from typing import Any

import msgspec

from orgchart.languages import LANGUAGES
from orgchart.model.chart import Chart
from orgchart.model.errors import InputError
from orgchart.model.hiding import hidden_names
from orgchart.model.photos import fault_of, photo_of
from orgchart.model.records import Photo, Settings
from orgchart.translation import texts

tr = texts("Policy")

FILE = "policy.toml"
# What belongs to one chart, or is set in another way.
_NOT_HERE = frozenset({"id", "extra", "title", "subtitle", "date", "template", "logo", "draft"})


class Policy(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The content of policy.toml; all of it may be left out.

    ``language`` holds for who has chosen none ("de"). ``hidden_fields`` are in no export, by the
    names that audiences have for them ("cost", "holders.email"). ``chart`` is what a new chart
    begins with, by the names of `Settings`, and ``logo`` the name of a picture in the folder.
    Without ``tour`` that of the window does not begin by itself.
    """

    language: str = ""
    hidden_fields: tuple[str, ...] = ()
    logo: str = ""
    tour: bool = True
    chart: dict[str, Any] = {}


class Organisation(msgspec.Struct, frozen=True, kw_only=True):
    """A policy that was read: ``trouble`` is a sentence on why there is none, if so."""

    folder: Path
    policy: Policy = Policy()
    settings: Settings = Settings()
    logo: Photo | None = None
    trouble: str = ""

    @property
    def is_set(self) -> bool:
        """Whether the organisation sets anything."""
        return self.policy != Policy() or bool(self.templates)

    @property
    def templates(self) -> list[Path]:
        """The charts to start from that the organisation adds, by name."""
        return sorted((self.folder / "templates").glob("*.orgchart"))

    def begin(self, chart: Chart) -> Chart:
        """A new chart with what the organisation sets, where the chart says nothing itself."""
        usual, own = Settings(), chart.settings
        set_here = {name: getattr(self.settings, name) for name in self.policy.chart}
        changes = {
            name: value for name, value in set_here.items()
            if getattr(own, name) == getattr(usual, name)
        }  # fmt: skip
        records = dict(chart.records)
        if self.logo is not None and not own.logo:
            changes["logo"] = self.logo.id
            records[self.logo.id] = self.logo
        if not changes:
            return chart
        records[own.id] = msgspec.structs.replace(own, **changes)
        return Chart(records.values())


@cache
def organisation() -> Organisation:
    """What holds on this computer, read once."""
    return read_policy(policy_folder())


def policy_folder() -> Path:
    """Where the policy of this computer lies, whether there is one or not."""
    named = os.environ.get("ORGCHART_POLICY")
    if named:
        return Path(named)
    if sys.platform == "win32":
        return Path(os.environ.get("PROGRAMDATA", r"C:\ProgramData"), "Orgchart")
    if sys.platform == "darwin":
        return Path("/Library/Application Support/Orgchart")
    return Path("/etc/orgchart")


def read_policy(folder: Path) -> Organisation:
    """The policy in a folder; one without policy.toml sets nothing, but may bring templates."""
    path = folder / FILE
    if not path.is_file():
        return Organisation(folder=folder)
    try:
        return _read(path)
    except InputError as error:
        told = tr("The settings of your organisation are not used: {path}: {why}")
        return Organisation(folder=folder, trouble=told.format(path=path, why=error))


def _read(path: Path) -> Organisation:
    import tomllib

    try:
        content = tomllib.loads(path.read_text("utf-8"))
        policy = msgspec.convert(content, Policy)
        settings = _settings(policy.chart)
    except OSError as error:
        raise InputError(tr("it cannot be read: {why}.").format(why=error.strerror)) from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, msgspec.ValidationError) as error:
        raise InputError(tr("{why}.").format(why=str(error).rstrip("."))) from None
    hidden_names(policy.hidden_fields)
    _check_language(policy.language)
    logo = _logo(path.parent / policy.logo) if policy.logo else None
    return Organisation(folder=path.parent, policy=policy, settings=settings, logo=logo)


def _check_language(code: str) -> None:
    if code and code not in LANGUAGES:
        told = tr("there is no language “{code}”; there are {known}.")
        raise InputError(told.format(code=code, known=", ".join(LANGUAGES)))


def _settings(wanted: dict[str, Any]) -> Settings:
    refused = sorted(wanted.keys() & _NOT_HERE)
    if refused:
        told = tr("“{name}” is of each chart and cannot be set for all.")
        raise InputError(told.format(name=refused[0]))
    return msgspec.convert({"type": "settings", **wanted}, Settings)


def _logo(path: Path) -> Photo:
    try:
        photo = photo_of(path.read_bytes())
    except (OSError, ValueError):
        told = tr("the logo {name} is no JPEG or PNG file that can be read.")
        raise InputError(told.format(name=path.name)) from None
    fault = fault_of(photo)
    if fault:
        raise InputError(tr("the logo {name}: {fault}.").format(name=path.name, fault=fault))
    return photo
