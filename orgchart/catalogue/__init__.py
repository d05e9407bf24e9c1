"""The templates: which there are, one of them as a chart, at another size, in one's language."""

from orgchart.catalogue.listing import Template, damaged, load_template, templates
from orgchart.catalogue.scale import scale
from orgchart.catalogue.wording import in_language

__all__ = ["Template", "damaged", "in_language", "load_template", "scale", "templates"]
