"""Choices about lists of one shape, kept and found again for the next file of that shape."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

import msgspec

from orgchart.importing.columns.headers import header_words
from orgchart.importing.options import ImportOptions, UnknownManager
from orgchart.importing.tables.table import Table
from orgchart.importing.text import slug
from orgchart.model.errors import InputError
from orgchart.translation import texts

tr = texts("Importing")

SUFFIX = ".import.json"
_ALIKE = 0.7  # of the headers: the next version of a system has other columns too
_LARGEST = 4 << 20


class Profile(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What was chosen for lists with these headers; fields as in `ImportOptions`.

    Decisions about single rows are not in it: the next list has other rows.
    """

    name: str
    headers: tuple[str, ...]
    sheet: str = ""
    columns: Mapping[str, str] = {}
    keep: frozenset[str] = frozenset()
    own: frozenset[str] = frozenset()
    leave_out: frozenset[str] = frozenset()
    branch: str = ""
    where: Mapping[str, tuple[str, ...]] = {}
    departments: Mapping[str, str] = {}
    unknown_manager: UnknownManager = "top"
    managers: Mapping[str, str] = {}

    def options(self, base: ImportOptions | None = None) -> ImportOptions:
        """The options of this profile, on top of others."""
        return msgspec.structs.replace(
            base or ImportOptions(),
            **{name: getattr(self, name) for name in _CHOICES if getattr(self, name)},
        )


_CHOICES = tuple(name for name in Profile.__struct_fields__ if name not in ("name", "headers"))


def profile_of(table: Table, options: ImportOptions, name: str) -> Profile:
    """The choices made for a table, to be used again for tables like it."""
    chosen = {each: getattr(options, each) for each in _CHOICES if getattr(options, each)}
    return Profile(name=name, headers=table.header, **chosen)


def fitting(headers: Iterable[str], profiles: Iterable[Profile]) -> Profile | None:
    """The profile for a list with these headers: the most alike, if it has all that was chosen."""
    here = {header_words(header) for header in headers}
    alike = [(_likeness(here, each), each) for each in profiles if _chosen(each) <= here]
    best = max(alike, key=lambda pair: pair[0], default=(0.0, None))
    return best[1] if best[0] >= _ALIKE else None


def _likeness(here: set[str], profile: Profile) -> float:
    there = {header_words(header) for header in profile.headers}
    return len(here & there) / max(1, len(here | there))


def _chosen(profile: Profile) -> set[str]:
    """Headers that must be there for the choices to make sense."""
    return {header_words(header) for header in (*profile.columns.values(), *profile.where)}


def load_profile(path: Path) -> Profile:
    """A profile from its file. Raises InputError when it is missing or none."""
    try:
        if path.stat().st_size > _LARGEST:
            raise InputError(
                tr("{name} is too large to be an import profile.").format(name=path.name)
            )
        return msgspec.json.decode(path.read_bytes(), type=Profile)
    except OSError as error:
        raise InputError(
            tr("{path} cannot be read ({strerror}).").format(path=path, strerror=error.strerror)
        ) from error
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise InputError(
            tr("{name} is no import profile ({error}). Save it again from an import.").format(
                name=path.name, error=error
            )
        ) from error


def load_profiles(folder: Path) -> list[Profile]:
    """All profiles in a folder, by file name; those that cannot be read are passed over."""
    found = []
    for path in sorted(folder.glob(f"*{SUFFIX}")):
        try:
            found.append(load_profile(path))
        except InputError:
            continue
    return found


def save_profile(profile: Profile, path: Path) -> None:
    """Save a profile: a whole file or none. Raises InputError when that cannot be."""
    from orgchart.storage.whole import replace_file

    text = msgspec.json.format(msgspec.json.encode(profile, order="deterministic"), indent=2)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        replace_file(path, text + b"\n")
    except OSError as error:
        raise InputError(
            tr("{path} cannot be written ({strerror}).").format(path=path, strerror=error.strerror)
        ) from error


def profiles_folder() -> Path:
    """Where the choices of a person are kept: one place for windows and command line."""
    import platformdirs

    return platformdirs.user_data_path("orgchart", appauthor=False) / "imports"


def profile_path(folder: Path, name: str) -> Path:
    """Where the profile of that name lies in a folder."""
    return folder / f"{slug(name)[:60] or 'profile'}{SUFFIX}"
