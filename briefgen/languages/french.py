"""French."""

from briefgen.languages.lists import ordered
from briefgen.languages.table import Hedges, Language, Numbers, Printed, Relations

NUMBERS = Numbers(
    decimal=",",
    thousands=" ",
    months=ordered("janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
)

HEDGES = Hedges()

RELATIONS = Relations()

PRINTED = Printed()

LANGUAGE = Language("fr", "French", NUMBERS, HEDGES, RELATIONS, PRINTED)
