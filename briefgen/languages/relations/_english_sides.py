"""English: words that say more or less, pairs of contraries, and words that exclude each other."""

from briefgen.languages.lists import words

UP = words(
    """rise rises rose risen rising grow grows grew grown growing growth increas* climb* jump* soar*
    surg* gain gained gains expand* escalat* raise raised raises raising lift lifted boost* more
    higher greater larger longer faster upward upwards up improv* doubl* trebl* tripl* quadrupl*
    strengthen* accelerat* exceed* outnumber* rebound* hike*"""
)
DOWN = words(
    """fall falls fell fallen falling drop drops dropped dropping declin* decreas* shrank shrink*
    shrunk reduc* lower lowered lowers less fewer smaller shorter slower downward downwards down dip
    dipped slump* plung* tumbl* contract contracted contracting halv* cut cuts cutting diminish*
    dwindl* slash* lessen* weaken* worsen* ease eased eases easing"""
)
OPPOSITES = (
    (
        words("support supports supported supporting back backs backed favour* favor* endors* welcom*"),
        words("oppos* reject* resist* condemn* against"),
    ),
    (
        words("accept accepts accepted accepting approv* grant grants granted"),
        words("reject* refus* declined"),
    ),
    (
        words("allow* permit* legal* authoris* authoriz*"),
        words("ban bans banned forbid* forbade prohibit* illegal*"),
    ),
    (words("use uses used using adopt*"), words("avoid* shun*")),
    (
        words("open opens opened opening reopen*"),
        words("close closes closed closing closure* shut shuts shutting"),
    ),
    (words("gain gains gained gaining"), words("lose loses lost losing")),
    (words("win wins won winning"), words("lose loses lost losing")),
    (words("pass passes passed"), words("fail fails failed failing")),
    (words("includ* contain*"), words("exclud* omit*")),
    (words("majority"), words("minority")),
    (words("prais* welcom* applaud* commend*"), words("criticis* criticiz* condemn* denounc* deplor*")),
    (words("carried adopted"), words("lost defeated rejected")),
    (words("met meets reached reaches achieved achieves"), words("miss misses missed missing")),
    (words("above"), words("below")),
    (words("before"), words("after")),
    (
        words("start starts started starting begin* began begun launch*"),
        words("end ends ended ending stop stops stopped halt*"),
    ),
    (words("agree agrees agreed"), words("disagree* disput* deny denies denied")),
    (words("confirm*"), words("deny denies denied retract*")),
    (words("true correct accurate"), words("false untrue incorrect inaccurate wrong")),
    (words("safe safer"), words("unsafe dangerous")),
    (words("likely"), words("unlikely")),
    (words("import imports imported"), words("export exports exported")),
    (
        words("join joins joined joining enter enters entered"),
        words("leave leaves left leaving quit quits"),
    ),
    (words("hire hires hired hiring recruit*"), words("dismiss* fires fired sack sacked")),
    (words("better best"), words("worse worst")),
    (words("often frequently"), words("rarely seldom")),
    (words("public"), words("private")),
    (words("remember* recall*"), words("forget* forgot*")),
    (words("high"), words("low")),
    (words("early"), words("late")),
    (words("strong stronger"), words("weak weaker")),
    (words("agree agrees agreed consent*"), words("refuse refuses refused refusing declined")),
    (words("admit admits admitted concede* confess*"), words("deny denies denied denying")),
    (words("guilty convicted"), words("innocent acquitted cleared")),
    (words("succeed* success successful"), words("fail fails failed failing failure unsuccessful")),
    (words("possible"), words("impossible")),
    (words("present"), words("absent")),
    (words("buy buys bought buying purchas*"), words("sell sells sold selling")),
    (words("lend lends lent lending"), words("borrow borrows borrowed borrowing")),
    (words("widen widens widened widening"), words("narrow narrows narrowed narrowing")),
    (words("easy easier"), words("difficult harder")),
    (words("cheap cheaper"), words("expensive dearer")),
    (words("full"), words("empty")),
    (words("voluntary optional"), words("compulsory mandatory obligatory")),
    (words("minimum"), words("maximum")),
    (words("optimistic optimism"), words("pessimistic pessimism")),
    (words("positive positively"), words("negative negatively")),
    (words("stable"), words("unstable")),
    (words("heavier heaviest"), words("lighter lightest")),
    (words("older oldest"), words("younger youngest")),
    (words("rich richer richest"), words("poor poorer poorest")),
    (words("sufficient"), words("insufficient")),
    (words("satisfied"), words("dissatisfied unsatisfied")),
    (words("legal lawful"), words("illegal unlawful")),
    (words("temporary temporarily"), words("permanent permanently")),
    (words("profit profits profitable"), words("loss losses unprofitable")),
    (words("surplus"), words("deficit shortfall")),
    (words("visible"), words("invisible")),
    (words("known"), words("unknown")),
    (words("arriv*"), words("depart departs departed departing")),
    (words("appoint*"), words("dismiss* removed")),
    (words("attract*"), words("deter deters deterred repel*")),
    (words("help helps helped helping"), words("hinder* hamper* harm harms harmed")),
    (words("encourag*"), words("discourag* deter deters deterred")),
    (words("alive surviv*"), words("dead die dies died dying death* kill*")),
    (words("present presence"), words("absent absence")),
    (words("victory wins"), words("defeat")),
    (words("pleased"), words("disappointed angry")),
)
EXCLUSIVE = (
    words("before after during until since"),
    words("north south east west northern southern eastern western"),
    words("mother father"),
    words("son daughter"),
    words("brother sister"),
    words("husband wife"),
    words("male female"),
    words("boys girls"),
    words("men women"),
    words("man woman"),
    words("morning evening afternoon night"),
    words("winter summer spring autumn"),
    words("import imports export exports"),
    words("weekly daily monthly yearly annual annually hourly quarterly"),
    words("inside outside"),
    words("local national regional global international federal"),
    words("upper lower"),
    words("left right"),
    words("for against"),
    words("with without"),
    words("if unless"),
    words("mothers fathers"),
    words("sons daughters"),
    words("brothers sisters"),
    words("husbands wives"),
    words("day night"),
    words("days nights"),
)
