"""How languages other than English name a document in a sentence as the origin of what it says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Naming:
    """How a language names a document in a sentence; all are patterns."""

    cue: str
    """What says that a document is the origin of what the sentence says."""
    noun: str
    """What a document is called; the group `name` leaves its ending out."""
    owner: str
    """What leads from the document to whose it is."""
    case: str = ""
    """The ending that the owner's name has in this place, and nowhere else."""


NAMINGS: Mapping[str, Naming] = {
    "de": Naming(
        r"(?:[Ll]aut|[Nn]ach|[Gg]emäß)\s(?:(?:dem|der|den|einer|einem|ihrem|seinem)\s)?(?:[a-zäöüß]+en\s)?",
        r"(?P<name>(?:[A-ZÄÖÜ][\w-]*(?:bericht|studie|umfrage|gutachten|statistik|erhebung|bilanz|analyse))"
        r"|Bericht|Studie|Umfrage|Gutachten|Statistik|Erhebung|Bilanz|Analyse)(?:e?s|e?n)?",
        r"\s(?=(?:des|der)\s)|\s(?:vom|von(?:\sder)?)\s",
        "e?s",
    ),
    "fr": Naming(
        r"(?:[Ss]elon|[Dd]['’]après)\s(?:(?:le|la|les|un|une|son|sa)\s|l['’])(?:derni(?:er|ère)\s)?",
        r"(?P<name>(?:rapport|étude|enquête|sondage|bilan|analyse)(?:\s[a-zà-ÿ]+(?:el|elle|al|ale|if|ive|ique|aire))?)",
        r"\s(?:(?:publiée?|réalisée?|menée?)\spar|d(?:[ue]|es)|de\s(?=la\b|l['’]))\s|\sd['’]",
    ),
    "es": Naming(
        r"(?:[Ss]egún|[Dd]e\sacuerdo\scon)\s(?:(?:el|la|los|las|un|una|su)\s)(?:últim[oa]\s)?",
        r"(?P<name>(?:informe|estudio|encuesta|sondeo|balance|análisis)(?:\s[a-zà-ÿ]+(?:al|ivo|iva|ico|ica|ario))?)",
        r"\s(?:(?:publicad[oa]|realizad[oa])\spor|del?)\s",
    ),
    "it": Naming(
        r"(?:[Ss]econdo|[Ii]n\sbase\sa)\s(?:(?:il|lo|la|i|gli|le|un|uno|una|suo|sua)\s|l['’])(?:ultim[oa]\s)?",
        r"(?P<name>(?:rapporto|relazione|studio|indagine|sondaggio|bilancio|analisi)"
        r"(?:\s[a-zà-ÿ]+(?:ale|ivo|iva|ico|ica|ario|aria))?)",
        r"\s(?:(?:pubblicat[oa]|realizzat[oa]|condott[oa])\sda(?:l|llo|lla|i|gli|lle)?"
        r"|d(?:i|el|ello|ella|ei|egli|elle))\s|\sd(?:ell)?['’]",
    ),
    "nl": Naming(
        r"(?:[Vv]olgens|[Bb]lijkens)\s(?:het|de|een|hun|zijn|haar)\s(?:laatste\s|nieuwe?\s)?",
        r"(?P<name>[a-z-]*(?:rapport|verslag|onderzoek|studie|enquête|peiling|analyse))",
        r"\svan\s",
    ),
}
"""By BCP 47 code; English documents are told by their capitals."""
