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
        """accept accommodate account achieve act add address adjust adopt affect agree aim allocate allow
        announce appear apply approve argue arrive ask assess assist assume attack attend attract
        average avoid award back ban bear become begin believe belong benefit block boost break
        bring build buy call carry cause change charge choose claim climb close collect come commit
        compare complete comprise conclude conduct confirm consider consist contain continue
        contribute cost count cover create cross cut deal decide decline decrease define deliver
        demand demonstrate deny depend derive describe determine develop die differ discover discuss
        distribute double draw drive drop earmark earn eat eliminate employ enable encourage end
        engage enjoy ensure enter equal establish estimate evaluate examine exceed exist expand
        expect experience explain explore export express extend face fail fall feature feel fight
        fill find finish fix flee fly follow force form found fund gain generate get give go govern
        graduate grant grow halve handle happen have help hire hold host identify implement import
        impose improve include increase indicate inform inspect install intend introduce invest
        investigate invite involve issue join jump justify keep kill know lack launch lead learn
        leave lend let like limit list live lose lower maintain make manage mark marry mean measure
        meet migrate miss monitor move need note number observe obtain occupy occur offer open
        operate oppose outnumber outpace oversee owe own participate pass pay perform plan plant
        play plunge poll predict prefer prepare present prevent process produce project promise
        promote propose protect prove provide publish purchase push put quadruple qualify question
        quit raise range rank reach read receive recommend record recover recycle reduce refer
        reflect refuse register reject release rely remain remove rent repair replace reply report
        represent request require rescue resolve respond result retire return reveal rise risk run
        save say secure see seek seem select sell send serve set settle shed shoot show shrink shut
        sign sink sit slide slip slow smoke soar spark speak specify spend split spread stage stand
        start state stay steal stop store strengthen strike struggle study submit suffer suggest
        supply support surge surpass survey survive suspend sustain take talk target teach tell tend
        test think threaten top total trade train travel treat triple try turn undergo understand
        urge use value vary view visit volunteer vote wait walk want warn waste wear weigh welcome
        widen win work worsen write yield"""
    ),
    never_nouns=words(
        """add affect agree allow appear apply approve argue attract become begin believe belong bring carry
        collect comprise consider consist contain continue contribute create decide deliver depend
        describe determine develop employ enable ensure enter establish exceed exist expect explain
        fail find follow generate get give govern grow happen have identify include indicate involve
        keep know learn lose maintain make meet occur operate own pay prepare produce propose
        protect prove provide publish raise receive recommend reduce refuse rely remain remove
        represent require respond reveal say see seek seem sell send serve spend submit suffer
        suggest take teach tell tend threaten understand vary want write"""
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
    standing={"it": False, "they": True},
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
    studies=words("study studies survey surveys trial trials review analysis poll sample"),
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
