"""How Italian attributes quoted words. Data."""

from __future__ import annotations

import re

from briefgen.languages.lists import ordered, phrases, words
from briefgen.languages.speech.table import Speech

SPEECH = Speech(
    name="Italian",
    verbs=words(
        """dice dicono disse dissero diceva dicevano afferma affermano affermò affermava dichiara dichiarano
        dichiarò dichiarava aggiunge aggiungono aggiunse aggiungeva spiega spiegano spiegò spiegava
        sottolinea sottolineano sottolineò sottolineava osserva osservano osservò precisa precisano precisò
        assicura assicurano assicurò sostiene sostengono sostenne sosteneva ricorda ricordano ricordò
        ribadisce ribadiscono ribadì insiste insistono conclude concludono concluse prosegue proseguono
        proseguì continua continuano continuò risponde rispondono rispose chiede chiedono chiese domanda
        domandano domandò scrive scrivono scrisse commenta commentano commentò annuncia annunciano annunciò
        conferma confermano confermò riconosce riconoscono riconobbe ammette ammettono ammise racconta
        raccontano raccontò riferisce riferiscono riferì rivela rivelano rivelò ritiene ritengono promette
        promettono promise replica replicano replicò ribatte ribattono esclama esclamano esclamò chiarisce
        chiariscono chiarì segnala segnalano segnalò indica indicano indicò avverte avvertono avvertì rileva
        rilevano rilevò evidenzia evidenziano incalza taglia auspica auspicano confida riassume testimonia
        urla gridò grida sbotta nota notano"""
    ),
    naming=words(
        """denuncia denunciano denunciò lamenta lamentano lamentò critica criticano criticò definisce
        definiscono definì chiama chiamano chiamò descrive descrivono descrisse parla parlano parlò bolla
        bollano bollò giudica giudicano giudicò accusa accusano accusò saluta vede vedono teme temono invoca
        invocano reclama cita citano considera considerano"""
    ),
    participles=words(
        """detto affermato dichiarato aggiunto spiegato sottolineato osservato precisato assicurato sostenuto
        ricordato ribadito insistito concluso proseguito continuato risposto chiesto domandato scritto
        commentato annunciato confermato riconosciuto ammesso raccontato riferito rivelato ritenuto promesso
        replicato ribattuto esclamato chiarito segnalato indicato avvertito rilevato evidenziato denunciato
        lamentato criticato definito chiamato descritto parlato bollato giudicato accusato invocato citato
        considerato urlato gridato auspicato"""
    ),
    auxiliaries=words("ha hanno aveva avevano"),
    origins=phrases(
        """secondo; a detta di; a detta del; a detta della; a giudizio di; a giudizio del; a giudizio della;
        per voce di; nelle parole di; nelle parole del; nelle parole della; a parere di; a parere del; a
        parere della"""
    ),
    behind=("così",),
    likewise=words("come"),
    after_speaker=frozenset(),
    conjunctions=words("che"),
    pronouns={"lui": "m", "lei": "f", "egli": "m", "ella": "f", "loro": "", "io": "", "noi": ""},
    determiners={
        **dict.fromkeys(("la", "una", "un'", "questa", "sua", "nostra", "quella"), "f"),
        **dict.fromkeys(("il", "lo", "un", "uno", "questo", "suo", "nostro", "quel", "quello"), "m"),
        **dict.fromkeys(
            ordered("l' i gli le alcuni alcune molti molte diversi diverse due tre suoi sue tutti tutte"), ""
        ),
    },
    indefinite=words("un un' uno una alcuni alcune molti molte diversi diverse due tre"),
    links=words("di del dello della dell' dei degli delle d' il lo la l' i gli le e & per in"),
    ends=words(
        """a al allo alla all' ai agli alle da dal dallo dalla dall' dai dagli dalle nel nello nella nell'
        nei negli nelle su sul sullo sulla sull' sui sugli sulle con senza sotto sopra durante dopo prima
        fino verso contro tra fra entro circa che chi cui quando mentre se come ma o oppure però quindi poi
        ancora anche oggi ieri domani già così dove perché poiché infine inoltre invece intanto non è sono
        era erano sta stanno ha hanno aveva avevano fu interpellato interpellata interrogato interrogata
        questo questa insieme riguardo si ci gli ne adesso ora davanti presso appena sempre mai più molto
        subito"""
    ),
    times=words(
        """lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio
        giugno luglio agosto settembre ottobre novembre dicembre settimana mese anno sera mattina notte
        pomeriggio scorso scorsa"""
    ),
    titles={
        **dict.fromkeys(("signora", "sig.ra", "dottoressa", "onorevole"), "f"),
        **dict.fromkeys(("signor", "sig", "dottor"), "m"),
        **dict.fromkeys(("dott", "prof", "on", "avv", "ing"), ""),
    },
    roles=re.compile(
        r"""(?:diret(?:tore|trice)|president[ei]|presidentessa|vicepresidente|ministr[oa]|sindac[oa]|assessor[ea]
        |deputat[oa]|sena(?:tore|trice)|segretari[oa]|portavoce|responsabile|cap[oa]|ricerca(?:tore|trice)
        |professor(?:e|essa)|avvocat[oa]|avvocata|medic[oa]|giudice|procura(?:tore|trice)|consiglier[ea]
        |commissari[oa]|delegat[oa]|fonda(?:tore|trice)|rappresentante|espert[oa]|au(?:tore|trice)|economista
        |sociolog[oa]|sindacalista|coordina(?:tore|trice)|gestore|abitante|resident[ei]|madre|padre|vittima
        |attivista|insegnante|maestr[oa]|leader|dirigente|rela(?:tore|trice)|redat(?:tore|trice)|specialista
        |testimone|ambascia(?:tore|trice)|governa(?:tore|trice)|difensor[ea]|ispet(?:tore|trice)|prefett[oa]
        |premier|funzionari[oa]|studente|studentessa|pescator[ei]|comandante|amministra(?:tore|trice))$""",
        re.I | re.X,
    ),
    bodies=re.compile(
        r"""(?:agenzia|ufficio|consiglio|lega|federazione|osservatorio|associazione|organizzazione|impresa|azienda
        |società|sindacato|governo|ministero|comune|prefettura|gruppo|collettivo|fondazione|commissione|istituto
        |tribunale|corte|partito|opposizione|famiglia|autorità|comitato|regione|provincia|università|ente)$""",
        re.I | re.X,
    ),
    terms=re.compile(
        r"""(?:cosiddett[oaie]|presunt[oaie]|intitolat[oaie]|denominat[oaie]|chiamat[oaie]|soprannominat[oaie]|titolo
        |parola|termine|motto|espressione|etichetta|marchio|nome|concetto|nozione|rubrica|hashtag|categoria|formula
        |slogan|voce)$""",
        re.I | re.X,
    ),
    works=re.compile(
        r"""(?:programma|film|libro|romanzo|campagna|iniziativa|progetto|legge|studio|giornale|rivista|serie|canzone
        |opera|trasmissione|marca|operazione|conferenza|mostra|piano|associazione|collettivo|podcast|applicazione|app
        |piattaforma|sito|documentario|articolo|disco|album|spettacolo|premio|fondo|strategia|rete|quotidiano
        |rapporto)$""",
        re.I | re.X,
    ),
    documents=re.compile(
        r"""(?:rapporto|relazione|studio|comunicato|testo|lettera|legge|sentenza|parere|indagine|sondaggio|documento
        |nota)$""",
        re.I | re.X,
    ),
    negations=words("non mai nessuno"),
    conjoining=words("e ed"),
    joining=words("e ed per in"),
    opening=words("ma però se perché"),
    fillers=words("inoltre anche infine poi"),
    clitics=words("l' lo"),
    verbal=("mente", "ando", "endo", "arono", "irono"),
    drops_subjects=True,
    reflexive=words("si lo"),
)
