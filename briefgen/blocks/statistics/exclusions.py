"""What looks like a number and counts nothing: dates, times, names of files, codes, indexes, sections, scores."""

from __future__ import annotations

import re

_MONTH = r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
_YEAR = r"(?:1[5-9]|20)\d\d"
_LABELS = (
    "Section|Sections|Sect|Chapter|Chapters|Article|Articles|Table|Tables|Figure|Figures|Fig|Figs|Page|Pages|Part|Parts|"
    "Volume|Vol|Issue|No|Nos|Number|Row|Room|Route|Highway|Interstate|Flight|Phase|Stage|Step|Level|Type|Grade|Tier|"
    "Category|Class|Group|Appendix|Annex|Schedule|Clause|Paragraph|Rule|Regulation|Resolution|Amendment|Proposition|Prop|"
    "Title|Version|Model|Series|Season|Episode|Game|Day|Week|Round|Lap|Channel|Radio|Formula|Group of|Box|Unit|Apt|Suite|"
    "Floor|Gate|Platform|Line|Lot|Zone|Area|District|Division|Eq|Equation|Ref|Note|Item|Question|Act|Scene|Verse|Psalm|"
    "Order|Case|Docket|Block|Building|Terminal|Runway|Pier|Track|Top|Big|Boeing|Airbus|Windows|iPhone|iPad|Android|iOS|"
    "Galaxy|Xbox|PlayStation|Apollo|Agenda|Vision|Fortune|Forbes|Catch|Studio|Euro|Super Bowl|World War|Sustainable "
    "Development Goal|SDG|Goal"
)
_COMMON = (
    "section|chapter|article|table|figure|page|pages|volume|row|room|route|phase|stage|step|level|type|grade|tier|"
    "category|class|group|appendix|annex|clause|paragraph|version|season|episode|channel|line|lot|zone|question|no|number"
)
_INDEXES = (
    r"S ?& ?P(?:/(?:ASX|TSX|NZX))?|FTSE(?:urofirst)?|Nikkei|Nasdaq|NASDAQ|Dow|Russell|CAC|DAX|MDAX|STOXX|Stoxx|Stoxx Europe|"
    "ASX|TSX|CSI|KOSPI|Hang Seng|Fortune|Forbes|MSCI|IBEX|OMX|Topix|Sensex|Nifty|BSE|AEX|SMI|Wilshire"
)

_ALWAYS = (
    # addresses, file names, times with dates
    r"(?:https?://|www\.)\S+",
    r"(?<!\S)\S{1,64}@[\w-]+(?:\.[\w-]+)+",
    r"(?<![\w.-])[\w.-]{1,99}_[\w.-]*",
    r"(?<![\w.-])[\w.-]{1,200}\.(?:png|jpe?g|gif|pdf|docx?|xlsx?|pptx?|csv|txt|html?|zip|mp[34]|svg|xml|json)\b",
    r"\b\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|\s?[+-]\d{4})?)?",
    # dates
    rf"\b\d{{1,2}}(?:st|nd|rd|th)?(?:\s?[–-]\s?\d{{1,2}}(?:st|nd|rd|th)?)?\s(?:of\s)?{_MONTH}\b,?(?:\s{_YEAR}\b)?",
    rf"\b{_MONTH}\s\d{{1,2}}(?:st|nd|rd|th)?\b(?:\s?[–-]\s?(?:{_MONTH}\s)?\d{{1,2}}\b)?(?:,?\s(?:{_YEAR})\b)?(?!\s?(?:%|per ?cent|million|billion))",
    rf"\b{_MONTH},?\s(?:of\s)?{_YEAR}\b",
    r"\b\d{1,2}[/.]\d{1,2}[/.](?:\d{4}|\d{2})\b",
    rf"\b{_YEAR}\s?[–/-]\s?(?:{_YEAR}|\d\d)\b",
    rf"\b(?:FY|Q[1-4]|H[12])\s?'?(?:{_YEAR}|\d\d)\b",
    r"\b(?:(?:1[5-9]|20)\d0|\d0)s\b",
    rf"\b{_YEAR}['’]?s\b",
    r"\bage[ds]?\s\d{1,2}(?:\s?(?:to|and|–|-)\s?\d{1,2})?\b(?!\s?%)",
    r"\b\d{1,5}[A-Za-z]?\s(?:[A-Z][\w'’-]+\s){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Boulevard|Blvd|Square|Place|Terrace)\b",
    r"['’]\d\ds?\b",
    # clock times
    r"\b\d{1,2}[:.]\d{2}(?::\d{2})?(?:\.\d+)?\s?(?:[ap]\.?\s?m\b\.?|GMT|UTC|BST|AEDT|AEST|EDT|EST|PDT|PST|CET|IST|hrs)",
    r"\b\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?\b",
    r"\b\d{1,2}\s?(?:[ap]\.\s?m\.|[ap]m\b|o['’]clock)",
    r"\b\d{4}\s?(?:GMT|UTC|hrs|hours GMT)\b",
    # codes: letters and digits in one word, unless the letters are a unit or money
    r"\b(?!(?:US|AU|NZ|HK|RM|Rs|Rp|CHF|USD|EUR|GBP|AUD|CAD|JPY|INR|Y=)\d)[A-Za-z]+\d[\w-]*(?:\.\d+)*\b",
    r"\b[A-Z][A-Za-z]*[–-]\d[\w-]*\b",
    r"\b(?:mid|post|pre|under|over|top)-\d+s?\b",
    r"\b(?:COVID|SARS|MH|HR|SB|AB|EU)-?\d+\b",
    r"\b[2-6]G\b",
    r"\b\d+[A-Z]{1,2}\d+\w*\b",
    # ordinals, list numbers, references, numbers of things
    r"\b\d+(?:,\d{3})*(?:st|nd|rd|th)\b",
    r"(?:№|#|\bNo\.|\bNos\.|\bno\.|\bp\.|\bpp\.|§|¶)\s?\d+(?:[.–-]\d+)*",
    r"\[\d+(?:\s?[,–-]\s?\d+)*\]",
    r"\(\s?" + _YEAR + r"[a-z]?\s?\)",
    rf"\bet al\.?,?\s\(?{_YEAR}[a-z]?",
    r"\b\d+\.\d+\.\d+(?:\.\d+)*\b",
    # telephone numbers
    r"\+\d{1,3}(?:[\s.-]?\(?\d{1,4}\)?){2,5}\b",
    r"(?<!\w)\(0?\d{1,4}\)\s?\d{3,4}[\s-]?\d{3,4}\b",
    r"\b\d{3}[-.]\d{3}[-.]\d{4}\b",
    r"\b1?-?[18]00[-\s]\d{3}[-\s]\d{3,4}\b",
    r"\b0\d{3,4}\s\d{3}\s\d{3,4}\b",
    r"\b13\s?\d{2}\s\d{2}\b|\b1[38]00\s\d{3}\s\d{3}\b",
    # indexes, sections, models
    rf"\b(?:{_INDEXES})\s?\d+\b",
    rf"\b(?:{_LABELS})\.?\s\d+(?:[.,–/-]\d+)*[a-zA-Z]?\b(?!\s?(?:%|per ?cent|million|billion))(?:\s?(?:,|and|to|–|-)\s?\d+\b(?!\s?%))*",
    r"\b(?:" + _COMMON + r")\s\d+(?:\.\d+)*\b(?!\s?(?:%|per ?cent|million|billion))",
    # scores
    r"\b\d{1,3}[–-]\d{1,3}(?:[–-]\d{1,3})+\b",
    r"(?i:\b(?:won|win|wins|beat|beats|lost|lose|loss|lead|led|leads|score|draw|drew|defeat|defeated|victory|record|trail|"
    r"trailing|ahead|behind|tied?|game|vote|voted|ruling)\b(?:\s\w+){0,3}\s)\d{1,3}\s?[–-]\s?\d{1,3}\b",
    r"\b\d{1,2}[–-]\d{1,2}(?=\s(?:win|loss|draw|victory|defeat|lead|record|vote|down|up|against)\b)",
    r"\b\d{1,3}[–-]0\b|\b0[–-]\d{1,3}\b",
    # ages after a name
    r"(?<=[a-z]),\s\d{1,2}(?=[,;.)]\s?(?!\d))",
    r"(?<=\w)\s\(\d{1,2}\)(?=,?\s(?:said|says|of|from)\b)",
)
_ALL = tuple(re.compile(pattern) for pattern in _ALWAYS)
_LIST_NUMBER = re.compile(r"\s*(?:\(?\d{1,3}[.)]|\d+(?:\.\d+)+\.?)\s+(?=\S)")
_YEAR_ALONE = re.compile(
    rf"(?<![\d.,$£€¥#])\b{_YEAR}\b(?![.,]?\d|\s?(?:%|per ?cent|percent|million|billion|thousand))"
)
_COUNTED = re.compile(
    r"(?:\b(?:than|about|around|roughly|approximately|some|nearly|almost|over|under|least|most|to|estimated|as|"
    r"of|total|just|only|another|all)|[~≈<>≥≤])\s?$"
)
_TIME_WORD = re.compile(
    r"\b(?:in|since|by|from|until|till|during|after|before|late|early|mid|circa|year|and|to|between)\s$", re.I
)
_MEASURED = re.compile(
    r"\s?(?:sq|square|km|kg|m|metres?|meters?|miles?|people|tonnes?|tons?|hectares?|acres?|feet|ft|rpm|hp|MW|GW)\b"
)


def excluded(text: str, start: int, end: int) -> bytearray:
    """Mark the characters of `text[start:end]` that belong to what is no quantity: 1 for each of them."""
    mask = bytearray(end - start)
    for pattern in _ALL:
        for match in pattern.finditer(text, start, end):
            _mark(mask, match.start() - start, match.end() - start)
    number = _LIST_NUMBER.match(text, start, end)
    if number and number.end() - number.start() < 12 and _is_list_number(text, number):
        _mark(mask, number.start() - start, number.end() - start)
    for match in _YEAR_ALONE.finditer(text, start, end):
        if is_year(text, match.start(), match.end()):
            _mark(mask, match.start() - start, match.end() - start)
    return mask


def _mark(mask: bytearray, start: int, end: int) -> None:
    mask[start:end] = b"\1" * (end - start)


def _is_list_number(text: str, number: re.Match[str]) -> bool:
    printed = number.group().strip()
    return (
        printed.endswith((".", ")"))
        or printed.count(".") >= 2
        or text[number.end() : number.end() + 1].isupper()
    )


def is_year(text: str, start: int, end: int) -> bool:
    """Tell whether four digits are a year and not a count: 2019 elections, but more than 2019 votes."""
    before = text[max(0, start - 16) : start]
    if _MEASURED.match(text, end):
        return False
    value = int(text[start:end])
    if _TIME_WORD.search(before):
        return True
    if _COUNTED.search(before):
        return bool(re.search(r"\b(?:of|all|to|most)\s$", before)) and 1900 <= value <= 2059
    return 1800 <= value <= 2059
