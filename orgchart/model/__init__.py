"""The pure core: records, changes, the chart, and the verbs that edit it."""
