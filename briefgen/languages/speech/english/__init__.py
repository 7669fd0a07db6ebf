"""How English says who speaks: verbs, closed classes, nouns of those who can speak. Data."""
