"""Brief -> YAML text, as an analyst would write it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from briefgen.blocks import FRONT
from briefgen.content.scalars import WIDTH, double_quoted, folded, is_plain, literal, quoted
from briefgen.model import Brief, Derived, Evidence, Item, Reply, Review, Thread

HEADER = "# The content of a briefing. `briefgen check` compares its claims with their sources.\n"
STEP = 2
_WRITTEN = ("standfirst", "author", "organisation", "audience", "date", "status", "contact")
"""The brief's own fields that a draft shows empty."""
_SECTIONS = """
# sections:
#   context:
#     heading: Context
#     body: |
#       What a reader must know, with marks where a source says it: [@ID-OF-A-SOURCE].
"""


_APART = "# Cited there, not read: printed only where a claim cites one of them."


def dump(brief: Brief) -> str:
    """Write a brief as YAML: `loads(dump(brief)) == brief`, whatever its texts hold."""
    return _page(brief, ())


def draft(brief: Brief) -> str:
    """Write a proposed brief, with the fields that people must write as commented lines."""
    missing = [one for one in FRONT if one.name in _WRITTEN and one.name not in brief.fields]
    written = _page(brief, [f"# {one.name}:  # {one.help}" for one in missing])
    return written + ("" if brief.blocks["sections"] else _SECTIONS)


def _page(brief: Brief, remarks: Sequence[str]) -> str:
    front = [line for name, field in brief.fields.items() for line in _entry(name, field.text, 0)]
    front += [*remarks, *_evidence(brief.evidence, 0), *_doubt(brief.doubt, 0), *_allow(brief.allow, 0)]
    front += _reviews(brief.reviews, 0)
    front += comments(brief.comments, 0)
    blocks = [_block(name, items) for name, items in brief.blocks.items() if items]
    parts = (["\n".join(front) + "\n"] if front else []) + blocks
    return HEADER + "\n".join(parts)


def _block(name: str, items: Mapping[str, Item]) -> str:
    lines = [f"{name}:"]
    apart = next((id_ for id_, item in items.items() if "unread" in item.fields), "")
    for id_, item in items.items():
        lines += [f"{' ' * STEP}{_APART}"] if id_ == apart else []
        lines += item_lines(id_, item, STEP)
    return "\n".join(lines) + "\n"


def item_lines(name: str, item: Item, indent: int) -> Iterator[str]:
    """Write an item with its key, as lines below its block's."""
    yield f"{' ' * indent}{_key(name)}:"
    yield from _item(item, indent + STEP)


def _item(item: Item, indent: int) -> Iterator[str]:
    for name, field in item.fields.items():
        yield from _entry(name, field.text, indent)
    yield from _derived(item.derived, indent)
    yield from _evidence(item.evidence, indent)
    yield from _doubt(item.doubt, indent)
    yield from _allow(item.allow, indent)
    yield from _reviews(item.reviews, indent)
    yield from comments(item.comments, indent)


def _derived(derived: Derived | None, indent: int) -> Iterator[str]:
    if derived is None:
        return
    yield f"{' ' * indent}derived:"
    yield from _entry("formula", derived.formula, indent + STEP)
    if derived.of:
        yield f"{' ' * (indent + STEP)}of: [{', '.join(_within_brackets(path) for path in derived.of)}]"


def _evidence(evidence: tuple[Evidence, ...], indent: int) -> Iterator[str]:
    if evidence:
        yield f"{' ' * indent}evidence:"
    for one in evidence:
        yield from evidence_lines(one, indent + STEP)


def evidence_lines(one: Evidence, indent: int) -> Iterator[str]:
    """Write a piece of evidence as an entry of a list."""
    entries = [line for name, text in _selectors(one) for line in _entry(name, text, indent + STEP)]
    yield f"{' ' * indent}- {entries[0].lstrip()}"
    yield from entries[1:]


def evidence_within_brackets(one: Evidence) -> str:
    """Write a piece of evidence as a mapping on one line."""
    said = (
        f"{name}: {text if isinstance(text, int) else _within_brackets(text)}"
        for name, text in _selectors(one)
    )
    return "{" + ", ".join(said) + "}"


def _selectors(one: Evidence) -> Iterator[tuple[str, str | int]]:
    yield "source", one.source
    yield "exact", one.exact
    if one.prefix:
        yield "prefix", one.prefix
    if one.suffix:
        yield "suffix", one.suffix
    if one.start is not None and one.end is not None:
        yield "start", one.start
        yield "end", one.end
    if one.page:
        yield "page", int(one.page) if one.page.isascii() and one.page.isdecimal() else one.page


def _doubt(doubt: str, indent: int) -> Iterator[str]:
    if doubt:
        yield from _entry("doubt", doubt, indent)


def _allow(allow: Mapping[str, str], indent: int) -> Iterator[str]:
    if allow:
        yield f"{' ' * indent}allow:"
    for code, reason in allow.items():
        yield from _entry(code, reason, indent + STEP)


def _reviews(reviews: tuple[Review, ...], indent: int) -> Iterator[str]:
    if reviews:
        yield f"{' ' * indent}reviews:"
    for review in reviews:
        yield from review_lines(review, indent + STEP)


def review_lines(review: Review, indent: int) -> Iterator[str]:
    """Write a review as an entry of a list: on one line where it fits."""
    line = f"{' ' * indent}- {review_within_brackets(review)}"
    if len(line) <= WIDTH:
        yield line
        return
    entries = [line for name, text in _said(review) for line in _entry(name, text, indent + STEP)]
    yield f"{' ' * indent}- {entries[0].lstrip()}"
    yield from entries[1:]


def review_within_brackets(review: Review) -> str:
    """Write a review as a mapping on one line."""
    return "{" + ", ".join(f"{name}: {_within_brackets(text)}" for name, text in _said(review)) + "}"


def comments(threads: tuple[Thread, ...], indent: int) -> Iterator[str]:
    """Write comments with their replies, below their key."""
    if threads:
        yield f"{' ' * indent}comments:"
    for one in threads:
        yield from _listed(_thread(one), indent + STEP)
        if one.replies:
            yield f"{' ' * (indent + 2 * STEP)}replies:"
        for reply in one.replies:
            yield from _listed([(name, text) for name, text in _reply(reply) if text], indent + 3 * STEP)


def comments_within_brackets(threads: tuple[Thread, ...]) -> str:
    """Write comments with their replies as a list on one line."""
    return "[" + ", ".join(map(_thread_within_brackets, threads)) + "]"


def _thread_within_brackets(one: Thread) -> str:
    replies = ", ".join("{" + _pairs(_reply(reply)) + "}" for reply in one.replies)
    return "{" + _pairs(_thread(one)) + (f", replies: [{replies}]" if replies else "") + "}"


def _pairs(said: list[tuple[str, str]]) -> str:
    return ", ".join(f"{_key(name)}: {_within_brackets(text)}" for name, text in said if text)


def _thread(one: Thread) -> list[tuple[str, str]]:
    said = [*_reply(one), ("on", one.on), ("words", one.words), ("resolved", "yes" * one.resolved)]
    return [(name, text) for name, text in said if text]


def _reply(one: Thread | Reply) -> list[tuple[str, str]]:
    return [("by", one.by), ("date", one.date), ("text", one.text)]


def _listed(said: list[tuple[str, str]], indent: int) -> Iterator[str]:
    """Write an entry of a list, each of its keys on a line."""
    entries = [line for name, text in said for line in _entry(name, text, indent + STEP)]
    yield f"{' ' * indent}- {entries[0].lstrip()}"
    yield from entries[1:]


def _said(review: Review) -> Iterator[tuple[str, str]]:
    yield from (("by", review.by), ("date", review.date), ("verdict", review.verdict), ("of", review.of))
    if review.note:
        yield "note", review.note


def _entry(name: str, value: str | int, indent: int) -> Iterator[str]:
    key = f"{' ' * indent}{_key(name)}: "
    yield key + (str(value) if isinstance(value, int) else scalar(value, indent + STEP, WIDTH - len(key)))


def _key(name: str) -> str:
    return name if is_plain(name, flow=True) else double_quoted(name)


def _within_brackets(text: str) -> str:
    return text if is_plain(text, flow=True) else double_quoted(text)


def scalar(text: str, indent: int, room: int) -> str:
    """Write a text in the most readable way that keeps it: plain, quoted, or as a block.

    `room` is what the first line leaves, `indent` where a block's lines begin.
    """
    if "\n" in text:
        return literal(text, indent) or double_quoted(text)
    if is_plain(text) and len(text) <= room:
        return text
    short = quoted(text)
    if len(short) <= room:
        return short
    return folded(text, indent) or short
