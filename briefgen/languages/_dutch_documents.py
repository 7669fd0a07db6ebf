"""Dutch: what kinds of documents say of themselves, and how people take a stand in them."""

from briefgen.languages.documents import Genres, Stances
from briefgen.languages.lists import ordered, phrases, words

GENRES = Genres(
    names={
        "news": phrases("nieuws; nieuwsbericht; laatste nieuws; actueel"),
        "press release": phrases("persbericht; persberichten; persverklaring"),
        "speech": phrases(
            "toespraak; speech; verklaring; redevoering; open brief; opinie; column; blog; lezing; rede"
        ),
        "debate": phrases("debat; handelingen; stenogram; hoorzitting; vragenuur; plenair verslag"),
        "interview": phrases("interview; vraaggesprek; in gesprek; vraag en antwoord"),
        "guide": phrases(
            "gids; handleiding; handreiking; leidraad; veelgestelde vragen; stappenplan; brochure"
        ),
        "report": phrases(
            "rapport; jaarverslag; verslag; onderzoek; onderzoeksrapport; studie; evaluatie; nota"
        ),
        "rule": phrases("wet; besluit; verordening; regeling; richtlijn; wetsvoorstel; reglement"),
    },
    titles={
        "speech": phrases("toespraak van; toespraak bij; speech van; speech bij; verklaring van; rede van"),
        "interview": phrases("interview met; in gesprek met; interview:"),
        "guide": phrases("gids voor; handleiding voor; leidraad voor; hoe "),
        "report": phrases("rapport over; onderzoek naar; verslag van"),
    },
    divisions=ordered("artikel afdeling hoofdstuk"),
    exhibits=ordered("tabel figuur grafiek bijlage kader"),
    headings=frozenset(
        phrases(
            """samenvatting; inleiding; methode; methoden; resultaten; discussie; conclusie; conclusies;
            aanbevelingen; literatuur; literatuurlijst; inhoud; inhoudsopgave; bijlagen; voorwoord"""
        )
    ),
    first_person=words("ik mijn mij me"),
    first_plural=words("wij we ons onze"),
    asking=words("v vraag"),
    answering=words("a antwoord"),
    presiding=frozenset(phrases("de voorzitter; voorzitter; de griffier; presentator; gespreksleider")),
    delivered=phrases("toespraak van; speech van; verklaring van; uitgesproken door; spreker; auteur; door"),
    closings=phrases("met vriendelijke groet; met vriendelijke groeten; hoogachtend; getekend"),
    honours=words("dhr mevr mr drs dr prof ir de heer mevrouw"),
)

STANCES = Stances(
    promises=phrases(
        "zullen; zal; beloof*; beloven; garande*; zorgen ervoor; kondig*; hebben besloten; gaan we"
    ),
    demands=phrases("moeten; moet; mogen niet; mag niet; nodig; eis*; roep*; vragen; verwacht*; willen; wil"),
    views=phrases(
        """geloof*; denk*; vind; vinden; overtuigd; vertrouwen; weet; weten; hoop*; vrees*; zorgen; trots;
        steun*; verwerp*; duidelijk is"""
    ),
    admissions=phrases(
        """geef toe; toegeven; erken*; fout*; betreur*; spijt; excuses; mislukt; gefaald; te weinig; te veel;
        te lang; niet genoeg"""
    ),
    weights=phrases(
        """essentieel; cruciaal; belangrijk*; onaanvaardbaar; nooit; niemand; alleen; succes*; prioriteit*;
        dringend; ernstig*; onmogelijk; dreig*; risico*; bescherm*; verantwoordelijk*; vooruitgang"""
    ),
    contrasts=phrases("maar; terwijl; hoewel; echter; toch; ondanks; in plaats van; niet alleen; zonder"),
    courtesies=phrases(
        """dank; bedank*; dames en heren; goedemorgen; goedemiddag; goedenavond; eer; blij; gefeliciteerd;
        welkom"""
    ),
    plans=phrases("laat mij; ik wil beginnen; ik kom nu; tot slot; bijvoorbeeld; zoals gezegd"),
    dependent=words("dit deze dat die hij zij ze het zijn haar ook"),
)
