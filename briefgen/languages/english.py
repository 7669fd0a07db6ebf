"""English."""

from briefgen.languages._english_beside import BESIDE, SUMS
from briefgen.languages._english_clauses import CLAUSES
from briefgen.languages._english_counting import COUNTING
from briefgen.languages._english_documents import GENRES, STANCES
from briefgen.languages._english_sidelines import SIDELINES
from briefgen.languages.figures import Hedges, Numbers
from briefgen.languages.lists import counted, inflected, ordered, phrases, valued, whole, words
from briefgen.languages.relations.english import RELATIONS
from briefgen.languages.table import Language, Printed

NUMBERS = Numbers(
    decimal=".",
    thousands=",",
    regions={"CH": (".", "’")},
    months=ordered(
        """january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sept/sep
        october/oct november/nov december/dec"""
    ),
    capitals=True,
    doubtful_months=frozenset(ordered("may march mar")),
    pieces=counted(
        n0="and",
        n1="one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen",
        n16="sixteen seventeen eighteen nineteen",
        t20="twenty thirty forty/fourty fifty sixty seventy eighty ninety",
        h100="hundred",
        n1000="thousand",
    ),
    zero=ordered("zero nought naught"),
    joint=r"(?:\s+(?:and|&)\s+|(?<=ion|and),\s+(?=\w+\s+hundred)|[\s-]+)",
    alone=frozenset(("one",)),
    noun_behind_one=True,
    determiners=ordered("a an some"),
    definite=ordered("the all these those its their"),
    articles=ordered("a an one"),
    large=whole(
        """hundred = 2; thousand = 3; lakh/lac = 5; million = 6; crore = 7; billion/milliard = 9;
        trillion = 12; quadrillion = 15; quintillion = 18"""
    ),
    short=whole(
        "k = 3; m/mn/mln/mio/mm = 6; b/bn/bln/mrd = 9; t/tn/tr/trn/tln = 12; cr = 7; lk = 5; thsd/tsd/ths = 3"
    ),
    dozens=("dozen",),
    vague=whole(
        """tens = 10; dozens = 12; scores = 20; hundreds = 100; thousands = 1000; lakhs = 100000; millions =
        1000000; crores = 10000000; billions = 1000000000; trillions = 1000000000000"""
    ),
    vague_of=("scores",),
    halves=ordered("half halves"),
    point=("point",),
    over=("over",),
    and_a_half=("and a half", "and one half", "and one-half"),
    parts=whole(
        """half/halves = 2; third/thirds = 3; quarter/quarters/fourth/fourths = 4; fifth/fifths = 5;
        sixth/sixths = 6; seventh/sevenths = 7; eighth/eighths = 8; ninth/ninths = 9; tenth/tenths =
        10; eleventh/elevenths = 11; twelfth/twelfths = 12; fifteenth/fifteenths = 15;
        sixteenth/sixteenths = 16; twentieth/twentieths = 20; thirtieth/thirtieths = 30;
        fortieth/fortieths = 40; fiftieth/fiftieths = 50; hundredth/hundredths = 100;
        thousandth/thousandths = 1000; millionth/millionths = 1000000"""
    ),
    out_of=phrases("in every; out of every; for every; of every; out of; in each; in"),
    ordinals=ordered("first/1st second/2nd third/3rd fourth/4th"),
    factors=valued("twice/double = 2; thrice/treble/triple = 3")
    | inflected(
        """doubl/redoubl = 2; trebl/tripl = 3; quadrupl = 4; quintupl = 5; sextupl = 6; decupl = 10; halv =
        1/2""",
        "e es ed ing",
    ),
    fold=phrases("-fold; fold; times"),
    multiplied=phrases("multiplied by; multiply by; multiplies by; by a factor of"),
    divided=phrases("divided by; divide by; divides by; cut by a factor of; fell by a factor of"),
    tens=whole(
        """twenties = 20; thirties = 30; forties = 40; fifties = 50; sixties = 60; seventies = 70;
        eighties = 80; nineties = 90"""
    ),
    mille=phrases("per mille; promille; permille"),
    basis=phrases("basis point; basis points; basis-point; basis-points; bp; bps"),
    percent=phrases("per cent; percent; pct; pc; p.c.; per centum"),
    points=phrases(
        """percentage point; percentage points; percentage-point; percentage-points; per cent points;
        percent points; per cent point; percent point; % points; % point; pp; pps; ppt; ppts; p.p."""
    ),
    of=("of",),
    per_each=phrases("for each; for every; on each; on every"),
    per=phrases("per; a; an; each; every"),
    to=phrases("to; through; until; till"),
    between=(("between", "and"),),
    ranging=ordered("range ranges ranged ranging vary varies varied varying"),
    start=("from",),
    moved=words(
        """went go goes gone going move moves moved moving change changes changed changing shift shifts
        shifted swung swing swings revised revises adjusted adjusts brought brings taken took takes
        turned passed passes converted reset switched developed developing improved improves
        improving worsened worsens evolved"""
    ),
    that_is=phrases(
        "which is; that is; i.e.; or; equal to; equivalent to; amounting to; which makes; which means"
    ),
    summing=phrases("in all; in total; a total of; altogether; all told; all together"),
    apart=phrases("difference; gap; margin; lead of; ahead of; apart"),
    together=phrases("together; combined; between them"),
    rates=valued(
        """annually/yearly/annual = year; monthly = month; weekly = week; daily = day; hourly =
        hour; nightly = night; each/apiece/capita/head/everyone = person"""
    ),
    versus=phrases("ratio; ratio of; odds; odds of; scale; scale of; by"),
    quarters=phrases("quarter; quarters; trimester"),
    half_years=phrases("half; half-year; half year; semester"),
    decades=phrases("-s; -'s; -’s"),
    moved_by=words("by"),
    moved_to=words("to"),
    fiscal=phrases("fiscal; fiscal year; financial year; fy; tax year"),
    prepositions=words(
        """in of for since by until till between from to and through during at on within after before over
        early late mid last this"""
    ),
)

HEDGES = Hedges(
    halved=phrases(
        """hand over; hands over; handed over; handing over; take over; takes over; took over; taken
        over; taking over; turn over; turned over; sign over; signed over; carry over; carried over"""
    ),
    floor=ordered("minimum minimal"),
    ceiling=ordered("maximum maximal"),
    about=phrases(
        """about; around; roughly; approximately; approx; approx.; circa; ca; ca.; c.; some; in the
        region of; in the order of; of the order of; on the order of; in the neighbourhood of; in
        the neighborhood of; somewhere around; something like; or thereabouts; perhaps; maybe; more
        or less; give or take; in the vicinity of; round about; somewhere near; around about"""
    ),
    estimated=phrases("an estimated; estimated; estimated at; estimated to be; by estimates"),
    least=phrases(
        """at least; no less than; not less than; no fewer than; not fewer than; a minimum of; minimum
        of; at or above; at or over; equal to or more than; equal to or greater than; greater than
        or equal to; more than or equal to; not below; not under; never less than; never fewer than;
        from at least; a floor of"""
    ),
    more=phrases(
        """more than; over; above; exceeding; in excess of; upwards of; upward of; greater than; higher
        than; larger than; bigger than; just over; just above; slightly over; slightly above;
        slightly more than; a little over; a little more than; a little above; well over; well
        above; well in excess of; far more than; much more than; many more than; considerably more
        than; significantly more than; somewhat more than; north of; beyond; topping; surpassing;
        better than; exceeds; exceeded; exceed; surpassed; topped"""
    ),
    most=phrases(
        """at most; no more than; not more than; up to; a maximum of; maximum of; as many as; as much
        as; at or below; at or under; equal to or less than; less than or equal to; not above; not
        over; not exceeding; never more than; as high as; a ceiling of; capped at; no higher than;
        no greater than"""
    ),
    less=phrases(
        """less than; fewer than; under; below; sub-; lower than; smaller than; well under; well below; far
        fewer than; far less than; much less than; considerably less than; south of; short of"""
    ),
    nearly=phrases(
        """nearly; almost; close to; just under; just below; slightly under; slightly below; slightly
        less than; slightly fewer than; a little under; a little below; a little less than; a little
        fewer than; approaching; nearing; getting on for; virtually; just shy of; just short of; shy
        of; somewhat less than; not quite; verging on"""
    ),
    average=phrases(
        """an average of; an average; average of; on average; averaging; averaged; averages; a mean of;
        a median of"""
    ),
    added=phrases("an additional; additional; another; a further; an extra; an added; further; extra"),
    plain=phrases("exactly; precisely; a total of; in total; fully; a full; as few as; as little as"),
    least_after=phrases(
        """or more; or over; or above; and more; and over; and above; or older; and older; and up;
        plus; upwards; at least"""
    ),
    most_after=phrases("or less; or fewer; or below; or under; and under; at most; or lower"),
    about_after=phrases("or so; or thereabouts; approximately; roughly; -odd; odd"),
    average_after=phrases(
        "on average",
    ),
)

PRINTED = Printed(
    {
        "for": "For",
        "from": "From",
        "date": "Date",
        "status": "Status",
        "version": "Version",
        "summary": "Summary",
        "statistics": "Key statistics",
        "timeline": "Timeline",
        "options": "Options",
        "pro": "For",
        "contra": "Against",
        "cost": "Cost",
        "option": "Option",
        "steps": "Next steps",
        "glossary": "Words used",
        "charts": "Charts",
        "data": "Data",
        "quotes": "In their words",
        "positions": "Reported positions",
        "recommendations": "Recommendations",
        "sources": "Sources",
        "licence": "Licence",
        "read_on": "read on",
        "retrieved_on": "retrieved on",
        "processing": "Processing",
        "according_to": "According to",
        "stated_by": "as stated by",
        "back": "Back to the text at note",
        "unnamed": "Author not named",
        "web_page": "Web page",
        "note": "Note",
        "table": "Table",
        "figure": "Figure",
        "picture": "Picture",
        "source": "Source",
        "open": "“",
        "close": "”",
        "page_before": "",
        "page_of": " of ",
        "page_after": "",
        "evidence": "Evidence",
        "page": "page",
        "contents": "Contents",
        "figures": "Figures",
        "tables": "Tables",
        "annex": "Annex",
        "next_release": "Next release",
        "main_points": "Main points",
        "cases": "Examples",
        "known": "How we know this",
        "compared": "Claims compared with their sources",
        "of": " of ",
        "verbatim": "Word for word",
        "agree": "Figures agree",
        "reviewed": "Passed by a reader",
        "sources_read": "Sources read",
        "reviewed_by": "Reviewed by",
        "contact": "Contact",
        "action": "What",
        "actor": "Who",
        "by": "By when",
    },
)

LANGUAGE = Language(
    "en",
    "English",
    NUMBERS,
    HEDGES,
    RELATIONS,
    PRINTED,
    GENRES,
    STANCES,
    clauses=CLAUSES,
    counting=COUNTING,
    beside=BESIDE,
    sums=SUMS,
    sidelines=SIDELINES,
)
