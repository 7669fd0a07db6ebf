"""Named styles: what paragraphs of one name have in common becomes the style, the rest stays with them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from xml.sax.saxutils import quoteattr

from briefgen.writers.docx import names, properties
from briefgen.writers.docx.outline import Block, Look, Paragraph, Run, Table
from briefgen.writers.docx.properties import Properties

LEVELS = {"heading 1": 0, "heading 2": 1, "heading 3": 2}
LINK = "Hyperlink"
RTL = "rtl"
"""The direction of letters is a run's own: no style may say it, 29500-1, 17.3.2.30."""


@dataclass(frozen=True, slots=True)
class NamedStyle:
    """A paragraph style: its full properties, and the numbering that belongs to it."""

    name: str
    paragraph: Properties
    letters: Properties


@dataclass(frozen=True, slots=True)
class Sheet:
    """All styles of a document."""

    base: NamedStyle
    """The document's defaults."""
    paragraphs: Mapping[str, NamedStyle]
    characters: Mapping[str, Properties]
    """Character styles: only what they add."""
    tables: tuple[str, ...]


def collect(blocks: Iterable[Block], body: Look, language: str) -> Sheet:
    """The sheet of a document; `body` is the look of the body element, from which the defaults come."""
    body = replace(body, letters=replace(body.letters, language=language))
    base = NamedStyle("", properties.paragraph(body), properties.letters(body.letters))
    everything = list(walk(blocks))
    looks: dict[str, list[Paragraph]] = {"Normal": []}
    for paragraph in everything:
        looks.setdefault(paragraph.style, []).append(paragraph)
    paragraphs = {name: _common(name, members, base) for name, members in looks.items()}
    tables = tuple(dict.fromkeys(table.style for table in _tables(blocks) if table.style))
    return Sheet(base, paragraphs, _characters(everything, paragraphs), tables)


def walk(blocks: Iterable[Block]) -> Iterator[Paragraph]:
    """All paragraphs in order, those in tables too."""
    for block in blocks:
        if isinstance(block, Paragraph):
            yield block
            yield from (run.note.paragraph for run in block.runs if run.note)
        else:
            for row in block.rows:
                for cell in row.cells:
                    yield from walk(cell.blocks)


def _tables(blocks: Iterable[Block]) -> Iterator[Table]:
    for block in blocks:
        if isinstance(block, Table):
            yield block
            for row in block.rows:
                for cell in row.cells:
                    yield from _tables(cell.blocks)


def _common(name: str, members: list[Paragraph], base: NamedStyle) -> NamedStyle:
    if not members:
        return NamedStyle(name, base.paragraph, base.letters)
    return NamedStyle(
        name,
        _most([properties.paragraph(member.look) for member in members]),
        _most([properties.letters(member.look.letters) for member in members]),
    )


def _most(found: Sequence[Properties]) -> Properties:
    """Of every property the value that most have; of equals the first."""
    if all(one is found[0] for one in found):
        return found[0]
    return {key: Counter(one[key] for one in found).most_common(1)[0][0] for key in found[0]}


def _characters(members: Iterable[Paragraph], paragraphs: Mapping[str, NamedStyle]) -> dict[str, Properties]:
    added: dict[str, list[tuple[tuple[str, str], ...]]] = {}
    for paragraph in members:
        around = paragraphs[paragraph.style].letters
        for run in paragraph.runs:
            if run.style:
                own = properties.differing(run_properties(run), around)
                added.setdefault(run.style, []).append(
                    tuple((key, xml) for key, xml in own.items() if _for_style(key, own))
                )
    return {name: dict(Counter(found).most_common(1)[0][0]) for name, found in added.items()}


def _for_style(name: str, own: Properties) -> bool:
    """A character style turns toggles on, never off; a language is a run's own."""
    return properties.is_on(name, own) if name in properties.TOGGLES else name not in ("lang", RTL)


def own_properties(full: Properties, around: Properties, given: Properties) -> dict[str, str]:
    """What a run must say itself: its properties, its paragraph style's, its character style's."""
    own = {}
    for name, xml in full.items():
        if name == RTL:
            own.update({name: xml} if properties.is_on(name, full) else {})
        elif name in properties.TOGGLES:
            is_on = properties.is_on(name, around) != properties.is_on(name, given)
            if properties.is_on(name, full) != is_on:
                own[name] = xml
        elif xml and xml != given.get(name, around.get(name)):
            own[name] = xml
    return own


def run_properties(run: Run) -> Properties:
    """All properties of a run."""
    return properties.letters(run.letters, run.raised)


# ---------------------------------------------------------------- XML


def styles_xml(sheet: Sheet, numbering: Mapping[str, int], alone: bool = False) -> str:
    """The body of styles.xml; `numbering` gives the list that belongs to a list style.

    `alone`: each style says all of it itself, because another's document defaults will stand above it.
    """
    normal = sheet.paragraphs["Normal"]
    above = NamedStyle("", {}, {}) if alone else normal
    base = _uncoloured(sheet.base)
    parts = [_defaults(base), _paragraph_style(normal, base, "", numbering)]
    parts.append(
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
        '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>'
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
        '<w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>'
        '<w:top w:w="0" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>'
        '<w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
        '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>'
        '<w:uiPriority w:val="99"/><w:semiHidden/></w:style>'
    )
    parts += [
        _paragraph_style(style, above, "" if alone else "Normal", numbering)
        for name, style in sheet.paragraphs.items()
        if name != "Normal"
    ]
    taken = {names.style_id(name) for name in sheet.paragraphs}
    parts += [_character_style(name, own, taken) for name, own in sheet.characters.items()]
    parts += [
        f'<w:style w:type="table" w:customStyle="1" w:styleId={quoteattr(table_id(name))}>'
        f'<w:name w:val={quoteattr(name)}/><w:basedOn w:val="TableNormal"/><w:qFormat/></w:style>'
        for name in sheet.tables
    ]
    return "".join(parts)


_TURNED = '<w:bidi w:val="0"/>'
_OFF = (
    ' w:val="0"/>',
    ' w:val="none"/>',
    ' w:val="baseline"/>',
    ' w:val="nil"/>',
    ' w:fill="auto"/>',
    ' w14:val="default"/>',
)


def _defaults(base: NamedStyle) -> str:
    # What is off without a word stays unsaid: LibreOffice makes of it the direct look of every letter in a
    # table, and no character style (bold, raised) shows there.
    said = {name: xml for name, xml in base.letters.items() if name != RTL and not xml.endswith(_OFF)}
    lines = {name: xml for name, xml in base.paragraph.items() if xml != _TURNED}
    return (
        f"<w:docDefaults><w:rPrDefault><w:rPr>{_joined(said)}</w:rPr></w:rPrDefault>"
        f"<w:pPrDefault><w:pPr>{_joined(lines)}</w:pPr></w:pPrDefault></w:docDefaults>"
    )


def _uncoloured(base: NamedStyle) -> NamedStyle:
    """The defaults without a colour, which the normal style has.

    LibreOffice makes of it the direct look of letters in a table, and no character style's shows there.
    """
    return replace(base, letters={name: xml for name, xml in base.letters.items() if name != "color"})


def _joined(found: Properties) -> str:
    return "".join(found.values())


def _paragraph_style(
    style: NamedStyle, parent: NamedStyle, based_on: str, numbering: Mapping[str, int]
) -> str:
    own = properties.differing(style.paragraph, parent.paragraph)
    if style.name in numbering:
        own = _with_numbering(own, numbering[style.name])
    if style.name in LEVELS:
        own["outlineLvl"] = f'<w:outlineLvl w:val="{LEVELS[style.name]}"/>'
    letters = properties.differing(style.letters, parent.letters)
    letters.pop(RTL, None)
    default = ' w:default="1"' if style.name == "Normal" else ""
    custom = "" if style.name in names.BUILT_IN else ' w:customStyle="1"'
    following = '<w:next w:val="Normal"/>' if style.name in names.HEADINGS.values() else ""
    based = f'<w:basedOn w:val="{based_on}"/>' if based_on else ""
    return (
        f'<w:style w:type="paragraph"{default}{custom} w:styleId={quoteattr(names.style_id(style.name))}>'
        f"<w:name w:val={quoteattr(style.name)}/>{based}{following}<w:qFormat/>"
        f"{_wrapped('pPr', own)}{_wrapped('rPr', letters)}</w:style>"
    )


def _with_numbering(own: Mapping[str, str], number: int) -> dict[str, str]:
    """numPr stands between widowControl and pBdr in the schema."""
    before = ("keepNext", "keepLines", "pageBreakBefore", "widowControl")
    first = {key: xml for key, xml in own.items() if key in before}
    rest = {key: xml for key, xml in own.items() if key not in before}
    return {**first, "numPr": f'<w:numPr><w:numId w:val="{number}"/></w:numPr>', **rest}


def _wrapped(tag: str, found: Properties) -> str:
    return f"<w:{tag}>{_joined(found)}</w:{tag}>" if found else ""


def _character_style(name: str, own: Properties, taken: set[str]) -> str:
    custom = "" if name in names.BUILT_IN else ' w:customStyle="1"'
    ident = character_id(name, taken)
    shown = name if ident == names.style_id(name) else f"{name} Text"
    return (
        f'<w:style w:type="character"{custom} w:styleId={quoteattr(ident)}><w:name w:val={quoteattr(shown)}/>'
        f'<w:basedOn w:val="DefaultParagraphFont"/><w:qFormat/>{_wrapped("rPr", own)}</w:style>'
    )


def character_id(name: str, taken: set[str]) -> str:
    """The id of a character style; it gets a name of its own where a paragraph style has the same."""
    ident = names.style_id(name)
    return f"{ident}Text" if ident in taken else ident


def table_id(name: str) -> str:
    """The id of a table style, apart from those of paragraph styles."""
    return names.style_id(name) + "Table"
