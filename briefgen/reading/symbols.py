"""Symbols of units: which prefixes each takes, and what others mean. Data.

Sources: the SI brochure (BIPM, 9th edition) for units and prefixes; the rest is what engineering,
medicine, energy and trade print.
"""

from __future__ import annotations

from collections.abc import Mapping

from briefgen.languages.lists import ordered, phrases

_PREFIXED = """
m: k c d m μ µ u n p f; g: k m μ µ n p f T G P; s: m μ µ n p f; L: m c d μ µ n h M G k; l: m c d μ µ n h; W:
k M G T m μ µ n; Wh: k M G T P m; V: k M m μ µ n; A: k m μ µ n p; Ah: m k; J: k M G T P E m μ µ n; N: k M G
m μ µ n; Pa: k M G h m; Hz: k M G T m; eV: k M G T P m; Ω: k M G m; F: m μ µ n p; T: m μ µ n; B: k K M G T P
E Z; mol: m μ µ n p k; Gy: m c k; Sv: m μ µ; Bq: k M G T P; cal: k; Da: k M; bar: m k; t: k M G; yr: k M G;
a: k M G; b: m μ µ n p f; pc: k M G; C: m μ µ n; H: m μ µ n; S: m μ µ n; Wb: m; M: m μ µ n p; U: m k; bit: k
M G T; bps: k M G T; Wp: k M G; VA: k M G; tpa: k M; Ci: m μ µ n k; rad: m μ µ; P: c m; St: c; as: m μ µ;
bp: k M; toe: k M; IU: k M
"""
_OTHER = """
Å; σ; wt%; wt.%; wt. %; wt %; vol%; vol.%; vol %; mol%; mol %; at%; at.%; at. %; °N; °S; °E; °W; ° N; ° S; °
E; ° W; oN; oS; oC; ºC; ºF; º; ℃; ℉; ′; ppt; ppmv; ppbv; nmi; furlong; fathom; bushel; hundredweight; cwt;
fl oz; fl. oz; fl. oz.; cc; BTU; Btu; MMBtu; therm; toe; boe; Mcf; Bcf; Tcf; bbl; bbls; TEU; dwt; IU; CFU;
cfu; gauss; Oe; siemens; Wb; lm; lx; cd; sr; steradian; mrad; arcsec; arcmin; arcsecond; arcminute; baud;
curie; Ci; rem; mrem; bpm; cfm; gpm; cumec; cusec; nautical mile; light year; kilowatt peak; kWp; tCO2;
tCO2e; MtCO2; MtCO2e; GtCO2; GtCO2e; AU; tex; denier; emu; cM; HU; kiloton; megatonne; kilotonne; short ton;
long ton; troy ounce; metric tonne; gram-force; kgf; dyn; dyne; erg; poise; rpm; sq mi; sq yd; sq in; sq.
ft; sq. m; sq. km; sq. miles; square; person-year; person-day; man-hour; passenger-mile; megawatt-hour;
gigawatt-hour; terawatt-hour; gigawatt hour; terawatt hour; kilobit; megabit; gigabit; kibibit; kilobase;
millivolt; kilovolt; milliamp; milliwatt; kilojoule; megajoule; gigajoule; kilocalorie; kilopascal;
hectopascal; millibar; millimole; mole; micromole; nanogram; picogram; attometre; nanosecond; microsecond;
picosecond; kilohertz; gigahertz; terahertz; kilonewton; milligray; gray; sievert; millisievert;
microsievert; becquerel; milliampere; microampere; kelvins; parsec; kiloparsec; megaparsec; light-minute;
light-second; megaton; teragram; petagram; hectolitre; megalitre; gigalitre; kilolitre; teralitre; dalton;
kilodalton; megadalton; dioptre; diopter; gigaannum; volt-ampere; wing-beat; mmH2O; inHg; inH2O; lbf; ft-lb;
foot-pound; oersted; weber; henry; farad; coulomb
"""


def _prefixed() -> tuple[str, ...]:
    made = []
    for line in phrases(_PREFIXED):
        symbol, _, prefixes = line.partition(": ")
        made += [prefix + symbol for prefix in ordered(prefixes)]
    return tuple(made)


SYMBOLS = tuple(
    unit for unit in (*_prefixed(), *phrases(_OTHER)) if unit not in ("mas", "square", "hm", "ha")
)
"""Symbols and words of units beyond the everyday ones."""
NAMED: Mapping[str, str] = {
    "Å": "angstrom",
    "σ": "standard deviation",
    "wt": "percent by weight",
    "wt%": "percent by weight",
    "wt.%": "percent by weight",
    "wt. %": "percent by weight",
    "wt %": "percent by weight",
    "vol%": "percent by volume",
    "vol.%": "percent by volume",
    "vol %": "percent by volume",
    "℃": "degree Celsius",
    "℉": "degree Fahrenheit",
    "ºC": "degree Celsius",
    "oC": "degree Celsius",
    "ºF": "degree Fahrenheit",
    "º": "degree",
    "°N": "degree north",
    "°S": "degree south",
    "°E": "degree east",
    "°W": "degree west",
    "ppt": "part per trillion",
    "nmi": "nautical mile",
    "cwt": "hundredweight",
    "cc": "cubic centimetre",
    "BTU": "British thermal unit",
    "Btu": "British thermal unit",
    "bbl": "barrel",
    "toe": "tonne of oil equivalent",
    "boe": "barrel of oil equivalent",
    "lm": "lumen",
    "lx": "lux",
    "cd": "candela",
    "sr": "steradian",
    "Ci": "curie",
    "bpm": "beat per minute",
    "kgf": "kilogram-force",
    "lbf": "pound-force",
    "AU": "astronomical unit",
    "fl oz": "fluid ounce",
    "fl. oz": "fluid ounce",
    "fl. oz.": "fluid ounce",
    "bps": "bit per second",
    "kbps": "kilobit per second",
    "Kbps": "kilobit per second",
    "Mbps": "megabit per second",
    "Gbps": "gigabit per second",
    "Tbps": "terabit per second",
    "cP": "centipoise",
    "dyn": "dyne",
    "pc": "percent",
}
"""What those that are no prefixed symbol stand for."""
