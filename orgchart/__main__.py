"""``python -m orgchart``: the command line, as the program ``orgchart`` is."""

from orgchart.cli import main

if __name__ == "__main__":
    main()
