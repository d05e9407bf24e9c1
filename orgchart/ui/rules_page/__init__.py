"""The page of rules: profile, thresholds, severities and workloads, as settings of the chart."""
