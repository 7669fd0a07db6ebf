"""A text and its language become values: numbers, units, currencies, periods, hedges, relations, marks."""
