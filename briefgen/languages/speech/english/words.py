"""Closed classes of English words that the search for speakers leans on. Data."""

from __future__ import annotations

from briefgen.languages.lists import words

PRONOUNS = words("he she they i we it")
POSSESSIVES = words("his her their its")
RELATIVES = words("who which")
INDEFINITE = words("one another others some many both few all none")
"""Words that alone may stand for speakers: said another."""
NOBODY = words("someone somebody anyone anybody everyone everybody people others some many")
"""Speakers who are no one whom a reader could ask."""
NUMBERS = words("one two three four five six seven eight nine ten")
DETERMINERS = NUMBERS | words(
    """the a an this that these those his her their its our my your another some many several other both all
    each every most few no any"""
)
CHAINS = words("of for at from with to in on")
"""Prepositions that tie a name to a role: the head of X, a spokesman for Y."""
PREPOSITIONS = CHAINS | words(
    """during after before by about against over under between among through into onto since until without
    within near despite amid upon toward towards across behind beyond alongside via regarding concerning
    like unlike outside inside around per including besides ahead following"""
)
SUBORDINATORS = words(
    """as when while because although though if once whereas whether unless where since after before until
    asked speaking writing responding referring according given despite"""
)
CONJUNCTIONS = words("and but or so yet nor then")
AUXILIARIES = words(
    """has have had is was are were be been being do does did will would can could may might must should
    shall not n't having 's 've 'd"""
)
ADVERBS = words(
    """also then later now even once again often always never still just further soon only ever already
    first perhaps instead twice thus therefore afterwards afterward earlier simply almost all too yet
    sometimes herself himself themselves itself back famously once both today yesterday tonight likewise
    meanwhile however moreover nonetheless nevertheless otherwise indeed elsewhere overall besides hence
    moments separately additionally furthermore"""
)
NOT_ADVERBS = words("daily weekly monthly family assembly supply ally reply italy july only early")
"""Words on -ly that are no adverbs, or no mere ones."""
VERBS = words(
    """took went came made gave got held led left kept felt met ran sat stood brought bought built caught
    chose drew drove fell flew fought grew knew lost paid rose sent set shot showed sold spent struck
    taught won wore became broke did takes goes comes makes gives gets holds leads keeps stands brings
    shows sends sets wins loses knows includes involves requires means seems needs wants remains appears"""
)
"""Common verbs that end a noun phrase: no cues, and not on -ed."""
TIMES = words(
    """monday tuesday wednesday thursday friday saturday sunday january february march april may june july
    august september october november december today yesterday tonight tomorrow week month year morning
    afternoon evening night weekend spring summer autumn fall winter jan feb aug sept oct nov dec ago
    earlier later last"""
)
FUNCTION = (
    PRONOUNS
    | RELATIVES
    | DETERMINERS
    | PREPOSITIONS
    | SUBORDINATORS
    | CONJUNCTIONS
    | AUXILIARIES
    | words("that what how why there here him them us me you than such whom whose")
)
PARTICLES = words("de van von der den bin ibn al el la le da del di du dos y st ap abu ben ter ten")

TITLES = words(
    """mr mrs ms miss dr sir dame lord lady sen sens rep reps gov gen col lt sgt capt maj prof rev hon adm
    president vice secretary senator governor congressman congresswoman representative mayor judge
    justice minister chancellor premier professor doctor chairman chairwoman chairperson chair
    commissioner director general attorney ambassador spokesman spokeswoman spokesperson speaker pope
    king queen prince princess captain colonel major sergeant officer detective sheriff chief deputy
    coach reverend father sister brother pastor rabbi imam bishop archbishop cardinal inspector
    superintendent councillor councilman councilwoman delegate assemblyman assemblywoman democrat
    republican former acting interim prime foreign defense defence campaigner activist author economist
    analyst lawyer strategist founder executive manager editor host researcher scientist journalist
    reporter columnist historian candidate nominee leader actor actress singer director-general
    co-founder mp mep"""
)
"""Words before a name that are no part of it."""
MALE = words("""mr sir lord king prince congressman chairman spokesman father brother actor councilman""")
FEMALE = words(
    """mrs ms miss dame lady queen princess congresswoman chairwoman spokeswoman sister mother actress
    councilwoman"""
)
ABBREVIATIONS = words(
    """mr mrs ms dr sen sens rep reps gov gen col lt sgt capt maj prof rev hon adm jr sr st inc corp co ltd
    jan feb aug sept oct nov dec vs no mt ft dept gov d r calif fla mass pa tex ariz mich ill wash conn
    va md ga ala tenn wis minn colo ore nev"""
)
AFTER_NAMES = words(
    """campaign campaigns officials official spokesman spokeswoman spokesperson supporters supporter voters
    aides aide administration adviser advisers advisor advisors police authorities government executives
    lawyers lawyer leaders lawmakers researchers scientists staff team group company university
    department representatives organizers director manager editor reporter professor president minister
    chairman chairwoman chief secretary economist analyst activist critics residents members
    investigators prosecutors strategist surrogate allies insiders delegate delegates column editorial
    report memo correspondent"""
)
"""Small words that continue a noun phrase after a name: Harbour campaign officials."""
NO_SPEAKERS = words(
    """statement interview speech tweet post email letter article book memo report story conference debate
    rally question comment remark message call time day way thing word words part case fact point
    headline title something anything nothing everything"""
)
"""Nouns that stand before a verb of speech without being the speaker: a statement saying."""
EMPTY_TITLES = words("mr mrs ms miss hon rt the a an")
HONORIFICS = words(
    """mr mrs ms miss dr sir dame lord lady professor prof senator sen rep judge justice president minister
    governor gov mayor captain sergeant detective inspector councillor bishop archbishop"""
)
BEFORE_SHOWN = words("with of show shows showed showing quoted quotes quoting heard by from has have had")
"""What stands before a name with a participle: footage of X saying."""
TURNING = words(
    """not never no n't cannot hardly if whether would could should may might must will declined refused
    failed nobody neither nor without unless deny denied denies"""
)
"""Words before a verb of saying by which nothing is asserted."""
NAMESAKES = frozenset(("Will", "May", "Mark"))
"""Names that are other words in small letters; their `lower` stays as it is, within a sentence."""
COORDINATING = frozenset(("and", "or", "but", "to", "then"))
WHEN = frozenset(("on", "in", "last", "late", "early", "since"))
BE = frozenset(("is", "was", "were", "are", "been", "being", "be"))
REDUCING = frozenset(("when", "if", "once", "unless", "until", "whether", "though"))
"""What stands before a participle instead of a clause: when asked."""
COUNTED = INDEFINITE | NUMBERS
NO_SUBJECT = FUNCTION - PRONOUNS - DETERMINERS
"""Small words with which no subject begins."""
NO_NOUN = FUNCTION - DETERMINERS
"""Small words with which no noun phrase begins."""
NO_END = FUNCTION - NUMBERS
"""Small words with which no noun phrase ends."""
ADVERBIAL = PREPOSITIONS | TIMES | ADVERBS
BETWEEN = ADVERBIAL | AUXILIARIES
"""What may part a subject from its verb."""
BEFORE_CLAUSES = TIMES | {"on", "also"}
"""What may stand between a verb of saying and its clause."""
ISSUED = DETERMINERS | NO_SPEAKERS | {"joint", "written", "press", "on"}
"""What may stand between a statement's heading and from."""
THAT = "that"
ACCORDING, TO = "according", "to"
ORIGINS = words("according per")
"""What names an origin behind the words; the first takes to."""
LIKEWISE = words("as so")
"""What opens a clause of its own behind the words."""
BEFORE_INVERTED = words("has had is was")
"""Auxiliaries before a verb that stands before its subject."""
ARTICLES = words("the a an")
TYING = words("of for at from with")
"""Prepositions that go on a noun phrase to the right."""
CHAINING = words("of for at from")
"""Those that go it on to the left."""
PLACING = words("at from with")
"""Those that tie a role to a body, and never to a field."""
ISSUING = words("from by")
"""What ties a statement to whoever makes it."""
LINKING = words("was is were that the a an")
"""What stands between a colon's noun and its words: his answer was that."""
ASKING = words("do does did")
EXEMPLIFYING = words("like unlike to for")
"""What names one for many at the head of a sentence; the first does within it, too."""
CLAUSE_LINKS = words("that what how")
NEW_CLAUSE = words("that while but whereas")
GENERATIONS = words("jr sr ii iii iv")
GENDERS = {"he": "m", "she": "f", "his": "m", "her": "f"}
TRAILING = TIMES | {"on", "in"}
"""What may follow a trailing attribution."""
OWNERS = words("'s its their his her our the such this these")
"""What stands before quoted words that are used as a word."""
BEFORE_NAMES = words("'s on in of the a an")
"""What stands before quoted words that are a name."""
