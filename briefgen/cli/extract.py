"""`briefgen extract SOURCE... [-o FILE]`: a content file from source documents and pages of the web."""

from __future__ import annotations

import json
import os
from argparse import Namespace
from dataclasses import replace
from pathlib import Path

from briefgen import blocks, content, files, readers, settings
from briefgen.cli import _fetched
from briefgen.cli._nearby import with_files
from briefgen.cli.messages import DONE, FAILED, FOUND, Voice
from briefgen.cli.wording import plural
from briefgen.errors import NoText, SourceError, WriteError
from briefgen.genres import genre_named
from briefgen.model import Brief, Place, SourceText
from briefgen.speech.genre import Told, genre_of
from briefgen.verdicts import drafts
from briefgen.web.addresses import Allowed, is_public

PRINTED = "-"
"""As a file's name: standard output, as other commands have it."""


def run(arguments: Namespace, say: Voice, allowed: Allowed = is_public) -> int:
    """Reads the sources, finds the items in them, and writes or prints the content file.

    `allowed` says which machines a page may be fetched from.
    """
    out = Path(arguments.out) if arguments.out not in (None, "", PRINTED) else None
    if arguments.into and arguments.out:
        raise WriteError("--into and --out exclude each other", None, "Name the one file that is written.")
    if out and out.exists() and not arguments.force:
        hint = "Write to another file, or replace this one with --force; edits in it are lost then."
        raise WriteError("this file exists already", Place(str(out)), hint)
    say.limit(0)  # a person may think as long as they like
    _fetched.agreed([one for one in arguments.sources if _fetched.is_address(one)], arguments.fetch, say)
    wanted = settings.load(Path(arguments.into) if arguments.into else out or Path(), os.environ, {})
    # Text recognition is another program's, and takes what it takes.
    say.limit(0 if arguments.ocr else wanted.limit, wanted.memory)
    beside = Path(arguments.into).parent if arguments.into else out.parent if out else Path()
    texts, unread = _read(arguments.sources, arguments.ocr, beside, allowed, say)
    if not texts:
        return FAILED
    told = [_told(text, arguments.genre) for text in texts]
    texts = [
        replace(text, source=replace(text.source, genre=one.genre))
        for text, one in zip(texts, told, strict=True)
    ]
    if arguments.into:
        return _added(arguments, texts, unread, say)
    brief = _written(texts, out, arguments, say)
    _say_what_was_read(texts, unread, say)
    _say_what_they_are(texts, told, say)
    _say_what_was_found(brief, say)
    if arguments.explain:
        _say_how(brief, say)
    return FOUND if unread else DONE


def _written(texts: list[SourceText], out: Path | None, arguments: Namespace, say: Voice) -> Brief:
    """Finds the items, and writes the content file or prints it."""
    name = files.safe_name(out.stem) if out else "brief"
    brief, refused = drafts.borne_out(blocks.extract(texts, name, every=arguments.every), texts)
    if refused:
        say.note(f"Left out, for its own check would refuse it: {', '.join(refused)}.")
    brief = with_files(brief, out.parent if out else Path())
    text = content.draft(brief) if arguments.format == "yaml" else _json(content.dump(brief))
    if out:
        files.write_whole(out, text.encode())
        say.file(out)
    else:
        say.document(text)
    return brief


def _added(arguments: Namespace, texts: list[SourceText], unread: int, say: Voice) -> int:
    """Adds to a content file that exists."""
    from briefgen.cli import _into

    code = _into.add(Path(arguments.into), texts, arguments.every, say)
    _say_what_was_read(texts, unread, say)
    return FOUND if unread else code


def _read(
    sources: list[str], ocr: bool, beside: Path, allowed: Allowed, say: Voice
) -> tuple[list[SourceText], int]:
    """The source texts that can be read, and how many sources cannot: each says why.

    Pages of the web are kept in the folder `beside`.
    """
    texts: list[SourceText] = []
    sources = [file for source in sources for file in _files(source)]
    for number, source in enumerate(sources):
        say.progress(number, len(sources), source)
        try:
            if _fetched.is_address(source):
                file, url = _fetched.kept(source, beside, allowed)
                say.note(f"{source}: kept as {file}.")
                texts.append(_fetched.retrieved(_text(file, ocr, say), url))
            else:
                texts.append(_text(Path(source), ocr, say))
        except SourceError as error:
            say.error(error)
    say.progress(len(sources), len(sources), "")
    return texts, len(sources) - len(texts)


def _text(source: Path, ocr: bool, say: Voice) -> SourceText:
    """The text of one source; of a scan, where it was asked for, that of its recognised copy."""

    def progress(done: int, total: int) -> None:
        say.progress(done, total, f"{source}, page {done + 1}")

    try:
        return readers.read(source, progress=progress)
    except NoText:
        if not ocr:
            raise
    from briefgen.readers.pdf.recognition import recognised

    copy = recognised(source)
    say.note(
        f"{source}: its text was recognised by ocrmypdf; the source is {copy}, which `check` reads, too."
    )
    return readers.read(copy, progress=progress)


def _files(source: str) -> list[str]:
    """A source, or the files of a folder of them. Raises SourceError where a folder holds none."""
    folder = not _fetched.is_address(source) and Path(source).is_dir()
    return [str(file) for file in readers.files_in(Path(source))] if folder else [source]


def _say_what_was_read(texts: list[SourceText], unread: int, say: Voice) -> None:
    known: dict[str, str] = {}
    for text in texts:
        first = known.setdefault(text.text, text.source.file)
        if first != text.source.file:
            say.warning(text.source.file, f"says what {first} says, word for word; it was left out.")
        for warning in text.warnings:
            say.warning(text.source.file, warning)
    if unread:
        say.loud(f"{plural(unread, 'source')} could not be read. What was written comes from the others.")


def _told(text: SourceText, said: str | None) -> Told:
    """What a source is: as the command line says, or as it tells itself."""
    return Told(genre_named(said)) if said else genre_of(text)


def _say_what_they_are(texts: list[SourceText], told: list[Told], say: Voice) -> None:
    for text, one in zip(texts, told, strict=True):
        if one.by:
            kind = (
                f"{'an' if one.genre[0] in 'aeiou' else 'a'} {one.genre}" if one.genre != "news" else "news"
            )
            say.note(f"{text.source.file}: taken for {kind}, by {one.by}; --as says otherwise.")


def _say_how(brief: Brief, say: Voice) -> None:
    for item in (item for items in brief.blocks.values() for item in items.values()):
        if item.found:
            share = item.found.confidence
            sure = "" if share is None else f", right in {round(100 * share)} of 100"
            say.note(f'{item.path}: by the rule "{item.found.rule}"{sure}')


def _json(text: str) -> str:
    import yaml

    # The base loader leaves every scalar the text it is; only the offsets are numbers.
    data = yaml.load(text, Loader=yaml.BaseLoader)  # noqa: S506  # it makes dicts, lists and texts, nothing else
    return json.dumps(_with_numbers(data), ensure_ascii=False, indent=2) + "\n"


def _with_numbers(value: object, key: str = "") -> object:
    if isinstance(value, dict):
        return {name: _with_numbers(below, name) for name, below in value.items()}
    if isinstance(value, list):
        return [_with_numbers(below, key) for below in value]
    return int(str(value)) if key in ("start", "end") else value


def _say_what_was_found(brief: Brief, say: Voice) -> None:
    counts = [plural(len(items), blocks.BLOCKS[name].item) for name, items in brief.blocks.items() if items]
    doubtful = sum(bool(item.doubt) for items in brief.blocks.values() for item in items.values())
    say.note(f"Found: {', '.join(counts) or 'nothing'}.")
    for name in ("summary", "statistics", "quotes"):
        if not brief.blocks[name]:
            say.note(f"No {blocks.BLOCKS[name].item}s found.")
    if "title" in brief.fields:
        say.note("The title is the source's: write one that states the finding, and whose it is.")
    doubts = [plural(doubtful, "item")] * bool(doubtful) + ["the title"] * bool(brief.doubt)
    if doubts:
        say.note(f"In doubt: {' and '.join(doubts)}. Look at each, and delete its line `doubt`.")
