"""What kind of document a title or a reference names, in the words of CSL."""

from __future__ import annotations

import re

_KINDS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (kind, re.compile(pattern, re.IGNORECASE))
    for kind, pattern in (
        ("dataset", r"\[?\bdata\s?sets?\b|\bdatabase\b|\bregister\b|\(csv\)|\bmicrodata\b|\bcensus\b"),
        (
            "legislation",
            r"\b(?:act|directive|regulation|bill|ordinance|constitution)\b(?:\s\(?\w*\d{4}|\s\d|$)",
        ),
        ("treaty", r"\b(?:convention|treaty|protocol)\s(?:on|for|of|against|to)\b"),
        ("thesis", r"\b(?:phd|doctoral|master's|master’s)\s(?:thesis|dissertation)\b|\bdissertation\b"),
        (
            "report",
            r"\b(?:report|review|working\spaper|white\spaper|green\spaper|policy\sbrief|briefing|assessment|audit"
            r"|survey|bulletin|yearbook|outlook|monitor|barometer|strategy|inquiry|submission|guidelines"
            r"|\w*(?:bericht|gutachten|studie|spiegel|jahrbuch|erhebung)|rapport|bilan|étude|enquête|informe"
            r"|anuario|encuesta|rapporto|relazione|indagine|sondaggio|\w*(?:rapport|verslag|onderzoek|peiling))\b",
        ),
        ("dataset", r"\bstatistics\b|\bstatistik\b|\bstatistiques\b|\bestadísticas?\b"),
    )
)
_JOURNAL = re.compile(
    r"\b(?:vol|no|issue|band|heft|pp)\.?\s?\d|\b\d{1,4}\s?\(\d{1,3}\)|\bjournal\b|\bquarterly\b|\bproceedings\b",
    re.IGNORECASE,
)
_CHAPTER = re.compile(r"\bin:?\s[^.]{2,80}\((?:ed|eds|hg|hrsg|dir)\.?\)", re.IGNORECASE)
_BOOK = re.compile(
    r"\b(?:press|publishers?|verlag|books|éditions|editorial)\b|\bisbn\b|\(\d\w\w\sed", re.IGNORECASE
)


def kind_of(title: str, about: str = "", url: str = "") -> str:
    """Give the CSL type: by what the title says, else by what stands about it, else by its address.

    Types of the Citation Style Language 1.0.2, appendix III. What nothing tells is a document.
    """
    for kind, pattern in _KINDS:
        if pattern.search(title):
            return kind
    if _CHAPTER.search(about):
        return "chapter"
    if _JOURNAL.search(about) or "doi.org/" in url:
        return "article-journal"
    if _BOOK.search(about):
        return "book"
    return next((kind for kind, pattern in _KINDS if pattern.search(about)), "webpage" if url else "document")
