"""A newer list of a chart that is there: what HR changed, what the user changed, and both."""

from orgchart.importing.refresh.apply import apply_refresh
from orgchart.importing.refresh.listed import as_listed
from orgchart.importing.refresh.plan import plan_refresh
from orgchart.importing.refresh.state import choices_within, remember, remembered
from orgchart.importing.refresh.updates import FieldUpdate, Refresh, Update

__all__ = [
    "FieldUpdate",
    "Refresh",
    "Update",
    "apply_refresh",
    "as_listed",
    "choices_within",
    "plan_refresh",
    "remember",
    "remembered",
]
