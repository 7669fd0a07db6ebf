"""`briefgen cite FILE PATH WORDS`: writes the evidence of a claim; `--refresh SOURCE`: anchors it anew.

`--export FORMAT` prints the sources as other programs keep them.
"""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from codecs import BOM_UTF8
from collections.abc import Callable, Sequence
from difflib import get_close_matches
from pathlib import Path

from briefgen import batch, content, files, settings
from briefgen.cli._judged import home_of, path_text
from briefgen.cli._passages import Passage, nearest, passages, shown
from briefgen.cli._refreshed import refreshed
from briefgen.cli.messages import DONE, FOUND, Voice
from briefgen.cli.wording import plural
from briefgen.errors import BriefgenError, ContentError
from briefgen.model import Brief, Evidence, Place
from briefgen.settings import Settings
from briefgen.text import decode
from briefgen.text.selectors import evidence

_HOW = 'As in: briefgen cite content/a.yaml statistics.ferries "a third of the ferries"'


def run(arguments: Namespace, say: Voice) -> int:
    """Writes evidence for one claim, or anchors that of a source's new edition anew."""
    given = list(arguments.given)
    if arguments.refresh:
        return _refresh([Path(path) for path in given], arguments, say)
    if arguments.export:
        return _export([Path(path) for path in given], arguments, say)
    if len(given) != 3:
        raise BriefgenError("a content file, a path and the source's words are needed", None, _HOW)
    path = Path(given[0])
    wanted = settings.load(path, os.environ, {})
    say.limit(wanted.limit, wanted.memory)
    return _cite(path, (given[1], given[2]), arguments, wanted, say)


def _cite(path: Path, said: tuple[str, str], arguments: Namespace, wanted: Settings, say: Voice) -> int:
    home, words = home_of(said[0]), said[1]
    brief = content.load(path)
    texts = batch.Library(fence=batch.fence_of(wanted)).texts(brief)
    if arguments.source:
        if arguments.source not in texts:
            known = ", ".join(texts) or "none"
            raise BriefgenError(
                f"there is no source {arguments.source} with a file", None, f"Known: {known}."
            )
        texts = {arguments.source: texts[arguments.source]}
    there = _evidence_of(brief, home, path)
    found = passages(words, texts)
    if not found:
        hint = " ".join(nearest(words, texts)) or "Copy the source's words to the letter."
        raise ContentError("the words stand in no source of this brief", Place(str(path)), hint)
    one = found[0] if len(found) == 1 else _chosen(found, arguments.at, say)
    if one is None:
        say.loud(f"{path}: nothing written. Say which with --at NUMBER, or give more words.")
        return FOUND
    new = evidence(one.text, one.start, one.end)
    if any(_holds(old, new) for old in there):
        say.result(f"{path_text(home)}: {shown(one)}")
        say.note(f"{path}: its evidence has these words already; nothing written.")
        return DONE
    _rewrite(path, arguments.dry_run, lambda text: content.add_evidence(text, home, [new], str(path)))
    say.result(f"{path_text(home)}: {shown(one)}")
    say.note(f"{path}: evidence {'would be written (--dry-run)' if arguments.dry_run else 'written'}.")
    return DONE


def _export(paths: Sequence[Path], arguments: Namespace, say: Voice) -> int:
    """Prints the sources of briefs in a format of other programs, each once."""
    from briefgen import bibliography
    from briefgen.bibliography.entry import Entry, of_item

    wanted = settings.load(paths[0] if paths else Path(), os.environ, {})
    say.limit(wanted.limit, wanted.memory)
    found: dict[str, Entry] = {}
    for path in batch.content_files(paths, wanted):
        brief = content.load(path)
        batch.admit_lists(batch.fence_of(wanted), brief)
        for id_, item in brief.blocks["sources"].items():
            new = of_item(id_, item)
            if found.setdefault(id_, new).fields != new.fields:
                say.warning(str(path), f"sources.{id_} is another source there: the first one is written")
    say.result(bibliography.write(found.values(), arguments.export).rstrip("\n"))
    return DONE


def _evidence_of(brief: Brief, home: str, path: Path) -> tuple[Evidence, ...]:
    """Gives the evidence that an item has; raises ContentError where there is no such item."""
    if not home:
        return brief.evidence
    block, _, name = home.partition(".")
    items = brief.blocks.get(block, {})
    if name not in items:
        known = [f"{block}.{one}" for block, items in brief.blocks.items() for one in items]
        near = get_close_matches(home, known, 1)
        hint = f"Did you mean {near[0]}?" if near else "Name one as in quotes.carr."
        raise ContentError(f"there is no item {home}", Place(str(path)), hint)
    return items[name].evidence


def _holds(old: Evidence, new: Evidence) -> bool:
    """Tells whether a piece of evidence has the words of another one at the same place."""
    if old.start is None or old.end is None or new.start is None or new.end is None:
        return False
    return old.source == new.source and old.start <= new.start and new.end <= old.end


def _chosen(found: Sequence[Passage], at: int | None, say: Voice) -> Passage | None:
    """Gives the passage that is meant: by its number, or as a person at the terminal says."""
    if at is not None:
        if not 1 <= at <= len(found):
            raise BriefgenError(f"there is no place {at}", None, f"Give a number from 1 to {len(found)}.")
        return found[at - 1]
    for number, one in enumerate(found, 1):
        say.loud(f"{number}  {shown(one)}")
    if not sys.stdin.isatty():
        return None
    answer = input("Which one? ").strip()
    return found[int(answer) - 1] if answer.isdigit() and 1 <= int(answer) <= len(found) else None


def _refresh(paths: Sequence[Path], arguments: Namespace, say: Voice) -> int:
    """Anchors a source's evidence anew in every brief that lists it, and tells what is gone or doubtful."""
    wanted = settings.load(paths[0] if paths else Path(), os.environ, {})
    say.limit(wanted.limit, wanted.memory)
    library = batch.Library(fence=batch.fence_of(wanted))
    listed, open_ = 0, 0
    for path in batch.content_files(paths, wanted):
        brief = content.load(path)
        text = library.texts(brief).get(arguments.refresh)
        if text is None:
            continue
        listed += 1
        found = refreshed(brief, text)
        _rewrite(path, arguments.dry_run, found.written)
        for where, message in found.open:
            say.warning(str(path), f"{where}: {message}")
        open_ += len(found.open)
        done = "would be anchored anew (--dry-run)" if arguments.dry_run else "anchored anew"
        say.note(f"{path}: {found.kept} as it was, {plural(len(found.anchors), 'piece')} {done}.")
    if not listed:
        hint = "It is the id under `sources:`; the source needs a `file:`."
        raise BriefgenError(f"no brief here lists a source {arguments.refresh}", None, hint)
    return FOUND if open_ else DONE


def _rewrite(path: Path, dry_run: bool, made: Callable[[str], str]) -> None:
    """Writes the content file anew, whole or not at all, and only where it changes."""
    raw = path.read_bytes()
    old = decode(raw)
    new = made(old)
    if new != old and not dry_run:
        files.write_whole(path, new.encode("utf-8-sig" if raw.startswith(BOM_UTF8) else "utf-8"))
