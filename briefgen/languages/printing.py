"""How languages print and say numbers: a table, so that another language is data.

Sources: the style guides of the languages' academies and Unicode CLDR's number patterns.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from briefgen.languages.lists import ordered, phrases, words


@dataclass(frozen=True, slots=True)
class Convention:
    """How a language writes 1,234.5, and how it says what English says around a number."""

    decimal: str = "."
    thousands: str = ","
    numbers: Mapping[str, str] = field(default_factory=dict)
    """Words that are a number or a share, in figures: zwölf is 12, la moitié 1/2; 1 is an article."""
    hedges: tuple[str, ...] = ()
    links: tuple[str, ...] = ()
    """Words that only lead from what is counted to a figure."""
    noun: str = ""
    """A pattern of what is counted, right behind a number; its first group is the noun."""


def _counted(first: int, names: str) -> dict[str, str]:
    return {name: str(first + place) for place, name in enumerate(ordered(names)) if name != "-"}


def _shares(names: str) -> dict[str, str]:
    pairs = (name.rpartition(" = ") for name in phrases(names))
    return {name.lower(): share for name, _, share in pairs}


_GERMAN = _counted(
    2,
    "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn",
)
_FRENCH = _counted(2, "deux trois quatre cinq six sept huit - dix onze douze treize quatorze quinze seize")
_SPANISH = _counted(
    2, "dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis"
)
_ITALIAN = _counted(2, "due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici")
_DUTCH = _counted(2, "twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien")
_ROMANCE_NOUN = r"\s(?:d[eiu]\s|d['’])?((?:(?:{adjectives})\s)?[a-zà-ÿ][\w-]{{2,}})"

CONVENTIONS: Mapping[str, Convention] = {
    "en": Convention(),
    "de": Convention(
        ",",
        ".",
        _GERMAN
        | {
            "zwanzig": "20",
            "dreißig": "30",
            "vierzig": "40",
            "fünfzig": "50",
            "sechzig": "60",
            "hundert": "100",
        }
        | _shares(
            """die Hälfte = 1/2; ein Drittel = 1/3; zwei Drittel = 2/3; ein Viertel = 1/4; drei Viertel
            = 3/4; ein Fünftel = 1/5; zwei Fünftel = 2/5; drei Fünftel = 3/5; vier Fünftel = 4/5;
            ein Zehntel = 1/10; jeder zweite = 1/2; jede zweite = 1/2; jedes zweite = 1/2; jeder
            dritte = 1/3; jede dritte = 1/3; jedes dritte = 1/3; jeder vierte = 1/4; jede vierte =
            1/4; jedes vierte = 1/4; jeder fünfte = 1/5; jede fünfte = 1/5; jedes fünfte = 1/5;
            jeder zehnte = 1/10; jede zehnte = 1/10; jedes zehnte = 1/10"""
        ),
        phrases(
            """rund; etwa; ungefähr; circa; zirka; ca.; knapp; gut; fast; nahezu; beinahe; mehr als;
            weniger als; über; unter; mindestens; höchstens; wenigstens; bis zu; schätzungsweise;
            insgesamt; gerade einmal; nur"""
        ),
        ordered(
            "um auf von vom mit bei nach über und oder ist sind waren wurden im am zu zum das die der den"
        ),
        r"\s((?:[a-zäöüß]+e[nrsm]?\s){0,2}(?!Uhr\b|Prozent|Mi[lo]|Mrd|Euro)[A-ZÄÖÜ][\w-]+)",
    ),
    "fr": Convention(
        ",",
        " ",
        _FRENCH
        | {"vingt": "20", "trente": "30", "quarante": "40", "cinquante": "50", "soixante": "60"}
        | _shares(
            """la moitié = 1/2; un tiers = 1/3; le tiers = 1/3; deux tiers = 2/3; un quart = 1/4; le
            quart = 1/4; trois quarts = 3/4; un cinquième = 1/5; deux cinquièmes = 2/5; un dixième =
            1/10; un sur deux = 1/2; un sur trois = 1/3; une sur trois = 1/3; un sur quatre = 1/4;
            une sur quatre = 1/4; un sur cinq = 1/5; une sur cinq = 1/5; deux sur trois = 2/3; trois
            sur quatre = 3/4; un sur dix = 1/10; neuf sur dix = 9/10"""
        ),
        phrases(
            """environ; près de; près d'; près d’; presque; plus de; plus d'; plus d’; moins de; moins d';
            moins d’; au moins; au plus; jusqu'à; jusqu’à;
            quelque; à peine;
            un peu plus de; un peu moins de; autour de; pas moins de; au total"""
        ),
        ordered(
            "de à et ou par pour plus près environ contre en le la les des du est sont ont atteint"
            " atteindre d'ici"
        ),
        _ROMANCE_NOUN.format(
            adjectives="nouveaux|nouvelles|petits|petites|grands|grandes|autres|jeunes|premiers|premières"
        ),
    ),
    "es": Convention(
        ",",
        ".",
        _SPANISH
        | {
            "veinte": "20",
            "treinta": "30",
            "cuarenta": "40",
            "cincuenta": "50",
            "sesenta": "60",
            "cien": "100",
        }
        | _shares(
            """la mitad = 1/2; un tercio = 1/3; dos tercios = 2/3; un cuarto = 1/4; tres cuartos = 3/4;
            tres cuartas partes = 3/4; una quinta parte = 1/5; una décima parte = 1/10; uno de cada
            dos = 1/2; uno de cada tres = 1/3; uno de cada cuatro = 1/4; uno de cada cinco = 1/5;
            uno de cada diez = 1/10; una de cada tres = 1/3; una de cada cuatro = 1/4; una de cada
            cinco = 1/5"""
        ),
        phrases(
            """unos; unas; alrededor de; cerca de; casi; más de; menos de; al menos; por lo menos;
            como mínimo;
            hasta; aproximadamente; en torno a; un total de; poco más de; apenas"""
        ),
        ordered("de a y o por para con en el la los las es son un una desde hasta entre"),
        _ROMANCE_NOUN.format(
            adjectives="nuevos|nuevas|grandes|pequeños|pequeñas|otros|otras|primeros|primeras"
        ),
    ),
    "it": Convention(
        ",",
        ".",
        _ITALIAN
        | _shares("la metà = 1/2; un terzo = 1/3; due terzi = 2/3; un quarto = 1/4; tre quarti = 3/4"),
        phrases("circa; quasi; oltre; più di; meno di; almeno; fino a; intorno a"),
        ordered("di a e o per con in il la i gli le del della è sono"),
        _ROMANCE_NOUN.format(adjectives="nuovi|nuove|grandi|piccoli|piccole|altri|altre|primi|prime"),
    ),
    "nl": Convention(
        ",",
        ".",
        _DUTCH
        | _shares("de helft = 1/2; een derde = 1/3; twee derde = 2/3; een kwart = 1/4; driekwart = 3/4"),
        phrases(
            "ongeveer; circa; bijna; ruim; meer dan; minder dan; minstens; hoogstens; tot; zo'n; rond de"
        ),
        ordered("van tot met en of naar op in de het een is zijn door bij"),
        r"\s((?:[a-z]+e\s)?[a-z]{3,}(?:en|s))\b",
    ),
}
_ENGLISH = words("of met door plus die i son en y")
LINKS = tuple(sorted({link for one in CONVENTIONS.values() for link in one.links} - _ENGLISH))
"""Words that lead to a figure in other languages, but for those that are English words."""
