"""What the frozen app runs."""

from orgchart.cli import main

main()
