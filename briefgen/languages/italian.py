"""Italian."""

from briefgen.languages.lists import ordered, phrases, words
from briefgen.languages.table import Genres, Hedges, Language, Numbers, Printed, Relations

NUMBERS = Numbers(
    decimal=",",
    thousands=".",
    months=ordered(
        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"
    ),
)

HEDGES = Hedges()

RELATIONS = Relations()

PRINTED = Printed()

GENRES = Genres(
    names={
        "news": phrases("notizia; notizie; ultime notizie; attualità"),
        "press release": phrases("comunicato; comunicato stampa; comunicati stampa; nota stampa"),
        "speech": phrases(
            """discorso; intervento; dichiarazione; allocuzione; lettera aperta; opinione; editoriale; blog;
            conferenza"""
        ),
        "debate": phrases("dibattito; resoconto stenografico; audizione; seduta; interrogazioni"),
        "interview": phrases("intervista; domande e risposte"),
        "guide": phrases("guida; guida pratica; manuale; istruzioni; domande frequenti; scheda"),
        "report": phrases(
            """rapporto; rapporto annuale; relazione; relazione annuale; studio; indagine; libro bianco;
            bilancio"""
        ),
        "rule": phrases(
            "legge; decreto; decreto-legge; ordinanza; regolamento; direttiva; disegno di legge; delibera"
        ),
    },
    titles={
        "speech": phrases(
            "discorso di; discorso del; discorso della; intervento di; intervento del; dichiarazione di"
        ),
        "interview": phrases("intervista a; intervista con; intervista:"),
        "guide": phrases("guida a; guida al; guida alla; guida per; come "),
        "report": phrases("rapporto su; rapporto sul; relazione su; indagine su; studio su"),
    },
    divisions=ordered("articolo art. titolo capo sezione"),
    exhibits=ordered("tabella figura grafico allegato riquadro"),
    headings=frozenset(
        phrases(
            """sommario; sintesi; introduzione; metodo; metodi; metodologia; risultati; discussione;
            conclusione; conclusioni; raccomandazioni; bibliografia; riferimenti; indice; allegati;
            premessa"""
        )
    ),
    first_person=words("io mio mia miei mie mi me"),
    first_plural=words("noi nostro nostra nostri nostre ci"),
    asking=words("d domanda"),
    answering=words("r risposta"),
    presiding=frozenset(phrases("presidente; il presidente; la presidente; moderatore; moderatrice")),
)

LANGUAGE = Language("it", "Italian", NUMBERS, HEDGES, RELATIONS, PRINTED, GENRES)
