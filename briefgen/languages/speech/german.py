"""How German attributes quoted words. Data."""

from __future__ import annotations

import re

from briefgen.languages.lists import ordered, phrases, words
from briefgen.languages.speech.table import Speech

SPEECH = Speech(
    name="German",
    verbs=words(
        """sagte sagt sagten sagen erklärte erklärt erklärten erklären betonte betont betonten betonen
        meinte meint meinten meinen schrieb schreibt schrieben schreiben teilte teilt teilten teilen
        fügte fügt fügten ergänzte ergänzt ergänzten
        äußerte äußert äußerten berichtete berichtet berichteten
        berichten bestätigte bestätigt bestätigten unterstrich unterstreicht fragte fragt fragten
        antwortete antwortet antworteten entgegnete entgegnet erwiderte erwidert
        räumte räumt kommentierte kommentiert behauptete behauptet
        behaupteten versicherte versichert versicherten versprach verspricht kündigte kündigt führte führt
        stellte stellt gab gibt gaben urteilte urteilt urteilten befand befindet bemerkte bemerkt rief ruft
        riefen rufen
        heißt hieß appellierte appelliert bedauerte bedauert bilanzierte bilanziert bekräftigte bekräftigt
        verkündete verkündet
        formulierte formuliert resümierte resümiert begründete begründet"""
    ),
    naming=words(
        """kritisierte kritisiert kritisierten warnte warnt warnten warnen forderte fordert
        forderten fordern lobte lobt lobten beklagte beklagt mahnte mahnt mahnten klagte klagt klagten
        nannte nennt nannten nennen bezeichnete bezeichnet bezeichneten bezeichnen sprach spricht
        sprachen sprechen beschrieb beschreibt beschrieben wertete wertet werteten begrüßte begrüßt
        verurteilte verurteilt verurteilten hält hielt halten hielten sieht sah sehen sahen verlangte
        verlangt verlangten charakterisierte charakterisiert geißelte rügte rügt rügten"""
    ),
    participles=words(
        """gesagt erklärt betont gemeint geschrieben mitgeteilt hinzugefügt kritisiert gewarnt gefordert
        geäußert bezeichnet genannt gesprochen beschrieben gewertet begrüßt verurteilt gehalten gerügt
        versichert behauptet versprochen angekündigt gelobt beklagt bestätigt gemahnt"""
    ),
    auxiliaries=words("hat haben hatte hatten"),
    origins=phrases(
        """laut; nach Angaben von; nach Angaben; nach Auskunft von; nach Auskunft; nach Aussage von;
        nach Aussage; nach Ansicht von; nach Ansicht; nach Einschätzung von; nach Einschätzung; nach den
        Worten von; nach den Worten; in den Worten von; in den Worten""".lower()
    ),
    behind=("so",),
    likewise=words("wie"),
    after_speaker=words("zufolge"),
    conjunctions=words("dass daß"),
    pronouns={"er": "m", "sie": "f", "ich": "", "wir": ""},
    determiners={
        **dict.fromkeys(
            ("die", "eine", "diese", "ihre", "seine", "unsere", "keine", "jene", "einer", "dieser"), "f"
        ),
        **dict.fromkeys(("der", "ein", "ihr", "sein", "unser", "dem", "einem", "diesem"), "m"),
        **dict.fromkeys(
            ordered("""das des den viele mehrere einige zwei drei beide manche alle eines dieses ihrer seiner
            ihrem seinem dessen deren"""),
            "",
        ),
    },
    indefinite=words("ein eine einer einem eines viele mehrere einige manche zwei drei beide alle"),
    links=words("des der von vom für beim bei und eines einer"),
    ends=words(
        """am im in an auf aus mit nach vor zu zum zur bei über unter gegen gegenüber während wegen seit bis
        durch ohne um als wie wenn weil obwohl dass aber oder sowie dem den dann auch noch weiter
        heute gestern morgen zuletzt bereits jedoch dazu daraufhin jetzt nun mit hinzu an aus ein fest hin
        zurück bekannt zufolge nicht sei seien werde würde habe wurde wird ist sind war hatte hat"""
    ),
    times=words(
        """montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april
        mai juni juli august september oktober november dezember montagabend dienstagabend mittwochabend
        donnerstagabend freitagabend montagmorgen woche monat jahr uhr zeitung nachrichtenagentur agentur
        presse blatt tageszeitung nachrichtenmagazin magazin rundfunk deutschen dpa afp"""
    ),
    titles={
        **dict.fromkeys(("frau", "fr"), "f"),
        **dict.fromkeys(("herr", "herrn", "hr"), "m"),
        **dict.fromkeys(("dr", "prof", "professor", "professorin"), ""),
    },
    roles=re.compile(
        r"""(?:.*(?:sprecher|leiter|minister|präsident|direktor|geschäftsführer|referent|forscher|beauftragt
        |vorsitzend|vorstand|chef|sekretär|meister|senator|abgeordnet|anwält|anwalt|professor|expert|autor
        |kanzler|kommissar|richter|ermittler|vertreter|mitarbeiter|betroffen|anwohner|bewohner|leut|eltern
        |mutter|vater|schüler|lehrer|ärzt|arzt|gründer|koordinator|kritiker|politiker|redakteur|beamt|dezernent|mitglied
        |inspektor|intendant|sachverständig|wissenschaftler|ökonom|soziolog|psycholog|jurist|rät)
        (?:e|er|en|es|in|innen|s|n|r)*)$""",
        re.I | re.X,
    ),
    bodies=re.compile(
        r"""(?:behörde|verein|organisation|unternehmen|ministerium|firma|verband|gruppe|amt|stadt|regierung|fraktion
        |rat|gericht|kommission|institut|stiftung|bündnis|konzern|betreiber|autoren|partei|opposition)$""",
        re.I | re.X,
    ),
    terms=re.compile(
        r"""(?:so\s?genannt\w*|vermeintlich\w*|angeblich\w*|.*(?:titel|wort|begriff|motto|überschrift|label|slogan
        |namen?|stichwort|schlagwort|ausdruck|formel|parole|hashtag|rubrik|kategorie)(?:e|en|er|es|s|n)?)$""",
        re.I | re.X,
    ),
    works=re.compile(
        r"""(?:.*(?:programm|film|buch|kampagne|initiative|projekt|gesetz|studie|zeitung|zeitschrift|roman|serie
        |lied|song|stück|reihe|aktion|konferenz|ausstellung|bündnis|verein|marke|thema|sendung|magazin|podcast
        |preis|siegel|portal|plattform|app|bericht|schiff|konzept|strategie|fonds|album|dokumentation|netzwerk
        |gruppe|abteilung|heft|theaterstück|computerspiel)(?:e|en|er|es|s|n)?)$""",
        re.I | re.X,
    ),
    documents=re.compile(
        r"(?:.*(?:bericht|studie|mitteilung|gutachten|erklärung|schreiben|urteil|gesetz|papier|brief|umfrage)"
        r"(?:e|en|es|s)?|text|es)$",
        re.I,
    ),
    negations=words("nicht nie niemals kaum kein keine niemand"),
    conjoining=words("und"),
    joining=words("und in"),
    opening=words("aber doch denn weil ob auch"),
    clitics=words("es"),
    tying=words("vom von beim bei"),
    impersonal=words("heißt hieß"),
    adjectives=("e", "en", "er", "es", "em"),
    capital_nouns=True,
)
