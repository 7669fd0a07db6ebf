"""How each language says who speaks, as tables."""
