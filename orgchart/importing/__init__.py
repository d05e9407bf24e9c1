"""Staff lists become charts: any delimiter, encoding and column naming, every mend reported."""

from orgchart.importing.importer import Imported, import_list
from orgchart.importing.options import ImportOptions
from orgchart.importing.report import Finding, Mend, Report
from orgchart.importing.tables.opening import sheets

__all__ = ["Finding", "ImportOptions", "Imported", "Mend", "Report", "import_list", "sheets"]
