"""Key messages as items of the summary, each with its evidence."""

from __future__ import annotations

from briefgen.blocks._evidence import Names, found_by, item, slug
from briefgen.blocks.summary import FEWEST
from briefgen.blocks.summary.asides import without_asides
from briefgen.blocks.summary.choose import points
from briefgen.blocks.summary.standing import voice
from briefgen.languages.wordings import known
from briefgen.model import Item, SourceText
from briefgen.speech.genre import with_genre
from briefgen.text.selectors import evidence
from briefgen.text.spans import one_line

_SPEAKS = "It says I, we or you: say who that is."


def find(text: SourceText, most: int) -> tuple[Item, ...]:
    """Propose three to five sentences as key messages, whole, without asides, in the document's order.

    With a lower `most`, no more than that.
    """
    items: list[Item] = []
    ids = Names()
    language = known(text.source.language)
    for start, end in points(with_genre(text), most, min(FEWEST, most)):
        pieces = without_asides(text.text, start, end)
        words = one_line("".join(text.text[first:last] for first, last in pieces))
        doubt = _SPEAKS if voice(words, language) else ""
        name = ids.give(slug(words), "point")
        made = item("summary", name, {"text": words}, [evidence(text, start, end)], doubt)
        items.append(found_by(made, "says much of the text"))
    return tuple(items)
