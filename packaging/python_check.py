"""Says in one sentence why this Python cannot run the project, if it cannot."""

import sys

if sys.version_info < (3, 11):
    sys.exit(
        "orgchart needs Python 3.11 or newer, and this is %d.%d: try `make PYTHON=python3.12`."
        % sys.version_info[:2]
    )
try:
    import ensurepip  # noqa: F401
    import venv  # noqa: F401
except ImportError:
    sys.exit("This Python lacks its venv module: `apt-get install python3-venv` brings it.")
