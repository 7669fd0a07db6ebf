"""Documents that running text in other languages names as its origins: selon le rapport annuel 2025 de X."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from briefgen.blocks.sources.cited import NOT_GIVEN
from briefgen.blocks.sources.kinds import kind_of
from briefgen.blocks.sources.reference import Fields
from briefgen.languages.namings import NAMINGS
from briefgen.languages.speech import speech_of
from briefgen.parts import organisation
from briefgen.speech.clauses.speakers import speaker
from briefgen.speech.clauses.tokens import cut

_YEAR = r"(?:\s\(?(?P<year>(?:19|20)\d\d)\)?)?"
_TITLED = r"(?:,?\s[„»«“\"]\s?(?P<title>[^„»«“”\"\n]{4,200}?),?\s?[“«»”\"])?"
_LONGEST = 120
"""Characters in which the name of an organisation ends."""


def named(
    text: str, start: int, end: int, language: str, links: Sequence[tuple[int, int]] = ()
) -> Iterator[Fields]:
    """Give the documents that `text[start:end]` names as its origins, by title or year, or by whose they are.

    What stands in one of the `links` is left out.
    """
    for hit in _pattern(language).finditer(text, start, end) if language in NAMINGS else ():
        linked = any(first < hit.end() and hit.start("noun") < last for first, last in links)
        found = {} if linked else _document(text, hit, language)
        if found:
            yield found


@lru_cache(maxsize=4)
def _pattern(language: str) -> re.Pattern[str]:
    naming = NAMINGS[language]
    return re.compile(
        rf"(?<!\w)(?:{naming.cue})(?P<noun>{naming.noun})(?!\w){_YEAR}{_TITLED}(?P<owner>{naming.owner})?"
    )


def _document(text: str, hit: re.Match[str], language: str) -> Fields:
    author = _owner(text, hit, language) if hit["owner"] is not None else ""
    title = hit["title"] or " ".join(filter(None, (hit["name"], hit["year"])))
    if not (hit["title"] or author):
        return {}
    told = {"type": kind_of(title, hit["name"]), "title": title[:1].upper() + title[1:], "author": author}
    return {name: value for name, value in (told | {"note": NOT_GIVEN}).items() if value}


def _owner(text: str, hit: re.Match[str], language: str) -> str:
    """Read whose document it is: the name of an organisation, and nothing else."""
    speech = speech_of(language)
    words = cut(text, hit.end(), min(len(text), hit.end() + _LONGEST)) if speech else []
    found = speaker(words, 0, speech) if speech and words else None
    name = found.name if found else ""
    if words and words[0].lower == "des" and NAMINGS[language].case:
        bare = re.sub(rf"(?:{NAMINGS[language].case})$", "", name)
        # des Hafenamts is Hafenamt, if the text has that, too: an ending is not guessed away.
        told = bare if re.search(rf"(?<!\w){re.escape(bare)}(?!\w)", text) else name
        return told if organisation(bare) else ""
    called = speech is not None and name and speech.bodies.match(name.split()[0])
    return name if called else organisation(name)
