"""Italian."""

from briefgen.languages.lists import ordered
from briefgen.languages.table import Hedges, Language, Numbers, Printed, Relations

NUMBERS = Numbers(
    decimal=",",
    thousands=".",
    months=ordered(
        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"
    ),
)

HEDGES = Hedges()

RELATIONS = Relations()

PRINTED = Printed()

LANGUAGE = Language("it", "Italian", NUMBERS, HEDGES, RELATIONS, PRINTED)
