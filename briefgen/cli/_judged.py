"""What is reviewed at one go: the items that a person names, and the entries that are stored of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from briefgen.blocks import BLOCKS
from briefgen.claims.reviewed import digest
from briefgen.errors import BriefgenError
from briefgen.model import Brief, Judgement, Review

SEPARATOR = ";"
"""Between several reviewers in a cell of the sheet; so it has no place in a name."""
TOP = "title"
"""How people name title and standfirst, which are reviewed together."""


class Judged(NamedTuple):
    """What a person says, of whatever it is."""

    by: str
    date: str
    verdict: Judgement
    note: str = ""


def home_of(path: str) -> str:
    """Give the path of the item that a claim belongs to; empty for title and standfirst."""
    return ".".join(path.split(".")[:2]) if "." in path else ""


def path_text(home: str) -> str:
    """How an item's path is printed; empty stands for title and standfirst."""
    return home or "title and standfirst"


def named(brief: Brief, words: Sequence[str]) -> tuple[str, ...]:
    """Give the paths of the items that are named, each once; a block's name stands for all of its items.

    Raises BriefgenError for what is not there, with names that are near.
    """
    return tuple(dict.fromkeys(path for word in words for path in _named(brief, word)))


def _named(brief: Brief, word: str) -> Iterator[str]:
    items = {
        item.path for name, block in brief.blocks.items() if BLOCKS[name].evidence for item in block.values()
    }
    if word == TOP:
        yield ""
    elif word in items:
        yield word
    elif word in BLOCKS and (inside := list(brief.blocks[word])) and BLOCKS[word].evidence:
        yield from (f"{word}.{name}" for name in inside)
    else:
        raise BriefgenError(f"there is nothing to review called {word}", None, _hint(word, brief, items))


def _hint(word: str, brief: Brief, items: set[str]) -> str:
    whole, block = word.rpartition(".")[0], word.partition(".")[0]
    if block in BLOCKS and not BLOCKS[block].evidence:
        return f"{block.capitalize()} are what claims are compared with; they are not reviewed."
    if word == "standfirst":
        return f"Title and standfirst are reviewed together, as `{TOP}`."
    if whole in items:
        return f"A review is of an item with all that is printed of it: name {whole}."
    import difflib

    blocks = [name for name, block in BLOCKS.items() if block.evidence and brief.blocks[name]]
    known = [TOP, *blocks, *sorted(items)]
    near = difflib.get_close_matches(word, known, n=3) or difflib.get_close_matches(
        word, known, n=3, cutoff=0.5
    )
    return f"Did you mean {' or '.join(near)}?" if near else f"Known: {', '.join(known)}."


def judged(brief: Brief, home: str, said: Judged) -> tuple[Review, ...]:
    """Give the entry to store; none where the same person has said the same of the text as it stands."""
    now = digest(brief, home)
    new = Review(said.by, said.date, said.verdict, now, said.note)
    return () if any(_says_no_more(new, one) for one in last(brief, home, said.by)) else (new,)


def last(brief: Brief, home: str, by: str) -> tuple[Review, ...]:
    """Give what a person said last of the text as it stands, if anything."""
    block, _, name = home.partition(".")
    given = brief.blocks[block][name].reviews if home else brief.reviews
    now = digest(brief, home)
    return tuple(one for one in given if one.of == now and same_person(one.by, by))[-1:]


def same_person(one: str, other: str) -> bool:
    """Tell whether two names are those of one person: letters' case and spaces do not count."""
    return one.casefold().split() == other.casefold().split()


def _says_no_more(new: Review, old: Review) -> bool:
    return new.verdict == old.verdict and new.note in ("", old.note)
