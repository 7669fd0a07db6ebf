"""English."""

from briefgen.languages.lists import ordered, phrases, words
from briefgen.languages.table import Genres, Hedges, Language, Numbers, Printed, Relations

NUMBERS = Numbers(
    decimal=".",
    thousands=",",
    months=ordered("january february march april may june july august september october november december"),
)

HEDGES = Hedges()

RELATIONS = Relations()

PRINTED = Printed()

GENRES = Genres(
    names={
        "news": phrases(
            "news; news story; news article; news report; breaking news; world news; latest news"
        ),
        "press release": phrases(
            """press release; news release; media release; press statement; media statement; press notice;
            press announcement; press information; for immediate release; for immediate publication;
            communiqué"""
        ),
        "speech": phrases(
            """speech; address; remarks; statement; oral statement; oral statement to parliament;
            written statement; written statement to parliament; ministerial statement; personal
            statement; opening statement; closing statement; victim statement; witness statement;
            written testimony; testimony; written evidence; lecture; keynote; keynote speech; keynote
            address; sermon; eulogy; open letter; blog; blog post; opinion; op-ed; comment; commentary;
            column; authored article; prepared remarks"""
        ),
        "debate": phrases(
            """debate; hansard; official report; verbatim report; parliamentary debate; plenary; question
            time; oral evidence; hearing; proceedings; minutes of evidence"""
        ),
        "interview": phrases("interview; q&a; q & a; q and a; questions and answers; in conversation"),
        "guide": phrases(
            """guide; guidance; detailed guide; statutory guidance; non-statutory guidance; how-to; handbook;
            manual; faq; faqs; frequently asked questions; factsheet; fact sheet; tutorial; code of practice;
            help; advice"""
        ),
        "report": phrases(
            """report; annual report; interim report; final report; research report; working paper; policy
            paper; white paper; green paper; discussion paper; consultation paper; research; research paper;
            impact assessment; independent report; corporate report; technical report; official statistics;
            national statistics; statistical release; statistical bulletin; evaluation; survey; study;
            strategy; business plan; annual plan; strategic plan; budget; article; journal article; case
            study; supplement"""
        ),
        "rule": phrases(
            """rule; proposed rule; final rule; interim final rule; rules and regulations; regulation;
            directive; act; bill; statutory instrument; order; decree; law; by-law; bylaw; ordinance;
            standing orders; notice of proposed rulemaking; terms and conditions; terms of use; privacy
            policy"""
        ),
    },
    titles={
        "speech": phrases(
            """speech by; speech of; speech at; speech to; speech on; 's speech; remarks by; remarks of;
            remarks at; remarks to; remarks on; 's remarks; address by; address to; address at; 's address;
            statement by; statement of; statement to; 's statement; testimony by; testimony of; testimony
            before; open letter; lecture by; keynote by; keynote at"""
        ),
        "interview": phrases(
            "interview with; interview of; interview:; interviews; q&a with; q&a:; conversation with"
        ),
        "guide": phrases(
            """guide to; guide for; guidance on; guidance for; how to; a guide; what you need to know; advice
            on"""
        ),
        "report": phrases(
            "annual report; report on; report of; survey of; evaluation of; review of; study of"
        ),
        "rule": phrases(
            """proposed rule; final rule; proposed rules; notice of proposed rulemaking; cfr part; code of
            federal regulations; rules of procedure; code of conduct"""
        ),
        "debate": phrases("debate on the; second reading; third reading; oral questions"),
    },
    divisions=ordered("article section regulation rule schedule clause paragraph § sec."),
    exhibits=ordered("table figure chart exhibit appendix annex box graph"),
    headings=frozenset(
        phrases(
            """executive summary; abstract; introduction; background; method; methods; methodology;
            results; findings; key findings; discussion; conclusion; conclusions; recommendations;
            references; bibliography; acknowledgements; acknowledgments; table of contents; contents;
            list of tables; list of figures; appendix; appendices; limitations; literature review;
            foreword; glossary; annex"""
        )
    ),
    first_person=words("i my me mine myself i'm i've i'd i'll"),
    first_plural=words("we our us ours ourselves we're we've we'd we'll"),
    asking=words("q question"),
    answering=words("a answer"),
    presiding=frozenset(
        phrases(
            """the speaker; speaker; mr speaker; madam speaker; the deputy speaker; the chair; the chairman;
            the chairperson; the chairwoman; the presiding officer; the clerk; the acting speaker; the deputy
            president; moderator; host; interviewer; operator"""
        )
    ),
)

LANGUAGE = Language("en", "English", NUMBERS, HEDGES, RELATIONS, PRINTED, GENRES)
