"""More kinds: habits of people in Word and Google Docs, and what their add-ins leave in a file."""

from __future__ import annotations

import copy
import re
from typing import Any

from bench.kinds import (
    BODY,
    POINT,
    TYPED,
    VALUE,
    File,
    W,
    append,
    body,
    cells,
    dress,
    each_run,
    etree,
    first_run,
    items,
    kind,
    last_run,
    new_like,
    only_words,
    properties,
    remove,
    run,
    split_run,
    table_row,
    text,
    tracked,
    w,
    without_bookmarks,
)
from bench.kinds_of_edits import _relation
from bench.kinds_of_files import comment

_EDITOR = f'w:id="951" w:author="Ed Itor" w:date="2026-05-01T00:00:00Z" xmlns:w="{W}"'


def xml(inner: str) -> Any:
    """Parse an element of WordprocessingML."""
    return etree.fromstring(re.sub(r"^<(w:\w+)", rf'<\1 xmlns:w="{W}"', inner))


def behind_a_word(name: str, right: str, inner: str) -> None:
    """Enter kinds that put an element into a line of a body, and of a summary item."""

    def in_a_body(file: File) -> None:
        split_run(body(file))[1].addnext(xml(inner))

    def in_a_field(file: File) -> None:
        split_run(file.field(POINT, 20))[1].addnext(xml(inner))

    kind(f"{name}, in a body", right)(in_a_body)
    kind(f"{name}, in a field", right)(in_a_field)


def _complex(code: str, result: str) -> str:
    """A field of several runs, in one wrapper that stands for nothing."""
    char = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
    inner = f'<w:r><w:instrText xml:space="preserve"> {code} </w:instrText></w:r>'
    words = f'<w:r><w:t xml:space="preserve"> {result}</w:t></w:r>'
    all_of = char.format("begin") + inner + char.format("separate") + words + char.format("end")
    return f'<w:smartTag w:uri="x" w:element="y">{all_of}</w:smartTag>'


# ---------------------------------------------------------------- put into a line

behind_a_word("merge field", "text", _complex("MERGEFIELD Name", f"«{TYPED}»"))
behind_a_word(
    "citation of a reference manager", "text", _complex('ADDIN ZOTERO_ITEM {"a":1}', f"({TYPED} 2024)")
)
behind_a_word("link as a field", "text", _complex('HYPERLINK "https://example.org/zqx"', TYPED))
behind_a_word("cross reference", "text", _complex("REF _Ref1 \\h", f"Table {TYPED}"))
behind_a_word("form field", "text", _complex("FORMTEXT", TYPED))
behind_a_word("number of the page", "named", _complex("PAGE", "7"))
behind_a_word(
    "choice of a list", "text",
    f'<w:sdt><w:sdtPr><w:dropDownList><w:listItem w:value="{TYPED}"/></w:dropDownList></w:sdtPr>'
    "<w:sdtContent>"
    f'<w:r><w:t xml:space="preserve"> {TYPED}</w:t></w:r></w:sdtContent></w:sdt>',
)  # fmt: skip
behind_a_word(
    "box to tick", "named",
    '<w:sdt><w:sdtPr><w:id w:val="5"/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve"> ☒</w:t></w:r>'
    "</w:sdtContent></w:sdt>",
)  # fmt: skip
behind_a_word(
    "reading aid above a word (ruby)", "text",
    f"<w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>aid</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>{TYPED}</w:t></w:r>"
    "</w:rubyBase></w:ruby></w:r>",
)  # fmt: skip
behind_a_word("hyphen that does not break", "named", "<w:r><w:noBreakHyphen/></w:r>")
behind_a_word("column break", "named", '<w:r><w:br w:type="column"/></w:r>')
behind_a_word(
    "tracked insertion without author", "text", f'<w:ins w:id="951"><w:r><w:t> {TYPED}</w:t></w:r></w:ins>'
)
behind_a_word(
    "embedded object", "named",
    '<w:r><w:object><v:shape xmlns:v="urn:schemas-microsoft-com:vml" style="width:10pt;height:10pt"/>'
    "</w:object></w:r>",
)  # fmt: skip
behind_a_word(
    "line drawn across", "named",
    '<w:r><w:pict><v:rect xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:o="urn:schemas-microsoft-com:office:office" '
    'style="width:0;height:1.5pt" o:hr="t" o:hrstd="t"/></w:pict></w:r>',
)  # fmt: skip
behind_a_word(
    "words from the web, with their looks", "text",
    '<w:r><w:rPr><w:rFonts w:ascii="Segoe UI" w:hAnsi="Segoe UI"/><w:color w:val="212529"/><w:sz w:val="27"/>'
    '<w:shd w:val="clear" w:color="auto" w:fill="FFFFFF"/></w:rPr>'
    f'<w:t xml:space="preserve"> {TYPED} found</w:t></w:r>',
)  # fmt: skip
behind_a_word("range that may be edited", "none", '<w:permStart w:id="8" w:edGrp="everyone"/>')
behind_a_word("place of the cursor", "none", '<w:bookmarkStart w:id="960" w:name="_GoBack"/>')
behind_a_word("page as last drawn", "none", "<w:r><w:lastRenderedPageBreak/></w:r>")


# ---------------------------------------------------------------- looks of words and paragraphs

for _name, _made in (
    ("red letters", 'color w:val="FF0000"'),
    ("small capitals", "smallCaps"),
    ("larger letters", 'sz w:val="40"'),
    ("subscript", 'vertAlign w:val="subscript"'),
    ("double strike", "dstrike"),
):

    def _dressed(file: File, made: str = _made) -> None:
        dress(split_run(body(file))[1], made)

    kind(f"{_name} in a body", "named")(_dressed)

for _name, _made in (
    ("centred", '<w:jc w:val="center"/>'),
    ("shaded", '<w:shd w:val="clear" w:color="auto" w:fill="FFEE88"/>'),
    ("pushed in", '<w:ind w:left="1400"/>'),
    ("with a line below", '<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr>'),
    ("begun on a new page", "<w:pageBreakBefore/>"),
):

    def _set(file: File, made: str = _made) -> None:
        _settings(body(file)).append(xml(made))

    kind(f"paragraph {_name}", "named")(_set)


def _settings(paragraph: Any) -> Any:
    found = paragraph.find(w("pPr"))
    if found is None:
        found = etree.Element(w("pPr"))
        paragraph.insert(0, found)
    return found


@kind("tracked: list item made a plain paragraph", "named")
def _(file: File) -> None:
    one = _settings(items(file)[0])
    was = copy.deepcopy(one)
    for child in list(one):
        if child.tag in (w("pStyle"), w("numPr")):
            one.remove(child)
    change = xml(f"<w:pPrChange {_EDITOR.replace(f' xmlns:w={chr(34)}{W}{chr(34)}', '')}/>")
    change.append(was)
    one.append(change)


@kind("emphasis by a style of letters", "named")
def _(file: File) -> None:
    made = (
        '<w:style w:type="character" w:styleId="IntenseEmphasis"><w:name w:val="Intense Emphasis"/>'
        '<w:rPr><w:i/><w:color w:val="4472C4"/></w:rPr></w:style></w:styles>'
    )
    file.parts["word/styles.xml"] = file.parts["word/styles.xml"].replace(b"</w:styles>", made.encode())
    dress(split_run(file.field(POINT, 20))[1], 'rStyle w:val="IntenseEmphasis"')


@kind("page coloured", "named")
def _(file: File) -> None:
    file.root.insert(0, xml('<w:background w:color="FFEECC"/>'))


@kind("looks set on every run, as Google Docs does", "none")
def _(file: File) -> None:
    for one in each_run(file):
        dress(one, 'rtl w:val="0"')


@kind("key message made a title", "named")
def _(file: File) -> None:
    _settings(file.field(POINT)).find(w("pStyle")).set(w("val"), "Title")


# ---------------------------------------------------------------- typed paragraphs


def _typed(name: str, *lines: str, right: str = "text", style: str | None = None) -> None:
    def edit(file: File) -> None:
        for words in reversed(lines):
            made = new_like(body(file), words)
            if style is not None:
                _settings(made).find(w("pStyle")).set(w("val"), style)

    kind(name, right)(edit)


_typed("bullets typed with a dash", f"- {TYPED} first", f"- {TYPED} second")
_typed("items typed with their numbers", f"1. {TYPED} first", f"2. {TYPED} second")
_typed("note typed by hand below", f"² See the {TYPED} of 2024, p. 4.")
_typed("paragraph of a style from the web", f"{TYPED} comes from a page.", style="NormalWeb")
_typed("two paragraphs typed, an empty one between", f"{TYPED} first.", "", f"{TYPED} second.")
_typed("four paragraphs typed", *(f"{TYPED} number {n} says something." for n in range(4)))
_typed("paragraph typed in capitals", f"{TYPED} MUST BE CHECKED")
_typed("comment typed in brackets", f"[{TYPED}: who says so?]")


@kind("list pasted with its own numbering", "text")
def _(file: File) -> None:
    for words in (f"{TYPED} last", f"{TYPED} first"):
        made = new_like(body(file), words)
        settings = _settings(made)
        settings.find(w("pStyle")).set(w("val"), "ListParagraph") if settings.find(
            w("pStyle")
        ) is not None else None
        settings.append(xml('<w:numPr><w:ilvl w:val="0"/><w:numId w:val="97"/></w:numPr>'))


@kind("caption put in by Word", "text")
def _(file: File) -> None:
    made = new_like(body(file), "Figure ")
    made.append(xml(_complex("SEQ Figure \\* ARABIC", "9")))
    made.append(run(f": the {TYPED} by year"))


@kind("address typed, made a link", "text")
def _(file: File) -> None:
    made = new_like(body(file), f"More of it ({TYPED}) is at ")
    _relation(file, "rIdTyped", "hyperlink", "https://example.org/zqx", "External")
    link = xml(f'<w:hyperlink r:id="rIdTyped" xmlns:r="{_R}"/>')
    link.append(run("https://example.org/zqx", '<w:rStyle w:val="Hyperlink"/>'))
    made.append(link)


_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


@kind("ordinal corrected by Word (1st, raised)", "text")
def _(file: File) -> None:
    first, _, _ = split_run(body(file))
    first.addnext(run("st", '<w:vertAlign w:val="superscript"/>'))
    first.addnext(run(f"{TYPED} for the 1"))


@kind("empty item left at a list's end", "none")
def _(file: File) -> None:
    only_words(new_like(items(file)[-1], "x"), "")


@kind("line break inside a list item", "text")
def _(file: File) -> None:
    one = last_run(items(file)[0])
    one.append(xml("<w:br/>"))
    one.append(xml(f"<w:t>{TYPED} on a line of its own</w:t>"))


@kind("item typed one level deeper", "text")
def _(file: File) -> None:
    made = new_like(items(file)[0])
    settings = _settings(made)
    for one in list(settings.findall(w("numPr"))):
        settings.remove(one)
    name = settings.find(w("pStyle"))
    name.set(w("val"), name.get(w("val")).rstrip("2") + "2")


@kind("space between two words deleted", "named")
def _(file: File) -> None:
    one = first_run(body(file), 12).find(w("t"))
    one.text = one.text.replace(" ", "", 1)


@kind("two hyphens made a dash, years", "named")
def _(file: File) -> None:
    for one in file.body.iter(w("t")):
        if re.search(r"\d{4}[-–]\d{2,4}", one.text or ""):
            one.text = re.sub(r"(\d{4})[-–](\d{2,4})", r"\1 — \2", one.text)
            return
    raise LookupError("no years")


# ---------------------------------------------------------------- tracked


@kind("find and replace everywhere, tracked", "text")
def _(file: File) -> None:
    done = 0
    for one in list(each_run(file)):
        words = one.find(w("t")).text or ""
        if " the " not in words and " die " not in words and " der " not in words:
            continue
        place = re.search(r" (the|die|der) ", words)
        assert place
        before, gone, after = (copy.deepcopy(one) for _ in range(3))
        for made, part in (
            (before, words[: place.start() + 1]),
            (gone, place[1]),
            (after, words[place.end() - 1 :]),
        ):
            made.find(w("t")).text = part
            made.find(w("t")).set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
            one.addprevious(made)
        new = copy.deepcopy(gone)
        new.find(w("t")).text = TYPED
        gone.addnext(new)
        tracked(gone, "del")
        tracked(new, "ins")
        remove(one)
        done += 1
    if not done:
        raise LookupError("no word")


@kind("comment on a tracked insertion", "text")
def _(file: File) -> None:
    middle = split_run(body(file))[1]
    new = run("newly ")
    middle.addprevious(new)
    holder = tracked(new, "ins")
    comment(file, holder, holder)


@kind("comment from a table's cell", "text")
def _(file: File) -> None:
    one = next(one for one in table_row(file).iter(w("r")) if one.find(w("t")) is not None)
    comment(file, one, one)


@kind("comment whose range ends in another table", "text")
def _(file: File) -> None:
    one = next(one for one in table_row(file).iter(w("r")) if one.find(w("t")) is not None)
    comment(file, first_run(body(file)), one)


@kind("paragraph parted with Enter, tracked", "named")
def _(file: File) -> None:
    one = body(file)
    _, middle, _ = split_run(one)
    new = etree.Element(w("p"))
    new.append(copy.deepcopy(_settings(one)))
    for part in [middle, *middle.itersiblings()]:
        new.append(part)
    one.addnext(new)
    letters = etree.SubElement(_settings(one), w("rPr"))
    letters.append(etree.fromstring(f"<w:ins {_EDITOR}/>"))


@kind("words of one editor struck by another, and others typed", "text")
def _(file: File) -> None:
    middle = split_run(body(file))[1]
    first, second = run("perhaps "), run(f"{TYPED} ")
    middle.addprevious(first)
    holder = tracked(first, "ins", "An Editor")
    tracked(first, "del", "Another")
    holder.addnext(second)
    tracked(second, "ins", "Another")


@kind("cell edited, tracked", "text")
def _(file: File) -> None:
    one = next(one for one in table_row(file).iter(w("r")) if one.find(w("t")) is not None)
    new = run(f" {TYPED}")
    one.addnext(new)
    tracked(new, "ins")


@kind("words moved within a paragraph, tracked", "named")
def _(file: File) -> None:
    _, middle, after = split_run(body(file))
    made = run(f" {middle.find(w('t')).text}")
    after.addnext(made)
    tracked(middle, "moveFrom")
    tracked(made, "moveTo")


@kind("column deleted, tracked by cells", "named")
def _(file: File) -> None:
    table = next(table_row(file).iterancestors(w("tbl")))
    for row in table.findall(w("tr")):
        cell = row.findall(w("tc"))[-1]
        found = cell.find(w("tcPr"))
        if found is None:
            found = etree.Element(w("tcPr"))
            cell.insert(0, found)
        found.append(etree.fromstring(f"<w:cellDel {_EDITOR}/>"))
        for one in [one for one in cell.iter(w("r")) if one.find(w("t")) is not None]:
            tracked(one, "del")


# ---------------------------------------------------------------- tables and cards


@kind("cell parted in two", "text")
def _(file: File) -> None:
    cell = table_row(file).findall(w("tc"))[-1]
    new = copy.deepcopy(cell)
    for one in new.iter(w("p")):
        only_words(without_bookmarks(one), TYPED)
    cell.addnext(new)


@kind("cells merged downwards", "named")
def _(file: File) -> None:
    below = table_row(file)
    above = below.getprevious()
    if above is None or above.tag != w("tr") or len(below.findall(w("tc"))) < 2:
        raise LookupError("one row")
    for row, value in ((above, "restart"), (below, "continue")):
        cell = row.findall(w("tc"))[0]
        cell.find(w("tcPr")).append(xml(f'<w:vMerge w:val="{value}"/>'))
    for one in list(below.findall(w("tc"))[0].iter(w("r"))):
        remove(one)


@kind("table pasted into a cell", "text")
def _(file: File) -> None:
    cell = "<w:tc><w:tcPr/><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:tc>"
    made = f"<w:tbl><w:tblPr/><w:tblGrid/><w:tr>{cell.format(TYPED)}{cell.format('b')}</w:tr></w:tbl>"
    table_row(file).find(w("tc")).find(w("p")).addprevious(xml(made))


@kind("cards exchanged", "named")
def _(file: File) -> None:
    first, second, *_ = [cells(one) for one in file.fields(VALUE)]
    if first.getparent() is not second.getparent():
        raise LookupError("not beside each other")
    second.addnext(first)


@kind("card emptied", "named")
def _(file: File) -> None:
    card = cells(file.field(VALUE))
    for one in list(card.iter(w("r"))):
        remove(one)
    for one in list(card.iter(w("p"))):
        without_bookmarks(one)


@kind("value and label exchanged in a card", "named")
def _(file: File) -> None:
    value = file.field(VALUE)
    label = file.field(VALUE.replace("value", "label"))
    if cells(value) is not cells(label) or value is label:
        raise LookupError("not in one card")
    label.addnext(value)


@kind("row moved to the top", "named")
def _(file: File) -> None:
    row = table_row(file)
    table = next(row.iterancestors(w("tbl")))
    body_rows = [one for one in table.findall(w("tr")) if one.find(f"{w('trPr')}/{w('tblHeader')}") is None]
    if len(body_rows) < 3:
        raise LookupError("too few rows")
    body_rows[0].addprevious(row)


@kind("two rows made one, words joined", "named")
def _(file: File) -> None:
    row = table_row(file)
    before = row.getprevious()
    if before is None or before.tag != w("tr") or before.find(f"{w('trPr')}/{w('tblHeader')}") is not None:
        raise LookupError("one row")
    for one, other in zip(before.findall(w("tc")), row.findall(w("tc")), strict=False):
        append(one.find(w("p")), f" {text(other)}")
    remove(row)


@kind("figure corrected in a card and in the text", "text")
def _(file: File) -> None:
    value = file.field(VALUE)
    number = re.search(r"\d+", text(value))
    if not number:
        raise LookupError("no number")
    for one in file.body.iter(w("t")):
        one.text = re.sub(rf"\b{number[0]}\b", f"{TYPED}7", one.text or "")


# ---------------------------------------------------------------- moved about


@kind("sentence moved into the next paragraph", "named")
def _(file: File) -> None:
    for path, one in file.paths.items():
        following = one.getnext()
        words = one.findall(f"{w('r')}/{w('t')}")
        if not re.fullmatch(BODY, path) or following is None or following.tag != w("p") or not words:
            continue
        last = words[-1]
        place = (last.text or "").rstrip().rfind(". ")
        if place > 0 and any(following is other for other in file.paths.values()):
            gone = last.text[place + 2 :]
            last.text = last.text[: place + 1]
            first_run(following).find(w("t")).text = f"{gone} {first_run(following).find(w('t')).text}"
            return
    raise LookupError("no such pair")


@kind("paragraph put above the title", "named")
def _(file: File) -> None:
    moved = body(file)
    title = file.field("title")
    title.addprevious(moved)


@kind("two summary items joined", "named")
def _(file: File) -> None:
    first, second, *_ = file.fields(POINT)
    for one in [child for child in second if child.tag != w("pPr")]:
        first.append(one)
    remove(second)


@kind("items of a list joined to a sentence", "named")
def _(file: File) -> None:
    first, second, *_ = items(file)
    if first.getnext() is not second:
        raise LookupError("not beside each other")
    append(first, f"; {text(second)}")
    remove(second)


@kind("heading of a section deleted, text kept", "named")
def _(file: File) -> None:
    remove(file.field(r"sections\.[^.]+\.heading"))


@kind("heading of a section numbered by hand", "named")
def _(file: File) -> None:
    one = first_run(file.field(r"sections\.[^.]+\.heading")).find(w("t"))
    one.text = f"7. {one.text}"


@kind("heading printed by the template deleted", "named")
def _(file: File) -> None:
    held = {id(one) for one in file.paths.values()}
    for one in file.body.iter(w("p")):
        name = one.find(f"{w('pPr')}/{w('pStyle')}")
        if id(one) not in held and name is not None and name.get(w("val")) == "Heading1":
            remove(one)
            return
    raise LookupError("none")


@kind("quotation parted in two paragraphs", "named")
def _(file: File) -> None:
    one = file.field(r"quotes\.[^.]+\.text", 30)
    _, middle, _ = split_run(one)
    new = etree.Element(w("p"))
    new.append(copy.deepcopy(_settings(one)))
    for part in [middle, *middle.itersiblings()]:
        new.append(part)
    one.addnext(new)


@kind("quotation cut with [...]", "named")
def _(file: File) -> None:
    split_run(file.field(r"quotes\.[^.]+\.text", 30))[1].find(w("t")).text = "[...]"


@kind("entry of a source deleted", "named")
def _(file: File) -> None:
    remove(file.field(r"sources\.[^.]+\.(title|author|publisher)"))


@kind("entry of a source typed below the last", "text")
def _(file: File) -> None:
    last = file.fields(r"sources\.[^.]+\.(title|author|publisher)")[-1]
    new_like(last, f"Ministry of {TYPED}, Annual report, 2024.")


@kind("line typed below the date", "text")
def _(file: File) -> None:
    new_like(file.field("date"), f"Room {TYPED}")


@kind("first letter made large (drop cap)", "named")
def _(file: File) -> None:
    one = body(file)
    words = first_run(one).find(w("t"))
    new = etree.Element(w("p"))
    new.append(
        xml('<w:pPr><w:framePr w:dropCap="drop" w:lines="3" w:wrap="around" w:hAnchor="text"/></w:pPr>')
    )
    new.append(run(words.text[0]))
    words.text = words.text[1:]
    one.addprevious(new)


# ---------------------------------------------------------------- marks of places and wrappers


@kind("bookmark of a field renamed, its words edited", "text")
def _(file: File) -> None:
    one = file.field(POINT)
    for start in one.iter(w("bookmarkStart")):
        start.set(w("name"), "Message_1")
    append(one, f" {TYPED}")


@kind("wrappers of an add-in round every paragraph's words", "text")
def _(file: File) -> None:
    for one in list(each_run(file)):
        if one.getparent().tag == w("p"):
            holder = xml('<w:sdt><w:sdtPr><w:tag w:val="goog_rdk_1"/></w:sdtPr><w:sdtContent/></w:sdt>')
            one.addprevious(holder)
            holder.find(w("sdtContent")).append(one)
    first = next(one for one in file.field(POINT).iter(w("t")) if len(one.text or "") > 8)
    first.text = f"{first.text} {TYPED}"


@kind("custom XML round a paragraph", "none")
def _(file: File) -> None:
    one = body(file)
    holder = xml('<w:customXml w:uri="x" w:element="y"/>')
    one.addprevious(holder)
    holder.append(one)


@kind("text box with a shape, in two ways", "text")
def _(file: File) -> None:
    box = f"<w:txbxContent><w:p><w:r><w:t>{TYPED} in a box</w:t></w:r></w:p></w:txbxContent>"
    spaces = (
        'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
        'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
        'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
        'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
        'xmlns:v="urn:schemas-microsoft-com:vml"'
    )
    drawn = (
        '<w:drawing><wp:anchor><wp:extent cx="9" cy="9"/><wp:docPr id="88" name="Box"/><a:graphic>'
        '<a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">'
        f"<wps:wsp><wps:txbx>{box}</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor>"
        "</w:drawing>"
    )
    older = f'<w:pict><v:shape style="width:9pt"><v:textbox>{box}</v:textbox></v:shape></w:pict>'
    body(file).append(
        xml(
            f'<w:r {spaces}><mc:AlternateContent><mc:Choice Requires="wps">{drawn}</mc:Choice>'
            f"<mc:Fallback>{older}</mc:Fallback></mc:AlternateContent></w:r>"
        )
    )


@kind("equation of its own paragraph typed", "text")
def _(file: File) -> None:
    made = new_like(body(file), "x")
    for one in list(made.iter(w("r"))):
        remove(one)
    m = "http://schemas.openxmlformats.org/officeDocument/2006/math"
    made.append(
        etree.fromstring(
            f'<m:oMathPara xmlns:m="{m}"><m:oMath><m:r><m:t>{TYPED}=2</m:t></m:r></m:oMath></m:oMathPara>'
        )
    )


@kind("comments of two people, one answered in the text", "text")
def _(file: File) -> None:
    first, middle, after = split_run(file.field(POINT, 20))
    comment(file, first, first, words="Is this so?")
    comment(file, after, after)
    middle.find(w("t")).text += f" {TYPED}"


@kind("words deleted from the beginning of every summary item", "named")
def _(file: File) -> None:
    for one in file.fields(POINT):
        words = first_run(one).find(w("t"))
        words.text = words.text.split(" ", 1)[-1]


@kind("all bodies set as one style, letters and all", "named")
def _(file: File) -> None:
    for one in file.fields(BODY):
        for letters in one.findall(w("r")):
            properties(letters).append(xml('<w:rFonts w:ascii="Arial" w:hAnsi="Arial"/>'))
