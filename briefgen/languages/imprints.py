"""Labels of the lines by which a document says who made it, in each language: From, Published."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from briefgen.languages.lists import phrases


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class Imprint:
    """The labels before what a document says of its making, in small letters, without colon."""

    author: tuple[str, ...] = ()
    publisher: tuple[str, ...] = ()
    either: tuple[str, ...] = ()
    """Before a person or an organisation: from."""
    issued: tuple[str, ...] = ()
    about: tuple[str, ...] = ()
    """What stands before the name of the one of whom the foot of a press release tells."""
    pictures: tuple[str, ...] = ()
    """What stands before the name of who took the pictures, behind the author's."""
    preliminary: tuple[str, ...] = ()
    """How lines above a title begin that are none: before the committee; for release on."""
    salutations: tuple[str, ...] = ()
    """How the line begins with which a letter greets."""
    subjects: tuple[str, ...] = ()
    """The labels before what a letter is about."""
    agency: tuple[str, ...] = ()
    """Before the body that makes a rule, and publishes it: its author, too."""
    ruled: tuple[str, ...] = ()
    """How a gazette's line begins that says by whom a rule is, and of what day, the month first."""
    described: tuple[str, ...] = ()
    """The labels of a database's record of a document, before what says what it is: abstract; full text."""
    fields: tuple[str, ...] = ()
    """What a body may be named for, and a document as well: Institute of Policy."""
    produced: tuple[str, ...] = ()
    """What stands within a sentence before the body that made the document: is produced by the."""
    records: tuple[str, ...] = ()
    """What the records of an assembly are called, before its name: proceedings of the House."""
    meets: tuple[str, ...] = ()
    """What an assembly does at the beginning of its record, behind its name: met."""
    members: tuple[str, ...] = ()
    """What may stand before its name there: members of the."""
    home: tuple[str, ...] = ()
    """What a link to a site's first page says beside, or instead of, the site's name."""


IMPRINTS: Mapping[str, Imprint] = {
    "en": Imprint(
        author=phrases(
            """author; authors; written by; by; delivered by; spoken by; speaker; presented by; prepared by;
            compiled by; reported by; reporter; words"""
        ),
        publisher=phrases(
            """publisher; published by; issued by; released by; publishing organisation; publishing
            organization; responsible department; department; ministry; institution; organisation;
            organization; news provided by; provided by"""
        ),
        either=phrases("from"),
        issued=phrases(
            """published; first published; published on; date; date published; publication date; date of
            publication; posted; posted on; issued; issued on; date issued; issue date; date of issue;
            released; released on; release date; dated; delivered on; date delivered; date and time;
            sitting date;
            date of sitting; meeting date"""
        ),
        about=phrases("about; about the"),
        pictures=phrases(
            """photographs by; photograph by; photos by; photo by; photography by; pictures by; picture by;
            images by; image by; illustrations by; illustration by; illustrated by; video by; graphics by"""
        ),
        preliminary=phrases(
            """before the; for release; for immediate; for delivery; expected at; embargo; not for; draft;
            contact:; contacts:; media contact; press contact; to be published; ordered by; corrected
            transcript; uncorrected transcript; page 1 of; ref:; reference:; our ref; your ref; date:; to:;
            cc:; subject:; re:; subjects:; topics:; transcript id; release type; release date; e&oe; no.;
            number; hc; hl; volume; issue; circular; memorandum;
            transcript; verbatim; start of day; unrevised; hansard; page:; the hon; the honourable;
            the right hon;
            the rt hon;
            minister for; minister of"""
        ),
        agency=phrases("agency; agencies"),
        ruled=phrases(
            "a rule by the; a proposed rule by the; a notice by the; a presidential document by the"
        ),
        fields=phrases("statistics; budget; policy; evaluation; law; survey"),
        described=phrases(
            """abstract; full text; document text; lead paragraph; title; subtitle; document title;
            publication title; journal title; source title; alternate title; headline; byline; dateline;
            body; text; summary; subject; subjects; subject terms; subject headings; publication subject;
            keyword; keywords; author keywords; index terms; identifiers; location; locations; people;
            company name; section; edition; column; volume; issue; pages; first page; number of
            pages; length; word count; language; language of publication; publication; publication type;
            publication year; publication date; publication info; place of publication; country of
            publication; source type; document type; record type; document feature; document url;
            document id; accession number; issn; isbn; doi; url; link; links; database; databases;
            copyright; credit; rights; last updated; load date; load-date; classification; notes"""
        ),
        salutations=phrases("dear; to whom it may concern; to all"),
        subjects=phrases("re; subject; ref; regarding; concerning"),
        produced=phrases(
            """is produced by; was produced by; has been produced by; is published by; was published by; is
            issued by; was issued by; is prepared by; was prepared by; has been prepared by; is compiled by;
            was compiled by"""
        ),
        records=phrases(
            """proceedings of the; proceedings of; minutes of proceedings of the; minutes of the proceedings
            of the; debates of the; debates and proceedings of the; record of proceedings of the; official
            report of the; journal of the;
            hansard of the"""
        ),
        meets=phrases("met; assembled; convened; resumed; sat"),
        members=phrases("members of the; the"),
        home=phrases(
            "home; homepage; home page; logo; front page; main page; menu; back; skip; return to; go to"
        ),
    ),
    "de": Imprint(
        author=phrases(
            """autor; autorin; autoren; autorinnen; verfasser; verfasserin; von; text; redner; rednerin;
            gehalten von; bericht von"""
        ),
        publisher=phrases(
            """herausgeber; herausgeberin; herausgegeben von; hrsg; verlag; ministerium; behörde; institution;
            veröffentlicht von"""
        ),
        either=phrases("absender"),
        issued=phrases(
            """datum; veröffentlicht; veröffentlicht am; erschienen; erschienen am; stand; erscheinungsdatum;
            erscheinungstag; ausgabedatum"""
        ),
        about=phrases("über; über den; über die; über das"),
        described=phrases(
            """titel; untertitel; überschrift; zusammenfassung; kurzfassung; volltext; schlagwort;
            schlagwörter; schlagworte; stichwörter; thema; themen; zeitschrift; zeitung; ausgabe;
            rubrik; ressort; seite; seiten; sprache; ort; erscheinungsort; dokumenttyp; datenbank"""
        ),
        salutations=phrases("sehr geehrte; liebe; guten tag"),
        subjects=phrases("betreff; betr; betrifft"),
    ),
    "fr": Imprint(
        author=phrases(
            """auteur; auteure; autrice; auteurs; par; écrit par; rédigé par; prononcé par; orateur;
            oratrice"""
        ),
        publisher=phrases("""éditeur; éditrice; publié par; ministère; organisme; institution; émetteur"""),
        either=phrases("de; de la part de; expéditeur"),
        issued=phrases(
            """date; publié; publié le; date de publication; paru le; parution; mis en ligne le; date de
            parution"""
        ),
        about=phrases("à propos de; à propos du; à propos de la"),
        described=phrases(
            """titre; sous-titre; résumé; texte intégral; texte complet; mots-clés; mots clés; sujet; sujets;
            revue; journal; numéro; rubrique; page; pages; langue; lieu; lieu de publication;
            type de document; base de données"""
        ),
        salutations=phrases("madame; monsieur; mesdames; messieurs; cher; chère; chers; chères"),
        subjects=phrases("objet; concerne"),
    ),
    "es": Imprint(
        author=phrases(
            """autor; autora; autores; autoras; por; escrito por; pronunciado por; orador;
            oradora"""
        ),
        publisher=phrases("""editor; editorial; publicado por; ministerio; organismo; institución; emisor"""),
        either=phrases("de; remitente"),
        issued=phrases("""fecha; publicado; publicado el; fecha de publicación; fecha de emisión"""),
        about=phrases("acerca de; sobre; sobre el; sobre la"),
        described=phrases(
            """título; subtítulo; titular; resumen; texto completo; palabras clave; materia; materias; tema;
            temas; revista; periódico; número; sección; página; páginas; idioma; lugar; lugar de
            publicación; tipo de documento; base de datos"""
        ),
        salutations=phrases("estimado; estimada; estimados; estimadas; muy señor; a quien corresponda"),
        subjects=phrases("asunto; referencia; ref"),
    ),
    "it": Imprint(
        author=phrases(
            """autore; autrice; autori; di; scritto da; a cura di; pronunciato da; relatore; relatrice"""
        ),
        publisher=phrases("editore; pubblicato da; ministero; ente; istituzione"),
        either=phrases("da; mittente"),
        issued=phrases("data; pubblicato; pubblicato il; data di pubblicazione; uscito il"),
        about=phrases("informazioni su; a proposito di"),
        described=phrases(
            """titolo; sottotitolo; riassunto; sommario; testo completo; testo integrale; parole chiave;
            soggetto; argomento; argomenti; rivista; giornale; numero; sezione; pagina; pagine;
            lingua; luogo; luogo di pubblicazione; tipo di documento; banca dati"""
        ),
        salutations=phrases("gentile; gentili; egregio; egregia; spettabile"),
        subjects=phrases("oggetto"),
    ),
    "nl": Imprint(
        author=phrases("""auteur; auteurs; door; geschreven door; uitgesproken door; spreker; spreekster"""),
        publisher=phrases(
            """uitgever; uitgegeven door; gepubliceerd door; ministerie; organisatie; instelling"""
        ),
        either=phrases("van; afzender"),
        issued=phrases(
            """datum; gepubliceerd; gepubliceerd op; publicatiedatum; verschenen;
            verschenen op"""
        ),
        about=phrases("over; over de; over het"),
        described=phrases(
            """titel; ondertitel; kop; samenvatting; volledige tekst; trefwoord; trefwoorden; onderwerpen;
            tijdschrift; krant; nummer; rubriek; pagina; taal; plaats; plaats van uitgave;
            documenttype; databank"""
        ),
        salutations=phrases("geachte; beste"),
        subjects=phrases("betreft; onderwerp"),
    ),
}
"""By the language's BCP 47 code. In a module of its own, for every reader asks for all languages."""
DESCRIBED = frozenset(label for told in IMPRINTS.values() for label in told.described)
"""In whatever language: the labels of a database are its own language's, not the document's."""
