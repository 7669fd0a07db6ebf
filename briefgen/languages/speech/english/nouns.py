"""English nouns of those who can speak; data. An ending counts where no list has the word."""

from __future__ import annotations

from briefgen.languages.lists import ordered, words

PEOPLE = words(
    """adult aide ally ambassador analyst applicant assistant attendant aunt author aunt bishop boss boy
    bride brother campaigner candidate captain caller chair champion chief child clergy clerk client coach
    colleague colonel commentator companion consultant contestant cook correspondent councillor couple cousin
    critic crew customer dad daughter dean delegate deputy detective diplomat director doctor editor elder
    employee expert fan father feminist fellow figure foe freshman friend general girl governor graduate
    grandfather grandmother guard guest guide head heir hero host hostess human husband imam informant
    inhabitant inmate insider judge junior juror kid king lad lady lawyer lead liberal lieutenant local
    loyalist magistrate major male female man mate mayor mechanic member militant minister mom mother mum
    nanny nephew niece neighbour neighbor nominee novelist nun nurse officer official operative opponent
    outsider owner parent participant partner passenger patient patron peer person pilot pioneer poet
    politician pope preacher president priest prince princess principal professor proponent provost public
    pupil queen rabbi reader rebel recruit refugee relative reporter representative resident respondent rival
    saint scholar secretary senator senior sergeant sheriff sibling signatory sir sister skeptic sceptic
    soldier solicitor son source sovereign specialist spokesman spokesperson spokeswoman sponsor spouse
    staffer stepfather stepmother stranger student subscriber successor surgeon surrogate survivor suspect
    sympathizer teen tenant tourist trainee treasurer trustee tutor twin tycoon uncle undergraduate user vet
    veteran victim villager visionary volunteer voter ward warden widow widower wife witness woman worker
    youngster youth colleague counterpart predecessor intellectual individual executive conservative
    progressive radical moderate democrat republican activist attorney academic athlete detainee employee
    interviewee attendee nominee advocate associate candidate delegate magnate mate prelate"""
)
"""In the singular; plurals on -s and -es count, too."""
PLURALS = words(
    "people men women children clergy police staff folk folks kids wives media press alumni crew kin"
)
ENDINGS = ordered("er or ist ian man woman men women ologist crat eer ant ent maker person")
"""Of nouns that mostly name people; the plural, too."""
NO_PEOPLE = words(
    """answer banner barrier border bumper cancer center chapter character charter cluster computer corner
    counter cover danger disaster door factor feature filter finger flavor floor folder hammer harbor honor
    humor layer ladder laser latter ledger letter lever liver locker marker matter meter mirror monitor motor
    murder number offer order other paper parameter pepper poster power prayer quarter register remainder
    river rubber rumor scooter sector semester server shelter shoulder silver spider sticker summer supper
    terror theater thunder timber tower tractor transfer trigger tumor vector vapor weather whisper winter
    wonder calculator elevator generator indicator printer browser router container trailer helicopter error
    mirror favor labor color behavior endeavor odor armor ardor fervor splendor vigor manner dinner gender
    render tender wrapper copper water air fire chair after under over ever never rather moment comment
    document argument statement department government parliament amendment agreement environment development
    treatment movement payment instrument document requirement assessment segment investment management
    statement announcement arrangement content event intent extent percent cent component continent element
    equipment experiment fragment improvement measurement ointment pigment restaurant grant plant elephant
    want covenant warrant variant constant accent talent patent incident accident precedent present moment
    gent rent scent current torrent ornament increment settlement"""
)
"""Nouns with such an ending that name nobody."""
BEHIND = words("close familiar involved aware present privy briefed")
"""Adjectives behind their noun: a source close to the talks."""
BODIES = words(
    """academy administration agency alliance army assembly association authority band bank bench board body
    branch brigade bureau business cabinet campaign camp caucus center centre chamber charity church circle
    city club coalition collective college commission committee community company conference confederation
    congress consortium convention corporation council country county court crowd delegation department
    directorate embassy establishment executive faction faculty family federation field firm force forum
    foundation fund gallery gang government group guild hospital house industry inspectorate institute
    institution jury kremlin league legislature library magazine majority management ministry minority
    mission monarchy movement museum nation network newspaper office opposition orchestra organisation
    organization outlet panel parliament parish partnership party police port practice programme province
    publication publisher publishing quango region register regulator religion republic school secretariat
    senate service shop side society staff state station store studio syndicate synod task team temple
    think-tank tank town trade tribunal troop troupe trust union unit university utility watch watchdog
    website white wing works campaign times post news journal press tribune herald observer guardian
    telegraph chronicle gazette treasury"""
)
"""Bodies that speak through people; in the singular."""
WORKS = words(
    """act advisory affidavit agreement amendment announcement article bill blog book brief briefing brochure
    bulletin bylaw charge charter circular clause code column comment communiqué complaint constitution
    contract convention cover decision declaration decree directive document draft editorial email epistle
    essay evaluation filing finding findings guidance guide guidelines guideline handbook headline indictment
    injunction invitation judgment judgement law lawsuit leaflet letter manifesto manual memo memoir
    memorandum message motion newsletter note notice opinion order paper pamphlet petition plaque poem policy
    post preamble press profile proposal readout reader record report resolution review rule ruling release
    script speech statement statute story study submission summary survey testimony text transcript treaty
    tweet verdict warrant will writ story advertisement ad advert caption"""
)
"""Documents that say something by themselves."""
NOBODY = words(
    """something nothing anything everything nobody no-one none somebody someone anybody anyone everyone
    everybody"""
)
NEGATIONS = words("not n't never cannot no neither nor hardly")
DENYING = words("deny denies denied denying dispute disputes disputed disputing")
MODALS = words("might may could would should can must 'd")
"""Before a verb of speech they say that somebody may say something, not that anybody did."""
CONDITIONS = words("if unless whether whenever")
ROLES = words(
    """president minister secretary senator governor mayor director chairman chairwoman chair chief officer
    executive spokesman spokeswoman spokesperson professor commissioner ambassador leader founder head
    manager editor author analyst economist lawyer attorney strategist campaigner activist researcher
    scientist fellow journalist expert adviser advisor critic advocate candidate nominee coach owner
    partner member lawmaker legislator representative congressman congresswoman lecturer consultant
    specialist doctor physician psychologist historian democrat republican judge sheriff detective
    predecessor successor counterpart deputy colleague rival opponent challenger boss
    commander general pastor bishop resident voter teacher student mother father treasurer coordinator
    aide veteran actor actress singer writer reporter host columnist partner trustee curator engineer
    premier chancellor vice-chancellor chairperson secretary-general under-secretary undersecretary
    director-general administrator inspector ombudsman rapporteur coroner superintendent comptroller
    auditor registrar envoy taoiseach clerk whip provost rector convener convenor"""
)
OF_FIELDS = words(
    """minister secretary director professor head commissioner candidate adviser advisor manager officer
    lecturer reader doctor dean curator coordinator chief editor"""
)
"""Roles that are of a field as often as of a body: director of Health and Wellbeing at X."""
ORGANISATIONS = words(
    """campaign university committee party house department agency institute foundation center centre
    council association group company corp inc ltd news times post journal union court office ministry
    bank coalition commission congress senate administration organization organisation police board
    bureau service network fund society trust international press street"""
)
VIEWS = words(
    "view opinion sentiment position stance charge claim accusation phrase term description comparison"
)
"""What the words before are, where somebody shares or rejects it: "...", a view echoed by X."""
CUE_NOUNS = words(
    """statement message warning response answer verdict reply tweet comment remark argument claim conclusion
    reaction assessment explanation words advice assertion accusation complaint contention declaration
    description observation plea promise pledge prediction question rebuke retort suggestion testimony
    announcement insistence admission criticism letter email post"""
)
"""Nouns by which somebody's words are named."""
DISPLAYS = words(
    """banner banners placard placards poster posters sign signs billboard billboards sticker stickers plaque
    plaques inscription inscriptions graffiti slogan slogans motto headline headlines t-shirt t-shirts shirt
    shirts badge badges label labels caption captions hashtag hashtags leaflet leaflets flag flags
    signpost signposts noticeboard noticeboards"""
)
TITLE_NOUNS = words(
    """show program programme film movie book song album novel series documentary column article essay
    podcast newspaper magazine report paper episode titled entitled headlined called dubbed named
    nicknamed so-called slogan hashtag campaign host author star hit memoir play opera painting game
    single track video bestseller entitled word words term terms phrase acronym headline"""
)
SPOKEN_OF = words("show film movie book song report paper article column campaign essay series game headline")
"""Those that somebody may speak of: called the report "wide of the mark" gives no title."""
RESERVING = NEGATIONS | MODALS | CONDITIONS | DENYING
"""One of them stands in every sentence that denies or supposes what somebody says."""
