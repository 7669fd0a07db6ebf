"""A number that no source prints follows from others by its declared formula."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal

from briefgen.checks.explained import Explained
from briefgen.claims.claims import claims, named, shortened
from briefgen.claims.tongues import Tongues, tongues
from briefgen.limits import Limits
from briefgen.model import Brief, Check, Derived, Field, Finding, Item, SourceText
from briefgen.reading.formula import Result, evaluate
from briefgen.reading.number import Number
from briefgen.reading.printed import numbers

_HUNDRED = Decimal(100)
_FACTORS = {Decimal(1), _HUNDRED}
"""Numbers that a formula may take from nowhere: to complement a share, to make it a percentage."""

CODES = Explained("N005")


def run(brief: Brief, texts: Mapping[str, SourceText], limits: Limits) -> Iterator[Finding]:
    """Work out every declared formula."""
    spoken = tongues(brief, texts)
    for claim in claims(brief):
        if claim.kind == "number" and claim.item and claim.item.derived:
            for message in _faults(brief, claim.item, claim.field, spoken):
                hint = "Correct the number, its formula, or the fields named in `of`."
                yield Finding(
                    "N005", "error", claim.field.path, message, hint, claim.field.place,
                    text=claim.field.text, spans=((0, len(claim.field.text)),),
                )  # fmt: skip
    given = {claim.home for claim in claims(brief) if claim.kind == "number"}
    for block in brief.blocks.values():
        for item in block.values():
            if item.derived and item.path not in given:
                yield Finding(
                    "N005", "error", item.path, "a formula stands here, and no number that it could give",
                    "Delete `derived`, or move it to the statistic.", item.place,
                )  # fmt: skip


def _faults(brief: Brief, item: Item, field: Field, spoken: Tongues) -> Iterator[str]:
    derived = item.derived or Derived("")
    unknown = [path for path in derived.of if named(brief, path) is None]
    if unknown:
        yield f"`of` names {', '.join(unknown)}, which is not in the brief"
        return
    try:
        result = evaluate(derived.formula)
    except ValueError as error:
        yield f"the formula {shortened(derived.formula)} cannot be worked out: {error}"
        return
    pool = list(_pool(brief, item, derived, spoken))
    used = [number for operand in result.operands for number in _given(operand, pool)]
    strange = [
        operand for operand in result.operands if operand not in _FACTORS and not _given(operand, pool)
    ]
    for operand in dict.fromkeys(strange):
        yield f"{operand} in the formula is not in the evidence of {', '.join(derived.of) or 'the item'}"
    stated = numbers(field.text, spoken.brief)
    if len(stated) != 1:
        yield f"{shortened(field.text)} is not one number, and a formula gives one"
    elif not strange and not _gives(result, stated[0], used):
        yield (
            f"{shortened(derived.formula)} gives {_plain(_shown(result, stated[0]))}, "
            f"which is not {shortened(stated[0].printed)}"
        )


def _pool(brief: Brief, item: Item, derived: Derived, spoken: Tongues) -> Iterator[Number]:
    for other in (item, *(found for path in derived.of if (found := named(brief, path)))):
        for evidence in other.evidence:
            yield from numbers(*spoken.passage(evidence))


def _given(operand: Decimal, pool: list[Number]) -> list[Number]:
    return [number for number in pool if operand in (number.digits, number.value)]


def _shown(result: Result, stated: Number) -> Decimal:
    """The result in the unit of the stated number."""
    as_share = stated.unit == "%" and _HUNDRED not in result.operands
    return result.value * 100 if as_share else result.value


def _gives(result: Result, stated: Number, used: list[Number]) -> bool:
    shown = _shown(result, stated)
    half = Decimal(5).scaleb(-stated.decimals - 1)
    if stated.scale != 1 and not any(
        number.scale == stated.scale and number.digits in result.operands for number in used
    ):
        # The formula counts in ones, the brief in millions.
        shown /= stated.scale
    if stated.hedge in ("more than", "less than"):
        return shown > stated.digits if stated.hedge == "more than" else shown < stated.digits
    if stated.hedge in ("at least", "at most"):
        return shown >= stated.digits if stated.hedge == "at least" else shown <= stated.digits
    return abs(shown - stated.digits) <= half


def _plain(value: Decimal) -> str:
    return f"{round(value, 4):f}".rstrip("0").rstrip(".") if value % 1 else f"{value:f}"


CHECK = Check("derivation", CODES, run)
