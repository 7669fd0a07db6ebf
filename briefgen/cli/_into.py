"""What a source adds goes into a content file as it stands."""

from __future__ import annotations

from codecs import BOM_UTF8
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from briefgen import blocks, content, files
from briefgen.cli._nearby import near
from briefgen.cli.messages import DONE, Voice
from briefgen.cli.wording import plural
from briefgen.model import Brief, Evidence, Item, ItemChange, SourceText
from briefgen.text import decode


def add(path: Path, texts: Sequence[SourceText], every: bool, say: Voice) -> int:
    """Writes new items and further evidence into a content file; touches nothing that stands there."""
    brief = content.load(path)
    found = blocks.additions(brief, texts, every)
    for file in found.known:
        say.warning(file, f"{path} lists it already; it was left out.")
    raw = path.read_bytes()
    text = decode(raw)
    text = content.arrange(
        text, _inserted(brief, [near(item, path.parent) for item in found.items]), str(path)
    )
    by_item: dict[str, list[Evidence]] = {}
    for where, one in found.evidence:
        by_item.setdefault(where, []).append(one)
    for where, some in by_item.items():  # the file is read and proved once for each item
        text = content.add_evidence(text, where, some, str(path))
    files.write_whole(path, text.encode("utf-8-sig" if raw.startswith(BOM_UTF8) else "utf-8"))
    say.file(path)
    counts = Counter(item.path.partition(".")[0] for item in found.items)
    told = [plural(count, f"new {blocks.BLOCKS[block].item}") for block, count in counts.items()]
    told += [f"{plural(len(found.evidence), 'further piece')} of evidence"] if found.evidence else []
    say.note(f"Added: {', '.join(told) or 'nothing'}.")
    return DONE


def _inserted(brief: Brief, items: Sequence[Item]) -> list[ItemChange]:
    """Put each new item behind the last of its block; sources first, for what cites them names them."""
    last = {block: list(known)[-1] if known else "" for block, known in brief.blocks.items()}
    changes = []
    for item in sorted(items, key=lambda one: not one.path.startswith("sources.")):
        block, _, name = item.path.partition(".")
        changes.append(ItemChange("insert", item.path, last[block], item))
        last[block] = name
    return changes
