"""Who sits at this computer: for the lock of a file, and beside what somebody accepts."""

from __future__ import annotations

import getpass
from contextlib import suppress


def this_person() -> str:
    """The name of the user in full where the system tells it, else the login; "" for none."""
    login = ""
    with suppress(ImportError, KeyError, OSError):
        login = getpass.getuser()
    with suppress(ImportError, KeyError):
        import pwd

        return pwd.getpwnam(login).pw_gecos.split(",")[0].strip() or login
    return login
