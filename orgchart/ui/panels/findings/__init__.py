"""The panel of findings: what the rules would mend, by rule."""
