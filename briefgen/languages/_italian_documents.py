"""Italian: what kinds of documents say of themselves, and how people take a stand in them."""

from briefgen.languages.documents import Genres, Stances
from briefgen.languages.lists import ordered, phrases, words

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
    delivered=phrases(
        "discorso di; intervento di; dichiarazione di; pronunciato da; oratore; oratrice; autore; autrice; di"
    ),
    closings=phrases("cordiali saluti; distinti saluti; con osservanza; firmato"),
    honours=words("sig dott dottoressa on onorevole signor signora prof"),
)

STANCES = Stances(
    promises=phrases("faremo; farò; promett*; impegn*; garanti*; assicur*; annunci*; abbiamo deciso"),
    demands=phrases(
        """dobbiamo; deve; devono; bisogna; occorre; chiediamo; chiedo; esig*; vogliamo; voglio; serve;
        servono; appello"""
    ),
    views=phrases(
        """credo; crediamo; penso; pensiamo; convint*; fiduci*; so; sappiamo; spero; speriamo; tem*;
        preoccup*; orgoglios*; sosten*; respin*; a mio avviso; è chiaro"""
    ),
    admissions=phrases(
        "ammett*; riconosc*; errore; errori; rammaric*; scus*; fallit*; troppo; troppi; troppe; non basta"
    ),
    weights=phrases(
        """essenzial*; vital*; cruciale; inaccettabil*; importan*; mai; nessuno; solo; success*; priorità;
        urgent*; grave; gravi; impossibil*; minacc*; rischi*; protegg*; sfid*; responsab*; progress*"""
    ),
    contrasts=phrases("ma; mentre; sebbene; tuttavia; nonostante; invece; non solo; senza"),
    courtesies=phrases(
        "grazie; ringrazi*; signore e signori; buongiorno; buonasera; onore; felic*; congratul*; benvenut*"
    ),
    plans=phrases(
        "permettetemi; vorrei iniziare; passo a; in conclusione; per esempio; ad esempio; come ho detto"
    ),
    dependent=words("questo questa questi queste ciò lui lei loro suo sua anche"),
)
