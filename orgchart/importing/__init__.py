"""Staff lists become charts: any delimiter, encoding and column naming, every mend reported.

`import_list` does all of it. A window that shows each step takes them one by one:
`read_table` (a file's rows), `propose` (what each column is taken for), `import_table` (the
chart and the report), with `choose` and `ImportOptions` between, and `plan_refresh` where the
list is a newer one of a chart that is there.
"""

from orgchart.importing.columns.proposals import Proposal, propose
from orgchart.importing.importer import Imported, import_list, import_table, read_table
from orgchart.importing.options import ImportOptions
from orgchart.importing.progress import Cancelled
from orgchart.importing.report import Choice, Finding, Mend, Report, choose
from orgchart.importing.tables.opening import hidden_sheets, list_suffixes, sheets

__all__ = [
    "Cancelled",
    "Choice",
    "Finding",
    "ImportOptions",
    "Imported",
    "Mend",
    "Proposal",
    "Report",
    "choose",
    "hidden_sheets",
    "import_list",
    "import_table",
    "list_suffixes",
    "propose",
    "read_table",
    "sheets",
]
