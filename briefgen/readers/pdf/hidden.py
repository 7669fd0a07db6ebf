"""Letters that a reader of the page does not see, or sees once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from briefgen.model import Box
from briefgen.readers.pdf.drawn import Canvas, Drawn

_SAID = {
    "invisible": "that are drawn without a colour",
    "white": "in white on white",
    "tiny": "smaller than 1.6 points",
    "off the page": "off the page",
    "switched off": "in a layer that is switched off",
    "struck out": "struck out",
}


def sort_out(canvas: Canvas) -> None:
    """Mark the letters that are struck out by a rule or drawn a second time.

    On a scan, invisible letters are those of text recognition, which are read.
    """
    if canvas.pictured and not any(not word.hidden and not word.aside for word in canvas.letters):
        for word in canvas.letters:
            if word.hidden == "invisible":
                # Recognised words are about as wide as their letters, and each is set where it was seen.
                word.hidden, word.right = "", max(word.right, word.reach)
                canvas.recognised = True
    _mark_struck(canvas.letters, canvas.rules)
    _mark_twice(canvas.letters)


def _mark_twice(letters: Sequence[Drawn]) -> None:
    """Mark letters that stand on the same letters, as a poor man's bold or a shadow."""
    seen: dict[tuple[str, int], list[Drawn]] = {}
    for word in letters:
        if word.hidden:
            continue
        level = round(word.base / 4)
        near = [one for step in (-1, 0, 1) for one in seen.get((word.text, level + step), ())]
        if any(_same(word, other) for other in near):
            word.hidden = "drawn twice"
        else:
            seen.setdefault((word.text, level), []).append(word)


def _same(word: Drawn, other: Drawn) -> bool:
    reach = min(0.15 * word.size, 0.6 * abs(word.right - word.left)) + 0.05
    return (
        word.turned == other.turned
        and abs(word.left - other.left) < reach
        and abs(word.right - other.right) < reach
        and abs(word.base - other.base) < 0.15 * word.size
    )


def _mark_struck(letters: Sequence[Drawn], rules: Sequence[Box]) -> None:
    """Mark words through whose middle a rule goes that is as long as they are: no rule of a table is."""
    upright = [word for word in letters if not word.hidden and not word.turned]
    for left, low, right, high in rules if upright else ():
        middle = (low + high) / 2
        struck = [
            word
            for word in upright
            if word.right > left + 0.5
            and word.left < right - 0.5
            and word.base + 0.12 * word.size < middle < word.base + 0.5 * word.size
        ]
        if not struck:
            continue
        size = max(word.size for word in struck)
        first, last = min(word.left for word in struck), max(word.right for word in struck)
        if abs(first - left) < 0.35 * size and abs(last - right) < 0.35 * size:
            for word in struck:
                word.hidden = "struck out"


def told(pages: Sequence[Canvas]) -> Iterator[str]:
    """Give what was left out of the pages, and why, in words: each reason once."""
    for reason, said in _SAID.items():
        words = {
            number: [word.text for word in canvas.letters if word.hidden == reason]
            for number, canvas in enumerate(pages, 1)
        }
        here = [number for number, texts in words.items() if texts]
        count = sum(len(texts) for texts in words.values())
        if here:
            first = words[here[0]]
            shown = " ".join(first[:6])[:80] + (" ..." if count > 6 else "")
            yield f"{numbers(here)}: {count} word{'s' * (count > 1)} {said}, left out: {shown!r}"


def numbers(pages: Sequence[int]) -> str:
    """Give pages in words: page 4; pages 1-3 and 7; pages 1-15."""
    runs: list[list[int]] = []
    for page in pages:
        if runs and page == runs[-1][-1] + 1:
            runs[-1].append(page)
        else:
            runs.append([page])
    shown = [str(run[0]) if len(run) == 1 else f"{run[0]}-{run[-1]}" for run in runs[:6]]
    if len(runs) > 6:
        shown[5:] = [f"{len(pages) - sum(len(run) for run in runs[:5])} more"]
    together = ", ".join(shown[:-1]) + (" and " if len(shown) > 1 else "") + shown[-1]
    return f"page{'s' * (len(pages) > 1)} {together}"
