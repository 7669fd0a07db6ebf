"""English."""

from briefgen.languages.lists import ordered
from briefgen.languages.table import Hedges, Language, Numbers, Printed, Relations

NUMBERS = Numbers(
    decimal=".",
    thousands=",",
    months=ordered("january february march april may june july august september october november december"),
)

HEDGES = Hedges()

RELATIONS = Relations()

PRINTED = Printed()

LANGUAGE = Language("en", "English", NUMBERS, HEDGES, RELATIONS, PRINTED)
