"""What the thresholds of rules are called in the language that is spoken.

Rules, files and the command line name them in English: "A4.hint".
"""

from __future__ import annotations

from orgchart.rules.words import tr
from orgchart.translation import later

THRESHOLDS = (
    later("agents"),
    later("each"),
    later("far above"),
    later("from"),
    later("front"),
    later("functions"),
    later("hint"),
    later("least"),
    later("lines"),
    later("managers"),
    later("most"),
    later("paid hours"),
    later("people"),
    later("per 100"),
    later("per lead"),
    later("per manager"),
    later("planned"),
    later("reports"),
    later("seats"),
    later("share"),
    later("shrinkage"),
    later("tiers"),
    later("tops"),
    later("warning"),
)


def threshold_name(name: str) -> str:
    """A threshold as it stands in a line: "least", "per lead"."""
    return tr(name)
