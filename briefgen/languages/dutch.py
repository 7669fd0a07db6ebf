"""Dutch."""

from briefgen.languages._dutch_documents import GENRES, STANCES
from briefgen.languages.figures import Hedges, Numbers
from briefgen.languages.lists import counted, inflected, ordered, phrases, valued, whole, words
from briefgen.languages.relations.dutch import RELATIONS
from briefgen.languages.table import Language, Printed

NUMBERS = Numbers(
    decimal=",",
    thousands=".",
    months=ordered(
        """januari/jan februari/feb maart/mrt april/apr mei juni/jun juli/jul augustus/aug september/sept/sep
        oktober/okt november/nov december/dec"""
    ),
    pieces=counted(
        n0="en/ën/én",
        n1="een/één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien",
        n16="zestien zeventien achttien negentien",
        t20="twintig dertig veertig vijftig zestig zeventig tachtig negentig",
        h100="honderd",
        n1000="duizend",
    ),
    zero=ordered("nul"),
    joint=r"(?:\s+)?",
    ones_first=True,
    alone=frozenset(ordered("een één")),
    mixed=valued(
        """anderhalf/anderhalve = 3/2; tweeënhalf/tweeëneenhalf = 5/2; drieënhalf/drieëneenhalf = 7/2;
        vierenhalf/viereneenhalf = 9/2; vijfenhalf/vijfeneenhalf = 11/2; zesenhalf/zeseneenhalf = 13/2;
        zevenenhalf = 15/2; achtenhalf = 17/2; kwartmiljoen = 250000; driekwartmiljoen = 750000"""
    ),
    determiners=ordered("een"),
    definite=ordered("de deze die alle zijn hun"),
    articles=ordered("een één"),
    large=whole(
        """honderd = 2; duizend = 3; miljoen/miljoenen = 6; miljard/miljarden = 9; biljoen/biljoenen =
        12; biljard = 15"""
    ),
    short=whole("mln = 6; mln. = 6; mio = 6; mld = 9; mld. = 9; mrd = 9; k = 3"),
    dozens=ordered("dozijn"),
    vague=whole(
        """tientallen = 10; dozijnen = 12; honderden = 100; duizenden = 1000; miljoenen = 1000000; miljarden
        = 1000000000"""
    ),
    halves=phrases("de helft; helft; half; halve"),
    point=("komma",),
    and_a_half=phrases("eneenhalf; en een half; en een halve"),
    parts=whole(
        """derde/derden = 3; kwart/kwarten/vierde/vierden = 4; vijfde/vijfden = 5; zesde/zesden = 6;
        zevende/zevenden = 7; achtste/achtsten = 8; negende/negenden = 9; tiende/tienden = 10;
        twintigste = 20; honderdste/honderdsten = 100; duizendste = 1000"""
    ),
    out_of=phrases("op de; op elke; van de; op"),
    ordinals=ordered("eerste/1e/1ste tweede/2e/2de derde/3e/3de vierde/4e/4de"),
    factors=valued("dubbel/het dubbele = 2")
    | inflected(
        """verdubbel = 2; verdrievoudig = 3; verviervoudig = 4; vervijfvoudig = 5; verzesvoudig = 6;
        verzevenvoudig = 7; vertienvoudig = 10; halveer/gehalveer = 1/2""",
        "d de den en t",
    )
    | valued(
        "halveren = 1/2; tweemaal = 2; driemaal = 3; viermaal = 4; vijfmaal = 5; zesmaal = 6; tienmaal = 10"
    ),
    fold=phrases("-voud; -voudig; -voudige; keer; maal; x"),
    multiplied=phrases("vermenigvuldigd met; vermenigvuldigt met; vermenigvuldigde met; met een factor"),
    divided=phrases("gedeeld door"),
    rounded=whole(
        """tiental = 10; twintigtal = 20; dertigtal = 30; veertigtal = 40; vijftigtal = 50; zestigtal = 60;
        honderdtal = 100; duizendtal = 1000"""
    ),
    mille=phrases("promille"),
    basis=phrases("basispunt; basispunten"),
    percent=phrases("procent; pct"),
    points=phrases("procentpunt; procentpunten; procentpunt(en); pp"),
    names=valued("uren = uur; jaren = jaar; ton/tonnen = metrische ton"),
    of=phrases("van"),
    per_each=phrases("voor elke; voor elk; voor iedere; voor ieder"),
    per=phrases("per; in de"),
    to=phrases("tot; tot en met; t/m; à"),
    between=(("tussen", "en"),),
    ranging=ordered("variëren varieert varieerde lopen loopt liepen"),
    start=ordered("van"),
    moved=words(
        """ging gingen gaat gaan gegaan verandert veranderde veranderd verschoof verschoven bijgesteld
        gebracht bracht ontwikkelde herzien aangepast"""
    ),
    that_is=phrases("dat is; ofwel; oftewel; dat wil zeggen; wat neerkomt op; of"),
    summing=phrases("in totaal; totaal; bij elkaar; alles bij elkaar; samen; een totaal van"),
    apart=phrases("verschil; kloof; voorsprong; marge; achterstand"),
    together=phrases("gezamenlijk; opgeteld; tezamen"),
    rates=valued(
        """jaarlijks/jaarlijkse = year; maandelijks/maandelijkse = month; wekelijks/wekelijkse =
        week; dagelijks/dagelijkse = day; hoofd/inwoner/persoon = person"""
    ),
    versus=phrases("verhouding; verhouding van; ratio"),
    quarters=phrases("kwartaal; kwartalen"),
    half_years=phrases("halfjaar; helft; semester; half jaar"),
    decades=phrases("jaren; jaren '; jaren ’"),
    moved_by=words("met"),
    moved_to=words("naar tot"),
    fiscal=phrases("boekjaar; begrotingsjaar; belastingjaar"),
    noun=r"\s((?:[a-z]+e\s)?[a-z]{3,}(?:en|s))\b",
    prepositions=words("in van voor sinds tot om na tijdens tussen op bij"),
)

HEDGES = Hedges(
    floor=ordered("minimum minimaal minimale"),
    ceiling=ordered("maximum maximaal maximale"),
    about=phrases(
        """ongeveer; circa; ca.; rond; rond de; zo'n; zo’n; om en nabij; pakweg; grofweg; omstreeks;
        plusminus; om en bij; in de orde van"""
    ),
    estimated=phrases("naar schatting; geschat op; geschatte; een geschatte"),
    least=phrases(
        "minstens; ten minste; tenminste; minimaal; niet minder dan; op zijn minst; een minimum van"
    ),
    more=phrases(
        """meer dan; ruim; iets meer dan; ruim boven; boven; boven de; hoger dan; groter dan; over de;
        veel meer dan; dik"""
    ),
    most=phrases(
        """hoogstens; maximaal; ten hoogste; niet meer dan; tot wel; tot; een maximum van; op zijn
        hoogst"""
    ),
    less=phrases("minder dan; onder; onder de; lager dan; kleiner dan; veel minder dan"),
    nearly=phrases(
        """bijna; nagenoeg; vrijwel; iets minder dan; iets onder; net onder; net geen; krap; tegen
        de; een kleine"""
    ),
    average=phrases("gemiddeld; een gemiddelde van"),
    added=phrases("nog eens; extra; aanvullende; bijkomende; nog"),
    plain=phrases("precies; exact; in totaal; een totaal van"),
    least_after=phrases("of meer; en meer; of ouder; en ouder; en hoger; of hoger"),
    most_after=phrases("of minder; en minder; of lager"),
    about_after=phrases("ongeveer; of zo"),
    average_after=phrases("gemiddeld"),
)

PRINTED = Printed(
    {
        "for": "Voor",
        "from": "Van",
        "date": "Datum",
        "status": "Status",
        "version": "Versie",
        "summary": "Samenvatting",
        "statistics": "Kerncijfers",
        "timeline": "Tijdlijn",
        "options": "Opties",
        "pro": "Voor",
        "contra": "Tegen",
        "cost": "Kosten",
        "option": "Optie",
        "steps": "Volgende stappen",
        "glossary": "Begrippen",
        "charts": "Grafieken",
        "data": "Gegevens",
        "quotes": "In hun woorden",
        "positions": "Weergegeven standpunten",
        "recommendations": "Aanbevelingen",
        "sources": "Bronnen",
        "licence": "Licentie",
        "read_on": "gelezen op",
        "retrieved_on": "opgehaald op",
        "processing": "Bewerking",
        "according_to": "Volgens",
        "stated_by": "volgens",
        "back": "Terug naar de tekst bij noot",
        "unnamed": "Auteur niet vermeld",
        "web_page": "Webpagina",
        "note": "Noot",
        "table": "Tabel",
        "figure": "Figuur",
        "picture": "Beeld",
        "source": "Bron",
        "open": "‘",
        "close": "’",
        "page_before": "",
        "page_of": " van ",
        "page_after": "",
        "evidence": "Bewijs",
        "page": "pagina",
        "contents": "Inhoud",
        "figures": "Figuren",
        "tables": "Tabellen",
        "annex": "Bijlage",
        "next_release": "Volgende uitgave",
        "main_points": "Hoofdpunten",
        "cases": "Voorbeelden",
        "known": "Hoe wij dit weten",
        "compared": "Beweringen met hun bronnen vergeleken",
        "of": " van ",
        "verbatim": "Woord voor woord",
        "agree": "Cijfers stemmen overeen",
        "reviewed": "Door een lezer bevestigd",
        "sources_read": "Gelezen bronnen",
        "reviewed_by": "Beoordeeld door",
        "contact": "Contact",
        "action": "Wat",
        "actor": "Wie",
        "by": "Wanneer",
    },
)

LANGUAGE = Language("nl", "Dutch", NUMBERS, HEDGES, RELATIONS, PRINTED, GENRES, STANCES)
