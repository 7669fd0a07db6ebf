"""How Dutch attributes quoted words. Data."""

from __future__ import annotations

import re

from briefgen.languages.lists import ordered, phrases, words
from briefgen.languages.speech.table import Speech

SPEECH = Speech(
    name="Dutch",
    verbs=words(
        """zegt zei zeiden zeggen verklaart verklaarde verklaarden verklaren stelt stelde stelden stellen
        vertelt vertelde vertelden vertellen schrijft schreef schreven schrijven meldt meldde meldden melden
        meent meende benadrukt benadrukte benadrukten benadrukken voegt voegde voegden vraagt vroeg vroegen
        antwoordt antwoordde antwoordden reageert reageerde reageerden bevestigt bevestigde bevestigden
        erkent erkende erkenden vindt vond vonden denkt dacht laat liet lieten legt legde legden belooft
        beloofde beloofden concludeert concludeerde verzekert verzekerde beweert beweerde beweerden oordeelt
        oordeelde oordeelden waarschuwt waarschuwde waarschuwden besluit besloot roept riep riepen herhaalt
        herhaalde betoogt betoogde licht lichtte aldus kondigt kondigde geeft gaf gaven merkt merkte
        verduidelijkt verduidelijkte onderstreept onderstreepte hoopt hoopte constateert constateerde klinkt
        klonk vervolgt vervolgde besloot verzucht verzuchtte"""
    ),
    naming=words(
        """noemt noemde noemden noemen omschrijft omschreef omschreven beschrijft beschreef spreekt sprak
        spraken bekritiseert bekritiseerde hekelt hekelde hekelden betreurt betreurde betreurden eist eiste
        eisten prijst prees verwijt verweet ziet zag zagen bestempelt bestempelde betitelt betitelde
        veroordeelt veroordeelde veroordeelden vreest vreesde kwalificeert kwalificeerde"""
    ),
    participles=words(
        """gezegd verklaard gesteld verteld geschreven gemeld benadrukt toegevoegd gevraagd geantwoord
        gereageerd bevestigd erkend gevonden laten beloofd geconcludeerd verzekerd beweerd geoordeeld
        gewaarschuwd geroepen herhaald betoogd aangekondigd genoemd omschreven beschreven gesproken gehekeld
        betreurd geëist bestempeld veroordeeld"""
    ),
    auxiliaries=words("heeft hebben had hadden"),
    origins=phrases(
        """volgens; aldus; in de woorden van; naar het oordeel van; naar de mening van; naar eigen
        zeggen van"""
    ),
    behind=("aldus",),
    likewise=words("zoals zo"),
    after_speaker=frozenset(),
    conjunctions=words("dat"),
    pronouns={"hij": "m", "zij": "f", "ze": "", "ik": "", "wij": "", "we": ""},
    determiners={
        **dict.fromkeys(
            ordered(
                """de het een deze die dit dat zijn haar hun onze ons mijn enkele sommige veel meerdere twee
                drie alle beide verschillende 't"""
            ),
            "",
        ),
    },
    indefinite=words("een enkele sommige veel meerdere twee drie beide verschillende"),
    links=words("van der den de het en voor bij"),
    ends=words(
        """aan achter als bij binnen boven buiten door in langs met na naar naast om onder op over per rond
        sinds tegen tijdens tot tussen uit vanaf via voor voorbij wegens zonder toe mee terug weten uit af
        dat die wie waar wanneer terwijl omdat hoewel of maar dus dan ook nog al nu vandaag gisteren morgen
        eerder later daarna verder weer opnieuw bovendien echter inmiddels zelf niet nooit is zijn was waren
        wordt werd werden heeft hebben had hadden zal zou kan kon moet wil gevraagd er hem haar hen zich
        eveneens desgevraagd daarbij erbij daarover hierover"""
    ),
    times=words(
        """maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni
        juli augustus september oktober november december week maand jaar avond ochtend middag nacht
        maandagavond dinsdagavond woensdagavond donderdagavond vrijdagavond maandagochtend uur"""
    ),
    titles={
        **dict.fromkeys(("mevrouw", "mevr"), "f"),
        **dict.fromkeys(("meneer", "dhr"), "m"),
        **dict.fromkeys(("dr", "prof", "ir", "drs", "mr", "professor", "hoogleraar"), ""),
    },
    roles=re.compile(
        r"""(?:.*(?:woordvoerd(?:er|ster)|voorzitt(?:er|ster)|directeur|directrice|minister|staatssecretaris|burgemeester
        |wethouder|kamerlid|raadslid|lid|leden|president|secretaris|leid(?:er|ster)|chef|hoofd|onderzoek(?:er|ster)
        |hoogleraar|advocaat|advocate|arts|rechter|officier|adviseur|commissaris|oprichter|oprichtster
        |vertegenwoordig(?:er|ster)|deskundige|expert|auteur|schrijv(?:er|ster)|econoom|socioloog|coördinator
        |bewon(?:er|ster)|inwon(?:er|ster)|moeder|vader|slachtoffer|activist|activiste|docent|docente|leraar|lerares
        |politicus|ambtenaar|redacteur|redactrice|specialist|getuige|ambassadeur|inspecteur|bestuurder|visser|student
        |premier|gedeputeerde|manager|ondernemer))(?:e?n|s)?$""",
        re.I | re.X,
    ),
    bodies=re.compile(
        r"""(?:.*(?:dienst|raad|bond|federatie|vereniging|organisatie|bedrijf|onderneming|vakbond|regering|ministerie
        |gemeente|groep|collectief|stichting|commissie|instituut|rechtbank|hof|partij|oppositie|familie|bureau|kantoor
        |politie|autoriteit|fractie|coalitie|universiteit|waterschap|provincie|kabinet))(?:e?n|s)?$""",
        re.I | re.X,
    ),
    terms=re.compile(
        r"""(?:zogenaamde?|zogeheten|vermeende?|getiteld|genaamd|bijgenaamd|.*(?:titel|woord|term|begrip|motto|uitdrukking
        |label|naam|concept|rubriek|hashtag|categorie|formule|slogan|leus))$""",
        re.I | re.X,
    ),
    works=re.compile(
        r"""(?:.*(?:programma|film|boek|roman|campagne|initiatief|project|wet|studie|krant|tijdschrift|serie|lied|nummer
        |stuk|uitzending|merk|operatie|conferentie|tentoonstelling|plan|vereniging|collectief|podcast|app|platform|site
        |website|documentaire|artikel|album|voorstelling|prijs|fonds|strategie|netwerk|dagblad|rapport))$""",
        re.I | re.X,
    ),
    documents=re.compile(
        r"(?:.*(?:rapport|onderzoek|studie|verklaring|bericht|tekst|brief|wet|vonnis|advies|enquête|peiling|document|nota))$",
        re.I,
    ),
    negations=words("niet nooit geen niemand"),
    conjoining=words("en"),
    joining=words("en"),
    opening=words("maar want of omdat ook"),
    fillers=words("ook eveneens verder bovendien nog daarna vervolgens"),
    clitics=words("het"),
    impersonal=words("klinkt klonk"),
    verbal=("baar",),
)
