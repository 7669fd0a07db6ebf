"""Number words of other languages that are made of others: fünfundzwanzig, deux cent cinquante, veintidós."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from briefgen.languages.lists import ordered

_LARGEST = 999_999
_SHARES = 1000
"""Of how many, at most: one in five, three in a hundred."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """The pieces of a language's number words, and how they are joined."""

    pieces: Mapping[str, int]
    joint: str = ""
    """A pattern of what stands between two pieces; they may also stand side by side if it is empty."""
    over: str = ""
    """A pattern of what leads to the whole of a share: sur, de cada."""
    nouns: int = 0
    """How many words may stand between the part and its whole: un ménage sur cinq."""
    one: tuple[str, ...] = ()


def _pieces(**values: str) -> dict[str, int]:
    """Read names in a row from a first value (n1), and those that rise by ten or a hundred (t20, h100)."""
    found: dict[str, int] = {}
    for key, names in values.items():
        first = int(key[1:])
        step = {"n": 1, "t": 10, "h": 100}[key[0]]
        for place, forms in enumerate(ordered(names)):
            found |= dict.fromkeys(forms.split("/"), first + step * place)
    return found


SPOKEN: Mapping[str, Spoken] = {
    "de": Spoken(
        _pieces(
            n1="ein/eins zwei drei vier fünf sechs/sech sieben/sieb acht neun zehn elf zwölf",
            t20="zwanzig dreißig/dreissig vierzig fünfzig sechzig siebzig achtzig neunzig",
            h100="hundert",
            n1000="tausend",
            n0="und",
        ),
        over=r"\s(?:von|unter)\s",
        one=("einer", "eine", "eines", "ein"),
    ),
    "fr": Spoken(
        _pieces(
            n1="un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize",
            t20="vingt/vingts trente quarante cinquante soixante",
            t80="quatre-vingt/quatre-vingts",
            h100="cent/cents",
            n1000="mille",
        ),
        r"(?:-et-|\set\s|[\s-])",
        r"\ssur\s",
        2,
        ("un", "une"),
    ),
    "es": Spoken(
        _pieces(
            n1="un/uno/una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince",
            n16="dieciséis diecisiete dieciocho diecinueve veinte veintiuno/veintiún/veintiuna veintidós",
            n23="veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve",
            t30="treinta cuarenta cincuenta sesenta setenta ochenta noventa",
            h100="cien/ciento doscientos/doscientas trescientos/trescientas cuatrocientos/cuatrocientas",
            h500="quinientos/quinientas seiscientos/seiscientas setecientos/setecientas",
            h800="ochocientos/ochocientas novecientos/novecientas",
            n1000="mil",
        ),
        r"(?:\sy\s|\s)",
        r"\sde\scada\s",
        2,
        ("uno", "una", "un"),
    ),
    "it": Spoken(
        _pieces(
            n1="un/uno/una due tre/tré quattro cinque sei sette otto nove dieci undici dodici tredici",
            n14="quattordici quindici sedici diciassette diciotto diciannove",
            t20="venti/vent trenta/trent quaranta/quarant cinquanta/cinquant sessanta/sessant",
            t70="settanta/settant ottanta/ottant novanta/novant",
            h100="cento",
            n1000="mila/mille",
        ),
        over=r"\ssu\s",
        nouns=2,
        one=("uno", "una", "un"),
    ),
    "nl": Spoken(
        _pieces(
            n1="een/één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien",
            n16="zestien zeventien achttien negentien",
            t20="twintig dertig veertig vijftig zestig zeventig tachtig negentig",
            h100="honderd",
            n1000="duizend",
            n0="en/ën",
        ),
        over=r"\sop\sde\s",
        one=("een", "één"),
    ),
}


def figures(text: str, language: str) -> str:
    """Give the text with compound number words, and shares of a whole, in figures of the same length."""
    if language not in SPOKEN:
        return text
    said, share, piece = _patterns(language)
    pieces = SPOKEN[language].pieces
    text = share.sub(lambda match: _share(match, language), text) if share else text
    return said.sub(lambda match: _written(match[0], _value(piece.findall(match[0].lower()), pieces)), text)


@lru_cache(maxsize=8)
def _patterns(language: str) -> tuple[re.Pattern[str], re.Pattern[str] | None, re.Pattern[str]]:
    spoken = SPOKEN[language]
    names = "|".join(sorted(spoken.pieces, key=len, reverse=True))
    more = rf"(?:{spoken.joint}(?:{names})){{0,8}}"
    said = re.compile(rf"(?<![\w-])(?i:(?:{names}){more})(?![\w-])")
    share = None
    if spoken.over:
        between = (
            rf"(?P<noun>(?:\s[^\W\d_][\w’'-]{{0,30}}){{1,{spoken.nouns or 1}}}?)??"
            if spoken.nouns
            else "(?P<noun>)??"
        )
        number = rf"\d{{1,3}}|(?i:{names})"
        share = re.compile(
            rf"(?<![\w-])(?P<part>{number}|(?i:{'|'.join(spoken.one)})){between}{spoken.over}(?P<whole>{number})(?![\w-])"
            # Deux livres sur trois sujets are no share.
            r"(?![.,]\d)(?(noun)(?!\s\w+s\b))"
        )
    return said, share, re.compile(names)


def _share(match: re.Match[str], language: str) -> str:
    """Write one household in five as 1/5, where the whole is larger than the part."""
    spoken = SPOKEN[language]
    part = 1 if match["part"].lower() in spoken.one else _number(match["part"], spoken.pieces)
    whole = _number(match["whole"], spoken.pieces)
    return _padded(match[0], f"{part}/{whole}" if 0 < part < whole <= _SHARES else "")


def _number(word: str, pieces: Mapping[str, int]) -> int:
    return int(word) if word.isdecimal() else pieces.get(word.lower(), 0)


def _written(words: str, value: int | None) -> str:
    return _padded(words, "" if value is None else str(value))


def _padded(words: str, figure: str) -> str:
    return figure.rjust(len(words), "0") if figure and len(figure) <= len(words) else words


def _value(said: list[str], pieces: Mapping[str, int]) -> int | None:
    """Add up the pieces of one number; None where they do not make one (deux trois)."""
    if len(said) == 1 and not 20 <= pieces[said[0]] < 100:
        return None  # those stand in the language's table, but for what means more: neuf, pour cent
    total, current = 0, 0
    for piece in said:
        value = pieces[piece]
        if value == 1000:
            total, current = total + max(current, 1) * 1000, 0
        elif value == 100:
            current = (current or 1) * 100 if current < 10 else current + 100
        elif current % 100 and not _joins(current % 100, value):
            return None
        else:
            current += value
    return total + current if 1 < total + current <= _LARGEST else None


def _joins(current: int, value: int) -> bool:
    """Tell whether a piece may follow: soixante dix, fünf (und) zwanzig, treinta y cinco."""
    if value == 0:
        return True
    ones_first = current < 10 and value >= 20 and value % 10 == 0
    return ones_first or (current >= 20 and current % 10 == 0 and value < 20)
