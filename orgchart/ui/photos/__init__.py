"""Photos of people and the logo, in the window: chosen, pasted, dropped, shown."""
