"""Keeping a file that this program would replace by one in another version of the format."""

from __future__ import annotations

from pathlib import Path

from orgchart.model.errors import InputError
from orgchart.storage.head import CURRENT, Version, read_head, version_text
from orgchart.storage.trouble import reason
from orgchart.storage.whole import replace_file
from orgchart.translation import texts

tr = texts("Files")

_HEAD_AT_MOST = 65_536


def versions_folder() -> Path:
    """Where old files are kept: the user's own folder, not beside a shared file."""
    import platformdirs

    return platformdirs.user_data_path("orgchart", appauthor=False) / "versions"


def keep_old_version(path: Path, folder: Path | None = None) -> Path | None:
    """Copy a chart file of an older version aside; where to, or None when there is no need.

    Folder and copy are readable by the owner only. The name tells the version and the content,
    so that the same file is kept once. Raises InputError when there is no keeping it, OSError when
    it cannot be read.
    """
    version = _version_on_disk(path)
    if version is None or version >= CURRENT:
        return None
    from hashlib import sha256

    data = path.read_bytes()
    folder = folder or versions_folder()
    name = f"{path.stem[:60]}-{version_text(version)}-{sha256(data).hexdigest()[:12]}{path.suffix}"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        folder.chmod(0o700)
        if not (folder / name).exists():
            replace_file(folder / name, data, mode=0o600)
    except OSError as error:
        raise InputError(
            tr(
                "{path} has an older format and was not replaced, because it cannot be "
                "kept in {folder}: {error}."
            ).format(path=path, folder=folder, error=reason(error))
        ) from error
    return folder / name


def _version_on_disk(path: Path) -> Version | None:
    """The version of the chart file there; None when there is none, or something else."""
    try:
        with path.open("rb") as file:
            return read_head(file.readline(_HEAD_AT_MOST), str(path)).version
    except (FileNotFoundError, InputError):
        return None
