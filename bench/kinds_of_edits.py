"""The table of kinds: each a few lines of what an editor, or a program, does to a Word file."""

from __future__ import annotations

import copy
import re
from itertools import pairwise
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
    style,
    table_row,
    text,
    tracked,
    w,
    without_bookmarks,
)

# ---------------------------------------------------------------- words


@kind("typing inside a field", "text")
def _(file: File) -> None:
    split_run(file.field(POINT, 20))[1].find(w("t")).text = TYPED


@kind("typing at the start, before the bookmark", "text")
def _(file: File) -> None:
    file.field(POINT, 20).find(w("bookmarkStart")).addprevious(run(f"{TYPED} "))


@kind("typing at the end, behind the bookmark", "text")
def _(file: File) -> None:
    file.field(r"standfirst|title", 20).find(w("bookmarkEnd")).addnext(run(f" {TYPED}"))


@kind("words replaced in a body paragraph", "text")
def _(file: File) -> None:
    split_run(body(file))[1].find(w("t")).text = TYPED


@kind("paragraph retyped whole, bookmark gone", "text")
def _(file: File) -> None:
    only_words(without_bookmarks(body(file)), f"{TYPED} all of it was typed anew.")


@kind("title edited", "text")
def _(file: File) -> None:
    append(file.field("title"), f" {TYPED}")


@kind("value shortened to one digit", "named")
def _(file: File) -> None:
    only_words(file.field(VALUE), "7")


@kind("YAML and Jinja typed", "text")
def _(file: File) -> None:
    append(body(file), f" {TYPED}: {{{{ row.x }}}} # [a, b] &amp;")


@kind("Markdown signs typed in a body", "text")
def _(file: File) -> None:
    append(body(file), f" *{TYPED}* _b_ `c` 1. [x](y)")


@kind("[@source] typed in a body", "named")
def _(file: File) -> None:
    source = next(path for path in file.paths if path.startswith("sources.")).split(".")[1]
    append(body(file), f" Said there.[@{source}]")


@kind("other scripts and emoji typed", "text")
def _(file: File) -> None:
    append(body(file), f" {TYPED} Ωμέγα 数字 😀")


@kind("symbol inserted (Wingdings)", "named")
def _(file: File) -> None:
    last_run(file.field(POINT)).addnext(
        etree.fromstring(f'<w:r xmlns:w="{W}"><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>')
    )


@kind("find and replace over the whole document", "text")
def _(file: File) -> None:
    for one in each_run(file):
        one.find(w("t")).text = re.sub(r"\bthe\b", f"{TYPED.lower()}the", one.find(w("t")).text)
    append(file.field("title"), f" {TYPED}")


@kind("soft hyphen inserted", "named")
def _(file: File) -> None:
    split_run(body(file))[1].append(etree.Element(w("softHyphen")))


@kind("line break typed", "named")
def _(file: File) -> None:
    split_run(body(file))[1].append(etree.Element(w("br")))


@kind("tab typed instead of a space", "named")
def _(file: File) -> None:
    split_run(body(file))[1].append(etree.Element(w("tab")))


# ---------------------------------------------------------------- tracked changes


@kind("tracked insertion", "text")
def _(file: File) -> None:
    new = run(f"{TYPED} ")
    split_run(file.field(POINT, 20))[1].addprevious(new)
    tracked(new, "ins")


@kind("tracked deletion", "named")
def _(file: File) -> None:
    tracked(split_run(file.field(POINT, 20))[1], "del")


@kind("tracked replacement in a body", "text")
def _(file: File) -> None:
    old = split_run(body(file))[1]
    new = run(TYPED)
    old.addprevious(new)
    tracked(new, "ins")
    tracked(old, "del")


@kind("tracked deletion of a whole list item", "named")
def _(file: File) -> None:
    _delete_tracked(items(file)[0])


def _delete_tracked(paragraph: Any) -> None:
    for one in [one for one in paragraph.iter(w("r")) if one.find(w("t")) is not None]:
        tracked(one, "del")
    settings = paragraph.find(w("pPr"))
    if settings is None:
        settings = etree.Element(w("pPr"))
        paragraph.insert(0, settings)
    mark = etree.SubElement(settings, w("rPr"))
    etree.SubElement(mark, w("del"), {w("id"): "901", w("author"): "Ed", w("date"): "2026-05-01T00:00:00Z"})


@kind("tracked new paragraph", "text")
def _(file: File) -> None:
    new = new_like(body(file))
    tracked(first_run(new), "ins")


# ---------------------------------------------------------------- comments


# ---------------------------------------------------------------- lines and items


@kind("new paragraph in a section", "text")
def _(file: File) -> None:
    new_like(body(file))


@kind("new list item", "text")
def _(file: File) -> None:
    new_like(items(file)[-1])


@kind("list item deleted", "named")
def _(file: File) -> None:
    remove(items(file)[0])


@kind("list item deleted, bookmark fell into the next", "named")
def _(file: File) -> None:
    first, second = items(file)[:2]
    for name in ("bookmarkEnd", "bookmarkStart"):
        second.insert(1, first.find(w(name)))
    remove(first)


@kind("text of a body paragraph emptied", "named")
def _(file: File) -> None:
    for one in list(body(file).iter(w("r"))):
        remove(one)


@kind("body paragraph deleted", "named")
def _(file: File) -> None:
    remove(body(file))


@kind("paragraph split with Enter", "named")
def _(file: File) -> None:
    paragraph = body(file)
    _, middle, _ = split_run(paragraph)
    new = etree.Element(w("p"))
    if paragraph.find(w("pPr")) is not None:
        new.append(copy.deepcopy(paragraph.find(w("pPr"))))
    for one in [middle, *middle.itersiblings()]:
        new.append(one)
    paragraph.addnext(new)


@kind("two body paragraphs merged", "named")
def _(file: File) -> None:
    found = [one for one in file.fields(BODY) if len(text(one)) > 20 and "List" not in style(one)]
    one, other = next((a, b) for a, b in pairwise(found) if a.getnext() is b)
    append(one, " ")
    for child in [child for child in other if child.tag != w("pPr")]:
        one.append(child)
    remove(other)


@kind("summary items swapped", "named")
def _(file: File) -> None:
    one, other = file.fields(POINT)[:2]
    other.addnext(one)


@kind("summary items swapped, bookmarks gone", "named")
def _(file: File) -> None:
    one, other = file.fields(POINT)[:2]
    without_bookmarks(one)
    without_bookmarks(other)
    other.addnext(one)


@kind("new summary item", "text")
def _(file: File) -> None:
    new_like(file.fields(POINT)[-1])


@kind("summary item deleted", "named")
def _(file: File) -> None:
    remove(file.fields(POINT)[1])


@kind("quote deleted", "named")
def _(file: File) -> None:
    first = next(path for path in file.paths if path.startswith("quotes."))
    home = ".".join(first.split(".")[:2])
    for one in {id(one): one for path, one in file.paths.items() if path.startswith(home)}.values():
        remove(one)


@kind("statistics card copied", "named")
def _(file: File) -> None:
    card = cells(file.field(VALUE))
    card.addnext(copy.deepcopy(card))


@kind("statistics card copied and edited", "text")
def _(file: File) -> None:
    card = cells(file.field(VALUE))
    new = copy.deepcopy(card)
    for paragraph in new.iter(w("p")):
        without_bookmarks(paragraph)
    last_run(next(one for one in new.iter(w("p")) if len(text(one)) > 8)).find(w("t")).text = f"{TYPED} new"
    card.addnext(new)


@kind("new heading and paragraph in a section", "text")
def _(file: File) -> None:
    new_like(body(file), f"{TYPED} one")
    new_like(body(file), f"{TYPED} two")


@kind("row added", "text")
def _(file: File) -> None:
    row = table_row(file)
    new = copy.deepcopy(row)
    for number, paragraph in enumerate(new.iter(w("p"))):
        only_words(without_bookmarks(paragraph), f"{TYPED}{number}")
    row.addnext(new)


@kind("row added, empty", "named")
def _(file: File) -> None:
    row = table_row(file)
    new = copy.deepcopy(row)
    for paragraph in new.iter(w("p")):
        without_bookmarks(paragraph)
        for one in list(paragraph.iter(w("r"))):
            remove(one)
    row.addnext(new)


@kind("row deleted", "named")
def _(file: File) -> None:
    remove(table_row(file))


@kind("row deleted, tracked", "named")
def _(file: File) -> None:
    _delete_row(table_row(file))


@kind("row deleted, tracked as Word does it, words and all", "named")
def _(file: File) -> None:
    row = table_row(file)
    _delete_row(row)
    for paragraph in row.iter(w("p")):
        _delete_tracked(paragraph)


def _delete_row(row: Any) -> None:
    settings = row.find(w("trPr"))
    if settings is None:
        settings = etree.Element(w("trPr"))
        row.insert(0, settings)
    etree.SubElement(
        settings, w("del"), {w("id"): "902", w("author"): "Ed", w("date"): "2026-05-01T00:00:00Z"}
    )


@kind("cell edited", "text")
def _(file: File) -> None:
    append(next(table_row(file).iter(w("p"))), TYPED)


@kind("rows swapped", "named")
def _(file: File) -> None:
    row = table_row(file)
    before = row.getprevious()
    if before is None or before.tag != w("tr") or before.find(f"{w('trPr')}/{w('tblHeader')}") is not None:
        raise LookupError("one row")
    row.addnext(before)


@kind("cells merged, words joined", "named")
def _(file: File) -> None:
    first, second = table_row(file).findall(w("tc"))[:2]
    append(first.find(w("p")), f" {text(second)}")
    etree.SubElement(first.find(w("tcPr")), w("gridSpan"), {w("val"): "2"})
    remove(second)


# ---------------------------------------------------------------- looks

for _name, _xml in (
    ("bold", "b"),
    ("italic", "i"),
    ("underline", 'u w:val="single"'),
    ("highlight", 'highlight w:val="yellow"'),
    ("capitals", "caps"),
    ("superscript", 'vertAlign w:val="superscript"'),
):

    def _body(file: File, xml: str = _xml) -> None:
        dress(split_run(body(file))[1], xml)

    def _field(file: File, xml: str = _xml) -> None:
        dress(split_run(file.field(POINT, 20))[1], xml)

    kind(f"{_name} added in a body", "named")(_body)
    kind(f"{_name} added in a field", "named")(_field)


@kind("words struck out by hand", "named")
def _(file: File) -> None:
    dress(split_run(body(file))[1], "strike")


@kind("link added in a body", "named")
def _(file: File) -> None:
    middle = split_run(body(file))[1]
    _relation(file, "rIdNew", "hyperlink", "https://example.org/new", "External")
    holder = etree.Element(w("hyperlink"), {f"{{{R}}}id": "rIdNew"})
    middle.addprevious(holder)
    holder.append(middle)


@kind("link target changed", "named")
def _(file: File) -> None:
    name = "word/_rels/document.xml.rels"
    before = file.parts[name]
    file.parts[name] = re.sub(
        rb'Target="(https?|mailto):[^"]*"', b'Target="https://example.org/other"', before, count=1
    )
    if file.parts[name] == before:
        raise LookupError("no link")


@kind("list item made a plain paragraph", "named")
def _(file: File) -> None:
    settings = items(file)[0].find(w("pPr"))
    settings.find(w("pStyle")).set(w("val"), "Normal")
    for one in settings.findall(w("numPr")):
        remove(one)


@kind("list level changed", "named")
def _(file: File) -> None:
    paragraph = items(file)[-1]
    settings = paragraph.find(w("pPr"))
    for one in settings.findall(w("numPr")):
        remove(one)
    settings.insert(
        1,
        etree.fromstring(f'<w:numPr xmlns:w="{W}"><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>'),
    )


@kind("heading made body text", "named")
def _(file: File) -> None:
    heading = file.field(r"sections\.[^.]+\.heading")
    heading.find(w("pPr")).find(w("pStyle")).set(w("val"), "Normal")


@kind("body paragraph made a heading", "named")
def _(file: File) -> None:
    paragraph = body(file)
    settings = paragraph.find(w("pPr"))
    if settings is None:
        settings = etree.Element(w("pPr"))
        paragraph.insert(0, settings)
    for one in settings.findall(w("pStyle")):
        remove(one)
    settings.insert(0, etree.Element(w("pStyle"), {w("val"): "Heading1"}))


# ---------------------------------------------------------------- notes, and what stands around


def _marks(file: File) -> list[Any]:
    found = [
        one
        for path, paragraph in file.paths.items()
        if re.fullmatch(BODY, path)
        for one in paragraph.iter(w("hyperlink"))
        if (one.get(w("anchor")) or "").startswith("note_")
    ]
    if not found:
        raise LookupError("no mark")
    return found


@kind("note mark deleted", "named")
def _(file: File) -> None:
    remove(_marks(file)[-1])


@kind("note mark copied to another line", "named")
def _(file: File) -> None:
    mark = _marks(file)[0]
    holder = next(mark.iterancestors(w("p")))
    other = next(
        one
        for path, one in file.paths.items()
        if re.fullmatch(BODY, path) and one is not holder and one.find(w("hyperlink")) is None
    )
    other.append(copy.deepcopy(mark))


@kind("word beside a note mark changed", "text")
def _(file: File) -> None:
    mark = _marks(file)[-1]
    before = mark.getprevious()
    while before is not None and before.tag != w("r"):
        before = before.getprevious()
    if before is None:
        raise LookupError("no word")
    before.find(w("t")).text += TYPED


@kind("static text edited", "text")
def _(file: File) -> None:
    held = {id(one) for one in file.paths.values()}
    paragraph = next(one for one in file.body.iter(w("p")) if id(one) not in held and len(text(one)) > 3)
    append(paragraph, f" {TYPED}")


for _part in ("header", "footer"):

    def _edit(file: File, part: str = _part) -> None:
        name = next((one for one in file.parts if one.startswith(f"word/{part}")), "")
        if not name:
            raise LookupError(part)
        file.parts[name] = file.parts[name].replace(b"</w:t>", f" {TYPED}</w:t>".encode(), 1)

    kind(f"{_part} edited", "text")(_edit)


@kind("document title property edited", "text")
def _(file: File) -> None:
    name = "docProps/core.xml"
    file.parts[name] = re.sub(rb"(<dc:title[^>]*>)[^<]*", rb"\1" + TYPED.encode(), file.parts[name])


@kind("image pasted into a paragraph", "named")
def _(file: File) -> None:
    _paste(file, body(file))


@kind("image pasted into a paragraph of its own", "named")
def _(file: File) -> None:
    paragraph = etree.Element(w("p"))
    body(file).addnext(paragraph)
    _paste(file, paragraph)


def _paste(file: File, paragraph: Any) -> None:
    dot = bytes.fromhex(
        "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489"
        "0000000d49444154789c6360000002000001e221bc330000000049454e44ae426082"
    )
    file.parts["word/media/pasted.png"] = dot
    _relation(file, "rIdPicture", "image", "media/pasted.png")
    types = file.parts["[Content_Types].xml"]
    if b'Extension="png"' not in types:
        extra = b'<Default Extension="png" ContentType="image/png"/>'
        file.parts["[Content_Types].xml"] = re.sub(rb"(<Types[^>]*>)", rb"\1" + extra, types, count=1)
    draw = "http://schemas.openxmlformats.org/drawingml/2006"
    paragraph.append(
        etree.fromstring(
            f'<w:r xmlns:w="{W}"><w:drawing><wp:inline xmlns:wp="{draw}/wordprocessingDrawing" distT="0" '
            'distB="0" distL="0" distR="0"><wp:extent cx="95250" cy="95250"/>'
            f'<wp:docPr id="77" name="Pasted" descr="{TYPED}"/><wp:cNvGraphicFramePr/>'
            f'<a:graphic xmlns:a="{draw}/main"><a:graphicData uri="{draw}/picture">'
            f'<pic:pic xmlns:pic="{draw}/picture">'
            '<pic:nvPicPr><pic:cNvPr id="77" name="Pasted"/><pic:cNvPicPr/></pic:nvPicPr>'
            f'<pic:blipFill><a:blip xmlns:r="{R}" r:embed="rIdPicture"/><a:stretch><a:fillRect/></a:stretch>'
            '</pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="95250" cy="95250"/></a:xfrm>'
            '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>'
            "</wp:inline></w:drawing></w:r>"
        )
    )


def _relation(file: File, ident: str, type_: str, target: str, mode: str = "Internal") -> None:
    name = "word/_rels/document.xml.rels"
    made = f'<Relationship Id="{ident}" Type="{R}/{type_}" Target="{target}" TargetMode="{mode}"/>'
    made = made.replace(' TargetMode="Internal"', "")
    file.parts[name] = file.parts[name].replace(b"</Relationships>", f"{made}</Relationships>".encode())


@kind("altChunk put in", "named")
def _(file: File) -> None:
    file.parts["word/chunk.html"] = f"<html><body><p>{TYPED}</p></body></html>".encode()
    _relation(file, "rIdChunk", "aFChunk", "chunk.html")
    types = file.parts["[Content_Types].xml"]
    extra = b'<Default Extension="html" ContentType="text/html"/>'
    file.parts["[Content_Types].xml"] = re.sub(rb"(<Types[^>]*>)", rb"\1" + extra, types, count=1)
    body(file).addnext(etree.Element(w("altChunk"), {f"{{{R}}}id": "rIdChunk"}))


@kind("text hidden by the editor", "named")
def _(file: File) -> None:
    dress(split_run(body(file))[1], "vanish")


@kind("hidden words typed", "named")
def _(file: File) -> None:
    split_run(body(file))[1].addnext(run(TYPED, "<w:vanish/>"))


@kind("page break added", "named")
def _(file: File) -> None:
    last_run(body(file)).append(etree.Element(w("br"), {w("type"): "page"}))


@kind("section break added", "named")
def _(file: File) -> None:
    paragraph = body(file)
    settings = paragraph.find(w("pPr"))
    if settings is None:
        settings = etree.Element(w("pPr"))
        paragraph.insert(0, settings)
    settings.append(copy.deepcopy(file.body.find(w("sectPr"))))


@kind("text box added", "text")
def _(file: File) -> None:
    last_run(body(file)).addnext(
        etree.fromstring(
            f'<w:r xmlns:w="{W}"><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml" style="width:99pt">'
            f"<v:textbox><w:txbxContent><w:p><w:r><w:t>{TYPED} in a box</w:t></w:r></w:p></w:txbxContent>"
            "</v:textbox></v:shape></w:pict></w:r>"
        )
    )


@kind("equation added", "named")
def _(file: File) -> None:
    math = "http://schemas.openxmlformats.org/officeDocument/2006/math"
    last_run(body(file)).addnext(
        etree.fromstring(f'<m:oMath xmlns:m="{math}"><m:r><m:t>x=19</m:t></m:r></m:oMath>')
    )


# ---------------------------------------------------------------- what means nothing


@kind("300 empty paragraphs", "none")
def _(file: File) -> None:
    for _number in range(300):
        body(file).addnext(etree.Element(w("p")))


@kind("proofing marks, rsids, split runs", "none")
def _(file: File) -> None:
    for paragraph in list(file.body.iter(w("p"))):
        paragraph.set(w("rsidR"), "00AB12CD")
        paragraph.append(etree.Element(w("proofErr"), {w("type"): "spellStart"}))
    for paragraph in (body(file), file.field(POINT, 20)):
        split_run(paragraph)


@kind("language and noProof set", "none")
def _(file: File) -> None:
    for one in each_run(file):
        properties(one).append(etree.Element(w("noProof")))


@kind("double spaces", "none")
def _(file: File) -> None:
    first_run(body(file), 12).find(w("t")).text = (
        first_run(body(file), 12).find(w("t")).text.replace(" ", "  ")
    )


@kind("content control round words, edited", "text")
def _(file: File) -> None:
    middle = split_run(body(file))[1]
    holder = etree.fromstring(f'<w:sdt xmlns:w="{W}"><w:sdtPr/><w:sdtContent/></w:sdt>')
    middle.addprevious(holder)
    middle.find(w("t")).text = TYPED
    holder[1].append(middle)


@kind("all bookmarks removed, nothing edited", "none")
def _(file: File) -> None:
    without_bookmarks(file.body)


@kind("all bookmarks removed, field and body edited", "text")
def _(file: File) -> None:
    append(body(file), f" {TYPED}")
    append(file.field("title"), " Oh.")
    without_bookmarks(file.body)


@kind("bookmark duplicated by copy with other words", "text")
def _(file: File) -> None:
    paragraph = body(file)
    new = only_words(copy.deepcopy(paragraph), f"{TYPED} stands in a copy.")
    paragraph.addnext(new)


@kind("two bookmarks exchanged by hand", "none")
def _(file: File) -> None:
    one, other = file.fields(POINT)[:2]
    first, second = one.find(w("bookmarkStart")), other.find(w("bookmarkStart"))
    held = first.get(w("name"))
    first.set(w("name"), second.get(w("name")))
    second.set(w("name"), held)


@kind("bookmark reaches over the next paragraph", "none")
def _(file: File) -> None:
    one, other = file.fields(POINT)[:2]
    end = one.find(w("bookmarkEnd"))
    other.append(end)


@kind("styles renamed", "none")
def _(file: File) -> None:
    name = "word/styles.xml"
    file.parts[name] = re.sub(rb'w:name w:val="(Statistic|Key)', rb'w:name w:val="New \1', file.parts[name])
