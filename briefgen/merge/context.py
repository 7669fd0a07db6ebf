"""The names that a template may use: the brief's fields, its blocks, and cite()."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Any

from briefgen.blocks import BLOCKS, FRONT
from briefgen.brand import Brand
from briefgen.errors import TemplateError
from briefgen.merge import shares
from briefgen.merge.cited import reference
from briefgen.merge.notes import citations, listing
from briefgen.merge.values import Cite, Count, Entry, Items, Ledger, cites
from briefgen.model import Block, Brief, Field, FieldSpec, Item, Known

if TYPE_CHECKING:
    from briefgen.bibliography.styled import Citations

COUNTED = ("figure", "table")
"""What is numbered through a document."""

NAMES = ("author", "editor", "producer")
_BRACES = str.maketrans("", "", "{}")
"""Round a body whose name has a comma: they are not printed."""


def names(
    brief: Brief, cited: Sequence[str], ledger: Ledger, style: Citations | None = None
) -> dict[str, object]:
    """Everything that a template is given; `cited` are the ids of the sources that it cites, in order.

    Front fields and blocks by name, `brief` with all of them, `cite(item)`, `numbered("figure")`.
    """
    front = _values(FRONT, brief.fields, ledger)
    blocks = {name: _items(BLOCKS[name], brief, cited, ledger, style) for name in {**BLOCKS, **brief.blocks}}
    ids = tuple(evidence.source for evidence in brief.evidence)
    whole = Entry("the brief", {**front, **blocks, "name": brief.name, "evidence": brief.evidence}, ids)
    by_name = style is not None and style.kind == "author-date"
    more = {"brief": whole, "by_name": by_name, "numbered": _numbered(ledger)}
    return {**front, **blocks, **more, "cite": _cite(ledger, brief.blocks.get("sources", {}))}


def brand(brand: Brand) -> Entry:
    """What a template is given of the brand: logo and address; colours and letters are the stylesheet's."""
    return Entry("the brand", {"logo": brand.logo, "address": brand.address})


def known(known: Known | None) -> Entry | str:
    """What a template is given of the claims' standings; an empty text where nobody looked."""
    return Entry("what is known", asdict(known)) if known else ""


def guess(brief: Brief) -> tuple[str, ...]:
    """The sources that are likely to be cited, in the blocks' order; the rendering will tell."""
    ids = [evidence.source for evidence in brief.evidence]
    for item in (item for block in brief.blocks.values() for item in block.values()):
        ids += [evidence.source for evidence in item.evidence]
        ids += [id for field in item.fields.values() for id in citations(field.text)]
    known = brief.blocks.get("sources", {})
    return tuple(id for id in dict.fromkeys(ids) if id in known)


def titles(brief: Brief) -> dict[str, str]:
    """What each source is called in a mark's title: who, and what, by id."""
    return {id: _title(item) for id, item in brief.blocks.get("sources", {}).items()}


def _title(source: Item) -> str:
    fields = source.fields
    who = next((fields[name].text for name in ("author", "publisher") if name in fields), "")
    return ", ".join(part for part in (who, fields["title"].text if "title" in fields else "") if part)


def _values(specs: Sequence[FieldSpec], fields: Mapping[str, Field], ledger: Ledger) -> dict[str, Any]:
    """Every declared field by name; one that is absent is an empty text, data is plain text."""
    values: dict[str, Any] = {}
    for spec in specs:
        field = fields.get(spec.name)
        if field is None or spec.form == "data":
            values[spec.name] = field.text if field else ""
        else:
            names = field.text.translate(_BRACES) if spec.name in NAMES and "{" in field.text else None
            values[spec.name] = ledger.value(field, names, spec.form == "markdown")
    return values


def _entry(block: Block, id: str, item: Item, ledger: Ledger, **more: object) -> Entry:
    beside = {"id": id, "evidence": item.evidence, "derived": item.derived, "doubt": item.doubt, **more}
    ids = tuple(evidence.source for evidence in item.evidence)
    values = {**beside, **_values(block.fields, item.fields, ledger)}
    if "number" in more:  # of a source it is that of its note; the one that a report has is its `own_number`
        values |= {"own_number": values["number"], "number": more["number"]}
    return Entry(item.path, values, ids)


def _items(
    block: Block, brief: Brief, cited: Sequence[str], ledger: Ledger, style: Citations | None
) -> Items:
    """A block's items; sources in the order of their numbers, with `number`, and `cited`: is there a mark."""
    items = brief.blocks.get(block.name, {})
    if block.name == "statistics":
        language = brief.fields["language"].text if "language" in brief.fields else ""
        drawn = {id: shares.bars(item.fields, language) for id, item in items.items()}
        made = {id: _entry(block, id, item, ledger, share=drawn[id]) for id, item in items.items()}
        return Items(block.name, made)
    if block.name != "sources":
        return Items(block.name, {id: _entry(block, id, item, ledger) for id, item in items.items()})
    if style:
        return Items(block.name, _referred(block, style, items, ledger, cited))
    numbered = enumerate(printed(brief, cited), 1)
    more = {id_: {"number": number, "cited": id_ in cited, "reference": ""} for number, id_ in numbered}
    return Items(block.name, {id_: _entry(block, id_, items[id_], ledger, **more[id_]) for id_ in more})


def _referred(
    block: Block, style: Citations, items: Mapping[str, Item], ledger: Ledger, cited: Sequence[str]
) -> dict[str, Entry]:
    """The sources as a style writes them; one that is written again has its words alone."""
    entries = {}
    for number, one in enumerate(style.references, 1):
        item = items[one.id]
        listed = ledger.made(reference(one.listed, item))
        if one.again:
            item = replace(
                item, fields={name: item.fields[name] for name in ("title",) if name in item.fields}
            )
        more = {"number": number, "cited": one.id in cited, "reference": listed}
        entries[f"{one.id} {number}" if one.again else one.id] = _entry(block, one.id, item, ledger, **more)
    return entries


def printed(brief: Brief, cited: Sequence[str]) -> tuple[str, ...]:
    """The sources that are listed, those that are cited first: one that nobody has read only where it is."""
    items = brief.blocks.get("sources", {})
    return listing(cited, [id for id, item in items.items() if id in cited or "unread" not in item.fields])


def _numbered(ledger: Ledger) -> Callable[[str], Count]:
    def numbered(kind: str) -> Count:
        if kind not in COUNTED:
            raise TemplateError(
                f"numbered() counts {' and '.join(COUNTED)}, and was given {kind!r}",
                hint='Write numbered("figure").',
            )
        return ledger.count(kind)

    return numbered


def _cite(ledger: Ledger, sources: Collection[str]) -> Callable[[object], Cite]:
    def cite(thing: object) -> Cite:
        if isinstance(thing, Entry):
            return ledger.cite(cites(thing))
        if str(thing) in sources:
            return ledger.cite((str(thing),))
        raise TemplateError(
            f"cite() takes an item or the id of a source, and was given {thing!r}",
            hint="Write cite(point), or cite(source.id).",
        )

    return cite
