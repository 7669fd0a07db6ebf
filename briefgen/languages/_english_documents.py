"""English: what documents are called, and how a voice takes a stance."""

from briefgen.languages.documents import Genres, Stances
from briefgen.languages.lists import ordered, phrases, words

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
            """speech; speeches; address; remarks; statement; oral statement; oral statement to parliament;
            written statement; written statements; written statement to parliament; written ministerial
            statement; written ministerial statements; ministerial statement; ministerial statements;
            personal statement; opening statement; closing statement; victim statement; witness
            statement; written testimony; testimony; written evidence; lecture; keynote; keynote speech;
            keynote address; sermon; eulogy; open letter; blog; blog post; opinion; op-ed; comment;
            commentary; column; authored article; prepared remarks"""
        ),
        "debate": phrases(
            """debate; hansard; official report; verbatim report; parliamentary debate; plenary; question
            time; oral evidence; hearing; proceedings; minutes of evidence"""
        ),
        "interview": phrases("interview; q&a; q & a; q and a; questions and answers; in conversation"),
        "guide": phrases(
            """guide; guidance; detailed guide; statutory guidance; non-statutory guidance; how-to;
            handbook; manual; faq; faqs; frequently asked questions; factsheet; fact sheet; tutorial;
            code of practice; help; advice"""
        ),
        "report": phrases(
            """report; annual report; interim report; final report; research report; working paper; policy
            paper; white paper; green paper; discussion paper; consultation paper; research; research
            paper; impact assessment; independent report; corporate report; technical report; official
            statistics; national statistics; statistical release; statistical bulletin; evaluation;
            survey; study; strategy; business plan; annual plan; strategic plan; budget; article; journal
            article; case study; supplement"""
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
            remarks at; remarks to; remarks on; 's remarks; address by; address to; address at; 's
            address; statement by; statement of; statement to; 's statement; testimony by; testimony of;
            testimony before; 's testimony; 's message; 's letter; 's lecture; 's opening statement; 's
            press conference; message on; message to; message from; open letter; lecture by; keynote by;
            keynote at; budget speech; maiden speech; inaugural address; inaugural speech; acceptance
            speech; commencement address; opening remarks; closing remarks; opening statement; closing
            statement; welcome address; keynote address; keynote speech; speaking notes; state of the
            nation; state of the union; address to the nation; written statement; ministerial statement;
            witness statement; impact statement; prepared remarks; speech:; remarks:; statement:;
            testimony:; speech delivered; remarks delivered; response to the consultation; response to
            consultation; consultation response; response to a consultation; response to the call for;
            response to the inquiry; response to the green paper; response to the white paper; submission to
            the; submission on; evidence submitted by; evidence to the; evidence from the"""
        ),
        "interview": phrases(
            """interview with; interview of; interview:; interviews; q&a with; q&a:; conversation with;
            questions for; questions to; questions with; an interview"""
        ),
        "guide": phrases(
            """guide to; guide for; guidance on; guidance for; how to; a guide; what you need to know;
            advice on"""
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
            """executive summary; abstract; introduction; background; method; methods; methodology; results;
            findings; key findings; discussion; conclusion; conclusions; recommendations; references;
            bibliography; acknowledgements; acknowledgments; table of contents; contents; list of tables;
            list of figures; appendix; appendices; limitations; literature review; foreword; glossary;
            annex"""
        )
    ),
    first_person=words("i my me mine myself i'm i've i'd i'll"),
    first_plural=words("we our us ours ourselves we're we've we'd we'll"),
    responses=phrases(
        """government response to; government response:; government's response to; department's response to;
        ministry's response to; official response to; agency response to; council's response to; response
        of the government to; government reply to; government's reply to"""
    ),
    answered=phrases(
        """recommendation; recommendations; conclusion; conclusions; question; finding; committee
        recommendation; that the government; that the department; we recommend; the committee recommends"""
    ),
    meeting=phrases(
        """spoke with; spoke to; speaks with; speaks to; talked to; talked with; talks to; talks with; sat
        down with; sits down with; caught up with; interviewed; interviews; met with; conversation with;
        interview with; questions to; asked"""
    ),
    asking=words("q question media journalist journalists reporter reporters press interviewer j"),
    answering=words("a answer reply response"),
    presiding=frozenset(
        phrases(
            """speaker; deputy speaker; chair; chairman; chairperson; chairwoman; presiding officer; clerk;
            deputy president; moderator; host; interviewer; operator"""
        )
    ),
    delivered=phrases(
        """delivered by; spoken by; speaker; speech by; speech of; speech given by; remarks by; remarks of;
        remarks delivered by; address by; address of; statement by; statement of; statement from;
        testimony by; testimony of; keynote by; lecture by; sermon by; written by; posted by; letter
        from; author; by"""
    ),
    prefaces=phrases(
        """text of the speech; text of a speech; text of his speech; text of her speech; text of their
        speech; text of the statement; text of a statement; text of the address; text of the remarks;
        text of the letter; transcript of the speech; transcript of a speech; transcript of the remarks;
        transcript of remarks; transcript of the interview; full text of the; check against delivery;
        checked against delivery; as prepared for delivery; prepared for delivery; as delivered; views
        expressed in this speech; views expressed in these remarks; press release issued by; news release
        issued by; statement issued by; release issued by; remarks as prepared; remarks are below; the
        following speech; the following address; the following statement; the following remarks;
        ^following are; ^following is"""
    ),
    closings=phrases(
        """yours sincerely; yours faithfully; yours truly; sincerely; kind regards; best regards; warm
        regards; with best wishes; respectfully; respectfully submitted; signed; in solidarity"""
    ),
    vocatives=phrases(
        """hon house chairperson; hon house chair; honourable house chairperson; mr speaker; madam speaker;
        mr. speaker; mr deputy speaker; madam deputy speaker; hon speaker; honourable speaker; mr
        president; madam president; mr. president; mr chairman; mr. chairman; madam chairman; madam
        chair; mr chair; chair; chairperson; hon chairperson; honourable chairperson; house
        chairperson; house chair; deputy speaker; speaker; hon members; honourable members;
        colleagues; dear colleagues; friends; dear friends; my friends; fellow citizens;
        excellencies; ladies and gentlemen; my lords; senators; members of the committee; honoured
        guests; distinguished guests; distinguished delegates; distinguished members; mr chair; mr.
        chair; chairman; chairwoman; madam president; mr mayor; madam mayor; mr. mayor; minister;
        ministers; your excellencies; delegates; comrades; brothers and sisters; fellow members"""
    ),
    honours=words(
        """the rt hon right honourable honorable hon mr mrs ms miss mp mep msp ms qc kc obe cbe mbe phd md
        dr frs td msc ba ma mba mla mpp mna mhk mlc mha jp esq llb am ao"""
    ),
)

STANCES = Stances(
    promises=phrases(
        """will; shall; pledge*; promise*; commit*; guarantee*; vow*; ensure*; announc*; intend*; are going
        to; am going to; plan to; have decided; will not; determined to; working to; set aside; invest*"""
    ),
    demands=phrases(
        """must; need to; needs to; should; ought to; urge*; call on; calls on; call for; calls for;
        demand*; ask the; ask that; want; wants; expect*; require*; insist*; appeal to; encourage*; let
        us; cannot afford; have to; has to; step up"""
    ),
    views=phrases(
        """believe*; think; convinced; disgrace; disgraceful; shame; shameful; scandal; outrage*; betray*;
        confident; confidence; know; know that; hope*; fear*; worr*; concern*; proud; agree*;
        disagree*; support*; oppose*; reject*; welcome the; clear that; fact remains; simply put; in
        my view; in our view; my view; advised; the truth is; matters; means that"""
    ),
    admissions=phrases(
        """admit*; acknowledg*; accept that; recognis*; recogniz*; mistake*; sorry; apologi*; regret*;
        fail*; wrong; not enough; not good enough; much better; far more; too many; too few; too long;
        fell short; should have; could have; struggl*"""
    ),
    weights=phrases(
        """imperative; essential; vital; crucial; critical; unacceptable; important; unprecedented; never;
        no one; nobody; only; best; worst; success*; failure*; priority; priorities; top priority; key;
        urgent*; serious*; significant*; impossible; cannot; can not; real; right; strong*; threat*;
        risk*; protect*; challenge*; opportunit*; responsib*; progress; achiev*"""
    ),
    contrasts=phrases(
        """but; while; although; however; yet; despite; instead; rather than; not only;
        without"""
    ),
    courtesies=phrases(
        """thank; thanks; thank you; grateful; pleased to; delighted; honour to; honor to; privilege to;
        good morning; good afternoon; good evening; ladies and gentlemen; congratulat*; welcome to; happy
        to; glad to; pay tribute; beg to move; point of order; honoured to; honored to; i move; i rise; i
        yield; i reserve; take a call; i commend; be now read; make this statement; facts stated in;
        order!; will write to; my honourable friend; heard from; you heard; my congratulations; fantastic
        job; great to see; gives me pleasure; gives me great pleasure; with permission; to make a
        statement; make a ministerial statement; make a personal statement; pleased to be; i will take
        questions; your questions; below is the text; is the text of; text of the speech; text of the
        statement; the views expressed; check against delivery; prepared for delivery; give way; point of
        order; propose to take; thank the hon; thank my; happy to give; pleasure to be; pleasure to
        speak; question put; question proposed; motion agreed to; debate concluded; bill read a first; bill
        read a second; bill read a third; bill accordingly; party vote was called; the house adjourned;
        we gather here; once again, we gather"""
    ),
    plans=phrases(
        """today i want; i want to set out; i wish to make; let me turn; let me begin; turning to; i will
        now; i shall now; i would like to begin; i will speak; as i mentioned; as i said; i mentioned
        earlier; i refer to; in conclusion; for example; for instance; as follows; details of; further
        information; more information; has been published; have been published; will be published; will
        be issued; set out in; see also; have laid; am placing; get in touch; you might also; i declare;
        let me start; take this opportunity; my intervention; come to present; say goodbye; more to say;
        no comment; cannot comment; can't comment; get back to you; haven't seen; haven't had any; have
        not had any; i don't know; i do not know; not aware of; speculate; running commentary; the kind
        of thing; i wish to raise; i want to raise; we write to you; i write to you; we are writing to; i
        am writing to; i am the clerk; i submit this; in a personal capacity; i have said before;
        let me paint; paint you a picture; for the
        record; would disagree with that; i agree with that; identify yourself; identify yourselves;
        imagine you; just look at"""
    ),
    dependent=words(
        "this these those they it he she that such his her their its there also here both him them"
    ),
    steady=phrases(
        """it is * that; it is * to; it is * for; it is * * that; it is * * to; it was * that; it was * to;
        it's * that; it's * to; it takes; there is; there are; there was; there were; there will; there
        has; there have; there can; there must; there's; this government; this administration; this
        house; this parliament; this congress; this council; this commission; this committee; this
        country; this nation; this budget; this bill; this department; this ministry; this agency; this
        party; this year; this week; this morning; this is a budget; this is a government; those who;
        that said"""
    ),
)
