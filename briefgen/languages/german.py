"""German."""

from briefgen.languages._german_documents import GENRES, STANCES
from briefgen.languages.figures import Hedges, Numbers
from briefgen.languages.lists import counted, inflected, ordered, phrases, valued, whole, words
from briefgen.languages.relations.german import RELATIONS
from briefgen.languages.table import Language, Printed

NUMBERS = Numbers(
    decimal=",",
    thousands=".",
    regions={"CH": (".", "’"), "LI": (".", "’")},
    months=ordered(
        """januar/jänner/jan februar/feber/feb märz/mrz april/apr mai juni/jun juli/jul august/aug
        september/sept/sep oktober/okt november/nov dezember/dez"""
    ),
    capitals=True,
    pieces=counted(
        n0="und",
        n1="ein/eins zwei/zwo drei vier fünf sechs/sech sieben/sieb acht neun zehn elf zwölf",
        t20="zwanzig dreißig/dreissig vierzig fünfzig sechzig siebzig achtzig neunzig",
        h100="hundert",
        n1000="tausend",
    ),
    zero=ordered("null"),
    joint=r"(?:\s+)?",
    ones_first=True,
    alone=frozenset(ordered("ein eins eine sech sieb")),
    mixed=valued(
        """anderthalb/eineinhalb = 3/2; zweieinhalb = 5/2; dreieinhalb = 7/2; viereinhalb = 9/2; fünfeinhalb
        = 11/2; sechseinhalb = 13/2; siebeneinhalb = 15/2; achteinhalb = 17/2; neuneinhalb = 19/2;
        zehneinhalb = 21/2; viertelmillion = 250000; dreiviertelmillion = 750000"""
    ),
    determiners=ordered("ein eine einem einen einer"),
    definite=ordered("die der den alle diese jene ihre seine"),
    articles=ordered("ein eine einer einem einen eines"),
    large=whole(
        """hundert = 2; tausend = 3; million/millionen = 6; milliarde/milliarden = 9; billion/billionen
        = 12; billiarde/billiarden = 15; trillion/trillionen = 18"""
    ),
    short=whole("tsd. = 3; tsd = 3; mio. = 6; mio = 6; mill. = 6; mrd. = 9; mrd = 9; bio. = 12; bio = 12"),
    dozens=ordered("dutzend"),
    vague=whole(
        """dutzende/dutzenden = 12; hunderte/hunderten = 100; tausende/tausenden = 1000; millionen = 1000000;
        milliarden = 1000000000"""
    ),
    halves=phrases("die hälfte; der hälfte; hälfte; halb; halbe; halben; halber; halbes"),
    point=("komma",),
    and_a_half=phrases("und ein halb; und eine halbe; und einhalb"),
    parts=whole(
        """drittel/dritteln = 3; viertel/vierteln = 4; fünftel/fünfteln = 5; sechstel/sechsteln = 6;
        siebtel/siebteln = 7; achtel/achteln = 8; neuntel/neunteln = 9; zehntel/zehnteln = 10;
        zwanzigstel = 20; fünfzigstel = 50; hundertstel = 100; tausendstel = 1000"""
    ),
    out_of=phrases("von je; von; aus; unter"),
    ordinals=ordered(
        """erste/ersten/erstes/erster/erstem/1. zweite/zweiten/zweites/zweiter/zweitem/2.
        dritte/dritten/drittes/dritter/drittem/3. vierte/vierten/viertes/vierter/viertem/4.
        fünfte/fünften/fünftes/fünfter sechste/sechsten/sechstes/sechster siebte/siebten/siebtes/siebter
        achte/achten/achtes/achter neunte/neunten/neuntes/neunter zehnte/zehnten/zehntes/zehnter"""
    ),
    every=ordered("jeder jede jedes jedem jeden"),
    factors=valued("doppelt/doppelte/das doppelte = 2")
    | inflected(
        """verdoppel = 2; verdreifach = 3; vervierfach = 4; verfünffach = 5; versechsfach = 6;
        versiebenfach = 7; verachtfach = 8; verneunfach = 9; verzehnfach = 10; verhundertfach = 100;
        halbier = 1/2""",
        "e en n t te ten",
    )
    | valued("zweimal = 2; dreimal = 3; viermal = 4; fünfmal = 5; sechsmal = 6; zehnmal = 10"),
    fold=phrases("-fach; -fache; -fachen; -faches; fach; mal; -mal"),
    multiplied=phrases("um den faktor; multipliziert mit; multiplizierte sich mit; multiplizierten sich mit"),
    divided=phrases("geteilt durch; dividiert durch"),
    tens=whole(
        """zwanzigerjahre/zwanzigerjahren/zwanziger jahre/zwanziger jahren/zwanzigern = 20;
        dreißigerjahre/dreißigerjahren/dreißiger jahre/dreißiger jahren/dreißigern = 30;
        vierzigerjahre/vierzigerjahren/vierziger jahre/vierziger jahren/vierzigern = 40;
        fünfzigerjahre/fünfzigerjahren/fünfziger jahre/fünfziger jahren/fünfzigern = 50;
        sechzigerjahre/sechzigerjahren/sechziger jahre/sechziger jahren/sechzigern = 60;
        siebzigerjahre/siebzigerjahren/siebziger jahre/siebziger jahren/siebzigern = 70;
        achtzigerjahre/achtzigerjahren/achtziger jahre/achtziger jahren/achtzigern = 80;
        neunzigerjahre/neunzigerjahren/neunziger jahre/neunziger jahren/neunzigern = 90"""
    ),
    mille=phrases("promille; pro mille"),
    basis=phrases("basispunkt; basispunkte; basispunkten"),
    names=valued("stundenkilometer/stundenkilometern = kilometer pro stunde"),
    percent=phrases("prozent; v.h.; vh; v. h."),
    points=phrases("prozentpunkt; prozentpunkte; prozentpunkten; prozentpunkts; pp; %-punkte; %-punkten"),
    endings=ordered("n en s"),
    of=phrases("von; an"),
    per_each=phrases("für jeden; für jede; für jedes"),
    per=phrases("pro; je; in der; im; am"),
    to=phrases("bis; bis zu"),
    between=(("zwischen", "und"),),
    ranging=ordered("reichen reicht reichte reichten schwanken schwankt schwankte variieren variiert liegen"),
    start=ordered("von vom"),
    moved=words(
        """ging gehen geht gegangen änderte geändert veränderte verändert verschob verschoben wechselte
        gewechselt angepasst gewandert wanderte entwickelte entwickelt korrigiert revidiert"""
    ),
    that_is=phrases("das sind; das ist; d.h.; d. h.; das heißt; oder; also; das entspricht; was"),
    summing=phrases("insgesamt; zusammen; in summe; alles in allem; summa summarum"),
    apart=phrases("unterschied; abstand; differenz; vorsprung; lücke; rückstand"),
    together=phrases("gemeinsam; zusammengenommen; zusammen genommen"),
    rates=valued(
        """jährlich/jährliche/jährlichen/alljährlich = year; monatlich/monatliche/monatlichen =
        month; wöchentlich/wöchentliche = week; täglich/tägliche/täglichen = day; stündlich =
        hour; kopf/einwohner/person = person"""
    ),
    of_the=phrases("der; des; dieser; aller"),
    versus=phrases("verhältnis; verhältnis von; quote; zu"),
    quarters=phrases("quartal; quartals; quartale; vierteljahr"),
    half_years=phrases("halbjahr; halbjahres; halbjahrs; hälfte; jahreshälfte; semester"),
    decades=phrases("-er; -ern; -er-jahre; -er-jahren; -er jahre; -er jahren"),
    moved_by=words("um"),
    moved_to=words("auf"),
    fiscal=phrases("geschäftsjahr; wirtschaftsjahr; haushaltsjahr; steuerjahr; gj"),
    noun=r"\s((?:[a-zäöüß]+e[nrsm]?\s){0,2}(?!Uhr\b|Prozent|Mi[lo]|Mrd|Euro)[A-ZÄÖÜ][\w-]+)",
    prepositions=words("in im am an seit bis für um ab von vom nach vor während zwischen über"),
)

HEDGES = Hedges(
    floor=ordered("mindest minimal minimum"),
    ceiling=ordered("höchst maximal maximum obergrenze"),
    about=phrases(
        """rund; etwa; ungefähr; circa; zirka; ca.; ca; um die; annähernd; in etwa; an die; so um die;
        in der größenordnung von; grob"""
    ),
    estimated=phrases("schätzungsweise; geschätzt; geschätzte; geschätzten; nach schätzungen"),
    least=phrases(
        "mindestens; wenigstens; zumindest; nicht weniger als; nicht unter; ein minimum von; kein weniger als"
    ),
    more=phrases(
        """mehr als; über; gut; etwas mehr als; etwas über; knapp über; deutlich mehr als; deutlich
        über; weit über; weit mehr als; oberhalb von; jenseits von; größer als; höher als; leicht
        über"""
    ),
    most=phrases(
        """höchstens; maximal; bis zu; nicht mehr als; allenfalls; längstens; nicht über; ein maximum
        von; keine mehr als"""
    ),
    less=phrases(
        """weniger als; unter; unterhalb von; deutlich weniger als; deutlich unter; weit unter; kleiner
        als; niedriger als; geringer als"""
    ),
    nearly=phrases(
        """fast; knapp; nahezu; beinahe; annähernd; kurz unter; knapp unter; etwas weniger als; etwas
        unter; bald"""
    ),
    average=phrases(
        "durchschnittlich; im durchschnitt; im schnitt; im mittel; ein durchschnitt von; mittlere"
    ),
    added=phrases(
        "weitere; weiteren; weiterer; zusätzliche; zusätzlich; zusätzlichen; nochmals; noch einmal"
    ),
    plain=phrases("genau; exakt; insgesamt; gerade einmal"),
    least_after=phrases("oder mehr; und mehr; oder darüber; und darüber; oder älter; und älter; aufwärts"),
    most_after=phrases("oder weniger; und weniger; oder darunter; und darunter"),
    about_after=phrases("oder so"),
    average_after=phrases("im durchschnitt; im schnitt; im mittel"),
)

PRINTED = Printed(
    {
        "for": "Für",
        "from": "Von",
        "date": "Datum",
        "status": "Stand",
        "version": "Version",
        "summary": "Zusammenfassung",
        "statistics": "Kennzahlen",
        "timeline": "Zeitleiste",
        "options": "Optionen",
        "pro": "Dafür",
        "contra": "Dagegen",
        "cost": "Kosten",
        "option": "Option",
        "steps": "Nächste Schritte",
        "glossary": "Begriffe",
        "charts": "Diagramme",
        "data": "Daten",
        "quotes": "Im Wortlaut",
        "positions": "Berichtete Positionen",
        "recommendations": "Empfehlungen",
        "sources": "Quellen",
        "licence": "Lizenz",
        "read_on": "gelesen am",
        "retrieved_on": "abgerufen am",
        "processing": "Bearbeitung",
        "according_to": "Laut",
        "stated_by": "nach Angabe von",
        "back": "Zurück zum Text bei Anmerkung",
        "unnamed": "Ohne Angabe des Verfassers",
        "web_page": "Webseite",
        "note": "Anmerkung",
        "table": "Tabelle",
        "figure": "Abbildung",
        "picture": "Bild",
        "source": "Quelle",
        "open": "„",
        "close": "“",
        "page_before": "",
        "page_of": " von ",
        "page_after": "",
        "evidence": "Beleg",
        "page": "Seite",
        "contents": "Inhalt",
        "figures": "Abbildungen",
        "tables": "Tabellen",
        "annex": "Anhang",
        "next_release": "Nächste Ausgabe",
        "main_points": "Das Wichtigste",
        "cases": "Beispiele",
        "known": "Woher wir das wissen",
        "compared": "Aussagen mit ihren Quellen verglichen",
        "of": " von ",
        "verbatim": "Wort für Wort",
        "agree": "Zahlen stimmen überein",
        "reviewed": "Von Prüfenden bestätigt",
        "sources_read": "Gelesene Quellen",
        "reviewed_by": "Geprüft von",
        "contact": "Kontakt",
        "action": "Was",
        "actor": "Wer",
        "by": "Bis wann",
    },
)

LANGUAGE = Language("de", "German", NUMBERS, HEDGES, RELATIONS, PRINTED, GENRES, STANCES)
