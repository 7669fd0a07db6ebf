"""Invented contents of the length that a template is made for, as its README says; one for each number."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

README = Path(__file__).resolve().parents[2] / "templates" / "README.md"
Fields = dict[str, Any]

WHO = (
    "The harbour office", "The county council", "The audit unit", "The board of schools", "The water service",
    "The transport authority", "The residents’ forum", "The statistics office", "The inspectorate",
    "A committee of the assembly",
)  # fmt: skip
DID = (
    "counted", "compared", "asked for", "published", "reviewed", "paid for", "reported", "postponed",
    "estimated", "inspected",
)  # fmt: skip
WHAT = (
    "the berths in every basin", "repairs of the older bridges", "meals in primary schools", "evening buses",
    "applications for housing", "the cost of home care", "calls to the emergency line", "permits for wells",
    "the training of volunteers", "vacancies in nursing", "electricity used by public buildings",
    "delays on the coast line",
)  # fmt: skip
WHERE = (
    "in all nine districts", "on the outer islands", "in the northern valley", "across the county",
    "in two towns",
    "along the coast",
)  # fmt: skip
WHEN = (
    "in 2025",
    "between 2021 and 2025",
    "since March 2024",
    "in the first quarter of 2026",
    "over five years",
)
MORE = (
    "which is {n}% more than a year before", "because two of the {n} contracts had ended",
    "although the number of complaints fell to {n}", "and found {n} cases without a record",
    "for the first time in {n} years", "at a cost of {n} million crowns", "while demand rose by {n}%",
    "according to the {n} authorities that answered",
)  # fmt: skip
NAMES = (
    "Upper Orr", "Lower Orr", "Marsh End", "Newbridge", "Norwood", "Great Sallow", "Tern Island",
    "Brooke", "Vale",
)  # fmt: skip
ROLES = ("Head of operations", "Chair of the council", "Director of the inspectorate", "Spokesperson")
BODIES = (
    "Orr Valley Audit Office",
    "Vale County Statistics Office",
    "Department of Transport",
    "Water Board",
)
KINDS = ("bar", "line", "dot", "grouped", "stacked", "slope", "share", "multiples")


@dataclass(frozen=True, slots=True)
class Bounds:
    """How many there are, and how many words each has."""

    least: int
    most: int
    shortest: int = 0
    longest: int = 0


def bounds(template: str) -> Mapping[str, Bounds]:
    """What the README says of a template, by the name of a row."""
    table = README.read_text(encoding="utf-8").partition("## How much a template is made for")[2]
    lines = [line for line in table.partition("\n## ")[0].splitlines() if line.startswith("|")]
    rows = [[cell.strip() for cell in line.split("|")[1:-1]] for line in lines]
    at = rows[0].index(f"`{template}`")
    return {row[0].partition(" (")[0]: _bounds(row[at]) for row in rows[1:] if "---" not in row[0]}


def _bounds(cell: str) -> Bounds:
    counts = [
        [int(number) for number in re.findall(r"\d+", part)]
        for part in cell.partition("of")[::2]
        if part.strip()
    ]
    return Bounds(*(end for part in counts for end in (part[0], part[-1])))


def contents(template: str, number_of: int, first: int = 0) -> Iterator[Fields]:
    """The fields of so many contents."""
    said = bounds(template)
    for number in range(first, first + number_of):
        chance = random.Random(f"{template} {number}")  # no secret: the same contents each time
        yield _fitting(_Draft(chance, said).fields(template), said["words in all"], chance)


def _fitting(fields: Fields, words: Bounds, chance: random.Random) -> Fields:
    """Leave out blocks that may be missing, and then items, until no more words are left than are meant."""
    loose = ["glossary", "timeline", "options", "quotes", "charts", "statistics", "recommendations"]
    chance.shuffle(loose)
    for name in loose:
        if count(fields) <= words.most:
            break
        if name not in _NEEDED.get(fields["template"], ()):
            fields.pop(name, None)
    while count(fields) > words.most:
        name = max(
            (one for one in ("sections", "summary", "sources") if one in fields),
            key=lambda one: _words(fields[one]),
        )
        fields[name].popitem()
    return fields


_NEEDED = {"factsheet": ("statistics",), "one-page": ("recommendations",), "bulletin": ("charts",)}


def count(fields: Fields) -> int:
    """The words of a content, evidence left out."""
    return _words(
        {name: value for name, value in fields.items() if name not in ("evidence", "template", "language")}
    )


def _words(value: Any) -> int:
    if isinstance(value, dict):
        return sum(_words(one) for name, one in value.items() if name not in ("evidence", "kind", "section"))
    return len(str(value).split())


class _Draft:
    """Draws the parts of one content."""

    def __init__(self, chance: random.Random, said: Mapping[str, Bounds]) -> None:
        self._chance = chance
        self._said = said
        self._sources = self._number("sources")

    def _one(self, choices: tuple[str, ...]) -> str:
        return self._chance.choice(choices)

    def _number(self, name: str) -> int:
        return self._chance.randint(self._said[name].least, self._said[name].most)

    def _length(self, name: str) -> int:
        return self._chance.randint(self._said[name].shortest, self._said[name].longest)

    def sentence(self) -> str:
        """A plain sentence of ten to twenty words."""
        more = self._one(MORE).format(n=self._chance.choice((3, 7, 12, 24, 61, 140)))
        tail = f", {more}" if self._chance.random() < 0.6 else ""
        return (
            f"{self._one(WHO)} {self._one(DID)} {self._one(WHAT)} {self._one(WHERE)} {self._one(WHEN)}{tail}."
        )

    def words(self, number: int) -> str:
        """About so many words, in whole sentences where there is room for one."""
        found = self.sentence().split()
        while len(found) < number:
            found += self.sentence().split()
        ends = [at for at, word in enumerate(found[:number], 1) if word.endswith(".")]
        end = ends[-1] if ends and ends[-1] > number / 2 else number
        return " ".join(found[:end]).rstrip(",.") + "."

    def phrase(self, number: int) -> str:
        """So many words without a stop."""
        return self.words(number).rstrip(".")

    def number(self) -> str:
        """A figure as briefs print it."""
        large = self._chance.randint(1000, 980000)
        small = self._chance.randint(2, 98)
        return self._one(
            (f"{small}%", f"{large:,}", f"{small / 10} million", str(small), f"{small / 10} hours")
        )

    def _evidence(self) -> list[dict[str, str]]:
        return [{"source": f"s{self._chance.randrange(self._sources)}", "exact": "words of the source"}]

    def _items(self, name: str, one: Callable[[], Fields], told: bool = True) -> dict[str, Fields]:
        return {
            f"{name[0]}{at}": {**one(), **({"evidence": self._evidence()} if told else {})}
            for at in range(self._number(name))
        }

    def fields(self, template: str) -> Fields:
        """All of a content."""
        found: Fields = {
            "title": self.phrase(self._length("title")), "series": "Briefing", "number": "7/2026",
            "organisation": self._one(BODIES), "audience": "Members of the council",
            "contact": "office@vale.example",
            "date": "2026-04-01", "status": "Final", "version": "1.0", "licence": "Example text, free to use",
            "language": "en-GB", "template": template, "evidence": self._evidence(),
        }  # fmt: skip
        if self._number("standfirst"):
            found["standfirst"] = self.words(self._length("standfirst"))
        if template == "bulletin":
            found["next_release"] = "2026-07-01"
        blocks = self._blocks()
        return {**found, **{name: block for name, block in blocks.items() if block}}

    def _blocks(self) -> dict[str, dict[str, Fields]]:
        sections = self._items("sections", self._section, told=False)
        say, phrase, length = self.words, self.phrase, self._length
        own: dict[str, Callable[[], Fields]] = {
            "summary": lambda: {"text": say(length("summary"))},
            "statistics": lambda: {
                "value": self.number(), "label": phrase(length("statistics")).lower(), "period": "2025",
            },
            "charts": lambda: self._chart(list(sections)),
            "quotes": lambda: {
                "text": say(length("quotes")), "speaker": self._one(ROLES), "organisation": self._one(BODIES),
            },
            "options": lambda: {
                "name": f"Option {self._chance.randint(1, 9)}",
                **{part: phrase(length("options")) for part in ("text", "for", "against")},
                "cost": f"{self._chance.randint(2, 90)} million crowns",
            },
            "recommendations": lambda: {
                "text": phrase(length("recommendations")), "actor": self._one(BODIES), "by": "June 2027",
            },
            "timeline": lambda: {
                "when": f"March {self._chance.randint(2015, 2026)}", "text": say(length("timeline")),
            },
            "glossary": lambda: {"term": self._one(NAMES), "text": say(length("glossary"))},
        }  # fmt: skip
        made = {name: self._items(name, one) for name, one in own.items()}
        sources = {f"s{at}": self._source() for at in range(self._sources)}
        return {**made, "sections": sections, "sources": sources}

    def _source(self) -> Fields:
        found = {
            "type": "report",
            "title": self.phrase(self._length("sources")),
            "publisher": self._one(BODIES),
        }
        if self._chance.random() < 0.5:
            found["URL"] = (
                f"https://www.{self._one(NAMES).lower().replace(' ', '-')}.example/reports/2025/final.pdf"
            )
        return {**found, "issued": "2026-02-03"}

    def _chart(self, sections: list[str]) -> Fields:
        kind = self._one(KINDS)
        rows = self._length("charts")
        timed = kind in ("line", "slope") or (kind == "bar" and self._chance.random() < 0.4)
        names = [str(2026 - rows + at) for at in range(rows)] if timed else list(NAMES[:rows])
        names = [names[0], names[-1]] if kind == "slope" else names
        several = kind in ("grouped", "stacked", "slope", "multiples") or (
            kind == "line" and self._chance.random() < 0.5
        )
        heads = ["First", "Second", "Third"][: self._chance.randint(2, 3)] if several else ["Number"]
        lines = [["Name", *heads], ["---"] * (len(heads) + 1)]
        lines += [[name, *(str(self._chance.randint(5, 95)) for _ in heads)] for name in names]
        if kind == "share":
            lines = [
                *lines[:2],
                *([name, f"{part}%"] for name, part in zip(names, _parts(len(names)), strict=True)),
            ]
        chart: Fields = {
            "title": self.phrase(self._chance.randint(5, 12)), "kind": kind,
            "subtitle": self.phrase(self._chance.randint(6, 12)),
            "data": "\n".join(f"| {' | '.join(line)} |" for line in lines),
        }  # fmt: skip
        if sections and self._chance.random() < 0.7:
            chart["section"] = self._chance.choice(sections)
        if self._chance.random() < 0.4:
            chart["note"] = self.words(12)
        return chart

    def _section(self) -> Fields:
        left = self._length("sections")
        parts: list[str] = []
        while left > 0:
            size = min(left, self._chance.randint(25, 70))
            parts.append(self.words(max(8, size)))
            left -= size
        if len(parts) > 1 and self._chance.random() < 0.35:
            parts.insert(1, self._chance.choice((self._list, self._table, self._terms))())
        if len(parts) > 3 and self._chance.random() < 0.6:
            parts.insert(2, f"### {self.phrase(5)}")
        return {"heading": self.phrase(self._chance.randint(2, 5)), "body": "\n\n".join(parts)}

    def _list(self) -> str:
        return "\n".join(
            f"- {self.words(self._chance.randint(6, 16))}" for _ in range(self._chance.randint(2, 5))
        )

    def _terms(self) -> str:
        return f"{self._one(NAMES)}\n: {self.words(14)}\n\n{self._one(BODIES)}\n: {self.words(12)}"

    def _table(self) -> str:
        heads = ["Place", "2023", "2024", "2025"][: self._chance.randint(3, 4)]
        lines = [heads, ["---", *["---:"] * (len(heads) - 1)]]
        for name in NAMES[: self._chance.randint(3, 8)]:
            lines.append([name, *(str(self._chance.randint(10, 4000)) for _ in heads[1:])])
        caption = f"Table: {self.phrase(7)}\n\n"
        return caption + "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _parts(number: int) -> list[int]:
    """Shares of a hundred."""
    first = [100 // (number + 1)] * (number - 1)
    return [100 - sum(first), *first]
