"""How the window looks: Fusion, a palette and one style sheet from the tokens."""
