"""Forms of printed numbers that count nothing, as patterns. Data."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from briefgen.languages import LANGUAGES, language
from briefgen.languages.lists import words
from briefgen.reading.choices import choice
from briefgen.reading.currencies import CODES, SIGNS


def _months(code: str, all_forms: bool) -> str:
    """Give a pattern of the months of a language, as they are printed."""
    table = language(code).numbers
    forms = [form for names in table.months for form in names.split("/")[: None if all_forms else 1]]
    printed = [form.capitalize() if table.capitals else form for form in forms]
    return "|".join(rf"{re.escape(form)}\.?" if all_forms else re.escape(form) for form in _sorted(printed))


def _any(words: tuple[str, ...]) -> str:
    return choice(words, space=" ")


def _sorted(names: Iterable[str]) -> list[str]:
    return sorted(names, key=len, reverse=True)


MONTH = rf"(?:{_months('en', all_forms=True)})"
MONTHS = rf"(?:{MONTH}|{'|'.join(_months(code, all_forms=False) for code in LANGUAGES if code != 'en')})"
"""In all languages; where the month comes first, only the English ones count."""
YEAR = r"(?:1[5-9]|20)\d\d"
MONTH_NAMES = frozenset(
    form.capitalize() for names in language("en").numbers.months for form in names.split("/")
)
_OWN = language("en").counting
"""Texts in other languages are brought to the notation of English before they are searched."""
_NAMES_ONE = (
    r"(?!\s?(?:%|per ?cent|million|billion|[A-Za-z]+s\b(?!\s[a-z]*ed\b)|(?:of|out of|in)\s(?:the\s)?\d))"
)
_UNITS = r"(?:km|[cmnkμµ]?m|kg|[mμ]?g|[mk]?[lL]|ml|Hz|[kMG]?W|°|h|s|min|days?|hours?|weeks?|months?|years?)\b"
_MONEY = "US|AU|NZ|HK|RM|Rs|Rp|CHF|USD|EUR|GBP|AUD|CAD|JPY|INR|Y="
_CODES = _any(tuple(sign for sign in ("R", *CODES, *SIGNS) if sign.isalpha()))
"""Codes and signs in letters, which are money only before a large amount: R9,000, but R9."""
_NO_AMOUNT = r"(?!\s?(?:%|per ?cent|million|billion))"


_ELEMENT = r"(?:C|N|O|H|S|Ar|Pb|U|Th|Sr|Nd|He|Be|Cs|I|K|Ca|Fe|Si)"
_GLUED = r"(?:(?<![\w.-])|(?<=[a-z]\.)(?=[A-Z]))"
"""Where a name begins; a sentence may have been glued to it."""
_SET = r"[0-7][–-][0-7](?:\s?\(\d{1,2}(?:[–-]\d{1,2})?\))?"


_AGED = r"\d{1,2}(?:\s?(?:to|and|–|-)\s?\d{1,2})?\b(?!\s?%|[.,]\d)"
_DAYS = rf"\d{{1,2}}(?:st|nd|rd|th)?\b(?:\s?[–-]\s?(?:{MONTH}\s)?\d{{1,2}}\b)?"
_AFTER_MONTH = rf"{_DAYS}(?:,?\s{YEAR}\b)?{_NO_AMOUNT}|{YEAR}\b"
_LIST = r"\d+[A-Z]?(?:(?:,\s(?:and\s)?|\s?[–-]\s?|\s(?:and|or|to)\s)\d+[A-Z]?\b)"
_PLURALS = tuple(f"{word}s" for word in (*_OWN.small_labels, *_OWN.singly))
_PLURALS += tuple(word.capitalize() for word in _PLURALS)
NAMED: tuple[tuple[frozenset[str], str], ...] = (
    (frozenset(_OWN.labels), rf"\d+(?:[.,–/-]\d+)*[a-zA-Z]?\b{_NO_AMOUNT}(?:\(\w{{1,4}}\))*"),
    (_OWN.listed, rf"{_LIST}*"),
    (frozenset(_OWN.small_labels), rf"\d+[A-Z]?(?:\.\d+)*\b{_NO_AMOUNT}(?:\(\w{{1,4}}\))*"),
    (frozenset(_OWN.singly), rf"\d+[A-Z]?(?:\.\d+)*\b{_NAMES_ONE}"),
    (frozenset(_PLURALS), rf"{_LIST}+{_NAMES_ONE}(?!\s?{_UNITS})"),
    (words("age aged ages"), _AGED),
    (words("No Nos no p pp § ¶ №"), r"\d+(?:[.–-]\d+)*"),
    (
        words("by By until Until in In before Before after After beyond Beyond year Year"),
        r"2[1-3]\d\d\b(?![,.]\d|\s?(?:%|[A-Za-z]+s\b))",
    ),
    (MONTH_NAMES, _AFTER_MONTH),
    (frozenset(_OWN.indexes), r"\d+(?:,\d{3})*\b"),
)
"""Words right before a number, and what of the number they name: Section 3, aged 7, March 4, by 2100."""
FIGURES: tuple[str, ...] = (
    r"\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|\s?[+-]\d{4})?)?",
    rf"\d{{1,2}}(?:st|nd|rd|th|er|º)?(?:\s?[–-]\s?\d{{1,2}}(?:st|nd|rd|th)?)?\s(?:of\s|de\s)?"
    rf"{MONTHS}\b,?(?:\s(?:de\s)?{YEAR}\b)?",
    r"\d{1,2}[/.]\d{1,2}[/.](?:\d{4}|\d{2})\b",
    rf"{YEAR}\s?[–/-]\s?(?:{YEAR}|\d\d)\b(?![.,]\d)",
    r"(?:(?:1[5-9]|20)\d0|\d0)s\b",
    rf"{YEAR}['’]?s\b",
    rf"\d{{1,5}}[A-Za-z]?\s(?:[A-Z][\w'’-]+\s){{1,3}}(?:{_any(_OWN.streets)})\b",
    r"\d{1,2}[:.]\d{2}(?::\d{2})?(?:\.\d+)?\s?"
    r"(?:[ap]\.?\s?m\b\.?|GMT|UTC|BST|AEDT|AEST|EDT|EST|PDT|PST|CET|IST|hrs)",
    r"\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?\b",
    r"\d{1,2}\s?(?:[ap]\.\s?m\.|[ap]m\b|o['’]clock)",
    r"\d{4}\s?(?:GMT|UTC|hrs|hours GMT)\b",
    r"[2-6]G\b",
    r"\d+[A-Z]{1,2}\d+\w*\b",
    r"[1-9]D(?:[A-Z]+)?\b|\d{1,3}[A-Z][A-Z]{2,}\b(?<!GBP)(?<!USD)(?<!EUR)(?<!AUD)(?<!RMB)",
    r"\d+/\d+[a-z](?:-\d+)?\b",
    r"\d{1,3}(?:[SQRYZOI]\b(?!/)|[α-ω](?<![μπσ]))",
    r"(?<=[A-Za-z]\d/)\d+\b(?!/)",
    r"\d+[−+]\d+/[a-z]+\b",
    rf"\d{{1,3}}{_ELEMENT}(?=/\d|\s(?:dat|age|analys|ratio|isotop|label|NMR|record))",
    r"(?<=[A-Za-z]/)\d{1,3}[A-Z][a-z]?\b",
    r"(?<=[A-Za-z\d]\))\d\b",
    r"\d{0,3}(?!e)[a-z]\s?[+−-]\s?\d+\b|\d+[−+](?=\d?[a-z]\b|\d/[a-z])",
    r"(?<=[–-])\d+[A-Z]\b(?=[;,.)])",
    r"(?<=\{)\d+(?=\})",
    r"\d{1,3}\s?°\s?\d{1,2}(?:\.\d+)?\s?[′’'](?:\s?\d{1,2}(?:\.\d+)?\s?[″”\"])?\s?[NSEW]?\b",
    r"(?:[\d,]{0,12}\d)?(?:1st|2nd|3rd|\dth)\b|1[123](?:st|nd|rd)\b",
    r"\d+\.\d+\.\d+(?:\.\d+)*\b",
    r"\d{3}[-.]\d{3}[-.]\d{4}\b",
    r"(?:1-?)?[18]00[-\s]\d{3}[-\s]\d{3,4}\b",
    r"0\d{3,4}\s\d{3}\s\d{3,4}\b|0\d{2}\s\d{4}\s\d{4}\b|0\d{4}\s\d{5,6}\b",
    r"13\s?\d{2}\s\d{2}\b|1[38]00\s\d{3}\s\d{3}\b",
    r"\d{1,3}[–-]\d{1,3}(?:[–-]\d{1,3})+\b",
    r"\d{1,2}[–-]\d{1,2}(?=\s(?:win|loss|draw|victory|defeat|lead|record|vote|down|up|against)\b)",
    r"\d{1,3}[–-]0\b|0[–-]\d{1,3}\b(?!\s?(?:%|[A-Za-zµμ°]))",
    rf"(?<![.,–-]){_SET}(?:,\s(?:and\s)?{_SET})+(?![\w%–-])",
    r"\d{2,3}[–/-]\d{1,2}(?=\s(?:in\s\d|from\s\d|off\s\d|declared))",
    r"\d{1,2}[–-]\d{1,2}(?=\s(?:favou?rite|outsider|shot|odds|on\b))",
)
"""Dates, times, codes, ordinals, telephone numbers and scores that begin with a figure, not within a word."""
_FILE = r"\.(?:png|jpe?g|gif|pdf|docx?|xlsx?|pptx?|csv|txt|html?|zip|mp[34]|svg|xml|json)\b"
FORMS: Mapping[str, tuple[str, ...]] = {
    "://": (r"https?://\S+",),
    r"www\.": (r"www\.\S+",),
    "@": (r"(?<!\S)\S{1,64}@[\w-]+(?:\.[\w-]+)+",),
    "_": (rf"{_GLUED}[\w.-]{{1,99}}_[\w.-]*",),
    _FILE: (rf"{_GLUED}[\w.-]{{1,200}}{_FILE}",),
    "[FQH][Y1-4]": (rf"\b(?:FYs?|Q[1-4]|H[12])\s?['’]?(?:{YEAR}|\d\d)(?:\s?[–/-]\s?(?:{YEAR}|\d\d))?\b",),
    r"['’]\d": (r"['’]\d\ds?\b",),
    r"\d(?<=[A-Za-z]\d)": (
        rf"\b(?!(?:{_MONEY})\d|(?:{_CODES})[\d,.]+(?:\s?(?:million|billion|trillion|[mb]n)\b|[,\u202f]\d{{3}}))"
        r"[A-Za-z]+\d[\w-]*(?:\.\d+)*\b",
    ),
    r"[–-]\d": (
        r"\b[A-Z][A-Za-z]*[–-]\d[\w-]*\b(?:–\d+)?",
        r"\b(?!(?:minus|sub|now|then|only|just|about|nearly|roughly|almost|some|over|plus)-)[a-z]{3,}-\d+s?\b"
        r"(?!\s?(?:%|per ?cent|million|billion|[kmc]?m\b|kg\b)|[.,/–-]\d)",
    ),
    r"[–-]\s?\d": (
        rf"(?i:\b(?:{_any(_OWN.contests)})\b(?:\s\w+){{0,3}}\s)\d{{1,3}}\s?[–-]\s?\d{{1,3}}\b(?:,\s\d{{1,2}}[–-]\d{{1,2}}\b)*",
    ),
    r":\s?\d{4}": (r"\b[A-Z]{2,}:\s?\d{4,}\b",),
    "[IDPOCAV][A-Z]": (r"\b(?:OMIM|ISBN|ISSN|DOI|PMID|ORCID|CAS|IBAN|ABN|VAT)\b[\s:]*[\d\s-]+\b",),
    r"[(\[]\s?\d": (
        r"(?<![\w)])[Ftrz]\(\d[\d.,\s]*\)",
        r"\[\d+(?:\s?[,–-]\s?\d+)*\]",
        r"(?<=\s)\(\d{1,3}(?:\s?[,–-]\s?\d{1,3})*\)(?=\s?[.,;:]|\s[A-Za-z]|$)",
        r"\(\s?" + YEAR + r"[a-z]?\s?\)",
        r"(?<!\w)\(0?\d{1,4}\)\s?\d{3,4}[\s-]?\d{3,4}\b",
        r"(?<=\w)\s\(\d{1,2}\)(?=,?\s(?:said|says|of|from)\b)",
    ),
    r"[#№§¶osp]\.?\d": (r"(?:№|#|\bNo\.|\bNos\.|\bno\.|\bp\.|\bpp\.|§|¶)\d+(?:[.–-]\d+)*",),
    "et al": (rf"\bet al\.?,?\s\(?{YEAR}[a-z]?",),
    r"\+\d": (r"\+\d{1,3}(?:[\s.-]?\(?\d{1,4}\)?){2,5}\b",),
    r",\s\d": (r"(?<=[a-z]),\s\d{1,2}(?=[,;.)]\s?(?!\d))",),
}
"""Addresses, names of files, codes, references and ages after a name.

The key is a short pattern that must be found in a text before the longer ones are looked for.
"""
