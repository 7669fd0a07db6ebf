"""Reviewers' comments in a returned file become threads in the content file; each comes home once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from briefgen.model import Brief, Reply, Thread
from briefgen.returned.compare import squeeze
from briefgen.returned.cut import paths
from briefgen.returned.pair import Pairing
from briefgen.returned.values import Remark
from briefgen.word import OWN, Comment, Line, SentLine


def remarks(said: Mapping[str, Comment], sent: Sequence[SentLine], pairing: Pairing) -> list[Remark]:
    """Give the comments of a file, each with the field on which it hangs.

    A comment of our own shows a claim's evidence; an answer to it is a reviewer's.
    """
    found: list[Remark] = []
    fields = [(line, sent[number]) for number, line in pairing.pairs.items()]
    for line, holder in [*fields, *((line, None) for line in pairing.others)]:
        for ident in line.comments:
            one = said.get(ident)
            if one is not None and not one.answers:
                found += _remark(ident, said, line, _path(ident, line, holder))
    return sorted(found, key=lambda one: one.paragraph)


def _remark(ident: str, said: Mapping[str, Comment], line: Line, path: str) -> Iterator[Remark]:
    one = said[ident]
    replies = tuple(
        Reply(other.author, other.date, other.text) for other in said.values() if other.answers == ident
    )
    words = next((line.text[span.start : span.end] for span in line.spans if span.value == ident), "")
    words = "" if squeeze(words) == squeeze(line.text) else squeeze(words)
    if one.author == OWN:
        if replies:
            first, *rest = replies
            yield Remark(path, first.by, first.text, line.number, first.date, "", one.resolved, tuple(rest))
        return
    yield Remark(path, one.author, one.text, line.number, one.date, words, one.resolved, replies)


def _path(ident: str, line: Line, sent: SentLine | None) -> str:
    """Name the field in whose bookmark a comment begins; of several in a line, all are named."""
    if sent is None:
        return ""
    names = paths(sent)
    start = next((one.start for one in line.spans if one.kind == "comment" and one.value == ident), -1)
    for segment in sent.segments:
        first, last = line.bookmarks.get(segment.bookmark, (0, -1))
        if segment.path and first <= start < last:
            return names[0] if len(names) == 1 else segment.path
    return ", ".join(names)


def joined(brief: Brief, found: Sequence[Remark]) -> dict[str, tuple[Thread, ...]]:
    """Give the threads of each item that got new ones, answers or a settlement, by the item's path."""
    changed: dict[str, tuple[Thread, ...]] = {}
    for one in found:
        home, on = _home(brief, one.path)
        had = changed.get(home, known(brief, home))
        thread = Thread(one.author, one.date, one.text, on, one.words, one.resolved, one.replies)
        threads = _with(had, thread)
        if threads != had:
            changed[home] = threads
    return changed


def _home(brief: Brief, path: str) -> tuple[str, str]:
    """Give the item and the field of a path; of a line of a body, the body."""
    names = path.partition(", ")[0].split(".")
    if len(names) > 2 and names[1] in brief.blocks.get(names[0], {}):
        return ".".join(names[:2]), names[2]
    return "", names[0] if names[0] in brief.fields else ""


def known(brief: Brief, home: str) -> tuple[Thread, ...]:
    """Give the threads that an item has; the front matter where it is none."""
    block, _, name = home.partition(".")
    return brief.blocks[block][name].comments if home else brief.comments


def _with(known: tuple[Thread, ...], new: Thread) -> tuple[Thread, ...]:
    """Add a thread; to one that is known, its new answers, and that it is settled."""
    for at, one in enumerate(known):
        if (one.by, one.text) == (new.by, new.text):
            said = {(reply.by, reply.text) for reply in one.replies}
            more = tuple(reply for reply in new.replies if (reply.by, reply.text) not in said)
            both = replace(one, replies=(*one.replies, *more), resolved=one.resolved or new.resolved)
            return (*known[:at], both, *known[at + 1 :])
    return (*known, new)
