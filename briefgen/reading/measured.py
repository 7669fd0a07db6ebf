"""The unit beside a number, in any language of the tables, by its one name; and the base of a rate."""

from __future__ import annotations

import re
from functools import lru_cache

from briefgen.languages import language
from briefgen.languages.dated import DATED, Dated
from briefgen.reading import named
from briefgen.reading.currencies import CODES, DOUBTFUL_CODES, MONEY, SIGNS
from briefgen.reading.dimensions import dimension
from briefgen.reading.named import currency
from briefgen.reading.said import any_of
from briefgen.reading.unit_names import unit_name
from briefgen.reading.units import PREFIXED, PREFIXES, PRINTED, RAISED, SMALL_CODES, SYMBOLS

EITHER = "|"
"""Between the names of two units that one word may mean."""
POINTS, PERCENT, MILLE, BASIS, DECADE = "percentage points", "%", "‰", "basis points", "decade"
TIMES = "times"
CURRENCY_SIGNS = "$¢£¤¥֏؋߾߿৲৳৻૱௹฿៛₠₡₢₣₤₥₦₧₨₩₪₫€₭₮₯₰₱₲₳₴₵₶₷₸₹₺₻₼₽₾₿⃀꠸﷼﹩＄￠￡￥￦"
"""Unicode's class Sc, written out: to ask for the class of every character takes time at each start."""
_SIGNED = any_of(sign for sign in (*SIGNS, "Kč", "zł", "R$") if not sign[-1].isalpha())
_LETTERED = any_of(sign for sign in SIGNS if sign[-1].isalpha())
_SC = re.escape(CURRENCY_SIGNS)
_SIGN = rf"[{_SC}][A-Z]{{2}}(?![A-Za-z])|{_SIGNED}|[A-Z]{{0,3}}[{_SC}]"
BEFORE = (
    rf"(?:(?:{_SIGN})\s?"
    rf"|(?<![^\W\d_])(?:{_LETTERED}|{any_of((*CODES, *SMALL_CODES, *DOUBTFUL_CODES))})(?![^\W\d_])\s?"
    r"|(?<![\w-])[^\W\d_]{1,4}(?=\d))"
)
"""What may stand before an amount: signs and codes of currencies, and letters tied to the figure."""
_NAME = re.compile(
    r"[\s\u00a0\u202f-]?((?:[^\W\d_][\w’'-]*\.?)(?:[\s\u00a0\u202f](?:&\s)?[^\W\d_][\w’'-]*){0,6})"
)
_SYMBOL = re.compile(
    r"(?P<gap>[\s\u00a0\u202f-]?)(?P<symbol>[°º]\s?[CFK]?(?!\w)|[A-Za-zµμΩÅ℃℉′″][\w°·⋅²³⁻¹^☉⊕]*|[℃℉′″])"
)
_OWN = re.compile(r"[\s\u00a0\u202f]?([^\W\d_][\w²³/]*)(?!\w)")
_MARK = re.compile(
    rf"\s?(?P<sign>[{re.escape(CURRENCY_SIGNS)}])|(?P<letters>[^\W\d_]+)"
    r"|\s?(?P<other>[^\w\s.,;:!?()\[\]{}\"'“”‘’«»„|/\\*+=<>~≈≤≥±×·…@&#_^`‐‑‒–—―−-])"
)
_BESIDE = language("en").beside
SIZED = (
    rf"\s(?:{any_of(_BESIDE.sized)})"
    rf"(?=\s?[.,;:)]|\s?$|\s(?:{any_of(_BESIDE.ending)})\b)"
)
"""What says that a symbol that is a word, too, is one: 2 in thick; but 5 in high school."""
_SIZED = re.compile(SIZED)
_ENDS = re.compile(rf"[\s\u00a0\u202f]|-(?=(?:{any_of((*_BESIDE.sized, _BESIDE.aged))})(?!\w))")
"""Where a name may end: a 6-foot-tall man."""
_RAISED = re.compile(rf"\s({any_of(RAISED)})(?!\w)", re.IGNORECASE)
_ORDINAL = frozenset(("st", "nd", "rd", "th", "e", "er", "re", "ste", "de", "º", "ª", "ème", "s"))
_SPACED = frozenset(("m", "g", "h", "l", "L", "s", "t", "W", "V", "J", "N", "K", "A"))
"""Symbols of one letter that count with a space before them; others must be tied to the figure."""


_WORDS_OF_BASE = 3
"""Words that the name of a rate's base has at most."""


@lru_cache(maxsize=16)
def _fixed(code: str) -> re.Pattern[str]:
    tables = (language(code).numbers, language("en").numbers)
    points, percent = (
        any_of((*one, *other)) for one, other in zip(*((t.points, t.percent) for t in tables), strict=True)
    )
    mille, basis = (
        any_of((*one, *other)) for one, other in zip(*((t.mille, t.basis) for t in tables), strict=True)
    )
    return re.compile(
        rf"[\s\u00a0\u202f-]?(?P<points>(?:{points})(?!\w)|%[\s-]?points?)"
        rf"|[\s\u00a0\u202f-]?(?P<percent>[%％٪]|(?:{percent})(?!\w))"
        rf"|\s?(?P<mille>‰|(?:{mille})(?!\w))|[\s-](?P<basis>{basis})(?!\w)",
        re.IGNORECASE,
    )


@lru_cache(maxsize=16)
def _of(code: str) -> re.Pattern[str]:
    return re.compile(rf"[\s\u00a0](?:{any_of(language(code).numbers.of)})(?:\s|(?<=['’]))", re.IGNORECASE)


def unit_at(text: str, at: int, code: str = "en") -> tuple[str, int]:
    """Give the unit that stands at an offset, by its one name, and where it ends; empty where none stands.

    Where a word may mean two units, both are given, with `EITHER` between them.
    """
    if at == len(text):
        return "", at  # a figure alone, as in a cell
    fixed = _fixed(code).match(text, at)
    if fixed:
        names = {"points": POINTS, "percent": PERCENT, "mille": MILLE, "basis": BASIS}
        return names[fixed.lastgroup or ""], fixed.end()
    of = _of(code).match(text, at)
    linked = of.end() - of[0][-1].isspace() if of else at
    for start in dict.fromkeys((at, linked)):
        unit, end = _called(text, start, code)
        if unit:
            return unit, end
    return _symbol(text, at, code) if not of else ("", at)


def _called(text: str, at: int, code: str) -> tuple[str, int]:
    """Read the name of a currency or of a unit, of up to seven words; or a currency's sign or code."""
    money = _money(text, at, code)
    if money[0]:
        return money
    match = _NAME.match(text, at)
    if match is None:
        return "", at
    head = named.folded(match[1].split(maxsplit=1)[0]).split(" ")[0].rstrip(".")
    if head and head not in named.heads(code):
        return "", at
    ends = [match.start(1) + gap.start() for gap in _ENDS.finditer(match[1])]
    for end in (match.end(), *reversed(ends)):
        called = named.folded(text[match.start(1) : end].rstrip("."))
        money_, measure = named.money(code).get(called), named.units(code).get(called)
        if money_ or measure:
            # Pounds are money or a weight: the other number tells.
            return _raised(EITHER.join(filter(None, (money_, measure))), text, end)
    return "", at


def _raised(unit: str, text: str, end: int) -> tuple[str, int]:
    """Add the power that stands behind a unit of length: kilometres squared."""
    power = _RAISED.match(text, end)
    known = dimension(unit) if power else None
    if power is None or known is None or known[0] != "L":
        return unit, end
    return f"{RAISED[power[1].lower()]} {unit}", power.end()


_MONEY = re.compile(
    rf"[\s\u00a0\u202f-]?(?:(?P<sign>{_SIGN})|"
    rf"(?P<code>(?:{any_of((*CODES, *SMALL_CODES))}|{_LETTERED})(?![^\W_])))"
)


def _money(text: str, at: int, code: str) -> tuple[str, int]:
    match = _MONEY.match(text, at)
    if match is None:
        return "", at
    printed = match["sign"] or match["code"]
    return named.currency(printed, code), match.end()


def _symbol(text: str, at: int, code: str) -> tuple[str, int]:
    """Read a symbol of a unit; what is tied to the figure, or a sign that is no unit, is an unknown mark."""
    own = _OWN.match(text, at)
    if own and (name := named.symbols(code).get(own[1], "")):
        return _raised(name, text, own.end())
    match = _SYMBOL.match(text, at)
    # Ging 2022 um 15 Prozent: a small word of the language is no symbol.
    word = match["symbol"] if match and match["gap"] else ""
    sized = bool(match and _SIZED.match(text, match.end()))
    is_word = len(word) > 1 and word in language(code).relations.small and not sized
    if match and not is_word and (name := _known(match["symbol"], bool(match["gap"]) and not sized)):
        return _raised(name, text, match.end())
    mark = _MARK.match(text, at)
    if mark is None:
        return "", at
    printed = next(filter(None, mark.groups()))
    return ("" if printed.lower() in _ORDINAL else f"={printed.casefold()}"), mark.end()


@lru_cache(maxsize=1024)
def _known(symbol: str, spaced: bool) -> str:
    """Give the one name of a symbol; empty where it is none, or too short to be one behind a space."""
    bare = symbol.replace(" ", "")
    head = re.split(r"[·⋅²³⁻¹^]|(?<=[a-z])[23]$", bare)[0]
    if spaced and len(bare) == 1 and bare not in _SPACED and bare not in "°℃℉′″Ω":
        return ""
    prefixed = not spaced and len(head) > 1 and head[0] in PREFIXES and head[1:] in PREFIXED
    if (
        spaced
        and head.isalpha()
        and head.islower()
        and len(head) > 1
        and head in ("as", "at", "in", "pc", "has", "ha ")
    ):
        return ""
    if not (head in SYMBOLS or head in PRINTED or prefixed):
        return ""
    if len(head) > 3 and head.islower():
        return ""
    return unit_name(bare).replace("-", " ")


def rate_at(text: str, at: int, code: str = "en") -> tuple[str, int]:
    """Give the base of a rate that begins at an offset: per day, a year, /MWh; empty where none begins."""
    match = _rates(code).match(text, at)
    if match is None:
        return "", at
    word = match["base"]
    if word.casefold() in language(code).numbers.no_base:
        return "", at
    longer, behind = _longer(match, code)
    if longer:
        return longer, behind
    unit = named.units(code).get(named.folded(word)) or (
        _known(word, False) if match["stroke"] or not word.isalpha() else ""
    )
    article = not match["stroke"] and (match["per"] or "").lower() not in _clear(code)
    if article and (unit not in DURATIONS or _dates(code).match(text, at)):
        return "", at
    return unit or named.folded(word), match.end()


def _longer(match: re.Match[str], code: str) -> tuple[str, int]:
    """Give a base whose name has several words: por metro cuadrado; empty where it has one."""
    found = _NAME.match(match.string, match.start("base"))
    words = found[1].split()[:_WORDS_OF_BASE] if found else []
    for size in range(len(words), 1, -1):
        name = match.string[match.start("base") :].split()[:size]
        unit = named.units(code).get(named.folded(" ".join(name).rstrip(".,;:")))
        if unit:
            behind = re.match(r"\s+".join(map(re.escape, name)), match.string[match.start("base") :])
            return unit, match.start("base") + (behind.end() if behind else 0)
    return "", match.end()


DURATIONS = frozenset(("second", "minute", "hour", "day", "week", "month", "year", "night"))


@lru_cache(maxsize=16)
def _rates(code: str) -> re.Pattern[str]:
    per = any_of((*language(code).numbers.per_each, *language(code).numbers.per))
    return re.compile(
        rf"(?:(?P<stroke>\s?/\s?)|[\s\u00a0](?P<per>{per})(?:\s|(?<=['’])))(?P<base>[^\W\d_]+(?:[²³])?)(?!\w)",
        re.IGNORECASE,
    )


@lru_cache(maxsize=16)
def _dates(code: str) -> re.Pattern[str]:
    """What looks like the base of a rate and is a time: im Jahr davor, im Jahr 2023."""
    known = DATED.get(code, Dated())
    times = any_of((*known.year_before, *known.year_after, *known.last_year, *known.next_year))
    per = any_of(language(code).numbers.per)
    return re.compile(rf"[\s\u00a0](?:(?:{times})(?!\w)|(?:{per})\s\w+\s(?:19|20)\d\d(?!\d))", re.IGNORECASE)


def _clear(code: str) -> tuple[str, ...]:
    """Give the word that only a rate has: per, pro, par, por."""
    return (*language(code).numbers.per[:1], *language(code).numbers.per_each)


MARKS = frozenset((*MONEY, *SIGNS, *CODES))
"""Signs and codes that stand for money."""
MONEY_NAMES = frozenset(named.currency(name) for name in MONEY)
"""The one names of currencies."""


@lru_cache(maxsize=4096)
def unit_of(token: str, code: str) -> str:
    """Give the one name of a unit that a word or sign stands for by itself; empty where it has none."""
    called = named.folded(token)
    fixed = _fixed(code).fullmatch(token)
    if fixed:
        return {"points": POINTS, "percent": PERCENT, "mille": MILLE, "basis": BASIS}[fixed.lastgroup or ""]
    known = named.money(code).get(called) or named.units(code).get(called)
    if known:
        return known
    return currency(token) if token in MARKS else _known(token, spaced=len(token) == 1 and token.islower())
