"""The command line as a test calls it."""

from __future__ import annotations

from collections.abc import Callable

# Exit code, standard output and standard error of a command with its arguments.
Said = Callable[..., tuple[int, str, str]]
