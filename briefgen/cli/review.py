"""`briefgen review FILE [ITEM...]`: what a person says of an item after comparing it with its evidence."""

from __future__ import annotations

import os
from argparse import Namespace
from codecs import BOM_UTF8
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

from briefgen import content, files, settings, verdicts
from briefgen.claims.reviewed import is_author
from briefgen.cli._judged import SEPARATOR, Judged, home_of, judged, named, path_text
from briefgen.cli.messages import DONE, FOUND, Voice
from briefgen.cli.wording import plural
from briefgen.errors import BriefgenError, ContentError
from briefgen.model import Brief, Place, Review
from briefgen.settings import Settings
from briefgen.text import decode


def run(arguments: Namespace, say: Voice) -> int:
    """Stores verdicts from the command line or from a filled sheet; without either, lists what is stored."""
    _refuse_contradictions(arguments)
    path = Path(arguments.content)
    if content.each(content.page(path)):
        hint = "Review its rows where they are made, or give the brief a content file of its own."
        raise ContentError(
            "the file stands for many briefs, and a review is of one text", Place(str(path)), hint
        )
    wanted = settings.load(path, os.environ, {})
    say.limit(wanted.limit, wanted.memory)
    brief = content.load(path)
    if arguments.sheet:
        return _take(arguments, path, brief, wanted, say)
    if arguments.items:
        by, day = arguments.by.strip(), arguments.on or date.today().isoformat()
        said = Judged(by, day, arguments.verdict, (arguments.note or "").strip())
        new = {home: judged(brief, home, said) for home in named(brief, arguments.items)}
        _store(path, new, arguments.dry_run, say)
        _warn(path, brief, {by}, say)
        return DONE
    _list(path, brief, say)
    return DONE


def _refuse_contradictions(given: Namespace) -> None:
    """Raise BriefgenError where options do not fit together, or where one is missing."""
    if given.by is not None and (not given.by.strip() or SEPARATOR in given.by):
        raise BriefgenError(
            f"{given.by!r} is nobody's name", None, "Give initials or a name, without a semicolon."
        )
    if given.sheet:
        wrong = next((name for name in ("items", "verdict", "note") if getattr(given, name)), None)
        if wrong:
            hint = (
                "The sheet itself says what was reviewed, how, and why; --by and --on are for rows without."
            )
            raise BriefgenError(
                f"{'--' * (wrong == 'note')}{_WORDS[wrong]} cannot stand beside --sheet", None, hint
            )
    elif given.items and not (given.by and given.verdict):
        missing = "who reviewed them (--by)" if not given.by else "the verdict (--pass or --fail)"
        hint = "As in: briefgen review content/a.yaml quotes.carr --by AB --pass"
        raise BriefgenError(f"items are named, but not {missing}", None, hint)
    elif not given.items and (given.by or given.verdict or given.note or given.on):
        hint = "As in: briefgen review content/a.yaml quotes.carr --by AB --pass"
        raise BriefgenError("it is not said which items were reviewed", None, hint)


_WORDS = {"items": "an item", "verdict": "--pass or --fail", "note": "note"}


def _take(arguments: Namespace, path: Path, brief: Brief, wanted: Settings, say: Voice) -> int:
    """Stores what was filled into a referencing sheet; what is not sure is asked about, and left out."""
    from briefgen import batch
    from briefgen.cli import _filled, _returned

    filled = _filled.read(Path(arguments.sheet))
    texts = batch.Library(fence=batch.fence_of(wanted)).texts(brief)
    present = tuple(verdicts.rows_of(brief, verdicts.run(brief, texts), texts))
    common = (arguments.by or "").strip(), arguments.on or date.today().isoformat()
    taken = _returned.taken(filled, present, brief, *common)
    for question in taken.questions:
        say.question(f"{arguments.sheet}:{question.row}", question.path, question.found, question.hint)
    _store(path, taken.reviews, arguments.dry_run, say)
    _warn(path, brief, {one.by for reviews in taken.reviews.values() for one in reviews}, say)
    if taken.questions:
        say.loud(f"{arguments.sheet}: {plural(len(taken.questions), 'verdict')} not taken, see above.")
    return FOUND if taken.questions else DONE


def _store(path: Path, new: Mapping[str, Sequence[Review]], dry_run: bool, say: Voice) -> None:
    """Writes new reviews into the content file, whole or not at all, and tells them."""
    raw = path.read_bytes()
    text = content.add_reviews(decode(raw), new, str(path))
    count = sum(map(len, new.values()))
    if count and not dry_run:
        files.write_whole(path, text.encode("utf-8-sig" if raw.startswith(BOM_UTF8) else "utf-8"))
    for home, reviews in new.items():
        for one in reviews:
            say.result(f"{path_text(home)}: {_told(one)}")
    done = "would be written (--dry-run)" if dry_run else "written"
    say.note(f"{path}: {plural(count, 'review')} {done}." if count else f"{path}: nothing new.")


def _warn(path: Path, brief: Brief, names: set[str], say: Voice) -> None:
    """Warns of reviewers who bear the author's name, whose word does not count as another person's."""
    for name in sorted(names):
        if is_author(brief, name):
            say.warning(str(path), f"{name} is the brief's author: a claim is reviewed by another person")


def _list(path: Path, brief: Brief, say: Voice) -> None:
    """Prints what is stored of each item, and how many claims are reviewed as they stand."""
    claims = verdicts.run(brief, {}).verdicts
    for home, verdict in {home_of(one.path): one for one in claims}.items():
        for one in (*verdict.reviews, *verdict.void):
            void = "; void, it changed since" if one in verdict.void else ""
            say.result(f"{path_text(home)}: {_told(one)}{void}")
        if not (verdict.reviews or verdict.void):
            say.result(f"{path_text(home)}: not reviewed")
    reviewed = sum(verdict.standing == "reviewed" for verdict in claims)
    say.note(f"{path}: {reviewed} of {plural(len(claims), 'claim')} reviewed.")


def _told(review: Review) -> str:
    note = f": {review.note}" if review.note else ""
    return f"{review.verdict} by {review.by} on {review.date}{note}"
