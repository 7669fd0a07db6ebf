"""English: what stands beside a number."""

from briefgen.languages.beside import Beside
from briefgen.languages.lists import ordered, phrases

BESIDE = Beside(
    times=ordered("twice thrice double triple treble quadruple"),
    times_as=ordered("many much likely high large big often fast long great"),
    times_the=ordered("number rate average amount level size share proportion figure total cost price limit"),
    each=ordered(
        """second minute hour day night week month quarter year person capita head household share mile gallon
        barrel tonne ton foot metre meter kilogram kilometre kilometer litre liter pound ounce century decade
        unit child pupil student patient worker employee game ticket piece bottle user vehicle acre hectare
        family adult visit trip kilo pint dozen"""
    ),
    heads=ordered("hundred capita head"),
    each_many=ordered("births years hours miles people residents women children men adults"),
    no_rate=ordered("earlier ago later before after"),
    ending=ordered("and in of for or on at to by as per was is were are from"),
    loosely=ordered("about around nearly almost some just even"),
    bounding=phrases("more than; over; up to"),
    people=ordered(
        """children people adults women men girls boys persons those youths residents workers patients kids"""
    ),
    aging=ordered("under over below above"),
    old=ordered("year years month months week weeks day days"),
    negative=ordered("minus negative"),
)
