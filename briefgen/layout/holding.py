"""Whether all stands in its place: nothing beyond its box or over other text, no holes, nothing split."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from briefgen.layout.pages import PT, Page, Text, core, heading, lines
from briefgen.layout.seen import Seen, path_of, shown

if TYPE_CHECKING:
    from briefgen.styles import Styled
    from briefgen.writers import Written

TOLERANCE = 1.0
"""Points: what roundings may shift."""
EDGE = 8.0
"""Points from the paper's edge that printers do not reach."""
BLEED = 0.1
"""Of a picture: what may be cut off with the paper's edge."""
HOLE, NEARLY_EMPTY = 0.35, 0.2
"""Of the text area's height."""
BREAKS = ("page", "always", "left", "right", "recto", "verso")


def tables(styled: Styled) -> Iterator[Seen]:
    """Tables whose words are wider than their columns can be, in every format."""
    for fault in styled.faults:
        yield Seen(
            "L002", path_of(fault.table), 0,
            f"the table needs {fault.needed:.0f} pt and has {fault.room:.0f}: its columns divide words",
            "Take columns out, turn the table round, or give the stylesheet a class landscape.",
        )  # fmt: skip


def wide(documents: Mapping[str, Written], found: Sequence[Seen]) -> Iterator[Seen]:
    """Words and pictures that are wider than their places in Word, where nobody has told of that place."""
    told = {_field(one.path) for one in found if one.code in ("L001", "L002")}
    for document in documents.values():
        for one in document.wide:
            if _field(one.path) not in told:
                told |= {_field(one.path)} if one.path else set()
                yield Seen(
                    "L013", one.path, 0,
                    f"{shown(one.what)} needs {one.needed:.0f} pt and has {one.room:.0f} in Word",
                    "Shorten it, put a space into it, or give it more room in brief.css.",
                )  # fmt: skip


def _field(path: str) -> str:
    """The field of a line: a table is many lines of one."""
    field, _, number = path.rpartition(".")
    return field if number.isdecimal() else path


def look(pages: Sequence[Page]) -> Iterator[Seen]:
    """The faults of each page, then those of the document."""
    for page in pages:
        yield from _beyond(page)
        yield from _over(page)
    for page, following in pairwise(pages):
        yield from _foot(page, following)
    yield from _holes(pages)
    yield from _split(pages)


def _beyond(page: Page) -> Iterator[Seen]:
    said: set[str] = set()
    running = {id(text) for text in page.margins}
    for text in (*page.texts, *page.margins):
        out = text.right > page.width - EDGE or text.left < EDGE or _off(text, page)
        wide = text.right > max(text.room[1], text.left) + TOLERANCE and text.right - text.left > TOLERANCE
        name = "running lines" if id(text) in running else text.path or text.words
        if (
            out or (wide and text.box.style["text_overflow"] == "clip" and not text.pseudo)
        ) and name not in said:
            said.add(name)
            where = "the page" if out else "its box"
            yield Seen(
                "L001", text.path, page.number, f"{shown(text.words)} stands beyond {where}",
                "Shorten it, put a space into it, or give it more room in brief.css.", text.place,
            )  # fmt: skip
    for picture in page.pictures:
        if _cut(picture, page):
            yield Seen(
                "L001", path_of(picture.element), page.number, "a picture stands beyond the page",
                "Give it a max-height or max-width in brief.css, or crop it.",
            )  # fmt: skip
    for box in page.blocks:
        right = (box.position_x + box.margin_width()) * PT
        if type(box).__name__ == "TableBox" and right > page.width - EDGE:
            yield Seen(
                "L001", path_of(box.element), page.number, "the table stands beyond the page",
                "Take columns out, or give the stylesheet a class landscape.",
            )  # fmt: skip


def _off(text: Text, page: Page) -> bool:
    """Whether letters stand too near to the paper's upper or lower edge."""
    return text.bottom > page.height - EDGE or core(text)[0] < EDGE


def _cut(picture: Any, page: Page) -> bool:
    """Whether the paper ends within a picture; one that fills it to its edge is cut by a little."""
    left, top = picture.content_box_x() * PT, picture.content_box_y() * PT
    width, height = picture.width * PT, picture.height * PT
    across, down = max(-left, left + width - page.width), max(-top, top + height - page.height)
    return bool(across > BLEED * width or down > BLEED * height)


def _over(page: Page) -> Iterator[Seen]:
    """Texts that are printed over each other: their middles meet."""
    low = [text for text in page.texts if text.bottom > page.content[3] + TOLERANCE]
    for texts in (page.texts, [*page.margins, *low]):
        ordered = sorted(texts, key=lambda text: text.top)
        for number, one in enumerate(ordered):
            for other in ordered[number + 1 :]:
                if other.top > one.bottom:
                    break
                if one.line != other.line and _meet(one, other):
                    yield Seen(
                        "L003", one.path or other.path, page.number,
                        f"{shown(one.words)} is printed over {shown(other.words)}",
                        "Shorten one of them, or give them more room in brief.css.", one.place,
                    )  # fmt: skip
                    return


def _meet(one: Text, other: Text) -> bool:
    across = min(one.right, other.right) - max(one.left, other.left)
    (top, bottom), (above, below) = core(one), core(other)
    return across > TOLERANCE and min(bottom, below) - max(top, above) > TOLERANCE


def _foot(page: Page, following: Page) -> Iterator[Seen]:
    lowest = max(page.texts, key=lambda text: text.bottom, default=None)
    if lowest is None or not heading(lowest.box.element):
        return
    if lowest.box.element.tag == "h1" and _forced(page, following):  # the title of a cover
        return
    own = lowest.box.element
    top = min(text.top for text in page.texts if text.box.element is own)
    # Text that ends beside the first of a heading's lines stands beside all of it.
    beside = any(text.bottom > top and text.box.element is not own for text in page.texts)
    if not beside:
        yield Seen(
            "L006", lowest.path, page.number, f"the heading {shown(lowest.words)} stands at the page's foot",
            "Give headings break-after: avoid in brief.css.", lowest.place,
        )  # fmt: skip


def _holes(pages: Sequence[Page]) -> Iterator[Seen]:
    for page, following in pairwise(pages):
        empty = _empty(page)
        if empty <= HOLE:
            continue
        path = following.texts[0].path if following.texts else ""
        if page.width < page.height and following.width > following.height:
            yield Seen(
                "L004", path, page.number, f"{empty:.0%} of the page stay empty before a page across",
                "Move what stands across to the end, or take columns out of its table.",
            )  # fmt: skip
        elif (page.width, page.height) == (following.width, following.height) and not _forced(
            page, following
        ):
            yield Seen(
                "L004", path, page.number,
                f"{empty:.0%} of the page stay empty, because what follows does not split",
                "Shorten what follows, move it, or let it split: break-inside: auto.",
            )  # fmt: skip
    last = pages[-1] if len(pages) > 1 else None
    if last is not None and 1 - _empty(last) < NEARLY_EMPTY:
        yield Seen(
            "L005", last.texts[0].path if last.texts else "", last.number,
            f"the last page is {1 - _empty(last):.0%} full",
            "Shorten the brief by some lines, or take smaller margins.",
        )  # fmt: skip


def _empty(page: Page) -> float:
    top, bottom = page.content[1], page.content[3]
    return max(0.0, bottom - max(page.lowest, top)) / max(1.0, bottom - top)


def _forced(page: Page, following: Page) -> bool:
    """Whether the stylesheet asks for a new page between what ends a page and what begins the next."""
    if not following.texts:
        return False
    after = _around(following.texts[0])
    before = _around(page.texts[-1]) if page.texts else after
    still = {id(style) for style in after}
    asked = any(style["break_after"] in BREAKS for style in before if id(style) not in still)
    named = before[0]["page"] != after[0]["page"]
    return asked or named or any(style["break_before"] in BREAKS for style in after)


def _around(text: Text) -> list[Any]:
    """The styles of a text and of all that it stands in, the innermost first."""
    found, style = [], text.box.style
    while style is not None:
        found.append(style)
        style = style.parent_style
    return found


def _split(pages: Sequence[Page]) -> Iterator[Seen]:
    """What asks to stay together, and stands on two pages all the same."""
    for page, following in pairwise(pages):
        after = {id(box.element) for box in following.blocks if box.element is not None}
        for box in page.blocks:
            kept = (
                box.style["break_inside"].startswith("avoid") or getattr(box.element, "tag", "") == "figure"
            )
            if kept and id(box.element) in after and type(box).__name__ != "TableBox":
                yield Seen(
                    "L007", path_of(box.element), page.number,
                    f"<{box.element.tag}> is split between this page and the next",
                    "Shorten it, or let it split: break-inside: auto.",
                )  # fmt: skip
                break


def alone(page: Page) -> Iterator[Text]:
    """The marks of notes that stand alone on a line."""
    for line in lines(page):
        marks = [text for text in line if _is_mark(text)]
        if marks and len(marks) == len(line) and not _whole(marks[0], page):
            yield marks[0]


def _whole(mark: Text, page: Page) -> bool:
    """Whether a mark is all that its field holds, as in a cell of a table."""
    return bool(mark.path) and all(_is_mark(text) for text in page.texts if text.path == mark.path)


def _is_mark(text: Text) -> bool:
    element = text.box.element
    names = (element.get("class") or "") if element is not None else ""
    return element is not None and names.split()[:1] in (["mark"], ["mark-comma"], ["foot-mark"])
