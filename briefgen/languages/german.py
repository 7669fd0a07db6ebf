"""German."""

from briefgen.languages.lists import ordered
from briefgen.languages.table import Hedges, Language, Numbers, Printed, Relations

NUMBERS = Numbers(
    decimal=",",
    thousands=".",
    months=ordered(
        "januar/jänner februar/feber märz april mai juni juli august september oktober november dezember"
    ),
)

HEDGES = Hedges()

RELATIONS = Relations()

PRINTED = Printed()

LANGUAGE = Language("de", "German", NUMBERS, HEDGES, RELATIONS, PRINTED)
