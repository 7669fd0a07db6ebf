"""More kinds of edits: whole items, comments, tracked changes of several people, wrappers, other programs."""

from __future__ import annotations

import copy
import re
from typing import Any

from bench.kinds import (
    BODY,
    POINT,
    TYPED,
    File,
    R,
    W,
    append,
    body,
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

_EDITOR = {w("author"): "Ed Itor", w("date"): "2026-05-01T00:00:00Z"}
_RELATIONS = "word/_rels/document.xml.rels"
_WORDML = "application/vnd.openxmlformats-officedocument.wordprocessingml"

# ---------------------------------------------------------------- words


@kind("two list items retyped, bookmarks gone", "text")
def _(file: File) -> None:
    for number, one in enumerate(items(file)[:2]):
        only_words(without_bookmarks(one), f"{TYPED} says item {number} in other words.")


@kind("heading of a section edited", "text")
def _(file: File) -> None:
    append(file.field(r"sections\.[^.]+\.heading"), f" {TYPED}")


@kind("heading inside a body edited", "text")
def _(file: File) -> None:
    found = [one for one in file.fields(BODY) if style(one).startswith("Heading")]
    append(_first(found), f" {TYPED}")


def _first(found: list[Any]) -> Any:
    if not found:
        raise LookupError("none")
    return found[0]


@kind("date edited in words", "named")
def _(file: File) -> None:
    _date(file, r"\d+", lambda match: str(int(match[0]) % 28 + 1))


@kind("date written in figures", "date")
def _(file: File) -> None:
    _date(file, r"\d+\S* \w+ \d{4}", lambda match: "23/11/2026")


def _date(file: File, pattern: str, new: Any) -> None:
    one = next(
        one for one in file.field("date").iter(w("t")) if re.search(r"\d+\S* \w+ \d{4}", one.text or "")
    )
    one.text = re.sub(pattern, new, one.text, count=1)


@kind("title of a source edited", "text")
def _(file: File) -> None:
    path = next(one for one in file.names if re.fullmatch(r"sources\.[^.]+\.(title|name)", one))
    start = next(one for one in file.body.iter(w("bookmarkStart")) if one.get(w("name")) == file.names[path])
    words = next(one for one in start.itersiblings(w("r")) if one.find(w("t")) is not None)
    words.find(w("t")).text += f" {TYPED}"


@kind("words typed behind the entry of a source", "text")
def _(file: File) -> None:
    append(file.field(r"sources\.[^.]+\.(author|publisher|title|name)"), f" {TYPED}")


@kind("case and punctuation only", "named")
def _(file: File) -> None:
    one = first_run(body(file), 12).find(w("t"))
    one.text = one.text.upper() + ";"


@kind("no-break space typed", "named")
def _(file: File) -> None:
    one = first_run(body(file), 12).find(w("t"))
    one.text = one.text.replace(" ", "\N{NO-BREAK SPACE}", 1)


@kind("text of a field emptied", "named")
def _(file: File) -> None:
    for one in list(file.field(POINT, 20).iter(w("r"))):
        remove(one)


@kind("autocorrect over the whole document", "named")
def _(file: File) -> None:
    for one in each_run(file):
        one.find(w("t")).text = (
            one.find(w("t"))
            .text.replace("'", "\N{RIGHT SINGLE QUOTATION MARK}")
            .replace(" - ", " \N{EN DASH} ")
        )
    one = first_run(body(file), 12).find(w("t"))
    one.text = one.text.replace(" ", " \N{EN DASH} ", 1)


@kind("quotation marks round a quote made straight", "named")
def _(file: File) -> None:
    changed = 0
    for one in file.fields(r"quotes\.[^.]+\.text"):
        for words in one.iter(w("t")):
            new = re.sub("[“”„«»]", '"', words.text or "")
            changed += new != words.text
            words.text = new
    if not changed:
        raise LookupError("no quotation marks")


@kind("static text inside a field's line edited", "named")
def _(file: File) -> None:
    for one in file.paths.values():
        found = one.findall(w("r"))
        starts = [node for node in one if node.tag == w("bookmarkStart")]
        if starts and found and found[0] in list(one)[: list(one).index(starts[0])] and len(text(one)) > 9:
            found[0].find(w("t")).text = f"{TYPED} "
            return
    raise LookupError("no static text")


@kind("two like lines, first edited, bookmarks gone", "text")
def _(file: File) -> None:
    one, other = _twins(file)
    without_bookmarks(one)
    without_bookmarks(other)
    append(one, f" {TYPED}")


@kind("two like lines, second edited", "text")
def _(file: File) -> None:
    append(_twins(file)[1], f" {TYPED}")


def _twins(file: File) -> tuple[Any, Any]:
    seen: dict[str, Any] = {}
    for one in {id(one): one for one in file.paths.values()}.values():
        if text(one) in seen and last_run(one) is not None:
            return seen[text(one)], one
        seen[text(one)] = one
    raise LookupError("no two like lines")


@kind("year beside a note mark changed", "named")
def _(file: File) -> None:
    _year(file, lambda year: f"{year[:2]}{year[3]}{year[2]}" if year[2] != year[3] else str(int(year) - 9))


@kind("year beside a note mark changed, mark deleted", "named")
def _(file: File) -> None:
    mark = _year(file, lambda year: str(int(year) - 1))
    remove(mark)


def _year(file: File, new: Any) -> Any:
    for path, one in file.paths.items():
        for mark in one.iter(w("hyperlink")) if re.fullmatch(BODY, path) else ():
            before = mark.getprevious()
            words = before.find(w("t")) if before is not None and before.tag == w("r") else None
            found = re.search(r"\b(\d{4})$", words.text or "") if words is not None else None
            if found:
                words.text = words.text[: found.start()] + new(found[1])
                return mark
    raise LookupError("no year beside a mark")


# ---------------------------------------------------------------- tracked changes


@kind("tracked move of a list item", "named")
def _(file: File) -> None:
    first, last = items(file)[0], items(file)[-1]
    new = without_bookmarks(copy.deepcopy(first))
    last.addnext(new)
    for one, name in ((first, "moveFrom"), (new, "moveTo")):
        for words in [each for each in one.iter(w("r")) if each.find(w("t")) is not None]:
            holder = etree.Element(w(name), {w("id"): "903", **_EDITOR})
            words.addprevious(holder)
            holder.append(words)
        settings = one.find(w("pPr"))
        mark = settings.find(w("rPr"))
        mark = etree.SubElement(settings, w("rPr")) if mark is None else mark
        etree.SubElement(mark, w(name), {w("id"): "904", **_EDITOR})


@kind("one change accepted, one tracked, one rejected", "text")
def _(file: File) -> None:
    split_run(file.field(POINT, 20))[1].find(w("t")).text = TYPED
    one = run(f"{TYPED}2 ")
    split_run(body(file))[1].addprevious(one)
    tracked(one, "ins")


@kind("tracked insertion, pulled with --reject", "none", view="rejected")
def _(file: File) -> None:
    new = run(f"{TYPED} ")
    split_run(body(file))[1].addprevious(new)
    tracked(new, "ins")


@kind("a deletion inside an insertion, by two people", "named")
def _(file: File) -> None:
    kept, gone = run(f"{TYPED} "), run("nevermore ")
    split_run(body(file))[1].addprevious(kept)
    kept.addnext(gone)
    inner = tracked(gone, "del", "An Other")
    outer = etree.Element(w("ins"), {w("id"): "905", **_EDITOR})
    inner.addprevious(outer)
    outer.append(inner)
    tracked(kept, "ins")


@kind("tracked change of format", "named")
def _(file: File) -> None:
    given = properties(split_run(body(file))[1])
    etree.SubElement(given, w("b"))
    etree.SubElement(etree.SubElement(given, w("rPrChange"), {w("id"): "906", **_EDITOR}), w("rPr"))


# ---------------------------------------------------------------- comments


def comment(file: File, first: Any, last: Any, *, reference: bool = True, words: str = TYPED) -> None:
    """Tie a comment to the runs between two."""
    number = str(700 + sum(1 for _ in file.root.iter(w("commentRangeStart"))))
    first.addprevious(etree.Element(w("commentRangeStart"), {w("id"): number}))
    end = etree.Element(w("commentRangeEnd"), {w("id"): number})
    last.addnext(end)
    if reference:
        end.addnext(etree.fromstring(f'<w:r xmlns:w="{W}"><w:commentReference w:id="{number}"/></w:r>'))
    made = (
        f'<w:comment w:id="{number}" w:author="Re Viewer" w:date="2026-05-02T00:00:00Z" w:initials="RV">'
        f'<w:p w14:paraId="00AA{number}A"><w:r><w:t>{words}</w:t></w:r></w:p></w:comment>'
    )
    _add_to(file, "comments", made)


def _add_to(file: File, family: str, made: str) -> None:
    """Put XML into a part, which is made where it is missing."""
    name = f"word/{family}.xml"
    if name not in file.parts:
        spaces = f'xmlns:w="{W}" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
        file.parts[name] = f"<w:{family} {spaces}></w:{family}>".encode()
        _content_type(file, name, f"{_WORDML}.{family}+xml")
        relation(file, f"rIdThe{family}", f"{R}/{family}", f"{family}.xml")
    file.parts[name] = file.parts[name].replace(f"</w:{family}>".encode(), f"{made}</w:{family}>".encode())


def _content_type(file: File, name: str, type_: str) -> None:
    made = f'<Override PartName="/{name}" ContentType="{type_}"/></Types>'
    file.parts["[Content_Types].xml"] = file.parts["[Content_Types].xml"].replace(b"</Types>", made.encode())


def relation(file: File, ident: str, type_: str, target: str) -> None:
    """Relate the body to a part."""
    made = f'<Relationship Id="{ident}" Type="{type_}" Target="{target}"/></Relationships>'
    file.parts[_RELATIONS] = file.parts[_RELATIONS].replace(b"</Relationships>", made.encode())


@kind("comment on a field", "text")
def _(file: File) -> None:
    middle = split_run(file.field(POINT, 20))[1]
    comment(file, middle, middle)


@kind("comment with a reply", "text")
def _(file: File) -> None:
    _answered(file, done=False)


@kind("comment, resolved", "text")
def _(file: File) -> None:
    _answered(file, done=True)


def _answered(file: File, done: bool) -> None:
    middle = split_run(file.field(POINT, 20))[1]
    comment(file, middle, middle)
    comment(file, middle, middle, words=f"{TYPED} answered")
    name = "word/commentsExtended.xml"
    space = "http://schemas.microsoft.com/office/word/2012/wordml"
    state = int(done)
    file.parts[name] = (
        f'<w15:commentsEx xmlns:w15="{space}"><w15:commentEx w15:paraId="00AA700A" w15:done="{state}"/>'
        f'<w15:commentEx w15:paraId="00AA701A" w15:paraIdParent="00AA700A" w15:done="{state}"/>'
        "</w15:commentsEx>"
    ).encode()
    _content_type(file, name, f"{_WORDML}.commentsExtended+xml")
    type_ = "http://schemas.microsoft.com/office/2011/relationships/commentsExtended"
    relation(file, "rIdTheExtended", type_, "commentsExtended.xml")


@kind("comment on words that are deleted", "text")
def _(file: File) -> None:
    middle = split_run(body(file))[1]
    comment(file, middle, middle)
    tracked(middle, "del")


@kind("comment without a reference", "text")
def _(file: File) -> None:
    middle = split_run(body(file))[1]
    comment(file, middle, middle, reference=False)


@kind("comment beside a new paragraph", "text")
def _(file: File) -> None:
    middle = split_run(file.field(POINT, 20))[1]
    comment(file, middle, middle)
    new_like(body(file), "Something new is said here.")


# ---------------------------------------------------------------- lines and items


@kind("summary items swapped and edited, bookmarks gone", "text")
def _(file: File) -> None:
    one, other = file.fields(POINT)[:2]
    without_bookmarks(one)
    without_bookmarks(other)
    append(one, f" {TYPED}")
    other.addnext(one)


@kind("section moved up", "named")
def _(file: File) -> None:
    heads = file.fields(r"sections\.[^.]+\.heading")
    if len(heads) < 2:
        raise LookupError("one section")
    first, second = heads[:2]
    if first.getparent() is not second.getparent():
        raise LookupError("sections in cells")
    following, end = [second], heads[2] if len(heads) > 2 else None
    for one in second.itersiblings():
        held = {id(each) for each in one.iter()}
        others = [p for path, p in file.paths.items() if not path.startswith(("sections.", "charts."))]
        if one is end or any(id(each) in held for each in others) or one.tag == w("sectPr"):
            break
        following.append(one)
    for one in following:
        first.addprevious(one)


@kind("row added, copied with its words", "named")
def _(file: File) -> None:
    row = table_row(file)
    row.addnext(without_bookmarks(copy.deepcopy(row)))


@kind("column added", "text")
def _(file: File) -> None:
    row = table_row(file)
    for number, one in enumerate(row.getparent().findall(w("tr"))):
        last = one.findall(w("tc"))[-1]
        new = copy.deepcopy(last)
        for paragraph in new.iter(w("p")):
            only_words(without_bookmarks(paragraph), f"{TYPED}{number}")
        last.addnext(new)


@kind("italic removed in a body", "named")
def _(file: File) -> None:
    for one in file.fields(BODY):
        for look in list(one.iter(w("i"))):
            remove(look)
            return
        for look in one.iter(w("rStyle")):
            if look.get(w("val")) in ("Emphasis", "Em"):
                remove(look)
                return
    raise LookupError("no italic")


@kind("link removed in a body", "named")
def _(file: File) -> None:
    for one in file.fields(BODY):
        for link in one.iter(w("hyperlink")):
            if link.get(f"{{{R}}}id"):
                for each in reversed(link):
                    for look in list(each.iter(w("rPr"))):
                        remove(look)
                    link.addnext(each)
                remove(link)
                return
    raise LookupError("no link")


@kind("styles renamed, a field retyped without its bookmark", "text")
def _(file: File) -> None:
    name = "word/styles.xml"
    file.parts[name] = re.sub(rb'w:name w:val="(Statistic|Key)', rb'w:name w:val="New \1', file.parts[name])
    only_words(without_bookmarks(file.field(POINT, 20)), f"{TYPED} was typed anew.")


# ---------------------------------------------------------------- around


def _note(file: File, family: str, name: str) -> None:
    if f"word/{family}.xml" in file.parts:
        raise LookupError("it has notes")
    last_run(body(file)).addnext(
        etree.fromstring(
            f'<w:r xmlns:w="{W}"><w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'
            f'<w:{name}Reference w:id="7"/></w:r>'
        )
    )
    made = f'<w:{name} w:id="7"><w:p><w:r><w:t>{TYPED} noted.</w:t></w:r></w:p></w:{name}>'
    _add_to(file, family, made)


@kind("footnote added", "text")
def _(file: File) -> None:
    _note(file, "footnotes", "footnote")


@kind("endnote added", "text")
def _(file: File) -> None:
    _note(file, "endnotes", "endnote")


@kind("diagram with words pasted (SmartArt)", "named")
def _(file: File) -> None:
    draw = "http://schemas.openxmlformats.org/drawingml/2006"
    kinds = ("Data", "Layout", "QuickStyle", "Colors")
    roots = (
        f'<dgm:dataModel xmlns:dgm="{draw}/diagram" xmlns:a="{draw}/main"><dgm:ptLst><dgm:pt modelId="1">'
        f"<dgm:t><a:bodyPr/><a:p><a:r><a:t>{TYPED}</a:t></a:r></a:p></dgm:t></dgm:pt></dgm:ptLst>"
        "</dgm:dataModel>",
        f'<dgm:layoutDef xmlns:dgm="{draw}/diagram"/>',
        f'<dgm:styleDef xmlns:dgm="{draw}/diagram"/>',
        f'<dgm:colorsDef xmlns:dgm="{draw}/diagram"/>',
    )
    for called, root in zip(kinds, roots, strict=True):
        part = f"word/diagrams/{called.lower()}1.xml"
        file.parts[part] = root.encode()
        type_ = "application/vnd.openxmlformats-officedocument.drawingml.diagram"
        ending = {"Data": "Data", "Layout": "Layout", "QuickStyle": "Style", "Colors": "Colors"}[called]
        _content_type(file, part, f"{type_}{ending}+xml")
        relation(file, f"rIdDiagram{called}", f"{R}/diagram{called}", f"diagrams/{called.lower()}1.xml")
    refers = " ".join(
        f'r:{short}="rIdDiagram{called}"'
        for short, called in zip(("dm", "lo", "qs", "cs"), kinds, strict=True)
    )
    last_run(body(file)).addnext(
        etree.fromstring(
            f'<w:r xmlns:w="{W}"><w:drawing><wp:inline xmlns:wp="{draw}/wordprocessingDrawing" distT="0" '
            'distB="0" distL="0" distR="0"><wp:extent cx="952500" cy="952500"/>'
            f'<wp:docPr id="78" name="Diagram"/><a:graphic xmlns:a="{draw}/main">'
            f'<a:graphicData uri="{draw}/diagram"><dgm:relIds xmlns:dgm="{draw}/diagram" xmlns:r="{R}" '
            f"{refers}/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
        )
    )


@kind("table of contents added", "none")
def _(file: File) -> None:
    data = file.parts["word/styles.xml"]
    made = f'<w:style xmlns:w="{W}" w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>'
    if b'w:styleId="TOC1"' not in data:
        file.parts["word/styles.xml"] = data.replace(b"</w:styles>", f"{made}</w:styles>".encode())
    for number in range(3):
        file.body.insert(
            0,
            etree.fromstring(
                f'<w:p xmlns:w="{W}"><w:pPr><w:pStyle w:val="TOC1"/></w:pPr><w:r><w:t>Part {number}</w:t>'
                f"</w:r><w:r><w:tab/><w:t>{number}</w:t></w:r></w:p>"
            ),
        )


# ---------------------------------------------------------------- wrappers


@kind("content control round a block", "none")
def _(file: File) -> None:
    holder = etree.fromstring(f'<w:sdt xmlns:w="{W}"><w:sdtPr/><w:sdtContent/></w:sdt>')
    one = body(file)
    one.addprevious(holder)
    holder[1].append(one)


@kind("content control with a prompt only", "none")
def _(file: File) -> None:
    body(file).append(
        etree.fromstring(
            f'<w:sdt xmlns:w="{W}"><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>Click here'
            "</w:t></w:r></w:sdtContent></w:sdt>"
        )
    )


@kind("date field inserted", "named")
def _(file: File) -> None:
    last_run(body(file)).addnext(
        etree.fromstring(
            f'<w:fldSimple xmlns:w="{W}" w:instr=" DATE "><w:r><w:t>{TYPED}</w:t></w:r></w:fldSimple>'
        )
    )


@kind("smart tag and direction round words", "none")
def _(file: File) -> None:
    for one, name in ((split_run(body(file))[1], "smartTag"), (split_run(file.field(POINT, 20))[1], "dir")):
        holder = etree.Element(w(name))
        one.addprevious(holder)
        holder.append(one)


# ---------------------------------------------------------------- who a line is


@kind("one bookmark removed, its field edited", "text")
def _(file: File) -> None:
    append(without_bookmarks(file.field(POINT, 20)), f" {TYPED}")


@kind("copied into a new file: map gone, bookmarks kept", "text")
def _(file: File) -> None:
    append(body(file), f" {TYPED}")
    without_map(file)


@kind("map and bookmarks gone", "text")
def _(file: File) -> None:
    append(body(file), f" {TYPED}")
    without_map(file)
    without_bookmarks(file.body)


def without_map(file: File) -> None:
    """Take the stored map out of a file."""
    for name in [name for name in file.parts if name.startswith("customXml")]:
        del file.parts[name]
    for name, tag in ((_RELATIONS, b"Relationship"), ("[Content_Types].xml", b"Override")):
        file.parts[name] = re.sub(rb"<%s [^>]*customXml[^>]*/>" % tag, b"", file.parts[name])


# ---------------------------------------------------------------- packages


@kind("part of the map renamed", "text", is_of_package=True)
def _(file: File) -> None:
    append(body(file), f" {TYPED}")
    for name in [name for name in file.parts if "customXml/" in name or name == _RELATIONS]:
        data = file.parts.pop(name)
        for old, new in ((b"item1.xml", b"item7.xml"), (b"itemProps1", b"itemProps7")):
            data = data.replace(old, new)
        file.parts[name.replace("item1", "item7").replace("itemProps1", "itemProps7")] = data
    types = file.parts["[Content_Types].xml"]
    types = types.replace(b"item1", b"item7").replace(b"itemProps1", b"itemProps7")
    file.parts["[Content_Types].xml"] = types


@kind("parts in another order", "text", is_of_package=True)
def _(file: File) -> None:
    append(body(file), f" {TYPED}")
    file.parts = dict(reversed(file.parts.items()))


@kind("stored, not compressed", "text", is_of_package=True)
def _(file: File) -> None:
    append(body(file), f" {TYPED}")
    file.compression = 0


@kind("main part renamed", "text", is_of_package=True)
def _(file: File) -> None:
    append(body(file), f" {TYPED}")
    file.main = "word/document2.xml"
    file.parts[file.main] = file.parts.pop("word/document.xml")
    file.parts["word/_rels/document2.xml.rels"] = file.parts.pop(_RELATIONS)
    for name in ("_rels/.rels", "[Content_Types].xml"):
        file.parts[name] = file.parts[name].replace(b"word/document.xml", b"word/document2.xml")


@kind("saved as Strict Open XML", "text", is_of_package=True)
def _(file: File) -> None:
    append(body(file), f" {TYPED}")
    file.strict = True


@kind("saved by python-docx", "text", is_of_package=True)
def _(file: File) -> None:
    append(body(file), f" {TYPED}")
    # It writes each part anew, with declarations and prefixes of its own, and other names for relations.
    file.parts[_RELATIONS] = re.sub(rb'Id="rId', b'Id="docRId', file.parts[_RELATIONS])
    data = etree.tostring(file.root)
    again = re.sub(rb'(r:\w+=")rId', rb"\1docRId", data)
    file.root = etree.fromstring(again)
