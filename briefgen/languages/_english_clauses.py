"""English: the words by which a sentence is cut into its clauses, after the grammars of the language."""

from briefgen.languages.lists import phrases, words
from briefgen.languages.table import Clauses

CLAUSES = Clauses(
    auxiliaries=words(
        """is are was were am isn't aren't wasn't weren't has have had hasn't haven't hadn't do does did
        don't doesn't didn't will won't would wouldn't can cannot can't could couldn't may might must
        mustn't shall should shouldn't ought"""
    ),
    modals=words("can may might must will"),
    verbs=words(
        """abandon absorb accelerate accept accommodate account accuse achieve acquire act adapt add address
        adjust admit adopt advise affect agree aim allocate allow amend amount analyse analyze
        announce anticipate appeal appear apply appoint appreciate approach approve argue arrive ask
        assemble assert assess assign assist assume attach attack attempt attend attract attribute
        average avoid award back ban bear become begin believe belong benefit block boast boost
        break bring broaden build buy calculate call cancel carry cater cause cease celebrate change
        charge choose cite claim climb close coincide collect combine come command commit compare
        compensate compete complete compound comprise concede conclude condemn conduct confirm
        confront consider consist consume contain continue contribute convert convince correspond
        cost count cover create criticise criticize cross curb cut deal decide decline decrease
        dedicate deepen defend define delay delete deliver demand demonstrate deny depend deploy
        deposit derive describe deserve designate detect deteriorate determine develop devote die
        differ diminish dip disagree disappear disclose discover discuss dismiss dispute disrupt
        dissolve distribute divert divide dominate donate double drain draw drink drive drop drown
        dwarf dwindle earmark earn ease eat eclipse educate elect eliminate embrace emerge emit
        emphasise emphasize employ enable encompass encounter encourage end endorse endure enforce
        engage enhance enjoy enrol ensure enter equal erode escape establish estimate evaluate
        evolve examine exceed execute exhaust exist expand expect experience expire explain explore
        export expose express extend face facilitate fail fall favour feature feel fight fill
        finance find finish fix flee fly follow force foresee forgo form found fuel fulfil fund
        furnish gain gather generate get give go govern graduate grant grow guarantee guide halt
        halve hamper handle happen have heat help hinder hire hold host hover identify implement
        imply import impose improve include increase incur indicate inform inhabit inherit injure
        insist inspect install insure integrate intend introduce invest investigate invite involve
        issue jeopardise join jump justify keep kill know lack lag lapse launch lead learn leave
        lend lengthen let lie like limit link list live load lodge log look lose lower maintain make
        manage manufacture mark marry match mean measure meet merge migrate miss mobilise monitor
        motivate move multiply need neglect note notify number obey observe obtain occupy occur
        offer offset open operate oppose originate outline outnumber outpace outweigh overlap
        oversee overtake owe own participate pass pay penalise penalize perform persist plan plant
        play plunge poll populate possess precede predict prefer prepare prescribe present preserve
        prevent prioritise process produce prohibit project promise promote prompt propose prosecute
        protect prove provide publish punish purchase pursue push put quadruple qualify question
        quit quote raise range rank reach react read rebound recall recede receive reckon recognise
        recognize recommend reconsider record recover recruit recycle reduce refer reflect refund
        refuse register regulate reimburse reinforce reject release relocate rely remain remind
        remove renew rent reopen repair replace reply report represent request require rescue resign
        resist resolve respond restore restrict result resume retain retire retrain return reveal
        reverse revise rise risk run sack save say scrap secure see seek seem select sell send serve
        set settle shape shed shift shoot shorten show shrink shut sign signal sink sit slash slide
        slip slow smoke soar span spark speak specify spend split spread spur stage stand start
        state stay steal stem stimulate stipulate stop store straddle strengthen stretch strike
        struggle study submit subsidise substitute succeed suffer suggest supply support surge
        surpass surround survey survive suspend sustain swallow tackle take talk target teach tell
        tend test testify think threaten top total touch trace track trade train transfer transform
        translate transmit travel treat trigger triple try turn undergo undermine understand unveil
        update upgrade urge use vacate value vary verify view violate visit volunteer vote wait walk
        want warn warrant waste weaken wear weigh welcome widen win withdraw work worry worsen write
        yield"""
    ),
    never_nouns=words(
        """acquire add affect agree allow amount appear apply appoint approve argue assign attach attract
        become begin believe belong bring carry cater cite coincide collect compete comprise
        consider consist consume contain continue contribute correspond create decide deliver depend
        describe detect deteriorate determine develop disappear disclose divide dominate drink
        emerge emit employ enable encompass endorse enforce enhance ensure enter erode establish
        exceed exist expect expire explain facilitate fail find follow fulfil generate get give
        govern grow happen have identify imply include incur indicate inherit insist integrate
        involve jeopardise keep know learn lose maintain make meet merge obey occur operate
        originate outweigh own pay persist possess precede prepare prescribe preserve prioritise
        produce prohibit propose protect prove provide publish pursue raise receive recognise
        recognize recommend reduce refuse regulate reimburse reinforce rely remain remove represent
        require resist respond restore restrict retain reveal say see seek seem sell send serve
        spend submit subsidise succeed suffer suggest sustain take teach tell tend testify threaten
        transform undermine understand vary violate want weaken write"""
    ),
    endings=("ed",),
    pasts=words(
        """arose ate awoke bade became began blew broke chose came did drank drew drove fell flew forbade
        forgot froze gave went grew hid knew lay overcame overtook rang ran rode rose sang sank saw shook
        shrank slew spoke lasted sprang stank stole strove swam swore swung took threw tore trod underwent
        undertook was were withdrew woke wore wove wrote"""
    ),
    participles=words(
        """bent bet bled bought bound bred brought built burnt burst cast caught clung cost crept cut dealt
        dug dreamt fed felt fought found fled flung forecast got ground had heard held hit hung hurt kept
        knelt laid leapt learnt led left lent let lit lost made meant met misled outbid outdid paid put
        quit read rid said sat sent set shed shone shot shut slept slid sold sought spelt spent spilt
        split spread spun stood stuck struck strung stung swept swung taught thought told understood
        upheld upset wept wet withheld withstood won wound"""
    ),
    plurals=words("we i you they people women men children police who"),
    determiners=words(
        """the a an this that these those my your his her its our their every each some any no all both
        either neither another such what whose"""
    ),
    prepositions=words(
        """about above across after against along amid among amongst around as at before behind below beneath
        beside besides between beyond by concerning despite down during except excluding following for
        from in including inside into like near of off on onto out outside over past per prior regarding since
        than through throughout to toward towards under underneath unlike until up upon versus via with
        within without according"""
    ),
    adverbs=words(
        """also still already now only just not never ever always often usually sometimes frequently rarely
        seldom then even almost nearly about approximately around roughly currently recently finally
        probably possibly perhaps likely together alone each all both again once more less well far too
        very so thus therefore hence then soon later earlier actually simply"""
    ),
    connectives=phrases(
        """however; additionally; in addition; also; moreover; furthermore; besides; as well; in fact;
        indeed; overall; in total; in all; therefore; thus; hence; as a result; consequently; accordingly;
        for example; for instance; in particular; notably; specifically; meanwhile; in the meantime;
        nevertheless; nonetheless; still; similarly; likewise; conversely; by contrast; in contrast; on
        the other hand; on the one hand; first; second; third; firstly; secondly; thirdly; finally;
        lastly; and; but; so; yet; or; then; again; importantly; interestingly; significantly;
        unfortunately; fortunately; sadly; of course; clearly; in short; in other words; that is; simply
        put; to date; as mentioned; altogether; taken together; more importantly; crucially; what is more;
        at the same time; even so; by comparison; in comparison; as such; so far"""
    ),
    coordinators=words("and but or nor yet so"),
    adding=words("and"),
    contrasting=words("but nor yet so"),
    relatives=words("who whom which that whose where"),
    subordinators=words(
        """which who whom whose where while whilst whereas although though because since after before as so
        making meaning according compared resulting suggesting leading bringing leaving including
        excluding with up down equivalent even especially particularly despite notwithstanding down"""
    ),
    breaks=words("while whilst whereas although though because"),
    according=words("according"),
    conditions=words("if unless whether provided assuming until except without when once"),
    comparisons=phrases(
        """compared with; compared to; in comparison with; in comparison to; as against; against; versus; up
        from; down from; up on; down on; rather than; as opposed to; unchanged from; the same as"""
    ),
    pointing=words("it they them this these those such he she him here"),
    standing={"it": False, "they": True, "he": False, "she": False},
    persons=words("he she"),
    subjects=words("i we they he she it you"),
    facts=words("fact"),
    appended=words("worth valued costing totalling totaling averaging"),
    circumstances=words("in at on during after amid for by through as over ahead before"),
    excluding=words("excluding including barring counting assuming depending"),
    bare=words("figure figures total proportion percentage"),
    doubting=words(
        "not never n't nor without deny denies denied doubt doubts doubted dispute disputes disputed"
    ),
    possessives=words("its their his her"),
    openings=words("there is are was were have has been some the a an another further"),
    dating=words(
        "in during since over by until between from on for the to at within of effective starting beginning"
    ),
    origins=words("from"),
    ends=words("end beginning start"),
    absolutes=words("with"),
    participial=("ing",),
    more=words("more less fewer than"),
    than=words("than"),
    equal=words("as"),
    counting=words("half twice thrice double one two three four five six seven eight nine ten most"),
    partitives=words("of"),
    wholes=phrases("out of; out of the; out of a; of a total of; out of a total of"),
    naming=words(
        """part parts chapter volume issue page pages line step stage phase item note number version level
        type grade room flight route size aged age ages code form paragraph title tel phone fax call no row
        column question option"""
    ),
    parting=words("first second third fourth last latter other better worse upper lower"),
    telling=words(
        """said says say found finds find show shows showed shown reported reports report estimated estimates
        estimate announced announces confirmed confirms noted notes added adds stated states revealed
        reveals indicated indicates indicate concluded concludes suggests suggest suggested told
        calculated calculates believe believes warned warns recorded observed learned learnt explained
        explains tell means meaning telling noting showing finding suggesting estimating warning adding
        announcing saying confirming revealing indicating reporting explaining
        promised promises pledged pledges vowed vows predicted predicts
        announce confirm conclude assure replied answered responded acknowledged admitted heard"""
    ),
    changes=words(
        """increase decrease rise fall reduction drop gain growth jump cut decline change improvement hike
        surge"""
    ),
    agents=words("by"),
    saying=words("said says believes argues"),
    tails=phrases(
        """due to; because of; as a result of; thanks to; owing to; as part of; in order to; on average;
        for the first time; according to; in line with; in addition to; as well as; in response to;
        with the aim of; so that; during this period; over this period; in this period; over the period;
        during the period; in the same period; over the same period"""
    ),
    purpose=words("to"),
    reasons=words("for"),
    taking=words("take takes took taken cost costs"),
    governing=words(
        """likely unlikely able unable willing ready due enough too allowed required expected right plan plans
        ability power powers need chance opportunity permission capacity obliged entitled eligible"""
    ),
    totals=words("number numbers total totals toll count headcount"),
    bounds=(" before ", " after ", " prior to "),
    occasions=words("after"),
    placing=words("where"),
    studies=words(
        "study studies survey surveys trial trials review analysis poll sample consultation census"
    ),
    amounts=words("many much few little several"),
    arguments=words(
        """cause causes reason reasons way ways thing things question questions point points lesson lessons
        step steps part parts category categories kind kinds type types aspect aspects principle principles
        pillar pillars stage stages theme themes objective objectives priority priorities area areas factor
        factors element elements option options example examples chapter chapters section sections topic
        topics argument arguments"""
    ),
    including=words("include includes included including"),
    complement="that",
    leading=words("to"),
    ties=words("is are was were be been being of at by"),
)
