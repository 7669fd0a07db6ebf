"""French: what kinds of documents say of themselves, and how people take a stand in them."""

from briefgen.languages.documents import Genres, Stances
from briefgen.languages.lists import ordered, phrases, words

GENRES = Genres(
    names={
        "news": phrases("actualité; actualités; à la une; dépêche"),
        "press release": phrases(
            "communiqué; communiqué de presse; communiqués de presse; dossier de presse"
        ),
        "speech": phrases(
            """discours; allocution; déclaration; intervention; lettre ouverte; tribune; éditorial; blog;
            billet; conférence; chronique; prise de parole"""
        ),
        "debate": phrases(
            "débat; débats; compte rendu intégral; questions au gouvernement; audition; séance publique"
        ),
        "interview": phrases("interview; entretien; questions-réponses"),
        "guide": phrases("guide; guide pratique; mode d'emploi; fiche pratique; foire aux questions; manuel"),
        "report": phrases(
            "rapport; rapport annuel; rapport d'activité; étude; enquête; livre blanc; évaluation; bilan"
        ),
        "rule": phrases(
            "loi; décret; arrêté; ordonnance; règlement; directive; code; projet de loi; proposition de loi"
        ),
    },
    titles={
        "speech": phrases(
            """discours de; discours du; allocution de; allocution du; déclaration de; déclaration du;
            intervention de"""
        ),
        "interview": phrases("interview de; entretien avec; interview:; interview :"),
        "guide": phrases("guide de; guide du; guide pour; comment "),
        "report": phrases("rapport sur; rapport de; étude sur; enquête sur"),
    },
    divisions=ordered("article titre chapitre section"),
    exhibits=ordered("tableau figure graphique annexe encadré"),
    headings=frozenset(
        phrases(
            """résumé; synthèse; introduction; méthode; méthodes; méthodologie; résultats; discussion;
            conclusion; conclusions; recommandations; bibliographie; références; sommaire; table des
            matières; annexes; avant-propos"""
        )
    ),
    first_person=words("je j moi mon ma mes me m"),
    first_plural=words("nous notre nos"),
    asking=words("q question"),
    answering=words("r réponse"),
    presiding=frozenset(
        phrases(
            """le président; la présidente; m. le président; mme la présidente; animateur; animatrice;
            modérateur"""
        )
    ),
    delivered=phrases(
        """discours de; allocution de; déclaration de; intervention de; prononcé par; prononcée par; orateur;
        oratrice; auteur; par"""
    ),
    closings=phrases(
        """cordialement; bien cordialement; sincères salutations; veuillez agréer; respectueusement; signé"""
    ),
    honours=words("m mme mlle dr pr le la monsieur madame"),
)

STANCES = Stances(
    promises=phrases(
        "allons; vais; promets; promettons; engage*; garanti*; veiller*; annonc*; avons décidé; ferons; ferai"
    ),
    demands=phrases(
        """devons; doit; doivent; faut; demande*; exige*; appelle*; exhorte*; voulons; veux; attend*; il est
        temps"""
    ),
    views=phrases(
        """crois; croyons; pense; pensons; convaincu*; confian*; sais; savons; espèr*; crain*; inqui*; fier*;
        soutien*; refus*; à mon avis; il est clair"""
    ),
    admissions=phrases(
        """admet*; reconnai*; erreur*; regrett*; désolé*; excus*; échou*; échec*; pas assez; trop peu; trop
        de; trop longtemps"""
    ),
    weights=phrases(
        """essentiel*; vital*; crucial*; inacceptable*; important*; jamais; personne; seul*; succès; échec;
        priorité*; urgent*; grave*; impossible; menac*; risque*; protég*; défi*; responsab*; progrès"""
    ),
    contrasts=phrases("mais; alors que; bien que; cependant; pourtant; malgré; plutôt; non seulement; sans"),
    courtesies=phrases(
        """merci; remerci*; mesdames et messieurs; bonjour; bonsoir; honneur; heureux; ravi*; félicit*;
        bienvenue"""
    ),
    plans=phrases("permettez-moi; je voudrais commencer; j’en viens; en conclusion; par exemple; comme je"),
    dependent=words("ce cela ces ceux celui celle il elle ils elles son sa leur aussi"),
)
