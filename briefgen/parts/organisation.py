"""Names of organisations, told by the words that they are made of."""

from __future__ import annotations

import re

from briefgen.languages.imprints import IMPRINTS

_KIND = (
    r"ministry|department|office|institutes?|institution|university|agency|administration|commission|committee|council|authority"
    r"|bureau|association|federation|union|foundation|society|network|cent(?:re|er)|trust|alliance|coalition"
    r"|chamber|bank|fund|forum|board|service|parliament|legislature|municipality|government|academy|college|school|hospital|company"
    r"|corporation|group|league|organi[sz]ation|observatory|inspectorate|police|press|gazette|herald|times|watch"
    r"|secretariat|directorate|taskforce|campaign|initiative|charity|laborator(?:y|ies)|museum|library|archive"
    r"|nations|house|desk|unit|team|guard|registry|court|tribunal|exchange|club|party|task\sforce|inquiry|treasury"
    r"|embassy|mission|consortium|partnership|ombudsman|regulator|senate|assembly|congress|cabinet|presidency"
)
_DOCUMENT = (
    r"report|review|plan|strategy|statement|speech|remarks|address|testimony|act|bill|law|regulations?|rules?|order"
    r"|directive|guide|guidance|handbook|survey|statistics|budget|policy|agreement|debate|questions|hearing"
    r"|interview|letter|proposal|evaluation|assessment|framework|conference|summit|update|results|findings"
    r"|proceedings|minutes|transcript|record|papers"
)
_FOREIGN = (
    r"[^\W\d_]*(?:amt|amtes|verband|verbands|verein|vereins|ministerium|ministeriums|institut|instituts|stiftung"
    r"|kammer|gesellschaft|behörde|bund|bundes|universität|hochschule|verlag|anstalt|zentrum|zentrale|stadt)"
    r"|ministère|agence|fédération|université|conseil|observatoire|mairie|organisation|bureau|commission|banque"
    r"|ministerio|instituto|agencia|asociación|universidad|consejo|observatorio|comisión|banco|oficina|fundación"
)
_WORD = re.compile(rf"\b(?:{_KIND}|{_FOREIGN})\b", re.IGNORECASE)
_TITLE = re.compile(
    rf"(?:(?:[^\W_]\w*\s)*?(?:{_DOCUMENT})\s(?:of|on|for|to|by|from|in)\s.*|.*\s(?:{_DOCUMENT}))",
    re.IGNORECASE,
)
"""What is called by a kind of document: the Annual Report of the Housing Office."""
_OF_FIELD = re.compile(
    rf"(?:[^\W\d_]+\s){{0,4}}(?:{_KIND})\s(?:of|for)\s(?:[\w&]+\s){{0,5}}"
    rf"(?:{'|'.join(word for told in IMPRINTS.values() for word in told.fields)})",
    re.IGNORECASE,
)
"""A body that is named for its field: Institute of Marine Policy."""
_ACRONYM = re.compile(r"[A-Z][A-Z0-9&-]{1,7}")
_NAME = re.compile(
    r"(?:(?:(?:(?:de\sl|d|l)['’]|(?:de\sla|du|des|de|del)\s)[\w-]{2,30}+"
    r"|of|for|and|the|on|in|to|de|des|du|der|die|das|für|la|le|les|del|y|et|und|von|[&–-]"
    r"|[^\W\d_a-zß-öø-ÿ][\w.'’&/–-]*+|\([A-Z]{2,8}\))(?:\s|\Z))+"
)


def organisation(words: str) -> str:
    """Give the name if the words are an organisation's name and nothing else; else "".

    Tells Ministry of Transport, WHO and Statistisches Landesamt from titles and from names of people.
    """
    bare = " ".join(words[:200].split()).strip(" ,;:·|–—-")
    if not 2 <= len(bare) <= 120 or len(bare.split()) > 12 or not _NAME.fullmatch(bare):
        return ""
    if _TITLE.fullmatch(bare) and not _OF_FIELD.fullmatch(bare):
        return ""
    return bare if _ACRONYM.fullmatch(bare) or _WORD.search(bare) else ""


def name_shaped(words: str) -> bool:
    """Tell whether words have the shape of a body's name: capitals, and the small words that link them."""
    bare = " ".join(words.split())
    return len(bare) <= 120 and len(bare.split()) <= 12 and _NAME.fullmatch(bare) is not None
