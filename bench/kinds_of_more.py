"""More kinds: edits of parts of a brief that are seldom edited, and a program's lesser keys."""

from __future__ import annotations

import copy
import re
import unicodedata
from typing import Any

from bench.kinds import (
    BODY,
    POINT,
    TYPED,
    VALUE,
    File,
    R,
    W,
    append,
    body,
    cells,
    dress,
    etree,
    first_run,
    items,
    kind,
    last_run,
    new_like,
    only_words,
    remove,
    run,
    split_run,
    table_row,
    text,
    tracked,
    w,
    without_bookmarks,
)
from bench.kinds_of_edits import _paste, _relation
from bench.kinds_of_files import comment

_EDITOR = {w("author"): "Ed Itor", w("date"): "2026-05-01T00:00:00Z"}


# ---------------------------------------------------------------- items of every block

_ITEM_FIELDS = {
    "recommendation": r"recommendations\.[^.]+\.text",
    "event of a timeline": r"timeline\.[^.]+\.text",
    "entry of a glossary": r"glossary\.[^.]+\.text",
    "option": r"options\.[^.]+\.text",
    "case": r"cases\.[^.]+\.(text|body)(\.\d+)?",
    "quote": r"quotes\.[^.]+\.text",
    "caption of a chart": r"charts\.[^.]+\.(title|caption)",
    "note of a chart": r"charts\.[^.]+\.(note|source|text)",
    "speaker": r"quotes\.[^.]+\.speaker",
    "label": r"statistics\.[^.]+\.label",
    "contact": r"contact|organisation|audience|series",
    "licence": r"licence|status|number",
}

for _name, _pattern in _ITEM_FIELDS.items():

    def _edit(file: File, pattern: str = _pattern) -> None:
        path = next(one for one in file.names if re.fullmatch(pattern, one))
        start = next(
            one for one in file.body.iter(w("bookmarkStart")) if one.get(w("name")) == file.names[path]
        )
        words = next(one for one in start.itersiblings(w("r")) if one.find(w("t")) is not None)
        words.find(w("t")).text += f" {TYPED}"
        words.find(w("t")).set("{http://www.w3.org/XML/1998/namespace}space", "preserve")

    kind(f"{_name} edited", "text")(_edit)


def _whole(file: File, home: str) -> list[Any]:
    """The paragraphs of an item; of a row or a card, these."""
    found = [one for path, one in file.paths.items() if path.startswith(f"{home}.")]
    if not found:
        raise LookupError(home)
    return list({id(one): one for one in found}.values())


def _homes(file: File, block: str) -> list[str]:
    found = (".".join(path.split(".")[:2]) for path in file.paths if path.startswith(f"{block}."))
    return list(dict.fromkeys(found))


for _block in ("recommendations", "timeline", "glossary", "options"):

    def _double(file: File, block: str = _block) -> None:
        homes = list(
            dict.fromkeys(".".join(p.split(".")[:2]) for p in file.paths if p.startswith(f"{block}."))
        )
        paragraphs = _whole(file, homes[-1])
        holders = {id(o): o for one in paragraphs for o in list(one.iterancestors(w("tr")))[:1]}
        if holders:
            last = list(holders.values())[-1]
            for one in reversed(holders.values()):
                new = without_bookmarks(copy.deepcopy(one))
                append(max(new.iter(w("p")), key=lambda p: len(text(p))), f" {TYPED}")
                last.addnext(new)
            return
        after = paragraphs[-1]
        for one in paragraphs:
            new = without_bookmarks(copy.deepcopy(one))
            after.addnext(new)
            after = new
            words = max((t for t in new.iter(w("t"))), key=lambda t: len(t.text or ""))
            words.text = f"{words.text} {TYPED}"

    def _gone(file: File, block: str = _block) -> None:
        homes = list(
            dict.fromkeys(".".join(p.split(".")[:2]) for p in file.paths if p.startswith(f"{block}."))
        )
        for one in _whole(file, homes[0]):
            row = next(one.iterancestors(w("tr")), None)
            target = row if row is not None and len(row.findall(w("tc"))) > 1 else one
            if target.getparent() is not None:
                remove(target)

    kind(f"item of {_block} copied and edited", "text")(_double)
    kind(f"item of {_block} deleted", "named")(_gone)


@kind("whole section deleted", "named")
def _(file: File) -> None:
    paths = [one for one in file.paths if one.startswith("sections.")]
    home = ".".join(paths[-1].split(".")[:2])
    for one in _whole(file, home):
        table = next(one.iterancestors(w("tbl")), None)
        target = table if table is not None else one
        if target.getparent() is not None:
            remove(target)


@kind("new section typed at the end", "text")
def _(file: File) -> None:
    paths = [one for one in file.paths if re.fullmatch(BODY, one)]
    last = file.paths[paths[-1]]
    if next(last.iterancestors(w("tbl")), None) is not None or "List" in _style(last):
        raise LookupError("not plain")
    head = file.field(r"sections\.[^.]+\.heading")
    plain = only_words(without_bookmarks(copy.deepcopy(last)), f"{TYPED} says something of its own.")
    last.addnext(plain)
    last.addnext(only_words(without_bookmarks(copy.deepcopy(head)), f"{TYPED} heading"))


def _style(paragraph: Any) -> str:
    found = paragraph.find(f"{w('pPr')}/{w('pStyle')}")
    return found.get(w("val")) if found is not None else ""


@kind("paragraph doubled by pasting", "named")
def _(file: File) -> None:
    one = body(file)
    one.addnext(without_bookmarks(copy.deepcopy(one)))


@kind("summary item doubled by pasting", "named")
def _(file: File) -> None:
    one = file.field(POINT)
    one.addnext(without_bookmarks(copy.deepcopy(one)))


@kind("summary item parted with Enter", "named")
def _(file: File) -> None:
    one = file.field(POINT, 20)
    _, middle, _ = split_run(one)
    new = etree.Element(w("p"))
    new.append(copy.deepcopy(one.find(w("pPr"))))
    for part in [middle, *middle.itersiblings()]:
        new.append(part)
    one.addnext(new)


@kind("heading joined with its paragraph", "named")
def _(file: File) -> None:
    head = file.field(r"sections\.[^.]+\.heading")
    following = head.getnext()
    if following is None or following.tag != w("p"):
        raise LookupError("no paragraph below")
    for one in [child for child in following if child.tag != w("pPr")]:
        head.append(one)
    remove(following)


@kind("list sorted", "named")
def _(file: File) -> None:
    found = items(file)
    together = [found[0]]
    while (following := together[-1].getnext()) is not None and any(following is one for one in found):
        together.append(following)
    if len(together) < 2 or sorted(together, key=text) == together:
        raise LookupError("sorted")
    place, at = together[0].getparent(), together[0].getparent().index(together[0])
    for step, one in enumerate(sorted(together, key=text)):
        place.remove(one)
        place.insert(at + step, one)


@kind("paragraph moved into another section", "named")
def _(file: File) -> None:
    sections: dict[str, list[Any]] = {}
    for path, one in file.paths.items():
        if re.fullmatch(BODY, path) and next(one.iterancestors(w("tbl")), None) is None:
            sections.setdefault(path.split(".")[1], []).append(one)
    first, second, *_ = [found for found in sections.values() if found]
    if len(first) < 2:
        first, second = second, first
    second[-1].addnext(first[0])


@kind("table moved away whole", "named")
def _(file: File) -> None:
    remove(next(table_row(file).iterancestors(w("tbl"))))


@kind("table typed", "text")
def _(file: File) -> None:
    cell = "<w:tc><w:tcPr/><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:tc>"
    rows = "".join(
        f"<w:tr>{cell.format(f'{TYPED}{n}a')}{cell.format(f'{TYPED}{n}b')}</w:tr>" for n in range(2)
    )
    made = f'<w:tbl xmlns:w="{W}"><w:tblPr/><w:tblGrid/>{rows}</w:tbl>'
    body(file).addnext(etree.fromstring(made))


@kind("second paragraph typed in a cell", "text")
def _(file: File) -> None:
    one = next(table_row(file).iter(w("p")))
    one.addnext(only_words(without_bookmarks(copy.deepcopy(one)), f"{TYPED} below"))


@kind("second paragraph typed in a card", "text")
def _(file: File) -> None:
    one = list(cells(file.field(VALUE)).iter(w("p")))[-1]
    one.addnext(only_words(without_bookmarks(copy.deepcopy(one)), f"{TYPED} below"))


@kind("head of a column edited", "text")
def _(file: File) -> None:
    row = next(table_row(file).iterancestors(w("tbl"))).find(w("tr"))
    append(next(row.iter(w("p"))), f" {TYPED}")


@kind("column deleted", "named")
def _(file: File) -> None:
    table = next(table_row(file).iterancestors(w("tbl")))
    for row in table.findall(w("tr")):
        remove(row.findall(w("tc"))[-1])


@kind("year replaced everywhere", "named")
def _(file: File) -> None:
    done = 0
    for one in file.body.iter(w("t")):
        done += "2025" in (one.text or "")
        one.text = (one.text or "").replace("2025", "2031")
    if not done:
        raise LookupError("no year")


# ---------------------------------------------------------------- signs


for _name, _sign, _right in (
    ("zero-width space", "\u200b", "named"),
    ("mark of a direction", "\u200f", "named"),
    ("line separator", "\u2028", "named"),
    ("narrow no-break space", "\u202f", "named"),
    ("private sign", "\ue000", "named"),
):

    def _signed(file: File, sign: str = _sign) -> None:
        split_run(body(file))[1].find(w("t")).text += f"{sign}{TYPED}"

    kind(f"{_name} typed with a word", "text")(_signed)


@kind("letters parted from their accents in the whole file", "named")
def _(file: File) -> None:
    done = False
    for one in file.body.iter(w("t")):
        apart = unicodedata.normalize("NFD", one.text or "")
        done = done or apart != one.text
        one.text = apart
    if not done:
        raise LookupError("no accents")
    append(body(file), f" {TYPED}")


for _name in ("noBreakHyphen", "cr", "ptab"):

    def _element(file: File, name: str = _name) -> None:
        middle = split_run(body(file))[1]
        middle.append(etree.Element(w(name)))
        middle.addnext(run(f"{TYPED} "))

    kind(f"w:{_name} and a word", "text")(_element)


@kind("sign of the font Symbol", "named")
def _(file: File) -> None:
    last_run(body(file)).addnext(
        etree.fromstring(f'<w:r xmlns:w="{W}"><w:sym w:font="Symbol" w:char="F0B3"/></w:r>')
    )


# ---------------------------------------------------------------- looks

for _name, _xml in (
    ("struck out twice", "dstrike"),
    ("red", 'color w:val="FF0000"'),
    ("large", 'sz w:val="48"'),
    ("shaded", 'shd w:val="clear" w:fill="FFFF00"'),
    ("in small capitals", "smallCaps"),
    ("in another font", 'rFonts w:ascii="Comic Sans MS" w:hAnsi="Comic Sans MS"'),
    ("lowered", 'vertAlign w:val="subscript"'),
    ("embossed", "emboss"),
):

    def _body(file: File, xml: str = _xml) -> None:
        dress(split_run(body(file))[1], xml)

    def _field(file: File, xml: str = _xml) -> None:
        dress(split_run(file.field(POINT, 20))[1], xml)

    kind(f"{_name} in a body", "named")(_body)
    kind(f"{_name} in a field", "named")(_field)


@kind("whole summary item struck out", "named")
def _(file: File) -> None:
    for one in file.field(POINT, 20).iter(w("r")):
        dress(one, "strike")


@kind("whole paragraph struck out", "named")
def _(file: File) -> None:
    for one in body(file).iter(w("r")):
        dress(one, "strike")


for _name, _look in (("struck out", "strike"), ("hidden", "vanish")):

    def _styled(file: File, look: str = _look) -> None:
        name = _style(file.field(POINT))
        styles = etree.fromstring(file.parts["word/styles.xml"])
        one = next(one for one in styles.iter(w("style")) if one.get(w("styleId")) == name)
        letters = one.find(w("rPr"))
        if letters is None:
            letters = etree.SubElement(one, w("rPr"))
        letters.append(etree.Element(w(look)))
        file.parts["word/styles.xml"] = etree.tostring(styles)

    kind(f"style {_name}", "named")(_styled)


@kind("body paragraph made a list item", "named")
def _(file: File) -> None:
    like = items(file)[0].find(w("pPr"))
    one = next(
        p
        for p in file.fields(BODY)
        if "List" not in _style(p) and len(text(p)) > 30 and next(p.iterancestors(w("tbl")), None) is None
    )
    old = one.find(w("pPr"))
    if old is not None:
        remove(old)
    one.insert(0, copy.deepcopy(like))


@kind("body paragraph made a quotation", "named")
def _(file: File) -> None:
    one = body(file)
    settings = one.find(w("pPr"))
    if settings is None:
        settings = etree.Element(w("pPr"))
        one.insert(0, settings)
    for old in settings.findall(w("pStyle")):
        remove(old)
    settings.insert(0, etree.Element(w("pStyle"), {w("val"): "Quote"}))


# ---------------------------------------------------------------- tracked changes


@kind("mark of a paragraph deleted, tracked", "named")
def _(file: File) -> None:
    found = [one for one in file.fields(BODY) if len(text(one)) > 20 and "List" not in _style(one)]
    one = next(p for p in found if p.getnext() is not None and any(p.getnext() is q for q in found))
    settings = one.find(w("pPr"))
    if settings is None:
        settings = etree.Element(w("pPr"))
        one.insert(0, settings)
    etree.SubElement(etree.SubElement(settings, w("rPr")), w("del"), {w("id"): "911", **_EDITOR})


@kind("list item inserted, tracked, with its mark", "text")
def _(file: File) -> None:
    new = new_like(items(file)[-1])
    tracked(first_run(new), "ins")
    etree.SubElement(etree.SubElement(new.find(w("pPr")), w("rPr")), w("ins"), {w("id"): "912", **_EDITOR})


@kind("row inserted, tracked", "text")
def _(file: File) -> None:
    row = table_row(file)
    new = copy.deepcopy(row)
    for number, one in enumerate(new.iter(w("p"))):
        only_words(without_bookmarks(one), f"{TYPED}{number}")
        tracked(first_run(one), "ins")
    settings = new.find(w("trPr"))
    if settings is None:
        settings = etree.Element(w("trPr"))
        new.insert(0, settings)
    etree.SubElement(settings, w("ins"), {w("id"): "913", **_EDITOR})
    row.addnext(new)


@kind("paragraph moved into another section, tracked", "named")
def _(file: File) -> None:
    sections: dict[str, list[Any]] = {}
    for path, one in file.paths.items():
        if re.fullmatch(BODY, path) and next(one.iterancestors(w("tbl")), None) is None:
            sections.setdefault(path.split(".")[1], []).append(one)
    first, second, *_ = sections.values()
    if len(first) < 2:
        first, second = second, first
    old = first[0]
    new = without_bookmarks(copy.deepcopy(old))
    for paragraph, name in ((old, "moveFrom"), (new, "moveTo")):
        settings = paragraph.find(w("pPr"))
        if settings is None:
            settings = etree.Element(w("pPr"))
            paragraph.insert(0, settings)
        etree.SubElement(etree.SubElement(settings, w("rPr")), w(name), {w("id"): "914", **_EDITOR})
        for one in [child for child in paragraph if child.tag == w("r")]:
            holder = etree.Element(w(name), {w("id"): "915", **_EDITOR})
            one.addprevious(holder)
            holder.append(one)
    second[-1].addnext(new)


@kind("words in a link edited", "text")
def _(file: File) -> None:
    for one in file.fields(BODY):
        for link in one.iter(w("hyperlink")):
            if link.get(f"{{{R}}}id"):
                link.find(w("r")).find(w("t")).text += f" {TYPED}"
                return
    raise LookupError("no link")


@kind("link deleted, tracked", "named")
def _(file: File) -> None:
    for one in file.fields(BODY):
        for link in one.iter(w("hyperlink")):
            if link.get(f"{{{R}}}id"):
                tracked(link.find(w("r")), "del")
                return
    raise LookupError("no link")


@kind("two editors in one paragraph, tracked", "text")
def _(file: File) -> None:
    first, middle, last = split_run(body(file))
    one, other = run(f"{TYPED}one "), run(f" {TYPED}two")
    first.addprevious(one)
    last.addnext(other)
    tracked(one, "ins", "Ed Itor")
    tracked(other, "ins", "An Other")
    tracked(middle, "del", "An Other")


# ---------------------------------------------------------------- comments


@kind("comment over two paragraphs", "text")
def _(file: File) -> None:
    found = [one for one in file.fields(BODY) if len(text(one)) > 5]
    comment(file, first_run(found[0], 1), last_run(found[1]))


@kind("comment on a heading", "text")
def _(file: File) -> None:
    one = first_run(file.field(r"sections\.[^.]+\.heading"), 1)
    comment(file, one, one)


@kind("comment on a static line", "text")
def _(file: File) -> None:
    held = {id(one) for one in file.paths.values()}
    paragraph = next(one for one in file.body.iter(w("p")) if id(one) not in held and len(text(one)) > 3)
    comment(file, first_run(paragraph, 1), first_run(paragraph, 1))


# ---------------------------------------------------------------- around


@kind("typed in an empty paragraph below the title", "text")
def _(file: File) -> None:
    new = etree.Element(w("p"))
    new.append(run(f"{TYPED} stands alone."))
    file.field("title").addnext(new)


@kind("typed above everything", "text")
def _(file: File) -> None:
    new = etree.Element(w("p"))
    new.append(run(f"{TYPED} stands alone."))
    file.body.insert(0, new)


@kind("typed below everything", "text")
def _(file: File) -> None:
    new = etree.Element(w("p"))
    new.append(run(f"{TYPED} stands alone."))
    file.body.insert(len(file.body) - 1, new)


@kind("text box of VML", "text")
def _(file: File) -> None:
    made = (
        f'<w:r xmlns:w="{W}" xmlns:v="urn:schemas-microsoft-com:vml"><w:pict><v:shape><v:textbox>'
        f"<w:txbxContent><w:p><w:r><w:t>{TYPED} boxed</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape>"
        "</w:pict></w:r>"
    )
    last_run(body(file)).addnext(etree.fromstring(made))


@kind("watermark in the header", "named")
def _(file: File) -> None:
    name = next((one for one in file.parts if one.startswith("word/header")), "")
    if not name:
        raise LookupError("header")
    root = etree.fromstring(file.parts[name])
    made = (
        f'<w:r xmlns:w="{W}" xmlns:v="urn:schemas-microsoft-com:vml"><w:pict><v:shape type="#_x0000_t136">'
        f'<v:textpath string="{TYPED} DRAFT"/></v:shape></w:pict></w:r>'
    )
    next(root.iter(w("p"))).append(etree.fromstring(made))
    file.parts[name] = etree.tostring(root)


@kind("header of the first page added", "text")
def _(file: File) -> None:
    file.parts["word/header77.xml"] = (
        f'<w:hdr xmlns:w="{W}"><w:p><w:r><w:t>{TYPED} on top</w:t></w:r></w:p></w:hdr>'.encode()
    )
    types = file.parts["[Content_Types].xml"]
    made = (
        '<Override PartName="/word/header77.xml" ContentType="application/vnd.openxmlformats-officedocument.'
        'wordprocessingml.header+xml"/></Types>'
    )
    file.parts["[Content_Types].xml"] = types.replace(b"</Types>", made.encode())
    _relation(file, "rIdH77", "header", "header77.xml")
    settings = file.body.findall(w("sectPr"))[-1]
    settings.insert(
        0,
        etree.fromstring(f'<w:headerReference xmlns:w="{W}" xmlns:r="{R}" w:type="first" r:id="rIdH77"/>'),
    )
    etree.SubElement(settings, w("titlePg"))


@kind("picture exchanged for another", "named")
def _(file: File) -> None:
    name = next((one for one in file.parts if one.startswith("word/media/")), "")
    if not name:
        raise LookupError("no picture")
    file.parts[name] = bytes.fromhex(
        "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489"
        "0000000d49444154789c6360000002000001e221bc330000000049454e44ae426082"
    )


@kind("picture deleted", "named")
def _(file: File) -> None:
    drawing = next(file.body.iter(w("drawing")), None)
    if drawing is None:
        raise LookupError("no drawing")
    remove(next(drawing.iterancestors(w("r"))))


@kind("what a picture is said to show edited", "text")
def _(file: File) -> None:
    place = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
    one = next((one for one in file.body.iter(place) if one.get("descr")), None)
    if one is None:
        raise LookupError("no drawing")
    one.set("descr", f"{one.get('descr')} {TYPED}")


@kind("number of a chart edited", "named")
def _(file: File) -> None:
    name = _chart(file)
    file.parts[name] = re.sub(rb"(<c:val>.*?<c:v>)[^<]*", rb"\g<1>7", file.parts[name], count=1, flags=re.S)


@kind("name of a series edited", "text")
def _(file: File) -> None:
    name = _chart(file)
    file.parts[name] = re.sub(
        rb"(<c:ser>.*?<c:tx>.*?<c:v>[^<]*)",
        rb"\g<1> " + TYPED.encode(),
        file.parts[name],
        count=1,
        flags=re.S,
    )


@kind("title of a chart typed into it", "text")
def _(file: File) -> None:
    name = _chart(file)
    title = (
        '<c:title><c:tx><c:rich><a:bodyPr xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"/>'
        '<a:p xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:r><a:t>'
        f"{TYPED}</a:t></a:r></a:p></c:rich></c:tx></c:title>"
    )
    file.parts[name] = re.sub(rb"(<c:chart>)", rb"\1" + title.encode(), file.parts[name], count=1)


def _chart(file: File) -> str:
    name = next((one for one in sorted(file.parts) if re.fullmatch(r"word/charts/chart\d+\.xml", one)), "")
    if not name:
        raise LookupError("no chart")
    return name


@kind("keywords in the properties edited", "text")
def _(file: File) -> None:
    name = "docProps/core.xml"
    data = file.parts[name]
    if b"<cp:keywords" in data:
        file.parts[name] = re.sub(rb"(<cp:keywords[^>]*>)", rb"\1" + TYPED.encode() + b", ", data)
    else:
        made = f"<cp:keywords>{TYPED}</cp:keywords></cp:coreProperties>".encode()
        file.parts[name] = data.replace(b"</cp:coreProperties>", made)


@kind("company in the properties typed", "text")
def _(file: File) -> None:
    name = "docProps/app.xml"
    if name not in file.parts:
        raise LookupError(name)
    data = re.sub(rb"<Company>[^<]*</Company>", b"", file.parts[name])
    file.parts[name] = data.replace(b"</Properties>", f"<Company>{TYPED}</Company></Properties>".encode())


@kind("page turned, in two columns", "named")
def _(file: File) -> None:
    settings = file.body.findall(w("sectPr"))[-1]
    size = settings.find(w("pgSz"))
    size.set(w("orient"), "landscape")
    for old in settings.findall(w("cols")):
        remove(old)
    etree.SubElement(settings, w("cols"), {w("num"): "2"})


@kind("picture pasted between template lines", "named")
def _(file: File) -> None:
    paragraph = etree.Element(w("p"))
    file.field("title").addnext(paragraph)
    _paste(file, paragraph)


@kind("text of a note edited", "text")
def _(file: File) -> None:
    for name in ("word/footnotes.xml", "word/endnotes.xml"):
        if name in file.parts:
            root = etree.fromstring(file.parts[name])
            found = [one for one in root.iter(w("t")) if len(one.text or "") > 5]
            if found:
                found[-1].text += f" {TYPED}"
                file.parts[name] = etree.tostring(root)
                return
    raise LookupError("no notes")


@kind("words in a field code's result", "text")
def _(file: File) -> None:
    parts = [f'<w:fldChar w:fldCharType="{kind}"/>' for kind in ("begin", "separate", "end")]
    parts.insert(1, "<w:instrText> REF x </w:instrText>")
    parts.insert(3, f'<w:t xml:space="preserve"> {TYPED}</w:t>')
    made = "".join(f"<w:r>{one}</w:r>" for one in parts)
    made = f'<w:p xmlns:w="{W}">{made}</w:p>'
    place = last_run(body(file))
    for one in reversed(list(etree.fromstring(made))):
        place.addnext(one)
