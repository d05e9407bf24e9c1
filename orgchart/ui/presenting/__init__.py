"""The chart on a screen of its own, shown to others branch by branch."""
