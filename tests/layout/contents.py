"""Invented briefs of every shape: lengths, tables, lists, cards, languages; for laws about pages."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from hypothesis import strategies as st

WORDS: Mapping[str, str] = {
    "en-GB": "harbour office counted berths in every basin and asked masters what changed since summer began",
    "de-DE": "Hafenamt zählte Liegeplätze in jedem Becken Wasserstraßenverwaltung stieg",
    "fr-FR": "l’office compte les places du bassin où chacun demande ce qui a changé depuis l’été dernier",
    "es-ES": "oficina contó amarres en cada dársena y preguntó qué había cambiado desde el verano",
    "it-IT": "ufficio contò gli ormeggi in ogni bacino e chiese che cosa fosse cambiato dall’estate",
    "nl-NL": "havenkantoor telde ligplaatsen in elk bekken en vroeg havenmeesters wat er veranderde",
    "pt-PT": "gabinete contou amarrações em cada bacia e perguntou o que mudou desde o verão",
    "pl-PL": "urząd policzył miejsca w każdym basenie i zapytał kapitanów co się zmieniło",
}
LONG = {
    "en-GB": "counterrevolutionaryinstitutionalisation",
    "de-DE": "Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung",
    "fr-FR": "anticonstitutionnellementinterministérielle",
}
ADDRESS = "https://statistics.harbour.example.org/publications/annual-reports/2025/moorings_by_basin.html?a=1"
NUMBERS = st.sampled_from(("1,234.5", "12%", "0.04", "98 765", "1,37", "2019-2022", "−4.2", "1.5 bn", "7"))


@st.composite
def text(draw: st.DrawFn, language: str, least: int, most: int) -> str:
    """Words of a language; now and then a number, a very long word or an address among them."""
    known = WORDS[language].split()
    words = draw(st.lists(st.sampled_from(known), min_size=least, max_size=most))
    if draw(st.integers(0, 9)) == 0:
        odd = draw(st.sampled_from((LONG.get(language, LONG["en-GB"]), ADDRESS)))
        words.insert(len(words) // 2, odd)
    if draw(st.booleans()):
        words.append(draw(NUMBERS))
    return " ".join(words)[:1].upper() + " ".join(words)[1:]


@st.composite
def table(draw: st.DrawFn, language: str) -> str:
    """A Markdown table of 2 to 12 columns and 1 to 45 rows, with a caption now and then."""
    columns, rows = draw(st.integers(2, 12)), draw(st.sampled_from((1, 3, 5, 8, 20, 45)))
    kinds = [
        "text",
        *draw(st.lists(st.sampled_from(("text", "number")), min_size=columns - 1, max_size=columns - 1)),
    ]
    cells = {"text": text(language, 1, 4 if columns < 7 else 2), "number": NUMBERS}
    head = [draw(text(language, 1, 2)) for _ in kinds]
    line = {"text": "---", "number": "---:"}
    body = [[draw(cells[kind]) for kind in kinds] for _ in range(min(rows, 6))]
    lines = [head, [line[kind] for kind in kinds], *(body[row % len(body)] for row in range(rows))]
    printed = "\n".join(f"| {' | '.join(one)} |" for one in lines)
    caption = f'Table: {draw(text(language, 2, 6))} {{unit="t" source="An office"}}\n\n'
    return caption + printed if draw(st.booleans()) else printed


@st.composite
def items(draw: st.DrawFn, language: str) -> str:
    """A list: bullets, numbers from anywhere, or tasks."""
    kind = draw(st.sampled_from(("- ", "9. ", "- [ ] ", "- [x] ")))
    lines = draw(st.lists(text(language, 1, 14), min_size=1, max_size=9))
    first = f"{kind}{lines[0]}\n  - {lines[-1]}" if kind == "- " else f"{kind}{lines[0]}"
    return "\n".join([first, *(f"{kind}{line}" for line in lines[1:])])


@st.composite
def body(draw: st.DrawFn, language: str) -> str:
    """A section's Markdown."""
    sorts = {
        "words": text(language, 5, 90),
        "table": table(language),
        "list": items(language),
        "quote": text(language, 4, 60).map("> {}".format),
        "code": text(language, 2, 9).map("```\n{}\n```".format),
        "note": text(language, 3, 20).map(lambda words: f"{words}[^1].\n\n[^1]: {words}"),
        "box": text(language, 4, 50).map(":::note\n{}\n:::".format),
        "terms": text(language, 2, 9).map(lambda words: f"{words}\n: {words}"),
    }
    names = draw(st.lists(st.sampled_from(sorted(sorts)), min_size=1, max_size=5))
    seen = [name for at, name in enumerate(names) if name != "note" or names.index("note") == at]
    return "\n\n".join(draw(sorts[name]) for name in seen)


def _entries(number: int, made: Mapping[str, Any], draw: st.DrawFn) -> dict[str, dict[str, str]]:
    return {f"i{at}": {name: draw(words) for name, words in made.items()} for at in range(number)}


@st.composite
def contents(draw: st.DrawFn) -> dict[str, Any]:
    """A content file's fields."""
    language = draw(st.sampled_from(sorted(WORDS)))
    say = lambda least, most: text(language, least, most)  # noqa: E731  # a short name for many uses
    count = st.sampled_from
    found: dict[str, Any] = {"title": draw(say(2, 32)), "language": language, "date": "2026-04-01"}
    for name, words in {"standfirst": say(5, 70), "handling": say(2, 24), "audience": say(1, 14)}.items():
        if draw(st.booleans()):
            found[name] = draw(words)
    found["organisation"] = draw(say(1, 9))
    blocks: dict[str, Any] = {
        "summary": _entries(draw(count((0, 1, 3, 5))), {"text": say(4, 45)}, draw),
        "statistics": _entries(
            draw(count((0, 1, 2, 3, 5, 7, 14))),
            {"value": NUMBERS, "label": say(1, 12), "period": NUMBERS},
            draw,
        ),
        "quotes": _entries(
            draw(count((0, 1, 2, 4))), {"text": say(4, 160), "speaker": say(1, 3), "role": say(1, 9)}, draw
        ),
        "sections": _entries(draw(count((0, 1, 2, 4))), {"heading": say(1, 9), "body": body(language)}, draw),
        "recommendations": _entries(
            draw(count((0, 1, 3, 12))), {"text": say(3, 40), "actor": say(1, 3)}, draw
        ),
        "sources": _entries(draw(count((0, 1, 4))), {"title": say(2, 9), "publisher": say(1, 3)}, draw),
    }
    for item in blocks["sources"].values():
        item.update({"type": "report", "URL": ADDRESS})
    return {**found, **{name: block for name, block in blocks.items() if block}}
