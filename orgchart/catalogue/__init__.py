"""The templates: which there are, one of them as a chart, and one at another size."""

from orgchart.catalogue.listing import Template, load_template, templates
from orgchart.catalogue.scale import scale

__all__ = ["Template", "load_template", "scale", "templates"]
