"""What of a brief must be borne out: its claims, each with the evidence that it names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from briefgen.blocks import BLOCKS, FRONT
from briefgen.blocks.sections import CITATION
from briefgen.model import Brief, Claim, Evidence, Field, FieldSpec, Item, Place, Source, SourceText
from briefgen.reading.marks import has_marks, quoted

EVIDENCE = "evidence"
"""The path of what is said of the brief's own evidence, for title and standfirst."""

WORD = r"\w[\w’'-]*"
"""The pattern of a word, as it is counted."""

_UNSAID = re.compile(
    rf"{CITATION.pattern}|\[\^[^\]\s]+\]:?|\]\([^)\s]*\)|https?://\S+|^\s*(?:\d+[.)]|[#>*+-]+)\s"
    r"|(?<=\b[Ss]ee )(?:table|figure|chart|box|annex|appendix)\s\d+\b"
    r"|\b(?:[Tt]able|[Ff]igure|[Cc]hart|[Bb]ox|[Aa]nnex|[Aa]ppendix)\s\d+"
    r"(?=\s(?:above|below|shows|gives|lists|has)\b)",
    re.MULTILINE,
)
"""In Markdown: marks, addresses, the numbers of a list; what refers to the brief's own parts."""
_CLAIMS = "claims"
"""By which a brief keeps them, for every check asks."""
_QUESTION = re.compile(r"\?[\"'”’)*_]*$")


@dataclass(frozen=True, slots=True)
class Claimed:
    """A field that must be borne out, and where its evidence stands."""

    field: Field
    kind: Claim
    block: str
    """The block's name; empty for title and standfirst."""
    item: Item | None
    evidence: tuple[Evidence, ...]

    @property
    def home(self) -> str:
        """The path of what carries the evidence."""
        return self.item.path if self.item else EVIDENCE


def claims(brief: Brief) -> tuple[Claimed, ...]:
    """Give the claims of a brief: title and standfirst, then block by block.

    Bare questions claim nothing, nor does what an author says in his own voice without a figure.
    """
    if _CLAIMS not in brief.worked_out:
        brief.worked_out[_CLAIMS] = tuple(_claims(brief))
    made: tuple[Claimed, ...] = brief.worked_out[_CLAIMS]
    return made


def _claims(brief: Brief) -> Iterator[Claimed]:
    for spec, field in _stated(FRONT, brief.fields):
        yield Claimed(field, spec.claim, "", None, brief.evidence)
    for item in items(brief):
        block = BLOCKS[item.path.partition(".")[0]]
        evidence = (*item.evidence, *of_others(brief, item))
        for spec, field in _stated(block.fields, item.fields):
            if block.own and not evidence and _is_bare(field):
                continue
            yield Claimed(field, spec.claim, block.name, item, evidence)


def _stated(specs: tuple[FieldSpec, ...], fields: Mapping[str, Field]) -> Iterator[tuple[FieldSpec, Field]]:
    for spec in specs:
        if (
            spec.claim
            and spec.name in fields
            and not (spec.claim == "statement" and _asks(fields[spec.name]))
        ):
            yield spec, fields[spec.name]


def _is_bare(field: Field) -> bool:
    """Tell whether an author's own words have neither a figure nor a quotation: they claim nothing."""
    return not any(char.isdigit() for char in prose(field.text)) and not quotations(field)


def _asks(field: Field) -> bool:
    """Tell whether each line is a question without a number or a quotation in it."""
    if "?" not in field.text:
        return False
    lines = [line.strip() for line in prose(field.text).splitlines() if line.strip()]
    plain = not any(char.isdigit() for line in lines for char in line) and not quotations(field)
    return bool(lines) and plain and all(_QUESTION.search(line) and line.count(". ") == 0 for line in lines)


def is_period(claim: Claimed) -> bool:
    """Tell whether a claim says when a statistic's value holds."""
    return claim.block == "statistics" and claim.field.path.endswith(".period")


def items(brief: Brief) -> Iterator[Item]:
    """Give all items that carry evidence, in the order of the table."""
    for name, block in brief.blocks.items():
        if BLOCKS[name].evidence:
            yield from block.values()


def beside(brief: Brief) -> Iterator[tuple[Item, Field]]:
    """Give the printed fields that are no claims by themselves, with their items: headings, roles, places."""
    for item in items(brief):
        block = BLOCKS[item.path.partition(".")[0]]
        for spec in () if block.own else block.fields:
            if not spec.claim and spec.form in ("line", "markdown") and spec.name in item.fields:
                yield item, item.fields[spec.name]


def printed(brief: Brief) -> Iterator[Field]:
    """Give the texts that a reader reads as the brief's own: not quotes, nor the titles of sources."""
    for spec in FRONT:
        if spec.form != "data" and spec.name in brief.fields:
            yield brief.fields[spec.name]
    for item in items(brief):
        for spec in BLOCKS[item.path.partition(".")[0]].fields:
            if spec.form != "data" and spec.claim != "quotation" and spec.name in item.fields:
                yield item.fields[spec.name]


def named(brief: Brief, path: str) -> Item | None:
    """Give the item that a path names, be it the item's or one of its fields'."""
    block, _, rest = path.partition(".")
    item = brief.blocks.get(block, {}).get(rest.partition(".")[0])
    name = rest.partition(".")[2]
    return item if item and (not name or name in item.fields) else None


def of_others(brief: Brief, item: Item) -> Iterator[Evidence]:
    """Give the evidence of the items that an item's number follows from."""
    for path in item.derived.of if item.derived else ():
        other = named(brief, path)
        yield from other.evidence if other and other is not item else ()


def evidences(brief: Brief) -> Iterator[tuple[str, Evidence]]:
    """Give every evidence with the path of what carries it."""
    for evidence in brief.evidence:
        yield EVIDENCE, evidence
    for item in items(brief):
        for evidence in item.evidence:
            yield item.path, evidence


@lru_cache(maxsize=512)
def prose(text: str) -> str:
    """Blank what of a text is no claim: marks, addresses, list numbers; offsets stay."""
    return _UNSAID.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), text)


def quotations(field: Field) -> tuple[tuple[str, Place | None], ...]:
    """Give the words that a text sets in quotation marks."""
    return tuple((words, field.place) for words in _quotations(field.text))


@lru_cache(maxsize=512)
def _quotations(text: str) -> tuple[str, ...]:
    text = prose(text)
    found = quoted(SourceText(Source(""), text)) if has_marks(text) else ()
    return tuple(text[one.start : one.end] for one in found if one.closed and one.mark)


def spans_of(words: str, text: str) -> tuple[tuple[int, int], ...]:
    """Give where words first stand in a field's text, for a finding that is about them."""
    at = text.find(words)
    return ((at, at + len(words)),) if words and at >= 0 else ()


def shortened(words: str, length: int = 90) -> str:
    """Quote words for a message, on one line and not longer than `length` characters."""
    line = " ".join(words.split())
    return f'"{line}"' if len(line) <= length else f'"{line[: length - 3].rstrip()}..."'
