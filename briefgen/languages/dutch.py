"""Dutch."""

from briefgen.languages.lists import ordered
from briefgen.languages.table import Hedges, Language, Numbers, Printed, Relations

NUMBERS = Numbers(
    decimal=",",
    thousands=".",
    months=ordered("januari februari maart april mei juni juli augustus september oktober november december"),
)

HEDGES = Hedges()

RELATIONS = Relations()

PRINTED = Printed()

LANGUAGE = Language("nl", "Dutch", NUMBERS, HEDGES, RELATIONS, PRINTED)
