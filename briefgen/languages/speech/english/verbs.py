"""Verbs by which English prose says that somebody speaks, and how their forms are made. Data."""

from __future__ import annotations

from briefgen.languages.lists import ordered, words

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
    sing text tout elucidate expound specify rejoin"""
)
"""Verbs that take whole quoted sentences."""

MANNER = ordered(
    """anticipate apologise apologize appeal aver avow banter bawl beam bleat bluster brag bristle cackle
    carp cheer chirp chortle chuckle clamour clamor coax coo croak curse declaim decree demur dictate
    disagree drone echo effuse enquire inquire enthuse enunciate estimate exhort expand explode expostulate
    fret gasp giggle gloat grin grouse grunt guess hector hedge howl imply indicate interrupt intimate
    inveigh jeer jibe judge laugh lecture marvel moan mumble narrate nod notify outline persist
    philosophise philosophize ponder pontificate posit postulate preach proffer query quibble ramble rasp
    rave reassure rebuke recite reckon recollect rejoice relate remonstrate reprimand reproach request
    resolve retaliate riff rule rumble scold seethe share shriek shrug smile smirk snarl snicker sniff
    snipe snort sob splutter sputter squeal stammer stipulate storm stutter submit surmise taunt threaten
    trumpet underline underscore utter vent vouch wail whimper whine wisecrack worry yelp theorise
    counsel forecast foresee advocate bellyache fulminate rhapsodise rhapsodize editorialise editorialize
    generalise generalize hypothesise hypothesize itemise itemize moralise moralize sermonise sermonize
    sympathise sympathize commiserate empathise empathize retweet message telegraph pen"""
)
"""Verbs that say how something is said: cues only close beside a quotation, for they mean much else."""

NAMING = ordered(
    """call describe brand label dub denounce condemn criticize criticise blast slam attack accuse mock
    praise hail dismiss characterize characterise deem decry deride cite quote invoke express thank
    compare portray paint depict ridicule reject defend question refer speak talk hammer lambaste bash
    liken rip voice highlight rate consider find believe think see want hope promote laud applaud
    welcome attribute issue publish raise pronounce vilify skewer castigate celebrate disparage pan trash
    acclaim address assail berate bill blame censure chastise commend congratulate damn demonise demonize
    designate disavow dispute endorse envisage envision excoriate extol fault flag flay hit honour honor
    introduce knock lambast lampoon lash pillory rebuff rebut refute regard repudiate rubbish salute
    savage scorn slate style tag term upbraid view seek recognise recognize classify discuss"""
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
    "label": ("labelled", "labelled"),
    "signal": ("signalled", "signalled"),
    "tag": ("tagged", "tagged"),
    "flag": ("flagged", "flagged"),
    "hit": ("hit", "hit"),
    "seek": ("sought", "sought"),
    "foresee": ("foresaw", "foreseen"),
    "forecast": ("forecast", "forecast"),
    "see": ("saw", "seen"),
    "brag": ("bragged", "bragged"),
    "grin": ("grinned", "grinned"),
    "nod": ("nodded", "nodded"),
    "shrug": ("shrugged", "shrugged"),
    "sob": ("sobbed", "sobbed"),
    "demur": ("demurred", "demurred"),
    "aver": ("averred", "averred"),
    "submit": ("submitted", "submitted"),
    "pen": ("penned", "penned"),
    "counsel": ("counselled", "counselled"),
}
"""Past tense and past participle, where they are not made with -ed."""

_DOUBLING = words(
    """admit beg blog deadpan dub pan quip refer rip slam snap tag flag hit brag grin nod shrug sob demur aver
    submit pen counsel label signal"""
)
_AMERICAN = words("labeled signaled counseled")


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


WEAKLY_NAMING = ordered(
    """see want hope believe think consider find speak talk refer question raise seek view regard recognise
    recognize discuss"""
)
"""Naming verbs that say what somebody means: where another verb of speech governs them, that one counts."""

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
    ("summing", "up"),
    ("lashed", "out"),
    ("lashes", "out"),
    ("lashing", "out"),
    ("spelled", "out"),
    ("spelt", "out"),
    ("bursts", "out"),
    ("burst", "out"),
    ("cut", "in"),
    ("butted", "in"),
    ("broke", "in"),
    ("called", "out"),
    ("carried", "on"),
    ("came", "back"),
    ("hits", "back"),
    ("hitting", "back"),
    ("wrote", "back"),
    ("sounded", "off"),
    ("let", "slip"),
    ("had", "this"),
    ("held", "that"),
    ("holds", "that"),
    ("found", "that"),
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
) | frozenset(
    form
    for verb in words(
        """appeal banter bluster cackle carp cheer chirp chuckle clamour clamor curse decree drone echo
        estimate gasp giggle grin grunt guess hedge howl judge jibe laugh lecture marvel moan mumble nod
        outline query ramble rave rebuke reprimand reproach request resolve riff rule rumble share
        shriek shrug smile smirk snarl snort sob storm stutter taunt trumpet vent
        wail whimper whine worry yelp counsel forecast advocate message telegraph pen address bill
        blame dispute fault flag hit honour honor knock
        lash regard rubbish salute savage scorn slate style tag term view hope seek brag grouse gripe rant"""
    )
    for form in (verb, _third(verb))
)
"""Forms that are as often nouns, or that follow to: verbs only where a subject stands before them."""

PASSIVE = words(
    """branded called dubbed described labelled labeled denounced condemned criticized criticised hailed
    praised dismissed characterized characterised deemed derided decried slammed blasted attacked
    accused termed quoted cited portrayed depicted told mocked ridiculed rated considered welcomed asked
    questioned pressed urged warned advised likened"""
)
"""Participles whose agent, after by, is the speaker."""


def _finite(verbs: tuple[str, ...]) -> frozenset[str]:
    pasts = {IRREGULAR[verb][0] if verb in IRREGULAR else _past(verb) for verb in verbs}
    return frozenset(pasts | {_third(verb) for verb in verbs} | {*verbs})


SAYING_FINITE = _finite(SAYING)
MANNER_FINITE = _finite(MANNER)
NAMING_FINITE = _finite(NAMING) | _AMERICAN
SPOKEN = SAYING_FINITE | MANNER_FINITE
"""What tells beside a quotation that somebody speaks."""
WEAK = _finite(WEAKLY_NAMING)
SAYING_PARTICIPLES = frozenset(_participle(verb) for verb in (*SAYING, *MANNER))
PARTICIPLES = SAYING_PARTICIPLES | frozenset(_participle(verb) for verb in NAMING) | words("labeling")
_VERBS = (*SAYING, *MANNER, *NAMING)
PERFECT = frozenset(IRREGULAR[verb][1] if verb in IRREGULAR else _past(verb) for verb in _VERBS)
CUES = SPOKEN | NAMING_FINITE | PARTICIPLES | PERFECT
FINITE = SPOKEN | NAMING_FINITE
INTRODUCING = SAYING_FINITE | PARTICIPLES
DISPLAYING = words(
    """read reads said says proclaimed proclaims declared declares announced announces urged urges warned
    warns ran runs demanded demands"""
)
DISPLAYING_PARTICIPLES = words(
    "reading saying proclaiming declaring announcing urging warning demanding calling"
)
PROMISING = words(
    """vowed vows vowing promised promises promising pledged pledges pledging threatened threatens threatening
    urged urging them people sworn swore offered him her"""
)
ASSERTING = words(
    """said says say told tells tell added adds add argued argues argue warned warns warn stated states state
    claimed claims claim noted notes note explained explains explain insisted insists insist maintained
    maintains maintain reported reports report announced announces announce concluded concludes conclude
    acknowledged acknowledges acknowledge admitted admits admit conceded concedes concede stressed stresses
    stress emphasised emphasises emphasized emphasizes reiterated reiterates predicted predicts predict
    confirmed confirms confirm declared declares declare asserted asserts contended contends contend wrote
    writes write observed observes remarked remarks revealed reveals disclosed discloses complained complains
    alleged alleges testified testifies recalled recalls estimated estimates believes believe according"""
)
"""Verbs whose clause is what somebody asserts; to deny or doubt it would turn it round."""
BARE = words("said says say added adds adding believes believe claims claimed argued argues warned warns")
"""Verbs whose clause may do without that."""
AMBIGUOUS = frozenset(("see", "want", "hope", "report", "text", "post", "state", "question", "read"))
PLAIN_FINITE = FINITE - NOUN_FORMS
PLAIN_SAYING = SAYING_FINITE - NOUN_FORMS
BEHIND_ROLES = words("said told says")
"""Verbs before which a role without a second comma ends: Mary Example, director of the port said."""
STRONGLY_NAMING = NAMING_FINITE - WEAK
STARTING = words("continue begin")
"""Verbs that speak only where no auxiliary stands before them."""
