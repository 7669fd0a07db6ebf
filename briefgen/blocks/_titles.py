"""Titles: why an editor should look at the one that a source gives its brief."""

from __future__ import annotations

import re

from briefgen.languages.lists import words
from briefgen.model import SourceText
from briefgen.text.spans import one_line

_QUOTED = re.compile(r"[“\"„«][^“”\"„«»]*[”\"“»]|(?<!\w)[‘'][^‘’']{2,}[’'](?!\w)")
_VERBS = words(
    """accuse act add agree aim allow appeal approve argue arrive ask attack back ban beat become begin block
    boost break bring build buy call cause challenge change claim clear close collapse come condemn confirm
    consider cost count could cover crash create criticise cut deal decide decline delay demand deny die do
    double drive drop end enter expand expect face fail fall fear fight find fine fix force gain get give go
    grow halt have help hit hold increase introduce investigate join keep kill know lack launch lead leave
    limit list lose lower make may meet miss move must need offer open oppose order outpace outstrip pass pay
    plan plead pledge point press prevent promise propose protect prove publish push put question raise reach
    recommend reduce refuse reject release remain remove replace report require resign rescue respond reveal
    rise risk roll rule run say see seek sell send set should show sign slam slow spark speak spend stand
    start stay stop strike struggle suffer suggest support suspend take tell tend test threaten thrive treat
    triple turn undermine urge use vote vow waive want warn was were will win work worsen would are is has had
    can cannot does did ate began became broke brought built bought came drew drove fell felt fought found
    gave went grew held kept knew led left lost made met paid put ran rose said saw sent sold spent spoke
    stood struck taught took told thought won wrote"""
)
_FEWEST = 2
"""Words of which no headline is made."""
_ENDINGS = re.compile(r"(?:s|es|d|ed|ing)$")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")


def doubts(text: SourceText) -> str:
    """Say what is doubtful of the title that a source gives its brief; nothing where nothing is.

    A brief's title states the finding, and whose it is: a title that stands in for a missing one, that quotes
    somebody, asks, or has no verb does not.
    """
    title = one_line(text.source.title)
    if not title:
        return "The source names no title: this is its first heading or its file's name. Write one."
    found = []
    if _QUOTED.search(title):
        found.append("It quotes somebody: say who says it, or state what was found.")
    if title.rstrip("\"”’' ").endswith("?"):
        found.append("It asks a question: state the answer.")
    elif text.source.language[:2] in ("", "en") and not _states(title):
        found.append("It may state no finding: say what was found, and who found it.")
    return " ".join(found)


def _states(title: str) -> bool:
    """Tell whether an English title has a verb; nouns that may be verbs count, to doubt too little."""
    found = [word.lower() for word in _WORD.findall(title)]
    return len(found) > _FEWEST and any(word in _VERBS or _stem(word) in _VERBS for word in found[1:])


def _stem(word: str) -> str:
    plain = _ENDINGS.sub("", word)
    for stem in (
        word.removesuffix("s"),
        word.removesuffix("d"),
        plain,
        plain + "e",
        plain[:-1],
        plain[:-1] + "y",
    ):
        if stem in _VERBS:
            return stem
    return word
