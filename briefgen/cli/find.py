"""`briefgen find WORDS`: where in the sources something stands."""

from __future__ import annotations

import os
from argparse import Namespace
from pathlib import Path

from briefgen import batch, content, settings
from briefgen.cli._passages import nearest, passages, shown
from briefgen.cli.messages import DONE, FOUND, Voice
from briefgen.cli.wording import plural
from briefgen.errors import BriefgenError
from briefgen.model import SourceText


def run(arguments: Namespace, say: Voice) -> int:
    """Prints every place in the sources of the briefs where the words stand; exit 1 where there is none."""
    paths = [Path(path) for path in arguments.paths]
    wanted = settings.load(paths[0] if paths else Path(), os.environ, {})
    say.limit(wanted.limit, wanted.memory)
    if not arguments.words.strip():
        raise BriefgenError("no words are given", None, 'As in: briefgen find "a third of the ferries"')
    library = batch.Library(fence=batch.fence_of(wanted))
    texts: dict[str, SourceText] = {}
    for path in batch.content_files(paths, wanted):
        if not content.each(content.page(path)):
            texts |= {
                text.source.file or name: text for name, text in library.texts(content.load(path)).items()
            }
    found = passages(arguments.words, texts, exact=False)
    for one in found:
        say.result(shown(one))
    if not found:
        for line in nearest(arguments.words, texts):
            say.result(line)
    say.note(f"Found in {plural(len(texts), 'source')}: {plural(len(found), 'place')}.")
    return DONE if found else FOUND
