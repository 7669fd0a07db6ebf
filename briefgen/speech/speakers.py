"""Whose words: the subject of a verb of speech."""

from __future__ import annotations

from collections.abc import Sequence

from briefgen.languages.names import is_first_name
from briefgen.languages.speech.english import words as w
from briefgen.languages.speech.english.nouns import ORGANISATIONS
from briefgen.languages.speech.english.verbs import CUES, FINITE, SAYING_FINITE, SPOKEN
from briefgen.languages.speech.english.words import COORDINATING, WHEN
from briefgen.speech.following import inverted
from briefgen.speech.names import is_role
from briefgen.speech.phrases import Tokens, is_adverb, mention, phrase_after, phrase_before
from briefgen.speech.tokens import LOWER, Token
from briefgen.speech.voice import Mention

_SKIPPED = w.AUXILIARIES | w.ADVERBS
_APPOSED = 16
"""Tokens between two commas that may say more about a name."""
_NAMED = 6
"""Words of a person's name with titles."""
_BACK = 40
"""Tokens within which two coordinated verbs stand."""
_NEW = w.NEW_CLAUSE | {";", ":"}
_CLAUSE_OPENERS = w.SUBORDINATORS | w.CONJUNCTIONS | w.RELATIVES | w.CLAUSE_LINKS


def subject(tokens: Tokens, verb: int) -> Mention | None:
    """Find the subject of the verb at `verb`, looking to its left."""
    last = verb - 1
    while last >= 0 and (_skipped(tokens[last]) or is_adverb(tokens[last])):
        last -= 1
    if last < 0 or tokens[last].quote is not None:
        return None
    token = tokens[last]
    if token.lower in w.PRONOUNS or token.lower in w.RELATIVES:
        return mention(tokens, last, last + 1) if token.lower in w.PRONOUNS else _relative(tokens, last)
    if token.lower in COORDINATING:
        return _coordinated(tokens, last, verb) or leading(tokens, verb)
    if token.text in (",", ")", "—", "–", "-"):
        return _apposed(tokens, last) or leading(tokens, verb)
    found = phrase_before(tokens, last)
    return _unclosed(tokens, found) or found or leading(tokens, verb)


def _unclosed(tokens: Tokens, found: Mention | None) -> Mention | None:
    """Read the name before a role whose second comma is missing: Mary Example, Chair of the Port said."""
    if found is None or found.first < 2 or tokens[found.first - 1].text != ",":
        return None
    office = [token.text for token in tokens[found.first : found.last]]
    held = next((at for at, word in enumerate(office) if word.lower() in w.CHAINING), len(office))
    if not is_role(" ".join(office)) or any(map(is_first_name, office[:held])):
        return None
    named = _plain(tokens, found.first - 2)
    if named is None or named.kind != "name":
        return None
    opens = not named.first or not tokens[named.first - 1].word or _opens_clause(tokens, named.first)
    return named if opens and _names_person(tokens[named.first : named.last]) else None


def _names_person(name: Sequence[Token]) -> bool:
    """Tell whether words are a person's name by their shape: two capitals and more, and no body's words."""
    shaped = all(one.capital or one.lower in w.PARTICLES for one in name)
    return shaped and 1 < len(name) <= _NAMED and ORGANISATIONS.isdisjoint(one.lower for one in name)


def _skipped(token: Token) -> bool:
    return token.lower in _SKIPPED or token.lower.endswith("n't") or token.lower == "cannot"


def _relative(tokens: Tokens, relative: int) -> Mention | None:
    """Make a mention of who or which, with what it refers to."""
    last = relative - 1
    if last >= 0 and tokens[last].text == ",":
        last -= 1
    meant = _antecedent(tokens, last) if last >= 0 else None
    if meant is None:
        return None
    token = tokens[relative]
    return Mention(token.start, token.end, "relative", relative, relative + 1, meant)


def _antecedent(tokens: Tokens, last: int) -> Mention | None:
    """Give whom who refers to: the person named last, or the whole phrase: a spokesman for X, who."""
    whole = phrase_before(tokens, last)
    first = last
    while first >= 0 and tokens[first].word and (tokens[first].capital or tokens[first].lower in w.PARTICLES):
        first -= 1
    near = tokens[first + 1 : last + 1]
    person = any(is_first_name(token.text) or token.lower.rstrip(".") in w.TITLES for token in near[:-1])
    if person and (whole is None or whole.first < first):
        return mention(tokens, first + 1, last + 1)
    return whole


def _coordinated(tokens: Tokens, conjunction: int, verb: int) -> Mention | None:
    """Read the subject of the verb of saying before: he said that X was late and said that it rained."""
    if tokens[conjunction].lower == "to":
        return None
    for at in range(conjunction - 1, max(0, conjunction - _BACK), -1):
        token = tokens[at]
        if token.quote is None and token.text in (";", ":"):
            return None
        if token.lower in SPOKEN and (tokens[at - 1].quote is not None):
            said = inverted(tokens, at)
            return said.speaker if said else None
        if token.lower == w.THAT and tokens[at - 1].lower in SAYING_FINITE and _same(tokens, at, verb):
            before = tokens[at - 2] if at > 1 else None
            if before is None or before.lower in COORDINATING or before.quote is not None:
                return None
            return mention(tokens, at - 2, at - 1) if before.lower in w.PRONOUNS else _plain(tokens, at - 2)
    return None


def _same(tokens: Tokens, that: int, verb: int) -> bool:
    """Tell whether both verbs of saying introduce clauses, so that they are on one level."""
    if tokens[verb].lower in SAYING_FINITE:
        after = tokens[verb + 1].lower if verb + 1 < len(tokens) else ""
        if after == w.THAT or tokens[that - 1].lower == tokens[verb].lower:
            return True
    inner = phrase_after(tokens, that + 1)
    return inner is not None and inner.kind == "nominal"


def _plain(tokens: Tokens, last: int) -> Mention | None:
    return phrase_before(tokens, last) if tokens[last].word else None


def _apposed(tokens: Tokens, comma: int) -> Mention | None:
    """Read the name before an apposition, within a clause: a plan that the minister, Mary Example, called."""
    for at in range(comma - 1, max(0, comma - _APPOSED), -1):
        token = tokens[at]
        if token.text in (";", ":"):
            return None
        if token.lower in FINITE and tokens[at - 1].text != ",":
            return None
        if token.text == ",":
            found = _plain(tokens, at - 1)
            if found is not None and found.first and tokens[found.first - 1].lower == "whose":
                named = mention(tokens, at + 1, comma)
                return named if named is not None and named.kind == "name" else found
            return found if found is not None and _opens_clause(tokens, found.first) else None
    return None


def _opens_clause(tokens: Tokens, first: int) -> bool:
    """Tell whether a subject within a sentence begins its clause here: that X; but X; not Y and X."""
    if not first or tokens[first - 1].lower not in _CLAUSE_OPENERS:
        return False
    return not (tokens[first - 1].lower == "and" and first > 1 and tokens[first - 2].capital)


def leading(tokens: Tokens, verb: int, first: int = -1) -> Mention | None:
    """Find the subject at the head of the verb's clause, or behind `first`, past introductory phrases."""
    first = max(_clause(tokens, verb) if first < 0 else first, _dateline(tokens, verb))
    for _ in range(4):
        while first < verb and (
            not tokens[first].word
            or tokens[first].lower in w.CONJUNCTIONS
            or tokens[first].lower in w.ADVERBS
            or is_adverb(tokens[first])
            or (tokens[first].lower.endswith("ly") and tokens[first].lower not in w.NOT_ADVERBS)
        ):
            first += 1
        first = _past_time(tokens, first, verb)
        if first >= verb:
            return None
        comma = _introduction(tokens, first, verb)
        if comma < 0:
            break
        first = comma + 1
    return phrase_after(tokens, first)


def _past_time(tokens: Tokens, first: int, verb: int) -> int:
    """Give the index behind a time without a comma: On Tuesday Mary Example said."""
    after = first + 1
    if first >= verb or tokens[first].lower not in WHEN:
        return first
    while after < verb and (tokens[after].lower in w.TIMES or tokens[after].text.isdigit()):
        after += 1
    # A comma ends an introduction of its own.
    return after if first + 1 < after < verb and tokens[after].text != "," else first


def _dateline(tokens: Tokens, verb: int) -> int:
    """Give the index behind a dateline: HARBOUR TOWN, July 25 (Agency) — The council ..."""
    if not tokens[0].text.isupper() or len(tokens[0].text) < 4:
        return 0
    return next((index + 1 for index in range(1, min(14, verb)) if tokens[index].text in ("—", "–", "-")), 0)


def _introduction(tokens: Tokens, first: int, verb: int) -> int:
    """Give the comma that ends an introductory phrase which begins at `first`, or -1."""
    lower = tokens[first].lower
    opens = lower in w.PREPOSITIONS or lower in w.SUBORDINATORS or lower in w.TIMES
    if first + 1 < verb:
        opens = opens or (len(lower) > 5 and lower.endswith("ing") and tokens[first + 1].lower != "'s")
        opens = opens or (tokens[first + 1].text == "," and not tokens[first].capital)
        opens = opens or (lower.endswith("ed") and tokens[first + 1].lower in w.PREPOSITIONS)
    comma = next((index for index in range(first, min(first + 6, verb)) if tokens[index].text == ","), -1)
    if comma >= 0 and any(token.lower in w.TIMES or token.lower == "years" for token in tokens[first:comma]):
        # A few days later, ...: a time is no subject, whatever it begins with.
        return comma
    if not opens:
        return -1
    return next((index for index in range(first, verb) if tokens[index].text == ","), -1)


def _clause(tokens: Tokens, verb: int) -> int:
    """Go left to where the verb's clause begins; a clause within commas after that or while counts."""
    if _NEW.isdisjoint(map(LOWER, tokens[: max(0, verb - 1)])):
        return 0
    for index in range(verb - 2, -1, -1):
        token = tokens[index]
        if token.text in (";", ":") or (token.lower in w.NEW_CLAUSE and index + 2 < verb):
            if token.lower == w.THAT and not (index and tokens[index - 1].lower in CUES):
                continue
            headed = index == 0 and any(token.text == "," for token in tokens[1:verb])
            return index if headed else index + 1
    return 0
