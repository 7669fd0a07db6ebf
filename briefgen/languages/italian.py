"""Italian."""

from briefgen.languages._italian_documents import GENRES, STANCES
from briefgen.languages.figures import Hedges, Numbers
from briefgen.languages.lists import ROMANCE_NOUN, counted, inflected, ordered, phrases, valued, whole, words
from briefgen.languages.relations.italian import RELATIONS
from briefgen.languages.table import Language, Printed

NUMBERS = Numbers(
    decimal=",",
    thousands=".",
    regions={"CH": (".", "’")},
    months=ordered(
        """gennaio/gen/genn febbraio/feb/febbr marzo/mar aprile/apr maggio/mag/magg giugno/giu luglio/lug
        agosto/ago settembre/set/sett ottobre/ott novembre/nov dicembre/dic"""
    ),
    doubtful_months=frozenset(ordered("set mar gen")),
    pieces=counted(
        n0="e",
        n1="un/uno/una due tre/tré quattro cinque sei sette otto nove dieci undici dodici tredici",
        n14="quattordici quindici sedici diciassette diciotto diciannove",
        t20="venti/vent trenta/trent quaranta/quarant cinquanta/cinquant sessanta/sessant",
        t70="settanta/settant ottanta/ottant novanta/novant",
        h100="cento",
        n1000="mila/mille",
    ),
    zero=ordered("zero"),
    joint=r"(?:\s+)?",
    alone=frozenset(ordered("un uno una sei vent trent quarant cinquant sessant settant ottant novant")),
    determiners=phrases("il; lo; la; i; gli; le; l'; l’; un; una"),
    definite=ordered("i gli le questi queste tutti tutte"),
    articles=phrases("un; uno; una; un'; un’"),
    large=whole(
        """cento = 2; mille/mila/migliaio/migliaia = 3; milione/milioni = 6; miliardo/miliardi = 9;
        bilione/bilioni = 12"""
    ),
    short=whole("mln = 6; mln. = 6; mio = 6; mld = 9; mld. = 9; mrd = 9; k = 3"),
    dozens=ordered("dozzina dozzine"),
    vague=whole(
        """decine = 10; dozzine = 12; centinaia = 100; migliaia = 1000; milioni = 1000000; miliardi =
        1000000000"""
    ),
    halves=phrases("la metà; metà; mezzo; mezza"),
    point=("virgola",),
    and_a_half=phrases("e mezzo; e mezza"),
    parts=whole(
        """terzo/terzi = 3; quarto/quarti = 4; quinto/quinti = 5; sesto/sesti = 6;
        settimo/settimi = 7; ottavo/ottavi = 8; nono/noni = 9; decimo/decimi = 10; ventesimo = 20;
        centesimo/centesimi = 100; millesimo/millesimi = 1000"""
    ),
    out_of=phrases("su; ogni"),
    noun_between=True,
    ordinals=ordered("primo/prima/1° secondo/seconda/2° terzo/terza/3° quarto/quarta/4°"),
    factors=valued("doppio/il doppio = 2; triplo/il triplo = 3; quadruplo/il quadruplo = 4")
    | inflected(
        """raddoppi = 2; triplic = 3; quadruplic = 4; quintuplic = 5; sestuplic = 6; decuplic = 10; dimezz =
        1/2""",
        "ato ata ati ate are a ano ò arono ava avano ando erà eranno",
    ),
    fold=phrases("volte"),
    multiplied=phrases("moltiplic* per; di un fattore; per un fattore"),
    divided=phrases("divis* per; divid* per"),
    rounded=whole(
        """decina = 10; quindicina = 15; ventina = 20; trentina = 30; quarantina = 40; cinquantina = 50;
        sessantina = 60; settantina = 70; ottantina = 80; novantina = 90; centinaio = 100; migliaio =
        1000"""
    ),
    mille=phrases("per mille"),
    basis=phrases("punto base; punti base"),
    names=valued(
        """tonnellata = tonnellata metrica; tonnellate = tonnellate metriche; chilo/chili = chilogrammo"""
    ),
    percent=phrases("per cento; percento; p.c."),
    points=phrases("punto percentuale; punti percentuali; pp; p.p."),
    of=phrases("di; d'; d’"),
    no_base=frozenset(words("esempio effetto motivi via lo")),
    per_each=phrases("per ogni"),
    per=phrases("per; al; alla; all'; all’; ogni; a"),
    to=phrases("a; ai; al; fino a"),
    between=(("tra", "e"), ("fra", "e")),
    ranging=ordered("varia variano oscilla oscillano va vanno"),
    start=ordered("da dal dai dalle dalla"),
    moved=words(
        """passa passano passare passò passarono passato passata passati passate passando passava
        passerà passeranno cambia cambiano cambiò cambiato cambiata cambiati cambiate portato
        portata portati portate portò evoluto evoluta mosso mossa rivisto rivista modificato
        modificata"""
    ),
    that_is=phrases("cioè; ossia; pari al; pari a; ovvero; vale a dire il"),
    summing=phrases("in totale; in tutto; per un totale di; un totale di; complessivamente"),
    apart=phrases("differenza; divario; scarto; margine; vantaggio"),
    together=phrases("insieme; sommati; sommate"),
    rates=valued(
        """annuo/annua/annui/annue/annuale/annuali/annualmente = year; mensile/mensili/mensilmente
        = month; settimanale/settimanali = week; quotidiano/giornaliero/giornaliera/giornalieri
        = day; testa/capite/abitante = person"""
    ),
    of_the=phrases("dei; degli; delle; del; della; dell; dell’; dell'"),
    versus=phrases("rapporto; rapporto di; rapporto tra"),
    quarters=phrases("trimestre; trimestri"),
    half_years=phrases("semestre; semestri; metà"),
    decades=phrases("anni; anni '; anni ’"),
    moved_by=words("del dell"),
    moved_to=words("al all a fino"),
    fiscal=phrases("esercizio; esercizio fiscale; anno fiscale"),
    noun=ROMANCE_NOUN.format(adjectives="nuovi|nuove|grandi|piccoli|piccole|altri|altre|primi|prime"),
    prepositions=words("in di del nel per da dal fino a al durante tra fra"),
)

HEDGES = Hedges(
    floor=ordered("minim"),
    ceiling=ordered("massim"),
    about=phrases(
        """circa; intorno a; intorno al; attorno a; attorno al; all'incirca; all’incirca;
        approssimativamente; più o meno; pressappoco; nell'ordine di; nell’ordine di"""
    ),
    estimated=phrases("stimato in; stimata in; stimati in; si stima in; secondo le stime"),
    least=phrases("""almeno; come minimo; non meno di; non meno del; un minimo di; minimo; perlomeno"""),
    more=phrases(
        """più di; più del; oltre; oltre il; oltre i; poco più di; poco più del; superiore a; superiore
        al; superiori a; al di sopra di; al di sopra del; ben oltre; maggiore di; di più di"""
    ),
    most=phrases(
        """al massimo; fino a; fino al; non più di; non più del; un massimo di; massimo; tutt'al più;
        tutt’al più; sino a"""
    ),
    less=phrases(
        """meno di; meno del; inferiore a; inferiore al; inferiori a; sotto; sotto il; al di sotto di;
        al di sotto del; minore di"""
    ),
    nearly=phrases(
        """quasi; quasi il; quasi un; poco meno di; poco meno del; vicino a; vicino al; praticamente;
        prossimo a; prossimo al"""
    ),
    average=phrases("in media; una media di; mediamente; una media del"),
    added=phrases("altri; altre; ulteriori; aggiuntivi"),
    plain=phrases("esattamente; precisamente; un totale di; in totale"),
    least_after=phrases("o più; e più; almeno; e oltre; o oltre"),
    most_after=phrases("o meno; e meno; al massimo"),
    about_after=phrases("circa"),
    average_after=phrases("in media"),
)

PRINTED = Printed(
    {
        "for": "Per",
        "from": "Da",
        "date": "Data",
        "status": "Stato",
        "version": "Versione",
        "summary": "Sintesi",
        "statistics": "Dati principali",
        "timeline": "Cronologia",
        "options": "Opzioni",
        "pro": "A favore",
        "contra": "Contro",
        "cost": "Costo",
        "option": "Opzione",
        "steps": "Prossimi passi",
        "glossary": "Glossario",
        "charts": "Grafici",
        "data": "Dati",
        "quotes": "Con le loro parole",
        "positions": "Posizioni riportate",
        "recommendations": "Raccomandazioni",
        "sources": "Fonti",
        "licence": "Licenza",
        "read_on": "consultato il",
        "retrieved_on": "dati estratti il",
        "processing": "Elaborazione",
        "according_to": "Secondo",
        "stated_by": "secondo",
        "back": "Torna al testo, nota",
        "unnamed": "Autore non indicato",
        "web_page": "Pagina web",
        "note": "Nota",
        "table": "Tabella",
        "figure": "Figura",
        "picture": "Immagine",
        "source": "Fonte",
        "open": "«",
        "close": "»",
        "page_before": "",
        "page_of": " di ",
        "page_after": "",
        "evidence": "Prova",
        "page": "pagina",
        "contents": "Indice",
        "figures": "Figure",
        "tables": "Tabelle",
        "annex": "Allegato",
        "next_release": "Prossima pubblicazione",
        "main_points": "Punti principali",
        "cases": "Esempi",
        "known": "Come lo sappiamo",
        "compared": "Affermazioni confrontate con le fonti",
        "of": " di ",
        "verbatim": "Parola per parola",
        "agree": "Cifre concordanti",
        "reviewed": "Confermate in revisione",
        "sources_read": "Fonti lette",
        "reviewed_by": "Rivisto da",
        "contact": "Contatto",
        "action": "Cosa",
        "actor": "Chi",
        "by": "Entro quando",
    },
)

LANGUAGE = Language("it", "Italian", NUMBERS, HEDGES, RELATIONS, PRINTED, GENRES, STANCES)
