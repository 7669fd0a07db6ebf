"""Cue verbs: the words by which English prose says that somebody speaks. Data, and how the forms are made."""

from __future__ import annotations

from briefgen.blocks._lists import ordered, words

SAYING = ordered(
    """say tell write add ask reply respond continue note explain argue warn insist state declare announce
    tweet post claim conclude admit acknowledge concede suggest recall remark observe comment charge
    complain predict promise pledge vow urge joke quip read shout yell chant exclaim recount testify
    confess contend assert maintain stress emphasize emphasise reiterate repeat answer counter retort
    elaborate boast lament muse wonder mention report email blog agree caution advise assure inform
    remind begin cry whisper murmur mutter scream snap fume gush proclaim demand deny offer opine intone
    thunder allege plead pray interject jest tease sigh rail bark rant hint speculate theorize reason
    reflect reveal disclose confirm clarify instruct order command implore beg summarize summarise
    propose recommend signal react affirm swear profess confide chide scoff sneer protest object bemoan gripe
    grumble groan crow chime deadpan crack volunteer venture blurt holler hiss bellow roar growl drawl
    sing text tout elucidate expound specify discuss rejoin"""
)
"""Verbs that take whole quoted sentences."""

NAMING = ordered(
    """call describe brand label dub denounce condemn criticize criticise blast slam attack accuse mock
    praise hail dismiss characterize characterise deem decry deride cite quote invoke express thank
    compare portray paint depict ridicule reject defend question refer speak talk hammer lambaste bash
    liken rip voice highlight rate consider find believe think see want hope promote laud applaud
    welcome attribute issue publish raise ridicule pronounce vilify skewer castigate celebrate disparage
    pan trash"""
)
"""Verbs that take a quoted word or phrase, or that name what is said."""

IRREGULAR = {
    "say": ("said", "said"),
    "tell": ("told", "told"),
    "write": ("wrote", "written"),
    "read": ("read", "read"),
    "begin": ("began", "begun"),
    "sing": ("sang", "sung"),
    "speak": ("spoke", "spoken"),
    "swear": ("swore", "sworn"),
    "find": ("found", "found"),
    "think": ("thought", "thought"),
    "see": ("saw", "seen"),
    "beg": ("begged", "begged"),
    "deadpan": ("deadpanned", "deadpanned"),
    "quip": ("quipped", "quipped"),
    "blog": ("blogged", "blogged"),
    "refer": ("referred", "referred"),
    "admit": ("admitted", "admitted"),
    "pan": ("panned", "panned"),
    "rip": ("ripped", "ripped"),
    "slam": ("slammed", "slammed"),
    "dub": ("dubbed", "dubbed"),
    "snap": ("snapped", "snapped"),
    "chat": ("chatted", "chatted"),
    "label": ("labelled", "labelled"),
    "signal": ("signalled", "signalled"),
}
"""Past tense and past participle, where they are not made with -ed."""

PHRASES = (
    ("point", "out"),
    ("points", "out"),
    ("pointed", "out"),
    ("pointing", "out"),
    ("put", "it"),
    ("puts", "it"),
    ("go", "on"),
    ("goes", "on"),
    ("went", "on"),
    ("going", "on"),
    ("shot", "back"),
    ("shoots", "back"),
    ("fired", "back"),
    ("fires", "back"),
    ("hit", "back"),
    ("spoke", "out"),
    ("chimed", "in"),
    ("weighed", "in"),
    ("pushed", "back"),
    ("made", "clear"),
    ("makes", "clear"),
    ("sums", "up"),
    ("summed", "up"),
)
"""Two words that together are a cue."""

NOUN_FORMS = words(
    """states charges calls reports notes claims comments posts reads texts demands questions promises
    orders offers answers issues attacks tweets emails blogs hopes sees wants finds thinks rates voices
    reasons signals cries brands labels quotes texts snaps cracks pledges vows jokes remarks observes
    boasts laments cautions shouts chants raises reveals rants hints counters objects protests commands
    text tweet post report claim charge call state note comment demand question promise order offer
    answer issue attack email blog hope want brand label quote pledge vow joke remark boast lament shout
    chant hint counter object protest command reply respond praise rate voice reason signal cry cracks
    crack snap caution estimate rant pan trash tout order urge propose scream sigh roar whisper read see
    find think consider believe talk discuss welcome celebrate question promote"""
)
"""Forms that are as often nouns, or that follow to: verbs only where a subject stands before them."""

PASSIVE = words(
    """branded called dubbed described labelled labeled denounced condemned criticized criticised hailed
    praised dismissed characterized characterised deemed derided decried slammed blasted attacked
    accused termed quoted cited portrayed depicted told mocked ridiculed rated considered welcomed"""
)
"""Participles whose agent, after by, is the speaker."""

_DOUBLING = words("admit beg blog chat deadpan dub pan quip refer rip slam snap")


def _third(verb: str) -> str:
    if verb.endswith(("s", "sh", "ch", "x")):
        return verb + "es"
    return verb[:-1] + "ies" if verb.endswith("y") and verb[-2] not in "aeiou" else verb + "s"


def _past(verb: str) -> str:
    if verb.endswith("e"):
        return verb + "d"
    return verb[:-1] + "ied" if verb.endswith("y") and verb[-2] not in "aeiou" else verb + "ed"


def _participle(verb: str) -> str:
    if verb.endswith("e") and not verb.endswith("ee"):
        return verb[:-1] + "ing"
    return verb + verb[-1] + "ing" if verb in _DOUBLING else verb + "ing"


def _finite(verbs: tuple[str, ...]) -> frozenset[str]:
    pasts = {IRREGULAR[verb][0] if verb in IRREGULAR else _past(verb) for verb in verbs}
    return frozenset(pasts | {_third(verb) for verb in verbs} | {*verbs})


SAYING_FINITE = _finite(SAYING)
NAMING_FINITE = _finite(NAMING) | {"labeled"}
SAYING_PARTICIPLES = frozenset(_participle(verb) for verb in SAYING)
NAMING_PARTICIPLES = frozenset(_participle(verb) for verb in NAMING)
PARTICIPLES = SAYING_PARTICIPLES | NAMING_PARTICIPLES
PERFECT = frozenset(IRREGULAR[verb][1] if verb in IRREGULAR else _past(verb) for verb in (*SAYING, *NAMING))
CUES = SAYING_FINITE | NAMING_FINITE | PARTICIPLES | PERFECT
