"""What the system's errors about a file mean, as half a sentence for a person."""

from __future__ import annotations

import errno

from orgchart.translation import later, texts

tr = texts("Files")

_REASONS = {
    errno.ENOSPC: later("the disk is full"),
    errno.EDQUOT: later("your share of the disk is used up"),
    errno.EFBIG: later("the file would be larger than is allowed here"),
    errno.EROFS: later("this place can only be read"),
    errno.EACCES: later("you have no permission"),
    errno.EPERM: later("you have no permission"),
    errno.ENOENT: later("there is no such file or folder"),
    errno.ENOTDIR: later("part of the path is no folder"),
    errno.EISDIR: later("it is a folder"),
    errno.EIO: later("the disk reports a fault"),
    errno.ENAMETOOLONG: later("the name is too long"),
    errno.ELOOP: later("its links lead in a circle"),
}


def reason(error: OSError) -> str:
    """Why it failed: "the disk is full"."""
    known = _REASONS.get(error.errno or 0)
    return tr(known) if known else (error.strerror or str(error) or type(error).__name__).lower()
