"""German: what kinds of documents say of themselves, and how people take a stand in them."""

from briefgen.languages.documents import Genres, Stances
from briefgen.languages.lists import ordered, phrases, words

GENRES = Genres(
    names={
        "news": phrases("nachrichten; nachricht; meldung; meldungen; aktuelles"),
        "press release": phrases(
            "pressemitteilung; pressemeldung; presseerklärung; medienmitteilung; presseinformation"
        ),
        "speech": phrases(
            """rede; ansprache; erklärung; stellungnahme; regierungserklärung; grußwort; vortrag; predigt;
            offener brief; kommentar; gastbeitrag; blog; meinung; redemanuskript"""
        ),
        "debate": phrases(
            """debatte; plenarprotokoll; stenografischer bericht; stenographischer bericht; aussprache;
            anhörung"""
        ),
        "interview": phrases("interview; gespräch; im gespräch; fragen und antworten"),
        "guide": phrases(
            "leitfaden; ratgeber; anleitung; handbuch; merkblatt; handreichung; häufige fragen; faq"
        ),
        "report": phrases(
            """bericht; jahresbericht; zwischenbericht; abschlussbericht; studie; gutachten; untersuchung;
            statistik"""
        ),
        "rule": phrases(
            "gesetz; verordnung; satzung; richtlinie; erlass; geschäftsordnung; gesetzentwurf; ordnung"
        ),
    },
    titles={
        "speech": phrases(
            """rede von; rede des; rede der; rede zum; rede zur; rede beim; rede bei; ansprache von;
            erklärung von"""
        ),
        "interview": phrases("interview mit; im gespräch mit; im interview; interview:"),
        "guide": phrases("leitfaden für; leitfaden zu; ratgeber für; so geht"),
        "report": phrases("bericht über; bericht zur; bericht zum; studie zu; studie über"),
    },
    divisions=ordered("artikel § abschnitt"),
    exhibits=ordered("tabelle abbildung tab. abb. anhang schaubild"),
    headings=frozenset(
        phrases(
            """zusammenfassung; einleitung; methode; methodik; ergebnisse; diskussion; fazit; schluss;
            empfehlungen; literatur; literaturverzeichnis; inhaltsverzeichnis; inhalt; vorwort; anhang;
            danksagung"""
        )
    ),
    first_person=words("ich mein meine meinen meinem meiner mir mich"),
    first_plural=words("wir unser unsere unseren unserem unserer uns"),
    asking=words("f frage"),
    answering=words("a antwort"),
    presiding=frozenset(
        phrases(
            """präsident; präsidentin; vizepräsident; vizepräsidentin; vorsitzender; vorsitzende; moderator;
            moderatorin"""
        )
    ),
    delivered=phrases(
        """rede von; ansprache von; erklärung von; statement von; gehalten von; redner; rednerin; von; autor;
        autorin"""
    ),
    closings=phrases(
        """mit freundlichen grüßen; mit freundlichem gruß; mit besten grüßen; hochachtungsvoll;
            gezeichnet; gez."""
    ),
    honours=words("dr prof herr frau mdb mdl bundeskanzler bundeskanzlerin"),
)

STANCES = Stances(
    promises=phrases(
        """werden; werde; verspreche*; versprechen; zusage*; garantier*; sicherstellen; kündige*; haben
        beschlossen; setzen uns ein"""
    ),
    demands=phrases(
        """müssen; muss; sollte*; brauchen; braucht; fordere*; fordern; appellier*; verlange*; erwarte*;
        dürfen nicht; darf nicht"""
    ),
    views=phrases(
        """glaube*; meine; denke*; überzeugt; zuversichtlich; weiß; wissen; hoffe*; fürchte*; sorge*; stolz;
        unterstütze*; lehne*; ablehnen; klar ist; tatsache ist; bin der meinung"""
    ),
    admissions=phrases(
        """gebe zu; räume ein; eingestehen; fehler; bedauer*; entschuldig*; gescheitert; versagt; zu wenig;
        zu viele; zu lange; nicht genug"""
    ),
    weights=phrases(
        """unverzichtbar; wesentlich; entscheidend; wichtig*; inakzeptabel; niemals; nie; niemand; nur;
        erfolg*; scheitern; priorität; dringend; ernst*; unmöglich; gefahr*; risik*; schützen; verantwort*;
        fortschritt*"""
    ),
    contrasts=phrases("aber; sondern; obwohl; jedoch; dennoch; trotz; statt; doch; nicht nur; ohne"),
    courtesies=phrases(
        """danke; dank; bedanke*; freue mich; meine damen und herren; guten tag; guten morgen; guten abend;
        herzlich willkommen; ehre; gratulier*; glückwunsch"""
    ),
    plans=phrases(
        "lassen sie mich; ich möchte zunächst; komme nun; zum schluss; zum beispiel; wie gesagt; eingangs"
    ),
    dependent=words("dies diese dieser dieses er sie es sein ihr dort auch das"),
)
