"""What the program keeps on this computer for safety, where, and whether it may.

Unsaved edits, the last saves and how charts were looked at lie in the user's own data folder,
readable by the owner only, for thirty days. A person can switch that off; then nothing is kept
and what was is erased.
"""

from __future__ import annotations

import tempfile
from functools import cached_property
from pathlib import Path

import msgspec

from orgchart.model.errors import InputError
from orgchart.storage.running import Session, own_folder
from orgchart.storage.trouble import reason
from orgchart.storage.unsaved import Leftover, Unsaved, leftovers
from orgchart.storage.versions import Versions
from orgchart.storage.views import Views
from orgchart.storage.whole import replace_file
from orgchart.translation import texts

tr = texts("Files")


class _Choice(msgspec.Struct):
    keep: bool = True


class Keeping:
    """The folders of one run of the program; ``data`` and ``settings`` are folders of the user."""

    def __init__(self, data: Path | None = None, settings: Path | None = None) -> None:
        self._data = data or _data_folder()
        self._choice_file = (settings or _settings_folder()) / "keeping.json"
        self.templates = self._data / "templates"
        self.import_profiles = self._data / "imports"  # `importing.profiles.profiles_folder`
        self._unsaved = self._data / "unsaved"
        self.versions_folder = self._data / "versions"
        self.versions = Versions(self.versions_folder)
        self.views = Views(self._data / "views")

    @cached_property
    def session(self) -> Session:
        """The run of the program that these windows belong to."""
        try:
            return Session(self._data / "running")
        except OSError:  # charts can be opened and locked all the same
            return Session(Path(tempfile.mkdtemp(prefix="orgchart-")))

    @cached_property
    def allowed(self) -> bool:
        """Whether unsaved edits, the last saves, views and thumbnails may be kept."""
        try:
            return msgspec.json.decode(self._choice_file.read_bytes(), type=_Choice).keep
        except (OSError, msgspec.DecodeError, UnicodeDecodeError):
            return True

    def allow(self, *, keep: bool) -> None:
        """Switch keeping on or off; off erases everything that is kept. Raises InputError."""
        self.allowed = keep
        try:
            own_folder(self._choice_file.parent)
            replace_file(self._choice_file, msgspec.json.encode(_Choice(keep)), mode=0o600)
        except OSError as error:
            raise InputError(
                tr("The choice cannot be stored: {error}.").format(error=reason(error))
            ) from error
        if not keep:
            self.versions.erase_all()
            self.views.erase_all()
            for leftover in self.leftovers():
                leftover.erase()

    def unsaved(self) -> Unsaved:
        """A place for the edits of one more chart."""
        return Unsaved(self._unsaved, self.session)

    def leftovers(self) -> list[Leftover]:
        """Unsaved edits that runs which ended without saving left, newest first."""
        return leftovers(self._unsaved, self.session)

    def expire(self) -> None:
        """Erase what is older than it may be. Raises OSError."""
        self.versions.expire()
        self.views.expire()


def _data_folder() -> Path:
    import platformdirs

    return platformdirs.user_data_path("orgchart", appauthor=False)


def _settings_folder() -> Path:
    import platformdirs

    return platformdirs.user_config_path("orgchart", appauthor=False)
