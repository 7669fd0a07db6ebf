"""English: direction, negation, cause, modality, scope, who."""

from briefgen.languages.lists import phrases, words
from briefgen.languages.relations._english_kinds import BODIES, SYNONYMS
from briefgen.languages.relations._english_sides import DOWN, EXCLUSIVE, OPPOSITES, UP
from briefgen.languages.table import Relations

RELATIONS = Relations(
    up=UP,
    down=DOWN,
    opposites=OPPOSITES,
    exclusive=EXCLUSIVE,
    negations=words(
        "not no never none nobody nothing nor neither without hardly scarcely cannot nowhere *n't *n’t"
    ).union(phrases("no longer; not any longer; no more")),
    dating=frozenset(
        phrases("""by the end; by the start; by the beginning; at the end; at the start; at the beginning;
            until the end; before the end; before the start; towards the end; from the start;
            from the beginning; since the start; since the beginning; since the end""")
    ),
    not_negating=frozenset(
        phrases(
            """not only; not just; not least; not merely; no doubt; no later; no sooner; no more than; no
            less than; no fewer than; not more than; not less than; not fewer than; no matter; if not;
            not to mention; no longer ago"""
        )
    ),
    denying=words(
        """lack lacks lacked lacking fail fails failed failing failure free refus* reject* deny denies
        denied denial absen* avoid* miss missed misses missing unable prevent* stop stops stopped rul*
        exclud* few little short exempt* instead rather minus zero end ends ended ban bans banned block*
        oppos* barely unwilling unlikely impossible unchanged undecided forbid* prohibit* abandon* drop
        dropped pending unknown unclear unresolved same equal equally overdue false untrue unfounded
        hesitat* declined declines abolish* abolition scrap* remov* eliminat* cancel* waive* against"""
    )
    | frozenset(
        phrases(
            """declined to; declines to; still to be; yet to; remains to be; gone without; go without; remains
            open; left open; still open; is open"""
        )
    ),
    refuting=frozenset(
        phrases(
            """too early to say; too soon to say; too early to tell; too soon to tell; not yet known what; not
            known what; unclear what; not clear what;
            cannot say that; cannot say whether; could not say that; could not say whether;
            cannot confirm; could not confirm; cannot conclude; could not conclude; could not
            establish; cannot be sure; cannot rule; denied; denies; deny; denying; denial;
            refut*; ruled out; rules out; rule out; failed to; fails to; failure to; refused to;
            refuses to; declined to; declines to; unable to; lacked; lacks; lacking; free of;
            free from; instead of; rather than; stopped short of; rejected the claim; rejects
            the claim; rejected the suggestion; rejects the suggestion; rejected the idea;
            rejects the idea; rejected the allegation*; rejects the allegation*; rejected the
            accusation*; rejects the accusation*; rejected claims; rejects claims; dismissed;
            far from; no evidence that; no evidence of; no sign that; no sign of; no proof that;
            no proof of; no indication that; no indication of; no reason to believe; not the
            case that; yet to; still has to; still have to; had still to; has still to; have
            still to"""
        )
    ),
    refuted=words("false untrue unfounded baseless incorrect wrong"),
    denying_prefixes=("un", "non", "non-", "in", "im", "dis", "ir", "il"),
    causes=frozenset(
        phrases(
            """because; cause; causes; caused; causing; led to; lead to; leads to; leading to; result of;
            results in; resulted in; resulting in; as a result; due to; owing to; thanks to; driven by;
            drives; drove; trigger*; brought about; blame*; responsible for; attribut*; on account of;
            stem from; stems from; stemmed from; made possible; produced by; as a consequence;
            consequence of; consequently; therefore; thereby; which is why; behind the rise; behind the
            fall; behind the increase; reason for; reasons for; reason behind; reasons behind; sparked;
            prompted; fuelled; fueled; spurred; the reason; is why; contributed to; contributes to;
            contributing to; gave rise to; gives rise to; owes to; owing to; bring about; brings about;
            as a consequence of; in response to; in reaction to; made worse by; made possible by;
            because of; forced; forcing; on the back of; in the wake of; fallout from; down to the;
            culminat*; followed from; result in; resulted from; results from; arises from; arose from;
            explained by; made ... fall; made ... rise; made ... grow; made ... drop; makes ... fall;
            makes ... rise; make ... fall; make ... rise; made ... less; makes ... less; make ... less;
            making ... less; made ... likelier; makes ... likelier; turned ... into; turns ... into"""
        )
    ),
    reasons=words("because"),
    joining_reasons=words("as since so given explain* explanation reason reasons why due attribut*"),
    beside=frozenset(
        phrases(
            """at the same time as; the same as; as well as; such as; as much as; as many as; as few as;
            as long as; as far as; as soon as; as good as; known as; twice as; times as; regarded as;
            seen as; as if; as though; same period as; as part of; as a; as an; as the; so far; so much;
            so many; since the last; since the previous; since the start; since the beginning; since the
            end; ever since; long since; so that; so called; given to;
            given by; given the chance"""
        )
    ),
    consequent=words("so"),
    passive=words("is are was were be been being"),
    moving=words(
        """reduced reduces reducing cut cuts cutting lowered lowers boosted boosts boosting raised raises
        raising halved halves doubled doubles trebled tripled curbed curbs slashed pushed pushes drove
        driven brought improved improves lifted lifts spurred fuelled fueled saved saves prevented
        prevents created creates decreased decreases increased increases weakened weakens strengthened
        strengthens damaged damages worsened worsens accelerated accelerates slowed slows shortened
        shortens lengthened lengthens harmed harms eased eases"""
    ),
    possible=frozenset(
        phrases(
            """may; might; could; can; perhaps; possibly; maybe; potential*; possible; possibility; would;
            suggest*; appear*; seem*; apparent*; at risk of; risks losing; risk losing; risk being; risks
            being; feared; fears; chance; should; indicat*; consider; considers; considering; considered
            for; be considered; under consideration; not clear whether; unclear whether"""
        )
    ),
    unwilling=frozenset(phrases("would not; could not; can not; cannot")),
    anybody=words("people persons individuals"),
    obliging=frozenset(phrases("must; required to; obliged to; mandatory; compulsory; has to; have to")),
    advising=frozenset(
        phrases("should; ought to; recommend*; advis*; encouraged to; is voluntary; are voluntary; optional")
    ),
    planned=frozenset(
        phrases(
            """plan; plans; planned; planning; intend*; intention*; aim; aims; aimed; aiming; is to; are
            to; was to; were to; set to; hope to; hopes to; hoped to; proposes; proposed; proposal*;
            propose; proposing; seek; seeks; seeking; sought; pledg*; promis*; vow*; want to; wants to;
            wanted to; scheduled; goal*; draft; drafts; is due to; are due to; going to; about to;
            undertake*; undertook; committed to; due to be; due to open; due to start; due to begin"""
        )
    ),
    expected=frozenset(
        phrases(
            """hope that; hopes that; hoped that; hoping that; hope it; hopes it; hope this; hope
            they; hopes they; hoped it; hoped they; hope the; hopes the; hoped the; expect*;
            forecast*; project; projected; projects; projection*; predict*; likely; unlikely;
            anticipat*; outlook; foresee*; foresaw; scenario*; on course; on track; due in; due
            by; due next; due on; due this; due for; poised to; bound to; should"""
        )
    ),
    alleged=frozenset(
        phrases(
            """alleg*; reportedly; criticise*; criticize*; criticised; criticized; criticising;
            criticism of; criticism for; suspect*; accus*; purport*; supposed*; claim; claims; claimed;
            claiming; rumour*; rumor*; said to be; said to have; believed to; thought to; charged
            with"""
        )
    ),
    conditional=frozenset(
        phrases("if; unless; provided that; as long as; on condition; in case; assuming; subject to; depend*")
    ),
    future=words("will shall ll won't"),
    wishing=frozenset(
        phrases(
            """too early to say; too soon to say; too early to tell; too soon to tell; not yet known what;
            not known what; unclear what; not clear what; recommend*; demand*; urg*; call for; calls
            for; called for; calling for; call on; calls on; called on; wish*; need; needs; needed;
            must; ask; asks; asked; asking; try; tries; tried; trying; consult*; invit*; commit*;
            target*; announc*; ready to; option*; unclear; uncertain*; weigh*; explor*; estimat*; hope*;
            propos*; discuss*; whether; believe*; think; thinks; thought; warn*; threat*; would; future;
            working to; works to; work to; worked to; working hard to; works hard to; efforts to; effort
            to; attempt*; struggl*; battling to; racing to; race to; fighting to; risk; risks; risked;
            looking at; looks at; look at; looked at; looking into; look into; examin*; studying;
            reviewing; assessing;
            due; open; pending; under discussion; yet to; still to; have until; has until; have to; has
            to; had to"""
        )
    ),
    purpose=words("to"),
    done=words(
        """has have had was were *ed been came went took gave said saw found got became began broke brought
        built bought chose dealt did drew drove fell felt fought grew held kept knew led left lost met
        paid rose sent shot showed sold spent spoke stood struck taught told thought understood won
        wrote"""
    ),
    whether=words("whether"),
    pairing=words("respectively"),
    excepting=frozenset(phrases("unless")),
    leaving_out=words("but except bar save excluding apart other barring"),
    absolutes=(
        words("all every everyone everybody everything entire entirely whole wholly universal* everywhere"),
        words("always constantly permanently forever"),
        words("only solely exclusively sole"),
        words("first earliest"),
        words("largest biggest greatest highest unprecedented record"),
        words("smallest lowest"),
        words("best"),
        words("worst"),
        words("eliminat* eradicat* abolish* wiped"),
        words("ended"),
        words("completely totally fully"),
        words("prove proves proved proven proof certainly guarantee* undoubtedly inevitably"),
        words("unanimous* undisputed"),
        words("never ever"),
    ),
    drastic=frozenset(
        phrases(
            """kill*; destroy*; destruct*; devastat*; ruin; ruins; ruined; ruining; bankrupt*; scandal*;
            crisis; crises; catastroph*; disaster*; collapse*; collapsing; deadly; lethal; fatal;
            dangerous; chaos; chaotic; shock; shocking; shocked; explod*; explosion; skyrocket*; plummet*;
            soar*; massacre*; fraud*; corrupt*; lied; liar*; lies; crime*; criminal*; terror*; poison*;
            cure; cures; cured; miracle*; breakthrough*; revolution*; historic; burst; bursts; threaten*;
            doom*; horror; horrif*; tragic; tragedy; disgrace*; shame*; outrage*; fury; furious; war;
            wrecks; wrecked; cripple*; crush*; slaughter*; nightmare*; homeless; starv*; infected; cleared
            of; free of; safe; guarantee*; proof; solved; solves; ends; rampant; epidemic; plague*;
            blunder*; cheat*; steal*; stole*; hoax; unacceptable"""
        )
    ),
    harmless=frozenset(
        phrases(
            """lies in; lies on; lies at; lies within; lies between; lies with; lies near; lies along; lies
            beside; lies under; lies above; lies below; lies behind; lies beyond; lies outside; lies
            inside; lies off; lies across; lies about; lies north; lies south; lies east; lies west; lies to
            the; lies just; lies some; ends in; ends on; ends at; ends with; free of charge; safe to say;
            shock absorber*; historic building*; historic centre*; historic site*; historic monument*"""
        )
    ),
    partial=frozenset(
        phrases(
            """some; most; many; several; nearly; almost; partly; in part; mostly; mainly; majority; often;
            sometimes; usually; not all; half; few; largely; a number of; parts of; generally;
            typically; part of; one of the; among the; certain"""
        )
    ),
    narrowing=words(
        """young younger old older elderly middle-aged teenage adolescent adult female male disabled rural
        urban pregnant unemployed self-employed retired unmarried widowed homeless indigenous
        foreign-born native immigrant migrant black asian hispanic low-income high-income middle-income
        low-paid part-time full-time temporary permanent seasonal first-time disadvantaged vaccinated
        unvaccinated infected hospitalised hospitalized obese overweight diabetic premature newborn
        unaccompanied undocumented surveyed sampled participating medium-sized domestic inpatient
        outpatient postmenopausal junior senior"""
    ),
    turning=frozenset(phrases("while; whilst; although; though; even though; despite; whereas; lest")),
    countering=frozenset(phrases("but; however; yet; although; though")),
    held=frozenset(
        phrases(
            """idea that; notion that; claim that; claims that; myth that; myth of; argument that;
            suggestion that; suggestions that; belief that; impression that; theory that; so-called;
            what some call; what they call; rumour that; rumor that; allegation that; as if; as though"""
        )
    ),
    joints=words(
        "so and but while whereas or nor although though because compared against versus with who which"
    ),
    than=words("than"),
    relatives=words("which who that"),
    small=words(
        """a an the this that these those and or but nor so as at by for from in into of off on onto out
        over per to up upon under with within without about above after against along among around
        before behind below between beyond down during except inside near outside since through
        throughout till toward towards until via versus i me my we us our ours you your he him his she
        her hers it its they them their theirs who whom whose which what when where why how is are was
        were be been being am do does did done doing has have having had will would shall should can
        could may might must not no never there here then than also very just only even too more most
        much many some any each every all both either neither other another such same own said say says
        one s t re ve ll d m if because while although though however yet still again once ever almost
        nearly quite rather roughly approximately less least fewer get gets got go goes went make makes
        made take takes took taken given give gives let put set new now ago yes per cent percent"""
    ),
    thinking=words(
        """found finds concluded concludes recommended recommends expects expect expected fears fear
        feared hopes hoped believes believe believed thinks thought estimates estimated wants wanted
        doubts doubted plans planned intends intended"""
    ),
    impersonal=words(
        """study studies report reports survey surveys figure figures data analysis review paper papers
        document documents statement evidence research results findings estimate estimates statistics
        poll polls assessment account article audit inquiry investigation letter letters press release
        forecast forecasts model models test tests trial trials sources news media it they he she we i
        who which that this these source"""
    ),
    bodies=BODIES,
    synonyms=SYNONYMS,
    among=phrases("of whom; of which; of them; including; among them"),
    enabling=frozenset(
        phrases(
            """help; helps; helped; helping; enabl*; reflect*; allows; allowed; allowing; lets; so that; in
            order to; thank*; paid for; pay for; pays for"""
        )
    ),
    roles=words(
        """pilot driver owner landlord tenant worker captain
        secretary director minister president chair chairman chairwoman chairperson commissioner
        governor mayor senator chancellor ambassador deputy chief executive founder treasurer
        spokesperson spokesman spokeswoman professor economist engineer lawyer judge inspector
        superintendent doctor surgeon nurse teacher editor author researcher researchers analyst
        analysts adviser advisor consultant manager coordinator campaigner campaigners critics residents
        officials experts police prosecutors parents teachers doctors nurses scientists ministers
        councillors unions employers ombudsman auditor bishop opposition regulator mp mps mep meps pm
        ceo cfo gp gps"""
    ),
    demonyms=("n", "an", "ian", "ean", "ish", "ese", "i", "er", "s", "es", "ic"),
    weekdays=words("monday tuesday wednesday thursday friday saturday sunday"),
)
