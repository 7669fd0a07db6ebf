"""Several sources at once: what two of them have in common is shown once, with the evidence of both."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from briefgen.blocks._evidence import slug
from briefgen.model import Field, Item, SourceText
from briefgen.text import canonical

_ALIKE = 0.6
"""Share of the words of the shorter of two key messages at which they say the same."""


def distinct(texts: Iterable[SourceText]) -> list[SourceText]:
    """Give the source texts without those that say what an earlier one says, word for word."""
    known: dict[str, SourceText] = {}
    for text in texts:
        known.setdefault(text.text, text)
    return list(known.values())


def shares(most: int, count: int) -> Iterator[int]:
    """Give how many of `most` items each of `count` sources may propose; none has less than one."""
    for at in range(count):
        yield max(1, most // count + (at < most % count))


def messages(points: Iterable[Item]) -> list[Item]:
    """Give the key messages without those that say again what one of another source says."""
    kept: list[tuple[Item, set[str]]] = []
    for point in points:
        words = set(slug(point.fields["text"].text, 100).split("-"))
        if not any(_source(point) != _source(one) and _alike(words, known) for one, known in kept):
            kept.append((point, words))
    return [point for point, _ in kept]


def _alike(first: set[str], second: set[str]) -> bool:
    return len(first & second) >= _ALIKE * min(len(first), len(second))


def best(items: Sequence[Item], most: int) -> list[Item]:
    """Give the `most` items that count most, spread over the sources, in their order.

    What more sources say comes first, then every source has its best before another has its second, what is
    in no doubt before what is.
    """
    turns: dict[str, int] = defaultdict(int)
    ranked = []
    for at, item in sorted(enumerate(items), key=lambda one: (bool(one[1].doubt), _rank(one[1]))):
        source = _source(item)
        said_by = len({one.source for one in item.evidence})
        turn = -1 if said_by > 1 else turns[source]
        ranked.append((turn, -said_by, bool(item.doubt), _rank(item), at))
        turns[source] += turn >= 0
    return [items[at] for *_, at in sorted(sorted(ranked)[:most], key=lambda one: one[-1])]


def _rank(item: Item) -> int:
    return item.found.rank if item.found else 0


def _source(item: Item) -> str:
    return item.evidence[0].source if item.evidence else ""


def quotations(quotes: Iterable[Item]) -> list[Item]:
    """Give every quotation once: words that one speaker says in two sources have two pieces of evidence."""
    kept: dict[str, Item] = {}
    others = 0
    for quote in quotes:
        words = canonical(quote.fields["text"].text)[0].casefold().rstrip(" .,;:!?")
        known = kept.get(words)
        if known is None:
            kept[words] = quote
        elif _source(known) != _source(quote) and _one_speaker(known, quote):
            kept[words] = _both(known, quote)
        else:
            others += 1
            kept[f"{words} {others}"] = quote
    return list(kept.values())


def _one_speaker(first: Item, second: Item) -> bool:
    names = [item.fields["speaker"].text for item in (first, second) if "speaker" in item.fields]
    return len(names) < 2 or not set(slug(names[0], 9).split("-")).isdisjoint(slug(names[1], 9).split("-"))


def _both(first: Item, second: Item) -> Item:
    fields = {name: Field(f"{first.path}.{name}", field.text) for name, field in second.fields.items()}
    doubt = first.doubt if "speaker" in first.fields else second.doubt
    return replace(
        first, fields=fields | dict(first.fields), evidence=first.evidence + second.evidence, doubt=doubt
    )


def documents(sources: Sequence[Item], read: Collection[str]) -> list[Item]:
    """Give every document once: what was read, whose ids are given, comes before what a source names."""
    known = {key for item in sources if _name(item) in read for key in _keys(item.fields)}
    kept: list[Item] = []
    for item in sources:
        keys = set(_keys(item.fields))
        if _name(item) in read or not keys & known:
            kept.append(item)
            known |= keys
    # What nobody has read is a list apart.
    return sorted(kept, key=lambda one: "unread" in one.fields)


def _name(item: Item) -> str:
    return item.path.partition(".")[2]


def _keys(fields: Mapping[str, Field]) -> Iterator[str]:
    for name in ("URL", "title"):
        if name in fields:
            words = "".join(letter for letter in fields[name].text.casefold() if letter.isalnum())
            yield (
                f"{words} {fields['author'].text}"
                if words == "titlenotgiven" and "author" in fields
                else words
            )
