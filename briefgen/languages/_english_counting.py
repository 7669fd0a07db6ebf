"""English: what numbers count, and what they only name, as the search for quantities reads it."""

from briefgen.languages.figures import Counting
from briefgen.languages.lists import phrases, words

COUNTING = Counting(
    labels=phrases(
        """Section; Sections; Sect; Chapter; Chapters; Article; Articles; Table; Tables; Figure; Figures; Fig;
    Figs; Page; Pages; Part; Parts; Volume; Vol; Issue; No; Nos; Number; Row; Room; Route; Highway;
    Interstate; Flight; Phase; Stage; Step; Level; Type; Grade; Tier; Category; Class; Group; Appendix;
    Annex; Schedule; Clause; Paragraph; Rule; Regulation; Resolution; Amendment; Proposition; Prop;
    Title; Version; Model; Series; Season; Episode; Game; Day; Week; Round; Lap; Channel; Radio;
    Formula; Group of; Box; Unit; Apt; Suite; Floor; Gate; Platform; Line; Lot; Zone; Area; District;
    Division; Eq; Equation; Ref; Note; Item; Question; Act; Scene; Verse; Psalm; Order; Case; Docket;
    Block; Building; Terminal; Runway; Pier; Track; Top; Big; Boeing; Airbus; Windows; iPhone; iPad;
    Android; iOS; Galaxy; Xbox; PlayStation; Apollo; Agenda; Vision; Fortune; Forbes; Catch; Studio;
    Euro; Super Bowl; World War; Sustainable Development Goal; SDG; Goal"""
    ),
    small_labels=phrases(
        """section; chapter; article; table; figure; page; pages; volume; row; room; route; phase; stage;
    step; level; type; grade; tier; category; class; group; appendix; annex; clause; paragraph; version;
    season; episode; channel; line; lot; zone; question; no; number; numbered; cohort; chromosome; exon;
    codon; residue; footnote; equation; eq; ref; recommendation; objective; pillar; principle; priority;
    junction; platform; terminal; runway; lane; pier; flat; apartment; precinct; module; verse; borehole;
    turbine; reactor; serial"""
    ),
    singly=phrases(
        """day; week; month; year; cluster; sample; specimen; experiment; scenario; model; option; site; core;
    bed; station; plot; cell; position; grid; gate; block; building; ward; district; lesson; note; item;
    reference; case; test; run; trial; arm; condition; mission; flight; bus; patient; participant;
    subject; player; target; goal; node"""
    ),
    indexes=phrases(
        """S&P; S & P; S&P/ASX; S&P/TSX; S&P/NZX; FTSE; FTSEurofirst; Nikkei; Nasdaq; NASDAQ; Dow; Russell;
    CAC; DAX; MDAX; STOXX; Stoxx; Stoxx Europe; ASX; TSX; CSI; KOSPI; Hang Seng; Fortune; Forbes; MSCI;
    IBEX; OMX; Topix; Sensex; Nifty; BSE; AEX; SMI; Wilshire"""
    ),
    contests=phrases(
        """won; win; wins; beat; beats; lost; lose; loss; lead; led; leads; score; draw; drew; defeat;
    defeated; victory; record; trail; trailing; ahead; behind; tie; tied; game; vote; voted; ruling"""
    ),
    streets=phrases(
        """Street; St; Road; Rd; Avenue; Ave; Lane; Drive; Boulevard; Blvd; Square; Place; Terrace; Highway"""
    ),
    ends=words(
        """a about above according across after again against ago all also although am among an and another
    any are around as at away back be because been before behind being below between both but by came can
    come could did do does done down due during each either else even ever every except fell few for from
    gained get given go going gone got grew had has have he her here him his how however if in including
    inside instead into is it its itself jumped just last later less let like linked made make may me
    might more most much must my near never next no nor not now of off on once one only onto or other our
    out outside over own past per plus put rather received reported risen rose rising said say says scored
    see she should since so some such than that the their them then there these they this those though
    through throughout to together too took toward towards under unless until up upon us used using versus
    via was we went were what when where whereas whether which while who whom whose why will with within
    without would yet you your came died killed fell won lost paid sold showed found left worth higher
    lower long wide deep tall high thick aged compared early late today yesterday tomorrow tonight
    currently annually daily weekly monthly apiece shy respectively overall altogether total percent needs
    wants gets makes takes has comes goes seems remains stands means shows includes contains requires
    represents amounts equals lives works belongs depends consists use used need want live work die suffer
    say think believe feel agree agreed know lack own hold attend die died receive lost wait waited
    skipped earn earned spend spent cost costs signed joined attended supported opposed faced failed
    passed caused led rise fall increase increased decreased dropped"""
    ),
    plurals=words(
        """people children men women police cattle sheep fish staff feet teeth mice data media criteria
        youth"""
    ),
    singulars=words(
        """is us this thus plus bus gas virus crisis basis analysis series species means always perhaps yes"""
    ),
    millions=words(
        """people persons households jobs homes customers users voters children doses barrels viewers patients
    workers vehicles cars passengers visitors tests units shares subscribers members students pupils
    adults women men families trips tickets views downloads copies residents inhabitants citizens speakers
    listeners readers refugees migrants animals birds trees records accounts cases deaths dollars pounds
    euros followers items tonnes tons hectares acres litres gallons bushels square cubic"""
    ),
    openings=words(
        """the in on at by of and but to for a an some about over under from with after before since up"""
    ),
    attributive=words(
        """sports savings arms goods sales systems communications operations rights women's children's parents
    veterans drugs jobs news awards appeals customs accounts complaints futures options securities bonds
    games arts humanities vehicles services works trades systems forces series species women men children
    people police data media ladies boys girls workers farmers earnings holdings singles doubles athletics
    economics politics physics mathematics electronics genetics logistics statistics communications foods
    drinks"""
    ),
    listed=words("Sections Chapters Articles Tables Figures Figs Pages Parts Nos"),
)
