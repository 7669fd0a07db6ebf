"""English: what stands beside a number."""

from briefgen.languages.beside import Beside, Sums
from briefgen.languages.lists import ordered, phrases

BESIDE = Beside(
    times=ordered("twice thrice double triple treble quadruple"),
    times_as=ordered("many much likely high large big often fast long great"),
    times_the=ordered("number rate average amount level size share proportion figure total cost price limit"),
    each=ordered(
        """second minute hour day night week month quarter year person capita head household share mile
        gallon barrel tonne ton foot metre meter kilogram kilometre kilometer litre liter pound ounce
        century decade unit child pupil student patient worker employee game ticket piece bottle user
        vehicle acre hectare family adult visit trip kilo pint dozen"""
    ),
    heads=ordered("hundred capita head"),
    each_many=ordered("births years hours miles people residents women children men adults"),
    no_rate=ordered("earlier ago later before after"),
    ending=ordered("and in of for or on at to by as per was is were are from"),
    loosely=ordered("about around nearly almost some just even"),
    bounding=phrases("more than; over; up to"),
    people=ordered(
        """children people adults women men girls boys persons those youths residents workers patients
        kids"""
    ),
    aging=ordered("under over below above"),
    coining=phrases("US; us; U.S.; UAE; CFA; CFP; &; new; hard"),
    sized=ordered("long wide high deep thick tall"),
    aged="old",
    old=ordered("year years month months week weeks day days"),
    pointing=ordered("these those them which whom"),
    determining=ordered("the its their his her our all these those some"),
    sizing=ordered("about nearly planned total original remaining current"),
    possessive=ordered("the its their his her our my your"),
    limiting=phrases("only; just; more than; about; some"),
    comparing=ordered("compared versus from against to than and"),
    more=ordered("more fewer less"),
    compared=ordered("as more less higher lower fewer"),
    before_part=ordered("by to than nearly almost about around over under least roughly up down"),
    after_part=ordered("in by to from since on at this last compared and over between after during for"),
    no_whole=ordered(
        """people children men women per percent million thousand hundred years months weeks days hours
        minutes games matches seasons attempts cities countries places towns schools states homes
        houses rooms parts"""
    ),
    least=phrases("at least; at most; more than; only; exactly"),
    ranked=ordered("top bottom first last next final other those these the all"),
    counted=ordered(
        """than about around roughly approximately some nearly almost over under least most to estimated
        as of total just only another all"""
    ),
    dating=ordered(
        "in since by from until till during after before late early mid circa year and to between"
    ),
    measured=ordered(
        """hours metre metres meter meters mile miles people tonne tonnes ton tons hectare hectares acre acres
        feet"""
    ),
    spans=ordered("period course span year years month months week weeks day days decade"),
    negative=ordered("minus negative"),
)

SUMS = Sums(
    wholes=phrases("the; its; all; these; those; their; a total of; some"),
    remaining=phrases(
        "the remaining; the rest; the other; the others; the remainder; and remaining; with remaining"
    ),
    total=phrases("total; totals; grand total; grand totals"),
    summed=ordered("all sum together"),
)
